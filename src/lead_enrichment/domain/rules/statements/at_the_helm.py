"""Sentences in other languages than English that say who is at the helm of a company today."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

AT_THE_HELM: Final = (
    Cue(
        _OWNER,
        0.78,
        "generation",
        "Mittlerweile hat mit Ann Roe die vierte Generation das Zepter in der Hand.",
        front=r"\b(?:hat|ist|f[üu]hrt|f[üu]hren|h[äa]lt|[üu]bernahm|steht)(?: \w+)? mit",
        behind=r"[^.,;!?]{0,20} (?:die|eine) (?:\w+ )?generation (?:das (?:zepter|ruder|sagen)|<it>|an der spitze|am "
        r"(?:ruder|werk))",
    ),
    Cue(
        _RUNS,
        0.74,
        "führung von|regie von|fuhrung von",
        "In Familienhand, aktuell unter der Führung von Ann und Jim Roe.",
        front=r"unter (?:der )?(?:\w+ )?(?:f[üu]hrung|regie) von",
    ),
    Cue(
        _OWNER,
        0.82,
        " ging ",
        "Per 1. Januar 2019 ging die Firma an Ann Roe über.",
        front=r"\bging <it>(?: \d{4}| im jahre? \d{4})? an(?: (?:ihren|seinen|den|die|ihre|seine) [^\W\d_]+)?",
        behind=r"[^.,;!?]{0,20} (?:ü|ue)ber\b",
    ),
    Cue(
        _OWNER,
        0.78,
        "schritt in die selb",
        "2014 wagte Ann Roe den Schritt in die Selbstständigkeit.",
        front=r"\b(?:wagte[n]?|machte[n]?|tat|taten|ging|gingen)(?: \d{4})?",
        behind=r"[^.,;!?]{0,20} (?:den|der) (?:\w+ )?schritt in die selbst",
    ),
    Cue(
        _OWNER,
        0.8,
        "son rêve|leur rêve",
        "En 2014, Ann Roe réalise son rêve et ouvre sa pâtisserie.",
        behind=r",? (?:r[ée]alise(?:nt)?|concr[ée]tise(?:nt)?|(?:a|ont) (?:r[ée]alis[ée]|concr[ée]tis[ée])) (?:son"
        r"|leur) r[êe]ve,? (?:et ouvr(?:e|ent)"
        r"|en ouvrant|d['’]ouvrir|de reprendre|et reprend|et reprennent) ",
    ),
    Cue(
        _RUNS,
        0.78,
        "guidare|gestire|condurre|portare avanti",
        "A guidare l'azienda oggi è Ann Roe.",
        front=r"\ba (?:guidare|gestire|condurre|portare avanti) <it>(?:,? (?:oggi|adesso|ora|dal \d{4}))?,? (?:[èe]"
        r"|c['’][èe]|sono|ci sono)"
        r"(?: oggi| ora)?(?: (?:la|il|i|le) (?:figli[aoe]?|nipot[ei]|fratelli|sorelle))?",
    ),
    Cue(
        _OWNER,
        0.8,
        "in mano|testimone|redini",
        "Ann Roe ha preso in mano l'azienda di famiglia nel 2014.",
        behind=r",? (?:ha(?:nno)? preso|prende|prendono|prese) (?:in mano (?:le redini|<object>)|le redini)"
        r"|,? (?:raccoglie|raccolse|ha raccolto|riceve) il testimone",
    ),
    Cue(
        _OWNER,
        0.82,
        "stokje|roer over",
        "In 2014 nam Ann Roe het stokje over van haar vader.",
        front=r"\bna(?:m|men)",
        behind=r"[^.,;!?]{0,20} het (?:stokje|roer) (?:[^.,;!?]{0,20} )?over\b",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "sin egen|sitt eget|sin första|sitt første|sin eigen|sine egne",
        "2014 öppnade Ann Roe sin egen handelsträdgård.",
        front=r"\b(?:[öo]ppnade|startade|grundade|[åa]bnede|startede|[åa]pnet|startet|etablerte|etablerede)",
        behind=r" (?:sin|sitt|sine) (?:eg[en]\w*|eigen|f[öo]rsta|f[øo]rste) \w",
    ),
    Cue(
        _RUNS,
        0.76,
        "ledes|leds",
        "Virksomheden ledes i dag af Ann Roe.",
        front=r"<it> (?:ledes|leds)(?: (?:i ?dag|nu|n[åa]|fortsatt|fortfarande|stadig))? a[vf](?: (?:s[øo]nn?en|sonen"
        r"|datteren|dottern))?",
    ),
    Cue(
        _OWNER,
        0.84,
        "vertskap|värdpar|værtspar",
        "Vertskapet på bakeriet er Ann og Jim Roe.",
        front=r"\b(?:vertskapet|v[äa]rdparet|v[æa]rtsparret|vertsparet)(?: (?:p[åa]|hos|i) <it>)? (?:er|[äa]r|heter"
        r"|hedder)",
    ),
    Cue(
        _OWNER,
        0.8,
        "eigd|driven av|drive av",
        "Bakeriet er eigd og driven av Ann Roe.",
        front=r"<it> (?:er|vert|blir) (?:eigd|driven?|drive)(?: og (?:driven?|drive|leia))?(?: i dag)? av",
    ),
    Cue(
        _OWNER,
        0.8,
        "johdossa|vetäjänä|perustaja|omistaja",
        "Yrityksen johdossa on Ann Roe.",
        front=r"<it> (?:johdossa|ruorissa|vet[äa]j[äa]n[äa]) (?:on|ovat|toimii)(?: nyky[äa]{2}n| nykyisin)?",
        lang="fi",
    ),
    Cue(
        _OWNER,
        0.82,
        "perustaja|omistaja|yrittäjä",
        "Ann Roe on yrityksen perustaja.",
        behind=r",? (?:on|ovat) <it> (?:perustaja|omistaja|yritt[äa]j[äa])",
        lang="fi",
    ),
    Cue(
        _OWNER,
        0.82,
        "stery",
        "W 2014 roku stery przejęła Ann Roe.",
        front=r"\b(?:stery|ster)(?: (?:firmy|w firmie|rodzinnej firmy))? (?:przej[ąę]\w+|obj[ąę]\w+)(?: (?:c[óo]rka"
        r"|syn|wnuk|wnuczka))?",
    ),
    Cue(
        _RUNS,
        0.76,
        "vede|vedou|řídí",
        "Od roku 2014 vede firmu Ann Roe.",
        front=r"\b(?:vede|vedou|[řr][íi]d[íi]) <it>(?: (?:syn|dcera|druh[áa] generace,))?",
    ),
    Cue(
        _OWNER,
        0.78,
        "darrere d",
        "Darrere del negoci hi ha la Ann Roe.",
        front=r"\bdarrere d(?:e la|el|e l['’]|e|['’]) ?<it>,? hi (?:ha|s[óo]n|trobem)(?: (?:en|na|la|el))?",
        lang="ca",
    ),
    Cue(
        _RUNS,
        0.78,
        "porten|porta|dirigei|regent",
        "El forn el porten la Ann Roe i en Jim Poe.",
        front=r"<it>,? (?:el|la|l['’]|els|les) ?(?:porten|porta|dirigeix(?:en)?|regent(?:a|en))(?: avui| ara)?(?: "
        r"(?:en|na|la|el))?",
        lang="ca",
    ),
)
