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
    reported_at timestamp with time zone,
    suspension_reason character varying,
    verified_at timestamp with time zone,
    cleared_status character varying,
    words_made_at timestamp with time zone
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
    ended_by character varying,
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
CREATE TABLE public.help_desk_case (
    id character varying NOT NULL,
    account_id character varying,
    kind character varying(32) NOT NULL,
    state character varying(32) NOT NULL,
    data json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    opened_by character varying,
    officer_id character varying,
    taken_at timestamp with time zone,
    closed_at timestamp with time zone,
    reason character varying
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
CREATE TABLE public.officer (
    id character varying NOT NULL,
    email character varying NOT NULL,
    role character varying(32) NOT NULL,
    password_hash character varying,
    sealed_totp character varying,
    totp_last_step bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    set_up_at timestamp with time zone,
    disabled_at timestamp with time zone
);
CREATE TABLE public.officer_act (
    id character varying NOT NULL,
    account_id character varying NOT NULL,
    case_id character varying,
    kind character varying NOT NULL,
    state character varying(32) NOT NULL,
    data json NOT NULL,
    reason character varying NOT NULL,
    proposed_by character varying NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    consented_by character varying,
    consented_at timestamp with time zone,
    due_at timestamp with time zone,
    cancel_hash character varying,
    cancelled_by character varying,
    finished_at timestamp with time zone
);
CREATE TABLE public.officer_link (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    officer_id character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.officer_passkey (
    id character varying NOT NULL,
    officer_id character varying NOT NULL,
    credential_id character varying NOT NULL,
    public_key character varying NOT NULL,
    sign_count bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
CREATE TABLE public.officer_session (
    id character varying NOT NULL,
    secret_hash character varying NOT NULL,
    officer_id character varying NOT NULL,
    started_at timestamp with time zone NOT NULL,
    proven_at timestamp with time zone,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying,
    network character varying NOT NULL,
    user_agent character varying NOT NULL
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
    failing boolean NOT NULL,
    about character varying,
    address_hash character varying,
    answer character varying
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
CREATE TABLE public.refusal_code (
    code_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    delegation_id character varying,
    client_id character varying,
    reason character varying NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
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
CREATE TABLE public.search_word (
    word character varying NOT NULL COLLATE pg_catalog."C",
    account_id character varying NOT NULL
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
INSERT INTO public.account VALUES ('01M8KNDRMMYESM9VWRRSW4SD40', 'juristic_person', 'tax_id', '0000000000021', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-29 12:45:35.252315+00', 'th', false, '2026-11-29 12:45:35.252315+00', '2026-11-29 12:45:35.252315+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.252315+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.252315+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRMV5ZFFQX1VQ72VTYEH', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-29 12:45:35.259342+00', 'th', false, '2026-11-29 12:45:35.259342+00', '2026-11-29 12:45:35.259342+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.259342+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRNNDCYNWA498D8CWT5N', 'juristic_person', 'tax_id', '0000000000023', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-29 12:45:35.285633+00', 'th', false, '2026-11-29 12:45:35.285633+00', '2026-11-29 12:45:35.285633+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.285633+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRNXBNG8BVYVYF5ZRESH', 'juristic_person', 'tax_id', '0000000000024', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-29 12:45:35.293012+00', 'th', false, '2026-11-29 12:45:35.293012+00', '2026-11-29 12:45:35.293012+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.293012+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRP4M48Q7KY0885HK3GW', 'juristic_person', 'passport', '0000000000025', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-29 12:45:35.300747+00', 'th', false, '2026-11-29 12:45:35.300747+00', '2026-11-29 12:45:35.300747+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.300747+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRPESESDYCKJ0ZXACKCT', 'juristic_person', 'tax_id', '0000000000026', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-29 12:45:35.310231+00', 'th', false, '2026-11-29 12:45:35.310231+00', '2026-11-29 12:45:35.310231+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.310231+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.310231+00', NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRPSM0RMQ61EJ2X8NYP1', 'juristic_person', 'tax_id', '0000000000027', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000027', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-29 12:45:35.321992+00', '2026-11-29 12:45:35.321992+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', NULL, NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRQ2J9KVGJ3QTMP2PCF2', 'juristic_person', 'tax_id', '0000000000028', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000028', NULL, 'บัญชีตัวอย่างที่ 14', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', NULL, NULL, 'th', false, '2026-11-29 12:45:35.330405+00', '2026-11-29 12:45:35.330405+00', NULL, NULL, NULL, NULL, NULL, NULL, 'nsw', '2026-11-29 12:45:35.164794+00', NULL, NULL, 'register', NULL, NULL, NULL, 'typed@example.com', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRRBR7Z0KW40Y9NP4EW5', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 12:45:35.371723+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.389253+00');
INSERT INTO public.account VALUES ('01M8KNDRRB02TS7PP4VJ2878RW', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 12:45:35.371723+00', NULL, NULL, NULL, NULL, 'gAAAAABrDB5vh14XQcejXWSDeAf0McJmf8jxSFRWc_X1vdsSFNHMXo5WPzEnEkBwvmo-M-vtaeN7rJ3is4Chgu6E99l8dxJ9-n7afkd53IMiTRlASZGTVWyjiwWGI-sk3P52SWHUA3eB', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.389253+00');
INSERT INTO public.account VALUES ('01M8KNDRRB386TACGENDRMH1P0', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-29 12:45:35.371723+00', NULL, NULL, NULL, NULL, 'gAAAAABrDB5vZoB4JuyL2D1uCCvGlyit5heleUYSzUbhVtqrVycCwinxnW2BQvH63fwa8LnYeegTo-g_qPYeU6fbMKVkifwvGkw4-y7GlAGju3pG7xUDloh9DEEmUNeGqB-ZzIys42ko', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.389253+00');
INSERT INTO public.account VALUES ('01M8KNDKWF7BRPPKW6NV0Y757F', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-29 12:45:30.383508+00', 'th', false, '2026-11-29 12:45:30.383508+00', '2026-11-29 12:45:30.383508+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383508+00', '2026-11-29 12:45:30.383508+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFMAJBNSKK7N6BBTX7', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-29 12:45:30.383313+00', 'th', false, '2026-11-29 12:45:30.383313+00', '2026-11-29 12:45:30.383313+00', NULL, '2026-11-29 12:45:33.96946+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383313+00', '2026-11-29 12:45:30.383313+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFBQSQXY81XJTVPQN3', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-29 12:45:30.383422+00', 'th', false, '2026-11-29 12:45:30.383422+00', '2026-11-29 12:45:30.383422+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383422+00', '2026-11-29 12:45:30.383422+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFF7PGY6WR0KGZ70HH', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-29 12:45:30.383436+00', 'th', false, '2026-11-29 12:45:30.383436+00', '2026-11-29 12:45:30.383436+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383436+00', '2026-11-29 12:45:30.383436+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWF041W10ZV68ME0W6N', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-29 12:45:30.383447+00', 'th', false, '2026-11-29 12:45:30.383447+00', '2026-11-29 12:45:30.383447+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383447+00', '2026-11-29 12:45:30.383447+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFK0WFYGTY1SA6N3HM', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-29 12:45:30.383459+00', 'th', false, '2026-11-29 12:45:30.383459+00', '2026-11-29 12:45:30.383459+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383459+00', '2026-11-29 12:45:30.383459+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFA4NYC8W6792ZT7DP', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-29 12:45:30.383472+00', 'th', false, '2026-11-29 12:45:30.383472+00', '2026-11-29 12:45:30.383472+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383472+00', '2026-11-29 12:45:30.383472+00', NULL, 'typed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFXGXVYZYZ9DC6PYRR', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-29 12:45:30.383497+00', 'th', false, '2026-11-29 12:45:30.383497+00', '2026-11-29 12:45:30.383497+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383497+00', '2026-11-29 12:45:30.383497+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFCNQSS628WR7FNMAJ', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-29 12:45:30.383521+00', 'th', false, '2026-11-29 12:45:30.383521+00', '2026-11-29 12:45:30.383521+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383521+00', '2026-11-29 12:45:30.383521+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDRJSACFRYQRMKV352YZX', 'natural_person', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-29 12:45:35.193347+00', 'th', false, '2026-11-29 12:45:35.193347+00', '2026-11-29 12:45:35.193347+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.193347+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-29 12:45:30.383404+00', 'th', false, '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:30.383404+00', NULL, '2026-11-29 12:45:32.457542+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:30.383404+00', NULL, 'register', '1.3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDKWFF0V6ZQF3T73KZQ1A', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-29 12:45:30.383486+00', 'th', true, '2026-11-29 12:45:30.383486+00', '2026-11-29 12:45:30.541241+00', NULL, '2026-11-29 12:45:34.985417+00', NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.383486+00', '2026-11-29 12:45:30.383486+00', NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:30.447118+00');
INSERT INTO public.account VALUES ('01M8KNDRHWM3KY62DNMM3PVPYE', 'juristic_person', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-29 12:45:35.164814+00', 'th', false, '2026-11-29 12:45:35.164814+00', '2026-11-29 12:45:35.164814+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.164814+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRK9AA24ZAEGS95DE5XB', 'group_of_persons', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-29 12:45:35.209345+00', 'th', false, '2026-11-29 12:45:35.209345+00', '2026-11-29 12:45:35.209345+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.209345+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRKNPNWHXMVQSHHR462F', 'government_body', 'tax_id', '0000000000018', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-29 12:45:35.221584+00', 'th', false, '2026-11-29 12:45:35.221584+00', '2026-11-29 12:45:35.221584+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.221584+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRKY2W5ATF30VC8RQSDN', 'other', 'tax_id', '0000000000019', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-29 12:45:35.230442+00', 'th', false, '2026-11-29 12:45:35.230442+00', '2026-11-29 12:45:35.230442+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.230442+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRMAQ4KF5NDCTF8QNVKJ', 'juristic_person', 'tax_id', '0000000000020', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', NULL, 'th', false, '2026-11-29 12:45:35.24245+00', '2026-11-29 12:45:35.24245+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-29 12:45:35.24245+00', NULL, NULL, 'register', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8KNDRSQGDD4JWE9FFQSQBWH', 'natural_person', 'tax_id', '1100000000016', '01M8KNDRSQHHZ8G64PYP0R2AH9', 'active', true, '01M8KNDRSQ8AZC5P89383SAD10', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$4ty7F6L0/n8vhXBubY3xHg$zcL1S/5iDmW47RToqlvWzJr8jBXKDiy46aYm3gxdhLM', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8KNDRSQQM0PGRS8WAH8VKKV', '024306800', '01M8KNDRSQB3RMRTW55YD685E1', '0812345678', 'agent@example.com', '2026-11-29 12:45:30.383404+00', 'th', false, '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:35.415384+00', '2026-11-29 12:45:32.457542+00', '"01M8KNDRSQW44TB5XQPMM3JR8W"', '01M8KNDRSQT0VTERT6HVJ874D2', '01M8KNDRSQ60AHDZ690H8FQ69Q', '01M8KNDRSQHAN7Y84H89T8Q1YD', '01M8KNDRSQMY67NTRVFR64YH82', '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:30.383404+00', '2026-11-29 12:45:35.415487+00', 'register', '1.3', '2026-11-29 12:45:35.415392+00', '01M8KNDRSQ6YCZG2SGWGFNFRW2', '01M8KNDRSQ7XKRTZFSCS94M6VB', '2026-11-29 12:45:35.41527+00', '2026-11-29 12:45:35.41535+00', '01M8KNDRSQ44PQSF1KWAWZY1NE', '2026-11-29 12:45:35.415375+00', '01M8KNDRSQYG72VDN6Q1HME9YV', '2026-11-29 12:45:30.447118+00');
INSERT INTO public.acting_context VALUES ('rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', '01M8KNDP1PGWGTG6S7547CPV0E', NULL, '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:33.135065+00', 'switched');
INSERT INTO public.acting_context VALUES ('3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', '01M8KNDP1PGWGTG6S7547CPV0E', 'dlg_01M8KNDM0EJ6N617NAFTDTHGZE', '2026-11-29 12:45:33.135065+00', '2026-11-29 12:45:33.69299+00', 'switched');
INSERT INTO public.acting_context VALUES ('3auVLdxR4VddljWHrXvjU6tBsVPX4i71npvJVZemktw', '01M8KNDP1PGWGTG6S7547CPV0E', NULL, '2026-11-29 12:45:33.69299+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk', '01M8KNDQESK0QRZ27Y9D9HD1Z5', NULL, '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:34.230556+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8KNDRZW52KV25J2GXBJ95R6', '01M8KNDRX5Q2AVV4YTMZPYMPZ6', 'dlg_01M8KNDM0EJ6N617NAFTDTHGZE', '2026-11-29 12:45:33.135065+00', '2026-11-29 12:45:33.69299+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0017');
INSERT INTO public.audit_event VALUES ('01M8KNDP1XG174H3AZA7J2JV4H', '2026-11-29 12:45:32.457542+00', 'login.started', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '3723760b741ea777');
INSERT INTO public.audit_event VALUES ('01M8KNDPB5N4ZX9PQ6HDBWDR01', '2026-11-29 12:45:32.861171+00', 'token.issued', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "e-license", "context_id": "rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so", "delegation_id": null, "token_id": "01M8KNDPAS1FZP73NYJ63JWRHX", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'afa91af0a7dc5f72');
INSERT INTO public.audit_event VALUES ('01M8KNDPMPF0H8PPVG6C4M2P77', '2026-11-29 12:45:33.135065+00', 'acting.switched', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "context_id": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "delegation_id": "dlg_01M8KNDM0EJ6N617NAFTDTHGZE"}', '127.0.0.1', 'Werkzeug/3.1.9', '739a96cc931f6187');
INSERT INTO public.audit_event VALUES ('01M8KNDPTG2G2BAN3MGSCYBX9P', '2026-11-29 12:45:33.381669+00', 'consent.given', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "keeper", "delegation_id": "dlg_01M8KNDM0EJ6N617NAFTDTHGZE"}', '127.0.0.1', 'Werkzeug/3.1.9', '9a4cb960c18aa2d7');
INSERT INTO public.audit_event VALUES ('01M8KNDPXTSSXDGJGQTJFS78DK', '2026-11-29 12:45:33.449384+00', 'token.issued', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "keeper", "context_id": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "delegation_id": "dlg_01M8KNDM0EJ6N617NAFTDTHGZE", "token_id": "01M8KNDPWPMRW6SRAHP224BRCB", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f09269bc16a7a429');
INSERT INTO public.audit_event VALUES ('01M8KNDPZHZRJH0Z9FWBMJ1SH3', '2026-11-29 12:45:33.500648+00', 'token.issued', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "keeper", "context_id": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "delegation_id": "dlg_01M8KNDM0EJ6N617NAFTDTHGZE", "token_id": "01M8KNDPZ26B0A01DGVJ8DA285", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'cbf3caf9910a6563');
INSERT INTO public.audit_event VALUES ('01M8KNDQ16BAEYNGPEFMM03S6H', '2026-11-29 12:45:33.561313+00', 'token.issued', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "keeper", "context_id": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "delegation_id": "dlg_01M8KNDM0EJ6N617NAFTDTHGZE", "token_id": "01M8KNDQ119GM5AVXX4MQZ4BGP", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c361bfb198ed70fb');
INSERT INTO public.audit_event VALUES ('01M8KNDQ1P14CREM8KHYADCG00', '2026-11-29 12:45:33.621341+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8KNDQ1NDB7S1RP13G2WDPCY", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'fa67e0655aa115c6');
INSERT INTO public.audit_event VALUES ('01M8KNDQ27JRDCTD0EWK28QH4M', '2026-11-29 12:45:33.623794+00', 'request.repeated', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '7e20903e92cf1c82');
INSERT INTO public.audit_event VALUES ('01M8KNDQ4FPQ5ZAXENQEB0M37P', '2026-11-29 12:45:33.69299+00', 'acting.switched', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "context_id": "3auVLdxR4VddljWHrXvjU6tBsVPX4i71npvJVZemktw", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '578a3f6303a3a938');
INSERT INTO public.audit_event VALUES ('01M8KNDQEXV7KGQQNXQXXZ7XZ8', '2026-11-29 12:45:33.96946+00', 'login.started', '01M8KNDKWFMAJBNSKK7N6BBTX7', '{"login_id": "01M8KNDQESK0QRZ27Y9D9HD1Z5", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '51d7ea5c3f0d05fa');
INSERT INTO public.audit_event VALUES ('01M8KNDQGSVNAHRKV5XYGS6MBG', '2026-11-29 12:45:34.090453+00', 'request.repeated', '01M8KNDKWFMAJBNSKK7N6BBTX7', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '1a1b93d09d69cf5b');
INSERT INTO public.audit_event VALUES ('01M8KNDQHXN4FYBY1GD3YQ45Q8', '2026-11-29 12:45:34.114249+00', 'token.issued', '01M8KNDKWFMAJBNSKK7N6BBTX7', '{"client_id": "e-license", "context_id": "Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk", "delegation_id": null, "token_id": "01M8KNDQH54AHH2K251GQ6J2TH", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'ba51caaa6899b023');
INSERT INTO public.audit_event VALUES ('01M8KNDQNXMNFEB041FWQ6V1KH', '2026-11-29 12:45:34.230556+00', 'login.ended', '01M8KNDKWFMAJBNSKK7N6BBTX7', '{"login_id": "01M8KNDQESK0QRZ27Y9D9HD1Z5", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c93f162d8beb9dd1');
INSERT INTO public.audit_event VALUES ('01M8KNDR09EZ6VHK4MRXFSJ60S', '2026-11-29 12:45:34.577323+00', 'login.refused', '01M8KNDKWF041W10ZV68ME0W6N', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '4800753f41700725');
INSERT INTO public.audit_event VALUES ('01M8KNDRHKVW86XX99JDEXCJ5V', '2026-11-29 12:45:35.148055+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '204dab2f97fb8bee');
INSERT INTO public.audit_event VALUES ('01M8KNDRQNKFQAX2BBXS3ZF4HA', '2026-11-29 12:45:35.335583+00', 'key.signing', NULL, '{"kid": "01M8KNDRQFP66856CMGB2DW472", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8KNDRQQEHAR1Z44JCFEQY9X', '2026-11-29 12:45:35.335583+00', 'key.ended', NULL, '{"kid": "01M8KNDM3MSNTMASMAN3C84NQJ", "alg": "ES256", "by": "command"}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8KNDRSABA0EBAMXTR9057C4', '2026-11-29 12:45:35.402735+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8KNDRTAQXW023ZRCHZ79ZD6', '2026-11-29 12:45:32.457542+00', 'login.started', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '{"login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '3723760b741ea777');
INSERT INTO public.authorization_code VALUES ('01M8KNDP9908AF4FB9WXQZMECK', '5a19ede96c3660e5feaa1f240b2228fde2d521bb39d4fb79ffe2e4936ae853c0', 'e-license', 'rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5oqL91B3vgMjctf-_mxZ9w', 'a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 12:45:32.824786+00', '2026-11-29 12:46:32.824786+00', '2026-11-29 12:45:32.861171+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8KNDPVPGBB6VEYDD0Y5PAJG', '9e993135a2f7e9f3a6aaa106799b8111cd29c73ccdf22aeac4859249a863ab48', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'https://keeper.example.test/callback', 'openid offline_access', 'AMIfAfmES5w2pDHmfivNKA', 'lDqUQ4Jg1h6R5Pdvzxi1JDcVVoM3mIwkJSbrpFaV7jc', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 12:45:33.40031+00', '2026-11-29 12:46:33.40031+00', '2026-11-29 12:45:33.449384+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8KNDQ2618FZBMNM15WJMC19', 'df773d887456d03cb87d16a72e8b2ebc98f65c9a577f2bae47ee58cfa2f1d0b5', 'e-license', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5oqL91B3vgMjctf-_mxZ9w', 'a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 12:45:33.623794+00', '2026-11-29 12:46:33.623794+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8KNDQGMSDAJGC7RE0K7R5XH', '2d063b72d0668309678cb1d45f946f0acf464dc782f2b99ba344413d4651eaf3', 'e-license', 'Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5oqL91B3vgMjctf-_mxZ9w', 'a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8', '2026-11-29 12:45:33.96946+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 12:45:34.090453+00', '2026-11-29 12:46:34.090453+00', '2026-11-29 12:45:34.114249+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8KNDS0D53RZZP7GC50HNAMY', '01M8KNDS0DWZQ2HWGMES255DSD', 'e-license', 'rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '5oqL91B3vgMjctf-_mxZ9w', 'a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-29 12:45:32.824786+00', '2026-11-29 12:46:32.824786+00', '2026-11-29 12:45:32.861171+00', '"01M8KNDS0D413FYRCANB63PKXN"');
INSERT INTO public.authorization_request VALUES ('qax6TJXUSnHJgQjxQAtAbQu_J9y9D-B35Mp3uPxvqU0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "_AjWZ7aEzHCQmc1_MRJvsA"], ["nonce", "5oqL91B3vgMjctf-_mxZ9w"], ["code_challenge", "a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8"], ["code_challenge_method", "S256"]]}', 'sign_in', 'dZV5RgdeJ7XLptFfGLsRk8RZP6eHuyICsYRcgVvhE4A', '2026-11-29 12:45:34.295588+00', '2026-11-29 14:45:34.295588+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('cezh2oZIY_mAHUZjPyVFbQZMt_5CCuCYY7hnC3owedc', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "_AjWZ7aEzHCQmc1_MRJvsA"], ["nonce", "5oqL91B3vgMjctf-_mxZ9w"], ["code_challenge", "a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8"], ["code_challenge_method", "S256"]]}', 'sign_in', '80NC69QwaCWfa6NnowKCVBbnbL8oRqETO-24K8XBRrc', '2026-11-29 12:45:34.654844+00', '2026-11-29 14:45:34.654844+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8KNDRTE0Q688VG9ASAG2HGA', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "_AjWZ7aEzHCQmc1_MRJvsA"], ["nonce", "5oqL91B3vgMjctf-_mxZ9w"], ["code_challenge", "a3rz-bFILvLhLUGCNCoZnZ1MEcxxM0IqFVaBFoqfCT8"], ["code_challenge_method", "S256"]]}', 'sign_in', 'dZV5RgdeJ7XLptFfGLsRk8RZP6eHuyICsYRcgVvhE4A', '2026-11-29 12:45:34.295588+00', '2026-11-29 14:45:34.295588+00', '01M8KNDRTEF9S1P3AHPB6S0MC6', '01M8KNDRTEAWJR2MHVBE5BD2CS');
INSERT INTO public.card_check VALUES ('01M8KNDRSQGDD4JWE9FFQSQBWH', '01M8KNDRW3SAE0RKNJG4J9Y0M7', '2026-11-29 12:45:35.491799+00', '2026-11-29 12:45:35.491812+00');
INSERT INTO public.client_assertion VALUES ('01M8KNDRTNZTR7Q45NE9KHA39Y', '01M8KNDRTNBHNB4MWV0YF2Q62V', '2026-11-29 12:45:35.445608+00');
INSERT INTO public.consent VALUES ('01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'keeper', 'dlg_01M8KNDM0EJ6N617NAFTDTHGZE', '2026-11-29 12:45:33.381669+00');
INSERT INTO public.consent VALUES ('01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'keeper', 'dlg_01M8KNDRWERTTM19RM942CV1EW', '2026-11-29 12:45:33.381669+00');
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0EJ6N617NAFTDTHGZE', '01M8KNDKWFMAJBNSKK7N6BBTX7', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'all', '[]', '2026-10-30', NULL, '967e1a031f51b6657c8e98c02e9da854f0f447353b15b621d261df67134f9ac8', 'in_force', '2026-10-30 02:00:00+00', '2026-10-30 05:00:00+00', NULL, NULL, NULL, 'I7CTL2AAqN0iL9ilszpQkLLaxtkaMurfNXjTpwE_3SM', NULL, NULL, '2026-8FTMX2F4-3', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0E85FS8KW83DP32AEE', '01M8KNDKWFBQSQXY81XJTVPQN3', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '762076342604d9a1d50e037e2ddc880998bec1f91bb1ccc6d8382ff09c6eba57', 'in_force', '2026-10-30 12:45:30.510233+00', '2026-10-30 15:45:30.510233+00', NULL, NULL, NULL, 'xk002Ci8zDfqaWgiqBSMNCywLF0PmJetmnVcWiHowJE', NULL, NULL, '2026-1H8TW8EW-Z', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0E3ANHR61TTEX8FV9B', '01M8KNDKWFBQSQXY81XJTVPQN3', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '27b7d5dd09269d64a7759345ea2420cfb8ee597c0c2ea8d261881f707c3078ec', 'in_force', '2026-10-30 12:45:30.510309+00', '2026-10-30 15:45:30.510309+00', NULL, NULL, NULL, '8lBtID1OpAosw2pmkVSLNONO-UIUlSKLzS2mXeuCYL4', NULL, NULL, '2026-17XBZXZY-M', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0EBVK02J7XF7M8TMA6', '01M8KNDKWF041W10ZV68ME0W6N', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'a734b9589d9096788edc462bfcfa760e0693eccd262f9c13fcc5a80af2b9c74d', 'waiting', '2026-11-28 12:45:30.51039+00', NULL, NULL, NULL, NULL, 'mHty-2TmiExuwrqNEkzPvPPMkE7tlXTMw2goFwxCDvA', NULL, NULL, '2026-3D8GYAEF-S', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0EGVS1J6YEERS0J4C0', '01M8KNDKWFK0WFYGTY1SA6N3HM', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '59a68fc9c52d09a5ed87baf45023a4fbfd7d09fd16e227a4c46e9ace4aea8138', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'ECgm0QntZRZ0qswBznc1ff7YL1cs5ZJTrNACdwmqqAA', NULL, NULL, '2026-DM8BR1QD-K', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0EWE8160GRJV1SJTVH', '01M8KNDKWFA4NYC8W6792ZT7DP', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'all', '[]', '2026-11-19', NULL, '0b1d4e9bcf0bd7caf0f5110bdcdbdfc4b8c2c0f4c627180dbafe090c9ace6e9f', 'declined', '2026-10-30 12:45:30.510522+00', '2026-10-30 15:45:30.510522+00', '2026-11-29 11:45:30.510522+00', NULL, NULL, 'lbRvMqQJo_Yzf5Wiu1CVHpVhxFJyJa-Y2MzA-eEk5tg', NULL, NULL, '2026-702K5N9T-2', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0E0DNXZK1WPKSVXRNJ', '01M8KNDKWFMAJBNSKK7N6BBTX7', '01M8KNDKWFF7PGY6WR0KGZ70HH', 'all', '[]', '2026-09-30', NULL, '2214de40acf28a9112945db135e09f700adbec60bf70e904663685215c8c13ba', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-29 11:45:30.510577+00', 'เปลี่ยนตัวแทน', NULL, '1MdDUOI1XHI4pjtE0MbwTFobBv_P5LjRr9xNhcsCZgA', NULL, NULL, '2026-0E4QNTKN-K', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0E6S5BFV01Y1HJNJMD', '01M8KNDKWFBQSQXY81XJTVPQN3', '01M8KNDKWFF7PGY6WR0KGZ70HH', 'selected', '["e-surveillance"]', '2026-08-31', NULL, 'dc5d97f20692e1b2b175880779d5bca55906d4a34e917b98792789ffb5ab0c04', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-29 11:45:30.51063+00', NULL, NULL, '2PgYJn5v2UrAMhlT8O7JJ_GqvedNiac5FoAaWmxDlbs', NULL, NULL, '2026-5AWY3Q6N-K', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDM0EFC1BC6SB8ZZSEXJY', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '01M8KNDKWFF7PGY6WR0KGZ70HH', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '89573c2c3a998648279b4ad41e1be3c89adfedd79b7aa0ec6c8d6b48e566c9ef', 'in_force', '2026-10-30 12:45:30.510681+00', '2026-10-30 15:45:30.510681+00', NULL, NULL, NULL, 'lB8su9jumFo2YDxKR2fkqm2Xw0J6sZ0OXm6_SV8urY0', NULL, NULL, '2026-VYZ7WJRV-F', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8KNDRWGAX9ZF4R658PDAMGS', '01M8KNDKWFK0WFYGTY1SA6N3HM', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '59a68fc9c52d09a5ed87baf45023a4fbfd7d09fd16e227a4c46e9ace4aea8138', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8KNDRWGKVMTV06NPPMZ6ZNN', '2026-11-29 12:45:35.504748+00', '01M8KNDRWG1JW4HNTXS0GT654G', '2026-11-29 12:45:35.504757+00', '01M8KNDRWGGN0E7YV2H63SYR33', '01M8KNDRWG37KQEVT9MZ898AKG', '01M8KNDRWG5ED5PF9V7V5GBF5W');
INSERT INTO public.handoff_note VALUES ('i4ZtW-vuyhjL1RDhNJtW_QmlCz4ihJJ1Pwc9bw7Sek4', '{"return_to": "/oauth2/authorize?resume=NA1X56z0KZI8yNLIHADRYJN8jAbUefsEDVp5hg_LcAU", "cancel_to": "/oauth2/authorize?resume=NA1X56z0KZI8yNLIHADRYJN8jAbUefsEDVp5hg_LcAU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false, "sealed_code": ""}', '2026-11-29 12:45:33.381669+00', '2026-11-29 14:45:33.24827+00', '01M8KNDP1PGWGTG6S7547CPV0E');
INSERT INTO public.handoff_note VALUES ('dZV5RgdeJ7XLptFfGLsRk8RZP6eHuyICsYRcgVvhE4A', '{"return_to": "/oauth2/authorize?resume=qax6TJXUSnHJgQjxQAtAbQu_J9y9D-B35Mp3uPxvqU0", "cancel_to": "/oauth2/authorize?resume=qax6TJXUSnHJgQjxQAtAbQu_J9y9D-B35Mp3uPxvqU0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false, "sealed_code": ""}', NULL, '2026-11-29 14:45:34.295588+00', NULL);
INSERT INTO public.handoff_note VALUES ('80NC69QwaCWfa6NnowKCVBbnbL8oRqETO-24K8XBRrc', '{"return_to": "/oauth2/authorize?resume=cezh2oZIY_mAHUZjPyVFbQZMt_5CCuCYY7hnC3owedc", "cancel_to": "/oauth2/authorize?resume=cezh2oZIY_mAHUZjPyVFbQZMt_5CCuCYY7hnC3owedc&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false, "sealed_code": ""}', NULL, '2026-11-29 14:45:34.654844+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8KNDRTTD423KXPK5JGXQQGC', '{"return_to": "/oauth2/authorize?resume=NA1X56z0KZI8yNLIHADRYJN8jAbUefsEDVp5hg_LcAU", "cancel_to": "/oauth2/authorize?resume=NA1X56z0KZI8yNLIHADRYJN8jAbUefsEDVp5hg_LcAU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false, "sealed_code": ""}', '2026-11-29 12:45:33.381669+00', '2026-11-29 14:45:33.24827+00', '01M8KNDP1PGWGTG6S7547CPV0E');
INSERT INTO public.help_desk_case VALUES ('01M8KNDRWXR99A61C2GHKHQP0Z', '01M8KNDRSQGDD4JWE9FFQSQBWH', 'claim', 'open', '"01M8KNDRWYG6WCSE1W2Q077DP4"', '2026-11-29 12:45:35.518472+00', '01M8KNDRV90VWD5DFF5TW5WH4T', '01M8KNDRV90VWD5DFF5TW5WH4T', '2026-11-29 12:45:35.521328+00', '2026-11-29 12:45:35.521362+00', '01M8KNDRX1GDHW79B4F7SSYMTX');
INSERT INTO public.known_device VALUES ('01M8KNDP1HTWY3Q18EEHSX58DN', 'b3e0e5c572503300b3c2937544c6fcdeccbbe669af139d0fb6cc14ac473d40aa', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00');
INSERT INTO public.known_device VALUES ('01M8KNDQEHZ0G3X68N7RADJ9FZ', 'b313af6f685506ed7449165319f07f840cc0c8e670de3e5c96ebea041ccd5ae7', '01M8KNDKWFMAJBNSKK7N6BBTX7', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00');
INSERT INTO public.known_device VALUES ('01M8KNDRX3WNZ10591F7XVHDNR', '01M8KNDRX3AZQSDVM5SH08PVE4', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00');
INSERT INTO public.limit_counter VALUES ('d1fc17d247e8dc48e62351f976e4dfa5433fcd8204e0933ff61be54cb4ddcd02', 2, '2026-11-29 12:45:33.69299+00', '2026-11-29 12:46:33.135065+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-29 12:45:34.577323+00', '2026-11-29 13:45:34.577323+00');
INSERT INTO public.limit_counter VALUES ('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268', 1, '2026-11-29 12:45:34.577323+00', '2026-11-30 12:45:34.577323+00');
INSERT INTO public.limit_counter VALUES ('3e50d8abb03e8920a81775db9dc8a6a6dc9e000bfd196518b1fd5978fe7958f3', 1, '2026-11-29 12:45:34.577323+00', '2026-11-30 12:45:34.577323+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-29 12:45:34.654844+00', '2026-11-29 12:55:33.24827+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-29 12:45:35.148055+00', '2026-11-29 13:45:35.148055+00');
INSERT INTO public.limit_counter VALUES ('01M8KNDRTXPKKY0DC8KKAZ082W', 2, '2026-11-29 12:45:33.69299+00', '2026-11-29 12:46:33.135065+00');
INSERT INTO public.login VALUES ('01M8KNDP1PGWGTG6S7547CPV0E', 'fa19f36aa0d031881dfd66ff1b87d5407ae21d16c270a0b0501961a2f6241628', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00', '2026-11-30 00:45:32.457542+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8KNDQESK0QRZ27Y9D9HD1Z5', '1146767d01ecb23da7fd8f167e62be0d66b1daaf3b34e1874ae2de020779cacb', '01M8KNDKWFMAJBNSKK7N6BBTX7', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00', '2026-11-30 00:45:33.96946+00', '2026-11-29 12:45:34.230556+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8KNDRX5Q2AVV4YTMZPYMPZ6', '01M8KNDRX54FXVJD3HYTHZ199F', '01M8KNDKWFMAJBNSKK7N6BBTX7', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00', '2026-11-30 00:45:33.96946+00', '2026-11-29 12:45:34.230556+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8KNDRXAA4PZC4YKD2SJ325J', '01M8KNDRXAD77FVZ03SSAYJKZC', '01M8KNDRXA9QRFTE8ABC2KYDW0', '01M8KNDRSQGDD4JWE9FFQSQBWH', '01M8KNDRXD9J6D7QSEQ9MT7JSK', '2026-11-29 12:45:35.533483+00', '2026-11-29 12:45:35.533501+00', '2026-11-29 12:45:35.533513+00', '01M8KNDRXD22G9D2X8TQ7ARVX6');
INSERT INTO public.officer VALUES ('01M8KNDRV90VWD5DFF5TW5WH4T', '01M8KNDRV98EVYRC79J5EQ0PYY', 'viewer', '01M8KNDRV9BAH9BZ5V8BSNKM7B', '01M8KNDRV9FF4T4KAA840ZQYSF', 1, '2026-11-29 12:45:35.465963+00', '2026-11-29 12:45:35.465973+00', '2026-11-29 12:45:35.465981+00');
INSERT INTO public.officer_act VALUES ('01M8KNDS05N69SXQFRP6K0JDRT', '01M8KNDRSQGDD4JWE9FFQSQBWH', '01M8KNDRWXR99A61C2GHKHQP0Z', '01M8KNDS06NJD6GSDXEK5JY8N6', 'awaiting_officer', '"01M8KNDS06H8NA20NYB23ER1A0"', '01M8KNDS068T1B600TR3SZV91C', '01M8KNDRV90VWD5DFF5TW5WH4T', '2026-11-29 12:45:35.6228+00', '01M8KNDRV90VWD5DFF5TW5WH4T', '2026-11-29 12:45:35.622979+00', '2026-11-29 12:45:35.622994+00', '01M8KNDS07YYKBWANA4SM77JJM', '01M8KNDS07VV81ZJWFNDTTAJVZ', '2026-11-29 12:45:35.623019+00');
INSERT INTO public.officer_link VALUES ('01M8KNDRXF1X342YDDZT7D6MY3', '01M8KNDRXF5HWF9M2JJZAWE0SY', '01M8KNDRV90VWD5DFF5TW5WH4T', '2026-11-29 12:45:35.541348+00', '2026-11-29 12:45:35.541379+00', '2026-11-29 12:45:35.541389+00');
INSERT INTO public.officer_passkey VALUES ('01M8KNDRXXZH6NT7DFSAVENVXB', '01M8KNDRV90VWD5DFF5TW5WH4T', '01M8KNDRY1A8T165ETG5JMHHF4', '01M8KNDRY1D9KWQQ35HC1KM1NX', 1, '2026-11-29 12:45:35.553557+00', '2026-11-29 12:45:35.553567+00');
INSERT INTO public.officer_session VALUES ('01M8KNDRY6G5FXV511VYSA1H0K', '01M8KNDRY6AT77GNZGENYVY7HA', '01M8KNDRV90VWD5DFF5TW5WH4T', '2026-11-29 12:45:35.558581+00', '2026-11-29 12:45:35.558599+00', '2026-11-29 12:45:35.558607+00', '2026-11-29 12:45:35.558614+00', '2026-11-29 12:45:35.558621+00', '01M8KNDRY6S5S3DJDREMD79ASE', '01M8KNDRY63ZKXMMV70MMA4AQJ', '01M8KNDRY635CRZA41GKN9Y3P9');
INSERT INTO public.outbox_circuit VALUES ('01M8KNDRVEABCVDSK85FY2H0VH', 1, '2026-11-29 12:45:35.470994+00');
INSERT INTO public.outbox_message VALUES ('01M8KNDP2169KVYG0CBMVB8MGN', 'new_browser', 'accounts', '{"account_id": "01M8KNDKWFYS1TZ3Y5EFCVMA8N", "login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "when": "2026-11-29T12:45:32.457542+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00', 0, NULL, NULL, 'work', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDPMK6D85VA1Y5CJQYSQX', 'logout_notice', 'e-license', '{"visit_id": "01M8KNDP9CWBCW7W5EEV0HJ238", "sid": "rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so", "sub": "01M8KNDKWFYS1TZ3Y5EFCVMA8N"}', '2026-11-29 12:45:33.135065+00', '2026-11-29 12:45:33.135065+00', 0, NULL, NULL, 'system e-license', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDQ4DTHBZ28WM4839VJDB', 'logout_notice', 'keeper', '{"visit_id": "01M8KNDPVQYFBPCR3T0SATFKGC", "sid": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "sub": "01M8KNDKWFYS1TZ3Y5EFCVMA8N"}', '2026-11-29 12:45:33.69299+00', '2026-11-29 12:45:33.69299+00', 0, NULL, NULL, 'system keeper', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDQ4DE67MZN3PM9GJR24Y', 'logout_notice', 'e-license', '{"visit_id": "01M8KNDQ1D6X46WDTAP2ZJCSJS", "sid": "3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU", "sub": "01M8KNDKWFYS1TZ3Y5EFCVMA8N"}', '2026-11-29 12:45:33.69299+00', '2026-11-29 12:45:33.69299+00', 0, NULL, NULL, 'system e-license', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDQEYE98ZPQVX1H7G2C4B', 'new_browser', 'accounts', '{"account_id": "01M8KNDKWFMAJBNSKK7N6BBTX7", "login_id": "01M8KNDQESK0QRZ27Y9D9HD1Z5", "when": "2026-11-29T12:45:33.969460+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 12:45:33.96946+00', '2026-11-29 12:45:33.96946+00', 0, NULL, NULL, 'work', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDQNNHTJ18EW52PBV1HDE', 'logout_notice', 'e-license', '{"visit_id": "01M8KNDQGS9BPEC5CBAWRTBVYH", "sid": "Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk", "sub": "01M8KNDKWFMAJBNSKK7N6BBTX7"}', '2026-11-29 12:45:34.230556+00', '2026-11-29 12:45:34.230556+00', 0, NULL, NULL, 'system e-license', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDRHJGP5P7YSJCRCYAXBS', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrDB5vPo6_EWSKA6wycwWLZAJ5rPSC3ishVRU-fLEyBGiqkP7xrpdXJOdC-bBrLBOZk5yoyDKkngJKK_wvuorl1tU3QZuBsT2MQ4t1jY2Z0x81xvEvq5I8R2I32GzyjTEsZ_Iio6GJHIMxD2d-vYlyJO-kICaUNTuwhTy28zSb-zzJgYLAPkbc6bZO9eMnGER8xcx_8rPZ7TQjBX9ixy3U1MOdhAt_VIEUHoXYHCGCHUWZ2tVexHfEbBnWDO14T2ggF8Ax"}', '2026-11-29 12:45:35.148055+00', '2026-11-29 12:45:35.148055+00', 0, NULL, NULL, 'work', false, false, NULL, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8KNDRVKMNMVM1QWVP39JHBH', 'new_browser', 'accounts', '{"account_id": "01M8KNDKWFYS1TZ3Y5EFCVMA8N", "login_id": "01M8KNDP1PGWGTG6S7547CPV0E", "when": "2026-11-29T12:45:32.457542+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-29 12:45:32.457542+00', '2026-11-29 12:45:32.457542+00', 0, '2026-11-29 12:45:35.475089+00', '2026-11-29 12:45:35.475121+00', 'work', false, false, '01M8KNDRVK3PV96NTHSE451RBP', '01M8KNDRVKVFDFSEGP2G4GC8K0', '01M8KNDRVKJ741NJX05SBJH7Q0');
INSERT INTO public.passkey VALUES ('01M8KNDRY98RBX2Z2PZEA43ATG', '01M8KNDRSQGDD4JWE9FFQSQBWH', '01M8KNDRYAZ81NPNAB84MKPXGP', '01M8KNDRYAPVPX7457532YY3T0', 1, '01M8KNDRYAN1EPX9TWAMBTJ3XY', true, '2026-11-29 12:45:35.562459+00', '2026-11-29 12:45:35.562469+00', '2026-11-29 12:45:35.562476+00', '2026-11-29 12:45:35.562484+00');
INSERT INTO public.recovery_code VALUES ('6ca0a9b1df69881476332870036de16de49c8a92f2569f1a5b0e9943d7cdb9cc', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('09a47e8980d6e14bdafac676cdcc01b1747037a21252be96316d2d98ca3e294a', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('e6692eb513b61c32cecff8b8d018223b34775c3557331c990c6c471becc1a97a', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('fdb36f2709cd8cf21182bbc43cd4f63690f3fbec908f6399813ed37233ee9306', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('fd82a7acba708b1718275fd0bc20d04ee3cc53436b418fdeacdba985c5989ca3', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('5ab589b5a700458d9abeb2cb770fbda7c450994c97fdcf510062afe32432f8d4', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('5a3325d2369f8a33217c7143ea815605b1d0ddaaf61b184fbdbbca3990e1da3f', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('ffa08d318ad5e7577b0b0a16a5707a2ec0d04a9fb24bf82ee94c0c165310b48b', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('acd1518cc8d6d0bcfc90da611ea1d19ab9cb70d58dcca3ad83bff735754ae7cb', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('34865e88ad7e446d0fdd1f7faa4e4ae701c2d7fc116d465f1342a1a535b3e8fa', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8KNDRYNMFCM920QV6A50ZJD', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.541241+00', '2026-11-29 12:45:35.573433+00');
INSERT INTO public.refresh_token VALUES ('01M8KNDPVPGBB6VEYDD0Y5PAJG', '589567bd6ab4d9c8b3893187f359060fb4b9ee72312942d2c3833c930d397c02', '01M8KNDPVPGBB6VEYDD0Y5PAJG', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'openid offline_access', 'null', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-29 12:45:33.40031+00', '2026-11-29 12:45:33.449384+00', '2026-12-29 12:45:33.449384+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8KNDS0JTB4YFPRZXXEQK8MM', '01M8KNDS0JP5WTPMVDVZQ678PW', '01M8KNDPVPGBB6VEYDD0Y5PAJG', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'openid offline_access', '"01M8KNDS0JFEGY0RFVG5NQWTJC"', '2026-11-29 12:45:32.457542+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-29 12:45:33.40031+00', '2026-11-29 12:45:33.449384+00', '2026-12-29 12:45:33.449384+00', '2026-11-29 12:45:35.634238+00', '2026-11-29 12:45:35.634256+00');
INSERT INTO public.refusal_code VALUES ('01M8KNDRYSK9SSBNTTVJ2833JN', '01M8KNDRSQGDD4JWE9FFQSQBWH', '01M8KNDRYSJ8EBNY295EAVSE1M', '01M8KNDRYST5YJWB8353WV7QRC', '01M8KNDRYSRMJQ7A70578CD3DG', '2026-11-29 12:45:35.577907+00', '2026-11-29 12:45:35.577916+00');
INSERT INTO public.register_answer VALUES ('01M8KNDRVT93N8DRV0A0NF6527', '01M8KNDRVTRC4GRD13YZBV4KRP', '01M8KNDRVTT91N0PTJW1Q9S90E', '"01M8KNDRVTQZ76QF5W6DN94YBN"', '2026-11-29 12:45:35.482457+00');
INSERT INTO public.registered_data VALUES ('01M8KNDRYYSHGMSAMC248ADVS2', '01M8KNDRSQGDD4JWE9FFQSQBWH', '2026-11-29 12:45:35.584805+00', '01M8KNDRZ0W41ZV5YSW8C3ZJ3Q', '"01M8KNDRZ0QSCPWR4K2FWHA133"');
INSERT INTO public.registration VALUES ('01M8KNDRZ5AG3V3NNES8R3FFA4', 'juristic_person', '01M8KNDRZ524JVYRK80JAZA3MS', '01M8KNDRZ53C5HZTNY2DWXH0A3', '01M8KNDRZ5XYAFS457RK528DKW', '"01M8KNDRZ5C91NPDPPYKRDC0Q7"', '01M8KNDRSQGDD4JWE9FFQSQBWH', '2026-11-29 12:45:35.590115+00', '2026-11-29 12:45:35.59014+00', '01M8KNDRZ5VDFWT9DKPDNB6K86', '01M8KNDRZ50RMYPYTCM426NPBT', '01M8KNDRZ5HCBQ0W8NZAN6YTH5', '01M8KNDRZ5QY52FTVQ2KF8APQ0');
INSERT INTO public.search_word VALUES ('0105500000011', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('factory@example.com', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('~ตวอยางกาลพลต', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('ตัวอยางการผลิต', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.search_word VALUES ('1100000000016', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('agent@example.com', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('~พลบมอบตวอยาง', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('ผูรับมอบตัวอยาง', '01M8KNDKWFYS1TZ3Y5EFCVMA8N');
INSERT INTO public.search_word VALUES ('0105500000020', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('exporter@example.com', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('~สงอกตวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('สงออกตัวอยาง', '01M8KNDKWFBQSQXY81XJTVPQN3');
INSERT INTO public.search_word VALUES ('0103500000036', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('partnership@example.com', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('~ตวแทนตวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('ตัวแทนตัวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFF7PGY6WR0KGZ70HH');
INSERT INTO public.search_word VALUES ('0992000000012', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('group@example.com', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWF041W10ZV68ME0W6N');
INSERT INTO public.search_word VALUES ('0994000000014', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('government@example.com', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('~นวยงานตวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('หนวยงานตัวอยาง', '01M8KNDKWFK0WFYGTY1SA6N3HM');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('ex-2019-00042', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('ex-201900042', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('exampletradingoverseas', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('foreign@example.com', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('overseas', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('tradingoverseas', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFA4NYC8W6792ZT7DP');
INSERT INTO public.search_word VALUES ('0105500000062', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('careful@example.com', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('~ลอบคอบตวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('รอบคอบตัวอยาง', '01M8KNDKWFF0V6ZQF3T73KZQ1A');
INSERT INTO public.search_word VALUES ('0105500000046', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('moved@example.com', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('~ยายทตงตวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('ยายทีตังตัวอยาง', '01M8KNDKWFXGXVYZYZ9DC6PYRR');
INSERT INTO public.search_word VALUES ('0105500000054', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('renamed@example.com', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('~ชอเดมตวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('~ตวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('~ปลสานงานตวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('ชือเดิมตัวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('ตัวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('ประสานงานตัวอยาง', '01M8KNDKWF7BRPPKW6NV0Y757F');
INSERT INTO public.search_word VALUES ('1200000000023', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('@example.com', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('married@example.com', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('~ตวอยางเดม', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('~เปลยนามตวอยางเดม', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('ตัวอยางเดิม', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('เปลียนนามตัวอยางเดิม', '01M8KNDKWFCNQSS628WR7FNMAJ');
INSERT INTO public.search_word VALUES ('0994000005008', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('@example.co.th', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('office0994000005008@example.co.th', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('user0994000005008', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('~ลบเดม', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('ระบบเดิม', '01M8KNDRRBR7Z0KW40Y9NP4EW5');
INSERT INTO public.search_word VALUES ('0994000005016', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('@example.co.th', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('office0994000005016@example.co.th', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('user0994000005016', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('~ลบเดม', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('ระบบเดิม', '01M8KNDRRB02TS7PP4VJ2878RW');
INSERT INTO public.search_word VALUES ('0994000005024', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('@example.co.th', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('office0994000005024@example.co.th', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('user0994000005024', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('~ลบเดม', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('ระบบเดิม', '01M8KNDRRB386TACGENDRMH1P0');
INSERT INTO public.search_word VALUES ('01M8KNDRZJXS4PCGKKY96X6RXS', '01M8KNDKWFMAJBNSKK7N6BBTX7');
INSERT INTO public.sign_in_attempt VALUES ('01M8KNDRCZSB206RWN3MFD3Y9B', 'f880f855dba7fc04a3545d6bee621a7b2e09e533b9165f88844dd1a01312f361', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '1d158a7e4e3f52012bf9332088af7afec7138c128291904f42cebe09dca83fc3', '2026-11-29 12:45:34.985417+00', '2026-11-29 12:55:34.985417+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8KNDRZK96X52EDZH8JVHB8T', '01M8KNDRZKGRGD246EFPA5CM20', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '1d158a7e4e3f52012bf9332088af7afec7138c128291904f42cebe09dca83fc3', '2026-11-29 12:45:34.985417+00', '2026-11-29 12:55:34.985417+00');
INSERT INTO public.signing_key VALUES ('01M8KNDMG74QF1A2JCKKX6SSS8', 'PS256', 1, 'gAAAAABrDB5rmBsmZQOJ1IhzuQbCCNWc6PTLAP5ozPSYgXTE03NfS7YQy1JXBILIT--26npCgO4sfZouX34xVLt_D23OjZ5fbkhk22wnKzQm9xLeUYBLUGkQCEs83XxUgxlq2SCLmbgHD8GHO0Kf3dYCfOu1hQTpCKGRfl4B9DTRERmRN5-BVSlhYiKmHIP0QqufOklZtsV52daVFli9A-HTYj2yvqoxvZmVb1SM6OPMVG4bd4hIuoB22uk8VUbJGgckRd-9SfOuPRJ94ESGZs40X0vi-s3IzXyf9eIt4Ot_4fDxfy4Z-Vx8Fxcp01b9onQOgKub1M5ieoZZIZRaaLq7s5GfJlCTAxj882xV35OYl6sjMvn1sLJ5m_i6J0hK854kPEv8eTl_9y1I1RSQnVQwGY4xlG5UHCpi8dV1huDGdPk-zrDmvS2yfG_vXLsELZPyndLb6zEEWtO2FnceprqCWo5OyZI6hePtufblMtF6OctWsO37r7I_2RZKdhlHPI5PPZjmR0YpfIQfgBcBHj6tUoJgd6r6eA4pQ5a_ZCU_DmmyIHJVe3pQGCaHyhOGy7IMe3MNdWZvyHDoRfIoEL86xSJzX5cpW1JIYx79n8_9_BqcFyuAllg5J5ogu1ihnvGpGnuK09N1DnS8GI-UG_FWyBNDpyMcnQkL7Yq68a7QnPWrYOqL4s6WeBit2HsBDShDFxCC8PduHVcU59wLJ9AAx9GxSofkwepVNulvb6I0X4WWbVsXlSlug1fC5tP6pKNClYQasHKXPeTMWodIOZCBwGyroJ9PSmPDzEgDjQQs_meiQiSsv1uHhUfT6bwehlvEzHW6h4arO5jZKtFSfFNu2AEQwnLZUckcErjIUTUFMf3g9rpr0w6_ErD_IcHdXVhQ2LGoMkKF-sq0PVHfStcAha8iUxCDZwyEAHnJ56eEhTygtFoeOCTkm4R9-7Y9IxW4Zzfuja54wJgCXR1ESuk9fsjPx-1gcAjPa00KtaT6B9YRvIXCyMhoPMieQlj5LBR6NLkhEllQzA6hGav9JmjbzzZo0lBN2bwjoyYmFMF_MOMWXlLHMSgVqr13lOHpPxZhgraoOxxXpAZ14iDNrpzEo2aKj3z225klVbu6X8JDgfg-LdCToyr-aTud_th3XzXzm8NpaxCBXovXoJnAaUpMqxdGfYHzKABKLHoitnR_EOUh0Fse26vu_t0X2xhbWzxSvGgY-VqtaHXs68q6Fu_BPfEMO1FMjHHWoL-RVTxeEygOYFYkzadvACLPrwm3OtvQMNkG5U2x-h2iarxa1ZRJOXj5_W9WDsnhMAb2VRHVHalkO77vsxNJ0yGugsCF10CK59wCm6h49reKueFiz3FEqIyDidO83govuF24bsPB3Fys4uUAcuScJFWV2eoaQdusVnx8hKkTba7zg_Ont7bpDl3IzQXogIPcZWZFgtqQ7J7UvuUX3TAi-BvhnRblqsNcrCB8KsGH8y-XdBiwc0WPXZS_LGFQDK5KY94OvFWiE7coQdqvtPx8f_EevPi4H5yNAmZeev8N0LLiiWDg19v0btRQcflQr60Gwn1PLvsMma-3HXd66ptHQ3FzRfcof4Qf3fmcoETAqKlVGteHw2_QdvUHWQBn9NNC2JBKsWJkg3ox6vIG93fTtqRn4edBkonikTYl_ksaarq_Y85a9cpclP2Igv008-clW3KcKu5us8BwW3aw6T8=', '2026-11-29 12:45:30.612212+00', NULL, '2026-11-29 12:45:30.612212+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8KNDMQ4NSNAVRVN3GP9C63Q', 'RS256', 1, 'gAAAAABrDB5r2xYzY2hPH-eomTkPryO_SIEKuioxPDpev4SGuxl3bA_nJkkb9_ZlPEfmjDR0sm1bUqqspsM0Uq9H_aL76PcPmWwqyEmsPZC513SpWzG-EKNrTrO51-2DEqPybju_iJ0izlAF_VRyFuYJUoRddfIUjHiL7p5pJHcx7nzGCNYkJy2VdV9XfchOCE4H2XRug6QPtT9OiKwVAwAGsCavQLsSesMbIUCTsxR_oreepfZuadwY5609P0iYdMxRr-q4Qz-6apIa3v5Hd23oew7310qd-iIV8s6mPK5J2mn3YbpsZdi_XtnzGtFhsdMYyz6adRIzgiZ5TOjskw2-QMcZELu5Dbi3ICmCJUAXutoTcvvJHSEATd5x0ARWN_CvZQFIzxxdIDnCN3Sjb2KYOeDd9ebkrKes9mIPOk8OwX0_g0IswQQmbmisZt89nCqaZMOSM3wwIkwdL3hGxounjKA9Nw8TgOuUpEX922peMX-9tydPe_NBylrKyA4IOOfy79BO1pRYVpFyzDbGy6WpKVSNgdvF2aszn23SGsiynrv6vqtGU6P7A7He9Abe0-2XFiaXVY5y-rzzIcLiZR9oI9b7d4CLMGcSFLcQ9k9kIyDOjR86bLN-wyutX20PNOPJwfJyRTNIQ3nQp3dVoQbY7-s7CaU4dGsq5-sN8q3i4WNDT2N_7zf0K_v_WSLl_zX3jvq4sfCiecH59RJcAvARltdDnUwwsKEZiNROmSGlP6PR7i3fWiAHPI9H_Pbo1TC-GX7GcNL9kJqOkPO4K6r3TIfVj1UFl1T3PpYuPQgC9OspdFKa0tBkG_PWPuNhn4vM4NsM9UUqIFgQw7xc8-gdWvUV6TtXOpp1aYTNw0pe0CltUQ98JLE4NDZxsmUvCreICrMp4qGvjbF-tkE84zG8oJHMRto0wNXPh3aNZZPIXCfv1xWW0_o58k6QqG5Pdn3HLPHN3KtkiP7e2XaYqtOTc1xpnQaIbjvwUkk9TSI9NZW7u8GrUD2Jgi34H-Q5oVn1elyIz8wqR-2TAEsvcajbvAindy696_qpeoRUDRYqXMbKyxrRG-AS1ytOFKn3JvkGcOsTpir7rufHFTulnoA-s-cvTxCepeY4_mJYlrClQodHM_ZGIXhemTT-0mWa_9TbyUu_qlBlPyegdOoBiwxx0KWSLY5869a9Y55H1PztejDoCTGGxKPFsY1xH_Ox3e9FGP-iwYGAOZJUFK1Q2wxXWc27P6m0KUJmyR814WPOqEsepXuumCizZAeE_eWFHs-DjeQeumfkqfSbD5r6It3Lp-P-3rVTqzJbj_xTanerc5yEXiDzNzQUAJ0kURflNbwMDNJHxpPGxTL6zNsMUm7ssmK7010jkyTL1ch2Ug4EpZkA5r3rI5LiGMUpSMsjbR3tI3W4rYxYP3wkUq45Zn4vSoWY5Tp-JPoXyZ_M1zMqvoCPt1CWrY8tWkPowDCylwCzAfogFf7SG6EyPjw7T3IqOARdYBcA2demJ4ro4lDbMq0zd72noxWM9NId2IkQi_iy2ejl6v5XxD2Bd-6yFBxDjX6SsDp7ip-YTvZBui5f_c_m6KQh8ML2V_wvUSsHbVCA72AAr1S0ORLjRL1ISSQ_jj5vHM7ICXEWvjcw77uiME4RJaulwrBuAQiVJGhAk1-ezZc3meKszIRQoHOa3oSYIul1vekvEQqTBVoBZEmuQ-QmiR1fYSk=', '2026-11-29 12:45:31.01621+00', NULL, '2026-11-29 12:45:31.01621+00', NULL, 'signing');
INSERT INTO public.signing_key VALUES ('01M8KNDRQFP66856CMGB2DW472', 'ES256', 2, 'gAAAAABrDB5vDKl8pJNVtX0OqEDcILWpZocyWjbDg9ewmBwq2NbMt9hFENvEmBd4IF-fXIl92G1FFRCueyvoH5BWid6YK--CrVhAc_0YgdU3ZhwOYkP44KYwKWQZkXm3z2gISdJpUy03XjaLtZgtoPDvNYkjBLH0pWd82c55hCqGoXwrQXW5dHnuLsKSWhnA6Pb0na7DjSFJYY7itrOR-Bv9tEwED7jpU3l808l0CX14Es0Q8aV-Oyyic9kS6nkD6KnX8uma0Nbk', '2026-11-29 12:45:35.335583+00', NULL, '2026-11-29 12:45:35.335583+00', NULL, '');
INSERT INTO public.signing_key VALUES ('01M8KNDM3MSNTMASMAN3C84NQJ', 'ES256', 1, 'gAAAAABrDB5q-5Au0aVGSirI_tsFnvDJZkyN68D6t_35fwuG7vAx2RBsFQq17N9ExJp27aPcNiLaCxBNZopEebjUIAxKABhGjWGZiuFGygUXslI3dpZTOgpHycnwaSa5r1u0bntCxUhCx6_jrw8GIvCHd-ASnS3p42umbl1htmnrM1WqK1Gd7wDyBKFcR3br4lXyX4AF0Rc4iNNpaUhSfyvymqJMDzcLePEmxYMskijHg7ODNGUP2mgZoUw_2-F_QvHb8bLufr_E', '2026-11-29 12:45:30.611742+00', NULL, '2026-11-29 12:45:30.611742+00', '2026-11-29 12:45:35.335583+00', 'signing');
INSERT INTO public.signing_key VALUES ('01M8KNDRW1DVPS27VEBNHT7Z5B', 'ES256', 1001, 'gAAAAABrDB5q-5Au0aVGSirI_tsFnvDJZkyN68D6t_35fwuG7vAx2RBsFQq17N9ExJp27aPcNiLaCxBNZopEebjUIAxKABhGjWGZiuFGygUXslI3dpZTOgpHycnwaSa5r1u0bntCxUhCx6_jrw8GIvCHd-ASnS3p42umbl1htmnrM1WqK1Gd7wDyBKFcR3br4lXyX4AF0Rc4iNNpaUhSfyvymqJMDzcLePEmxYMskijHg7ODNGUP2mgZoUw_2-F_QvHb8bLufr_E', '2026-11-29 12:45:30.611742+00', '2026-11-29 12:45:35.489426+00', '2026-11-29 12:45:30.611742+00', '2026-11-29 12:45:35.335583+00', 'signing');
INSERT INTO public.token_issue VALUES ('01M8KNDPAS1FZP73NYJ63JWRHX', 'e-license', 'rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', '01M8KNDP9908AF4FB9WXQZMECK', 'openid profile email phone address entity', '2026-11-29 12:45:32.861171+00', '2026-11-29 12:55:32.861171+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8KNDPWPMRW6SRAHP224BRCB', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', '01M8KNDPVPGBB6VEYDD0Y5PAJG', 'openid offline_access', '2026-11-29 12:45:33.449384+00', '2026-11-29 12:55:33.449384+00', NULL, NULL, NULL, NULL, '2026-11-29 12:45:33.40031+00');
INSERT INTO public.token_issue VALUES ('01M8KNDPZ26B0A01DGVJ8DA285', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', '01M8KNDPVPGBB6VEYDD0Y5PAJG', 'openid offline_access', '2026-11-29 12:45:33.500648+00', '2026-11-29 12:55:33.500648+00', NULL, NULL, NULL, NULL, '2026-11-29 12:45:33.40031+00');
INSERT INTO public.token_issue VALUES ('01M8KNDQ119GM5AVXX4MQZ4BGP', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', NULL, 'openid', '2026-11-29 12:45:33.561313+00', '2026-11-29 12:55:33.449384+00', NULL, NULL, '01M8KNDPWPMRW6SRAHP224BRCB', 'e-license', '2026-11-29 12:45:33.40031+00');
INSERT INTO public.token_issue VALUES ('01M8KNDQ1NDB7S1RP13G2WDPCY', 'keeper', NULL, NULL, '', '2026-11-29 12:45:33.621341+00', '2026-11-29 12:55:33.621341+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8KNDQH54AHH2K251GQ6J2TH', 'e-license', 'Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk', '01M8KNDQGMSDAJGC7RE0K7R5XH', 'openid profile email phone address entity', '2026-11-29 12:45:34.114249+00', '2026-11-29 12:55:34.114249+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8KNDS0PCAHMF7CWAX69BRWG', 'keeper', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', '01M8KNDS0PHH074GH0N6NM6S8M', 'openid', '2026-11-29 12:45:33.561313+00', '2026-11-29 12:55:33.449384+00', '2026-11-29 12:45:35.638069+00', '"01M8KNDS0PEJQGX3K0285F2RTC"', '01M8KNDPWPMRW6SRAHP224BRCB', 'e-license', '2026-11-29 12:45:33.40031+00');
INSERT INTO public.totp_secret VALUES ('01M8KNDKWFF0V6ZQF3T73KZQ1A', 'gAAAAABrDB5qESioRfP9bvMrKpLtZQ3wdwY3y7TezN9eMQw2xVd3g4tQwvcjfrPjwaWFPQpw3PuiKZ4HVm0qBDW3wTLR_jxdCtRT9zXpKxE5vThzS9klVfOU2KITay_iwY-dUTkJ4j4y', '2026-11-29 12:45:30.541241+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8KNDKWF041W10ZV68ME0W6N', 'gAAAAABrDB5qESioRfP9bvMrKpLtZQ3wdwY3y7TezN9eMQw2xVd3g4tQwvcjfrPjwaWFPQpw3PuiKZ4HVm0qBDW3wTLR_jxdCtRT9zXpKxE5vThzS9klVfOU2KITay_iwY-dUTkJ4j4y', '2026-11-29 12:45:30.541241+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8KNDKWFMAJBNSKK7N6BBTX7', '2026-11-29 12:45:30.383313+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8KNDKWFYS1TZ3Y5EFCVMA8N', '2026-11-29 12:45:30.383404+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8KNDKWFBQSQXY81XJTVPQN3', '2026-11-29 12:45:30.383422+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8KNDKWFF7PGY6WR0KGZ70HH', '2026-11-29 12:45:30.383436+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8KNDKWF041W10ZV68ME0W6N', '2026-11-29 12:45:30.383447+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8KNDKWFK0WFYGTY1SA6N3HM', '2026-11-29 12:45:30.383459+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8KNDKWFA4NYC8W6792ZT7DP', '2026-11-29 12:45:30.383472+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8KNDKWFF0V6ZQF3T73KZQ1A', '2026-11-29 12:45:30.383486+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8KNDKWFXGXVYZYZ9DC6PYRR', '2026-11-29 12:45:30.383497+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8KNDKWF7BRPPKW6NV0Y757F', '2026-11-29 12:45:30.383508+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8KNDKWFCNQSS628WR7FNMAJ', '2026-11-29 12:45:30.383521+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8KNDRHWM3KY62DNMM3PVPYE', '2026-11-29 12:45:35.164814+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8KNDRJSACFRYQRMKV352YZX', '2026-11-29 12:45:35.193347+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8KNDRK9AA24ZAEGS95DE5XB', '2026-11-29 12:45:35.209345+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8KNDRKNPNWHXMVQSHHR462F', '2026-11-29 12:45:35.221584+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8KNDRKY2W5ATF30VC8RQSDN', '2026-11-29 12:45:35.230442+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8KNDRMAQ4KF5NDCTF8QNVKJ', '2026-11-29 12:45:35.24245+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8KNDRMMYESM9VWRRSW4SD40', '2026-11-29 12:45:35.252315+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8KNDRMV5ZFFQX1VQ72VTYEH', '2026-11-29 12:45:35.259342+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8KNDRNNDCYNWA498D8CWT5N', '2026-11-29 12:45:35.285633+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8KNDRNXBNG8BVYVYF5ZRESH', '2026-11-29 12:45:35.293012+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8KNDRP4M48Q7KY0885HK3GW', '2026-11-29 12:45:35.300747+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8KNDRPESESDYCKJ0ZXACKCT', '2026-11-29 12:45:35.310231+00');
INSERT INTO public.user_name VALUES ('0000000000027', '01M8KNDRPSM0RMQ61EJ2X8NYP1', '2026-11-29 12:45:35.321992+00');
INSERT INTO public.user_name VALUES ('0000000000028', '01M8KNDRQ2J9KVGJ3QTMP2PCF2', '2026-11-29 12:45:35.330405+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8KNDRRBR7Z0KW40Y9NP4EW5', '2026-11-29 12:45:35.371723+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8KNDRRB02TS7PP4VJ2878RW', '2026-11-29 12:45:35.371723+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8KNDRRB386TACGENDRMH1P0', '2026-11-29 12:45:35.371723+00');
INSERT INTO public.user_name VALUES ('01M8KNDRZTKW1AAEKP1AYK4FR1', '01M8KNDKWFMAJBNSKK7N6BBTX7', '2026-11-29 12:45:30.383313+00');
INSERT INTO public.visit VALUES ('01M8KNDP9CWBCW7W5EEV0HJ238', 'rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', 'e-license', '2026-11-29 12:45:32.824786+00', '2026-11-29 12:45:32.824786+00', NULL);
INSERT INTO public.visit VALUES ('01M8KNDPVQYFBPCR3T0SATFKGC', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'keeper', '2026-11-29 12:45:33.40031+00', '2026-11-29 12:45:33.500648+00', NULL);
INSERT INTO public.visit VALUES ('01M8KNDQ1D6X46WDTAP2ZJCSJS', '3AXAVGJ6gulYr67wCxaLbDM8E1QTF8sjnLOeLUnKRFU', 'e-license', '2026-11-29 12:45:33.561313+00', '2026-11-29 12:45:33.623794+00', NULL);
INSERT INTO public.visit VALUES ('01M8KNDQGS9BPEC5CBAWRTBVYH', 'Z5Ag_n_WSc2rSSecWjbLSfZg3MHea2FjcyV7oWFWmfk', 'e-license', '2026-11-29 12:45:34.090453+00', '2026-11-29 12:45:34.090453+00', NULL);
INSERT INTO public.visit VALUES ('01M8KNDS0S7TQVGD7PNV7EHR43', 'rSzSwUV5kbN2sWXg8K1FL8vEtdUGui79Wc9t6F2n5so', '01M8KNDS0SPZ28ZFBSW4C0J6GW', '2026-11-29 12:45:32.824786+00', '2026-11-29 12:45:32.824786+00', '2026-11-29 12:45:35.641862+00');
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
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff_note
    ADD CONSTRAINT pk_handoff_note PRIMARY KEY (id);
ALTER TABLE ONLY public.help_desk_case
    ADD CONSTRAINT pk_help_desk_case PRIMARY KEY (id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT pk_known_device PRIMARY KEY (id);
ALTER TABLE ONLY public.limit_counter
    ADD CONSTRAINT pk_limit_counter PRIMARY KEY (key);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT pk_login PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT pk_mail_link PRIMARY KEY (id);
ALTER TABLE ONLY public.officer
    ADD CONSTRAINT pk_officer PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT pk_officer_act PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_link
    ADD CONSTRAINT pk_officer_link PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_passkey
    ADD CONSTRAINT pk_officer_passkey PRIMARY KEY (id);
ALTER TABLE ONLY public.officer_session
    ADD CONSTRAINT pk_officer_session PRIMARY KEY (id);
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
ALTER TABLE ONLY public.refusal_code
    ADD CONSTRAINT pk_refusal_code PRIMARY KEY (code_hash);
ALTER TABLE ONLY public.register_answer
    ADD CONSTRAINT pk_register_answer PRIMARY KEY (register, number);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT pk_registered_data PRIMARY KEY (id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT pk_registration PRIMARY KEY (id);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT pk_search_word PRIMARY KEY (word, account_id);
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
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT uq_officer_act_cancel_hash UNIQUE (cancel_hash);
ALTER TABLE ONLY public.officer
    ADD CONSTRAINT uq_officer_email UNIQUE (email);
ALTER TABLE ONLY public.officer_link
    ADD CONSTRAINT uq_officer_link_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.officer_passkey
    ADD CONSTRAINT uq_officer_passkey_credential_id UNIQUE (credential_id);
ALTER TABLE ONLY public.officer_session
    ADD CONSTRAINT uq_officer_session_secret_hash UNIQUE (secret_hash);
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
CREATE UNIQUE INDEX ix_account_number ON public.account USING btree (tax_id, branch) WHERE ((status)::text <> ALL ((ARRAY['unconfirmed'::character varying, 'closed'::character varying])::text[]));
CREATE INDEX ix_account_registered ON public.account USING btree (created_at);
CREATE INDEX ix_account_status ON public.account USING btree (status);
CREATE INDEX ix_account_tax_id ON public.account USING btree (tax_id);
CREATE INDEX ix_account_unconfirmed ON public.account USING btree (created_at) WHERE ((status)::text = 'unconfirmed'::text);
CREATE INDEX ix_account_unconfirmed_email ON public.account USING btree (unconfirmed_email);
CREATE INDEX ix_account_unwrapped ON public.account USING btree (id) WHERE (legacy_hash IS NOT NULL);
CREATE INDEX ix_account_verify_after ON public.account USING btree (verify_after);
CREATE INDEX ix_account_waiting ON public.account USING btree (preferred_username) WHERE ((status)::text = 'unconfirmed'::text);
CREATE INDEX ix_account_without_words ON public.account USING btree (id) WHERE (words_made_at IS NULL);
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
CREATE INDEX ix_delegation_agent_id_delegation_state ON public.delegation USING btree (agent_id, state);
CREATE INDEX ix_delegation_ending ON public.delegation USING btree ("end") WHERE ((ended_at IS NULL) AND ("end" IS NOT NULL));
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON public.delegation USING btree (grantor_id, agent_id);
CREATE INDEX ix_handoff_note_expires_at ON public.handoff_note USING btree (expires_at);
CREATE INDEX ix_help_desk_case_account_id ON public.help_desk_case USING btree (account_id);
CREATE INDEX ix_help_desk_case_officer_id ON public.help_desk_case USING btree (officer_id);
CREATE INDEX ix_help_desk_case_open ON public.help_desk_case USING btree (created_at) WHERE ((state)::text <> 'closed'::text);
CREATE INDEX ix_known_device_account_id ON public.known_device USING btree (account_id);
CREATE INDEX ix_known_device_last_at ON public.known_device USING btree (last_at);
CREATE INDEX ix_limit_counter_expires_at ON public.limit_counter USING btree (expires_at);
CREATE INDEX ix_login_account_id ON public.login USING btree (account_id);
CREATE INDEX ix_login_expires_at ON public.login USING btree (expires_at);
CREATE INDEX ix_mail_link_account_id ON public.mail_link USING btree (account_id);
CREATE INDEX ix_mail_link_expires_at ON public.mail_link USING btree (expires_at);
CREATE INDEX ix_officer_act_account_id ON public.officer_act USING btree (account_id);
CREATE INDEX ix_officer_act_state ON public.officer_act USING btree (state);
CREATE INDEX ix_officer_act_waiting ON public.officer_act USING btree (due_at) WHERE ((state)::text = 'awaiting_time'::text);
CREATE INDEX ix_officer_link_expires_at ON public.officer_link USING btree (expires_at);
CREATE INDEX ix_officer_link_officer_id ON public.officer_link USING btree (officer_id);
CREATE INDEX ix_officer_passkey_officer_id ON public.officer_passkey USING btree (officer_id);
CREATE INDEX ix_officer_session_expires_at ON public.officer_session USING btree (expires_at);
CREATE INDEX ix_officer_session_officer_id ON public.officer_session USING btree (officer_id);
CREATE INDEX ix_outbox_message_address ON public.outbox_message USING btree (address_hash) WHERE (address_hash IS NOT NULL);
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
CREATE INDEX ix_refusal_code_account_id ON public.refusal_code USING btree (account_id);
CREATE INDEX ix_refusal_code_expires_at ON public.refusal_code USING btree (expires_at);
CREATE INDEX ix_register_answer_expires_at ON public.register_answer USING btree (expires_at);
CREATE INDEX ix_registered_data_account_id ON public.registered_data USING btree (account_id);
CREATE INDEX ix_registration_expires_at ON public.registration USING btree (expires_at);
CREATE INDEX ix_search_word_account ON public.search_word USING btree (account_id, word);
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
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_agent_id FOREIGN KEY (agent_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_grantor_id FOREIGN KEY (grantor_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.help_desk_case
    ADD CONSTRAINT fk_help_desk_case_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.help_desk_case
    ADD CONSTRAINT fk_help_desk_case_officer_id FOREIGN KEY (officer_id) REFERENCES public.officer(id);
ALTER TABLE ONLY public.help_desk_case
    ADD CONSTRAINT fk_help_desk_case_opened_by FOREIGN KEY (opened_by) REFERENCES public.officer(id);
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT fk_known_device_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT fk_login_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT fk_mail_link_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT fk_officer_act_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT fk_officer_act_case_id FOREIGN KEY (case_id) REFERENCES public.help_desk_case(id);
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT fk_officer_act_consented_by FOREIGN KEY (consented_by) REFERENCES public.officer(id);
ALTER TABLE ONLY public.officer_act
    ADD CONSTRAINT fk_officer_act_proposed_by FOREIGN KEY (proposed_by) REFERENCES public.officer(id);
ALTER TABLE ONLY public.officer_link
    ADD CONSTRAINT fk_officer_link_officer_id FOREIGN KEY (officer_id) REFERENCES public.officer(id);
ALTER TABLE ONLY public.officer_passkey
    ADD CONSTRAINT fk_officer_passkey_officer_id FOREIGN KEY (officer_id) REFERENCES public.officer(id);
ALTER TABLE ONLY public.officer_session
    ADD CONSTRAINT fk_officer_session_officer_id FOREIGN KEY (officer_id) REFERENCES public.officer(id);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.refresh_token
    ADD CONSTRAINT fk_refresh_token_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.refusal_code
    ADD CONSTRAINT fk_refusal_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT fk_registered_data_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT fk_registration_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT fk_search_word_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
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
