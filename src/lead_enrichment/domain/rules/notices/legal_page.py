"""Which pages are legal texts, by what their title or a heading says: terms, withdrawal, privacy, legal notices."""

import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, Zone
from lead_enrichment.domain.rules.site_text import PageText

LEGAL_KINDS: Final = frozenset((PageKind.IMPRINT, PageKind.PRIVACY))
_LONGEST: Final = 110
_HEADS: Final = frozenset(("title", "h1", "h2"))
_TITLE: Final = re.compile(
    r"\b(?:agbs?|(?:gesch[äa]fts|vertrags|teilnahme|nutzungs|miet|verkaufs)bedingungen|datenschutz\w*"
    r"|widerruf(?:s\w+)?|impressum"
    r"|cg[uv]|conditions g[ée]n[ée]rales|mentions l[ée]gales|confidentialit[ée]|protection des donn[ée]es"
    r"|condizioni (?:generali|di)|termini e condizioni|informativa|note legali|privacy"
    r"|aviso legal|(?:pol[íi]tica|avisos?) de priva\w+|condiciones (?:generales|de)|t[ée]rminos (?:y |de )"
    r"|protecci[óo]n de datos"
    r"|termos (?:e condi|de)|condi[çc][õo]es (?:gerais|de)|prote[çc][ãa]o de dados"
    r"|algemene voorwaarden|terms (?:and|&|of)|terms$|conditions of (?:sale|use)|purchase conditions|legal notice"
    r"|data protection"
    r"|integritetspolicy|personuppgift|k[öo]pvillkor|allm[äa]nna villkor|privatlivspolitik|persondatapolitik|personvern"
    r"|personopplysning|handelsbetingelser|salgs(?:betingelser|vilk[åa]r)|forretningsbetingelser|tietosuoja"
    r"|rekisteriseloste"
    r"|privaci(?:dad|dade|tat)\b|av[ií]s legal|pol[íi]tica de privacitat|condicions (?:generals|d)"
    r"|[áa]szf|[áa]ltal[áa]nos szerz[őo]d[ée]si|adatkezel[ée]si|adatv[ée]delmi|impresszum"
    r"|termeni (?:[șşs]i|de)|confiden[țţt]ialitate|nota prawna"
    r"|polityka prywatno|regulamin|ochran[ay] osobn|z[áa]sady (?:zpracov|ochrany)|obchodn[íi] podm|dsgvo|gdpr|rodo)",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "agb|bedingungen|datenschutz|widerruf|impressum|cgu|cgv|conditions|mentions|confidentialit|protection|condizioni"
    "|termini|informativa|note legali|privacy|aviso|privacidad|condiciones|términos|terminos|protecci|termos|condi"
    "|prote|voorwaarden"
    "|terms|legal notice|integritetspolicy|personuppgift|villkor|privatlivspolitik|persondatapolitik|personvern"
    "|personopplysning"
    "|betingelser|salgsvilk|tietosuoja|rekisteriseloste|polityka prywatno|regulamin|ochran|zásady|zasady|obchodn"
    "|privacidade|privacitat|avís|avis legal|condicions|ászf|aszf|szerződési|szerzodesi|adatkezel|adatvéd|adatved"
    "|impresszum|termeni|ialitate|nota prawna"
    "|dsgvo|gdpr"
    "|rodo".split("|")
)


def is_legal_text(page: PageText) -> bool:
    """Whether a page speaks of rights and duties: there whoever is named as a party is the business."""
    return page.page.kind in LEGAL_KINDS or page.once(("legal text",), partial(_is_titled, page))


def _is_titled(page: PageText) -> bool:
    return any(
        (line.block.tag in _HEADS or line.block.zone is Zone.TITLE)
        and len(line.text) <= _LONGEST
        and _TITLE.search(line.text)
        for line in page.lines_with(STEMS)
    )
