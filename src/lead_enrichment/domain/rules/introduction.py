"""Family: people who introduce themselves ("Hi, I'm Ann Roe", "mein Name ist ...", "je suis ...")."""

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.reading.page_kind import plain_path
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.role_layout import HEADINGS, whole_names
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.introduction"
STRENGTH: Final = 0.68
LEAST_PLAUSIBILITY: Final = 0.7
"""A known first name at least: "I am Forever Grateful" introduces nobody."""
LEAST_IN_HEADING: Final = 0.3
"""Where nothing but the name follows in a heading ("Aloha, I'm ..."), any two words may be one."""
MOST_CLAIMS: Final = 10
ABOUT_ME_STRENGTH: Final = 0.74
ANSWER_STRENGTH: Final = 0.84
QUESTIONS: Final = tuple(
    "who owns|who is the owner|who's the owner|who runs|who founded|who started|who is behind|wem gehört"
    "|wer ist der inhaber|wer ist die inhaberin|qui est le propriétaire|qui est la gérante|qui est le gérant"
    "|quién es el dueño|chi è il titolare|wie is de eigenaar".split("|")
)
_ABOUT_ME: Final = re.compile(
    r"(?:about|(?:ue|u|ü)ber)-(?:me|mich)|wer-(?:ich-bin|bin-ich)|qui-suis-je|(?:a-)?propos-de-moi|sobre-mim?|quien-soy|chi-sono"
    r"|over-mij|wie-ben-ik|om-mi[gn]|om-meg|o-mnie|o-mne|quem-sou(?:-eu)?|rolam"
)
_FIRST_PERSON: Final = re.compile(
    r"\b(?:I|I['’]\w+|[Mm]y|[Ii]ch|[Mm]ein\w*|[Jj]e|[Jj]['’]\w+|[Mm]on|[Mm]es|[Yy]o|[Mm]i|[Ii]o|[Mm]io|[Ii]k|[Mm]ijn|[Ee]u|[Mm]eu"
    r"|[Jj]ag|[Jj]eg|[Mm]in)\b"
)
_SELF: Final = re.compile(
    r"(?<!\w)(?:(?:hi|hey|hello|welcome|hallo|bonjour|hola|ciao|ol[áa]|moin|servus)[!,.\s–-]+)?"
    r"(?:we are(?! an?\b| the\b)|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|my name is|my name['’]s|i['’]m"
    r"|i am|this is|i,|mein name ist|ich bin|ich hei(?:ß|ss)e|ich,"
    r"|je suis|je m['’]appelle|je me nomme|mon nom est|moi,|moi c['’]est"
    r"|me llamo|mi nombre es|soy|yo,|mi chiamo|il mio nome [èe]|io sono|sono|mijn naam is|ik ben|ik heet"
    r"|chamo-me|me chamo|o meu nome [ée]|meu nome [ée]|(?:eu )?sou"
    r"|jag heter|mitt namn [äa]r|jeg hedder|jeg heter|mit navn er|nazywam si[ęe]|jestem|jmenuji se|jsem)\s*[:,]?\s*",
    re.IGNORECASE,
)
_MASCOT: Final = re.compile(
    r"\b(?:chat ?bot|bot|virtual|assistant|AI|mascot|maskottchen|mascotte|assistente|asistente)\b", re.IGNORECASE
)
_OFFERS_HELP: Final = re.compile(
    r"\b(?:(?:how|what) (?:can|may|could) (?:i|we)\b|(?:can|may) i help\b|here to (?:help|assist|answer)|ask me\b"
    r"|wie kann ich|(?:comment|en quoi) puis-je|en qu[ée] puedo|come posso|hoe kan ik|como posso)",
    re.IGNORECASE,
)
"""What the window of a chat says, whoever's name it bears."""
_LONGEST_GAP: Final = 3
_ANSWER_OPENS: Final = 12
STEMS: Final = tuple(
    "we are|we're|we’re|wir sind|nous sommes|somos|siamo|wij zijn|name is|name's|name’s|i'm|i’m|i am|this is|i, "
    "|mein name|ich bin|ich hei|ich, |je suis|m'appelle"
    "|m’appelle|me nomme|mon nom|moi, |c'est|c’est"
    "|me llamo|mi nombre|soy |yo, |mi chiamo|mio nome|sono |mijn naam|ik ben|ik heet|chamo|meu nome|sou "
    "|heter|hedder|namn är|navn er"
    "|nazywam|jestem|jmenuji|jsem ".split("|")
)


def introduction_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever says on the company's site who they are; a first name alone counts as such."""
    made = 0
    for page in site.pages:
        yield from page.once((EXTRACTOR, "about me"), partial(_about_me, page))
    for page, line in site.lines_with(QUESTIONS):
        yield from page.once((EXTRACTOR, "asked", line.place), partial(_answered, page, line))
    for page, line in site.lines_with(STEMS):
        for claim in page.once((EXTRACTOR, line.place), partial(_introduced, page, line)):
            yield claim
            made += 1
        if made >= MOST_CLAIMS:
            return


def _introduced(page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    claims = []
    for match in _SELF.finditer(line.text):
        behind = [span for span in line.spans if span.outer_start >= match.end()]
        if not behind or behind[0].outer_start - match.end() > _LONGEST_GAP:
            continue
        span, reach = behind[0], (match.start(), behind[0].outer_end)
        behind_name = slice(span.outer_end, span.outer_end + 60)
        if _MASCOT.search(line.text[behind_name]) or _OFFERS_HELP.search(line.text[behind_name]):
            continue
        heading = line.block.tag in HEADINGS and not line.text[span.outer_end :].strip(" .,!–—-")
        if span.last and span.plausibility < (LEAST_IN_HEADING if heading else LEAST_PLAUSIBILITY):
            continue
        notes = ("self_introduced", *context_notes(page, line, *reach))
        word = match.group().strip(" ,:")
        claims.append(
            person_claim(
                line, span, RoleClass.EXECUTIVE, word, extractor=EXTRACTOR, strength=STRENGTH, notes=notes, reach=reach
            )
        )
    return tuple(claims)


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
