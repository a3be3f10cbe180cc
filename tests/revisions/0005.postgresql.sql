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
INSERT INTO public.account VALUES ('01M8HRXJ1J6HWEQDC6GG3EHWQ5', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 19:08:09.650655+00', 'th', false, '2026-11-28 19:08:09.650655+00', '2026-11-28 19:08:09.650655+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650655+00', '2026-11-28 19:08:09.650655+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JHMZH4B55914YFETE', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 19:08:09.650673+00', 'th', false, '2026-11-28 19:08:09.650673+00', '2026-11-28 19:08:09.650673+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650673+00', '2026-11-28 19:08:09.650673+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JMGGGM6RWDERFQACT', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 19:08:09.650691+00', 'th', false, '2026-11-28 19:08:09.650691+00', '2026-11-28 19:08:09.650691+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650691+00', '2026-11-28 19:08:09.650691+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JPXVMH03DGNFW9B2P', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 19:08:09.650708+00', 'th', false, '2026-11-28 19:08:09.650708+00', '2026-11-28 19:08:09.650708+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650708+00', '2026-11-28 19:08:09.650708+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JKTRMTYJ4JSYHZKZ5', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 19:08:09.650725+00', 'th', false, '2026-11-28 19:08:09.650725+00', '2026-11-28 19:08:09.650725+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650725+00', '2026-11-28 19:08:09.650725+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JKAH5YNT6BH3DBV15', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 19:08:09.650532+00', 'th', false, '2026-11-28 19:08:09.650532+00', '2026-11-28 19:08:09.650532+00', NULL, '2026-11-28 19:08:13.974493+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650532+00', '2026-11-28 19:08:09.650532+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JN67K2DQMNQ714BJT', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 19:08:09.650767+00', 'th', false, '2026-11-28 19:08:09.650767+00', '2026-11-28 19:08:09.650767+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650767+00', '2026-11-28 19:08:09.650767+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JK3XVGRH6N5KDSGYT', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 19:08:09.65078+00', 'th', false, '2026-11-28 19:08:09.65078+00', '2026-11-28 19:08:09.65078+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.65078+00', '2026-11-28 19:08:09.65078+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1J05HZZS9RYF5D3ZAN', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 19:08:09.650795+00', 'th', false, '2026-11-28 19:08:09.650795+00', '2026-11-28 19:08:09.650795+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650795+00', '2026-11-28 19:08:09.650795+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JWXG8YS95JYT6Y5MK', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 19:08:09.650631+00', 'th', false, '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:09.650631+00', NULL, '2026-11-28 19:08:12.00677+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:09.650631+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXQY40V8S7KS7TBY74RBE', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:15.683994+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQY48KE32D53X8KZ8S0E', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:15.683994+00', NULL, NULL, NULL, NULL, 'gAAAAABrCyafywis_ayF8hSQUWLb2xdJPJaiXVES8lqd2CUeORWgRAgOTtefl9iq1preakBazx2v3gGM9U06EzTsnY3uwbN5Jcbyp_4cRs_YPzTPw_3G4ypoDCNbiB1oJud9NRBYokSw', 'md5', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQY42MG0ZXVQ33PW6EYR', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 19:08:15.683994+00', NULL, NULL, NULL, NULL, 'gAAAAABrCyafWmCby_3q1F_fVWCvtCUqyX2_swYO2uRpswC3AYzx1R9IQuBN19jBTAqzdA4nozY9PTRjBl9zswDd8xpnFxl6O9G2rX3taFHnM2qfX3Fk2c2Q3CZBDcS_FgYDdGJs5SXA', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXJ1JDZBD6TF6P04CTQNE', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 19:08:09.650749+00', 'th', true, '2026-11-28 19:08:09.650749+00', '2026-11-28 19:08:10.260684+00', NULL, '2026-11-28 19:08:15.098425+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:09.650749+00', '2026-11-28 19:08:09.650749+00', NULL);
INSERT INTO public.account VALUES ('01M8HRXQN5MA6Q6VZFFAZBVQ5F', 'juristic_person', 'tax_id', '0000000000014', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 19:08:15.397714+00', 'th', false, '2026-11-28 19:08:15.397714+00', '2026-11-28 19:08:15.397714+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.397714+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQNZ8WZHD2TG94E8ZKZB', 'natural_person', 'tax_id', '0000000000015', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 19:08:15.423294+00', 'th', false, '2026-11-28 19:08:15.423294+00', '2026-11-28 19:08:15.423294+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.423294+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQPFGF5TRQ41ZMXVKMY8', 'group_of_persons', 'tax_id', '0000000000016', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 19:08:15.439941+00', 'th', false, '2026-11-28 19:08:15.439941+00', '2026-11-28 19:08:15.439941+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.439941+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQQ2RJJDW3S2T8G1BTJT', 'government_body', 'tax_id', '0000000000017', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 19:08:15.458667+00', 'th', false, '2026-11-28 19:08:15.458667+00', '2026-11-28 19:08:15.458667+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.458667+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQR3F6T8XSZKCMMAPEBN', 'other', 'tax_id', '0000000000018', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', '2026-11-28 19:08:15.491197+00', 'th', false, '2026-11-28 19:08:15.491197+00', '2026-11-28 19:08:15.491197+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.491197+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQS28HVVEY34DBN23EHD', 'juristic_person', 'tax_id', '0000000000019', '', 'unconfirmed', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', NULL, 'th', false, '2026-11-28 19:08:15.52263+00', '2026-11-28 19:08:15.52263+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.52263+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQSTZTZR5BKWXKCH9TWM', 'juristic_person', 'tax_id', '0000000000020', '', 'suspended', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 19:08:15.546961+00', 'th', false, '2026-11-28 19:08:15.546961+00', '2026-11-28 19:08:15.546961+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.546961+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQT64AA67MTZGDVQNQ8Z', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 19:08:15.558881+00', 'th', false, '2026-11-28 19:08:15.558881+00', '2026-11-28 19:08:15.558881+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.558881+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQTRY4Z5HTZZ22V76CG9', 'juristic_person', 'tax_id', '0000000000022', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 19:08:15.576834+00', 'th', false, '2026-11-28 19:08:15.576834+00', '2026-11-28 19:08:15.576834+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.576834+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQV231HEVGCCNSM6221T', 'juristic_person', 'tax_id', '0000000000023', '00001', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 19:08:15.586364+00', 'th', false, '2026-11-28 19:08:15.586364+00', '2026-11-28 19:08:15.586364+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.586364+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQVJE3YVVQJ6N1H60D5D', 'juristic_person', 'passport', '0000000000024', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 19:08:15.602954+00', 'th', false, '2026-11-28 19:08:15.602954+00', '2026-11-28 19:08:15.602954+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.602954+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQVV102KY5KZTF7RZD1Q', 'juristic_person', 'tax_id', '0000000000025', '', 'active', false, 'เสร็จการชำระบัญชี', 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000025', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000025@example.com', '2026-11-28 19:08:15.611013+00', 'th', false, '2026-11-28 19:08:15.611013+00', '2026-11-28 19:08:15.611013+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.611013+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQWV2823M5T8GPHKVY1S', 'natural_person', 'tax_id', '0000000000026', '', 'active', true, NULL, 'register', '$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg', '0000000000026', NULL, 'บัญชีตัวอย่างที่ 13', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000026@example.com', '2026-11-28 19:08:15.643084+00', 'th', false, '2026-11-28 19:08:15.643084+00', '2026-11-28 19:08:15.643084+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 19:08:15.643084+00', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HRXQZJYBNE3AM4X0HRNCDF', 'natural_person', 'tax_id', '1100000000016', '01M8HRXQZJK0CK2KM1SBDR0Q3Y', 'active', true, '01M8HRXQZDW7KPQYEVEKCH93H0', 'register', '$argon2id$v=19$m=19456,t=2,p=1$fG+tlZISYmytFeIcIwSgdA$ViRzXQ0Htpv6RO0mmc7ZujP+bf/zeoSY81eOK1OXiEs', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HRXQZE1ZZTCG00EDV5H919', '024306800', '01M8HRXQZJ8498F0T4WWQPP9XJ', '0812345678', 'agent@example.com', '2026-11-28 19:08:09.650631+00', 'th', false, '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:15.725912+00', '2026-11-28 19:08:12.00677+00', '"01M8HRXQZDKRMSGAFWRRAJ5F2X"', '01M8HRXQZDJAW2JA872NCWAJ57', '01M8HRXQZDYDSTFAT1J16PZ7Q7', '01M8HRXQZD7AFNKJ9GEN10741J', '01M8HRXQZE20V86HET7VG5NYFN', '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:09.650631+00', '2026-11-28 19:08:15.730309+00');
INSERT INTO public.acting_context VALUES ('_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', '01M8HRXMCWXD8M6AV5KJQ1K4AC', NULL, '2026-11-28 19:08:12.00677+00', '2026-11-28 19:08:12.722966+00');
INSERT INTO public.acting_context VALUES ('tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', '01M8HRXMCWXD8M6AV5KJQ1K4AC', 'dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY', '2026-11-28 19:08:12.722966+00', '2026-11-28 19:08:13.637039+00');
INSERT INTO public.acting_context VALUES ('2Okjio8o8cn3Yq-svFmdCXWt2izTvGgnjdQEdSEVeYw', '01M8HRXMCWXD8M6AV5KJQ1K4AC', NULL, '2026-11-28 19:08:13.637039+00', NULL);
INSERT INTO public.acting_context VALUES ('7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10', '01M8HRXP9YTCJZDSFAEE998DF5', NULL, '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:14.386382+00');
INSERT INTO public.acting_context VALUES ('01M8HRXRA42Y4HH83T33QYZHGG', '01M8HRXMCWXD8M6AV5KJQ1K4AC', 'dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY', '2026-11-28 19:08:12.722966+00', '2026-11-28 19:08:13.637039+00');
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.audit_event VALUES ('01M8HRXMDDF6BCJH0P0AK90CQV', '2026-11-28 19:08:12.00677+00', 'login.started', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"login_id": "01M8HRXMCWXD8M6AV5KJQ1K4AC", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '394f27ff17f8fdeb');
INSERT INTO public.audit_event VALUES ('01M8HRXMTB6TWZQ6YEF3EC72HS', '2026-11-28 19:08:12.422753+00', 'token.issued', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"client_id": "e-license", "context_id": "_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0", "delegation_id": null, "token_id": "01M8HRXMSJJY5ADAQKPNW0FXT5", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '59b21b73c2168464');
INSERT INTO public.audit_event VALUES ('01M8HRXN545MT24M15FRZTC2VJ', '2026-11-28 19:08:12.722966+00', 'acting.switched', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"login_id": "01M8HRXMCWXD8M6AV5KJQ1K4AC", "context_id": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "delegation_id": "dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY"}', '127.0.0.1', 'Werkzeug/3.1.9', '9357d367f7cfeda0');
INSERT INTO public.audit_event VALUES ('01M8HRXNDB6YPW1RXCSJSVFTZX', '2026-11-28 19:08:13.03854+00', 'token.issued', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"client_id": "keeper", "context_id": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "delegation_id": "dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY", "token_id": "01M8HRXNC5B3NVRGP0C9ES4E2R", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'd9271695fad78ae5');
INSERT INTO public.audit_event VALUES ('01M8HRXNKATZZS3Z8TH5TCCY1H', '2026-11-28 19:08:13.136438+00', 'token.issued', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"client_id": "keeper", "context_id": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "delegation_id": "dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY", "token_id": "01M8HRXNJ6FVGW7Y52FRFY7ZJ6", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'ef048b2057714359');
INSERT INTO public.audit_event VALUES ('01M8HRXNQ10CYVSRE6P600WTAX', '2026-11-28 19:08:13.323624+00', 'token.issued', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"client_id": "keeper", "context_id": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "delegation_id": "dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY", "token_id": "01M8HRXNPJVXJHYJEC5B11317E", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '37f85e50440ee855');
INSERT INTO public.audit_event VALUES ('01M8HRXNRBH7YZNZ7RZTHERJNJ', '2026-11-28 19:08:13.448121+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HRXNR8690JA2SKFB6JNR9X", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', '6092486469e75a31');
INSERT INTO public.audit_event VALUES ('01M8HRXNSEFEJ5JDCMYKG9Z2PQ', '2026-11-28 19:08:13.462284+00', 'request.repeated', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2fd2e7bfbdd5f596');
INSERT INTO public.audit_event VALUES ('01M8HRXNZTGRD9KJD5Q0HJ6J73', '2026-11-28 19:08:13.637039+00', 'acting.switched', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"login_id": "01M8HRXMCWXD8M6AV5KJQ1K4AC", "context_id": "2Okjio8o8cn3Yq-svFmdCXWt2izTvGgnjdQEdSEVeYw", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', '44e363b6060618a7');
INSERT INTO public.audit_event VALUES ('01M8HRXPABKY45B3C9FZ1YCNT2', '2026-11-28 19:08:13.974493+00', 'login.started', '01M8HRXJ1JKAH5YNT6BH3DBV15', '{"login_id": "01M8HRXP9YTCJZDSFAEE998DF5", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '102be3359f9d083a');
INSERT INTO public.audit_event VALUES ('01M8HRXPE2BYZZ7ZPZKZ5TZ569', '2026-11-28 19:08:14.091268+00', 'request.repeated', '01M8HRXJ1JKAH5YNT6BH3DBV15', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '9483a7dfcc48398b');
INSERT INTO public.audit_event VALUES ('01M8HRXPGRXR241FK0S1XZPBWV', '2026-11-28 19:08:14.202739+00', 'token.issued', '01M8HRXJ1JKAH5YNT6BH3DBV15', '{"client_id": "e-license", "context_id": "7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10", "delegation_id": null, "token_id": "01M8HRXPG4PV8J4W36RFWV0TJ1", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '076726dbd1ef2131');
INSERT INTO public.audit_event VALUES ('01M8HRXPPRC3FV2FJJVRFZDT36', '2026-11-28 19:08:14.386382+00', 'login.ended', '01M8HRXJ1JKAH5YNT6BH3DBV15', '{"login_id": "01M8HRXP9YTCJZDSFAEE998DF5", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '62e993d3f481c58c');
INSERT INTO public.audit_event VALUES ('01M8HRXQ1PYKBJKTAFZNNYERH6', '2026-11-28 19:08:14.762278+00', 'login.refused', '01M8HRXJ1JMGGGM6RWDERFQACT', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', '72535fa32e1aa835');
INSERT INTO public.audit_event VALUES ('01M8HRXQMVFCDY9AJSQXTJZC58', '2026-11-28 19:08:15.371093+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', 'ad21388defc7447c');
INSERT INTO public.audit_event VALUES ('01M8HRXQYS6N8MFGEHFZ5PG760', '2026-11-28 19:08:15.70532+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HRXR0BVNR6VAS9PK00SY4F', '2026-11-28 19:08:12.00677+00', 'login.started', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '{"login_id": "01M8HRXMCWXD8M6AV5KJQ1K4AC", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '394f27ff17f8fdeb');
INSERT INTO public.authorization_code VALUES ('01M8HRXMPA8YBG0M8FCCKWDAD4', '28db525ddef6a89fdaea7a9f78c9c19c9913a59368c588c44cb789cc9bfb5dec', 'e-license', '_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'GxBDz_b26yowNu0_jYzucQ', 'aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:12.33032+00', '2026-11-28 19:09:12.33032+00', '2026-11-28 19:08:12.422753+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRXNAAZ3E924NFWV4AMKCN', '9dc11ccab9ff66faf6ecc3b850ee8948f0dae24a7dfc866ed8abff7be875738f', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'https://keeper.example.test/callback', 'openid', 'fV_PepT53ntN6feIeE2iPA', 'XwuJwSbA-pFO6w-9yMoyi1zUzrssvxJJsflqOFt1SEI', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:12.920945+00', '2026-11-28 19:09:12.920945+00', '2026-11-28 19:08:13.03854+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRXNS7WM7Q8NHMD2GGNYK0', 'ad9a2a931ac15fc395fc442cae35b2ccaf75fe0faee87cc435661b0c0a6a7adf', 'e-license', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'GxBDz_b26yowNu0_jYzucQ', 'aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:13.462284+00', '2026-11-28 19:09:13.462284+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRXPDTQ8CDM66ZFGFMYTA6', '192427e36dbaad5ce4b6b996eaf14b62f242d784b29540f0c1c4762e532eb5bf', 'e-license', '7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'GxBDz_b26yowNu0_jYzucQ', 'aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA', '2026-11-28 19:08:13.974493+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:14.091268+00', '2026-11-28 19:09:14.091268+00', '2026-11-28 19:08:14.202739+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HRXRB4KGHX3BS84DDTAT5R', '01M8HRXRB45RW01FTZ6P22GWSA', 'e-license', '_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'GxBDz_b26yowNu0_jYzucQ', 'aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 19:08:12.33032+00', '2026-11-28 19:09:12.33032+00', '2026-11-28 19:08:12.422753+00', '"01M8HRXRB4AZZK1NKN0MR1G32F"');
INSERT INTO public.authorization_request VALUES ('eg_HGnbaOk5ASMU7m-4Xon4meDpBGp52bZLiCJ-UZWM', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "mW6nFV59PG_f90W4w9qgdQ"], ["nonce", "GxBDz_b26yowNu0_jYzucQ"], ["code_challenge", "aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA"], ["code_challenge_method", "S256"]]}', 'sign_in', 'Y_sui78oEu0p8k3zT1xGTMA5XlMy9br6e9PPMlmUoSU', '2026-11-28 19:08:14.472748+00', '2026-11-28 21:08:14.472748+00', NULL);
INSERT INTO public.authorization_request VALUES ('vbC-QWHJViV2dquhFy4z1p4mQNCRyLhiB23-a-xsRps', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "mW6nFV59PG_f90W4w9qgdQ"], ["nonce", "GxBDz_b26yowNu0_jYzucQ"], ["code_challenge", "aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA"], ["code_challenge_method", "S256"]]}', 'sign_in', 'q3UymSxBfKTpGWaNFlP1QLkcyHOLkowrP-EsWrtTvZM', '2026-11-28 19:08:14.840243+00', '2026-11-28 21:08:14.840243+00', NULL);
INSERT INTO public.authorization_request VALUES ('01M8HRXR0W4QQ67Q6HTK1GC013', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "mW6nFV59PG_f90W4w9qgdQ"], ["nonce", "GxBDz_b26yowNu0_jYzucQ"], ["code_challenge", "aACuxoMVAY0QNauLpQPTMstEiTLdQ24w8FaCiPho_PA"], ["code_challenge_method", "S256"]]}', 'sign_in', 'Y_sui78oEu0p8k3zT1xGTMA5XlMy9br6e9PPMlmUoSU', '2026-11-28 19:08:14.472748+00', '2026-11-28 21:08:14.472748+00', '01M8HRXR0W9Q54MKEXXX81ST44');
INSERT INTO public.client_assertion VALUES ('01M8HRXR16P7F91CQJDPGX659Z', '01M8HRXR1694H3M80SXMP6K1K3', '2026-11-28 19:08:15.782747+00');
INSERT INTO public.data_report VALUES ('01M8HRXR473YZMFVEC4B9GK60J', '01M8HRXQZJYBNE3AM4X0HRNCDF', '01M8HRXR4JC5W5XG1VDA5W70D9', '"01M8HRXR4JQEY5181BH7AR06PN"', '2026-11-28 19:08:15.890728+00', '2026-11-28 19:08:15.890751+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKTHF6Y5F3M6SK5JMPY', '01M8HRXJ1JKAH5YNT6BH3DBV15', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'all', '[]', '2026-10-30', NULL, '3c575efcce6b87239d24f34352afaaaa96729160d09c3c5969bd1fcfa27a7004', 'in_force', '2026-10-29 19:08:10.234514+00', '2026-10-29 22:08:10.234514+00', NULL, NULL, NULL, 'rJh_Do5mYRmMEernmmGcHntqyg3horYFGE0trJRGQoI');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKT1PQ9FYAS2EX4WJ07', '01M8HRXJ1J6HWEQDC6GG3EHWQ5', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '486235bf0aaf19a52a8cacfad3d29fdc7571f0f5d8a6dafec2c22b2a5efdd39b', 'in_force', '2026-10-29 19:08:10.234721+00', '2026-10-29 22:08:10.234721+00', NULL, NULL, NULL, 'T10sbithsvnAuk3xjYf4ugPDyzXvbvl5WfNNkwCZc9c');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKTCJX0QCGG9XY80507', '01M8HRXJ1J6HWEQDC6GG3EHWQ5', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '071bf3319d564e02b9b6feaa89f6f2427a42a3be6ff041ebc430d44050a7e465', 'in_force', '2026-10-29 19:08:10.23478+00', '2026-10-29 22:08:10.23478+00', NULL, NULL, NULL, 'c_VaOwBXJptYra9NrE64uU7jVtKt-sRWnxVUPaQL7qw');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKTB1F6T0N9J1TATBYX', '01M8HRXJ1JMGGGM6RWDERFQACT', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '3a72d4350b2b9f98ba790db909c28d3c55b52439bfe76ed751075497631be8c7', 'waiting', '2026-11-27 19:08:10.234828+00', NULL, NULL, NULL, NULL, 'GT5De0SipEmn2mTZ5XRNlFUxGdT8Ddm9yMOOyyeHxs0');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKTBK0HD2AN44C35Z61', '01M8HRXJ1JPXVMH03DGNFW9B2P', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'a428c43be911805fdbab180077b6717627e703585d5daab1ddea69577ba24d6d', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'bI1haQo-3CRJHiugNu_PFGSrQVUHe0s8FGOZNPguqgA');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKT2YYF9E6QWTFZQDVV', '01M8HRXJ1JKTRMTYJ4JSYHZKZ5', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'all', '[]', '2026-11-19', NULL, '4b496e0bb13e0fc6df368fa05500e8cf78c1fa73c1283a7bb715eeadeb889553', 'declined', '2026-10-29 19:08:10.234922+00', '2026-10-29 22:08:10.234922+00', '2026-11-28 18:08:10.234922+00', NULL, NULL, 'YuYv-W51fOueyzMaEGvi0ecN92PdFNlNUwoVJMc6Uqg');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKT8XHWM9GBQMXSQEQ0', '01M8HRXJ1JKAH5YNT6BH3DBV15', '01M8HRXJ1JHMZH4B55914YFETE', 'all', '[]', '2026-09-30', NULL, '40d7da732729981d3a097d3ae79e109461a5cb21f91cee8c1ba6bb64a4963b85', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 18:08:10.234967+00', 'เปลี่ยนตัวแทน', NULL, 'C_DvD8Jkh71hvngiDNObs6dnXlivwB4i1PQsPw6ZMlY');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKV5D80JWAHSA09BGAB', '01M8HRXJ1J6HWEQDC6GG3EHWQ5', '01M8HRXJ1JHMZH4B55914YFETE', 'selected', '["e-surveillance"]', '2026-08-31', NULL, 'f280d3a4bdef1a4b4f8d497641d144512ca197e78bfbeff1e078b5cfdda41ac9', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 18:08:10.235009+00', NULL, NULL, 'gBZu66afPlaP5s_sM2wqMxEgmP6jDuzZ--ob9JN6tiM');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXJKV741Y4Z90PPTJ1EM4', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '01M8HRXJ1JHMZH4B55914YFETE', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '7a3d2db2f380049407421748798a624ffd28f4102bd26d0ca34e026a32e168a8', 'in_force', '2026-10-29 19:08:10.235049+00', '2026-10-29 22:08:10.235049+00', NULL, NULL, NULL, 'cTIVeadgkAm15VzKBOKYuNX-vhNmmH0a_whb_y6AlCA');
INSERT INTO public.delegation VALUES ('dlg_01M8HRXR4VZ100ZP0MCEHVECVR', '01M8HRXJ1JPXVMH03DGNFW9B2P', '01M8HRXJ1JWXG8YS95JYT6Y5MK', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'a428c43be911805fdbab180077b6717627e703585d5daab1ddea69577ba24d6d', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HRXR4VP1AYKYXYH0EEZ3JN', '2026-11-28 19:08:15.899205+00', '01M8HRXR4VJBYGX1XXW8EDJT7Q');
INSERT INTO public.handoff_note VALUES ('Y_sui78oEu0p8k3zT1xGTMA5XlMy9br6e9PPMlmUoSU', '{"return_to": "/oauth2/authorize?resume=eg_HGnbaOk5ASMU7m-4Xon4meDpBGp52bZLiCJ-UZWM", "cancel_to": "/oauth2/authorize?resume=eg_HGnbaOk5ASMU7m-4Xon4meDpBGp52bZLiCJ-UZWM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:08:14.472748+00', NULL);
INSERT INTO public.handoff_note VALUES ('q3UymSxBfKTpGWaNFlP1QLkcyHOLkowrP-EsWrtTvZM', '{"return_to": "/oauth2/authorize?resume=vbC-QWHJViV2dquhFy4z1p4mQNCRyLhiB23-a-xsRps", "cancel_to": "/oauth2/authorize?resume=vbC-QWHJViV2dquhFy4z1p4mQNCRyLhiB23-a-xsRps&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 21:08:14.840243+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HRXR1JZNXQMS8TXZXHVYJX', '{"return_to": "/oauth2/authorize?resume=eg_HGnbaOk5ASMU7m-4Xon4meDpBGp52bZLiCJ-UZWM", "cancel_to": "/oauth2/authorize?resume=eg_HGnbaOk5ASMU7m-4Xon4meDpBGp52bZLiCJ-UZWM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', '2026-11-28 19:08:15.794185+00', '2026-11-28 21:08:14.472748+00', '01M8HRXR1JRKZKPWZEFKFH3KE0');
INSERT INTO public.known_device VALUES ('01M8HRXMCM8634KX95NQ0XBGBT', 'b0b3b8f7f839834d084a9ce83b7e9a7cb1825452c0d002383521bf7ddf7ddeb7', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '2026-11-28 19:08:12.00677+00', '2026-11-28 19:08:12.00677+00');
INSERT INTO public.known_device VALUES ('01M8HRXP9QYFSM1X0JK992GTKY', '36555e1ae81c78ccd557485f5134ee5213292cc9d1cc75ee483b90fadf1d3742', '01M8HRXJ1JKAH5YNT6BH3DBV15', '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:13.974493+00');
INSERT INTO public.known_device VALUES ('01M8HRXR5EEZXZBY3BGDP8BAV3', '01M8HRXR5ENG79QKTRZZASH56F', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '2026-11-28 19:08:12.00677+00', '2026-11-28 19:08:12.00677+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 19:08:14.762278+00', '2026-11-28 20:08:14.762278+00');
INSERT INTO public.limit_counter VALUES ('a0948c6829afc617959f0ee3e32b847c6c953d0933ef69ce52d3b3457cafedf6', 1, '2026-11-28 19:08:14.762278+00', '2026-11-29 19:08:14.762278+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 19:08:15.371093+00', '2026-11-28 20:08:15.371093+00');
INSERT INTO public.limit_counter VALUES ('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0', 1, '2026-11-28 19:08:15.371093+00', '2026-11-28 20:08:15.371093+00');
INSERT INTO public.limit_counter VALUES ('01M8HRXR1ZYX3437W80HG3HS3W', 1, '2026-11-28 19:08:14.762278+00', '2026-11-28 20:08:14.762278+00');
INSERT INTO public.login VALUES ('01M8HRXMCWXD8M6AV5KJQ1K4AC', '14bb9c974e1da57c9e434eb2fb279df2462e6895ee66d7fab3af3bc4f55c5493', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '2026-11-28 19:08:12.00677+00', '2026-11-28 19:08:12.00677+00', '2026-11-28 19:08:12.00677+00', '2026-11-29 07:08:12.00677+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HRXP9YTCJZDSFAEE998DF5', '7fa7d7e5df99ed15faa2e4c647263debc6c9806f721e87e60568f6f00e3b0858', '01M8HRXJ1JKAH5YNT6BH3DBV15', '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:13.974493+00', '2026-11-29 07:08:13.974493+00', '2026-11-28 19:08:14.386382+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HRXR5SN50DW6PVNWA3VDQG', '01M8HRXR5SMTN7QK53HSGF943P', '01M8HRXJ1JKAH5YNT6BH3DBV15', '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:13.974493+00', '2026-11-28 19:08:13.974493+00', '2026-11-29 07:08:13.974493+00', '2026-11-28 19:08:14.386382+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HRXR6A9WS70MKX9HVXEMC0', '01M8HRXR6AT3B59FPBNX34RNBW', '01M8HRXR6A53RK9YJPPHGDJ4BS', '01M8HRXQZJYBNE3AM4X0HRNCDF', '01M8HRXR6FY5MMC3A56XZ41NC2', '2026-11-28 19:08:15.951161+00', '2026-11-28 19:08:15.951186+00', '2026-11-28 19:08:15.9512+00');
INSERT INTO public.outbox_message VALUES ('01M8HRXN4ZD64NF2C7VQAE8TYV', 'logout_notice', 'e-license', '{"visit_id": "01M8HRXMPM1CR9YZ5ZPKWZS2A2", "sid": "_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0", "sub": "01M8HRXJ1JWXG8YS95JYT6Y5MK"}', '2026-11-28 19:08:12.722966+00', '2026-11-28 19:08:12.722966+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRXNYW2HWZYB9QHXMHYTNC', 'logout_notice', 'keeper', '{"visit_id": "01M8HRXNAEET7J35WSDYSZ7W3D", "sid": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "sub": "01M8HRXJ1JWXG8YS95JYT6Y5MK"}', '2026-11-28 19:08:13.637039+00', '2026-11-28 19:08:13.637039+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRXNYWR6R9ZQXMRT5N7X9R', 'logout_notice', 'e-license', '{"visit_id": "01M8HRXNQAS96A2QABNZRY11YQ", "sid": "tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o", "sub": "01M8HRXJ1JWXG8YS95JYT6Y5MK"}', '2026-11-28 19:08:13.637039+00', '2026-11-28 19:08:13.637039+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRXPPP58F10QXTHGFBK399', 'logout_notice', 'e-license', '{"visit_id": "01M8HRXPDYFSE7FQXGGKAZE06D", "sid": "7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10", "sub": "01M8HRXJ1JKAH5YNT6BH3DBV15"}', '2026-11-28 19:08:14.386382+00', '2026-11-28 19:08:14.386382+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRXQMTZ7W265CVMEMKQXWQ', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCyafWQe_tFbTVrWs5TsqXgZH1KD__nh9el6PJzHkj_31nrsmruQKt9ZDC4MWlCoC2JjjNYbiHiQ40c3xFOi8YHTAQAOC3nVnf5nb9fZ88HqkSUOSPENFJI9clp6LoTbBlo69mYDMn_yPKELnUKKv0vFK92_dFSUsoN33x9g29-fHKmt6OBUU3qGHcWhON6jkZUdr8HbiPj8rvuZfUI4jtT10916ks_u3cPByM-CzGMyiOWgKc7beKY9jWx-_6r7S_3AU"}', '2026-11-28 19:08:15.371093+00', '2026-11-28 19:08:15.371093+00', 0, NULL, NULL);
INSERT INTO public.outbox_message VALUES ('01M8HRXR2MHHY8XQRAQ138DX3E', 'logout_notice', 'e-license', '{"visit_id": "01M8HRXMPM1CR9YZ5ZPKWZS2A2", "sid": "_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0", "sub": "01M8HRXJ1JWXG8YS95JYT6Y5MK"}', '2026-11-28 19:08:12.722966+00', '2026-11-28 19:08:12.722966+00', 0, '2026-11-28 19:08:15.828816+00', '2026-11-28 19:08:15.828877+00');
INSERT INTO public.passkey VALUES ('01M8HRXR6ZC9PK9RC9AJT4Y0VV', '01M8HRXQZJYBNE3AM4X0HRNCDF', '01M8HRXR71D85FQXXP4CPG9KPC', '01M8HRXR715EA02HZVDFVE09YQ', 1, '01M8HRXR71VW535K29GEAFKPB5', true, '2026-11-28 19:08:15.969197+00', '2026-11-28 19:08:15.969216+00');
INSERT INTO public.recovery_code VALUES ('ef16bdb6283352d4f95b35fa357977233877927962828f25a33ee09d51064609', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('c402f029e215632d404264d728b0966a89a7552ab3e0627b120072ba0cf93b75', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('c6767aa46d19bc4e5b9ee2fa246c3c0e37cfa7b95b823ca892bf9641624652ad', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('f9dd1eb1763483b931a9b19181f9b095bd437e311374e77b3bca7bee9a8511ad', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('599c0028af178dbfe2c9b547d4a540a729642a6a885162556520f10e58f630da', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('119642d0d13dbc631c5150ea8051a5d441a856c122edd907b6120f7381f196ba', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('c015fc531e6a7ff36cf90447bbbb81bb17af53f6e7000dd2cb9e3a9389ae152d', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('1c7ba8e4a7a3e5211e81ed95d4b93a6fea203ab860f18ace6a9888e1a83191ee', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('7ad2a71a31d76a0c1394137b025456d0d4b505a7955181ec32b7c1fd5b9e1273', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('5dbb1b08d0a40df32b6e1aeaf6b9775270dac60bdf91bc473deeed190fab62cf', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HRXR7MC0KKBJT0DSQDGQ1V', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:10.260684+00', '2026-11-28 19:08:15.98862+00');
INSERT INTO public.refresh_token VALUES ('01M8HRXNAAZ3E924NFWV4AMKCN', '3a4534d5ec19467f27d70dff479980abe3b6ba0b7f8c203c395b3cf9a66f7e7c', '01M8HRXNAAZ3E924NFWV4AMKCN', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'openid', 'null', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:08:12.920945+00', '2026-11-28 19:08:13.03854+00', '2026-11-29 07:08:12.00677+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HRXRBMW0W815XQ9M45P15K', '01M8HRXRBM5T8P32ES32E2MKGV', '01M8HRXNAAZ3E924NFWV4AMKCN', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'openid', '"01M8HRXRBMV9YX3KRCRMXPM1K6"', '2026-11-28 19:08:12.00677+00', 'urn:idp:acr:password', '["pwd"]', false, '2026-11-28 19:08:12.920945+00', '2026-11-28 19:08:13.03854+00', '2026-11-29 07:08:12.00677+00', '2026-11-28 19:08:16.116626+00', '2026-11-28 19:08:16.116651+00');
INSERT INTO public.register_answer VALUES ('01M8HRXR33TKRGDF4H9C6KNFD8', '01M8HRXR33Q1QNX12AJJPEZ9Y7', '01M8HRXR33VZV94ZCXWNQ3S1NY', '"01M8HRXR33P10R1RTWKJ1ANSAQ"', '2026-11-28 19:08:15.84331+00');
INSERT INTO public.registered_data VALUES ('01M8HRXR7ZBCM4VTKKKDV7F2M3', '01M8HRXQZJYBNE3AM4X0HRNCDF', '2026-11-28 19:08:16.002596+00', '01M8HRXR8226425CK76H3374JS', '"01M8HRXR82D3SKDDT31W2D8AKX"');
INSERT INTO public.registration VALUES ('01M8HRXR8EB1M09RHBK6FMQEYA', 'juristic_person', '01M8HRXR8EBKYKJKH8J92ZH0JW', '01M8HRXR8E4680F8ZKPNCF1QJ0', '01M8HRXR8EJSWC770QKM9Y6EKM', '"01M8HRXR8EERMVX3XPR7KZ8JMW"', '01M8HRXQZJYBNE3AM4X0HRNCDF', '2026-11-28 19:08:16.021351+00', '2026-11-28 19:08:16.021428+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HRXQCE69SQZT8PYHGZKNDZ', 'ce6a6f6027f5a201124562a697d7eb5a41277d6ec693c28d9d99a63fbf86138c', '01M8HRXJ1JDZBD6TF6P04CTQNE', '480e64e898fb2c46f9d87c2a3ed11d5a796f6bc05fa9bcf6603d4c4d8b3f070e', '2026-11-28 19:08:15.098425+00', '2026-11-28 19:18:15.098425+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HRXR90F5RH0KR9RC5ZHSJY', '01M8HRXR909RVB389PFVWY86YQ', '01M8HRXJ1JDZBD6TF6P04CTQNE', '480e64e898fb2c46f9d87c2a3ed11d5a796f6bc05fa9bcf6603d4c4d8b3f070e', '2026-11-28 19:08:15.098425+00', '2026-11-28 19:18:15.098425+00');
INSERT INTO public.signing_key VALUES ('01M8HRXJS7G5CKJ7F0JH0CVQB2', 'ES256', 1, 'gAAAAABrCyaayP8JlLw61AGk7RudYoJE3yW-ulGUSYog6DN-EJiuQEYLXk115nwXLv-Pi6-KksBvskeXrpahSo8FBh23QZdbb1fSoijkptSFjb_kb6t0yo5Jx7BqXStiHE7xEOdn8-LNfnRlIUTW0qDqubxVMMlpRm6kZMZemndjJrYak9gOFMj8wO6CG5BeaG1r_zMK9V2ye7Pn6WUKCKceoJcrnpehdb99Jb9RD_-UVGOtzalmT8paveGsAVv6Abakk8a0jU4y', '2026-11-28 19:08:10.407149+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRXJYRPMA313V45CFNWAW8', 'PS256', 1, 'gAAAAABrCyaaCayP87digS7s7qW_OGvXNsVirEjsth5KQKQUJqrEIhVsAWPLg5EXufULYYXH77bBknsTMW5QQiTK6D5BdnBS-vKbFKwzzJK_k7uTHR47TMKiwgaIbP3EqSntuhfOp3ypSuKrHB6JRN_MYIJvYjWeILruwiPwSPechFDDOjIrmjfpik0E7SeatyPd0eFd-7IuuigIEFGq1viOGID5McsBFVvx_tacvRDclE2PkciDAU7EdWs8r0cM7IHnF217F--hxqeN0QSaAbykGTE3zVf-F_6U0MlaTj4Fwoc-3FamtYXiFyGwUxoHI2App2XwgmgsFxVAj9lTKyrDlkW_oGZgsPM5MCED0YLCSEGehWyI_ujUot1D_ZNZf6rk-h9wmMsFA4-9NdvA105MNePXDyN3E23j7WixV9mWeBBkxdcBDimFhNuKT_5YeQAc6A8BbzIwm81uN8z3X21evcSKj-4LWSGLCqCUjCMgwcYr8rNrSW0zmUQhQlVPcIq7n07JAT36YjdsSZgYokj2Axp3bIW9bHso0BR4GajJ6NgcIdJgCD7w0fq4BgeOHm6hvSexapTx30u3bFD88L9MVxXX5731KnrYAi3q-0dDNkUn3tbAkGBtrSEVGyL-jqWJbmd0ZR-UsuGKnLhQtNjoLHR7EHZ0Qt9RlXEijrrlDSb7GLkMSlOTonx919Um0p6EA0IyBuAJin3A8FBxjFdfR2OITdJgm0XHivDqCr90rcxNKweBWNgczDp9rmgdfACbCRAaQZetz389FdZOiPluuRANBdEsHwV6-GpN1Q0NQyAvWw61i2wut-GInJ747iRl38pvI1LppX7IYOcfnmlp-CAV0rRz6z2kyJF7ee9WHjFmo6xfyiMzt-MppbXx1IDx3A0MLWKdj97LzmCmrZcRsfpC6sDfiUrBkd8n-S0oE6zmX3wqzVgmqfxO-0X2vJFS7dz7DyC8HCJ5uvg3EcqxiMXQI9wI4aRJmz1J7cYQJJqQwQegKkfyXnRdycvNklFBhm_rDg55-vOc3c6O9hZpFgErt9JOupv2oIIdAbO0RxwuRxVISlzf7zh0Kw6DIRIuI4BWSXyH0dtbqs5uu3oH5zhzhCyGhMDUUepbz7v7S1B_qgm_sfUem2t3aigztPCbTNMt1vynYGNPJp1qx7x7z7-6F9Opcr4nFZGtQZ2TZUKBZYTuEYeoyHbwl5Ipwu62f2W6n5s1KAr8c7YRMz-zoOjJc1jFA1m9_8yVqDpP99_KNbUPR8UUAkKH4CJ3dom_vMEsjedwqDELGfko2Qu5uRR9wM1r8GIIeH5oQzztT21BlzZqe-2YjNY-gLJFIqaSVHocyqjDpwtHOOuhk9Obm1UC32wKO72jeTmSezuU_a6nkXm4lk6c93Oiff3gMrHu5xjlxI8x_BMSZvLY-8XrY0z1jGhc9V-GvJvRlBTYqhd3cSI-cdf-d3dX3nUUOTUI2zeF1euaICh_aGGXaejYPo8ROuRutOHGVRPYtx99r9JZjCUnkt4TXQVXDsN5tpm47vzXpQdml8CN-65Vo-P30ALMQu4GSrLAYCsHYA3bZeZHXAkXnHsP8CuyareaIHN-5EFYv-4X3DcG71jAWhrRzgj74GUUIVa1eDbU7ro_BKuuxrbRc3dTK1koAPfCcwUzx3teaXULKl4VquLGpWFRkSgGCMg_ClE_sucpFUiFBE68u9FiqCE=', '2026-11-28 19:08:10.407542+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRXKABWPZJ8J1G38GEAKYJ', 'RS256', 1, 'gAAAAABrCyaaRPbC2x8ctUYD8LITA2bPG873li3cmvXKpcem0MKoaHpKnTHCkWS6w6buLtDv2csHvuS6DKLnzm-ffyUgbstTZ-cfJy9k9oYQvVvCi8y3yTTXB-kG4eWJK8zGju0q95fF9WcSKHfoDnim0jgjY_tLHo9qKjhr8ApXzZyF_l8urn4Z-b0hWsMqTesz8_B5xNYRiSVmXN-KISSCT7j4ewQ6VmgeHebZJCxi6kGoypiEhQYWRZRFU-xvqclxdJ2f4uOLo07VdgEjD7qWOcI87QqFCXy-xUxlPSND_4PgbXKd1RNgYYw265mOQu67IC5SfCznLoG48vbTqdWMDsvHLTv7nY6GOqG1_3SLfTZjHLdR4fCClG_sWmL_zedhfAGlfo06M5McGarlp9F-jz-wY8FqUSyS2SHV2kw0NPQVuQqgXxX-HFKWYoetmxwBkEiwcfX0hyZiraLSAOEvEGXv8_fLNQEhejDqJVD6sbOYFTW3r0AIWqoN0R7r7Hu9qLipyb0ywbklTgyMjspHpRapNCyxJdsJ1iA7M4AYm_Uon19gqmYUxgT3K4gj2hdPu_vbAcBZoSyUMo6qedz_xLnS237YYb416HP2Dd9MpS68TtE1MyV3038atgj53jO-INE5mb6eLmBRoad33i3s_yCgo-tTJSPyjy2u1cLeJNzM8rJ04bYheIHihhXPL6booPdbyuML7GLUG04BH74C1r4AyZrY71ZOnR0GYzPX8LTY6AwgTGy4rpH6sYC-nR4LgAoCnZnG67NuBlSfry5mSzQCOTegwYHJJvz5AAo9AyIBj2D7RBSRRcFh9vtkTz-Oa4PSkRA9qbcqdYBHDuJ1Is4jt-sO4ZIncLzmQ0_E_yrls8LB7HvWTMdJguRbL-Sy0Dro4n8PxTZW0ZzxyuYsuy4MnynBvpkA0wmZ0icFLYxbeL3XU2qMz0z1N1CP8nFBZARZcQNPAJsGzmbOCxDgjMlOEqy30JulkowZ4vTO1nRcqBqgfjTV8bxaJ4h3F3T4tJkonvbF6H1TDNO4QxUywl_CEIeiOyaJWJHGuFv4cEB2M687VDzHaerKCeCnAbWSdziKLlhbIJ1gguDdjM3B-Q6LJSeLVJ_802APKDXRw0KoI0jW_fRDogeMuecbLgDjhkKMm7vL3IwahwsaAFfdCyQaI8ZXIPJ4H7zY2KooIAjdg6vN1VfbCY-eNjK-wAB6xyoSOx7kv8u5Nt2Qt0dNZpYt7Rnth5aeT_cGRF79ApYRXveLxmQ6l79uyHhlAC8JAEpNSuKozO9yFgA3PUasKqxUQ9jiAmG_LECRChco46cM6elBNn3XMUApsCM76GDp1cW6hcbe3URYSzpP7gJRiiz1tthb8rcxDQ40jA56M9WnQiyJ7l-H_69KdLHhbPim78I2iVRBODVyXibz860I0QOorO-Zgxor9VgCFjT9YNZ68UB_JufMNi7YVTWj1E8C2m_zlCx9xjHFkeEmpz2fBYRg4fNmvkOkX8JqKKhTNSWnggXvfmpEtvocNB_rM8_LNX2RsmS9lIvoXnSo_7GMXSvloE2Gx8Lj3_yMDBTrLuVlYCtzkmQhRf_Da3u06cMUTM7OmeRsHyCmE8KLDOcp6h9gbjppkXtomAKRvhGCITc-3sCoc43Dc3AcB-6Yey0uqIA74PJkxFQ1jUl_3l6bvBLc4JsYimaWaV3cn8vJgcotpD43iEA=', '2026-11-28 19:08:10.584304+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HRXR3H1VD0KCF2R342AQFC', 'ES256', 1001, 'gAAAAABrCyaayP8JlLw61AGk7RudYoJE3yW-ulGUSYog6DN-EJiuQEYLXk115nwXLv-Pi6-KksBvskeXrpahSo8FBh23QZdbb1fSoijkptSFjb_kb6t0yo5Jx7BqXStiHE7xEOdn8-LNfnRlIUTW0qDqubxVMMlpRm6kZMZemndjJrYak9gOFMj8wO6CG5BeaG1r_zMK9V2ye7Pn6WUKCKceoJcrnpehdb99Jb9RD_-UVGOtzalmT8paveGsAVv6Abakk8a0jU4y', '2026-11-28 19:08:10.407149+00', '2026-11-28 19:08:15.857549+00');
INSERT INTO public.token_issue VALUES ('01M8HRXMSJJY5ADAQKPNW0FXT5', 'e-license', '_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', '01M8HRXMPA8YBG0M8FCCKWDAD4', 'openid profile email phone address entity', '2026-11-28 19:08:12.422753+00', '2026-11-28 19:18:12.422753+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXNC5B3NVRGP0C9ES4E2R', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', '01M8HRXNAAZ3E924NFWV4AMKCN', 'openid', '2026-11-28 19:08:13.03854+00', '2026-11-28 19:18:13.03854+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXNJ6FVGW7Y52FRFY7ZJ6', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', '01M8HRXNAAZ3E924NFWV4AMKCN', 'openid', '2026-11-28 19:08:13.136438+00', '2026-11-28 19:18:13.136438+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXNPJVXJHYJEC5B11317E', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', NULL, 'openid', '2026-11-28 19:08:13.323624+00', '2026-11-28 19:18:13.03854+00', NULL, NULL, '01M8HRXNC5B3NVRGP0C9ES4E2R', 'e-license', NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXNR8690JA2SKFB6JNR9X', 'keeper', NULL, NULL, '', '2026-11-28 19:08:13.448121+00', '2026-11-28 19:18:13.448121+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXPG4PV8J4W36RFWV0TJ1', 'e-license', '7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10', '01M8HRXPDTQ8CDM66ZFGFMYTA6', 'openid profile email phone address entity', '2026-11-28 19:08:14.202739+00', '2026-11-28 19:18:14.202739+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HRXRC768NND62HF7VYN942', 'keeper', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', '01M8HRXRC6HFDJEWGNHGP3447X', 'openid', '2026-11-28 19:08:13.323624+00', '2026-11-28 19:18:13.03854+00', '2026-11-28 19:08:16.135011+00', '"01M8HRXRC60YH1HBSCZ3WEC9ET"', '01M8HRXNC5B3NVRGP0C9ES4E2R', 'e-license', '2026-11-28 19:08:16.134986+00');
INSERT INTO public.totp_secret VALUES ('01M8HRXJ1JDZBD6TF6P04CTQNE', 'gAAAAABrCyaaWo9hpHdQVjSQjchrdz7Owo0ee_DX7FGb7zmWt3SxqQCTqEGSqz9GfZ6xnkdjOphCvbaX8P9K24GKkTwuuz5zjp5DNEJNKINfFw50aJUV6XzeuJ4nz6xjSktI6bFNwxF9', '2026-11-28 19:08:10.260684+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HRXJ1J05HZZS9RYF5D3ZAN', 'gAAAAABrCyaaWo9hpHdQVjSQjchrdz7Owo0ee_DX7FGb7zmWt3SxqQCTqEGSqz9GfZ6xnkdjOphCvbaX8P9K24GKkTwuuz5zjp5DNEJNKINfFw50aJUV6XzeuJ4nz6xjSktI6bFNwxF9', '2026-11-28 19:08:10.260684+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HRXJ1JKAH5YNT6BH3DBV15', '2026-11-28 19:08:09.650532+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HRXJ1JWXG8YS95JYT6Y5MK', '2026-11-28 19:08:09.650631+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HRXJ1J6HWEQDC6GG3EHWQ5', '2026-11-28 19:08:09.650655+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HRXJ1JHMZH4B55914YFETE', '2026-11-28 19:08:09.650673+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HRXJ1JMGGGM6RWDERFQACT', '2026-11-28 19:08:09.650691+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HRXJ1JPXVMH03DGNFW9B2P', '2026-11-28 19:08:09.650708+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HRXJ1JKTRMTYJ4JSYHZKZ5', '2026-11-28 19:08:09.650725+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HRXJ1JDZBD6TF6P04CTQNE', '2026-11-28 19:08:09.650749+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HRXJ1JN67K2DQMNQ714BJT', '2026-11-28 19:08:09.650767+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HRXJ1JK3XVGRH6N5KDSGYT', '2026-11-28 19:08:09.65078+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HRXJ1J05HZZS9RYF5D3ZAN', '2026-11-28 19:08:09.650795+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HRXQN5MA6Q6VZFFAZBVQ5F', '2026-11-28 19:08:15.397714+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HRXQNZ8WZHD2TG94E8ZKZB', '2026-11-28 19:08:15.423294+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HRXQPFGF5TRQ41ZMXVKMY8', '2026-11-28 19:08:15.439941+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HRXQQ2RJJDW3S2T8G1BTJT', '2026-11-28 19:08:15.458667+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HRXQR3F6T8XSZKCMMAPEBN', '2026-11-28 19:08:15.491197+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HRXQS28HVVEY34DBN23EHD', '2026-11-28 19:08:15.52263+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HRXQSTZTZR5BKWXKCH9TWM', '2026-11-28 19:08:15.546961+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HRXQT64AA67MTZGDVQNQ8Z', '2026-11-28 19:08:15.558881+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HRXQTRY4Z5HTZZ22V76CG9', '2026-11-28 19:08:15.576834+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HRXQV231HEVGCCNSM6221T', '2026-11-28 19:08:15.586364+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HRXQVJE3YVVQJ6N1H60D5D', '2026-11-28 19:08:15.602954+00');
INSERT INTO public.user_name VALUES ('0000000000025', '01M8HRXQVV102KY5KZTF7RZD1Q', '2026-11-28 19:08:15.611013+00');
INSERT INTO public.user_name VALUES ('0000000000026', '01M8HRXQWV2823M5T8GPHKVY1S', '2026-11-28 19:08:15.643084+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HRXQY40V8S7KS7TBY74RBE', '2026-11-28 19:08:15.683994+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HRXQY48KE32D53X8KZ8S0E', '2026-11-28 19:08:15.683994+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HRXQY42MG0ZXVQ33PW6EYR', '2026-11-28 19:08:15.683994+00');
INSERT INTO public.user_name VALUES ('01M8HRXR9W7TNW5Q3S31PR4ZDJ', '01M8HRXJ1JKAH5YNT6BH3DBV15', '2026-11-28 19:08:09.650532+00');
INSERT INTO public.visit VALUES ('01M8HRXMPM1CR9YZ5ZPKWZS2A2', '_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', 'e-license', '2026-11-28 19:08:12.33032+00', '2026-11-28 19:08:12.33032+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRXNAEET7J35WSDYSZ7W3D', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'keeper', '2026-11-28 19:08:12.920945+00', '2026-11-28 19:08:13.136438+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRXNQAS96A2QABNZRY11YQ', 'tIQf-2gqmfBefFZvRJJhNouh23NBa459rNUUbyWR09o', 'e-license', '2026-11-28 19:08:13.323624+00', '2026-11-28 19:08:13.462284+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRXPDYFSE7FQXGGKAZE06D', '7wiJXrOtJKCC9_sy8GAS1tf1m8epqhFvwXaExnXJp10', 'e-license', '2026-11-28 19:08:14.091268+00', '2026-11-28 19:08:14.091268+00', NULL);
INSERT INTO public.visit VALUES ('01M8HRXRDA1K5D2V6EXWDJWKR3', '_HNw5Ef1x7D5-9wO7txNq-HFs4uYhA2zGGsC7zadfw0', '01M8HRXRDA6BCTD0AAPHHAW7NJ', '2026-11-28 19:08:12.33032+00', '2026-11-28 19:08:12.33032+00', '2026-11-28 19:08:16.170763+00');
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
