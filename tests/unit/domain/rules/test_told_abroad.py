"""What websites in twenty languages say of their owners, and of others: corpora of sentences, one a line.

`told_abroad.txt` is about the owner's words, `told_in_registers.txt` about legal notices, cards and short forms,
`told_in_the_first_person.txt` about sites that say "I", `told_among_others.txt` about neighbours, suppliers, guests,
reviewers and former owners who are named beside or instead of the owner, `told_of_strangers.txt` about those who lead,
own, taught or founded something else. `told_of_today.txt` and `told_of_today_abroad.txt` are about who left, who came
after them, and who only looks like either. `told_in_english.txt` is about stories that never
say "owner". Each line holds company, language, page, what the page says, and who may be taken ("-": nobody).
"""

from pathlib import Path

import pytest
from told import owner_on

NAMES = (
    "abroad",
    "in_registers",
    "in_the_first_person",
    "among_others",
    "of_strangers",
    "of_today",
    "of_today_abroad",
    "in_english",
)
CORPORA = tuple(Path(__file__).with_name(f"told_{name}.txt") for name in NAMES)


def _told() -> list[tuple[str, str, str, str, str]]:
    texts = (corpus.read_text(encoding="utf-8") for corpus in CORPORA)
    lines = [line for text in texts for line in text.splitlines() if line and not line.startswith("#")]
    return [_parts(line) for line in lines]


def _parts(line: str) -> tuple[str, str, str, str, str]:
    company, lang, path, *said, owners = line.split(" | ")
    return company, lang, path, " | ".join(said), owners


@pytest.mark.parametrize(("company", "lang", "path", "said", "owners"), _told())
def test_the_owner_or_nobody_is_read(company: str, lang: str, path: str, said: str, owners: str) -> None:
    assert owner_on(company, lang, path, said) in owners.split("/")
