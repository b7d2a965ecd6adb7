"""What websites in twenty languages say of their owners, and of others: corpora of sentences, one a line.

`told_abroad.txt` is about the owner's words, `told_among_others.txt` about neighbours, suppliers, guests, reviewers and
former owners who are named beside or instead of the owner, `told_in_english.txt` about stories that never say "owner". Each line holds company, language, page, what the page says, and who may be taken ("-": nobody).
"""

from pathlib import Path

import pytest
from told import owner_on

CORPORA = tuple(
    Path(__file__).with_name(name) for name in ("told_abroad.txt", "told_among_others.txt", "told_in_english.txt")
)


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
