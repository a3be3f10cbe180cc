"""What is issued and how it lives: authorization codes, issues of tokens, access tokens, families of refresh tokens."""
