"""A folder of saved pages as a website."""

from collections.abc import Iterator
from pathlib import Path

from lead_enrichment.sandbox.website_server import Answer

_CONTENT_TYPES = {
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".json": "application/json",
    ".js": "text/javascript; charset=utf-8",
}


def answers_of(folder: Path) -> dict[str, Answer]:
    """Path to answer for every file below `folder`.

    `index.html` answers for its folder as well, and `page.html` for `/page`. HTML is sent without a charset, as
    many real servers do: the page itself says it.
    """
    return dict(_answers(folder))


def _answers(folder: Path) -> Iterator[tuple[str, Answer]]:
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        path = "/" + file.relative_to(folder).as_posix()
        answer = Answer(file.read_bytes(), _CONTENT_TYPES.get(file.suffix.lower(), "text/html"))
        yield path, answer
        if file.name in {"index.html", "index.htm"}:
            parent = path.rsplit("/", 1)[0]
            yield f"{parent}/", answer
            if parent:
                yield parent, answer
        elif file.suffix == ".html":
            yield path.removesuffix(".html"), answer
