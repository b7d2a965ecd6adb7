"""Who may talk to the sandbox: programs on this machine, and no web page that a browser here happens to show."""

from collections.abc import Mapping
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

_NAMES: Final = frozenset({"localhost", "localhost."})


def refusal(headers: Mapping[str, str]) -> str | None:
    """Why a request with these headers is refused; None where it is not.

    A name that somebody has pointed at 127.0.0.1 (DNS rebinding) shows in Host; a web page's request in Origin.
    """
    if not _is_loopback(f"//{headers.get('Host', '')}"):
        return "the sandbox answers only to localhost and 127.0.0.1"
    origin = headers.get("Origin")
    if origin is not None and not _is_loopback(origin):
        return "the sandbox does not answer to web pages"
    return None


def _is_loopback(url: str) -> bool:
    try:
        name = urlsplit(url).hostname
        return name in _NAMES or ip_address(name or "").is_loopback
    except ValueError:
        return False
