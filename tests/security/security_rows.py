"""The security requirements, each with its number: ``docs/requirements/security.md``, section 1.

``test_security_index.py`` holds the list to what there is: every row has a test or says what is missing, and every test
named here exists.
"""

from __future__ import annotations

import security_rows_accounts
import security_rows_delegation
import security_rows_requests
import security_rows_sessions
import security_rows_tokens
from security_row import Row

ROWS: dict[int, Row] = {
    **security_rows_requests.ROWS,
    **security_rows_tokens.ROWS,
    **security_rows_accounts.ROWS,
    **security_rows_sessions.ROWS,
    **security_rows_delegation.ROWS,
}
