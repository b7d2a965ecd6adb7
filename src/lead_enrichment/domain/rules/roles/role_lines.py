"""Family: a role word beside a name in one line ("Ann Roe, Owner", "Inhaber: Ann Roe")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Final

from lead_enrichment.domain.evidence import SIGNED, TOLD, PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.chains.branches import is_of_another_branch
from lead_enrichment.domain.rules.company.company_itself import means_the_company
from lead_enrichment.domain.rules.company.company_mention import means_company, names_company
from lead_enrichment.domain.rules.company.labelled_firm import is_of_labelled_firm
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.roles.honorific import is_honorific
from lead_enrichment.domain.rules.roles.line_roles import may_hold, roles_of
from lead_enrichment.domain.rules.roles.pairing import (
    name_then_role,
    names_other_company,
    owns_another,
    prefers_name_behind,
    role_then_name,
)
from lead_enrichment.domain.rules.roles.role_stems import STEMS
from lead_enrichment.domain.rules.roles.role_words import RoleMention
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.speech import speaks_as_a_guest

EXTRACTOR: Final = "rules.role_line"
STRENGTH: Final = {
    RoleClass.OWNER: 0.9,
    RoleClass.FOUNDER: 0.8,
    RoleClass.LEGAL_REPRESENTATIVE: 0.85,
    RoleClass.EXECUTIVE: 0.65,
    RoleClass.NONE: 0.1,
}
MOST_LINES_WITH_ROLES: Final = 150
_SENTENCE_OPENS: Final = re.compile(r"[a-zà-ÿ)\d][.!]\s+$")
_QUOTED: Final = frozenset(("testimonial", "reviews_page"))
_OF_A_THING: Final = re.compile(
    r"\s+of\s+(?P<what>(?:(?:the|an?)\s+)?(?-i:[a-zà-ÿ])[^.,:;!?()–—]{2,50})", re.IGNORECASE
)
_OF_ITS_KIND: Final = re.compile(
    r"\s+(?:der|des|unserer|unseres|dieses|dieser)\s(?P<kind>(?P<any>Firma|(?:Familien|Meister"
    r"|Handwerks)?[Bb]etriebe?s|Unternehmens|Gesch[äa]fts"
    r"|Hauses|Ladens|Praxis|B[üu]ros|Ateliers|Salons|Hofe?s)|[A-ZÄÖÜ][a-zäöüß]+)(?=[.,;:!?)]|\s*$|\s[a-zäöü])"
)
"""What German writes as a name, and is none."""
_OF_SOME: Final = re.compile(
    r"\s+(?:(?:d['’]une?|di un[oa]?|di un['’]|de una?|de uma?|duma?|van een|einer|eines|av ett?|af et|a[vf] en"
    r"|til en?t?|till ett?)\s?"
    r"|(?<=ejer )e[nt] |(?<=eier )e[nti] )(?P<what>[^.,;:!?]{3,50})"
    r"|\s+(?P<other>[a-zà-ž]{3,} (?:we?|ve?) [A-ZÀ-Ž])"
)
"""Of which business somebody is the owner, one of many ("propriétaire d'un restaurant à Tours")."""
_UNTIL: Final = re.compile(
    r"\b(?:war|waren|was|waren|[ée]tait|era|fue|foi|var|by[łl]a?)\b[^.;!?]{0,60}?\b(?:bis|tot|jusqu['’]en|fino al?"
    r"|hasta|at[ée]|til|till|tills|do)"
    r" (?:zum? |roku )?(?:\w+ )?(?:19|20)\d\d\b|\b(?:bis|tot) (?:zum? )?(?:\w+ )?(?:19"
    r"|20)\d\d\b[^.,;!?]{0,40}? (?:war|was)\b",
    re.IGNORECASE,
)
"""What somebody was until a year."""
_UNTIL_BEHIND: Final = 40
_OF_A_TIME: Final = re.compile(
    r"(?:over|more|nearly|almost|many|\w+) (?:than )?(?:\w+ )?(?:years|decades)|what\b|our\b|this\b|these\b|both\b"
    r"|all\b|everything\b"
    r"|record\b|it\b|here\b|course\b"
)
"""How long somebody is the owner already, or a word that stands in for the company."""
_DEFINITE: Final = re.compile(r"\b(?:the|their|der|die|le|la|el|il|de|o|a)\s+$", re.IGNORECASE)
_JOINT: Final = 40


_KIND: Final = re.compile(r"[A-Za-z]+[\s-]+\Z")
_OF_DOCTORS: Final = frozenset(("practice", "clinic", "hospital"))
_DOCTOR: Final = re.compile(r"\bDr\b|\b(?:DVM|VMD|DDS|DMD|MD|OD|DC|DPM|BVSc|BDS)\b")


def role_line_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Every name that stands beside a role word; employees too (RoleClass.NONE), as evidence against them."""
    lines = 0
    for page, line in site.lines_with(STEMS):
        if line.spans and roles_of(line):  # names are found faster than roles
            lines += 1
            yield from page.once((EXTRACTOR, line.place), partial(told_by_role, site, page, line))
        if lines == MOST_LINES_WITH_ROLES:
            return


def told_by_role(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    """What the role words of one line say of those whom it names."""
    return tuple(_claims(site, page, line))


def _claims(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    mentions = roles_of(line)
    people = [
        span
        for span in line.spans
        if not means_the_company(line, span, site.company)
        and not any(one.start < span.end and span.start < one.end for one in mentions)  # "Chief Bottle Washer"
    ]
    for mention in mentions:
        named = named_by(line.text, people, mention) or _opening_person(line, mention)
        for span in (one for one in named if may_hold(mention, one, site.company_words)):
            reach = (min(span.outer_start, mention.start), max(span.outer_end, mention.end))
            ours = _is_of_our_kind(site, line, mention)
            own = tuple(note for note in mention.notes if note != "generic_owner" or not ours)
            notes = (*own, *context_notes(page, line, *reach), *_notes(site, line, mention, span))
            claim = person_claim(
                line,
                span,
                mention.role,
                mention.word,
                extractor=EXTRACTOR,
                strength=STRENGTH[mention.role],
                notes=notes,
                reach=reach,
            )
            if _signs_for_company(site, line, mention):
                claim = _noted(claim, SIGNED)
            elif _is_the_owner(line, mention, span):
                claim = _noted(claim, TOLD)
            yield claim


def _notes(site: SiteText, line: Line, mention: RoleMention, span: NameSpan) -> Iterator[str]:
    """What the words around role and name say of another company, or of a title that is none of a company."""
    text, start = line.text, min(span.outer_start, mention.start)
    elsewhere = (
        (names_other_company(text, mention, site.company_words) and not _is_of_its_kind(site, text, mention.end))
        or owns_another(text, mention, span, site.company_words)
        or is_of_labelled_firm(text, start, site.company_words)
        or is_of_another_branch(text, mention.end, site.company, site.own_words)
    )
    if (
        elsewhere
        or _is_of_a_thing(site, text, mention.end)
        or _is_of_some(site, text, mention.end)
        or (speaks_as_a_guest(line, start) and not names_company(site, text))
    ):
        yield "other_company"
    if mention.start > span.outer_end and _UNTIL.search(text, span.outer_end, mention.end + _UNTIL_BEHIND):
        yield "former"
    if is_honorific(text, mention, span):
        yield "honorific"


_OUR: Final = re.compile(r"\b[Oo]ur (?:[\w&/-]+ ){0,5}\Z")
"""What is said of one of ours ("our head physio and practice owner")."""


def _is_of_our_kind(site: SiteText, line: Line, mention: RoleMention) -> bool:
    """Whether "salon owner" is said of a salon's: the company is called one, or a doctor owns the "practice"."""
    kind = _KIND.search(line.text, 0, mention.start)
    if kind is None or line.block.zone is Zone.TESTIMONIAL or line.page.kind is PageKind.REVIEWS:
        return False
    if _OUR.search(line.text, 0, mention.start):
        return True
    word = fold(kind.group().strip(" -"))
    return word in folded_words(site.company) or (word in _OF_DOCTORS and _DOCTOR.search(line.text) is not None)


def _is_of_a_thing(site: SiteText, text: str, end: int) -> bool:
    """Whether somebody is the owner or founder of what is neither a business nor this company ("of slow flow")."""
    thing = _OF_A_THING.match(text, end)
    return thing is not None and not _OF_A_TIME.match(thing["what"]) and not means_company(site, thing["what"])


def _is_of_its_kind(site: SiteText, text: str, end: int) -> bool:
    """Whether somebody is the owner of the company by what it is ("Inhaberin der Firma", "der Tischlerei")."""
    kind = _OF_ITS_KIND.match(text, end)
    return kind is not None and (kind["any"] is not None or names_company(site, kind["kind"]))


def _is_of_some(site: SiteText, text: str, end: int) -> bool:
    """Whether somebody is the owner of "a bakery", which is not what this company calls itself by its name."""
    some = _OF_SOME.match(text, end)
    return some is not None and not names_company(site, some["what"] or some["other"])


def _signs_for_company(site: SiteText, line: Line, mention: RoleMention) -> bool:
    """Whether a quotation is signed by the company's own owner, with its name or trade in the title."""
    quoted = line.block.zone is Zone.TESTIMONIAL or line.page.kind is PageKind.REVIEWS
    signed = quoted and mention.role in (RoleClass.OWNER, RoleClass.FOUNDER)
    return signed and names_company(site, line.text)


def _is_the_owner(line: Line, mention: RoleMention, span: NameSpan) -> bool:
    """Whether a customer speaks of "Ann Roe, the owner": the company's, and not the customer's own trade."""
    definite = _DEFINITE.search(line.text[: mention.start]) is not None
    return mention.role is RoleClass.OWNER and bool(span.last) and definite


def _noted(claim: PersonClaim, note: str) -> PersonClaim:
    return replace(claim, notes=tuple(note if one in _QUOTED else one for one in claim.notes))


def _opening_person(line: Line, mention: RoleMention) -> Sequence[NameSpan]:
    """Whom a paragraph is about, for a later sentence that opens with the role ("Founder and baker, she ...")."""
    full = [span for span in line.spans if span.last and span.first]
    if len(full) != 1 or full[0].outer_start > 3 or full[0].possessive:  # noqa: PLR2004 - the name opens the paragraph
        return ()
    opens = _SENTENCE_OPENS.search(line.text[: mention.start]) is not None
    return full if opens and mention.role is not RoleClass.NONE else ()


def named_by(text: str, spans: Sequence[NameSpan], mention: RoleMention) -> list[NameSpan]:
    """The people a role word in this text speaks about: none, one, or several that are joined by "and"."""
    before = [span for span in spans if span.end <= mention.start]
    behind = [span for span in spans if span.start >= mention.end]
    left = before[-1] if before and name_then_role(text, before[-1], mention) else None
    right = behind[0] if behind and role_then_name(text, mention, behind[0]) else None
    if left and right:
        whole = left.last is None and bool(right.last) and text[mention.end : right.outer_start] == " "
        left, right = (None, right) if whole or prefers_name_behind(text, left, mention, right) else (left, None)
    if left:
        return list(reversed([left, *joined(text, list(reversed(before)), step=-1)]))
    return [right, *joined(text, behind, step=1)] if right else []


def joined(text: str, spans: Sequence[NameSpan], step: int) -> Iterator[NameSpan]:
    """Further names behind (step 1) or in front of (-1) the first one that only "and", "&" or a comma separates."""
    for nearer, farther in pairwise(spans):
        one, two = (nearer, farther) if step > 0 else (farther, nearer)
        between = _REMARK.sub("", text[one.outer_end : two.outer_start])
        if len(between) > _JOINT or not is_joint(between) or one.possessive:
            return
        yield farther


_REMARK: Final = re.compile(r"\s?\([^()]{1,40}\)")
"""What each of several is or does ("Ann Roe (workshop) and Bob Roe (office)")."""
_JOINTS: Final = frozenset(
    "and & + , und et y e en og och i his her wife husband partner brother sister son daughter along with "
    "together seine ihre frau mann sa son épouse mari su esposa mujer marido sua moglie marito zijn haar vrouw "
    "man sœur soeur frère frere fils fille bruder schwester sohn tochter hermano hermana hijo hija fratello "
    "sorella figlio conjointe conjoint compagne compagnon époux lebensgefährtin compañera compañero compagna "
    "compagno sambo samboer figlia broer zus zoon dochter father mother cousin friend bestie spouse the "
    "u. sowie ja i oraz és și şi si o la el els na amb tillsammans med sammen vaimonsa miehensä żona mąż".split()
)


def is_joint(between: str) -> bool:
    """Whether the text between two names makes one subject of them: "and", "&", "and his wife", a comma."""
    words = between.replace(",", " , ").split()
    return bool(words) and all(word.lower() in _JOINTS for word in words)
