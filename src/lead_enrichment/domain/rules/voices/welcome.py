"""Family: the couple or family under a word of welcome ("Wir freuen uns auf Sie! – Ann und Bob Roe mit Familie")."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.welcome"
STRENGTH: Final = 0.74
LEAST: Final = 0.5
_LONGEST: Final = 80
_BACK: Final = 2
"""Lines above the names in which the welcome may stand."""
_COUPLE: Final = 2
_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.CONTACT, PageKind.OTHER))
_WELCOME: Final = re.compile(
    r"\b(?:wir freuen uns(?: schon| sehr)?(?: auf (?:sie|dich|euch|ihr|eur)|,? (?:sie|dich|euch))|auf (?:ihren|euren"
    r"|deinen|ein) (?:besuch|kommen|wiedersehen|baldiges)"
    r"|(?:hei(?:ß|ss)en|begr[üu](?:ß|ss)en) (?:wir )?(?:sie|euch)|herzlich willkommen|(?:bis bald|gr[üu](?:ß|ss) gott"
    r"|servus)\W*$"
    r"|(?:nous )?(?:serons|sommes) (?:heureux|ravis|enchant[ée]s) de vous (?:recevoir|accueillir)|(?:au plaisir|dans "
    r"l['’]attente) de vous"
    r"|soyez les bienvenus|bienvenue (?:chez nous|[àa] )|vi aspettiamo|saremo (?:lieti|felici) di|benvenuti(?: da "
    r"noi)?\W*$"
    r"|[oa]s esperamos|te esperamos|les esperamos|bienvenid[oa]s(?: a)?\b|us (?:hi )?esperem|benvinguts|esperamos "
    r"(?:por si|por v[óo]s|a sua"
    r"|pela sua|a vossa)|sejam bem-?vindos|bem-?vind[oa]s?\W*$|tot ziens bij ons|graag tot|we(?:lkom bij ons|lkom!)"
    r"|heten (?:wij |we )?(?:u|jullie)"
    r"|wij? (?:zien u|verwelkomen)|(?:varmt |hjertelig )?v[äæe]lkomm?[ea]?n?a? till? (?:oss|os)|varmt v[äæe]lk\w+"
    r"|v[äæe]lkomna\W*$|hjertelig velkommen"
    r"|vi (?:gl[æe]der oss?|ser fram|ser frem)|tervetuloa|zapraszamy|serdecznie witamy|t[ěe][šs][íi]me se na)",
    re.IGNORECASE,
)
_GUESTS: Final = re.compile(
    r"g[äa]e?st(?:e|ebuch|en)|post von|bewertung|stimmen|meinung|referen|kunden|\bavis\b|livre d['’]or|t[ée]moign"
    r"|opini|rese[ñn]|recension|dicono"
    r"|reviews?|ervaring|gastenboek|omd[öo]me|anmeld|arviot|opinie|recenze",
    re.IGNORECASE,
)
"""A heading over what guests write."""
STEMS: Final = tuple(
    "freuen uns|auf ihren|auf euren|auf deinen|auf ein |heißen|heissen|begrüß|begruß|begrüss|begruss|willkommen|bis "
    "bald|grüß gott|gruß gott|grüss gott|gruss gott"
    "|servus|heureux de|ravis de|enchant|au plaisir|attente de|bienvenu|aspettiamo|saremo|benvenut|esperamos"
    "|bienvenid|esperem"
    "|benvingut|bem-vind|bemvind|ziens bij|graag tot|welkom|heten|zien u|verwelkomen|välk|valk|velk|vælk|gläder"
    "|glæder|gleder|ser fra"
    "|ser fre|tervetuloa|zaprasza|witamy|šíme se|sime se|síme se|šime se".split("|")
)
"""What the line of a welcome holds, in lower case."""
_REST: Final = re.compile(
    r"\W*(?:(?:ihre?|eure?|votre|vos|la|de|deine)?\s?(?:familie|fam\.|famille|famiglia|familia|fam[íi]lia|familjen"
    r"|gastgeber\w*|wirtsleut\w*)?\s*)?"
    r"(?P<names>.+?)"
    r"(?:\W*(?:mit|und|samt|et|avec|con|e|y|amb|i|met|en|med|og|och|com|oraz|z|a|ja|&)\s(?:\w+\s)?(?:ganze[rnm]?\s"
    r"|tutta\s|toda\s|hele\s|heile\s)?"
    r"(?:la\s|l['’]|el\s|het\s|o\s|a\s)?(?:familie|famille|famiglia|familia|fam[íi]lia|familj(?:en)?|gezin"
    r"|rodzin[aąy]|rodin\w*|perhe|team|[ée]quipe|equipo|equip"
    r"|kinder\w*|enfants|bambini|figli|hijos|filhos|kinderen|barn))?\W*",
    re.IGNORECASE,
)


def welcome_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The first couple that signs a welcome on the company's own pages."""
    for page in site.pages:
        if page.page.kind in _PAGES:
            claims = page.once(EXTRACTOR, partial(_signed, site, page))
            if claims:
                yield from claims
                return


def _signed(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    for said in page.lines_with(STEMS):
        if said.block.zone is not Zone.MAIN or said.text[:1] in "\"“„«‘'" or not _WELCOME.search(said.text):
            continue
        above = page.heading_of(said)
        if above and _GUESTS.search(above.text):
            continue
        for step in range(1, _BACK + 1):
            line = page.near(said, step)
            if line is None or line.block.zone is not Zone.MAIN or line.block.text in site.repeated:
                break
            people = _couple(line)
            if people:
                notes = context_notes(page, line)
                return tuple(_claim(line, one, said, notes) for one in people)
    return ()


def _couple(line: Line) -> tuple[NameSpan, ...]:
    """Two who share a surname and are all that the line names, or one behind "Familie"."""
    if len(line.text) > _LONGEST or not line.spans:
        return ()
    told = _REST.fullmatch(line.text)
    people = tuple(span for span in line.spans if span.first and span.last and span.plausibility >= LEAST)
    if told is None or len(people) != len(line.spans) or not _covers(told.span("names"), people):
        return ()
    family = re.search(r"\bfam", line.text[: people[0].start], re.IGNORECASE)
    surnames = {fold(span.last or "") for span in people}
    return people if len(surnames) == 1 and (len(people) == _COUPLE or (family and len(people) == 1)) else ()


def _covers(names: tuple[int, int], people: tuple[NameSpan, ...]) -> bool:
    """Whether the two names, with "and" between them, are the whole of it."""
    first, last = min(span.outer_start for span in people), max(span.outer_end for span in people)
    return first - names[0] <= 1 and names[1] - last <= 1


def _claim(line: Line, span: NameSpan, said: Line, notes: tuple[str, ...]) -> PersonClaim:
    word = " ".join(said.text.split())[:60]
    return person_claim(
        line, span, RoleClass.FOUNDER, word, extractor=EXTRACTOR, strength=STRENGTH, notes=notes, role_line=said
    )
