"""Headings that are about the one person whom a site names ("About Ann Roe"), or above the name ("Your therapist")."""

import re
from typing import Final

from lead_enrichment.domain.evidence import PageKind, Zone
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.site_text import Line, PageText
from lead_enrichment.domain.rules.stories.alone.others import NO_OWNER

_LONGEST: Final = 60
_BELOW: Final = 4
_WHO: Final = (
    r"(?:therapist|practitioner|masseu(?:r|se)|teacher|maker|host(?:ess)?|artist|craftsman|baker|therapeut(?:in)?"
    r"|heilpraktiker(?:in)?"
    r"|\w*therapeut(?:in|en)?|masseur(?:in)?|\w*lehrer(?:in)?|fotograf(?:in|en|ka)?|fotograaf|gastgeber(?:in)?"
    r"|hebamme"
    r"|trauredner(?:in)?|masseuse|gastheer|gastvrouw|docente?|praticien(?:ne)?|\w*th[ée]rapeute|photographe"
    r"|h[ôo]tesse|h[ôo]te"
    r"|artisane?|ost[ée]opathe|naturopathe|sophrologue|terapista|terapeuta|insegnante|fotograf[oa]|artigian[oa]"
    r"|naturopata"
    r"|osteopata|masajista|anfitri[óo]na?|artesan[oa]|massagista|behandler(?:en)?|behandlare(?:n)?"
    r"|terapeut(?:en)?|mass[øöo]r(?:en)?"
    r"|v[æäe]rt(?:en)?|v[äa]rd(?:en)?|terapeutka|masa[żz]ystka|terapeutti|hieroja|terapeut[ăa])"
)
HEADS: Final = re.compile(
    r"\W*(?:(?:the )?(?:man|woman|person|face|hands|maker|mind|one) behind\b.*"
    r"|(?:der mann|die frau|der mensch|die person|das gesicht|der kopf|die h[äa]nde) hinter\b.*"
    r"|(?:de )?(?:man|vrouw|persoon|maker|handen|(?:het )?gezicht) achter\b.*"
    r"|(?:l['’]homme|la femme|la personne|le visage|l['’]artisane?) derri[èe]re\b.*"
    r"|(?:l['’]uomo|la donna|la persona|il volto) dietro\b.*|(?:el hombre|la mujer|la persona"
    r"|la cara) detr[áa]s de\b.*"
    r"|(?:o homem|a mulher|a pessoa|o rosto) por tr[áa]s\b.*|(?:omul|femeia|persoana) din spatele\b.*"
    r"|(?:manden|mannen|kvinden|kvinnen|kvinnan|personen|ansigtet|ansikte?t|h[æe]nderne) ba(?:g|k|kom)\b.*"
    r"|(?:cz[łl]owiek|kobieta|osoba|twarz) (?:za|stoj[ąa]c\w+ za)\b.*|(?:[čc]lov[ěe]k|tv[áa][řr]|[žz]ena) za\b.*"
    r"|(?:[čc]ovjek|[žz]ena|osoba|lice) iza\b.*|.*\b(?:takana oleva (?:ihminen|nainen|mies))"
    r"|.*arkas[ıi]ndaki (?:isim|ki[şs]i|kad[ıi]n)"
    rf"|(?:ihre?|deine?|uw|je|jouw|votre|ton|ta|il (?:tuo|vostro)|la (?:tua|vostra)|tu|su|seu|sua|a sua|o seu|din"
    rf"|deres|twoj[ae]"
    rf"|[üu]ber (?:die|den)|over de|[àa] propos (?:du|de la)|sobre (?:el|la|o|a)|om|about (?:the|your)|your) {_WHO}"
    r"|(?:\w*therapeut(?:in)?|heilpraktiker(?:in)?|\w*th[ée]rapeute|masseu(?:r|se)|praticien(?:ne)?|ost[ée]opathe"
    r"|naturopathe"
    r"|sophrologue|terapeuta|naturopata|operatrice|operatore|masajista|massagista|mass[øöo]r|\w*terapeut(?:ka)?)"
    r"(?: [\w-]+){0,3})\W*",
    re.IGNORECASE,
)
"""A heading above the only name of a site."""
_TRADED: Final = re.compile(
    r",\s+(?:\w+[\s-]){0,2}?"
    rf"(?:{_WHO}|craftsman|craftswoman|woodturner|woodworker|potter|luthier|blacksmith|furniture maker|joiner"
    rf"|carpenter"
    r"|\w*(?:meister|tischler|schreiner|drechsler|t[öo]pfer|schmied|bauer|winzer|imker|b[äa]cker|handwerker"
    r"|maler)(?:in)?"
    r"|tourneur(?: sur bois)?|potier|poti[èe]re|[ée]b[ée]niste|menuisi[èe]re?|c[ée]ramiste|boulang[èe]re?"
    r"|mara[îi]ch[èe]re?"
    r"|vigneron(?:ne)?|apiculteur|apicultrice|tornitore|falegname|ceramist[aie]|liutaio|apicoltore|apicoltrice"
    r"|artesano"
    r"|artesana|carpintero|alfarer[oa]|ceramista|houtdraaier|meubelmaker|timmerman|pottenbakker|imker|keramiste?"
    r"|snedker|t[øo]mrer|keramiker|snickare|krukmakare|bi(?:avler|odlare)|stolarz|rzemie[śs]lnik|truhl[áa][řr])\W*",
    re.IGNORECASE,
)
"""A trade behind a name that stands alone in its line."""
_ABOUT: Final = re.compile(
    r"\W*(?:(?:more )?about|meet|[üu]ber|das ist|over|om|bli k[äa]nd med|[àa] propos d(?:e |['’])"
    r"|pr[ée]sentation d(?:e |['’])"
    r"|chi [èe]|vi presento|sobre(?: [ao])?|acerca de|qui[ée]n es|despre|cine (?:este|e)|kim jest|kdo je|t?ko je"
    r"|o firmie|rólunk|tietoa:?)\W*",
    re.IGNORECASE,
)
_ABOUT_BEHIND: Final = re.compile(r"\W*|\W*(?:hakk[ıi]nda|kimdir\??)\W*", re.IGNORECASE)
_PRESENTS: Final = re.compile(
    r"\b(?:passion\w*|passione|pasi[óo]n|paix[ãa]o|vocation|vocazione|vocaci[óo]n|leidenschaft\w*|liebe zu\w?"
    r"|passie\w*"
    r"|dipl[ôo]m\w*|certifi\w+|zertifi\w+|gecertific\w+|qualified|trained|years of|(?:jahre|jaar|ans|anni|a[ñn]os"
    r"|anos|[åa]rs?|lat|let)"
    r" (?:berufs)?(?:d['’]exp|erfahrung|ervaring|di esp|de exp|erfaring|erfarenhet|do[śs]wiad|zku[šs])\w*"
    r"|ausgebildet\w*|ausbildung\w*|opleiding\w*|formazione|formaci[óo]n|forma[çc][ãa]o|formation\w*|formad[oa]"
    r"|formée?"
    r"|uddannet|utdannet|utbildad|utbildning\w*|uddannelse\w*|wykszta[łl]c\w+|uko[ńn]czy[łl]\w*|vystudov\w+"
    r"|zavr[šs]i\w+"
    r"|absolvent\w*|mezunu?|v[ée]gzett\w*"
    r"|i['’]m|i am|i have|ich bin|ich habe|mein\w{0,2}|je suis|j['’]ai|mon|ik ben|mijn|sono un\w?|ho iniziato"
    r"|la mia|il mio"
    r"|soy|me dedico|mi trabajo|sou|meu|minha|jeg er|jeg har|jag [äa]r|jag har|jestem|jsem|vagyok)\b",
    re.IGNORECASE,
)
"""What a presentation of whoever is the business says, in its own or another's voice."""
_OF_ANOTHER: Final = re.compile(
    r"\b1[0-8]\d\d\b|\b19[0-4]\d\b|[†✝]"
    r"|\b(?:our|us|we|unser\w*|uns|wir|notre|nos|nous|nostr[oaie]|noi|nuestr[oa]s?|nosotros|noss[oa]s?|ons|onze"
    r"|wij|vores?|oss|vi|v[åa]r"
    r"|v[åa]rt|nasz\w*|nas|nam|n[áa][šs]\w*|na[šs]\w*|joined|employ\w*|hired|colleague\w*|apprentice|foreman"
    r"|staff|angestellt\w*|mitarbeiter\w*"
    r"|lehrling|azubi|salari[ée]e?|employ[ée]e?|dipendente|emplead[oa]|empregad[oa]|medewerk\w+|ansat|ansatt"
    r"|anst[äa]lld"
    r"|poet|painter|paintings|sculpt\w+|composer|composed|novel\w*|book|author|exhibit\w*|on show|died|born in 1[0-8]"
    r"|dichter\w*|maler(?:in)?|k[üu]nstler\w*|komponist\w*|buch|ausstellung\w*|autor\w*|starb|lehrte|peintre"
    r"|po[èe]te|[ée]crivaine?|livre|s[ée]journ\w+"
    r"|pittore|pittrice|scrittor\w+|mostra|libro|pintora?|artista|escritora?|livro|viv[ií][óou]\w*|schilder"
    r"|schrijver|auteur|boek"
    r"|forfatter|f[öo]rfattare|kunstner|konstn[äa]r|bog|bok|artist|artiste|speaker|referent\w*|gast\w*|guest"
    r"|saint|sankt|san|santa"
    r"|heilige[rn]?|methode|method|m[ée]thode|metodo|m[ée]todo)\b",
    re.IGNORECASE,
)
"""What is said of employees, artists, authors and the dead."""


def heading_told(page: PageText, line: Line, span: NameSpan) -> tuple[Line, tuple[int, int]] | None:
    """The heading that makes the only person whom a site names the one who is the business, and where in it."""
    if len(line.text) > _LONGEST:
        return None
    front, behind = line.text[: span.outer_start], line.text[span.outer_end :]
    if _ABOUT.fullmatch(front) or (not front and behind.strip(" ?!.") and not _TRADED.fullmatch(behind)):
        return _about(page, line, span)
    if page.page.kind is PageKind.TEAM or _OF_ANOTHER.search(_told_below(page, line)):
        return None
    if (not front and _TRADED.fullmatch(behind)) or (HEADS.fullmatch(front) and not behind.strip(" .!")):
        return (line, (0, len(line.text)))
    above = (page.heading_of(line), page.near(line, -1)) if whole_names(line) else ()
    head = next((one for one in above if one and len(one.text) <= _LONGEST and HEADS.fullmatch(one.text)), None)
    return (head, (0, len(head.text))) if head else None


def _about(page: PageText, line: Line, span: NameSpan) -> tuple[Line, tuple[int, int]] | None:
    """The line itself, a heading "About Ann Roe" above a presentation."""
    if line.block.tag not in HEADINGS or not _ABOUT_BEHIND.fullmatch(line.text[span.outer_end :]):
        return None
    below = _told_below(page, line)
    told = _PRESENTS.search(below) and not _OF_ANOTHER.search(below) and not NO_OWNER.search(below)
    return (line, (0, len(line.text))) if told else None


def _told_below(page: PageText, line: Line) -> str:
    """The lines below one, as far as they are shown."""
    below = (page.near(line, step) for step in range(1, _BELOW + 1))
    return " ".join(one.text for one in below if one and one.block.zone is Zone.MAIN)
