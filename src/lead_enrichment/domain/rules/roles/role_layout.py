"""Family: name and role in neighbouring lines (team cards, table cells, a heading with its text)."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import (
    LONGEST_NAME_LINE,
    name_line,
    people_in,
    whole_names,
)
from lead_enrichment.domain.rules.roles.held_roles import held_roles
from lead_enrichment.domain.rules.roles.line_roles import is_owned, may_hold, roles_of
from lead_enrichment.domain.rules.roles.pairing import names_other_company
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS, is_role_line, partner_of
from lead_enrichment.domain.rules.roles.role_stems import STEMS
from lead_enrichment.domain.rules.roles.role_words import RoleMention
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.role_layout"
STRENGTH: Final = {
    RoleClass.OWNER: 0.88,
    RoleClass.FOUNDER: 0.8,
    RoleClass.LEGAL_REPRESENTATIVE: 0.85,
    RoleClass.EXECUTIVE: 0.62,
    RoleClass.NONE: 0.1,
}
_ORDER: Final = tuple(STRENGTH)
_LEAST: Final = 0.5
_OPENS_SENTENCE: Final = re.compile(r"(?:^|[.!?]\s)[\s\"“„«]*$")
_LONGEST_APPOSITION: Final = 90
LONGEST_LETTER, MOST_CLAIMS, MOST_LISTED = 14, 80, 6
_LETTER: Final = frozenset(("message", "letter", "note", "word", "words", "welcome", "from"))
_AROUND_ROLE: Final = frozenset(
    "about meet our the your get getting to know a word words message note letter from and story s bio of "
    "company new who is are lead head chef operator operators ceo president manager director founder founders owner "
    "owners uber den die das der dem unser unsere unseren ihr propos de du la le les l notre sobre el los su nuestro "
    "nuestra chi e il lo i nostro over onze om var vores".split()
)
"""Words that may stand beside the role in a heading that introduces a person; any other makes it something else."""
_ANY_BUSINESS: Final = re.compile(r"\b(?:business|small|company|restaurant|store|an?)\s+$", re.IGNORECASE)
_MEET: Final = re.compile(
    r"\W*(?:meet|about|from) (?:the|our|your) (?:\w+[- ])?(?:owner|founder|proprietor)s?\W*", re.IGNORECASE
)
_PLURAL: Final = re.compile(r"(?:s|es|innen|en|nes|i|ci|res|rices)$", re.IGNORECASE)
_PRONOUN_ROLE: Final = re.compile(
    r"\b(?:he|she|i|er|sie|ich|il|elle|je|él|ella|lui|lei|hij|zij|ik|ele|ela)\b|^(?:as|als|en tant que|como|come)\b",
    re.IGNORECASE,
)
_RECOMMENDS: Final = sieved_pattern(
    r"\b(?:highly|would|definitely|strongly|absolutely|certainly|can) recommend|\bone of the owners?\)"
    r"|\bweiterempfehl|\bkann ich nur empfehlen|\bje (?:la |le |les |vous )?recommande|\brecomiendo\b|\brecomendable"
    r"|\brecomendo\b|\bconsiglio vivamente|\bconsigliatissim|\been aanrader\b|\brekommenderar\b|\banbefales\b"
    r"|\bsuosittelen\b|\bpolecam\b|\bdoporuč\w+ všem|\bajánlom\b|\brecomand cu|\btavsiye ederim",
    re.IGNORECASE,
)
"""What a customer says, whose name may stand above: the owner of whom the text speaks is somebody else."""


def role_layout_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Pairs of a line that is only a role and one that is only a name, and headings above text about their person."""
    made = 0
    seen: set[tuple[str, str]] = set()
    for page in site.pages:
        for line in page.lines_with(STEMS):
            for claim in page.once((EXTRACTOR, line.place), partial(_claimed, site, page, line)):
                key = (claim.quote, claim.role_word or "")
                if key not in seen:
                    seen.add(key)
                    made += 1
                    yield claim
                if made == MOST_CLAIMS:
                    return


def _claimed(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    return tuple(_claims_at(site, page, line))


def _claims_at(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    mentions = held_roles(line.text, roles_of(line))
    if not mentions:
        return
    heads = line.block.tag in HEADINGS or _MEET.fullmatch(line.text) is not None
    if heads and len(line.text) <= LONGEST_NAME_LINE:
        yield from _under_role_heading(site, page, line, mentions)
    if is_role_line(line):
        yield from _beside(site, page, line, mentions)
        return
    yield from _under_name_heading(site, page, line, mentions)


def _beside(site: SiteText, page: PageText, line: Line, mentions: tuple[RoleMention, ...]) -> Iterator[PersonClaim]:
    """Whoever is named in the line that a role's line belongs to, and below a heading such as "Directors"."""
    partner = partner_of(page, line)
    if partner is None:
        return
    for span in people_in(partner):
        if may_hold(strongest(mentions), span, site.company_words):
            yield _claim(site, page, partner, span, line, mentions)
    if line.block.tag in HEADINGS and _PLURAL.search(strongest(mentions).word):
        for further in _named_under(page, line, partner):
            yield _claim(site, page, further, name_line(further)[0], line, mentions)


def _claim(  # noqa: PLR0917 - what a claim is made of
    site: SiteText, page: PageText, named: Line, span: NameSpan, role_line: Line, mentions: tuple[RoleMention, ...]
) -> PersonClaim:
    mention = strongest(mentions)
    card = is_role_line(role_line) and not _ANY_BUSINESS.search(role_line.text[: mention.start])
    own = tuple(note for note in mention.notes if note != "generic_owner" or not card)
    notes = (*own, *context_notes(page, role_line), *context_notes(page, named))
    if names_other_company(role_line.text, mention, site.company_words):
        notes = (*notes, "other_company")
    strength = STRENGTH[mention.role]
    return person_claim(
        named,
        span,
        mention.role,
        mention.word,
        extractor=EXTRACTOR,
        strength=strength,
        notes=notes,
        role_line=role_line,
    )


def strongest(mentions: tuple[RoleMention, ...]) -> RoleMention:
    """The strongest role of a line such as "President / Owner"."""
    return min(mentions, key=lambda mention: _ORDER.index(mention.role))


def _named_under(page: PageText, heading: Line, first: Line) -> Iterator[Line]:
    """The further names below a heading such as "Directors", each alone in its line, with what is told of them."""
    for step in range(1, MOST_LISTED):
        line = page.near(first, step)
        if line is None or page.heading_of(line) is not heading or is_role_line(line):
            return
        names = whole_names(line)
        if names and (names[0].plausibility >= 0.5 or step == 1):  # noqa: PLR2004 - a service in a list is no name
            yield line


def _under_role_heading(
    site: SiteText, page: PageText, line: Line, mentions: tuple[RoleMention, ...]
) -> Iterator[PersonClaim]:
    """Heading "About the Owner", and below it a text that opens with a name ("Ann Roe was born ...")."""
    mention = strongest(mentions)
    words = {
        fold(word) for word in re.findall(r"[^\W\d_]+", line.text[: mention.start] + " " + line.text[mention.end :])
    }
    if not words <= (_AROUND_ROLE | line.company_words) or mention.role is RoleClass.NONE:
        return
    if words & _LETTER:
        yield from _signed_below(site, page, line, mentions)
    if mention.role not in (RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE):
        return
    for step in (1, 2, 3):
        below = page.near(line, step)
        if below is None or below.block.tag in HEADINGS or not _stands_under(page, below, line):
            return
        subjects = [span for span in below.spans if span.last and span.first and _opens_sentence(below, span)]
        subjects = [one for one in subjects if one.plausibility >= _LEAST and not is_owned(below, one, site.company)]
        if subjects and not name_line(below):
            for span in subjects[:2]:
                yield _claim(site, page, below, span, line, mentions)
            return


def _stands_under(page: PageText, line: Line, heading: Line) -> bool:
    """Whether a line belongs to a heading, or to one that is written as a paragraph."""
    return page.heading_of(line) is (heading if heading.block.tag in HEADINGS else page.heading_of(heading))


def _signed_below(
    site: SiteText, page: PageText, heading: Line, mentions: tuple[RoleMention, ...]
) -> Iterator[PersonClaim]:
    """The name that stands alone at the end of "A message from our president"."""
    for step in range(1, LONGEST_LETTER):
        line = page.near(heading, step)
        if line is None or line.block.tag in HEADINGS:
            return
        spans = whole_names(line)
        if len(spans) == 1:
            yield _claim(site, page, line, spans[0], heading, mentions)
            return


def _opens_sentence(line: Line, span: NameSpan) -> bool:
    """Whether a name opens the text or a sentence of it, as its subject, or follows what it is apposed to.

    "Passionate about skin since her youth, Ann Roe ..."
    """
    front = line.text[: span.outer_start].rstrip(' "“„«')
    apposed = front.endswith(",") and len(front) < _LONGEST_APPOSITION and not line.spans[0].start < span.start
    return not span.possessive and (not front or front[-1] in ".;!?" or apposed)


def _under_name_heading(
    site: SiteText, page: PageText, line: Line, mentions: tuple[RoleMention, ...]
) -> Iterator[PersonClaim]:
    """Heading "Ann Roe", text "Ann is the owner of ..." or "She founded ...": the text speaks about the heading."""
    heading, above = page.heading_of(line), page.near(line, -1)
    named = whole_names(above) if above is not None else []
    starts = _OPENS_SENTENCE.search(line.text[: mentions[0].start]) is not None
    if len(named) == 1 and named[0].plausibility >= 0.5 and starts:  # noqa: PLR2004
        heading = above
    if heading is None or line.place - heading.place > 6 or _RECOMMENDS.search(line.text):  # noqa: PLR2004
        return
    opens = starts and line.place - heading.place == 1
    if not opens and any(span.last for span in line.spans):
        return
    spans = whole_names(heading)
    if len(spans) != 1:
        return
    span, mention = spans[0], mentions[0]
    front = line.text[: mention.start][-120:]
    first = fold(span.first).split()[0]
    if opens or first in fold(front).split() or _PRONOUN_ROLE.search(front):
        notes = (*mention.notes, *context_notes(page, line, mention.start, mention.end))
        if names_other_company(line.text, mention, site.company_words):
            notes = (*notes, "other_company")
        yield person_claim(
            heading,
            span,
            mention.role,
            mention.word,
            extractor=EXTRACTOR,
            strength=STRENGTH[mention.role] - 0.1 * bool(mention.role.value != "none"),
            notes=notes,
            role_line=line,
        )
