"""Puts what sentences of other languages than English say into the plain form: a name, then what is said of it.

"2011 übernahm er den Betrieb", "Julien Roe, qui dirige l'entreprise", "Nel 2011 rileva la bottega", "die 1998 de zaak
opende": each says of somebody named before what the plain families know to read right behind a name.
"""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.deeds.no_subject import is_parent_of_subject
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText
from lead_enrichment.domain.rules.stories.narrative import whose_story
from lead_enrichment.domain.rules.stories.retold_words import Tongue
from lead_enrichment.domain.rules.stories.said import LONGEST, Said

_LEAST: Final = 0.5
_SENTENCE: Final = re.compile(
    r"[.!?;:](?:(?<!\bDr.)(?<!\bMr.)(?<!\bSt.)(?<!\b[A-Z].)(?<!\b[mM]ed.)(?<!\d.)\s+(?=[^\W_])"
    r"|(?<=\d\.)\s+(?=[A-ZÀ-Þ]))"
)
_CLAUSE_ENDS: Final = re.compile(r"[.;!?](?=\s|$)")
_NOT_NOW: Final = re.compile(
    r"\b(?:bis|zuvor|vorher|vormals|damals|fr[üu]her|ehemals|nie|fast|beinahe|jusqu\w*|auparavant|autrefois|jamais"
    r"|fino|prima"
    r"|precedentemente|mai|hasta|antes|anteriormente|nunca|at[ée]|tot|voorheen|vroeger|nooit|indtil|tidligere|inntil"
    r"|tills|tidigare"
    r"|aldri|aldrig|do|wcze[śs]niej|nigdy|d[řr][íi]ve|nikdy|wenn|weil|dass|als|ob|wie|wo|if|si|se|cuando|quando"
    r"|quand|lorsque|toen|da)\b",
    re.IGNORECASE,
)
"""What tells of the time before, or makes the clause depend on another."""
_KIN_SPOKEN_OF: Final = re.compile(
    r"(?<![mM]it )(?<!avec )(?<!\bcon )(?<!\bcom )(?<!\bmet )(?<!\bmed )(?<!\bde )(?<!\bvon )(?<!\bvan )(?<!\bà )"
    r"(?<!\ba )(?<!\bz )(?<!\bs )(?<!alla )\b(?:seine?|ihre?|son|sa|il suo|la sua|suo|sua|su|seu|o seu|a sua|zijn"
    r"|haar|hans"
    r"|hendes|hennes"
    r"|jego|jej|jeho|jejich|il|la|sein) "
    r"(?:frau|mann|partner\w*|vater|mutter|sohn|tochter|bruder|schwester|nachfolger\w*|femme|[ée]pouse|mari|p[èe]re"
    r"|m[èe]re|fils|fille"
    r"|fr[èe]re|s[œo]e?ur|moglie|marito|padre|madre|figli[oa]|fratello|sorella|mujer|esposa|marido|hij[oa]"
    r"|herman[oa]|mulher|pai|m[ãa]e"
    r"|filh[oa]|irm[ãa]o?|vrouw|man|vader|moeder|zoon|dochter|broer|zus|kone|kona|fru|far|mor|s[øo]nn?|datter|dotter"
    r"|bror|s[øo]ster"
    r"|[żz]ona|m[ąa][żz]|ojciec|matka|syn|c[óo]rka|brat|siostra|man[žz]elka?|otec|dcera|bratr)\b",
    re.IGNORECASE,
)
"""Somebody else of whom the sentences in between speak ("Seine Frau Ann ... Sie führt")."""
_PARENT: Final = re.compile(
    r"\b(?:vater|mutter|gro[ßs]+vater|opa|p[èe]re|m[èe]re|padre|madre|nonno|abuelo|av[ôó]|pai|vader|moeder|opa|far"
    r"|mor|ojciec|matka|otec)"
    r" (?:von|de|d['’]|di|van|til|av|af|till) ?(?:\w+ )?$",
    re.IGNORECASE,
)


_APPOSED: Final = re.compile(r"^, [^,.;:!?]{3,60}(?<!\d),(?= [a-zäöüåæø])")
"""What somebody is, between commas ("2012 hat Ann Roe, die Tochter des Gründers, die Leitung")."""


def said_abroad(page: PageText, line: Line, tongue: Tongue) -> Iterator[Said]:
    """What the sentences of a line say of those named before, put into the plain form."""
    full = [span for span in line.spans if span.first and span.last and span.plausibility >= _LEAST]
    for span in full:
        if not (span.possessive or is_called_staff(line.text, span) or _is_parent(line.text, span)):
            yield from _behind(line, span, tongue)
            yield from _in_front(line, span, tongue)
    if not (tongue.bare or tongue.pronoun or tongue.opens.search(line.text)):
        return
    for start, stop in _sentences(line.text):
        yield from _of_one_named_before(page, line, (start, stop), tongue)


def _is_parent(text: str, span: NameSpan) -> bool:
    front = text[max(0, span.outer_start - 40) : span.outer_start]
    return _PARENT.search(front) is not None or is_parent_of_subject(text, span.outer_start)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _SENTENCE.finditer(text):
        yield start, found.start() + 1
        start = found.end()
    yield start, len(text)


def _behind(line: Line, span: NameSpan, tongue: Tongue) -> Iterator[Said]:
    """What a relative clause or a further predicate says of a whole name."""
    text, people = line.text, ((line, span),)
    end = _CLAUSE_ENDS.search(text, span.outer_end)
    stop = min(end.start() if end else len(text), span.outer_end + 2 * LONGEST)
    others = [one.outer_start for one in line.spans if one.last and one.outer_start > span.outer_end]
    near = min([stop, *others[:1]])
    who = tongue.who.match(text, span.outer_end, near)
    if who:
        yield from _relative(people, line, (who.end(), stop), tongue)
    before = tongue.before.search(text, span.outer_end, near) if tongue.before else None
    if before and not _KIN_SPOKEN_OF.search(text, span.outer_end, before.start()):
        yield from _relative(people, line, (before.end(), stop), tongue)
    if tongue.further:
        for found in tongue.further.finditer(text, span.outer_end, near):
            if not _KIN_SPOKEN_OF.search(text, span.outer_end, found.start()):
                yield Said(people, line, found.end(), stop)
    elided = tongue.elided.search(text, span.outer_end, near) if tongue.elided else None
    if elided:
        yield Said(people, line, elided.start("rest"), elided.end(), f"{elided.group().split()[0]} {elided['rest']}")


def _relative(
    people: tuple[tuple[Line, NameSpan], ...], line: Line, place: tuple[int, int], tongue: Tongue
) -> Iterator[Said]:
    """What a relative clause says, its verb put first where it stands last."""
    if tongue.last is None:
        yield Said(people, line, *place)
        return
    found = tongue.last.match(line.text, *place)
    if found:
        yield Said(people, line, place[0], found.end(), _verb_first(found))


def _verb_first(found: re.Match[str]) -> str:
    """The clause with its verb in front ("2011 den Betrieb übernahm")."""
    told = found.groupdict()
    rest = told["rest"]
    if told.get("aux"):
        return f"{told['aux']} {rest} {told['part']}"
    perfect = told["verb"] in {"hat", "haben", "ist", "sind"}
    apart = f" {told['apart']}" if told.get("apart") and not perfect else ""
    return f"{told['verb']} {rest}{apart}"


def _in_front(line: Line, span: NameSpan, tongue: Tongue) -> Iterator[Said]:
    """What a sentence says whose subject stands behind its verb ("2011 startede Ann Roe firmaet")."""
    if tongue.inverted is None:
        return
    begin = max((start for start, _ in _sentences(line.text) if start <= span.outer_start), default=0)
    verb = tongue.inverted.search(line.text, begin, span.outer_start)
    if verb is None or verb.start() == begin or _NOT_NOW.search(line.text, begin, verb.start()):
        return
    end = _CLAUSE_ENDS.search(line.text, span.outer_end)
    stop = min(end.start() if end else len(line.text), span.outer_end + LONGEST)
    rest = _APPOSED.sub("", line.text[span.outer_end : stop]).strip()
    yield Said(((line, span),), line, verb.start("verb"), stop, f"{verb['verb']} {rest}")


def _of_one_named_before(page: PageText, line: Line, place: tuple[int, int], tongue: Tongue) -> Iterator[Said]:
    """What one sentence says whose subject is a pronoun, or none, of the one whose story it is."""
    start, stop = place
    told = _subjectless(line, place, tongue)
    if told is None or _NOT_NOW.search(line.text, start, told[0]):
        return
    subject = whose_story(page, line, told[0])
    if subject is None or not (subject[1].first and subject[1].last):
        return
    named, span = subject
    if named is line and (span.outer_end > start or _KIN_SPOKEN_OF.search(line.text, span.outer_end, told[0])):
        return
    if named is not line and _KIN_SPOKEN_OF.search(line.text, 0, told[0]):
        return
    if not _is_parent(named.text, span):
        yield Said((subject,), line, told[0], stop, told[1])


def _subjectless(line: Line, place: tuple[int, int], tongue: Tongue) -> tuple[int, str] | None:
    """Where the predicate begins of a sentence with a pronoun, or without subject, and what it says."""
    start, stop = place
    text = line.text
    opens = tongue.opens.match(text, start, stop)
    if opens:
        return opens.start("verb"), text[opens.start("verb") : min(stop, opens.start("verb") + LONGEST)].rstrip(
            " .!?;:"
        )
    pronoun = tongue.pronoun.search(text, start, stop) if tongue.pronoun else None
    if pronoun:
        rest = text[pronoun.end() : min(stop, pronoun.end() + LONGEST)].rstrip(" .!?;:")
        return pronoun.start(), f"{pronoun['verb']}{rest}"
    bare = tongue.bare.match(text, start, stop) if tongue.bare else None
    if bare:
        return bare.start("verb"), text[bare.start("verb") : min(stop, bare.start("verb") + LONGEST)].rstrip(" .!?;:")
    return None
