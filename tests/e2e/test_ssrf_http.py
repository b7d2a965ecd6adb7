"""No connection but to public websites, whatever address, DNS or redirect says: counted at the listeners."""

import functools

import pytest
from egress_vectors import ALLOW, REFUSE, SHARED, shared_vectors
from private_network import available, run_in_private_network

pytestmark = [
    pytest.mark.xdist_group("ssrf-http"),
    pytest.mark.netns,
    pytest.mark.skipif(not available(), reason="this machine lets us make no network namespaces (unshare)"),
]


@functools.cache
def report() -> dict:
    """One run over all vectors serves all tests here."""
    return run_in_private_network("fetch_vectors.py")


def outcomes(expect: str | None = None) -> list[dict]:
    return [outcome for outcome in report()["outcomes"] if expect in (None, outcome["expect"])]


def test_no_honeypot_is_ever_reached():
    assert [outcome for outcome in outcomes() if outcome["hits"]] == []


def test_no_connection_was_begun_but_those_to_the_website():
    assert report()["opened"] == report()["welcome"] > 0


def test_the_honeypots_do_see_a_connection_that_is_not_guarded():
    assert report()["unguarded"] == ["tcp 10.99.98.97:80"]


def test_every_forbidden_address_ends_in_an_error():
    fetched = [
        outcome
        for outcome in outcomes(REFUSE)
        if any(" " in end or end == "fetched" for end in (outcome["as_written"], *outcome["as_website"]))
    ]
    assert fetched == []


def test_every_allowed_address_is_fetched_as_a_website():
    assert [outcome for outcome in outcomes(ALLOW) if outcome["as_website"][:1] != ["fetched"]] == []


def test_every_allowed_absolute_address_is_fetched_as_written():
    absolute = [outcome for outcome in outcomes(ALLOW) if "://" in outcome["url"].partition("?")[0]]
    assert [outcome for outcome in absolute if outcome["as_written"] != "fetched"] == []


@pytest.mark.skipif(not SHARED.exists(), reason="the shared vector list is not on this machine (SHARED_DIR)")
def test_the_shared_list_was_run_too():
    urls = {outcome["url"] for outcome in outcomes()}
    assert {vector.url for vector in shared_vectors()} <= urls
