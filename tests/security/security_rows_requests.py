"""Who proves the security requirements on authorization requests and redirects."""

from __future__ import annotations

from security_row import Row

ROWS: dict[int, Row] = {
    1: Row(
        "redirect_uri is compared byte for byte",
        (
            "security/test_redirect_uris.py::test_nearly_registered_redirect_uri_is_refused",
            "security/test_redirect_uris.py::test_nearly_registered_redirect_uri_is_an_error_page_by_every_method",
            "security/test_redirect_uris.py::test_redirect_uri_of_another_client_is_refused",
            "oidc/test_authorization_errors.py::test_address_that_is_not_registered_is_never_redirected_to",
            "oidc/test_code_flow.py::test_registered_query_of_the_redirect_address_stays_as_it_is",
            "oidc/test_loopback_ports.py::test_nothing_else_may_differ",
        ),
    ),
    2: Row(
        "no wildcard, prefix, folding, decoding or tidying before it",
        (
            "security/test_redirect_uris.py::test_nearly_registered_redirect_uri_is_refused",
            "security/test_redirect_uris.py::test_nearly_registered_redirect_uri_is_an_error_page_by_every_method",
            "security/test_redirect_uris.py::test_every_known_redirect_uri_trick_is_refused",
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
            "security/test_error_redirects.py::test_no_error_redirects_before_client_and_redirect_uri_are_checked",
            "security/test_fuzz_doors.py::test_fuzzed_authorization_request_never_redirects_elsewhere",
            "oidc/test_authorization_errors.py::test_page_names_the_parameter",
            "oidc/test_authorization_errors.py::test_client_or_address_given_twice_is_a_page",
        ),
    ),
    5: Row(
        "every error redirect comes after client and address have passed",
        (
            "security/test_error_redirects.py::test_no_error_redirects_before_client_and_redirect_uri_are_checked",
            "security/test_error_redirects.py::test_errors_return_to_a_registered_redirect_uri_with_state_and_iss",
            "security/test_error_redirects.py::test_error_cases_cover_every_check",
            "security/test_fuzz_doors.py::test_fuzzed_authorization_request_never_redirects_elsewhere",
        ),
    ),
    6: Row(
        "response_type=code alone; no implicit, hybrid or password grant",
        (
            "security/test_authorization_requests.py::test_every_response_type_but_code_is_refused",
            "oidc/test_client_authentication.py::test_only_grants_on_offer",
            "oidc/test_discovery.py::TestNothingTooMuch",
        ),
    ),
    7: Row(
        "PKCE with S256 of every client whose entry does not say otherwise",
        (
            "security/test_authorization_requests.py::"
            "test_pkce_with_s256_is_required_unless_the_client_entry_says_otherwise",
            "oidc/test_authorization_errors.py::test_request_without_challenge_for_a_client_that_cannot",
            "clients/test_clients_file.py::test_what_an_entry_leaves_out_is_the_careful_choice",
        ),
    ),
    8: Row(
        "the right verifier for a challenge; none for a code without",
        (
            "security/test_authorization_requests.py::test_authorization_code_needs_the_right_code_verifier",
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
            "security/test_error_redirects.py::test_errors_return_to_a_registered_redirect_uri_with_state_and_iss",
            "security/test_authorization_requests.py::test_state_and_nonce_return_unchanged",
            "oidc/test_authorization_errors.py::test_other_errors_go_back_to_the_client",
            "oidc/test_prompts.py::test_cancel_answers_access_denied",
        ),
    ),
    12: Row(
        "state and nonce come back unchanged, encoded, limited in length",
        (
            "security/test_authorization_requests.py::test_state_and_nonce_return_unchanged",
            "oidc/test_code_flow.py::test_state_comes_back_byte_for_byte",
            "oidc/test_authorization_errors.py::test_other_errors_go_back_to_the_client",
        ),
    ),
    13: Row(
        "repeated parameters are an invalid_request",
        (
            "security/test_authorization_requests.py::test_repeated_authorization_parameter_is_an_invalid_request",
            "security/test_authorization_requests.py::test_repeated_token_parameter_is_an_invalid_request",
            "oidc/test_authorization_errors.py::test_repeated_state_is_not_echoed",
        ),
    ),
    14: Row(
        "prompt=none never shows a screen and stands alone",
        (
            "security/test_prompt_and_max_age.py::test_prompt_none_never_shows_a_page",
            "security/test_prompt_and_max_age.py::test_prompt_none_with_other_values_is_refused",
            "oidc/test_next_step.py::test_next_step_follows_the_table",
            "oidc/test_consent.py::test_silently_it_is_not_granted",
        ),
    ),
    15: Row(
        "prompt=login and max_age truly authenticate again; auth_time says so",
        (
            "security/test_prompt_and_max_age.py::test_old_authentication_does_not_satisfy_prompt_login_or_max_age",
            "security/test_prompt_and_max_age.py::test_reauthentication_counts_only_for_its_own_request_and_browser",
            "oidc/test_prompts.py::test_signing_in_again_is_really_asked",
            "oidc/test_prompts.py::test_going_back_without_signing_in_again_does_not_help",
        ),
    ),
    16: Row(
        "request_uri from the wild is never fetched",
        ("security/test_authorization_requests.py::test_request_uri_and_key_addresses_are_never_fetched",),
        missing="pushed requests are not built",
    ),
    17: Row(
        "303 after a post, never 307 or 308",
        (
            "security/test_response_headers.py::test_every_response_has_its_security_headers",
            "security/test_response_headers.py::test_no_path_spelling_redirects_a_posted_form",
        ),
    ),
    18: Row(
        "no CORS where a person is, and none elsewhere but for registered origins",
        (
            "security/test_response_headers.py::test_no_foreign_origin_is_allowed_by_cors",
            "oidc/test_cors.py::test_no_other_origin_is_let_in",
            "oidc/test_cors.py::TestAnswers::test_nobody_else_reads_them",
            "security/test_response_headers.py::test_every_response_has_its_security_headers",
        ),
    ),
    19: Row(
        "pages cannot be framed, send no Referer, load nothing from elsewhere",
        (
            "security/test_response_headers.py::test_every_response_has_its_security_headers",
            "security/test_response_headers.py::test_no_page_loads_third_party_content",
        ),
    ),
    20: Row(
        "no redirect to an address of the query without an exact match",
        (
            "security/test_open_redirects.py::test_no_page_redirects_to_an_address_from_the_request",
            "security/test_open_redirects.py::test_sign_in_with_a_foreign_return_address_leads_home",
            "security/test_open_redirects.py::test_path_requested_before_sign_in_cannot_lead_to_another_site",
            "security/test_open_redirects.py::test_logout_redirects_only_to_a_registered_address_of_the_client",
            "security/test_fuzz_doors.py::test_fuzzed_authorization_request_never_redirects_elsewhere",
            "security/test_fuzz_doors.py::test_fuzzed_logout_request_never_redirects_elsewhere",
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
}
