"""Hashing passwords, and those of the legacy systems: slow on purpose, so behind one door that counts."""
