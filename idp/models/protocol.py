"""OAuth and OpenID Connect: pending authorizations, codes, issued tokens, consents and signing keys."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.accounts import Account
from idp.models.base import Base
from idp.models.sessions import ActingContext


class StoredAuthorizationRequest(Base):
    """A pending authorization: an authorization request (RFC 6749 section 4.1.1) that waits for the user."""

    __tablename__ = "authorization_request"

    id: Mapped[str] = mapped_column(primary_key=True)
    parameters: Mapped[dict[str, Any]]
    step: Mapped[str | None]
    note_id: Mapped[str | None]
    """The last step that the browser was sent to, and the interaction (``InteractionRecord``) started for it."""
    login_id: Mapped[str | None]
    """The user session (``Login``) in which the user signed in for this request."""
    chosen_in: Mapped[str | None]
    """The user session in which the user chose the acting party for this request."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class AuthorizationCode(Base):
    """An authorization code and all that it is bound to; stored after its use, so that reuse is detected."""

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
    """The claims requested by name in the ``claims`` parameter (Core 5.5): ``{"id_token": […], "userinfo": […]}``."""
    authenticated_at: Mapped[datetime]
    acr: Mapped[str]
    amr: Mapped[list[str]]
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]


class TokenIssue(Base):
    """An issued access token, by its ``jti``. Only its revocation is stored; its validity is derived otherwise."""

    __tablename__ = "token_issue"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str]
    context_id: Mapped[str | None] = mapped_column(ForeignKey(ActingContext.id), index=True)
    """``None`` for the client credentials grant (RFC 6749 section 4.4)."""
    code_id: Mapped[str | None] = mapped_column(index=True)
    """The authorization code that it was issued from: the ``family_id`` of its refresh tokens."""
    parent_id: Mapped[str | None]
    """The access token that it was exchanged for (RFC 8693); revoked with that one."""
    audience: Mapped[str | None]
    """The client that is its audience after a token exchange; ``None``: this provider's own endpoints."""
    scope: Mapped[str]
    requested_claims: Mapped[list[str] | None]
    """The claims that userinfo returns by name, besides those of the scopes."""
    offline_since: Mapped[datetime | None]
    """When its family began, if that has offline access."""
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    revoked_at: Mapped[datetime | None]


class RefreshToken(Base):
    """One refresh token of a family, issued from one code. It is rotated for public clients (RFC 9700 section 4.14.2).

    The family has the id of its code, and so has its first token: every change to the family locks that row.
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
    """Whether it outlasts its user session (``offline_access``)."""
    began_at: Mapped[datetime]
    """When the family began; a later change of password or factors ends it."""
    issued_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]
    """When it was rotated: replaced by the next of its family."""
    revoked_at: Mapped[datetime | None]


class Consent(Base):
    """A user's consent to offline access of a client, for one acting party (Core 11); deleted once withdrawn."""

    __tablename__ = "consent"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    client_id: Mapped[str] = mapped_column(primary_key=True)
    acting_under: Mapped[str] = mapped_column(primary_key=True)
    """The id of the delegation; empty if the user acts for themselves."""
    given_at: Mapped[datetime]


class ClientAssertion(Base):
    """A client assertion that was used: its ``jti`` is not accepted again until it expires (RFC 7523 section 3)."""

    __tablename__ = "client_assertion"

    client_id: Mapped[str] = mapped_column(primary_key=True)
    jti_hash: Mapped[str] = mapped_column(primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class SigningKey(Base):
    """A private signing key (PKCS #8, encrypted). ``generation`` counts per algorithm: if several processes create the
    next key, only one succeeds. Which keys sign and are published follows from these times (``oidc.keys.states``).
    """

    __tablename__ = "signing_key"
    __table_args__ = (UniqueConstraint("alg", "generation"),)

    kid: Mapped[str] = mapped_column(primary_key=True)
    alg: Mapped[str]
    generation: Mapped[int]
    private_key: Mapped[str]
    created_at: Mapped[datetime]
    signs_from: Mapped[datetime]
    """From then on it signs, until the next generation does; it is published from its creation on."""
    retired_at: Mapped[datetime | None]
    """When an operator removed it from the published keys early (``idp keys retire``)."""
    ended_at: Mapped[datetime | None]
    """When it was ended as possibly compromised: nothing that it signed is valid (``idp keys rotate --now``)."""
    recorded_state: Mapped[str]
    """The state that was last logged; nothing depends on it."""
