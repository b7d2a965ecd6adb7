"""Hosts, families and heads of Germanic, Nordic and Finnish businesses, in words that are no titles."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_WELCOMES: Final = r"(?:begr(?:ü|ue)(?:ß|ss)en|verw(?:ö|oe)hnen|erwarten|empfangen|umsorgen|bewirten|betreuen)"
_TODAY: Final = r"(?:[\s,]+(?:heute|nun|jetzt|inzwischen|mittlerweile|seit|dem|jahre?|nu|thans|sinds|vandaag|\d{4}))*"

HOSTS: Final = (
    Cue(
        _RUNS,
        0.74,
        "begrüßen|begrüssen|verwöhnen|erwarten|empfangen|umsorgen|bewirten|betreuen",
        "Seit 1996 begrüßen Sie Ann und Bob Roe als Gastgeber.",
        front=rf"\b{_WELCOMES} (?:sie|euch|dich)(?: (?:heute|nun|hier|dort|bei uns|im haus|herzlich))*",
        together=True,
    ),
    Cue(
        _RUNS,
        0.76,
        "gastgeber",
        "Gastgeber sind Ann und Bob Roe.",
        front=r"\b(?:(?:ihre|eure|unsere|die|als) )?gastgeber(?:in|innen)?(?: (?:ist|sind|hei(?:ß|ss)en))",
    ),
    Cue(
        _RUNS,
        0.74,
        "gastheer|gastvrouw",
        "Uw gastheer en gastvrouw zijn Ann en Bob Roe.",
        front=r"\b(?:uw|jullie|je|jouw|de|onze) gast(?:heer|vrouw)(?:(?: en| &) gast(?:heer|vrouw))?(?: (?:is"
        r"|zijn|:))?,?",
    ),
    Cue(
        _RUNS,
        0.74,
        "værtspar|vertspar|værtsfolk|vertskap|värdpar|isäntäpari|isäntäväki|emäntä",
        "Værtsparret Ann og Bob Roe byder velkommen.",
        front=r"\b(?:v[æe]rts(?:par|folk|skap)|vertskap|v[äa]rdpar|is[äa]nt[äa](?:pari|v[äa]ki)"
        r"|em[äa]nt[äa])\w*(?: (?:er|är|ovat))?",
    ),
    Cue(
        _RUNS,
        0.74,
        "kroejer|krofatter|gårdejer|butiksejer|salonejer|klinikejer|gårdbruker|lantbrukare|butiksinnehavare|butikkeier",
        "Kroejer Ann Roe har stået i køkkenet siden 2012.",
        front=r"\b(?:kroejer|krofatter|g[åa]rdejer|butiksejer|salonejer|klinikejer|butiksinnehavare"
        r"|butikkeier)(?:en|n)?,?",
    ),
    Cue(
        _OWNER,
        0.74,
        "familie|fam. ",
        "Familie Ann Roe, Hauptstraße 3",
        front=r"^\W*(?:ihre |eure )?(?:familie|fam\.)",
        behind=r"(?: (?:und|u\.|&) [^\W\d_]+)?\s*(?:[,|•·–-](?! (?:aus|uit|fra|från)\b)|$)",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.82,
        "weitergef|fortgef|weiter gef|weiter betrieben",
        "Heute wird die Bäckerei von Ann Roe, Sohn Bob Roe und Tochter Jo weitergeführt.",
        front=rf"<it>(?: (?:wird|werden)|,)?{_TODAY}(?: in \w+ter generation| gemeinsam)? von",
        behind=r"[^.;:!?]{0,140}? (?:(?:weiter|fort)gef(?:ü|ue)hrt|weiter (?:gef(?:ü|ue)hrt|betrieben))\b",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.76,
        "wird |werden ",
        "Die Bäckerei wird von Ann Roe und seiner Frau Jo geführt.",
        front=rf"<it> (?:wird|werden){_TODAY}(?: in \w+ter generation| gemeinsam)? von",
        behind=r"[^.;:!?]{0,80}? (?:gef(?:ü|ue)hrt|geleitet|betrieben|bewirtschaftet)\b",
    ),
    Cue(
        _RUNS,
        0.76,
        "wordt |worden ",
        "De bakery wordt door Ann Roe en haar man gerund.",
        front=rf"<it> (?:wordt|worden){_TODAY} door",
        behind=r"[^.;:!?]{0,80}? (?:gerund|geleid|uitgebaat|gedreven)\b",
    ),
    Cue(
        _RUNS,
        0.78,
        "directie|geschäftsführung|ledningen|ledelsen",
        "De directie bestaat uit Ann Roe en Bob Poe.",
        front=r"\b(?:directie (?:bestaat uit|wordt gevormd door|is in handen van|ligt bij)|gesch(?:ä"
        r"|ae)ftsf(?:ü|ue)hrung"
        r"(?: des unternehmens)? (?:besteht aus|bilden|liegt bei|haben|hat|obliegt))",
    ),
    Cue(
        _OWNER,
        0.8,
        "gesellschafter|vennoten|maten ",
        "Die Gesellschafter Ann Roe und Bob Poe kennen sich lange.",
        front=r"\b(?:die|unsere|beide|beiden) (?:(?:beiden|gesch(?:ä|ae)ftsf(?:ü"
        r"|ue)hrenden) )?gesellschafter(?:innen)?(?: sind)?"
        r"|\b(?:de|onze) vennoten(?: zijn)?",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "selbständig|selbststaendig|selbstständig|selbstaendig",
        "2004 wagte Ann Roe den Sprung in die Selbstständigkeit.",
        front=r"\b(?:wag(?:t|te|ten)|ging(?:en)?|geht|machte[n]?|vollzog(?:en)?)",
        behind=r"[^.;:!?]{0,60}? (?:sprung|schritt|weg) in die (?:eigene |berufliche )?selbst(?:st)?(?:ä|ae)ndigkeit",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "selbständig|selbststaendig|selbstständig|selbstaendig",
        "Ann Roe wagte 2004 den Schritt in die Selbstständigkeit.",
        behind=r",? (?:wag(?:t|te|ten)|ging(?:en)?|geht|machte[n]?|vollzog(?:en)?)\b[^.;:!?]{0,60}? (?:sprung|schritt"
        r"|weg) in die (?:eigene |berufliche )?selbst(?:st)?(?:ä|ae)ndigkeit",
    ),
    Cue(
        _OWNER,
        0.8,
        "eigenaar|eigenaresse|inhaber|ejer |indehaver|ägare|innehaver|eier ",
        "Ann Roe is al 15 jaar kapster en eigenaar van Larkspur.",
        behind=r",? (?:is|ist|er|är) [^.;:!?]{2,60}? (?:en|und|og|och|sowie) (?:eigena(?:ar|resse)|inhaber(?:in)?|ejer"
        r"|indehaver|[äa]gare|innehaver|eier) (?:van|von|der|des|af|av|till?) <it>",
    ),
    Cue(
        _RUNS,
        0.74,
        "ansvar|verantwort|leiding",
        "Sedan 2010 har Ann Roe ansvaret för bakery.",
        front=r"\b(?:har|heeft|hat|tr(?:ä|ae)gt)",
        behind=r" (?:i dag |nu |n[åa] )?(?:ansvaret? f[öo]r|de (?:dagelijkse )?leiding over"
        r"|die (?:volle )?verantwortung f(?:ü|ue)r)"
        r" <object>",
    ),
    Cue(
        _FOUNDER,
        0.8,
        "perustanut",
        "Larkspur bakeryn on perustanut Ann Roe vuonna 2005.",
        front=r"\bon (?:aikanaan )?perustanut",
        lang="fi",
    ),
)
