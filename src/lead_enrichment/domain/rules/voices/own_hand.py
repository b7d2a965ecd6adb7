"""Family: a website that says "I" and "my business", and the one name by which it is signed outside its text.

The name stands as a part of the page's title, behind the copyright sign, as the byline of a post, or alone below the
last paragraph. A magazine has many bylines, and its authors say "my" of nothing that a business has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.whole_name import is_otherwise_called, whole_name_in
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.namesakes.borne_out import is_rather_a_brand
from lead_enrichment.domain.rules.namesakes.name_signs import is_a_job
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.profile_page import is_profile_page
from lead_enrichment.domain.rules.strangers.quoted import QUOTES
from lead_enrichment.domain.rules.voices.own_business import tells_of_an_own_business
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one

EXTRACTOR: Final = "rules.own_hand"
STRENGTH: Final = {"site": 0.7, "title": 0.7, "copyright": 0.7, "signature": 0.66, "byline": 0.62, "portrait": 0.6}
LEAST: Final = 0.7
MOST_NAMES: Final = 8
_SIGN: Final = 12
"""Characters in front of a name that hold the sign or word by which it signs."""
_LONGEST: Final = 180
_LONGEST_BYLINE: Final = 90
_MOST_WORDS: Final = 20
"""Words of the longest name with all its titles and degrees."""
_OTHERS: Final = frozenset((PageKind.REVIEWS, PageKind.PRIVACY, PageKind.IMPRINT))
_PART: Final = re.compile(r"\s[|–—·•:/-]\s|\s*[|•]\s*")
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)\s*(?:copyright\s*)?(?:by\s)?(?:(?:19|20)\d\d(?:\s?[–-]\s?(?:(?:19|20)?\d\d|present))?,?\s*)?"
    r"(?:by\s)?$",
    re.IGNORECASE,
)
_BYLINE: Final = re.compile(
    r"\W*(?:(?:posted|written|published|words|text|photos?|story|article|von|par|di|por|door|af|av)\s)?"
    r"(?:on [^|]{4,24} )?(?:by|von|par|di|por|door|af|av|author|autor|auteur|autore)\s?:?\s",
    re.IGNORECASE,
)
MARKS: Final = ("©", "(c)", "copyright")
SIGNS: Final = (*MARKS, " by ")
"""In lower case what a copyright line, or a heading that ends in its author, holds."""
_ENDS_IN_BYLINE: Final = re.compile(r"[\w.?!:|–—-]\s+By\s$")
"""A heading that names its author ("How I began By Ann Roe")."""
_THINGS: Final = (
    r"(?:business|company|studio|shop|store|yard|staff|team|crew|clients?|customers?|practice|workshop|farm|salon|pupils"
    r"|students|patients|bakery|clinic|agency|firm|gallery|kitchen|guests|services|stall|classes|lessons|product(?:s|ion)"
    r"|betrieb|praxis|werkstatt|laden|gesch[äa]ft|kund\w+|atelier|firma|unternehmen|hof|klient\w+|patient\w+|angebot\w*"
    r"|entreprise|cabinet|boutique|client\w*|[ée]quipe|activit[ée]|[ée]l[èe]ves|prestations|azienda|laboratorio|negozio"
    r"|clienti|attivit[àa]|bottega|empresa|taller|estudio|tienda|cliente\w*|equipo|consulta|negocio|bedrijf|praktijk"
    r"|winkel|klanten|zaak|ateli[êe]|loja|equipe|f[öo]retag\w*|verkstad|butik\w*|kunder|virksomhed|klinik|praksis)"
)
_MINE: Final = re.compile(
    rf"\b(?:my|meine?[mnrs]?|mon|ma|mes|mi[oae]?|miei|mis|mijn|meus?|minhas?|min|mitt|mina|mit)\s(?:own |eigene[nrs]?"
    rf" |propre |propi[oa] |eigen )?(?:[\w-]+ )?{_THINGS}\b"
    r"|\b(?:being|as) (?:an?|the) (?:co-)?(?:owner|founder|proprietor)\b|\bI(?: have|['’]ve) owned\b"
    r"|\bI (?:started|opened|founded|set up|launched|run|own|established|built) (?:my|the|this|a|an)\b",
    re.IGNORECASE,
)
_STEMS: Final = (
    *("my ", " i ", "mein", "mon ", "ma ", "mes ", "mi ", "mio ", "mia ", "miei", "mis ", "mijn", "meu", "minha"),
    *("being a", "as a", "as the", "i’ve", "i've"),
    *("min ", "mitt ", "mina ", "mit ", "mie "),
)


@dataclass(frozen=True, slots=True)
class _Signed:
    """Where a name stands that signs a page, and by what (a key of `STRENGTH`)."""

    kind: str
    line: Line
    span: NameSpan


def own_hand_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The only person by whose name a site is signed that speaks of a business as "mine"."""
    alone = speaks_as_one(site)
    own = alone and any(map(tells_of_an_own_business, site.pages))
    if is_institution(site.company) and not own:
        return
    mine = own or (alone and any(_is_told(line) and _MINE.search(line.text) for _, line in site.lines_with(_STEMS)))
    signed = [
        one
        for page in site.pages
        if page.page.kind not in _OTHERS
        for one in page.once((EXTRACTOR, alone), partial(_signatures, page, alone=alone))
        if _counts(one, alone=alone, mine=mine) and not _is_a_profile(page, one)
    ]
    signed = [one for one in signed if one.kind != "portrait"] or signed
    if not signed or len(signed) > MOST_NAMES:
        return
    best = max(signed, key=lambda one: STRENGTH[one.kind])
    name = (best.span.first, best.span.last or "")
    alone = all(same_person(one.span.first, one.span.last or "", *name) for one in signed)
    brand = is_rather_a_brand(site, *name)
    if alone and not brand and not is_otherwise_called(site, best.span.first):
        reach = (max(0, best.span.outer_start - _SIGN), best.span.outer_end)
        yield person_claim(
            best.line,
            best.span,
            RoleClass.EXECUTIVE,
            best.line.text[slice(*reach)].strip(),
            extractor=EXTRACTOR,
            strength=STRENGTH[best.kind],
            notes=("self_introduced",),
            reach=reach,
        )


def _counts(signed: _Signed, *, alone: bool, mine: bool) -> bool:
    """Whether a signature tells whose the business is: by the words beside it, or as the company bears the surname."""
    company = signed.line.company_words
    bears = fold(signed.span.last or "").split()[-1] in company and fold(signed.span.first).split()[0] not in company
    return (alone and (mine or bears or signed.kind == "site")) or (bears and signed.kind == "copyright")


def _is_a_profile(page: PageText, signed: _Signed) -> bool:
    """Whether the page is that of one of a company's people: its address or title names both."""
    line, span = signed.line, signed.span
    if tells_of_an_own_business(page):
        return False
    if is_profile_page(line.page, span, line.company_words):
        return True
    rest = f"{line.text[: span.start]} {line.text[span.end :]}" if signed.kind in {"title", "site"} else ""
    return fold(span.last or "") not in line.company_words and not line.company_words.isdisjoint(folded_words(rest))


def _is_told(line: Line) -> bool:
    return line.block.zone is Zone.MAIN and line.text[:1] not in QUOTES


def _signatures(page: PageText, *, alone: bool) -> tuple[_Signed, ...]:
    """Where a page is signed; on a site that is not `alone` only a copyright line counts."""
    own = [line for line in page.lines if line.block.zone is Zone.MAIN]
    last = own[-1] if own else None
    signed, naming = frozenset(page.lines_with(SIGNS)), _naming(page) if alone else frozenset[Line]()
    found: list[_Signed] = []
    for line in page.lines if alone else page.lines_with(MARKS):
        if line.block.zone is Zone.TITLE:
            found += (
                _Signed("site" if ends and span.outer_start else "title", line, span) for span, ends in _in_title(line)
            )
        elif (line.block.zone is not Zone.TESTIMONIAL and len(line.text) <= _LONGEST) and (
            line is last or line in signed or _may_sign(line, naming)
        ):
            found += _in_line(page, line, is_last=line is last)
    return tuple(found)


def _naming(page: PageText) -> frozenset[Line]:
    """The lines that may hold "the" or a word of the company."""
    words = page.lines[0].company_words if page.lines else frozenset()
    return frozenset(page.lines_with(("the", *sorted(words))))


def _may_sign(line: Line, naming: frozenset[Line]) -> bool:
    """Whether a line holds what stands beside a name that signs: a cheap look, as names are dear to look for."""
    if len(line.text) <= _LONGEST_BYLINE and _BYLINE.match(line.text):
        return True
    if line.block.zone is not Zone.MAIN or not (line in naming or not line.lowered.isascii()):
        return False
    words = folded_words(line.text)
    others = [word for word in words if word not in line.company_words and word != "the"]
    return len(others) <= _MOST_WORDS and len(others) < len(words)


def _in_title(line: Line) -> Iterator[tuple[NameSpan, bool]]:
    """The names that are a part of a title ("Blog | Ann Roe"), and whether it ends so, as with a site's name."""
    edges = [0, *(place for part in _PART.finditer(line.text) for place in part.span()), len(line.text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        whole = whole_name_in(line.text[start:end])
        for span in line.spans:
            alone = (span.outer_start, span.outer_end) == (start, end)
            if _is_whole(span) and start <= span.start < end and (alone or (span.first, span.last) == whole):
                yield span, end == len(line.text)


def _in_line(page: PageText, line: Line, *, is_last: bool) -> Iterator[_Signed]:
    for span in line.spans:
        if not _is_whole(span) or span.possessive or is_called_staff(line.text, span):
            continue
        front = line.text[: span.outer_start]
        if _COPYRIGHT.search(front):
            yield _Signed("copyright", line, span)
        elif (_BYLINE.fullmatch(front) or _ENDS_IN_BYLINE.search(front)) and len(line.text) <= _LONGEST_BYLINE:
            yield _Signed("byline", line, span)
        elif line.block.tag == "img":
            if line.block.zone is Zone.MAIN and _is_a_portrait(line, span):
                yield _Signed("portrait", line, span)
        elif (is_last and whole_names(line) and _follows_a_text(page, line)) or _beside_the_company(line, span):
            yield _Signed("signature", line, span)


def _is_a_portrait(line: Line, span: NameSpan) -> bool:
    """Whether a picture's description is a name and no more than its bearer's trade ("Ann Roe, photographer")."""
    front, behind = line.text[: span.outer_start].strip(), line.text[span.outer_end :].strip(" ,–-|")
    return not front and (not behind or is_a_job(behind) or (behind.isupper() and behind.isalpha()))


def _beside_the_company(line: Line, span: NameSpan) -> bool:
    """Whether the line holds nothing but the name and the company ("Ann Roe. The Green Colossus.")."""
    rest = folded_words(f"{line.text[: span.outer_start]} {line.text[span.outer_end :]}")
    return (
        bool(rest)
        and line.block.zone is Zone.MAIN
        and all(word in line.company_words or word == "the" for word in rest)
    )


def _is_whole(span: NameSpan) -> bool:
    return bool(span.first and span.last) and span.plausibility >= LEAST


def _follows_a_text(page: PageText, line: Line) -> bool:
    above = page.near(line, -1)
    return above is not None and above.block.zone is Zone.MAIN and len(above.text) > _LONGEST_BYLINE
