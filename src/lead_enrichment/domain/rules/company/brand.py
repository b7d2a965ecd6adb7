"""What is the company's name and what a person's, where the two stand together ("Optik Clara Ann Roe")."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import SplitName, is_first, is_initial, is_plain_first, split_name

_FEWEST: Final = 3
_OF: Final = frozenset(("van", "von", "de", "di", "da", "do", "del", "della"))
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]+)[\s\"“”„»«]*$")
_WORD_BEHIND: Final = re.compile(r" ([^\W\d_a-zß-öø-ÿ][^\W\d_]+)")
_SHORTEST: Final = 3
_STATUS: Final = frozenset(("PFA", "P.F.A."))
"""What a Romanian register writes beside a trader's name."""
_OTHER_LETTERS: Final = re.compile("[äöüåøæßł]")


def without_brand(
    spans: tuple[NameSpan, ...], text: str, company_words: frozenset[str], lang: str | None
) -> tuple[NameSpan, ...]:
    """The names of a line, without words of the company's name that stand in front of a whole name."""
    if all(len(span.words) < _FEWEST for span in spans):
        return spans
    named = [_person_of(span, text, company_words, lang) if len(span.words) >= _FEWEST else span for span in spans]
    for place in range(len(spans) - 1):
        behind = named[place + 1]
        if behind.last != spans[place + 1].last and spans[place].last == spans[place + 1].last:
            named[place] = replace(named[place], last=behind.last)  # "Ann and Bob Roe Larkspur Roofing"
    return tuple(named)


def _person_of(span: NameSpan, text: str, company_words: frozenset[str], lang: str | None) -> NameSpan:
    span = _without_status(span, text, lang)
    span = _behind_shouted(_before_brand(span, text, company_words, lang), text, company_words, lang)
    words = span.words
    if len(words) < _FEWEST:
        return span
    count = next((place for place, word in enumerate(words) if fold(word) not in company_words), 0)
    rest = words[count:]
    if not count or len(rest) < 2 or not is_plain_first(rest[0]) or fold(rest[-1]) in company_words:  # noqa: PLR2004
        return span
    before = _WORD_BEFORE.search(text[: span.start])
    opens = before is None or not (fold(before[1]) in company_words or fold(before[1]) in lexicon().rejected)
    at = text.find(rest[0], span.start, span.end)
    split = split_name(rest, lang)
    if opens or at < 0 or split is None:
        return span
    return _called(replace(span, start=at, outer_start=at, words=rest), split)


def _before_brand(span: NameSpan, text: str, company_words: frozenset[str], lang: str | None) -> NameSpan:
    """The whole name in front of words of the company's ("Ann Roe LARKSPUR Photographie")."""
    words = _of_company(span.words, company_words)
    if len(words) < len(span.words):
        at, split = text.find(span.words[len(words)], span.start, span.end), split_name(words, lang)
        return _cut(span, text, at, words, split) if at >= 0 and split else span
    count = next((place for place, word in enumerate(words) if fold(word) in company_words), 0)
    whole, brand = words[:count], words[count:]
    if len(whole) < 2 or not is_plain_first(whole[0]) or len(whole[-1].strip(".")) < 2:  # noqa: PLR2004
        return span
    shouted = "".join(brand).isupper() and not "".join(whole).isupper()
    apart = len(brand) > 1 or shouted or _goes_on(text[span.end :])  # one may be a second surname
    if not apart or not all(fold(word) in company_words for word in brand):
        return span
    at, split = text.find(words[count], span.start, span.end), split_name(whole, lang)
    if at < 0 or split is None:
        return span
    return _cut(span, text, at, whole, split)


def _without_status(span: NameSpan, text: str, lang: str | None) -> NameSpan:
    """The name without the status of its bearer ("PFA ROE ANN")."""
    words = tuple(word for word in span.words if word not in _STATUS)
    if len(words) == len(span.words):
        return span
    turned = len(words) > 1 and is_plain_first(words[-1]) and not is_plain_first(words[0])
    given = [word for word in words[1:] if not is_initial(word)]
    split = split_name((*given, words[0]) if turned else words, lang)
    if split is None:
        return span
    start = text.find(words[0], span.start, span.end)
    end = text.rfind(words[-1], span.start, span.end) + len(words[-1])
    return _called(replace(span, start=start, outer_start=start, end=end, outer_end=end, words=words), split)


def _behind_shouted(span: NameSpan, text: str, company_words: frozenset[str], lang: str | None) -> NameSpan:
    """The whole name behind the capitals of a trading name ("FIRMA HANDLOWA LARKSPUR Roe Ann")."""
    words = span.words
    count = next((place for place, word in enumerate(words) if len(word) < _SHORTEST or not word.isupper()), 0)
    rest = words[count:]
    if not count or len(rest) != 2 or company_words.isdisjoint(map(fold, words[:count])):  # noqa: PLR2004
        return span
    ends, at = (rest[0], rest[-1]), text.find(rest[0], span.start, span.end)
    turned = is_first(rest[-1]) and not is_first(rest[0])
    split = split_name(rest[::-1] if turned else rest, lang)
    if "".join(rest).isupper() or at < 0 or split is None or sum(map(is_first, ends)) != 1:
        return span
    return _called(replace(span, start=at, outer_start=at, words=rest), split)


def _goes_on(behind: str) -> bool:
    """Whether a brand goes on with a word that nobody is called ("Ann Roe Good Wood")."""
    word = _WORD_BEHIND.match(behind)
    return word is not None and (fold(word[1]) in lexicon().words or fold(word[1]) in lexicon().rejected)


def _cut(span: NameSpan, text: str, at: int, words: tuple[str, ...], split: SplitName) -> NameSpan:
    end = span.start + len(text[span.start : at].rstrip())
    return _called(replace(span, end=end, outer_end=end, words=words), split)


def _of_company(words: tuple[str, ...], company_words: frozenset[str]) -> tuple[str, ...]:
    """The words of a name without "of" and the company behind it ("Ann Roe van Praktijk Larkspur")."""
    for place in range(2, len(words) - 2):
        rest = {fold(word) for word in words[place + 1 :]}
        if fold(words[place]) in _OF and rest <= company_words | lexicon().rejected:
            return words[:place]
    return words


def _called(span: NameSpan, split: SplitName) -> NameSpan:
    return replace(span, first=split.first, last=split.last, plausibility=split.plausibility)


def spelt_otherwise(name: str, company: str) -> bool:
    """Whether a name is a word of the company's only without its umlaut ("Gruner" beside "Grüner Kranz").

    Capitals without accents are the same word, and so is a company that the lead spells without them.
    """
    if name.isupper():
        return False
    own = [word for word in re.findall(r"[^\W\d_]+", company) if fold(word) == fold(name)]
    if not own or not _OTHER_LETTERS.search("".join(own).lower()):
        return False
    return all(_OTHER_LETTERS.findall(word.lower()) != _OTHER_LETTERS.findall(name.lower()) for word in own)
