"""Whether a website says that its company belongs to a group: then who founded it need not own it today."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import Block, Dossier, RoleClass
from lead_enrichment.domain.identity.company import company_of, words_of
from lead_enrichment.domain.identity.kinship_words import CLUB
from lead_enrichment.domain.owner_score import Scored
from lead_enrichment.domain.sieve import Sieve

NOTE: Final = "group"
_OF_FORMER_DAYS: Final = frozenset((RoleClass.FOUNDER, RoleClass.NAMESAKE, RoleClass.PRACTITIONER, RoleClass.EXECUTIVE))
"""Who founded the company or gave it a name may have sold it; who leads it or treats people there is employed."""
_IN_A_GROUP: Final = -4.0
"""Log-odds. On 1,110 labelled sites 20 said so; of six founders and chiefs who were taken there none was the owner."""

_GROUP: Final = (
    r"(?-i:Group|GROUP|Groupe|Gruppe|Gruppo|Grupo|Groep|Holdings?|Partners|Brands|Corporation|Corp|Companies|Capital"
    r"|Enterprises|Healthcare|plc|PLC|Plc|AG|SE|Konzern|[\w-]*gruppen?|[\w-]*koncernen|S\.p\.A\.|SpA)(?![\w-])"
)
_NAME: Final = r"(?-i:[A-ZÀ-Þ0-9][\w&.’'-]*)"
_ARTICLE: Final = r"(?:the |der |die |dem |den |du |le |la |l['’]|al |el |il |de |het )?"
_TARGET: Final = rf"{_ARTICLE}(?:{_NAME}(?:,| &| and| et| und)? ){{0,5}}{_GROUP}"
_OURS: Final = (
    r"\b(?:our|the|this) (?:\w+ ){0,2}(?:practice|hospital|clinic|company|business|agency|firm|office|branch|garage"
    r"|shop|store|studio|restaurant|nursery|cent(?:re|er)|dealership|pharmacy|brewery|hotel)"
)
_BECAME: Final = r"""
joined|joins|joining|merged (?:with|into)|(?:acquired|bought|purchased|taken over) by|trading (?:name|style) of
sold (?:(?:it|(?:the|his|her|their) \w+) |(?-i:(?:[A-Z][\w’'&]* ){1,4}))?to
(?:an? )?(?:\w+ )?(?:part|division|subsidiary|brand|unit) of
(?:gehört|gehören|zählt) (?:[\w&.-]+ ){0,4}?(?:zu[rm]?|de[mr])|teil de[rs]|übernommen von
fait (?:désormais |aujourd['’]hui )?partie|a rejoint|filiale|rachetée? par|intègre|a intégré
forma parte|adquirid[ao] por|se integró en|integrad[ao] en|filial
fa parte|acquisit[ao] da(?:l|lla)?|entrat[ao] (?:a far parte|in|nel)|controllat[ao] da(?:l|lla)?
(?:onderdeel|deel uit) van|overgenomen door|dochter(?:onderneming)? van
del av|del af|ingår i|indgår i|inngår i|köptes av|opkøbt af|kjøpt av
"""
_JOINED: Final = re.compile(
    rf"\b(?:{'|'.join(_BECAME.strip().splitlines())})(?: de[rsnm]?| del?| d['’]un| al?| in)? {_TARGET}"
    rf"|\bvon {_TARGET}[^.!?]{{0,20}} übernommen"
    rf"|{_OURS} (?:\w+ ){{0,4}}(?:joined|became part of|merged into|was acquired by) (?:the )?{_NAME}",
    re.IGNORECASE,
)
"""It belongs to a group ("became part of Hilltop Veterinary Partners", "gehört zur Nordwerk-Gruppe")."""
_SIEVE: Final = Sieve(
    (
        "joined|joins|joining|merged|acquired|bought by|purchased by|taken over by|trading name|trading style|sold "
        "|part of|division of|subsidiary|brand of|unit of|gehör|zählt|teil de|Teil de|übernommen|partie|rejoint|filial"
        "|rachet|intègr|intégr|parte d|adquirid|integr|fa parte|acquisit|entrat|controllat|onderdeel|deel uit"
        "|overgenomen|dochter|del av|del af|ingår|indgår|inngår|köptes|opkøbt|kjøpt"
    ).split("|")
)
_OUR_OWN: Final = re.compile(
    r"\b(?:we|i|he|she|they|who) (?:\w+ ){0,2}(?:joined|bought|acquired|merged)|\b(?:acquisition|acquired) (?:the |a )",
    re.IGNORECASE,
)
"""The company, or somebody of it, bought or joined another one."""
_LISTED: Final = re.compile(r"\((?:NASDAQ|Nasdaq|NYSE|LSE|AIM|ASX|TSX|FWB|XETRA|EPA) ?: ?[A-Z0-9]{2,6}\)")
_RIGHTS: Final = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_REACH: Final = (30, 60)
"""How far around the words it is looked for what they are about (characters)."""
_LONGEST: Final = 700


def after_the_merger(people: Sequence[Scored], dossier: Dossier) -> list[Scored]:
    """Where the company belongs to a group, whoever is not called its owner counts less."""
    if not any(one.role in _OF_FORMER_DAYS for one in people) or group_said(dossier) is None:
        return list(people)
    return [
        replace(one, score=one.score + _IN_A_GROUP, notes=(*one.notes, NOTE)) if one.role in _OF_FORMER_DAYS else one
        for one in people
    ]


def group_said(dossier: Dossier) -> str | None:
    """The words by which the website says that its company belongs to a group; None where it does not."""
    blocks = (block for page in dossier.pages for block in page.blocks)
    return next((said for block in blocks if (said := _said(block, dossier.lead.company or "")) is not None), None)


def _said(block: Block, company: str) -> str | None:
    if block.data is not None:
        return _parent(block.data, company) if "parentOrganization" in block.data else None
    text = block.text
    if len(text) > _LONGEST:
        return None
    before, after = _REACH
    for found in _JOINED.finditer(text) if _SIEVE.catches(text) else ():
        front = text[max(0, found.start() - before) : found.end()]
        if not CLUB.search(front + text[found.end() :][:after]) and not _OUR_OWN.search(front):
            return " ".join(found[0].split())
    listed = _LISTED.search(text) if "(" in text and _RIGHTS.search(text) else None
    return listed and listed[0]


def _parent(data: str, company: str) -> str | None:
    """Whose part the structured data calls the company; None where that is the company itself."""
    told = json.loads(data)
    is_parent = "parentOrganization" in told.get("path", ())
    parent = told["node"] if is_parent else told["node"].get("parentOrganization")
    name = parent.get("name") if isinstance(parent, dict) else parent
    if not isinstance(name, str) or not name.strip():
        return None
    own = company_of(company).said_in_words(f" {' '.join(words_of(name))} ") >= 1
    return None if own else name
