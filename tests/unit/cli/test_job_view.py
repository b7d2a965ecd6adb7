"""One look at a job: what it tells, what it advises, and the screen that it makes."""

from datetime import timedelta

import pytest
from rich.console import Console
from samples import START

from lead_enrichment.cli.job_view import JobView
from lead_enrichment.cli.monitor_screen import monitor_screen
from lead_enrichment.domain.job import Job, JobCounters, JobOptions
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress
from lead_enrichment.orchestration_ports import EndedWorker, Workers
from lead_enrichment.ports import QueueDepth

JOB = "20260101-000000-a1b2c3"
ENDED_BADLY = EndedWorker(START, "CannotPullContainerError: no such image", None, "lead-enrichment-worker:7")


def view(*, engine="aws", total=100, workers=None, dead=0, queued_all=True, source="salesforce:00D0", **statuses):
    by_status = dict.fromkeys(LeadStatus, 0) | {LeadStatus(name): count for name, count in statuses.items()}
    by_status[LeadStatus.WAITING] = total - sum(by_status.values())
    waiting, working = by_status[LeadStatus.WAITING], by_status[LeadStatus.WORKING]
    ended = START if waiting + working == 0 and queued_all else None
    job = Job(
        id=JOB, trigger="manual", asked_by="test", options=JobOptions(source=source),
        created_at=START - timedelta(minutes=12), ended_at=ended, total=total, queued_all=queued_all,
    )  # fmt: skip
    progress = Progress(job, JobCounters(total=total, by_status=by_status), QueueDepth(waiting, working, dead, 0.0))
    return JobView(progress, engine, START, workers)


def test_pace_and_time_left_are_judged_by_the_whole_job_until_enough_are_seen():
    seen = view(enriched=40, working=5, workers=Workers(1, 0))
    assert seen.per_hour == pytest.approx(200)
    least, most = seen.left
    assert least < 60 / 200 * 3600 < most
    assert view(enriched=9, working=1, workers=Workers(1, 0)).per_hour is None


def test_no_time_is_promised_while_nobody_works():
    assert view(enriched=40, workers=Workers(0, 0)).left is None


@pytest.mark.parametrize(
    ("seen", "step"),
    [
        (view(enriched=40, working=5, workers=Workers(1, 0)), "nothing: it goes on by itself"),
        (view(queued_all=False, workers=Workers(0, 0)), "leads are still being queued"),
        (view(workers=Workers(0, 2)), "the workers are being started"),
        (view(enriched=40, workers=Workers(0, 0)), "lead-enrichment --engine aws scale (no worker is there)"),
        (view(workers=Workers(0, 0, (ENDED_BADLY,))), "scale, when this is set right: CannotPullContainerError"),
        (view(enriched=60, failed=40), f"lead-enrichment --engine aws retry {JOB} (40 failed on our side)"),
        (view(enriched=100), f"lead-enrichment --engine aws status {JOB}"),
        (view(engine="embedded", enriched=100), f"lead-enrichment status {JOB}"),
        (view(engine="embedded", source="a.csv", enriched=1), "lead-enrichment run a.csv --resume"),
        (view(engine="embedded", enriched=1), "lead-enrichment run --from salesforce --resume"),
    ],
)  # fmt: skip
def test_the_next_step_is_what_most_needs_it(seen, step):
    assert step in seen.next_step()


def test_dead_letters_with_nothing_waiting_are_brought_back():
    stuck = view(enriched=100, workers=Workers(0, 0), dead=3)
    waits = stuck.progress.counters.by_status | {LeadStatus.ENRICHED: 97, LeadStatus.WAITING: 3}
    progress = Progress(
        stuck.progress.job.model_copy(update={"ended_at": None}),
        JobCounters(total=100, by_status=waits),
        QueueDepth(0, 0, 3, 0.0),
    )
    assert f"retry {JOB} (leads were set aside" in JobView(progress, "aws", START, Workers(0, 0)).next_step()


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("no_color", [False, True])
def test_the_screen_holds_all_at_one_look_and_fits(width, no_color):
    seen = view(enriched=30, failed=4, working=6, workers=Workers(1, 2, (ENDED_BADLY,)), dead=2)
    console = Console(
        width=width, no_color=no_color, force_terminal=True, color_system=None if no_color else "standard"
    )
    with console.capture() as captured:
        console.print(monitor_screen(seen))
    text = Console(width=width, no_color=True).render_str(captured.get()).plain
    lines = captured.get().splitlines()
    assert len(lines) <= 18
    words = " ".join(text.split())
    for part in ("34 of 100 leads (34 %)", "66 leads: 6 in work, 60 waiting", "170 leads/h", "4 failed", "1 running, 2 pending",
                 "CannotPullContainerError", "2 dead letters", "Next step"):  # fmt: skip
        assert part in words, part


def test_a_program_is_told_the_same():
    told = view(enriched=30, working=6, workers=Workers(1, 2, (ENDED_BADLY,))).to_json()
    assert (told["remaining"], told["workers"]["running"], told["workers"]["pending"]) == (70, 1, 2)
    assert told["workers"]["ended"][0]["exit_code"] is None
    assert told["next_step"] == "nothing: it goes on by itself"
