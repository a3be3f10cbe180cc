"""The error for ``clients.yaml``, and the helpers of ``idp.written.fault`` that this package uses."""

from __future__ import annotations

from idp.written.fault import Fault, FaultyFile, in_order, plain, shown

__all__ = ["ClientsFileError", "Fault", "in_order", "plain", "shown"]


class ClientsFileError(FaultyFile):
    """``clients.yaml`` cannot be used; ``faults`` lists every reason."""
