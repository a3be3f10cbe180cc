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
    terms_accepted_at timestamp with time zone
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
    used_at timestamp with time zone
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
    last_used_at timestamp with time zone
);
CREATE TABLE public.recovery_code (
    code_hash character varying NOT NULL,
    account_id character varying NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
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
    context_id character varying NOT NULL,
    code_id character varying,
    scope character varying NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    requested_claims json
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
INSERT INTO public.account VALUES ('01M8HRYDC417R609CEB8Y31D4Q', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:08:37.636256+00', 'th', false, '2026-11-28 19:08:37.636256+00', '2026-11-28 19:08:37.636256+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636256+00', '2026-11-28 19:08:37.636256+00');
INSERT INTO public.account VALUES ('01M8HRYDC4P16AKKK7NMPF7CJC', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:08:37.636277+00', 'th', false, '2026-11-28 19:08:37.636277+00', '2026-11-28 19:08:37.636277+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636277+00', '2026-11-28 19:08:37.636277+00');
INSERT INTO public.account VALUES ('01M8HRYDC4CWH8QPVTBDBNRTJK', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:08:37.636297+00', 'th', false, '2026-11-28 19:08:37.636297+00', '2026-11-28 19:08:37.636297+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636297+00', '2026-11-28 19:08:37.636297+00');
INSERT INTO public.account VALUES ('01M8HRYDC4Y4A7TAB5M4F1W0QM', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:08:37.636316+00', 'th', false, '2026-11-28 19:08:37.636316+00', '2026-11-28 19:08:37.636316+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636316+00', '2026-11-28 19:08:37.636316+00');
INSERT INTO public.account VALUES ('01M8HRYDC4SKXQBWXZFYCV9NT5', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:08:37.636337+00', 'th', false, '2026-11-28 19:08:37.636337+00', '2026-11-28 19:08:37.636337+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636337+00', '2026-11-28 19:08:37.636337+00');
INSERT INTO public.account VALUES ('01M8HRYDC420K41RNQBP27BDFT', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:08:37.63613+00', 'th', false, '2026-11-28 19:08:37.63613+00', '2026-11-28 19:08:37.63613+00', NULL, '2026-11-28 19:08:41.282412+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.63613+00', '2026-11-28 19:08:37.63613+00');
INSERT INTO public.account VALUES ('01M8HRYDC4EM77SHE4B7AGJXKT', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:08:37.636378+00', 'th', false, '2026-11-28 19:08:37.636378+00', '2026-11-28 19:08:37.636378+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636378+00', '2026-11-28 19:08:37.636378+00');
INSERT INTO public.account VALUES ('01M8HRYDC4K2BE66MQ627Y0WM6', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:08:37.636396+00', 'th', false, '2026-11-28 19:08:37.636396+00', '2026-11-28 19:08:37.636396+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636396+00', '2026-11-28 19:08:37.636396+00');
INSERT INTO public.account VALUES ('01M8HRYDC4RTW1NAANRNA2S66N', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:08:37.636414+00', 'th', false, '2026-11-28 19:08:37.636414+00', '2026-11-28 19:08:37.636414+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636414+00', '2026-11-28 19:08:37.636414+00');
INSERT INTO public.account VALUES ('01M8HRYDC43P1DRYEABQ7A1MTQ', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:08:37.636225+00', 'th', false, '2026-11-28 19:08:37.636225+00', '2026-11-28 19:08:37.636225+00', NULL, '2026-11-28 19:08:39.840909+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636225+00', '2026-11-28 19:08:37.636225+00');
INSERT INTO public.account VALUES ('01M8HRYK1ATEJVNB125PF6FQ1J', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:43.43468+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRYK1AW5WKYPM3W8BY4BSH', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:43.43468+00', NULL, NULL, NULL, NULL, 'gAAAAABrCya7r4xU9XBNNWeUnzHN1-VbB3JqfxfC5nQan8DP2bhP4JH2uWZc9Ym7ypQnSCcWmrPC9GcOOrlOsxD8RvqpNqA2586B8o7_AvzpjApfaQD7spejFtPXfnAIbGuU-fzG_5H9', 'md5', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRYK1A4YRWKQHR2KPJ0TBY', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:43.43468+00', NULL, NULL, NULL, NULL, 'gAAAAABrCya7dJ5yjpQp9zxX92KcYdcEdzfANiGFJ4RycZ-Mm433uIjSvHBIrCvowPfyD-oeRr4oSYOEhaUco08M9YedVRvHF-0kHQBx9Sy1GwrM0ckdA6Ei7dGaht-gi9oAyOB3MxFo', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRYDC4P47CHF5B2AW8Z2QK', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:08:37.636357+00', 'th', true, '2026-11-28 19:08:37.636357+00', '2026-11-28 19:08:37.814885+00', NULL, '2026-11-28 19:08:42.602448+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:37.636357+00', '2026-11-28 19:08:37.636357+00');
INSERT INTO public.account VALUES ('01M8HRYJMHGCQZQ063X5KVGFKY', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:08:43.025538+00', 'th', false, '2026-11-28 19:08:43.025538+00', '2026-11-28 19:08:43.025538+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.025538+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJNW2841WDT59K88WCSV', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:08:43.068166+00', 'th', false, '2026-11-28 19:08:43.068166+00', '2026-11-28 19:08:43.068166+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.068166+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJPT3TBBYEZ00DAD12JR', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:08:43.098429+00', 'th', false, '2026-11-28 19:08:43.098429+00', '2026-11-28 19:08:43.098429+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.098429+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJQGGEW6VDMRJFXGZF0B', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:08:43.120521+00', 'th', false, '2026-11-28 19:08:43.120521+00', '2026-11-28 19:08:43.120521+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.120521+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJRAXYG0TY918Z7XEHAF', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:08:43.146507+00', 'th', false, '2026-11-28 19:08:43.146507+00', '2026-11-28 19:08:43.146507+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.146507+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJSE09BZ2AKVA5HB0QFH', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:08:43.182463+00', '2026-11-28 19:08:43.182463+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.182463+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJTASC7ADSZ31PBTGXXA', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:08:43.210493+00', 'th', false, '2026-11-28 19:08:43.210493+00', '2026-11-28 19:08:43.210493+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.210493+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJV2VA48942A96MN5MXN', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:08:43.234462+00', 'th', false, '2026-11-28 19:08:43.234462+00', '2026-11-28 19:08:43.234462+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.234462+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJW2BBQ9M0CT93EVCNHN', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:08:43.266465+00', 'th', false, '2026-11-28 19:08:43.266465+00', '2026-11-28 19:08:43.266465+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.266465+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJWP7A90ER0A0XT4HDBH', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:08:43.286493+00', 'th', false, '2026-11-28 19:08:43.286493+00', '2026-11-28 19:08:43.286493+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.286493+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJXJHHZ33M2CM5J9QTQQ', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:08:43.314469+00', 'th', false, '2026-11-28 19:08:43.314469+00', '2026-11-28 19:08:43.314469+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.314469+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJY4FMATQQ1YEV0B73JQ', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:08:43.332595+00', 'th', false, '2026-11-28 19:08:43.332595+00', '2026-11-28 19:08:43.332595+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.332595+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYJZE0DCXMSADE2CBRPTR', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:08:43.374476+00', 'th', false, '2026-11-28 19:08:43.374476+00', '2026-11-28 19:08:43.374476+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:43.374476+00', NULL);
INSERT INTO public.account VALUES ('01M8HRYK309KFZRTDVYGE6AC4Z', 'natural_person', 'tax_id', '1100000000016', '01M8HRYK30XDKQ5YSSEFKSREFH', 'active', true, '01M8HRYK30DTFB0ZFRYMAS7ADD', 'register', '$argon2id$v=19$m=19456,t=2,p=1$uheCMAaAsHZOaS2F8B7DeA$SCHSfBNXJhGU+FN0M7wqDFAZlZt0TiK4zFNOUhq3NTw', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HRYK30TB32TNTPSQEA6539', '024306800', '01M8HRYK30FMPMZZEMSFCY5G04', '0812345678', 'agent@example.com', '2026-11-28 19:08:37.636225+00', 'th', false, '2026-11-28 19:08:37.636225+00', '2026-11-28 19:08:37.636225+00', '2026-11-28 19:08:43.48862+00', '2026-11-28 19:08:39.840909+00', '"01M8HRYK30EQG86JQBTNRG44JJ"', '01M8HRYK307PGVH9Z0W6Z1M4VA', '01M8HRYK30A4TV886JJ41NV4K7', '01M8HRYK30BJ3AKF4TYFV8F2BW', '01M8HRYK3096MB5N7V5RTGKD2P', '2026-11-28 19:08:37.636225+00', '2026-11-28 19:08:37.636225+00');
INSERT INTO public.acting_context VALUES ('IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', '01M8HRYFMPGQ6N7S0ZYPQ8X65B', NULL, '2026-11-28 19:08:39.840909+00', '2026-11-28 19:08:40.558863+00');
INSERT INTO public.acting_context VALUES ('6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', '01M8HRYFMPGQ6N7S0ZYPQ8X65B', 'dlg_01M8HRYDGJ3H3TGH5X466GPT38', '2026-11-28 19:08:40.558863+00', '2026-11-28 19:08:40.904768+00');
INSERT INTO public.acting_context VALUES ('9sRcGTUxgjuHfUYGZ6nejINrPqktjOwB9Lqf6VuflhM', '01M8HRYFMPGQ6N7S0ZYPQ8X65B', NULL, '2026-11-28 19:08:40.904768+00', NULL);
INSERT INTO public.acting_context VALUES ('2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ', '01M8HRYH0A0EGYTKQ49HMMT4TX', NULL, '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.69835+00');
INSERT INTO public.acting_context VALUES ('01M8HRYM2JXW4WB3HXSGYPPE3T', '01M8HRYFMPGQ6N7S0ZYPQ8X65B', 'dlg_01M8HRYDGJ3H3TGH5X466GPT38', '2026-11-28 19:08:40.558863+00', '2026-11-28 19:08:40.904768+00');
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.audit_event VALUES ('01M8HRYFMXGG6BJ7VRS2AMJ818', '2026-11-28 19:08:39.840909+00', 'login.started', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"login_id": "01M8HRYFMPGQ6N7S0ZYPQ8X65B", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '245eddcb91127905');
INSERT INTO public.audit_event VALUES ('01M8HRYFY699D0EDBP77CFNQZT', '2026-11-28 19:08:40.195178+00', 'token.issued', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"client_id": "e-license", "context_id": "IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs", "delegation_id": null, "token_id": "01M8HRYFXF0QTA9999A0T68S2D", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '92f56a957184000e');
INSERT INTO public.audit_event VALUES ('01M8HRYG9J30CHVFMX81HQBDHY', '2026-11-28 19:08:40.558863+00', 'acting.switched', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"login_id": "01M8HRYFMPGQ6N7S0ZYPQ8X65B", "context_id": "6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM", "delegation_id": "dlg_01M8HRYDGJ3H3TGH5X466GPT38"}', '127.0.0.1', 'Werkzeug/3.1.9', '0b0176caced94836');
INSERT INTO public.audit_event VALUES ('01M8HRYGDB88APQXFSXJ55F3JM', '2026-11-28 19:08:40.715203+00', 'token.issued', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"client_id": "keeper", "context_id": "6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM", "delegation_id": "dlg_01M8HRYDGJ3H3TGH5X466GPT38", "token_id": "01M8HRYGCYANP5KJX0QE2R34CD", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '938ddea4f9221138');
INSERT INTO public.audit_event VALUES ('01M8HRYGEJBYEQG5AXYDBM5VG4', '2026-11-28 19:08:40.750547+00', 'request.repeated', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '6ccdb4e106e9b771');
INSERT INTO public.audit_event VALUES ('01M8HRYGK69ZTZWK21Q41P5XHN', '2026-11-28 19:08:40.904768+00', 'acting.switched', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"login_id": "01M8HRYFMPGQ6N7S0ZYPQ8X65B", "context_id": "9sRcGTUxgjuHfUYGZ6nejINrPqktjOwB9Lqf6VuflhM", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '9a7e786fbd3ab434');
INSERT INTO public.audit_event VALUES ('01M8HRYH0PYYZ50F0FTB3E1CH4', '2026-11-28 19:08:41.282412+00', 'login.started', '01M8HRYDC420K41RNQBP27BDFT', '{"login_id": "01M8HRYH0A0EGYTKQ49HMMT4TX", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'e497a473e9ea2e7c');
INSERT INTO public.audit_event VALUES ('01M8HRYH3S0T8KZ7WXVRGY64C5', '2026-11-28 19:08:41.428957+00', 'request.repeated', '01M8HRYDC420K41RNQBP27BDFT', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '127031e3b13e22d8');
INSERT INTO public.audit_event VALUES ('01M8HRYH66NMM7JH1J15Z22ZPR', '2026-11-28 19:08:41.498536+00', 'token.issued', '01M8HRYDC420K41RNQBP27BDFT', '{"client_id": "e-license", "context_id": "2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ", "delegation_id": null, "token_id": "01M8HRYH5ANXPJBFJ182QQM8SG", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '83ed9a75f9e6095b');
INSERT INTO public.audit_event VALUES ('01M8HRYHC638SNZS5ST8W03XMK', '2026-11-28 19:08:41.69835+00', 'login.ended', '01M8HRYDC420K41RNQBP27BDFT', '{"login_id": "01M8HRYH0A0EGYTKQ49HMMT4TX", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '8471d05cdb519533');
INSERT INTO public.audit_event VALUES ('01M8HRYHSA0M3Z6XSZRA3XZF61', '2026-11-28 19:08:42.126209+00', 'login.refused', '01M8HRYDC4CWH8QPVTBDBNRTJK', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '57cb477fd33c4798');
INSERT INTO public.audit_event VALUES ('01M8HRYJM65T34HTZKQ6CE8WYW', '2026-11-28 19:08:42.974776+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '2ca51b1c44c81f1d');
INSERT INTO public.audit_event VALUES ('01M8HRYK218Y1K1NHWA75HZ1FR', '2026-11-28 19:08:43.457573+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HRYK47BF357E1J9WW7TWBQ', '2026-11-28 19:08:39.840909+00', 'login.started', '01M8HRYDC43P1DRYEABQ7A1MTQ', '{"login_id": "01M8HRYFMPGQ6N7S0ZYPQ8X65B", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '245eddcb91127905');
INSERT INTO public.authorization_code VALUES ('01M8HRYFTQFC8V922FTB5EQKM8', 'b091835945658a4f718f6d8ccb2b04f18d1a8cf234f7cb788bfd9b7d755f2a3e', 'e-license', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'J-gX3Wrlk1fTtbbf0zdw-w', '6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w', '2026-11-28 19:08:39.840909+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:40.123893+00', '2026-11-28 19:09:40.123893+00', '2026-11-28 19:08:40.195178+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRYGBS8JTJH8RMV22TN5MA', 'dbf7fce1c0c5848ec4c2d75637dead9eb37a94052a44057643ea638118f3c29b', 'keeper', '6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', 'https://keeper.example.test/callback', 'openid profile email phone address entity', 'CXaYwGaHl3iZ_KyydlOX8g', 'eEydGTtH_mMp36AvqVgoDfvxMGGt69qeP7wErWpIPnc', '2026-11-28 19:08:39.840909+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:40.666014+00', '2026-11-28 19:09:40.666014+00', '2026-11-28 19:08:40.715203+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRYGEFDF8FE3CH5MPHDP2B', '848670e9b1f149d07d85d002b10b604a5e8efe41e35e244c55be53d543c90704', 'e-license', '6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'J-gX3Wrlk1fTtbbf0zdw-w', '6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w', '2026-11-28 19:08:39.840909+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:40.750547+00', '2026-11-28 19:09:40.750547+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRYH3QD64RPFJ00160N7MW', '1d7055123ce51fb60216f928a3c046e386974c01c5a0047b8e744eb26159e571', 'e-license', '2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'J-gX3Wrlk1fTtbbf0zdw-w', '6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w', '2026-11-28 19:08:41.282412+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:41.428957+00', '2026-11-28 19:09:41.428957+00', '2026-11-28 19:08:41.498536+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRYM2YM33PKY7QYZPKC34F', '01M8HRYM2YJV48NNHDYJSKQ4B7', 'e-license', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'J-gX3Wrlk1fTtbbf0zdw-w', '6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w', '2026-11-28 19:08:39.840909+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:40.123893+00', '2026-11-28 19:09:40.123893+00', '2026-11-28 19:08:40.195178+00', '"01M8HRYM2Y9VJZSHFWTR198N12"');
INSERT INTO public.authorization_request VALUES ('eDCuQd3BHx-9lY34b8phQFUsHgiIi82uX6EIA_C3N-0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "IXAezjDiHWYoJ9nu-ZR48w"], ["nonce", "J-gX3Wrlk1fTtbbf0zdw-w"], ["code_challenge", "6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w"], ["code_challenge_method", "S256"]]}', 'sign_in', 'xC8ywJI96D3as6S9PciN1qoHkfNsfaFJtQBPcJ2de5Q', '2026-11-28 19:08:41.764025+00', '2026-11-28 21:08:41.764025+00', NULL);
INSERT INTO public.authorization_request VALUES ('Qkj_nvFxdr6hqhZ6N-GxSyB0TL9gfEMI03vTBDfe5E0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "IXAezjDiHWYoJ9nu-ZR48w"], ["nonce", "J-gX3Wrlk1fTtbbf0zdw-w"], ["code_challenge", "6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w"], ["code_challenge_method", "S256"]]}', 'sign_in', 'Tjl-r0PMa47_Aww45fQNRsLvb5Cm8zfAs9USTCG3gLw', '2026-11-28 19:08:42.254482+00', '2026-11-28 21:08:42.254482+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HRYK4YZWD4ZEMTPEBHV73X', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "IXAezjDiHWYoJ9nu-ZR48w"], ["nonce", "J-gX3Wrlk1fTtbbf0zdw-w"], ["code_challenge", "6R2kOk8dlRnv-EHzyvokEOVdw8ztKJBt__7ozdyFi1w"], ["code_challenge_method", "S256"]]}', 'sign_in', 'xC8ywJI96D3as6S9PciN1qoHkfNsfaFJtQBPcJ2de5Q', '2026-11-28 19:08:41.764025+00', '2026-11-28 21:08:41.764025+00', '01M8HRYK4YKVH31XG7P1821WT2');
INSERT INTO public.client_assertion VALUES ('01M8HRYK5GMF5RFCQBETFP31MT', '01M8HRYK5GC0HYJZ4VBGFAG0K6', '2026-11-28 19:08:43.568664+00');
INSERT INTO public.data_report VALUES ('01M8HRYK8PFZMBZ2KFYEJQR7HX', '01M8HRYK309KFZRTDVYGE6AC4Z', '01M8HRYK8XW0HQEHWY8DQS4HHY', '"01M8HRYK8XD9S7CCJ3DNDGP426"', '2026-11-28 19:08:43.67706+00', '2026-11-28 19:08:43.677079+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJ3H3TGH5X466GPT38', '01M8HRYDC420K41RNQBP27BDFT', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'all', '[]', '2026-10-30', NULL, '09ea2f552dcc0bb86503b07038802ce69381a9ce7f0a577d0f44dc1bf687f8e1', 'in_force', '2026-10-29 19:08:37.777989+00', '2026-10-29 22:08:37.777989+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJSC1945SRJQK77QS0', '01M8HRYDC417R609CEB8Y31D4Q', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '1e4dad29a2a9130a283f4bf1c45170e239047e486811b119651322ba7da80f45', 'in_force', '2026-10-29 19:08:37.778242+00', '2026-10-29 22:08:37.778242+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJFF5RMCJWVBH7MZGG', '01M8HRYDC417R609CEB8Y31D4Q', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '12c81cc6a7b82afb997f360b51205b702a5f20fd1978051fe7202046624cca4e', 'in_force', '2026-10-29 19:08:37.778299+00', '2026-10-29 22:08:37.778299+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJG7DW0CX0QBBDKGJR', '01M8HRYDC4CWH8QPVTBDBNRTJK', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'ef49b1894f29a7e3452bed9c601e4b9f63e70ffd58abdcae41b337a807a390e4', 'waiting', '2026-11-27 19:08:37.778343+00', NULL, NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJX1A7FZQX68S27XEV', '01M8HRYDC4Y4A7TAB5M4F1W0QM', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'a2ca29cc064d8e13e5043cfdc93f612e0ce4e6316e6f7b75a29fc4291d24f0da', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJHTSXK5VNWDN62ED0', '01M8HRYDC4SKXQBWXZFYCV9NT5', '01M8HRYDC43P1DRYEABQ7A1MTQ', 'all', '[]', '2026-11-19', NULL, '9974b54b0c497f99cd83d58e9a85c3029c54d87cd6b9c2325573c31777ca7617', 'declined', '2026-10-29 19:08:37.778418+00', '2026-10-29 22:08:37.778418+00', '2026-11-28 18:08:37.778418+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJNMQ5C9S9ZMNDQQH9', '01M8HRYDC420K41RNQBP27BDFT', '01M8HRYDC4P16AKKK7NMPF7CJC', 'all', '[]', '2026-09-30', NULL, '74591e815edf7da54480cc991be9401b277840c775dfb36ad16502c7ebe3ba36', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:08:37.778456+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJ3KTV1EMV41S5XD0E', '01M8HRYDC417R609CEB8Y31D4Q', '01M8HRYDC4P16AKKK7NMPF7CJC', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '0565f3af9a815c9a0791a92970821c4a8a6585598f6cd27dce4f36592f8933cb', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:08:37.778491+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYDGJ6RF7TQDM7S2YCWZ7', '01M8HRYDC43P1DRYEABQ7A1MTQ', '01M8HRYDC4P16AKKK7NMPF7CJC', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '73621cce9fd9fcc80bbe6bf82a052d91de59813f1c16c450908f9e2f47e8b5a7', 'in_force', '2026-10-29 19:08:37.778527+00', '2026-10-29 22:08:37.778527+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRYK9VY0KP3508Y57T1GA9', '01M8HRYDC420K41RNQBP27BDFT', '01M8HRYDC4P16AKKK7NMPF7CJC', 'all', '[]', '2026-09-30', '2026-11-29', '74591e815edf7da54480cc991be9401b277840c775dfb36ad16502c7ebe3ba36', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:08:37.778456+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.handoff_note VALUES ('xC8ywJI96D3as6S9PciN1qoHkfNsfaFJtQBPcJ2de5Q', '{"return_to": "/oauth2/authorize?resume=eDCuQd3BHx-9lY34b8phQFUsHgiIi82uX6EIA_C3N-0", "cancel_to": "/oauth2/authorize?resume=eDCuQd3BHx-9lY34b8phQFUsHgiIi82uX6EIA_C3N-0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:08:41.764025+00', NULL);
INSERT INTO public.handoff_note VALUES ('Tjl-r0PMa47_Aww45fQNRsLvb5Cm8zfAs9USTCG3gLw', '{"return_to": "/oauth2/authorize?resume=Qkj_nvFxdr6hqhZ6N-GxSyB0TL9gfEMI03vTBDfe5E0", "cancel_to": "/oauth2/authorize?resume=Qkj_nvFxdr6hqhZ6N-GxSyB0TL9gfEMI03vTBDfe5E0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:08:42.254482+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HRYK66VGVYZA2T5NNSNQ4K', '{"return_to": "/oauth2/authorize?resume=eDCuQd3BHx-9lY34b8phQFUsHgiIi82uX6EIA_C3N-0", "cancel_to": "/oauth2/authorize?resume=eDCuQd3BHx-9lY34b8phQFUsHgiIi82uX6EIA_C3N-0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:08:43.590859+00', '2026-11-28 21:08:41.764025+00', '01M8HRYK66G94YH9AXDMM50JYV');
INSERT INTO public.known_device VALUES ('01M8HRYFKZVFE8VPHMDT4C5VN6', '6fbc85674615d74eccfd9085fa18268171fb3821296ccbdf3856ec3ef909b1d7', '01M8HRYDC43P1DRYEABQ7A1MTQ', '2026-11-28 19:08:39.840909+00', '2026-11-28 19:08:39.840909+00');
INSERT INTO public.known_device VALUES ('01M8HRYH06S1C633Y5PFHB03ZF', 'd757fa48542c6358b0ffaab050d773ef32a56efed39316bb221aed631174ee09', '01M8HRYDC420K41RNQBP27BDFT', '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.282412+00');
INSERT INTO public.known_device VALUES ('01M8HRYKABHSRSJSQ6N89SYVKF', '01M8HRYKAB4YC2MC2KC7D0GERN', '01M8HRYDC43P1DRYEABQ7A1MTQ', '2026-11-28 19:08:39.840909+00', '2026-11-28 19:08:39.840909+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:08:42.126209+00', '2026-11-28 20:08:42.126209+00');
INSERT INTO public.limit_counter VALUES ('111b9c2dd3804969115fbb6aac77c846376c43b4e510ea0057f90470910c726f', 1, '2026-11-28 19:08:42.126209+00', '2026-11-29 19:08:42.126209+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:08:42.974776+00', '2026-11-28 20:08:42.974776+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:08:42.974776+00', '2026-11-28 20:08:42.974776+00');
INSERT INTO public.limit_counter VALUES ('01M8HRYK6J74FNR929THZKRNK7', 1, '2026-11-28 19:08:42.126209+00', '2026-11-28 20:08:42.126209+00');
INSERT INTO public.login VALUES ('01M8HRYFMPGQ6N7S0ZYPQ8X65B', '4843d339adcbba09aa81893c61bb374153fe247e6c520a7de72fbce6ddb15a19', '01M8HRYDC43P1DRYEABQ7A1MTQ', '2026-11-28 19:08:39.840909+00', '2026-11-28 19:08:39.840909+00', '2026-11-28 19:08:39.840909+00', '2026-11-29 07:08:39.840909+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HRYH0A0EGYTKQ49HMMT4TX', '53aa12bb2155d6da32660b6fda6d70ec21692e851e98573f43b6907ef97c857f', '01M8HRYDC420K41RNQBP27BDFT', '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.282412+00', '2026-11-29 07:08:41.282412+00', '2026-11-28 19:08:41.69835+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HRYKAF10QCK24RCDRYR9BY', '01M8HRYKAFXV5XMBF180DZRH52', '01M8HRYDC420K41RNQBP27BDFT', '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.282412+00', '2026-11-28 19:08:41.282412+00', '2026-11-29 07:08:41.282412+00', '2026-11-28 19:08:41.69835+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HRYKBC57J6SRGGEZ6V742G', '01M8HRYKBC1KYBBZ27XD3SYN0G', '01M8HRYKBCV4YT2R9X5X4WQGC1', '01M8HRYK309KFZRTDVYGE6AC4Z', '01M8HRYKBE49ABZF786PHA6DNT', '2026-11-28 19:08:43.758632+00', '2026-11-28 19:08:43.758653+00', '2026-11-28 19:08:43.758667+00');
INSERT INTO public.outbox_message VALUES ('01M8HRYG99SG5NSX17MRYJN9G9', 'logout_notice', 'e-license', '{"visit_id": "01M8HRYFV4HDM9CKHEF23H04TD", "sid": "IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs", "sub": "01M8HRYDC43P1DRYEABQ7A1MTQ"}', '2026-11-28 19:08:40.558863+00', '2026-11-28 19:08:40.558863+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRYGJTYWKBBTZVGCSC0CPC', 'logout_notice', 'keeper', '{"visit_id": "01M8HRYGBTDP6RSMWRSZ32RXM7", "sid": "6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM", "sub": "01M8HRYDC43P1DRYEABQ7A1MTQ"}', '2026-11-28 19:08:40.904768+00', '2026-11-28 19:08:40.904768+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRYGJTQJBDH7JMVWRVMRM0', 'logout_notice', 'e-license', '{"visit_id": "01M8HRYGEGAPG5W5YRA8663074", "sid": "6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM", "sub": "01M8HRYDC43P1DRYEABQ7A1MTQ"}', '2026-11-28 19:08:40.904768+00', '2026-11-28 19:08:40.904768+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRYHC252MVZJNQG1Y7B3N8', 'logout_notice', 'e-license', '{"visit_id": "01M8HRYH3SFPJM21Y2DCM8CFWK", "sid": "2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ", "sub": "01M8HRYDC420K41RNQBP27BDFT"}', '2026-11-28 19:08:41.69835+00', '2026-11-28 19:08:41.69835+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRYJM2MF6MBXX4JXKKJ9SD', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCya7xHITHJ0GPeK3h4il3fA7W577B0_Y9-WeSuuSnl5SQD2v_Ob85_uhm1IUzDtKF8kc7eQ0G6cQDZ4QrDME7uXNIEYRvh7LTHhmkym32QD7vQkfRV9cC_4gSgc4TlquU6grUlk7RJzRWPrL91zqPeNbELDIlA9Yf6JwkHDLjccAN-XkNDX22efHcphJjtQM06hbmvKGSUVKLgJTC9fHuWlRkNFTFKuMxhjsQwP05U7H-2nKGSSUM7dKy5J_QZSxoO2c"}', '2026-11-28 19:08:42.974776+00', '2026-11-28 19:08:42.974776+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRYK72K5H4EQXWF8WDCF63', 'logout_notice', 'e-license', '{"visit_id": "01M8HRYFV4HDM9CKHEF23H04TD", "sid": "IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs", "sub": "01M8HRYDC43P1DRYEABQ7A1MTQ"}', '2026-11-28 19:08:40.558863+00', '2026-11-28 19:08:40.558863+00', 0, '2026-11-28 19:08:43.618887+00', '2026-11-28 19:08:43.618939+00');
INSERT INTO public.passkey VALUES ('01M8HRYKC8PA8E4BABKHXFBKTW', '01M8HRYK309KFZRTDVYGE6AC4Z', '01M8HRYKCFPQX3R9T3WV1W035F', '01M8HRYKCFW7B00T5NN8KWWW2M', 1, '01M8HRYKCFF3491F2Q8KPA5GMR', true, '2026-11-28 19:08:43.79123+00', '2026-11-28 19:08:43.791247+00');
INSERT INTO public.recovery_code VALUES ('ad1b605ddb1bb5de5a7175caea814731c0009b73636316b10d2496e03c1cbcf3', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('58d273890c851b25a02d63240a163a1708bc846ad98a8c6ee1b41ff505d646d8', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('e1d3de8052a9a4e07d9a57dab31d8828e23b28b7fa784fe3ee7d1045f12b18a9', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('6569bb3f3e8fa6e2bfd2e505b1faab2f9595279340e928fe7034a64394e7e3da', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('aa15a7e8f4d8de26656f5ca8bf346ac108594977a242d7be4b3002cc0fed65b2', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('21b8cb11c8791c1a2c10a2ca41e80c0a732fce166bf2611c360d7378f20ed569', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('12e4994ea519df9bb304f2699913e0817810b45dead2162dc52813dae1b4f208', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('6f93d71c62dd31340c7dd5359d1037e1bd13b042c20be8cbf8e0edba692332ef', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('7a2d198613d6b3084f44bd9ee5486bbbb57bc93945d5cbaf0b68b0dae1efc700', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('a606923a4f7e6419959c5648f9bd1e7e0e5f09377d83ff6cc55af0789fcaab7f', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HRYKD6XRRZY7S4H049RK6G', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.814885+00', '2026-11-28 19:08:43.813976+00');
INSERT INTO public.register_answer VALUES ('01M8HRYK7SBBES8A9X2KB6SS4T', '01M8HRYK7SNP63Q1TG8RVGJB1D', '01M8HRYK7SK7W1ZFFGPR61NHSK', '"01M8HRYK7S6WTXPYSWFTRHK2S9"', '2026-11-28 19:08:43.641124+00');
INSERT INTO public.registered_data VALUES ('01M8HRYKDEM2YA2EAT9EKMMA95', '01M8HRYK309KFZRTDVYGE6AC4Z', '2026-11-28 19:08:43.830588+00', '01M8HRYKDP52BT1805YGS46S57', '"01M8HRYKDPF9EZ7N5GDKSD9QAB"');
INSERT INTO public.registration VALUES ('01M8HRYM0AC73VWHVE7TY71GZE', 'juristic_person', '01M8HRYM0A277RPRPFV3YHTZ4S', '01M8HRYM0A70QBWY878KP8F7H4', '01M8HRYM0ACZQBET9RH6G5SEZA', '"01M8HRYM0BYXXHGZZD6C7SAKX1"', '01M8HRYK309KFZRTDVYGE6AC4Z', '2026-11-28 19:08:44.430555+00', '2026-11-28 19:08:44.430618+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HRYJ7YN6EBFCGM3V9GNQTX', '1d5f982e4dba6ede592fe8b8dc73667fdadeee47481dd1a91e12f68a81af06a5', '01M8HRYDC4P47CHF5B2AW8Z2QK', '09326407b3b7cbc6551c1958c54efdc4d02793d4965a7918969754ca91c69368', '2026-11-28 19:08:42.602448+00', '2026-11-28 19:18:42.602448+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HRYM0TWBFNMXQSN2YP483E', '01M8HRYM0TRZ67WPPSGBY0893Y', '01M8HRYDC4P47CHF5B2AW8Z2QK', '09326407b3b7cbc6551c1958c54efdc4d02793d4965a7918969754ca91c69368', '2026-11-28 19:08:42.602448+00', '2026-11-28 19:18:42.602448+00');
INSERT INTO public.signing_key VALUES ('01M8HRYDTZQ9Z8F51EN29FAW93', 'ES256', 1, 'gAAAAABrCya28RCpkLuA2_4J3EP3bR4DuUcNhzelbc00VWS0SaptVJgJoB-xIwm8Z5SmzMzx4gBiaLpEfogevlt6NlO7kO3HGICblCsw3dfm4jhJTiHOZmTiBl8H9JOSsBgBjEKVo3WVoLuGRXX0obalAN_SVwrG8KJ1-wiBYAxx7qC4aOOuCEqz7Sos4HNLUbXn9tMXgEXQMDkGK-BICeoK8CV8f2nM_MY3K8ma9yKEc5fr7UhnUQFhVx1FP6wjJ_WT1PCZEJtn', '2026-11-28 19:08:38.111195+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRYE7G1829NQPP6SRJE1JK', 'PS256', 1, 'gAAAAABrCya2LuvDyY91ZdO2196SbSS3tHZsVdUaJiEai0MctNzcQcPCDI3mh-CixsRhgAVuyZEOxCXcjji-KgcE8g34WDyH45S1r6yFq0d2Soji-vPqiU1XBSvHTK8VVacLlLuJw6o_-kPjrIFX5HE_8dXDq5yuJAC5-3H3wZnpC8-Cug4SDNZEAPsP2vpgvq9TBcESwL2BnSYBKjCGWyYGUVRwH-aAb17ebxA34l4K1cLZsYyDqXV_Umhj2qid9VjmlzndqeMMd5FzVOhLmEjFhitnalubDk3djVgVmakvGrfvaNC_00G0-YMTiw9IAEBRp9ETgr2A7seozY7c78nduRvhutocnFc2YluJUR43hUxfGNwbRMi2qkWaZjCRQROkRQ5tpm5tlzKbO7VvlLrlvn983kJ2jJEoqwBomZD1dh9r59B8DBDHngT1zZn3A9jD3oK0BueJJE8jTHZu5IGk1_ekbaoLHxwdBfV1MiGW8OX_sKj2lUPsqDvVWnvcOUppGm53E0753RK1v_oT_0S2e7AGziFnxhkdqFC2RkCo_gXbP2ngdb0HJJ8H_FZNlELnYQT_53TWqWCSioEdSDywwLzOzntmfJm8iw6gNAjIqMwhjFNoi2_2M-QHwKjcT2uL2gM-btbKp-fakTpxtHUpmCsLSkKhgItMBc87cjm6iTSWF_BCx0fT7tqMShp3mExGeJvUHKTTPPLuwsZU5Z48FZV0MH-n7TP0vpzfOnR9NqgehEqvOyQ-3vl904sjgtpQ6hQPJxhkjzS2rjSQcEKYWTJ6oIb-K3_MGsLRT_yr-Usw7TSrNBYUMHcFwXbBetMjv5YR_NB5VbpSzz45V_9cYqDrwQxkfl5y1_VHRVHAork6llx82GmVvjFV_gSb_2drOXKnBUiz-jw6EBgP9iRCW_-5fD11tHH_8oe_kZ7jk6_lNwzF9rPkG0t6VhshXzT14c-bXwZJxK7NfMwrANiSxHQ4_EB6O3EXe5baqhyjfNchAk-DUAJi5sMia4sHJluN_eQ8HSbNBaviAadkDYtUxSNrlRZ29adSC_OAmzjRbJnqErYCAC5Xr9oCVccHQpHQ3-bOEpv9mgeCWg8WztiwP2g-9AaokPF1T3MY5D3_XvUkjCt-n86ERtPNAavrWBBYbtxqR9A5ey8D4piR9XxM7QAQImnFtuVYBcyye1byF3dBHDKdXhBuXPqzfi3hp__zzmF5r8lo2PCQlmjlgEBcq75jjHwmWc74ipgxkO2agdSLFw4j_RxP0w-eyes2FCq_JbqzWFewdHhfWxRnHD7mhjCDwUZs93jpx6J4O89lYK4uzdL91vXjwDXB19mLsqEZ61hu2VGT5JO5nM82aiNfvnFBxz0GJYA8yrMT4Vct_CiHyY1VJq-vvJgpStu22Can0P-lV9bFDo7nT030jiq1d2aAUAK9LiXSaI6Plil2RYnN0FsFEX2DZ4p8LKMT7YS6uErp4B_fZlnwDNHjsAeuo-kHC9wsoMT07daqHKMYC0SA7k03CZHFlUv7UGmquX3mmitWscQUN3SAuuHZqYz-0TPo8xguyPw-To-NMqQ0Xh80EImPUfDn50cfp2UIgB34kkdmfbwGrHA2oeNWsHCdY507cEw0DCaXn_DJ4pb4Fc7BWGdjUoD-KfCWCRBZbAGGT7gWcFFukk-Jf2bFY4tnvIvPhnrchA==', '2026-11-28 19:08:38.111637+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRYEH5ES74APWQFZ5F532W', 'RS256', 1, 'gAAAAABrCya29mejWyD8AUW-jrWUZxOQehW2m-O0sILB3Q-35wnhiwUnQJBSZ5rHlOu2ztpdcSpnTNn6G7iUaGFmasqaDIuHjlnmHY84Ll5ZC1F0aOC8qhg5-fHnlpZxUIC16hgVomrdr76hYPN-XWEzSOe5NucvLBQ88AK4l6P58usVXCANVssnRpcYcsx2Op6AX-ezJHqej0fNl9SKn1tyDlkrwfLJu85Qfs2I_suT6dsOkQJZoReu-l4T-GK1xI87BSjm43RO4aPKN5hmAtiqpoSvwrmnzFtbykXsgAuejpDFRG2eba7rBn0gCGz9e3ap26ZbokILYk2JhES86rXBLhhHh5MCySng5yoje4GzOozuoTnFxxz47IfM8SM4XxBoVP_j6X0Nwf5NkMASmcNYI3-TRrnqM0MuOsCtgPZDiE-t8ZMsPK2-BtVZd6VR1_RAzqohpcmU2DwijEfinL5qI1J-HOT5q_6ruOJm6Xx4xXx50OaNRlKBncOcYeCnr3itaD4Ft6psjdsnNJviTdoWeEfoKfvsaDKRpvtm3NuA9Yqlx_7sGT7YnO_v6ImfEQAP-7bSmuH_FT-2WEtN-I24k_vG8e9GYsJ-FVYLUut5CtZ6n-v5ydujhQngj1Fo05m1NzLVmnoRrksUpuKgynlOaBCBstEL7f0DKId8KcFY2W4T9q-5Dhf6bewuigHnQ_oTqAHJKAvwCezNvy60r_WQBjOpqLGnUUCdFH4rZlODodUW-nBMPk3KVtOoehvPthKAkzHUT7Tr8JsGfTDakcQfaIj0qCSQiz5VranCN9HDmEIiVH_BXumpNXw93EtcfnVvFD66egCsf_p7hinbRwm07T0_Itnvqn_4nDwoqKkGkjZippyVlXvwJwcCkuUYJpsHAnnCHdsedfv2J8Tsp8pNgutVWe5TgP3H8WkQg6nY6ZscYBG9vpV3hv8BgkxZXs1sLpQkLVQC0R-OgmM-fRIJWr73tB_Sgtaf57GCVmcSlRHukNDNRhKSaRPdjp1z_6gSGcqRbKWdmNudQYr_nXYyBP28piLJNzf02_UYbLlKrA_h8j-FxUgTPXia4aZMVa6WxiDmMDUVUTrvuf5xvzApGSi2Ss_DD8q9C-TyEBj5SY69lehb2OblysczWOQQT4mnsCVrueDlJ6uRuB3AF-QuX7hh6AvLfGW4kuCG94Sqlzlp2fh4HnsSeOxEvcIZfRMfr4XrDdN37D33oSJWjEKgfQpP32FtKH42lg1GYixrLM_Ti7ooKA755ei-7nA10S8dQE9WNC9vNB-SUuTGfgLiMaNEaYYArwCmU1Kb9kvM0CHge-psLcydaC8ghiKKiuwpzp1KehhuEzMKhSyFIhlguhBnSZf_TM7EnKX-s-AFh7YvVyPR4jj9EVnpEh8UO_D8iya-tsdkHlUGpXzKpyOofzOaCxqQHAkvUQgPnS4aC8-tRbzNZT6snUA7wXGU5rHkrz7Y4cxKMn05GtQDgKT7ZqawPNMJGUHENThaRm1Mtzi9rDFy_2hVG3aJqYANUowkEeNMptUYrdQIwEtDWEaDEV-L_Nrb9tzQ_nc-yb4id7wLV1y84Iju_X7FJ-8qhF2Z0nMjYZTis74jgaqS9hYrqpoV-1kWL6QSi3jO2qVAyqDebr-NwyrtydBW0u4AtARqAp-e21eUyZgkqtNSV6w4xpxYyMif1AbxvQcSr6PcqNu_I2KNr4w=', '2026-11-28 19:08:38.512407+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRYK8ER4P93SMHPE4HA3MK', 'ES256', 1001, 'gAAAAABrCya28RCpkLuA2_4J3EP3bR4DuUcNhzelbc00VWS0SaptVJgJoB-xIwm8Z5SmzMzx4gBiaLpEfogevlt6NlO7kO3HGICblCsw3dfm4jhJTiHOZmTiBl8H9JOSsBgBjEKVo3WVoLuGRXX0obalAN_SVwrG8KJ1-wiBYAxx7qC4aOOuCEqz7Sos4HNLUbXn9tMXgEXQMDkGK-BICeoK8CV8f2nM_MY3K8ma9yKEc5fr7UhnUQFhVx1FP6wjJ_WT1PCZEJtn', '2026-11-28 19:08:38.111195+00', '2026-11-28 19:08:43.662634+00');
INSERT INTO public.token_issue VALUES ('01M8HRYFXF0QTA9999A0T68S2D', 'e-license', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', '01M8HRYFTQFC8V922FTB5EQKM8', 'openid profile email phone address entity', '2026-11-28 19:08:40.195178+00', '2026-11-28 19:18:40.195178+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRYGCYANP5KJX0QE2R34CD', 'keeper', '6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', '01M8HRYGBS8JTJH8RMV22TN5MA', 'openid profile email phone address entity', '2026-11-28 19:08:40.715203+00', '2026-11-28 19:18:40.715203+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRYH5ANXPJBFJ182QQM8SG', 'e-license', '2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ', '01M8HRYH3QD64RPFJ00160N7MW', 'openid profile email phone address entity', '2026-11-28 19:08:41.498536+00', '2026-11-28 19:18:41.498536+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRYM3J3VK5A3R89A4QQM59', 'e-license', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', '01M8HRYFTQFC8V922FTB5EQKM8', 'openid profile email phone address entity', '2026-11-28 19:08:40.195178+00', '2026-11-28 19:18:40.195178+00', '2026-11-28 19:08:44.530838+00', '"01M8HRYM3J0FR3DVDY93CBT409"');
INSERT INTO public.totp_secret VALUES ('01M8HRYDC4P47CHF5B2AW8Z2QK', 'gAAAAABrCya1HwpRR_6YplLBdQ1MRJH1VzWMp_3k_kUN79HmYIirfw28159uErMVI_y3D10o2ghgLLlFFUmifSyn_1z3P3rYhBR5EPaxMI82HUYev6N274YPevLgeYdoONgch-pLS9OF', '2026-11-28 19:08:37.814885+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HRYDC417R609CEB8Y31D4Q', 'gAAAAABrCya1HwpRR_6YplLBdQ1MRJH1VzWMp_3k_kUN79HmYIirfw28159uErMVI_y3D10o2ghgLLlFFUmifSyn_1z3P3rYhBR5EPaxMI82HUYev6N274YPevLgeYdoONgch-pLS9OF', '2026-11-28 19:08:37.814885+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HRYDC420K41RNQBP27BDFT', '2026-11-28 19:08:37.63613+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HRYDC43P1DRYEABQ7A1MTQ', '2026-11-28 19:08:37.636225+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HRYDC417R609CEB8Y31D4Q', '2026-11-28 19:08:37.636256+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HRYDC4P16AKKK7NMPF7CJC', '2026-11-28 19:08:37.636277+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HRYDC4CWH8QPVTBDBNRTJK', '2026-11-28 19:08:37.636297+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HRYDC4Y4A7TAB5M4F1W0QM', '2026-11-28 19:08:37.636316+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HRYDC4SKXQBWXZFYCV9NT5', '2026-11-28 19:08:37.636337+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HRYDC4P47CHF5B2AW8Z2QK', '2026-11-28 19:08:37.636357+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HRYDC4EM77SHE4B7AGJXKT', '2026-11-28 19:08:37.636378+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HRYDC4K2BE66MQ627Y0WM6', '2026-11-28 19:08:37.636396+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HRYDC4RTW1NAANRNA2S66N', '2026-11-28 19:08:37.636414+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HRYJMHGCQZQ063X5KVGFKY', '2026-11-28 19:08:43.025538+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HRYJNW2841WDT59K88WCSV', '2026-11-28 19:08:43.068166+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HRYJPT3TBBYEZ00DAD12JR', '2026-11-28 19:08:43.098429+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HRYJQGGEW6VDMRJFXGZF0B', '2026-11-28 19:08:43.120521+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HRYJRAXYG0TY918Z7XEHAF', '2026-11-28 19:08:43.146507+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HRYJSE09BZ2AKVA5HB0QFH', '2026-11-28 19:08:43.182463+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HRYJTASC7ADSZ31PBTGXXA', '2026-11-28 19:08:43.210493+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HRYJV2VA48942A96MN5MXN', '2026-11-28 19:08:43.234462+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HRYJW2BBQ9M0CT93EVCNHN', '2026-11-28 19:08:43.266465+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HRYJWP7A90ER0A0XT4HDBH', '2026-11-28 19:08:43.286493+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HRYJXJHHZ33M2CM5J9QTQQ', '2026-11-28 19:08:43.314469+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HRYJY4FMATQQ1YEV0B73JQ', '2026-11-28 19:08:43.332595+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HRYJZE0DCXMSADE2CBRPTR', '2026-11-28 19:08:43.374476+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HRYK1ATEJVNB125PF6FQ1J', '2026-11-28 19:08:43.43468+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HRYK1AW5WKYPM3W8BY4BSH', '2026-11-28 19:08:43.43468+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HRYK1A4YRWKQHR2KPJ0TBY', '2026-11-28 19:08:43.43468+00');
INSERT INTO public.user_name VALUES ('01M8HRYM24JXTYY29TPRPF62JX', '01M8HRYDC420K41RNQBP27BDFT', '2026-11-28 19:08:37.63613+00');
INSERT INTO public.visit VALUES ('01M8HRYFV4HDM9CKHEF23H04TD', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', 'e-license', '2026-11-28 19:08:40.123893+00', '2026-11-28 19:08:40.123893+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRYGBTDP6RSMWRSZ32RXM7', '6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', 'keeper', '2026-11-28 19:08:40.666014+00', '2026-11-28 19:08:40.666014+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRYGEGAPG5W5YRA8663074', '6jeaILLJeNIefpyO-ygLGrU8PvG6j6Vg74H1tjT5zRM', 'e-license', '2026-11-28 19:08:40.750547+00', '2026-11-28 19:08:40.750547+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRYH3SFPJM21Y2DCM8CFWK', '2_GpX1_csQLCrmZDPi56vimKTFzlFyxLGjwjRvMnDEQ', 'e-license', '2026-11-28 19:08:41.428957+00', '2026-11-28 19:08:41.428957+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRYM4E2ESMF2QPMQPWBYKH', 'IQY5xsV-9zBU1N5LSJ38ghpmmxbMJyUQOd3KzSuOIWs', '01M8HRYM4EPN200XAW2V24WNTP', '2026-11-28 19:08:40.123893+00', '2026-11-28 19:08:40.123893+00', '2026-11-28 19:08:44.55868+00');
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
ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT uq_known_device_secret_hash_account_id UNIQUE (secret_hash, account_id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT uq_mail_link_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id);
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
