"""One way of saying what a person is to the company, by the words right in front of a name or right behind it."""

from dataclasses import dataclass

from lead_enrichment.domain.evidence import RoleClass


@dataclass(frozen=True, slots=True)
class Cue:
    """`front` must end where the name begins (but for an apposition), `behind` must begin where it ends.

    In both, `<it>` stands for words that must mean the company and `<company>` for words that must name it; `<object>`
    says that what follows must open with it. Who is "behind the music" owns nothing.

    `stems`: lower-case strings parted by "|", one of which the line must hold. `together`: only two who share a surname
    are meant ("Ann and Bob Roe welcome you"). `heir`: who has it since, however much of the past the words speak.
    `declined`: the words demand another case, so that no list has the name as it stands ("podnikatelky Zuzany Roeové").
    `lang`: only on pages in this language (a German "Chef" cooks nothing).
    `example` is about Ann Roe of Larkspur Bakery; the tests try each.
    """

    role: RoleClass
    strength: float
    stems: str
    example: str
    front: str = ""
    behind: str = ""
    together: bool = False
    heir: bool = False
    declined: bool = False
    lang: str = ""
