"""What each word of a line does to the name that is being read: goes on with it, ends it, or opens it as a title."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.labelled import closes_a_name
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.run import Run
from lead_enrichment.domain.names.splitter import (
    CAPITAL_PARTICLES,
    PARTICLES,
    is_first,
    is_initial,
    is_last,
    is_plain_first,
)
from lead_enrichment.domain.names.titles import (
    CREDENTIALS,
    GENERATIONS,
    NICKNAMES,
    OPENERS,
    RANKS,
    SMALL_TITLES,
    TITLE_WORDS,
    VOWEL,
)
from lead_enrichment.domain.names.tokens import CAPITALISED
from lead_enrichment.domain.names.work_words import is_work

POSSESSIVE: Final = re.compile(
    r"['’ʼ`´]s$|(?<=s)['’]$|(?<=\w{3})['’](?:y[ae]|n?[ıiuü]n|[ae]|y?[ıiuü]|[dt][ae]n?|y?l[ae])$", re.IGNORECASE
)
"""Endings that an apostrophe parts from a name, in English and in Turkish."""
_ARTICLES: Final = frozenset(
    ("der", "den", "des", "die", "la", "le", "el", "los", "las", "du", "al", "te", "op", "o", "e", "vom")
)
"""Particles that are articles as well: behind a full name they begin something else ("... Roe den Betrieb")."""
_STREET: Final = re.compile(
    r"\w{3}(?:strasse|str|weg|gasse|platz|allee|straat|laan|plein|dijk|gade|vej|gatan|vagen|veien|utca|gata)$"
)
_GERMAN_ARTICLES: Final = frozenset(("den", "die", "das"))
"""What a German sentence goes on with behind a first name alone ("heute führt Sohn Jens den Betrieb")."""
_OPENING_ONLY: Final = NICKNAMES | RANKS | OPENERS
_GERUND: Final = re.compile(r"[a-z]{3,}ing")
"""What opens no name that a list does not know ("We're Having Fun")."""
_ABSTRACT: Final = re.compile(
    r"[a-z]{3,}(?:tion|tions|ci[o]n|ciones|igung|erung|ltung|ndung|ehrung|hnung|llung|ichtung|elung|eitung|ungen|heit|keit"
    r"|liche[rnms]?|(?<![ftmw])ische[rnms]?|nummer|gegevens|mittel|miento|mientos|amento|amenti|azione|azioni|icao|acoes"
    r"|ments)"
)
"""How nouns and adjectives end of which no list knows that somebody is called so ("Regelungen", "Consentimiento")."""
_CONTRACTION: Final = re.compile(r"['’](?:m|re|ve|ll|t|d)$")
_CAMEL: Final = re.compile(r"^(?!Mc|Mac|De|Di|La|Le|Lo|Du|Van|Von|Fitz|O['’]|D['’]|St|Del|Da)[A-Z][a-z]+[A-Z]")
_DEGREES: Final = frozenset("MDS BDS MBBS BAMS BHMS DDS DMD DVM BPT MPT FRCS MRCP FCPS LLB LLM BVSC MVSC PHD".split())
"""Degrees that are one behind a name in capitals, too ("DR. ANN ROE MDS")."""


def kind_of(match: re.Match[str], run: Run) -> str:
    """What a token does to a run: "name" extends it, "skip" leaves it, "title" opens one, "stop" ends it."""
    text, group = match.group(), match.lastgroup
    if group == "word":
        kind = _kind_behind(text, run) if run.words else kind_in_front(text)
        return "name" if kind in {"stop", "title"} and closes_a_name(match, run.words, run.outer_start) else kind
    if group == "degree":
        return "title"
    if group == "nick":
        inner = text[1:-1].strip()
        return "skip" if run.words and _kind_behind(inner, run) == "name" else "stop"
    if group == "initials":
        return "name" if len(run.words) < 3 else "stop"  # noqa: PLR2004 - "B.Comm." behind a full name
    return "stop"


def may_begin_names(line: str) -> bool:
    """Whether any word with a capital letter can begin a name: a cheap look, as in most lines none can."""
    for word in CAPITALISED.findall(line):  # noqa: SIM110 - half the time of any(), on every line
        if len(word) == 1 or kind_in_front(word) != "stop":
            return True
    return False


@lru_cache(maxsize=8_192)
def kind_in_front(text: str) -> str:
    """What a word is where no name has begun: the same in every line."""
    return _kind_behind(text, Run([], [], [], 0))


@lru_cache(maxsize=8_192)
def _bare(text: str) -> str:
    """A word folded, without a possessive ending."""
    return POSSESSIVE.sub("", fold(text))


def _kind_behind(text: str, run: Run) -> str:
    folded = _bare(text)
    if run.words and (folded in GENERATIONS or _is_credential(text, run)):
        return "stop"
    if (
        folded in TITLE_WORDS
        and (text[0].isupper() or not run.words)
        and not (run.words and folded == "don")
        and text != "Phil"  # "Dr. phil." is a title
    ):
        return "title" if text[0].isupper() or folded in SMALL_TITLES else "stop"
    if not run.words and folded in _OPENING_ONLY:
        return "title" if folded in NICKNAMES else "stop"
    if folded in PARTICLES and (text[0].isupper() or folded not in CAPITAL_PARTICLES):
        article = (
            (folded in _ARTICLES or (run.german and folded == "das"))
            and len(run.words) > 1
            and fold(run.words[-1]) not in PARTICLES
        )
        accusative = (
            run.german and folded in _GERMAN_ARTICLES and bool(run.words) and fold(run.words[-1]) not in PARTICLES
        )
        return "name" if (run.words or text[0].isupper()) and not (article or accusative) else "stop"
    return "name" if _may_be_name(text, folded, run) else "stop"


def _may_be_name(text: str, folded: str, run: Run) -> bool:
    if run.words and text.startswith(("al-", "el-")) and text[3:4].isupper():
        return True
    if text == "A" and len(run.words) == 1 and is_plain_first(run.words[0]):  # an initial ("Ann A Roe")
        return True
    if not text[0].isupper() or (_not_a_name(folded) and not _is_name_too(folded, run)):
        return False
    if not run.words and _GERUND.fullmatch(folded) and not (is_first(text) or is_last(text)):
        return False
    if is_work(folded) or (_ABSTRACT.fullmatch(folded) and not (is_first(text) or is_last(text))):
        return False
    street = len(run.words) > 1 and _STREET.search(folded)
    return not (street or _CAMEL.match(text) or _CONTRACTION.search(folded))


def _is_name_too(folded: str, run: Run) -> bool:
    """Whether a word that elsewhere ends a name belongs to it: "Autumn Roe", "Ann March", "Ana Roe Lisboa"."""
    if not run.words:
        return folded in lexicon().first_too
    if not is_plain_first(run.words[0]):
        return False
    closes = folded in lexicon().last_too and all(map(is_initial, run.words[1:]))
    town = len(run.words) == 2 and is_last(folded) and folded in lexicon().rejected  # noqa: PLR2004
    return closes or town or (run.is_open() and not (folded in lexicon().rejected or folded in lexicon().headings))


def _is_credential(text: str, run: Run) -> bool:
    """Whether letters behind a name are a degree: "DDS" behind a name in small letters, "BVSc" behind any."""
    if text in _DEGREES and len(run.words) > 1:
        return True
    shouted = text.isupper() and not run.words[-1].isupper()
    if shouted and len(run.words) > 1 and (not VOWEL.search(text) or run.ends_before(text)):
        return True
    mixed = len(text) > 2 and not text.isupper() and not text[1:].islower()  # noqa: PLR2004 - no "De" and "Mc"
    return (shouted or mixed) and bool(CREDENTIALS.fullmatch(text))


@lru_cache(maxsize=8_192)
def _not_a_name(folded: str) -> bool:
    words = lexicon()
    parts = (folded, *(re.split(r"[-‑]", folded) if "-" in folded else ()))
    return any(part in words.rejected or part in words.words for part in parts)
