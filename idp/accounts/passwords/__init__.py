"""Setting a password: the policy, the change, and the reset by a mailed link."""
