"""Who came after whom: a founder of long ago, and the person of the same passage who is in charge today."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.owner_score import BOUGHT

STRENGTH: Final = 0.84
"""That somebody runs the company today is nearly as good as that they own it, where a founder is named too."""

_TODAY: Final = re.compile(
    r"\b(?:today|now|nowadays|currently|since \d{4}|(?:second|third|fourth|2nd|3rd|4th)[- ]generation|grand(?:son"
    r"|daughter)"
    r"|(?:his|her|their|the|(?-i:[A-Z][\w-]+)['’]s) (?:son|daughter|nephew|niece|children)|took over|taken over"
    r"|acquired|purchased|bought"
    r"|übern(?:[oa]|immt)\w*|to[gk] (?:[\w-]+ ){1,3}[öo]ver|[öo]vertog|overto[gk]|(?:passe|pass[ée]|c[èe]de|transmet)"
    r" (?:la main|le flambeau|les r[êe]nes|l['’]\w+)|repris|overgenomen|rilevat\w|heute|inzwischen|mittlerweile"
    r"|seit \d{4}|in \w+ter generation"
    r"|aujourd['’]hui|d[ée]sormais|depuis \d{4}|actualmente|hoy|desde \d{4}|oggi|attualmente|dal \d{4}|vandaag"
    r"|tegenwoordig"
    r"|sinds \d{4}|hoje|atualmente|sedan \d{4}|idag|i dag|nu|siden \d{4}|nå|vuodesta \d{4}|nykyään|od \d{4}|dziś"
    r"|obecnie|dnes|nyní|nykyisin|ma(?= (?:fia|lánya|unokája|már|is))|jelenleg|\d{4} óta|astăzi|în prezent"
    r"|avui|actualment|des de \d{4}|fia|lánya|unokája|veje|fiul|fiica|(?:seu|seva) (?:fill|filla)|syn(?:em)?|córka|wnuk"
    r"|wnuczka|dcera|vnuk|vnučka|poika|tytär|nieta|nieto|nipote|enkel(?:in)?|sonen|dottern|sønnen|datteren)\b",
    re.IGNORECASE,
)

_OF_TODAY: Final = frozenset((RoleClass.OWNER, RoleClass.EXECUTIVE))
_TOGETHER: Final = re.compile(
    r"\b(?:together|jointly|with|(?:zu|mit|ge)(?:sammen|einander|meinsam)|mit|ensemble|avec|insieme|con|junt[oa]s?|com"
    r"|samen|met|sammen|tillsammans|med|wraz|razem|spole[čc]n[ěe])\b",
    re.IGNORECASE,
)
"""Between two names: whoever runs it with the one who took it over has not come after that one."""
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d(?=s?\b)")
_NEAR: Final = 60
_SENTENCE_END: Final = re.compile(r"[.!?](?<!\b[A-Z].)\s")
_BEFORE: Final = 120
_OF_THEN: Final = frozenset(("past", "early_seventies", "long_ago", "ages_ago"))
_OLD: Final = 1970
"""Who came after the founder in a year before this has handed it on as well."""
_CHILD: Final = re.compile(
    r"\b(?:(?:grand)?(?:son|daughter)|nephew|niece|sohn|tochter|enkel(?:in)?|(?:petit-)?fils|(?:petite-)?fille"
    r"|figlio|figlia"
    r"|hij[oa]|niet[oa]|zoon|dochter|kleinzoon|kleindochter)\b.{0,40}$",
    re.IGNORECASE,
)


def succession(claims: Sequence[PersonClaim], text: str) -> tuple[PersonClaim, ...]:
    """The claims of one line; where it names a founder and then who runs it today, the founder is noted "succeeded"."""
    founders = [claim for claim in claims if claim.last and (claim.role is RoleClass.FOUNDER or _bought(claim))]
    heirs = [claim for claim in claims if claim.role in _OF_TODAY and claim.first]
    pairs = [
        (founder, heir)
        for founder in founders
        for heir in heirs
        if _name(heir) != _name(founder) and _follows(text, founder, heir) and _in_turn(text, founder, heir)
    ]
    if not pairs:
        return tuple(claims)
    told, there = {id(heir) for _, heir in pairs}, {_name(heir) for _, heir in pairs}
    passed = {id(founder) for founder, _ in pairs if _name(founder) not in there or _bought(founder)}
    between = {_name(claim) for claim in claims if id(claim) in told and id(claim) in passed}
    return tuple(
        _as_heir(claim, text) if id(claim) in told and _name(claim) not in between else _as_past(claim, passed)
        for claim in claims
        if _name(claim) not in between or id(claim) in passed
    )


def _bought(claim: PersonClaim) -> bool:
    """Whether all that makes somebody an owner is that they bought the company in a year that the line tells."""
    bought = BOUGHT.search(claim.role_word or "")
    return claim.role is RoleClass.OWNER and bought is not None and _YEAR.search(claim.quote) is not None


def _in_turn(text: str, founder: PersonClaim, heir: PersonClaim) -> bool:
    """Whether of two who bought the company one did so years after the other; of others nothing is asked.

    But for one who runs it: that must be told behind whoever bought it, and not of both together.
    """
    if not _bought(founder):
        return True
    if not _bought(heir):
        first, later = (text.find(f"{one.first} {one.last or ''}".strip()) for one in (founder, heir))
        return 0 <= first < later and _TOGETHER.search(text, first, later) is None
    years = [_YEAR.search(text, at, at + _NEAR) for at in (text.find(founder.last or ""), text.rfind(heir.last or ""))]
    one, two = (int(year.group()) if year else 0 for year in years)
    return 0 < one < two


def _name(claim: PersonClaim) -> tuple[str, str]:
    return fold(claim.first or ""), fold(claim.last or "")


def _follows(text: str, founder: PersonClaim, heir: PersonClaim) -> bool:
    """Whether the heir is named after the founder, with a word of today around."""
    if _is_child(text, founder, heir):
        return True
    first, later = text.find(founder.last or ""), text.rfind(heir.last or heir.first or "")
    return 0 <= first < later and bool(_TODAY.search(text, first, min(len(text), later + 60)))


def _is_child(text: str, founder: PersonClaim, heir: PersonClaim) -> bool:
    """Whether the heir is called a child of the founder ("Ann Roe, daughter of founder Bob Roe")."""
    one, two = (f"{claim.first} {claim.last or ''}".strip() for claim in (heir, founder))
    start, stop = text.find(one), text.find(two)
    return 0 <= start < stop and _CHILD.search(text[start + len(one) : stop]) is not None


def _as_heir(claim: PersonClaim, text: str) -> PersonClaim:
    start = max(text.find(f"{claim.first} {claim.last}"), text.find(claim.last or claim.first or ""))
    sentence = (
        _SENTENCE_END.split(text[: max(0, start)])[-1][-_BEFORE:] + _SENTENCE_END.split(text[start:])[0][:_BEFORE]
    )
    years = [int(year.group()) for year in _YEAR.finditer(sentence)]
    if years and max(years) < _OLD:
        return replace(claim, notes=tuple(dict.fromkeys((*claim.notes, "succeeds", "long_ago"))))
    notes = (
        *(note for note in claim.notes if note not in {"past", "early_seventies", "long_ago", "ages_ago"}),
        "succeeds",
    )
    return replace(claim, strength=max(claim.strength, STRENGTH), notes=notes)


def _as_past(claim: PersonClaim, passed: set[int]) -> PersonClaim:
    return replace(claim, notes=(*claim.notes, "succeeded")) if id(claim) in passed else claim
