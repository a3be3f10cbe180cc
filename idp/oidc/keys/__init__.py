"""The provider's signing keys: their records, which of them counts when, the key ring of a process, rotation."""
