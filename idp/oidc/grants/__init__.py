"""One file for each ``grant_type`` of the token endpoint (RFC 6749 section 4; RFC 8693)."""
