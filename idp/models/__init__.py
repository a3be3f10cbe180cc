"""The tables, and rules about one record. No orchestration, no relationships that load by themselves.

Every moment is aware UTC. Secrets are kept as SHA-256 of 256 random bits, passwords as argon2id, and what must be
read back is encrypted (``crypto.Vault``).
"""

from __future__ import annotations

from idp.models.accounts import (
    Account,
    AccountStatus,
    CardCheck,
    DataReport,
    EntityType,
    MailLink,
    Provenance,
    RegisteredData,
    Registration,
    RequiredAction,
    UserName,
    is_vouched_for,
    required_action_of,
    status_columns,
)
from idp.models.base import Base
from idp.models.delegation import Delegation, DelegationScope, DelegationState
from idp.models.factors import KnownDevice, Passkey, RecoveryCode, SignInAttempt, TotpSecret
from idp.models.operations import AuditEvent, LimitCounter, OutboxCircuit, OutboxMessage, RegisterAnswer
from idp.models.protocol import (
    AuthorizationCode,
    AuthorizationRequest,
    ClientAssertion,
    Consent,
    RefreshToken,
    SigningKey,
    TokenIssue,
)
from idp.models.sessions import ActingContext, InteractionRecord, Login, Visit

__all__ = [
    "Account",
    "AccountStatus",
    "ActingContext",
    "AuditEvent",
    "AuthorizationCode",
    "AuthorizationRequest",
    "Base",
    "CardCheck",
    "ClientAssertion",
    "Consent",
    "DataReport",
    "Delegation",
    "DelegationScope",
    "DelegationState",
    "EntityType",
    "InteractionRecord",
    "KnownDevice",
    "LimitCounter",
    "Login",
    "MailLink",
    "OutboxCircuit",
    "OutboxMessage",
    "Passkey",
    "Provenance",
    "RecoveryCode",
    "RefreshToken",
    "RegisterAnswer",
    "RegisteredData",
    "Registration",
    "RequiredAction",
    "SignInAttempt",
    "SigningKey",
    "TokenIssue",
    "TotpSecret",
    "UserName",
    "Visit",
    "is_vouched_for",
    "required_action_of",
    "status_columns",
]
