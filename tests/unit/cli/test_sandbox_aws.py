"""`sandbox aws` where something is missing: a clear error with what to do, no traceback."""

import json
import subprocess
import sys

import pytest

from lead_enrichment.domain.errors import SetupError
from lead_enrichment.sandbox.aws.checkout import build_package, template_of_checkout


def run(hidden, *arguments):
    """The command in a process that cannot find the library `hidden`."""
    program = (
        "import importlib.util, sys\n"
        "find = importlib.util.find_spec\n"
        f"importlib.util.find_spec = lambda name, package=None: None if name == {hidden!r} else find(name, package)\n"
        f"sys.argv = ['lead-enrichment', *{arguments!r}]\n"
        "from lead_enrichment.cli.app import main\n"
        "main()\n"
    )
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("library", ["moto", "samtranslator"])
def test_without_the_extra_it_says_what_to_install(library):
    done = run(library, "sandbox", "aws")
    assert (done.returncode, done.stdout) == (3, "")
    assert f"Not installed: {library}." in done.stderr
    assert "aws-sandbox" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_the_extra_json_has_the_reason():
    done = run("moto", "sandbox", "aws", "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["code"] == "extra_missing"


def test_outside_a_checkout_it_says_so(tmp_path):
    with pytest.raises(SetupError) as refused:
        template_of_checkout(tmp_path)
    assert refused.value.reason.code == "no_checkout"


async def test_without_the_build_tools_it_says_so(tmp_path):
    with pytest.raises(SetupError) as refused:
        await build_package(tmp_path / "package", tmp_path)
    assert refused.value.reason.code == "no_checkout"
    assert "infra" in refused.value.detail


async def test_a_failed_build_is_quoted(tmp_path):
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    (tmp_path / "infra" / "lambda").mkdir(parents=True)
    (tmp_path / "infra" / "lambda" / "Makefile").write_text("build-Orchestrator:\n\t@echo no index >&2; exit 1\n")
    with pytest.raises(SetupError, match="no index") as refused:
        await build_package(tmp_path / "package", tmp_path)
    assert refused.value.reason.code == "package_not_built"
