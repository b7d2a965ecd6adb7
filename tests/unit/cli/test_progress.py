"""Plain progress lines: enough to see it move, not a flood."""

from itertools import pairwise

import pytest

from lead_enrichment.cli.progress import LineScreen
from lead_enrichment.domain.job import JobCounters
from lead_enrichment.domain.result import LeadStatus


def counters(done: int, total: int) -> JobCounters:
    return JobCounters(total=total, by_status={LeadStatus.WAITING: total - done, LeadStatus.ENRICHED: done})


@pytest.mark.parametrize(("leads", "seconds"), [(1000, 60), (10, 600), (100_000, 3600)])
def test_there_are_few_lines_and_none_is_late(capsys, leads, seconds):
    screen = LineScreen(0.0, 0)
    said_at = []
    for half in range(seconds * 2 + 1):
        screen.show(counters(leads * half // (seconds * 2), leads), leads, half / 2)
        if capsys.readouterr().err:
            said_at.append(half / 2)
    assert len(said_at) <= 11 + seconds / 30
    assert max(b - a for a, b in pairwise(said_at)) <= 30


def test_a_line_holds_counts_rate_and_a_range(capsys):
    screen = LineScreen(0.0, 0)
    screen.show(counters(0, 100), 100, 0.0)
    first = capsys.readouterr().err
    screen.show(counters(50, 100), 100, 50.0)
    second = capsys.readouterr().err
    assert first == "0 of 100 leads done · 0.0 s · 100 waiting\n"
    assert "50 of 100 leads done" in second
    assert "leads/h" in second
    assert " to " in second
    assert second.endswith("left · 50 waiting, 50 enriched\n")
