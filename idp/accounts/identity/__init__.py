"""How surely an account is its party's: card check, number claims, and the level that systems may ask for."""
