"""Which language a page is written in, by its small words, where its markup does not say or a template says "en"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

_SMALL_WORDS: Final = {
    "en": "the and of our your we with for you are is have from by this",
    "de": "den unser unserer unseren des ein von danken und der die "
    "das wir für mit ist sie ihre unsere bei auf dem seit nicht eine im zum",
    "fr": "le la l et les des nous vous pour avec dans notre votre une du au sur est chez depuis",
    "es": "en la el y los las del para con nuestra nuestro una por más su el desde sus somos",
    "it": "la i è e di il della per con nostra nostro una dal gli sono che nel dei alla siamo",
    "nl": "en het een van wij voor met onze uw bij ook is zijn naar sinds",
    "pt": "a o pelos e os da do para com nossa nosso uma dos em você mais desde são não",
    "sv": "och att vi är för med på av till hos eller sedan din våra ett",
    "da": "og vi er på med til af din vores ikke hos siden det jer",
    "nb": "og vi er på med til av din våre ikke hos siden det deg vår",
    "fi": "ja on me sekä tai että kanssa meidän ovat myös vuodesta teidän",
    "pl": "i w na z do dla nasz nasze się od jest oraz nas lub",
    "cs": "a v na z pro se je náš naše od jsme nebo vás také",
    "hu": "és az egy hogy nem vagy minden nálunk",
    "ro": "și în pentru din este sunt cu prin",
    "el": "και το της για με την του στο είναι μας",
    "tr": "ve bir için ile olarak daha olan",
}
_LANGUAGES: Final = {
    word: tuple(language for language, words in _SMALL_WORDS.items() if word in words.split())
    for word in {word for words in _SMALL_WORDS.values() for word in words.split()}
}
"""The languages in which a small word is one."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTERS_APART: Final = bytes(byte if byte > 127 or chr(byte).isalpha() else 32 for byte in range(256))  # noqa: PLR2004
"""Each byte of UTF-8, but a space for what is no letter in ASCII."""
_MOST_TEXT: Final = 4_000
_FEWEST: Final = 3
"""Small words that it takes to say anything."""
_AHEAD: Final = 1.3
_AGAINST_MARKUP: Final = 12
"""Small words that it takes to overrule the language a page declares, and how far ahead of English they must be."""


def language_of_text(declared: str | None, texts: Iterable[str]) -> str | None:
    """The declared language; where there is none, or "en" on a page in another language, the one of its words."""
    if declared and not declared.lower().startswith("en"):
        return declared
    counts = _counted(texts)
    (best, most), (_, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    if declared is None:
        return best if most >= _FEWEST and most >= _AHEAD * second else None
    return best if most >= _AGAINST_MARKUP and most >= 4 * max(1, counts["en"]) else declared


def _counted(texts: Iterable[str]) -> Counter[str]:
    words = _words("\n".join(_front(texts)).lower())
    counts = Counter(dict.fromkeys(_SMALL_WORDS, 0))
    for word in words.keys() & _LANGUAGES.keys():
        for language in _LANGUAGES[word]:
            counts[language] += words[word]
    return counts


def _words(text: str) -> Counter[str]:
    """How often each of its runs of letters stands in it."""
    words = Counter(text.encode("utf-8", "replace").translate(_LETTERS_APART).decode().split())
    for word in [word for word in words if not word.isascii()]:
        times = words.pop(word)
        for letters in _WORD.findall(word):
            words[letters] += times
    return words


def _front(texts: Iterable[str]) -> Iterator[str]:
    """The first `_MOST_TEXT` characters."""
    left = _MOST_TEXT
    for text in texts:
        yield text[:left]
        left -= len(text)
        if left <= 0:
            return
