"""The numbers that documents promise, as literals, each with its place in the program and the tests that hold it.

Whoever writes a number into a document finds ``test_promises.py`` red until it stands here: in ``NUMBERS`` with the
sentence it is in, or in ``NO_PROMISE`` where it is an example. Whoever gives a number a name in the program lists it in
``NUMBERS``, or in ``NOBODY_WAS_TOLD``. ``make mutants`` changes each number of ``NUMBERS`` and runs the tests that are
named here for it; without any, the literal here is all that holds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

SECURITY, OPERATIONS, INTEGRATING = "docs/security.md", "docs/operations.md", "docs/integrating.md"


@dataclass(frozen=True)
class Promise:
    """``value``: the number. ``said``: documents and words of them. ``tests``: what turns red with another number."""

    value: object
    said: tuple[tuple[str, str], ...] = ()
    tests: tuple[str, ...] = ()


def _promise(value: object, *said: tuple[str, str] | str, by: str | tuple[str, ...] = ()) -> Promise:
    tests = (by,) if isinstance(by, str) else by
    return Promise(value, tuple((SECURITY, each) if isinstance(each, str) else each for each in said), tests)


def _ops(words: str) -> tuple[str, str]:
    return OPERATIONS, words


def _rp(words: str) -> tuple[str, str]:
    return INTEGRATING, words


SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

NUMBERS: dict[str, Promise] = {
    # acts of officers
    "helpdesk/acts/waiting.py WAITS": _promise(
        24 * HOUR,
        "done by the clock after 24 hours",
        _ops("waiting period of 24 hours"),
        by="tests/helpdesk/test_waiting_acts.py",
    ),
    "helpdesk/acts/waiting.py MOST_CANCELS": _promise(
        2, "After 2 cancels by link", by="tests/helpdesk/test_waiting_acts.py"
    ),
    "helpdesk/acts/forms.py LONGEST_REASON": _promise(
        1000, "a reason of at most 1,000 characters", by="tests/helpdesk/test_acts.py"
    ),
    # rate limiting
    "accounts/throttle.py FREE_OF_ACCOUNT": _promise(5, "of an account, or of a user name that does not exist | 5 |"),
    "limits.py FREE_OF_NETWORK": _promise(
        50,
        _rp("more than fifty within an hour from all clients"),
        "of a network | 50 |",
        "of all clients in a network | 50 |",
        _ops("its fifty failures an hour"),
    ),
    "limits.py FIRST_DELAY": _promise(
        30 * SECOND, "the delay is 30 seconds after a failure, doubled by each", by="tests/test_limits.py"
    ),
    "limits.py LONGEST_DELAY": _promise(
        HOUR, "doubled by each further one, an hour at most", by="tests/test_limits.py"
    ),
    "limits.py forgotten_after": _promise(
        DAY, "| a day after the last |", "a day after the last, or by", by="tests/test_limits.py"
    ),
    "accounts/number_and_birth_date.py FREE_OF_NUMBER": _promise(5, "of wrong laser codes: of a number | 5 |"),
    "accounts/number_and_birth_date.py FREE_OF_NETWORK": _promise(
        20, "the same, from a network | 20 | an hour after the last"
    ),
    "oidc/server.py FREE_OF_CLIENT": _promise(
        5, "of a client's secret from one network | 5 |", _rp("six in a row for a client")
    ),
    "accounts/identity/proofing.py TRIES": _promise(
        5, "five tries an hour for a number", by="tests/accounts/test_showing_identity.py"
    ),
    "accounts/identity/proofing.py TRIES_OF_NETWORK": _promise(60, "sixty from one network"),
    "accounts/identity/proofing.py TRIES_WITHIN": _promise(HOUR, "five tries an hour for a number"),
    "accounts/hashing/legacy_spellings.py MOST": _promise(4, "up to four variants"),
    # the help desk
    "accounts/help_requests/ask.py FROM_NETWORK": _promise(
        10, _ops("ten requests an hour from a network"), by="tests/accounts/test_help_requests.py"
    ),
    "accounts/help_requests/ask.py WITHIN": _promise(
        HOUR, _ops("ten requests an hour from a network"), by="tests/accounts/test_help_requests.py"
    ),
    "accounts/help_requests/ask.py OF_CONTACT": _promise(
        5, _ops("five a day with one telephone number"), by="tests/accounts/test_help_requests.py"
    ),
    "accounts/help_requests/ask.py OF_CONTACT_WITHIN": _promise(
        DAY, _ops("five a day with one telephone number"), by="tests/accounts/test_help_requests.py"
    ),
    "refusal_codes.py DIGITS": _promise(6, _ops("a code of six digits"), by="tests/test_refusal_codes.py"),
    "refusal_codes.py LIFETIME": _promise(10 * MINUTE, _ops("for ten minutes"), by="tests/test_refusal_codes.py"),
    "refusal_codes.py OF_ACCOUNT": _promise(5, _ops("a user has five at most"), by="tests/test_refusal_codes.py"),
    "helpdesk/reasons/look_up.py OF_OFFICER": _promise(
        60, _ops("sixty explanations an hour"), by="tests/helpdesk/test_reasons.py"
    ),
    "helpdesk/reasons/look_up.py WITHIN": _promise(HOUR, _ops("sixty explanations an hour")),
    "helpdesk/reasons/look_up.py FREE": _promise(
        10, _ops("are slowed down after ten"), by="tests/helpdesk/test_reasons.py"
    ),
    # limits for unauthenticated requests
    "oidc/authorization/pending.py MOST_OF_NETWORK": _promise(1000, "1,000 in ten minutes for a network"),
    "oidc/authorization/pending.py WITHIN": _promise(
        10 * MINUTE, "1,000 in ten minutes for a network", by="tests/oidc/test_waiting_requests.py"
    ),
    "oidc/authorization/pending.py MOST_IN_ALL": _promise(20_000, "20,000 requests and 40,000 interactions in all"),
    "sessions/interactions.py MOST_IN_ALL": _promise(40_000, "20,000 requests and 40,000 interactions in all"),
    "sessions/interactions.py LIFETIME": _promise(2 * HOUR, "beyond which the oldest are dropped; two hours"),
    "oidc/authorization/target.py MAX_REQUEST": _promise(16_384, "the parameters that count, 16,384 characters in all"),
    "db.py SWEPT_AT_ONCE": _promise(500, "deleted 500 rows at a time"),
    "strict_json.py MAX_DEPTH": _promise(16, "more than 16 levels"),
    "accounts/registration/start.py LOOKUPS": _promise(300, _ops("from one network, all others to 300")),
    "accounts/registration/start.py LOOKUPS_OF_PERSONS": _promise(60, _ops("limited to 60 an hour from one network")),
    "accounts/registration/start.py LOOKUPS_WITHIN": _promise(HOUR, _ops("limited to 60 an hour from one network")),
    "accounts/registration/start.py LIFETIME": _promise(2 * HOUR),
    "accounts/unconfirmed.py MOST": _promise(
        5, _ops("side by side, at most five"), by="tests/accounts/test_side_by_side.py"
    ),
    "accounts/unconfirmed.py KEPT_FOR": _promise(30 * DAY, _ops("unconfirmed ones are deleted after thirty days")),
    "accounts/unconfirmed.py OWN_FOR": _promise(
        24 * HOUR, _ops("or after 24 hours when one has to make room"), by="tests/accounts/test_side_by_side.py"
    ),
    "accounts/identity/number_claims.py FROM_NETWORK": _promise(
        10, _ops("ten a day from a network"), by="tests/accounts/test_number_claims.py"
    ),
    "accounts/identity/number_claims.py WITHIN": _promise(
        DAY, _ops("ten a day from a network"), by="tests/accounts/test_number_claims.py"
    ),
    "accounts/identity/number_claims.py OF_NUMBER": _promise(
        3, _ops("three of a number"), by="tests/accounts/test_number_claims.py"
    ),
    "accounts/identity/number_claims.py OF_ADDRESS": _promise(3),
    "accounts/identity/card_check.py KEPT_FOR": _promise(
        DAY, _ops("tries again for a day; the code is kept"), by="tests/accounts/test_card_check.py"
    ),
    # finding accounts
    "helpdesk/accounts/search.py LOOK_UPS": _promise(
        300, _ops("an officer has 300 look-ups an hour"), by="tests/helpdesk/test_account_search.py"
    ),
    "helpdesk/accounts/search.py WITHIN": _promise(
        HOUR, _ops("an officer has 300 look-ups an hour"), by="tests/helpdesk/test_account_search.py"
    ),
    "helpdesk/accounts/search.py MOST_SHOWN": _promise(
        50, _ops("A page shows fifty accounts at most"), by="tests/helpdesk/test_account_search.py"
    ),
    "helpdesk/accounts/numbers.py SHOWN_FOR": _promise(
        10 * MINUTE, _ops("then shown to that officer for ten minutes"), by="tests/helpdesk/test_account_page.py"
    ),
    # powers of attorney
    "delegation/agent_search.py OF_ACCOUNT": _promise(
        60, "60 lookups an hour for an account", by="tests/delegation/test_finding.py"
    ),
    "delegation/agent_search.py WITHIN": _promise(
        HOUR, "60 lookups an hour for an account", by="tests/delegation/test_finding.py"
    ),
    "delegation/agent_search.py OF_NETWORK": _promise(240, "240 unsuccessful ones from a network"),
    "delegation/agent_search.py TO_ALL_AGENTS": _promise(
        50, "50 grants a day, 10 to one agent", by="tests/delegation/test_finding.py"
    ),
    "delegation/agent_search.py TO_ONE_AGENT": _promise(
        10, "50 grants a day, 10 to one agent", by="tests/delegation/test_finding.py"
    ),
    "delegation/proofs.py LOOKS": _promise(
        60, "made-up codes are limited to 60 from a network in ten minutes", by="tests/delegation/test_proofs.py"
    ),
    "delegation/proofs.py WITHIN": _promise(
        10 * MINUTE,
        "made-up codes are limited to 60 from a network in ten minutes",
        by="tests/delegation/test_proofs.py",
    ),
    "delegation/proofs.py FOR_PROOF": _promise(
        20, "answered 20 times an hour for a proof", by="tests/delegation/test_proofs.py"
    ),
    "delegation/proofs.py FROM_NETWORK": _promise(
        60, "for a proof, 60 times from a network", by="tests/delegation/test_proofs.py"
    ),
    "delegation/proofs.py COMPARE_WITHIN": _promise(
        HOUR, "answered 20 times an hour for a proof", by="tests/delegation/test_proofs.py"
    ),
    "delegation/acting.py SWITCHES": _promise(
        30,
        "30 switches a minute for a session",
        by="tests/delegation/test_acting_for.py::test_thirty_switches_a_minute_and_no_more",
    ),
    "delegation/acting.py WITHIN": _promise(
        MINUTE,
        "30 switches a minute for a session",
        by="tests/delegation/test_acting_for.py::test_thirty_switches_a_minute_and_no_more",
    ),
    "delegation/terms.py LONGEST_TERM": _promise(36_525 * DAY, by="tests/delegation/test_lifecycle.py"),
    "delegation/expiry.py AHEAD": _promise(7 * DAY, by="tests/delegation/test_lifecycle.py"),
    "delegation/reference.py LENGTH": _promise(8, _ops("eight characters without I, L, O and U")),
    "accounts/registered_data/going_concern.py ASK_EVERY": _promise(
        DAY,
        _ops("each once a day, at most"),
        "every power of attorney within a day",
        by="tests/delegation/test_registers_asked.py",
    ),
    "accounts/registered_data/going_concern.py PATIENCE": _promise(1.0),
    "config.py register_rate": _promise(2, _ops("(2) a second; 0 turns it off")),
    # the second factor
    "accounts/second_factor/totp.py SECRET_LENGTH": _promise(32, "a secret of 160 bits"),
    "accounts/second_factor/totp.py STEP_SECONDS": _promise(
        30, "One step of 30 seconds either way", by="tests/accounts/test_totp.py"
    ),
    "accounts/second_factor/totp.py DRIFT": _promise(
        1, "One step of 30 seconds either way", by="tests/accounts/test_totp.py"
    ),
    "accounts/second_factor/totp.py DIGITS": _promise(6, by="tests/accounts/test_totp.py"),
    "accounts/second_factor/recovery_codes.py IN_SET": _promise(10, "ten of 80 random bits", "recovery codes | 10 |"),
    "accounts/second_factor/recovery_codes.py LENGTH": _promise(16, "ten of 80 random bits"),
    "accounts/second_factor/views/recovery_codes.py SHOWN_FOR": _promise(
        10 * MINUTE, "For ten minutes the browser they were created in"
    ),
    "helpdesk/sessions.py IDLE": _promise(
        15 * MINUTE, "end after 15 minutes without a request", by="tests/helpdesk/test_officer_sessions.py"
    ),
    "helpdesk/sessions.py WHOLE": _promise(
        8 * HOUR, "and eight hours after the sign-in", by="tests/helpdesk/test_officer_sessions.py"
    ),
    "helpdesk/sessions.py PENDING": _promise(
        10 * MINUTE, "within ten minutes of the password", by="tests/helpdesk/test_officer_sign_in.py"
    ),
    "helpdesk/sessions.py FRESH": _promise(
        10 * MINUTE, "proven within the last ten minutes", by="tests/helpdesk/test_officer_sessions.py"
    ),
    "helpdesk/current.py TYPING": _promise(
        5 * MINUTE, "asks when less than five of them are left", by="tests/helpdesk/test_officer_sessions.py"
    ),
    "helpdesk/sign_in/links.py LIFETIME": _promise(
        DAY,
        _ops("a link that works once, within 24 hours"),
        "works once, within 24 hours",
        by="tests/helpdesk/test_officer_set_up.py",
    ),
    "helpdesk/sign_in/throttle.py FREE": _promise(
        5, "five for a name from one network", by="tests/helpdesk/test_officer_sign_in.py"
    ),
    "helpdesk/sign_in/throttle.py FREE_IN_ALL": _promise(
        50, "50 for a name from all networks", by="tests/helpdesk/test_officer_sign_in.py"
    ),
    "accounts/second_factor/ceremonies.py LIFETIME": _promise(
        5 * MINUTE, "single-use and valid for five minutes", by="tests/accounts/test_passkeys.py"
    ),
    "accounts/second_factor/passkeys.py MOST": _promise(20, "passkeys | 20 |"),
    "accounts/second_factor/enrolment.py WAIT": _promise(
        72 * HOUR,
        "otherwise 72 hours and a mail later",
        "so may a passkey's 72 hours",
        by="tests/accounts/test_passkeys.py",
    ),
    "accounts/sign_in/pending.py LIFETIME": _promise(
        10 * MINUTE,
        "only a pending sign-in that is valid for ten minutes",
        "wait for a code | 100, ten minutes each",
        by="tests/accounts/test_second_step.py",
    ),
    "accounts/sign_in/pending.py MOST": _promise(
        100,
        "wait for a code | 100, ten minutes each",
        by="tests/accounts/test_account_limits.py::test_hundred_sign_ins_that_wait_for_a_code",
    ),
    # sessions
    "sessions/guards.py FRESH": _promise(
        10 * MINUTE, "requires a sign-in younger than ten minutes", by="tests/delegation/test_fresh_sign_in.py"
    ),
    "sessions/typed_forms.py MOST_TYPED": _promise(3000, "up to 3,000 characters"),
    "sessions/form_tokens.py MOST": _promise(3, "by the last three tokens"),
    "sessions/lifecycle.py MOST": _promise(
        50,
        "concurrent sessions | 50 |",
        by="tests/sessions/test_session_lifetime.py::test_fifty_logins_at_once_and_the_systems_of_the_others_are_told",
    ),
    "sessions/session_list.py ENDED_FOR": _promise(30 * DAY, "for a month how it ended"),
    "sessions/offline_access.py MOST": _promise(
        100,
        "grants of `offline_access` | 100 |",
        by="tests/accounts/test_account_limits.py::test_hundred_families_that_go_on_without_a_login",
    ),
    "accounts/devices/known_devices.py MOST": _promise(
        50, "known devices | 50 |", by="tests/accounts/test_account_limits.py::test_fifty_known_browsers"
    ),
    "accounts/devices/known_devices.py KEPT_FOR": _promise(365 * DAY),
    "config.py login_idle_seconds": _promise(
        3600, "after an hour without use", _rp("after an idle hour"), by="tests/sessions/test_session_lifetime.py"
    ),
    "config.py login_whole_seconds": _promise(43_200, "twelve hours in all"),
    "clock.py APART": _promise(MINUTE, "more than a minute in the future", _ops("within a minute of each other")),
    # mails and their links
    "accounts/mail_links.py LIFETIMES[LinkPurpose.RESET_PASSWORD]": _promise(
        30 * MINUTE, "single-use, valid for 30 minutes", by="tests/accounts/test_links.py"
    ),
    "accounts/mail_links.py SET_UP_LIFETIME": _promise(
        24 * HOUR,
        "that an officer has made works for 24 hours",
        by="tests/accounts/test_accounts_by_officers.py",
    ),
    "accounts/mail_links.py LIFETIMES[LinkPurpose.VERIFY_EMAIL]": _promise(
        24 * HOUR, by="tests/accounts/test_links.py"
    ),
    "accounts/mail_links.py LIFETIMES[LinkPurpose.NOT_ME]": _promise(
        7 * DAY, "within its seven days", _ops("(good for seven days)"), by="tests/accounts/test_links.py"
    ),
    "accounts/passwords/reset.py FROM_NETWORK": _promise(60, "Sixty requests an hour are accepted from one network"),
    "accounts/passwords/reset.py WITHIN": _promise(HOUR, "Sixty requests an hour are accepted from one network"),
    "accounts/registration/email_confirmation.py FROM_NETWORK": _promise(60),
    "accounts/registration/email_confirmation.py WITHIN": _promise(HOUR),
    "mail/kinds.py OF_ANYBODY": _promise(
        3, "An address gets three mails an hour", "three mails an hour |", by="tests/mail/test_how_many_mails.py"
    ),
    "mail/kinds.py OF_ANOTHER": _promise(10, by="tests/mail/test_how_many_mails.py"),
    "mail/kinds.py WITHIN": _promise(
        HOUR, "An address gets three mails an hour", by="tests/mail/test_how_many_mails.py"
    ),
    # lengths
    "web/lengths.py MOST": _promise(4096, "4,096 characters for a field, a parameter and their names"),
    "web/lengths.py MOST_SIGNED": _promise(16_384, "16,384 for what carries a signed document"),
    "app.py MOST_BODY": _promise(131_072, "Bodies have 128 KiB"),
    "serving/requests.py MOST_HEAD": _promise(65_536, "heads 64 KiB"),
    "written/document.py _LONGEST_VALUE": _promise(4096, "values in `clients.yaml` 4,096 characters"),
    # what people write
    "written/text.py MOST_BYTES": _promise(
        1024 * 1024, _ops("files of more than 1 MiB (the register 8 MiB, the key 64 KiB)"), by="tests/written"
    ),
    "registers/file.py _MOST_BYTES": _promise(8 * 1024 * 1024, _ops("the register 8 MiB"), by="tests/written"),
    "config.py _LONGEST_KEY": _promise(64 * 1024, _ops("the key 64 KiB"), by="tests/test_config.py"),
    "web/branding_file.py _LONGEST_MARK": _promise(6, _ops("six letters at most"), by="tests/web/test_branding.py"),
    "web/emblem.py LONGEST": _promise(64 * 1024, _ops("an SVG file of at most 64 KiB"), by="tests/web/test_emblem.py"),
    "web/colours.py LEAST": _promise(
        4.5, _ops("text in them has a contrast of 4.5 : 1 at least"), by="tests/web/test_branding.py"
    ),
    # passwords
    "accounts/passwords/policy.py MIN_LENGTH": _promise(8, "8 to 128 characters after NFKC"),
    "accounts/hashing/passwords.py MAX_LENGTH": _promise(128, "8 to 128 characters after NFKC"),
    "accounts/hashing/passwords.py FULL_MEMORY": _promise(19_456, "argon2id (19 MiB, two passes)"),
    "accounts/hashing/admission.py WAITING": _promise(24, "slots, hashing or waiting | 24 | 16 for sign-ins"),
    "accounts/hashing/admission.py AT_ONCE_OF_NETWORK": _promise(2, "2 for sign-ins, 2 for the rest"),
    "accounts/hashing/admission.py SIGN_INS_OF_THREE": _promise(2, "two of three turns go to sign-ins"),
    "accounts/hashing/admission.py MINUTE": _promise(60.0, "6, and 60 tries a minute"),
    "accounts/registered_data/changes.py PATIENCE": _promise(
        1.0,
        ("docs/architecture.md", "at most once a day, for at most a second"),
        by="tests/accounts/test_changes.py::test_sign_in_waits_one_second_for_a_register",
    ),
    "accounts/registered_data/changes.py ASK_EVERY": _promise(
        DAY, ("docs/architecture.md", "at most once a day, for at most a second"), by="tests/accounts/test_changes.py"
    ),
    # tokens
    "oidc/token/codes.py LIFETIME": _promise(
        60 * SECOND, _rp("a code after 60 seconds"), by="tests/oidc/test_codes.py"
    ),
    "oidc/token/issue.py LIFETIME": _promise(
        10 * MINUTE,
        _rp("until its `exp`, ten minutes at most"),
        _rp("ten minutes at most, never after the last day"),
        _rp("is good for up to ten minutes after"),
        _rp("work allows it: ten minutes"),
        _rp("the ten minutes are over"),
        by="tests/oidc/test_code_flow.py::TestUserinfo",
    ),
    "oidc/token/families.py GRACE": _promise(
        10 * SECOND, _rp("may be asked for again within ten seconds"), by="tests/oidc/test_refresh_tokens.py"
    ),
    "oidc/logout/backchannel.py LIFETIME": _promise(2 * MINUTE),
    "oidc/evaluation_endpoint.py MOST": _promise(
        600, _rp("At most 600 questions a minute"), by="tests/oidc/test_client_credentials.py"
    ),
    "oidc/client_auth/assertion.py _USUAL": _promise(
        (HOUR, 30 * SECOND, True),
        _rp("`exp`: at most an hour ahead"),
        _rp("clocks may differ by 30 seconds"),
        by="tests/oidc/test_client_assertions.py",
    ),
    "oidc/client_auth/assertion.py _FAPI": _promise(
        (5 * MINUTE, 10 * SECOND, False), by="tests/oidc/test_client_assertions.py"
    ),
    "oidc/cors.py KEPT_SECONDS": _promise(600),
    "oidc/client_auth/assertion.py MAX_JTI_LENGTH": _promise(
        256, _rp("up to 256 characters"), by="tests/oidc/test_client_assertions.py"
    ),
    "oidc/client_auth/keys.py FRESH": _promise(
        10 * MINUTE, _rp("good for ten minutes more"), by="tests/oidc/test_client_keys.py"
    ),
    "oidc/client_auth/keys.py RETRY": _promise(
        MINUTE,
        _rp("at most once a minute"),
        _ops("at most one a minute for each client and process"),
        by="tests/oidc/test_client_keys.py",
    ),
    "oidc/client_auth/keys.py KEEP": _promise(
        HOUR, _rp("the keys last seen there serve for an hour"), by="tests/oidc/test_client_keys.py"
    ),
    "clients/jwk.py _SHORTEST": _promise(2048, _rp("RSA of 2048 bits or more")),
    # systems and registers that do not answer
    "outbox/circuit.py FAILURES": _promise(
        5, _ops("After five failures in a row a client is sent"), by="tests/test_outbox_turns.py"
    ),
    "outbox/circuit.py LONGEST_PAUSE": _promise(
        15 * SECOND, _ops("at most every 15 seconds"), by="tests/test_outbox_turns.py"
    ),
    "outbox/circuit.py FIRST_PAUSE": _promise(SECOND, by="tests/test_outbox_turns.py"),
    "outbox/patience.py PATIENCE": _promise(
        DAY, _ops("After a day a notice counts as given up"), _ops("after a day every hour"), by="tests/test_outbox.py"
    ),
    "outbox/patience.py SELDOM": _promise(
        HOUR, _ops("is tried every hour for 30 days more"), _ops("after a day every hour"), by="tests/test_outbox.py"
    ),
    "outbox/patience.py IN_VAIN": _promise(
        30 * DAY,
        _ops("is tried every hour for 30 days more"),
        _ops("for a month in all"),
        _rp("we try for a month"),
        by="tests/test_outbox.py",
    ),
    "outgoing.py READ_SECONDS": _promise(5.0, _rp("Answer 200 or 204 within five seconds")),
    "outgoing.py CONNECT_SECONDS": _promise(2.0),
    "registers/http.py FAILURES": _promise(
        5,
        _ops("After five failures in a row a register is not queried for half a minute"),
        by="tests/registers/test_registers.py",
    ),
    "registers/http.py OPEN_SECONDS": _promise(
        30.0,
        _ops("After five failures in a row a register is not queried for half a minute"),
        by="tests/registers/test_registers.py",
    ),
    "registers/lookup.py KEEP": _promise(
        DAY, _ops("An answer is kept for a day"), by="tests/registers/test_registers.py"
    ),
    # serving
    "serving/connection.py SECONDS[State.HEAD]": _promise(10.0, _ops("Heads have ten seconds")),
    "serving/connection.py SECONDS[State.BODY]": _promise(20.0, _ops("bodies twenty")),
    "serving/connection.py SECONDS[State.ANSWER]": _promise(30.0, _ops("answers thirty until they are taken")),
    "serving/connection.py SECONDS[State.IDLE]": _promise(20.0, _ops("an idle connection twenty")),
    "serving/front.py MOST_CONNECTIONS": _promise(4000, _ops("at most 4,000 connections")),
    "serving/supervisor.py PATIENCE": _promise(6.0, _ops("takes less than eight seconds")),
    "serving/supervisor.py KILL_AFTER": _promise(7.0, _ops("takes less than eight seconds")),
    "serving/supervisor.py SLOWEST": _promise(30.0, _ops("in the end every 30 seconds")),
    "readiness.py GOOD_FOR": _promise(5.0, _ops("at most once in five seconds and process")),
    "readiness.py LEAST_ROOM": _promise(16_777_216, _ops("less than 16 MiB free")),
    "doctor/storage.py LEAST_FREE": _promise(500_000_000, _ops("less than 500 MB")),
    "postgresql.py _SHORTEST_LIMIT": _promise(10_000, _ops("below ten seconds")),
    "worker.py ENDINGS_EVERY": _promise(1.0, _ops("once a second looks for powers of attorney")),
    "accounts/legacy_import/run.py BATCH": _promise(1000, _ops("Rows are written in transactions of 1,000")),
    "accounts/legacy_import/file.py MOST": _promise(16_384, _ops("a line above 16,384 characters")),
    "accounts/completion/complete.py ADDRESSES": _promise(5),
    "accounts/completion/complete.py WITHIN": _promise(HOUR),
    # no document speaks of these, and yet they are limits: with another one somebody would be let in or kept out
    "accounts/identity/claim_form.py MAX_LENGTH": _promise(1000),
    "fields/email_address.py MAX_LENGTH": _promise(254),
    "accounts/second_factor/enrolment.py LIFETIME": _promise(HOUR),
    "accounts/identity/proofing.py PATIENCE": _promise(22.0),
    "accounts/masking.py LAST_DIGITS_SHOWN": _promise(4),
    "delegation/masking.py FIRST_DIGITS_SHOWN": _promise(4),
    "accounts/registration/create.py CLAIM_FOR": _promise(DAY),
    "accounts/registration/create.py MAILS": _promise(20),
    "accounts/registration/create.py MAILS_WITHIN": _promise(HOUR),
    "accounts/registration/start.py PATIENCE": _promise(22.0),
    "accounts/registration/start.py PATIENCE_FOR_CARD": _promise(8.0),
    "accounts/sign_in/vouching.py KNOWN_FOR": _promise(30 * DAY),
    "accounts/sign_in/vouching.py MOST_MAILS": _promise(3),
    "accounts/sign_in/vouching.py WITHIN": _promise(HOUR),
    "clients/client.py LONGEST_OFFLINE": _promise(366 * 86_400),
    "clients/client.py SHORTEST_OFFLINE": _promise(60),
    "clients/secret.py SHORTEST": _promise(32),
    "clock.py BUDDHIST_AHEAD": _promise(543),
    "clock.py BUDDHIST_FROM": _promise(2400),
    "delegation/forms.py LONGEST_REASON": _promise(500),
    "mail/server.py STEP_SECONDS": _promise(10.0),
    "mail/server.py WHOLE_SECONDS": _promise(45.0),
    "oidc/client_auth/assertion.py MAX_LENGTH": _promise(16384),
    "oidc/client_auth/keys.py MOST_BYTES": _promise(65536),
    # signing keys
    "oidc/keys/states.py MAX_AGE": _promise(
        300,
        _ops("may be kept for 300 seconds"),
        _ops("may trust the old keys for 300 seconds more"),
        _rp("`Cache-Control` says (300 seconds)"),
        by="tests/oidc/test_key_rotation.py::TestSchedule::test_published_keys_may_be_kept_for_five_minutes",
    ),
    "oidc/keys/states.py PUBLISHED_BEFORE": _promise(
        DAY,
        _ops("not yet: 24 hours after it was made"),
        _ops("the 24 hours are for clients that look once a day"),
        _ops("24 hours before its 90 days are over"),
        _ops("A key it scheduled signs 24 hours from then, once a"),
        _rp("A new key is published 24 hours before it signs"),
        by="tests/oidc/test_key_rotation.py",
    ),
    "oidc/keys/states.py PUBLISHED_AFTER": _promise(
        HOUR,
        _ops("for 1 hour after its last signature"),
        _rp("an old one for an hour after its last signature"),
        by=("tests/oidc/test_key_states.py", "tests/oidc/test_key_rotation.py"),
    ),
    "oidc/keys/states.py HINTS_FOR": _promise(
        400 * DAY,
        _ops("alone, for 400 days; then the key is deleted"),
        _rp("for 400 days after its key has gone"),
        "vouch for hints alone, for 400 days",
        by="tests/oidc/test_key_states.py",
    ),
    "oidc/keys/cache.py LOOK_AFTER": _promise(0.5),
    "oidc/keys/cache.py FRESH": _promise(1.0, by="tests/oidc/test_key_rotation.py::TestStolen"),
    "oidc/keys/cache.py _APART": _promise(0.02, "at most fifty times a second", by="tests/oidc/test_key_rotation.py"),
    "config.py MOST_DAYS": _promise(3650, by="tests/cli/test_keys_commands.py"),
    "oidc/keys/ring.py MAX_TOKEN_LENGTH": _promise(16384),
    "oidc/authorization/target.py MAX_LENGTH": _promise(4096),
    "oidc/token/access_tokens.py KEEP": _promise(DAY),
    "outbox/patience.py KEEP": _promise(7 * DAY),
    "registers/http.py MOST_BYTES": _promise(262144),
    "accounts/hashing/legacy_hashes.py BCRYPT_BYTES": _promise(72),
    "fields/thai_places.py LONGEST": _promise(100),
    "serving/connection.py SECONDS[State.END]": _promise(2.0),
    "sessions/current.py TOUCH_EVERY": _promise(MINUTE),
    "web/pages.py AWAY_SECONDS": _promise(30),
    "worker.py CLOCK_EVERY": _promise(5.0),
    "outbox/selection.py THREADS[Lane.MAIL]": _promise(4),
    "outbox/selection.py THREADS[Lane.SYSTEM]": _promise(32),
    "outbox/selection.py THREADS[Lane.WORK]": _promise(4),
    "outbox/selection.py TO_ONE": _promise(4),
    "fields/parse.py OLDEST": _promise(timedelta(days=130 * 365.25)),
}

#: Numbers in documents that are examples, protocols', or measured: nothing in the program is to be equal to them.
NO_PROMISE: dict[str, tuple[str, ...]] = {
    "README.md": ("every module of five plans",),
    "docs/architecture.md": (
        "and half a second has passed",
        "the seven systems and an eighth",
        "where step 2 runs again",
        "costs ten SQL statements, on PostgreSQL in fifteen round trips",
        "the five parts",
        "Session 1—n acting context (`sid`) 1—n visit",
        "in the last second of a month",
        "moves to the end of a day declares it",
        "SHA-256 of 256 random bits",
    ),
    "docs/integrating.md": (
        "once in 30 seconds is enough",
        "Tokens live ten minutes, so nothing that is still good",
        "what is older than a minute",
        "you are told four things",
        "keep one `acting_for` of the two",
        "for all three clocks",
        "Tested with mozilla-django-oidc 5.0.2 on Django 5.2.19, 29 November 2026",
        "two accounts with one address",
        "Tested with express-openid-connect 3.4.0 on Express 5.3.0, 29 November 2026",
        "Tested with Keycloak 26.5.6 on 29 November 2026",
        "a minute is enough",
        "on these two addresses alone",
        "Spring Security 6.5 (with 7 leave",
        "One account, two sessions",
        "in with two browsers",
        "which takes thirty days",
        "the first two at least",
        "End yours after an hour at most",
        "shown that is older than a minute",
        "ask for two factors where it matters",
        "## Two factors",
        "`mfa` for two factors",
        "two factors for everyone, always",
        "good in two places",
        "openid-client (Node) 6",
        "Tested with Keycloak 26.5.6 on 29 November 2026",
        "Once a party was suspended",
        "(two factors, delegated sessions only",
        "on these two addresses alone",
    ),
    "docs/operations.md": (
        "(tokens live 10 minutes)",
        "are over. Unset or 0: only you rotate keys",
        "signed in the last ten minutes",
        "ten minutes to a day with common libraries",
        "exit status 1",
        "a list that replaces the shipped two",
        "contrast of 4.5 : 1 at least",
        "one for both languages, or `th` and `en`",
        "must set all three",
        "and [21](",
        "the exit status is 1",
        "(0 if none was refused, 2 for a usage error)",
        "(2559-02-29 is a day)",
        "Some 3,000 rows a second on SQLite, and less than 100 MiB",
        "some 100 bytes a row",
        "Drupal 7",
        "some ten a second",
        "Exit status 1",
        "16 letters and digits",
        "that two of them wrote",
    ),
    "docs/security.md": (
        "There are two exceptions",
        "(another method, two methods,",
        "two counters, one record",
        "1,000 of each kind",
        "medians are less than 2 ms apart",
        "of a network | 50 | an hour after the last",
        "all clients in a network | 50 | an hour after the last",
        "a cookie of 256 random bits",
        "its first 64 bits",
        "over two grantors, three agents",
        "When two acts compete",
        "two overlapping grants",
        "200 rounds each",
        "once a code has confirmed it",
        "with two accounts in two tabs",
        "1 valid one each",
        "the page warns five minutes before",
        "256 random bits, stored as a hash",
        "some 6,500 common passwords",
        "(registration, reset, a password asked for on a page) | 8 | 6,",
    ),
}

#: Numbers with a name that no document speaks of: sizes of work, room for what is internal, other programs' numbers.
NOBODY_WAS_TOLD: frozenset[str] = frozenset(
    (
        "accounts/identity/number_transfer.py VERIFY_AFTER",
        "accounts/mail_links.py SET_UP_LIFETIME",
        "helpdesk/acts/account_forms.py PATIENCE",
        "oidc/token/family_revocation.py MOST",
        "helpdesk/sessions.py TOUCH_EVERY",
        "accounts/identity/number_transfer.py VERIFY_AFTER",
        "helpdesk/acts/account_forms.py PATIENCE",
        "oidc/token/family_revocation.py MOST",
        "helpdesk/sign_in/set_up.py BETWEEN",
        "accounts/officer_acts.py MOST",
        "helpdesk/acts/due.py BATCH",
        "helpdesk/acts/views/waiting.py MOST_SHOWN",
        "accounts/help_requests/forms.py MAX_LENGTH",
        "delegation/refused.py OF_ACCOUNT",
        "delegation/refused.py WITHIN",
        "helpdesk/cases/forms.py MAX_LENGTH",
        "helpdesk/cases/queue.py AGES",
        "helpdesk/cases/queue.py ON_PAGE",
        "helpdesk/cases/views.py WAITING_SHOWN",
        "helpdesk/reasons/look_up.py OPEN_FOR",
        "outbox/undeliverable.py AT_ONCE",
        "refusal_codes.py _TRIES",
        "embedded.py BUSY_SECONDS",
        "accounts/search_words/upkeep.py AT_ONCE",
        "accounts/search_words/upkeep.py BATCHES",
        "accounts/search_words/upkeep.py BREATH",
        "accounts/search_words/words.py LONGEST",
        "accounts/search_words/words.py LONGEST_OTHER",
        "accounts/search_words/words.py MOST",
        "accounts/search_words/words.py SEARCHED",
        "helpdesk/accounts/history.py MOST",
        "helpdesk/accounts/mails.py MOST",
        "helpdesk/accounts/overview.py MOST",
        "helpdesk/accounts/register_now.py PATIENCE",
        "helpdesk/accounts/search.py LONGEST",
        "helpdesk/accounts/search.py _LOOKED_THROUGH",
        "helpdesk/accounts/search.py _READ",
        "mail/deliver.py _LONGEST_ANSWER",
        "accounts/legacy_import/addresses.py MOST",
        "accounts/legacy_import/addresses.py MOST_PARTS",
        "accounts/legacy_import/file.py CHUNK",
        "accounts/legacy_import/file.py _SAMPLE",
        "accounts/legacy_import/header.py MOST_FAULTS",
        "accounts/legacy_import/text_damage.py _NULS",
        "i18n.py _MOST_RANGES",
        "accounts/identity/card_check.py AGAIN",
        "accounts/identity/card_check.py AT_ONCE",
        "accounts/completion/complete.py VERIFY_AFTER",
        "accounts/registration/email_confirmation.py AT_ONCE",
        "accounts/hashing/admission.py AT_ONCE",
        "accounts/hashing/admission.py RETRY_AFTER",
        "accounts/legacy_import/run.py READINGS",
        "accounts/legacy_import/run.py TRIES",
        "accounts/hashing/legacy_hashes.py MOST_BCRYPT",
        "accounts/hashing/legacy_hashes.py MOST_LANES",
        "accounts/hashing/legacy_hashes.py MOST_MEMORY",
        "accounts/hashing/legacy_hashes.py MOST_MEMORY_PASSES",
        "accounts/hashing/legacy_hashes.py MOST_PHPASS",
        "accounts/hashing/legacy_hashes.py MOST_ROUNDS",
        "accounts/legacy_import/rows.py MOST_NAME",
        "accounts/legacy_import/rows.py MOST_USER_NAME",
        "accounts/legacy_import/wrapping.py AT_ONCE",
        "accounts/second_factor/ceremonies.py LONGEST",
        "accounts/passwords/policy.py _FEW_LETTERS",
        "accounts/passwords/policy.py _OWN_WORD",
        "fields/phone.py _MOST",
        "fields/thai_places.py MOST",
        "accounts/passwords/reset.py ACCOUNTS_IN_MAIL",
        "accounts/registration/create.py VERIFY_AFTER",
        "accounts/second_factor/forms.py _LONGEST",
        "fields/parse.py EARLIEST",
        "accounts/registered_data/verification.py AGAIN",
        "accounts/registered_data/verification.py AT_ONCE",
        "accounts/registered_data/views/places.py CHOICES",
        "accounts/registered_data/views/places.py KEEP",
        "cli/users.py MOST_CAUSES",
        "clients/address.py _LONGEST",
        "clients/jwk.py _LONGEST",
        "clients/jwk.py _MOST_KEYS",
        "clock.py _FARTHEST",
        "clock.py _MOST_BYTES",
        "delegation/acting.py BATCH",
        "delegation/activity.py IN_FILE",
        "delegation/activity.py ON_PAGE",
        "delegation/recent_acts.py MOST",
        "delegation/listing.py LONGEST",
        "delegation/listing.py SIZES",
        "delegation/expiry.py BATCH",
        "delegation/views/acting_for.py MOST_SHOWN",
        "delegation/register_polling.py ROUND",
        "doctor/buffering.py SECONDS",
        "doctor/buffering.py _LENGTH",
        "doctor/files.py _FEWEST_LETTERS",
        "doctor/network.py _AT_ONCE",
        "doctor/network.py _GRAIN",
        "doctor/storage.py APART",
        "doctor/storage.py _GIVEN_UP_LATELY",
        "doctor/storage.py _WAITS_LONG",
        "doctor/storage.py _WORKER_SILENT",
        "mail/account.py _CONTINUE",
        "mail/account.py _OTHER_MECHANISM",
        "mail/account.py _SUCCEEDED",
        "i18n.py _MOST_RANGES",
        "oidc/client_auth/assertion.py KEEP",
        "oidc/client_auth/keys.py FETCHES",
        "oidc/client_auth/keys.py WAITING",
        "oidc/client_auth/keys.py WAIT_SECONDS",
        "oidc/keys/ring.py _MOST_SIGNED",
        "oidc/token/family_revocation.py BATCH",
        "oidc/evaluation.py _LONGEST",
        "oidc/explain/difference.py _CONTEXT",
        "oidc/cors.py KEPT_SECONDS",
        "origin.py _SUBSCRIBER",
        "outbox/selection.py BATCH",
        "outbox/selection.py CLAIM",
        "outbox/selection.py SLOW",
        "outbox/selection.py WELL_FOR",
        "outbox/dispatcher.py ENOUGH",
        "readiness.py _BAD_FOR",
        "readiness.py _PIECE",
        "registers/file.py _MOST_VALUES",
        "registers/http.py PAUSES",
        "registers/http.py TRIES",
        "registers/lookup.py AT_ONCE",
        "serving/front.py MOST_BODIES",
        "serving/front.py THREADS",
        "serving/front.py _GO",
        "serving/front.py _LOOK",
        "serving/front.py _PIECE",
        "serving/front.py _TAKE",
        "serving/starting.py FIRST_PAUSE",
        "serving/starting.py LONGEST_PAUSE",
        "serving/supervisor.py YOUNG",
        "serving/supervisor.py _PDEATHSIG",
        "sessions/lifecycle.py BATCH",
        "sessions/session_list.py MOST",
        "sessions/notices.py BATCH",
        "sessions/typed_forms.py MOST_KEPT",
        "spelling.py MOST_MARKS",
        "trust.py _MOST_BYTES",
        "web/emblem.py MOST",
        "web/branding_file.py _LONGEST_LINE",
        "web/branding_file.py _LONGEST_TERM",
        "worker.py BATCHES",
        "worker.py BETWEEN_SWEEPS",
        "worker.py BREATH",
        "worker.py LOOK_EVERY",
        "worker.py PAUSE",
        "worker.py SWEEPS_IN_A_ROUND",
        "written/document.py _MOST_DEPTH",
        "written/names.py _OTHER_CUTOFF",
        "written/names.py _PREFIXED_CUTOFF",
        "written/text.py _MIB",
    )
)

#: The rules, and where they are tested; first whatever finds most.
RULES: dict[str, tuple[str, ...]] = {
    "clock.py": ("tests/test_clock.py",),
    "limits.py": ("tests/test_limits.py",),
    "delegation/rules.py": ("tests/delegation/test_decide.py", "tests/delegation/test_live.py"),
    "delegation/lifecycle.py": (
        "tests/delegation/test_lifecycle.py",
        "tests/delegation/test_refusals.py",
        "tests/delegation/test_midnight.py",
        "tests/delegation/test_on_hold.py",
        "tests/delegation/test_stale_pages.py",
        "tests/delegation/test_granting.py",
        "tests/delegation/test_registers_asked.py",
    ),
    "delegation/terms.py": ("tests/delegation/test_lifecycle.py", "tests/delegation/test_refusals.py"),
    "delegation/expiry.py": (
        "tests/delegation/test_lifecycle.py",
        "tests/delegation/test_midnight.py",
        "tests/delegation/test_delegation_mails.py",
    ),
    "delegation/on_hold.py": ("tests/delegation/test_on_hold.py",),
    "oidc/token/codes.py": (
        "tests/oidc/test_codes.py",
        "tests/oidc/test_code_flow.py",
        "tests/oidc/test_claims_parameter.py",
        "tests/oidc/test_request_repeated.py",
    ),
    "oidc/token/families.py": (
        "tests/oidc/test_swept_tokens.py",
        "tests/oidc/test_refresh_tokens.py",
        "tests/oidc/test_introspection.py",
        "tests/delegation/test_beyond_the_login.py",
    ),
    "oidc/token/access_tokens.py": (
        "tests/oidc/test_swept_tokens.py",
        "tests/oidc/test_key_rotation.py::TestStolen",
        "tests/oidc/test_tightened_entries.py",
        "tests/oidc/test_token_exchange.py",
        "tests/oidc/test_revocation.py",
        "tests/delegation/test_beyond_the_login.py",
        "tests/test_clock_ran_ahead.py",
    ),
    "oidc/token/issue.py": ("tests/oidc/test_refresh_tokens.py", "tests/delegation/test_rows_of_tokens.py"),
    "sessions/lifecycle.py": (
        "tests/sessions/test_session_rows.py",
        "tests/sessions/test_session_list.py",
        "tests/sessions/test_session_lifetime.py",
        "tests/sessions/test_signing_in_again.py",
        "tests/accounts/test_new_browsers.py",
        "tests/delegation/test_endings.py",
        "tests/accounts/test_second_step.py",
        "tests/oidc/test_logout.py",
    ),
    "sessions/validity.py": ("tests/sessions/test_validity.py",),
    "sessions/session.py": (
        "tests/oidc/test_refresh_tokens.py",
        "tests/delegation/test_beyond_the_login.py",
        "tests/delegation/test_endings.py",
        "tests/test_clock_ran_ahead.py",
    ),
    "sessions/offline_access.py": (
        "tests/oidc/test_refresh_tokens.py",
        "tests/accounts/test_account_limits.py",
        "tests/delegation/test_beyond_the_login.py",
    ),
    "accounts/mail_links.py": (
        "tests/accounts/test_links.py",
        "tests/accounts/test_reset_password.py",
        "tests/accounts/test_forgot_password.py",
        "tests/accounts/test_new_browsers.py",
    ),
    "accounts/second_factor/totp.py": ("tests/accounts/test_totp.py", "tests/test_clock_ran_ahead.py"),
    "accounts/sign_in/pending.py": ("tests/accounts/test_second_step.py", "tests/accounts/test_account_limits.py"),
    "outbox/circuit.py": ("tests/test_outbox_turns.py",),
    "outbox/patience.py": ("tests/test_outbox.py", "tests/test_clock_ran_ahead.py"),
}
#: Changes that mean the same, or that only PostgreSQL or two at once could show, each with why.
SAME: dict[str, str] = {
    "sessions/lifecycle.py end_contexts_of: not wait -> wait": "who waits for locked rows: PostgreSQL",
    "oidc/token/families.py reload: _find(session, match.token.secret_hash) or match -> "
    "_find(session, match.token.secret_hash) and match": "what has ended since it was first read: two at once",
    "delegation/on_hold.py end_contexts_and_tokens: table.expires_at > at -> table.expires_at >= at": (
        "what ends at this very moment is over, revoked or not"
    ),
}
