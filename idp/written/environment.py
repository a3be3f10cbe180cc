"""The variables that settings are read from: the environment of the process, and behind it the file ``.env``."""

from __future__ import annotations

import os
import re
from collections.abc import Set as AbstractSet
from pathlib import Path

from idp.written import dotenv, names

_FILE = Path(".env")
_PREFIX = "IDP"
#: Settings of features that this version may not have.
_RESERVED = frozenset(
    {
        *("IDP_DEFAULT_LOCALE", "IDP_KEY_ROTATION_DAYS"),
        *("IDP_OFFICER_NETWORKS", "IDP_METRICS_TOKEN", "IDP_METRICS_NETWORKS"),
    }
)
#: What Kubernetes puts into the environment of every container when a service is called idp.
_KUBERNETES = re.compile(r"IDP_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)")


def variables(setting_names: AbstractSet[str]) -> dict[str, str]:
    """Every variable, by name; the environment takes precedence over the file.

    Raises ``FaultyFile``, also for a name in the file that is probably a misspelling of one of *setting_names*.
    """
    exists = _FILE.exists() or _FILE.is_symlink()
    return {**(dotenv.read(_FILE, _PREFIX, setting_names | _RESERVED) if exists else {}), **os.environ}


def unknown_settings(setting_names: AbstractSet[str]) -> list[str]:
    """A warning for each variable of the environment that is probably a misspelling of one of *setting_names*, and for
    each variable in either place that this version does not support. Raises as ``variables``.
    """
    unsupported = [name for name in variables(setting_names) if name in _RESERVED - setting_names]
    ours = [name for name in os.environ if not _is_from_kubernetes(name)]
    hints = {name: names.misspelling_hint(name, setting_names | _RESERVED, _PREFIX) for name in ours}
    return sorted(
        [
            *(f"{name} is not supported in this version; unset it" for name in unsupported),
            *(f"{name} in the environment {hint}" for name, hint in hints.items() if hint),
        ]
    )


def _is_from_kubernetes(name: str) -> bool:
    return _KUBERNETES.fullmatch(name) is not None or (name.endswith("_PORT") and "://" in os.environ[name])
