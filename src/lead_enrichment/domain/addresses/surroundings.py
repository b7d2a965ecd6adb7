"""What stands around an address on its page: whose it is said to be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log2
from typing import Final

from lead_enrichment.domain.addresses.credits import another_credited, labels_another, name_labelled, name_told_apart
from lead_enrichment.domain.addresses.firm_in_front import is_other_firm
from lead_enrichment.domain.addresses.lead_in import leads_to_others, names_authority
from lead_enrichment.domain.addresses.lines_above import HEADINGS, heading_above, lines_above
from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import AddressClaim, Block, Dossier, PageContent, PageKind, Zone
from lead_enrichment.domain.sieve import Sieve

_HOSTILE: Final = re.compile(
    r"\b(?:hosting|hosted (?:with .{1,12} )?by|powered by|our (?:accountants?|bookkeepers?|solicitors?|auditors?|"
    r"landlords?|"
    r"suppliers?|bankers?)(?: are| is|:|,)|finanzamt|tax office|upcoming|expo cent(?:er|re)|convention cent(?:er|re)|"
    r"fairgrounds?|farmers['’]? market|hosted on|hoster|h[ée]bergeur|h[ée]bergement|h[ée]berg[ée]e?(?: par| sur)?|"
    r"alojamiento web|alojad[oa] en|web ?design(?:er)?|"
    r"(?:web)?site (?:designed |built |created |made |developed )?by|website by|r[ée]alisation (?:du site|"
    r"web)|conception (?:du site|web)|created by|webmaster|agence web|"
    r"netlify|vercel|github|ovh(?:cloud)?|ionos|1&1|hetzner|strato|infomaniak|o2switch|wix(?:\.com)?|"
    r"squarespace|godaddy|shopify|cloudflare|automattic|"
    r"mailchimp|intuit|google (?:ireland|llc|inc)|facebook ireland|meta platforms|microsoft|amazon web "
    r"services|hubspot|calendly|stripe|paypal|matomo|hotjar|"
    r"(?:rechtsanwalts|handwerks|ärzte|zahnärzte|steuerberater|architekten|industrie- und handels|"
    r"landesärzte|landeszahnärzte|apotheker|psychotherapeuten|wirtschafts)kammer|kammer|ihk|"
    r"aufsichtsbehörde|zuständige behörde|bundesamt|landesamt|gewerbeamt|ordnungsamt|"
    r"datenschutzbeauftragt\w*|landesbeauftragt\w*|data protection (?:officer|authority)|"
    r"supervisory authority|cnil|information commissioner\w*|ombuds\w+|m[ée]diateur|m[ée]diation|"
    r"schlichtung\w*|verbraucherschlichtung\w*|odr|agencia española|aepd|"
    r"garante (?:per la|privacy)|uodo|urz[ęe]du? ochrony danych|[úu]ooú|[úu][řr]ad pro ochranu|datatilsynet|"
    r"integritetsskydds\w+|datainspektionen|tietosuojavaltuutet\w+|consumentenombuds\w*|geschillen\w+|"
    r"gegevensbeschermingsautoriteit|livro de reclama|organismo de (?:resoluci|media)\w+|kuluttajariita\w*"
    r"|konsument\w*|forbruker\w*|forbrugerklage\w*|"
    r"[čc]esk[áa] obchodn[íi] inspekce|[čc]oi|b[ée]k[ée]ltet[őo]|"
    r"garante per la protezione|autoriteit persoonsgegevens|ordre des|conseil national|"
    r"berufshaftpflicht\w*|haftpflichtversicherung|versicherer|versicherungsgesellschaft|assureur|"
    r"assurance responsabilit[ée]|responsabilit[ée] civile|responsabilidad civil|mutuelle|garantie financi[èe]re|"
    r"rc (?:pro|professionnelle)|assicurazion[ei]|polizza|aseguradora|compañ[íi]a de seguros|seguros y"
    r"|verzekera\w*|beroepsaansprakelijkheid\w*|"
    r"ansvarsf[öo]rs[äa]kring|forsikring|ubezpiecz\w+|poji[šs][ťt]\w+|insurance company|insurer|insured by"
    r"|underwritten by|registered agent|"
    r"statutory agent|agent for service|court house|courthouse|"
    r"amtsgericht|tribunal|attorney general|dep(?:artmen)?t\.? of|secretary of state|ministry of|"
    r"(?:(?:practices|safety|regulatory|planning|conduct|standards|protection|licensing|services) )?(?:authority"
    r"|commission)(?=,)|"
    r"licen[sc]ing board|board of (?:\w+ )?(?:examiners|licensure|nursing|cosmetology|pharmacy|medicine"
    r"|accountancy)|better business bureau|"
    r"chamber of commerce|"
    r"event venue|held at|venue|case study|client:|project location|(?:recent|featured|latest|past) projects?"
    r"|photo(?:s|graphy)? by|private address|"
    r"privatanschrift)\b",
    re.IGNORECASE,
)
_COVERAGE: Final = re.compile(
    r"\b(?:service areas?|areas? (?:we )?(?:serve|served|covered)|serving|we serve|proudly serv\w+|"
    r"covering|we cover|surrounding|nearby|neighbou?rhoods|communities|"
    r"einzugsgebiet|einsatzgebiet\w*|zone d['’]intervention|secteur|zona de (?:servicio|actuaci[oó]n)|"
    r"servicegebiet|towns|counties|and beyond|delivery area)\b",
    re.IGNORECASE,
)
_OWN_LABEL: Final = re.compile(
    r"\b(?:address|office|location|find us|visit us|contact|mailing|headquarters|anschrift|adresse|"
    r"standort|kontakt|impressum|angaben gemäß|anbieter|diensteanbieter|sitz|so finden|"
    r"si[èe]ge|coordonn[ée]es|nous trouver|[ée]diteur|mentions l[ée]gales|direcci[oó]n|domicilio|d[oó]nde "
    r"estamos|contacto|indirizzo|dove siamo|contatti|sede|adres|bezoekadres|morada|contato|"
    r"adress|besök|osoite|siedziba|where we are|our studio|our shop|showroom|workshop)\b",
    re.IGNORECASE,
)
_HEAD_OFFICE: Final = re.compile(
    r"\b(?:head office|headquarters?|hq|main (?:office|location|campus|store|shop|showroom)|corporate "
    r"office|principal office|flagship|hauptsitz|zentrale|hauptniederlassung|stammhaus|"
    r"si[èe]ge social|sede (?:central|principal|legale)|oficina central|hoofdkantoor|hoofdvestiging"
    r"|maatschappelijke zetel|domicilio social|sede social|casa matriz|sz[ée]khely|hoveds[æe]de|hovedsete"
    r"|p[äa][äa]konttori|"
    r"huvudkontor|hovedkontor)\b",
    re.IGNORECASE,
)
_PARENT: Final = re.compile(
    r"\b(?:support (?:office|cent(?:er|re))|national office|franchis(?:e|or|ors|ing|es)|home office|parent company|"
    r"corporate (?:office|headquarters|parent)|owned by|subsidiary of|"
    r"(?:company|group|brand|llc|inc|ltd) is headquartered|"
    r"is headquartered (?:in|at)|franchisegeber|franchiseur|franchisenehmer)\b",
    re.IGNORECASE,
)
"""What stands in front of the address of whoever a local business belongs to."""
_STEMS: Final = {
    _HOSTILE: Sieve(
        "host|powered by|our |finanzamt|tax office|upcoming|expo cent|convention cent|fairground|market|heberg"
        "|héberg|alojamiento|alojad|web|site|alisation|conception|created by|netlify|vercel|github|ovh|ionos|1&1"
        "|hetzner|strato|infomaniak|o2switch|wix|squarespace|godaddy|shopify|cloudflare|automattic|mailchimp"
        "|intuit|google|facebook|meta platforms|microsoft|amazon|hubspot|calendly|stripe|paypal|matomo|hotjar"
        "|kammer|ihk|behörde|bundesamt|landesamt|gewerbeamt|ordnungsamt|beauftragt|data protection|supervisory"
        "|cnil|information comm|ombuds|mediat|médiat|schlichtung|odr|agencia espa|aepd|garante|autoriteit"
        "|ordre des|conseil national|haftpflicht|versicher|assur|insur|underwritten|agent|court|amtsgericht"
        "|tribunal|attorney|department of|dept|ministry of|authority|commission|ing board|board of |secretary of"
        "|better business|chamber of|venue|held at|case study"
        "|client:|project|photo|private address|privatanschrift|responsabil|mutuelle|garantie|rc pro|polizza"
        "|assicura|asegurador"
        "|compañ|compan|seguros|verzeker|beroepsaan|ansvarsf|forsikring|ubezpiecz|poji|uodo|urzęd|urzed|úoo|uoo"
        "|úřad|urad|uřad|úrad|datatilsyn|integritets|datainspek|tietosuoja|consumenten|geschillen|gegevens"
        "|reclama|organismo|kuluttaja|konsument|forbruker|obchodn|čoi|coi|békélt|bekelt|békelt|bekélt".split("|")
    ),
    _COVERAGE: Sieve(
        "area|serv|cover|surrounding|nearby|neighborhoods|neighbourhoods|communities|gebiet|intervention|secteur"
        "|zona de |towns|counties|beyond".split("|")
    ),
    _OWN_LABEL: Sieve(
        "address|office|location|find us|visit us|contact|mailing|headquarter|anschrift|adress|standort|kontakt"
        "|impressum|angaben|anbieter|sitz|so finden|siege|siège|coordonn|nous trouver|editeur|éditeur|mentions l"
        "|direcci|domicilio|estamos|indirizzo|dove siamo|contatti|sede|adres|morada|contato|besök|osoite|siedziba"
        "|where we are|our studio|our shop|showroom|workshop".split("|")
    ),
    _HEAD_OFFICE: Sieve(
        "office|headquarter|hq|main |flagship|hauptsitz|zentrale|hauptniederlassung|stammhaus|social|sede "
        "|oficina|hoofd|kontor|maatschappelijke|domicilio|matriz|székh|szekh|szekhely|hoveds|konttori".split("|")
    ),
    _PARENT: Sieve("support |office|franchis|parent|corporate|owned by|subsidiary|headquartered".split("|")),
}
"""What each of these patterns holds, in lower case."""
_OTHER_PATHS: Final = re.compile(
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
_OWN_ZONES: Final = (Zone.FOOTER, Zone.ADDRESS, Zone.HEADER)
_TELLING_OF_OTHERS: Final = (PageKind.OTHER, PageKind.ABOUT, PageKind.TEAM, PageKind.PRIVACY)
_LINES_OF_LABEL: Final = 2
_PER_DOUBLING: Final = 0.3
_MOST_FOR_REPETITION: Final = 1.2
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

    def is_of_others(self) -> bool:
        """Whether the words around say that the address is that of somebody else."""
        return self.hostile is not None or self.of_other_firm


class Neighbourhood:
    """Looks around claims; made once for a dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._where: dict[str, tuple[PageContent, int]] = {
            block.id: (page, number) for page in dossier.pages for number, block in enumerate(page.blocks)
        }
        self._company = company_words(dossier)
        self._names = fold(dossier.lead.company or "")
        self._lines: dict[str, str] | None = None

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
            blocks = (page.blocks[number] for page, number in self._where.values())
            texts = dict.fromkeys(block.text[:400] for block in blocks if block.data is None)
            self._lines = {text: text.casefold().replace("'", "") for text in texts}
        word = name.partition(" ")[0]
        return frozenset(
            f" {fold(text)} " for text, plain in self._lines.items() if word in plain or not text.isascii()
        )

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

    def look(self, claim: AddressClaim, ends: Mapping[str, frozenset[str]]) -> Surroundings:
        """What stands around a claim. `ends`: by page, the blocks in which addresses end, where a window stops."""
        page, number = self._where[claim.block_ids[0]]
        last = self._where[claim.block_ids[-1]][1]
        above = lines_above(page, number, ends.get(page.url, frozenset()))
        own = " ".join(block.text for block in page.blocks[number : last + 1])
        before = own[: max(0, own.find((claim.address.street or claim.address.city or "")[:12]))]
        before_quote = before[-80:]
        below = [block.text for block in page.blocks[last + 1 : last + 1 + _LINES_BELOW] if block.data is None]
        text = "\n".join([*above, before_quote])
        near = text + "\n" + own
        hostile = _found(_HOSTILE, text)
        return Surroundings(
            hostile=None if hostile and fold(hostile) in self._names else hostile,
            coverage=_found(_COVERAGE, near) is not None,
            labelled=_found(_OWN_LABEL, text) is not None,
            head_office=_found(_HEAD_OFFICE, near) is not None,
            company_near=bool(self._company & set(fold(near).split())),
            contact_near=any(
                _PHONE_OR_MAIL.search(line) for line in (*below, *above[-2:], own.replace(claim.quote, ""))
            ),
            registered=_REGISTERED.search(before_quote) is not None,
            of_named_other=bool(self._company) and self._names_another(claim),
            own_page=not _OTHER_PATHS.search(page.url),
            of_parent=_found(_PARENT, before_quote) is not None,
            of_other_firm=self._is_credited(page, number, before[-160:])
            or (
                page.blocks[number].zone not in _OWN_ZONES
                and (
                    (bool(self._company and claim.address.street) and is_other_firm(before_quote, self._company))
                    or self._is_led_to(heading_above(page, number), before_quote, own.partition(claim.quote)[2])
                )
            ),
        )

    def _is_credited(self, page: PageContent, number: int, before: str) -> bool:
        """Whether a name that is not the company's stands before the address, with the part that it has."""
        name = another_credited(before)
        if name is None and page.kind in _TELLING_OF_OTHERS and page.blocks[number].zone not in _OWN_ZONES:
            name = name_told_apart(before) or (None if page.kind is PageKind.PRIVACY else name_labelled(before))
        if name is not None:
            return not self._company & set(fold(name).split())
        lines = [] if page.blocks[number].zone in _OWN_ZONES else page.blocks[max(0, number - _LINES_OF_LABEL) : number]
        return any(
            labels_another(line.text)
            and (line.tag in HEADINGS or line.text.rstrip().endswith(":"))
            and not self._company & set(fold(" ".join(one.text for one in lines[place:])).split())
            for place, line in enumerate(lines)
        )

    def _names_another(self, claim: AddressClaim) -> bool:
        """Whether structured data give the address to an organisation that shares no word with the company's name."""
        name = next((note.removeprefix("of:") for note in claim.notes if note.startswith("of:")), "")
        return bool(name) and not self._company & set(fold(name).split())

    def _is_led_to(self, heading: str, before: str, behind: str) -> bool:
        """Whether the words around an address lead to one of others, and do not name the company."""
        named = self._company & set(fold(before).split())
        return names_authority(before) or (not named and leads_to_others(heading, before, behind))


@lru_cache(maxsize=1_024)
def _found(pattern: re.Pattern[str], text: str) -> str | None:
    """What a pattern finds; the same footer is looked at for each page."""
    match = pattern.search(text) if _STEMS[pattern].catches(text.lower()) else None
    return match.group() if match else None


def company_words(dossier: Dossier) -> frozenset[str]:
    """The words that tell this company from others: of its name, and of the site's host."""
    words = set(fold(dossier.lead.company or "").split())
    return frozenset(word for word in words if len(word) > 2 and word not in _GENERIC)  # noqa: PLR2004
