"""Attacks that succeeded elsewhere, each with its number: ``docs/requirements/security.md``, section 2."""

from __future__ import annotations

from security_row import Row
from security_rows import ROWS

CASES: dict[int, Row] = {
    1: Row("a public key taken for an HMAC secret", ("oidc/test_keys.py::TestVerify::test_refuses_every_forgery",)),
    2: Row(
        "alg none, and keys that a token brings along",
        (
            "oidc/test_keys.py::TestDoors",
            "security/test_forged_tokens.py::test_token_header_does_not_choose_the_algorithm",
        ),
        missing="registration tokens: there is no dynamic registration",
    ),
    3: Row("an error answered before the client is known", ROWS[5].tests),
    4: Row("the same in other error classes", ROWS[5].tests),
    5: Row(
        "no limit of size; a bomb unpacked",
        (
            "security/test_served_large.py::test_oversized_tokens_are_refused_and_leave_no_memory_behind",
            "oidc/test_keys.py::TestVerify::test_refuses_each_in_less_than_fifty_milliseconds",
            "security/test_served_large.py::test_raw_bytes_are_refused_or_answered",
            "security/test_served_large.py::test_raw_bytes_at_the_token_endpoint_are_a_refusal",
        ),
    ),
    6: Row("an unknown crit accepted", ("oidc/test_keys.py::TestVerify::test_refuses_every_forgery",)),
    7: Row("request_uri fetched", ROWS[16].tests),
    8: Row("a registration token good for another client", missing="there is no dynamic registration"),
    9: Row(
        "state of a sign-in taken by another browser: on the side of systems, and of a request that waits here",
        (
            "demo/test_relying_party.py::test_state_of_another_browser_is_refused",
            "demo/test_relying_party.py::test_state_serves_once",
            "security/test_prompt_and_max_age.py::test_reauthentication_counts_only_for_its_own_request_and_browser",
        ),
    ),
    10: Row(
        "PKCE downgrade; userinfo taken for loopback; openid judged on raw text; at_hash skipped",
        (*ROWS[8].tests, *ROWS[2].tests, "oidc/test_code_flow.py::test_id_token_says_who_signed_in_and_how"),
    ),
    11: Row(
        "a step marked as done without its token",
        (
            "accounts/test_reset_password.py::TestLink::test_link_of_a_confirmation_sets_no_password",
            "security/test_steps.py::test_no_sign_in_step_can_be_skipped",
        ),
    ),
    12: Row(
        "codes that the guard did not count",
        ("security/test_guessing.py::test_wrong_codes_over_new_sign_ins_share_one_budget",),
    ),
    13: Row(
        "a flow begun anew: fixation, another one's session",
        ("security/test_session_fixation.py::test_cookie_from_before_sign_in_is_no_session_after_it",),
    ),
    14: Row("a placeholder in a back-channel address", ROWS[51].tests),
    15: Row(
        "a refresh token used twice at once, or again after a restart",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_public_clients_refresh_token_works_once",
            "security/test_races.py::test_only_one_of_many_concurrent_refresh_answers_can_be_refreshed",
        ),
    ),
    16: Row("redirect matching by anything but equality", ROWS[1].tests),
    17: Row(
        "script in state or error",
        (
            "security/test_authorization_requests.py::test_state_and_nonce_return_unchanged",
            "oidc/test_form_post.py::TestState::test_state_of_any_text_comes_back",
            "oidc/test_logout.py::TestParameters::test_markup_in_parameters_stays_text",
            "oidc/test_prompts.py::test_login_hint_fills_the_user_name_in",
        ),
    ),
    18: Row("an address that passes for local", ROWS[20].tests),
    19: Row("code_verifier left out", ROWS[8].tests),
    20: Row(
        "scope widened at the token endpoint",
        ("security/test_forged_tokens.py::test_access_token_is_limited_to_its_client_and_granted_scope",),
    ),
    21: Row(
        "a step skipped by an odd header or an empty form",
        ("security/test_fuzz_doors.py::test_fuzzed_sign_in_form_signs_nobody_in",),
    ),
    22: Row(
        "Host in links",
        (
            "security/test_fuzz_doors.py::test_no_host_or_forwarded_header_changes_links_or_redirects",
            "test_served.py::TestRunning::test_wrong_host_is_refused",
            "test_served.py::TestBehindAProxy",
            "web/test_hosts.py::test_nothing_is_named_after_the_host_that_was_asked",
        ),
    ),
    23: Row(
        "a secret left in the client's hands",
        (
            "security/test_cookies.py::test_cookie_with_a_changed_byte_is_worthless",
            "security/test_session_fixation.py::test_cookie_from_before_sign_in_is_no_session_after_it",
            "accounts/test_second_step.py::TestSteps::test_password_alone_signs_nobody_in",
        ),
    ),
    24: Row(
        "accounts told apart",
        (
            "accounts/test_sign_in.py::TestWhatIsTold::"
            "test_wrong_password_unknown_name_and_empty_account_look_the_same",
            "accounts/test_sign_in_alike.py::test_wrong_password_and_unknown_user_name_cost_the_same_work",
            "accounts/test_forgot_password.py::TestSameForEverybody",
            "security/test_enumeration.py::test_sign_in_takes_as_long_for_unknown_accounts",
            "security/test_enumeration.py::test_forgotten_password_takes_as_long_for_unknown_accounts",
        ),
    ),
    25: Row(
        "a cut-off token accepted",
        (
            "oidc/test_keys.py::TestVerify::test_refuses_every_forgery",
            "security/test_forged_tokens.py::test_forged_token_is_refused_everywhere",
        ),
    ),
    26: Row("an assertion used again", ROWS[27].tests),
    27: Row(
        "a revocation that said 200 and was not stored",
        ("oidc/test_revocation.py::test_revocation_that_was_not_stored_is_an_error",),
    ),
    28: Row(
        "a code used twice",
        ("security/test_concurrent_sign_ins.py::test_totp_code_completes_one_of_many_concurrent_sign_ins",),
    ),
    29: Row("a code used again; introspection that always says active", (*ROWS[23].tests, *ROWS[44].tests)),
    30: Row(
        "unbounded work or rows",
        (
            "security/test_large.py::test_oversized_authorization_parameter_costs_little",
            "security/test_large.py::test_oversized_logout_parameter_costs_little",
            "security/test_large.py::test_oversized_public_form_field_costs_little",
            "security/test_large.py::test_oversized_field_of_a_signed_in_form_costs_little",
            "security/test_large.py::TestSystems::test_oversized_field_of_a_client_request_costs_little",
            "security/test_large.py::TestSystems::test_oversized_delegation_evaluation_costs_little",
            "security/test_large.py::test_oversized_header_costs_little",
            "security/test_large.py::test_thousands_of_parameters_cost_little",
            "security/test_large.py::test_abandoned_sign_ins_leave_nothing_after_two_hours",
            "oidc/test_waiting_requests.py::test_a_network_has_its_share_and_others_have_theirs",
            "security/test_served_large.py::test_slow_and_broken_senders_hold_nobody_up",
            "security/test_long_texts.py::test_every_rule_for_a_text_is_quick_with_the_worst_that_fits",
            "security/test_long_texts.py::test_longer_texts_are_refused_by_a_page_before_anything_is_done",
            "security/test_long_texts.py::test_marks_without_end_cost_little_wherever_they_come_from",
            "security/test_long_texts.py::test_systems_are_told_in_their_language",
            "security/test_long_texts.py::test_the_worst_that_fits_costs_little",
        ),
    ),
    31: Row(
        "log lines forged; secrets compared by ==",
        (
            "test_logs.py::TestLines::test_json_line_cannot_be_forged",
            "test_logs.py::TestLines::test_text_line_cannot_be_forged",
            "test_served.py::test_every_line_of_the_log_is_json",
            "architecture/test_rules.py::test_rule_is_kept",
        ),
    ),
    32: Row("a formula in a file for spreadsheets", ROWS[89].tests),
    33: Row("a reset that goes round the second factor; an act by GET", ROWS[69].tests + ROWS[70].tests),
    34: Row(
        "whoever may act for others rises, or acts on when it is over",
        (
            *ROWS[85].tests,
            *ROWS[87].tests,
            "architecture/test_urls.py::test_every_address_stands_in_the_list_with_its_guards",
            "architecture/test_urls.py::test_not_while_acting_guard_refuses_an_agent",
            "helpdesk/test_access.py::test_role_decides",
            "helpdesk/test_officer_sessions.py::TestDisabled",
        ),
    ),
    35: Row(
        "a cookie kept by a cache; a multipart bomb",
        (
            "security/test_response_headers.py::test_every_response_has_its_security_headers",
            "security/test_large.py::test_multipart_form_is_bounded_in_size_and_parts",
            "oidc/test_discovery.py::TestDocument::test_caches_may_keep_it_and_learn_nothing_of_a_browser",
        ),
    ),
    36: Row(
        "rights that outlived their ground",
        (
            "delegation/test_acting_for.py::test_end_of_a_delegation_ends_its_tokens_codes_and_context",
            "delegation/test_rows_of_tokens.py::TestWhereItAppears::test_once_it_has_ended_every_token_is_dead",
            "delegation/test_rows_of_tokens.py::test_refresh_used_after_it_ended",
            "oidc/test_token_exchange.py::TestNeverMore::test_it_dies_with_the_delegation",
            "security/test_refresh_races.py::test_cancel_against_refresh_leaves_no_token_alive",
        ),
    ),
}
