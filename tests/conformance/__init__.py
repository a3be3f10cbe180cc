"""The OpenID Foundation's conformance plans, as a client outside the served program sees them.

Each module of a plan is a test that bears its name. The program runs as ``idp serve`` behind TLS; whatever is checked
is checked from outside, over HTTPS, and what the suite would only warn about fails here. ``suite`` plays the suite,
``browser`` its browser, driven by the very ``plan.json`` of ``examples/conformance``.
"""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("conformance.checks", "conformance.modules", "conformance.suite", "conformance.browser")
