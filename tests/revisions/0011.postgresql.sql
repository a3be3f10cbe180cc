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
INSERT INTO public.account VALUES ('01M8HVZV9053XX4X97TK2V2VVP', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 20:01:50.368953+00', 'th', false, '2026-11-28 20:01:50.368953+00', '2026-11-28 20:01:50.368953+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.368953+00', '2026-11-28 20:01:50.368953+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV90TDEVA5MWBETTGGBH', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 20:01:50.368977+00', 'th', false, '2026-11-28 20:01:50.368977+00', '2026-11-28 20:01:50.368977+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.368977+00', '2026-11-28 20:01:50.368977+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV91EXGR8P5BJS9CCYCZ', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 20:01:50.368999+00', 'th', false, '2026-11-28 20:01:50.368999+00', '2026-11-28 20:01:50.368999+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.368999+00', '2026-11-28 20:01:50.368999+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV915PCWDRJJ6JN1YB0M', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 20:01:50.369021+00', 'th', false, '2026-11-28 20:01:50.369021+00', '2026-11-28 20:01:50.369021+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.369021+00', '2026-11-28 20:01:50.369021+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV908ZF13H5TE0MCTEBN', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 20:01:50.368788+00', 'th', false, '2026-11-28 20:01:50.368788+00', '2026-11-28 20:01:50.368788+00', NULL, '2026-11-28 20:01:53.098782+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.368788+00', '2026-11-28 20:01:50.368788+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYZA4JGVB8PV86HC2TKE', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:01:54.154467+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzMySdwm_gW4p6FOJPWCs_gPHl8EF5werxOvdXch7xyJRpEaj_Odb7r2XM5CYcmvSZviZUz1Rk-gp4Hl6lOFt712pAjpzHNIiYP22KwzLFBCbaFun89UhukenvOcQFnLQZbp', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HVZYZA6GHAKMQPHTH80F6B', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:01:54.154467+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzMygxu1IA3oKbd_A_MUS4Q8QwBZyu_L6T4BQYFY-crUnhmzprFXhH5Uop4ilkQDLvbDeOFN1GZ6ozODZ89R4MsKvp__qQCWuU80KVFoz33AGRSY5lm5v3KxTIB0eKr3jw7c', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HVZV91ZZ2N5W95F5RAVR7F', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 20:01:50.36904+00', 'th', false, '2026-11-28 20:01:50.36904+00', '2026-11-28 20:01:50.36904+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.36904+00', '2026-11-28 20:01:50.36904+00', NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HVZV91RAN9BYPHGD88HZ8N', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 20:01:50.369085+00', 'th', false, '2026-11-28 20:01:50.369085+00', '2026-11-28 20:01:50.369085+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.369085+00', '2026-11-28 20:01:50.369085+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV91T711PJW45MR4XQ7W', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 20:01:50.369105+00', 'th', false, '2026-11-28 20:01:50.369105+00', '2026-11-28 20:01:50.369105+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.369105+00', '2026-11-28 20:01:50.369105+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV91GJD9PNVF73W1EF2K', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 20:01:50.369124+00', 'th', false, '2026-11-28 20:01:50.369124+00', '2026-11-28 20:01:50.369124+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.369124+00', '2026-11-28 20:01:50.369124+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV910BS93B1M0HRX9WDF', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 20:01:50.369062+00', 'th', true, '2026-11-28 20:01:50.369062+00', '2026-11-28 20:01:50.452014+00', NULL, '2026-11-28 20:01:53.753089+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.369062+00', '2026-11-28 20:01:50.369062+00', NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZV904CQPX9KPNWQ1BGNB', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 20:01:50.368922+00', 'th', false, '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:50.368922+00', NULL, '2026-11-28 20:01:51.529485+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:50.368922+00', NULL, 'register', '1.3');
INSERT INTO public.account VALUES ('01M8HVZYRDJ661Q4YBGFMMYVCC', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 20:01:53.933249+00', 'th', false, '2026-11-28 20:01:53.933249+00', '2026-11-28 20:01:53.933249+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.933249+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYS19TJV7VHKCV35ANZG', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 20:01:53.953196+00', 'th', false, '2026-11-28 20:01:53.953196+00', '2026-11-28 20:01:53.953196+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.953196+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYSETV5CGPMM3A6BEJX4', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 20:01:53.966494+00', 'th', false, '2026-11-28 20:01:53.966494+00', '2026-11-28 20:01:53.966494+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.966494+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYSWK2AA9NBHYVAA3KAH', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 20:01:53.980159+00', 'th', false, '2026-11-28 20:01:53.980159+00', '2026-11-28 20:01:53.980159+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.980159+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYT0NHZ0Q13KMJAAYMWT', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 20:01:53.98458+00', 'th', false, '2026-11-28 20:01:53.98458+00', '2026-11-28 20:01:53.98458+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.98458+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYTA2JDV4T5SF4T0VPCR', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 20:01:53.994927+00', '2026-11-28 20:01:53.994927+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:53.994927+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYTSCMEJRCCG9CSR9XN7', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 20:01:54.00931+00', 'th', false, '2026-11-28 20:01:54.00931+00', '2026-11-28 20:01:54.00931+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.00931+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYVASW4GM6NP8D6BYFGG', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 20:01:54.026367+00', 'th', false, '2026-11-28 20:01:54.026367+00', '2026-11-28 20:01:54.026367+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.026367+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYVW6X2KY8TFMPBP6QRR', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 20:01:54.044249+00', 'th', false, '2026-11-28 20:01:54.044249+00', '2026-11-28 20:01:54.044249+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.044249+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYWFQRF2VGBTRVC0MAHA', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 20:01:54.063323+00', 'th', false, '2026-11-28 20:01:54.063323+00', '2026-11-28 20:01:54.063323+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.063323+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYX3NVP503CDJJWN4XZ0', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 20:01:54.083081+00', 'th', false, '2026-11-28 20:01:54.083081+00', '2026-11-28 20:01:54.083081+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.083081+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYXKSE5XXSBYNGGR0FZA', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 20:01:54.099035+00', 'th', false, '2026-11-28 20:01:54.099035+00', '2026-11-28 20:01:54.099035+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:01:54.099035+00', NULL, NULL, 'register', NULL);
INSERT INTO public.account VALUES ('01M8HVZYZAYRKY30G558WK1ZGY', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:01:54.154467+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL);
INSERT INTO public.account VALUES ('01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', 'natural_person', 'tax_id', '1100000000016', '01M8HVZZ0ZQ5VX898VQMEC74Q9', 'active', true, '01M8HVZZ0ZDM7SK656BWNWS40Y', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$oLQ2JiSEMIawdi7F2JuzNg$xT8kRXh+kXGy+JxAvRxrtIX0p1Fp0uaPABNe9cGZ1r4', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HVZZ0Z7MM0GV3QNE19CGM5', '024306800', '01M8HVZZ0Z1QEMCEYEEERJVRY7', '0812345678', 'agent@example.com', '2026-11-28 20:01:50.368922+00', 'th', false, '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:54.207276+00', '2026-11-28 20:01:51.529485+00', '"01M8HVZZ0Z4JWRPY2GPRQH6F6S"', '01M8HVZZ0ZQTXVYGAYN620ES75', '01M8HVZZ0ZXZYC89TFM6CK02WF', '01M8HVZZ0Z1MS0FDJJVPEWDWXD', '01M8HVZZ0ZZXWYAZM5N75S3ZRV', '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:50.368922+00', '2026-11-28 20:01:54.207431+00', 'register', '1.3');
INSERT INTO public.acting_context VALUES ('KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', '01M8HVZWEPWJKMSNJBCXH0WF20', NULL, '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:52.146857+00', 'switched');
INSERT INTO public.acting_context VALUES ('hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', '01M8HVZWEPWJKMSNJBCXH0WF20', 'dlg_01M8HVZVB6G12BG0546QP3RNJK', '2026-11-28 20:01:52.146857+00', '2026-11-28 20:01:52.867616+00', 'switched');
INSERT INTO public.acting_context VALUES ('HHn4cojF9RhCNw0jTRTfsYBfYUZmumsTXuqzxrfnNcU', '01M8HVZWEPWJKMSNJBCXH0WF20', NULL, '2026-11-28 20:01:52.867616+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA', '01M8HVZXYKXERJ0BJK5SKXMNBG', NULL, '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.277173+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8HVZZ92MERWMC6RMAY9M878', '01M8HVZWEPWJKMSNJBCXH0WF20', 'dlg_01M8HVZVB6G12BG0546QP3RNJK', '2026-11-28 20:01:52.146857+00', '2026-11-28 20:01:52.867616+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0011');
INSERT INTO public.audit_event VALUES ('01M8HVZWF302Z3893AJB82SW98', '2026-11-28 20:01:51.529485+00', 'login.started', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '487cb865f8880283');
INSERT INTO public.audit_event VALUES ('01M8HVZWSACXCP2B0CYR70G3RK', '2026-11-28 20:01:51.864402+00', 'token.issued', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "e-license", "context_id": "KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8", "delegation_id": null, "token_id": "01M8HVZWRP2E84X122Z85CRE81", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '94ddd96c887a78f6');
INSERT INTO public.audit_event VALUES ('01M8HVZX3AZ6MY4QHMD29BKNR4', '2026-11-28 20:01:52.146857+00', 'acting.switched', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "context_id": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "delegation_id": "dlg_01M8HVZVB6G12BG0546QP3RNJK"}', '127.0.0.1', 'Werkzeug/3.1.9', '9aa04a5d73f6d411');
INSERT INTO public.audit_event VALUES ('01M8HVZXAVYKQSDVT0ZCXJ7Z2P', '2026-11-28 20:01:52.450654+00', 'consent.given', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "keeper", "delegation_id": "dlg_01M8HVZVB6G12BG0546QP3RNJK"}', '127.0.0.1', 'Werkzeug/3.1.9', 'b828f5a03135cdf1');
INSERT INTO public.audit_event VALUES ('01M8HVZXF2SDAZFFRVMR9JV3GX', '2026-11-28 20:01:52.566691+00', 'token.issued', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "keeper", "context_id": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "delegation_id": "dlg_01M8HVZVB6G12BG0546QP3RNJK", "token_id": "01M8HVZXE854KREP2B46Q2WQJZ", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '8f3caf42689dbbe4');
INSERT INTO public.audit_event VALUES ('01M8HVZXHAZVT243JQ50QAEF18', '2026-11-28 20:01:52.627257+00', 'token.issued', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "keeper", "context_id": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "delegation_id": "dlg_01M8HVZVB6G12BG0546QP3RNJK", "token_id": "01M8HVZXGFP59F9KBXDJ5C92JH", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', '6b60d5bbfeb67971');
INSERT INTO public.audit_event VALUES ('01M8HVZXJV8HA48RG1W978GTS1', '2026-11-28 20:01:52.695815+00', 'token.issued', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "keeper", "context_id": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "delegation_id": "dlg_01M8HVZVB6G12BG0546QP3RNJK", "token_id": "01M8HVZXJP8YKBXJD85SE6THKA", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '5cff2b06a6281f71');
INSERT INTO public.audit_event VALUES ('01M8HVZXKEC1THD3KJWPN87DFJ', '2026-11-28 20:01:52.742532+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HVZXK61C037HKBJMPH3REW", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', '403d5275b91e8276');
INSERT INTO public.audit_event VALUES ('01M8HVZXM9Q0D76HFT4R9JE3TS', '2026-11-28 20:01:52.752031+00', 'request.repeated', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'bcba19eb2735d0c1');
INSERT INTO public.audit_event VALUES ('01M8HVZXQQSX0FVQDEVEB480ZX', '2026-11-28 20:01:52.867616+00', 'acting.switched', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "context_id": "HHn4cojF9RhCNw0jTRTfsYBfYUZmumsTXuqzxrfnNcU", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '0098e9c41fa14127');
INSERT INTO public.audit_event VALUES ('01M8HVZXYMRESWCFCMHRFHD609', '2026-11-28 20:01:53.098782+00', 'login.started', '01M8HVZV908ZF13H5TE0MCTEBN', '{"login_id": "01M8HVZXYKXERJ0BJK5SKXMNBG", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'f2a63abc7b7fe4cf');
INSERT INTO public.audit_event VALUES ('01M8HVZXZXE6M12HV5189ZST1W', '2026-11-28 20:01:53.128104+00', 'request.repeated', '01M8HVZV908ZF13H5TE0MCTEBN', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '309b4ba4152b7bf7');
INSERT INTO public.audit_event VALUES ('01M8HVZY0YRBV85EE7PXDFMT9C', '2026-11-28 20:01:53.170463+00', 'token.issued', '01M8HVZV908ZF13H5TE0MCTEBN', '{"client_id": "e-license", "context_id": "hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA", "delegation_id": null, "token_id": "01M8HVZY0NPYQTT0JEDQ9V1DMK", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '0f8ca55447a9230f');
INSERT INTO public.audit_event VALUES ('01M8HVZY4NTN1R9B8H1RR00JK1', '2026-11-28 20:01:53.277173+00', 'login.ended', '01M8HVZV908ZF13H5TE0MCTEBN', '{"login_id": "01M8HVZXYKXERJ0BJK5SKXMNBG", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd133c075b15fd82f');
INSERT INTO public.audit_event VALUES ('01M8HVZYB6XCVBCY4MRRXC4QAY', '2026-11-28 20:01:53.501796+00', 'login.refused', '01M8HVZV91EXGR8P5BJS9CCYCZ', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '6b23b98160d00541');
INSERT INTO public.audit_event VALUES ('01M8HVZYRA4K5JKX0CNKZMFVEP', '2026-11-28 20:01:53.909889+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '59cdb7d124a38a67');
INSERT INTO public.audit_event VALUES ('01M8HVZZ02YEBTP8GF3TNBANRX', '2026-11-28 20:01:54.178528+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HVZZ1R14RCAD6VXP0HJ3WC', '2026-11-28 20:01:51.529485+00', 'login.started', '01M8HVZV904CQPX9KPNWQ1BGNB', '{"login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '487cb865f8880283');
INSERT INTO public.authorization_code VALUES ('01M8HVZWPFK9A0P2SF3VWY623C', '4b10004581918fc167b6b67d4c8dabc72e67ec60f8c06a514266cda2e1ce4000', 'e-license', 'KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'UZuBmE3bjwbthuVBwZLDIw', 'UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:01:51.796303+00', '2026-11-28 20:02:51.796303+00', '2026-11-28 20:01:51.864402+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HVZXCJZ8NM9CC5JGQB8E5C', '29844665faa26abb218f7bf85914f4f14be66c98d42bd42ccb1a4c85de1ae8e0', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'https://keeper.example.test/callback', 'openid offline_access', '8A3KlKlHQhYQfURCytHZEg', 'I1D421kvoguFUfRLEBOqD-daK8S5R7MIGAKjAWGoZuY', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:01:52.495357+00', '2026-11-28 20:02:52.495357+00', '2026-11-28 20:01:52.566691+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HVZXM7BRKBKYAN4D8FZH5F', '1b4c7e61babb1d649653bf64d13aeece03d18553400a5ddd6ae4f7e9fe3c7118', 'e-license', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'UZuBmE3bjwbthuVBwZLDIw', 'UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:01:52.752031+00', '2026-11-28 20:02:52.752031+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HVZXZMB1PG62AS0QCXE15R', '0785d19dcb3aa933748e77824b12222d074d8257723a1ee18fcd983cd4206b96', 'e-license', 'hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'UZuBmE3bjwbthuVBwZLDIw', 'UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc', '2026-11-28 20:01:53.098782+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:01:53.128104+00', '2026-11-28 20:02:53.128104+00', '2026-11-28 20:01:53.170463+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HVZZ95ARVYXF9829960GBJ', '01M8HVZZ95YCEE6R148Y8NY3XQ', 'e-license', 'KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'UZuBmE3bjwbthuVBwZLDIw', 'UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:01:51.796303+00', '2026-11-28 20:02:51.796303+00', '2026-11-28 20:01:51.864402+00', '"01M8HVZZ951D45ZA390X7QH89C"');
INSERT INTO public.authorization_request VALUES ('zSLieKn9619WdPWL9InlIAUUD_5dSGZbMHgzGGnn6FQ', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ZPsgmZNixf8Y0Hj8-hFAqQ"], ["nonce", "UZuBmE3bjwbthuVBwZLDIw"], ["code_challenge", "UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc"], ["code_challenge_method", "S256"]]}', 'sign_in', 'e3_Z857J9qB-1MFyT8gtFmsC3DFL5TOFWrwm4D4q3-I', '2026-11-28 20:01:53.315105+00', '2026-11-28 22:01:53.315105+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('eaEMbRMGIw6rF77tZYIib8fk-4oJBMiXCSGyn1YSsOY', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ZPsgmZNixf8Y0Hj8-hFAqQ"], ["nonce", "UZuBmE3bjwbthuVBwZLDIw"], ["code_challenge", "UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc"], ["code_challenge_method", "S256"]]}', 'sign_in', 'GMM6kOyRIiCpNwe1tsB3xAEcpoCHgXWO7AF8Ex6SyUY', '2026-11-28 20:01:53.552008+00', '2026-11-28 22:01:53.552008+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8HVZZ1Y9V3YV40YZVN7ZEXW', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ZPsgmZNixf8Y0Hj8-hFAqQ"], ["nonce", "UZuBmE3bjwbthuVBwZLDIw"], ["code_challenge", "UQpKO29erPR7UNvJp0GyIQonZ7Zjf071IKjJ_UU2usc"], ["code_challenge_method", "S256"]]}', 'sign_in', 'e3_Z857J9qB-1MFyT8gtFmsC3DFL5TOFWrwm4D4q3-I', '2026-11-28 20:01:53.315105+00', '2026-11-28 22:01:53.315105+00', '01M8HVZZ1YWJVKS4VGE512RXYB', '01M8HVZZ1Y0S2RCEFXP17CC5A2');
INSERT INTO public.client_assertion VALUES ('01M8HVZZ2CJXSMRP9JQ6NFAA56', '01M8HVZZ2C4M6HZVWZG84SJHRT', '2026-11-28 20:01:54.252224+00');
INSERT INTO public.consent VALUES ('01M8HVZV904CQPX9KPNWQ1BGNB', 'keeper', 'dlg_01M8HVZVB6G12BG0546QP3RNJK', '2026-11-28 20:01:52.450654+00');
INSERT INTO public.consent VALUES ('01M8HVZV904CQPX9KPNWQ1BGNB', 'keeper', 'dlg_01M8HVZZ4TMEE9A009VMAE3PGK', '2026-11-28 20:01:52.450654+00');
INSERT INTO public.data_report VALUES ('01M8HVZZ56369ZXF98VQNJKYZV', '01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', '01M8HVZZ581E4BNGFCAC98RN1Y', '"01M8HVZZ58WT7R832BJ92Q13SY"', '2026-11-28 20:01:54.344308+00', '2026-11-28 20:01:54.344327+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB6G12BG0546QP3RNJK', '01M8HVZV908ZF13H5TE0MCTEBN', '01M8HVZV904CQPX9KPNWQ1BGNB', 'all', '[]', '2026-10-30', NULL, '99a11370a29530e731f9e0d34147fc2a657bd52e8bf49bc3612f6fedd587b38d', 'in_force', '2026-10-29 20:01:50.43841+00', '2026-10-29 23:01:50.43841+00', NULL, NULL, NULL, '4696KdicflAVQM8prQsJzCCb7dzleb-Idzql5h0ZMpc', NULL, NULL, '2026-W7TTJ6WW-0');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB63G7TPTFTR630EDRD', '01M8HVZV9053XX4X97TK2V2VVP', '01M8HVZV904CQPX9KPNWQ1BGNB', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '7443e805b098242e066a8cf453dcf2da84c9a8c159339023df2c536f077d8347', 'in_force', '2026-10-29 20:01:50.438633+00', '2026-10-29 23:01:50.438633+00', NULL, NULL, NULL, 'dPRfMlxfWfoytvqm0qj5kCZWyjiYeT64fPLHbtC_-4E', NULL, NULL, '2026-ESGMC7S7-2');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB6EQE04PADK9PDKMPW', '01M8HVZV9053XX4X97TK2V2VVP', '01M8HVZV904CQPX9KPNWQ1BGNB', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '424495564da335b27fb1a5f3f0bbf44465084b22b3b988b301ad691a55a2f7b8', 'in_force', '2026-10-29 20:01:50.438713+00', '2026-10-29 23:01:50.438713+00', NULL, NULL, NULL, '_Poq-S5ncEXDyqjFt2O7zNXYw_smEhRYJ5Wi8mOSomQ', NULL, NULL, '2026-EXMY02Z7-0');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB68YZQTP9TE8JD27R1', '01M8HVZV91EXGR8P5BJS9CCYCZ', '01M8HVZV904CQPX9KPNWQ1BGNB', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', 'd9b62c396492f491e90cf8bfbe8122bfc348c9ebe3a22d3d6c1755d2d9126f51', 'waiting', '2026-11-27 20:01:50.438762+00', NULL, NULL, NULL, NULL, 'FDubrF6lV65lYQsZ5Dk1n7ccOmz1aEZ84bm8Jv3Rs68', NULL, NULL, '2026-C8B20H2X-1');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB6Z40X42AP68SFM3YQ', '01M8HVZV915PCWDRJJ6JN1YB0M', '01M8HVZV904CQPX9KPNWQ1BGNB', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '7c0653289c107244222b88325bf65042dd357cb29492fd3c9f7b1cff7932ceb4', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, '-DF-3OGgSECU0I_Qhsf2Fu4nguJccNz9s1Z2HgCda3U', NULL, NULL, '2026-EJH5XVPR-M');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB67DFF9MJ7QX6SYKWW', '01M8HVZV91ZZ2N5W95F5RAVR7F', '01M8HVZV904CQPX9KPNWQ1BGNB', 'all', '[]', '2026-11-19', NULL, '430b2c539986095403343f34de7685d8abb51989bae5469f3715083d91d6a94f', 'declined', '2026-10-29 20:01:50.438866+00', '2026-10-29 23:01:50.438866+00', '2026-11-28 19:01:50.438866+00', NULL, NULL, 'i1u3NCIixuRj9gtzCe89uDsHDWCHCqBnHOeXNBdQReA', NULL, NULL, '2026-CH7DG72X-E');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB6T3D8ZX2J9KP2RB8T', '01M8HVZV908ZF13H5TE0MCTEBN', '01M8HVZV90TDEVA5MWBETTGGBH', 'all', '[]', '2026-09-30', NULL, 'bec065011dba800818885b3c0e4024311347588c5d804fc0768a16f82dbf5c87', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 19:01:50.438913+00', 'เปลี่ยนตัวแทน', NULL, '31GqVi6_wZtSGC87U4qlTAqYXnCidJwSUfTzcYhWoDM', NULL, NULL, '2026-SV68MGQW-X');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB6YGGTSJE7NZKTC0HZ', '01M8HVZV9053XX4X97TK2V2VVP', '01M8HVZV90TDEVA5MWBETTGGBH', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '034961106bf9ac6f71bac4736d600e5df23d465ff66aa5fd0383731693ec2a04', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 19:01:50.438956+00', NULL, NULL, 'aCNFEQITZiugwwkMYPgY0khdEtbhwf5DpgHG5_AXLsE', NULL, NULL, '2026-4GTR8ZEF-H');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZVB7GZ02JYCXGYHFEPD4', '01M8HVZV904CQPX9KPNWQ1BGNB', '01M8HVZV90TDEVA5MWBETTGGBH', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '59be945d32613fdb1d5fb6610b55762f6d1f21f38d7e2aa24f8e9257d07ef9d4', 'in_force', '2026-10-29 20:01:50.438999+00', '2026-10-29 23:01:50.438999+00', NULL, NULL, NULL, 'ABTqSh9HS2Lvn_dZLqrtKM0uVugUxGM-cFRaZhb1m48', NULL, NULL, '2026-X6KAB1X5-C');
INSERT INTO public.delegation VALUES ('dlg_01M8HVZZ5KVV4ZMTA2QXPP6J52', '01M8HVZV915PCWDRJJ6JN1YB0M', '01M8HVZV904CQPX9KPNWQ1BGNB', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', '7c0653289c107244222b88325bf65042dd357cb29492fd3c9f7b1cff7932ceb4', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HVZZ5KZNJD87S0HGX7THC0', '2026-11-28 20:01:54.35554+00', '01M8HVZZ5KTXDNHMVCNJX5BADH', '2026-11-28 20:01:54.355561+00', '01M8HVZZ5K998QYYTAZ0Y74EH4', '01M8HVZZ5K960PJ6DBZNF15ZZ0');
INSERT INTO public.handoff_note VALUES ('kXd4d_ZOmiPXjSdBgX8EOC4_2Gmjh7wir8UL0zGGgDU', '{"return_to": "/oauth2/authorize?resume=7ZxzXizhUCA4PXgzZHhAgmbKgI2x_RJm9RjqVwIPjwk", "cancel_to": "/oauth2/authorize?resume=7ZxzXizhUCA4PXgzZHhAgmbKgI2x_RJm9RjqVwIPjwk&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:01:52.450654+00', '2026-11-28 22:01:52.274374+00', '01M8HVZWEPWJKMSNJBCXH0WF20');
INSERT INTO public.handoff_note VALUES ('e3_Z857J9qB-1MFyT8gtFmsC3DFL5TOFWrwm4D4q3-I', '{"return_to": "/oauth2/authorize?resume=zSLieKn9619WdPWL9InlIAUUD_5dSGZbMHgzGGnn6FQ", "cancel_to": "/oauth2/authorize?resume=zSLieKn9619WdPWL9InlIAUUD_5dSGZbMHgzGGnn6FQ&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:01:53.315105+00', NULL);
INSERT INTO public.handoff_note VALUES ('GMM6kOyRIiCpNwe1tsB3xAEcpoCHgXWO7AF8Ex6SyUY', '{"return_to": "/oauth2/authorize?resume=eaEMbRMGIw6rF77tZYIib8fk-4oJBMiXCSGyn1YSsOY", "cancel_to": "/oauth2/authorize?resume=eaEMbRMGIw6rF77tZYIib8fk-4oJBMiXCSGyn1YSsOY&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:01:53.552008+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HVZZ2MXY9NQH7FM3DFNNJK', '{"return_to": "/oauth2/authorize?resume=7ZxzXizhUCA4PXgzZHhAgmbKgI2x_RJm9RjqVwIPjwk", "cancel_to": "/oauth2/authorize?resume=7ZxzXizhUCA4PXgzZHhAgmbKgI2x_RJm9RjqVwIPjwk&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:01:52.450654+00', '2026-11-28 22:01:52.274374+00', '01M8HVZWEPWJKMSNJBCXH0WF20');
INSERT INTO public.known_device VALUES ('01M8HVZWEKTH6RXW5ZPCFBHW7X', '6802f9c6ddfb4191816de4c8488a8543331e151c7862e12b7db5d129b88f1939', '01M8HVZV904CQPX9KPNWQ1BGNB', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00');
INSERT INTO public.known_device VALUES ('01M8HVZXYKBCB14WV3Q5JZRZPM', '2f2172a71195116eaf56f49a31fd53a455ae58f7d4735af2fb14ddbb1441a811', '01M8HVZV908ZF13H5TE0MCTEBN', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00');
INSERT INTO public.known_device VALUES ('01M8HVZZ5YCSRB5JWGZC0HJB15', '01M8HVZZ5Y0F0R07SK3BTVR61H', '01M8HVZV904CQPX9KPNWQ1BGNB', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00');
INSERT INTO public.limit_counter VALUES ('906adcd184ff51c8b8701fb9828d44ba54d722de500082462ea8d0ee336e1515', 2, '2026-11-28 20:01:52.867616+00', '2026-11-28 20:02:52.146857+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 20:01:53.501796+00', '2026-11-28 21:01:53.501796+00');
INSERT INTO public.limit_counter VALUES ('848db5858b2d9d3f168ebddfee2f76682585cd4f9e5fd52bc78ad94b86d47e0a', 1, '2026-11-28 20:01:53.501796+00', '2026-11-29 20:01:53.501796+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 20:01:53.552008+00', '2026-11-28 20:11:52.274374+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 20:01:53.909889+00', '2026-11-28 21:01:53.909889+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 20:01:53.909889+00', '2026-11-28 21:01:53.909889+00');
INSERT INTO public.limit_counter VALUES ('01M8HVZZ33NM6K5APVBAHC5Y9R', 2, '2026-11-28 20:01:52.867616+00', '2026-11-28 20:02:52.146857+00');
INSERT INTO public.login VALUES ('01M8HVZWEPWJKMSNJBCXH0WF20', '78ba4e52c5108fc241dee08a45d5f59ec07446de15fd7909161b7bd59d6fc210', '01M8HVZV904CQPX9KPNWQ1BGNB', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00', '2026-11-29 08:01:51.529485+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HVZXYKXERJ0BJK5SKXMNBG', '6efb82b32bcdf84301a109d277ce54a96e64bda13f590713a3db929a98708c41', '01M8HVZV908ZF13H5TE0MCTEBN', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00', '2026-11-29 08:01:53.098782+00', '2026-11-28 20:01:53.277173+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HVZZ68Y6AXSH2FNW3QNGES', '01M8HVZZ68EXHTDF5YJEFZGYBG', '01M8HVZV908ZF13H5TE0MCTEBN', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00', '2026-11-29 08:01:53.098782+00', '2026-11-28 20:01:53.277173+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HVZZ6MF6RR79T5FJZ62F4N', '01M8HVZZ6MTREYQJESRPB9SNBN', '01M8HVZZ6M7G9QDGJ8X6WDPDQP', '01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', '01M8HVZZ6XKZPEKGNVR5HCKHVX', '2026-11-28 20:01:54.397057+00', '2026-11-28 20:01:54.39708+00', '2026-11-28 20:01:54.397089+00', '01M8HVZZ6XRY3WVNXF3PHWHVTM');
INSERT INTO public.outbox_circuit VALUES ('01M8HVZZ38WAAT41D2F0BHB3J2', 1, '2026-11-28 20:01:54.280213+00');
INSERT INTO public.outbox_message VALUES ('01M8HVZWFE5B02ZGR7E7CF1EEE', 'new_browser', 'accounts', '{"account_id": "01M8HVZV904CQPX9KPNWQ1BGNB", "login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "when": "2026-11-28T20:01:51.529485+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZX32ZK9HHTJXKAB9BAC9', 'logout_notice', 'e-license', '{"visit_id": "01M8HVZWQ1MGQN6Q11K06BKKYA", "sid": "KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8", "sub": "01M8HVZV904CQPX9KPNWQ1BGNB"}', '2026-11-28 20:01:52.146857+00', '2026-11-28 20:01:52.146857+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZXQJFSPN6GA80P6APX0T', 'logout_notice', 'keeper', '{"visit_id": "01M8HVZXCNNTRRNGJ2EQR1QD82", "sid": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "sub": "01M8HVZV904CQPX9KPNWQ1BGNB"}', '2026-11-28 20:01:52.867616+00', '2026-11-28 20:01:52.867616+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZXQJCZ0Z0R5FJFSD0B78', 'logout_notice', 'e-license', '{"visit_id": "01M8HVZXJWKYWJMBV4GB9GF39G", "sid": "hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4", "sub": "01M8HVZV904CQPX9KPNWQ1BGNB"}', '2026-11-28 20:01:52.867616+00', '2026-11-28 20:01:52.867616+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZXYMTVMYWKV52111CM6E', 'new_browser', 'accounts', '{"account_id": "01M8HVZV908ZF13H5TE0MCTEBN", "login_id": "01M8HVZXYKXERJ0BJK5SKXMNBG", "when": "2026-11-28T20:01:53.098782+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:01:53.098782+00', '2026-11-28 20:01:53.098782+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZY4C13YG6B0PC6Q5WZQZ', 'logout_notice', 'e-license', '{"visit_id": "01M8HVZXZVM0PPEDCEPQZEG4H4", "sid": "hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA", "sub": "01M8HVZV908ZF13H5TE0MCTEBN"}', '2026-11-28 20:01:53.277173+00', '2026-11-28 20:01:53.277173+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZYR86SE6JQMTG8AN6AFR', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCzMx1-u6YCj3HuQurTpxPbeCFow9P8yRicjWZUrGJM63O7iSkPSTquy9UoifAo3dki_jYsCjZnDXbjvFZqrsdW7CCPhbyBBpv0ZA8YgBNVIyKImcxsLeG5h6OlkW14YSoB5eNCY-2ttMr9vjpApAH-Hr5odgzDUFtNwfiLXxnn83tAWsVGAi_kLhVlKu8UKtQsG6hJHHiJSyHAxAu7UUaPIJQUnHzEop4jf4swY5cOqLWZFgen9z8JbOyIPaYF4Qg4yD"}', '2026-11-28 20:01:53.909889+00', '2026-11-28 20:01:53.909889+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HVZZ3NVSGTP2TBTF92639X', 'new_browser', 'accounts', '{"account_id": "01M8HVZV904CQPX9KPNWQ1BGNB", "login_id": "01M8HVZWEPWJKMSNJBCXH0WF20", "when": "2026-11-28T20:01:51.529485+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:01:51.529485+00', '2026-11-28 20:01:51.529485+00', 0, '2026-11-28 20:01:54.293139+00', '2026-11-28 20:01:54.293199+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8HVZZ7EB4AEMXAH9V7BWPNV', '01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', '01M8HVZZ7FA775BST4M1N5756P', '01M8HVZZ7FNMG8JMH8Z38HVYCH', 1, '01M8HVZZ7FR0K73GP1A6SWTZ6G', true, '2026-11-28 20:01:54.415981+00', '2026-11-28 20:01:54.415998+00', '2026-11-28 20:01:54.416012+00', '2026-11-28 20:01:54.416028+00');
INSERT INTO public.recovery_code VALUES ('d2b714ec7e4383ff64f21b4093ad46e2ade6535b03fec9a811b3488259ce465a', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('9820e9a9e120f3f7c8d0b6acf845d079e810d1157603b8070b373758ebbbefd3', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('6d0d1e53940774737d7d2a9616f6d901973af6a02581f3065f50d7108b67f2d0', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('517f0f72094c2ca6f6bb33f9ca15489666e98d8617f1dccf6a3132b9abf22dfb', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('e849dc92d88e5f1fb0a6cfb026f90d1c7e3ff11bca05554e3bba697b7f924bfd', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('f97bc433d64b721e647754340804126e232ea8a0fbee67661a3e5379a571b859', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('bb8aa0afbb1680033ce5ab14a0f5270a1beccd633895276bb13778f3c38a7e47', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('344f571d3682440d9ca48634954ee61ec9a54556b7d09f31b97176e110cdbc3c', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('bc445f4bb50b7768993a1e1703025cdc0b2653c62fdb3f99ff3bd9beccff3f12', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('fb375c3aaf074a8d6be8fdbea28a4513ce353308b0f912465e1d4fd588175795', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HVZZ7P12SR3BCXKH8S29NM', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.452014+00', '2026-11-28 20:01:54.422597+00');
INSERT INTO public.refresh_token VALUES ('01M8HVZXCJZ8NM9CC5JGQB8E5C', '764a23d7b414643cf66eb338565929e9b8d49d98583ac39f752587065c98919e', '01M8HVZXCJZ8NM9CC5JGQB8E5C', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'openid offline_access', 'null', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:01:52.495357+00', '2026-11-28 20:01:52.566691+00', '2026-12-28 20:01:52.566691+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HVZZ9MQRX9581YH3AFTQVZ', '01M8HVZZ9M932AV022FA9S47AD', '01M8HVZXCJZ8NM9CC5JGQB8E5C', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'openid offline_access', '"01M8HVZZ9MF6K7MGNWBFW99G7G"', '2026-11-28 20:01:51.529485+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:01:52.495357+00', '2026-11-28 20:01:52.566691+00', '2026-12-28 20:01:52.566691+00', '2026-11-28 20:01:54.48474+00', '2026-11-28 20:01:54.484753+00');
INSERT INTO public.register_answer VALUES ('01M8HVZZ42JJJ3PXWK7Z55PMFJ', '01M8HVZZ42B37HNRWB1QKZX3FD', '01M8HVZZ422JNXR4D0K7YEZJ80', '"01M8HVZZ42RK9ZF5MYH3RZGXXS"', '2026-11-28 20:01:54.306418+00');
INSERT INTO public.registered_data VALUES ('01M8HVZZ7VRAFB7NSYAK4T9S0B', '01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', '2026-11-28 20:01:54.428434+00', '01M8HVZZ7WEDM0NBSRVFNXTN1M', '"01M8HVZZ7WEX2NYGZDBWJQANF2"');
INSERT INTO public.registration VALUES ('01M8HVZZ86DB3NVBWXYKYP1F4H', 'juristic_person', '01M8HVZZ86AC169GXBTQPDEQ1D', '01M8HVZZ86BH0X7BWN7G0KNMJD', '01M8HVZZ86M8922A8V4EGEHXP8', '"01M8HVZZ86VFF0B2KEC2H98YW1"', '01M8HVZZ0ZNH3Y7KC1YBP4FDJ3', '2026-11-28 20:01:54.442774+00', '2026-11-28 20:01:54.442827+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HVZYKA2WDA3DAPKAY315PC', '50c026c7bd2172f516c3ae0e8b9890240a89a6448dcec5c947253eb2bf63aee2', '01M8HVZV910BS93B1M0HRX9WDF', '23c776edd158ebf4f5649a4e9aa050d3503f0a84262effd845ea45ed0fc9a2f1', '2026-11-28 20:01:53.753089+00', '2026-11-28 20:11:53.753089+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HVZZ8DGF1REXX7SBKBEM24', '01M8HVZZ8D6N33X3KQW7S1435S', '01M8HVZV910BS93B1M0HRX9WDF', '23c776edd158ebf4f5649a4e9aa050d3503f0a84262effd845ea45ed0fc9a2f1', '2026-11-28 20:01:53.753089+00', '2026-11-28 20:11:53.753089+00');
INSERT INTO public.signing_key VALUES ('01M8HVZVD1T4H6VAP2STTZN168', 'ES256', 1, 'gAAAAABrCzMuLMONotLoXt-xsotKH0OgXe_zVb81EHFoQe3iGDc6zbA5zIxKNChR_p4Q5KT_lY6YWbQEfRQNZSBfbPNog7dgWtV6xq31Pn3nQhuMfZCPzmbWlG0HteBbMA2oMUt4wvEwfGoUHZs9fyidtOF2M8feimAbgyPlPd109oKkoF5FyUZVQj8ZQO9hSSa3hqcbmWzQqtc6KUAKn1EBuvJKPY7QgzIjbXyMqueIb9NqjO8_8afxZe2jf6CEMlHheMrqviZn', '2026-11-28 20:01:50.497077+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HVZVFMEM457TEER3MWJVXF', 'PS256', 1, 'gAAAAABrCzMuWfCSWRNwHvAOQX73hEKPsadicq6HxAJC9Vlkj4tUVs8BFbzOV_jJBkBcRa_kqhuDTpLNgYPcXe0DoWrwcXtEI5eW7W0eDpRxlikiEj2BsDD_vEeGeNbnVLnFxayeXiWXEGffxPJ-1Gc_T9KwHc8KqkSPaQpyT_onmgqEo3VB78m2_pv4XitEDmJ5EfoYQ9rmEpIUx5oesJyJBAAwYLmN9EDDFgBolSou6jQcKtaj_EZlXaS2A4fBi2UIirMGp5m7EObaZlWHegPsGmtwNm4ycH-ztYG8inxtnb5hh1ORF8_sPAM3mP06_gOsjUEVINaguS1n501lbejjFPGbOvOpuxpPcaoP66NGoXyRVhkAHvwK66tj5tmQSSy-l_cDNDnvVHGxwuqC_A43SD-YjfBu2qINfCulRZXzuDR3DAA8j3e_eji6iWXDIbkL2FV5ldyOhEIR0u6dOmM7YBDu1eYazNyXvTVLID5N6gOV0FaKIu2eILTkWqxl7iBfJThe2yO82HCgwETOq5FRxJDvdGlFezuR-UZ2xga7aq2_14uGHVWBtakUWAjxjCP28q-g9I73qIJPvyglMfO5Vn-fzxoQRkNGL3wReKZRccQOqS4uP2tfv6YrPmWcKQg4P3712iNN4C1b7OZ3wtakhrxPCzcpk20VU9pfZQvRC7KeHW6P4q57wKGylLzvV7dtoa_Megbz_PqILzYpsfdX8yuR--JLpQx5NRAjxfD4nstuOG60NzrkRsXeT63KGvPNjUvyYGSygrJdEoBC6jk2yfxgl_UtgVXDUa0iPQ2Z-uUL3vqdUQAVqMw3W6hAOnEv0mJy-afzwjhpXhaTZSlUQA2K6q4DOGUKUqRvuEQz0_le6NvDIRR3gXA9gsAbhRF94FqEpBRpI8q7slBDai__7MT4h4Hs3N01-ymDmW_j_SpKcQFKDMmwXHm0qIlHKJPpxDtCz-xXILOTQi03xZp8YNWKF8jVc_6Jcfl1rzsX-dwUPddybn7dsisdlhT8ROTb669avrBSqnGbmT3kmgbjmBleMn_T6ku9ElRzorP7_mV2lzmLoHP_ZnZu8I-RTaTjG1d07EtLtiSpcGGcOolPkVfjZvPym3zoA_O96SVy_IlH5hzErFi6t3cloiCgRz0M_kw_Y-UQk6eM-Ej4HTZRC1XuM55uhNbNKkz3fLo5LKxgrIlZwjCxwPq7zb2LbFikz3wC_DPvm-hzKse6TrqYTk-9yh0-eYeGwKtBPMufaehk03xd9QQLnqG64JeJNCXlQnsRlJ47WUop7JqmBzLdst-5TQ2XvW18UrGXad1Mjxvz1YnPhFKrjv4cV8vj0gJ41EKZmWEuOs9wRGWX9G5OVIADtiGkL5qOZNC2DHZruhPrS9XPj_xJroP65zfDc7M0k54jpIG17C-BTRVQOe2wWVeggD0vKeXYfSP5J1ZAGHIEj_Cn6fQkNAJURgSI7gyaOIW8KQ-acjPlNzSDkJZGNi-3vSeOz6d3vA3a2MCMo05_n6Bq1T-wvS6D-bEfJijHNS9H_h6gMBts9syFrWqGULgXq2ZHdeBqyBtffXw_4KvgP66-Q53yf7a82n52KLQwp0Y3b2iVg3Wjl67aKM8iC47qce1dY9BsGSVKlUyRRaa-GSxvvZnJFirJ0mEVr8t7O-FxemzLRbqq_-4O8l9A1NxBJeuB1jHD5BOV4erHPo6yddZLfY4=', '2026-11-28 20:01:50.497393+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HVZVHRYKJTFV57EE9BD9RV', 'RS256', 1, 'gAAAAABrCzMupTRgfhmwBREazHlfQIIqD-7rsTUbpxfFvbb8lKAYcVdK5Clqd9tnoIKTwzIQ_PL3fWFfLt3hiBe8onvV2OjVrFqkB9In8cEklvKZqVJUDKY8vseNfypRNm23cLX4YxZb60KP8Kk4dgF6O_80GuUaScDKOiNn2tJUfpaK_gzd_y8HUDQpbuXm8SyyO4xLpxvMsJeyElehojd6TAsXFjajpC7RgqSzew0supdUO00lTMF3RZK7RJq6jUljGMQc_UmQV0lzlLcWg5MrNWSYLa9qCzjJER73ot7mtGtJcBybmUGBzUf5rvIPWeJA3gtaJRzLAutHruexnsDNcCuN8pwUeMQbdZiQELE3_qXMkajwR5RbvjYHq0Tc9E_wyoxpJUaX8xgmvMKA6bIscEwmRM19aj0D0xLMdqlARBH5OF_SIfJ82C4quVxT8FlUNKT1yJ-gLgtTna8GWW2FZ0yPv6OjH60zLT33LipGJSEbPH7l485ay678vHd95ap7H15Qjph8VoQ594f4OIHU83AYLDcjFsQbNGYrbaWNIMS0AYtwRw8tJqBpMnbi8Ilxwfnu-zEl9Gb3_yuBV4cWzUhYwy8LqrWdvllUhoClYQPLkZTrGqgTTF_1Wy3xr8Zj_EaU30KnBgva-vKYHHH9m9rWHcP-BNLusvzofbykxIa7m82EVxoQb91Onvo5_cAanIAua_sMJbGf0yIEu-0PlRxEMXaoWF3rICs2Dbae8LqTJ7SdDzWXC4Lu9llKDrHkh0EFxB-crQDn0LWsXv061xH13GfGe-BQwFgo-F0s8A7yXUbYFananATvlc8mpW9aX1NWI3VzEcBE_jy6YLO9NGuKVKEQb1JWjQ2gkJS_Hnag5GZ9Rk4c_YEdsbsgmfwXvAVZoFDuXTmYD7zjGjOd3e9WtfQqVtxrKGc8uLqcAokLxWWhCC86Kj6u7dN6bNhX0AFsb4JQZN1uHhVEHAhE43GwZHdWRi5-80xLyNdk8ICr60uU7N7_ZL4FGxXGBPS7yYM2m7LOP-shyS423InxJyYTIRKuEuyQY9oadNtz4gMAJfDD6-_kMvdjOJGK4uTc_LFeGKA84LfTmnjVXiOGxZrIc73ly1qnRWTNlPvAvvutAv-mbDSiLyWvdzohsazvtNp8d6C5tPtKcUfpYbtjBkXIRG8iDsfAfVP8foOgpGECE0IQ04GwuD_lUclg97p1Pkp8w1sikp-KpzIut_clv8f1jA0xSLtNbgbA8lBFDCRtAtR7iwu6Zo4G8yMZkY0ZXXGqqC4cAEgbBfo076WdygzSM5dpPnsw5Gaui5pId1VAizBmtVP0CP1Jjp2zVwiT2QNueuOU0S0fzE9bb5dHBzkB-elNv1gh-GKRjZGk4e-IsDhczjwa7jgcDZ4ohc405OjpQJ5kedJT5TKUhYnhL0gMp7RNQqnNhQsF6F31gloOrU6U9hNuwKcpmab-yiTuomXEyjzzTiS3DF9pclP4sgZkecHCD9fGXgZB0U_ww7WQOIZm1bByu7JUm6DP7qq3ozNhXPE6zGkF8Ax6YQ3oRD1a_kBvuedXDa0uvONCeiTps08Q70f1UK0qLnBOYt6ofyDM_FQDXhHzhek-C3MbjSuqmdJTFjMKhagcB5bGs94nwwQsVUmnHAmSsss-FXsBNQhs67w3v8hsxqFUvq5npSo0HZ_Yy-GML6aoWdimqdVqPjw2pIA=', '2026-11-28 20:01:50.580307+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HVZZ4KAYW32DW5HZHR12TA', 'ES256', 1001, 'gAAAAABrCzMuLMONotLoXt-xsotKH0OgXe_zVb81EHFoQe3iGDc6zbA5zIxKNChR_p4Q5KT_lY6YWbQEfRQNZSBfbPNog7dgWtV6xq31Pn3nQhuMfZCPzmbWlG0HteBbMA2oMUt4wvEwfGoUHZs9fyidtOF2M8feimAbgyPlPd109oKkoF5FyUZVQj8ZQO9hSSa3hqcbmWzQqtc6KUAKn1EBuvJKPY7QgzIjbXyMqueIb9NqjO8_8afxZe2jf6CEMlHheMrqviZn', '2026-11-28 20:01:50.497077+00', '2026-11-28 20:01:54.323559+00');
INSERT INTO public.token_issue VALUES ('01M8HVZWRP2E84X122Z85CRE81', 'e-license', 'KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', '01M8HVZWPFK9A0P2SF3VWY623C', 'openid profile email phone address entity', '2026-11-28 20:01:51.864402+00', '2026-11-28 20:11:51.864402+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HVZXE854KREP2B46Q2WQJZ', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', '01M8HVZXCJZ8NM9CC5JGQB8E5C', 'openid offline_access', '2026-11-28 20:01:52.566691+00', '2026-11-28 20:11:52.566691+00', NULL, NULL, NULL, NULL, '2026-11-28 20:01:52.495357+00');
INSERT INTO public.token_issue VALUES ('01M8HVZXGFP59F9KBXDJ5C92JH', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', '01M8HVZXCJZ8NM9CC5JGQB8E5C', 'openid offline_access', '2026-11-28 20:01:52.627257+00', '2026-11-28 20:11:52.627257+00', NULL, NULL, NULL, NULL, '2026-11-28 20:01:52.495357+00');
INSERT INTO public.token_issue VALUES ('01M8HVZXJP8YKBXJD85SE6THKA', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', NULL, 'openid', '2026-11-28 20:01:52.695815+00', '2026-11-28 20:11:52.566691+00', NULL, NULL, '01M8HVZXE854KREP2B46Q2WQJZ', 'e-license', '2026-11-28 20:01:52.495357+00');
INSERT INTO public.token_issue VALUES ('01M8HVZXK61C037HKBJMPH3REW', 'keeper', NULL, NULL, '', '2026-11-28 20:01:52.742532+00', '2026-11-28 20:11:52.742532+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HVZY0NPYQTT0JEDQ9V1DMK', 'e-license', 'hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA', '01M8HVZXZMB1PG62AS0QCXE15R', 'openid profile email phone address entity', '2026-11-28 20:01:53.170463+00', '2026-11-28 20:11:53.170463+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HVZZA3VPGSPX3E728P18WV', 'keeper', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', '01M8HVZZA2TZPVXDNS65FMJEY3', 'openid', '2026-11-28 20:01:52.695815+00', '2026-11-28 20:11:52.566691+00', '2026-11-28 20:01:54.49903+00', '"01M8HVZZA3GGTGZZB8R2QCE73Y"', '01M8HVZXE854KREP2B46Q2WQJZ', 'e-license', '2026-11-28 20:01:52.495357+00');
INSERT INTO public.totp_secret VALUES ('01M8HVZV910BS93B1M0HRX9WDF', 'gAAAAABrCzMuH4c7BgQoAe4zHMQOyvGZkUJd1Hk-zUB-ih1a4fzI5X6bTfILKgTJrarkyWzISel55c_cXIAls2WzreZuoLYPrINDUSD0bPkpsUH61wAEYEA-qZMhF-jo7-EMxNcwOuri', '2026-11-28 20:01:50.452014+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HVZV904CQPX9KPNWQ1BGNB', 'gAAAAABrCzMuH4c7BgQoAe4zHMQOyvGZkUJd1Hk-zUB-ih1a4fzI5X6bTfILKgTJrarkyWzISel55c_cXIAls2WzreZuoLYPrINDUSD0bPkpsUH61wAEYEA-qZMhF-jo7-EMxNcwOuri', '2026-11-28 20:01:50.452014+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HVZV908ZF13H5TE0MCTEBN', '2026-11-28 20:01:50.368788+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HVZV904CQPX9KPNWQ1BGNB', '2026-11-28 20:01:50.368922+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HVZV9053XX4X97TK2V2VVP', '2026-11-28 20:01:50.368953+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HVZV90TDEVA5MWBETTGGBH', '2026-11-28 20:01:50.368977+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HVZV91EXGR8P5BJS9CCYCZ', '2026-11-28 20:01:50.368999+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HVZV915PCWDRJJ6JN1YB0M', '2026-11-28 20:01:50.369021+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HVZV91ZZ2N5W95F5RAVR7F', '2026-11-28 20:01:50.36904+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HVZV910BS93B1M0HRX9WDF', '2026-11-28 20:01:50.369062+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HVZV91RAN9BYPHGD88HZ8N', '2026-11-28 20:01:50.369085+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HVZV91T711PJW45MR4XQ7W', '2026-11-28 20:01:50.369105+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HVZV91GJD9PNVF73W1EF2K', '2026-11-28 20:01:50.369124+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HVZYRDJ661Q4YBGFMMYVCC', '2026-11-28 20:01:53.933249+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HVZYS19TJV7VHKCV35ANZG', '2026-11-28 20:01:53.953196+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HVZYSETV5CGPMM3A6BEJX4', '2026-11-28 20:01:53.966494+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HVZYSWK2AA9NBHYVAA3KAH', '2026-11-28 20:01:53.980159+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HVZYT0NHZ0Q13KMJAAYMWT', '2026-11-28 20:01:53.98458+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HVZYTA2JDV4T5SF4T0VPCR', '2026-11-28 20:01:53.994927+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HVZYTSCMEJRCCG9CSR9XN7', '2026-11-28 20:01:54.00931+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HVZYVASW4GM6NP8D6BYFGG', '2026-11-28 20:01:54.026367+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HVZYVW6X2KY8TFMPBP6QRR', '2026-11-28 20:01:54.044249+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HVZYWFQRF2VGBTRVC0MAHA', '2026-11-28 20:01:54.063323+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HVZYX3NVP503CDJJWN4XZ0', '2026-11-28 20:01:54.083081+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HVZYXKSE5XXSBYNGGR0FZA', '2026-11-28 20:01:54.099035+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HVZYZAYRKY30G558WK1ZGY', '2026-11-28 20:01:54.154467+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HVZYZA4JGVB8PV86HC2TKE', '2026-11-28 20:01:54.154467+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HVZYZA6GHAKMQPHTH80F6B', '2026-11-28 20:01:54.154467+00');
INSERT INTO public.user_name VALUES ('01M8HVZZ8WBTQQZ2SM8KNPBJCR', '01M8HVZV908ZF13H5TE0MCTEBN', '2026-11-28 20:01:50.368788+00');
INSERT INTO public.visit VALUES ('01M8HVZWQ1MGQN6Q11K06BKKYA', 'KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', 'e-license', '2026-11-28 20:01:51.796303+00', '2026-11-28 20:01:51.796303+00', NULL);
INSERT INTO public.visit VALUES ('01M8HVZXCNNTRRNGJ2EQR1QD82', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'keeper', '2026-11-28 20:01:52.495357+00', '2026-11-28 20:01:52.627257+00', NULL);
INSERT INTO public.visit VALUES ('01M8HVZXJWKYWJMBV4GB9GF39G', 'hhZFQx2bYhgKedJI9W_XBoKlFnxKHM34e83Wr2cj0b4', 'e-license', '2026-11-28 20:01:52.695815+00', '2026-11-28 20:01:52.752031+00', NULL);
INSERT INTO public.visit VALUES ('01M8HVZXZVM0PPEDCEPQZEG4H4', 'hBRKpeOOua4RUnJaW7a1a8ZN-9IMrKBUP_0ghrU_5qA', 'e-license', '2026-11-28 20:01:53.128104+00', '2026-11-28 20:01:53.128104+00', NULL);
INSERT INTO public.visit VALUES ('01M8HVZZA7NZ0S7NQY0Z4RYKCC', 'KObmO6C-vSNAXsQrjoWj8O5S5uM4wqxqtwtDzLHlqK8', '01M8HVZZA7C1TJNNCQ936613GB', '2026-11-28 20:01:51.796303+00', '2026-11-28 20:01:51.796303+00', '2026-11-28 20:01:54.503648+00');
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
