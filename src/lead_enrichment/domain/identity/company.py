"""The words of a company's name: which of them tell it from others, and how much of them a text says."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.trades import NO_TRADE, TRADES

_LEGAL_FORMS: Final = """
llc inc ltd limited corp corporation co company companies plc llp lp pllc pc pa gmbh mbh ag kg ohg gbr ug ek
ev eg sarl sas sasu eurl sa sl slu srl snc spa sas bv nv vof lda unipessoal
dr md dds dmd do od dvm dc esq cpa phd lcsw lmft dpt rn
"""
_FILLERS: Final = """
eireli the and und et of de der die das la le les el los il da do du des dba
"""
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_WORD: Final = re.compile(r"[^\W_]+")
_UNSPACED: Final = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\u3040-\u30ff]{2}")
"""Chinese, Japanese, Korean: a name stands in a sentence without spaces around it."""
_SHORTEST_IN_DOMAIN: Final = 4
_SHORTEST_RUN: Final = 7
_HALF: Final = 0.5
_IN_TEXT: Final = 0.8
_PASSING: Final = 0.25
_SHORTEST_STEM: Final = 4
"""Letters of a trade that must be left when its ending is cut: plumbing, plumber."""


def folded(text: str) -> str:
    """Lower case, without accents, and with one spelling for ü and ue."""
    text = text.casefold()
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return text.replace("ue", "u").replace("oe", "o").replace("ae", "a")


def words_of(text: str) -> list[str]:
    """The words of a text, folded; an apostrophe parts no word."""
    for apostrophe in "'’`":
        text = text.replace(apostrophe, "")
    return _WORD.findall(folded(text))


LEGAL_FORMS: Final = frozenset(words_of(_LEGAL_FORMS))
FILLERS: Final = frozenset(words_of(_FILLERS))
_GENERIC: Final = LEGAL_FORMS | FILLERS | frozenset(words_of(TRADES))
TRADE_WORDS: Final = frozenset(words_of(TRADES)) - NO_TRADE


_NO_NAME: Final = frozenset(
    words_of(
        "unnamed unknown none company firm business self employed individual private test example sample demo lead"
    )
)
"""What people type into a field that must be filled."""


@dataclass(frozen=True, slots=True)
class Company:
    """A company's name in words, folded.

    `telling` are those that tell it from others (no legal forms, no trades, no single letters; empty where none is
    left), `phrase` all but legal forms and fillers, and `trades` what kind of business it says it is.
    """

    telling: tuple[str, ...]
    phrase: tuple[str, ...]
    trades: frozenset[str]

    def is_whole_in(self, words: str) -> bool:
        """Whether a text says the whole name but for its legal form."""
        if not self.phrase:
            return False
        name = " ".join(self.phrase)
        return f" {name} " in words or (_UNSPACED.search(name) is not None and name in words)

    @property
    def tells_apart(self) -> bool:
        """Whether the name can be told from others at all: "Company 7" and "Self employed" cannot."""
        words = [word for word in self.phrase if word not in _NO_NAME and not word.isdigit()]
        return len(words) > 1 or any(word in self.telling for word in words)

    def said_in_text(self, words: str) -> float:
        """How surely running text names the company: the whole name, or its telling words one after the other.

        Words that are merely scattered over a website name nobody: many names are made of everyday words.
        """
        if len(self.phrase) > 1 and self.is_whole_in(words):
            return 1.0
        if len(self.telling) > 1 and (f" {' '.join(self.telling)} " in words or self._run_together(words)):
            return _IN_TEXT
        return 0.0

    def said_in_words(self, words: str) -> float:
        """How much of the name a line says, 0 to 1. `words`: its words without fillers, one space around each."""
        if self.is_whole_in(words):
            return 1.0
        if len(self.telling) < 2:  # noqa: PLR2004 - one word, or none
            return self._one_word(words) if self.telling else 0.0
        if f" {' '.join(self.telling)} " in words or self._run_together(words):
            return 1.0
        found = [word for word in self.telling if f" {word} " in words]
        if found:
            side_by_side = len(found) > 1 and f" {' '.join(found)} " in words
            share = sum(map(len, found)) / sum(map(len, self.telling))
            return max(share, len(found) / len(self.telling)) if side_by_side else share
        initials = "".join(word[0] for word in self.telling)
        return _HALF if len(initials) >= _SHORTEST_IN_DOMAIN - 1 and f" {initials} " in words else 0.0

    def said_in_label(self, label: str) -> float:
        """How much of the name the first part of a domain says, 0 to 1."""
        label = folded(label).replace("-", "")
        if not self.phrase or not label:
            return 0.0
        if not self.telling:
            return float("".join(self.phrase) in label)
        found = sum(len(word) for word in self.telling if len(word) >= _SHORTEST_IN_DOMAIN and word in label)
        if found:
            return found / sum(map(len, self.telling))
        if "".join(self.phrase) == label or "".join(self.telling) == label:
            return 1.0
        initials = "".join(word[0] for word in self.phrase)
        return _HALF if len(initials) >= _SHORTEST_IN_DOMAIN - 1 and label.startswith(initials) else 0.0

    def _one_word(self, words: str) -> float:
        """A single telling word counts in full beside its trade, or where a line says little else."""
        word = self.telling[0]
        if f" {word} " not in words and not self._run_together(words):
            return 0.0
        if not self.trades or self.trades_in(words):
            return 1.0
        others = sum(len(one) for one in words.split() if one not in _GENERIC and one != word)
        return 1.0 if others <= len(word) else _PASSING

    def trades_in(self, words: str) -> bool:
        """Whether a text tells of the kind of business that the name tells of, whatever the ending."""
        return any(f" {trade[: max(_SHORTEST_STEM, len(trade) - 3)]}" in words for trade in self.trades)

    def _run_together(self, words: str) -> bool:
        run = "".join(self.telling)
        return len(run) >= _SHORTEST_RUN and run in words.replace(" ", "")


@lru_cache(maxsize=1024)
def company_of(name: str) -> Company:
    """The words of a company's name."""
    words = list(dict.fromkeys(words_of(name)))
    phrase = tuple(word for word in words if word not in LEGAL_FORMS and word not in FILLERS) or tuple(words)
    telling = tuple(word for word in phrase if word not in _GENERIC and len(word) > 1)
    return Company(telling, phrase, frozenset(phrase) & TRADE_WORDS)


def company_words(company: str) -> tuple[str, ...]:
    """The words that tell a company from others, folded: no legal forms, no trades; all words if none is left."""
    return company_of(company).telling or tuple(dict.fromkeys(words_of(company)))


def without_fillers(words: list[str]) -> str:
    """Words as one text for `Company.said_in_words`: a space around each, "and" and its like left out."""
    return f" {' '.join(word for word in words if word not in FILLERS)} "
