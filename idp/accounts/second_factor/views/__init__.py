"""The pages of two-factor authentication; ``idp.accounts.routes`` adds them."""
