"""The type of the file system of a file, where the operating system reports it (Linux)."""

from __future__ import annotations

from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")


def kind_of_disk(file: Path, mounts: Path = _MOUNTS) -> str | None:
    """The type of the file system that *file* is on, such as ``ext4``; ``None`` if unknown.

    *mounts*: a file with lines of device, mount point and type (``fstab(5)``).
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    kind, path = None, file.resolve()
    longest = -1
    for fields in (line.split() for line in lines):
        point = Path(fields[1].encode().decode("unicode_escape"))
        if path.is_relative_to(point) and len(point.parts) >= longest:
            kind, longest = fields[2], len(point.parts)
    return kind
