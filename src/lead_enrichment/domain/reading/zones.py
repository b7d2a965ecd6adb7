"""The zone that an element opens, told from its tag, role, class, id and item property."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.reading.praise_headings import speaks_of_praise
from lead_enrichment.domain.sieve import Sieve

_BY_TAG: Final = {
    "footer": Zone.FOOTER,
    "nav": Zone.NAV,
    "header": Zone.HEADER,
    "address": Zone.ADDRESS,
    "blockquote": Zone.TESTIMONIAL,
}
_BY_ROLE: Final = {"contentinfo": Zone.FOOTER, "navigation": Zone.NAV, "banner": Zone.HEADER}

_START, _END = r"(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))", r"(?=$|[\s_-]|[A-Z0-9])"
_TESTIMONIAL: Final = re.compile(
    _START + r"(?:[Tt]estimonials?|[Rr]eviews?|reviewbody|[Qq]uotes?|blockquote|[Cc]omments?|commentlist"
    r"|kundenstimmen?|bewertung(?:en)?|rezension(?:en)?|referenzstimmen|avis|temoignages?|opinion(?:es)?"
    r"|opiniones|testimonios?|resenas?|recensioni|recensione|testimonianze|klantervaring(?:en)?|beoordeling(?:en)?"
    r"|ervaringen|depoimentos?|avaliacoes|[Ff]eedback|trustindex(?:-widget)?|clients?-say|trustpilot"
    r"|elfsight-reviews|grw|ti-widget)" + _END
)
_LONGEST_HEADING: Final = 60
_PRICE_QUOTE: Final = re.compile(r"quote|comment", re.IGNORECASE)
_ASKING: Final = re.compile(
    r"form|button|btn|request|free|instant|estimate|modal|popup|cta|field|input|calc|widget|price|banner", re.IGNORECASE
)
_FOOTER: Final = re.compile(
    r"(?:^|\s)(?:(?:site|page|main|global|the|l|w|d|wp|sqs|elementor-location|tdi"
    r"|et)?[-_]?footer(?:[-_]?(?:wrap(?:per)?|widgets?|area"
    r"|bottom|top|main|content|container|section|inner|columns?|info))?|colophon|fusszeile|pie(?:-de)?-pagina"
    r"|colofon)(?=$|\s)",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(
    r"(?:^|\s)(?:(?:site|page|main|global|top|w|elementor-location)?[-_]?header|masthead|topbar|top-bar"
    r"|kopfzeile)(?=$|\s)",
    re.IGNORECASE,
)
_NAV: Final = re.compile(
    r"(?:^|\s)(?:(?:main|site|primary|top|nav(?:igation)?|mobile|header|footer)?[-_]?(?:nav(?:bar|igation)?|menu)"
    r"|menu-item|nav-item|sub-?menu|slicknav_nav|breadcrumbs?)(?=$|\s)",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"(?:^|\s)(?:vcard|adr|h-card|h-adr)(?=$|\s)")
_BY_NAMES: Final = (
    (Zone.FOOTER, _FOOTER),
    (Zone.NAV, _NAV),
    (Zone.HEADER, _HEADER),
    (Zone.ADDRESS, _ADDRESS),
)

_NAME_STEMS: Final = Sieve(
    "testimonial|review|quote|comment|kundenstimme|bewertung|rezension|referenzstimmen|avis|temoignage|opinion|testimonio"
    "|resena|recension|testimonianze|ervaring|beoordeling|depoimento|avaliacoes|feedback|trustindex|client-say"
    "|clients-say|trustpilot|elfsight|grw|ti-widget|footer|colophon|fusszeile|pagina|colofon|header|masthead|topbar"
    "|top-bar|kopfzeile|nav|menu|breadcrumb|vcard|adr|h-card".split("|")
)
"""What names that tell of a zone hold, in lower case: most names of classes hold none."""
_HEADING_STEMS: Final = Sieve((
    "testimon", "review", "say", "said", "think", "love", "feedback", "stories", "kundenstimmen", "bewertungen",
    "meinungen", "sagen", "avis ", "témoignage", "temoignage", "parlent de nous", "opiniones", "reseñas", "resenas",
    "dicen", "recensioni", "dicono di noi", "beoordelingen", "ervaringen", "klanten", "depoimentos", "avalia", "dizem",
    "take our word", "kind words", "happy ", "hear ", "word on the street", "praise", "star", "disent nos",
    "stimmen unserer", "zufriedene kund", "guest", "gäste", "gaste", "gæste", "gjeste", "livre d", "libro de",
    "livro de",
    "gastenboek", "gaestebuch", "fan ", "thank", "gästbok", "gastbok", "vieraskirja", "gości", "gosci", "kniha ",
    "vendégk", "vendegk", "notes",
))  # fmt: skip
"""What each way of heading testimonials holds, in lower case: headings without it need not be tried."""
_SAYS_TESTIMONIAL: Final = re.compile(
    r"\btestimonials?\b|\b(?:our|client|customer|patient|google|real|recent|read|guest)s?.{0,12} reviews\b|^reviews\b"
    r"|\b(?:what|why) (?:our|my|people|others|patients|clients|customers)\b.{0,40}\b(?:say|says|saying|said|think)\b"
    r"|\b(?:client|customer|patient)s?\b.{0,12}\b(?:say|love us|feedback|stories)\b|\bkundenstimmen\b"
    r"|\b(?:kunden|patienten)(?:bewertungen|meinungen)\b|\bbewertungen\b|\bdas sagen\b|\bsagen unsere\b"
    r"|\bavis (?:de |des |client|google)|\bt[ée]moignages?\b|\bils parlent de nous\b|\bopiniones\b|\btestimonios?\b"
    r"|\brese[ñn]as\b|\blo que dicen\b|\brecensioni\b|\btestimonianze\b|\bdicono di noi\b|\bbeoordelingen\b"
    r"|\bklantervaringen\b|\bervaringen\b|\bwat (?:onze )?klanten\b|\bdepoimentos\b|\bavalia[çc][õo]es\b"
    r"|\bo que dizem\b|\btake our word\b|\bkind words\b|\bhappy (?:clients|customers|patients|families)\b"
    r"|\bsuccess stories\b"
    r"|\bhear (?:it )?from (?:our|the)\b|\bloved by\b|\bword on the street\b|\bclient love\b|^praise\b|\b(?:5"
    r"|five)[- ]star\b"
    r"|\bdisent nos\b|\bstimmen unserer\b|\bzufriedene kund|\bguest ?book\b|\bg(?:ä|ae)stebuch\b|\blivre d['’ ]or\b"
    r"|\blibro de (?:visitas|hu[ée]spedes)\b|\blibro degli ospiti\b|\bgastenboek\b|\blivro de visitas\b|\bg[äa]stbok"
    r"|\bgjestebok|\bg[æa]stebog|\bvieraskirja|\bksi[ęe]ga go[śs]ci|\bkniha (?:n[áa]v[šs]t[ěe]v|host[ůu])"
    r"|\bvend[ée]gk[öo]nyv"
    r"|^(?:love|fan|thank[- ]you) (?:notes|letters|mail)\b|\b(?:nice|kind|lovely) things (?:people|folks|you"
    r"|they)\b.{0,12}\bsaid\b",
    re.IGNORECASE,
)


def zone_of(tag: str, attributes: Mapping[str, str | None]) -> Zone | None:
    """The zone this element opens, or None. A claim by class or id is only a hint (see `Walker`)."""
    zone = _BY_TAG.get(tag)
    if zone is not None:
        return zone
    if not attributes:
        return None
    role = attributes.get("role")
    if role in _BY_ROLE:
        return _BY_ROLE[role]
    names = attributes.get("class") or ""
    ident = attributes.get("id")
    prop = attributes.get("itemprop")
    if not (names or ident or prop):
        return None
    return zone_of_names(f"{names} {ident or ''} {prop or ''}"[:400])


@lru_cache(maxsize=8192)
def zone_of_names(names: str) -> Zone | None:
    """The zone that class, id and item property names tell."""
    if not _NAME_STEMS.catches(names.lower()):
        return None
    said = _TESTIMONIAL.search(names)
    if said and not (_PRICE_QUOTE.search(said[0]) and _ASKING.search(names)):
        return Zone.TESTIMONIAL
    return next((zone for zone, pattern in _BY_NAMES if pattern.search(names)), None)


def heads_testimonials(heading: str) -> bool:
    """Whether a heading says that customers' words follow ("What our customers say")."""
    if len(heading) > _LONGEST_HEADING:
        return False
    said = _HEADING_STEMS.catches(heading.lower()) and _SAYS_TESTIMONIAL.search(heading)
    return bool(said) or speaks_of_praise(heading)
