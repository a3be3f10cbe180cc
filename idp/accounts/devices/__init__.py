"""Browsers: which have signed in to an account before, and what they say of themselves."""
