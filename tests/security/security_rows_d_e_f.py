"""Rows 52 to 84 of ``security.md`` section 1, and the cases of its section 2 that belong to them: who proves each.

As ``security_rows.py``: passwords and throttling (D), second factor and mails (E), sessions and browsers (F).
"""

from __future__ import annotations

from security_rows import Row

ROWS: dict[int, Row] = {
    52: Row(
        "the manual's rule for passwords: eight and more, never cut",
        (
            "accounts/test_password_policy.py::test_d52_d53_manuals_rule",
            "accounts/test_passwords.py::TestVerify::test_every_character_counts_up_to_the_longest",
        ),
    ),
    53: Row(
        "and nothing else: no timed change, no hints",
        (
            "accounts/test_password_policy.py::test_d52_d53_manuals_rule",
            "accounts/test_password_policy.py::test_d53_rule_is_the_manuals_and_nothing_else",
        ),
    ),
    54: Row(
        "Unicode counts by code point after NFKC, everywhere the same",
        (
            "accounts/test_password_policy.py::test_d54_length_counts_code_points_after_nfkc",
            "accounts/test_password_policy.py::test_d54_spelling_of_the_keyboard_does_not_matter",
            "accounts/test_reset_password.py::TestFaults::test_d54_longest_in_thai_and_in_another_spelling",
            "accounts/test_sign_in.py::TestWhoGetsIn::test_password_is_the_same_from_every_keyboard",
        ),
    ),
    55: Row(
        "common passwords and one's own words are refused, and it says why",
        (
            "accounts/test_password_policy.py::TestCommon",
            "accounts/test_password_policy.py::TestOwn",
            "accounts/test_reset_password.py::TestFaults::test_told",
        ),
    ),
    56: Row(
        "paste, managers and show work",
        (
            "accounts/test_reset_password.py::TestFaults::test_d56_fields_are_marked_and_cut_nothing",
            "journeys/test_forgotten_password.py::test_password_is_judged_while_it_is_typed",
        ),
    ),
    57: Row(
        "argon2id with salt, its cost raised at the next sign-in, hashing bounded",
        (
            "accounts/test_passwords.py::TestHash",
            "accounts/test_hashing.py::TestAtOnce",
            "accounts/test_sign_in.py::TestPasswordsOfOld",
            "security/test_hashing_attack.py::test_d57_registrations_of_a_taken_number_keep_nobody_from_signing_in",
            "accounts/test_sign_in.py::TestTooManyAtOnce",
        ),
    ),
    58: Row(
        "a rising delay after wrong tries; who gets in starts anew",
        (
            "test_limits.py::test_delay_rises_from_half_a_minute_to_an_hour",
            "security/test_d_budget.py::"
            "test_d58_d59_case_12_wrong_codes_over_new_sign_ins_are_looked_at_within_the_budget",
            "security/test_d_budget.py::test_d58_d59_every_way_to_be_wrong_draws_on_one_budget",
            "security/test_d_budget.py::test_d58_page_says_how_long_and_never_more_than_an_hour",
            "security/test_d_budget.py::test_d58_d59_d61_whatever_fails_counts_for_the_network",
        ),
    ),
    59: Row(
        "one budget for password, code, recovery code; links and client secrets counted too",
        (
            "security/test_d_budget.py::"
            "test_d58_d59_case_12_wrong_codes_over_new_sign_ins_are_looked_at_within_the_budget",
            "security/test_d_budget.py::test_d59_sign_ins_that_were_collected_before_are_no_way_round",
            "security/test_d_budget.py::test_d58_d59_every_way_to_be_wrong_draws_on_one_budget",
            "security/test_d_budget.py::test_d58_d59_d61_whatever_fails_counts_for_the_network",
            "security/test_d_budget.py::test_d59_client_secrets_wait_for_their_own_failures_alone",
            "security/test_d_budget.py::test_d59_people_and_systems_behind_one_address_do_not_hold_one_another_off",
            "security/test_e_at_once.py::test_d59_passwords_sent_at_once_are_looked_at_within_the_budget",
            "accounts/test_second_step.py::TestBudget",
        ),
    ),
    60: Row(
        "known and unknown accounts: the same words, status, size and time",
        (
            "accounts/test_sign_in.py::TestWhatIsTold::test_wrong_password_unknown_name_and_empty_account_look_the_same",
            "accounts/test_sign_in_alike.py::test_d60_wrong_password_and_unknown_name_are_the_same_work",
            "accounts/test_forgot_password.py::TestSameForEverybody",
            "accounts/test_verify_email.py::TestAnotherMail::test_answer_does_not_tell_who_waits",
            "accounts/test_second_step.py::TestBudget::test_names_that_nobody_has_wait_like_the_others",
            "security/test_enumeration.py::test_d60_sign_in_takes_as_long_for_nobody_as_for_somebody",
            "security/test_enumeration.py::test_d60_forgotten_password_takes_as_long_for_nobody_as_for_somebody",
        ),
    ),
    61: Row(
        "nobody is locked out for good, and a known browser of the owner gets in",
        (
            "security/test_d_budget.py::test_d58_d59_d61_whatever_fails_counts_for_the_network",
            "accounts/test_second_step.py::TestBudget::test_d61_known_browser_of_the_owner_gets_in",
        ),
    ),
    62: Row(
        "only the configured proxy's X-Forwarded-For is believed",
        (
            "security/test_d_proxies.py::test_d62_without_a_listed_proxy_no_header_counts",
            "security/test_d_proxies.py::test_d62_proxy_that_is_not_listed_is_the_browser_itself",
            "security/test_d_proxies.py::test_d62_of_a_listed_proxy_its_own_word_alone_counts",
            "security/test_d_proxies.py::test_d62_nobody_spends_the_budget_of_another",
            "security/test_d_proxies.py::test_d62_subscriber_has_one_budget_for_all_addresses_of_its_own",
            "test_served.py::TestBehindAProxy",
        ),
    ),
    63: Row(
        "no default accounts, no open door at the first start",
        (
            "test_cli.py::test_without_a_secret_key_nothing_starts",
            "security/test_what_is_not_there.py::test_d63_new_installation_has_nobody_in_it",
            "security/test_what_is_not_there.py::test_d63_no_secret_has_a_default",
        ),
    ),
    64: Row(
        "steps go in order; none can be skipped",
        (
            "security/test_steps.py::test_d64_no_step_can_be_left_out",
            "security/test_fuzz_doors.py::test_case_21_anything_at_the_sign_in_page_signs_nobody_in",
            "accounts/test_second_step.py::TestSteps",
            "accounts/test_changes.py::test_nobody_gets_round_the_page",
            "accounts/test_completion.py::test_nobody_gets_round_the_page",
        ),
    ),
    65: Row(
        "the app's secret: 160 bits, encrypted, shown once, confirmed by a code",
        (
            "accounts/test_totp.py::test_secret_has_160_bits_and_is_read_in_groups",
            "accounts/test_second_step.py::TestIntoASystem::test_secret_is_sealed",
            "accounts/test_two_factor.py::TestOn",
        ),
    ),
    66: Row(
        "a code counts once, one step either way, in every spelling",
        (
            "security/test_e_at_once.py::test_e66_case_28_code_of_the_app_lets_one_sign_in_of_many_in",
            "accounts/test_second_step.py::TestSteps::test_e66_code_works_once_in_whatever_spelling",
            "accounts/test_totp.py::test_one_step_of_drift_counts",
            "accounts/test_totp.py::test_more_drift_does_not",
            "accounts/test_totp.py::test_code_counts_in_every_spelling_once",
        ),
    ),
    67: Row(
        "recovery codes: 64 bits and more, hashed, once, a new set kills the old",
        (
            "security/test_e_at_once.py::test_e67_recovery_code_lets_one_sign_in_of_many_in",
            "accounts/test_recovery_codes.py::test_set_has_ten_codes_of_eighty_bits",
            "accounts/test_recovery_codes.py::test_hash_is_bound_to_its_account",
            "accounts/test_second_step.py::TestSteps::test_recovery_code_works_once",
            "accounts/test_two_factor.py::TestOff::test_new_codes_kill_the_old",
        ),
    ),
    68: Row(
        "links in mails: 256 random bits, once, short-lived, for the flow that asked",
        (
            "accounts/test_forgot_password.py::TestMail::test_d68_link_lives_half_an_hour",
            "accounts/test_reset_password.py::TestLink",
            "accounts/test_reset_password.py::TestAtOnce",
            "accounts/test_verify_email.py::TestTheLink",
            "accounts/test_logins.py::TestNewBrowser::test_link_runs_out",
            "test_crypto.py::test_secrets_hold_256_bits_and_fit_into_an_address",
        ),
    ),
    69: Row(
        "opening a mailed link changes nothing",
        (
            "accounts/test_reset_password.py::TestLink::test_d69_opening_it_changes_nothing",
            "accounts/test_verify_email.py::TestTheLink::test_opening_changes_nothing_and_the_button_confirms",
            "accounts/test_logins.py::TestNewBrowser::test_this_was_not_me",
            "accounts/test_logins.py::TestNewBrowser::test_scanner_that_looks_at_the_link_ends_nothing",
            "web/test_boundary.py::test_whoever_asks_for_the_head_asks_for_the_page_and_sends_no_form",
        ),
    ),
    70: Row(
        "a forgotten password signs nobody in and leaves the second factor",
        (
            "accounts/test_reset_password.py::TestNewPassword::test_d70_nobody_is_signed_in_by_it",
            "accounts/test_reset_password.py::TestNewPassword::test_d70_second_factor_stays",
        ),
    ),
    71: Row(
        "a lost factor is replaced by a saved code and another factor alone",
        (
            "accounts/test_second_step.py::TestSteps::test_recovery_code_works_once",
            "security/test_what_is_not_there.py::test_e71_factor_is_replaced_by_a_saved_code_and_the_password_alone",
        ),
        missing="officers, who do it after checking who asks, are not built",
    ),
    72: Row(
        "every change of password or factor is told by mail",
        (
            "accounts/test_reset_password.py::TestNewPassword::test_d72_owner_is_told",
            "accounts/test_profile.py::TestPassword::test_changed",
            "accounts/test_two_factor.py::TestOn",
            "accounts/test_two_factor.py::TestOff",
            "delegation/test_delegation_mails.py::test_both_are_told_each_in_their_language",
        ),
        missing="a change of the address is for officers, who are not built",
    ),
    73: Row(
        "changing a factor needs a fresh sign-in",
        (
            "accounts/test_two_factor.py::TestOn::test_old_sign_in_has_to_be_made_anew",
            "security/test_f_stale_pages.py::test_f80_enrolment_that_took_longer_than_a_sign_in_is_fresh",
            "security/test_f_stale_pages.py::test_f80_turning_off",
        ),
        missing="a change of the address is for officers, who are not built",
    ),
    74: Row(
        "the help desk sees and chooses no password, code or secret",
        ("security/test_what_is_not_there.py::test_e74_no_command_and_no_page_is_about_somebody_elses_proofs",),
        missing="officers are not built",
    ),
    75: Row(
        "passkeys are offered",
        ("journeys/test_second_factor.py::test_passkey_beside_the_password_and_without_it",),
    ),
    76: Row(
        "links in mails are built from the issuer",
        (
            "accounts/test_forgot_password.py::TestMail::test_d76_link_is_the_issuers_whatever_the_request_says",
            "security/test_fuzz_doors.py::test_case_22_no_header_changes_where_anything_leads",
        ),
    ),
    77: Row(
        "nothing in a name adds a header to a mail",
        ("mail/test_mail.py::TestDelivery::test_line_breaks_in_a_subject_add_no_header",),
    ),
    78: Row(
        "a session id of 256 bits, on the server, new with every sign-in and step-up",
        (
            "security/test_f_sessions.py::test_f78_case_13_no_cookie_of_before_a_sign_in_is_a_login_after_it",
            "security/test_f_sessions.py::test_f78_each_proof_gives_a_new_secret_and_the_old_one_is_nobodys",
            "security/test_f_sessions.py::test_f78_login_that_was_stepped_up_has_left_its_old_secret",
            "security/test_f_sessions.py::test_f78_f80_cookie_of_a_login_that_is_over_is_nobodys",
            "accounts/test_profile.py::TestPassword::test_f78_cookie_is_another_one_and_the_login_the_same",
            "accounts/test_sign_in.py::TestTheCookie",
            "accounts/test_sign_in.py::TestSigningInAgain",
            "test_crypto.py::test_secrets_hold_256_bits_and_fit_into_an_address",
        ),
    ),
    79: Row("__Host-, Secure, HttpOnly, SameSite=Lax", ("accounts/test_sign_in.py::TestTheCookie",)),
    80: Row(
        "idle an hour, twelve in all, on the server, with a warning; a stale page is no dead end",
        (
            "oidc/test_code_flow.py::test_login_runs_out_after_twelve_hours_and_after_an_idle_one",
            "security/test_f_sessions.py::test_f78_f80_cookie_of_a_login_that_is_over_is_nobodys",
            "security/test_f_stale_pages.py::test_f80_step_up",
            "security/test_f_stale_pages.py::test_f80_enrolment_on_the_way_into_a_system",
            "security/test_f_stale_pages.py::test_f80_enrolment_that_took_longer_than_a_sign_in_is_fresh",
            "security/test_f_stale_pages.py::test_f80_code_after_a_password_of_long_ago",
            "security/test_f_stale_pages.py::test_f80_pages_of_the_account",
            "security/test_f_stale_pages.py::test_f80_turning_off",
            "journeys/test_end_of_a_login.py::test_page_warns_before_an_idle_login_ends_and_then_leads_to_the_sign_in",
        ),
    ),
    81: Row(
        "operators list and end their logins; a suspended account has none",
        (
            "accounts/test_logins.py::TestList",
            "journeys/test_end_of_a_login.py::test_login_ended_from_another_browser_is_over_in_its_systems_too",
            "oidc/test_code_flow.py::TestUserinfo::test_token_dies_when_its_account_is_suspended",
        ),
        missing="officers are not built",
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
        ("security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",),
    ),
    84: Row(
        "unfinished sign-ins and sign-ups run out and are swept",
        (
            "security/test_large.py::test_case_30_abandoned_logins_leave_nothing_after_two_hours",
            "accounts/test_second_step.py::TestSteps::test_waiting_runs_out",
            "accounts/test_registration_pages.py::test_account_that_nobody_confirms_goes_and_frees_its_number",
            "accounts/test_registration_pages.py::TestNumbersThatCannotRegister::test_network_that_looks_up_too_much",
            "oidc/test_waiting_requests.py::test_a_network_has_its_share_and_others_have_theirs",
            "oidc/test_waiting_requests.py::test_much_goes_in_short_transactions",
        ),
    ),
}

#: Section 2: what went wrong elsewhere.
CASES: dict[int, Row] = {
    11: Row(
        "a step marked as done without its token",
        (
            "accounts/test_reset_password.py::TestLink::test_link_of_a_confirmation_sets_no_password",
            "security/test_steps.py::test_d64_no_step_can_be_left_out",
        ),
    ),
    12: Row(
        "codes that the guard did not count",
        (
            "security/test_d_budget.py::"
            "test_d58_d59_case_12_wrong_codes_over_new_sign_ins_are_looked_at_within_the_budget",
        ),
    ),
    13: Row(
        "a flow begun anew: fixation, another one's session",
        ("security/test_f_sessions.py::test_f78_case_13_no_cookie_of_before_a_sign_in_is_a_login_after_it",),
    ),
    28: Row(
        "a code used twice",
        ("security/test_e_at_once.py::test_e66_case_28_code_of_the_app_lets_one_sign_in_of_many_in",),
    ),
    33: Row("a reset that goes round the second factor; an act by GET", ROWS[69].tests + ROWS[70].tests),
}
