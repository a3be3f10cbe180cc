"""What a user proves themselves with beside the password, and sign-ins that wait for it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base


class TotpSecret(Base):
    """The secret of a user's authenticator app, in force; it is kept encrypted."""

    __tablename__ = "totp_secret"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    sealed: Mapped[str]
    enabled_at: Mapped[datetime]
    last_step: Mapped[int]
    """The newest time step whose code has been used: none up to it counts again."""


class RecoveryCode(Base):
    """One code of a user's set, as a hash."""

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
    """Kept by a provider over several devices (``swk``), not bound to one (``hwk``)."""
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    doubted_at: Mapped[datetime | None]
    """Since a password was set by mail, it counts beside the password only, until its owner says that it is theirs."""
    kept_from: Mapped[datetime | None]
    """From when on it counts alone again: its owner said so without another factor, and was told by mail."""


class SignInAttempt(Base):
    """A sign-in whose password was right and whose second factor is still to come. It is no login."""

    __tablename__ = "sign_in_attempt"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    password_fingerprint: Mapped[str]
    """Digest of the password's hash: the attempt ends when the password changes."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class KnownDevice(Base):
    """A browser in which a user has signed in with all factors before."""

    __tablename__ = "known_device"
    __table_args__ = (UniqueConstraint("secret_hash", "account_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str]
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    first_at: Mapped[datetime]
    last_at: Mapped[datetime] = mapped_column(index=True)
