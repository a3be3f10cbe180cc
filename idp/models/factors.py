"""Second factors and passkeys of users, pending sign-ins, and known devices."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base


class TotpSecret(Base):
    """The TOTP secret (RFC 6238) of a user's authenticator app, encrypted (``sealed``)."""

    __tablename__ = "totp_secret"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    sealed: Mapped[str]
    enabled_at: Mapped[datetime]
    last_step: Mapped[int]
    """The latest time step whose code was used: no code up to it is accepted again (RFC 6238 section 5.2)."""


class RecoveryCode(Base):
    """One of a user's recovery codes, as a hash."""

    __tablename__ = "recovery_code"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    made_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Passkey(Base):
    """A WebAuthn credential of a user; ``public_key`` is COSE, both it and ``credential_id`` base64url."""

    __tablename__ = "passkey"

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    credential_id: Mapped[str] = mapped_column(unique=True)
    public_key: Mapped[str]
    sign_count: Mapped[int] = mapped_column(BigInteger)
    name: Mapped[str]
    synced: Mapped[bool]
    """Synced by a provider over several devices (``swk``), not bound to one (``hwk``)."""
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    doubted_at: Mapped[datetime | None]
    """Since when it is only accepted together with the password: from a password reset by mail on, until its owner
    confirms it.
    """
    kept_from: Mapped[datetime | None]
    """From when on it is accepted alone again: its owner confirmed it without another factor, and got a mail."""


class SignInAttempt(Base):
    """A pending sign-in: the password was accepted, the second factor is missing. It is not a user session."""

    __tablename__ = "sign_in_attempt"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    password_fingerprint: Mapped[str]
    """Digest of the password's hash: the attempt becomes invalid when the password changes."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class KnownDevice(Base):
    """A browser in which a user has signed in before with all their factors."""

    __tablename__ = "known_device"
    __table_args__ = (UniqueConstraint("secret_hash", "account_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str]
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    first_at: Mapped[datetime]
    last_at: Mapped[datetime] = mapped_column(index=True)
