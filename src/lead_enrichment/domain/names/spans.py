"""Find the names of people in one line of text, in one pass.

A line is cut into tokens once; capitalised words, initials and particles that stand together make a run; words
that no person is called end it. There is no pattern for "a name" that could backtrack.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.couples import NameSpan, couples
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.placeholders import is_template
from lead_enrichment.domain.names.registers import merged
from lead_enrichment.domain.names.run import MOST_SPANS, Run
from lead_enrichment.domain.names.splitter import (
    is_first,
    is_last,
    is_plain_first,
    noise_in_front,
    split_name,
)
from lead_enrichment.domain.names.titles import (
    CREDENTIALS,
    LETTERS,
    ORGANISATION_BEHIND,
    PROFESSIONAL,
)
from lead_enrichment.domain.names.token_kinds import POSSESSIVE, kind_in_front, kind_of, may_begin_names
from lead_enrichment.domain.names.tokens import FIRST_TOKEN, TOKEN

__all__ = ["LONGEST_LINE", "NameSpan", "name_spans"]

LONGEST_LINE: Final = 1_500
_MOST_WORDS: Final = 5
_SHORTEST_PLAIN_FIRST: Final = 3

_NEXT: Final = re.compile(r" [A-ZÀ-Þ][a-zß-ÿ]")


@lru_cache(maxsize=2_048)
def name_spans(text: str, lang: str | None = None) -> tuple[NameSpan, ...]:
    """The names of people in a line (its first 1,500 characters), in reading order, at most 40.

    A line of a template that nobody filled in ("Max Mustermann", "{{name}}") names nobody.
    """
    line = text[:LONGEST_LINE]
    if not may_begin_names(line) or is_template(line):
        return ()
    found: list[NameSpan] = []
    for run in _runs(line, german=lang == "de"):
        span = None if _is_one_word(run, line) else _span(run, line, lang)
        if span and not (found and span.start < found[-1].outer_end):
            found.append(span)
        if len(found) == MOST_SPANS:
            break
    return tuple(couples(merged(found, line), line))


def _runs(line: str, *, german: bool) -> Iterator[Run]:
    run = Run([], [], [], 0, german=german)
    titled: int | None = None
    before = 0
    while match := _next_token(line, before, begun=bool(run.words) or titled is not None):
        text, start, gap = match.group(), match.start(), match.start() - before
        if not gap and text in {".", "-"} and _continues_abbreviation(text, run, titled):
            before = match.end()
            continue
        apart = gap > 2 or (gap > 0 and "\n" in line[before:start])  # noqa: PLR2004 - one space, or two at most
        kind = kind_of(match, run)
        if run.possessive or (
            run.words and (apart or kind in {"stop", "title"} or _begins_next(text, run, line[match.end() :][:3]))
        ):
            yield run
            run, titled = Run([], [], [], start, german=german), None
            kind = kind_of(match, run)
        titled = _titled_from(kind, titled, start, apart=apart)
        if kind == "name":
            _extend(run, text, match, titled)
        before = match.end()
    if run.words:
        yield run


def _is_one_word(run: Run, line: str) -> bool:
    """Whether a run is a word alone that is no first name, without a title or letters: what most capitals are."""
    return (
        len(run.words) == 1
        and run.outer_start == run.starts[0]
        and not is_plain_first(run.words[0])
        and not _letters_behind(line, run.ends[0], shouted=run.words[0].isupper())
    )


def _begins_next(text: str, run: Run, behind: str) -> bool:
    """Whether a first name behind "y" or "e" is the next person's ("Ana Roe Poe y Luis Moe")."""
    if len(run.words) < 2 or fold(run.words[-1]) not in {"y", "e"}:  # noqa: PLR2004
        return False
    first = is_first(text) and (_NEXT.match(behind) is not None or (len(run.words) == 2 and is_first(run.words[0])))  # noqa: PLR2004
    return first or is_plain_first(text)


def _next_token(line: str, place: int, *, begun: bool) -> re.Match[str] | None:
    """The next token; where no name has begun, the next one that could begin it."""
    if begun:
        return TOKEN.search(line, place)
    token = FIRST_TOKEN.search(line, place)
    while token and token.lastgroup == "word" and kind_in_front(token.group()) == "stop":
        token = FIRST_TOKEN.search(line, token.end())
    return token


def _titled_from(kind: str, titled: int | None, start: int, *, apart: bool) -> int | None:
    """Where the titles in front of the coming name begin, if there are any."""
    if kind == "title":
        return start if titled is None or apart else titled
    return None if kind == "stop" or apart else titled


def _continues_abbreviation(text: str, run: Run, titled: int | None) -> bool:
    """Whether a full stop or hyphen belongs to the initial or title right in front of it."""
    if not run.words:
        return titled is not None
    if text == "." and (
        len(run.words[-1].rpartition("-")[2]) == 1 or run.words[-1] in {"St", "Sta", "Sto"}
    ):  # "Georg-M. Roe"
        run.words[-1] += "."
        run.ends[-1] += 1
        return True
    return False


def _extend(run: Run, text: str, match: re.Match[str], titled: int | None) -> None:
    if not run.words:
        run.outer_start = match.start() if titled is None else titled
    bare = text if text.isalpha() else POSSESSIVE.sub("", text)
    run.possessive = bare != text and not text.isupper()
    run.words.append(bare)
    run.starts.append(match.start())
    run.ends.append(match.start() + len(bare))


def _span(run: Run, line: str, lang: str | None) -> NameSpan | None:
    run.drop_titles(lang)
    run.drop_small_words(lang)
    run.trimmed()
    run.drop_doubtful(line)
    if not run.words or run.is_tax_number() or len(run.words) > _MOST_WORDS + 1:
        return None
    if run.is_street(line[max(0, run.starts[0] - 9) : run.starts[0]]):
        return None
    run.drop_acronyms()
    run.drop_shouted_brand(line)
    run.drop_brand()
    run.drop_trade()
    run.drop_noun(line)
    words = tuple(run.words)
    noise = 0 if _is_registered(words, line[: run.outer_start], lang) else noise_in_front(words)
    if noise:
        run.drop_front(noise, titled=words[noise - 1] in {"M.", "D."})
    run.drop_worker(lang)
    start, end = run.starts[0], run.ends[-1]
    after = _letters_behind(line, end, shouted=words[-1].isupper())
    if after and after.group().count("(") > after.group().count(")"):
        after = None  # "(BEng Electrical, Wits)" is no credential but a remark
    outer_end = after.end() if after else end
    outside = line[run.outer_start : start] + " " + line[end:outer_end]
    titled = bool(outside.strip())
    title = PROFESSIONAL.search(outside) if titled else None
    shouted = len(words) == 1 and len(words[0]) > 1 and words[0].isupper() and not line.isupper()
    if shouted or _is_organisation(line[end : end + 24], run.words):  # "ISA Certified Arborist" is no Isa
        return None
    whole = len(run.words) > 2 and _is_registered(run.words, line[: run.outer_start], lang)  # noqa: PLR2004
    first, last, plausibility = _who([*run.words[1:], run.words[0]] if whole else run.words, lang, titled=titled)
    if not first and not last:
        return None
    return NameSpan(
        first=first or "",
        last=last,
        start=start,
        end=end,
        outer_start=run.outer_start,
        outer_end=outer_end,
        plausibility=plausibility,
        title=title.group() if title else None,
        possessive=run.possessive,
        words=tuple(run.words),
    )


_REGISTERED: Final = re.compile(
    r"\b(?:di|persona d(?:i|el|ella)|titolare|ditta|individuale|sig\.(?:ra)?)[: ]+\Z", re.IGNORECASE
)
"""What stands in front of a name that an Italian register writes with the surname first."""


def _is_registered(words: Sequence[str], front: str, lang: str | None) -> bool:
    """Whether a surname opens a name of which all the rest are first names ("di Roe Anna Maria", "Roe Anna Mária")."""
    if lang not in {"it", "hu"} or len(words) != 3 or is_first(words[0]) or fold(words[0]) in lexicon().words:  # noqa: PLR2004
        return False
    registered = lang == "hu" or _REGISTERED.search(front[-30:]) is not None
    return registered and all(map(is_plain_first, words[1:]))


def _letters_behind(line: str, end: int, *, shouted: bool) -> re.Match[str] | None:
    """Credentials or letters of societies behind a name; what stands behind it in small letters is none."""
    behind = line[end : end + 8].lstrip(" ,(")[:1]
    if behind.islower() or not (behind.isalpha() or behind.isspace()):
        return None
    return CREDENTIALS.match(line, end) or (None if shouted else LETTERS.match(line, end))


def _is_organisation(behind: str, words: list[str]) -> bool:
    """Whether a legal form or "Group" follows, and no known first name opens the words ("Strand Pacific Group")."""
    return not is_plain_first(words[0]) and ORGANISATION_BEHIND.match(behind) is not None


def _who(words: list[str], lang: str | None, *, titled: bool) -> tuple[str | None, str | None, float]:
    if len(words) == 1:
        word = words[0]
        if len(word) >= _SHORTEST_PLAIN_FIRST and is_plain_first(word) and not (titled and is_last(word)):
            return word.title() if word.isupper() else word, None, 0.5
        return ("", word, 0.3) if titled and not word.isupper() else (None, None, 0.0)
    split = split_name(words, lang)
    return (split.first, split.last, split.plausibility) if split else (None, None, 0.0)
