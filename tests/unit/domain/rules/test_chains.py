"""Chains, networks and franchises: who founded the whole is not the owner of the one place whose website it is.

`told_of_chains.txt` holds what such sites say of themselves, and what other companies say with the same words. All are
invented; "-" is nobody.
"""

import json
from pathlib import Path

import pytest
from told import owner_on

FOUNDED = "<p>The company was founded in 1994 by Marta Wrenfield.</p>"
CORPUS = Path(__file__).with_name("told_of_chains.txt")


def _told() -> list[list[str]]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("lang", "said", "kind"), _told())
def test_a_chain_tells_that_it_is_one(lang: str, said: str, kind: str) -> None:
    owner = owner_on("Quill Heating", lang, "about", f"{FOUNDED}<p>{said}</p>")
    assert owner == {"chain": "-", "own": "Marta Wrenfield"}[kind]
