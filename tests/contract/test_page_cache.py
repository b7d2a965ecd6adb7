"""What every `PageCache` must do."""

from datetime import timedelta

import pytest

DAY = timedelta(hours=24)
SITE = "https://example.com"


async def test_an_entry_is_given_back_whole_until_it_expires(engine):
    await engine.cache.put(SITE, b"\x00\xffbody", DAY)
    engine.pass_time(DAY - timedelta(seconds=1))
    entry = await engine.cache.get(SITE)
    assert (entry.site, entry.body, entry.expires_at - entry.stored_at) == (SITE, b"\x00\xffbody", DAY)
    engine.pass_time(timedelta(seconds=1))
    assert await engine.cache.get(SITE) is None


async def test_a_site_is_known_by_scheme_host_and_port(engine):
    await engine.cache.put(SITE, b"body", DAY)
    for other in ("http://example.com", "https://example.com:8443", "https://www.example.com"):
        assert await engine.cache.get(other) is None


async def test_a_new_entry_replaces_the_old_with_its_own_time(engine):
    await engine.cache.put(SITE, b"old", DAY)
    await engine.cache.put(SITE, b"new", timedelta(minutes=30))
    assert (await engine.cache.get(SITE)).body == b"new"
    engine.pass_time(timedelta(minutes=30))
    assert await engine.cache.get(SITE) is None


async def test_a_body_beyond_the_limit_is_not_kept_nor_the_one_before_it(engine):
    await engine.cache.put(SITE, b"x" * engine.most_bytes, DAY)
    assert await engine.cache.get(SITE) is not None
    await engine.cache.put(SITE, b"x" * (engine.most_bytes + 1), DAY)
    assert await engine.cache.get(SITE) is None


@pytest.mark.parametrize("ttl", [timedelta(0), timedelta(seconds=-5)])
async def test_an_entry_without_a_lifetime_is_not_kept(engine, ttl):
    await engine.cache.put(SITE, b"body", ttl)
    assert await engine.cache.get(SITE) is None


async def test_an_entry_from_a_clock_that_was_put_back_is_not_used(engine):
    await engine.cache.put(SITE, b"body", DAY)
    engine.pass_time(timedelta(hours=-1))
    assert await engine.cache.get(SITE) is None


async def test_what_has_expired_is_removed(engine):
    await engine.cache.put("https://one.example", b"body", timedelta(hours=1))
    await engine.cache.put("https://two.example", b"body", DAY)
    engine.pass_time(timedelta(hours=2))
    await engine.cache.purge()
    assert await engine.cache.purge() == 0
    assert await engine.cache.get("https://two.example") is not None


async def test_one_holder_at_a_time_may_visit_a_site(engines):
    one, two = await engines(), await engines()
    assert await one.cache.claim(SITE, "one", timedelta(seconds=30))
    assert not await two.cache.claim(SITE, "two", timedelta(seconds=30))
    assert await two.cache.claim("https://two.example", "two", timedelta(seconds=30))
    await two.cache.release(SITE, "two")  # not the holder: nothing happens
    assert not await two.cache.claim(SITE, "two", timedelta(seconds=30))
    await one.cache.release(SITE, "one")
    assert await two.cache.claim(SITE, "two", timedelta(seconds=30))


async def test_a_claim_is_renewed_by_its_holder_and_runs_out_without_it(engines):
    one, two = await engines(), await engines()
    assert await one.cache.claim(SITE, "one", timedelta(seconds=30))
    one.pass_time(timedelta(seconds=20))
    assert await one.cache.claim(SITE, "one", timedelta(seconds=30))
    one.pass_time(timedelta(seconds=29))
    assert not await two.cache.claim(SITE, "two", timedelta(seconds=30))
    one.pass_time(timedelta(seconds=1))
    await two.cache.purge()
    assert await two.cache.claim(SITE, "two", timedelta(seconds=30))
    assert not await one.cache.claim(SITE, "one", timedelta(seconds=30))
