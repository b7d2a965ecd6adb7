"""Every reason code that is used is registered, and every registered one is used."""

import ast
import re
from pathlib import Path

from lead_enrichment.domain.reasons import REASONS
from lead_enrichment.domain.result import STATUS_WORDS, LeadStatus

SOURCES = sorted((Path(__file__).resolve().parents[2] / "src").rglob("*.py"))
ERRORS = {"TransientError", "PermanentError", "SetupError", "UsageError"}


def strings_of(path: Path) -> set[str]:
    return {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def raised_codes() -> set[str]:
    codes = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    codes.add(first.value)
    return codes


def test_every_code_that_is_raised_is_registered():
    codes = raised_codes()
    assert len(codes) > 10
    assert codes <= set(REASONS)


def test_every_registered_code_is_used():
    used = set().union(*(strings_of(path) for path in SOURCES if path.name not in ("reasons.py", "model_reasons.py")))
    assert set(REASONS) - used == set()


def test_every_reason_and_status_says_what_it_is_and_what_to_do():
    assert set(STATUS_WORDS) == set(LeadStatus)
    for words in (*REASONS.values(), *STATUS_WORDS.values()):
        assert re.fullmatch(r"[A-Z][\w .'-]+", words.name), words.name
        assert words.name.lower() not in {"error", "failed."}
        assert words.meaning.endswith(".")
        assert words.next_step.endswith(".")


def test_codes_are_unique_and_plainly_written():
    assert all(re.fullmatch(r"[a-z][a-z_]+", code) for code in REASONS)
    names = [reason.name for reason in REASONS.values()]
    assert len(names) == len(set(names))
