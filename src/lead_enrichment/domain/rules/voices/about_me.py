"""Family: the one name on a page "about me" that is no heading: it stands in a line of its own, in a table, or below.

Old websites set everything in tables, and the title alone says "Zu meiner Person".
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.reading.page_kind import plain_path
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE, whole_names
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.quoted import QUOTES
from lead_enrichment.domain.rules.voices.person_words import MANY, says_i
from lead_enrichment.domain.rules.voices.welcome_words import GUESTS

EXTRACTOR: Final = "rules.about_me"
STRENGTH: Final = 0.74
LEAST: Final = 0.7
"""A known first name: any two words may stand alone in a line."""
_LEAST_SAID: Final = 2
_ABOVE: Final = 10
_BELOW: Final = 5
"""Lines around the name in which the page must say "I": it signs a text, or stands over it."""
_TITLE_PARTS: Final = re.compile(r"\s*[|–—·:]\s*|\s-\s")
_ABOUT_ME: Final = re.compile(
    r"(?:[üu]ber mich|(?:zu|[üu]ber) meiner? person|zur person|wer (?:bin ich|ich bin)|mein (?:weg|werdegang)"
    r"|qui suis[ -]je|[àa] propos de moi|mon (?:parcours|histoire)|chi sono|la mia storia|su di me"
    r"|sobre m[ií]|qui[ée]n soy|mi historia|sobre mim|quem sou(?: eu)?|a minha hist[óo]ria"
    r"|qui s[óo]c|sobre mi|over mij|wie ben ik|mijn verhaal|om mi[gn]|om meg|hvem er jeg|vem [äa]r jag|min historia"
    r"|o mn[ěeě]|o mnie|kim jestem|kdo jsem|m[ůu]j p[řr][íi]b[ěe]h|r[óo]lam|bemutatkoz[áa]s|minusta|kuka olen)\W*",
    re.IGNORECASE,
)
_MINE: Final = re.compile(
    rf"(?:{_ABOUT_ME.pattern}|about me|who (?:am i|i am)|my (?:story|journey)|hakk[ıi]mda|ben kimim|despre mine"
    r"|cine sunt|apie mane|par mani|minust|o meni|o sebi|tietoa minusta|um mig)\W*",
    re.IGNORECASE,
)
_PATH: Final = re.compile(
    r"(?:^|/)(?:(?:ue|u)ber-mich|zu-meiner-person|zur-person|wer-(?:bin-ich|ich-bin)|qui-suis-je|(?:a-)?propos-de-moi"
    r"|chi-sono|la-mia-storia|sobre-mim?|quien-soy|quem-sou(?:-eu)?|qui-soc|over-mij|wie-ben-ik|om-mi[gn]|om-meg|o-mne"
    r"|o-mnie|kim-jestem|kdo-jsem|rolam|bemutatkozas|minusta)(?:\.|/|$)"
)
_TOP: Final = 15
"""Lines of a page among which "about me" is its heading, whatever it is set in."""


def is_about_me(heading: str) -> bool:
    """Whether a heading or a link says "About me" in one of twenty languages."""
    return _MINE.fullmatch(heading.strip()) is not None


def about_me_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person whose name stands alone on a page "about me" that says "I"."""
    for page in site.pages:
        claims = page.once(EXTRACTOR, partial(_on_page, site, page))
        if claims:
            yield from claims
            return


def _on_page(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    if page.page.kind in {PageKind.REVIEWS, PageKind.PRIVACY, PageKind.IMPRINT}:
        return ()
    own = [line for line in page.lines if line.block.zone is Zone.MAIN and line.block.text not in site.repeated]
    told = _told_as_mine(page, own)
    if told is None or not _speaks_for_one(own):
        return ()
    named = {fold(f"{span.first} {span.last}"): (line, span) for line, span in _alone(own)}
    if len(named) != 1:
        return ()
    line, span = next(iter(named.values()))
    spoken = _spoken_near(page, line)
    if spoken is None:
        return ()
    return (
        person_claim(
            line,
            span,
            RoleClass.FOUNDER,
            " ".join(spoken.text.split()[:6])[:60],
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=("self_introduced", *context_notes(page, line)),
            role_line=spoken,
        ),
    )


def _told_as_mine(page: PageText, own: list[Line]) -> str | None:
    """How a page says that it is about whoever writes it: by its title, its address or a line at its top."""
    parts = [part for line in page.lines[:3] if line.block.zone is Zone.TITLE for part in _TITLE_PARTS.split(line.text)]
    tops = [line.text for line in own[:_TOP] if len(line.text) <= LONGEST_NAME_LINE]
    path = _PATH.search(plain_path(page.page.url))
    return next((text for text in (*parts, *tops) if _ABOUT_ME.fullmatch(text)), path.group() if path else None)


def _speaks_for_one(own: list[Line]) -> bool:
    texts = [line for line in own if line.text[:1] not in QUOTES]
    one = sum(says_i(line.text, line.page.language) for line in texts)
    return one >= _LEAST_SAID and one >= sum(len(MANY.findall(line.text)) for line in texts)


def _alone(own: list[Line]) -> Iterator[tuple[Line, NameSpan]]:
    for line in own:
        names = whole_names(line) if len(line.text) <= LONGEST_NAME_LINE and line.block.tag != "li" else []
        if len(names) == 1 and names[0].plausibility >= LEAST and not is_called_staff(line.text, names[0]):
            yield line, names[0]


def _spoken_near(page: PageText, line: Line) -> Line | None:
    """The nearest line around a name that says "I", in which no guest speaks."""
    lang, heading = page.page.language, page.heading_of(line)
    if heading and GUESTS.search(heading.text):
        return None
    steps = sorted((*range(1, _BELOW + 1), *range(-_ABOVE, 0)), key=abs)
    for step in steps:
        one = page.near(line, step)
        if one and one.block.zone is Zone.MAIN and one.block.tag not in HEADINGS and says_i(one.text, lang):
            near = abs(step) <= 3 or one.block.heading == line.block.id  # noqa: PLR2004 - what verification sees as one group
            return one if near and one.text[:1] not in QUOTES else None
    return None
