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
    ial character varying,
    state_asked_at timestamp with time zone
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
INSERT INTO public.account VALUES ('01M8HY6PD8R8AME1VHEC7T5NB3', 'juristic_person', 'tax_id', '0105500000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0105500000020', NULL, 'บริษัท ส่งออกตัวอย่าง จำกัด', NULL, NULL, '2012-11-02', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'exporter@example.com', '2026-11-28 20:40:31.912619+00', 'th', false, '2026-11-28 20:40:31.912619+00', '2026-11-28 20:40:31.912619+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912619+00', '2026-11-28 20:40:31.912619+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8RWP2W3A8FED2PCFW', 'juristic_person', 'tax_id', '0103500000036', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0103500000036', NULL, 'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง', NULL, NULL, '2018-01-08', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'partnership@example.com', '2026-11-28 20:40:31.912633+00', 'th', false, '2026-11-28 20:40:31.912633+00', '2026-11-28 20:40:31.912633+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912633+00', '2026-11-28 20:40:31.912633+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8DCWR9N4W9B2F8K8Z', 'group_of_persons', 'tax_id', '0992000000012', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0992000000012', NULL, 'คณะบุคคล ตัวอย่าง', NULL, NULL, '2015-07-01', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'group@example.com', '2026-11-28 20:40:31.912647+00', 'th', false, '2026-11-28 20:40:31.912647+00', '2026-11-28 20:40:31.912647+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912647+00', '2026-11-28 20:40:31.912647+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8APT22BQGSA9V3A1N', 'government_body', 'tax_id', '0994000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0994000000014', NULL, 'หน่วยงานตัวอย่าง', NULL, NULL, '1992-03-01', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'government@example.com', '2026-11-28 20:40:31.912661+00', 'th', false, '2026-11-28 20:40:31.912661+00', '2026-11-28 20:40:31.912661+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912661+00', '2026-11-28 20:40:31.912661+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8FW0DZPNDEF3EVH3A', 'juristic_person', 'tax_id', '0105500000011', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0105500000011', NULL, 'บริษัท ตัวอย่างการผลิต จำกัด', NULL, NULL, '2007-05-14', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'factory@example.com', '2026-11-28 20:40:31.912498+00', 'th', false, '2026-11-28 20:40:31.912498+00', '2026-11-28 20:40:31.912498+00', NULL, '2026-11-28 20:40:33.987231+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912498+00', '2026-11-28 20:40:31.912498+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S4DRRHYXZNQ25JWZKST', 'juristic_person', 'tax_id', '0994000005016', '', 'active', true, NULL, NULL, NULL, 'user0994000005016', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005016@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:40:34.70188+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzxC_pc03Gi1C61o7pS1ZTtqNT46p5ackVGNkAmuhHP1783E0tDrZSSjhxnpNrs6FLlFdtMEPne1DDkkFOTP4rJH-cAo9PEiOmzNzbfRkAagb9vNcNBe6Ztc2Wy7UImsAY-9', 'md5', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S4G3A5YPEVR4HV4KX7J', 'juristic_person', 'tax_id', '0994000005024', '', 'active', true, NULL, NULL, NULL, 'user0994000005024', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005024@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:40:34.70188+00', NULL, NULL, NULL, NULL, 'gAAAAABrCzxCpAVZTVXaoUfPLptzehX1OGGGuomuRW6zqkZ3vFxgW4XAsPn8OpAfN56OsXSX7xPmXShrUksYumshiyfjJbg1THGRESADTCvEHpmJS1y8vmsW3gtN6Qx9zy668HYrBnV0', 'md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8Y8EFZ1861Y3WPQ25', 'other', 'foreign_registration', 'EX-2019-00042', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', 'ex-2019-00042', NULL, 'Example Trading (Overseas) Ltd.', NULL, NULL, '2019-09-30', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'foreign@example.com', '2026-11-28 20:40:31.912674+00', 'th', false, '2026-11-28 20:40:31.912674+00', '2026-11-28 20:40:31.912674+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912674+00', '2026-11-28 20:40:31.912674+00', NULL, 'typed', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8ZXADJ41QTWSW4RHD', 'juristic_person', 'tax_id', '0105500000046', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0105500000046', NULL, 'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด', NULL, NULL, '2010-02-17', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'moved@example.com', '2026-11-28 20:40:31.9127+00', 'th', false, '2026-11-28 20:40:31.9127+00', '2026-11-28 20:40:31.9127+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.9127+00', '2026-11-28 20:40:31.9127+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8DBE8KHX53N3B70H2', 'juristic_person', 'tax_id', '0105500000054', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0105500000054', NULL, 'บริษัท ชื่อเดิมตัวอย่าง จำกัด', NULL, NULL, '2016-08-25', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'renamed@example.com', '2026-11-28 20:40:31.912711+00', 'th', false, '2026-11-28 20:40:31.912711+00', '2026-11-28 20:40:31.912711+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912711+00', '2026-11-28 20:40:31.912711+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8YXHAPXW0KWWTJJP8', 'natural_person', 'tax_id', '1200000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '1200000000023', 'นางสาว', 'นางสาวเปลี่ยนนาม ตัวอย่างเดิม', 'เปลี่ยนนาม', 'ตัวอย่างเดิม', '1988-10-30', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}', '1200000000023', 'นางสาว', 'เปลี่ยนนาม ตัวอย่างเดิม', NULL, '024306800', NULL, '0812345678', 'married@example.com', '2026-11-28 20:40:31.912725+00', 'th', false, '2026-11-28 20:40:31.912725+00', '2026-11-28 20:40:31.912725+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912725+00', '2026-11-28 20:40:31.912725+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD8N4PHQXHRJHSE5G63', 'juristic_person', 'tax_id', '0105500000062', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '0105500000062', NULL, 'บริษัท รอบคอบตัวอย่าง จำกัด', NULL, NULL, '2014-12-09', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}', '1100000000075', 'นาย', 'ประสานงาน ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'careful@example.com', '2026-11-28 20:40:31.912688+00', 'th', true, '2026-11-28 20:40:31.912688+00', '2026-11-28 20:40:31.97766+00', NULL, '2026-11-28 20:40:34.396584+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.912688+00', '2026-11-28 20:40:31.912688+00', NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6PD88B1QXJ8SFYJGWY7R', 'natural_person', 'tax_id', '1100000000016', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', NULL, '024306800', NULL, '0812345678', 'agent@example.com', '2026-11-28 20:40:31.9126+00', 'th', false, '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:31.9126+00', NULL, '2026-11-28 20:40:32.825595+00', NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:31.9126+00', NULL, 'register', '1.3', NULL);
INSERT INTO public.account VALUES ('01M8HY6RZ9TSPF81XB9KFVRPW1', 'juristic_person', 'tax_id', '0000000000013', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000013', NULL, 'บัญชีตัวอย่างที่ 1', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000013@example.com', '2026-11-28 20:40:34.537227+00', 'th', false, '2026-11-28 20:40:34.537227+00', '2026-11-28 20:40:34.537227+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.537227+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6RZJXQ4G3SYTSNJQCPNA', 'natural_person', 'tax_id', '0000000000014', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000014', NULL, 'บัญชีตัวอย่างที่ 2', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000014@example.com', '2026-11-28 20:40:34.546395+00', 'th', false, '2026-11-28 20:40:34.546395+00', '2026-11-28 20:40:34.546395+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.546395+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6RZZRFZQ89DC2YBF9ZC2', 'group_of_persons', 'tax_id', '0000000000015', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000015', NULL, 'บัญชีตัวอย่างที่ 3', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000015@example.com', '2026-11-28 20:40:34.559599+00', 'th', false, '2026-11-28 20:40:34.559599+00', '2026-11-28 20:40:34.559599+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.559599+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S0T43PFN2ZC2QQEY35Y', 'government_body', 'tax_id', '0000000000016', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000016', NULL, 'บัญชีตัวอย่างที่ 4', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000016@example.com', '2026-11-28 20:40:34.586252+00', 'th', false, '2026-11-28 20:40:34.586252+00', '2026-11-28 20:40:34.586252+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.586252+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S1AY799QXPFFVRPG7JQ', 'other', 'tax_id', '0000000000017', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000017', NULL, 'บัญชีตัวอย่างที่ 5', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000017@example.com', '2026-11-28 20:40:34.602161+00', 'th', false, '2026-11-28 20:40:34.602161+00', '2026-11-28 20:40:34.602161+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.602161+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S1SB30GKF9Z7CYZZEAG', 'juristic_person', 'tax_id', '0000000000018', '', 'unconfirmed', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000018', NULL, 'บัญชีตัวอย่างที่ 6', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000018@example.com', NULL, 'th', false, '2026-11-28 20:40:34.617604+00', '2026-11-28 20:40:34.617604+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.617604+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S1Y3B4PM41P59YRSTMF', 'juristic_person', 'tax_id', '0000000000019', '', 'suspended', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000019', NULL, 'บัญชีตัวอย่างที่ 7', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000019@example.com', '2026-11-28 20:40:34.622845+00', 'th', false, '2026-11-28 20:40:34.622845+00', '2026-11-28 20:40:34.622845+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.622845+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S269SHJA36BYNVVPWY1', 'juristic_person', 'tax_id', '0000000000020', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000020', NULL, 'บัญชีตัวอย่างที่ 8', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000020@example.com', '2026-11-28 20:40:34.630855+00', 'th', false, '2026-11-28 20:40:34.630855+00', '2026-11-28 20:40:34.630855+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.630855+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S2P0WY1HG2T3QAXS3BF', 'juristic_person', 'tax_id', '0000000000021', '', 'active', true, NULL, 'officer', '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000021', NULL, 'บัญชีตัวอย่างที่ 9', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000021@example.com', '2026-11-28 20:40:34.646465+00', 'th', false, '2026-11-28 20:40:34.646465+00', '2026-11-28 20:40:34.646465+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.646465+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S2RT69B3F5R9H4TJYYC', 'juristic_person', 'tax_id', '0000000000022', '00001', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000022', NULL, 'บัญชีตัวอย่างที่ 10', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000022@example.com', '2026-11-28 20:40:34.648649+00', 'th', false, '2026-11-28 20:40:34.648649+00', '2026-11-28 20:40:34.648649+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.648649+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S2Y7WVJK1BQHG43BK0M', 'juristic_person', 'passport', '0000000000023', '', 'active', true, NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000023', NULL, 'บัญชีตัวอย่างที่ 11', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000023@example.com', '2026-11-28 20:40:34.654507+00', 'th', false, '2026-11-28 20:40:34.654507+00', '2026-11-28 20:40:34.654507+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.654507+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S322H815ECV87QMBGKD', 'juristic_person', 'tax_id', '0000000000024', '', 'active', false, 'เสร็จการชำระบัญชี', NULL, '$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI', '0000000000024', NULL, 'บัญชีตัวอย่างที่ 12', NULL, NULL, '2001-02-03', '{}', '{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', NULL, NULL, NULL, NULL, '024306800', NULL, '0812345678', 'operator0000000000024@example.com', '2026-11-28 20:40:34.658935+00', 'th', false, '2026-11-28 20:40:34.658935+00', '2026-11-28 20:40:34.658935+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-28 20:40:34.658935+00', NULL, NULL, 'register', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S4DW1V4AY2JJWE1VF7E', 'juristic_person', 'tax_id', '0994000005008', '', 'active', true, NULL, NULL, '$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze', 'user0994000005008', NULL, 'บริษัท ระบบเดิม จำกัด', NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, '0812345678', 'office0994000005008@example.co.th', NULL, 'th', false, '2015-06-13 02:30:00+00', '2026-11-28 20:40:34.70188+00', NULL, NULL, NULL, NULL, NULL, 'bcrypt', 'e-license', NULL, NULL, NULL, 'typed', NULL, NULL);
INSERT INTO public.account VALUES ('01M8HY6S53YZAJ9TEWR4XJ2MNP', 'natural_person', 'tax_id', '1100000000016', '01M8HY6S53ZRWNK6XJXDSYGZFD', 'active', true, '01M8HY6S53B1W82GF21EEB2RA9', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$1vpfKwVAaM2Z835v7X3vPQ$bbvpuxmCLej7+CRiy3sSEWejhQ1u/1Rd0J1vq9ElnAo', '1100000000016', 'นางสาว', 'นางสาวผู้รับมอบ ตัวอย่าง', 'ผู้รับมอบ', 'ตัวอย่าง', '1990-04-12', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}', '1100000000016', 'นางสาว', 'ผู้รับมอบ ตัวอย่าง', '01M8HY6S53TG4XKT8RT7S0C5ZT', '024306800', '01M8HY6S53K5H6TT3Q0H5ARMYR', '0812345678', 'agent@example.com', '2026-11-28 20:40:31.9126+00', 'th', false, '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:34.723521+00', '2026-11-28 20:40:32.825595+00', '"01M8HY6S53MHJDN0XPSD90JEKR"', '01M8HY6S53R6GM8DA2B8BBXSBR', '01M8HY6S53D3GQCPB7K9SVPXNE', '01M8HY6S53G1JJFWK3T63BYQKF', '01M8HY6S5349TVPECHX03S21MX', '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:31.9126+00', '2026-11-28 20:40:34.723607+00', 'register', '1.3', '2026-11-28 20:40:34.723536+00');
INSERT INTO public.acting_context VALUES ('E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', '01M8HY6QB7EZF8F7YQDCQV3BCG', NULL, '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:33.319898+00', 'switched');
INSERT INTO public.acting_context VALUES ('600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', '01M8HY6QB7EZF8F7YQDCQV3BCG', 'dlg_01M8HY6PERY184MY3V6QK1RZ0M', '2026-11-28 20:40:33.319898+00', '2026-11-28 20:40:33.790458+00', 'switched');
INSERT INTO public.acting_context VALUES ('OVsUxpgqs7063j3Vg516ltxWge4G6VUiNnIOVqqcSws', '01M8HY6QB7EZF8F7YQDCQV3BCG', NULL, '2026-11-28 20:40:33.790458+00', NULL, NULL);
INSERT INTO public.acting_context VALUES ('SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ', '01M8HY6REE5SN6NKM2QT3ABK3J', NULL, '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:34.100384+00', 'login');
INSERT INTO public.acting_context VALUES ('01M8HY6S944JEH2YJYFNFJ01J0', '01M8HY6QB7EZF8F7YQDCQV3BCG', 'dlg_01M8HY6PERY184MY3V6QK1RZ0M', '2026-11-28 20:40:33.319898+00', '2026-11-28 20:40:33.790458+00', 'switched');
INSERT INTO public.alembic_version VALUES ('0012');
INSERT INTO public.audit_event VALUES ('01M8HY6QBEBN3F3VNCFAS2NZR9', '2026-11-28 20:40:32.825595+00', 'login.started', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2d0af8102c0199d4');
INSERT INTO public.audit_event VALUES ('01M8HY6QKCXVM2Y4KXDA25TEP1', '2026-11-28 20:40:33.094928+00', 'token.issued', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "e-license", "context_id": "E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8", "delegation_id": null, "token_id": "01M8HY6QJSPDZR33GQ8MXXB5YE", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f3207ad66c004d80');
INSERT INTO public.audit_event VALUES ('01M8HY6QTXEP7WZY54TFN7846E', '2026-11-28 20:40:33.319898+00', 'acting.switched', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "context_id": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "delegation_id": "dlg_01M8HY6PERY184MY3V6QK1RZ0M"}', '127.0.0.1', 'Werkzeug/3.1.9', '969162d3c9e5d42e');
INSERT INTO public.audit_event VALUES ('01M8HY6QYQYSK7V0C2VQJXTF95', '2026-11-28 20:40:33.486294+00', 'consent.given', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "keeper", "delegation_id": "dlg_01M8HY6PERY184MY3V6QK1RZ0M"}', '127.0.0.1', 'Werkzeug/3.1.9', '4bf2bd67f2aab33d');
INSERT INTO public.audit_event VALUES ('01M8HY6R1ESQ9P81XHM22JX83X', '2026-11-28 20:40:33.542698+00', 'token.issued', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "keeper", "context_id": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "delegation_id": "dlg_01M8HY6PERY184MY3V6QK1RZ0M", "token_id": "01M8HY6R0CA3QZM8YEGG9C766Z", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '8ec395f77f488f5c');
INSERT INTO public.audit_event VALUES ('01M8HY6R3TNZ6G0AG8XECS3MGY', '2026-11-28 20:40:33.593629+00', 'token.issued', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "keeper", "context_id": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "delegation_id": "dlg_01M8HY6PERY184MY3V6QK1RZ0M", "token_id": "01M8HY6R3983H55ZT6CWNA1XZ8", "grant_type": "refresh_token"}', '127.0.0.1', 'Werkzeug/3.1.9', 'af9bfdf02c68e145');
INSERT INTO public.audit_event VALUES ('01M8HY6R51C66YENQDZ7RCC91J', '2026-11-28 20:40:33.669218+00', 'token.issued', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "keeper", "context_id": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "delegation_id": "dlg_01M8HY6PERY184MY3V6QK1RZ0M", "token_id": "01M8HY6R4R23YE05VY5128JT8E", "grant_type": "token_exchange"}', '127.0.0.1', 'Werkzeug/3.1.9', '1e0f455767dc2a8a');
INSERT INTO public.audit_event VALUES ('01M8HY6R5DH1JTYBCDYM11KAH3', '2026-11-28 20:40:33.708513+00', 'token.issued', NULL, '{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HY6R5CHED4D3E8PCJR7PS5", "grant_type": "client_credentials"}', '127.0.0.1', 'Werkzeug/3.1.9', 'f227ce6966b29f11');
INSERT INTO public.audit_event VALUES ('01M8HY6R5ZTMT6M41RA8FY74FB', '2026-11-28 20:40:33.714273+00', 'request.repeated', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', '37affe7cb9ba5442');
INSERT INTO public.audit_event VALUES ('01M8HY6R96YZ1WJRCSGAXXJCDM', '2026-11-28 20:40:33.790458+00', 'acting.switched', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "context_id": "OVsUxpgqs7063j3Vg516ltxWge4G6VUiNnIOVqqcSws", "delegation_id": null}', '127.0.0.1', 'Werkzeug/3.1.9', 'd4e70a3daf30be19');
INSERT INTO public.audit_event VALUES ('01M8HY6REFYTMDBNABDRPZB25E', '2026-11-28 20:40:33.987231+00', 'login.started', '01M8HY6PD8FW0DZPNDEF3EVH3A', '{"login_id": "01M8HY6REE5SN6NKM2QT3ABK3J", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'aeccf2c2271bad2b');
INSERT INTO public.audit_event VALUES ('01M8HY6RGA4PATX723Z1ZZWGDV', '2026-11-28 20:40:34.038821+00', 'request.repeated', '01M8HY6PD8FW0DZPNDEF3EVH3A', '{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}', '127.0.0.1', 'Werkzeug/3.1.9', 'b068ace5d67099a0');
INSERT INTO public.audit_event VALUES ('01M8HY6RH1SNHTBEBNCA5PBSKV', '2026-11-28 20:40:34.064545+00', 'token.issued', '01M8HY6PD8FW0DZPNDEF3EVH3A', '{"client_id": "e-license", "context_id": "SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ", "delegation_id": null, "token_id": "01M8HY6RGZKRD1VA1S52CD6WY6", "grant_type": "authorization_code"}', '127.0.0.1', 'Werkzeug/3.1.9', '61576873eb2a1e89');
INSERT INTO public.audit_event VALUES ('01M8HY6RHSSMB94X8SCJQD9QSR', '2026-11-28 20:40:34.100384+00', 'login.ended', '01M8HY6PD8FW0DZPNDEF3EVH3A', '{"login_id": "01M8HY6REE5SN6NKM2QT3ABK3J", "by": "sign_out"}', '127.0.0.1', 'Werkzeug/3.1.9', '360c524971ea7bc8');
INSERT INTO public.audit_event VALUES ('01M8HY6RN0MESKPWRN6BE8ND2A', '2026-11-28 20:40:34.206302+00', 'login.refused', '01M8HY6PD8DCWR9N4W9B2F8K8Z', '{"reason": "wrong"}', '127.0.0.1', 'Werkzeug/3.1.9', 'e4c424c6077f4b4c');
INSERT INTO public.audit_event VALUES ('01M8HY6RZ6GC1RDVPCS7KQQRSB', '2026-11-28 20:40:34.527626+00', 'password.reset_asked', NULL, '{}', '127.0.0.1', 'Werkzeug/3.1.9', '1bda2ba1c27d911a');
INSERT INTO public.audit_event VALUES ('01M8HY6S4W42H2VMCTNR2JW43B', '2026-11-28 20:40:34.716583+00', 'account.imported', NULL, '{"accounts": 3, "names": 0, "there": 0, "refused": 0}', '', '', '');
INSERT INTO public.audit_event VALUES ('01M8HY6S5J5ST39WR53Q0T2FP5', '2026-11-28 20:40:32.825595+00', 'login.started', '01M8HY6PD88B1QXJ8SFYJGWY7R', '{"login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "factors": ["pwd"]}', '127.0.0.1', 'Werkzeug/3.1.9', '2d0af8102c0199d4');
INSERT INTO public.authorization_code VALUES ('01M8HY6QHEQTVS9AEGRFRFTKJ7', 'e39ae8eb6b7f21d13d6d1a3ddc19db39ff0fdea73347906ce91ec1f105ef591a', 'e-license', 'E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'ebJoSTtzLWZINcpBmdNG5Q', 'fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:40:33.056037+00', '2026-11-28 20:41:33.056037+00', '2026-11-28 20:40:33.094928+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HY6QZTHKKSX9MS5ZP0X93H', '118211586b187541a8cee2f4dbbd411e69c5e9e7551bbbf84a4ebff6f1c35d17', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'https://keeper.example.test/callback', 'openid offline_access', 'kSR52U0t6Z1O9R16fxJNZg', '0wU79aYYAvFUJTkwxN53RsjqZBm2TIzNOsAwJ-xuwXU', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:40:33.503452+00', '2026-11-28 20:41:33.503452+00', '2026-11-28 20:40:33.542698+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HY6R5VQ2T8XR01798VPA9K', '5b113a3f92e3297f09608c2e7c9adb0d6021f94941c6f49aa3dd22677bd7620c', 'e-license', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'ebJoSTtzLWZINcpBmdNG5Q', 'fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:40:33.714273+00', '2026-11-28 20:41:33.714273+00', NULL, NULL);
INSERT INTO public.authorization_code VALUES ('01M8HY6RG7ZV862HDDD0BE5MJW', 'd1901e50665310bb72e2edc9cc831442e961c68ecb0613b814a375b6296de2db', 'e-license', 'SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'ebJoSTtzLWZINcpBmdNG5Q', 'fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY', '2026-11-28 20:40:33.987231+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:40:34.038821+00', '2026-11-28 20:41:34.038821+00', '2026-11-28 20:40:34.064545+00', NULL);
INSERT INTO public.authorization_code VALUES ('01M8HY6S97216YF97FXNXPS4YT', '01M8HY6S97153NBRH1R01VTG3C', 'e-license', 'E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', 'https://e-license.example.test/callback', 'openid profile email phone address entity', 'ebJoSTtzLWZINcpBmdNG5Q', 'fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', '2026-11-28 20:40:33.056037+00', '2026-11-28 20:41:33.056037+00', '2026-11-28 20:40:33.094928+00', '"01M8HY6S9799Q3X3XA69SMHJRK"');
INSERT INTO public.authorization_request VALUES ('Yds5PsEyljlPkvfR4Wr7_GF9LP0ddCLkDeFk72hO73w', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "YL7Sms-ivFBnTTkhJqFL6g"], ["nonce", "ebJoSTtzLWZINcpBmdNG5Q"], ["code_challenge", "fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'jgFlM1JG18Donoq4VH-z1SUWmKZ5glmGVFUY3R8-Md0', '2026-11-28 20:40:34.110745+00', '2026-11-28 22:40:34.110745+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('aJW14-UmbbkXKSYukpIh7sw01lhc55GEHyoy2vbxWh0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "YL7Sms-ivFBnTTkhJqFL6g"], ["nonce", "ebJoSTtzLWZINcpBmdNG5Q"], ["code_challenge", "fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'JPbEKEx34tNjCVHSkZIWPE0RS5ggJfsT3WIpzDeNkik', '2026-11-28 20:40:34.234183+00', '2026-11-28 22:40:34.234183+00', NULL, NULL);
INSERT INTO public.authorization_request VALUES ('01M8HY6S5VRQB1XA9H8497PHF0', '{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "YL7Sms-ivFBnTTkhJqFL6g"], ["nonce", "ebJoSTtzLWZINcpBmdNG5Q"], ["code_challenge", "fgrlNTMFPmc-L1oy24dbM9b_1qrCkx7Fk8FGx_mYmTY"], ["code_challenge_method", "S256"]]}', 'sign_in', 'jgFlM1JG18Donoq4VH-z1SUWmKZ5glmGVFUY3R8-Md0', '2026-11-28 20:40:34.110745+00', '2026-11-28 22:40:34.110745+00', '01M8HY6S5VWBZ02E7TMP2Z1WDK', '01M8HY6S5VGBDTCZTPKSGATJTN');
INSERT INTO public.client_assertion VALUES ('01M8HY6S5ZVQF44A038DJ73TN7', '01M8HY6S5ZK0VCYX0C03RVTENA', '2026-11-28 20:40:34.751084+00');
INSERT INTO public.consent VALUES ('01M8HY6PD88B1QXJ8SFYJGWY7R', 'keeper', 'dlg_01M8HY6PERY184MY3V6QK1RZ0M', '2026-11-28 20:40:33.486294+00');
INSERT INTO public.consent VALUES ('01M8HY6PD88B1QXJ8SFYJGWY7R', 'keeper', 'dlg_01M8HY6S7A9RPXK9EWBDD8WYW2', '2026-11-28 20:40:33.486294+00');
INSERT INTO public.data_report VALUES ('01M8HY6S7DX5MDABV9R91BRWRX', '01M8HY6S53YZAJ9TEWR4XJ2MNP', '01M8HY6S7E0P8V7TCZX651DSMM', '"01M8HY6S7EVX7YQ7PE0SQ5F0Z5"', '2026-11-28 20:40:34.798717+00', '2026-11-28 20:40:34.798726+00');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PERY184MY3V6QK1RZ0M', '01M8HY6PD8FW0DZPNDEF3EVH3A', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'all', '[]', '2026-10-30', NULL, '43f0fcc91f4f90a390440ca355d1a91f6d9b978325b72747a778b496b6a7c303', 'in_force', '2026-10-29 20:40:31.960907+00', '2026-10-29 23:40:31.960907+00', NULL, NULL, NULL, 'sLnAirwjDsvjG7A_bq8OnvPd_5hLHDExy_wV_-knUvg', NULL, NULL, '2026-YXYKD641-S');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PES9WX9XE62T2ZQ8WBA', '01M8HY6PD8R8AME1VHEC7T5NB3', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'selected', '["e-license", "qr-code"]', '2026-11-15', '2027-05-28', '07336325b760969d7b20f42a3f54a4cb82aee1a46af7a8901e36862573ede763', 'in_force', '2026-10-29 20:40:31.961091+00', '2026-10-29 23:40:31.961091+00', NULL, NULL, NULL, 'g4eQFNnfqz1ZSRmegegsxXTrUAhUwc1MjpdeUWwFFeU', NULL, NULL, '2026-SN2F7Q98-T');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PESB36PQ01ZKPYV7YPS', '01M8HY6PD8R8AME1VHEC7T5NB3', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'selected', '["nsw"]', '2026-12-29', '2027-03-29', '3f7729e9bb0eb65b6b12b9b2fde5b39bd859c865228f69116e5b93ac47eea18f', 'in_force', '2026-10-29 20:40:31.96115+00', '2026-10-29 23:40:31.96115+00', NULL, NULL, NULL, 'LMQnhJiZGb7x9G6oJ3o-5wK9j1jkssLPf2vB8H8OYFc', NULL, NULL, '2026-8F3GJG82-8');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PES40PVDBFM197C6N31', '01M8HY6PD8DCWR9N4W9B2F8K8Z', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'selected', '["e-license"]', '2026-11-29', '2027-11-29', '23c8304db6048a46cb0d8293c08cc580f5c47653c312239d6698193683deac8d', 'waiting', '2026-11-27 20:40:31.9612+00', NULL, NULL, NULL, NULL, 'q9nPosSSs2QWaHliNIizLAlUzxqcEpPyKzi6DWbzEIg', NULL, NULL, '2026-2P3K0S79-J');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PESF4TYT0CAS1QMS7RM', '01M8HY6PD8APT22BQGSA9V3A1N', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'cadca009e9df2abc687591dbf3da1ae8990b6dbd386ce3610ff721c74bf9cdcb', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', NULL, NULL, 'sEoczZPDHCZxv65g_3F2GGKHcVP48krMMvqatd57LPw', NULL, NULL, '2026-RP9HGFHK-C');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PES9RHPXA6N6TGFAJXP', '01M8HY6PD8Y8EFZ1861Y3WPQ25', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'all', '[]', '2026-11-19', NULL, 'b2783e1b4cab1b65eaf7952c418cd1dd40ae70579774c20cf0b1d505f7dd5b6c', 'declined', '2026-10-29 20:40:31.961296+00', '2026-10-29 23:40:31.961296+00', '2026-11-28 19:40:31.961296+00', NULL, NULL, 'M2ngiR45DuzdjjyMSZ2MPau0Nk0JBpnepl-nI-5iHAw', NULL, NULL, '2026-HPZMG23B-R');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PES69E2YQ28P7Q5JPSY', '01M8HY6PD8FW0DZPNDEF3EVH3A', '01M8HY6PD8RWP2W3A8FED2PCFW', 'all', '[]', '2026-09-30', NULL, '68a5aa0d25e06c7efb7b1552fcee636b095a25ada01548dc37ccaf9a3dfb8c2c', 'cancelled', '2026-09-30 02:00:00+00', '2026-09-30 05:00:00+00', '2026-11-28 19:40:31.96134+00', 'เปลี่ยนตัวแทน', NULL, 'cudRQUfiFuMRpE8ZWhJNbyl9l-z3GtCy7im1cixThWg', NULL, NULL, '2026-RFS54S42-H');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PESNZ19B8YN8H8N04DE', '01M8HY6PD8R8AME1VHEC7T5NB3', '01M8HY6PD8RWP2W3A8FED2PCFW', 'selected', '["e-surveillance"]', '2026-08-31', NULL, '86c0259005b51381df780c72ff37103dada56a54e3c735ac4b61db1098ff91d8', 'renounced', '2026-08-31 02:00:00+00', '2026-08-31 05:00:00+00', '2026-11-28 19:40:31.961384+00', NULL, NULL, 'xs7w7e7LOW99F480p3d-YFZE4d-DBc4fH_rbcoPHyTE', NULL, NULL, '2026-HX05NTPQ-N');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6PESCFD9F37V8P7NR993', '01M8HY6PD88B1QXJ8SFYJGWY7R', '01M8HY6PD8RWP2W3A8FED2PCFW', 'selected', '["e-license"]', '2026-11-24', '2027-02-27', '3059ae9c80de32b3303baebc958d64218d68d3e9e9cfd7d4234a9d03be75382f', 'in_force', '2026-10-29 20:40:31.961424+00', '2026-10-29 23:40:31.961424+00', NULL, NULL, NULL, 'BFPY2rmWbZdcJ3rzRw9IKv0wceO862NBcQXuTzonf4g', NULL, NULL, '2026-CME4ANZA-8');
INSERT INTO public.delegation VALUES ('dlg_01M8HY6S7H38K0KFQFPF3EZRS2', '01M8HY6PD8APT22BQGSA9V3A1N', '01M8HY6PD88B1QXJ8SFYJGWY7R', 'selected', '["e-accreditation"]', '2026-05-13', '2026-11-09', 'cadca009e9df2abc687591dbf3da1ae8990b6dbd386ce3610ff721c74bf9cdcb', 'in_force', '2026-05-13 02:00:00+00', '2026-05-13 05:00:00+00', '2026-11-09 17:00:00+00', '01M8HY6S7HF5W9E8NYMCAEP596', '2026-11-28 20:40:34.801263+00', '01M8HY6S7HH54N6NQMPCX82QQ0', '2026-11-28 20:40:34.801273+00', '01M8HY6S7HMVGKPSCWJ744VTJ1', '01M8HY6S7H1KKXD7P2XGWPTDDM');
INSERT INTO public.handoff_note VALUES ('K-DnZTqbbJveenesMkJvCGfxTIVzDieVwlAF_Um77FE', '{"return_to": "/oauth2/authorize?resume=JmB3d4joHTArQMC5UgRrCki22pJtemAhN3RSU-XpYJA", "cancel_to": "/oauth2/authorize?resume=JmB3d4joHTArQMC5UgRrCki22pJtemAhN3RSU-XpYJA&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:40:33.486294+00', '2026-11-28 22:40:33.385922+00', '01M8HY6QB7EZF8F7YQDCQV3BCG');
INSERT INTO public.handoff_note VALUES ('jgFlM1JG18Donoq4VH-z1SUWmKZ5glmGVFUY3R8-Md0', '{"return_to": "/oauth2/authorize?resume=Yds5PsEyljlPkvfR4Wr7_GF9LP0ddCLkDeFk72hO73w", "cancel_to": "/oauth2/authorize?resume=Yds5PsEyljlPkvfR4Wr7_GF9LP0ddCLkDeFk72hO73w&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:40:34.110745+00', NULL);
INSERT INTO public.handoff_note VALUES ('JPbEKEx34tNjCVHSkZIWPE0RS5ggJfsT3WIpzDeNkik', '{"return_to": "/oauth2/authorize?resume=aJW14-UmbbkXKSYukpIh7sw01lhc55GEHyoy2vbxWh0", "cancel_to": "/oauth2/authorize?resume=aJW14-UmbbkXKSYukpIh7sw01lhc55GEHyoy2vbxWh0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}', NULL, '2026-11-28 22:40:34.234183+00', NULL);
INSERT INTO public.handoff_note VALUES ('01M8HY6S617FQ04MTYWVXBGS81', '{"return_to": "/oauth2/authorize?resume=JmB3d4joHTArQMC5UgRrCki22pJtemAhN3RSU-XpYJA", "cancel_to": "/oauth2/authorize?resume=JmB3d4joHTArQMC5UgRrCki22pJtemAhN3RSU-XpYJA&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}', '2026-11-28 20:40:33.486294+00', '2026-11-28 22:40:33.385922+00', '01M8HY6QB7EZF8F7YQDCQV3BCG');
INSERT INTO public.known_device VALUES ('01M8HY6QAYDV2XYN9P9GE2PAPN', '2caf558ec9816b961f50105a10d5a332ac0a3bc6e89549d15b4a19a15684601f', '01M8HY6PD88B1QXJ8SFYJGWY7R', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00');
INSERT INTO public.known_device VALUES ('01M8HY6REDPFPR3CVCWPVJFDPJ', '5a429622d9e0563f2d3bce14382b070bd5eb5e8910504a7dac01f5e840a22c54', '01M8HY6PD8FW0DZPNDEF3EVH3A', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00');
INSERT INTO public.known_device VALUES ('01M8HY6S7N7D4YE0B8HA84ARZR', '01M8HY6S7N08DC0Z34172D1X3S', '01M8HY6PD88B1QXJ8SFYJGWY7R', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00');
INSERT INTO public.limit_counter VALUES ('4d56e233b1f8a05c151f5d1b7d1c4ed585ed8fd7d1e47332ae5a2eedb2a58a1e', 2, '2026-11-28 20:40:33.790458+00', '2026-11-28 20:41:33.319898+00');
INSERT INTO public.limit_counter VALUES ('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4', 1, '2026-11-28 20:40:34.206302+00', '2026-11-28 21:40:34.206302+00');
INSERT INTO public.limit_counter VALUES ('24e2691da6b6a710966d7c7686f0326bd2bedbc71f79aa3f0cf30f783b2a761b', 1, '2026-11-28 20:40:34.206302+00', '2026-11-29 20:40:34.206302+00');
INSERT INTO public.limit_counter VALUES ('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e', 3, '2026-11-28 20:40:34.234183+00', '2026-11-28 20:50:33.385922+00');
INSERT INTO public.limit_counter VALUES ('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf', 1, '2026-11-28 20:40:34.527626+00', '2026-11-28 21:40:34.527626+00');
INSERT INTO public.limit_counter VALUES ('01M8HY6S69H40X61JXNJNKV769', 2, '2026-11-28 20:40:33.790458+00', '2026-11-28 20:41:33.319898+00');
INSERT INTO public.login VALUES ('01M8HY6QB7EZF8F7YQDCQV3BCG', 'd14393a51b7a31b044e00069a5bf0f90e855d048c165241b70b288eea54bea37', '01M8HY6PD88B1QXJ8SFYJGWY7R', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00', '2026-11-29 08:40:32.825595+00', NULL, NULL, '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HY6REE5SN6NKM2QT3ABK3J', '95fcea25a82fa196d7220ee59eee6556e45a0790ec964fc989194a768e11648e', '01M8HY6PD8FW0DZPNDEF3EVH3A', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00', '2026-11-29 08:40:33.987231+00', '2026-11-28 20:40:34.100384+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.login VALUES ('01M8HY6S7RQ4YJNW7A8DJF5PVQ', '01M8HY6S7R3862N4VDXCV8B0DW', '01M8HY6PD8FW0DZPNDEF3EVH3A', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00', '2026-11-29 08:40:33.987231+00', '2026-11-28 20:40:34.100384+00', 'sign_out', '127.0.0.1', 'Werkzeug/3.1.9', '["pwd"]');
INSERT INTO public.mail_link VALUES ('01M8HY6S7VS72QTH7VAWSKKMSP', '01M8HY6S7VBPWDYDM9KT0RXTEK', '01M8HY6S7VPAMAVSGQ8S701N0V', '01M8HY6S53YZAJ9TEWR4XJ2MNP', '01M8HY6S7WZ4PSAB6PX862SBEZ', '2026-11-28 20:40:34.812359+00', '2026-11-28 20:40:34.812371+00', '2026-11-28 20:40:34.81238+00', '01M8HY6S7WKXR232S2M514TDWY');
INSERT INTO public.outbox_circuit VALUES ('01M8HY6S6C24Q7DWZZ2XHMW1HH', 1, '2026-11-28 20:40:34.764728+00');
INSERT INTO public.outbox_message VALUES ('01M8HY6QBN7K81NNNMH69QYFEE', 'new_browser', 'accounts', '{"account_id": "01M8HY6PD88B1QXJ8SFYJGWY7R", "login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "when": "2026-11-28T20:40:32.825595+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6QTJJ8TDFD22QGS9JRAV', 'logout_notice', 'e-license', '{"visit_id": "01M8HY6QHPWBYE5RJMB7QDEMJ4", "sid": "E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8", "sub": "01M8HY6PD88B1QXJ8SFYJGWY7R"}', '2026-11-28 20:40:33.319898+00', '2026-11-28 20:40:33.319898+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6R92WM78KVRZSWRFT87J', 'logout_notice', 'keeper', '{"visit_id": "01M8HY6QZVTH0PW6HT2MXZRF80", "sid": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "sub": "01M8HY6PD88B1QXJ8SFYJGWY7R"}', '2026-11-28 20:40:33.790458+00', '2026-11-28 20:40:33.790458+00', 0, NULL, NULL, 'system keeper', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6R920WT89QZZTV5WYTEF', 'logout_notice', 'e-license', '{"visit_id": "01M8HY6R5191YBDZM63K923XBW", "sid": "600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4", "sub": "01M8HY6PD88B1QXJ8SFYJGWY7R"}', '2026-11-28 20:40:33.790458+00', '2026-11-28 20:40:33.790458+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6REHAVW4ESSF66S76C4E', 'new_browser', 'accounts', '{"account_id": "01M8HY6PD8FW0DZPNDEF3EVH3A", "login_id": "01M8HY6REE5SN6NKM2QT3ABK3J", "when": "2026-11-28T20:40:33.987231+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:40:33.987231+00', '2026-11-28 20:40:33.987231+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6RHS4RS5G0TSH532TXCM', 'logout_notice', 'e-license', '{"visit_id": "01M8HY6RGA5TBK307QNWP6ZEBT", "sid": "SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ", "sub": "01M8HY6PD8FW0DZPNDEF3EVH3A"}', '2026-11-28 20:40:34.100384+00', '2026-11-28 20:40:34.100384+00', 0, NULL, NULL, 'system e-license', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6RZ2XPH8YH270FNVWH59', 'password_reset_wanted', 'accounts', '{"sealed": "gAAAAABrCzxCvQr6xv_njS1HO64q_mrj91xNGjFQS5huJcXyLVMhpKPErqP8k6CL-iMken8qNO1z7p7xjyWO_nIBX3B2HCiP2oTGWU_p3B5cQ24MeojU5WdrUrZa0zn4VZKZ9bSJl8j8_UEN2g6ChMVEj156Xwu2QWE3GeqygtXtlVAKoQTwjke1eQ7wdpRGIKKRHo9mfkoswu_5_qYMVWsyp97CgHLVzpQWUY06RCFjJXbc_zW61ABo2xsm8NP7_8HJsizb1L-1"}', '2026-11-28 20:40:34.527626+00', '2026-11-28 20:40:34.527626+00', 0, NULL, NULL, 'work', false, false);
INSERT INTO public.outbox_message VALUES ('01M8HY6S6JJ2J1WZKKBMYW4RJM', 'new_browser', 'accounts', '{"account_id": "01M8HY6PD88B1QXJ8SFYJGWY7R", "login_id": "01M8HY6QB7EZF8F7YQDCQV3BCG", "when": "2026-11-28T20:40:32.825595+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}', '2026-11-28 20:40:32.825595+00', '2026-11-28 20:40:32.825595+00', 0, '2026-11-28 20:40:34.7704+00', '2026-11-28 20:40:34.770426+00', 'work', false, false);
INSERT INTO public.passkey VALUES ('01M8HY6S83KVMFRX804RN1YHNR', '01M8HY6S53YZAJ9TEWR4XJ2MNP', '01M8HY6S83JTTQTQAXDKR3NC5M', '01M8HY6S832Q2T01JW8R3W6JM1', 1, '01M8HY6S831MXW3WKW81HCA27J', true, '2026-11-28 20:40:34.819948+00', '2026-11-28 20:40:34.819957+00', '2026-11-28 20:40:34.819964+00', '2026-11-28 20:40:34.819971+00');
INSERT INTO public.recovery_code VALUES ('1616a7259b30583578b5738ac7a9bf58a78a30f5c962d553d5798d5df9b6bef5', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('7716598c701fd7222d3ba86c72e5004dcbee06fc8a6a756c48fa001da82590a4', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('ff13843006d78b133fab4f6928133d4e045699c8fd9275ef1fbd5fe48d00e064', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('f2b632fcd95378337b8c6aa6dba07af2996a9b3ee7d391aeace4c36715d81a56', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('785ea89791e0cb679c4a3cd2d9e5663090014f2bad94866eed79eac98d80fc5a', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('9a3358c3ed682093c24f9ee0bae1c45df11de51c3434ac2645b4c51530816624', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('4f104fb4829d56423dc370aba641d3018de36f59b50efacde4bc501b8bb8c6fe', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('75b1a03f5c0a526d110223367bd3d526119817d1a1ceaed25ecbc482aafe32df', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('1127023f92cd28f7abb98a9086baaca49652e35680dd5c7fc13c1f2e905b5156', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('0fdd7ee520255c25ac7f88ab8e9b2b433204846f6d95f217f63531a58c9923b7', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', NULL);
INSERT INTO public.recovery_code VALUES ('01M8HY6S87980HQDVB8EP28BS0', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.97766+00', '2026-11-28 20:40:34.823071+00');
INSERT INTO public.refresh_token VALUES ('01M8HY6QZTHKKSX9MS5ZP0X93H', 'a0b27a459a8ce87c89af11390895ae57295410c364a684a891a5bdecfbc7b582', '01M8HY6QZTHKKSX9MS5ZP0X93H', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'openid offline_access', 'null', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:40:33.503452+00', '2026-11-28 20:40:33.542698+00', '2026-12-28 20:40:33.542698+00', NULL, NULL);
INSERT INTO public.refresh_token VALUES ('01M8HY6S9KBZ2SY9XXD55CQN4H', '01M8HY6S9KY8EVY1EGVMGBFS9G', '01M8HY6QZTHKKSX9MS5ZP0X93H', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'openid offline_access', '"01M8HY6S9KZGAQVRJ0CJZHHW4R"', '2026-11-28 20:40:32.825595+00', 'urn:idp:acr:password', '["pwd"]', true, '2026-11-28 20:40:33.503452+00', '2026-11-28 20:40:33.542698+00', '2026-12-28 20:40:33.542698+00', '2026-11-28 20:40:34.867398+00', '2026-11-28 20:40:34.86741+00');
INSERT INTO public.register_answer VALUES ('01M8HY6S6XC3W9F00KXXMNYFVT', '01M8HY6S6X06MKZF8TFW5HVAZX', '01M8HY6S6XN3XGK5EDR54YQBY5', '"01M8HY6S6XV6V5D13PDC1JQ3M4"', '2026-11-28 20:40:34.781924+00');
INSERT INTO public.registered_data VALUES ('01M8HY6S894BSDDRFY0MFB0Z3A', '01M8HY6S53YZAJ9TEWR4XJ2MNP', '2026-11-28 20:40:34.826923+00', '01M8HY6S8A4HAVEQANK735D7P8', '"01M8HY6S8A97BS8J8R9YMBAAXS"');
INSERT INTO public.registration VALUES ('01M8HY6S8FWRXTWMBBQ4DEEPB9', 'juristic_person', '01M8HY6S8FWE0XV9H5TJSAP2FX', '01M8HY6S8FZTTZWMP7QFGDC93N', '01M8HY6S8FM9BM3333E1WWGCHF', '"01M8HY6S8FFAYSZCN74VXMYKM7"', '01M8HY6S53YZAJ9TEWR4XJ2MNP', '2026-11-28 20:40:34.832337+00', '2026-11-28 20:40:34.832359+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HY6RTZ0JJ7YBWDJXHETME9', 'b5cce26fc48b23c62f1958e2fd2e23329fea4609b448788f512b38fcec3d8439', '01M8HY6PD8N4PHQXHRJHSE5G63', '1edd16abc696ad8f6a95fe89b967d35438316849cc4fe0127c0122fd464e5f10', '2026-11-28 20:40:34.396584+00', '2026-11-28 20:50:34.396584+00');
INSERT INTO public.sign_in_attempt VALUES ('01M8HY6S8KFK4M9J4A84B66GR1', '01M8HY6S8KDQHK0F03PFTWA7YR', '01M8HY6PD8N4PHQXHRJHSE5G63', '1edd16abc696ad8f6a95fe89b967d35438316849cc4fe0127c0122fd464e5f10', '2026-11-28 20:40:34.396584+00', '2026-11-28 20:50:34.396584+00');
INSERT INTO public.signing_key VALUES ('01M8HY6PGWGVD1N4F4EZ0SEBWN', 'ES256', 1, 'gAAAAABrCzxAEv9jiyNXYw1L-6j5JjGdChPC0REYbHfQOFcJuZS80cpnsKTTx0M9R2h2i5Tl08hMJ9B41VYHtTrbMJyKkf1KYeK-QC3YdcAdrklYWuLtzsxirHcUE23Gk2BWtOBr_oTDORa4WoaVN9ld9pNNY746u1bkPLrVN8CPby_9vt4wo9_29dK8a5sX8-iy-xhr51xr3up20xLCCJM3hIXfLPIofINbZ1Xb8TGzKpPmTD-vusGflF2mQ7MhMMSCGU23Ljj2', '2026-11-28 20:40:32.028504+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HY6PMF9NHV12B4DMSJHCXX', 'PS256', 1, 'gAAAAABrCzxAF6qOqYp7HX5I_b5fUw60dFDKJ-xtiKzyRNnjyseknD04IRojRPwIwlqShK5hZ1LKeqtxrvaT0SJLtwub0EDFMCPowQxeMergWTXBVjpxqo7p6zeJ8d233nZNlj-wdwT_R8Yj7wXvAd1x-91zpNzUA0DVShS8s62-Jg4KY1-csANhNQ5SRiaj1Tyqhz5fME5uPTmbuavREL0eNeqeGXpCels7b3VYfeh16TNbb6mz7_YThKmjEH3U_r8d9XRlrVLebMEXnZ7t1S4GiCHqN6EmYWUBC3DpUv1kxB6Bp3X-zAWo21kiob6emMcKeLlp_IO-CegigxQvxe2rLS0zKdDFwnx8T031BAMjKeh3KN6Yj_a1sllTx2UtiMFumM4kME4aDbm2u41wp3TDMLgpUribV_Zm9pyah19FpJF1oZcMMfA-ztybR-V9VImIpYSNJSYZjKiCEDISE5I--LT6SLb6mGFZUZVLiMh0GfQAtdDJcwsQrrtbZswk6JvC9cOzhfUg8CSo1AHPVPiyYAiRmdsiDqUD5j-Au6OVUs1C8rvg-rUOqxyRYNd1iSKvBsTX5Zuur-SNEPCjEqU0LgmBfeguSVYVh1svvl7wRL0BekfoG31iFoxF5oMVX9TFq3j3NjJwYvjK6ZIL1cs39DLvYZmYVr1neCYiXu39m9DAgW1N6KvBMhtq2-eL5sP3Q0oYKveFv3dO-IdIng5jCmWYfA2ET4opu6_tfqB-7g_3EnlsMIl0Ezq_N0v6nS4Htv1iYmZVkf8YvoCnnIhDTwhwN2Gvxfpl_OnFQ6IDWA0hanICBjgyRKcGqF6FktAX0ZqSBAIZZwP9QJGUkghVe-Q8pHeF6e6m4rtouQLb0a8o_Hez4o14Py3RKvpeqWnvihotBICOj9C0ZOqw0gjqfW-mZUhDeiKgN0YqY39i7qISdEgLOWtW9hQQcSFWVmeuHVjNXv8CLZmNaH7Xhslkv5DKRVSJRJR-BMTIzdQT0BKMRFGTlitNem1Z9_36TbZvJBwkl9bkAQK04pvkpHXMpRWukq4VFuO7Bj2167tOOCcR_YwCrG572Xv_1aubeEnfkdVW3yTC0mGujT6s-fh2aNwoGotYba5zBDfmmKt-WLeZRoRTgpKaCqk5DZaSqzcCCMiVKD1c-9k5zvpMOAs584aK-HjNkO0fy01IPvJfb8TCkY2IymlBkmJX4Y3A1S6b5qcsqb6kstUqYBhEQ0Mj617J7ukMSI5dgtHXy38BwMLQSKUZXbbUSe1fdEg-bIa8rQJDnrjA5QZBt5WQIwZ59rbeHnPRfym9fDWUQljj8zgcesxm0SadXik4gHecxf-xXlVRd_4pIX2OG2WaWITgkkZfP47YtuPAmWXo7IiiCMAcp1yJUaHd-IUuog4GUnoq3ApdoL87dWhVCSlSi9MoyYwWVEDBh94LnUCnVzdEp6v4M1X4Q3pMWlaNqUqZUfmQVWo1S5DdG_DRnXZgnsSRI-LAhPCYeVpZl0AyzCfDyfl4E6n7vNlSiirxoEjOPi8aWITkWTwDlava9CsXEeKrHfBc82mTapX0oVHfx4OoVaWP510EDymxyAHXUAOeF0Nxkk4Fv92fAK4DxFtb9rIJp_G569hgoOMUrTu3ZLNrZAtNQ9Sg4hixEh2JQB7T4CdQnvQn_3rCVBgNjJ3hkU_kvZOrKx3mcTlvsRX62jddU-zY8ul0gkk=', '2026-11-28 20:40:32.028801+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HY6PV4HM0ZQW37CQG34H9X', 'RS256', 1, 'gAAAAABrCzxA40Dbh0uESNpbJMRz5uKIR947gAYJdtyBa3HvMPy23XGgZiQYes58WuNVmVAMs2TQzRT4cNnqdkxAHHnl3wde6K1rCaPoPebtflk0OZ9UfB4NRyTAqOml60vhKyLsQoLuri5betph5TmzC-JM51pHgEu4xzcomHcpohJU1A2cuOHat8UT61_oGrw9kX927zwbyJdtOGx7Te_Y3yGkJTeChVi4iEVYDqnhAOTkGAEYmJVrd-2B8q3xZftPWG_6sWJKQsccEzayg2VPxGAG9Tufe3-fmwyRyA-BdCy0E3EuhxtsOFLmgzijXw8qiCLw13_UnRq6A-MbCXZSfnK9UNaWPi5uorFBa0OXSmQ511Tb3SqNvHf3m5ddVZ0zFbAyy8c8NCm11mYRT1PLaIQufEfSCsEZ-If-iIu73efdR14x0pOXPo66zP8pnVgnaZHsJXi3fyPno_4Xp4yR5ARCPsPaUTf5DPf7cIsCZFcRfNxEy38SqARk6xRIOSHWfZg1nwZZQGWoK82st0nRBDS0h4x7gUYu7Qsyow7TDDwKtjmkRcp9fjtUwEaOTji-432sqrepY1oK-WgZNHZ_qxFZPaVjjbUTPPn0Pc0tlRivwoZnxojmtgs8jd2BXFtNCV_CHquJsKSZFzHxhibUl8JzhlTtyiLJKs7Zzuq8vxz7b8EXrFgJLOY-kiQiq_-A3cqHXcjoy7lnZGkkBo18giinRtFmDSGtXG12Eb85S5aPfEajc0QW50dmk3MUjYnV3veufnqRsQvhTA7Cgm4Mt-kSbCklgJMHitDugsai9Lf12PvMI3VyH8C2lV3DQHjv4QpHFYSyCJnWGyWn6pc0uQAK4EB_NrxipveTAEtkxBx-6LpTTkAeda18FzE8c44knthF-jbTSqLI_t91rzYO_7OgVbO4MLZDwRqZ5MJ_OvanKD9f_UcZPxl49riGG_irFqrGc46b239wyOHVM3B7yEel7iyUrfU_h2Q2b4TA5wLaHWleHdcS8BnYWcwNzIkL34eRO3v_PNaELUWYHaCjOc66jxqmwQp3CgF6ievS9o6NH9cPRUMsD77bC9A25CgFD1G3-DGmfyxK5q71MgrdfnTSkYejYGZSOxVLcXC7iH3gIGFHqSrNIR2H8-HUJGSk3-PjP0x5_ckPiDexxHx_eUbjbsupQmSQoEBnNPm9CX9ByySN76IwELdOyH_EcysNeNzVuEWuW__MdTPNEV4nji4pnoec2xShTKhoNrNUb87OmTPoVVk3AtxW_tuwgy8SVfwiGZLG1lHDW3Ss3cVmcs9nGoRWg7t7yNyPbMcPz1LjVCSogVeFcjwYcen-V5yhID8hQ3twzYorQIfd-zSf5dNuTOlwe7D7OTsbPJCsepCMPhzcjWyyYmbLDQiTAWFJoVVnbrrwenn4IP8Qacodqvk5xW3siBVguM5wpwsKVaS7D6IxRV5xfehAMSBsTJB9NHf0cnvErTZCZ8LEuqru1yQBmueY8g99IjRNiH4oYtHoMKlxiOQ9HrgDfS5PKbOgqoH15MtXXDofmC8mFwq4YjCuIYQoepbfTK3ejWNHwqFcYmr8GE_vDnSD2XYcD5xg8U3Y0vvgO8r_dCrU9Yp0i1PouFjWDDgU0ELl-A5MxDRAhxatrdavOTuNxmoKzhR5eNcEeleedUUJDuTN0GxcgSOlDNkAFCnVLU3o4vFW7dVsYgBoFjY=', '2026-11-28 20:40:32.143271+00', NULL);
INSERT INTO public.signing_key VALUES ('01M8HY6S78WCDMQFJN843QNKH8', 'ES256', 1001, 'gAAAAABrCzxAEv9jiyNXYw1L-6j5JjGdChPC0REYbHfQOFcJuZS80cpnsKTTx0M9R2h2i5Tl08hMJ9B41VYHtTrbMJyKkf1KYeK-QC3YdcAdrklYWuLtzsxirHcUE23Gk2BWtOBr_oTDORa4WoaVN9ld9pNNY746u1bkPLrVN8CPby_9vt4wo9_29dK8a5sX8-iy-xhr51xr3up20xLCCJM3hIXfLPIofINbZ1Xb8TGzKpPmTD-vusGflF2mQ7MhMMSCGU23Ljj2', '2026-11-28 20:40:32.028504+00', '2026-11-28 20:40:34.792002+00');
INSERT INTO public.token_issue VALUES ('01M8HY6QJSPDZR33GQ8MXXB5YE', 'e-license', 'E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', '01M8HY6QHEQTVS9AEGRFRFTKJ7', 'openid profile email phone address entity', '2026-11-28 20:40:33.094928+00', '2026-11-28 20:50:33.094928+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HY6R0CA3QZM8YEGG9C766Z', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', '01M8HY6QZTHKKSX9MS5ZP0X93H', 'openid offline_access', '2026-11-28 20:40:33.542698+00', '2026-11-28 20:50:33.542698+00', NULL, NULL, NULL, NULL, '2026-11-28 20:40:33.503452+00');
INSERT INTO public.token_issue VALUES ('01M8HY6R3983H55ZT6CWNA1XZ8', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', '01M8HY6QZTHKKSX9MS5ZP0X93H', 'openid offline_access', '2026-11-28 20:40:33.593629+00', '2026-11-28 20:50:33.593629+00', NULL, NULL, NULL, NULL, '2026-11-28 20:40:33.503452+00');
INSERT INTO public.token_issue VALUES ('01M8HY6R4R23YE05VY5128JT8E', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', NULL, 'openid', '2026-11-28 20:40:33.669218+00', '2026-11-28 20:50:33.542698+00', NULL, NULL, '01M8HY6R0CA3QZM8YEGG9C766Z', 'e-license', '2026-11-28 20:40:33.503452+00');
INSERT INTO public.token_issue VALUES ('01M8HY6R5CHED4D3E8PCJR7PS5', 'keeper', NULL, NULL, '', '2026-11-28 20:40:33.708513+00', '2026-11-28 20:50:33.708513+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HY6RGZKRD1VA1S52CD6WY6', 'e-license', 'SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ', '01M8HY6RG7ZV862HDDD0BE5MJW', 'openid profile email phone address entity', '2026-11-28 20:40:34.064545+00', '2026-11-28 20:50:34.064545+00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.token_issue VALUES ('01M8HY6S9WM9WFBJJA45VED3H5', 'keeper', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', '01M8HY6S9WJBVHVTFH58NFF8PY', 'openid', '2026-11-28 20:40:33.669218+00', '2026-11-28 20:50:33.542698+00', '2026-11-28 20:40:34.876109+00', '"01M8HY6S9WQB9CWMTE1700Q4WY"', '01M8HY6R0CA3QZM8YEGG9C766Z', 'e-license', '2026-11-28 20:40:33.503452+00');
INSERT INTO public.totp_secret VALUES ('01M8HY6PD8N4PHQXHRJHSE5G63', 'gAAAAABrCzw_Tt6yNF5sgS4CKixcuUIgCSQ2G0vLLg8DSJDzXlQOK_xfSNlHRnWdpEljnV9DPB0b1ylIc_yMRpy3pE_0T06I7_g6GHHU6LMNiCpnNLaVyszs6DoGYgvyY9FOeyfpOSzV', '2026-11-28 20:40:31.97766+00', 0);
INSERT INTO public.totp_secret VALUES ('01M8HY6PD88B1QXJ8SFYJGWY7R', 'gAAAAABrCzw_Tt6yNF5sgS4CKixcuUIgCSQ2G0vLLg8DSJDzXlQOK_xfSNlHRnWdpEljnV9DPB0b1ylIc_yMRpy3pE_0T06I7_g6GHHU6LMNiCpnNLaVyszs6DoGYgvyY9FOeyfpOSzV', '2026-11-28 20:40:31.97766+00', 0);
INSERT INTO public.user_name VALUES ('0105500000011', '01M8HY6PD8FW0DZPNDEF3EVH3A', '2026-11-28 20:40:31.912498+00');
INSERT INTO public.user_name VALUES ('1100000000016', '01M8HY6PD88B1QXJ8SFYJGWY7R', '2026-11-28 20:40:31.9126+00');
INSERT INTO public.user_name VALUES ('0105500000020', '01M8HY6PD8R8AME1VHEC7T5NB3', '2026-11-28 20:40:31.912619+00');
INSERT INTO public.user_name VALUES ('0103500000036', '01M8HY6PD8RWP2W3A8FED2PCFW', '2026-11-28 20:40:31.912633+00');
INSERT INTO public.user_name VALUES ('0992000000012', '01M8HY6PD8DCWR9N4W9B2F8K8Z', '2026-11-28 20:40:31.912647+00');
INSERT INTO public.user_name VALUES ('0994000000014', '01M8HY6PD8APT22BQGSA9V3A1N', '2026-11-28 20:40:31.912661+00');
INSERT INTO public.user_name VALUES ('ex-2019-00042', '01M8HY6PD8Y8EFZ1861Y3WPQ25', '2026-11-28 20:40:31.912674+00');
INSERT INTO public.user_name VALUES ('0105500000062', '01M8HY6PD8N4PHQXHRJHSE5G63', '2026-11-28 20:40:31.912688+00');
INSERT INTO public.user_name VALUES ('0105500000046', '01M8HY6PD8ZXADJ41QTWSW4RHD', '2026-11-28 20:40:31.9127+00');
INSERT INTO public.user_name VALUES ('0105500000054', '01M8HY6PD8DBE8KHX53N3B70H2', '2026-11-28 20:40:31.912711+00');
INSERT INTO public.user_name VALUES ('1200000000023', '01M8HY6PD8YXHAPXW0KWWTJJP8', '2026-11-28 20:40:31.912725+00');
INSERT INTO public.user_name VALUES ('0000000000013', '01M8HY6RZ9TSPF81XB9KFVRPW1', '2026-11-28 20:40:34.537227+00');
INSERT INTO public.user_name VALUES ('0000000000014', '01M8HY6RZJXQ4G3SYTSNJQCPNA', '2026-11-28 20:40:34.546395+00');
INSERT INTO public.user_name VALUES ('0000000000015', '01M8HY6RZZRFZQ89DC2YBF9ZC2', '2026-11-28 20:40:34.559599+00');
INSERT INTO public.user_name VALUES ('0000000000016', '01M8HY6S0T43PFN2ZC2QQEY35Y', '2026-11-28 20:40:34.586252+00');
INSERT INTO public.user_name VALUES ('0000000000017', '01M8HY6S1AY799QXPFFVRPG7JQ', '2026-11-28 20:40:34.602161+00');
INSERT INTO public.user_name VALUES ('0000000000018', '01M8HY6S1SB30GKF9Z7CYZZEAG', '2026-11-28 20:40:34.617604+00');
INSERT INTO public.user_name VALUES ('0000000000019', '01M8HY6S1Y3B4PM41P59YRSTMF', '2026-11-28 20:40:34.622845+00');
INSERT INTO public.user_name VALUES ('0000000000020', '01M8HY6S269SHJA36BYNVVPWY1', '2026-11-28 20:40:34.630855+00');
INSERT INTO public.user_name VALUES ('0000000000021', '01M8HY6S2P0WY1HG2T3QAXS3BF', '2026-11-28 20:40:34.646465+00');
INSERT INTO public.user_name VALUES ('0000000000022', '01M8HY6S2RT69B3F5R9H4TJYYC', '2026-11-28 20:40:34.648649+00');
INSERT INTO public.user_name VALUES ('0000000000023', '01M8HY6S2Y7WVJK1BQHG43BK0M', '2026-11-28 20:40:34.654507+00');
INSERT INTO public.user_name VALUES ('0000000000024', '01M8HY6S322H815ECV87QMBGKD', '2026-11-28 20:40:34.658935+00');
INSERT INTO public.user_name VALUES ('user0994000005008', '01M8HY6S4DW1V4AY2JJWE1VF7E', '2026-11-28 20:40:34.70188+00');
INSERT INTO public.user_name VALUES ('user0994000005016', '01M8HY6S4DRRHYXZNQ25JWZKST', '2026-11-28 20:40:34.70188+00');
INSERT INTO public.user_name VALUES ('user0994000005024', '01M8HY6S4G3A5YPEVR4HV4KX7J', '2026-11-28 20:40:34.70188+00');
INSERT INTO public.user_name VALUES ('01M8HY6S92N7XFJSQM9KXH6NDF', '01M8HY6PD8FW0DZPNDEF3EVH3A', '2026-11-28 20:40:31.912498+00');
INSERT INTO public.visit VALUES ('01M8HY6QHPWBYE5RJMB7QDEMJ4', 'E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', 'e-license', '2026-11-28 20:40:33.056037+00', '2026-11-28 20:40:33.056037+00', NULL);
INSERT INTO public.visit VALUES ('01M8HY6QZVTH0PW6HT2MXZRF80', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'keeper', '2026-11-28 20:40:33.503452+00', '2026-11-28 20:40:33.593629+00', NULL);
INSERT INTO public.visit VALUES ('01M8HY6R5191YBDZM63K923XBW', '600j0jZxfZwLvxyR0tfaRgfvgT2HQzFtzqY6Wr0Nsz4', 'e-license', '2026-11-28 20:40:33.669218+00', '2026-11-28 20:40:33.714273+00', NULL);
INSERT INTO public.visit VALUES ('01M8HY6RGA5TBK307QNWP6ZEBT', 'SLmMsRjAt0FVLYe3OSzyVRfVkbvlApQ1h-vCkDV0DgQ', 'e-license', '2026-11-28 20:40:34.038821+00', '2026-11-28 20:40:34.038821+00', NULL);
INSERT INTO public.visit VALUES ('01M8HY6SA0S8DA56XB4R6XTWSM', 'E7i9JpKY6n2vq7aKC29DVyE6Q1hcY2yqgKwuKIsbXE8', '01M8HY6SA0GDM4H1G34QH55N5A', '2026-11-28 20:40:33.056037+00', '2026-11-28 20:40:33.056037+00', '2026-11-28 20:40:34.880397+00');
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
