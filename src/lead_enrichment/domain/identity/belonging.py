"""Which verified claims are about the lead itself, where its website is shared with others or not clearly its own."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.agreement import same_city, same_postal_code, same_street
from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier, PageContent, PersonClaim, RoleClass
from lead_enrichment.domain.identity.company import company_of, words_of
from lead_enrichment.domain.identity.impression import line_words
from lead_enrichment.domain.identity.verdicts import Identity, Verdict
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.verification import Stranger, Verified

_ABOVE: Final = 5
"""Lines above an address or a name that may say whose it is."""
_BELOW: Final = 2
_LOCAL: Final = frozenset((RoleClass.OWNER, RoleClass.NONE))
_OF_THE_BRAND: Final = frozenset((RoleClass.FOUNDER, RoleClass.EXECUTIVE, RoleClass.LEGAL_REPRESENTATIVE))
_OF_ANY_COMPANY: Final = frozenset((RoleClass.FOUNDER, RoleClass.EXECUTIVE))
"""On a unit's own website these may be the brand's or the unit's; a legal notice there is the unit's."""

_UNCLEAR: Final = "Nothing on the website ties it to this company, so nothing is taken from it."
_PARENT_PERSON: Final = "The website is that of a group or chain, whose owner is not this company's."
_PARENT_PLACE: Final = (
    "The website is that of a group or chain, and this is not known to be this company's own address."
)
_BRAND_PERSON: Final = "The words are about the franchise, not about the owner of this unit."
_UNIT_PERSON: Final = "The website is a franchisor's, and the words are not about this unit."
_UNIT_PLACE: Final = "The website is a franchisor's, and this is not known to be this unit's own address."


def of_this_company(verified: Verified, identity: Identity, dossier: Dossier) -> Verified:
    """What was verified, with claims that are not this company's set aside as `strangers`, each with a reason."""
    if identity.reason_code is None:
        return verified
    near = _Surroundings(dossier)
    people = [
        (claim, _why_not_person(claim, verified.claims.people, identity, near)) for claim in verified.claims.people
    ]
    places = [(claim, _why_not_place(claim, identity, near)) for claim in verified.claims.addresses]
    claims = replace(
        verified.claims,
        people=tuple(claim for claim, why in people if why is None),
        addresses=tuple(claim for claim, why in places if why is None),
    )
    strangers = [
        *(Stranger(claim, why) for claim, why in people if why is not None),
        *(Stranger(claim, why) for claim, why in places if why is not None),
    ]
    return replace(verified, claims=claims, strangers=(*verified.strangers, *strangers))


def _why_not_person(
    claim: PersonClaim, everybody: Sequence[PersonClaim], identity: Identity, near: "_Surroundings"
) -> str | None:
    if identity.verdict is Verdict.UNKNOWN:
        return _UNCLEAR
    if identity.verdict is Verdict.PARENT:
        return _PARENT_PERSON
    if identity.shared:
        return None if _is_local(claim, everybody, near) else _UNIT_PERSON
    if claim.role is RoleClass.NAMESAKE:
        return _BRAND_PERSON
    owners = any(one.role is RoleClass.OWNER and "franchise" not in one.notes for one in everybody)
    if claim.role in _OF_ANY_COMPANY and (owners or "franchise" in claim.notes or not near.says_unit(claim)):
        return _BRAND_PERSON
    return None


def _is_local(claim: PersonClaim, everybody: Sequence[PersonClaim], near: "_Surroundings") -> bool:
    """Whether a person is said to own this unit, and is nowhere the founder or head of the whole."""
    if claim.role not in _LOCAL or not near.is_of_unit((claim.block_id, *filter(None, (claim.role_block_id,)))):
        return False
    return not any(
        one.role in _OF_THE_BRAND
        and one.last
        and claim.last
        and same_person(claim.first or "", claim.last, one.first or "", one.last)
        for one in everybody
    )


def _why_not_place(claim: AddressClaim, identity: Identity, near: "_Surroundings") -> str | None:
    if identity.verdict is Verdict.UNKNOWN:
        return _UNCLEAR
    if not identity.shared or _is_own_place(claim, near):
        return None
    return _PARENT_PLACE if identity.verdict is Verdict.PARENT else _UNIT_PLACE


def _is_own_place(claim: AddressClaim, near: "_Surroundings") -> bool:
    """Whether an address is that of the lead itself: it says so, it lies in its town, or it stands on its page."""
    known, found = near.lead.address, claim.address
    if known.postal_code and found.postal_code:
        return same_postal_code(known.postal_code, found.postal_code)
    if known.street and found.street and same_street(known.street, found.street):
        return True
    if known.city and found.city:
        return same_city(known.city, found.city)
    return near.is_of_unit(claim.block_ids)


class _Surroundings:
    """Looks around claims for what ties them to one unit."""

    def __init__(self, dossier: Dossier) -> None:
        self.lead = dossier.lead
        self._where: dict[str, tuple[PageContent, Block]] = {
            block.id: (page, block) for page in dossier.pages for block in page.blocks
        }
        self._company = company_of(dossier.lead.company or "")
        self._city = f" {' '.join(words_of(dossier.lead.address.city or ''))} "
        self._path = urlsplit(dossier.site if "//" in dossier.site else f"//{dossier.site}").path.rstrip("/")

    def says_unit(self, claim: PersonClaim) -> bool:
        """Whether the line that names a person names the unit too, by its full name or its town."""
        return self._names_unit(line_words(self._where[claim.block_id][1].text))

    def is_of_unit(self, block_ids: Sequence[str]) -> bool:
        """Whether lines stand on the unit's own page, or beside its town or its full name."""
        page, block = self._where[block_ids[0]]
        if self._path and urlsplit(page.url).path.startswith(self._path):
            return True
        indexes = [self._where[ident][1].index for ident in block_ids if ident in self._where]
        around = page.blocks[max(0, min(indexes) - _ABOVE) : max(indexes) + _BELOW + 1]
        heading = self._where.get(block.heading or "")
        texts = [one.text for one in around if one.data is None] + ([heading[1].text] if heading else [])
        return any(self._names_unit(line_words(text)) for text in texts) or self._names_unit(line_words(page.title))

    def _names_unit(self, words: str) -> bool:
        if self._city.strip() and self._city in words:
            return True
        telling = len(self._company.telling) > 1
        return telling and self._company.said_in_words(words) >= 1
