"""Who proves the security requirements on delegation, officers, record and supply."""

from __future__ import annotations

from security_row import Row

ROWS: dict[int, Row] = {
    85: Row(
        "each act asks who, for whom, under which live power of attorney, and its end ends everything at once",
        (
            "delegation/test_decide.py::test_live_means_every_rule_and_every_rule_means_live",
            "delegation/test_rows_of_tokens.py::test_refresh_used_after_it_ended",
            "delegation/test_endings.py::test_right_ends_at_midnight_and_not_a_moment_before",
            "delegation/test_endings.py::test_systems_are_told_whatever_ended_it",
            "delegation/test_acting_for.py::test_end_of_a_delegation_ends_its_tokens_codes_and_context",
            "delegation/test_refusals.py::test_anothers_looks_the_same_as_one_that_does_not_exist",
            "delegation/test_refusals.py::test_nothing_of_this_while_acting_for_somebody",
            "security/test_delegations_walk.py::test_walks_through_grants_keep_to_the_text",
            "security/test_races.py::test_switch_of_the_acting_party_leaves_one_context_and_one_note_answered",
            "security/test_delegation_races.py::test_cancel_against_redemption_leaves_no_token_alive",
            "security/test_fuzz_tokens.py::test_anything_at_the_evaluation_of_delegations",
        ),
    ),
    86: Row(
        "officers read and write by separate rights",
        (
            "helpdesk/test_policy.py::test_role_action_and_state_decide",
            "helpdesk/test_policy.py::test_viewers_change_nothing",
            "helpdesk/test_access.py::test_every_page_stands_in_the_list_with_its_action",
            "helpdesk/test_access.py::test_role_decides",
            "security/test_officer_races.py::test_officer_who_is_disabled_at_that_moment_is_in_nowhere",
        ),
    ),
    87: Row(
        "acceptance is the named agent's, once, and raced safely; nobody gives more than is theirs",
        (
            "delegation/test_one_delegation.py::TestAnswer",
            "delegation/test_stale_pages.py::TestMeanwhile",
            "delegation/test_lifecycle.py::test_accept_and_decline_at_once_have_one_winner",
            "security/test_delegation_races.py::test_accept_against_cancel_ends_cancelled",
            "security/test_delegation_races.py::test_accept_against_decline_has_one_winner",
            "security/test_delegation_races.py::test_two_overlapping_grants_have_one_winner",
        ),
    ),
    88: Row(
        "a line in the record for every act, in its transaction, with ids alone",
        (
            "test_audit.py::test_event_says_who_what_when_and_from_where",
            "test_audit.py::test_event_goes_with_the_act_that_was_undone",
            "test_audit.py::test_events_declare_ids_and_plain_words_only",
            "delegation/test_lifecycle.py::test_granted_accepted_cancelled",
        ),
        missing="what is only read (lists, a printed proof, a file with what happened) leaves no line",
    ),
    89: Row(
        "files for spreadsheets guard their cells",
        (
            "delegation/test_activity.py::test_file_makes_no_formula_of_a_name",
            "delegation/test_activity.py::test_cell_that_would_be_a_formula_becomes_text",
        ),
    ),
    90: Row(
        "dependencies are locked by hash, and the floor of Authlib is a test",
        (
            "architecture/test_rules.py::test_authlib_is_not_older_than_its_last_grave_fault",
            "security/test_what_is_not_there.py::test_every_dependency_is_locked_by_hash",
        ),
        missing="no list of what is supplied (SBOM) and no audit each night: those are for whoever runs it",
    ),
}
