"""Build src/lead_enrichment/data/names.txt.z from the packages Faker, names, zipcodes and nomquamgender (all MIT).

    .venv/bin/pip install --no-deps nomquamgender==0.1.4
    .venv/bin/pip install wordfreq==3.1.1
    .venv/bin/python scripts/build_name_lexicon.py

Run it again only when the sources are updated; the result is committed. wordfreq (Apache 2.0) only says which first
names are words as well; nothing of it is kept. Names written in Cyrillic or Greek are
transliterated, other scripts are left out. The file holds six sorted lists of folded text (lower case, no
accents): first names, last names, names that are ordinary words too, ordinary words that are no names, American
places written like a name, and first names that more people bear as a last one.
"""

import importlib
import json
import pkgutil
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import metadata
from itertools import islice
from pathlib import Path

import names
import wordfreq
import zipcodes

from lead_enrichment.domain.names.lexicon import SECTIONS, fold

TARGET = Path(__file__).resolve().parents[1] / "src/lead_enrichment/data/names.txt.z"
CENSUS = Path(names.__file__).parent
RARE_SURNAME = 12_000
"""Census rank from which a surname that is an ordinary word as well counts as the word only."""
FREQUENT_FIRST = 250
"""Census rank up to which a first name is a name, whatever else it means."""
FEWEST_SOURCES, FEWEST_BEARERS = 8, 100
"""In how many of nomquamgender's 36 lists a first name stands, and how many people bear it, to be one."""
MOST_USUAL_WORD = 3.1
"""wordfreq's Zipf frequency, in any language that is read, from which such a name may be a word instead."""
THINGS_AND_GODS = frozenset(
    "petal onyx caspian amethyst acacia ruddy electra aphrodite zephyr primrose wail nuh topaz briar ceres amity "
    "marigold mimosa sequoia galena sedona taiga oceana cyan serif daemon zine kodi lakota samaria anatolia aqsa "
    "archimedes midas nivea patina peony anemone lolly taffy tyre fatah mercia mirabelle gipsy aster fen awa phat "
    "saud edelweiss gor gae gardenia mercede verbena shiraz syrah ambrosia angelus titania oberon othello "
    "persephone arcadia vishnu durga ganesha shiva asana zen nike lolo yaya kosmos patio tyne".split()
)
"""Less usual words, brands and gods, after which businesses are called; some of them are names, too."""
PEOPLE_OF_A_PERCENT = 2_490_000
"""Americans in 1990, the year of the census lists."""
SURELY_A_FIRST = (12, 1000)
"""Lists and bearers of a last name that is a first name as well."""
LANGUAGES = ("en", "de", "fr", "it", "es", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "ca", "hu", "ro")

CYRILLIC = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
        "a b v h g d e yo ye zh z y i i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace(
            "_", "-"
        ).split(),
        strict=True,
    )
)
RUSSIAN = CYRILLIC | {"г": "g", "и": "i", "е": "e"}
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
WORD_LOCALES = ("en_US", "de_DE", "de_AT", "fr_FR", "es_ES", "it_IT", "nl_NL", "da_DK", "pl_PL", "la")
NOT_WORDS = {"i", "ii", "iii", "iv"}


def main() -> None:
    """Write the lexicon and say how large each part is."""
    firsts = set(_census_first())
    lasts: dict[str, int] = {}
    for rank, surname in enumerate(_census_last(), start=1):
        lasts.setdefault(surname, rank)
    faker_firsts, faker_lasts = _faker_names()
    firsts |= faker_firsts
    words = _ordinary_words()
    firsts |= set(_names_of_many(set(lasts) | faker_lasts, words))
    rare = {name for name, rank in lasts.items() if rank > RARE_SURNAME} - faker_lasts
    surnames = (set(lasts) | faker_lasts) - (words & rare)
    ambiguous = words & (firsts | surnames) - _frequent_first_names()
    places = {place for place in _places() if _like_a_name(place, firsts, surnames)}
    parts = (firsts, surnames, ambiguous, words - firsts - surnames, places, _rather_last(firsts))
    text = "\n\n".join("\n".join(sorted(part)) for part in parts)
    TARGET.write_bytes(zlib.compress(text.encode(), 9))
    for name, part in zip(SECTIONS, parts, strict=True):
        print(f"{name}: {len(part)}")
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


def _census(file: str) -> Iterator[str]:
    for line in (CENSUS / file).read_text().splitlines():
        yield line.split()[0].casefold()


def _census_first() -> Iterator[str]:
    yield from _census("dist.male.first")
    yield from _census("dist.female.first")


def _frequent_first_names() -> set[str]:
    """Names so frequent that being a word in some other language ("tom", "mike") does not count."""
    files = ("dist.male.first", "dist.female.first")
    return {name for file in files for name in islice(_census(file), FREQUENT_FIRST)}


def _census_last() -> Iterator[str]:
    yield from _census("dist.all.last")


def _names_of_many(lasts: set[str], words: set[str]) -> Iterator[str]:
    """First names of people everywhere that are hardly ever a word, nor a last name unless they are borne by many."""
    for name, (sources, bearers, *_) in _listed_firsts().items():
        fewest = SURELY_A_FIRST if name in lasts else (FEWEST_SOURCES, FEWEST_BEARERS)
        if len(name) < 3 or not (name.isascii() and name.isalpha()) or name in words | THINGS_AND_GODS:
            continue
        if sources >= fewest[0] and bearers >= fewest[1] and _frequency(name) < MOST_USUAL_WORD:
            yield name


@cache
def _listed_firsts() -> dict[str, list[float]]:
    """In how many lists a first name stands, how many people bear it, and more, from nomquamgender."""
    data = metadata.distribution("nomquamgender").locate_file("nomquamgender/name_data.json")
    listed: dict[str, list[float]] = json.loads(Path(str(data)).read_text(encoding="utf-8"))
    return listed


def _rather_last(firsts: set[str]) -> set[str]:
    """First names that are the last name of more Americans than they are the first name of anybody."""
    rows = (line.split() for line in (CENSUS / "dist.all.last").read_text().splitlines())
    shares = {row[0].casefold(): float(row[1]) for row in rows}
    known = _listed_firsts()
    return {name for name in firsts & set(shares) if shares[name] * PEOPLE_OF_A_PERCENT > known.get(name, (0, 0))[1]}


def _frequency(word: str) -> float:
    return max(float(wordfreq.zipf_frequency(word, language)) for language in LANGUAGES)


def _faker_names() -> tuple[set[str], set[str]]:
    firsts: set[str] = set()
    lasts: set[str] = set()
    for locale, provider in _providers("person"):
        for attribute in dir(provider):
            if attribute.startswith(("first_name", "first_romanized")):
                firsts.update(_folded(getattr(provider, attribute), locale))
            elif attribute.startswith(("last_name", "last_romanized")):
                lasts.update(_folded(getattr(provider, attribute), locale))
    return firsts, lasts


def _providers(kind: str) -> Iterator[tuple[str, type]]:
    package = importlib.import_module(f"faker.providers.{kind}")
    yield "en", package.Provider
    for module in pkgutil.iter_modules(package.__path__):
        provider = getattr(importlib.import_module(f"faker.providers.{kind}.{module.name}"), "Provider", None)
        if provider is not None:
            yield module.name, provider


def _folded(values: object, locale: str) -> Iterator[str]:
    """Each single-word name and each part of a compound one, folded to Latin letters."""
    if not isinstance(values, Iterable):
        return
    for value in values:
        if not isinstance(value, str):
            continue
        for part in re.split(r"[\s-]+", _latin(value.lower(), locale)):
            folded = fold(part.strip(".'’"))
            if len(folded) > 1 and folded.isascii() and folded.isalpha():
                yield folded


def _latin(text: str, locale: str) -> str:
    table = RUSSIAN if locale == "ru_RU" else CYRILLIC
    return "".join(table.get(letter, GREEK.get(letter, letter)) for letter in text).replace("-", "")


def _places() -> Iterator[str]:
    for row in zipcodes.list_all():  # type: ignore[no-untyped-call]
        for city in (row["city"], *row.get("acceptable_cities", ())):
            yield fold(city)


def _like_a_name(place: str, firsts: set[str], surnames: set[str]) -> bool:
    """Two or three words, a first name in front, and nothing but names behind it."""
    words = place.split()
    return 2 <= len(words) <= 3 and words[0] in firsts and all(word in firsts or word in surnames for word in words)


def _ordinary_words() -> set[str]:
    words: set[str] = set()
    for kind, attributes in (("lorem", ("word_list",)), ("job", ("jobs",)), ("address", ("countries",))):
        for locale, provider in _providers(kind):
            if locale in WORD_LOCALES:
                for attribute in attributes:
                    words.update(_words_of(getattr(provider, attribute, ())))
    for locale, provider in _providers("company"):
        if locale in {"en_US", "en"}:
            words.update(_words_of(part for group in provider.catch_phrase_words for part in group))  # type: ignore[attr-defined]
            words.update(_words_of(part for group in provider.bsWords for part in group))  # type: ignore[attr-defined]
    return words - NOT_WORDS


def _words_of(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        for part in re.findall(r"[^\W\d_]+", value):
            folded = fold(part)
            if len(folded) > 1 and folded.isascii():
                yield folded


if __name__ == "__main__":
    main()
