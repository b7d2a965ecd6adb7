"""What on a site shows that words of a company's name are a person's: letters, a life, a job, an address of e-mail.

No list holds the first names of all peoples. "Ilvara Roe" is a person where the site writes to ilvara.roe@, says "she"
of her, or calls her a potter; "Red Kite" is none.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import HOUSES, MOODS, SCENERY, THINGS, may_be_a_surname
from lead_enrichment.domain.rules.namesakes.name_sign_words import (
    ALSO_WORK,
    ASKED,
    BESIDE,
    EMAIL,
    JOB,
    LETTERS_BEHIND,
    LIFE,
    NAMES,
    NOTICE,
    OPENS,
    PRONOUN,
    REGISTERED,
    SAID_OF,
    SEPARATED,
    SURNAME_ENDS,
    TITLED,
)
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText

_STEM: Final = 4
_LONGEST_JOB: Final = 70
_SENTENCE: Final = 220
_CLEAR: Final = frozenset((Zone.MAIN, Zone.ADDRESS, Zone.FOOTER, Zone.HEADER))
_SHORTEST_ENDED: Final = 6


def is_a_job(word: str) -> bool:
    """Whether a word is what somebody is by trade ("Psychologue")."""
    return JOB.fullmatch(word) is not None


class Person:
    """Words of a company's name that may be somebody's, and how sure it is by what the lists and the site say."""

    __slots__ = ("first", "last", "site")

    def __init__(self, site: SiteText, first: str, last: str) -> None:
        self.site, self.first, self.last = site, first, last

    @property
    def _plain(self) -> tuple[str, str]:
        return fold(self.first.split()[0]), fold(self.last.split()[-1])

    def known(self) -> int:
        """How far lists of names and the form of the name make it one: 0 (not at all) to 4."""
        first, last = self.first.split()[0], self.last.split()[-1]
        plain = fold(first)
        brand = plain in MOODS or plain in THINGS or plain in HOUSES or plain in SCENERY or may_be_a_surname(plain)
        value = 0 if brand or not is_first(first) else 2 if is_plain_first(first) else 1
        value += is_last(last) and fold(last) not in lexicon().ambiguous and fold(last) not in SCENERY
        ended = len(last) >= _SHORTEST_ENDED and SURNAME_ENDS.search(fold(last)) is not None
        value += ended and not is_last(last)
        value += 2 * any(map(is_initial, self.first.split()[1:]))
        inner = self.last.split()[:-1]
        return value + (value > 0 and any(fold(word) in PARTICLES for word in inner))

    def by_mail(self) -> int:
        """How far an e-mail address of the site makes it a name: ann.roe@ does, ann@ nearly, annroe@ may be a brand."""
        emails = {email for page in self.site.dossier.pages for email in page.emails}
        shown = {
            found for _, line in self.site.lines_with(("@", "(at)", "[at]")) for found in EMAIL.findall(line.lowered)
        }
        return max((self._by(email) for email in emails | shown), default=0)

    def _by(self, email: str) -> int:
        first, last = self._plain
        first, last = re.sub(r"[^a-z]", "", first), re.sub(r"[^a-z]", "", fold(self.last))
        parts = re.split(r"[._-]", fold(re.split(r"\s?[@(\[]", email)[0]))
        if len(first) < 2 or len(last) < 2:  # noqa: PLR2004
            return 0
        if {first, last} <= set(parts) or parts in ([first[0], last], [last, first[0]]):
            return 3
        if parts == [first]:
            return 2
        return 1 if len(parts) == 1 and parts[0] in {first[0] + last, last + first[0], first + last, last} else 0

    def by_life(self) -> int:
        """3 where a text tells the life of whoever bears the name, 2 where it says "she" or the first name."""
        told = max((self._tells(line) for line in self.lines()), default=0)
        return told or 2 * self._is_called()

    def _tells(self, line: Line) -> int:
        if line.block.zone not in _CLEAR:
            return 0
        for found in self.pattern().finditer(line.text):
            behind = line.text[found.end() : found.end() + _SENTENCE]
            subject = OPENS.search(line.text[: found.start()]) and re.match(r"(?:,[^.;]{2,80},)? [^\W\d_A-Z]|,", behind)
            if subject and not self._others(line):
                return 3 if LIFE.search(behind) else 2 * (PRONOUN.search(behind) is not None)
        return 0

    def _others(self, line: Line) -> bool:
        """Whether a line names somebody else: by a whole name, or by the first name behind "by" or "is"."""
        own = set(self._plain)
        others = (span for span in line.spans if own.isdisjoint({fold(word) for word in span.words}))
        return any(
            span.plausibility >= 0.5 and (span.last or NAMES.search(line.text[: span.outer_start]))  # noqa: PLR2004
            for span in others
        )

    def _is_called(self) -> bool:
        """Whether the first name alone stands in a text as a person's ("Ask Ann for a talk", "Ann is a trained")."""
        first = self.first.split()[0]
        if is_initial(first):
            return False
        patterns = f"{ASKED}|{BESIDE}|{SAID_OF}" if is_first(first) else ASKED
        told = re.compile(patterns.replace("{first}", re.escape(first)))
        return any(
            line.block.zone in {Zone.MAIN, Zone.TESTIMONIAL, Zone.FOOTER, Zone.NAV, Zone.HEADER}
            and told.search(line.text)
            for _, line in self.site.lines_with((first.lower(),))
        )

    def by_job(self) -> int:
        """2 where a job stands right before the name ("Architekt Ann Roe"), 1 where it stands beside it, or below."""
        return max((self._job_beside(line) for line in self.lines()), default=0)

    def _job_beside(self, line: Line) -> int:
        found = self.pattern().search(line.text)
        if found is None or len(line.text) > 3 * _LONGEST_JOB:
            return 0
        front, behind = line.text[max(0, found.start() - 40) : found.start()], line.text[found.end() :][:_LONGEST_JOB]
        letters = LETTERS_BEHIND.match(behind)
        if TITLED.search(front) or (letters and not REGISTERED.search(behind)):
            return 2
        jobs = [one for one in JOB.finditer(front) if fold(one.group()) not in ALSO_WORK]
        if jobs and jobs[-1].end() >= len(front) - 1 and front.endswith(" "):
            return 2
        beside = SEPARATED.match(behind)
        if beside and JOB.search(behind.split(".")[0]):
            return 1
        below = next((one for one in self._below(line)), None)
        alone = len(line.text) <= len(found.group()) + 4
        return 1 if (alone and below and JOB.search(below.text)) or JOB.search(front[-30:]) else 0

    def _below(self, line: Line) -> Iterator[Line]:
        page = next((one for one in self.site.pages if one.page is line.page), None)
        one = page.near(line, 1) if page else None
        if one and len(one.text) <= _LONGEST_JOB:
            yield one

    def by_data(self) -> int:
        """3 where the structured data of a page call the name a person's."""
        first, last = self._plain
        for page in self.site.dossier.pages:
            for block in page.blocks:
                if block.zone is Zone.STRUCTURED and "Person" in block.text and last in fold(block.text):
                    named = re.search(rf"\b{re.escape(first)}\b[^\"|\n]{{0,30}}\b{re.escape(last)}\b", fold(block.text))
                    if named:
                        return 3
        return 0

    def is_written_without(self, word: str) -> bool:
        """Whether a line of the site goes on otherwise behind the name, or in front of it, than with this word."""
        beside = re.compile(rf"\W*{re.escape(word)}\b|.*\b{re.escape(word)}\W*\Z", re.IGNORECASE)
        for line in self.lines():
            for found in self.pattern().finditer(line.text):
                if not (beside.match(line.text, found.end()) or beside.match(line.text[: found.start()])):
                    return True
        return False

    def by_notice(self) -> int:
        """1 where a legal notice gives the firm's name and no form of a company: its owner must be named there."""
        first, last = self.first.split()[0], self.last.split()[-1]
        if REGISTERED.search(self.site.company) or not (is_first(first) and is_last(last)):
            return 0
        named = (self.site.company.lower(),)
        lines = ((page, line) for page in self.site.pages for line in page.lines_with(named))
        return int(any(line.block.zone in _CLEAR and self._is_of_a_notice(page, line) for page, line in lines))

    def _is_of_a_notice(self, page: PageText, line: Line) -> bool:
        """Whether a line is the firm's name alone, in a German notice that names nobody else."""
        if fold(line.text.strip(" .,")) != fold(self.site.company) or (line.lang or "de") != "de":
            return False
        above = (near.text for step in (-1, -2) if (near := page.near(line, step)))
        said = page.page.kind is PageKind.IMPRINT or any(NOTICE.search(text[:_LONGEST_JOB]) for text in above)
        return said and not any(self._others(one) for one in page.lines if one.block.zone in _CLEAR)

    def lines(self) -> list[Line]:
        """The lines that write the whole name."""
        return self.site.once(("name signs", self.first, self.last), partial(self._lines))

    def _lines(self) -> list[Line]:
        word = self.last.split()[-1]
        stems = tuple(dict.fromkeys((word[:_STEM].lower(), fold(word)[:_STEM])))
        pattern = self.pattern()
        lines = (line for _, line in self.site.lines_with(stems))
        return [line for line in lines if line.block.zone is not Zone.META and pattern.search(line.text)]

    def pattern(self) -> re.Pattern[str]:
        """How a line may write the name: with spaces around its hyphens, an initial between, the surname in front."""
        first, last = (
            re.escape(one).replace(r"\-", r"\s*[-–]\s*").replace(r"\ ", r"\s+") for one in (self.first, self.last)
        )
        return re.compile(
            rf"(?<![\w.@-])(?:{first}\s+(?:[A-Z]\.?\s+)?{last}|{last},?\s+{first})(?![\w@-]|\.\w)", re.IGNORECASE
        )
