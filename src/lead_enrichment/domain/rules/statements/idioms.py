"""Figures of speech for whoever runs a company: the helm, the reins, the threads, the sceptre, the walls."""

from typing import Final

from lead_enrichment.domain.evidence import RoleClass
from lead_enrichment.domain.rules.statements.cue import Cue

_OWNER, _FOUNDER, _RUNS = RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE
_SINCE_DE: Final = r"(?: (?:seit|heute|nun|jetzt|inzwischen|mittlerweile)(?: \d{4})?)?"
_SINCE_FR: Final = r"(?:,? (?:depuis|aujourd['’]hui|désormais)(?: \d{4})?,?)?"
_SINCE_IT: Final = r"(?:,? (?:oggi|ora|adesso|dal \d{4}|da sempre))?,?"
_ENDS: Final = r"(?=\s*(?:[.,;:!–-]|$|und\b|et\b|e\b|y\b|en\b))"

IDIOMS: Final = (
    Cue(
        _RUNS,
        0.78,
        "an der spitze|am ruder|am steuer",
        "Seit 2014 steht Ann Roe an der Spitze des Hauses.",
        front=r"\b(?:steht|stehen|sitzt|stand)" + _SINCE_DE,
        behind=_SINCE_DE + r" (?:an der spitze(?: (?:de[rs]|unsere[rs]|von) <it>|" + _ENDS + r")|am (?:ruder|steuer))",
    ),
    Cue(
        _RUNS,
        0.78,
        "an der spitze|am ruder|am steuer",
        "Ann Roe steht seit 2014 an der Spitze des Betriebs.",
        behind=r",? (?:steht|stehen)" + _SINCE_DE + r" an der spitze(?: (?:de[rs]|unsere[rs]|von) <it>|" + _ENDS + r")",
    ),
    Cue(
        _RUNS,
        0.78,
        "geschicke|fäden in|faeden in|zepter|ruder in der hand|das sagen",
        "Ann Roe lenkt seit 2014 die Geschicke des Hauses.",
        behind=r",? (?:lenkt|leitet|bestimmt|lenken|leiten|hält|halten|hat|haben|schwingt|schwingen)"
        + _SINCE_DE
        + r"(?: hier| bei uns)? (?:die geschicke(?: (?:de[rs]|unsere[rs]|von) <it>)?"
        r"|die fäden in (?:der|den) h[aä]nd(?:en)?"
        r"|das zepter|das ruder in der hand|das sagen)",
    ),
    Cue(
        _RUNS,
        0.78,
        "geschicke|fäden|zepter|sagen",
        "Heute hält Ann Roe die Fäden in der Hand.",
        front=r"\b(?:hält|halten|lenkt|lenken|schwingt|schwingen|führt|führen|hat|haben)" + _SINCE_DE,
        behind=_SINCE_DE
        + r"(?: hier)? (?:die geschicke|die fäden in (?:der|den) h[aä]nd(?:en)?|das zepter|das sagen)\b",
    ),
    Cue(
        _OWNER,
        0.8,
        "chef de|chefin de|herr im haus|hausherr|chef im haus|chefin im haus",
        "Chefin des Hauses ist Ann Roe, Konditorin.",
        front=r"\b(?:chef(?:in)?s? (?:de[rs]|unsere[rs]) <it>"
        r"|(?:chef(?:in)?|herr(?:in)?) im haus(?:e)?|hausherr(?:in)?)"
        r"(?:,? (?:ist|sind)(?: seit \d{4})?|:|,)?",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.76,
        " und chef|, chef|& chef",
        "Ann Roe, Konditormeisterin und Chefin",
        behind=r"\s?[,–-] (?:\w*(?:meister|koch|köch|bauer|winzer|gärtner|bäcker|wirt)(?:in)? (?:und|&) )?"
        r"chef(?:in)?\s*(?:[.,!]|$)",
        lang="de",
    ),
    Cue(
        _OWNER,
        0.8,
        "repris|reprennent|reprend|rachet",
        "Ann et Bob Roe ont repris les murs et le zinc.",
        behind=r",? (?:(?:a|ont) (?:repris|rachet[ée])|reprend|reprennent|rach[èe]tent?) (?:en \d{4},? )?"
        r"(?:les (?:murs|lieux|fourneaux|clés|clefs)|le (?:zinc|lieu|bail|fonds|flambeau|comptoir)"
        r"|l['’](?:adresse|enseigne))",
    ),
    Cue(
        _RUNS,
        0.76,
        "tient les|tiennent les|tient la |tiennent la |tient le |tiennent le |tient l|tiennent l",
        "Depuis 2018, Ann et Bob Roe tiennent les lieux.",
        behind=r",? (?:tient|tiennent)" + _SINCE_FR + r" (?:les (?:lieux|r[êe]nes|commandes|murs)"
        r"|la (?:barre|maison|boutique)|le (?:gouvernail|comptoir)|<object>)",
    ),
    Cue(
        _RUNS,
        0.76,
        "c'est|c’est",
        "C'est Ann Roe qui vous accueille, en salle comme en cuisine.",
        front=r"^\W*(?:[^.,;:!?]{0,40}, )?c['’]est",
        behind=r",? qui vous (?:accueille|reçoit|attend)(?=\s*(?:[,.!]|$)| (?:dans|en|chez|du|avec|tous|toute"
        r"|au (?:comptoir"
        r"|restaurant|magasin)|[àa] (?:table|la boutique|l['’]atelier)))",
    ),
    Cue(
        _RUNS,
        0.76,
        "aux commandes|à la barre|aux manettes|au gouvernail|aux fourneaux et",
        "Aux commandes depuis 2018 : Ann Roe.",
        front=r"\b(?:aux (?:commandes|manettes)|[àa] la barre|au gouvernail)"
        + _SINCE_FR
        + r"\s?(?:[:,–]|(?:est|se trouve|on (?:re)?trouve|il y a))",
    ),
    Cue(
        _RUNS,
        0.78,
        "timone|alla guida|a capo|al comando|redini",
        "Oggi al timone c'è Ann Roe.",
        front=r"\b(?:al (?:timone|comando)|alla guida|a capo)(?: (?:di |del |della |dell['’])<it>)?"
        + _SINCE_IT
        + r" (?:c['’][èe]|ci sono|[èe]|sono|troviamo|si trova|si trovano)"
        r"(?: (?:la|il|i|le) (?:figli[aoe]?|nipot[ei]|fratelli|sorelle|soci|cugini|giovane|giovani))?",
    ),
    Cue(
        _FOUNDER,
        0.76,
        "per iniziativa|dall'iniziativa|dall’iniziativa|per volontà|per volere",
        "La panetteria nasce nel 2004 per iniziativa di Ann Roe.",
        front=r"(?:(?:nasce|nacque|nata|nato|è nata|è nato|sorge|apre)\b[^.;:!?]{0,40}? )"
        r"(?:per (?:iniziativa|volont[àa]|volere)|dall['’]iniziativa) d(?:i|ei|ella)(?: (?:fratelli|coniugi))?",
    ),
    Cue(
        _OWNER, 0.8, "patron", "Il patron Ann Roe vi aspetta.", front=r"\b(?:il|i) patron(?!\s+d(?:i|el)),?", lang="it"
    ),
    Cue(
        _RUNS,
        0.78,
        "riendas|timón|timon",
        "Ann Roe lleva las riendas de la casa desde 2005.",
        behind=r",? (?:lleva|llevan|tiene|tienen|toma|toman|tom[óo]|tomaron|asume"
        r"|asumen|asumi[óo]|sostiene)(?: (?:hoy|desde \d{4}))?"
        r" (?:las riendas|el tim[óo]n)(?: de la (?:casa|familia)| del? <it>|(?=\s*(?:[.,;!]|$|desde|hoy|con\b|junto)))",
    ),
    Cue(
        _RUNS,
        0.78,
        "riendas|timón|timon|al mando",
        "Hoy lleva las riendas Ann Roe.",
        front=r"\b(?:(?:lleva|llevan|tiene|tienen) (?:las riendas|el tim[óo]n)|(?:al tim[óo]n|al mando)"
        r"(?: (?:de |del )<it>)?,? (?:est[áa]n?|se encuentran?))(?: de <it>)?(?: hoy| ahora)?",
    ),
    Cue(
        _RUNS,
        0.78,
        "rédeas|redeas|leme|comando d",
        "Hoje é Ann Roe quem segura as rédeas.",
        front=r"\b(?:[ée]|s[ãa]o)",
        behind=r",? quem (?:segura|tem|leva|assume|conduz) (?:as r[ée]deas|o leme)",
    ),
    Cue(
        _RUNS,
        0.78,
        "scepter",
        "Ann Roe zwaait sinds 2018 de scepter in de winkel.",
        behind=r",? (?:zwaait|zwaaien)(?: (?:nu|sinds \d{4}|al \w+ jaar))? (?:hier )?de scepter",
    ),
    Cue(
        _RUNS,
        0.78,
        "scepter|touwtjes",
        "Sinds 2018 zwaait Ann Roe de scepter.",
        front=r"(?:^|[.!?]\s|\b(?:nu|sinds \d{4}|hier|vandaag|inmiddels|bij ons|tegenwoordig)\s)"
        r"(?:zwaait|zwaaien|heeft|hebben)",
        behind=r"(?: (?:hier|nu))? (?:de scepter|de touwtjes in handen)",
    ),
    Cue(
        _OWNER,
        0.82,
        "overgenomen",
        "Ik, Ann Roe, werkte al jaren in de werkplaats en heb de winkel overgenomen.",
        front=r"\bik,",
        behind=r",[^.;:!?]{0,80} heb (?:\w+ )?(?:de|het|deze) (?:zaak|winkel|bedrijf|bakkerij|praktijk|restaurant|salon"
        r"|werkplaats|boerderij)(?: in \d{4})? overgenomen",
        heir=True,
        lang="nl",
    ),
    Cue(
        _OWNER,
        0.8,
        "stoi",
        "Za marką Larkspur stoi Ann Roe.",
        front=r"\bza (?:mark[ąa]|firm[ąa]|pracowni[ąa]|nazw[ąa]|projektem|sklepem)(?: <it>)? stoi",
        lang="pl",
    ),
    Cue(
        _RUNS,
        0.78,
        "rattet|roret|roren|spissen|spidsen|spetsen",
        "Ann Roe står bak rattet i bakeriet.",
        behind=r",? st[åa]r(?: (?:i dag|idag|nu|nå))? (?:bak rattet|ved (?:roret|rattet)|vid (?:rodret|ratten)"
        r"|i (?:spissen|spidsen|spetsen) f[öo]r <it>)",
    ),
    Cue(
        _OWNER,
        0.82,
        "indehaver|innehaver|innehavare|ejer af|eier av|ägare till|ägare av",
        "Indehaver af Larkspur Bakery er Ann Roe.",
        front=r"\b(?:(?:indehaver|innehaver|ejer|eier)(?:en)?|innehavare|ägare)n? (?:af|av|till) <company>,? (?:er|är)",
    ),
    Cue(
        _RUNS,
        0.78,
        "kormid|otěže|oteze",
        "U kormidla stojí Ann Roe.",
        front=r"\bu kormidla(?: <it>)? (?:dnes )?(?:stoj[íi]|je)",
    ),
)
