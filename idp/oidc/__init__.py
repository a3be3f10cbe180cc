"""OpenID Connect and OAuth 2.0. The only room that knows Authlib and joserfc.

An authorization request comes in (``requests``), ``next_step`` says what it still needs, other rooms see to that and
come back, and in the end a code goes out. ``grants`` turns it into tokens, ``tokens`` finds them again.
"""
