"""Which kind of file system a file is on, as far as the system tells (Linux does)."""

from __future__ import annotations

from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")


def kind_of_disk(file: Path, mounts: Path = _MOUNTS) -> str | None:
    """The type of the file system that holds *file*, such as ``ext4``; ``None`` when nobody tells.

    *mounts* has lines of device, mount point and type (``fstab(5)``).
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    found, path = None, file.resolve()
    longest = -1
    for device_point_kind in (line.split() for line in lines):
        point = Path(device_point_kind[1].encode().decode("unicode_escape"))
        if path.is_relative_to(point) and len(point.parts) >= longest:
            found, longest = device_point_kind[2], len(point.parts)
    return found
