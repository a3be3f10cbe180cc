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
    ial character varying
);
CREATE TABLE public.acting_context (
    id character varying NOT NULL,
    login_id character varying NOT NULL,
    delegation_id character varying,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
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
    login_id character varying
);
CREATE TABLE public.client_assertion (
    client_id character varying NOT NULL,
    jti_hash character varying NOT NULL,
    expires_at timestamp with time zone NOT NULL
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
CREATE TABLE public.outbox_message (
    id character varying NOT NULL,
    kind character varying NOT NULL,
    receiver character varying NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    attempts integer NOT NULL,
    delivered_at timestamp with time zone,
    failed_at timestamp with time zone
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
    expires_at timestamp with time zone NOT NULL
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
INSERT INTO public.account VALUES ('01M8HSGQQ7XP9NQ3BDQQXFSGZG', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:18:38.055067+00', 'th', false, '2026-11-28 19:18:38.055067+00', '2026-11-28 19:18:38.055067+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055067+00', '2026-11-28 19:18:38.055067+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ79PF18YV9CHBJYNT5', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:18:38.055087+00', 'th', false, '2026-11-28 19:18:38.055087+00', '2026-11-28 19:18:38.055087+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055087+00', '2026-11-28 19:18:38.055087+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7FS9SQXTN75H8EYW0', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:18:38.055106+00', 'th', false, '2026-11-28 19:18:38.055106+00', '2026-11-28 19:18:38.055106+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055106+00', '2026-11-28 19:18:38.055106+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7MKSRCFQYEXE15DSZ', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:18:38.055124+00', 'th', false, '2026-11-28 19:18:38.055124+00', '2026-11-28 19:18:38.055124+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055124+00', '2026-11-28 19:18:38.055124+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ6NGKRD32VPAY5EMY4', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:18:38.054939+00', 'th', false, '2026-11-28 19:18:38.054939+00', '2026-11-28 19:18:38.054939+00', NULL, '2026-11-28 19:18:39.470688+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.054939+00', '2026-11-28 19:18:38.054939+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGT0E5Y4BV1VPGGF03A7M', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:18:40.398864+00', NULL, NULL, NULL, NULL, 'gAAAAABrCykQQn3fzAISidszLSGyoY06NEtUP58hnO1kPWkyM3xLNcod4BPehxzpWts3E-DaTVLgr2qP_gQreZqZc4ZpgvrXY-Ylq5tgONDp8QDJJS3ZcLry1vKc94Ep8rSubkEgqEqB', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HSGT0F0PE00TSMKYSAHSPH', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:18:40.398864+00', NULL, NULL, NULL, NULL, 'gAAAAABrCykQJMXYnUvkVWVf0mEXH7fZbr_NzuWYe0BZtHbW1ET891gS-4M8vqvjJhKYGoSR6FL8Go20dy7BiZWg6Q4U5IvdQZ4j9-R1G8ah1otP7YeHqD0uubrXacuEkKqUmKkqIDaL', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7KZ4DE8XSWSVP13TA', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:18:38.055147+00', 'th', false, '2026-11-28 19:18:38.055147+00', '2026-11-28 19:18:38.055147+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055147+00', '2026-11-28 19:18:38.055147+00', NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7NVAHXENA3FPFF04X', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:18:38.055187+00', 'th', false, '2026-11-28 19:18:38.055187+00', '2026-11-28 19:18:38.055187+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055187+00', '2026-11-28 19:18:38.055187+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7P3MJ5G5ZSG01596H', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:18:38.055203+00', 'th', false, '2026-11-28 19:18:38.055203+00', '2026-11-28 19:18:38.055203+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055203+00', '2026-11-28 19:18:38.055203+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7Z3ZG5EM10AEHAMNQ', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:18:38.055222+00', 'th', false, '2026-11-28 19:18:38.055222+00', '2026-11-28 19:18:38.055222+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055222+00', '2026-11-28 19:18:38.055222+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ7G8PA69Y19BVAH92H', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:18:38.055168+00', 'th', true, '2026-11-28 19:18:38.055168+00', '2026-11-28 19:18:38.106753+00', NULL, '2026-11-28 19:18:40.122442+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055168+00', '2026-11-28 19:18:38.055168+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGQQ78VHHHYYHYVM8ETBY', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:18:38.055041+00', 'th', false, '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:38.055041+00', NULL, '2026-11-28 19:18:38.578453+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:38.055041+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSWGWZYSWMKSK4SSCXHQ', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 19:18:40.272483+00', 'th', false, '2026-11-28 19:18:40.272483+00', '2026-11-28 19:18:40.272483+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.272483+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSWRSE7EFRKTBZ7DPPAM', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:18:40.280414+00', 'th', false, '2026-11-28 19:18:40.280414+00', '2026-11-28 19:18:40.280414+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.280414+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSX3TDFQHPK2CVQFYZWG', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:18:40.291615+00', 'th', false, '2026-11-28 19:18:40.291615+00', '2026-11-28 19:18:40.291615+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.291615+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSXB8YMPP3YABDY2GTPZ', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:18:40.299967+00', 'th', false, '2026-11-28 19:18:40.299967+00', '2026-11-28 19:18:40.299967+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.299967+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSXED85J9J1669D57VHH', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:18:40.302948+00', 'th', false, '2026-11-28 19:18:40.302948+00', '2026-11-28 19:18:40.302948+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.302948+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSXNEZRXBNZPMC9TQDHY', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 19:18:40.308993+00', '2026-11-28 19:18:40.308993+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.308993+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSXT75A9KHDXNMMDCJJS', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 19:18:40.314773+00', 'th', false, '2026-11-28 19:18:40.314773+00', '2026-11-28 19:18:40.314773+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.314773+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSY68ECM4EM0D8Z335QB', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:18:40.326345+00', 'th', false, '2026-11-28 19:18:40.326345+00', '2026-11-28 19:18:40.326345+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.326345+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSYG9VWMCKGNWMX42M52', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:18:40.336033+00', 'th', false, '2026-11-28 19:18:40.336033+00', '2026-11-28 19:18:40.336033+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.336033+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSYPAKW8KPPV7SC2WR47', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:18:40.342514+00', 'th', false, '2026-11-28 19:18:40.342514+00', '2026-11-28 19:18:40.342514+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.342514+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSZ0ZJEF1YF00820VC3M', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:18:40.352696+00', 'th', false, '2026-11-28 19:18:40.352696+00', '2026-11-28 19:18:40.352696+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.352696+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGSZBJENTRMMDAE1XQTBC', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:18:40.363917+00', 'th', false, '2026-11-28 19:18:40.363917+00', '2026-11-28 19:18:40.363917+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:18:40.363917+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HSGT0EH5ERNED3A5TMXW3T', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:18:40.398864+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HSGT18J9P9HXVRKQ7D1KVR', 'natural_person', 'tax_id', '1100000000016', '01M8HSGT184EY7HBC605JEJQEM', 'active', true, '01M8HSGT18DRYEEFBS6N5W50QP', '01M8HSGT18F0X8WZDRNV9493P6', '$argon2id$v=19$m=19456,t=2,p=1$f49RSqlVirEWIsRY631P6Q$6LeL49tyOhW/GbwxRLqyCL8vJQeZCeMgfPhXY1PqX8A', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HSGT18313ZX925MPXAGGH0', '024306800', '01M8HSGT18683N5FAT7RYPTGB6', '0812345678', 'agent@example.com', '2026-11-28 19:18:38.055041+00', 'th', false, '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:40.424649+00', '2026-11-28 19:18:38.578453+00', '"01M8HSGT1877E7YBVA7T0FGZ5E"', '01M8HSGT18HPY8HCW37D228H1A', '01M8HSGT180Y476VWKMF3KPTKA', '01M8HSGT18ND7CQ4Q5T6QDD030', '01M8HSGT18N0VW2CEC6Q2MTGKS', '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:38.055041+00', '2026-11-28 19:18:40.424775+00', 'register', '01M8HSGT18V8WCJJT4N92CSW41');
INSERT INTO public.acting_context VALUES ('gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', '01M8HSGR81QHKM9ABSRVY9468D', NULL, '2026-11-28 19:18:38.578453+00', '2026-11-28 19:18:38.824027+00');
INSERT INTO public.acting_context VALUES ('NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', '01M8HSGR81QHKM9ABSRVY9468D', 'dlg_01M8HSGQRDC9VK9X2A2GG97H8K', '2026-11-28 19:18:38.824027+00', '2026-11-28 19:18:39.274894+00');
INSERT INTO public.acting_context VALUES ('CKvNsGHHNwHlRPIwDtyhVis4UCTSR3AKz0d_V9ZKEZA', '01M8HSGR81QHKM9ABSRVY9468D', NULL, '2026-11-28 19:18:39.274894+00', NULL);
INSERT INTO public.acting_context VALUES ('9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ', '01M8HSGS3WTE1WRTAXBFXTZJ3E', NULL, '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.646616+00');
INSERT INTO public.acting_context VALUES ('01M8HSGT76Z5N10XJWFKTDY318', '01M8HSGR81QHKM9ABSRVY9468D', 'dlg_01M8HSGQRDC9VK9X2A2GG97H8K', '2026-11-28 19:18:38.824027+00', '2026-11-28 19:18:39.274894+00');
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.audit_event VALUES ('01M8HSGR85DMJSG7368J9S5480', '2026-11-28 19:18:38.578453+00', 'login.started', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"login_id": "01M8HSGR81QHKM9ABSRVY9468D", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'c61fe0d9a05602be');
INSERT INTO public.audit_event VALUES ('01M8HSGRBP59RTE5TX4YZNHMZT', '2026-11-28 19:18:38.684583+00', 'token.issued', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"client_id": "e-license", "context_id": "gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0", "delegation_id": null, "token_id": "01M8HSGRBC4AHSQFR2SKA4S047", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '99b59b09c69b9190');
INSERT INTO public.audit_event VALUES ('01M8HSGRGPS6WBSMPSFA3G6M2W', '2026-11-28 19:18:38.824027+00', 'acting.switched', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"login_id": "01M8HSGR81QHKM9ABSRVY9468D", "context_id": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "delegation_id": "dlg_01M8HSGQRDC9VK9X2A2GG97H8K"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd47eefdcab9ccecb');
INSERT INTO public.audit_event VALUES ('01M8HSGRM0287815P7RTGEJ9QD', '2026-11-28 19:18:38.941468+00', 'token.issued', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"client_id": "keeper", "context_id": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "delegation_id": "dlg_01M8HSGQRDC9VK9X2A2GG97H8K", "token_id": "01M8HSGRKC2538BJA69MN8SPE9", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'a02d41025c061d01');
INSERT INTO public.audit_event VALUES ('01M8HSGRP3VXZFP1ZJZW1XCA52', '2026-11-28 19:18:38.992097+00', 'token.issued', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"client_id": "keeper", "context_id": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "delegation_id": "dlg_01M8HSGQRDC9VK9X2A2GG97H8K", "token_id": "01M8HSGRNGT6D8AC0VGFGQPYWF", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '8ddfcc562957931a');
INSERT INTO public.audit_event VALUES ('01M8HSGRR6PESF0ZN9NAZDW3YV', '2026-11-28 19:18:39.064306+00', 'token.issued', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"client_id": "keeper", "context_id": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "delegation_id": "dlg_01M8HSGQRDC9VK9X2A2GG97H8K", "token_id": "01M8HSGRQYK73FZ8WDBCQBR3S7", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '80da771eb5bda08e');
INSERT INTO public.audit_event VALUES ('01M8HSGRRVQTSTSPZ085YA49K5', '2026-11-28 19:18:39.126592+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HSGRRPR2XJRJHXMEBWZ3XZ", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'ad15325d5d148917');
INSERT INTO public.audit_event VALUES ('01M8HSGRSV1S8Q6P70XW294472', '2026-11-28 19:18:39.135908+00', 'request.repeated', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'de4f3b593b41691c');
INSERT INTO public.audit_event VALUES ('01M8HSGRY7G4MK4ETP8TGA68YF', '2026-11-28 19:18:39.274894+00', 'acting.switched', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"login_id": "01M8HSGR81QHKM9ABSRVY9468D", "context_id": "CKvNsGHHNwHlRPIwDtyhVis4UCTSR3AKz0d_V9ZKEZA", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '986eab0ec45c81b6');
INSERT INTO public.audit_event VALUES ('01M8HSGS3ZZZW6Q4JXCH0V9XC6', '2026-11-28 19:18:39.470688+00', 'login.started', '01M8HSGQQ6NGKRD32VPAY5EMY4', '{"login_id": "01M8HSGS3WTE1WRTAXBFXTZJ3E", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'edb579a195a397ca');
INSERT INTO public.audit_event VALUES ('01M8HSGS5GAZ13ZG68XTPD87G0', '2026-11-28 19:18:39.51983+00', 'request.repeated', '01M8HSGQQ6NGKRD32VPAY5EMY4', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '37ae87685e847517');
INSERT INTO public.audit_event VALUES ('01M8HSGS6JA1F35VEXVEFH0T0A', '2026-11-28 19:18:39.546234+00', 'token.issued', '01M8HSGQQ6NGKRD32VPAY5EMY4', '{"client_id": "e-license", "context_id": "9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ", "delegation_id": null, "token_id": "01M8HSGS6626MGD6PNMXYWNJWP", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '59baa9c11a260e6c');
INSERT INTO public.audit_event VALUES ('01M8HSGS9MGYQ7E0XGV4JF26TW', '2026-11-28 19:18:39.646616+00', 'login.ended', '01M8HSGQQ6NGKRD32VPAY5EMY4', '{"login_id": "01M8HSGS3WTE1WRTAXBFXTZJ3E", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '4a41fdf06a15ee20');
INSERT INTO public.audit_event VALUES ('01M8HSGSGDE2PAF9FW8MWZX3T6', '2026-11-28 19:18:39.882234+00', 'login.refused', '01M8HSGQQ7FS9SQXTN75H8EYW0', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '3e39f3e52ff2f7e8');
INSERT INTO public.audit_event VALUES ('01M8HSGSW85Z12M5SYD4P9EJVQ', '2026-11-28 19:18:40.253365+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', 'b68af94cc5676417');
INSERT INTO public.audit_event VALUES ('01M8HSGT0XWAVFHAG1PTW8RSJZ', '2026-11-28 19:18:40.413451+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HSGT1R0XYEP6DDVBBDN6A1', '2026-11-28 19:18:38.578453+00', 'login.started', '01M8HSGQQ78VHHHYYHYVM8ETBY', '{"login_id": "01M8HSGR81QHKM9ABSRVY9468D", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'c61fe0d9a05602be');
INSERT INTO public.authorization_code VALUES ('01M8HSGRACZJNKBBKQ8D90JMK1', 'bde17414a7e982309d1ca9382f5e5381bbb7947d39aa660f08dc33372c574efa', 'e-license', 'gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5rJYJrN3YpgNuQlS-XIbMA', 'TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:18:38.661623+00', '2026-11-28 19:19:38.661623+00', '2026-11-28 19:18:38.684583+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSGRJCE6GDQW83ME202VEM', '03787b15ed5237e60a350170e7aef72dc3b17f74b4b85be4306b1067a784a262', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'https://keeper.example.test/callback', 'openid', 'QT0DYobOP8-BtTT1bmNzsA', '8gd_HSVrEE4ZGnY85kiQDEZSnO895nUuk-gUQvQFSqE', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:18:38.910182+00', '2026-11-28 19:19:38.910182+00', '2026-11-28 19:18:38.941468+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSGRSRE3T84E5HBH00EERG', '2094d5e67c9ef19fa133d241cc22d31e06390744201db01955e8ea0f91940df9', 'e-license', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5rJYJrN3YpgNuQlS-XIbMA', 'TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:18:39.135908+00', '2026-11-28 19:19:39.135908+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSGS5BD61P59S6BBDCA4DS', 'b89dce7dec8759b6a0a62d03c69486df961a0ff9d7ef5f77acdcf04d1e019f69', 'e-license', '9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5rJYJrN3YpgNuQlS-XIbMA', 'TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY', '2026-11-28 19:18:39.470688+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:18:39.51983+00', '2026-11-28 19:19:39.51983+00', '2026-11-28 19:18:39.546234+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSGT79XCC06SBEKXK7N883', '01M8HSGT79K2WRN3R5MFYN12QR', 'e-license', 'gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5rJYJrN3YpgNuQlS-XIbMA', 'TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:18:38.661623+00', '2026-11-28 19:19:38.661623+00', '2026-11-28 19:18:38.684583+00', '"01M8HSGT79Q8RX2BKB1QB7Y6B5"');
INSERT INTO public.authorization_request VALUES ('MSBGy79COr96aEln7BOOut4MI89J8_kAfDO_Q66OZ9A', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "GbETVUBitqd-ckxilhvyVg"], ["nonce", "5rJYJrN3YpgNuQlS-XIbMA"], ["code_challenge", "TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'QoQSDX1ygR3y4O3DXK23x8EJV45VTAufrfUm0VXbUGs', '2026-11-28 19:18:39.683913+00', '2026-11-28 21:18:39.683913+00', NULL);
INSERT INTO public.authorization_request VALUES ('L4Tl0Zw1WmScHIjfN6PYDfjzd1QB_LuAX1c1stinbBM', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "GbETVUBitqd-ckxilhvyVg"], ["nonce", "5rJYJrN3YpgNuQlS-XIbMA"], ["code_challenge", "TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'EFEdx2HIBHLUWsVxqZFM-sP4xo_fbTSWj47dP35fY0A', '2026-11-28 19:18:39.934672+00', '2026-11-28 21:18:39.934672+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HSGT24QM6KSAWD4BANAJQ3', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "GbETVUBitqd-ckxilhvyVg"], ["nonce", "5rJYJrN3YpgNuQlS-XIbMA"], ["code_challenge", "TpWashoHxDsbKqNxacSxHQK_23WUNSi8BXWzvkyXWSY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'QoQSDX1ygR3y4O3DXK23x8EJV45VTAufrfUm0VXbUGs', '2026-11-28 19:18:39.683913+00', '2026-11-28 21:18:39.683913+00', '01M8HSGT231RATVVANW24ZKZA0');
INSERT INTO public.client_assertion VALUES ('01M8HSGT27CQ04CYHKF4QA36TZ', '01M8HSGT27ZPPXSMXHS8B9RPVY', '2026-11-28 19:18:40.455292+00');
INSERT INTO public.data_report VALUES ('01M8HSGT3E620HN1YET6E0SA5Q', '01M8HSGT18J9P9HXVRKQ7D1KVR', '01M8HSGT3GDFQ2WBXFJ6C85JWE', '"01M8HSGT3GFMECAHXPB37JE3G7"', '2026-11-28 19:18:40.496034+00', '2026-11-28 19:18:40.496046+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRDC9VK9X2A2GG97H8K', '01M8HSGQQ6NGKRD32VPAY5EMY4', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'all', '[]', '2026-10-30', NULL, 'e19890306921fa2d82149efcb5417e2a2c56eadef199cb19ae62019aecb70ee6', 'in_force', '2026-10-29 19:18:38.093504+00', '2026-10-29 22:18:38.093504+00', NULL, NULL, NULL, 'dKpomoDdX_Pdur5n3BOnkOrXqfgEcE5eH1c2H6rdq3E', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRDT04GHPKTAHC3GA5Z', '01M8HSGQQ7XP9NQ3BDQQXFSGZG', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '77eadd1f2264f9ca2ae99adde0bc072e3f0607c6dc11d99e7eebc44234932445', 'in_force', '2026-10-29 19:18:38.093722+00', '2026-10-29 22:18:38.093722+00', NULL, NULL, NULL, 'ncKMs6zi6nJ3xG8Y9ZUZPASlqxGM8_8CvmmRk6P5EsI', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRDPB0QXRE3FB38ZMMC', '01M8HSGQQ7XP9NQ3BDQQXFSGZG', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', 'a2cf84036be0a93efa08b4f33e261ee5e86268a8c6741cafc8d82a3ae630f525', 'in_force', '2026-10-29 19:18:38.093806+00', '2026-10-29 22:18:38.093806+00', NULL, NULL, NULL, 'kdu0u7gS-xBfnPjTBudiq1hQhDZ_qxOMPZjbsn_L0WI', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRDKT1793CD9MTQGSHQ', '01M8HSGQQ7FS9SQXTN75H8EYW0', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'b8a60d56b0f32a63162ffbd31f9dd7de9b6d68cecefdf112888fc14c12712e3e', 'waiting', '2026-11-27 19:18:38.093862+00', NULL, NULL, NULL, NULL, '1SHnnKfUfQ7eJGnazU95-EzoMl0Ajqq7q4iBnGSiqtg', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRD6H7XN5TDNCM3BB6P', '01M8HSGQQ7MKSRCFQYEXE15DSZ', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '5fa25963fd50af276265085a28654f5e3c3808a2b3a89a6d96dfc1736925e437', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, '1z31lCBJrPxu2nbYf7u5JpG7LBh-vJZ14y65D7GXNQs', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRDDNSHFT1M6TQW14H6', '01M8HSGQQ7KZ4DE8XSWSVP13TA', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'all', '[]', '2026-11-19', NULL, '0d9c843b49dfa937fafe146f62d6ff51a106b723ab79a1375b0045ae0d09bc43', 'declined', '2026-10-29 19:18:38.093974+00', '2026-10-29 22:18:38.093974+00', '2026-11-28 18:18:38.093974+00', NULL, NULL, '1hzD-s79kZsszIndht4hZgfXtjdBFsAZxaOUN9RLvQA', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRE1JMXWNA3JP14X18W', '01M8HSGQQ6NGKRD32VPAY5EMY4', '01M8HSGQQ79PF18YV9CHBJYNT5', 'all', '[]', '2026-09-30', NULL, '6c95680ad744b7ac921a92694513ee2a4e549a67d7b953ccbb50821f26b68131', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:18:38.09409+00', 'เปลี่ยนตัวแทน', NULL, '4yZw7vSDtJaHNyS2byp4ram5mGIUyQH_Ha7psGMwLu8', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQRE18KQJS32Y71Q8M2R', '01M8HSGQQ7XP9NQ3BDQQXFSGZG', '01M8HSGQQ79PF18YV9CHBJYNT5', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '1ec44d3b68869bc648a5385a215e4a01b487d8875f70ef574b699f60947c9904', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:18:38.094173+00', NULL, NULL, 'CQSjQPeYhGTp2yhN84TbglvpkaeRtsDyqOYUGIvOALk', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGQREAV2YVX3GSTCWF6R9', '01M8HSGQQ78VHHHYYHYVM8ETBY', '01M8HSGQQ79PF18YV9CHBJYNT5', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', 'abb64a30a0563f5de4a75ca1caa9d1130528d324cb19d299f1543ddc2da62870', 'in_force', '2026-10-29 19:18:38.094229+00', '2026-10-29 22:18:38.094229+00', NULL, NULL, NULL, 'SUyQFpPr_a8wvqK8UyqZLU1VSfjaoQf7yiSIZHvYcO4', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSGT3JWR81HVE71VFKRKHS', '01M8HSGQQ7MKSRCFQYEXE15DSZ', '01M8HSGQQ78VHHHYYHYVM8ETBY', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '5fa25963fd50af276265085a28654f5e3c3808a2b3a89a6d96dfc1736925e437', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HSGT3J7JQ2AK7DZ7ZFNE62', '2026-11-28 19:18:40.498559+00', '01M8HSGT3JSAM5KPSYMGM5C5R1', '2026-11-28 19:18:40.498571+00', '01M8HSGT3JEJD41YJ7ZXDVXG2E');
INSERT INTO public.handoff_note VALUES ('QoQSDX1ygR3y4O3DXK23x8EJV45VTAufrfUm0VXbUGs', '{"return_to": "/oauth2/authorize?resume=MSBGy79COr96aEln7BOOut4MI89J8_kAfDO_Q66OZ9A", "cancel_to": "/oauth2/authorize?resume=MSBGy79COr96aEln7BOOut4MI89J8_kAfDO_Q66OZ9A&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:18:39.683913+00', NULL);
INSERT INTO public.handoff_note VALUES ('EFEdx2HIBHLUWsVxqZFM-sP4xo_fbTSWj47dP35fY0A', '{"return_to": "/oauth2/authorize?resume=L4Tl0Zw1WmScHIjfN6PYDfjzd1QB_LuAX1c1stinbBM", "cancel_to": "/oauth2/authorize?resume=L4Tl0Zw1WmScHIjfN6PYDfjzd1QB_LuAX1c1stinbBM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:18:39.934672+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HSGT2EA9NDYHS1ENPD6E6Q', '{"return_to": "/oauth2/authorize?resume=MSBGy79COr96aEln7BOOut4MI89J8_kAfDO_Q66OZ9A", "cancel_to": "/oauth2/authorize?resume=MSBGy79COr96aEln7BOOut4MI89J8_kAfDO_Q66OZ9A&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:18:40.462533+00', '2026-11-28 21:18:39.683913+00', '01M8HSGT2E56DW8EBJKR8NRDSG');
INSERT INTO public.known_device VALUES ('01M8HSGR7ZNZGGY4BH31TBB2J0', 'fa1cb5769d62cc9cfb5c498edbacf0abdc37ea2aa7147780c6a1c50df0ecdb5f', '01M8HSGQQ78VHHHYYHYVM8ETBY', '2026-11-28 19:18:38.578453+00', '2026-11-28 19:18:38.578453+00');
INSERT INTO public.known_device VALUES ('01M8HSGS3VAKNSES0SK7MCEJXR', '95730da3e47e6170fc60daa29dc3113fb4559704bcf7712e1b5b3294d2c1be9f', '01M8HSGQQ6NGKRD32VPAY5EMY4', '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.470688+00');
INSERT INTO public.known_device VALUES ('01M8HSGT3Y0EJSYXZV4SFPVKHF', '01M8HSGT3YZAG7HBG3SA57G1ZE', '01M8HSGQQ78VHHHYYHYVM8ETBY', '2026-11-28 19:18:38.578453+00', '2026-11-28 19:18:38.578453+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:18:39.882234+00', '2026-11-28 20:18:39.882234+00');
INSERT INTO public.limit_counter VALUES ('f788a7a1e93245310e833d94d9b153cae4645fa81328cc8912e362c31452498b', 1, '2026-11-28 19:18:39.882234+00', '2026-11-29 19:18:39.882234+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 2, '2026-11-28 19:18:39.934672+00', '2026-11-28 19:28:39.683913+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:18:40.253365+00', '2026-11-28 20:18:40.253365+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:18:40.253365+00', '2026-11-28 20:18:40.253365+00');
INSERT INTO public.limit_counter VALUES ('01M8HSGT2G890JW35VH4G50AB6', 1, '2026-11-28 19:18:39.882234+00', '2026-11-28 20:18:39.882234+00');
INSERT INTO public.login VALUES ('01M8HSGR81QHKM9ABSRVY9468D', '34f54f442a0d45bff157538d06e9d4a26cfd5d1a0ee92e5d1621795337603e46', '01M8HSGQQ78VHHHYYHYVM8ETBY', '2026-11-28 19:18:38.578453+00', '2026-11-28 19:18:38.578453+00', '2026-11-28 19:18:38.578453+00', '2026-11-29 07:18:38.578453+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HSGS3WTE1WRTAXBFXTZJ3E', '3c6303dfaf493635a9f9c971f1849b0b26125a65b645893df6a8819a7555d30c', '01M8HSGQQ6NGKRD32VPAY5EMY4', '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.470688+00', '2026-11-29 07:18:39.470688+00', '2026-11-28 19:18:39.646616+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HSGT40S5NFMSH92QTF1CX4', '01M8HSGT40TV7Y1TGNM606JPNV', '01M8HSGQQ6NGKRD32VPAY5EMY4', '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.470688+00', '2026-11-28 19:18:39.470688+00', '2026-11-29 07:18:39.470688+00', '2026-11-28 19:18:39.646616+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HSGT478JKX8QN4P7RJ9M4A', '01M8HSGT4719Z9AN1CXHR9Q17E', '01M8HSGT472S0S96416VHE9NF3', '01M8HSGT18J9P9HXVRKQ7D1KVR', '01M8HSGT4A8J4QQ6B3NFFRGZFA', '2026-11-28 19:18:40.522597+00', '2026-11-28 19:18:40.522619+00', '2026-11-28 19:18:40.522634+00', '01M8HSGT4ABHG37R6ZAEGKXC7B');
INSERT INTO public.outbox_message VALUES ('01M8HSGRGGZJY5ZXM2140X0E27', 'logout_notice', 'e-license', '{"visit_id": "01M8HSGRAGWXZS73WC0TFRFY75", "sid": "gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0", "sub": "01M8HSGQQ78VHHHYYHYVM8ETBY"}', '2026-11-28 19:18:38.824027+00', '2026-11-28 19:18:38.824027+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSGRXYZ6NH12K9Q3NBNBDM', 'logout_notice', 'keeper', '{"visit_id": "01M8HSGRJD1M8818EFFQR8F5F1", "sid": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "sub": "01M8HSGQQ78VHHHYYHYVM8ETBY"}', '2026-11-28 19:18:39.274894+00', '2026-11-28 19:18:39.274894+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSGRXYGVMAM55ZRZDSDDFK', 'logout_notice', 'e-license', '{"visit_id": "01M8HSGRR7HXQD0VTJ6YA9YCEP", "sid": "NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw", "sub": "01M8HSGQQ78VHHHYYHYVM8ETBY"}', '2026-11-28 19:18:39.274894+00', '2026-11-28 19:18:39.274894+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSGS9D8SYFMW2C72TM50W8', 'logout_notice', 'e-license', '{"visit_id": "01M8HSGS5DAQ14795930K8R39B", "sid": "9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ", "sub": "01M8HSGQQ6NGKRD32VPAY5EMY4"}', '2026-11-28 19:18:39.646616+00', '2026-11-28 19:18:39.646616+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSGSW8PCA3YEDP8K1WK1R2', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCykQ2jFKe0tIxF5m9TTd_WXu--It42sBZMJVvtVI7v9PIeASIB3wS5y-vSCW9Jz_irD8I8BFseCYdDUL7Pv6cAAGKcHgOSm55G20fcCM4QKDy6DZKIRMYZFxiO_pafbH8XTjurylNIAPrvHk0gB06DFH-qksBheT2HIjemMZAOahDOb4v2a5ZbijHxjLjNamlDkL-OAlUWLq3_Ku826tvETXT4-hnJTn80fQk_yXM86TJvmzNfDQ69cskQj8koAJL55-"}', '2026-11-28 19:18:40.253365+00', '2026-11-28 19:18:40.253365+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSGT2W9K7JZ8JWXPBDT0V2', 'logout_notice', 'e-license', '{"visit_id": "01M8HSGRAGWXZS73WC0TFRFY75", "sid": "gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0", "sub": "01M8HSGQQ78VHHHYYHYVM8ETBY"}', '2026-11-28 19:18:38.824027+00', '2026-11-28 19:18:38.824027+00', 0, '2026-11-28 19:18:40.476413+00', '2026-11-28 19:18:40.476469+00');
INSERT INTO public.passkey VALUES ('01M8HSGT4JB2FTD2E6TNJS232A', '01M8HSGT18J9P9HXVRKQ7D1KVR', '01M8HSGT4MN612CWFKVNQGEQGF', '01M8HSGT4MWF5G09DNVG78FV4P', 1, '01M8HSGT4M0QYT8N9KND5V9DEY', true, '2026-11-28 19:18:40.532241+00', '2026-11-28 19:18:40.532256+00', '2026-11-28 19:18:40.532269+00', '2026-11-28 19:18:40.532282+00');
INSERT INTO public.recovery_code VALUES ('be7548b3119b220b9e1ac3de271323c5775e10efc2d4c2d9cbb5bddda1cf1ccf', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('e095edd58fad36e12c93097431befa7f5a333c97ef0ebac50c2b5ab3bb3da77c', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('b917c004b1b640ce7f2c97f2f29e0031c2701a5599f373e127b6aa0d8f72cf6b', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('f90851c6bce363af70c17f28dcc3c7fa3186310d8a4e52861050b67e37087c86', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('741df9f969ae5c3a50d35d6168ef9c6ad12a6ed88a5c0b7f002c9c52df4b30f2', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('872655b7225990b46196a911bf49fa9cae152788b9f5aa14325443c3c649b717', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('130270a6e155bdeec105f7601ef352cfdacbf3fccb404b1b983410ea137373fc', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('2be86b6a39d13d7c7205be2030d000ee17c7a95f28ff5aefd668b20a6c542b18', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('5e47ebfbb82ae61b23d0e68907dcf98528b3079a9d214b9018e9355b0127c576', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('cbdea5246006e76b92afda4a00d31532ef9aed2ec5d1185ca61165e4e01e0210', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HSGT537HDVHM9VVWXQ8KJF', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.106753+00', '2026-11-28 19:18:40.547022+00');
INSERT INTO public.refresh_token VALUES ('01M8HSGRJCE6GDQW83ME202VEM', '5e5233aa7fe579db6ea0efa01d2eb6e2405218757f103be2ccac426360d9d693', '01M8HSGRJCE6GDQW83ME202VEM', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'openid', 'null', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:18:38.910182+00', '2026-11-28 19:18:38.941468+00', '2026-11-29 07:18:38.578453+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HSGT7P5FV78E6BRECHFZQ8', '01M8HSGT7PNX41NXA5QCEPTA08', '01M8HSGRJCE6GDQW83ME202VEM', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'openid', '"01M8HSGT7P51PH97SZ6D7GJ9C0"', '2026-11-28 19:18:38.578453+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:18:38.910182+00', '2026-11-28 19:18:38.941468+00', '2026-11-29 07:18:38.578453+00', '2026-11-28 19:18:40.63083+00', '2026-11-28 19:18:40.630848+00');
INSERT INTO public.register_answer VALUES ('01M8HSGT34RST9G7KM4Y86KMN1', '01M8HSGT34W1VZKSYE06WBAWJA', '01M8HSGT341ABYREFTTMRAMPBT', '"01M8HSGT3418G7T9H55F1JWEHF"', '2026-11-28 19:18:40.484253+00');
INSERT INTO public.registered_data VALUES ('01M8HSGT56G80891JZ1GG2JKYC', '01M8HSGT18J9P9HXVRKQ7D1KVR', '2026-11-28 19:18:40.55492+00', '01M8HSGT5BHNWJQH2D9P0NR2CP', '"01M8HSGT5BFV82328CM6KB7B7A"');
INSERT INTO public.registration VALUES ('01M8HSGT5JEXW61F749C4BH1ZP', 'juristic_person', '01M8HSGT5JC8EBBDRDJ3XY03HR', '01M8HSGT5J0V153EZ841HS5TWM', '01M8HSGT5JWA8YA4QEAVRV5741', '"01M8HSGT5J88NF04B7K5X9DDZ8"', '01M8HSGT18J9P9HXVRKQ7D1KVR', '2026-11-28 19:18:40.564011+00', '2026-11-28 19:18:40.56406+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HSGSR6NP3CD1Y0GGSBQMST', 'e105abba225f54bc3adcb076ae9726520b837a821f9671d1e035276dee630be8', '01M8HSGQQ7G8PA69Y19BVAH92H', 'e8dde4a00307e99445e6baefe14b65ff761437afaef0c957fc659f714dc9e72d', '2026-11-28 19:18:40.122442+00', '2026-11-28 19:28:40.122442+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HSGT5Y7P90MFTDSWCTR19H', '01M8HSGT5YJ9T9411QGR7DXE68', '01M8HSGQQ7G8PA69Y19BVAH92H', 'e8dde4a00307e99445e6baefe14b65ff761437afaef0c957fc659f714dc9e72d', '2026-11-28 19:18:40.122442+00', '2026-11-28 19:28:40.122442+00');
INSERT INTO public.signing_key VALUES ('01M8HSGQSD8W8SKHA44CKWTBQ7', 'ES256', 1, 'gAAAAABrCykOFrVwppSCzaj_i-0zRFKO7bpdbvxTRLUQ0Ap6opAi7ln79genpYib0Z_xULOr1CaclUGFAxquzJROzoplBU0sOIYaR0p2gre-3KvN_BlvfCtta-kORTkJi18ot5YXTDtuAEqN-eBvdzHy5rh7703NcDK5_4i0dXxBccqx8z-5kU5yGfa4ofFTsbUeBcxHwOto0s1VkChFelthO1A63vQDWNSruJQP8LefE84rg-IjrPin3lh_I8Jm0mR_nNK441N-', '2026-11-28 19:18:38.125237+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSGQW1XEY2ZJ3RZGVBW5XD', 'PS256', 1, 'gAAAAABrCykOnd9q8ORO-vneyyUgh3w6XliprBjfRT00_Kdo9bbmE1vCQdXpy4YOFVR75MVivi8AQryTZmIpYpxAT7s_A9XldDtyQA-xjLiHbw-czodT21li6GQ7OsZv18cfw43W-iYSV2bb-HLbpQCs1ycA3o1RKIalyq4v8oBXDUN0MnDfTt8KGgGqPQoVye-p_cLpCWeOGaQKDzgzb64Kr-RF7IQti-C7YJ8yuPQleeYI5PT0v86Ze59ccqHXlBalDYsiRiIVRlAZP5-l61YoNDvHVFu4gVXWp55YIkZBuctCZGxhUs1s34-mwmUpNBAmYRLsuzebMFNI85nIhexE1tCuq3vITOrJopmADfQkRcSBka0vG1Fri_go_k3IAPf2Zcv1Hnt2Nf_ItA8GHd8vehEs4Zo6zcXfC0zlgeI2le0UajECD0ZzDtHse8wzOt55GKSs1H6KpJgcD5vtaV0b16UnanEDHUStafU3pAj6AW1x4OvwvBuQZKb5HQq9PecbUTc7tDVjYwOPOn7xKe3PXZBjK_yIH_cgZprbGRrBmbrrChFpXnIaBHrpgAu8ZG00nS8BDnGavygwP6pFAZetjLgFKtLoFB-yWtAuu3E3z0bSA2eITTHpUKaCfjmT9WTG9lRiATVvRAZOvNVf2HfDgkHv3mjNkn4YnKKP3vhnMyH2Fs_LLAratBCZDzLl--kpGGoOfbVVLWKpGL1H1i78R35Sklc5L1tjCELNbweNipSzjqE7KjMAJ6PUHoyX7mUtr9pxwq7rnb8IB0m_pwfNQz0QYDQ22Kjh4iViTGMOrWt0j0Xn4UcszUEByJm7AsxfAkqyVldoqiF5YcQ0iL8SC36ntvawTDbbO1tChCrIJnq806E8GPL-QQ-K6P6pn9sp0Uk091gF_kR0AGUSUJCzGRpYXQka8g0FmObh7zVWwc0FVG6xQRejKHzqvYYov2IlR10AGUo87UOpIL4ndbQWYtOpbAlqStcDxACTpk00bH5oSiMyCFoYopYGMrt44eWRgYMTkU_A8J1fnmH9fJOvIuzNGZGnSRECeoPjcBrDKV_skjOo_ipOTenpgClaxmaQpj1MecZm391ApqNE8Mlb-7FG6yJSiYDmZKXvZc1QzUYXBK9tNi1HJF_-2QgpW1QQMTmB1yMRhG9gUlDVXaDfOGSMEB-Sg4CPWWM45ANl9szpuDPi9Mt8GTg6YFf70iZXs0G8uSk4l0wadcLo0pLRTNnkwrajwh8YrUInABN2Hf_i4x2yTcoDUR1TPurCupFQRm4s6RfRrTPS3Q4vtePPrCd1ydxb6JZxclTnoA4RL1MUBGmciqjlrTpLsN5JrjwXAaom9W5LjeT81549S9GcC1j3GRxXhAamtoOln4pWkErtdkNTlSDFM7GEHThE-8WHro5GDPl5UG9RoweKog5Wz0-tGXJUb-3QtURYLawn-45_OleKmVuxbCJWsH_7eIR6lFlBqx6UWbL7Lj5EObPDA4HMXz3wEX9PQyd--K13Vbqk-actzm0U8bp05qGOfqy-Z-6Wj4ljbSGtDmN9JazojpxToMij0TPvPCJtiqQoUeWnU9zShCgpxljRPYvDU1DN2bbAEx5CUkTJmFtblS0dCyxRRlNKenBYHgY-rFL4EVLJIugjU8X9xOVbHLsPCPbVZ6lItX_eZNrzA1FQ5jVgXGjwNSHZu3lRtz5kkIETEuuVpMg2izI=', '2026-11-28 19:18:38.125568+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSGQX79CC4A60VF1PBQ959', 'RS256', 1, 'gAAAAABrCykOwEyzA3hIOmGn-fTwlhDJWSE11TTE567F1vMDTuiNlWt0RCNAJzRxNzPcZrZeafzPhDln9weY85WehWx3tFEbin-e2_eR2FoyTl6saUVdDTtLcHXOpKLEJpNowUXL-6hHJGizP8l-AoNI0N82e3qBpM4ueCIsQvfdRKIMQwMPA-Wa1wQQMcebYdhIh8ZL0OPtKpHGZBQaZ_cFJTI69QEb4tFjYBiFaq-0aGxqlWeZ5iouFlxiAz2WY4jKTJxFH5sDTjAvxklvS-Q8iPB9VYY2rudJ-Xks6ovEXJl0rZzD8t76cNeYhCWbup01QX3WkwwYtwLFRfcXdcahE31SGck7vPRXG2UWcHTgkYvVHM6ddUD3nzjMTmhEH53DDk-3jvwJBid8pKtXFqYngDY9y5rT3OzDd0HreZUIHkPT-1lfmHUs-xpGBfpoWCHXp-e8b1rqDVLbTlksp0hUAmZKLTMxKlqL0ql93sqBWY5V7G6Bdf3YqZQXHP8liBL0sgZ1tWaA4-zdzj2nWGfq-k348DBG263HQWv5rrN2i5RTneWozVT5-vTFjF7Amq9dIflD_fRzWBAU7_XyxNKSuY4cIN8X86zb5a-WlwIl_ul7lV95olUu-1gWhkzGjn5vQwC_BGYNue1U9jj3h6wnOxYN5c13rG9MjTmxFFHrfLZUjbPPlyK28IuXfpRHaWbqoDFk4sXev7sZ04Im-Sp-oT7myhekeqftVS4Y9oqk2s3hRlMfg5O8g34QjmSZQj3OeXonfigjwYwN2IEBINWmZdZ_oYdqZuJoecZGqJ0qCpe0J476NTfiH9mgzUdDaAJ2JnGzi0funl3wT7Y70pVTZH9ewAKL-idBRH1iFRqqEMVHKz97DTZdmLfozJ6EmMePbG9MQeBEvhab_J3RdTkGiIsfm2tG9GED3VY6dVAoqv4Eq_OTBXl60b9rmSRnGwNbdQmTYOdsLbq9ZyGd83DABR0h4F2yyuLnk9GUt-GHC5rG9Z3fFvezXqNxjxUmWFUOQQU3UORawK7mo11eJ0QSWEAuzPtAeHktGZrRYqOOIVkGK1ye3FGwNwamibgjcIxwVUYx3N50J1_6mYk-4tKpK4sIt7_Xxtb-WsQe0mcKEMNPpSIDbWMBTduBHqpWlRzZs-6ECHzUHT7rUiAQxs4_3-u_cUu2a9h66PDrWPFPkLTfG9gyucXaSuBOWroqep9B4CxLjx8PKyqXymf6q6VrcagbBcFLQn_toHGd4t57JcFvPQUIzJurJd2m_CEYocxW3QCSCFw6NpRYoWOsOq-YFSPJAqrwEOxFBDB3PXXnkT1jxEOfDyxXpQ6J38HHZjpoCMO7cnLPGEYOJjgvtKHJBXwxxEIf2z0v5Z765cDOJaizfd-5H5tfyoPuGLiPhdNHZIGw9v8o3uGNFjKMABvWybxcMb0pzgsmqsk8FTz3clMCDxkGGyenP191XL15wcOplVLY12CkyCTmJ2xP25AZ0rFwX582f0jJU-oBNJU8VSFiywGHbwsZ-ZPLYAWbjA4N8NZN2GKqw9TULvf9_kvnYyJDJCTmiC-9YZahB_USXajjHOkLzxjfG9FPcaHeBJm741W2f4Jl1ezOz5-8EIUtzjM0llVA0DaFEh0fyo1YQLMWwL7S-QckKG9bUfKYFQB9qIokqBx7TjqQO2-G2pUv5ATrVe1xJehAlH3SyA-RqM14fIB1mtU=', '2026-11-28 19:18:38.209202+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSGT36TP2TCKAGP8B2Z81R', 'ES256', 1001, 'gAAAAABrCykOFrVwppSCzaj_i-0zRFKO7bpdbvxTRLUQ0Ap6opAi7ln79genpYib0Z_xULOr1CaclUGFAxquzJROzoplBU0sOIYaR0p2gre-3KvN_BlvfCtta-kORTkJi18ot5YXTDtuAEqN-eBvdzHy5rh7703NcDK5_4i0dXxBccqx8z-5kU5yGfa4ofFTsbUeBcxHwOto0s1VkChFelthO1A63vQDWNSruJQP8LefE84rg-IjrPin3lh_I8Jm0mR_nNK441N-', '2026-11-28 19:18:38.125237+00', '2026-11-28 19:18:40.4868+00');
INSERT INTO public.token_issue VALUES ('01M8HSGRBC4AHSQFR2SKA4S047', 'e-license', 'gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', '01M8HSGRACZJNKBBKQ8D90JMK1', 'openid profile email phone address entity', '2026-11-28 19:18:38.684583+00', '2026-11-28 19:28:38.684583+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGRKC2538BJA69MN8SPE9', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', '01M8HSGRJCE6GDQW83ME202VEM', 'openid', '2026-11-28 19:18:38.941468+00', '2026-11-28 19:28:38.941468+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGRNGT6D8AC0VGFGQPYWF', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', '01M8HSGRJCE6GDQW83ME202VEM', 'openid', '2026-11-28 19:18:38.992097+00', '2026-11-28 19:28:38.992097+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGRQYK73FZ8WDBCQBR3S7', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', NULL, 'openid', '2026-11-28 19:18:39.064306+00', '2026-11-28 19:28:38.941468+00', NULL, NULL, '01M8HSGRKC2538BJA69MN8SPE9', 'e-license', NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGRRPR2XJRJHXMEBWZ3XZ', 'keeper', NULL, NULL, '', '2026-11-28 19:18:39.126592+00', '2026-11-28 19:28:39.126592+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGS6626MGD6PNMXYWNJWP', 'e-license', '9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ', '01M8HSGS5BD61P59S6BBDCA4DS', 'openid profile email phone address entity', '2026-11-28 19:18:39.546234+00', '2026-11-28 19:28:39.546234+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSGT7Z6PCGY5ZA1N3PEWXD', 'keeper', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', '01M8HSGT7ZT7AET80QXDQBN1A5', 'openid', '2026-11-28 19:18:39.064306+00', '2026-11-28 19:28:38.941468+00', '2026-11-28 19:18:40.639842+00', '"01M8HSGT7ZG3M9FHDFE3T2ESHR"', '01M8HSGRKC2538BJA69MN8SPE9', 'e-license', '2026-11-28 19:18:40.639832+00');
INSERT INTO public.totp_secret VALUES ('01M8HSGQQ7G8PA69Y19BVAH92H', 'gAAAAABrCykO95-Z30lqFCiA2ilSkqjE_I9Y9tfTiG6Y2mUcCh7gzhdnM1-q9wNfVPPvG7nyLZwE7KOYPn6t7HXue1pncVV9oTatHofqlD7F6K30vfAYR4H6L7Tz4itu-pPQVAk08uZ6', '2026-11-28 19:18:38.106753+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HSGQQ6NGKRD32VPAY5EMY4', 'gAAAAABrCykO95-Z30lqFCiA2ilSkqjE_I9Y9tfTiG6Y2mUcCh7gzhdnM1-q9wNfVPPvG7nyLZwE7KOYPn6t7HXue1pncVV9oTatHofqlD7F6K30vfAYR4H6L7Tz4itu-pPQVAk08uZ6', '2026-11-28 19:18:38.106753+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HSGQQ6NGKRD32VPAY5EMY4', '2026-11-28 19:18:38.054939+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HSGQQ78VHHHYYHYVM8ETBY', '2026-11-28 19:18:38.055041+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HSGQQ7XP9NQ3BDQQXFSGZG', '2026-11-28 19:18:38.055067+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HSGQQ79PF18YV9CHBJYNT5', '2026-11-28 19:18:38.055087+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HSGQQ7FS9SQXTN75H8EYW0', '2026-11-28 19:18:38.055106+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HSGQQ7MKSRCFQYEXE15DSZ', '2026-11-28 19:18:38.055124+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HSGQQ7KZ4DE8XSWSVP13TA', '2026-11-28 19:18:38.055147+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HSGQQ7G8PA69Y19BVAH92H', '2026-11-28 19:18:38.055168+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HSGQQ7NVAHXENA3FPFF04X', '2026-11-28 19:18:38.055187+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HSGQQ7P3MJ5G5ZSG01596H', '2026-11-28 19:18:38.055203+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HSGQQ7Z3ZG5EM10AEHAMNQ', '2026-11-28 19:18:38.055222+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HSGSWGWZYSWMKSK4SSCXHQ', '2026-11-28 19:18:40.272483+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HSGSWRSE7EFRKTBZ7DPPAM', '2026-11-28 19:18:40.280414+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HSGSX3TDFQHPK2CVQFYZWG', '2026-11-28 19:18:40.291615+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HSGSXB8YMPP3YABDY2GTPZ', '2026-11-28 19:18:40.299967+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HSGSXED85J9J1669D57VHH', '2026-11-28 19:18:40.302948+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HSGSXNEZRXBNZPMC9TQDHY', '2026-11-28 19:18:40.308993+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HSGSXT75A9KHDXNMMDCJJS', '2026-11-28 19:18:40.314773+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HSGSY68ECM4EM0D8Z335QB', '2026-11-28 19:18:40.326345+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HSGSYG9VWMCKGNWMX42M52', '2026-11-28 19:18:40.336033+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HSGSYPAKW8KPPV7SC2WR47', '2026-11-28 19:18:40.342514+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HSGSZ0ZJEF1YF00820VC3M', '2026-11-28 19:18:40.352696+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HSGSZBJENTRMMDAE1XQTBC', '2026-11-28 19:18:40.363917+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HSGT0EH5ERNED3A5TMXW3T', '2026-11-28 19:18:40.398864+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HSGT0E5Y4BV1VPGGF03A7M', '2026-11-28 19:18:40.398864+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HSGT0F0PE00TSMKYSAHSPH', '2026-11-28 19:18:40.398864+00');
INSERT INTO public.user_name VALUES ('01M8HSGT6EJ2K386TX3WE4C1WK', '01M8HSGQQ6NGKRD32VPAY5EMY4', '2026-11-28 19:18:38.054939+00');
INSERT INTO public.visit VALUES ('01M8HSGRAGWXZS73WC0TFRFY75', 'gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', 'e-license', '2026-11-28 19:18:38.661623+00', '2026-11-28 19:18:38.661623+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSGRJD1M8818EFFQR8F5F1', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'keeper', '2026-11-28 19:18:38.910182+00', '2026-11-28 19:18:38.992097+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSGRR7HXQD0VTJ6YA9YCEP', 'NWphV67Mh4ftY74iYcj6By4GV3WKq3xqzL5MPD0kGkw', 'e-license', '2026-11-28 19:18:39.064306+00', '2026-11-28 19:18:39.135908+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSGS5DAQ14795930K8R39B', '9QtQXMVW0T-OT3X1PcXcMD8rGPGliFGfX_BrUft6WTQ', 'e-license', '2026-11-28 19:18:39.51983+00', '2026-11-28 19:18:39.51983+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSGT87HNZ6VQJ3MA6SPEJS', 'gUfO-Fnw3IFxkPe0l5XrJrGIgUDjdF4PkKaRswj8uH0', '01M8HSGT87VK1R6CGFB0E95P1B', '2026-11-28 19:18:38.661623+00', '2026-11-28 19:18:38.661623+00', '2026-11-28 19:18:40.647681+00');
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
ALTER TABLE ONLY public.client_assertion
    ADD CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash);
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
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch);
ALTER TABLE ONLY public.authorization_code
    ADD CONSTRAINT uq_authorization_code_code_hash UNIQUE (code_hash);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code);
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
CREATE INDEX ix_account_status ON public.account USING btree (status);
CREATE INDEX ix_account_unwrapped ON public.account USING btree (id) WHERE (legacy_hash IS NOT NULL);
CREATE INDEX ix_account_verify_after ON public.account USING btree (verify_after);
CREATE INDEX ix_acting_context_acting ON public.acting_context USING btree (delegation_id) WHERE ((ended_at IS NULL) AND (delegation_id IS NOT NULL));
CREATE INDEX ix_acting_context_delegation_id ON public.acting_context USING btree (delegation_id);
CREATE INDEX ix_acting_context_login_id ON public.acting_context USING btree (login_id);
CREATE INDEX ix_audit_event_account_id ON public.audit_event USING btree (account_id);
CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);
CREATE INDEX ix_authorization_code_challenge ON public.authorization_code USING btree (client_id, code_challenge);
CREATE INDEX ix_authorization_code_expires_at ON public.authorization_code USING btree (expires_at);
CREATE INDEX ix_authorization_code_nonce ON public.authorization_code USING btree (client_id, nonce);
CREATE INDEX ix_authorization_request_expires_at ON public.authorization_request USING btree (expires_at);
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
CREATE INDEX ix_outbox_message_due_at ON public.outbox_message USING btree (due_at);
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
