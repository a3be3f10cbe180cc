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
	email VARCHAR NOT NULL, 
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
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('01M8HYA6E8ETMW38MXV5R33BV4','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 20:42:26.632191','th',0,'2026-11-28 20:42:26.632191','2026-11-28 20:42:26.632191',NULL,'2026-11-28 20:42:28.704387',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.632191','2026-11-28 20:42:26.632191',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAK0CJ35589Q51RHYX','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 20:42:26.634465','th',0,'2026-11-28 20:42:26.634465','2026-11-28 20:42:26.634465',NULL,'2026-11-28 20:42:27.571482',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634465','2026-11-28 20:42:26.634465',NULL,'register','1.3',NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAH5Z3G1GAKEPNY9CZ','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 20:42:26.634505','th',0,'2026-11-28 20:42:26.634505','2026-11-28 20:42:26.634505',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634505','2026-11-28 20:42:26.634505',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EA9NVY9C2A1DXK0H8K','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 20:42:26.634522','th',0,'2026-11-28 20:42:26.634522','2026-11-28 20:42:26.634522',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634522','2026-11-28 20:42:26.634522',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EA56QK5350GNV4ZN72','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 20:42:26.634536','th',0,'2026-11-28 20:42:26.634536','2026-11-28 20:42:26.634536',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634536','2026-11-28 20:42:26.634536',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAMFXNQ0C59JQCEJTD','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 20:42:26.634548','th',0,'2026-11-28 20:42:26.634548','2026-11-28 20:42:26.634548',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634548','2026-11-28 20:42:26.634548',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EA2BZDDWTGXV569DNP','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 20:42:26.634863','th',0,'2026-11-28 20:42:26.634863','2026-11-28 20:42:26.634863',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634863','2026-11-28 20:42:26.634863',NULL,'typed',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAFBHRAH1KM4HMF7YT','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 20:42:26.634891','th',1,'2026-11-28 20:42:26.634891','2026-11-28 20:42:26.689864',NULL,'2026-11-28 20:42:29.378648',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634891','2026-11-28 20:42:26.634891',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAKV5EW69X3F02K11Z','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 20:42:26.634915','th',0,'2026-11-28 20:42:26.634915','2026-11-28 20:42:26.634915',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634915','2026-11-28 20:42:26.634915',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EAFWYS6YMCW92Z0Y6Z','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 20:42:26.634960','th',0,'2026-11-28 20:42:26.634960','2026-11-28 20:42:26.634960',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634960','2026-11-28 20:42:26.634960',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA6EA2DCQFRCTF93NTX5F','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 20:42:26.634974','th',0,'2026-11-28 20:42:26.634974','2026-11-28 20:42:26.634974',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:26.634974','2026-11-28 20:42:26.634974',NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA974HFSBYX07BXMQATPR','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 20:42:29.476427','th',0,'2026-11-28 20:42:29.476427','2026-11-28 20:42:29.476427',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.476427',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9B4GHFA8AC54RRMJZDV','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 20:42:29.604167','th',0,'2026-11-28 20:42:29.604167','2026-11-28 20:42:29.604167',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.604167',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9B8FQ06MY17WM6JZ3RN','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 20:42:29.608623','th',0,'2026-11-28 20:42:29.608623','2026-11-28 20:42:29.608623',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.608623',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BBPRTQEWF1WVSXZ13S','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 20:42:29.611511','th',0,'2026-11-28 20:42:29.611511','2026-11-28 20:42:29.611511',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.611511',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BEWE226R4NWKYF3TJA','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 20:42:29.614535','th',0,'2026-11-28 20:42:29.614535','2026-11-28 20:42:29.614535',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.614535',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BGAHFPTR81H3T03G4M','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 20:42:29.616683','2026-11-28 20:42:29.616683',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.616683',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BKFVCWM5RFRDS215J7','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 20:42:29.619223','th',0,'2026-11-28 20:42:29.619223','2026-11-28 20:42:29.619223',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.619223',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BN2ECFY97X90KTXMQA','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 20:42:29.621876','th',0,'2026-11-28 20:42:29.621876','2026-11-28 20:42:29.621876',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.621876',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BTFM5WPH2DHEZX5RJ1','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 20:42:29.626170','th',0,'2026-11-28 20:42:29.626170','2026-11-28 20:42:29.626170',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.626170',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BVX7F7FJ4497Z19WJY','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 20:42:29.627920','th',0,'2026-11-28 20:42:29.627920','2026-11-28 20:42:29.627920',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.627920',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9BZR1G73W0C8QPRP6H4','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 20:42:29.631160','th',0,'2026-11-28 20:42:29.631160','2026-11-28 20:42:29.631160',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.631160',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9C1ZHXGCRD34KHBGAVZ','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$rNW6d86Zc25tbS3lPAeAcA$AGb5TxcKoIwUpW/H0JWWcOIfVKsukidQGWJnTjGAGQQ','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 20:42:29.633769','th',0,'2026-11-28 20:42:29.633769','2026-11-28 20:42:29.633769',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:42:29.633769',NULL,NULL,'register',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9D1QMP2MRAV1BFXRCA0','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:42:29.665480',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9D1Q8M622AZSH4VHC6K','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:42:29.665480',NULL,NULL,NULL,NULL,'gAAAAABrCzy19O1plQpRuN_LQObnJrAycsCWKCZaRx5aLo3THZhLbL2heE_5q3nWaG9fdzyngrD4AGgJcl0Gved4FzR3wVEcA6Ir5CqKrcjBjJPHgEDjfpQ3PTxto1nqtBMrzWElsCWf','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9D24RRSD7K1C2TDXFHR','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:42:29.665480',NULL,NULL,NULL,NULL,'gAAAAABrCzy1V0Ht_2S4OoMtFZUgFjl0YRG0jy1PVMBKpc-TDg_sSsDEYCmdINnTYJgZcL7APLCJdHRGFMTQLjxJXoCtBWaKP3MZ5Hx3mw7PCzfdnyPTemDpomolQJV7HhqMNYH2ZzKL','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HYA9DC09K65NYGGVTFYHQ8','natural_person','tax_id','1100000000016','01M8HYA9DC8737BYX8B15WSY6Z','active',1,'01M8HYA9DC67C7JCC2MKBMRCY7','officer','$argon2id$v=19$m=19456,t=2,p=1$qfXe+78Xwlir9T5HqFWKcQ$OACe5wt9cq12j/ill0Jymzvjv4ylOOiPOO2+7WaiiqA','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HYA9DCC7XACQN29QAXXPWT','024306800','01M8HYA9DCVWP5EP31CW2HACZ2','0812345678','agent@example.com','2026-11-28 20:42:26.634465','th',0,'2026-11-28 20:42:26.634465','2026-11-28 20:42:26.634465','2026-11-28 20:42:29.676738','2026-11-28 20:42:27.571482','"01M8HYA9DCB0WQWKREZQME4Z0X"','01M8HYA9DCDB6CVXMM29ZRAPJN','01M8HYA9DCBSW7Z2JDGDEE0S02','01M8HYA9DCNFQJYJ6ZW8CP0V7E','01M8HYA9DC9AAEJPYZG8VHHZZZ','2026-11-28 20:42:26.634465','2026-11-28 20:42:26.634465','2026-11-28 20:42:29.676836','register','1.3','2026-11-28 20:42:29.676754','01M8HYA9DCP7RW2WT3XTZ2W2EN');
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
INSERT INTO "acting_context" VALUES('kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','01M8HYA7E6Z91GPS8RCWNA94C5',NULL,'2026-11-28 20:42:27.571482','2026-11-28 20:42:28.249642','switched');
INSERT INTO "acting_context" VALUES('UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','01M8HYA7E6Z91GPS8RCWNA94C5','dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ','2026-11-28 20:42:28.249642','2026-11-28 20:42:28.540460','switched');
INSERT INTO "acting_context" VALUES('rGHXSGUmQlAwaUKDswy6FXNv5oSNt_BFm3VOuGfVvZ0','01M8HYA7E6Z91GPS8RCWNA94C5',NULL,'2026-11-28 20:42:28.540460',NULL,NULL);
INSERT INTO "acting_context" VALUES('dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E','01M8HYA8FCR45F936JX9JS24KE',NULL,'2026-11-28 20:42:28.704387','2026-11-28 20:42:29.024444','login');
INSERT INTO "acting_context" VALUES('01M8HYA9GDGQH4FXZ5EH3M59MK','01M8HYA9E7GDCPGBTAZPDT4R2E','dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ','2026-11-28 20:42:28.249642','2026-11-28 20:42:28.540460','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
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
INSERT INTO "audit_event" VALUES('01M8HYA7E8WAGBZH140KR976CS','2026-11-28 20:42:27.571482','login.started','01M8HYA6EAK0CJ35589Q51RHYX','{"login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','da441ef36098ed4e');
INSERT INTO "audit_event" VALUES('01M8HYA7RMA2N781G3TBQ13V2B','2026-11-28 20:42:27.928964','token.issued','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "e-license", "context_id": "kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU", "delegation_id": null, "token_id": "01M8HYA7QZDQ9C2EMEFNQWAJ85", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','c41e4103bad7deec');
INSERT INTO "audit_event" VALUES('01M8HYA81KQ7CTJBQ38K9XV16R','2026-11-28 20:42:28.249642','acting.switched','01M8HYA6EAK0CJ35589Q51RHYX','{"login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "context_id": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "delegation_id": "dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ"}','127.0.0.1','Werkzeug/3.1.9','f995d6ee92a48f56');
INSERT INTO "audit_event" VALUES('01M8HYA85BSJ119Z530CYQBZ8W','2026-11-28 20:42:28.325113','consent.given','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "keeper", "delegation_id": "dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ"}','127.0.0.1','Werkzeug/3.1.9','3ad8f5fc4622d471');
INSERT INTO "audit_event" VALUES('01M8HYA884GESA4RYWAGF6Y4YM','2026-11-28 20:42:28.477127','token.issued','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "keeper", "context_id": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "delegation_id": "dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ", "token_id": "01M8HYA87XEN28SHBKCBJC8SNJ", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','65b3283db606e7e7');
INSERT INTO "audit_event" VALUES('01M8HYA88G7PWA2R95NAHW6V6A','2026-11-28 20:42:28.487291','token.issued','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "keeper", "context_id": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "delegation_id": "dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ", "token_id": "01M8HYA88DAAZ0QHPB8SM36649", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','6ceeeb56406ed414');
INSERT INTO "audit_event" VALUES('01M8HYA88XC2649CE8D53XZ1ZN','2026-11-28 20:42:28.500477','token.issued','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "keeper", "context_id": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "delegation_id": "dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ", "token_id": "01M8HYA88W6XR55GYRCSDJ9Z4Y", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','d8ce56080aa52369');
INSERT INTO "audit_event" VALUES('01M8HYA894XWBB8GWH09BDKX22','2026-11-28 20:42:28.516153','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HYA894Q3P1Z1T51JATDR6A", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','97ee227e99a83658');
INSERT INTO "audit_event" VALUES('01M8HYA89BVZ43BEYT0E8QXT6D','2026-11-28 20:42:28.521668','request.repeated','01M8HYA6EAK0CJ35589Q51RHYX','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','b97717e7ff4757d5');
INSERT INTO "audit_event" VALUES('01M8HYA89ZWYFZ5Y1RB525BXJD','2026-11-28 20:42:28.540460','acting.switched','01M8HYA6EAK0CJ35589Q51RHYX','{"login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "context_id": "rGHXSGUmQlAwaUKDswy6FXNv5oSNt_BFm3VOuGfVvZ0", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','4720707804d03464');
INSERT INTO "audit_event" VALUES('01M8HYA8FEQR7RX3GZYVGYF626','2026-11-28 20:42:28.704387','login.started','01M8HYA6E8ETMW38MXV5R33BV4','{"login_id": "01M8HYA8FCR45F936JX9JS24KE", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','877731b7626268b1');
INSERT INTO "audit_event" VALUES('01M8HYA8G76JDMV4H4MQX6WWDP','2026-11-28 20:42:28.741889','request.repeated','01M8HYA6E8ETMW38MXV5R33BV4','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','a651227dcefb21f7');
INSERT INTO "audit_event" VALUES('01M8HYA8GHB96S0PSVKF1QJKFN','2026-11-28 20:42:28.749535','token.issued','01M8HYA6E8ETMW38MXV5R33BV4','{"client_id": "e-license", "context_id": "dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E", "delegation_id": null, "token_id": "01M8HYA8GFFSMHPRP11WJM8M5H", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','c37b079b44790b73');
INSERT INTO "audit_event" VALUES('01M8HYA8SWRJP31XKASJCJR5PT','2026-11-28 20:42:29.024444','login.ended','01M8HYA6E8ETMW38MXV5R33BV4','{"login_id": "01M8HYA8FCR45F936JX9JS24KE", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','6d90c4d534078fc3');
INSERT INTO "audit_event" VALUES('01M8HYA8ZGX5TQDF9KYAMX6V28','2026-11-28 20:42:29.231439','login.refused','01M8HYA6EA56QK5350GNV4ZN72','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','62480c36e425cb0b');
INSERT INTO "audit_event" VALUES('01M8HYA96XHZE2BD25ZV8F7880','2026-11-28 20:42:29.465730','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','5ee4bcbb9bc896c2');
INSERT INTO "audit_event" VALUES('01M8HYA9D8HP45VSQHJFSHR702','2026-11-28 20:42:29.672484','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HYA9DG49DTK5A1K57FK0DW','2026-11-28 20:42:27.571482','login.started','01M8HYA6EAK0CJ35589Q51RHYX','{"login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','da441ef36098ed4e');
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
INSERT INTO "authorization_code" VALUES('01M8HYA7P4PZE83M0AW9R6Z5ZQ','7dd81621ff5e314749d45368da8692f4fecad78d9ee78c867b760cc10a413292','e-license','kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','https://e-license.example.test/callback','openid profile email phone address entity','4F1Hgahmks-U96Wq2wO4bg','94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]','2026-11-28 20:42:27.901367','2026-11-28 20:43:27.901367','2026-11-28 20:42:27.928964',NULL);
INSERT INTO "authorization_code" VALUES('01M8HYA86AC7HM6X99K76KDNEB','4ac3fa3b12ecebadf771d5ae2b6f633e5c0d383adab8f06f28cfdf45cf161cc5','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','https://keeper.example.test/callback','openid offline_access','mfPPtyuMKJw1hEyv95fBbw','BJM0ljzYRkeV1YpcM5LaiJZfWqFZCEOyjOAg02wT3MM','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]','2026-11-28 20:42:28.399195','2026-11-28 20:43:28.399195','2026-11-28 20:42:28.477127',NULL);
INSERT INTO "authorization_code" VALUES('01M8HYA89AWTBXR32JAFHQDB2W','781fc130b7651367274256dcb7ff8460aa0108f981efd1c881e2db2a1ab6854e','e-license','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','https://e-license.example.test/callback','openid profile email phone address entity','4F1Hgahmks-U96Wq2wO4bg','94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]','2026-11-28 20:42:28.521668','2026-11-28 20:43:28.521668',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HYA8G7D4ZTZ15AM7ZE321Y','8c72d90e9efc5b0eeab97a06a77c2a4954c0c0e6287a72956a0c232dc2525922','e-license','dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E','https://e-license.example.test/callback','openid profile email phone address entity','4F1Hgahmks-U96Wq2wO4bg','94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4','2026-11-28 20:42:28.704387','urn:idp:acr:password','["pwd"]','2026-11-28 20:42:28.741889','2026-11-28 20:43:28.741889','2026-11-28 20:42:28.749535',NULL);
INSERT INTO "authorization_code" VALUES('01M8HYA9GGNDH5XCXNVYKS85ES','01M8HYA9GGVEXWFPD16NW1T377','e-license','kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','https://e-license.example.test/callback','openid profile email phone address entity','4F1Hgahmks-U96Wq2wO4bg','94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]','2026-11-28 20:42:27.901367','2026-11-28 20:43:27.901367','2026-11-28 20:42:27.928964','"01M8HYA9GGHGFENGC19YWXWP1Y"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('vhAA3U63WJjvcasfXry0gmyaj7-nXVq2hHNvAIqDxkQ','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "FvNcA9pBmqfx2R6E7WDSzA"], ["nonce", "4F1Hgahmks-U96Wq2wO4bg"], ["code_challenge", "94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4"], ["code_challenge_method", "S256"]]}','sign_in','-EbJ5MHUpueX8TCEzJNSV3cTsoEZXDICqgzAKFgu1aI','2026-11-28 20:42:29.068505','2026-11-28 22:42:29.068505',NULL,NULL);
INSERT INTO "authorization_request" VALUES('8hCor81Or1TsjHdyH0n-o719rxLM3EaTW-5iwwWwplA','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "FvNcA9pBmqfx2R6E7WDSzA"], ["nonce", "4F1Hgahmks-U96Wq2wO4bg"], ["code_challenge", "94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4"], ["code_challenge_method", "S256"]]}','sign_in','PsmVp4WOMaaM9BgXzw0m1wHkw-Zx0lclZFVYuhfro-Q','2026-11-28 20:42:29.264697','2026-11-28 22:42:29.264697',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8HYA9DHVXW7FVT74RH6DS7Q','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "FvNcA9pBmqfx2R6E7WDSzA"], ["nonce", "4F1Hgahmks-U96Wq2wO4bg"], ["code_challenge", "94Z97dpZkn3UqkqNpbBXU3gFRSJRGHlWTTBlkeMXYf4"], ["code_challenge_method", "S256"]]}','sign_in','-EbJ5MHUpueX8TCEzJNSV3cTsoEZXDICqgzAKFgu1aI','2026-11-28 20:42:29.068505','2026-11-28 22:42:29.068505','01M8HYA9DHTPC4N422RPW2EPE1','01M8HYA9DHGX0K14AB8DFKVYKG');
CREATE TABLE card_check (
	account_id VARCHAR NOT NULL, 
	sealed_code VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_check PRIMARY KEY (account_id), 
	CONSTRAINT fk_card_check_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "card_check" VALUES('01M8HYA9DC09K65NYGGVTFYHQ8','01M8HYA9DXMAB2YDXZ60B7FJ8Z','2026-11-28 20:42:29.693770','2026-11-28 20:42:29.693780');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HYA9DJ7Z0V15EVATQ7Z1KT','01M8HYA9DJ1BNQT32XPNHJ63B3','2026-11-28 20:42:29.682865');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8HYA6EAK0CJ35589Q51RHYX','keeper','dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ','2026-11-28 20:42:28.325113');
INSERT INTO "consent" VALUES('01M8HYA6EAK0CJ35589Q51RHYX','keeper','dlg_01M8HYA9DYZ8QG2676T35FZZJC','2026-11-28 20:42:28.325113');
CREATE TABLE data_report (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	resolved_at DATETIME, 
	CONSTRAINT pk_data_report PRIMARY KEY (id), 
	CONSTRAINT fk_data_report_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "data_report" VALUES('01M8HYA9DZG441AWJM585PYYS8','01M8HYA9DC09K65NYGGVTFYHQ8','01M8HYA9DZ0CXEZ5WNVNR9JKJD','"01M8HYA9DZXH0ZX2EAT7MMV59K"','2026-11-28 20:42:29.695923','2026-11-28 20:42:29.695931');
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
	reference VARCHAR NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQEDSAQ6PJ8R41D5PZ','01M8HYA6E8ETMW38MXV5R33BV4','01M8HYA6EAK0CJ35589Q51RHYX','all','[]','2026-10-30',NULL,'410f1c010eda6ea7d7cc14e4742e9461384f329263f122ee0f0cb84594b6a04d','in_force','2026-10-29 20:42:26.679090','2026-10-29 23:42:26.679090',NULL,NULL,NULL,'QiQagD6uvfTNckSPeizZYIMRS__cjdq4C_SSmZweBNI',NULL,NULL,'2026-WVX2TZGN-W');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQAKHHGTPFNKZ1SMZN','01M8HYA6EAH5Z3G1GAKEPNY9CZ','01M8HYA6EAK0CJ35589Q51RHYX','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','258a8c744ee4062d90cc979e882a3ded2e0760770420a4ad7bfcf807f4e4cb78','in_force','2026-10-29 20:42:26.679401','2026-10-29 23:42:26.679401',NULL,NULL,NULL,'xQZPzCS7jP-7P7520lqTXb3jBK51gyd1YiJPtUvU1Ts',NULL,NULL,'2026-XBH0SVFK-H');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQJAB2P44009RBN3RG','01M8HYA6EAH5Z3G1GAKEPNY9CZ','01M8HYA6EAK0CJ35589Q51RHYX','selected','["nsw"]','2026-12-29','2027-03-29','f253eca30bcf4ff5c38a0b307059ff5f83355143166e29ba12b90b3c943bf9ef','in_force','2026-10-29 20:42:26.679477','2026-10-29 23:42:26.679477',NULL,NULL,NULL,'Ah2PHySHMEUzrggeEtcpa40wbsVzPI9Xx7nSvJCmEew',NULL,NULL,'2026-YJ265C2Z-B');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQVY9BRDTZJXZJ8Q4B','01M8HYA6EA56QK5350GNV4ZN72','01M8HYA6EAK0CJ35589Q51RHYX','selected','["e-license"]','2026-11-29','2027-11-29','9707a51ace0a75e1b9ba261c56406dda0a2c4899626057acbbbe5312771f57d8','waiting','2026-11-27 20:42:26.679529',NULL,NULL,NULL,NULL,'Qr_NzLt85W1Uxrpyh5rXfRnZHLSHGAKEXK1-6mvr0So',NULL,NULL,'2026-6JYR1G15-X');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQYT1TM829CT3PB19J','01M8HYA6EAMFXNQ0C59JQCEJTD','01M8HYA6EAK0CJ35589Q51RHYX','selected','["e-accreditation"]','2026-05-13','2026-11-09','e300a891e3ab98796bcd69daaf4cf1ca0ca43b26caa19ce6aafb58828e139c35','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'wvsXifRUyUvBmldPNVpNBygnms_Dhu5rgRnnTFZQrj8',NULL,NULL,'2026-D5PKTF3T-N');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQ4KEDV5TKRX6M225R','01M8HYA6EA2BZDDWTGXV569DNP','01M8HYA6EAK0CJ35589Q51RHYX','all','[]','2026-11-19',NULL,'994a3a7131c7f1b89e157924a0f4b37f2f997368add9c9485f62257f4b8c7577','declined','2026-10-29 20:42:26.679622','2026-10-29 23:42:26.679622','2026-11-28 19:42:26.679622',NULL,NULL,'JXoxYeop1FTawvesv6RarFP8DrqJ9en2LjZk-xTHk7k',NULL,NULL,'2026-GYBD96Y8-C');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQADZM7GEM5NGHKHV3','01M8HYA6E8ETMW38MXV5R33BV4','01M8HYA6EA9NVY9C2A1DXK0H8K','all','[]','2026-09-30',NULL,'38624aa562cd9917315b98c30a65aa93bb0d984b9274ee8947d2501bc06e311a','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 19:42:26.679665','เปลี่ยนตัวแทน',NULL,'o3EC-ItxcHlshHf1QxJJvK9TRvzftdrOEpRq0A63vl0',NULL,NULL,'2026-B9507WBT-D');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQQDYV0T5BAXW5JTAV','01M8HYA6EAH5Z3G1GAKEPNY9CZ','01M8HYA6EA9NVY9C2A1DXK0H8K','selected','["e-surveillance"]','2026-08-31',NULL,'286eb19f4851689204d9951ed1cb7677e55645b0a4af0766ba9ba0fdb47673fd','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 19:42:26.679709',NULL,NULL,'csM6haAFW_aBAFM_YKovwVeGiKhKWVzCBBOH0TS89-g',NULL,NULL,'2026-KXG02F0E-P');
INSERT INTO "delegation" VALUES('dlg_01M8HYA6FQE2500KKT86QEC1RC','01M8HYA6EAK0CJ35589Q51RHYX','01M8HYA6EA9NVY9C2A1DXK0H8K','selected','["e-license"]','2026-11-24','2027-02-27','e3d54dfb391c6f8c029a68bb3541f42b73f5e454a98d756ce8162882cf952396','in_force','2026-10-29 20:42:26.679778','2026-10-29 23:42:26.679778',NULL,NULL,NULL,'9IeUAAqlEcHC4eU1anXtFgvpLGNNQE5Ic7eUcVES8To',NULL,NULL,'2026-CMMJNMPM-F');
INSERT INTO "delegation" VALUES('dlg_01M8HYA9E1197PXSTPT6DB69W0','01M8HYA6EAMFXNQ0C59JQCEJTD','01M8HYA6EAK0CJ35589Q51RHYX','selected','["e-accreditation"]','2026-05-13','2026-11-09','e300a891e3ab98796bcd69daaf4cf1ca0ca43b26caa19ce6aafb58828e139c35','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HYA9E1V28327QN4X88XR63','2026-11-28 20:42:29.697301','01M8HYA9E1PRM09WRA0V61C35Q','2026-11-28 20:42:29.697310','01M8HYA9E1PQ84N7K2Y8NFV88D','01M8HYA9E1WYHAMBZH5MFSYR57');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('t19XO4Wyr8v3Nbo47nUorf0dy-huzN7sCcXrUQLeqcM','{"return_to": "/oauth2/authorize?resume=em_IOW7LIlPQf8MWsZA8sWDL6gODRrMNS51k1ynZqM4", "cancel_to": "/oauth2/authorize?resume=em_IOW7LIlPQf8MWsZA8sWDL6gODRrMNS51k1ynZqM4&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:42:28.325113','2026-11-28 22:42:28.287524','01M8HYA7E6Z91GPS8RCWNA94C5');
INSERT INTO "handoff_note" VALUES('-EbJ5MHUpueX8TCEzJNSV3cTsoEZXDICqgzAKFgu1aI','{"return_to": "/oauth2/authorize?resume=vhAA3U63WJjvcasfXry0gmyaj7-nXVq2hHNvAIqDxkQ", "cancel_to": "/oauth2/authorize?resume=vhAA3U63WJjvcasfXry0gmyaj7-nXVq2hHNvAIqDxkQ&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:42:29.068505',NULL);
INSERT INTO "handoff_note" VALUES('PsmVp4WOMaaM9BgXzw0m1wHkw-Zx0lclZFVYuhfro-Q','{"return_to": "/oauth2/authorize?resume=8hCor81Or1TsjHdyH0n-o719rxLM3EaTW-5iwwWwplA", "cancel_to": "/oauth2/authorize?resume=8hCor81Or1TsjHdyH0n-o719rxLM3EaTW-5iwwWwplA&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:42:29.264697',NULL);
INSERT INTO "handoff_note" VALUES('01M8HYA9DKF91GTR2S0D2GM9QY','{"return_to": "/oauth2/authorize?resume=em_IOW7LIlPQf8MWsZA8sWDL6gODRrMNS51k1ynZqM4", "cancel_to": "/oauth2/authorize?resume=em_IOW7LIlPQf8MWsZA8sWDL6gODRrMNS51k1ynZqM4&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:42:28.325113','2026-11-28 22:42:28.287524','01M8HYA7E6Z91GPS8RCWNA94C5');
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
INSERT INTO "known_device" VALUES('01M8HYA7E3GWY8K6SD1C9PP3BP','6998bbb2b013d36776043fc910c1f726d70ff99dd0141cdb39cf3ceef336cf7a','01M8HYA6EAK0CJ35589Q51RHYX','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482');
INSERT INTO "known_device" VALUES('01M8HYA8FB98QK0Q32BVDBFKXN','25a4bc6ef419bceb939bc7a2eac0df25c0415a1ba55bab7498949e796a1d11ff','01M8HYA6E8ETMW38MXV5R33BV4','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387');
INSERT INTO "known_device" VALUES('01M8HYA9E54Y90D7NBD9D24J1Q','01M8HYA9E54PJE3SXJ8JF11R8H','01M8HYA6EAK0CJ35589Q51RHYX','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('bc91c230fe61230ebefa3a31dea13ca1e740f24faa5ee0727f9732317207997f',2,'2026-11-28 20:42:28.540460','2026-11-28 20:43:28.249642');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 20:42:29.264697','2026-11-28 20:52:28.287524');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 20:42:29.231439','2026-11-28 21:42:29.231439');
INSERT INTO "limit_counter" VALUES('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268',1,'2026-11-28 20:42:29.231439','2026-11-29 20:42:29.231439');
INSERT INTO "limit_counter" VALUES('8bccaf3cc58019c4fe1f6b510eed8e237ea845701ef4b039ac380e418a3b8e75',1,'2026-11-28 20:42:29.231439','2026-11-29 20:42:29.231439');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 20:42:29.465730','2026-11-28 21:42:29.465730');
INSERT INTO "limit_counter" VALUES('01M8HYA9DMTW1GVS2EB6YMJQF7',2,'2026-11-28 20:42:28.540460','2026-11-28 20:43:28.249642');
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
	CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash), 
	CONSTRAINT fk_login_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "login" VALUES('01M8HYA7E6Z91GPS8RCWNA94C5','0c5f633769e72df6db8fa284d0d0401ffa05d7164238d2298818e58bf5153b5d','01M8HYA6EAK0CJ35589Q51RHYX','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482','2026-11-29 08:42:27.571482',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HYA8FCR45F936JX9JS24KE','66dd529c4bb8b1bb37fdb92b9841d87b8c8fbf443efd1394328bb10ea88da85f','01M8HYA6E8ETMW38MXV5R33BV4','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387','2026-11-29 08:42:28.704387','2026-11-28 20:42:29.024444','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HYA9E7GDCPGBTAZPDT4R2E','01M8HYA9E7VQG4E0FS0J7VFJDB','01M8HYA6E8ETMW38MXV5R33BV4','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387','2026-11-29 08:42:28.704387','2026-11-28 20:42:29.024444','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HYA9EH3THYEM241N9GR6YN','01M8HYA9EH7F6TC39C435TWBRV','01M8HYA9EHMKRVW95H2380AT94','01M8HYA9DC09K65NYGGVTFYHQ8','01M8HYA9EJQDSZVYMKDRC92PPY','2026-11-28 20:42:29.714206','2026-11-28 20:42:29.714218','2026-11-28 20:42:29.714225','01M8HYA9EJJX4Y26KSEPVS1P6B');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8HYA9DN6TAYDXZ5SFKANXMZ',1,'2026-11-28 20:42:29.685819');
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
	failing BOOLEAN NOT NULL, 
	CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
INSERT INTO "outbox_message" VALUES('01M8HYA7E9F22E75WB3XSXKMWX','new_browser','accounts','{"account_id": "01M8HYA6EAK0CJ35589Q51RHYX", "login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "when": "2026-11-28T20:42:27.571482+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA81JHB8BZQTBF6NNM8XW','logout_notice','e-license','{"visit_id": "01M8HYA7PCP9TCJ7T0R1EGQYYW", "sid": "kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU", "sub": "01M8HYA6EAK0CJ35589Q51RHYX"}','2026-11-28 20:42:28.249642','2026-11-28 20:42:28.249642',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA89YFMWVG2JX0PA3ZB0E','logout_notice','keeper','{"visit_id": "01M8HYA86ACP2M2AK6323RVB6W", "sid": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "sub": "01M8HYA6EAK0CJ35589Q51RHYX"}','2026-11-28 20:42:28.540460','2026-11-28 20:42:28.540460',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA89YT9JW72BSECA8FPBS','logout_notice','e-license','{"visit_id": "01M8HYA88X9TEQGZ9EBKZPMFJS", "sid": "UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA", "sub": "01M8HYA6EAK0CJ35589Q51RHYX"}','2026-11-28 20:42:28.540460','2026-11-28 20:42:28.540460',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA8FGRRHEKK0GNYHHPZ95','new_browser','accounts','{"account_id": "01M8HYA6E8ETMW38MXV5R33BV4", "login_id": "01M8HYA8FCR45F936JX9JS24KE", "when": "2026-11-28T20:42:28.704387+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:42:28.704387','2026-11-28 20:42:28.704387',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA8SW5J07QEHF7J2VH3SP','logout_notice','e-license','{"visit_id": "01M8HYA8G7DAHYSPDYVKAK0QW3", "sid": "dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E", "sub": "01M8HYA6E8ETMW38MXV5R33BV4"}','2026-11-28 20:42:29.024444','2026-11-28 20:42:29.024444',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA96WK05SRZZ52QKNEX9B','password_reset_wanted','accounts','{"sealed": "gAAAAABrCzy1NI7a-GDgDQFIYuo1ruPoEFcCC7PPT4_3zemvMG75kIVByNC0Gl1jfHrqRjTzS-o1f0vSovwkDKRws7Ic0J8WiOz9mkWE0VfW3q5_znVYm0hF0tp-ACjLnLE6tz1dZN1F4wVXZbsQgLX8B8eHYjEsNRPjImVkWmPJhNKnwOARijBqDAnzvc_wCnaPv2EltHopYkOT7H01bqMfsWBw-J0SFDXKviXWsSAaipbb1ieKBJj6gKkySkKrVD8-ADNM_C5X"}','2026-11-28 20:42:29.465730','2026-11-28 20:42:29.465730',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HYA9DQ0XTJWZYCPCRY1STQ','new_browser','accounts','{"account_id": "01M8HYA6EAK0CJ35589Q51RHYX", "login_id": "01M8HYA7E6Z91GPS8RCWNA94C5", "when": "2026-11-28T20:42:27.571482+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:42:27.571482','2026-11-28 20:42:27.571482',0,'2026-11-28 20:42:29.687387','2026-11-28 20:42:29.687409','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8HYA9EKBMP7QHF6S8K07G94','01M8HYA9DC09K65NYGGVTFYHQ8','01M8HYA9EMEYTRGAX864S1BEHN','01M8HYA9EM175AN839K54K3QJ5',1,'01M8HYA9EMP4KN31SPJ1MWG3GA',1,'2026-11-28 20:42:29.716159','2026-11-28 20:42:29.716166','2026-11-28 20:42:29.716173','2026-11-28 20:42:29.716244');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('82c5d976c707dfa63877587f83454c463fad1e41eb158c397633f03bfb0c6b5e','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('3a4bf150ecee8f97bc5de7ad83289c830769ccc834e41c3a9fa2a2ee1388a3c7','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('6a7b7cfb89af08f383f319f44141354950be6ff5b4743ad0a885a866866bf6d1','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('dc517294b64629bccdd5c5f1bcca13f69784c08f61c22c2024670ec4b621ee4f','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('ed210e868538bc084c8f55bb1ffdfe4efbf6c263f785f12413c7473b30888d00','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('bb31ba85a2fb7ef089bd2181cc3b42a67e821ce1f4af63ffbbc520fec13ebd89','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('7a80a202e761eac1706126b1e915dec7458a4c909b21bd0e0509bd0904f74b72','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('60d3b3ca2f7ad3f73e8f59599f3a4b3f65f178755f067329ae4cd83dfb5c964a','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('408c13e9fc9f65bfebbbdad549114eb10c872c32cb2193ad13aa32f89c81d0f9','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('f07153947ee17184393841523026c523ba7c291fa11f804767c025e009b2ea15','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864',NULL);
INSERT INTO "recovery_code" VALUES('01M8HYA9ETFMGFCCR0VQTJ6BP1','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.689864','2026-11-28 20:42:29.722127');
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
INSERT INTO "refresh_token" VALUES('01M8HYA86AC7HM6X99K76KDNEB','30dcb4efe68c87af30668554041dc5e601feba8babd75fd6996710c8e12cc08c','01M8HYA86AC7HM6X99K76KDNEB','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','openid offline_access','null','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:42:28.399195','2026-11-28 20:42:28.477127','2026-12-28 20:42:28.477127',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HYA9GJF63DJBT8EXZ81VK1','01M8HYA9GJX5AAVQE2ZQE0EBWG','01M8HYA86AC7HM6X99K76KDNEB','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','openid offline_access','"01M8HYA9GJSS76F9WCR74A05V3"','2026-11-28 20:42:27.571482','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:42:28.399195','2026-11-28 20:42:28.477127','2026-12-28 20:42:28.477127','2026-11-28 20:42:29.778072','2026-11-28 20:42:29.778084');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HYA9DS2CA2P0G2402R5ZKT','01M8HYA9DSYKJPH4MSPH7RYE8F','01M8HYA9DSZXRDKHCWBKF2ZHD4','"01M8HYA9DS82GPE6RVWFF105M9"','2026-11-28 20:42:29.689695');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HYA9EWZ9R2PZGRNAC6J3VG','01M8HYA9DC09K65NYGGVTFYHQ8','2026-11-28 20:42:29.724718','01M8HYA9EWVAD9MTSZENWF53Q0','"01M8HYA9EW7M37492FDRZ73YVE"');
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
INSERT INTO "registration" VALUES('01M8HYA9EZRB36J9N3RX73PE96','juristic_person','01M8HYA9EZPH84PS5Q4Y9WY871','01M8HYA9EZ6H1CS4BH3QEANF2V','01M8HYA9EZVTQ6F3652TGW3AYR','"01M8HYA9EZR6WR63HH6JPCB547"','01M8HYA9DC09K65NYGGVTFYHQ8','2026-11-28 20:42:29.732148','2026-11-28 20:42:29.732177','01M8HYA9EZF2KGV4R05DY4DGKR','01M8HYA9EZ5B1V9S438BJSNQNV','01M8HYA9EZY69J9643FX2V9JBE','01M8HYA9EZ5TAVR9VQTNFT6SGE');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HYA944Z6Y2CW7X3PMDB32Q','8de1dd6ccc22000c3465067e739f74716b41541cf83df93913a2855e24337b03','01M8HYA6EAFBHRAH1KM4HMF7YT','4a758475898bb4c95e037ea7d3109a37dc5c4f46df3df5b52bb3551e5cded0db','2026-11-28 20:42:29.378648','2026-11-28 20:52:29.378648');
INSERT INTO "sign_in_attempt" VALUES('01M8HYA9F8S8WE8RN3ZNWM3WCH','01M8HYA9F8JRKBKVXGR1DTQZXC','01M8HYA6EAFBHRAH1KM4HMF7YT','4a758475898bb4c95e037ea7d3109a37dc5c4f46df3df5b52bb3551e5cded0db','2026-11-28 20:42:29.378648','2026-11-28 20:52:29.378648');
CREATE TABLE signing_key (
	kid VARCHAR NOT NULL, 
	alg VARCHAR NOT NULL, 
	generation INTEGER NOT NULL, 
	private_key VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	CONSTRAINT pk_signing_key PRIMARY KEY (kid), 
	CONSTRAINT uq_signing_key_alg_generation UNIQUE (alg, generation)
);
INSERT INTO "signing_key" VALUES('01M8HYA6HA6K2D83TWWFAPY163','ES256',1,'gAAAAABrCzyyMzpFEOMf0G8EoRizjuKEqI0ABl04sENVOSh1qrJVvrfTOYuC2sTyHm3pbABG7ID4QYmMRD7gCLKOzre9K6fn1__RDnL6ZnYeCcHfLinT3ejd4AuTNsCbqd-gh0Vm0U5ZkVI84PXcuYJWxTVimjAytal8XVJ4gn1h2-6Jl9kNcSV_amulyVFGFy7QDhDW9V7kKi7mDx2kpLvwZNNeX0ycJttpESvtrg8FGF3c-TOC4QKfOScZUHPBYwhn1YtfUGex','2026-11-28 20:42:26.730408',NULL);
INSERT INTO "signing_key" VALUES('01M8HYA6MBRQV3GY494B33X1HN','PS256',1,'gAAAAABrCzyyH3ST9bNBFIL_DmVd1_qPoY_Sz6bh1L7jqFbrj2g1dmFaVIu1scm6dxj6yBAcdK2GyYt_rYjFgh3j_j0ipkZyW-lXJkBxP_6oO7U94AFFL60o4qZkxxUET3v8pSCMl5mIXntIkm2N0QCnJSYC5UD4LJXaSKLxSd2DTnqH72ytRlyuNG0GqhGgYUyssYCxsvjrTH90i0Ws_p5w38PCOHwOpY3LR9Un1DaKbB-syJBlyA6sS9jlkDqpgQ03xqQE09DHc2rfGIWtnI2PYIRn8ouk5y8vVvMlGR5r3E8R_wu_xhHFgK4xQvMtHI30DGazWLrkh3pAY1kjJ6nVJfNpbSWvvdfIZ1b24RDReJRbBX5RgiaJmErqOVOGOxSHrT1MpeYKdey7j9IlIdFrktOHRTgXXPiFFH6a1KxNmSQMHzxkVhKKQtDUcYTrElk4O4XWguH9v6R1mBZo4LejTr4S2OtnA52dGvGyjvbpRatpyR-yXu8Xsbm0wWE-COU4nN9FlEOjZ9wtd32GtePP01m-BOFisQJcctEmXQZK7ouOsSOWoNSCANffyUNfSCQfMPAVPuY_SfZku6IcmPcN8TaSeFuZqUEzeYKcOpV2B8ZnH5gDSH5139sSOwNgBVs13VJXs1Na7bmfEt97axgdfY48kwxy__xb5CBAAHfFwNUzpkimzh85fmgQF8WGFnFDVDjKRAl22W0JVIr8ekdy_4vTjHyxTShGaGp8xLGnMMaycqz2kg329hpALEjaSH9Ax9vXsTp-uCfbYQWqj5M6KisNHWdSZ7_l0unsB0O_hf4uNhiudTutA3SzK2JGLEIFKrpBwu6X2t6eE1Xp0KsnrHjhyLrbyDV94ImmOXV_o3C29bfRXYU1YPfwftLAuESKkbB6W0N4oNZkoAcjsviil58WG7aJYVv7Xl_k0aRXZt3YKISKD_wGLK5Pyd4KLC0cy8s6fnShNLBY1pssiR-rcGfKmeaKEplrxx0uwMPIT-TTCGyzbgRtOwY9EdYT5Qn0P91hZi8xoj1J2JCNUxY-bjTebu7tmuEe4S6WCzdV_sKc0waTrkEyY_l-j9lLD4LiT0ijZc0u7iFTHVjH-cqZn9oUmPQC_XgEljwwrpnPXEwFHYNpq1yDOjePl9SLRnXa-D0iiP0roCFanYsWdtVDLeR4rJudlQm4BzLL0bjOlbZcIecaiEusmXP1ELxZQoQ8ozqXHs_leKf9D4h8sQb7jw_RuzOkkl7svAGT-PGDQlhEJnNgMCieewsnErzJFzkOW-pTqW7p4nwDBm8OleJbj90NUt_hT9IkeMOxrpliMg8ZNWT9NwgyvGs-WyvJjFW3R__CL3FZS2b2574ig0XYhkVP270DsVZgchZSiCRRwilLr1j4_xxJRMUt9DJ_8RkCT-r0gl-fTA6TtYg8nlETjpNWMZQWcQTqJexEjejUjS4hVUw823J-6sfIbLCp4kAcCDNwxwR5SlVQy5W2SW7l8mK4uAIErvjvXhkehvFjQ6cCKZLGSu_MmIh50PDVpqE9R6FPFIGfVYJS5MiNiOcmSWYf9XOdyGvCjcdpw0fhQOEg2etj4KGcEgTpVjGNIqpRuGbxb5JQeqafl1rI0VtqPxzKdryQwS4vkBB4zvH-NTAULCHdlHvWvUJk3UTkx6nXye_ZviA66emn_r1aHTrlDPtFTmTVmNG6ObIWR6REjdAsn5KDc5M=','2026-11-28 20:42:26.730855',NULL);
INSERT INTO "signing_key" VALUES('01M8HYA6PNMJAR6K0SMB8YR79D','RS256',1,'gAAAAABrCzyyonUA2_2NRw0I2qoNnOcWMZ5OmbB32Rs-z2ipfJEJHmVtaYadw3Wnkr_8k-wRHOS7mvZbMWmgvT7KVIUM6a-S3XIbncRkPzsno_ycSlEVZOXQwxzBvqobNcpfgUUS8mEdVXO5HjD_QtSvQD5OnCu8OfXrNCY0CgQcKHbqxp94c8XPzxP9BEk85h-GUyjfACkmiT_2fSpMZRhflSm4bR_QRsBbVR7Xwr1UH1qFnKC12atXmL0bYd8jp5x61gYTNru1g5R5p7UZR1_FvJqubovaFVrkFCqnB2yyDYUVGx13upUbS3NHs0OYc3gIyF9vGFWHkZDuQ9yv5LFVp__jO-CiGWBsm0W016H0tl0-yQOPfXqhzFm9xTyKCZH95xbxIlQU366Zm4bmiG42hS7pznHhKc-mT1MsGyzMBsEkUdg5sxXcEeuK1Kf5ia2fdcnsfqZbf6mnowzwiK0KWM5I12gyy8N4ColUG4z9jmAd00E-usddqrKzdNeRZkSoIurjgZhvGeJo4_SH9CasQoKz-fEDsyy51OdvkRflMmhnvjKQsRdNZ7_8_Mij8i1NpLNzfWN6-QsD3xLnxG19KVUNhHWLlktq778ZAlWhDZnQFITMUUJSMsSTGRQARl4asUIhEaYQFUk4xrv8r_UIkzNIFSEB4NVNVaWjYkq5uF9DTtD2m2EtJ7guYeoNYntzEQGD9PJMkJ9UKkXjEtpeTUB0op_1Tp_HnraKircv72sdao5PjYq6FhnuWyUz1I29OIyHAsF7i3zjWjSGbtiwi1HsjTKtnCNMKHCeNMhmWP0QI_Vw87cgpe-PtG2IKtnBCoW30eQEcB-TfQfOYdfzu73l4FkCpgd4oO4wrA-EPFNCbmTYUlq9lRNwxz-OFbSK-vPxfsKXeV-SU1Ei4GJRG7Z6jZ9P-YAv86F9iRxcQwJQviCUeq9xABfHv5GtQBiU6P-7_1DJW8ptph7PpAOtw5z6Oq-I3GyT1ca_qcIaozQIM-Wznn65SgjdBekbzWSun4-6wA3kO-Xug-fuNCIDflYIN_VpoRnPXwj78SL6L6GLjJm6czxog2CnZR8DD3pcjLB8fAqgvAMj164UyR_iWlptzSRePR5dz09yfsQiP-ST1iMaLKzunIO1mj0fGuqA8s9NgA7c69Qq1sxS3NRVn8J5TfVDN_gdIBCU5LCuYvdODx1bTT-vJAuYKoI2vX00qR-w-CPft67SnDp25MtkqD_B66rFf9mGOACQnnHM4_mg6rZMmGmrFibDGfee9I6-jq5DmXQHN-GgPjS-gZVtwN_6mJWkNKjdOKUBfFyIimYnf-d1pMA2h4yR2a5V6Hiw5zxMpvfj824qM0KiS0z5MWp87Z2Z9467LNbUZ9yPwpjHSRop9jARb-KFd3aFGoEBqJJAn6o9FaUUTdHO39jAzEzm3OEkGgfhmXM_lmpDY82U3PVuqjERzTmhQAvmTI4GHe-7Lj5Bvelt3wI9n82AfFE-_lGrWZkZJDZiD2-Q1nGCUCAt-wm1QffTB6zF-7YDCiwEfDvLqIFTdzPV3sT5xmWWcee5w78lRHxgXsHONWPiXJuH8V9SQhinla5W7qdznigA351YDWvgszHvCs6F85f6c5oXMLHUw0l8sKXqsbB0q834tvX92OFK5UkJBY8dMgAHmz1YeLwcAw8qozQ0acvfNgp-VOG-Z81PgNl-P40PbT01wr8=','2026-11-28 20:42:26.827904',NULL);
INSERT INTO "signing_key" VALUES('01M8HYA9DWV814W1SABTFW9FTR','ES256',1001,'gAAAAABrCzyyMzpFEOMf0G8EoRizjuKEqI0ABl04sENVOSh1qrJVvrfTOYuC2sTyHm3pbABG7ID4QYmMRD7gCLKOzre9K6fn1__RDnL6ZnYeCcHfLinT3ejd4AuTNsCbqd-gh0Vm0U5ZkVI84PXcuYJWxTVimjAytal8XVJ4gn1h2-6Jl9kNcSV_amulyVFGFy7QDhDW9V7kKi7mDx2kpLvwZNNeX0ycJttpESvtrg8FGF3c-TOC4QKfOScZUHPBYwhn1YtfUGex','2026-11-28 20:42:26.730408','2026-11-28 20:42:29.692279');
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
INSERT INTO "token_issue" VALUES('01M8HYA7QZDQ9C2EMEFNQWAJ85','e-license','kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','01M8HYA7P4PZE83M0AW9R6Z5ZQ','openid profile email phone address entity','2026-11-28 20:42:27.928964','2026-11-28 20:52:27.928964',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HYA87XEN28SHBKCBJC8SNJ','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','01M8HYA86AC7HM6X99K76KDNEB','openid offline_access','2026-11-28 20:42:28.477127','2026-11-28 20:52:28.477127',NULL,NULL,NULL,NULL,'2026-11-28 20:42:28.399195');
INSERT INTO "token_issue" VALUES('01M8HYA88DAAZ0QHPB8SM36649','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','01M8HYA86AC7HM6X99K76KDNEB','openid offline_access','2026-11-28 20:42:28.487291','2026-11-28 20:52:28.487291',NULL,NULL,NULL,NULL,'2026-11-28 20:42:28.399195');
INSERT INTO "token_issue" VALUES('01M8HYA88W6XR55GYRCSDJ9Z4Y','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA',NULL,'openid','2026-11-28 20:42:28.500477','2026-11-28 20:52:28.477127',NULL,NULL,'01M8HYA87XEN28SHBKCBJC8SNJ','e-license','2026-11-28 20:42:28.399195');
INSERT INTO "token_issue" VALUES('01M8HYA894Q3P1Z1T51JATDR6A','keeper',NULL,NULL,'','2026-11-28 20:42:28.516153','2026-11-28 20:52:28.516153',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HYA8GFFSMHPRP11WJM8M5H','e-license','dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E','01M8HYA8G7D4ZTZ15AM7ZE321Y','openid profile email phone address entity','2026-11-28 20:42:28.749535','2026-11-28 20:52:28.749535',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HYA9GN76PR5GBCZNSWC2KD','keeper','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','01M8HYA9GNYEFTXY04CCJC7D2H','openid','2026-11-28 20:42:28.500477','2026-11-28 20:52:28.477127','2026-11-28 20:42:29.781186','"01M8HYA9GNY32DPPW6ZBTW02WN"','01M8HYA87XEN28SHBKCBJC8SNJ','e-license','2026-11-28 20:42:28.399195');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HYA6EAFBHRAH1KM4HMF7YT','gAAAAABrCzyydxo-hmFprPUyCCz57zqzaBY2BBVI89NUGArUyX0si_KyuEnpEXb3eXmcXkJajeprny69xixhSqQ7bEwL4fJHx8MRLbtDsluKsnCj5ghPuJdKeFTJxBTD5-g42cpun7Bg','2026-11-28 20:42:26.689864',0);
INSERT INTO "totp_secret" VALUES('01M8HYA6E8ETMW38MXV5R33BV4','gAAAAABrCzyydxo-hmFprPUyCCz57zqzaBY2BBVI89NUGArUyX0si_KyuEnpEXb3eXmcXkJajeprny69xixhSqQ7bEwL4fJHx8MRLbtDsluKsnCj5ghPuJdKeFTJxBTD5-g42cpun7Bg','2026-11-28 20:42:26.689864',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HYA6E8ETMW38MXV5R33BV4','2026-11-28 20:42:26.632191');
INSERT INTO "user_name" VALUES('1100000000016','01M8HYA6EAK0CJ35589Q51RHYX','2026-11-28 20:42:26.634465');
INSERT INTO "user_name" VALUES('0105500000020','01M8HYA6EAH5Z3G1GAKEPNY9CZ','2026-11-28 20:42:26.634505');
INSERT INTO "user_name" VALUES('0103500000036','01M8HYA6EA9NVY9C2A1DXK0H8K','2026-11-28 20:42:26.634522');
INSERT INTO "user_name" VALUES('0992000000012','01M8HYA6EA56QK5350GNV4ZN72','2026-11-28 20:42:26.634536');
INSERT INTO "user_name" VALUES('0994000000014','01M8HYA6EAMFXNQ0C59JQCEJTD','2026-11-28 20:42:26.634548');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HYA6EA2BZDDWTGXV569DNP','2026-11-28 20:42:26.634863');
INSERT INTO "user_name" VALUES('0105500000062','01M8HYA6EAFBHRAH1KM4HMF7YT','2026-11-28 20:42:26.634891');
INSERT INTO "user_name" VALUES('0105500000046','01M8HYA6EAKV5EW69X3F02K11Z','2026-11-28 20:42:26.634915');
INSERT INTO "user_name" VALUES('0105500000054','01M8HYA6EAFWYS6YMCW92Z0Y6Z','2026-11-28 20:42:26.634960');
INSERT INTO "user_name" VALUES('1200000000023','01M8HYA6EA2DCQFRCTF93NTX5F','2026-11-28 20:42:26.634974');
INSERT INTO "user_name" VALUES('0000000000001','01M8HYA974HFSBYX07BXMQATPR','2026-11-28 20:42:29.476427');
INSERT INTO "user_name" VALUES('0000000000002','01M8HYA9B4GHFA8AC54RRMJZDV','2026-11-28 20:42:29.604167');
INSERT INTO "user_name" VALUES('0000000000003','01M8HYA9B8FQ06MY17WM6JZ3RN','2026-11-28 20:42:29.608623');
INSERT INTO "user_name" VALUES('0000000000004','01M8HYA9BBPRTQEWF1WVSXZ13S','2026-11-28 20:42:29.611511');
INSERT INTO "user_name" VALUES('0000000000005','01M8HYA9BEWE226R4NWKYF3TJA','2026-11-28 20:42:29.614535');
INSERT INTO "user_name" VALUES('0000000000006','01M8HYA9BGAHFPTR81H3T03G4M','2026-11-28 20:42:29.616683');
INSERT INTO "user_name" VALUES('0000000000007','01M8HYA9BKFVCWM5RFRDS215J7','2026-11-28 20:42:29.619223');
INSERT INTO "user_name" VALUES('0000000000008','01M8HYA9BN2ECFY97X90KTXMQA','2026-11-28 20:42:29.621876');
INSERT INTO "user_name" VALUES('0000000000009','01M8HYA9BTFM5WPH2DHEZX5RJ1','2026-11-28 20:42:29.626170');
INSERT INTO "user_name" VALUES('0000000000010','01M8HYA9BVX7F7FJ4497Z19WJY','2026-11-28 20:42:29.627920');
INSERT INTO "user_name" VALUES('0000000000011','01M8HYA9BZR1G73W0C8QPRP6H4','2026-11-28 20:42:29.631160');
INSERT INTO "user_name" VALUES('0000000000012','01M8HYA9C1ZHXGCRD34KHBGAVZ','2026-11-28 20:42:29.633769');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HYA9D1QMP2MRAV1BFXRCA0','2026-11-28 20:42:29.665480');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HYA9D1Q8M622AZSH4VHC6K','2026-11-28 20:42:29.665480');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HYA9D24RRSD7K1C2TDXFHR','2026-11-28 20:42:29.665480');
INSERT INTO "user_name" VALUES('01M8HYA9GBXNSRZAF15HM5MXRR','01M8HYA6E8ETMW38MXV5R33BV4','2026-11-28 20:42:26.632191');
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
INSERT INTO "visit" VALUES('01M8HYA7PCP9TCJ7T0R1EGQYYW','kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','e-license','2026-11-28 20:42:27.901367','2026-11-28 20:42:27.901367',NULL);
INSERT INTO "visit" VALUES('01M8HYA86ACP2M2AK6323RVB6W','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','keeper','2026-11-28 20:42:28.399195','2026-11-28 20:42:28.487291',NULL);
INSERT INTO "visit" VALUES('01M8HYA88X9TEQGZ9EBKZPMFJS','UlFMMWi0CfyG_gKAjQ1ZF-QnsoqItPqoxymvc-h9vhA','e-license','2026-11-28 20:42:28.500477','2026-11-28 20:42:28.521668',NULL);
INSERT INTO "visit" VALUES('01M8HYA8G7DAHYSPDYVKAK0QW3','dE5BOakNQ75ryjND432YmMqicgniXkESV57g0naD36E','e-license','2026-11-28 20:42:28.741889','2026-11-28 20:42:28.741889',NULL);
INSERT INTO "visit" VALUES('01M8HYA9GRX9M2GY8Y8QTG21VK','kqxRK8bwzULafSCped5q26RaX0Uv3_iv25trLqAzQxU','01M8HYA9GR2Z1V0CSP8YPE40KZ','2026-11-28 20:42:27.901367','2026-11-28 20:42:27.901367','2026-11-28 20:42:29.784915');
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
CREATE INDEX ix_data_report_account_id ON data_report (account_id);
CREATE INDEX ix_data_report_created_at ON data_report (created_at);
CREATE INDEX ix_mail_link_account_id ON mail_link (account_id);
CREATE INDEX ix_mail_link_expires_at ON mail_link (expires_at);
CREATE INDEX ix_registration_expires_at ON registration (expires_at);
CREATE INDEX ix_known_device_account_id ON known_device (account_id);
CREATE INDEX ix_known_device_last_at ON known_device (last_at);
CREATE INDEX ix_passkey_account_id ON passkey (account_id);
CREATE INDEX ix_recovery_code_account_id ON recovery_code (account_id);
CREATE INDEX ix_sign_in_attempt_account_id ON sign_in_attempt (account_id);
CREATE INDEX ix_sign_in_attempt_expires_at ON sign_in_attempt (expires_at);
CREATE INDEX ix_login_expires_at ON login (expires_at);
CREATE INDEX ix_login_account_id ON login (account_id);
CREATE INDEX ix_refresh_token_context_id ON refresh_token (context_id);
CREATE INDEX ix_refresh_token_expires_at ON refresh_token (expires_at);
CREATE INDEX ix_refresh_token_family_id ON refresh_token (family_id);
CREATE INDEX ix_refresh_token_outlasting ON refresh_token (family_id) WHERE offline IS 1 AND revoked_at IS NULL;
CREATE INDEX ix_acting_context_acting ON acting_context (delegation_id) WHERE ended_at IS NULL AND delegation_id IS NOT NULL;
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
CREATE INDEX ix_account_status ON account (status);
CREATE UNIQUE INDEX ix_account_number ON account (tax_id, branch) WHERE status <> 'unconfirmed';
CREATE INDEX ix_account_tax_id ON account (tax_id);
CREATE INDEX ix_account_waiting ON account (preferred_username) WHERE status = 'unconfirmed';
CREATE INDEX ix_card_check_due_at ON card_check (due_at);
CREATE INDEX ix_card_check_expires_at ON card_check (expires_at);
COMMIT;
