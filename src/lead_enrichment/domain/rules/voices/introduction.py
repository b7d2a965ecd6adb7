"""Family: people who introduce themselves ("Hi, I'm Ann Roe", "mein Name ist ...", "je suis ...")."""

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.reading.page_kind import plain_path
from lead_enrichment.domain.rules.company.company_mention import begins_with_company, speaks_of_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import ENGLISH_PERSON, FIRST_PERSON
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.voices.introduction_words import (
    HERE,
    HIRED,
    SELF,
    STEMS,
    WE,
    WE_APPOSED,
    WE_HAVE_IT,
    WE_SOLD,
)
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one

EXTRACTOR: Final = "rules.introduction"
STRENGTH: Final = 0.68
LEAST_PLAUSIBILITY: Final = 0.7
"""A known first name at least: "I am Forever Grateful" introduces nobody."""
LEAST_OF_THE_RARE: Final = 0.64
"""A first name that is a word, too, in front of a surname that is none ("Soy Lucía Roe")."""
LEAST_IN_HEADING: Final = 0.3
"""Where nothing but the name follows in a heading ("Aloha, I'm ..."), any two words may be one."""
LEAST_OF_AN_OWNER: Final = 0.35
"""Whoever goes on with how they opened the place may have a name that no list knows ("Soy ..., abrí en 2013")."""
LEAST_OF_ONE_VOICE: Final = 0.5
"""Where the whole site says "I", as a house painter's may, or the company bears the name."""
MOST_CLAIMS: Final = 10
ABOUT_ME_STRENGTH: Final = 0.74
OWNER_STRENGTH: Final = 0.85
TOGETHER_STRENGTH: Final = 0.76
"""Two or three who say "we are Ann Roe and Bob Poe" speak for the whole business."""
ANSWER_STRENGTH: Final = 0.84
QUESTIONS: Final = tuple(
    "who owns|who is the owner|who's the owner|who runs|who founded|who started|who is behind|wem gehört"
    "|wer ist der inhaber|wer ist die inhaberin|qui est le propriétaire|qui est la gérante|qui est le gérant"
    "|quién es el dueño|chi è il titolare|wie is de eigenaar".split("|")
)
_ABOUT_ME: Final = re.compile(
    r"(?:about|(?:ue|u|ü)ber)-(?:me|mich)|wer-(?:ich-bin|bin-ich)|qui-suis-je|(?:a-)?propos-de-moi|sobre-mim?"
    r"|quien-soy|chi-sono"
    r"|over-mij|wie-ben-ik|om-mi[gn]|om-meg|o-mnie|o-mne|quem-sou(?:-eu)?|rolam"
)
_FIRST_PERSON: Final = re.compile(
    r"\b(?:I|I['’]\w+|[Mm]y|[Ii]ch|[Mm]ein\w*|[Jj]e|[Jj]['’]\w+|[Mm]on|[Mm]es|[Yy]o|[Mm]i|[Ii]o|[Mm]io|[Ii]k"
    r"|[Mm]ijn|[Ee]u|[Mm]eu"
    r"|[Jj]ag|[Jj]eg|[Mm]in)\b"
)
_OWNS: Final = re.compile(
    r"\b(?:(?:I['’]m|I am|I['’]ve been) (?:(?:the|your|also|both|a|proud|and|now) ){0,3}(?:[\w-]+,? (?:and |& )?){0,2}?"
    r"(?P<role>(?:co-?)?owners?|founder|proprietor|owner-operator|franchisee)\b(?! of (?:two|three|an?) )"
    r"|(?:I|[Ww]e) (?:(?:now|still|also|then|first|both|have|later) )*(?:own|founded|opened|started|bought"
    r"|purchased|set up"
    r"|took over|launched)\s)"
)
_REMARK: Final = re.compile(r"we\s?[(–—-]", re.IGNORECASE)
_REMARK_REACH: Final = 260
_TOOK: Final = re.compile(
    r"\b(?:bought|purchased|acquired|opened|took on|took over|founded|started|set up|launched|own|now run|run)\s"
)
"""What those did whom a remark names: "we (Ann and Bob Roe) left town and bought a tearoom"."""
_BY_NAME: Final = re.compile(
    r"name|nom\b|nim|em dic|appelle|nomme|llamo|nombre|chiamo|naam|heet|hei(?:ß|ss)e|chamo|heter|heiter|hedder|navn"
    r"|namn|nazywam|jmenuji|numesc|numele|\bsou [ao]\b"
    r"|sauc|v[āa]rds|vardas|\bime\b|zovem|ad[ıi]m|ismim|ονομ|με λ|казвам|зовут|звати",
    re.IGNORECASE,
)
"""Words behind which a name follows, also one that no list knows."""
_GOES_ON: Final = 3
_TOLD: Final = 60
_MASCOT: Final = re.compile(
    r"\b(?:chat ?bot|bot|virtual|assistant|(?-i:AI)|mascot|maskottchen|mascotte|assistente|asistente)\b", re.IGNORECASE
)
_OFFERS_HELP: Final = re.compile(
    r"\b(?:(?:how|what) (?:can|may|could) (?:i|we)\b|(?:can|may) i help\b|here to (?:help|assist|answer)|ask me\b"
    r"|wie kann ich|(?:comment|en quoi) puis-je|en qu[ée] puedo|come posso|hoe kan ik|como posso)",
    re.IGNORECASE,
)
"""What the window of a chat says, whoever's name it bears."""
_FOREBEARS: Final = re.compile(
    r"[^.;:!?]{0,40}?,\s*(?:(?:die|the|les?|los|las|i|le|gli) )?(?:my|mein\w*|mes|mis|miei|mie|mijn|min[ae]?|meus"
    r"|minhas)"
    r"\s(?:\w+ )?(?:gro[sß]+(?:eltern|vater|mutter)|eltern|grand\w+|parents|father|mother|nonn\w+|genitori|padre|madre"
    r"|abuel\w+|padres|grootouders|ouders|opa|oma|avós|pais|farfar|morfar|bedstefor\w+|besteforeldre|föräldrar)\b",
    re.IGNORECASE,
)
"""Who is introduced may be the writer's forebears ("they are Ann and Bob Roe, my grandparents")."""
_ENDS: Final = re.compile(r"\s*[.,;!–—-]|\s+(?:e|y|et|und|en|and|og|och|i)\s")
_ONE: Final = re.compile(r"\bI\b|\bI['’]")
_YEAR: Final = re.compile(r"\b(?:19[7-9]|20[0-4])\d\b")
_YEAR_NEAR: Final = 45
_LONGEST_GAP: Final = 3
_ANSWER_OPENS: Final = 12


def introduction_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever says on the company's site who they are; a first name alone counts as such."""
    made = 0
    for page in site.pages:
        yield from page.once((EXTRACTOR, "about me"), partial(_about_me, page))
    for page, line in site.lines_with(QUESTIONS):
        yield from page.once((EXTRACTOR, "asked", line.place), partial(_answered, page, line))
    for page, line in site.lines_with(STEMS):
        for claim in page.once((EXTRACTOR, line.place), partial(_introduced, site, page, line)) if line.spans else ():
            yield claim
            made += 1
        if made >= MOST_CLAIMS:
            return


def _introduced(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    claims: list[PersonClaim] = []
    here = HERE.match(line.text)
    told_by = [(match, match.end()) for match in SELF.finditer(line.text)]
    for match, start in (*told_by, *([(here, here.start("name"))] if here else ())):
        behind = [span for span in line.spans if span.start >= start]
        if not behind or behind[0].outer_start - start > _LONGEST_GAP:
            continue
        span, reach = behind[0], (match.start(), behind[0].outer_end)
        told = line.text[span.outer_end : span.outer_end + _TOLD]
        if WE_APPOSED.match(match.group()) and not _we_have_it(line.text, match.start()):
            continue
        if _works_here(line.text, span.outer_end) or _is_none_of_us(told):
            continue
        heading = line.block.tag in HEADINGS and not line.text[span.outer_end :].strip(" .,!–—-")
        surely = heading or _BY_NAME.search(match.group())
        owner = _owned_up(site, page, line, span.outer_end)
        if _REMARK.match(match.group()) and not _did_together(site, line, span.outer_end):
            continue
        couple = WE.match(match.group()) and len(behind) > 1 and span.last and span.last == behind[1].last
        if (
            span.last
            and not couple
            and span.plausibility < _least(site, line, span, surely=bool(surely), owner=owner is not None)
        ):
            continue
        notes = ("self_introduced", *context_notes(page, line, *reach))
        word = match.group().strip(" ,:")[:60]
        together = (span, *joined(line.text, behind, step=1)) if WE.match(word) else (span,)
        role, strength = (RoleClass.OWNER, OWNER_STRENGTH) if owner else (RoleClass.EXECUTIVE, STRENGTH)
        if not owner and len(together) > 1 and all(one.last for one in together):
            role, strength = RoleClass.FOUNDER, TOGETHER_STRENGTH
        claims += [
            person_claim(
                line,
                one,
                role,
                owner[1] if owner else word,
                extractor=EXTRACTOR,
                strength=strength,
                notes=notes,
                reach=(reach[0], one.outer_end),
                role_line=owner[0] if owner else None,
            )
            for one in together
        ]
    return tuple(claims)


def _did_together(site: SiteText, line: Line, place: int) -> bool:
    """Whether those named in brackets behind "we" go on to say that they bought or opened the company."""
    return any(
        speaks_of_company(site, line.text, found) for found in _TOOK.finditer(line.text, place, place + _REMARK_REACH)
    )


def _we_have_it(text: str, start: int) -> bool:
    """Whether the sentence of "wir, Ann und Bob Roe," says that they run or opened the place, and have it still."""
    sentence = (
        re.split(r"[.!?](?:\s|$)", text[max(0, start - 60) : start])[-1]
        + re.split(r"[.!?](?:\s|$)", text[start : start + 240])[0]
    )
    return bool(WE_HAVE_IT.search(sentence)) and not WE_SOLD.search(sentence)


def _least(site: SiteText, line: Line, span: NameSpan, *, surely: bool, owner: bool) -> float:
    """How plausible a name must be, by what is told around it."""
    if surely:
        return LEAST_IN_HEADING
    if owner and _ENDS.match(line.text, span.outer_end):
        return LEAST_OF_AN_OWNER
    if span.last and all(fold(word) in line.company_words for word in span.words):
        return LEAST_OF_ONE_VOICE
    alone = _ENDS.match(line.text, span.outer_end) and _ONE.search(line.text, span.outer_end)
    if alone and speaks_as_one(site):
        return LEAST_OF_ONE_VOICE
    return LEAST_PLAUSIBILITY if _is_a_word(span.words[-1]) else LEAST_OF_THE_RARE


def _is_a_word(word: str) -> bool:
    plain, known = fold(word), lexicon()
    return plain in known.words or plain in known.rejected or plain in known.ambiguous


def _owned_up(site: SiteText, page: PageText, line: Line, place: int) -> tuple[Line, str] | None:
    """Where whoever introduced themselves goes on to say "I'm the owner" or "I own the place", and in what words."""
    for step in range(_GOES_ON):
        one = line if step == 0 else page.near(line, step)
        if one is None or one.block.zone is Zone.TESTIMONIAL or (step and one.block.tag in HEADINGS):
            return None
        for found in _OWNS.finditer(one.text, place if step == 0 else 0):
            if found["role"] or begins_with_company(site, one.text[found.end() :]):
                return one, found.group().strip()[:60]
        for found in FIRST_PERSON.finditer(one.text, place if step == 0 else 0):
            if not ENGLISH_PERSON.match(found.group()) and _opened_then(site, one.text, found):
                return one, found.group().strip()[:60]
    return None


def _opened_then(site: SiteText, text: str, found: re.Match[str]) -> bool:
    """Whether what somebody opened, by a verb of another language, is the company, or they say in which year."""
    around = text[max(0, found.start() - _YEAR_NEAR) : found.end() + _YEAR_NEAR]
    return bool(_YEAR.search(around)) or begins_with_company(site, text[found.end() :])


def _is_none_of_us(told: str) -> bool:
    """Whether the words behind a name are a chat's, or tell of the writer's forebears."""
    return bool(_MASCOT.search(told) or _OFFERS_HELP.search(told) or _FOREBEARS.match(told))


def _works_here(text: str, end: int) -> bool:
    """Whether what stands behind a name calls its bearer an employee, and nothing more ("I'm Ann, a technician at")."""
    mentions = role_mentions(text[end : end + _TOLD])
    hired = bool(mentions) and all(one.role is RoleClass.NONE for one in mentions)
    return hired or HIRED.match(text, end) is not None


def _about_me(page: PageText) -> tuple[PersonClaim, ...]:
    """The name alone below "About me", or at the top of a page that is called so and speaks in the first person."""
    titled = bool(_ABOUT_ME.search(plain_path(page.page.url)))
    is_about_me = cache(lambda heading: _ABOUT_ME.fullmatch(fold(heading).strip(" .:!").replace(" ", "-")))
    for line in page.lines:
        below = titled and line.block.tag in HEADINGS
        above = None if below else page.heading_of(line)
        if not below and not (above and is_about_me(above.text)):
            continue
        spans = whole_names(line)
        following = [one for step in range(1, 6) if (one := page.near(line, step))]
        spoken = next((one for one in following if _FIRST_PERSON.search(one.text)), None)
        if len(spans) == 1 and spoken:
            notes = ("self_introduced", *context_notes(page, line))
            word = above.text if above else " ".join(spoken.text.split()[:4])
            return (
                person_claim(
                    line,
                    spans[0],
                    RoleClass.FOUNDER,
                    word[:60],
                    extractor=EXTRACTOR,
                    strength=ABOUT_ME_STRENGTH,
                    notes=notes,
                    role_line=above or spoken,
                ),
            )
    return ()


def _answered(page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    """The name with which the line below "Who owns ...?" opens."""
    below = page.near(line, 1)
    spans = [span for span in below.spans if span.last and span.first] if below else []
    if not line.text.rstrip().endswith("?") or below is None or not spans or spans[0].outer_start > _ANSWER_OPENS:
        return ()
    notes = context_notes(page, below, spans[0].start, spans[0].end)
    word = line.text[:60]
    return (
        person_claim(
            below,
            spans[0],
            RoleClass.OWNER,
            word,
            extractor=EXTRACTOR,
            strength=ANSWER_STRENGTH,
            notes=notes,
            role_line=line,
        ),
    )
