"""Legacy accounts at their first sign-in here: what they lack is asked for once."""
