"""What websites in twenty languages say of their owners, and of others: a corpus of sentences, one a line.

Each line of `told_abroad.txt` holds company, language, page, what the page says, and who may be taken ("-": nobody).
"""

from pathlib import Path

import pytest
from told import owner_on

CORPUS = Path(__file__).with_name("told_abroad.txt")


def _told() -> list[tuple[str, str, str, str, str]]:
    lines = [line for line in CORPUS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [_parts(line) for line in lines]


def _parts(line: str) -> tuple[str, str, str, str, str]:
    company, lang, path, *said, owners = line.split(" | ")
    return company, lang, path, " | ".join(said), owners


@pytest.mark.parametrize(("company", "lang", "path", "said", "owners"), _told())
def test_the_owner_or_nobody_is_read(company: str, lang: str, path: str, said: str, owners: str) -> None:
    assert owner_on(company, lang, path, said) in owners.split("/")
