"""What a page is for, as its address, the link to it, its title and its first heading tell, in a dozen languages."""

import re
import unicodedata
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urlsplit

from lead_enrichment.domain.evidence import PageKind

_LABELS: Final = {
    PageKind.IMPRINT: r"""
impressum\w*|imprint|anbieterkennzeichnung|legal-?(?:notice|information|info|disclosure)s?|mentions?-?legales?
informations?-legales?|aviso?-?legal|nota-?legal|informacion-legal|note-?legali|informazioni-legali|colofon|colophon
bedrijfsgegevens|informacao-legal|informacoes-legais|pie-de-imprenta|impresszum
""",
    PageKind.PRIVACY: r"""
privacy(?:-(?:policy|statement|notice|practices))?|privacy-?(?:verklaring|beleid)|notice-of-privacy(?:-practices)?
terms(?:-(?:of-(?:use|service|business|sale|trade)|and-conditions|conditions|use))?|legal|agb|cgv|cgu
(?:terms-)?conditions(?:-of-\w+)?|conditions-generales(?:-de-\w+)?|(?:algemene-)?voorwaarden|condiciones(?:-\w+){0,3}
termini(?:-e-condizioni)?|condizioni(?:-\w+){0,2}|termos(?:-de-\w+)?|allmanna-villkor|villkor|vilkar|handelsbetingelser
datenschutz\w*|(?:politique-de-)?confidentialite|(?:politica-de-)?(?:privacidad|privacitat|cookies)|informativa-privacy
(?:politica-de-)?privacidade|protection-des-donnees|cookies?(?:-policy)?|gdpr|dsgvo|rgpd|avg|rodo
(?:polityka-)?prywatnosci?|polityka-(?:prywatnosci|cookies)|regulamin|(?:ochrana|zpracovani)-osobnich-udaju|zasady-(?:ochrany|zpracovani)\S*
obchodni-podminky|integritets?policy|personuppgifter|(?:privatlivs|persondata|personvern)\w*|personvern(?:erklaering)?|privatliv
tietosuoja\w*|rekisteriseloste|adatvedel\w*|adatkezel\w*|confidentialitate|politica-de-confidentialitate|gizlilik\S*|kvkk
""",
    PageKind.OWNER: r"""
(?:meet|about)-(?:the|your|our)-(?:owners?|founders?|president|proprietor|doctors?|dentist|attorney|chef)s?
(?:our-|the-)?(?:owner|founder)s?(?:-(?:story|bio))?|inhaber(?:in)?|geschaeftsfuehr\w+|geschaftsfuhr\w+
(?:le-|la-)?gerante?|dirigeant|fondateur|(?:il-)?titolare|eigenaar|propietari[oa]|proprietari[oa]
(?:(?:our|your|the)-)?(?:inn-?keepers?|hosts?|proprietors?|landlords?)|vinaren?|(?:meet-)?dr-\w+(?:-\w+)?|meet-\w+|about-me|ueber-mich|uber-mich|uebermich|wer-bin-ich|qui-suis-je|sobre-mi
quien-soy|chi-sono|over-mij|wie-ben-ik|sobre-mim|quem-sou
""",
    PageKind.TEAM: r"""
(?:our-|the-|meet-(?:the|our)-)?(?:team|staff|crew|people|leadership|management|doctors?|physicians?)(?:-members?)?
(?:our-|the-|meet-(?:the|our)-)?(?:providers?|attorneys?|lawyers?|dentists?|professionals|agents?|experts|specialists)
(?:our-|the-|meet-(?:the|our)-)?(?:advisors?|coaches|instructors|trainers|practitioners|therapists|guides|barbers|brokers)
(?:our-|the-|meet-(?:the|our)-)?(?:realtors|teachers|chefs|groomers|veterinarians|clinicians|faculty|directors|partners)
(?:unser-|das-|praxis)?team|mitarbeiter|ansprechpartner|mannschaft|aerzte|(?:notre-|l-?)?equipe|collaborateurs
(?:nuestro-|el-)?equipo|(?:il-|il-nostro-)?team|collaboratori|ons-team|medewerkers|(?:nossa-|a-)?equipe|corpo-clinico
(?:leadership|management)-team|team-\w+|who-we-are|meet-us|(?:meet-)?(?:the|your|our)-(?:farmers?|brewers?|family|makers?|stylists?|artists?|hosts?|lawyers?|vets?)|solicitors|attorneys|farmers|wer-wir-sind|qui-sommes-nous|quienes-somos|chi-siamo
wie-zijn-wij|wie-we-zijn|quem-somos
(?:vores-|vart-|vart-?|vi-)?(?:personal|medarbetare|medarbejdere|ansatte)|henkilosto|henkilokunta|zespol|nas-tym|hvem-er-vi|vilka-ar-vi
""",
    PageKind.CONTACT: r"""
contact(?:-?us|-info|-information|s)?|get-in-touch|reach-us|find-us|kontakt\w*|contactez-nous|nous-contacter
yhteystiedot|ota-yhteytta|contacto|contactanos|contactenos|contatti|contattaci|contatto|contatos?|(?:entre-em|em)-contato|contactos|fale-conosco|anfahrt
so-finden-sie-uns|dove-siamo|acces|donde-estamos|route|onde-estamos|visit(?:-us|-our-\w+)?|directions|hours(?:-(?:and-|-)?(?:location|directions))?|plan-your-visit
hitta-(?:hit|oss)|find-vej|finn-oss|besuch|nous-trouver|como-llegar|como-chegar|vind-ons|dojazd|kde-nas-najdete|kapcsolat|elerhetoseg|nous-joindre|joignez-nous
""",
    PageKind.LOCATIONS: r"""
(?:our-)?(?:locations?|offices?|branches|stores?|showrooms?)|store-locator|standorte?|filialen
nos-(?:agences|magasins|adresses)|agences|sedes|sucursales|ubicacion(?:es)?|tiendas|(?:le-)?sedi|vestigingen
locaties|localizacao|unidades|lojas
""",
    PageKind.ABOUT: r"""
about(?:-?us|-the-company|-our-\w+|-the-\w+|-\w+)?|(?:our-|the-)?(?:story|history)|our-(?:company|practice|firm|business|family|farm|roots|studio|brewery|shop|vineyard)
(?:company-)?(?:history|profile)|company|the-company|ueber-?uns|uber-?uns|wir-(?:ueber|uber)-uns|unternehmen
firma|betrieb|(?:die-)?praxis|firmengeschichte|geschichte|historie|philosophie|a-?propos(?:-de-nous)?
notre-(?:histoire|entreprise|cabinet|societe)|(?:l-?)?entreprise|la-societe|presentation|le-cabinet|histoire
sobre-?nosotros|nosotros|sobre|(?:la-)?empresa|conocenos|nuestra-historia|historia|(?:l-?)?azienda
(?:la-nostra-)?storia|chi-e|over-?ons|over|ons-verhaal|(?:het-)?bedrijf|geschiedenis|sobre-nos|a-empresa
om-?oss|om-?os|om-(?:foretaget|virksomheden|bedriften|firmaet)|o-nas|o-firmie|o-mnie
om|om-mig|om-meg|um-okkur|despre(?:-noi|-mine)?|cine-suntem|povestea-noastra|hakk-?i?mi?-?zda|hakk-?i?m-?i?da|kurumsal
biz-kimiz|o-nama|o-meni|tko-smo|o-podjetju|apie(?:-mus)?|par-mums|meist|kik-vagyunk|kdo-jsme|kim-jestesmy
rolunk|bemutatkozas|o-spolecnosti|o-firme|yritys|meista|tietoa-meista|nossa-historia|(?:our-)?mission|why-us|why-choose-us
""",
    PageKind.REVIEWS: r"""
(?:customer-|client-|patient-|google-)?(?:reviews?|testimonials?|feedback|praise)|kundenstimmen|bewertungen
referenzen|rezensionen|avis(?:-clients?)?|temoignages|opiniones|testimonios|resenas|recensioni|testimonianze
beoordelingen|ervaringen|klantervaringen|depoimentos|avaliacoes
guest-?book|gaeste-?buch|gaste-?buch|livre-d-or|libro-de-visitas|libro-degli-ospiti|guestbook|gastenboek|livro-de-visitas
gjeste-?bok|gaste-?bok|gaestebog|vieraskirja|ksiega-gosci|kniha-(?:navstev|hostu)|vendegkonyv|cartea-de-oaspeti
""",
}
"""What a path segment or a link is called; one line holds alternatives, hyphens stand for anything between words."""

_WORDS: Final = {
    PageKind.IMPRINT: r"impressum|imprint|mentions-legales|aviso-legal|note-legali|colofon|legal-notice",
    PageKind.PRIVACY: r"privacy|datenschutz\w*|confidentialite|privacidad|privacidade|prywatnosci|integritetspolicy"
    r"|personvern\w*|tietosuoja\w*",
    PageKind.OWNER: r"meet-(?:the|your|our)-(?:owners?|founders?|doctors?)|our-founders?|owners?-story|inhaber(?:in)?",
    PageKind.TEAM: r"our-team|meet-(?:the|our)-(?:team|staff)|our-staff|unser-team|notre-equipe|nuestro-equipo|ons-team"
    r"|who-we-are|qui-sommes-nous|quienes-somos|chi-siamo|wie-zijn-wij|quem-somos",
    PageKind.CONTACT: r"contact(?:-us)?|kontakt|contactos?|contatos?|contatti|contactez-nous",
    PageKind.LOCATIONS: r"our-locations|all-locations|unsere-standorte|nos-agences",
    PageKind.ABOUT: r"about-us|about|ueber-uns|uber-uns|a-propos|sobre-nosotros|over-ons|om-oss|om-os|o-nas|sobre-nos"
    r"|our-story|our-history|notre-histoire|nuestra-historia",
    PageKind.REVIEWS: r"testimonials|customer-reviews|client-reviews|kundenstimmen|temoignages|testimonios|recensioni",
}
"""What tells a page's kind inside a longer name ("abc-plumbing-about-us")."""


def _any_of(lines: str) -> str:
    return "|".join(line for line in lines.split("\n") if line)


_KINDS: Final = tuple((kind, re.compile(_any_of(labels))) for kind, labels in _LABELS.items())
_INSIDE: Final = tuple((kind, re.compile(rf"(?:^|-)(?:{words})(?:-|$)")) for kind, words in _WORDS.items())
_LONGEST_LABEL: Final = 5
"""Words beyond which a heading or a link's text is a sentence, no label."""
_LEAD_IN: Final = re.compile(
    r"^(?:de|en|fr|es|it|nl|pt|us|uk|at|ch|en-us|en-gb|de-de|fr-fr|pages?|p|index|site|seite)$"
)
_ENDING: Final = re.compile(r"\.(?:html?|php\d?|aspx?|jsp|cfm|shtml)$")
_HOME: Final = re.compile(r"(?:index|home|default|start(?:seite)?|homepage|main|accueil|inicio|welcome)?")


def kind_of_link(url: str, text: str) -> PageKind:
    """What the page behind a link is for; OTHER when neither the address nor the link's text tells."""
    by_path = _kind_of_path(_path_of(url))
    if by_path not in {PageKind.OTHER, PageKind.HOME}:
        return by_path
    by_text = _kind_of_words(_plain(text[:80])) if text else PageKind.OTHER
    return by_path if by_text is PageKind.OTHER else by_text


def kind_of_page(url: str, title: str, heading: str) -> PageKind:
    """What a page is for: its address first, then its first heading, then the first part of its title."""
    by_path = _kind_of_path(_path_of(url))
    if by_path is not PageKind.OTHER:
        return by_path
    for words in (heading, re.split(r"\s[|\-–—:»·]\s", title, maxsplit=1)[0]):
        kind = _kind_of_words(_plain(words[:80]))
        if kind is not PageKind.OTHER:
            return kind
    return PageKind.OTHER


def _path_of(url: str) -> str:
    """The path and query of an address, decoded; empty when it cannot be split."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return unquote(f"{parts.path}?{parts.query}" if parts.query else parts.path)[:300]


def plain_path(url: str) -> str:
    """The path of an address in lower case without accents, everything between words a hyphen."""
    return _plain(_path_of(url))


@lru_cache(maxsize=8192)
def _kind_of_path(path: str) -> PageKind:
    path, _, query = path.partition("?")
    parts = [_plain(_ENDING.sub("", part.lower())) for part in path.split("/") if part]
    parts = [part for part in parts if part and not _LEAD_IN.match(part)]
    if not parts or (len(parts) == 1 and _HOME.fullmatch(parts[0])):
        asked = _labelled(_plain(query.rpartition("=")[2])) if query else PageKind.OTHER
        return PageKind.HOME if asked is PageKind.OTHER else asked
    for part in parts[:-3:-1]:
        kind = _labelled(part)
        if kind is not PageKind.OTHER:
            return kind
    return _mentioned(parts[-1])


@lru_cache(maxsize=8192)
def _kind_of_words(words: str) -> PageKind:
    """The kind that a link's text, a heading or a title names."""
    if words.count("-") >= _LONGEST_LABEL:
        return PageKind.OTHER
    kind = _labelled(words)
    return kind if kind is not PageKind.OTHER else _mentioned(words)


def _labelled(words: str) -> PageKind:
    return next((kind for kind, pattern in _KINDS if words and pattern.fullmatch(words)), PageKind.OTHER)


def _mentioned(words: str) -> PageKind:
    return next((kind for kind, pattern in _INSIDE if pattern.search(words)), PageKind.OTHER)


def _plain(words: str) -> str:
    """Lower case without accents, words joined by hyphens."""
    words = words.lower().replace("ß", "ss")
    bare = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", words))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
