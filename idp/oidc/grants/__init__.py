"""The grants of the token endpoint, a file for each ``grant_type`` (RFC 6749 section 4; RFC 8693). ``server`` registers
them; nothing else imports from here.
"""
