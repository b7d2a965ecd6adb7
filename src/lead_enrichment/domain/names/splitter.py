"""Split the words of one person's name into first and last name, and say how much they look like a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.names.alphabets import latin
from lead_enrichment.domain.names.lexicon import fold, lexicon

PARTICLES: Final = frozenset(
    "van von vom zu zum zur de der den del della delle dello dei degli di da das dos do du des la le las los el al bin "
    "ben ibn abu ter ten te 't ’t ‘t op af av ap y e santa st saint mac mc o "
    "binti binte ferch sta sto dela delos ni nic ui".split()
)
CAPITAL_PARTICLES: Final = frozenset(("sta", "sto", "dela", "delos", "ni", "nic", "ui"))
"""Particles that are words of some language in small letters ("Rolan Sta Rita", but "Anna sta bene")."""
FIRST_PARTICLES: Final = frozenset(("al", "ben", "bin", "mac"))
"""Particles that are a person's first name where a name begins ("Ben Roe")."""
_JOINING: Final = frozenset(("y", "e"))
_TWO_SURNAMES: Final = frozenset(("es", "pt", "ca", "gl", "eu", "fr"))
_SURNAME_FIRST: Final = frozenset(("fr", "it", "hu", "ro"))
_KNOWN_SURNAME_FIRST: Final = frozenset(("pl", "cs", "sk"))
"""Where only a surname that a list knows stands in front: "Optyka Klara" is a shop."""
_CHINESE: Final = frozenset(
    "tan lim ng ong wong goh chua chan koh teo ang yeo tay toh chong chia seah chew wee quek cheng cheung leung lau "
    "kwok yip fung liu zhang wang chen zhao huang zhou xu zhu guo gao luo zheng liang xie deng feng peng zeng xiao "
    "tian yuan cai jiang shen yao hsu hsieh tsai chiang kwan lai tse".split()
)
"""Frequent Chinese surnames that are no first name elsewhere."""
_SYLLABLE: Final = re.compile(
    r"(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|hw|hs|hy|kw|ng|ts|tz)?[aeiou]{1,3}(?:ng|[nrhkmptwy])?|jyh|shyh"
)
"""A syllable of Chinese in Latin letters."""
_WESTERN: Final = frozenset(
    "ann lee kay may sue dan ben jon tim tom ray roy ian jan kim max pam sam jim kit pat gay guy".split()
)
"""First names that are written like one."""
_UNSPEAKABLE: Final = re.compile(r"[^AEIOUY]{2}|[AEO]J")
_WEIGHT_FIRST: Final = 0.65
_AMBIGUOUS: Final = 0.7
_MOST_KNOWN: Final = 16_384
"""Words of which it is remembered what they are: those of a language come again on every page."""


@dataclass(frozen=True, slots=True)
class SplitName:
    """`plausibility` (0.0 to 1.0) is how well the words agree with the lexicon; it says nothing about a role."""

    first: str
    last: str
    plausibility: float


def split_name(words: Sequence[str], lang: str | None = None) -> SplitName | None:
    """Split 2 to 6 words (particles included) into first and last name.

    Knows `SURNAME First`, compound surnames behind a particle, Spanish and Portuguese double surnames, initials.
    None when the words cannot be a person's name.
    """
    words = words[noise_in_front(words) :]
    given = [word for place, word in enumerate(words) if not _is_particle(word) or opens_a_name(word, place)]
    if not 2 <= len(given) <= 4 or _is_particle(words[-1]):  # noqa: PLR2004 - names of two to four words
        return None
    words = _surname_last(words, lang)
    cut = _surname_start(words, lang)
    first, last = words[:cut], words[cut:]
    if not first or not last or len(_letters(last[-1])) < 2:  # noqa: PLR2004 - an initial is no surname
        return None
    first = _given(first, last, lang)
    return SplitName(_written(first), _written(last), _plausibility(first, last))


@lru_cache(maxsize=_MOST_KNOWN)
def is_first(word: str) -> bool:
    """Whether a word (or the first part of a hyphenated one) is a known first name."""
    folded = latin(fold(word))
    return folded in lexicon().firsts or folded.split("-")[0] in lexicon().firsts


@lru_cache(maxsize=_MOST_KNOWN)
def is_plain_first(word: str) -> bool:
    """Whether a word is a first name and nothing else ("Brandon", but not "Grant" or "Hope")."""
    return is_first(word) and fold(word) not in lexicon().ambiguous


@lru_cache(maxsize=_MOST_KNOWN)
def is_last(word: str) -> bool:
    """Whether a word, or every part of a hyphenated one, is a known last name."""
    folded, names = latin(fold(word)).replace("'", "").replace("’", ""), lexicon().lasts
    return folded in names or all(part in names for part in folded.split("-"))


def opens_a_name(word: str, place: int = 0) -> bool:
    """Whether a particle is no particle but a first name: "Ben" as the first of its words."""
    return not place and fold(word) in FIRST_PARTICLES


@lru_cache(maxsize=_MOST_KNOWN)
def is_initial(word: str) -> bool:
    """Whether a word is an initial: "J", "J.", "J.R.", or two capitals that nobody can speak ("JC", "TJ")."""
    letters = _letters(word)
    if not letters.isupper():
        return False
    return len(letters) == 1 or "." in word or (len(letters) == 2 and bool(_UNSPEAKABLE.fullmatch(letters)))  # noqa: PLR2004


def is_initials(first: str) -> bool:
    """Whether a first name is nothing but initials: "T.", "T. J.", "T.J."."""
    return all(map(is_initial, first.split()))


def _letters(word: str) -> str:
    return word if word.isalpha() else "".join(letter for letter in word if letter.isalpha())


def _is_particle(word: str) -> bool:
    return fold(word).rstrip(".") in PARTICLES


_I_AM: Final = frozenset("sono soy sou soc".split())
"""How people introduce themselves where "I" needs no word ("Sono Anna Rossi")."""


_CRAFTS: Final = frozenset(
    "baker potter farmer brewer butcher carpenter gardener skipper shepherd fisher cook painter sailmaker weaver "
    "saddler sculptor ceramicist luthier farrier jeweler jeweller quilter goldsmith silversmith blacksmith bookbinder "
    "winemaker cheesemaker beekeeper boatbuilder woodworker printmaker illustrator florist "
    "barber trainer welder drummer sailor forester rancher fisherman carver healer roaster vintner "
    "joiner".split()
)
"""Trades that are names, too: in front of a first name and a last one they are trades ("Baker Ann Roe")."""
_CRAFT_ENDS: Final = tuple(
    "master maker smith ologist opath grapher keeper turner builder binder worker wright tician arist inist anist"
    " tattooist apiarist herbalist naturalist distiller vintner grower rancher caterer roaster detailer quilter knitter"
    " jeweler jeweller seamstress farrier doula sculptor welder forester musher wrangler trustee psychic arborist"
    " horticulturist mixologist colorist colourist beautician barista ballerina choreographer veterinarian".split()
)
"""How trades end or are called in English: in front of initials they are no first name ("Brewmaster J. Roe")."""


def noise_in_front(words: Sequence[str]) -> int:
    """How many capitalised words in front are no part of the name that follows ("Innkeeper Ann Roe", "M. Jean Roe")."""
    opens = words[0].lower() in _I_AM or _is_kin_of_somebody(words)
    count = int(len(words) > 2 and opens)  # noqa: PLR2004
    if len(words) > 2 and fold(words[0]) in _CRAFTS and _plainly_first(words[1]):  # noqa: PLR2004
        count = 1
    while len(words) - count > 2 and _is_noise(words[count], words[count + 1]):  # noqa: PLR2004
        count += 1
    if not count and len(words) > 3:  # noqa: PLR2004 - several words that no list knows as a first name, then one and a last name
        later = next((place for place, word in enumerate(words) if _plainly_first(word)), 0)
        count = later if 1 < later < len(words) - 1 else 0
    # "M. Jean Dupont", "D. Juan Pérez": an abbreviated Monsieur or Don
    if len(words) - count > 2 and words[count] in {"M.", "D."} and is_first(words[count + 1]):  # noqa: PLR2004
        return count + 1
    return count


def _is_noise(word: str, behind: str) -> bool:
    """Whether a word that no list has stands in front of a first name, or one that is none in front of initials."""
    if _plainly_first(behind):
        return not _name_like(word)
    if not is_initial(behind) or is_initial(word) or is_first(word) or _is_particle(word):
        return False
    return behind.count(".") > 1 or fold(word).endswith(_CRAFT_ENDS)


def _is_kin_of_somebody(words: Sequence[str]) -> bool:
    """Whether a line opens with what somebody is to the person named before ("Son James Roe joins in 1979")."""
    return words[0] in {"Son", "Master"} and any(_plainly_first(word) for word in words[1:-1])


def _plainly_first(word: str) -> bool:
    return is_first(word) and not is_initial(word) and not _is_particle(word)


def _name_like(word: str) -> bool:
    return is_initial(word) or is_first(word) or is_last(word)


def _surname_last(words: Sequence[str], lang: str | None) -> Sequence[str]:
    """Turn `SURNAME First` round: capitals mark the surname when the rest is in mixed case.

    Without capitals only where the language writes names that way, and the words leave no other reading.
    """
    shouted = [len(_letters(word)) > 1 and word.isupper() and not is_initial(word) for word in words]
    if shouted[0] and not all(shouted) and not shouted[-1]:
        end = shouted.index(False)
        return [*words[end:], *words[:end]]
    if lang == "hu" and not (is_plain_first(words[0]) and (not is_first(words[-1]) or "-" in words[-1])):
        return [*words[1:], words[0]]
    if _is_chinese(words):
        return [*words[1:], words[0]]
    ordered = lang in _SURNAME_FIRST or (lang in _KNOWN_SURNAME_FIRST and is_last(words[0]))
    turned = ordered and len(words) == 2 and not is_first(words[0])  # noqa: PLR2004
    written_so = lang == "it" or all(shouted)
    surely = written_so and words[0].lower() not in _I_AM and not _is_a_word(words[0])
    if turned and is_plain_first(words[1]) and (surely or not is_last(words[1])):
        return [words[1], words[0]]
    return words


def _is_a_word(word: str) -> bool:
    return fold(word) in lexicon().words or fold(word) in lexicon().rejected


def _is_chinese(words: Sequence[str]) -> bool:
    """Whether a surname stands in front of two syllables that are the given name ("Tan Hwee Leng", "Tan Hwee-Leng")."""
    given = [part for word in words[1:] for part in word.split("-")]
    if fold(words[0]) not in _CHINESE or len(given) != 2 or fold(given[-1]) in _CHINESE:  # noqa: PLR2004
        return False
    return all(_SYLLABLE.fullmatch(fold(part)) and fold(part) not in _WESTERN for part in given)


def _surname_start(words: Sequence[str], lang: str | None) -> int:
    for index in range(1, len(words)):
        if _is_particle(words[index]) and fold(words[index]) not in _JOINING:
            return index
        if "-" in words[index] and fold(words[index]).rpartition("-")[2] in PARTICLES:
            return index  # "Ann Roe-de Poe"
    shouted = [index for index, word in enumerate(words) if index and word.isupper() and len(_letters(word)) > 1]
    if shouted and not words[0].isupper() and not is_initial(words[shouted[0]]):
        return shouted[0]
    return _surname_start_by_lexicon(words, lang)


def _surname_start_by_lexicon(words: Sequence[str], lang: str | None) -> int:
    count = len(words)
    if lang not in _TWO_SURNAMES or count == 2:  # noqa: PLR2004
        return count - 1
    if any(fold(word) in _JOINING for word in words):
        return 1
    if count == 3:  # noqa: PLR2004
        return 1 if not is_plain_first(words[1]) else 2
    return 2


def _given(first: Sequence[str], last: Sequence[str], lang: str | None) -> Sequence[str]:
    """The given names that are written: all of them, but in English no middle name."""
    if is_initial(first[0]) and len(first) > 1:
        return first
    rest = [word for word in first[1:] if not is_initial(word)]
    if len(first) == 2 and fold(last[0]) in _CHINESE and all(_SYLLABLE.fullmatch(fold(word)) for word in first):  # noqa: PLR2004
        return first
    return (first[0], *rest) if lang not in {None, "en"} else (first[0],)


def _written(words: Sequence[str]) -> str:
    return " ".join(_capitalised(word) for word in words)


def _capitalised(word: str) -> str:
    if not word.isupper() or is_initial(word):
        return word
    parts = [part[:1] + part[1:].lower() for part in word.split("-")]
    return "-".join(_inner_capital(part) for part in parts)


def _inner_capital(part: str) -> str:
    for prefix in ("Mc", "O'", "O’", "D'", "D’"):
        if part.startswith(prefix) and len(part) > len(prefix):
            return prefix + part[len(prefix)].upper() + part[len(prefix) + 1 :]
    return part


def _plausibility(first: Sequence[str], last: Sequence[str]) -> float:
    given = _given_weight(first)
    surname = max(_surname_weight(word) for word in last)
    return round(_WEIGHT_FIRST * given + (1 - _WEIGHT_FIRST) * surname, 3)


def _given_weight(first: Sequence[str]) -> float:
    known = [word for word in first if is_first(word) and not is_initial(word)]
    if not known:
        return 0.5 if is_initial(first[0]) else 0.3
    return 1.0 if any(is_plain_first(word) for word in known) else _AMBIGUOUS


def _surname_weight(word: str) -> float:
    if _is_particle(word):
        return 0.6
    if not is_last(word):
        return 0.55
    return _AMBIGUOUS if fold(word) in lexicon().ambiguous else 1.0
