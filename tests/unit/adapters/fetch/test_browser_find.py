from pathlib import Path

import pytest

from lead_enrichment.adapters.fetch.browser_find import find_chromium, is_headless_shell
from lead_enrichment.domain.errors import SetupError


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_a_set_path_wins(tmp_path):
    own = program(tmp_path / "own" / "chrome")
    program(tmp_path / "bin" / "chromium-headless-shell")
    assert find_chromium(own, {"PATH": str(tmp_path / "bin")}).path == own


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.write_text(""), lambda path: path.mkdir()])
def test_a_set_path_that_is_no_program_is_a_bad_setting(tmp_path, make):
    make(tmp_path / "chrome")
    with pytest.raises(SetupError, match="CHROMIUM_PATH") as caught:
        find_chromium(tmp_path / "chrome", {})
    assert caught.value.code == "bad_setting"


def test_the_headless_shell_is_preferred(tmp_path):
    program(tmp_path / "google-chrome")
    program(tmp_path / "chromium")
    shell = program(tmp_path / "chromium-headless-shell")
    found = find_chromium(None, {"PATH": str(tmp_path)})
    assert found.path == shell
    assert is_headless_shell(shell)
    assert not is_headless_shell(tmp_path / "chromium")


@pytest.mark.parametrize(
    "download",
    [
        "chromium_headless_shell-1200/chrome-linux/headless_shell",
        "chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell",
        "chromium-1200/chrome-linux/chrome",
    ],
)
def test_playwrights_download_is_the_last_choice(tmp_path, download):
    there = program(tmp_path / download)
    found = find_chromium(None, {"PATH": "", "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)})
    assert found.path == there
    assert "Playwright" in found.reason


def test_the_newest_download_is_taken(tmp_path):
    cache = tmp_path / ".cache" / "ms-playwright"
    program(cache / "chromium-999/chrome-linux/chrome")
    newest = program(cache / "chromium-1200/chrome-linux/chrome")
    assert find_chromium(None, {"PATH": "", "HOME": str(tmp_path)}).path == newest


def test_it_says_what_it_looked_for(tmp_path):
    found = find_chromium(None, {"PATH": str(tmp_path), "HOME": str(tmp_path)})
    assert found.path is None
    assert "chromium-headless-shell" in found.reason
