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
INSERT INTO "account" VALUES('01M8HT0V6EEJ5FZFE6E2ETB71A','juristic_person','tax_id','0105500000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:27:25.902477','th',0,'2026-11-28 19:27:25.902477','2026-11-28 19:27:25.902477',NULL,'2026-11-28 19:27:27.998950',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902477','2026-11-28 19:27:25.902477',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6EMR3HK09V2VMGS1CN','natural_person','tax_id','1100000000016','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:27:25.902614','th',0,'2026-11-28 19:27:25.902614','2026-11-28 19:27:25.902614',NULL,'2026-11-28 19:27:27.035532',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902614','2026-11-28 19:27:25.902614',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6E08EK03B89B2DGWV3','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:27:25.902639','th',0,'2026-11-28 19:27:25.902639','2026-11-28 19:27:25.902639',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902639','2026-11-28 19:27:25.902639',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6EZCJ2CSG3EC8W0SFN','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:27:25.902661','th',0,'2026-11-28 19:27:25.902661','2026-11-28 19:27:25.902661',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902661','2026-11-28 19:27:25.902661',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6EB8D280CE4RYZQGVK','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:27:25.902681','th',0,'2026-11-28 19:27:25.902681','2026-11-28 19:27:25.902681',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902681','2026-11-28 19:27:25.902681',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6ECMC0W1GABS9VE8RQ','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:27:25.902704','th',0,'2026-11-28 19:27:25.902704','2026-11-28 19:27:25.902704',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902704','2026-11-28 19:27:25.902704',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6E4585V9BV1DH8KD3P','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:27:25.902729','th',0,'2026-11-28 19:27:25.902729','2026-11-28 19:27:25.902729',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902729','2026-11-28 19:27:25.902729',NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HT0V6ERZPAD09SVZHXA4CX','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:27:25.902761','th',1,'2026-11-28 19:27:25.902761','2026-11-28 19:27:25.942701',NULL,'2026-11-28 19:27:28.526530',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902761','2026-11-28 19:27:25.902761',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6EH4KQAJDTJM54SPDW','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:27:25.902789','th',0,'2026-11-28 19:27:25.902789','2026-11-28 19:27:25.902789',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902789','2026-11-28 19:27:25.902789',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6E2PSKT9D3T0J5XYTY','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:27:25.902810','th',0,'2026-11-28 19:27:25.902810','2026-11-28 19:27:25.902810',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902810','2026-11-28 19:27:25.902810',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0V6EKDY2AKH9PJTPB6ST','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:27:25.902829','th',0,'2026-11-28 19:27:25.902829','2026-11-28 19:27:25.902829',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:25.902829','2026-11-28 19:27:25.902829',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0XX6HB8M4Q0BRECCD7WN','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:27:28.678522','th',0,'2026-11-28 19:27:28.678522','2026-11-28 19:27:28.678522',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.678522',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y165P92BD3EPN350ZND','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:27:28.806448','th',0,'2026-11-28 19:27:28.806448','2026-11-28 19:27:28.806448',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.806448',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y1JPXVYX5E6JNQWJT0Z','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:27:28.818481','th',0,'2026-11-28 19:27:28.818481','2026-11-28 19:27:28.818481',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.818481',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y1YTC67V55EDFEKYHXP','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:27:28.830424','th',0,'2026-11-28 19:27:28.830424','2026-11-28 19:27:28.830424',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.830424',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y2A0M83XNNBRM5T0GBS','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:27:28.842726','th',0,'2026-11-28 19:27:28.842726','2026-11-28 19:27:28.842726',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.842726',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y2PH986CDGAABGZ585Q','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:27:28.854663','2026-11-28 19:27:28.854663',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.854663',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y32YX7PFNVWH609X47R','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:27:28.866719','th',0,'2026-11-28 19:27:28.866719','2026-11-28 19:27:28.866719',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.866719',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y3EBM2BNE9C1AFV795K','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:27:28.878749','th',0,'2026-11-28 19:27:28.878749','2026-11-28 19:27:28.878749',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.878749',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y3YFCCMWZNVMMG7GAX2','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:27:28.894674','th',0,'2026-11-28 19:27:28.894674','2026-11-28 19:27:28.894674',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.894674',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y4A9MM3N7YJEZVKDBQE','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:27:28.906617','th',0,'2026-11-28 19:27:28.906617','2026-11-28 19:27:28.906617',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.906617',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y4PW109Y7GJAPJSV4Z7','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:27:28.918697','th',0,'2026-11-28 19:27:28.918697','2026-11-28 19:27:28.918697',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.918697',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y52M5T86HNVAHF32EJ7','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$EeJ8zznnnLM2ZqzVWuvdWw$GWOOpb+HfL35lWgN26uOCvnMKfw4I4f0iUmRh5tn1lU','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:27:28.930699','th',0,'2026-11-28 19:27:28.930699','2026-11-28 19:27:28.930699',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:27:28.930699',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HT0Y6TN35T68EYT64TAAC5','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:27:28.986593',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HT0Y6TTEKF37TEP84FSHKY','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:27:28.986593',NULL,NULL,NULL,NULL,'gAAAAABrCysgUTuVsSRUPTgSk1ILyXTCMwcMAMlK1R3L5n7dqhvqLcBYCJ6P1xE1fWaB7GY51FEzckFe6QUrwtncKGI4hu-fK4nvkG2zyaivsQPA3eva_at7ghV6J1rt32ylxn4yUO7M','md5','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HT0Y6TFDP8QDD60AEATTWV','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:27:28.986593',NULL,NULL,NULL,NULL,'gAAAAABrCysgjuDkfvU0sZmVFoYR-I6sMFzjYHi6mYPqudEaPRQXK-EuorCK-4s4JE-kdHFD0HVC4o4OTv7MV3IRgl8LA4L5j1rJ2C-E1BTci484Z3NNDJ6OkzWEIJJbPN4af9o8n1pz','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HT0Y7QRSGN86KQDV7TF7ZY','natural_person','tax_id','1100000000016','01M8HT0Y7Q5J54M129B2BHHDHW','active',1,'01M8HT0Y7PJSPNXPFHTWQYJEMZ','01M8HT0Y7PGKNAMTRS5DPFG5GG','$argon2id$v=19$m=19456,t=2,p=1$UeqdM6a0tjYmpPTeW6vVeg$Si+QBpWJbHLe0iKsjTgmbNWz9dlleb/rHktQrZRPVXY','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HT0Y7QNG8PSH0H4S50GZJW','024306800','01M8HT0Y7QDAVQWZ2PZAG9EENM','0812345678','agent@example.com','2026-11-28 19:27:25.902614','th',0,'2026-11-28 19:27:25.902614','2026-11-28 19:27:25.902614','2026-11-28 19:27:29.015018','2026-11-28 19:27:27.035532','"01M8HT0Y7QRAAC5JHV69NB5Q9A"','01M8HT0Y7Q6Q7HMH91JV30B5KY','01M8HT0Y7Q64PG367SZ72T5VGB','01M8HT0Y7Q9ZWWJ2DDQ47EJ8J6','01M8HT0Y7QA6Z4D6CQ2YMN2HV6','2026-11-28 19:27:25.902614','2026-11-28 19:27:25.902614','2026-11-28 19:27:29.015159','register','01M8HT0Y7QP8Z2FRGG4FQ60WDC');
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
INSERT INTO "acting_context" VALUES('Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','01M8HT0WADZW63HM9GW5JAY1SF',NULL,'2026-11-28 19:27:27.035532','2026-11-28 19:27:27.536764');
INSERT INTO "acting_context" VALUES('ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','01M8HT0WADZW63HM9GW5JAY1SF','dlg_01M8HT0V7EYMV0QTKDH3TPJDYM','2026-11-28 19:27:27.536764','2026-11-28 19:27:27.828261');
INSERT INTO "acting_context" VALUES('XZc00vhP2WrZ5urkhNe_7YlxqFjvkwlCCzuZcySfZgw','01M8HT0WADZW63HM9GW5JAY1SF',NULL,'2026-11-28 19:27:27.828261',NULL);
INSERT INTO "acting_context" VALUES('gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0','01M8HT0X81FD10S5CQF063ZCDH',NULL,'2026-11-28 19:27:27.998950','2026-11-28 19:27:28.134825');
INSERT INTO "acting_context" VALUES('01M8HT0YB49Y0A52THY6MF67YD','01M8HT0WADZW63HM9GW5JAY1SF','dlg_01M8HT0V7EYMV0QTKDH3TPJDYM','2026-11-28 19:27:27.536764','2026-11-28 19:27:27.828261');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "audit_event" VALUES('01M8HT0WAMP78KTT2JB9EMBAJ6','2026-11-28 19:27:27.035532','login.started','01M8HT0V6EMR3HK09V2VMGS1CN','{"login_id": "01M8HT0WADZW63HM9GW5JAY1SF", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','6baf546b4470c149');
INSERT INTO "audit_event" VALUES('01M8HT0WJSZDEM4XV4JWXNAZ5Y','2026-11-28 19:27:27.268928','token.issued','01M8HT0V6EMR3HK09V2VMGS1CN','{"client_id": "e-license", "context_id": "Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk", "delegation_id": null, "token_id": "01M8HT0WHY5EQ285YQ1WZ81JRJ", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','6f56546a604565d7');
INSERT INTO "audit_event" VALUES('01M8HT0WTCCR52889MS6TTX65B','2026-11-28 19:27:27.536764','acting.switched','01M8HT0V6EMR3HK09V2VMGS1CN','{"login_id": "01M8HT0WADZW63HM9GW5JAY1SF", "context_id": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "delegation_id": "dlg_01M8HT0V7EYMV0QTKDH3TPJDYM"}','127.0.0.1','Werkzeug/3.1.9','9dbd7289b272aa3b');
INSERT INTO "audit_event" VALUES('01M8HT0WWKNKYDD8GA4KD4532M','2026-11-28 19:27:27.621202','token.issued','01M8HT0V6EMR3HK09V2VMGS1CN','{"client_id": "keeper", "context_id": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "delegation_id": "dlg_01M8HT0V7EYMV0QTKDH3TPJDYM", "token_id": "01M8HT0WWACD4M51PG7TBJYSK2", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','d92a58416dc17e92');
INSERT INTO "audit_event" VALUES('01M8HT0WYGYEN36Q70DKMM9FQN','2026-11-28 19:27:27.652231','token.issued','01M8HT0V6EMR3HK09V2VMGS1CN','{"client_id": "keeper", "context_id": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "delegation_id": "dlg_01M8HT0V7EYMV0QTKDH3TPJDYM", "token_id": "01M8HT0WYCXZR56QCMTEFQBC99", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','0890c46a9557f5ab');
INSERT INTO "audit_event" VALUES('01M8HT0WZW2J9EFV7RKT7Q99JJ','2026-11-28 19:27:27.709672','token.issued','01M8HT0V6EMR3HK09V2VMGS1CN','{"client_id": "keeper", "context_id": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "delegation_id": "dlg_01M8HT0V7EYMV0QTKDH3TPJDYM", "token_id": "01M8HT0WZTZN9QAC0KEKJA5ABH", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','2c03fe104f1dd0d3');
INSERT INTO "audit_event" VALUES('01M8HT0X0FVK1KX52DJMABTBZF','2026-11-28 19:27:27.758952','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HT0X0EQB9C8WST46N0KMYP", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','21e9f865e9f5f755');
INSERT INTO "audit_event" VALUES('01M8HT0X0Z5K86W88S7T1XKE2F','2026-11-28 19:27:27.771744','request.repeated','01M8HT0V6EMR3HK09V2VMGS1CN','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','dd723be14895b687');
INSERT INTO "audit_event" VALUES('01M8HT0X30EMKP5J908J84M3HH','2026-11-28 19:27:27.828261','acting.switched','01M8HT0V6EMR3HK09V2VMGS1CN','{"login_id": "01M8HT0WADZW63HM9GW5JAY1SF", "context_id": "XZc00vhP2WrZ5urkhNe_7YlxqFjvkwlCCzuZcySfZgw", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','575bafb5dcf02cd0');
INSERT INTO "audit_event" VALUES('01M8HT0X812FW4591P8E7ACT06','2026-11-28 19:27:27.998950','login.started','01M8HT0V6EEJ5FZFE6E2ETB71A','{"login_id": "01M8HT0X81FD10S5CQF063ZCDH", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','2d24c5eabc798655');
INSERT INTO "audit_event" VALUES('01M8HT0X9PRFH57AB095X9E8M2','2026-11-28 19:27:28.047233','request.repeated','01M8HT0V6EEJ5FZFE6E2ETB71A','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','31ff814e3a2034b5');
INSERT INTO "audit_event" VALUES('01M8HT0XA8QPWCDETYM71Z6XVK','2026-11-28 19:27:28.064965','token.issued','01M8HT0V6EEJ5FZFE6E2ETB71A','{"client_id": "e-license", "context_id": "gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0", "delegation_id": null, "token_id": "01M8HT0XA1D7D34MFE8NFD8RB6", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','e4534919961db981');
INSERT INTO "audit_event" VALUES('01M8HT0XCDFM65BVHJFY30S6AS','2026-11-28 19:27:28.134825','login.ended','01M8HT0V6EEJ5FZFE6E2ETB71A','{"login_id": "01M8HT0X81FD10S5CQF063ZCDH", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','1880d43c8098f1ea');
INSERT INTO "audit_event" VALUES('01M8HT0XK0T1G1Q2SP7Y834KA0','2026-11-28 19:27:28.351476','login.refused','01M8HT0V6EB8D280CE4RYZQGVK','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','14d58c8b22fa0b6f');
INSERT INTO "audit_event" VALUES('01M8HT0XWKFF2PBAAXQ4G604YC','2026-11-28 19:27:28.649551','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','a5b09aafaf992567');
INSERT INTO "audit_event" VALUES('01M8HT0Y77TMS75ZY675AZFJNF','2026-11-28 19:27:28.999187','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HT0Y84XN0WE2ZV9T1KEZ8Y','2026-11-28 19:27:27.035532','login.started','01M8HT0V6EMR3HK09V2VMGS1CN','{"login_id": "01M8HT0WADZW63HM9GW5JAY1SF", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','6baf546b4470c149');
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
INSERT INTO "authorization_code" VALUES('01M8HT0WGFQMEEN8KV91SWR45D','4c27af9275332439e83172762e702f274962afc2f02ca3304937e56591fd70fc','e-license','Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','https://e-license.example.test/callback','openid profile email phone address entity','ojK-rLQdxBnSyBqPy6aUCQ','chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]','2026-11-28 19:27:27.242818','2026-11-28 19:28:27.242818','2026-11-28 19:27:27.268928',NULL);
INSERT INTO "authorization_code" VALUES('01M8HT0WVVHENWHXXC2ZSQZWNR','502e2ef976d605319ef5f4e1f144e42180574922d7310a731297b2d3cae0c1e6','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','https://keeper.example.test/callback','openid','S_bNZhLDBda4EiGRiNPxXw','opJqrIpkLL0KbFwkx6d8TLC7p2tpsIlV6tGLg8AzJPI','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]','2026-11-28 19:27:27.604680','2026-11-28 19:28:27.604680','2026-11-28 19:27:27.621202',NULL);
INSERT INTO "authorization_code" VALUES('01M8HT0X0X3HHBQ0NWQNABBKQR','f1b1195e057e2a89a9c3a980feb67d2fff53fd64b35851a3d4bd8803d146e70e','e-license','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','https://e-license.example.test/callback','openid profile email phone address entity','ojK-rLQdxBnSyBqPy6aUCQ','chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]','2026-11-28 19:27:27.771744','2026-11-28 19:28:27.771744',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HT0X9HDE1TDZZX827CC45W','5b2b76ba4af0d3f6d728cf345794d3eca530f384ee32ffdd1d657f359bea5d21','e-license','gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0','https://e-license.example.test/callback','openid profile email phone address entity','ojK-rLQdxBnSyBqPy6aUCQ','chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA','2026-11-28 19:27:27.998950','urn:idp:acr:password','["pwd"]','2026-11-28 19:27:28.047233','2026-11-28 19:28:28.047233','2026-11-28 19:27:28.064965',NULL);
INSERT INTO "authorization_code" VALUES('01M8HT0YBA3H4QMD2VZEGMX6Q9','01M8HT0YBABXJMRB9KF32W44YZ','e-license','Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','https://e-license.example.test/callback','openid profile email phone address entity','ojK-rLQdxBnSyBqPy6aUCQ','chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]','2026-11-28 19:27:27.242818','2026-11-28 19:28:27.242818','2026-11-28 19:27:27.268928','"01M8HT0YBAATMQKBQ23Z652ESV"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('91WOuVMRnmvkJRd2MfgOB54eQ4YUgAu83De3STtezm8','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "oWGoy1l5ochLpf28S7-oVQ"], ["nonce", "ojK-rLQdxBnSyBqPy6aUCQ"], ["code_challenge", "chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA"], ["code_challenge_method", "S256"]]}','sign_in','sfOVFVloNEyQEuifSxo8zvfJyHezM5z0pe99tucqTUw','2026-11-28 19:27:28.173630','2026-11-28 21:27:28.173630',NULL);
INSERT INTO "authorization_request" VALUES('RXdm3UbrRil7aO_0AWVjUMlYyvKUhk0-_mInOSsihUs','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "oWGoy1l5ochLpf28S7-oVQ"], ["nonce", "ojK-rLQdxBnSyBqPy6aUCQ"], ["code_challenge", "chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA"], ["code_challenge_method", "S256"]]}','sign_in','Wop-BXZRgZ0E65gJoBxr7jlKCttI-2CIk6VAFmVhFW8','2026-11-28 19:27:28.392081','2026-11-28 21:27:28.392081',NULL);
INSERT INTO "authorization_request" VALUES('01M8HT0Y8B93DW9Z8A239FY2SY','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "oWGoy1l5ochLpf28S7-oVQ"], ["nonce", "ojK-rLQdxBnSyBqPy6aUCQ"], ["code_challenge", "chfPv0XYwkpEE1ZD52-SpYu_8ec-BY0XwYzr-tQ7JNA"], ["code_challenge_method", "S256"]]}','sign_in','sfOVFVloNEyQEuifSxo8zvfJyHezM5z0pe99tucqTUw','2026-11-28 19:27:28.173630','2026-11-28 21:27:28.173630','01M8HT0Y8BVK4EKKQC1G606WM8');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HT0Y8C103SXY1T6K41ACP3','01M8HT0Y8CKEYN6RB813JWWEWG','2026-11-28 19:27:29.036916');
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
INSERT INTO "data_report" VALUES('01M8HT0Y95VG401X5SHB2RDYDF','01M8HT0Y7QRSGN86KQDV7TF7ZY','01M8HT0Y9AV4N81RA1WBK7XBGN','"01M8HT0Y9ADGTG6QBGRKKNC9MW"','2026-11-28 19:27:29.066882','2026-11-28 19:27:29.066901');
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
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7EYMV0QTKDH3TPJDYM','01M8HT0V6EEJ5FZFE6E2ETB71A','01M8HT0V6EMR3HK09V2VMGS1CN','all','[]','2026-10-30',NULL,'88e4fad845d63a658972ceb156ddd09d88604b0900bb311e7b6e7ce76e56e1ab','in_force','2026-10-29 19:27:25.934675','2026-10-29 22:27:25.934675',NULL,NULL,NULL,'8h-W8YmWgCYYHMyZ_od-sMCqpOrrn0tn-7w3G9iAFNw',NULL,NULL,'2026-W838KWDX-0');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FMMY2ZZ8XB9K9YBZQ','01M8HT0V6E08EK03B89B2DGWV3','01M8HT0V6EMR3HK09V2VMGS1CN','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','6ecf69adec7506d085a145e517a0bdc8b005c89889680f36a9dcdb1b89cfe6ce','in_force','2026-10-29 19:27:25.935017','2026-10-29 22:27:25.935017',NULL,NULL,NULL,'13jQhNDlhDFcRrVtODCB0VVB4bXyrqe1HLDwpTptM-0',NULL,NULL,'2026-HS3RSWQ4-Y');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FX895JRDMJKJ1VESD','01M8HT0V6E08EK03B89B2DGWV3','01M8HT0V6EMR3HK09V2VMGS1CN','selected','["nsw"]','2026-12-29','2027-03-29','2c256c31d17a2ddbfdb9eac4b9c5ce1814234890e037ab8b94d1fe37d2827e12','in_force','2026-10-29 19:27:25.935151','2026-10-29 22:27:25.935151',NULL,NULL,NULL,'GaX58LJ5Q_6PRlyTx3oh0P7XW2ja1i0fTvg9jXujZEg',NULL,NULL,'2026-F9QVQEQ2-7');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FVM5PJ67AH0H1P924','01M8HT0V6EB8D280CE4RYZQGVK','01M8HT0V6EMR3HK09V2VMGS1CN','selected','["e-license"]','2026-11-29','2027-11-29','87d513e928447b432e1b3d583271c9535b2d7f2e9347e1eba103ddd199755283','waiting','2026-11-27 19:27:25.935242',NULL,NULL,NULL,NULL,'rhZh4gEuEg2WTkI2Yq7VYlCn9Dr1Q3NqeSMv5EvLNw4',NULL,NULL,'2026-G58B7KCF-W');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7F2VJT9NSEZ31YGM7M','01M8HT0V6ECMC0W1GABS9VE8RQ','01M8HT0V6EMR3HK09V2VMGS1CN','selected','["e-accreditation"]','2026-05-13','2026-11-09','d03147ba077bdb80c171aed1171ea7e8c9fb81f6cd2b1feab5838a3f2c6538cb','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'d0k23kLqX70FZilMSMh7Ze9Rh7AXOfDrrDjJvVV_IUA',NULL,NULL,'2026-2QKGVYWJ-N');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FV7GENK6CKYE4KYE7','01M8HT0V6E4585V9BV1DH8KD3P','01M8HT0V6EMR3HK09V2VMGS1CN','all','[]','2026-11-19',NULL,'9240a70e95d6798c99e1e480e55c3083250a67343b4bc86a90a3d3ffc03c0196','declined','2026-10-29 19:27:25.935479','2026-10-29 22:27:25.935479','2026-11-28 18:27:25.935479',NULL,NULL,'RKozGOSw1eftsso8U2l4ScGb6JzBKKtf0GYfcqle3Pk',NULL,NULL,'2026-Z42X8CNM-6');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FXSKZTENZEFGVS8X8','01M8HT0V6EEJ5FZFE6E2ETB71A','01M8HT0V6EZCJ2CSG3EC8W0SFN','all','[]','2026-09-30',NULL,'1b846c6940edeb823ba85a6ff07b54b9ba7b8c8e82374e04d20f264781010249','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:27:25.935581','เปลี่ยนตัวแทน',NULL,'gku_qkx03WJSX6hCrgT2sExhXhG-A_hKSbkhNuutQQE',NULL,NULL,'2026-96CRQ09W-4');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7F66VZQ007W8S3BWJ8','01M8HT0V6E08EK03B89B2DGWV3','01M8HT0V6EZCJ2CSG3EC8W0SFN','selected','["e-surveillance"]','2026-08-31',NULL,'8884afdbe34dc716a131adcfa68e8833c2b47523d4b4000c79f4c93e2aab003d','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:27:25.935664',NULL,NULL,'E8ZFRX9jDQzlD94UT0zNs6ASYEgZN8YPjz0kJNwiHmY',NULL,NULL,'2026-8FZ2YB9K-D');
INSERT INTO "delegation" VALUES('dlg_01M8HT0V7FHA3GEWRA97RJ6YSR','01M8HT0V6EMR3HK09V2VMGS1CN','01M8HT0V6EZCJ2CSG3EC8W0SFN','selected','["e-license"]','2026-11-24','2027-02-27','49b5e81bba453e86cb8f8f2619d900a92261760b7ffd11f1fb3eec13c2e60614','in_force','2026-10-29 19:27:25.935751','2026-10-29 22:27:25.935751',NULL,NULL,NULL,'wgFVhCauVfbKto9n1tfI3ip28sewsvVNsUJyTfiEN7Q',NULL,NULL,'2026-6193BTX4-X');
INSERT INTO "delegation" VALUES('dlg_01M8HT0Y9DRTMKNG7KT8RQ3MJP','01M8HT0V6ECMC0W1GABS9VE8RQ','01M8HT0V6EMR3HK09V2VMGS1CN','selected','["e-accreditation"]','2026-05-13','2026-11-09','d03147ba077bdb80c171aed1171ea7e8c9fb81f6cd2b1feab5838a3f2c6538cb','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HT0Y9DN6XKEG8ZBZ6P06HN','2026-11-28 19:27:29.069441','01M8HT0Y9DPX2Y497QBT7DXQAD','2026-11-28 19:27:29.069460','01M8HT0Y9DXC30D0VHM0801G6X','01M8HT0Y9DVTFJCJ5164P7NQP7');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('sfOVFVloNEyQEuifSxo8zvfJyHezM5z0pe99tucqTUw','{"return_to": "/oauth2/authorize?resume=91WOuVMRnmvkJRd2MfgOB54eQ4YUgAu83De3STtezm8", "cancel_to": "/oauth2/authorize?resume=91WOuVMRnmvkJRd2MfgOB54eQ4YUgAu83De3STtezm8&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:27:28.173630',NULL);
INSERT INTO "handoff_note" VALUES('Wop-BXZRgZ0E65gJoBxr7jlKCttI-2CIk6VAFmVhFW8','{"return_to": "/oauth2/authorize?resume=RXdm3UbrRil7aO_0AWVjUMlYyvKUhk0-_mInOSsihUs", "cancel_to": "/oauth2/authorize?resume=RXdm3UbrRil7aO_0AWVjUMlYyvKUhk0-_mInOSsihUs&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:27:28.392081',NULL);
INSERT INTO "handoff_note" VALUES('01M8HT0Y8JW8BY8VHKYYFZ3AVR','{"return_to": "/oauth2/authorize?resume=91WOuVMRnmvkJRd2MfgOB54eQ4YUgAu83De3STtezm8", "cancel_to": "/oauth2/authorize?resume=91WOuVMRnmvkJRd2MfgOB54eQ4YUgAu83De3STtezm8&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:27:29.042581','2026-11-28 21:27:28.173630','01M8HT0Y8J6HHXGPV52RJWKKPZ');
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
INSERT INTO "known_device" VALUES('01M8HT0WAB5YBPBDZJHEQ7NB4Y','cd305738df86a7650596113d9379767eddbf87c162bb718d7685d8111c3bcd39','01M8HT0V6EMR3HK09V2VMGS1CN','2026-11-28 19:27:27.035532','2026-11-28 19:27:27.035532');
INSERT INTO "known_device" VALUES('01M8HT0X81ZNNXYKYY4892Z8A9','e11f517c00759436ede05b43c4474a94fb616594b6a9c5998cbcb0fbd7b0c33a','01M8HT0V6EEJ5FZFE6E2ETB71A','2026-11-28 19:27:27.998950','2026-11-28 19:27:27.998950');
INSERT INTO "known_device" VALUES('01M8HT0Y9N4KTH8AZRSJ95C22Z','01M8HT0Y9NH7PT9CAC6CN7KV2P','01M8HT0V6EMR3HK09V2VMGS1CN','2026-11-28 19:27:27.035532','2026-11-28 19:27:27.035532');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',2,'2026-11-28 19:27:28.392081','2026-11-28 19:37:28.173630');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:27:28.351476','2026-11-28 20:27:28.351476');
INSERT INTO "limit_counter" VALUES('70778749a9120065409d5782158b64407bdcf4893571a2fdff56b193e687507b',1,'2026-11-28 19:27:28.351476','2026-11-29 19:27:28.351476');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:27:28.649551','2026-11-28 20:27:28.649551');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:27:28.649551','2026-11-28 20:27:28.649551');
INSERT INTO "limit_counter" VALUES('01M8HT0Y8MDMCP5AZFN4KZCGKS',2,'2026-11-28 19:27:28.392081','2026-11-28 19:37:28.173630');
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
INSERT INTO "login" VALUES('01M8HT0WADZW63HM9GW5JAY1SF','8209a5d8bfd6985369b684db4a6ffb13c8ce78645ceddf49e3fa3d2bbf839eee','01M8HT0V6EMR3HK09V2VMGS1CN','2026-11-28 19:27:27.035532','2026-11-28 19:27:27.035532','2026-11-28 19:27:27.035532','2026-11-29 07:27:27.035532',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HT0X81FD10S5CQF063ZCDH','a4500e87850296b5c8b38920907b326d3f5a5e95384b57cbbd2cc076d4daa076','01M8HT0V6EEJ5FZFE6E2ETB71A','2026-11-28 19:27:27.998950','2026-11-28 19:27:27.998950','2026-11-28 19:27:27.998950','2026-11-29 07:27:27.998950','2026-11-28 19:27:28.134825','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HT0Y9VQ27KVX2DXSWWKZVA','01M8HT0Y9VR4T1R3F4A9XYP4CR','01M8HT0V6EEJ5FZFE6E2ETB71A','2026-11-28 19:27:27.998950','2026-11-28 19:27:27.998950','2026-11-28 19:27:27.998950','2026-11-29 07:27:27.998950','2026-11-28 19:27:28.134825','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HT0YA3DB0MW5J2QV78TY7M','01M8HT0YA38M3CW9K6QDEJD2T8','01M8HT0YA34ACXGE0RV2BG52PG','01M8HT0Y7QRSGN86KQDV7TF7ZY','01M8HT0YA38W910ZAG53ANEEJG','2026-11-28 19:27:29.091551','2026-11-28 19:27:29.091570','2026-11-28 19:27:29.091584','01M8HT0YA3QYVY517HFNZD7DWG');
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
INSERT INTO "outbox_message" VALUES('01M8HT0WT9KEQ75CS87HCGWHDQ','logout_notice','e-license','{"visit_id": "01M8HT0WGQYPSMMF8WRKW425ZA", "sid": "Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk", "sub": "01M8HT0V6EMR3HK09V2VMGS1CN"}','2026-11-28 19:27:27.536764','2026-11-28 19:27:27.536764',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HT0X2ZYERCEVSZAHQJR63C','logout_notice','keeper','{"visit_id": "01M8HT0WVV5T9TAAT2BS695RDV", "sid": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "sub": "01M8HT0V6EMR3HK09V2VMGS1CN"}','2026-11-28 19:27:27.828261','2026-11-28 19:27:27.828261',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HT0X2ZZB3GRMZ5WTAQ9C03','logout_notice','e-license','{"visit_id": "01M8HT0WZWM3AXESB2ETVYC9ME", "sid": "ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08", "sub": "01M8HT0V6EMR3HK09V2VMGS1CN"}','2026-11-28 19:27:27.828261','2026-11-28 19:27:27.828261',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HT0XCCKM3E7BM7RVXZN0ZT','logout_notice','e-license','{"visit_id": "01M8HT0X9H9EQYHE0CEB79GVTS", "sid": "gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0", "sub": "01M8HT0V6EEJ5FZFE6E2ETB71A"}','2026-11-28 19:27:28.134825','2026-11-28 19:27:28.134825',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HT0XWKWPCJ01BH20GB5Y9C','password_reset_wanted','accounts','{"sealed": "gAAAAABrCysgvDYQCXXIsHhboq7bN9clLEvnThxmWQx8XfvuQc8dhokFn5XOprmDjAzedb_Y2J8lJQodZeDUZN8IjAC9-6LFWzR2JZEAgrnHNJNvFp1mjS2Hzb8hxMAsJsSWBAVVypFKvyECMeMN5qXJcVzD0rvy0yiNyfe2EDZ8-Jv9Oj_-MhUD4r7ydDh-wDv4-7INDCjorTmABq00lSxCz6dU52nuyRUNbkqMggJnSXPXkLpqfHqFPvxdopE3RhxwmmeRvyPv"}','2026-11-28 19:27:28.649551','2026-11-28 19:27:28.649551',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HT0Y8VZ7ZM8ZQTH5ZMJ4XN','logout_notice','e-license','{"visit_id": "01M8HT0WGQYPSMMF8WRKW425ZA", "sid": "Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk", "sub": "01M8HT0V6EMR3HK09V2VMGS1CN"}','2026-11-28 19:27:27.536764','2026-11-28 19:27:27.536764',0,'2026-11-28 19:27:29.051195','2026-11-28 19:27:29.051248');
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
INSERT INTO "passkey" VALUES('01M8HT0YA5A3S54VAKS6830TXA','01M8HT0Y7QRSGN86KQDV7TF7ZY','01M8HT0YA528JAE2Q38QYBWCEA','01M8HT0YA6HF5SG6B9QG9NE38N',1,'01M8HT0YA6DPKGQEXRFKMH1NXD',1,'2026-11-28 19:27:29.094144','2026-11-28 19:27:29.094161','2026-11-28 19:27:29.094175','2026-11-28 19:27:29.094188');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('2971b6d78ff2a989f146f56950f3844078995adf15db866c6610cbf4e065e656','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('7b1d936cb72a6bd0c947c4c3da4a37b5d48fa401a9ceb3b26488c4f3d2153978','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('0f31d8981574cbfcc8c24501471beb64301ced57617e8d297305f76ff07993c5','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('a91b726359568f32c3b1e9006350cd47982025d564ccabfc3f1fde43818fee56','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('fb5a0de684db0f676de155038e94d00f4e7cc538055ee6c6adee09fc5f7de65a','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('6c4c2a38bf7a6bec6d9f883b2c48d49552c4eaffb09f4296cde347a08e24363c','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('d6d0f50bd642d421a3295662b3a125dfd20ed071ce3f21a14b6f669d21727627','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('e003d150a56c77fdc3ccdd5dfe923e46bfe250863671fca3435c5f32c2bd3ee9','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('337943fa81407b7163358362598818970b64ade8a9199a4ec471cbbbf5432037','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('6fd7f96dbbad5ed27dc1bb74f7b2536b9327f02af13f03b00249339497973a86','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701',NULL);
INSERT INTO "recovery_code" VALUES('01M8HT0YAAVWG96B8QFVB4XFHE','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.942701','2026-11-28 19:27:29.098549');
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
INSERT INTO "refresh_token" VALUES('01M8HT0WVVHENWHXXC2ZSQZWNR','b09aaa1cf3be8ec012c65f08b0258b8a9d3585e8e87510e430e765405d0e6896','01M8HT0WVVHENWHXXC2ZSQZWNR','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','openid','null','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:27:27.604680','2026-11-28 19:27:27.621202','2026-11-29 07:27:27.035532',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HT0YBD9QC843WJ9WEY83Q6','01M8HT0YBD95J690XTVBY249GG','01M8HT0WVVHENWHXXC2ZSQZWNR','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','openid','"01M8HT0YBD79Y24BQXAPZ9D4FF"','2026-11-28 19:27:27.035532','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:27:27.604680','2026-11-28 19:27:27.621202','2026-11-29 07:27:27.035532','2026-11-28 19:27:29.133174','2026-11-28 19:27:29.133193');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HT0Y8XK30DHYR5YYSMW080','01M8HT0Y8XER1BW5C11GR72MJM','01M8HT0Y8XVFGP52XP8ENPR77D','"01M8HT0Y8XX3T4JAGMRFBTSQDE"','2026-11-28 19:27:29.053455');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HT0YACM410ZTGMQSEYBE3P','01M8HT0Y7QRSGN86KQDV7TF7ZY','2026-11-28 19:27:29.100747','01M8HT0YACDMDMKZHZ7B1E1666','"01M8HT0YACNCFRQPQHS5T7ZEFD"');
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
INSERT INTO "registration" VALUES('01M8HT0YAKSREGQVSFF038NFP1','juristic_person','01M8HT0YAKFC5JMAMAE6KQ0VQN','01M8HT0YAKGJN3TWZFSSBDCKAB','01M8HT0YAKTAHKHJ3YYWTRWAXH','"01M8HT0YAKYB1CTCB8W1KM2TPH"','01M8HT0Y7QRSGN86KQDV7TF7ZY','2026-11-28 19:27:29.107839','2026-11-28 19:27:29.107879');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HT0XRGSZY3N88657YW4BAF','009940fb87765a371451b126157d343ecbc64a348a0d167af9a066c6b2b98294','01M8HT0V6ERZPAD09SVZHXA4CX','555b1d14f5bbd99f7f27f64fca229b863e905404a929fa03f480d14ef5ed9ddc','2026-11-28 19:27:28.526530','2026-11-28 19:37:28.526530');
INSERT INTO "sign_in_attempt" VALUES('01M8HT0YAT2M7R4VFEMSQ3B2B9','01M8HT0YATDPFT9B1CTCPNKZB8','01M8HT0V6ERZPAD09SVZHXA4CX','555b1d14f5bbd99f7f27f64fca229b863e905404a929fa03f480d14ef5ed9ddc','2026-11-28 19:27:28.526530','2026-11-28 19:37:28.526530');
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
INSERT INTO "signing_key" VALUES('01M8HT0V91SA0QYPZYWFBXW347','ES256',1,'gAAAAABrCysdSeLdqXxyF7M66f3Q8UYCCDhfRzKxsEcVv7ML24eRmfGipk6EEFez4Vlq3TOgvsFMhf3IK397AkMbrpqcY3owdKtzbdhIQx0kaZ6IYdjY68wms5K622ijot-6wLkmL-6X8bIqZWEAUQZwWBiR0q4Oldp0PKjLge-OLK9-AlH740Da3oE3jMO2ZcnZtBKmy2Ykut3aULkM1b5xub35vt4nt5k0koMpfInWT8tR72Se5_R4K6_mmMRVr-YqtGKrbdIa','2026-11-28 19:27:25.985296',NULL);
INSERT INTO "signing_key" VALUES('01M8HT0VC1WKCWTBEK79J534P6','PS256',1,'gAAAAABrCyseC732VBVtsjtvtIvAQR1n0-9we0G-FNDxtI6gN_4qenMRtkUKIrTgjRpQzd0RIPL7JJ9DTvVP-kg_5AHReO9BpqX6GOpdmiJrukCVAxVLB1M-WPDIlLLkqQdryvrGZKSWIFUDvUaKAtNPKp8HMCyL0_M2-Edh3wCXT7_m1GZbxPdWwtc7pgkMZ38z68502o2KOHVDBOjxQ7Dj2KmVe_40mqgHelqRKYaUz0kaT1F-Rcyge_vN1FjUM2kcqo5Q1THpY4yUhUrltORjO-9Ml1V9aK7ZS2ljlfoQlq8UpVx0AlJcU2q2VeU9m9HOQM9umZwYiRyvTjdJy3nuYYRD5k5XO3fTfOO0-F0VmqVruG6JPiYF2oOzXRgrveuRX5BByYdD_oVfAnzm6gGBJh94FlnjSu1Ve7h_nFOS27V6dnIBa1D771pWaRMgCuno5J6vyYExe4GZ9GrEDPuZPeUXsseLNj1xMZLTtPrON1f1qGiXH6Hu6JfRKFaIxpo4K5VCkL9_H2ZlwewhRWtH67cRXS8DLPYIUXE-0k_NTNMTsnkKA0-op_VWauA3ctVC49K9dtdzz4nrpcj6o3nry5i7J4NhrmlhNky-NE_-ptDZLXdNsbYXNqUSERCXFRpWp-d2iBwTgpd2zNIehX2w5bVG0JXOlhMXrHtZ5JHWBydCM-pBg3tCm_yZcqSLC9Pj3vs0dMol0PQEEtkPj-65-ry7kNpTGLnqNrkJGcPxIY0Tnr5cxIcO7iPA0sN1phQQlPr5i4jALg4DGkN5sG64jh1MqUtdcBxuDf8k0_TtMInFBoVkaTeYolRgylgOgX-Rxl_H2up2TTv-UcyOHBgEWF_s1mzJFON0bQnikckILu15FDW2KCwNxDwui7POT-pWQkSlR92CK1NdkIFrK2zFhavsB_vYRmNx94FtT5buleSL6uwmN0FXfYcn-Qu40svZBhNFth_1VKgmiNQHQykkbFMiqZrIEQY80DDIUzotmMEoVWCOpIKiOeHEuFqX9rRUsVzxkyZFBPoMLFsCGpkrkLxVhCnDWsspzsWaNIZVvaGWBzJ8GaLqzwvVrLRgtc9bXYTs2mHjBdJB648YUbcDuBZjtq1URMydG5LaNzeMwc8vL_Ax_oPippPvfTe50TiomXZhObyHh69wQhBMcCy-fmjjrByEt0eDg2wmJSVeGu3t07MUUciCKX48af516BhDUn5Ix2WMaYLi1maBZxm6itgj8ekMPCC9JGIg88-pJZytjKHJe-6XL-Up3Xw2I3BO0--nZNDkvVV34i7rQ6F7f0vZxzm39D7sm7LHSbF_mKsX8EXFcoWYkfLlHaRvmvGGGdzy0vmqXsBPc7EHtSJL_dsdKzcUp9KA-aV0XZ-yH6ukR_oU2i9JgtYJKnoZy0UjELqAsvcWhguDlkARnfF2CDfm5EemZZTCG1dMT0PPFAXipfJ0h0ERQOhd4og66bf7ugKylPYPMf_x4-XKZ_MjVsnEJ37kzbIHaanizcfkfM_9oF10JDIsmpCtuy-ZNQYy7FDEFSdlJqx6MCHBNzU9S-veLmmSIWzr-D--VGYcomd-7hRf6qYXe3IdWURrdNKn6PP6YzVMWdnX_AyOhoCJ956VMF_00njIChJivQSHf5awi2WvH_LkDHJJzBjO8CIGCegJue8449ck5ZgoEewuqLbKz8P9-ATmSGb5kIQg27O7PzZS9LQ=','2026-11-28 19:27:25.985856',NULL);
INSERT INTO "signing_key" VALUES('01M8HT0VJ0J79KNDTY5HA0W07N','RS256',1,'gAAAAABrCyseER9ji3yjO_NGogYnDr2c9FJMIe9n3jp1IO_bG2vctfrA5x6LgjUAJKJ7xa6Y1B3TGNdbdRN1WeuFaaz2fzmAY8ef2dCuP3Pq5AvIpksZzokUzMzhdPL4krA4-7X01a80NRXeku-SBA085vePeXRwL65KWcnJgrM5Qc045Whu5Jt-qtyZlHCYXKJeUF1vzGI4IQQBi3-HokgFkk61efNFAuVevt8LLonrt7HtfZxKapdWfKHldPehVphGmTYIn9YQQIxX6uArvS7QpBaujdEwJ2wxBl4oIsJG2-tcHD7ZQrwFRVYJi0URosEonpjiyKeZhsCEdRuc3cTPs2hFyztBK0F_xVRkrhM16GQdKht416GL6LCP7mVy_UqdRhrZMqe_vJuaeFEWwKaMbr1f5l9hmlJFkfDJbVQ-rfeRgDc5S0wHS_OkXzB4CJc0xcf5_F8UIL9cyZusvQ3LU56DmAJ40kuGbIoDuDgn6wZj2oyCVMdbrh2sslrVHLkpDh9n6HFhn-FQCnF87AqKKE3lNbUMP72Tke2GAqXCje1ThBMWQys9sTivbIDCM7c8XsY-Ag7lXvBaZ3f99vGQqM0uwrtmHD70soiLaZGPM7V_o-qQ1A99Dt-Rv1b053YkqRmBlEL7_th2nzRXzjjDv1NUGIPcQB9cQ3VJ-v7gIovNhjuS9kquvrvqGjnD5zA4axVxzsqqi6t-vh_jhuVPhKajDni1RBjQsc32W9-ICUe5W-HRuH_bGdpiiT-zi5GHyg43f6C03cW2R8WItXjsIcXXSSeePG-4_kuJyFXRXc-2d8ub8eBjPBTMZAZPWk2s3DgG3d2aJawSc1s1oLCDFYDfvX1F1HWM6pg-sSsjTpa6svbkV_0gWOb7i8wtnnOe9BjeA4OY0usWbsLwisHb6rFB1aA6vS--SjBAzIGRsUpU0KGx6cQzrSQSb_fi2j9NgUOX-hn8oG7XlY5dlCEnItzvb19B35O9y6NaxGs2-d8F6KeW2kM5wp05gEPoP51R0gBn-NpagSXnXT1EVWwHl0Om4b1TaJ66dcjgtcc3pi71XWmOP0vKXIaj3woWppMC8ASWD4-Htl4v_-T8cUwaVbVqYEBdqzW-PcGp_rHbxt9OXS1vX_M0rcyqLvAHT_MTfSqAE-tkuYpyGfNA2ULbGaXvDurhnbEd7XCSF5ev8-O26I9PScEVA6PguU_78XuCd1PGv14SlWCadaeMDWXX5d5DsAmlmIbcIbvo5vKrOmFXGNteqYMmjxm34TcokcBVJw5xT9pQIP3_ndANJImujJrPWRE0bUSpZipUHXuqqZxSgDDiLNMyFoqecjmKmDkea30ZoSBvIwwQ8a__Ez-agzcPU2udqG2TBNRbOPVPHRN1T0JIUwD2cNgcUiNFmd9py3LeG-5oj5L5xud7PAC3rFqvvYwLKWG3ug4HfAF6EcokdCrNrYRUM4Q-t46bbMZzTucB-o9jwL0DKkLFeOsBlTRrFTDZwx4b5RNVoZfQkhkanyRCbLPc0sn9Htu1tyzcIMFWsUNBi-qXyyiZs50gEF-wYN806d4dZPD_xAD5kT6h_lWoevFBNVfV54Qvmtg6qlvXnTewcfz_zD25yOhFXxBjV5WfOIi3kFbzHsMgChdbmZpBdN3595LDfJGAVx7vLwU4n96hh0g54UnKEqfgYl4NI_xObXD0AfSss-Ovefa0NG0M0-o=','2026-11-28 19:27:26.081767',NULL);
INSERT INTO "signing_key" VALUES('01M8HT0Y94HCMEPXQTKGTW7ZTY','ES256',1001,'gAAAAABrCysdSeLdqXxyF7M66f3Q8UYCCDhfRzKxsEcVv7ML24eRmfGipk6EEFez4Vlq3TOgvsFMhf3IK397AkMbrpqcY3owdKtzbdhIQx0kaZ6IYdjY68wms5K622ijot-6wLkmL-6X8bIqZWEAUQZwWBiR0q4Oldp0PKjLge-OLK9-AlH740Da3oE3jMO2ZcnZtBKmy2Ykut3aULkM1b5xub35vt4nt5k0koMpfInWT8tR72Se5_R4K6_mmMRVr-YqtGKrbdIa','2026-11-28 19:27:25.985296','2026-11-28 19:27:29.059925');
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
INSERT INTO "token_issue" VALUES('01M8HT0WHY5EQ285YQ1WZ81JRJ','e-license','Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','01M8HT0WGFQMEEN8KV91SWR45D','openid profile email phone address entity','2026-11-28 19:27:27.268928','2026-11-28 19:37:27.268928',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HT0WWACD4M51PG7TBJYSK2','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','01M8HT0WVVHENWHXXC2ZSQZWNR','openid','2026-11-28 19:27:27.621202','2026-11-28 19:37:27.621202',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HT0WYCXZR56QCMTEFQBC99','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','01M8HT0WVVHENWHXXC2ZSQZWNR','openid','2026-11-28 19:27:27.652231','2026-11-28 19:37:27.652231',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HT0WZTZN9QAC0KEKJA5ABH','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08',NULL,'openid','2026-11-28 19:27:27.709672','2026-11-28 19:37:27.621202',NULL,NULL,'01M8HT0WWACD4M51PG7TBJYSK2','e-license',NULL);
INSERT INTO "token_issue" VALUES('01M8HT0X0EQB9C8WST46N0KMYP','keeper',NULL,NULL,'','2026-11-28 19:27:27.758952','2026-11-28 19:37:27.758952',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HT0XA1D7D34MFE8NFD8RB6','e-license','gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0','01M8HT0X9HDE1TDZZX827CC45W','openid profile email phone address entity','2026-11-28 19:27:28.064965','2026-11-28 19:37:28.064965',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HT0YBMV77PJRTD5KK3VYWB','keeper','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','01M8HT0YBM8HXAT6WM2M8B20S9','openid','2026-11-28 19:27:27.709672','2026-11-28 19:37:27.621202','2026-11-28 19:27:29.140807','"01M8HT0YBMREQZ4DV8RK9RFWGX"','01M8HT0WWACD4M51PG7TBJYSK2','e-license','2026-11-28 19:27:29.140789');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HT0V6ERZPAD09SVZHXA4CX','gAAAAABrCysdG-eW0MpL1JKR2JA94fEg_eSKydRdYeYZX_JY65U59o_MXBnqcuTLgtNx_QUgXXe_Jm5466X9P-EFZpLoEnoiZx2ieN847Jbr84-DSP5U6aC-doUKG2Z1FCreCbwURXhl','2026-11-28 19:27:25.942701',0);
INSERT INTO "totp_secret" VALUES('01M8HT0V6E08EK03B89B2DGWV3','gAAAAABrCysdG-eW0MpL1JKR2JA94fEg_eSKydRdYeYZX_JY65U59o_MXBnqcuTLgtNx_QUgXXe_Jm5466X9P-EFZpLoEnoiZx2ieN847Jbr84-DSP5U6aC-doUKG2Z1FCreCbwURXhl','2026-11-28 19:27:25.942701',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HT0V6EEJ5FZFE6E2ETB71A','2026-11-28 19:27:25.902477');
INSERT INTO "user_name" VALUES('1100000000016','01M8HT0V6EMR3HK09V2VMGS1CN','2026-11-28 19:27:25.902614');
INSERT INTO "user_name" VALUES('0105500000020','01M8HT0V6E08EK03B89B2DGWV3','2026-11-28 19:27:25.902639');
INSERT INTO "user_name" VALUES('0103500000036','01M8HT0V6EZCJ2CSG3EC8W0SFN','2026-11-28 19:27:25.902661');
INSERT INTO "user_name" VALUES('0992000000012','01M8HT0V6EB8D280CE4RYZQGVK','2026-11-28 19:27:25.902681');
INSERT INTO "user_name" VALUES('0994000000014','01M8HT0V6ECMC0W1GABS9VE8RQ','2026-11-28 19:27:25.902704');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HT0V6E4585V9BV1DH8KD3P','2026-11-28 19:27:25.902729');
INSERT INTO "user_name" VALUES('0105500000062','01M8HT0V6ERZPAD09SVZHXA4CX','2026-11-28 19:27:25.902761');
INSERT INTO "user_name" VALUES('0105500000046','01M8HT0V6EH4KQAJDTJM54SPDW','2026-11-28 19:27:25.902789');
INSERT INTO "user_name" VALUES('0105500000054','01M8HT0V6E2PSKT9D3T0J5XYTY','2026-11-28 19:27:25.902810');
INSERT INTO "user_name" VALUES('1200000000023','01M8HT0V6EKDY2AKH9PJTPB6ST','2026-11-28 19:27:25.902829');
INSERT INTO "user_name" VALUES('0000000000001','01M8HT0XX6HB8M4Q0BRECCD7WN','2026-11-28 19:27:28.678522');
INSERT INTO "user_name" VALUES('0000000000002','01M8HT0Y165P92BD3EPN350ZND','2026-11-28 19:27:28.806448');
INSERT INTO "user_name" VALUES('0000000000003','01M8HT0Y1JPXVYX5E6JNQWJT0Z','2026-11-28 19:27:28.818481');
INSERT INTO "user_name" VALUES('0000000000004','01M8HT0Y1YTC67V55EDFEKYHXP','2026-11-28 19:27:28.830424');
INSERT INTO "user_name" VALUES('0000000000005','01M8HT0Y2A0M83XNNBRM5T0GBS','2026-11-28 19:27:28.842726');
INSERT INTO "user_name" VALUES('0000000000006','01M8HT0Y2PH986CDGAABGZ585Q','2026-11-28 19:27:28.854663');
INSERT INTO "user_name" VALUES('0000000000007','01M8HT0Y32YX7PFNVWH609X47R','2026-11-28 19:27:28.866719');
INSERT INTO "user_name" VALUES('0000000000008','01M8HT0Y3EBM2BNE9C1AFV795K','2026-11-28 19:27:28.878749');
INSERT INTO "user_name" VALUES('0000000000009','01M8HT0Y3YFCCMWZNVMMG7GAX2','2026-11-28 19:27:28.894674');
INSERT INTO "user_name" VALUES('0000000000010','01M8HT0Y4A9MM3N7YJEZVKDBQE','2026-11-28 19:27:28.906617');
INSERT INTO "user_name" VALUES('0000000000011','01M8HT0Y4PW109Y7GJAPJSV4Z7','2026-11-28 19:27:28.918697');
INSERT INTO "user_name" VALUES('0000000000012','01M8HT0Y52M5T86HNVAHF32EJ7','2026-11-28 19:27:28.930699');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HT0Y6TN35T68EYT64TAAC5','2026-11-28 19:27:28.986593');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HT0Y6TTEKF37TEP84FSHKY','2026-11-28 19:27:28.986593');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HT0Y6TFDP8QDD60AEATTWV','2026-11-28 19:27:28.986593');
INSERT INTO "user_name" VALUES('01M8HT0YB2DZ64ZPT8NG9C2D36','01M8HT0V6EEJ5FZFE6E2ETB71A','2026-11-28 19:27:25.902477');
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
INSERT INTO "visit" VALUES('01M8HT0WGQYPSMMF8WRKW425ZA','Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','e-license','2026-11-28 19:27:27.242818','2026-11-28 19:27:27.242818',NULL);
INSERT INTO "visit" VALUES('01M8HT0WVV5T9TAAT2BS695RDV','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','keeper','2026-11-28 19:27:27.604680','2026-11-28 19:27:27.652231',NULL);
INSERT INTO "visit" VALUES('01M8HT0WZWM3AXESB2ETVYC9ME','ujrWrLbmPRsrZCdTglolPfTAYfTKaLgVSPD9TQP5Y08','e-license','2026-11-28 19:27:27.709672','2026-11-28 19:27:27.771744',NULL);
INSERT INTO "visit" VALUES('01M8HT0X9H9EQYHE0CEB79GVTS','gI4oFWBaiURkkZ0eEdTqfhZcuGYZkQfDl_dQFZ_O7A0','e-license','2026-11-28 19:27:28.047233','2026-11-28 19:27:28.047233',NULL);
INSERT INTO "visit" VALUES('01M8HT0YBVQ6V55S2T8VDWR4GW','Xkvm5uCMmdGtL3VMW3r3xAOzK2A6-Uk2ZA5VGk4ECHk','01M8HT0YBVRXTQJREFP4A0QXWD','2026-11-28 19:27:27.242818','2026-11-28 19:27:27.242818','2026-11-28 19:27:29.147636');
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
CREATE INDEX ix_acting_context_acting ON acting_context (delegation_id) WHERE ended_at IS NULL AND delegation_id IS NOT NULL;
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
COMMIT;
