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
    credentials_changed_at timestamp with time zone
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
INSERT INTO public.account VALUES ('01M8HSNATBCT65YKS3G63YSAMR', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:21:08.683628+00', 'th', false, '2026-11-28 19:21:08.683628+00', '2026-11-28 19:21:08.683628+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683628+00', '2026-11-28 19:21:08.683628+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATBRYN1A7Y5ECSDCJD4', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:21:08.68364+00', 'th', false, '2026-11-28 19:21:08.68364+00', '2026-11-28 19:21:08.68364+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.68364+00', '2026-11-28 19:21:08.68364+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATBB954D7RAVSETB3N2', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:21:08.683651+00', 'th', false, '2026-11-28 19:21:08.683651+00', '2026-11-28 19:21:08.683651+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683651+00', '2026-11-28 19:21:08.683651+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATBWT19V302WT30HDSJ', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:21:08.683666+00', 'th', false, '2026-11-28 19:21:08.683666+00', '2026-11-28 19:21:08.683666+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683666+00', '2026-11-28 19:21:08.683666+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATB9663DA1Y81SPXK70', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:21:08.683676+00', 'th', false, '2026-11-28 19:21:08.683676+00', '2026-11-28 19:21:08.683676+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683676+00', '2026-11-28 19:21:08.683676+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATB2AX70BZ0BVX5ZZT4', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:21:08.683534+00', 'th', false, '2026-11-28 19:21:08.683534+00', '2026-11-28 19:21:08.683534+00', NULL, '2026-11-28 19:21:09.925417+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683534+00', '2026-11-28 19:21:08.683534+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATB6WSYS8614HJBDWWK', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:21:08.683698+00', 'th', false, '2026-11-28 19:21:08.683698+00', '2026-11-28 19:21:08.683698+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683698+00', '2026-11-28 19:21:08.683698+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATBCYZF2DFCARK3DTH3', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:21:08.683709+00', 'th', false, '2026-11-28 19:21:08.683709+00', '2026-11-28 19:21:08.683709+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683709+00', '2026-11-28 19:21:08.683709+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATB0BW5R5F6KB97FC02', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:21:08.683718+00', 'th', false, '2026-11-28 19:21:08.683718+00', '2026-11-28 19:21:08.683718+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683718+00', '2026-11-28 19:21:08.683718+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNATBHHQEGTRWJ36EV6VM', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:21:08.683613+00', 'th', false, '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:08.683613+00', NULL, '2026-11-28 19:21:09.27973+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:08.683613+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNCR18H2F89ADM82TRAD2', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:21:10.657356+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCR1PB18AN5MM63QSS2V', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:21:10.657356+00', NULL, NULL, NULL, NULL, 'gAAAAABrCymmsd3omaLAe1fliPBCpl9IbMd4L05aLdKz2A8N3ax31L1lDgUtrOxCbpQY_WEbLQuoPNGF0kUnBz1oxPbAmZfgil668dn_Da2CADyQA1PcAhNPewLRvT7BMWUN6GThJA9T', 'md5', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCR19HVGS2BB8MS1XZKW', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:21:10.657356+00', NULL, NULL, NULL, NULL, 'gAAAAABrCymmBp4_dlTNMxe6FZeWg16T0wYfyJNF5Tp0JBrQrNWS3w5Par00TAc9Xndc7OB_FZBtWLQSudLpZPb34y_oB1kR8AJjIV3yA2kUmcPlyVNsM4oynf3m4u0nyhioSctxQyxV', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNATBVS9VP5XQA9VMS50N', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:21:08.683688+00', 'th', true, '2026-11-28 19:21:08.683688+00', '2026-11-28 19:21:08.733164+00', NULL, '2026-11-28 19:21:10.350344+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:08.683688+00', '2026-11-28 19:21:08.683688+00', NULL);
INSERT INTO public.account VALUES ('01M8HSNCKZ35NG91XPEVMQVP87', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:21:10.527522+00', 'th', false, '2026-11-28 19:21:10.527522+00', '2026-11-28 19:21:10.527522+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.527522+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCMMFJ46P2ZHFBT7PWK4', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:21:10.5488+00', 'th', false, '2026-11-28 19:21:10.5488+00', '2026-11-28 19:21:10.5488+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.5488+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCMYS8C8BQNK7N7Q5220', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:21:10.558003+00', 'th', false, '2026-11-28 19:21:10.558003+00', '2026-11-28 19:21:10.558003+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.558003+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCN84FFHQ3BP2PZQTSWC', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:21:10.568889+00', 'th', false, '2026-11-28 19:21:10.568889+00', '2026-11-28 19:21:10.568889+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.568889+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCNJ7W7FFCR6XKP96VT5', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:21:10.578911+00', 'th', false, '2026-11-28 19:21:10.578911+00', '2026-11-28 19:21:10.578911+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.578911+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCNQ1KDC9EDPM0JGZ4TX', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:21:10.583493+00', '2026-11-28 19:21:10.583493+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.583493+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCNYSG9JX6WB2AB5YKQW', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:21:10.590342+00', 'th', false, '2026-11-28 19:21:10.590342+00', '2026-11-28 19:21:10.590342+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.590342+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCP8BY681WCJJFD8WQP0', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:21:10.600773+00', 'th', false, '2026-11-28 19:21:10.600773+00', '2026-11-28 19:21:10.600773+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.600773+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCPCBWXBACXM91QWESJ2', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:21:10.60446+00', 'th', false, '2026-11-28 19:21:10.60446+00', '2026-11-28 19:21:10.60446+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.60446+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCPJH0KYWW2A269WW5T9', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:21:10.610823+00', 'th', false, '2026-11-28 19:21:10.610823+00', '2026-11-28 19:21:10.610823+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.610823+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCPT8FAR8MHKEMJ63G5R', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:21:10.618801+00', 'th', false, '2026-11-28 19:21:10.618801+00', '2026-11-28 19:21:10.618801+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.618801+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCPYBHT9SFCX9VK0KB9F', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:21:10.622783+00', 'th', false, '2026-11-28 19:21:10.622783+00', '2026-11-28 19:21:10.622783+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.622783+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCQ8QFAHBAEJF7SVQYE5', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:21:10.632343+00', 'th', false, '2026-11-28 19:21:10.632343+00', '2026-11-28 19:21:10.632343+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:21:10.632343+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HSNCRSNK3CTJ77JK958J1Q', 'natural_person', 'tax_id', '1100000000016', '01M8HSNCRSYT2SKHGZNW067Z39', 'active', true, '01M8HSNCRSNCSCYM9YG47D5KBF', 'register', '$argon2id$v=19$m=19456,t=2,p=1$ppQyprS29h5jzLlXqrW2Ng$Sb2ylZ7rG1b5bZPVQQMnPz7K029yFwgAMUr4PVwOxng', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HSNCRS19KQ6HRAFN9DVKYW', '024306800', '01M8HSNCRS4K2SK9BS35YT2ETY', '0812345678', 'agent@example.com', '2026-11-28 19:21:08.683613+00', 'th', false, '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:10.681272+00', '2026-11-28 19:21:09.27973+00', '"01M8HSNCRSZ4Z2MBYMETKBB7VE"', '01M8HSNCRS3ZJSH9JGX0CNJKEK', '01M8HSNCRSFAHEP4N4KR8Y16CK', '01M8HSNCRSD1CT36YRCNGF5HQM', '01M8HSNCRSGXHCFG9EK9GBZJ6B', '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:08.683613+00', '2026-11-28 19:21:10.681432+00');
INSERT INTO public.acting_context VALUES ('DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', '01M8HSNBDG1NDBQM8FB4X7H8K5', NULL, '2026-11-28 19:21:09.27973+00', '2026-11-28 19:21:09.588736+00');
INSERT INTO public.acting_context VALUES ('g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', '01M8HSNBDG1NDBQM8FB4X7H8K5', 'dlg_01M8HSNAVE73CQ72DPMJ08JZ01', '2026-11-28 19:21:09.588736+00', '2026-11-28 19:21:09.81543+00');
INSERT INTO public.acting_context VALUES ('3WKHCa7gdO7qai5VaMuzAMw01ONmmB2QtW-ZOQ5Q8wo', '01M8HSNBDG1NDBQM8FB4X7H8K5', NULL, '2026-11-28 19:21:09.81543+00', NULL);
INSERT INTO public.acting_context VALUES ('j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8', '01M8HSNC1HNWRSMZQ1YVMGXYR5', NULL, '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:10.049592+00');
INSERT INTO public.acting_context VALUES ('01M8HSNCY4SC69EPE4P272GPET', '01M8HSNBDG1NDBQM8FB4X7H8K5', 'dlg_01M8HSNAVE73CQ72DPMJ08JZ01', '2026-11-28 19:21:09.588736+00', '2026-11-28 19:21:09.81543+00');
INSERT INTO public.alembic_version VALUES ('0006');
INSERT INTO public.audit_event VALUES ('01M8HSNBDR0BYXJK9Q8JC1Z40W', '2026-11-28 19:21:09.27973+00', 'login.started', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"login_id": "01M8HSNBDG1NDBQM8FB4X7H8K5", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fdc92ab784baa1ea');
INSERT INTO public.audit_event VALUES ('01M8HSNBJVR45AD0SHA73Q2HT2', '2026-11-28 19:21:09.440519+00', 'token.issued', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"client_id": "e-license", "context_id": "DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0", "delegation_id": null, "token_id": "01M8HSNBJFJRVSN77XHH6ESNJC", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'caca0cce89cd4882');
INSERT INTO public.audit_event VALUES ('01M8HSNBQJGNPP0FY91VCF1V81', '2026-11-28 19:21:09.588736+00', 'acting.switched', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"login_id": "01M8HSNBDG1NDBQM8FB4X7H8K5", "context_id": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "delegation_id": "dlg_01M8HSNAVE73CQ72DPMJ08JZ01"}', '127.0.0.1', 'Werkzeug/3.1.9', 'fe7171377fca6d1d');
INSERT INTO public.audit_event VALUES ('01M8HSNBSTCGHN6THM70ZZJTJT', '2026-11-28 19:21:09.672641+00', 'token.issued', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"client_id": "keeper", "context_id": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "delegation_id": "dlg_01M8HSNAVE73CQ72DPMJ08JZ01", "token_id": "01M8HSNBSEQC1K07HV27TKXP9W", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'a2daf440c4461742');
INSERT INTO public.audit_event VALUES ('01M8HSNBTRN59XN1KJ3D6AVPRW', '2026-11-28 19:21:09.695913+00', 'token.issued', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"client_id": "keeper", "context_id": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "delegation_id": "dlg_01M8HSNAVE73CQ72DPMJ08JZ01", "token_id": "01M8HSNBTEG5RY8N136MV34532", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd64f88aba4f12642');
INSERT INTO public.audit_event VALUES ('01M8HSNBVSERSRBATADE08X6P5', '2026-11-28 19:21:09.733115+00', 'token.issued', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"client_id": "keeper", "context_id": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "delegation_id": "dlg_01M8HSNAVE73CQ72DPMJ08JZ01", "token_id": "01M8HSNBVPCXT8ZJSNBYVK3T60", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '1d33969ff70b4b9c');
INSERT INTO public.audit_event VALUES ('01M8HSNBVYE64GNHJKXKXPQD10', '2026-11-28 19:21:09.75763+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HSNBVXZTGGW5HFJFQ4XR0M", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'cbe3e95267ce4898');
INSERT INTO public.audit_event VALUES ('01M8HSNBWBBRYDEBV67WYBR88X', '2026-11-28 19:21:09.760958+00', 'request.repeated', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '7c2c376ede17eab1');
INSERT INTO public.audit_event VALUES ('01M8HSNBY5FACA7NS03ZV4B13M', '2026-11-28 19:21:09.81543+00', 'acting.switched', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"login_id": "01M8HSNBDG1NDBQM8FB4X7H8K5", "context_id": "3WKHCa7gdO7qai5VaMuzAMw01ONmmB2QtW-ZOQ5Q8wo", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'c748dd89fb51a259');
INSERT INTO public.audit_event VALUES ('01M8HSNC1M2YQ16HEJV5VC2QS3', '2026-11-28 19:21:09.925417+00', 'login.started', '01M8HSNATB2AX70BZ0BVX5ZZT4', '{"login_id": "01M8HSNC1HNWRSMZQ1YVMGXYR5", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '500672846d802379');
INSERT INTO public.audit_event VALUES ('01M8HSNC2TQDF7HF7K5D6A1ZTS', '2026-11-28 19:21:09.962867+00', 'request.repeated', '01M8HSNATB2AX70BZ0BVX5ZZT4', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'cfe0c1c83dcf4141');
INSERT INTO public.audit_event VALUES ('01M8HSNC3G57B2HKX436X4WAAS', '2026-11-28 19:21:09.983565+00', 'token.issued', '01M8HSNATB2AX70BZ0BVX5ZZT4', '{"client_id": "e-license", "context_id": "j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8", "delegation_id": null, "token_id": "01M8HSNC36MT1FFSB5NX2N4NEM", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'b6cbf6bfdd9026ea');
INSERT INTO public.audit_event VALUES ('01M8HSNC5FW9R7JG3XV0QWT5HR', '2026-11-28 19:21:10.049592+00', 'login.ended', '01M8HSNATB2AX70BZ0BVX5ZZT4', '{"login_id": "01M8HSNC1HNWRSMZQ1YVMGXYR5", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '9044e87355a0c8f9');
INSERT INTO public.audit_event VALUES ('01M8HSNC9VB3RP7MTJ0MGTFMTG', '2026-11-28 19:21:10.198231+00', 'login.refused', '01M8HSNATBB954D7RAVSETB3N2', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '9d24cab00be644be');
INSERT INTO public.audit_event VALUES ('01M8HSNCKPMZDY87DF808ZH2RP', '2026-11-28 19:21:10.504422+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '74c4f2bae7ba6c28');
INSERT INTO public.audit_event VALUES ('01M8HSNCREAX22T4WKQBT47JB1', '2026-11-28 19:21:10.670467+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HSNCSB2GCHB0QXYMMZ8RW4', '2026-11-28 19:21:09.27973+00', 'login.started', '01M8HSNATBHHQEGTRWJ36EV6VM', '{"login_id": "01M8HSNBDG1NDBQM8FB4X7H8K5", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'fdc92ab784baa1ea');
INSERT INTO public.authorization_code VALUES ('01M8HSNBHCT06AJYZ8GMYAG96F', 'be42acc70ff2192a7be8acd938b0f59f7ccac242a4ad7b48e9355fc004d1ec28', 'e-license', 'DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NQV2w-nL7yAlQ-Fyf158Fg', 'Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:21:09.401575+00', '2026-11-28 19:22:09.401575+00', '2026-11-28 19:21:09.440519+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSNBRSE8ZGSQQXKZ63KADN', 'bd28f2d066d0f1320f6345acae2afae73bb6a183d2bab0a3e5c824e52a3e39a7', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'https://keeper.example.test/callback', 'openid', '1j944tE_kEKhsHseQJtkKA', 'avHGikQSDDz7Ed-SmkI4-m8HfECfolu2PFTHAtEA_MA', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:21:09.648569+00', '2026-11-28 19:22:09.648569+00', '2026-11-28 19:21:09.672641+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSNBW939MENHZHFHV718E7', 'fbaccd44a2888712173df92a0996653b93f2af13701f9b7955fcc8185b8de6e8', 'e-license', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NQV2w-nL7yAlQ-Fyf158Fg', 'Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:21:09.760958+00', '2026-11-28 19:22:09.760958+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSNC2MTTWGT5ERTEFESAX7', '9fb67e839066d74946a3763667568b77fad56a1059a6a8d72610a559b61be740', 'e-license', 'j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NQV2w-nL7yAlQ-Fyf158Fg', 'Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE', '2026-11-28 19:21:09.925417+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:21:09.962867+00', '2026-11-28 19:22:09.962867+00', '2026-11-28 19:21:09.983565+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HSNCYAK78ER8R8BJYS5R1W', '01M8HSNCYA56SQ89PPZQGQCHTE', 'e-license', 'DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'NQV2w-nL7yAlQ-Fyf158Fg', 'Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:21:09.401575+00', '2026-11-28 19:22:09.401575+00', '2026-11-28 19:21:09.440519+00', '"01M8HSNCYA58HC6W74NZKHBKF0"');
INSERT INTO public.authorization_request VALUES ('Fvcss9WHLMFkeCVhY1RSUpBulvyIvNOIs_s451JeuC4', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "xw9EIDbZ-IqGE99dndysFw"], ["nonce", "NQV2w-nL7yAlQ-Fyf158Fg"], ["code_challenge", "Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'RBrzVZg1MrOQXhL3EjabZGzN6k-n8SUxdHNsb9ChIR8', '2026-11-28 19:21:10.076234+00', '2026-11-28 21:21:10.076234+00', NULL);
INSERT INTO public.authorization_request VALUES ('1guglAeAJ8gyGERIKF4Jaw7Ko_httFJqeeqto5Gsee4', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "xw9EIDbZ-IqGE99dndysFw"], ["nonce", "NQV2w-nL7yAlQ-Fyf158Fg"], ["code_challenge", "Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'uTMcsekQ2iSeZB7eOafbn1xiNNQ2yxFxrV2883jfPO0', '2026-11-28 19:21:10.226917+00', '2026-11-28 21:21:10.226917+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HSNCSEJW9E5W6XBSMBTSEW', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "xw9EIDbZ-IqGE99dndysFw"], ["nonce", "NQV2w-nL7yAlQ-Fyf158Fg"], ["code_challenge", "Cmy5uBRwrCxeVq375Q4woP65DLFIO2E1fB8iCBekhXE"], ["code_challenge_method", "S256"]]}', 'sign_in', 'RBrzVZg1MrOQXhL3EjabZGzN6k-n8SUxdHNsb9ChIR8', '2026-11-28 19:21:10.076234+00', '2026-11-28 21:21:10.076234+00', '01M8HSNCSEK1ZE5TVZDH9PJPTD');
INSERT INTO public.client_assertion VALUES ('01M8HSNCSKWNABFX6AA94W159K', '01M8HSNCSK276K7BRBQR9RZYA8', '2026-11-28 19:21:10.707924+00');
INSERT INTO public.data_report VALUES ('01M8HSNCTZW36ABQ4VHCKAV11C', '01M8HSNCRSNK3CTJ77JK958J1Q', '01M8HSNCV6PZVK01CKST1VYJV2', '"01M8HSNCV64APAZ13P655XTMDY"', '2026-11-28 19:21:10.758702+00', '2026-11-28 19:21:10.758721+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVE73CQ72DPMJ08JZ01', '01M8HSNATB2AX70BZ0BVX5ZZT4', '01M8HSNATBHHQEGTRWJ36EV6VM', 'all', '[]', '2026-10-30', NULL, '41d137d95a84114386bbfbe1eade13a8097d985bab9e5463dcb02d3bb9165ca8', 'in_force', '2026-10-29 19:21:08.71856+00', '2026-10-29 22:21:08.71856+00', NULL, NULL, NULL, 'vV4fkEVmK7cowt34tBB5h2q4wFSCTqas3Xm5JuoZjwg', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVEGVX7Z6D9W8R3S9H5', '01M8HSNATBCT65YKS3G63YSAMR', '01M8HSNATBHHQEGTRWJ36EV6VM', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '4f7bc991040c81c859c98b762ead3bd1681339e22beeb70ff42f2cee9a005761', 'in_force', '2026-10-29 19:21:08.718763+00', '2026-10-29 22:21:08.718763+00', NULL, NULL, NULL, 'CKyrB2-aI-JlzoVPOX9i5cx9zXcl-CUg4DtKm4xadkc', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVECET6ZDCYJWWY8R02', '01M8HSNATBCT65YKS3G63YSAMR', '01M8HSNATBHHQEGTRWJ36EV6VM', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', 'bc59f625b8ff843af1cf5159ad94138ad540734035e21dcb1d3a94ab1772d03c', 'in_force', '2026-10-29 19:21:08.71883+00', '2026-10-29 22:21:08.71883+00', NULL, NULL, NULL, 'y7CfdL3LBOdc0sixdRB-ErCUH4ZC0bqqiH3IBN4KHa8', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVETMAS8SCPYA9TFQHQ', '01M8HSNATBB954D7RAVSETB3N2', '01M8HSNATBHHQEGTRWJ36EV6VM', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'b77fdaa53e8661bd6539e1da7af9a40cc44e9ecb9e9ae077fe30add3f187cdb4', 'waiting', '2026-11-27 19:21:08.718882+00', NULL, NULL, NULL, NULL, 'fJTH48f81cwIDsR0_OPMRQVv0VcH4AKL06zqRqLsylI', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVEX8G7AVDRNXSNA34W', '01M8HSNATBWT19V302WT30HDSJ', '01M8HSNATBHHQEGTRWJ36EV6VM', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '6ffeb75e2c4d4601198343e85098ed9e679aae6b393cdce5399dbb4abf85eb34', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'eMT4VivT-KM_8p14HbPbHa-HA6MhVI8_u_IjalvmNgE', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVFVZVKC5DZG88HNWNW', '01M8HSNATB9663DA1Y81SPXK70', '01M8HSNATBHHQEGTRWJ36EV6VM', 'all', '[]', '2026-11-19', NULL, '2869917b0c7f0c7ee56acdebe2272c23fa841b416c12546c99aad8d6a768b91e', 'declined', '2026-10-29 19:21:08.718983+00', '2026-10-29 22:21:08.718983+00', '2026-11-28 18:21:08.718983+00', NULL, NULL, 'hiF01PP9nKUIzFIR--lr9BSantXQO8M1u5L56qLCmj4', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVFNY29TJ4XJNK8NJM1', '01M8HSNATB2AX70BZ0BVX5ZZT4', '01M8HSNATBRYN1A7Y5ECSDCJD4', 'all', '[]', '2026-09-30', NULL, '62e667441a4e24c9b625fe633126c947fda5e2bd3959b9425f37ac33dd3437eb', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:21:08.71903+00', 'เปลี่ยนตัวแทน', NULL, 'QRDIzS3xVBxe-R5YmC7yj6ovRsmJ0jpegSgjnqiWtMo', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVF60M437Y9M0GFWRJ9', '01M8HSNATBCT65YKS3G63YSAMR', '01M8HSNATBRYN1A7Y5ECSDCJD4', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '1b5838a8d4a9df257d55d5bddc484cdec0042c7cb4516506ea6123528d44b7c5', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:21:08.719076+00', NULL, NULL, '3DrmlhoHJhBRYNOAiHaZCl1MudeVkQPvipVioU6fwf8', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNAVF276WVGQ74XDXSA5R', '01M8HSNATBHHQEGTRWJ36EV6VM', '01M8HSNATBRYN1A7Y5ECSDCJD4', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '28fc03d4713865747e9ff8d1d1d4dff75b905fa91ecc705d1f9612e1dc1225fd', 'in_force', '2026-10-29 19:21:08.719123+00', '2026-10-29 22:21:08.719123+00', NULL, NULL, NULL, 'SfFaCfxdnc-GEQgn8HGWVc-RApACAxvlLOz2GnxxAug', NULL, NULL);
INSERT INTO public.delegation VALUES ('dlg_01M8HSNCVA74JXVJEEQA4Q80D9', '01M8HSNATBWT19V302WT30HDSJ', '01M8HSNATBHHQEGTRWJ36EV6VM', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '6ffeb75e2c4d4601198343e85098ed9e679aae6b393cdce5399dbb4abf85eb34', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HSNCVA9T2F05EVBGPY7EQD', '2026-11-28 19:21:10.762815+00', '01M8HSNCVACSZFDXMEWS7S2P54', '2026-11-28 19:21:10.762835+00', '01M8HSNCVAJT1WBMHY2FJ9PXKZ');
INSERT INTO public.handoff_note VALUES ('RBrzVZg1MrOQXhL3EjabZGzN6k-n8SUxdHNsb9ChIR8', '{"return_to": "/oauth2/authorize?resume=Fvcss9WHLMFkeCVhY1RSUpBulvyIvNOIs_s451JeuC4", "cancel_to": "/oauth2/authorize?resume=Fvcss9WHLMFkeCVhY1RSUpBulvyIvNOIs_s451JeuC4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:21:10.076234+00', NULL);
INSERT INTO public.handoff_note VALUES ('uTMcsekQ2iSeZB7eOafbn1xiNNQ2yxFxrV2883jfPO0', '{"return_to": "/oauth2/authorize?resume=1guglAeAJ8gyGERIKF4Jaw7Ko_httFJqeeqto5Gsee4", "cancel_to": "/oauth2/authorize?resume=1guglAeAJ8gyGERIKF4Jaw7Ko_httFJqeeqto5Gsee4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:21:10.226917+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HSNCSWZZ0RZEG51HKHNFAX', '{"return_to": "/oauth2/authorize?resume=Fvcss9WHLMFkeCVhY1RSUpBulvyIvNOIs_s451JeuC4", "cancel_to": "/oauth2/authorize?resume=Fvcss9WHLMFkeCVhY1RSUpBulvyIvNOIs_s451JeuC4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:21:10.715937+00', '2026-11-28 21:21:10.076234+00', '01M8HSNCSVCADB2XMWFY5KJM74');
INSERT INTO public.known_device VALUES ('01M8HSNBDEHKRAS1WNQ5HCFVQ5', '52a2f83ef8c7eb5188430596ed83b636124cc183a385d25834205fab97d11720', '01M8HSNATBHHQEGTRWJ36EV6VM', '2026-11-28 19:21:09.27973+00', '2026-11-28 19:21:09.27973+00');
INSERT INTO public.known_device VALUES ('01M8HSNC1HNMHJV6REB4P7S9CN', '100d48a946a826c5ca43cce32a99db0207c437a99294d851affa1faafe0478b7', '01M8HSNATB2AX70BZ0BVX5ZZT4', '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:09.925417+00');
INSERT INTO public.known_device VALUES ('01M8HSNCVJTAQYDS4PVXSN63Q7', '01M8HSNCVJ4Z8PAR4KR80GD1ET', '01M8HSNATBHHQEGTRWJ36EV6VM', '2026-11-28 19:21:09.27973+00', '2026-11-28 19:21:09.27973+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:21:10.198231+00', '2026-11-28 20:21:10.198231+00');
INSERT INTO public.limit_counter VALUES ('595677ee30fc3d7ba40796fd895c6f0cb0e2fd3d5780a52f406f3a47ff712be8', 1, '2026-11-28 19:21:10.198231+00', '2026-11-29 19:21:10.198231+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:21:10.504422+00', '2026-11-28 20:21:10.504422+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:21:10.504422+00', '2026-11-28 20:21:10.504422+00');
INSERT INTO public.limit_counter VALUES ('01M8HSNCT6C7748AZY6Q1H98BF', 1, '2026-11-28 19:21:10.198231+00', '2026-11-28 20:21:10.198231+00');
INSERT INTO public.login VALUES ('01M8HSNBDG1NDBQM8FB4X7H8K5', 'cd83b429b34bb171a2f1983137bf7398b1c1f8287678384eedd411d545d785ec', '01M8HSNATBHHQEGTRWJ36EV6VM', '2026-11-28 19:21:09.27973+00', '2026-11-28 19:21:09.27973+00', '2026-11-28 19:21:09.27973+00', '2026-11-29 07:21:09.27973+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HSNC1HNWRSMZQ1YVMGXYR5', 'd1c4cbc1973d3d31f8da03924aafa2d536749fd3226f88c975431193037fbb06', '01M8HSNATB2AX70BZ0BVX5ZZT4', '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:09.925417+00', '2026-11-29 07:21:09.925417+00', '2026-11-28 19:21:10.049592+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HSNCVRCCXHF0BNBJXPND1J', '01M8HSNCVR2HFTDA3ZNZHR38EH', '01M8HSNATB2AX70BZ0BVX5ZZT4', '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:09.925417+00', '2026-11-28 19:21:09.925417+00', '2026-11-29 07:21:09.925417+00', '2026-11-28 19:21:10.049592+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HSNCW0D6N9T000S6ZQ93ND', '01M8HSNCW15P5BSRBVDNNTZGBS', '01M8HSNCW12P6Z1FC4BJP0BDZB', '01M8HSNCRSNK3CTJ77JK958J1Q', '01M8HSNCW2F6NEXKBKVY18C29G', '2026-11-28 19:21:10.786558+00', '2026-11-28 19:21:10.78658+00', '2026-11-28 19:21:10.786598+00', '01M8HSNCW2ZP5WT4HWWS6ZB237');
INSERT INTO public.outbox_message VALUES ('01M8HSNBQEVDF181Y3ES6891JR', 'logout_notice', 'e-license', '{"visit_id": "01M8HSNBHJAZXGM2PF928YVAZP", "sid": "DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0", "sub": "01M8HSNATBHHQEGTRWJ36EV6VM"}', '2026-11-28 19:21:09.588736+00', '2026-11-28 19:21:09.588736+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSNBY2F72XRYFAQFEXNW0E', 'logout_notice', 'keeper', '{"visit_id": "01M8HSNBRY7HWD7FE0EY35KQ2Z", "sid": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "sub": "01M8HSNATBHHQEGTRWJ36EV6VM"}', '2026-11-28 19:21:09.81543+00', '2026-11-28 19:21:09.81543+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSNBY2EKHTGCF9Y4XS6JSY', 'logout_notice', 'e-license', '{"visit_id": "01M8HSNBVSZG5C318SR33K148C", "sid": "g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg", "sub": "01M8HSNATBHHQEGTRWJ36EV6VM"}', '2026-11-28 19:21:09.81543+00', '2026-11-28 19:21:09.81543+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSNC5EXK63WGGVY2HT1ERC', 'logout_notice', 'e-license', '{"visit_id": "01M8HSNC2S279316VCYKCYDBPS", "sid": "j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8", "sub": "01M8HSNATB2AX70BZ0BVX5ZZT4"}', '2026-11-28 19:21:10.049592+00', '2026-11-28 19:21:10.049592+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSNCKJC5XF9N84893SNVC9', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCymmvm0qVXo4NkUYyiFcI28uVrfCVChbkhfQwIeGepaFc9Ogpvwq3JHXtmS5bavXnDo4RWaes0sEe4EQN05b6RpRUDKS9NCBHFRndsHecCE1TkuZ8NVbifNGnAwJQGFZgx0oJOIVgHQzqaRQ6ayOu04kCgc4xDZIdlFVvPlYy7OReD7ui9VrkbnCvfwLac2Z2zNJ15k-pHS-BA3d8AxCCg3gkgfOvmXVjNJsDZbuKCvgMpp_jvTQv8bgT2xIVh5b507a"}', '2026-11-28 19:21:10.504422+00', '2026-11-28 19:21:10.504422+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HSNCTCFRP971FR1TG9RZCG', 'logout_notice', 'e-license', '{"visit_id": "01M8HSNBHJAZXGM2PF928YVAZP", "sid": "DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0", "sub": "01M8HSNATBHHQEGTRWJ36EV6VM"}', '2026-11-28 19:21:09.588736+00', '2026-11-28 19:21:09.588736+00', 0, '2026-11-28 19:21:10.732385+00', '2026-11-28 19:21:10.732441+00');
INSERT INTO public.passkey VALUES ('01M8HSNCWAFBD0AQ6PZ4XQ4RJM', '01M8HSNCRSNK3CTJ77JK958J1Q', '01M8HSNCWBV7F67F3142FTD5ED', '01M8HSNCWB210CVYKV870BGVMG', 1, '01M8HSNCWB5V1GVT8PCD0Y0AGJ', true, '2026-11-28 19:21:10.795927+00', '2026-11-28 19:21:10.795945+00', '2026-11-28 19:21:10.79596+00', '2026-11-28 19:21:10.795975+00');
INSERT INTO public.recovery_code VALUES ('d93c55f220a3271cb50cb4ae00d3e710c903e4ebb3add233fa513c90f228682f', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('db53222fb8c5c118d375c5485e2e480591827ad30099bb952b4620e46b127524', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('6cf956c1bb7e4eeb5c5eb681db3598d48a029aa1f13cbe1d5ee8513d6229999f', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('6158c7942b888b873eb265a2f0c88d33c3a16fd49152a86e441360cf5cb0b45e', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('a01751f47c15dff797e205f5341ae768f965857e986750dd35eee11d76593127', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('4745bfa5682fb9be18e4737f287d45c3333d389e8d0816ee254750f21cc2c133', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('2e418259e2fcc0524b71238741ca8bdf9b28d25546396629864c0cb3540f7fe2', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('9c0bf193b123a900ea5928af7f8fab55fea1250ce28a36e331fe9b4df3da5143', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('d3ed5547836d1843722592d9c4ce235209bba09098b092744a3e990e0a18688b', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('2fad4c2d365053343acac2bd2fe985c2cff58e259e5a19f99e4c77a27079ea7d', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HSNCWMCWTVM49DMS9SKDVV', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.733164+00', '2026-11-28 19:21:10.804594+00');
INSERT INTO public.refresh_token VALUES ('01M8HSNBRSE8ZGSQQXKZ63KADN', '3717cfac85c0e3f2fa29cd87d20998d7ae55c4d061dc9eab6fed49b6b8127c22', '01M8HSNBRSE8ZGSQQXKZ63KADN', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'openid', 'null', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:21:09.648569+00', '2026-11-28 19:21:09.672641+00', '2026-11-29 07:21:09.27973+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HSNCYKPEK9G4BZCTEVMRMM', '01M8HSNCYKJ7YSY4RDC3BNGWAP', '01M8HSNBRSE8ZGSQQXKZ63KADN', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'openid', '"01M8HSNCYK0KTKJ9R9CRT7VAPZ"', '2026-11-28 19:21:09.27973+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:21:09.648569+00', '2026-11-28 19:21:09.672641+00', '2026-11-29 07:21:09.27973+00', '2026-11-28 19:21:10.867068+00', '2026-11-28 19:21:10.867088+00');
INSERT INTO public.register_answer VALUES ('01M8HSNCTM9W12BTFPVZR1JZT4', '01M8HSNCTMY5AG873HT9V035QG', '01M8HSNCTMGKE29M88CRMM7ST9', '"01M8HSNCTMFQQCM7JKB7M5Q2RF"', '2026-11-28 19:21:10.740424+00');
INSERT INTO public.registered_data VALUES ('01M8HSNCWTDN5E8JJGVBE96F7D', '01M8HSNCRSNK3CTJ77JK958J1Q', '2026-11-28 19:21:10.811522+00', '01M8HSNCWVKYDVMBYRTND5R4BE', '"01M8HSNCWVYF4HJ23AV7E5MHFX"');
INSERT INTO public.registration VALUES ('01M8HSNCX3XJW1272VH8CYWH7A', 'juristic_person', '01M8HSNCX3MD8Q6WEKABNEGMCS', '01M8HSNCX3TC8ZT2TNMDSM4C67', '01M8HSNCX3J6EQ25M1GRKZN985', '"01M8HSNCX31XGMF7NNX4MKTXC4"', '01M8HSNCRSNK3CTJ77JK958J1Q', '2026-11-28 19:21:10.822902+00', '2026-11-28 19:21:10.822964+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HSNCEVGKJM7NA3AFH3CVNE', '3c94094d3894a82c33f271cd75539a8c1fe773bcacf3df3350e3a7fdfcf7c7b1', '01M8HSNATBVS9VP5XQA9VMS50N', 'a88d2ff44385bb516a4c8d6ced8dbcd28642538c94d5a1f838d4c355de9049a9', '2026-11-28 19:21:10.350344+00', '2026-11-28 19:31:10.350344+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HSNCXJBXY55KTDGAW1H4TY', '01M8HSNCXJ3WYD2MA50DW165CT', '01M8HSNATBVS9VP5XQA9VMS50N', 'a88d2ff44385bb516a4c8d6ced8dbcd28642538c94d5a1f838d4c355de9049a9', '2026-11-28 19:21:10.350344+00', '2026-11-28 19:31:10.350344+00');
INSERT INTO public.signing_key VALUES ('01M8HSNAWWG2BWH0KXWZJ25FWK', 'ES256', 1, 'gAAAAABrCymkh_fubmO_wBbciMyx40AxWTYqDyVFmWgpg9wR9-sUed0F3pbtiTIL4OlMqjkqAMEIqzVXMyQ5Q5EXc4aqTpkKmPkg8BiJchIsp7Lk_tW1UFUAMLAE_L3ZXLLbMl2nVP8YlPHKwge8qJtkP6fYRZC1k48ZUgMrz26BKVHrPrFgDG5nbYFm1r4s-qP1OHgOvgtLtMLR6braNuYAjfIfR0utKkyTZdEBli88ja_PDFoXiEGKU1Lz3obAfIP3JCIn6yli', '2026-11-28 19:21:08.764194+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSNAZE0E4PTEZ40XCYHKH1', 'PS256', 1, 'gAAAAABrCymkmacHWkgfUQRoLSxCoDPTav1dhjoHMEaV6ZeOpw7RkZReXMxjMIPOxr8k2_7fh5tkQ34uD0287s1qF3XUZ9R-vcW-69V-Ub-5VEjAW1cHbQxAW0Lcbj1oUjbrsCJCiZ3YNo9OfJ4u9n1zyuwwIJ8WO3Euu-GKZicrOKjL53Y27CmHPcm-TddF5sqKyuGzEzvv76Drx_-4SFDfZGclBaySDqOToD6IA6oW3scTdbnCCaMPM92zJ59tfTptv7UR_d5F0SUMBoj7642OA24TYobsaLcwvyKylQIK1VZAnNtvLoDPM6-Gi5s8-fDHdnpPynzwPuSLz6veMdQfej0lp0uOlXW0b1HLqeGwfB4x51b9nVyW3c2hkkeE70oaqrjtyZHp_k8Vz_YrsbDaF9knAdiNz0UTR9nMJqHwcZTwV9A-q3BUM2CW3mFLgJJm_l0h82R1CR7fw3v1NdH0DSNNf2hlLo4uXCSGgWISYVoFsHB-dGYob4hzu8aFEKMfQYeWISsgIzaVpTpKvGNUmPgJwRdWBdQmRNXn34tbFru1otUKt1vPDLaFk_Deh1Zni4NDosKqN3ipfR8UscWKuWaC_JoIXG6Gim4Hk_IHmsG4evWOXMSAzgnfT3AvA3AiFXvuJLVtyse6wP7MEzwYzr9CMMC9vaRw1asmcvYstViH-xMP3ogtlQk2an3zQDWbdAtphoBmjuBcIMdBktFzim_TiFSXvSjiWS0lsb5fUgUlgT5YaANXdTb3NqZPBt_5KirduYZwAT0eKGVQu04wTFLxbJ0lHpwtJdAgDfVVh8llrUiBWdu04O55uOlxJDaVxAoswKqNRYOvlcQZR3H58SliqdqpqI2q6MvpsFfkCwf7dm12S5JEYaI1UIpt7aK3NXiruYni4_G1_EXLtsY43nVmKodsDmJMbnqG8lc5s74nDWUjjP3Idclw-FoFywpXFq7gUqE-ouX7ryE9rnLl2pWU4PObvcwN5UCAqqxXwSkBxLpV2amcYrIhFyYVZlqh7xtJ-u1vYZDgh7r0DMbSsyfO1DTJtTLHum_omjgSatg9twzHyqLDEy3056YN0c0CWT1ef63eQ6pxI_ySWGG572fP2syAMXgIhv1x2TplUscYux-nsuNQZK5yFi7CYcI9bjfe0Sp37hpLBn1PyIxntHPP9wQUC8Phvn1ovNzBbE_aRd_s2UbQLWJ3mHSdgjfaI4f7haM67FcTCW8E1knkeingJoZ-oYd8DAmEgdOKtRM5v-b99QzO4WSvGvOrduoRS1xcA5HIk_PHXd4loJAfIy_EUsa_ETHLGo_fy0VF0NuRirQOA1RgeSNRr3kl1fHg0jgjT7fcwOHtKOui56aRoUTm3XYI9s_58ZB2bqNk4Dpekg_HPEoTgGRjH3aPSbrPAWZbAmHc3UiIgKwC9aupEX5sybsJP2uEuoAa4kcdDts5sYKrDg4cZTmGaC6fcl6cx5-YGnwf3XK2ALXHk6LJJ5cou5uMcbbZD831_bEPeXF3cpPir7jvtu50QGOHTo_WmqCymk9T77EEthsII9qQoxyqKeclkqeciFD7VVNcPaxVAoapVvPEH8W83FQrwwRWrRFHXsnwylm1h74SEDvtHJw0NujFBID6Do6Vb482TKTHzYxG1Ni4Tp4qJxkGc9g40o98eXp8KcXJXGMl60VyBcjOMddFN4_tT8-Jh0r8oH5q_VYfgZ0=', '2026-11-28 19:21:08.764565+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSNB0CYHTSBSR0DAZGV2CF', 'RS256', 1, 'gAAAAABrCymkWQwAtBDOCEe1GwGvw0KAF2QshF0zP_R67GCPme-ZzEjGGrUFlIdc-QjZj9iPJ6BBdJc5LuoU4t6Flz3TaAqKq5mUGTynk308g2NyphVa22lCcCFTlLHyRJnGp-zT24ucKwQ3mL-8Ths9_oZkP-TXQ95oyWBQDA142qgmAZt0hFKQjQO1iFv6OuDe49xoBcxr0LARwwKZl5-STUogV7OTK8pVzDz_LB3X0WMBMcWbWlzmZRtbNB49sQ0y-VBuVtKSsTvu_tD1ksHA8L3uIjMMexb-8z_5dFiHswGZrVlU_wq6ngXUMgIsOekMj99fDq6o6lE53fwCf6morybTWLuU7uHX3q0xSxYKs3pfrOme8ayHzeiYPfgr5wMtmdg7qpDomMQVgf7CktQqAvbQ-F8py3mSK5vcNnLLNHUdJL2SHM1O0fugPDWOVHJ3yNTecdvvLMxuHoYjIWFbnJlOMS0RBIqH8JmBjEfkcXzU9M29Yc575t68eE6oaFU53A7ui6uSGmvWDmD2mpwCq6SW29E9GSW5ay6ZlSj6NKsrwLovjpcDMLRFQ1ajPgKc1tObd9YOKLqDm3m_odIMhqbY8td2t5F8mDD29EfkbDvOZRPzTImcAG6V-RjpizIIu43mB1WzAJ9SkS9dVfWh2XQzVNxwcoiwm6KXqhOAodF8ASOu6_926DSQ_boO_LhU3L5B7fNX7he1QjOCxFXciaSfCoD4bL9mIfmUXjm6uxRXWtaawU6TtVqF7fDYW0XQkM1Kz3-ZkyAU9uln70girZnauz4eo298QWKNzphXcNi44AHD0FsVieglnFpjA7gymwzEka11pJOvEtUrT86Nv9J1gZIODoDqB1mq92xnOKaZ9_nvtJwAISb7FiXta0K-5CJfwqq5oONrN0pMev0lqWm7is-7zf7CwcLBiJC2quoSlhhiZMbmdLF3z7VxxrVbyVzRWhKusZFNbDe4Xud4D0oEpclKyYqyKmEjpFggAnAx7-bbWJd9xNfN11UddX7YqBYvD-eDBgHv9sge0ygK-1izI3N7wRVAjUrwqDXVv1EgVfhsu3iFBoZYVw5lZW_rI78oW_Cl1GNtk1bmbf5W5Frm5htUH1pRWHsr3KAPXLDMkZDZauMDVM1AmRS2rXKCWKidmoQAlxAzNQIOWyZuHPxJJcnNdrmd5UpnfLyqgjT-yvOvjb-bjVQAiPFg4l3mTdZkeLAyyyRY4jnuJ919BUexHqRsUkNKsDUGq-wpnFvqzJtK3A1WNFNt2TNneUumuxwm6R_tIIrb3uhfVEthEm0_qG4eSV4xDXTGN4XWDokiGBxvFvZ0b9UxTcvkCah5ovAvXY_RefyWlVDTzq-IBWYXX1hTjnfRKOzSPOaWVVKYAkS24cq9GKHxEl1TGvs6kRmuGkyIbolGICLcNMPbHnHrpv0xotJVXqTXUIxHfyMvZ5QDltkSfOjcmDQEWOBKoHBwjBBEWYTkc5wTIMNl26KBlGgXOABeelO3V90y93ZLA32JxzMqx_VKi2-QDoIANP_kwPYQkmQpIMr_1zNwjkmWC6V5C_a1V6tviPZXV4Noi4Xeyi1oczg3tMBQku9socbCVfAW1dzidw-GmvM2YE5AB8mbIZkdmjI9wHB46JT8i4QC1W9CH5B6f0KPsEgLmZn-zJuDWUWyRrj5TxjaEnLiRkx1xZxBbdsMdXGw-gulsX96JUs=', '2026-11-28 19:21:08.846834+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HSNCTTYV3VBZQD3NHHYHGR', 'ES256', 1001, 'gAAAAABrCymkh_fubmO_wBbciMyx40AxWTYqDyVFmWgpg9wR9-sUed0F3pbtiTIL4OlMqjkqAMEIqzVXMyQ5Q5EXc4aqTpkKmPkg8BiJchIsp7Lk_tW1UFUAMLAE_L3ZXLLbMl2nVP8YlPHKwge8qJtkP6fYRZC1k48ZUgMrz26BKVHrPrFgDG5nbYFm1r4s-qP1OHgOvgtLtMLR6braNuYAjfIfR0utKkyTZdEBli88ja_PDFoXiEGKU1Lz3obAfIP3JCIn6yli', '2026-11-28 19:21:08.764194+00', '2026-11-28 19:21:10.746331+00');
INSERT INTO public.token_issue VALUES ('01M8HSNBJFJRVSN77XHH6ESNJC', 'e-license', 'DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', '01M8HSNBHCT06AJYZ8GMYAG96F', 'openid profile email phone address entity', '2026-11-28 19:21:09.440519+00', '2026-11-28 19:31:09.440519+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNBSEQC1K07HV27TKXP9W', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', '01M8HSNBRSE8ZGSQQXKZ63KADN', 'openid', '2026-11-28 19:21:09.672641+00', '2026-11-28 19:31:09.672641+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNBTEG5RY8N136MV34532', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', '01M8HSNBRSE8ZGSQQXKZ63KADN', 'openid', '2026-11-28 19:21:09.695913+00', '2026-11-28 19:31:09.695913+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNBVPCXT8ZJSNBYVK3T60', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', NULL, 'openid', '2026-11-28 19:21:09.733115+00', '2026-11-28 19:31:09.672641+00', NULL, NULL, '01M8HSNBSEQC1K07HV27TKXP9W', 'e-license', NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNBVXZTGGW5HFJFQ4XR0M', 'keeper', NULL, NULL, '', '2026-11-28 19:21:09.75763+00', '2026-11-28 19:31:09.75763+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNC36MT1FFSB5NX2N4NEM', 'e-license', 'j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8', '01M8HSNC2MTTWGT5ERTEFESAX7', 'openid profile email phone address entity', '2026-11-28 19:21:09.983565+00', '2026-11-28 19:31:09.983565+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HSNCZ26QDWEKZF6JYTX32B', 'keeper', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', '01M8HSNCZ2W7NY234G85Z070P7', 'openid', '2026-11-28 19:21:09.733115+00', '2026-11-28 19:31:09.672641+00', '2026-11-28 19:21:10.882869+00', '"01M8HSNCZ21AKPX340VR44C1ZK"', '01M8HSNBSEQC1K07HV27TKXP9W', 'e-license', '2026-11-28 19:21:10.882848+00');
INSERT INTO public.totp_secret VALUES ('01M8HSNATBVS9VP5XQA9VMS50N', 'gAAAAABrCymkmEkqJvZpKTFgtsn1hkC-WIbGOausPCxzrG61mBRWCOCgI5KJA_CvWaPlx1AqZZjLpoc_KBFgDg1gHFJ_QM0GLk8H-ogKFtnDKTU1NmADXIWMyA3pnJKfv04wlSJDfiwv', '2026-11-28 19:21:08.733164+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HSNATB0BW5R5F6KB97FC02', 'gAAAAABrCymkmEkqJvZpKTFgtsn1hkC-WIbGOausPCxzrG61mBRWCOCgI5KJA_CvWaPlx1AqZZjLpoc_KBFgDg1gHFJ_QM0GLk8H-ogKFtnDKTU1NmADXIWMyA3pnJKfv04wlSJDfiwv', '2026-11-28 19:21:08.733164+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HSNATB2AX70BZ0BVX5ZZT4', '2026-11-28 19:21:08.683534+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HSNATBHHQEGTRWJ36EV6VM', '2026-11-28 19:21:08.683613+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HSNATBCT65YKS3G63YSAMR', '2026-11-28 19:21:08.683628+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HSNATBRYN1A7Y5ECSDCJD4', '2026-11-28 19:21:08.68364+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HSNATBB954D7RAVSETB3N2', '2026-11-28 19:21:08.683651+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HSNATBWT19V302WT30HDSJ', '2026-11-28 19:21:08.683666+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HSNATB9663DA1Y81SPXK70', '2026-11-28 19:21:08.683676+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HSNATBVS9VP5XQA9VMS50N', '2026-11-28 19:21:08.683688+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HSNATB6WSYS8614HJBDWWK', '2026-11-28 19:21:08.683698+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HSNATBCYZF2DFCARK3DTH3', '2026-11-28 19:21:08.683709+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HSNATB0BW5R5F6KB97FC02', '2026-11-28 19:21:08.683718+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HSNCKZ35NG91XPEVMQVP87', '2026-11-28 19:21:10.527522+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HSNCMMFJ46P2ZHFBT7PWK4', '2026-11-28 19:21:10.5488+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HSNCMYS8C8BQNK7N7Q5220', '2026-11-28 19:21:10.558003+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HSNCN84FFHQ3BP2PZQTSWC', '2026-11-28 19:21:10.568889+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HSNCNJ7W7FFCR6XKP96VT5', '2026-11-28 19:21:10.578911+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HSNCNQ1KDC9EDPM0JGZ4TX', '2026-11-28 19:21:10.583493+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HSNCNYSG9JX6WB2AB5YKQW', '2026-11-28 19:21:10.590342+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HSNCP8BY681WCJJFD8WQP0', '2026-11-28 19:21:10.600773+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HSNCPCBWXBACXM91QWESJ2', '2026-11-28 19:21:10.60446+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HSNCPJH0KYWW2A269WW5T9', '2026-11-28 19:21:10.610823+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HSNCPT8FAR8MHKEMJ63G5R', '2026-11-28 19:21:10.618801+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HSNCPYBHT9SFCX9VK0KB9F', '2026-11-28 19:21:10.622783+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HSNCQ8QFAHBAEJF7SVQYE5', '2026-11-28 19:21:10.632343+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HSNCR18H2F89ADM82TRAD2', '2026-11-28 19:21:10.657356+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HSNCR1PB18AN5MM63QSS2V', '2026-11-28 19:21:10.657356+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HSNCR19HVGS2BB8MS1XZKW', '2026-11-28 19:21:10.657356+00');
INSERT INTO public.user_name VALUES ('01M8HSNCXX99XQ21NPPM6Y1B5A', '01M8HSNATB2AX70BZ0BVX5ZZT4', '2026-11-28 19:21:08.683534+00');
INSERT INTO public.visit VALUES ('01M8HSNBHJAZXGM2PF928YVAZP', 'DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', 'e-license', '2026-11-28 19:21:09.401575+00', '2026-11-28 19:21:09.401575+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSNBRY7HWD7FE0EY35KQ2Z', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'keeper', '2026-11-28 19:21:09.648569+00', '2026-11-28 19:21:09.695913+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSNBVSZG5C318SR33K148C', 'g5AIIxOrRgwEqu-EE_3ZF24uXX1BNlrvRTRwcPVV3xg', 'e-license', '2026-11-28 19:21:09.733115+00', '2026-11-28 19:21:09.760958+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSNC2S279316VCYKCYDBPS', 'j_4fXpJyBMKuoJzFQlSX86DRzobmb5CsVLhJh0XE-V8', 'e-license', '2026-11-28 19:21:09.962867+00', '2026-11-28 19:21:09.962867+00', NULL);
INSERT INTO public.visit VALUES ('01M8HSNCZA5JN5SB9X0JR9WM2Q', 'DEUw3CIDRFIbMh3v3PmovcRRylqeDjh1lWGPPFtAYN0', '01M8HSNCZA36X7JVG2961DWJ7E', '2026-11-28 19:21:09.401575+00', '2026-11-28 19:21:09.401575+00', '2026-11-28 19:21:10.890713+00');
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
