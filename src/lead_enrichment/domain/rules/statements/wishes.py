"""How stories of other languages tell the step to one's own business: a dream, a decision, what somebody came for."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_ON: Final = (
    r"(?:(?!\b(?:uns|nous|notre|nos|ci|nostr\w+|nuestr\w+|noss\w+|ons|client\w*|kund\w*|(?:jusqu|hasta|fino|at[ée]"
    r"|bis)\b"
    r"|ne|non|n[ãa]o|vendu|vend[ue]\w*|verkauf\w*|quitt\w+ l['’]entreprise|l['’]entreprise|l['’]azienda|la empresa"
    r"|a empresa|die firma"
    r"|den betrieb|dej[óo] la (?:empresa|panader\w+)|deixou a \w+)\b)[^.;:!?]){2,90}?"
)
"""What somebody did before, and nothing that makes a customer of them."""

WISHES: Final = (
    Cue(
        _FOUNDER,
        0.74,
        "ins leben",
        "Ann Roe hat die Firma 1999 ins Leben gerufen.",
        behind=r",? (?:hat|haben|rief|riefen)(?: \d{4})? <object>[^.;:!?]{0,30}? ins leben\b",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "zu eröffnen|zu gründen|zu übernehmen",
        "Ann Roe kehrte 2009 zurück, um die Bäckerei zu übernehmen.",
        behind=rf"{_ON}, um (?!eine?n?\b)(?=(?:\w+ ){{1,5}}zu (?:er(?:ö|oe)ffnen|gr(?:ü|ue)nden|(?:ü"
        rf"|ue)bernehmen))<object>",
        lang="de",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "pour |avant d|décid",
        "Ann Roe revient en 2016 pour ouvrir sa boulangerie.",
        behind=rf"{_ON} (?:pour |afin d['’e] ?|avant d['’e] ?|d[ée]cid[ée]e?a? d['’e] ?)(?:ouvrir|reprendre|cr[ée]er"
        rf"|fonder|racheter) (?!une?\b)<object>",
        lang="fr",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "per |prima di|deciso|aprendo|fondando|rilevando",
        "Ann Roe torna nel 2016 per aprire la sua bottega.",
        behind=rf"{_ON}(?: (?:per|prima di|(?:decide|decise|deciso) di) (?:aprire|rilevare|fondare|creare|avviare)"
        rf"|,? (?:aprendo|fondando|rilevando)) (?!un[oa]?\b)<object>",
        lang="it",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "para |antes de",
        "Ann Roe volvió en 2016 para abrir su panadería.",
        behind=rf"{_ON} (?:para|antes de) (?:abrir|fundar|montar|crear|hacerse cargo de"
        rf"|tomar las riendas de) (?!una?\b)<object>",
        lang="es",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "por su cuenta|autónom|autonom",
        "Ann Roe decidió establecerse por su cuenta.",
        behind=r",? (?:(?:decidi[óo]|decide) (?:establecerse|trabajar|montar\w*|lanzarse)|se (?:estableci[óo]"
        r"|instal[óo]|lanz[óo]))"
        r" por su cuenta\b|,? (?:decidi[óo]|decide) hacerse aut[óo]nom[oa]\b",
        lang="es",
    ),
    Cue(
        _FOUNDER,
        0.72,
        "para |antes de",
        "Ann Roe voltou em 2016 para abrir a padaria.",
        behind=rf"{_ON} (?:para|antes de) (?:abrir|fundar|montar|criar|assumir) (?!uma?\b)<object>",
        lang="pt",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "voor zichzelf|eigen ",
        "Ann Roe besloot in 2010 voor zichzelf te beginnen.",
        behind=r",? (?:besloot|durfde het aan|waagde het|wilde)(?: om)?(?: in \d{4})?(?: om)? (?:voor zichzelf"
        r"|een eigen [\w-]+) te (?:beginnen|starten|openen)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "dröm|drøm|drømme",
        "Ann Roe förverkligade 2011 drömmen om en egen salong.",
        behind=r",? (?:f[öo]rverkligade|uppfyllde|realiserede|realiserte|opfyldte"
        r"|oppfylte)(?: i)?(?: \d{4})? (?:sin )?dr[öø]m(?:men|mmen)? om (?:en |et |ett |å |at |att )?"
        r"(?:egen|eget|egne|starta eget)\b",
    ),
    Cue(
        _FOUNDER,
        0.74,
        " sen ",
        "Ann Roe si splnila sen o vlastní kavárně.",
        behind=r",? si(?: v roce \d{4})? splnila? (?:sv[ůu]j )?sen o vlastn",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "marzeni",
        "Ann Roe spełniła marzenie o własnej piekarni.",
        behind=r",? (?:w \d{4} (?:roku|r\.) )?(?:spe[łl]ni[łl]a?|zrealizowa[łl]a?) (?:swoje )?marzeni[ea] o w[łl]asn",
    ),
    Cue(
        _RUNS,
        0.76,
        "die leitung|geschäftsführung|geschaeftsfuehrung|die geschicke",
        "Ann Roe hat 2012 die Leitung übernommen.",
        behind=r",?(?: [^.,;:!?]{3,50},)? (?:hat(?: \d{4})? (?:die (?:leitung|gesch(?:ä|ae)ftsf(?:ü|ue)hrung"
        r"|geschicke))(?: de[sr] <it>)? (?:ü|ue)bernommen"
        r"|(?:ü|ue)bernahm(?: \d{4})? die (?:leitung|gesch(?:ä|ae)ftsf(?:ü|ue)hrung|geschicke)(?=\s*[.,;!]|$"
        r"| de[sr] (?:betrieb|firma|unternehm)))",
    ),
    Cue(
        _RUNS,
        0.74,
        "in mano|in mão|las manos",
        "Ann Roe prende in mano l'azienda del nonno.",
        behind=r",? (?:prende|prese|ha preso) in mano (?:<object>|le redini)",
        lang="it",
    ),
    Cue(
        _OWNER,
        0.8,
        "succède|succede|succéd|opvolg|volgde|sucedi",
        "Ann Roe, le fils, lui succède en 1998.",
        behind=r"(?:, (?:(?:le|son|sa) )?(?:fils|fille|gendre|petit-fils|neveu|ni[èe]ce),)? (?:lui (?:succ[èe]de"
        r"|succ[ée]da|a succ[ée]d[ée])\b"
        r"|(?:gli|le) (?:succede|succedette)\b|volgde (?:hem|haar) op\b|(?:le|lhe) sucedi[óou]+\b)",
        heir=True,
    ),
    Cue(
        _RUNS,
        0.76,
        "kracht achter|drijvende",
        "Ann Roe is de drijvende kracht achter Larkspur.",
        behind=r",? is (?:al jaren |nog steeds )?de (?:drijvende |grote |creatieve )?(?:kracht|motor) achter <it>",
    ),
    Cue(
        _OWNER,
        0.84,
        "ejet af|eid av|eies av|ägs av",
        "Firmaet er ejet af Ann Roe.",
        front=r"<it> (?:er|är|blir|bliver) (?:i dag |idag |helt )?(?:ejet|eid|ägt|ägd) a[fv]",
    ),
)
