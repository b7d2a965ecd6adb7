"""Chromium as in the worker's container: one writable folder, an unwritable home, another user, no user namespaces."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECK = Path(__file__).parents[2] / "infra" / "image" / "chromium_check.py"
AS_ANOTHER = ("unshare", "--user", "--map-user=10001", "--map-group=10001")
ONE_WRITABLE_FOLDER = """
mount -t tmpfs tmpfs "$1"
mount -o remount,bind,ro /
! touch /unwritable 2>/dev/null || exit 99
cd / && shift && exec "$@"
"""
NO_NAMESPACES = 'echo 0 >/proc/sys/user/max_user_namespaces && exec "$@"'


def _allowed():
    probe = ("unshare", "--user", "--map-root-user", "--mount", "true")
    return (
        shutil.which("unshare") is not None and subprocess.run(probe, capture_output=True, check=False).returncode == 0
    )


pytestmark = [
    pytest.mark.chromium,
    pytest.mark.skipif(not _allowed(), reason="this machine lets nobody make user namespaces"),
]


def check(folder, *, home, command):
    """Start what is in the image, with the environment of the task definition and no more."""
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "TMPDIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    chromium = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if chromium:
        environment["CHROMIUM_PATH"] = chromium
    done = subprocess.run(
        [*command, sys.executable, CHECK], env=environment, cwd="/", capture_output=True, text=True, timeout=90, check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize("home", ["temporary folder", "unwritable"])
def test_it_starts_where_only_the_temporary_folder_can_be_written_to(tmp_path, home):
    confined = (
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-euc",
        ONE_WRITABLE_FOLDER,
        "sh",
        str(tmp_path),
    )
    done = check(tmp_path, home=str(tmp_path) if home != "unwritable" else "/", command=(*confined, *AS_ANOTHER))
    assert done.stdout.endswith(": 42\n")
    assert "sandbox" not in done.stderr


def test_it_starts_without_its_own_sandbox_where_there_are_no_user_namespaces(tmp_path):
    command = (*AS_ANOTHER, "--keep-caps", "sh", "-euc", NO_NAMESPACES, "sh")
    done = check(tmp_path, home=str(tmp_path), command=command)
    assert done.stdout.endswith(": 42\n")
    assert "Chromium's own sandbox cannot be used here" in done.stderr + done.stdout
