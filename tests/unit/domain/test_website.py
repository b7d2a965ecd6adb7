"""What a website field means."""

import pytest

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.website import alternatives, origin_of, registrable_domain, same_site, site_of_lead


def site(website: str | None, email: str | None = None) -> str:
    return site_of_lead(Lead(id="1", website=website, email=email))


def problem(website: str | None, email: str | None = None) -> str:
    with pytest.raises(PermanentError) as caught:
        site(website, email)
    return caught.value.code


@pytest.mark.parametrize(
    ("website", "start"),
    [
        ("shop.test", "https://shop.test/"),
        ("Shop.Test.", "https://shop.test/"),
        ("www.shop.test/about us", "https://www.shop.test/about%20us"),
        ("http://shop.test", "http://shop.test/"),
        ("HTTPS://shop.test/a?b#c", "https://shop.test/a?b"),
        ("bücher.test", "https://xn--bcher-kva.test/"),
        ("xn--bcher-kva.test", "https://xn--bcher-kva.test/"),
        ("shop.test:443", "https://shop.test/"),
        ("shop.test:80", "http://shop.test/"),
        ("shop.test:8443/x", "http://shop.test:8443/x"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080/"),
        ("10.0.0.1", "http://10.0.0.1/"),
        ("localhost:8080", "http://localhost:8080/"),
        ("[::1]:8080", "http://[::1]:8080/"),
        ("http://[::1]:8080/", "http://[::1]:8080/"),
        ("//shop.test/", "https://shop.test/"),
        ("<https://shop.test>", "https://shop.test/"),
        ('"shop.test"', "https://shop.test/"),
        ("https://shop.de/seite,12.html", "https://shop.de/seite,12.html"),
    ],
)
def test_start_address(website, start):
    assert site(website) == start


@pytest.mark.parametrize(
    "website",
    [
        "one.test; two.test", "one.test, two.test", "one.test | two.test", "one.test\ntwo.test",
        "one.test and two.test",
        "one.test / two.test", "one.test www.two.test", "one.test,https://two.test", "one.test two.test",
        "Website: one.test", "one.test (old)", "one.test - closed",
    ],
)  # fmt: skip
def test_the_first_of_several_counts(website):
    assert site(website) == "https://one.test/"


@pytest.mark.parametrize(
    "website",
    ["htp://one.test", "http//one.test", "http:/one.test", "http:one.test", "http;//one.test", "http://http://one.test",
     "http:////one.test", "htttp://one.test"],
)  # fmt: skip
def test_typing_slips_are_understood(website):
    assert site(website) == "http://one.test/"


@pytest.mark.parametrize(
    "website", [None, "", "  ", "N/A", "n/a", "none", "-", "http://", "https://", "https://www.", "www."]
)
def test_nothing_written_is_no_website(website):
    assert problem(website) == "no_website"


@pytest.mark.parametrize(
    "website",
    [
        "mailto:x", "info@shop.test", "file:///etc/passwd", "ftp://shop.test", "javascript:alert(1)", "facebook",
        "Dr. Example Dental", "http://user:word@shop.test", "x" * 5000, "shop.test/" + "x" * 5000, "2025550123",
        "+1 202 555 0123", "202.555.0123", "http://shop.test:99999", "http://shop.test\\@other.test", "shop..test",
        "tel:+12025550123", "10.1", "http://[::1", "https://xn--/",
    ],
)  # fmt: skip
def test_unusable_values_need_correction(website):
    assert problem(website) == "bad_website"
    assert problem(website, "jo@shop.test") == "bad_website"


@pytest.mark.parametrize(
    ("email", "start"),
    [
        ("jo@shop.test", "https://shop.test/"),
        ("Jo@Mail.Shop.co.uk", "https://shop.co.uk/"),
        ("Jo Example <jo@shop.de>; b@other.de", "https://shop.de/"),
        ("jo@bücher.test", "https://xn--bcher-kva.test/"),
        ("jo@outlook.builders", "https://outlook.builders/"),
    ],
)
def test_a_business_address_tells_the_website(email, start):
    assert site("n/a", email) == start


@pytest.mark.parametrize(
    "email",
    ["jo@gmail.com", "jo@GMX.at", "jo@yahoo.co.uk", "jo@t-online.de", "jo@comcast.net", "jo@mailinator.com",
     "jo@tampabay.rr.com", "jo@qq.com", "jo@co.uk", "jo@10.0.0.1", "jo@[127.0.0.1]", "jo@localhost", "jo", "@", "jo@",
     "jo@shop.test:99999", "jo@shop.test/path", "jo@@", "jo@..", "n/a"],
)  # fmt: skip
def test_an_address_of_a_provider_or_of_nobody_does_not(email):
    assert problem(None, email) == "no_website"


@pytest.mark.parametrize(
    ("start", "tried"),
    [
        (
            "https://shop.test/a",
            ["https://shop.test/a", "http://shop.test/a", "https://www.shop.test/a", "http://www.shop.test/a"],
        ),
        (
            "http://www.shop.test/",
            ["http://www.shop.test/", "https://www.shop.test/", "http://shop.test/", "https://shop.test/"],
        ),
        ("https://de.shop.test/", ["https://de.shop.test/", "http://de.shop.test/"]),
        ("http://shop.test:8080/", ["http://shop.test:8080/"]),
        ("http://127.0.0.1/", ["http://127.0.0.1/"]),
    ],
)
def test_alternatives(start, tried):
    assert list(alternatives(start)) == tried


def test_a_site_is_scheme_host_and_port():
    assert origin_of("http://127.0.0.1:8001/a") == "http://127.0.0.1:8001"
    assert origin_of("https://Shop.test/a?b") == "https://shop.test"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://shop.test/", "https://www.shop.test/a", True),
        ("http://a.shop.co.uk/", "http://b.shop.co.uk/", True),
        ("http://shop.test/", "http://other.test/", False),
        ("http://a.co.uk/", "http://b.co.uk/", False),
        ("http://one.wixsite.com/", "http://two.wixsite.com/", False),
        ("http://127.0.0.1:8001/", "http://127.0.0.1:8001/a", True),
        ("http://127.0.0.1:8001/", "http://127.0.0.1:8002/", False),
        ("http://1.2.3.4/", "http://9.2.3.4/", False),
        ("http://shop.test/", "mailto:x", False),
    ],
)
def test_same_site(one, other, same):
    assert same_site(one, other) is same


@pytest.mark.parametrize(
    ("host", "domain"),
    [("www.shop.co.uk", "shop.co.uk"), ("shop.test", "shop.test"), ("a.b.shop.test", "shop.test"), ("co.uk", None),
     ("localhost", None), ("10.0.0.1", None), ("::1", None), ("x.github.io", "x.github.io"), ("Shop.De.", "shop.de")],
)  # fmt: skip
def test_registrable_domain(host, domain):
    assert registrable_domain(host) == domain
