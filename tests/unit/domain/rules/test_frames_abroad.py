"""The same predicates in the frames of sentences of other languages: "2011 übernahm er", "qui dirige", "Nel 2011 rileva"."""

import pytest
from told import owner_on

PERSON = "Martin Halbrook"
FRAMES = {
    "de": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, der {last}, ist Tischlermeister.",
        "Es war Martin Halbrook, der {last}.",
        "Martin Halbrook lernte in Ulm. Er {first}.",
        "Martin Halbrook lernte in Ulm und {first}.",
        "Martin Halbrook lernte in Ulm, bevor er {last}.",
    ),
    "nl": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, die {last}, is timmerman.",
        "Martin Halbrook leerde het vak in Zwolle. Hij {first}.",
        "Martin Halbrook leerde het vak in Zwolle en {first}.",
    ),
    "fr": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, qui {first}, est menuisier.",
        "Martin Halbrook est un menuisier qui {first}.",
        "Martin Halbrook a appris le métier à Tours. Aujourd'hui, il {first}.",
        "Martin Halbrook a appris le métier à Tours puis {first}.",
    ),
    "it": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, che {first}, è falegname.",
        "Martin Halbrook impara il mestiere a Torino. Nel 2011 {first}.",
        "Martin Halbrook è falegname. Insieme alla moglie Claudia {first}.",
    ),
    "es": (
        "Martin Halbrook {first}.",
        "Fue Martin Halbrook quien {first}.",
        "Martin Halbrook aprendió el oficio en Soria. Años después {first}.",
        "Martin Halbrook aprendió el oficio en Soria y {first}.",
    ),
    "pt": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, que {first}, é marceneiro.",
        "Martin Halbrook aprendeu o ofício em Viseu. Anos depois {first}.",
        "Martin Halbrook aprendeu o ofício em Viseu. Ele {first}.",
    ),
    "da": (
        "Martin Halbrook {first}.",
        "Det var Martin Halbrook, der {first}.",
        "Martin Halbrook er udlært tømrer. Han {first}.",
        "Martin Halbrook blev udlært i Vejle og {first}.",
    ),
    "pl": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, który {first}, jest stolarzem.",
        "Martin Halbrook uczył się w Łodzi. Następnie {first}.",
        "Martin Halbrook uczył się w Łodzi i {first}.",
    ),
    "cs": (
        "Martin Halbrook {first}.",
        "Martin Halbrook, který {first}, je truhlář.",
        "Martin Halbrook se vyučil v Brně. Poté {first}.",
    ),
}
OF_OWNERS = {
    "de": (
        ("übernahm 2011 den Betrieb", "2011 den Betrieb übernahm"),
        ("führt den Familienbetrieb", "den Familienbetrieb führt"),
        ("machte sich 1998 selbstständig", "sich 1998 selbstständig machte"),
    ),
    "nl": (
        ("nam in 2011 de zaak over", "in 2011 de zaak overnam"),
        ("richtte in 1998 het bedrijf op", "in 1998 het bedrijf oprichtte"),
    ),
    "fr": ("dirige l'entreprise", "a repris l'entreprise en 2011", "prend la relève en 2011"),
    "it": ("rileva l'attività nel 2011", "ha fondato la falegnameria nel 1998", "prende le redini dell'azienda"),
    "es": ("fundó la empresa en 1998", "tomó las riendas de la empresa", "se hizo cargo del negocio familiar"),
    "pt": ("assumiu a empresa em 2011", "fundou a empresa em 1998", "está à frente da empresa"),
    "da": ("overtog firmaet i 2011", "ejer og driver firmaet", "har overtaget firmaet efter sin far"),
    "pl": ("założył firmę w 1998 roku", "przejął firmę po ojcu", "stoi na czele firmy"),
    "cs": ("založil firmu v roce 1998", "převzal firmu po otci", "vede firmu od roku 2011"),
}
OF_OTHERS = {
    "de": (
        ("gründete den Sportverein", "den Sportverein gründete"),
        ("verkaufte 2015 die Firma", "2015 die Firma verkaufte"),
        ("besitzt ein Hotel in Ulm", "ein Hotel in Ulm besitzt"),
    ),
    "nl": (("leidt de keuken", "de keuken leidt"), ("verkocht in 2015 de zaak", "in 2015 de zaak verkocht")),
    "fr": ("dirige l'équipe de pose", "est propriétaire d'un restaurant à Tours", "a vendu l'entreprise en 2015"),
    "it": ("guida la squadra", "è titolare di un ristorante a Torino", "ha ceduto l'azienda al figlio"),
    "es": ("dirige el equipo de ventas", "es propietario de un restaurante en Soria", "creó el logotipo de la empresa"),
    "pt": ("gere o armazém", "é proprietário de um restaurante em Viseu", "vendeu a empresa em 2015"),
    "da": ("startede i firmaet i 1998", "leder lageret", "solgte firmaet i 2015"),
    "pl": ("kieruje zespołem", "przekazał firmę synowi", "kupił u nas stół"),
    "cs": ("řídí tým", "předal firmu synovi", "koupil u nás stůl"),
}


@pytest.mark.parametrize("lang", FRAMES)
def test_what_only_an_owner_does_is_read_in_every_frame(lang: str) -> None:
    assert [said for said in _sayings(lang, OF_OWNERS[lang]) if _taken(lang, said) != PERSON] == []


@pytest.mark.parametrize("lang", FRAMES)
def test_what_anybody_does_makes_no_owner_in_any_frame(lang: str) -> None:
    assert [said for said in _sayings(lang, OF_OTHERS[lang]) if _taken(lang, said) != "-"] == []


def _sayings(lang: str, predicates: tuple[str | tuple[str, str], ...]) -> list[str]:
    orders = [(one, one) if isinstance(one, str) else one for one in predicates]
    return [frame.format(first=first, last=last) for frame in FRAMES[lang] for first, last in orders]


def _taken(lang: str, said: str) -> str:
    return owner_on("Larkhill", lang, "about", f"<h1>Larkhill</h1><p>{said}</p>")
