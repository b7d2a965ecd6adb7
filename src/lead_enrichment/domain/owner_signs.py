"""What tells, beside the score, whether somebody is the owner: how the website names them, and how they are claimed.

Each sign is a yes or no. What each is worth is counted, not thought up: see `owner_weights`.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from lead_enrichment.domain.evidence import Block, Dossier, PageContent, RankedPerson, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.names.splitter import PARTICLES, split_name
from lead_enrichment.domain.owner_score import own_email

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORT: Final = 60
"""Characters of a line that is a card, a label or a signature rather than a sentence."""
_UNLIKELY: Final = 0.5
_NO_WORD: Final = 3
_MOST_LINES: Final = 10_000
_MOST_HOLDING: Final = 100
_UNNAMED: Final = 0.5
"""How likely words are a name that no line of the pages writes as one."""


class Mention(NamedTuple):
    """One line that names somebody in full, and where."""

    block: Block
    page: PageContent
    span: NameSpan


class Signs(NamedTuple):
    """What a website shows of somebody: the signs, and how likely the words are a person's name (0.0 to 1.0)."""

    shown: frozenset[str]
    plausibility: float


class TextLine(NamedTuple):
    """One visible line of a website: each text once, where it stands first."""

    block: Block
    page: PageContent
    lowered: str


class Presence(NamedTuple):
    """How a website names one person.

    `mentions` are the lines with the whole name. `surname_elsewhere` and `first_name_elsewhere`: other lines hold that
    word. `has_namesake`: somebody else of that surname is named.
    """

    mentions: tuple[Mention, ...]
    surname_elsewhere: bool
    first_name_elsewhere: bool
    has_namesake: bool

    @property
    def plausibility(self) -> float | None:
        """How likely the words are a name (0.0 to 1.0), where they are written best; None where no line has them."""
        return max((mention.span.plausibility for mention in self.mentions), default=None)


def signs_of(
    person: RankedPerson, first: str, last: str, lines: Sequence[TextLine], dossier: Dossier, *, is_first: bool
) -> Signs:
    """All that is shown of somebody of this name. `is_first`: nobody is more likely the owner by the score."""
    seen = presence(first, last, lines)
    shown = signs_of_presence(first, last, seen, dossier) | signs_of_claims(person, first=is_first)
    return Signs(frozenset(shown | signs_of_size(lines, dossier)), plausibility(first, last, seen))


def lines_of(dossier: Dossier) -> tuple[TextLine, ...]:
    """The lines in which people are looked for: the first 10,000; structured data is no line."""
    return tuple(islice(_lines(dossier), _MOST_LINES))


def _lines(dossier: Dossier) -> Iterator[TextLine]:
    seen: set[str] = set()
    for page in dossier.pages:
        for block in page.blocks:
            if block.zone is not Zone.STRUCTURED and block.text not in seen:
                seen.add(block.text)
                yield TextLine(block, page, block.text.lower())


def presence(first: str, last: str, lines: Sequence[TextLine]) -> Presence:
    """Look for somebody in the lines of a website; at most 100 that hold the surname are read."""
    given, family = _key(first, last)
    surname = max(last.lower().split(), key=len)
    holding = [line for line in lines if surname in line.lowered][:_MOST_HOLDING]
    mentions: list[Mention] = []
    elsewhere = namesake = False
    for block, page, lowered in holding:
        named = [span for span in name_spans(block.text, page.language) if span.last]
        keys = [_key(span.first, span.last or "") for span in named]
        if (given, family) in keys:
            mentions.append(Mention(block, page, named[keys.index((given, family))]))
        else:
            elsewhere = elsewhere or _has_word(lowered, fold(surname))
        namesake = namesake or any(other and other != given and same == family for other, same in keys)
    first_elsewhere = any(
        _has_word(line.lowered, given) for line in lines if given in line.lowered and surname not in line.lowered
    )
    return Presence(tuple(mentions), elsewhere, first_elsewhere, namesake)


def _key(first: str, last: str) -> tuple[str, str]:
    words = fold(first).split()
    return (words[0] if words else ""), fold(last)


def _has_word(lowered: str, word: str) -> bool:
    return word in map(fold, _WORD.findall(lowered))


def signs_of_presence(first: str, last: str, seen: Presence, dossier: Dossier) -> set[str]:
    """How the pages name somebody: how often, where, in what manner, and what else bears the name."""
    signs = _signs_of_mentions(seen.mentions)
    told = {
        "surname elsewhere": seen.surname_elsewhere,
        "first name elsewhere": seen.first_name_elsewhere,
        "namesake": seen.has_namesake,
        "unlikely name": seen.plausibility is not None and seen.plausibility < _UNLIKELY,
        "e-mail address": any(own_email(first, fold(last), mail) for page in dossier.pages for mail in page.emails),
    }
    signs |= {sign for sign, shown in told.items() if shown}
    signs |= _in_words("company", first, last, folded_words(dossier.lead.company or ""))
    return signs | _in_words("titles", first, last, folded_words(" ".join(page.title for page in dossier.pages)))


def _signs_of_mentions(mentions: Sequence[Mention]) -> set[str]:
    """How often, where and in what manner lines give the whole name."""
    signs = {f"named more than {count} times" for count in (1, 2, 4) if len(mentions) > count}
    if len({mention.page.url for mention in mentions}) > 1:
        signs.add("named on several pages")
    for block, _, span in mentions:
        signs.add(f"in {block.zone}")
        if span.title:
            signs.add("titled")
        if len(block.text) < _SHORT:
            signs.add("in a short line")
        if not (block.text[: span.outer_start] + block.text[span.outer_end :]).strip():
            signs.add("alone in a line")
    return signs


def signs_of_size(lines: Sequence[TextLine], dossier: Dossier) -> set[str]:
    """How much there is to read: where little is said, what is said once is not said seldom."""
    signs = {f"at most {most} lines" for most in (20, 50, 100) if len(lines) <= most}
    return signs | {"one page"} if len(dossier.pages) == 1 else signs


def _in_words(whose: str, first: str, last: str, words: Collection[str]) -> set[str]:
    """Which parts of a name stand among the words of the company or of the pages' titles."""
    given, family = _key(first, last)
    surname = any(len(word) >= _NO_WORD and word in words for word in family.split() if word not in PARTICLES)
    signs = {f"surname in {whose}"} if surname else set()
    if given in words:
        signs |= {f"first name in {whose}", *({f"whole name in {whose}"} if surname else ())}
    return signs


def signs_of_claims(person: RankedPerson, *, first: bool) -> set[str]:
    """What is claimed of somebody: the role, by which kinds of evidence, and what was noted. `first`: nobody more."""
    signs = {"claimed", f"role {person.role}"}
    for claim in person.claims:
        signs |= {f"by {claim.extractor}", *(f"note {note}" for note in claim.notes)}
    signs |= {f"claimed more than {count} times" for count in (1, 2) if len(person.claims) > count}
    return signs | {"claimed first"} if first else signs


def plausibility(first: str, last: str, seen: Presence) -> float:
    """How likely the words are a person's name, by the lines that have them, else by the lists alone."""
    if seen.plausibility is not None:
        return seen.plausibility
    split = split_name([*first.split(), *last.split()])
    return split.plausibility if split else _UNNAMED
