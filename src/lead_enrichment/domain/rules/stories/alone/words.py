"""What one language says of whoever does a small business's work, without a word for a role."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """Words in front of a name and behind it. `front` empty: the name opens its sentence.

    `ours`: the sentence must speak of the company ("took over the inn", but not "took over the choir").
    """

    front: str = ""
    behind: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One language's.

    `work`: what is said beside the name. `theirs`: what a later clause calls theirs ("his workshop"). `deeds`: what a
    later sentence whose subject is a pronoun, or none, says that they did ("She opened the bakery"). `we`: words by
    which the company speaks of itself, beside which whoever is named is somebody else. `free`: the name may stand
    anywhere in its sentence.
    """

    work: tuple[Told, ...]
    theirs: str
    deeds: str
    we: str
    free: bool = False
