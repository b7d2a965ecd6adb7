"""How the last step of a family's history says who has the business since, in words that are no title."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER: Final = RoleClass.OWNER
_SINCE: Final = r"(?:seither|seitdem|heute|nun|inzwischen|seit(?: \d{1,2}\.)?(?: \w+)? \d{4})"

CARRIED_ON: Final = (
    Cue(
        _OWNER,
        0.84,
        "jetzigen|heutigen|derzeitigen|gegenwärtigen",
        "Gegründet vom Urgroßvater des jetzigen Eigentümers Ann Roe.",
        front=r"\bde[sr] (?:jetzigen|heutigen|derzeitigen|gegenw(?:ä|ae)rtigen) (?:\w*eigent(?:ü|ue)mer|\w*inhaber"
        r"|besitzer"
        r"|\w*chef|gesch(?:ä|ae)ftsf(?:ü|ue)hrer|betriebsleiter)(?:s|in)?",
        heir=True,
        lang="de",
    ),
    Cue(
        _OWNER,
        0.84,
        "verantwortlich|alleinig",
        "Verantwortlich für die Bäckerei ist seither Bäckermeisterin Ann Roe.",
        front=rf"\b(?:verantwortlich(?:er?)? f[üu]r (?:<it>|den (?:\w+)?betrieb)"
        r"|alleinige[rn]? (?:leiter|chef|inhaber|eigent[üu]mer)(?:in)?)"
        rf" ist {_SINCE}(?: nun)?",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        " fort| weiter",
        "Die Tradition der Bäckerei setzt seit Juni 1994 nun Ann Roe fort.",
        front=rf"\b(?:tradition|familientradition|betrieb|unternehmen|haus|werk)[^.;:!?]{{0,40}}"
        rf" (?:setzt|f[üu]hrt) {_SINCE}(?: nun)?(?: de[rn] (?:sohn|enkel)| die (?:tochter|enkelin))?",
        behind=r",?(?: I{1,3}V?)? (?:fort|weiter)\b",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "übernimmt|übernahm",
        "Im Mai 1991 übernahmen ihn Ann Roe und ihr Mann.",
        front=r"\b[üu]ber(?:nimmt|nahm(?:en)?) (?:ihn|diesen|dieses|diese|es|(?:nun |dann |schließlich )?vom? "
        r"(?:vater|mutter|senior|onkel)(?: der sohn| die tochter| der neffe| die nichte))",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "leitung|führung|geschäfte",
        "Er zog sich zurück und gab die Leitung seiner Tochter Ann Roe.",
        front=r"\b(?:gab|gibt|[üu]bergab|[üu]bergibt|[üu]bertrug|legte) (?:\d{4} )?(?:die (?:leitung|f[üu]hrung"
        r"|gesch[äa]fte|betriebsleitung|gesch[äa]ftsf[üu]hrung))(?: des (?:betriebs|betriebes|hauses|unternehmens)"
        r"| der firma)?(?: \d{4})?(?: an| in die h[äa]nde)? (?:sein|ihr)(?:e[nmrs])? (?:\w+ )?"
        r"(?:sohn(?:es)?|tochter|neffen?|nichte|enkel(?:in|s)?|schwiegersohn|schwiegertochter)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.86,
        "kaufte die|erwarb die|kauft die",
        "Ann Roe kaufte die AG 1998.",
        behind=r",? (?:kaufte?|erwarb)(?: \d{4}| im jahr \d{4})? die (?-i:AG|GmbH)\b(?! (?:[A-Z]|&|der |aus ))",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "dirige desde|dirige hoy|dirige actualmente",
        "Dirige desde hace años su panadería, de larga tradición familiar, Ann Roe.",
        front=r"\bdirige (?:desde (?:hace \w+|\d{4}|entonces)|hoy|actualmente)(?: [aá]\w+)? (?:su|la|esta|nuestra) "
        r"(?:empresa|panader[íi]a|bodega|casa|negocio|taller|f[áa]brica|firma)[^.;:!?]{0,80},",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "go on manag|go on run|goes on manag|goes on run|carry on run|carries on run",
        "Mary Roe and her son Ann Roe go on managing the bakery.",
        behind=r",? (?:still )?(?:go(?:es)? on|carr(?:y|ies) on|keeps? on) (?:managing|running|leading) <object>",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "has led|has run|has headed|has managed",
        "Ann Roe, James’s daughter, has led the bakery since 2007.",
        behind=r", (?:(?:[A-Z]\w+['’]s?|his|her|their|the founder['’]s?) )?(?:(?:old|young)est |only )?(?:grand|step)?"
        r"(?:sons?|daughters?|nephew|niece|children)(?:-in-law)?, has (?:led|run|headed|managed|directed) <object>"
        r"[^.;!?]{0,40}? since (?:19[89]|20)\d",
        heir=True,
    ),
)
"""Whoever is named there is the one of today: what the words around tell is how the house came to them."""
