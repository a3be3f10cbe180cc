"""Accounts of users, the user names that they sign in with, and their registered data over time."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.base import Base


class EntityType(StrEnum):
    """The kind of party that a user is; the values are those of the ``entity_type`` claim."""

    JURISTIC_PERSON = "juristic_person"
    NATURAL_PERSON = "natural_person"
    GROUP_OF_PERSONS = "group_of_persons"
    GOVERNMENT_BODY = "government_body"
    OTHER = "other"


class AccountStatus(StrEnum):
    """Whether an account may sign in: once its e-mail is confirmed, until an officer suspends or closes it."""

    UNCONFIRMED = "unconfirmed"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    """For good: another has its number now. Its ``sub`` is never used again."""


#: Accounts that hold neither a number nor a user name: another account may have theirs.
HOLDS_NO_NUMBER = frozenset({AccountStatus.UNCONFIRMED, AccountStatus.CLOSED})


class Provenance(StrEnum):
    """Where an account's name and date come from; the values are those of the ``registered_data`` claim.

    ``REGISTER``: they were equal to the register's answer when last compared. ``TYPED``: never compared, disputed, or
    the register was unavailable. It says nothing about the address, nor about who opened the account: anybody may enter
    a number.
    """

    REGISTER = "register"
    TYPED = "typed"


class RequiredAction(StrEnum):
    """Something that a user must do after signing in, before going on: complete the account, or decide on changes."""

    COMPLETE = "complete"
    CHANGES = "changes"


class Account(Base):
    """One user, identified by ``tax_id`` and ``branch`` (empty: the head office). Several may share an e-mail address.

    Registrations that wait for confirmation of their e-mail address are accounts too, possibly several for one number.

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
            sqlite_where=text("status NOT IN ('unconfirmed', 'closed')"),
            postgresql_where=text("status NOT IN ('unconfirmed', 'closed')"),
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
        Index(
            "ix_account_without_words",
            "id",
            sqlite_where=text("words_made_at IS NULL"),
            postgresql_where=text("words_made_at IS NULL"),
        ),
        Index("ix_account_registered", "created_at"),
        Index(
            "ix_account_unconfirmed",
            "created_at",
            sqlite_where=text("status = 'unconfirmed'"),
            postgresql_where=text("status = 'unconfirmed'"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_type: Mapped[EntityType]
    number_kind: Mapped[str] = mapped_column(default="tax_id")
    tax_id: Mapped[str]
    branch: Mapped[str] = mapped_column(default="")
    status: Mapped[AccountStatus] = mapped_column(index=True)
    suspended_at: Mapped[datetime | None]
    """Since when it is suspended; ``None`` otherwise (``status_columns`` sets both)."""
    suspension_reason: Mapped[str | None]
    """Why, in the officer's words, which the operator is shown."""
    going_concern: Mapped[bool] = mapped_column(default=True)
    """False while a register reports the party as dead or out of business.

    ``docs/requirements/acting-for.md``, row 42.
    """
    reported_at: Mapped[datetime | None]
    """Since when a register reports the party as no going concern; ``None`` otherwise."""
    register_status: Mapped[str | None]
    cleared_status: Mapped[str | None]
    """The state in the register that an officer has found wrong: that report alone has no effect."""
    verified_by: Mapped[str | None]
    """Who verified that the account belongs to that party: ``officer``; ``None`` while nobody has."""
    verified_at: Mapped[datetime | None]
    registered_data: Mapped[Provenance] = mapped_column(default=Provenance.TYPED, server_default=Provenance.TYPED.value)
    ial: Mapped[str | None]
    """A natural person's identity assurance level on the Thai scale: ``1.1`` for a number with its birth date, ``1.3``
    with the card's laser code too; ``None`` while it is unknown, and for all other entity types.
    """
    verify_after: Mapped[datetime | None] = mapped_column(index=True)
    """When the worker queries the register again that did not answer at registration."""
    register_checked_at: Mapped[datetime | None]
    """When the register was last queried at a sign-in, which happens at most once a day."""
    state_asked_at: Mapped[datetime | None]
    """When a register was last queried whether the party of a delegation is a going concern: at most once a day."""
    register_news: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """The differences to the register, until the user has confirmed or disputed them."""
    register_disputed: Mapped[str | None]
    """Digest of the differences that the user has disputed, so that they are not asked about them again."""
    password_hash: Mapped[str | None]
    legacy_hash: Mapped[str | None]
    """A weak legacy hash, encrypted, until the worker has wrapped it in argon2id."""
    legacy_scheme: Mapped[str | None]
    """How an imported password is hashed, until its first successful sign-in: ``bcrypt``, ``phpass`` …; or the hash
    that was wrapped in argon2id: ``md5``, ``sha1`` …, ``md5:`` and the salt (``accounts.hashing.legacy_hashes``).
    """
    legacy_source: Mapped[str | None]
    """The legacy system that the account was imported from."""
    completed_at: Mapped[datetime | None]
    """When every required field was complete: at registration, or at the first sign-in of a legacy account."""
    terms_accepted_at: Mapped[datetime | None]
    preferred_username: Mapped[str]
    name_title: Mapped[str | None]
    name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    birth_or_registration_date: Mapped[date | None]
    birth_date: Mapped[str | None]
    """A person's birth date of which only month or year is known: ``1970-05`` or ``1970``."""
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
    """Where mails go; ``None`` for a legacy account without one, until its user has confirmed an address."""
    unconfirmed_email: Mapped[str | None] = mapped_column(index=True)
    """The address that the user of such an account has entered: only the mail that confirms it is sent there."""
    email_verified_at: Mapped[datetime | None]
    locale: Mapped[str] = mapped_column(default="th")
    two_factor: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    credentials_changed_at: Mapped[datetime | None]
    """When the password was last changed or a factor removed: offline access that began before has ended."""
    words_made_at: Mapped[datetime | None]
    """When the words that officers find it by were first made (``SearchWord``); ``None``: the worker makes them."""


def status_columns(status: AccountStatus, at: datetime, reason: str | None = None) -> dict[str, Any]:
    """The columns to set for a new *status* from *at* (UTC) on; never set the status without the others.

    *reason*: of a suspension, as the operator is shown it.
    """
    is_suspended = status is AccountStatus.SUSPENDED
    return {
        "status": status,
        "suspended_at": at if is_suspended else None,
        "suspension_reason": reason if is_suspended else None,
    }


def required_action_of(account: Account) -> RequiredAction | None:
    """What the user must do before going on, if anything. *account*: also a read-only record (``models.rows``)."""
    if account.completed_at is None:
        return RequiredAction.COMPLETE
    news = account.register_news
    if news and account.entity_type is EntityType.NATURAL_PERSON and not news.get("same_date"):
        return None  # stored by an earlier version: the account does not have the birth date in the register
    return RequiredAction.CHANGES if news is not None else None


def is_vouched_for(account: Account) -> bool:
    """Whether a register or an officer confirms the registered name.

    Any other name is just what the user entered, and is not shown in mails to other people.
    """
    return account.registered_data is Provenance.REGISTER or account.verified_by is not None


class UserName(Base):
    """A user name of an account, in its normalised form; a legacy account may have several."""

    __tablename__ = "user_name"

    name: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    created_at: Mapped[datetime]


class RegisteredData(Base):
    """Registered data of an account as confirmed at one time: the history, never changed afterwards."""

    __tablename__ = "registered_data"

    id: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    recorded_at: Mapped[datetime]
    source: Mapped[str]
    data: Mapped[dict[str, Any]]


class MailLink(Base):
    """A link that was mailed, for one purpose and usable once; its secret is stored as a hash."""

    __tablename__ = "mail_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str]
    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), index=True)
    email: Mapped[str]
    """Where it was sent; it is invalid once the account has another address."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]
    login_id: Mapped[str | None]
    """The user session (``Login``) that its mail was about, if any."""


class Registration(Base):
    """A registration in progress: entity type, number and the register's answer, which the browser does not get."""

    __tablename__ = "registration"

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_type: Mapped[EntityType]
    number_kind: Mapped[str]
    tax_id: Mapped[str]
    outcome: Mapped[str]
    """``found``, ``not_found``, ``unavailable``, ``none`` for a type without a register; ``taken``: the number has an
    account, and the browser with this id may claim the number.
    """
    record: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    born: Mapped[str | None]
    """A person's birth date as entered with the number: ``1970-05-12``, ``1970-05`` or ``1970``."""
    ial: Mapped[str | None]
    """The ``Account.ial`` that the matching birth date, and the check of the card, result in."""
    sealed_code: Mapped[str | None]
    """The laser code on the back of the card, encrypted, until the check has answered."""
    email: Mapped[str | None]
    """Where the confirmation was mailed, once the registration is finished."""
    account_id: Mapped[str | None] = mapped_column(ForeignKey(Account.id))
    """The account that it created, unless that was deleted."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class CardCheck(Base):
    """The laser code on the back of an ID card, encrypted, until the check has answered; for a day at most."""

    __tablename__ = "card_check"

    account_id: Mapped[str] = mapped_column(ForeignKey(Account.id), primary_key=True)
    sealed_code: Mapped[str]
    due_at: Mapped[datetime] = mapped_column(index=True)
    expires_at: Mapped[datetime] = mapped_column(index=True)
