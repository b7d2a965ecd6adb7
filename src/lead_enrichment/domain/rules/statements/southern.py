"""The same in French, Spanish, Portuguese and Italian."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE

FRENCH: Final = (
    Cue(
        _RUNS,
        0.74,
        "la tête d|la tete d",
        "À la tête de la boulangerie depuis 2009 : Ann Roe.",
        front=r"[àa] la t[êe]te (?:de |du |d['’])<it>,?(?: depuis \d{4})?(?:,? (?:est|se trouve|on trouve|il y a)"
        r"|\s?[:,–])",
    ),
    Cue(
        _FOUNDER,
        0.78,
        "derri",
        "Derrière Larkspur se cache Ann Roe.",
        front=r"^\W*derri[èe]re <it>,? (?:se cache(?:nt)?|il y a|on (?:re)?trouve|se trouve(?:nt)?)",
    ),
    Cue(
        _RUNS,
        0.72,
        "la tête|la tete|commandes",
        "À la tête de la maison, Ann Roe perpétue le savoir-faire.",
        front=r"(?:[àa] la t[êe]te|aux commandes)(?: (?:de |du |d['’])?<it>)?,?(?: on (?:re)?trouve"
        r"| se trouve(?:nt)?| il y a)?,?",
    ),
    Cue(
        _OWNER,
        0.82,
        "patron",
        "La patronne, Ann Roe, vous conseille.",
        front=r"\b(?:(?:le|la|les|notre|votre) patron(?:ne)?s?|patron(?:ne)?\s?:),?",
    ),
    Cue(
        _OWNER,
        0.82,
        "patron",
        "Ann et Bob Roe, les patrons, vous répondent.",
        behind=r",? (?:le|la|les) patron(?:ne)?s?\b(?=\s?[,.!]|\s?$)",
        lang="fr",
    ),
    Cue(
        _RUNS,
        0.7,
        " par ",
        "La boulangerie est tenue depuis 2011 par Ann Roe.",
        front=r"<it> (?:est|sont)(?: [^\s.;:!?]+){0,2} (?:tenue?s?|dirig[ée]e?s?|g[ée]r[ée]e?s?|anim[ée]e?s?"
        r"|men[ée]e?s?)"
        r"[^.;:!?]{0,30}? par",
    ),
    Cue(
        _RUNS,
        0.7,
        "vous accueill|vous reçoi|vous souhait|vous attend",
        "Ann et Bob Roe vous accueillent du mardi au dimanche.",
        behind=r",? vous (?:accueillent|re[çc]oivent|attendent|souhaitent la bienvenue)",
        together=True,
    ),
    Cue(
        _OWNER,
        0.82,
        "entrepreneur individuel|entreprise individuelle|auto-entrepreneur|micro-entrepreneur|autoentrepreneur",
        "ROE Ann - Entrepreneur individuel",
        behind=r"\s?[,(–—-]? ?(?:entrepreneure? individuel(?:le)?|entreprise individuelle|(?:auto"
        r"|micro)-?\s?entrepr\w+)",
    ),
    Cue(_OWNER, 0.8, "ei ", "EI Ann Roe", front=r"(?:^\W*|[(–—]\s?)EI"),
    Cue(
        _RUNS,
        0.76,
        "c'est|c’est",
        "Depuis 2008, c'est Ann Roe qui tient les rênes.",
        front=r"\bc['’]est",
        behind=r",? qui (?:(?:(?:re)?prend|tient|est (?:[àa] la t[êe]te|aux commandes))\b|(?:dirige|g[èe]re"
        r"|m[èe]ne) (?:<object>|tout\b))",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "ouvr|ouvert|lance|installe",
        "Passionnée de pain, Ann Roe ouvre sa boulangerie en 2012.",
        behind=r",? (?:ouvre(?:nt)?|(?:a|ont) ouvert|lance(?:nt)?|installe(?:nt)?) (?:en \d{4},? )?<object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "rach|repren|repris",
        "En 2017, Ann et Bob Roe ont racheté le fonds de commerce.",
        behind=r",? (?:rach[èe]te(?:nt)?|(?:a|ont) rachet[ée]|repren(?:d|nent)|(?:a"
        r"|ont) repris) (?:en \d{4},? )?(?:le fonds|les r[êe]nes|la suite|le flambeau|<object>)",
    ),
    Cue(
        _OWNER,
        0.82,
        "mains de|mains d",
        "La maison est passée en 2017 entre les mains de Ann Roe.",
        front=r"\b(?:est|sont|pass[ée]e?s?)\b[^.;:!?]{0,25}? (?:entre|dans|aux) (?:les )?mains d(?:e|u|es)",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "son compte",
        "Installée à son compte depuis 2017, Ann Roe pétrit chaque nuit.",
        front=r"[àa] son compte(?: (?:depuis|en) \d{4})?,",
    ),
    Cue(
        _FOUNDER,
        0.74,
        "son compte",
        "Ann Roe s'est mise à son compte en 2017.",
        behind=r",? s(?:['’]est|e met|['’]installe)\b[^.;:!?]{0,25}? [àa] son compte",
    ),
    Cue(
        _OWNER,
        0.8,
        "chef d'entreprise|chef d’entreprise|cheffe d'|cheffe d’|créat",
        "Le chef d'entreprise, Ann Roe, est compagnon.",
        front=r"\b(?:le|la|notre|votre) (?:chef(?:fe)? d['’]entreprise|cr[ée]at(?:eur|rice)(?: (?:de |d['’]"
        r"|du )<it>)?),?",
    ),
    Cue(
        _RUNS,
        0.74,
        "la tête|la tete|commandes",
        "Ann Roe, à la tête de la maison depuis 2006, pétrit encore.",
        behind=",? (?:est )?(?:[àa] la t[êe]te|aux commandes)(?: (?:de |du |d['’])<it>| depuis)",
    ),
    Cue(
        _RUNS,
        0.72,
        "sous la direction|impulsion|houlette",
        "Sous la direction de Ann Roe, la maison a grandi.",
        front=r"\bsous (?:la direction|l['’]impulsion|la houlette) de",
        behind=r", (?:l['’]?[ée]quipe|<object>)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "origine|initiative",
        "À l'origine du projet, Ann Roe, ancienne marin.",
        front="[àa] l['’](?:origine|initiative) (?:du projet|(?:de |du |d['’])<it>),?(?: il y a| on trouve)?,?",
    ),
    Cue(
        _OWNER,
        0.84,
        "nom de l|nom du",
        "Nom de l'entrepreneur : Ann Roe",
        front=r"\bnom (?:de l['’](?:entrepreneure?|exploitante?|[ée]diteur)|du (?:g[ée]rant|propri[ée]taire"
        r"|responsable|dirigeant))\s?:",
    ),
    Cue(
        _RUNS,
        0.7,
        "responsable d",
        "Les données sont traitées par Ann Roe, responsable du traitement.",
        behind=",? (?:qui )?(?:est )?(?:le |la )?responsable d[ue] traitement",
    ),
    Cue(
        _RUNS,
        0.72,
        "dirige",
        "Ann Roe, votre boulangère à Foix, dirige une équipe de trois.",
        behind=",? dirige(?:nt)? (?:une (?:petite )?[ée]quipe|<object>)",
    ),
)

SOUTHERN: Final = (
    Cue(
        _OWNER,
        0.82,
        "hizo cargo|hicieron cargo|hace cargo",
        "En 2018 Ann Roe se hizo cargo del negocio.",
        behind=r",? se (?:hizo|hicieron|hace) cargo (?:del|de) <object>",
    ),
    Cue(
        _OWNER,
        0.82,
        "manos de|mãos d|mani di|mano a|mains d",
        "Bob Poe dejó el negocio en manos de Ann Roe.",
        front=r"\b(?:dej[óo]|puso|deixou|ha lasciato|a laiss[ée]) <it> (?:en manos de|nas m[ãa]os d[aeo]s?"
        r"|nelle mani d(?:i|ei|elle)"
        r"|in mano a(?:i|lle)?|(?:entre|dans) les mains d(?:e|u|es))(?: (?:los|las|su|sus))?",
    ),
    Cue(
        RoleClass.LEGAL_REPRESENTATIVE,
        0.8,
        "qualidade de|calidad de|qualité de|qualità di",
        "Ann Roe, na qualidade de sócia-gerente da padaria.",
        behind=r",? (?:na|en|agissant en|in|que actúa en|actuando en|en sa|en su) (?:sua |su )?(?:qualidade"
        r"|calidad|qualit[ée]|qualit[àa])"
        r" d(?:e|i) (?:s[óo]ci[oa][- ]gerente|gerente|administrador(?:a)?(?: [úu]nic[oa])?|g[ée]rante?"
        r"|pr[ée]sidente?|propiet[aá]ri[oa]"
        r"|propriet[aá]ri[oa]|titolare|legale rappresentante|amministrat(?:ore|rice))\b",
    ),
    Cue(
        _RUNS,
        0.74,
        "al frente",
        "Al frente de la panadería está Ann Roe.",
        front=r"al frente(?: (?:de |del )<it>)? (?:est[áa]n?|se encuentran?)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "detrás|detras",
        "Detrás de Larkspur está Ann Roe.",
        front=r"^\W*detr[áa]s de(?:l)? <it> (?:est[áa]n?|se encuentran?|hay)",
    ),
    Cue(
        _RUNS,
        0.72,
        "à frente|a frente",
        "Quem está à frente da padaria é Ann Roe.",
        front=r"[àa] frente(?: d[aeo] <it>)?,? (?:est[áa]|est[ãa]o|[ée]|s[ãa]o)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "por trás|por tras",
        "Por trás da Larkspur está Ann Roe.",
        front=r"por tr[áa]s d[aeo] <it> (?:est[áa]|est[ãa]o|h[áa])",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "dietro",
        "Dietro Larkspur c'è Ann Roe.",
        front=r"^\W*dietro(?: a(?:lla|l)?)? <it> (?:c['’][èe]|ci sono|si nascond(?:e|ono))",
    ),
    Cue(
        _RUNS,
        0.72,
        "alla guida",
        "Alla guida del panificio c'è Ann Roe.",
        front=r"alla guida(?: (?:di |del |della |dell['’])<it>)?,? (?:c['’][èe]|ci sono|troviamo)",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "decid",
        "Nel 1989 Ann Roe decide di aprire una panetteria.",
        behind=r",? (?:decid(?:e|ono)|decise(?:ro)?|deciden?|decidi[óo]|decidieron|decidiu) (?:di )?(?:aprire|fondare"
        r"|avviare|rilevare|abrir|fundar|montar|crear)\b",
    ),
    Cue(
        _RUNS,
        0.68,
        "vi aspettano|vi accolgono|benvenut|bienvenida|les esperan|vindas",
        "Ann e Bob Roe vi aspettano.",
        behind=r",? (?:vi (?:aspettano|accolgono|d[àa]nno il benvenuto)|(?:les|os|te) (?:dan la bienvenida|esperan)"
        r"|d[ãa]o as boas-vindas)",
        together=True,
    ),
)
