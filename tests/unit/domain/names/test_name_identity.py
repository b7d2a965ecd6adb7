import pytest

from lead_enrichment.domain.names.identity import same_person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Bill", "Wrenfield"), ("William", "Wrenfield")),
        (("Katka", "Wrenfieldová"), ("Kateřina", "Wrenfieldová")),
        (("Gosia", "Wrenska"), ("Małgorzata", "Wrenska")),
        (("Uschi", "Halden"), ("Ursula", "Halden")),
        (("Pepe", "Pérez"), ("José", "Pérez")),
        (("Giannis", "Wrenakis"), ("Ioannis", "Wrenakis")),
        (("Tony", "Wrenfield"), ("Anthony", "Wrenfield")),
        (("J.", "Wrenfield"), ("Jane", "Wrenfield")),
        (("JC", "Wrenfield"), ("Joselito", "Wrenfield")),
        (("José", "Pérez García"), ("Jose", "Pérez")),
        (("Jörg", "Müller-Halden"), ("JORG", "MULLER HALDEN")),
    ],
)
def test_spellings_of_one_person(one, other):
    assert same_person(*one, *other)
    assert same_person(*other, *one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jane", "Wrenfield"), ("John", "Wrenfield")),
        (("Janet", "Wrenfield"), ("Janice", "Wrenfield")),
        (("Sándor", "Halden"), ("Alexander", "Halden")),
        (("Jane", "Wrenfield"), ("Jane", "Halden")),
        (("", "Wrenfield"), ("Jane", "Wrenfield")),
    ],
)
def test_different_people(one, other):
    assert not same_person(*one, *other)
