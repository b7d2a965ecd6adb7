"""The same in Latvian, Lithuanian, Estonian, Finnish, Slovene, Croatian, Serbian, Greek, and of Romanian traders."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_LATVIAN: Final = (
    r"(?:uzņēmumu|firmu|kompāniju|salonu|studiju|(?:privāt)?praksi|darbnīcu|viesu namu|saimniecību|skolu|kafejnīcu"
    r"|klīniku|kabinetu|veikalu|biroju)"
)
_LITHUANIAN: Final = r"(?:įmonę|bendrovę|firmą|studiją|kliniką|saloną|ūkį|dirbtuvę|parduotuvę|kavinę|mokyklą|sodybą)"
_SOUTHERN_SLAVIC: Final = (
    r"(?:podjetje|mizarstvo|kmetijo|ambulanto|gostilno|delavnico|trgovino|obrt|tvrtku|firmu|radnju|ordinaciju"
    r"|radionicu|trgovinu|restoran|salon|studio|opg|preduzeće|<company>)"
)
_GREEK: Final = r"(?:εταιρε?ία|επιχείρηση|κατάστημα|μαγαζί|ταβέρνα|ξενώνα|φούρνο|στούντιο|[^\W\d_]+(?:είο|ήριο))"

BALTIC: Final = (
    Cue(
        _RUNS,
        0.76,
        "vada",
        "Larkspur ir privātprakse, kuru vada Ann Roe.",
        front=r"(?:\b(?:prakse|privātprakse|studija|salons|uzņēmums|firma|darbnīca|skola|kafejnīca|klīnika|saimniecība)"
        r"\b[^.;!?]{0,60}, (?:kuru|ko)"
        rf"|\b{_LATVIAN})(?: (?:šobrīd|tagad|joprojām))? vada",
        lang="lv",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "dibinā",
        "Salonu 2015. gadā dibināja Ann Roe.",
        front=rf"\b{_LATVIAN}(?: \d{{4}}\. gadā)? (?:no|ir )?dibināj(?:a|usi|is)",
        lang="lv",
    ),
    Cue(
        _RUNS,
        0.76,
        "vadovauja",
        "Įmonei vadovauja Ann Roe.",
        front=r"\b(?:įmonei|bendrovei|firmai|studijai|salonui|klinikai|ūkiui|mokyklai)(?: (?:šiuo metu|dabar))?"
        r" vadovauja",
        lang="lt",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "įkūrė|įsteigė",
        "Įmonę 1998 metais įkūrė Ann Roe.",
        front=rf"\b{_LITHUANIAN}(?: \d{{4}} (?:m\.|metais))? (?:įkūrė|įsteigė)",
        lang="lt",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "įkūrė|įsteigė",
        "1998 metais Ann Roe įkūrė šią įmonę.",
        behind=rf" (?:įkūrė|įsteigė) (?:šią |savo )?{_LITHUANIAN}",
        lang="lt",
    ),
    Cue(
        _OWNER,
        0.84,
        "omanik |perenaine |peremees |asutaja |juhataja ",
        "Ettevõtte omanik on Ann Roe.",
        front=r"\b(?:ettevõtte|firma|talu|salongi|stuudio|meie|<company>)"
        r" (?:omanik|perenaine|peremees|asutaja|juhataja) on",
        lang="et",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "asutas",
        "Ettevõtte asutas 2003. aastal Ann Roe.",
        front=r"\b(?:ettevõtte|firma|talu|salongi|stuudio|<company>)(?: \w+)? asutas(?: \d{4}\. aastal)?",
        lang="et",
    ),
    Cue(
        _OWNER,
        0.84,
        "omistaja|yrittäj|toimitusjohtaja|perustaja",
        "Yrityksen omistaja on Ann Roe.",
        front=r"\b(?:yrityksen|yrityksemme|firman|liikkeen|tilan|verstaan|<company>)"
        r" (?:omistaja|yrittäjä|toimitusjohtaja|perustaja)(?:na)? (?:on|toimii)",
        lang="fi",
    ),
    Cue(
        _RUNS,
        0.76,
        " vodi",
        "Podjetje vodi Ann Roe.",
        front=rf"\b{_SOUTHERN_SLAVIC}(?: (?:danes|danas|trenutno|zdaj|sada))? vodi(?:jo|ta)?",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "ustanovi|osnova|pokrenu|odprl|otvori",
        "Salon je leta 1990 ustanovila Ann Roe.",
        front=rf"\b(?:{_SOUTHERN_SLAVIC}|<it>) (?:je|su|so|sta)(?: leta)?(?: \d{{4}}\.?)?(?: godine)?"
        r" (?:ustanovil[aio]?|osnova(?:o|la|li)|pokrenu(?:o|la|li)|odprl[aio]?|otvori(?:o|la|li))",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "ίδρυσε|άνοιξε|δημιούργησε",
        "Η Ann Roe ίδρυσε το εργαστήριο το 1985.",
        behind=rf" (?:ίδρυσε|άνοιξε|δημιούργησε) (?:(?:(?:το|την?|τον) )?(?:δικ[όή] (?:του|της) )?{_GREEK}"
        r"|(?:(?:το )?(?:δικό|ιδιωτικό) (?:του|της)? ?)?[^\W\d_]{2,}(?:είο|ήριο)\b)",
        lang="el",
    ),
    Cue(
        _OWNER,
        0.84,
        "pfa|p.f.a|individual|fizic",
        "PFA Ann Roe",
        front=r"\b(?:pfa|p\.f\.a\.|[iî]ntreprindere individual[ăa]|persoan[ăa] fizic[ăa] autorizat[ăa])\s?:?",
        lang="ro",
    ),
)
