"""Hashing passwords: argon2id, legacy hashes, and the admission control in front of both, since hashing is expensive on
purpose. ``second_factor`` and the packages above it inside ``accounts`` may import it.
"""
