"""The types that a caller sees: what the typing example says holds when it runs; mypy and pyright check the types."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent / "typing"


def test_the_example_runs() -> None:
    runpy.run_path(str(EXAMPLE / "public_api.py"))


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_pyright_agrees() -> None:
    pyright = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if pyright is None:
        pytest.skip("no pyright")
    command = [pyright, "--project", str(EXAMPLE), "--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  ours
    if "error" in done.stderr and not done.stdout:
        pytest.skip("pyright could not start (it fetches Node.js when it first runs)")
    assert done.returncode == 0, done.stdout
