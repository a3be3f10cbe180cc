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
INSERT INTO public.account VALUES ('01M8HV13RQMNXA8RVNN92F5TK0', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:45:03.255668+00', 'th', false, '2026-11-28 19:45:03.255668+00', '2026-11-28 19:45:03.255668+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255668+00', '2026-11-28 19:45:03.255668+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQ1F3RS2E724DYBZ0G', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:45:03.255682+00', 'th', false, '2026-11-28 19:45:03.255682+00', '2026-11-28 19:45:03.255682+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255682+00', '2026-11-28 19:45:03.255682+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQA09J0N8VMNFHAQMX', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:45:03.255695+00', 'th', false, '2026-11-28 19:45:03.255695+00', '2026-11-28 19:45:03.255695+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255695+00', '2026-11-28 19:45:03.255695+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQ5ZNVMPWXM5E0KK70', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:45:03.255708+00', 'th', false, '2026-11-28 19:45:03.255708+00', '2026-11-28 19:45:03.255708+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255708+00', '2026-11-28 19:45:03.255708+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQG5EJM12Y4C0X4QXX', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:45:03.255548+00', 'th', false, '2026-11-28 19:45:03.255548+00', '2026-11-28 19:45:03.255548+00', NULL, '2026-11-28 19:45:04.615787+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255548+00', '2026-11-28 19:45:03.255548+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15R14ZHDZTH9V6BA3J0M', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:45:05.281598+00', NULL, NULL, NULL, NULL, 'gAAAAABrCy9BoB6Up6ngt4Ezu1Ha7p0-IjZci2iwVaItM34C8QXaCzy8zSD5SPjaTVFUzRYAmVl2LtowTm0wWbL4fD8ObZfIyr38w-kY1h6UYwroeewC0FCYh2gTPr21wCq-WEjfqfRf', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HV15R1A78F17DAH5B8P097', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:45:05.281598+00', NULL, NULL, NULL, NULL, 'gAAAAABrCy9BRnZdwQspClHIS6q549yIEXPe9ZE2I9aL_9nC1G6qRgI5vQK6QfxVKQpGSdOdcdlwCSWwpLgpx5i6HiIhs0Q45g4S-Y5xNh50rmrB2YAYr_0scPwzDsnWjdGrAHSd5CSr', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQBEHXRQP20F47ECV6', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:45:03.255719+00', 'th', false, '2026-11-28 19:45:03.255719+00', '2026-11-28 19:45:03.255719+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255719+00', '2026-11-28 19:45:03.255719+00', NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQXYR91EJ85ZRQ7B5Y', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:45:03.255743+00', 'th', false, '2026-11-28 19:45:03.255743+00', '2026-11-28 19:45:03.255743+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255743+00', '2026-11-28 19:45:03.255743+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQT8SZX1MEX4FRJZQ6', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:45:03.255755+00', 'th', false, '2026-11-28 19:45:03.255755+00', '2026-11-28 19:45:03.255755+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255755+00', '2026-11-28 19:45:03.255755+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQBT45VXEAQ9BQN5K2', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:45:03.255767+00', 'th', false, '2026-11-28 19:45:03.255767+00', '2026-11-28 19:45:03.255767+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255767+00', '2026-11-28 19:45:03.255767+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQY92TXXVAJM4MRN6B', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:45:03.255731+00', 'th', true, '2026-11-28 19:45:03.255731+00', '2026-11-28 19:45:03.304811+00', NULL, '2026-11-28 19:45:05.061553+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255731+00', '2026-11-28 19:45:03.255731+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV13RQ87PC16BMZTNAFFFM', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:45:03.255651+00', 'th', false, '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:03.255651+00', NULL, '2026-11-28 19:45:03.912229+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:03.255651+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15N8FA8VYXD9P19S9SE2', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 19:45:05.192378+00', 'th', false, '2026-11-28 19:45:05.192378+00', '2026-11-28 19:45:05.192378+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.192378+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15NMYVCMANAK1KRAES0N', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:45:05.204516+00', 'th', false, '2026-11-28 19:45:05.204516+00', '2026-11-28 19:45:05.204516+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.204516+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15NYRJ459Q8JDR44B7FY', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:45:05.214336+00', 'th', false, '2026-11-28 19:45:05.214336+00', '2026-11-28 19:45:05.214336+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.214336+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15P29G7Z0RCWKGQBN2TX', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:45:05.21891+00', 'th', false, '2026-11-28 19:45:05.21891+00', '2026-11-28 19:45:05.21891+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.21891+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15P611362CZPK9RDEX7F', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:45:05.222319+00', 'th', false, '2026-11-28 19:45:05.222319+00', '2026-11-28 19:45:05.222319+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.222319+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15PB9SHFZX2X1GF2ZS67', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 19:45:05.227106+00', '2026-11-28 19:45:05.227106+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.227106+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15PNZ6871AKP6C5SCFS7', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 19:45:05.237489+00', 'th', false, '2026-11-28 19:45:05.237489+00', '2026-11-28 19:45:05.237489+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.237489+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15PS6BQ5VB3WZGEGK3RT', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:45:05.241952+00', 'th', false, '2026-11-28 19:45:05.241952+00', '2026-11-28 19:45:05.241952+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.241952+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15PY2SBHFT8WXDRTECRP', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:45:05.2468+00', 'th', false, '2026-11-28 19:45:05.2468+00', '2026-11-28 19:45:05.2468+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.2468+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15Q9ZDGVRFEZ8SRRZQWY', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:45:05.257593+00', 'th', false, '2026-11-28 19:45:05.257593+00', '2026-11-28 19:45:05.257593+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.257593+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15QFDEG9CXJY3YB90QXW', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:45:05.26379+00', 'th', false, '2026-11-28 19:45:05.26379+00', '2026-11-28 19:45:05.26379+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.26379+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15QMM9XCVB26TBPKTHEZ', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:45:05.268505+00', 'th', false, '2026-11-28 19:45:05.268505+00', '2026-11-28 19:45:05.268505+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:45:05.268505+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HV15R1574TKN3E4SQYMYA9', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:45:05.281598+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HV15RD36HZYF0Q5FRVKWBB', 'natural_person', 'tax_id', '1100000000016', '01M8HV15RDGAXWYJ1XGVE1DPP8', 'active', true, '01M8HV15RDADJJWKAH7C3MQH77', '01M8HV15RDKQZ1NTJ0SNVXS25X', '$argon2id$v=19$m=19456,t=2,p=1$gZByTgmBEILQmlPqXav1vg$pFLj2FUJnpeRf5AhXdYw4WcBsGTiie7uU+bNfpEykQA', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HV15RD66M3206GSRS09656', '024306800', '01M8HV15RDFDCM7R2XHJ476XJ2', '0812345678', 'agent@example.com', '2026-11-28 19:45:03.255651+00', 'th', false, '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:05.293554+00', '2026-11-28 19:45:03.912229+00', '"01M8HV15RDVT3W2QVJH9V6S3RF"', '01M8HV15RDG4WNZYQ8KVPEFNAA', '01M8HV15RD3NSK4G64GTSQEK81', '01M8HV15RDMGT41J79JQ2B8M47', '01M8HV15RD6DY4RCRY22ZEEB2R', '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:03.255651+00', '2026-11-28 19:45:05.293626+00', 'register', '01M8HV15RDNJP05J1DW2M49FCC');
INSERT INTO public.acting_context VALUES ('ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', '01M8HV14E0RKKRXER8PRKC9BAH', NULL, '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:04.222888+00', 'switched');
INSERT INTO public.acting_context VALUES ('edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', '01M8HV14E0RKKRXER8PRKC9BAH', 'dlg_01M8HV13SVWVE4FNBNC7P167VM', '2026-11-28 19:45:04.222888+00', '2026-11-28 19:45:04.478691+00', 'switched');
INSERT INTO public.acting_context VALUES ('LWz5URRE2jja_vyVyFyBuCAfwl5ndchWauZ1kW6PgXI', '01M8HV14E0RKKRXER8PRKC9BAH', NULL, '2026-11-28 19:45:04.478691+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ', '01M8HV153H7SCZTD6QNWC14B78', NULL, '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.722106+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8HV15WEX45F7Y43QSH708EC', '01M8HV14E0RKKRXER8PRKC9BAH', 'dlg_01M8HV13SVWVE4FNBNC7P167VM', '2026-11-28 19:45:04.222888+00', '2026-11-28 19:45:04.478691+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0009');
INSERT INTO public.audit_event VALUES ('01M8HV14E7N67J9EA9E2X3AKWN', '2026-11-28 19:45:03.912229+00', 'login.started', '01M8HV13RQ87PC16BMZTNAFFFM', '{"login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '21f54cd4e17155c7');
INSERT INTO public.audit_event VALUES ('01M8HV14KQZVYA9NTHYQ2HGW5X', '2026-11-28 19:45:04.091109+00', 'token.issued', '01M8HV13RQ87PC16BMZTNAFFFM', '{"client_id": "e-license", "context_id": "ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs", "delegation_id": null, "token_id": "01M8HV14KB1EV4T54MNS6JCZ5Z", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f02649544bff56e1');
INSERT INTO public.audit_event VALUES ('01M8HV14R0V02HPMVN1VV4YDP5', '2026-11-28 19:45:04.222888+00', 'acting.switched', '01M8HV13RQ87PC16BMZTNAFFFM', '{"login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "context_id": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "delegation_id": "dlg_01M8HV13SVWVE4FNBNC7P167VM"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e8ea3ba51a6827c1');
INSERT INTO public.audit_event VALUES ('01M8HV14SX8R8ZB92VEC9VYB1G', '2026-11-28 19:45:04.295496+00', 'token.issued', '01M8HV13RQ87PC16BMZTNAFFFM', '{"client_id": "keeper", "context_id": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "delegation_id": "dlg_01M8HV13SVWVE4FNBNC7P167VM", "token_id": "01M8HV14SGE0WA5174ZXW8JJJM", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '9566400c788753a9');
INSERT INTO public.audit_event VALUES ('01M8HV14V7DFZ9WAY4H9GCP0TD', '2026-11-28 19:45:04.324093+00', 'token.issued', '01M8HV13RQ87PC16BMZTNAFFFM', '{"client_id": "keeper", "context_id": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "delegation_id": "dlg_01M8HV13SVWVE4FNBNC7P167VM", "token_id": "01M8HV14TR6N1DBKNKMYPNJGXN", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '872adc3a9e87a74c');
INSERT INTO public.audit_event VALUES ('01M8HV14WGPK7JCKBDD1EYWX8B', '2026-11-28 19:45:04.374964+00', 'token.issued', '01M8HV13RQ87PC16BMZTNAFFFM', '{"client_id": "keeper", "context_id": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "delegation_id": "dlg_01M8HV13SVWVE4FNBNC7P167VM", "token_id": "01M8HV14W5XVEZDAQKVKRW2WDJ", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '3c17e481502bc325');
INSERT INTO public.audit_event VALUES ('01M8HV14WSGKGEQW4AH2FC1Y9C', '2026-11-28 19:45:04.40803+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HV14WRRE6PGD5117V5C61J", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'a74f71645b5bb2ed');
INSERT INTO public.audit_event VALUES ('01M8HV14X86H22WRM5B3V4ASRQ', '2026-11-28 19:45:04.411569+00', 'request.repeated', '01M8HV13RQ87PC16BMZTNAFFFM', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'f224c2d20437a779');
INSERT INTO public.audit_event VALUES ('01M8HV14ZG2FBFP890755S0GSE', '2026-11-28 19:45:04.478691+00', 'acting.switched', '01M8HV13RQ87PC16BMZTNAFFFM', '{"login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "context_id": "LWz5URRE2jja_vyVyFyBuCAfwl5ndchWauZ1kW6PgXI", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'e8dd45069e56a09b');
INSERT INTO public.audit_event VALUES ('01M8HV153MS1M0M4X3D7BEAPK5', '2026-11-28 19:45:04.615787+00', 'login.started', '01M8HV13RQG5EJM12Y4C0X4QXX', '{"login_id": "01M8HV153H7SCZTD6QNWC14B78", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'ef32319cc07a9748');
INSERT INTO public.audit_event VALUES ('01M8HV154JFQKKZKYV1A7K9G6F', '2026-11-28 19:45:04.647241+00', 'request.repeated', '01M8HV13RQG5EJM12Y4C0X4QXX', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '4968c2b0efa61dea');
INSERT INTO public.audit_event VALUES ('01M8HV15594EFMFNAZY1BY16MX', '2026-11-28 19:45:04.665931+00', 'token.issued', '01M8HV13RQG5EJM12Y4C0X4QXX', '{"client_id": "e-license", "context_id": "kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ", "delegation_id": null, "token_id": "01M8HV154ZZS8GFGJNWDRM1EHT", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '8602a4ca4e9e4477');
INSERT INTO public.audit_event VALUES ('01M8HV156ZH09HV8K749WKF60R', '2026-11-28 19:45:04.722106+00', 'login.ended', '01M8HV13RQG5EJM12Y4C0X4QXX', '{"login_id": "01M8HV153H7SCZTD6QNWC14B78", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'af47609d950f12e2');
INSERT INTO public.audit_event VALUES ('01M8HV15BAXV3XY73KZ5ETE0YJ', '2026-11-28 19:45:04.871444+00', 'login.refused', '01M8HV13RQA09J0N8VMNFHAQMX', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '5b1e8883136918ba');
INSERT INTO public.audit_event VALUES ('01M8HV15N41E0VQG311K213E2T', '2026-11-28 19:45:05.184874+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', 'f7961a79703e6de8');
INSERT INTO public.audit_event VALUES ('01M8HV15R9523R12ETPTR93FA7', '2026-11-28 19:45:05.289888+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HV15RKKFMCPW0CBNGYZ4WZ', '2026-11-28 19:45:03.912229+00', 'login.started', '01M8HV13RQ87PC16BMZTNAFFFM', '{"login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '21f54cd4e17155c7');
INSERT INTO public.authorization_code VALUES ('01M8HV14J20FTYHNFNJJW47ZR1', '30fc7c636ec0fd5d089987c789474cfd40d68528b1fe212cb12668096123e2e1', 'e-license', 'ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'VFpE5I44armimPOUo68nPQ', 'kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:45:04.053528+00', '2026-11-28 19:46:04.053528+00', '2026-11-28 19:45:04.091109+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HV14RXZ2FS00NQJ0ZF296S', 'dbc686098f97bcc7fbe2694b80593f0576bcfa5dca69a030ed5ac92c17d76e1d', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'https://keeper.example.test/callback', 'openid', '-0uwuzVqW5a0Ezxj0U2QCg', 'mUCi3QjvdF-TDIf0YylQkcknL6dmf0e9ikb4emD4IDQ', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:45:04.267732+00', '2026-11-28 19:46:04.267732+00', '2026-11-28 19:45:04.295496+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HV14X73SJFM0S9MQD7R84C', '8961f79257335f306ffaa1dfb5282b6f5e093334128d801f4258e312cfe1106a', 'e-license', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'VFpE5I44armimPOUo68nPQ', 'kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:45:04.411569+00', '2026-11-28 19:46:04.411569+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HV154GN4HNE37DJ37EN8RC', '1bb1ae2cedbaa6039531f2004c7e718c2f2a01021736af3228cfa8540c543b71', 'e-license', 'kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'VFpE5I44armimPOUo68nPQ', 'kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw', '2026-11-28 19:45:04.615787+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:45:04.647241+00', '2026-11-28 19:46:04.647241+00', '2026-11-28 19:45:04.665931+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HV15WJX2M9FXSW0SC59E60', '01M8HV15WJWZKPW4Q7X0Y0ZQHH', 'e-license', 'ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'VFpE5I44armimPOUo68nPQ', 'kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:45:04.053528+00', '2026-11-28 19:46:04.053528+00', '2026-11-28 19:45:04.091109+00', '"01M8HV15WJA3RHPVQZX3632AKH"');
INSERT INTO public.authorization_request VALUES ('h1q7DHza_JsTrOzdwn3Xvm4F61yFxs8gUsZfgIhDNIw', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "PklPfq3pVhs6kKa5sDL34w"], ["nonce", "VFpE5I44armimPOUo68nPQ"], ["code_challenge", "kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw"], ["code_challenge_method", "S256"]]}', 'sign_in', 'WWi-6m6okeM060FT0X-gNt3t58c9XFfWcPpv3_ex2XY', '2026-11-28 19:45:04.745878+00', '2026-11-28 21:45:04.745878+00', NULL);
INSERT INTO public.authorization_request VALUES ('C62fBJq9BKHmr4BtDkrbBGNVC7wtGrPGXRKy_XJEJx8', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "PklPfq3pVhs6kKa5sDL34w"], ["nonce", "VFpE5I44armimPOUo68nPQ"], ["code_challenge", "kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw"], ["code_challenge_method", "S256"]]}', 'sign_in', 'EBH4aV7SlFEQgWhqYVyXENV6d3pSBsYJwbphut8gsK8', '2026-11-28 19:45:04.907609+00', '2026-11-28 21:45:04.907609+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HV15RQB9R0NYTT5J6E3HFA', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "PklPfq3pVhs6kKa5sDL34w"], ["nonce", "VFpE5I44armimPOUo68nPQ"], ["code_challenge", "kyj3m530Jjezxwv2axl9sogQYYNRsn867k0MwOaxRTw"], ["code_challenge_method", "S256"]]}', 'sign_in', 'WWi-6m6okeM060FT0X-gNt3t58c9XFfWcPpv3_ex2XY', '2026-11-28 19:45:04.745878+00', '2026-11-28 21:45:04.745878+00', '01M8HV15RQC5JN6XPN4S9EMDMY');
INSERT INTO public.client_assertion VALUES ('01M8HV15RSR9SK0EZDRD34NWVF', '01M8HV15RSDP6MD1CAF6VC31K9', '2026-11-28 19:45:05.305411+00');
INSERT INTO public.data_report VALUES ('01M8HV15SQTHQW9ADK65S367EP', '01M8HV15RD36HZYF0Q5FRVKWBB', '01M8HV15STZ8ZWAZ7JGE5VNZ04', '"01M8HV15STM07H1SBRPKCNRMYP"', '2026-11-28 19:45:05.338362+00', '2026-11-28 19:45:05.338374+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVWVE4FNBNC7P167VM', '01M8HV13RQG5EJM12Y4C0X4QXX', '01M8HV13RQ87PC16BMZTNAFFFM', 'all', '[]', '2026-10-30', NULL, '11d41a868590131664b30180dc7bb9f8f9b26c49eb600a14615411b124432e44', 'in_force', '2026-10-29 19:45:03.291253+00', '2026-10-29 22:45:03.291253+00', NULL, NULL, NULL, 'FZ17rv3P-dIVqM9H68iW4BC8HUXfx9lQyd3hXELe30s', NULL, NULL, '2026-75BYMC3H-D');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVVDPJKGAW70SVS1RJ', '01M8HV13RQMNXA8RVNN92F5TK0', '01M8HV13RQ87PC16BMZTNAFFFM', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', 'eb6cf770ff3f14d4a3aa01ff20a9ce2532eedb19705a70cb454d0f9a476dcb00', 'in_force', '2026-10-29 19:45:03.291442+00', '2026-10-29 22:45:03.291442+00', NULL, NULL, NULL, 'cFV-kwIGMm4f3nGXZ_0l664jg6d6HaXSy1LMoL_8ltI', NULL, NULL, '2026-46BT9X82-M');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVNAPGFF6A6SVMVEFQ', '01M8HV13RQMNXA8RVNN92F5TK0', '01M8HV13RQ87PC16BMZTNAFFFM', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '7a114f187cd511e2343ace2ba1abcbb2d4199e0540f2e83d33f4297bd3bc7de0', 'in_force', '2026-10-29 19:45:03.291502+00', '2026-10-29 22:45:03.291502+00', NULL, NULL, NULL, 'm981mLiDjeXmTLui6ByYIRSQbiHwiNE9_jT6u28pJc4', NULL, NULL, '2026-F9Q6T12X-B');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SV5628GHY1SYK9YF3Z', '01M8HV13RQA09J0N8VMNFHAQMX', '01M8HV13RQ87PC16BMZTNAFFFM', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'ac6370e2525381c73acb4326b010c21be5956ac31cf0b3674033d31a7e444048', 'waiting', '2026-11-27 19:45:03.291546+00', NULL, NULL, NULL, NULL, 'RXS-JzlGb_aVzq1_8jhyWW47H3Qy0sQsAJD77s-n3jE', NULL, NULL, '2026-AAYM00WW-J');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVD9X3VVHBP81T2TWT', '01M8HV13RQ5ZNVMPWXM5E0KK70', '01M8HV13RQ87PC16BMZTNAFFFM', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '46338560a78db96fdfb29270f53a4f475147aab8f4aed08da29613265e4c1168', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'kPEWMY124-PJhKcmx7TcFuAFqTna3ftuC-11wSyHxLk', NULL, NULL, '2026-BQ1J7EJA-Q');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SV0QXFNT6YSDD1R825', '01M8HV13RQBEHXRQP20F47ECV6', '01M8HV13RQ87PC16BMZTNAFFFM', 'all', '[]', '2026-11-19', NULL, 'e94bd7e21747f88439e2ed55b99ff918646f8a4963a5650111796d221733f061', 'declined', '2026-10-29 19:45:03.29164+00', '2026-10-29 22:45:03.29164+00', '2026-11-28 18:45:03.29164+00', NULL, NULL, 'HtMHW4eJ9F45QY5-XaFoGf3_EeohzzvGsp58mQAu3Ag', NULL, NULL, '2026-064FFYPM-V');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVB1XX37V2R7E18ZFY', '01M8HV13RQG5EJM12Y4C0X4QXX', '01M8HV13RQ1F3RS2E724DYBZ0G', 'all', '[]', '2026-09-30', NULL, 'dc0952a7708fb29eba701e5eddf473ce6f9f3ffa96e787ce4ec348946a8b16a5', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:45:03.291678+00', 'เปลี่ยนตัวแทน', NULL, '4zhV-QofjdV-R73L8SbKZGRtHjzoPNzPRUEWWlMAPGc', NULL, NULL, '2026-PZJ48YWV-Y');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVVEPDP3TWRRQH1MWX', '01M8HV13RQMNXA8RVNN92F5TK0', '01M8HV13RQ1F3RS2E724DYBZ0G', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '0265abd226070f76c4a22e0016d279c84d49e0c67daa5740cb0a15a415e55405', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:45:03.291717+00', NULL, NULL, '_Wxwr6Wwzy1-S48jXzo0SmRV_kXhJCIcLVH5szccRUQ', NULL, NULL, '2026-K8W5W0QX-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HV13SVYME6RA5GEEMQRBMF', '01M8HV13RQ87PC16BMZTNAFFFM', '01M8HV13RQ1F3RS2E724DYBZ0G', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '702300d9c316a844438cbff5431326c63657941aa3d9c116108a93d9477e5d68', 'in_force', '2026-10-29 19:45:03.291754+00', '2026-10-29 22:45:03.291754+00', NULL, NULL, NULL, 'BY5P4osPl6DbKpIFjEXkZ-v9Ohvt0FXyfz_1t18E4g4', NULL, NULL, '2026-3P4G42PA-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HV15SYBHRAF4VBAPX1CASR', '01M8HV13RQ5ZNVMPWXM5E0KK70', '01M8HV13RQ87PC16BMZTNAFFFM', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '46338560a78db96fdfb29270f53a4f475147aab8f4aed08da29613265e4c1168', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HV15SYG97M5ANR1SHRV1C8', '2026-11-28 19:45:05.342637+00', '01M8HV15SYDB7VSQTG0XJN95FR', '2026-11-28 19:45:05.342648+00', '01M8HV15SY8G806TFB8AGCE7YG', '01M8HV15SY7CQZ6CYT1XM2WB9B');
INSERT INTO public.handoff_note VALUES ('WWi-6m6okeM060FT0X-gNt3t58c9XFfWcPpv3_ex2XY', '{"return_to": "/oauth2/authorize?resume=h1q7DHza_JsTrOzdwn3Xvm4F61yFxs8gUsZfgIhDNIw", "cancel_to": "/oauth2/authorize?resume=h1q7DHza_JsTrOzdwn3Xvm4F61yFxs8gUsZfgIhDNIw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:45:04.745878+00', NULL);
INSERT INTO public.handoff_note VALUES ('EBH4aV7SlFEQgWhqYVyXENV6d3pSBsYJwbphut8gsK8', '{"return_to": "/oauth2/authorize?resume=C62fBJq9BKHmr4BtDkrbBGNVC7wtGrPGXRKy_XJEJx8", "cancel_to": "/oauth2/authorize?resume=C62fBJq9BKHmr4BtDkrbBGNVC7wtGrPGXRKy_XJEJx8&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:45:04.907609+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HV15RV1YVFMPW8D51840H5', '{"return_to": "/oauth2/authorize?resume=h1q7DHza_JsTrOzdwn3Xvm4F61yFxs8gUsZfgIhDNIw", "cancel_to": "/oauth2/authorize?resume=h1q7DHza_JsTrOzdwn3Xvm4F61yFxs8gUsZfgIhDNIw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:45:05.307803+00', '2026-11-28 21:45:04.745878+00', '01M8HV15RVPM3CNVBY9KSJMZBV');
INSERT INTO public.known_device VALUES ('01M8HV14DX11FH17WX12QGAA80', 'ad332e2ea5e1a15b31729debfaf22de39a897b16349c00102abe7f7211028c97', '01M8HV13RQ87PC16BMZTNAFFFM', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00');
INSERT INTO public.known_device VALUES ('01M8HV153G79AZ4BPKZ7FFZZHW', 'd4dcfbc1e6afa7c9c159d186902e74488a0d5c7ed558a36b9bb730c8e8a4ebeb', '01M8HV13RQG5EJM12Y4C0X4QXX', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00');
INSERT INTO public.known_device VALUES ('01M8HV15T3R5T9KHW7T10WFTCT', '01M8HV15T3P99QQ0A2JFB4K7ME', '01M8HV13RQ87PC16BMZTNAFFFM', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00');
INSERT INTO public.limit_counter VALUES ('a16fbe31337d624c116b3b578018c1f42152fb31bf5c09d81d780d827f498c96', 2, '2026-11-28 19:45:04.478691+00', '2026-11-28 19:46:04.222888+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:45:04.871444+00', '2026-11-28 20:45:04.871444+00');
INSERT INTO public.limit_counter VALUES ('5fbcd103cc63e754a620e49fec559c265fab19f60e2d0b8c2ff5b785599ebd4e', 1, '2026-11-28 19:45:04.871444+00', '2026-11-29 19:45:04.871444+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 2, '2026-11-28 19:45:04.907609+00', '2026-11-28 19:55:04.745878+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:45:05.184874+00', '2026-11-28 20:45:05.184874+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:45:05.184874+00', '2026-11-28 20:45:05.184874+00');
INSERT INTO public.limit_counter VALUES ('01M8HV15RYYMP42FY5P279CZ1X', 2, '2026-11-28 19:45:04.478691+00', '2026-11-28 19:46:04.222888+00');
INSERT INTO public.login VALUES ('01M8HV14E0RKKRXER8PRKC9BAH', 'c3eb06d29635c56b492d50ac59bac1a28e19b5f0c6672bdb71f72f27cd167bb6', '01M8HV13RQ87PC16BMZTNAFFFM', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00', '2026-11-29 07:45:03.912229+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HV153H7SCZTD6QNWC14B78', 'ca1562426ec71fadb7130d813d4827a3a8502a8f887deee051938f751b579999', '01M8HV13RQG5EJM12Y4C0X4QXX', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00', '2026-11-29 07:45:04.615787+00', '2026-11-28 19:45:04.722106+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HV15TK7TNY436Y6VAX2S9N', '01M8HV15TKPGA25W7X6Z8ZB1QR', '01M8HV13RQG5EJM12Y4C0X4QXX', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00', '2026-11-29 07:45:04.615787+00', '2026-11-28 19:45:04.722106+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HV15TYN6VM9DJ3M4DMTVYW', '01M8HV15TZVY7GD25WS3GE0SJB', '01M8HV15TZJ7115AWPCVGKY4AH', '01M8HV15RD36HZYF0Q5FRVKWBB', '01M8HV15TZHRJM2AGZ7MY8T088', '2026-11-28 19:45:05.375707+00', '2026-11-28 19:45:05.375719+00', '2026-11-28 19:45:05.375726+00', '01M8HV15TZTZMDES8AAH3KRTC7');
INSERT INTO public.outbox_circuit VALUES ('01M8HV15S3EZH2W6CWGP8K9G2Q', 1, '2026-11-28 19:45:05.315617+00');
INSERT INTO public.outbox_message VALUES ('01M8HV14EDDNZDCF5EKZKHW28P', 'new_browser', 'accounts', '{"account_id": "01M8HV13RQ87PC16BMZTNAFFFM", "login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "when": "2026-11-28T19:45:03.912229+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV14QYQPZQP2GXEST1F9M5', 'logout_notice', 'e-license', '{"visit_id": "01M8HV14J7PJSNMNC3V5BGX2TV", "sid": "ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs", "sub": "01M8HV13RQ87PC16BMZTNAFFFM"}', '2026-11-28 19:45:04.222888+00', '2026-11-28 19:45:04.222888+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV14ZE1BR7V5ZTCQVDNYRT', 'logout_notice', 'keeper', '{"visit_id": "01M8HV14RZCX91QNB4H0PBZ82P", "sid": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "sub": "01M8HV13RQ87PC16BMZTNAFFFM"}', '2026-11-28 19:45:04.478691+00', '2026-11-28 19:45:04.478691+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV14ZEAZG8QH6QZVKR8PV9', 'logout_notice', 'e-license', '{"visit_id": "01M8HV14WHFJ9Q6MMR6XDNN8TV", "sid": "edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk", "sub": "01M8HV13RQ87PC16BMZTNAFFFM"}', '2026-11-28 19:45:04.478691+00', '2026-11-28 19:45:04.478691+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV153NF6C655KP7DQ9QKP6', 'new_browser', 'accounts', '{"account_id": "01M8HV13RQG5EJM12Y4C0X4QXX", "login_id": "01M8HV153H7SCZTD6QNWC14B78", "when": "2026-11-28T19:45:04.615787+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 19:45:04.615787+00', '2026-11-28 19:45:04.615787+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV156Z9SR57ZKGX8SRR81H', 'logout_notice', 'e-license', '{"visit_id": "01M8HV154H1WP6JHFMTG23DVMJ", "sid": "kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ", "sub": "01M8HV13RQG5EJM12Y4C0X4QXX"}', '2026-11-28 19:45:04.722106+00', '2026-11-28 19:45:04.722106+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV15N4V6JCC5VXFVZ2230P', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCy9BHhKw09lwFV35lfg6Qo1sBInGXHrIy5YSfr87tyvUqxm3ilDAcXPpMYBPk_Txp21GFHQo9oArOP86n_lwaLAe4AAKhxtN1q9FUpbH2vEOCo-1I9PzgapLKm0sgEqvsdLM6e3kQQWsHvOEkFtPfFNd8u0pFX0pSv5AVIc8DSIup7JP_oln7doakJXNqCoVI02I68LAcgBQr4xOaL5Jyue4cNRtDCcPyXKAgmziY4rgm2lAAB5goZvv8ipo-0iDiNIW"}', '2026-11-28 19:45:05.184874+00', '2026-11-28 19:45:05.184874+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HV15S7JFBMB0JAD3WBK1W1', 'new_browser', 'accounts', '{"account_id": "01M8HV13RQ87PC16BMZTNAFFFM", "login_id": "01M8HV14E0RKKRXER8PRKC9BAH", "when": "2026-11-28T19:45:03.912229+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 19:45:03.912229+00', '2026-11-28 19:45:03.912229+00', 0, '2026-11-28 19:45:05.319685+00', '2026-11-28 19:45:05.319719+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8HV15V674S83X2V1KEK9PKY', '01M8HV15RD36HZYF0Q5FRVKWBB', '01M8HV15V7J1EX5SR73QEE7SC3', '01M8HV15V7DC701C5R2S1TBHQP', 1, '01M8HV15V7P2S0362XHGMPPGG9', true, '2026-11-28 19:45:05.383251+00', '2026-11-28 19:45:05.383261+00', '2026-11-28 19:45:05.383268+00', '2026-11-28 19:45:05.383275+00');
INSERT INTO public.recovery_code VALUES ('c358043ca5dab136aac332d39579de2c3a4bee2a4b50f48e7799a93fe30baff1', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('d19ec3a397ddb40fcd2971b2862fcd3c60391b94d16d42323a87fb7f4d7430e0', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('8603a4c1a3456ceb7a7c9179d00a0dea3d7efd04b2d2ac54d8f49a15f00b0c47', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('674d296bb7ecdc16263aaab2c8dd30642ce3c9eb6848cb52333f11e0aa77a32a', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('aa955dd8493c52a43a60aba2727468d7785f4959fa9cb2d3e23234133eeafabf', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('050ca62e43537630b353913294e491f2fa852c967624be819665c88a1d7bf980', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('22af8c6e51e0eea49602e83f1e027fd7afa7f7ec58e5dcedf688e232f989bff8', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('4b33fd6811b7c7df5746679d792b88bcb0fc516c364172e35218e484af516540', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('362f331fc5016243b455d9653bc6fd4a9efa6b259ca09974b88b9e03d915a034', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('0577ebe5d22924764d245256de2cc770bcdebfa503f930616a83ea31dec5a58b', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HV15VCVNTZTVZN4P37828M', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.304811+00', '2026-11-28 19:45:05.388763+00');
INSERT INTO public.refresh_token VALUES ('01M8HV14RXZ2FS00NQJ0ZF296S', 'f89146bc5ac350456c803a0605dfdf6cc3c96fc8f26666e1cadfa999072dc2b8', '01M8HV14RXZ2FS00NQJ0ZF296S', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'openid', 'null', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:45:04.267732+00', '2026-11-28 19:45:04.295496+00', '2026-11-29 07:45:03.912229+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HV15WNT7R8R3M3Z3NH8Y3C', '01M8HV15WNZHDBTZB0BDA7C85B', '01M8HV14RXZ2FS00NQJ0ZF296S', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'openid', '"01M8HV15WN1BY429DM54C8R1AB"', '2026-11-28 19:45:03.912229+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:45:04.267732+00', '2026-11-28 19:45:04.295496+00', '2026-11-29 07:45:03.912229+00', '2026-11-28 19:45:05.429251+00', '2026-11-28 19:45:05.429263+00');
INSERT INTO public.register_answer VALUES ('01M8HV15SHDYEGSPD9B01H4Y3H', '01M8HV15SHVJSE1471BC3FCK1C', '01M8HV15SHV2SHCEZD95C7NAHB', '"01M8HV15SHFZV1CZ9EV6Q89G3Y"', '2026-11-28 19:45:05.3298+00');
INSERT INTO public.registered_data VALUES ('01M8HV15VQTH1CQ1QKSANP2F8R', '01M8HV15RD36HZYF0Q5FRVKWBB', '2026-11-28 19:45:05.399538+00', '01M8HV15VQGJ577CGKY5AB5HXZ', '"01M8HV15VQ8DYRK8F1FRAMRS65"');
INSERT INTO public.registration VALUES ('01M8HV15VXNHYF7V9HJXB61TV5', 'juristic_person', '01M8HV15VXM28R82J506JBFK46', '01M8HV15VXMHRZTBRRHVN1VDMT', '01M8HV15VXARR288KZTZE3616X', '"01M8HV15VXZ30DZ6JHK7B6C6QE"', '01M8HV15RD36HZYF0Q5FRVKWBB', '2026-11-28 19:45:05.411032+00', '2026-11-28 19:45:05.411073+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HV15HGWDGSMBM0VVDP2FBX', '169089d4d3e4176ef3ffbc462ccf11a561e1e99d7b558a288dc06965b64a67f3', '01M8HV13RQY92TXXVAJM4MRN6B', '271c0d6564379c9e2f7887819fa209a99358caed1b7ca320bd366e661f3b820d', '2026-11-28 19:45:05.061553+00', '2026-11-28 19:55:05.061553+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HV15W6C33Z3BMZFK98QHMP', '01M8HV15W66WANYPK2DE5SPYQE', '01M8HV13RQY92TXXVAJM4MRN6B', '271c0d6564379c9e2f7887819fa209a99358caed1b7ca320bd366e661f3b820d', '2026-11-28 19:45:05.061553+00', '2026-11-28 19:55:05.061553+00');
INSERT INTO public.signing_key VALUES ('01M8HV13V96PKRPE829DB9VD3H', 'ES256', 1, 'gAAAAABrCy8__YJCM__g4DQ_MfIBgu2SYKbDXcJ9i97hvv-hMrw0MvctcCNQx9aQDETDZBTsWzmrsYxodE6TsqHuhh3CZsOLtG3TdL8lJjOg8u81aCa50KeTUjLoGxcctpbrafwPmRrXCdYfQbaX0PMr97PXU68-eh22augWD6151bFNqBzw56XpZTY5jDp8J_nJ_DU5SI5hKi10MN3A0U0-Z9iNtPvvCp2W0w9cxClykIZ384mhoLH8taq8lBwphp_fTMSl3vPb', '2026-11-28 19:45:03.337323+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HV13XJC54M80738WX8E8BX', 'PS256', 1, 'gAAAAABrCy8_SBmqoFVU9-h3BZrrBHthlC6ZSJ7pgbaeNxq5t_hXkaaD9fon8UIsKhASD3fvOH-dvThU-Fnf6PBMDSkWGeEalKzb5bbACDrT9joSUyPH-28R7z4I5RjPXcaGHHzENoueeeS4gQvr68uS-XSmfu0FNX3u8gMryghUeF5QtNlFBqiNuQ3mKmKnycmAzX3zGFnJ4oEbu4eZe3iWHZqydEP3CQOB3K-XbQx6j6XrN8-nszN629GpwjT4iSoxzXpvP14yiDtCtLGCQxr8ogi3AnPPtENb6X6Y-4XlZSBS4WEwDRrjx84Im8m4Hji4_BXrdRw8lP39ONqYnNuIlzcocZdBqFPkIq5LlK4N_OfwzX2zMs6uznx-ssDSQA5hjBq5XphMkdTWKIjuPBP4h0KtzyiPY6uicpnediK_A2nj09p1HYLSGPDfm4Uopb_MVJj8Fe2dTADPF2YNB0aanfRJ-o6FRxGMjXm7WOJ53sR7-p6JDaPZd7yIrz4vn9qPfrt8fd_fRwozEbzeoYghxOefky9f27cEuUj2RKyOzcQwsJ21ylIswq-DPYStsE4PbcoVZ1SKt8mXJht3iY56f7pTfqYQpT_Ty5dDYZU02DXU_FdPn1_2CXtcuakOXOEtU3pGuf0Oue7cclMkRciDeW-LiS8kQVgE8upSiHRHP9eXIY_gx8dd5Ex1SGxEsD5-xldemOcAIfWfMYJtQe5nSqvsNfoguRvI1foneQs7fcFw27RW7BBXLn0jL6_PJXqr0lTWYVQYKokl8_cswa3srUgJA6JOrQuSpVEgliab5SLhpHeD_at_dYRGcfHhknjioeUrXjD7Fgr_d9ejSa-NXBWnAX6ScvotYGIjMgYhS_K7hQZkTveWEUTgaG27sLkb_2FIufGek2UC2Y6LelevVTOrFqrebZ3nA2diG4HwchVXDl6f8yTPMgDZSMPDFUXDmBwobLbUzAqfAxObPFno_ghKqDiZAc01WT7_CR0QQsF8evmGuaefflLxJpSUZLI8yYgjlT-GjLxge_rziZRirq5LtpihCjvX7BgqCexgT7eZ1xipLblNGS3gYzM1e_hqZp42Nqz4nLAYivIflNyltDkOCAZtGAl_nCXmR4n9k_ZJgDGlMb-OnYWepJW9_jlsP-KumYErHc4bvSaSIuRJBqzfvnTlfm08qCwhYNEee0GXO2T4ycz0cF4aiDv0a3FQmmgQ56WRGXP-e1B1PXi06v8gKWZWB9V5_3y2cgA3PWhdfzZgDML5QwZojB4m4l1J9GU1MhgQcvvXumGXJujtZ1S6lt-J8vPIyh0uo05VSFm0_dazOeivrDNfrjypcXuLycJLe-RBCXQsfJ7pedY4l30yx7mjIpyW1OhFpU8riqut_i4qflDduktSw8y8krzQiAdtrduhjvukh3NTltgFZQWVkIK7CgPWfVsLCTCYD4_HXBibYJdOM1AJo-zWnu6cj19hYktpcYYTdvhvXdFxvPHKc1R_66BEH7CfrCXRGywTnRWe4bjBKP0xGOquhvn3Cm6zFj8TSfwkLp5VQzR5bFhCpeY_oGUtyGyMP87ddBUOsb8QK-Z1VHDivWP1vHmJAjilfWUl4uJo8yOxSGt96wMY_rZb-eHwZ880yOlgCPmZF-t0Nw4s9PXPEsIOI0N7ZKk_l33jJbkbbX0oR7AQi4LxU_bVM0FDR3EH9ghvvEuXWJSEqRQ=', '2026-11-28 19:45:03.337641+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HV13ZJ8FJ2EYHEVJ7CN0JF', 'RS256', 1, 'gAAAAABrCy8_LYx6fKXQ7cTqYFyaUsYGOhjlHajtkmAvmzh0M9mYrRtX7ZtN835RRrEC9aiosV9AULpdNh5blc95Cb6el3OOW4HXQ9tn6NZHm-Nn0cZ-0KWstg6VW4w48obL4EdvEoE6qdQcQBZIB6JXvLef-zCdzgEjidgUw9wedYFpcPcKdH8UBTdrVuMAZYEN4jPq4Nca8kbLnFfqeIZYw9iMFu6GPI279Gj8N6iYT46umsDqBk0bJ5mimDVdlWzLO0ZZQBOaYgPUWcH5xsGjHOGhVcrtzjowh_IfEhzCAbBHsHoXXCAfKnpPERYVxNdsEvtFXRjrnwTVQdNAuidAEwH2-lKIG1l_6JCB7tbKcJUJojGh6zZCC9TlyWDLvRAVEf9jC20VTSl8nj0kR7i69NECcD-FU_f1uurd-PpbO209H1tqK0eMWQZ5i2N458VEXJn5QvdII5-eeYsrvjAkb_Lpt1hu4o_r848eqALH1qQ6WH_REDMimPcqNUJ8-NPO9Q_4qLxepQ-DiMiD1i6XqeHVvuZQW9OBbO3zjVoDAsLcROkjIfhaTwFSTsI-kdu59a5dPL5BW8RLdnmkp7F2-XOroqmhluBj_8m5kBe9TkfGllDC3OtTTFYhYWRD41bfe4-pmNXywDeYWueOFOSYjQ-tzHYCbNQm7QGIpC4W5k06v9gUSwaTkHHZKu8SbI5st6GLXvbIE4CvGMQ4vwJaZN14a_LQ9274wcaXdKXgF-fv-CQcoJmx3GY1ICiA3txKRpkSaDhE7ge65CYDmluKfrIqhpiOc19ArviT7mmEZPT7Y4Q2uIsZFGaYSGe7zZlm1CwSytfAorlm6xyfsY2Hq2ovOJMAifbSyyLmOxDkuuZ0yQ6NZzxol29jfrojaKjLFxR9s_9SU9QwWu9-52i7-kObauPpBAegOo-7LVyinWtx7vg9iuy5gdVQxO0HpKQSxqbm8QfnTYRQyqmkcoSsnRFfVdHZ0UCBIG-ioDsGjAZ6K2p0Ttft2FLAIJz9JYVOfhTkBh_XxLiVycNrcr_k_lnGBvdx7GNvniG91GFgpptWp8zXDoRzv1x8voPYHkCSJ46Bj1DibCR-RYaZlrOk3PR7OIqrw91F4DfxjfqSAi8qs8B_-Hl4YKX1uCaXPoARq96sVM4_DdwkEBdzt_LXiomONSe7bftFj58z8mVWDQeR7WJaoyCvJVxWo0NEqE730ZQGl9jFFhgSy7WSjn8gWv6N0sjJobyUqQmnE3ph_pvtnpcitVhz55jBP5R9mR2BASUhTmwyGSOVYpegVOexrEq8NVTmWpi0oP_CH5j878gHix0wuVL16dTBaX3PqwtFYWJheWWcrr7Gs8RodPfpRfi-82dhWrk98AkcxN51v3jzf_5J1O-f6KIDF4AEa3y_nbLDOOqcSOpOPIR3NYk0ns747sD1EALJrFKXrRYWqxcReXIjMKMwdsFByqN0XM0CIWL4hVqtcH7utm8O5OhHqxeFUHL_Y7hxaW6kvpd34T64ssAmv3YWEgwQSIhpcbffr9-9ATl5KnTN9OxGyX0Q2ELxRfcSH4mW6P4KHNJf6DB8ZEXUpGgcMkxfDLWEnYifPgML8sgXpf0z48AruswESLGjMarqKq27pKFPEXPsjDmAiDWPu9LD19T60AqYUfHjMgmGoGhFjvoPhctGfBP1I6vkhuH7y8GdJC2AraDHIYTN6bbrlE0=', '2026-11-28 19:45:03.411155+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HV15SKCNDZ461ZVNS4WX0N', 'ES256', 1001, 'gAAAAABrCy8__YJCM__g4DQ_MfIBgu2SYKbDXcJ9i97hvv-hMrw0MvctcCNQx9aQDETDZBTsWzmrsYxodE6TsqHuhh3CZsOLtG3TdL8lJjOg8u81aCa50KeTUjLoGxcctpbrafwPmRrXCdYfQbaX0PMr97PXU68-eh22augWD6151bFNqBzw56XpZTY5jDp8J_nJ_DU5SI5hKi10MN3A0U0-Z9iNtPvvCp2W0w9cxClykIZ384mhoLH8taq8lBwphp_fTMSl3vPb', '2026-11-28 19:45:03.337323+00', '2026-11-28 19:45:05.331639+00');
INSERT INTO public.token_issue VALUES ('01M8HV14KB1EV4T54MNS6JCZ5Z', 'e-license', 'ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', '01M8HV14J20FTYHNFNJJW47ZR1', 'openid profile email phone address entity', '2026-11-28 19:45:04.091109+00', '2026-11-28 19:55:04.091109+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HV14SGE0WA5174ZXW8JJJM', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', '01M8HV14RXZ2FS00NQJ0ZF296S', 'openid', '2026-11-28 19:45:04.295496+00', '2026-11-28 19:55:04.295496+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HV14TR6N1DBKNKMYPNJGXN', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', '01M8HV14RXZ2FS00NQJ0ZF296S', 'openid', '2026-11-28 19:45:04.324093+00', '2026-11-28 19:55:04.324093+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HV14W5XVEZDAQKVKRW2WDJ', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', NULL, 'openid', '2026-11-28 19:45:04.374964+00', '2026-11-28 19:55:04.295496+00', NULL, NULL, '01M8HV14SGE0WA5174ZXW8JJJM', 'e-license', NULL);
INSERT INTO public.token_issue VALUES ('01M8HV14WRRE6PGD5117V5C61J', 'keeper', NULL, NULL, '', '2026-11-28 19:45:04.40803+00', '2026-11-28 19:55:04.40803+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HV154ZZS8GFGJNWDRM1EHT', 'e-license', 'kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ', '01M8HV154GN4HNE37DJ37EN8RC', 'openid profile email phone address entity', '2026-11-28 19:45:04.665931+00', '2026-11-28 19:55:04.665931+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HV15WQNZ8GPP0T8R87E5VM', 'keeper', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', '01M8HV15WQYW6BRET2PNNNS5S7', 'openid', '2026-11-28 19:45:04.374964+00', '2026-11-28 19:55:04.295496+00', '2026-11-28 19:45:05.431699+00', '"01M8HV15WQHSG73EV5AT95SX12"', '01M8HV14SGE0WA5174ZXW8JJJM', 'e-license', '2026-11-28 19:45:05.431688+00');
INSERT INTO public.totp_secret VALUES ('01M8HV13RQY92TXXVAJM4MRN6B', 'gAAAAABrCy8_UP8TxZqnWPCXz1e0Scmin37880H66aBwYv0xYXXUo2lqzYMH7zhrblDWLeUSFFpM2Ct6UUdCNnn11ojekCIX6I7N0_7vfKzAhr0JwUsOmLCN7BxEHULXCVXHyeFhwpoH', '2026-11-28 19:45:03.304811+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HV13RQ1F3RS2E724DYBZ0G', 'gAAAAABrCy8_UP8TxZqnWPCXz1e0Scmin37880H66aBwYv0xYXXUo2lqzYMH7zhrblDWLeUSFFpM2Ct6UUdCNnn11ojekCIX6I7N0_7vfKzAhr0JwUsOmLCN7BxEHULXCVXHyeFhwpoH', '2026-11-28 19:45:03.304811+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HV13RQG5EJM12Y4C0X4QXX', '2026-11-28 19:45:03.255548+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HV13RQ87PC16BMZTNAFFFM', '2026-11-28 19:45:03.255651+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HV13RQMNXA8RVNN92F5TK0', '2026-11-28 19:45:03.255668+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HV13RQ1F3RS2E724DYBZ0G', '2026-11-28 19:45:03.255682+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HV13RQA09J0N8VMNFHAQMX', '2026-11-28 19:45:03.255695+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HV13RQ5ZNVMPWXM5E0KK70', '2026-11-28 19:45:03.255708+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HV13RQBEHXRQP20F47ECV6', '2026-11-28 19:45:03.255719+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HV13RQY92TXXVAJM4MRN6B', '2026-11-28 19:45:03.255731+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HV13RQXYR91EJ85ZRQ7B5Y', '2026-11-28 19:45:03.255743+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HV13RQT8SZX1MEX4FRJZQ6', '2026-11-28 19:45:03.255755+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HV13RQBT45VXEAQ9BQN5K2', '2026-11-28 19:45:03.255767+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HV15N8FA8VYXD9P19S9SE2', '2026-11-28 19:45:05.192378+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HV15NMYVCMANAK1KRAES0N', '2026-11-28 19:45:05.204516+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HV15NYRJ459Q8JDR44B7FY', '2026-11-28 19:45:05.214336+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HV15P29G7Z0RCWKGQBN2TX', '2026-11-28 19:45:05.21891+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HV15P611362CZPK9RDEX7F', '2026-11-28 19:45:05.222319+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HV15PB9SHFZX2X1GF2ZS67', '2026-11-28 19:45:05.227106+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HV15PNZ6871AKP6C5SCFS7', '2026-11-28 19:45:05.237489+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HV15PS6BQ5VB3WZGEGK3RT', '2026-11-28 19:45:05.241952+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HV15PY2SBHFT8WXDRTECRP', '2026-11-28 19:45:05.2468+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HV15Q9ZDGVRFEZ8SRRZQWY', '2026-11-28 19:45:05.257593+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HV15QFDEG9CXJY3YB90QXW', '2026-11-28 19:45:05.26379+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HV15QMM9XCVB26TBPKTHEZ', '2026-11-28 19:45:05.268505+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HV15R1574TKN3E4SQYMYA9', '2026-11-28 19:45:05.281598+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HV15R14ZHDZTH9V6BA3J0M', '2026-11-28 19:45:05.281598+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HV15R1A78F17DAH5B8P097', '2026-11-28 19:45:05.281598+00');
INSERT INTO public.user_name VALUES ('01M8HV15WDGESF81B60E5XHVGJ', '01M8HV13RQG5EJM12Y4C0X4QXX', '2026-11-28 19:45:03.255548+00');
INSERT INTO public.visit VALUES ('01M8HV14J7PJSNMNC3V5BGX2TV', 'ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', 'e-license', '2026-11-28 19:45:04.053528+00', '2026-11-28 19:45:04.053528+00', NULL);
INSERT INTO public.visit VALUES ('01M8HV14RZCX91QNB4H0PBZ82P', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'keeper', '2026-11-28 19:45:04.267732+00', '2026-11-28 19:45:04.324093+00', NULL);
INSERT INTO public.visit VALUES ('01M8HV14WHFJ9Q6MMR6XDNN8TV', 'edZrZ9SDSgR7cUeIu9hOGTJVw9Z9nRit6IaqUSGOpJk', 'e-license', '2026-11-28 19:45:04.374964+00', '2026-11-28 19:45:04.411569+00', NULL);
INSERT INTO public.visit VALUES ('01M8HV154H1WP6JHFMTG23DVMJ', 'kF4ur0W_S1wQv3v0mcpeXxxCotsHlqidp4O9Ih6ULUQ', 'e-license', '2026-11-28 19:45:04.647241+00', '2026-11-28 19:45:04.647241+00', NULL);
INSERT INTO public.visit VALUES ('01M8HV15WZSW3B100JKCSASFBP', 'ZZ8lj3Yj6JBGh888ofFnrixMZiXePPNshRitLUma3bs', '01M8HV15WZC9C0HQB341W5CY4S', '2026-11-28 19:45:04.053528+00', '2026-11-28 19:45:04.053528+00', '2026-11-28 19:45:05.439327+00');
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
