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
	updated_at DATETIME NOT NULL, verify_after DATETIME, register_checked_at DATETIME, register_news JSON, register_disputed VARCHAR, legacy_hash VARCHAR, legacy_scheme VARCHAR, legacy_source VARCHAR, completed_at DATETIME, terms_accepted_at DATETIME, credentials_changed_at DATETIME, registered_data VARCHAR(32) DEFAULT 'typed' NOT NULL, ial VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch)
);
INSERT INTO "account" VALUES('01M8HSGKNH07YQ0A1SQ3JGJ73T','juristic_person','tax_id','0105500000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:18:33.905529','th',0,'2026-11-28 19:18:33.905529','2026-11-28 19:18:33.905529',NULL,'2026-11-28 19:18:34.986340',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905529','2026-11-28 19:18:33.905529',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHFCWWVQGB4RBRGVG3','natural_person','tax_id','1100000000016','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:18:33.905651','th',0,'2026-11-28 19:18:33.905651','2026-11-28 19:18:33.905651',NULL,'2026-11-28 19:18:34.443790',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905651','2026-11-28 19:18:33.905651',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHK356DW9SZQ84MZ1N','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:18:33.905677','th',0,'2026-11-28 19:18:33.905677','2026-11-28 19:18:33.905677',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905677','2026-11-28 19:18:33.905677',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNH5W8NCW4DXDBQEDDP','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:18:33.905696','th',0,'2026-11-28 19:18:33.905696','2026-11-28 19:18:33.905696',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905696','2026-11-28 19:18:33.905696',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHQQ7ZSCFTHB3MC79T','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:18:33.905715','th',0,'2026-11-28 19:18:33.905715','2026-11-28 19:18:33.905715',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905715','2026-11-28 19:18:33.905715',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNH8ZFEZ5RQ0B2CEJDZ','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:18:33.905732','th',0,'2026-11-28 19:18:33.905732','2026-11-28 19:18:33.905732',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905732','2026-11-28 19:18:33.905732',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNH4X2A8EERP8X8T707','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:18:33.905751','th',0,'2026-11-28 19:18:33.905751','2026-11-28 19:18:33.905751',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905751','2026-11-28 19:18:33.905751',NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHH9HFFF9YCS814VW7','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:18:33.905778','th',1,'2026-11-28 19:18:33.905778','2026-11-28 19:18:33.933892',NULL,'2026-11-28 19:18:35.285809',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905778','2026-11-28 19:18:33.905778',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHB8Q1VSS5CYPGTSHM','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:18:33.905802','th',0,'2026-11-28 19:18:33.905802','2026-11-28 19:18:33.905802',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905802','2026-11-28 19:18:33.905802',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHCM362GFQGY5629TX','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:18:33.905820','th',0,'2026-11-28 19:18:33.905820','2026-11-28 19:18:33.905820',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905820','2026-11-28 19:18:33.905820',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGKNHVD27N32RAS6DMNSA','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:18:33.905836','th',0,'2026-11-28 19:18:33.905836','2026-11-28 19:18:33.905836',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:33.905836','2026-11-28 19:18:33.905836',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN3V7C73FPV211M9ZSQ6','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:18:35.387723','th',0,'2026-11-28 19:18:35.387723','2026-11-28 19:18:35.387723',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.387723',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN6256AV5S96EQPM8E3V','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:18:35.458445','th',0,'2026-11-28 19:18:35.458445','2026-11-28 19:18:35.458445',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.458445',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN6EMN43HBRYBJE6GA2V','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:18:35.470423','th',0,'2026-11-28 19:18:35.470423','2026-11-28 19:18:35.470423',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.470423',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN6T7Q3V057MZKG7CDJH','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:18:35.482421','th',0,'2026-11-28 19:18:35.482421','2026-11-28 19:18:35.482421',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.482421',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN722HT6ZTN8SQVH0MPJ','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:18:35.490355','th',0,'2026-11-28 19:18:35.490355','2026-11-28 19:18:35.490355',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.490355',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN7BPK426J4STEK41VVH','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:18:35.499135','2026-11-28 19:18:35.499135',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.499135',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN7G0K1Z4TVBXM6SG7ZZ','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:18:35.504873','th',0,'2026-11-28 19:18:35.504873','2026-11-28 19:18:35.504873',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.504873',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN7SJCNTDBYXD1YEVJQA','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:18:35.513531','th',0,'2026-11-28 19:18:35.513531','2026-11-28 19:18:35.513531',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.513531',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN85SZXTZ59QWV7MPBAZ','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:18:35.525044','th',0,'2026-11-28 19:18:35.525044','2026-11-28 19:18:35.525044',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.525044',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN8BHMTWP11AXFQF911S','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:18:35.531823','th',0,'2026-11-28 19:18:35.531823','2026-11-28 19:18:35.531823',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.531823',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN8WEXHK7ZNG4Z5Q66PJ','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:18:35.548801','th',0,'2026-11-28 19:18:35.548801','2026-11-28 19:18:35.548801',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.548801',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGN96VWPFG797A6B2B85K','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$VMpZy5nTei+llHLundPa+w$Z8DXEIEDQ1uapvh3cS3wv30489ajHVXQJXA+QavFxVk','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:18:35.558431','th',0,'2026-11-28 19:18:35.558431','2026-11-28 19:18:35.558431',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:18:35.558431',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HSGNA3MCBX4QC0KTXJFY9C','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:18:35.587317',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HSGNA3P7ZZBFRYA6VEP3X5','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:18:35.587317',NULL,NULL,NULL,NULL,'gAAAAABrCykLYPnZknMV9R-EdYyhcIP2xX3Pmet7JL_jtjllCVCisGsazZxAYpPZg_nby0F__l0tBhbIIeGggjoDKtoyIniVsbosHlTnqt3_rbafalt857YLDt6qWrPXerWSQauwWjjX','md5','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HSGNA31Y6CGNQMXQ3P8FXW','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:18:35.587317',NULL,NULL,NULL,NULL,'gAAAAABrCykLvN8AaQYLl6JHNcZxB8jLUpKL1cAVObrmN1HDdMuj8uBj_5lyuBT160QfVIk6zEryZJi_BeWucMfRtDi9T3jKY3TunTHSv396VFECrCFcsfHzZ5HjTk83EFbYdGRxsYX5','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HSGNB1FKGB3TSK4AEMBEDZ','natural_person','tax_id','1100000000016','01M8HSGNB1AC1CXGGC182GTNNG','active',1,'01M8HSGNB1JBDW0XPSTWRD8ESZ','01M8HSGNB15Q9DNQGFWE035QBE','$argon2id$v=19$m=19456,t=2,p=1$qfU+p5Qy5hyD0Pr/H+Pc2w$36a39TGdXGC+QSgwF2uZl5XIUCF9SoKWeG2tqAMdKR8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HSGNB18S1F7MGR3NRSTP2X','024306800','01M8HSGNB12F18E13C9Y40W89G','0812345678','agent@example.com','2026-11-28 19:18:33.905651','th',0,'2026-11-28 19:18:33.905651','2026-11-28 19:18:33.905651','2026-11-28 19:18:35.617355','2026-11-28 19:18:34.443790','"01M8HSGNB19MBY844KRB1T5NJJ"','01M8HSGNB1VQ25Y7J6MYAF0MJ0','01M8HSGNB1B6GBAZJXT19YW9F4','01M8HSGNB194ECF0E494ARN9QY','01M8HSGNB167D1MCRM6YVEDR0G','2026-11-28 19:18:33.905651','2026-11-28 19:18:33.905651','2026-11-28 19:18:35.617435','register','01M8HSGNB13T906FD56HJ5J0J4');
CREATE TABLE acting_context (
	id VARCHAR NOT NULL, 
	login_id VARCHAR NOT NULL, 
	delegation_id VARCHAR, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_acting_context PRIMARY KEY (id), 
	CONSTRAINT fk_acting_context_delegation_id FOREIGN KEY(delegation_id) REFERENCES delegation (id), 
	CONSTRAINT fk_acting_context_login_id FOREIGN KEY(login_id) REFERENCES login (id)
);
INSERT INTO "acting_context" VALUES('PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','01M8HSGM6QGW4DXMEYX43P4Z7C',NULL,'2026-11-28 19:18:34.443790','2026-11-28 19:18:34.741657');
INSERT INTO "acting_context" VALUES('erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','01M8HSGM6QGW4DXMEYX43P4Z7C','dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE','2026-11-28 19:18:34.741657','2026-11-28 19:18:34.912153');
INSERT INTO "acting_context" VALUES('Bo0RGtFc4n5l-JlY_OA4Lpgljh9nVz7Jr3QRQDZofZo','01M8HSGM6QGW4DXMEYX43P4Z7C',NULL,'2026-11-28 19:18:34.912153',NULL);
INSERT INTO "acting_context" VALUES('atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g','01M8HSGMQBWW0KMEJKTWMQ6D4A',NULL,'2026-11-28 19:18:34.986340','2026-11-28 19:18:35.052639');
INSERT INTO "acting_context" VALUES('01M8HSGNCVTC0VAAD77VZMA3DC','01M8HSGM6QGW4DXMEYX43P4Z7C','dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE','2026-11-28 19:18:34.741657','2026-11-28 19:18:34.912153');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "audit_event" VALUES('01M8HSGM6SGGFDGJQV6G5G0JRA','2026-11-28 19:18:34.443790','login.started','01M8HSGKNHFCWWVQGB4RBRGVG3','{"login_id": "01M8HSGM6QGW4DXMEYX43P4Z7C", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','7019a63e9f103a72');
INSERT INTO "audit_event" VALUES('01M8HSGMBBH158VEVSBRZ8Q1WD','2026-11-28 19:18:34.577399','token.issued','01M8HSGKNHFCWWVQGB4RBRGVG3','{"client_id": "e-license", "context_id": "PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A", "delegation_id": null, "token_id": "01M8HSGMB052CCYE5V3CDGBG3W", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ee7ab20e60a48f40');
INSERT INTO "audit_event" VALUES('01M8HSGMGHZ3RX0PQS2FDTJ14E','2026-11-28 19:18:34.741657','acting.switched','01M8HSGKNHFCWWVQGB4RBRGVG3','{"login_id": "01M8HSGM6QGW4DXMEYX43P4Z7C", "context_id": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "delegation_id": "dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE"}','127.0.0.1','Werkzeug/3.1.9','2b862fee5fa69675');
INSERT INTO "audit_event" VALUES('01M8HSGMJ40KNABF3W6VN73TW4','2026-11-28 19:18:34.815035','token.issued','01M8HSGKNHFCWWVQGB4RBRGVG3','{"client_id": "keeper", "context_id": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "delegation_id": "dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE", "token_id": "01M8HSGMHZ66D4WV3AGFY3QATH", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','30fc069cd05f9872');
INSERT INTO "audit_event" VALUES('01M8HSGMJS5Y1R4TXVNGAXSZ11','2026-11-28 19:18:34.827827','token.issued','01M8HSGKNHFCWWVQGB4RBRGVG3','{"client_id": "keeper", "context_id": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "delegation_id": "dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE", "token_id": "01M8HSGMJPZKRNTW3PK4HWB3GF", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','69ad1dd6a47abfcb');
INSERT INTO "audit_event" VALUES('01M8HSGMKF3M96F553RC38X50H','2026-11-28 19:18:34.851170','token.issued','01M8HSGKNHFCWWVQGB4RBRGVG3','{"client_id": "keeper", "context_id": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "delegation_id": "dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE", "token_id": "01M8HSGMKE3BARD53MMVNZWKA9", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','d4ae803d83d5c262');
INSERT INTO "audit_event" VALUES('01M8HSGMKR509S9XPPRPB3KZ42','2026-11-28 19:18:34.872079','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HSGMKR53Q2CVHJH6QPFNTB", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','56b234cb939fead5');
INSERT INTO "audit_event" VALUES('01M8HSGMM4AQS1JC03C8ABQJ3A','2026-11-28 19:18:34.883263','request.repeated','01M8HSGKNHFCWWVQGB4RBRGVG3','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','5272d80264b4fb4b');
INSERT INTO "audit_event" VALUES('01M8HSGMN6X93XXGQJNWHF077D','2026-11-28 19:18:34.912153','acting.switched','01M8HSGKNHFCWWVQGB4RBRGVG3','{"login_id": "01M8HSGM6QGW4DXMEYX43P4Z7C", "context_id": "Bo0RGtFc4n5l-JlY_OA4Lpgljh9nVz7Jr3QRQDZofZo", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','596247b774ca3652');
INSERT INTO "audit_event" VALUES('01M8HSGMQCPDFXMS7E2VKXCCG6','2026-11-28 19:18:34.986340','login.started','01M8HSGKNH07YQ0A1SQ3JGJ73T','{"login_id": "01M8HSGMQBWW0KMEJKTWMQ6D4A", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','fb21a4979679be67');
INSERT INTO "audit_event" VALUES('01M8HSGMR6TKQ4Z7TQCDJZS8ZS','2026-11-28 19:18:35.013014','request.repeated','01M8HSGKNH07YQ0A1SQ3JGJ73T','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','d710d7b98e111a45');
INSERT INTO "audit_event" VALUES('01M8HSGMRFCB7WN3DP6ZWSVADY','2026-11-28 19:18:35.020639','token.issued','01M8HSGKNH07YQ0A1SQ3JGJ73T','{"client_id": "e-license", "context_id": "atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g", "delegation_id": null, "token_id": "01M8HSGMRDHTRAYN445AY7KBR6", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','e1d1e29617153d8f');
INSERT INTO "audit_event" VALUES('01M8HSGMSNEVW071Z1696322VS','2026-11-28 19:18:35.052639','login.ended','01M8HSGKNH07YQ0A1SQ3JGJ73T','{"login_id": "01M8HSGMQBWW0KMEJKTWMQ6D4A", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','220500866bba6d3c');
INSERT INTO "audit_event" VALUES('01M8HSGMX0JFAQM8H4A8JYVFE2','2026-11-28 19:18:35.167862','login.refused','01M8HSGKNHQQ7ZSCFTHB3MC79T','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','e593742b83cc564b');
INSERT INTO "audit_event" VALUES('01M8HSGN356MRRYVEM31THJ3JM','2026-11-28 19:18:35.364560','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','92f78407f0cc96ab');
INSERT INTO "audit_event" VALUES('01M8HSGNAJF22K1TKRT1YGKTA3','2026-11-28 19:18:35.602801','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HSGNB92JA29Q039W1P5C35','2026-11-28 19:18:34.443790','login.started','01M8HSGKNHFCWWVQGB4RBRGVG3','{"login_id": "01M8HSGM6QGW4DXMEYX43P4Z7C", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','7019a63e9f103a72');
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
INSERT INTO "authorization_code" VALUES('01M8HSGMA3PSM19RK4CPV472FR','f292ba07d31ef19f40f7348aeeb007242d2bf953a68960459873cba1d028d048','e-license','PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','https://e-license.example.test/callback','openid profile email phone address entity','OD2F0xqUaOCpvjny10m90Q','K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]','2026-11-28 19:18:34.556450','2026-11-28 19:19:34.556450','2026-11-28 19:18:34.577399',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSGMHMMGPCJXBPXAVHMW92','3205a3912806f280acda0f9029c79b1dc41a510cac5860af674b08f3d5b53857','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','https://keeper.example.test/callback','openid','az8MN3CdzV6jwRoUWHAn-A','OQ7zu96emhhtvTFbTZmwpH9GHLwLB8ZPFwNMj4M4KAw','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]','2026-11-28 19:18:34.801423','2026-11-28 19:19:34.801423','2026-11-28 19:18:34.815035',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSGMM473MAHKD5FWEKHYH9','876b2f8d0513b628a9e4ffdc1021eb0addbd84d10327d824fdb78b1896de0f10','e-license','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','https://e-license.example.test/callback','openid profile email phone address entity','OD2F0xqUaOCpvjny10m90Q','K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]','2026-11-28 19:18:34.883263','2026-11-28 19:19:34.883263',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HSGMR6W5CQ2PTKSNF1N01M','fff2fe67bdc59e67dd58aadfd18a88115362aa37db89955cd71f89c8a576d5c3','e-license','atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g','https://e-license.example.test/callback','openid profile email phone address entity','OD2F0xqUaOCpvjny10m90Q','K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y','2026-11-28 19:18:34.986340','urn:idp:acr:password','["pwd"]','2026-11-28 19:18:35.013014','2026-11-28 19:19:35.013014','2026-11-28 19:18:35.020639',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSGNCWGH0SANVR3J7DK4VD','01M8HSGNCWTV3PG6C7WWJAF0PP','e-license','PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','https://e-license.example.test/callback','openid profile email phone address entity','OD2F0xqUaOCpvjny10m90Q','K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]','2026-11-28 19:18:34.556450','2026-11-28 19:19:34.556450','2026-11-28 19:18:34.577399','"01M8HSGNCWRZYJRS2B26HHATE2"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('SDGuSt9U1dPbpiMagRc-be6Rut4aXTKkHrMZyru5qVc','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M5JmFLx3hZm6rbQ28XbaWw"], ["nonce", "OD2F0xqUaOCpvjny10m90Q"], ["code_challenge", "K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y"], ["code_challenge_method", "S256"]]}','sign_in','bzXQx3jWAuaT9AfjtM52XRoyl_c8rKtNagFQnTBqazQ','2026-11-28 19:18:35.077252','2026-11-28 21:18:35.077252',NULL);
INSERT INTO "authorization_request" VALUES('E-ZPPUJtW5R17NJwiVICrn-bbzDlE4A6uci1d6p20ik','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M5JmFLx3hZm6rbQ28XbaWw"], ["nonce", "OD2F0xqUaOCpvjny10m90Q"], ["code_challenge", "K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y"], ["code_challenge_method", "S256"]]}','sign_in','z_fA-iIixEcoUyUGyQI2auIUhOlwm1zmZ_S0c3qr8R0','2026-11-28 19:18:35.195360','2026-11-28 21:18:35.195360',NULL);
INSERT INTO "authorization_request" VALUES('01M8HSGNBEBFKY2B6JTN5P8PTK','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "M5JmFLx3hZm6rbQ28XbaWw"], ["nonce", "OD2F0xqUaOCpvjny10m90Q"], ["code_challenge", "K0c4dynTcyzy4FPXzuYsY4HftTnVFjyjJyCOOk2k32Y"], ["code_challenge_method", "S256"]]}','sign_in','bzXQx3jWAuaT9AfjtM52XRoyl_c8rKtNagFQnTBqazQ','2026-11-28 19:18:35.077252','2026-11-28 21:18:35.077252','01M8HSGNBE6C4MSJ3MG9B0ESTS');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HSGNBF3XGD4RVKXJB65KBT','01M8HSGNBF0B9ZRNZVEXKZRS90','2026-11-28 19:18:35.631943');
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
INSERT INTO "data_report" VALUES('01M8HSGNBTGKNDJM15MXKKQW3C','01M8HSGNB1FKGB3TSK4AEMBEDZ','01M8HSGNBTKY3NPSQ51P7K0STB','"01M8HSGNBT2X5HX61Y2C8F6VK6"','2026-11-28 19:18:35.642856','2026-11-28 19:18:35.642871');
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
	proof_code VARCHAR NOT NULL, held_at DATETIME, held_by VARCHAR, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code)
);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAYH6EWQPYAKEZ3FYE','01M8HSGKNH07YQ0A1SQ3JGJ73T','01M8HSGKNHFCWWVQGB4RBRGVG3','all','[]','2026-10-30',NULL,'ccf6169dcc35b3fee1772e6b354f406d429f41a9727f1be6dae8aeda70904dee','in_force','2026-10-29 19:18:33.930347','2026-10-29 22:18:33.930347',NULL,NULL,NULL,'gGrV3tJeJ441htj-hPGT8l5Ro6TqHaySER6_0c1j9uc',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPADNVR75N5E7SQEWNS','01M8HSGKNHK356DW9SZQ84MZ1N','01M8HSGKNHFCWWVQGB4RBRGVG3','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','7b1ba927837a32dd8472cb4b8997d2f9922b8a09d818cc99ff28cd74e6ef31ac','in_force','2026-10-29 19:18:33.930494','2026-10-29 22:18:33.930494',NULL,NULL,NULL,'w5jKOgRycJAco1u6V2n9hmFVTRzG7GFDJfEWP9HV4gA',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPA8F2GTWKWMQNG3S5J','01M8HSGKNHK356DW9SZQ84MZ1N','01M8HSGKNHFCWWVQGB4RBRGVG3','selected','["nsw"]','2026-12-29','2027-03-29','492e0a7a614b5d6224bc70c037eb78e5866c1e7798dcfcf4f97dcd819e902d34','in_force','2026-10-29 19:18:33.930534','2026-10-29 22:18:33.930534',NULL,NULL,NULL,'MwrssBvkxbqnoLxZsWKJU-8Dl4-aLF6dDNwnG0htxOQ',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAF7GTTVX3C95R1QSW','01M8HSGKNHQQ7ZSCFTHB3MC79T','01M8HSGKNHFCWWVQGB4RBRGVG3','selected','["e-license"]','2026-11-29','2027-11-29','a6cbbe27c3fdd0ad3d81fa92f43202cc517f75876ff93de7c046d8f101c7b849','waiting','2026-11-27 19:18:33.930563',NULL,NULL,NULL,NULL,'-crpITlNCo8nXERBOYcTb8gCCZEeWApLI_t8V0ZIE3E',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAR8H3ECQR7NTNV0R2','01M8HSGKNH8ZFEZ5RQ0B2CEJDZ','01M8HSGKNHFCWWVQGB4RBRGVG3','selected','["e-accreditation"]','2026-05-13','2026-11-09','eb35ba7ccb7607f38fdfbfd8aa7ef56473d6c4f6fd91e0fc9ebe04427705e1ba','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'ABHUI5j01fdRJCN6IsqDjcT4eN0mBTc6u8aiUWYu_kk',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAKBZAMP44H801QSPC','01M8HSGKNH4X2A8EERP8X8T707','01M8HSGKNHFCWWVQGB4RBRGVG3','all','[]','2026-11-19',NULL,'89da49c77e1d320ddc58f3f0c3f4705a11f99f7b85ad60470cb1b1bfabf1b047','declined','2026-10-29 19:18:33.930619','2026-10-29 22:18:33.930619','2026-11-28 18:18:33.930619',NULL,NULL,'Jxj-vBxAN45TVPJZpp0GRNzfxmDA3GjW0npeSTk9hHM',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPABYKK1CERPXVX4FGG','01M8HSGKNH07YQ0A1SQ3JGJ73T','01M8HSGKNH5W8NCW4DXDBQEDDP','all','[]','2026-09-30',NULL,'045bec9dfacb4be139e4cb6d4fb712586d5b6be46e6fc067491b127ad34fabac','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:18:33.930645','เปลี่ยนตัวแทน',NULL,'eEJmCSZXRW8xkSChf1kbc8N3Frw0J-RzJwV0E6cgsKI',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAKNJ12JQTXA9AXGMY','01M8HSGKNHK356DW9SZQ84MZ1N','01M8HSGKNH5W8NCW4DXDBQEDDP','selected','["e-surveillance"]','2026-08-31',NULL,'c111dc4aa061184b3dd6c540fde2016d929b845eaf1f6294060a76dda718e83c','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:18:33.930670',NULL,NULL,'NuNxNt1lk6O0-yXIIq1MzrL0bnLtgoeBIey5lXFKyok',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGKPAQAATPQS700390GS7','01M8HSGKNHFCWWVQGB4RBRGVG3','01M8HSGKNH5W8NCW4DXDBQEDDP','selected','["e-license"]','2026-11-24','2027-02-27','f966b95073f19017a2de44789968a73915e90e5756517547ad49cacf0a3e7057','in_force','2026-10-29 19:18:33.930703','2026-10-29 22:18:33.930703',NULL,NULL,NULL,'UP7EAC55QYcjJZWL5PMeoUYBB09Jnnc_uITacCuOXsk',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSGNBWNWKMXHBWF1CG7WGM','01M8HSGKNH8ZFEZ5RQ0B2CEJDZ','01M8HSGKNHFCWWVQGB4RBRGVG3','selected','["e-accreditation"]','2026-05-13','2026-11-09','eb35ba7ccb7607f38fdfbfd8aa7ef56473d6c4f6fd91e0fc9ebe04427705e1ba','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HSGNBWXHB69SWQ6X88DH8Z','2026-11-28 19:18:35.644420','01M8HSGNBW1S32AYP8DHJSWREZ','2026-11-28 19:18:35.644430','01M8HSGNBWXH1GANFJMQZQRS4K');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('bzXQx3jWAuaT9AfjtM52XRoyl_c8rKtNagFQnTBqazQ','{"return_to": "/oauth2/authorize?resume=SDGuSt9U1dPbpiMagRc-be6Rut4aXTKkHrMZyru5qVc", "cancel_to": "/oauth2/authorize?resume=SDGuSt9U1dPbpiMagRc-be6Rut4aXTKkHrMZyru5qVc&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:18:35.077252',NULL);
INSERT INTO "handoff_note" VALUES('z_fA-iIixEcoUyUGyQI2auIUhOlwm1zmZ_S0c3qr8R0','{"return_to": "/oauth2/authorize?resume=E-ZPPUJtW5R17NJwiVICrn-bbzDlE4A6uci1d6p20ik", "cancel_to": "/oauth2/authorize?resume=E-ZPPUJtW5R17NJwiVICrn-bbzDlE4A6uci1d6p20ik&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:18:35.195360',NULL);
INSERT INTO "handoff_note" VALUES('01M8HSGNBGD5SBYA7PXT3R321G','{"return_to": "/oauth2/authorize?resume=SDGuSt9U1dPbpiMagRc-be6Rut4aXTKkHrMZyru5qVc", "cancel_to": "/oauth2/authorize?resume=SDGuSt9U1dPbpiMagRc-be6Rut4aXTKkHrMZyru5qVc&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:18:35.632714','2026-11-28 21:18:35.077252','01M8HSGNBGSJ3VJN4JJ8M2VPHN');
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
INSERT INTO "known_device" VALUES('01M8HSGM6PNNJ6KAMSB8Q1TNTJ','47a6d03be85d940d25367dc7d2ac77d3110bf1c81df59040cc634d4a4940cce3','01M8HSGKNHFCWWVQGB4RBRGVG3','2026-11-28 19:18:34.443790','2026-11-28 19:18:34.443790');
INSERT INTO "known_device" VALUES('01M8HSGMQB8486D3Q0Y7FRRHKW','5ec1a38b59e629439fe53b4edf5de1bac6c495c72d107c6986d7916c754b4093','01M8HSGKNH07YQ0A1SQ3JGJ73T','2026-11-28 19:18:34.986340','2026-11-28 19:18:34.986340');
INSERT INTO "known_device" VALUES('01M8HSGNBX7PRS9ZMGE2RN0M0P','01M8HSGNBXVJE8Z1GH0WXVDMTP','01M8HSGKNHFCWWVQGB4RBRGVG3','2026-11-28 19:18:34.443790','2026-11-28 19:18:34.443790');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',2,'2026-11-28 19:18:35.195360','2026-11-28 19:28:35.077252');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:18:35.167862','2026-11-28 20:18:35.167862');
INSERT INTO "limit_counter" VALUES('acea7128b64bfc025433a7c54e4f4d377b0087f6007f900d2321dbb92f942916',1,'2026-11-28 19:18:35.167862','2026-11-29 19:18:35.167862');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:18:35.364560','2026-11-28 20:18:35.364560');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:18:35.364560','2026-11-28 20:18:35.364560');
INSERT INTO "limit_counter" VALUES('01M8HSGNBHDD1QBY2Y5SQPHZGZ',2,'2026-11-28 19:18:35.195360','2026-11-28 19:28:35.077252');
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
INSERT INTO "login" VALUES('01M8HSGM6QGW4DXMEYX43P4Z7C','391d38cd4255dc733253a33bc2eaa57fdd57495ee1c894ca83f6f1b505ca92a9','01M8HSGKNHFCWWVQGB4RBRGVG3','2026-11-28 19:18:34.443790','2026-11-28 19:18:34.443790','2026-11-28 19:18:34.443790','2026-11-29 07:18:34.443790',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HSGMQBWW0KMEJKTWMQ6D4A','c9b99eea4e2e005e1a570c63bda8e442c91fd6e6e30073957ab7977468d50534','01M8HSGKNH07YQ0A1SQ3JGJ73T','2026-11-28 19:18:34.986340','2026-11-28 19:18:34.986340','2026-11-28 19:18:34.986340','2026-11-29 07:18:34.986340','2026-11-28 19:18:35.052639','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HSGNC3HC63PF8MMD7W0B60','01M8HSGNC38192EAD5QDAV3E33','01M8HSGKNH07YQ0A1SQ3JGJ73T','2026-11-28 19:18:34.986340','2026-11-28 19:18:34.986340','2026-11-28 19:18:34.986340','2026-11-29 07:18:34.986340','2026-11-28 19:18:35.052639','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HSGNC53VE3XYTHX21K39MV','01M8HSGNC5FQFZS9NDMYBKBGBK','01M8HSGNC5HXDHR9XQGSXWKW4T','01M8HSGNB1FKGB3TSK4AEMBEDZ','01M8HSGNC5EHQ3E2122JN7G2TP','2026-11-28 19:18:35.653477','2026-11-28 19:18:35.653486','2026-11-28 19:18:35.653494','01M8HSGNC5R54J9C1WH2FHBNJ7');
CREATE TABLE outbox_message (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	receiver VARCHAR NOT NULL, 
	payload JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME, 
	attempts INTEGER NOT NULL, 
	delivered_at DATETIME, 
	failed_at DATETIME, 
	CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
INSERT INTO "outbox_message" VALUES('01M8HSGMGDCJZBA7TCF7JFKN62','logout_notice','e-license','{"visit_id": "01M8HSGMAATHV1ZZS4V1PTXKZ8", "sid": "PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A", "sub": "01M8HSGKNHFCWWVQGB4RBRGVG3"}','2026-11-28 19:18:34.741657','2026-11-28 19:18:34.741657',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSGMN10168SFK4FFC52ECT','logout_notice','keeper','{"visit_id": "01M8HSGMHMD97SZVX7QBGN9HG2", "sid": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "sub": "01M8HSGKNHFCWWVQGB4RBRGVG3"}','2026-11-28 19:18:34.912153','2026-11-28 19:18:34.912153',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSGMN1JMC0PNCG44TNTDPC','logout_notice','e-license','{"visit_id": "01M8HSGMKFMQGJ4G8KW2E9F7BY", "sid": "erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM", "sub": "01M8HSGKNHFCWWVQGB4RBRGVG3"}','2026-11-28 19:18:34.912153','2026-11-28 19:18:34.912153',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSGMSN8D6J0WH6EFH8CRVB','logout_notice','e-license','{"visit_id": "01M8HSGMR6AEDT4CX1DK7AMKY9", "sid": "atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g", "sub": "01M8HSGKNH07YQ0A1SQ3JGJ73T"}','2026-11-28 19:18:35.052639','2026-11-28 19:18:35.052639',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSGN358J5T6A8KXGSTTNB1','password_reset_wanted','accounts','{"sealed": "gAAAAABrCykLR99kFNFcWVV8Nd2RvOOEoGY-UTZ-o_nIpxpBuMQr3edUDX2u7WmbLQ8WrRwY-aiWrF0UHI-0BTkFylbOgGXlMi-Mar4b1q3S8P2u18EodqWUEwa4gP1OU4O0i_OwgqN3uY7p_IN993rpKb9Z8fLmTXS73DgE1TaaUOd0PZDwfHXIUQ5EfXh1RIYI8N_qYpT__0eycvvVInyfEvycqOBSQ0ZA5F491ZOnZmOmyrPJaNRkC9OaCkoJ97AVgbwp6Qjk"}','2026-11-28 19:18:35.364560','2026-11-28 19:18:35.364560',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSGNBKVGXYKYXTFPVSKQYF','logout_notice','e-license','{"visit_id": "01M8HSGMAATHV1ZZS4V1PTXKZ8", "sid": "PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A", "sub": "01M8HSGKNHFCWWVQGB4RBRGVG3"}','2026-11-28 19:18:34.741657','2026-11-28 19:18:34.741657',0,'2026-11-28 19:18:35.634971','2026-11-28 19:18:35.635005');
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
INSERT INTO "passkey" VALUES('01M8HSGNCB8M0KSXB7P9EX1Q50','01M8HSGNB1FKGB3TSK4AEMBEDZ','01M8HSGNCBYXPH8VG59V8K0JN1','01M8HSGNCBMD7Q5H1NXN1BEGGJ',1,'01M8HSGNCBGK2GWW11DNEZ0E93',1,'2026-11-28 19:18:35.660007','2026-11-28 19:18:35.660015','2026-11-28 19:18:35.660022','2026-11-28 19:18:35.660029');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('75eda9a77c160fe995f936a506223c7e2160db4993d468bf94191513bb684c53','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('08bdb041c85ac8d4aa23f3ca39fad2931bb7185f4935fb0b12bd9fb5f917c13a','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('bf36f773913ed4761de0693df887ea565564bac8c4e587aa39bbbba7f8d10c7e','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('88188dca6c6309a318e7b1c542bb937ad42115664d8c518d6e06107bd4593676','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('fb80c0146a0514de0fb59eaafcd93ce39dbe735213464dec0333c50f21270ca1','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('7e76368a9a4f43d0c309466799eb55e85476a94b3d50acee0919ea1134b1fe5f','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('aa4211f210750bdd5147e350087210b45d2179e73762179ff6dbddde7a71f729','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('b9be6c319db4946c5d57e45373ebb6bd647bbc0b54b496b005d72b2f41efd85e','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('7dd06d786bbb7642eb4ade0b8f71c02ea4be453e3f24831317bf1a47be740af0','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('3cd7f714d094a5fdcf8eb5c6ab5b2f9a61557c26997888138bd0b951b445fef9','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892',NULL);
INSERT INTO "recovery_code" VALUES('01M8HSGNCDXTYPH2TW09S2TTP3','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.933892','2026-11-28 19:18:35.661438');
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
INSERT INTO "refresh_token" VALUES('01M8HSGMHMMGPCJXBPXAVHMW92','db5fc7c1b8b4c2d22799b1c2cf2ebca36ff658ebfaf6a142ec146f93fa2a6d4e','01M8HSGMHMMGPCJXBPXAVHMW92','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','openid','null','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:18:34.801423','2026-11-28 19:18:34.815035','2026-11-29 07:18:34.443790',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HSGND0J0QE1KRCR1H8PX5T','01M8HSGND0WRQHECM63VTZ91ZY','01M8HSGMHMMGPCJXBPXAVHMW92','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','openid','"01M8HSGNCX2VNYXRW4Z2WTRF5Y"','2026-11-28 19:18:34.443790','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:18:34.801423','2026-11-28 19:18:34.815035','2026-11-29 07:18:34.443790','2026-11-28 19:18:35.677997','2026-11-28 19:18:35.678008');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HSGNBMASA3758PPVYCK7NF','01M8HSGNBM5F0XN2JJYD60EBS9','01M8HSGNBMGCPTXGGQ1Q542BXH','"01M8HSGNBM75BY9TAEXTZT8HEC"','2026-11-28 19:18:35.636239');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HSGNCE12YX3M9WXY7YTQQM','01M8HSGNB1FKGB3TSK4AEMBEDZ','2026-11-28 19:18:35.662953','01M8HSGNCE7KMJE1TFBQ3FHKTN','"01M8HSGNCE73RWZSQWWY3AE9E9"');
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
INSERT INTO "registration" VALUES('01M8HSGNCGQ29GJJSQWZEB2MR8','juristic_person','01M8HSGNCG5QV8EJFSXFFZQD4F','01M8HSGNCGF1CYCQ20TG3AFWHP','01M8HSGNCG2CFCCMWJ9TXNCJ5K','"01M8HSGNCG8D5E99NZ1JSZZ8SW"','01M8HSGNB1FKGB3TSK4AEMBEDZ','2026-11-28 19:18:35.664391','2026-11-28 19:18:35.664403');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HSGN0Q81FWWDDXH3WP2NZA','afe8720fc9fe35aefd1a720d09d6a7166e9e78fbebb13ab040fa4b0e1065fc11','01M8HSGKNHH9HFFF9YCS814VW7','b2330b124848148e504865f70176238f3291be0dddfb6dfe48930463aeb939ed','2026-11-28 19:18:35.285809','2026-11-28 19:28:35.285809');
INSERT INTO "sign_in_attempt" VALUES('01M8HSGNCRP29H74MD5GER259M','01M8HSGNCR9Q1828MG05AJS2SF','01M8HSGKNHH9HFFF9YCS814VW7','b2330b124848148e504865f70176238f3291be0dddfb6dfe48930463aeb939ed','2026-11-28 19:18:35.285809','2026-11-28 19:28:35.285809');
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
INSERT INTO "signing_key" VALUES('01M8HSGKQ4GMGQJEPZ34VA1DVY','ES256',1,'gAAAAABrCykJiv39SGUxcZZEOdJGWX1a4F-DgXMR6dc2Gmulfl9_fG_-0bThRyfABh9C5vh5DCOzcTXI0rPE7cS_8gsuLowUF6TKndD5ZMw_8hMBJibssgJFuBEdVd1_DNehvSGhW-yZDxwhWHUBGlebkXawPf0ALc5r7LOoUkS9wT-WfBR4V3wMjn8WOxEE0wrK698BbGd85zAUmSV5t8FiPPRz45lL81CCvetVqlVQsYiEQfmv3LPnMoobJULsyjitw_lHn788','2026-11-28 19:18:33.956425',NULL);
INSERT INTO "signing_key" VALUES('01M8HSGKSZW0YKMPAH8G3J32KR','PS256',1,'gAAAAABrCykKQXgjNqtRA2iMV5QCHXPGPQaylRceM30aQR4ERJQz4AQ3ka3qEIoRlJCiZLjE1NqzFSb0xLNzaLJ7aAQVrYHzcS3ShkYXyRE_IJdIkZqH52u5dnxrU0f667RR2W4dZRiSiv8KkY_R17wn25AmazhkWH6Nj9W1_T4P5D6G1zKEVa2mn0RdNru2hMpyNUKNag1Sm-kYnp4bJDq8DmoEjQqfymvuYFgvH516UBQdQic-SzcE32imOEi_SQ8hoEQ6iUF-laQvvFUFIlVDtXfK9D5b-DmIIPBugPcgi2jPlrEcoNweYNazj47aS7CrLdlwQ8_EF0zJBp25v_wb8QBIex-tLpo7xeonKpvv3D-t2i7sphYeqMveDr40ulZlAwDr2kCGLTl8SDJSSK0NUSMKm9cWT4afs_skKJ00Dqc8CC0NyYGscP5EEr8KaLXXTWq3xnrLhg3yw6BsuttQawp-kbdEFQFj8To7-6q8xEVFImWvANNC48NTVX2YThTCQw_XF3TFnSd_aKjeu5One2kWBonUJLgvrlOMC8olBwGCShrdY8Yfg-KWKH1CzoQUhlVNFGaxa3cxs65wmN6xhWXHJan-LWVetnpwVZMp8uonZ2TjmZvQy6CA-wCAJpkOI-uydwUQvyvQCgOsDNi6Xftdsqw_2RvPhxRPenl1D8jtQFZsw5kPlQS68e2Ny6s5CyRbwkipas9PvCitoTz85HpdcQuJY5SDHinXmpjl-pPsMSjmfzYxdhDdr0k6J8iDkdjjFzt3txUR6Ild7zFcO3YcencWf0lVItqQ4dl1qargmfQKYw6pjHDbSH3yXgYAYr2T861mR_YN-TC32DJP7N-JzlPcIavDIlcxSZnXlphCpRgeYki1eVf8YLn7DhsaaRF90K61OfbeCnBRNb_p4DWaxf7RiI1ds1pgxfpTRfu6tM7zI-_Kl7jpF6kPqpzj_GGSenKJR6a4ANLf2XYuiNW2B9a164jRGdwqMeJwdhpqr97gA9iNA1VTkgTFYzEg-m65uMgkLKYxPrgnUY3RMXnGNJ-PcvEypIJWapgRiuCxsf8fLZ193p_-IPwuHq7MlTFEgrnTlcCcQvpvdvzDIOAwAiW7pBXZFshEad_vxXZR6cU62L9sWhi6ak1acXdEg7B5IOz652td8lMCUsPCl_dmyP8oTCBIqztyWZ0-h0pSyVInm7gFzK6WjzNzgEwVz7yTF4kS3X0uCnQ4mjNO7NUvu58PdxygAI1k3hYTHhvN9vWxHT9QzgXesdM_pnVRnLOPKPRIx6kpLs_cN3tZGiZQy9wh9W-_rdzH4_QFMCXUBeq2rrJMGXZxV62UuqZe6O9WckiWnDXf715DicQY0OCvWzCDmSqQAOYvcfWBLfYhPhs4sg3GAoYbZDQRBgBReeaV7VRuM4gTm2-1_CcJL_rb7YX9ybDt3e5E41NhouXevCJAPqJIFq6eTCKPLoukOzDfjDxiokdeC3G-1WOJdet_eEBrkMrQa1PAsXsjhr0LF4KByEfchCRrYiqabvVxN3efj6ddyT9-PUpD91O8l3FuRAMvn2i91OPZ0DrIJrOUQ291t2-X2NpJLzjOJomjBRs91Cl_7VfUEMbUJmtjsEc0lyOO8VjazM6xKmZDYa5GE2HRmub9EcbTN6SOJP2DDgI6oMPf6hmchoPydJky3JUzGVI5x5ySnt0wO8XGnRpuOVnLFu4=','2026-11-28 19:18:33.956798',NULL);
INSERT INTO "signing_key" VALUES('01M8HSGKV6XZRVJ6T9FY6E4CVY','RS256',1,'gAAAAABrCykKXK355xbVMBn5Uv1xp5_nT4Ca_mKclknSB3PB76v5BU0DTVQdkUB9DG-yHd8t9JFELeSx54FSII3h_mr7tlgcpcQJPVjwjZVYVrwHq4SWwrefEqWVFIybRLB27hIBeC6sksOlO2vdBrKZnahz5NTTJTgP6U449wNUDOHAl5wdpCbInLOO-biBBwQKSD1jJ-MbuALg_Jhl5xq7UW5JvfewdjEpAoPQ15spGNhpXZfNa4kkakJIM2cTyUlcW0E3k3hj5Nie7ZtvllXukEz9QVNvY-Atul-0Ue1O5_yR1Rj98pyMuYeYEzK85jnOUSdqCRsAU64QWCEtEKh7jY3hivoOpLMeBMGcrpWjS9PH9lByt9WOEMXgVIFUph2ye5rdWvuaNcnTxdu5MXkVORcjzozV9Uy41Kecw9KYjdLzn399_-LSWCylWj6Z3fe1uNToOxoUOSvR6CooKHBp5S75rhR_nMAd2kSA5qrVBWf2vlGOf5Mjru8ZdRZGvcvWHrSvdG4lrpfVpHJvuDKqzMxKz4eHWiI40fiCeqCv2QOU7DFEvIKTcL9dhg3E_HomgRLsWGeZdQoblkQwvkR9TYtHZE__RNRJYMk-zIoHO-m6Q_FylYS6YgFWPL4RBQEuAOiAHdvCBnt7PRo9wBHqFR-bTg3Lb9Hgq3W8sGiDFldPQDd_eSf9EmOlrL-GYyMLpm_LsR3fZjf8lsPRtR5RnJqdRX-3lMLy5ckroUxJpQJc09fNMeBkhnghcW8tw2YkA9UCFrsCkBToiW6v_iyf-Fo8kCMF6Ye518odUWpRMHSq1vOSCK1SmOFsTHTwV2lUqqQ57LtvmL_w9soUH4DXFdbbXsFbNW4z2qfwfhFesrtbuDPB_15RkFB2fTPQx5-iTw3NY2a0zLwi7gMEhM7YOBdkt_Mxet1Kbh0NWqaKNSA7EDjiHYRNHw5Cw8j2UesW1UdUfuyGJoH_ALpATU94BAcNP9RtcueFIIgX3h_orSPw-lkMT03efaP87KzCBnxaLhx3YMGG5-wgemehZC0rWMN6D3oJiVqNrdi1Aae_3gGAZu_muk1Iz1Zj8tZcDGHD7MPRPSlefLNYnpMLwGcFH-ZgxkIYlgAFBPUkL3GURC8hjH3uEmwgzRcxRxSndAWP1u4OsOPARQgFzFGVMzqBJXcinIpI3TdNXlODNu0VMdObKo_ic4uDRoFpSwJDrL02zf54ffbhY_R1eWZL2HDJwJd2LlMROhqiqirO7BMRfTMQprRYCf7tF2Ql_YGwssw_nWthifNstAWZDw6YqDqnkkN4Kc6sK4RjUAW9BKjvPvFTpDEnZ61oGyxAWcjNvXUGEU3YLttu3HEfo9daO2mqkD-gvg5BVfbsxtP_xjg_0NQnQFk0Ti_bNTtevS1GyNJe0ABotA8G3fm4nbINl5YeKmmYNcQBAULV4en0SflWH78_SVd9EvH7FnrA9JuszzQux6E4R_yZS8TpuFmZ-sOady8uipDDO4QOAlkLQrI0I5saxJjc6VpgquuXg0YgLQQwKgWESTHXLBh_9VJ80B8hirIDkLImfwb4JrVVsjKnCOg-ixNeVZCz_12Pq7_oDZGENpwdOuu01z04PWzSBis1Nx-mRSPU1Kci1NKYaJjflnNNVTU3GC52RbkGLF32XdVsXglNDJy1cWEB9k_e0yuqi2aXX5NVOZ5eE-fPiX9NGVmrzVKSnfQ=','2026-11-28 19:18:34.048090',NULL);
INSERT INTO "signing_key" VALUES('01M8HSGNBN9WH9AR1WWEW8EPNJ','ES256',1001,'gAAAAABrCykJiv39SGUxcZZEOdJGWX1a4F-DgXMR6dc2Gmulfl9_fG_-0bThRyfABh9C5vh5DCOzcTXI0rPE7cS_8gsuLowUF6TKndD5ZMw_8hMBJibssgJFuBEdVd1_DNehvSGhW-yZDxwhWHUBGlebkXawPf0ALc5r7LOoUkS9wT-WfBR4V3wMjn8WOxEE0wrK698BbGd85zAUmSV5t8FiPPRz45lL81CCvetVqlVQsYiEQfmv3LPnMoobJULsyjitw_lHn788','2026-11-28 19:18:33.956425','2026-11-28 19:18:35.637004');
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
INSERT INTO "token_issue" VALUES('01M8HSGMB052CCYE5V3CDGBG3W','e-license','PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','01M8HSGMA3PSM19RK4CPV472FR','openid profile email phone address entity','2026-11-28 19:18:34.577399','2026-11-28 19:28:34.577399',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSGMHZ66D4WV3AGFY3QATH','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','01M8HSGMHMMGPCJXBPXAVHMW92','openid','2026-11-28 19:18:34.815035','2026-11-28 19:28:34.815035',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSGMJPZKRNTW3PK4HWB3GF','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','01M8HSGMHMMGPCJXBPXAVHMW92','openid','2026-11-28 19:18:34.827827','2026-11-28 19:28:34.827827',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSGMKE3BARD53MMVNZWKA9','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM',NULL,'openid','2026-11-28 19:18:34.851170','2026-11-28 19:28:34.815035',NULL,NULL,'01M8HSGMHZ66D4WV3AGFY3QATH','e-license',NULL);
INSERT INTO "token_issue" VALUES('01M8HSGMKR53Q2CVHJH6QPFNTB','keeper',NULL,NULL,'','2026-11-28 19:18:34.872079','2026-11-28 19:28:34.872079',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSGMRDHTRAYN445AY7KBR6','e-license','atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g','01M8HSGMR6W5CQ2PTKSNF1N01M','openid profile email phone address entity','2026-11-28 19:18:35.020639','2026-11-28 19:28:35.020639',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSGND6JRFJBP683AEANNK4','keeper','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','01M8HSGND6E8QN3MV59AVDVDA4','openid','2026-11-28 19:18:34.851170','2026-11-28 19:28:34.815035','2026-11-28 19:18:35.686538','"01M8HSGND6PB3JJ8KX7B8QBY0V"','01M8HSGMHZ66D4WV3AGFY3QATH','e-license','2026-11-28 19:18:35.686526');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HSGKNHH9HFFF9YCS814VW7','gAAAAABrCykJPP_xmyd0YVsyBzVlUoEBrlu3rAVqjpFoUEWWYysiFA-JAPIIYuIV9e3bBY4GpzBMnlwlDsaaG3aVlGefxew2sBwV5ITtj5PH-gR9Nb-iEcz_EoOtjRxc3ryMft3QUL-0','2026-11-28 19:18:33.933892',0);
INSERT INTO "totp_secret" VALUES('01M8HSGKNH07YQ0A1SQ3JGJ73T','gAAAAABrCykJPP_xmyd0YVsyBzVlUoEBrlu3rAVqjpFoUEWWYysiFA-JAPIIYuIV9e3bBY4GpzBMnlwlDsaaG3aVlGefxew2sBwV5ITtj5PH-gR9Nb-iEcz_EoOtjRxc3ryMft3QUL-0','2026-11-28 19:18:33.933892',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HSGKNH07YQ0A1SQ3JGJ73T','2026-11-28 19:18:33.905529');
INSERT INTO "user_name" VALUES('1100000000016','01M8HSGKNHFCWWVQGB4RBRGVG3','2026-11-28 19:18:33.905651');
INSERT INTO "user_name" VALUES('0105500000020','01M8HSGKNHK356DW9SZQ84MZ1N','2026-11-28 19:18:33.905677');
INSERT INTO "user_name" VALUES('0103500000036','01M8HSGKNH5W8NCW4DXDBQEDDP','2026-11-28 19:18:33.905696');
INSERT INTO "user_name" VALUES('0992000000012','01M8HSGKNHQQ7ZSCFTHB3MC79T','2026-11-28 19:18:33.905715');
INSERT INTO "user_name" VALUES('0994000000014','01M8HSGKNH8ZFEZ5RQ0B2CEJDZ','2026-11-28 19:18:33.905732');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HSGKNH4X2A8EERP8X8T707','2026-11-28 19:18:33.905751');
INSERT INTO "user_name" VALUES('0105500000062','01M8HSGKNHH9HFFF9YCS814VW7','2026-11-28 19:18:33.905778');
INSERT INTO "user_name" VALUES('0105500000046','01M8HSGKNHB8Q1VSS5CYPGTSHM','2026-11-28 19:18:33.905802');
INSERT INTO "user_name" VALUES('0105500000054','01M8HSGKNHCM362GFQGY5629TX','2026-11-28 19:18:33.905820');
INSERT INTO "user_name" VALUES('1200000000023','01M8HSGKNHVD27N32RAS6DMNSA','2026-11-28 19:18:33.905836');
INSERT INTO "user_name" VALUES('0000000000001','01M8HSGN3V7C73FPV211M9ZSQ6','2026-11-28 19:18:35.387723');
INSERT INTO "user_name" VALUES('0000000000002','01M8HSGN6256AV5S96EQPM8E3V','2026-11-28 19:18:35.458445');
INSERT INTO "user_name" VALUES('0000000000003','01M8HSGN6EMN43HBRYBJE6GA2V','2026-11-28 19:18:35.470423');
INSERT INTO "user_name" VALUES('0000000000004','01M8HSGN6T7Q3V057MZKG7CDJH','2026-11-28 19:18:35.482421');
INSERT INTO "user_name" VALUES('0000000000005','01M8HSGN722HT6ZTN8SQVH0MPJ','2026-11-28 19:18:35.490355');
INSERT INTO "user_name" VALUES('0000000000006','01M8HSGN7BPK426J4STEK41VVH','2026-11-28 19:18:35.499135');
INSERT INTO "user_name" VALUES('0000000000007','01M8HSGN7G0K1Z4TVBXM6SG7ZZ','2026-11-28 19:18:35.504873');
INSERT INTO "user_name" VALUES('0000000000008','01M8HSGN7SJCNTDBYXD1YEVJQA','2026-11-28 19:18:35.513531');
INSERT INTO "user_name" VALUES('0000000000009','01M8HSGN85SZXTZ59QWV7MPBAZ','2026-11-28 19:18:35.525044');
INSERT INTO "user_name" VALUES('0000000000010','01M8HSGN8BHMTWP11AXFQF911S','2026-11-28 19:18:35.531823');
INSERT INTO "user_name" VALUES('0000000000011','01M8HSGN8WEXHK7ZNG4Z5Q66PJ','2026-11-28 19:18:35.548801');
INSERT INTO "user_name" VALUES('0000000000012','01M8HSGN96VWPFG797A6B2B85K','2026-11-28 19:18:35.558431');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HSGNA3MCBX4QC0KTXJFY9C','2026-11-28 19:18:35.587317');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HSGNA3P7ZZBFRYA6VEP3X5','2026-11-28 19:18:35.587317');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HSGNA31Y6CGNQMXQ3P8FXW','2026-11-28 19:18:35.587317');
INSERT INTO "user_name" VALUES('01M8HSGNCTY6AKXPPBXXR1GDT5','01M8HSGKNH07YQ0A1SQ3JGJ73T','2026-11-28 19:18:33.905529');
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
INSERT INTO "visit" VALUES('01M8HSGMAATHV1ZZS4V1PTXKZ8','PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','e-license','2026-11-28 19:18:34.556450','2026-11-28 19:18:34.556450',NULL);
INSERT INTO "visit" VALUES('01M8HSGMHMD97SZVX7QBGN9HG2','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','keeper','2026-11-28 19:18:34.801423','2026-11-28 19:18:34.827827',NULL);
INSERT INTO "visit" VALUES('01M8HSGMKFMQGJ4G8KW2E9F7BY','erCVpU5EbTYxQm-GS3gpGBqxVnRRTYQ7qyOQO6a1IhM','e-license','2026-11-28 19:18:34.851170','2026-11-28 19:18:34.883263',NULL);
INSERT INTO "visit" VALUES('01M8HSGMR6AEDT4CX1DK7AMKY9','atk7oYLjAeJ86_8NdjfIQ-k_1Kl1T_-KL7ubzii9-4g','e-license','2026-11-28 19:18:35.013014','2026-11-28 19:18:35.013014',NULL);
INSERT INTO "visit" VALUES('01M8HSGND85E8KRTKBP99HBFAC','PBaGlRGa_BzOnVoizDAxOtw1YFuaR4f9KP_QIJ9EP6A','01M8HSGND8740HQ30VMMVSN3K9','2026-11-28 19:18:34.556450','2026-11-28 19:18:34.556450','2026-11-28 19:18:35.688041');
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_audit_event_account_id ON audit_event (account_id);
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_authorization_request_expires_at ON authorization_request (expires_at);
CREATE INDEX ix_handoff_note_expires_at ON handoff_note (expires_at);
CREATE INDEX ix_outbox_message_due_at ON outbox_message (due_at);
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
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_acting_context_acting ON acting_context (delegation_id) WHERE ended_at IS NULL AND delegation_id IS NOT NULL;
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
COMMIT;
