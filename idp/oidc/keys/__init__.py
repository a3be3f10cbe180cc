"""The provider's signing keys: their records and states, the key ring that signs and verifies, its cache, and rotation.
Other packages of ``oidc`` use ``ring``; ``worker``, ``cli``, ``doctor``, ``serving`` and ``app`` may import from here
too, within the limits of the import rules on private keys.
"""
