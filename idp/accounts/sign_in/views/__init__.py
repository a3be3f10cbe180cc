"""The pages of signing in; ``idp.accounts.routes`` adds them."""
