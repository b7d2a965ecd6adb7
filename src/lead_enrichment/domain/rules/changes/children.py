"""Family: the son or children who have the company today, told by their first names behind the founder's whole one.

"Founded in 1985 by Otto Roe; today his son Jens runs it" names Jens Roe. A son bears the surname, a daughter may have
married: of her alone it is only known that her father is the owner no more.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.company.company_mention import means_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.children"
STRENGTH: Final = 0.6
"""The surname is the parent's: likely, but put together, so that a person looks at it."""
LEAST: Final = 0.5
STEMS: Final = tuple(
    "sohn|söhne|tochter|töchter|kinder|geschwister| fils|fille|enfants|figli|hijo|hija|filho|filha|zoon|zonen|dochter"
    "|sonen|sønn|søn |sønne|dotter|datter|barnen|syn |synem|córka|corka|dcera|fill |filla|son |sons "
    "|daughter".split("|")
)
_SON: Final = (
    r"sohn|s[öo]hne|fils|figlio|figli|hijos?|filhos?|zoon|zonen|sonen|s[øo]nnen|s[øo]nn?|(?:grand)?sons?|syn|synowie"
    r"|synov[ée]|fill"
)
_DAUGHTER: Final = (
    r"tochter|t[öo]chter|filles?|figli[ae]|hijas?|filhas?|dochters?|dottern?|datter(?:en)?|c[óo]rka|dcera|filla"
    r"|(?:grand)?daughters?"
)
_CHILDREN: Final = r"kinder(?:n|en)?|geschwister|enfants|barnen"
_KIN: Final = re.compile(
    rf"\b(?:(?P<son>{_SON})|(?P<daughter>{_DAUGHTER})|(?P<children>{_CHILDREN}))[,:]?\s+\Z", re.IGNORECASE
)
_BESIDE: Final = re.compile(
    r"\b(?:and|with|together|und|mit|samt|sowie|et|avec|ed?|con|y|amb|en|met|og|och|med|z|s|com)\s+(?:(?:his|her|their"
    r"|sein\w*|ihr\w*|de[nmr]|son|sa|ses|leurs?|suo|sua|suoi|i|il|la|sus?|seus?|zijn|haar|hun|sin[ae]?|two|three|zwei|drei"
    r"|beiden)\s+){0,2}\Z",
    re.IGNORECASE,
)
"""Children who have it together with whoever is named in front."""
_RUN: Final = (
    r"\b(?:f[üu]hr(?:t|en)|leite(?:t|n)|betreib(?:t|en)|[üu]bern(?:ahm(?:en)?|immt|ommen)|weitergef[üu]hrt|gef[üu]hrt|geleitet"
    r"|dirig(?:e(?:nt)?|[ée]e?)|repri(?:s|se)|repren(?:d|nent)|g[èe]re(?:nt)?|g[ée]r[ée]e?|tien(?:t|nent)"
    r"|[àa] la t[êe]te"
    r"|guidat[oa]|guida(?:no)?|gestit[oa]|gestisc\w+|portan?o? avanti|condott[oa]|conduc\w+|subentra\w*|rileva\w*"
    r"|dirigid[oa]|dirigen?|llevan?|regentan?|gestionan?|al frente|al mando|tom[óo] (?:el relevo|las riendas)"
    r"|gerid[oa]|gere(?:m)?|assumi\w+|[àa] frente|runt|runnen|gerund|leidt|leiden|geleid|aan het roer"
    r"|overgenomen|nam(?:en)? .{0,30}over"
    r"|driv(?:s|er|es)|led(?:er|es)|tog .{0,30}?över|overtog|overtok|prowadz[iąa]|przej[ąę]\w*|kieruje|vede"
    r"|vedou|p[řr]evzal\w*"
    r"|runs?|run by|now run|leads?|became (?:its |the )?(?:new |sole )?(?:owner|president)|took over|taken over"
    r"|is in charge|is (?:now |today |currently )?the (?:current |new |sole )?owner(?: now"
    r"| today)?|owns?)\b"
)
_RUNS: Final = re.compile(_RUN, re.IGNORECASE)
_ONLY_HELPS: Final = re.compile(
    r"\b(?:hilft|helfen|packt|unterst[üu]tz\w+|lern\w+|ausbildung|studier\w+|arbeite\w+|soll|(?-i:will)|wird|werden|vielleicht|einmal"
    r"|aide\w*|apprend|[ée]tudie|rejoint|aiuta\w*|studia\w*|affianca\w*|ayuda\w*|estudia\w*|ajuda\w*|helpt|helpen|studeert"
    r"|hj[äæe]lp\w+|pomaga\w*|pom[áa]h[áa]|helps?|joined|works?|hopes?|cousin|freund\w*|nachbar\w*|kundin|kunde"
    r"|schule|kita|chor|verein\w*|museum|filiale|zweigstelle|abteilung|club|association|scuola|escuela|colegio|escola|school)\b",
    re.IGNORECASE,
)
"""Children who help, learn or lead something else."""
_FIRST_JOINED: Final = re.compile(
    r"\b(?:joined|worked|helped)\b[^.;!?]{0,60}? and (?=(?:\w+ )?(?:became|took over|bought|now runs?"
    r"|leads?)\b)",
    re.IGNORECASE,
)
"""What a child did at first."""
_IT: Final = re.compile(
    rf"\b(?:lo|la|l['’]|ihn|sie|es|j[ąe]|ji|le|den|det)\s?(?:oggi |hoy |ahora )?{_RUN}"
    rf"|{_RUN}\s+(?:ihn|sie|es|j[ąe]|ji|it|den|det|hem|haar)(?=\s*(?:\Z|[,.;]|heute|jetzt|seit|nu\b|i ?dag|dnes"
    rf"|syn|sin\b|son"
    r"|hans|sein|ihr|av\b|af\b|dzi[śs]))"
    r"|\b(?:das gesch[äa]ft|die gesch[äa]fte|el negocio|el relevo|las riendas|il testimone|le redini|het bedrijf"
    r"|de zaak"
    r"|the business|the company|l['’]entreprise|l['’]affaire|la rel[èe]ve|o neg[óo]cio|al frente|aan het roer)\b",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[.!?;](?<!\b\d.)(?<!\b\d\d.)(?=\s|\Z)")
_PAGES: Final = frozenset((PageKind.ABOUT, PageKind.HOME, PageKind.OWNER, PageKind.TEAM, PageKind.OTHER))
_YEAR: Final = re.compile(r"[12](?<!\d.)(?:(?<=1)[5-9]|(?<=2)0)\d\d(?!\d)")
_LONG_AGO: Final = 1975
_HANDED_TO: Final = re.compile(
    r"\b(?:[üu]bergab|[üu]bergibt|[üu]bergeben|[üu]bertrug|[üu]bertragen|[üu]berschrieb|verkaufte|overgedragen|overdrog"
    r"|overlod|overdro|solgte|s[åa]lde|[öo]verl[äa]t|c[ée]d[ée]e?|transmise?|ceduta?o?|passata?o?|traspas\w+|handed|passed)\b"
    r"[^.;!?]{0,60}?\b(?:an|aan|til|till|à|al|alla?|a|to|on to)\s(?:(?:seinen?|ihren?|de[nm]|zijn|haar|sin|son|sa|ses"
    r"|figlio|su|sus|his|her|their)\s)?\Z",
    re.IGNORECASE,
)
"""In front of the children to whom a company was handed on."""
_TODAY: Final = re.compile(
    r"\b(?:now|today|currently|heute|jetzt|aujourd['’]hui|oggi|hoy|hoje|nu|idag|i dag|dzi[śs]|dnes"
    r"|vandaag)\b",
    re.IGNORECASE,
)
_BACK: Final = 2
"""Paragraphs above in which the founder may stand."""
_SHORTEST: Final = 6
"""Letters of words that may mean the company; "il" is no more than an article here."""
_AND: Final = re.compile(r"\s*(?:,|&|und|et|e|y|en|och|og|i|a|and)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heirs:
    """The children of a sentence, by their first names, and whether their surname is certain."""

    people: tuple[NameSpan, ...]
    reach: tuple[int, int]
    sure: bool


def children_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The sons, or several children, of the founder who have the company today."""
    for page in site.pages:
        if page.page.kind not in _PAGES:
            continue
        for line in page.lines_with(STEMS):
            heirs = children_in(site, line) if line.block.zone is Zone.MAIN else None
            parent = _parent(page, line, heirs) if heirs and heirs.sure else None
            if heirs is None or parent is None:
                continue
            named, span = parent
            for one in heirs.people:
                yield _claim(page, line, named, replace(one, last=span.last, plausibility=span.plausibility), heirs)
            return


def _claim(page: PageText, line: Line, named: Line, heir: NameSpan, heirs: Heirs) -> PersonClaim:
    return person_claim(
        line,
        heir,
        RoleClass.OWNER,
        " ".join(line.text[slice(*heirs.reach)].split())[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, heir.start, heir.end),
        reach=heirs.reach,
        role_line=None if named is line else named,
    )


def children_in(site: SiteText, line: Line, place: int = 0) -> Heirs | None:
    """The children whom a sentence behind this place calls by their first names, and who run the company."""
    for number, span in enumerate(line.spans):
        kin = _KIN.search(line.text[: span.outer_start]) if span.last is None and span.outer_start >= place else None
        if kin is None or not is_plain_first(span.first.split()[0]) or _BESIDE.search(line.text[: kin.start()]):
            continue
        if any(one.last and one.start > span.end for one in line.spans):
            return None
        start = max((end.end() for end in _ENDS.finditer(line.text, 0, span.start)), default=0)
        end = _ENDS.search(line.text, span.end)
        reach = (start, end.start() if end else len(line.text))
        people = _together(line, number)
        sentence = line.text[slice(*reach)]
        if _have_it(site, sentence, (kin.start() - start, people[-1].end - start)) and not _is_of_old(sentence):
            sure = kin["daughter"] is None and (kin["children"] is None or len(people) > 1)
            begin = reach[0] + len(sentence) - len(sentence.lstrip())
            return Heirs(people, (begin, reach[1]), sure)
    return None


def _is_of_old(sentence: str) -> bool:
    """Whether all years of a sentence are of a time since when somebody else has come ("his son took over in 1919")."""
    years = [int(year) for year in _YEAR.findall(sentence)]
    return bool(years) and max(years) < _LONG_AGO and not _TODAY.search(sentence)


def _together(line: Line, number: int) -> tuple[NameSpan, ...]:
    people = [line.spans[number]]
    for span in line.spans[number + 1 :]:
        if span.last is not None or not _AND.fullmatch(line.text[people[-1].outer_end : span.outer_start]):
            break
        people.append(span)
    return tuple(people)


def _have_it(site: SiteText, sentence: str, kin: tuple[int, int]) -> bool:
    """Whether the sentence says that they run or took over, and nothing else than the company."""
    if _HANDED_TO.search(sentence, 0, kin[0]) and means_company(site, sentence[: kin[0]]):
        return True
    told = _RUNS.search(sentence)
    if told is None or _ONLY_HELPS.search(_FIRST_JOINED.sub(" ", sentence)):
        return False
    front, behind = sentence[: kin[0]], sentence[kin[1] :]
    rest = behind.strip(" ,")
    bare = not rest or told.group().startswith("became") or _RUNS.fullmatch(rest) is not None
    named = any(means_company(site, text) for text in (front, rest) if len(text) > _SHORTEST)
    return bare or named or _IT.search(sentence) is not None


def _parent(page: PageText, line: Line, heirs: Heirs) -> tuple[Line, NameSpan] | None:
    """The nearest person with a whole name in front, in the paragraph or one right above."""
    for step in range(_BACK + 1):
        one = page.near(line, -step)
        if one is None or one.block.zone is not Zone.MAIN:
            return None
        stop = heirs.people[0].start if step == 0 else len(one.text)
        full = [
            span for span in one.spans if span.first and span.last and span.end <= stop and span.plausibility >= LEAST
        ]
        if full:
            return one, full[-1]
    return None


def handed_to_children(site: SiteText, page: PageText, line: Line, span: NameSpan) -> bool:
    """Whether the paragraph goes on, or the next one does, with the children who have this person's company."""
    if span.last is None:
        return False
    here = children_in(site, line, span.outer_end) if any(stem in line.lowered for stem in STEMS) else None
    if here and not any(one.last and span.end < one.start < here.people[0].start for one in line.spans):
        return True
    below = page.near(line, 1)
    if below is None or below.block.zone is not Zone.MAIN or not any(stem in below.lowered for stem in STEMS):
        return False
    heirs = children_in(site, below)
    nearest = _parent(page, below, heirs) if heirs else None
    return nearest is not None and nearest[0] is line and fold(nearest[1].last or "") == fold(span.last)
