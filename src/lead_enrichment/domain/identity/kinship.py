"""Whether a website that knows the lead's company is its own, its group's or chain's, or its franchisor's."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import Block, PageContent
from lead_enrichment.domain.identity.company import company_of, words_of
from lead_enrichment.domain.identity.impression import Impression, domain_of
from lead_enrichment.domain.identity.kinship_words import (
    CLUB,
    FAMILY,
    INDEPENDENT,
    JOINED,
    MANY,
    OFFER,
    PLACE_AT_END,
    POSTAL,
    UNIT,
    UNIT_PATH,
)
from lead_enrichment.domain.identity.verdicts import Identity, Verdict, of_verdict
from lead_enrichment.domain.lead import Lead

_FRANCHISE_WORD: Final = re.compile(r"\bfranchis|\bfranquici|\bfranque", re.IGNORECASE)
_FRANCHISE: Final = ("franchis", "franquici", "franque", "independently owned", "individually owned", "affiliat")
"""One of these, in lower case, stands in whatever speaks of a franchise."""
_MANY_PLACES: Final = 10
_MANY_CODES: Final = 8
_LONGEST_OFFER: Final = 60
_FURTHEST_HEADING: Final = 40
_MOST_LINES: Final = 4_000


@dataclass(frozen=True, slots=True)
class Unit:
    """How a lead is told from its sister units: by its name, its place or the path of its website."""

    named: bool
    path: str | None

    @classmethod
    def of(cls, lead: Lead, asked: str) -> "Unit":
        """Read from the lead's name and the address asked for."""
        name = (lead.company or "").strip()
        city, words = set(words_of(lead.address.city or "")), set(words_of(name))
        in_name = bool(city) and city < words
        path = urlsplit(asked if "//" in asked else f"//{asked}").path
        return cls(
            named=in_name or bool(UNIT.search(name) or PLACE_AT_END.search(name)),
            path=path if UNIT_PATH.search(path) else None,
        )


class Kinship:
    """Looks for group, chain and franchisor on one site for one lead."""

    def __init__(self, site: Impression, lead: Lead, asked: str) -> None:
        self._site = site
        self._lead = lead
        self._company = company_of(lead.company or "")
        self._unit = Unit.of(lead, asked)

    def verdict(self, score: float) -> Identity | None:
        """Parent or franchise unit; None where nothing says so."""
        if not self._company.tells_apart:
            return None
        return self._franchise(score) or self._group(score) or self._chain(score)

    def _franchise(self, score: float) -> Identity | None:
        lowered = self._site.text.lower()
        if not any(stem in lowered for stem in _FRANCHISE):
            return None
        offer = self._offers_franchises()
        independent = INDEPENDENT.search(self._site.text)
        is_unit = self._unit.named or self._unit.path is not None
        own = self._unit.path is None and self._site.is_titled(self._company)
        if offer and (independent or (is_unit and not own)):
            return of_verdict(Verdict.FRANCHISE_UNIT, f"the website of a franchisor: “{offer}”", score, shared=True)
        if independent and ("franchis" in independent[0].lower() or _FRANCHISE_WORD.search(self._site.text)):
            return of_verdict(Verdict.FRANCHISE_UNIT, f"says “{independent[0][:80]}”", score)
        return None

    def _offers_franchises(self) -> str | None:
        """The link or short line by which the site itself sells franchises."""
        for page in self._site.pages:
            for link in page.links:
                if len(link.text) <= _LONGEST_OFFER and domain_of(link.url) == self._site.domain:
                    found = OFFER.search(link.text)
                    if found:
                        return link.text
        return None

    def _group(self, score: float) -> Identity | None:
        if self._site.calls_itself(self._company):
            return None
        for page, block in self._naming():
            joined = JOINED.search(block.text)
            if joined and not CLUB.search(block.text):
                return of_verdict(Verdict.PARENT, f"says of the company: “{block.text[:120]}”", score, shared=True)
            heading = self._heading(page, block)
            if FAMILY.search(block.text) or (heading and FAMILY.search(heading)):
                said = heading if heading and FAMILY.search(heading) else block.text
                return of_verdict(Verdict.PARENT, f"lists the company under “{said[:80]}”", score, shared=True)
        if self._is_sub_organisation():
            return of_verdict(
                Verdict.PARENT, "its structured data calls the company one of several", score, shared=True
            )
        return None

    def _naming(self) -> Iterator[tuple[PageContent, Block]]:
        for number, (page, block, words) in enumerate(self._site.lines()):
            if number > _MOST_LINES:
                return
            if self._company.said_in_words(words) >= 1:
                yield page, block

    @staticmethod
    def _heading(page: PageContent, block: Block) -> str | None:
        """The heading over a line, or over its own heading."""
        by_id = {one.id: one for one in page.blocks[max(0, block.index - _FURTHEST_HEADING) : block.index]}
        texts: list[str] = []
        above = by_id.get(block.heading or "")
        while above is not None and len(texts) < 3:  # noqa: PLR2004 - h4 under h3 under h2
            texts.append(above.text)
            above = by_id.get(above.heading or "")
        return next((text for text in texts if FAMILY.search(text)), None)

    def _is_sub_organisation(self) -> bool:
        for page in self._site.pages:
            for block in page.blocks:
                if block.data is None or "rganization" not in block.data:
                    continue
                told = json.loads(block.data)
                if "subOrganization" not in told["path"]:
                    continue
                name = told["node"].get("name")
                if isinstance(name, str) and self._company.said_in_words(f" {' '.join(words_of(name))} ") >= 1:
                    return True
        return False

    def _chain(self, score: float) -> Identity | None:
        own = self._unit.named and self._site.is_titled(self._company)
        if own or not (self._unit.named or self._unit.path):
            return None
        many = next((found for found in MANY.finditer(self._site.text) if _number(found[1]) >= _MANY_PLACES), None)
        if many:
            return of_verdict(Verdict.PARENT, f"a chain: “{many[0]}”", score, shared=True)
        codes = {found[0] for found in POSTAL.finditer(self._site.text)}
        if len(codes) >= _MANY_CODES and self._unit.path:
            return of_verdict(Verdict.PARENT, f"a chain: {len(codes)} addresses", score, shared=True)
        return None


def _number(text: str) -> int:
    return int(text.replace(",", ""))
