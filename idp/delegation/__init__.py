"""Acting for another under a power of attorney: what holds (``decide``), from grant to end, and the switch."""
