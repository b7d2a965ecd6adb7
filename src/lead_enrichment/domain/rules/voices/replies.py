"""Family: owners who answer reviews ("Response from the owner" / "Thank you! - Ann Roe")."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import SIGNED, PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.reply"
STRENGTH: Final = 0.8
LEAST: Final = 0.5
MOST_CLAIMS: Final = 10
_LONGEST_HEAD: Final = 60
_MOST_LINES: Final = 3
"""The line above a reply, the reply, and its signature; what follows is somebody else's review."""
_QUOTED: Final = frozenset(("testimonial", "reviews_page"))
_DASH: Final = re.compile(r"\s*[–—~-]")
STEMS: Final = tuple(
    "owner|founder|proprietor|president|antwort|kommentar|réponse|reponse|respuesta|risposta|reactie|antwoord"
    "|resposta|svar fr|odpowied".split("|")
)
_REPLY: Final = re.compile(
    r"\W*(?:(?:an? |the )?(?:response|reply|answer|comment|note|message) (?:from|by|of) (?:the )?(?:business )?owners?"
    r"|(?:business )?owner(?:['’]s)?(?: has)? (?:response|reply|repl(?:y|ied)|responded|answer(?:ed)?|comment)"
    r"|the owner (?:replied|responded|answers)"
    r"|(?:antwort|kommentar) (?:vom|des|der|von der) (?:inhabers?|inhaberin|eigent[üu]mers?)"
    r"|r[ée]ponse (?:du|de la|des) propri[ée]taires?|respuesta (?:del|de la) propietari[oa]"
    r"|risposta (?:del|della|dal|dalla) (?:propriet[aà]ri[oa]|titolare)|(?:reactie"
    r"|antwoord) van (?:de )?eigena(?:ar|resse)"
    r"|resposta (?:do|da) propriet[áa]ri[oa]|svar fra ejeren|svar fra eieren|svar fr[åa]n [äa]garen"
    r"|odpowied[źz] od w[łl]a[śs]ciciel\w+)"
    r"\s*(?P<rest>(?:[:,.–—(|-].*)?)",
    re.IGNORECASE | re.DOTALL,
)
"""What stands over a reply; the reply may follow in the same line."""
_NOTE: Final = re.compile(
    r"\W*(?:(?:an? |the )?(?:\w+ )?(?:note|message|word|letter|welcome|greetings?) from (?:the |our |your )?"
    r"(?:business )?(?:owners?|founders?|proprietors?|president|founder (?:and|&) (?:owner|ceo)|owner (?:and"
    r"|&) founder))\W*",
    re.IGNORECASE,
)
"""What stands over a letter of the owner's, who signs below it."""
_LONGEST_LETTER: Final = 15
_SIGNED: Final = re.compile(
    r"(?:[–—~-]{1,2}\s*|[.!?)…]\s+|^\W*|\b(?:thanks|regards|cheers|sincerely|best|ihre?|eure?|cordialement|saludos?"
    r"|saluti|groetjes|gr[üu][ßs]+e?|wishes|groet(?:en|jes)?)\W+)$",
    re.IGNORECASE,
)
"""What may stand in front of a signature: a dash, the end of a sentence, a greeting."""
_REST: Final = re.compile(
    r"[\s.!)]*(?:,\s*(?:the )?(?:owner|proprietor|inhaber(?:in)?|g[ée]rante?|propri[ée]taire|titolare|eigenaar)\W*)?"
)
_ADDRESSED: Final = re.compile(
    r"(?:thank(?:s| you)|hi|hello|hey|dear|danke|vielen dank|liebe[r]?|merci|gracias|grazie|bedankt"
    r"|beste)(?:\s\w+)?[\s,]+$",
    re.IGNORECASE,
)
"""Who is thanked is the customer ("Thank you, Ann Roe!")."""


def reply_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever signs with a whole name what the site calls the owner's reply."""
    made = 0
    for page in site.pages:
        for line in page.lines_with(STEMS):
            for claim in page.once((EXTRACTOR, line.place), partial(_replied, page, line)):
                yield claim
                made += 1
        if made >= MOST_CLAIMS:
            return


def _replied(page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    noted = _noted(page, line) if len(line.text) <= _LONGEST_HEAD and _NOTE.fullmatch(line.text) else ()
    if noted:
        return noted
    found = _REPLY.fullmatch(line.text) if len(line.text) <= _LONGEST_HEAD else _REPLY.match(line.text)
    if found is None:
        return ()
    for step in range(_MOST_LINES):
        one = line if step == 0 else page.near(line, step)
        if one is None or (step and _REPLY.match(one.text)):
            return ()
        span = _signature(one, found.start("rest") if step == 0 else 0, step)
        if span is not None:
            return (_claim(one, span, line, found),)
    return ()


def _noted(page: PageText, head: Line) -> tuple[PersonClaim, ...]:
    """Whoever signs the letter below "A note from our owner" with a whole name alone in its line."""
    for step in range(2, _LONGEST_LETTER):
        one = page.near(head, step)
        if one is None or one.block.tag in HEADINGS:
            return ()
        names = whole_names(one)
        if len(names) == 1 and names[0].plausibility >= LEAST:
            word = head.text.strip()[:60]
            return (
                person_claim(
                    one, names[0], RoleClass.OWNER, word, extractor=EXTRACTOR, strength=STRENGTH, role_line=head
                ),
            )
    return ()


def _signature(line: Line, start: int, step: int) -> NameSpan | None:
    """The whole name with which a reply ends; alone in its line it needs a dash, or it is the next reviewer's."""
    spans = [span for span in line.spans if span.outer_start >= start and span.first and span.last]
    if not spans or spans[-1].plausibility < LEAST or not _ends(line, spans[-1].outer_end):
        return None
    front = line.text[start : spans[-1].outer_start]
    alone = not front.strip(" –—~-.,:")
    if (step and alone and not _DASH.match(front)) or (step > 1 and not alone):
        return None
    signs = _SIGNED.search(front) is not None and not _ADDRESSED.search(front)
    employed = any(one.role is RoleClass.NONE for one in role_mentions(line.text))
    return spans[-1] if signs and not employed else None


def _ends(line: Line, end: int) -> bool:
    """Whether nothing follows a signature but a title or the company's name."""
    rest = line.text[end:]
    company = len(rest) <= _LONGEST_HEAD and rest.startswith(",") and not rest.rstrip(" .").count(".")
    return bool(_REST.fullmatch(rest)) or (company and not line.company_words.isdisjoint(folded_words(rest)))


def _claim(line: Line, span: NameSpan, head: Line, found: re.Match[str]) -> PersonClaim:
    word = head.text[: found.start("rest")].strip()[:60]
    claim = person_claim(line, span, RoleClass.OWNER, word, extractor=EXTRACTOR, strength=STRENGTH, role_line=head)
    notes = (SIGNED if one in _QUOTED else one for one in claim.notes)  # among reviews is where owners reply
    return replace(claim, notes=tuple(dict.fromkeys(notes)))
