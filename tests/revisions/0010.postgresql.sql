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
INSERT INTO public.account VALUES ('01M8HW5TY54HRFPSVXB8GXWDWM', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 20:05:06.629156+00', 'th', false, '2026-11-28 20:05:06.629156+00', '2026-11-28 20:05:06.629156+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629156+00', '2026-11-28 20:05:06.629156+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5ZJSS96YY55QC1FN3', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 20:05:06.629182+00', 'th', false, '2026-11-28 20:05:06.629182+00', '2026-11-28 20:05:06.629182+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629182+00', '2026-11-28 20:05:06.629182+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5XE8A0CZXZQR2424V', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 20:05:06.629212+00', 'th', false, '2026-11-28 20:05:06.629212+00', '2026-11-28 20:05:06.629212+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629212+00', '2026-11-28 20:05:06.629212+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5M2N4SQFQWNK68DRT', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 20:05:06.629236+00', 'th', false, '2026-11-28 20:05:06.629236+00', '2026-11-28 20:05:06.629236+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629236+00', '2026-11-28 20:05:06.629236+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY4B2PKNEEYJY1V9CPK', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 20:05:06.62897+00', 'th', false, '2026-11-28 20:05:06.62897+00', '2026-11-28 20:05:06.62897+00', NULL, '2026-11-28 20:05:07.96246+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.62897+00', '2026-11-28 20:05:06.62897+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WTB1DFK6VYZQDEK8RAZ', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:05:08.555118+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzP0CMQOGdeth_c3V6kBSJ_z7uPIu2tuMK7JGWaWyTkIJJ5MtbrLVsYf_QBNFNVxNCe_11XAcGThmeDZf4DxUYib0SvuxqtH3BoL9ID8GM7iAeyitro0i3Hir4ckUl2ryFRG', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HW5WTBFSRM3W1E2AYCBPW0', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:05:08.555118+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzP0oASQLLewEhyT6VXI2Bfczt_3sZzLZvXHoxDPSWYCMex-eHkXHkGy8QlmwQrhdLkmN-qHcGmYrMXrZRzEWe0w8LBBAb956dv7dH1Vel2btv-vsismMgkriVVWoK19081W', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5P7SPGVWE1KDFDTEA', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 20:05:06.629258+00', 'th', false, '2026-11-28 20:05:06.629258+00', '2026-11-28 20:05:06.629258+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629258+00', '2026-11-28 20:05:06.629258+00', NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5Y5XS0XQNABWAXRKV', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 20:05:06.629304+00', 'th', false, '2026-11-28 20:05:06.629304+00', '2026-11-28 20:05:06.629304+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629304+00', '2026-11-28 20:05:06.629304+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5CVQHJJ6N2VNQPRX8', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 20:05:06.629324+00', 'th', false, '2026-11-28 20:05:06.629324+00', '2026-11-28 20:05:06.629324+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629324+00', '2026-11-28 20:05:06.629324+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5QBXVE5V1J2ZSQ9H7', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 20:05:06.629346+00', 'th', false, '2026-11-28 20:05:06.629346+00', '2026-11-28 20:05:06.629346+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629346+00', '2026-11-28 20:05:06.629346+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY5485NW7H7S05KW70T', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 20:05:06.629281+00', 'th', true, '2026-11-28 20:05:06.629281+00', '2026-11-28 20:05:06.676887+00', NULL, '2026-11-28 20:05:08.37053+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629281+00', '2026-11-28 20:05:06.629281+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5TY568VFE1JD2EG2XN76', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 20:05:06.629123+00', 'th', false, '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:06.629123+00', NULL, '2026-11-28 20:05:07.159648+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:06.629123+00', NULL, 'register', '1.3');
INSERT INTO public.account VALUES ('01M8HW5WQXCHDA5W7Y0TD6J1N8', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 20:05:08.477491+00', 'th', false, '2026-11-28 20:05:08.477491+00', '2026-11-28 20:05:08.477491+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.477491+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WR94VPT3401NF3QMYCY', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 20:05:08.489139+00', 'th', false, '2026-11-28 20:05:08.489139+00', '2026-11-28 20:05:08.489139+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.489139+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WRG208DPVFJ600PT1V6', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 20:05:08.496788+00', 'th', false, '2026-11-28 20:05:08.496788+00', '2026-11-28 20:05:08.496788+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.496788+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WRRNFJQ5NHSB1DEH92M', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 20:05:08.504017+00', 'th', false, '2026-11-28 20:05:08.504017+00', '2026-11-28 20:05:08.504017+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.504017+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WRXXQG6Y4Z134YJCHQT', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 20:05:08.509855+00', 'th', false, '2026-11-28 20:05:08.509855+00', '2026-11-28 20:05:08.509855+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.509855+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WS4FMMPNX7W3R353XDT', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 20:05:08.51612+00', '2026-11-28 20:05:08.51612+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.51612+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WS83MQKBNMST6T51RV4', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 20:05:08.520284+00', 'th', false, '2026-11-28 20:05:08.520284+00', '2026-11-28 20:05:08.520284+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.520284+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WSC1S01DF1PYQ4THANE', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 20:05:08.524194+00', 'th', false, '2026-11-28 20:05:08.524194+00', '2026-11-28 20:05:08.524194+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.524194+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WSHWQMNQE725SVABC12', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 20:05:08.529464+00', 'th', false, '2026-11-28 20:05:08.529464+00', '2026-11-28 20:05:08.529464+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.529464+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WSN1N4B56GVEBMQ0YDR', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 20:05:08.533174+00', 'th', false, '2026-11-28 20:05:08.533174+00', '2026-11-28 20:05:08.533174+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.533174+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WSRGVTKY80VREHFK5GS', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 20:05:08.536592+00', 'th', false, '2026-11-28 20:05:08.536592+00', '2026-11-28 20:05:08.536592+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.536592+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WSW4DEHY93K5SK4RT2B', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 20:05:08.540039+00', 'th', false, '2026-11-28 20:05:08.540039+00', '2026-11-28 20:05:08.540039+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:05:08.540039+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HW5WTB87D1KXYF9M9WAD7B', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:05:08.555118+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HW5WTQMR0XTRGXTDP11HEV', 'natural_person', 'tax_id', '1100000000016', '01M8HW5WTQ9KZ4PX7M0K7BGVCS', 'active', true, '01M8HW5WTQT6YM3PQK4CVTDV63', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1novhTBGCEHImVNKKQWg1A$WqL5UUs9bTF8htYC/nAwhhNeJFocBKG2p6vXiKd+eQ8', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HW5WTQJCRDXAC481XGW236', '024306800', '01M8HW5WTQYBJYT7TG71K79HSV', '0812345678', 'agent@example.com', '2026-11-28 20:05:06.629123+00', 'th', false, '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:08.567346+00', '2026-11-28 20:05:07.159648+00', '"01M8HW5WTQCNQFJ3WQ9T5V2S01"', '01M8HW5WTQTR41ZT633H49D6CD', '01M8HW5WTQ4872FTJRQ9SG1TFM', '01M8HW5WTQ1DYX2M1E67E7XNTA', '01M8HW5WTQ66RTECFQCVN16G9P', '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:06.629123+00', '2026-11-28 20:05:08.567473+00', 'register', '1.3');
INSERT INTO public.acting_context VALUES ('7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', '01M8HW5VFGRZ2J28XRJPFX9CN1', NULL, '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.43747+00', 'switched');
INSERT INTO public.acting_context VALUES ('TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', '01M8HW5VFGRZ2J28XRJPFX9CN1', 'dlg_01M8HW5TZ93C63637SE9CX2P9C', '2026-11-28 20:05:07.43747+00', '2026-11-28 20:05:07.8054+00', 'switched');
INSERT INTO public.acting_context VALUES ('fRKQWYvReCcKHdqHh41-6avOLLOZzAkcn-QsUBfa8p0', '01M8HW5VFGRZ2J28XRJPFX9CN1', NULL, '2026-11-28 20:05:07.8054+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ', '01M8HW5W83P9HFGMC0C42MK9Y7', NULL, '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:08.088809+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8HW5WXF9XH3GXD0ZVEB8E5V', '01M8HW5VFGRZ2J28XRJPFX9CN1', 'dlg_01M8HW5TZ93C63637SE9CX2P9C', '2026-11-28 20:05:07.43747+00', '2026-11-28 20:05:07.8054+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0010');
INSERT INTO public.audit_event VALUES ('01M8HW5VFKASN7C34G4P6GCFCY', '2026-11-28 20:05:07.159648+00', 'login.started', '01M8HW5TY568VFE1JD2EG2XN76', '{"login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'a72b7939b067984d');
INSERT INTO public.audit_event VALUES ('01M8HW5VMMYNFEJMS9EH3FY4AC', '2026-11-28 20:05:07.31977+00', 'token.issued', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "e-license", "context_id": "7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI", "delegation_id": null, "token_id": "01M8HW5VM9FZ3C731F2GT0E5ZS", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c56145a9aac4f2e1');
INSERT INTO public.audit_event VALUES ('01M8HW5VRGFHKE44FSQTSC69PA', '2026-11-28 20:05:07.43747+00', 'acting.switched', '01M8HW5TY568VFE1JD2EG2XN76', '{"login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "context_id": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "delegation_id": "dlg_01M8HW5TZ93C63637SE9CX2P9C"}', '127.0.0.1', 'Werkzeug/3.1.9', 'af3f7a0d23b5d25d');
INSERT INTO public.audit_event VALUES ('01M8HW5VVJ9FZ8K26CHNMHHQ88', '2026-11-28 20:05:07.560855+00', 'consent.given', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "keeper", "delegation_id": "dlg_01M8HW5TZ93C63637SE9CX2P9C"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd041a390688e0c51');
INSERT INTO public.audit_event VALUES ('01M8HW5VXPVVSS5JKYS5ATJ38N', '2026-11-28 20:05:07.620123+00', 'token.issued', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "keeper", "context_id": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "delegation_id": "dlg_01M8HW5TZ93C63637SE9CX2P9C", "token_id": "01M8HW5VXEFDPSAQVQBG2KW4AN", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c5a9253978d48592');
INSERT INTO public.audit_event VALUES ('01M8HW5VZ4QW7M403T5VNQ53FN', '2026-11-28 20:05:07.648899+00', 'token.issued', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "keeper", "context_id": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "delegation_id": "dlg_01M8HW5TZ93C63637SE9CX2P9C", "token_id": "01M8HW5VYMS1Y9TRVEHRHYSW0K", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '292b56b390e0bcd1');
INSERT INTO public.audit_event VALUES ('01M8HW5W0GSVDNWHRE641TP8KY', '2026-11-28 20:05:07.702566+00', 'token.issued', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "keeper", "context_id": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "delegation_id": "dlg_01M8HW5TZ93C63637SE9CX2P9C", "token_id": "01M8HW5W0C0VH8K9T39NS2BA4X", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '17e553b93ca8b46f');
INSERT INTO public.audit_event VALUES ('01M8HW5W0XP98Z4YEWQG5S5JCZ', '2026-11-28 20:05:07.739053+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HW5W0VMEX0JZPJD7TGHS6A", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', '878b5ac0b7783bad');
INSERT INTO public.audit_event VALUES ('01M8HW5W1DM87V5M05665056FS', '2026-11-28 20:05:07.743922+00', 'request.repeated', '01M8HW5TY568VFE1JD2EG2XN76', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'd7a36347655b657c');
INSERT INTO public.audit_event VALUES ('01M8HW5W3DSGP6Z8F0ZBXVHZV5', '2026-11-28 20:05:07.8054+00', 'acting.switched', '01M8HW5TY568VFE1JD2EG2XN76', '{"login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "context_id": "fRKQWYvReCcKHdqHh41-6avOLLOZzAkcn-QsUBfa8p0", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'd3790bd9f546f49f');
INSERT INTO public.audit_event VALUES ('01M8HW5W85AK90G61NZSZDGGN9', '2026-11-28 20:05:07.96246+00', 'login.started', '01M8HW5TY4B2PKNEEYJY1V9CPK', '{"login_id": "01M8HW5W83P9HFGMC0C42MK9Y7", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '89f6f3d42a8fa4d0');
INSERT INTO public.audit_event VALUES ('01M8HW5W9C3M70FM830Z1DCCET', '2026-11-28 20:05:07.999883+00', 'request.repeated', '01M8HW5TY4B2PKNEEYJY1V9CPK', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '09d8e679ecbbb131');
INSERT INTO public.audit_event VALUES ('01M8HW5WA3854F79CGC13BH5ZM', '2026-11-28 20:05:08.024582+00', 'token.issued', '01M8HW5TY4B2PKNEEYJY1V9CPK', '{"client_id": "e-license", "context_id": "tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ", "delegation_id": null, "token_id": "01M8HW5W9YY37AB3D188BJZYRE", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'c558afb8271beb08');
INSERT INTO public.audit_event VALUES ('01M8HW5WCB07KHTSXASKPCEC15', '2026-11-28 20:05:08.088809+00', 'login.ended', '01M8HW5TY4B2PKNEEYJY1V9CPK', '{"login_id": "01M8HW5W83P9HFGMC0C42MK9Y7", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '130faf62ccc9c048');
INSERT INTO public.audit_event VALUES ('01M8HW5WGS4H4JFM68DSPMWE0B', '2026-11-28 20:05:08.245657+00', 'login.refused', '01M8HW5TY5XE8A0CZXZQR2424V', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'fd4614b3b9cf2cf3');
INSERT INTO public.audit_event VALUES ('01M8HW5WQR6EVVYZYBEMQT5Q0Y', '2026-11-28 20:05:08.465508+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', 'b39daddc3c92facc');
INSERT INTO public.audit_event VALUES ('01M8HW5WTHHAXW4FJYF9BWD8PS', '2026-11-28 20:05:08.560999+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HW5WTYZ5WBB5VRPD8JPEWT', '2026-11-28 20:05:07.159648+00', 'login.started', '01M8HW5TY568VFE1JD2EG2XN76', '{"login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'a72b7939b067984d');
INSERT INTO public.authorization_code VALUES ('01M8HW5VK6CKPNSTQR6Y014Y5S', '79340ad1282e3e355637f4633eb823b0b6fdefabbd6492885aa0435ac870794f', 'e-license', '7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '9kVEHX8Ip1JWHYGOJ2roew', 'veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:05:07.290627+00', '2026-11-28 20:06:07.290627+00', '2026-11-28 20:05:07.31977+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HW5VWM7XS4D873KQQ3T6XG', '93f7ff1404318ebf1221353587639500861c8cbba6653e47e22534a1615c06f9', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'https://keeper.example.test/callback', 'openid offline_access', 'nAJmkwcQZhTyFnvPcuo4cQ', 'HniL5GOFHdUpB-f7alFWgToF5YJyhNtMJq9Swl-1BfQ', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:05:07.582773+00', '2026-11-28 20:06:07.582773+00', '2026-11-28 20:05:07.620123+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HW5W1BG2W9GTQQB0RFJJDW', '11847b4e216688f3222c35ef33be7153cf8501f03b30c8fa19ee486bbb342cf8', 'e-license', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '9kVEHX8Ip1JWHYGOJ2roew', 'veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:05:07.743922+00', '2026-11-28 20:06:07.743922+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HW5W9A15NYT0PN18BA2Q6A', '3573be794dc692dfea0f69310d58a37eeed610f2822e39b4815de7a3365a9d88', 'e-license', 'tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '9kVEHX8Ip1JWHYGOJ2roew', 'veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE', '2026-11-28 20:05:07.96246+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:05:07.999883+00', '2026-11-28 20:06:07.999883+00', '2026-11-28 20:05:08.024582+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HW5WXJYD4H54BFDYEEG2CN', '01M8HW5WXJRD0SADN4ED9KNMXF', 'e-license', '7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', 'https://e-license.example.test/callback', 'openid profile email phone address entity', '9kVEHX8Ip1JWHYGOJ2roew', 'veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:05:07.290627+00', '2026-11-28 20:06:07.290627+00', '2026-11-28 20:05:07.31977+00', '"01M8HW5WXJB6JYYTDZ66373K75"');
INSERT INTO public.authorization_request VALUES ('BC_h8P331-K-uEVotrHqJ74bnKFFt2HHj52_naLYI7c', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "KQEoA1M6iHdo7i-_7E3a-Q"], ["nonce", "9kVEHX8Ip1JWHYGOJ2roew"], ["code_challenge", "veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'ipynv7BRr8RXEpXbhddA_mhjwXhv8dKQm-VLQZR9t2c', '2026-11-28 20:05:08.120007+00', '2026-11-28 22:05:08.120007+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('I2JHdIEPHdLj4v4J3_-y13bAuigm6aNG4oWnRget7AU', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "KQEoA1M6iHdo7i-_7E3a-Q"], ["nonce", "9kVEHX8Ip1JWHYGOJ2roew"], ["code_challenge", "veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'YwW39Pskk1NHcbp9AINV-lJUhSasgJ0u0UWjq83LL6w', '2026-11-28 20:05:08.270828+00', '2026-11-28 22:05:08.270828+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8HW5WV1BN7RDYWRQE1PCYNH', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "KQEoA1M6iHdo7i-_7E3a-Q"], ["nonce", "9kVEHX8Ip1JWHYGOJ2roew"], ["code_challenge", "veXCv-7cjotqsfXb5zgbmw2IpnLKFy9nCVuvFwvsshE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'ipynv7BRr8RXEpXbhddA_mhjwXhv8dKQm-VLQZR9t2c', '2026-11-28 20:05:08.120007+00', '2026-11-28 22:05:08.120007+00', '01M8HW5WV17HGNBT3VQGBZ3WGB', '01M8HW5WV1GZ4EW0BKJGJ02JQY');
INSERT INTO public.client_assertion VALUES ('01M8HW5WV4AMY4547BT7RY863X', '01M8HW5WV4DM6P43G0D6BVQZ25', '2026-11-28 20:05:08.580631+00');
INSERT INTO public.consent VALUES ('01M8HW5TY568VFE1JD2EG2XN76', 'keeper', 'dlg_01M8HW5TZ93C63637SE9CX2P9C', '2026-11-28 20:05:07.560855+00');
INSERT INTO public.consent VALUES ('01M8HW5TY568VFE1JD2EG2XN76', 'keeper', 'dlg_01M8HW5WVTDDYSRHNERKCVQBCJ', '2026-11-28 20:05:07.560855+00');
INSERT INTO public.data_report VALUES ('01M8HW5WVXPKQEH31RFRH9PPEB', '01M8HW5WTQMR0XTRGXTDP11HEV', '01M8HW5WVYMZ6KK75FYKQ0FD4A', '"01M8HW5WVY72YPHQJ1W59Y0EFR"', '2026-11-28 20:05:08.606569+00', '2026-11-28 20:05:08.606589+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZ93C63637SE9CX2P9C', '01M8HW5TY4B2PKNEEYJY1V9CPK', '01M8HW5TY568VFE1JD2EG2XN76', 'all', '[]', '2026-10-30', NULL, '79b9a05c3ca191f58856e8978a8ec50eadb1526b8fc99d99cf73a3b5d781b0e8', 'in_force', '2026-10-29 20:05:06.665715+00', '2026-10-29 23:05:06.665715+00', NULL, NULL, NULL, 'vF1CTei0AgEa98tYgBVIn0kQ9AG0mw_QjPprGE85Dxg', NULL, NULL, '2026-7K2HSF78-D');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA3Z96NPW46WQA0HYK', '01M8HW5TY54HRFPSVXB8GXWDWM', '01M8HW5TY568VFE1JD2EG2XN76', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', 'f3adac18fda368cd6998a4886c4f8057b3119d921427e86f048311e2a9a212f9', 'in_force', '2026-10-29 20:05:06.665982+00', '2026-10-29 23:05:06.665982+00', NULL, NULL, NULL, '-CwlFQ1K4TklOH9zDUjAWV8aNx3x8dYwuk0SP6cvXrQ', NULL, NULL, '2026-Z1EGE55N-D');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZAFSYG1CCJY7YTMDVP', '01M8HW5TY54HRFPSVXB8GXWDWM', '01M8HW5TY568VFE1JD2EG2XN76', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '20240a580e59e75bc9158680402cd20d3d7eba310b1216a3faf6bc6348db4e51', 'in_force', '2026-10-29 20:05:06.666142+00', '2026-10-29 23:05:06.666142+00', NULL, NULL, NULL, '_4jxhh9N_kgYln7c9swjD-7Ijeox_y7AhHBhjl7HVJE', NULL, NULL, '2026-5YQ6J3PS-5');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA5YSHDZDKVYEGXMTD', '01M8HW5TY5XE8A0CZXZQR2424V', '01M8HW5TY568VFE1JD2EG2XN76', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'a7be808b67b75c761b2e7ebce6cc169ed1460ed763297d06250b829cdf18fe06', 'waiting', '2026-11-27 20:05:06.666229+00', NULL, NULL, NULL, NULL, '6FVHV6biPphwWi-tuctPYqVD_Y9i1HX8ai2tD6hmDEc', NULL, NULL, '2026-57QZE7SB-6');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA42YC5K8RX7X1F0YC', '01M8HW5TY5M2N4SQFQWNK68DRT', '01M8HW5TY568VFE1JD2EG2XN76', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'f7133fdec582e4d9c5bf06e3ecf995adddbad329545a26aa9b0d4bcdcc23c68a', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'YZ-PpbkhsVG7MTOpbK4kgEcQCEeWOQDgbQfMfdWyn_w', NULL, NULL, '2026-3DN6RHSF-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA10WTY1H6PRPFHF0S', '01M8HW5TY5P7SPGVWE1KDFDTEA', '01M8HW5TY568VFE1JD2EG2XN76', 'all', '[]', '2026-11-19', NULL, '6aaec1d9e03440412876eb7b4bae6db6d98edc05321a99dc1f99239b1b0b74ca', 'declined', '2026-10-29 20:05:06.666456+00', '2026-10-29 23:05:06.666456+00', '2026-11-28 19:05:06.666456+00', NULL, NULL, '8P0X-6h89i67iWfo8322wI5rrWBUO6A7kDwcI6Kvekg', NULL, NULL, '2026-FX4PEYQQ-J');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZAT56VGWXP5G4WKDZQ', '01M8HW5TY4B2PKNEEYJY1V9CPK', '01M8HW5TY5ZJSS96YY55QC1FN3', 'all', '[]', '2026-09-30', NULL, 'd3db4e93ac9575987d3fb6628b27bf24d74ca14892caf67c0463ac7a6059407f', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 19:05:06.666535+00', 'เปลี่ยนตัวแทน', NULL, 'ymDbbkF5c48ZSPPhBb4kLjGh2dUgm-Cfc7vfF-YZzZM', NULL, NULL, '2026-DHGF8185-B');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA1S3N77S4NNSHHXQJ', '01M8HW5TY54HRFPSVXB8GXWDWM', '01M8HW5TY5ZJSS96YY55QC1FN3', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '1cb90904f4e304222b6b6163c0ad7d160738a54b06d35f4f36e1dc2bbfa46c7e', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 19:05:06.666611+00', NULL, NULL, 'XKuQgyWAQZAU82RohhE59F2qwSoMEy4Vp15gbCzyI9c', NULL, NULL, '2026-0TJGCGDX-B');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5TZA62B5JSTM4WS7PP65', '01M8HW5TY568VFE1JD2EG2XN76', '01M8HW5TY5ZJSS96YY55QC1FN3', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '9157f999bf4812b38517d198841291ca0f38f6233b1547838f8a69003c0667f5', 'in_force', '2026-10-29 20:05:06.666685+00', '2026-10-29 23:05:06.666685+00', NULL, NULL, NULL, 'DQxri43HBjppU-cuciBxyN5AXtiEXcrB1w1BeaUTwp8', NULL, NULL, '2026-XB549DHA-Z');
INSERT INTO public.delegation VALUES ('dlg_01M8HW5WW2TAG5Z181JZ65KYM4', '01M8HW5TY5M2N4SQFQWNK68DRT', '01M8HW5TY568VFE1JD2EG2XN76', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'f7133fdec582e4d9c5bf06e3ecf995adddbad329545a26aa9b0d4bcdcc23c68a', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HW5WW2QSA2C5WK15DZDXY6', '2026-11-28 20:05:08.610456+00', '01M8HW5WW283YDNF572ZHFFKMY', '2026-11-28 20:05:08.610478+00', '01M8HW5WW2PQBMPEW4C08T4ZNV', '01M8HW5WW2467TSQ2WRTE4CM7W');
INSERT INTO public.handoff_note VALUES ('7OIWPV0z7uB8NWFJJMMeOP9-QcmNGaqfAKuT0zrRX8o', '{"return_to": "/oauth2/authorize?resume=R3mBUs43Zr-iA-Mqd1rmxraSPr6OtUDWGiiPyVlfAmQ", "cancel_to": "/oauth2/authorize?resume=R3mBUs43Zr-iA-Mqd1rmxraSPr6OtUDWGiiPyVlfAmQ&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:05:07.560855+00', '2026-11-28 22:05:07.484051+00', '01M8HW5VFGRZ2J28XRJPFX9CN1');
INSERT INTO public.handoff_note VALUES ('ipynv7BRr8RXEpXbhddA_mhjwXhv8dKQm-VLQZR9t2c', '{"return_to": "/oauth2/authorize?resume=BC_h8P331-K-uEVotrHqJ74bnKFFt2HHj52_naLYI7c", "cancel_to": "/oauth2/authorize?resume=BC_h8P331-K-uEVotrHqJ74bnKFFt2HHj52_naLYI7c&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:05:08.120007+00', NULL);
INSERT INTO public.handoff_note VALUES ('YwW39Pskk1NHcbp9AINV-lJUhSasgJ0u0UWjq83LL6w', '{"return_to": "/oauth2/authorize?resume=I2JHdIEPHdLj4v4J3_-y13bAuigm6aNG4oWnRget7AU", "cancel_to": "/oauth2/authorize?resume=I2JHdIEPHdLj4v4J3_-y13bAuigm6aNG4oWnRget7AU&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:05:08.270828+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HW5WV7HS57A7HN9BNW5CEK', '{"return_to": "/oauth2/authorize?resume=R3mBUs43Zr-iA-Mqd1rmxraSPr6OtUDWGiiPyVlfAmQ", "cancel_to": "/oauth2/authorize?resume=R3mBUs43Zr-iA-Mqd1rmxraSPr6OtUDWGiiPyVlfAmQ&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:05:07.560855+00', '2026-11-28 22:05:07.484051+00', '01M8HW5VFGRZ2J28XRJPFX9CN1');
INSERT INTO public.known_device VALUES ('01M8HW5VFD8AM9T8HQ40A1WVKH', '029b2ac942ad3b868cfd74487f30cd6e8653c4c40f4b1c958d33e9554fda73d4', '01M8HW5TY568VFE1JD2EG2XN76', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00');
INSERT INTO public.known_device VALUES ('01M8HW5W82F94SWSTEK521YVMH', 'a812fbfbc1137d7c45559192391a617cfe0090a2a2b0707ff112d321bd969d7e', '01M8HW5TY4B2PKNEEYJY1V9CPK', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00');
INSERT INTO public.known_device VALUES ('01M8HW5WW66PXJ5PCV7R3FXPQE', '01M8HW5WW67HDJ1WQ2A939JQPV', '01M8HW5TY568VFE1JD2EG2XN76', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00');
INSERT INTO public.limit_counter VALUES ('b64e8b8398712d1de57d7690cbc15083bcc5899b8dccc872da0dc62eb9f48f8b', 2, '2026-11-28 20:05:07.8054+00', '2026-11-28 20:06:07.43747+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 20:05:08.245657+00', '2026-11-28 21:05:08.245657+00');
INSERT INTO public.limit_counter VALUES ('2a4a44967e61f49f74b9148764fdb21b5906df0dd59ce6fda1d19736f9380fad', 1, '2026-11-28 20:05:08.245657+00', '2026-11-29 20:05:08.245657+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 20:05:08.270828+00', '2026-11-28 20:15:07.484051+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 20:05:08.465508+00', '2026-11-28 21:05:08.465508+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 20:05:08.465508+00', '2026-11-28 21:05:08.465508+00');
INSERT INTO public.limit_counter VALUES ('01M8HW5WV9QRS7FF5683YS331P', 2, '2026-11-28 20:05:07.8054+00', '2026-11-28 20:06:07.43747+00');
INSERT INTO public.login VALUES ('01M8HW5VFGRZ2J28XRJPFX9CN1', '4c6ed3fc041f88bbf952d4987f1f68fef1542a802c2195916899df333e6688d3', '01M8HW5TY568VFE1JD2EG2XN76', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00', '2026-11-29 08:05:07.159648+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HW5W83P9HFGMC0C42MK9Y7', '5b80d2fb7ad4889f1caa31b176bb8c1c6559368512031f59e9db2edddb6258f5', '01M8HW5TY4B2PKNEEYJY1V9CPK', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00', '2026-11-29 08:05:07.96246+00', '2026-11-28 20:05:08.088809+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HW5WW91RQ3WJCDC6ZATSRQ', '01M8HW5WW9SZ8KDRTAVRJJGNQY', '01M8HW5TY4B2PKNEEYJY1V9CPK', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00', '2026-11-29 08:05:07.96246+00', '2026-11-28 20:05:08.088809+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HW5WWE81HEMM0C92FXE39B', '01M8HW5WWEX8PX502M18673Y9P', '01M8HW5WWE3N2Z2WE81ZBPTPYY', '01M8HW5WTQMR0XTRGXTDP11HEV', '01M8HW5WWF1RJAVKY9DSD4273Q', '2026-11-28 20:05:08.623039+00', '2026-11-28 20:05:08.62306+00', '2026-11-28 20:05:08.623075+00', '01M8HW5WWF2DAG6X645K184TZ3');
INSERT INTO public.outbox_circuit VALUES ('01M8HW5WVDWHMEJKNSQPC3YYJZ', 1, '2026-11-28 20:05:08.589103+00');
INSERT INTO public.outbox_message VALUES ('01M8HW5VFT5KGB95K6QMECSK2F', 'new_browser', 'accounts', '{"account_id": "01M8HW5TY568VFE1JD2EG2XN76", "login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "when": "2026-11-28T20:05:07.159648+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5VR9P3DWGECX6CQ3N17P', 'logout_notice', 'e-license', '{"visit_id": "01M8HW5VKAREQ7FKQBD0K9VPQ8", "sid": "7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI", "sub": "01M8HW5TY568VFE1JD2EG2XN76"}', '2026-11-28 20:05:07.43747+00', '2026-11-28 20:05:07.43747+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5W3BCE9P08V74ETJTHXS', 'logout_notice', 'keeper', '{"visit_id": "01M8HW5VWNTVH4CVT0ST5QK376", "sid": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "sub": "01M8HW5TY568VFE1JD2EG2XN76"}', '2026-11-28 20:05:07.8054+00', '2026-11-28 20:05:07.8054+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5W3BWSNHNV4HA67ZZEV4', 'logout_notice', 'e-license', '{"visit_id": "01M8HW5W0G7PFMJDRJ3QTB9CY3", "sid": "TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ", "sub": "01M8HW5TY568VFE1JD2EG2XN76"}', '2026-11-28 20:05:07.8054+00', '2026-11-28 20:05:07.8054+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5W86PTQE1SA3XGAH7K53', 'new_browser', 'accounts', '{"account_id": "01M8HW5TY4B2PKNEEYJY1V9CPK", "login_id": "01M8HW5W83P9HFGMC0C42MK9Y7", "when": "2026-11-28T20:05:07.962460+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:05:07.96246+00', '2026-11-28 20:05:07.96246+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5WCASNMRWRR53DYBD9PS', 'logout_notice', 'e-license', '{"visit_id": "01M8HW5W9CGQ5D3KS1SP53MSQQ", "sid": "tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ", "sub": "01M8HW5TY4B2PKNEEYJY1V9CPK"}', '2026-11-28 20:05:08.088809+00', '2026-11-28 20:05:08.088809+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5WQQPGZ5VXT694XH2K3K', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCzP0G-0h7qhgKMtRAlDHAnHrwaFXFHX3lz_r3US3bXbYgK3H435NvpVk3dTLdfFS5eE1wAiNwYdszfsnZHWLCOSZxus5Wmr_p2z2DGMPaNOztJMYYVBzzXWRoQWCuHMwN6OFyjqj6d7mx0kofi4ARhCOhzwXHQV2jtvgSGuKX36UX8BeUuapfjyojwmk5PEV9OswGD8ow0x3lTPN0PgRCDNkltaBSeUZ4q6tRQgARUhkzZL2xD4k4s980NiDQkez1QE4"}', '2026-11-28 20:05:08.465508+00', '2026-11-28 20:05:08.465508+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HW5WVGC9C5ZA0YMSW69QB8', 'new_browser', 'accounts', '{"account_id": "01M8HW5TY568VFE1JD2EG2XN76", "login_id": "01M8HW5VFGRZ2J28XRJPFX9CN1", "when": "2026-11-28T20:05:07.159648+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:05:07.159648+00', '2026-11-28 20:05:07.159648+00', 0, '2026-11-28 20:05:08.592241+00', '2026-11-28 20:05:08.592299+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8HW5WWJXGXBXSTN00GZHKBY', '01M8HW5WTQMR0XTRGXTDP11HEV', '01M8HW5WWKEAVZ9EE0AF4MWASE', '01M8HW5WWK39QHH84TPJ8FDNFA', 1, '01M8HW5WWKFRDWQ4M1HCW6MSV6', true, '2026-11-28 20:05:08.627324+00', '2026-11-28 20:05:08.627341+00', '2026-11-28 20:05:08.627355+00', '2026-11-28 20:05:08.627368+00');
INSERT INTO public.recovery_code VALUES ('1523139f5a156165c6a4f646819bf5c15d69b98f34a5746d657ab4aab780b8a0', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('ceb237d0cf7c0be94ce5cd3a146ad70d48c1716f654038e3a960fde81579518e', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('22ecc301d4839642397dff69405aa29d85ed7803a78e6960a6258146a3900df9', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('d9d198378f259381483bf1cd08fa086c42404f36f6a65f35b2af43b12adc1c85', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('2a342257698eaeaa4df94169d2d147bc2d23390412a972d88982c73e0bde7ff6', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('bf613f2a2e2a3537a212aec62a6df68d0b0ccf26d26168b0347148514737b40b', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('d229eaed6f0e30ee4dd49aa97e7313cfb0bfe6a867017aa8a4bc36a96148b176', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('f0edcce2e61eea281695239ea1e83c1fe456eeff93a4be475db0e6cb9420328a', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('4508200db165e63f14e67567a5519b6ef16c086204977cf1accc424537f13163', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('7185cf04f1bddbdae0406660308b66e56695c92130d8fc3911471591762adaa8', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HW5WWQKZ9F5EQGHE47BGPF', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.676887+00', '2026-11-28 20:05:08.631045+00');
INSERT INTO public.refresh_token VALUES ('01M8HW5VWM7XS4D873KQQ3T6XG', '06af726da1aea23f29d96c1671d0559e155f2d3f734a2212f938c6418c3e9ea4', '01M8HW5VWM7XS4D873KQQ3T6XG', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'openid offline_access', 'null', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:05:07.582773+00', '2026-11-28 20:05:07.620123+00', '2026-12-28 20:05:07.620123+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HW5WXQNR9S9VCMGVX973N2', '01M8HW5WXQTQDTZY8CY6NABRE3', '01M8HW5VWM7XS4D873KQQ3T6XG', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'openid offline_access', '"01M8HW5WXQ6ZV59TYV8XKTWDW2"', '2026-11-28 20:05:07.159648+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:05:07.582773+00', '2026-11-28 20:05:07.620123+00', '2026-12-28 20:05:07.620123+00', '2026-11-28 20:05:08.663287+00', '2026-11-28 20:05:08.663309+00');
INSERT INTO public.register_answer VALUES ('01M8HW5WVM6XA94EF7Q2PDHAC0', '01M8HW5WVM46V68VKM7WEVD4H0', '01M8HW5WVM5V6KSYFBHXWJG4HR', '"01M8HW5WVMVZGRF973S0CJFW08"', '2026-11-28 20:05:08.596179+00');
INSERT INTO public.registered_data VALUES ('01M8HW5WWT5B5KK4D9C5DY1CNT', '01M8HW5WTQMR0XTRGXTDP11HEV', '2026-11-28 20:05:08.634973+00', '01M8HW5WWVKFBFS1TZKPGCC8RA', '"01M8HW5WWVWKKCY1D7TAEN4P54"');
INSERT INTO public.registration VALUES ('01M8HW5WWYPYXVPVR3MSFCMADF', 'juristic_person', '01M8HW5WWY6AC1XNBKCT3KASSB', '01M8HW5WWY4X1HSF528ZVR9DK5', '01M8HW5WWYNP45C8182YPT1Q6F', '"01M8HW5WWYHXRDW8WWQ6Q0ZW0H"', '01M8HW5WTQMR0XTRGXTDP11HEV', '2026-11-28 20:05:08.639384+00', '2026-11-28 20:05:08.639431+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HW5WMQQE0JMN721CP9P85X', '9450060ae9fa2d4e3852af5845c7a4bc093612bb8ef2c8952af1c1eb55a34058', '01M8HW5TY5485NW7H7S05KW70T', '8fd7e4811473f14723e5f053f31135c642cd01b5ec678e7bbdd30c70bb5fb3a7', '2026-11-28 20:05:08.37053+00', '2026-11-28 20:15:08.37053+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HW5WX2EN8XKXA30KVH5592', '01M8HW5WX2C81YRSPF6QH3R7ZS', '01M8HW5TY5485NW7H7S05KW70T', '8fd7e4811473f14723e5f053f31135c642cd01b5ec678e7bbdd30c70bb5fb3a7', '2026-11-28 20:05:08.37053+00', '2026-11-28 20:15:08.37053+00');
INSERT INTO public.signing_key VALUES ('01M8HW5V08B3J8R2Q9V09AHD6F', 'ES256', 1, 'gAAAAABrCzPyCvChHxZosRrUsOp_ty5omzDfFaTuoGP-EJpz6Obxr3x0Ri81EVbIXSaqiDEDHjnaEYAj5kJ-74unMVDxNfVRe12SJ3u6UNGTuY7XjV7_VFy3wI4nHFW-kQ5MR2skrd8YOtc4pjxPqV6ARNdE-ZsogGgTsVvLQFDFsQ40T8fesn-eFYTyGSr6nVndjtkHMtr8Hx_xJyGxmFv-lS97aiujTyjWH9f98ayTCz0-IOGGyZx0HmfxmFquzTOTrEaE4e65', '2026-11-28 20:05:06.696119+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HW5V1XDJCHQY2AM9FJ9KQ2', 'PS256', 1, 'gAAAAABrCzPyEerovI1YvX7GIyRuQHwpinEhuyXlBEpv1hW8l-q-3GXMZvqj6ORGmaHa3CbZvqOyzykvYgCFcLH7MdpydHjcGZTOZqNbASkOejm7nN78cWRMyn3k0MeFI38CRGx7luSM8f0r2F7kijs4u-lDoXfbOSPcWpCZX4_VmBeRwfcmipKrP3jLxk9jaJ0kpyr1pHK79sE_oGMpTN7gfuPBIkXUP9vF1AhA8k7qqxGC5ImTZkeaiv_5Nt1Y--g-9gfgIHr8JVhDmC8Umnmb3zzsfjJSvrrP-bE6guU2xei0x82lYykXSnVgjqUbO9BTKzV4UfR70EkF2bjzoYj6IfEafbk-U1OhsuIWB5ZVsQjHkbCKgUjhzD6Er74hv4vLnKNzcudXHWRX-n8VwD2SZol8-9nWf3NB45Vg2DaIK5krVvsI-pahQXC5mvCuwC8_QQTltjLbVng5dBTnwTf6P7XK97d8hyzix3wGNzNN4hU3XviKkuE2z8_X4i7EHxU91zWE2Q25CIFaznpdVWzZWuBHRTBQXeEhAcys_0JVg4nIceH-lgA8QERui1GM8drDwc0O5Zq9dXC-k2iuuNtkSV4siVijLePl6tUEBNClydBaNw26Bp_hQ2YLk-Mz8PozCAHVLl_8g6gYUl5pauOhMu7N-IH4c632sUS1HrN6J6DQBU9LR7lRRPiXekw2jjk_lfeyaPfGJ0nWSIFOjAJIrIRU2TDoRkrz9bdxCa7PL3RskABUs39suri1cQisDEalpBjcs4q23kV7epUusKhx2RgnLbaBnNs-U3ICxTjPL_fKj-V4ANY44qR5d5FJHSc-1pKbT-clEOAmIvcJS-YBVAJfYd0Wrl0bGeMCka1rSBp4N2JK6DtJAywGEQdz16ZQYtBYcEsaAKgr2ZJIsaWLZvuCSY8KlcKft9Wu3_ELUTpoDdFbtxc_3bZMiER6m5hmVzuggvnOdUfiUSA2zOmoHSD0MJbf-SbqAV5HMxr-H7vWVwm4G_imyNRohefVG9mY0vQUAn59knrZmUUfjtsTY69jNy7DTdBfkYnrk49J3CK3Ew3NrxtFNfeqAmN5Vp_OzWkZoL05tG4VSwg2tg3nKs3Ba9ZALkGYp-78Gq6b2deZSbH3bCsoMbd0-9gtrITZ0paW_QsW6Sye0_A7a1ybluFF54bGUnFdsbCP1ugWGApayEzZkuS9HebCXZZY2a-RUFWmBB-E2MRg2azxKUQK6ZOpRAl3y3nXxQPtMFaNsRqGVwcdpfqFBMsm2qW6GywZFw9lIr1ZSS4XkP5Hdm0r5JAIPsnxImrrqlEEAZnbqCOW1RgFS82wDmBfOsnlkWOzf6_2kkB65zwX0wwzFgm5Tb3wnhO3O8fuxEIHNAx6Nh7yQT8B10zdYd0-X4I_WwX0U0Itjpcu943BJH1Q9kkDbYiuAKd_WNYOw3tst2zFfW-c41VsoujbI31uBhYClbdZIWBcHIv1D7YR24fOZ8mDjyAxg_lpmSOoEX64sRPD7fXdeMLVbQw0knTbxwTb4MCH4NCPR_G-ElpAuDdD-9XXycwNSeWPVoZLnM1qK5sxOdHwCikD78liNIKp8EPuAHvNGRAelDxJewxYYLA2vGWQ9X_xwlN9dLEgd_BCXebKwOEQ55lBcwcGDBg_FFFKmWQMTWt7NC6RAyVVQxjKDEPw811bA2M8lHndHWe5qVxQqTquPTXUJtQ=', '2026-11-28 20:05:06.696527+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HW5V3WRDEWC500JERS2309', 'RS256', 1, 'gAAAAABrCzPyYoLWDHFegfBTYLz7GS06jLacos-QeoCIloJ817aMf8j4arQt14OWR8-1pSNpetGyabEW5OIh1s2yDlvi6nyRmB5vZ0bYPAe7ehoPuBfzNQWs3RorN_dJgCCk4h42go6g54b0Ms94Jv_8q0tEyu5STYb_t3w_-l8T6LLwx47gEsWibJljZBiX4sGiFzlKXzy_pkk8u_nJZF5CrZIkCCBv8vaTHYPdhfCkU0RxmPs5p7owuyQRnWJVwPEyNPxQMXfbkJmfVcEG6qh_rTBtHUzq_1qZFzqNZd4VMZ35kVuwRs7ftUf5tUsyugQJfpj4rSDdKFE1gBk6b3PH_G_qnXvFvE0E9d8i6GEfLkTWpDbtlARmtvWAxpT619PJKzEj9UKuqbm-hLQzV48hsewTHbVzz-UdVaZNRAQkYZKEZCkd4HkE-bMOOF7YHoi8-cgVCs_FH0I3IA_4GEuHP-rrjD7JNJzgG1pryChssJhEnHbKyU71dB1kut0Rzhj_3vx2TaUw4KSVTuZD-7zYYLzeKivhvDohV5tS2eZamSAvfX4f76lEL3FwXYhSIT9Kh4E0tiqamZJ-4c-noR_VMsEtc4UQBQ4FfwdBSEHEsooNx2QmoqILPw8j603xBe1z7dCig57cHYORbTW2DHV9gKeokrCllgXDH27w9hzE8VqG5gBpFRbcU3Saiz2Qlo93-YRu-Jgyouz05U3Iym-oqhr9Nq1QDXQyKQjHZX1ILMmPywE-vaTt8oaGNecdGhNoFTHK1u0vc0UsXmhRP98HWuWCIYnx0fAcihsu4D9_aLugWoemmHwvCgGl8TWPWWVFTsDoOH7IMATRjxKsxxIUaSuDQIWOMBZnW186pG8XehW7rjPLdEAPjVd4YCZH9AIaS6bgoJw1TFgsMgHhtqS2sg_8biRMWXRAiyGgQryEPkgZftwnTe1WPHuh18IbIV58YQkkTLuKpXxwwjox_djqUtTkCvXRdysHNrAbK0fzmSoaZlu_C8QeTnjWcOuFI2wKHAr2ZCgbwu4y2PaJlZFkKZ1KqE-4YxOmeM-57HuenWClKF-OYETgRn2dvqGQwN7uRlp9A-1lhLzEIcAABJhvlINQ-scPmkk41maAruktDuYnIFuXQNzzZB3XB6FIVa6mduBGaUGUyiU3r1uOIK2ydNN_XfSrLmP2t_dG9W2x6F01rEO4LKXeBmeiqrOTkriUsj52YlwKutBaaeex4BV5AQEG4ebBpyW3nvdADbT17P9_0Z8S5oq-QF--qcDAHo5qwHDkaPC-Ty7xXc5cWs4LEe4BOmva_LFSFXb-1Z5HpWwhxE6vY_SLjA91MVIcpmo4Nu_ZrF93r31LRprniiT9YDmeus-FH0K2jfL1MNdB5cERxXfZLiphj-qQwsZcM0PU0gZCaJmS3v_2lt7LfbnQNjc7QG8rKdRSyzsNws0QjKTMc0Jszi0CVLJ5ZJUsNAXeVsYl2MMTvFTli1E4_OMv6miAzU7MxYoapSHac3z0exHDYD96mlvN6OUvpCl7wPIk7pR4-L-9v2BIbUXGDoc5_bMRZc_fwon456P7bxbQ1Cpblwc_uyMepcEmWnPgHIJTDO8BXlEXjHSf8LmP8fDgi7gHE461FALJ32tALUWp67yWNEXT9ziyQVlWZ4oyFVhK_GqH8ndQj1Vw2xtSVF7AMlN42ZoK2ciaue3zaHE4YwXhPonabEs=', '2026-11-28 20:05:06.749659+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HW5WVQ7QMAQ71VWDTCKF6B', 'ES256', 1001, 'gAAAAABrCzPyCvChHxZosRrUsOp_ty5omzDfFaTuoGP-EJpz6Obxr3x0Ri81EVbIXSaqiDEDHjnaEYAj5kJ-74unMVDxNfVRe12SJ3u6UNGTuY7XjV7_VFy3wI4nHFW-kQ5MR2skrd8YOtc4pjxPqV6ARNdE-ZsogGgTsVvLQFDFsQ40T8fesn-eFYTyGSr6nVndjtkHMtr8Hx_xJyGxmFv-lS97aiujTyjWH9f98ayTCz0-IOGGyZx0HmfxmFquzTOTrEaE4e65', '2026-11-28 20:05:06.696119+00', '2026-11-28 20:05:08.599576+00');
INSERT INTO public.token_issue VALUES ('01M8HW5VM9FZ3C731F2GT0E5ZS', 'e-license', '7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', '01M8HW5VK6CKPNSTQR6Y014Y5S', 'openid profile email phone address entity', '2026-11-28 20:05:07.31977+00', '2026-11-28 20:15:07.31977+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HW5VXEFDPSAQVQBG2KW4AN', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', '01M8HW5VWM7XS4D873KQQ3T6XG', 'openid offline_access', '2026-11-28 20:05:07.620123+00', '2026-11-28 20:15:07.620123+00', NULL, NULL, NULL, NULL, '2026-11-28 20:05:07.582773+00');
INSERT INTO public.token_issue VALUES ('01M8HW5VYMS1Y9TRVEHRHYSW0K', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', '01M8HW5VWM7XS4D873KQQ3T6XG', 'openid offline_access', '2026-11-28 20:05:07.648899+00', '2026-11-28 20:15:07.648899+00', NULL, NULL, NULL, NULL, '2026-11-28 20:05:07.582773+00');
INSERT INTO public.token_issue VALUES ('01M8HW5W0C0VH8K9T39NS2BA4X', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', NULL, 'openid', '2026-11-28 20:05:07.702566+00', '2026-11-28 20:15:07.620123+00', NULL, NULL, '01M8HW5VXEFDPSAQVQBG2KW4AN', 'e-license', '2026-11-28 20:05:07.582773+00');
INSERT INTO public.token_issue VALUES ('01M8HW5W0VMEX0JZPJD7TGHS6A', 'keeper', NULL, NULL, '', '2026-11-28 20:05:07.739053+00', '2026-11-28 20:15:07.739053+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HW5W9YY37AB3D188BJZYRE', 'e-license', 'tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ', '01M8HW5W9A15NYT0PN18BA2Q6A', 'openid profile email phone address entity', '2026-11-28 20:05:08.024582+00', '2026-11-28 20:15:08.024582+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HW5WXVVNW12GVE6BRXVXST', 'keeper', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', '01M8HW5WXVP871P64S6DSVXQDS', 'openid', '2026-11-28 20:05:07.702566+00', '2026-11-28 20:15:07.620123+00', '2026-11-28 20:05:08.667569+00', '"01M8HW5WXVFA35B7T5AA6C591X"', '01M8HW5VXEFDPSAQVQBG2KW4AN', 'e-license', '2026-11-28 20:05:07.582773+00');
INSERT INTO public.totp_secret VALUES ('01M8HW5TY5485NW7H7S05KW70T', 'gAAAAABrCzPyiM4W5_odCDOJuVycMQtgGduN1CyCVkXfILOjUzdKQqLkUAq0olYJEaTk9jprY32IwnGuzxwbUXsSliu46Zc5Csk9e0qmpzjo-SZpxe4tBqx1tHs5FAm0mKcPRz9XAqt8', '2026-11-28 20:05:06.676887+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HW5TY4B2PKNEEYJY1V9CPK', 'gAAAAABrCzPyiM4W5_odCDOJuVycMQtgGduN1CyCVkXfILOjUzdKQqLkUAq0olYJEaTk9jprY32IwnGuzxwbUXsSliu46Zc5Csk9e0qmpzjo-SZpxe4tBqx1tHs5FAm0mKcPRz9XAqt8', '2026-11-28 20:05:06.676887+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HW5TY4B2PKNEEYJY1V9CPK', '2026-11-28 20:05:06.62897+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HW5TY568VFE1JD2EG2XN76', '2026-11-28 20:05:06.629123+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HW5TY54HRFPSVXB8GXWDWM', '2026-11-28 20:05:06.629156+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HW5TY5ZJSS96YY55QC1FN3', '2026-11-28 20:05:06.629182+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HW5TY5XE8A0CZXZQR2424V', '2026-11-28 20:05:06.629212+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HW5TY5M2N4SQFQWNK68DRT', '2026-11-28 20:05:06.629236+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HW5TY5P7SPGVWE1KDFDTEA', '2026-11-28 20:05:06.629258+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HW5TY5485NW7H7S05KW70T', '2026-11-28 20:05:06.629281+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HW5TY5Y5XS0XQNABWAXRKV', '2026-11-28 20:05:06.629304+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HW5TY5CVQHJJ6N2VNQPRX8', '2026-11-28 20:05:06.629324+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HW5TY5QBXVE5V1J2ZSQ9H7', '2026-11-28 20:05:06.629346+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HW5WQXCHDA5W7Y0TD6J1N8', '2026-11-28 20:05:08.477491+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HW5WR94VPT3401NF3QMYCY', '2026-11-28 20:05:08.489139+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HW5WRG208DPVFJ600PT1V6', '2026-11-28 20:05:08.496788+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HW5WRRNFJQ5NHSB1DEH92M', '2026-11-28 20:05:08.504017+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HW5WRXXQG6Y4Z134YJCHQT', '2026-11-28 20:05:08.509855+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HW5WS4FMMPNX7W3R353XDT', '2026-11-28 20:05:08.51612+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HW5WS83MQKBNMST6T51RV4', '2026-11-28 20:05:08.520284+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HW5WSC1S01DF1PYQ4THANE', '2026-11-28 20:05:08.524194+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HW5WSHWQMNQE725SVABC12', '2026-11-28 20:05:08.529464+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HW5WSN1N4B56GVEBMQ0YDR', '2026-11-28 20:05:08.533174+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HW5WSRGVTKY80VREHFK5GS', '2026-11-28 20:05:08.536592+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HW5WSW4DEHY93K5SK4RT2B', '2026-11-28 20:05:08.540039+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HW5WTB87D1KXYF9M9WAD7B', '2026-11-28 20:05:08.555118+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HW5WTB1DFK6VYZQDEK8RAZ', '2026-11-28 20:05:08.555118+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HW5WTBFSRM3W1E2AYCBPW0', '2026-11-28 20:05:08.555118+00');
INSERT INTO public.user_name VALUES ('01M8HW5WXCYNRKWNQ8HGAJJ3KX', '01M8HW5TY4B2PKNEEYJY1V9CPK', '2026-11-28 20:05:06.62897+00');
INSERT INTO public.visit VALUES ('01M8HW5VKAREQ7FKQBD0K9VPQ8', '7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', 'e-license', '2026-11-28 20:05:07.290627+00', '2026-11-28 20:05:07.290627+00', NULL);
INSERT INTO public.visit VALUES ('01M8HW5VWNTVH4CVT0ST5QK376', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'keeper', '2026-11-28 20:05:07.582773+00', '2026-11-28 20:05:07.648899+00', NULL);
INSERT INTO public.visit VALUES ('01M8HW5W0G7PFMJDRJ3QTB9CY3', 'TxXo3CXusDqTxOs8S8Z5HqgVt3iKPqXbXKHE5VeRvWQ', 'e-license', '2026-11-28 20:05:07.702566+00', '2026-11-28 20:05:07.743922+00', NULL);
INSERT INTO public.visit VALUES ('01M8HW5W9CGQ5D3KS1SP53MSQQ', 'tkpLLf4AyQ8lTvLfYPZ_61A4OMePPo6Pt0m1iSMCerQ', 'e-license', '2026-11-28 20:05:07.999883+00', '2026-11-28 20:05:07.999883+00', NULL);
INSERT INTO public.visit VALUES ('01M8HW5WXZF2NFHNG2QJP865FX', '7SwqqFrRY0xwvM3zm6gFUaGRx71e_FmJ8TJNtuczqKI', '01M8HW5WXZEM7G32W6G4Z1TGKA', '2026-11-28 20:05:07.290627+00', '2026-11-28 20:05:07.290627+00', '2026-11-28 20:05:08.671504+00');
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
