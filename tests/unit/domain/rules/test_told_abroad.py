"""What websites in twenty languages say of their owners, and of others: corpora of sentences, one a line.

`told_abroad.txt` is about the owner's words, `told_in_registers.txt` about legal notices, cards and short forms,
`told_in_the_first_person.txt` about sites that say "I", `told_among_others.txt` about neighbours, suppliers, guests,
reviewers and former owners who are named beside or instead of the owner, `told_of_strangers.txt` about those who lead,
own, taught or founded something else. `told_of_today.txt` and `told_of_today_abroad.txt` are about who left, who came
after them, and who only looks like either. `told_in_english.txt` is about stories that never
say "owner", `told_of_owners_and_kin.txt` about founders of other times, kin who keep the books, colleagues, charities
and chains of the English-speaking countries. `told_in_contracts.txt` is about terms and privacy policies.
`told_by_families_and_partners.txt` is about couples that sign, partners, traders by their status, and
stories that go on with a pronoun, `told_in_ordinary_words.txt` about plain American pages, `told_by_signing.txt` about
companies that bear a whole name and people who sign, `told_in_chronicles.txt` about years and generations,
`told_beside_numbers.txt` about cards, footers and short lines that call nobody anything,
`told_by_bearing_a_name.txt` about firms called by a whole name that no list knows, about brands that only look so and
about those after whom a firm is called, `told_by_bearing_abroad.txt` about companies that bear a whole name in other languages than English,
`told_by_roles_in_the_east.txt` about roles in the languages of eastern and northern Europe,
`told_of_no_person.txt` about words that read like a name and are none, `told_by_role_is.txt` about sentences that begin
with a role and end with its holder, and English notices, `told_of_the_only_one.txt` about the one person whom a site
names and what they do in a dozen and a half languages, `told_of_the_only_stranger.txt` about whom it names although
they have nothing to do with it, `told_of_the_one_behind.txt` about headings and frames of the one who is the business, `told_by_rare_names.txt` about
surnames that no list knows and roles that are hard to read, `told_of_forerunners.txt` about who had what a firm grew
out of, who has it now, and two of one surname.
Each line
holds company, language, page, what the page says, and who may be taken ("-": nobody).
"""

from pathlib import Path

import pytest
from told import owner_on

NAMES = (
    "abroad",
    "by_families_and_partners",
    "in_registers",
    "in_the_first_person",
    "among_others",
    "of_strangers",
    "of_today",
    "of_today_abroad",
    "in_english",
    "of_owners_and_kin",
    "in_contracts",
    "at_work_abroad",
    "in_ordinary_words",
    "by_signing",
    "by_role_is",
    "in_chronicles",
    "beside_numbers",
    "by_bearing_a_name",
    "by_bearing_abroad",
    "by_roles_in_the_east",
    "of_no_person",
    "of_the_only_one",
    "of_the_only_stranger",
    "of_the_one_behind",
    "by_rare_names",
    "of_forerunners",
)
CORPORA = tuple(Path(__file__).with_name(f"told_{name}.txt") for name in NAMES)


LINES_OF_A_TEST = 25
"""Each line as a test of its own would cost three times what reading it costs."""


def _told() -> list[tuple[str, int, list[str]]]:
    """The lines of each corpus in parts, with the number of the first of them."""
    parts = []
    for corpus in CORPORA:
        lines = [line for line in corpus.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        parts += [(corpus.stem, at, lines[at : at + LINES_OF_A_TEST]) for at in range(0, len(lines), LINES_OF_A_TEST)]
    return parts


def _misread(line: str) -> str | None:
    """The line with who was taken, where that is none of those who may be."""
    company, lang, path, *said, owners = line.split(" | ")
    taken = owner_on(company, lang, path, " | ".join(said))
    return None if taken in owners.split("/") else f"{line}   TAKEN: {taken}"


@pytest.mark.parametrize("lines", [pytest.param(lines, id=f"{corpus}-{first}") for corpus, first, lines in _told()])
def test_the_owner_or_nobody_is_read(lines: list[str]) -> None:
    assert [misread for line in lines if (misread := _misread(line))] == []
