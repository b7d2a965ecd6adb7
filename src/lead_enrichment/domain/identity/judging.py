"""Is this the lead's own website? Judged from what its pages say and from where the visit ended."""

import re
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.evidence import PageContent, PageKind
from lead_enrichment.domain.identity.agreement import STRONG, WEAK, Agreement, agreements
from lead_enrichment.domain.identity.company import Company, company_of, without_fillers, words_of
from lead_enrichment.domain.identity.impression import Impression, domain_of
from lead_enrichment.domain.identity.kinship import Kinship
from lead_enrichment.domain.identity.takeover import taken_over
from lead_enrichment.domain.identity.verdicts import Identity, Verdict, of_verdict
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.stand_in_phrases import StandIn
from lead_enrichment.domain.stand_ins import Sighting, stand_in
from lead_enrichment.domain.validation import is_placeholder

_ENOUGH_TEXT: Final = 200
"""Visible characters below which a site's silence about the company means nothing."""
_NAME: Final = 0.7
"""What it is worth that a site says the whole of the company's name."""
_NAME_IN_DOMAIN: Final = 0.35
"""What it is worth that the domain is made of half the name or more: short domains are made of the first words."""
_OTHER_NAME: Final = 0.3
"""What remains of a domain's worth where the site calls itself something else: domains are sold."""
_LEAST: Final = 0.35
"""Score below which nothing is taken, on the domain that the lead names: half a name.

A town alone will do only where the lead has no name.
"""
_LEAST_ELSEWHERE: Final = 0.4
"""The same on another domain, to which the lead's own forwards."""
_FORWARDS: Final = re.compile(
    r"you (?:are being|will be) redirected|redirecting|if you are not redirected|we(?:'ve| have) moved to"
    r"|(?:this|our) (?:page|(?:web ?)?site) has moved|sie werden (?:automatisch )?weitergeleitet|weiterleitung"
    r"|vous allez être redirigé|redirection en cours|ser[áa] redirigid|reindirizza|doorgestuurd|redirecionad"
)
_LITTLE: Final = 300
_WITHOUT_A_COMPANY: Final = frozenset((StandIn.PARKED, StandIn.FOR_SALE))
_LEGAL: Final = frozenset((PageKind.IMPRINT, PageKind.PRIVACY))


def judge(
    pages: Sequence[PageContent], lead: Lead, asked: str, final: str, certificate_names: Sequence[str] = ()
) -> Identity:
    """Judge a visited site.

    `pages` best first; `asked` is the address visited, `final` the one that answered; `certificate_names` are the
    domains in the certificate that it showed. A stand-in page decides only when no other page of the visit says more.
    """
    seen = _stand_in_of(pages, asked)
    if seen is not None:
        return of_verdict(Verdict(seen.kind.value), f"says “{seen.said}”")
    target = _forwards_to(pages, final)
    if target:
        return of_verdict(Verdict.FORWARDING, f"forwards to {target}")
    site = Impression(pages, final)
    if not site.chars:
        return Identity(Verdict.UNKNOWN, None, "nothing was read", 0.0)
    agreed = agreements(lead, site, asked, certificate_names)
    spam = taken_over(pages, _company(lead)) if not any(one.worth >= STRONG for one in agreed) else None
    if spam:
        return of_verdict(Verdict.HIJACKED, f"full of {spam}")
    return _compared(site, lead, asked, agreed)


def _compared(site: Impression, lead: Lead, asked: str, agreed: tuple[Agreement, ...]) -> Identity:
    """The verdict on an ordinary website, from the company's name and what else agrees."""
    company = company_of(_company(lead))
    moved = _moved(asked, site.final)
    named = _named(company, site, strictly=moved)
    in_domain = min(1.0, 2 * company.said_in_label(site.label))
    other = _other_name(company, site) if named == 0 else None
    score = named * _NAME + _NAME_IN_DOMAIN * in_domain * (_OTHER_NAME if other else 1.0)
    score = min(1.0, score + sum(one.worth for one in agreed))
    least = _LEAST_ELSEWHERE if moved else _LEAST if company.phrase else WEAK
    what = [f"names {round(named * 100)} % of the company's words"] if named else []
    what += ["has it in its domain"] if in_domain and not named else []
    if score >= least:
        related = Kinship(site, lead, asked).verdict(score)
        detail = "; ".join((*what, *(one.what for one in agreed)))
        return related or Identity(Verdict.SAME, None, detail, round(score, 2))
    return _not_theirs(site, lead, asked, other, score)


def _not_theirs(site: Impression, lead: Lead, asked: str, other: str | None, score: float) -> Identity:
    domain = site.domain
    if not _company(lead):
        return Identity(Verdict.UNKNOWN, None, "nothing to compare the website with", round(score, 2))
    enough = site.chars >= _ENOUGH_TEXT
    if _moved(asked, site.final) and enough:
        detail = f"{domain} names the company nowhere, {domain_of(asked)} was asked for"
        return of_verdict(Verdict.OTHER_COMPANY, detail, score)
    if other and enough and company_of(_company(lead)).said_in_label(site.label):
        return of_verdict(Verdict.HIJACKED, f"calls itself “{other}” and names the company nowhere", score)
    called = f"; it calls itself “{other}”" if other else ""
    return of_verdict(Verdict.UNKNOWN, f"nothing on the site agrees with what is known of the company{called}", score)


def _named(company: Company, site: Impression, *, strictly: bool) -> float:
    """How much of the company's name the pages say.

    On another domain (`strictly`) a name counts only with its kind of business: Summit Roofing is not Summit Dental.
    """
    named = site.says(company)
    if strictly and company.trades and not company.trades_in(site.words):
        return 0.0
    return named


def _other_name(company: Company, site: Impression) -> str | None:
    """The name that the site gives itself outright, where it has no word of the company's."""
    for name in site.declared:
        if company.said_in_words(without_fillers(words_of(name))) == 0:
            return name
    return None


def _company(lead: Lead) -> str:
    """The company's name, unless it only says that it is missing or could be anybody's."""
    name = lead.company or ""
    return name if not is_placeholder(name) and company_of(name).tells_apart else ""


def _stand_in_of(pages: Sequence[PageContent], asked: str) -> Sighting | None:
    """What the site's pages stand in for, unless one of them is an ordinary page with something to say.

    Who parks a domain or sells it has legal pages, too: they say whose service it is, and nothing of the company.
    """
    first: Sighting | None = None
    for page in pages:
        seen = stand_in(page, asked)
        of_the_service = first is not None and first.kind in _WITHOUT_A_COMPANY and page.kind in _LEGAL
        if seen is None and page.readable_chars > _ENOUGH_TEXT and not of_the_service:
            return None
        first = first or seen
    return first


def _forwards_to(pages: Sequence[PageContent], final: str) -> str | None:
    """The other domain to which the site's only, nearly empty page sends its visitors."""
    if len(pages) != 1 or pages[0].readable_chars > _LITTLE:
        return None
    page = pages[0]
    others = [link for link in page.links if domain_of(link.url) and domain_of(link.url) != domain_of(final)]
    refreshes = [link for link in others if link.text == "meta-refresh"]
    says = any(_FORWARDS.search(block.text.lower()) for block in page.blocks)
    target = refreshes or (others if says and len(others) == 1 else [])
    return domain_of(target[0].url) if target else None


def _moved(asked: str, final: str) -> bool:
    """Whether the visit ended on a domain that somebody else may own: another name, not just another ending."""
    before, after = domain_of(asked), domain_of(final)
    if not before or not after or before == after:
        return False
    return before.partition(".")[0] != after.partition(".")[0]
