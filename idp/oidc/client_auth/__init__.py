"""How a client proves itself: a secret or a signed assertion, and the public keys for the latter (RFC 7523)."""
