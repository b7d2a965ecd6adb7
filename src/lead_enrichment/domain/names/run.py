"""Neighbouring words of a line that may be a name, while the line is read."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.small_words import SMALL_WORDS
from lead_enrichment.domain.names.splitter import PARTICLES, is_first, is_initial, is_last, is_plain_first, opens_a_name
from lead_enrichment.domain.names.work_words import BEFORE_FIRST_NAMES, is_worker
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_SHOUTED_BEFORE: Final = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿ]{2,}[\"”»]?[ .-]\s?[\"„“«]?$")
_TRADES_AS: Final = re.compile(r"(?:[FPZ]\.?){1,2}(?:[PHUW]\.?){1,3}")
"""How the legal name of a Polish trader begins ("P.H.U.")."""
_NEXT_CAPITAL: Final = re.compile(r" [^\W\d_a-z]")
_LONGEST_ACRONYM: Final = 4
_CODE: Final = 2
"""Letters of a state, or of a postcode in front of its digits."""
_HOUSE_NUMBER: Final = re.compile(
    r"(?<!\d)(?!(?:19|20)\d\d\D)\d{1,5}[a-zA-Z]?,?\s(?:(?:North|South|East|West|[NSEW]\.?)\s)?\Z"
)
"""The number of a house, and no year."""
_WAYS: Final = frozenset("street way terrace place lane ln row court crescent close rd dr ave blvd cl turnpike".split())
_FEWEST_WITH_BRAND: Final = 4
_ARTS: Final = "art arts music films film ceramics jewelry jewellery crafts"
_TRADES_BEHIND: Final = KINDS_OF_BUSINESS | frozenset(_ARTS.split())
_WITH_ARTICLES: Final = {
    "ca": frozenset(("en", "na", "la", "el", "l")),
    "pt": frozenset(("o", "a")),
    "fi": frozenset(("olen",)),
    "el": frozenset(("ο", "η")),
    "sl": frozenset(("sem",)),
}
_OF: Final = frozenset(("von", "van", "de", "di", "da", "do", "del", "della", "av", "af"))
_AND_NEXT: Final = re.compile(r" (?:und|&|y|e|et|en|og|och|i) [A-ZÀ-Þ]")
_DUTCH: Final = frozenset(("van", "de", "der", "den", "het", "ter", "ten"))
_DUTCH_FIRST: Final = frozenset(("van", "ter", "ten"))
_MOST_LETTERS: Final = 6
_ROLES: Final = frozenset(("A.U.", "L.R.", "G.F.", "GF", "C.D.", "M.C.", "C.P."))
"""Letters for a role, where a whole name follows ("A.U. Ann Roe")."""
_FIRST_NAME_FIRST: Final = frozenset("en da no nb nn sv fi nl pl cs sk tr pt es de hr lt lv et".split())
"""Languages in which nobody's surname stands in front but in registers."""
MOST_SPANS: Final = 40
"""Names that are read in one line."""


@dataclass(slots=True)
class Run:
    """Neighbouring words that may be a name, with where they stand. Grows while a line is read."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    outer_start: int
    possessive: bool = False
    german: bool = False

    def trimmed(self) -> None:
        """Drop particles and initials that nothing follows."""
        while self.words and self._has_loose_end():
            self._drop_last()

    def _drop_last(self) -> None:
        del self.words[-1], self.starts[-1], self.ends[-1]

    def _has_loose_end(self) -> bool:
        word = self.words[-1]
        alone = len(self.words) == 1 and opens_a_name(word)
        return (fold(word) in PARTICLES and not alone) or _is_initials(word) or self._ends_in_a_code()

    def _ends_in_a_code(self) -> bool:
        """Whether two capitals that are no surname stand behind words in small letters ("Wilson NC", "Bedford MK")."""
        *front, word = self.words
        code = len(word) == _CODE and word.isupper() and word.isalpha() and not is_last(word)
        return code and bool(front) and not all(map(str.isupper, front))

    def drop_doubtful(self, line: str) -> None:
        """Drop words that are names beside known ones only: "Autumn" with no last name, "March" in "Ann March Sale"."""
        known = lexicon()
        if len(self.words) > 1 and fold(self.words[-1]) in known.last_too and _NEXT_CAPITAL.match(line, self.ends[-1]):
            self._drop_last()
        if len(self.words) > 2 and fold(self.words[-1]) in known.rejected and _NEXT_CAPITAL.match(line, self.ends[-1]):  # noqa: PLR2004
            self._drop_last()
        if self.words and fold(self.words[0]) in known.first_too:
            last = fold(self.words[-1])
            if len(self.words) == 1 or not is_last(last) or last in known.rejected:
                self.words.clear()

    def drop_titles(self, lang: str | None) -> None:
        """Drop a "M." that is no initial, and the article in front of a first name in Catalan, Portuguese and Greek.

        "M." is a title in French before a whole name, and anywhere before "LEBRUN Kévin".
        """
        words = self.words
        if len(words) > 2 and words[0] == "M.":  # noqa: PLR2004 - a first and a last name must be left
            shouted = len(words[1]) > 2 and words[1].isupper() and not words[2].isupper()  # noqa: PLR2004
            if lang == "fr" or shouted:
                self.drop_front(1, titled=True)
        elif len(words) > 1 and fold(words[0]) in _WITH_ARTICLES.get(lang or "", ()) and is_first(words[1]):
            self.drop_front(1, titled=True)
        elif lang == "ca" and words == ["Els"]:
            self.words.clear()

    def drop_small_words(self, lang: str | None) -> None:
        """Drop what opens a sentence in the language of the page and is a name elsewhere ("Om Ann Roe")."""
        small = SMALL_WORDS.get(lang or "", frozenset())
        count = next((place for place, word in enumerate(self.words) if fold(word) not in small), len(self.words))
        while 0 < count < len(self.words) and fold(self.words[count]) in PARTICLES:
            count += 1  # "nach dem Tod von Ann Roe"
        if count:
            self.drop_front(count)

    def drop_acronyms(self) -> None:
        """Drop letters in front that are no name ("ASE Master"); a surname in capitals stays ("ROE Ann")."""
        if len(self.words) > 2 and self.words[0] in _ROLES:  # noqa: PLR2004
            self.drop_front(1)
        while len(self.words) > 1 and _is_acronym(self.words[0]) and not self.words[1].isupper():
            self.drop_front(1)

    def drop_brand(self) -> None:
        """Drop what stands in front of "di": an Italian business with its sole trader ("Tre Querce di Ann Roe")."""
        if len(self.words) < _FEWEST_WITH_BRAND:
            return
        folded = [fold(word) for word in self.words]
        at = folded.index("di") if "di" in folded[1:-2] else 0
        if at and not is_plain_first(self.words[0]) and any(is_plain_first(word) for word in self.words[at + 1 :]):
            self.drop_front(at + 1)

    def drop_shouted_brand(self, line: str) -> None:
        """Drop capitals in front of a whole name that go on with a brand in capitals ("SALON LARKSPUR Ann Roe").

        A surname in capitals stays ("SARL ROE Ann Marie"): a list knows it, or what follows are first names.
        """
        count = next((place for place, word in enumerate(self.words) if not _is_shouted(word)), 0)
        rest = self.words[count:]
        if not count or len(rest) < 2 or not is_plain_first(rest[0]) or is_first(rest[-1]):  # noqa: PLR2004
            return
        known = all(is_last(word) and not is_plain_first(word) for word in self.words[:count])
        before = _SHOUTED_BEFORE.search(line[max(0, self.starts[0] - 24) : self.starts[0]])
        prefix = _TRADES_AS.fullmatch(self.words[0]) is not None
        if ((before or count > 1) and not known) or prefix:
            self.drop_front(count)

    def drop_trade(self) -> None:
        """Drop the trade behind a whole name, though some are called so ("Ann Roe Salon", but "Ann Mary Church")."""
        while len(self.words) > 2 and fold(self.words[-1]) in _TRADES_BEHIND and is_first(self.words[0]):  # noqa: PLR2004
            before = self.words[-2]
            if is_plain_first(before) or is_initial(before) or fold(before) in PARTICLES:
                return
            self._drop_last()

    def drop_worker(self, lang: str | None) -> None:
        """Drop what somebody does, or what to do, in front of the first name alone ("Ik ben Rattenschutter Rolf")."""
        if len(self.words) != 2 or not is_plain_first(self.words[1]):  # noqa: PLR2004
            return
        front = fold(self.words[0])
        if is_worker(front) or front in BEFORE_FIRST_NAMES or self._is_no_surname(lang):
            self.drop_front(1)

    def _is_no_surname(self, lang: str | None) -> bool:
        """Whether a word that no list has stands in front of what is never a surname ("Mød Birgitte")."""
        front, behind = self.words
        known = is_first(front) or is_last(front) or is_initial(front) or is_last(behind)
        return not known and lang in _FIRST_NAME_FIRST and front.isalpha() and not front.isupper()

    def drop_noun(self, line: str) -> None:
        """Drop a noun and "of" in front of the first of two people ("Führung von Ann und Bob Roe")."""
        if len(self.words) != 3 or fold(self.words[1]) not in _OF or is_first(self.words[0]):  # noqa: PLR2004
            return
        if is_plain_first(self.words[2]) and _AND_NEXT.match(line, self.ends[-1]):
            self.drop_front(2)

    def ends_before(self, text: str) -> bool:
        """Whether it is a whole name, and the capitals behind it letters of a society ("AISTD") and no surname."""
        whole = is_first(self.words[0]) and not is_first(self.words[-1])
        closed = len(text) < _LONGEST_ACRONYM
        return whole and len(text) <= _MOST_LETTERS and (closed or not is_last(fold(text)))

    def is_open(self) -> bool:
        """Whether a surname must follow, whatever the word means ("Ann van de Brug", "Ann ter Molen")."""
        return len(self.words) > 1 and self.words[-1] in _DUTCH and not _DUTCH_FIRST.isdisjoint(self.words)

    def is_street(self, front: str) -> bool:
        """Whether the words are a street behind the number of a house ("21 Griffin Street")."""
        ends = len(self.words) > 1 and fold(self.words[-1]) in _WAYS
        return ends and _HOUSE_NUMBER.search(front) is not None

    def is_tax_number(self) -> bool:
        """Whether it is the label of an Italian tax number ("P.IVA") and nobody's name."""
        return len(self.words) == 2 and [word.strip(".").upper() for word in self.words] == ["P", "IVA"]  # noqa: PLR2004

    def drop_front(self, count: int, *, titled: bool = False) -> None:
        """Drop words in front of the name; `titled`: they are its title, which belongs to it."""
        del self.words[:count], self.starts[:count], self.ends[:count]
        if self.words and not titled:
            self.outer_start = self.starts[0]


def _is_initials(word: str) -> bool:
    """Whether a word behind a name is one letter, or letters with full stops as of a legal form ("B.V.")."""
    return len(word.rstrip(".")) == 1 or ("." in word and is_initial(word))


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_acronym(word: str) -> bool:
    letters = word.isalpha() and word.isupper() and 1 < len(word) <= _LONGEST_ACRONYM
    return letters and not (is_initial(word) or is_last(word))
