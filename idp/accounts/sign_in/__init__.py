"""Signing in: password, passkey, second factor; the sign-in that follows, and what its owner says of it afterwards."""
