"""One canonical form for an address, or a refusal."""

import pytest

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.web_address import as_ip, join, parse_web_address


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("http://Shop.TEST", "http://shop.test/"),
        ("http://shop.test.", "http://shop.test/"),
        ("https://shop.test:443/a", "https://shop.test/a"),
        ("http://shop.test:443/a", "http://shop.test:443/a"),
        ("http://shop.test:/a", "http://shop.test/a"),
        ("http://shop.test:0080/", "http://shop.test/"),
        ("http://shop.test?q=1", "http://shop.test/?q=1"),
        ("http://shop.test#top", "http://shop.test/"),
        ("http://shop.test/über uns?ü=<b>", "http://shop.test/%C3%BCber%20uns?%C3%BC=%3Cb%3E"),
        ("http://shop.test/%zz%C3%BC", "http://shop.test/%zz%C3%BC"),
        ("http://shop.test/a\\b", "http://shop.test/a/b"),
        ("http://sh\top.te\nst/", "http://shop.test/"),
        ("  http://shop.test/\x00", "http://shop.test/"),
        ("http://bücher.test/", "http://xn--bcher-kva.test/"),
        ("http://BÜCHER.test/", "http://xn--bcher-kva.test/"),
        ("http://straße.test/", "http://xn--strae-oqa.test/"),
        ("http://ｓｈｏｐ。test/", "http://shop.test/"),
        ("http://%73hop.test/", "http://shop.test/"),
        ("http://a_b.shop.test/", "http://a_b.shop.test/"),
        ("http://0x5db8d822/", "http://93.184.216.34/"),
        ("http://0135.0270.55330/", "http://93.184.216.34/"),
        ("http://93.12113954/", "http://93.184.216.34/"),
        ("http://0/", "http://0.0.0.0/"),
        ("http://[2606:2800:0:0::1]:8080/", "http://[2606:2800::1]:8080/"),
    ],
)
def test_canonical_form(written, canonical):
    assert parse_web_address(written).url == canonical


@pytest.mark.parametrize(
    "written", ["http://a.test/x y?z#f", "https://bücher.test:444/ü", "http://[2606::1]/", "http://0x7f.1/"]
)
def test_canonical_form_is_its_own_canonical_form(written):
    once = parse_web_address(written).url
    assert parse_web_address(once).url == once


@pytest.mark.parametrize(
    "written",
    [
        "", "shop.test", "//shop.test/", "http:shop.test", "http:/shop.test", "http:///shop.test", "ftp://shop.test/",
        "http://", "http://?", "http://.", "http://..", "http://.test/", "http://a..test/", "http://a b.test/",
        "http://user@shop.test/", "http://@shop.test/", "http://shop.test\\x", "http://shop.test:x/", "http://shop.test:-1/",
        "http://shop.test:65536/", "http://shop.test:0/", "http://shop.test:８０/", "http://[::1", "http://[::1]x/",
        "http://[::1%251]/", "http://[1.2.3.4]/", "http://[]/", "http://1.2.3.4.5/", "http://256.1.1.1/", "http://1.2.3.08/",
        "http://4294967296/", "http://1_0.0.0.1/", "http://-1.0.0.1/", "http://a.0x/", "http://xn--/", "http://xn--a/",
        "http://xn--999999b.test/", "http://a%00b.test/", "http://a%2fb.test/", "http://%ff.test/", "http://☃.test/",
        "http://" + "a" * 64 + ".test/", "http://" + "a." * 130 + "test/", "http://shop.test/" + "a" * 5000,
        "http://shop.test|x/", "http://a*b.test/", "http://\ud800.test/",
    ],
)  # fmt: skip
def test_refused(written):
    with pytest.raises(PermanentError) as caught:
        parse_web_address(written)
    assert caught.value.code == "bad_website"


@pytest.mark.parametrize(
    ("reference", "absolute"),
    [
        ("/c", "http://shop.test/c"),
        ("c d", "http://shop.test/a/c%20d"),
        ("../c", "http://shop.test/c"),
        ("?q", "http://shop.test/a/b?q"),
        ("", "http://shop.test/a/b"),
        ("//other.test/x", "http://other.test/x"),
        (" https://other.test ", "https://other.test/"),
        ("#here", "http://shop.test/a/b"),
    ],
)
def test_join(reference, absolute):
    assert join("http://shop.test/a/b", reference).url == absolute


@pytest.mark.parametrize("reference", ["mailto:a@shop.test", "javascript:void(0)", "http://[x", "file:///etc/x"])
def test_what_leads_nowhere_is_refused(reference):
    with pytest.raises(PermanentError):
        join("http://shop.test/a/b", reference)


def test_origin_leaves_out_the_schemes_own_port():
    assert parse_web_address("https://shop.test:443/a?b").origin == "https://shop.test"
    assert parse_web_address("http://[::1]:8080/a").origin == "http://[::1]:8080"


def test_ip_or_name():
    assert as_ip("shop.test") is None
    assert str(as_ip("1.2.3.4")) == "1.2.3.4"
    assert str(as_ip("::1")) == "::1"
