BEGIN TRANSACTION;
CREATE TABLE "account" (
	id VARCHAR NOT NULL, 
	entity_type VARCHAR(32) NOT NULL, 
	number_kind VARCHAR NOT NULL, 
	tax_id VARCHAR NOT NULL, 
	branch VARCHAR NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	going_concern BOOLEAN NOT NULL, 
	register_status VARCHAR, 
	verified_by VARCHAR, 
	password_hash VARCHAR, 
	preferred_username VARCHAR NOT NULL, 
	name_title VARCHAR, 
	name VARCHAR NOT NULL, 
	given_name VARCHAR, 
	family_name VARCHAR, 
	birth_or_registration_date DATE, 
	registered_address JSON NOT NULL, 
	contact_address JSON NOT NULL, 
	contact_national_id VARCHAR, 
	contact_title VARCHAR, 
	contact_name VARCHAR, 
	contact_position VARCHAR, 
	contact_phone VARCHAR, 
	contact_fax VARCHAR, 
	contact_mobile VARCHAR, 
	email VARCHAR, 
	email_verified_at DATETIME, 
	locale VARCHAR NOT NULL, 
	two_factor BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	verify_after DATETIME, 
	register_checked_at DATETIME, 
	register_news JSON, 
	register_disputed VARCHAR, 
	legacy_hash VARCHAR, 
	legacy_scheme VARCHAR, 
	legacy_source VARCHAR, 
	completed_at DATETIME, 
	terms_accepted_at DATETIME, 
	credentials_changed_at DATETIME, 
	registered_data VARCHAR(32) DEFAULT 'typed' NOT NULL, 
	ial VARCHAR, 
	state_asked_at DATETIME, 
	birth_date VARCHAR, 
	unconfirmed_email VARCHAR, suspended_at DATETIME, reported_at DATETIME, suspension_reason VARCHAR, verified_at DATETIME, cleared_status VARCHAR, words_made_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('01M8KND63SF5FF99R2V4QQXDD8','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-29 12:45:16.281739','th',0,'2026-11-29 12:45:16.281739','2026-11-29 12:45:16.281739',NULL,'2026-11-29 12:45:22.735803',NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.281739','2026-11-29 12:45:16.281739',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63SZWTWH50PD1FHZ6FS','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-29 12:45:16.281982','th',0,'2026-11-29 12:45:16.281982','2026-11-29 12:45:16.281982',NULL,'2026-11-29 12:45:20.642836',NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.281982','2026-11-29 12:45:16.281982',NULL,'register','1.3',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TQY92AX5QPD484ZQG','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-29 12:45:16.282007','th',0,'2026-11-29 12:45:16.282007','2026-11-29 12:45:16.282007',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282007','2026-11-29 12:45:16.282007',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63T2BKQHGKDC31ZA358','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-29 12:45:16.282025','th',0,'2026-11-29 12:45:16.282025','2026-11-29 12:45:16.282025',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282025','2026-11-29 12:45:16.282025',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TMFF0MJAV1VEW7D6K','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-29 12:45:16.282039','th',0,'2026-11-29 12:45:16.282039','2026-11-29 12:45:16.282039',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282039','2026-11-29 12:45:16.282039',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TWB64M9RHYY0JE3SV','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-29 12:45:16.282053','th',0,'2026-11-29 12:45:16.282053','2026-11-29 12:45:16.282053',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282053','2026-11-29 12:45:16.282053',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TH01WK62X2SQZ5GKH','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-29 12:45:16.282067','th',0,'2026-11-29 12:45:16.282067','2026-11-29 12:45:16.282067',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282067','2026-11-29 12:45:16.282067',NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63T7M0Y3AJJVDA9V8NA','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-29 12:45:16.282087','th',1,'2026-11-29 12:45:16.282087','2026-11-29 12:45:16.432934',NULL,'2026-11-29 12:45:23.775211',NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282087','2026-11-29 12:45:16.282087',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63T0GHT9102KRHY3YBP','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-29 12:45:16.282111','th',0,'2026-11-29 12:45:16.282111','2026-11-29 12:45:16.282111',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282111','2026-11-29 12:45:16.282111',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TG8A5YRSFM23F2AXJ','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-29 12:45:16.282125','th',0,'2026-11-29 12:45:16.282125','2026-11-29 12:45:16.282125',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282125','2026-11-29 12:45:16.282125',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KND63TXE6GGMFPBX0CDGVV','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-29 12:45:16.282138','th',0,'2026-11-29 12:45:16.282138','2026-11-29 12:45:16.282138',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.282138','2026-11-29 12:45:16.282138',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:16.346364');
INSERT INTO "account" VALUES('01M8KNDDPEAPP8CJA6GSYNTE4J','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-29 12:45:24.046918','th',0,'2026-11-29 12:45:24.046918','2026-11-29 12:45:24.046918',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.046918',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDDY17WZ2CW9ZZ7SQBR5S','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-29 12:45:24.289414','th',0,'2026-11-29 12:45:24.289414','2026-11-29 12:45:24.289414',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.289414',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDDYDRQ9N3ZQCFWK6A3BN','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-29 12:45:24.301404','th',0,'2026-11-29 12:45:24.301404','2026-11-29 12:45:24.301404',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.301404',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDDYV22NFXFDP7AY59PSJ','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-29 12:45:24.315560','th',0,'2026-11-29 12:45:24.315560','2026-11-29 12:45:24.315560',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.315560',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDDZBJBZQNEKPG67EAEQ0','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-29 12:45:24.331638','th',0,'2026-11-29 12:45:24.331638','2026-11-29 12:45:24.331638',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.331638',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE0177Z9G7WG08PT6NZ4','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-29 12:45:24.353403','2026-11-29 12:45:24.353403',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.353403',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE0HDEQ0K3NQ48HZK0GB','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-29 12:45:24.369498','th',0,'2026-11-29 12:45:24.369498','2026-11-29 12:45:24.369498',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.369498',NULL,NULL,'register',NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.369498',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE0Y5FS69QMEVVNJ1VGF','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-29 12:45:24.382659','th',0,'2026-11-29 12:45:24.382659','2026-11-29 12:45:24.382659',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.382659',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE1F05CSG1HF2FXHNTE6','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-29 12:45:24.399342','th',0,'2026-11-29 12:45:24.399342','2026-11-29 12:45:24.399342',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.399342',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE20AEX9RNCQCXWWEJE8','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-29 12:45:24.416842','th',0,'2026-11-29 12:45:24.416842','2026-11-29 12:45:24.416842',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.416842',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE2GA8KPTG28K534574G','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-29 12:45:24.432731','th',0,'2026-11-29 12:45:24.432731','2026-11-29 12:45:24.432731',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.432731',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE2SAR94MAQARFNW724J','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-29 12:45:24.441379','th',0,'2026-11-29 12:45:24.441379','2026-11-29 12:45:24.441379',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.441379',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.441379',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE3GHCADXMC1SHD2E3D3','juristic_person','tax_id','0000000000013','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-29 12:45:24.464025','2026-11-29 12:45:24.464025',NULL,NULL,NULL,NULL,NULL,NULL,'nsw',NULL,NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDE46XDP2ADSJJMFXFH5B','juristic_person','tax_id','0000000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$pHSOca61NiYk5DxnDOH8/w$qjSjc8BDARXnBoZbxq0Jap4daxoqHTTWq/FCC5F4qP0','0000000000014',NULL,'บัญชีตัวอย่างที่ 14',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-29 12:45:24.486893','2026-11-29 12:45:24.486893',NULL,NULL,NULL,NULL,NULL,NULL,'nsw','2026-11-29 12:45:24.046896',NULL,NULL,'register',NULL,NULL,NULL,'typed@example.com',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8KNDEACT9PKX4EA93B2VH0H','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 12:45:24.684845',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.703287');
INSERT INTO "account" VALUES('01M8KNDEACWK0XWD2Q3KJD2J5A','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 12:45:24.684845',NULL,NULL,NULL,NULL,'gAAAAABrDB5kUEUJXSXd3RdKZZ2-7E4KX37a4BXjqUfnWmvgUyYjthVV_LQ_w5jpMgFo30gU3GvUJOt5v8GiSC30jeeNJld8caScsAakvBP1nuBx0rhu0skddWtVUhqg6EJGJhXunfCX','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.703287');
INSERT INTO "account" VALUES('01M8KNDEAFZ3VV30NKQE4M9GKV','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 12:45:24.684845',NULL,NULL,NULL,NULL,'gAAAAABrDB5ka3Uha7lMZ9D6gEhAVBekWl2rhO2B7_7G04iiUdgw8hey1yrX_XwDqHhjWj5LU3xrNJXKsXqTV2DcqbzDYFzt-avK_9MtRRadUmEDPMIlFi38xP3Ek1SLa-DHlwAFlYVQ','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 12:45:24.703287');
INSERT INTO "account" VALUES('01M8KNDEC882SRYYMYB3DKWK16','natural_person','tax_id','1100000000016','01M8KNDEC86792YDE3A2Y9KWQ4','active',1,'01M8KNDEC883NR4YVYQ1M5VWQP','officer','$argon2id$v=19$m=19456,t=2,p=1$nbMWwjgHQMh5r9W6F+I8xw$s2NgUFaSJ4om4pw7vPYi6wwmrjIca7QNXXPL0XGvHwg','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8KNDEC8D2FW25RD9TYR6A77','024306800','01M8KNDEC8M7NJVEPKBHAYC1MX','0812345678','agent@example.com','2026-11-29 12:45:16.281982','th',0,'2026-11-29 12:45:16.281982','2026-11-29 12:45:16.281982','2026-11-29 12:45:24.744726','2026-11-29 12:45:20.642836','"01M8KNDEC81RB8R9QBRVQBDBPM"','01M8KNDEC85W5Z94QN3WWYKPGD','01M8KNDEC82A7TC5BECWJ3Y3D3','01M8KNDEC8BGRWCE93H1D6H27M','01M8KNDEC87PJRCYFWGZAVRPBB','2026-11-29 12:45:16.281982','2026-11-29 12:45:16.281982','2026-11-29 12:45:24.744817','register','1.3','2026-11-29 12:45:24.744736','01M8KNDEC8Y631NPYDJFDCZ9N4','01M8KNDEC8MGQ7DYSRRWZJFMM8','2026-11-29 12:45:24.744637','2026-11-29 12:45:24.744693','01M8KNDEC8BNEHCKJ7X046RJ6X','2026-11-29 12:45:24.744717','01M8KNDEC8AVR62BNHJCPBBJ1C','2026-11-29 12:45:16.346364');
CREATE TABLE acting_context (
	id VARCHAR NOT NULL, 
	login_id VARCHAR NOT NULL, 
	delegation_id VARCHAR, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, ended_by VARCHAR, 
	CONSTRAINT pk_acting_context PRIMARY KEY (id), 
	CONSTRAINT fk_acting_context_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegation (id), 
	CONSTRAINT fk_acting_context_login_id FOREIGN KEY(login_id) REFERENCES login (id)
);
INSERT INTO "acting_context" VALUES('utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','01M8KNDAEER39SDP6GS87WYTBS',NULL,'2026-11-29 12:45:20.642836','2026-11-29 12:45:21.664574','switched');
INSERT INTO "acting_context" VALUES('q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','01M8KNDAEER39SDP6GS87WYTBS','dlg_01M8KND67N8355BF5T6D3A5PXP','2026-11-29 12:45:21.664574','2026-11-29 12:45:22.482534','switched');
INSERT INTO "acting_context" VALUES('c3xPobp-g7blYe9JTbrgQn2kZYub6MFo_XpUIijLcck','01M8KNDAEER39SDP6GS87WYTBS',NULL,'2026-11-29 12:45:22.482534',NULL,NULL);
INSERT INTO "acting_context" VALUES('9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI','01M8KNDCE289E2Y53BTBM542DQ',NULL,'2026-11-29 12:45:22.735803','2026-11-29 12:45:22.931520','login');
INSERT INTO "acting_context" VALUES('01M8KNDEKHSHASM6K5W5WFWBE6','01M8KNDEGHPPQF0WX02HQ2VMHH','dlg_01M8KND67N8355BF5T6D3A5PXP','2026-11-29 12:45:21.664574','2026-11-29 12:45:22.482534','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0017');
CREATE TABLE audit_event (
	id VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	event VARCHAR NOT NULL, 
	account_id VARCHAR, 
	data JSON NOT NULL, 
	network VARCHAR NOT NULL, 
	user_agent VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (id)
);
INSERT INTO "audit_event" VALUES('01M8KNDAEGJTP8GHWQ7Q1CHPSP','2026-11-29 12:45:20.642836','login.started','01M8KND63SZWTWH50PD1FHZ6FS','{"login_id": "01M8KNDAEER39SDP6GS87WYTBS", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','5e7289193572dc3e');
INSERT INTO "audit_event" VALUES('01M8KNDAZKPT50345V4DXHR91E','2026-11-29 12:45:21.195134','token.issued','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "e-license", "context_id": "utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc", "delegation_id": null, "token_id": "01M8KNDAZ1BKT5PJX7Q17FG9BK", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','65eb1861d9aac120');
INSERT INTO "audit_event" VALUES('01M8KNDBET0HD25Q34446TFQ41','2026-11-29 12:45:21.664574','acting.switched','01M8KND63SZWTWH50PD1FHZ6FS','{"login_id": "01M8KNDAEER39SDP6GS87WYTBS", "context_id": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "delegation_id": "dlg_01M8KND67N8355BF5T6D3A5PXP"}','127.0.0.1','Werkzeug/3.1.9','5dcfc2c89b00ed70');
INSERT INTO "audit_event" VALUES('01M8KNDBNX2ZZ2EJ48VYP3DCDP','2026-11-29 12:45:21.970001','consent.given','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "keeper", "delegation_id": "dlg_01M8KND67N8355BF5T6D3A5PXP"}','127.0.0.1','Werkzeug/3.1.9','02ca10d8c320da1c');
INSERT INTO "audit_event" VALUES('01M8KNDBSV0HDA0A97RT0RH2Q6','2026-11-29 12:45:22.069302','token.issued','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "keeper", "context_id": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "delegation_id": "dlg_01M8KND67N8355BF5T6D3A5PXP", "token_id": "01M8KNDBRNZS7P8JTCSHRQTTNR", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','9421e64ed3575f55');
INSERT INTO "audit_event" VALUES('01M8KNDBWX65B2D3FZQH4ZM7BV','2026-11-29 12:45:22.135827','token.issued','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "keeper", "context_id": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "delegation_id": "dlg_01M8KND67N8355BF5T6D3A5PXP", "token_id": "01M8KNDBWDXMEDKE71W2DM6T9S", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','62ff69ce20e40b8f');
INSERT INTO "audit_event" VALUES('01M8KNDBYMSJ6ZGSCT5R8QYZM5','2026-11-29 12:45:22.218347','token.issued','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "keeper", "context_id": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "delegation_id": "dlg_01M8KND67N8355BF5T6D3A5PXP", "token_id": "01M8KNDBYKX3FM4N5T27Y30AHS", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','bf22a661d7698e32');
INSERT INTO "audit_event" VALUES('01M8KNDBZR28JR9T22WSB6D3W2','2026-11-29 12:45:22.281708','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8KNDBZ929V5PNW6JPQ77HV4", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','690e873450cc28ae');
INSERT INTO "audit_event" VALUES('01M8KNDC08DC14ESWFFG0M1XDH','2026-11-29 12:45:22.303264','request.repeated','01M8KND63SZWTWH50PD1FHZ6FS','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','248c51b7a9f9e507');
INSERT INTO "audit_event" VALUES('01M8KNDC60WJRNBSP7T4ZE8PYD','2026-11-29 12:45:22.482534','acting.switched','01M8KND63SZWTWH50PD1FHZ6FS','{"login_id": "01M8KNDAEER39SDP6GS87WYTBS", "context_id": "c3xPobp-g7blYe9JTbrgQn2kZYub6MFo_XpUIijLcck", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','a79f9c4694752eb0');
INSERT INTO "audit_event" VALUES('01M8KNDCE2YGA7A5ZN0K1Z0WM3','2026-11-29 12:45:22.735803','login.started','01M8KND63SF5FF99R2V4QQXDD8','{"login_id": "01M8KNDCE289E2Y53BTBM542DQ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','58d44f4dc8a34b35');
INSERT INTO "audit_event" VALUES('01M8KNDCFCKEQZ4SCY7QBRMJZB','2026-11-29 12:45:22.795728','request.repeated','01M8KND63SF5FF99R2V4QQXDD8','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','4d5bd583700ce71d');
INSERT INTO "audit_event" VALUES('01M8KNDCGQX1BAR4525EQ3QJR6','2026-11-29 12:45:22.823858','token.issued','01M8KND63SF5FF99R2V4QQXDD8','{"client_id": "e-license", "context_id": "9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI", "delegation_id": null, "token_id": "01M8KNDCG816TRRS6BRA3EZJXH", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','0bcd7ba5c787b48f');
INSERT INTO "audit_event" VALUES('01M8KNDCMGRE060EG5Y2B4HH13','2026-11-29 12:45:22.931520','login.ended','01M8KND63SF5FF99R2V4QQXDD8','{"login_id": "01M8KNDCE289E2Y53BTBM542DQ", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','d7f25f22a68ea24d');
INSERT INTO "audit_event" VALUES('01M8KNDD0Y5X3WTY15JQS7APDD','2026-11-29 12:45:23.357492','login.refused','01M8KND63TMFF0MJAV1VEW7D6K','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','7f3e49895e6cca85');
INSERT INTO "audit_event" VALUES('01M8KNDDKQHM1PHXT8G0E6H6VY','2026-11-29 12:45:23.948332','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','7a6b6af31346658e');
INSERT INTO "audit_event" VALUES('01M8KNDE5KZBYVD5KM7H7TF83W','2026-11-29 12:45:24.513798','key.signing',NULL,'{"kid": "01M8KNDE535K1A0EAK0WVM0EMW", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8KNDE5QDN6C4W9BXM39AM78','2026-11-29 12:45:24.513798','key.ended',NULL,'{"kid": "01M8KND6BAYBPD2V0E0306Y30K", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8KNDEBY3Q1DX5ZPRQVJ7X6N','2026-11-29 12:45:24.734020','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8KNDECNWF4YXAVYACKNTK8D','2026-11-29 12:45:20.642836','login.started','01M8KND63SZWTWH50PD1FHZ6FS','{"login_id": "01M8KNDAEER39SDP6GS87WYTBS", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','5e7289193572dc3e');
CREATE TABLE authorization_code (
	id VARCHAR NOT NULL, 
	code_hash VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	context_id VARCHAR NOT NULL, 
	redirect_uri VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	nonce VARCHAR, 
	code_challenge VARCHAR, 
	authenticated_at DATETIME NOT NULL, 
	acr VARCHAR NOT NULL, 
	amr JSON NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, requested_claims JSON, 
	CONSTRAINT pk_authorization_code PRIMARY KEY (id), 
	CONSTRAINT fk_authorization_code_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id), 
	CONSTRAINT uq_authorization_code_code_hash UNIQUE (code_hash)
);
INSERT INTO "authorization_code" VALUES('01M8KNDAVWN254FZ6RV6A9FDMZ','a75e0e1df0858ed851fdc3525ce7da479de98d5c148d052dcbacd173dde0e7bf','e-license','utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','https://e-license.example.test/callback','openid profile email phone address entity','ToT5-ZI4NV65svI55aEw3w','M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]','2026-11-29 12:45:21.146704','2026-11-29 12:46:21.146704','2026-11-29 12:45:21.195134',NULL);
INSERT INTO "authorization_code" VALUES('01M8KNDBQB9523Q4S6M6TGS6YP','a926eb8073732cbba60ecb7255d3cf7a82c968f94dd7e125996b17fb1519a1f0','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','https://keeper.example.test/callback','openid offline_access','CL1gkyNpkGn7A19o-mDgPA','HCl0PnNKCPeIXbsGdvuP54TW2BZ77FeBZtgPoB4msHY','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]','2026-11-29 12:45:22.002533','2026-11-29 12:46:22.002533','2026-11-29 12:45:22.069302',NULL);
INSERT INTO "authorization_code" VALUES('01M8KNDC00SK1AHPX8EH6GT4CC','d1b5d13d5c0a8e6684eb07bbb9e8c64bc7d52c53139c739b5d220a540a15f579','e-license','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','https://e-license.example.test/callback','openid profile email phone address entity','ToT5-ZI4NV65svI55aEw3w','M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]','2026-11-29 12:45:22.303264','2026-11-29 12:46:22.303264',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8KNDCFC1MBR90DZ7KSZPV5Q','aafdab677882bb36d014430de13aa3b79e92524f251961548a0632acdd2f2678','e-license','9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI','https://e-license.example.test/callback','openid profile email phone address entity','ToT5-ZI4NV65svI55aEw3w','M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas','2026-11-29 12:45:22.735803','urn:idp:acr:password','["pwd"]','2026-11-29 12:45:22.795728','2026-11-29 12:46:22.795728','2026-11-29 12:45:22.823858',NULL);
INSERT INTO "authorization_code" VALUES('01M8KNDEMANA5NXBB0J2G92WW3','01M8KNDEMAQ49QXTRA3Z8ZME50','e-license','utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','https://e-license.example.test/callback','openid profile email phone address entity','ToT5-ZI4NV65svI55aEw3w','M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]','2026-11-29 12:45:21.146704','2026-11-29 12:46:21.146704','2026-11-29 12:45:21.195134','"01M8KNDEMAB0201KFQTNY6454Q"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('B3pFHiaNBnry4DgAb9Q5zMyIShBreB9yQq69BZHgAD4','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "81RgFMvr4vfXTrb9EFcAJA"], ["nonce", "ToT5-ZI4NV65svI55aEw3w"], ["code_challenge", "M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas"], ["code_challenge_method", "S256"]]}','sign_in','03Y9346N9jpQGC7tONNXNeY8-7xAmUiET-_GZZoZ3vM','2026-11-29 12:45:23.011220','2026-11-29 14:45:23.011220',NULL,NULL);
INSERT INTO "authorization_request" VALUES('5i8MzXZCZCfZgMctljUWKa5PK7zAbbGc0vLJgKX5ySE','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "81RgFMvr4vfXTrb9EFcAJA"], ["nonce", "ToT5-ZI4NV65svI55aEw3w"], ["code_challenge", "M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas"], ["code_challenge_method", "S256"]]}','sign_in','a_YNVfMY5K1ihqPru4k9YO-KHDznXgeOQi2OCvZu_tE','2026-11-29 12:45:23.502673','2026-11-29 14:45:23.502673',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8KNDECPQT64G0A02X9850RS','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "81RgFMvr4vfXTrb9EFcAJA"], ["nonce", "ToT5-ZI4NV65svI55aEw3w"], ["code_challenge", "M_RmiFAjoaiNXgsh0T2fMvD5T6FQ3okfiTI-eGlwFas"], ["code_challenge_method", "S256"]]}','sign_in','03Y9346N9jpQGC7tONNXNeY8-7xAmUiET-_GZZoZ3vM','2026-11-29 12:45:23.011220','2026-11-29 14:45:23.011220','01M8KNDECPF09046T8FZQWFSAZ','01M8KNDECPBR773GZWZG1M5MSV');
CREATE TABLE card_check (
	account_id VARCHAR NOT NULL, 
	sealed_code VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_check PRIMARY KEY (account_id), 
	CONSTRAINT fk_card_check_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "card_check" VALUES('01M8KNDEC882SRYYMYB3DKWK16','01M8KNDEEZ83P8Y3Q4M16VJK09','2026-11-29 12:45:24.831832','2026-11-29 12:45:24.831842');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8KNDECQ1ZB4R0PQZN2DZVSN','01M8KNDECQ03R7C366YKVTJY0Z','2026-11-29 12:45:24.759243');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8KND63SZWTWH50PD1FHZ6FS','keeper','dlg_01M8KND67N8355BF5T6D3A5PXP','2026-11-29 12:45:21.970001');
INSERT INTO "consent" VALUES('01M8KND63SZWTWH50PD1FHZ6FS','keeper','dlg_01M8KNDEF0HFPACGZ2989A3WGN','2026-11-29 12:45:21.970001');
CREATE TABLE "delegation" (
	id VARCHAR NOT NULL, 
	grantor_id VARCHAR NOT NULL, 
	agent_id VARCHAR NOT NULL, 
	scope VARCHAR(32) NOT NULL, 
	systems JSON NOT NULL, 
	start DATE NOT NULL, 
	"end" DATE, 
	terms_hash VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	granted_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	ended_at DATETIME, 
	cancel_reason VARCHAR, 
	reminded_at DATETIME, 
	proof_code VARCHAR NOT NULL, 
	held_at DATETIME, 
	held_by VARCHAR, 
	reference VARCHAR NOT NULL, ended_by VARCHAR, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8KND67N8355BF5T6D3A5PXP','01M8KND63SF5FF99R2V4QQXDD8','01M8KND63SZWTWH50PD1FHZ6FS','all','[]','2026-10-30',NULL,'bdb8058fccf60eb13ded0603a3b10a4deb7a4615ae87e51a4f9a16eaf748c0b7','in_force','2026-10-30 02:00:00.000000','2026-10-30 05:00:00.000000',NULL,NULL,NULL,'AeNVdxKscMsBnOkOkpy-caP3iaS20BBgoAt8bWnilpU',NULL,NULL,'2026-AS9M9QTZ-7',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67P3SNS9H17VDN94VXY','01M8KND63TQY92AX5QPD484ZQG','01M8KND63SZWTWH50PD1FHZ6FS','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','ff2adddb3053812af1e29ffc152f2f9b3a9a0f59a33c07806cc36157daf8648d','in_force','2026-10-30 12:45:16.406113','2026-10-30 15:45:16.406113',NULL,NULL,NULL,'Gpq7v4e-t40JvT4dRF6J3g4FAO1F1u77QoZQ1JhDt80',NULL,NULL,'2026-E4CRQHPH-N',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PJ926FF704ED4P1CP','01M8KND63TQY92AX5QPD484ZQG','01M8KND63SZWTWH50PD1FHZ6FS','selected','["nsw"]','2026-12-29','2027-03-29','2dc8dfbf9a28fff6e0e3d80b6fc0b6541b5e8374c552f532da90a760470874c8','in_force','2026-10-30 12:45:16.406176','2026-10-30 15:45:16.406176',NULL,NULL,NULL,'T_kiT40QBTO8_cAYhJn3t8oR3AdIhiSxXytjE3iNzig',NULL,NULL,'2026-1QT6BWRW-3',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PHFJGDSPF49KH7H7P','01M8KND63TMFF0MJAV1VEW7D6K','01M8KND63SZWTWH50PD1FHZ6FS','selected','["e-license"]','2026-11-29','2027-11-29','ecb17db73a19d54e3e7f871738342f6358207c74017e99979f12550b67336d49','waiting','2026-11-28 12:45:16.406256',NULL,NULL,NULL,NULL,'jk1BbkV6onviirzbprDwCr6Q1j0oLrUdySbw1bd7tAA',NULL,NULL,'2026-YDX90AK7-8',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PFVNHPPRC7QCANVAP','01M8KND63TWB64M9RHYY0JE3SV','01M8KND63SZWTWH50PD1FHZ6FS','selected','["e-accreditation"]','2026-05-13','2026-11-09','2bd7e0f7f271412728b3295a69d1bcc919f977b0402b73cb6f959aa8cb6c85a2','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'zgfLfvSc9eEGKapMNfUMES3rIGkGA7ls24y56zak2dE',NULL,NULL,'2026-GNDA9A9D-N',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PM3XBGZQCD324QR2B','01M8KND63TH01WK62X2SQZ5GKH','01M8KND63SZWTWH50PD1FHZ6FS','all','[]','2026-11-19',NULL,'889255ab4b794d5a10859e0bb2a168f7b4f31c99540c4e1c388c2f06d80edceb','declined','2026-10-30 12:45:16.406378','2026-10-30 15:45:16.406378','2026-11-29 11:45:16.406378',NULL,NULL,'tEdUx2jg0tQNApY--mF00xhLGfPSmvRxrchkiaY0dN0',NULL,NULL,'2026-NFSSAGTH-M',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67P3A39210GN1G150S7','01M8KND63SF5FF99R2V4QQXDD8','01M8KND63T2BKQHGKDC31ZA358','all','[]','2026-09-30',NULL,'db0e10254cf6b61e6b52eb55f844f34f2f02ad2c0e8e74ae34a46639d922a272','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-29 11:45:16.406421','เปลี่ยนตัวแทน',NULL,'m40TtJXvWaRUH2bUC0-hggATuaJ5DFZyqmkwfru4CpQ',NULL,NULL,'2026-HG3P4FZD-C',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PWY3FZWWEJCG8AV22','01M8KND63TQY92AX5QPD484ZQG','01M8KND63T2BKQHGKDC31ZA358','selected','["e-surveillance"]','2026-08-31',NULL,'a41bf00c33a0dc27253dc8269dc5f5ccc4dbf32a0c8c1267c9e379a79154f8a4','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-29 11:45:16.406467',NULL,NULL,'dmYIWXDBuT25PmVntz8AOasZ5fHrsV3OcYB3Qdgr6oc',NULL,NULL,'2026-V2DMGXMR-6',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KND67PXTTKQW4436V9FXXZ','01M8KND63SZWTWH50PD1FHZ6FS','01M8KND63T2BKQHGKDC31ZA358','selected','["e-license"]','2026-11-24','2027-02-27','1a4f8c9f4d2f42573eb1a2856950a1c0857c5b616dcb7ec8165b23dcb9938b46','in_force','2026-10-30 12:45:16.406528','2026-10-30 15:45:16.406528',NULL,NULL,NULL,'yioLY6N5yO_1a7_Cf7WdMbaVVVTbg9b7Ze3YWs4a3IA',NULL,NULL,'2026-TCJRE3WW-Q',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8KNDEF76B102NY1DHDZP41P','01M8KND63TWB64M9RHYY0JE3SV','01M8KND63SZWTWH50PD1FHZ6FS','selected','["e-accreditation"]','2026-05-13','2026-11-09','2bd7e0f7f271412728b3295a69d1bcc919f977b0402b73cb6f959aa8cb6c85a2','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8KNDEF7FD5D4KC8MTXSQ2ST','2026-11-29 12:45:24.839649','01M8KNDEF7MCH3XZSN4QK0CXT6','2026-11-29 12:45:24.839657','01M8KNDEF7YVXY4Y31DGRJR78Y','01M8KNDEF7VQ375QDQ711C5MR4','01M8KNDEF734J7TT9HQAR9MNVP');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('xTzx9Cg8GPYIbWX7UBJMHsMH6CYR2LR12hE2O5s5ThI','{"return_to": "/oauth2/authorize?resume=wzrNp_gpJ7xUQZqjKiHsCNEdjCtKcDaKHp8aiNgAbXU", "cancel_to": "/oauth2/authorize?resume=wzrNp_gpJ7xUQZqjKiHsCNEdjCtKcDaKHp8aiNgAbXU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false, "sealed_code": ""}','2026-11-29 12:45:21.970001','2026-11-29 14:45:21.824211','01M8KNDAEER39SDP6GS87WYTBS');
INSERT INTO "handoff_note" VALUES('03Y9346N9jpQGC7tONNXNeY8-7xAmUiET-_GZZoZ3vM','{"return_to": "/oauth2/authorize?resume=B3pFHiaNBnry4DgAb9Q5zMyIShBreB9yQq69BZHgAD4", "cancel_to": "/oauth2/authorize?resume=B3pFHiaNBnry4DgAb9Q5zMyIShBreB9yQq69BZHgAD4&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false, "sealed_code": ""}',NULL,'2026-11-29 14:45:23.011220',NULL);
INSERT INTO "handoff_note" VALUES('a_YNVfMY5K1ihqPru4k9YO-KHDznXgeOQi2OCvZu_tE','{"return_to": "/oauth2/authorize?resume=5i8MzXZCZCfZgMctljUWKa5PK7zAbbGc0vLJgKX5ySE", "cancel_to": "/oauth2/authorize?resume=5i8MzXZCZCfZgMctljUWKa5PK7zAbbGc0vLJgKX5ySE&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false, "sealed_code": ""}',NULL,'2026-11-29 14:45:23.502673',NULL);
INSERT INTO "handoff_note" VALUES('01M8KNDECRVKHDP1YS40F5VBMM','{"return_to": "/oauth2/authorize?resume=wzrNp_gpJ7xUQZqjKiHsCNEdjCtKcDaKHp8aiNgAbXU", "cancel_to": "/oauth2/authorize?resume=wzrNp_gpJ7xUQZqjKiHsCNEdjCtKcDaKHp8aiNgAbXU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false, "sealed_code": ""}','2026-11-29 12:45:21.970001','2026-11-29 14:45:21.824211','01M8KNDAEER39SDP6GS87WYTBS');
CREATE TABLE help_desk_case (
	id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	kind VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	data JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	opened_by VARCHAR, 
	officer_id VARCHAR, 
	taken_at DATETIME, 
	closed_at DATETIME, 
	reason VARCHAR, 
	CONSTRAINT pk_help_desk_case PRIMARY KEY (id), 
	CONSTRAINT fk_help_desk_case_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_help_desk_case_opened_by FOREIGN KEY(opened_by) REFERENCES officer (id), 
	CONSTRAINT fk_help_desk_case_officer_id FOREIGN KEY(officer_id) REFERENCES officer (id)
);
INSERT INTO "help_desk_case" VALUES('01M8KNDEG285YYJAE8SWFZV111','01M8KNDEC882SRYYMYB3DKWK16','claim','open','"01M8KNDEG2C5WCRVTT6P88VXC7"','2026-11-29 12:45:24.866763','01M8KNDEDGR3JMDNNT696433P8','01M8KNDEDGR3JMDNNT696433P8','2026-11-29 12:45:24.867190','2026-11-29 12:45:24.867207','01M8KNDEG33EZ73W83JS2FYW4M');
CREATE TABLE known_device (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	first_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_known_device PRIMARY KEY (id), 
	CONSTRAINT fk_known_device_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_known_device_secret_hash_account_id UNIQUE (secret_hash, account_id)
);
INSERT INTO "known_device" VALUES('01M8KNDADV8AQQQD1ATFMNH3FT','ceebbdf32a9899cdd9aafd753486146c949a1734d6f2ac4fc10712828cc5f40e','01M8KND63SZWTWH50PD1FHZ6FS','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836');
INSERT INTO "known_device" VALUES('01M8KNDCE2NS4J081S909MEMRM','6936779771cac73464c060dac578725df9bd41c45feef87afe4e8de4b6203e34','01M8KND63SF5FF99R2V4QQXDD8','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803');
INSERT INTO "known_device" VALUES('01M8KNDEG4DGBYRKGHRPXA210V','01M8KNDEG4ANNQRKYX269R8C0N','01M8KND63SZWTWH50PD1FHZ6FS','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('5a8a565fe4bce573f176ddd82305412fa9c10821838e4d4d7505c9e54c38d52a',2,'2026-11-29 12:45:22.482534','2026-11-29 12:46:21.664574');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-29 12:45:23.502673','2026-11-29 12:55:21.824211');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-29 12:45:23.357492','2026-11-29 13:45:23.357492');
INSERT INTO "limit_counter" VALUES('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268',1,'2026-11-29 12:45:23.357492','2026-11-30 12:45:23.357492');
INSERT INTO "limit_counter" VALUES('56100112408255d2001fb269e39223b2f311ff6810d96266671e9d574aeeb6fd',1,'2026-11-29 12:45:23.357492','2026-11-30 12:45:23.357492');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-29 12:45:23.948332','2026-11-29 13:45:23.948332');
INSERT INTO "limit_counter" VALUES('01M8KNDECRTMQXZ665AJV46CDS',2,'2026-11-29 12:45:22.482534','2026-11-29 12:46:21.664574');
CREATE TABLE "login" (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	authenticated_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_by VARCHAR, 
	network VARCHAR NOT NULL, 
	user_agent VARCHAR NOT NULL, 
	amr JSON NOT NULL, 
	CONSTRAINT pk_login PRIMARY KEY (id), 
	CONSTRAINT fk_login_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "login" VALUES('01M8KNDAEER39SDP6GS87WYTBS','7e46971c8c2a2199c385b313b477d082927db91f3cb59e398ca8a7c3e95435a5','01M8KND63SZWTWH50PD1FHZ6FS','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836','2026-11-30 00:45:20.642836',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8KNDCE289E2Y53BTBM542DQ','d2d606524e483e0b98ef01d67619849a3e1bd30b39bd5b080fcda86c85ba2327','01M8KND63SF5FF99R2V4QQXDD8','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803','2026-11-30 00:45:22.735803','2026-11-29 12:45:22.931520','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8KNDEGHPPQF0WX02HQ2VMHH','01M8KNDEGHRJ4R68WF2YZYA5FG','01M8KND63SF5FF99R2V4QQXDD8','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803','2026-11-30 00:45:22.735803','2026-11-29 12:45:22.931520','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
CREATE TABLE mail_link (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, login_id VARCHAR, 
	CONSTRAINT pk_mail_link PRIMARY KEY (id), 
	CONSTRAINT fk_mail_link_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_mail_link_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "mail_link" VALUES('01M8KNDEGK9B1TQ838FPZ06K3Y','01M8KNDEGK1EKHC1S5BTRBBMWD','01M8KNDEGK6J4M32X8K3S01V2E','01M8KNDEC882SRYYMYB3DKWK16','01M8KNDEGK1FJ89T5A2BYS5F64','2026-11-29 12:45:24.883440','2026-11-29 12:45:24.883449','2026-11-29 12:45:24.883456','01M8KNDEGKPK95K32J5102A3W8');
CREATE TABLE officer (
	id VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	password_hash VARCHAR, 
	sealed_totp VARCHAR, 
	totp_last_step BIGINT NOT NULL, 
	created_at DATETIME NOT NULL, 
	set_up_at DATETIME, 
	disabled_at DATETIME, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT uq_officer_email UNIQUE (email)
);
INSERT INTO "officer" VALUES('01M8KNDEDGR3JMDNNT696433P8','01M8KNDEDGW562S3B63GXKP0S5','viewer','01M8KNDEDG635XHX0B7536FEAJ','01M8KNDEDG1HBT055NQ0TFBWFX',1,'2026-11-29 12:45:24.784536','2026-11-29 12:45:24.784545','2026-11-29 12:45:24.784551');
CREATE TABLE officer_act (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	case_id VARCHAR, 
	kind VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	data JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	proposed_by VARCHAR NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	consented_by VARCHAR, 
	consented_at DATETIME, 
	due_at DATETIME, 
	cancel_hash VARCHAR, 
	cancelled_by VARCHAR, 
	finished_at DATETIME, 
	CONSTRAINT pk_officer_act PRIMARY KEY (id), 
	CONSTRAINT fk_officer_act_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_officer_act_case_id FOREIGN KEY(case_id) REFERENCES help_desk_case (id), 
	CONSTRAINT fk_officer_act_proposed_by FOREIGN KEY(proposed_by) REFERENCES officer (id), 
	CONSTRAINT fk_officer_act_consented_by FOREIGN KEY(consented_by) REFERENCES officer (id), 
	CONSTRAINT uq_officer_act_cancel_hash UNIQUE (cancel_hash)
);
INSERT INTO "officer_act" VALUES('01M8KNDEKKFENNPB231YSMGB38','01M8KNDEC882SRYYMYB3DKWK16','01M8KNDEG285YYJAE8SWFZV111','01M8KNDEKKBB6ZCNASBPJJV61G','awaiting_officer','"01M8KNDEKKV7J0VNEN07H0A7SE"','01M8KNDEKK91Y9RJ49SZVC552F','01M8KNDEDGR3JMDNNT696433P8','2026-11-29 12:45:24.979944','01M8KNDEDGR3JMDNNT696433P8','2026-11-29 12:45:24.980029','2026-11-29 12:45:24.980039','01M8KNDEKM0ZDQWPA9QZQPRT8E','01M8KNDEKMAAZJPCFZ3BXN6N37','2026-11-29 12:45:24.980060');
CREATE TABLE officer_link (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	officer_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_officer_link PRIMARY KEY (id), 
	CONSTRAINT fk_officer_link_officer_id FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT uq_officer_link_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "officer_link" VALUES('01M8KNDEGMS70KRHNVCEQE66JZ','01M8KNDEGMZRABD03B6R8YRNPJ','01M8KNDEDGR3JMDNNT696433P8','2026-11-29 12:45:24.884751','2026-11-29 12:45:24.884763','2026-11-29 12:45:24.884770');
CREATE TABLE officer_passkey (
	id VARCHAR NOT NULL, 
	officer_id VARCHAR NOT NULL, 
	credential_id VARCHAR NOT NULL, 
	public_key VARCHAR NOT NULL, 
	sign_count BIGINT NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	CONSTRAINT pk_officer_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_officer_passkey_officer_id FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT uq_officer_passkey_credential_id UNIQUE (credential_id)
);
INSERT INTO "officer_passkey" VALUES('01M8KNDEHEA5WG3DN0AB5404FK','01M8KNDEDGR3JMDNNT696433P8','01M8KNDEHENYF2F06W593H3JJJ','01M8KNDEHE9RST55Y3WB76J503',1,'2026-11-29 12:45:24.910606','2026-11-29 12:45:24.910614');
CREATE TABLE officer_session (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	officer_id VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	proven_at DATETIME, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_by VARCHAR, 
	network VARCHAR NOT NULL, 
	user_agent VARCHAR NOT NULL, 
	CONSTRAINT pk_officer_session PRIMARY KEY (id), 
	CONSTRAINT fk_officer_session_officer_id FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT uq_officer_session_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "officer_session" VALUES('01M8KNDEHFNMBCCHV2TCZKXW3Q','01M8KNDEHFFJ87NZX0AG6CZ785','01M8KNDEDGR3JMDNNT696433P8','2026-11-29 12:45:24.911787','2026-11-29 12:45:24.911798','2026-11-29 12:45:24.911805','2026-11-29 12:45:24.911813','2026-11-29 12:45:24.911819','01M8KNDEHFVFRK5NWGHHR03QCP','01M8KNDEHF8ES92VE6ETJ19EVG','01M8KNDEHF5DAMPS5MHKT8ZJ81');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8KNDEE2KZHJNYYN4V5ZVPK5',1,'2026-11-29 12:45:24.802047');
CREATE TABLE "outbox_message" (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	receiver VARCHAR NOT NULL, 
	payload JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME, 
	attempts INTEGER NOT NULL, 
	delivered_at DATETIME, 
	failed_at DATETIME, 
	queue VARCHAR NOT NULL, 
	by_clock BOOLEAN NOT NULL, 
	failing BOOLEAN NOT NULL, about VARCHAR, address_hash VARCHAR, answer VARCHAR, 
	CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
INSERT INTO "outbox_message" VALUES('01M8KNDAF5X0GYY6139MK71Y75','new_browser','accounts','{"account_id": "01M8KND63SZWTWH50PD1FHZ6FS", "login_id": "01M8KNDAEER39SDP6GS87WYTBS", "when": "2026-11-29T12:45:20.642836+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836',0,NULL,NULL,'work',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDBETZGXVE4MYNFX20NZF','logout_notice','e-license','{"visit_id": "01M8KNDAWEJHV2Z5BEHR53HM4S", "sid": "utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc", "sub": "01M8KND63SZWTWH50PD1FHZ6FS"}','2026-11-29 12:45:21.664574','2026-11-29 12:45:21.664574',0,NULL,NULL,'system e-license',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDC5ZWXW6B625AVDAEA5Y','logout_notice','keeper','{"visit_id": "01M8KNDBQBBJ8T51WA8V1DR6S4", "sid": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "sub": "01M8KND63SZWTWH50PD1FHZ6FS"}','2026-11-29 12:45:22.482534','2026-11-29 12:45:22.482534',0,NULL,NULL,'system keeper',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDC5Z2YTP4EP0TPVQNH6Y','logout_notice','e-license','{"visit_id": "01M8KNDBYMPQDZYRG92M5J7X1F", "sid": "q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4", "sub": "01M8KND63SZWTWH50PD1FHZ6FS"}','2026-11-29 12:45:22.482534','2026-11-29 12:45:22.482534',0,NULL,NULL,'system e-license',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDCE38TR7ZH5JEC42CH38','new_browser','accounts','{"account_id": "01M8KND63SF5FF99R2V4QQXDD8", "login_id": "01M8KNDCE289E2Y53BTBM542DQ", "when": "2026-11-29T12:45:22.735803+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 12:45:22.735803','2026-11-29 12:45:22.735803',0,NULL,NULL,'work',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDCMFZXS96BR91ATK1J74','logout_notice','e-license','{"visit_id": "01M8KNDCFC5K821DT945VXAQK7", "sid": "9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI", "sub": "01M8KND63SF5FF99R2V4QQXDD8"}','2026-11-29 12:45:22.931520','2026-11-29 12:45:22.931520',0,NULL,NULL,'system e-license',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDDKCZVKK7Q3EPJJ3BP6J','password_reset_wanted','accounts','{"sealed": "gAAAAABrDB5jScXUEcJNc8avZ_W7Y6jg2tlbHe6y7t0v6h7VOEcI0WgVVl30BuFdru6Am83wtxkFj4sdqzChcFOnn2IfxqlKhKflgHVFjblns4MTlEWAYD8Rn8gR42oPvhomHv_O65lvlMXAF3I7SZG6Qfx9Om_y06LJK7oe-pAfDcrt-Bz14u8qojV01I7as80YlA3wC0GCwz8DB1DH7FgkjVaQpm_rIrGuO2irj4_7YnQZLRw2F4rgEcri7Yc5v0_HcVlHSJT9"}','2026-11-29 12:45:23.948332','2026-11-29 12:45:23.948332',0,NULL,NULL,'work',0,0,NULL,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8KNDEE3R6T508NR695FB2C5','new_browser','accounts','{"account_id": "01M8KND63SZWTWH50PD1FHZ6FS", "login_id": "01M8KNDAEER39SDP6GS87WYTBS", "when": "2026-11-29T12:45:20.642836+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 12:45:20.642836','2026-11-29 12:45:20.642836',0,'2026-11-29 12:45:24.803346','2026-11-29 12:45:24.803366','work',0,0,'01M8KNDEE37PDF1C876ZMD9B16','01M8KNDEE3NBFVSMQHFR0M5B5H','01M8KNDEE3B49VQ996J6YWXR2Y');
CREATE TABLE passkey (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	credential_id VARCHAR NOT NULL, 
	public_key VARCHAR NOT NULL, 
	sign_count BIGINT NOT NULL, 
	name VARCHAR NOT NULL, 
	synced BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, doubted_at DATETIME, kept_from DATETIME, 
	CONSTRAINT pk_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_passkey_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id)
);
INSERT INTO "passkey" VALUES('01M8KNDEHHWHGYBKXWGSYFK38J','01M8KNDEC882SRYYMYB3DKWK16','01M8KNDEHSXVGSX38KTKZY53AP','01M8KNDEHS85GEH4XZ73VXX8AN',1,'01M8KNDEHSWKMN6R0T3AKXFWJC',1,'2026-11-29 12:45:24.921571','2026-11-29 12:45:24.921581','2026-11-29 12:45:24.921590','2026-11-29 12:45:24.921599');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('ab4876f60cfcd4c6d04c05939771b9bb32ab46bcead6965cfe47a9f4899595cc','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('881ffeee7ecac50cb70f0d65f56d61f70f7fd3f967a598edb3057a0d0c900015','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('832614590f5cbe7c64b052b7ed346941d52dd637154f6b5ea0b8147c8934d8da','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('b47e2349ad3617e70ea2e7146273c92eaa9c6c20a987158020e72cec5df93a69','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('1698b4d3a8672d1f3e418124403a224accdcc639b2c336ec378c0a953cd20772','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('90108da18039cef5079e92fa1bc69d08fa1cdadf2735c947636599b026421370','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('415f505a105c8a957206807e811d307493fb8be1c950c97d57a9063f86dad0c7','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('896fe07020a78b09ebce4cb904d86a63305436f59fb7336b774f27fcbff7b3d9','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('e247ef13ced0388a7bae55e48d7c48b174ac9d2f89f7f13d1a1188d07afcfd6a','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('44c8e9c7977497153e4b2d6bb76e7f95bb90258ad81c3c11016f53436e5f2565','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934',NULL);
INSERT INTO "recovery_code" VALUES('01M8KNDEHTBESF8Q33P1MTADNA','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.432934','2026-11-29 12:45:24.922864');
CREATE TABLE refresh_token (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	family_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	context_id VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	requested_claims JSON, 
	authenticated_at DATETIME NOT NULL, 
	acr VARCHAR NOT NULL, 
	amr JSON NOT NULL, 
	offline BOOLEAN NOT NULL, 
	began_at DATETIME NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	revoked_at DATETIME, 
	CONSTRAINT pk_refresh_token PRIMARY KEY (id), 
	CONSTRAINT fk_refresh_token_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id), 
	CONSTRAINT uq_refresh_token_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "refresh_token" VALUES('01M8KNDBQB9523Q4S6M6TGS6YP','ccc7b74a75e7290b6cbc1a993ba3c5b3c451ac25141ea3fa7b43b94b422552af','01M8KNDBQB9523Q4S6M6TGS6YP','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','openid offline_access','null','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]',1,'2026-11-29 12:45:22.002533','2026-11-29 12:45:22.069302','2026-12-29 12:45:22.069302',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8KNDEMBX5GZV9DSH8Q7JFSZ','01M8KNDEMB23YYEWZG6QA39P20','01M8KNDBQB9523Q4S6M6TGS6YP','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','openid offline_access','"01M8KNDEMBDE0CMYMF5J70SWY9"','2026-11-29 12:45:20.642836','urn:idp:acr:password','["pwd"]',1,'2026-11-29 12:45:22.002533','2026-11-29 12:45:22.069302','2026-12-29 12:45:22.069302','2026-11-29 12:45:25.003805','2026-11-29 12:45:25.003815');
CREATE TABLE refusal_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	delegation_id VARCHAR, 
	client_id VARCHAR, 
	reason VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_refusal_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_refusal_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "refusal_code" VALUES('01M8KNDEHVV40QDHNMCQ0P084X','01M8KNDEC882SRYYMYB3DKWK16','01M8KNDEHVMPH7QH71TBWHARWK','01M8KNDEHWJVMFMCHYWZZKT5BK','01M8KNDEHWKV9SKM6HA2ASPPSK','2026-11-29 12:45:24.924022','2026-11-29 12:45:24.924031');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8KNDEE4Z40WGDCD2VF18450','01M8KNDEE4Z3EXK4H4G18DTB38','01M8KNDEE4XJVA97RZE3JYR5Q0','"01M8KNDEE4NX29050F7QK9ED71"','2026-11-29 12:45:24.804808');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8KNDEHXVQ9FXJE4Q8QG2XFV','01M8KNDEC882SRYYMYB3DKWK16','2026-11-29 12:45:24.936603','01M8KNDEJ8BB08YKFCRTKH7PR8','"01M8KNDEJ839DN2C4METPZ4Z6K"');
CREATE TABLE registration (
	id VARCHAR NOT NULL, 
	entity_type VARCHAR(32) NOT NULL, 
	number_kind VARCHAR NOT NULL, 
	tax_id VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	account_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, born VARCHAR, ial VARCHAR, sealed_code VARCHAR, email VARCHAR, 
	CONSTRAINT pk_registration PRIMARY KEY (id), 
	CONSTRAINT fk_registration_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registration" VALUES('01M8KNDEJAE2S3G43CY7YKCGW0','juristic_person','01M8KNDEJA379A2JREJ732KX9J','01M8KNDEJA4AKM7YHQQ7FKZCMD','01M8KNDEJAYT36MXMBABZE0BF5','"01M8KNDEJAS56PWKWA6K6H7NRF"','01M8KNDEC882SRYYMYB3DKWK16','2026-11-29 12:45:24.938322','2026-11-29 12:45:24.938333','01M8KNDEJA53RH66CX6WJ4S71K','01M8KNDEJA8J975YX9QMZ58631','01M8KNDEJAABJBZMWD71A8D7E6','01M8KNDEJAR4XWQMX2K8APM7XT');
CREATE TABLE search_word (
	word VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	CONSTRAINT pk_search_word PRIMARY KEY (word, account_id), 
	CONSTRAINT fk_search_word_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 WITHOUT ROWID

;
INSERT INTO "search_word" VALUES('0105500000011','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('01M8KNDEJRPXG86TGBK1BMT24P','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('factory@example.com','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('~ตวอยางกาลพลต','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('ตัวอยางการผลิต','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63SF5FF99R2V4QQXDD8');
INSERT INTO "search_word" VALUES('1100000000016','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('agent@example.com','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('~พลบมอบตวอยาง','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('ผูรับมอบตัวอยาง','01M8KND63SZWTWH50PD1FHZ6FS');
INSERT INTO "search_word" VALUES('0105500000046','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('moved@example.com','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('~ยายทตงตวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('ยายทีตังตัวอยาง','01M8KND63T0GHT9102KRHY3YBP');
INSERT INTO "search_word" VALUES('0103500000036','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('partnership@example.com','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('~ตวแทนตวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('ตัวแทนตัวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63T2BKQHGKDC31ZA358');
INSERT INTO "search_word" VALUES('0105500000062','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('careful@example.com','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('~ลอบคอบตวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('รอบคอบตัวอยาง','01M8KND63T7M0Y3AJJVDA9V8NA');
INSERT INTO "search_word" VALUES('0105500000054','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('renamed@example.com','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('~ชอเดมตวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('ชือเดิมตัวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63TG8A5YRSFM23F2AXJ');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('ex-2019-00042','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('ex-201900042','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('exampletradingoverseas','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('foreign@example.com','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('overseas','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('tradingoverseas','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63TH01WK62X2SQZ5GKH');
INSERT INTO "search_word" VALUES('0992000000012','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('group@example.com','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63TMFF0MJAV1VEW7D6K');
INSERT INTO "search_word" VALUES('0105500000020','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('exporter@example.com','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('~สงอกตวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('สงออกตัวอยาง','01M8KND63TQY92AX5QPD484ZQG');
INSERT INTO "search_word" VALUES('0994000000014','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('government@example.com','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('~ตวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('~นวยงานตวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('~ปลสานงานตวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('ตัวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('ประสานงานตัวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('หนวยงานตัวอยาง','01M8KND63TWB64M9RHYY0JE3SV');
INSERT INTO "search_word" VALUES('1200000000023','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('@example.com','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('married@example.com','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('~ตวอยางเดม','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('~เปลยนามตวอยางเดม','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('ตัวอยางเดิม','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('เปลียนนามตัวอยางเดิม','01M8KND63TXE6GGMFPBX0CDGVV');
INSERT INTO "search_word" VALUES('0994000005008','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('@example.co.th','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('office0994000005008@example.co.th','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('user0994000005008','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('~ลบเดม','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('ระบบเดิม','01M8KNDEACT9PKX4EA93B2VH0H');
INSERT INTO "search_word" VALUES('0994000005016','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('@example.co.th','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('office0994000005016@example.co.th','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('user0994000005016','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('~ลบเดม','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('ระบบเดิม','01M8KNDEACWK0XWD2Q3KJD2J5A');
INSERT INTO "search_word" VALUES('0994000005024','01M8KNDEAFZ3VV30NKQE4M9GKV');
INSERT INTO "search_word" VALUES('@example.co.th','01M8KNDEAFZ3VV30NKQE4M9GKV');
INSERT INTO "search_word" VALUES('office0994000005024@example.co.th','01M8KNDEAFZ3VV30NKQE4M9GKV');
INSERT INTO "search_word" VALUES('user0994000005024','01M8KNDEAFZ3VV30NKQE4M9GKV');
INSERT INTO "search_word" VALUES('~ลบเดม','01M8KNDEAFZ3VV30NKQE4M9GKV');
INSERT INTO "search_word" VALUES('ระบบเดิม','01M8KNDEAFZ3VV30NKQE4M9GKV');
CREATE TABLE sign_in_attempt (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	password_fingerprint VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_attempt_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_sign_in_attempt_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "sign_in_attempt" VALUES('01M8KNDDE0NG1B8XWVTJWZHNG4','d2e71dc963ba76825ca26a17895070b9c2941f8c02f88130195506d17bb67126','01M8KND63T7M0Y3AJJVDA9V8NA','769868e13d3254e68410a1d24ed22431203497ccf95b6560fab81e816eb102b5','2026-11-29 12:45:23.775211','2026-11-29 12:55:23.775211');
INSERT INTO "sign_in_attempt" VALUES('01M8KNDEJY2ZQP43MADZK1DFXQ','01M8KNDEJYAA4QT2N8DB10B5VB','01M8KND63T7M0Y3AJJVDA9V8NA','769868e13d3254e68410a1d24ed22431203497ccf95b6560fab81e816eb102b5','2026-11-29 12:45:23.775211','2026-11-29 12:55:23.775211');
CREATE TABLE "signing_key" (
	kid VARCHAR NOT NULL, 
	alg VARCHAR NOT NULL, 
	generation INTEGER NOT NULL, 
	private_key VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	signs_from DATETIME NOT NULL, 
	ended_at DATETIME, 
	recorded_state VARCHAR NOT NULL, 
	CONSTRAINT pk_signing_key PRIMARY KEY (kid), 
	CONSTRAINT uq_signing_key_alg_generation UNIQUE (alg, generation)
);
INSERT INTO "signing_key" VALUES('01M8KND6BAYBPD2V0E0306Y30K','ES256',1,'gAAAAABrDB5ctFxpVcAYtU6aFNEoANpdp10jb7lY2Z48OZF-CDIfo6w6NlsRqZtsZ1yamGEb_cUO-3YMasprBHMu1zb-9_jn0cwgtnGbjowuTTSDSgvfV7NJkuowy68lpsx3sbS6zLQ7N5dYZdP48PXh0ADHQZr2XFMIyNzFvro0FZ9fIb3-cNvn62X0aweqfOtiI7Z3o4B7Tom_UgdQcc-2W9EkqPEKmaXrXaBRyYvxi4NfDM9r3CL6WEf8-PEn9VlJlZBVDtCx','2026-11-29 12:45:16.522022',NULL,'2026-11-29 12:45:16.522022','2026-11-29 12:45:24.513798','signing');
INSERT INTO "signing_key" VALUES('01M8KND7KZY0X540W707AV42Y0','PS256',1,'gAAAAABrDB5dwzsvT2Vo6NoVW71WkLOu5dybZc5PJ8pCVnp1qldXVoW3qVJTEeH1LTOyIw_v5AVC3MqV1HP8_ONSnEYAfQBIGLxPnJtwSS8CWyEf9jA0muEvR411B-ur_TeItF_qlhOTbad4P1tyDvBxr38Rn3LGOEpLuchzVEIEXE5nU5hA8GgcSM-FI68SL2_HlH0peI6jFezRQDpwMzIeIjMGPeaTJchpqi9Ezs3j7r2RBtfIwiNVysCuOTXt44gi5wqoOScTHrLP5qHPIBsBgDdV__ydEeeGypvO_vNFiX1JVmOy5tIqFeRngqhqtzVN9E33I9RypLQrwIVZhyWKwh6WDm555SFJlH6q-TfU0SCq2uNB4MuJqm4Q8tm3AXNh3L4U4XRm6GQ_0zci9wTbdox70ywpNQQtvQTrNdluI4JmqNqdbko9T23a_xYRz0cUL2Bi7r-ai0AiCucVlIkHNgZBQ2S9cihtXo1u42Hr1_qg3S4Nbc3wu-QM2yNxW2SSx6BUJScN401PG450X5-9g9RWd_Qn86BdQVBOpBRNAXbVqOu6u2G77Tx4hgJKOgMV-JtggMTsdVxLs3rMklDpXCEt2yIgptqZ3SQYj--QbKoSxINMpGz-gC_PWoRUI50JBTyrAYk5bX6I5F6fNPSBkYMwpIEfNHBjWlS3-RTgrTnw2ANFtKdJjAy7qZUq-kO-cAWDWBBTd--puxdzaZVa2R5nh9oizy7pzUykvUpxlUG-2VgKge5eDm42G4nIvxPEomGfWyR4shHLYeFl8EXiUm4k1Zj3Gj0S1Db3I6y5wVZwOPYuFd0f-7j9P8KoafSz6naB5dC0VLjYLZ9QD0JgOeIW5cGvS19j9OaJHSPULcnOL_84SDE_wpbYj2B6xQbqSerE90S7I6NZN_kR2xAMFIHgGCh9tJVb2pqypT6VT71MWyW0_nUl5OT0of0BopquExeQdlajkwP1boh4HoSd0RyTyRVqm9SAK5U4gI9uFebxV8M8CUOUSrB11wsfX87WY31mcoZXJCsWVe7e3sHMcvLfjZaJuVeM7kR3yKvYoukY6H8545AHQpmcLfhmUlxhdDV2w7G8534O3mlTwvtwjXmXUcvlD1RITmJsjNfg_MHabdg5IyW08zMUPVhnEJ0qS9nKVWHb-6QopRMSYVqInZ_fgMbrcr1S2NDpN_Js8jjsz0qivWVw73Ffbfhn4N0rD506ZZiQ_jXz7nY5WieeoLkEPzKgRA81cERjHVix6zF5BmFmPUvQ0iR1Pb3lTrnFjdl1-MAOuR-jUV7XEAeFGEDmFXKVJpDHsCBLjL-DhnIyOajfm8mlRPUiEVn8vwyCOdzeZy35z1AfwlDPgC2w1wzpZnv9vLmy35JZDjgVLS7S99kdEGglI03Zanp7TSnET3778sJQZKsbcdh-JGyvJuJS14rI4Bu1-NqiJeGTlYMLOCEPqpkRt9xIbtvuQBdhNu6FCA9auHwHKtnZ4edDmAhDItQav5wJsHI7RtCsYfBBPFEgQf3i5By8FfAWyIxq0SIUq9xj8Cbg4mIrXFSDYptOPOsrX5yiJOEn_QPuA7CoSF4a6ILUdXs17CmOJlP5U1cJDejss3wapVmgttSumK5cnu90GWRYFKmy-JNJyEYAKLARO1lT5_ZLEqI3fT0miJfo-eYEevvljADaosjnw_Ju0KYo0FFTBUu3Gun6aCMd9bDFFCo=','2026-11-29 12:45:16.522543',NULL,'2026-11-29 12:45:16.522543',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8KND7VC71WGVP4T9901V8DN','RS256',1,'gAAAAABrDB5eD_uBlp6tuIrShNk3w-E8EqhsdnKlGSqzSn7RzfZV4iQ6AH4v4zRBnEMY4hvf2l2YIgSwO18IPSKVA0KijdgCE-_POVbJiZAEXmbNgHLyfExi4_iMhrsK4DHyme4ljUjs2qb8lbOX-58q9BXEEenhR88nxVj-8wPUQ3aLkBpszRpj1CyR0Rgcnh9RYJmMmNx5l5GNRd9fCsU21jLJIzqle7_cyEfbrp-ajKgLJe-wrB-PWdjIKxLlj9wb3jAzlvGD6lMiYwHxdGcOsMPOOUqTVEFFJ2NrncG3ufIPGAOZhMRHF7ZYIxZsTyaoSO9pYyQWQMCPXfwThtpdkzJVohpUvl7QUBK5vL4woAt92JC4WVDHvcxomL6KFTympggUL9aP9qjL_ruAPAhk_vcZqVC2ywIsQPH6t6dZnKyWOQwM8CrkhCh7HH52HcLA-181nG7PSOOkcfejMPwu7FGLIU_yKw8IdBVebsKevvwYhEmXWzeIUnmr_QwD2KDzUv0jXg0GerhlM6SkZuuf-2kNmKaL9mF7BOLVzfLeQDsKmOmzMK3OSLmLB4eQCrG8lqD6ld5g4965fkEjaMcER4u3W49lbwDXBtwcRUq9TebxmeYYkM-VRc47parbK6qjNjRQGKR01AcJ0Rb1VCRACIjy_8ereZ_ahwYMICiP3hT-xaFnaQAo2xtedS8S63Amnw-ah6eEpzDWXGMwpxNrmKLk2iDf2S1bwZvekhwpumm09oraxeLKznluCbESxiE800Q1QCmRKYfl8QmdpmYjzd3DCPo6m3ikLwiBwT570tU2vgdVO-_cLOuJkzZt367Epqus9dGRU8vy4NsHDKcE2-nNdijLd69DGV9Oe0H_u7UPPlU3A0f-oSdRcS01KJuFscWXpKwH7qKtPABLiq-ZXToPH2Wp_TjH7luYMWSW0qe8wqLMSJ6rwgDleABtSFzWOYBlA-F5Tnwuij1AQHJs40krGrHD9VKNysVaNYm3JN6VEdPKtjEMBUis1AYuI5Ra4iMcZtKPyo1LySku_Upxr3tyIxWwi-g7bQ0nfVSr9fSsJm0Adu_h1ETqeG-tAGc3db_JdNwlRBE6dVeQodrAXiFpie8Rauoo4kzAy9na6QZrmN-e9ZoP1CV6Qtm3v4D41vi2HEpwSSNPk7ceGKb3nO6R39nidwVEIYqSYR2ioRhA8KtdRv60Qcg-2GXAZWujnsnAeBTPaPT6M8PsEYtCquGwgQUWKthnHrkC_WrA1BD5OUDZ8S5vcnUPtZrkuSY4g9PpxP6O3jeqcwPnJJ1r6-TIYiOGPOYqNMSnbP2F2cbbBcUf0HI_jKZdralGJ5CWjv_25U03uHbzwUYvnlzAacwFY4ylvcnzpEgNf3tTGPD2AxCwuwAvh1qb6tEstBeG9I3xXKgsAlch51TLcKxd_3Ed8oOedw_9XzMSk7rhew7lMfc3IyUjzE3L9hMMAA8P5KyFPGOK3PBExvu_JbgDqoSMyolrNFk1nrnqFbqgafIcEgRqKhoxscIq-Grog9cs0eJQj9ZwtDQQNbaFOrwKpl8RoQGzSxqe7P71DsO-rfvjiAAeM7jeiQMmanjlue4caOrvsMYd8Ebj6gOYl1e-R0Ahvb_DcpBV3jK5VMR00UpbBYbdllmwwEOLZJe0cbVfU2GKv_1hRM4MqvsILy5qdRey0LFKe3e8GCsFJ8szg-2rA27iB-o=','2026-11-29 12:45:17.824232',NULL,'2026-11-29 12:45:17.824232',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8KNDE535K1A0EAK0WVM0EMW','ES256',2,'gAAAAABrDB5kVhkvL_bYr9ALfcEniJrHlUMsj5s2Essgil7yLZMQbKLvWsCvIWBVUBBLMhK8wBSN-as8_Fs5MIjpzqqZj916FVov6JKooXuUQGVNz3RRWpxr34eQKL8zqqYN19TB-loMo8CfumC-wi3xwSqMu6Bn37InP6sU3s1O2TQwjA_GaMgvzDRVzN5OWwWJSGaC5__8QSJW4dfjf7qAj_SAOGjbPwaFmc3Tlidd_7FEM4XiAyPUgYJxrVirYx9HA6cTI_nG','2026-11-29 12:45:24.513798',NULL,'2026-11-29 12:45:24.513798',NULL,'');
INSERT INTO "signing_key" VALUES('01M8KNDEEYA3SAYX2WBWX26W22','ES256',1001,'gAAAAABrDB5ctFxpVcAYtU6aFNEoANpdp10jb7lY2Z48OZF-CDIfo6w6NlsRqZtsZ1yamGEb_cUO-3YMasprBHMu1zb-9_jn0cwgtnGbjowuTTSDSgvfV7NJkuowy68lpsx3sbS6zLQ7N5dYZdP48PXh0ADHQZr2XFMIyNzFvro0FZ9fIb3-cNvn62X0aweqfOtiI7Z3o4B7Tom_UgdQcc-2W9EkqPEKmaXrXaBRyYvxi4NfDM9r3CL6WEf8-PEn9VlJlZBVDtCx','2026-11-29 12:45:16.522022','2026-11-29 12:45:24.830407','2026-11-29 12:45:16.522022','2026-11-29 12:45:24.513798','signing');
CREATE TABLE "token_issue" (
	id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	context_id VARCHAR, 
	code_id VARCHAR, 
	scope VARCHAR NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	requested_claims JSON, 
	parent_id VARCHAR, 
	audience VARCHAR, 
	offline_since DATETIME, 
	CONSTRAINT pk_token_issue PRIMARY KEY (id), 
	CONSTRAINT fk_token_issue_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id)
);
INSERT INTO "token_issue" VALUES('01M8KNDAZ1BKT5PJX7Q17FG9BK','e-license','utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','01M8KNDAVWN254FZ6RV6A9FDMZ','openid profile email phone address entity','2026-11-29 12:45:21.195134','2026-11-29 12:55:21.195134',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8KNDBRNZS7P8JTCSHRQTTNR','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','01M8KNDBQB9523Q4S6M6TGS6YP','openid offline_access','2026-11-29 12:45:22.069302','2026-11-29 12:55:22.069302',NULL,NULL,NULL,NULL,'2026-11-29 12:45:22.002533');
INSERT INTO "token_issue" VALUES('01M8KNDBWDXMEDKE71W2DM6T9S','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','01M8KNDBQB9523Q4S6M6TGS6YP','openid offline_access','2026-11-29 12:45:22.135827','2026-11-29 12:55:22.135827',NULL,NULL,NULL,NULL,'2026-11-29 12:45:22.002533');
INSERT INTO "token_issue" VALUES('01M8KNDBYKX3FM4N5T27Y30AHS','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4',NULL,'openid','2026-11-29 12:45:22.218347','2026-11-29 12:55:22.069302',NULL,NULL,'01M8KNDBRNZS7P8JTCSHRQTTNR','e-license','2026-11-29 12:45:22.002533');
INSERT INTO "token_issue" VALUES('01M8KNDBZ929V5PNW6JPQ77HV4','keeper',NULL,NULL,'','2026-11-29 12:45:22.281708','2026-11-29 12:55:22.281708',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8KNDCG816TRRS6BRA3EZJXH','e-license','9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI','01M8KNDCFC1MBR90DZ7KSZPV5Q','openid profile email phone address entity','2026-11-29 12:45:22.823858','2026-11-29 12:55:22.823858',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8KNDEMXR828PRZ490C0CNDT','keeper','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','01M8KNDEMX67037024X5CHFH2R','openid','2026-11-29 12:45:22.218347','2026-11-29 12:55:22.069302','2026-11-29 12:45:25.021528','"01M8KNDEMX2W49M63HHRP68SJT"','01M8KNDBRNZS7P8JTCSHRQTTNR','e-license','2026-11-29 12:45:22.002533');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8KND63T7M0Y3AJJVDA9V8NA','gAAAAABrDB5cDo8QlBQBEppAhOsobDzmxCBLsjrl1-0sqrNRm3nCK1t-uOdH5h_Un5GtH8628WL1vkHyx_OhIGL1tPoDJHnsBCWB-Nh7WLRCguBxBy9tYnUpgs-EMaLA5VvyQrn4t_mv','2026-11-29 12:45:16.432934',0);
INSERT INTO "totp_secret" VALUES('01M8KND63SF5FF99R2V4QQXDD8','gAAAAABrDB5cDo8QlBQBEppAhOsobDzmxCBLsjrl1-0sqrNRm3nCK1t-uOdH5h_Un5GtH8628WL1vkHyx_OhIGL1tPoDJHnsBCWB-Nh7WLRCguBxBy9tYnUpgs-EMaLA5VvyQrn4t_mv','2026-11-29 12:45:16.432934',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8KND63SF5FF99R2V4QQXDD8','2026-11-29 12:45:16.281739');
INSERT INTO "user_name" VALUES('1100000000016','01M8KND63SZWTWH50PD1FHZ6FS','2026-11-29 12:45:16.281982');
INSERT INTO "user_name" VALUES('0105500000020','01M8KND63TQY92AX5QPD484ZQG','2026-11-29 12:45:16.282007');
INSERT INTO "user_name" VALUES('0103500000036','01M8KND63T2BKQHGKDC31ZA358','2026-11-29 12:45:16.282025');
INSERT INTO "user_name" VALUES('0992000000012','01M8KND63TMFF0MJAV1VEW7D6K','2026-11-29 12:45:16.282039');
INSERT INTO "user_name" VALUES('0994000000014','01M8KND63TWB64M9RHYY0JE3SV','2026-11-29 12:45:16.282053');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8KND63TH01WK62X2SQZ5GKH','2026-11-29 12:45:16.282067');
INSERT INTO "user_name" VALUES('0105500000062','01M8KND63T7M0Y3AJJVDA9V8NA','2026-11-29 12:45:16.282087');
INSERT INTO "user_name" VALUES('0105500000046','01M8KND63T0GHT9102KRHY3YBP','2026-11-29 12:45:16.282111');
INSERT INTO "user_name" VALUES('0105500000054','01M8KND63TG8A5YRSFM23F2AXJ','2026-11-29 12:45:16.282125');
INSERT INTO "user_name" VALUES('1200000000023','01M8KND63TXE6GGMFPBX0CDGVV','2026-11-29 12:45:16.282138');
INSERT INTO "user_name" VALUES('0000000000001','01M8KNDDPEAPP8CJA6GSYNTE4J','2026-11-29 12:45:24.046918');
INSERT INTO "user_name" VALUES('0000000000002','01M8KNDDY17WZ2CW9ZZ7SQBR5S','2026-11-29 12:45:24.289414');
INSERT INTO "user_name" VALUES('0000000000003','01M8KNDDYDRQ9N3ZQCFWK6A3BN','2026-11-29 12:45:24.301404');
INSERT INTO "user_name" VALUES('0000000000004','01M8KNDDYV22NFXFDP7AY59PSJ','2026-11-29 12:45:24.315560');
INSERT INTO "user_name" VALUES('0000000000005','01M8KNDDZBJBZQNEKPG67EAEQ0','2026-11-29 12:45:24.331638');
INSERT INTO "user_name" VALUES('0000000000006','01M8KNDE0177Z9G7WG08PT6NZ4','2026-11-29 12:45:24.353403');
INSERT INTO "user_name" VALUES('0000000000007','01M8KNDE0HDEQ0K3NQ48HZK0GB','2026-11-29 12:45:24.369498');
INSERT INTO "user_name" VALUES('0000000000008','01M8KNDE0Y5FS69QMEVVNJ1VGF','2026-11-29 12:45:24.382659');
INSERT INTO "user_name" VALUES('0000000000009','01M8KNDE1F05CSG1HF2FXHNTE6','2026-11-29 12:45:24.399342');
INSERT INTO "user_name" VALUES('0000000000010','01M8KNDE20AEX9RNCQCXWWEJE8','2026-11-29 12:45:24.416842');
INSERT INTO "user_name" VALUES('0000000000011','01M8KNDE2GA8KPTG28K534574G','2026-11-29 12:45:24.432731');
INSERT INTO "user_name" VALUES('0000000000012','01M8KNDE2SAR94MAQARFNW724J','2026-11-29 12:45:24.441379');
INSERT INTO "user_name" VALUES('0000000000013','01M8KNDE3GHCADXMC1SHD2E3D3','2026-11-29 12:45:24.464025');
INSERT INTO "user_name" VALUES('0000000000014','01M8KNDE46XDP2ADSJJMFXFH5B','2026-11-29 12:45:24.486893');
INSERT INTO "user_name" VALUES('user0994000005008','01M8KNDEACT9PKX4EA93B2VH0H','2026-11-29 12:45:24.684845');
INSERT INTO "user_name" VALUES('user0994000005016','01M8KNDEACWK0XWD2Q3KJD2J5A','2026-11-29 12:45:24.684845');
INSERT INTO "user_name" VALUES('user0994000005024','01M8KNDEAFZ3VV30NKQE4M9GKV','2026-11-29 12:45:24.684845');
INSERT INTO "user_name" VALUES('01M8KNDEK0JWM7EHAKVVBE3HA7','01M8KND63SF5FF99R2V4QQXDD8','2026-11-29 12:45:16.281739');
CREATE TABLE visit (
	id VARCHAR NOT NULL, 
	context_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	first_at DATETIME NOT NULL, 
	last_at DATETIME NOT NULL, 
	notified_at DATETIME, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT fk_visit_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id), 
	CONSTRAINT uq_visit_context_id_client_id UNIQUE (context_id, client_id)
);
INSERT INTO "visit" VALUES('01M8KNDAWEJHV2Z5BEHR53HM4S','utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','e-license','2026-11-29 12:45:21.146704','2026-11-29 12:45:21.146704',NULL);
INSERT INTO "visit" VALUES('01M8KNDBQBBJ8T51WA8V1DR6S4','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','keeper','2026-11-29 12:45:22.002533','2026-11-29 12:45:22.135827',NULL);
INSERT INTO "visit" VALUES('01M8KNDBYMPQDZYRG92M5J7X1F','q0LLritllJAgLCS7tMjh8uoJ509xpS1SWAQ2WeCChZ4','e-license','2026-11-29 12:45:22.218347','2026-11-29 12:45:22.303264',NULL);
INSERT INTO "visit" VALUES('01M8KNDCFC5K821DT945VXAQK7','9SAZGoHXFVOjKI-eLtBQV8Qp0vO926oUG6EQ29evrHI','e-license','2026-11-29 12:45:22.795728','2026-11-29 12:45:22.795728',NULL);
INSERT INTO "visit" VALUES('01M8KNDEMZQTMWMYWPF2JNBSYP','utoc9A5qdTlxSwUpFs_3MJOdFc0G2L7vAwZuVKFQAWc','01M8KNDEMZ9VZ61G8ESRTQSFD6','2026-11-29 12:45:21.146704','2026-11-29 12:45:21.146704','2026-11-29 12:45:25.023002');
CREATE INDEX ix_audit_event_account_id ON audit_event (account_id);
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_authorization_request_expires_at ON authorization_request (expires_at);
CREATE INDEX ix_handoff_note_expires_at ON handoff_note (expires_at);
CREATE INDEX ix_registered_data_account_id ON registered_data (account_id);
CREATE INDEX ix_user_name_account_id ON user_name (account_id);
CREATE INDEX ix_acting_context_delegation_id ON acting_context (delegation_id);
CREATE INDEX ix_acting_context_login_id ON acting_context (login_id);
CREATE UNIQUE INDEX uq_acting_context_open ON acting_context (login_id) WHERE ended_at IS NULL;
CREATE INDEX ix_authorization_code_expires_at ON authorization_code (expires_at);
CREATE INDEX ix_client_assertion_expires_at ON client_assertion (expires_at);
CREATE INDEX ix_authorization_code_challenge ON authorization_code (client_id, code_challenge);
CREATE INDEX ix_authorization_code_nonce ON authorization_code (client_id, nonce);
CREATE INDEX ix_limit_counter_expires_at ON limit_counter (expires_at);
CREATE INDEX ix_register_answer_expires_at ON register_answer (expires_at);
CREATE INDEX ix_mail_link_account_id ON mail_link (account_id);
CREATE INDEX ix_mail_link_expires_at ON mail_link (expires_at);
CREATE INDEX ix_registration_expires_at ON registration (expires_at);
CREATE INDEX ix_known_device_account_id ON known_device (account_id);
CREATE INDEX ix_known_device_last_at ON known_device (last_at);
CREATE INDEX ix_passkey_account_id ON passkey (account_id);
CREATE INDEX ix_recovery_code_account_id ON recovery_code (account_id);
CREATE INDEX ix_sign_in_attempt_account_id ON sign_in_attempt (account_id);
CREATE INDEX ix_sign_in_attempt_expires_at ON sign_in_attempt (expires_at);
CREATE INDEX ix_login_account_id ON login (account_id);
CREATE INDEX ix_login_expires_at ON login (expires_at);
CREATE INDEX ix_refresh_token_context_id ON refresh_token (context_id);
CREATE INDEX ix_refresh_token_expires_at ON refresh_token (expires_at);
CREATE INDEX ix_refresh_token_family_id ON refresh_token (family_id);
CREATE INDEX ix_refresh_token_outlasting ON refresh_token (family_id) WHERE offline IS 1 AND revoked_at IS NULL;
CREATE INDEX ix_acting_context_acting ON acting_context (delegation_id) WHERE ended_at IS NULL AND delegation_id IS NOT NULL;
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX ix_card_check_due_at ON card_check (due_at);
CREATE INDEX ix_card_check_expires_at ON card_check (expires_at);
CREATE INDEX ix_account_waiting ON account (preferred_username) WHERE status = 'unconfirmed';
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_tax_id ON account (tax_id);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
CREATE INDEX ix_account_status ON account (status);
CREATE INDEX ix_account_unconfirmed_email ON account (unconfirmed_email);
CREATE UNIQUE INDEX ix_account_number ON account (tax_id, branch) WHERE status NOT IN ('unconfirmed', 'closed');
CREATE INDEX ix_officer_passkey_officer_id ON officer_passkey (officer_id);
CREATE INDEX ix_officer_link_officer_id ON officer_link (officer_id);
CREATE INDEX ix_officer_link_expires_at ON officer_link (expires_at);
CREATE INDEX ix_officer_session_officer_id ON officer_session (officer_id);
CREATE INDEX ix_officer_session_expires_at ON officer_session (expires_at);
CREATE INDEX ix_help_desk_case_account_id ON help_desk_case (account_id);
CREATE INDEX ix_help_desk_case_officer_id ON help_desk_case (officer_id);
CREATE INDEX ix_help_desk_case_open ON help_desk_case (created_at) WHERE state <> 'closed';
CREATE INDEX ix_officer_act_account_id ON officer_act (account_id);
CREATE INDEX ix_officer_act_state ON officer_act (state);
CREATE INDEX ix_officer_act_waiting ON officer_act (due_at) WHERE state = 'awaiting_time';
CREATE INDEX ix_refusal_code_account_id ON refusal_code (account_id);
CREATE INDEX ix_refusal_code_expires_at ON refusal_code (expires_at);
CREATE INDEX ix_search_word_account ON search_word (account_id, word);
CREATE INDEX ix_account_without_words ON account (id) WHERE words_made_at IS NULL;
CREATE INDEX ix_account_registered ON account (created_at);
CREATE INDEX ix_account_unconfirmed ON account (created_at) WHERE status = 'unconfirmed';
CREATE INDEX ix_outbox_message_address ON outbox_message (address_hash) WHERE address_hash IS NOT NULL;
COMMIT;
