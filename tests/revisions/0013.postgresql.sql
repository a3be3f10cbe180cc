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
    email character varying NOT NULL,
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
    birth_date character varying
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
    retired_at timestamp with time zone
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
INSERT INTO public.account VALUES ('01M8HYABS1J1X5CKREPSJYGWYN', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 20:42:32.097199+00', 'th', false, '2026-11-28 20:42:32.097199+00', '2026-11-28 20:42:32.097199+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097199+00', '2026-11-28 20:42:32.097199+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS15HYM6YDJEP9ETNGE', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 20:42:32.097214+00', 'th', false, '2026-11-28 20:42:32.097214+00', '2026-11-28 20:42:32.097214+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097214+00', '2026-11-28 20:42:32.097214+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS1MD80VX9JC2CZQ381', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 20:42:32.097226+00', 'th', false, '2026-11-28 20:42:32.097226+00', '2026-11-28 20:42:32.097226+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097226+00', '2026-11-28 20:42:32.097226+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS19XQDC3T4W6G5P6MY', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 20:42:32.097239+00', 'th', false, '2026-11-28 20:42:32.097239+00', '2026-11-28 20:42:32.097239+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097239+00', '2026-11-28 20:42:32.097239+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS1EKTFVC3QFM40XB1Z', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 20:42:32.097073+00', 'th', false, '2026-11-28 20:42:32.097073+00', '2026-11-28 20:42:32.097073+00', NULL, '2026-11-28 20:42:33.041807+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097073+00', '2026-11-28 20:42:32.097073+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACZ6ARVA5Y441PH90BD5', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:42:33.318474+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzy5I5a1xZfsG9HKVdeTSSl9SxEaZ4oXOr6FRyIHW7jQr0HyMqknNaUowCpPijSuAXRWAQcXLRXY0L8cjkt_lVFFZaBLwy0coJSFeMMmrYLD9E9JL91zwNe5aCDMXM67wnz_', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACZ6E02B9DASEKAQSM5J', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:42:33.318474+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzy5-iTs1-ZcLQZ-3McpypaDvWBlVNoH72ROWajFzwwq9R2XaMpXcPYZRK9joWySagolbbk4qHNvQ0pDf5NAqTeH7gztdDqUCk5YBxUTyK4FKq1XfyRFAbQSD3Abd51dRhqR', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS15J8MPK2V2P8ZVHXA', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 20:42:32.09725+00', 'th', false, '2026-11-28 20:42:32.09725+00', '2026-11-28 20:42:32.09725+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.09725+00', '2026-11-28 20:42:32.09725+00', NULL, 'typed', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS17YXPW9RBZE30VDR4', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 20:42:32.097278+00', 'th', false, '2026-11-28 20:42:32.097278+00', '2026-11-28 20:42:32.097278+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097278+00', '2026-11-28 20:42:32.097278+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS1HSATYFYD8D55CYN7', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 20:42:32.097291+00', 'th', false, '2026-11-28 20:42:32.097291+00', '2026-11-28 20:42:32.097291+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097291+00', '2026-11-28 20:42:32.097291+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS1960EA6SBDFV7069S', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 20:42:32.097304+00', 'th', false, '2026-11-28 20:42:32.097304+00', '2026-11-28 20:42:32.097304+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097304+00', '2026-11-28 20:42:32.097304+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS1R33KYNP8VYH54DC3', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 20:42:32.097265+00', 'th', true, '2026-11-28 20:42:32.097265+00', '2026-11-28 20:42:32.138472+00', NULL, '2026-11-28 20:42:33.234241+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097265+00', '2026-11-28 20:42:32.097265+00', NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYABS124197R7XNQYPEE0R', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 20:42:32.097179+00', 'th', false, '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:32.097179+00', NULL, '2026-11-28 20:42:32.686339+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:32.097179+00', NULL, 'register', '1.3', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACY587ND0NF1C7Z3V28J', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 20:42:33.285501+00', 'th', false, '2026-11-28 20:42:33.285501+00', '2026-11-28 20:42:33.285501+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.285501+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACY96J498J0SY3Y7ASN1', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 20:42:33.28974+00', 'th', false, '2026-11-28 20:42:33.28974+00', '2026-11-28 20:42:33.28974+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.28974+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYCRQ16QP31XMASMNAN', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 20:42:33.291996+00', 'th', false, '2026-11-28 20:42:33.291996+00', '2026-11-28 20:42:33.291996+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.291996+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYEY5W2XSATJHJZKYXC', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 20:42:33.294106+00', 'th', false, '2026-11-28 20:42:33.294106+00', '2026-11-28 20:42:33.294106+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.294106+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYGENCZM0PGQ2X049CT', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 20:42:33.296064+00', 'th', false, '2026-11-28 20:42:33.296064+00', '2026-11-28 20:42:33.296064+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.296064+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYH3Z9B8FY4BTM92AEF', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 20:42:33.297966+00', '2026-11-28 20:42:33.297966+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.297966+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYMSXGHDK2D9SCR1GZF', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 20:42:33.300078+00', 'th', false, '2026-11-28 20:42:33.300078+00', '2026-11-28 20:42:33.300078+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.300078+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYNCXGZ0FJEK4C2VXR7', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 20:42:33.301891+00', 'th', false, '2026-11-28 20:42:33.301891+00', '2026-11-28 20:42:33.301891+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.301891+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYRR25B11NP7N6YBRKG', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 20:42:33.304487+00', 'th', false, '2026-11-28 20:42:33.304487+00', '2026-11-28 20:42:33.304487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.304487+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYTZ6FR48J0QW3KK9E7', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 20:42:33.306451+00', 'th', false, '2026-11-28 20:42:33.306451+00', '2026-11-28 20:42:33.306451+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.306451+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYW9XPQ3QN0B4B3ZQVH', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 20:42:33.30813+00', 'th', false, '2026-11-28 20:42:33.30813+00', '2026-11-28 20:42:33.30813+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.30813+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACYXQ64687MVAR2S5WQT', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 20:42:33.309815+00', 'th', false, '2026-11-28 20:42:33.309815+00', '2026-11-28 20:42:33.309815+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:42:33.309815+00', NULL, NULL, 'register', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACZ6M4P7H424W5QHD6E0', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:42:33.318474+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HYACZF8WX3N8CM964WEK66', 'natural_person', 'tax_id', '1100000000016', '01M8HYACZFNWMVNA7X7MHJA6EK', 'active', true, '01M8HYACZF7VQMR1RX9HJY5MH8', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$pRQCYCzFmBNCSOndO+c8pw$R2vX6anPyF7EvPnbY+ZUoiYZGl3cvXncVu7+Dfozqdg', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HYACZFTZ1CYX1WJKWYXM81', '024306800', '01M8HYACZF8390V1R52M5C91Q3', '0812345678', 'agent@example.com', '2026-11-28 20:42:32.097179+00', 'th', false, '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:33.327563+00', '2026-11-28 20:42:32.686339+00', '"01M8HYACZFS0AZ0DHG0X02B1MZ"', '01M8HYACZFH5M97Z7HC5EHPXN0', '01M8HYACZFM6CHCSYSCDTHJXV2', '01M8HYACZF5EYW79RH0GFRW08C', '01M8HYACZFGWPJCKR6MKKHMZK4', '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:32.097179+00', '2026-11-28 20:42:33.327654+00', 'register', '1.3', '2026-11-28 20:42:33.327577+00', '01M8HYACZFRQ1B39SERHHSGSB8');
INSERT INTO public.acting_context VALUES ('GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', '01M8HYACBSY1TW9S1ZQQ842Z7R', NULL, '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.818349+00', 'switched');
INSERT INTO public.acting_context VALUES ('e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', '01M8HYACBSY1TW9S1ZQQ842Z7R', 'dlg_01M8HYABSY9MWHQSQC1VHV9JXD', '2026-11-28 20:42:32.818349+00', '2026-11-28 20:42:32.990457+00', 'switched');
INSERT INTO public.acting_context VALUES ('THH4j8xWSE-XPYobqKVHTUDJ6mh2Q6DgapJAQhLNyI8', '01M8HYACBSY1TW9S1ZQQ842Z7R', NULL, '2026-11-28 20:42:32.990457+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs', '01M8HYACPT3RZEVSRKE3J442HY', NULL, '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.093542+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8HYAD13259VKCJN2B0T2NXC', '01M8HYAD0G0MV2QYG4NBYM02WH', 'dlg_01M8HYABSY9MWHQSQC1VHV9JXD', '2026-11-28 20:42:32.818349+00', '2026-11-28 20:42:32.990457+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0013');
INSERT INTO public.audit_event VALUES ('01M8HYACBVSXMRJ24FEDXAZG9F', '2026-11-28 20:42:32.686339+00', 'login.started', '01M8HYABS124197R7XNQYPEE0R', '{"login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '7873056203d03100');
INSERT INTO public.audit_event VALUES ('01M8HYACDT23BT3B45HXXGZ9GE', '2026-11-28 20:42:32.751041+00', 'token.issued', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "e-license", "context_id": "GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0", "delegation_id": null, "token_id": "01M8HYACDPXGHH60T9MYHCXTJC", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '3e96521f073c904d');
INSERT INTO public.audit_event VALUES ('01M8HYACFZM2031EB0VPTD8WKJ', '2026-11-28 20:42:32.818349+00', 'acting.switched', '01M8HYABS124197R7XNQYPEE0R', '{"login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "context_id": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "delegation_id": "dlg_01M8HYABSY9MWHQSQC1VHV9JXD"}', '127.0.0.1', 'Werkzeug/3.1.9', '90e9c0a9b5fcae4f');
INSERT INTO public.audit_event VALUES ('01M8HYACH9V8X2T6DPQBZC5S33', '2026-11-28 20:42:32.870153+00', 'consent.given', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "keeper", "delegation_id": "dlg_01M8HYABSY9MWHQSQC1VHV9JXD"}', '127.0.0.1', 'Werkzeug/3.1.9', '37c2750efa9a2711');
INSERT INTO public.audit_event VALUES ('01M8HYACJAH4WZYVYSE2EMW9BK', '2026-11-28 20:42:32.893091+00', 'token.issued', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "keeper", "context_id": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "delegation_id": "dlg_01M8HYABSY9MWHQSQC1VHV9JXD", "token_id": "01M8HYACHZ9RFBYRZQ7YRZ0YJP", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd0fd820ee4d8b8b1');
INSERT INTO public.audit_event VALUES ('01M8HYACJYYC73VQMGDYC4QSWQ', '2026-11-28 20:42:32.909282+00', 'token.issued', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "keeper", "context_id": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "delegation_id": "dlg_01M8HYABSY9MWHQSQC1VHV9JXD", "token_id": "01M8HYACJPKPBHJACF764FEWG6", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '9280bfaab0a1da48');
INSERT INTO public.audit_event VALUES ('01M8HYACKHP8PYCRVSE24F6707', '2026-11-28 20:42:32.933224+00', 'token.issued', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "keeper", "context_id": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "delegation_id": "dlg_01M8HYABSY9MWHQSQC1VHV9JXD", "token_id": "01M8HYACKEJW0E6J29ATMP1Q4C", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', 'a64891e21dc2b4e0');
INSERT INTO public.audit_event VALUES ('01M8HYACKX4KJH7V687THK3K1F', '2026-11-28 20:42:32.955525+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HYACKVW1DD54FPNE2FCJMB", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e16b787ed9665305');
INSERT INTO public.audit_event VALUES ('01M8HYACM5FJBQ0MDSGW5VT6XF', '2026-11-28 20:42:32.95909+00', 'request.repeated', '01M8HYABS124197R7XNQYPEE0R', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'e836a54f8dc87215');
INSERT INTO public.audit_event VALUES ('01M8HYACN3YYD2X4BEGXWJ1PZR', '2026-11-28 20:42:32.990457+00', 'acting.switched', '01M8HYABS124197R7XNQYPEE0R', '{"login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "context_id": "THH4j8xWSE-XPYobqKVHTUDJ6mh2Q6DgapJAQhLNyI8", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '79d2d498ebec9f57');
INSERT INTO public.audit_event VALUES ('01M8HYACPV860RSAPPBZMQN6VS', '2026-11-28 20:42:33.041807+00', 'login.started', '01M8HYABS1EKTFVC3QFM40XB1Z', '{"login_id": "01M8HYACPT3RZEVSRKE3J442HY", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '7260eace0c96322d');
INSERT INTO public.audit_event VALUES ('01M8HYACQ6YWF56SNRWYQK0AE9', '2026-11-28 20:42:33.058681+00', 'request.repeated', '01M8HYABS1EKTFVC3QFM40XB1Z', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'e9d44b2e81195125');
INSERT INTO public.audit_event VALUES ('01M8HYACQGA9ND2NGDJRPBM96S', '2026-11-28 20:42:33.067094+00', 'token.issued', '01M8HYABS1EKTFVC3QFM40XB1Z', '{"client_id": "e-license", "context_id": "jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs", "delegation_id": null, "token_id": "01M8HYACQD6XFTQQZBTWRVZ8PZ", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '30534c072fbf38f3');
INSERT INTO public.audit_event VALUES ('01M8HYACRC9RTVC6M1PJX0H6XA', '2026-11-28 20:42:33.093542+00', 'login.ended', '01M8HYABS1EKTFVC3QFM40XB1Z', '{"login_id": "01M8HYACPT3RZEVSRKE3J442HY", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '6257a36a6a13a5c9');
INSERT INTO public.audit_event VALUES ('01M8HYACTM5ZXMQSEBQVGFH6X3', '2026-11-28 20:42:33.169199+00', 'login.refused', '01M8HYABS1MD80VX9JC2CZQ381', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f8cf29756c68862f');
INSERT INTO public.audit_event VALUES ('01M8HYACY3VX266PP30FAXNK0D', '2026-11-28 20:42:33.280662+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '453a74e33c49e0a8');
INSERT INTO public.audit_event VALUES ('01M8HYACZBJYYMGKKSHYXJM9Z8', '2026-11-28 20:42:33.323851+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HYACZK9H51E6BCNSY64JAE', '2026-11-28 20:42:32.686339+00', 'login.started', '01M8HYABS124197R7XNQYPEE0R', '{"login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '7873056203d03100');
INSERT INTO public.authorization_code VALUES ('01M8HYACD7EYS4AV0TBEA8K3ZB', '2fe5fdca6597e2647ca28c9ee214874235ec77d5eea555d85ffcc01519292b0d', 'e-license', 'GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NXI7UYskZ3IiM1GcxsRK0w', '2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:42:32.739334+00', '2026-11-28 20:43:32.739334+00', '2026-11-28 20:42:32.751041+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HYACHR2W3M4X5WKA1MJCZQ', 'dc249342d039ec142170ed56d45d9d86dc118c5520e5a3d10c97d25121ccabb7', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'https://keeper.example.test/callback', 'openid offline_access', '2gCGgn2FRGkIguo7H4fZtQ', 'KFHa9s_EH1x5WgziqA6ScHxj5rdZZt2_sSvR4UcrWHQ', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:42:32.878619+00', '2026-11-28 20:43:32.878619+00', '2026-11-28 20:42:32.893091+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HYACM3TDM7KZF53VAWZDM2', '3b02ef934919caca0acac49dde637b78ebce52630a4fe002375763f213974d1e', 'e-license', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NXI7UYskZ3IiM1GcxsRK0w', '2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:42:32.95909+00', '2026-11-28 20:43:32.95909+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HYACQ54P4JYEQMZFQ8WXBC', 'b328943ad9373608df27aff84dbf7b9c9a44edf4476e12041c2e0dda9c5cf1ee', 'e-license', 'jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NXI7UYskZ3IiM1GcxsRK0w', '2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8', '2026-11-28 20:42:33.041807+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:42:33.058681+00', '2026-11-28 20:43:33.058681+00', '2026-11-28 20:42:33.067094+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HYAD15XS2FFEW5GPX8PE4Z', '01M8HYAD158VH7STNN7Z933RN0', 'e-license', 'GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NXI7UYskZ3IiM1GcxsRK0w', '2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:42:32.739334+00', '2026-11-28 20:43:32.739334+00', '2026-11-28 20:42:32.751041+00', '"01M8HYAD154C9VFJ6EQRSTRDHY"');
INSERT INTO public.authorization_request VALUES ('0XDfYgf39bVqrgelnFtscYkcHWKtems-XE5MvAtIYuE', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iWotuGk0R_PYPVy_allx6w"], ["nonce", "NXI7UYskZ3IiM1GcxsRK0w"], ["code_challenge", "2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8"], ["code_challenge_method", "S256"]]}', 'sign_in', '6xVYnJozkfCawVa4MP_RNrOripJnDyjR6tQIsBY1KOw', '2026-11-28 20:42:33.106958+00', '2026-11-28 22:42:33.106958+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('vY6NPqhwxi6oDwsadq8QPAvNpE9-QG6BftCJ-jUcUcA', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iWotuGk0R_PYPVy_allx6w"], ["nonce", "NXI7UYskZ3IiM1GcxsRK0w"], ["code_challenge", "2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8"], ["code_challenge_method", "S256"]]}', 'sign_in', 'j3DMFXL76jl8jHGzMwYDeqK9bMvWnMmEYxhJjcrSluM', '2026-11-28 20:42:33.184703+00', '2026-11-28 22:42:33.184703+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8HYACZN6EHFBMNSBBT2W2BS', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iWotuGk0R_PYPVy_allx6w"], ["nonce", "NXI7UYskZ3IiM1GcxsRK0w"], ["code_challenge", "2HHm_MYETTGtrYb639OI3bFuzyewXdVNUJoG_0LpBe8"], ["code_challenge_method", "S256"]]}', 'sign_in', '6xVYnJozkfCawVa4MP_RNrOripJnDyjR6tQIsBY1KOw', '2026-11-28 20:42:33.106958+00', '2026-11-28 22:42:33.106958+00', '01M8HYACZNP1N5P7ZJ18T5HE3M', '01M8HYACZN3VQHFFTYDMSTB2HK');
INSERT INTO public.card_check VALUES ('01M8HYACZF8WX3N8CM964WEK66', '01M8HYAD058EHVW3YHPXZDQXEE', '2026-11-28 20:42:33.349444+00', '2026-11-28 20:42:33.349454+00');
INSERT INTO public.client_assertion VALUES ('01M8HYACZQYG5GSTRNJFG5CD48', '01M8HYACZQDTK06K197EZTKB6Y', '2026-11-28 20:42:33.335225+00');
INSERT INTO public.consent VALUES ('01M8HYABS124197R7XNQYPEE0R', 'keeper', 'dlg_01M8HYABSY9MWHQSQC1VHV9JXD', '2026-11-28 20:42:32.870153+00');
INSERT INTO public.consent VALUES ('01M8HYABS124197R7XNQYPEE0R', 'keeper', 'dlg_01M8HYAD06M7F79CHQ48JM96XB', '2026-11-28 20:42:32.870153+00');
INSERT INTO public.data_report VALUES ('01M8HYAD085CFRZWK6WVA9SMRZ', '01M8HYACZF8WX3N8CM964WEK66', '01M8HYAD08Y2Y9A6T9ZA9265FF', '"01M8HYAD086MNPGND1EZVFKCW8"', '2026-11-28 20:42:33.35261+00', '2026-11-28 20:42:33.352619+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSY9MWHQSQC1VHV9JXD', '01M8HYABS1EKTFVC3QFM40XB1Z', '01M8HYABS124197R7XNQYPEE0R', 'all', '[]', '2026-10-30', NULL, '368ec8cfcd32821448f4b2fe487c3f7c6fb31c440ac34c45be6eecb3b3ff8611', 'in_force', '2026-10-29 20:42:32.126264+00', '2026-10-29 23:42:32.126264+00', NULL, NULL, NULL, 'Tuu5XAPY6yunHZ7tzrzItN9jyQ9z95_kAzZBZDgAfE8', NULL, NULL, '2026-9ZMF9CRE-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSYK6AMW2DM5MKYP7NA', '01M8HYABS1J1X5CKREPSJYGWYN', '01M8HYABS124197R7XNQYPEE0R', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '7d4370ff91d5817088972bbd7460d00ab7993a70413d7e16a0c9ecf983c932c5', 'in_force', '2026-10-29 20:42:32.126452+00', '2026-10-29 23:42:32.126452+00', NULL, NULL, NULL, 'HIMmXhZud3tD5r_ki78u6ZRVshs30t3FAaIqG3KkhZE', NULL, NULL, '2026-SBG457Y8-A');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSYEVPKT6NHQJ5C6ETD', '01M8HYABS1J1X5CKREPSJYGWYN', '01M8HYABS124197R7XNQYPEE0R', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', 'eb1693c29890dc6b5c27ba3de31d6e39d7e59574d2c67bb0748460acb04790f5', 'in_force', '2026-10-29 20:42:32.126508+00', '2026-10-29 23:42:32.126508+00', NULL, NULL, NULL, 't7u6JlyEnYGgky_z3npNAG0NxSo8g1ws1LGFh5clLwU', NULL, NULL, '2026-6J3TS8TC-Z');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSYQ8YRRJMYXB6SENWQ', '01M8HYABS1MD80VX9JC2CZQ381', '01M8HYABS124197R7XNQYPEE0R', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '20eff760fbd2436e2bba138aed75161e0e88704e0b1b88e4adcc31c19002e164', 'waiting', '2026-11-27 20:42:32.126561+00', NULL, NULL, NULL, NULL, 'rPl73N7lE_F6XdkJBOX77btS1mnq5VApaQpTlQgl9t0', NULL, NULL, '2026-6PP1BX1G-9');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSYESG66PN2DEK863JN', '01M8HYABS19XQDC3T4W6G5P6MY', '01M8HYABS124197R7XNQYPEE0R', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '7d2a10f211774ca22a6e13ac508a726eab6f4035d6a26884ec8f5ca35c16fd3e', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'k2ame17PQY1zQvh5FPALix7kCjx-fHisXTzfUlZsqSc', NULL, NULL, '2026-M618TSAK-D');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSY4FFAWC6GJ5N8203D', '01M8HYABS15J8MPK2V2P8ZVHXA', '01M8HYABS124197R7XNQYPEE0R', 'all', '[]', '2026-11-19', NULL, '48920ced9c3f8ba75a4c75a005c255b59b76926c77d44fea3355c414a81fa0dd', 'declined', '2026-10-29 20:42:32.126661+00', '2026-10-29 23:42:32.126661+00', '2026-11-28 19:42:32.126661+00', NULL, NULL, 'ZnUoZeDSVeB6fvn3p7EMwxX3uC6vEFvIdlol9WQUQYM', NULL, NULL, '2026-7B1P0W3K-4');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSY6HV9ZWS8TDWVZRWH', '01M8HYABS1EKTFVC3QFM40XB1Z', '01M8HYABS15HYM6YDJEP9ETNGE', 'all', '[]', '2026-09-30', NULL, 'e1b39b1524d10aed6ed18166e826c61d4cdbc4d7ac55bff6b5e5c8d2f237631d', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 19:42:32.126703+00', 'เปลี่ยนตัวแทน', NULL, '5BhDEo-jJHMgD-CL2L9rd16HGCRGECdC7_pKmvWl15Q', NULL, NULL, '2026-F1C4XKNT-J');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSYFE1CHEM22MP59J6P', '01M8HYABS1J1X5CKREPSJYGWYN', '01M8HYABS15HYM6YDJEP9ETNGE', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '7f6c61cd9f580e4ada292a1538713484f45609e2215b47c17d3df11a42fa7702', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 19:42:32.126749+00', NULL, NULL, 'kQlfRA-OJpT0jQyncd-CsVeawIPabCXUY5yxz8toMSY', NULL, NULL, '2026-1RP0D06T-W');
INSERT INTO public.delegation VALUES ('dlg_01M8HYABSY8MQMV8H6HEJC5BA9', '01M8HYABS124197R7XNQYPEE0R', '01M8HYABS15HYM6YDJEP9ETNGE', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '2b8fef95a20a348bcc4d161ac0c854b05b5def6efb0d094f232ff39ebd8ba2c1', 'in_force', '2026-10-29 20:42:32.126792+00', '2026-10-29 23:42:32.126792+00', NULL, NULL, NULL, 'VaSwgbYZvj8iRkw2fg8SrFmXWAVJ3i0xqAQ7tVo0wI8', NULL, NULL, '2026-3QKX42GN-W');
INSERT INTO public.delegation VALUES ('dlg_01M8HYAD0A18RYSS6CYNY337T8', '01M8HYABS19XQDC3T4W6G5P6MY', '01M8HYABS124197R7XNQYPEE0R', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '7d2a10f211774ca22a6e13ac508a726eab6f4035d6a26884ec8f5ca35c16fd3e', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HYAD0ARTDFR167MZSJ88MD', '2026-11-28 20:42:33.354418+00', '01M8HYAD0AY49VR1E5NNV9NJEN', '2026-11-28 20:42:33.354427+00', '01M8HYAD0AA725Q5R42GFB27VK', '01M8HYAD0AHSKJ2MB1NPEE97H0');
INSERT INTO public.handoff_note VALUES ('NpEBrB8E6R8XIoHwhOwtRpilKE4WfRat1WUK702O5uU', '{"return_to": "/oauth2/authorize?resume=Nub1Ey_NA14J54wEC2nPPskQReME5ts7frhEaKZRHG0", "cancel_to": "/oauth2/authorize?resume=Nub1Ey_NA14J54wEC2nPPskQReME5ts7frhEaKZRHG0&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:42:32.870153+00', '2026-11-28 22:42:32.838603+00', '01M8HYACBSY1TW9S1ZQQ842Z7R');
INSERT INTO public.handoff_note VALUES ('6xVYnJozkfCawVa4MP_RNrOripJnDyjR6tQIsBY1KOw', '{"return_to": "/oauth2/authorize?resume=0XDfYgf39bVqrgelnFtscYkcHWKtems-XE5MvAtIYuE", "cancel_to": "/oauth2/authorize?resume=0XDfYgf39bVqrgelnFtscYkcHWKtems-XE5MvAtIYuE&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:42:33.106958+00', NULL);
INSERT INTO public.handoff_note VALUES ('j3DMFXL76jl8jHGzMwYDeqK9bMvWnMmEYxhJjcrSluM', '{"return_to": "/oauth2/authorize?resume=vY6NPqhwxi6oDwsadq8QPAvNpE9-QG6BftCJ-jUcUcA", "cancel_to": "/oauth2/authorize?resume=vY6NPqhwxi6oDwsadq8QPAvNpE9-QG6BftCJ-jUcUcA&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:42:33.184703+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HYACZRW37Y566THPQM6W2A', '{"return_to": "/oauth2/authorize?resume=Nub1Ey_NA14J54wEC2nPPskQReME5ts7frhEaKZRHG0", "cancel_to": "/oauth2/authorize?resume=Nub1Ey_NA14J54wEC2nPPskQReME5ts7frhEaKZRHG0&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:42:32.870153+00', '2026-11-28 22:42:32.838603+00', '01M8HYACBSY1TW9S1ZQQ842Z7R');
INSERT INTO public.known_device VALUES ('01M8HYACBPRPYJBBEZTMNMWJ2V', '42cd16fdd266b10b56d82847141c2f7a3c23cacfcd350966e372613756840fe9', '01M8HYABS124197R7XNQYPEE0R', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00');
INSERT INTO public.known_device VALUES ('01M8HYACPSEC2VYF0EWG4GSVXT', 'fa28a22129119074a18b083bc657cb4334d656b3813ca2a29d274fe981edb3c6', '01M8HYABS1EKTFVC3QFM40XB1Z', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00');
INSERT INTO public.known_device VALUES ('01M8HYAD0ET9G6SPPSHFZC5E44', '01M8HYAD0ENSV6ACVG4N4X262Y', '01M8HYABS124197R7XNQYPEE0R', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00');
INSERT INTO public.limit_counter VALUES ('6ca7994af0239718b2b72fadf4d3a18b112494d8868e1fd784a997166209c71e', 2, '2026-11-28 20:42:32.990457+00', '2026-11-28 20:43:32.818349+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 20:42:33.169199+00', '2026-11-28 21:42:33.169199+00');
INSERT INTO public.limit_counter VALUES ('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268', 1, '2026-11-28 20:42:33.169199+00', '2026-11-29 20:42:33.169199+00');
INSERT INTO public.limit_counter VALUES ('b65a006969c4a16f4c716eacd4c6fb730f3a504afb97d7267ef6fda03605c3f7', 1, '2026-11-28 20:42:33.169199+00', '2026-11-29 20:42:33.169199+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 20:42:33.184703+00', '2026-11-28 20:52:32.838603+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 20:42:33.280662+00', '2026-11-28 21:42:33.280662+00');
INSERT INTO public.limit_counter VALUES ('01M8HYACZT3N1TB1PJWEK5YS9T', 2, '2026-11-28 20:42:32.990457+00', '2026-11-28 20:43:32.818349+00');
INSERT INTO public.login VALUES ('01M8HYACBSY1TW9S1ZQQ842Z7R', '8cba3834c1b7ce9c7291c9cda84a82a3c2c5d0753133b93b152cdfc6189bf9ed', '01M8HYABS124197R7XNQYPEE0R', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00', '2026-11-29 08:42:32.686339+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HYACPT3RZEVSRKE3J442HY', 'e776d35ef15010c75e48774a855262cc4c07fce333ac2aa2cf549747eb63a579', '01M8HYABS1EKTFVC3QFM40XB1Z', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00', '2026-11-29 08:42:33.041807+00', '2026-11-28 20:42:33.093542+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HYAD0G0MV2QYG4NBYM02WH', '01M8HYAD0GY3S4D5HPJ9RH2NE1', '01M8HYABS1EKTFVC3QFM40XB1Z', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00', '2026-11-29 08:42:33.041807+00', '2026-11-28 20:42:33.093542+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HYAD0K7HAN3BGPTJXD3NRH', '01M8HYAD0K4MQ58A5YCN0AFJ33', '01M8HYAD0KNKR8KN3905QVWTWS', '01M8HYACZF8WX3N8CM964WEK66', '01M8HYAD0K2C03DBYSEYJCRCCS', '2026-11-28 20:42:33.363887+00', '2026-11-28 20:42:33.363906+00', '2026-11-28 20:42:33.363919+00', '01M8HYAD0KTTH87B2N8RH6QGCD');
INSERT INTO public.outbox_circuit VALUES ('01M8HYACZWJJKSNHY110P47N8S', 1, '2026-11-28 20:42:33.340287+00');
INSERT INTO public.outbox_message VALUES ('01M8HYACBX5K9BEF0ZNAACTBKS', 'new_browser', 'accounts', '{"account_id": "01M8HYABS124197R7XNQYPEE0R", "login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "when": "2026-11-28T20:42:32.686339+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACFYYX3WF5R6XVVGEG9F', 'logout_notice', 'e-license', '{"visit_id": "01M8HYACDAN11BRXG2CVMHM6QD", "sid": "GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0", "sub": "01M8HYABS124197R7XNQYPEE0R"}', '2026-11-28 20:42:32.818349+00', '2026-11-28 20:42:32.818349+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACN2CPQ6428RSGK23ZNY', 'logout_notice', 'keeper', '{"visit_id": "01M8HYACHR7TEB5YSS24KD6023", "sid": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "sub": "01M8HYABS124197R7XNQYPEE0R"}', '2026-11-28 20:42:32.990457+00', '2026-11-28 20:42:32.990457+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACN2X9T537GNHCF5MCTG', 'logout_notice', 'e-license', '{"visit_id": "01M8HYACKK1ARY99JM332HE2FX", "sid": "e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw", "sub": "01M8HYABS124197R7XNQYPEE0R"}', '2026-11-28 20:42:32.990457+00', '2026-11-28 20:42:32.990457+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACPVQCWDWA4GME8XPC45', 'new_browser', 'accounts', '{"account_id": "01M8HYABS1EKTFVC3QFM40XB1Z", "login_id": "01M8HYACPT3RZEVSRKE3J442HY", "when": "2026-11-28T20:42:33.041807+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:42:33.041807+00', '2026-11-28 20:42:33.041807+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACRB98X18GXB8W1BSZM7', 'logout_notice', 'e-license', '{"visit_id": "01M8HYACQ63MYRT9YSTTAB21ZK", "sid": "jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs", "sub": "01M8HYABS1EKTFVC3QFM40XB1Z"}', '2026-11-28 20:42:33.093542+00', '2026-11-28 20:42:33.093542+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACY24RTM59BNW6RAFRYF', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCzy5bN_NS57QI7SYqdB3rkaINN5csZBfnJT9vsKcH6kRALoatEp6AoSliZHrdeWh0DwhtGz65UwnDFU_J8n8s7_x2rNAqHBD2K2TkXqddtq1zMEb3_pyMQI6HPpr5n-Or93ekJy3tMOLO8JM5587ztkpMfoHfGuTt3mtO2hpnNlYfM_UgW9o7JKZYksUpBaM8WTZNWPfyqGvinHqjVqzqU370Nb4CmHcj18Q4GuF2SjIDkt1J0zn7-YTTSPEkLBdxoJ-"}', '2026-11-28 20:42:33.280662+00', '2026-11-28 20:42:33.280662+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HYACZY3P0QB2ZDM89Z7WVE', 'new_browser', 'accounts', '{"account_id": "01M8HYABS124197R7XNQYPEE0R", "login_id": "01M8HYACBSY1TW9S1ZQQ842Z7R", "when": "2026-11-28T20:42:32.686339+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:42:32.686339+00', '2026-11-28 20:42:32.686339+00', 0, '2026-11-28 20:42:33.342359+00', '2026-11-28 20:42:33.342391+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8HYAD0NZX0XQND0MBWM8ZEA', '01M8HYACZF8WX3N8CM964WEK66', '01M8HYAD0NBQBHXJA3CGVG7VTX', '01M8HYAD0NP243GR9D05SB0CP6', 1, '01M8HYAD0PE7GWFPHC5B8JNVVB', true, '2026-11-28 20:42:33.366018+00', '2026-11-28 20:42:33.366026+00', '2026-11-28 20:42:33.366062+00', '2026-11-28 20:42:33.36607+00');
INSERT INTO public.recovery_code VALUES ('4d533add7caeee206929beaf3d1c733a3ce2005bf506f12fda3dfbc6c1af4626', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('6e8fcb9d4956b5676246e9d8843b6ee6297f7c74ed0a1f7fd19e3719c0bb9666', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('d6b3be5c639e86654598087ea7381127e4c975002d622405b29ce673e96269b5', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('2e2cebff69f5f7628595b213cc8d9bde4f03f035a09432cb134ca1db9cb1a4e6', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('ef5d4131b2fa5f498e3d1c61ab1dd6cef58f14d9b38d9b9d1a028aab41705773', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('1f88cc8554693be60b1c3ce8f8f72ce858cec72df42bb7dbfa25a3f753bd3172', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('5bc512b766c3a0320c45f934e36a8cafad71cde19aa985993da10b8c9de3faf1', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('d02d0c6ccef19e0f14832dab371619702fa72e6b182c8e9270d437a8f6c555ae', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('a0d67c7ade28099e9046f6bfa084890015a939abbc224b4a78d388fade9041f5', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('3c5dee1f9e78c14a365b30ac4e80964e7d9b3808300180a6ac2c8704d7e02bcc', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HYAD0RH3VMMEMGGCTW33PR', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.138472+00', '2026-11-28 20:42:33.368121+00');
INSERT INTO public.refresh_token VALUES ('01M8HYACHR2W3M4X5WKA1MJCZQ', '69e165738fa84e15e11c21a8f7fd1826a6d8cc5901011b6455d1f52d18e09715', '01M8HYACHR2W3M4X5WKA1MJCZQ', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'openid offline_access', 'null', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:42:32.878619+00', '2026-11-28 20:42:32.893091+00', '2026-12-28 20:42:32.893091+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HYAD181MQ3MGTY312Y2VZV', '01M8HYAD18PGPDHHTE17F7GWDZ', '01M8HYACHR2W3M4X5WKA1MJCZQ', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'openid offline_access', '"01M8HYAD18HASQEPJZSYQPCME6"', '2026-11-28 20:42:32.686339+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:42:32.878619+00', '2026-11-28 20:42:32.893091+00', '2026-12-28 20:42:32.893091+00', '2026-11-28 20:42:33.38418+00', '2026-11-28 20:42:33.384191+00');
INSERT INTO public.register_answer VALUES ('01M8HYAD01H1FSH9M2AKZZDE1A', '01M8HYAD01SGNDGS4HHFVJAVCX', '01M8HYAD01RKBG63M5HFMV494C', '"01M8HYAD01SZEF1ZSV3712AWX7"', '2026-11-28 20:42:33.345087+00');
INSERT INTO public.registered_data VALUES ('01M8HYAD0S4RG7CEKB0WMR21XG', '01M8HYACZF8WX3N8CM964WEK66', '2026-11-28 20:42:33.370549+00', '01M8HYAD0TP8X3FPPC0Z76FEV8', '"01M8HYAD0TCW1QY3SRTMP4FV2Q"');
INSERT INTO public.registration VALUES ('01M8HYAD0WM29CPGZ5QDR0WYAQ', 'juristic_person', '01M8HYAD0WGY3ZT24VZYPP08AG', '01M8HYAD0WN76V68T6X8SPQ948', '01M8HYAD0WT1Z7X7643B1W2G3X', '"01M8HYAD0WVEA8FH9227M2J1Y0"', '01M8HYACZF8WX3N8CM964WEK66', '2026-11-28 20:42:33.373571+00', '2026-11-28 20:42:33.373592+00', '01M8HYAD0WB2CR3G26E1KCF94E', '01M8HYAD0WJWV2K05XR2CNAA1R', '01M8HYAD0WZXMNFD1JG1SKNKKG', '01M8HYAD0WGRAX4V2E0JXC2K3B');
INSERT INTO public.sign_in_attempt VALUES ('01M8HYACWPZCF74B8SZMVTXNQN', '540e09e2f3a8247787d71704ba578a27cd92f623a3f6ff4fb4730909390dfe00', '01M8HYABS1R33KYNP8VYH54DC3', 'f8024e70849d9c7d57eb4c249dd6c7747f7ca2b703b35cdb1687786d22bcdb1e', '2026-11-28 20:42:33.234241+00', '2026-11-28 20:52:33.234241+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HYAD0ZZKBV272C5C3B4V64', '01M8HYAD0ZDETPNCEFY4W58C9M', '01M8HYABS1R33KYNP8VYH54DC3', 'f8024e70849d9c7d57eb4c249dd6c7747f7ca2b703b35cdb1687786d22bcdb1e', '2026-11-28 20:42:33.234241+00', '2026-11-28 20:52:33.234241+00');
INSERT INTO public.signing_key VALUES ('01M8HYABV46QA3ZKMCPDQ9CF8M', 'ES256', 1, 'gAAAAABrCzy4jYrqZHgs4CWLEPBh1EfvNsV1lZTQdV64Vx5xEZptuXAIqzawu4OHecmG0eQ6VDDdmKWT7hlx7Ux4xdbAjGhnYXh5aLKdDUkdVKA3khNoxeM_Tw7leTSdSxaimFImw6vp_AkuTVBaPmf5Of0kUAmCJMNMjEtpf-WaLKjMbG1eU6h7B_1d_vVITkUFrn6wcALL-xhzVfm8FxpYEUwm-7udv2d_sK2zMMtOAut5rqCyAlfgW9wIy7lZUtYS7nsZvN6w', '2026-11-28 20:42:32.164696+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HYABWWMV4CE3GFBYNQASPW', 'PS256', 1, 'gAAAAABrCzy4KygJuQLIzOwre7tRSRUFJllLULUxmHKv7HXFNcZb8Vx9bT_1j_JafMAaU_xVcGfiNMX3K2XzUOaWrcYCVTKSiQXfUjpDjviuB1-hJsP2vUf1ITJvRU9NpgbvH6TBE4hjMJJQWofShd6uDpDh7gXKG8zBkX_p4mpPZP9bsikcGrcPpI49gpa6g9TTqohjaPNnFcDXuhY9llL29tCIo9tGDkHRzeXoQWu2y4Ajlnkkf2I_OWQAQlCXrCcI5hY7cOpAR5cFbVf-U2NWO9lD0zf2VBrx_JspihWuqzn4tCPHTbkx3vQ7TiGyF0F6K_mCrkhyHT5K03vAwsnEYykmu0PilXcnnG3zt7RwHbeeu1YkGe1yCFIxWuqRv1BlMGoJrdWzSkcO1Ea-Dbsj8_K4b7ngFowK_Um92SK8eXr3idOL25QLOnmPn1pwgtUYEBfbbmXVpEVYlM4x2R3d0bkenko6wKFrjvYu36ERa36buTOzGWvpgKmRR9LMKUqlY-kTSufS6bsWl0fdaamjqChIEPVB00rnTgwnG3-hDUxiWtN91QllgCNyVe90c69Rhl-pI94q2Yx4BEYkPdj2S8qL8arlsmhx0VojJeLFPPd02FaVmELuh7BYK7ex7oBYfxV1HMFcX9YGhM4wq-g3wU2yW-DgUHDa7VbTWihxW_-j30yfacDSN62aNnoM8nXbV0CG5I9AbRlf0EAtd8qTdrql7XJs-z64k5BSaLlPsMtRTJGCGmMixcn8WDsIqjKGEGoZWOZU9YLD7_RCleCEy6MypFZRjmtp-AxnNM65w1Hs772cleAZzyBTunh0TY8VWElMVARb_9PZCfxj9qDADkvnbo_saHJxvbWGtsFp7kqMNz5Psh9d9-y0gvWXa71BYUJqwgcQ8eRZnwCqPb2tz7C6KmM33oWtbfl54zP8K7xdVXEDHBexzn7DnNYb-YGyOcjKkc9OLcAjTZ6Vv3aoG83mNfh2GTLfWIi0bX3IDgGp35FABkGza_LWQZCcGZXBdXUFAGy0ZDW5y_7ljXjTJr25WpliE-G6PlVq2n8b7FmCGzQgm4tRtpS5YO6gohniu2VwBfIHoWLvIqXI5SwfyChbiKQEA1DI-X5yDTXOJ055p6b5Y9TvMpyjmg2n9Xaih_ajy6wgrzart2tPAWmAhaJoxTKbe5XeCBDe-XFE5dqPjBUgb-sn-45-ksXtpxD1bfIxKqpB2mk6Uwo250uF0Bgbcp9R-grUL9ug54gshjCxQetNm0MUOFNPtjvzp3sHut2bJw9e0Boyju9i8nifqv7FIoPnvfzqGY45ODMOaDpluzaQKfgh-SSGReaYpMpZ_HX2VUHOsdiBADeCt6QOzODH7syGPYtJzb3iTMd5xkpTfEy-AuFFTW_GfnphXR8n_OPuHoPkCACh-yUnV79uPM4tmx2EUO7wAkeI39_585877WzyaViRfjzRmp_R9ZrjJa0kvy6PKzvg94m01tZ3qS0ibAYzlMz-ZmCznaKWnrG_oM0VrUrHOq90Owv-vKAe3eNR9Ku4htLMEiR7CnJYnYir1EOfU1G51X_m3gkQOMslnv8wiAvW4tvWQloEAn42aHkX7kBcI9Iu0FysoXY7YQ-yISEo4sS652agmOF_1tZZ9iNoSaaURMKbG30HJg6szKQC4wnTc4b3Luqg9eQ0t6GDcOzk6y1QQo8IIMMDpeTk7HpN0oc=', '2026-11-28 20:42:32.164981+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HYAC282G0KND1302VXAWH3', 'RS256', 1, 'gAAAAABrCzy4BBSTCsE6JujY0DZaN-abdRFb0ZtAdlufb6ddw0nk2jQnK1DLkqdojqJP9uYadXSjKpHm2L2egbRyl82IoRTViujAmRcx_GwXV-GCsx9AreBijJb8wFuOnfv7QOb07GgERfjYm8nVjnLj5kbfLc0IMJYhU5XLVxcNv_cLpaAdQUHqTAdgehPlkY3lVQ-aY9Sy0P-J8d5s24QQTwboRindShH84ofoVfMx6GECsh4-hcukrZ2A7H2G4387u4D3puqcPkWJBOOwll5Wz3srloUCpxUhpdIaorIaqu4nyhcC1wE_xzIcbWwaa8qvIsF-NG75ki4V-q64eQrLi0T12Qg7MBF5L6zGIXPO1jvNvIUg0R0DMi0oUQ7pLXebaC-pPPvLNsnnzpl4phDTRAMK02XU_15O1VrkY7xuwRXJuq4Rtwzfwe-Njg6C45WXg-H-TnixJOhQER6uyn-CGj0AzGsmMESl_HjJjb9Y4nklh5gjWBp8hLByfdvUZ8DlbFjzy774wz4KkCKMBBq9ab1juZaKJ9DiKS6A2zh5-tOddzHvQgqH0NcrZWMI2K_onTxhK_UcqMuNVcqyzOirVlPEDmJyrxlN7qaUBCEcICpl17DsRcsrz_4wpNOxt10BGu-VTW86UqepX9Vcq1o8__u6Y-tgeB7cov52BVwydrFhFYNzFhzM6dukiRWbVCPsxvvuk2l7STkE2aS-OZzdAnezYQcfjzHa_cVFlxiE_bkfMUtVR9zzfTNbX-uAfyU4Yk_h70I6oq_yc4s_AZzaKkkd1zqZaBGVHjvGkXNsi0wBszRCYaxEe2UZldeZcMwm_l_rtudEyZaOgivGiMPhjUTHb-7ep1JxfI6S4H3kBRpGqgRBj7zUK4Bom29GsfZgey-QVbIgMXIjEK2cWmMxxUtnVICBlxn4QMLQr1TRgE0RBZXw48AARKqdr8iT25MFFAcd30ER8Fc3vExK-508U73dhK-9ns9tkVZqY0J862AOdFgo4uRy3aDLU8HnbgWNEKmz3I6KPqn1T-ss_PFfl-16HsceDedHD2_t35SU1xA-u3SLA_8iOgCgOJvkL-juQIz2snozNJECJ-KlSsLsSVeZ2d09744LnGfOZS8PJ_uaGgCvh5Nuvg3ov-_3-At6jZvaTWKx0HTatFrQsJrXD_i6AiotqvjxtPkcogOYsUK9vxtlWIohCuHdKcS1SK8Tu5uok40Er39PD5J0lr3Mwo40ljqP8-4VMDNJ511sh0SA_FlQh7fF1ZX4UxibR1jeZnq3NXQGYrvfhPEK5TrAuJVEfs-ne_fgszsekZHLqQ0c-Zmi_IkKIy18wdzL65OoVKZ8cZ26w_irOLf2Ru2Ny2C98k7e64YzZ7VTpl6sarXsf25R1m4W_SRLVhC5FZrgUPfNsznXkPQQjEYK-siDeDg_bK_SwIMy7cYq1k48BJYd_8a8tIRkvNxxRkAyUukOzfab0h56aKvYMoB7nn2DjoZJzIz1PdYZUWPhtxa0cA5z_K92qaLA_fjQTfRmj73osXcyb8cfVVIh2AI7JyJvOiRDrOzBMVWShofyISgdKFVVUK-qinK5qoW3qJ8mQfeLs-ObwRuBfufUiwh0woe2WaBqKQx-vUK2UiyuSGdwGxKOCAUmblksXFq77Rmp6wDnsPD_w0zLe9P9VDgfuORn3A6hRgEqXOeuNOao3BIw6Z2QLCVqebA=', '2026-11-28 20:42:32.220788+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HYAD020P9B941AV1MNWQPB', 'ES256', 1001, 'gAAAAABrCzy4jYrqZHgs4CWLEPBh1EfvNsV1lZTQdV64Vx5xEZptuXAIqzawu4OHecmG0eQ6VDDdmKWT7hlx7Ux4xdbAjGhnYXh5aLKdDUkdVKA3khNoxeM_Tw7leTSdSxaimFImw6vp_AkuTVBaPmf5Of0kUAmCJMNMjEtpf-WaLKjMbG1eU6h7B_1d_vVITkUFrn6wcALL-xhzVfm8FxpYEUwm-7udv2d_sK2zMMtOAut5rqCyAlfgW9wIy7lZUtYS7nsZvN6w', '2026-11-28 20:42:32.164696+00', '2026-11-28 20:42:33.346785+00');
INSERT INTO public.token_issue VALUES ('01M8HYACDPXGHH60T9MYHCXTJC', 'e-license', 'GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', '01M8HYACD7EYS4AV0TBEA8K3ZB', 'openid profile email phone address entity', '2026-11-28 20:42:32.751041+00', '2026-11-28 20:52:32.751041+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HYACHZ9RFBYRZQ7YRZ0YJP', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', '01M8HYACHR2W3M4X5WKA1MJCZQ', 'openid offline_access', '2026-11-28 20:42:32.893091+00', '2026-11-28 20:52:32.893091+00', NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.878619+00');
INSERT INTO public.token_issue VALUES ('01M8HYACJPKPBHJACF764FEWG6', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', '01M8HYACHR2W3M4X5WKA1MJCZQ', 'openid offline_access', '2026-11-28 20:42:32.909282+00', '2026-11-28 20:52:32.909282+00', NULL, NULL, NULL, NULL, '2026-11-28 20:42:32.878619+00');
INSERT INTO public.token_issue VALUES ('01M8HYACKEJW0E6J29ATMP1Q4C', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', NULL, 'openid', '2026-11-28 20:42:32.933224+00', '2026-11-28 20:52:32.893091+00', NULL, NULL, '01M8HYACHZ9RFBYRZQ7YRZ0YJP', 'e-license', '2026-11-28 20:42:32.878619+00');
INSERT INTO public.token_issue VALUES ('01M8HYACKVW1DD54FPNE2FCJMB', 'keeper', NULL, NULL, '', '2026-11-28 20:42:32.955525+00', '2026-11-28 20:52:32.955525+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HYACQD6XFTQQZBTWRVZ8PZ', 'e-license', 'jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs', '01M8HYACQ54P4JYEQMZFQ8WXBC', 'openid profile email phone address entity', '2026-11-28 20:42:33.067094+00', '2026-11-28 20:52:33.067094+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HYAD1AW37W9KYT9T9PHH37', 'keeper', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', '01M8HYAD1AGE6CM7R385NW8TE1', 'openid', '2026-11-28 20:42:32.933224+00', '2026-11-28 20:52:32.893091+00', '2026-11-28 20:42:33.386183+00', '"01M8HYAD1A4QB7N0ZB0H88V3PM"', '01M8HYACHZ9RFBYRZQ7YRZ0YJP', 'e-license', '2026-11-28 20:42:32.878619+00');
INSERT INTO public.totp_secret VALUES ('01M8HYABS1R33KYNP8VYH54DC3', 'gAAAAABrCzy4PpgmxKyV_jZPlQGfPGBeRzzqQqClzLBbRsCIASOacylby05RXqDpl73zflEDndlosAJsSHfG3SXpMyVhXeXtiKvlyPmXssnTshGDOropfG9AqoYmH_3GzB_9Ydw8fT2d', '2026-11-28 20:42:32.138472+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HYABS124197R7XNQYPEE0R', 'gAAAAABrCzy4PpgmxKyV_jZPlQGfPGBeRzzqQqClzLBbRsCIASOacylby05RXqDpl73zflEDndlosAJsSHfG3SXpMyVhXeXtiKvlyPmXssnTshGDOropfG9AqoYmH_3GzB_9Ydw8fT2d', '2026-11-28 20:42:32.138472+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HYABS1EKTFVC3QFM40XB1Z', '2026-11-28 20:42:32.097073+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HYABS124197R7XNQYPEE0R', '2026-11-28 20:42:32.097179+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HYABS1J1X5CKREPSJYGWYN', '2026-11-28 20:42:32.097199+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HYABS15HYM6YDJEP9ETNGE', '2026-11-28 20:42:32.097214+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HYABS1MD80VX9JC2CZQ381', '2026-11-28 20:42:32.097226+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HYABS19XQDC3T4W6G5P6MY', '2026-11-28 20:42:32.097239+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HYABS15J8MPK2V2P8ZVHXA', '2026-11-28 20:42:32.09725+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HYABS1R33KYNP8VYH54DC3', '2026-11-28 20:42:32.097265+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HYABS17YXPW9RBZE30VDR4', '2026-11-28 20:42:32.097278+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HYABS1HSATYFYD8D55CYN7', '2026-11-28 20:42:32.097291+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HYABS1960EA6SBDFV7069S', '2026-11-28 20:42:32.097304+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HYACY587ND0NF1C7Z3V28J', '2026-11-28 20:42:33.285501+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HYACY96J498J0SY3Y7ASN1', '2026-11-28 20:42:33.28974+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HYACYCRQ16QP31XMASMNAN', '2026-11-28 20:42:33.291996+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HYACYEY5W2XSATJHJZKYXC', '2026-11-28 20:42:33.294106+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HYACYGENCZM0PGQ2X049CT', '2026-11-28 20:42:33.296064+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HYACYH3Z9B8FY4BTM92AEF', '2026-11-28 20:42:33.297966+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HYACYMSXGHDK2D9SCR1GZF', '2026-11-28 20:42:33.300078+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HYACYNCXGZ0FJEK4C2VXR7', '2026-11-28 20:42:33.301891+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HYACYRR25B11NP7N6YBRKG', '2026-11-28 20:42:33.304487+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HYACYTZ6FR48J0QW3KK9E7', '2026-11-28 20:42:33.306451+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HYACYW9XPQ3QN0B4B3ZQVH', '2026-11-28 20:42:33.30813+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HYACYXQ64687MVAR2S5WQT', '2026-11-28 20:42:33.309815+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HYACZ6M4P7H424W5QHD6E0', '2026-11-28 20:42:33.318474+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HYACZ6ARVA5Y441PH90BD5', '2026-11-28 20:42:33.318474+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HYACZ6E02B9DASEKAQSM5J', '2026-11-28 20:42:33.318474+00');
INSERT INTO public.user_name VALUES ('01M8HYAD12NMHN915Q19D5386X', '01M8HYABS1EKTFVC3QFM40XB1Z', '2026-11-28 20:42:32.097073+00');
INSERT INTO public.visit VALUES ('01M8HYACDAN11BRXG2CVMHM6QD', 'GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', 'e-license', '2026-11-28 20:42:32.739334+00', '2026-11-28 20:42:32.739334+00', NULL);
INSERT INTO public.visit VALUES ('01M8HYACHR7TEB5YSS24KD6023', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'keeper', '2026-11-28 20:42:32.878619+00', '2026-11-28 20:42:32.909282+00', NULL);
INSERT INTO public.visit VALUES ('01M8HYACKK1ARY99JM332HE2FX', 'e6c94J7bXaBcV3PE9bq-x0bGfIXC0w8YWfWM32Kqpxw', 'e-license', '2026-11-28 20:42:32.933224+00', '2026-11-28 20:42:32.95909+00', NULL);
INSERT INTO public.visit VALUES ('01M8HYACQ63MYRT9YSTTAB21ZK', 'jJtn-RjFYjrV2AKYPBe76Da-ubafogn5fFTAHpD1eJs', 'e-license', '2026-11-28 20:42:33.058681+00', '2026-11-28 20:42:33.058681+00', NULL);
INSERT INTO public.visit VALUES ('01M8HYAD1C69Y51VKPMPNNJRET', 'GyvTYt2FClkn_xGb7KiVScxBUgNuBNVgsK4fUpQvDA0', '01M8HYAD1CM13XHZJQ2AZD1X3Z', '2026-11-28 20:42:32.739334+00', '2026-11-28 20:42:32.739334+00', '2026-11-28 20:42:33.388437+00');
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
