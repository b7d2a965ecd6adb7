"""The score of one person: how strongly, how often and by what kind of evidence the site speaks of an owner.

Scores are log-odds. The weights are set by hand from the reasoning in the notes; the calibration table turns the
score into a probability that was measured.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from lead_enrichment.domain.evidence import Dossier, PageContent, PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.splitter import PARTICLES, is_initials

_ORDER: Final = tuple(RoleClass)
_FACTORS: Final = {
    "testimonial": 0.12,
    "told_by_customer": 0.6,
    "reviews_page": 0.5,
    "former": 0.2,
    "past": 0.6,
    "deceased": 0.1,
    "honorific": 0.3,
    "long_ago": 0.4,
    "ages_ago": 0.25,
    "project": 0.3,
    "board": 0.5,
    "template": 0.2,
    "succeeded": 0.3,
    "franchise": 0.3,
    "franchise_page": 0.2,
    "corporate": 0.4,
    "of_a_group": 0.2,
    "other_company": 0.3,
    "clients": 0.4,
    "acquaintance": 0.3,
    "of_a_method": 0.1,
    "other_subject": 0.25,
    "credit": 0.15,
    "thanked": 0.15,
    "data_protection": 0.1,
    "guest": 0.5,
    "generic_owner": 0.4,
    "unlikely_name": 0.75,
    "one_of_several": 0.6,
    "ordinary_word": 0.9,
}
"""What a claim's strength is multiplied by for each note that speaks against it."""

OLD_TIMES: Final = frozenset(("early_seventies", "long_ago", "ages_ago"))
_LONG_OWNED: Final = 0.35
"""Who took a company over before 1975 has handed it on since."""
_OF_FOUNDERS: Final = {
    "long_ago": frozenset((RoleClass.FOUNDER, RoleClass.NAMESAKE)),
    "ages_ago": frozenset((RoleClass.FOUNDER, RoleClass.NAMESAKE, RoleClass.PRACTITIONER)),
}
"""Notes that count only against these: an owner may well speak of 1948, who shares the name may be the founder."""
ACQUIRED: Final = (
    r"bought|buys|purchase[ds]|acquire[ds]|takes? over|took over|taken over|[üu]bern(?:ahm(?:en)?|ommen)|repris|rilevat"
    r"|overgenomen|overtog|overtok|tog över"
)
"""How somebody came to own a company that another had."""
BOUGHT: Final = re.compile(rf"\b(?:{ACQUIRED})\b", re.IGNORECASE)
"""By which verbs of a life somebody owns a company, and has not founded it."""
_BOUGHT: Final = re.compile(rf"{ACQUIRED}|^owned$|repren|repri|rilev|traspas|adquiri|assumi", re.IGNORECASE)
"""Who did so in 1958 is no owner of today."""
OF_LATE: Final = re.compile(r"\b(?:19(?:7[5-9]|[89]\d)|20\d\d)\b")
"""A year in which whoever took over may still be there."""
_NOT_OF_OWNERS: Final = frozenset(("corporate", "franchise"))
"""Notes that count against everybody but an owner."""
_FURTHER: Final = 0.7
"""Log-odds that a further, independent kind of evidence adds at full strength; three at most count."""
_MOST_FURTHER: Final = 3
_SURNAME_IN_COMPANY: Final = 1.0
_FULL_NAME_IN_COMPANY: Final = 1.6
_OWN_EMAIL: Final = 0.8
_ON_SEVERAL_PAGES: Final = 0.3
_CURRENT: Final = 0.5
_ALSO_STAFF: Final = -0.6
_OF_OLD: Final = -1.5
"""Of whom all that is told is what they did before 1960."""
_OF_LONG_AGO: Final = -0.8
"""Of whom all is from the sixties."""
_GONE: Final = -1.5
"""Of whom every line says that they have left, died, or had the company until then."""
_OF_THOSE_GONE: Final = frozenset(("former", "deceased"))
_HIRED: Final = -2.5
"""An executive of an institution, whose directors are employed."""
_TELLING_PAGE: Final = 0.25
_LIKELY: Final = 0.3
_WEAKEST: Final = 0.02
_STRONGEST: Final = 0.97
_TELLING: Final = frozenset((PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM, PageKind.IMPRINT))


_DIRECTORS: Final = frozenset(
    ("director", "executive director", "president", "directora", "directeur", "directrice", "leitung")
)
_OF_HOTELS: Final = frozenset(
    "director directora directeur directrice direttore direttrice direktor direktorin hoteldirektor hoteldirektorin"
    " hotelmanager hotelmanagerin hoteldirektør hotelldirektör hotelldirektør dyrektor diretor diretora".split()
)
_HOTEL: Final = re.compile(r"\b(?:hotell?|hoteis|hostal|albergo|resort|grandhotel|parador|therme)\b")
_INSTITUTION: Final = re.compile(
    r"\b(?:child ?care|day ?care|learning cent(?:er|re)|pre-?school|nursery|kindergarten|montessori|academy|camp"
    r"|(?<!driving )(?<!riding )(?<!sailing )(?<!surf )(?<!ski )(?<!cookery )(?<!cooking )(?<!dog )school"
    r"|museum|theat(?:er|re)|choir|orchestra|church|ministr(?:y|ies)|library|shelter|foundation|association|society"
    r"|club|hospice|hospital|institute|league|council|chamber|non-?profit|charity|trust|cooperative|co-op|ymca"
    r"|kita|verein|e\.? ?v\.?$|schule|stiftung|colegio|escuela|fundacion|asociacion|museo|fondation|musee"
    r"|(?<!auto[ -])ecole)\b"
)


@dataclass(frozen=True, slots=True)
class Scored:
    """One person with the score (log-odds) and what it is made of. `place` is the order in which people appear."""

    first: str | None
    last: str | None
    role: RoleClass
    score: float
    place: int
    claims: tuple[PersonClaim, ...]
    notes: tuple[str, ...]
    pages: int

    @property
    def is_gone(self) -> bool:
        """Whether everything says of somebody that the company is no more theirs."""
        gone = _OF_THOSE_GONE | {"succeeded"}
        return "succeeded" in self.notes or all(not gone.isdisjoint(claim.notes) for claim in self.claims)


def score_person(claims: tuple[PersonClaim, ...], dossier: Dossier, place: int) -> Scored | None:
    """Weigh all claims about one person; None when they only say that the person works there."""
    telling = [claim for claim in claims if claim.role is not RoleClass.NONE]
    if not telling:
        return None
    ordered = tuple(sorted(telling, key=weight, reverse=True))
    best = ordered[0]
    pages = _pages(dossier, claims)
    score = log(weight(best) / (1 - weight(best)))
    score += _FURTHER * sum(_further(ordered))
    score += _agreement(best, claims, dossier)
    score += _ON_SEVERAL_PAGES * (len(pages) > 1)
    score += _TELLING_PAGE * any(page.kind in _TELLING for page in pages)
    score += _CURRENT * any("current" in claim.notes for claim in telling)
    score += _ALSO_STAFF * (len(telling) < len(claims))
    score += _HIRED * is_hired(best, dossier)
    founded = any(claim.role is RoleClass.FOUNDER for claim in telling)
    score += _OF_OLD * _is_all(telling, "ages_ago") + _OF_LONG_AGO * (founded and _is_all(telling, "long_ago"))
    score += _OF_OLD * (any(map(_is_bought_of_old, telling)) and all(map(_is_of_old, telling)))
    score += _GONE * all(not _OF_THOSE_GONE.isdisjoint(claim.notes) for claim in _beyond_the_name(telling))
    named = max(ordered, key=_worth_of_the_name)
    notes = tuple(dict.fromkeys(note for claim in ordered[:3] for note in claim.notes))
    return Scored(named.first, named.last, _role(ordered), score, place, ordered, notes, len(pages))


def _beyond_the_name(telling: Sequence[PersonClaim]) -> Sequence[PersonClaim]:
    """What is told of somebody besides that the company bears the name, as it does of whoever had it before."""
    return [claim for claim in telling if claim.role is not RoleClass.NAMESAKE] or telling


def _worth_of_the_name(claim: PersonClaim) -> tuple[bool, bool, int]:
    """How well a claim writes the name: in what is likely to be about them, written out, and with the whole surname."""
    return weight(claim) > _LIKELY, not is_initials(claim.first or ""), len(claim.last or "")


def _is_all(telling: Sequence[PersonClaim], note: str) -> bool:
    """Whether everything that is told of somebody is of those times, and nothing of today."""
    return all(note in one.notes and one.role in _OF_FOUNDERS[note] and "current" not in one.notes for one in telling)


def is_hired(claim: PersonClaim, dossier: Dossier) -> bool:
    """Whether a bare "Director" (or, in Portuguese, "Gerente") is who an institution, a hotel or an owner employs."""
    if claim.role is not RoleClass.EXECUTIVE:
        return False
    word = fold(claim.role_word or "").rstrip("s")
    if word == "gerente":
        return any((page.lang or "").lower().startswith("pt") for page in dossier.pages)
    named = " ".join((dossier.lead.company or "", *(page.title for page in dossier.pages[:1])))
    if word in _OF_HOTELS and _HOTEL.search(fold(named)):
        return True
    return word in _DIRECTORS and is_institution(named)


def is_institution(name: str) -> bool:
    """Whether a name is a school's, a club's or a museum's: they have no owner, and those who run them are employed."""
    return _INSTITUTION.search(fold(name)) is not None


def _is_bought_of_old(claim: PersonClaim) -> bool:
    """Whether somebody is an owner by having taken the company over half a century ago."""
    return claim.role is RoleClass.OWNER and _is_taken_of_old(claim)


def _is_taken_of_old(claim: PersonClaim) -> bool:
    """Whether all years that are told of somebody's taking the company over are old times."""
    old = not OLD_TIMES.isdisjoint(claim.notes) and _BOUGHT.search(claim.role_word or "") is not None
    return old and OF_LATE.search(claim.quote) is None


def _is_of_old(claim: PersonClaim) -> bool:
    return _is_bought_of_old(claim) or claim.role is RoleClass.NAMESAKE


def weight(claim: PersonClaim) -> float:
    """The claim's strength after everything that speaks against it (0.02 to 0.97)."""
    value = claim.strength
    for note in claim.notes:
        if note == "long_ago" and claim.role is RoleClass.NAMESAKE and "current" in claim.notes:
            continue  # "Grandpa started in 1961; today his grandson Bob Roe signs the checks"
        bought = note in OLD_TIMES and _is_taken_of_old(claim)
        if not bought and claim.role not in _OF_FOUNDERS.get(note, (claim.role,)):
            continue
        if note not in _NOT_OF_OWNERS or claim.role is not RoleClass.OWNER:
            value *= _LONG_OWNED if bought else _FACTORS.get(note, 1.0)
    return max(_WEAKEST, min(_STRONGEST, value))


def _role(ordered: Sequence[PersonClaim]) -> RoleClass:
    """The strongest class among the claims that weigh about as much as the best one."""
    near = [claim for claim in ordered if weight(claim) >= weight(ordered[0]) - 0.15]
    return min((claim.role for claim in near), key=_ORDER.index)


def _further(ordered: Sequence[PersonClaim]) -> list[float]:
    """The weights of the best claims of other kinds (another family, or another class) than the best one."""
    kinds = {(ordered[0].extractor, ordered[0].role)}
    found: list[float] = []
    for claim in ordered[1:]:
        kind = (claim.extractor, claim.role)
        if kind not in kinds:
            kinds.add(kind)
            found.append(weight(claim))
    return found[:_MOST_FURTHER]


def _agreement(best: PersonClaim, claims: Sequence[PersonClaim], dossier: Dossier) -> float:
    last = fold(best.last or "")
    company = set(folded_words(dossier.lead.company or ""))
    value = 0.0
    if last and not best.extractor.startswith("rules.company"):
        in_company = {word for word in re.split(r"[\s-]", last) if len(word) > 2} & company - PARTICLES  # noqa: PLR2004
        first_too = fold(best.first or "").split()[0] in company if best.first else False
        value += (_FULL_NAME_IN_COMPANY if first_too else _SURNAME_IN_COMPANY) if in_company else 0.0
    emails = {email for page in dossier.pages for email in page.emails} | {dossier.lead.email or ""}
    if any(own_email(claims[0].first or "", last, email) for email in emails):
        value += _OWN_EMAIL
    return value


def own_email(first: str, last: str, email: str) -> bool:
    """Whether the local part is made of this person's names: jane.roe@, jroe@, roe@, janer@, jane@."""
    local = re.sub(r"[^a-z]", "", fold(email.partition("@")[0]))
    given, family = re.sub(r"[^a-z]", "", fold(first).split()[0] if first else ""), re.sub(r"[^a-z]", "", last)
    if not local or not given or len(family) < 3:  # noqa: PLR2004
        return False
    return local in {
        given,
        family,
        given + family,
        family + given,
        given[0] + family,
        family + given[0],
        given + family[0],
    }


def _pages(dossier: Dossier, claims: Sequence[PersonClaim]) -> list[PageContent]:
    blocks = {claim.block_id for claim in claims}
    return [page for page in dossier.pages if any(block.id in blocks for block in page.blocks)]
