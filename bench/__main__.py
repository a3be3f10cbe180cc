"""``make bench``: measure, print, keep the raw results as JSON.

python -m bench [--quick] [--database postgresql] [--accounts 1000000] [--peer] [--output FILE] [--markdown]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from bench import cores, raw, report, startup, workloads
from bench.installation import installation
from bench.measure import Figures, Measured, Pace

_FULL = Pace(warm_up=1.0, full=8.0, half=5.0, starts=5)
_QUICK = Pace(warm_up=0.2, full=0.7, half=0.4, starts=1)
_SMOKE = Pace(warm_up=0.0, full=0.1, half=0.05, starts=1)


def main() -> None:
    """Measure what was asked for. Ends with an error when any answer was wrong."""
    arguments = _arguments()
    pace = _SMOKE if arguments.smoke else _QUICK if arguments.quick else _FULL
    with tempfile.TemporaryDirectory(prefix="idp-bench-") as folder:
        results = _measure(Path(folder), arguments, pace)
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(report.as_json(results), encoding="utf-8")
    print(report.as_markdown(results) if arguments.markdown else report.as_text(results))
    if errors := report.errors(results):
        sys.exit("\n".join(errors))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="requests a second of one core, start time, memory")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--quick", action="store_true", help="some twenty seconds; good for a first look only")
    length.add_argument("--smoke", action="store_true", help="does everything work? the figures mean nothing")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--accounts", type=int, default=1_000, help="operators in the database")
    parser.add_argument("--peer", action="store_true", help="measure node-oidc-provider in the same run")
    parser.add_argument("--output", type=Path, default=Path("var/bench.json"), help="file for the raw results")
    parser.add_argument("--markdown", action="store_true", help="print the tables as docs/performance.md has them")
    return parser.parse_args()


def _measure(folder: Path, arguments: argparse.Namespace, pace: Pace) -> report.Results:
    told: list[Measured] = [_tell(workloads.floor(folder, pace))]
    least = raw.raw(folder, max(0.05, pace.full / 8))
    with installation(folder, arguments.database, arguments.accounts) as provider:
        told += [_tell(each) for each in workloads.on(provider, pace)]
        beside: dict[str, Figures] = workloads.beside_hashing(provider, pace)
        memory = cores.resident(provider.server.pid)
    if arguments.peer:
        told += [_tell(each) for each in workloads.on_the_peer(folder, pace)]
    starts = startup.starts(pace.starts, workers=1)
    machine = report.machine(arguments.database, arguments.accounts, pace)
    return report.Results(machine, least, told, beside, starts, memory)


def _tell(measured: Measured) -> Measured:
    """A line on standard error as soon as it is known."""
    print(f"{measured.name:20} {measured.full.rate:10,.1f} {measured.unit}", file=sys.stderr, flush=True)
    return measured


if __name__ == "__main__":
    main()
