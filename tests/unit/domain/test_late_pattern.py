"""Patterns that are compiled at their first use do what those of `re` do."""

import importlib
import pkgutil
import re

import pytest

import lead_enrichment.domain
from lead_enrichment.domain.late_pattern import _LatePattern, late_pattern

TEXT = "Ann Roe retired in 2015. ann moved."


@pytest.fixture
def compiled(monkeypatch):
    """What is compiled while the test runs."""
    seen, compile_ = [], re.compile
    monkeypatch.setattr(re, "compile", lambda *arguments: seen.append(arguments) or compile_(*arguments))
    return seen


def test_it_is_compiled_once_and_only_when_asked(compiled):
    pattern = late_pattern(r"\bann\b", re.IGNORECASE)
    assert pattern.pattern == r"\bann\b"
    assert compiled == []
    assert [match.start() for match in pattern.finditer(TEXT)] == [0, 25]
    assert pattern.search("Anna") is None
    assert compiled == [(r"\bann\b", re.IGNORECASE)]


@pytest.mark.parametrize("method", ["search", "match", "fullmatch", "findall", "split"])
def test_each_method_answers_as_that_of_re(method):
    late, ordinary = late_pattern(r"(ann) ", re.IGNORECASE), re.compile(r"(ann) ", re.IGNORECASE)
    assert str(getattr(late, method)(TEXT)) == str(getattr(ordinary, method)(TEXT))
    assert (late.sub("x", TEXT), late.subn("x", TEXT)) == (ordinary.sub("x", TEXT), ordinary.subn("x", TEXT))
    assert (late.flags, late.groups) == (ordinary.flags, ordinary.groups)


def test_every_late_pattern_of_the_domain_can_be_compiled():
    parts = pkgutil.walk_packages(lead_enrichment.domain.__path__, "lead_enrichment.domain.")
    modules = [importlib.import_module(part.name) for part in parts]
    late = {
        id(value): value for module in modules for value in vars(module).values() if isinstance(value, _LatePattern)
    }
    assert late
    for pattern in late.values():
        re.compile(pattern.pattern, pattern.flags)
