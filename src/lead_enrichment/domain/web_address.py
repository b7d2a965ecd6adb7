"""Read a web address the way a browser does, or refuse it: one canonical form for everything that is checked.

Follows the WHATWG URL Standard (https://url.spec.whatwg.org/) for what may reach a host, because Chromium does:
numbers in any base are IPv4 addresses, full-width and percent-encoded hosts are folded. Where the standard and
RFC 3986 would name different hosts (backslashes, missing slashes, user-info), the address is refused.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Final
from urllib.parse import quote, unquote_to_bytes, urljoin

import idna

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.network_policy import Address

LONGEST_URL: Final = 4096
_LONGEST_NAME: Final = 253  # RFC 1035
_LONGEST_PORT: Final = 5
_HIGHEST_PORT: Final = 65535
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}

C0_AND_SPACE: Final = "".join(map(chr, range(0x21)))
_TABS_AND_NEWLINES: Final = str.maketrans("", "", "\t\n\r")
_SCHEME: Final = re.compile(r"(https?)://(?![/\\])", re.IGNORECASE)
_AUTHORITY_END: Final = re.compile(r"[/?#\\]")
_LABEL: Final = re.compile(r"[a-z0-9_-]{1,63}")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
# what the standard's path and query percent-encode sets leave alone
_PATH_SAFE: Final = "/:@!$&'()*+,;=~%|[]^"
_QUERY_SAFE: Final = _PATH_SAFE + "?\\`{}"


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A canonical http or https address. `host` has no brackets; `path` starts with a slash, query included."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """Scheme, host and port (left out where it is the scheme's own), without a slash at the end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.has_default_port else f":{self.port}")

    @property
    def url(self) -> str:
        """The canonical absolute address, without fragment."""
        return self.origin + self.path

    @property
    def has_default_port(self) -> bool:
        """Whether the port is the scheme's own."""
        return self.port == _DEFAULT_PORTS[self.scheme]

    @property
    def literal(self) -> Address | None:
        """The IP address, where the host is one."""
        return as_ip(self.host)


def parse_web_address(url: str) -> WebAddress:
    """Read an absolute http or https address.

    Raises:
        PermanentError: bad_website, where it is none, or where two readers could see two different hosts in it.
    """
    if len(url) > LONGEST_URL:
        raise _bad(f"longer than {LONGEST_URL} characters")
    text = url.strip(C0_AND_SPACE).translate(_TABS_AND_NEWLINES)
    start = _SCHEME.match(text)
    if start is None:
        raise _bad("not an http or https address")
    rest = text[start.end() :]
    end = _AUTHORITY_END.search(rest)
    authority, tail = (rest[: end.start()], rest[end.start() :]) if end else (rest, "")
    if tail.startswith("\\"):
        raise _bad("backslash after the host")
    if "@" in authority:
        raise _bad("user name or password in the address")
    scheme = start[1].lower()
    host, port = _host_and_port(authority)
    return WebAddress(scheme, host, _DEFAULT_PORTS[scheme] if port is None else port, _path(tail))


def join(base: str, reference: str) -> WebAddress:
    """Resolve a link or a redirect's target against the address it was found at. Raises like the above."""
    text = reference.strip(C0_AND_SPACE).translate(_TABS_AND_NEWLINES)
    try:
        absolute = urljoin(base, text)
    except ValueError:
        raise _bad("malformed link") from None
    return parse_web_address(absolute)


def as_ip(host: str) -> Address | None:
    """The IP address that a canonical host (or a resolver's answer) is, or None for a name."""
    kind = IPv6Address if ":" in host else IPv4Address
    try:
        return kind(host)
    except AddressValueError:
        return None


def _bad(why: str) -> PermanentError:
    return PermanentError("bad_website", why)


def _host_and_port(authority: str) -> tuple[str, int | None]:
    if authority.startswith("["):
        literal, bracket, after = authority[1:].partition("]")
        if not bracket or (after and not after.startswith(":")):
            raise _bad("malformed IPv6 address")
        return _ipv6(literal), _port(after[1:])
    host, _, port = authority.partition(":")
    return _name_or_ipv4(host), _port(port)


def _port(text: str) -> int | None:
    if not text:
        return None
    digits = text.lstrip("0") or "0"
    if not (text.isascii() and text.isdigit()) or len(digits) > _LONGEST_PORT or not 0 < int(digits) <= _HIGHEST_PORT:
        raise _bad("malformed port")
    return int(digits)


def _ipv6(text: str) -> str:
    if "%" in text:
        raise _bad("IPv6 address with a zone")
    try:
        return str(IPv6Address(text))
    except AddressValueError:
        raise _bad("malformed IPv6 address") from None


def _name_or_ipv4(raw: str) -> str:
    host = _ascii(_percent_decoded(raw)).removesuffix(".")
    labels = host.split(".")
    if len(host) > _LONGEST_NAME or not all(map(_LABEL.fullmatch, labels)):
        raise _bad("malformed host name")
    if _NUMBER.fullmatch(labels[-1]):
        return _ipv4(labels)
    for label in labels:
        _check_punycode(label)
    return host


def _percent_decoded(raw: str) -> str:
    if "%" not in raw:
        return raw
    try:
        return unquote_to_bytes(raw).decode()
    except UnicodeError:
        raise _bad("malformed host name") from None


def _ascii(host: str) -> str:
    if host.isascii():
        return host.lower()
    try:
        folded = idna.uts46_remap(host, std3_rules=False)
        return folded if folded.isascii() else idna.encode(folded).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise _bad("malformed international host name") from None


def _check_punycode(label: str) -> None:
    if label.startswith("xn--"):
        try:
            readable = label[4:].encode("ascii").decode("punycode")
        except UnicodeError:
            raise _bad("malformed punycode") from None
        if readable.isascii() or not readable.isprintable():
            raise _bad("malformed punycode")


def _ipv4(labels: list[str]) -> str:
    """The standard's IPv4 parser: one to four parts, decimal, octal or hexadecimal; the last fills the rest."""
    most_parts = 4
    if len(labels) > most_parts:
        raise _bad("malformed IPv4 address")
    *front, last = [_ipv4_number(label) for label in labels]
    if any(part > 0xFF for part in front) or last >= 256 ** (5 - len(labels)):  # noqa: PLR2004 - bytes
        raise _bad("malformed IPv4 address")
    value = last + sum(part << (8 * (3 - index)) for index, part in enumerate(front))
    return str(IPv4Address(value))


def _ipv4_number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise _bad("malformed IPv4 address")
    try:
        if text.startswith("0x"):
            return int(text[2:] or "0", 16)
        return int(text, 8 if text.startswith("0") else 10)
    except ValueError:
        raise _bad("malformed IPv4 address") from None


def _path(tail: str) -> str:
    path, question, query = tail.partition("#")[0].partition("?")
    path = quote(path.replace("\\", "/"), safe=_PATH_SAFE, errors="surrogatepass")
    query = quote(query, safe=_QUERY_SAFE, errors="surrogatepass")
    return (path if path.startswith("/") else "/" + path) + question + query
