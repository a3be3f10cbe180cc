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
	unconfirmed_email VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('01M8J7PZ3FJ3RP6MB9YASK48HF','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 23:26:42.287288','th',0,'2026-11-28 23:26:42.287288','2026-11-28 23:26:42.287288',NULL,'2026-11-28 23:26:47.920302',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287288','2026-11-28 23:26:42.287288',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FT2PVZAZKCDS18Q1H','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 23:26:42.287507','th',0,'2026-11-28 23:26:42.287507','2026-11-28 23:26:42.287507',NULL,'2026-11-28 23:26:45.282443',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287507','2026-11-28 23:26:42.287507',NULL,'register','1.3',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FA9PX1QQ2AQE126F9','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 23:26:42.287532','th',0,'2026-11-28 23:26:42.287532','2026-11-28 23:26:42.287532',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287532','2026-11-28 23:26:42.287532',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FYKYX7SBM93AEB2M6','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 23:26:42.287549','th',0,'2026-11-28 23:26:42.287549','2026-11-28 23:26:42.287549',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287549','2026-11-28 23:26:42.287549',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3F2K6WWKF2EYKBDK8W','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 23:26:42.287563','th',0,'2026-11-28 23:26:42.287563','2026-11-28 23:26:42.287563',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287563','2026-11-28 23:26:42.287563',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FVWSG2GTPTJK40D8Z','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 23:26:42.287577','th',0,'2026-11-28 23:26:42.287577','2026-11-28 23:26:42.287577',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287577','2026-11-28 23:26:42.287577',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FZ2E78RGQAMJ9TEMR','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 23:26:42.287591','th',0,'2026-11-28 23:26:42.287591','2026-11-28 23:26:42.287591',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287591','2026-11-28 23:26:42.287591',NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FVCVTN721SKXPSAZJ','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 23:26:42.287609','th',1,'2026-11-28 23:26:42.287609','2026-11-28 23:26:42.373015',NULL,'2026-11-28 23:26:48.979627',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287609','2026-11-28 23:26:42.287609',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3FYFJ115V3AZ9TGNT2','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 23:26:42.287632','th',0,'2026-11-28 23:26:42.287632','2026-11-28 23:26:42.287632',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287632','2026-11-28 23:26:42.287632',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3F4B2M5EKT0NP5YK10','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 23:26:42.287647','th',0,'2026-11-28 23:26:42.287647','2026-11-28 23:26:42.287647',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287647','2026-11-28 23:26:42.287647',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7PZ3F219SKX988ZBPDHRT','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 23:26:42.287661','th',0,'2026-11-28 23:26:42.287661','2026-11-28 23:26:42.287661',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:42.287661','2026-11-28 23:26:42.287661',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q603T89GZCZ6M1VDWYDX','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 23:26:49.347399','th',0,'2026-11-28 23:26:49.347399','2026-11-28 23:26:49.347399',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.347399',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6788MWCB6GAWN49M0QM','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 23:26:49.576976','th',0,'2026-11-28 23:26:49.576976','2026-11-28 23:26:49.576976',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.576976',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q682XXAQZFTYQ9ZKRBGC','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 23:26:49.602492','th',0,'2026-11-28 23:26:49.602492','2026-11-28 23:26:49.602492',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.602492',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q68FPJEFW57ZJGZDAZ36','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 23:26:49.615224','th',0,'2026-11-28 23:26:49.615224','2026-11-28 23:26:49.615224',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.615224',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q69524B65MYY435FGXAB','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 23:26:49.637125','th',0,'2026-11-28 23:26:49.637125','2026-11-28 23:26:49.637125',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.637125',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q69TF9VGPXYHXQ5GN7ZQ','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 23:26:49.658370','2026-11-28 23:26:49.658370',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.658370',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6ACVM8W652V4KPN7J8B','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 23:26:49.676321','th',0,'2026-11-28 23:26:49.676321','2026-11-28 23:26:49.676321',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.676321',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6B2M5H9VECN66HJ623E','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 23:26:49.698005','th',0,'2026-11-28 23:26:49.698005','2026-11-28 23:26:49.698005',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.698005',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6BV2P9QNHBZX9SP8YH1','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 23:26:49.723979','th',0,'2026-11-28 23:26:49.723979','2026-11-28 23:26:49.723979',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.723979',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6CKN244K1AMG5XXWGA6','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 23:26:49.747422','th',0,'2026-11-28 23:26:49.747422','2026-11-28 23:26:49.747422',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.747422',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6DBKVRM9N1CKP21HSWV','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 23:26:49.771297','th',0,'2026-11-28 23:26:49.771297','2026-11-28 23:26:49.771297',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.771297',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6DQ0F5MT36G9CMYYKBZ','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 23:26:49.783459','th',0,'2026-11-28 23:26:49.783459','2026-11-28 23:26:49.783459',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:26:49.783459',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6EA9TFZF6TE3BYP3VE6','juristic_person','tax_id','0000000000013','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-28 23:26:49.802921','2026-11-28 23:26:49.802921',NULL,NULL,NULL,NULL,NULL,NULL,'nsw',NULL,NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6FCFHPF67N1V2GJDKGC','juristic_person','tax_id','0000000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$5vy/F4IQQojR+h9j7D1nDA$fq5kfyyiACd1IJ7HksKp87152mtFlgHdLAetiaxrSVw','0000000000014',NULL,'บัญชีตัวอย่างที่ 14',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-28 23:26:49.836225','2026-11-28 23:26:49.836225',NULL,NULL,NULL,NULL,NULL,NULL,'nsw','2026-11-28 23:26:49.347365',NULL,NULL,'register',NULL,NULL,NULL,'typed@example.com');
INSERT INTO "account" VALUES('01M8J7Q6MWQ5S2HMMF1PPPR5JZ','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:26:50.012721',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6MWHVZBVQD0FGY7W6YE','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:26:50.012721',NULL,NULL,NULL,NULL,'gAAAAABrC2M6gZzf2VnHfVEWyoa4UPJcUU-P7RhnVG6-EEYkRVkBYUYdG9-X7mD85MAXMMGSOo1aZx9Ha2p_iwvtupNx-KNSjNWeMMahLZKOnbers2-KBzk4fnO-ejzVVmNAPAyf5155','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6MX66Z25VZXG2X98XVZ','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:26:50.012721',NULL,NULL,NULL,NULL,'gAAAAABrC2M6T4sbWnGLNLk3_N3dZBKrK4mnBbbzjhHcR3OCp3TNheOo2r0ICtZYcZg1mgCgnQpxvHT5niO9RXk7SCarC4hcC2hs4yUkCjJlOX5T_3LArZqJhsbIAQlgZZZbVGMo4T9t','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J7Q6PRC63FBAB38HFCZJE1','natural_person','tax_id','1100000000016','01M8J7Q6PRHXDZCNK7PXXEQM5W','active',1,'01M8J7Q6P97FZQDQ6K8AZ2S6F7','officer','$argon2id$v=19$m=19456,t=2,p=1$Mua8VwrBGKNU6v1/j1GqVQ$pnoYC7CM4jC9vxF/lyqw6l76nzHBQzx3P1DaOj3XJk4','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8J7Q6PR2JYRBV30MZZVRKBE','024306800','01M8J7Q6PREKBB6R910D0P23NQ','0812345678','agent@example.com','2026-11-28 23:26:42.287507','th',0,'2026-11-28 23:26:42.287507','2026-11-28 23:26:42.287507','2026-11-28 23:26:50.057976','2026-11-28 23:26:45.282443','"01M8J7Q6PA7BKPB5DAGX9MDTYV"','01M8J7Q6PAEPMA96M78BSRT9J0','01M8J7Q6PA2AVT5T94968ZFXX4','01M8J7Q6PRSWQ0AK6FVEKQAA0K','01M8J7Q6PR68JA5WAWY0FQCRDM','2026-11-28 23:26:42.287507','2026-11-28 23:26:42.287507','2026-11-28 23:26:50.072114','register','1.3','2026-11-28 23:26:50.057991','01M8J7Q6PRSXSM7FB033RCTGZX','01M8J7Q6PR8XP80MEPWQBGF4GY');
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
INSERT INTO "acting_context" VALUES('AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','01M8J7Q22MQSNK3N6RDBXTCAPQ',NULL,'2026-11-28 23:26:45.282443','2026-11-28 23:26:46.217030','switched');
INSERT INTO "acting_context" VALUES('605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','01M8J7Q22MQSNK3N6RDBXTCAPQ','dlg_01M8J7PZ5H5WXF0WA9A25NWWZW','2026-11-28 23:26:46.217030','2026-11-28 23:26:47.616865','switched');
INSERT INTO "acting_context" VALUES('MTebJu26FYjD7jP3mZtqUT32erKjzFwyKHMJFCNBeEU','01M8J7Q22MQSNK3N6RDBXTCAPQ',NULL,'2026-11-28 23:26:47.616865',NULL,NULL);
INSERT INTO "acting_context" VALUES('WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q','01M8J7Q4KTGBVCYM5V4H0R0D9R',NULL,'2026-11-28 23:26:47.920302','2026-11-28 23:26:48.213333','login');
INSERT INTO "acting_context" VALUES('01M8J7Q6VRV1198SFC6F2FA0PM','01M8J7Q6SW5Z6D9H6A5TSDKTN2','dlg_01M8J7PZ5H5WXF0WA9A25NWWZW','2026-11-28 23:26:46.217030','2026-11-28 23:26:47.616865','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0014');
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
INSERT INTO "audit_event" VALUES('01M8J7Q233XMR3J7MFG9CJYHQX','2026-11-28 23:26:45.282443','login.started','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','6cbdb33130d02652');
INSERT INTO "audit_event" VALUES('01M8J7Q2K05P8K72XHFVE5ERVW','2026-11-28 23:26:45.772344','token.issued','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "e-license", "context_id": "AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo", "delegation_id": null, "token_id": "01M8J7Q2HKJ11BDCQME398JPFB", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','bdf085a3da72642a');
INSERT INTO "audit_event" VALUES('01M8J7Q31CFHQXD6EYJ86P4SC4','2026-11-28 23:26:46.217030','acting.switched','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "context_id": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "delegation_id": "dlg_01M8J7PZ5H5WXF0WA9A25NWWZW"}','127.0.0.1','Werkzeug/3.1.9','fbaf5200a3c41862');
INSERT INTO "audit_event" VALUES('01M8J7Q3A1SEXCCGWZS004MZBV','2026-11-28 23:26:46.585934','consent.given','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "keeper", "delegation_id": "dlg_01M8J7PZ5H5WXF0WA9A25NWWZW"}','127.0.0.1','Werkzeug/3.1.9','5b6daf59d80c3972');
INSERT INTO "audit_event" VALUES('01M8J7Q3EWWXQD9G3318S2KGRF','2026-11-28 23:26:46.703305','token.issued','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "keeper", "context_id": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "delegation_id": "dlg_01M8J7PZ5H5WXF0WA9A25NWWZW", "token_id": "01M8J7Q3DG6YVZARMQCXDA55BG", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','f113ec4051b43ff7');
INSERT INTO "audit_event" VALUES('01M8J7Q3H46JN3ZBTDA7G2JJYF','2026-11-28 23:26:46.771341','token.issued','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "keeper", "context_id": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "delegation_id": "dlg_01M8J7PZ5H5WXF0WA9A25NWWZW", "token_id": "01M8J7Q3GRRD0VVWW8N7T0G08V", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','2895cd982119d4bb');
INSERT INTO "audit_event" VALUES('01M8J7Q4580DTWKEBS1MJW2K7P','2026-11-28 23:26:46.828238','token.issued','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "keeper", "context_id": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "delegation_id": "dlg_01M8J7PZ5H5WXF0WA9A25NWWZW", "token_id": "01M8J7Q4571KV4ZFQZ1EQ316XW", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','6c1a70c63469bc39');
INSERT INTO "audit_event" VALUES('01M8J7Q45XSY9ECCGRRD5YWETZ','2026-11-28 23:26:47.484558','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8J7Q45WN0068M58Q9NJE0TV", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','c03de83e9e1eb89f');
INSERT INTO "audit_event" VALUES('01M8J7Q46R816723DXZS6SDBBP','2026-11-28 23:26:47.501456','request.repeated','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','99d38c01e0c4e326');
INSERT INTO "audit_event" VALUES('01M8J7Q4ATEKCJHEB4QVSAPHH0','2026-11-28 23:26:47.616865','acting.switched','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "context_id": "MTebJu26FYjD7jP3mZtqUT32erKjzFwyKHMJFCNBeEU", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','1a97b982cd9d4e7b');
INSERT INTO "audit_event" VALUES('01M8J7Q4KVCM68Z31Y3V40D516','2026-11-28 23:26:47.920302','login.started','01M8J7PZ3FJ3RP6MB9YASK48HF','{"login_id": "01M8J7Q4KTGBVCYM5V4H0R0D9R", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','86a5d343418609bb');
INSERT INTO "audit_event" VALUES('01M8J7Q4PSF3306V0R3R65NATR','2026-11-28 23:26:48.022777','request.repeated','01M8J7PZ3FJ3RP6MB9YASK48HF','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','4667548311e3a0a8');
INSERT INTO "audit_event" VALUES('01M8J7Q4R5Q7ST8S7M27R7XR85','2026-11-28 23:26:48.055681','token.issued','01M8J7PZ3FJ3RP6MB9YASK48HF','{"client_id": "e-license", "context_id": "WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q", "delegation_id": null, "token_id": "01M8J7Q4R3Y3KPX57RZGXRJ1G7", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ae2c4624aae33700');
INSERT INTO "audit_event" VALUES('01M8J7Q4XWAW7TX0DTE5GCNPPK','2026-11-28 23:26:48.213333','login.ended','01M8J7PZ3FJ3RP6MB9YASK48HF','{"login_id": "01M8J7Q4KTGBVCYM5V4H0R0D9R", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','d4c76f444e9dec78');
INSERT INTO "audit_event" VALUES('01M8J7Q59A3181Y19FC1ZYR8DQ','2026-11-28 23:26:48.617926','login.refused','01M8J7PZ3F2K6WWKF2EYKBDK8W','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','e0ff325e3464fb6e');
INSERT INTO "audit_event" VALUES('01M8J7Q5XZH6XZJYVAEYFGSS1Y','2026-11-28 23:26:49.268013','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','b5c6790beca0b3a2');
INSERT INTO "audit_event" VALUES('01M8J7Q6NYAYJ76M8MYB65M5SJ','2026-11-28 23:26:50.046645','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8J7Q6Q6DGGRC10AECTPQBCH','2026-11-28 23:26:45.282443','login.started','01M8J7PZ3FT2PVZAZKCDS18Q1H','{"login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','6cbdb33130d02652');
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
INSERT INTO "authorization_code" VALUES('01M8J7Q2F49TTB5K1Y9EQ88R4D','db87d34ab64abad4d4d2a0f1feeecbc408340ef58202e037497379b0c47d1697','e-license','AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','https://e-license.example.test/callback','openid profile email phone address entity','bi1PpMMxhCjGRgpxl1oGCw','vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]','2026-11-28 23:26:45.729871','2026-11-28 23:27:45.729871','2026-11-28 23:26:45.772344',NULL);
INSERT INTO "authorization_code" VALUES('01M8J7Q3CHNPN4QCN66GM0NY3N','f188dc840e4e47ee0ef721b64fd084507029c98ef82add994c88c93542875912','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','https://keeper.example.test/callback','openid offline_access','Rin-aCC_34Fv0uo0BG1_mg','-QLk7dNTc9SGPhDflBfbJmaOpdblsLor1i2vUX_QSAw','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]','2026-11-28 23:26:46.648084','2026-11-28 23:27:46.648084','2026-11-28 23:26:46.703305',NULL);
INSERT INTO "authorization_code" VALUES('01M8J7Q46Q2M1ZAPV5C4VEY8N4','6fd5ffba6a1a7939a9c1e36e021e546dae1646ea7c3e52c9d2ed218037c39c2c','e-license','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','https://e-license.example.test/callback','openid profile email phone address entity','bi1PpMMxhCjGRgpxl1oGCw','vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]','2026-11-28 23:26:47.501456','2026-11-28 23:27:47.501456',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8J7Q4PRQFGFS0WS14B94W3R','37391f2427e41d9c681a01541dff25dce2d73029c675e1fbca43d926db8b59a2','e-license','WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q','https://e-license.example.test/callback','openid profile email phone address entity','bi1PpMMxhCjGRgpxl1oGCw','vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y','2026-11-28 23:26:47.920302','urn:idp:acr:password','["pwd"]','2026-11-28 23:26:48.022777','2026-11-28 23:27:48.022777','2026-11-28 23:26:48.055681',NULL);
INSERT INTO "authorization_code" VALUES('01M8J7Q6W62Y80T9XAHPCCNXNZ','01M8J7Q6W6JQ6ZVEPBMQNZY76X','e-license','AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','https://e-license.example.test/callback','openid profile email phone address entity','bi1PpMMxhCjGRgpxl1oGCw','vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]','2026-11-28 23:26:45.729871','2026-11-28 23:27:45.729871','2026-11-28 23:26:45.772344','"01M8J7Q6W6XQAZBA647XFS16GQ"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('0-ZW8QF7soEG5sLJhaA1Q9XPKiguVYb9HkomT5_Jz6g','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "55b_vgtQgKciIDkKC1eKtQ"], ["nonce", "bi1PpMMxhCjGRgpxl1oGCw"], ["code_challenge", "vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y"], ["code_challenge_method", "S256"]]}','sign_in','81p_HCIUyZlt7oFGig0tTSLnzUZ563MMCDfzPZTw8-E','2026-11-28 23:26:48.321306','2026-11-29 01:26:48.321306',NULL,NULL);
INSERT INTO "authorization_request" VALUES('ZcjlnfJnVzw6KdnxfOscnKudd7RVYX9Be3eqyD_x34E','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "55b_vgtQgKciIDkKC1eKtQ"], ["nonce", "bi1PpMMxhCjGRgpxl1oGCw"], ["code_challenge", "vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y"], ["code_challenge_method", "S256"]]}','sign_in','XTONmi8Tb9TYxjC0SBsiwrrFESZojZPTWWE6Jh-QCFQ','2026-11-28 23:26:48.711284','2026-11-29 01:26:48.711284',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8J7Q6QFQZ2JD4MQ5RNQ55Z4','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "55b_vgtQgKciIDkKC1eKtQ"], ["nonce", "bi1PpMMxhCjGRgpxl1oGCw"], ["code_challenge", "vBHQhZLhZenckflD-cljskO5eev5D0vuwpuqaDM1w8Y"], ["code_challenge_method", "S256"]]}','sign_in','81p_HCIUyZlt7oFGig0tTSLnzUZ563MMCDfzPZTw8-E','2026-11-28 23:26:48.321306','2026-11-29 01:26:48.321306','01M8J7Q6Q8WT7QH2XFRPNCF29F','01M8J7Q6Q8HY7J1JCPEVW208HD');
CREATE TABLE card_check (
	account_id VARCHAR NOT NULL, 
	sealed_code VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_check PRIMARY KEY (account_id), 
	CONSTRAINT fk_card_check_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "card_check" VALUES('01M8J7Q6PRC63FBAB38HFCZJE1','01M8J7Q6RZD9PGJESHQBVKTVWY','2026-11-28 23:26:50.143404','2026-11-28 23:26:50.143425');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8J7Q6QHEC2YCCKPH4A04BF8','01M8J7Q6QHRQKB7XFPDG0NHQF5','2026-11-28 23:26:50.097546');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8J7PZ3FT2PVZAZKCDS18Q1H','keeper','dlg_01M8J7PZ5H5WXF0WA9A25NWWZW','2026-11-28 23:26:46.585934');
INSERT INTO "consent" VALUES('01M8J7PZ3FT2PVZAZKCDS18Q1H','keeper','dlg_01M8J7Q6S0SGZCCKFW3NZEE346','2026-11-28 23:26:46.585934');
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
INSERT INTO "data_report" VALUES('01M8J7Q6S13X1Z4CCPZ1D2526R','01M8J7Q6PRC63FBAB38HFCZJE1','01M8J7Q6SANX0CPVFF6XX9G6G2','"01M8J7Q6SA90VM3N5WX56YSNYV"','2026-11-28 23:26:50.154748','2026-11-28 23:26:50.154769');
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
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5H5WXF0WA9A25NWWZW','01M8J7PZ3FJ3RP6MB9YASK48HF','01M8J7PZ3FT2PVZAZKCDS18Q1H','all','[]','2026-10-30',NULL,'f3223922a6c0bcb72a259b039c9a1cfcbab3897fb21e5deaa97246a2c29efb39','in_force','2026-10-29 23:26:42.352961','2026-10-30 02:26:42.352961',NULL,NULL,NULL,'RleYkEGb4z6XJY2V_C7jAib-AO2d9dZNm6Tpopp75dk',NULL,NULL,'2026-7YGE8KAX-2');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HC1PET1ZDMA132JD7','01M8J7PZ3FA9PX1QQ2AQE126F9','01M8J7PZ3FT2PVZAZKCDS18Q1H','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','f72f59b03095dcb8d26d720297a37e36cf9a4146ffe649f76c22e35399c3a3ff','in_force','2026-10-29 23:26:42.353237','2026-10-30 02:26:42.353237',NULL,NULL,NULL,'wn_0W1wUAd3vIpq6kToIwK4rJwpaMOuyd0zgxVB6WVA',NULL,NULL,'2026-8ATGMNXV-B');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5H9W3B6PZDWT15M1HZ','01M8J7PZ3FA9PX1QQ2AQE126F9','01M8J7PZ3FT2PVZAZKCDS18Q1H','selected','["nsw"]','2026-12-29','2027-03-29','e7b5dcd4d53ca1e702450e987b64cfa78f480042d5c6881dfb4cc1edd2b93afa','in_force','2026-10-29 23:26:42.353360','2026-10-30 02:26:42.353360',NULL,NULL,NULL,'X738ZuF-L1NRjIhQvwK7TpQREp6kYs6UqS9oxk9A3gY',NULL,NULL,'2026-KQDSY7G0-9');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HVEKS2JCF7XNJJYM4','01M8J7PZ3F2K6WWKF2EYKBDK8W','01M8J7PZ3FT2PVZAZKCDS18Q1H','selected','["e-license"]','2026-11-29','2027-11-29','613dec3b91378414e359cac3ee121ee14ec065933256895c829110d487aa2723','waiting','2026-11-27 23:26:42.353449',NULL,NULL,NULL,NULL,'nWb1ouroEqI8IfDumUbSefMu6k9T6_aTywKJsHaIJ5k',NULL,NULL,'2026-DAC7983N-7');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HTB27CPEVAKNGXY0X','01M8J7PZ3FVWSG2GTPTJK40D8Z','01M8J7PZ3FT2PVZAZKCDS18Q1H','selected','["e-accreditation"]','2026-05-13','2026-11-09','e5b2f56500bf0e171511bee0d6dc931d997b9dc7c58f0125a5e5ef96cae041a0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'uNzxfS0a3TKyj1acW6-XG5tv8dDavwXzvr6PR0xBqvs',NULL,NULL,'2026-5ZXEGJGN-H');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HR1SDZVXTCS7VTDYP','01M8J7PZ3FZ2E78RGQAMJ9TEMR','01M8J7PZ3FT2PVZAZKCDS18Q1H','all','[]','2026-11-19',NULL,'d8ab0939e316a7e0024c1011c97af75278a5d4246be9241c2d1429f93bb55eaf','declined','2026-10-29 23:26:42.353628','2026-10-30 02:26:42.353628','2026-11-28 22:26:42.353628',NULL,NULL,'IHhr0kE5NoxI4QoyG1enmEBQ8nupHeBPb361l22uoDI',NULL,NULL,'2026-HDAX5YDA-R');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HKXPZ7HPC8DZZGC7F','01M8J7PZ3FJ3RP6MB9YASK48HF','01M8J7PZ3FYKYX7SBM93AEB2M6','all','[]','2026-09-30',NULL,'fa73ac783763a36a76bfd91fef351a20a6de654d291e2f6b8e59c1048f1bf746','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 22:26:42.353706','เปลี่ยนตัวแทน',NULL,'z8PAAWqq1MsMB2MeNfr4ixRJd4hvJteIOx5oz0cWhLs',NULL,NULL,'2026-2ZFNVM1M-H');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HS5ZKR5RKZKPZB2MA','01M8J7PZ3FA9PX1QQ2AQE126F9','01M8J7PZ3FYKYX7SBM93AEB2M6','selected','["e-surveillance"]','2026-08-31',NULL,'2e282d502fe3a7f800369bb788057fa70ca8bb59e974eaf9230862b7c619ded1','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 22:26:42.353797',NULL,NULL,'T18UTsr8yizN9Yq01UKzZLKcXV8QyVfG8nApa-hDGyw',NULL,NULL,'2026-F01S8GM5-T');
INSERT INTO "delegation" VALUES('dlg_01M8J7PZ5HN618DR4X31SPCS1D','01M8J7PZ3FT2PVZAZKCDS18Q1H','01M8J7PZ3FYKYX7SBM93AEB2M6','selected','["e-license"]','2026-11-24','2027-02-27','e4e114e16d1992fe486990a4e77ebe8ad3f0e5e7339b9da0089564b3a9a06fe4','in_force','2026-10-29 23:26:42.353905','2026-10-30 02:26:42.353905',NULL,NULL,NULL,'Tf1o1vWmh7CLPLAo1s81V7G4a2-0U8MduQ0cz6ioems',NULL,NULL,'2026-GNEHFRN7-K');
INSERT INTO "delegation" VALUES('dlg_01M8J7Q6SCZ526T3P8P9KTP18P','01M8J7PZ3FVWSG2GTPTJK40D8Z','01M8J7PZ3FT2PVZAZKCDS18Q1H','selected','["e-accreditation"]','2026-05-13','2026-11-09','e5b2f56500bf0e171511bee0d6dc931d997b9dc7c58f0125a5e5ef96cae041a0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8J7Q6SC10YGWRB3E44Q0FZW','2026-11-28 23:26:50.156652','01M8J7Q6SCBEW7MCEKX1RTMQN7','2026-11-28 23:26:50.156663','01M8J7Q6SC7SAZA310S811E0KR','01M8J7Q6SC5J4SA5FREPXD26Q8');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('okDACJ6ACbEn8H40fykVcZ1NLVtcUNQB30YSNqHwe8c','{"return_to": "/oauth2/authorize?resume=Ohl2Zwf5FVEeYNjzwRRGthpsC8tCedg4TqgaS9hjB9k", "cancel_to": "/oauth2/authorize?resume=Ohl2Zwf5FVEeYNjzwRRGthpsC8tCedg4TqgaS9hjB9k&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 23:26:46.585934','2026-11-29 01:26:46.392501','01M8J7Q22MQSNK3N6RDBXTCAPQ');
INSERT INTO "handoff_note" VALUES('81p_HCIUyZlt7oFGig0tTSLnzUZ563MMCDfzPZTw8-E','{"return_to": "/oauth2/authorize?resume=0-ZW8QF7soEG5sLJhaA1Q9XPKiguVYb9HkomT5_Jz6g", "cancel_to": "/oauth2/authorize?resume=0-ZW8QF7soEG5sLJhaA1Q9XPKiguVYb9HkomT5_Jz6g&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 01:26:48.321306',NULL);
INSERT INTO "handoff_note" VALUES('XTONmi8Tb9TYxjC0SBsiwrrFESZojZPTWWE6Jh-QCFQ','{"return_to": "/oauth2/authorize?resume=ZcjlnfJnVzw6KdnxfOscnKudd7RVYX9Be3eqyD_x34E", "cancel_to": "/oauth2/authorize?resume=ZcjlnfJnVzw6KdnxfOscnKudd7RVYX9Be3eqyD_x34E&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 01:26:48.711284',NULL);
INSERT INTO "handoff_note" VALUES('01M8J7Q6QS53N35PFMZYKEN23F','{"return_to": "/oauth2/authorize?resume=Ohl2Zwf5FVEeYNjzwRRGthpsC8tCedg4TqgaS9hjB9k", "cancel_to": "/oauth2/authorize?resume=Ohl2Zwf5FVEeYNjzwRRGthpsC8tCedg4TqgaS9hjB9k&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 23:26:46.585934','2026-11-29 01:26:46.392501','01M8J7Q22MQSNK3N6RDBXTCAPQ');
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
INSERT INTO "known_device" VALUES('01M8J7Q223J460K42EBF66G33T','60c1db95bb6ad0b0e926bfa350638d9b3e00815f2a16e377fcc77a358199d945','01M8J7PZ3FT2PVZAZKCDS18Q1H','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443');
INSERT INTO "known_device" VALUES('01M8J7Q4KTXWQ53HAF7JZJH17Q','ded6d39a6001cb67faa9903bd254e27ef90d12dfb696add3e64b220a9bd47403','01M8J7PZ3FJ3RP6MB9YASK48HF','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302');
INSERT INTO "known_device" VALUES('01M8J7Q6STDWGNPGJEZDWYQCV8','01M8J7Q6STD96GVZ9APV6N354V','01M8J7PZ3FT2PVZAZKCDS18Q1H','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('ccd8e5082c029f77dfe451366f040ea58c64ebd329d16e22cd1b843267252c58',2,'2026-11-28 23:26:47.616865','2026-11-28 23:27:46.217030');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 23:26:48.711284','2026-11-28 23:36:46.392501');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 23:26:48.617926','2026-11-29 00:26:48.617926');
INSERT INTO "limit_counter" VALUES('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268',1,'2026-11-28 23:26:48.617926','2026-11-29 23:26:48.617926');
INSERT INTO "limit_counter" VALUES('bd76a4d82536b4dc77ccd89de75d35c9e00deb0d2244b15d7f444780b9cca059',1,'2026-11-28 23:26:48.617926','2026-11-29 23:26:48.617926');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 23:26:49.268013','2026-11-29 00:26:49.268013');
INSERT INTO "limit_counter" VALUES('01M8J7Q6R11TMMS0PJ8STEXKJ3',2,'2026-11-28 23:26:47.616865','2026-11-28 23:27:46.217030');
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
INSERT INTO "login" VALUES('01M8J7Q22MQSNK3N6RDBXTCAPQ','34f8edae22e2e07d7912509ad6229ab4c4e406a5dae3c37608d754a151fbaca5','01M8J7PZ3FT2PVZAZKCDS18Q1H','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443','2026-11-29 11:26:45.282443',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8J7Q4KTGBVCYM5V4H0R0D9R','1c035048ae4b179cfef9d26744aed9144ceb83536c2c0ccf565e6d853b3ca174','01M8J7PZ3FJ3RP6MB9YASK48HF','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302','2026-11-29 11:26:47.920302','2026-11-28 23:26:48.213333','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8J7Q6SW5Z6D9H6A5TSDKTN2','01M8J7Q6SWBM29DYGAS06J9RXA','01M8J7PZ3FJ3RP6MB9YASK48HF','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302','2026-11-29 11:26:47.920302','2026-11-28 23:26:48.213333','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8J7Q6SXV7GKZZZZ6AKPAV06','01M8J7Q6SXJ2QYPKYPW99JNAZW','01M8J7Q6SX3QM6M9C8HR1GBZ68','01M8J7Q6PRC63FBAB38HFCZJE1','01M8J7Q6SXGP8MJ4F1ZEABHCW2','2026-11-28 23:26:50.173613','2026-11-28 23:26:50.173622','2026-11-28 23:26:50.173630','01M8J7Q6SXZW4NA7PNY8EYP53B');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8J7Q6R3FW7DS71HZX03TS7W',1,'2026-11-28 23:26:50.115277');
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
INSERT INTO "outbox_message" VALUES('01M8J7Q2379YV630WM9KJRMM19','new_browser','accounts','{"account_id": "01M8J7PZ3FT2PVZAZKCDS18Q1H", "login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "when": "2026-11-28T23:26:45.282443+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q31CXXZVFSA462D32C9C','logout_notice','e-license','{"visit_id": "01M8J7Q2FBGRV0JQKG49NJWBXH", "sid": "AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo", "sub": "01M8J7PZ3FT2PVZAZKCDS18Q1H"}','2026-11-28 23:26:46.217030','2026-11-28 23:26:46.217030',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q4AHP74D0WJJWER0FTAE','logout_notice','keeper','{"visit_id": "01M8J7Q3CVCZEFSVQC96EFZ5CJ", "sid": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "sub": "01M8J7PZ3FT2PVZAZKCDS18Q1H"}','2026-11-28 23:26:47.616865','2026-11-28 23:26:47.616865',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q4AHT11B9FWMVXDE4RWQ','logout_notice','e-license','{"visit_id": "01M8J7Q458BNMZHP27MG1PGNNE", "sid": "605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI", "sub": "01M8J7PZ3FT2PVZAZKCDS18Q1H"}','2026-11-28 23:26:47.616865','2026-11-28 23:26:47.616865',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q4KVMTMTJ24CRFY37VN6','new_browser','accounts','{"account_id": "01M8J7PZ3FJ3RP6MB9YASK48HF", "login_id": "01M8J7Q4KTGBVCYM5V4H0R0D9R", "when": "2026-11-28T23:26:47.920302+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:26:47.920302','2026-11-28 23:26:47.920302',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q4XWSS4MZE6DB9SQBZHN','logout_notice','e-license','{"visit_id": "01M8J7Q4PSJNYHK3HRKBYJG0J5", "sid": "WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q", "sub": "01M8J7PZ3FJ3RP6MB9YASK48HF"}','2026-11-28 23:26:48.213333','2026-11-28 23:26:48.213333',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q5XZHWJ0DNANER3979XM','password_reset_wanted','accounts','{"sealed": "gAAAAABrC2M5Cx9UPnLfiO1QF2Hu6jeBTgW9qiDJNpSg8M0Eq5sZ3qQlR9jYVFPBOJCpPgHAredcjHbIOpidFyQT3mcBrClElaHF-2Hjktou0NGu20RrWuz7qIUu0jb7d_0dyTxZz76hDg2NlynWAIO1FKl7x5CdlNjnGjUoTIFWbdDrXUOXkI9Y8h0AJWM-w-vy9EfJE7NWtm4_vtEeAmOGUtggIf1dCXPQY1rhK4hKnQRubU7LJLfIw6GMDBz5y2GwFw6KkoUG"}','2026-11-28 23:26:49.268013','2026-11-28 23:26:49.268013',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J7Q6R4SFZ8A2S00J5070KH','new_browser','accounts','{"account_id": "01M8J7PZ3FT2PVZAZKCDS18Q1H", "login_id": "01M8J7Q22MQSNK3N6RDBXTCAPQ", "when": "2026-11-28T23:26:45.282443+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:26:45.282443','2026-11-28 23:26:45.282443',0,'2026-11-28 23:26:50.116374','2026-11-28 23:26:50.116399','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8J7Q6TB9WWXE0WRMMXSK1VS','01M8J7Q6PRC63FBAB38HFCZJE1','01M8J7Q6TC4B1NW2ZJHA1YPDM8','01M8J7Q6TC3XFT1S8GJGXP2N9B',1,'01M8J7Q6TCT4G96XQDRDK0GYBJ',1,'2026-11-28 23:26:50.188115','2026-11-28 23:26:50.188124','2026-11-28 23:26:50.188132','2026-11-28 23:26:50.188139');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('6b625f0e19a69069e66bfa957598524848e695199a6fa6be5ac4ff853304e46d','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('90a9b39cca552169d22a489cded6a26c958a6c6d0fa0f17e2134874836c21273','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('469ad2d9e4c204d8b9e682fc05895916fded943d10d7def3b8e6a7a460351ced','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('8ff2d2bb30369fe17b07267f6329c891acd7ec5fd0e5505c648b2051840c1de0','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('b29266696780a1436711aa3f377794a0e6250a49ad4c524ef993b01e3cda8e5d','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('89b4606a39e21bb87351b8604329100b17cef8c69365d138229fa77516dc12e1','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('5d729f9add9836946fafa8afa3f647583582cbdd9db948532fb4fdab9c9e8d4a','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('d7a51e346d61589aa88fd25e56209db5f470af4ef40853a66f4b62d14cac09f8','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('c623ebf457c9e360f89fa677ac221e1b89ae4813b98d3685aec734c33439c894','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('1c84b8af39debd826aded53be9a60ebdf653b245ef84885cb2abf994cd0a11cc','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015',NULL);
INSERT INTO "recovery_code" VALUES('01M8J7Q6TJVHR2EFA479SE6RGQ','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.373015','2026-11-28 23:26:50.194565');
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
INSERT INTO "refresh_token" VALUES('01M8J7Q3CHNPN4QCN66GM0NY3N','8b440e0ea1fb714fe972c421eabd53b82ca63f01b6d18c9373e5d12dd4fdddcd','01M8J7Q3CHNPN4QCN66GM0NY3N','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','openid offline_access','null','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]',1,'2026-11-28 23:26:46.648084','2026-11-28 23:26:46.703305','2026-12-28 23:26:46.703305',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8J7Q6W9JJ71ZC9KEZ76CATD','01M8J7Q6W9ZRJ61QJ6MQG4GCNF','01M8J7Q3CHNPN4QCN66GM0NY3N','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','openid offline_access','"01M8J7Q6W95PXW1NPEMZBA7V5S"','2026-11-28 23:26:45.282443','urn:idp:acr:password','["pwd"]',1,'2026-11-28 23:26:46.648084','2026-11-28 23:26:46.703305','2026-12-28 23:26:46.703305','2026-11-28 23:26:50.249615','2026-11-28 23:26:50.249631');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8J7Q6R535T0362HZEZKDQGK','01M8J7Q6R5JRZEDBGHY15RHZ7N','01M8J7Q6R5QXJRQ88M8RSDGE9S','"01M8J7Q6R5TXH05TDGD8CX26G6"','2026-11-28 23:26:50.117604');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8J7Q6TKTQ9QDGNSDNRJSXP2','01M8J7Q6PRC63FBAB38HFCZJE1','2026-11-28 23:26:50.196219','01M8J7Q6TMB3CNQT8C155Q8PX0','"01M8J7Q6TMRXJJ4JPRDQ1S4BSN"');
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
INSERT INTO "registration" VALUES('01M8J7Q6TNAXY98XY6X5451826','juristic_person','01M8J7Q6TND732J2WKXKS7VWW6','01M8J7Q6TNXTFWYKYKQW31E03M','01M8J7Q6TNBBFQV92B719WYFZK','"01M8J7Q6TN0AX6WM1K0A22A4HF"','01M8J7Q6PRC63FBAB38HFCZJE1','2026-11-28 23:26:50.206255','2026-11-28 23:26:50.206333','01M8J7Q6TN247WRWAS0277QG46','01M8J7Q6TNAWZ4CH1BQVYFDP0B','01M8J7Q6TN30G8E8922H2K53V2','01M8J7Q6TN8VRNDA9GHB3M635K');
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
INSERT INTO "sign_in_attempt" VALUES('01M8J7Q5N8WZ3ZB03BA3Q439B5','25ed847c984f2364356a1c0e3c00cbbaa07be4732c6168e57ab25b64c4e4855e','01M8J7PZ3FVCVTN721SKXPSAZJ','db40eff9610d5b60b6e9974e066439529b834cc3cbcbaf071f789f75dd898ab0','2026-11-28 23:26:48.979627','2026-11-28 23:36:48.979627');
INSERT INTO "sign_in_attempt" VALUES('01M8J7Q6V0GNXRWNBFTEFS9PJY','01M8J7Q6V0FAR01VD39TG48T3Y','01M8J7PZ3FVCVTN721SKXPSAZJ','db40eff9610d5b60b6e9974e066439529b834cc3cbcbaf071f789f75dd898ab0','2026-11-28 23:26:48.979627','2026-11-28 23:36:48.979627');
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
INSERT INTO "signing_key" VALUES('01M8J7PZ856FM6G9A2BZ36RC3B','ES256',1,'gAAAAABrC2MyYt74vhYuX-8DEKw-wOkZ6WI0PrKK37S20TXxkIB6e1oK10umrjXTSO291NR7wdRcqwJO7vcGtTwOcEh_M-EftrBIlj5C86neyfTuHfvpMjYHeMYbEUafHNFUpIwAneKIuqNG1sDJfhr57v8_UzcVGbsLlZY8GD0hKxY5XuqKNiErdIV9UUCgVSzmxqWy2gEyhyCcU3hctHwiF3Rr5ugOQfWdDnPKokEFzBqMjnShxO673UtvOZv5gfpIwFd-zxcw','2026-11-28 23:26:42.436740',NULL);
INSERT INTO "signing_key" VALUES('01M8J7PZZKK0RT7H4745DK56P8','PS256',1,'gAAAAABrC2MzmLvqBK2Pli_JKnY0V7cSlgSQQHPUSCyApzSC-Se_XJqSGRJJNbQ4RUT2sumqXGoM9E5bgbVWJzmu-CVa1nrl31w-NlhNv-oB5HMhMVxjl7Ce6Nt_pumWcDxeQjVSKoBlf8j2zgnzAFsWBMPC_rIPye7JzJ1lPc4KFOmMbM8HDy5y_-QQCFMTn8M9LCQjLgvNiAsMyr6rVgiTtUBk5Gx4tX6nKaBScHySgYUcuTCsI62POngRD-nq_2uQpRvAgJLTjcUOImmWb-O8FlbS6YSHMHkrulbpjoRSbnfrjSmapqhsBwUcRqejW3xRH9AAIJB62jAbvBn8GuiF0i5GGkJ7T6T0NTAJByxZvnSx66IR4g8vShNlRxvGDS8n0-fkLERxouUrM5OXIScnXSQeJ6hlda-3Thhgk5h3P8AyVJ0R_I54Ea74vttavj03KJpPAiqQOd4HTAO2WI7F7zcZIrjSf0gCf2X8NxNExT_zNWxlGCnzXlGHDzggyailR6QwfNLKpNWMEeXGwh1OLaRyOvnvMfzGTKubiHvpbzNcrY_UL7ARJUSfaxz6NZcp1jMullWOYuYEi1k06MVouvWxW5eXY70YgWDvhSyuHVz_93k_G9_J-bF7lH8OuIQvBFNH_-smri-QnWFBmN9z3HJKsTqVivh-smwoB9PmN4VvahevBmBnIsO6Dm3SOvjm3p8R93ZRxTb5gZxQk7Rp6lMVtDZFP_PTkFzkym2n8DSadpJiwbvQaJqGwhDqCP6RdPvfBQlX1zfzv8cbw0jgZAqmTFF2yHU_31e53RBGbUZsE0TlEDKLKcYWS8MuNnDyFu0wGrt43gjNtULbzkLPUpdHrVwkZoo6kU-DP4HPB2GXygrrrDpOIF3uGITUK6UMyfzBLlCuPIo4w44FZxAy688D9onWjF2FBV5ZbmwnIqSNhihyBeQTKO7OuV8xpHx99GlqcBP0k59_JIN5OSmFPVYI7Xx5taV9Z_N-cjWP6-Z9BaJao8ebICz6LLXlYeMmH3o5dNW49lDTb_ra3yoFapWVPRDDT6rbOqA8lHHqmezHktXITBcoxkIodrHFCprTijstAgUE4wXVf9PLrP6rVnN_cLNDdeDYOhIpnzZF3PgO0gxEhq8jAhWD0dujK9hdxL73ejtnIa37Ne9tgnVe844iuKXPixp6KR634vCGhlOvDsz1aKQfvWot3_DzBnoEdL84OlZZyFhqWU0kfVw_nE8-PAw87t4mNpBoozbvrhJPuBtf9j0yZ6sfpaD0UDBT-_6FNGWsxiBXbHrmd9gIpGbj6AZAE4UmrNiBgMEX2Ak2kgNwMNg1G85IQ1IwAtMAE_8GTFiUDGi15dPPr17k9ZQ3AUqcgJcfUYgHJWvmwtKA9X2llTdEIlD-Lzpk3-zdTXWHtEhYXLT3Fe3N7XLzXI7QRzMU8jJAQFcamSXRLbLHKN-RVDZDgtHh529z734xRiAgwXo6JPPyi3TAbMXeJP_8N_BLPusy_5d_0B5njLu5CK870aF2mYJYJ4aD6q-taAoMBAwJZysaXBvaxxvnKOUMXLILpa44gZJOiQ_EL_3Ci3DlJIqzBSVC7ie9W3tYNjAfiF47kryWp4B5_sTbRFfKrifsFN-nhxIj8370-wG2uODSUXYKKKqfVSB3467DU4yuPAINUWUn7iE7JnmL8k3LGmdFAwKZ1aooMkgP19gm6CzcBwo=','2026-11-28 23:26:42.437331',NULL);
INSERT INTO "signing_key" VALUES('01M8J7Q0KXD9F86RN5Y2ARR7XE','RS256',1,'gAAAAABrC2MzwKgmpeOqHhZ40Nq8NJryicQrk0WI__QEka8YJ3ShugOQrC-BVBNCibbcNFWh3E9kh1RevhyHwzUr2tCA32IJE1nIzLyxPS9BFdCh_3yo6yzQLTL_jkPcSk1cDZZPc6vaYQLLiwUMxBKfTQsaRFz7aBmF56QWfG6rDRQJRM6A-4vJe-EbYTVtqgzxLK_4nF0ijWP4Ffu-jkpFsKc9f-6yDW1xR4WmXyMg2I_22J4Hk9wG3eV-75iRBdLd4xS3gltQJirzVnCOoFYF_zjsiSgr2yxvIAVc0CExkvYzyvBeOsfS5FJBj8jc3Df8wOeYotzlVxtmXipRj6pCtIxTwzBeTfwbQQzgp1mfRxFDXto1NkAQyfNMGpIcy-E_wBBDy4f-mjOoLi8LBurHsy4FaDA33RVOyWwK9qyKDb2ecfUxw6IOMBQGUkeC8LpjYyi7D1Y1W-E82HMlstEunuFOE5YvUHSsMX00TgEqN2HEql-e3ECHK39CMIx28ax_wrsaqv0HS3uA4ePlOK5s58C1vs9Ik_QWkb9pQlHiIAOdXhEIBXfIVt207oNHQvwMXVJPASEQyfcR36uKbwiItJs3mEXiO1VrESSSgV5spnPilDDjCBWhkAproy-emlihxtUMro1MbUXGkCCeU0-utgYbo78a3w1Av0Jvkpp-xGG_t2E0Rb5S9NZy5I2kn2xcsGI5AKID1bo-byrI5-o6FrBx8b4otulH2cgaa_PZBQtFxOAedHlRgNycU78d5LE_aDNlwJPB6LFq41xY_kGtLd41YDsq2zt1q1gbYLo5hg9ncaorz7O5oRLpYrwuJI-jox5yhyjklVrHS2US8C5yyN2p0q4iGoiv8oGP5yXJ4XSsUJBosvwMULIuJ6Z103eqbCsoX_j6akv1WdwNHQOwFEtWeD7pAOaufYx4fIZf3vsThelbFG5kuQbg_hzgFp8GuRk0vjkZuhvxZz4UBjmwVlxij5bBbfprQCpziuubi3I09cfvlx7UlNkEjX7xXPsoSF3fErtxbOieaexEHMs6lVe3Px6h-Ejm2qv5OCtU036AG1-rZae1PvjSJB8BbHjvo2_9OiiJxKlPqhQbUAXnW1X8dhYY3Df-jKKdirnpP9eXe_2sia_Hj9F2PILPK_eM7tShPXQTQaLXIad6yK9sTinRy4B_GVOyoE6Wml7SQK_02tpY1djTHqM1n_sVMGODY10wrZkFjXSyVqm3V4P32URqRF1lOeG2c7lJwIuyS5A5gMtDRdQ3BoEk0CzTdmLFtxBLy-QEmLcagFdleqCSmf8oXYUlwaC-tvuzrwjTjwe4Qz64NpF64qethUJqQS_Cf0-nzrgol2rLDhREz2OC2s19pBSTcS0Eq1aZ4AmCf3MTQ2aGO_Ykx_LrzryQ9sVXuL29cuWNeFVYyPrLNsI3H_IuZXwYwcktWOJwdNvVthptNHCizFfDb1jHMGGaeF4b6iEPk0YelTrC8E9ggl-X_04mH4ZyIzxb1TL835one1mA5otnAlrqfhXdVX4oXPUcIm1wJ7OEqWqhASOPBMboPbhD6f9-uAU1B69EXOZBHwnxsgAIGIopMmcfoAFJ5akGYRokORbnkRfcJGFJVH1c7ZsCUBqT7hJeZhb7Po0lMq2p6lkQv-iOArMu54qdTFNbM4rgSjMBptYh3AhzeQQAutwTdVuSFNzlKwy_DpGN8pznYO9XWXE=','2026-11-28 23:26:43.191213',NULL);
INSERT INTO "signing_key" VALUES('01M8J7Q6RH4VTV2PS9HN5AG2T5','ES256',1001,'gAAAAABrC2MyYt74vhYuX-8DEKw-wOkZ6WI0PrKK37S20TXxkIB6e1oK10umrjXTSO291NR7wdRcqwJO7vcGtTwOcEh_M-EftrBIlj5C86neyfTuHfvpMjYHeMYbEUafHNFUpIwAneKIuqNG1sDJfhr57v8_UzcVGbsLlZY8GD0hKxY5XuqKNiErdIV9UUCgVSzmxqWy2gEyhyCcU3hctHwiF3Rr5ugOQfWdDnPKokEFzBqMjnShxO673UtvOZv5gfpIwFd-zxcw','2026-11-28 23:26:42.436740','2026-11-28 23:26:50.128975');
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
INSERT INTO "token_issue" VALUES('01M8J7Q2HKJ11BDCQME398JPFB','e-license','AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','01M8J7Q2F49TTB5K1Y9EQ88R4D','openid profile email phone address entity','2026-11-28 23:26:45.772344','2026-11-28 23:36:45.772344',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J7Q3DG6YVZARMQCXDA55BG','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','01M8J7Q3CHNPN4QCN66GM0NY3N','openid offline_access','2026-11-28 23:26:46.703305','2026-11-28 23:36:46.703305',NULL,NULL,NULL,NULL,'2026-11-28 23:26:46.648084');
INSERT INTO "token_issue" VALUES('01M8J7Q3GRRD0VVWW8N7T0G08V','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','01M8J7Q3CHNPN4QCN66GM0NY3N','openid offline_access','2026-11-28 23:26:46.771341','2026-11-28 23:36:46.771341',NULL,NULL,NULL,NULL,'2026-11-28 23:26:46.648084');
INSERT INTO "token_issue" VALUES('01M8J7Q4571KV4ZFQZ1EQ316XW','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI',NULL,'openid','2026-11-28 23:26:46.828238','2026-11-28 23:36:46.703305',NULL,NULL,'01M8J7Q3DG6YVZARMQCXDA55BG','e-license','2026-11-28 23:26:46.648084');
INSERT INTO "token_issue" VALUES('01M8J7Q45WN0068M58Q9NJE0TV','keeper',NULL,NULL,'','2026-11-28 23:26:47.484558','2026-11-28 23:36:47.484558',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J7Q4R3Y3KPX57RZGXRJ1G7','e-license','WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q','01M8J7Q4PRQFGFS0WS14B94W3R','openid profile email phone address entity','2026-11-28 23:26:48.055681','2026-11-28 23:36:48.055681',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J7Q6X3YXAB2W4Y74C70P9D','keeper','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','01M8J7Q6X2FF6QJ11KGYDDD0YN','openid','2026-11-28 23:26:46.828238','2026-11-28 23:36:46.703305','2026-11-28 23:26:50.274959','"01M8J7Q6X24RPW0VXQ5Y6ZREK5"','01M8J7Q3DG6YVZARMQCXDA55BG','e-license','2026-11-28 23:26:46.648084');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8J7PZ3FVCVTN721SKXPSAZJ','gAAAAABrC2MyesPC3XL8TleaARdRyBFJciPB8WS7R1iWUH6OnDNWpEfK9Sp1gpGjmYIs5V4SyfRZ-tcglg0C-pbD5q11Hi7YwmHcqQIb2BnhKg-66CsxkPLpIVRwYoZHwdzOo0ouz9Kj','2026-11-28 23:26:42.373015',0);
INSERT INTO "totp_secret" VALUES('01M8J7PZ3F219SKX988ZBPDHRT','gAAAAABrC2MyesPC3XL8TleaARdRyBFJciPB8WS7R1iWUH6OnDNWpEfK9Sp1gpGjmYIs5V4SyfRZ-tcglg0C-pbD5q11Hi7YwmHcqQIb2BnhKg-66CsxkPLpIVRwYoZHwdzOo0ouz9Kj','2026-11-28 23:26:42.373015',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8J7PZ3FJ3RP6MB9YASK48HF','2026-11-28 23:26:42.287288');
INSERT INTO "user_name" VALUES('1100000000016','01M8J7PZ3FT2PVZAZKCDS18Q1H','2026-11-28 23:26:42.287507');
INSERT INTO "user_name" VALUES('0105500000020','01M8J7PZ3FA9PX1QQ2AQE126F9','2026-11-28 23:26:42.287532');
INSERT INTO "user_name" VALUES('0103500000036','01M8J7PZ3FYKYX7SBM93AEB2M6','2026-11-28 23:26:42.287549');
INSERT INTO "user_name" VALUES('0992000000012','01M8J7PZ3F2K6WWKF2EYKBDK8W','2026-11-28 23:26:42.287563');
INSERT INTO "user_name" VALUES('0994000000014','01M8J7PZ3FVWSG2GTPTJK40D8Z','2026-11-28 23:26:42.287577');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8J7PZ3FZ2E78RGQAMJ9TEMR','2026-11-28 23:26:42.287591');
INSERT INTO "user_name" VALUES('0105500000062','01M8J7PZ3FVCVTN721SKXPSAZJ','2026-11-28 23:26:42.287609');
INSERT INTO "user_name" VALUES('0105500000046','01M8J7PZ3FYFJ115V3AZ9TGNT2','2026-11-28 23:26:42.287632');
INSERT INTO "user_name" VALUES('0105500000054','01M8J7PZ3F4B2M5EKT0NP5YK10','2026-11-28 23:26:42.287647');
INSERT INTO "user_name" VALUES('1200000000023','01M8J7PZ3F219SKX988ZBPDHRT','2026-11-28 23:26:42.287661');
INSERT INTO "user_name" VALUES('0000000000001','01M8J7Q603T89GZCZ6M1VDWYDX','2026-11-28 23:26:49.347399');
INSERT INTO "user_name" VALUES('0000000000002','01M8J7Q6788MWCB6GAWN49M0QM','2026-11-28 23:26:49.576976');
INSERT INTO "user_name" VALUES('0000000000003','01M8J7Q682XXAQZFTYQ9ZKRBGC','2026-11-28 23:26:49.602492');
INSERT INTO "user_name" VALUES('0000000000004','01M8J7Q68FPJEFW57ZJGZDAZ36','2026-11-28 23:26:49.615224');
INSERT INTO "user_name" VALUES('0000000000005','01M8J7Q69524B65MYY435FGXAB','2026-11-28 23:26:49.637125');
INSERT INTO "user_name" VALUES('0000000000006','01M8J7Q69TF9VGPXYHXQ5GN7ZQ','2026-11-28 23:26:49.658370');
INSERT INTO "user_name" VALUES('0000000000007','01M8J7Q6ACVM8W652V4KPN7J8B','2026-11-28 23:26:49.676321');
INSERT INTO "user_name" VALUES('0000000000008','01M8J7Q6B2M5H9VECN66HJ623E','2026-11-28 23:26:49.698005');
INSERT INTO "user_name" VALUES('0000000000009','01M8J7Q6BV2P9QNHBZX9SP8YH1','2026-11-28 23:26:49.723979');
INSERT INTO "user_name" VALUES('0000000000010','01M8J7Q6CKN244K1AMG5XXWGA6','2026-11-28 23:26:49.747422');
INSERT INTO "user_name" VALUES('0000000000011','01M8J7Q6DBKVRM9N1CKP21HSWV','2026-11-28 23:26:49.771297');
INSERT INTO "user_name" VALUES('0000000000012','01M8J7Q6DQ0F5MT36G9CMYYKBZ','2026-11-28 23:26:49.783459');
INSERT INTO "user_name" VALUES('0000000000013','01M8J7Q6EA9TFZF6TE3BYP3VE6','2026-11-28 23:26:49.802921');
INSERT INTO "user_name" VALUES('0000000000014','01M8J7Q6FCFHPF67N1V2GJDKGC','2026-11-28 23:26:49.836225');
INSERT INTO "user_name" VALUES('user0994000005008','01M8J7Q6MWQ5S2HMMF1PPPR5JZ','2026-11-28 23:26:50.012721');
INSERT INTO "user_name" VALUES('user0994000005016','01M8J7Q6MWHVZBVQD0FGY7W6YE','2026-11-28 23:26:50.012721');
INSERT INTO "user_name" VALUES('user0994000005024','01M8J7Q6MX66Z25VZXG2X98XVZ','2026-11-28 23:26:50.012721');
INSERT INTO "user_name" VALUES('01M8J7Q6VQ8DZS4D62GDNRFBJQ','01M8J7PZ3FJ3RP6MB9YASK48HF','2026-11-28 23:26:42.287288');
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
INSERT INTO "visit" VALUES('01M8J7Q2FBGRV0JQKG49NJWBXH','AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','e-license','2026-11-28 23:26:45.729871','2026-11-28 23:26:45.729871',NULL);
INSERT INTO "visit" VALUES('01M8J7Q3CVCZEFSVQC96EFZ5CJ','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','keeper','2026-11-28 23:26:46.648084','2026-11-28 23:26:46.771341',NULL);
INSERT INTO "visit" VALUES('01M8J7Q458BNMZHP27MG1PGNNE','605kLgSbIO-WxOzp93HrjMdoFTe6JoWsCNjwm2_PqoI','e-license','2026-11-28 23:26:46.828238','2026-11-28 23:26:47.501456',NULL);
INSERT INTO "visit" VALUES('01M8J7Q4PSJNYHK3HRKBYJG0J5','WtPBNEWthxvYZ4xbFJgJiSCBHRsUw765H3-9z3YDH5Q','e-license','2026-11-28 23:26:48.022777','2026-11-28 23:26:48.022777',NULL);
INSERT INTO "visit" VALUES('01M8J7Q6X8FJWW2HCE623SG736','AIixLTjyigfdN20gWkBa5DJbYZAXYpOM_DlU7uWk1Lo','01M8J7Q6X881ZYTN2HS5362BAE','2026-11-28 23:26:45.729871','2026-11-28 23:26:45.729871','2026-11-28 23:26:50.280561');
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
CREATE INDEX ix_account_status ON account (status);
CREATE UNIQUE INDEX ix_account_number ON account (tax_id, branch) WHERE status <> 'unconfirmed';
CREATE INDEX ix_account_waiting ON account (preferred_username) WHERE status = 'unconfirmed';
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_tax_id ON account (tax_id);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
CREATE INDEX ix_account_unconfirmed_email ON account (unconfirmed_email);
COMMIT;
