"""What a framework builds a page from is read for people and addresses, and never counts for much."""

import json

import pytest

from lead_enrichment.domain.enrich import Policy, enrich
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.offline import read_claims
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.verification import verify

SITE = "https://bluebird.example/"
OFFICE = {"street": "418 Juniper Road", "city": "Dayton", "state": "OH", "zip": "45402"}
OWNER = {"name": "Marjorie Quillfeather", "title": "Owner"}


def page(data: str) -> PageContent:
    return read_page(f"<html><body><p>Bluebird Plumbing</p>{data}", SITE)


def nodes(content: PageContent) -> list[dict]:
    return [json.loads(block.data)["node"] for block in content.blocks if block.tag == "page-data"]


@pytest.mark.parametrize(
    "script",
    [
        "<script id=__NEXT_DATA__ type='application/json'>{}</script>",
        "<script type='application/json' data-props>{}</script>",
        "<script>window.__INITIAL_STATE__ = {};</script>",
        "<script>window.__NUXT__={};(function(){{}})()</script>",
    ],
)
def test_people_and_addresses_in_the_data_of_frameworks(script):
    found = nodes(page(script.format(json.dumps({"props": {"office": OFFICE, "team": [OWNER]}}))))
    assert {node.get("streetAddress") or node["name"] for node in found} == {
        "418 Juniper Road",
        "Marjorie Quillfeather",
    }


@pytest.mark.parametrize(
    "data",
    [
        {"testimonials": [OWNER]},
        {"reviews": [{"node": OWNER}]},
        {"items": [{**OWNER, "quote": "Best plumber in town"}]},
        {"user": {"name": "Marjorie Quillfeather", "title": "Owner"}},
        {"accounts": [{"name": "Marjorie Quillfeather", "role": "owner"}]},
        {"name": "Marjorie Quillfeather", "role": "owner"},
        {"shop": {"city": "Dayton", "zip": "45402"}},
    ],
)
def test_what_others_said_and_accounts_are_no_evidence(data):
    assert nodes(page(f"<script id=__NEXT_DATA__ type='application/json'>{json.dumps(data)}</script>")) == []


def test_nothing_is_written_that_only_such_data_say():
    data = json.dumps({"office": OFFICE, "owner": OWNER})
    content = page(f"<script id=__NEXT_DATA__ type='application/json'>{data}</script>")
    dossier = Dossier(lead=Lead(id="1", company="Bluebird Plumbing"), site=SITE, pages=(content,))
    found = enrich(verify(read_claims(dossier), dossier), dossier, Policy())
    assert found.people[0].last == "Quillfeather"
    assert found.people[0].probability < Policy().write_name
    assert found.addresses[0].probability < Policy().write_address


@pytest.mark.parametrize("data", ["{", "[" * 50_000, '{"a":' * 50_000, json.dumps({"a": [OWNER] * 100_000})[:300_000]])
def test_hostile_data_end_within_bounds(data):
    assert len(nodes(page(f"<script id=__NEXT_DATA__ type='application/json'>{data}</script>"))) <= 40
