"""What is wrong in ``clients.yaml``."""

from __future__ import annotations

from idp.written.fault import Fault, FaultyFile, in_order, plain, shown

__all__ = ["ClientsFileError", "Fault", "in_order", "plain", "shown"]


class ClientsFileError(FaultyFile):
    """``clients.yaml`` is refused whole."""
