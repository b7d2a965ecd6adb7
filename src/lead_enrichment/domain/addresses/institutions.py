"""Guilds, chambers, federations and boards: whose address stands on the websites of their members."""

import re
from typing import Final

from lead_enrichment.domain.sieve import Sieve

_NAMES: Final = (
    # English
    r"(?:guild|association|federation|confederation|society|institute|institution|council|chamber|college|union|league"
    r"|academy|board|register|bureau|commission) (?:of|for)\b|\b(?:guild|association|federation|confederation|institute"
    r"|council|authority|commission|ombudsman)\b|\b(?:state|licensing|examining|real estate) (?:board|commission)\b"
    # German
    r"|\b\w*(?:innung|kammer|verband|bundesverband|fachverband|vereinigung|genossenschaft|handwerkerschaft|verbands)\b"
    r"|\b(?:bezirkshauptmannschaft|landratsamt|kreisverwaltung|stadtverwaltung|gewerbebeh[öo]rde)\b"
    # French
    r"|\bchambre (?:de|des|du|syndicale|r[ée]gionale|nationale)\b|\b(?:syndicat|f[ée]d[ée]ration|conf[ée]d[ée]ration"
    r"|corporation) (?:de|des|du|nationale?|fran[çc]aise?)\b|\bordre (?:des|national)\b"
    # Spanish, Portuguese
    r"|\bcolegio (?:oficial|profesional|de)\b|\bc[áa]mara (?:de|oficial)\b|\b(?:federaci[óo]n|asociaci[óo]n|gremio"
    r"|confederaci[óo]n)\b|\bordem d[oa]s\b|\b(?:associa[çc][ãa]o|federa[çc][ãa]o|confedera[çc][ãa]o|sindicato)\b"
    r"|\bc[âa]mara (?:municipal|de com[ée]rcio)\b"
    # Italian
    r"|\bcamera di commercio\b|\bconf(?:artigianato|commercio|esercenti|industria)\b|\bcollegio (?:dei|degli)\b"
    r"|\bordine (?:dei|degli|delle)\b|\b(?:federazione|associazione) (?:italiana|nazionale|dei|degli|artigian\w+)\b"
    # Dutch
    r"|\bbranche(?:vereniging|organisatie)\b|\b\w*(?:federatie|beroepsvereniging)\b|\bkamer van koophandel\b"
    r"|\bbond (?:van|voor)\b"
    # Nordic
    r"|\b\w*(?:forening(?:en)?|forbund(?:et)?|f[öo]rbund(?:et)?|(?<!ekonomisk )f[öo]rening(?:en)?|lauget)\b"
    r"|\b\w+liitto(?: ry)?\b"
    # Polish, Czech
    r"|\bizba\b|\bcech\b|\b(?:zwi[ąa]zek|stowarzyszenie|federacja)\b|\b(?:komora|svaz|asociace|spole[čc]enstvo)\b"
)
_NAME: Final = re.compile(_NAMES, re.IGNORECASE)
_SIEVE: Final = Sieve(
    "guild|associa|federa|confed|societ|institut|council|chamber|college|union|league|academy|board|register|bureau"
    "|commission|authority|ombudsman|innung|kammer|verband|vereinigung|genossenschaft|handwerkerschaft|chambre|syndicat"
    "|fédéra|confédéra|corporation|ordre |colegio|cámara|camara|gremio|asociaci|ordem |sindicato|câmara|camera di"
    "|confart"
    "|confcomm|confeser|confindus|collegio|ordine |branche|federatie|vereniging|kamer van|bond v|landrats|bezirksh"
    "|verwaltung|gewerbebeh|forening|forbund|förbund"
    "|dération|deration|forbund|förening|lauget|liitto|izba|cech|związek|zwiazek|stowarzysz|komora|svaz|asociace"
    "|společen|spolecen".split("|")
)
_LEADS: Final = re.compile(
    r"^\W*(?:proud(?:ly)? )?(?:a |an )?(?:full |fellow |gold |associate )?(?:member|mitglied|membre|medlem|lid"
    r"|miembro|socio"
    r"|s[óo]ci[oa]|associat[oa]|iscritt[oa]|aangesloten|accredited|approved|registered|regulated|licensed"
    r"|certified|insured"
    r"|jäsen|członek|[čc]len)",
    re.IGNORECASE,
)
_BUILDING: Final = re.compile(
    r"\b(?:Building|House|Hall|Court|Chambers|Center|Centre|Park|Square|Street|Road|Lane|Rooms)\W*$"
)
_BESIDE: Final = re.compile(
    r"\b(?:opposite|opp|next|near|behind|above|beside|inside|across|gegen[üu]ber|neben|n[äa]he|hinter|face|pr[èe]s"
    r"|frente|junto"
    r"|accanto|naast|tegenover|ved|bredvid)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[|•·;\n]|[.!?]\s+(?=[^\W\d_a-z])|:\s")
_LONGEST: Final = 90


def institution_before(before: str) -> str | None:
    """The institution that the words right before an address name ("Guild of Example Makers, "), else None."""
    clause = _CLAUSE.split(before.rstrip(" ,:(–-"))[-1]
    return clause if _names_one(clause) and not _BESIDE.search(clause) else None


def institution_above(line: str) -> str | None:
    """The institution whose name is the line above an address.

    One that says that the company belongs to an institution is none: the company's own address may follow.
    """
    return line if len(line) <= _LONGEST and not _LEADS.match(line) and _names_one(line) else None


def _names_one(text: str) -> bool:
    return _SIEVE.catches(text.lower()) and _NAME.search(text) is not None and not _BUILDING.search(text)
