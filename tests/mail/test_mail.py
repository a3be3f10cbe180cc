"""Mails: written in the reader's language, delivered by SMTP or as files, whatever the server does."""

from __future__ import annotations

import email
import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from support.smtp_server import Inbox

from idp import clock
from idp.config import Settings
from idp.db import Database, transaction
from idp.mail import compose, server
from idp.mail.compose import MAIL
from idp.mail.deliver import MailDeliverer
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.models import AuditEvent, OutboxMessage
from idp.outbox import Dispatcher

LINK = "https://localhost/verify-email/secret-of-the-link"
LETTER = MailMessage(
    locale="th",
    subject="ยืนยันอีเมลของท่าน",
    paragraphs=("เรียน บริษัท <ตัวอย่าง> & บุตร จำกัด",),
    buttons=(Button("ยืนยันตัวตน", LINK),),
    after=("ลิงก์นี้ใช้ได้ครั้งเดียว",),
)


def _with(settings: Settings, **changes: Any) -> Settings:
    return Settings(**{**vars(settings), **changes})


def _send(database: Database, settings: Settings, mail: MailMessage = LETTER, to: str = "somchai@example.com") -> None:
    with transaction(database) as work:
        compose.send(work.writing(), settings, [(to, mail)], clock.now(), kind=MailKind.OFFICER)


def _drain(database: Database, settings: Settings) -> OutboxMessage:
    """One round of the courier; the message afterwards."""
    courier = Dispatcher(database, {MAIL: MailDeliverer(settings)})
    for future in courier.drain():
        future.result()
    courier.close()
    with database.reader() as session:
        return session.scalars(select(OutboxMessage)).one()


class TestDelivery:
    @pytest.mark.parametrize(("tls", "user"), [("starttls", "idp"), ("implicit", ""), ("none", "")])
    def test_mail_arrives_whole(
        self, database: Database, settings: Settings, smtp: Any, inbox: Inbox, tls: str, user: str
    ) -> None:
        settings = smtp(settings, tls, user)
        _send(database, settings)
        sent = _drain(database, settings)
        (mail,) = inbox.mails
        assert (mail["To"], mail["Subject"], mail["From"]) == (
            "somchai@example.com",
            LETTER.subject,
            settings.mail_from,
        )
        assert mail["Message-ID"] == f"<{sent.id}@localhost>"
        text, html = mail.get_body(("plain",)), mail.get_body(("html",))
        assert text is not None
        assert html is not None
        assert LETTER.paragraphs[0] in text.get_content()
        assert LINK in text.get_content()
        assert "&lt;ตัวอย่าง&gt; &amp; บุตร" in html.get_content()
        assert f'href="{LINK}"' in html.get_content()
        assert 'lang="th"' in html.get_content()

    def test_delivered_mail_is_forgotten(self, database: Database, settings: Settings, smtp: Any) -> None:
        settings = smtp(settings)
        _send(database, settings)
        sent = _drain(database, settings)
        assert sent.delivered_at is not None
        assert (sent.payload, sent.receiver) == ({}, "")

    def test_waiting_mail_does_not_show_its_link(self, database: Database, settings: Settings) -> None:
        _send(database, settings)
        with database.reader() as session:
            assert "secret-of-the-link" not in json.dumps(session.scalars(select(OutboxMessage)).one().payload)

    def test_without_a_server_a_mail_becomes_a_file(
        self, database: Database, settings: Settings, tmp_path: Path
    ) -> None:
        settings = _with(settings, mail_folder=tmp_path / "new" / "mail")
        _send(database, settings)
        sent = _drain(database, settings)
        (file,) = settings.mail_folder.iterdir()
        assert file.name == f"{sent.id}.eml"
        assert file.stat().st_mode & 0o777 == 0o600
        assert email.message_from_bytes(file.read_bytes(), policy=email.policy.default)["Subject"] == LETTER.subject

    def test_line_breaks_in_a_subject_add_no_header(
        self, database: Database, settings: Settings, smtp: Any, inbox: Inbox
    ) -> None:
        settings = smtp(settings)
        _send(database, settings, MailMessage("en", "Hello\r\nBcc: victim@example.com", ("Text",)))
        _drain(database, settings)
        (mail,) = inbox.mails
        assert mail["Bcc"] is None
        assert mail["Subject"] == "Hello Bcc: victim@example.com"


class TestTrouble:
    """Tried again with the same Message-ID; nothing is lost and the log tells no address."""

    @pytest.mark.parametrize("answer", ["451 later", "drop", "554 no"])
    def test_tried_again_until_taken(
        self,
        database: Database,
        settings: Settings,
        smtp: Any,
        inbox: Inbox,
        world: Any,
        answer: str,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        settings = smtp(settings)
        inbox.answers = [answer]
        _send(database, settings)
        waiting = _drain(database, settings)
        assert waiting.delivered_at is None
        assert waiting.due_at is not None
        assert waiting.answer == (None if answer == "drop" else answer)
        assert "somchai" not in caplog.text
        world.pass_time(seconds=5)
        sent = _drain(database, settings)
        assert sent.delivered_at is not None
        assert sent.answer is None
        (mail,) = inbox.mails
        assert mail["Message-ID"] == f"<{waiting.id}@localhost>"

    def test_address_that_the_server_refuses_is_given_up(
        self, database: Database, settings: Settings, smtp: Any, inbox: Inbox, caplog: pytest.LogCaptureFixture
    ) -> None:
        settings = smtp(settings)
        inbox.refused_address = "550 no such user"
        _send(database, settings)
        message = _drain(database, settings)
        assert (message.due_at, message.delivered_at) == (None, None)
        assert message.failed_at is not None
        assert message.answer == "550 no such user"
        with database.reader() as session:
            assert session.scalars(select(AuditEvent.event)).all() == ["notice.given_up"]
        assert "somchai" not in caplog.text

    def test_answer_for_officers_is_one_bounded_line_that_no_log_has(
        self, database: Database, settings: Settings, smtp: Any, inbox: Inbox, caplog: pytest.LogCaptureFixture
    ) -> None:
        settings = smtp(settings)
        inbox.refused_address = f"550 <somchai@example.com> unknown\x1b[31m {'a' * 300}"
        _send(database, settings)
        answer = _drain(database, settings).answer
        assert answer.startswith("550 <somchai@example.com> unknown[31m a")
        assert len(answer) == 200
        assert "somchai" not in caplog.text

    def test_certificate_of_another_host_is_not_believed(
        self, database: Database, settings: Settings, smtp: Any, inbox: Inbox
    ) -> None:
        settings = smtp(settings)
        settings = _with(settings, smtp_url=settings.smtp_url.replace("localhost", "127.0.0.1"))
        _send(database, settings)
        assert _drain(database, settings).delivered_at is None
        assert inbox.mails == []

    def test_server_that_never_greets_is_cut_off(
        self, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(server, "STEP_SECONDS", 0.3)
        with socket.create_server(("127.0.0.1", 0)) as silent:
            port = silent.getsockname()[1]
            settings = _with(settings, smtp_url=f"smtp://127.0.0.1:{port}?tls=none")
            _send(database, settings)
            assert _drain(database, settings).delivered_at is None

    def test_server_that_drips_is_cut_off(
        self, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(server, "WHOLE_SECONDS", 0.5)
        stop = threading.Event()

        def drip(listener: socket.socket) -> None:
            connection, _ = listener.accept()
            with connection:
                while not stop.wait(0.05):
                    try:
                        connection.sendall(b"2")
                    except OSError:
                        return

        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=drip, args=(listener,))
            thread.start()
            settings = _with(settings, smtp_url=f"smtp://127.0.0.1:{listener.getsockname()[1]}?tls=none")
            _send(database, settings)
            assert _drain(database, settings).delivered_at is None
            stop.set()
            thread.join()


class TestAddressOfTheServer:
    def test_encrypted_unless_told_otherwise(self) -> None:
        assert server.parse("smtp://mail.example.go.th") == server.MailServer(
            "mail.example.go.th", 587, "starttls", "", ""
        )

    def test_account_is_percent_decoded(self) -> None:
        assert server.parse("smtp://a%40b:p%2Fw@h:25?tls=starttls").user == "a@b"
        assert server.parse("smtp://a:p%2Fw@h").password == "p/w"

    @pytest.mark.parametrize(
        "url",
        [
            "http://h",
            "smtp://",
            "smtp://h?tls=maybe",
            "smtp://h?x=1",
            "smtp://u:p@h?tls=none",
            "smtp://h/path",
            "smtp://h:x",
        ],
    )
    def test_what_cannot_be_used_is_refused(self, url: str) -> None:
        with pytest.raises(ValueError, match=r"\w"):
            server.parse(url)
