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
INSERT INTO public.account VALUES ('01M8J7QDTQTXTP60A6H1YD0FA7', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 23:26:57.367246+00', 'th', false, '2026-11-28 23:26:57.367246+00', '2026-11-28 23:26:57.367246+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367246+00', '2026-11-28 23:26:57.367246+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQ6MJYXJFKSRC6W4GM', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 23:26:57.367269+00', 'th', false, '2026-11-28 23:26:57.367269+00', '2026-11-28 23:26:57.367269+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367269+00', '2026-11-28 23:26:57.367269+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQAYM6N3D450FZN36J', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 23:26:57.367289+00', 'th', false, '2026-11-28 23:26:57.367289+00', '2026-11-28 23:26:57.367289+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367289+00', '2026-11-28 23:26:57.367289+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQDF2YRWF749Z53HH9', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 23:26:57.367307+00', 'th', false, '2026-11-28 23:26:57.367307+00', '2026-11-28 23:26:57.367307+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367307+00', '2026-11-28 23:26:57.367307+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQZY6GWHHDS78SZWJX', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 23:26:57.367042+00', 'th', false, '2026-11-28 23:26:57.367042+00', '2026-11-28 23:26:57.367042+00', NULL, '2026-11-28 23:27:02.287908+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367042+00', '2026-11-28 23:26:57.367042+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMTGRMHF5QC0T9V560PF', 'juristic_person', 'tax_id', '0000000000027', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000027', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-28 23:27:04.528715+00', '2026-11-28 23:27:04.528715+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', NULL, NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMVE6PD4H1CTGBJ31FYA', 'juristic_person', 'tax_id', '0000000000028', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000028', NULL, 'บัญชีตัวอย่างที่ 14', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-28 23:27:04.558452+00', '2026-11-28 23:27:04.558452+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', '2026-11-28 23:27:04.169943+00', NULL, NULL, 'register', NULL, NULL, NULL, 'typed@example.com');
INSERT INTO public.account VALUES ('01M8J7QMX58CV3CDNYAR0XPE57', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:27:04.613353+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMX5HAH3SDSKWGMJHPMV', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:27:04.613353+00', NULL, NULL, NULL, NULL, 'gAAAAABrC2NIU02MJ3Kf946mh1JltefZ8tRonlexFiPQyEcBpq4QtGx0ONJpK0TTburJ_S8flRdt8biA7W1tNXL1C7oKSzotxrEf5-scy9fxdhi1t-YjJDgyf_DvEEz9GTz1AvFgFcIE', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMX50V8K3G08Y2KGDJXF', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 23:27:04.613353+00', NULL, NULL, NULL, NULL, 'gAAAAABrC2NIxP96o8nk0xSKfF7VRAvArQqQbhfHDA_28O4LvgHYmuOFIF5djSZrq5LAgvwOxWiflyYHHvt1V_JcICmx_hUiTXmAtHueenzOFggrBt2c1OrR-kGGzr3qrR4bTVv-HfgD', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQ5P3SDGD62N44BNS4', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 23:26:57.367326+00', 'th', false, '2026-11-28 23:26:57.367326+00', '2026-11-28 23:26:57.367326+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367326+00', '2026-11-28 23:26:57.367326+00', NULL, 'typed', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQD7QVV0PAM19ZDD2V', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 23:26:57.367365+00', 'th', false, '2026-11-28 23:26:57.367365+00', '2026-11-28 23:26:57.367365+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367365+00', '2026-11-28 23:26:57.367365+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQ4T74T1K8ZSSJNG0T', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 23:26:57.367383+00', 'th', false, '2026-11-28 23:26:57.367383+00', '2026-11-28 23:26:57.367383+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367383+00', '2026-11-28 23:26:57.367383+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQ1QFK1Z9HDHF4Q4P0', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 23:26:57.367401+00', 'th', false, '2026-11-28 23:26:57.367401+00', '2026-11-28 23:26:57.367401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367401+00', '2026-11-28 23:26:57.367401+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQD75228E7KQB6TE7S', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 23:26:57.367347+00', 'th', true, '2026-11-28 23:26:57.367347+00', '2026-11-28 23:26:57.530722+00', NULL, '2026-11-28 23:27:03.726341+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367347+00', '2026-11-28 23:26:57.367347+00', NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QDTQY8090CZMJ1HFNDGS', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 23:26:57.367211+00', 'th', false, '2026-11-28 23:26:57.367211+00', '2026-11-28 23:26:57.367211+00', NULL, '2026-11-28 23:26:59.630863+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:26:57.367211+00', '2026-11-28 23:26:57.367211+00', NULL, 'register', '1.3', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMF92P328J7MQZ1DYJQJ', 'juristic_person', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 23:27:04.169979+00', 'th', false, '2026-11-28 23:27:04.169979+00', '2026-11-28 23:27:04.169979+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.169979+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMGKJR7YRET0W0TVSMBY', 'natural_person', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 23:27:04.211095+00', 'th', false, '2026-11-28 23:27:04.211095+00', '2026-11-28 23:27:04.211095+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.211095+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMHTQFY42CDX7912XR6E', 'group_of_persons', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 23:27:04.250414+00', 'th', false, '2026-11-28 23:27:04.250414+00', '2026-11-28 23:27:04.250414+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.250414+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMJQ314F3JA6SD74E6Y7', 'government_body', 'tax_id', '0000000000018', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 23:27:04.279408+00', 'th', false, '2026-11-28 23:27:04.279408+00', '2026-11-28 23:27:04.279408+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.279408+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMKJFP8KS8GGCK70SDCR', 'other', 'tax_id', '0000000000019', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 23:27:04.306527+00', 'th', false, '2026-11-28 23:27:04.306527+00', '2026-11-28 23:27:04.306527+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.306527+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMMEJN0AESJGR7XNNQSQ', 'juristic_person', 'tax_id', '0000000000020', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', NULL, 'th', false, '2026-11-28 23:27:04.334905+00', '2026-11-28 23:27:04.334905+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.334905+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMNKKDPM6FE894Z73N8F', 'juristic_person', 'tax_id', '0000000000021', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 23:27:04.371731+00', 'th', false, '2026-11-28 23:27:04.371731+00', '2026-11-28 23:27:04.371731+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.371731+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMPJW64WHDBNGSBS32DQ', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 23:27:04.402474+00', 'th', false, '2026-11-28 23:27:04.402474+00', '2026-11-28 23:27:04.402474+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.402474+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMQB18W6EG4YAQ3M3TC4', 'juristic_person', 'tax_id', '0000000000023', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 23:27:04.427298+00', 'th', false, '2026-11-28 23:27:04.427298+00', '2026-11-28 23:27:04.427298+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.427298+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMR6JV78392FJN23Y2X0', 'juristic_person', 'tax_id', '0000000000024', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 23:27:04.454003+00', 'th', false, '2026-11-28 23:27:04.454003+00', '2026-11-28 23:27:04.454003+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.454003+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMRRH5WK0M4JTMF954TZ', 'juristic_person', 'passport', '0000000000025', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 23:27:04.472443+00', 'th', false, '2026-11-28 23:27:04.472443+00', '2026-11-28 23:27:04.472443+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.472443+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMSDPNWPEPX0Y54DX19A', 'juristic_person', 'tax_id', '0000000000026', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 23:27:04.493488+00', 'th', false, '2026-11-28 23:27:04.493488+00', '2026-11-28 23:27:04.493488+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 23:27:04.493488+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8J7QMZ86JYN8R7FN3V3432F', 'natural_person', 'tax_id', '1100000000016', '01M8J7QMZ8XA1NZMH8H2EKXP1G', 'active', true, '01M8J7QMZ8J7GJA3TJBCY4QX1N', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$qfV+T2ktZQwB4FzLOSeEkA$jNDezOOlSZr53G37fgQ4eZ3f5BD8uXmKcaeaAjVztQY', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8J7QMZ8XGV0AJ08PCVJD4D5', '024306800', '01M8J7QMZ8K7Z3103ATB71AF0M', '0812345678', 'agent@example.com', '2026-11-28 23:26:57.367211+00', 'th', false, '2026-11-28 23:26:57.367211+00', '2026-11-28 23:26:57.367211+00', '2026-11-28 23:27:04.680522+00', '2026-11-28 23:26:59.630863+00', '"01M8J7QMZ89QKK180TN6P6VNQV"', '01M8J7QMZ8J6BSVXNM4180R505', '01M8J7QMZ8KTDYHRZJKQX985J6', '01M8J7QMZ84FN5RRBAKY147HA1', '01M8J7QMZ861Q2X62RN31TD1SD', '2026-11-28 23:26:57.367211+00', '2026-11-28 23:26:57.367211+00', '2026-11-28 23:27:04.680636+00', 'register', '1.3', '2026-11-28 23:27:04.680538+00', '01M8J7QMZ8Z1XPHD4RZ76EAAY8', '01M8J7QMZ8R2AEVXD0CHDF9HSA');
INSERT INTO public.acting_context VALUES ('eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', '01M8J7QG425A3MKZT8Q1E5NJA9', NULL, '2026-11-28 23:26:59.630863+00', '2026-11-28 23:27:00.696409+00', 'switched');
INSERT INTO public.acting_context VALUES ('_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', '01M8J7QG425A3MKZT8Q1E5NJA9', 'dlg_01M8J7QDYF37ZCJHSQN17165HF', '2026-11-28 23:27:00.696409+00', '2026-11-28 23:27:01.878515+00', 'switched');
INSERT INTO public.acting_context VALUES ('E4ovWq2SfIRL7dIKUNqBlxgN89rBLKilp6ivK582bLQ', '01M8J7QG425A3MKZT8Q1E5NJA9', NULL, '2026-11-28 23:27:01.878515+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s', '01M8J7QJP288482SP3QGEETFGT', NULL, '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.686417+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8J7QNC9VZ4NPN4NT335ZBB9', '01M8J7QN7AXD77SBERFWKA3XTD', 'dlg_01M8J7QDYF37ZCJHSQN17165HF', '2026-11-28 23:27:00.696409+00', '2026-11-28 23:27:01.878515+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0014');
INSERT INTO public.audit_event VALUES ('01M8J7QG4QWFZC7BEX9K3VPCK2', '2026-11-28 23:26:59.630863+00', 'login.started', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fce562365c430602');
INSERT INTO public.audit_event VALUES ('01M8J7QGKPE3RFGV1DCKYT2VA8', '2026-11-28 23:27:00.127474+00', 'token.issued', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "e-license", "context_id": "eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o", "delegation_id": null, "token_id": "01M8J7QGJB4PGKY2R3B6Y1KKXH", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '4ece985d5f9c9ff9');
INSERT INTO public.audit_event VALUES ('01M8J7QH6F1N7BFJST41AB9R2K', '2026-11-28 23:27:00.696409+00', 'acting.switched', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "context_id": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "delegation_id": "dlg_01M8J7QDYF37ZCJHSQN17165HF"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c1feec224dca20da');
INSERT INTO public.audit_event VALUES ('01M8J7QHHG8FA67XMP8115BJFM', '2026-11-28 23:27:01.137449+00', 'consent.given', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "keeper", "delegation_id": "dlg_01M8J7QDYF37ZCJHSQN17165HF"}', '127.0.0.1', 'Werkzeug/3.1.9', '10c200edca2c098d');
INSERT INTO public.audit_event VALUES ('01M8J7QHS7R5BDPP2YYX347G4R', '2026-11-28 23:27:01.326991+00', 'token.issued', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "keeper", "context_id": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "delegation_id": "dlg_01M8J7QDYF37ZCJHSQN17165HF", "token_id": "01M8J7QHQ3Z34M0QDYMTDNWBVW", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '4c0de58bcdf033f4');
INSERT INTO public.audit_event VALUES ('01M8J7QHWY7NFB1074FF0BQHP6', '2026-11-28 23:27:01.444643+00', 'token.issued', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "keeper", "context_id": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "delegation_id": "dlg_01M8J7QDYF37ZCJHSQN17165HF", "token_id": "01M8J7QHVZC8ZTN97M7P3Z8419", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c290e812e1088707');
INSERT INTO public.audit_event VALUES ('01M8J7QJ03EA6G8EWJKP2RBACZ', '2026-11-28 23:27:01.562483+00', 'token.issued', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "keeper", "context_id": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "delegation_id": "dlg_01M8J7QDYF37ZCJHSQN17165HF", "token_id": "01M8J7QHZPJC8N0F2ERAAPRYBH", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd39f73e755932b6f');
INSERT INTO public.audit_event VALUES ('01M8J7QJ0WYKBBSFR47M4R3KXK', '2026-11-28 23:27:01.658223+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8J7QJ0T0G0TQCNFT3VM74BC", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'b5f690a0ebd2ba47');
INSERT INTO public.audit_event VALUES ('01M8J7QJ2JC4V9X8VM0X5S5PKX', '2026-11-28 23:27:01.668146+00', 'request.repeated', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '1bc1f12898f20434');
INSERT INTO public.audit_event VALUES ('01M8J7QJ97397Y6BY2D2JS58PC', '2026-11-28 23:27:01.878515+00', 'acting.switched', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "context_id": "E4ovWq2SfIRL7dIKUNqBlxgN89rBLKilp6ivK582bLQ", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '610bb53940846692');
INSERT INTO public.audit_event VALUES ('01M8J7QJPCTK2V5KHYT9J1X3EG', '2026-11-28 23:27:02.287908+00', 'login.started', '01M8J7QDTQZY6GWHHDS78SZWJX', '{"login_id": "01M8J7QJP288482SP3QGEETFGT", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '8bac96dab0614d7e');
INSERT INTO public.audit_event VALUES ('01M8J7QJS1FX9MF5F6JBSDGBX5', '2026-11-28 23:27:02.396568+00', 'request.repeated', '01M8J7QDTQZY6GWHHDS78SZWJX', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'a6bf9ff767a2b4d6');
INSERT INTO public.audit_event VALUES ('01M8J7QJVAD63D2YPCQ0C6V4W9', '2026-11-28 23:27:02.46646+00', 'token.issued', '01M8J7QDTQZY6GWHHDS78SZWJX', '{"client_id": "e-license", "context_id": "VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s", "delegation_id": null, "token_id": "01M8J7QJTFDWY2EMQX6H3PNC4N", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '1681296367579998');
INSERT INTO public.audit_event VALUES ('01M8J7QK2ETVFD2982CVWSSQ73', '2026-11-28 23:27:02.686417+00', 'login.ended', '01M8J7QDTQZY6GWHHDS78SZWJX', '{"login_id": "01M8J7QJP288482SP3QGEETFGT", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c786a6b70dd34c3f');
INSERT INTO public.audit_event VALUES ('01M8J7QKGDXTZNN0W32DGH4SAN', '2026-11-28 23:27:03.150426+00', 'login.refused', '01M8J7QDTQAYM6N3D450FZN36J', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f7fb164be9c51717');
INSERT INTO public.audit_event VALUES ('01M8J7QMET5Y0YJT646HPF0CKD', '2026-11-28 23:27:04.12021+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '66f513ee81050ffd');
INSERT INTO public.audit_event VALUES ('01M8J7QMY5B33CQ5ERAXDA89EX', '2026-11-28 23:27:04.645213+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8J7QN02JHQSJJB90Q10DJ8B', '2026-11-28 23:26:59.630863+00', 'login.started', '01M8J7QDTQY8090CZMJ1HFNDGS', '{"login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fce562365c430602');
INSERT INTO public.authorization_code VALUES ('01M8J7QGF3Y4K5C6JGPZJ1HNXF', '8ec1cd49be8e8e9d7df29cbb1910472e72c3093aec8cca262868c160fca0cdc9', 'e-license', 'eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'H-3B5kzn_kbxZfZ2FYvwqQ', 'qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:27:00.032613+00', '2026-11-28 23:28:00.032613+00', '2026-11-28 23:27:00.127474+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J7QHMTBSK8NT5JX0089T2Y', '20de348a91a9086c347b407ba6a234eda7f68345650f50df3991e3a6e32c1db0', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'https://keeper.example.test/callback', 'openid offline_access', 'AMjOyYB0TPcrD2_gu0wSYQ', 'Ae6Ib_JDuXOQR0IOdpJ0j6yCuTt0nYqUb5_LJC617UE', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:27:01.194912+00', '2026-11-28 23:28:01.194912+00', '2026-11-28 23:27:01.326991+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J7QJ2A3N2ANY9FRBJX4NGH', '3e7e56e0e836ea443a05e006dd503ef269a2c9eff9c8c10f40a85d0aa2924923', 'e-license', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'H-3B5kzn_kbxZfZ2FYvwqQ', 'qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:27:01.668146+00', '2026-11-28 23:28:01.668146+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8J7QJRZKTCBAGWN3TDSE9KD', '61cc15b26b7cac35694e207af8c5abde55566f2b48d5455b6ad9b20ff9966d3c', 'e-license', 'VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'H-3B5kzn_kbxZfZ2FYvwqQ', 'qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU', '2026-11-28 23:27:02.287908+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:27:02.396568+00', '2026-11-28 23:28:02.396568+00', '2026-11-28 23:27:02.46646+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8J7QNCJNRTP8K5YFZ39WDHJ', '01M8J7QNCJ6SBF247ZHV2HNZ3X', 'e-license', 'eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'H-3B5kzn_kbxZfZ2FYvwqQ', 'qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 23:27:00.032613+00', '2026-11-28 23:28:00.032613+00', '2026-11-28 23:27:00.127474+00', '"01M8J7QNCJGP3660F436A8G4H3"');
INSERT INTO public.authorization_request VALUES ('sB0SHYY0UWzwXJhl2RoySflvmdTEaQGlhVJc8DPZVq0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "j11itjYJpcyLCrYKZVknMQ"], ["nonce", "H-3B5kzn_kbxZfZ2FYvwqQ"], ["code_challenge", "qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU"], ["code_challenge_method", "S256"]]}', 'sign_in', 'fxKAx5qRNz8Mq8MQjwnhT-rQDtvuLzcQw3XG40cAaUI', '2026-11-28 23:27:02.768616+00', '2026-11-29 01:27:02.768616+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('xxnRMUt_f9jtuJigbzqCAnQov3Z1Wl-0MITAP9mPTFw', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "j11itjYJpcyLCrYKZVknMQ"], ["nonce", "H-3B5kzn_kbxZfZ2FYvwqQ"], ["code_challenge", "qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU"], ["code_challenge_method", "S256"]]}', 'sign_in', 'xHAiAYHOmm3Nkjz_RDpE2obX3ncrbUbxOXB1KHlCn_E', '2026-11-28 23:27:03.313188+00', '2026-11-29 01:27:03.313188+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8J7QN0F0MVPYM9WPXYMY80V', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "j11itjYJpcyLCrYKZVknMQ"], ["nonce", "H-3B5kzn_kbxZfZ2FYvwqQ"], ["code_challenge", "qEg6ft5EZGhE8POy93wKXv5xGK-3c8lRes4KwyiLQrU"], ["code_challenge_method", "S256"]]}', 'sign_in', 'fxKAx5qRNz8Mq8MQjwnhT-rQDtvuLzcQw3XG40cAaUI', '2026-11-28 23:27:02.768616+00', '2026-11-29 01:27:02.768616+00', '01M8J7QN0F02GK3Z7KEXA32X05', '01M8J7QN0FX5AH0HBDD4F30MX0');
INSERT INTO public.card_check VALUES ('01M8J7QMZ86JYN8R7FN3V3432F', '01M8J7QN4T0CYBNKG7328M45PQ', '2026-11-28 23:27:04.858828+00', '2026-11-28 23:27:04.858843+00');
INSERT INTO public.client_assertion VALUES ('01M8J7QN1031EDFP21J17N3AWR', '01M8J7QN10WB4FFMX85K1PC4AM', '2026-11-28 23:27:04.736436+00');
INSERT INTO public.consent VALUES ('01M8J7QDTQY8090CZMJ1HFNDGS', 'keeper', 'dlg_01M8J7QDYF37ZCJHSQN17165HF', '2026-11-28 23:27:01.137449+00');
INSERT INTO public.consent VALUES ('01M8J7QDTQY8090CZMJ1HFNDGS', 'keeper', 'dlg_01M8J7QN4XX6MP5XQYAB5AHHNS', '2026-11-28 23:27:01.137449+00');
INSERT INTO public.data_report VALUES ('01M8J7QN5NXZ36NQ52K5NVS1JC', '01M8J7QMZ86JYN8R7FN3V3432F', '01M8J7QN60Q34TQYZ70S40GH57', '"01M8J7QN60WD32NQB3GVTX36YF"', '2026-11-28 23:27:04.896314+00', '2026-11-28 23:27:04.896333+00');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYF37ZCJHSQN17165HF', '01M8J7QDTQZY6GWHHDS78SZWJX', '01M8J7QDTQY8090CZMJ1HFNDGS', 'all', '[]', '2026-10-30', NULL, 'ee088e58a6d5c4b9d020e7d4ecf683374b5538411f95ac29d0d4a8716b5d1163', 'in_force', '2026-10-29 23:26:57.487104+00', '2026-10-30 02:26:57.487104+00', NULL, NULL, NULL, '70VL6kdkGoj7gb0OpQuMA7_Uau0eiMqvAXu3_II00F0', NULL, NULL, '2026-WAVKVGMV-1');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYF9AN8HF4DDG71C511', '01M8J7QDTQTXTP60A6H1YD0FA7', '01M8J7QDTQY8090CZMJ1HFNDGS', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '04686fd905d7d84741e21195ddb31911d9eeeff0c8612d2dfc0c8440d486632b', 'in_force', '2026-10-29 23:26:57.487383+00', '2026-10-30 02:26:57.487383+00', NULL, NULL, NULL, 'QZnN-KbysfowYIVJFRKmikcTzCw2ui8XWvzFvnkepCM', NULL, NULL, '2026-T82EAB24-7');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYFV1ZWVVXAVW6X6D7K', '01M8J7QDTQTXTP60A6H1YD0FA7', '01M8J7QDTQY8090CZMJ1HFNDGS', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '0d8433e3491da083f8b92cc3f457cc50dbb60e3f2f0cac0ebde839a0ded82156', 'in_force', '2026-10-29 23:26:57.487507+00', '2026-10-30 02:26:57.487507+00', NULL, NULL, NULL, '_Lj3jlBgve8aAdjHC13xqpNiVeSXxZ3iqb40Pzynr84', NULL, NULL, '2026-71WA294Z-7');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYFTTG2C5K5112E42XM', '01M8J7QDTQAYM6N3D450FZN36J', '01M8J7QDTQY8090CZMJ1HFNDGS', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '4c30d4ddc5d92de182a39f4f5b9621cf1700a433942fed33b1dc2311fe662be4', 'waiting', '2026-11-27 23:26:57.487601+00', NULL, NULL, NULL, NULL, 'S9lT_yPEuvfat4lD7oLq3GoxpdVg3wcqv7jty6HXeoA', NULL, NULL, '2026-CK7948M3-K');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYFJVW95RF0FBN0C89F', '01M8J7QDTQDF2YRWF749Z53HH9', '01M8J7QDTQY8090CZMJ1HFNDGS', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '92e7ad6fdead92548b9d115266f83a46e0fe68146ab255b93440c2c0f740ce88', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'Bkf4oFeM5pkYSG4eqqd-7s4f2pOf_v0YeW1XlYNkNLc', NULL, NULL, '2026-EQBC3J2W-4');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYF479DT5686GH8XDXP', '01M8J7QDTQ5P3SDGD62N44BNS4', '01M8J7QDTQY8090CZMJ1HFNDGS', 'all', '[]', '2026-11-19', NULL, '7b620fa8b41d7524d91a5369826f417c5838227d82ac983fb435969573c2e3b5', 'declined', '2026-10-29 23:26:57.487848+00', '2026-10-30 02:26:57.487848+00', '2026-11-28 22:26:57.487848+00', NULL, NULL, '9wzrZH3_fpcpLOcOTtnwtWIEoRxXmfrpycvh1IdKJQI', NULL, NULL, '2026-J67JPS5N-A');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYFSNJG2VW3AVRH07G8', '01M8J7QDTQZY6GWHHDS78SZWJX', '01M8J7QDTQ6MJYXJFKSRC6W4GM', 'all', '[]', '2026-09-30', NULL, '3f1f20eb83bdfad3380921633e142e550ce57c1379dba2dbaf4d6f5d126ddd7a', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 22:26:57.487944+00', 'เปลี่ยนตัวแทน', NULL, 'k7q7XD4-qdO75y4hKDTHW-xspxqLPCzuUBa5fvUtpaM', NULL, NULL, '2026-MZPEE1P5-F');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYG6TCF8XH9NE407AZ7', '01M8J7QDTQTXTP60A6H1YD0FA7', '01M8J7QDTQ6MJYXJFKSRC6W4GM', 'selected', '["e-surveillance"]', '2026-08-31', NULL, 'a086936f3bda9035a2dbfc51dc1a7813d455dd7c9cd19b3b1e4a9487a3be47f0', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 22:26:57.488029+00', NULL, NULL, '9MC89k-PEuCglhsH6Nzm7RPBtIjvIgVpcbs6QizMkL8', NULL, NULL, '2026-5TKVTC50-7');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QDYG6ZAH5E6WPYEX0CHF', '01M8J7QDTQY8090CZMJ1HFNDGS', '01M8J7QDTQ6MJYXJFKSRC6W4GM', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '82a5c4d33748d90b6d2433715e328792e0122f71e6b449da80a7e818e556339a', 'in_force', '2026-10-29 23:26:57.488113+00', '2026-10-30 02:26:57.488113+00', NULL, NULL, NULL, 'v-JyIOEjUHzQhdpaq8EoQHo6pQwjUa9NN0KY07ytXFM', NULL, NULL, '2026-HNFZA8VF-8');
INSERT INTO public.delegation VALUES ('dlg_01M8J7QN6F7NZ249E2AN8XWTWR', '01M8J7QDTQDF2YRWF749Z53HH9', '01M8J7QDTQY8090CZMJ1HFNDGS', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '92e7ad6fdead92548b9d115266f83a46e0fe68146ab255b93440c2c0f740ce88', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8J7QN6F5CWM4VJHZSSZXK0E', '2026-11-28 23:27:04.911131+00', '01M8J7QN6FE9MTV6J8CAGDMXXR', '2026-11-28 23:27:04.911142+00', '01M8J7QN6FKTQWVG3RB16VWPHW', '01M8J7QN6FPTKZB74SJ47H5HN4');
INSERT INTO public.handoff_note VALUES ('o5zQuqTch7d3tGOILzN_2cJkhejhQkq_xWh4l7vwXJA', '{"return_to": "/oauth2/authorize?resume=djr8wfEONUw7NETi-JuMSjdilvAC0YljaMLOp4y9oec", "cancel_to": "/oauth2/authorize?resume=djr8wfEONUw7NETi-JuMSjdilvAC0YljaMLOp4y9oec&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 23:27:01.137449+00', '2026-11-29 01:27:00.865799+00', '01M8J7QG425A3MKZT8Q1E5NJA9');
INSERT INTO public.handoff_note VALUES ('fxKAx5qRNz8Mq8MQjwnhT-rQDtvuLzcQw3XG40cAaUI', '{"return_to": "/oauth2/authorize?resume=sB0SHYY0UWzwXJhl2RoySflvmdTEaQGlhVJc8DPZVq0", "cancel_to": "/oauth2/authorize?resume=sB0SHYY0UWzwXJhl2RoySflvmdTEaQGlhVJc8DPZVq0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 01:27:02.768616+00', NULL);
INSERT INTO public.handoff_note VALUES ('xHAiAYHOmm3Nkjz_RDpE2obX3ncrbUbxOXB1KHlCn_E', '{"return_to": "/oauth2/authorize?resume=xxnRMUt_f9jtuJigbzqCAnQov3Z1Wl-0MITAP9mPTFw", "cancel_to": "/oauth2/authorize?resume=xxnRMUt_f9jtuJigbzqCAnQov3Z1Wl-0MITAP9mPTFw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-29 01:27:03.313188+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8J7QN1PK9VSVGWZ8CMDQ4Y8', '{"return_to": "/oauth2/authorize?resume=djr8wfEONUw7NETi-JuMSjdilvAC0YljaMLOp4y9oec", "cancel_to": "/oauth2/authorize?resume=djr8wfEONUw7NETi-JuMSjdilvAC0YljaMLOp4y9oec&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 23:27:01.137449+00', '2026-11-29 01:27:00.865799+00', '01M8J7QG425A3MKZT8Q1E5NJA9');
INSERT INTO public.known_device VALUES ('01M8J7QG3MR5AH5QD8RGHSZW3X', 'b1935a1c80f5e6f52c518f7a1e5e264459352d354e169aa89f10b02b7f2e951e', '01M8J7QDTQY8090CZMJ1HFNDGS', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00');
INSERT INTO public.known_device VALUES ('01M8J7QJNQG462GR10PYHDH1EG', '3ef7989b7137fb28b2f90244f1b13bbfb0feb7abbbc72b931f813551e8edb3dc', '01M8J7QDTQZY6GWHHDS78SZWJX', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00');
INSERT INTO public.known_device VALUES ('01M8J7QN6XQ2XS2KZKM3P95EXD', '01M8J7QN6XS6WB1BHRT1SM6Z77', '01M8J7QDTQY8090CZMJ1HFNDGS', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00');
INSERT INTO public.limit_counter VALUES ('8f9f3ccdab19ce939af937d7992eb57b79dc0ca8fef7b3c14088a9c8834ef01f', 2, '2026-11-28 23:27:01.878515+00', '2026-11-28 23:28:00.696409+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 23:27:03.150426+00', '2026-11-29 00:27:03.150426+00');
INSERT INTO public.limit_counter VALUES ('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268', 1, '2026-11-28 23:27:03.150426+00', '2026-11-29 23:27:03.150426+00');
INSERT INTO public.limit_counter VALUES ('3fcbc50fbf0f1d776df22e405b6baf6b8e0bc7a77a7cf39278138aa2ab14dc24', 1, '2026-11-28 23:27:03.150426+00', '2026-11-29 23:27:03.150426+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 23:27:03.313188+00', '2026-11-28 23:37:00.865799+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 23:27:04.12021+00', '2026-11-29 00:27:04.12021+00');
INSERT INTO public.limit_counter VALUES ('01M8J7QN212BNBTRRXMDYAR977', 2, '2026-11-28 23:27:01.878515+00', '2026-11-28 23:28:00.696409+00');
INSERT INTO public.login VALUES ('01M8J7QG425A3MKZT8Q1E5NJA9', '64fb3a69e00b1ddad269ffa78d55c92475666cce013939b7d891811d218f2dc2', '01M8J7QDTQY8090CZMJ1HFNDGS', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00', '2026-11-29 11:26:59.630863+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8J7QJP288482SP3QGEETFGT', 'de9a8ee3343f16dfbc26f16838cab4d44c105b905575fdb3ea5a712ee57f0516', '01M8J7QDTQZY6GWHHDS78SZWJX', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00', '2026-11-29 11:27:02.287908+00', '2026-11-28 23:27:02.686417+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8J7QN7AXD77SBERFWKA3XTD', '01M8J7QN7AAYFNE8RXVM4TY51X', '01M8J7QDTQZY6GWHHDS78SZWJX', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00', '2026-11-29 11:27:02.287908+00', '2026-11-28 23:27:02.686417+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8J7QN7VYNHS567HH19J1TR5', '01M8J7QN7VJHRT99BQQ5SBRPXS', '01M8J7QN7VFH3W5W10TGE8K18K', '01M8J7QMZ86JYN8R7FN3V3432F', '01M8J7QN849YVCT0V8TWYW650B', '2026-11-28 23:27:04.964642+00', '2026-11-28 23:27:04.964658+00', '2026-11-28 23:27:04.964667+00', '01M8J7QN84NJ85V9D0VVKKBZSX');
INSERT INTO public.outbox_circuit VALUES ('01M8J7QN2JDCG14030AHS7AXZ0', 1, '2026-11-28 23:27:04.786525+00');
INSERT INTO public.outbox_message VALUES ('01M8J7QG51G10QCF3X8P3S6M6B', 'new_browser', 'accounts', '{"account_id": "01M8J7QDTQY8090CZMJ1HFNDGS", "login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "when": "2026-11-28T23:26:59.630863+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QH6AMBRZK4WPWHNKSCME', 'logout_notice', 'e-license', '{"visit_id": "01M8J7QGFEWT1A7BFMGDE5YQF2", "sid": "eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o", "sub": "01M8J7QDTQY8090CZMJ1HFNDGS"}', '2026-11-28 23:27:00.696409+00', '2026-11-28 23:27:00.696409+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QJ8YHFJS9M1R0H1KW7AB', 'logout_notice', 'keeper', '{"visit_id": "01M8J7QHMYGKX56YP9CNDMKW8X", "sid": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "sub": "01M8J7QDTQY8090CZMJ1HFNDGS"}', '2026-11-28 23:27:01.878515+00', '2026-11-28 23:27:01.878515+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QJ8Y5YKAS5TG7AW2BT1S', 'logout_notice', 'e-license', '{"visit_id": "01M8J7QJ0676AE6TF69NJK0YK1", "sid": "_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog", "sub": "01M8J7QDTQY8090CZMJ1HFNDGS"}', '2026-11-28 23:27:01.878515+00', '2026-11-28 23:27:01.878515+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QJPNS5VZRAWZGMS7BTRC', 'new_browser', 'accounts', '{"account_id": "01M8J7QDTQZY6GWHHDS78SZWJX", "login_id": "01M8J7QJP288482SP3QGEETFGT", "when": "2026-11-28T23:27:02.287908+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:27:02.287908+00', '2026-11-28 23:27:02.287908+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QK2A2BQFC2CFRYMYXCFC', 'logout_notice', 'e-license', '{"visit_id": "01M8J7QJS1FZ2SXSWGDGCVZ5H7", "sid": "VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s", "sub": "01M8J7QDTQZY6GWHHDS78SZWJX"}', '2026-11-28 23:27:02.686417+00', '2026-11-28 23:27:02.686417+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QMEQNHD97S90S3DTE419', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrC2NIKlhhJeN46mUjz1E60-cFOLxYzVJ-L0Y-Sg0RPTNFbKuEnULie3YFjVHYuYOUdKPPpoe3JVxp3ETlAr2L_N3scicXsrmsx-MwE_j10nDZ7fAAF0Ldw574PFcBgYpOKHlCDUluriwpPLF3hTy9KNABBmRYfYT3PQgPqk60_K93DrtOwTuv61ssPxKklAZATLt4-iswWYu62smVyT53KumzoJi0A-nMYodHhuwqHh-IpWLPuSVmr1plNr_iDIhCUW1p"}', '2026-11-28 23:27:04.12021+00', '2026-11-28 23:27:04.12021+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8J7QN2S2E0TPQZVQXN78DJZ', 'new_browser', 'accounts', '{"account_id": "01M8J7QDTQY8090CZMJ1HFNDGS", "login_id": "01M8J7QG425A3MKZT8Q1E5NJA9", "when": "2026-11-28T23:26:59.630863+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 23:26:59.630863+00', '2026-11-28 23:26:59.630863+00', 0, '2026-11-28 23:27:04.79383+00', '2026-11-28 23:27:04.793874+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8J7QN8E35TC03XNJ00F2R0G', '01M8J7QMZ86JYN8R7FN3V3432F', '01M8J7QN8JZ5MAM2RAB1HHWBT7', '01M8J7QN8JX70SADGWJ651CD9D', 1, '01M8J7QN8JJ4E4V8HN3AX6Z293', true, '2026-11-28 23:27:04.978692+00', '2026-11-28 23:27:04.978703+00', '2026-11-28 23:27:04.978712+00', '2026-11-28 23:27:04.978719+00');
INSERT INTO public.recovery_code VALUES ('f0e1e88aae5e05d1b02da2604d03cb1d95bb1a2f2cb1ddce1d9554acea505da5', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('25194433fb0dea769209e0cfc79051517ebe5a5c22dffd83c87c46da94fc50b3', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('b6124e74eed3b7330b946e0ba8300ce34e039c754862118d9a9b220d7fd5f402', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('84f85afd80953e4ce40e37699a8680308ea18e868bc6ad8db5c3dfa0c71f3add', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('72bdf6f439b5d283a74b99cdcccf37bf91eaf44c7047640486c76c525073cbcb', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('450d1f4d19898cdee25f97d3eb83a3b3192f43aa1d2a24c8a252bfbbdf490c7d', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('78dad24dacc0aa33596f204b28176029fec35ab6d1fce65f3e5c54b6c3bcd688', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('05bfb3061eb3c3e68b2841aa305e0fb83064d797472bfb14f3fd91be44d04ffc', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('8c6945c7388b52a2e0667e2ef34c21d85390489c7610b0e5f90fde8f2709183c', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('6585e82f63efa38531bf81c5adfeea947c7146dabfe4ffd0aa33f744ff29c94a', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8J7QN96VM56TM0MGCECGGBJ', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.530722+00', '2026-11-28 23:27:04.998931+00');
INSERT INTO public.refresh_token VALUES ('01M8J7QHMTBSK8NT5JX0089T2Y', '125ec57ef5b860c9b184d64a5a63f3adfef1f814cc3a7ead6a8ad36644c17caf', '01M8J7QHMTBSK8NT5JX0089T2Y', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'openid offline_access', 'null', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 23:27:01.194912+00', '2026-11-28 23:27:01.326991+00', '2026-12-28 23:27:01.326991+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8J7QNCWSY9F11VWKZ03798D', '01M8J7QNCW1163829NDCNVH2ZV', '01M8J7QHMTBSK8NT5JX0089T2Y', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'openid offline_access', '"01M8J7QNCV4YAK11FETSFYBS7H"', '2026-11-28 23:26:59.630863+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 23:27:01.194912+00', '2026-11-28 23:27:01.326991+00', '2026-12-28 23:27:01.326991+00', '2026-11-28 23:27:05.116016+00', '2026-11-28 23:27:05.116038+00');
INSERT INTO public.register_answer VALUES ('01M8J7QN3JP3C3SFBBYNDE6W79', '01M8J7QN3JCYC46HKXPGVZ1MCS', '01M8J7QN3J28WP7T0XG52TWK7N', '"01M8J7QN3JP1D0VB9KYFXCPM7K"', '2026-11-28 23:27:04.818898+00');
INSERT INTO public.registered_data VALUES ('01M8J7QN9F0WW5V59KD8FS470F', '01M8J7QMZ86JYN8R7FN3V3432F', '2026-11-28 23:27:05.016661+00', '01M8J7QN9RKS8M7J2FAZ0KMGE0', '"01M8J7QN9R57QQZE8KP8HR2J12"');
INSERT INTO public.registration VALUES ('01M8J7QNA2QVN0B2WJNW3950ZJ', 'juristic_person', '01M8J7QNA2MPVRMNN004GES7CN', '01M8J7QNA2K5WRJH1CYJ2W5Z30', '01M8J7QNA2WSEQCX6VAMFEXAX6', '"01M8J7QNA2F1E6RGJRX4Q3J6BQ"', '01M8J7QMZ86JYN8R7FN3V3432F', '2026-11-28 23:27:05.039497+00', '2026-11-28 23:27:05.039549+00', '01M8J7QNA2452E8W68TB256G0Q', '01M8J7QNA2F1GE669XY0ESJN69', '01M8J7QNA2D2KQYHDWT4VPG2P8', '01M8J7QNA25852JXXGYHMCD0P2');
INSERT INTO public.sign_in_attempt VALUES ('01M8J7QM26ECCTWCSFYTXKY4WE', 'd049e49f235d44744333f5cb7ba7e5093880f16101a08cbc47948bbfa30dd1a9', '01M8J7QDTQD75228E7KQB6TE7S', 'c1a7857d02cea73635ff85e863fc72b6a30aed854a4c4ffd38b961119d50d5b2', '2026-11-28 23:27:03.726341+00', '2026-11-28 23:37:03.726341+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8J7QNAPKP46ACXR5P8TNFPX', '01M8J7QNAP2NSCRVF00ZF239S9', '01M8J7QDTQD75228E7KQB6TE7S', 'c1a7857d02cea73635ff85e863fc72b6a30aed854a4c4ffd38b961119d50d5b2', '2026-11-28 23:27:03.726341+00', '2026-11-28 23:37:03.726341+00');
INSERT INTO public.signing_key VALUES ('01M8J7QE2AYSRG99DRGFM3Y6XH', 'ES256', 1, 'gAAAAABrC2NBf0PL1Eymjowb0zfGY4OJcoGDBD7i0f8bXtVNmjEXDyyE_Jr6ycHgYIJhEDz7bElZKJ2hH31U1zIDROHASdzxUL20UP0InEQy1iyMV311AoT43AwVnDYgEj0ziSAv84FC1-wfvKMIidhjrsaMwRPa6nGwJCxh6Bk6nPzAuSWsd3ginI7hedsEWHRwyql8XrheMOaP3vOKVyn37173UDt0GO3_6NueuN_1Ja4-h9Qjrx-GtkrghnHJVTCYyBQcSqug', '2026-11-28 23:26:57.609857+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8J7QE8S0WYP1P6HDFTQ3JT5', 'PS256', 1, 'gAAAAABrC2NBlMO6nIkpxfOvw41x9MDOg_QuXmiDrCwxqgmrqrmcVfE0ZrAcXPgBl_IYZVtKwMk77WCLNHty0ySHI78Z73KzqI1v7wz_5-p8thEtHVwo0_32d2ogwF2HI_IuPMWG9pZcgF0-L_PpFWu2JPhvpTKbcBKqpCnWORRS2-hRzifXSy4M6_ZLnVueqxrXeS0ji7nEyquGUfmE6y_KIUhFqTch3uK2XUMbpWR-Ia-DuTSIcSdFf-t_XETM6CUWZB1ZSFmqn6eSCOuJeenev3eUYvD2b0CUI5KSngE3_3FtKtY0ITdduuIX9aI_5xSYu3IGhlqL7_BLF9pbzJr-pmpziSffw0RMqYhF9GQz9J5aCvJYlI2urWxZ3H0Y-8JSUoeVeqJWGidC7EMYFzVZUQvZ0TPcZAhiqAfdJuqIdLPkKNAOLG5yupfcCGx_U3EEOlnX_x7JO-YQ0HTsKTHl4wRY8d4NqFBjf9EugRt417AO2xu_Ko9RDLiMd3hpu02bfajwkNh0B9-wmufroAoyQuWOXBEIrdtRhdsh2decnbVO2CAHdHm3QEI-Dqf-9QND5kO3tm9cFF56EJOcLTSiLgHSjKoftCmWiYCZCrvCciGnIXg4JGCnOD9v-rW0-I95oFEKOrXL4ggJ9m9Vr0I4XuicUiXgkoig7L2hkYLp4Zl8W9URdDuYVmL789is7ltihw15WHFm4tQcxffNu3ym8V3u7gchHTNpNxxSmam7B3NOp_KmsWvxJikWc_ciRD2FW7lNX-PYjUDqgAO8rXgx6x4nkMPeAh8uDWmaIhvsNoqG9lttuLkd303VB4orYm6BD_yV5KPGhHN3vZB9F2HoezdKANMqa9g--uOVcdr69LV3lJtJwUnNzPoK-tdibbKDfS657iplMG6kzmMraLm2ccGEVMo_1OP9GLotpS8Pxwy9tFOkb4cSxgdOPawpzzVXIQk5IyuVzIhXCgC9DYbbWzpjbV8XYIvXGtu05DvhLkhwFSfmRQeZzf1g-uJiI8zqq-PM9CJGh57KN27MrzND5zYCyZlhciKrdqUTCh0zh-U-ZQEXSlGGagRURYS1YHjjj165Py7_o_kxI3FO60Kf8uZepqY_RqydEjMQAwtfXQJw5oqaWfxbVieCGXWL3-yk6nUcTBaa9RxjapnxbwnPyjukMENUgpM9C7UaYu3hWv2GsxBxsKnf3H8SLDm4qKHurd80Ux6C4b5L6IYCXoGHA5YRJlP5QrV7SFMD5j-klslHnTbt4l90JvJmf2k_6WL2I1gSJCEhpI0eBJ8w1BoNrBPS0CXqy1FlHFCiTxNrORR7GUqVDLsYG8qDTBQjrdl5egTmnR72ZEz8aDupgYF6YWbVBRm-3bch8eOmItBh3sa5LtoGU8NPEsqAxdqZ9pH00-gzuaoOOm8xPDNM8C3ktOvaqgiprOd-p1grZnyOn-yW726t4VKmHQRjHsCJnupJ725iHhOGdrv7WoaaCrhNVwuEdAwk816NDoUSTG4YDw6kF5v-iBRvHt0MSm4qLc3qQgzGoTdKlrXKqWzQRmzQVNvHGddggFDIZbGKXuLvAhMLiDnaSDOg4gALjyGaxBuQ3jQ8YKwaQZ_jcZ6Uw7CNAppvpA2mo1lmxzFAVEuNsNzNygC_abn67frHoO-sAABCvte888eau5T8wFTS9iijpIJKBKQsmnu4cDz3LcsTWQBZZEEDjj4=', '2026-11-28 23:26:57.610386+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8J7QEQS6E0CSDF7V4JY1HPE', 'RS256', 1, 'gAAAAABrC2NC2Hg0TGR-QQ8UuSM9Z6Da15OKhKTN9xOtjnwQrskiQmrhRtISscu6_EOtLEK-9Xdtuwg_tTTcSCMSdwHiS6Jk7hsEPmmv_h9j46aCxB2wjAciC9J-MwfGEHSNEglmpIA2b4-FyWw0Ax2irkHH3_ujj7Lk0fkVjYodKtw0lXvrmdZVYBnT52MCPmxU2FknJ9ZfnRnYtbEfqhaW91dkdceHkLvBC1qIipo5RFPLnTVzke2Pk1VzkNxk3zoIR3WD0FjiAMAQ5grE2ddTohDnay3KhV9kA8aH15Z4ysgZ8WJdKHit297qpZwNSNadl-gDJgahVx_6U55qdJQAfJOOzdwRrsBtBLJqD5ZH93Izn8MOMJo2PDtirzBr6LyL3brO9Jq-Sj8Xy5LDfCAR8iihgKSVdUT23HjdbTFJFV06m47f3jbHp8s4nfGjPSYtD19IlGrB0lkOmYNoY8kYJJZFiAip4afED4s04-LY_OZGDan9DA6QwsS7KLUdAjmmA8r6DEQ4pU02qqsAEOdzsE4F-QgR-JAu_3oluFTwqMzC2qO27HAQh3nTGR31ZVCGsjGQUECl-IpcHInZz-bhnlzsLIGr-PEWekjiqqt8psJv9h4B_hqrNwB6Mba_IM8zw9DhhUTe0dELlWlC3gX0qbl2rrI4wWMjMjJAtQUnfeIKZfuK6UBTXz2gEkVbUg48V8X3j_Js3AK2RAYKCOeDPbNDzsZ0zmZUMknsvzUMhMl8FbS1SQam8_zQa_M--0o0i-Zv6znwunxbwUS9LSRJJebDBKBfbV2TxntQMSmAd88Bm4fwUkfPxC1bKWYRSzg8YS4_ChN2mXc2J-ErjKpguaZ2dJHrzu86GHb7QY2rxLDG5B1ZrYzkxJP5s7uyZ_CWXACVzOTnU5SB3S1RR78Buz931hieXOp8G_ouONleLi5r3rzM_B9y0w1kuqL2Aw91beBLQICeYpIqVK40nE6SUnTkmxSP4yDhWQ346dV98NOm9dSav9c5Cc-_Zf6vFUQZwXxMZLCki_hI10iw_-ggwbXw5q7EJVXxDsoonPqcmXgpir2hNmmkudr39APwxFMKxiAinZtsiDw7ks7yAGTxGHx-UlyB-la5f_a95RzlCYRZLeg0OQRJefuVNoZkMYySikPx0h7wzaNOflX-ZDSOcMqlfi0llwZK_6Bdk_ifNas7nVjYs8DRB8YeQr8MOqd2Q5No9M7T2h9ja9VxhsNju7CcqOFaOeY3yVz52sp31OXC2Tej9rjwy9-WpO7Vz9JcMjYvtVwCc8TjTmrLtunTK1alauweT0CBD5dZhGeLFaZWHg7NIVS9yqPFKpes7_FrDKsCgAiIE1ma7jk_oUuwdNZiPRw6BCSC3Rmuwr5BMVbRP2uD_qYYqyndd8wpfM_pwvB5n-yoskyKiII0CIwKRrG8nijODtNsFmd9r2C7dEyshxM3M3vBNjM3n-p1q7ceH9I63ekdCdxA0RzfTwinDDtoFh4vN622-uazrIcxXMdIhsY2x8HSD_ouwBtBjkMk2L_PgAfHKze_PyrtbGe5_732t36BO811BrHgEN2hqyuyiDeNnJqFBNPccl0jtWpVK4OZcgjx7Nm_2fr8Axk8jc1yhwJDXFSykNkYf0lKgf_UgoiUmboWuxkBjCzhHkjZHWWdJvza4aa7oG15lEm0MpY4YqlTZTwzL6M2WDH4lBas-GbrOq8=', '2026-11-28 23:26:57.817814+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8J7QN42S2BC488WN1QQRTTK', 'ES256', 1001, 'gAAAAABrC2NBf0PL1Eymjowb0zfGY4OJcoGDBD7i0f8bXtVNmjEXDyyE_Jr6ycHgYIJhEDz7bElZKJ2hH31U1zIDROHASdzxUL20UP0InEQy1iyMV311AoT43AwVnDYgEj0ziSAv84FC1-wfvKMIidhjrsaMwRPa6nGwJCxh6Bk6nPzAuSWsd3ginI7hedsEWHRwyql8XrheMOaP3vOKVyn37173UDt0GO3_6NueuN_1Ja4-h9Qjrx-GtkrghnHJVTCYyBQcSqug', '2026-11-28 23:26:57.609857+00', '2026-11-28 23:27:04.834017+00');
INSERT INTO public.token_issue VALUES ('01M8J7QGJB4PGKY2R3B6Y1KKXH', 'e-license', 'eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', '01M8J7QGF3Y4K5C6JGPZJ1HNXF', 'openid profile email phone address entity', '2026-11-28 23:27:00.127474+00', '2026-11-28 23:37:00.127474+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J7QHQ3Z34M0QDYMTDNWBVW', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', '01M8J7QHMTBSK8NT5JX0089T2Y', 'openid offline_access', '2026-11-28 23:27:01.326991+00', '2026-11-28 23:37:01.326991+00', NULL, NULL, NULL, NULL, '2026-11-28 23:27:01.194912+00');
INSERT INTO public.token_issue VALUES ('01M8J7QHVZC8ZTN97M7P3Z8419', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', '01M8J7QHMTBSK8NT5JX0089T2Y', 'openid offline_access', '2026-11-28 23:27:01.444643+00', '2026-11-28 23:37:01.444643+00', NULL, NULL, NULL, NULL, '2026-11-28 23:27:01.194912+00');
INSERT INTO public.token_issue VALUES ('01M8J7QHZPJC8N0F2ERAAPRYBH', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', NULL, 'openid', '2026-11-28 23:27:01.562483+00', '2026-11-28 23:37:01.326991+00', NULL, NULL, '01M8J7QHQ3Z34M0QDYMTDNWBVW', 'e-license', '2026-11-28 23:27:01.194912+00');
INSERT INTO public.token_issue VALUES ('01M8J7QJ0T0G0TQCNFT3VM74BC', 'keeper', NULL, NULL, '', '2026-11-28 23:27:01.658223+00', '2026-11-28 23:37:01.658223+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J7QJTFDWY2EMQX6H3PNC4N', 'e-license', 'VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s', '01M8J7QJRZKTCBAGWN3TDSE9KD', 'openid profile email phone address entity', '2026-11-28 23:27:02.46646+00', '2026-11-28 23:37:02.46646+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8J7QNDGSH4BKX3BGA7YKJB7', 'keeper', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', '01M8J7QNDGW6DE2HXN9DGVPMH0', 'openid', '2026-11-28 23:27:01.562483+00', '2026-11-28 23:37:01.326991+00', '2026-11-28 23:27:05.13654+00', '"01M8J7QNDG4X1G70X094Z7WFWA"', '01M8J7QHQ3Z34M0QDYMTDNWBVW', 'e-license', '2026-11-28 23:27:01.194912+00');
INSERT INTO public.totp_secret VALUES ('01M8J7QDTQD75228E7KQB6TE7S', 'gAAAAABrC2NB6euR-pz5QiqzgalefdPk_wJO9tyR2m1kLn5kQ7r9MXLy8vEoQz5BEo-FrTGH27NXrSfR-fvKtF0QhMx6_Th6_7kGhrOW4YnbPyVJUVt6GpmZNM6YHMTYMQ6G_7sbmaAa', '2026-11-28 23:26:57.530722+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8J7QDTQ1QFK1Z9HDHF4Q4P0', 'gAAAAABrC2NB6euR-pz5QiqzgalefdPk_wJO9tyR2m1kLn5kQ7r9MXLy8vEoQz5BEo-FrTGH27NXrSfR-fvKtF0QhMx6_Th6_7kGhrOW4YnbPyVJUVt6GpmZNM6YHMTYMQ6G_7sbmaAa', '2026-11-28 23:26:57.530722+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8J7QDTQZY6GWHHDS78SZWJX', '2026-11-28 23:26:57.367042+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8J7QDTQY8090CZMJ1HFNDGS', '2026-11-28 23:26:57.367211+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8J7QDTQTXTP60A6H1YD0FA7', '2026-11-28 23:26:57.367246+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8J7QDTQ6MJYXJFKSRC6W4GM', '2026-11-28 23:26:57.367269+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8J7QDTQAYM6N3D450FZN36J', '2026-11-28 23:26:57.367289+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8J7QDTQDF2YRWF749Z53HH9', '2026-11-28 23:26:57.367307+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8J7QDTQ5P3SDGD62N44BNS4', '2026-11-28 23:26:57.367326+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8J7QDTQD75228E7KQB6TE7S', '2026-11-28 23:26:57.367347+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8J7QDTQD7QVV0PAM19ZDD2V', '2026-11-28 23:26:57.367365+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8J7QDTQ4T74T1K8ZSSJNG0T', '2026-11-28 23:26:57.367383+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8J7QDTQ1QFK1Z9HDHF4Q4P0', '2026-11-28 23:26:57.367401+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8J7QMF92P328J7MQZ1DYJQJ', '2026-11-28 23:27:04.169979+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8J7QMGKJR7YRET0W0TVSMBY', '2026-11-28 23:27:04.211095+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8J7QMHTQFY42CDX7912XR6E', '2026-11-28 23:27:04.250414+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8J7QMJQ314F3JA6SD74E6Y7', '2026-11-28 23:27:04.279408+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8J7QMKJFP8KS8GGCK70SDCR', '2026-11-28 23:27:04.306527+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8J7QMMEJN0AESJGR7XNNQSQ', '2026-11-28 23:27:04.334905+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8J7QMNKKDPM6FE894Z73N8F', '2026-11-28 23:27:04.371731+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8J7QMPJW64WHDBNGSBS32DQ', '2026-11-28 23:27:04.402474+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8J7QMQB18W6EG4YAQ3M3TC4', '2026-11-28 23:27:04.427298+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8J7QMR6JV78392FJN23Y2X0', '2026-11-28 23:27:04.454003+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8J7QMRRH5WK0M4JTMF954TZ', '2026-11-28 23:27:04.472443+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8J7QMSDPNWPEPX0Y54DX19A', '2026-11-28 23:27:04.493488+00');
INSERT INTO public.user_name VALUES ('0000000000027', '01M8J7QMTGRMHF5QC0T9V560PF', '2026-11-28 23:27:04.528715+00');
INSERT INTO public.user_name VALUES ('0000000000028', '01M8J7QMVE6PD4H1CTGBJ31FYA', '2026-11-28 23:27:04.558452+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8J7QMX58CV3CDNYAR0XPE57', '2026-11-28 23:27:04.613353+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8J7QMX5HAH3SDSKWGMJHPMV', '2026-11-28 23:27:04.613353+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8J7QMX50V8K3G08Y2KGDJXF', '2026-11-28 23:27:04.613353+00');
INSERT INTO public.user_name VALUES ('01M8J7QNBT770RCR7A8YHRJVCJ', '01M8J7QDTQZY6GWHHDS78SZWJX', '2026-11-28 23:26:57.367042+00');
INSERT INTO public.visit VALUES ('01M8J7QGFEWT1A7BFMGDE5YQF2', 'eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', 'e-license', '2026-11-28 23:27:00.032613+00', '2026-11-28 23:27:00.032613+00', NULL);
INSERT INTO public.visit VALUES ('01M8J7QHMYGKX56YP9CNDMKW8X', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'keeper', '2026-11-28 23:27:01.194912+00', '2026-11-28 23:27:01.444643+00', NULL);
INSERT INTO public.visit VALUES ('01M8J7QJ0676AE6TF69NJK0YK1', '_2PI9sOlni4CsPhA3HN-U1PmBDt5or4SZ37dL2WnJog', 'e-license', '2026-11-28 23:27:01.562483+00', '2026-11-28 23:27:01.668146+00', NULL);
INSERT INTO public.visit VALUES ('01M8J7QJS1FZ2SXSWGDGCVZ5H7', 'VxwmH15rylEpsdq8uRMakeoQ3HPro9ziBD_ywJjQx_s', 'e-license', '2026-11-28 23:27:02.396568+00', '2026-11-28 23:27:02.396568+00', NULL);
INSERT INTO public.visit VALUES ('01M8J7QNE2A6ZZ9TRV5YT1T5ZN', 'eAwxTeEruIsts2q7XdRLL-2hkd4P3NbEkaFQCKdBd6o', '01M8J7QNE2T63YZQ9B18YK1C4H', '2026-11-28 23:27:00.032613+00', '2026-11-28 23:27:00.032613+00', '2026-11-28 23:27:05.154638+00');
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
