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
    password_at timestamp with time zone,
    otp_at timestamp with time zone,
    passkey_at timestamp with time zone,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying,
    network character varying NOT NULL,
    user_agent character varying NOT NULL
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
INSERT INTO public.account VALUES ('01M8HRZ835VY0E9DVXR937JSJZ', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:09:04.997542+00', 'th', false, '2026-11-28 19:09:04.997542+00', '2026-11-28 19:09:04.997542+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997542+00', '2026-11-28 19:09:04.997542+00');
INSERT INTO public.account VALUES ('01M8HRZ835RVFTJ1SQ3JWHKFQ5', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:09:04.997554+00', 'th', false, '2026-11-28 19:09:04.997554+00', '2026-11-28 19:09:04.997554+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997554+00', '2026-11-28 19:09:04.997554+00');
INSERT INTO public.account VALUES ('01M8HRZ835SYTCE4G3150T2D74', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:09:04.997565+00', 'th', false, '2026-11-28 19:09:04.997565+00', '2026-11-28 19:09:04.997565+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997565+00', '2026-11-28 19:09:04.997565+00');
INSERT INTO public.account VALUES ('01M8HRZ835VKJF5PSD91AY57MH', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:09:04.997575+00', 'th', false, '2026-11-28 19:09:04.997575+00', '2026-11-28 19:09:04.997575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997575+00', '2026-11-28 19:09:04.997575+00');
INSERT INTO public.account VALUES ('01M8HRZ835PVT0RAR4V0HJWJQB', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:09:04.997585+00', 'th', false, '2026-11-28 19:09:04.997585+00', '2026-11-28 19:09:04.997585+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997585+00', '2026-11-28 19:09:04.997585+00');
INSERT INTO public.account VALUES ('01M8HRZ835SMB07T7DVHG25FRV', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:09:04.997459+00', 'th', false, '2026-11-28 19:09:04.997459+00', '2026-11-28 19:09:04.997459+00', NULL, '2026-11-28 19:09:07.402349+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997459+00', '2026-11-28 19:09:04.997459+00');
INSERT INTO public.account VALUES ('01M8HRZ835G5KYYKFEK8QG9WEK', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:09:04.997597+00', 'th', false, '2026-11-28 19:09:04.997597+00', '2026-11-28 19:09:04.997597+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997597+00', '2026-11-28 19:09:04.997597+00');
INSERT INTO public.account VALUES ('01M8HRZ8355174WW4WNGN6V9HD', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:09:04.997621+00', 'th', false, '2026-11-28 19:09:04.997621+00', '2026-11-28 19:09:04.997621+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997621+00', '2026-11-28 19:09:04.997621+00');
INSERT INTO public.account VALUES ('01M8HRZ835E51AYW8K2M7P804W', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:09:04.99763+00', 'th', false, '2026-11-28 19:09:04.99763+00', '2026-11-28 19:09:04.99763+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.99763+00', '2026-11-28 19:09:04.99763+00');
INSERT INTO public.account VALUES ('01M8HRZ835XQ5SBXSDCZFKCGEX', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:09:04.997528+00', 'th', false, '2026-11-28 19:09:04.997528+00', '2026-11-28 19:09:04.997528+00', NULL, '2026-11-28 19:09:06.25155+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:04.997528+00', '2026-11-28 19:09:04.997528+00');
INSERT INTO public.account VALUES ('01M8HRZB8VVWQVVG0GB42BJ8WN', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:09:08.251491+00', 'th', false, '2026-11-28 19:09:08.251491+00', '2026-11-28 19:09:08.251491+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.251491+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZB9CM8VR86YJBX52NEV1', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:09:08.268419+00', 'th', false, '2026-11-28 19:09:08.268419+00', '2026-11-28 19:09:08.268419+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.268419+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZB9R976518GE93AW2XJJ', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:09:08.280089+00', 'th', false, '2026-11-28 19:09:08.280089+00', '2026-11-28 19:09:08.280089+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.280089+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBA6C2BRSA1KV6B9ENZC', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:09:08.29464+00', 'th', false, '2026-11-28 19:09:08.29464+00', '2026-11-28 19:09:08.29464+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.29464+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBAHBDD5DAF9D4V7H41Z', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:09:08.305944+00', 'th', false, '2026-11-28 19:09:08.305944+00', '2026-11-28 19:09:08.305944+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.305944+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBATTMRZRDJG2CMQ34DP', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:09:08.314675+00', '2026-11-28 19:09:08.314675+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.314675+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBBAE5GH8Z06BXKNVXFF', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:09:08.330377+00', 'th', false, '2026-11-28 19:09:08.330377+00', '2026-11-28 19:09:08.330377+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.330377+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBBG7KZETGRCGTH3C2AF', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:09:08.336983+00', 'th', false, '2026-11-28 19:09:08.336983+00', '2026-11-28 19:09:08.336983+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.336983+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBBWWWM4A7R8YMVRXYFM', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:09:08.348494+00', 'th', false, '2026-11-28 19:09:08.348494+00', '2026-11-28 19:09:08.348494+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.348494+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBCAM1KEVZ1SNJW5PW4R', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:09:08.362594+00', 'th', false, '2026-11-28 19:09:08.362594+00', '2026-11-28 19:09:08.362594+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.362594+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBCHQ952XPTKHQQ25NYH', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:09:08.369442+00', 'th', false, '2026-11-28 19:09:08.369442+00', '2026-11-28 19:09:08.369442+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.369442+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBCW2S6G75NY792PT906', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:09:08.380117+00', 'th', false, '2026-11-28 19:09:08.380117+00', '2026-11-28 19:09:08.380117+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.380117+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBDCWPNM2M0ZPH7X3QZ9', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:09:08.396887+00', 'th', false, '2026-11-28 19:09:08.396887+00', '2026-11-28 19:09:08.396887+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:09:08.396887+00', NULL);
INSERT INTO public.account VALUES ('01M8HRZBEBXWBRSB1EH2DHHEHC', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:09:08.427175+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRZBEBN6N3P7BP1X1GZ4ZY', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:09:08.427175+00', NULL, NULL, NULL, NULL, 'gAAAAABrCybUhq74G_C8Ij4O-bsJJKYJybfa8jcXWFkQKYuhVzlgP_LUWXo7SrSgCaus_tdzJvDyIKw3Jjgv7RjhYIB65YMsPuD8uPEOmgTQnYgZUQsJmiynbu5l8luzYFkKIZy2QEVw', 'md5', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRZBEB393ZPQYBA26ZB144', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:09:08.427175+00', NULL, NULL, NULL, NULL, 'gAAAAABrCybUoIW3kT9IuOb5eiHU7XP5RFmN2-zlZFDB46nuIY50GF5ExjhapTXnmjgTaQ3iQMLvyg7X7lWGlHsR9_LQ8E3qjW6jRpTT0obpNjnH-nLrnI7RBNXmD9xnXKlVIgeDE1Bz', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRZBEXBD30C47FC234DS28', 'natural_person', 'tax_id', '1100000000016', '01M8HRZBEXXVH2AX1TK7FQJDK4', 'active', true, '01M8HRZBEXSZ4HJYWGZ79YKQF7', 'register', '$argon2id$v=19$m=19456,t=2,p=1$Usp5D+Hcm3OuNaYUAsA4pw$RgoDn+fN9zNgVt/6LsQceYxZtX0YnU4hG7Ip9NXss/c', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HRZBEXREDED680TPZMJYTM', '024306800', '01M8HRZBEXJQPYR0XAB0FCJ6K2', '0812345678', 'agent@example.com', '2026-11-28 19:09:04.997528+00', 'th', false, '2026-11-28 19:09:04.997528+00', '2026-11-28 19:09:04.997528+00', '2026-11-28 19:09:08.44585+00', '2026-11-28 19:09:06.25155+00', '"01M8HRZBEXEVZ57DDTW54GC73M"', '01M8HRZBEXK1628W2Y6GGNGQ9M', '01M8HRZBEXBVHWSTBBQ5FBB0JM', '01M8HRZBEX0VDVTZYBSKACWZXQ', '01M8HRZBEXH59APERGBVA2S1ZS', '2026-11-28 19:09:04.997528+00', '2026-11-28 19:09:04.997528+00');
INSERT INTO public.acting_context VALUES ('aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', '01M8HRZ9BDNFNWEHG1MF4FXASV', NULL, '2026-11-28 19:09:06.285322+00', '2026-11-28 19:09:06.8208+00');
INSERT INTO public.acting_context VALUES ('DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', '01M8HRZ9BDNFNWEHG1MF4FXASV', 'dlg_01M8HRZ846AHTQ475W5K705Y8V', '2026-11-28 19:09:06.8208+00', '2026-11-28 19:09:07.121567+00');
INSERT INTO public.acting_context VALUES ('bc_XptOQQMUpj74x5M3U89EGCMFsq6t_JOSms7qSm2E', '01M8HRZ9BDNFNWEHG1MF4FXASV', NULL, '2026-11-28 19:09:07.121567+00', NULL);
INSERT INTO public.acting_context VALUES ('xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY', '01M8HRZAERW5AW7BQCCZY0KSXF', NULL, '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:07.622316+00');
INSERT INTO public.acting_context VALUES ('01M8HRZBKT7KPH2X8GR8GSRNFN', '01M8HRZ9BDNFNWEHG1MF4FXASV', 'dlg_01M8HRZ846AHTQ475W5K705Y8V', '2026-11-28 19:09:06.8208+00', '2026-11-28 19:09:07.121567+00');
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.audit_event VALUES ('01M8HRZ9BSC15YB67J458MA8AT', '2026-11-28 19:09:06.285322+00', 'login.started', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"login_id": "01M8HRZ9BDNFNWEHG1MF4FXASV", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2a8e3bcc983a0e9a');
INSERT INTO public.audit_event VALUES ('01M8HRZ9N3R81MT4HZ00D1PBXB', '2026-11-28 19:09:06.528806+00', 'token.issued', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"client_id": "e-license", "context_id": "aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64", "delegation_id": null, "token_id": "01M8HRZ9MBSQ1NX2EYZ0KRX2MB", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'bd2f7c5acfe80b2d');
INSERT INTO public.audit_event VALUES ('01M8HRZ9YQX13ZNZYJC1FQQDKA', '2026-11-28 19:09:06.8208+00', 'acting.switched', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"login_id": "01M8HRZ9BDNFNWEHG1MF4FXASV", "context_id": "DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c", "delegation_id": "dlg_01M8HRZ846AHTQ475W5K705Y8V"}', '127.0.0.1', 'Werkzeug/3.1.9', '2305d51330888e53');
INSERT INTO public.audit_event VALUES ('01M8HRZA142GGF98A0CG227XCA', '2026-11-28 19:09:06.960456+00', 'token.issued', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"client_id": "keeper", "context_id": "DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c", "delegation_id": "dlg_01M8HRZ846AHTQ475W5K705Y8V", "token_id": "01M8HRZA0XP93AX9WKS9N9XG8S", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '69349898534a21ca');
INSERT INTO public.audit_event VALUES ('01M8HRZA27X2YCC6EVF8XRX3GE', '2026-11-28 19:09:06.985097+00', 'request.repeated', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '48ac9401af009251');
INSERT INTO public.audit_event VALUES ('01M8HRZA6P3P0QY3F7XMER1KXB', '2026-11-28 19:09:07.121567+00', 'acting.switched', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"login_id": "01M8HRZ9BDNFNWEHG1MF4FXASV", "context_id": "bc_XptOQQMUpj74x5M3U89EGCMFsq6t_JOSms7qSm2E", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '1600779009edac93');
INSERT INTO public.audit_event VALUES ('01M8HRZAF226P5CEK429PMSNFE', '2026-11-28 19:09:07.416537+00', 'login.started', '01M8HRZ835SMB07T7DVHG25FRV', '{"login_id": "01M8HRZAERW5AW7BQCCZY0KSXF", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'b9607abe51f9d44b');
INSERT INTO public.audit_event VALUES ('01M8HRZAH2HN09XZN2CYSKX6NX', '2026-11-28 19:09:07.472519+00', 'request.repeated', '01M8HRZ835SMB07T7DVHG25FRV', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '85389f0b3a635ba0');
INSERT INTO public.audit_event VALUES ('01M8HRZAHWRW9T3T67K25CSCEX', '2026-11-28 19:09:07.494814+00', 'token.issued', '01M8HRZ835SMB07T7DVHG25FRV', '{"client_id": "e-license", "context_id": "xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY", "delegation_id": null, "token_id": "01M8HRZAHHMM5XKGS4YV1NACEK", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '8a3a09e626766307');
INSERT INTO public.audit_event VALUES ('01M8HRZAPFE0RRG21KA24YD8A9', '2026-11-28 19:09:07.622316+00', 'login.ended', '01M8HRZ835SMB07T7DVHG25FRV', '{"login_id": "01M8HRZAERW5AW7BQCCZY0KSXF", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '0afbb8aadaa728cf');
INSERT INTO public.audit_event VALUES ('01M8HRZAWT98MK7KV72Y6X1V0Z', '2026-11-28 19:09:07.864203+00', 'login.refused', '01M8HRZ835SYTCE4G3150T2D74', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '3fc8dce8cba2ae60');
INSERT INTO public.audit_event VALUES ('01M8HRZB3VKHM1HW52TEJDX2CW', '2026-11-28 19:09:08.090808+00', 'login.refused', NULL, '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '5630cc79d75a878b');
INSERT INTO public.audit_event VALUES ('01M8HRZB8E7Y4AYQSVTHE4D66Z', '2026-11-28 19:09:08.209988+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '1239f67181e0339b');
INSERT INTO public.audit_event VALUES ('01M8HRZBEP0QE452HD2HG02004', '2026-11-28 19:09:08.438575+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HRZBFQFTT9YFA5CGZEYT43', '2026-11-28 19:09:06.285322+00', 'login.started', '01M8HRZ835XQ5SBXSDCZFKCGEX', '{"login_id": "01M8HRZ9BDNFNWEHG1MF4FXASV", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2a8e3bcc983a0e9a');
INSERT INTO public.authorization_code VALUES ('01M8HRZ9J0CZE7ZAK49SQD1BTE', 'd7151a28c3c086c15d90ea27cab616ba21d7d1fc3ef47bb04e6b6d361ab82cb3', 'e-license', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'Ptzlg1rJP7iVNs4v09LF3w', 'mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI', '2026-11-28 19:09:06.285322+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:06.468731+00', '2026-11-28 19:10:06.468731+00', '2026-11-28 19:09:06.528806+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRZA07C5WYFYSHRBB3A78S', 'fc90c416e5f9333049e257e28a6e5f462d1b03d2bd6c9f44ab6f54b25ca361aa', 'keeper', 'DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', 'https://keeper.example.test/callback', 'openid profile email phone address entity', 'lfehGnznq_tTuUJRCh6sgw', 'vnNl-ISKr18uIu29TTSm41fqvjSrIeurHVZEJNjx8rQ', '2026-11-28 19:09:06.285322+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:06.929878+00', '2026-11-28 19:10:06.929878+00', '2026-11-28 19:09:06.960456+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRZA229Q536BXRKQ044JE3', '3c6c85ae272a9d6c00b0f5c9bb64d654391bcb25da05d5a8c56c7eb4530cb1e5', 'e-license', 'DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'Ptzlg1rJP7iVNs4v09LF3w', 'mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI', '2026-11-28 19:09:06.285322+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:06.985097+00', '2026-11-28 19:10:06.985097+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRZAH141X0TQXKDE6P76FW', '35174fbdfa198001a8d465f15330734f2ac6f3ddcaa05e6d7a160836f9ddd70a', 'e-license', 'xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'Ptzlg1rJP7iVNs4v09LF3w', 'mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI', '2026-11-28 19:09:07.416537+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:07.472519+00', '2026-11-28 19:10:07.472519+00', '2026-11-28 19:09:07.494814+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRZBM602K0T8PFZTJKGD4D', '01M8HRZBM6KJ35PGJZP2NHPJ7M', 'e-license', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'Ptzlg1rJP7iVNs4v09LF3w', 'mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI', '2026-11-28 19:09:06.285322+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:06.468731+00', '2026-11-28 19:10:06.468731+00', '2026-11-28 19:09:06.528806+00', '"01M8HRZBM68FFCBPHCVSKCJVP4"');
INSERT INTO public.authorization_request VALUES ('tWhr-nhjV0W2zgf1jUjWAtfF5OJ093YBimr2VcGiArE', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "wmVWXDHhrOJM2vcNqTDvbg"], ["nonce", "Ptzlg1rJP7iVNs4v09LF3w"], ["code_challenge", "mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI"], ["code_challenge_method", "S256"]]}', 'sign_in', '6XQm3HiGoLWhyY6jHeWXv0nQV85447kYqO4NmZx8dmE', '2026-11-28 19:09:07.691503+00', '2026-11-28 20:09:07.691503+00', NULL);
INSERT INTO public.authorization_request VALUES ('K0cROqOQJpTIPLYR9qX4UTF5rctOON5TzxrfzypyXOY', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "wmVWXDHhrOJM2vcNqTDvbg"], ["nonce", "Ptzlg1rJP7iVNs4v09LF3w"], ["code_challenge", "mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI"], ["code_challenge_method", "S256"]]}', 'sign_in', '-c6TAIIC5h2Nfg5lIc5gRwZkxaUA4qmNr5pYTOX8PoY', '2026-11-28 19:09:07.911248+00', '2026-11-28 20:09:07.911248+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HRZBFXM9FAV06QGA744T57', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "wmVWXDHhrOJM2vcNqTDvbg"], ["nonce", "Ptzlg1rJP7iVNs4v09LF3w"], ["code_challenge", "mkPcf2s0cHIphU6izvx3Vp30HfVPKD0y6UTVSV059aI"], ["code_challenge_method", "S256"]]}', 'sign_in', '6XQm3HiGoLWhyY6jHeWXv0nQV85447kYqO4NmZx8dmE', '2026-11-28 19:09:07.691503+00', '2026-11-28 20:09:07.691503+00', '01M8HRZBFX9PHG4Z8CQM5B7GPQ');
INSERT INTO public.client_assertion VALUES ('01M8HRZBG7Q0WR463FB7JEKS97', '01M8HRZBG71RNG247DP2SHWJ2R', '2026-11-28 19:09:08.487969+00');
INSERT INTO public.data_report VALUES ('01M8HRZBHJY6B24T2S1CT2VC64', '01M8HRZBEXBD30C47FC234DS28', '01M8HRZBHQKSAVXXT6VQ8M11C0', '"01M8HRZBHQ4K3V0190F10GS2SR"', '2026-11-28 19:09:08.535303+00', '2026-11-28 19:09:08.535316+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846AHTQ475W5K705Y8V', '01M8HRZ835SMB07T7DVHG25FRV', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'all', '[]', '2026-10-30', NULL, '7a2796edebf180eb7c709dde1bcfd07b5c88750edfe4fd6c249c8a2c472f6c65', 'in_force', '2026-10-29 19:09:05.030386+00', '2026-10-29 22:09:05.030386+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846FGRN14N231BW4382', '01M8HRZ835VY0E9DVXR937JSJZ', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', 'c596ee891bcf960103948afa52cd9291b37ff3bf4f732571df29b5e3756204b6', 'in_force', '2026-10-29 19:09:05.03052+00', '2026-10-29 22:09:05.03052+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846R08VYF0K1GJDGJP7', '01M8HRZ835VY0E9DVXR937JSJZ', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '4069eacbcac2b3a287d6e7fc8908c3936e4235b9b79091c10f157910476c01df', 'in_force', '2026-10-29 19:09:05.030553+00', '2026-10-29 22:09:05.030553+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846V066WRMC7CD0WWQE', '01M8HRZ835SYTCE4G3150T2D74', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '23d7c186d055d867b91d949d4cf1ec26e3cd9055ac942f042f05d9ba12635b43', 'waiting', '2026-11-27 19:09:05.03058+00', NULL, NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846Y2HZWHFT4QVRVRR8', '01M8HRZ835VKJF5PSD91AY57MH', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '8a2543f651649ae6007c30bd3c3a093bff1bc7f12bf117df2150f5c5b291fee2', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ8469D3G7WYNDPQD14GW', '01M8HRZ835PVT0RAR4V0HJWJQB', '01M8HRZ835XQ5SBXSDCZFKCGEX', 'all', '[]', '2026-11-19', NULL, 'b7b951a249d857b69ad6f4feba063d2f83c088308e4826aaa98bb0cec5118b1b', 'declined', '2026-10-29 19:09:05.030626+00', '2026-10-29 22:09:05.030626+00', '2026-11-28 18:09:05.030626+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ8469X39XG45J2NAC4WH', '01M8HRZ835SMB07T7DVHG25FRV', '01M8HRZ835RVFTJ1SQ3JWHKFQ5', 'all', '[]', '2026-09-30', NULL, '26e30c4bb69f7cbf262e4711ccb7d21579689c2390435e17eccd660dcd761c87', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:05.030647+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846A4BC0ESF175BXZEY', '01M8HRZ835VY0E9DVXR937JSJZ', '01M8HRZ835RVFTJ1SQ3JWHKFQ5', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '9d93d75e25070e6f5aa42bf6abb954b6b5a6faf20c0f17e01221f8c70e72c02a', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:09:05.030669+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZ846NF1ZAGQV219FA89X', '01M8HRZ835XQ5SBXSDCZFKCGEX', '01M8HRZ835RVFTJ1SQ3JWHKFQ5', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', 'a800dc36f8253264589054096e642255194a5e3ca72f830b3dad36b5c3479841', 'in_force', '2026-10-29 19:09:05.03069+00', '2026-10-29 22:09:05.03069+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZBJ1XAV61948FFAW0S9F', '01M8HRZ835SMB07T7DVHG25FRV', '01M8HRZ835RVFTJ1SQ3JWHKFQ5', 'all', '[]', '2026-09-30', '2026-11-29', '26e30c4bb69f7cbf262e4711ccb7d21579689c2390435e17eccd660dcd761c87', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:05.030647+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.handoff_note VALUES ('6XQm3HiGoLWhyY6jHeWXv0nQV85447kYqO4NmZx8dmE', '{"return_to": "/oauth2/authorize?resume=tWhr-nhjV0W2zgf1jUjWAtfF5OJ093YBimr2VcGiArE", "cancel_to": "/oauth2/authorize?resume=tWhr-nhjV0W2zgf1jUjWAtfF5OJ093YBimr2VcGiArE&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 20:09:07.691503+00', NULL);
INSERT INTO public.handoff_note VALUES ('-c6TAIIC5h2Nfg5lIc5gRwZkxaUA4qmNr5pYTOX8PoY', '{"return_to": "/oauth2/authorize?resume=K0cROqOQJpTIPLYR9qX4UTF5rctOON5TzxrfzypyXOY", "cancel_to": "/oauth2/authorize?resume=K0cROqOQJpTIPLYR9qX4UTF5rctOON5TzxrfzypyXOY&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 20:09:07.911248+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HRZBGGM0SD53MHMSA44K7W', '{"return_to": "/oauth2/authorize?resume=tWhr-nhjV0W2zgf1jUjWAtfF5OJ093YBimr2VcGiArE", "cancel_to": "/oauth2/authorize?resume=tWhr-nhjV0W2zgf1jUjWAtfF5OJ093YBimr2VcGiArE&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:09:08.496438+00', '2026-11-28 20:09:07.691503+00', '01M8HRZBGGWQ2HV6BNRPBHAQA5');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:09:08.209988+00', '2026-11-28 20:09:08.209988+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:09:08.209988+00', '2026-11-28 20:09:08.209988+00');
INSERT INTO public.limit_counter VALUES ('01M8HRZBGTPTAMYMYCXMG8520F', 1, '2026-11-28 19:09:08.209988+00', '2026-11-28 20:09:08.209988+00');
INSERT INTO public.login VALUES ('01M8HRZ9BDNFNWEHG1MF4FXASV', '2c3b867a327caa61aaddd000e1c5efb6cde3cc8fbe6a604e878176a0fb4feb79', '01M8HRZ835XQ5SBXSDCZFKCGEX', '2026-11-28 19:09:06.285322+00', '2026-11-28 19:09:06.285322+00', '2026-11-28 19:09:06.285322+00', NULL, NULL, '2026-11-28 19:09:06.285322+00', '2026-11-29 07:09:06.285322+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HRZAERW5AW7BQCCZY0KSXF', 'fa3a36fab9d253dbc15f77da9d1c1e873c7bcd4f3e9bbab5bc86854fefc4d847', '01M8HRZ835SMB07T7DVHG25FRV', '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:07.416537+00', NULL, NULL, '2026-11-28 19:09:07.416537+00', '2026-11-29 07:09:07.416537+00', '2026-11-28 19:09:07.622316+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HRZBJ78ZGJYT0B2Y0RAEMG', '01M8HRZBJ7Q51Q8M0TPEPDWV08', '01M8HRZ835SMB07T7DVHG25FRV', '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:07.416537+00', '2026-11-28 19:09:08.551418+00', '2026-11-28 19:09:08.551454+00', '2026-11-28 19:09:07.416537+00', '2026-11-29 07:09:07.416537+00', '2026-11-28 19:09:07.622316+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.mail_link VALUES ('01M8HRZBJRRJ7CQJB2XMFCJX4B', '01M8HRZBJRX66QTPRSKRJ1YRYR', '01M8HRZBJRFXDFSWNBWNJ4E5FB', '01M8HRZBEXBD30C47FC234DS28', '01M8HRZBJSX1QRGRNSQ0AFXHXX', '2026-11-28 19:09:08.569179+00', '2026-11-28 19:09:08.569192+00', '2026-11-28 19:09:08.5692+00');
INSERT INTO public.outbox_message VALUES ('01M8HRZ9Y82QVMVX2JG51BHW4P', 'logout_notice', 'e-license', '{"visit_id": "01M8HRZ9JDKGPFCS7E69NQGW52", "sid": "aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64", "sub": "01M8HRZ835XQ5SBXSDCZFKCGEX"}', '2026-11-28 19:09:06.8208+00', '2026-11-28 19:09:06.8208+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRZA64YQ534MCP815NF4TP', 'logout_notice', 'keeper', '{"visit_id": "01M8HRZA08PC3JJ6CZGWGMBFNT", "sid": "DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c", "sub": "01M8HRZ835XQ5SBXSDCZFKCGEX"}', '2026-11-28 19:09:07.121567+00', '2026-11-28 19:09:07.121567+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRZA64THTA0TJWV3BFB65B', 'logout_notice', 'e-license', '{"visit_id": "01M8HRZA23H17ESHV9NSEPBPAS", "sid": "DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c", "sub": "01M8HRZ835XQ5SBXSDCZFKCGEX"}', '2026-11-28 19:09:07.121567+00', '2026-11-28 19:09:07.121567+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRZAP71W8TB92MW6H4ZK64', 'logout_notice', 'e-license', '{"visit_id": "01M8HRZAH2FF2SKGGQGZ0B65MR", "sid": "xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY", "sub": "01M8HRZ835SMB07T7DVHG25FRV"}', '2026-11-28 19:09:07.622316+00', '2026-11-28 19:09:07.622316+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRZB8AAZRC5WM468RJ857H', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCybU8_WyWK5nMZOeWtqXnrDcXHEWKcZJk6yjiBshWfdvhmflN913lu-8lbxP33MT0PKc-8gjN6Qg9-iXxEsjcpFNkcde9CLvj4mO9d9IKaRI0ihpTU1bDuhR3PsGGYUEc_Yxky-19yTQxSJLrLiUUt9n3-zu0gaWuxDobdT5yjEJP5UAasfqzp4vf9er0aU6b3sNevaSc1ECB62dQSXKeL2p8Ss6RZ2ogT9QjkDPQdguoU958riCaC1e5WkdwUCK20qd"}', '2026-11-28 19:09:08.209988+00', '2026-11-28 19:09:08.209988+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRZBH2A6TD3VXTE2CRA8BR', 'logout_notice', 'e-license', '{"visit_id": "01M8HRZ9JDKGPFCS7E69NQGW52", "sid": "aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64", "sub": "01M8HRZ835XQ5SBXSDCZFKCGEX"}', '2026-11-28 19:09:06.8208+00', '2026-11-28 19:09:06.8208+00', 0, '2026-11-28 19:09:08.514813+00', '2026-11-28 19:09:08.514851+00');
INSERT INTO public.register_answer VALUES ('01M8HRZBHA5R0FCZWJ0C4RTFWN', '01M8HRZBHAPMR45VP7CY5EC7D2', '01M8HRZBHAG6PEJ1SC1CEG7BNE', '"01M8HRZBHA0P5X7DVQ7D50FXHD"', '2026-11-28 19:09:08.522997+00');
INSERT INTO public.registered_data VALUES ('01M8HRZBK35VMSE3HB668ACG4Y', '01M8HRZBEXBD30C47FC234DS28', '2026-11-28 19:09:08.579872+00', '01M8HRZBK3RK1GG6CVYJA7PAZW', '"01M8HRZBK364ATEWHAK9EDQQER"');
INSERT INTO public.registration VALUES ('01M8HRZBKGTVSHPNMVE45FMDFW', 'juristic_person', '01M8HRZBKG16V83J9925KG6KWC', '01M8HRZBKG9QQ6B2ENNT8B8T0S', '01M8HRZBKGN2FXX8VG9XXY3C8X', '"01M8HRZBKGY65R8XCPKPBANM93"', '01M8HRZBEXBD30C47FC234DS28', '2026-11-28 19:09:08.593393+00', '2026-11-28 19:09:08.593423+00');
INSERT INTO public.signing_key VALUES ('01M8HRZ883K9T70KBDQ3G7GPS7', 'ES256', 1, 'gAAAAABrCybRd5_Lrr934CdMK-2ACZW41eNVypeK-uzIz6Be8890-l4c6xh6Q-vw7Cccl0QD4OYbjpEoYn-O5cHT2Y56eQ8rk4d_k20t0eFsOrr85PeaoRRFjjz8rGVseCJQTWcgu85ShIoBo6wPRFFFqUajofwyGObmHckeMFVFFKqVODyMaiVdpfkI3GeOyuiyXpNmMx0tEtek4Fc1GlBav6_JEBKk-Fdpnu7J5ZXA3-XPrdBZsj5CraYeetq4G1YgmvK-edFj', '2026-11-28 19:09:05.154922+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRZ8G483K7TBF665BTJZ96', 'PS256', 1, 'gAAAAABrCybRntbYLePNmoog43C-Y5QNx-2XaNMV2lG29_wJdF7EVcEjmoKp94JAW38z5tDULHVeS3QLk5-zLUVlrG04n49Bp5o1-bcdt4FkwES_lSWXkQARCTCD4OROUyQziQ8ibMfVighXokuO3hEpXT6ZbdQYCovPqyKvjgNbbttU5CnXCnQz1E_zo22HtrySNzYNZ-KycxKHCEf5FsDSGEd-ioKmPoLZE1TSEWPemjjk1jbCQDmIrRcH79IcIeI-UpIP0sLHfvOfOpbjS90gps6GPve5odESUmXVTDsdTeJgvMt8rHgxDdujF4GAYr15yXGdwqVcmTRX33a1pRsRZpoujgyR-_5XVrC0bQiQ_gTS8Gmc-xERzeIhS9K5-w0uT3nGGXgsvrBT6GgL7kgUXoepk6Mr0ywqEu-deWxu50SVr5nxHxWrJ5_TRiB9CBu6GGm7gps1YA2jRNG3aLS7ShaIjWjbnSBb8y-DD2UwB5xfJHQ2EOxGEuidiSp8fN1PJ1Du2QYBfn9iWmOeJbYu8ifiKbHeo9q370dcTI1boykUxPYf6lR3Y4LUCF7eAmKannPd0U2n3yqu_X2dAqh3CjrC1WGfZRasndGc_7mG-68sRnjCDh6O_m0hrUamZ3abPjGx_1Jypuae0cNQpMt8TXPkPSBWQKvd1IWKWH8Vdbko_HkyUFKOG54x0mxWJrd3l2Bik0xo371lJpdXayT-pzoT27ANuMbQ63bH8EdnQWV5UU7x3hQWmp_GWH9FVM-CiJjbDEt1QWvvud75UkqsRGSXTHjDENBiuCCwl-5z58jx-PP2xlKP18p9dWJ_vPkTVT_tREAJ1Bd4o69HyPJh_kP4xeCcXLoGUptXRXED8mMd52xX51u9n0Bbj0B9AqZhrDauXBHTiUWOPaC19mlsIMTXEe-sJtCmIuRJuJJksgjubE5irGfe4mVOOuKq1EhrfOMbAgSii8jv4kk6iyOAcVEDwDo4zFyIQUhai__peMDL55tV1uP8bNMseSEZeGQjf4y_890ABPwfKsyx9I9c08Ls1D_fk7GpA_6rAl-2rSpuW0NDUIhdLqjKJBuIQxqlnbyAiZnn3dsmE9t-jveZUrRpyCpRvV5O-3gonaD_jmoL5929VqbouJfHO7LbZB70lyCB6Xc0tip8Bdzw6nw9_pkUJeFsyDP0ewhLldVP5mOQE9x91tpLnaByIZn1bPpsMJh4zRe3xHCAoE-T4RN9lP92SlOG8QFGuT2kiB4ednRjBdI3YY6BDBT6wEythqX87NIUPLvYFRZKFNHUUNlrAenxSYQx_mMSRTgs3XovBsiDtsaa8iJc66ZSaDppTibaY_aNYzSPcibnei9Akor3B5fdIEmTBARkBOah03X6RyKQv5ryGgGQKU8aIE25YvIEdnqP7lE_GTZZR_BeyuXG31MHlXYH-_gSpAq_TRYk32N2MbhdVqVPcKvfdRVGCbWpleT51kk1WhxcTe28MN5dx0QsqeUp2nmNzTUtJK-Cu5jZalbBaBJ4WONw8QvbNdA2T9WrD2gNhU9Yx6pRYgSYMvCNHXMMfHR_xcXkwwhDBg47tJVkumMcB6BJtML9t23NatkahFUpcBz3ty53z0t8F79ist07LpKesJZIntqh23gjA8C5fqmDooe3T8050v8pY5OLdLHYF0GcMRJNf0L9bRHexCVpVc2wx90Q_Xm283NjR76EWjI=', '2026-11-28 19:09:05.155259+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRZ8QEGKJ1MQ6Q22S2965J', 'RS256', 1, 'gAAAAABrCybRxuAhDMdaMhUJBy4yyVglSw_f0vqqrvIQhEUhn8GH07l3U4GRIA8cXPShqe7Arb5ocFaiLVuLQNAq-_mbjHD4e1GLLbhoWHLrNA7KfOjjZHOa-kgnVWPFueiS_roXrVmyjhWma-QgzGjiLJ1B36aEuDz_Vw-zLHXiMuEtDAlLitx-ovIVlJlXkceH5olSOEpojmfRYCEU6jqNmq5Cbe-DVbu5dvJsR4D_-L84wnEDrbPiqh8dUE5e95Ax8aG50Zkllv3WW36B-UcE3J5897o7O3_E1dlJbu2llLXRX6lqGlZFN5ydWcA_CHgy8HMHELctTghlhtbuSYh11y7ixq0oi1O-SzPKTJ7xJ162u_EfRe7sME7xOfsWeg_ZlIMnuPPIO73ko6-K5dUbKJqagbVmvVLin3QqXNGFgj4LKJscP7P52B2-RpqJO5xwH6qYnHpECX4NwTd9RnepXF2z6Yp-62hE53swCuIDV_KmA62lHo-prVWq-suPJx_UbZPg0uVIxE950sSp8IsXXAOqwgijCC1Bs7Om3wm9qZYHd-Eou3Z9jMCnryPrB9t5ngIP_uWNE1qdfSjQLQk5p-kc1nSrwzZzl8pcb5SnNetsz4EoV777v9Brh8W5KnxwnMCWBu5RWtusrB6FZaxMyuIm6OIPkgnDWHhgQPzPWhS6FIMa9mouqvviI8DFTJ4rAkZ3gK8hMxYNT14NahzL4S9iDGSiMLuKO_hwFhoA9fWwyBFC_00D-l3ns22_ULDIGATikLtfkwrIxoPXUA8l4Oiv6LYiyDCeonIYpaU_E19xVqcWNKE_6yXfedgmJgwtCkwfcFm8LUB-D5qOKYwUsgdWu5SUSsaDPdL-MkVuH5nwjvdUEYkp1AOPQo_JZXKtrJaZXqfKySZ6ezgZeWMAg-LjdcjG-GQcX_JYuz0pllY6zxcIhME8LZF-oxwnhuRjDDRNPdHWd5yUM91dDUXvliYWJCgw1JIR3_RXhwfU1Pe0SUYC1STa61z7FlFQ_NvcR8SwZ5os_roalp1himcMnJCsw7u2SGvAFigGx4tila5f_vCNKEEacZ9pIj9sunyD0F3sL_EgSkBtWRUCuDLVdB6tjgTrhPc59KEaqJeAWxnD0lXpcOAyyrm6H61g3dHnAQASYvNjnsxo6JPS_ojC1EU_Pp89gNH8JJ1RnA8MSFUdz4kuDbdbSfeI-R0588_KtKJ3PCrix1Gv1-7qNjVTwTIPbLjmt_5c0Rl0YyNLMcNwj7znfhI8Tr5A2gKL9HUFzcAaNywQmZSOXcPvf8Fg0rUoPqFJH0ZwGJCTdn2XUgNzkuSsKDcp-WX6761tInbx2akhfP5UBbwdDJNcHsAOzWf_FEpQOfTrBsqEldvvSyi_L85qRqTr52349T4d6NWxYiJApJlNC3gF-tTmHuYgFVnXB_goV-WI-CpqXGHyVotk5Sg_q61NUfLn58gE_tz0jZnDQvMcdhLwE5mY535fZJUoC9RzdV5XFmzt70OC73k9o8fjUMqdeG3aSyHdMv97FM8xyokTV8sAW-Q_ncY3nbNzMQaZupBtGNJc19Ogg0eWbbrvnjiUzLUd-M9XyDumvReM8-81daLnW8qy0z_S2Hsb_HQXtvboStDUQdAhdbwdeTfiCvKsOUEOaWHbgW7kGTnuvEZcsW7ig5FwIveIbnZ4HkL6sADXatz8VLnwi_tGnObXA50=', '2026-11-28 19:09:05.412488+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRZBHCDA718QVK5F0MEDDZ', 'ES256', 1001, 'gAAAAABrCybRd5_Lrr934CdMK-2ACZW41eNVypeK-uzIz6Be8890-l4c6xh6Q-vw7Cccl0QD4OYbjpEoYn-O5cHT2Y56eQ8rk4d_k20t0eFsOrr85PeaoRRFjjz8rGVseCJQTWcgu85ShIoBo6wPRFFFqUajofwyGObmHckeMFVFFKqVODyMaiVdpfkI3GeOyuiyXpNmMx0tEtek4Fc1GlBav6_JEBKk-Fdpnu7J5ZXA3-XPrdBZsj5CraYeetq4G1YgmvK-edFj', '2026-11-28 19:09:05.154922+00', '2026-11-28 19:09:08.524829+00');
INSERT INTO public.token_issue VALUES ('01M8HRZ9MBSQ1NX2EYZ0KRX2MB', 'e-license', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', '01M8HRZ9J0CZE7ZAK49SQD1BTE', 'openid profile email phone address entity', '2026-11-28 19:09:06.528806+00', '2026-11-28 19:19:06.528806+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRZA0XP93AX9WKS9N9XG8S', 'keeper', 'DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', '01M8HRZA07C5WYFYSHRBB3A78S', 'openid profile email phone address entity', '2026-11-28 19:09:06.960456+00', '2026-11-28 19:19:06.960456+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRZAHHMM5XKGS4YV1NACEK', 'e-license', 'xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY', '01M8HRZAH141X0TQXKDE6P76FW', 'openid profile email phone address entity', '2026-11-28 19:09:07.494814+00', '2026-11-28 19:19:07.494814+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRZBMCHF4FW4DQYY7Y3KXH', 'e-license', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', '01M8HRZ9J0CZE7ZAK49SQD1BTE', 'openid profile email phone address entity', '2026-11-28 19:09:06.528806+00', '2026-11-28 19:19:06.528806+00', '2026-11-28 19:09:08.620922+00', '"01M8HRZBMC4CNXAK6Z25FHA2AH"');
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HRZ835SMB07T7DVHG25FRV', '2026-11-28 19:09:04.997459+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HRZ835XQ5SBXSDCZFKCGEX', '2026-11-28 19:09:04.997528+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HRZ835VY0E9DVXR937JSJZ', '2026-11-28 19:09:04.997542+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HRZ835RVFTJ1SQ3JWHKFQ5', '2026-11-28 19:09:04.997554+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HRZ835SYTCE4G3150T2D74', '2026-11-28 19:09:04.997565+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HRZ835VKJF5PSD91AY57MH', '2026-11-28 19:09:04.997575+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HRZ835PVT0RAR4V0HJWJQB', '2026-11-28 19:09:04.997585+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HRZ835G5KYYKFEK8QG9WEK', '2026-11-28 19:09:04.997597+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HRZ8355174WW4WNGN6V9HD', '2026-11-28 19:09:04.997621+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HRZ835E51AYW8K2M7P804W', '2026-11-28 19:09:04.99763+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HRZB8VVWQVVG0GB42BJ8WN', '2026-11-28 19:09:08.251491+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HRZB9CM8VR86YJBX52NEV1', '2026-11-28 19:09:08.268419+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HRZB9R976518GE93AW2XJJ', '2026-11-28 19:09:08.280089+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HRZBA6C2BRSA1KV6B9ENZC', '2026-11-28 19:09:08.29464+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HRZBAHBDD5DAF9D4V7H41Z', '2026-11-28 19:09:08.305944+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HRZBATTMRZRDJG2CMQ34DP', '2026-11-28 19:09:08.314675+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HRZBBAE5GH8Z06BXKNVXFF', '2026-11-28 19:09:08.330377+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HRZBBG7KZETGRCGTH3C2AF', '2026-11-28 19:09:08.336983+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HRZBBWWWM4A7R8YMVRXYFM', '2026-11-28 19:09:08.348494+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HRZBCAM1KEVZ1SNJW5PW4R', '2026-11-28 19:09:08.362594+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HRZBCHQ952XPTKHQQ25NYH', '2026-11-28 19:09:08.369442+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HRZBCW2S6G75NY792PT906', '2026-11-28 19:09:08.380117+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HRZBDCWPNM2M0ZPH7X3QZ9', '2026-11-28 19:09:08.396887+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HRZBEBXWBRSB1EH2DHHEHC', '2026-11-28 19:09:08.427175+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HRZBEBN6N3P7BP1X1GZ4ZY', '2026-11-28 19:09:08.427175+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HRZBEB393ZPQYBA26ZB144', '2026-11-28 19:09:08.427175+00');
INSERT INTO public.user_name VALUES ('01M8HRZBKQN2HCNK9T92SAQVXX', '01M8HRZ835SMB07T7DVHG25FRV', '2026-11-28 19:09:04.997459+00');
INSERT INTO public.visit VALUES ('01M8HRZ9JDKGPFCS7E69NQGW52', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', 'e-license', '2026-11-28 19:09:06.468731+00', '2026-11-28 19:09:06.468731+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRZA08PC3JJ6CZGWGMBFNT', 'DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', 'keeper', '2026-11-28 19:09:06.929878+00', '2026-11-28 19:09:06.929878+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRZA23H17ESHV9NSEPBPAS', 'DkCXCUUd2lqfM-s_Pof9u4d2_QinJO8OgUUDv6E-m2c', 'e-license', '2026-11-28 19:09:06.985097+00', '2026-11-28 19:09:06.985097+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRZAH2FF2SKGGQGZ0B65MR', 'xW7S4Z8-Ucs_UMVW86EVgDzvJRmge3pdly2vR8UcPAY', 'e-license', '2026-11-28 19:09:07.472519+00', '2026-11-28 19:09:07.472519+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRZBMMPZJPR6A4YXAB0DKN', 'aP_LE5877r3R9DPLbOV7-sxYphqhMAw6Zs6WZlP8y64', '01M8HRZBMMA8MMF630A84F209P', '2026-11-28 19:09:06.468731+00', '2026-11-28 19:09:06.468731+00', '2026-11-28 19:09:08.628173+00');
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
ALTER TABLE ONLY public.limit_counter
    ADD CONSTRAINT pk_limit_counter PRIMARY KEY (key);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT pk_login PRIMARY KEY (id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT pk_mail_link PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT pk_outbox_message PRIMARY KEY (id);
ALTER TABLE ONLY public.register_answer
    ADD CONSTRAINT pk_register_answer PRIMARY KEY (register, number);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT pk_registered_data PRIMARY KEY (id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT pk_registration PRIMARY KEY (id);
ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT pk_signing_key PRIMARY KEY (kid);
ALTER TABLE ONLY public.token_issue
    ADD CONSTRAINT pk_token_issue PRIMARY KEY (id);
ALTER TABLE ONLY public.user_name
    ADD CONSTRAINT pk_user_name PRIMARY KEY (name);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT pk_visit PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch);
ALTER TABLE ONLY public.authorization_code
    ADD CONSTRAINT uq_authorization_code_code_hash UNIQUE (code_hash);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT uq_mail_link_secret_hash UNIQUE (secret_hash);
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
CREATE INDEX ix_limit_counter_expires_at ON public.limit_counter USING btree (expires_at);
CREATE INDEX ix_login_account_id ON public.login USING btree (account_id);
CREATE INDEX ix_login_expires_at ON public.login USING btree (expires_at);
CREATE INDEX ix_mail_link_account_id ON public.mail_link USING btree (account_id);
CREATE INDEX ix_mail_link_expires_at ON public.mail_link USING btree (expires_at);
CREATE INDEX ix_outbox_message_due_at ON public.outbox_message USING btree (due_at);
CREATE INDEX ix_register_answer_expires_at ON public.register_answer USING btree (expires_at);
CREATE INDEX ix_registered_data_account_id ON public.registered_data USING btree (account_id);
CREATE INDEX ix_registration_expires_at ON public.registration USING btree (expires_at);
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
ALTER TABLE ONLY public.login
    ADD CONSTRAINT fk_login_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.mail_link
    ADD CONSTRAINT fk_mail_link_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT fk_registered_data_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT fk_registration_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.token_issue
    ADD CONSTRAINT fk_token_issue_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.user_name
    ADD CONSTRAINT fk_user_name_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT fk_visit_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
