"""OpenID Connect: requests that wait for a person, codes, the record of each token issue, signing keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base
from idp.models.sessions import ActingContext


class AuthorizationRequest(Base):
    """An authorization request that waits while a person signs in or chooses."""

    __tablename__ = "authorization_request"

    id: Mapped[str] = mapped_column(primary_key=True)
    parameters: Mapped[dict[str, Any]]
    step: Mapped[str | None]
    note_id: Mapped[str | None]
    """The last step that it was sent to, and the note left there."""
    login_id: Mapped[str | None]
    """The login in which somebody has signed in for this request."""
    chosen_in: Mapped[str | None]
    """The login in which somebody has chosen in whose name to act for this request."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class AuthorizationCode(Base):
    """A code and all that it is bound to; kept after its use so that a second use is noticed."""

    __tablename__ = "authorization_code"
    __table_args__ = (
        Index("ix_authorization_code_challenge", "client_id", "code_challenge"),
        Index("ix_authorization_code_nonce", "client_id", "nonce"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    client_id: Mapped[str]
    context_id: Mapped[str] = mapped_column(ForeignKey(ActingContext.id))
    redirect_uri: Mapped[str]
    scope: Mapped[str]
    nonce: Mapped[str | None]
    code_challenge: Mapped[str | None]
    requested_claims: Mapped[dict[str, Any] | None]
    """What the ``claims`` parameter asked for by name: ``{"id_token": […], "userinfo": […]}``."""
    authenticated_at: Mapped[datetime]
    acr: Mapped[str]
    amr: Mapped[list[str]]
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]


class TokenIssue(Base):
    """One issue of tokens; its id is the access token's ``jti``. Whether it lives is derived, save for revocation."""

    __tablename__ = "token_issue"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str]
    context_id: Mapped[str | None] = mapped_column(ForeignKey(ActingContext.id), index=True)
    """``None`` for a token that a client got for itself (client credentials)."""
    code_id: Mapped[str | None] = mapped_column(index=True)
    """The code that it all began with, whose id its refresh tokens have as their family."""
    parent_id: Mapped[str | None]
    """The access token that it was exchanged for: it dies with that one."""
    audience: Mapped[str | None]
    """The system that it was exchanged for; ``None``: this provider's own endpoints."""
    scope: Mapped[str]
    requested_claims: Mapped[list[str] | None]
    """What userinfo gives by name, beside the scopes."""
    offline_since: Mapped[datetime | None]
    """When its family began, if that does not need its login (``offline_access``)."""
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    revoked_at: Mapped[datetime | None]


class RefreshToken(Base):
    """One refresh token of a family that began with a code. Public clients get a new one each time (RFC 9700, 4.14).

    A family has the id of its code, and so has its first token: whoever changes the family holds that row.
    """

    __tablename__ = "refresh_token"
    __table_args__ = (
        Index(
            "ix_refresh_token_outlasting",
            "family_id",
            sqlite_where=text("offline IS 1 AND revoked_at IS NULL"),
            postgresql_where=text("offline IS true AND revoked_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    family_id: Mapped[str] = mapped_column(index=True)
    client_id: Mapped[str]
    context_id: Mapped[str] = mapped_column(ForeignKey(ActingContext.id), index=True)
    scope: Mapped[str]
    requested_claims: Mapped[dict[str, Any] | None]
    authenticated_at: Mapped[datetime]
    acr: Mapped[str]
    amr: Mapped[list[str]]
    offline: Mapped[bool]
    """It does not need its login (``offline_access``)."""
    began_at: Mapped[datetime]
    """When the family began; a password or factor that changed later ends it."""
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]
    """When it was replaced by the next of its family."""
    revoked_at: Mapped[datetime | None]


class Consent(Base):
    """That a user lets a system go on without a login (``offline_access``), in one name; gone once withdrawn."""

    __tablename__ = "consent"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    client_id: Mapped[str] = mapped_column(primary_key=True)
    acting_under: Mapped[str] = mapped_column(primary_key=True)
    """The id of the delegation; empty for one's own name."""
    given_at: Mapped[datetime]


class ClientAssertion(Base):
    """A client's assertion that has been used: its ``jti`` counts once until it has run out (RFC 7523 section 3)."""

    __tablename__ = "client_assertion"

    client_id: Mapped[str] = mapped_column(primary_key=True)
    jti_hash: Mapped[str] = mapped_column(primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class SigningKey(Base):
    """A private key (PKCS #8, encrypted). ``generation`` counts per algorithm, so that of several who make the next one
    alone does. Which key signs and which are published follows from these moments and the clock (``oidc.keys.states``).
    """

    __tablename__ = "signing_key"
    __table_args__ = (UniqueConstraint("alg", "generation"),)

    kid: Mapped[str] = mapped_column(primary_key=True)
    alg: Mapped[str]
    generation: Mapped[int]
    private_key: Mapped[str]
    created_at: Mapped[datetime]
    signs_from: Mapped[datetime]
    """From then on it signs, until the next generation does; published from the moment it is made."""
    retired_at: Mapped[datetime | None]
    """When somebody took it out of the published keys before its time (``idp keys retire``)."""
    ended_at: Mapped[datetime | None]
    """When it was ended as one that may be stolen: nothing that it signed counts (``idp keys rotate --now``)."""
    recorded_state: Mapped[str]
    """The state that the log was last told of; nothing depends on it."""
