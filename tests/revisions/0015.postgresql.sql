CREATE TABLE public.account (
    id character varying NOT NULL,
    entity_type character varying(32) NOT NULL,
    number_kind character varying NOT NULL,
    tax_id character varying NOT NULL,
    branch character varying NOT NULL,
    status character varying(32) NOT NULL,
    going_concern boolean NOT NULL,
    register_status character varying,
    verified_by character varying,
    password_hash character varying,
    preferred_username character varying NOT NULL,
    name_title character varying,
    name character varying NOT NULL,
    given_name character varying,
    family_name character varying,
    birth_or_registration_date date,
    registered_address json NOT NULL,
    contact_address json NOT NULL,
    contact_national_id character varying,
    contact_title character varying,
    contact_name character varying,
    contact_position character varying,
    contact_phone character varying,
    contact_fax character varying,
    contact_mobile character varying,
    email character varying,
    email_verified_at timestamp with time zone,
    locale character varying NOT NULL,
    two_factor boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    verify_after timestamp with time zone,
    register_checked_at timestamp with time zone,
    register_news json,
    register_disputed character varying,
    legacy_hash character varying,
    legacy_scheme character varying,
    legacy_source character varying,
    completed_at timestamp with time zone,
    terms_accepted_at timestamp with time zone,
    credentials_changed_at timestamp with time zone,
    registered_data character varying(32) DEFAULT 'typed'::character varying NOT NULL,
    ial character varying,
    state_asked_at timestamp with time zone,
    birth_date character varying,
    unconfirmed_email character varying
);
CREATE TABLE public.acting_context (
    id character varying NOT NULL,
    login_id character varying NOT NULL,
    delegation_id character varying,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit_event (
    id character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    event character varying NOT NULL,
    account_id character varying,
    data json NOT NULL,
    network character varying NOT NULL,
    user_agent character varying NOT NULL,
    request_id character varying NOT NULL
);
CREATE TABLE public.authorization_code (
    id character varying NOT NULL,
    code_hash character varying NOT NULL,
    client_id character varying NOT NULL,
    context_id character varying NOT NULL,
    redirect_uri character varying NOT NULL,
    scope character varying NOT NULL,
    nonce character varying,
    code_challenge character varying,
    authenticated_at timestamp with time zone NOT NULL,
    acr character varying NOT NULL,
    amr json NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    requested_claims json
);
CREATE TABLE public.authorization_request (
    id character varying NOT NULL,
    parameters json NOT NULL,
    step character varying,
    note_id character varying,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    login_id character varying,
    chosen_in character varying
);
CREATE TABLE public.card_check (
    account_id character varying NOT NULL,
    sealed_code character varying NOT NULL,
    due_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.client_assertion (
    client_id character varying NOT NULL,
    jti_hash character varying NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.consent (
    account_id character varying NOT NULL,
    client_id character varying NOT NULL,
    acting_under character varying NOT NULL,
    given_at timestamp with time zone NOT NULL
);
CREATE TABLE public.data_report (
    id character varying NOT NULL,
    account_id character varying NOT NULL,
    kind character varying NOT NULL,
    data json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone
);
CREATE TABLE public.delegation (
    id character varying NOT NULL,
    grantor_id character varying NOT NULL,
    agent_id character varying NOT NULL,
    scope character varying(32) NOT NULL,
    systems json NOT NULL,
    start date NOT NULL,
    "end" date,
    terms_hash character varying NOT NULL,
    state character varying(32) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    ended_at timestamp with time zone,
    cancel_reason character varying,
    reminded_at timestamp with time zone,
    proof_code character varying NOT NULL,
    held_at timestamp with time zone,
    held_by character varying,
    reference character varying NOT NULL,
    CONSTRAINT ck_delegation_expiry_is_derived CHECK (((state)::text <> 'expired'::text)),
    CONSTRAINT ck_delegation_not_to_oneself CHECK (((grantor_id)::text <> (agent_id)::text)),
    CONSTRAINT ck_delegation_window CHECK ((("end" IS NULL) OR ("end" >= start)))
);
CREATE TABLE public.handoff_note (
    id character varying NOT NULL,
    data json NOT NULL,
    answered_at timestamp with time zone,
    expires_at timestamp with time zone NOT NULL,
    answered_by character varying
);
CREATE TABLE public.known_device (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL
);
CREATE TABLE public.limit_counter (
    key character varying NOT NULL,
    count integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.login (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    started_at timestamp with time zone NOT NULL,
    authenticated_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying,
    network character varying NOT NULL,
    user_agent character varying NOT NULL,
    amr json NOT NULL
);
CREATE TABLE public.mail_link (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    purpose character varying NOT NULL,
    account_id character varying NOT NULL,
    email character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    login_id character varying
);
CREATE TABLE public.outbox_circuit (
    queue character varying NOT NULL,
    failures integer NOT NULL,
    retry_at timestamp with time zone NOT NULL
);
CREATE TABLE public.outbox_message (
    id character varying NOT NULL,
    kind character varying NOT NULL,
    receiver character varying NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    attempts integer NOT NULL,
    delivered_at timestamp with time zone,
    failed_at timestamp with time zone,
    queue character varying NOT NULL,
    by_clock boolean NOT NULL,
    failing boolean NOT NULL
);
CREATE TABLE public.passkey (
    id character varying NOT NULL,
    account_id character varying NOT NULL,
    credential_id character varying NOT NULL,
    public_key character varying NOT NULL,
    sign_count bigint NOT NULL,
    name character varying NOT NULL,
    synced boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    doubted_at timestamp with time zone,
    kept_from timestamp with time zone
);
CREATE TABLE public.recovery_code (
    code_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.refresh_token (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    family_id character varying NOT NULL,
    client_id character varying NOT NULL,
    context_id character varying NOT NULL,
    scope character varying NOT NULL,
    requested_claims json,
    authenticated_at timestamp with time zone NOT NULL,
    acr character varying NOT NULL,
    amr json NOT NULL,
    offline boolean NOT NULL,
    began_at timestamp with time zone NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone
);
CREATE TABLE public.register_answer (
    register character varying NOT NULL,
    number character varying NOT NULL,
    outcome character varying NOT NULL,
    record json,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.registered_data (
    id character varying NOT NULL,
    account_id character varying NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL,
    data json NOT NULL
);
CREATE TABLE public.registration (
    id character varying NOT NULL,
    entity_type character varying(32) NOT NULL,
    number_kind character varying NOT NULL,
    tax_id character varying NOT NULL,
    outcome character varying NOT NULL,
    record json,
    account_id character varying,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    born character varying,
    ial character varying,
    sealed_code character varying,
    email character varying
);
CREATE TABLE public.sign_in_attempt (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    password_fingerprint character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.signing_key (
    kid character varying NOT NULL,
    alg character varying NOT NULL,
    generation integer NOT NULL,
    private_key character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    signs_from timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    recorded_state character varying NOT NULL
);
CREATE TABLE public.token_issue (
    id character varying NOT NULL,
    client_id character varying NOT NULL,
    context_id character varying,
    code_id character varying,
    scope character varying NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    requested_claims json,
    parent_id character varying,
    audience character varying,
    offline_since timestamp with time zone
);
CREATE TABLE public.totp_secret (
    account_id character varying NOT NULL,
    sealed character varying NOT NULL,
    enabled_at timestamp with time zone NOT NULL,
    last_step integer NOT NULL
);
CREATE TABLE public.user_name (
    name character varying NOT NULL,
    account_id character varying NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.visit (
    id character varying NOT NULL,
    context_id character varying NOT NULL,
    client_id character varying NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL,
    notified_at timestamp with time zone
);
INSERT INTO public.account VALUES ('01M8J99SFFW0FGS0XKJYKZ7WVX', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 23:54:27.695716+00', 'th', false, '2026-11-28 23:54:27.695716+00', '2026-11-28 23:54:27.695716+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695716+00', '2026-11-28 23:54:27.695716+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFDB5S9M4ME0328VRH', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 23:54:27.695741+00', 'th', false, '2026-11-28 23:54:27.695741+00', '2026-11-28 23:54:27.695741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695741+00', '2026-11-28 23:54:27.695741+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFNCX39DBQVBSF08JC', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 23:54:27.695764+00', 'th', false, '2026-11-28 23:54:27.695764+00', '2026-11-28 23:54:27.695764+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695764+00', '2026-11-28 23:54:27.695764+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFXFH7C84Y6ZJJQWAA', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 23:54:27.695786+00', 'th', false, '2026-11-28 23:54:27.695786+00', '2026-11-28 23:54:27.695786+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695786+00', '2026-11-28 23:54:27.695786+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFY2Z6DRHG0N4ATWET', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 23:54:27.695554+00', 'th', false, '2026-11-28 23:54:27.695554+00', '2026-11-28 23:54:27.695554+00', NULL, '2026-11-28 23:54:29.254498+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695554+00', '2026-11-28 23:54:27.695554+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VR70YRQCTEW24GNEZ2V', 'juristic_person', 'tax_id', '0000000000027', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000027', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-28 23:54:30.022996+00', '2026-11-28 23:54:30.022996+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', NULL, NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VRGSM0PM6C8CSVHY9KQ', 'juristic_person', 'tax_id', '0000000000028', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000028', NULL, 'บัญชีตัวอย่างที่ 14', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-28 23:54:30.032147+00', '2026-11-28 23:54:30.032147+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', '2026-11-28 23:54:29.954025+00', NULL, NULL, 'register', NULL, NULL, NULL, 'typed@example.com');
INSERT INTO public.account VALUES ('01M8J99VSN0KBC20JYDB4MC2XN', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:54:30.069856+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VSNKVWEE60N6X8C1JXG', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:54:30.069856+00', NULL, NULL, NULL, NULL, 'gAAAAABrC2m2Q7817ycI0DdvlXfBLe-ssh7JTkbifCOc4_rnoZMBYnpbEtdgNmYdajABuBtJEn1MqRD5mL0wvBH44GoPJ2w20jK-j3BubzTgo3jeq97LgGuz4_-LESDx0Bc4rSrMKFNw', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VSPTWVCSJ775ZXPEWP0', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:54:30.069856+00', NULL, NULL, NULL, NULL, 'gAAAAABrC2m2ccgo_T5QRlmcpOxB-PY4U_VrZ7Rtqk07DIGUNgygIhEUAvLOrS02CsMV2A3ZmJwUlT-ao9Z_5aROILuTNzfgQEJ2sIBidSOrQRcH0l3fkWX8vE1qEmA2r7okAU-rUjv1', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFF8Y28S3PP80XDQ16C', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 23:54:27.695806+00', 'th', false, '2026-11-28 23:54:27.695806+00', '2026-11-28 23:54:27.695806+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695806+00', '2026-11-28 23:54:27.695806+00', NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFYJEXCBC7QX9PWXE2', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 23:54:27.695853+00', 'th', false, '2026-11-28 23:54:27.695853+00', '2026-11-28 23:54:27.695853+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695853+00', '2026-11-28 23:54:27.695853+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFDHP39VFAVBA1M97H', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 23:54:27.695879+00', 'th', false, '2026-11-28 23:54:27.695879+00', '2026-11-28 23:54:27.695879+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695879+00', '2026-11-28 23:54:27.695879+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFF3Z3MXV87R385H2RP', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 23:54:27.695905+00', 'th', false, '2026-11-28 23:54:27.695905+00', '2026-11-28 23:54:27.695905+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695905+00', '2026-11-28 23:54:27.695905+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFFD3A6T1MXRE6B9E4N', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 23:54:27.695828+00', 'th', true, '2026-11-28 23:54:27.695828+00', '2026-11-28 23:54:27.754595+00', NULL, '2026-11-28 23:54:29.790128+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695828+00', '2026-11-28 23:54:27.695828+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99SFF3Z8FKPP0AS094A3V', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 23:54:27.695683+00', 'th', false, '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:27.695683+00', NULL, '2026-11-28 23:54:28.417104+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:27.695683+00', NULL, 'register', '1.3', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VP2GCNSPCK1E39DYKE2', 'juristic_person', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 23:54:29.954722+00', 'th', false, '2026-11-28 23:54:29.954722+00', '2026-11-28 23:54:29.954722+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.954722+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VPARZ6RJX0H3NWHNCTS', 'natural_person', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 23:54:29.962225+00', 'th', false, '2026-11-28 23:54:29.962225+00', '2026-11-28 23:54:29.962225+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.962225+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VPF1FFE9514QY6B0FMF', 'group_of_persons', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 23:54:29.967451+00', 'th', false, '2026-11-28 23:54:29.967451+00', '2026-11-28 23:54:29.967451+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.967451+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VPM9J3D645R6KJDXDVA', 'government_body', 'tax_id', '0000000000018', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 23:54:29.972819+00', 'th', false, '2026-11-28 23:54:29.972819+00', '2026-11-28 23:54:29.972819+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.972819+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VPVFNDS0Q5WNH2VWW3F', 'other', 'tax_id', '0000000000019', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 23:54:29.979116+00', 'th', false, '2026-11-28 23:54:29.979116+00', '2026-11-28 23:54:29.979116+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.979116+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQ06ZP9GPP3CPZJER8R', 'juristic_person', 'tax_id', '0000000000020', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', NULL, 'th', false, '2026-11-28 23:54:29.984846+00', '2026-11-28 23:54:29.984846+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.984846+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQ617HMQX6F0YRDE9EM', 'juristic_person', 'tax_id', '0000000000021', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 23:54:29.990423+00', 'th', false, '2026-11-28 23:54:29.990423+00', '2026-11-28 23:54:29.990423+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.990423+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQCCV5B5TA9XQY075DT', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 23:54:29.996426+00', 'th', false, '2026-11-28 23:54:29.996426+00', '2026-11-28 23:54:29.996426+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:29.996426+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQJ8GZEHCP37E8EBZG8', 'juristic_person', 'tax_id', '0000000000023', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 23:54:30.002627+00', 'th', false, '2026-11-28 23:54:30.002627+00', '2026-11-28 23:54:30.002627+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:30.002627+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQQJ7Y4AK20JV281M33', 'juristic_person', 'tax_id', '0000000000024', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 23:54:30.007818+00', 'th', false, '2026-11-28 23:54:30.007818+00', '2026-11-28 23:54:30.007818+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:30.007818+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VQYYKPMWRRZF7QZF4ED', 'juristic_person', 'passport', '0000000000025', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 23:54:30.014011+00', 'th', false, '2026-11-28 23:54:30.014011+00', '2026-11-28 23:54:30.014011+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:30.014011+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VR0W8SJ8TS8BJZXCWX4', 'juristic_person', 'tax_id', '0000000000026', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 23:54:30.01657+00', 'th', false, '2026-11-28 23:54:30.01657+00', '2026-11-28 23:54:30.01657+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:54:30.01657+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J99VTDM7PDYC0C2EBFE1VY', 'natural_person', 'tax_id', '1100000000016', '01M8J99VTD7A1V48X0S09PA4PQ', 'active', true, '01M8J99VTDBCV1RXR82EPPMVF7', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$8t5by/mfc07JGWMs5XwvhQ$ioh9jBXJCNBEU3vxRJvzfubPCbBlD530Z/vCF8QuyB0', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8J99VTD3273K4NM83R93APN', '024306800', '01M8J99VTD4HRAXPZ45N2MNTYX', '0812345678', 'agent@example.com', '2026-11-28 23:54:27.695683+00', 'th', false, '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:30.093625+00', '2026-11-28 23:54:28.417104+00', '"01M8J99VTD30CNXSA5XSQDZR6T"', '01M8J99VTDJCD0MQAXHKX1MA13', '01M8J99VTD1MTP1C03PEE3FNFB', '01M8J99VTDA9BKV0ZF2Q0D15YD', '01M8J99VTD815JQ374AMX3W5KT', '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:27.695683+00', '2026-11-28 23:54:30.093809+00', 'register', '1.3', '2026-11-28 23:54:30.093648+00', '01M8J99VTDNT71P5PPQG8KK0S7', '01M8J99VTDEM26MTE01B2B6ZH4');
INSERT INTO public.acting_context VALUES ('9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', '01M8J99T6WWCT9RVSPS8CJ8HDA', NULL, '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.783177+00', 'switched');
INSERT INTO public.acting_context VALUES ('8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', '01M8J99T6WWCT9RVSPS8CJ8HDA', 'dlg_01M8J99SGRN50Z6HZK7FEYMX7G', '2026-11-28 23:54:28.783177+00', '2026-11-28 23:54:29.126414+00', 'switched');
INSERT INTO public.acting_context VALUES ('VKaG6diofSCpy0n8kRVUV2TeWqRyAw-K7KKLcKeJqp8', '01M8J99T6WWCT9RVSPS8CJ8HDA', NULL, '2026-11-28 23:54:29.126414+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug', '01M8J99V0MJK500VQHJHCVHP6D', NULL, '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.40151+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8J99VXYVFFFJ7TNQX47KP4D', '01M8J99VWH42KQGGRPC8WSSQD8', 'dlg_01M8J99SGRN50Z6HZK7FEYMX7G', '2026-11-28 23:54:28.783177+00', '2026-11-28 23:54:29.126414+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0015');
INSERT INTO public.audit_event VALUES ('01M8J99T7155XACVXXVZYT8RJM', '2026-11-28 23:54:28.417104+00', 'login.started', '01M8J99SFF3Z8FKPP0AS094A3V', '{"login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'd69c82345b02d344');
INSERT INTO public.audit_event VALUES ('01M8J99TCKP3PZFN8N9NHRC9WY', '2026-11-28 23:54:28.592817+00', 'token.issued', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "e-license", "context_id": "9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw", "delegation_id": null, "token_id": "01M8J99TC3RZ9EWNXZ3YC2JEFD", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '46785d09e097a30b');
INSERT INTO public.audit_event VALUES ('01M8J99TJPG6ZNCTNXHTDBPTVH', '2026-11-28 23:54:28.783177+00', 'acting.switched', '01M8J99SFF3Z8FKPP0AS094A3V', '{"login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "context_id": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "delegation_id": "dlg_01M8J99SGRN50Z6HZK7FEYMX7G"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e4e7ad6a227f5a51');
INSERT INTO public.audit_event VALUES ('01M8J99TPACE9BHKNTZVHV3462', '2026-11-28 23:54:28.928466+00', 'consent.given', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "keeper", "delegation_id": "dlg_01M8J99SGRN50Z6HZK7FEYMX7G"}', '127.0.0.1', 'Werkzeug/3.1.9', '6cc7396fbad8b7f4');
INSERT INTO public.audit_event VALUES ('01M8J99TRBEM157883WJMV4DDY', '2026-11-28 23:54:28.982264+00', 'token.issued', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "keeper", "context_id": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "delegation_id": "dlg_01M8J99SGRN50Z6HZK7FEYMX7G", "token_id": "01M8J99TQTS0XFGXWQXNNC2F3A", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd75de2fc9c603204');
INSERT INTO public.audit_event VALUES ('01M8J99TSDHSH0KQW4R1XD64Z0', '2026-11-28 23:54:29.008129+00', 'token.issued', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "keeper", "context_id": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "delegation_id": "dlg_01M8J99SGRN50Z6HZK7FEYMX7G", "token_id": "01M8J99TS4NVCJVC8RGG94GTYB", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'fcda2e0661914feb');
INSERT INTO public.audit_event VALUES ('01M8J99TT4CQYF3K44WK7X0ES7', '2026-11-28 23:54:29.042256+00', 'token.issued', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "keeper", "context_id": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "delegation_id": "dlg_01M8J99SGRN50Z6HZK7FEYMX7G", "token_id": "01M8J99TT1G78XGF5Q8PQH049V", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e5f81e35a4396bbb');
INSERT INTO public.audit_event VALUES ('01M8J99TTBC6RT18GZQAMKPAF4', '2026-11-28 23:54:29.065588+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8J99TT9ZTKX1DNHE3F555HY", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c77b714302f65984');
INSERT INTO public.audit_event VALUES ('01M8J99TTMW2Q9EZMPQ0AGS4Q6', '2026-11-28 23:54:29.06991+00', 'request.repeated', '01M8J99SFF3Z8FKPP0AS094A3V', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2b4e2bac5e89b779');
INSERT INTO public.audit_event VALUES ('01M8J99TWPAXTE9P54VDFSY2BB', '2026-11-28 23:54:29.126414+00', 'acting.switched', '01M8J99SFF3Z8FKPP0AS094A3V', '{"login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "context_id": "VKaG6diofSCpy0n8kRVUV2TeWqRyAw-K7KKLcKeJqp8", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'f0243ecfa6540349');
INSERT INTO public.audit_event VALUES ('01M8J99V0ND6YJBXSKW1TWCZH4', '2026-11-28 23:54:29.254498+00', 'login.started', '01M8J99SFFY2Z6DRHG0N4ATWET', '{"login_id": "01M8J99V0MJK500VQHJHCVHP6D", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'f59b61be355698d4');
INSERT INTO public.audit_event VALUES ('01M8J99V1HZ79FHVABY92C0SKM', '2026-11-28 23:54:29.286443+00', 'request.repeated', '01M8J99SFFY2Z6DRHG0N4ATWET', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '974fed18772ab196');
INSERT INTO public.audit_event VALUES ('01M8J99V33KZTGZN42A23C4T6Z', '2026-11-28 23:54:29.316016+00', 'token.issued', '01M8J99SFFY2Z6DRHG0N4ATWET', '{"client_id": "e-license", "context_id": "6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug", "delegation_id": null, "token_id": "01M8J99V28G7Y6HDT4ZVTZ8AY1", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'b013f4c828bf1012');
INSERT INTO public.audit_event VALUES ('01M8J99V537WNXDN7NEKHBS0SQ', '2026-11-28 23:54:29.40151+00', 'login.ended', '01M8J99SFFY2Z6DRHG0N4ATWET', '{"login_id": "01M8J99V0MJK500VQHJHCVHP6D", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd63769e543c73508');
INSERT INTO public.audit_event VALUES ('01M8J99V99TYSH77ZKR8FKSJ5T', '2026-11-28 23:54:29.542399+00', 'login.refused', '01M8J99SFFNCX39DBQVBSF08JC', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '7afcd7a61e280671');
INSERT INTO public.audit_event VALUES ('01M8J99VNXJD8ZVP5A80JPR9F6', '2026-11-28 23:54:29.943481+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '0f3ce4a1067ec66a');
INSERT INTO public.audit_event VALUES ('01M8J99VS2YMYX5BVDZPX028JJ', '2026-11-28 23:54:30.039636+00', 'key.signing', NULL, '{"kid": "01M8J99VRSX3NW006T3PV6PH3D", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8J99VS34C4CEYGGGJTAX36P', '2026-11-28 23:54:30.039636+00', 'key.ended', NULL, '{"kid": "01M8J99SJD1KTDC08DSE4MCGGH", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8J99VT421CMZWQXN7HZ7WPF', '2026-11-28 23:54:30.084269+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8J99VTSA5YDZQ443GS7YSQP', '2026-11-28 23:54:28.417104+00', 'login.started', '01M8J99SFF3Z8FKPP0AS094A3V', '{"login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'd69c82345b02d344');
INSERT INTO public.authorization_code VALUES ('01M8J99TATW1YF5TZNRT7V06JR', '9477aca72275893544e70a321f5a20c6189d5605d028570619064114c037c5c5', 'e-license', '9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '1mX9edDb6Uod9nrZlSwXAg', 'cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:54:28.562839+00', '2026-11-28 23:55:28.562839+00', '2026-11-28 23:54:28.592817+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J99TQA8M8GJ7BFR77YD7C0', '474f49accedacb0407a741d58365aa5474b2daddd1508abaa43eb68baf2100bb', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'https://keeper.example.test/callback', 'openid offline_access', 'TAI7xYLJ9riuCDTkkTT1vw', '8msjb-ilFQrzXKZ3s7gVNxV7ktScIUguVY0J8NCnkaY', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:54:28.951204+00', '2026-11-28 23:55:28.951204+00', '2026-11-28 23:54:28.982264+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J99TTKXS7P5NAW9BYJ4AYP', '5a275a605a3906d0a86cd96dfad3ae774a0a6509986d955367221ff2cd44db2f', 'e-license', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '1mX9edDb6Uod9nrZlSwXAg', 'cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:54:29.06991+00', '2026-11-28 23:55:29.06991+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8J99V1FNS5HMQY23DCV1MNJ', '966e3e440cc599675c176fd2117bf867c45302615fbadf229323e5b993b5085b', 'e-license', '6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '1mX9edDb6Uod9nrZlSwXAg', 'cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE', '2026-11-28 23:54:29.254498+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:54:29.286443+00', '2026-11-28 23:55:29.286443+00', '2026-11-28 23:54:29.316016+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J99VY2EW3Q5CDD7XS2RZT3', '01M8J99VY2JSX9WKYM6N2V2N7W', 'e-license', '9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '1mX9edDb6Uod9nrZlSwXAg', 'cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:54:28.562839+00', '2026-11-28 23:55:28.562839+00', '2026-11-28 23:54:28.592817+00', '"01M8J99VY2C1STPH0EJGCGH8EC"');
INSERT INTO public.authorization_request VALUES ('iLamEHmytQdAAnQN0C-yOmT5wriGqjZtTGeSb1-98Po', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "t-C663ISqV7KOCOI0sLcqQ"], ["nonce", "1mX9edDb6Uod9nrZlSwXAg"], ["code_challenge", "cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'GZ2Xp3WbDMy2veEZSxlh9YENDF2do5xd0yVkog9OvEs', '2026-11-28 23:54:29.424541+00', '2026-11-29 01:54:29.424541+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('1yFGbPpGdzuo93pfFmEca1hu9YMixpNYzkhsn72Gac4', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "t-C663ISqV7KOCOI0sLcqQ"], ["nonce", "1mX9edDb6Uod9nrZlSwXAg"], ["code_challenge", "cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'mMv9nBRRzSQC9d41Nz1-s609J-aqalKmiKGHGOvFXYs', '2026-11-28 23:54:29.606934+00', '2026-11-29 01:54:29.606934+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8J99VTZ0TSVMSQXDP9PKK1Y', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "t-C663ISqV7KOCOI0sLcqQ"], ["nonce", "1mX9edDb6Uod9nrZlSwXAg"], ["code_challenge", "cmxT7oIX24CwgyqcXlFvUz2b9I__POXliFAtIf9sLTE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'GZ2Xp3WbDMy2veEZSxlh9YENDF2do5xd0yVkog9OvEs', '2026-11-28 23:54:29.424541+00', '2026-11-29 01:54:29.424541+00', '01M8J99VTZNNS4VCXH28K3CX6Y', '01M8J99VTZ70XXHN7GYC3DQEJQ');
INSERT INTO public.card_check VALUES ('01M8J99VTDM7PDYC0C2EBFE1VY', '01M8J99VW0AG2RKCFXPJEDD86C', '2026-11-28 23:54:30.144458+00', '2026-11-28 23:54:30.14447+00');
INSERT INTO public.client_assertion VALUES ('01M8J99VV4XG2EFY2M2ZB1ZSTA', '01M8J99VV470VNZ9J1G110Q150', '2026-11-28 23:54:30.116291+00');
INSERT INTO public.consent VALUES ('01M8J99SFF3Z8FKPP0AS094A3V', 'keeper', 'dlg_01M8J99SGRN50Z6HZK7FEYMX7G', '2026-11-28 23:54:28.928466+00');
INSERT INTO public.consent VALUES ('01M8J99SFF3Z8FKPP0AS094A3V', 'keeper', 'dlg_01M8J99VW23RHKE1B4TR57HZCT', '2026-11-28 23:54:28.928466+00');
INSERT INTO public.data_report VALUES ('01M8J99VW64XJVFTQZP7JKFTYS', '01M8J99VTDM7PDYC0C2EBFE1VY', '01M8J99VW76WWKMH9WB2CG6XV9', '"01M8J99VW735DYXTHKDCT6DKTN"', '2026-11-28 23:54:30.151549+00', '2026-11-28 23:54:30.151561+00');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGRN50Z6HZK7FEYMX7G', '01M8J99SFFY2Z6DRHG0N4ATWET', '01M8J99SFF3Z8FKPP0AS094A3V', 'all', '[]', '2026-10-30', NULL, '7a7df4d15842f09d0a81994d64b746dd77dfa8b54979c7649b0b7f13d6c131fc', 'in_force', '2026-10-29 23:54:27.736784+00', '2026-10-30 02:54:27.736784+00', NULL, NULL, NULL, 'SAAfRPq-E5KTc7XShyTmbZFqG1Pu4IjE-caxQ70REII', NULL, NULL, '2026-06C13WJ0-N');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGS0JSSXHBB48PB4W71', '01M8J99SFFW0FGS0XKJYKZ7WVX', '01M8J99SFF3Z8FKPP0AS094A3V', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '7b77d232684e600bf7a91d438cb8641284c74d8766eee1f22549df83b0eb1257', 'in_force', '2026-10-29 23:54:27.737052+00', '2026-10-30 02:54:27.737052+00', NULL, NULL, NULL, 'neX2KMOwpH-iT_XqB5GM8Dha0X7EeGAFLAUrTv1NhKA', NULL, NULL, '2026-N3B9RHRW-M');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSDEQHTXP61GH3VGG1', '01M8J99SFFW0FGS0XKJYKZ7WVX', '01M8J99SFF3Z8FKPP0AS094A3V', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '1291cc222f918d97f13c9a845aa28a050303c00b1a982336ee6845940b7dd9a5', 'in_force', '2026-10-29 23:54:27.737262+00', '2026-10-30 02:54:27.737262+00', NULL, NULL, NULL, '-Rgs-8cUDl3biLEVlzx8jUj7wHdiTeDTA0UySTIBBx4', NULL, NULL, '2026-HQ8HQ4Q0-H');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSQ8VAT47QFTHQXRKZ', '01M8J99SFFNCX39DBQVBSF08JC', '01M8J99SFF3Z8FKPP0AS094A3V', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '471c1e3b1df7e628132192356c8ba2c9d894c9aa724d0cd8da4559f20fce327e', 'waiting', '2026-11-27 23:54:27.737381+00', NULL, NULL, NULL, NULL, '2CzkytixO7JS1qIfiUapbOBXMfJKPL_2pfV38agNaTo', NULL, NULL, '2026-BM0PA2FW-S');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSS6AXDXJBJD1EF7N1', '01M8J99SFFXFH7C84Y6ZJJQWAA', '01M8J99SFF3Z8FKPP0AS094A3V', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '2f382e09beae64510642cf0f8c62241223e2439f2e6b23b96b5bf941f1a346fc', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'l7bu8m3WWlOXVEvMAtOkvxuRyB7k5b-QcQLoT4z42_M', NULL, NULL, '2026-XN57XRG6-G');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSWWS5BCSHTXH1JJWE', '01M8J99SFF8Y28S3PP80XDQ16C', '01M8J99SFF3Z8FKPP0AS094A3V', 'all', '[]', '2026-11-19', NULL, '6812c485c272b0ff94ee3e19189a12ed4181b649ab0fee4eb96797bf8f705577', 'declined', '2026-10-29 23:54:27.737573+00', '2026-10-30 02:54:27.737573+00', '2026-11-28 22:54:27.737573+00', NULL, NULL, 'leuH7a_aXp69BKvRyhWyDPketGy3LPom-4acHRf-EDU', NULL, NULL, '2026-YCFYNSHR-V');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGST3G0D1NMN61WVS95', '01M8J99SFFY2Z6DRHG0N4ATWET', '01M8J99SFFDB5S9M4ME0328VRH', 'all', '[]', '2026-09-30', NULL, 'e77dc1ff761d8fbacf52c2ab5181b63085d603356596d44fff6fc1ccd493906e', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 22:54:27.737664+00', 'เปลี่ยนตัวแทน', NULL, 'TrroX1DGBn7LGy3V-GnE4cTsw63B0RnwRBmOVkQrPGM', NULL, NULL, '2026-ZJ3CR00K-5');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSC7HV01AMK5YYKSGW', '01M8J99SFFW0FGS0XKJYKZ7WVX', '01M8J99SFFDB5S9M4ME0328VRH', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '83470a4d38decea5ee3267683c1376b29687849b64a3aceb1b4028bb64e9afb7', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 22:54:27.737752+00', NULL, NULL, 'vCxaeKmHLfsLnY-I3NqM09Ws38ZBG3u2O4N9TK5j5E8', NULL, NULL, '2026-2S3FXBJC-5');
INSERT INTO public.delegation VALUES ('dlg_01M8J99SGSAE10BXFVEMKJM1QN', '01M8J99SFF3Z8FKPP0AS094A3V', '01M8J99SFFDB5S9M4ME0328VRH', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', 'cf253a2f721cca01c39653861869fa20aefb38283e4c828786fdf963e1a6c03a', 'in_force', '2026-10-29 23:54:27.737884+00', '2026-10-30 02:54:27.737884+00', NULL, NULL, NULL, 'SdIhGzcVlkbW8vgAMAagMVgcmJJ0UJEgWS93jULeDHk', NULL, NULL, '2026-CSKHJ0RS-1');
INSERT INTO public.delegation VALUES ('dlg_01M8J99VWAYTYNYWVY16VG0JN3', '01M8J99SFFXFH7C84Y6ZJJQWAA', '01M8J99SFF3Z8FKPP0AS094A3V', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '2f382e09beae64510642cf0f8c62241223e2439f2e6b23b96b5bf941f1a346fc', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8J99VWAAATGV3SW4YJJEAGB', '2026-11-28 23:54:30.154678+00', '01M8J99VWA9BSXEHJ731076X4P', '2026-11-28 23:54:30.154689+00', '01M8J99VWAC4Q1PH267XCTPATR', '01M8J99VWA4N13SXQHB32FARMH');
INSERT INTO public.handoff_note VALUES ('Yrb4ghR1v4-C7X3AxW5HqAV_g2wllpVi2NydKYjjjGM', '{"return_to": "/oauth2/authorize?resume=4b5k94M5vUZjVWGMk2jj-GHKklPA4tc0M3P5NabcpwM", "cancel_to": "/oauth2/authorize?resume=4b5k94M5vUZjVWGMk2jj-GHKklPA4tc0M3P5NabcpwM&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 23:54:28.928466+00', '2026-11-29 01:54:28.840889+00', '01M8J99T6WWCT9RVSPS8CJ8HDA');
INSERT INTO public.handoff_note VALUES ('GZ2Xp3WbDMy2veEZSxlh9YENDF2do5xd0yVkog9OvEs', '{"return_to": "/oauth2/authorize?resume=iLamEHmytQdAAnQN0C-yOmT5wriGqjZtTGeSb1-98Po", "cancel_to": "/oauth2/authorize?resume=iLamEHmytQdAAnQN0C-yOmT5wriGqjZtTGeSb1-98Po&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 01:54:29.424541+00', NULL);
INSERT INTO public.handoff_note VALUES ('mMv9nBRRzSQC9d41Nz1-s609J-aqalKmiKGHGOvFXYs', '{"return_to": "/oauth2/authorize?resume=1yFGbPpGdzuo93pfFmEca1hu9YMixpNYzkhsn72Gac4", "cancel_to": "/oauth2/authorize?resume=1yFGbPpGdzuo93pfFmEca1hu9YMixpNYzkhsn72Gac4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 01:54:29.606934+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8J99VV6K52F3XV4S53PPB49', '{"return_to": "/oauth2/authorize?resume=4b5k94M5vUZjVWGMk2jj-GHKklPA4tc0M3P5NabcpwM", "cancel_to": "/oauth2/authorize?resume=4b5k94M5vUZjVWGMk2jj-GHKklPA4tc0M3P5NabcpwM&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 23:54:28.928466+00', '2026-11-29 01:54:28.840889+00', '01M8J99T6WWCT9RVSPS8CJ8HDA');
INSERT INTO public.known_device VALUES ('01M8J99T6K9D4HESFS1ENTZ1JG', '163c2e765f3e0a8c367b43846c125627bd0ca5d5cffc3a631a62ffd439b2c7a5', '01M8J99SFF3Z8FKPP0AS094A3V', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00');
INSERT INTO public.known_device VALUES ('01M8J99V0JZW5JD3P46R43RP6A', '31c72de86d583fb71b544f882e1bb18f9c93862ad41915402b2dcc63020ace31', '01M8J99SFFY2Z6DRHG0N4ATWET', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00');
INSERT INTO public.known_device VALUES ('01M8J99VWFKZBMH7ZKRF81S5TV', '01M8J99VWF6AG777D2WHG8XRQ2', '01M8J99SFF3Z8FKPP0AS094A3V', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00');
INSERT INTO public.limit_counter VALUES ('2905fedb87465fc95b39895f527fbf26db22d8cf1fa4a61df01e2bdd36e0bdc2', 2, '2026-11-28 23:54:29.126414+00', '2026-11-28 23:55:28.783177+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 23:54:29.542399+00', '2026-11-29 00:54:29.542399+00');
INSERT INTO public.limit_counter VALUES ('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268', 1, '2026-11-28 23:54:29.542399+00', '2026-11-29 23:54:29.542399+00');
INSERT INTO public.limit_counter VALUES ('94dd3cb7a0f37368e54e0023e50ce2728006bc577256dfea7a378fe31c2b0f9e', 1, '2026-11-28 23:54:29.542399+00', '2026-11-29 23:54:29.542399+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 23:54:29.606934+00', '2026-11-29 00:04:28.840889+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 23:54:29.943481+00', '2026-11-29 00:54:29.943481+00');
INSERT INTO public.limit_counter VALUES ('01M8J99VV9QC99PA7Q314PCM1S', 2, '2026-11-28 23:54:29.126414+00', '2026-11-28 23:55:28.783177+00');
INSERT INTO public.login VALUES ('01M8J99T6WWCT9RVSPS8CJ8HDA', '330710df140c97dc84026af9cb08a58a69a41428ab95e3030386564ede6f40bd', '01M8J99SFF3Z8FKPP0AS094A3V', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00', '2026-11-29 11:54:28.417104+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8J99V0MJK500VQHJHCVHP6D', '6fe3791dcef2d1c91dc03b73a4e61c5adf1a320b8badca370b04544e21dc89da', '01M8J99SFFY2Z6DRHG0N4ATWET', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00', '2026-11-29 11:54:29.254498+00', '2026-11-28 23:54:29.40151+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8J99VWH42KQGGRPC8WSSQD8', '01M8J99VWHKT5QE14SATAN1QD8', '01M8J99SFFY2Z6DRHG0N4ATWET', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00', '2026-11-29 11:54:29.254498+00', '2026-11-28 23:54:29.40151+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8J99VWRV4SDJ0CMNQ6THQ2J', '01M8J99VWRBMNFPMD6RJZCNTGJ', '01M8J99VWREYE7HHK4APZB98HZ', '01M8J99VTDM7PDYC0C2EBFE1VY', '01M8J99VWSJZH2KH1T1CC05BZE', '2026-11-28 23:54:30.169442+00', '2026-11-28 23:54:30.169454+00', '2026-11-28 23:54:30.169461+00', '01M8J99VWSJK07VN85991FM6HP');
INSERT INTO public.outbox_circuit VALUES ('01M8J99VVD84CG7WGW6C08GKSD', 1, '2026-11-28 23:54:30.125571+00');
INSERT INTO public.outbox_message VALUES ('01M8J99T78W77T5KGZ5JN1XDJT', 'new_browser', 'accounts', '{"account_id": "01M8J99SFF3Z8FKPP0AS094A3V", "login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "when": "2026-11-28T23:54:28.417104+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99TJMX2SJ2K4C6EDK4TJE', 'logout_notice', 'e-license', '{"visit_id": "01M8J99TB2KPNVA6WXKAN2J8CW", "sid": "9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw", "sub": "01M8J99SFF3Z8FKPP0AS094A3V"}', '2026-11-28 23:54:28.783177+00', '2026-11-28 23:54:28.783177+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99TWK7QXP3X9H7H15NY2P', 'logout_notice', 'keeper', '{"visit_id": "01M8J99TQBKHDNK3CNNEH55QC8", "sid": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "sub": "01M8J99SFF3Z8FKPP0AS094A3V"}', '2026-11-28 23:54:29.126414+00', '2026-11-28 23:54:29.126414+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99TWKT08GXGP64E9BHTYV', 'logout_notice', 'e-license', '{"visit_id": "01M8J99TT4AGP8J3YBFB0QCVKE", "sid": "8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8", "sub": "01M8J99SFF3Z8FKPP0AS094A3V"}', '2026-11-28 23:54:29.126414+00', '2026-11-28 23:54:29.126414+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99V0PPPZQF8QAN5M1XJPW', 'new_browser', 'accounts', '{"account_id": "01M8J99SFFY2Z6DRHG0N4ATWET", "login_id": "01M8J99V0MJK500VQHJHCVHP6D", "when": "2026-11-28T23:54:29.254498+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:54:29.254498+00', '2026-11-28 23:54:29.254498+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99V52GQ6NW5SK75ZPR48J', 'logout_notice', 'e-license', '{"visit_id": "01M8J99V1G1VX2MW3Q0WFNXG3H", "sid": "6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug", "sub": "01M8J99SFFY2Z6DRHG0N4ATWET"}', '2026-11-28 23:54:29.40151+00', '2026-11-28 23:54:29.40151+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99VNV6JX89BWVBPFHX43F', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrC2m1C6C1xzp_dDFlyQsX_YTJA67Qi6u3yHGYRarca3C609C6p7s5WbP7e2Z-zXdf9AVCq_-WdXO49nQfRu1DJWrMyRJpVsCkxbX22jf3YpNJsF22epmDDsPNBQY7JDq1c7diFF4rPL9jpRC0qsUl4jkvZlVZ1Zr1RdsyWBi7CjrH6iXVZO6eDwdipebw579wwj_DlOGIJmo0lCnXnDiqqwsTlWFYupWSGkTPxWC-X3MXFeDVBMfGOtCOjP8wOJoc54Z8"}', '2026-11-28 23:54:29.943481+00', '2026-11-28 23:54:29.943481+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J99VVHR6JTY74R19EG8STR', 'new_browser', 'accounts', '{"account_id": "01M8J99SFF3Z8FKPP0AS094A3V", "login_id": "01M8J99T6WWCT9RVSPS8CJ8HDA", "when": "2026-11-28T23:54:28.417104+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:54:28.417104+00', '2026-11-28 23:54:28.417104+00', 0, '2026-11-28 23:54:30.129111+00', '2026-11-28 23:54:30.129171+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8J99VWW5RMP7BKG16SECCNH', '01M8J99VTDM7PDYC0C2EBFE1VY', '01M8J99VWW2MP6FXGD22VSNXFP', '01M8J99VWWGS321M6V1FVAVRM4', 1, '01M8J99VWW9SGYB49SNMN57D0Y', true, '2026-11-28 23:54:30.172783+00', '2026-11-28 23:54:30.172796+00', '2026-11-28 23:54:30.172806+00', '2026-11-28 23:54:30.172816+00');
INSERT INTO public.recovery_code VALUES ('e9ca7aab3e38dcccf0995c003d142dd9c499366fa75a94f34d5f79f42cd95e31', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('69b5e69f96e5a6391c006660ab39e19cbc438065e006635edbebdaa08b790e4d', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('84eba568f88759cab0b607ae5bb079aa918207213a8b236748669683acd431e6', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('6b037e6c0dd858286459c5f50922335254c2a34e3299ef7a810b4181cc38ab31', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('0cb859028f13c4296e8b3100019daa8de7eb10116da9a3f76c1905db78570bee', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('a681ddb721bc806046a12137edb1090b01ada760c1046f2bcaf4e23f21aecda1', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('038bf59aca578a3470d510df26026ca1c1cad66690aa48d7f64871f192aaa248', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('b84b19225c29444305eec8ebacd3d94a88b29e82d4fbea1bb9272bb03aec56cb', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('c251bd37335864526fd451ab8163aca909128f4f81b7e4ca9dbf416924b6bbbd', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('57a93ea9d1daacb2412c9dcecf0bfe9c42e88c9b50d4e23a682b2f55785a16ec', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8J99VX3RRDQVY91H8EVZV8A', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.754595+00', '2026-11-28 23:54:30.179685+00');
INSERT INTO public.refresh_token VALUES ('01M8J99TQA8M8GJ7BFR77YD7C0', '090ed45870106a4fb2e2bca70e579a2e1e78cf8d4219911169704d034665e596', '01M8J99TQA8M8GJ7BFR77YD7C0', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'openid offline_access', 'null', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 23:54:28.951204+00', '2026-11-28 23:54:28.982264+00', '2026-12-28 23:54:28.982264+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8J99VY8MARE8W4ZMZT7HJE4', '01M8J99VY8C5R0B4XAJ0W0WFJT', '01M8J99TQA8M8GJ7BFR77YD7C0', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'openid offline_access', '"01M8J99VY80GJ3HMX2HJRQHNHK"', '2026-11-28 23:54:28.417104+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 23:54:28.951204+00', '2026-11-28 23:54:28.982264+00', '2026-12-28 23:54:28.982264+00', '2026-11-28 23:54:30.216688+00', '2026-11-28 23:54:30.216709+00');
INSERT INTO public.register_answer VALUES ('01M8J99VVPZ1380QAN0PD1KV2N', '01M8J99VVP43GAP5NG7MBRN4C0', '01M8J99VVPS9XE0JKXFVWQ6SBV', '"01M8J99VVPX7SZYQ2M5X480AD8"', '2026-11-28 23:54:30.134748+00');
INSERT INTO public.registered_data VALUES ('01M8J99VX65GHPHZ5DT2R8H8YF', '01M8J99VTDM7PDYC0C2EBFE1VY', '2026-11-28 23:54:30.183084+00', '01M8J99VX7ZCJ85D3JZ5Z7ZHJJ', '"01M8J99VX74ZZG2DV1H1F7AV28"');
INSERT INTO public.registration VALUES ('01M8J99VXB3SQADV9K9N22XZ0G', 'juristic_person', '01M8J99VXBAJBCM04PAGK5KYCE', '01M8J99VXB4RFZQWAHZSQ7MXCW', '01M8J99VXBF5GN1FYZNKEEA9FQ', '"01M8J99VXBCRCE8SGGH54AR62A"', '01M8J99VTDM7PDYC0C2EBFE1VY', '2026-11-28 23:54:30.18861+00', '2026-11-28 23:54:30.188657+00', '01M8J99VXB0TQ91JCQWCQR141Q', '01M8J99VXBEMN3K76QDMRAKF0M', '01M8J99VXB1YQ9SFWDKDW3E30J', '01M8J99VXB15WCKMG5XQ4GZW2T');
INSERT INTO public.sign_in_attempt VALUES ('01M8J99VHMWJ95D313CCB127P8', 'efe8405a08b59e31bd6099aa17b417de228a3c8c63f19f727d2f0bbfd23bb820', '01M8J99SFFD3A6T1MXRE6B9E4N', '98f01f84afa330874dfd49ffc236fc7d5b9550c6b8376d19275d8c017b364dc3', '2026-11-28 23:54:29.790128+00', '2026-11-29 00:04:29.790128+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8J99VXHR1MVW2G3D06KREBX', '01M8J99VXHDGM9X1GQZA27MPDW', '01M8J99SFFD3A6T1MXRE6B9E4N', '98f01f84afa330874dfd49ffc236fc7d5b9550c6b8376d19275d8c017b364dc3', '2026-11-28 23:54:29.790128+00', '2026-11-29 00:04:29.790128+00');
INSERT INTO public.signing_key VALUES ('01M8J99SNBCAT5FQK8H56ABK0V', 'PS256', 1, 'gAAAAABrC2mzpPEKeOpdbvvpSAAcYESJAxaEkV4iQiPyJCmu3h7cGD-QzDJ-cRIvNomW9idM5J5d_umAL9Y8YB1Vh9l6VG6MFJxrMIKXEYyr7-4I1yA6LEPRbubwwI7UaR7iEtbB3UP3X2h8R4BRsmjWOcSL4YFDoQ77Iy2VeA7xx970QCkO9XAFpLthu2fKEq4fvYt363Io55b8TMKDDpqEi7q9a6Ga59LfwqGZe4QXKxsZoTXZVSOOyzRZAs3EA47YOxvNQuCoNS-ouqan4uvhyPisgY5X45tnalx1SVkinwmgyPa8Xzotm_X9TgReDTdv1T2tUuWdLlhaOYGDYJJv7_unQEJl-5PSgucVZr8zyw9ALO93oEbozeuEJmSAg65ApKhPUAejB8sh2GRjAvCxbugAHtF43wX4gnkk2Lx7phZB0T_l78wDeWofdx48O2QP-2QEGPPCFTsCvM79EiGxkZT_dqybBG3jhYzeqMFEdNiVwsNU6W-FLs4-CHNH0AflazeWcLgsWbAGp0-5aWnjnRnorsxo6B21o6T48c09tn8QYnOgsNO9KKkL90dMINKHj9gCkRWlF_VIayCVimlYNsgWKpzQ_Qe7BES9EaU-A5DQg22676YJUHgLx3ityU7nZP7Q_-lLughah_1HsIjJZIULxD1Zh5IYufUflIZCAyzO4W6-wn4lLX0tdRtRQ6pl19kejjxK0Uu_HrdByEPqQQKctt8QtsmEW2_EUox2tf4M0tEkT7jZRDy0mfYbiz05obkMNKE8QC6gjLFXd38Npp4cZ9FiGGJE8-ksui_gii2n7QtChc9Kil37WD0coTzx_AViNFMAZ6hioLS4Rdm4I1LEZXVNL_AqA4ds7fc775HofiDCybh5EpNUn4jE1cSY2XJEdSIlS2XOToamSCXbyCxycExyCWvmd1GVi4Ms2wJh2YElsDclX4MF6C56Bj2SwrDuQq5FQWXW3Aw24nukB18Ig04XZibU0qTIyClK0hryAkVoD23A2hdoLg_iZtj6bzuQampt-XMz-5128U2Li0Mh0RxX7_24DROAgcg4LeF1SRQauK3V4BSL4o4l9AjtKrEXmx6110MlmrvOD9usPPo5yIAjyk05nRy4E8VFkZeOEKAtxRbvzP3MrQiwOMyHCSOAT_clxAhKcQjhq_wg5hj7chV0wcgFlJ1lxBHfyuranUIOfFcQacRgw-Qfd9Dw1-_tqRqMj8PmeONsEerc1tVldOPYiLfadtQ6r76X4ApTrFr2VM4v42nbKd6_8YO61ByK6XEffrHDatOql6_ULCPrzZEGgSh_4kz1Apfh-TnT8WmVvrFrFSGzuxkSMBLZwDwuJLxvMwSBqUc95YffWcx_jYfFgtAEqrdTknWf9LoFesC6V52p5JQTMzVMUJtVsGnOgvad2XFBVTdDm9_lTZiIH8EiV3Pq8neKaBPvaR5DUUA2VOrtj1jnOQryzE9CBLbDsKzuMVngxllu6N0e8JcEMFPPuSumguehzTiFJAH7iTvxZUFQG1AAoDVK3ElxnxaW3lq8-moaJKyLVs0UIfmKtNP5LXM8eBJkolZjIYGuRLJjGrh-X1N9ckmaQkt1hqrw35F_f8bFJ2EmbFpiBl21Pp-wpmif0tqLPWyOViu2w8-reIT1VIT5uFRT_wX5Op8pfICV6Frriap9HIqnL-SMCuh_7RIbDq5jir6vhei69Ql3ZuU=', '2026-11-28 23:54:27.789823+00', NULL, '2026-11-28 23:54:27.789823+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8J99SQT3492RSBFRAY6TMTN', 'RS256', 1, 'gAAAAABrC2mzpvsR9zjWeMBZpeF2bc5n3PkN59YLkmGgHSoW_tFYkc4_NXI97DUpa4PnDg_XlX6F8KrdIiRPDgyN41V9YWyTMyiW9LpqY1gkU71KdANPbJlm81KTF_z1BTAvogJ7f2V4aFs55FQOUDz_YlPVXuKbEnGLCx617t_SdJGb9rC9gqy33OPYBh-v__Gs9ig97ZFZdYRErdcI-XRrgtcgTEs-U1ctNYcg4_DZ2u5oInfWVntFXodiHF4aGQvQScZIZg9MFR0qRtHogkLrqCJABrvPUNaoHfIz6noSOg-ei00zagn7GmNMj0-rndbDkH4fOAsEI0Mj8Tijek6jwA5y0HTnXEtbvnTWgt3yKaETCsKirlHrv8SknLZ6YsdDfIrIn6NSE9YKVQfV5DGNI_6Aozh9_IUmbVZE5tfqwXGmFDaXURhFCqQ0wFL1BV59Qxj68X-SRf7Z79rQluI2gBb1N6DOtWP3P_6mMQZqZC9PLUvSbfIPE1RO7p4SiA5EvYc7RPlhrNRl85RVTreAU6uYC9iJWx5Q5fbWYzBhG-PSPm4539RGnxRrvTA79DqJoWLcVahlbHzvwZasvicFcEvfKISRIFg_f89rQJf_mkpnCCuB6XlwjLSIsAEWf_p221mUwB-qDWhm9giuQ-6gZAZE9xvdVATU9jShZp0c5wcxZYeShxqRcPD3ig2ej_OdwLnS-Gs8MKJrlw4hOiai14F_ccjNY5Ltx2Xjc7pBS9Y8pFkbEme6zLgHGfRX09WQKqFdKgfwli7km0dpddBx8VqvN6XtIUSufRiAnM3RQpQypCSrnvZLOteXDtL077TmpjvGurAEQUwrPB8ROeFaJJVslpFEsuT2qfK7FYHUv4dOA2sL3wajLe1ZCMpk7C9ZrvbPVdmv1fr8nqwtZn3vH47TZeTEq_5St90cmHdu7CsJweVEjRX4nrggIHks2pCavXVH3nrhsuZoKxhwtfdqhBVyNpdyqJbh2EHZjm8KX5AJBbHqzqIvDKRZsvqjCTwAXbNq2T880Fckeu-2LPOYFhVK2z9-rmrG7zfOHaPyvcQNCN4kekmpoWPGlBnf65K0zQ2SoO8SQ81n2te3oCb_4Y51Cf4fhvT0gSWnooORTpr8EGsqfQ7Ra21ykWDrQ5rMW3MJ0PASVSBgi2eey6sJwz400szCK24Ffdtsvk3MvVSeVTLuaDKIRZjYctOdK0xn1XDH4AZzit9b368bJZFDHHSzGKTAWTMuyZvRRbXdKfBSjplB7E9AtsNNrZxhEcRL5p0LToiD7oJO3dLW6BzFiAfbCADoAh9qgMXzrc3fqcEZ2YHHv7YxBaAqqCj-47_PZQDmIHFfbVBskH9UXzlF2G6a8SeAaqs0GfYU2vYIBDduAVrkCItkaCSNrkRSFBrhZ84-_fB6nRNa6yCuTAAUdgFyKag9D5M47ePN2C3vyDBqFQRJrFD87PXB4oDfZDl0PlXuGuy63mth3Rjc4zvmJjG8dFMef52JzTCEwMl1twKhF0eOF1hjbEzgwl7C994pdf0bJIF8jXKDIU9k33dCROl5wAI0087YkW9WvZz_lc7-kPiyiU4ruUqeBBAKIunMLN4mKEX44QHnwEyHoBgomhw-xh7kvTQwz2_67fJf8LxcgPBY9fTJDv4WYtZT8YyHv8V1qAYKFuUtaJFXKFZXydZFU1dBPjfy6IpMfN06ieKQktoEsYk=', '2026-11-28 23:54:27.883618+00', NULL, '2026-11-28 23:54:27.883618+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8J99VRSX3NW006T3PV6PH3D', 'ES256', 2, 'gAAAAABrC2m295CUWnHUxSf118rR6fot2M8TQ7ZfPn0Q94l8nrEdUNqHMzrNaYGsUjHRV91J_aFXnX1sGWlkpo4e_FgYZQNlwNKn4DRNU3dqmph4G_e_CCuVqnxgQX-OPuIXi-gmaLve1lf_k3nt7-0ptSWyNGL1QqgkWKCBAjYdpiV3fmQilcbhAhcW3kkucsNhyc4mn_h286Oj4CxesCp6Xf6P3pWZzXcpVmFGb5KgT-bC61vuvtOzmh56wCXg7Uofc4QrLDNo', '2026-11-28 23:54:30.039636+00', NULL, '2026-11-28 23:54:30.039636+00', NULL, '');
INSERT INTO public.signing_key VALUES ('01M8J99SJD1KTDC08DSE4MCGGH', 'ES256', 1, 'gAAAAABrC2mzFyWpXC3PfBSgsLG7K0d-by9bdIQ7rzGjXFtEpyGiGBSG6Iqj888R8bg3zkl3061BIRUlMe0tP0uTWjrmNwriM5XZuaJ-6RMKPJmCla777pi6ixM4tMvuD4241PRm16HpwIX5X1dB9GS5vWC6Cupu8jNWRK36zn-Ecn9SglIdWmEs4Nx7rGaT1_pedQ5eQI8Hd1UnqcYdmYzuGKL-0KKhl_0EjeDvnICQnuv15e_k5XBsIWHMegXZLKCOtYESrD0m', '2026-11-28 23:54:27.789408+00', NULL, '2026-11-28 23:54:27.789408+00', '2026-11-28 23:54:30.039636+00', 'signing');
INSERT INTO public.signing_key VALUES ('01M8J99VVVRY39D6RZ603ZPR2N', 'ES256', 1001, 'gAAAAABrC2mzFyWpXC3PfBSgsLG7K0d-by9bdIQ7rzGjXFtEpyGiGBSG6Iqj888R8bg3zkl3061BIRUlMe0tP0uTWjrmNwriM5XZuaJ-6RMKPJmCla777pi6ixM4tMvuD4241PRm16HpwIX5X1dB9GS5vWC6Cupu8jNWRK36zn-Ecn9SglIdWmEs4Nx7rGaT1_pedQ5eQI8Hd1UnqcYdmYzuGKL-0KKhl_0EjeDvnICQnuv15e_k5XBsIWHMegXZLKCOtYESrD0m', '2026-11-28 23:54:27.789408+00', '2026-11-28 23:54:30.139662+00', '2026-11-28 23:54:27.789408+00', '2026-11-28 23:54:30.039636+00', 'signing');
INSERT INTO public.token_issue VALUES ('01M8J99TC3RZ9EWNXZ3YC2JEFD', 'e-license', '9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', '01M8J99TATW1YF5TZNRT7V06JR', 'openid profile email phone address entity', '2026-11-28 23:54:28.592817+00', '2026-11-29 00:04:28.592817+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J99TQTS0XFGXWQXNNC2F3A', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', '01M8J99TQA8M8GJ7BFR77YD7C0', 'openid offline_access', '2026-11-28 23:54:28.982264+00', '2026-11-29 00:04:28.982264+00', NULL, NULL, NULL, NULL, '2026-11-28 23:54:28.951204+00');
INSERT INTO public.token_issue VALUES ('01M8J99TS4NVCJVC8RGG94GTYB', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', '01M8J99TQA8M8GJ7BFR77YD7C0', 'openid offline_access', '2026-11-28 23:54:29.008129+00', '2026-11-29 00:04:29.008129+00', NULL, NULL, NULL, NULL, '2026-11-28 23:54:28.951204+00');
INSERT INTO public.token_issue VALUES ('01M8J99TT1G78XGF5Q8PQH049V', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', NULL, 'openid', '2026-11-28 23:54:29.042256+00', '2026-11-29 00:04:28.982264+00', NULL, NULL, '01M8J99TQTS0XFGXWQXNNC2F3A', 'e-license', '2026-11-28 23:54:28.951204+00');
INSERT INTO public.token_issue VALUES ('01M8J99TT9ZTKX1DNHE3F555HY', 'keeper', NULL, NULL, '', '2026-11-28 23:54:29.065588+00', '2026-11-29 00:04:29.065588+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J99V28G7Y6HDT4ZVTZ8AY1', 'e-license', '6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug', '01M8J99V1FNS5HMQY23DCV1MNJ', 'openid profile email phone address entity', '2026-11-28 23:54:29.316016+00', '2026-11-29 00:04:29.316016+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J99VYEZMQ169TXJK0NN5BG', 'keeper', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', '01M8J99VYER6JT6B61DX97CJRV', 'openid', '2026-11-28 23:54:29.042256+00', '2026-11-29 00:04:28.982264+00', '2026-11-28 23:54:30.222301+00', '"01M8J99VYE2R8741QDX08WCZHJ"', '01M8J99TQTS0XFGXWQXNNC2F3A', 'e-license', '2026-11-28 23:54:28.951204+00');
INSERT INTO public.totp_secret VALUES ('01M8J99SFFD3A6T1MXRE6B9E4N', 'gAAAAABrC2mziV-rDmznINubloQKO01FdofpTdyHU-rGOzqh40d8U4XAblBcbZORcJSqbWf6RJC_X4tablnw9wPhtxHidLSGBvH9xdBZ1hcwSnDiN9XVZrGm_q0Xev2QYI8OVNSwLwgT', '2026-11-28 23:54:27.754595+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8J99SFF3Z3MXV87R385H2RP', 'gAAAAABrC2mziV-rDmznINubloQKO01FdofpTdyHU-rGOzqh40d8U4XAblBcbZORcJSqbWf6RJC_X4tablnw9wPhtxHidLSGBvH9xdBZ1hcwSnDiN9XVZrGm_q0Xev2QYI8OVNSwLwgT', '2026-11-28 23:54:27.754595+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8J99SFFY2Z6DRHG0N4ATWET', '2026-11-28 23:54:27.695554+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8J99SFF3Z8FKPP0AS094A3V', '2026-11-28 23:54:27.695683+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8J99SFFW0FGS0XKJYKZ7WVX', '2026-11-28 23:54:27.695716+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8J99SFFDB5S9M4ME0328VRH', '2026-11-28 23:54:27.695741+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8J99SFFNCX39DBQVBSF08JC', '2026-11-28 23:54:27.695764+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8J99SFFXFH7C84Y6ZJJQWAA', '2026-11-28 23:54:27.695786+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8J99SFF8Y28S3PP80XDQ16C', '2026-11-28 23:54:27.695806+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8J99SFFD3A6T1MXRE6B9E4N', '2026-11-28 23:54:27.695828+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8J99SFFYJEXCBC7QX9PWXE2', '2026-11-28 23:54:27.695853+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8J99SFFDHP39VFAVBA1M97H', '2026-11-28 23:54:27.695879+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8J99SFF3Z3MXV87R385H2RP', '2026-11-28 23:54:27.695905+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8J99VP2GCNSPCK1E39DYKE2', '2026-11-28 23:54:29.954722+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8J99VPARZ6RJX0H3NWHNCTS', '2026-11-28 23:54:29.962225+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8J99VPF1FFE9514QY6B0FMF', '2026-11-28 23:54:29.967451+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8J99VPM9J3D645R6KJDXDVA', '2026-11-28 23:54:29.972819+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8J99VPVFNDS0Q5WNH2VWW3F', '2026-11-28 23:54:29.979116+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8J99VQ06ZP9GPP3CPZJER8R', '2026-11-28 23:54:29.984846+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8J99VQ617HMQX6F0YRDE9EM', '2026-11-28 23:54:29.990423+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8J99VQCCV5B5TA9XQY075DT', '2026-11-28 23:54:29.996426+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8J99VQJ8GZEHCP37E8EBZG8', '2026-11-28 23:54:30.002627+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8J99VQQJ7Y4AK20JV281M33', '2026-11-28 23:54:30.007818+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8J99VQYYKPMWRRZF7QZF4ED', '2026-11-28 23:54:30.014011+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8J99VR0W8SJ8TS8BJZXCWX4', '2026-11-28 23:54:30.01657+00');
INSERT INTO public.user_name VALUES ('0000000000027', '01M8J99VR70YRQCTEW24GNEZ2V', '2026-11-28 23:54:30.022996+00');
INSERT INTO public.user_name VALUES ('0000000000028', '01M8J99VRGSM0PM6C8CSVHY9KQ', '2026-11-28 23:54:30.032147+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8J99VSN0KBC20JYDB4MC2XN', '2026-11-28 23:54:30.069856+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8J99VSNKVWEE60N6X8C1JXG', '2026-11-28 23:54:30.069856+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8J99VSPTWVCSJ775ZXPEWP0', '2026-11-28 23:54:30.069856+00');
INSERT INTO public.user_name VALUES ('01M8J99VXV6VQYQSSAX0HFN4NY', '01M8J99SFFY2Z6DRHG0N4ATWET', '2026-11-28 23:54:27.695554+00');
INSERT INTO public.visit VALUES ('01M8J99TB2KPNVA6WXKAN2J8CW', '9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', 'e-license', '2026-11-28 23:54:28.562839+00', '2026-11-28 23:54:28.562839+00', NULL);
INSERT INTO public.visit VALUES ('01M8J99TQBKHDNK3CNNEH55QC8', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'keeper', '2026-11-28 23:54:28.951204+00', '2026-11-28 23:54:29.008129+00', NULL);
INSERT INTO public.visit VALUES ('01M8J99TT4AGP8J3YBFB0QCVKE', '8BluHNspxLOPy8NhXc8D0X9MJ_36tRebV_hFg3HbRw8', 'e-license', '2026-11-28 23:54:29.042256+00', '2026-11-28 23:54:29.06991+00', NULL);
INSERT INTO public.visit VALUES ('01M8J99V1G1VX2MW3Q0WFNXG3H', '6QrdwsaaLAK8EXSVesVKCg2vTMserSvqz16ahalJ_ug', 'e-license', '2026-11-28 23:54:29.286443+00', '2026-11-28 23:54:29.286443+00', NULL);
INSERT INTO public.visit VALUES ('01M8J99VYJXXTQ7WCSF1CXZ8V7', '9ohcvr-Vm8vatEejxNfDXD9lSAr_kBnW6BB9pr22Nmw', '01M8J99VYJ7G96PYY6JWCQ64M5', '2026-11-28 23:54:28.562839+00', '2026-11-28 23:54:28.562839+00', '2026-11-28 23:54:30.22668+00');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.acting_context
    ADD CONSTRAINT pk_acting_context PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT pk_audit_event PRIMARY KEY (id);
ALTER TABLE ONLY public.authorization_code
    ADD CONSTRAINT pk_authorization_code PRIMARY KEY (id);
ALTER TABLE ONLY public.authorization_request
    ADD CONSTRAINT pk_authorization_request PRIMARY KEY (id);
ALTER TABLE ONLY public.card_check
    ADD CONSTRAINT pk_card_check PRIMARY KEY (account_id);
ALTER TABLE ONLY public.client_assertion
    ADD CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash);
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under);
ALTER TABLE ONLY public.data_report
    ADD CONSTRAINT pk_data_report PRIMARY KEY (id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff_note
    ADD CONSTRAINT pk_handoff_note PRIMARY KEY (id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT pk_known_device PRIMARY KEY (id);
ALTER TABLE ONLY public.limit_counter
    ADD CONSTRAINT pk_limit_counter PRIMARY KEY (key);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT pk_login PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT pk_mail_link PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_circuit
    ADD CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT pk_outbox_message PRIMARY KEY (id);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT pk_passkey PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT pk_refresh_token PRIMARY KEY (id);
ALTER TABLE ONLY public.register_answer
    ADD CONSTRAINT pk_register_answer PRIMARY KEY (register, number);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT pk_registered_data PRIMARY KEY (id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT pk_registration PRIMARY KEY (id);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id);
ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT pk_signing_key PRIMARY KEY (kid);
ALTER TABLE ONLY public.token_issue
    ADD CONSTRAINT pk_token_issue PRIMARY KEY (id);
ALTER TABLE ONLY public.totp_secret
    ADD CONSTRAINT pk_totp_secret PRIMARY KEY (account_id);
ALTER TABLE ONLY public.user_name
    ADD CONSTRAINT pk_user_name PRIMARY KEY (name);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT pk_visit PRIMARY KEY (id);
ALTER TABLE ONLY public.authorization_code
    ADD CONSTRAINT uq_authorization_code_code_hash UNIQUE (code_hash);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT uq_delegation_reference UNIQUE (reference);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT uq_known_device_secret_hash_account_id UNIQUE (secret_hash, account_id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT uq_mail_link_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT uq_refresh_token_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT uq_sign_in_attempt_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT uq_signing_key_alg_generation UNIQUE (alg, generation);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT uq_visit_context_id_client_id UNIQUE (context_id, client_id);
CREATE INDEX ix_account_email ON public.account USING btree (email);
CREATE UNIQUE INDEX ix_account_number ON public.account USING btree (tax_id, branch) WHERE ((status)::text <> 'unconfirmed'::text);
CREATE INDEX ix_account_status ON public.account USING btree (status);
CREATE INDEX ix_account_tax_id ON public.account USING btree (tax_id);
CREATE INDEX ix_account_unconfirmed_email ON public.account USING btree (unconfirmed_email);
CREATE INDEX ix_account_unwrapped ON public.account USING btree (id) WHERE (legacy_hash IS NOT NULL);
CREATE INDEX ix_account_verify_after ON public.account USING btree (verify_after);
CREATE INDEX ix_account_waiting ON public.account USING btree (preferred_username) WHERE ((status)::text = 'unconfirmed'::text);
CREATE INDEX ix_acting_context_acting ON public.acting_context USING btree (delegation_id) WHERE ((ended_at IS NULL) AND (delegation_id IS NOT NULL));
CREATE INDEX ix_acting_context_delegation_id ON public.acting_context USING btree (delegation_id);
CREATE INDEX ix_acting_context_login_id ON public.acting_context USING btree (login_id);
CREATE INDEX ix_audit_event_account_id ON public.audit_event USING btree (account_id);
CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);
CREATE INDEX ix_authorization_code_challenge ON public.authorization_code USING btree (client_id, code_challenge);
CREATE INDEX ix_authorization_code_expires_at ON public.authorization_code USING btree (expires_at);
CREATE INDEX ix_authorization_code_nonce ON public.authorization_code USING btree (client_id, nonce);
CREATE INDEX ix_authorization_request_expires_at ON public.authorization_request USING btree (expires_at);
CREATE INDEX ix_card_check_due_at ON public.card_check USING btree (due_at);
CREATE INDEX ix_card_check_expires_at ON public.card_check USING btree (expires_at);
CREATE INDEX ix_client_assertion_expires_at ON public.client_assertion USING btree (expires_at);
CREATE INDEX ix_data_report_account_id ON public.data_report USING btree (account_id);
CREATE INDEX ix_data_report_created_at ON public.data_report USING btree (created_at);
CREATE INDEX ix_delegation_agent_id_delegation_state ON public.delegation USING btree (agent_id, state);
CREATE INDEX ix_delegation_ending ON public.delegation USING btree ("end") WHERE ((ended_at IS NULL) AND ("end" IS NOT NULL));
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON public.delegation USING btree (grantor_id, agent_id);
CREATE INDEX ix_handoff_note_expires_at ON public.handoff_note USING btree (expires_at);
CREATE INDEX ix_known_device_account_id ON public.known_device USING btree (account_id);
CREATE INDEX ix_known_device_last_at ON public.known_device USING btree (last_at);
CREATE INDEX ix_limit_counter_expires_at ON public.limit_counter USING btree (expires_at);
CREATE INDEX ix_login_account_id ON public.login USING btree (account_id);
CREATE INDEX ix_login_expires_at ON public.login USING btree (expires_at);
CREATE INDEX ix_mail_link_account_id ON public.mail_link USING btree (account_id);
CREATE INDEX ix_mail_link_expires_at ON public.mail_link USING btree (expires_at);
CREATE INDEX ix_outbox_message_delivered ON public.outbox_message USING btree (delivered_at) WHERE (delivered_at IS NOT NULL);
CREATE INDEX ix_outbox_message_failed ON public.outbox_message USING btree (failed_at) WHERE (failed_at IS NOT NULL);
CREATE INDEX ix_outbox_message_unheard ON public.outbox_message USING btree (created_at) WHERE ((due_at IS NOT NULL) AND (failed_at IS NULL));
CREATE INDEX ix_outbox_message_waiting ON public.outbox_message USING btree (queue, by_clock, due_at) WHERE (due_at IS NOT NULL);
CREATE INDEX ix_passkey_account_id ON public.passkey USING btree (account_id);
CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);
CREATE INDEX ix_refresh_token_context_id ON public.refresh_token USING btree (context_id);
CREATE INDEX ix_refresh_token_expires_at ON public.refresh_token USING btree (expires_at);
CREATE INDEX ix_refresh_token_family_id ON public.refresh_token USING btree (family_id);
CREATE INDEX ix_refresh_token_outlasting ON public.refresh_token USING btree (family_id) WHERE ((offline IS TRUE) AND (revoked_at IS NULL));
CREATE INDEX ix_register_answer_expires_at ON public.register_answer USING btree (expires_at);
CREATE INDEX ix_registered_data_account_id ON public.registered_data USING btree (account_id);
CREATE INDEX ix_registration_expires_at ON public.registration USING btree (expires_at);
CREATE INDEX ix_sign_in_attempt_account_id ON public.sign_in_attempt USING btree (account_id);
CREATE INDEX ix_sign_in_attempt_expires_at ON public.sign_in_attempt USING btree (expires_at);
CREATE INDEX ix_token_issue_code_id ON public.token_issue USING btree (code_id);
CREATE INDEX ix_token_issue_context_id ON public.token_issue USING btree (context_id);
CREATE INDEX ix_token_issue_expires_at ON public.token_issue USING btree (expires_at);
CREATE INDEX ix_user_name_account_id ON public.user_name USING btree (account_id);
CREATE UNIQUE INDEX uq_acting_context_open ON public.acting_context USING btree (login_id) WHERE (ended_at IS NULL);
ALTER TABLE ONLY public.acting_context
    ADD CONSTRAINT fk_acting_context_delegation_id FOREIGN KEY (delegation_id) REFERENCES public.delegation(id);
ALTER TABLE ONLY public.acting_context
    ADD CONSTRAINT fk_acting_context_login_id FOREIGN KEY (login_id) REFERENCES public.login(id);
ALTER TABLE ONLY public.authorization_code
    ADD CONSTRAINT fk_authorization_code_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.card_check
    ADD CONSTRAINT fk_card_check_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.consent
    ADD CONSTRAINT fk_consent_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.data_report
    ADD CONSTRAINT fk_data_report_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_agent_id FOREIGN KEY (agent_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_grantor_id FOREIGN KEY (grantor_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT fk_known_device_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT fk_login_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT fk_mail_link_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT fk_refresh_token_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT fk_registered_data_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT fk_registration_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT fk_sign_in_attempt_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.token_issue
    ADD CONSTRAINT fk_token_issue_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.totp_secret
    ADD CONSTRAINT fk_totp_secret_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.user_name
    ADD CONSTRAINT fk_user_name_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT fk_visit_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
