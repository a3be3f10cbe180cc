"""An agent who is signed in, a grantor, and systems with every grant: where tokens of a delegation are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock
from idp.db import transaction
from idp.delegation import lifecycle
from idp.models import EntityType, OutboxMessage
from idp.origin import HERE, Act
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

OFFLINE = {"scope": "openid profile offline_access", "prompt": "consent"}


@dataclass
class Scene:
    """An agent who is signed in, and a grantor."""

    app: Flask
    world: World
    browser: Browser
    agent: User
    grantor: User

    def act(self, **changes: Any) -> str:
        """Let the agent act for the grantor. The delegation's id."""
        delegation_id = self.world.delegation(self.grantor, self.agent, **changes)
        self.browser.act_for(delegation_id)
        return delegation_id

    def sign_in_anew(self) -> None:
        """The agent signs in with another browser: the first one's login may have ended with an hour, or live."""
        self.browser = Browser(self.app)
        self.browser.sign_in(self.agent)

    def sign_out(self) -> None:
        """The agent leaves; what outlasts the login continues."""
        self.browser.sign_out()

    def party(self, client_id: str = "keeper") -> RelyingParty:
        """A system."""
        return RelyingParty(self.app, client_id)

    def silently(self, party: RelyingParty, **more: str) -> dict[str, str]:
        """What ``prompt=none`` is answered with."""
        return answer_of(party.authorize(self.browser, prompt="none", **more))

    def end(self, how: str, delegation_id: str) -> None:
        """Let the delegation end, or what it stands on."""
        with transaction(self.world.database) as work:
            if how == "cancelled":
                lifecycle.cancel(work, delegation_id, self.grantor.id, "x", Act(HERE, clock.now()))
            elif how == "renounced":
                lifecycle.renounce(work, delegation_id, self.agent.id, Act(HERE, clock.now()))
        if how == "expired":
            self.world.pass_time(days=1)
        elif how == "agent suspended":
            self.world.change(self.agent, status="suspended")
        elif how == "grantor suspended":
            self.world.change(self.grantor, status="suspended")
        elif how == "out of business":
            self.world.change(self.grantor, going_concern=False)
        elif how == "switched":
            self.browser.act_for("")


def begin(app: Flask, world: World, browser: Browser) -> Scene:
    """Nobody acts for anybody yet."""
    agent = world.user("นางสาวตัวแทน ทดสอบ", entity_type=EntityType.NATURAL_PERSON)
    browser.sign_in(agent)
    return Scene(app, world, browser, agent, world.user("บริษัท ผู้มอบ จำกัด"))


def notices(session: Session, sid: str) -> list[OutboxMessage]:
    messages = session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "logout_notice"))
    return [message for message in messages if message.payload["sid"] == sid]
