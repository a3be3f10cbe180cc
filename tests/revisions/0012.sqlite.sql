BEGIN TRANSACTION;
CREATE TABLE account (
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
	updated_at DATETIME NOT NULL, verify_after DATETIME, register_checked_at DATETIME, register_news JSON, register_disputed VARCHAR, legacy_hash VARCHAR, legacy_scheme VARCHAR, legacy_source VARCHAR, completed_at DATETIME, terms_accepted_at DATETIME, credentials_changed_at DATETIME, registered_data VARCHAR(32) DEFAULT 'typed' NOT NULL, ial VARCHAR, state_asked_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch)
);
INSERT INTO "account" VALUES('01M8HY6FV89RVTKMYB4V6A5N34','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 20:40:25.192395','th',0,'2026-11-28 20:40:25.192395','2026-11-28 20:40:25.192395',NULL,'2026-11-28 20:40:27.625827',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192395','2026-11-28 20:40:25.192395',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8C5M2W4JSSKGY0J5R','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 20:40:25.192685','th',0,'2026-11-28 20:40:25.192685','2026-11-28 20:40:25.192685',NULL,'2026-11-28 20:40:26.143998',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192685','2026-11-28 20:40:25.192685',NULL,'register','1.3',NULL);
INSERT INTO "account" VALUES('01M8HY6FV8JTMXSFPT0X5GN7HA','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 20:40:25.192733','th',0,'2026-11-28 20:40:25.192733','2026-11-28 20:40:25.192733',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192733','2026-11-28 20:40:25.192733',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8CGKRQ1GT75S67X07','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 20:40:25.192766','th',0,'2026-11-28 20:40:25.192766','2026-11-28 20:40:25.192766',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192766','2026-11-28 20:40:25.192766',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8E33HBRNATH06Y6NJ','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 20:40:25.192797','th',0,'2026-11-28 20:40:25.192797','2026-11-28 20:40:25.192797',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192797','2026-11-28 20:40:25.192797',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8ZCNBMSWAD537EEDD','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 20:40:25.192819','th',0,'2026-11-28 20:40:25.192819','2026-11-28 20:40:25.192819',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192819','2026-11-28 20:40:25.192819',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV877GPKHEASQ3MMR6B','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 20:40:25.192841','th',0,'2026-11-28 20:40:25.192841','2026-11-28 20:40:25.192841',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192841','2026-11-28 20:40:25.192841',NULL,'typed',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8R7K4VSGZXMJBGREX','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 20:40:25.192871','th',1,'2026-11-28 20:40:25.192871','2026-11-28 20:40:25.212075',NULL,'2026-11-28 20:40:29.090375',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192871','2026-11-28 20:40:25.192871',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8HP6P1FCZGB9741GN','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 20:40:25.192906','th',0,'2026-11-28 20:40:25.192906','2026-11-28 20:40:25.192906',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192906','2026-11-28 20:40:25.192906',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8BHCV4QR41CJRVR8M','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 20:40:25.192931','th',0,'2026-11-28 20:40:25.192931','2026-11-28 20:40:25.192931',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192931','2026-11-28 20:40:25.192931',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6FV8J8AD1XMFG7XEC395','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 20:40:25.192954','th',0,'2026-11-28 20:40:25.192954','2026-11-28 20:40:25.192954',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:25.192954','2026-11-28 20:40:25.192954',NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6KVVBEDQ4SDD7ZR3DZNX','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 20:40:29.307840','th',0,'2026-11-28 20:40:29.307840','2026-11-28 20:40:29.307840',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.307840',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M0MBV19TTKTEWC4AGGB','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 20:40:29.460340','th',0,'2026-11-28 20:40:29.460340','2026-11-28 20:40:29.460340',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.460340',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M199AYPPB308HGAA92W','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 20:40:29.481421','th',0,'2026-11-28 20:40:29.481421','2026-11-28 20:40:29.481421',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.481421',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M1EH8K7TSQ6Y5837T31','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 20:40:29.486968','th',0,'2026-11-28 20:40:29.486968','2026-11-28 20:40:29.486968',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.486968',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M28PPANZREWVS2FN0PK','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 20:40:29.512370','th',0,'2026-11-28 20:40:29.512370','2026-11-28 20:40:29.512370',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.512370',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M2JS40FSSRDQMDX89ES','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 20:40:29.522587','2026-11-28 20:40:29.522587',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.522587',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M2MXQKA9G14XSRRTK25','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 20:40:29.524876','th',0,'2026-11-28 20:40:29.524876','2026-11-28 20:40:29.524876',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.524876',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M2XVF96E3F5C99S9A6D','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 20:40:29.533505','th',0,'2026-11-28 20:40:29.533505','2026-11-28 20:40:29.533505',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.533505',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M3294CJSWSFSR1GXF4S','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 20:40:29.538470','th',0,'2026-11-28 20:40:29.538470','2026-11-28 20:40:29.538470',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.538470',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M37TX5TQXZ0BQ5532TN','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 20:40:29.543686','th',0,'2026-11-28 20:40:29.543686','2026-11-28 20:40:29.543686',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.543686',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M3HV3GF1C5GPSD86XE9','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 20:40:29.553931','th',0,'2026-11-28 20:40:29.553931','2026-11-28 20:40:29.553931',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.553931',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M3M8DMK2WP3B70JTFAM','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$mrNWylmLsfb+3ztHKGVMyQ$giCImDhpcoR3xG7HlW1V9BYaYS4mHX1FUHsvCxyVxbI','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 20:40:29.556095','th',0,'2026-11-28 20:40:29.556095','2026-11-28 20:40:29.556095',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:40:29.556095',NULL,NULL,'register',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M63E1GGZY48MWHFT2SK','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:40:29.635851',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M63HSK4CBQYQ4Q5MAHZ','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:40:29.635851',NULL,NULL,NULL,NULL,'gAAAAABrCzw9bVK0_vv9zVu6fRbOz13eX71A7XOAp1eC6n-n-esNZRUUMUD6GriNiIw4nb2EsjvIl6KilK80c-qoXL2AVoJmAjh8aGnU5pZX3UUjknCDcr5ZJS69PkthNuTSXk1ITjcX','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M649XY40HBSHK2GY4AE','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:40:29.635851',NULL,NULL,NULL,NULL,'gAAAAABrCzw9-NhlXArmTQBKlQTkjoKCkmqKCJPLqMmxpugDjUOD3kHA11PimW9nLC89WvfvmYGW_co4mzI6NXaFWEK9xVGCha6sKtoi-5pDwkS5TcebR3VRvhK6gVkFKwApDaahA1aj','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL);
INSERT INTO "account" VALUES('01M8HY6M6R7256C3KWR6DP6QFF','natural_person','tax_id','1100000000016','01M8HY6M6RFH88YVP7SG5NMZ0N','active',1,'01M8HY6M6R47V8R9V2D0JH5F0A','officer','$argon2id$v=19$m=19456,t=2,p=1$dI4RolSK0fofQ+i9N6YU4g$3PBGrc4J4KIwsAYqsf0YeAkhu8qrIaMxSsJAufXO35o','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HY6M6RB1PSNHVC0R6PJ59Q','024306800','01M8HY6M6R3SSJ8V2TZ8Z064CV','0812345678','agent@example.com','2026-11-28 20:40:25.192685','th',0,'2026-11-28 20:40:25.192685','2026-11-28 20:40:25.192685','2026-11-28 20:40:29.656410','2026-11-28 20:40:26.143998','"01M8HY6M6R7SK83NG47BGYZSRQ"','01M8HY6M6RHSVW5R4RBPP0FEBW','01M8HY6M6RA8VD1N2J6KF57RVM','01M8HY6M6RNSH2MZ2B5KZ4SF00','01M8HY6M6RWHMPJNEGR0B15JCN','2026-11-28 20:40:25.192685','2026-11-28 20:40:25.192685','2026-11-28 20:40:29.656498','register','1.3','2026-11-28 20:40:29.656426');
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
INSERT INTO "acting_context" VALUES('ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','01M8HY6GS7W4H9RRW9NC86MFZ1',NULL,'2026-11-28 20:40:26.143998','2026-11-28 20:40:26.620027','switched');
INSERT INTO "acting_context" VALUES('yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','01M8HY6GS7W4H9RRW9NC86MFZ1','dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV','2026-11-28 20:40:26.620027','2026-11-28 20:40:27.313675','switched');
INSERT INTO "acting_context" VALUES('lsdmMZddq4Lfxoa2RNfRs3pSRRgiJ8XzTfPaKqGihc4','01M8HY6GS7W4H9RRW9NC86MFZ1',NULL,'2026-11-28 20:40:27.313675',NULL,NULL);
INSERT INTO "acting_context" VALUES('1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA','01M8HY6J7BYE7H5E3XKSZJXWKM',NULL,'2026-11-28 20:40:27.625827','2026-11-28 20:40:27.820596','login');
INSERT INTO "acting_context" VALUES('01M8HY6MAJ9G52C5WEWMFW072W','01M8HY6GS7W4H9RRW9NC86MFZ1','dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV','2026-11-28 20:40:26.620027','2026-11-28 20:40:27.313675','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
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
INSERT INTO "audit_event" VALUES('01M8HY6GS8819FWKB74BYKNRD9','2026-11-28 20:40:26.143998','login.started','01M8HY6FV8C5M2W4JSSKGY0J5R','{"login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','4dd33842a4c7829e');
INSERT INTO "audit_event" VALUES('01M8HY6H1VQ0JE9STA79405JNA','2026-11-28 20:40:26.363598','token.issued','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "e-license", "context_id": "ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U", "delegation_id": null, "token_id": "01M8HY6H0ZHRGGRX3TCWM4N9SX", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','acf0b6e6ef2f8e49');
INSERT INTO "audit_event" VALUES('01M8HY6HB2RNJMZPAYD69DFG39','2026-11-28 20:40:26.620027','acting.switched','01M8HY6FV8C5M2W4JSSKGY0J5R','{"login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "context_id": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "delegation_id": "dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV"}','127.0.0.1','Werkzeug/3.1.9','279017bc5a402534');
INSERT INTO "audit_event" VALUES('01M8HY6HGKC265B24RS9RXQ35G','2026-11-28 20:40:26.873805','consent.given','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "keeper", "delegation_id": "dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV"}','127.0.0.1','Werkzeug/3.1.9','b5f3179ca4ff1d5a');
INSERT INTO "audit_event" VALUES('01M8HY6HK1AKMDPEZ2C7X9NEHS','2026-11-28 20:40:26.945432','token.issued','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "keeper", "context_id": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "delegation_id": "dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV", "token_id": "01M8HY6HJ6KJD7B8T9T38C9MBA", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','587336adae428f36');
INSERT INTO "audit_event" VALUES('01M8HY6HRGRJARAN3RT8YKA2JA','2026-11-28 20:40:27.003445','token.issued','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "keeper", "context_id": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "delegation_id": "dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV", "token_id": "01M8HY6HQ46AE25A19D2JZE345", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','20217b00882b1bba');
INSERT INTO "audit_event" VALUES('01M8HY6HV5ZX6QWBRE7M00AFYP','2026-11-28 20:40:27.180568','token.issued','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "keeper", "context_id": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "delegation_id": "dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV", "token_id": "01M8HY6HV1TWFGZRWYV9J23QBR", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','4fa2886dbdf1ae9e');
INSERT INTO "audit_event" VALUES('01M8HY6HVFWJ32KEATM3H52ZZG','2026-11-28 20:40:27.246670','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HY6HVENV0EFEESNTJXYVPZ", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','aa13d71c43371c88');
INSERT INTO "audit_event" VALUES('01M8HY6HVS1K2MA4TQ4GMKKZCH','2026-11-28 20:40:27.255960','request.repeated','01M8HY6FV8C5M2W4JSSKGY0J5R','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','162d85d2c92dc118');
INSERT INTO "audit_event" VALUES('01M8HY6HYF2JNTTXG160VCD1S2','2026-11-28 20:40:27.313675','acting.switched','01M8HY6FV8C5M2W4JSSKGY0J5R','{"login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "context_id": "lsdmMZddq4Lfxoa2RNfRs3pSRRgiJ8XzTfPaKqGihc4", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','e19b449d834cb111');
INSERT INTO "audit_event" VALUES('01M8HY6J7C7NGDFSATDMY0JEMY','2026-11-28 20:40:27.625827','login.started','01M8HY6FV89RVTKMYB4V6A5N34','{"login_id": "01M8HY6J7BYE7H5E3XKSZJXWKM", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','681a9a8e006d5a2c');
INSERT INTO "audit_event" VALUES('01M8HY6J984MHAAMYFEGQ3V3G7','2026-11-28 20:40:27.685040','request.repeated','01M8HY6FV89RVTKMYB4V6A5N34','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','eb82fd9f7f71444c');
INSERT INTO "audit_event" VALUES('01M8HY6JAE856TFK54ZVRFRD55','2026-11-28 20:40:27.704526','token.issued','01M8HY6FV89RVTKMYB4V6A5N34','{"client_id": "e-license", "context_id": "1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA", "delegation_id": null, "token_id": "01M8HY6J9SVJZEW94DRQ4APP7T", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','47107b7fd6f94ea5');
INSERT INTO "audit_event" VALUES('01M8HY6JE9N9HEESP32FNEE420','2026-11-28 20:40:27.820596','login.ended','01M8HY6FV89RVTKMYB4V6A5N34','{"login_id": "01M8HY6J7BYE7H5E3XKSZJXWKM", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','33dbc2fff5b98909');
INSERT INTO "audit_event" VALUES('01M8HY6JWFW8BD3CFRV10GV7FM','2026-11-28 20:40:28.302286','login.refused','01M8HY6FV8E33HBRNATH06Y6NJ','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','0809e456c905586e');
INSERT INTO "audit_event" VALUES('01M8HY6KV2C94S66ZHEHX4TVPK','2026-11-28 20:40:29.276230','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','488b809e556e831e');
INSERT INTO "audit_event" VALUES('01M8HY6M6DWJBCFT5HVKJRG8W1','2026-11-28 20:40:29.645854','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HY6M7378NWFTRDYYMTV9VA','2026-11-28 20:40:26.143998','login.started','01M8HY6FV8C5M2W4JSSKGY0J5R','{"login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','4dd33842a4c7829e');
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
INSERT INTO "authorization_code" VALUES('01M8HY6GZ5HV1P17AV6KKHTGEV','24cb2ed7508fb237e0bd878c15b53bd3225dc23f9363d19e9808e61aae0d4515','e-license','ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','https://e-license.example.test/callback','openid profile email phone address entity','8E_5qqgTEVcskELUXtfn4w','Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]','2026-11-28 20:40:26.332138','2026-11-28 20:41:26.332138','2026-11-28 20:40:26.363598',NULL);
INSERT INTO "authorization_code" VALUES('01M8HY6HHKE2EW97S95KH8MS9F','7b89e055c5864a134fe7b5562aa76cabd809bf9ae11bf4a0c20f60e36dcd82f9','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','https://keeper.example.test/callback','openid offline_access','4JMrRP_eiFvr0aBQdmlRrg','Xg5gAiTVRWImeiCNRCzRxkYhgdnk2udkHwoDZUXlCGE','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]','2026-11-28 20:40:26.912065','2026-11-28 20:41:26.912065','2026-11-28 20:40:26.945432',NULL);
INSERT INTO "authorization_code" VALUES('01M8HY6HVSW1MFJCB17AM15VJJ','eb0ecdf3e87f1e138265bdffcb5bd22295bd87e14290884f498f63a97dfc923a','e-license','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','https://e-license.example.test/callback','openid profile email phone address entity','8E_5qqgTEVcskELUXtfn4w','Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]','2026-11-28 20:40:27.255960','2026-11-28 20:41:27.255960',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HY6J97F2B8BBV9E5YWQFE6','fc6831029c81c46258246bad28a783e42e307d88d5698c564655dc56c5fbc5af','e-license','1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA','https://e-license.example.test/callback','openid profile email phone address entity','8E_5qqgTEVcskELUXtfn4w','Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4','2026-11-28 20:40:27.625827','urn:idp:acr:password','["pwd"]','2026-11-28 20:40:27.685040','2026-11-28 20:41:27.685040','2026-11-28 20:40:27.704526',NULL);
INSERT INTO "authorization_code" VALUES('01M8HY6MATZ7GW6DYSV1FW96JY','01M8HY6MATXWTSP6YQVXSJ8X3G','e-license','ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','https://e-license.example.test/callback','openid profile email phone address entity','8E_5qqgTEVcskELUXtfn4w','Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]','2026-11-28 20:40:26.332138','2026-11-28 20:41:26.332138','2026-11-28 20:40:26.363598','"01M8HY6MATE38AX8X3KS3EFE4S"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('KVl_YSyRmi78SnbmwITVFNXT_DNhnCKbs-fJSp498fA','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ROVTI3KxN7sruXqHJNRt2g"], ["nonce", "8E_5qqgTEVcskELUXtfn4w"], ["code_challenge", "Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4"], ["code_challenge_method", "S256"]]}','sign_in','NwM5Bf1ZstSt0sqgPu8PokkDk6IkaCDAHEySWY9xUZQ','2026-11-28 20:40:27.943762','2026-11-28 22:40:27.943762',NULL,NULL);
INSERT INTO "authorization_request" VALUES('T-hqe2PC_T-uLRN7CDWNC-VoVTxxrpUdg7BVaM_aAjc','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ROVTI3KxN7sruXqHJNRt2g"], ["nonce", "8E_5qqgTEVcskELUXtfn4w"], ["code_challenge", "Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4"], ["code_challenge_method", "S256"]]}','sign_in','4DOoGnNh7drou9M0sCl49-JpG1d3hLfWMbhzNhzeKCY','2026-11-28 20:40:28.853869','2026-11-28 22:40:28.853869',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8HY6M74CPT2DMS9D6DMQK0V','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ROVTI3KxN7sruXqHJNRt2g"], ["nonce", "8E_5qqgTEVcskELUXtfn4w"], ["code_challenge", "Vkf5GDdXUeWk8Sh4u3U04HDf0i9gIgZhdc8sQkksuH4"], ["code_challenge_method", "S256"]]}','sign_in','NwM5Bf1ZstSt0sqgPu8PokkDk6IkaCDAHEySWY9xUZQ','2026-11-28 20:40:27.943762','2026-11-28 22:40:27.943762','01M8HY6M741MBHGD91VFCT0699','01M8HY6M74H8XCBK3YG1WRWFMQ');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HY6M75HA71D8KEKRN9D2J9','01M8HY6M758WZWH8MCYMZMEM7D','2026-11-28 20:40:29.669112');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8HY6FV8C5M2W4JSSKGY0J5R','keeper','dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV','2026-11-28 20:40:26.873805');
INSERT INTO "consent" VALUES('01M8HY6FV8C5M2W4JSSKGY0J5R','keeper','dlg_01M8HY6M8ND7NGFXFCD2FQ55SB','2026-11-28 20:40:26.873805');
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
INSERT INTO "data_report" VALUES('01M8HY6M8VX2DP8NQXT2YKHX1T','01M8HY6M6R7256C3KWR6DP6QFF','01M8HY6M8VBSY8T9SFDMNCD9AC','"01M8HY6M8VQTEVZJAW5EA0FJQ1"','2026-11-28 20:40:29.723796','2026-11-28 20:40:29.723805');
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
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVNM8GTQ9XFCCEPJ8HV','01M8HY6FV89RVTKMYB4V6A5N34','01M8HY6FV8C5M2W4JSSKGY0J5R','all','[]','2026-10-30',NULL,'2c66f3e36480f371a5ee68ca6291afc69301dd2cf2f6655647abb215056e3183','in_force','2026-10-29 20:40:25.205838','2026-10-29 23:40:25.205838',NULL,NULL,NULL,'ipA4LNg-mOnCeP7Uj4d-rOI6cYCv0ClBUY8sWGwCUrA',NULL,NULL,'2026-JP0FP3ZS-Y');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPFMMMNGPBW6TZNFSV','01M8HY6FV8JTMXSFPT0X5GN7HA','01M8HY6FV8C5M2W4JSSKGY0J5R','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','533095b8c10672fc456d40f7ab3d3608e998c96a8344f2d6c0db81d92097a90c','in_force','2026-10-29 20:40:25.206128','2026-10-29 23:40:25.206128',NULL,NULL,NULL,'f6vPhVavJZqQGxJQ0xfLV7EmyHQGym3HF-Pro0ubVe8',NULL,NULL,'2026-J0Z0CX2W-Z');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVP8B8WGBK5TJ9P641T','01M8HY6FV8JTMXSFPT0X5GN7HA','01M8HY6FV8C5M2W4JSSKGY0J5R','selected','["nsw"]','2026-12-29','2027-03-29','15cfcffb8810256500e7e6b670b47bc2a403c57f10a2b3e594c25abf0e978972','in_force','2026-10-29 20:40:25.206233','2026-10-29 23:40:25.206233',NULL,NULL,NULL,'Nh9P2YNGQAqD1EB_dthJHaPfA-_2CIgmAgajSnvwBzw',NULL,NULL,'2026-02KF5BDF-E');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPW1ANJHYSJGG6ZZV4','01M8HY6FV8E33HBRNATH06Y6NJ','01M8HY6FV8C5M2W4JSSKGY0J5R','selected','["e-license"]','2026-11-29','2027-11-29','56fed99c2d8a3854200d0548d0c47771b6e57bcb28afc520d5fd4e070ceb4000','waiting','2026-11-27 20:40:25.206281',NULL,NULL,NULL,NULL,'1otH-A7IYKSvwfPBXZ5clJhcuZUxyh4oUDqVXvUmUc0',NULL,NULL,'2026-PK72ZBSP-Q');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPJBN37KTR4HG29N86','01M8HY6FV8ZCNBMSWAD537EEDD','01M8HY6FV8C5M2W4JSSKGY0J5R','selected','["e-accreditation"]','2026-05-13','2026-11-09','6bf6acb25fb18f24388090fa8301d28594d823d05148c3a29a7389d991574579','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'scQoXMVkND6SzmleTKbTgS6CPzNMe9WqCPInFtaJve0',NULL,NULL,'2026-BYVMCKFM-4');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPN58890725GHEDS9K','01M8HY6FV877GPKHEASQ3MMR6B','01M8HY6FV8C5M2W4JSSKGY0J5R','all','[]','2026-11-19',NULL,'209ede5df6affa40743a11fedead729d31415ef2575bd4676bc661a3b5ea4e80','declined','2026-10-29 20:40:25.206404','2026-10-29 23:40:25.206404','2026-11-28 19:40:25.206404',NULL,NULL,'dHZcMZ-NMOzJ68d7K2diTGxjPoWQ1aekRsd0RV3e2o0',NULL,NULL,'2026-KC0VRPKN-2');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPBWKNWA9KQXDQXT21','01M8HY6FV89RVTKMYB4V6A5N34','01M8HY6FV8CGKRQ1GT75S67X07','all','[]','2026-09-30',NULL,'98bf52505a7c309b51d50e108f0997cbb655ae898ce1ade424f16e8496e8d768','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 19:40:25.206481','เปลี่ยนตัวแทน',NULL,'_mwyNQnjml7Ey7Oef2Hnp7FYDXiriEXbM7HTEykWq1A',NULL,NULL,'2026-KVD3WW1D-2');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVP0FRF05KN2VXRSYEA','01M8HY6FV8JTMXSFPT0X5GN7HA','01M8HY6FV8CGKRQ1GT75S67X07','selected','["e-surveillance"]','2026-08-31',NULL,'7a81cc31791f958fd92f4aed38029cadf07c257371f344a20bb1b478c0a280a9','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 19:40:25.206576',NULL,NULL,'s5NFkCVytNKH0-kMZWhEbRpIuXqIyjlWGaXdXqtIBig',NULL,NULL,'2026-TVRJW4K4-M');
INSERT INTO "delegation" VALUES('dlg_01M8HY6FVPF2DZ8K70PS3AP1X3','01M8HY6FV8C5M2W4JSSKGY0J5R','01M8HY6FV8CGKRQ1GT75S67X07','selected','["e-license"]','2026-11-24','2027-02-27','205d330534e2c18bcbde2d4d4e0d28ca311642f248e231f1b46f0aeeb3af133b','in_force','2026-10-29 20:40:25.206758','2026-10-29 23:40:25.206758',NULL,NULL,NULL,'pkv-b4MoAIdC2OeRRLsCFmrFPkBubhFUQdgPy9pa7yc',NULL,NULL,'2026-37N34S1R-4');
INSERT INTO "delegation" VALUES('dlg_01M8HY6M8XGX34Q3CPX47ZJRVC','01M8HY6FV8ZCNBMSWAD537EEDD','01M8HY6FV8C5M2W4JSSKGY0J5R','selected','["e-accreditation"]','2026-05-13','2026-11-09','6bf6acb25fb18f24388090fa8301d28594d823d05148c3a29a7389d991574579','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HY6M8XZ11HKH1BGCYXEAHF','2026-11-28 20:40:29.725060','01M8HY6M8XMHD0VCKQH8BZKD2G','2026-11-28 20:40:29.725070','01M8HY6M8XW2X2MAFDPFHA4PJ2','01M8HY6M8XRSMXSBM9811DT9CZ');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('mB5nrQjS68kR7DFJhFN7IQ1RW48UdzFSMeCYTYz0U54','{"return_to": "/oauth2/authorize?resume=PSDNweWyZ1yRrLBz56oj_7_26ZVd2O5-sSI7cn3vmjU", "cancel_to": "/oauth2/authorize?resume=PSDNweWyZ1yRrLBz56oj_7_26ZVd2O5-sSI7cn3vmjU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:40:26.873805','2026-11-28 22:40:26.759496','01M8HY6GS7W4H9RRW9NC86MFZ1');
INSERT INTO "handoff_note" VALUES('NwM5Bf1ZstSt0sqgPu8PokkDk6IkaCDAHEySWY9xUZQ','{"return_to": "/oauth2/authorize?resume=KVl_YSyRmi78SnbmwITVFNXT_DNhnCKbs-fJSp498fA", "cancel_to": "/oauth2/authorize?resume=KVl_YSyRmi78SnbmwITVFNXT_DNhnCKbs-fJSp498fA&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:40:27.943762',NULL);
INSERT INTO "handoff_note" VALUES('4DOoGnNh7drou9M0sCl49-JpG1d3hLfWMbhzNhzeKCY','{"return_to": "/oauth2/authorize?resume=T-hqe2PC_T-uLRN7CDWNC-VoVTxxrpUdg7BVaM_aAjc", "cancel_to": "/oauth2/authorize?resume=T-hqe2PC_T-uLRN7CDWNC-VoVTxxrpUdg7BVaM_aAjc&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:40:28.853869',NULL);
INSERT INTO "handoff_note" VALUES('01M8HY6M75YPKRRG2QBRRV3JJG','{"return_to": "/oauth2/authorize?resume=PSDNweWyZ1yRrLBz56oj_7_26ZVd2O5-sSI7cn3vmjU", "cancel_to": "/oauth2/authorize?resume=PSDNweWyZ1yRrLBz56oj_7_26ZVd2O5-sSI7cn3vmjU&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:40:26.873805','2026-11-28 22:40:26.759496','01M8HY6GS7W4H9RRW9NC86MFZ1');
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
INSERT INTO "known_device" VALUES('01M8HY6GS4X09VRW1Z1WYQKG16','02c825118a8c9df932cc050fe8189d0e3772b82896f8b4af502a80ee398f5e68','01M8HY6FV8C5M2W4JSSKGY0J5R','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998');
INSERT INTO "known_device" VALUES('01M8HY6J7B7FCP9BMXKZWRVYFF','e0f8f0dd3755792d86c27992ec90abcfbfc2f7d921a02c1e476a02661792f1d7','01M8HY6FV89RVTKMYB4V6A5N34','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827');
INSERT INTO "known_device" VALUES('01M8HY6M9726GPVZV1F69Z04JA','01M8HY6M97Z7K02WHZ0XSF9Z6F','01M8HY6FV8C5M2W4JSSKGY0J5R','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('96618ecdd2f0f5f9d66c993514f3c5c55e0c067281c19ccae453df49503564c5',2,'2026-11-28 20:40:27.313675','2026-11-28 20:41:26.620027');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 20:40:28.853869','2026-11-28 20:50:26.759496');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 20:40:28.302286','2026-11-28 21:40:28.302286');
INSERT INTO "limit_counter" VALUES('849131c126efe921d241ca190f9e916e142810abedab61c12dc3d4bf3b5a10c4',1,'2026-11-28 20:40:28.302286','2026-11-29 20:40:28.302286');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 20:40:29.276230','2026-11-28 21:40:29.276230');
INSERT INTO "limit_counter" VALUES('01M8HY6M7CDNKCV5NZZAJ5KKAH',2,'2026-11-28 20:40:27.313675','2026-11-28 20:41:26.620027');
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
INSERT INTO "login" VALUES('01M8HY6GS7W4H9RRW9NC86MFZ1','9db37542cb408a2811b729557aef60c26d7dbcd4bb97523a62f1c31384cbc522','01M8HY6FV8C5M2W4JSSKGY0J5R','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998','2026-11-29 08:40:26.143998',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HY6J7BYE7H5E3XKSZJXWKM','6a65d0c5679ab128870a9bda2a357f1bde66882766dcb68cf85279d83bf55b59','01M8HY6FV89RVTKMYB4V6A5N34','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827','2026-11-29 08:40:27.625827','2026-11-28 20:40:27.820596','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HY6M9AQAZGHMBB3EC2SJ0C','01M8HY6M9A6M3SK94PJB05F665','01M8HY6FV89RVTKMYB4V6A5N34','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827','2026-11-29 08:40:27.625827','2026-11-28 20:40:27.820596','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HY6M9CY20MJZHYV6A2RZ8Z','01M8HY6M9CKTX2QF3GWQG09HRC','01M8HY6M9CTAV8W5M5RZ1AWF49','01M8HY6M6R7256C3KWR6DP6QFF','01M8HY6M9C8Y3W7H7PD4QGPV77','2026-11-28 20:40:29.740545','2026-11-28 20:40:29.740556','2026-11-28 20:40:29.740563','01M8HY6M9C3VXV275QTN4TTHV7');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8HY6M7C1BQXNYBNV0H7WD1V',1,'2026-11-28 20:40:29.676990');
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
INSERT INTO "outbox_message" VALUES('01M8HY6GS9QA25M3CFVXDZ5RB4','new_browser','accounts','{"account_id": "01M8HY6FV8C5M2W4JSSKGY0J5R", "login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "when": "2026-11-28T20:40:26.143998+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6HB2KZKV9AS0W7EDZPW6','logout_notice','e-license','{"visit_id": "01M8HY6GZ8Y8K35PSHS0ZXZYZB", "sid": "ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U", "sub": "01M8HY6FV8C5M2W4JSSKGY0J5R"}','2026-11-28 20:40:26.620027','2026-11-28 20:40:26.620027',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6HYEYWSW3FKJ3T8YRHNA','logout_notice','keeper','{"visit_id": "01M8HY6HHKA5J1B8B0H6J8XMGY", "sid": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "sub": "01M8HY6FV8C5M2W4JSSKGY0J5R"}','2026-11-28 20:40:27.313675','2026-11-28 20:40:27.313675',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6HYEEHNW5S6YKHMQRM3K','logout_notice','e-license','{"visit_id": "01M8HY6HV50K2D764KAS3YXBNR", "sid": "yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM", "sub": "01M8HY6FV8C5M2W4JSSKGY0J5R"}','2026-11-28 20:40:27.313675','2026-11-28 20:40:27.313675',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6J7C5E7MPV7621DBNFH6','new_browser','accounts','{"account_id": "01M8HY6FV89RVTKMYB4V6A5N34", "login_id": "01M8HY6J7BYE7H5E3XKSZJXWKM", "when": "2026-11-28T20:40:27.625827+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:40:27.625827','2026-11-28 20:40:27.625827',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6JE93ZGNWFDB1F6A2QKX','logout_notice','e-license','{"visit_id": "01M8HY6J98AESH6HF8A10FQGF1", "sid": "1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA", "sub": "01M8HY6FV89RVTKMYB4V6A5N34"}','2026-11-28 20:40:27.820596','2026-11-28 20:40:27.820596',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6KV2YDEK2XGGCVV4RY1S','password_reset_wanted','accounts','{"sealed": "gAAAAABrCzw9AHiQTnbLlbGwXtdZuIXE89MnaNUcpzmm5_tqRiCL2xV3A2wT4y7bEybKknOWqdJMiS5Xm7bJ9H9qkTRE2h8pziGsrQAGR9NHI9KSaqhAvAV7JQQ8E8ODDcMcAhHr35qJQF7GsDvUrhzRr6b-KydNv_5IOHTyQerhzQrCBKwqe_AonhgmwMNNYk0usuq_Tv2mrsSaG4Lejdwjkwb4dhKyTKKuweyJdGYSSOibzJbjoUquPt9siazrYuQjdq578zkI"}','2026-11-28 20:40:29.276230','2026-11-28 20:40:29.276230',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HY6M7WWEHY8CH1MAJQ8YG4','new_browser','accounts','{"account_id": "01M8HY6FV8C5M2W4JSSKGY0J5R", "login_id": "01M8HY6GS7W4H9RRW9NC86MFZ1", "when": "2026-11-28T20:40:26.143998+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:40:26.143998','2026-11-28 20:40:26.143998',0,'2026-11-28 20:40:29.691523','2026-11-28 20:40:29.691566','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8HY6M9DV49ZYC1FCR6NT206','01M8HY6M6R7256C3KWR6DP6QFF','01M8HY6M9DB41JMVZYJEN1V9WW','01M8HY6M9DBJF2VJRG3GPNJ16Y',1,'01M8HY6M9D5ZVWZ416K94YQS9R',1,'2026-11-28 20:40:29.741823','2026-11-28 20:40:29.741831','2026-11-28 20:40:29.741839','2026-11-28 20:40:29.741846');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('07d0e524f47da218039220dd7bd460ae7a6f9bcfd9ef363b6159597fc1de5a59','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('4db09068ad9455b560bb87e81f558359ff6d5a5a560ae92dbb4b4cf4e840c094','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('1b339c085cf720336dcfa1985388f15080aa3b9fdbffe50da6401026935829b8','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('677eb180687c715961ed11689785ad74cc6fdd9f2f232e9188b66edb714ac402','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('cb3478b6c0f46e528a0e4ed4701c531bbd6b1ee161f8041d9b515903e5aa6d37','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('e30661d3676d8054317f8f25d19f8c5801c66d4a36f4e92559caa69891b328b9','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('e5685c3e1bf84a9688d53aec44a342ebe77531726318e0e24caf3d32815b62a3','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('642049cb649dbd75f48ae27ad29ba9a13b8e489322639e5d64ae6cb1695ebcbe','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('b02bc47971c42fbdda274275101dce4d8626e9c400ebcd41cd8e01261acba107','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('be091f9e009ddff35e0ec2d01247b02f59221cc4070a540a7f808b20316ac2aa','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075',NULL);
INSERT INTO "recovery_code" VALUES('01M8HY6M9Q8A9NE2HHHS224E27','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.212075','2026-11-28 20:40:29.751660');
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
INSERT INTO "refresh_token" VALUES('01M8HY6HHKE2EW97S95KH8MS9F','a9e6c46834d7bd5d8d844268259df1cca24f030bb8b7358298269c4a350fa0dc','01M8HY6HHKE2EW97S95KH8MS9F','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','openid offline_access','null','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:40:26.912065','2026-11-28 20:40:26.945432','2026-12-28 20:40:26.945432',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HY6MAWRDG19X492QSJR38Z','01M8HY6MAWQY9F60M6R3EDTSZP','01M8HY6HHKE2EW97S95KH8MS9F','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','openid offline_access','"01M8HY6MAWZQ90D7XESXX7HKYC"','2026-11-28 20:40:26.143998','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:40:26.912065','2026-11-28 20:40:26.945432','2026-12-28 20:40:26.945432','2026-11-28 20:40:29.788449','2026-11-28 20:40:29.788460');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HY6M8KY1EHKKP0BFSWM57K','01M8HY6M8KNZS08HZMJARZEV70','01M8HY6M8KHQGS3ZWM0SFFXKJB','"01M8HY6M8KMYFHR6CEZ6C3JVMP"','2026-11-28 20:40:29.715794');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HY6M9RG99AHR9KQ44T3MZS','01M8HY6M6R7256C3KWR6DP6QFF','2026-11-28 20:40:29.752828','01M8HY6M9RC79CR58S16JQVF7R','"01M8HY6M9RBVAMCWRS22NK0781"');
CREATE TABLE registration (
	id VARCHAR NOT NULL, 
	entity_type VARCHAR(32) NOT NULL, 
	number_kind VARCHAR NOT NULL, 
	tax_id VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	account_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_registration PRIMARY KEY (id), 
	CONSTRAINT fk_registration_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registration" VALUES('01M8HY6M9TP7WNWJC6EQSWF3MB','juristic_person','01M8HY6MA61BZQCBSPT7PT4D5Z','01M8HY6MA69A2F06G1GMDVCR1N','01M8HY6MA69T0A01JXWN2BKCJF','"01M8HY6MA6HBTAAS46V48DT816"','01M8HY6M6R7256C3KWR6DP6QFF','2026-11-28 20:40:29.766718','2026-11-28 20:40:29.766743');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HY6KN39TFPT2FRATBD58R8','d3372318b668de589d38e473fa5af831e8a4c5af0ff35b5b452d063aa276d987','01M8HY6FV8R7K4VSGZXMJBGREX','edd2267542f2a3ff1d2b461e871fd6f975b77ba0615a2098160bc4ca6088ec94','2026-11-28 20:40:29.090375','2026-11-28 20:50:29.090375');
INSERT INTO "sign_in_attempt" VALUES('01M8HY6MA84RE0G2YN4CRNYCS2','01M8HY6MA82HXD6VAF4D9BPAHR','01M8HY6FV8R7K4VSGZXMJBGREX','edd2267542f2a3ff1d2b461e871fd6f975b77ba0615a2098160bc4ca6088ec94','2026-11-28 20:40:29.090375','2026-11-28 20:50:29.090375');
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
INSERT INTO "signing_key" VALUES('01M8HY6FWAT6SDF38X226BW42W','ES256',1,'gAAAAABrCzw5oqre_coYLmegyjrjlNphd6ipCX6Bf69xpxqqEOl1kPrBz2WcLGzJQRUxa3ud1ASTRVXHhkEoNhQjVx8C4Hlx3GL6j5cer6WnaVoAVssfs2HRWr9tjsOU0Z3CMlWrNDw3hVsD92QrjMAftLvDNSdaqcyaRUAw3-dHygKjdv_hvG_lZIujhIAZwBT8oc1ZzatJeuJ0siEE-zToNaQtKrQGecF1ka-zQxlBNIBFdoUxJR8d0knrfK0-l2Qs_ElpEeBn','2026-11-28 20:40:25.226625',NULL);
INSERT INTO "signing_key" VALUES('01M8HY6FY7GR9EJN0EX39Y4SPQ','PS256',1,'gAAAAABrCzw5xgSBRjYNJM5wDKfePkW_R_HY0-0b9sS7hpq_4VnF8z50iF-NMYo9gb_66z8QlGpC4i2JGTlN6JSSYKt_gK8g4ZCFmndji3iFU7q4EPg7wCc4D2MaXkEeYwTX6-a8yC-FkIxffl7vkx_QSslUSlN8a1VOdDI0q3RsG493g6_zkp6Hi2wXAUpR3CnXppQLENfmOBptxhD3cl6DQ74edJT7RXF6vpJW-R4zGzqFGNIlF-AX8jeu6vMUzCL41UGoPk3LeFTf3SmzbysXcxf8oZ-Ma2_Jb_WYmHQV5-bgIQhmx1A6c-ROQui3g8iFs_ptGp3ZyPtuZF-y55z4Sh-udNjQ0DdQAA3GWzGJN44EqKgRxtGFtLbq-jqmOfZHzXvb-Vs7jyjqs6KeovZQZWgWax7FDXSfsI-eDQ88uKUjLZWJxnbqa2WaKX3WFQUlvdFw08_G5KFyDPH87UsCYA7J0xg2HWZR2XKPiE-gb3oxJxBgd7ydIHjkorVA_6WgtAxDnnU8mJMUXNifXznF7yA1FU-R43wZx6QQxRGc7MWvIWHaS_icgC9fxmBiXktBxr7FqKIHG8c5ADbSeefNKCG4Up9e301sXsM8Bul46PXmgMHWo5ZIlc0QZBRNismuE2v4ZIUiYogA82wq4LpfiYUn5FvNXprJCTa4lskDqLTP8Why-oOBeYnAF5YF_vjT4z41AQuqLjcO72zqcsPxkAeanEcYklQxnnAPlanuovwkGMNEEX5EiH_P-2c9aR6FUfJkx4_1dJzXuprlsC60mRIeP2fG3UT9mki91YAkpdjXyDZ6oPH7BNagbWow7MSi9wJ_E-MBi62vvmy89JoUAJNP5UpPt-8RvDoSEXlvQ-HNdK8P7CWCfCyPraHwBMgLoglJkJqO8P9tx0CgmcdxVm8LYHVK6-ba0D5H80Ukt1L6q7BX7_8oR63KAVc7ETbKRUxXpSgTH0KReqO9Sn6NaYvfNrlDCTb6_g6t6WQvm4lQAKlJExbuqBmuX-vIWNduSLdBi1VmI0G0JZKyZgdi6-Y_utiGRBc9O072BLlYr4oOK_EuHeZNqsNIF9bXBBc6-qf9uPGlued65I7Y9Zruo38bhliaMwT71tgqNHsRcWlU9TiUUQfEjaBJkdR2qgYFlCqfbS_5olKK9em2uBbEKWTjP-yAt0xT0YQbQp-PzczBOwtVZixzdvrgie3psDbNFLOx9fUnatH9eKEEutPxT-3UbrwOSOWMu12Zus2rGS2wuNbnqfR6D0NGh2UVlLQoTPfyT381FCj4XNb2oJtFV2moQy_BwSW1di-ABlOKGKXM533YzuDjnCD43ZLDKeXJyckkRWdlRBFRiWEH1Z0jvKm-tbgx25P4jlbdF4djVgDspZlFK6Eq3oSWGg-0F69pxxxnqpasiLznBSdE8t0RLcL8xpy731fi3IKsmfl3ExpWiHyI0-E4w2nTGgiPRfVq0Kh6S53Z-KBOxlNB_teh35FqpVOzmSobJZfLuogaa7fhqRpk6ESNkKxMoX6dIi7ovr_luUlxYZVrTjVnoTKyXfUIm59PTERwO2kIJRVBzrNx-WxG4LWMp0ZeZzsrwtWovGQ6aU9zrpM5RXssUX3a84MlNtojm8-Fkg1ApB2l4xhPEys1xfkX7_iPVXG7n0tDnKfUt39yjy0-qM6wPKdzgptXeQhL_DtlUJqXJBRJVX-pLx0x7IQ=','2026-11-28 20:40:25.227032',NULL);
INSERT INTO "signing_key" VALUES('01M8HY6G16JZ8QVFXJPBVRT9AM','RS256',1,'gAAAAABrCzw5ItqARadA4f1fdypOhWZUuIIzlcSh2nSOPsx5v1Nfg4ujDEOuqajxKpERVutePAOlGlkwatpXvRnqFBHNS-8C8-56FsGA31a_ZPuFsWxZ534N74vp8zbgRR2uT0dca6Z1tZlaKxtY51B_XozqaPWUcHHr308MA2sHgSfIMgDOfIGxr5fg4pADJ_6YivxuBQgIYLIZDjaFh3EegDXpjBBI4DRrt4-iXkaxjna9YY8BeWi9f_fAfIPUiQN5Txn4JkbVDDYz_xxKy6gm4bek-6sdbk-7x3R45dLMLulzPjqXkELV9TDnl_6bAJU0fqlS3gw4Gd3zoS1XRSMcE6Xl07kYaFHm50My8zIMwcGqNyuUuIkkJ-uJCaaosy9DQzD8U77w71tP2X5qFegVk3hLlNsvYXfltFK_ykDKhma6pJybrJ9lPZsoOHZnfaoehILSlqhB4JdsvPWRZmqFpr7l5msYNjG_o3mijuNlmpIHM6-6iBzcHmubeLJ5GDd5oFwo-mzE_cFN6GhLtbcObS_0crDQk5u3Lfi6Ns8_KkBjTDYyU8CxYLHNwqwqCwZWIj-mojtcM7SyYw4TfDv2YV0e8_yzL4YNB4hOyLQapHbwR_QVz2-z6UTEb_KYSh5I2QnGhmYecKCWdpQSvBdVrXl67hqhKR6eJ6QDKWgUc_mnRIQh_Zvbfyd44icRkB7lJ0VutttnDudDQhWZNtyuOpS_E6U4Ansu3Ufufqnp2esfgUzjuIqLjoTcXd9ZzYbHGC-SiiR1R42GVjHnwF4La3ZF75CYM7Q1ofxaeMBNQnjRzuTnz85Kqhq5aPzQmn-crhkNSO35C66uqr2CReSmTQMtZ9ohxpHHQ3I1xkkS6eXRcVk1Ev07K0nobFCcw9OjsicUzdTOhQa92StxbwZk-m6Yx5qBYWqcOtr0wmQ7uSD1Il3_NYBkt6hm5NO0losuCIR1er26xekBOJ6dkdmVlFAYxxc0TlJIaMy6y8nawOY7cm7VY_uRGUxsVKWSTZ-imH3Wts2ARgn3d96GWpOca3Nf3xWbgzZpslrt86JvtLZasgMit7EDygnMixmZiM3-RkZfBnTjr5cZEak5UodXXXVp6VhVc7_CQzhlG-rnL4k_DIbHEDl30BYfNByQw7Tn-FJK-KJXSR2RdV_2cPgSVns3oyAZjf9NbKgIP4h_8en48EJQSOVXDTZlB1dyDxChppNShLZXFpgL21zv_1-LE4C-A3RrDHmvscplNF9_wvhfNt1N9ujqE9Gwm3ybBEdgUxc28VI4e6iixe88N3eqAg0Fk8Caa32rmSaS0WGPEPeNrwFHRtspO_1bXwaVBViWUiUYhr71wWRwylrdF3rgkF5ta4geB0ELZ9HohCqACuYH7mggj3gHncJLNze9pDbBHk-Xn7Je_Vi8wKuCsLbBAen6tmwZVdp8tErUmVs1aeezSetUIhQfXQSakeJQ9zdaxO4wglxaUZl0owbFvwUzgQlmSleQc2BwUCQdplVTE8pc4rcrfCdjBrGIY7kEwbnlFgWVoQ_cEcpfX2LHNxP00TGWyPH4vj3aJWPqYc7AdH505fcY0aZ882EOGByvDgYi-3oEQ4Dzq1t6D5owSUhgMXJo1lZGzycHMZcrG5eDzAVGZLZNU1vbgozH-qmRKGwbgsoR6e8_bljWRckdbWuRZZfDAjX_xoPKPO5T-7aXdp80S8Kznhs=','2026-11-28 20:40:25.287971',NULL);
INSERT INTO "signing_key" VALUES('01M8HY6M8MXMFE39XSZ52BGT1N','ES256',1001,'gAAAAABrCzw5oqre_coYLmegyjrjlNphd6ipCX6Bf69xpxqqEOl1kPrBz2WcLGzJQRUxa3ud1ASTRVXHhkEoNhQjVx8C4Hlx3GL6j5cer6WnaVoAVssfs2HRWr9tjsOU0Z3CMlWrNDw3hVsD92QrjMAftLvDNSdaqcyaRUAw3-dHygKjdv_hvG_lZIujhIAZwBT8oc1ZzatJeuJ0siEE-zToNaQtKrQGecF1ka-zQxlBNIBFdoUxJR8d0knrfK0-l2Qs_ElpEeBn','2026-11-28 20:40:25.226625','2026-11-28 20:40:29.716833');
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
INSERT INTO "token_issue" VALUES('01M8HY6H0ZHRGGRX3TCWM4N9SX','e-license','ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','01M8HY6GZ5HV1P17AV6KKHTGEV','openid profile email phone address entity','2026-11-28 20:40:26.363598','2026-11-28 20:50:26.363598',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HY6HJ6KJD7B8T9T38C9MBA','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','01M8HY6HHKE2EW97S95KH8MS9F','openid offline_access','2026-11-28 20:40:26.945432','2026-11-28 20:50:26.945432',NULL,NULL,NULL,NULL,'2026-11-28 20:40:26.912065');
INSERT INTO "token_issue" VALUES('01M8HY6HQ46AE25A19D2JZE345','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','01M8HY6HHKE2EW97S95KH8MS9F','openid offline_access','2026-11-28 20:40:27.003445','2026-11-28 20:50:27.003445',NULL,NULL,NULL,NULL,'2026-11-28 20:40:26.912065');
INSERT INTO "token_issue" VALUES('01M8HY6HV1TWFGZRWYV9J23QBR','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM',NULL,'openid','2026-11-28 20:40:27.180568','2026-11-28 20:50:26.945432',NULL,NULL,'01M8HY6HJ6KJD7B8T9T38C9MBA','e-license','2026-11-28 20:40:26.912065');
INSERT INTO "token_issue" VALUES('01M8HY6HVENV0EFEESNTJXYVPZ','keeper',NULL,NULL,'','2026-11-28 20:40:27.246670','2026-11-28 20:50:27.246670',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HY6J9SVJZEW94DRQ4APP7T','e-license','1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA','01M8HY6J97F2B8BBV9E5YWQFE6','openid profile email phone address entity','2026-11-28 20:40:27.704526','2026-11-28 20:50:27.704526',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HY6MB358Q2MKPBRPQ73WZ7','keeper','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','01M8HY6MB3XP3RHKY9ZTYF87KN','openid','2026-11-28 20:40:27.180568','2026-11-28 20:50:26.945432','2026-11-28 20:40:29.795871','"01M8HY6MB3Y344EE5A4HMWJX6D"','01M8HY6HJ6KJD7B8T9T38C9MBA','e-license','2026-11-28 20:40:26.912065');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HY6FV8R7K4VSGZXMJBGREX','gAAAAABrCzw5QduixvbUf9HDJAsinwTMz2EIJSpDcY0wNxWnDA_S7Vj5QaQttS7OFIUmLcnhzpSvQu3sCvX6O7A2RdNKPxhYYPxE_nKrLCK3wmDggwbqAtRvU3EGOYBiF8tP6-q8_Dx5','2026-11-28 20:40:25.212075',0);
INSERT INTO "totp_secret" VALUES('01M8HY6FV877GPKHEASQ3MMR6B','gAAAAABrCzw5QduixvbUf9HDJAsinwTMz2EIJSpDcY0wNxWnDA_S7Vj5QaQttS7OFIUmLcnhzpSvQu3sCvX6O7A2RdNKPxhYYPxE_nKrLCK3wmDggwbqAtRvU3EGOYBiF8tP6-q8_Dx5','2026-11-28 20:40:25.212075',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HY6FV89RVTKMYB4V6A5N34','2026-11-28 20:40:25.192395');
INSERT INTO "user_name" VALUES('1100000000016','01M8HY6FV8C5M2W4JSSKGY0J5R','2026-11-28 20:40:25.192685');
INSERT INTO "user_name" VALUES('0105500000020','01M8HY6FV8JTMXSFPT0X5GN7HA','2026-11-28 20:40:25.192733');
INSERT INTO "user_name" VALUES('0103500000036','01M8HY6FV8CGKRQ1GT75S67X07','2026-11-28 20:40:25.192766');
INSERT INTO "user_name" VALUES('0992000000012','01M8HY6FV8E33HBRNATH06Y6NJ','2026-11-28 20:40:25.192797');
INSERT INTO "user_name" VALUES('0994000000014','01M8HY6FV8ZCNBMSWAD537EEDD','2026-11-28 20:40:25.192819');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HY6FV877GPKHEASQ3MMR6B','2026-11-28 20:40:25.192841');
INSERT INTO "user_name" VALUES('0105500000062','01M8HY6FV8R7K4VSGZXMJBGREX','2026-11-28 20:40:25.192871');
INSERT INTO "user_name" VALUES('0105500000046','01M8HY6FV8HP6P1FCZGB9741GN','2026-11-28 20:40:25.192906');
INSERT INTO "user_name" VALUES('0105500000054','01M8HY6FV8BHCV4QR41CJRVR8M','2026-11-28 20:40:25.192931');
INSERT INTO "user_name" VALUES('1200000000023','01M8HY6FV8J8AD1XMFG7XEC395','2026-11-28 20:40:25.192954');
INSERT INTO "user_name" VALUES('0000000000001','01M8HY6KVVBEDQ4SDD7ZR3DZNX','2026-11-28 20:40:29.307840');
INSERT INTO "user_name" VALUES('0000000000002','01M8HY6M0MBV19TTKTEWC4AGGB','2026-11-28 20:40:29.460340');
INSERT INTO "user_name" VALUES('0000000000003','01M8HY6M199AYPPB308HGAA92W','2026-11-28 20:40:29.481421');
INSERT INTO "user_name" VALUES('0000000000004','01M8HY6M1EH8K7TSQ6Y5837T31','2026-11-28 20:40:29.486968');
INSERT INTO "user_name" VALUES('0000000000005','01M8HY6M28PPANZREWVS2FN0PK','2026-11-28 20:40:29.512370');
INSERT INTO "user_name" VALUES('0000000000006','01M8HY6M2JS40FSSRDQMDX89ES','2026-11-28 20:40:29.522587');
INSERT INTO "user_name" VALUES('0000000000007','01M8HY6M2MXQKA9G14XSRRTK25','2026-11-28 20:40:29.524876');
INSERT INTO "user_name" VALUES('0000000000008','01M8HY6M2XVF96E3F5C99S9A6D','2026-11-28 20:40:29.533505');
INSERT INTO "user_name" VALUES('0000000000009','01M8HY6M3294CJSWSFSR1GXF4S','2026-11-28 20:40:29.538470');
INSERT INTO "user_name" VALUES('0000000000010','01M8HY6M37TX5TQXZ0BQ5532TN','2026-11-28 20:40:29.543686');
INSERT INTO "user_name" VALUES('0000000000011','01M8HY6M3HV3GF1C5GPSD86XE9','2026-11-28 20:40:29.553931');
INSERT INTO "user_name" VALUES('0000000000012','01M8HY6M3M8DMK2WP3B70JTFAM','2026-11-28 20:40:29.556095');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HY6M63E1GGZY48MWHFT2SK','2026-11-28 20:40:29.635851');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HY6M63HSK4CBQYQ4Q5MAHZ','2026-11-28 20:40:29.635851');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HY6M649XY40HBSHK2GY4AE','2026-11-28 20:40:29.635851');
INSERT INTO "user_name" VALUES('01M8HY6MAA56M4JY3QNZ327XTV','01M8HY6FV89RVTKMYB4V6A5N34','2026-11-28 20:40:25.192395');
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
INSERT INTO "visit" VALUES('01M8HY6GZ8Y8K35PSHS0ZXZYZB','ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','e-license','2026-11-28 20:40:26.332138','2026-11-28 20:40:26.332138',NULL);
INSERT INTO "visit" VALUES('01M8HY6HHKA5J1B8B0H6J8XMGY','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','keeper','2026-11-28 20:40:26.912065','2026-11-28 20:40:27.003445',NULL);
INSERT INTO "visit" VALUES('01M8HY6HV50K2D764KAS3YXBNR','yC8CCkeDEdh5jCYA7t68j2yvJmSm_NuoSNF3VaNBdbM','e-license','2026-11-28 20:40:27.180568','2026-11-28 20:40:27.255960',NULL);
INSERT INTO "visit" VALUES('01M8HY6J98AESH6HF8A10FQGF1','1UtFbpxWijm2HRXd-YFYEyxVbz5T5Aa_LsDDl7iDucA','e-license','2026-11-28 20:40:27.685040','2026-11-28 20:40:27.685040',NULL);
INSERT INTO "visit" VALUES('01M8HY6MBF1N3CS8DR36R9GNDK','ReosAn-9uVrHSmhYgyq1CbcJpkBcy3VbvfcH4sx5O4U','01M8HY6MBFPH69KGZY88W77WRA','2026-11-28 20:40:26.332138','2026-11-28 20:40:26.332138','2026-11-28 20:40:29.807583');
CREATE INDEX ix_account_email ON account (email);
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
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_status ON account (status);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
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
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
COMMIT;
