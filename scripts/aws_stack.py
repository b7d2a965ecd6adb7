"""What the scripts do to the deployed stack: its settings, a report, a release, a rollback, an event, a trial.

AWS_ENDPOINT_URL leads all of it to an emulated account. Exit status 0; 1 with a sentence about what failed and what
to do; 3 where AWS cannot be asked at all (credentials, region), 5 where it does not answer.
"""

import argparse
import json
import sys
from collections.abc import Callable

import aws_release
import aws_trial
import boto3
from aws_faults import StackError
from aws_outputs import environment, outputs
from aws_report import report
from botocore.exceptions import BotoCoreError, ClientError

from lead_enrichment.adapters.aws.errors import named
from lead_enrichment.domain.errors import TransientError

SET_UP, NO_ANSWER = 3, 5


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stack", default="lead-enrichment")
    commands = parser.add_subparsers(required=True, dest="command")
    for name in ("environment", "outputs", "report", "reachable"):
        commands.add_parser(name)
    commands.add_parser("invoke").add_argument("event", type=json.loads)
    trial = commands.add_parser("trial")
    trial.add_argument("--limit", type=_positive, default=1)
    trial.add_argument("--minutes", type=float, default=15.0)
    trial.add_argument("--write", action="store_true")
    trial.add_argument("--website", default="")
    trial.add_argument("--apart", action="store_true")
    for name in ("deploy", "rollback"):
        one = commands.add_parser(name)
        one.add_argument("--bucket", required=True)
        one.add_argument("--role")
        one.add_argument("--execute", action="store_true")
        if name == "deploy":
            one.add_argument("--template", help="a packaged template; default: the one in use")
            one.add_argument("--parameter", action="append", default=[], metavar="NAME=VALUE")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def main() -> int:
    """Run one command; its exit status."""
    asked = _parser().parse_args()
    try:
        _run(asked)
    except StackError as error:
        print(f"aws_stack: {error}", file=sys.stderr)
        return 1
    except (BotoCoreError, ClientError) as error:
        return _tell(error)
    return 0


def _tell(error: Exception) -> int:
    """What AWS's fault means and what to do, as the command line says it."""
    ours = named(error, getattr(error, "operation_name", "AWS"))
    if ours is None:
        print(f"aws_stack: {error}", file=sys.stderr)
        return 1
    print(f"aws_stack: {ours.reason.name}: {ours.detail}", file=sys.stderr)
    print(f"aws_stack: what to do: {ours.reason.next_step}", file=sys.stderr)
    return NO_ANSWER if isinstance(ours, TransientError) else SET_UP


def _run(asked: argparse.Namespace) -> None:
    commands: dict[str, Callable[[], object]] = {
        "environment": lambda: print("\n".join(f"{name}={value}" for name, value in environment(asked.stack).items())),
        "outputs": lambda: print(json.dumps(outputs(asked.stack), indent=2)),
        "report": lambda: print("\n".join(report(asked.stack))),
        "reachable": lambda: boto3.client("sts").get_caller_identity(),
        "invoke": lambda: print(json.dumps(aws_trial.invoke(asked.stack, asked.event))),
        "trial": lambda: aws_trial.run(
            aws_trial.Trial(asked.stack, asked.limit, asked.write, asked.website, asked.minutes, asked.apart)
        ),
        "deploy": lambda: aws_release.deploy(asked),
        "rollback": lambda: aws_release.rollback(asked),
    }
    commands[asked.command]()


if __name__ == "__main__":
    sys.exit(main())
