"""Sentences that begin with a role and end with its holder: "Le gérant de la société est Ann Roe"."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue


class _Tongue(NamedTuple):
    """The words of one language; each but `lang` is a pattern. `answers`: roles of whoever a site is of, only of it."""

    lang: str
    owner: str
    founder: str
    legal: str
    answers: str
    of: str
    site: str
    copula: str
    titles: str
    stems: tuple[str, str, str]
    examples: tuple[str, str, str]


_TONGUES: Final = (
    _Tongue(
        "fr",
        owner=r"g[ée]rante?|propri[ée]taire|exploitante?",
        founder=r"fondat(?:eur|rice)|cr[ée]at(?:eur|rice)",
        legal=r"(?:direct(?:eur|rice)|responsable) de (?:la )?publication|repr[ée]sentante? l[ée]gale?"
        r"|[ée]dit(?:eur|rice)",
        answers=r"responsable|propri[ée]taire",
        of=r"(?:de |du |de la |de l['’]|d['’])",
        site=r"(?:ce |notre |pr[ée]sent )?site(?: (?:internet|web))?",
        copula=r"est(?: une personne physique)?(?:\s?:)?",
        titles=r"M\.|Mme|Mlle|Monsieur|Madame",
        stems=(
            "gérant|gerant|propriétaire|proprietaire|exploitant",
            "fondat|créat|creat",
            "publication|légal|legal|édit|responsable|propri",
        ),
        examples=(
            "La propriétaire de l'entreprise est Ann Roe.",
            "La fondatrice de l'entreprise est Ann Roe.",
            "Le directeur de la publication du site est Mme Ann Roe.",
        ),
    ),
    _Tongue(
        "de",
        owner=r"(?:firmen|gesch[äa]fts)?inhaber(?:in)?|eigent[üu]mer(?:in)?",
        founder=r"gr[üu]nder(?:in)?",
        legal=r"gesch[äa]ftsf[üu]hrer(?:in)?|vertretungsberechtigte[rn]?",
        answers=r"betreiber(?:in)?|herausgeber(?:in)?|verantwortliche?r?",
        of=r"(?:der |des |von |unsere[rs] |dieser |f[üu]r (?:die |diese )?)",
        site=r"(?:web\s?site|webseite|homepage|internetseite|seite)",
        copula="ist",
        titles="Herrn?|Frau",
        stems=(
            "inhaber|eigentümer|eigentuemer",
            "gründer|gruender",
            "geschäftsführer|vertretungsb|betreiber|herausgeber|verantwortlich",
        ),
        examples=(
            "Inhaberin des Betriebs ist Ann Roe.",
            "Gründerin unseres Betriebs ist Ann Roe.",
            "Geschäftsführer der Firma ist Frau Ann Roe.",
        ),
    ),
    _Tongue(
        "es",
        owner=r"titular|propietari[oa]|due[ñn][oa]",
        founder=r"fundadora?|creadora?",
        legal=r"representante legal|administrador(?:a)?(?: (?:[úu]nic[oa]|solidari[oa]))?",
        answers=r"responsable|titular|propietari[oa]",
        of=r"(?:de (?:la |este |esta |nuestr[oa] )?|del )",
        site=r"(?:sitio(?: web)?|p[áa]gina(?: web)?|web|sociedad|entidad)",
        copula="es",
        titles=r"D\.|D[ñn]a\.|Don|Do[ñn]a|(?:el )?Sr\.|(?:la )?Sra\.",
        stems=(
            "titular|propietari|dueñ",
            "fundador|creador",
            "representante|administrador|responsable|titular|propietari",
        ),
        examples=(
            "La propietaria de la empresa es Ann Roe.",
            "La fundadora de la empresa es Ann Roe.",
            "El responsable de este sitio web es Ann Roe.",
        ),
    ),
    _Tongue(
        "it",
        owner=r"titolare|proprietari[oa]",
        founder=r"fondat(?:ore|rice)|creat(?:ore|rice)",
        legal=r"legale rappresentante|rappresentante legale|amministrat(?:ore|rice)(?: unic[oa])?",
        answers=r"responsabile|titolare|proprietari[oa]",
        of=r"(?:di (?:questo )?|del (?:presente |nostro )?|della |dell['’]|dello )",
        site=r"(?:sito(?: (?:web|internet))?|societ[àa])",
        copula=r"(?:è|e['’])",
        titles=r"(?:il )?sig\.|(?:la )?sig\.ra|(?:il )?dott\.|(?:la )?dott\.ssa",
        stems=(
            "titolare|proprietari",
            "fondat|creat",
            "rappresentante|amministrat|responsabile|titolare|proprietari",
        ),
        examples=(
            "La proprietaria dell'azienda è Ann Roe.",
            "La fondatrice dell'azienda è Ann Roe.",
            "Il legale rappresentante della ditta è Ann Roe.",
        ),
    ),
    _Tongue(
        "pt",
        owner=r"propriet[áa]ri[oa]|titular|don[oa]",
        founder=r"fundadora?|criadora?",
        legal=r"representante legal|administradora?|gerente",
        answers=r"respons[áa]vel|titular|propriet[áa]ri[oa]",
        of=r"(?:de |do |da |deste |desta |pel[oa] )",
        site=r"(?:(?:site|s[íi]tio|p[áa]gina)(?: web)?|sociedade)",
        copula="[ée]",
        titles=r"(?:o )?Sr\.|(?:a )?Sra\.",
        stems=(
            "proprietári|titular|don",
            "fundador|criador",
            "representante|administrador|gerente|responsável|titular|proprietári",
        ),
        examples=(
            "A proprietária da empresa é Ann Roe.",
            "A fundadora da empresa é Ann Roe.",
            "O responsável pelo site é Ann Roe.",
        ),
    ),
    _Tongue(
        "nl",
        owner=r"eigena(?:ar|res|resse)|uitba(?:ter|atster)",
        founder=r"oprichter|oprichtster",
        legal=r"bestuurder|vertegenwoordiger",
        answers=r"verantwoordelijke|eigenaar",
        of=r"(?:van |voor )(?:het |de |deze |dit |ons |onze )?",
        site=r"(?:web)?site",
        copula="is",
        titles="de heer|dhr\\.|mevrouw|mevr\\.",
        stems=("eigena|uitba", "opricht", "bestuurder|vertegenwoordiger|verantwoordelijke|eigenaar"),
        examples=(
            "De eigenares van het bedrijf is Ann Roe.",
            "De oprichtster van het bedrijf is Ann Roe.",
            "De verantwoordelijke voor deze website is Ann Roe.",
        ),
    ),
    *(
        _Tongue(
            lang,
            owner=r"(?:indehaver|ejer|innehaver|eier)(?:en)?|(?:innehavare|[äa]gare)n?",
            founder=r"(?:grundl[æa]gger|grunnlegger|stifter)(?:en)?|grundaren?",
            legal=r"direkt[øo]r(?:en)?|daglig leder",
            answers=r"ansvarlige?|ansvarig|ejer|eier|[äa]gare",
            of=r"(?:af |av |til |till |for |f[öo]r )",
            site=r"(?:hjemmesiden|nettsiden|hemsidan|webbplatsen|webstedet)",
            copula="(?:er|[äa]r)",
            titles="(?!)",
            stems=(
                "indehaver|ejer|innehav|eier|ägare",
                "grund|grunn|stifter",
                "direkt|leder|ansvarlig|ansvarig|ejer|eier|ägare",
            ),
            examples=examples,
        )
        for lang, examples in (
            (
                "da",
                (
                    "Indehaver af virksomheden er Ann Roe.",
                    "Grundlægger af virksomheden er Ann Roe.",
                    "Direktør er Ann Roe.",
                ),
            ),
            (
                "no",
                (
                    "Eier av bedriften er Ann Roe.",
                    "Grunnlegger av bedriften er Ann Roe.",
                    "Daglig leder er Ann Roe.",
                ),
            ),
            (
                "sv",
                (
                    "Ägare till företaget är Ann Roe.",
                    "Grundare av företaget är Ann Roe.",
                    "Ansvarig för hemsidan är Ann Roe.",
                ),
            ),
        )
    ),
    _Tongue(
        "en",
        owner=r"(?:sole )?owner|proprietor",
        founder=r"founder",
        legal=r"legal representative|managing director",
        answers=r"person responsible|publisher|owner",
        of=r"(?:of |for )(?:the |this |our )?",
        site=r"(?:web)?site",
        copula="is",
        titles=r"Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?",
        stems=("owner|proprietor", "founder", "representative|managing director|responsible|publisher|owner"),
        examples=(
            "The proprietor of the business is Ann Roe.",
            "The founder of the business is Ann Roe.",
            "The person responsible for this website is Ann Roe.",
        ),
    ),
)


_OF_NOW: Final = r"(?:actuel(?:le)?|actual|attuale|atual|i dag|idag|nu|n[åa]|heute|today|now)"
_NOW: Final = r"(?:aujourd['’]hui|hoy|oggi|hoje|heute|inzwischen|nu|nå|i dag|idag|now|today|currently|vandaag)"


def _cues(tongue: _Tongue) -> Iterator[Cue]:
    kinds = (
        (RoleClass.OWNER, 0.84, tongue.owner),
        (RoleClass.FOUNDER, 0.76, tongue.founder),
        (RoleClass.LEGAL_REPRESENTATIVE, 0.82, tongue.legal),
    )
    end = rf"(?: {_OF_NOW})? {tongue.copula}(?: {_NOW})?(?: (?:{tongue.titles}))?"
    for (role, strength, words), stems, example in zip(kinds, tongue.stems, tongue.examples, strict=True):
        front = rf"\b(?:{words})(?: {tongue.of}(?:{tongue.site}|<it>))?"
        if role is RoleClass.LEGAL_REPRESENTATIVE:
            front = rf"(?:{front}|\b(?:{tongue.answers}) {tongue.of}{tongue.site})"
        yield Cue(role, strength, stems, example, front=front + end, lang=tongue.lang)


ROLE_IS: Final = tuple(cue for tongue in _TONGUES for cue in _cues(tongue))
