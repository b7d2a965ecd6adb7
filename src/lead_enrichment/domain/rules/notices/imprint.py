"""Family: legal notices. Who stands behind the site as its publisher, and sole traders named without a role."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_initial, is_plain_first
from lead_enrichment.domain.rules.company.labelled_firm import is_for_others
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import name_line, person_at, whole_names, with_address, with_trade
from lead_enrichment.domain.rules.notices.imprint_words import (
    COMPANY_FORM,
    CONTACT,
    FIRM_BEHIND,
    LABEL,
    OF_SEVERAL,
    STEMS,
)
from lead_enrichment.domain.rules.notices.legal_page import is_legal_text
from lead_enrichment.domain.rules.notices.notice_line import beside_company, is_company
from lead_enrichment.domain.rules.roles.pairing_words import TRADE_IN_A_WORD
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

LABEL_EXTRACTOR: Final = "rules.imprint_label"
SOLE_TRADER_EXTRACTOR: Final = "rules.imprint_sole_trader"
LABEL_STRENGTH: Final = 0.8
CONTROLLER_STRENGTH: Final = 0.6
SOLE_TRADER_STRENGTH: Final = 0.78
MOST_CLAIMS: Final = 20
_LONGEST_GAP: Final = 60
_LONGEST_HEAD: Final = 80
"""What labels the lines below it, unless it ends in a colon."""
_SOLE_OR_TWO: Final = range(1, 3)
"""A trader, or two who trade together."""
_LINES_BELOW: Final = 4
_ONE_GROUP: Final = 3
"""Lines farther apart than this belong together only under one heading (as verification sees it)."""

_NUMBERS: Final = (
    r"IČO?|N\.?I\.?F|D\.?N\.?I|P\.? ?I\.?V\.?A|P\.\s?I\.(?=\s?\d)|Partita IVA|SIRE[NT]|NIP|REGON|CVR|KVK"
    r"|Y-tunnus|TVA|BTW|CUI|CNPJ|C\.?P\.?F|R\.?U\.?T|R\.?U\.?C|R\.?F\.?C|CUIT|CURP"
    r"|USt-?Id\w*|org\.?\s?n(?:r|ummer)"
)
"""Register and tax numbers of businesses, as they are called."""
_REGISTER: Final = re.compile(
    r"\s*(?:[,–|(-]|con|avec|with|,? (?:portador|inscri[tp]t?)[oa] (?:no|del?|en el))?\s*"
    rf"(?P<word>{_NUMBERS}|ABN|KvK(?:-nummer)?|s\.p(?=\.)|e\.v(?=\.)|PFA|obrt)\b"
)
_PERSONAL: Final = re.compile(
    r"\s*[,–|(-]?\s*(?:con |com )?(?:N\.?I\.?[FE]\.?|D\.?N\.?I\.?|C\.?F\.?|C\.?P\.?F\.?)\s?(?:n\.?º\s?)?:?\s?"
    r"(?:[XYZ]-?)?(?:\d{7,8}[ .-]?[A-Z]\b|\d{3}\.?\d{3}\.?\d{3}-?\d{2}\b|[12]\d{8}\b|[A-Z]{6}\d\d[A-Z])"
)
"""A number that people have, and no companies."""
_HOST_ABOVE: Final = re.compile(r"^\W*(?:az? )?t[áa]rhely", re.IGNORECASE)
_DI: Final = re.compile(r"\bdi\s+(?=[A-ZÀ-Þ])")
_NUMBERED: Final = re.compile(rf"\b(?P<word>{_NUMBERS}|KvK)\b\.?:?\s*[\dXA-Z]")
_NAMES_NUMBER: Final = sieved_pattern(rf"{_NUMBERS}|ABN|KvK|s\.p\.|e\.v\.|PFA|obrt")
"""What both hold: most lines with one of the stems do not ("private", "manipulation")."""
_REGISTER_REACH: Final = 130
REGISTER_STEMS: Final = tuple(
    "ič|nif|n.i.f|dni|d.n.i|iva|i.v.a|p.i.|p. i.|sire|nip|abn|cvr|s.p.|e.v.| pfa| obrt"
    "|kvk|regon|y-tunnus|tva |btw |cui |cnpj|cpf|c.p.f|rut|r.u.t|ruc|r.u.c|rfc|r.f.c|cuit|curp|ust-id|ustid|org.nr"
    "|org. nr|orgnr|org.nummer".split("|")
)
_GAP: Final = re.compile(
    r"[\s:,\-–—|]*(?:(?:la soci[ée]t[ée]|l['’]entreprise(?: individuelle)?|l['’]auto-?entrepreneur"
    r"|micro-?entreprise|EI|M\.|Mme|Monsieur|Madame|D\.|Dña\.|Don|Doña|Herrn?|Frau|dhr\.|mevr\.|sig\.?(?:ra)?"
    r"|dott\.?(?:ssa)?|a|o|pan[ií]?|es|est|ist"
    r"|is|[èe]"
    r"|de|di|von|par|por|die|der|the|le|la|el)[\s:,]*){0,4}",
    re.IGNORECASE,
)
_OPENS: Final = re.compile(
    r"^(?:impressum|angaben gem|diensteanbieter|anbieter(?:kennzeichnung)?|betreiber|herausgeber"
    r"|informationen? (?:gem|nach)|gem[äa](?:ß|ss) §|§\s?5|verantwortlich"
    r"|mentions? l[ée]gales|[ée]diteur|propri[ée]taire|aviso legal|titular(?! d)|datos identificativos"
    r"|identificaci[óo]n|note legali|informazioni legali|colofon|ficha t[ée]cnica)",
    re.IGNORECASE,
)
OPENING_STEMS: Final = tuple(
    "impressum|angaben gem|anbieter|betreiber|herausgeber|information|§|verantwortlich|mention|diteur|propri"
    "|aviso legal|titular|datos identificativos|identificaci|note legali|informazioni legali|colofon|ficha t".split("|")
)
_STATUTORY: Final = re.compile(r"(?:angaben|informationen?|pflichtangaben) (?:gem|nach)\w*\.? ?§", re.IGNORECASE)
"""What opens a legal notice on whatever page it stands."""
_TRADE: Final = re.compile(
    r"\s*[,–-]\s*(?:\w+[ -])?\w*(?:meister(?:in)?|architekt(?:in)?|ingenieur(?:in)?|anw[aä]lt(?:in)?"
    r"|berater(?:in)?|arzt|[äa]rztin"
    r"|therapeut(?:in)?|praktiker(?:in)?|fotograf(?:in)?|designer(?:in)?|techniker(?:in)?|wirt(?:in)?|makler(?:in)?"
    r"|händler(?:in)?)",
    re.IGNORECASE,
)


def imprint_claims(site: SiteText) -> Iterator[PersonClaim]:
    """People named as publisher or data controller, and a name that opens the legal notice of a sole trader."""
    made = 0
    for page in site.pages:
        for claim in page.once(LABEL_EXTRACTOR, partial(_noticed, page)):
            yield claim
            made += claim.extractor == LABEL_EXTRACTOR
            if made >= MOST_CLAIMS:
                return


def _noticed(page: PageText) -> tuple[PersonClaim, ...]:
    """The people of one page's legal notice."""
    claims: list[PersonClaim] = []
    legal = is_legal_text(page)
    openings = {line.block.id for line in page.lines_with(OPENING_STEMS) if _OPENS.match(line.text)}
    if not (legal or openings):
        return ()
    labelled = frozenset(line.place for line in page.lines_with(STEMS))
    for line in page.lines:
        statutory = line.block.id in openings and bool(_STATUTORY.match(line.text))
        if not (legal or statutory or line.block.heading in openings):
            continue
        if line.place in labelled:
            claims += _labelled(page, line)
        if (page.page.kind is PageKind.IMPRINT or statutory) and line.block.id in openings and len(line.text) < 120:  # noqa: PLR2004
            claims += _sole_trader(page, line)
        if len(claims) >= MOST_CLAIMS:
            break
    return tuple(claims)


def registered_claims(site: SiteText) -> Iterator[PersonClaim]:
    """People whose name stands right before a register or tax number of a business ("Ann Roe, IČO: ...")."""
    for page, line in site.lines_with(REGISTER_STEMS):
        if not _NAMES_NUMBER.search(line.text):
            continue
        known = [span for span in line.spans if span.last and span.first and _is_sure(line, span)]
        for span in known or _behind_di(line):
            if is_for_others(line.text[: span.outer_start]):
                continue
            match = _REGISTER.match(line.text, span.outer_end) or _further_behind(line.text, span, known or [span])
            if match:
                reach = (span.outer_start, match.end())
                yield person_claim(
                    line,
                    span,
                    RoleClass.LEGAL_REPRESENTATIVE,
                    match["word"],
                    extractor=LABEL_EXTRACTOR,
                    strength=SOLE_TRADER_STRENGTH,
                    notes=context_notes(page, line, *reach),
                    reach=reach,
                )


def _is_sure(line: Line, span: NameSpan) -> bool:
    """Whether a list knows the first name, or the number of an identity card stands behind the two."""
    return span.plausibility >= 0.8 or (span.plausibility >= 0.6 and bool(_PERSONAL.match(line.text, span.outer_end)))  # noqa: PLR2004


def _behind_di(line: Line) -> tuple[NameSpan, ...]:
    """The sole trader of an Italian firm ("Az. Agr. Larkspur di Roe Ann - P.IVA ...")."""
    found = (person_at(line, match.end()) for match in _DI.finditer(line.text))
    return tuple(span for span in found if span)[:1]


def _further_behind(text: str, span: NameSpan, known: Sequence[NameSpan]) -> re.Match[str] | None:
    """A sole trader's number behind the address ("Bakery of Ann Roe – Main St 1 – VAT no."): nobody else is named."""
    found = _NUMBERED.search(text, span.outer_end, span.outer_end + _REGISTER_REACH) if len(known) == 1 else None
    return None if found is None or COMPANY_FORM.search(text[: found.start()]) else found


def _labelled(page: PageText, line: Line) -> Iterator[PersonClaim]:
    above = page.near(line, -1)
    if above and _HOST_ABOVE.search(above.text):
        return
    for match in LABEL.finditer(line.text):
        if CONTACT.match(match.group()) and any(OF_SEVERAL.search(one.text) for one in page.lines):
            continue
        named, people = _named_after(page, line, match.end())
        for span in people if named else ():
            if named and not _is_brand(named, span):
                yield _behind_label(page, line, match, named, span)


def _behind_label(page: PageText, line: Line, label: re.Match[str], named: Line, span: NameSpan) -> PersonClaim:
    publisher = label.group("publisher") is not None
    notes = context_notes(page, named, span.start, span.end)
    return person_claim(
        named,
        span,
        RoleClass.LEGAL_REPRESENTATIVE,
        label.group().strip(" :-–")[:60],
        extractor=LABEL_EXTRACTOR,
        strength=LABEL_STRENGTH if publisher else CONTROLLER_STRENGTH,
        notes=(*notes, *(() if publisher else ("controller",))),
        reach=(label.start() if named is line else span.outer_start, span.outer_end),
        role_line=line,
    )


def _is_brand(line: Line, span: NameSpan) -> bool:
    """Whether what stands behind a label is the company, which is called like somebody with an initial ("M. Roe")."""
    return is_initial(span.words[0]) and all(
        is_initial(word) or fold(word) in line.company_words for word in span.words
    )


def _named_after(page: PageText, line: Line, place: int) -> tuple[Line | None, Sequence[NameSpan]]:
    """The name right behind a label: in its line, or alone in the next one (or the one after a company's name).

    A couple has two.
    """
    rest = line.text[place:]
    for span in line.spans:
        if span.outer_start >= place and span.last and span.first:
            if not is_plain_first(span.first.split()[0]) and is_company(" ".join(span.words), line.company_words):
                continue  # "Éditeur : Atelier Larkspur – Ann Roe"
            gap = line.text[place : span.outer_start]
            behind = line.text[span.outer_end : span.outer_end + 60]
            told = _GAP.fullmatch(gap) or is_company(gap, line.company_words)
            fits = len(gap) <= _LONGEST_GAP and told and not FIRM_BEHIND.match(behind)
            return (line, (span,)) if fits else (None, ())
    heads = len(line.text) <= _LONGEST_HEAD or line.text.rstrip().endswith(":")
    if rest.strip(" :,.-–") or not heads:
        return None, ()
    for step in (1, 2):
        below = page.near(line, step)
        spans = (
            (whole_names(below) or beside_company(below) or with_address(below) or with_trade(below)) if below else []
        )
        if below and _one_or_a_couple(spans) and not COMPANY_FORM.search(below.text):
            return below, spans
    return None, ()


def _one_or_a_couple(spans: Sequence[NameSpan]) -> bool:
    return len(spans) == 1 or (len(spans) == 2 and fold(spans[0].last or "") == fold(spans[1].last or "\0"))  # noqa: PLR2004


def _sole_trader(page: PageText, opening: Line) -> Iterator[PersonClaim]:
    """A person's name alone among the first lines of the notice, before any other person or company."""
    for step in range(1, _LINES_BELOW + 1):
        line = page.near(opening, step)
        if line is None or not _one_group(opening, line):
            return
        spans = [span for span in name_line(line) or _with_trade(line) if span.last and span.first]
        known = all(span.plausibility >= 0.8 for span in spans)  # noqa: PLR2004 - a known first name
        if len(spans) in _SOLE_OR_TWO and known and not _is_staff(page, line):
            for span in spans:
                yield person_claim(
                    line,
                    span,
                    RoleClass.LEGAL_REPRESENTATIVE,
                    opening.text[:60],
                    extractor=SOLE_TRADER_EXTRACTOR,
                    strength=SOLE_TRADER_STRENGTH,
                    notes=context_notes(page, line),
                    role_line=opening,
                )
            return
        if COMPANY_FORM.search(line.text):
            return


def _with_trade(line: Line) -> tuple[NameSpan, ...]:
    """The name of a line that says besides only what the person is by trade ("Tischlermeisterin Ann Roe")."""
    spans = line.spans
    if len(spans) != 1:
        return ()
    front, behind = line.text[: spans[0].outer_start].strip(), line.text[spans[0].outer_end :].strip(" ,.")
    trade = not front and _TRADE.fullmatch(line.text, spans[0].outer_end)
    return spans if trade or (not behind and front.isalpha() and TRADE_IN_A_WORD.search(fold(front))) else ()


def _is_staff(page: PageText, line: Line) -> bool:
    """Whether the line below a name says that the person works there."""
    below = page.near(line, 1)
    mentions = role_mentions(below.text) if below else ()
    return bool(mentions) and all(mention.role is RoleClass.NONE for mention in mentions)


def _one_group(opening: Line, line: Line) -> bool:
    return line.block.heading == opening.block.id or line.block.index - opening.block.index <= _ONE_GROUP
