"""Towns in a sentence of a language that declines their names: "u Novom Sadu", "w Krakowie", "Tampereella".

A name is put back into the nominative by the endings of its language; it counts where the table has the town.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of

_ENDINGS: Final = {
    country: tuple(tuple(pair.split(">")) for pair in pairs.split())
    for countries, pairs in {
        "HR RS BA ME SI": "skoj>ska skom>ski vom>vi voj>va rom>ri roj>ra kom>ki koj>ka"
        " njem>nji njoj>nja jem>ji jom>jom"
        " ici>ica eci>eka jeci>jeka uci>uka dru>dar vcu>vac ncu>nac rcu>rac jcu>jac lcu>lac dcu>dac čku>čak stru>star"
        " ima>i ima>e vcih>vci njih>nje ju>j u> u>o i>a a> ca>ac e>a om>om",
        "PL": "owie>ów owie>owo odzi>ódź szawie>szawa niu>ń iu> czy>cz cach>ce ach>e"
        " ach>y ynem>yń cy>ca nem>ne skim>ski"
        " skiej>ska kim>kie wej>wa nej>na ej>a eju>ej ni>nia dzi>dz nie>n nie>na nie>no wie>w wie>wa rze>ra rze>rz"
        " ie> ie>a ie>o u> u>o u>e y>a i>a e>a ym>y",
        "CZ": "ích>e ici>ice zni>zeň ci>ec ze>ha ě>a ě>o ě> ře>ra ách>y i> u> u>o e>a ém>é ém>ý",
        "SK": "iach>e ci>ca ci>ec e>a e> e>o i> u> u>o ách>y om>o ej>á ne>ň om>ý",
        "FI": "reella>re reessa>re ngissä>nki joella>joki niemellä>niemi rannassa>ranta"
        " dessa>ti russa>rku lammella>lampi mäellä>mäki"
        " saaressa>saari lahdessa>lahti järvellä>järvi koskella>koski ssa> ssä> lla> llä>",
        "HU": "ban> ben> ett> ott> őn>ő ón>ó án>a én>e on> en> ön> n>",
        "LT": "iuje>ius uje>us iuose>iai uose>ai oje>a ėje>ė yje>ys e>as",
        "LV": "ā>a ē>e īs>is ī>s",
        "EE": "as> s>",
    }.items()
    for country in countries.split()
}
"""Endings in which a town stands behind a word for where, and what they are in the nominative."""
_WORD: Final = rf"[{UPPER}][^\W\d_]+"
_NAME: Final = rf"{_WORD}(?:[ -](?:(?:nad|pod|na|pri|ob)[ -])?{_WORD})?"
_BEHIND_WORD: Final = re.compile(
    rf"(?<!\w)(?:[uUvVwW]|[VvWw]e|din|[ÎîIi]n|[Nn]a)\s(?:(?:samom |samem )?(?:centru|centrum|centre)\s)?"
    rf"(?P<city>{_NAME})"
)
_BY_ENDING: Final = re.compile(rf"(?<![\w-])(?P<city>{_NAME})(?![\w-])")
_WITHOUT_WORD: Final = frozenset("FI HU LT LV EE".split())
DECLINING: Final = frozenset(_ENDINGS) | {"RO"}
_MOST: Final = 12
_SHORTEST: Final = 3


@lru_cache(maxsize=2048)
def nominative(name: str, country: str) -> str | None:
    """The town of the table that a declined name is; None where it is none's, or nothing declines it."""
    if country not in _ENDINGS:
        return None
    words = re.split(r"([ -])", name)
    forms = (tuple(_forms(word, country)) if len(word) > _SHORTEST else (word,) for word in words)
    for parts in islice(product(*forms), _MOST * _MOST):
        told = "".join(parts)
        if told != name and is_town_of(country, told):
            return told
    return None


def _forms(word: str, country: str) -> Iterator[str]:
    for ending, base in _ENDINGS[country]:
        stem = word.removesuffix(ending)
        if stem != word and len(stem + base) >= _SHORTEST:
            yield stem + base
    yield word


def declined_towns(text: str, country: str) -> Iterator[tuple[str, int, int]]:
    """(town, where its name begins and ends) of the towns that a sentence names behind a word for where."""
    pattern = _BY_ENDING if country in _WITHOUT_WORD else _BEHIND_WORD
    for match in islice(pattern.finditer(text), _MOST):
        town = town_of(match["city"], country)
        if town:
            yield town, match.start("city"), match.start("city") + len(match["city"])


def town_of(name: str, country: str) -> str | None:
    """The town that a name is, declined or, where the language leaves it as it is, not; or that its first word is."""
    told = nominative(name, country)
    if told is None and country == "RO" and is_town_of(country, name):
        told = name
    return told or (town_of(name.rpartition(" ")[0], country) if " " in name else None)


def declined(town: str, country: str, text: str) -> tuple[str, ...]:
    """The forms in which a text declines a town, where it does not name it as it is."""
    if country not in _ENDINGS or town in text:
        return ()
    names = {name for match in _BY_ENDING.finditer(text) for name in (match["city"], *match["city"].split(" "))}
    return tuple(name for name in names if nominative(name, country) == town)
