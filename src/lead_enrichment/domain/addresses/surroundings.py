"""What stands around an address on its page: whose it is said to be."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Final

from lead_enrichment.domain.addresses.controllers import follows_controller
from lead_enrichment.domain.addresses.credits import another_credited, labels_another, name_labelled, name_told_apart
from lead_enrichment.domain.addresses.firm_in_front import is_other_firm, names_legal_person
from lead_enrichment.domain.addresses.found import SIGNED
from lead_enrichment.domain.addresses.franchise import names_franchisor, says_independent
from lead_enrichment.domain.addresses.institutions import institution_above, institution_before
from lead_enrichment.domain.addresses.lead_in import (
    leads_to_others,
    leads_to_own_door,
    names_authority,
    says_own_place,
    sold_by_others,
)
from lead_enrichment.domain.addresses.lines_above import HEADINGS, heading_above, lines_above, lines_of_footer_above
from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.addresses.surrounding_words import (
    COVERAGE,
    HEAD_OFFICE,
    HOSTILE,
    OWN_LABEL,
    PARENT,
    found_in,
    says_premises,
    says_seat,
)
from lead_enrichment.domain.addresses.third_parties import names_third_party
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier, PageContent, PageKind, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import lexicon

_OTHER_PATHS: Final = sieved_pattern(
    r"/(?:projects?|portfolio|case-?stud\w+|references?|referenzen|blog|news|events?|jobs?|careers?|"
    r"karriere|gallery|press|testimonials?|reviews?|articles?|realisations?)\b",
    re.IGNORECASE,
)
_PHONE_OR_MAIL: Final = re.compile(r"@\w|\(?\d{2,5}\)?[ ./-]?\d{2,4}[ ./-]?\d{2,4}")
_GENERIC: Final = frozenset(
    "the and of for co company group services service inc llc ltd limited gmbh ug ag kg sarl sas sl srl bv "
    "plumbing landscaping construction "
    "roofing dental clinic restaurant cafe bakery studio shop store garage auto cleaning law firm office "
    "medical care center centre und der die "
    "das de la le les el los et y e di our your house home design media digital solutions".split()
)
_REGISTERED: Final = re.compile(r"(?i)\breg(?:istered|\.|d) (?:office|address)")
_CODE: Final = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|(?<!\d)\d{4,5}(?!\d)")
"""The end of another address, after which a label holds no longer."""
_OWNED_BY: Final = re.compile(r"(?i:owned by) ([A-Z][\w'’-]+)(?: [A-Z][\w.'’-]*){1,2},?\s*$")
_OWN_ZONES: Final = (Zone.FOOTER, Zone.ADDRESS, Zone.HEADER)
_TELLING_OF_OTHERS: Final = (PageKind.OTHER, PageKind.ABOUT, PageKind.TEAM, PageKind.PRIVACY)
_WITH_CONTROLLERS: Final = (PageKind.PRIVACY, PageKind.OTHER, PageKind.IMPRINT)
_LINES_OF_LABEL: Final = 2
_PER_DOUBLING: Final = 0.3
_MOST_FOR_REPETITION: Final = 1.2
_ROOM_OF_TOWN: Final = 60
_LINES_BELOW: Final = 3


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What speaks for and against an address being the company's own, as seen from one claim."""

    hostile: str | None
    coverage: bool
    labelled: bool
    head_office: bool
    company_near: bool
    contact_near: bool
    own_page: bool
    of_parent: bool = False
    of_other_firm: bool = False
    registered: bool = False
    of_named_other: bool = False
    of_franchisor: bool = False
    of_controller: bool = False
    of_named_firm: bool = False
    premises: bool = False
    seat: bool = False

    def yields(self, *, work: bool) -> bool:
        """Whether the address is one of law, which goes behind others; `work`: one of them is labelled as of work."""
        return self.registered or (work and self.seat)

    def is_of_others(self) -> bool:
        """Whether the words around say that the address is that of somebody else."""
        return self.hostile is not None or self.of_other_firm or self.of_franchisor


class Neighbourhood:
    """Looks around claims; made once for a dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._where: dict[str, tuple[PageContent, int]] = {
            block.id: (page, number) for page in dossier.pages for number, block in enumerate(page.blocks)
        }
        self._company = company_words(dossier)
        self._names = fold(dossier.lead.company or "")
        self._lines: dict[str, str] | None = None
        self._independent: bool | None = None

    def company_names(self, city: str | None) -> bool:
        """Whether the company's name holds the name of this town, and not that of a street ("Leeds Road Garage")."""
        name = fold((city or "").partition("-")[0])  # "Exampleton" of "Exampleton-sur-Mer"
        _, held, behind = f" {self._names} ".partition(f" {name} ") if name else ("", "", "")
        return bool(held) and not has_street_type(behind.partition(" ")[0])

    def repeated(self, city: str | None) -> float:
        """What it is worth that many lines of the site name this town: up to 1.2."""
        name = fold(city or "")
        lines = sum(f" {name} " in line for line in self._folded(name)) if name else 0
        return min(_MOST_FOR_REPETITION, _PER_DOUBLING * log2(1 + lines))

    def _folded(self, name: str) -> frozenset[str]:
        """The site's different lines, folded, but for those that cannot hold this folded name."""
        if self._lines is None:
            self._lines = {text: text.casefold().replace("'", "") for text in self._texts()}
        word = name.partition(" ")[0]
        return frozenset(
            f" {fold(text)} " for text, plain in self._lines.items() if word in plain or not text.isascii()
        )

    def _texts(self) -> dict[str, None]:
        """The site's different lines, in order."""
        blocks = (page.blocks[number] for page, number in self._where.values())
        return dict.fromkeys(block.text[:400] for block in blocks if block.data is None)

    def page(self, claim: AddressClaim) -> PageContent:
        """The page a claim stands on."""
        return self._where[claim.block_ids[0]][0]

    def place(self, claim: AddressClaim) -> tuple[str, int]:
        """The page's address and the number of the first block of a claim."""
        page, number = self._where[claim.block_ids[0]]
        return page.url, number

    def block(self, claim: AddressClaim) -> Block:
        """The first block of a claim."""
        page, number = self._where[claim.block_ids[0]]
        return page.blocks[number]

    def frames(self, claims: tuple[AddressClaim, ...]) -> bool:
        """Whether one of these streets stands in the header or the footer, where a site tells its own."""
        return any(self.block(one).zone in (Zone.FOOTER, Zone.HEADER) for one in claims if one.address.street)

    def look(self, claim: AddressClaim, ends: Mapping[str, frozenset[str]]) -> Surroundings:
        """What stands around a claim. `ends`: by page, the blocks in which addresses end, where a window stops."""
        page, number = self._where[claim.block_ids[0]]
        last = self._where[claim.block_ids[-1]][1]
        above = lines_above(page, number, ends.get(page.url, frozenset()))
        own = " ".join(block.text for block in page.blocks[number : last + 1])
        before = own[: max(0, _place_of(claim, own))]
        before_quote = before[-80:]
        below = [block.text for block in page.blocks[last + 1 : last + 1 + _LINES_BELOW] if block.data is None]
        text = "\n".join([*above, before_quote])
        near = text + "\n" + own
        own_zone = above if page.blocks[number].zone is not Zone.FOOTER else lines_of_footer_above(page, number, above)
        label = "\n".join([*own_zone, before_quote])
        alone = page.blocks[number].tag in HEADINGS or self._is_led_to_own(claim, before_quote)
        hostile = found_in(HOSTILE, before_quote if alone else label)
        controller = page.kind in _WITH_CONTROLLERS and hostile is None and follows_controller(above, before[-160:])
        others = not controller and self._is_of_other_firm(claim, above, before, own)
        return Surroundings(
            hostile=None if hostile and fold(hostile) in self._names else hostile,
            coverage=found_in(COVERAGE, near) is not None,
            labelled=found_in(OWN_LABEL, text) is not None or says_own_place(before_quote),
            head_office=found_in(HEAD_OFFICE, near) is not None,
            company_near=bool(self._company & set(fold(near).split())),
            contact_near=any(
                _PHONE_OR_MAIL.search(line) for line in (*below, *above[-2:], own.replace(claim.quote, ""))
            ),
            registered=any(not _CODE.search(before_quote, one.end()) for one in _REGISTERED.finditer(before_quote)),
            premises=says_premises(text[-80:]),
            seat=says_seat(text[-80:]),
            of_named_other=bool(self._company) and self._names_another(claim),
            own_page=not _OTHER_PATHS.search(page.url),
            of_parent=_is_of_parent(before_quote),
            of_franchisor=names_franchisor(before_quote) and self._is_franchise(claim),
            of_controller=controller or self._answers(page, before, of_others=others or hostile is not None),
            of_other_firm=others,
            of_named_firm=bool(self._company)
            and names_legal_person(before, telling_words(self._company) or self._company),
        )

    def _is_led_to_own(self, claim: AddressClaim, before: str) -> bool:
        """Whether the line itself leads to the company's place, by its name or its door, whatever stands above it."""
        named = bool(self._company) and self._company <= set(fold(before).split())
        return named or SIGNED in claim.notes or leads_to_own_door(before)

    def _is_of_other_firm(self, claim: AddressClaim, above: Sequence[str], before: str, own: str) -> bool:
        """Whether the words and lines in front of an address name somebody else, whose it then is."""
        page, number = self._where[claim.block_ids[0]]
        said = f"{before}{_swallowed(claim)}"[-160:]
        if self._is_credited(page, number, said) or self._is_of_institution(said, above):
            return True
        if page.blocks[number].zone in _OWN_ZONES:
            return False
        street = claim.address.street or claim.address.city or ""
        words = frozenset(fold(f"{before[-160:]} {street}").split())
        if self._company and names_third_party(before, street, self._company, words):
            return True
        named = bool(self._company and claim.address.street) and is_other_firm(before[-80:], self._company)
        return named or self._is_led_to(heading_above(page, number), before[-80:], own.partition(claim.quote)[2])

    def _answers(self, page: PageContent, before: str, *, of_others: bool) -> bool:
        """Whether a privacy notice names the company itself in the words right before an address."""
        if page.kind is not PageKind.PRIVACY or of_others or not self._company:
            return False
        return self._company <= set(fold(before[-160:]).split())

    def _is_of_institution(self, before: str, above: Sequence[str]) -> bool:
        """Whether a guild, a chamber or the like that is not the company is named right before or above an address."""
        name = institution_before(before) if before.strip(" ,:") else institution_above(above[-1]) if above else None
        said = f"{name} {before}"
        return name is not None and not self._company & set(fold(said).split())

    def _is_franchise(self, claim: AddressClaim) -> bool:
        """Whether the company is a local business of a franchise, in another town than that of a claim."""
        if self._independent is None:
            self._independent = any(says_independent(line) for line in self._texts())
        return self._independent and not self.company_names(claim.address.city)

    def _is_credited(self, page: PageContent, number: int, before: str) -> bool:
        """Whether a name that is not the company's stands before the address, with the part that it has."""
        name = another_credited(before)
        if name is None and page.kind in _TELLING_OF_OTHERS and page.blocks[number].zone not in _OWN_ZONES:
            name = name_told_apart(before) or (None if page.kind is PageKind.PRIVACY else name_labelled(before))
        if name is not None:
            return not self._is_own(name)
        lines = [] if page.blocks[number].zone in _OWN_ZONES else page.blocks[max(0, number - _LINES_OF_LABEL) : number]
        return any(
            labels_another(line.text)
            and (line.tag in HEADINGS or line.text.rstrip().endswith(":"))
            and not self._company & set(fold(" ".join(one.text for one in lines[place:])).split())
            for place, line in enumerate(lines)
        )

    def _is_own(self, name: str) -> bool:
        """Whether a name shares a word that tells the company from others; a trade's word alone tells nothing."""
        words, telling = set(fold(name).split()), telling_words(self._company)
        return bool(telling & words) if telling else bool(self._company) and self._company <= words

    def _names_another(self, claim: AddressClaim) -> bool:
        """Whether structured data give the address to an organisation that shares no word with the company's name."""
        name = next((note.removeprefix("of:") for note in claim.notes if note.startswith("of:")), "")
        return bool(name) and not self._is_own(name)

    def _is_led_to(self, heading: str, before: str, behind: str) -> bool:
        """Whether the words around an address lead to one of others, and do not name the company."""
        named = self._company & set(fold(before).split())
        if sold_by_others(before) and not self._company & set(fold(before.rpartition(" at ")[2]).split()):
            return True
        return names_authority(before) or (not named and leads_to_others(heading, before, behind))


def _swallowed(claim: AddressClaim) -> str:
    """The name in front of a numbered street that was read as part of it ("Exampleshire Ombudsman, 14 Fern Street")."""
    name, comma, street = (claim.address.street or "").partition(", ")
    told = comma and any(one.isdigit() for one in street) and not any(one.isdigit() for one in name)
    return f"{name}, " if told else ""


def _place_of(claim: AddressClaim, own: str) -> int:
    """Where in the words of its blocks an address begins: with its street, or with the town in front of it."""
    place = own.find((claim.address.street or claim.address.city or "")[:12])
    city = own.rfind(claim.address.city or "", max(0, place - _ROOM_OF_TOWN), max(0, place))
    return city if claim.address.street and city >= 0 and own[city:place] in claim.quote else place


def _is_of_parent(before: str) -> bool:
    """Whether the words before an address are about a firm above the company; a person owns it as its owner does."""
    found = found_in(PARENT, before)
    owner = _OWNED_BY.search(before) if found and found.casefold() == "owned by" else None
    return found is not None and not (owner and fold(owner[1]) in lexicon().firsts)


def telling_words(words: frozenset[str]) -> frozenset[str]:
    """Those of the folded words of a name that are no ordinary words ("Larkspur" of "Larkspur Pottery")."""
    known = lexicon()
    return frozenset(word for word in words if word not in known.words and word not in known.rejected)


def company_words(dossier: Dossier) -> frozenset[str]:
    """The words that tell this company from others: of its name, and of the site's host."""
    words = set(fold(dossier.lead.company or "").split())
    return frozenset(word for word in words if len(word) > 2 and word not in _GENERIC)  # noqa: PLR2004
