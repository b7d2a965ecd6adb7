"""The words around an address that tell whose it is: of others, of the area served, the company's own, a parent's."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.late_pattern import sieved_pattern

HOSTILE: Final = sieved_pattern(
    r"\b(?:hosting\w*|hosted (?:with .{1,12} )?by|hoste[ts] (?:hos|af|av|i|p[åa])|gehost(?:et)?|web+hotell?"
    r"|webbyr[åa]|webbureau|powered by|our (?:accountants?|bookkeepers?|solicitors?|auditors?|"
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
    r"[čc]esk[áa] obchodn[íi] inspekce|[čc]oi|b[ée]k[ée]ltet[őo]|\w*hat[óo]s[áa]ga?|t[áa]rhely\w*|"
    r"garante per la protezione|autoriteit persoonsgegevens|ordre des|conseil national|"
    r"p[łl]atno[śs]ci obs[łl]uguje|odbiorc\w+|podmiot\w* [śs]wiadcz\w+|kurier\w*|dopravc\w*|p[řr][íi]jemc\w*"
    r"|zpracovatel\w*|poskytovatel\w* (?:hosting|e-?shop|platebn)\w*|platebn\w* br[aá]n\w*|palvelime\w*|palvelinta"
    r"|tilitoimisto\w*|cnpd|[úu][řr]ad\w* pro ochranu|verwerkers?|boekhouders?|zahlungsdienstleister\w*"
    r"|auftragsverarbeiter\w*|zahlungsabwicklung|plate-?formes? de (?:r[ée]servation|paiement)|prestataire de paiement"
    r"|plataformas? de (?:reservas?|pagos?)|pasarela de pagos?|piattaform[ae] di (?:prenotazion|pagament)\w+"
    r"|personuppgiftsbitr[äa]de\w*|databehandler\w*|encargad[oa]s? del tratamiento|responsabile esterno"
    r"|sous-traitants?|payment (?:provider|processor)s?|betaalprovider|betaaldienst\w*|betalingsl[øo]sning\w*|"
    r"berufshaftpflicht\w*|haftpflichtversicherung|versicherer|versicherungsgesellschaft|assureur|"
    r"assurance responsabilit[ée]|responsabilit[ée] civile|responsabilidad civil|mutuelle|garantie financi[èe]re|"
    r"rc (?:pro|professionnelle)|assicurazion[ei]|polizza|aseguradora|compañ[íi]a de seguros|seguros y"
    r"|verzekera\w*|beroepsaansprakelijkheid\w*|"
    r"ansvarsf[öo]rs[äa]kring|forsikring|ubezpiecz\w+|poji[šs][ťt]\w+|insurance company|insurer|insured by"
    r"|underwritten by|registered agent|"
    r"statutory agent|agent for service|(?<!of the )(?<!from the )(?<!near the )(?<!behind the )court ?house|"
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
COVERAGE: Final = sieved_pattern(
    r"\b(?:service areas?|areas? (?:we )?(?:serve|served|covered)|serving|we serve|proudly serv\w+|"
    r"covering|we cover|surrounding|nearby|neighbou?rhoods|communities|"
    r"einzugsgebiet|einsatzgebiet\w*|zone d['’]intervention|secteur|zona de (?:servicio|actuaci[oó]n)|"
    r"servicegebiet|towns|counties|and beyond|delivery area)\b",
    re.IGNORECASE,
)
OWN_LABEL: Final = sieved_pattern(
    r"\b(?:address|office|location|find us|visit us|contact|mailing|headquarters|anschrift|adresse|"
    r"standort|kontakt|impressum|angaben gemäß|anbieter|diensteanbieter|sitz|so finden|"
    r"si[èe]ge|coordonn[ée]es|nous trouver|[ée]diteur|mentions l[ée]gales|direcci[oó]n|domicilio|d[oó]nde "
    r"estamos|contacto|indirizzo|dove siamo|contatti|sede|adres|bezoekadres|morada|contato|"
    r"adress|besök|osoite|siedzib[aąy]|s[íi]dl(?:o|em)|sz[ée]khely|telephely|bytem|m[íi]stem podnik[áa]n[íi]|provozovna"
    r"|prev[áa]dzka|adresa|adrese|sediul?|sjedi[šs]te|naslov|διεύθυνση|έδρα|auto-?entrepreneu\w+"
    r"|entreprise individuelle|where we are|our studio|our shop|showroom|workshop)\b",
    re.IGNORECASE,
)
_PREMISES: Final = re.compile(
    r"(?i)\b(?:establecimiento|local comercial|tienda f[íi]sica|sede operativa|unit[àa] (?:locale|operativa)|studio"
    r"|estudio|taller|laboratorio|lieu d['’]exercice|[ée]tablissement|atelier|cabinet|boutique|betriebsst[äa]tte"
    r"|praxis(?:anschrift|adresse)?|ladenlokal|laden|werkstatt|provozovna|prev[áa]dzka|telephely|punct de lucru"
    r"|bezoekadres|vestigingsadres|bes[öø]ksadresse?|toimipaikka|trading address|local de atividade|loja)\s?:\W{0,3}$"
)
"""A label of the place where work is done, to which that of a seat of law yields."""
_SEAT: Final = re.compile(
    r"(?i)\b(?:domicil(?:io|i)(?: social| fiscal| legal)?|sede (?:legale|social)|si[èe]ge(?: social)?|sz[ée]khely"
    r"|s[íi]dlo|firmensitz|postadres|maatschappelijke zetel|siedziba|sediu(?:l)? social|kotipaikka)\s?:\W{0,3}$"
)
HEAD_OFFICE: Final = sieved_pattern(
    r"\b(?:head office|headquarters?|hq|main (?:office|location|campus|store|shop|showroom)|corporate "
    r"office|principal office|flagship|hauptsitz|zentrale|hauptniederlassung|stammhaus|"
    r"si[èe]ge social|sede (?:central|principal|legale)|oficina central|hoofdkantoor|hoofdvestiging"
    r"|maatschappelijke zetel|domicilio social|sede social|casa matriz|sz[ée]khely|hoveds[æe]de|hovedsete"
    r"|p[äa][äa]konttori|"
    r"huvudkontor|hovedkontor)\b",
    re.IGNORECASE,
)
PARENT: Final = sieved_pattern(
    r"\b(?:support (?:office|cent(?:er|re))|national office|franchis(?:e|or|ors|ing|es)|home office|parent company|"
    r"corporate (?:office|headquarters|parent)|owned by|subsidiary of|(?:division|brand) of|part of the"
    r"|member of the .{1,25}"
    r" group|unternehmen der|geh[öo]rt zur|filiale (?:de|du)|soci[ée]t[ée] du groupe|(?:empresa|parte) del grupo"
    r"|del gruppo|du groupe|konzernsitz|onderdeel van|en del a[fv]|ing[åa]r i|"
    r"(?:company|group|brand|llc|inc|ltd) is headquartered|"
    r"is headquartered (?:in|at)|franchisegeber|franchiseur|franchisenehmer)\b",
    re.IGNORECASE,
)
"""What stands in front of the address of whoever a local business belongs to."""


@lru_cache(maxsize=1_024)
def says_premises(before: str) -> bool:
    """Whether the words right before an address are the label of the place where the business works."""
    return before.rstrip().endswith(":") and _PREMISES.search(before) is not None


def says_seat(before: str) -> bool:
    """Whether the words right before an address are the label of a seat of law, or of where post goes."""
    return before.rstrip().endswith(":") and _SEAT.search(before) is not None


def found_in(pattern: re.Pattern[str], text: str) -> str | None:
    """What a pattern finds; the same footer is looked at for each page."""
    match = pattern.search(text)
    return match.group() if match else None
