"""Random answers of a model about an invented website, and a checker that trusts none of the product's own checks."""

import random
import re
import unicodedata
from dataclasses import dataclass, field

from model_lead import SITE, pages_of

from lead_enrichment.domain.enrich import Finding, Policy, enrich
from lead_enrichment.domain.evidence import Claims, Dossier, Zone
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.llm.answer import Answer, OtherPerson
from lead_enrichment.domain.llm.claims import claims_of
from lead_enrichment.domain.llm.opinion import Opinion
from lead_enrichment.domain.llm.passages import select_passages
from lead_enrichment.domain.llm.weighing import weigh
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.result import ModelUse
from lead_enrichment.domain.verification import verify

PAGES = {
    "": """<h1>Larkspur Joinery</h1><p>Fine staircases since 2004. Larkspur Joinery was founded by Jane Wrenfield.</p>
        <p>Tom Halden, our receptionist, answers the telephone at 937 555 0142.</p>
        <blockquote class="testimonial">Owner Greta Stroud did a great job. Bob Corley, 9 Elm Court, Xenia, OH 45385</blockquote>
        <footer><address>12 Mill Road<br>Dayton, OH 45402</address></footer>""",
    "team": """<h2>Jane Wrenfield</h2><p>Owner</p><h2>Martin Ashdown</h2><p>Co-owner</p><h2>Tom Halden</h2><p>Receptionist</p>
        <p>Our second shop: 77 Harbor Street, Toledo, OH 43604.</p><p>Site by Pixelworks, owner Dieter Quast.</p>""",
    "impressum": """<h1>Impressum</h1><p>Verantwortlich: Renée O’Dell-Martínez</p><p>Hafenstraße 4<br>20457 Hamburg</p>""",
}
NAMES = [
    ("Jane", "Wrenfield"), ("Martin", "Ashdown"), ("Tom", "Halden"), ("Greta", "Stroud"), ("Bob", "Corley"),
    ("Dieter", "Quast"), ("Renée", "O’Dell-Martínez"), ("Ernest", "Poole"), ("Fine", "Staircases"), ("Mill", "Road"),
]  # fmt: skip
PLACES = [
    ("12 Mill Road", "Dayton", "OH", "45402", "US"), ("77 Harbor Street", "Toledo", "OH", "43604", "US"),
    ("9 Elm Court", "Xenia", "OH", "45385", "US"), ("Hafenstraße 4", "Hamburg", None, "20457", "DE"),
    ("1 Attacker Way", "Reno", "NV", "89501", "US"),
]  # fmt: skip
ROLES = ["owner", "founder", "legal_representative", "executive", None]
ROLE_WORDS = ("owner", "founder", "founded", "verantwortlich")
EVERYTHING = Policy(review_name=0.01, review_address=0.01)
"""Takes what is least likely too, so that each claim that survives is checked."""
NOISE = [
    "",
    " ",
    "N/A",
    "null",
    "=cmd|calc",
    "<b>Jane</b>",
    "Jane\u202e",
    "x" * 300,
    "Owner",
    "Jane Wrenfield",
    "45402",
    "\x00",
]


@dataclass
class Site:
    """The website, its passages, and what the rules found on it."""

    dossier: Dossier = field(
        default_factory=lambda: Dossier(Lead(id="1", company="Larkspur Joinery"), SITE, pages_of(PAGES))
    )

    def __post_init__(self) -> None:
        self.rules = enrich(verify(read_claims(self.dossier), self.dossier), self.dossier, Policy())
        self.nothing = enrich(verify(Claims(), self.dossier), self.dossier, Policy())
        self.passages = select_passages(self.dossier, self.rules.claims)
        self.lines = [
            (number, tokens(block.text))
            for page in self.dossier.pages
            for number, block in enumerate(page.blocks)
            if block.zone is not Zone.TESTIMONIAL
        ]
        self.pages = [
            [tokens(block.text) for block in page.blocks if block.zone is not Zone.TESTIMONIAL]
            for page in self.dossier.pages
        ]

    def finding(self, answer: Answer, *, with_rules: bool) -> Finding:
        """What comes of an answer, beside the rules' finding or alone."""
        reading = claims_of(answer, self.passages, self.dossier)
        verified = verify(Claims(reading.people, reading.addresses), self.dossier)
        use = ModelUse(model="m", prompt="p", outcome="answered")
        opinion = Opinion.of(answer, reading, verified)
        return weigh(self.rules if with_rules else self.nothing, opinion, use, self.dossier, EVERYTHING)


def tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", "").casefold())
    return re.findall(r"[a-z0-9]+", "".join(one for one in plain if not unicodedata.combining(one)))


def holds(line: list[str], words: str | None) -> bool:
    wanted = tokens(words or "")
    return bool(wanted) and any(line[at : at + len(wanted)] == wanted for at in range(len(line)))


def ungrounded(found: Finding, site: Site, words: str | None) -> list[str]:
    """The values of a finding that the website does not say, by a reading of its own; `words` are the model's."""
    bad = []
    given = found.enrichment
    if given.last_name and not _name_is_said(given.first_name, given.last_name, site, words):
        bad.append(f"{given.first_name} {given.last_name}")
    place = given.address
    if not place.is_empty() and not _place_is_said((place.street, place.city, place.state, place.postal_code), site):
        bad.append(place.one_line())
    return bad


def _name_is_said(first: str | None, last: str, site: Site, words: str | None) -> bool:
    """First and last name next to each other in a line; the first role in it, below it or above it is an owner's.

    Where no role stands there, the model's words do, within three lines.
    """
    for lines in site.pages:
        for number, line in enumerate(lines):
            if holds(line, f"{first} {last}"):
                near = [line, *lines[number + 1 : number + 2], *lines[max(0, number - 1) : number]]
                roles = [role for other in near for role in [_role_in(other)] if role]
                around = lines[max(0, number - 3) : number + 4]
                if roles[:1] == ["owner"] or (not roles and any(holds(other, words) for other in around)):
                    return True
    return False


def _role_in(line: list[str]) -> str | None:
    if any(word.startswith("receptionist") for word in line):
        return "staff"
    return "owner" if any(role in word for word in line for role in ROLE_WORDS) else None


def _place_is_said(parts: tuple[str | None, ...], site: Site) -> bool:
    """All parts within three lines of one page."""
    return any(
        all(any(holds(line, part) for line in lines[at : at + 3]) for part in parts if part)
        for lines in site.pages
        for at in range(len(lines))
    )


def random_answer(dice: random.Random, site: Site) -> Answer:
    """An answer that is right, nearly right, made up, or nonsense, in every mixture."""
    first, last = dice.choice(NAMES)
    place = list(dice.choice(PLACES))
    for part in range(5):
        if dice.random() < 0.12:
            place[part] = dice.choice([*(other[part] for other in PLACES), None, *NOISE])
    owner = dice.choice(
        [(first, last)] * 6 + [(None, None), (first, None), (first, dice.choice(NAMES)[1]), (dice.choice(NOISE), last)]
    )
    others = [
        OtherPerson(
            first=one[0],
            last=one[1],
            role=dice.choice(ROLES),
            passage=_number(dice, site, one[1]),
            quote=_quote(dice, site, one[1]),
        )
        for one in dice.sample(NAMES, dice.randrange(3))
    ]
    return Answer(
        owner_first=owner[0],
        owner_last=owner[1],
        owner_role=dice.choice(ROLES),
        owner_passage=_number(dice, site, last),
        owner_quote=_quote(dice, site, last),
        owner_words=_words(dice, site),
        other_people=tuple(others),
        street=place[0],
        city=place[1],
        state=place[2],
        postal_code=place[3],
        country=place[4],
        address_passage=_number(dice, site, place[3]),
        address_quote=_quote(dice, site, place[3]),
        confidence=dice.choice([1.0, 0.9, 0.8, dice.random()]),
        reasoning=dice.choice(NOISE),
    )


def _number(dice: random.Random, site: Site, word: str | None) -> int | None:
    right = [passage.number for passage in site.passages if word and word in passage.text]
    if right and dice.random() < 0.7:
        return right[0]
    return dice.choice([*(passage.number for passage in site.passages), 0, -1, 10**12, None])


def _quote(dice: random.Random, site: Site, word: str | None) -> str | None:
    right = [line for passage in site.passages for line in [passage.text] if word and word in line]
    if right and dice.random() < 0.7:
        text = dice.choice(right)
        return text if dice.random() < 0.8 else text[: dice.randrange(1, len(text) + 1)]
    return dice.choice([*(passage.text for passage in site.passages), f"{word} is the owner", *NOISE, None])


def _words(dice: random.Random, site: Site) -> str | None:
    """What tells the role: some words of some line, a role, nonsense, or nothing."""
    words = dice.choice(site.passages).text.split()
    start = dice.randrange(len(words))
    return dice.choice([" ".join(words[start : start + dice.randrange(1, 5)]), "owner", *NOISE, None, None, None])


@dataclass
class Count:
    """What came of a number of random answers."""

    answers: int = 0
    names_by_model: int = 0
    places_by_model: int = 0
    bad: list[str] = field(default_factory=list)


def try_answers(count: int, seed: int) -> Count:
    """Give so many random answers, half of them beside the rules' finding, and check each value that comes out."""
    dice, site, counted = random.Random(seed), Site(), Count()  # noqa: S311 - repeatable
    for number in range(count):
        answer = random_answer(dice, site)
        found = site.finding(answer, with_rules=bool(number % 2))
        counted.answers += 1
        if not number % 2:
            counted.names_by_model += bool(found.enrichment.last_name)
            counted.places_by_model += not found.enrichment.address.is_empty()
        counted.bad += ungrounded(found, site, answer.owner_words)
    return counted
