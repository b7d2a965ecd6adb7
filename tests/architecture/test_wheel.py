"""The wheel carries everything that the package needs beside its code (`make wheel` also installs and runs it)."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "lead_enrichment"


def test_the_wheel_carries_code_data_and_licences(tmp_path):
    command = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    carried = set(zipfile.ZipFile(wheel).namelist())
    files = {path.relative_to(ROOT / "src").as_posix() for path in PACKAGE.rglob("*") if path.is_file()}
    wanted = {path for path in files if "__pycache__" not in path}
    assert wanted <= carried
    assert any(name.endswith("licenses/LICENSE") for name in carried)
    assert any(name.endswith("licenses/THIRD_PARTY.md") for name in carried)
    assert any(name.endswith("entry_points.txt") for name in carried)
