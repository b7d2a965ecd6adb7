"""Streets of continental Europe: the number after the name, or before it in French; typed words that begin one."""

import re
from collections.abc import Sequence
from typing import Final

from lead_enrichment.domain.addresses.eastern_streets import (
    EASTERN,
    SENTENCE,
    eastern_street_at_end,
    english_street_at_end,
)
from lead_enrichment.domain.addresses.hamlets import FRENCH, numbered_hamlet_at_end
from lead_enrichment.domain.addresses.house_parts import END, EXTRA, EXTRAS, place_at_end
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern

_UPPER: Final = UPPER
_ROMANCE_TYPES: Final = (
    r"(?:c/|r/|r\.|c\.|calle|cl\.?|avda\.?|av\.?|avenida|avinguda|pl?za\.?|plaza|pla[çc]a|pl\.?|paseo|p[ºo]\.?|"
    r"passeig|pg\.?|carrer|cam[íi]|camino|ctra\.?|"
    r"carretera|pol[íi]gono|zona industrial|parque (?:industrial|empresarial)|pol\.? ?ind\.?|p\.i\.|ronda|rambla"
    r"|gran v[íi]a|traves[íi]a|trav\.|urb\.?|"
    r"urbaniza(?:ci[oó]n|ç[ãa]o)|barrio|calzada|callej[óo]n|pasaje|cuesta|aldea|lugar|s[íi]tio|podere|cascina|masseria|v[íi]a"
    r"|glorieta|rua|r[úu]a|kalea|"
    r"via|viale|v\.le|piazza|p\.?zza|piazzale|corso|c\.so|largo|vicolo|strada|str\.|contrada|c\.da|"
    r"veïnat|disseminat|partida|paratge|localit[àa]|loc\.|fraz\.?|frazione|borgo|lungomare|salita|"
    r"travessa|pra[çc]a|alameda|beco|estrada|quinta|"
    r"rue|avenue|bd\.?|boulevard|blvd\.?|place|chemin|ch\.|route|rte|all[ée]es?|impasse|quai|cours|square|"
    r"passage|sentier|sente|venelle|traverse|parvis|clos|carrefour|lev[ée]e|chauss[ée]e|faubourg|fg|cit[ée]|"
    r"villa|r[ée]sidence|z\.?[aic]\.?(?:e\.?)?|zone (?:artisanale|industrielle|d['’]activit[ée]s?)|parc "
    r"d['’]activit[ée]s?|lieu[- ]?dit|hameau|le bourg|rond[- ]point|esplanade|promenade|mont[ée]e|voie|"
    r"ruelle|domaine|ferme|moulin|manoir|lotissement|lot\.|cortijo|caser[íi]o|mas[íi]a|finca|centre commercial|carré"
    r"|c,|crta\.?|costanilla|paraje|ptge\.?|praceta|pcta\.?|azinhaga|cal[çc]ada|caminho|terreiro|ladeira|rotunda|casal"
    r"|herdade|tenuta|maso|zona artigianale|z\.a\.|v[oò]c\.|vocabolo|rione|quartier|en(?=\s\d{1,3},)"
    r"|e\.n\.(?=\s?\d{1,3}\b)|bairro"
    r"|s\.?[sp]\.?(?=\s?\d{1,3}(?!\d)))"
)
_BEFORE_TYPE: Final = r"(?:(?:grande?|petite?|haute?|basse|vieille|vieux|ancienne|neuve|nouvelle)(?:['’]|[ -]))?"
"""What makes one name with a French word for streets ("Grand-Rue", "Petite Place", "Vieux Chemin")."""
_HOUSE: Final = (
    r"\d{1,4}\s?(?:bis|ter|quater|[a-zA-Z](?![\w'’])|-[IVX]{1,4}\b)?(?:\s?[-–/+&]\s?\d{0,"
    r"4}\s?[a-zA-Z]?(?![\w'’])){0,3}"
)
_NUMBER_MARK: Final = r"(?:[\s,]*(?:nr\.?|n[ºo°]\.?|n\.|núm\.?|num\.?|no\.|lote))?"

_TYPED: Final = re.compile(
    rf"(?<![\w/.])(?i:{_BEFORE_TYPE}{_ROMANCE_TYPES})(?=[\s(]|(?<=[/.])\w).{{2,70}}?(?:(?i:{_NUMBER_MARK})[\s,]*(?:{_HOUSE}|"
    rf"(?i:s/?n\.?ºo?|s/?n|s\.n\.c?\.?|km\.? ?[\d.,]+))(?<!\s)){EXTRAS}{END}"
)
_TYPE_IN_FRONT: Final = re.compile(rf"(?i:{_BEFORE_TYPE}{_ROMANCE_TYPES})(?=[\s(]|$|(?<=[/.])\w)")
_FRENCH: Final = re.compile(
    rf"(?<![\w./#€$£+])\d{{1,4}}\s?(?:bis|ter|quater|"
    rf"[A-Da-d]\b)?(?:\s?[-–/]\s?\d{{1,4}}\s?(?:bis|ter|[A-D]\b)?)?,"
    rf"?\s+(?i:{_ROMANCE_TYPES})\s.{{2,70}}?{EXTRAS}{END}"
)
_GRANDE_RUE: Final = re.compile(
    rf"(?<![\w./#€$£+])\d{{1,4}}\s?(?:bis|ter|quater|[A-Da-d]\b)?,?\s+"
    rf"(?i:grand(?:e|['’]|-)?[ -]?rue|(?:petite|haute|basse|vieille|ancienne) (?:rue"
    rf"|route))(?: [^\d,]{{2,40}}?)?{EXTRAS}{END}"
)
"""The main street of a village, which has no other name."""
_SITUATED: Final = r"(?<=\bsis )|(?<=\bsise )|(?<=situé )|(?<=située )|(?<=domicilié )|(?<=domiciliée )|(?<=demeurant )"
_TYPED_WITHOUT_NUMBER: Final = re.compile(
    rf"(?:^|(?<=[|•·–-]\s)|{_SITUATED})(?i:{_ROMANCE_TYPES})\s+[\w'’(«“\"][\w'’.,«»“”\" -]{{2,45}}{END}|"
    rf"(?:^|(?<=[|•·–,-]\s)|{_SITUATED})(?:Z\.?[AI]\.?|ZAC|ZAE|P\.I\.|Le Bourg|"
    rf"Lieu[- ]?dit|Polígono|Pol\. Ind\.)(?:\s.{{0,45}})?{END}",
    re.IGNORECASE,
)
_BASQUE: Final = re.compile(
    rf"(?:^|(?<=[,|•·–:-]\s))[{_UPPER}][\w'’.]+(?: [\w'’.]+){{0,3}} (?i:kalea|etorbidea|hiribidea|bidea|ibilbidea"
    rf"|plaza|enparantza)"
    rf"(?i:{_NUMBER_MARK})[\s,]*{_HOUSE}{EXTRAS}{END}"
)
"""A Basque street, the word for it behind its name."""
_TYPED_BEHIND: Final = re.compile(
    rf"(?<=[,.]\s)(?=[{_UPPER}])(?i:{_ROMANCE_TYPES})\s+(?:(?:d[aeiou]s?|del|della|dell[ae]?|las?|les?|los|el|d['’]"
    rf"|l['’])\s?)*"
    rf"[{_UPPER}(][\w'’., -]{{2,45}}{END}"
)
"""A street without a number behind other words: only in capitals, or it may be a sentence ("cours de danse")."""
_WITHOUT_NUMBER: Final = re.compile(
    rf"(?:^|(?<=[,|•·–-] )|(?<=\b(?:em|en|na|no|in) ))[{_UPPER}][\w'’]+(?: [\w'’]+){{0,4}}\s?,?\s?(?i:s/n\.?º?"
    rf"|s\.n\.c?\.?){END}"
)
"""A place whose houses have no numbers, and that says so."""
_GERMANIC: Final = late_pattern(
    rf"(?:(?<=^)|(?<=[\s,|•·:(–-])(?<!\d-))(?:[{_UPPER}][\w.'’]*|\d{{1,2}}(?:\.|e)? (?=[{_UPPER}])[{_UPPER}][\w.]*"
    rf"|['’]t "
    rf"\w+|(?:KMO|Kmo)-zone|ul\.|al\.|os\.|nám\.|tř\.)(?:[ -](?:[{_UPPER}][\w.'’]*|am|an|der|dem|den|die|das|im|in"
    rf"|zum|zur|zu|von|vom|vor|auf|bei|de|van|het|ten|ter|la|le|des|du|di|del|della|av|og|i|op|aan|und|straße|str\.?|"
    rf"beiden|drei|beim|hinter|hinterm|unter|unterm|alte[nr]?|neue[nr]?|gro(?:ß|ss)e[nr]?|kleine[nr]?|lange[nr]?"
    rf"|hohe[nr]?|obere[nr]?|"
    rf"rote[nr]?|weiße[nr]?|schwarze[nr]?|grüne[nr]?|kurze[nr]?|breite[nr]?|tiefe[nr]?|warme[nr]?|kalte[nr]?"
    rf"|krumme[nr]?|"
    rf"strasse|gasse|weg|platz|allee|valtatie|rantatie|maantie|puistotie|puistokatu|aukio|tori|raitti|polku|kuja|linja|kaari|terrasse|torg|torget|torv|plads|plass|bakke|brygge|backe|gränd|väg|vei|vej|gade|gate|gata|gatan|vägen|veien|katu|tie|utca|út|tér|nad|pod|"
    rf"sv\.)){{0,6}}"
    rf",?{_NUMBER_MARK}\s*{_HOUSE}{EXTRAS}{END}"
)
_GERMANIC_TYPE: Final = sieved_pattern(
    r"(?i)\S*(?:str\.(?!\w)|(?:straße|strasse|weg|vejen|gaden|stræde|vegen|stigen|backen|torget|bakken|markt|platz|allee"
    r"|gasse|ring|damm|ufer|steig|chaussee|straat|laan|plein|"
    r"gracht|kade|dijk|singel|vej|gade|gata|gatan|vägen|veien|gate|katu|tie)\b)"
)
_BOX: Final = re.compile(
    r"(?i)(?:postfach|b\.?p\.?|case postale|apartado(?: de correos)?|apdo\.?|casella postale|postbus|"
    r"postboks|c\.? ?p\.?)\s*(?:n[ºo°]\s*)?\d[\d ]{0,6}[\s,]*$"
)
_EXTRA_ONLY: Final = late_pattern(
    rf"^\W*{EXTRA}(?:[\s,–-]+{EXTRA})*\W*$|^(?i:postfach|b\.?p\.?|c\.?s\.?|c\.?p\.?|case postale|apartado|postbus|"
    rf"postboks)\s*[\d ]*$|^(?:OT|Ortsteil|Stadtteil|Gemeinde) [\w -]+$"
)
_FARM: Final = sieved_pattern(
    rf"(?:^|(?<=[|•·–,.-]\s))(?:[{_UPPER}][\w'’-]*(?: [\w'’-]+){{0,2}} (?:gård|gard|gaard|herrgård|prästgård|kvarn"
    rf"|slott|slot|säteri"
    rf"|mølle|tila|kartano)|(?:Hof|Gut|Gutshof|Schloss|Schloß|Kloster|Rittergut|Domäne|Landgut|Forsthaus|Hofgut|Burg)"
    rf" [{_UPPER}][\w-]+(?: [{_UPPER}][\w-]+)?"
    r"|(?:Alte|Neue|Obere|Untere)[rs]? (?:Mühle|Schule|Post|Schmiede|Bahnhof|Ziegelei|Gärtnerei|Molkerei|Brauerei"
    rf"|Försterei|Meierei|Schäferei|Pfarrhaus|Forsthaus|Kaserne|Spinnerei|Weberei|Fabrik|Zollhaus|Gutshof)){END}"
)
"""A farm or a castle, known to the post by its name."""
_SHORT_TYPE: Final = re.compile(r"(?i)(?:ul|al|os|pl|tř|nám|trg)\.")
_FARMS: Final = frozenset("AT CH DE DK FI NO SE".split())
_TAIL: Final = re.compile(r"(?:(?:,|\s[/–-])\s*|\s(?=c/o|presso))[^\W\d_][^\d,;:|•·@]{2,28}(?:\s\d{1,3}[a-z]?)?$")
_BUILDING: Final = re.compile(
    r"(?i)(?:^|(?<=[|•·:\n]\s)|(?<=^))((?:tour|r[ée]sidence|immeuble|b[âa]t(?:iment)?|l[ae]s? \w+(?=[^,|•·–-]*,)"
    r"|l['’]\w+(?=[^,|•·–-]*,)"
    r"|"
    r"z\.?[aic]\.?|zona (?:artigianale|industriale)|parc|espace|centre"
    r"|san(?:t[ao])? \w+ d[aeo]s? \w+(?=[^,|•·–-]*,)"
    r"|edif[íi]cio|pol[íi]gono(?: industrial)?|centro|complejo|palazzo|cascina"
    r")\b[^,|•·]{0,40}[,–-]\s*)$"
)
_QUARTER_IN_FRONT: Final = re.compile(
    rf"(?:^|(?<=[|•·:\n–-]\s))([{_UPPER}][\w.]+(?: [{_UPPER}][\w.]+){{0,2}} (?:Mahallesi|MAHALLESİ|Mah\.?|MAH\.?"
    rf"|Mh\.?)[\s,]+)$"
)
"""A Turkish quarter in front of its street."""
_VILLAGE_IN_FRONT: Final = re.compile(
    rf"(?:^|(?<=[|•·:\n–-]\s))((?:OT|Ortsteil) [{_UPPER}][\w-]+(?: [{_UPPER}][\w-]+)?,\s)$"
)
"""A village of a German town in front of its street."""
_EXTRA_IN_FRONT: Final = re.compile(rf"(?<=,\s)({EXTRA}\s?,\s*)$")
_NAMED_IN_FRONT: Final = (_BUILDING, _QUARTER_IN_FRONT, _VILLAGE_IN_FRONT)
_MOST_IN_FRONT: Final = 3
_HOURS: Final = re.compile(
    r"(?i)(?:mon?|di|mi|do|fre?|sat?|sun?|son?|lun|mar|mer|jeu|ven|sam|dim|ma|wo|vr|za|zo|man|tir|ons|tors?|l[øö]r"
    r"|s[øö]n"
    r"|m[åa]n|tis|mi[ée]|jue|vie|s[áa]b|dom|gio|seg|ter|qua|qui|sex|pon|pt|sob)\b\.?"
    r"(?:[\s,/+–&-]+[a-zæøåöá]{2,4}\b\.?)?:?\s?\d{1,2}(?:[.:h]\d\d)?\s?(?:h|uhr|u)?\s?(?:[–-]|bis|tot|à|til)\s?\d"
)
_WORDING: Final = (
    ("DE", re.compile(r"(?i)straße|\bam \w+ \d|\bstr\.|weg \d|platz \d|allee \d|gasse \d")),
    (
        "FR",
        re.compile(
            r"(?i)\d,? (?:bis |ter )?(?:rue|avenue|boulevard|bd|place|chemin|route|impasse|allée|quai)\b"
            r"|\blieu[- ]dit\b|\bZ\.?A\.? d"
        ),
    ),
    ("ES", re.compile(r"(?i)\b(?:calle|c/|avda|avenida|carrer|plaza|paseo)")),
    ("IT", re.compile(r"(?i)\b(?:via|viale|piazza|corso|vicolo) ")),
    ("NL", re.compile(r"(?i)(?:straat|laan|weg|plein|gracht|kade|dijk|singel) \d")),
    ("PT", re.compile(r"(?i)\b(?:rua|avenida|travessa|praça|estrada|largo)\b")),
    ("PL", re.compile(r"(?i)\bul\. ")),
    ("SE", re.compile(r"(?i)(?:gatan|vägen|torget|gränd|allén|backen|stigen) \d")),
    ("DK", re.compile(r"(?i)(?:vej|gade|stræde|vænget|allé) \d")),
    ("NO", re.compile(r"(?i)(?:veien|vegen|gata|gate|svingen|veg) \d")),
    ("FI", re.compile(r"(?i)(?:katu|tie|kuja|polku|raitti) \d")),
    ("CH", re.compile(r"(?i)strasse \d")),
    ("CZ", re.compile(r"(?i)(?:ská|cká|ova|ní|náměstí) \d")),
)
_NUMBER_FIRST: Final = frozenset({"FR", "LU", "BE", "CH"})
_ROMANCE: Final = frozenset({"ES", "IT", "PT", "FR", "LU", "BE", "CH", "RO", "MX"})
_ROOM: Final = 130


def street_at_end(text: str, country: str) -> int | None:
    """Where the street that ends the text begins, or None."""
    shift = max(0, len(text) - _ROOM)
    room = text[shift:]
    match = _match(room, country) or english_street_at_end(room) or _before_tail(room, country)
    if match is None or is_no_street(match.group()) or _HOURS.match(match.group()):
        return None
    led = SENTENCE.match(match.group()) if country in EASTERN or country in _FARMS else None
    if led and any(letter.isdigit() for letter in match.group()[led.end() :]):
        return shift + match.start() + led.end()
    return shift + _with_building(room, match.start())


def _match(text: str, country: str) -> re.Match[str] | None:
    if country in _NUMBER_FIRST and (found := _FRENCH.search(text) or _GRANDE_RUE.search(text)):
        return found
    if country in _ROMANCE and (found := _typed(text)):
        return found
    if country in FRENCH and (found := numbered_hamlet_at_end(text)):
        return found
    box = _BOX.search(text)
    found = (eastern_street_at_end(text) if country in EASTERN else None) or _GERMANIC.search(text)
    if found is None and box is None and country in _FARMS:
        return _FARM.search(text)
    return box if box and (not found or found.start() >= box.start()) else found


def _typed(text: str) -> re.Match[str] | None:
    return (
        _BASQUE.search(text)
        or _TYPED.search(text)
        or _TYPED_WITHOUT_NUMBER.search(text)
        or _TYPED_BEHIND.search(text)
        or _WITHOUT_NUMBER.search(text)
        or place_at_end(text)
    )


def _before_tail(text: str, country: str) -> re.Match[str] | None:
    """A street with a word for streets in it, behind which a comma and a short remark stand ("..., im Gewerbehof")."""
    tail = _TAIL.search(text)
    match = _match(text[: tail.start()], country) if tail else None
    sure = match and (
        match.re in (_TYPED, _FRENCH, _GRANDE_RUE)
        or _GERMANIC_TYPE.search(match.group())
        or _SHORT_TYPE.match(match.group())
    )
    return match if sure else None


def _with_building(text: str, start: int) -> int:
    """Include named buildings before the street on the same line ("Tour Exemple, Bât. C, 6 avenue ...")."""
    at = start
    for _ in range(_MOST_IN_FRONT):
        building = next(filter(None, (one.search(text[:at]) for one in _NAMED_IN_FRONT)), None)
        extra = None if building else _EXTRA_IN_FRONT.search(text[:at])
        if building:
            start = building.start(1)
        elif extra is None:
            break
        at = building.start(1) if building else extra.start(1) if extra else at
    return start


def is_zone(text: str) -> bool:
    """Whether a text is only the name of an industrial estate, a hamlet or the like, without a number."""
    return _TYPED_WITHOUT_NUMBER.match(text) is not None and not any(letter.isdigit() for letter in text)


def begins_typed(text: str) -> bool:
    """Whether a text begins with a word for streets and places of the Romance languages ("Rua ...", "C/ ...")."""
    return _TYPE_IN_FRONT.match(text) is not None


def has_german_type(text: str) -> bool:
    """Whether a word for a street of the Germanic and Nordic languages stands in the text."""
    return _GERMANIC_TYPE.search(text) is not None


def street_extra(text: str) -> bool:
    """Whether a line holds only a floor, a staircase, a box or a district, so that the street stands above it."""
    return bool(_EXTRA_ONLY.match(text.strip()))


def wording_country(left: str, possible: Sequence[str]) -> str | None:
    """The country whose street words stand just before a postal code, where nothing else tells it."""
    tail = left[-_ROOM:]
    return next((country for country, pattern in _WORDING if country in possible and pattern.search(tail)), None)
