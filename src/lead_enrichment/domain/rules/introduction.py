"""Family: people who introduce themselves ("Hi, I'm Ann Roe", "mein Name ist ...", "je suis ...")."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.introduction"
STRENGTH: Final = 0.68
LEAST_PLAUSIBILITY: Final = 0.7
"""A known first name at least: "I am Forever Grateful" introduces nobody."""
MOST_CLAIMS: Final = 10
_SELF: Final = re.compile(
    r"(?<!\w)(?:(?:hi|hey|hello|welcome|hallo|bonjour|hola|ciao|ol[áa]|moin|servus)[!,.\s–-]+)?"
    r"(?:we are(?! an?\b| the\b)|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|my name is|my name['’]s|i['’]m"
    r"|i am|this is|i,|mein name ist|ich bin|ich hei(?:ß|ss)e|ich,"
    r"|je suis|je m['’]appelle|je me nomme|mon nom est|moi,|moi c['’]est"
    r"|me llamo|mi nombre es|soy|yo,|mi chiamo|il mio nome [èe]|io sono|sono|mijn naam is|ik ben|ik heet"
    r"|chamo-me|me chamo|o meu nome [ée]|meu nome [ée]|(?:eu )?sou"
    r"|jag heter|mitt namn [äa]r|jeg hedder|jeg heter|mit navn er|nazywam si[ęe]|jmenuji se)\s*[:,]?\s*",
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
STEMS: Final = tuple(
    "we are|we're|we’re|wir sind|nous sommes|somos|siamo|wij zijn|name is|name's|name’s|i'm|i’m|i am|this is|i, "
    "|mein name|ich bin|ich hei|ich, |je suis|m'appelle"
    "|m’appelle|me nomme|mon nom|moi, |c'est|c’est"
    "|me llamo|mi nombre|soy |yo, |mi chiamo|mio nome|sono |mijn naam|ik ben|ik heet|chamo|meu nome|sou "
    "|heter|hedder|namn är|navn er"
    "|nazywam|jmenuji".split("|")
)


def introduction_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever says on the company's site who they are; a first name alone counts as such."""
    made = 0
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
        if span.last and span.plausibility < LEAST_PLAUSIBILITY:
            continue
        notes = ("self_introduced", *context_notes(page, line, *reach))
        word = match.group().strip(" ,:")
        claims.append(
            person_claim(
                line, span, RoleClass.EXECUTIVE, word, extractor=EXTRACTOR, strength=STRENGTH, notes=notes, reach=reach
            )
        )
    return tuple(claims)
