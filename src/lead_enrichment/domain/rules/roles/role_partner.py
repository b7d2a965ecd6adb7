"""Which of the neighbouring lines that are names a line belongs to that is only a role."""

import re
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.rules.name_line import (
    LONGEST_NAME_LINE,
    name_line,
    names_a_person,
    reads_as_the_company,
    whole_names,
)
from lead_enrichment.domain.rules.roles.line_roles import roles_of
from lead_enrichment.domain.rules.site_text import Line, PageText

HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LONGEST_ROLE_LINE: Final = 110
_LONGEST_CARD: Final = 7
"""Lines from a name to the role below what is told of its bearer."""
_SURE_OF_A_NAME: Final = 0.6
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_ABBREVIATED: Final = re.compile(r"\b(?:Co|Inc|Ltd|Corp|Bros|Esq|Jr|Sr|LLC|e\.K|[A-Z])\.\s*$")


def is_role_line(line: Line) -> bool:
    """Whether a line is a role and hardly anything else ("Owner / Master Plumber", "Geschäftsführer:")."""
    text = line.text
    if len(text) > LONGEST_ROLE_LINE or len(_WORD.findall(text)) > 9 or _names_somebody(line):  # noqa: PLR2004
        return False
    mentions = roles_of(line)
    if not mentions:
        return False
    covered = sum(mention.end - mention.start for mention in mentions)
    sentence = text.rstrip().endswith((".", "!", "?")) and not _ABBREVIATED.search(text)
    if text.rstrip().endswith(":") or mentions[0].start <= 2:  # noqa: PLR2004 - nothing but a bullet in front
        return not sentence or covered > len(text) // 2
    words, rejected = _WORD.findall(text), lexicon().rejected
    known = sum(fold(word) in rejected or word[0].isupper() for word in words)
    return known >= len(words) - 2 and not sentence


def _names_somebody(line: Line) -> bool:
    """Whether a full name stands in it; "Black Belt" behind a role is none, and "Chief Bottle Washer" a role."""
    full = [one for one in line.people if one.last and one.plausibility >= _SURE_OF_A_NAME]
    return any(all(role.end <= one.start or one.end <= role.start for role in roles_of(line)) for one in full)


def partner_of(page: PageText, line: Line) -> Line | None:
    """The name line a role line belongs to: the one in front (cards), unless the role introduces what follows."""
    before, behind = page.near(line, -1), page.near(line, 1)
    ahead = behind if behind and names_a_person(behind) else None
    back = before if before and names_a_person(before) else None
    if line.text.rstrip().endswith(":") or (ahead and line.block.tag in {"th", "dt"}):
        return ahead or _beyond_company(page, line)
    if back and ahead and back.block.tag == ahead.block.tag == "img":
        return back
    if back and ahead:
        return ahead if _role_first(page, line) or reads_as_the_company(back) else back
    return back or _card_above(page, line) or ahead or _two_apart(page, line)


def _card_above(page: PageText, line: Line) -> Line | None:
    """The name that heads the text which ends in a role, in front of the next name."""
    heading, behind = page.heading_of(line), page.near(line, 1)
    if heading is None or not 1 < line.place - heading.place <= _LONGEST_CARD or not whole_names(heading):
        return None
    if behind is None or behind.block.tag != heading.block.tag or not names_a_person(behind):
        return None
    first = next(one for one in page.lines if one.block.tag == heading.block.tag and whole_names(one))
    above = page.near(first, -1)
    return None if above is not None and is_role_line(above) else heading


def _beyond_company(page: PageText, line: Line) -> Line | None:
    """Look behind one line that is no name: "Vertreten durch:" / "Roe GmbH" / "Ann Roe"."""
    following = page.near(line, 2)
    if following is None or page.heading_of(following) is not page.heading_of(line):
        return None
    return following if name_line(following) else None


def _role_first(page: PageText, line: Line) -> bool:
    """Whether the cards of this page begin with the role: the line in front of the name belongs to another role."""
    before = page.near(line, -1)
    if line.block.tag in HEADINGS:
        return before is None or before.block.tag not in HEADINGS or before.block.tag >= line.block.tag
    earlier = page.near(line, -2)
    return (
        earlier is not None
        and earlier.block.zone is line.block.zone
        and is_role_line(earlier)
        and not ((first := page.near(line, -3)) is not None and names_a_person(first))
    )


def _two_apart(page: PageText, line: Line) -> Line | None:
    """A short line (a credential, a second role, a picture's text) may stand between a name heading and its role."""
    between, named = page.near(line, -1), page.near(line, -2)
    if not between or not named or len(between.text) > LONGEST_NAME_LINE or not name_line(named):
        return None
    heading = page.heading_of(line)
    return named if heading is named or named.block.tag in HEADINGS else None
