"""Every fault becomes a message with what, why and what to do, and an exit code."""

import json

import pytest
import typer

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.reporting import reporting
from lead_enrichment.domain.errors import SetupError, TransientError, UsageError


def ended_with(error: BaseException, *, as_json: bool = False, debug: bool = False) -> int:
    with pytest.raises(typer.Exit) as caught, reporting(as_json=as_json, debug=debug):
        raise error
    return caught.value.exit_code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("no_such_file", "x.csv"), ExitCode.USAGE),
        (SetupError("bad_setting", "CONCURRENCY"), ExitCode.SETUP),
        (TransientError("store_busy"), ExitCode.SERVICE_DOWN),
        (ValueError("Ada Brook"), ExitCode.UNEXPECTED),
        (KeyboardInterrupt(), ExitCode.INTERRUPTED),
    ],
)
def test_the_exit_code_follows_the_kind_of_error(error, code):
    assert ended_with(error) == code


def test_the_message_says_what_why_and_what_to_do(capsys):
    ended_with(UsageError("no_such_file", "x.csv does not exist."))
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert lines[0] == "No such file: x.csv does not exist."
    assert [line.split(":")[0].strip() for line in lines[1:]] == ["Why", "What to do", "Log id"]


def test_a_bug_shows_where_but_no_value_and_no_traceback(capsys):
    ended_with(ValueError("Ada Brook"))
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert "Ada Brook" not in said
    assert "Traceback" not in said


def test_debug_shows_the_traceback(capsys):
    ended_with(ValueError("x"), debug=True)
    assert "Traceback" in capsys.readouterr().err


def test_as_json_the_error_is_an_object_on_stdout(capsys):
    ended_with(UsageError("no_such_job", "7"), as_json=True)
    said = capsys.readouterr()
    body = json.loads(said.out)
    assert body["exit_code"] == 2
    assert set(body["error"]) == {"code", "what", "detail", "why", "what_to_do", "log_id"}
    assert said.err == ""
