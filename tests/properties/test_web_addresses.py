"""Whatever stands in the field: a canonical address or one of our errors, and never a way around the guard."""

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.network_policy import is_allowed_address
from lead_enrichment.domain.web_address import join, parse_web_address
from lead_enrichment.domain.website import alternatives, same_site, site_of_lead

PIECES = [
    "http://", "https://", "//", "/", "\\", "@", ":", ":80", "?", "#",
    "%", "%00", "%2e", "%31", ".", "..", "[", "]", "::1",
    "127.0.0.1", "0x7f", "0177", "localhost", "shop.test", "xn--",
    "ü", "１", "。", "\u200b", "\u00ad", "\t", "\n", " ", ";", ",",
    "-", "_", "http", "file:",
    "javascript:", "mailto:", "www.", "\ud800", "\x00", "a" * 64, "ẞ", "\u202e", "①", "eth0",
]  # fmt: skip
STRANGE = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
GUARD = EgressGuard()


def outcome(attempt, value) -> str | None:
    """The reason code of one of our errors, or None; any other error is a failure of the test."""
    try:
        attempt(value)
    except LeadEnrichmentError as error:
        return error.code
    return None


@given(STRANGE)
def test_any_text_is_an_address_or_one_of_our_errors(text):
    for attempt in (GUARD.check_url, parse_web_address, alternatives, lambda url: join("http://shop.test/a", url)):
        assert outcome(attempt, text) in (None, "bad_website", "address_not_allowed")
    assert same_site(text, "http://shop.test/") in (True, False)


@given(STRANGE, STRANGE)
@example("%\ud800", "")
def test_any_lead_has_a_start_address_or_a_reason(website, email):
    lead = Lead.model_construct(id="1", website=website, email=email)
    problem = outcome(site_of_lead, lead)
    assert problem in (None, "bad_website", "no_website")
    if problem is None:
        start = site_of_lead(lead)
        assert parse_web_address(start).url == start
        assert alternatives(start)[0] == start


@given(STRANGE)
def test_canonical_means_canonical(text):
    try:
        once = parse_web_address(text)
    except PermanentError:
        return
    assert parse_web_address(once.url) == once
    assert once.url.isascii()
    assert not set(once.url) & set(' \t\r\n\\"<>')


def written_as(base: int, value: int) -> str:
    return {8: f"0{value:o}", 10: str(value), 16: f"0x{value:X}"}[base]


@given(st.ip_addresses(v=4), st.integers(1, 4), st.lists(st.sampled_from([8, 10, 16]), min_size=4, max_size=4))
def test_an_ipv4_address_is_itself_however_it_is_written(address, parts, bases):
    octets = list(address.packed)
    front, last = octets[: parts - 1], int.from_bytes(octets[parts - 1 :])
    host = ".".join(written_as(base, value) for base, value in zip(bases, [*front, last], strict=False))
    assert parse_web_address(f"http://{host}/").host == str(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_inside_an_ipv6_address_is_never_better_than_itself(address):
    value = int(address)
    carriers = (
        value,
        0xFFFF << 32 | value,
        0xFFFF << 48 | value,
        (0x64FF9B << 96) | value,
        0x2002 << 112 | value << 80,
    )
    for carrier in carriers:
        assert is_allowed_address(address) or not is_allowed_address(IPv6Address(carrier))


@given(st.ip_addresses())
def test_the_guard_never_allows_what_python_calls_private(address):
    special = address.is_private or address.is_loopback or address.is_link_local or address.is_multicast
    assert not (special and is_allowed_address(address))


@given(st.ip_addresses())
def test_a_url_is_judged_as_its_address(address):
    host = str(address) if isinstance(address, IPv4Address) else f"[{address}]"
    if is_allowed_address(address):
        assert GUARD.check_url(f"http://{host}/").host == str(address)
    else:
        with pytest.raises(PermanentError):
            GUARD.check_url(f"http://{host}/")
