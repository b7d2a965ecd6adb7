"""Family: people in structured data (JSON-LD, microdata) whom the site itself calls founder, owner or the like."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from lead_enrichment.domain.evidence import Block, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan, name_spans
from lead_enrichment.domain.rules.context import age_notes
from lead_enrichment.domain.rules.roles.role_words import RoleMention, role_mentions
from lead_enrichment.domain.rules.site_text import SiteText

EXTRACTOR: Final = "structured"
MOST_PEOPLE: Final = 60
_LONGEST_NAME: Final = 80
_LONGEST_TITLE: Final = 120
_OTHERS: Final = frozenset(
    "review reviews author comment comments itemreviewed publisher creator contributor editor performer "
    "performers actor attendee sponsor reviewedby copyrightholder provider funder mentions about "
    "translator blogpost organizer parentorganization manufacturer brand".split()
)
_BY_KEY: Final = {
    "owner": (RoleClass.OWNER, 0.92),
    "owns": (RoleClass.OWNER, 0.5),
    "founder": (RoleClass.FOUNDER, 0.88),
    "founders": (RoleClass.FOUNDER, 0.88),
}
_STRENGTH: Final = {
    RoleClass.OWNER: 0.9,
    RoleClass.FOUNDER: 0.85,
    RoleClass.LEGAL_REPRESENTATIVE: 0.85,
    RoleClass.EXECUTIVE: 0.65,
    RoleClass.NONE: 0.1,
}
PAGE_DATA_TRUST: Final = 0.35
"""What remains of a strength where only a framework's data say so, which no visitor sees."""
_ORDER: Final = tuple(_STRENGTH)
_FOUNDED: Final = re.compile(r"foundingDate\"\s*:\s*\"?(?P<year>\d{4})")


def structured_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Founders and owners of the company's node, and people whose job title is a role."""
    seen: set[tuple[str, str]] = set()
    own = frozenset(folded_words(" ".join((site.company, *(page.page.title for page in site.pages[:1])))))
    for page in site.pages:
        lang, age = page.page.language, _age(page.page.blocks)
        for block in page.page.blocks:
            if block.zone is not Zone.STRUCTURED or not block.data:
                continue
            for claim in _claims(block, lang, own):
                key = (f"{claim.first} {claim.last}", claim.role_word or "")
                if key not in seen and len(seen) < MOST_PEOPLE:
                    seen.add(key)
                    yield replace(claim, notes=(*claim.notes, *age)) if claim.role is RoleClass.FOUNDER else claim
    yield from _only_worker(site)


def _only_worker(site: SiteText) -> Iterator[PersonClaim]:
    """The one person of all data who works for the company, and whose title is a profession ("Osteopath")."""
    found: dict[str, tuple[Block, dict[str, Any], NameSpan]] = {}
    for page in site.pages:
        lang = page.page.language
        for block in page.page.blocks:
            node = _person_node(block) if block.zone is Zone.STRUCTURED and block.tag != "page-data" else None
            span = _name_of(node, lang) if node else None
            if node and span and span.last:
                found.setdefault(fold(f"{span.first} {span.last}"), (block, node, span))
    if len(found) != 1:
        return
    block, node, span = next(iter(found.values()))
    title = node.get("jobTitle")
    if not isinstance(title, str) or role_mentions(title) or not _works_here(node, site.company_words):
        return
    yield PersonClaim(
        first=span.first or None,
        last=span.last,
        role=RoleClass.EXECUTIVE,
        role_word=title[:_LONGEST_TITLE],
        block_id=block.id,
        quote=_quote(block.text, node),
        extractor=EXTRACTOR,
        strength=_STRENGTH[RoleClass.EXECUTIVE],
        notes=("unlikely_name",) if span.plausibility < 0.5 else (),  # noqa: PLR2004 - neither word is a known name
    )


def _person_node(block: Block) -> dict[str, Any] | None:
    """The data of a block about a person, but for authors and the like."""
    told = _told(block)
    kinds = {str(kind).lower() for kind in told.get("types", ())}
    path = [str(key).lower() for key in told.get("path", ())]
    node = told.get("node")
    return node if "person" in kinds and isinstance(node, dict) and _OTHERS.isdisjoint(path) else None


def _works_here(node: dict[str, Any], own: frozenset[str]) -> bool:
    """Whether a person's employer is called as the company is."""
    names = (one.get("name") for one in _listed(node.get("worksFor")) if isinstance(one, dict))
    return any(not own.isdisjoint(folded_words(name)) for name in names if isinstance(name, str))


def _told(block: Block) -> dict[str, Any]:
    try:
        told = json.loads(block.data or "{}")
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _age(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The note on founders of a company whose founding date, by the same data, lies a lifetime back."""
    for block in blocks:
        found = _FOUNDED.search(block.data) if block.zone is Zone.STRUCTURED and block.data else None
        if found:
            return age_notes(found["year"])
    return ()


def _claims(block: Block, lang: str | None, own: frozenset[str]) -> Iterator[PersonClaim]:
    told = _told(block)
    path = [str(key).lower() for key in told.get("path", ())]
    node = told.get("node")
    if not isinstance(node, dict) or not _OTHERS.isdisjoint(path):
        return
    kinds = {str(kind).lower() for kind in told.get("types", ())}
    if "person" in kinds:
        yield from _person(block, node, path[-1] if path else "", lang)
        return
    name = node.get("name")
    words = folded_words(name) if isinstance(name, str) else []
    of_another = ("other_company",) if words and own.isdisjoint(words) else ()
    for key in ("founder", "founders", "owner", "employee", "employees", "member"):
        for person in _listed(node.get(key)):
            for claim in _person(block, person, key, lang):
                if (claim.last or "") in block.text:
                    yield replace(claim, notes=(*claim.notes, *of_another))


def _listed(value: Any) -> Sequence[Any]:
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def _person(block: Block, person: Any, key: str, lang: str | None) -> Iterator[PersonClaim]:
    node = person if isinstance(person, dict) else {"name": person}
    if not _may_be_person(node):
        return
    span = _name_of(node, lang)
    if span is None:
        return
    role, strength, word = _role(node, key)
    if role is RoleClass.NONE and word is None:
        return
    strength *= PAGE_DATA_TRUST if block.tag == "page-data" else 1.0
    notes = ("unlikely_name",) if span.plausibility < 0.5 else ()  # noqa: PLR2004 - neither word is a known name
    yield PersonClaim(
        first=span.first or None,
        last=span.last,
        role=role,
        role_word=word,
        block_id=block.id,
        quote=_quote(block.text, node),
        extractor=EXTRACTOR,
        strength=strength,
        notes=(*notes, *(("first_name_only",) if span.last is None else ())),
    )


def _may_be_person(node: dict[str, Any]) -> bool:
    kinds = {str(kind).lower() for kind in _listed(node.get("@type"))}
    return not kinds or "person" in kinds


def _name_of(node: dict[str, Any], lang: str | None) -> NameSpan | None:
    given, family = node.get("givenName"), node.get("familyName")
    name = node.get("name")
    if isinstance(given, str) and isinstance(family, str) and given.strip() and family.strip():
        name = f"{given.strip()} {family.strip()}"
    if not isinstance(name, str) or not name.strip() or len(name) > _LONGEST_NAME:
        return None
    spans = name_spans(name.strip(), lang)
    if len(spans) != 1 or len(name.strip()) - (spans[0].outer_end - spans[0].outer_start) > 4:  # noqa: PLR2004
        return None
    return spans[0]


def _role(node: dict[str, Any], key: str) -> tuple[RoleClass, float, str | None]:
    """Class, strength and word: the job title's when it is stronger than the key that leads to the person."""
    keyed = _BY_KEY.get(key, (RoleClass.NONE, 0.1))
    title = " / ".join(text for text in _listed(node.get("jobTitle")) if isinstance(text, str))[:_LONGEST_TITLE]
    mentions = [mention for mention in role_mentions(title) if "former" not in mention.notes]
    best = min(mentions, key=_rank, default=None)
    if best and (_ORDER.index(best.role) < _ORDER.index(keyed[0]) or key not in _BY_KEY):
        return best.role, _STRENGTH[best.role], best.word
    return (*keyed, key if key in _BY_KEY else None)


def _rank(mention: RoleMention) -> int:
    return _ORDER.index(mention.role)


def _quote(text: str, node: dict[str, Any]) -> str:
    """The part of the page's source that holds the name, else the whole excerpt."""
    name = node.get("name")
    place = text.find(name) if isinstance(name, str) else -1
    if place < 0:
        return text[:200]
    return text[max(0, place - 90) : place + len(str(name)) + 60].strip()
