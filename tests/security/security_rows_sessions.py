"""Who proves the security requirements on sessions and browsers."""

from __future__ import annotations

from security_row import Row

ROWS: dict[int, Row] = {
    78: Row(
        "a session id of 256 bits, on the server, new with every sign-in and step-up",
        (
            "security/test_session_fixation.py::test_cookie_from_before_sign_in_is_no_session_after_it",
            "security/test_session_fixation.py::test_each_authentication_step_renews_the_session_cookie",
            "security/test_session_fixation.py::test_step_up_renews_the_session_cookie",
            "helpdesk/test_officer_sign_in.py::TestSteps::test_secret_of_the_cookie_changes_with_each_step",
            "security/test_session_fixation.py::test_cookie_of_an_ended_session_is_worthless",
            "accounts/test_profile.py::TestPassword::test_password_change_renews_the_cookie_and_keeps_the_session",
            "sessions/test_session_cookie.py::TestTheCookie",
            "sessions/test_signing_in_again.py::TestSigningInAgain",
            "test_crypto.py::test_secrets_hold_256_bits_and_fit_into_an_address",
            "security/test_races.py::test_sign_in_form_sent_many_times_signs_one_user_in",
            "security/test_races.py::test_signing_in_again_many_times_keeps_the_login_and_one_secret_of_it",
        ),
    ),
    79: Row("__Host-, Secure, HttpOnly, SameSite=Lax", ("sessions/test_session_cookie.py::TestTheCookie",)),
    80: Row(
        "idle an hour, twelve in all, on the server, with a warning; a stale page is no dead end",
        (
            "sessions/test_session_lifetime.py::test_login_runs_out_after_twelve_hours_and_after_an_idle_one",
            "helpdesk/test_officer_sessions.py::TestEnd",
            "security/test_session_fixation.py::test_cookie_of_an_ended_session_is_worthless",
            "security/test_expired_sessions.py::test_step_up_begins_anew_after_the_session_expired",
            "security/test_expired_sessions.py::"
            "test_two_factor_enrolment_for_a_client_begins_anew_after_the_session_expired",
            "security/test_expired_sessions.py::test_two_factor_enrolment_that_took_too_long_needs_a_fresh_sign_in",
            "security/test_expired_sessions.py::test_totp_code_after_an_expired_password_step_begins_anew",
            "security/test_expired_sessions.py::test_account_forms_begin_anew_after_the_session_expired",
            "security/test_expired_sessions.py::test_turning_two_factor_off_needs_a_fresh_sign_in",
            "journeys/test_end_of_a_login.py::test_page_warns_before_an_idle_login_ends_and_then_leads_to_the_sign_in",
        ),
    ),
    81: Row(
        "operators list and end their logins; a suspended account has none",
        (
            "sessions/test_session_list.py::TestList",
            "journeys/test_end_of_a_login.py::test_login_ended_from_another_browser_is_over_in_its_systems_too",
            "oidc/test_code_flow.py::TestUserinfo::test_token_dies_when_its_account_is_suspended",
            "accounts/test_suspension.py::test_session_ends_at_once_and_the_sign_in_page_says_why",
            "accounts/test_suspension.py::test_offline_access_does_not_come_back_with_the_account",
            "helpdesk/test_acts_on_accounts.py::TestSuspension",
        ),
    ),
    82: Row(
        "a form token for everything that changes state, the sign-in too",
        (
            "architecture/test_urls.py::test_post_without_a_good_form_token_is_refused",
            "architecture/test_urls.py::test_only_what_machines_or_other_sites_post_goes_without_a_form_token",
            "accounts/test_sign_in.py::TestForgedForms",
        ),
    ),
    83: Row(
        "CSP without unsafe-inline, HSTS, nosniff; personal pages for nobody's cache",
        ("security/test_response_headers.py::test_every_response_has_its_security_headers",),
    ),
    84: Row(
        "unfinished sign-ins and sign-ups run out and are swept",
        (
            "security/test_large.py::test_abandoned_sign_ins_leave_nothing_after_two_hours",
            "accounts/test_second_step.py::TestSteps::test_waiting_runs_out",
            "accounts/test_registration_pages.py::test_account_that_nobody_confirms_goes_and_frees_its_number",
            "accounts/test_registration_pages.py::TestNumbersThatCannotRegister::test_network_that_looks_up_too_much",
            "oidc/test_waiting_requests.py::test_a_network_has_its_share_and_others_have_theirs",
            "oidc/test_waiting_requests.py::test_much_goes_in_short_transactions",
        ),
    ),
}
