"""In what a website agrees with what the lead is known by: telephone, e-mail, street, town, certificate."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.identity.company import words_of
from lead_enrichment.domain.identity.impression import Impression, domain_of
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.mail_providers import is_mail_provider
from lead_enrichment.domain.website import registrable_domain

STRONG: Final = 0.45
"""What something that hardly two companies share is worth: a telephone number, an e-mail address, a street."""
WEAK: Final = 0.2
"""What neighbours share: a town, a certificate."""

_FEWEST_DIGITS: Final = 7
_SAME_DIGITS: Final = 9
_SHORTEST_CITY: Final = 3


@dataclass(frozen=True, slots=True)
class Agreement:
    """One thing that agrees, in words, and what it is worth."""

    what: str
    worth: float


def agreements(lead: Lead, site: Impression, asked: str, certificate_names: Sequence[str]) -> tuple[Agreement, ...]:
    """In what the site agrees with the lead.

    The domain of the lead's e-mail counts where the site shows it; that the website lies on it says nothing, unless
    the visit was forwarded there.
    """
    return tuple(_agreements(lead, site, asked, certificate_names))


def _agreements(lead: Lead, site: Impression, asked: str, certificate_names: Sequence[str]) -> Iterator[Agreement]:
    if _same_phone(lead.phone or "", site):
        yield Agreement("same telephone number", STRONG)
    if mail := _same_mail(lead, site, asked):
        yield Agreement(mail, STRONG)
    if _same_street(lead, site):
        yield Agreement("same street address", STRONG)
    city = f" {' '.join(words_of(lead.address.city or ''))} "
    if len(city) - 2 >= _SHORTEST_CITY and city in site.words:
        yield Agreement("same city", WEAK)
    before = domain_of(asked)
    if before != site.domain and before in {domain_of(name.removeprefix("*.")) for name in certificate_names}:
        yield Agreement("one certificate for both domains", WEAK)


def _same_phone(phone: str, site: Impression) -> bool:
    digits = re.sub(r"\D", "", phone)[-_SAME_DIGITS:]
    if len(digits) < _FEWEST_DIGITS:
        return False
    return digits in site.digits or any(known.endswith(digits) for known in site.phones)


def _same_mail(lead: Lead, site: Impression, asked: str) -> str | None:
    address = (lead.email or "").lower().strip()
    mail = address.rpartition("@")[2]
    if "." not in mail:
        return None
    if address in site.emails:
        return "same e-mail address"
    if is_mail_provider(mail):
        return None
    if mail in {email.rpartition("@")[2] for email in site.emails}:
        return "same e-mail domain"
    forwarded = domain_of(asked) != site.domain
    return "same e-mail domain" if forwarded and registrable_domain(mail) == site.domain else None


def _same_street(lead: Lead, site: Impression) -> bool:
    street = words_of(lead.address.street or "")
    if len(street) < 2 or not any(word.isdigit() for word in street):  # noqa: PLR2004 - a number and a name at least
        return False
    return f" {' '.join(street[:3])} " in site.words
