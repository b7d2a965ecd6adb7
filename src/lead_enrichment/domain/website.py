"""From what stands in a lead's website field to the address where its visit starts."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.mail_providers import is_mail_provider
from lead_enrichment.domain.validation import is_placeholder
from lead_enrichment.domain.web_address import C0_AND_SPACE, WebAddress, parse_web_address

LONGEST_WEBSITE: Final = 2048
_FEWEST_LABELS: Final = 2

# form defaults that nobody completed
_UNFILLED: Final = re.compile(r"(?:https?:)?/*(?:www\.?)?", re.IGNORECASE)
_SPACES: Final = re.compile(r"[^\S\n\r]+")
_QUOTES: Final = "\"'<>(){}“”„«» \r\n"
# typing slips: htp://, http//, http:/, https;//, http://http://
_HTTP_AS_TYPED: Final = re.compile(r"(?:h?t+ps?(?::/*|;/+|/{2,}))*h?t+p(s?)(?::/*|;/+|/{2,})", re.IGNORECASE)
_OTHER_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))", re.IGNORECASE)
# "a.com; b.com", "a.com or b.com", "a.com www.b.com": the first counts
_NEXT_WEBSITE: Final = re.compile(
    r"\s*[;|\n\r]\s*|,\s+|[,\s]+(?=https?://|www\.)|\s+(?:or|and|und|oder|et|ou|y|o|e|en|&|/|-)\s+|\s+[(<]",
    re.IGNORECASE,
)
_DOMAIN: Final = re.compile(r"[^\s@/\\?#:]+\.[^\W\d_]{2,}\.?(?::\d+)?(?:[/?#].*)?")
_EMAIL: Final = re.compile(r"[^@\s<>,;]+@([^@\s<>,;]+)")


def site_of_lead(lead: Lead) -> str:
    """The canonical absolute address where the visit of the lead's website starts ("https://shop.test/about%20us").

    A bare domain starts with https, anything else as it is written; what to try when that does not answer is
    for `alternatives`. Where the field is empty or holds a placeholder, the domain of a business e-mail address
    is the website. Whether the address may be visited is for the egress guard.

    Raises:
        PermanentError: no_website, where there is nothing; bad_website, where the field needs correction.
    """
    written = (lead.website or "").strip()
    if not is_placeholder(written) and not _UNFILLED.fullmatch(written):
        return _start(written).url
    domain = _business_domain(lead.email)
    if domain is None:
        raise PermanentError("no_website", "no website, and no e-mail address at a company's own domain")
    return parse_web_address(f"https://{domain}").url


def alternatives(url: str) -> tuple[str, ...]:
    """The addresses to try for this start address, in order: itself, the other scheme, and with or without `www.`.

    Only itself for an IP address or a port of its own. Raises PermanentError bad_website.
    """
    start = parse_web_address(url)
    if start.literal is not None or not start.has_default_port:
        return (start.url,)
    hosts = [start.host]
    if start.host.startswith("www."):
        hosts.append(start.host.removeprefix("www."))
    elif registrable_domain(start.host) == start.host:
        hosts.append("www." + start.host)
    schemes = ("https", "http") if start.scheme == "https" else ("http", "https")
    return tuple(f"{scheme}://{host}{start.path}" for host in hosts for scheme in schemes)


def origin_of(url: str) -> str:
    """The site an address belongs to: scheme, host and port ("https://shop.test", "http://127.0.0.1:8080").

    Raises PermanentError bad_website.
    """
    return parse_web_address(url).origin


def same_site(one: str, other: str) -> bool:
    """Whether two addresses belong to one company's website: one registrable domain, whatever scheme and subdomain.

    On ports of their own, and for IP addresses, host and port must be the same.
    """
    try:
        a, b = parse_web_address(one), parse_web_address(other)
    except PermanentError:
        return False
    if not (a.has_default_port and b.has_default_port):
        return (a.host, a.port) == (b.host, b.port)
    domain = registrable_domain(a.host)
    return a.host == b.host or (domain is not None and domain == registrable_domain(b.host))


@lru_cache(maxsize=8192)
def registrable_domain(host: str) -> str | None:
    """The domain that somebody registered ("shop.co.uk" of "www.shop.co.uk"), or None for a suffix, one label or an IP.

    By the Public Suffix List as bundled with tldextract, private suffixes (wixsite.com) included; under a
    top-level domain that it does not know, the last two labels (the list's default rule).
    """
    bare = host.lower().rstrip(".")
    domain, suffix = _split()(bare)
    if suffix:
        return f"{domain}.{suffix}" if domain else None
    labels = bare.split(".")
    if len(labels) < _FEWEST_LABELS or ":" in bare or labels[-1].isdigit():
        return None
    return ".".join(labels[-2:])


@cache
def _split() -> Callable[[str], tuple[str, str]]:
    from tldextract import TLDExtract  # noqa: PLC0415 - 0.2 s to import, which `--help` should not wait for

    extract = TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)

    def split(host: str) -> tuple[str, str]:
        parts = extract(host)
        return parts.domain, parts.suffix

    return split


def _start(written: str) -> WebAddress:
    if len(written) > LONGEST_WEBSITE:
        raise PermanentError("bad_website", f"longer than {LONGEST_WEBSITE} characters")
    text = _SPACES.sub(" ", written.strip(C0_AND_SPACE)).strip(_QUOTES)
    typed = _HTTP_AS_TYPED.match(text)
    if typed is not None:
        return parse_web_address(f"http{typed[1].lower()}://{_first_website(text[typed.end() :])}")
    text = _first_website(text)
    if _OTHER_SCHEME.match(text):
        raise PermanentError("bad_website", "not an http or https address")
    return _bare(text.lstrip("/"))


def _bare(text: str) -> WebAddress:
    """Without a scheme: https for a domain; http for an IP address, this machine or a port of its own."""
    tls, plain = parse_web_address("https://" + text), parse_web_address("http://" + text)
    if tls.literal is not None or tls.host == "localhost":
        if tls.host not in text:  # a telephone number is no IP address
            raise PermanentError("bad_website", "a number, not a web address")
        return tls if plain.port == tls.port and tls.has_default_port else plain
    if "." not in tls.host:
        raise PermanentError("bad_website", "no domain in it")
    return tls if tls.has_default_port else plain


def _first_website(text: str) -> str:
    first = _NEXT_WEBSITE.split(text, maxsplit=1)[0].rstrip(",")
    host, *_ = re.split(r"[/?#]", first, maxsplit=1)
    if " " not in host:
        return first
    # words around it: "Website: shop.test", "shop.test main site"
    return next((word for word in first.split() if _DOMAIN.fullmatch(word)), first)


def _business_domain(email: str | None) -> str | None:
    found = _EMAIL.search(email or "")
    if found is None:
        return None
    try:
        address = parse_web_address(f"https://{found[1].strip('.')}")
    except PermanentError:
        return None
    domain = registrable_domain(address.host) if address.literal is None else None
    bare_domain = urlsplit(address.url).path == "/" and address.has_default_port
    return domain if domain and bare_domain and not is_mail_provider(address.host) else None
