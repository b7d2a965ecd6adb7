"""Family: the only professional of a practice ("Dr. Ann Roe" and nobody else titled; "Ann Roe, Rechtsanwältin")."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.colleagues import works_for_others
from lead_enrichment.domain.rules.company.trade import is_of_trade
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import name_line, whole_names
from lead_enrichment.domain.rules.roles.pairing import is_other_company, names_other_company
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.profile_page import is_profile_page
from lead_enrichment.domain.rules.voices.person_words import ONE

EXTRACTOR: Final = "rules.practice"
ALONE_STRENGTH: Final = 0.66
AMONG_OTHERS_STRENGTH: Final = 0.25
MOST_PEOPLE: Final = 12
_MOST_LINES: Final = 200
_TITLED: Final = late_pattern(
    r"\b(?:Dr|Prof|Dra|Drs|Me|Maître|Avv|Dott|DDS|DMD|M\.?D|DVM|VMD|BVSc|MVB|BDS|CPA|Esq|Esquire|D\.?C|O\.?D"
    r"|DPM|LMT|LMP|RMT|CMT|LCSW|LICSW|LPCC?|LMFT|LMHC|L\.?Ac|MRICS|FRICS|RIBA|F?CCA|ACCA|FCA|MCSP|MBACP|D\.D\.S|D\.M\.D|D\.V\.M|C\.P\.A)\b"
    r"|(?:Rechtsanw[äa]lt|Steuerberater|Zahn[äa]rzt|Tier[äa]rzt|Fach[äa]rzt|Notar|Architekt|Heilpraktiker"
    r"|Physiotherapeut|Psychotherapeut|Osteopath|Hebamme)"
    r"|\b(?:[Aa]rtisane?|[Aa]vocate?|[Nn]otaire|[Oo]st[ée]opathe|[Kk]in[ée]sith[ée]rapeute|[Pp]sychologue|[Aa]rchitecte"
    r"|[Dd]entiste|[Vv][ée]t[ée]rinaire|[Nn]aturopathe|[Ss]ophrologue)\b"
    r"|\b(?:[Aa]bogad[oa]|[Dd]entista|[Ff]isioterapeuta|[Pp]sic[óo]log[oa]|[Aa]rquitect[oa]"
    r"|[Vv]eterinari[oa]|[Nn]otario|[Aa]vvocato|[Cc]ommercialista|[Gg]eometra|[Aa]rchitetto"
    r"|[Pp]sicolog[oa]|[Nn]otaio|[Aa]dvocaat|[Tt]andarts|[Aa]rchitect|[Nn]otaris)\b"
    r"|\b(?:[Aa]ttorney|[Ll]awyer|[Cc]hiropractor|[Dd]entist|[Oo]ptometrist|[Vv]eterinarian|[Pp]odiatrist"
    r"|[Aa]cupuncturist|[Pp]sychologist|[Ss]olicitor|[Oo]steopath|[Mm]assage [Tt]herapist|[Pp]hotographer"
    r"|[Cc]ounsell?or|[Pp]sychotherapist|[Rr]eflexologist"
    r"|[Hh]ypnotherapist|[Nn]utritionist|[Nn]aturopath|[Hh]omeopath"
    r"|[Aa]rchitect|[Nn]otary [Pp]ublic|(?:[Pp]ublic|[Cc]hartered) [Aa]ccountant)\b"
)
_IN_FRONT_ONLY: Final = re.compile(r"Dr|Prof|Dra|Drs|Me|Ma[îi]tre|Avv|Dott")
STEMS: Final = tuple(
    "artisan|dr.|dr |dra.|dra |drs|prof| me |\nme |maître|maitre|avv|dott|dds|dmd|d.d.s|d.m.d|m.d| md|dvm|d.v.m"
    "|vmd|bvsc|mvb"
    "|bds|cpa|c.p.a|esq|d.c| dc|o.d| od"
    "|dpm|anwält|anwalt|steuerberat|arzt|ärzt|notar|archite|heilprakt|therap|osteopat|ostéopat|hebamme"
    "|avocat|notaire|kinésit"
    "|psycholog|dentist|vétérin|naturopat|sophrolog|abogad|fisioterap|psicol|psicól|arquitect|veterinar"
    "|avvocat|commercialista|geometra"
    "|notaio|advocaat|tandarts|notaris|attorney|lawyer|chiropract|optometr|podiatr|acupunct|solicitor"
    "|photographer|lmt|lmp|rmt|cmt|lcsw|licsw|lpc|lmft|lmhc|l.ac|lac|rics|riba|cca|fca|mcsp|mbacp|counsel|psychoth"
    "|reflexolog|hypno|nutritionist|homeopath|accountant".split("|")
)
_EDUCATION: Final = re.compile(
    r"universit|college|\bschool\b|academy|institute|graduat|cum laude|degree|residency|internship"
    r"|fellowship|(?<!depuis )(?<!since )(?<!seit )(?<!desde )(?<!dal )(?<!sinds )\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_DOCTOR_DID: Final = re.compile(
    r"\W*Dr\.? (?:[A-Z][\w.'’-]+ ){1,3}(?:received|earned|graduated|completed|attended|obtained|is|has|was|went|grew)\b"
)
"""A doctor's life in a sentence ("Dr. Ann Roe graduated from")."""
_LONGEST_ENTRY: Final = 120
"""A line of a curriculum vitae ("Case Western, J.D., 1998"): schools there look like people with a degree."""
_BEHIND_ONLY: Final = re.compile(r"[A-Z]{2,4}|(?:[A-Z]\.)+[A-Z]|Esq(?:uire)?|BVSc")
_HOUSE_NUMBER: Final = re.compile(r"\s(?:n[ºo°.]\.?\s?|#)?\d{1,4}(?:-?[A-Z])?\b(?=,\s\w|\s*$|\s[–|·-]\s)")
"""What makes a name that of a street ("Dr. Bob Roe 102-A, 42090 Pachuca")."""
_GOES_ON: Final = re.compile(
    r"\s(?:[A-Z][a-z]+s|Blvd|Boulevard|Street|St\.|Ave|Drive|School|Hospital|University|Park|Foundation)\b"
)
"""A name goes on: "Ann Roe Architects", "Dr. Ann Roe Boulevard"."""
_LETTERS_BEHIND: Final = re.compile(r"\s[A-Z]{3,6}\b")
_LONGEST_GAP: Final = 36
_STANDS_BETWEEN: Final = re.compile(
    r"\s*(?:[,–—|:(-]|is an?|ist|est|es|è)?\s*(?:[A-Z][\w.]*\s){0,1}|\s?\((?:[A-Z][\w.'’]*,? ){1,4}"
    r"|,? is an? (?:(?:[Ll]icen[sc]ed|[Rr]egistered|[Cc]ertified|[Cc]hartered|[Qq]ualified|[Pp]rofessional"
    r"|[Cc]linical|nationally"
    r"|fully|[Aa]ccredited|experienced|local|[Ss]enior|[Mm]ental|[Hh]ealth) ){1,4}"
)
"""Between a name and a profession."""
_NEAR: Final = 30
_SELF: Final = re.compile(
    r"(?:\bI['’]m|\bI am|\bI,|\bname is|\bich bin|\bje suis|\bsono|\bsoy|\bik ben)\s+$", re.IGNORECASE
)
_NAMING: Final = frozenset((Zone.TITLE, Zone.META))
_LEGAL: Final = frozenset((PageKind.IMPRINT, PageKind.PRIVACY))
_SHORT: Final = 60
"""Characters of a line that is hardly more than a name with its profession ("Votre artisan : Ann Roe")."""
_OPENING: Final = 4
"""Characters that may stand in front of a name that opens a paragraph."""
_TELLS_US: Final = re.compile(
    r"(?:,[^,.;:!?]{2,50},)?\s(?:notes|says|explains|warns|recommends|writes|adds|told|suggests|points out|advises"
    r"|argues|believes|found|discovered|recalls|spoke (?:on|about|to us)|lectured|(?:taught|showed) us|erkl[äa]rt"
    r"|sagt|meint|explique|dit|spiega|dice|afferma|explica)\b"
)
"""What an expert does whom a text quotes ("Dr. Roe, an entomologist, notes that")."""
_FATHER_OF: Final = re.compile(r",? (?:is |was )?the (?:\w+ )?(?:father|mother|founder|pioneer|inventor|creator) of\b")
"""What is told of whoever began a profession ("the father of modern dentistry")."""
_OLD_DAYS: Final = re.compile(r"\b1[0-8]\d\d\b|\b19[0-6]\d(?:s|er|['’]s)?\b")
"""Years in which nobody who practises today did."""
_OWN: Final = re.compile(
    r"\b(?:our|we|us|my|unser\w*|wir|uns|mein\w*|notre|nos|nous|mon|nuestr\w+|nosotr\w+|nostr\w+|onze?|ons|wij|vår\w*|vi"
    r"|vores|noss[oa]s?|registered|immatricul|iscritt|inscrit|practice|clinic|surgery|office|praxis|kanzlei|cabinet|[ée]tude|studio|estudio|consulta|praktijk"
    r"|cl[íi]nica|despacho|bufete|gabinet\w*|klini[ck]\w*)\b",
    re.IGNORECASE,
)
"""How a line speaks of the house itself."""
_BLOG: Final = re.compile(r"/(?:blog|news|articles?|posts?|category|tag|aktuelles|actualites)(?:/|\.|$)", re.IGNORECASE)


def practice_claims(site: SiteText) -> Iterator[PersonClaim]:
    """One claim for each titled professional of the site; strong only when there is no other."""
    people: dict[str, tuple[PageText, Line, NameSpan, str]] = {}
    lines = 0
    for page, line in site.lines_with(STEMS):
        if line.block.zone is Zone.TESTIMONIAL or page.page.kind is PageKind.REVIEWS or _BLOG.search(page.page.url):
            continue
        titled = page.once((EXTRACTOR, line.place), partial(_professionals, line))
        if titled is None:
            continue
        lines += 1
        above = page.once((EXTRACTOR, "above", line.place), partial(_named_above, page, line))
        if above:
            named, span, word = above
            people.setdefault(fold(span.last or "").split()[-1], (page, named, span, word))
        for span, word in titled:
            people.setdefault(fold(span.last or "").split()[-1], (page, line, span, word))
        if len(people) > MOST_PEOPLE or lines > _MOST_LINES:
            break
    alone = len(people) == 1 and all(
        (name_line(line) or (is_of_trade(site, word) and not _is_told_by_another(line, span)))
        and not _among_colleagues(page, line)
        and _is_of_here(site, line, span)
        and not works_for_others(site, span)
        for page, line, span, word in people.values()
    )
    strength = ALONE_STRENGTH if alone else AMONG_OTHERS_STRENGTH
    notes = ("only_professional",) if alone else ("one_of_several",)
    for page, line, span, word in list(people.values())[:MOST_PEOPLE]:
        flags = (*notes, *context_notes(page, line, span.start, span.end))
        reach = (span.outer_start, max(span.outer_end, line.text.find(word, span.start) + len(word)))
        below = page.near(line, 1) if word not in line.text else None
        yield person_claim(
            line,
            span,
            RoleClass.PRACTITIONER,
            word,
            extractor=EXTRACTOR,
            strength=strength,
            notes=flags,
            reach=reach,
            role_line=below,
        )


def _is_of_here(site: SiteText, line: Line, span: NameSpan) -> bool:
    """Whether the site speaks of somebody as its own, and not in passing ("Dr. Roe, who discovered the method, ...").

    It gives the name a line of its own or the page's title, opens a paragraph with it, says it again, or says "our".
    """
    if _FATHER_OF.match(line.text, span.outer_end):
        return False
    if is_profile_page(line.page, span, site.company_words) or _TELLS_US.match(line.text, span.outer_end):
        return False
    in_front = _TITLED.sub("", line.text[: span.outer_start]).strip()
    opens = len(in_front) <= _OPENING or line.block.zone in _NAMING
    if name_line(line) or line.block.tag in HEADINGS or opens or line.page.kind in _LEGAL or len(line.text) < _SHORT:
        return True
    if _OLD_DAYS.search(line.text):
        return False
    if _OWN.search(line.text) or any(fold(word) in site.company_words for word in span.words):
        return True
    return sum(1 for _ in site.lines_with(((span.last or "").lower(),))) > 1


def _is_told_by_another(line: Line, span: NameSpan) -> bool:
    """Whether a sentence that says "I" speaks of this person as of somebody else ("until Dr. Roe fixed my teeth")."""
    return ONE.search(line.text) is not None and _SELF.search(line.text[: span.outer_start]) is None


def _among_colleagues(page: PageText, line: Line) -> bool:
    """Whether the name stands in a list of names with letters of degrees ("Ann Roe MVB", "Dr. Bob Poe DVM")."""
    beside = (page.near(line, step) for step in (-2, -1, 1, 2))
    return sum(1 for one in beside if one and whole_names(one) and _LETTERS_BEHIND.search(one.text)) > 1


def _professionals(line: Line) -> tuple[tuple[NameSpan, str], ...] | None:
    """The titled people of a line; None where none is looked for."""
    if (
        len(line.text) > _LONGEST_ENTRY and not line.spans
    ):  # a paragraph without a name; a short line may stand below it
        return None
    if not _TITLED.search(line.text) or _is_schooling(line.text):
        return None
    return tuple(_titled(line))


def _named_above(page: PageText, line: Line) -> tuple[Line, NameSpan, str] | None:
    """The person whose name alone stands above a line that opens with their profession ("Ann Roe" / "Osteopath")."""
    title, named = _TITLED.match(line.text), page.near(line, -1)
    if title is None or named is None or _IN_FRONT_ONLY.fullmatch(title.group()):
        return None
    spans = name_line(named)
    if len(spans) != 1 or not spans[0].last or not spans[0].first or spans[0].plausibility < 0.55:  # noqa: PLR2004
        return None
    return named, spans[0], title.group()


_OF_ANOTHER: Final = re.compile(
    r"\s+(?:of|from|at)\s+(?P<org>(?:the\s+)?[A-Z][\w&+'’-]*(?:\s+(?:&\s+)?[A-Z][\w&+'’-]*)*)"
)
_HELPER: Final = re.compile(
    r"\b(?:welcom(?:es?|ing)|introduc(?:es?|ing)|our (?:new|newest)|new) (?:[\w'’-]+ ){0,4}?(?:physician|doctor|dentist"
    r"|provider|associate|attorney|veterinarian|vet|therapist|practitioner|member|colleague)s?\W*$"
    r"|\b(?:second|2nd|locum|assistant|associate|guest|visiting|consulting|additional|fellow|wedding day|author and"
    r"|by|recommended by|we (?:(?:only|currently|also|now|still) )?have(?: got)?|refer(?:s|red|ring)?(?: \w+)? to"
    r"|thanks to|thank|schirmherr(?:in)?|dedicated to|dise[ñn]ad[oa] por(?: el| la)?|projetad[oa] pel[oa]|entworfen von"
    r"|(?:ontworpen|getekend) door|(?:teg?net|ritad?t?) a[fv]|(?:dessin|con[çc]u)[ée]*s? par|progettat[oaie] da\S*"
    r"|named (?:after|for)|in (?:honou?r|memory) of|(?:supervision|guidance|tutelage) of|collaborat\w+ with"
    r"|(?:supervis\w+|train(?:ed|ing)|stud(?:ied|ying)|apprentic\w+|mentor\w*|worked|qualified|residency|intern\w*)\b"
    r"[^.;:!?]{0,40}\b(?:with|under|by))\s*$",
    re.IGNORECASE,
)
"""Words in front of a title that make its bearer a helper, or somebody who is honoured."""
_HIRED_FOR: Final = re.compile(r"\b(?:with|by|from|and|our own|our|their)(?: \w+)?\s*$", re.IGNORECASE)
"""Words in front of a trade inside a sentence: who built it "with architect Ann Roe" is no architect."""
_AND_FRIENDS: Final = re.compile(
    r"(?:,\s+[A-Z][\w.]{1,5})?,?\s+(?:and|&) (?:friends|guests|others|company|special guests)\b"
)
_EVENT: Final = re.compile(
    r"\b(?:workshops?|class(?:es)?|talks?|retreats?|walks?|webinars?|livestream|podcast|panel|seminar|lectures?"
    r"|in conversation|collaborat\w+|(?:1st|2nd|3rd|4th|first|second|third|last|every) (?:mon|tues|wednes|thurs"
    r"|fri|satur"
    r"|sun)days?)\b[^.;!?]{0,60}?\bwith\s+$",
    re.IGNORECASE,
)


def _is_a_guest(line: Line, span: NameSpan) -> bool:
    """Whether something is done now and then with somebody ("walks with Dr. Roe and friends")."""
    front = line.text[max(0, span.outer_start - 90) : span.outer_start]
    with_friends = front.endswith("with ") and _AND_FRIENDS.match(line.text, span.end)
    return bool(with_friends) or (line.block.tag not in HEADINGS and _EVENT.search(front) is not None)


def _works_elsewhere(line: Line, span: NameSpan) -> bool:
    """Whether an employee's role follows the name, or one at another company ("Prof. Ann Roe – coordinator")."""
    front = line.text[max(0, span.outer_start - 60) : span.outer_start]
    if is_called_staff(line.text, span) or _HELPER.search(front) or _is_a_guest(line, span):
        return True
    named = _OF_ANOTHER.match(line.text, span.outer_end)
    if named and is_other_company(named["org"], line.company_words) and fold(named["org"]) not in lexicon().places:
        return True
    behind = line.text[span.outer_end : span.outer_end + 60]
    mentions = role_mentions(behind)
    if not mentions or mentions[0].start > _NEAR:
        return False
    employed = all(mention.role is RoleClass.NONE for mention in mentions)
    return employed or names_other_company(behind, mentions[0], line.company_words)


def _is_hired(front: str, title: re.Match[str]) -> bool:
    """Whether the words before a profession make its bearer a helper ("designed with architect Ann Roe")."""
    ahead = front[: title.start()]
    return bool(_HELPER.search(ahead)) or (title.group().islower() and bool(_HIRED_FOR.search(ahead)))


def _is_schooling(text: str) -> bool:
    return len(text) <= _LONGEST_ENTRY and bool(_EDUCATION.search(text)) and not _DOCTOR_DID.match(text)


def _titled(line: Line) -> Iterator[tuple[NameSpan, str]]:
    """Full names with a title in front, a credential behind, or a profession right beside them."""
    for span in line.spans:
        if not span.last or not span.first or (span.plausibility < 0.55 and not span.title):  # noqa: PLR2004
            continue
        if _GOES_ON.match(line.text, span.outer_end) or _works_elsewhere(line, span):
            continue
        if _HOUSE_NUMBER.match(line.text, span.outer_end):
            continue
        if span.title:
            yield span, span.title
            continue
        behind = line.text[span.end : span.end + 60]
        front = line.text[max(0, span.outer_start - 40) : span.outer_start]
        after = _TITLED.search(behind)
        after = None if after and _IN_FRONT_ONLY.fullmatch(after.group()) else after
        before = [title for title in _TITLED.finditer(front) if not _BEHIND_ONLY.fullmatch(title.group())]
        if after and after.start() <= _LONGEST_GAP and _STANDS_BETWEEN.fullmatch(behind, 0, after.start()):
            yield span, after.group()
        elif (
            before
            and re.fullmatch(r"(?:in|e|a|\.?ssa)?\.?\s*[:,–—|-]?\s*", front[before[-1].end() :])
            and not _is_hired(front, before[-1])
        ):
            yield span, before[-1].group()
