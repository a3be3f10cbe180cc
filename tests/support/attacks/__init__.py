"""Hostile input, forged tokens, races and load: what the security tests attack with."""
