"""What structured data (JSON-LD, microdata) tell of a group: a parent, a branch's code, a seat in another town."""

import json
import re
from typing import Any, Final

from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.rules.chains.group_words import FORM, GROUP_WORD
from lead_enrichment.domain.rules.site_text import PageText, SiteText

_KEYS: Final = ("parentOrganization", "branchCode", "branchOf", "founder", "addressLocality")
_FOUNDERS: Final = ("founder", "founders")
_SHORTEST: Final = 3
_OF_OLD: Final = frozenset(("parentOrganization", "branchOf"))


def has_a_parent(site: SiteText, page: PageText) -> bool:
    """Whether the data call the company a branch, a part of an organisation of another name, or seat it elsewhere."""
    blocks = (block.data for block in page.page.blocks if block.data and any(key in block.data for key in _KEYS))
    return any(_tells(site, json.loads(data)) for data in blocks)


def _tells(site: SiteText, told: dict[str, Any]) -> bool:
    path, node = told.get("path"), told.get("node")
    if not isinstance(node, dict):
        return False
    if isinstance(path, list) and not _OF_OLD.isdisjoint(path):
        return is_of_a_group(site, _name(node))
    if node.get("branchCode"):
        return True
    parents = (node.get(key) for key in _OF_OLD)
    return any(is_of_a_group(site, _name(one)) for one in parents if one) or _is_seated_elsewhere(site, node)


def _name(told: Any) -> str:
    name = told.get("name") if isinstance(told, dict) else told
    return name if isinstance(name, str) else ""


def is_of_a_group(site: SiteText, org: str) -> bool:
    """Whether a parent's name is another one than the company's, or that of the group of which it is one place."""
    if is_other(site, org):
        return True
    words, own = set(_telling(org)), set(_telling(site.company))
    whole = GROUP_WORD.search(org) is not None and GROUP_WORD.search(site.company) is None
    return bool(words) and (whole or (words < own and _is_shown_as_town(site, own - words)))


def is_other(site: SiteText, org: str) -> bool:
    """Whether an organisation's name shares no word with the company's."""
    words = _telling(org)
    return bool(words) and site.own_words.isdisjoint(words) and site.company_words.isdisjoint(words)


def _telling(name: str) -> list[str]:
    return [word for word in folded_words(FORM.sub(" ", name)) if len(word) >= _SHORTEST]


def _is_seated_elsewhere(site: SiteText, node: dict[str, Any]) -> bool:
    """Whether the organisation that the founder founded has its seat in another town than the one that names this one.

    "Roe Wash", founder Ann Roe, of Reading, on the website of Roe Wash Leeds, which shows an address in Leeds.
    """
    address = node.get("address")
    town = address.get("addressLocality") if isinstance(address, dict) else None
    if not any(node.get(key) for key in _FOUNDERS) or not isinstance(town, str):
        return False
    own = set(folded_words(site.company))
    named = set(_telling(site.company)) - set(_telling(_name(node)))
    return own.isdisjoint(folded_words(town)) and _is_shown_as_town(site, named)


def _is_shown_as_town(site: SiteText, words: set[str]) -> bool:
    """Whether one of these words stands beside a postal code on the pages."""
    towns = "|".join(re.escape(word) for word in words if len(word) >= _SHORTEST)
    if not towns:
        return False
    code = r"\d[\d -]{2,6}\d(?: [a-z]{2})?"
    shown = rf"\b{code} (?:{towns})\b|\b(?:{towns})\b,? (?:[a-z]{{2,}},? ){{0,2}}(?:\d{{5}}\b|[a-z]{{1,2}}\d)"
    return any(re.search(shown, fold(line.text)) for _, line in site.lines_with(tuple(words)))
