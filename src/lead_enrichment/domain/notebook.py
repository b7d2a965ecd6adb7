"""What follows from one page alone, worked out once, however often a growing dossier is read."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class Notebook:
    """Notes about pages, kept while one lead is worked on.

    Pages come in waves, and after each wave all that was read so far is judged again ("is that enough?"). Extractors
    keep here what they derived from a page (its lines, the names in them, its addresses), so that only new pages cost.
    Notes belong to a page object and hold it, so nothing is ever told of another page. Not for two threads at once.
    A copy that is sent to another process starts empty.
    """

    __slots__ = ("_pages",)

    def __init__(self) -> None:
        self._pages: dict[int, tuple[object, dict[Hashable, Any]]] = {}

    def __reduce__(self) -> tuple[type["Notebook"], tuple[()]]:
        """Notes are worth less than what it costs to send them."""
        return (Notebook, ())

    def of(self, page: object, kind: Hashable, make: Callable[[], T]) -> T:
        """The note of this kind about a page, made when it is first asked for."""
        known = self._pages.get(id(page))
        if known is None:
            known = self._pages[id(page)] = (page, {})
        notes = known[1]
        if kind not in notes:
            notes[kind] = make()
        return cast("T", notes[kind])
