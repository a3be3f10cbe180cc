"""Who proves the security requirements on codes, tokens, clients and logout."""

from __future__ import annotations

from security_row import Row

ROWS: dict[int, Row] = {
    22: Row("a code lives at most 60 seconds", ("oidc/test_codes.py::test_code_lives_sixty_seconds",)),
    23: Row(
        "a code works once; the second try revokes what it bought",
        (
            "security/test_races.py::test_concurrent_redemption_of_a_code_succeeds_once_and_replay_revokes_tokens",
            "oidc/test_codes.py::test_code_works_once_and_a_replay_kills_what_it_bought",
            "oidc/test_codes.py::test_replay_after_expiry_is_noticed_too",
        ),
    ),
    24: Row(
        "100 parallel redemptions give one success",
        (
            "security/test_races.py::test_concurrent_redemption_of_a_code_succeeds_once_and_replay_revokes_tokens",
            "security/test_races.py::test_right_redemption_among_wrong_ones_succeeds",
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
            "security/test_client_impersonation.py::test_client_authenticates_only_by_its_own_method",
            "oidc/test_client_authentication.py::test_anything_but_a_method_of_the_entry_is_refused",
            "oidc/test_client_assertions.py::test_client_with_keys_has_no_other_way",
            "security/test_fuzz_doors.py::test_anything_at_the_token_endpoint",
        ),
    ),
    27: Row(
        "client_assertion: aud is the issuer or the endpoint, exp within the hour, iat not ahead, a jti counts once",
        (
            "security/test_races.py::test_client_assertion_works_once_in_a_race",
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
            "security/test_client_impersonation.py::test_nearly_right_client_secret_is_refused",
            "security/test_client_impersonation.py::test_malformed_basic_credentials_are_refused",
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
            "security/test_client_impersonation.py::test_two_client_authentication_methods_are_an_invalid_request",
            "oidc/test_client_authentication.py::test_two_client_ids_are_an_invalid_request",
        ),
    ),
    30: Row(
        "refresh tokens are bound or rotated",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_public_clients_refresh_token_works_once",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_rotation_never_makes_it_last_longer",
            "oidc/test_refresh_tokens.py::TestAnswer::test_token_of_another_client_is_refused",
            "oidc/test_refresh_tokens.py::TestAnswer::test_client_has_to_prove_itself",
        ),
    ),
    31: Row(
        "refresh narrows, never widens",
        (
            "oidc/test_refresh_tokens.py::TestScope::test_refresh_narrows_the_scope_and_never_widens_it",
            "security/test_fuzz_tokens.py::test_anything_for_a_refresh_an_exchange_or_a_token_of_ones_own",
        ),
    ),
    32: Row(
        "refresh ends by idleness and absolutely",
        (
            "oidc/test_refresh_tokens.py::TestEnd::test_refresh_token_ends_when_the_session_is_idle_or_over",
            "oidc/test_refresh_tokens.py::TestOffline::test_offline_refresh_token_ends_after_the_clients_lifetime",
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
            "test_password_reset_ends_every_session_and_notifies_clients",
            "oidc/test_refresh_tokens.py::TestEnd::test_refresh_token_ends_with_the_session",
            "oidc/test_refresh_tokens.py::TestEnd::test_suspension_ends_refresh_and_access_tokens",
            "oidc/test_refresh_tokens.py::TestOffline::test_suspension_ends_an_unused_offline_refresh_token",
            "oidc/test_refresh_tokens.py::TestOffline::test_new_password_ends_offline_refresh_and_access_tokens",
            "oidc/test_refresh_tokens.py::TestOffline::test_reset_of_factor_or_password_ends_offline_refresh_tokens",
            "delegation/test_rows_of_tokens.py::test_refresh_used_after_it_ended",
        ),
    ),
    34: Row(
        "a retry of a refresh is answered safely",
        (
            "oidc/test_refresh_tokens.py::TestPublicClient::test_refresh_repeated_within_ten_seconds_is_answered",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_only_one_of_two_refresh_answers_can_be_refreshed",
            "oidc/test_refresh_tokens.py::TestPublicClient::test_confidential_client_keeps_its_token",
        ),
    ),
    35: Row(
        "an access token names its audience and the least scope, and is no good elsewhere",
        (
            "security/test_forged_tokens.py::test_access_token_is_limited_to_its_client_and_granted_scope",
            "oidc/test_code_flow.py::test_access_token_is_a_jwt_for_this_provider",
            "oidc/test_code_flow.py::TestUserinfo::test_openid_alone_gives_the_subject_alone",
            "oidc/test_prompts.py::test_id_token_hint_of_another_client_is_refused",
            "oidc/test_introspection.py::TestInactive::test_token_of_another_client_is_inactive",
            "oidc/test_refresh_tokens.py::TestScope::test_without_openid_there_is_no_id_token_and_no_userinfo",
            "oidc/test_token_exchange.py::TestAnswer::test_it_opens_nothing_here_and_goes_no_further",
            "oidc/test_client_credentials.py::TestToken::test_it_is_no_good_at_userinfo",
        ),
    ),
    36: Row(
        "the ID token: iss, sub, aud, exp, iat, nonce, at_hash, honest acr and amr",
        (
            "security/test_forged_tokens.py::test_sub_is_short_ascii_and_the_same_everywhere",
            "oidc/test_code_flow.py::test_id_token_says_who_signed_in_and_how",
            "oidc/test_code_flow.py::test_nonce_is_left_out_when_none_was_sent",
        ),
    ),
    37: Row(
        "sub is never used again",
        (
            "test_crypto.py::test_ids_and_secrets_do_not_repeat",
            "accounts/test_closed_accounts.py::test_number_is_free_and_the_identifier_is_not",
            "helpdesk/test_claims_and_registers.py::TestClaim::test_claimant_wins",
        ),
    ),
    38: Row(
        "strong algorithms and keys; the key decides, not the header",
        (
            "security/test_forged_tokens.py::test_token_header_does_not_choose_the_algorithm",
            "security/test_forged_tokens.py::test_forged_token_is_refused_everywhere",
            "oidc/test_keys.py::TestPublishing::test_keys_are_strong_enough",
            "oidc/test_keys.py::TestVerify::test_refuses_every_forgery",
        ),
    ),
    39: Row(
        "on verify: listed algorithms, right keys, no crit, no keys from the token, a limit of size",
        (
            "security/test_forged_tokens.py::test_forged_token_is_refused_everywhere",
            "security/test_authorization_requests.py::test_request_uri_and_key_addresses_are_never_fetched",
            "security/test_served_large.py::test_oversized_tokens_are_refused_and_leave_no_memory_behind",
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
            "security/test_forged_tokens.py::test_token_of_another_type_is_refused",
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
            "security/test_response_headers.py::test_every_response_has_its_security_headers",
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
            "security/test_forged_tokens.py::test_access_token_is_limited_to_its_client_and_granted_scope",
            "security/test_forged_tokens.py::test_client_cannot_choose_the_sub_of_its_tokens",
            "oidc/test_code_flow.py::test_scope_is_cut_to_what_the_client_may_have",
            "oidc/test_code_flow.py::TestUserinfo::test_claims_by_scope",
            "oidc/test_claims_parameter.py::TestHandingOut::"
            "test_claim_that_belongs_to_no_scope_of_the_client_is_left_out",
        ),
    ),
    44: Row(
        "introspection says no more than inactive, and only to who has proven itself",
        (
            "oidc/test_introspection.py::TestInactive",
            "oidc/test_introspection.py::TestCaller",
            "security/test_fuzz_tokens.py::test_anything_at_introspection_and_revocation",
        ),
    ),
    45: Row(
        "logout with no or a bad hint asks first",
        (
            "oidc/test_logout.py::TestConformance::test_no_id_token_hint",
            "oidc/test_logout.py::TestConformance::test_without_parameters_it_asks_first",
            "oidc/test_logout.py::TestConformance::test_bad_id_token_hint",
            "oidc/test_logout.py::TestConformance::test_modified_id_token_hint",
            "oidc/test_logout.py::TestPost",
        ),
    ),
    46: Row(
        "post_logout_redirect_uri: exact match with that client, else it stays here",
        (
            "security/test_redirect_uris.py::test_nearly_registered_post_logout_redirect_uri_is_refused",
            "security/test_open_redirects.py::test_logout_redirects_only_to_a_registered_address_of_the_client",
            "oidc/test_logout.py::TestConformance::test_bad_post_logout_redirect_uri",
            "oidc/test_logout.py::TestClientId",
        ),
    ),
    47: Row(
        "an expired hint is fine, one of another key or user is not",
        (
            "oidc/test_logout.py::TestHints",
            "security/test_forged_tokens.py::test_forged_token_is_refused_everywhere",
        ),
    ),
    48: Row(
        "logout ends the login at the server; the old cookie is worth nothing",
        (
            "oidc/test_logout.py::TestConformance::test_rp_initiated_logout",
            "security/test_races.py::test_concurrent_logout_ends_and_notifies_once",
        ),
    ),
    49: Row(
        "the logout token: typ, claims, two minutes, no nonce",
        (
            "oidc/test_backchannel.py::TestLogoutToken::test_logout_token_has_its_claims_and_no_nonce",
            "oidc/test_backchannel.py::TestLogoutToken::test_header_names_a_published_key_and_what_it_is",
            "oidc/test_backchannel.py::TestLogoutToken::test_every_notice_has_a_jti_of_its_own",
        ),
    ),
    50: Row(
        "one dead system delays nobody and stops no other; the outcome is on record",
        (
            "oidc/test_backchannel.py::TestTrouble",
            "security/test_notices_under_attack.py::test_all_windows_of_one_midnight_are_heard_of",
            "security/test_notices_under_attack.py::test_cancel_is_heard_at_once",
            "security/test_notices_under_attack.py::test_mails_go_out_while_systems_hang",
        ),
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
