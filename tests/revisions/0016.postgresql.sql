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
    unconfirmed_email character varying,
    suspended_at timestamp with time zone,
    reported_at timestamp with time zone
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
INSERT INTO public.account VALUES ('01M8K6SQQQZ4G1BTDVE389FZMT', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-29 08:29:58.903421+00', 'th', false, '2026-11-29 08:29:58.903421+00', '2026-11-29 08:29:58.903421+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903421+00', '2026-11-29 08:29:58.903421+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQNV15KV079EE84AQV', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-29 08:29:58.903441+00', 'th', false, '2026-11-29 08:29:58.903441+00', '2026-11-29 08:29:58.903441+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903441+00', '2026-11-29 08:29:58.903441+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQD78HWEMWHCRAJEZG', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-29 08:29:58.903459+00', 'th', false, '2026-11-29 08:29:58.903459+00', '2026-11-29 08:29:58.903459+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903459+00', '2026-11-29 08:29:58.903459+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQFCVGXZD4G13EMQX8', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-29 08:29:58.903476+00', 'th', false, '2026-11-29 08:29:58.903476+00', '2026-11-29 08:29:58.903476+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903476+00', '2026-11-29 08:29:58.903476+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQV6N3EYZNJXEDPHFW', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-29 08:29:58.903273+00', 'th', false, '2026-11-29 08:29:58.903273+00', '2026-11-29 08:29:58.903273+00', NULL, '2026-11-29 08:30:01.237551+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903273+00', '2026-11-29 08:29:58.903273+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV0TKF7F10WMAFXYB7DQ', 'juristic_person', 'tax_id', '0000000000027', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000027', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-29 08:30:02.266406+00', '2026-11-29 08:30:02.266406+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', NULL, NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV16KYNY1AMMQ24XCAKF', 'juristic_person', 'tax_id', '0000000000028', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000028', NULL, 'บัญชีตัวอย่างที่ 14', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-29 08:30:02.27873+00', '2026-11-29 08:30:02.27873+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', '2026-11-29 08:30:02.132149+00', NULL, NULL, 'register', NULL, NULL, NULL, 'typed@example.com', NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV2SSD4SDC4EXJGDH0HV', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 08:30:02.329498+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV2SEB483R5YSAFE6F93', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 08:30:02.329498+00', NULL, NULL, NULL, NULL, 'gAAAAABrC-KKdhHKKgA8QK9g1JApQ2eV0dIcFBcO_Ppvn_TTri5Ef2Jb_4K5rzyIE1uHW8x-5MdXr12YC1FkH90ijL8hwRWMzse84qY_7ozjCUQZGwNOl4P-fxo6R4s1T-PyZpqDSsMC', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV2SF1R8K10K4QFJKGK1', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 08:30:02.329498+00', NULL, NULL, NULL, NULL, 'gAAAAABrC-KKiRdC0m-m1-kOykSM1vzbolwYyTxzkSpiZ1if7Y4AvsCgk6vw3KEZ-pNzWuy0xpHotzzvxRjBkdQkiJYhCP1HatG1xLUI02ay3sS-sME5pEwINmQhxzLu5lusZwJw-Yq9', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQ22353HMRYR6G73FB', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-29 08:29:58.903493+00', 'th', false, '2026-11-29 08:29:58.903493+00', '2026-11-29 08:29:58.903493+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903493+00', '2026-11-29 08:29:58.903493+00', NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQDVW5BZ2KG3Y8J7GK', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-29 08:29:58.903529+00', 'th', false, '2026-11-29 08:29:58.903529+00', '2026-11-29 08:29:58.903529+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903529+00', '2026-11-29 08:29:58.903529+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQ85AA51Z7N580XCY8', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-29 08:29:58.903548+00', 'th', false, '2026-11-29 08:29:58.903548+00', '2026-11-29 08:29:58.903548+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903548+00', '2026-11-29 08:29:58.903548+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQAGG8QNB2F4ZN8MAY', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-29 08:29:58.903565+00', 'th', false, '2026-11-29 08:29:58.903565+00', '2026-11-29 08:29:58.903565+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903565+00', '2026-11-29 08:29:58.903565+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQ9SYPC16ZKVRJ2PTE', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-29 08:29:58.903512+00', 'th', true, '2026-11-29 08:29:58.903512+00', '2026-11-29 08:29:58.978882+00', NULL, '2026-11-29 08:30:01.913252+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903512+00', '2026-11-29 08:29:58.903512+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SQQQJ09YRYDX4X76H86K', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-29 08:29:58.903394+00', 'th', false, '2026-11-29 08:29:58.903394+00', '2026-11-29 08:29:58.903394+00', NULL, '2026-11-29 08:29:59.911157+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:29:58.903394+00', '2026-11-29 08:29:58.903394+00', NULL, 'register', '1.3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STWM2CZ10WV16FJZ11DA', 'juristic_person', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-29 08:30:02.132162+00', 'th', false, '2026-11-29 08:30:02.132162+00', '2026-11-29 08:30:02.132162+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.132162+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STXDGAFSDF8Z44FR8VW0', 'natural_person', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-29 08:30:02.157728+00', 'th', false, '2026-11-29 08:30:02.157728+00', '2026-11-29 08:30:02.157728+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.157728+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STXSY9NYSDNZVD6ZZABN', 'group_of_persons', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-29 08:30:02.16947+00', 'th', false, '2026-11-29 08:30:02.16947+00', '2026-11-29 08:30:02.16947+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.16947+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STY236QT3X2T7PPCBF01', 'government_body', 'tax_id', '0000000000018', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-29 08:30:02.178529+00', 'th', false, '2026-11-29 08:30:02.178529+00', '2026-11-29 08:30:02.178529+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.178529+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STYDXPKD3BY8AZ2CGE5B', 'other', 'tax_id', '0000000000019', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-29 08:30:02.189614+00', 'th', false, '2026-11-29 08:30:02.189614+00', '2026-11-29 08:30:02.189614+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.189614+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STYM40PYVWMV07YBPV6Q', 'juristic_person', 'tax_id', '0000000000020', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', NULL, 'th', false, '2026-11-29 08:30:02.196004+00', '2026-11-29 08:30:02.196004+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.196004+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STYXHSYHJSMKM24776NT', 'juristic_person', 'tax_id', '0000000000021', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-29 08:30:02.205611+00', 'th', false, '2026-11-29 08:30:02.205611+00', '2026-11-29 08:30:02.205611+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.205611+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.205611+00', NULL);
INSERT INTO public.account VALUES ('01M8K6STZ0EYT4V7H9NVS8VPQH', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-29 08:30:02.208384+00', 'th', false, '2026-11-29 08:30:02.208384+00', '2026-11-29 08:30:02.208384+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.208384+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STZNZQ16AXAJ9WQ38GQQ', 'juristic_person', 'tax_id', '0000000000023', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-29 08:30:02.229426+00', 'th', false, '2026-11-29 08:30:02.229426+00', '2026-11-29 08:30:02.229426+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.229426+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6STZYND912Y9084X0NAVP', 'juristic_person', 'tax_id', '0000000000024', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-29 08:30:02.238743+00', 'th', false, '2026-11-29 08:30:02.238743+00', '2026-11-29 08:30:02.238743+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.238743+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV0AEYGP6JEQCKT19D9A', 'juristic_person', 'passport', '0000000000025', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-29 08:30:02.250532+00', 'th', false, '2026-11-29 08:30:02.250532+00', '2026-11-29 08:30:02.250532+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.250532+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8K6SV0D29CQSWD23DMG3N34', 'juristic_person', 'tax_id', '0000000000026', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-29 08:30:02.253264+00', 'th', false, '2026-11-29 08:30:02.253264+00', '2026-11-29 08:30:02.253264+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.253264+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, '2026-11-29 08:30:02.253264+00');
INSERT INTO public.account VALUES ('01M8K6SV3QD0PCTXQ0FZ5QGJY8', 'natural_person', 'tax_id', '1100000000016', '01M8K6SV3QWQ9PQFVWSJEKD2SF', 'active', true, '01M8K6SV3Q8J75NJHC5N5XSRH7', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$HyMEoLT23ruX0ppzDqG0Ng$Ot8Nmga7Tf+B0HGBCbxHtsykKO119hzBXvu7EESUzAU', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8K6SV3QK8FGK6FBZMGX684R', '024306800', '01M8K6SV3QS23H48QKCR2P8C46', '0812345678', 'agent@example.com', '2026-11-29 08:29:58.903394+00', 'th', false, '2026-11-29 08:29:58.903394+00', '2026-11-29 08:29:58.903394+00', '2026-11-29 08:30:02.359065+00', '2026-11-29 08:29:59.911157+00', '"01M8K6SV3QTH7N7QK92W597CF2"', '01M8K6SV3QZ0QBH011Z0JK2G4Y', '01M8K6SV3QAA169KQ52Q93F2JS', '01M8K6SV3Q2SRKKE9S00KDYW84', '01M8K6SV3QVJ79Y2XWPD6YDF97', '2026-11-29 08:29:58.903394+00', '2026-11-29 08:29:58.903394+00', '2026-11-29 08:30:02.359205+00', 'register', '1.3', '2026-11-29 08:30:02.359077+00', '01M8K6SV3QJMJHB31EM2616X7Y', '01M8K6SV3QF9XMEA3DNRWAVP3X', '2026-11-29 08:30:02.358985+00', '2026-11-29 08:30:02.359032+00');
INSERT INTO public.acting_context VALUES ('9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', '01M8K6SRS5FZPTS5NNCRHCX29Q', NULL, '2026-11-29 08:29:59.911157+00', '2026-11-29 08:30:00.565789+00', 'switched');
INSERT INTO public.acting_context VALUES ('lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', '01M8K6SRS5FZPTS5NNCRHCX29Q', 'dlg_01M8K6SQSNEP31FS21E8Y28AX8', '2026-11-29 08:30:00.565789+00', '2026-11-29 08:30:00.980338+00', 'switched');
INSERT INTO public.acting_context VALUES ('R_pUYG79S2stwtUDyA8Ok0dOLW0oAPsavxHPf7SYNUA', '01M8K6SRS5FZPTS5NNCRHCX29Q', NULL, '2026-11-29 08:30:00.980338+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw', '01M8K6ST1RASH78V45F6FG7RFX', NULL, '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.453344+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8K6SV8YCP5105ZV1HTDWB4R', '01M8K6SV6ZA6E0GYWA9Q0TERA7', 'dlg_01M8K6SQSNEP31FS21E8Y28AX8', '2026-11-29 08:30:00.565789+00', '2026-11-29 08:30:00.980338+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0016');
INSERT INTO public.audit_event VALUES ('01M8K6SRSJ4BA60WJMD61CFZVH', '2026-11-29 08:29:59.911157+00', 'login.started', '01M8K6SQQQJ09YRYDX4X76H86K', '{"login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '4ed91dfe1c5eed90');
INSERT INTO public.audit_event VALUES ('01M8K6SS3PP2W1Y9ZPQ2CFT3MY', '2026-11-29 08:30:00.245492+00', 'token.issued', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "e-license", "context_id": "9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug", "delegation_id": null, "token_id": "01M8K6SS2S0EBCWPVFA5YB4AVG", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '5fbea5d98dcbb4b1');
INSERT INTO public.audit_event VALUES ('01M8K6SSCVPY990ZXG0JZJX40B', '2026-11-29 08:30:00.565789+00', 'acting.switched', '01M8K6SQQQJ09YRYDX4X76H86K', '{"login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "context_id": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "delegation_id": "dlg_01M8K6SQSNEP31FS21E8Y28AX8"}', '127.0.0.1', 'Werkzeug/3.1.9', '05b7c2b233ac2caf');
INSERT INTO public.audit_event VALUES ('01M8K6SSGT7GECBWD81BHNFG10', '2026-11-29 08:30:00.717552+00', 'consent.given', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "keeper", "delegation_id": "dlg_01M8K6SQSNEP31FS21E8Y28AX8"}', '127.0.0.1', 'Werkzeug/3.1.9', '877555840624ab66');
INSERT INTO public.audit_event VALUES ('01M8K6SSKPMYZKXPZHDPN7MR88', '2026-11-29 08:30:00.783946+00', 'token.issued', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "keeper", "context_id": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "delegation_id": "dlg_01M8K6SQSNEP31FS21E8Y28AX8", "token_id": "01M8K6SSJT9KXRF37Q76F1KR4D", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '92ba1727e838e935');
INSERT INTO public.audit_event VALUES ('01M8K6SSN33FGZ82YMRPK5DY3Q', '2026-11-29 08:30:00.830372+00', 'token.issued', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "keeper", "context_id": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "delegation_id": "dlg_01M8K6SQSNEP31FS21E8Y28AX8", "token_id": "01M8K6SSMNATNV42V55GSY5535", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '360ba3c68982d79b');
INSERT INTO public.audit_event VALUES ('01M8K6SSPGV81NN0T551RZP6Z3', '2026-11-29 08:30:00.876702+00', 'token.issued', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "keeper", "context_id": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "delegation_id": "dlg_01M8K6SQSNEP31FS21E8Y28AX8", "token_id": "01M8K6SSP7F2J0KFPPE3M88C52", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '87afd32b45cce172');
INSERT INTO public.audit_event VALUES ('01M8K6SSPXWAYASNHCEYFMXQST', '2026-11-29 08:30:00.919623+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8K6SSPQBPPDGJ685K59RXYN", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', '8f419c07e11eaae9');
INSERT INTO public.audit_event VALUES ('01M8K6SSQAAYNEHM07FYY363E6', '2026-11-29 08:30:00.927579+00', 'request.repeated', '01M8K6SQQQJ09YRYDX4X76H86K', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'b0018127de584343');
INSERT INTO public.audit_event VALUES ('01M8K6SSSA9TN4JFVM9MFFMSHM', '2026-11-29 08:30:00.980338+00', 'acting.switched', '01M8K6SQQQJ09YRYDX4X76H86K', '{"login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "context_id": "R_pUYG79S2stwtUDyA8Ok0dOLW0oAPsavxHPf7SYNUA", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '77c3b9b6b3525f22');
INSERT INTO public.audit_event VALUES ('01M8K6ST21321H49MA2KPENSN3', '2026-11-29 08:30:01.237551+00', 'login.started', '01M8K6SQQQV6N3EYZNJXEDPHFW', '{"login_id": "01M8K6ST1RASH78V45F6FG7RFX", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'ff2d11f5fb52b681');
INSERT INTO public.audit_event VALUES ('01M8K6ST42YBH8ZKA89FR8BMNT', '2026-11-29 08:30:01.30784+00', 'request.repeated', '01M8K6SQQQV6N3EYZNJXEDPHFW', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '63a671546c9b64ea');
INSERT INTO public.audit_event VALUES ('01M8K6ST5GZ7JDWSAGDK465QB7', '2026-11-29 08:30:01.359671+00', 'token.issued', '01M8K6SQQQV6N3EYZNJXEDPHFW', '{"client_id": "e-license", "context_id": "b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw", "delegation_id": null, "token_id": "01M8K6ST4X57BBDBDQXHGC2SDB", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '17351640076ecd5e');
INSERT INTO public.audit_event VALUES ('01M8K6ST80RHHAWBHNS4QPKRZM', '2026-11-29 08:30:01.453344+00', 'login.ended', '01M8K6SQQQV6N3EYZNJXEDPHFW', '{"login_id": "01M8K6ST1RASH78V45F6FG7RFX", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '69cce7b9e3c83996');
INSERT INTO public.audit_event VALUES ('01M8K6STEYWBPSTSKSVES5M472', '2026-11-29 08:30:01.689488+00', 'login.refused', '01M8K6SQQQD78HWEMWHCRAJEZG', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e69ee8be4161ab71');
INSERT INTO public.audit_event VALUES ('01M8K6STWA1V0HWWXQ6SHDE2TY', '2026-11-29 08:30:02.112546+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', 'e63ac26c6cd3a46a');
INSERT INTO public.audit_event VALUES ('01M8K6SV21GR0W2WPXKC5EZM9P', '2026-11-29 08:30:02.293447+00', 'key.signing', NULL, '{"kid": "01M8K6SV1Q178M23PTY49JTVM7", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8K6SV211TMQN380QHXDJD7M', '2026-11-29 08:30:02.293447+00', 'key.ended', NULL, '{"kid": "01M8K6SQTY91XQG5WEWXEEYQ56", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8K6SV3A371SK4VD4136VTJF', '2026-11-29 08:30:02.346692+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8K6SV452AVFQGMPTRKX6NYM', '2026-11-29 08:29:59.911157+00', 'login.started', '01M8K6SQQQJ09YRYDX4X76H86K', '{"login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '4ed91dfe1c5eed90');
INSERT INTO public.authorization_code VALUES ('01M8K6SS0TQ8BT4RX44YG4EADT', '0487263f2b9bbe5e1c576b991cda622c50056a3e1251b11301b887dbc3608671', 'e-license', '9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'MJecsx0Qln8KmtHrz8ZL-Q', 'NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 08:30:00.199394+00', '2026-11-29 08:31:00.199394+00', '2026-11-29 08:30:00.245492+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8K6SSHZD26A9YZF9G7WSZKW', '208ee198221a829a8f4cfae00725cd5401bf73bff5564d21170ca34405700f7b', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'https://keeper.example.test/callback', 'openid offline_access', 'AXNJI5HAwD_AiOaaoaPXmQ', 'f-NQ7-9MJ1PLaUO-q-ETOIrSgHRlYpxDXYCx9p1gZew', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 08:30:00.738757+00', '2026-11-29 08:31:00.738757+00', '2026-11-29 08:30:00.783946+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8K6SSQ9Z9ZV4NWP03NAZ7CR', '9d6519027a2ce92d172564c45ebe71b3a3488a7d0f84b50db80ebfe7cd2f50f6', 'e-license', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'MJecsx0Qln8KmtHrz8ZL-Q', 'NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 08:30:00.927579+00', '2026-11-29 08:31:00.927579+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8K6ST3WXVFE9H48ZAQJTB98', 'fc0dd1f9128021ba630ba281131d167770487d85466b6231ec5ab23a5ec37303', 'e-license', 'b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'MJecsx0Qln8KmtHrz8ZL-Q', 'NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ', '2026-11-29 08:30:01.237551+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 08:30:01.30784+00', '2026-11-29 08:31:01.30784+00', '2026-11-29 08:30:01.359671+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8K6SV965X641MBQA16N4TJ4', '01M8K6SV96DGCA7FGSKR30M97C', 'e-license', '9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'MJecsx0Qln8KmtHrz8ZL-Q', 'NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 08:30:00.199394+00', '2026-11-29 08:31:00.199394+00', '2026-11-29 08:30:00.245492+00', '"01M8K6SV960JCXX6RCZF1CMX8J"');
INSERT INTO public.authorization_request VALUES ('GiTLF0vBhzihIjqxysiRctJnzBkOGxob6QtkYpqZD3s', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "nlfUTewLYwLVdgmoYx0LFQ"], ["nonce", "MJecsx0Qln8KmtHrz8ZL-Q"], ["code_challenge", "NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ"], ["code_challenge_method", "S256"]]}', 'sign_in', 'ZW1BJFBALlrHLbUYXGQ6HxgxpNt9r4rkQH53NncCSQ0', '2026-11-29 08:30:01.491659+00', '2026-11-29 10:30:01.491659+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('vrFpIwilWwbV9X7eQHCUxcDhEY9UhX1LXKyNxGbfJTI', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "nlfUTewLYwLVdgmoYx0LFQ"], ["nonce", "MJecsx0Qln8KmtHrz8ZL-Q"], ["code_challenge", "NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ"], ["code_challenge_method", "S256"]]}', 'sign_in', 'oDJohRbHIaefc1_2ygPNUHUTHYogKrDEgcSmilA5hrA', '2026-11-29 08:30:01.720157+00', '2026-11-29 10:30:01.720157+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8K6SV4NKWTT1GYTYACB62G6', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "nlfUTewLYwLVdgmoYx0LFQ"], ["nonce", "MJecsx0Qln8KmtHrz8ZL-Q"], ["code_challenge", "NPpcLIlHKU8l2-i07o5rkPs_tcR32reNDKRrMx42McQ"], ["code_challenge_method", "S256"]]}', 'sign_in', 'ZW1BJFBALlrHLbUYXGQ6HxgxpNt9r4rkQH53NncCSQ0', '2026-11-29 08:30:01.491659+00', '2026-11-29 10:30:01.491659+00', '01M8K6SV4NRH5HP3GYR4JYANVN', '01M8K6SV4NXV8KBVVDHBHCFZNN');
INSERT INTO public.card_check VALUES ('01M8K6SV3QD0PCTXQ0FZ5QGJY8', '01M8K6SV5XMYPSYWQHTH8WWJ01', '2026-11-29 08:30:02.42923+00', '2026-11-29 08:30:02.429248+00');
INSERT INTO public.client_assertion VALUES ('01M8K6SV4TGC60YC8BP61EF7E3', '01M8K6SV4TC5AMR8XJMJTK5NB2', '2026-11-29 08:30:02.394514+00');
INSERT INTO public.consent VALUES ('01M8K6SQQQJ09YRYDX4X76H86K', 'keeper', 'dlg_01M8K6SQSNEP31FS21E8Y28AX8', '2026-11-29 08:30:00.717552+00');
INSERT INTO public.consent VALUES ('01M8K6SQQQJ09YRYDX4X76H86K', 'keeper', 'dlg_01M8K6SV6408JTAVVWMFZCNH4A', '2026-11-29 08:30:00.717552+00');
INSERT INTO public.data_report VALUES ('01M8K6SV6BXYRSDHN7Z2CM9AKN', '01M8K6SV3QD0PCTXQ0FZ5QGJY8', '01M8K6SV6BRPE0GV042RQK2634', '"01M8K6SV6BQK6F8ZM5DY95QQV3"', '2026-11-29 08:30:02.443821+00', '2026-11-29 08:30:02.443834+00');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNEP31FS21E8Y28AX8', '01M8K6SQQQV6N3EYZNJXEDPHFW', '01M8K6SQQQJ09YRYDX4X76H86K', 'all', '[]', '2026-10-30', NULL, 'd4a2fc93a9f7f653bc8de59422234b3354ec8463dfcc073a59cdd9dc6f80bff5', 'in_force', '2026-10-30 02:00:00+00', '2026-10-30 05:00:00+00', NULL, NULL, NULL, 'kPQiilUKOpRrZb5fmyrSQdFYx1hAKM_qXmJbgeF0qz0', NULL, NULL, '2026-VDFD7K0E-M');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNDKHEK27SCN82J1JM', '01M8K6SQQQZ4G1BTDVE389FZMT', '01M8K6SQQQJ09YRYDX4X76H86K', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '507b2ae69e300b3bb74f56a3f00bb854ce57779641f14fc9bfd12728c9efdd2c', 'in_force', '2026-10-30 08:29:58.965634+00', '2026-10-30 11:29:58.965634+00', NULL, NULL, NULL, 'dtFXCeyF12u7EBFZbDVsde51QAhXkiysIKsF1ej7698', NULL, NULL, '2026-W718WBF4-K');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNB9T87PJ25ZW5MP8Z', '01M8K6SQQQZ4G1BTDVE389FZMT', '01M8K6SQQQJ09YRYDX4X76H86K', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', 'd30fd246dae65c95b22469fe4c0d16a3de844e09afe116b42ef9df2998f24c95', 'in_force', '2026-10-30 08:29:58.965726+00', '2026-10-30 11:29:58.965726+00', NULL, NULL, NULL, 'n8HX9auOuUVRIshYBx8HVfrAul5AmFOu9AYjLJYQnV0', NULL, NULL, '2026-1N35D3DM-F');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNJ8CDGBMRCPKAHTF3', '01M8K6SQQQD78HWEMWHCRAJEZG', '01M8K6SQQQJ09YRYDX4X76H86K', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '759bbb77d5e1d69497ec71114486961c4e296440cfda3ed0b2f9819a9cf0fa39', 'waiting', '2026-11-28 08:29:58.965811+00', NULL, NULL, NULL, NULL, 'txGbKISBS_-bbDRQ-8L7dz7j4PoVDUqc6AcqK0UkZ84', NULL, NULL, '2026-M6JZ1K4Q-H');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNHTWYEKG224EZ921T', '01M8K6SQQQFCVGXZD4G13EMQX8', '01M8K6SQQQJ09YRYDX4X76H86K', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '1d3628600e94013f8cd687375d2b376c43dfff406a126a897a2f64602fc95d06', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'nQKtJWjSWBn-upQaDWtBazf06Gvi86DoQcxId-D6XD0', NULL, NULL, '2026-GGXR4C3A-A');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSNTQ72F0W7C94BF752', '01M8K6SQQQ22353HMRYR6G73FB', '01M8K6SQQQJ09YRYDX4X76H86K', 'all', '[]', '2026-11-19', NULL, '91299e2a666249b113c1e3008ac1b4c3bc3d75b40ea5a230bc4df67a244ac601', 'declined', '2026-10-30 08:29:58.965957+00', '2026-10-30 11:29:58.965957+00', '2026-11-29 07:29:58.965957+00', NULL, NULL, 'f7lq36NhRVCsEblQ52LYNm8AaDApaBbCyeaN78N5kcg', NULL, NULL, '2026-S1P1NS1T-E');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSPEHFXKVBSJ67QVYY7', '01M8K6SQQQV6N3EYZNJXEDPHFW', '01M8K6SQQQNV15KV079EE84AQV', 'all', '[]', '2026-09-30', NULL, 'b6cb1f18dc6666a7feaee90b65a248a2a4a1fc224a0a54f9927d478081a843a2', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-29 07:29:58.966027+00', 'เปลี่ยนตัวแทน', NULL, 'P4IX-CezzyG8IdEVcxDDweVEEQ37Jmxji1044Fo5nnw', NULL, NULL, '2026-Y3KT2C0Y-4');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSP2TXEB2K8MRSH3NF4', '01M8K6SQQQZ4G1BTDVE389FZMT', '01M8K6SQQQNV15KV079EE84AQV', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '92dae8ca4277b4412a3d32c55f90840f3e8ae2550dce3f880a6a5f1032e31e01', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-29 07:29:58.966092+00', NULL, NULL, '0aIfreU65d0E6ifXIvRtjMlJ3wSNxRsap77erC-sGLc', NULL, NULL, '2026-RYF2VGFP-B');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SQSP3BWEVW2MN6PQC12X', '01M8K6SQQQJ09YRYDX4X76H86K', '01M8K6SQQQNV15KV079EE84AQV', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '69805dba0e42dc414b329a2a78770c36ccf90d88797add3f7620bf226fc987b5', 'in_force', '2026-10-30 08:29:58.966159+00', '2026-10-30 11:29:58.966159+00', NULL, NULL, NULL, 'FClrtq8L2uRZLu70WsU2rVzj1uhWjjjp9TrOJLOTxIU', NULL, NULL, '2026-1KWYWQT0-Z');
INSERT INTO public.delegation VALUES ('dlg_01M8K6SV6HGGVDQS32MAQHGG1K', '01M8K6SQQQFCVGXZD4G13EMQX8', '01M8K6SQQQJ09YRYDX4X76H86K', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '1d3628600e94013f8cd687375d2b376c43dfff406a126a897a2f64602fc95d06', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8K6SV6H4386099QYA9E2D1T', '2026-11-29 08:30:02.449333+00', '01M8K6SV6HGYFP30QJHF5P8XBA', '2026-11-29 08:30:02.449352+00', '01M8K6SV6H7T7S4S54QTW6YX0K', '01M8K6SV6HMGKG8H7HC17Q6HT5');
INSERT INTO public.handoff_note VALUES ('sVren_GD43QWtiNaOL2ePOiXTPC7nNQj1vlHkUHju3E', '{"return_to": "/oauth2/authorize?resume=9f81YEYlxX0gNC4jpBbtezLG15CVJJSO1HpmTjywXU0", "cancel_to": "/oauth2/authorize?resume=9f81YEYlxX0gNC4jpBbtezLG15CVJJSO1HpmTjywXU0&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-29 08:30:00.717552+00', '2026-11-29 10:30:00.616312+00', '01M8K6SRS5FZPTS5NNCRHCX29Q');
INSERT INTO public.handoff_note VALUES ('ZW1BJFBALlrHLbUYXGQ6HxgxpNt9r4rkQH53NncCSQ0', '{"return_to": "/oauth2/authorize?resume=GiTLF0vBhzihIjqxysiRctJnzBkOGxob6QtkYpqZD3s", "cancel_to": "/oauth2/authorize?resume=GiTLF0vBhzihIjqxysiRctJnzBkOGxob6QtkYpqZD3s&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 10:30:01.491659+00', NULL);
INSERT INTO public.handoff_note VALUES ('oDJohRbHIaefc1_2ygPNUHUTHYogKrDEgcSmilA5hrA', '{"return_to": "/oauth2/authorize?resume=vrFpIwilWwbV9X7eQHCUxcDhEY9UhX1LXKyNxGbfJTI", "cancel_to": "/oauth2/authorize?resume=vrFpIwilWwbV9X7eQHCUxcDhEY9UhX1LXKyNxGbfJTI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 10:30:01.720157+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8K6SV4X4AXRPHW0TJV6SP1Q', '{"return_to": "/oauth2/authorize?resume=9f81YEYlxX0gNC4jpBbtezLG15CVJJSO1HpmTjywXU0", "cancel_to": "/oauth2/authorize?resume=9f81YEYlxX0gNC4jpBbtezLG15CVJJSO1HpmTjywXU0&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-29 08:30:00.717552+00', '2026-11-29 10:30:00.616312+00', '01M8K6SRS5FZPTS5NNCRHCX29Q');
INSERT INTO public.known_device VALUES ('01M8K6SRRQRJS6JAV1JQZKHZ44', 'dd7841a91ececdb41e0208422471d189bfa3f25b1dc6dbd4fd58fbf9a140c213', '01M8K6SQQQJ09YRYDX4X76H86K', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00');
INSERT INTO public.known_device VALUES ('01M8K6ST1Q1ZX55QNJATTSNRM2', '639d52b009339174b6a78619896beb8885672c21cf5328495007d7ba4f2e1ae6', '01M8K6SQQQV6N3EYZNJXEDPHFW', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00');
INSERT INTO public.known_device VALUES ('01M8K6SV6X9V4GM1TMX2PZMCV1', '01M8K6SV6XNGSQFEP3ZJ92JKS5', '01M8K6SQQQJ09YRYDX4X76H86K', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00');
INSERT INTO public.limit_counter VALUES ('40259e504dd3af5bfa56fe0e5269c77e19afd2ec018f015b11a174d89f1360a9', 2, '2026-11-29 08:30:00.980338+00', '2026-11-29 08:31:00.565789+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-29 08:30:01.689488+00', '2026-11-29 09:30:01.689488+00');
INSERT INTO public.limit_counter VALUES ('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268', 1, '2026-11-29 08:30:01.689488+00', '2026-11-30 08:30:01.689488+00');
INSERT INTO public.limit_counter VALUES ('f59b9575e1d9038cef4e2350aef0e97db28d6a5375d1dd9529b28f0af90f5758', 1, '2026-11-29 08:30:01.689488+00', '2026-11-30 08:30:01.689488+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-29 08:30:01.720157+00', '2026-11-29 08:40:00.616312+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-29 08:30:02.112546+00', '2026-11-29 09:30:02.112546+00');
INSERT INTO public.limit_counter VALUES ('01M8K6SV52Y6YC517B7B9W3PN1', 2, '2026-11-29 08:30:00.980338+00', '2026-11-29 08:31:00.565789+00');
INSERT INTO public.login VALUES ('01M8K6SRS5FZPTS5NNCRHCX29Q', 'fc7923ab2a607844adb76427dd26b5f1ab2ec2d181be933ced0a16efccf8fe4a', '01M8K6SQQQJ09YRYDX4X76H86K', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00', '2026-11-29 20:29:59.911157+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8K6ST1RASH78V45F6FG7RFX', '017907efea49816cf003590769329d353bf9072687bec799d9c5667cf4e3a89d', '01M8K6SQQQV6N3EYZNJXEDPHFW', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00', '2026-11-29 20:30:01.237551+00', '2026-11-29 08:30:01.453344+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8K6SV6ZA6E0GYWA9Q0TERA7', '01M8K6SV6ZFSWJQYNH18KDQYZC', '01M8K6SQQQV6N3EYZNJXEDPHFW', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00', '2026-11-29 20:30:01.237551+00', '2026-11-29 08:30:01.453344+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8K6SV79008THDSGZ34YCRCC', '01M8K6SV79E394348YKYVJ5FEH', '01M8K6SV79R5RMRZG0E2S3439M', '01M8K6SV3QD0PCTXQ0FZ5QGJY8', '01M8K6SV7AN5NFMD08JVG7B77D', '2026-11-29 08:30:02.474355+00', '2026-11-29 08:30:02.474371+00', '2026-11-29 08:30:02.474384+00', '01M8K6SV7AJ9HJJY3MARCT1P1D');
INSERT INTO public.outbox_circuit VALUES ('01M8K6SV54FZXTGMX69F6VDMW1', 1, '2026-11-29 08:30:02.404214+00');
INSERT INTO public.outbox_message VALUES ('01M8K6SRSX7NZJRWDM1DRQ9F76', 'new_browser', 'accounts', '{"account_id": "01M8K6SQQQJ09YRYDX4X76H86K", "login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "when": "2026-11-29T08:29:59.911157+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6SSCT3RTQQAE5N4C1ZVCQ', 'logout_notice', 'e-license', '{"visit_id": "01M8K6SS11NKHCQQ1DD1BXJN0T", "sid": "9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug", "sub": "01M8K6SQQQJ09YRYDX4X76H86K"}', '2026-11-29 08:30:00.565789+00', '2026-11-29 08:30:00.565789+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6SSS5ED36VDX5PR6AQRFC', 'logout_notice', 'keeper', '{"visit_id": "01M8K6SSJ0A1S91TEXBJ6VZ3G3", "sid": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "sub": "01M8K6SQQQJ09YRYDX4X76H86K"}', '2026-11-29 08:30:00.980338+00', '2026-11-29 08:30:00.980338+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6SSS5P0129P0FXP575BRM', 'logout_notice', 'e-license', '{"visit_id": "01M8K6SSPGY1YSGKQPD6YC6EQH", "sid": "lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA", "sub": "01M8K6SQQQJ09YRYDX4X76H86K"}', '2026-11-29 08:30:00.980338+00', '2026-11-29 08:30:00.980338+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6ST22ZN0XN4RGTEFSNJ5R', 'new_browser', 'accounts', '{"account_id": "01M8K6SQQQV6N3EYZNJXEDPHFW", "login_id": "01M8K6ST1RASH78V45F6FG7RFX", "when": "2026-11-29T08:30:01.237551+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 08:30:01.237551+00', '2026-11-29 08:30:01.237551+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6ST7ZWHAPW3VEQ07G4K52', 'logout_notice', 'e-license', '{"visit_id": "01M8K6ST3YTPA5P0SBMFV1DTWR", "sid": "b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw", "sub": "01M8K6SQQQV6N3EYZNJXEDPHFW"}', '2026-11-29 08:30:01.453344+00', '2026-11-29 08:30:01.453344+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6STW91KBPXQ7A5D3EMFFP', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrC-KKn6XhcDQcsD5r8oV9GeqziKlfVPNZVmCfljHZD4g_TYQm3SMyxKOlo3i0_xjwJOrbLgLyHttwvEbucnyQN9OwoiW-Rj6rL3r9WgEYTBDKiItN_jAZrFussuL5QxvCBahl298D8BRX_ZAJdSdmIa1pobp5gypPJrv6SGsnoGTrjzCkpICPp7pe72L4zviGJ8TRZFSflV5GYZIQEVaLneCQ3hdWil60XRsDNDF1wJ3PIpVl0W8CADeMjkULUneCqVVF"}', '2026-11-29 08:30:02.112546+00', '2026-11-29 08:30:02.112546+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8K6SV5DPR6KWMVDVR1GY00F', 'new_browser', 'accounts', '{"account_id": "01M8K6SQQQJ09YRYDX4X76H86K", "login_id": "01M8K6SRS5FZPTS5NNCRHCX29Q", "when": "2026-11-29T08:29:59.911157+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 08:29:59.911157+00', '2026-11-29 08:29:59.911157+00', 0, '2026-11-29 08:30:02.413927+00', '2026-11-29 08:30:02.413962+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8K6SV7NAQJ0FWJ58M7Y7EWC', '01M8K6SV3QD0PCTXQ0FZ5QGJY8', '01M8K6SV7SQBMRC4546ACA4XX0', '01M8K6SV7S26JRV91RZDE0Y8XR', 1, '01M8K6SV7SWYK42H54HN1DME7E', true, '2026-11-29 08:30:02.489745+00', '2026-11-29 08:30:02.48976+00', '2026-11-29 08:30:02.489772+00', '2026-11-29 08:30:02.489783+00');
INSERT INTO public.recovery_code VALUES ('14232194ad7e8049807fa08f545e32ace8308cd65e67b7cd10fa867cd19f294d', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('f344fdec55290a624a203c1f4e42c294091497c45275b24935f58ef590d7d151', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('96942a6ecb1d69baf78efe7a68886b023ef437a3c8b6a4acd1d7b174a58de995', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('8d03638ff801e37959f7d1a079920205524dc26e349a0eae450437e278490801', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('bb9a0a886d25d58961848be5f43de9bf61f59dba41010452ebcf4cd424e515e7', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('399b43e408420748d6ad255fdbffdcb2c8d2f062e7aefa726557b865abffcc4f', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('923dda71fd4e2cccc0ac3f7a4d6ff6c0377408c41e451abfc71db8794feab8e5', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('c8f6f239d2a54f4f6f7ffdabc7c6ed974f0711702e3d388613234fc1cff70f94', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('922a4852e6e45d3fee5e68fc7e6c1a8ceade0de250dca2d058a7384c55eec20a', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('f14821119809950678fb966c7242aa67c53af3dfb5ee8f24bf27917aeeee1491', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8K6SV7YBZK53JMZJDH2YXPW', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.978882+00', '2026-11-29 08:30:02.49421+00');
INSERT INTO public.refresh_token VALUES ('01M8K6SSHZD26A9YZF9G7WSZKW', 'dcbc7851c3d8d3b0bb11987af1e53a8c6fc31d3e92d54a1cb6ff5381a0ae7f3d', '01M8K6SSHZD26A9YZF9G7WSZKW', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'openid offline_access', 'null', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-29 08:30:00.738757+00', '2026-11-29 08:30:00.783946+00', '2026-12-29 08:30:00.783946+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8K6SV9DC86VT1Z4G730PFHT', '01M8K6SV9DYCQSEJ0MYKFZ881K', '01M8K6SSHZD26A9YZF9G7WSZKW', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'openid offline_access', '"01M8K6SV9DMYPSTXQWVEJ8N4K8"', '2026-11-29 08:29:59.911157+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-29 08:30:00.738757+00', '2026-11-29 08:30:00.783946+00', '2026-12-29 08:30:00.783946+00', '2026-11-29 08:30:02.541603+00', '2026-11-29 08:30:02.541621+00');
INSERT INTO public.register_answer VALUES ('01M8K6SV5HTM6JG1K51J76T7YM', '01M8K6SV5HJJR15AWGKSD28797', '01M8K6SV5HQC6AC1NEZ0WXW0HF', '"01M8K6SV5H1JHQMS1MPFX28T24"', '2026-11-29 08:30:02.417063+00');
INSERT INTO public.registered_data VALUES ('01M8K6SV837YY5Y6TW55F6SX2Z', '01M8K6SV3QD0PCTXQ0FZ5QGJY8', '2026-11-29 08:30:02.505473+00', '01M8K6SV897KZ9AKR2RW8F7ER6', '"01M8K6SV89HMW2CXT5W0JG4CVS"');
INSERT INTO public.registration VALUES ('01M8K6SV8C4ND6C7NHR0KZBSQM', 'juristic_person', '01M8K6SV8CQED0NTS6ZB685QGT', '01M8K6SV8CKF8Y7STVD3XGA4DA', '01M8K6SV8CE1NC43FYQ0TBRV7A', '"01M8K6SV8CJB9TZE3ESJF3HV5C"', '01M8K6SV3QD0PCTXQ0FZ5QGJY8', '2026-11-29 08:30:02.509632+00', '2026-11-29 08:30:02.509664+00', '01M8K6SV8CJVDD7K02X0RWZTRE', '01M8K6SV8C1NM9D7T4M4NWTK8Y', '01M8K6SV8CWFZXXM9HWJ5PNTSH', '01M8K6SV8CTGWKY130JH8K99PY');
INSERT INTO public.sign_in_attempt VALUES ('01M8K6STPSE1KXH6Y8RGGYZJZA', '272c91bbc9b131be66cb2aca4ec4b994a4b61363bb40f768fec20c56cb00283e', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', 'fa502648d814cff51a5828184790f60586da33dd3eb4400aeab6a31ab60f6a20', '2026-11-29 08:30:01.913252+00', '2026-11-29 08:40:01.913252+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8K6SV8JV4MNT71K7M86SZ0W', '01M8K6SV8JF77GJV9SPSE0XZPE', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', 'fa502648d814cff51a5828184790f60586da33dd3eb4400aeab6a31ab60f6a20', '2026-11-29 08:30:01.913252+00', '2026-11-29 08:40:01.913252+00');
INSERT INTO public.signing_key VALUES ('01M8K6SR257655ZCVJ5CXF5EQH', 'PS256', 1, 'gAAAAABrC-KH052wGmJnco8v5lfJh6ZDITf-3tSA4pBDP1kKoro5GRCV8FGwF6B0OaIWml5qkfEt4pE-EupVajVoNMbC564PxgwIFvVQvVrtZ3P4MYox0ctZuEQeybeF5z9KxxFp0IftZeyMIjOz1LnN8n3xSHxBaK5yeJ9B07k9Pg-T49gKDrclrEkkvZR-942-_InH-X2uvG4nQrJ5SIqHKI8htLCZWUg5iN4AkhM7jjJNMcbAoW6TnsZPUj0AC8akVAm0hTsL6jqz3F4pDNzrea5ydmYk53pNFTUy9jJSzFc4lphTujpzoyOVU1RhvuRvjgZuS-U1gIBVTFAH6c663zM5-qDZt_3qXRaf54rozOfL4dKolBbvUACMeCp8o0mPSc7OW5Xues8Q6ake6AihdT3VPwV9D7nwRAKUOWRwEer7UNhFNnMnSHLbNl_pd0mXwlmHjoZ_Rm_-Xq7iJSp9SAmvjx5rSblloz7xdEZx8MeX925AlpiH_RlqoYSJuu6upF1i3xK5kUlw3i5k_daFIAJrD51EvXqGzayfghTS_8MvhVY8fjHj1v1EzpuCfSA3zrLq81v4Wo2IsJOWUFk-xOdP_bP75hV409GQsqTnHKIBPQgEv4b8sl9KhNAT_YecGt5YxQFcp-KoBcvmjAbtrJwWl5VI_1FaNX4rWTKrxo3U1zPxcUUuiZI1AJMlF15SxgCMTpJdHcPP-8R3DJrVnUgkQ1G1TZT7kfsv4hJUI4e-KeInsFASdX_b_pBYHVbrJSmxuGXWaW2JrcBDmTDUels6kc5dbV_aXz-gqh1UvbObZuS9vlXxWaXzgOHX4SzxsafTxdoXAR3f8WR0WxemvCitm0r1Fwt5SDs3-6vHhXXFWa6iWqEj6MCAdLGdCvIOVRpjxbQwj-D-dtw2jiEAWXaNE_eLuzkZKhAP_lcitx11CiVOoBqYPqbnrJj4roYehxM7PJsa3cd3i_RUOWxsmj7Un58GGXg_cR6uZPtNaE-XZjj-58358az80OH7igCyRpu9Qmi5NjVHsMo-2qu3yAodoKgonkp3Y25A80IVdk2RYSu-jQG18IazjGvn-ZuZDbOuxtFkn_428kBSq4zZ7BdYSkCPmPfw8UmecOiYNrtyLU7jqXM3kX3drvvR2O7Ou7sPev75SmKXDPJJ5ic-VDaLvynf20l02hmC5_8h9hvdKyp7_NSQoDiCpQSbdNx6x80qF1QN1bXxT_yzqbeDdaNZyuZ_joS70o3RdyJoxNgy-Tcn14x2YojNFAsS5umipP5d39690PjnbAiMNgr5D0epWM_o9JEVfbWdNE_c35Q4cOz78D594i6o0G_43N1x6PnqgHuCQV6S5jmOS5ou7tUDRPqN4cOgEQMj8dhjA3YgMnZ-gkXd0e6o2nwSwCCJXehTVdso-A9mpgRERx2gANy14H0b_V6M8B9PS1JcgiUJd3iB27ziU7OP7yi5FtXV2R_nbHjQv2gZcq2BwCE5vaGKLVdfyXoQEVRzNoW5Gry_Tm9rQ5hQ0Mpuk_59FS2NFF7rKExVihiHM4U3TLWHSt8hlyB4PlgslY8Oxi8sxGEB4f3aRmnaIV3AE0Zh-JqWlNTwroYbiA3HA3FXhAOIgjXtJYdZo4gvJmDAcnTURx0QcHDIsnDeUP0r9-VpSBScm_LyiWjeYxFQ-7VBYzKoO4Ff9lAU1Zwdyh7KUMAS8sy5QaEv_Rs=', '2026-11-29 08:29:59.006952+00', NULL, '2026-11-29 08:29:59.006952+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8K6SR4DAR68CMQCD5NP9S52', 'RS256', 1, 'gAAAAABrC-KHMcJZ1N8WChhKzIpEgGxlibQBruEfe4nO0N9pjuKodbaKa6IBYKNYbWChcKC_Nz2TbOIYNRVn71WIwEYrys8D78-94QqqLXtXWvWCX2sdp7xGx0uSQm3ceqTodz9nhVZouLi-4Pt1FF4IFK02pInlmyvE7e99TD-aerjmSOUcqgZv6HqaYBcHzhrMMcucGht4164ePN7VnmcHHV15MWVM0RpODYNzAGt0W7M0zz5Uy-Cn_2T3zFAjF6zrbboOa20pT-ndHujWyeHS3X3U4jKBBfJpAG-UBDpXXessJ2c4v5Gu9V_8jNXLzna5p2e6ZrbX53z8T6KBK5UmuFQTbCUQgfqHd26vTC7WfiSvT8eHp-nHDavfuquTdHitncZYjFD92jkUzQDypL2bGQLrnnVSwmWHJiIivpoAMcrTikH_51MuCTmz4VnZYwAhv67DDQHkfR1BriU7CJsnLoOYJf-bH2n4tL35CFvPqEmI9bfSCINNXEs3VSP-pK_eEaYdK8rQ7MIdOjvmqVuat7wHP1ApHaGviYY8z96wlcAL11UIVR8L_VrKixt0zbPEcT8D1o1hYYE0TnqXDuRt7EYyHD5UQ2GMOUlOlmbIe9aLcszFOGnVqOOxHdsncD_82rwcKK1ZbEyEO_uJ1wHraDdjnt8UHuij3nQRCSizAYNL0l72uOygActbnwrl-pgWk3rpgJHSu5xI_-DaiI3V6ITU_WKJ8NPGxNNQY1h8lcW-GNyKeWziUhaQh-Ad4h8G0PjlcHPQaTRYQkwKA33I-Y8EqfMAUti2Kz6M3oONJUYUhHlyeG2zoRPi13Px-mUMwDIznwJfdSqTObs7X4U4nSP6PiqgDNAVXMaIW-woqs8ZHaUv2WNqZGRbcmBi43SB0Oiz9aSYLcpCleo4d4g6kmP1PxPOSIW0HwWtcdGogaUoTtyCUFffX7dPcPKf0fBhFq4Kc8inq9LP7SAoUGDY9odZ-iw5hqyxVxDLFDYEWLrMpJXvrGmXJrM0raTfTcpKL9P9SiA9hxqjjZbHOS07jD4WoKW7HVsbHd4vfdYtrkxK8qC7gInvNK0a9oE-JKEgJnSkpXgF1rFCMOdy260gi4dsX_otMlndmai5iKBYTGc_mXYGbf0jF4ubOQOneGmnsthfPDqst7vCotgUBy0lfKl8fyWKA_IBtaUfFPIFjDEs3Ixy4drSWxGzoWOlfw8o-MZCqqEyaNFR02DNaOTNqFf1H1XPaTFwC-iTflfZeOfdhs59SuMqGa5CcvoFALBmUkj1OXlzG16Rim9SZ4dKSMIaB-e-M5zOSXnRVQIDsE0QVOie1LaFfn16zt-CnIYwVmYGpPXW2Th8HqWohx4B8Enx2D1iym_nbDigfVt6ngMcdbhYjUfMBi_rHQfNr5uAY7UqUOZElULqCTMqMsd2GSOBrJQhD7K38QVuhe8J9jKM7r1XMhP46aCow7_0TXcTAqATPnSMztRpEAOC03elzV66B9l-8xaZXZ6e9EPYi8nEpAoljHzRi9H_I5rW-6lfsrk0xkWNInsFShTdkDevMVhq43Kbz6mdeyFVkVk6Tt-LlAV2Ca_B2nRtkZSNTCgOYhREb5hBJughSaO5SkLa0f_MrtxZoFWg7SHYWLidUbZyTKfq22vwf4oUJ2QyYIT--La_sRjmrADKgkPhzC9DnYm0wVplf9Et7ziDRpAMI_1XRi0wWF4=', '2026-11-29 08:29:59.237391+00', NULL, '2026-11-29 08:29:59.237391+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8K6SV1Q178M23PTY49JTVM7', 'ES256', 2, 'gAAAAABrC-KKvMudi8hEBGpHBFrMRgmIeRPAl1NlSfWmtIhAbQL8s5_nDyX3NDotNkopxpxn7BTv6pYAksE-GwCRw0f8YHUYyib2laI7JT32FeTHRpFX4NMqkCxoFcKlYhZJ2MnUcJvdZmbXiiOKVE-fWcl5P0tCkGsWIVlAgv1mXMBbMdLn9lS2pQ5RCmx0u3Pwv1zlBAT0__bqyQ441L8gMS4RkLskXKyVcNHnRl08V7jpgmd01LKI6AcKKl_iYJ_q0YzhQqJm', '2026-11-29 08:30:02.293447+00', NULL, '2026-11-29 08:30:02.293447+00', NULL, '');
INSERT INTO public.signing_key VALUES ('01M8K6SQTY91XQG5WEWXEEYQ56', 'ES256', 1, 'gAAAAABrC-KHGNDdDasoRmIOoGiUXClzNTdA1V5zaZGO9S0RZtdgZ0vXFaQDNUSySGySSjaR8jmnxT83V390bpiUpxiW4RinfOplSUk0QJMmRmk3jvuCnt63bx-HmQCbBwchIwNmBg_TcUNiVowUhxir2eIooi1okW9sET6eo5tGbi15WcZCldWXV91jsO15Abq3_pPpvAWb-ueewkDxlXIkU5umnOEp3WOzUePDizu2WuVC4w4_keKBmArnr5dS_ROI0_35pPDE', '2026-11-29 08:29:59.006594+00', NULL, '2026-11-29 08:29:59.006594+00', '2026-11-29 08:30:02.293447+00', 'signing');
INSERT INTO public.signing_key VALUES ('01M8K6SV5P2NYJ04TFDQW96CTS', 'ES256', 1001, 'gAAAAABrC-KHGNDdDasoRmIOoGiUXClzNTdA1V5zaZGO9S0RZtdgZ0vXFaQDNUSySGySSjaR8jmnxT83V390bpiUpxiW4RinfOplSUk0QJMmRmk3jvuCnt63bx-HmQCbBwchIwNmBg_TcUNiVowUhxir2eIooi1okW9sET6eo5tGbi15WcZCldWXV91jsO15Abq3_pPpvAWb-ueewkDxlXIkU5umnOEp3WOzUePDizu2WuVC4w4_keKBmArnr5dS_ROI0_35pPDE', '2026-11-29 08:29:59.006594+00', '2026-11-29 08:30:02.422379+00', '2026-11-29 08:29:59.006594+00', '2026-11-29 08:30:02.293447+00', 'signing');
INSERT INTO public.token_issue VALUES ('01M8K6SS2S0EBCWPVFA5YB4AVG', 'e-license', '9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', '01M8K6SS0TQ8BT4RX44YG4EADT', 'openid profile email phone address entity', '2026-11-29 08:30:00.245492+00', '2026-11-29 08:40:00.245492+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8K6SSJT9KXRF37Q76F1KR4D', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', '01M8K6SSHZD26A9YZF9G7WSZKW', 'openid offline_access', '2026-11-29 08:30:00.783946+00', '2026-11-29 08:40:00.783946+00', NULL, NULL, NULL, NULL, '2026-11-29 08:30:00.738757+00');
INSERT INTO public.token_issue VALUES ('01M8K6SSMNATNV42V55GSY5535', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', '01M8K6SSHZD26A9YZF9G7WSZKW', 'openid offline_access', '2026-11-29 08:30:00.830372+00', '2026-11-29 08:40:00.830372+00', NULL, NULL, NULL, NULL, '2026-11-29 08:30:00.738757+00');
INSERT INTO public.token_issue VALUES ('01M8K6SSP7F2J0KFPPE3M88C52', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', NULL, 'openid', '2026-11-29 08:30:00.876702+00', '2026-11-29 08:40:00.783946+00', NULL, NULL, '01M8K6SSJT9KXRF37Q76F1KR4D', 'e-license', '2026-11-29 08:30:00.738757+00');
INSERT INTO public.token_issue VALUES ('01M8K6SSPQBPPDGJ685K59RXYN', 'keeper', NULL, NULL, '', '2026-11-29 08:30:00.919623+00', '2026-11-29 08:40:00.919623+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8K6ST4X57BBDBDQXHGC2SDB', 'e-license', 'b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw', '01M8K6ST3WXVFE9H48ZAQJTB98', 'openid profile email phone address entity', '2026-11-29 08:30:01.359671+00', '2026-11-29 08:40:01.359671+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8K6SV9PRJ5CR33HPH20ZAA0', 'keeper', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', '01M8K6SV9PQYGXB9MCB7AHWR40', 'openid', '2026-11-29 08:30:00.876702+00', '2026-11-29 08:40:00.783946+00', '2026-11-29 08:30:02.550045+00', '"01M8K6SV9P9QWZR43KGX74CEG9"', '01M8K6SSJT9KXRF37Q76F1KR4D', 'e-license', '2026-11-29 08:30:00.738757+00');
INSERT INTO public.totp_secret VALUES ('01M8K6SQQQ9SYPC16ZKVRJ2PTE', 'gAAAAABrC-KGLf8LtLACQsiuzEuI2aPhuRniHpZVc2J6su2I5Zq4r2D8Y9SGhNecNrfsxezuS6nC_XWX88L_V66cHJrF7RA73HqEPWA0Ll6YmUnbT20Gi-S5WBFVw7iXjA_PMR89E698', '2026-11-29 08:29:58.978882+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8K6SQQQ22353HMRYR6G73FB', 'gAAAAABrC-KGLf8LtLACQsiuzEuI2aPhuRniHpZVc2J6su2I5Zq4r2D8Y9SGhNecNrfsxezuS6nC_XWX88L_V66cHJrF7RA73HqEPWA0Ll6YmUnbT20Gi-S5WBFVw7iXjA_PMR89E698', '2026-11-29 08:29:58.978882+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8K6SQQQV6N3EYZNJXEDPHFW', '2026-11-29 08:29:58.903273+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8K6SQQQJ09YRYDX4X76H86K', '2026-11-29 08:29:58.903394+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8K6SQQQZ4G1BTDVE389FZMT', '2026-11-29 08:29:58.903421+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8K6SQQQNV15KV079EE84AQV', '2026-11-29 08:29:58.903441+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8K6SQQQD78HWEMWHCRAJEZG', '2026-11-29 08:29:58.903459+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8K6SQQQFCVGXZD4G13EMQX8', '2026-11-29 08:29:58.903476+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8K6SQQQ22353HMRYR6G73FB', '2026-11-29 08:29:58.903493+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8K6SQQQ9SYPC16ZKVRJ2PTE', '2026-11-29 08:29:58.903512+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8K6SQQQDVW5BZ2KG3Y8J7GK', '2026-11-29 08:29:58.903529+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8K6SQQQ85AA51Z7N580XCY8', '2026-11-29 08:29:58.903548+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8K6SQQQAGG8QNB2F4ZN8MAY', '2026-11-29 08:29:58.903565+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8K6STWM2CZ10WV16FJZ11DA', '2026-11-29 08:30:02.132162+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8K6STXDGAFSDF8Z44FR8VW0', '2026-11-29 08:30:02.157728+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8K6STXSY9NYSDNZVD6ZZABN', '2026-11-29 08:30:02.16947+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8K6STY236QT3X2T7PPCBF01', '2026-11-29 08:30:02.178529+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8K6STYDXPKD3BY8AZ2CGE5B', '2026-11-29 08:30:02.189614+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8K6STYM40PYVWMV07YBPV6Q', '2026-11-29 08:30:02.196004+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8K6STYXHSYHJSMKM24776NT', '2026-11-29 08:30:02.205611+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8K6STZ0EYT4V7H9NVS8VPQH', '2026-11-29 08:30:02.208384+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8K6STZNZQ16AXAJ9WQ38GQQ', '2026-11-29 08:30:02.229426+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8K6STZYND912Y9084X0NAVP', '2026-11-29 08:30:02.238743+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8K6SV0AEYGP6JEQCKT19D9A', '2026-11-29 08:30:02.250532+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8K6SV0D29CQSWD23DMG3N34', '2026-11-29 08:30:02.253264+00');
INSERT INTO public.user_name VALUES ('0000000000027', '01M8K6SV0TKF7F10WMAFXYB7DQ', '2026-11-29 08:30:02.266406+00');
INSERT INTO public.user_name VALUES ('0000000000028', '01M8K6SV16KYNY1AMMQ24XCAKF', '2026-11-29 08:30:02.27873+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8K6SV2SSD4SDC4EXJGDH0HV', '2026-11-29 08:30:02.329498+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8K6SV2SEB483R5YSAFE6F93', '2026-11-29 08:30:02.329498+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8K6SV2SF1R8K10K4QFJKGK1', '2026-11-29 08:30:02.329498+00');
INSERT INTO public.user_name VALUES ('01M8K6SV8V278Q4VR1VX6G5F0W', '01M8K6SQQQV6N3EYZNJXEDPHFW', '2026-11-29 08:29:58.903273+00');
INSERT INTO public.visit VALUES ('01M8K6SS11NKHCQQ1DD1BXJN0T', '9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', 'e-license', '2026-11-29 08:30:00.199394+00', '2026-11-29 08:30:00.199394+00', NULL);
INSERT INTO public.visit VALUES ('01M8K6SSJ0A1S91TEXBJ6VZ3G3', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'keeper', '2026-11-29 08:30:00.738757+00', '2026-11-29 08:30:00.830372+00', NULL);
INSERT INTO public.visit VALUES ('01M8K6SSPGY1YSGKQPD6YC6EQH', 'lezBToDt7wETKiR5X5QHkTADqHfB9nX55q9BER9LCNA', 'e-license', '2026-11-29 08:30:00.876702+00', '2026-11-29 08:30:00.927579+00', NULL);
INSERT INTO public.visit VALUES ('01M8K6ST3YTPA5P0SBMFV1DTWR', 'b_VKrDepb2jBbddYjMw5enfM9rCIUDcuf3UC2sTqcZw', 'e-license', '2026-11-29 08:30:01.30784+00', '2026-11-29 08:30:01.30784+00', NULL);
INSERT INTO public.visit VALUES ('01M8K6SV9TPNCFNXEQ6Z4GGQB8', '9cCOMsu0xU3j8mnwbfxRe2WxPnBNsJfPSw2Rjgq1tug', '01M8K6SV9T3896K7JEFSJPYWV6', '2026-11-29 08:30:00.199394+00', '2026-11-29 08:30:00.199394+00', '2026-11-29 08:30:02.554208+00');
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
