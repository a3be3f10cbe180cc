"""Users: an account each, the names they sign in with, and what the registers said of them over time."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.base import Base


class EntityType(StrEnum):
    """What a user is; the values are those of the ``entity_type`` claim."""

    JURISTIC_PERSON = "juristic_person"
    NATURAL_PERSON = "natural_person"
    GROUP_OF_PERSONS = "group_of_persons"
    GOVERNMENT_BODY = "government_body"
    OTHER = "other"


class AccountStatus(StrEnum):
    """Whether an account may sign in: after its e-mail is confirmed, and while no officer has suspended it."""

    UNCONFIRMED = "unconfirmed"
    ACTIVE = "active"
    SUSPENDED = "suspended"


class Provenance(StrEnum):
    """Where an account's name and date come from; the values are those of the ``registered_data`` claim.

    ``REGISTER``: they were last seen equal to the register's answer. ``TYPED``: never seen, disputed, or the register
    was away. It says nothing of the address, and nothing of who opened the account: anybody may type a number.
    """

    REGISTER = "register"
    TYPED = "typed"


class RequiredAction(StrEnum):
    """A page that a user has to go through after signing in."""

    COMPLETE = "complete"
    CHANGES = "changes"


class Account(Base):
    """One user. ``tax_id`` and ``branch`` name it (empty branch: the head office); an e-mail may serve several.

    Registrations that wait for their confirmation are accounts as well, several of one number side by side.

    Addresses are objects of text: house_no, building, soi, moo, road, subdistrict, district, province, postcode and,
    for the registered one, latitude and longitude.
    """

    __tablename__ = "account"
    __table_args__ = (
        Index(
            "ix_account_number",
            "tax_id",
            "branch",
            unique=True,
            sqlite_where=text("status <> 'unconfirmed'"),
            postgresql_where=text("status <> 'unconfirmed'"),
        ),
        Index("ix_account_tax_id", "tax_id"),
        Index(
            "ix_account_waiting",
            "preferred_username",
            sqlite_where=text("status = 'unconfirmed'"),
            postgresql_where=text("status = 'unconfirmed'"),
        ),
        Index(
            "ix_account_unwrapped",
            "id",
            sqlite_where=text("legacy_hash IS NOT NULL"),
            postgresql_where=text("legacy_hash IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_type: Mapped[EntityType]
    number_kind: Mapped[str] = mapped_column(default="tax_id")
    tax_id: Mapped[str]
    branch: Mapped[str] = mapped_column(default="")
    status: Mapped[AccountStatus] = mapped_column(index=True)
    suspended_at: Mapped[datetime | None]
    """Since when it is suspended; empty otherwise (``status_columns`` sets both)."""
    going_concern: Mapped[bool] = mapped_column(default=True)
    """False while a register reports the party as dead or out of business.

    ``docs/requirements/acting-for.md``, row 42.
    """
    reported_at: Mapped[datetime | None]
    """Since when a register reports the party as no going concern; empty otherwise."""
    register_status: Mapped[str | None]
    verified_by: Mapped[str | None]
    """Who has checked that the account is that party's: ``officer``; empty while nobody has."""
    registered_data: Mapped[Provenance] = mapped_column(default=Provenance.TYPED, server_default=Provenance.TYPED.value)
    ial: Mapped[str | None]
    """A natural person's identity assurance on the Thai scale: ``1.1`` for a number with its birth date, ``1.3`` with
    the card's laser code too; empty while it is not known, and for everybody else.
    """
    verify_after: Mapped[datetime | None] = mapped_column(index=True)
    """When the worker asks the register again that did not answer at the registration."""
    register_checked_at: Mapped[datetime | None]
    """When the register was last asked at a sign-in: at most once a day."""
    state_asked_at: Mapped[datetime | None]
    """When a register was last asked whether the party of a power of attorney is a going concern: once a day."""
    register_news: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """What the register says otherwise, until the operator has confirmed or disputed it."""
    register_disputed: Mapped[str | None]
    """Digest of register data that the operator has called wrong: not asked about again."""
    password_hash: Mapped[str | None]
    legacy_hash: Mapped[str | None]
    """A weak hash of old, encrypted, until the worker has wrapped it in argon2id."""
    legacy_scheme: Mapped[str | None]
    """How an imported password is hashed, until its first right sign-in: ``bcrypt``, ``phpass`` …; or what argon2id was
    taken of: ``md5``, ``sha1`` …, ``md5:`` and the salt (``accounts.hashing.legacy_hashes``).
    """
    legacy_source: Mapped[str | None]
    """The old system that the account was imported from."""
    completed_at: Mapped[datetime | None]
    """When every required field was filled in: at registration, or at an imported account's first sign-in."""
    terms_accepted_at: Mapped[datetime | None]
    preferred_username: Mapped[str]
    name_title: Mapped[str | None]
    name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    birth_or_registration_date: Mapped[date | None]
    birth_date: Mapped[str | None]
    """A person's day of birth that is not known whole: ``1970-05`` or ``1970``."""
    registered_address: Mapped[dict[str, Any]] = mapped_column(default=dict)
    contact_address: Mapped[dict[str, Any]] = mapped_column(default=dict)
    contact_national_id: Mapped[str | None]
    contact_title: Mapped[str | None]
    contact_name: Mapped[str | None]
    contact_position: Mapped[str | None]
    contact_phone: Mapped[str | None]
    contact_fax: Mapped[str | None]
    contact_mobile: Mapped[str | None]
    email: Mapped[str | None] = mapped_column(index=True)
    """Where mails go; empty for an account of old that came without one, until its operator has confirmed one."""
    unconfirmed_email: Mapped[str | None] = mapped_column(index=True)
    """What the operator of such an account has typed: nothing but the link that confirms it goes there."""
    email_verified_at: Mapped[datetime | None]
    locale: Mapped[str] = mapped_column(default="th")
    two_factor: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    credentials_changed_at: Mapped[datetime | None]
    """When the password was last replaced or a factor taken away: what was given for long before ends there."""


def status_columns(status: AccountStatus, at: datetime) -> dict[str, Any]:
    """What an account gets with a new *status* from *at* on; whoever changes one sets all of it."""
    return {"status": status, "suspended_at": at if status is AccountStatus.SUSPENDED else None}


def required_action_of(account: Account) -> RequiredAction | None:
    """What the user has to do before anything else; *account* may be a read-only record of one."""
    if account.completed_at is None:
        return RequiredAction.COMPLETE
    news = account.register_news
    if news and account.entity_type is EntityType.NATURAL_PERSON and not news.get("same_date"):
        return None  # of the time before: who signs in has not given the birth date that the register has
    return RequiredAction.CHANGES if news is not None else None


def is_vouched_for(account: Account) -> bool:
    """Whether somebody besides the user vouches for the registered name: a register or an officer.

    Any other name is the user's own words, and stands in no mail to a stranger.
    """
    return account.registered_data is Provenance.REGISTER or account.verified_by is not None


class UserName(Base):
    """A name that signs in to an account, in its normal form; an legacy account may have several."""

    __tablename__ = "user_name"

    name: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    created_at: Mapped[datetime]


class RegisteredData(Base):
    """Registered data as it was once confirmed for an account: the history, never changed afterwards."""

    __tablename__ = "registered_data"

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    recorded_at: Mapped[datetime]
    source: Mapped[str]
    data: Mapped[dict[str, Any]]


class MailLink(Base):
    """A link that was mailed: its secret is kept as a hash, and it does one thing once."""

    __tablename__ = "mail_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str]
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    email: Mapped[str]
    """Where it was sent; it is worth nothing once the account has another address."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]
    login_id: Mapped[str | None]
    """The sign-in that its mail told of, if it was one."""


class Registration(Base):
    """A registration that has begun: type and number, and what the register said, kept away from the browser."""

    __tablename__ = "registration"

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_type: Mapped[EntityType]
    number_kind: Mapped[str]
    tax_id: Mapped[str]
    outcome: Mapped[str]
    """``found``, ``not_found``, ``unavailable``, ``none`` for a type without a register; ``taken``: the number has an
    account, and whoever holds this id may say that it is theirs.
    """
    record: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    born: Mapped[str | None]
    """A person's birth date as it was given with the number: ``1970-05-12``, ``1970-05`` or ``1970``."""
    ial: Mapped[str | None]
    """What the right pair of number and birth date, and the check of the card, make ``Account.ial``."""
    sealed_code: Mapped[str | None]
    """The code on the back of the card, encrypted, while its check has not answered."""
    email: Mapped[str | None]
    """Where the mail went, once the registration is finished."""
    account_id: Mapped[str | None] = mapped_column(ForeignKey(Account.id))
    """The account that it became, unless that has ended."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class CardCheck(Base):
    """The code on the back of somebody's ID card, encrypted, until the check has answered; a day at most."""

    __tablename__ = "card_check"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    sealed_code: Mapped[str]
    due_at: Mapped[datetime] = mapped_column(index=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)


class DataReport(Base):
    """A case for the officers: register and account disagree, found by the worker (``mismatch``) or told by the
    user (``disputed``); or somebody else says that the number is theirs (``claim``).
    """

    __tablename__ = "data_report"

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    kind: Mapped[str]
    data: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(index=True)
    resolved_at: Mapped[datetime | None]
