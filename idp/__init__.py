"""One sign-in for an agency's e-services."""
