"""Family: letters to the reader. Who signs one that says "we opened", or signs for the whole house, is its owner."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first
from lead_enrichment.domain.rules.company.company_mention import speaks_of_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import ENGLISH_PERSON, FIRST_PERSON
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE, name_line
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.quoted import QUOTES
from lead_enrichment.domain.rules.voices.welcome_words import STAYED

EXTRACTOR: Final = "rules.letter"
FOUNDED: Final = 0.76
SIGNED: Final = 0.6
FOR_THE_HOUSE: Final = 0.74
MOST_CLAIMS: Final = 12
_BACK: Final = 12
"""Lines above a signature in which its letter may say "I opened"."""
_LEAST: Final = 0.7
_LONGEST: Final = 70
_VALEDICTION: Final = re.compile(
    r"^\W*(?:(?:very |most |kind |best |warm(?:est)? |with (?:\w+ )?)*(?:regards|wishes|sincerely|warmly|truly yours"
    r"|yours(?: truly| sincerely| faithfully)?|gratefully|gratitude|cheers|thanks(?: again)?|thank you|love|blessings"
    r"|appreciation|respectfully|cordially|namaste|see you (?:all |both )?(?:soon|there|then|later|tomorrow|around"
    r"|again|next \w+|(?:in|at|on|by|out) (?:the )?\w+)|welcome|god bless(?: you(?: all)?)?|take care"
    r"|all (?:the|my) best"
    r"|be well|stay (?:safe|well|warm|cool|wild|curious)|until (?:then|next time)|your (?:friend|neighbou?r)s?"
    r"|looking forward(?: to \w+ing you)?|hope to see you(?: soon)?|mahalo|aloha|peace(?: and \w+)?|in service"
    r"|happy (?:trails|\w+ing))|(?:ihr(?:e|en)?|euren?|euer)(?= [A-ZÀ-Þ])"
    r"|(?:mit )?(?:herzlich\w*|liebe\w*|freundliche\w*|beste\w*)(?: gr(?:ü|ue)(?:ß|ss)en?)?|(?:alles liebe|bis bald)"
    r"|(?:bien )?(?:cordialement|chaleureusement|amicalement|[àa] (?:tr[èe]s )?bient[ôo]t|bien [àa] vous)"
    r"|(?:un (?:cordial |fuerte )?)?(?:saludos?|abrazo)|atentamente|cordialmente|con (?:cariño|gratitud)"
    r"|(?:un caro |cordiali |con )?(?:saluti|saluto|affetto)|a presto|(?:um )?abra[çc]o|at[ée] (?:breve|j[áa])"
    r"|(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|groetjes|liefs|tot (?:snel|ziens)"
    r"|(?:med )?(?:venlig|vennlig|vänlig|varma|varme|hjertelig|hjärtlig)a? (?:hilsen|hälsning(?:ar)?)"
    r"|(?:pozdrawiam\w*|s pozdrav[eo]m|(?:s|z) (?:úctou|láskou|pozdravom|poważaniem|wyrazami \w+))"
    r"|(?:baráti |meleg |sok )?(?:üdvözlettel|szeretettel|tisztelettel|köszönettel)"
    r"|(?:sevgi|saygı)ler(?:imle|imizle)?|sevgiyle|saygılarım(?:ız)?la|(?:\w+in )?terveisin"
    r"|lugupidamisega|pagarbiai|ar cieņu|(?:lep|lijep) pozdrav|s s?poštovanjem|cu (?:drag|stimă|respect)"
    r"|με (?:εκτίμηση|αγάπη))"
    r"\s*[,!.:–—-]*\s*(?:(?:Ihr|Ihre|Eure?|Dein|Deine|votre|vuestr[oa]|vostr[oa]|uw|jullie)\s+)?",
    re.IGNORECASE,
)
STEMS: Final = tuple(
    "regards|wishes|sincerely|warmly|yours|grateful|gratitud|cheers|thank|love|blessings|appreciation|respectful"
    "|god bless|take care|all the best|all my best|be well|stay |until |your friend|your neighb|looking forward"
    "|hope to see|mahalo|aloha|peace|in service|happy |cordial|namaste|see you |welcome|herzlich|liebe"
    "|freundliche|beste|bis bald|chaleureusement|amicalement|bient"
    "|bien à vous|bien a vous|saludo|abrazo|atentamente|cariño|salut|affetto|a presto|abraço|abraco|breve|até já|até ja"
    "|ate já|ate ja|groet|liefs|tot snel|tot ziens|hilsen|hälsning|pozdra"
    "|úctou|láskou|poważaniem|wyrazami|üdvözlettel|szeretettel|tisztelettel"
    "|köszönettel|sevgi|saygı|terveisin|lugupidamisega|pagarbiai|ar cieņu|poštovanjem|cu drag|cu stimă|cu respect"
    "|με εκτίμηση|με αγάπη|team|crew|family|équipe|equipe|equipo|staff"
    "|brigade|ihr|eure|euer".split("|")
)
"""What a greeting or a house's signature holds, in lower case."""
_FIRST_PERSON: Final = re.compile(
    r"\b(?:I|my|we|our|us|ich|mein\w*|wir|unser\w*|je|j['’]|mon|ma|mes|nous|notre|nos|yo|mi|nosotros|nuestr\w+|io|mio"
    r"|noi|nostr\w+|ik|mijn|wij|onze|eu|meu|nosso|jag|min|vi|vår|jeg|vores|vår)\b",
    re.IGNORECASE,
)
_FIRST_PERSON_ELSEWHERE: Final = re.compile(
    r"\b(?:já|náš\w*|naš\w*|můj|moj\w*|jsem|jsme|som|sme|jestem|nasz\w*|mój|én|mi|nekem|nekünk|vagyok|vagyunk|nálunk"
    r"|\w{3,}(?:tuk|tük|tunk|tünk)|minä|minun|meidän|meillä|benim|bizim|\w{3,}(?:dım|dim|dum|düm|dık|dik|yorum|yoruz)"
    r"|mūsų|mūsu|meie|mina|μας|μου|eu|noastr\w*|sem|smo)\b",
    re.IGNORECASE,
)
"""What those who write in the languages of the east and the north say of themselves."""
_GUEST_ELSEWHERE: Final = re.compile(
    r"\b(?:u vás|u was|nálatok|éreztük magunkat|jól érezt\w+|sizde|sizin|teillä|líbilo|páčilo|podobało|pobyt\w*)\b",
    re.IGNORECASE,
)
"""What only their guests say."""
_SHORTEST_LETTER: Final = 3
_BELOW: Final = 4
_NEAREST: Final = 3
"""Lines above a signature of which one is cited: what stands farther off belongs to somebody else."""
_ONE_OR_TWO: Final = range(1, 3)
_DIGIT: Final = re.compile(r"\d")
_CAPTION: Final = 90
_SPEAKS: Final = re.compile(r"\b(?:I|I['’]\w+|[Ii]ch|[Jj]e|[Jj]['’]\w+|[Yy]o|[Ii]k|[Ee]u|[Jj]ag|[Jj]eg)\b")
_DID: Final = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:\w+\s+){0,5}?(?:founded|opened|started|established|launched|bought|purchased|created|began"
    r"|built"
    r"|took over|own|set up)(?=\s)"
)
"""What counts only of the company: customers, too, bought their flowers there for years."""
_OPENED: Final = re.compile(
    r"\bI (?:first )?(?:opened|started) (?:up|out)\b|\bhung (?:out )?my shingle\b|\b(?:went|struck|set) (?:up "
    r"|out )+on my own\b"
    r"|\bI (?:opened|started|took over)\b[^.;!?]{0,40}\bin (?:19|20)\d\d|"
    r"\b(?:my|our) (?:own )?(?:\w+ )?(?:business|shop|studio|company|bakery|restaurant"
    r"|practice|farm"
    r"|salon|store|little)\b|\b[Ii]ch\b[^.;!?]{0,60}(?:gegr|er[öo]ff|[üu]bern)"
    r"|\b(?:gr[üu]ndete|er[öo]ffnete|[üu]bernahm) ich\b|\b(?:machte|wagte) ich (?:mich )?[^.;!?]{0,50}[Ss]elbst"
    r"|\bmeine[mnr]? (?:\w+ )?(?:Praxis"
    r"|Laden|Betrieb"
    r"|Gesch|Werkstatt|Atelier|Studio|Firma|Café|Salon)|\b[Jj]['’]ai (?:fond|cr[ée]|ouvert|repris|lanc)"
    r"|\bmon (?:entreprise"
    r"|atelier|cabinet|salon|restaurant)\b|\b(?:[Ff]und[ée]|[Aa]br[íi]|[Cc]re[ée]) |\bmi (?:empresa|taller"
    r"|tienda|negocio"
    r"|estudio|cl[íi]nica)\b|\b[Hh]o (?:aperto|fondato|creato)\b|\b[Ii]k\b[^.;!?]{0,40}(?:gestart|opgericht|begonnen)"
)
_DASHED: Final = re.compile(r"\s*[–—~-]{1,2}\s*[A-ZÀ-Þ]")
"""A signature anywhere in a page ("– Ann Roe")."""
_HOUSE: Final = sieved_pattern(
    r"\b(?:Ihr|Ihre|Eure?|Euer)\s+(?P<name>.{5,60}?)\s+(?:und|&|mit|\+)\s+(?:das\s+|ihr\s+|sein\s+"
    r"|dem\s+)?(?:ganze[sn]?\s+"
    r"|gesamte[sn]?\s+)?(?:\w+[- ])?[Tt]eam\b|\b(?P<other>[A-ZÀ-Þ].{4,50}?)\s+(?:and|&|et|y|e|en)\s+(?:the\s+"
    r"|tout\s+|toute\s+"
    r"|todo\s+|tutto\s+|het\s+)*(?:(?:entire|whole|l['’]|el|lo|son|sa|su|hele)\s*)*(?:[\w&'’-]+\s+){0,3}"
    r"(?:[Tt]eam|[Cc]rew|[Ff]amily|[ée]quipe|equipo|staff|brigade)\s*[.!]?$"
)


def letter_claims(site: SiteText) -> Iterator[PersonClaim]:
    """People who sign a text in the first person on the company's own pages."""
    made = 0
    for page in site.pages:
        if page.page.kind is PageKind.REVIEWS:
            continue
        for claim in chain(page.once(EXTRACTOR, partial(_signed, site, page)), _signature(site, page)):
            if _has_a_job(site, claim):
                continue
            made += 1
            yield claim
            if made >= MOST_CLAIMS:
                return


def _has_a_job(site: SiteText, claim: PersonClaim) -> bool:
    """Whether a card or a list of the site calls whoever signs by a job ("Ann Roe: Journeyman Plumber")."""
    for _, line in site.lines_with(((claim.last or "").lower(),)):
        for span in line.spans if len(line.text) <= _LONGEST else ():
            if (span.first, span.last) == (claim.first, claim.last):
                mentions = role_mentions(line.text[span.outer_end :])
                if mentions and all(mention.role is RoleClass.NONE for mention in mentions):
                    return True
    return False


def _signed(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    lines = (
        line
        for line in page.lines_with(STEMS)
        if len(line.text) <= _LONGEST and line.block.zone is not Zone.TESTIMONIAL
    )
    return tuple(chain.from_iterable(chain(_valediction(site, page, line), _house(page, line)) for line in lines))


def opened(site: SiteText, letter: Iterable[str]) -> bool:
    """Whether a letter says that who writes it opened, bought or owns the company."""
    return any(_OPENED.search(text) or _did(site, text) for text in letter)


def _did(site: SiteText, text: str) -> bool:
    """Whether the verb of what the writer did has the company for its object (in other languages the verb does)."""
    for found in chain(_DID.finditer(text), FIRST_PERSON.finditer(text)):
        if not ENGLISH_PERSON.match(found.group()) or speaks_of_company(site, text, found):
            return True
    return False


_OF_A_POST: Final = re.compile(
    r"(?:author|autor(?:in)?|auteur|autore|redakt\w+|skribent"
    r"|(?:weitere|alle|all|more|other) (?:beitr[äa]ge|posts?|articles)|voir tous|tutti gli articoli|ver todas)\b",
    re.IGNORECASE,
)
"""What stands below the name of a journal's author."""


def _signature(site: SiteText, page: PageText) -> Iterator[PersonClaim]:
    """The name alone below a text in which one person speaks, as the page's last word but for what all pages show."""
    own = [line for line in page.lines if line.block.zone is Zone.MAIN and line.block.text not in site.repeated]
    last = next((place for place in range(len(own) - 1, len(own) - _BELOW - 1, -1) if _signs(own, place)), None)
    place = _dashed(own) if last is None else last
    if place is None:
        return
    named, letter = own[place], own[max(0, place - _BACK) : place]
    if letter[-1].text[:1] in QUOTES or any(_OF_A_POST.match(line.text) for line in own[place + 1 : place + 3]):
        return
    spoken = [line for line in letter if _SPEAKS.search(line.text) and line.text[:1] not in QUOTES]
    founded = opened(site, (line.text for line in letter if line.text[:1] not in QUOTES))
    told = sum(bool(_FIRST_PERSON.search(line.text)) for line in letter)
    if not spoken or told < (1 if founded else _SHORTEST_LETTER - 1):
        return
    if last is None and not founded:
        return
    near = [line for line in own[max(0, place - _NEAREST) : place] if _FIRST_PERSON.search(line.text)]
    said = near[-1] if near else spoken[-1]
    word = " ".join(said.text.split()[:4])
    for span in _only_names(named, 0):
        if last is None or (
            is_first(span.first.split()[0]) and span.plausibility >= _LEAST
        ):  # what merely ends a page may be any two words
            yield _claim(page, named, span, word, FOUNDED if founded else SIGNED, said)


def _dashed(own: list[Line]) -> int | None:
    """The place of the first line that a dash makes a signature, wherever in the page."""
    marked = (place for place, line in enumerate(own) if _DASHED.match(line.text))
    return next((place for place in marked if _signs(own[: place + 1], place)), None)


def _signs(own: list[Line], place: int) -> bool:
    """Whether a line is one name and nothing but captions and short lines follow."""
    if place < _SHORTEST_LETTER - 1 or len(own[place].text) > _LONGEST or _DIGIT.search(own[place].text):
        return False
    return all(len(line.text) <= _CAPTION for line in own[place + 1 :]) and (
        len(_only_names(own[place], 0)) in _ONE_OR_TWO
    )


def _valediction(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """Read "Warmly," with the name behind it or in the next line; who signs as an employee does not count."""
    greeting = _VALEDICTION.match(line.text)
    if greeting is None:
        return
    rest = line.text[greeting.end() :].strip(" ,.!–—-")
    named = line if rest else _below(page, line)
    spans = _only_names(named, greeting.end() if named is line else 0) if named else ()
    if named is None or not spans or _is_staff(page, named):
        return
    letter = [one.text for step in range(1, _BACK) if (one := page.near(line, -step))]
    spoken = any(_FIRST_PERSON.search(text) or _FIRST_PERSON_ELSEWHERE.search(text) for text in letter[:4])
    if not spoken or any(STAYED.search(text) or _GUEST_ELSEWHERE.search(text) for text in letter[:3]):
        return
    founded = opened(site, letter)
    for span in spans:
        yield _claim(page, named, span, greeting.group().strip(), FOUNDED if founded else SIGNED, line)


def _below(page: PageText, greeting: Line) -> Line | None:
    """The line below a greeting; a picture of the signature may stand in between."""
    below = page.near(greeting, 1)
    return page.near(greeting, 2) if below and below.block.tag == "img" and not _only_names(below, 0) else below


def _house(page: PageText, line: Line) -> Iterator[PersonClaim]:
    """Read "Ihre Ann Roe und Team": who signs for the team leads it."""
    found = _HOUSE.search(line.text)
    if found is None or _is_staff(page, line):
        return
    start, end = found.span("name") if found["name"] else found.span("other")
    for span in line.spans:
        if span.last and span.first and span.outer_start >= start and span.end <= end + 1:
            yield _claim(page, line, span, found.group()[:60], FOR_THE_HOUSE if found["name"] else SIGNED, line)


def _only_names(line: Line, place: int) -> tuple[NameSpan, ...]:
    """The full names behind this place, when hardly anything else is there."""
    if place == 0 and len(line.text) > LONGEST_NAME_LINE:
        return ()
    spans = tuple(span for span in line.spans if span.outer_start >= place and span.last and span.first)
    if place == 0:
        return spans if spans and name_line(line) else ()
    covered = sum(span.outer_end - span.outer_start for span in spans)
    return spans if spans and len(line.text) - place - covered <= 8 else ()  # noqa: PLR2004 - "and", a full stop


def _is_staff(page: PageText, named: Line) -> bool:
    """Whether the line, or the one below, says that who signs works there."""
    below = page.near(named, 1)
    texts = [named.text, *([below.text] if below and len(below.text) <= _LONGEST else [])]
    return any(mention.role is RoleClass.NONE for text in texts for mention in role_mentions(text))


def _claim(  # noqa: PLR0917 - what a claim is made of
    page: PageText, line: Line, span: NameSpan, word: str, strength: float, role_line: Line
) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.EXECUTIVE if strength < FOR_THE_HOUSE else RoleClass.FOUNDER,
        word[:60],
        extractor=EXTRACTOR,
        strength=strength,
        notes=context_notes(page, line, span.start, span.end),
        role_line=role_line,
    )
