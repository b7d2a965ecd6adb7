"""A quote in pieces, so that a page can mark the values in it."""

from collections.abc import Sequence


def marked(quote: str, values: Sequence[str]) -> list[tuple[str, bool]]:
    """The quote in pieces, each with whether it is one of the values (longest value first)."""
    pieces = [(quote, False)]
    for value in sorted(set(values), key=len, reverse=True):
        pieces = [part for piece in pieces for part in _split(piece, value)]
    return [piece for piece in pieces if piece[0]]


def _split(piece: tuple[str, bool], value: str) -> list[tuple[str, bool]]:
    text, is_value = piece
    at = -1 if is_value else text.casefold().find(value.casefold())
    if at < 0:
        return [piece]
    return [(text[:at], False), (text[at : at + len(value)], True), (text[at + len(value) :], False)]
