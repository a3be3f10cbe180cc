"""Pages: identity proofing and number claims."""
