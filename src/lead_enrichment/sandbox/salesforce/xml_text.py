"""XML in and out: envelopes of the SOAP interfaces."""

import re
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

_LONE_AMPERSAND: Final = re.compile(r"&(?!#\d+;|#x[0-9A-Fa-f]+;|\w+;)")
_DECLARATIONS: Final = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)

Element = ET.Element
__all__ = ["Element", "child", "children", "escape", "local_name", "read_xml", "text_at"]


def read_xml(text: str) -> Element:
    """The root of a document without declarations of its own.

    A lone ampersand is read as one: simple-salesforce does not escape security tokens, and real orgs log it in.

    Raises:
        ValueError: not XML, or with a DOCTYPE.
    """
    if _DECLARATIONS.search(text):
        raise ValueError("declarations are not allowed")
    try:
        return ET.fromstring(_LONE_AMPERSAND.sub("&amp;", text))  # noqa: S314 - no declarations, so no entities
    except ET.ParseError as error:
        raise ValueError(str(error)) from None


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def child(element: Element, *names: str) -> Element | None:
    """The first element down a path of names, whatever their namespaces."""
    for name in names:
        found = next((item for item in element if local_name(item) == name), None)
        if found is None:
            return None
        element = found
    return element


def children(element: Element, name: str) -> list[Element]:
    """All children of this name."""
    return [item for item in element if local_name(item) == name]


def text_at(element: Element, *names: str) -> str:
    """The text of the element down a path of names, trimmed; '' where it is not there."""
    found = child(element, *names)
    return (found.text or "").strip() if found is not None else ""
