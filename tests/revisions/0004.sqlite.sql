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
	updated_at DATETIME NOT NULL, verify_after DATETIME, register_checked_at DATETIME, register_news JSON, register_disputed VARCHAR, legacy_hash VARCHAR, legacy_scheme VARCHAR, legacy_source VARCHAR, completed_at DATETIME, terms_accepted_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch)
);
INSERT INTO "account" VALUES('01M8HRY4F4YDXV3RG76PS6RAMY','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:08:28.516095','th',0,'2026-11-28 19:08:28.516095','2026-11-28 19:08:28.516095',NULL,'2026-11-28 19:08:31.154932',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516095','2026-11-28 19:08:28.516095');
INSERT INTO "account" VALUES('01M8HRY4F45J94FKK61X87W7VF','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:08:28.516204','th',0,'2026-11-28 19:08:28.516204','2026-11-28 19:08:28.516204',NULL,'2026-11-28 19:08:30.151919',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516204','2026-11-28 19:08:28.516204');
INSERT INTO "account" VALUES('01M8HRY4F4VNTEJYDAXRH17N12','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:08:28.516229','th',0,'2026-11-28 19:08:28.516229','2026-11-28 19:08:28.516229',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516229','2026-11-28 19:08:28.516229');
INSERT INTO "account" VALUES('01M8HRY4F4W4W5MWBFTX2E3B8Z','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:08:28.516249','th',0,'2026-11-28 19:08:28.516249','2026-11-28 19:08:28.516249',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516249','2026-11-28 19:08:28.516249');
INSERT INTO "account" VALUES('01M8HRY4F4Z14C1NSGDH6ZMWHE','group_of_persons','tax_id','0992000000012','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:08:28.516268','th',0,'2026-11-28 19:08:28.516268','2026-11-28 19:08:28.516268',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516268','2026-11-28 19:08:28.516268');
INSERT INTO "account" VALUES('01M8HRY4F4E3W9A8MC5XRXD08V','government_body','tax_id','0994000000014','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:08:28.516286','th',0,'2026-11-28 19:08:28.516286','2026-11-28 19:08:28.516286',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516286','2026-11-28 19:08:28.516286');
INSERT INTO "account" VALUES('01M8HRY4F4SVGKY6DS3FJ4XZSK','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:08:28.516303','th',0,'2026-11-28 19:08:28.516303','2026-11-28 19:08:28.516303',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516303','2026-11-28 19:08:28.516303');
INSERT INTO "account" VALUES('01M8HRY4F4751Y5CNN25C8FAX6','juristic_person','tax_id','0105500000062','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:08:28.516325','th',1,'2026-11-28 19:08:28.516325','2026-11-28 19:08:28.588127',NULL,'2026-11-28 19:08:31.844227',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516325','2026-11-28 19:08:28.516325');
INSERT INTO "account" VALUES('01M8HRY4F458WQFQF9VQ8KXQGM','juristic_person','tax_id','0105500000046','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:08:28.516350','th',0,'2026-11-28 19:08:28.516350','2026-11-28 19:08:28.516350',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516350','2026-11-28 19:08:28.516350');
INSERT INTO "account" VALUES('01M8HRY4F40X74QCR8T6JS601Q','juristic_person','tax_id','0105500000054','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:08:28.516367','th',0,'2026-11-28 19:08:28.516367','2026-11-28 19:08:28.516367',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516367','2026-11-28 19:08:28.516367');
INSERT INTO "account" VALUES('01M8HRY4F47FG5J0Z8ZWB91V9T','natural_person','tax_id','1200000000023','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:08:28.516385','th',0,'2026-11-28 19:08:28.516385','2026-11-28 19:08:28.516385',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:28.516385','2026-11-28 19:08:28.516385');
INSERT INTO "account" VALUES('01M8HRY82NFXNJXP9DHQ2SHNSC','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:08:32.213067','th',0,'2026-11-28 19:08:32.213067','2026-11-28 19:08:32.213067',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.213067',NULL);
INSERT INTO "account" VALUES('01M8HRY8A2ZXXAN9WN9A5CVKRV','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:08:32.450375','th',0,'2026-11-28 19:08:32.450375','2026-11-28 19:08:32.450375',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.450375',NULL);
INSERT INTO "account" VALUES('01M8HRY8A6Z012575VSPP1K54J','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:08:32.454442','th',0,'2026-11-28 19:08:32.454442','2026-11-28 19:08:32.454442',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.454442',NULL);
INSERT INTO "account" VALUES('01M8HRY8APS8QNZVKQ1AV6BRPZ','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:08:32.470366','th',0,'2026-11-28 19:08:32.470366','2026-11-28 19:08:32.470366',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.470366',NULL);
INSERT INTO "account" VALUES('01M8HRY8B2MPFV8JTA5NZET47Z','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:08:32.482561','th',0,'2026-11-28 19:08:32.482561','2026-11-28 19:08:32.482561',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.482561',NULL);
INSERT INTO "account" VALUES('01M8HRY8BJETD93J62XB9VACRH','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:08:32.498413','2026-11-28 19:08:32.498413',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.498413',NULL);
INSERT INTO "account" VALUES('01M8HRY8C6NTS5FXFK79F0FHFD','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:08:32.518428','th',0,'2026-11-28 19:08:32.518428','2026-11-28 19:08:32.518428',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.518428',NULL);
INSERT INTO "account" VALUES('01M8HRY8CJSZXDSS3V2AVN2E98','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:08:32.530738','th',0,'2026-11-28 19:08:32.530738','2026-11-28 19:08:32.530738',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.530738',NULL);
INSERT INTO "account" VALUES('01M8HRY8DAVY3RQ0V6V2371X1Q','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:08:32.554449','th',0,'2026-11-28 19:08:32.554449','2026-11-28 19:08:32.554449',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.554449',NULL);
INSERT INTO "account" VALUES('01M8HRY8DPA496NFVNZFG413JY','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:08:32.566834','th',0,'2026-11-28 19:08:32.566834','2026-11-28 19:08:32.566834',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.566834',NULL);
INSERT INTO "account" VALUES('01M8HRY8E2SP04PER3PNV53D0V','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:08:32.578403','th',0,'2026-11-28 19:08:32.578403','2026-11-28 19:08:32.578403',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.578403',NULL);
INSERT INTO "account" VALUES('01M8HRY8EE9VK9Y6TEEPETGBGS','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:08:32.590461','th',0,'2026-11-28 19:08:32.590461','2026-11-28 19:08:32.590461',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.590461',NULL);
INSERT INTO "account" VALUES('01M8HRY8F8DF599T0C22EZR9Y1','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zbkXgrD23lsrxbi3lvJ+Tw$nLaCjtR3Wc7zVrQWRRCPsyO057MrJxPMCXecD+h/QlY','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:08:32.616036','th',0,'2026-11-28 19:08:32.616036','2026-11-28 19:08:32.616036',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:32.616036',NULL);
INSERT INTO "account" VALUES('01M8HRY8J0PYW61ASJTR4YE85Z','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:32.704393',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRY8J0QMHDAFSA7J5QQVYM','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:32.704393',NULL,NULL,NULL,NULL,'gAAAAABrCyawDJgHv7ML_HJW9c6aLDTzL_8azwwKZRLGpsli9YK2tYjIbuOtEs9YXOHt1eWCcQnTNZ4o14NTftFIoiu80yFYX3UJxMlsPk8su7_1tgMakR3dNeDoBmggV4o5HUmLax22','md5','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRY8J0WMGDDVSS69A2347K','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:32.704393',NULL,NULL,NULL,NULL,'gAAAAABrCyawTyUoTv2CZjojGyB7fKL0cUnZb1xMhlhjhUzOlZZ_4LbW_LjKUVuKFjxgbSL3TA3zJ3JHgDbxaiQMaTi9yJbik8L7Kym3HYjPn9kvvfabeqmQcqIRpOOQUkKSK3ESLESK','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRY8JVPACVQ4HAXS06PEYN','natural_person','tax_id','1100000000016','01M8HRY8JVM377RD51J5X52RX9','active',1,'01M8HRY8JV7KNCBDM4VXMAPQSW','register','$argon2id$v=19$m=19456,t=2,p=1$qNUaIwQgJKSUMoawtpZy7g$AQIyA0wpzgmkwPawnvHCxQg+1fPuhd0zmERqy0+GfnI','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HRY8JVTC7APKCMP0ZZT67G','024306800','01M8HRY8JV55CBRFCD6J0QG6B5','0812345678','agent@example.com','2026-11-28 19:08:28.516204','th',0,'2026-11-28 19:08:28.516204','2026-11-28 19:08:28.516204','2026-11-28 19:08:32.731120','2026-11-28 19:08:30.151919','"01M8HRY8JVY9S821SY0XM90FHP"','01M8HRY8JV0WMD5MGR64CCDBJT','01M8HRY8JVG2E0167WXHGEYD03','01M8HRY8JVE3023G0DAJK9YCAE','01M8HRY8JV67SYGN4TD5PK1CBX','2026-11-28 19:08:28.516204','2026-11-28 19:08:28.516204');
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
INSERT INTO "acting_context" VALUES('jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','01M8HRY62VE5PPQX0D5MH8J9DV',NULL,'2026-11-28 19:08:30.151919','2026-11-28 19:08:30.711296');
INSERT INTO "acting_context" VALUES('GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','01M8HRY62VE5PPQX0D5MH8J9DV','dlg_01M8HRY4GVPNXKXABNB02CCZRW','2026-11-28 19:08:30.711296','2026-11-28 19:08:30.947695');
INSERT INTO "acting_context" VALUES('xD2Rmksn5mkOfu1KkoI3TCoGiTYz15Axc_TnzgZx4cs','01M8HRY62VE5PPQX0D5MH8J9DV',NULL,'2026-11-28 19:08:30.947695',NULL);
INSERT INTO "acting_context" VALUES('nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c','01M8HRY71M66BJXE4ZTGPZFKVJ',NULL,'2026-11-28 19:08:31.154932','2026-11-28 19:08:31.325378');
INSERT INTO "acting_context" VALUES('01M8HRY8QNC4CG3RQJRVY0P0GB','01M8HRY62VE5PPQX0D5MH8J9DV','dlg_01M8HRY4GVPNXKXABNB02CCZRW','2026-11-28 19:08:30.711296','2026-11-28 19:08:30.947695');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "audit_event" VALUES('01M8HRY62W4568AW1EPA45YHCS','2026-11-28 19:08:30.151919','login.started','01M8HRY4F45J94FKK61X87W7VF','{"login_id": "01M8HRY62VE5PPQX0D5MH8J9DV", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','c6efa79a29187c69');
INSERT INTO "audit_event" VALUES('01M8HRY6BYETT2VRQRKSM8988N','2026-11-28 19:08:30.385515','token.issued','01M8HRY4F45J94FKK61X87W7VF','{"client_id": "e-license", "context_id": "jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4", "delegation_id": null, "token_id": "01M8HRY6AX2T037WGPB6WX50GX", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','9799ce59a012abdf');
INSERT INTO "audit_event" VALUES('01M8HRY6N6HRPVZ4VZ56BPY98K','2026-11-28 19:08:30.711296','acting.switched','01M8HRY4F45J94FKK61X87W7VF','{"login_id": "01M8HRY62VE5PPQX0D5MH8J9DV", "context_id": "GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec", "delegation_id": "dlg_01M8HRY4GVPNXKXABNB02CCZRW"}','127.0.0.1','Werkzeug/3.1.9','d7bac259f569f503');
INSERT INTO "audit_event" VALUES('01M8HRY6R0F5TJA0S2WY91MTTC','2026-11-28 19:08:30.837197','token.issued','01M8HRY4F45J94FKK61X87W7VF','{"client_id": "keeper", "context_id": "GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec", "delegation_id": "dlg_01M8HRY4GVPNXKXABNB02CCZRW", "token_id": "01M8HRY6QYX7R3DZ83EK3MYVDT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','a9c09230b3b727cc');
INSERT INTO "audit_event" VALUES('01M8HRY6RTB667BKZNK0D46DG8','2026-11-28 19:08:30.864144','request.repeated','01M8HRY4F45J94FKK61X87W7VF','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','3faf740e12d4505d');
INSERT INTO "audit_event" VALUES('01M8HRY6VCZ6TNRPKFPHSY3HW2','2026-11-28 19:08:30.947695','acting.switched','01M8HRY4F45J94FKK61X87W7VF','{"login_id": "01M8HRY62VE5PPQX0D5MH8J9DV", "context_id": "xD2Rmksn5mkOfu1KkoI3TCoGiTYz15Axc_TnzgZx4cs", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','679ed9df2bf5d8e9');
INSERT INTO "audit_event" VALUES('01M8HRY71N1DJXBMR3MFEBG2KC','2026-11-28 19:08:31.154932','login.started','01M8HRY4F4YDXV3RG76PS6RAMY','{"login_id": "01M8HRY71M66BJXE4ZTGPZFKVJ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','4c2ea57b2d0c0cdb');
INSERT INTO "audit_event" VALUES('01M8HRY73Q769C9V2M5CT61Z4Q','2026-11-28 19:08:31.212467','request.repeated','01M8HRY4F4YDXV3RG76PS6RAMY','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','bbe3f272e1d6fc4d');
INSERT INTO "audit_event" VALUES('01M8HRY749YHNR7E1PZ6NDNN43','2026-11-28 19:08:31.233522','token.issued','01M8HRY4F4YDXV3RG76PS6RAMY','{"client_id": "e-license", "context_id": "nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c", "delegation_id": null, "token_id": "01M8HRY74654Y1322A86PCCJHP", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','931010bc73bcdad9');
INSERT INTO "audit_event" VALUES('01M8HRY77M9EXBB5ARG8ZAXHMD','2026-11-28 19:08:31.325378','login.ended','01M8HRY4F4YDXV3RG76PS6RAMY','{"login_id": "01M8HRY71M66BJXE4ZTGPZFKVJ", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','292418ce48da43fb');
INSERT INTO "audit_event" VALUES('01M8HRY7FFCGRV5DF3BQ36CSA8','2026-11-28 19:08:31.598938','login.refused','01M8HRY4F4Z14C1NSGDH6ZMWHE','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','b6442d703a6bc41e');
INSERT INTO "audit_event" VALUES('01M8HRY81AB9BWYB17WCDREJS4','2026-11-28 19:08:32.131179','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','f122cd038618edde');
INSERT INTO "audit_event" VALUES('01M8HRY8JBM4B8SZ0NK14VE3H8','2026-11-28 19:08:32.715679','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HRY8K6Z19G7GCT9RB4X0DZ','2026-11-28 19:08:30.151919','login.started','01M8HRY4F45J94FKK61X87W7VF','{"login_id": "01M8HRY62VE5PPQX0D5MH8J9DV", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','c6efa79a29187c69');
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
INSERT INTO "authorization_code" VALUES('01M8HRY68SF1225YF96F9QHR3V','02638a35022153c73e3e67bb0d04d55cd2c3d7f5509952e7bbe523259956ae1b','e-license','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','https://e-license.example.test/callback','openid profile email phone address entity','gt-jqhPyOkl1tuarZvtuwQ','SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI','2026-11-28 19:08:30.151919','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:30.347434','2026-11-28 19:09:30.347434','2026-11-28 19:08:30.385515',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRY6Q2B0K24N11XMQ2E12E','6e2888fb35312d3bc4e725a8298e236eddc378ca8ededfd974f4366f9de7c167','keeper','GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','https://keeper.example.test/callback','openid profile email phone address entity','lMvTXnryScAxjLooFg6xeQ','S5vivp-vUBHVWNMt-lMaqlzdT4rHr-TOLkCLDd6xU94','2026-11-28 19:08:30.151919','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:30.808441','2026-11-28 19:09:30.808441','2026-11-28 19:08:30.837197',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRY6RHRCEPJ8VDQC8J0VJG','ea8057e91a0b648c58c4e6615ea8327775bbc1f43af5c13cb1e75582abb7757b','e-license','GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','https://e-license.example.test/callback','openid profile email phone address entity','gt-jqhPyOkl1tuarZvtuwQ','SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI','2026-11-28 19:08:30.151919','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:30.864144','2026-11-28 19:09:30.864144',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HRY73PXDS8PCVRN7ZFP6AA','ab5d13d9780ac1fc52ac6186a629a2a8576741ded6cf5602e7b9d4ac5c64f514','e-license','nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c','https://e-license.example.test/callback','openid profile email phone address entity','gt-jqhPyOkl1tuarZvtuwQ','SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI','2026-11-28 19:08:31.154932','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:31.212467','2026-11-28 19:09:31.212467','2026-11-28 19:08:31.233522',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRY8R417JZ7JS11CPW49ZP','01M8HRY8R4WCGZ6V5X0EJH8PDM','e-license','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','https://e-license.example.test/callback','openid profile email phone address entity','gt-jqhPyOkl1tuarZvtuwQ','SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI','2026-11-28 19:08:30.151919','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:30.347434','2026-11-28 19:09:30.347434','2026-11-28 19:08:30.385515','"01M8HRY8R31RX94B9F3NRCTH59"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('J4ufAVCNwNdRdPDWKhJMXIv-Jt60G_CLds7FkHvEnN0','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ScsADkExBmF7KIxSxzBsZA"], ["nonce", "gt-jqhPyOkl1tuarZvtuwQ"], ["code_challenge", "SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI"], ["code_challenge_method", "S256"]]}','sign_in','uBi-nNb-cCQfOvojZdx3FLFttTkhl8UTqvnQmoi7m7Y','2026-11-28 19:08:31.385296','2026-11-28 21:08:31.385296',NULL);
INSERT INTO "authorization_request" VALUES('WgcYIqFS00V5FIbhf3t5D7ZP2rRKadTcfO0Vjmts8cI','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ScsADkExBmF7KIxSxzBsZA"], ["nonce", "gt-jqhPyOkl1tuarZvtuwQ"], ["code_challenge", "SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI"], ["code_challenge_method", "S256"]]}','sign_in','wLvtNI8co7-13Rs7q-KwUjuzVV__3Vkj6Wg39Q5yeP0','2026-11-28 19:08:31.662861','2026-11-28 21:08:31.662861',NULL);
INSERT INTO "authorization_request" VALUES('01M8HRY8K7N4DJ1XSXGR38ZBB9','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "ScsADkExBmF7KIxSxzBsZA"], ["nonce", "gt-jqhPyOkl1tuarZvtuwQ"], ["code_challenge", "SLryj7MrfSoc2CdhNve-UbQOGT1tBB0dewwSlLAvtpI"], ["code_challenge_method", "S256"]]}','sign_in','uBi-nNb-cCQfOvojZdx3FLFttTkhl8UTqvnQmoi7m7Y','2026-11-28 19:08:31.385296','2026-11-28 21:08:31.385296','01M8HRY8K7Y1DXRHWJPX2BC3J2');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HRY8K910F8SA5CFPG94HE7','01M8HRY8K98W6WNDY2BMEQBPNZ','2026-11-28 19:08:32.745047');
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
INSERT INTO "data_report" VALUES('01M8HRY8M5TRAQQKJFT4SFMQ1P','01M8HRY8JVPACVQ4HAXS06PEYN','01M8HRY8M59VBJQXR3B951A7MA','"01M8HRY8M5RM6ZACKSVMQ6CD89"','2026-11-28 19:08:32.773495','2026-11-28 19:08:32.773505');
CREATE TABLE delegation (
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
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id)
);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVPNXKXABNB02CCZRW','01M8HRY4F4YDXV3RG76PS6RAMY','01M8HRY4F45J94FKK61X87W7VF','all','[]','2026-10-30',NULL,'5e58204a84e4b1ca0019347cd8a2c1e5c0a270d6807806d16922beea9197c255','in_force','2026-10-29 19:08:28.571164','2026-10-29 22:08:28.571164',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVVWRKAQ6Q467T5ET3','01M8HRY4F4VNTEJYDAXRH17N12','01M8HRY4F45J94FKK61X87W7VF','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','d559bff01ec4879bd2ee263486d1d7f623b5119e095f58a8f1a258105a818b4f','in_force','2026-10-29 19:08:28.571328','2026-10-29 22:08:28.571328',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GV5TZHBNGD9T1FJDEX','01M8HRY4F4VNTEJYDAXRH17N12','01M8HRY4F45J94FKK61X87W7VF','selected','["nsw"]','2026-12-29','2027-03-29','b60a4dc26daed7fd9fa557b66e37492e7a87304c96f83c272ba9ffe482e75c0b','in_force','2026-10-29 19:08:28.571381','2026-10-29 22:08:28.571381',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVY5ZV8EJ7Q7ZSTX95','01M8HRY4F4Z14C1NSGDH6ZMWHE','01M8HRY4F45J94FKK61X87W7VF','selected','["e-license"]','2026-11-29','2027-11-29','040521c2eb7766b08f8ac90467dba089044783f513514f9a4e58cd0f44f86ede','waiting','2026-11-27 19:08:28.571417',NULL,NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVQPS488Y6NAZCAV4Z','01M8HRY4F4E3W9A8MC5XRXD08V','01M8HRY4F45J94FKK61X87W7VF','selected','["e-accreditation"]','2026-05-13','2026-11-09','4e7c95600634237f976dd192af8fef067f42f346c8c318ca8f9a82cf2bbce67c','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVS1SWN7TE271W5BJV','01M8HRY4F4SVGKY6DS3FJ4XZSK','01M8HRY4F45J94FKK61X87W7VF','all','[]','2026-11-19',NULL,'856f3602cbf2aef25ae9a09a7c4e821ba041236acfd50ec08f6f3dd75b5327af','declined','2026-10-29 19:08:28.571483','2026-10-29 22:08:28.571483','2026-11-28 18:08:28.571483',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVY4ACG0K83HT44PFK','01M8HRY4F4YDXV3RG76PS6RAMY','01M8HRY4F4W4W5MWBFTX2E3B8Z','all','[]','2026-09-30',NULL,'5c09398063e6e99e165ab956037ba8921a7674e02f481e100a837a05f8a53123','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:08:28.571516','เปลี่ยนตัวแทน');
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GVMGVD9NSYP986JS3K','01M8HRY4F4VNTEJYDAXRH17N12','01M8HRY4F4W4W5MWBFTX2E3B8Z','selected','["e-surveillance"]','2026-08-31',NULL,'46385c87b79de53a0752eb81a44f9df3f064e796f582b8207d311a4ebdce1334','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:08:28.571552',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY4GV80BCRP1ZPMQRNA43','01M8HRY4F45J94FKK61X87W7VF','01M8HRY4F4W4W5MWBFTX2E3B8Z','selected','["e-license"]','2026-11-24','2027-02-27','b2850d7afc59814e4e56269b7c7e1f79d31c8ee90e79a556e9fa544fbaac9e4f','in_force','2026-10-29 19:08:28.571595','2026-10-29 22:08:28.571595',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRY8MQFS414A2442ZDM5AT','01M8HRY4F4YDXV3RG76PS6RAMY','01M8HRY4F4W4W5MWBFTX2E3B8Z','all','[]','2026-09-30','2026-11-29','5c09398063e6e99e165ab956037ba8921a7674e02f481e100a837a05f8a53123','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:08:28.571516','เปลี่ยนตัวแทน');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('uBi-nNb-cCQfOvojZdx3FLFttTkhl8UTqvnQmoi7m7Y','{"return_to": "/oauth2/authorize?resume=J4ufAVCNwNdRdPDWKhJMXIv-Jt60G_CLds7FkHvEnN0", "cancel_to": "/oauth2/authorize?resume=J4ufAVCNwNdRdPDWKhJMXIv-Jt60G_CLds7FkHvEnN0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:08:31.385296',NULL);
INSERT INTO "handoff_note" VALUES('wLvtNI8co7-13Rs7q-KwUjuzVV__3Vkj6Wg39Q5yeP0','{"return_to": "/oauth2/authorize?resume=WgcYIqFS00V5FIbhf3t5D7ZP2rRKadTcfO0Vjmts8cI", "cancel_to": "/oauth2/authorize?resume=WgcYIqFS00V5FIbhf3t5D7ZP2rRKadTcfO0Vjmts8cI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:08:31.662861',NULL);
INSERT INTO "handoff_note" VALUES('01M8HRY8KPG4HJJ08SE0K4MRC5','{"return_to": "/oauth2/authorize?resume=J4ufAVCNwNdRdPDWKhJMXIv-Jt60G_CLds7FkHvEnN0", "cancel_to": "/oauth2/authorize?resume=J4ufAVCNwNdRdPDWKhJMXIv-Jt60G_CLds7FkHvEnN0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:08:32.758301','2026-11-28 21:08:31.385296','01M8HRY8KPW4SWGJDFMBHAB403');
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
INSERT INTO "known_device" VALUES('01M8HRY62T9SJRQFEK1GZW5QQE','0706f7fc5bf1d35e0dccd5cedf5e182d16d93819bba2946f2f8caeae879f15a5','01M8HRY4F45J94FKK61X87W7VF','2026-11-28 19:08:30.151919','2026-11-28 19:08:30.151919');
INSERT INTO "known_device" VALUES('01M8HRY71M4E3CDG5HRXGXJZRS','2fd1a3a34c77a855c7b4a6dfd1c16dc8d2d048446e009ffda127ba82e160a70c','01M8HRY4F4YDXV3RG76PS6RAMY','2026-11-28 19:08:31.154932','2026-11-28 19:08:31.154932');
INSERT INTO "known_device" VALUES('01M8HRY8MRW166Z4KWHEMR4YP9','01M8HRY8MRF74AQE62F4SGNH3F','01M8HRY4F45J94FKK61X87W7VF','2026-11-28 19:08:30.151919','2026-11-28 19:08:30.151919');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:08:31.598938','2026-11-28 20:08:31.598938');
INSERT INTO "limit_counter" VALUES('36556a15881392004760baabd09292e2a0f38e0a0e2b157fdfac1efe7a7334f5',1,'2026-11-28 19:08:31.598938','2026-11-29 19:08:31.598938');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:08:32.131179','2026-11-28 20:08:32.131179');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:08:32.131179','2026-11-28 20:08:32.131179');
INSERT INTO "limit_counter" VALUES('01M8HRY8KQKARTQEQ3FS5QDCTS',1,'2026-11-28 19:08:31.598938','2026-11-28 20:08:31.598938');
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
INSERT INTO "login" VALUES('01M8HRY62VE5PPQX0D5MH8J9DV','52aa88b123e9a58e0f3b77818c308185f6026c27e07bf39331ffdb237740ce6d','01M8HRY4F45J94FKK61X87W7VF','2026-11-28 19:08:30.151919','2026-11-28 19:08:30.151919','2026-11-28 19:08:30.151919','2026-11-29 07:08:30.151919',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HRY71M66BJXE4ZTGPZFKVJ','33678708f5b8b412daa2ecda91b86faeb2fc365a7b23cc7d5161f097190140f2','01M8HRY4F4YDXV3RG76PS6RAMY','2026-11-28 19:08:31.154932','2026-11-28 19:08:31.154932','2026-11-28 19:08:31.154932','2026-11-29 07:08:31.154932','2026-11-28 19:08:31.325378','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HRY8MSXR6K9AJQ7S75AT5G','01M8HRY8MSPHRCMV3HGF0F6QN5','01M8HRY4F4YDXV3RG76PS6RAMY','2026-11-28 19:08:31.154932','2026-11-28 19:08:31.154932','2026-11-28 19:08:31.154932','2026-11-29 07:08:31.154932','2026-11-28 19:08:31.325378','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
CREATE TABLE mail_link (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_mail_link PRIMARY KEY (id), 
	CONSTRAINT fk_mail_link_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_mail_link_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "mail_link" VALUES('01M8HRY8N96FK9WHPZQ7HQQ8XG','01M8HRY8N9JR95T8XJZ7Q299J8','01M8HRY8N9K5MGZJV96ZYRDAXE','01M8HRY8JVPACVQ4HAXS06PEYN','01M8HRY8NTPXH4PXQDKNNFRG0Z','2026-11-28 19:08:32.826635','2026-11-28 19:08:32.826657','2026-11-28 19:08:32.826673');
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
INSERT INTO "outbox_message" VALUES('01M8HRY6MSYJF7SQWQMX53GDKA','logout_notice','e-license','{"visit_id": "01M8HRY6903NA5XXX9Q7EAT8E5", "sid": "jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4", "sub": "01M8HRY4F45J94FKK61X87W7VF"}','2026-11-28 19:08:30.711296','2026-11-28 19:08:30.711296',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRY6VBK4JA1876W87PJVSM','logout_notice','e-license','{"visit_id": "01M8HRY6RTSB536EM9NHTT0CSG", "sid": "GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec", "sub": "01M8HRY4F45J94FKK61X87W7VF"}','2026-11-28 19:08:30.947695','2026-11-28 19:08:30.947695',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRY6VBX0CKFBE5ER4CDSVX','logout_notice','keeper','{"visit_id": "01M8HRY6Q3NQ7KCE4PNR2GY3DY", "sid": "GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec", "sub": "01M8HRY4F45J94FKK61X87W7VF"}','2026-11-28 19:08:30.947695','2026-11-28 19:08:30.947695',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRY77KPRSQ4GR9FG6NK0QX','logout_notice','e-license','{"visit_id": "01M8HRY73Q2SXZ2ZJ9Q370QR0Z", "sid": "nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c", "sub": "01M8HRY4F4YDXV3RG76PS6RAMY"}','2026-11-28 19:08:31.325378','2026-11-28 19:08:31.325378',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRY81AM2BG03JWCNTDMXP8','password_reset_wanted','accounts','{"sealed": "gAAAAABrCyawc-kI9PNS9ePA9kqIM5qX8zA5-FdfSKkAChYVcmZOlTR0oAZN-UYb2HNUZVAo12Qwq7UnKjZmY3pI75rReLHX-WmssVvAUDdFQ_vPigxePlL6moe5J-18FcqcK78pFYhyWzi0VwnYqz6Ed2IKmuZPiHlvxJlL8mS0gKgwyuQoh4yL639qH8WZYF-K7yEMx1B2MPuq97B_ySt3h0-ySVNfSgTSabts5eT0acNMVXwCJEJQRYUIlQvEB0JUZyrekGDH"}','2026-11-28 19:08:32.131179','2026-11-28 19:08:32.131179',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRY8KS7SPTVTQMM1ST33S5','logout_notice','e-license','{"visit_id": "01M8HRY6903NA5XXX9Q7EAT8E5", "sid": "jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4", "sub": "01M8HRY4F45J94FKK61X87W7VF"}','2026-11-28 19:08:30.711296','2026-11-28 19:08:30.711296',0,'2026-11-28 19:08:32.761106','2026-11-28 19:08:32.761141');
CREATE TABLE passkey (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	credential_id VARCHAR NOT NULL, 
	public_key VARCHAR NOT NULL, 
	sign_count BIGINT NOT NULL, 
	name VARCHAR NOT NULL, 
	synced BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	CONSTRAINT pk_passkey PRIMARY KEY (id), 
	CONSTRAINT fk_passkey_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id)
);
INSERT INTO "passkey" VALUES('01M8HRY8NWZXCNKMS8HZW30TG8','01M8HRY8JVPACVQ4HAXS06PEYN','01M8HRY8NXZ3W835WC5C9ZJQEB','01M8HRY8NXF0CWN0RDEWMRCZKV',1,'01M8HRY8NXNS5SG2G4G4QKBFX6',1,'2026-11-28 19:08:32.829397','2026-11-28 19:08:32.829413');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('6aee8466c0be5c7e28739054c9373126a0f7e395f1fa5b15eed0612d892d7f4e','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('7705454b46c085af3059820bf24e5d5fb0973571c941b5ad023abdb73184b1c8','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('b21b380c310ed68ea5862909ba08d91d5a31d1a02d6ca1c8ee25e7feb86f1634','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('3fc90024e99d62725585323b5d766fbb1439cf993869c498b025e70ef9f7371c','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('52392773a1332b0bb66f476ee70a9d2ace92b364a6af6d9e13aaa7d4c54d9dd7','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('7384b42a38b1c82e636e460ccfe49120417bedea9cefb18d9a8c08be56630fe6','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('bee524921227f3f2b81ba981d643f87c6461a8a6a0ba9dd0e13f36918e80e720','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('7a1912e2cd656964b9a2c1287e094ae8bd724c9c8a7cae5d38f16193dec71093','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('a24bac25cb21fe9fe5681093aa651785d13d2616167af364f785dacd96825f97','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('cc2db9f3e48416210d1ac3b90bc7f55b6e3d02123d15d796f9a4d8fa42186d27','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127',NULL);
INSERT INTO "recovery_code" VALUES('01M8HRY8P4E1NGKQEG8C139JQZ','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.588127','2026-11-28 19:08:32.836217');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HRY8M2PHKGKAP3NK9KMP7D','01M8HRY8M2856F02EFW4TT6ZMS','01M8HRY8M2QWKHH3WZKDCPT5PV','"01M8HRY8M2A6J02NCVTHV31HZ7"','2026-11-28 19:08:32.770923');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HRY8P5B440PYQ7HNBPM5TN','01M8HRY8JVPACVQ4HAXS06PEYN','2026-11-28 19:08:32.854673','01M8HRY8PP9R6FJQ8RKC9QK7D2','"01M8HRY8PPR8CF18VNX0G3G0SQ"');
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
INSERT INTO "registration" VALUES('01M8HRY8PS8A3HE8ZJWKTF1TYS','juristic_person','01M8HRY8PSYK0QGJ2MNVT2AC9Q','01M8HRY8PSVF9F5XQZ5YKWH096','01M8HRY8PSR78505XBFTZWBV90','"01M8HRY8PSCY0VERJTZ7BACAFB"','01M8HRY8JVPACVQ4HAXS06PEYN','2026-11-28 19:08:32.857546','2026-11-28 19:08:32.857571');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HRY7QHMC64G33G01GFNQ3T','0a3ee2328bd4a3fad4db27f8091cf84bf85e5d5d5444d3aecb0793e4722b1430','01M8HRY4F4751Y5CNN25C8FAX6','fa0fab23be61ccfb0234b778bb5132fe0fb351c6ace014733f93ca35bbec0f74','2026-11-28 19:08:31.844227','2026-11-28 19:18:31.844227');
INSERT INTO "sign_in_attempt" VALUES('01M8HRY8Q02HDGDJABS7ZD4BWA','01M8HRY8Q0J7BMJJDZY9RP17ED','01M8HRY4F4751Y5CNN25C8FAX6','fa0fab23be61ccfb0234b778bb5132fe0fb351c6ace014733f93ca35bbec0f74','2026-11-28 19:08:31.844227','2026-11-28 19:18:31.844227');
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
INSERT INTO "signing_key" VALUES('01M8HRY4YSN112VQXKMA2S2D2T','ES256',1,'gAAAAABrCyat2juLghn_d_PnLBIbjP-gRQ-NiwEzme-e85enlj8nDPxy2k8rNWD0Eosxl1rs5sIo51Fksg1nbxyh11qtP8hGoYInmeUe2M9uaEpBjjseJp-DMsQLap_vQZmQnuN2ngiWiW1NiiLeGNvqFs8CQr4NXcHxPQYufAd8go2KR-7QZhlaIj1XhL9g7a7XHAej7Nl-KYrA3jSRtJxImfSOA6ooypzxpFAfUxe7RV40O7Stf3DQ81PzCG4Rrxg6nV2iDvkV','2026-11-28 19:08:29.017080',NULL);
INSERT INTO "signing_key" VALUES('01M8HRY53NHZC7PTK013WVFA9V','PS256',1,'gAAAAABrCyattuVN0RkTfMvdNMFN5mOerxG94nKppr8lZDaB_cKSigxbrLMp8DgnYwtDia5B2RW6M4P_aAqX5BXBRVRUHBxmOrpbg2DFnRNdf7vkz1dIScFKoXF-q6ORkFqhRwqsBnzdJsh-IXj15_khd53A-C7EsAYv2TgJGJYPb3ADK4cEKaosE922yq7vPi2XoYoIimTR3TYfnc3mmsIcW1FW-duZiYPOKD9BfP6p7XOL4zcyuioYGXwfz_GkZyboNMy_9HXBaaHQnfqk7aPld0GKojhg7H1X675w9UtqCiXNXQ5rzd70_FdGyZJ8o25ZOrklwGgGWmeT0mkpcegWe4SP31kB9SOU67CsfEdYxHb-reUP4ILcWjhtzA3dz6Zg5GVV2Z2vhrDDSGxMChllEKr9IcJfDgly0UZ5_9apSandkV4Nh417LFwQBuO_UGgCUrrbWNySMrhmSQHTq-daKdgx-rhKZCdYhna304jHzVPIPCaeNaaYyhuOnrvVL8xVp8-F22aOMgwxSy5LQylBsyYSu3D8adNcT07ACTeK-EAK1uOjsutG73BhPmJUMhivCv9fqfgLmhnWZoHXmsfd2gCaX8UMWa_ouVKMVtLJ_-tCfeGm_mZXwrLmVGLLddB9SvFqiBxfvMuPQRYaAbdaq3nL6bAycIsr1rQBDeX4PFmJAozwmZxLrDbMuX9bqWvHppADsqutK1dA2nEGPmhU9lun4QeF84AcZ5iFelBiX1CK1sg_h1-dXghfm5_91M6tb2fffDNn65NypqHkJCc_NPaeZ10bg9rhqZwmj666eU3BmIO3IrTfzKZIAUJGX3Ndz3ZCh9rLHEaa5CZvdRItHnovijO_LibIj2QGvLjkJwxi75EwZ84mLOl_lDwL_fyRy2sGJ3sCPQLQbXpyorNJhCrW4zou36sVD9vZ7mCcBEFCJCQ3yxsEdAWYIa0mw1LML2kTom9op5INR2xOUZ3WQppskpZpmt__uQu3PEYRIpzRlNhq31cDUh3QO_-ObnlR02E1z6KDqn-uy3jGpjvoY-_1MA8Y5K2YHnPcM2LbuiYkaf2nzitkkfos_GRvL014FES78LJpLjCJzfiiHKxc06dhP2HW0v5WcyKFCoNpUvi9wZOxQJ0jh-7BYTcyMOpzLG43Q6pla00xRA3AoI6AV33WNiRfrYAV3vUtl4j8BiA6IaMCjlnj3mPc7IC4UWrnRdOHrDTWwPglB8xo61tFJpd2D_LYmk5nYqVtC_Tf6_T3jCTLfF019IwlFxbYgZqWviErNCSicbFq9Zm0699hU2-v_1YpI_Y3pONczg987YIPJDdWhGm5MFKL37oqUFwB5k4esvAu8D4op1JWuhgkShi-_GfWUT6FZBwfafWHzF4i6ADeKmCg5Hp3XUJFUTIjg7hPs53fktGpPB-cZQngsZdp25_iT-1NReM45ztk6xp1Sik5NPhD2Y0q2-NDYHpdmUklrMi8IN4J-l1Zrj8sqlF79AFSMTxx6lrZDRdte5nixf7rOVZNDEsc_73GhnWAA25kuv5dFgXl0LvEAF_ROgPFK1dEQsfzWQBdrdFMOVT_Nup2_Y9vC6nLFjzclRVMIORaTPqA_5b_ehidL5_krsAe_mEtCqOBXY37JuUqP_7_LtjKPlQxxd531NK7VPo6j6CbB_3yQkuE_1c5IF3KjnxEEwkbKnMKaIcXtCqZ-pnkp1DL5kE=','2026-11-28 19:08:29.017502',NULL);
INSERT INTO "signing_key" VALUES('01M8HRY5BQHF6TF8Z54Y94R2V8','RS256',1,'gAAAAABrCyatIh216YD5JypBrLwVQXOePoFRXa6QW9P6mblwgxvTMWxNkRM3HzZc-9sBHz2ElMaINIInSpbMZf9UGKjPCDS0PD4U2TALBjt036CnNxQPcdMpjSAbvdejepqERbudeVDlzMZ63g5AHxJsI9ix1UmvJwn4vityjwLwssirheaUrl--Nd0hz1ee3QkMgeICNdOI4fJwa04jUIoOs3DwofULqrPD-UvQZaz7Hb-RUCyB5HB2QiQJOcuohj81nlU-7sYL6hlCSVh08BhLk-R2hSc_giU9qmN2dA4V147-ip_s95A1p2v5LhJ0nB9JTOhgTRnBD3q_-rX1ykxZQpGchK_-AbTj3DgtUz78V9OTdr1R0IRa_dLRBDSGVcEhu2s2B95XCgjSvwgFw9VjUqy62SGGqPi6jFVSqKDvxGJ6-P-yQT7Fe-VIcZI-eyJIQBZphW1r8ZNBEGCo5plQknQJq4JgKEIlhtbtnPPRgSW46jRuVcTWTqDMzlDqU_Fufwm2Pelb9l613hz5a7cLxpCO9DjVX9JNVvlYzzhKq-y8uRCetvZAMS4wyZHdiSj9h4QFNwzufhCOIJUabY8kbHIEawvx8uUDdptko7Q5jmgeRM5akDQCTF_XhXnpGacF5V8SoHW8ND46mF70nn6RqwNBcmiOGb4KRAxhegC7R1uWuC2P9KPgxjEgDMnAn1xImbNu0Nv_LS1Z5uM5MNVF0_Ui3yc1G5jW5wCVqPgJRD46sclRWWHaSX1MQ3qB04veeiOCrN8c17Spn0cbTIeimxjlFFd4uhTLliDqm3h2OTgvvHbobRXvRxinhWSr_90n8Jy8tzs86fpefAE-FOsNC6udBfLDAqhUSaciskn1bA4Iy32zCCYhIPOrTDR63M9c0pgsCQsfhXQN9-d3IhsRySW9K0bq1UCKLE3o4Zx2k6x7U0JgDVxVJPoSIa_gEYwVqLs5XhBVpToFT3VApCqj69-IFjgwa9wK1Y6Z3fn13xokKov2P4GnNH9P3ATU4_MuaN1JkEBbHad1pWSZ66LWW0V1KgVWXzBx4GI3u7DRLgOrXOpUlNHjbVP8CLS3xYDDeT736Lc7HxhCdRuhTLXUVpGO6vY5uEcppQmcHCc8Nq1bzJ2AuAzATcY9XKMBPYkWitwzgBfy0VeHu0GjIKY3iVuBFM9vQX4QHG_CZW8ptdo8BnZN1XW3XeEnNRbxXF2RH16P_FCtUuvlJODtwEAGVa1KKoTZMNo0qzMuDluv8uXgPfoiKxZ-q8GfeQB7--JUCF3uNKGETPWG7uvqc-zuwW2w60pQ-8xOJgHR7vklbSjdY18RR8zGRsmQTcEAI0NRa88moL7gnSkkSQX_x4DZAvwMnUUMvtAU7V7Hu6eHRYijLgsz9RVWvPHgcPe6QsTxQXse-XP8XLhelmuyuD5jgG-IFZn106l0Y9NOSrGbqorE8kqRBPj37TK-LwTQHgHpy_AI1zv-SiSO-IYHjYCAC5Bvb6erXzQsTd797HOEUsrN1doIPNNlr1neH6-OG1lXP88b1mRbaoNIZGSbRebhg5wvtfqnSg8vobVaf27xjd7X7Q40Dv0XZDsQ9T9Tx7crvtD-yQF1AejTV9e_ETICLTc9v9HPRspryyRAID06Ql6QePXMLGoAV0XXGnRRgIuI7jyp8VvjtDSd8j65ZcJ_4d8DwHdfRLwIAUyW_9-WydsaMfW317Q=','2026-11-28 19:08:29.173284',NULL);
INSERT INTO "signing_key" VALUES('01M8HRY8M45Y50XS5ZAAGWZPC5','ES256',1001,'gAAAAABrCyat2juLghn_d_PnLBIbjP-gRQ-NiwEzme-e85enlj8nDPxy2k8rNWD0Eosxl1rs5sIo51Fksg1nbxyh11qtP8hGoYInmeUe2M9uaEpBjjseJp-DMsQLap_vQZmQnuN2ngiWiW1NiiLeGNvqFs8CQr4NXcHxPQYufAd8go2KR-7QZhlaIj1XhL9g7a7XHAej7Nl-KYrA3jSRtJxImfSOA6ooypzxpFAfUxe7RV40O7Stf3DQ81PzCG4Rrxg6nV2iDvkV','2026-11-28 19:08:29.017080','2026-11-28 19:08:32.772069');
CREATE TABLE token_issue (
	id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	context_id VARCHAR NOT NULL, 
	code_id VARCHAR, 
	scope VARCHAR NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, requested_claims JSON, 
	CONSTRAINT pk_token_issue PRIMARY KEY (id), 
	CONSTRAINT fk_token_issue_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id)
);
INSERT INTO "token_issue" VALUES('01M8HRY6AX2T037WGPB6WX50GX','e-license','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','01M8HRY68SF1225YF96F9QHR3V','openid profile email phone address entity','2026-11-28 19:08:30.385515','2026-11-28 19:18:30.385515',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRY6QYX7R3DZ83EK3MYVDT','keeper','GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','01M8HRY6Q2B0K24N11XMQ2E12E','openid profile email phone address entity','2026-11-28 19:08:30.837197','2026-11-28 19:18:30.837197',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRY74654Y1322A86PCCJHP','e-license','nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c','01M8HRY73PXDS8PCVRN7ZFP6AA','openid profile email phone address entity','2026-11-28 19:08:31.233522','2026-11-28 19:18:31.233522',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRY8RKBE9DJFM0NKKXX1BW','e-license','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','01M8HRY68SF1225YF96F9QHR3V','openid profile email phone address entity','2026-11-28 19:08:30.385515','2026-11-28 19:18:30.385515','2026-11-28 19:08:32.915140','"01M8HRY8RK2BJS7BC1JMY7JBFW"');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HRY4F4751Y5CNN25C8FAX6','gAAAAABrCyasEsQcdXfeHIIoeC351R_BoLV8EwxMHN3wKQbl2JwFCXZ370c0kIEe5qz64HE-IMTE9BzFSEECyvHqTDntjmtHES3fsit-xGRwoADzls9_RmgJ_zMefeZR1cBbi2jlZxUE','2026-11-28 19:08:28.588127',0);
INSERT INTO "totp_secret" VALUES('01M8HRY4F40X74QCR8T6JS601Q','gAAAAABrCyasEsQcdXfeHIIoeC351R_BoLV8EwxMHN3wKQbl2JwFCXZ370c0kIEe5qz64HE-IMTE9BzFSEECyvHqTDntjmtHES3fsit-xGRwoADzls9_RmgJ_zMefeZR1cBbi2jlZxUE','2026-11-28 19:08:28.588127',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HRY4F4YDXV3RG76PS6RAMY','2026-11-28 19:08:28.516095');
INSERT INTO "user_name" VALUES('1100000000016','01M8HRY4F45J94FKK61X87W7VF','2026-11-28 19:08:28.516204');
INSERT INTO "user_name" VALUES('0105500000020','01M8HRY4F4VNTEJYDAXRH17N12','2026-11-28 19:08:28.516229');
INSERT INTO "user_name" VALUES('0103500000036','01M8HRY4F4W4W5MWBFTX2E3B8Z','2026-11-28 19:08:28.516249');
INSERT INTO "user_name" VALUES('0992000000012','01M8HRY4F4Z14C1NSGDH6ZMWHE','2026-11-28 19:08:28.516268');
INSERT INTO "user_name" VALUES('0994000000014','01M8HRY4F4E3W9A8MC5XRXD08V','2026-11-28 19:08:28.516286');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HRY4F4SVGKY6DS3FJ4XZSK','2026-11-28 19:08:28.516303');
INSERT INTO "user_name" VALUES('0105500000062','01M8HRY4F4751Y5CNN25C8FAX6','2026-11-28 19:08:28.516325');
INSERT INTO "user_name" VALUES('0105500000046','01M8HRY4F458WQFQF9VQ8KXQGM','2026-11-28 19:08:28.516350');
INSERT INTO "user_name" VALUES('0105500000054','01M8HRY4F40X74QCR8T6JS601Q','2026-11-28 19:08:28.516367');
INSERT INTO "user_name" VALUES('1200000000023','01M8HRY4F47FG5J0Z8ZWB91V9T','2026-11-28 19:08:28.516385');
INSERT INTO "user_name" VALUES('0000000000001','01M8HRY82NFXNJXP9DHQ2SHNSC','2026-11-28 19:08:32.213067');
INSERT INTO "user_name" VALUES('0000000000002','01M8HRY8A2ZXXAN9WN9A5CVKRV','2026-11-28 19:08:32.450375');
INSERT INTO "user_name" VALUES('0000000000003','01M8HRY8A6Z012575VSPP1K54J','2026-11-28 19:08:32.454442');
INSERT INTO "user_name" VALUES('0000000000004','01M8HRY8APS8QNZVKQ1AV6BRPZ','2026-11-28 19:08:32.470366');
INSERT INTO "user_name" VALUES('0000000000005','01M8HRY8B2MPFV8JTA5NZET47Z','2026-11-28 19:08:32.482561');
INSERT INTO "user_name" VALUES('0000000000006','01M8HRY8BJETD93J62XB9VACRH','2026-11-28 19:08:32.498413');
INSERT INTO "user_name" VALUES('0000000000007','01M8HRY8C6NTS5FXFK79F0FHFD','2026-11-28 19:08:32.518428');
INSERT INTO "user_name" VALUES('0000000000008','01M8HRY8CJSZXDSS3V2AVN2E98','2026-11-28 19:08:32.530738');
INSERT INTO "user_name" VALUES('0000000000009','01M8HRY8DAVY3RQ0V6V2371X1Q','2026-11-28 19:08:32.554449');
INSERT INTO "user_name" VALUES('0000000000010','01M8HRY8DPA496NFVNZFG413JY','2026-11-28 19:08:32.566834');
INSERT INTO "user_name" VALUES('0000000000011','01M8HRY8E2SP04PER3PNV53D0V','2026-11-28 19:08:32.578403');
INSERT INTO "user_name" VALUES('0000000000012','01M8HRY8EE9VK9Y6TEEPETGBGS','2026-11-28 19:08:32.590461');
INSERT INTO "user_name" VALUES('0000000000013','01M8HRY8F8DF599T0C22EZR9Y1','2026-11-28 19:08:32.616036');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HRY8J0PYW61ASJTR4YE85Z','2026-11-28 19:08:32.704393');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HRY8J0QMHDAFSA7J5QQVYM','2026-11-28 19:08:32.704393');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HRY8J0WMGDDVSS69A2347K','2026-11-28 19:08:32.704393');
INSERT INTO "user_name" VALUES('01M8HRY8QME2H9Q27YZC9ZS3N7','01M8HRY4F4YDXV3RG76PS6RAMY','2026-11-28 19:08:28.516095');
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
INSERT INTO "visit" VALUES('01M8HRY6903NA5XXX9Q7EAT8E5','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','e-license','2026-11-28 19:08:30.347434','2026-11-28 19:08:30.347434',NULL);
INSERT INTO "visit" VALUES('01M8HRY6Q3NQ7KCE4PNR2GY3DY','GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','keeper','2026-11-28 19:08:30.808441','2026-11-28 19:08:30.808441',NULL);
INSERT INTO "visit" VALUES('01M8HRY6RTSB536EM9NHTT0CSG','GNc5QZLz-7kkQ5zJfHyRDDrmqL0hyenNzO1jbwyhhec','e-license','2026-11-28 19:08:30.864144','2026-11-28 19:08:30.864144',NULL);
INSERT INTO "visit" VALUES('01M8HRY73Q2SXZ2ZJ9Q370QR0Z','nRgu-WkzP7WXP62F8oG5CgeOC3MKdQuDlXyxBGENt-c','e-license','2026-11-28 19:08:31.212467','2026-11-28 19:08:31.212467',NULL);
INSERT INTO "visit" VALUES('01M8HRY8RNZNE09RN1Z36ZY1HX','jnZKTct5eQw7thlEQyBbu7MM-3P8CLKW_Lgl-1PUft4','01M8HRY8RNWTEW5E54WY0H0TRM','2026-11-28 19:08:30.347434','2026-11-28 19:08:30.347434','2026-11-28 19:08:32.917472');
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_audit_event_account_id ON audit_event (account_id);
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_authorization_request_expires_at ON authorization_request (expires_at);
CREATE INDEX ix_handoff_note_expires_at ON handoff_note (expires_at);
CREATE INDEX ix_outbox_message_due_at ON outbox_message (due_at);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_registered_data_account_id ON registered_data (account_id);
CREATE INDEX ix_user_name_account_id ON user_name (account_id);
CREATE INDEX ix_acting_context_delegation_id ON acting_context (delegation_id);
CREATE INDEX ix_acting_context_login_id ON acting_context (login_id);
CREATE UNIQUE INDEX uq_acting_context_open ON acting_context (login_id) WHERE ended_at IS NULL;
CREATE INDEX ix_authorization_code_expires_at ON authorization_code (expires_at);
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
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
CREATE INDEX ix_login_expires_at ON login (expires_at);
CREATE INDEX ix_login_account_id ON login (account_id);
COMMIT;
