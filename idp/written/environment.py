"""The variables that settings are read from: the environment of the process, and before it the file ``.env``."""

from __future__ import annotations

import os
import re
from collections.abc import Set as AbstractSet
from pathlib import Path

from idp.written import dotenv, names

_FILE = Path(".env")
_PREFIX = "IDP"
#: Settings whose feature is not built yet, unless it is by now.
_RESERVED = frozenset(
    {
        *("IDP_DEFAULT_LOCALE", "IDP_KEY_ROTATION_DAYS"),
        *("IDP_OFFICER_NETWORKS", "IDP_METRICS_TOKEN", "IDP_METRICS_NETWORKS"),
    }
)
#: What Kubernetes puts into the environment of every container when a service is called idp.
_BESIDE = re.compile(r"IDP_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)")


def variables(known: AbstractSet[str]) -> dict[str, str]:
    """Every variable; those of the environment go before those of the file.

    The file is ours alone, so a name that looks like one of *known* and is none is a fault. Raises ``FaultyFile``.
    """
    there = _FILE.exists() or _FILE.is_symlink()
    return {**(dotenv.read(_FILE, _PREFIX, known | _RESERVED) if there else {}), **os.environ}


def strange_names(known: AbstractSet[str]) -> list[str]:
    """A line for each variable of the environment that looks like one of *known* and is none, and for each in either
    place that this version does not have. Raises as ``variables``.
    """
    unbuilt = [name for name in variables(known) if name in _RESERVED - known]
    strangers = {name: names.strange(name, known | _RESERVED, _PREFIX) for name in os.environ if not _beside(name)}
    return sorted(
        [
            *(f"{name} is not supported in this version; unset it" for name in unbuilt),
            *(f"{name} in the environment {what}" for name, what in strangers.items() if what),
        ]
    )


def _beside(name: str) -> bool:
    return _BESIDE.fullmatch(name) is not None or (name.endswith("_PORT") and "://" in os.environ[name])
