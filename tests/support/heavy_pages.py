"""Pages made to cost as much as they can, by name: what reading them and judging them may cost is bounded.

Names, streets and numbers are invented. `heavy_page(name)` writes one; nothing is made before it is asked for.
"""

from collections.abc import Callable

PAGES: dict[str, Callable[[], str]] = {
    "role lines": lambda: "".join(f"<p>Owner: {_person(number)}</p>" for number in range(1_200)),
    "nested tags": lambda: "<div>" * 100_000 + "<p>Owner: Ann Roe</p>" + "</div>" * 100_000,
    "text": lambda: "".join(f"<p>{_sentence(number)}</p>" for number in range(45_000)),
    "sentences of owners": lambda: "".join(f"<p>{_told(number)}</p>" for number in range(45_000)),
    "one line": lambda: f"<p>{'x' * 1_000_000}</p>",
    "one line of capitals": lambda: f"<p>{'Ab' * 500_000}</p>",
    "addresses": lambda: "".join(f"<p>{_address(number)}</p>" for number in range(50_000)),
    "data objects": lambda: _data("[" + ",".join(_object(number) for number in range(20_000)) + "]"),
    "data scripts": lambda: "".join(_data(_object(number)) for number in range(20_000)),
    "deep data": lambda: _data('{"@type":"Person","owner":' * 20_000 + "1" + "}" * 20_000),
    "deep lists": lambda: _data("[" * 60_000),
    "links": lambda: "".join(
        f'<a href="/owner-{number}">Meet owner {_person(number)}</a>' for number in range(5_000)
    ),
    "headings": lambda: "".join(f"<h2>{_person(number)}</h2><p>Owner</p>" for number in range(5_000)),
    "digits": lambda: "<p>" + " 12345" * 300_000,
    "capitals": lambda: "<p>" + "Ann Roe " * 200_000,
    "microdata": lambda: "".join(
        f'<div itemscope itemtype="//schema.org/Person"><b itemprop=name>{_person(number)}</b></div>'
        for number in range(5_000)
    ),
}  # fmt: skip

_FIRST = "Ann Bob Carla David Erin Frank Grace Henry Irene Jack".split()
_LAST = "Roe Moss Quill Hart Lane Brook Field Stone Reed Marsh".split()


def heavy_page(name: str) -> str:
    """The HTML of one of `PAGES`."""
    return f"<html><head><title>Larkspur Bakery</title></head><body>{PAGES[name]()}</body></html>"


def _person(number: int) -> str:
    return f"{_FIRST[number % 10]} {_LAST[number // 10 % 10]}{'abcdefghij'[number // 100 % 10]}"


def _sentence(number: int) -> str:
    return (
        f"Our shop number {number} bakes bread in the morning, sells it by noon and rests on Sundays, as ever before."
    )


def _told(number: int) -> str:
    return (
        f"{_person(number)} founded Larkspur Bakery in {1950 + number % 70}, and today {_person(number + 7)} owns it."
    )


def _address(number: int) -> str:
    return f"{number % 9_000 + 10} Orchid Lane, Tempe, AZ 85281"


def _object(number: int) -> str:
    return f'{{"@type":"Person","name":"{_person(number)}","jobTitle":"Owner"}}'


def _data(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'
