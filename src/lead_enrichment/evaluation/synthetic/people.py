"""Invented people by language: common first names, and last names of which a part is in no list of names."""

from dataclasses import dataclass
from random import Random
from typing import Final

_FIRST: Final = {
    "en": "Margaret Daniel Priya Owen Rachel Tyrone Beatriz Curtis Noelle Gavin Latisha Warren Siobhan Darnell Kirsten "
    "Hector Maureen Trevor Jolene Rashid Colleen Barrett Yolanda Duncan Mei Jerome Paige Silas Brenda Kwame",
    "de": "Annette Jürgen Sabine Torsten Birgit Holger Gudrun Matthias Ulrike Dirk Heike Volker Lena Rüdiger Silke "
    "Stefan Carolin Bernd Mehmet Ilona",
    "fr": "Élodie Thierry Maëlle Gérard Sandrine Jérôme Aurélie Benoît Nathalie Loïc Corinne Xavier Amandine Yannick "
    "Fatima Didier Solène Pascal",
    "es": "Lucía Javier Inmaculada Andrés Rocío Álvaro Nuria Sergio Pilar Iker Montserrat Gonzalo Belén Ramón Aitana "
    "Joaquín",
    "it": "Giulia Matteo Federica Alessandro Chiara Davide Silvia Lorenzo Elisa Gianluca Martina Riccardo Paola Nicolò",
    "nl": "Femke Joost Marieke Sander Anouk Wouter Hanneke Jeroen Liesbeth Bas Saskia Maarten Ilse Koen",
    "pt": "Catarina Tiago Mafalda Rui Inês Gonçalo Sofia Nuno Teresa Diogo Joana Vasco",
    "sv": "Annika Lars Ingrid Mattias Ebba Henrik Malin Fredrik Sofia Göran",
    "da": "Mette Søren Kirsten Rasmus Lone Anders Bodil Jesper Trine Mads",
    "no": "Ingvild Sindre Marit Øyvind Hilde Torbjørn Solveig Eirik",
    "fi": "Päivi Jukka Satu Mikko Kaisa Antti Riikka Petri",
    "pl": "Agnieszka Tomasz Katarzyna Paweł Magdalena Krzysztof Joanna Grzegorz",
    "cs": "Lenka Petr Markéta Jiří Veronika Tomáš Kateřina Ondřej",
}
_KNOWN_LAST: Final = {
    "en": "Whitaker Okafor Delgado Pruitt Hargrove Sandoval Brennan Castellano Nakamura Boyd Lindqvist Treadwell Moss "
    "Fielding Kowalski Baptiste Rao Stanhope Yates Carver",
    "de": "Brandt Kessler Hoffmann Reinhardt Lindner Vogt Schreiber Albers Kaya Winkler",
    "fr": "Lefebvre Moreau Garnier Roussel Chevalier Marchand Perrin Benali Leclercq",
    "es": "Ortega Navarro Iglesias Serrano Molina Herrero Castaño Vidal",
    "it": "Ferrara Colombo Marchetti Gallo Rinaldi Barbieri Sartori",
    "nl": "Dijkstra Vermeulen Hoekstra Postma Willems",
    "pt": "Carvalho Azevedo Monteiro Fonseca Pinheiro",
    "sv": "Lindgren Sandberg Nyström Ekman",
    "da": "Mortensen Kjær Thomsen Holm",
    "no": "Haugen Bakke Solberg Moen",
    "fi": "Virtanen Laaksonen Nieminen Heikkinen",
    "pl": "Kowalczyk Zieliński Wrona Mazur",
    "cs": "Dvořák Novotný Procházka Beneš",
}
_ENDS: Final = {
    "en": ("worth", "combe", "ridge", "stead", "over", "ings", "wick", "ley"),
    "de": ("meier", "bauer", "kamp", "hoff", "dörfer", "müller"),
    "fr": ("eaux", "ard", "ier", "oux", "illon"),
    "es": ("uondo", "eras", "ález", "izabal"),
    "it": ("etti", "ardi", "olini", "acci"),
    "nl": ("stra", "huizen", "mans", "broek"),
    "pt": ("eira", "ães", "edo"),
    "sv": ("ström", "gren", "kvist"),
    "da": ("gaard", "sen", "lund"),
    "no": ("eng", "vik", "dal"),
    "fi": ("nen", "mäki", "la"),
    "pl": ("ński", "czyk", "owicz"),
    "cs": ("ek", "ička", "oušek"),
}
_STARTS: Final = tuple(
    "Bran Mell Torv Hask Dren Polk Vand Gorm Sall Wink Feld Brom Kest Larr Obers Pem Ruth Stol".split()
)
_PARTICLES: Final = {"nl": ("van der", "de", "van"), "de": ("von",), "es": (), "fr": ("Le", "de"), "pt": ("da", "dos")}


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person."""

    first: str
    last: str

    @property
    def full(self) -> str:
        """First and last name as they are spoken."""
        return f"{self.first} {self.last}"


def person(lang: str, random: Random, last: str | None = None) -> Person:
    """A person; `last` makes a relative."""
    return Person(random.choice(_FIRST[lang].split()), last or _last(lang, random))


def people(lang: str, random: Random, count: int) -> list[Person]:
    """Different people with different first and last names."""
    found: list[Person] = []
    while len(found) < count:
        one = person(lang, random)
        if all(one.first != other.first and one.last != other.last for other in found):
            found.append(one)
    return found


def _last(lang: str, random: Random) -> str:
    last = random.choice(_KNOWN_LAST[lang].split())
    if random.random() < 0.4:  # noqa: PLR2004 - a name that no list holds
        last = random.choice(_STARTS) + random.choice(_ENDS[lang])
    if lang in _PARTICLES and _PARTICLES[lang] and random.random() < 0.12:  # noqa: PLR2004
        last = f"{random.choice(_PARTICLES[lang])} {last}"
    if lang == "es" and random.random() < 0.6:  # noqa: PLR2004 - two surnames
        last = f"{last} {random.choice(_KNOWN_LAST['es'].split())}"
    return last
