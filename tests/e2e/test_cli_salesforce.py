"""The commands on a Salesforce of this machine, as a user types them; the org's version history tells the truth."""

import json
import os

import pytest
from command import Command
from salesforce_org import is_ours, raw_lead

from lead_enrichment.clock import SystemClock
from lead_enrichment.sandbox.demo import demo_websites
from lead_enrichment.sandbox.salesforce.server import SalesforceSandbox, SandboxOptions

SITES = ("bluebell-plumbing", "harrow-lane-bakery", "keltenbach-dachbau", "brightside-lawns", "parked-domain", "dead")
OURS = "Enrichment_Completed__c"


@pytest.fixture
async def shop(tmp_path):
    """An org with twelve leads whose websites are served, and the command that is told how to log in."""
    async with demo_websites(SystemClock()) as urls:
        leads = [raw_lead(number, Website=urls[SITES[number % len(SITES)]]) for number in range(12)]
        async with SalesforceSandbox(SystemClock(), SandboxOptions(), leads=leads) as sandbox:
            login = {"SF_LOGIN_URL": sandbox.url, "SF_CLIENT_ID": "ck", "SF_CLIENT_SECRET": "cs"}
            quiet = {"SITE_INTERVAL_MS": "0", "ALLOW_NETWORKS": "127.0.0.0/8"}
            yield sandbox, Command(tmp_path, login | quiet)


async def ours(sandbox, lead_id):
    reply = await sandbox.control("GET", f"/sandbox/history/Lead/{lead_id}")
    return [version for version in json.loads(reply.body)["versions"] if is_ours(version)]


def plans(path):
    results = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {result["lead_id"]: json.dumps(result["plan"], ensure_ascii=False) for result in results}


async def test_a_dry_run_and_a_real_run_make_the_same_plan_and_only_one_writes(shop, tmp_path):
    sandbox, lead_enrichment = shop
    source = ("run", "--from", "salesforce", "--json")
    dry = await lead_enrichment(*source, "--dry-run", "--results", "dry.jsonl")
    asked = await lead_enrichment(*source, "--results", "asked.jsonl")
    assert (dry.code, asked.code) == (0, 0), dry.err + asked.err
    assert not any([await ours(sandbox, lead_id) for lead_id in sandbox.lead_ids])

    first = await lead_enrichment(*source, "--update-salesforce", "--results", "first.jsonl")
    assert first.code == 0, first.err
    assert "stops at 5 leads" in first.err
    assert first.json["leads"] == 5
    rest = await lead_enrichment(*source, "--update-salesforce", "--results", "rest.jsonl")
    assert rest.json["leads"] + sum(first.json["writes"].values()) >= 12, rest.out

    expected = plans(tmp_path / "dry.jsonl")
    assert plans(tmp_path / "asked.jsonl") == expected
    real = plans(tmp_path / "first.jsonl") | plans(tmp_path / "rest.jsonl")
    assert real == expected
    written = [lead_id for lead_id in sandbox.lead_ids if await ours(sandbox, lead_id)]
    assert len(written) == 10  # two leads have a website that does not answer: they stay for the next run
    assert all([len(await ours(sandbox, lead_id)) == 1 for lead_id in written])
    again = await lead_enrichment(*source, "--update-salesforce", "--results", "again.jsonl")
    assert again.json["leads"] == 0
    assert "2 rest until their website is worth another try" in again.err


async def test_plan_read_apply_undo(shop, tmp_path):
    sandbox, lead_enrichment = shop
    made = await lead_enrichment("plan", "--json")
    assert made.code == 0, made.err
    lines = [json.loads(line) for line in (tmp_path / "plan.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines[0]["kind"] == "lead-enrichment plan"
    assert made.json["salesforce"]["planned_leads"] == len(lines) - 1 == 10
    assert any(change.get("evidence", {}).get("quote") for change in lines[1]["changes"])

    edited = lines[1]["lead_id"]
    body = json.dumps({"FirstName": "Ines", "LastName": "Okonkwo"}).encode()
    await sandbox.control("POST", f"/sandbox/leads/{edited}/edit", body)
    done = await lead_enrichment("apply", "plan.jsonl", "--all", "--json")
    assert done.code == 4, done.err
    assert done.json["outcomes"] == {"written": 9, "conflict": 1}
    assert await ours(sandbox, edited) == []

    undone = await lead_enrichment("undo", lines[0]["job_id"], "--json")
    assert undone.code == 0, undone.err
    assert undone.json["outcomes"]["restored"] == 9
    assert (await lead_enrichment("undo", lines[0]["job_id"])).code == 2


async def test_one_lead_is_shown_with_what_was_written_and_undone(shop):
    sandbox, lead_enrichment = shop
    lead_id = sandbox.lead_ids[0]
    soql = f"SELECT Id FROM Lead WHERE Id = '{lead_id}'"
    run = await lead_enrichment("run", "--from", "salesforce", "--soql", soql, "--update-salesforce")
    assert run.code == 0, run.err
    assert "1 written" in run.out
    shown = await lead_enrichment("show", lead_id)
    assert f"undo {lead_id}" in shown.out
    assert (await lead_enrichment("undo", lead_id)).code == 0
    last = (await ours(sandbox, lead_id))[-1]["changes"]
    assert last["LastName"]["new"] == "Needed"


async def test_the_check_names_every_fault_and_its_fix(shop):
    sandbox, lead_enrichment = shop
    good = await lead_enrichment("salesforce", "check", "--json")
    assert (good.code, good.json["ok"]) == (0, True), good.err
    faults = {
        "missing_fields": [OURS],
        "hidden_fields": ["Enriched_City__c"],
        "read_only_fields": ["Street"],
        "field_lengths": {"Enriched_Full_Address__c": 255},
    }
    await sandbox.control("POST", "/sandbox/faults", json.dumps(faults).encode())
    bad = await lead_enrichment("salesforce", "check", "--json")
    assert bad.code == 3
    found = {check["id"]: check for check in bad.json["checks"] if not check["ok"]}
    assert set(found) == {OURS, "Enriched_City__c", "Street", "Enriched_Full_Address__c"}
    assert all(check["fix"] for check in found.values())
    refused = await lead_enrichment("run", "--from", "salesforce", "--update-salesforce")
    assert refused.code == 3
    assert OURS in refused.err
    assert "salesforce check" in refused.err


async def test_the_probe_leaves_nothing_behind_and_needs_few_calls(shop):
    sandbox, lead_enrichment = shop
    probed = await lead_enrichment("salesforce", "probe", "--json")
    assert probed.code == 0, probed.out
    assert probed.json["calls"] < 20
    assert not any(finding["as_expected"] is False for finding in probed.json["findings"])
    overview = json.loads((await sandbox.control("GET", "/sandbox")).body)
    assert overview["leads"] == 12


WRONG_SETTINGS = [
    ({"SF_CLIENT_SECRET": "wrong"}, "SF_CLIENT_SECRET"),
    ({"SF_PASSWORD": "canary-secret"}, "SF_PASSWORD"),
    ({"SF_WHERE": "a = 'x"}, "SF_WHERE"),
]
WRONG_USE = [
    ("apply", os.devnull),
    ("undo", "nobody"),
    ("run", "--from", "salesforce", "--resume"),
]


async def test_what_is_wrong_is_named_before_any_work_without_its_value(shop):
    sandbox, lead_enrichment = shop
    for settings, word in WRONG_SETTINGS:
        done = await lead_enrichment("run", "--from", "salesforce", **settings)
        assert done.code == 3, settings
        assert word in done.err
        assert "canary-secret" not in done.out + done.err
        assert "Traceback" not in done.err
    for arguments in WRONG_USE:
        done = await lead_enrichment(*arguments)
        assert done.code == 2, (arguments, done.err)
        assert "Traceback" not in done.err
    assert not any([await ours(sandbox, lead_id) for lead_id in sandbox.lead_ids])
