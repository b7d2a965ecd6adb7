"""The question: a versioned text of instructions, and the website's passages as JSON.

The passages stand in the values of one JSON object and nowhere else. A page cannot end a JSON string that we escape,
and cannot know the numbers of its passages, which begin at a random one.
"""

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Any, Final

from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.llm.answer import SCHEMA
from lead_enrichment.domain.llm.passages import Passage

NAME: Final = "owner_and_address.v2"
"""A changed text is a new version in a new file, so that every receipt can be read with the text it came from."""
_HASH_LENGTH: Final = 16


@dataclass(frozen=True, slots=True)
class Prompt:
    """The instructions, and their name with the hash (SHA-256, first 16 digits) of text and answer schema together."""

    text: str
    name: str


@cache
def prompt() -> Prompt:
    """The prompt of this version of the product."""
    text = resources.files("lead_enrichment").joinpath(f"data/prompts/{NAME}.md").read_text(encoding="utf-8")
    digest = sha256(f"{text}\n{json.dumps(SCHEMA, sort_keys=True)}".encode()).hexdigest()
    return Prompt(text, f"{NAME}@sha256:{digest[:_HASH_LENGTH]}")


def data_of(dossier: Dossier, passages: tuple[Passage, ...]) -> str:
    """The user message: which company, and what its website says. Of the lead only what tells the company apart."""
    known = {
        part: value for part in ("city", "state", "country") if (value := getattr(dossier.lead.address, part, None))
    }
    body: dict[str, Any] = {
        "company": dossier.lead.company,
        "website": dossier.site,
        "known": known,
        "passages": [
            {"id": passage.number, "page": passage.page.value, "zone": passage.zone.value, "text": passage.text}
            for passage in passages
        ],
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
