"""Redirect targets, waiting times and cookies."""

from http.cookies import SimpleCookie

import pytest

from lead_enrichment.adapters.fetch.headers import RedirectCookies, is_text, location_of, retry_after_of

DATE = "Wed, 21 Oct 2015 07:28:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "120"}, 120.0),
        ({"Retry-After": " 0 "}, 0.0),
        ({"Retry-After": "99999999999999999999"}, 86400.0),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "٣"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "Wed, 21 Oct 2015 07:30:00 GMT", "Date": DATE}, 120.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:00:00 GMT", "Date": DATE}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2099 07:00:00 GMT", "Date": DATE}, 86400.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:30:00 GMT"}, None),
        ({"Retry-After": "Wed, 21 Oct 2015 07:30:00 -0000", "Date": DATE}, None),
        ({"Retry-After": "Wed, 99 Oct 2015 99:30:00 GMT", "Date": DATE}, None),
    ],
)
def test_retry_after(headers, seconds):
    assert retry_after_of(headers) == seconds


@pytest.mark.parametrize(("raw", "location"), [(b"/\xc3\xa4", "/ä"), (b"/\xe4", "/ä"), (b"/a", "/a")])
def test_location(raw, location):
    assert location_of({"Location": raw.decode("utf-8", "surrogateescape")}) == location


@pytest.mark.parametrize(
    "kind", ["text/html", "text/plain", "application/xhtml+xml", "application/ld+json", "image/svg+xml", ""]
)
def test_text_types(kind):
    assert is_text(kind)


@pytest.mark.parametrize(
    "kind", ["image/png", "application/pdf", "application/octet-stream", "application/gzip", "video/mp4"]
)
def test_other_types(kind):
    assert not is_text(kind)


def test_cookies_go_back_to_their_host_only():
    cookies = RedirectCookies()
    cookies.take("shop.test", SimpleCookie("a=1; b=2"))
    assert cookies.for_host("shop.test") == {"Cookie": "a=1; b=2"}
    assert cookies.for_host("other.test") == {}


def test_too_many_cookies_are_left():
    cookies = RedirectCookies()
    cookies.take("shop.test", SimpleCookie({f"c{index}": "x" * 100 for index in range(100)}))
    assert cookies.for_host("shop.test") == {}
