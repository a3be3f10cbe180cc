"""The tables as SQLAlchemy models, and rules about a single record; every package may import them. There is no
orchestration here, and no relationship that loads by itself. Every ``datetime`` is aware, in UTC. Secrets of 256 random
bits are stored as SHA-256, passwords as argon2id, and whatever has to be read back is encrypted (``crypto.Vault``).
"""

from __future__ import annotations

from idp.models.accounts import (
    HOLDS_NO_NUMBER,
    Account,
    AccountStatus,
    CardCheck,
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
from idp.models.helpdesk import (
    ActState,
    Case,
    CaseKind,
    CaseState,
    Officer,
    OfficerAct,
    OfficerLink,
    OfficerPasskey,
    OfficerRole,
    OfficerSession,
    RefusalCode,
    SearchWord,
)
from idp.models.operations import AuditEvent, LimitCounter, OutboxCircuit, OutboxMessage, RegisterAnswer
from idp.models.protocol import (
    AuthorizationCode,
    ClientAssertion,
    Consent,
    RefreshToken,
    SigningKey,
    StoredAuthorizationRequest,
    TokenIssue,
)
from idp.models.sessions import ActingContext, InteractionRecord, Login, Visit

__all__ = [
    "HOLDS_NO_NUMBER",
    "Account",
    "AccountStatus",
    "ActState",
    "ActingContext",
    "AuditEvent",
    "AuthorizationCode",
    "Base",
    "CardCheck",
    "Case",
    "CaseKind",
    "CaseState",
    "ClientAssertion",
    "Consent",
    "Delegation",
    "DelegationScope",
    "DelegationState",
    "EntityType",
    "InteractionRecord",
    "KnownDevice",
    "LimitCounter",
    "Login",
    "MailLink",
    "Officer",
    "OfficerAct",
    "OfficerLink",
    "OfficerPasskey",
    "OfficerRole",
    "OfficerSession",
    "OutboxCircuit",
    "OutboxMessage",
    "Passkey",
    "Provenance",
    "RecoveryCode",
    "RefreshToken",
    "RefusalCode",
    "RegisterAnswer",
    "RegisteredData",
    "Registration",
    "RequiredAction",
    "SearchWord",
    "SignInAttempt",
    "SigningKey",
    "StoredAuthorizationRequest",
    "TokenIssue",
    "TotpSecret",
    "UserName",
    "Visit",
    "is_vouched_for",
    "required_action_of",
    "status_columns",
]
