"""Labelled cases: which owner and address a website really gives."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.lead import Address
from lead_enrichment.sandbox.site_folder import answers_of
from lead_enrichment.sandbox.website_server import HostedSite


class Person(BaseModel):
    """A labelled person."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    first: str | None
    last: str | None


class Case(BaseModel):
    """One labelled site. `owner` None means that the site names no owner; `url` is None for saved pages."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    slug: str
    company: str | None = None
    url: str | None = None
    owner: Person | None = None
    owner_alternatives: tuple[Person, ...] = ()
    owner_ambiguous: bool = False
    address: Address | None = None
    address_alternatives: tuple[Address, ...] = ()
    tags: tuple[str, ...] = ()


def load_cases(path: Path) -> list[Case]:
    """Cases of a folder (`cases.jsonl`, `pages/<slug>/`) or of a JSONL file whose objects have a `url`.

    Raises:
        UsageError: bad_cases, naming the line.
    """
    file = path / "cases.jsonl" if path.is_dir() else path
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("bad_cases", f"{file} cannot be read: {error}") from error
    cases = [_case(file, number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not cases:
        raise UsageError("bad_cases", f"{file} holds no case")
    for case in cases:
        if case.url is None and not (path / "pages" / case.slug).is_dir():
            raise UsageError("bad_cases", f"{case.slug} has neither a url nor a folder pages/{case.slug}")
    return cases


def _case(file: Path, number: int, line: str) -> Case:
    try:
        body: dict[str, Any] = json.loads(line)
        body.setdefault("url", body.get("website"))
        body.setdefault("slug", body.get("id") or body["url"] or f"line-{number}")
        return Case.model_validate(body)
    except (ValueError, ValidationError, KeyError, TypeError) as error:
        raise UsageError("bad_cases", f"{file.name} line {number}: {error}") from error


def hosted(folder: Path, case: Case) -> HostedSite:
    """The saved pages of a case as a website."""
    return HostedSite(case.slug, answers_of(folder / "pages" / case.slug))
