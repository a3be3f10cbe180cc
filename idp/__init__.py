"""An OpenID Connect provider with delegation: one sign-in for an agency's e-services.

The modules directly in this package are its foundations (settings, database, clock, crypto, logs, errors), which any
package may import, and its entry points ``app`` and ``worker``, which import every package.
"""
