"""The demonstration: fictitious users and delegations, and the clients as real relying parties (the seven, and an
eighth with other settings).

Only ``idp.cli`` imports this package. A relying party is a Flask application of its own that uses nothing of the
provider (``relying_party``), so no routes are added to the provider.
"""
