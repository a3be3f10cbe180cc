"""The package as it is installed: everything is inside, and it runs far from the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_string
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]

#: Folders of the checkout, and where the wheel has them.
PLACES = {"idp": "idp", "templates": "idp/templates", "migrations": "idp/migrations"}

APPLICATION = """
import re
from pathlib import Path
import idp
from idp import config
from idp.app import create_app
from idp.demo import relying_party

app = create_app()
client = app.test_client()
page = client.get("/login", base_url="http://localhost:8000")
assert page.status_code == 200, page.text
assert "เข้าใช้งาน" in page.text
assert client.get("/login?lang=en", base_url="http://localhost:8000").text.count("Sign in")
for address in set(re.findall(r'"(/static/[^"]+)"', page.text)):
    assert client.get(address, base_url="http://localhost:8000").status_code == 200, address
assert client.get("/readyz", base_url="http://localhost:8000").get_json() == {"status": "ready"}
assert client.get("/oauth2/jwks", base_url="http://localhost:8000").get_json()["keys"]
print(Path(idp.__file__).parent, config.bundled("templates"), relying_party.__file__, sep="\\n")
"""


pytestmark = pytest.mark.xdist_group("wheel")  # it is built once


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that it was installed into; the libraries are those of the tests."""
    target = tmp_path_factory.mktemp("installed")
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True, timeout=120)
    return target


def _run(installed: Path, folder: Path, *arguments: str, **environment: str) -> str:
    """What Python says in *folder*, with the installed package before the checkout."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    environment = {**kept, "PYTHONPATH": str(installed), "PYTHONUTF8": "1", **environment}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _expected() -> set[str]:
    found = {"idp/demo/clients.yaml"}
    for folder, place in PLACES.items():
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                found.add(f"{place}/{path.relative_to(ROOT / folder).as_posix()}")
    return found


def test_everything_is_inside_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert len(set(names)) == len(names)
    inside = {name for name in names if ".dist-info/" not in name}
    assert inside == _expected()
    assert inside >= {
        "idp/templates/base.html",
        "idp/migrations/env.py",
        "idp/translations/th/LC_MESSAGES/messages.po",
        "idp/static/site.css",
        "idp/static/fonts/OFL.txt",
        "idp/demo/templates/layout.html",
        "idp/demo/static/demo.css",
        "idp/demo/clients.yaml",
    }


def test_wheel_says_what_it_needs(wheel: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        said = message_from_string(archive.read(metadata).decode())
        entry_points = archive.read(metadata.replace("METADATA", "entry_points.txt")).decode()
    assert (said["Name"], said["Version"]) == (project["name"], project["version"])
    assert said["Requires-Python"] == project["requires-python"]
    assert set(map(Requirement, said.get_all("Requires-Dist", []))) == set(map(Requirement, project["dependencies"]))
    assert re.search(r"^idp = idp\.cli:main$", entry_points, re.MULTILINE)


def test_it_runs_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    assert "schema" in _run(installed, tmp_path, "-m", "idp", "db", "upgrade")
    assert (tmp_path / "var/idp.sqlite3").exists()
    clients = installed / "idp/demo/clients.yaml"
    assert _run(installed, tmp_path, "-m", "idp", "clients", "check", str(clients)).endswith(f"{clients}: OK\n")
    assert "OK" in _run(installed, tmp_path, str(installed / "bin/idp"), "clients", "check", str(clients))
    names = re.findall(r"\$\{(\w+_SECRET)\}", clients.read_text(encoding="utf-8"))
    told = _run(
        installed,
        tmp_path,
        "-c",
        APPLICATION,
        IDP_SECRET_KEY="a-secret-key-of-more-than-32-letters",
        IDP_CLIENTS_FILE=str(clients),
        **dict.fromkeys(names, "a-client-secret-of-more-than-32-letters"),
    )
    for place in told.splitlines():
        assert Path(place).is_relative_to(installed), place
    assert sorted(path.name for path in tmp_path.iterdir()) == ["var"]
