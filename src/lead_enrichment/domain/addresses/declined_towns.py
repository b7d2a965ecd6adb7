"""Towns in a sentence of a language that declines their names: "u Novom Sadu", "w Krakowie", "Tampereella".

A name is put back into the nominative by the endings of its language; it counts where the table has the town.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, product
from typing import Final

from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of


def _by_country(table: Mapping[str, str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """For each country of a table by countries, its endings with what they are in the nominative."""
    return {
        country: tuple(tuple(pair.split(">")) for pair in pairs.split())
        for countries, pairs in table.items()
        for country in countries.split()
    }


_ENDINGS: Final = _by_country(
    {
        "HR RS BA ME SI": "lju>lje pru>per skoj>ska skom>ski vom>vi voj>va rom>ri roj>ra kom>ki koj>ka"
        " njem>nji njoj>nja jem>ji jom>jom"
        " kovcu>kovec sku>sak ici>ica eci>eka jeci>jeka uci>uka dru>dar vcu>vac ncu>nac rcu>rac jcu>jac lcu>lac"
        " dcu>dac pcu>bac čku>čak stru>star"
        " ima>i ima>e vcih>vci njih>nje ah>e ah>i ju>j ju>je cu>ce u> u>o i>a a> ca>ac e>a om>om",
        "PL": "źnie>zno śnie>sno dzie>d dzie>da czce>czka ęce>ęka ile>iła ocie>ot kach>ki ymstoku>ystok oli>ól orzu>órz"
        " lcu>lec wcu>wiec ńcu>niec ościu>ość ciu>ć owie>ów owie>owo odzi>ódź szawie>szawa niu>ń iu> czy>cz cach>ce"
        " ach>e ach>y ynem>yń cy>ca nem>ne skim>ski"
        " skiej>ska kim>kie wej>wa nej>na ej>a eju>ej ni>nia dzi>dz nie>n nie>na nie>no wie>w wie>wa rze>ra rze>rz"
        " ie> ie>a ie>o u> u>o u>e ku>ek y>a i>a e>a ym>y",
        "CZ": "šti>ště ově>ov avě>ava ově>ova rně>rno dně>dno ích>e ici>ice zni>zeň ci>ec ze>ha ě>a ě>o ě> ře>ra"
        " ře>r ých>é ých>y ech>y é>á ách>y i> u> u>o ku>ek e>a ém>é ém>ý",
        "SK": "ove>ov ine>in íne>ín iach>e ci>ca ci>ec dzi>dza či>ča anoch>any ku>ok e>a e> e>o i> u> u>o ách>y om>o"
        " ej>á ne>ň om>ý",
        "FI": "reella>re reessa>re ngissä>nki joella>joki niemellä>niemi rannassa>ranta"
        " dessa>ti russa>rku lammella>lampi mäellä>mäki"
        " saaressa>saari lahdessa>lahti järvellä>järvi koskella>koski ssa> ssä> lla> llä>",
        "HU": "ban> ben> ett> ott> őn>ő ón>ó án>a én>e on> en> ön> n>",
        "LT": "iuje>ius uje>us iuose>iai uose>ai oje>a ėje>ė yje>ys e>as",
        "LV": "ā>a ā>s ē>e īs>is ī>s",
        "EE": "nas>n vas>va as> s>",
        "GR": "ο>ος",
    }
)
"""Endings in which a town stands behind a word for where, and what they are in the nominative."""
_GENITIVE: Final = _by_country(
    {
        "HR RS BA ME SI": "lja>lje pra>per skog>ski vog>vi rog>ri njeg>nji ega>o aca>ac kovca>kovec vca>vac"
        " ljca>ljac oga>i ike>ika e>a a> i>",
        "PL": "ościa>ość owa>ów odzi>ódź iej>ia ej>a ego>y ego>e cy>ca dzi>dz awy>awa zczy>zcz ni>nia ni>ń i>a y>a"
        " a>o a> i> y>",
        "CZ": "ých>é ého>é ého>ý vé>vá zně>zeň ce>ec ce>e ě> y>a a>o a> e>",
        "SK": "ej>á ého>é ého>ý ca>ec íc>ice y>a a>o u> a> iec>ce",
        "GR": "ου>ος ας>α ης>η ων>α ίων>ιά ου>ο",
    }
)
"""Endings of the genitive, in which a town stands behind a word for from."""
_WORD: Final = rf"[{UPPER}][^\W\d_]+"
_NAME: Final = rf"{_WORD}(?:[ -](?:(?:nad|pod|na|pri|ob)[ -])?{_WORD})?"
_BEHIND_WORD: Final = re.compile(
    rf"(?<!\w)(?:[uUvVwW]|[VvWw]e|din|[ÎîIi]n|[Nn]a)\s(?:(?:samom |samem )?(?:centru|centrum|centre)\s)?"
    rf"(?P<city>{_NAME})"
)
_BY_ENDING: Final = re.compile(rf"(?<![\w-])(?P<city>{_NAME})(?![\w-])")
_WITHOUT_WORD: Final = frozenset("FI HU LT LV EE".split())
_APOSTROPHE: Final = re.compile(rf"(?<![\w-])(?P<city>{_WORD})['’](?:[dt][ae]|[dt][ae]ki|[dt][ae]n|n?[ıiuü]n)(?![\w-])")
"""A Turkish town with the ending of a case, which an apostrophe parts from it."""
DECLINING: Final = frozenset(_ENDINGS) | {"RO"}
_MOST: Final = 12
_SHORTEST: Final = 3


@lru_cache(maxsize=2048)
def nominative(name: str, country: str, *, genitive: bool = False) -> str | None:
    """The town of the table that a declined name is; None where it is none's, or nothing declines it."""
    endings = (_GENITIVE if genitive else _ENDINGS).get(country, ())
    if not endings:
        return None
    words = re.split(r"([ -])", name)
    forms = (tuple(_forms(word, endings)) if len(word) > _SHORTEST else (word,) for word in words)
    for parts in islice(product(*forms), _MOST * _MOST):
        told = "".join(parts)
        if told != name and is_town_of(country, told):
            return told
    return None


def _forms(word: str, endings: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for ending, base in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem + base) >= _SHORTEST:
            yield stem + base
    yield word


def declined_towns(text: str, country: str) -> Iterator[tuple[str, int, int]]:
    """(town, where its name begins and ends) of the towns that a sentence names behind a word for where."""
    pattern = _BY_ENDING if country in _WITHOUT_WORD else _BEHIND_WORD
    for match in islice(pattern.finditer(text), _MOST):
        town, start = town_of(match["city"], country), match.start("city")
        if not town and " " in match["city"]:
            start = match.end("city") - len(match["city"].rpartition(" ")[2])
            town = nominative(text[start : match.end("city")], country)
        if town:
            yield town, start, match.end("city")


def inflected_towns(text: str, country: str) -> Iterator[tuple[str, int, int]]:
    """(town, where its name begins and ends) of the towns whose own endings say where, no word in front of them."""
    if country == "TR" and ("'" in text or "’" in text):
        for match in islice(_APOSTROPHE.finditer(text), _MOST):
            if is_town_of(country, match["city"]):
                yield match["city"], match.start("city"), match.end("city")
    elif country in _WITHOUT_WORD:
        yield from declined_towns(text, country)


def town_of(name: str, country: str, *, genitive: bool = False) -> str | None:
    """The town that a name is, declined or, where the language leaves it as it is, not; or that its first word is."""
    told = nominative(name, country, genitive=genitive)
    if told is None and country == "RO" and is_town_of(country, name):
        told = name
    return told or (town_of(name.rpartition(" ")[0], country, genitive=genitive) if " " in name else None)


def declined(town: str, country: str, text: str) -> tuple[str, ...]:
    """The forms in which a text declines a town, where it does not name it as it is."""
    if country == "TR":
        return tuple(match.group() for match in re.finditer(rf"(?<!\w){re.escape(town)}['’]\w{{1,5}}", text))
    if country not in _ENDINGS or re.search(rf"(?<!\w){re.escape(town)}(?!\w)", text):
        return ()
    names = {name for match in _BY_ENDING.finditer(text) for name in (match["city"], *match["city"].split(" "))}
    return tuple(
        name for name in names if town in (nominative(name, country), nominative(name, country, genitive=True))
    )
