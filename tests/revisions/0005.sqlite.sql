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
	updated_at DATETIME NOT NULL, verify_after DATETIME, register_checked_at DATETIME, register_news JSON, register_disputed VARCHAR, legacy_hash VARCHAR, legacy_scheme VARCHAR, legacy_source VARCHAR, completed_at DATETIME, terms_accepted_at DATETIME, credentials_changed_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch)
);
INSERT INTO "account" VALUES('01M8HRX7R9K50AX1RF5GN2XR0Y','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:07:59.113126','th',0,'2026-11-28 19:07:59.113126','2026-11-28 19:07:59.113126',NULL,'2026-11-28 19:08:02.054493',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113126','2026-11-28 19:07:59.113126',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9BT02609TEPD7BZRD','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:07:59.113221','th',0,'2026-11-28 19:07:59.113221','2026-11-28 19:07:59.113221',NULL,'2026-11-28 19:08:00.812905',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113221','2026-11-28 19:07:59.113221',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9EECY19BQW01CNCB3','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:07:59.113238','th',0,'2026-11-28 19:07:59.113238','2026-11-28 19:07:59.113238',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113238','2026-11-28 19:07:59.113238',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9PWMM51FQV79ZY1CT','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:07:59.113250','th',0,'2026-11-28 19:07:59.113250','2026-11-28 19:07:59.113250',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113250','2026-11-28 19:07:59.113250',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9EZHT6S24F2NP721B','group_of_persons','tax_id','0992000000012','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:07:59.113261','th',0,'2026-11-28 19:07:59.113261','2026-11-28 19:07:59.113261',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113261','2026-11-28 19:07:59.113261',NULL);
INSERT INTO "account" VALUES('01M8HRX7R96WF0F680T3CA6KHG','government_body','tax_id','0994000000014','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:07:59.113273','th',0,'2026-11-28 19:07:59.113273','2026-11-28 19:07:59.113273',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113273','2026-11-28 19:07:59.113273',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9T9S1ANBQ23A9Y6J3','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:07:59.113283','th',0,'2026-11-28 19:07:59.113283','2026-11-28 19:07:59.113283',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113283','2026-11-28 19:07:59.113283',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9VK28JDC94ZJ5YYC8','juristic_person','tax_id','0105500000062','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:07:59.113302','th',1,'2026-11-28 19:07:59.113302','2026-11-28 19:07:59.168542',NULL,'2026-11-28 19:08:02.787091',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113302','2026-11-28 19:07:59.113302',NULL);
INSERT INTO "account" VALUES('01M8HRX7R91F19JZTKZ3JCZW1V','juristic_person','tax_id','0105500000046','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:07:59.113325','th',0,'2026-11-28 19:07:59.113325','2026-11-28 19:07:59.113325',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113325','2026-11-28 19:07:59.113325',NULL);
INSERT INTO "account" VALUES('01M8HRX7R9DBAP2RVRSD53M9Q6','juristic_person','tax_id','0105500000054','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:07:59.113342','th',0,'2026-11-28 19:07:59.113342','2026-11-28 19:07:59.113342',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113342','2026-11-28 19:07:59.113342',NULL);
INSERT INTO "account" VALUES('01M8HRX7R983T7JX8J2TH4GBP9','natural_person','tax_id','1200000000023','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:07:59.113356','th',0,'2026-11-28 19:07:59.113356','2026-11-28 19:07:59.113356',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:07:59.113356','2026-11-28 19:07:59.113356',NULL);
INSERT INTO "account" VALUES('01M8HRXBJVRVZ8T05GZVZ0AXE7','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:08:03.035743','th',0,'2026-11-28 19:08:03.035743','2026-11-28 19:08:03.035743',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.035743',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBQPJGCPMJ6NDAEFBD1V','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:08:03.190463','th',0,'2026-11-28 19:08:03.190463','2026-11-28 19:08:03.190463',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.190463',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBR161AYF3D7VQX7VACB','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:08:03.201666','th',0,'2026-11-28 19:08:03.201666','2026-11-28 19:08:03.201666',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.201666',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBRNPFR8441H8K28X1Q9','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:08:03.221204','th',0,'2026-11-28 19:08:03.221204','2026-11-28 19:08:03.221204',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.221204',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBS1VGN4Y5JC596B1VAP','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:08:03.233376','th',0,'2026-11-28 19:08:03.233376','2026-11-28 19:08:03.233376',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.233376',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBSAC85374QHTEPFZ6XV','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:08:03.242565','2026-11-28 19:08:03.242565',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.242565',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBSYKSK4WGK3XFB9W40C','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:08:03.262489','th',0,'2026-11-28 19:08:03.262489','2026-11-28 19:08:03.262489',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.262489',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBT98M2X3M18ECQ69Z0A','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:08:03.273456','th',0,'2026-11-28 19:08:03.273456','2026-11-28 19:08:03.273456',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.273456',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBV44HSYQYF9GDS1H26G','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:08:03.300705','th',0,'2026-11-28 19:08:03.300705','2026-11-28 19:08:03.300705',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.300705',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBVR7ZJZ7BBR5S18FTVV','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:08:03.320318','th',0,'2026-11-28 19:08:03.320318','2026-11-28 19:08:03.320318',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.320318',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBWA4DF4137ASNF9ZGH2','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:08:03.338477','th',0,'2026-11-28 19:08:03.338477','2026-11-28 19:08:03.338477',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.338477',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBWZRK4564G1CK74GNGC','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:08:03.359895','th',0,'2026-11-28 19:08:03.359895','2026-11-28 19:08:03.359895',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.359895',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXBXJ0F8SGNJF1VSFAEZ0','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$B6BUSinl/B+DUMoZg/Cekw$Xb3SkeD1Q/GGdtxTX397k8NJTeRAN88HJK7wnSaVgIg','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:08:03.378475','th',0,'2026-11-28 19:08:03.378475','2026-11-28 19:08:03.378475',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:03.378475',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXC01GRMAAQBPN1HQCS1K','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:03.457057',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXC019F2AT6YEHA6N3XPG','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:03.457057',NULL,NULL,NULL,NULL,'gAAAAABrCyaT-w9AI2AJTr5wA7qLOb3SV8A9Lp8bUA8URWusjG9oc18cYfg8HNesnTVTD1vYsfaewGiNQJf80agbWeRviZ25fOgfrVyR9auB4zRmATQrZ3bxACncQ387VQ7wVTFeMId2','md5','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXC015FMGTH5M51TTET0N','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:08:03.457057',NULL,NULL,NULL,NULL,'gAAAAABrCyaT0R369OV--OtEW9oisnzojcbrKWsUTQUPY46auS8c5BGk-A4jL-ZuuDc87uP1CO8EFv_CcBqkhTKztHmVj8qgGnna4ME93uqSuM0qgkoKkQQ5A7TI_hcPARvoXWduxlDH','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HRXC1DDGS5ZWFFQDNJ31YX','natural_person','tax_id','1100000000016','01M8HRXC1D2FR3EN7MKCDBBPB8','active',1,'01M8HRXC1CW8GNTPPN4HD1XM8Z','register','$argon2id$v=19$m=19456,t=2,p=1$vjfmnPM+ZyxFiHFOqZVyrg$u4gjnlAnUehxi/wvzNK0xd2NJ+3ZwT9mRmiXhnrhuAk','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HRXC1DYEJWM3H0R33H9QGV','024306800','01M8HRXC1DJK3BW9PSJW28N0TH','0812345678','agent@example.com','2026-11-28 19:07:59.113221','th',0,'2026-11-28 19:07:59.113221','2026-11-28 19:07:59.113221','2026-11-28 19:08:03.501008','2026-11-28 19:08:00.812905','"01M8HRXC1DDP9C5AYMM65JVK68"','01M8HRXC1DJ21KGCRSF4Z7FZ3N','01M8HRXC1D2WCJ48KDKSMZEQ3G','01M8HRXC1DSME94ZNR219CVPCH','01M8HRXC1DGZMJNH6Q065FQM90','2026-11-28 19:07:59.113221','2026-11-28 19:07:59.113221','2026-11-28 19:08:03.501159');
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
INSERT INTO "acting_context" VALUES('K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','01M8HRX9EHNQ5M6HDR2ZZRX9AE',NULL,'2026-11-28 19:08:00.812905','2026-11-28 19:08:01.458508');
INSERT INTO "acting_context" VALUES('Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','01M8HRX9EHNQ5M6HDR2ZZRX9AE','dlg_01M8HRX7S9AB89YE46K5QYG3Y2','2026-11-28 19:08:01.458508','2026-11-28 19:08:01.840665');
INSERT INTO "acting_context" VALUES('S3NN1e8eh88c3isBsGWz5G9rFDQF-QbJuvhaXOECwXk','01M8HRX9EHNQ5M6HDR2ZZRX9AE',NULL,'2026-11-28 19:08:01.840665',NULL);
INSERT INTO "acting_context" VALUES('AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA','01M8HRXAM9E8GEQ8VXHE8P459V',NULL,'2026-11-28 19:08:02.054493','2026-11-28 19:08:02.221683');
INSERT INTO "acting_context" VALUES('01M8HRXC7NB803J0W99D774MT9','01M8HRX9EHNQ5M6HDR2ZZRX9AE','dlg_01M8HRX7S9AB89YE46K5QYG3Y2','2026-11-28 19:08:01.458508','2026-11-28 19:08:01.840665');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
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
INSERT INTO "audit_event" VALUES('01M8HRX9F0WZX8F9RDMDFNFTH1','2026-11-28 19:08:00.812905','login.started','01M8HRX7R9BT02609TEPD7BZRD','{"login_id": "01M8HRX9EHNQ5M6HDR2ZZRX9AE", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','d76381623a7e79f1');
INSERT INTO "audit_event" VALUES('01M8HRX9S3G48W56RWN21SA6BM','2026-11-28 19:08:01.124487','token.issued','01M8HRX7R9BT02609TEPD7BZRD','{"client_id": "e-license", "context_id": "K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY", "delegation_id": null, "token_id": "01M8HRX9QSPRA56SDZJMBM69C5", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','e1491b128351acbc');
INSERT INTO "audit_event" VALUES('01M8HRXA2VHZKYJV7A016H5ZNS','2026-11-28 19:08:01.458508','acting.switched','01M8HRX7R9BT02609TEPD7BZRD','{"login_id": "01M8HRX9EHNQ5M6HDR2ZZRX9AE", "context_id": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "delegation_id": "dlg_01M8HRX7S9AB89YE46K5QYG3Y2"}','127.0.0.1','Werkzeug/3.1.9','0a2eabecbea07099');
INSERT INTO "audit_event" VALUES('01M8HRXA5YBQ6CK6BBQZ7MG2C5','2026-11-28 19:08:01.585303','token.issued','01M8HRX7R9BT02609TEPD7BZRD','{"client_id": "keeper", "context_id": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "delegation_id": "dlg_01M8HRX7S9AB89YE46K5QYG3Y2", "token_id": "01M8HRXA5TM9SQT6SRN9SQC2M0", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','a347251a803b2daf');
INSERT INTO "audit_event" VALUES('01M8HRXA888P4KKDW46Y2BYQJR','2026-11-28 19:08:01.621142','token.issued','01M8HRX7R9BT02609TEPD7BZRD','{"client_id": "keeper", "context_id": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "delegation_id": "dlg_01M8HRX7S9AB89YE46K5QYG3Y2", "token_id": "01M8HRXA7KBHXPKT5TB0K9F460", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','bd7965701b223ba2');
INSERT INTO "audit_event" VALUES('01M8HRXA9F430ZMV3TB95A4ZTK','2026-11-28 19:08:01.686839','token.issued','01M8HRX7R9BT02609TEPD7BZRD','{"client_id": "keeper", "context_id": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "delegation_id": "dlg_01M8HRX7S9AB89YE46K5QYG3Y2", "token_id": "01M8HRXA9E0AANB81ATXR16E0P", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','de0f9e503f9ead6a');
INSERT INTO "audit_event" VALUES('01M8HRXAA14PB6D9E3JKMPD8A9','2026-11-28 19:08:01.728861','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HRXAA0662KPKSQRYG9HTQG", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','74c8aabc6b68ae8e');
INSERT INTO "audit_event" VALUES('01M8HRXAB77NEBRVBH7Z5BVDZT','2026-11-28 19:08:01.756004','request.repeated','01M8HRX7R9BT02609TEPD7BZRD','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','0c8e19b5437423d5');
INSERT INTO "audit_event" VALUES('01M8HRXADR1NF5WZGBBV7W4HH6','2026-11-28 19:08:01.840665','acting.switched','01M8HRX7R9BT02609TEPD7BZRD','{"login_id": "01M8HRX9EHNQ5M6HDR2ZZRX9AE", "context_id": "S3NN1e8eh88c3isBsGWz5G9rFDQF-QbJuvhaXOECwXk", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','6cc4978d861df431');
INSERT INTO "audit_event" VALUES('01M8HRXAM9C9KCWFYK0M7JX3ZM','2026-11-28 19:08:02.054493','login.started','01M8HRX7R9K50AX1RF5GN2XR0Y','{"login_id": "01M8HRXAM9E8GEQ8VXHE8P459V", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','758e34e3aab977f2');
INSERT INTO "audit_event" VALUES('01M8HRXAPHS2K7VVFTBQ0VK9MK','2026-11-28 19:08:02.126563','request.repeated','01M8HRX7R9K50AX1RF5GN2XR0Y','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','c1f438a39dd05dff');
INSERT INTO "audit_event" VALUES('01M8HRXAQ9YJJEFFX8J4FZYWA3','2026-11-28 19:08:02.141851','token.issued','01M8HRX7R9K50AX1RF5GN2XR0Y','{"client_id": "e-license", "context_id": "AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA", "delegation_id": null, "token_id": "01M8HRXAQ7XX1F7V56HE4RTWFT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','179ea6de52319c05');
INSERT INTO "audit_event" VALUES('01M8HRXAT3KDW5XT785FN4HAVK','2026-11-28 19:08:02.221683','login.ended','01M8HRX7R9K50AX1RF5GN2XR0Y','{"login_id": "01M8HRXAM9E8GEQ8VXHE8P459V", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','f1ee2c586047795e');
INSERT INTO "audit_event" VALUES('01M8HRXB2FFVKCPATECCC4XQKB','2026-11-28 19:08:02.510239','login.refused','01M8HRX7R9EZHT6S24F2NP721B','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','40dbe0274885ff83');
INSERT INTO "audit_event" VALUES('01M8HRXBHQFW4QM3FPYBRJ3QK6','2026-11-28 19:08:02.992050','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','a5d211dfc3401167');
INSERT INTO "audit_event" VALUES('01M8HRXC0PSHDM58Y1ZZYGXW04','2026-11-28 19:08:03.478740','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HRXC1YJ5RAWMQRY2R2BTWT','2026-11-28 19:08:00.812905','login.started','01M8HRX7R9BT02609TEPD7BZRD','{"login_id": "01M8HRX9EHNQ5M6HDR2ZZRX9AE", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','d76381623a7e79f1');
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
INSERT INTO "authorization_code" VALUES('01M8HRX9NH37H9AEDQ4SZWSJFA','a91fdebfce0629759d8dba091b3da7e4ca6a476149fab2fd05a6ec7f3ea723c5','e-license','K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','https://e-license.example.test/callback','openid profile email phone address entity','4S19vvZikJtl0CNN8sVNow','e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:01.070437','2026-11-28 19:09:01.070437','2026-11-28 19:08:01.124487',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRXA50RDPX95JNBAC9CPTK','9560f4051ce2fa2e88479c27f2e3a4c5dedd27c5f357b9ac0fa5fd2173b4a027','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','https://keeper.example.test/callback','openid','Tqml-vctT8mx27AHCbqUdg','_gFi-IDh7B4xi-LiEFy16V5epS_GRIM8v6jpzvMZlUE','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:01.553797','2026-11-28 19:09:01.553797','2026-11-28 19:08:01.585303',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRXAB6N2TWF79F524ECZK4','caffc8e0cbd4dea4bde1d9365237d41067495ed1d130cdc7d39ddf713dc483b2','e-license','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','https://e-license.example.test/callback','openid profile email phone address entity','4S19vvZikJtl0CNN8sVNow','e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:01.756004','2026-11-28 19:09:01.756004',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HRXAPGJ1Z5D4A880QFS2BQ','12d335608ec39a2c9f37daeccc9a5ead865e1ec126725fb067af198289c3920d','e-license','AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA','https://e-license.example.test/callback','openid profile email phone address entity','4S19vvZikJtl0CNN8sVNow','e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y','2026-11-28 19:08:02.054493','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:02.126563','2026-11-28 19:09:02.126563','2026-11-28 19:08:02.141851',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRXC802QQPCYR3FBFG39P5','01M8HRXC80MZ0JJJSXDKBE0SA7','e-license','K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','https://e-license.example.test/callback','openid profile email phone address entity','4S19vvZikJtl0CNN8sVNow','e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:01.070437','2026-11-28 19:09:01.070437','2026-11-28 19:08:01.124487','"01M8HRXC80VKQQBG7CR7SJJV13"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('7KTMSzcKvRMTte_YVWTCebUdLnLklRBKgFkdUxwNwNg','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "waxjV4BTCi160Lq3HYBsdA"], ["nonce", "4S19vvZikJtl0CNN8sVNow"], ["code_challenge", "e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y"], ["code_challenge_method", "S256"]]}','sign_in','J9mWdoSTrvEIumJoNpaz9IW8EWVVI2K0mv-RQvCUSmk','2026-11-28 19:08:02.286493','2026-11-28 21:08:02.286493',NULL);
INSERT INTO "authorization_request" VALUES('pW-m4lUNb9nSeKWQjtQJemX4kFa1yMkIUT8HPU5qRO0','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "waxjV4BTCi160Lq3HYBsdA"], ["nonce", "4S19vvZikJtl0CNN8sVNow"], ["code_challenge", "e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y"], ["code_challenge_method", "S256"]]}','sign_in','cCipV6QCNYVxYPsmXmRD2NkFPiKPOD2hN4Q3MDNdKdM','2026-11-28 19:08:02.567617','2026-11-28 21:08:02.567617',NULL);
INSERT INTO "authorization_request" VALUES('01M8HRXC2CEKQFSRVPHRNRH3GA','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "waxjV4BTCi160Lq3HYBsdA"], ["nonce", "4S19vvZikJtl0CNN8sVNow"], ["code_challenge", "e4nuRx9At-i-N-Z_gHvZRJYRwCe42yUfbjwmhfAgw1Y"], ["code_challenge_method", "S256"]]}','sign_in','J9mWdoSTrvEIumJoNpaz9IW8EWVVI2K0mv-RQvCUSmk','2026-11-28 19:08:02.286493','2026-11-28 21:08:02.286493','01M8HRXC2C191YN2MVRRPRGVQM');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HRXC2M2YH9TK7W9BXPBF6A','01M8HRXC2MJ2KV7WGSQAMKVTA9','2026-11-28 19:08:03.540149');
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
INSERT INTO "data_report" VALUES('01M8HRXC43B09Y6RT6CX5XEYY8','01M8HRXC1DDGS5ZWFFQDNJ31YX','01M8HRXC441VX9FP0WBDHY7ZZH','"01M8HRXC441PQ14XFQVT1532C2"','2026-11-28 19:08:03.589002','2026-11-28 19:08:03.589022');
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
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code)
);
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9AB89YE46K5QYG3Y2','01M8HRX7R9K50AX1RF5GN2XR0Y','01M8HRX7R9BT02609TEPD7BZRD','all','[]','2026-10-30',NULL,'03a91f4259891c269d808fa310986f54cf51b5617b1f22f996ffa1662b6c1a69','in_force','2026-10-29 19:07:59.145392','2026-10-29 22:07:59.145392',NULL,NULL,NULL,'WP1t5zD9cvKprhSUxpzMdoeLsjSZeXcKxUIX7xwMbdw');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9ZVZPDVH95M57Y8TQ','01M8HRX7R9EECY19BQW01CNCB3','01M8HRX7R9BT02609TEPD7BZRD','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','f1bb4b76ecd8428b41c3e5768b824354ea04766356e0030ee7be002d09f60e4a','in_force','2026-10-29 19:07:59.145597','2026-10-29 22:07:59.145597',NULL,NULL,NULL,'CEAud9ni90Bh5671kjE5x_4PYMH95phTRhNhny55NvM');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9H39BN89CZPWNYHV6','01M8HRX7R9EECY19BQW01CNCB3','01M8HRX7R9BT02609TEPD7BZRD','selected','["nsw"]','2026-12-29','2027-03-29','b7bce376c3aefed4f5ed9a235ffbb612368ace2b9232d9be5394a3af78abdab0','in_force','2026-10-29 19:07:59.145649','2026-10-29 22:07:59.145649',NULL,NULL,NULL,'G8fN5aXzYPzLaOiZ5CHdBuu8aLAf4r586pOvfNC89MM');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S94EP6Q1NE40VQWWKA','01M8HRX7R9EZHT6S24F2NP721B','01M8HRX7R9BT02609TEPD7BZRD','selected','["e-license"]','2026-11-29','2027-11-29','6028ca8bf3406540ca8948bc058e9bcf617336b947f5c45e4d36610dad18b53f','waiting','2026-11-27 19:07:59.145677',NULL,NULL,NULL,NULL,'A_LMh7JSqncGqQzEfiHrlj1WMRGTf0_e302phhcvYyA');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9MDNBSB892KCH820Q','01M8HRX7R96WF0F680T3CA6KHG','01M8HRX7R9BT02609TEPD7BZRD','selected','["e-accreditation"]','2026-05-13','2026-11-09','d3918b47afa8d76d82d26503345c784b3b5152ad983d2630bee5427a6bc3257c','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'VWYx7razMuOvrLUt_9mQsyroZxoGS2Gfk7DqtNevy5E');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9A1TAHGC8FJZJ513P','01M8HRX7R9T9S1ANBQ23A9Y6J3','01M8HRX7R9BT02609TEPD7BZRD','all','[]','2026-11-19',NULL,'e70f0abb4fba66cecb4db7394a685a211474ad0e48c827bf8de0c70a2df5db71','declined','2026-10-29 19:07:59.145734','2026-10-29 22:07:59.145734','2026-11-28 18:07:59.145734',NULL,NULL,'rhVdzmKZUaS1ZFCYXsUGnjF-arZ0X5YXZ_v2h1aV7fg');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9Q819NTW6V24PPT58','01M8HRX7R9K50AX1RF5GN2XR0Y','01M8HRX7R9PWMM51FQV79ZY1CT','all','[]','2026-09-30',NULL,'b3b6c9d8cdf8fb6957c72daa8b8f97b23bdcfcfdb134d88b72734665d9833704','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:07:59.145760','เปลี่ยนตัวแทน',NULL,'d3TcRWJgugm0aLHSolmVUQ48ybp1vZ1AZWsJWo2_Sls');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9ECK59CZCJ375A46A','01M8HRX7R9EECY19BQW01CNCB3','01M8HRX7R9PWMM51FQV79ZY1CT','selected','["e-surveillance"]','2026-08-31',NULL,'d3ec76dd15421894f12f7e2a21f67fa6a770a47fab83fd9d5a49e65af4cd6757','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:07:59.145787',NULL,NULL,'kY_cXZedzQ6yJyTtbWst79rMS3Rw1qYC7btghwBDsyY');
INSERT INTO "delegation" VALUES('dlg_01M8HRX7S9A7CPTPSH6542BNK6','01M8HRX7R9BT02609TEPD7BZRD','01M8HRX7R9PWMM51FQV79ZY1CT','selected','["e-license"]','2026-11-24','2027-02-27','2e8e7e82c51dafcb201041ad70c66f0029975e4eeb3c7c7ce11eeb546086a7c6','in_force','2026-10-29 19:07:59.145827','2026-10-29 22:07:59.145827',NULL,NULL,NULL,'uDLgF_sQVBXfMIF0EU1NOEomtjNXWKUgRQzF-8zlfzg');
INSERT INTO "delegation" VALUES('dlg_01M8HRXC4KWD2PRABDBX17XYVR','01M8HRX7R96WF0F680T3CA6KHG','01M8HRX7R9BT02609TEPD7BZRD','selected','["e-accreditation"]','2026-05-13','2026-11-09','d3918b47afa8d76d82d26503345c784b3b5152ad983d2630bee5427a6bc3257c','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HRXC4K80JVHVECC0R36DHS','2026-11-28 19:08:03.603698','01M8HRXC4K2AS39TVN31C2YST5');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('J9mWdoSTrvEIumJoNpaz9IW8EWVVI2K0mv-RQvCUSmk','{"return_to": "/oauth2/authorize?resume=7KTMSzcKvRMTte_YVWTCebUdLnLklRBKgFkdUxwNwNg", "cancel_to": "/oauth2/authorize?resume=7KTMSzcKvRMTte_YVWTCebUdLnLklRBKgFkdUxwNwNg&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:08:02.286493',NULL);
INSERT INTO "handoff_note" VALUES('cCipV6QCNYVxYPsmXmRD2NkFPiKPOD2hN4Q3MDNdKdM','{"return_to": "/oauth2/authorize?resume=pW-m4lUNb9nSeKWQjtQJemX4kFa1yMkIUT8HPU5qRO0", "cancel_to": "/oauth2/authorize?resume=pW-m4lUNb9nSeKWQjtQJemX4kFa1yMkIUT8HPU5qRO0&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:08:02.567617',NULL);
INSERT INTO "handoff_note" VALUES('01M8HRXC2Y1YZFS1ZRF4JSJNAE','{"return_to": "/oauth2/authorize?resume=7KTMSzcKvRMTte_YVWTCebUdLnLklRBKgFkdUxwNwNg", "cancel_to": "/oauth2/authorize?resume=7KTMSzcKvRMTte_YVWTCebUdLnLklRBKgFkdUxwNwNg&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:08:03.550325','2026-11-28 21:08:02.286493','01M8HRXC2YND5PFTDJXZDR3XYK');
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
INSERT INTO "known_device" VALUES('01M8HRX9E124Q5VY8M6B9Q5W95','b25814d03f409eef5f11bb9ec750dc0ee35dfb7127bd70e93d5b07194df41ee9','01M8HRX7R9BT02609TEPD7BZRD','2026-11-28 19:08:00.812905','2026-11-28 19:08:00.812905');
INSERT INTO "known_device" VALUES('01M8HRXAM81ZV1MKK3P8SWPSZC','611587a39477c07ee32c08902dfdf845afd50e20f65575b9fd17ae71d0631fb1','01M8HRX7R9K50AX1RF5GN2XR0Y','2026-11-28 19:08:02.054493','2026-11-28 19:08:02.054493');
INSERT INTO "known_device" VALUES('01M8HRXC53W6Z78715CRR4B6E8','01M8HRXC53RTNJM2B0JK2R0K25','01M8HRX7R9BT02609TEPD7BZRD','2026-11-28 19:08:00.812905','2026-11-28 19:08:00.812905');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:08:02.510239','2026-11-28 20:08:02.510239');
INSERT INTO "limit_counter" VALUES('82ea376b09cff5449836e609f6c8cf7a1d272e6fe004dfecb7adbab05fa967c1',1,'2026-11-28 19:08:02.510239','2026-11-29 19:08:02.510239');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:08:02.992050','2026-11-28 20:08:02.992050');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:08:02.992050','2026-11-28 20:08:02.992050');
INSERT INTO "limit_counter" VALUES('01M8HRXC30ETH6P1SZGXKRBPMS',1,'2026-11-28 19:08:02.510239','2026-11-28 20:08:02.510239');
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
INSERT INTO "login" VALUES('01M8HRX9EHNQ5M6HDR2ZZRX9AE','175cfd9fc073ac47770af6ba5c961e8905bcd3c043454cde1ac934c1ec2dbd0a','01M8HRX7R9BT02609TEPD7BZRD','2026-11-28 19:08:00.812905','2026-11-28 19:08:00.812905','2026-11-28 19:08:00.812905','2026-11-29 07:08:00.812905',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HRXAM9E8GEQ8VXHE8P459V','bac5525ce80adbab39ca70d22ddb10d7756bce880fc0fc1be8e6add884cb62c9','01M8HRX7R9K50AX1RF5GN2XR0Y','2026-11-28 19:08:02.054493','2026-11-28 19:08:02.054493','2026-11-28 19:08:02.054493','2026-11-29 07:08:02.054493','2026-11-28 19:08:02.221683','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HRXC55SDZQ5W9XYEW6D1R3','01M8HRXC55JBWYRHE2PJSK3DQW','01M8HRX7R9K50AX1RF5GN2XR0Y','2026-11-28 19:08:02.054493','2026-11-28 19:08:02.054493','2026-11-28 19:08:02.054493','2026-11-29 07:08:02.054493','2026-11-28 19:08:02.221683','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HRXC5F9BSWQ4PD39ST3828','01M8HRXC5FXR8FHYJ664435TF5','01M8HRXC5FCTR7BP66H3GASM1P','01M8HRXC1DDGS5ZWFFQDNJ31YX','01M8HRXC5FW9G47YXWDWCPTCW4','2026-11-28 19:08:03.632019','2026-11-28 19:08:03.632038','2026-11-28 19:08:03.632052');
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
INSERT INTO "outbox_message" VALUES('01M8HRXA2TAJBBF2N72XBDNWTW','logout_notice','e-license','{"visit_id": "01M8HRX9NVTMDC9MP69YVX0XGC", "sid": "K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY", "sub": "01M8HRX7R9BT02609TEPD7BZRD"}','2026-11-28 19:08:01.458508','2026-11-28 19:08:01.458508',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRXADQBZQMV10KN4DYE0SA','logout_notice','keeper','{"visit_id": "01M8HRXA51QSXRDXVD3598PG7Z", "sid": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "sub": "01M8HRX7R9BT02609TEPD7BZRD"}','2026-11-28 19:08:01.840665','2026-11-28 19:08:01.840665',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRXADQ7S911JP4TN5Z78HK','logout_notice','e-license','{"visit_id": "01M8HRXA9F7Z9DRD4JNY5DX5QR", "sid": "Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs", "sub": "01M8HRX7R9BT02609TEPD7BZRD"}','2026-11-28 19:08:01.840665','2026-11-28 19:08:01.840665',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRXAT2VAY2YKBKBYDSR9H7','logout_notice','e-license','{"visit_id": "01M8HRXAPHS2QAGCX27601RK3Y", "sid": "AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA", "sub": "01M8HRX7R9K50AX1RF5GN2XR0Y"}','2026-11-28 19:08:02.221683','2026-11-28 19:08:02.221683',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRXBHQMWRVX9Z8KDM8931G','password_reset_wanted','accounts','{"sealed": "gAAAAABrCyaSZHbEgy2smqEstTQC70Wf9CX7Pq0G_s64wKC8MTDDb02MzfqbzAf9y49PREnZ7eP8gOlJTES8MFiYC0tCw5BuhHSMzMwFb_gWgNtOyR8oxYIOarBrv5OzdTRrgqvwv8Qly_lz_Fd42l7P3laOSV4lqueWrwkG9y72e8ZzgcodpK1211ExaPzN3EcBx87JmqErPQIX1g2dkaAlH0_ex5sBnS3qgN5POxvQpnlPzbzujF8HxcJzGcS9_beBxgYPzYWS"}','2026-11-28 19:08:02.992050','2026-11-28 19:08:02.992050',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRXC3FPJ1FSP08ENQM34WH','logout_notice','e-license','{"visit_id": "01M8HRX9NVTMDC9MP69YVX0XGC", "sid": "K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY", "sub": "01M8HRX7R9BT02609TEPD7BZRD"}','2026-11-28 19:08:01.458508','2026-11-28 19:08:01.458508',0,'2026-11-28 19:08:03.567545','2026-11-28 19:08:03.567611');
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
INSERT INTO "passkey" VALUES('01M8HRXC5HWTA5PTG4G9E0YJFT','01M8HRXC1DDGS5ZWFFQDNJ31YX','01M8HRXC5VDHVJ55CC3XWVEF3M','01M8HRXC5VHS4MQRZKF3C7CQNV',1,'01M8HRXC5V7JT0321DST48PP7V',1,'2026-11-28 19:08:03.643245','2026-11-28 19:08:03.643263');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('a3d868c1c6cf5e5cd02b5e272ab40f4b0c136580e1101b24b11872664a4c1e25','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('e8e994baf1eb2f909aae8542cc4464e365bd9cb79a4fcb6b7c0e319456cb98a1','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('26a08c2363c915d208ee411d4b4d9846a515a436ad602b63ccea42c6fea95fcd','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('f701142c64681a4425e8a8158e6b33cc2a5fdea16d06fda4341c006f4678f755','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('19b224c23e7ae764549e8ee52cff200a5e30cf925621f83ec311cb6f31f4010f','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('57a345a07a2b8750d50ed424da8a1ca1b478bd199809f21f597794718cdf2649','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('4c87aff52650fa7ed58767f2455900352d05c35ff86496dd044b8cbbea36365d','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('5e60cbe1c96bc6705685b7f4b7adcf5b853757f7d15750f0bb32868693b115ef','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('16e65e29867e8a0b2a68a4e87b13d8700bbaf15d92ce600c4172088cfa99ea35','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('8848bcf902f0f8bd4c78a58405a9d768dc493ab93607765d71e474f63c0c6953','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542',NULL);
INSERT INTO "recovery_code" VALUES('01M8HRXC5XHVRC2AZ5PKT14TST','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.168542','2026-11-28 19:08:03.645816');
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
INSERT INTO "refresh_token" VALUES('01M8HRXA50RDPX95JNBAC9CPTK','0bf142d2ff2308fae725cf7d5d0e1fc9b1d8688650080a5468e065994d50b46e','01M8HRXA50RDPX95JNBAC9CPTK','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','openid','null','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:08:01.553797','2026-11-28 19:08:01.585303','2026-11-29 07:08:00.812905',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HRXC8G1K7Z6ZDGH3DCQ5V1','01M8HRXC8GQPV6GV6N4XE0WR3H','01M8HRXA50RDPX95JNBAC9CPTK','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','openid','"01M8HRXC8G7754PAZQ2X3M0EP1"','2026-11-28 19:08:00.812905','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:08:01.553797','2026-11-28 19:08:01.585303','2026-11-29 07:08:00.812905','2026-11-28 19:08:03.728232','2026-11-28 19:08:03.728251');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HRXC3H3ZPDCBD31CNP5F8J','01M8HRXC3HZDJWFPP5P8BAQ7MC','01M8HRXC3HHNWVMWC25YTHFGZK','"01M8HRXC3H53NPTSC1XZP57HH8"','2026-11-28 19:08:03.569994');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HRXC67ATSQ158CZRS4JAC2','01M8HRXC1DDGS5ZWFFQDNJ31YX','2026-11-28 19:08:03.656133','01M8HRXC6807RTZKKKW60RF34Y','"01M8HRXC681DVAXG7HZ0A26SKK"');
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
INSERT INTO "registration" VALUES('01M8HRXC6RSE9GR1WSRS27JVN4','juristic_person','01M8HRXC6RGBNAWBXXPKVRSMRB','01M8HRXC6REPBSRYVPQ0B7FV8A','01M8HRXC6R99YVKAB2KQGY3P25','"01M8HRXC6R811TWB191WG4WS3Q"','01M8HRXC1DDGS5ZWFFQDNJ31YX','2026-11-28 19:08:03.673103','2026-11-28 19:08:03.673133');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HRXBB56J2VR65V75YFKYAS','b244b57e113239fcae7ebda447da5d52db19ea1c4a6762f64570326ce5d5cd87','01M8HRX7R9VK28JDC94ZJ5YYC8','f8bcb6a81e27e52926c9c1f7bcd6c86f6799d8f386006729f45e157e15b83d3b','2026-11-28 19:08:02.787091','2026-11-28 19:18:02.787091');
INSERT INTO "sign_in_attempt" VALUES('01M8HRXC79YKF63BZGFVVXQ2CH','01M8HRXC79N2B7HK4RC7SHPC4Y','01M8HRX7R9VK28JDC94ZJ5YYC8','f8bcb6a81e27e52926c9c1f7bcd6c86f6799d8f386006729f45e157e15b83d3b','2026-11-28 19:08:02.787091','2026-11-28 19:18:02.787091');
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
INSERT INTO "signing_key" VALUES('01M8HRX7WKS1YS363QKTBRQCXM','ES256',1,'gAAAAABrCyaPj0zSzrYyhjkRQHrfrJdqJ8fnykVyJkzKbcLKhDc4mS9lAYZ8xXwE1UvX2cMjOBEtgQVXB72PIaCqvnKhcDLCVxGYnGOXs1QYplsv7qGsK4HkfC9hFSifPMJ8cleh5tX0g-Pb7u_RdXa0KqNBOHMiJXpFuOfu60kBw3Sf9I1E_JwGS1s2AkRGZAZ7P9NeXQ8WUEkKtcxRkC-O797yTpbvN_uosjKi_ly837lg3Wl54vqSVk8qFFi9ELtivGKCW1CC','2026-11-28 19:07:59.250877',NULL);
INSERT INTO "signing_key" VALUES('01M8HRX81AZJ8WG6TDN04W2KD7','PS256',1,'gAAAAABrCyaPPJidAU6UCmgPjQzKNKvEB4Rr3C9y8Ov1G7El4XtG5MNaDLe9VEh4RA_gfdJgRflegSMzrLwAsy2-T5hzNp4FiCdoAtjFvxs7DQ2sdoPsSdYkOBR-CyFb_JpGlOLFqCfN_dytg2c00InpZzzL6GPcPgc9mSIXoznJi_-tdruo0yp7AVklO3I4d_JQKrKL5quDmdt2djPDEAPRZICUfQzqBlH3yGE3L5dvoASS5nbx41zytRGUjmJdh58cd4tJ0KKJ5nlysXId0ck3usgNT5_H1O-ACk93jyFElQDI9NRkSwftP_z5dmpg9wLWgJJJ2p9kZdXZV8AppTAT7SRuVQrZA-GYu-09B4lvkgVveTrGG5kjs5dNWw7ve0xLwsons6uHLg4acWvqlw39E9m_G6lonXjdwVpdF9CabxHic4nEEJITkpYGuqisHSrCApTXblX-5Hg1itnQ6sbE43ZH-6iV_JpTXsiysIcYLz4HDLbG4E0xPVyyVbuWiT7PXNqJHRV20mED109zVdCeVzwqaxT_J64g-bEsy5p87mz4ody_XtgXMz3hiGeKGBzciTbaTDYHp_uFGnsjqUir1HupO6eSYADScUpUO5QYMv85SGIL-X8BtI7unqkWsJnTzJQPh5-NRk3SIfP5KvajgVrkdunA8Tw3jPtHzzQQ9s56CWUfxBP3xoBtuClgKO2oi2So4RADJRunPVPcMBaqTGkpovfh39i6vmKykZdS-QTlUu1zgweNJlThVgmr-A-oynkb5UQn9Cfu97H6YKFq323PbAdsjmnrbEMUgulSyCcmaN7f-P7OPUm3WMBMflNlrZ6uk5sgJhGIxYi4bMkIKHDBrY36WkPwGbKIYbckNTxjbFJPJ3_9gox2xY23z1_-xpsy2GmQcPjb4va0XDpSbhSADOfgb1mqu11djCnSKPpAU2sSa_tJR4XV0Gjp6Ls-U6M5fJDrfRQuMnc0m65_f3PAtZA_UI9wGBvgg2RKZfzmV-HhJlmIg6uRz3Dgv3Hiim9ScHHjlYdT59QX-_GR4uAqhf-T-2aurHBo_yj7JUJXpxOKcxJUyc5FQ7SeUsV5nrcUzdig7FbxcFGVR3dLqMZB9h-OfmYcl-r1rje30MIfVT6maLwF1GCz9iNX3lZ3tMNFn-yjcP23Kpofq7WaTgmj29bJvgwWrFUl_a72v2bnlQMpsOPwmVcdNu5InQo_nweDHijbdxFWH3lcNm0JB00PdXK-XgloSZCd1c6SE0rQTiSjOye_48MggcKJSjgbUueRxv5pagZrcw7Fh1IMzGeuPx66AzUvZfCDPh5x2byfiYGVfXZuZ10k9c8jG56AjtPe1lEo3uY2RXMBmv59AtjdKH61sNUJmGlAtAoitPLajlAaZ0LvEOYbhoMFW9YDojECrVJi-t3juuDIO-3MijMHP4-9NxHrPOCorkn6AHXwME7ZaO4AEEv01fE_yCpGRzc08ZBOCi5AF9aqkcx7vM4-WHyTE-__qTMQo8CqTDCyrxEYTsMVsTPBYzPFtLB5iFUsVMSW7igSgJXyGKG9c87QZ_7Hbr-m4yQzGtXMfSu8j_Yhj-Zsw2M3SRhQmSzGVwB46L0HIuNM7Morc1cSgWIySBRYygPXrbYSuaeIr_QL-6jXdTYJ7lw4JX8rBuwlBOnIo5_CTxryzG97N6CWN6IRtmRXpNis4mR3ZWDtTMnRxEobglw=','2026-11-28 19:07:59.251495',NULL);
INSERT INTO "signing_key" VALUES('01M8HRX8ED21XMF9G2N9KJM47T','RS256',1,'gAAAAABrCyaPxhzg7aF_WBod-Ut-oaSmqwgOILo-PTES_OpGB75VKyZxl8hTbAI_LgEJK7eMmAtp_pnk1J5VsOy2RxQv0u6WZw21i6_tHMY6ppLrA2Atc88NipRcOerzhuXW1sXE--KCwT_uc6WDCpzoJIuAOXz4bqLF5dMrMtXfe2i5Y9IIZgn1VkBLuLyaEZSptvtRbBZWs62hfpZoUThtJ5L2HLpyLCrL1VuZMq4XRy6jiqg8FRBPz9oui-Gd_TksJZux5JcOawbnpJQvcfC00uNK6eInS1Wl1r9dSPv9i7yHAbhRzag4CLnrpJl7Az8D-L-oXHGxoXCPKOokbBh8FuwGwsioGRd77BDGR6LQe6BPmSQNNASqejBIQy-qDoBMLGXf-ww7qSs4nJ47Lh3YIN_eHS-Oz0StZNXObJeJCXMKqmG5Pi7h9pkUxY3ftk4e46YbHX5JLma7M2smlbgGmi4b-Q-HrZUeoITCxNCzJXgCVW0PZQbmn3bZvSynGdkwCmJZPwm7Yczo9SLiqyw7oSJugdEtrvVU59Ry5BZ1gmvtyFzfZvZpKngZC7xncPJjuqilPCZnFKrWLIw31Vp6ebBQipSVGVbGOegfZhML8sXi9L1NrX8LnkR2_dDP8Ne7bAyv11ZBqgLP_xXRsoTODhPDB3ECkq4jcVQW6NG2nRwbS9HJ3kYZTZy5vt45QFz3dQMnS5fNPMogQUv87RN6lP842kubBwkEse8jKbIhETZO3CE-xj9z0xe3pP2HGQsRWNFO3z5gzzsWDtzT5Ho76_VYji1gW2mX8dzhLxKZG7YeIenhp8myAA0AS3DaT97449TgAzZMYfVkN9ta_SoPzwLnsp1I0XAUwJ3X-oBp34g_AAK4oz0cDheNRzMFRt8kc8vaYZKcD2j4FTj4Mhacs0js0US3Gf7WXayURnqo76Z6I9fj1IBm6R4zW5C6n9Ya3SQVK7-_X-eUfA1SA3yANCwpOTaIXUroqWFDqo0APnzKU3Uf5d9PnXrQ1-HFr2QkD6NbcwdU1gOvHMKUdnB553fnRiS0GY-r3oKvOv9LNpB55bKTPsrGRFAYFevcOxb7-VjhQFdHHT94E0E_crzx9xHTvbJkerh41Y_vZKTjw9sC0wy_Gvcy4h3Xd6XoL36W34A5RuZdSnFDwwNKuzyMjWGCfJ4Zeo_2elTOaSxbkTerNsQTo1YRn0VxZHhFo60LDAkNJqQ_on4Rm_G5MTG30SCUp62iiIctYCwakjKto4d_9z0lroR21rOMg948EOPx90sBReVfOPqUeyRKOAoCWmHFdbvPyimEFm5FWl1GXOuMfvmBjV5NuRXKBJVm6iONxGrq6zVLKVKbld3cGWjdYZ6aFOnPkWNFbHoGN6_Fa5AnHAFcC0WIZsSLK2KxywwEH_TBFnEa_MGTeH4usNuZfdVXnWQEVfogc-L-9bs2Nac3VPpM1YVBt7BUHgKVLcx66n9CJWG6-Z30yiYCMucGnimIh6np6DKeInD_LlylEMzaxk_Hhzyu3W6NJgKG_87VQ6QERMTFcgW_qQ40c1FJwPaWkoyHqdkT7AEm_drzNr4VhytdyGURfdoLRKmxCUgKD6UsU1NntlGBzqbP9YaYU7Yz0yZeeBT-lE7UadwkbJD8rO9vd9RD97PgGzspdyoxsN4znEd6OJhmAxbQ0G755iSXh7AD5suKDt0Lc2vkr8eLmVQfbKU=','2026-11-28 19:07:59.402583',NULL);
INSERT INTO "signing_key" VALUES('01M8HRXC3YJR2C2SXGP7729TX6','ES256',1001,'gAAAAABrCyaPj0zSzrYyhjkRQHrfrJdqJ8fnykVyJkzKbcLKhDc4mS9lAYZ8xXwE1UvX2cMjOBEtgQVXB72PIaCqvnKhcDLCVxGYnGOXs1QYplsv7qGsK4HkfC9hFSifPMJ8cleh5tX0g-Pb7u_RdXa0KqNBOHMiJXpFuOfu60kBw3Sf9I1E_JwGS1s2AkRGZAZ7P9NeXQ8WUEkKtcxRkC-O797yTpbvN_uosjKi_ly837lg3Wl54vqSVk8qFFi9ELtivGKCW1CC','2026-11-28 19:07:59.250877','2026-11-28 19:08:03.582867');
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
INSERT INTO "token_issue" VALUES('01M8HRX9QSPRA56SDZJMBM69C5','e-license','K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','01M8HRX9NH37H9AEDQ4SZWSJFA','openid profile email phone address entity','2026-11-28 19:08:01.124487','2026-11-28 19:18:01.124487',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRXA5TM9SQT6SRN9SQC2M0','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','01M8HRXA50RDPX95JNBAC9CPTK','openid','2026-11-28 19:08:01.585303','2026-11-28 19:18:01.585303',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRXA7KBHXPKT5TB0K9F460','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','01M8HRXA50RDPX95JNBAC9CPTK','openid','2026-11-28 19:08:01.621142','2026-11-28 19:18:01.621142',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRXA9E0AANB81ATXR16E0P','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs',NULL,'openid','2026-11-28 19:08:01.686839','2026-11-28 19:18:01.585303',NULL,NULL,'01M8HRXA5TM9SQT6SRN9SQC2M0','e-license',NULL);
INSERT INTO "token_issue" VALUES('01M8HRXAA0662KPKSQRYG9HTQG','keeper',NULL,NULL,'','2026-11-28 19:08:01.728861','2026-11-28 19:18:01.728861',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRXAQ7XX1F7V56HE4RTWFT','e-license','AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA','01M8HRXAPGJ1Z5D4A880QFS2BQ','openid profile email phone address entity','2026-11-28 19:08:02.141851','2026-11-28 19:18:02.141851',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRXC8XG52MNEQP3VTP068M','keeper','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','01M8HRXC8XN073Y5YMBTPF2DPW','openid','2026-11-28 19:08:01.686839','2026-11-28 19:18:01.585303','2026-11-28 19:08:03.741083','"01M8HRXC8XCGJX3XN7R67XEEXS"','01M8HRXA5TM9SQT6SRN9SQC2M0','e-license','2026-11-28 19:08:03.741065');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HRX7R9VK28JDC94ZJ5YYC8','gAAAAABrCyaPNLLu053Y2QvtscLknErNMl_uo0JT2XsFZ976WcD3BPbPkfanOc3evD5qv0I2U68mQSeyRfQMw-r3A-nMrVitb0dn1rkjrMCEXRb3rMMy4cWAGmhmOs_NM1HAG5lenEgJ','2026-11-28 19:07:59.168542',0);
INSERT INTO "totp_secret" VALUES('01M8HRX7R91F19JZTKZ3JCZW1V','gAAAAABrCyaPNLLu053Y2QvtscLknErNMl_uo0JT2XsFZ976WcD3BPbPkfanOc3evD5qv0I2U68mQSeyRfQMw-r3A-nMrVitb0dn1rkjrMCEXRb3rMMy4cWAGmhmOs_NM1HAG5lenEgJ','2026-11-28 19:07:59.168542',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HRX7R9K50AX1RF5GN2XR0Y','2026-11-28 19:07:59.113126');
INSERT INTO "user_name" VALUES('1100000000016','01M8HRX7R9BT02609TEPD7BZRD','2026-11-28 19:07:59.113221');
INSERT INTO "user_name" VALUES('0105500000020','01M8HRX7R9EECY19BQW01CNCB3','2026-11-28 19:07:59.113238');
INSERT INTO "user_name" VALUES('0103500000036','01M8HRX7R9PWMM51FQV79ZY1CT','2026-11-28 19:07:59.113250');
INSERT INTO "user_name" VALUES('0992000000012','01M8HRX7R9EZHT6S24F2NP721B','2026-11-28 19:07:59.113261');
INSERT INTO "user_name" VALUES('0994000000014','01M8HRX7R96WF0F680T3CA6KHG','2026-11-28 19:07:59.113273');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HRX7R9T9S1ANBQ23A9Y6J3','2026-11-28 19:07:59.113283');
INSERT INTO "user_name" VALUES('0105500000062','01M8HRX7R9VK28JDC94ZJ5YYC8','2026-11-28 19:07:59.113302');
INSERT INTO "user_name" VALUES('0105500000046','01M8HRX7R91F19JZTKZ3JCZW1V','2026-11-28 19:07:59.113325');
INSERT INTO "user_name" VALUES('0105500000054','01M8HRX7R9DBAP2RVRSD53M9Q6','2026-11-28 19:07:59.113342');
INSERT INTO "user_name" VALUES('1200000000023','01M8HRX7R983T7JX8J2TH4GBP9','2026-11-28 19:07:59.113356');
INSERT INTO "user_name" VALUES('0000000000001','01M8HRXBJVRVZ8T05GZVZ0AXE7','2026-11-28 19:08:03.035743');
INSERT INTO "user_name" VALUES('0000000000002','01M8HRXBQPJGCPMJ6NDAEFBD1V','2026-11-28 19:08:03.190463');
INSERT INTO "user_name" VALUES('0000000000003','01M8HRXBR161AYF3D7VQX7VACB','2026-11-28 19:08:03.201666');
INSERT INTO "user_name" VALUES('0000000000004','01M8HRXBRNPFR8441H8K28X1Q9','2026-11-28 19:08:03.221204');
INSERT INTO "user_name" VALUES('0000000000005','01M8HRXBS1VGN4Y5JC596B1VAP','2026-11-28 19:08:03.233376');
INSERT INTO "user_name" VALUES('0000000000006','01M8HRXBSAC85374QHTEPFZ6XV','2026-11-28 19:08:03.242565');
INSERT INTO "user_name" VALUES('0000000000007','01M8HRXBSYKSK4WGK3XFB9W40C','2026-11-28 19:08:03.262489');
INSERT INTO "user_name" VALUES('0000000000008','01M8HRXBT98M2X3M18ECQ69Z0A','2026-11-28 19:08:03.273456');
INSERT INTO "user_name" VALUES('0000000000009','01M8HRXBV44HSYQYF9GDS1H26G','2026-11-28 19:08:03.300705');
INSERT INTO "user_name" VALUES('0000000000010','01M8HRXBVR7ZJZ7BBR5S18FTVV','2026-11-28 19:08:03.320318');
INSERT INTO "user_name" VALUES('0000000000011','01M8HRXBWA4DF4137ASNF9ZGH2','2026-11-28 19:08:03.338477');
INSERT INTO "user_name" VALUES('0000000000012','01M8HRXBWZRK4564G1CK74GNGC','2026-11-28 19:08:03.359895');
INSERT INTO "user_name" VALUES('0000000000013','01M8HRXBXJ0F8SGNJF1VSFAEZ0','2026-11-28 19:08:03.378475');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HRXC01GRMAAQBPN1HQCS1K','2026-11-28 19:08:03.457057');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HRXC019F2AT6YEHA6N3XPG','2026-11-28 19:08:03.457057');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HRXC015FMGTH5M51TTET0N','2026-11-28 19:08:03.457057');
INSERT INTO "user_name" VALUES('01M8HRXC7MH2N12X6Y669HD70P','01M8HRX7R9K50AX1RF5GN2XR0Y','2026-11-28 19:07:59.113126');
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
INSERT INTO "visit" VALUES('01M8HRX9NVTMDC9MP69YVX0XGC','K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','e-license','2026-11-28 19:08:01.070437','2026-11-28 19:08:01.070437',NULL);
INSERT INTO "visit" VALUES('01M8HRXA51QSXRDXVD3598PG7Z','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','keeper','2026-11-28 19:08:01.553797','2026-11-28 19:08:01.621142',NULL);
INSERT INTO "visit" VALUES('01M8HRXA9F7Z9DRD4JNY5DX5QR','Uhwrzw9XxeqLfYhOMnsnP4gYOgC6FlukJ2jt_OuIULs','e-license','2026-11-28 19:08:01.686839','2026-11-28 19:08:01.756004',NULL);
INSERT INTO "visit" VALUES('01M8HRXAPHS2QAGCX27601RK3Y','AYCbQjUgh8oYnh1DTODx1FMXMWe2uWP_y2kVpMYAbaA','e-license','2026-11-28 19:08:02.126563','2026-11-28 19:08:02.126563',NULL);
INSERT INTO "visit" VALUES('01M8HRXC97JH6YQE2SSQYNN7QR','K6dAFIKwiVuKgF0BxBDXYnMZGYBw8TsnhzVk5oiCOvY','01M8HRXC9704Q157B5ZFCG5Z33','2026-11-28 19:08:01.070437','2026-11-28 19:08:01.070437','2026-11-28 19:08:03.751699');
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
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_acting_context_acting ON acting_context (delegation_id) WHERE ended_at IS NULL AND delegation_id IS NOT NULL;
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
COMMIT;
