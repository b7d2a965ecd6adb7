"""Is the site that of a branch, a franchise, or a company that a group has taken over?

Whoever founded the chain, or the company before it was sold, is no owner of this one. Who is called its owner still
is: a franchisee, or an owner-operator.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText

NOTE: Final = "of_a_group"
_ENOUGH: Final = 2
"""Weak signs, each of another kind, that are as good as a sure one."""
_ORG: Final = r"(?P<org>(?-i:(?:[A-Z][\w&'’.-]*\s*){1,5}))"
_COUNT: Final = r"(?:\d{2,4}|\d,\d{3})\+?"
_PLACES: Final = (
    r"(?:locations|branches|hospitals|clinics|practices|brands|cent(?:er|re)s|stores|salons|studios|gyms|territories|offices"
    r"|restaurants|franchisees|franchises|shops|dealerships|hotels|schools)"
)
_SURE: Final = re.compile(
    r"\((?:NASDAQ|NYSE|TSX|LSE|ASX)\s?:\s?[A-Z]|\bfranchise locations\b|\bindependently owned and operated (?:franchise|location)"
    r"|\b(?:each|every|all)\b[^.;!?]{0,50}\b(?:is|are) (?:an )?independently owned\b"
    r"|\bown an? (?:[\w'’-]+ )?franchise\b|\bfranchise (?:opportunit|kit|development|inquir)|\bready to own an? [A-Z]"
    rf"|\b{_COUNT} (?:[a-z-]+ ){{0,3}}?{_PLACES} (?:open|in|across|nationwide|throughout|worldwide|coast|from)\b"
    r"|\bbacked by (?-i:(?:[A-Z][\w&'’-]+ ){1,4})(?:Capital|Partners|Equity|Investments?)\b|\bprivate equity\b[^.;!?]{0,30}\b(?:backed|owned|firm)"
    r"|\b\d{2,4} filialen\b|\bkonzern(?:seite|zentrale|mutter)\b|\bgeh(?:ö|oe)rt\b[^.;!?]{0,50}\bzu(?:r|m)\b[^.;!?]{0,40}(?:gruppe|konzern|group|holding)\b"
    r"|\b(?:tochter(?:gesellschaft|unternehmen)|zweigniederlassung|niederlassung) der\b"
    r"|\bfait partie (?:du|d['’]un) (?:groupe|r[ée]seau)\b|\b\d{2,4} (?:agences|magasins|centres|[ée]tablissements|salons) (?:en|dans|partout)"
    r"|\bfiliale (?:du|de) groupe\b|\bfa parte (?:del gruppo|di un gruppo)|\bforma parte del grupo\b|\bparte do grupo\b"
    r"|\b(?:maakt deel uit|onderdeel) van (?:de )?[A-Z][\w-]+(?:[- ](?:groep|group|holding))|\ben del a[vf] (?:[A-Z][\w-]+[- ]?)+(?:koncernen|gruppen|konsernet|kjeden)"
    r"|\b\d{2,3} (?:vestigingen|filialer|butiker|oddzia[łl][óo]w|pobo[čc]ek|sedi in|sucursales|unidades em)\b",
    re.IGNORECASE,
)
"""What only a branch, a chain or a group says of itself."""
_JOINED: Final = re.compile(
    r"\b(?:we(?:['’]ve| have)?|(?:our|the) (?:[\w-]+ )?(?:branch|office|practice|hospital|clinic|company|team|firm|business)|(?P<we>(?-i:[A-Z])[\w&'’ -]{2,40}?))"
    r" (?:(?:has|have|proudly|recently|officially|also) ){0,2}(?:joined|became|becomes|is|are|was acquired by|were acquired by|was sold to)"
    r" (?:now )?(?:(?:a )?(?:proud )?(?:part|member|division|subsidiary|brand|location) of )?(?:the )?"
    rf"{_ORG}(?P<kin>family|group|network|portfolio|partners|holdings)?",
    re.IGNORECASE,
)
"""By which sentence a company says into whose family it went ("Roe Pest became part of the Larkspur family")."""
_INTO: Final = re.compile(
    r"\b(?:joined|acquired by|sold to|part of|member of|division of|subsidiary of|brand of|location of)\b",
    re.IGNORECASE,
)
_OF_SOME_KIND: Final = re.compile(r"\bmember of\b|\b(?:is|are) (?:now )?(?:a )?(?:proud )?part of\b", re.IGNORECASE)
"""Associations have members, too: only those of a family or a network are owned by it."""
_NO_OWNER: Final = re.compile(
    r"\b(?:chamber|association|society|guild|council|bbb|better business|academy|community|team|city|county|board|union|league|main street|choice|agents|co-?op|cooperative|program(?:me)?|movement|alliance)\b",
    re.IGNORECASE,
)
_WEAK: Final = {
    "branch": re.compile(
        r"\bbranch (?:general )?manager\b|\bhospital manager\b|\bfilialleit|\bniederlassungsleit|\bresponsable d['’]agence\b|\bvestigingsmanager\b"
        r"|\b(?:studio|salon|center|clinic|location) manager\b|\bregional (?:manager|director|president)\b",
        re.IGNORECASE,
    ),
    "head office": re.compile(
        r"^\W*(?:zentrale|hauptverwaltung|corporate (?:office|headquarters)|head office|si[èe]ge social|sede centrale|hoofdkantoor"
        r"|investors|investor relations|newsroom)\W*$|\bcorporate (?:office|headquarters)\b|\bhinweisgebersystem\b",
        re.IGNORECASE,
    ),
    "others near": re.compile(
        r"^\W*(?:nearby|other|our other|find a)\b[^.;!?]{0,30}\b(?:location|studio|branch|store)s?\b|\bfilialen in der n(?:ä|ae)he\b"
        r"|\bfind a (?:location|studio|store|branch)\b",
        re.IGNORECASE,
    ),
}
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^A-Za-z]{0,20}" + _ORG.replace("{1,5}", "{1,6}") + r"(?<=[ ,.])?", re.IGNORECASE
)
_FORM: Final = re.compile(
    r"\b(?:LLC|Inc|Corp(?:oration)?|AG|SE|plc|Group|Holdings?|Partners|Franchising|International)\b\.?"
)
STEMS: Final = tuple(
    "nasdaq|nyse|tsx|lse:|asx|franchis|independently|ready to own|locations|branch|hospital|clinic|practices|brands|center|centre|stores"
    "|salons|studio|gyms|territories|offices|restaurants|shops|dealership|hotels|schools|backed by|private equity|filial|konzern|gehört zu"
    "|gehoert zu|gruppe|tochter|niederlassung|fait partie|agences|magasins|établissements|etablissements|groupe|fa parte|forma parte|parte do"
    "|deel uit|onderdeel|en del a|vestigingen|butiker|oddzia|poboč|poboc|sedi in|sucursales|unidades|joined|part of|member of|acquired by"
    "|sold to|division of|subsidiary|brand of|regional|zentrale|hauptverwaltung|corporate|head office|siège|siege soc|sede centrale"
    "|hoofdkantoor|investor|newsroom|hinweisgeber|location|©|(c)|copyright|manager|responsable d".split("|")
)
_SUPPRESSED: Final = frozenset(
    (RoleClass.FOUNDER, RoleClass.EXECUTIVE, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.PRACTITIONER, RoleClass.NAMESAKE)
)


def without_the_group(claims: Iterable[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims; where the site is a group's or a chain's, each that makes nobody this one's owner noted so."""
    told = tuple(claims)
    marked = bool(told) and belongs_to_a_group(site)
    for claim in told:
        yield replace(claim, notes=(*claim.notes, NOTE)) if marked and claim.role in _SUPPRESSED else claim


def belongs_to_a_group(site: SiteText) -> bool:
    """Whether a sentence or the structured data say so, or several things that only branches have."""
    if any(page.once(("groups", "parent"), partial(_has_parent, page)) for page in site.pages):
        return True
    kinds: set[str] = set()
    for page in site.pages:
        for line in page.lines_with(STEMS):
            if line.block.zone is Zone.TESTIMONIAL:
                continue
            kinds |= page.once(("groups", line.place), partial(_signs, site, line))
            if "sure" in kinds or len(kinds) >= _ENOUGH:
                return True
    return False


def _has_parent(page: PageText) -> bool:
    return any(block.zone is Zone.STRUCTURED and "parentOrganization" in block.text for block in page.page.blocks)


def _signs(site: SiteText, line: Line) -> frozenset[str]:
    if _SURE.search(line.text) or _has_joined(site, line.text):
        return frozenset(("sure",))
    found = {kind for kind, pattern in _WEAK.items() if pattern.search(line.text)}
    if _is_anothers(site, line.text):
        found.add("copyright")
    return frozenset(found)


def _has_joined(site: SiteText, text: str) -> bool:
    for found in _JOINED.finditer(text):
        org = found["org"]
        if (
            not _INTO.search(found.group())
            or (_OF_SOME_KIND.search(found.group()) and not found["kin"])
            or _NO_OWNER.search(found.group() + text[found.end() : found.end() + 20])
        ):
            continue
        subject = found["we"]
        if subject and site.own_words.isdisjoint(folded_words(subject)):
            continue
        if _is_other(site, org):
            return True
    return False


def _is_other(site: SiteText, org: str) -> bool:
    words = [word for word in folded_words(org) if len(word) > 2]  # noqa: PLR2004
    return bool(words) and site.own_words.isdisjoint(words) and site.company_words.isdisjoint(words)


def _is_anothers(site: SiteText, text: str) -> bool:
    """Whether the rights are those of a company in a legal form that shares no word with this one."""
    found = _COPYRIGHT.search(text)
    return found is not None and _FORM.search(found["org"]) is not None and _is_other(site, found["org"])
