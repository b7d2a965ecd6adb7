"""Tests that share something dear name a group; the test runner must keep a group in one process."""

import subprocess
import sys

TESTS = """
import os
import pytest

pytestmark = pytest.mark.xdist_group("together")


@pytest.mark.parametrize("number", range(6))
def test_who(number):
    with open("who", "a") as file:
        file.write(f"{os.getpid()}\\n")
"""


def test_a_group_of_tests_runs_in_one_process(tmp_path):
    """pytest 9.2 with pytest-xdist 3.8 scatters groups without a word, and each process then pays for what they share."""
    (tmp_path / "test_groups_here.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert len(set((tmp_path / "who").read_text().split())) == 1
