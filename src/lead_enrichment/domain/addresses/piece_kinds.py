"""What a piece between two separators of an address is: a street, a part of a house, a code, a place, or no more of it.

The pieces of countries that speak Romance languages, German or Dutch, read from the street on.
"""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.continental_streets import (
    begins_typed,
    has_german_type,
    street_at_end,
    street_extra,
)
from lead_enrichment.domain.addresses.german_streets import is_german_street
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.us_zip_codes import fold

CODES: Final = {
    "AR": r"[A-HJ-NP-Z]?\d{4}(?:[A-Z]{3})?", "AT": r"(?:AT?[- ])?\d{4}", "BE": r"(?:BE?[- ])?\d{4}",
    "BR": r"\d{2}\.?\d{3}-?\d{3}", "CA": r"[A-Z]\d[A-Z] ?\d[A-Z]\d", "CH": r"(?:CH[- ])?\d{4}",
    "CL": r"\d{7}|\d{3} \d{4}",
    "CO": r"\d{6}", "CR": r"\d{5}", "DE": r"(?:DE?[- ])?\d{5}", "EC": r"\d{6}", "ES": r"(?:ES?[- ])?\d{5}",
    "FR": r"(?:FR?[- ])?\d{5}", "IT": r"(?:IT?[- ])?\d{5}", "LU": r"(?:LU?[- ])?\d{4}", "MX": r"\d{5}",
    "NL": r"(?:NL[- ])?\d{4} ?[A-Z]{2}", "PE": r"\d{5}", "PT": r"\d{4}-\d{3}", "UY": r"\d{5}",
    "BO": r"(?!)", "DO": r"\d{5}", "GT": r"\d{5}", "HN": r"\d{5}", "NI": r"\d{5}", "PA": r"\d{4,5}", "PY": r"\d{4,6}",
    "SV": r"\d{4}", "VE": r"\d{4}(?:-?[A-Z])?",
}  # fmt: skip
"""The postal codes of the countries whose addresses are read by pieces."""
AMERICAN: Final = frozenset("AR BO CL CO CR DO EC GT HN MX NI PA PE PY SV UY VE".split())
_SPANISH: Final = AMERICAN | {"ES"}
_TYPED: Final = AMERICAN | frozenset("BE BR CH ES FR IT LU PT".split())
_GERMANIC: Final = frozenset("AT BE CH DE LU NL".split())
_NUMBER_FIRST: Final = frozenset("BE CA CH FR LU".split())
_NO_NUMBER: Final = r"s/n[º°.]?|s\.\s?n\.?(?:\s?c\.?)?|snc"
_NUMBERED: Final = re.compile(rf"\d|(?i:(?<!\w)(?:{_NO_NUMBER})(?!\w))")
_AMERICAN_TYPE: Final = re.compile(
    r"(?i:\d{1,3}\s?(?:\.?[ªº°]|[a-z]{1,2})?\.?\s(?:avenida|ave?|calle|c)|a[ck](?=\s\d)"
    r"|[a-z]{1,3}[ -]?\d{1,3},?(?=\skm)|carr(?=[. ])|sector|fundo"
    r"|jr|jir[óo]n|[ck]ra|carrera|cr|[ck]ll?|calle|diagonal|diag|dg|transversal|transv|tv|bv|bvar|blvd|boulevard|bulevar"
    r"|psje|pje|pasaje|prol|prolongaci[óo]n|privada|priv|calz|calzada|cerrada|retorno|andador|circuito|perif[ée]rico"
    r"|autopista|aut|km|kil[óo]metro|mz|mza|manzana|lote|parcela|cdla|ciudadela|ruta|camino|costanera|carretera"
    r"|avenida|avda|av|plaza|paseo|vereda|finca|urb|urbanizaci[óo]n|rodovia|rod|estrada|alameda|rua|r|travessa|pra[çc]a"
    r"|ladeira|servid[ãa]o|largo|entre r[íi]os|centro comercial|mall|edificio|edif|ave|blvr|v[íi]a|col|colonia"
    r"|barrio|bo"
    r"|residencial|res|c/)(?!\w)\.?\s"
)
_BARE_AVENUE: Final = re.compile(
    rf"(?:(?i:avenida|avda?\.?|ave?\.?|calle|c/|carrera|carretera|carr\.|boulevard|bulevar|blvd\.?|calzada|v[íi]a|jr\.?|jir[óo]n"
    rf"|pasaje|paseo|prolongaci[óo]n|plaza|centro comercial|c\.c\.|edificio|edif\.|urb\.|urbanizaci[óo]n|col\."
    rf"|colonia|barrio|bo\.)"
    rf"\s(?:(?:de|del|de la|de los|de las|la|las|los|el)\s)?)[{UPPER}][^:@?!]{{1,50}}$"
)
"""An American street without a number, where buildings have names."""
_UNTYPED: Final = re.compile(
    rf"(?:\d{{1,2}} de [A-Z]|[{UPPER}])[^\d,:@]{{2,40}}?\s(?:#"
    rf"|(?i:n[°º.o]{{1,2}})\s?)?\s?\d{{1,5}}(?:\s?[-–]?\s?[A-Z\d]{{1,3}})?"
    r"(?=\s|$|,)"
)
_CORNER: Final = re.compile(rf"[{UPPER}][^,:@]{{2,45}}\s(?:y|esq(?:uina)?\.?(?: con)?)\s[{UPPER}\d][^,:@]{{1,40}}$")
_ESQUINA: Final = re.compile(
    rf"(?:[{UPPER}][\w.]*\s){{1,4}}(?:esq\.?|esquina)(?:\scon)?(?:\s[{UPPER}\d][\w.]*){{1,4}}$"
)
"""Two streets that meet, told as a corner by its word, and no other word in it."""
_COSTA_RICA: Final = re.compile(
    r"(?:(?:del?|de la|frente a|contiguo a|diagonal a|costado \w+ de)\s.{3,60}|(?:\d{1,4}|cien|cincuenta) ?(?:m|mts?"
    r"|metros|mtrs|"
    r"varas|c\.|cuadras?)\b.{0,40}\b(?:norte|sur|este|oeste|nort?e?|arriba|abajo|antes|despu[ée]s|al|del)\b.{0,60}|(?:Calle"
    r"|Avenida|Barrio|Residencial|Plaza|Centro Comercial|Urbanizaci[óo]n|Ruta|Edificio)\s.{1,60})$",
    re.IGNORECASE,
)
_QUEBEC: Final = re.compile(
    r"\d{1,5}\s?[A-Z]?(?:\s?-\s?\d{1,5}\s?[A-Z]?)?,?\s+(?:\d{1,3}e\s(?:rue|avenue|rang|boulevard)\b"
    r"|(?:grand[e-]?\s?)?(?:rue|avenue|av|boulevard|boul|bd|chemin|ch|rang|route|rte|mont[ée]e|c[ôo]te|place|pl|impasse|all[ée]e"
    r"|croissant|terrasse|carr[ée]|promenade|quai|ruelle|autoroute|mont[ée]e|square|cercle|cour|parc)(?!\w)\.?).{0,60}$",
    re.IGNORECASE,
)
_BASQUE: Final = re.compile(r"(?i)[^\W\d][^\d,]{2,40} (?:kalea|etorbidea|hiribidea|bidea|ibilbidea|plaza),? \d")
_LUXEMBOURG: Final = re.compile(
    r"\d{1,4}[A-Z]?,? (?:op|um|am|an|beim|bei|hannert|Haapt\w+|Duerf\w*|Z\.?[AI]\w*)\b.{2,40}$", re.IGNORECASE
)
_NUMBER_IN_FRONT: Final = re.compile(rf"\d{{1,4}}\s?(?:bis|ter|quater|[A-D]\b)?(?:[-/]\d{{1,4}})?,?\s+(?=[{UPPER}a-z])")
_OWN: Final = dict.fromkeys((*AMERICAN, "BR"), _AMERICAN_TYPE) | {
    "CA": _QUEBEC,
    "CR": _COSTA_RICA,
    "NI": _COSTA_RICA,
    "ES": _BASQUE,
    "LU": _LUXEMBOURG,
}
"""What streets begin with in some countries, beside the words for streets of their language."""
_COUNTS: Final = re.compile(
    r"(?i)(?:desde|depuis|seit|dal|desde|paquete|habitaci[óo]n|tour|d[íi]a|mesa|grado|nivel|edici[óo]n|a[ñn]o|cap[íi]tulo|lecci[óo]n"
    r"|curso|parte|fase|tel|tel[ée]fono|fono|cel|celular|whatsapp|fax|nit|ruc|rut|cuit|copyright|modelo|art|art[íi]culo|ley"
    r"|versi[óo]n|p[áa]gina|pacote|quarto|turma|c[óo]digo|lote de|precio|pack|plan|oferta|hasta|men[úu]|top|grupo"
    r"|secci[óo]n|semana"
    r"|volumen|temporada|episodio|entrega|talla|registro|licencia|matr[íi]cula|colegiad[oa]|n[úu]mero|reg|lic|c[ée]dula|mod)\b"
)
_AMOUNT: Final = re.compile(
    r"\d\s(?:etapas|productos|clientes|invitados|personas|plazas|fois|mal|personen|posti|persone|lezioni|ore|horas|d[íi]as|a[ñn]os"
    r"|anni|jahre|ans|anos|veces|vezes|volte|euros?|km(?!\.?\s?\d)|min(?:utos|uti|uten)?|cm|mm|kg|m²|m2)\b"
)
"""A number that counts things, and is no house's."""
_PART: Final = re.compile(
    r"(?i)(?:col(?:onia|\.)|fracc(?:ionamiento|\.)|barrio|b[°º]|bairro|jardim|jd\.?|vila|parque|pq\.?|urb(?:\.|anizaci[óo]n)|residencial"
    r"|res\.|sector|cdla\.?|conjunto|conj\.?|unidad|torre|edif(?:icio|\.)|edf\.|ed\.|quinta|qta\.|nivel|zona|ensanche|ens\."
    r"|reparto|mezz?anine?a?|s[óo]tano|anillo|centro empresarial|galer[íi]a|shopping|centro comercial"
    r"|c\.c\.|plaza"
    r"|fraz(?:ione|\.)|loc(?:alit[àa]|\.)|zona industriale|z\.i\.|pol[íi]gono|p\.i\.|pol\. ind\.|r[ée]sidence"
    r"|immeuble|b[âa]t(?:iment|\.)"
    r"|complexo|condom[íi]nio|cond\.|sal[ãa]o|sala|sl\.?|loja|lj\.?|box|bloco|bl\.?|andar|t[ée]rreo|sobreloja|galp[ãa]o|apto\.?|ap\."
    r"|apartamento|dpto\.?|depto\.?|departamento|oficina|of\.?|ofic\.?|local|lc\.?|piso|planta|interior|int\.?|int(?:erno)|consultorio"
    r"|cons\.|bodega|casa|lote|lt\.?|manzana|mz\.?|mza\.?|villa(?= \d)|nave|bajos?|puerta|pta\.?|esc(?:alera|\.)"
    r"|portal|entresuelo|entlo\.?"
    r"|scala|piano|capannone|bureau|bur\.?|suite|unit[ée]?|app(?:t|artement)?\.?|porte|[ée]tage|rez-de-chauss[ée]e|fraç[ãa]o|r/c|lote"
    r"|esq(?:uina|\.)|entre|local comercial|m[óo]dulo|suc(?:ursal|\.)|despacho)(?!\w)[\s#]?.{0,40}"
    r"|e/\s?\w.{0,30}|km\s?[\d.,]{1,6}|(?:calle|avenida|av\.|c\.) \d{1,3}[a-z]?"
    r"|\d{1,2}\s?[ºª°oae.]{1,2}\s?(?:\w{1,10}\.?){0,2}(?:\s\w{1,3})?|\d{1,2}r \d[aª]|[A-Z]|\d{1,3}\s?[A-Za-z]?|(?:fte"
    r"|cfte|dto|esq|izq|dcha)\.?"
    r"|(?:1er|2do|3er|4to|5to|primer|segundo|tercer) piso.{0,20}|p\.? ?b\.?|pb .{1,10}|d"
)
_NAME: Final = re.compile(
    rf"(?:['’][a-z]-)?(?:[dl]['’])?[{UPPER}][\w'’.]*(?:[ -](?:(?:d[aeiou]s?|del|della|dell[ae]?|nell['’]?|nella|sul"
    rf"|sulla|in|al|la|las|le|les|los"
    r"|el|els|of|am|an|der|die|das|dem|den|im|ob|bei|vor|auf|zu|aan|op|ter|ten|sur|sous|lès|en|et|e|i|y|the|du|a\.d\."
    rf"|[a-z]\.)[ -]){{0,2}}(?:[a-z]+['’])?[{UPPER}][\w'’.]*)*"
)
_BOXES: Final = re.compile(
    r"(?i)(?:postfach|postbus|case postale|b\.?p\.?|c\.?p\.?|apartado(?: de correos)?|apdo\.?|casella postale"
    r"|caixa postal)"
    r"\s?\d[\d ]{0,6}$"
)
_SAINTS: Final = (
    ("st ", "sankt "),
    ("st ", "saint "),
    ("ste ", "sainte "),
    ("s ", "san "),
    ("sta ", "santa "),
    ("sto ", "santo "),
)
_NO_TOWN: Final = frozenset(
    "centro centre center zentrum centrum norte sur sul este oeste nord sud ouest januar februar marz april mai "
    "juni juli "
    "august september oktober november dezember mayo abril enero marzo maggio".split()
)
_MENU: Final = frozenset(
    "info home menu kontakt contact contacto contato contatti mapa map maps whatsapp facebook instagram horario "
    "horarios "
    "postcode plaats impressum datenschutz cookies".split()
)
_MOST_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Street:
    """A street with which a piece begins, and whether its words tell it to be one."""

    typed: bool


_NUMBERLESS: Final = frozenset({"IT"})
"""Countries whose streets may stand without a number in front of a town with its province ("Via Felce, Roma (RM)")."""
MAY_LACK_NUMBER: Final = _NUMBERLESS | AMERICAN
"""Those, and where a house may be told by its building instead."""


def street_in(piece: str, country: str) -> Street | None:
    """The street with which a piece begins, a number or the word for none in it."""
    if piece[:1].islower() and not piece.startswith("c/"):
        return None
    typed = _typed(piece, country)
    if typed or _is_untyped(piece, country):
        return None if is_no_street(piece) or _COUNTS.match(piece) or _AMOUNT.search(piece) else Street(typed)
    if (
        country in _GERMANIC
        and (has_german_type(piece) or is_german_street(piece))
        and street_at_end(piece, country) == 0
    ):
        return Street(typed=True)
    if country == "NL" and piece[-1:].isalnum() and street_at_end(piece, country) == 0:
        return Street(typed=False)
    return None


def _typed(piece: str, country: str) -> bool:
    if _BOXES.match(piece):
        return True
    if not _NUMBERED.search(piece):
        if country in AMERICAN and (_ESQUINA.match(piece) or _BARE_AVENUE.match(piece)):
            return True
        corner = country in _SPANISH and _CORNER.match(piece) is not None
        return (corner or country in _NUMBERLESS) and begins_typed(piece)
    own = _OWN.get(country)
    if own and own.match(piece):
        return True
    number = _NUMBER_IN_FRONT.match(piece) if country in _NUMBER_FIRST else None
    if number:
        return country != "CA" and begins_typed(piece[number.end() :])
    return country in _TYPED and begins_typed(piece)


def _is_untyped(piece: str, country: str) -> bool:
    return country in AMERICAN and _UNTYPED.match(piece) is not None


def is_part(piece: str) -> bool:
    """Whether a piece behind a street is a floor, a room, a building or a quarter with the word for it."""
    return _PART.fullmatch(piece) is not None or street_extra(piece)


def is_name(text: str) -> bool:
    """Whether a text is written as the name of a place."""
    return len(text.split()) <= _MOST_WORDS and _NAME.fullmatch(text) is not None and fold(text) not in _MENU


def is_town(country: str, name: str) -> bool:
    """Whether a country has a town of this name, a saint in it written short or not."""
    if fold(name) in _NO_TOWN:
        return False
    if is_large_town(country, name) or is_town_of(country, name):
        return True
    plain = f"{fold(name)} "
    return any(is_town_of(country, long + plain[len(short) :]) for short, long in _SAINTS if plain.startswith(short))
