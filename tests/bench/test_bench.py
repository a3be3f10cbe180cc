"""``make bench`` still works: every workload is done without a wrong answer. What it measures here means nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

WORKLOADS = (
    *("server alone", "empty page", "discovery", "JWKS", "userinfo"),
    *("code flow, RS256", "code flow, ES256", "introspection", "refresh"),
    *("client credentials", "home page", "sign-in"),
)


def test_every_workload_is_done_and_told(tmp_path: Path) -> None:
    output = tmp_path / "results" / "bench.json"
    command = [sys.executable, "-m", "bench", "--smoke", "--accounts", "30", "--markdown", "--output", str(output)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    results = json.loads(output.read_text())
    assert results.keys() == {"machine", "raw", "workloads", "beside_hashing", "starts", "memory"}
    assert tuple(each["name"] for each in results["workloads"]) == WORKLOADS
    figures = [each[load] for each in results["workloads"] for load in ("full", "half") if each[load]]
    for each in (*figures, *results["beside_hashing"].values()):
        assert each["errors"] == []
        assert each["units"] >= 3
        assert each["rate"] > 0
        assert 0 < each["p50"] <= each["p99"]
    assert {"authorize", "token", "userinfo"} <= results["beside_hashing"]["idle"]["steps"].keys()
    assert all(rate > 0 for rate in results["raw"].values())
    assert results["starts"][0]["ready"] > 0
    for name in WORKLOADS:
        assert f"| {name}, " in done.stdout


def test_profile_of_every_unit_of_work() -> None:
    command = [sys.executable, "-m", "bench.profile", "--rounds", "1", "--profiled", "1", "--functions", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    others = ("server alone", "userinfo", "sign-in")
    for name in (*(name for name in WORKLOADS if name not in others), "code flow, ES256: userinfo"):
        (line,) = (line for line in done.stdout.splitlines() if line.startswith(f"{name}  "))
        least, calls = (float(line.split(unit)[0].split()[-1]) for unit in (" ms", " calls"))
        assert least > 0
        assert calls > 50


def test_wrong_answer_makes_the_run_fail(tmp_path: Path) -> None:
    """The load generator itself: what it was not due is an error, and no figure."""
    program = """
import sys
from pathlib import Path
from bench import scripts
from bench.measure import Pace, measured
from bench.served import free_port, served
from bench.wire import get

port = free_port()
with served([sys.executable, "-m", "bench.floor", str(port)], port, "/", Path(sys.argv[1])) as server:
    request = get("page", "/", f"localhost:{port}")
    for fragment in (b"ok", b"something else"):
        script = [lambda: scripts.page(request, fragment)] * 2
        print(measured("page", "pages/s", server, script, Pace(0, 0.05, 0.05, 1), half=False).full.errors)
"""
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    right, wrong = done.stdout.splitlines()
    assert right == "()"
    assert "something else" in wrong
