"""Family: the one person whom a site names beside its telephone number or address, where nobody else has a role.

Guest houses and those who work alone write their name above their number, and call nobody an owner. It is asked last:
whoever has a role by any other family comes first, and where two people can be rung up neither need own it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last, is_plain_first
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.labelled_firm import is_for_others
from lead_enrichment.domain.rules.company.trades_abroad import TRADES_ABROAD
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.namesakes.borne_out import is_rather_a_brand
from lead_enrichment.domain.rules.namesakes.in_memory import is_remembered
from lead_enrichment.domain.rules.namesakes.name_signs import Person
from lead_enrichment.domain.rules.notices.notice_line import beside_company
from lead_enrichment.domain.rules.notices.page_language import is_english
from lead_enrichment.domain.rules.notices.trader_card import is_incorporated
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.voices.sole_voice import says_i_rather

EXTRACTOR: Final = "rules.lone_contact"
STRENGTH: Final = 0.64
LEAST: Final = 0.8
_LONGEST: Final = 90
_AROUND: Final = range(-4, 4)
"""Lines around a number in which a name may stand."""
_CLOSE: Final = 2
_DIGIT: Final = re.compile(r"\d")
_PHONE: Final = re.compile(r"[+(0-9](?<![\w/].)(?:(?<=\d)|\d)(?:[\s()./-]{0,2}\d){6,}(?![\w/])")
_MAIL: Final = re.compile(r"[\w.+-]+\s?(?:@|[(\[](?:at|æt|ät|arroba)[)\]])\s?\w", re.IGNORECASE)
_POSTCODE: Final = re.compile(r"[0-9](?<![\d/+-].)(?:\d{3,4}|\d\d \d{2}|\d-\d{3}|\d{3} ?[A-Z]{2})(?:,? [A-ZÀ-ÞĀ-Ž]|\Z)")
_CALLS: Final = re.compile(
    r"\W{0,4}(?:(?:tel|puh|tlf|mob|mobil|handy|telefon|phone|call|cell|gsm|t|m)\w{0,4}[.:]?\s*)?", re.IGNORECASE
)
"""What stands between a name and its number."""
_LABEL: Final = re.compile(
    r"\W*(?:(?:(?:kontakt\w*|contact\w*|contatt\w*|contat\w*|kapcsolat|elérhetőség\w*|yhteys\w*|info\w*|tel\w*"
    r"|cell?ul\w*|m[óo]vil|portable|handy|mobi\w*|puhelin|komórka|gsm|cep"
    r"|rezerv\w*|reserv\w*|réserv\w*|prenot\w*|foglalás|buchung\w*|anfragen?|bestilling\w*|bokning\w*|varaukset"
    r"|zamówienia|objednáv\w*|name|navn|namn|nimi|név|nom|nome|nombre|naam|jméno)"
    r"(?:,? (?:och|og|und|and|a|i|en|e|y|et|ja) \w+)?\s*[:–-]\s*)|fam(?:ilie|\.)? )?",
    re.IGNORECASE,
)
"""What may stand in front of the name in its line."""
_TRADE: Final = re.compile(
    r"valokuvaaja|kuvaaja|hieroja|jalkahoitaja|kosmetologi|parturi|kampaaja|puuseppa|psykologi|psykoterapeutti"
    r"|fotograf(?:in)?|fotograaf|keramiker(?:in)?|keramist|massor|massoren|snickare|snedker|tomrer|maler"
    r"|\w{3,}(?:meister|mester|mastare|meester|therapeut|lehrer|makler)(?:in)?"
)
_OF_OTHERS: Final = sieved_pattern(
    r"daten ?schutz ?beauftr|data protection|dpo\b|protection des donn|protección de datos|protezione dei dati"
    r"|gegevensbescherming|tietosuojavastaava|dataskydd|databeskyt|personvernomb|ochrony danych|adatvéd|aufsicht"
    r"|autorit|hosting|provider|hébergeur|tárhely|webmaster|web ?design|webové stránky|gestaltung|umsetzung|realiz"
    r"|agentur|foto|photo|quelle|ansprechpartner|team|büro|verkauf|vertrieb|kontor|bogholder|försäljning|myynti|salg\b"
    r"|księgow|účetn|könyvel|steuer|comptab|contab|commercialista|anwalt|advoka|avvocat|avocat|abogad|notar"
    r"|vertretung|verein|vorstand|präsident|kassier|trainer|kursleit|referent|dozent|lehrer|instruktor|opettaja"
    r"|partner|sponsor|spende|iban|konto|bank|lieferant|händler|dealer|stockist|distribut|rivenditor|revendeur"
    r"|event|termin|workshop|konzert|press|jobs|bewerbung|karriere|arzt|notdienst|emergency|hausmeister|gondnok"
    r"|správc\w* budov|vertegenwoordig|sales|office|staff|manager|coordinat|koordinat|kierownik|vedouc|leiter"
    r"|sekret|secr[ée]t|segret|assisten|verwaltung|empfang|rezeption|r[ée]ception|recepc|ufficio|oficina|marketing"
    r"|repr[ée]s|rappresent|przedstawiciel|edustaj|k[ée]pvisel|z[áa]stup|repræs|temsilci|vertreter|accueil|vend(?:eu|edo)"
    r"|commess|dependient|encargad|capo |chef d|jefe|verkoop|receptie|werkplaats|sprzeda|recepcj|recep[çc]|resepsi"
    r"|dyrektor|prodava|myyj|p[äa]{2}llik|butik|verkäuf|chef\b|verkstad|værkf|expedit|elad[óo]|m[űu]helyv|igazgat|m[üu]d[üu]r"
    r"|sat[ış]|danışman|görevli|fot[óo]?\b|fot\.|kuvat?\b|bild(?:er)?\b|billed|zdj[ęe]c|f[ée]nyk|interv|entrevist"
    r"|wywiad|rozhovor|haastatt|interj|r[öo]portaj|go[śs][ćc]|g[æä]st\b|konuk|publi[ée]|írta|\btext:|tekst:|zene:"
    r"|kunde?\b|[üu]gyf[ée]l|m[üu][şs]teri|best[äa]ller|tilaaja|opdrachtgev|committent|inwestor|bauherr"
    r"|responsab|ledare?\b|leder\b|(?<!ügy)vezető|titk[áa]rn|sihteer|šéfk|chef-kok|bedrijfsleider|technisch|konyhaf"
    r"|chefe d|diretora? [ct]|finance|finanz|menu\b"
    r"|redak|r[ée]dac|\b(?:web)?site:|\bweb:|\bstrona:|projekt|mitarbeiter|schlichtung|ombud|mediat|médiat|hygien|dealers|agents?\b|reviews?|say\b|kunden|client|klient",
    re.IGNORECASE,
)
"""What makes whoever stands near somebody's number another than the owner."""
_ZONES: Final = frozenset((Zone.MAIN, Zone.FOOTER, Zone.ADDRESS))
_UNSEEN: Final = frozenset((Zone.META, Zone.TITLE))
_STEMS: Final = ("@", "(at)", "[at]", *"0123456789")
_QUOTED: Final = re.compile(r"[”“\"»’][.!]?\s*\Z")
_JOINT: Final = re.compile(r"\W*(?:und|u\.|&|\+|and|et|e|y|en|og|och|i|a|ja|és)\W*", re.IGNORECASE)


def lone_contact_claims(site: SiteText, claims: Sequence[PersonClaim]) -> Iterator[PersonClaim]:
    """The one person, or the couple, with whose number a site goes on; nobody where anybody else has a role."""
    if is_institution(site.company) or is_incorporated(site):
        return
    found = [one for page in site.pages for one in page.once(EXTRACTOR, partial(_on_page, page))]
    if not found or len({fold(span.last or "") for _, _, span in found}) != 1:
        return
    page, line, span = found[0]
    couple = [other for _, where, other in found if where is line]
    people = {fold(other.first) for _, _, other in found} - {fold(other.first) for other in couple}
    if people or is_remembered(site, span.first, span.last or "") or _is_a_brand(site, span):
        return
    if any(_is_another(one, couple) for one in claims):
        return
    for one in couple:
        yield person_claim(
            line,
            one,
            RoleClass.EXECUTIVE,
            line.text[:60],
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=context_notes(page, line, span.start, span.end),
            reach=(0, len(line.text)),
        )


def _is_a_brand(site: SiteText, span: NameSpan) -> bool:
    """Whether the name is the company's own, and the site does not show that it is somebody's.

    "Lucia Orvenna" is a shop as well as a person: its site says "I", or speaks of her, or it is none.
    """
    own = frozenset(folded_words(site.company))
    if not own.issuperset(map(fold, span.words)):
        return False
    last = span.last or ""
    return is_rather_a_brand(site, span.first, last) or not (is_last(last) or _is_told_of(site, span.first, last))


def _is_told_of(site: SiteText, first: str, last: str) -> bool:
    """Whether a site speaks of somebody of this name: by mail, a life, a job, the first name, or by saying "I"."""
    person = Person(site, first, last)
    if says_i_rather(site) or person.by_mail() > 1 or person.by_life() > 0 or person.by_job() > 0:
        return True
    lines = [line for _, line in site.lines_with((first.lower(),)) if line.block.zone is Zone.MAIN]
    return any(_is_called(line, span) for line in lines for span in line.spans if fold(span.first) == fold(first))


def _is_called(line: Line, span: NameSpan) -> bool:
    """Whether a name stands without its surname in a text, or right behind a trade."""
    return not span.last or _is_trade(line, line.text[: span.outer_start])


def _is_another(claim: PersonClaim, couple: Sequence[NameSpan]) -> bool:
    if not (claim.first and claim.last):
        return False
    return not any(same_person(claim.first, claim.last, one.first, one.last or "") for one in couple)


def _on_page(page: PageText) -> tuple[tuple[PageText, Line, NameSpan], ...]:
    """Everybody whom a page names beside a number."""
    if page.page.kind is PageKind.REVIEWS or is_english(page):
        return ()
    numbers = [line for line in page.lines_with(_STEMS) if _is_number(line)]
    places = sorted({number.place + step for number in numbers for step in _AROUND})
    lines = [page.lines[place] for place in places if 0 <= place < len(page.lines)]
    return tuple((page, line, span) for line in lines for span in _named(page, line))


def _is_number(line: Line) -> bool:
    """Whether a short line gives a telephone number, an address of mail, or a town behind its postcode."""
    if len(line.text) > _LONGEST or line.block.zone not in _ZONES:
        return False
    return any(pattern.search(line.text) for pattern in (_PHONE, _MAIL, _POSTCODE))


def _named(page: PageText, line: Line) -> tuple[NameSpan, ...]:
    """One person, or a couple, whose name is all that a line says but for a number; nobody among others' lines."""
    if line.block.zone not in _ZONES or len(line.text) > _LONGEST or not line.spans:
        return ()
    people = tuple(_beside_company(line)) or line.spans
    known = all(map(_is_whole, people)) and any(map(_is_known, people))
    if (
        not known
        or any(_is_the_company(line, one) for one in people)
        or not (_is_name(line, people) or _is_with_number(line, people) or _beside_company(line))
    ):
        return ()
    if _signs_a_quotation(page, line):
        return ()
    heading = page.heading_of(line)
    around = [one for step in _AROUND if step and (one := page.near(line, step)) and len(one.text) <= _LONGEST]
    close = [one for one in around if abs(one.place - line.place) <= _CLOSE]
    others = any(_names_another(one, people) for one in around if one.block.zone not in _UNSEEN)
    told = [line, *close, *([heading] if heading else ())]
    return () if others or any(_is_of_others(one) for one in told) else people


def _signs_a_quotation(page: PageText, line: Line) -> bool:
    """Whether a line stands below somebody's words: a customer's, or a poet's."""
    above = page.near(line, -1)
    return above is not None and (above.block.zone is Zone.TESTIMONIAL or _QUOTED.search(above.text) is not None)


def _is_whole(span: NameSpan) -> bool:
    return bool(span.first and span.last) and span.plausibility >= LEAST and not span.possessive


def _is_the_company(line: Line, span: NameSpan) -> bool:
    """Whether the words are those of the company, trade and all ("Ann Roe Mimarlık")."""
    return len(span.words) > 2 and set(map(fold, span.words)) <= line.company_words  # noqa: PLR2004


def _is_known(span: NameSpan) -> bool:
    """Whether both names are known, or the first is nothing else ("Mark" is a coin, but "Mark Roe" hardly)."""
    if not _is_whole(span):
        return False
    first = span.first.split()[0]
    return is_plain_first(first) or (is_first(first) and is_last(span.last or ""))


def _names_another(line: Line, people: Sequence[NameSpan]) -> bool:
    """Whether a line names somebody who is not called as these are, or as the company."""
    own = {fold(people[0].last or ""), *line.company_words}
    return any(_is_known(span) and own.isdisjoint(map(fold, span.words)) for span in line.spans)


def _is_name(line: Line, people: Sequence[NameSpan]) -> bool:
    """Whether a line is the name of one, or of two who share it."""
    two_firsts = line.text.isupper() and is_first(people[-1].words[-1])  # the surnames stand in the line below
    if _DIGIT.search(line.text) or two_firsts or len(whole_names(line)) != len(people):
        return False
    return len(people) == 1 or _is_couple(line, people)


def _beside_company(line: Line) -> list[NameSpan]:
    """The one of whom a line says the name, and besides only the company's ("Ann Roe – LARKSPUR")."""
    named = [] if _DIGIT.search(line.text) else beside_company(line)
    return [one for one in named if line.company_words.isdisjoint(map(fold, one.words))]


def _is_couple(line: Line, people: Sequence[NameSpan]) -> bool:
    if len(people) != 2 or fold(people[0].last or "") != fold(people[1].last or ""):  # noqa: PLR2004
        return False
    return _JOINT.fullmatch(line.text[people[0].outer_end : people[1].outer_start]) is not None


def _is_with_number(line: Line, people: Sequence[NameSpan]) -> bool:
    """Whether a line is a name and a number ("Reservations: Ann Roe, tel. 555 0100")."""
    front = line.text[: people[0].outer_start]
    if not (len(people) == 1 or _is_couple(line, people)) or not (_LABEL.fullmatch(front) or _is_trade(line, front)):
        return False
    called = _CALLS.match(line.text, people[-1].outer_end)
    place = called.end() if called else people[-1].outer_end
    return any(pattern.match(line.text, place) for pattern in (_PHONE, _MAIL))


def _is_trade(line: Line, front: str) -> bool:
    """Whether a word in front of a name is the person's trade."""
    word = fold(front.strip(" :,"))
    return word in TRADES_ABROAD or _TRADE.fullmatch(word) is not None or word in line.company_words


def _is_of_others(line: Line) -> bool:
    """Whether a line makes whoever stands beside it another than the owner."""
    if _OF_OTHERS.search(line.text) or is_for_others(line.text):
        return True
    return any(mention.role is RoleClass.NONE for mention in role_mentions(line.text))
