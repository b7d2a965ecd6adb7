"""Partners, heads who lead together, and heirs who lead "it": what stands beside two names, or beside one, abroad."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _RUNS = RoleClass.OWNER, RoleClass.EXECUTIVE
_TOGETHER: Final = (
    r"(?:ensemble |insieme |junt[oa]s |em conjunto |samen |gezamenlijk |gemeinsam |zusammen |tillsammans |sammen |razem"
    r" |wsp[óo]lnie |spole[čc]n[ěe] |yhdess[äa] |together |jointly )"
)
_PARENT: Final = r"(?:vater|mutter|eltern|onkel|tante|gro(?:ß|ss)\w+|schwieger\w+|chef(?:in)?|vorg[äa]nger(?:in)?)"
_KIN: Final = r"(?:figli[oa]|nipote|genero|nuora)"

SIDE_BY_SIDE: Final = (
    Cue(
        _RUNS,
        0.72,
        "välkom|velkom",
        "Ann och Bob Roe hälsar er välkomna till gården.",
        behind=r",? (?:h[äa]lsar|[öo]nskar|[øo]nsker|byder|bjuder|byr)\b[^.;:!?]{0,24}? v(?:ä|e)lkom\w*",
        together=True,
    ),
    Cue(
        _OWNER,
        0.8,
        "gesellschafter|associé|soci |soci.|socios|sócios|vennoten|kompagnon|medeier|medejer|delägar|wspólnik|společn"
        "|osakkaat",
        "Ann Roe und Bob Poe sind Gesellschafter der Firma.",
        behind=r",? (?:sind|sont|sono|son|s[ãa]o|zijn|er|[äa]r|s[ąa]|jsou|ovat|are) (?:(?:die|les|los|os|i|de|the) )?"
        r"(?:(?:beiden|deux|dos|dois|due|equal) )?(?:(?:yrityksen|firman) )?"
        r"(?:gesellschafter(?:innen)?|associ[ée](?:e?s)?|soci|socios|s[óo]cios|vennoten|kompagnon(?:er|s)?|medeiere"
        r"|medejere"
        r"|del[äa]gare|wsp[óo]lnikami|spole[čc]n[íi]ci|osakkaat)"
        r"(?: (?:der|des|von|de|du|del|della|dell['’]|di|do|da|van|av|af|i|w) ?<object>|(?=\s*(?:[.,;!]|$)))",
    ),
    Cue(
        _OWNER,
        0.8,
        "partners in|partners of|partners at",
        "Ann Roe and Bob Poe are partners in the firm.",
        behind=r",? (?:are|have been) (?:now |both |the |equal |business )*partners (?:in|of|at) <object>",
        lang="en",
    ),
    Cue(
        _RUNS,
        0.76,
        "leds av|ledes av|ledet av|ledes af|ledet af|drives a|drevet a|drivs av|onder leiding van",
        "Larkspur er en familiebedrift ledet av Ann Roe.",
        front=r"(?:\bfami(?:lie|lje)(?:virksomhed|firma|bedri|f[öo]re)\w*|<it>)(?: \w+){0,4}?,? (?:som"
        r" )?(?:(?:led(?:es|et|s)|drives|drevet|drivs)"
        r"(?: i ?dag| nu| n[åa])? a[fv]|(?:staat )?onder leiding van)",
    ),
    Cue(
        _RUNS,
        0.78,
        "dirige|gèrent|gerent|guidano|gestisc|conduc|gestionan|llevan|gerem|leiden|runnen|vedou|johtavat|pyöritt"
        "|prowadz",
        "Ann Roe et Bob Poe dirigent ensemble la boulangerie.",
        behind=rf",? (?:dirigent|g[èe]rent|guidano|gestiscono|conducono|dirigen|gestionan|llevan|dirigem|gerem|conduzem"
        rf"|leiden|runnen|vedou|johtavat|py[öo]ritt[äa]v[äa]t|prowadz[ąa]) {_TOGETHER}?<object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "oggi l|ora l|attualmente l|adesso l",
        "Oggi la guida il figlio Ann Roe.",
        front=r"\b(?:oggi|ora|adesso|attualmente) (?:la|lo|l['’]) ?(?:guida(?:no)?|gestisc(?:e|ono)|conduc(?:e|ono)"
        r"|dirige"
        rf"|porta(?:no)? avanti) (?:(?:il|la|suo|sua|i|le) )?{_KIN}",
        heir=True,
        lang="it",
    ),
    Cue(
        _OWNER,
        0.82,
        " la dirige| le dirige| l'a repris| l’a repris| la gère| le gère| la conduit| l'exploite| l’exploite",
        "Aujourd'hui, son fils Ann Roe la dirige.",
        front=r"\b(?:aujourd['’]hui|d[ée]sormais|depuis \d{4}),? (?:c['’]est )?(?:son|sa|leur) (?:petit-"
        r"|petite-)?(?:fils"
        r"|fille|neveu|ni[èe]ce|gendre|belle-fille)",
        behind=r" (?:la |le |l['’])(?:dirige|g[èe]re|conduit|exploite|a reprise?)\b",
        heir=True,
        lang="fr",
    ),
    Cue(
        _OWNER,
        0.84,
        "übernahm|uebernahm|übernimmt",
        "2008 übernahm Ann Roe von seinem Vater.",
        front=r"\b[üu]bern(?:ahm(?:en)?|immt|ehmen)",
        behind=rf" (?:\d{{4}} )?von (?:seine[mrn]|ihre[mrn]|den) {_PARENT}\b",
        heir=True,
        lang="de",
    ),
    Cue(
        _OWNER,
        0.8,
        "poursui|perpétu|continúa|continua|prosig|continuam|viderefør| videre| vidare",
        "Son épouse Ann Roe et son fils Bob Roe poursuivent l'activité.",
        behind=r",? (?:(?:poursui(?:t|vent)|perp[ée]tuent?|contin[úu]an?|sigu?en?|prosiguen?|continuam?|prosseguem?)"
        r"(?: con| com)? (?:l['’]activit[ée]|l['’]aventure|el legado|el oficio|o legado|el negocio|o neg[óo]cio"
        r"|<object>)"
        r"|(?:f[øo]rer|driver) <object>[^.;!?]{0,30}? vid(?:ere|are)\b|viderefører <object>)",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.84,
        "comprou|adquiriu",
        "Em 2015 Ann Roe comprou a padaria.",
        behind=r",? (?:comprou|adquiriu)(?: em \d{4})? <object>",
        heir=True,
        lang="pt",
    ),
    Cue(
        _OWNER,
        0.84,
        "været ejer|vært eier|varit ägare|været indehaver|varit innehavare",
        "Siden 2018 har Ann Roe været ejer af bageriet.",
        front=r"\b(?:siden|sedan) \d{4} har",
        behind=r" (?:v[æa]ret|v[æa]rt|varit) (?:ejer|eier|[äa]gare|indehaver|innehavare) (?:af|av|till) <it>",
        heir=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "vastuulleen|hoitaakseen|vetovastuun",
        "Vuonna 2008 Ann Roe otti yrityksen vastuulleen isältään.",
        behind=r",? otti <it>(?: vastuulleen| hoitaakseen)",
        heir=True,
        lang="fi",
    ),
    Cue(
        _RUNS,
        0.78,
        "drevet|drivit|ledet",
        "Siden 2008 har søskendeparret Ann og Bob Roe drevet bageriet.",
        front=r"\b(?:har|hat) (?:s[øo]skende(?:parret|ne)|s[øo]sknene|syskonen|br[øo]drene|br[öo]derna|ekteparet"
        r"|[æa]gteparret|s[øo]strene|systrarna|parret|sønnen|sonen|søn|datteren|dottern)?",
        behind=r" (?:drevet|drivit|ledet|lett) <object>",
        heir=True,
    ),
)
