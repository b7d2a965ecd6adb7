"""The pages about AWS: each command in them exists, and the costs are what the prices give."""

import re
import shlex
from pathlib import Path

import pytest
import typer
from click.exceptions import UsageError

from lead_enrichment.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("deploy-to-aws", "operate-on-aws", "use-the-aws-engine", "aws-sandbox")
TEXTS = {name: (ROOT / "docs" / "how-to" / f"{name}.md").read_text(encoding="utf-8") for name in PAGES}
PIECES = re.compile(
    r"`([^`\n]+)`|^ {4,}(\S.*(?:\\\n.*)*)$|^(?!`|\||#)(lead-enrichment .*|\.venv/\S+ .*|make .*)$", re.MULTILINE
)
OURS = re.compile(
    r"(?:^|[ /])lead-enrichment((?: [^|>&;#]+)?)$|(?:^|[ /])lead-enrichment((?: [^|>&;#]+?))(?: +[|>&;#])"
)
SCRIPT = re.compile(r"scripts/([\w-]+\.sh)((?: [^|>;)$]+)?)")
TARGET = re.compile(r"(?:`|^)make (?!-)([a-z][a-z-]+)", re.MULTILINE)


def pieces():
    for page, text in TEXTS.items():
        for match in PIECES.finditer(text):
            yield page, next(filter(None, match.groups())).replace("\\\n", " ")


def commands():
    for page, piece in pieces():
        for match in OURS.finditer(piece):
            arguments = shlex.split(next(filter(None, match.groups()), ""))
            if arguments and not arguments[0].startswith(("=", "(")):
                yield pytest.param(arguments, id=f"{page}: {' '.join(arguments)}"[:90])


def scripts():
    for page, piece in pieces():
        for name, rest in SCRIPT.findall(piece):
            yield pytest.param(name, rest.split(), id=f"{page}: {name}{rest}"[:90])


COMMANDS, SCRIPTS = list(commands()), list(scripts())


def test_the_pages_hold_commands():
    assert len(COMMANDS) > 15
    assert len(SCRIPTS) > 20


@pytest.mark.parametrize("arguments", COMMANDS)
def test_each_command_is_one(arguments):
    group = typer.main.get_command(app)
    try:
        context = group.make_context("lead-enrichment", list(arguments))
        while hasattr(group, "resolve_command"):
            name, group, rest = group.resolve_command(context, [*context._protected_args, *context.args])
            context = group.make_context(name, rest, parent=context)
    except UsageError as error:
        pytest.fail(f"lead-enrichment {' '.join(arguments)}: {error.format_message()}")


@pytest.mark.parametrize(("name", "arguments"), SCRIPTS)
def test_each_script_is_there_and_takes_what_is_written(name, arguments):
    script = (ROOT / "scripts" / name).read_text(encoding="utf-8")
    template = (ROOT / "infra" / "template.yaml").read_text(encoding="utf-8")
    for argument in arguments:
        if argument.startswith("--"):
            assert re.search(rf"{argument}\b", script), argument
        elif re.match(r"[A-Z]\w+=", argument):
            assert f"\n  {argument.partition('=')[0]}:\n    Type:" in template, argument


def test_each_target_of_make_is_there():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for text in TEXTS.values() for name in TARGET.findall(text)}
    assert named
    assert named - targets == set()


def test_each_alarm_of_the_template_says_what_to_do():
    template = (ROOT / "infra" / "template.yaml").read_text(encoding="utf-8")
    alarms = set(re.findall(r"AlarmName: !Sub 'lead-enrichment-\$\{Environment\}-([a-z-]+)'", template))
    rows = dict(re.findall(r"^\| `([a-z-]+)` \| .+? \| (.+) \|$", TEXTS["operate-on-aws"], re.MULTILINE))
    assert len(alarms) == 9
    assert set(rows) == alarms
    headings = set(re.findall(r"^### (.+)$", TEXTS["operate-on-aws"], re.MULTILINE))
    sent_to = {name for row in rows.values() for name in re.findall(r'"([^"]+)"', row)}
    assert sent_to
    assert sent_to - headings == set()


@pytest.mark.parametrize(
    "case",
    ["not drained", "High failure rate", "Updates to Salesforce fail", "Certificate errors", "custom field is not found",
     "Memory of workers is high", "does not end"],
)  # fmt: skip
def test_each_trouble_of_the_original_has_check_and_remedy(case):
    text = TEXTS["operate-on-aws"]
    section = next(part for part in text.split("\n### ")[1:] if case in part.partition("\n")[0])
    assert "- Check:" in section
    assert re.search(r"emedy", section)


def numbers(heading):
    """The two-column table below a heading: label and dollars."""
    rows = re.findall(
        r"^\| (.+?) \| ([\d.]+) \|", TEXTS["deploy-to-aws"].partition("## What it costs")[2], re.MULTILINE
    )
    found = {label.strip("`"): float(value) for label, value in rows}
    return {label: value for label, value in found.items() if label.startswith("price_") == heading}


def test_the_costs_are_what_the_prices_give():
    price, told = numbers(heading=True), numbers(heading=False)
    text = TEXTS["deploy-to-aws"]
    arm_vcpu, arm_gb = map(float, re.search(r"arm64 ([\d.]+);", text).groups() + re.search(r"arm64 ([\d.]+)\)", text).groups())  # fmt: skip
    hour = 2 * price["price_vcpu"] + 4 * price["price_gb"]
    fixed = 2 * price["price_secret"] + 9 * price["price_alarm"]
    stores = (28 * price["price_wru"] + 3.1 * price["price_sqs"]) / 1000 + 0.003 * price["price_log_gb"]
    meant = {
        "an hour of a worker, amd64": hour,
        "an hour of a worker, arm64": 2 * arm_vcpu + 4 * arm_gb,
        "an hour of a worker, amd64 on Spot": 0.3 * hour,
        "1,000 leads at 1,000 leads an hour and worker": hour,
        "1,000 leads at 100 leads an hour and worker": 10 * hour,
        "NAT gateway, 1,000 leads of 0.9 MB": 0.9 * price["price_nat_gb"],
        "NAT gateway, 1,000 leads of 9 MB": 9 * price["price_nat_gb"],
        "tables, queue and logs, 1,000 leads": stores,
        "model, 1,000 leads asked with 3,000 and 150 tokens at 0.05 and 0.40 a million": (3000 * 0.05 + 150 * 0.40)
        / 1000,
        "a month, fixed, one NAT gateway": 730 * price["price_nat_h"] + fixed,
        "a month, fixed, without NAT": fixed,
    }
    assert set(told) == set(meant)
    for what, dollars in meant.items():
        digits = 3 if "hour of a worker" in what else 2
        assert told[what] == pytest.approx(dollars, abs=0.5001 * 10**-digits), what
