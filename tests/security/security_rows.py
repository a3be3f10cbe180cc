"""Rows 1 to 51 of ``security.md`` section 1, and the cases of its section 2 that belong to them: who proves each.

``test_security_index.py`` holds this list to what there is: every row has a test or says what is missing, every test
named here exists, and every test of this folder that bears a row's number is named here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One requirement. ``tests``: ``file::name`` or ``file::Class``, files below ``tests/``. ``missing``: what is not
    built yet, and so not proven.
    """

    says: str
    tests: tuple[str, ...] = ()
    missing: str = ""


ROWS: dict[int, Row] = {
    1: Row(
        "redirect_uri is compared byte for byte",
        (
            "security/test_a_redirects.py::test_a01_a02_nearly_registered_address_is_no_target",
            "security/test_a_redirects.py::test_a01_a02_nearly_registered_address_is_a_page_whichever_way_it_comes",
            "security/test_a_redirects.py::test_a01_address_of_one_system_is_none_of_another",
            "oidc/test_authorization_errors.py::test_address_that_is_not_registered_is_never_redirected_to",
            "oidc/test_code_flow.py::test_registered_query_of_the_redirect_address_stays_as_it_is",
            "oidc/test_loopback_ports.py::test_nothing_else_may_differ",
        ),
    ),
    2: Row(
        "no wildcard, prefix, folding, decoding or tidying before it",
        (
            "security/test_a_redirects.py::test_a01_a02_nearly_registered_address_is_no_target",
            "security/test_a_redirects.py::test_a01_a02_nearly_registered_address_is_a_page_whichever_way_it_comes",
            "security/test_a_redirects.py::test_a02_every_trick_on_every_address_is_refused",
            "clients/test_clients_file.py::test_an_address_is_kept_byte_for_byte",
            "clients/test_clients_anything.py::test_an_address_that_loads_is_kept_byte_for_byte",
        ),
    ),
    3: Row(
        "bad addresses are refused when the client file loads",
        (
            "clients/test_clients_addresses.py::test_a_bad_address_is_one_fault_on_its_line",
            "clients/test_clients_addresses.py::test_only_the_address_of_the_tile_may_have_a_fragment",
        ),
    ),
    4: Row(
        "unknown client or address: a page, never a redirect",
        (
            "security/test_a_error_order.py::test_a04_a05_no_fault_is_answered_before_client_and_address",
            "security/test_fuzz_doors.py::test_a04_a05_a20_anything_at_the_authorization_endpoint",
            "oidc/test_authorization_errors.py::test_page_names_the_parameter",
            "oidc/test_authorization_errors.py::test_client_or_address_given_twice_is_a_page",
        ),
    ),
    5: Row(
        "every error redirect comes after client and address have passed",
        (
            "security/test_a_error_order.py::test_a04_a05_no_fault_is_answered_before_client_and_address",
            "security/test_a_error_order.py::test_a05_a11_same_faults_go_back_to_a_registered_address_with_state_and_issuer",
            "security/test_a_error_order.py::test_a05_faults_know_every_check",
            "security/test_fuzz_doors.py::test_a04_a05_a20_anything_at_the_authorization_endpoint",
        ),
    ),
    6: Row(
        "response_type=code alone; no implicit, hybrid or password grant",
        (
            "security/test_a_requests.py::test_a06_only_the_response_type_code_gives_anything",
            "oidc/test_client_authentication.py::test_only_grants_on_offer",
            "oidc/test_discovery.py::TestNothingTooMuch",
        ),
    ),
    7: Row(
        "PKCE with S256 of every client whose entry does not say otherwise",
        (
            "security/test_a_requests.py::test_a07_every_client_needs_an_s256_challenge_unless_its_entry_says_otherwise",
            "oidc/test_authorization_errors.py::test_request_without_challenge_for_a_client_that_cannot",
            "clients/test_clients_file.py::test_what_an_entry_leaves_out_is_the_careful_choice",
        ),
    ),
    8: Row(
        "the right verifier for a challenge; none for a code without",
        (
            "security/test_a_requests.py::test_a08_code_is_redeemed_by_the_right_verifier_alone",
            "oidc/test_codes.py::test_verifier_for_a_code_without_challenge_is_refused",
            "oidc/test_codes.py::test_verifier_of_another_code_is_refused",
        ),
    ),
    9: Row(
        "a challenge or nonce that comes again is noticed",
        (
            "oidc/test_request_repeated.py::test_second_use_is_in_the_log_and_in_the_audit_record",
            "oidc/test_request_repeated.py::test_only_what_the_same_client_sent_counts",
            "oidc/test_request_repeated.py::test_another_browser_is_noticed_too",
        ),
    ),
    10: Row(
        "the metadata lists exactly what is on",
        ("oidc/test_discovery.py::TestNothingMissing", "oidc/test_discovery.py::TestNothingTooMuch"),
    ),
    11: Row(
        "iss in every authorization response",
        (
            "security/test_a_error_order.py::test_a05_a11_same_faults_go_back_to_a_registered_address_with_state_and_issuer",
            "security/test_a_requests.py::test_a12_state_and_nonce_come_back_as_they_were",
            "oidc/test_authorization_errors.py::test_other_errors_go_back_to_the_client",
            "oidc/test_prompts.py::test_cancel_answers_access_denied",
        ),
    ),
    12: Row(
        "state and nonce come back unchanged, encoded, limited in length",
        (
            "security/test_a_requests.py::test_a12_state_and_nonce_come_back_as_they_were",
            "oidc/test_code_flow.py::test_state_comes_back_byte_for_byte",
            "oidc/test_authorization_errors.py::test_other_errors_go_back_to_the_client",
        ),
    ),
    13: Row(
        "repeated parameters are an invalid_request",
        (
            "security/test_a_requests.py::test_a13_any_parameter_twice_is_an_invalid_request",
            "security/test_a_requests.py::test_a13_any_parameter_twice_at_the_token_endpoint_is_an_invalid_request",
            "oidc/test_authorization_errors.py::test_repeated_state_is_not_echoed",
        ),
    ),
    14: Row(
        "prompt=none never shows a screen and stands alone",
        (
            "security/test_a_prompts.py::test_a14_no_screen_is_shown_to_who_asks_for_none",
            "security/test_a_prompts.py::test_a14_none_stands_alone",
            "oidc/test_next_step.py::test_next_step",
            "oidc/test_consent.py::test_silently_it_is_not_granted",
        ),
    ),
    15: Row(
        "prompt=login and max_age truly authenticate again; auth_time says so",
        (
            "security/test_a_prompts.py::test_a15_old_proof_never_passes_for_a_new_one",
            "security/test_a_prompts.py::"
            "test_a15_proof_counts_for_the_request_it_was_given_for_in_the_browser_that_gave_it",
            "oidc/test_prompts.py::test_signing_in_again_is_really_asked",
            "oidc/test_prompts.py::test_going_back_without_signing_in_again_does_not_help",
        ),
    ),
    16: Row(
        "request_uri from the wild is never fetched",
        ("security/test_a_requests.py::test_a16_nothing_that_a_request_names_is_fetched",),
        missing="pushed requests are not built",
    ),
    17: Row(
        "303 after a post, never 307 or 308",
        (
            "security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",
            "security/test_a_answers.py::test_a17_no_spelling_of_a_path_sends_a_form_on",
        ),
    ),
    18: Row(
        "no CORS where a person is, and none elsewhere but for registered origins",
        (
            "security/test_a_answers.py::test_a18_no_origin_is_let_in_by_asking",
            "oidc/test_cors.py::test_no_other_origin_is_let_in",
            "oidc/test_cors.py::TestAnswers::test_nobody_else_reads_them",
            "security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",
        ),
    ),
    19: Row(
        "pages cannot be framed, send no Referer, load nothing from elsewhere",
        (
            "security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",
            "security/test_a_answers.py::test_a19_no_page_loads_anything_from_elsewhere",
        ),
    ),
    20: Row(
        "no redirect to an address of the query without an exact match",
        (
            "security/test_a_elsewhere.py::test_a20_no_page_follows_an_address_that_a_request_names",
            "security/test_a_elsewhere.py::test_a20_signing_in_on_such_an_address_leads_home",
            "security/test_a_elsewhere.py::test_a20_path_that_was_asked_for_before_signing_in_cannot_lead_away",
            "security/test_a_elsewhere.py::test_a20_logout_follows_no_address_without_a_system_that_registered_it",
            "security/test_fuzz_doors.py::test_a04_a05_a20_anything_at_the_authorization_endpoint",
            "security/test_fuzz_doors.py::test_a20_anything_at_the_logout_endpoint",
            "architecture/test_rules.py::test_rule_is_kept",
        ),
    ),
    21: Row(
        "consent shows client, what it allows and in whose name, is asked again, and can be withdrawn",
        (
            "oidc/test_consent.py::test_asked_once_and_then_remembered",
            "oidc/test_consent.py::test_each_name_is_asked_for_itself",
            "oidc/test_consent.py::test_who_switched_in_another_tab_is_asked_anew",
            "oidc/test_consent.py::test_shown_and_ended_with_the_logins",
        ),
        missing="it is asked for what outlasts a login alone: the systems are the agency's own",
    ),
    22: Row("a code lives at most 60 seconds", ("oidc/test_codes.py::test_code_lives_sixty_seconds",)),
    23: Row(
        "a code works once; the second try revokes what it bought",
        (
            "security/test_races.py::test_b23_b24_code_gives_tokens_once_and_they_die_of_the_second_try",
            "oidc/test_codes.py::test_code_works_once_and_a_replay_kills_what_it_bought",
            "oidc/test_codes.py::test_replay_after_expiry_is_noticed_too",
        ),
    ),
    24: Row(
        "100 parallel redemptions give one success",
        (
            "security/test_races.py::test_b23_b24_code_gives_tokens_once_and_they_die_of_the_second_try",
            "security/test_races.py::test_b24_right_one_among_wrong_ones_wins",
            "test_served.py::TestRunning::test_forty_redemptions_of_one_code_over_two_processes_have_one_winner",
        ),
    ),
    25: Row(
        "a code is bound to client, address, challenge and login",
        (
            "oidc/test_codes.py::test_what_the_code_is_bound_to",
            "oidc/test_codes.py::test_another_client_can_neither_redeem_nor_spoil_it",
            "oidc/test_codes.py::test_code_dies_with_its_login",
            "oidc/test_codes.py::test_code_dies_when_its_account_is_suspended",
            "delegation/test_acting_for.py::test_code_of_the_old_context_is_refused_after_a_switch",
        ),
    ),
    26: Row(
        "confidential clients always authenticate: with a secret by either way of it, with a key by that alone",
        (
            "security/test_b_clients.py::test_b26_no_client_gets_in_by_a_method_that_is_not_its_own",
            "oidc/test_client_authentication.py::test_anything_but_a_method_of_the_entry_is_refused",
            "oidc/test_client_assertions.py::test_client_with_keys_has_no_other_way",
        ),
    ),
    27: Row(
        "client_assertion: aud is the issuer or the endpoint, exp within the hour, iat not ahead, a jti counts once",
        (
            "security/test_races.py::test_b27_assertion_proves_its_client_once",
            "oidc/test_client_assertions.py::test_good_assertion_proves_its_client",
            "oidc/test_client_assertions.py::test_anything_else_proves_nobody",
            "oidc/test_client_assertions.py::test_assertion_is_refused_again_until_it_would_be_past",
            "oidc/test_client_assertions.py::test_row_is_kept_as_long_as_the_assertion_would_be_taken",
            "oidc/test_client_assertions.py::test_one_of_a_hundred_at_once_counts",
        ),
    ),
    28: Row(
        "client secrets: constant time, hashed, 128 bits and more",
        (
            "security/test_b_clients.py::test_b28_nothing_but_the_secret_is_the_secret",
            "security/test_b_clients.py::test_b28_header_that_is_no_basic_credential_is_a_refusal",
            "clients/test_clients_secrets.py::test_a_new_secret_has_256_bits_and_comes_with_its_hash",
            "clients/test_clients_secrets.py::test_the_hash_itself_is_not_the_secret",
            "clients/test_clients_faults.py::test_a_secret_that_was_written_in_the_file_is_not_repeated",
            "architecture/test_rules.py::test_rule_is_kept",
        ),
    ),
    29: Row(
        "two methods in one request are an invalid_request",
        (
            "oidc/test_client_assertions.py::test_two_methods_at_once_are_an_invalid_request",
            "security/test_b_clients.py::test_b29_two_methods_in_one_request_are_an_invalid_request",
            "oidc/test_client_authentication.py::test_two_client_ids_are_an_invalid_request",
        ),
    ),
    30: Row(
        "refresh tokens are bound or rotated",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_b30_each_token_is_used_once",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_rotation_never_makes_it_last_longer",
            "oidc/test_refresh_tokens.py::TestAnswer::test_token_of_another_client_is_refused",
            "oidc/test_refresh_tokens.py::TestAnswer::test_client_has_to_prove_itself",
        ),
    ),
    31: Row(
        "refresh narrows, never widens",
        ("oidc/test_refresh_tokens.py::TestScope::test_b31_scope_is_narrowed_never_widened",),
    ),
    32: Row(
        "refresh ends by idleness and absolutely",
        (
            "oidc/test_refresh_tokens.py::TestEnd::test_b32_it_ends_when_the_login_is_idle_or_over",
            "oidc/test_refresh_tokens.py::TestOffline::test_b32_it_ends_when_the_entry_says",
        ),
        missing="a family with offline_access does not end by idleness, only at its own end",
    ),
    33: Row(
        "tokens and logins die on password change, reset, lock and end of a delegation",
        (
            "oidc/test_code_flow.py::TestUserinfo::test_token_dies_when_its_account_is_suspended",
            "oidc/test_code_flow.py::TestUserinfo::test_token_dies_with_its_login",
            "delegation/test_acting_for.py::test_end_of_a_delegation_ends_its_tokens_codes_and_context",
            "accounts/test_reset_password.py::TestNewPassword::"
            "test_d33_every_login_of_the_account_ends_and_the_systems_are_told",
            "oidc/test_refresh_tokens.py::TestEnd::test_b33_it_ends_with_the_login",
            "oidc/test_refresh_tokens.py::TestEnd::test_b33_suspension_ends_it_and_its_access_tokens",
            "oidc/test_refresh_tokens.py::TestOffline::test_b33_suspension_ends_what_nobody_used_meanwhile",
            "oidc/test_refresh_tokens.py::TestOffline::test_b33_new_password_ends_it_and_its_access_tokens",
            "oidc/test_refresh_tokens.py::TestOffline::test_b33_lost_factor_or_password_ends_it",
            "delegation/test_rows_of_tokens.py::test_refresh_used_after_it_ended",
        ),
    ),
    34: Row(
        "a retry of a refresh is answered safely",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_b34_repeat_within_ten_seconds_is_answered",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_b34_of_two_answers_one_alone_goes_on",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_confidential_client_keeps_its_token",
        ),
    ),
    35: Row(
        "an access token names its audience and the least scope, and is no good elsewhere",
        (
            "security/test_b_tokens.py::test_b35_b43_token_gives_what_was_granted_to_its_own_client",
            "oidc/test_code_flow.py::test_access_token_is_a_jwt_for_this_provider",
            "oidc/test_code_flow.py::TestUserinfo::test_openid_alone_gives_the_subject_alone",
            "oidc/test_prompts.py::test_id_token_hint_of_another_client_is_refused",
            "oidc/test_introspection.py::TestInactive::test_b44_token_of_another_client_is_inactive",
            "oidc/test_refresh_tokens.py::TestScope::test_without_openid_there_is_no_id_token_and_no_userinfo",
            "oidc/test_token_exchange.py::TestAnswer::test_it_opens_nothing_here_and_goes_no_further",
            "oidc/test_client_credentials.py::TestToken::test_it_is_no_good_at_userinfo",
        ),
    ),
    36: Row(
        "the ID token: iss, sub, aud, exp, iat, nonce, at_hash, honest acr and amr",
        (
            "security/test_b_tokens.py::test_b36_subject_is_short_and_ascii_and_everywhere_the_same",
            "oidc/test_code_flow.py::test_id_token_says_who_signed_in_and_how",
            "oidc/test_code_flow.py::test_nonce_is_left_out_when_none_was_sent",
        ),
    ),
    37: Row(
        "sub is never used again",
        ("test_crypto.py::test_ids_and_secrets_do_not_repeat",),
        missing="no account that was confirmed can be deleted, so what becomes of its sub is not asked",
    ),
    38: Row(
        "strong algorithms and keys; the key decides, not the header",
        (
            "security/test_b_tokens.py::test_b38_algorithm_is_chosen_by_the_key_however_the_header_spells_it",
            "security/test_b_tokens.py::test_b38_b39_no_token_passes_that_was_not_signed_here",
            "oidc/test_keys.py::TestPublishing::test_keys_are_strong_enough",
            "oidc/test_keys.py::TestVerify::test_refuses_every_forgery",
        ),
    ),
    39: Row(
        "on verify: listed algorithms, right keys, no crit, no keys from the token, a limit of size",
        (
            "security/test_b_tokens.py::test_b38_b39_no_token_passes_that_was_not_signed_here",
            "security/test_a_requests.py::test_a16_nothing_that_a_request_names_is_fetched",
            "security/test_served_large.py::test_case_5_large_tokens_are_refused_and_leave_no_memory_behind",
            "oidc/test_keys.py::TestVerify",
            "oidc/test_keys.py::TestDoors",
            "oidc/test_client_assertions.py::test_public_key_is_nobodys_secret",
            "oidc/test_client_assertions.py::test_unsigned_assertion_proves_nobody",
            "oidc/test_client_assertions.py::test_addresses_in_the_header_are_not_asked",
        ),
    ),
    40: Row(
        "typ tells the tokens apart",
        (
            "security/test_b_tokens.py::test_b40_each_kind_of_token_opens_its_own_door_alone",
            "oidc/test_client_assertions.py::test_tokens_of_our_own_prove_nobody",
            "oidc/test_backchannel.py::TestLogoutToken::test_logout_token_is_good_for_nothing_else",
            "oidc/test_keys.py::TestDoors::test_access_token_is_no_hint_and_id_token_opens_nothing",
        ),
    ),
    41: Row(
        "the key set: no private member, kids of their own, old keys stay",
        (
            "oidc/test_keys.py::TestPublishing::test_public_members_alone",
            "oidc/test_key_rotation.py::TestSchedule::test_one_turn_from_end_to_end",
        ),
    ),
    42: Row(
        "no-store on tokens and userinfo; no token in an address or a log",
        (
            "security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",
            "oidc/test_code_flow.py::test_token_answer_is_for_nobodys_cache",
            "oidc/test_introspection.py::TestAccessToken::test_answer_is_for_nobodys_cache",
            "oidc/test_code_flow.py::TestUserinfo::test_refuses_what_is_no_access_token",
            "test_served.py::TestRunning::test_no_secret_stands_in_the_log",
            "architecture/test_rules.py::test_issued_tokens_do_not_reach_the_log",
            "test_logs.py::TestReading::test_planted_line_is_found",
        ),
    ),
    43: Row(
        "claims are those that the scope gives; a client cannot set sub or client_id",
        (
            "security/test_b_tokens.py::test_b35_b43_token_gives_what_was_granted_to_its_own_client",
            "security/test_b_tokens.py::test_b43_client_cannot_say_who_the_tokens_speak_of",
            "oidc/test_code_flow.py::test_scope_is_cut_to_what_the_client_may_have",
            "oidc/test_code_flow.py::TestUserinfo::test_claims_by_scope",
            "oidc/test_claims_parameter.py::TestHandingOut::test_claim_that_belongs_to_no_scope_of_the_client_is_left_out",
        ),
    ),
    44: Row(
        "introspection says no more than inactive, and only to who has proven itself",
        ("oidc/test_introspection.py::TestInactive", "oidc/test_introspection.py::TestCaller"),
    ),
    45: Row(
        "logout with no or a bad hint asks first",
        (
            "oidc/test_logout.py::TestConformance::test_no_id_token_hint",
            "oidc/test_logout.py::TestConformance::test_no_params",
            "oidc/test_logout.py::TestConformance::test_bad_id_token_hint",
            "oidc/test_logout.py::TestConformance::test_modified_id_token_hint",
            "oidc/test_logout.py::TestPost",
        ),
    ),
    46: Row(
        "post_logout_redirect_uri: exact match with that client, else it stays here",
        (
            "security/test_a_redirects.py::test_a46_nearly_registered_address_after_logout_is_a_fault",
            "security/test_a_elsewhere.py::test_a20_logout_follows_no_address_without_a_system_that_registered_it",
            "oidc/test_logout.py::TestConformance::test_bad_post_logout_redirect_uri",
            "oidc/test_logout.py::TestClientId",
        ),
    ),
    47: Row(
        "an expired hint is fine, one of another key or user is not",
        (
            "oidc/test_logout.py::TestHints",
            "security/test_b_tokens.py::test_b38_b39_no_token_passes_that_was_not_signed_here",
        ),
    ),
    48: Row(
        "logout ends the login at the server; the old cookie is worth nothing",
        (
            "oidc/test_logout.py::TestConformance::test_rp_initiated_logout",
            "security/test_races.py::test_c48_signing_out_is_done_and_told_once",
        ),
    ),
    49: Row(
        "the logout token: typ, claims, two minutes, no nonce",
        (
            "oidc/test_backchannel.py::TestLogoutToken::test_claims",
            "oidc/test_backchannel.py::TestLogoutToken::test_header_names_a_published_key_and_what_it_is",
            "oidc/test_backchannel.py::TestLogoutToken::test_every_notice_has_a_jti_of_its_own",
        ),
    ),
    50: Row(
        "one dead system delays nobody and stops no other; the outcome is on record",
        ("oidc/test_backchannel.py::TestTrouble",),
    ),
    51: Row(
        "the back channel: https, no redirects, short limits, no private address unless listed",
        (
            "clients/test_clients_addresses.py::test_a_call_to_an_address_that_no_system_has_is_refused",
            "clients/test_clients_file.py::test_a_call_into_a_private_network_waits_for_the_setting_that_allows_it",
            "test_outgoing.py::test_redirect_is_not_followed",
            "test_outgoing.py::test_name_is_looked_up_once",
            "test_outgoing.py::test_name_that_leads_to_a_private_address_is_forbidden",
            "test_outgoing.py::test_private_addresses_inside_others_are_forbidden",
            "test_outgoing.py::test_server_that_answers_drop_by_drop_is_not_waited_for",
        ),
    ),
}

#: Section 2: what went wrong elsewhere.
CASES: dict[int, Row] = {
    1: Row("a public key taken for an HMAC secret", ("oidc/test_keys.py::TestVerify::test_refuses_every_forgery",)),
    2: Row(
        "alg none, and keys that a token brings along",
        (
            "oidc/test_keys.py::TestDoors",
            "security/test_b_tokens.py::test_b38_algorithm_is_chosen_by_the_key_however_the_header_spells_it",
        ),
        missing="registration tokens: there is no dynamic registration",
    ),
    3: Row("an error answered before the client is known", ROWS[5].tests),
    4: Row("the same in other error classes", ROWS[5].tests),
    5: Row(
        "no limit of size; a bomb unpacked",
        (
            "security/test_served_large.py::test_case_5_large_tokens_are_refused_and_leave_no_memory_behind",
            "oidc/test_keys.py::TestVerify::test_refuses_each_in_less_than_fifty_milliseconds",
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
            "security/test_a_prompts.py::"
            "test_a15_proof_counts_for_the_request_it_was_given_for_in_the_browser_that_gave_it",
        ),
    ),
    10: Row(
        "PKCE downgrade; userinfo taken for loopback; openid judged on raw text; at_hash skipped",
        (*ROWS[8].tests, *ROWS[2].tests, "oidc/test_code_flow.py::test_id_token_says_who_signed_in_and_how"),
    ),
    14: Row("a placeholder in a back-channel address", ROWS[51].tests),
    16: Row("redirect matching by anything but equality", ROWS[1].tests),
    17: Row(
        "script in state or error",
        (
            "security/test_a_requests.py::test_a12_state_and_nonce_come_back_as_they_were",
            "oidc/test_form_post.py::TestState::test_any_text",
            "oidc/test_logout.py::TestParameters::test_markup_in_parameters_stays_text",
            "oidc/test_prompts.py::test_login_hint_fills_the_user_name_in",
        ),
    ),
    18: Row("an address that passes for local", ROWS[20].tests),
    19: Row("code_verifier left out", ROWS[8].tests),
    20: Row(
        "scope widened at the token endpoint",
        ("security/test_b_tokens.py::test_b35_b43_token_gives_what_was_granted_to_its_own_client",),
    ),
    21: Row(
        "a step skipped by an odd header or an empty form",
        ("security/test_fuzz_doors.py::test_case_21_anything_at_the_sign_in_page_signs_nobody_in",),
    ),
    22: Row(
        "Host in links",
        (
            "security/test_fuzz_doors.py::test_case_22_no_header_changes_where_anything_leads",
            "test_served.py::TestRunning::test_wrong_host_is_refused",
            "test_served.py::TestBehindAProxy",
            "web/test_hosts.py::test_nothing_is_named_after_the_host_that_was_asked",
        ),
    ),
    23: Row(
        "a secret left in the client's hands",
        (
            "security/test_cookies.py::test_case_23_no_changed_byte_of_a_cookie_counts",
            "security/test_f_sessions.py::test_f78_case_13_no_cookie_of_before_a_sign_in_is_a_login_after_it",
            "accounts/test_second_step.py::TestSteps::test_password_alone_signs_nobody_in",
        ),
    ),
    24: Row(
        "accounts told apart",
        (
            "accounts/test_sign_in.py::TestWhatIsTold::test_wrong_password_unknown_name_and_empty_account_look_the_same",
            "accounts/test_sign_in_alike.py::test_d60_wrong_password_and_unknown_name_are_the_same_work",
            "accounts/test_forgot_password.py::TestSameForEverybody",
            "security/test_enumeration.py::test_d60_sign_in_takes_as_long_for_nobody_as_for_somebody",
            "security/test_enumeration.py::test_d60_forgotten_password_takes_as_long_for_nobody_as_for_somebody",
        ),
    ),
    25: Row(
        "a cut-off token accepted",
        (
            "oidc/test_keys.py::TestVerify::test_refuses_every_forgery",
            "security/test_b_tokens.py::test_b38_b39_no_token_passes_that_was_not_signed_here",
        ),
    ),
    15: Row(
        "a refresh token used twice at once, or again after a restart",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_b30_each_token_is_used_once",
            "security/test_races.py::test_case_15_refresh_token_used_many_times_at_once_leaves_one_line",
        ),
    ),
    26: Row("an assertion used again", ROWS[27].tests),
    27: Row(
        "a revocation that said 200 and was not stored",
        ("oidc/test_revocation.py::test_case_27_revocation_that_could_not_be_written_is_no_success",),
    ),
    29: Row("a code used again; introspection that always says active", (*ROWS[23].tests, *ROWS[44].tests)),
    30: Row(
        "unbounded work or rows",
        (
            "security/test_large.py::test_case_30_hundred_kilobytes_in_any_parameter_of_an_authorization_request",
            "security/test_large.py::test_case_30_hundred_kilobytes_in_any_parameter_of_a_logout_request",
            "security/test_large.py::test_case_30_hundred_kilobytes_in_any_parameter_of_a_form",
            "security/test_large.py::test_case_30_hundred_kilobytes_in_any_field_of_an_operators_forms",
            "security/test_large.py::TestSystems::test_case_30_hundred_kilobytes_in_any_field",
            "security/test_large.py::TestSystems::test_case_30_hundred_kilobytes_in_a_question_about_a_delegation",
            "security/test_large.py::test_case_30_hundred_kilobytes_in_any_header",
            "security/test_large.py::test_case_30_thousands_of_parameters",
            "security/test_large.py::test_case_30_abandoned_logins_leave_nothing_after_two_hours",
            "oidc/test_waiting_requests.py::test_a_network_has_its_share_and_others_have_theirs",
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
    35: Row(
        "a cookie kept by a cache; a multipart bomb",
        (
            "security/test_a_answers.py::test_a17_a18_a19_b42_every_answer_of_a_tour",
            "security/test_large.py::test_case_35_multipart_form_is_bounded_in_size_and_in_parts",
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
