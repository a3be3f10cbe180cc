"""Who proves the security requirements on passwords, throttling, second factor, recovery and mails."""

from __future__ import annotations

from security_row import Row

ROWS: dict[int, Row] = {
    52: Row(
        "the manual's rule for passwords: eight and more, never cut",
        (
            "accounts/test_password_policy.py::test_password_rule_of_the_manual",
            "accounts/test_passwords.py::TestVerify::test_every_character_counts_up_to_the_longest",
        ),
    ),
    53: Row(
        "and nothing else: no timed change, no hints",
        (
            "accounts/test_password_policy.py::test_password_rule_of_the_manual",
            "accounts/test_password_policy.py::test_password_has_no_rule_beyond_the_manual",
        ),
    ),
    54: Row(
        "Unicode counts by code point after NFKC, everywhere the same",
        (
            "accounts/test_password_policy.py::test_password_length_counts_code_points_after_nfkc",
            "accounts/test_password_policy.py::test_password_normalization_does_not_depend_on_the_keyboard",
            "accounts/test_reset_password.py::TestFaults::test_longest_thai_password_works_in_another_normalization",
            "accounts/test_sign_in.py::TestWhoGetsIn::test_password_is_the_same_from_every_keyboard",
        ),
    ),
    55: Row(
        "common passwords and one's own words are refused, and it says why",
        (
            "accounts/test_password_policy.py::TestCommon",
            "accounts/test_password_policy.py::TestOwn",
            "accounts/test_reset_password.py::TestFaults::test_fault_of_a_new_password_is_told_and_the_link_stays_good",
        ),
    ),
    56: Row(
        "paste, managers and show work",
        (
            "accounts/test_reset_password.py::TestFaults::test_password_fields_are_marked_for_managers_and_cut_nothing",
            "journeys/test_forgotten_password.py::test_password_is_judged_while_it_is_typed",
        ),
    ),
    57: Row(
        "argon2id with salt, its cost raised at the next sign-in, hashing bounded",
        (
            "accounts/test_passwords.py::TestHash",
            "accounts/test_hashing.py::TestAtOnce",
            "accounts/test_sign_in.py::TestPasswordsOfOld",
            "security/test_hashing_attack.py::test_registrations_of_a_taken_number_do_not_block_sign_in",
            "accounts/test_sign_in.py::TestTooManyAtOnce",
        ),
    ),
    58: Row(
        "a rising delay after wrong tries; who gets in starts anew",
        (
            "test_limits.py::test_delay_rises_from_half_a_minute_to_an_hour",
            "security/test_guessing.py::test_wrong_codes_over_new_sign_ins_share_one_budget",
            "helpdesk/test_officer_sign_in.py::TestRefusals",
            "security/test_guessing.py::test_every_wrong_credential_counts_on_one_budget",
            "security/test_guessing.py::test_throttled_page_says_how_long_and_at_most_an_hour",
            "security/test_guessing.py::test_every_failure_counts_for_the_network",
        ),
    ),
    59: Row(
        "one budget for password, code, recovery code; links and client secrets counted too",
        (
            "security/test_guessing.py::test_wrong_codes_over_new_sign_ins_share_one_budget",
            "security/test_guessing.py::test_sign_ins_begun_in_advance_do_not_evade_the_budget",
            "security/test_guessing.py::test_every_wrong_credential_counts_on_one_budget",
            "security/test_guessing.py::test_every_failure_counts_for_the_network",
            "security/test_guessing.py::test_client_secret_waits_for_its_own_failures_alone",
            "security/test_guessing.py::test_users_and_clients_behind_one_address_do_not_throttle_each_other",
            "security/test_concurrent_sign_ins.py::test_concurrent_passwords_are_checked_within_the_budget",
            "accounts/test_second_step.py::TestBudget",
        ),
    ),
    60: Row(
        "known and unknown accounts: the same words, status, size and time",
        (
            "accounts/test_sign_in.py::TestWhatIsTold::"
            "test_wrong_password_unknown_name_and_empty_account_look_the_same",
            "accounts/test_sign_in_alike.py::test_wrong_password_and_unknown_user_name_cost_the_same_work",
            "accounts/test_forgot_password.py::TestSameForEverybody",
            "accounts/test_verify_email.py::TestAnotherMail::test_answer_does_not_tell_who_waits",
            "accounts/test_second_step.py::TestBudget::test_names_that_nobody_has_wait_like_the_others",
            "security/test_enumeration.py::test_sign_in_takes_as_long_for_unknown_accounts",
            "security/test_enumeration.py::test_forgotten_password_takes_as_long_for_unknown_accounts",
            "security/test_guessing.py::test_an_alias_answers_as_a_name_of_nobody",
        ),
    ),
    61: Row(
        "nobody is locked out for good, and a known browser of the owner gets in",
        (
            "security/test_guessing.py::test_every_failure_counts_for_the_network",
            "accounts/test_second_step.py::TestBudget::test_known_browser_of_the_owner_signs_in_while_others_wait",
            "helpdesk/test_officer_sign_in.py::TestRefusals::test_failures_elsewhere_do_not_lock_the_officer_out",
        ),
    ),
    62: Row(
        "only the configured proxy's X-Forwarded-For is believed",
        (
            "security/test_forwarded_headers.py::test_forwarded_headers_are_ignored_without_a_trusted_proxy",
            "security/test_forwarded_headers.py::test_unlisted_proxy_counts_as_the_browser",
            "security/test_forwarded_headers.py::test_only_the_trusted_proxys_own_forwarded_address_counts",
            "security/test_forwarded_headers.py::test_forwarded_headers_cannot_spend_another_networks_budget",
            "security/test_forwarded_headers.py::test_ipv6_subscriber_has_one_budget_for_all_its_addresses",
            "test_served.py::TestBehindAProxy",
        ),
    ),
    63: Row(
        "no default accounts, no open door at the first start",
        (
            "test_cli.py::test_without_a_secret_key_nothing_starts",
            "security/test_what_is_not_there.py::test_new_installation_has_no_accounts",
            "security/test_what_is_not_there.py::test_no_secret_setting_has_a_default",
            "helpdesk/test_officer_set_up.py::TestLink",
        ),
    ),
    64: Row(
        "steps go in order; none can be skipped",
        (
            "security/test_steps.py::test_no_sign_in_step_can_be_skipped",
            "security/test_officer_steps.py::test_no_step_of_an_officers_sign_in_can_be_skipped",
            "helpdesk/test_officer_sign_in.py::TestSteps",
            "helpdesk/test_officer_set_up.py::TestSteps",
            "security/test_fuzz_doors.py::test_fuzzed_sign_in_form_signs_nobody_in",
            "accounts/test_second_step.py::TestSteps",
            "accounts/test_changes.py::test_nobody_gets_round_the_page",
            "accounts/test_completion.py::test_nobody_gets_round_the_page",
            "security/test_races.py::test_waiting_request_is_answered_once",
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
            "security/test_concurrent_sign_ins.py::test_totp_code_completes_one_of_many_concurrent_sign_ins",
            "security/test_officer_races.py::test_code_signs_one_browser_in",
            "accounts/test_second_step.py::TestSteps::test_totp_code_works_once_in_every_spelling",
            "accounts/test_totp.py::test_one_step_of_drift_counts",
            "accounts/test_totp.py::test_more_drift_does_not",
            "accounts/test_totp.py::test_code_counts_in_every_spelling_once",
        ),
    ),
    67: Row(
        "recovery codes: 64 bits and more, hashed, once, a new set kills the old",
        (
            "security/test_concurrent_sign_ins.py::test_recovery_code_completes_one_of_many_concurrent_sign_ins",
            "accounts/test_recovery_codes.py::test_set_has_ten_codes_of_eighty_bits",
            "accounts/test_recovery_codes.py::test_hash_is_bound_to_its_account",
            "accounts/test_second_step.py::TestSteps::test_recovery_code_works_once",
            "accounts/test_two_factor.py::TestOff::test_new_codes_kill_the_old",
        ),
    ),
    68: Row(
        "links in mails: 256 random bits, once, short-lived, for the flow that asked",
        (
            "accounts/test_forgot_password.py::TestMail::test_reset_link_lives_half_an_hour",
            "accounts/test_reset_password.py::TestLink",
            "accounts/test_reset_password.py::TestAtOnce",
            "security/test_officer_races.py::test_set_up_link_sets_up_once",
            "accounts/test_verify_email.py::TestTheLink",
            "accounts/test_new_browsers.py::TestNewBrowser::test_link_runs_out",
            "test_crypto.py::test_secrets_hold_256_bits_and_fit_into_an_address",
        ),
    ),
    69: Row(
        "opening a mailed link changes nothing",
        (
            "accounts/test_reset_password.py::TestLink::test_opening_a_reset_link_changes_nothing",
            "accounts/test_verify_email.py::TestTheLink::test_opening_changes_nothing_and_the_button_confirms",
            "accounts/test_new_browsers.py::TestNewBrowser::test_this_was_not_me",
            "accounts/test_new_browsers.py::TestNewBrowser::test_scanner_that_looks_at_the_link_ends_nothing",
            "web/test_boundary.py::test_whoever_asks_for_the_head_asks_for_the_page_and_sends_no_form",
        ),
    ),
    70: Row(
        "a forgotten password signs nobody in and leaves the second factor",
        (
            "accounts/test_reset_password.py::TestNewPassword::test_password_reset_signs_nobody_in",
            "accounts/test_reset_password.py::TestNewPassword::test_password_reset_keeps_the_second_factor",
        ),
    ),
    71: Row(
        "a lost factor is replaced by a saved code and another factor alone",
        (
            "accounts/test_second_step.py::TestSteps::test_recovery_code_works_once",
            "security/test_what_is_not_there.py::test_lost_factor_is_replaced_only_by_recovery_code_and_password",
            "helpdesk/test_waiting_acts.py::test_reset_of_the_second_factor_waits_and_ends_every_login",
            "helpdesk/test_waiting_acts.py::test_after_two_cancels_only_documents_count",
        ),
    ),
    72: Row(
        "every change of password, factor or address is told by mail, the old address too",
        (
            "accounts/test_reset_password.py::TestNewPassword::test_password_reset_is_mailed_to_the_owner",
            "accounts/test_profile.py::TestPassword::test_new_password_signs_out_all_other_browsers",
            "accounts/test_two_factor.py::TestOn",
            "accounts/test_two_factor.py::TestOff",
            "delegation/test_delegation_mails.py::test_both_are_told_each_in_their_language",
            "helpdesk/test_waiting_acts.py::test_change_of_address_is_announced_to_both_and_done_after_24_hours",
        ),
    ),
    73: Row(
        "changing a factor needs a fresh sign-in, and an officer's act a second factor proven just now",
        (
            "accounts/test_two_factor.py::TestOn::test_old_sign_in_has_to_be_made_anew",
            "security/test_expired_sessions.py::test_two_factor_enrolment_that_took_too_long_needs_a_fresh_sign_in",
            "security/test_expired_sessions.py::test_turning_two_factor_off_needs_a_fresh_sign_in",
            "helpdesk/test_acts.py::test_act_needs_a_second_factor_younger_than_ten_minutes",
        ),
    ),
    74: Row(
        "the help desk sees and chooses no password, code or secret",
        (
            "security/test_what_is_not_there.py::test_no_command_and_no_page_handles_another_accounts_credentials",
            "helpdesk/test_officer_acts_shown.py::test_no_act_takes_a_password_code_or_secret",
        ),
    ),
    75: Row(
        "passkeys are offered",
        ("journeys/test_second_factor.py::test_passkey_beside_the_password_and_without_it",),
    ),
    76: Row(
        "links in mails are built from the issuer",
        (
            "accounts/test_forgot_password.py::TestMail::test_reset_link_is_the_issuers_whatever_headers_say",
            "security/test_fuzz_doors.py::test_no_host_or_forwarded_header_changes_links_or_redirects",
        ),
    ),
    77: Row(
        "nothing in a name adds a header to a mail",
        ("mail/test_mail.py::TestDelivery::test_line_breaks_in_a_subject_add_no_header",),
    ),
}
