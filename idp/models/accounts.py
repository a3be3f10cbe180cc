"""Operators: an account each, the names they sign in with, and what the registers said of them over time."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from idp.models.base import Base


class EntityType(StrEnum):
    """What an operator is; the values are those of the ``entity_type`` claim."""

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


class Account(Base):
    """One operator. ``tax_id`` and ``branch`` name it (empty branch: the head office); an e-mail may serve several.

    Addresses are objects of text: house_no, building, soi, moo, road, subdistrict, district, province, postcode and,
    for the registered one, latitude and longitude.
    """

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("tax_id", "branch"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_type: Mapped[EntityType]
    number_kind: Mapped[str] = mapped_column(default="tax_id")
    tax_id: Mapped[str]
    branch: Mapped[str] = mapped_column(default="")
    status: Mapped[AccountStatus]
    going_concern: Mapped[bool] = mapped_column(default=True)
    """False while a register reports the party as dead or out of business (``acting_for.md``, rule 7)."""
    register_status: Mapped[str | None]
    verified_by: Mapped[str | None]
    """``register`` or ``officer``; empty while nobody has checked the registered data."""
    password_hash: Mapped[str | None]
    preferred_username: Mapped[str]
    name_title: Mapped[str | None]
    name: Mapped[str]
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    birth_or_registration_date: Mapped[date | None]
    registered_address: Mapped[dict[str, Any]] = mapped_column(default=dict)
    contact_address: Mapped[dict[str, Any]] = mapped_column(default=dict)
    contact_national_id: Mapped[str | None]
    contact_title: Mapped[str | None]
    contact_name: Mapped[str | None]
    contact_position: Mapped[str | None]
    contact_phone: Mapped[str | None]
    contact_fax: Mapped[str | None]
    contact_mobile: Mapped[str | None]
    email: Mapped[str] = mapped_column(index=True)
    email_verified_at: Mapped[datetime | None]
    locale: Mapped[str] = mapped_column(default="th")
    two_factor: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class UserName(Base):
    """A name that signs in to an account, in its normal form; an account of old may have several."""

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
