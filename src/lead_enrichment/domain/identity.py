"""Is this the lead's own website? Judged from what its pages say and from where the visit ended."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.mail_providers import is_mail_provider
from lead_enrichment.domain.stand_ins import Sighting, stand_in
from lead_enrichment.domain.website import registrable_domain


class Verdict(StrEnum):
    """What a website is to the lead."""

    SAME = "same"
    PARKED = "parked"
    FOR_SALE = "for_sale"
    CHALLENGE = "challenge"
    UNDER_CONSTRUCTION = "under_construction"
    PLACEHOLDER = "placeholder"
    FORWARDING = "forwarding"
    OTHER_COMPANY = "other_company"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Identity:
    """The verdict. `reason_code` is set where no value may be taken; `score`: how well the site fits, 0 to 1."""

    verdict: Verdict
    reason_code: str | None
    detail: str
    score: float


REASON_OF: Final = {
    Verdict.PARKED: "parked",
    Verdict.FOR_SALE: "parked",
    Verdict.CHALLENGE: "blocked",
    Verdict.UNDER_CONSTRUCTION: "under_construction",
    Verdict.PLACEHOLDER: "under_construction",
    Verdict.FORWARDING: "other_company",
    Verdict.OTHER_COMPANY: "other_company",
}

_GENERIC: Final = frozenset(
    """
llc inc ltd limited corp corporation co company companies plc llp lp pllc pc pa gmbh mbh ag kg ohg gbr ug ek
ev eg sarl sas sasu eurl sa sl slu srl snc spa sas bv nv vof lda unipessoal eireli the and und et y e of de
der die das la le les el los il i da do du des plumbing plumber plumbers heating cooling air conditioning hvac
electric electrical electrician roofing roofers construction contractor contractors contracting builders
building homes home house landscaping landscape lawn garden tree cleaning cleaners services service solutions
group partners associates consulting consultants insurance agency realty properties property management law
legal lawyers attorney attorneys office offices dental dentist dentistry medical clinic practice health care
center centre auto car repair repairs shop store restaurant cafe bar grill pizza bakery catering moving movers
removals transport logistics painting painters flooring carpet design designs studio photography salon spa
hair beauty fitness international national american usa global quality professional best first new sons son
brothers bros family team enterprises industries praxis zahnarzt zahnarztpraxis kanzlei rechtsanwalt
rechtsanwälte steuerberater bau elektro sanitär heizung dach garten reinigung gebäudereinigung autohaus
gasthof hotel malerbetrieb tischlerei schreinerei metzgerei bäckerei cabinet avocat avocats plomberie
électricité entreprise garage boulangerie clínica clinica dental taller abogados construcciones reformas
studio legale impianti idraulica officina autocarrozzeria ristorante bouwbedrijf schilder loodgieter tandarts
advocaten oficina restaurante
""".split()
)
_ENOUGH_TEXT: Final = 200
"""Visible characters below which a site's silence about the company means nothing."""
_FORWARDS: Final = re.compile(
    r"you (?:are being|will be) redirected|redirecting|if you are not redirected|we(?:'ve| have) moved to"
    r"|(?:this|our) (?:page|(?:web ?)?site) has moved|sie werden (?:automatisch )?weitergeleitet|weiterleitung"
    r"|vous allez être redirigé|redirection en cours|ser[áa] redirigid|reindirizza|doorgestuurd|redirecionad"
)
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_LITTLE: Final = 300
_FEWEST_DIGITS: Final = 7
_SAME_DIGITS: Final = 9
_SHORTEST_IN_DOMAIN: Final = 4
_HALF: Final = 0.5


def judge(pages: Sequence[PageContent], lead: Lead, asked: str, final: str) -> Identity:
    """Judge a visited site. `pages` best first; `asked` is the address visited, `final` the one that answered.

    A stand-in page decides only when no other page of the visit says more. Another company's site is one on another
    registrable domain that nowhere names this company and agrees with the lead in neither telephone, e-mail nor city.
    """
    seen = _stand_in_of(pages, asked)
    if seen is not None:
        verdict = Verdict(seen.kind.value)
        return Identity(verdict, REASON_OF[verdict], f"says “{seen.said}”", 0.0)
    target = _forwards_to(pages, final)
    if target:
        return Identity(Verdict.FORWARDING, REASON_OF[Verdict.FORWARDING], f"forwards to {target}", 0.0)
    site = _Site(pages, final)
    if not site.chars:
        return Identity(Verdict.UNKNOWN, None, "nothing was read", 0.0)
    named = _named(lead.company or "", site)
    agreements = tuple(_agreements(lead, site))
    score = min(1.0, named * 0.7 + 0.3 * len(agreements))
    if named >= _HALF or agreements:
        what = [f"names {round(named * 100)} % of the company's words"] if named else []
        return Identity(Verdict.SAME, None, "; ".join((*what, *agreements)), score)
    if lead.company and _moved(asked, final) and site.chars >= _ENOUGH_TEXT:
        detail = f"{_domain(final)} names the company nowhere, {_domain(asked)} was asked for"
        return Identity(Verdict.OTHER_COMPANY, REASON_OF[Verdict.OTHER_COMPANY], detail, score)
    return Identity(Verdict.UNKNOWN, None, "nothing on the site to compare the lead with", score)


def company_words(company: str) -> tuple[str, ...]:
    """The words that tell a company from others, folded: no legal forms, no trades; all words if none is left."""
    words = [word for word in re.findall(r"[a-z0-9]+", _folded(company.replace("'", "").replace("’", ""))) if word]
    telling = [word for word in words if word not in _FOLDED_GENERIC and len(word) > 1]
    return tuple(dict.fromkeys(telling or words))


class _Site:
    """All that the pages say, folded once."""

    def __init__(self, pages: Sequence[PageContent], final: str) -> None:
        self._pages = [tuple(block.text for block in page.blocks) for page in pages]
        self.chars = sum(page.readable_chars for page in pages)
        self.text = f" {' '.join(map(_words_of_page, self._pages))} "
        self.words = frozenset(self.text.split())
        self.phones = tuple(phone for page in pages for phone in page.phones)
        self.emails = frozenset(email for page in pages for email in page.emails)
        self.domain = _domain(final)

    @property
    def digits(self) -> str:
        """The text with the digits of a number together."""
        return " ".join(re.sub(r"(?<=\d)[\s().\-/]+(?=[\d(])", "", _folded(" ".join(texts))) for texts in self._pages)


@lru_cache(maxsize=128)  # a site is judged when it has been entered and again when it has been read
def _words_of_page(texts: tuple[str, ...]) -> str:
    """The words of a page's blocks without accents and signs."""
    return " ".join(re.findall(r"[a-z0-9]+", _folded(" ".join(texts)).replace("'", "")))


def _stand_in_of(pages: Sequence[PageContent], asked: str) -> Sighting | None:
    """What the site's pages stand in for, unless one of them is an ordinary page with something to say."""
    first: Sighting | None = None
    for page in pages:
        seen = stand_in(page, asked)
        if seen is None and page.readable_chars > _ENOUGH_TEXT:
            return None
        first = first or seen
    return first


def _forwards_to(pages: Sequence[PageContent], final: str) -> str | None:
    """The other domain to which the site's only, nearly empty page sends its visitors."""
    if len(pages) != 1 or pages[0].readable_chars > _LITTLE:
        return None
    page = pages[0]
    others = [link for link in page.links if _domain(link.url) and _domain(link.url) != _domain(final)]
    refreshes = [link for link in others if link.text == "meta-refresh"]
    says = any(_FORWARDS.search(block.text.lower()) for block in page.blocks)
    target = refreshes or (others if says and len(others) == 1 else [])
    return _domain(target[0].url) if target else None


def _named(company: str, site: _Site) -> float:
    """How much of the company's name the site says, 0 to 1: in its text, or run together in its domain."""
    words = company_words(company)
    if not words:
        return 0.0
    label = site.domain.partition(".")[0].replace("-", "")
    if all(word in _FOLDED_GENERIC for word in words):
        return float(f" {' '.join(words)} " in site.text or "".join(words) in label)
    found = sum(
        len(word) for word in words if word in site.words or (len(word) >= _SHORTEST_IN_DOMAIN and word in label)
    )
    if found or len(words) == 1:
        return found / sum(map(len, words))
    initials = "".join(word[0] for word in words)
    return (
        _HALF
        if len(initials) >= _SHORTEST_IN_DOMAIN - 1 and (initials in site.words or label.startswith(initials))
        else 0.0
    )


def _agreements(lead: Lead, site: _Site) -> list[str]:
    """In what the site agrees with the lead."""
    agreed = []
    digits = re.sub(r"\D", "", lead.phone or "")[-_SAME_DIGITS:]
    if len(digits) >= _FEWEST_DIGITS:
        phones = {re.sub(r"\D", "", phone) for phone in site.phones}
        if digits in site.digits or any(phone.endswith(digits) for phone in phones):
            agreed.append("same telephone number")
    mail = (lead.email or "").lower().rpartition("@")[2]
    if mail and "." in mail and (lead.email or "").lower() in site.emails:
        agreed.append("same e-mail address")
    elif mail and not is_mail_provider(mail):
        domains = {email.rpartition("@")[2] for email in site.emails}
        if mail in domains or registrable_domain(mail) == site.domain:
            agreed.append("same e-mail domain")
    city = " ".join(re.findall(r"[a-z0-9]+", _folded(lead.address.city or "")))
    if len(city) >= _SHORTEST_IN_DOMAIN - 1 and f" {city} " in site.text:
        agreed.append("same city")
    return agreed


def _moved(asked: str, final: str) -> bool:
    """Whether the visit ended on a domain that somebody else may own: another name, not just another ending."""
    before, after = _domain(asked), _domain(final)
    if not before or not after or before == after:
        return False
    return before.partition(".")[0] != after.partition(".")[0]


@lru_cache(maxsize=4096)
def _domain(url: str) -> str:
    try:
        host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").lower()
    except ValueError:
        return ""
    return registrable_domain(host) or host


def _folded(text: str) -> str:
    """Lower case without accents."""
    text = text.casefold()
    if text.isascii():
        return text
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text))


_FOLDED_GENERIC: Final = frozenset(_folded(word) for word in _GENERIC)
