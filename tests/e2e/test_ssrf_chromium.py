"""No connection of Chromium's to anything that is not public, by any protocol: counted at the listeners."""

import functools

import pytest
from egress_vectors import ALLOW, REFUSE, SHARED, shared_vectors
from hostile_pages import PAGES
from loopback_site import chromium_for_tests
from private_network import available, run_in_private_network

pytestmark = [
    pytest.mark.chromium,
    pytest.mark.xdist_group("ssrf-chromium"),
    pytest.mark.netns,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not available(), reason="this machine lets us make no network namespaces (unshare)"),
]


@functools.cache
def report() -> dict:
    """One run over all vectors and pages serves all tests here."""
    chromium_for_tests()
    return run_in_private_network("chromium_vectors.py", seconds=570)


def outcomes(expect: str) -> list[dict]:
    return [outcome for outcome in report()["outcomes"] if outcome["expect"] == expect]


def test_no_honeypot_is_ever_reached_over_tcp_or_udp():
    assert report()["hits"] == []


def test_chromium_opens_no_connection_but_to_the_proxy():
    assert report()["opened_past_us"] == 0
    assert report()["welcome"] > 0


def test_every_forbidden_address_ends_in_an_error():
    wrong = [
        outcome
        for outcome in outcomes(REFUSE)
        if any(" " in end or end == "fetched" for end in (outcome["as_written"], *outcome["as_website"]))
    ]
    assert wrong == []


def test_every_allowed_address_is_read_as_a_website():
    assert [outcome for outcome in outcomes(ALLOW) if outcome["as_website"] != ["fetched"]] == []


def test_every_hostile_page_was_read_and_its_requests_had_time_to_leave():
    pages = {page["name"]: page for page in report()["pages"]}
    assert set(pages) == set(PAGES)
    left_by_itself = {"download"}  # its page is replaced by what it leads to, which is refused
    stayed = [page for name, page in pages.items() if name not in left_by_itself]
    assert [page for page in stayed if page["outcome"] != "fetched"] == []
    assert [page for page in stayed if not page["reported"]] == []


def test_the_honeypots_do_see_a_chromium_that_nobody_guards():
    noticed = {"css", "iframe", "fetch", "ws", "worker", "form", "popup", "webrtc-udp", "webrtc-tcp", "webtransport"}
    assert set(report()["unguarded"]) == noticed


@pytest.mark.skipif(not SHARED.exists(), reason="the shared vector list is not on this machine (SHARED_DIR)")
def test_the_shared_list_was_run_too():
    assert {vector.url for vector in shared_vectors()} <= {outcome["url"] for outcome in report()["outcomes"]}
