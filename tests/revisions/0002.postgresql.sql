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
INSERT INTO public.account VALUES ('01M8HRZYPCHF1463T30VA68HWB', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ipGytta6d27tHaP0XmvNGQ$ggKWVbZCqsQasMz2JIxoptJ5jR5l4Yf9lLr+JFTTI34', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', NULL, NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:09:28.140684+00', 'th', false, '2026-11-28 19:09:28.140684+00', '2026-11-28 19:09:28.140684+00');
INSERT INTO public.account VALUES ('01M8HRZYTDP2B1K890ME3P8V4V', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$6927t9Y6R8gZgxBCiDGmNA$d7nWsSqIklwzsDJHjp8tj95ZCJ85pnfbQDJroUzsfts', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'นางสาวผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:09:28.269675+00', 'th', false, '2026-11-28 19:09:28.269675+00', '2026-11-28 19:09:28.269675+00');
INSERT INTO public.account VALUES ('01M8HRZYY29AHJ6YQS58XFJ8G9', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$cO79H2PMGSMkJCSEkDLmnA$3E0eatCv2/qCOzSeUKmxxEEBD3JGmi/PXGEu8p2nB/4', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', NULL, NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:09:28.386725+00', 'th', false, '2026-11-28 19:09:28.386725+00', '2026-11-28 19:09:28.386725+00');
INSERT INTO public.account VALUES ('01M8HRZZ49ZQG95TRKTVV5CHYS', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fc9Zy3kvRai1FoIQwjhnDA$YHXeT2YTTKHUmqdLJuTiZFO96PoBIx9WVtQiUsXb/jk', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', NULL, NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:09:28.585017+00', 'th', false, '2026-11-28 19:09:28.585017+00', '2026-11-28 19:09:28.585017+00');
INSERT INTO public.account VALUES ('01M8HRZZ8FDVBEJVAMTNR131C8', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MEZIKSXkvLfWWivFmLP2/g$ScJJ1tZUZ3vNuOV57rj/pMp472jCCwfnRasgA1qOMSQ', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', NULL, NULL, 'คณะบุคคล ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:09:28.71913+00', 'th', false, '2026-11-28 19:09:28.71913+00', '2026-11-28 19:09:28.71913+00');
INSERT INTO public.account VALUES ('01M8HRZZH901VZCR3DR6Y1X4GB', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$k3LO2ZtzjpHy3pvzXosRog$RQwWl6yrOYhufOWWe+KplOpvSHtkIF9ChL/qR9zwj48', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'หน่วยงานตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:09:29.001482+00', 'th', false, '2026-11-28 19:09:29.001482+00', '2026-11-28 19:09:29.001482+00');
INSERT INTO public.account VALUES ('01M8HRZZSP8MBZ19NF1CX2QD15', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MwYgBACAsLaWkpKSUipFyA$HDVYViVixqD3FCqUiZPYGU4rcOnRjohw07JfHfiGugs', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, 'Example Trading (Overseas) Ltd.', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:09:29.270259+00', 'th', false, '2026-11-28 19:09:29.270259+00', '2026-11-28 19:09:29.270259+00');
INSERT INTO public.account VALUES ('01M8HS037VHHCHKDNDKGT5P362', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:09:32.795888+00', 'th', false, '2026-11-28 19:09:32.795888+00', '2026-11-28 19:09:32.795888+00');
INSERT INTO public.account VALUES ('01M8HS038T2A755HVTTF6NFS0G', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:09:32.826481+00', 'th', false, '2026-11-28 19:09:32.826481+00', '2026-11-28 19:09:32.826481+00');
INSERT INTO public.account VALUES ('01M8HS039H27HG27AJ5CDBKATP', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:09:32.849607+00', 'th', false, '2026-11-28 19:09:32.849607+00', '2026-11-28 19:09:32.849607+00');
INSERT INTO public.account VALUES ('01M8HS03A4H8ZPNJRWC1E00JJT', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:09:32.868079+00', 'th', false, '2026-11-28 19:09:32.868079+00', '2026-11-28 19:09:32.868079+00');
INSERT INTO public.account VALUES ('01M8HS03AC1RZWNM1KFTHQV9EP', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:09:32.876701+00', 'th', false, '2026-11-28 19:09:32.876701+00', '2026-11-28 19:09:32.876701+00');
INSERT INTO public.account VALUES ('01M8HS03B2K7YHYVWVEBFNJDEG', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:09:32.898499+00', '2026-11-28 19:09:32.898499+00');
INSERT INTO public.account VALUES ('01M8HS03BPS7FJV67YNMP61QKB', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:09:32.918758+00', 'th', false, '2026-11-28 19:09:32.918758+00', '2026-11-28 19:09:32.918758+00');
INSERT INTO public.account VALUES ('01M8HS03CA9F8ZGEYR0A1B7PXP', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:09:32.938802+00', 'th', false, '2026-11-28 19:09:32.938802+00', '2026-11-28 19:09:32.938802+00');
INSERT INTO public.account VALUES ('01M8HS03CZBK6T10QEF3A9ZS5V', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:09:32.959947+00', 'th', false, '2026-11-28 19:09:32.959947+00', '2026-11-28 19:09:32.959947+00');
INSERT INTO public.account VALUES ('01M8HS03DFCTZ10N4H974VFP8E', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:09:32.975028+00', 'th', false, '2026-11-28 19:09:32.975028+00', '2026-11-28 19:09:32.975028+00');
INSERT INTO public.account VALUES ('01M8HS03DVEXJCJ8CDYMVVV3NC', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:09:32.987357+00', 'th', false, '2026-11-28 19:09:32.987357+00', '2026-11-28 19:09:32.987357+00');
INSERT INTO public.account VALUES ('01M8HS03EG25W4C2YSZ6703WHE', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:09:33.008692+00', 'th', false, '2026-11-28 19:09:33.008692+00', '2026-11-28 19:09:33.008692+00');
INSERT INTO public.account VALUES ('01M8HS03F3FCJFWQFFZMNCPYDN', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:09:33.027055+00', 'th', false, '2026-11-28 19:09:33.027055+00', '2026-11-28 19:09:33.027055+00');
INSERT INTO public.account VALUES ('01M8HS03FYKM9319K0HRT07Z0N', 'natural_person', 'tax_id', '1100000000016', '01M8HS03FYB73DF99YCYKWFYBK', 'active', true, '01M8HS03FY6BEJNHZFQ8XTD0J3', 'register', '$argon2id$v=19$m=19456,t=2,p=1$6927t9Y6R8gZgxBCiDGmNA$d7nWsSqIklwzsDJHjp8tj95ZCJ85pnfbQDJroUzsfts', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '01M8HS03FYV79MP8RWVC63YCG9', '01M8HS03FYCMMHVEPAYJY2GWCF', 'นางสาวผู้รับมอบ ตัวอย่าง', '01M8HS03FYC92N1RM2JF2199CF', '024306800', '01M8HS03FYEGTXSC16AFQHC056', '0812345678', 'agent@example.com', '2026-11-28 19:09:28.269675+00', 'th', false, '2026-11-28 19:09:28.269675+00', '2026-11-28 19:09:28.269675+00');
INSERT INTO public.acting_context VALUES ('jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', '01M8HS018Q7F5CC6AB4GR6ZSAQ', NULL, '2026-11-28 19:09:30.775086+00', '2026-11-28 19:09:31.270985+00');
INSERT INTO public.acting_context VALUES ('ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', '01M8HS018Q7F5CC6AB4GR6ZSAQ', 'dlg_01M8HRZZYJTT0SWGA7TNR9NDZ0', '2026-11-28 19:09:31.270985+00', '2026-11-28 19:09:31.504248+00');
INSERT INTO public.acting_context VALUES ('EPQbG3NfrlIVugbcp1973KoBJD63wixSwkmE8azflLY', '01M8HS018Q7F5CC6AB4GR6ZSAQ', NULL, '2026-11-28 19:09:31.504248+00', NULL);
INSERT INTO public.acting_context VALUES ('7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ', '01M8HS029TRH4S410HEASRF7ZV', NULL, '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:32.092278+00');
INSERT INTO public.acting_context VALUES ('01M8HS03MTPYT9KAAX6H6EN8D2', '01M8HS018Q7F5CC6AB4GR6ZSAQ', 'dlg_01M8HRZZYJTT0SWGA7TNR9NDZ0', '2026-11-28 19:09:31.270985+00', '2026-11-28 19:09:31.504248+00');
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.audit_event VALUES ('01M8HS019BZS164RSXZZVRV5M5', '2026-11-28 19:09:30.775086+00', 'login.started', '01M8HRZYTDP2B1K890ME3P8V4V', '{"login_id": "01M8HS018Q7F5CC6AB4GR6ZSAQ", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'f78604b372796519');
INSERT INTO public.audit_event VALUES ('01M8HS01GRV738NXNQQMD00KWW', '2026-11-28 19:09:30.968288+00', 'token.issued', '01M8HRZYTDP2B1K890ME3P8V4V', '{"client_id": "e-license", "context_id": "jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ", "delegation_id": null, "token_id": "01M8HS01FY8GHFZSJ8F5QKREBG", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'af7b93943d2ea4a7');
INSERT INTO public.audit_event VALUES ('01M8HS01ST5Y0VSGF6V24SS06B', '2026-11-28 19:09:31.270985+00', 'acting.switched', '01M8HRZYTDP2B1K890ME3P8V4V', '{"login_id": "01M8HS018Q7F5CC6AB4GR6ZSAQ", "context_id": "ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk", "delegation_id": "dlg_01M8HRZZYJTT0SWGA7TNR9NDZ0"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e2b6319d355c6c7d');
INSERT INTO public.audit_event VALUES ('01M8HS01VXZG6Z5QTT09P5JQ4B', '2026-11-28 19:09:31.364948+00', 'token.issued', '01M8HRZYTDP2B1K890ME3P8V4V', '{"client_id": "keeper", "context_id": "ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk", "delegation_id": "dlg_01M8HRZZYJTT0SWGA7TNR9NDZ0", "token_id": "01M8HS01VHVW6FVGNX97Z37D93", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '7afbe5bfc30a48ba');
INSERT INTO public.audit_event VALUES ('01M8HS01WX4WYPAW1X2A662YXK', '2026-11-28 19:09:31.400549+00', 'request.repeated', '01M8HRZYTDP2B1K890ME3P8V4V', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '8942dde12854dbbf');
INSERT INTO public.audit_event VALUES ('01M8HS020T00J7E9J391VB9DN5', '2026-11-28 19:09:31.504248+00', 'acting.switched', '01M8HRZYTDP2B1K890ME3P8V4V', '{"login_id": "01M8HS018Q7F5CC6AB4GR6ZSAQ", "context_id": "EPQbG3NfrlIVugbcp1973KoBJD63wixSwkmE8azflLY", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'f40f4183bdd49378');
INSERT INTO public.audit_event VALUES ('01M8HS02APPDE71S0G2F899HWR', '2026-11-28 19:09:31.834677+00', 'login.started', '01M8HRZYPCHF1463T30VA68HWB', '{"login_id": "01M8HS029TRH4S410HEASRF7ZV", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'e78fb22765cff87a');
INSERT INTO public.audit_event VALUES ('01M8HS02D6NWYKZ1MZ5JY8374G', '2026-11-28 19:09:31.907987+00', 'request.repeated', '01M8HRZYPCHF1463T30VA68HWB', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '475e55b2ed98f30f');
INSERT INTO public.audit_event VALUES ('01M8HS02EK0AR9WZN5RE6AE0HX', '2026-11-28 19:09:31.960657+00', 'token.issued', '01M8HRZYPCHF1463T30VA68HWB', '{"client_id": "e-license", "context_id": "7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ", "delegation_id": null, "token_id": "01M8HS02E1XXYR1YM54Z47SDTN", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd300dfb2150a0e3f');
INSERT INTO public.audit_event VALUES ('01M8HS02K2BTG5DX230ZXBRQAT', '2026-11-28 19:09:32.092278+00', 'login.ended', '01M8HRZYPCHF1463T30VA68HWB', '{"login_id": "01M8HS029TRH4S410HEASRF7ZV", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e4adb7eec2eb1977');
INSERT INTO public.audit_event VALUES ('01M8HS02XSCVPANC7GXCQFRGDQ', '2026-11-28 19:09:32.472849+00', 'login.refused', '01M8HRZZ8FDVBEJVAMTNR131C8', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '077b8f1a9f737ef8');
INSERT INTO public.audit_event VALUES ('01M8HS036F0Y097Q3RCKMNKS5W', '2026-11-28 19:09:32.750938+00', 'login.refused', NULL, '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '6f80ae77b7ac0f6f');
INSERT INTO public.audit_event VALUES ('01M8HS03GTKC9XQ3YW8J80AX0S', '2026-11-28 19:09:30.775086+00', 'login.started', '01M8HRZYTDP2B1K890ME3P8V4V', '{"login_id": "01M8HS018Q7F5CC6AB4GR6ZSAQ", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'f78604b372796519');
INSERT INTO public.authorization_code VALUES ('01M8HS01DYJ8RKQ2BD0ANG692Z', '3533010d53947f4e5692f103c5ff4e17e1ed1641fb510ab8f10b064fd5b62fb3', 'e-license', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'KiI2Zqb_lJsVxL_mS_Nwqg', 'E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo', '2026-11-28 19:09:30.775086+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:30.920703+00', '2026-11-28 19:10:30.920703+00', '2026-11-28 19:09:30.968288+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HS01TS8VFWRDA1G40F3VH7', 'eb4ef0743ccb65e80eb8c939a0e8aa4e7e904f6bc0a0b3af92cb42ef44d4dfb4', 'keeper', 'ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', 'https://keeper.example.test/callback', 'openid profile email phone address entity', 'R91nbbem2KC31w7ALdYBMQ', 'cUjg_pwH7fdWFj_i9bGHROiQDeYFyI8PiH1nXtfScog', '2026-11-28 19:09:30.775086+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:31.340192+00', '2026-11-28 19:10:31.340192+00', '2026-11-28 19:09:31.364948+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HS01WTSTTCQ8Z5A4GW4E26', '6ba8a29debb7ed0c3d3bbee95cf02c53b0c4e1122a758a0391562f787e1ca894', 'e-license', 'ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'KiI2Zqb_lJsVxL_mS_Nwqg', 'E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo', '2026-11-28 19:09:30.775086+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:31.400549+00', '2026-11-28 19:10:31.400549+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HS02CYEQX33E6T4B2FGMM9', 'f44361a7f4fdb8c7ed8224522ade9aa588014dee2b3af67cf959a4c6ed558439', 'e-license', '7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'KiI2Zqb_lJsVxL_mS_Nwqg', 'E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo', '2026-11-28 19:09:31.834677+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:31.907987+00', '2026-11-28 19:10:31.907987+00', '2026-11-28 19:09:31.960657+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HS03N4VY3EA96DRJ2Y1XGP', '01M8HS03N4D4HN4W823JSXC35S', 'e-license', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'KiI2Zqb_lJsVxL_mS_Nwqg', 'E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo', '2026-11-28 19:09:30.775086+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:09:30.920703+00', '2026-11-28 19:10:30.920703+00', '2026-11-28 19:09:30.968288+00', '"01M8HS03N4V5F8C41EZA9Y65QW"');
INSERT INTO public.authorization_request VALUES ('pxzxUAoxdeJe_hRWpHEpCj5VCfu4s3mOKrezy93ZPLw', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ILLMWSTs0_aMWo2Nm1CxZA"], ["nonce", "KiI2Zqb_lJsVxL_mS_Nwqg"], ["code_challenge", "E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo"], ["code_challenge_method", "S256"]]}', 'sign_in', 'jK90ACAXNhcqs54VFwxvE1yaHL4tKpgvc5R2M2DPThI', '2026-11-28 19:09:32.152174+00', '2026-11-28 20:09:32.152174+00', NULL);
INSERT INTO public.authorization_request VALUES ('yyxj9SeYiByOFmB-s-T_4wkQ8lgt4dZ3SvtgLeMri_4', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ILLMWSTs0_aMWo2Nm1CxZA"], ["nonce", "KiI2Zqb_lJsVxL_mS_Nwqg"], ["code_challenge", "E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo"], ["code_challenge_method", "S256"]]}', 'sign_in', 'W3A2crxsRmVbDgyUTpoXB4_RGBtHEg6crhvGsMSY8e4', '2026-11-28 19:09:32.51261+00', '2026-11-28 20:09:32.51261+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HS03H39ZS09J5MCPMH1RVS', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ILLMWSTs0_aMWo2Nm1CxZA"], ["nonce", "KiI2Zqb_lJsVxL_mS_Nwqg"], ["code_challenge", "E5W8kE-JaBVtCdwHlkpmLW8BT-WEQEeW-rH6Bjx7PYo"], ["code_challenge_method", "S256"]]}', 'sign_in', 'jK90ACAXNhcqs54VFwxvE1yaHL4tKpgvc5R2M2DPThI', '2026-11-28 19:09:32.152174+00', '2026-11-28 20:09:32.152174+00', '01M8HS03H3DKVYX7BY1Y5737B5');
INSERT INTO public.client_assertion VALUES ('01M8HS03HEDTDNFMZNNHB760SP', '01M8HS03HEADJ7HMY7PEGC93A2', '2026-11-28 19:09:33.102576+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJTT0SWGA7TNR9NDZ0', '01M8HRZYPCHF1463T30VA68HWB', '01M8HRZYTDP2B1K890ME3P8V4V', 'all', '[]', '2026-10-30', NULL, 'f1c10449c450c3a6046a4f3dbef2f34a95b8c619366bd9607eeb0d64afc9e10b', 'in_force', '2026-10-29 19:09:29.426521+00', '2026-10-29 22:09:29.426521+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJ81HACDM82709CY1W', '01M8HRZYY29AHJ6YQS58XFJ8G9', '01M8HRZYTDP2B1K890ME3P8V4V', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '857b37d384d52bdb39b37c87f1744e1b88985acce2fea0e36dc423d9769a0722', 'in_force', '2026-10-29 19:09:29.426718+00', '2026-10-29 22:09:29.426718+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJD3DS0RDFPJV5E92T', '01M8HRZYY29AHJ6YQS58XFJ8G9', '01M8HRZYTDP2B1K890ME3P8V4V', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '80f911cc4c92df55857fdd8374c709eeb530992050d64db9ef547ddf2bb0eb94', 'in_force', '2026-10-29 19:09:29.426771+00', '2026-10-29 22:09:29.426771+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJC4C85NBC4DPKXZWR', '01M8HRZZ8FDVBEJVAMTNR131C8', '01M8HRZYTDP2B1K890ME3P8V4V', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '239f5b1f3fd0afff057435b2ac80a8341fbbe3d5e0ed7ab3dc8a92095edb8610', 'waiting', '2026-11-27 19:09:29.426812+00', NULL, NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJXCYCTY3KYMM09R4V', '01M8HRZZH901VZCR3DR6Y1X4GB', '01M8HRZYTDP2B1K890ME3P8V4V', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'b1a2400add3347b51e1d0c57e0cbcf0f742f47da0aed86f6e3396f5bb2e31e27', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJA2QM7XHVY520BJE3', '01M8HRZZSP8MBZ19NF1CX2QD15', '01M8HRZYTDP2B1K890ME3P8V4V', 'all', '[]', '2026-11-19', NULL, 'fc0d98dd88a481ca26bfd7de717013cd29ec3ddec13dfc2ef91a08bcc3fc359f', 'declined', '2026-10-29 19:09:29.426885+00', '2026-10-29 22:09:29.426885+00', '2026-11-28 18:09:29.426885+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJVD0FWEBCG8E5BTQ7', '01M8HRZYPCHF1463T30VA68HWB', '01M8HRZZ49ZQG95TRKTVV5CHYS', 'all', '[]', '2026-09-30', NULL, '2ece5b7b5c9fd29ea902c682ac4d7a7aa06f033a4ddbb61b428e56e5fd7d0246', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:29.426919+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJRN64Y87WWD7460MT', '01M8HRZYY29AHJ6YQS58XFJ8G9', '01M8HRZZ49ZQG95TRKTVV5CHYS', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '178e469624783f833d78792ba89dbc2fffaacf069fbf7a0e277220166742018f', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:09:29.426952+00', NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HRZZYJGKJCWPT85ZT3DE48', '01M8HRZYTDP2B1K890ME3P8V4V', '01M8HRZZ49ZQG95TRKTVV5CHYS', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', 'd1003a4bf52b73f8e8754807c980b437fc2ba00698cb1da2618eb4b69fd70af7', 'in_force', '2026-10-29 19:09:29.426986+00', '2026-10-29 22:09:29.426986+00', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HS03JZYHT80DKXJ11C4WSB', '01M8HRZYPCHF1463T30VA68HWB', '01M8HRZZ49ZQG95TRKTVV5CHYS', 'all', '[]', '2026-09-30', '2026-11-29', '2ece5b7b5c9fd29ea902c682ac4d7a7aa06f033a4ddbb61b428e56e5fd7d0246', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:09:29.426919+00', 'เปลี่ยนตัวแทน');
INSERT INTO public.handoff_note VALUES ('jK90ACAXNhcqs54VFwxvE1yaHL4tKpgvc5R2M2DPThI', '{"return_to": "/oauth2/authorize?resume=pxzxUAoxdeJe_hRWpHEpCj5VCfu4s3mOKrezy93ZPLw", "cancel_to": "/oauth2/authorize?resume=pxzxUAoxdeJe_hRWpHEpCj5VCfu4s3mOKrezy93ZPLw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 20:09:32.152174+00', NULL);
INSERT INTO public.handoff_note VALUES ('W3A2crxsRmVbDgyUTpoXB4_RGBtHEg6crhvGsMSY8e4', '{"return_to": "/oauth2/authorize?resume=yyxj9SeYiByOFmB-s-T_4wkQ8lgt4dZ3SvtgLeMri_4", "cancel_to": "/oauth2/authorize?resume=yyxj9SeYiByOFmB-s-T_4wkQ8lgt4dZ3SvtgLeMri_4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 20:09:32.51261+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HS03HYDZHKCRX63EZTJPGE', '{"return_to": "/oauth2/authorize?resume=pxzxUAoxdeJe_hRWpHEpCj5VCfu4s3mOKrezy93ZPLw", "cancel_to": "/oauth2/authorize?resume=pxzxUAoxdeJe_hRWpHEpCj5VCfu4s3mOKrezy93ZPLw&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:09:33.118713+00', '2026-11-28 20:09:32.152174+00', '01M8HS03HY5WCQWG5WDSGEJC91');
INSERT INTO public.login VALUES ('01M8HS018Q7F5CC6AB4GR6ZSAQ', 'da71f5c2236804d1ec707c5d3d37c16f1c770e90136f8e6f1162fecf25b02333', '01M8HRZYTDP2B1K890ME3P8V4V', '2026-11-28 19:09:30.775086+00', '2026-11-28 19:09:30.775086+00', '2026-11-28 19:09:30.775086+00', NULL, NULL, '2026-11-28 19:09:30.775086+00', '2026-11-29 07:09:30.775086+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HS029TRH4S410HEASRF7ZV', 'a1b87d11ae2cbc418182679c09cacb071bd86394bedd13d618b852842a4bc20e', '01M8HRZYPCHF1463T30VA68HWB', '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:31.834677+00', NULL, NULL, '2026-11-28 19:09:31.834677+00', '2026-11-29 07:09:31.834677+00', '2026-11-28 19:09:32.092278+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.login VALUES ('01M8HS03KG0H4P269Q3GGDQYD2', '01M8HS03KG2NZD1M9HHGRNZA28', '01M8HRZYPCHF1463T30VA68HWB', '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:31.834677+00', '2026-11-28 19:09:33.168165+00', '2026-11-28 19:09:33.168223+00', '2026-11-28 19:09:31.834677+00', '2026-11-29 07:09:31.834677+00', '2026-11-28 19:09:32.092278+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9');
INSERT INTO public.outbox_message VALUES ('01M8HS01SFTB3MAHD9WSAPJNFC', 'logout_notice', 'e-license', '{"visit_id": "01M8HS01EAPYT6SCDWK938C0C7", "sid": "jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ", "sub": "01M8HRZYTDP2B1K890ME3P8V4V"}', '2026-11-28 19:09:31.270985+00', '2026-11-28 19:09:31.270985+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS0207ABC2PQM530Q86KXW', 'logout_notice', 'keeper', '{"visit_id": "01M8HS01V2EXWRTN5HV9Z30S7F", "sid": "ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk", "sub": "01M8HRZYTDP2B1K890ME3P8V4V"}', '2026-11-28 19:09:31.504248+00', '2026-11-28 19:09:31.504248+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS02078DH4GXPGTBM4GDP5', 'logout_notice', 'e-license', '{"visit_id": "01M8HS01WWDRKH09HZCJSAGF2Q", "sid": "ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk", "sub": "01M8HRZYTDP2B1K890ME3P8V4V"}', '2026-11-28 19:09:31.504248+00', '2026-11-28 19:09:31.504248+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS02JYJXS2N7BRPGD7CKW2', 'logout_notice', 'e-license', '{"visit_id": "01M8HS02D22M60DCYZP5RF94Y9", "sid": "7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ", "sub": "01M8HRZYPCHF1463T30VA68HWB"}', '2026-11-28 19:09:32.092278+00', '2026-11-28 19:09:32.092278+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HS03J6QYAD9QPV3ADMQJ3N', 'logout_notice', 'e-license', '{"visit_id": "01M8HS01EAPYT6SCDWK938C0C7", "sid": "jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ", "sub": "01M8HRZYTDP2B1K890ME3P8V4V"}', '2026-11-28 19:09:31.270985+00', '2026-11-28 19:09:31.270985+00', 0, '2026-11-28 19:09:33.126889+00', '2026-11-28 19:09:33.126949+00');
INSERT INTO public.registered_data VALUES ('01M8HS03KZ3F4VN3CC5TC9NHWR', '01M8HS03FYKM9319K0HRT07Z0N', '2026-11-28 19:09:33.185216+00', '01M8HS03M1Q9X1XWY96FRY6T2T', '"01M8HS03M1KWNJFG788H424BTX"');
INSERT INTO public.signing_key VALUES ('01M8HS000E558YTCA9CBGTMBAC', 'ES256', 1, 'gAAAAABrCybp1G-NG4UP7dlu6ZLjROQK_p10Fr3ljGBEPIU6yKGTJik90Xt5jZZ5yS8ybmNN3C7UhboPqN9qLsUQHL7TObHChOFPof16VQ7RhcO9R-cTKIG__Ws7S3JKAsAGWBCB_gJuy9ahqvZ1RWRzQCvNCMysDqhCqlzeK8LE0vq1m0C94MdmJdPdKvoU7opBIvxO-FCkhw1vARXmlhmYvaG2fFbu174AcENmGI5lHShZJZ05bNHgjlGPCdIdbpByys7qbqsd', '2026-11-28 19:09:29.486325+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HS006KK8MMA1V4WF9GXJNH', 'PS256', 1, 'gAAAAABrCybpWQsnXjmnxQupyavpc32aZWj6Wp44PvLgeeRE4fm26Qc9BE2iocDOc3h89HjHh4msV1NHtnqmSfdT7QWMYRuzmAcN39rMYDYkHNUxUgc9N8WqcmLt_SzvjDlKPeBM4uiO3KMrZojQjYjLl6tSi86IUkNz5wTcYOnShMk11vb6NN-0IC4gScD8AnfHESpGquRsfVgFxGl1WuiRx9oKBWvZORXo0hEqiQjaNXLeO-pRintwspsoWodBg4572jWZ9F7FQhIyEmjM5CIbl5SyuYrCpWOZHiDQQz_QCJ8UiDdJOSp-LBT05o5dBLn8Wpzj3YPuMof1dKy0O4stTpmU1yumcpxDYfJa70pKNh4qrg_Xj-U3zjOMmkJ62XxzmcNFzlM7OSLXJ4A_f4yi7059QFGbIapvPjRV_LGClb6UO85ZWgLKh4XinaRl87XdA8iC4gtGyuuJg9exgg2cWGg9ar3WbzrCcQiHQvCxCpQ04SqBpjYVN_T12GZygFD5RAU6B4-eVFF3vIZ3B6O2Q2_thPZX1BMrKCWHhmCYip2XxmQE8K1wrpbuTgASm6dA3qNjqALtbpngNyVGKj9GTL5zvPrCIqXcI1OfxMzh8j7HycXTvkNYZxBRp2AQt0kzx08BZJOSo21Oai8L9UERfTrxrhEReOtzHs7uuEENmHweSMWAs5P4pguoPxLbtY_KdBC-E1QqIyFMmc59MFZg3u7Gllhjf4TlZB9vO1UsJTGKvcZEJmsE2M6ijYQhRyzJhHSHkQtg433ui2_aSNDRAfCz5TTlLVi4tLDJ8gsE7cEeyK6z9PXkUX8Y0OQVDP-Rxtwr_Ra40Iw41B0K6bQMHysxay4mv3juAnUN6FxIukWrVOKocP73jpGonvlIh1HYU94ZbW2JZaGrr63rutTpEGSXVOuPQn2DqTzeBeloxNH5S8QgSath8HaRY1cZ4nPPw6oBwspTbp9OHTZEGD34v9LOyiTBs93rMWTVEp3wgYA9xYKx4NpA6m37STm-3JgrB_2B7kL-kbNuuijKfOzJRrBDTNxPEmFkcFb520vGQR6e6Supoh6kphMFrd7tYh3L52SOZHn3A3tgwfO9jX68X60Q1xxWf6QzI2VAC3EZw2rD1z_nxewsD7ZR0y7GmD9Ct56HSQa_eFCL43MEAQGqZ9E4w0u7dcyA_a_CQz6u__Wa6tu5ZmU6N7giKqTMoScqinUm1jCwKgCnAjq7stlXZo5n8qSE9W0h9xIEi8nppDSrRaiacaPJAUhsOQZc51XFgk38Qau9Kj0WE0l_wusuROWdsFU7YNI2vMI6srl3pvf2pQGF_9yVSzBcLMG2SEli3z5MA6FyLCijHSE5dXRro6FQPOsblScyxB2fNYcRisadEOSBnRZqv69FsMvOTJDhTWpk9Juo8II9UcTyKS0cTnopTHb9wI0lUJENUSCYPl8C_sWGytMiU5ZAz7RSCmlyXqdCchzlRzx9CgqI-Sgw7q-21YCLyNc_I9p64tr0wy3ZKnEmXlBBC8E6x0Z-_8zXzzQHdEbaMBm5a5Yror2676XZRud18LSCI_HoB98qNLjT5meLhCFtOxqG2gXzi1Be7MnDAyHJkTSJhyY_CGyYJ-JBErJlZIBBhDyu21OJzL3HyrmgKk3Iqt4HiYXL8pWNN2A4_BNp0tqpDWL5ryheZsno52cUNXwwnKgLt3TXj5Rbcns8RHU=', '2026-11-28 19:09:29.486748+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HS00CP2YTXDVQ1MW2PJ71G', 'RS256', 1, 'gAAAAABrCybpaBORkvdy8bA3TmMHSfLilp1hinlIDgjfdJflzXJv5AneUKhJ8NWERNqMvdVripvGtNMPXdheLxyCmGituyU0oXOF4Hjw5PzfcxIGDGEFMHT__kGwkqpNw1_tTCUMxkVcB4WmHCu0zwsiv0Jy3H6A2UvY6QQkbIc2rdbcSUgn50PlGGOYxRybh8BTsG7XHR6R0OCg1s59GPcGo3RBPM3X22TXnQepAximdWtXqKRJZ8N41_QHO5uNAB7i2N9Sm1nyld8oP_YUzBmxP56PN2AhHII0Q3fRKcFcGyjC4AO5H7iWCYSZ9CeYJ0cwh4DelVMZ8JI2mOTbsATfyk0pBc8KT5JU_ljHTN5MnP10HXSsZ4t8lzRvPpl1wLpSiriKsBiqLGWISMr3uk0gkcqWNPBUqceyeFLWzImrC8XHeADEjSzXDe959Pwq6ZTQV0qzI00J8Sgr9_df7olBMPiFKORufjixVqsjvAjNikWr8baZiGVdMHHRuloPOFksoItOcw7B82OrkQoNWhsuRdLrGubpyWOTNjma2E9gZFy-wds_mWbE8LeP623MtBreY97lu4zPFNSjWXebEDoNJrmtXEv_-an7fEJTBKUlqEqNKleRTkI5Lgd9MdE5tFtOTftqVHYSzaS7nWXjGa3DL4UvtD3bmRiQ0iLk4DKcNuBryLcCLq2AQYbK_L449y-uJGzig-Kgz5oRphMIOkP_kHInVMNWRrzbSe0lad3XrUevCm2PaRNuEpRX9sCsteb7bzk28_fbGqkC-s94Hprkhd5cneRN7RN7aybME7EmEPy25SEYy4r9gPGQd7P7eXMgNv8F07yHGpO1tS7KgMP9DjTGsw6EksENklTwM3dsVEkAtVAQw7G4AjmouUJFu4kha53tC79z0fCvSRSE-_SlpHidG2-DFPhcRi75u4FUWx7YYEujLZpA-wwkpniiCgycCQ8fs8Xhg4nwTgoVlDZ66CIVo6INh5UP6T_G81DqD6qoKYqczakyIn5yNna318tfzKngZEd7ZQjmzgy7-uwM6zaBP69XG3PLMJ0x4IrQPYhVGl-HqiYhLxY-NpAP5m87jp0fydseLHNJMRntQIv7TQ4UOjYfLXaY0xrMu2ftiyZDFhsU4Fwde8CnfrfpXRnUlpPJiLup-jAGhCd5oRu11hdvP-hIoBwwMKoFvtzbFDeM2gzxKRtTIuWQW65SMksCRVkTreOeGgIzEXoxkJmpAR219MgCuaCHi5W_WXFUCLlj2Ei_sJDpc3OYtty7I_-6UdqN0sP7gGNJ94Mviom82lNLrDxwYEmYKJYqmFVhunt-dgNIhQRV02aZSp3y8loz0ITPTIaXBvYpv_c9MtHN6WakYICoCRLbBidsQoy1r-2LQSSoBoITGoe3mcTBqAn3mn7XKZO_ek1vbM7uP-YscFd6QO3Zm-GVCLTkzWl9WZbr8p6eC8tU9XXeQLSACdovOnsFv411ItjD8buwMGfPYi17gRPPXezKbOYilkSeU_70goqrr8N34ohAwQqfSuSpvo7KIolhPjRx9Jfkf_SV75e7eSVzcqPFkuk3ZHh0a-6r10HU3TY8WS4M2UYbN50DL3eimQDQhGKrpjBFvvtJyIflktvx4YUJaaIAKuGfXzQZdIzjTKfYaBLy1eAkyQ_6t4uE7alnJg9lAvmXkCJJqSWIvrNnotqhJMonNartlB-miIi2nbo=', '2026-11-28 19:09:29.683528+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HS03JK7CJ0CM6NYVAVCVG1', 'ES256', 1001, 'gAAAAABrCybp1G-NG4UP7dlu6ZLjROQK_p10Fr3ljGBEPIU6yKGTJik90Xt5jZZ5yS8ybmNN3C7UhboPqN9qLsUQHL7TObHChOFPof16VQ7RhcO9R-cTKIG__Ws7S3JKAsAGWBCB_gJuy9ahqvZ1RWRzQCvNCMysDqhCqlzeK8LE0vq1m0C94MdmJdPdKvoU7opBIvxO-FCkhw1vARXmlhmYvaG2fFbu174AcENmGI5lHShZJZ05bNHgjlGPCdIdbpByys7qbqsd', '2026-11-28 19:09:29.486325+00', '2026-11-28 19:09:33.13954+00');
INSERT INTO public.token_issue VALUES ('01M8HS01FY8GHFZSJ8F5QKREBG', 'e-license', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', '01M8HS01DYJ8RKQ2BD0ANG692Z', 'openid profile email phone address entity', '2026-11-28 19:09:30.968288+00', '2026-11-28 19:19:30.968288+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HS01VHVW6FVGNX97Z37D93', 'keeper', 'ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', '01M8HS01TS8VFWRDA1G40F3VH7', 'openid profile email phone address entity', '2026-11-28 19:09:31.364948+00', '2026-11-28 19:19:31.364948+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HS02E1XXYR1YM54Z47SDTN', 'e-license', '7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ', '01M8HS02CYEQX33E6T4B2FGMM9', 'openid profile email phone address entity', '2026-11-28 19:09:31.960657+00', '2026-11-28 19:19:31.960657+00', NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HS03NAW1N5A28GM3BEKZ81', 'e-license', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', '01M8HS01DYJ8RKQ2BD0ANG692Z', 'openid profile email phone address entity', '2026-11-28 19:09:30.968288+00', '2026-11-28 19:19:30.968288+00', '2026-11-28 19:09:33.22687+00', '"01M8HS03NAF7G8M3WNGS1T6QRN"');
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HRZYPCHF1463T30VA68HWB', '2026-11-28 19:09:28.140684+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HRZYTDP2B1K890ME3P8V4V', '2026-11-28 19:09:28.269675+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HRZYY29AHJ6YQS58XFJ8G9', '2026-11-28 19:09:28.386725+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HRZZ49ZQG95TRKTVV5CHYS', '2026-11-28 19:09:28.585017+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HRZZ8FDVBEJVAMTNR131C8', '2026-11-28 19:09:28.71913+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HRZZH901VZCR3DR6Y1X4GB', '2026-11-28 19:09:29.001482+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HRZZSP8MBZ19NF1CX2QD15', '2026-11-28 19:09:29.270259+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HS037VHHCHKDNDKGT5P362', '2026-11-28 19:09:32.795888+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HS038T2A755HVTTF6NFS0G', '2026-11-28 19:09:32.826481+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HS039H27HG27AJ5CDBKATP', '2026-11-28 19:09:32.849607+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HS03A4H8ZPNJRWC1E00JJT', '2026-11-28 19:09:32.868079+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HS03AC1RZWNM1KFTHQV9EP', '2026-11-28 19:09:32.876701+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HS03B2K7YHYVWVEBFNJDEG', '2026-11-28 19:09:32.898499+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HS03BPS7FJV67YNMP61QKB', '2026-11-28 19:09:32.918758+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HS03CA9F8ZGEYR0A1B7PXP', '2026-11-28 19:09:32.938802+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HS03CZBK6T10QEF3A9ZS5V', '2026-11-28 19:09:32.959947+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HS03DFCTZ10N4H974VFP8E', '2026-11-28 19:09:32.975028+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HS03DVEXJCJ8CDYMVVV3NC', '2026-11-28 19:09:32.987357+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HS03EG25W4C2YSZ6703WHE', '2026-11-28 19:09:33.008692+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HS03F3FCJFWQFFZMNCPYDN', '2026-11-28 19:09:33.027055+00');
INSERT INTO public.user_name VALUES ('01M8HS03MGS5DQF4TRAR47YE1J', '01M8HRZYPCHF1463T30VA68HWB', '2026-11-28 19:09:28.140684+00');
INSERT INTO public.visit VALUES ('01M8HS01EAPYT6SCDWK938C0C7', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', 'e-license', '2026-11-28 19:09:30.920703+00', '2026-11-28 19:09:30.920703+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS01V2EXWRTN5HV9Z30S7F', 'ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', 'keeper', '2026-11-28 19:09:31.340192+00', '2026-11-28 19:09:31.340192+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS01WWDRKH09HZCJSAGF2Q', 'ya7STZAB--bofM_6Zz6uGD5TrQtKjCw4IAe5r-mC-zk', 'e-license', '2026-11-28 19:09:31.400549+00', '2026-11-28 19:09:31.400549+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS02D22M60DCYZP5RF94Y9', '7krd0V-JVkZNcvIa58PFoHq6k8YOHQOyx3nq7jEu7qQ', 'e-license', '2026-11-28 19:09:31.907987+00', '2026-11-28 19:09:31.907987+00', NULL);
INSERT INTO public.visit VALUES ('01M8HS03NJ72XTGYM0S17H7YSP', 'jD89NllHMcwT_1Sz0MqF7vRMoJv2i86b0m1oWptTuAQ', '01M8HS03NJKV4HBV2YRZBN14BM', '2026-11-28 19:09:30.920703+00', '2026-11-28 19:09:30.920703+00', '2026-11-28 19:09:33.234887+00');
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
CREATE INDEX ix_authorization_code_challenge ON public.authorization_code USING btree (client_id, code_challenge);
CREATE INDEX ix_authorization_code_expires_at ON public.authorization_code USING btree (expires_at);
CREATE INDEX ix_authorization_code_nonce ON public.authorization_code USING btree (client_id, nonce);
CREATE INDEX ix_authorization_request_expires_at ON public.authorization_request USING btree (expires_at);
CREATE INDEX ix_client_assertion_expires_at ON public.client_assertion USING btree (expires_at);
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
