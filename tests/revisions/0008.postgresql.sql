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
INSERT INTO public.account VALUES ('01M8HT126F7AK7REJGZ6YMSJD0', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:27:33.071452+00', 'th', false, '2026-11-28 19:27:33.071452+00', '2026-11-28 19:27:33.071452+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071452+00', '2026-11-28 19:27:33.071452+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FG23X4YS9J01XEWWM', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:27:33.071476+00', 'th', false, '2026-11-28 19:27:33.071476+00', '2026-11-28 19:27:33.071476+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071476+00', '2026-11-28 19:27:33.071476+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FQ4YEDPHYAXAGBKHD', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:27:33.071497+00', 'th', false, '2026-11-28 19:27:33.071497+00', '2026-11-28 19:27:33.071497+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071497+00', '2026-11-28 19:27:33.071497+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FSH9ZAJ3BAEHBH8H6', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:27:33.071519+00', 'th', false, '2026-11-28 19:27:33.071519+00', '2026-11-28 19:27:33.071519+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071519+00', '2026-11-28 19:27:33.071519+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FYA0N456T2PVPWQKE', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:27:33.071311+00', 'th', false, '2026-11-28 19:27:33.071311+00', '2026-11-28 19:27:33.071311+00', NULL, '2026-11-28 19:27:35.302406+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071311+00', '2026-11-28 19:27:33.071311+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT1586DRTFM7F0TE7VXCJJ', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:27:36.198816+00', NULL, NULL, NULL, NULL, 'gAAAAABrCysozskJ-27SwLszG_6yQghB7tK_dsct9HUPfXk--2raUrjjC7wOtUa9bok1x_OYnI5vdCN8lPMuVwrzxgV9p8tnHk2T4im09V_6Js_LrG5eOoPx5zQbhgvF4ROPrcx3JcvA', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HT15878XYP7F4X8KFRETXP', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:27:36.198816+00', NULL, NULL, NULL, NULL, 'gAAAAABrCysou9JF5moL4F3pexUmp4-VaD8z7EyxllRdMRTVsomc__lwyS2KhgSFi6dKRaGobUGmio6XmML9z0yZoMDA_cwYNu_dFSH8UgrvawMKQLcQ-P1oZnl98cy37KbcMOU0InE0', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HT126FA7NDJSK0C83530A3', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:27:33.071541+00', 'th', false, '2026-11-28 19:27:33.071541+00', '2026-11-28 19:27:33.071541+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071541+00', '2026-11-28 19:27:33.071541+00', NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HT126F9BH0T0GFMQ3RNDPW', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:27:33.07159+00', 'th', false, '2026-11-28 19:27:33.07159+00', '2026-11-28 19:27:33.07159+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.07159+00', '2026-11-28 19:27:33.07159+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126F2FM6T2EMNXD0PG7S', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:27:33.071612+00', 'th', false, '2026-11-28 19:27:33.071612+00', '2026-11-28 19:27:33.071612+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071612+00', '2026-11-28 19:27:33.071612+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FK6B0WC3A4FT89E9D', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:27:33.071633+00', 'th', false, '2026-11-28 19:27:33.071633+00', '2026-11-28 19:27:33.071633+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071633+00', '2026-11-28 19:27:33.071633+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FJJF4JAPS8XW313CC', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:27:33.071567+00', 'th', true, '2026-11-28 19:27:33.071567+00', '2026-11-28 19:27:33.162657+00', NULL, '2026-11-28 19:27:35.894469+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071567+00', '2026-11-28 19:27:33.071567+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT126FHNNNVQN8JD105W7Y', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:27:33.071424+00', 'th', false, '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:33.071424+00', NULL, '2026-11-28 19:27:34.258975+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:33.071424+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT153WN1B9WJZ67BVZ3Y0Z', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 19:27:36.060639+00', 'th', false, '2026-11-28 19:27:36.060639+00', '2026-11-28 19:27:36.060639+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.060639+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT154GMRH7GP8XR8WC6PP7', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:27:36.080342+00', 'th', false, '2026-11-28 19:27:36.080342+00', '2026-11-28 19:27:36.080342+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.080342+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT154J26A6XEQAEDZBRH05', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:27:36.082918+00', 'th', false, '2026-11-28 19:27:36.082918+00', '2026-11-28 19:27:36.082918+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.082918+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT154X2FZXV5VMRABQC3WQ', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:27:36.09338+00', 'th', false, '2026-11-28 19:27:36.09338+00', '2026-11-28 19:27:36.09338+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.09338+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT1557WEA3MPM7068XD581', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:27:36.10394+00', 'th', false, '2026-11-28 19:27:36.10394+00', '2026-11-28 19:27:36.10394+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.10394+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT155JF3BRHKGH3RSHNY37', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 19:27:36.114953+00', '2026-11-28 19:27:36.114953+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.114953+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT155P1600P6JE4TSN1MAA', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 19:27:36.118623+00', 'th', false, '2026-11-28 19:27:36.118623+00', '2026-11-28 19:27:36.118623+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.118623+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT155VV04KCTAGQ7V5YSDW', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:27:36.12383+00', 'th', false, '2026-11-28 19:27:36.12383+00', '2026-11-28 19:27:36.12383+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.12383+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT156AQQ0NSPVC4NTARWH6', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:27:36.138831+00', 'th', false, '2026-11-28 19:27:36.138831+00', '2026-11-28 19:27:36.138831+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.138831+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT156JQ2WXVK1R7PN2XGQF', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:27:36.146443+00', 'th', false, '2026-11-28 19:27:36.146443+00', '2026-11-28 19:27:36.146443+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.146443+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT156VSQXBCGNF1FYX94RZ', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:27:36.155546+00', 'th', false, '2026-11-28 19:27:36.155546+00', '2026-11-28 19:27:36.155546+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.155546+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT1572ZM1GXV9GR9QSDPZR', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:27:36.162417+00', 'th', false, '2026-11-28 19:27:36.162417+00', '2026-11-28 19:27:36.162417+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:27:36.162417+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HT15860CQ01FHQEFVWCNFR', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:27:36.198816+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HT158ZSKP0KNRZCTTZZRYX', 'natural_person', 'tax_id', '1100000000016', '01M8HT158ZFC4CXEWGWZPZJ919', 'active', true, '01M8HT158ZKEEKQH80BZKYZCXV', '01M8HT158ZEATWYWJ48PM1ZE82', '$argon2id$v=19$m=19456,t=2,p=1$+v/fGyOklHKOkVJqrRUCIA$8RUdq/4XsjNcRmHeO0JHfWI7N49nXyYzZnTRvYEj/5k', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HT158Z457F40V4JSHDHJWE', '024306800', '01M8HT158ZBD2E4WKKXWQK5EZ7', '0812345678', 'agent@example.com', '2026-11-28 19:27:33.071424+00', 'th', false, '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:36.223872+00', '2026-11-28 19:27:34.258975+00', '"01M8HT158ZNWMCKC8NEDND2111"', '01M8HT158ZVKXBRE2CT1RBPHZH', '01M8HT158ZVYNK3ZSAE9N88BV3', '01M8HT158ZA5KJQDPPTT5QMA02', '01M8HT158ZNMDT1NRZXJNCTFWC', '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:33.071424+00', '2026-11-28 19:27:36.223944+00', 'register', '01M8HT158ZJTHCGYR5FJT1A2ZZ');
INSERT INTO public.acting_context VALUES ('o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', '01M8HT13CTANVTAMQEM1Z5HR7F', NULL, '2026-11-28 19:27:34.258975+00', '2026-11-28 19:27:34.820375+00');
INSERT INTO public.acting_context VALUES ('hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', '01M8HT13CTANVTAMQEM1Z5HR7F', 'dlg_01M8HT128BYK6HNT4EG2CHZSEM', '2026-11-28 19:27:34.820375+00', '2026-11-28 19:27:35.158728+00');
INSERT INTO public.acting_context VALUES ('booFOGPVkiifDYYVz27-YvsLNhtgKK4t28zteLshzBs', '01M8HT13CTANVTAMQEM1Z5HR7F', NULL, '2026-11-28 19:27:35.158728+00', NULL);
INSERT INTO public.acting_context VALUES ('AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc', '01M8HT14CKT3FFKHCRVAR7XS1S', NULL, '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.466828+00');
INSERT INTO public.acting_context VALUES ('01M8HT15EDH76ANA5AG8FESRRX', '01M8HT13CTANVTAMQEM1Z5HR7F', 'dlg_01M8HT128BYK6HNT4EG2CHZSEM', '2026-11-28 19:27:34.820375+00', '2026-11-28 19:27:35.158728+00');
INSERT INTO public.alembic_version VALUES ('0008');
INSERT INTO public.audit_event VALUES ('01M8HT13D32G8RCEFZKPHQ2A2K', '2026-11-28 19:27:34.258975+00', 'login.started', '01M8HT126FHNNNVQN8JD105W7Y', '{"login_id": "01M8HT13CTANVTAMQEM1Z5HR7F", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fdba2ee1522210f1');
INSERT INTO public.audit_event VALUES ('01M8HT13P13RHG25502TX77JD1', '2026-11-28 19:27:34.544003+00', 'token.issued', '01M8HT126FHNNNVQN8JD105W7Y', '{"client_id": "e-license", "context_id": "o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs", "delegation_id": null, "token_id": "01M8HT13NA775Z16VVFT6RWR99", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '42f31a2c4ea604b1');
INSERT INTO public.audit_event VALUES ('01M8HT13YHC12P00R2VJ1HCMPR', '2026-11-28 19:27:34.820375+00', 'acting.switched', '01M8HT126FHNNNVQN8JD105W7Y', '{"login_id": "01M8HT13CTANVTAMQEM1Z5HR7F", "context_id": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "delegation_id": "dlg_01M8HT128BYK6HNT4EG2CHZSEM"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f8574a2a888f1b7e');
INSERT INTO public.audit_event VALUES ('01M8HT141EBSKMN6JBZ7J31DXC', '2026-11-28 19:27:34.931443+00', 'token.issued', '01M8HT126FHNNNVQN8JD105W7Y', '{"client_id": "keeper", "context_id": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "delegation_id": "dlg_01M8HT128BYK6HNT4EG2CHZSEM", "token_id": "01M8HT140TMADP3D6P2VSKH56E", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'ef8df29f89cd2ad2');
INSERT INTO public.audit_event VALUES ('01M8HT1437SA3M2K8X5GDBJB3M', '2026-11-28 19:27:34.96791+00', 'token.issued', '01M8HT126FHNNNVQN8JD105W7Y', '{"client_id": "keeper", "context_id": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "delegation_id": "dlg_01M8HT128BYK6HNT4EG2CHZSEM", "token_id": "01M8HT142J0HNP8T81N1E6FGVF", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '899bdc91a137642b');
INSERT INTO public.audit_event VALUES ('01M8HT144RZV888VQ0ZB5WAV77', '2026-11-28 19:27:35.028172+00', 'token.issued', '01M8HT126FHNNNVQN8JD105W7Y', '{"client_id": "keeper", "context_id": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "delegation_id": "dlg_01M8HT128BYK6HNT4EG2CHZSEM", "token_id": "01M8HT144F7FTK5QSDFH0KEC36", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '9c01c16374e461ae');
INSERT INTO public.audit_event VALUES ('01M8HT1456TYWWYWTQKC0AGB4N', '2026-11-28 19:27:35.075447+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HT1453ZWEJZ182R9A06J8W", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd7abf77c84010aa5');
INSERT INTO public.audit_event VALUES ('01M8HT145WJ2H7V3QJ0WDDY3NB', '2026-11-28 19:27:35.083247+00', 'request.repeated', '01M8HT126FHNNNVQN8JD105W7Y', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '31fe38bc2a1fe6d4');
INSERT INTO public.audit_event VALUES ('01M8HT1484V3NCZQGMWCBKKK9C', '2026-11-28 19:27:35.158728+00', 'acting.switched', '01M8HT126FHNNNVQN8JD105W7Y', '{"login_id": "01M8HT13CTANVTAMQEM1Z5HR7F", "context_id": "booFOGPVkiifDYYVz27-YvsLNhtgKK4t28zteLshzBs", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'e32e858a7c0a176f');
INSERT INTO public.audit_event VALUES ('01M8HT14CKTNPDE1C71MXTMKFY', '2026-11-28 19:27:35.302406+00', 'login.started', '01M8HT126FYA0N456T2PVPWQKE', '{"login_id": "01M8HT14CKT3FFKHCRVAR7XS1S", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'bcad84b766e5da62');
INSERT INTO public.audit_event VALUES ('01M8HT14DT9TB8ZJ4GS1FVST0M', '2026-11-28 19:27:35.34169+00', 'request.repeated', '01M8HT126FYA0N456T2PVPWQKE', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '1fc57efc3422a122');
INSERT INTO public.audit_event VALUES ('01M8HT14EHZEEPEM73EXKDJBXY', '2026-11-28 19:27:35.363518+00', 'token.issued', '01M8HT126FYA0N456T2PVPWQKE', '{"client_id": "e-license", "context_id": "AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc", "delegation_id": null, "token_id": "01M8HT14EE7PQB0EX2NE0D1WFD", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '7bb6f89364ef8867');
INSERT INTO public.audit_event VALUES ('01M8HT14HWMDSWW94RVM8NBKB0', '2026-11-28 19:27:35.466828+00', 'login.ended', '01M8HT126FYA0N456T2PVPWQKE', '{"login_id": "01M8HT14CKT3FFKHCRVAR7XS1S", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '2a476bd91aa1d8ee');
INSERT INTO public.audit_event VALUES ('01M8HT14RY343JRGMCP8YTH6M5', '2026-11-28 19:27:35.702492+00', 'login.refused', '01M8HT126FQ4YEDPHYAXAGBKHD', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'ed690b419cf785b8');
INSERT INTO public.audit_event VALUES ('01M8HT153QMH2QCWCTZ6ERJCJ5', '2026-11-28 19:27:36.044393+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '6f2f6efe543a577d');
INSERT INTO public.audit_event VALUES ('01M8HT158HXDXT2BM8QXJN6PFK', '2026-11-28 19:27:36.209523+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HT159EXSF35X1H4C5HJ4WY', '2026-11-28 19:27:34.258975+00', 'login.started', '01M8HT126FHNNNVQN8JD105W7Y', '{"login_id": "01M8HT13CTANVTAMQEM1Z5HR7F", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fdba2ee1522210f1');
INSERT INTO public.authorization_code VALUES ('01M8HT13KNBY3V89TK9EJHGDN3', '30a2a8e5e74dbb8199098b15cec9a1b730f13ef16d8e200124b25d4d7e0b058c', 'e-license', 'o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'o0wNdO3OZeE_h2lF4CdlrA', 'xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:27:34.498257+00', '2026-11-28 19:28:34.498257+00', '2026-11-28 19:27:34.544003+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HT13ZZ0QYBCZVT42PYXX2B', '40e174219c7daefe2b85a4a3e04f6a07932c5259c3ef7ff24634d47ae1ffae2d', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'https://keeper.example.test/callback', 'openid', 'OeOWcSW4CSClNyca4S2aiA', '17kaR5DCwmPIlgIOHHbga62HfWV7PFjZUob-J9VjQH4', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:27:34.897624+00', '2026-11-28 19:28:34.897624+00', '2026-11-28 19:27:34.931443+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HT145T2RAFZ0XJ8C5XZDX0', '9d77aba341f59979a377f7948197c2c29d03519b27b79691686ac65a47fc051e', 'e-license', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'o0wNdO3OZeE_h2lF4CdlrA', 'xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:27:35.083247+00', '2026-11-28 19:28:35.083247+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HT14DNQH4DSGJRPNJ9ZM10', 'b9e69e7562a82293bd9e92018608af7f68bf9fa5f4f1cfae37c69e0fbb474048', 'e-license', 'AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'o0wNdO3OZeE_h2lF4CdlrA', 'xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c', '2026-11-28 19:27:35.302406+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:27:35.34169+00', '2026-11-28 19:28:35.34169+00', '2026-11-28 19:27:35.363518+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HT15EQJ1GETJRJX1FTY65D', '01M8HT15EQPEGBX9GFH988M292', 'e-license', 'o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'o0wNdO3OZeE_h2lF4CdlrA', 'xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:27:34.498257+00', '2026-11-28 19:28:34.498257+00', '2026-11-28 19:27:34.544003+00', '"01M8HT15EPJS91MFMD2M03GPFE"');
INSERT INTO public.authorization_request VALUES ('VF7Sehgfm1J8quNJbSHXp24DnLiyErbgUORp6SlrCJw', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M7I2cuSyb0gn_b0lPm2_Kg"], ["nonce", "o0wNdO3OZeE_h2lF4CdlrA"], ["code_challenge", "xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c"], ["code_challenge_method", "S256"]]}', 'sign_in', 'Oex38ayzGhVW6vDlsnHxhvCnDkwNudgZaivyNGxqvqs', '2026-11-28 19:27:35.502885+00', '2026-11-28 21:27:35.502885+00', NULL);
INSERT INTO public.authorization_request VALUES ('uc2UQ5xwj4C44CtreUlU--g2Uu8JxKMvIrfNUTvte2A', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M7I2cuSyb0gn_b0lPm2_Kg"], ["nonce", "o0wNdO3OZeE_h2lF4CdlrA"], ["code_challenge", "xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c"], ["code_challenge_method", "S256"]]}', 'sign_in', 'bKr0RkEZZswAEeE3_aI6v50m2kxA0FTZF-IyOokow6E', '2026-11-28 19:27:35.737248+00', '2026-11-28 21:27:35.737248+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HT159V7TJ6C2E2KYZBM4KE', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M7I2cuSyb0gn_b0lPm2_Kg"], ["nonce", "o0wNdO3OZeE_h2lF4CdlrA"], ["code_challenge", "xZwCWXDIcyzzEYwgZ_AsgAZEdZcVEpZS1pev-OOmy4c"], ["code_challenge_method", "S256"]]}', 'sign_in', 'Oex38ayzGhVW6vDlsnHxhvCnDkwNudgZaivyNGxqvqs', '2026-11-28 19:27:35.502885+00', '2026-11-28 21:27:35.502885+00', '01M8HT159VA92SMC3VZSYX9RRM');
INSERT INTO public.client_assertion VALUES ('01M8HT15A0JWXJ272RYMN2PHXS', '01M8HT15A06JVANBG49TF5D1S9', '2026-11-28 19:27:36.256948+00');
INSERT INTO public.data_report VALUES ('01M8HT15B4HFJ32K85VYV3NP1M', '01M8HT158ZSKP0KNRZCTTZZRYX', '01M8HT15B664EFA220XCKF8HRM', '"01M8HT15B67KF9DYH7FH964Y8W"', '2026-11-28 19:27:36.294497+00', '2026-11-28 19:27:36.294514+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128BYK6HNT4EG2CHZSEM', '01M8HT126FYA0N456T2PVPWQKE', '01M8HT126FHNNNVQN8JD105W7Y', 'all', '[]', '2026-10-30', NULL, '19fd3b83e34f12c8a9991b3cd3a42a64a9fcefbccb75e680b1b65602a4b3ad2c', 'in_force', '2026-10-29 19:27:33.131749+00', '2026-10-29 22:27:33.131749+00', NULL, NULL, NULL, '1ErAUkvc_RfOx5mW4f2tkYlbaqZou5_A0_dULdFoQxo', NULL, NULL, '2026-0RE6E6AH-M');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128CADWAASJ1ZWY85TWR', '01M8HT126F7AK7REJGZ6YMSJD0', '01M8HT126FHNNNVQN8JD105W7Y', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '7f3716db6463f26b66dae9f7fd3ca1ebbf51ddbe215ac306b25ff4e4b410b0c3', 'in_force', '2026-10-29 19:27:33.13202+00', '2026-10-29 22:27:33.13202+00', NULL, NULL, NULL, 'T_NmciGcxqdfg82v-AsU2c3YTSK8w8GWN4W6J5VTFQ8', NULL, NULL, '2026-4M21PA42-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128CMKWGVE9JV7HV3B7P', '01M8HT126F7AK7REJGZ6YMSJD0', '01M8HT126FHNNNVQN8JD105W7Y', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '7149d172da8fadaee791b587ec927c3dbac43f753f911b9cedd1b6ef9b6b63c5', 'in_force', '2026-10-29 19:27:33.132119+00', '2026-10-29 22:27:33.132119+00', NULL, NULL, NULL, '0ZTY9XUzeirjm3-N-YfqgTUqymfSYyOe2dEukMWPh5A', NULL, NULL, '2026-Y9WYZAQN-V');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128C15AX1KR047KTFG37', '01M8HT126FQ4YEDPHYAXAGBKHD', '01M8HT126FHNNNVQN8JD105W7Y', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '8adee6223beba5c33e8844b8af4f453efb47b7ff7dd8c05a12fcf9e9401d999e', 'waiting', '2026-11-27 19:27:33.132207+00', NULL, NULL, NULL, NULL, 'MkgEqDNoJcXUfx7RKRc_uP0RATZDU4X7Zzyk4EjZTbM', NULL, NULL, '2026-C3DR8592-A');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128CCYSC64EQ9MTGD6HS', '01M8HT126FSH9ZAJ3BAEHBH8H6', '01M8HT126FHNNNVQN8JD105W7Y', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '978acf87a0fc9f78429029c95d2cac26cdd1e6f669b90f8688579d4bd7bb7b4d', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, '560fnZj3BDoVBny-dR1YVFJ5v3Kh5K9sURIvWkv8c54', NULL, NULL, '2026-JAJTYJN1-Z');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128C84FQ17KM56VNTZX0', '01M8HT126FA7NDJSK0C83530A3', '01M8HT126FHNNNVQN8JD105W7Y', 'all', '[]', '2026-11-19', NULL, '5a2f12e704ef932f293d622d6a91b0aa2495e20658a37fd6c3e4aaed75082644', 'declined', '2026-10-29 19:27:33.132392+00', '2026-10-29 22:27:33.132392+00', '2026-11-28 18:27:33.132392+00', NULL, NULL, 'W6CdBQjYzzh7xqMbA3lTX6-TiINE6ib_c5sr13s5z2I', NULL, NULL, '2026-FRX75NNQ-F');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128CDSKVBA7C2D017KWV', '01M8HT126FYA0N456T2PVPWQKE', '01M8HT126FG23X4YS9J01XEWWM', 'all', '[]', '2026-09-30', NULL, '175827bed23983a11e6d4a666384b0c79dc72bb6211b045923f7fd319699d8d4', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:27:33.132475+00', 'เปลี่ยนตัวแทน', NULL, '2aIPoo84B1FU0a4aHtLBpfsTDQvWtp-gg0bOLg_h7IQ', NULL, NULL, '2026-6PHH6NAW-Z');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128CCDRE7GCFETH7XA6E', '01M8HT126F7AK7REJGZ6YMSJD0', '01M8HT126FG23X4YS9J01XEWWM', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '5f1f2a2b9a7b40e9c8852bb3009fe665bdbeee353306fdf9b576a8705d3e9549', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:27:33.132559+00', NULL, NULL, 'ATJmrSijKrZz0zXzq_iM_a8Im27p8jlr_lpNIU1kiPg', NULL, NULL, '2026-ZGMM8HV9-G');
INSERT INTO public.delegation VALUES ('dlg_01M8HT128C4ND7B8F9DPXKQT07', '01M8HT126FHNNNVQN8JD105W7Y', '01M8HT126FG23X4YS9J01XEWWM', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '44aa5859fc1c9d37c918da64a32f681c00a394a43f37557c7759799ef66fd244', 'in_force', '2026-10-29 19:27:33.132637+00', '2026-10-29 22:27:33.132637+00', NULL, NULL, NULL, '9Xm9fxV_4X9m82A1DNKfyjJ-QOykaAskpmmr09rBIYc', NULL, NULL, '2026-4SV4Z5ZF-H');
INSERT INTO public.delegation VALUES ('dlg_01M8HT15BMA8131PQ9K462D16H', '01M8HT126FSH9ZAJ3BAEHBH8H6', '01M8HT126FHNNNVQN8JD105W7Y', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '978acf87a0fc9f78429029c95d2cac26cdd1e6f669b90f8688579d4bd7bb7b4d', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HT15BM7275J5V5FHM7Z3TD', '2026-11-28 19:27:36.308396+00', '01M8HT15BMZ4W18SY2EHASESSK', '2026-11-28 19:27:36.308414+00', '01M8HT15BMK0BE0QN6N59WXTR4', '01M8HT15BMNPW7CZAF4E784TGC');
INSERT INTO public.handoff_note VALUES ('Oex38ayzGhVW6vDlsnHxhvCnDkwNudgZaivyNGxqvqs', '{"return_to": "/oauth2/authorize?resume=VF7Sehgfm1J8quNJbSHXp24DnLiyErbgUORp6SlrCJw", "cancel_to": "/oauth2/authorize?resume=VF7Sehgfm1J8quNJbSHXp24DnLiyErbgUORp6SlrCJw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:27:35.502885+00', NULL);
INSERT INTO public.handoff_note VALUES ('bKr0RkEZZswAEeE3_aI6v50m2kxA0FTZF-IyOokow6E', '{"return_to": "/oauth2/authorize?resume=uc2UQ5xwj4C44CtreUlU--g2Uu8JxKMvIrfNUTvte2A", "cancel_to": "/oauth2/authorize?resume=uc2UQ5xwj4C44CtreUlU--g2Uu8JxKMvIrfNUTvte2A&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:27:35.737248+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HT15A2VCW7TPSXQFHV1G4X', '{"return_to": "/oauth2/authorize?resume=VF7Sehgfm1J8quNJbSHXp24DnLiyErbgUORp6SlrCJw", "cancel_to": "/oauth2/authorize?resume=VF7Sehgfm1J8quNJbSHXp24DnLiyErbgUORp6SlrCJw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:27:36.258632+00', '2026-11-28 21:27:35.502885+00', '01M8HT15A2KNH9FY6QAY8C7S6C');
INSERT INTO public.known_device VALUES ('01M8HT13CGYMCA61P6CD9PNNNF', '3281252b78db369ca795bdd4423d761fb355e4011ad844ee9cce144d21376f18', '01M8HT126FHNNNVQN8JD105W7Y', '2026-11-28 19:27:34.258975+00', '2026-11-28 19:27:34.258975+00');
INSERT INTO public.known_device VALUES ('01M8HT14CJK4E3HFVPMRZ3J109', 'c65d9a5f3ec5ccbe519054629a08d0cb7971debbc8deba877260aca435147f67', '01M8HT126FYA0N456T2PVPWQKE', '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.302406+00');
INSERT INTO public.known_device VALUES ('01M8HT15BY65WDR09C81HCPN0E', '01M8HT15BY4P63DK2T7GFAZ8BT', '01M8HT126FHNNNVQN8JD105W7Y', '2026-11-28 19:27:34.258975+00', '2026-11-28 19:27:34.258975+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:27:35.702492+00', '2026-11-28 20:27:35.702492+00');
INSERT INTO public.limit_counter VALUES ('80122379dea367b2d2fa128faf1a7054f10d2b6fa5778d55bc6d2b6e68bce250', 1, '2026-11-28 19:27:35.702492+00', '2026-11-29 19:27:35.702492+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 2, '2026-11-28 19:27:35.737248+00', '2026-11-28 19:37:35.502885+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:27:36.044393+00', '2026-11-28 20:27:36.044393+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:27:36.044393+00', '2026-11-28 20:27:36.044393+00');
INSERT INTO public.limit_counter VALUES ('01M8HT15A7GR3571CAG8X4W6MS', 1, '2026-11-28 19:27:35.702492+00', '2026-11-28 20:27:35.702492+00');
INSERT INTO public.login VALUES ('01M8HT13CTANVTAMQEM1Z5HR7F', '93689a8c5553fb35c2535364633d113bf7e7c0644678feb1844382ea69eae516', '01M8HT126FHNNNVQN8JD105W7Y', '2026-11-28 19:27:34.258975+00', '2026-11-28 19:27:34.258975+00', '2026-11-28 19:27:34.258975+00', '2026-11-29 07:27:34.258975+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HT14CKT3FFKHCRVAR7XS1S', '29a824eb47aebe5784aee842ca170700d1ef181e92d6a6ceade402b4dccbd5db', '01M8HT126FYA0N456T2PVPWQKE', '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.302406+00', '2026-11-29 07:27:35.302406+00', '2026-11-28 19:27:35.466828+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HT15C1JHENBYE7WCG9WMSE', '01M8HT15C16ATA1M6VSEA82CSF', '01M8HT126FYA0N456T2PVPWQKE', '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.302406+00', '2026-11-28 19:27:35.302406+00', '2026-11-29 07:27:35.302406+00', '2026-11-28 19:27:35.466828+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HT15CC02NJDCY0YR6MW7C2', '01M8HT15CC56E1M8FT20ANZV0C', '01M8HT15CCRTY8D13CSXEVN4FW', '01M8HT158ZSKP0KNRZCTTZZRYX', '01M8HT15CCKX3167ZCHYYAZEQB', '2026-11-28 19:27:36.33292+00', '2026-11-28 19:27:36.332938+00', '2026-11-28 19:27:36.332951+00', '01M8HT15CC1JK5XFS9WX4YZVKR');
INSERT INTO public.outbox_message VALUES ('01M8HT13YEDZPWK1JHWA8CST8E', 'logout_notice', 'e-license', '{"visit_id": "01M8HT13KVM1RRNWX294YCW8X8", "sid": "o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs", "sub": "01M8HT126FHNNNVQN8JD105W7Y"}', '2026-11-28 19:27:34.820375+00', '2026-11-28 19:27:34.820375+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HT1482381VRBTFF4D45NW7', 'logout_notice', 'keeper', '{"visit_id": "01M8HT1403RMH91E8BMH47HTEK", "sid": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "sub": "01M8HT126FHNNNVQN8JD105W7Y"}', '2026-11-28 19:27:35.158728+00', '2026-11-28 19:27:35.158728+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HT1482Z9J1JS1179NRJPBW', 'logout_notice', 'e-license', '{"visit_id": "01M8HT144SXBWMVEGGZZTQ2R9T", "sid": "hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro", "sub": "01M8HT126FHNNNVQN8JD105W7Y"}', '2026-11-28 19:27:35.158728+00', '2026-11-28 19:27:35.158728+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HT14HWQX1H3GWBPY8YCKV4', 'logout_notice', 'e-license', '{"visit_id": "01M8HT14DPANE1DT2BX2PGK9YH", "sid": "AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc", "sub": "01M8HT126FYA0N456T2PVPWQKE"}', '2026-11-28 19:27:35.466828+00', '2026-11-28 19:27:35.466828+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HT153Q1JC83Z0WMRE0V60F', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCysoAVlBr8xCRa3SsKh9KnqfBM5zYr-8f3M5g667ADtVthRfGVyVDWGfKQeNLlI_k_1Tb3iBvZlMYC678rHGplNE5magyMV2d0c9zjj0O59kkvaagfdJZ0gNWHWpIL4bIxLBI9oYPPyU70smMwnlIf_Sq-QbrxyGAeq9-ezwp1CbOm9QtHy3-OXbdCxmaCNbId2ZZvCnMJCmy_q7KPQAMwcxayNeihwDSfSUk-CWO0V2Xn_FCwuQsEoBgGYwQ4GZEUUe"}', '2026-11-28 19:27:36.044393+00', '2026-11-28 19:27:36.044393+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HT15AF8JBJXAAPZC70401R', 'logout_notice', 'e-license', '{"visit_id": "01M8HT13KVM1RRNWX294YCW8X8", "sid": "o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs", "sub": "01M8HT126FHNNNVQN8JD105W7Y"}', '2026-11-28 19:27:34.820375+00', '2026-11-28 19:27:34.820375+00', 0, '2026-11-28 19:27:36.271121+00', '2026-11-28 19:27:36.271176+00');
INSERT INTO public.passkey VALUES ('01M8HT15CP02BJSCY8VPCP9EEP', '01M8HT158ZSKP0KNRZCTTZZRYX', '01M8HT15CQPW95WD9DQ32TMTWV', '01M8HT15CQEDYS90VHQ2SCAJ1B', 1, '01M8HT15CQ0BC329AMDRX7W35E', true, '2026-11-28 19:27:36.343773+00', '2026-11-28 19:27:36.34379+00', '2026-11-28 19:27:36.343801+00', '2026-11-28 19:27:36.343808+00');
INSERT INTO public.recovery_code VALUES ('a289088a68e1ec68d5d4c37205db1d726e5817eb78828d9f1839c036cd46e3e5', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('3ada8104daeace088994746811dcdb0ce5172eb7e8cff3b7988397af80d994d6', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('54e27fdc0b06765f0fc48680e84fcaf5b466013dd89eda98d0f656c7784c6510', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('b50f9dab9780a2d32f9b1e7370a16c0dcce254e40a889ebfcbd44da671f64ff7', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('2f6d0e4302967549c1a52da23ff59b83509210c88a0d44810ea56fb5c9cfd90a', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('90078f4ece87ce3f6cb3a0ff42ab63cae3fee2ca30fd429525a9f6c0e0d3100b', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('41202999823743efc57a0f94ef9e55840badf3d2ae2b510d067b75a850602db7', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('30de244a4cf1ff61c029b010b7950eff6a553303c4500b48d1b6d13269080854', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('cff6ce6e1f47865f224eb299b5ad831dddf35436ed546969cf4398e851597672', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('b732ca06d38593d2b00dc3fb94008f94356e94412185e49feb76e41c6aa91b89', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HT15D3AZZWGKMPX35P3ADB', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.162657+00', '2026-11-28 19:27:36.355789+00');
INSERT INTO public.refresh_token VALUES ('01M8HT13ZZ0QYBCZVT42PYXX2B', '102895afde82e12f98c4b74e12afe042fd59b6416c351c5fc70f86ea9fd885b1', '01M8HT13ZZ0QYBCZVT42PYXX2B', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'openid', 'null', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:27:34.897624+00', '2026-11-28 19:27:34.931443+00', '2026-11-29 07:27:34.258975+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HT15EV2Z4M5GZW5ED5DQ3W', '01M8HT15EVVYW3F4G36182EN59', '01M8HT13ZZ0QYBCZVT42PYXX2B', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'openid', '"01M8HT15EV52ZMCMZ71MYQYWR4"', '2026-11-28 19:27:34.258975+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:27:34.897624+00', '2026-11-28 19:27:34.931443+00', '2026-11-29 07:27:34.258975+00', '2026-11-28 19:27:36.411357+00', '2026-11-28 19:27:36.41137+00');
INSERT INTO public.register_answer VALUES ('01M8HT15AWBWRE3NQ6D7KQPSXJ', '01M8HT15AW9KDZVJREF7P2NF1G', '01M8HT15AW9SFKV42RESD7YJ3G', '"01M8HT15AW6K2B20BKKM3RM9JX"', '2026-11-28 19:27:36.284108+00');
INSERT INTO public.registered_data VALUES ('01M8HT15DCV1XXV60P1J2E75YK', '01M8HT158ZSKP0KNRZCTTZZRYX', '2026-11-28 19:27:36.364823+00', '01M8HT15DCQYSWN3SG9MJEE681', '"01M8HT15DCEQZ5PSETSEGS89SY"');
INSERT INTO public.registration VALUES ('01M8HT15DME97DEAC9N0W1R2NB', 'juristic_person', '01M8HT15DM6FTNAXYWVBHZ6H3Y', '01M8HT15DM6CGZV5C1X3EEDB03', '01M8HT15DMVAVC35P2959T1E1G', '"01M8HT15DM0FHTF9WK3QZVKPF3"', '01M8HT158ZSKP0KNRZCTTZZRYX', '2026-11-28 19:27:36.378581+00', '2026-11-28 19:27:36.378639+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HT14YZV2N53HBRH6R0V29E', '1a63f29f13a3ecab076954ae171ab2ee19d68a61d1b99e65cb133c51e43b84df', '01M8HT126FJJF4JAPS8XW313CC', '27320517fb582147316bf029c216d73d9ace6519d2e3b0807055c10ad9517962', '2026-11-28 19:27:35.894469+00', '2026-11-28 19:37:35.894469+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HT15DYG84GSKXCFVVPRQB9', '01M8HT15DYND7F1W74GVT2TS55', '01M8HT126FJJF4JAPS8XW313CC', '27320517fb582147316bf029c216d73d9ace6519d2e3b0807055c10ad9517962', '2026-11-28 19:27:35.894469+00', '2026-11-28 19:37:35.894469+00');
INSERT INTO public.signing_key VALUES ('01M8HT12B3ZRSHWGCM36QBJMKQ', 'ES256', 1, 'gAAAAABrCyslIyq4Onuj69v1WemiIeEeyPw_N9cslNbhOqpB9quVMsS_gJknaETuMHRMyRGLISN2o9y-seaBaR4rBfTZHjhjRJ8a1ivKBFn8CPFExHR_3Kv-C7mMEruYTKmAta_ChaK7hVoAOKe25Nv2tJTVWw6hH_rRor6lBHO5j0gcEnmcm-YohyBPUcPYUZawFFzLIvNFxvMgZplYAuI60CUdRqDmedts0qnB-UaOsUe_YNhOwfARh6Ur_6LNe70bJ2XTIY7q', '2026-11-28 19:27:33.219714+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HT12F7WJFKV7W2VMAHJ3R2', 'PS256', 1, 'gAAAAABrCyslx0VkGuPiBRrYxnF8Y6z9stYYI821k8KPtyJX9hqwCP-UHiMYv3Y_oy2ykeeRHmgE6OLjtYUJO1ZhzhBaXg5StLhDCRBW-J5bWm5BCoaQcND-KUxwUXaGGmKFMb3CnxVifoi0gTiMSa3pGRW8gTMGWXyvDAy1-ItTDL-86AbsFea9QuNmbqU2-DE2x8IXfulYRZX2ZnLsJgVL7mq-WPW-V5sOpL31FpFkr5yCP_aw9Om9SG3Exm2RR255JC2SJfxgJm3lEWx08Kl9ICDs65JhinTE1odpkJgkjvcyGBYchTBKA3btY5TFquIo_kwtsZryEo--spY71leRbyUntlBwAxeYUK4Q6JZQZqRrqIiN8TfU84Hufo68kDCkICghnpiJG-9LUREQ3GLUWsldVzjMs7hHsXhBCU8ALPUwmL3PGL63aXS1Kkj-0LAD_NLr6TOSDkc4-Ubkby_uJtHam9Z9k2J9Ci6FkKbCT42DO_8anm57Mf68ZYsJpXmGMJGFDxLQ0FcXtB5onYXDqY408NTgFeCyxmqpDXdmdgz1DoNQIl5clomt_2JlcVwb2NWuDBuNdBFybr4EkfQ7pOX41HH4OljjhNIxYTQduN2D6NsvO6_8854NPgkF4f1fMpJeTneyrGU_gjwLY3Ibc3--3Obz4sAphGbpvIrk45Ni8pnKZdDJtDtgYNlcSRTxO5M8WI_V5N9eXnaKCTlxU83HWK74HzYAV-r4tyvnUWbhOD1KaMWdACHI86ImN7N41Pv_2prBT-j5ZU9335d5PFqHevhZ__L0EZOCSQ3z18NGxMoHuLU-Jt0viUgOxA7qPLCMydOz_JU5Fxzihe6tTszt5wReTUa_iAlmAEJLHafePfE0Z88idpFwoLK2taqcny5R0Akk5KJkyRfXPH8eRQO6MGypxPtNrpG3iJAl56q-fVgMs3D2Gp9KGuV1Axamp3h2gLh8zu_TVnJMYczw3h3C0FWCBCpfA3aw-McOE2TASt5DNl_Yk3YfwjHh2O6FcGmX8uf6XWeSURx0-Y7-B-xQ2Hf7FBabh-H-ScCiYs_hRhAdc4Z8JnHrd7B38yXN5rz48JSP9Wto3kUYQA74OuWvWMkXMYYP4-pxTVRDf5xB_wHgLdf-lKA4kpB9RV_J-h0cj_RctcygDMOHHj0DzwgSl-Pzi3KZC3B3wjk5QIDysg12nPl9MhnhnhpnbHORb90TUqhaqU3AIj0runOFoGi4rBFr1uzzy-9gmTxoobkQkYMKykl3xirR3lTXnhtvPOL1DJ-dSuAiUlhYbm4PS1rUKpq86hCEDmoUOVeVIfys70DVPxyaKGjnO-_QyY-ffdQcyK8c4d9sl15u-R1mSjbIOoyeUI5b2jqD8Amv9PBvc5wcbC7NryQFq7OKZes5fLaTUvv_XqPZvjLNvK-Ypk9Wl7_rjb1GEq-z0MBwvDtA9T3hZNxmke69HKIHAU2ykq3zRna-skKrbmeLAYJ_nQLmZp5iQCYaj30-rZ0J8JbNCJPuAfZYSnaBzjpHWkQxkVO5_UlgHzm-qQyBT5hrmCkLkpjBwaR0rJyo1n4tsDWqSeyhsmeutjDuTgu_HCkxZpnHLpAjRV2Asfhl0j6FuhCuk6cJ0lpX3yNIwsQeUyE9OIb_ZuDRYgJtwaYjKiElNT6QsqDC-m9VoPl-mwjDzkXqXJ2t7MaDoddU-oBzwSWumm6aG4Y=', '2026-11-28 19:27:33.220113+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HT12KB0FXZ02GFSME9MVBW', 'RS256', 1, 'gAAAAABrCyslxHFyng9Hm92y5_UuqQMmuC-LTpo7giuQJwnhHNN4ZjbRykJSUWpRWKYLvZkmb50PMcr-MxCHzOxmL2xBXghjmTUHdUwas3EZVgaM2eIV95Bf2NNeM0L2-xJLwDZEbYcM_ZjXvsOLSVp17WCY9560N21uFprtTtAzgL2meMmlR9Wsg1RFI35m-RN3_Uvdg_tRDegoIyiCSF0gwaRfJNTMFP1xWKm0f-GoSf-kXAM74kMOmyYEXjzhx1xvB5jrRNHbw1DQT75RdPPC9vYYtaid2b27flYeK4KsTVzecUW5qWrp0_Wkxbqdc8TEOnyUcSM6naBHZiPkEIfrL_s8qYqXSlljzXYZtP6P-ggDMFeW3Y2PD7PrwOSP6YfiaKx_dERT1CmBbB91rK5bDEj8Ym2cSz3GktM1chYOaGkaGHKoLPIOv2xVGCZv9-2F2ZLxel-n8yiiOxrhpEpLW3AGyIGUTSuIkjggMSHgV64vd-1KL70cEOesoyWPlmUyE0W2lenrg5-uDhEpoO6uRVgRlnAHsLiM6y35m7OEAfdPQuRHVEihF2VDpjG0Z61BkKJi9rs0ioo_RsUU2bkvi_4ceakPDvx-mITIuNspiHqkk688IK1TF8mt2Q2H9lu9NWrFsvYYt2BfUQPwKvmEHV05tBgSy2VMrwRwJeUd4KLt6anyTnDwwWL1EypATPybozLcix-SPHe43bzfdKNi9z2HGn64kbk26_WWm-GpTZmwiMQGV4Y8Bo1fbM5QdqQ1ixf-RdfzJlEGeHoRUS0NtKdFh_VXe-ftUbfSUlkz6-hP3eZT89u_xH8rE0bw6XW-CrrmLpmaAWeXresTkqnvV5FGtyT7qgBA65q4ofpcKSi-c6YtMQ4XQBXkLfkrYjJ5BzQcggk5HVqbmxWo9BgYULB2OhQUuKgGbdVlFMHJqhEGldZu-dWoBSDlm32iSFgTMrr6XKeSZ7s6KqWK-th3qoF72-ZYBBZ400qvaDSVEZaLaCjch76_od-yv5ZwguzNGhIVvecFuK9Vol9WExpWHy1ER17m44ZRPYKB-hhhVMl613DEcF_pfXA2msv9JaurMVIHuib3_oxp6FRF6dTy1f9cPuB1FFZRmOuS_x4AaBW55EbOVqgx3okxKhSThAk8I8PD9uoMfs3YkrpS-FfPootVXh96aoTBgV8WQGOvH2D9gTsz5sXFCQ3ExmCrnvK4Y4YzdUErjpct8XOyVH6p0YoqLV_dJ0_M2NXdi6pN-G8_chzjcGH1GePjZvo-JqQYTt5yDMDE97mOk6CBCtZ7bz61x6T2tH6St5hJD0WWlED_iKXg0gIYvLlCgw_Y6VVM-eJ5F10jOnQHUVH2Igh3H0oHAK8f4N5ZzsIPqcu2sx4IRSrJupKvWH45E5_PJzjCU20BKbPepT0KpIwu-jiw5Hz75PJ_ZDUEdUw7enbJsW3NBhANOmLccOtkOhsu6du8DHi9kNEJe7v4kegfWmRPoeKG20vOAQIJecy-0ciZROWUdaiqModfkSUbYMpDzoOeXPNWo6o3ejsYvnvlgNg-oOLnyGYayf8QCOTIcIkyAWP3TFp_rryAtJHzw45dT7g3kHJpRbkKglLFkJkvTTaJApJvnbQ9LTKrjuO05nu9htbqzEYGJKG4TearIZNKPD8VXtyTsYXKDCjsG7pNf-EluK3vzZuYEpU625hM3z9ja8yN9uNQrek=', '2026-11-28 19:27:33.351524+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HT15AYJBNZYWTST7YX77ZN', 'ES256', 1001, 'gAAAAABrCyslIyq4Onuj69v1WemiIeEeyPw_N9cslNbhOqpB9quVMsS_gJknaETuMHRMyRGLISN2o9y-seaBaR4rBfTZHjhjRJ8a1ivKBFn8CPFExHR_3Kv-C7mMEruYTKmAta_ChaK7hVoAOKe25Nv2tJTVWw6hH_rRor6lBHO5j0gcEnmcm-YohyBPUcPYUZawFFzLIvNFxvMgZplYAuI60CUdRqDmedts0qnB-UaOsUe_YNhOwfARh6Ur_6LNe70bJ2XTIY7q', '2026-11-28 19:27:33.219714+00', '2026-11-28 19:27:36.286753+00');
INSERT INTO public.token_issue VALUES ('01M8HT13NA775Z16VVFT6RWR99', 'e-license', 'o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', '01M8HT13KNBY3V89TK9EJHGDN3', 'openid profile email phone address entity', '2026-11-28 19:27:34.544003+00', '2026-11-28 19:37:34.544003+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HT140TMADP3D6P2VSKH56E', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', '01M8HT13ZZ0QYBCZVT42PYXX2B', 'openid', '2026-11-28 19:27:34.931443+00', '2026-11-28 19:37:34.931443+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HT142J0HNP8T81N1E6FGVF', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', '01M8HT13ZZ0QYBCZVT42PYXX2B', 'openid', '2026-11-28 19:27:34.96791+00', '2026-11-28 19:37:34.96791+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HT144F7FTK5QSDFH0KEC36', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', NULL, 'openid', '2026-11-28 19:27:35.028172+00', '2026-11-28 19:37:34.931443+00', NULL, NULL, '01M8HT140TMADP3D6P2VSKH56E', 'e-license', NULL);
INSERT INTO public.token_issue VALUES ('01M8HT1453ZWEJZ182R9A06J8W', 'keeper', NULL, NULL, '', '2026-11-28 19:27:35.075447+00', '2026-11-28 19:37:35.075447+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HT14EE7PQB0EX2NE0D1WFD', 'e-license', 'AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc', '01M8HT14DNQH4DSGJRPNJ9ZM10', 'openid profile email phone address entity', '2026-11-28 19:27:35.363518+00', '2026-11-28 19:37:35.363518+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HT15F7DK20DTV28TC1VRGV', 'keeper', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', '01M8HT15F75EMCYJD58MVGE6BZ', 'openid', '2026-11-28 19:27:35.028172+00', '2026-11-28 19:37:34.931443+00', '2026-11-28 19:27:36.423424+00', '"01M8HT15F7QAFRN3FKWKYN9KYD"', '01M8HT140TMADP3D6P2VSKH56E', 'e-license', '2026-11-28 19:27:36.423414+00');
INSERT INTO public.totp_secret VALUES ('01M8HT126FJJF4JAPS8XW313CC', 'gAAAAABrCyslFFMQhDl5Mh1ZNEZ4ptdjoSaHeUTBs9HCTSvYnMmYQFwGg4tMwAtsj-MguO6sLn5JeSwFnjlzbXlPDilzqOkF-MpECdL7duxQvD6-EEkrffBjbS53z04Isvmp0ERI9xSH', '2026-11-28 19:27:33.162657+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HT126F2FM6T2EMNXD0PG7S', 'gAAAAABrCyslFFMQhDl5Mh1ZNEZ4ptdjoSaHeUTBs9HCTSvYnMmYQFwGg4tMwAtsj-MguO6sLn5JeSwFnjlzbXlPDilzqOkF-MpECdL7duxQvD6-EEkrffBjbS53z04Isvmp0ERI9xSH', '2026-11-28 19:27:33.162657+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HT126FYA0N456T2PVPWQKE', '2026-11-28 19:27:33.071311+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HT126FHNNNVQN8JD105W7Y', '2026-11-28 19:27:33.071424+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HT126F7AK7REJGZ6YMSJD0', '2026-11-28 19:27:33.071452+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HT126FG23X4YS9J01XEWWM', '2026-11-28 19:27:33.071476+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HT126FQ4YEDPHYAXAGBKHD', '2026-11-28 19:27:33.071497+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HT126FSH9ZAJ3BAEHBH8H6', '2026-11-28 19:27:33.071519+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HT126FA7NDJSK0C83530A3', '2026-11-28 19:27:33.071541+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HT126FJJF4JAPS8XW313CC', '2026-11-28 19:27:33.071567+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HT126F9BH0T0GFMQ3RNDPW', '2026-11-28 19:27:33.07159+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HT126F2FM6T2EMNXD0PG7S', '2026-11-28 19:27:33.071612+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HT126FK6B0WC3A4FT89E9D', '2026-11-28 19:27:33.071633+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HT153WN1B9WJZ67BVZ3Y0Z', '2026-11-28 19:27:36.060639+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HT154GMRH7GP8XR8WC6PP7', '2026-11-28 19:27:36.080342+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HT154J26A6XEQAEDZBRH05', '2026-11-28 19:27:36.082918+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HT154X2FZXV5VMRABQC3WQ', '2026-11-28 19:27:36.09338+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HT1557WEA3MPM7068XD581', '2026-11-28 19:27:36.10394+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HT155JF3BRHKGH3RSHNY37', '2026-11-28 19:27:36.114953+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HT155P1600P6JE4TSN1MAA', '2026-11-28 19:27:36.118623+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HT155VV04KCTAGQ7V5YSDW', '2026-11-28 19:27:36.12383+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HT156AQQ0NSPVC4NTARWH6', '2026-11-28 19:27:36.138831+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HT156JQ2WXVK1R7PN2XGQF', '2026-11-28 19:27:36.146443+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HT156VSQXBCGNF1FYX94RZ', '2026-11-28 19:27:36.155546+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HT1572ZM1GXV9GR9QSDPZR', '2026-11-28 19:27:36.162417+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HT15860CQ01FHQEFVWCNFR', '2026-11-28 19:27:36.198816+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HT1586DRTFM7F0TE7VXCJJ', '2026-11-28 19:27:36.198816+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HT15878XYP7F4X8KFRETXP', '2026-11-28 19:27:36.198816+00');
INSERT INTO public.user_name VALUES ('01M8HT15E93WXX2KDAGPG6EMWE', '01M8HT126FYA0N456T2PVPWQKE', '2026-11-28 19:27:33.071311+00');
INSERT INTO public.visit VALUES ('01M8HT13KVM1RRNWX294YCW8X8', 'o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', 'e-license', '2026-11-28 19:27:34.498257+00', '2026-11-28 19:27:34.498257+00', NULL);
INSERT INTO public.visit VALUES ('01M8HT1403RMH91E8BMH47HTEK', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'keeper', '2026-11-28 19:27:34.897624+00', '2026-11-28 19:27:34.96791+00', NULL);
INSERT INTO public.visit VALUES ('01M8HT144SXBWMVEGGZZTQ2R9T', 'hAFnIMQ4u88uj7sI4ErT7Wm3jY3BXrO1B6kFpgryZro', 'e-license', '2026-11-28 19:27:35.028172+00', '2026-11-28 19:27:35.083247+00', NULL);
INSERT INTO public.visit VALUES ('01M8HT14DPANE1DT2BX2PGK9YH', 'AzoxgGz5QEO2ED8nr4hK5Y_QGVdYtOlhgwwYs3hXQDc', 'e-license', '2026-11-28 19:27:35.34169+00', '2026-11-28 19:27:35.34169+00', NULL);
INSERT INTO public.visit VALUES ('01M8HT15F9MVZ79CTDWDSV85PW', 'o5y4VB80d4Zcfwwu5gVQpmb4pkzkj8rTZN_gJVaXZZs', '01M8HT15F9DDZS5QTTEEY9HSTF', '2026-11-28 19:27:34.498257+00', '2026-11-28 19:27:34.498257+00', '2026-11-28 19:27:36.425517+00');
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
