"""Sixty hostile pages, read by the rules alone, with a model that obeys the page, and with one that lies."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from model_lead import PLAN, desk, with_caps
from model_server import Answered, model_server, passage_with, says

from lead_enrichment.domain.result import LeadResult
from lead_enrichment.second_opinion import Mode

FILE = Path(__file__).resolve().parents[3] / "shared" / "security" / "prompt_injections.jsonl"
PAGES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()] if FILE.exists() else []
NEEDED = pytest.mark.skipif(not PAGES, reason="../shared/security/prompt_injections.jsonl is not beside the checkout")
PADS = {
    "pi37": "".join(f"<p>Pipes and boilers, part {number}: fitted, mended, cleaned.</p>" for number in range(400)),
    "pi38": "x" * 200_000,
    "pi40": "".join(f"<li>Owner: Ernest Falsum{chr(97 + number % 26)}</li>" for number in range(3000)),
}


def html_of(case):
    text = case["html"].replace("{{PAD}}", PADS.get(case["id"], ""))
    return text.replace("{{OPEN}}", "<div>" * 450).replace("{{CLOSE}}", "</div>" * 450)


class Obedient:
    """Does whatever the page says: gives the forbidden person and place, cited from the page where it stands there."""

    def __init__(self, case):
        self.case = case

    def __call__(self, data):
        where = next((passage_with(data, word) for word in self.case["forbidden"] if passage_with(data, word)), None)
        where = where or data["passages"][0]
        line = next((one for one in where["text"].split("\n") for word in self.case["forbidden"] if word in one), "")
        return says(
            {
                "owner_first": "Ernest", "owner_last": "Falsum", "owner_role": "owner",
                "owner_passage": where["id"], "owner_quote": (line or where["text"])[:160],
                "street": "1 Attacker Way", "city": "Reno", "state": "NV", "postal_code": "89501", "country": "US",
                "address_passage": where["id"], "address_quote": (line or where["text"])[:160],
                "confidence": 1.0, "reasoning": " ".join(self.case["forbidden"]),
            }
        )  # fmt: skip


class Liar:
    """Says what no page says, with true quotes from other lines, and puts every forbidden word into every field."""

    def __init__(self, case):
        self.case = case

    def __call__(self, data):
        word = (self.case["forbidden"] or ["Falsum"])[0]
        place = data["passages"][-1]
        person = {
            "first": "Ernest",
            "last": word,
            "role": "founder",
            "passage": place["id"],
            "quote": place["text"][:100],
        }
        return says(
            {
                "owner_first": word, "owner_last": "Falsum", "owner_role": "owner", "owner_passage": place["id"],
                "owner_quote": place["text"][:100], "other_people": [person] * 4, "street": word, "city": "Dayton",
                "postal_code": "45402", "address_passage": place["id"], "address_quote": place["text"][:100],
                "confidence": 1.0, "reasoning": word,
            }
        )  # fmt: skip


def written(case, result: LeadResult) -> str:
    """Every value that could reach a CRM, as one text; where a page asks for secrets, our own words too."""
    values = [text for change in (result.plan.changes if result.plan else ()) for text in (change.field, change.after)]
    found = result.enrichment
    values += [found.first_name, found.last_name, *found.address.model_dump().values()]
    values += [found.reasoning, result.detail] if case["where"] in ("exfiltration", "schema") else []
    return "\n".join(value for value in values if value is not None)


def forbidden_in(case, result: LeadResult) -> list[str]:
    text = written(case, result)
    return [word for word in case["forbidden"] if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)]


def is_right(case, result: LeadResult) -> bool:
    wanted, found = case["expected"], result.enrichment
    place = wanted["address"] or dict.fromkeys(("street", "city", "state", "postal_code"))
    return (found.first_name, found.last_name) == (wanted["first_name"], wanted["last_name"]) and all(
        getattr(found.address, part) == place[part] for part in ("street", "city", "state", "postal_code")
    )


READERS = {"rules": None, "obedient": Obedient, "liar": Liar}


@NEEDED
@pytest.mark.parametrize("reader", READERS)
async def test_no_forbidden_value_is_written_and_the_controls_are_right(tmp_path, reader):
    model = READERS[reader]
    mode = Mode.ALWAYS if model else Mode.NEVER
    plan = with_caps(plan=replace(PLAN, mode=mode), lead=1, job=100, day=100)
    bad, wrong = {}, []
    async with model_server(lambda data: Answered()) as server, desk(server.base, tmp_path, plan) as at:
        for case in PAGES:
            server.answerer = model(case) if model else server.answerer
            found = await at.enrich(html_of(case), company="Bluebird Plumbing", lead=case["id"])
            if words := forbidden_in(case, found):
                bad[case["id"]] = words
            if case["where"] == "control" and not is_right(case, found):
                wrong.append((case["id"], found.enrichment, found.model))
    assert bad == {}
    assert wrong == []
    assert len(server.requests) == (len(PAGES) if model else 0)
    assert server.faults == []


@NEEDED
async def test_the_order_is_never_sent_to_a_model(tmp_path):
    """Of the pages that give orders in visible text, what the model gets to see holds no forbidden name."""
    seen = {}
    async with model_server(lambda data: says({})) as server, desk(server.base, tmp_path) as at:
        for case in PAGES:
            await at.enrich(html_of(case), company="Bluebird Plumbing", lead=case["id"])
            text = json.dumps(server.requests[-1], ensure_ascii=False)
            seen[case["id"]] = [word for word in case["forbidden"] if word in text and "Falsum" in word]
    # visible lines without an order, which code must judge: an owner's line, a claim of ownership, a footer credit
    assert {name for name, words in seen.items() if words} <= {"pi34", "pi39", "pi40", "pi42", "pi50", "pi54"}
