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
    updated_at timestamp with time zone NOT NULL
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
    used_at timestamp with time zone
);
CREATE TABLE public.authorization_request (
    id character varying NOT NULL,
    parameters json NOT NULL,
    step character varying,
    note_id character varying,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
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
CREATE TABLE public.registered_data (
    id character varying NOT NULL,
    account_id character varying NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    source character varying NOT NULL,
    data json NOT NULL
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
    revoked_at timestamp with time zone
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
INSERT INTO public.account VALUES ('01M8HS0K4PT9N52E05YY5N5Q74', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ec+ZU4pRCiFEaM25N8Y4xw$ZPgx5hHQbf+UWkNGRXywNzEPM/DdPvnuAPxR/NBoZ3o', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', NULL, NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:09:49.078435+00', 'th', false, '2026-11-28 19:09:49.078435+00', '2026-11-28 19:09:49.078435+00');
INSERT INTO public.account VALUES ('01M8HS0K912HMYK8XZKMJHW29D', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$mxOC0HrvXUuJEUJIqbX2Pg$b+lx82F0wCKFcwO7bXhoUzgNh8WhyLuCJuOzd60VHzc', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'นางสาวผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:09:49.217328+00', 'th', false, '2026-11-28 19:09:49.217328+00', '2026-11-28 19:09:49.217328+00');
INSERT INTO public.account VALUES ('01M8HS0KCYPWXYGDV3YJARQV56', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$KWUMAWBs7d07h7AW4rx3bg$G9kPLAmLxzXVEFxr+cKyULM121QMIX4WkKWj3FCuJBw', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', NULL, NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:09:49.342978+00', 'th', false, '2026-11-28 19:09:49.342978+00', '2026-11-28 19:09:49.342978+00');
INSERT INTO public.account VALUES ('01M8HS0KGSC6BRFYPRHVBB4C0Z', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$VgohpHSuFSJkDCGk1FqLMQ$RFHzvAIae9p+X7+T+lXFnvNDCgElvOmwF6/iSM4qaXY', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', NULL, NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:09:49.465891+00', 'th', false, '2026-11-28 19:09:49.465891+00', '2026-11-28 19:09:49.465891+00');
INSERT INTO public.account VALUES ('01M8HS0KM626AE5QKTXPV3NHCN', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$QkjJ+R+DUGoNYUyJMQYgJA$lTebGpIk6IBxTeU9NukLAmAhsLa5E57/tpoLWR0OF38', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', NULL, NULL, 'คณะบุคคล ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:09:49.574715+00', 'th', false, '2026-11-28 19:09:49.574715+00', '2026-11-28 19:09:49.574715+00');
INSERT INTO public.account VALUES ('01M8HS0KQ519K3JBAWQN9W9ZFQ', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$qjXGWAuhFIIQ4rxXqnXO+Q$ZabeI2ko6u3jWNTTjt+8fJwhJF4gULEHD70K9/vpE5o', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'หน่วยงานตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:09:49.669132+00', 'th', false, '2026-11-28 19:09:49.669132+00', '2026-11-28 19:09:49.669132+00');
INSERT INTO public.account VALUES ('01M8HS0KSTBGWHFDSPVRDJZC1E', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$PyfEuFeK8V6r9T5HCMEYYw$5dSvGJwmFIJMNyjD8oM0zdcOBIJYtOU3h+GlqqUMdSk', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'Example Trading (Overseas) Ltd.', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:09:49.754854+00', 'th', false, '2026-11-28 19:09:49.754854+00', '2026-11-28 19:09:49.754854+00');
INSERT INTO public.account VALUES ('01M8HS0P7JRYZB46XG0B4040YR', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:09:52.242136+00', 'th', false, '2026-11-28 19:09:52.242136+00', '2026-11-28 19:09:52.242136+00');
INSERT INTO public.account VALUES ('01M8HS0P87150NCS9A7CGQHYN5', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:09:52.263623+00', 'th', false, '2026-11-28 19:09:52.263623+00', '2026-11-28 19:09:52.263623+00');
INSERT INTO public.account VALUES ('01M8HS0P8M7VQSM8TZNKJ67FMT', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:09:52.276242+00', 'th', false, '2026-11-28 19:09:52.276242+00', '2026-11-28 19:09:52.276242+00');
INSERT INTO public.account VALUES ('01M8HS0P913XE7YHKCD6MSM3Z5', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:09:52.289822+00', 'th', false, '2026-11-28 19:09:52.289822+00', '2026-11-28 19:09:52.289822+00');
INSERT INTO public.account VALUES ('01M8HS0P9MGFMV457X627PQXWR', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:09:52.308358+00', 'th', false, '2026-11-28 19:09:52.308358+00', '2026-11-28 19:09:52.308358+00');
INSERT INTO public.account VALUES ('01M8HS0PA3KYWJYJXVJKNKZP21', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:09:52.323154+00', '2026-11-28 19:09:52.323154+00');
INSERT INTO public.account VALUES ('01M8HS0PARN8KBR3GP3NEYG2F1', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:09:52.344422+00', 'th', false, '2026-11-28 19:09:52.344422+00', '2026-11-28 19:09:52.344422+00');
INSERT INTO public.account VALUES ('01M8HS0PBK61NASW2W7RXJJNG9', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:09:52.371828+00', 'th', false, '2026-11-28 19:09:52.371828+00', '2026-11-28 19:09:52.371828+00');
INSERT INTO public.account VALUES ('01M8HS0PBV781PAXTEA4KB6JKK', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:09:52.379378+00', 'th', false, '2026-11-28 19:09:52.379378+00', '2026-11-28 19:09:52.379378+00');
INSERT INTO public.account VALUES ('01M8HS0PC9WF8A54TPAA8GYAGD', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:09:52.393972+00', 'th', false, '2026-11-28 19:09:52.393972+00', '2026-11-28 19:09:52.393972+00');
INSERT INTO public.account VALUES ('01M8HS0PCT2CHVXGH3Z5TT9BCN', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:09:52.410332+00', 'th', false, '2026-11-28 19:09:52.410332+00', '2026-11-28 19:09:52.410332+00');
INSERT INTO public.account VALUES ('01M8HS0PD1KE1PRMZJWBHAP6RS', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:09:52.417069+00', 'th', false, '2026-11-28 19:09:52.417069+00', '2026-11-28 19:09:52.417069+00');
INSERT INTO public.account VALUES ('01M8HS0PDFY5CVT342WF8V7NCC', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:09:52.431668+00', 'th', false, '2026-11-28 19:09:52.431668+00', '2026-11-28 19:09:52.431668+00');
INSERT INTO public.account VALUES ('01M8HS0PE3E3PAYDB7VVN23428', 'natural_person', 'tax_id', '1100000000016', '01M8HS0PE3VJDHM4SZHC1AHYBZ', 'active', true, '01M8HS0PE34D8VAT6QF1C67YE8', 'register', '$argon2id$v=19$m=19456,t=2,p=1$mxOC0HrvXUuJEUJIqbX2Pg$b+lx82F0wCKFcwO7bXhoUzgNh8WhyLuCJuOzd60VHzc', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '01M8HS0PE3G84BS4RR8ZD5S84D', '01M8HS0PE3JD0XMSGM8KWB15F5', 'นางสาวผู้รับมอบ ตัวอย่าง', '01M8HS0PE3YHRHZTSMGT28P2RD', '024306800', '01M8HS0PE3XB6RKDDN3HPEA3TC', '0812345678', 'agent@example.com', '2026-11-28 19:09:49.217328+00', 'th', false, '2026-11-28 19:09:49.217328+00', '2026-11-28 19:09:49.217328+00');
INSERT INTO public.acting_context VALUES ('34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', '01M8HS0MHTTDRXVWZW1D87K1W9', NULL, '2026-11-28 19:09:50.522855+00', '2026-11-28 19:09:50.961501+00');
INSERT INTO public.acting_context VALUES ('MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', '01M8HS0MHTTDRXVWZW1D87K1W9', 'dlg_01M8HS0KX6S9GBMTEEA1GG5WVQ', '2026-11-28 19:09:50.961501+00', '2026-11-28 19:09:51.287931+00');
INSERT INTO public.acting_context VALUES ('oH4KtK_O53wOSDiBZlOnnXG4GBc5m1VIh7e92rkMu2g', '01M8HS0MHTTDRXVWZW1D87K1W9', NULL, '2026-11-28 19:09:51.287931+00', NULL);
INSERT INTO public.acting_context VALUES ('S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA', '01M8HS0NHAZ5W2AV2SZQ9FE6X7', NULL, '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:51.725457+00');
INSERT INTO public.acting_context VALUES ('01M8HS0PH2HJAKXEGY1CFXWN6Z', '01M8HS0MHTTDRXVWZW1D87K1W9', 'dlg_01M8HS0KX6S9GBMTEEA1GG5WVQ', '2026-11-28 19:09:50.961501+00', '2026-11-28 19:09:51.287931+00');
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.audit_event VALUES ('01M8HS0MJ4VRGNTPZBD3T9XH8M', '2026-11-28 19:09:50.522855+00', 'login.started', '01M8HS0K912HMYK8XZKMJHW29D', '{"login_id": "01M8HS0MHTTDRXVWZW1D87K1W9", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '9c8768685ded3e4d');
INSERT INTO public.audit_event VALUES ('01M8HS0MRWFD10NDT5DFKGM974', '2026-11-28 19:09:50.691634+00', 'token.issued', '01M8HS0K912HMYK8XZKMJHW29D', '{"client_id": "e-license", "context_id": "34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o", "delegation_id": null, "token_id": "01M8HS0MR6A0BQXQYDY2HZWH7D", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '77d2f4ce4fe75442');
INSERT INTO public.audit_event VALUES ('01M8HS0N1D9NG20VNR2P5B51XW', '2026-11-28 19:09:50.961501+00', 'acting.switched', '01M8HS0K912HMYK8XZKMJHW29D', '{"login_id": "01M8HS0MHTTDRXVWZW1D87K1W9", "context_id": "MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ", "delegation_id": "dlg_01M8HS0KX6S9GBMTEEA1GG5WVQ"}', '127.0.0.1', 'Werkzeug/3.1.9', '94350de98f6b23b5');
INSERT INTO public.audit_event VALUES ('01M8HS0N5G3K730NGF3JSFF01D', '2026-11-28 19:09:51.120095+00', 'token.issued', '01M8HS0K912HMYK8XZKMJHW29D', '{"client_id": "keeper", "context_id": "MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ", "delegation_id": "dlg_01M8HS0KX6S9GBMTEEA1GG5WVQ", "token_id": "01M8HS0N50N804QS42CZKP6BTV", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '04a1086c45afe9e9');
INSERT INTO public.audit_event VALUES ('01M8HS0NAK3AJ5Y31QHR1G9WFS', '2026-11-28 19:09:51.287931+00', 'acting.switched', '01M8HS0K912HMYK8XZKMJHW29D', '{"login_id": "01M8HS0MHTTDRXVWZW1D87K1W9", "context_id": "oH4KtK_O53wOSDiBZlOnnXG4GBc5m1VIh7e92rkMu2g", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '262ea621b44c4368');
INSERT INTO public.audit_event VALUES ('01M8HS0NHJDTTP47R9GH7Y6XH2', '2026-11-28 19:09:51.530502+00', 'login.started', '01M8HS0K4PT9N52E05YY5N5Q74', '{"login_id": "01M8HS0NHAZ5W2AV2SZQ9FE6X7", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'a1517c85e92793a4');
INSERT INTO public.audit_event VALUES ('01M8HS0NMPVA1T10WDBEZ5CYT7', '2026-11-28 19:09:51.613034+00', 'token.issued', '01M8HS0K4PT9N52E05YY5N5Q74', '{"client_id": "e-license", "context_id": "S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA", "delegation_id": null, "token_id": "01M8HS0NM97WCVB7WF4WKN6EC3", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '9712fe2fc74b336f');
INSERT INTO public.audit_event VALUES ('01M8HS0NQXJBJB5ZG6ARA3DN64', '2026-11-28 19:09:51.725457+00', 'login.ended', '01M8HS0K4PT9N52E05YY5N5Q74', '{"login_id": "01M8HS0NHAZ5W2AV2SZQ9FE6X7", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e6397757ec10c3f0');
INSERT INTO public.audit_event VALUES ('01M8HS0NY0NFYB4WCXKXBTPY92', '2026-11-28 19:09:51.935686+00', 'login.refused', '01M8HS0KM626AE5QKTXPV3NHCN', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'de7162e2292feab4');
INSERT INTO public.audit_event VALUES ('01M8HS0P6MR1JY9FT99SKVA6A9', '2026-11-28 19:09:52.211274+00', 'login.refused', NULL, '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '9f91cb611802b95c');
INSERT INTO public.audit_event VALUES ('01M8HS0PEGVG91QAVE8M91F1FK', '2026-11-28 19:09:50.522855+00', 'login.started', '01M8HS0K912HMYK8XZKMJHW29D', '{"login_id": "01M8HS0MHTTDRXVWZW1D87K1W9", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '9c8768685ded3e4d');
INSERT INTO public.authorization_code VALUES ('01M8HS0MPEPF8EVDYZ69FW6W3C', 'd925254918f8298505dc302b68508873407f42adce8214344d00ef462c12d99e', 'e-license', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'sZXuJM7lJ3a6cvEKpW4bAQ', 'fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM', '2026-11-28 19:09:50.522855+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:50.644964+00', '2026-11-28 19:10:50.644964+00', '2026-11-28 19:09:50.691634+00');
INSERT INTO public.authorization_code VALUES ('01M8HS0N46KRW8ZEZFM123616M', 'dc97465f255abfc5b19d965db6293d6b4529f8fdc1afbe495655d4b1eac65c71', 'keeper', 'MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', 'https://keeper.example.test/callback', 'openid profile email phone address entity', 'VmfUuxUFCZ_3vgT-2ymrSA', 'RUkdslUtHHkptr7mGr1G7zOrjMbMIsz6aqOegCEyCZ8', '2026-11-28 19:09:50.522855+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:51.077718+00', '2026-11-28 19:10:51.077718+00', '2026-11-28 19:09:51.120095+00');
INSERT INTO public.authorization_code VALUES ('01M8HS0N6P84Y6XWR1YE250J5Z', '66308a560c5c36ae5b4a0c644f7619797484cfa87eff5567b593df3ca9c09e82', 'e-license', 'MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'sZXuJM7lJ3a6cvEKpW4bAQ', 'fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM', '2026-11-28 19:09:50.522855+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:51.159583+00', '2026-11-28 19:10:51.159583+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HS0NKSCPT26KXK8E0H6MGV', '22199578d80f27badb94b1cc10ee3d6f7ff46806c803de4e8193526344d3ff7c', 'e-license', 'S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'sZXuJM7lJ3a6cvEKpW4bAQ', 'fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM', '2026-11-28 19:09:51.530502+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:51.589232+00', '2026-11-28 19:10:51.589232+00', '2026-11-28 19:09:51.613034+00');
INSERT INTO public.authorization_code VALUES ('01M8HS0PHCSK21MWB77ABYNXZT', '01M8HS0PHC1FZPD8GCAV4RPX6W', 'e-license', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'sZXuJM7lJ3a6cvEKpW4bAQ', 'fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM', '2026-11-28 19:09:50.522855+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:50.644964+00', '2026-11-28 19:10:50.644964+00', '2026-11-28 19:09:50.691634+00');
INSERT INTO public.authorization_request VALUES ('XJajrg29H01jDIFnOq1vO2YKXQ9EneqcX6iA8SZ7BWs', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "gmclBeVlLv-NmqvihUn0mA"], ["nonce", "sZXuJM7lJ3a6cvEKpW4bAQ"], ["code_challenge", "fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM"], ["code_challenge_method", "S256"]]}', 'sign_in', 'yoMcS1s4w4CsDvkw8W-C1edkBT6i23oCKAqJvK7Y1-U', '2026-11-28 19:09:51.763134+00', '2026-11-28 20:09:51.763134+00');
INSERT INTO public.authorization_request VALUES ('gy28TKQzOVs2sID1q2uNvxS1O4yvGNpbeSHcm4wqZZM', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "gmclBeVlLv-NmqvihUn0mA"], ["nonce", "sZXuJM7lJ3a6cvEKpW4bAQ"], ["code_challenge", "fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM"], ["code_challenge_method", "S256"]]}', 'sign_in', 'n5Vdz7oZhn_yOVMpAR0gf82oRCfNw2tFUafpUeOtjEU', '2026-11-28 19:09:52.013758+00', '2026-11-28 20:09:52.013758+00');
INSERT INTO public.authorization_request VALUES ('01M8HS0PESJRSTX711N5AJHCK1', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "gmclBeVlLv-NmqvihUn0mA"], ["nonce", "sZXuJM7lJ3a6cvEKpW4bAQ"], ["code_challenge", "fz20CTmTXuQpt3EO8Q8PLbh6dH71pqFIQqKTTI_zZnM"], ["code_challenge_method", "S256"]]}', 'sign_in', 'yoMcS1s4w4CsDvkw8W-C1edkBT6i23oCKAqJvK7Y1-U', '2026-11-28 19:09:51.763134+00', '2026-11-28 20:09:51.763134+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6S9GBMTEEA1GG5WVQ', '01M8HS0K4PT9N52E05YY5N5Q74', '01M8HS0K912HMYK8XZKMJHW29D', 'all', '[]', '2026-10-30', NULL, 'fd24de095e868fdfa2abfa0910d85e7e37d52d42f6d1563b542930422e2108e4', 'in_force', '2026-10-29 19:09:49.862349+00', '2026-10-29 22:09:49.862349+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6VT26MPHJDDQEE7GC', '01M8HS0KCYPWXYGDV3YJARQV56', '01M8HS0K912HMYK8XZKMJHW29D', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', 'f3a67d6b74c87997ae2aeeaa16989c8b05c32985d8cbb4bb2ec3c0ad8c620d28', 'in_force', '2026-10-29 19:09:49.862488+00', '2026-10-29 22:09:49.862488+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6M143BPTJ9G7FQ6XJ', '01M8HS0KCYPWXYGDV3YJARQV56', '01M8HS0K912HMYK8XZKMJHW29D', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '9b25f0bc938fcf9834718f190d9541fd49ce8bce94a00ee116151be4a84b8c00', 'in_force', '2026-10-29 19:09:49.86252+00', '2026-10-29 22:09:49.86252+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6M4ZW7W41ZRMJD1AB', '01M8HS0KM626AE5QKTXPV3NHCN', '01M8HS0K912HMYK8XZKMJHW29D', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '560933325fd0c4ba2a066d564c9620096270c547550af8b4254ea4283caaf567', 'waiting', '2026-11-27 19:09:49.862545+00', NULL, NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX63S5AQ9DXEC81XVTP', '01M8HS0KQ519K3JBAWQN9W9ZFQ', '01M8HS0K912HMYK8XZKMJHW29D', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '97883085e2f214736355c78beb0d1b85101df4e85c6dbf7f1bd3ec6ef27b47d9', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX63G4K8ZYJB72FE6HX', '01M8HS0KSTBGWHFDSPVRDJZC1E', '01M8HS0K912HMYK8XZKMJHW29D', 'all', '[]', '2026-11-19', NULL, '5bbb82fa1df80fc1745198d866f4b11492a1d64fb67f6b40b067dc3316298051', 'declined', '2026-10-29 19:09:49.862586+00', '2026-10-29 22:09:49.862586+00', '2026-11-28 18:09:49.862586+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6YZXGHD68QZQJ22Y3', '01M8HS0K4PT9N52E05YY5N5Q74', '01M8HS0KGSC6BRFYPRHVBB4C0Z', 'all', '[]', '2026-09-30', NULL, 'ef0f5a10fd300a63a767a3cc7c767b7f65e4534e68ec3b253f2ffc473eb1a4d2', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:49.862606+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX6KXM0ARD21Y30XCF6', '01M8HS0KCYPWXYGDV3YJARQV56', '01M8HS0KGSC6BRFYPRHVBB4C0Z', 'selected', '["e-surveillance"]', '2026-08-31', NULL, 'ee6f970c00e2129a9102b3e3479bd8e44540474fc9b16ff66bc0aef573f2ea65', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:09:49.862626+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0KX646WN1F36NXWTQQGK', '01M8HS0K912HMYK8XZKMJHW29D', '01M8HS0KGSC6BRFYPRHVBB4C0Z', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '01534ea5a28c4779d970457be33b98c5d3214473cd505a46255d8f9241eb6a16', 'in_force', '2026-10-29 19:09:49.862646+00', '2026-10-29 22:09:49.862646+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS0PFS8EHY0HGWQF0N19J8', '01M8HS0K4PT9N52E05YY5N5Q74', '01M8HS0KGSC6BRFYPRHVBB4C0Z', 'all', '[]', '2026-09-30', '2026-11-29', 'ef0f5a10fd300a63a767a3cc7c767b7f65e4534e68ec3b253f2ffc473eb1a4d2', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:49.862606+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.handoff_note VALUES ('yoMcS1s4w4CsDvkw8W-C1edkBT6i23oCKAqJvK7Y1-U', '{"return_to": "/oauth2/authorize?resume=XJajrg29H01jDIFnOq1vO2YKXQ9EneqcX6iA8SZ7BWs", "cancel_to": "/oauth2/authorize?resume=XJajrg29H01jDIFnOq1vO2YKXQ9EneqcX6iA8SZ7BWs&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}', NULL, '2026-11-28 20:09:51.763134+00');
INSERT INTO public.handoff_note VALUES ('n5Vdz7oZhn_yOVMpAR0gf82oRCfNw2tFUafpUeOtjEU', '{"return_to": "/oauth2/authorize?resume=gy28TKQzOVs2sID1q2uNvxS1O4yvGNpbeSHcm4wqZZM", "cancel_to": "/oauth2/authorize?resume=gy28TKQzOVs2sID1q2uNvxS1O4yvGNpbeSHcm4wqZZM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}', NULL, '2026-11-28 20:09:52.013758+00');
INSERT INTO public.handoff_note VALUES ('01M8HS0PF4H969W9E8QKNFKCPY', '{"return_to": "/oauth2/authorize?resume=XJajrg29H01jDIFnOq1vO2YKXQ9EneqcX6iA8SZ7BWs", "cancel_to": "/oauth2/authorize?resume=XJajrg29H01jDIFnOq1vO2YKXQ9EneqcX6iA8SZ7BWs&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}', '2026-11-28 19:09:52.484699+00', '2026-11-28 20:09:51.763134+00');
INSERT INTO public.login VALUES ('01M8HS0MHTTDRXVWZW1D87K1W9', 'ce8feaa69596ec9f3c0a0ce201fcf5576618f7e4b28e3c736721dd6ef979a58f', '01M8HS0K912HMYK8XZKMJHW29D', '2026-11-28 19:09:50.522855+00', '2026-11-28 19:09:50.522855+00', '2026-11-28 19:09:50.522855+00', NULL, NULL, '2026-11-28 19:09:50.522855+00', '2026-11-29 07:09:50.522855+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HS0NHAZ5W2AV2SZQ9FE6X7', '454e5568d92c318b71ccd9952302470fe06b95de15ad898ccb039c57dc18aa65', '01M8HS0K4PT9N52E05YY5N5Q74', '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:51.530502+00', NULL, NULL, '2026-11-28 19:09:51.530502+00', '2026-11-29 07:09:51.530502+00', '2026-11-28 19:09:51.725457+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HS0PG7Z8GFT1S53VZ7CSDP', '01M8HS0PG7FFJPW7RKHN7JMJ6Q', '01M8HS0K4PT9N52E05YY5N5Q74', '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:51.530502+00', '2026-11-28 19:09:52.519714+00', '2026-11-28 19:09:52.519753+00', '2026-11-28 19:09:51.530502+00', '2026-11-29 07:09:51.530502+00', '2026-11-28 19:09:51.725457+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.outbox_message VALUES ('01M8HS0N12ZMD7K12M3XV6BVBZ', 'logout_notice', 'e-license', '{"visit_id": "01M8HS0MPS7VTEZ7XJ88BDVJB7", "sid": "34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o", "sub": "01M8HS0K912HMYK8XZKMJHW29D"}', '2026-11-28 19:09:50.961501+00', '2026-11-28 19:09:50.961501+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS0NACZVVQG25G2WFMEV0T', 'logout_notice', 'keeper', '{"visit_id": "01M8HS0N4AZ7WHB986Q33XKDQV", "sid": "MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ", "sub": "01M8HS0K912HMYK8XZKMJHW29D"}', '2026-11-28 19:09:51.287931+00', '2026-11-28 19:09:51.287931+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS0NAC13XGV9AR3FSDXQG2', 'logout_notice', 'e-license', '{"visit_id": "01M8HS0N6R13SY6PBKAMWQYC5F", "sid": "MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ", "sub": "01M8HS0K912HMYK8XZKMJHW29D"}', '2026-11-28 19:09:51.287931+00', '2026-11-28 19:09:51.287931+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS0NQQMY9V07PA5WRNHS4V', 'logout_notice', 'e-license', '{"visit_id": "01M8HS0NKT1CD595469SS5AEDB", "sid": "S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA", "sub": "01M8HS0K4PT9N52E05YY5N5Q74"}', '2026-11-28 19:09:51.725457+00', '2026-11-28 19:09:51.725457+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS0PFBA8EFBHGYFDCHS359', 'logout_notice', 'e-license', '{"visit_id": "01M8HS0MPS7VTEZ7XJ88BDVJB7", "sid": "34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o", "sub": "01M8HS0K912HMYK8XZKMJHW29D"}', '2026-11-28 19:09:50.961501+00', '2026-11-28 19:09:50.961501+00', 0, '2026-11-28 19:09:52.491464+00', '2026-11-28 19:09:52.4915+00');
INSERT INTO public.registered_data VALUES ('01M8HS0PGFDZTR5NEVSPN7Y09K', '01M8HS0PE3E3PAYDB7VVN23428', '2026-11-28 19:09:52.53053+00', '01M8HS0PGJT4ADHXBVR5KHQ67G', '"01M8HS0PGJJE22WKFFJ01YPXWE"');
INSERT INTO public.signing_key VALUES ('01M8HS0KY0VPMP8X2WQ89AGSAK', 'ES256', 1, 'gAAAAABrCyb9nM-i4KP0VX02Av83F9S9nyjImOOYGlCFdBox9GB8xRtDUL-CML034XMuWW1fX-d-yGbee0pWKLBcgrsQKRt9-4R-ZbkzT0V9r06KrYqWohwbwmxTa0DbJ6_La82W-j6wuodpsYmEAkbFMnd1f_UyJk-4FBjve1l9YcOqJI-tXjsTzMDdkGiJYj9GsC45TSnuP6Go-6FQcLwz1jNPat30L90fik_EhBoOMGjivga94frd1tLIS-gUFtXoCLZxBaWh', '2026-11-28 19:09:49.88838+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HS0M3PQC13TNYERBMWY4QJ', 'RS256', 1, 'gAAAAABrCyb-8DUTcV-lH4fP8L1E4BBBsD-H8DsAYwiylutMxIaQbFcCNwiZfReCBIGB3SBMEXxKtqfRpo_uCmCMBao1gfqWLpCEz3ZeggcJh4HHma1vFIkMT-QW0OwiB0QnhlNvTFhvw7sVLMJl7yiRUCLvX-9Hy4lqIB_uXZ1Jm2cfV-2N4cvm_qOF9ggxOgTLN7ZWW7SHLOj4QNhOmj1h1PPDEQXXyW41DCqFel4L-r-irZj-WQJiio2LCK0-dSz5mRBiPpJcskmw0JtPe40BvVqLUejQjlMTHow2UKrvGg-kRAKdSyMoEnfh0ge_vN46u386-reX7HvQbGH8pBmYfqlV4xl0k_cqz1lqduxCAFG0aUk7hBq6mxVfXCbqMV98DmACS_0lg-SCPBDSuIknDIYQlPlEilYnrGvPM77LoJnbEnVY3ti3VOu7ZfmylhSJOuwVWZK5kB5l6kDz2KsEhBJnD7lv0vxhwc8PZ8mbhcEXQ_bGsr9fm2SFukxBPfcgganrm4EwDWtZLbaV3TUdygD35gelkSzQDLH3oPJJ_BUp7jSR_ulB7bd6lgX0YoEmgtX-Oz2l_jwKEk5EpgzqO4izF9jMOxbdWp7UXG6FacT1hkg6QCjAgsi3H2ivi7W2SexPXJgaAVKuhA_q1PjbUWOigVxyfQqrwclCZSghi9ylhNOmqHqozTxp6mDSn0G_H9FESnokuMEigjexhyxXAwIAMXHPeetGUPbwM0-3dmYyvhlkTfY1MO3-CwAzZcoPhDu2ob3Zj_ZQVrW7d22QKksCsKh8VegyjUvtCYhR53IZHvVxudbrhtrK9DYKt2SkskquS75NGFl9Ry0GE8fgpVMLPkRlplKvdE2JNt1HdP4EYqOY8xlZL6cIVqpis0rS1-nDon4zr7Ef-ll_6_lo2u43oN8pgT7qlbUgH_-px3oJedmw7Fw3nc69TC4487I1lwCMV6hO1vR-F7CQv3-yV7AkxunyPXrsSAR4rxHxXz1JMBBbGjSExZjHU9lHlqQYQsFo4J9lUimGBfJWtlw7zzkpYmo3KznpdTbd0gUlRdTvAcZ6295qJRmS55lZHKMOvuhTZvresOdoUprkbBv_SkKP2Rz30GzjhfBDx9majyg-AdNskJTdvepDVNZxNPAq9qCoHzZr-IBSuVOhzxGn1qTovT0HWQlqNpKMP5UdIMoQP71nYv4ThLSw6dXOMt5X57EU0pnW5gS1W8U3t0ouNiYT7x1hI7ip-xT9YHsUyhZ25CmSBNxlpJ270Uv8iqy6J4EyEKcFGqVTlmp206dg45qHMLP9yZbnBIguMZWVTc8twQ_Z5UmYet1ddjywWi5Hd_9OLEIngwTBzn8FjbZW-J4BssVze7VN00D35z2l2B4pE0YTU1b9jsuCtSraekYYES78GM_NpYoDNrjyxiMEbs3IZA4Q4yWFwaL9R4J9_nxRI-roSCEpXkvnH0hCaegFMLAQkTGgQsyz6mngti5n9Ust3xKrcen92fn64zSJ8JT2YParSCd41s4r2qbcriG3oStzPGdj0_q5mgdcOzxiSozFEnvKe5Je4P3YvM5CqHjYlKN5C_3C1kYSIquRqwLYeOE4gpopHnre5_nhcotAEPE5u9swb47kAFGGUuF7M9CHyS0lep9Lir95LGh37pZzUrMIq6e3OBGydypVwoMeHE6nooSrzGMZWqs2R_vdxlcMKzhlHU0=', '2026-11-28 19:09:49.888711+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HS0PFJWZMBWCMAVR73AV49', 'ES256', 1001, 'gAAAAABrCyb9nM-i4KP0VX02Av83F9S9nyjImOOYGlCFdBox9GB8xRtDUL-CML034XMuWW1fX-d-yGbee0pWKLBcgrsQKRt9-4R-ZbkzT0V9r06KrYqWohwbwmxTa0DbJ6_La82W-j6wuodpsYmEAkbFMnd1f_UyJk-4FBjve1l9YcOqJI-tXjsTzMDdkGiJYj9GsC45TSnuP6Go-6FQcLwz1jNPat30L90fik_EhBoOMGjivga94frd1tLIS-gUFtXoCLZxBaWh', '2026-11-28 19:09:49.88838+00', '2026-11-28 19:09:52.49841+00');
INSERT INTO public.token_issue VALUES ('01M8HS0MR6A0BQXQYDY2HZWH7D', 'e-license', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', '01M8HS0MPEPF8EVDYZ69FW6W3C', 'openid profile email phone address entity', '2026-11-28 19:09:50.691634+00', '2026-11-28 19:19:50.691634+00', NULL);
INSERT INTO public.token_issue VALUES ('01M8HS0N50N804QS42CZKP6BTV', 'keeper', 'MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', '01M8HS0N46KRW8ZEZFM123616M', 'openid profile email phone address entity', '2026-11-28 19:09:51.120095+00', '2026-11-28 19:19:51.120095+00', NULL);
INSERT INTO public.token_issue VALUES ('01M8HS0NM97WCVB7WF4WKN6EC3', 'e-license', 'S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA', '01M8HS0NKSCPT26KXK8E0H6MGV', 'openid profile email phone address entity', '2026-11-28 19:09:51.613034+00', '2026-11-28 19:19:51.613034+00', NULL);
INSERT INTO public.token_issue VALUES ('01M8HS0PHMWS2VXZHDBEWMAVYG', 'e-license', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', '01M8HS0MPEPF8EVDYZ69FW6W3C', 'openid profile email phone address entity', '2026-11-28 19:09:50.691634+00', '2026-11-28 19:19:50.691634+00', '2026-11-28 19:09:52.563989+00');
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HS0K4PT9N52E05YY5N5Q74', '2026-11-28 19:09:49.078435+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HS0K912HMYK8XZKMJHW29D', '2026-11-28 19:09:49.217328+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HS0KCYPWXYGDV3YJARQV56', '2026-11-28 19:09:49.342978+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HS0KGSC6BRFYPRHVBB4C0Z', '2026-11-28 19:09:49.465891+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HS0KM626AE5QKTXPV3NHCN', '2026-11-28 19:09:49.574715+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HS0KQ519K3JBAWQN9W9ZFQ', '2026-11-28 19:09:49.669132+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HS0KSTBGWHFDSPVRDJZC1E', '2026-11-28 19:09:49.754854+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HS0P7JRYZB46XG0B4040YR', '2026-11-28 19:09:52.242136+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HS0P87150NCS9A7CGQHYN5', '2026-11-28 19:09:52.263623+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HS0P8M7VQSM8TZNKJ67FMT', '2026-11-28 19:09:52.276242+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HS0P913XE7YHKCD6MSM3Z5', '2026-11-28 19:09:52.289822+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HS0P9MGFMV457X627PQXWR', '2026-11-28 19:09:52.308358+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HS0PA3KYWJYJXVJKNKZP21', '2026-11-28 19:09:52.323154+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HS0PARN8KBR3GP3NEYG2F1', '2026-11-28 19:09:52.344422+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HS0PBK61NASW2W7RXJJNG9', '2026-11-28 19:09:52.371828+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HS0PBV781PAXTEA4KB6JKK', '2026-11-28 19:09:52.379378+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HS0PC9WF8A54TPAA8GYAGD', '2026-11-28 19:09:52.393972+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HS0PCT2CHVXGH3Z5TT9BCN', '2026-11-28 19:09:52.410332+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HS0PD1KE1PRMZJWBHAP6RS', '2026-11-28 19:09:52.417069+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HS0PDFY5CVT342WF8V7NCC', '2026-11-28 19:09:52.431668+00');
INSERT INTO public.user_name VALUES ('01M8HS0PGW4R792N2ZEAXY7FXN', '01M8HS0K4PT9N52E05YY5N5Q74', '2026-11-28 19:09:49.078435+00');
INSERT INTO public.visit VALUES ('01M8HS0MPS7VTEZ7XJ88BDVJB7', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', 'e-license', '2026-11-28 19:09:50.644964+00', '2026-11-28 19:09:50.644964+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS0N4AZ7WHB986Q33XKDQV', 'MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', 'keeper', '2026-11-28 19:09:51.077718+00', '2026-11-28 19:09:51.077718+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS0N6R13SY6PBKAMWQYC5F', 'MyfQwTElFz-45Gu6zwWaS1PtWIp4FqGLLsyUOi3hIAQ', 'e-license', '2026-11-28 19:09:51.159583+00', '2026-11-28 19:09:51.159583+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS0NKT1CD595469SS5AEDB', 'S1OW3Y3ObP-TLQKHTnkl0QzdyZMxvbbgf30jvBPiDnA', 'e-license', '2026-11-28 19:09:51.589232+00', '2026-11-28 19:09:51.589232+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS0PHQ51VZZWTBMA2W26MN', '34ph2BZilK5vV_cO7oUuzCric1B2ITRPGUSXZDE6W0o', '01M8HS0PHQ6XTZ5M2E7YK84WXZ', '2026-11-28 19:09:50.644964+00', '2026-11-28 19:09:50.644964+00', '2026-11-28 19:09:52.566967+00');
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
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);
ALTER TABLE ONLY public.handoff_note
    ADD CONSTRAINT pk_handoff_note PRIMARY KEY (id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT pk_login PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT pk_outbox_message PRIMARY KEY (id);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT pk_registered_data PRIMARY KEY (id);
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
ALTER TABLE ONLY public.signing_key
    ADD CONSTRAINT uq_signing_key_alg_generation UNIQUE (alg, generation);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT uq_visit_context_id_client_id UNIQUE (context_id, client_id);
CREATE INDEX ix_account_email ON public.account USING btree (email);
CREATE INDEX ix_acting_context_delegation_id ON public.acting_context USING btree (delegation_id);
CREATE INDEX ix_acting_context_login_id ON public.acting_context USING btree (login_id);
CREATE INDEX ix_audit_event_account_id ON public.audit_event USING btree (account_id);
CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);
CREATE INDEX ix_authorization_code_expires_at ON public.authorization_code USING btree (expires_at);
CREATE INDEX ix_authorization_request_expires_at ON public.authorization_request USING btree (expires_at);
CREATE INDEX ix_delegation_agent_id_delegation_state ON public.delegation USING btree (agent_id, state);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON public.delegation USING btree (grantor_id, agent_id);
CREATE INDEX ix_handoff_note_expires_at ON public.handoff_note USING btree (expires_at);
CREATE INDEX ix_login_account_id ON public.login USING btree (account_id);
CREATE INDEX ix_login_expires_at ON public.login USING btree (expires_at);
CREATE INDEX ix_outbox_message_due_at ON public.outbox_message USING btree (due_at);
CREATE INDEX ix_registered_data_account_id ON public.registered_data USING btree (account_id);
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
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_agent_id FOREIGN KEY (agent_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_grantor_id FOREIGN KEY (grantor_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.login
    ADD CONSTRAINT fk_login_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.registered_data
    ADD CONSTRAINT fk_registered_data_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.token_issue
    ADD CONSTRAINT fk_token_issue_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
ALTER TABLE ONLY public.user_name
    ADD CONSTRAINT fk_user_name_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT fk_visit_context_id FOREIGN KEY (context_id) REFERENCES public.acting_context(id);
