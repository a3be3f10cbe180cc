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
INSERT INTO "account" VALUES('01M8HV0X8PQWPEX94EG763H8NE','juristic_person','tax_id','0105500000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:44:56.598823','th',0,'2026-11-28 19:44:56.598823','2026-11-28 19:44:56.598823',NULL,'2026-11-28 19:44:59.085661',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.598823','2026-11-28 19:44:56.598823',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8QVA6ZP9KE5ATHDKT1','natural_person','tax_id','1100000000016','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:44:56.599055','th',0,'2026-11-28 19:44:56.599055','2026-11-28 19:44:56.599055',NULL,'2026-11-28 19:44:58.126683',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599055','2026-11-28 19:44:56.599055',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8QQR8B5TF5XAR6GDPQ','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:44:56.599079','th',0,'2026-11-28 19:44:56.599079','2026-11-28 19:44:56.599079',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599079','2026-11-28 19:44:56.599079',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8QYY7GW4V8V17GDZMH','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:44:56.599094','th',0,'2026-11-28 19:44:56.599094','2026-11-28 19:44:56.599094',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599094','2026-11-28 19:44:56.599094',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8Q96MT5CYCDXVF650P','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:44:56.599108','th',0,'2026-11-28 19:44:56.599108','2026-11-28 19:44:56.599108',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599108','2026-11-28 19:44:56.599108',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8QJBSGYVJ9KHR9MEX5','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:44:56.599123','th',0,'2026-11-28 19:44:56.599123','2026-11-28 19:44:56.599123',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599123','2026-11-28 19:44:56.599123',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8Q8STE22Y4X6A8KM5R','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:44:56.599137','th',0,'2026-11-28 19:44:56.599137','2026-11-28 19:44:56.599137',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599137','2026-11-28 19:44:56.599137',NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HV0X8QGB2PJEE4PTSB5B4A','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:44:56.599154','th',1,'2026-11-28 19:44:56.599154','2026-11-28 19:44:56.640051',NULL,'2026-11-28 19:44:59.686674',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599154','2026-11-28 19:44:56.599154',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8Q87T2BY4YBR3707V7','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:44:56.599176','th',0,'2026-11-28 19:44:56.599176','2026-11-28 19:44:56.599176',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599176','2026-11-28 19:44:56.599176',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8Q1BSMGP4F7786G62N','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:44:56.599190','th',0,'2026-11-28 19:44:56.599190','2026-11-28 19:44:56.599190',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599190','2026-11-28 19:44:56.599190',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV0X8Q273DV98KAMT8S67S','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:44:56.599202','th',0,'2026-11-28 19:44:56.599202','2026-11-28 19:44:56.599202',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:56.599202','2026-11-28 19:44:56.599202',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10EK0YW451N1BQ3HNETA','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:44:59.859842','th',0,'2026-11-28 19:44:59.859842','2026-11-28 19:44:59.859842',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:44:59.859842',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10K6DPRRG6GPD8ZTQ0S7','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:45:00.006459','th',0,'2026-11-28 19:45:00.006459','2026-11-28 19:45:00.006459',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.006459',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10KFSVS6010835NYKJAC','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:45:00.015920','th',0,'2026-11-28 19:45:00.015920','2026-11-28 19:45:00.015920',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.015920',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10KYBQW0VRWC0AYW1EFF','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:45:00.030499','th',0,'2026-11-28 19:45:00.030499','2026-11-28 19:45:00.030499',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.030499',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10MAYQ8S1DC5RJE8PGXG','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:45:00.042397','th',0,'2026-11-28 19:45:00.042397','2026-11-28 19:45:00.042397',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.042397',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10MPHMWS0B5VVVDGZ917','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:45:00.054439','2026-11-28 19:45:00.054439',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.054439',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10N3E4HKNF96XY2BXHTT','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:45:00.067398','th',0,'2026-11-28 19:45:00.067398','2026-11-28 19:45:00.067398',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.067398',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10NJB0BZJC4JBTQ13S1S','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:45:00.082451','th',0,'2026-11-28 19:45:00.082451','2026-11-28 19:45:00.082451',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.082451',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10NXDR3W5MZXS9KVXVKR','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:45:00.093573','th',0,'2026-11-28 19:45:00.093573','2026-11-28 19:45:00.093573',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.093573',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10P7G072WWHTX7GEJMBV','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:45:00.103974','th',0,'2026-11-28 19:45:00.103974','2026-11-28 19:45:00.103974',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.103974',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10PC0CSJ2ND4BYYBNNEG','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:45:00.108847','th',0,'2026-11-28 19:45:00.108847','2026-11-28 19:45:00.108847',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.108847',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10PP4B5WNTZ3BET895NJ','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$B4AQYuz9n9N6z/nf27sXwg$SrblitGXUpgLeh1oJIQMBOmDJYxxzgTxr0rqn/zsB98','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:45:00.118398','th',0,'2026-11-28 19:45:00.118398','2026-11-28 19:45:00.118398',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:45:00.118398',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HV10QXGJV2YQM5H2X6C54W','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:45:00.157706',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HV10QX2WW9D0BPAHYYMSSK','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:45:00.157706',NULL,NULL,NULL,NULL,'gAAAAABrCy88n-NR6nkwbIoNvIfBXVcv-3v-oOg4xoOUDLEBl4iOjHP7xxDzG9nP9KZnC32VnG6Gu6ejigCI8MDV0SjKDbBBNTp43KKHi9nXwPytOqYYdiSMFTDu9c4ipO2tHfTDAuTl','md5','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HV10QX7DWXMZ97GWDACF30','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:45:00.157706',NULL,NULL,NULL,NULL,'gAAAAABrCy88i9Q2gJ4_k2YdmNuhsp-K97kxX0EJubhPpVtmO5dbuld5g8Ko5QPQm9cT3YdyZUak8nKFX9Lll2cHHVYVlDBVE-ekMMjy0h2_gK7gaDFCBp3Khkixz5ZcXHd7hHR3inBe','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HV10RGMXYXMZNV256G4BND','natural_person','tax_id','1100000000016','01M8HV10RGD3BQ5S75CD5ZE6TZ','active',1,'01M8HV10RG0JD4H01DZ6FGTTNV','01M8HV10RGTK2HCXKZ1RKHYAZM','$argon2id$v=19$m=19456,t=2,p=1$EQIA4BxDiBEihNBaS0npXQ$npdVMS5+JqXSWLvg1BxLHoeeSlQJ5RNe+vCt5uVtaA8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HV10RGD6PXTH4EFT7N1CR2','024306800','01M8HV10RGWP5AQ7QA53P5QVC0','0812345678','agent@example.com','2026-11-28 19:44:56.599055','th',0,'2026-11-28 19:44:56.599055','2026-11-28 19:44:56.599055','2026-11-28 19:45:00.176758','2026-11-28 19:44:58.126683','"01M8HV10RG6KCAR6YEZGYG1F3H"','01M8HV10RGVJDC81D5YB8FJ08M','01M8HV10RGFEAEBTAQ349P7Q16','01M8HV10RGX70G2X3RKFQWY8HW','01M8HV10RG5G3Y0915D5VQ7JQZ','2026-11-28 19:44:56.599055','2026-11-28 19:44:56.599055','2026-11-28 19:45:00.176834','register','01M8HV10RGMG64ZBWV36PEY1QA');
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
INSERT INTO "acting_context" VALUES('5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','01M8HV0YS3P70HMMDZH45ASE7N',NULL,'2026-11-28 19:44:58.126683','2026-11-28 19:44:58.650831','switched');
INSERT INTO "acting_context" VALUES('sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','01M8HV0YS3P70HMMDZH45ASE7N','dlg_01M8HV0X9QMTBZF9GET5RYW1ZR','2026-11-28 19:44:58.650831','2026-11-28 19:44:58.921710','switched');
INSERT INTO "acting_context" VALUES('IZdmYqk_B4_xVK2KHjpCCmLvLM5j1ViisD7KvyNf5FU','01M8HV0YS3P70HMMDZH45ASE7N',NULL,'2026-11-28 19:44:58.921710',NULL,NULL);
INSERT INTO "acting_context" VALUES('OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4','01M8HV0ZPFF66M300F55GJRG19',NULL,'2026-11-28 19:44:59.085661','2026-11-28 19:44:59.240528','login');
INSERT INTO "acting_context" VALUES('01M8HV112ZH1Y4VSGK94DBGNAC','01M8HV0YS3P70HMMDZH45ASE7N','dlg_01M8HV0X9QMTBZF9GET5RYW1ZR','2026-11-28 19:44:58.650831','2026-11-28 19:44:58.921710','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "audit_event" VALUES('01M8HV0YS5XYDAAN56FNJX0JC0','2026-11-28 19:44:58.126683','login.started','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','8702726d5b2214ba');
INSERT INTO "audit_event" VALUES('01M8HV0Z22AP8PRWX9BM76E902','2026-11-28 19:44:58.377555','token.issued','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"client_id": "e-license", "context_id": "5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI", "delegation_id": null, "token_id": "01M8HV0Z1106AVSKRKCBEMJY8X", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','d9e84108e81b159a');
INSERT INTO "audit_event" VALUES('01M8HV0Z9KTDW0VAWHZWS2K92N','2026-11-28 19:44:58.650831','acting.switched','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "context_id": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "delegation_id": "dlg_01M8HV0X9QMTBZF9GET5RYW1ZR"}','127.0.0.1','Werkzeug/3.1.9','c565f731928fe0af');
INSERT INTO "audit_event" VALUES('01M8HV0ZBMCB76R53EFE6A0FP8','2026-11-28 19:44:58.728341','token.issued','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"client_id": "keeper", "context_id": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "delegation_id": "dlg_01M8HV0X9QMTBZF9GET5RYW1ZR", "token_id": "01M8HV0ZB9VC3WZ00Z3ESGYEMT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','7a022a4876041429');
INSERT INTO "audit_event" VALUES('01M8HV0ZDJ7JM3AJ44SP1BEZZ7','2026-11-28 19:44:58.756839','token.issued','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"client_id": "keeper", "context_id": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "delegation_id": "dlg_01M8HV0X9QMTBZF9GET5RYW1ZR", "token_id": "01M8HV0ZD1KA9DJQA4VQDC098T", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','59d3a4f5970dfc91');
INSERT INTO "audit_event" VALUES('01M8HV0ZEVRFVQRESEV7PFTN0X','2026-11-28 19:44:58.816739','token.issued','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"client_id": "keeper", "context_id": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "delegation_id": "dlg_01M8HV0X9QMTBZF9GET5RYW1ZR", "token_id": "01M8HV0ZETXH9E9FFBVE6K5KMW", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','b4371851c012b2fb');
INSERT INTO "audit_event" VALUES('01M8HV0ZF4RWC9GXQFCX28DGPT','2026-11-28 19:44:58.852043','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HV0ZF4WCD4HWCATS9C9V83", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','e45473f88b74a401');
INSERT INTO "audit_event" VALUES('01M8HV0ZFPFMQYA8DEWPYCRCX8','2026-11-28 19:44:58.867688','request.repeated','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','17eb8ba16d2d6cdf');
INSERT INTO "audit_event" VALUES('01M8HV0ZHNMVRY3SWWPNZVXBQH','2026-11-28 19:44:58.921710','acting.switched','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "context_id": "IZdmYqk_B4_xVK2KHjpCCmLvLM5j1ViisD7KvyNf5FU", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','bc39b729f0f04959');
INSERT INTO "audit_event" VALUES('01M8HV0ZPG6SX2MS62GJNC723Q','2026-11-28 19:44:59.085661','login.started','01M8HV0X8PQWPEX94EG763H8NE','{"login_id": "01M8HV0ZPFF66M300F55GJRG19", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','503ac783b219fc88');
INSERT INTO "audit_event" VALUES('01M8HV0ZR12BWYCRK36XMPAFSA','2026-11-28 19:44:59.135202','request.repeated','01M8HV0X8PQWPEX94EG763H8NE','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','748e2cd9324affd5');
INSERT INTO "audit_event" VALUES('01M8HV0ZRRYE3ZWQKRZNGT3GJ4','2026-11-28 19:44:59.157031','token.issued','01M8HV0X8PQWPEX94EG763H8NE','{"client_id": "e-license", "context_id": "OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4", "delegation_id": null, "token_id": "01M8HV0ZRNRFE4467NRPFS6YS8", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','c80d5ff84fe1e5d9');
INSERT INTO "audit_event" VALUES('01M8HV0ZVW1V3P7ECGBFGZ9840','2026-11-28 19:44:59.240528','login.ended','01M8HV0X8PQWPEX94EG763H8NE','{"login_id": "01M8HV0ZPFF66M300F55GJRG19", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','1dab86d9a7ef9413');
INSERT INTO "audit_event" VALUES('01M8HV103KXAYXPWKG5N2RD2B0','2026-11-28 19:44:59.506839','login.refused','01M8HV0X8Q96MT5CYCDXVF650P','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','144de85b7cfafb2d');
INSERT INTO "audit_event" VALUES('01M8HV10E4VWTA943KYZS1JAGB','2026-11-28 19:44:59.843039','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','7b2310443c7e7f89');
INSERT INTO "audit_event" VALUES('01M8HV10R61BKTSVEN84ETVC3B','2026-11-28 19:45:00.166390','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HV10RN637ESE0MC2KXC5RF','2026-11-28 19:44:58.126683','login.started','01M8HV0X8QVA6ZP9KE5ATHDKT1','{"login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','8702726d5b2214ba');
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
INSERT INTO "authorization_code" VALUES('01M8HV0YZFN1P8VHQ3H0SBHVJ3','06e698a5e1b98f1b7374fa9b25e759b526bd885cfef09964e17da3f1c6f80e84','e-license','5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','https://e-license.example.test/callback','openid profile email phone address entity','0m6glBGSRWnE-iI6YyszNQ','oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]','2026-11-28 19:44:58.340446','2026-11-28 19:45:58.340446','2026-11-28 19:44:58.377555',NULL);
INSERT INTO "authorization_code" VALUES('01M8HV0ZAXNZ7Q5CCDC5D5EM5W','aa2a35011238bfea42746cfa34da3b9b1a719e6b57c7ef660625c26a80965ff3','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','https://keeper.example.test/callback','openid','pR8XTC-rPzLE6NneaHv-mQ','0Njfgb3gEuRfY60iuM5GyfrA8-E5LWxOH2-9PkD7DFo','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]','2026-11-28 19:44:58.716084','2026-11-28 19:45:58.716084','2026-11-28 19:44:58.728341',NULL);
INSERT INTO "authorization_code" VALUES('01M8HV0ZFNDEJX5QQ6H4DJNRVR','c87ae13774b45b66fd88b2b228537f9efb75b0196a84ff49970227a70288a85d','e-license','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','https://e-license.example.test/callback','openid profile email phone address entity','0m6glBGSRWnE-iI6YyszNQ','oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]','2026-11-28 19:44:58.867688','2026-11-28 19:45:58.867688',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HV0ZR008YBG4G5QAJD4F8Y','968c4012c9cf803260cf64e7792b00039a1d26b785f69b4a5c662cc13527b775','e-license','OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4','https://e-license.example.test/callback','openid profile email phone address entity','0m6glBGSRWnE-iI6YyszNQ','oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0','2026-11-28 19:44:59.085661','urn:idp:acr:password','["pwd"]','2026-11-28 19:44:59.135202','2026-11-28 19:45:59.135202','2026-11-28 19:44:59.157031',NULL);
INSERT INTO "authorization_code" VALUES('01M8HV1131GHR6NQTNADZXK3NM','01M8HV1131N78K2KKAZBRR5Q8Q','e-license','5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','https://e-license.example.test/callback','openid profile email phone address entity','0m6glBGSRWnE-iI6YyszNQ','oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]','2026-11-28 19:44:58.340446','2026-11-28 19:45:58.340446','2026-11-28 19:44:58.377555','"01M8HV11318WHAFZ15W7X7KP11"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('84aP9WDUlDhwpTYPoC6t3TCKtWiODnjFXISd51D8CbU','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "0PokuQOaIBRN-z1KdKZ1Sw"], ["nonce", "0m6glBGSRWnE-iI6YyszNQ"], ["code_challenge", "oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0"], ["code_challenge_method", "S256"]]}','sign_in','PH7TBrraR-fQfqbFA7TO6vwXnHevP7rMSNrECbI5A-k','2026-11-28 19:44:59.305096','2026-11-28 21:44:59.305096',NULL);
INSERT INTO "authorization_request" VALUES('vo3WF2z1GivGpgujNVafyyzf8mkqiLp7FCLzaa_usfM','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "0PokuQOaIBRN-z1KdKZ1Sw"], ["nonce", "0m6glBGSRWnE-iI6YyszNQ"], ["code_challenge", "oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0"], ["code_challenge_method", "S256"]]}','sign_in','HpUhNYyTW3SfQJZ_XDCepikzGY66-1SYYlRnSjrWHzk','2026-11-28 19:44:59.547029','2026-11-28 21:44:59.547029',NULL);
INSERT INTO "authorization_request" VALUES('01M8HV10RVHPD45RTR4Z2V1BVZ','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "0PokuQOaIBRN-z1KdKZ1Sw"], ["nonce", "0m6glBGSRWnE-iI6YyszNQ"], ["code_challenge", "oX9-JjZ4ks-1lBahdFFxlRvoZPxueEJRwYHgKPWEhy0"], ["code_challenge_method", "S256"]]}','sign_in','PH7TBrraR-fQfqbFA7TO6vwXnHevP7rMSNrECbI5A-k','2026-11-28 19:44:59.305096','2026-11-28 21:44:59.305096','01M8HV10RVP56KY23EVT6QMVVV');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HV10RXPMHYXRRS4ZX83T08','01M8HV10RXS1R0P819NCS5D4AJ','2026-11-28 19:45:00.189094');
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
INSERT INTO "data_report" VALUES('01M8HV10SKS5177BRGWHSMME4K','01M8HV10RGMXYXMZNV256G4BND','01M8HV10SKGDAGZKKGB0VHJYGV','"01M8HV10SKV1AYP0BRTP04JXN1"','2026-11-28 19:45:00.211730','2026-11-28 19:45:00.211747');
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
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QMTBZF9GET5RYW1ZR','01M8HV0X8PQWPEX94EG763H8NE','01M8HV0X8QVA6ZP9KE5ATHDKT1','all','[]','2026-10-30',NULL,'3f7ae740a4e497b034fc0048514315d0dcfaa17723c6728f4aaba199c6309ace','in_force','2026-10-29 19:44:56.631166','2026-10-29 22:44:56.631166',NULL,NULL,NULL,'4Qg8AcaanzMek3ueDYHJpy4E4taFNobroWW9VxZdOls',NULL,NULL,'2026-HRBSB1H4-G');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QGVG6GK4C85YW5GVZ','01M8HV0X8QQR8B5TF5XAR6GDPQ','01M8HV0X8QVA6ZP9KE5ATHDKT1','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','4e81378913361a04bab490dd4494646fadab51ced5a231604fece7a4f73268c6','in_force','2026-10-29 19:44:56.631378','2026-10-29 22:44:56.631378',NULL,NULL,NULL,'2uT4MelLv_UfIRX_gFT-nqDsrigGFtIKYD4URwhG9UE',NULL,NULL,'2026-D4H5YN8J-Q');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QSNSVV51XCVCH9S4M','01M8HV0X8QQR8B5TF5XAR6GDPQ','01M8HV0X8QVA6ZP9KE5ATHDKT1','selected','["nsw"]','2026-12-29','2027-03-29','8898e2784b94fe17df7cea6a4f309dc09a1d540a1119615f5eb5463e1485fbda','in_force','2026-10-29 19:44:56.631443','2026-10-29 22:44:56.631443',NULL,NULL,NULL,'tlpCBSx4P3qdylEROjWs-mMoJvOOS8z-9Yj_r0tTZBU',NULL,NULL,'2026-3PY9K5JT-D');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QX93E6G01VRTEQ0H6','01M8HV0X8Q96MT5CYCDXVF650P','01M8HV0X8QVA6ZP9KE5ATHDKT1','selected','["e-license"]','2026-11-29','2027-11-29','89613cad707644be7fd9427222be8d68f75a232d39542b588a61703078793553','waiting','2026-11-27 19:44:56.631496',NULL,NULL,NULL,NULL,'2aqTrWk0oI_e_Taaf50xiZqBYnZkmWvauUKp1n5kJHY',NULL,NULL,'2026-S6N92TZ3-X');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QNX5K37ZDGXJCE3T2','01M8HV0X8QJBSGYVJ9KHR9MEX5','01M8HV0X8QVA6ZP9KE5ATHDKT1','selected','["e-accreditation"]','2026-05-13','2026-11-09','8a5c27de267f5b1daa740c086d5536ceedfaae2d2f21dc187342c1323eba63e0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'UtwIR1srvEn3UJYcE0bNzswvi-xiAxtkobqYyR4Bumw',NULL,NULL,'2026-BPSN62N2-9');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QXZ16166MJPQDF0JQ','01M8HV0X8Q8STE22Y4X6A8KM5R','01M8HV0X8QVA6ZP9KE5ATHDKT1','all','[]','2026-11-19',NULL,'f946e54bc44128c8f917796e897e18020dc7a102e1c3bdf84a6ba25416d02732','declined','2026-10-29 19:44:56.631617','2026-10-29 22:44:56.631617','2026-11-28 18:44:56.631617',NULL,NULL,'kLYRq_ztXeX9EXBRbcoBCVedUz3377NA9rjQ3w1l6N0',NULL,NULL,'2026-ZYYVCQ3Z-K');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QT1M1B0ZJY8DD0HVE','01M8HV0X8PQWPEX94EG763H8NE','01M8HV0X8QYY7GW4V8V17GDZMH','all','[]','2026-09-30',NULL,'b0dd0c7ab85d6266dc7d1d0eb617dec4a400cebd5f196d74915bb9b92567ffcf','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:44:56.631682','เปลี่ยนตัวแทน',NULL,'hF_T1irkU7-r8fyAIePB2qScQT3j7U0N4k7Cqppg_dU',NULL,NULL,'2026-T5X7J269-A');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QGCWH1Y84VB674KAS','01M8HV0X8QQR8B5TF5XAR6GDPQ','01M8HV0X8QYY7GW4V8V17GDZMH','selected','["e-surveillance"]','2026-08-31',NULL,'8c298a1865308604d6a085c0844b7621b7da3fe0b1cbcdbd233f0a38dd820fa2','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:44:56.631729',NULL,NULL,'-AJUiwI28E97_YkGYUOer9_xm1BzJbAikYQwXBFIKeE',NULL,NULL,'2026-9H2QJK90-5');
INSERT INTO "delegation" VALUES('dlg_01M8HV0X9QDFZKTQBD30065BVA','01M8HV0X8QVA6ZP9KE5ATHDKT1','01M8HV0X8QYY7GW4V8V17GDZMH','selected','["e-license"]','2026-11-24','2027-02-27','ca3379d41741209725380bb5d176a6834716bcdf7e3de95218cdc85eef4d2ba5','in_force','2026-10-29 19:44:56.631802','2026-10-29 22:44:56.631802',NULL,NULL,NULL,'xVPfaTfE0ZNLKsXTQMbTw-0Y2CGNHrNsw1tpchSdHQU',NULL,NULL,'2026-74KJAG14-W');
INSERT INTO "delegation" VALUES('dlg_01M8HV10SNCATH8DBG4QDQ25J0','01M8HV0X8QJBSGYVJ9KHR9MEX5','01M8HV0X8QVA6ZP9KE5ATHDKT1','selected','["e-accreditation"]','2026-05-13','2026-11-09','8a5c27de267f5b1daa740c086d5536ceedfaae2d2f21dc187342c1323eba63e0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HV10SNQEXB5TEHEXG9Z95J','2026-11-28 19:45:00.213705','01M8HV10SNXNRTB65WFCEMWN5W','2026-11-28 19:45:00.213722','01M8HV10SNHTP2N6DE7G9AVZY8','01M8HV10SN2ZW8TH7QT9QFBK52');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('PH7TBrraR-fQfqbFA7TO6vwXnHevP7rMSNrECbI5A-k','{"return_to": "/oauth2/authorize?resume=84aP9WDUlDhwpTYPoC6t3TCKtWiODnjFXISd51D8CbU", "cancel_to": "/oauth2/authorize?resume=84aP9WDUlDhwpTYPoC6t3TCKtWiODnjFXISd51D8CbU&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:44:59.305096',NULL);
INSERT INTO "handoff_note" VALUES('HpUhNYyTW3SfQJZ_XDCepikzGY66-1SYYlRnSjrWHzk','{"return_to": "/oauth2/authorize?resume=vo3WF2z1GivGpgujNVafyyzf8mkqiLp7FCLzaa_usfM", "cancel_to": "/oauth2/authorize?resume=vo3WF2z1GivGpgujNVafyyzf8mkqiLp7FCLzaa_usfM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:44:59.547029',NULL);
INSERT INTO "handoff_note" VALUES('01M8HV10S3TQYBXF1DSPYVP9QR','{"return_to": "/oauth2/authorize?resume=84aP9WDUlDhwpTYPoC6t3TCKtWiODnjFXISd51D8CbU", "cancel_to": "/oauth2/authorize?resume=84aP9WDUlDhwpTYPoC6t3TCKtWiODnjFXISd51D8CbU&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:45:00.195855','2026-11-28 21:44:59.305096','01M8HV10S3SGFWS6A6B2ARY67S');
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
INSERT INTO "known_device" VALUES('01M8HV0YS0HFZWKJR2VAQTX6F0','e1975cf05eb635b7f44aeda21aaa4c78e5d825ede4a2998ef24d82cdbb93737b','01M8HV0X8QVA6ZP9KE5ATHDKT1','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683');
INSERT INTO "known_device" VALUES('01M8HV0ZPFW4NKXTVCFT8JHGAX','cca08003e87ae77b6fbda3a1cf12f1ede5ef213b951fde5c22d8978dc4f193a7','01M8HV0X8PQWPEX94EG763H8NE','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661');
INSERT INTO "known_device" VALUES('01M8HV10T3ZCEB1MY1C7FYMG7D','01M8HV10T3Q9DRPBFHGP1406YA','01M8HV0X8QVA6ZP9KE5ATHDKT1','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('46cac9c598239d2c68fe7cca1bfacc7fb02328e62498b4619c708e7bae9285b4',2,'2026-11-28 19:44:58.921710','2026-11-28 19:45:58.650831');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',2,'2026-11-28 19:44:59.547029','2026-11-28 19:54:59.305096');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:44:59.506839','2026-11-28 20:44:59.506839');
INSERT INTO "limit_counter" VALUES('138d10d2e4fb73ee2214066cbe296c578e4a82ba0c7a8750c53b73663fd48850',1,'2026-11-28 19:44:59.506839','2026-11-29 19:44:59.506839');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:44:59.843039','2026-11-28 20:44:59.843039');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:44:59.843039','2026-11-28 20:44:59.843039');
INSERT INTO "limit_counter" VALUES('01M8HV10S596NAVZJT9N0AVCA4',2,'2026-11-28 19:44:58.921710','2026-11-28 19:45:58.650831');
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
INSERT INTO "login" VALUES('01M8HV0YS3P70HMMDZH45ASE7N','337f5ba5be81e1159f864e77b249dc42f82953fc0a1b3ad19e403a21d0b93bd4','01M8HV0X8QVA6ZP9KE5ATHDKT1','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683','2026-11-29 07:44:58.126683',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HV0ZPFF66M300F55GJRG19','3f7f800fbceec799edbcf3c550ce0742d6a13b0fa417e2635f140820636cfa5a','01M8HV0X8PQWPEX94EG763H8NE','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661','2026-11-29 07:44:59.085661','2026-11-28 19:44:59.240528','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HV10T5GFSBWSQP7ZPT0B7F','01M8HV10T5QATKGE665W202MSB','01M8HV0X8PQWPEX94EG763H8NE','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661','2026-11-29 07:44:59.085661','2026-11-28 19:44:59.240528','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HV10TJYBEQC0N86KXA3D3C','01M8HV10TJPSD1GSANV0TE6NMJ','01M8HV10TJ8350900VCBX97N98','01M8HV10RGMXYXMZNV256G4BND','01M8HV10TMXW4F92TVQ65HAPCC','2026-11-28 19:45:00.244606','2026-11-28 19:45:00.244625','2026-11-28 19:45:00.244639','01M8HV10TMPBTJHP0RWWP3RFF1');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8HV10S630BYBTPVCAW252WT',1,'2026-11-28 19:45:00.198942');
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
INSERT INTO "outbox_message" VALUES('01M8HV0YS5SR6VYNSV6RJF4BB2','new_browser','accounts','{"account_id": "01M8HV0X8QVA6ZP9KE5ATHDKT1", "login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "when": "2026-11-28T19:44:58.126683+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV0Z9KB8864ED73A219JJV','logout_notice','e-license','{"visit_id": "01M8HV0YZPG839R4WGY7XWD03G", "sid": "5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI", "sub": "01M8HV0X8QVA6ZP9KE5ATHDKT1"}','2026-11-28 19:44:58.650831','2026-11-28 19:44:58.650831',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV0ZHNACCCRKSASMNQ2P5M','logout_notice','keeper','{"visit_id": "01M8HV0ZAX6EXXM9VRK2J6C60X", "sid": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "sub": "01M8HV0X8QVA6ZP9KE5ATHDKT1"}','2026-11-28 19:44:58.921710','2026-11-28 19:44:58.921710',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV0ZHNBXJ04B02SCHF41BD','logout_notice','e-license','{"visit_id": "01M8HV0ZEV9D9S0TF46CVPFQJ3", "sid": "sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ", "sub": "01M8HV0X8QVA6ZP9KE5ATHDKT1"}','2026-11-28 19:44:58.921710','2026-11-28 19:44:58.921710',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV0ZPG09QECEH72KDVXP60','new_browser','accounts','{"account_id": "01M8HV0X8PQWPEX94EG763H8NE", "login_id": "01M8HV0ZPFF66M300F55GJRG19", "when": "2026-11-28T19:44:59.085661+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 19:44:59.085661','2026-11-28 19:44:59.085661',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV0ZVW8WT4R3Z30DGZHS66','logout_notice','e-license','{"visit_id": "01M8HV0ZR1QAXSM0MCFC12FH65", "sid": "OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4", "sub": "01M8HV0X8PQWPEX94EG763H8NE"}','2026-11-28 19:44:59.240528','2026-11-28 19:44:59.240528',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV10E4NT4W793AADE3RG0G','password_reset_wanted','accounts','{"sealed": "gAAAAABrCy87-52ir-1UVKBJ01dy7R3i9gB5iTuV0JBW3T2276TuMz9LVT5icNImG8UxKMYBmQupWwOj4JY2_RzmbBNuy4vHkm8iNJ9jdZi0Zc2wpFqqINfyjDKMJSzXciwuIsfcNDRtIZhNuX8yuZ_ZOlu4o1EBjvJsY7tE7mnFRVzzREWH5JbvJoONTPUa-G08jW0yrPnHZlWjYc4zNV8t4-znDh6ySZq-X97R_5Ao5gAZNGOqsyViXGbY09CFOcAZjzu9zwfj"}','2026-11-28 19:44:59.843039','2026-11-28 19:44:59.843039',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HV10S8BH1FQJ59WV15P643','new_browser','accounts','{"account_id": "01M8HV0X8QVA6ZP9KE5ATHDKT1", "login_id": "01M8HV0YS3P70HMMDZH45ASE7N", "when": "2026-11-28T19:44:58.126683+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 19:44:58.126683','2026-11-28 19:44:58.126683',0,'2026-11-28 19:45:00.200735','2026-11-28 19:45:00.200772','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8HV1123N329B4QQD8YH244W','01M8HV10RGMXYXMZNV256G4BND','01M8HV1123GJEYNC5KJT02FYQ2','01M8HV11238V6BPANRG2R790HG',1,'01M8HV1123RDKJ6W6PHP3CEYRA',1,'2026-11-28 19:45:00.483492','2026-11-28 19:45:00.483507','2026-11-28 19:45:00.483522','2026-11-28 19:45:00.483536');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('18a08bd02e3d2cecf78240969ba36ca3479985a223f20f970c874e43df3c1197','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('558611fd9fdd4f8124d323ff9405522d48e3860b4c07b51a1af20159f5ec6c26','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('cdda048286fd6e873820788dc04b124c2a3dba429d147565473bfce38eda54f6','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('227be8fc8a09f3e8385f60bab2a3c95e9a2ef3cad0b03963fcc1476d7f88d701','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('c4e37e0497fce58cecc19285b6b14aea97fa9c89fdce6ceca856d9e2edcd04cc','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('19ccad53907e7e47c756ce95cadd3cce5dd7be826c7bc8f5e7c34a96e15d44bf','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('097f97f4e892b3eebe19a61f23ea89efa7588fbe0b69c1524611e36ab2a118f3','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('a23355e7b91c10a2328d3835d861bc8cdfe43837fb767b3186ab99521160932a','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('4a9c7333dd84c9fe4e1a23c8dce186ddc0fbec951849513eeea381ff1c0c4044','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('fa91269d9a2fd790929460184ac86bcf3736a14e72186075475d70eaae6b20e2','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051',NULL);
INSERT INTO "recovery_code" VALUES('01M8HV1125FYXQ2HNZ4GE2DDT8','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.640051','2026-11-28 19:45:00.485615');
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
INSERT INTO "refresh_token" VALUES('01M8HV0ZAXNZ7Q5CCDC5D5EM5W','1544e861f5949c6a567ab1f95293197f9df3bb2bf4b3c7a934a154f196f530dd','01M8HV0ZAXNZ7Q5CCDC5D5EM5W','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','openid','null','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:44:58.716084','2026-11-28 19:44:58.728341','2026-11-29 07:44:58.126683',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HV1138HRKZH0XTFGMV54BZ','01M8HV1138KQWR94VE30PCYZC5','01M8HV0ZAXNZ7Q5CCDC5D5EM5W','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','openid','"01M8HV11381S2PF3QY67YEANFB"','2026-11-28 19:44:58.126683','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:44:58.716084','2026-11-28 19:44:58.728341','2026-11-29 07:44:58.126683','2026-11-28 19:45:00.520433','2026-11-28 19:45:00.520451');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HV10SB4S0R6KDH0JD9EVE4','01M8HV10SBX35AG8CFXZXHG3R7','01M8HV10SBNK4MYJQTWR59P32R','"01M8HV10SBT6ASV3JDQA45Z52Y"','2026-11-28 19:45:00.203918');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HV1129Q7STNAQP8J7BJ8QW','01M8HV10RGMXYXMZNV256G4BND','2026-11-28 19:45:00.494352','01M8HV112E5CFA9GTQPQH2CCQW','"01M8HV112ET998VWJ3GZXAM68Z"');
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
INSERT INTO "registration" VALUES('01M8HV112GC98J13SBTPXJP84H','juristic_person','01M8HV112G8E7RQF5DYT61AM4T','01M8HV112GT3M7B6SV4B5YT8FF','01M8HV112GDBW88GM7HKWE8CSF','"01M8HV112GVG4XPBMC0PW2VRAF"','01M8HV10RGMXYXMZNV256G4BND','2026-11-28 19:45:00.496977','2026-11-28 19:45:00.497001');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HV1098HXNRN2X3J3FW306K','2578d5687ffffd3443340d8b2d698221de9137f702bb134b24c2e7aa06dd047f','01M8HV0X8QGB2PJEE4PTSB5B4A','b2bdea858ae527aa6055cae1c422e0c39e9af59154d7b6696593334bbf419065','2026-11-28 19:44:59.686674','2026-11-28 19:54:59.686674');
INSERT INTO "sign_in_attempt" VALUES('01M8HV112Q6CW8F1JNTJZ5TE14','01M8HV112QKHYX56CX8QSM170N','01M8HV0X8QGB2PJEE4PTSB5B4A','b2bdea858ae527aa6055cae1c422e0c39e9af59154d7b6696593334bbf419065','2026-11-28 19:44:59.686674','2026-11-28 19:54:59.686674');
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
INSERT INTO "signing_key" VALUES('01M8HV0XBS8BQ1C64939HMM9KX','ES256',1,'gAAAAABrCy84oE-1RE5nk8HhOsPae_0IDGOO8NfkipYkLI6unVHQ0iDnh9CbHB-GdP3pOVUncP7cmDEyQI3s4rNDB19jtqtcEpsZgF-zWdabBoX8h6BFttkaMuqLneRUC-SOk-E-0dd_-Vpbl1_MeVXXpcJDEEyxSpW7lNifmMJcc3CvplNcTXNbV_JOJNzeQphHB0ILJG9HQnIWLd5cowcur5TjEYaEPC3XtKmv105cJr_msFiPgc6EZZ0WGs8KcQELdcWkS9cY','2026-11-28 19:44:56.696787',NULL);
INSERT INTO "signing_key" VALUES('01M8HV0XJQR2RFJ730YRP4820H','PS256',1,'gAAAAABrCy847DrhlWCrMLZ_C1bAn87jJ1s2uPwkyeq37uVG5MJ4AmdS6xeOAO1W3zWjI1x2Bcnr9pqtNeq2MZSn7LgRUto-FpB7ThwQMY4cF9jndOov2peDaMcetNDPK3htRLAwOvDywVtJRxQT29kKaNKe4ge1WwmHNqHxvgATmmITVgdQ6_017jyoOWybnMWn0eJYM0cjynADes3j2insL6LvepoVRJEtUiP1330PFJvLBx3u2R8dgPVTt5CkF7JQwKlfLhX6f5WKNy6CyqST_Egyw8-ydoPymIdUClwvIfagNjGnXu0MJ2Gc3zZqzLUqVLrM9QUmzleQgTQM626-Ksl3fYZLUWzT96P3OyWOlWYYxgFX91nGpTpOLM4cWSGabPQ0pSPTMYwfeFnIxQ1FD_wNNZ-ML7lJuj8Rm3rwhMMMd3MkKct-b4Qllt8B7GFGmYx5XrBuDRMn9jOvfV5l46k87pSeq4yyUKQb8jNsfs4TCRGv_OpIUz5uRBNdBfKZd0Dnpz4JDl0MFEHzJ9bqQwEcF-PWeVgSNEzj-4BhjygUs8ud77pNTWP7XuH4QfSLpENuXvW1lIDXFONPL8XZbGB-0ETSxsnjjh-r_S3c-eq7X6Nft4QzpIPdfV-coUSRCdOJIfsigeH8a6CzC5B8775CRNnUEZzmSWzJJGHSaRwbH2kN-RSiGZm8mpRHlrTL_5Ztvp5Y8YceGGWVWQwDTx71g3gR3yyVlTK7jlZGcuBc0qFwxFiDTufCBpNC_xpSg39CPABSD-KhnKYXQc0Xm1HR3BV8e00pRbo5OSNKFJvTEjWvSWcspVrkcBoiehQ8vQB_ue5CauHHIwxu8KYEFJ5L9YaMwh5Sy0_YffqiWSrG3rMNYj1VnXpUY25uz-DgB2GRy1Ffghc85nlaE9kXzuL-QRsrL9owswK2NI8MxB4BIc2auKpQFmjNx_EGyKBJj5epWYz2NEdCJ0680AJ3a-H2OQUtLojV1K4V0MvwtFQfRk45cHypYDBh0fS_b0RcNbgA42IGmg53wkmlt1-4eh_CQBNQOpV65nH7Vdn12l4JEazEFJ3q5ZI4edeeCb31ryBCQVhFf6aQFQJtJN5mmEGe2YLuacUk9BtFeP9aDJxKWIFJ9HFejZROZtqo931vW3zVrEE6FjdJBhinybg7__cxY4gJP151mu8W6K7d2JkhJsREDETZ7ZPbebsz_jykmYTgVjJ1MHsguboZg-Tr4w-5D_x3CfJ9CRR2Ohpjx-6Yb9fwxCC9ozABgXQ6rSa5EpxA8kSfQT9OfXU1MjZYy4i3BA85qQS2ktLEyEzN8iiKdbq7wKJ84-InQw8OcIpy0zu-g_wlEyv1CrFIHhjtPQ-q_uXo0nLpl7wdNG3voaftIhBxgO2Eset3e56mrz1mT6MhjGMNnh1TENB-wh3VmsyEueLjp10zfxbOCX7ycS1UkvtSt_iM_h9LUqQrpaMRwLZf6kpTYB2LbK_KERbHZ9hupI7_l8yIDHKOOthHT1zICCVWRc5RnXyBxvL72FxsJ2qVERu0TfPwg2frbtdlOtMGBiBSPBA_oXa8fcJGanShh7PQUHGXlFBFs67AuJeTR9ZvXtqeWiIGn1QxmyN6p7BsM4dr41E00y2Mp_T7zWdDhfRsfmeMySr-lipo2rJTE_aH7m-TLjfrgRFsyFGdMhff-uQi3tHjJiHPXFEjEaO4jDpxQTI=','2026-11-28 19:44:56.697170',NULL);
INSERT INTO "signing_key" VALUES('01M8HV0XXE4ZJ4GCZ4H8QWDJV6','RS256',1,'gAAAAABrCy85a4NQK6DZS3W6CjzHYFwYOgj24jjiUyQ_zJlDxhAYSINDsfcS2ZunR53u-_hCkqxq36F4jqp9amzfj5dW2KsDinNa6sTt4Bb1nCrml6Y-_xrWl5z2XKPldF3t_6PFWyjOA7AWAHGqfP4o1qGez5wtcsQExbvhUk301gbip4_2KhFD5U9pDeQpGLInSH8cmL1Zh_nV6L9s5Tki3O3wQCIo-K2QNw3PhjT58T20-yh647m7yaABjWJcpI-MV1JuqeNwGgIF5ICbY2cP44X_8sed-SNB_g9ALxcncK7YUmm_jzOUaPbQpB3tKOTtMA4vS0tMhbvE6FA2XlCAOODXi5dFK0hARfZsvI0wQS0BwuOkRaA12gvH3TQIQ0gci6zPklpgrR3HcCkdxonOzBoQbJ7dsc67UKJDIHC6u6DBsmzRnf7pVMTyGgOtOwjpj48nwDD0JA-0jK2ZJDiIKtzBlcBPf1C3AeDP2cDv0l38pDxdI9BSEgPKo_gnMBFuacyX_7vZ_nidCCWMlmDRzUwiVE2cSCQdTm7N3mHt-UhT6cX2e-4-Tnj48EUXXXHsmal1hS8CP1cL10YXeYhFEA19oBTl23-dFTL2GsptMM1FSRITI-Vo2AhYDES4qT0A4iZNbcVw_zwCg1DMMAkRaPVb5c75-G_WEiL-BqIApqK2Bwrof0vxvVi6w6uDHWelBGLhZkci8q92TDYwnDWfyKq8gI6HoseWzB65P_Abfa3Gkl0LAhQrbxwMXxixlJKL5V717SWza1dzlWjmobGniyqAYGoga7B2xAIgyQ9MXFI7JRT4UFJiSmq_liNGwB1sz71XBLw__cqKQ7ICob7_LyLDlgaZ7iuYrre4tBRbwva9okzigvpc1EI0S8DYWXDe3v3Lq_cKx6PJy-frdPogCIU1sA7gFsy97e7Ti2DiqTCoI1BuQ8ZTgpHNGmiL0XoxRlhI9ZQOYR0ZeffDWFdkHhpgxy8VbsWwVb_A3Rba7VmKBA7XnAzeYIZ1MDWpKxybQDQ2rt993CehwbRbe6cPnKg11hubHJGzgPquo2PJxcHlXUmOeg4nVf3WmZ6OEkYiD_YOqQv7DnbcZGas1RwRxIgIiOqRPm-1qnqAOaynhEyhw96a63DIzNtYSuPdJ0l65lk9JnyZKfONdJqF1vawz7LF8Ac31aEoPFHlnmmXwvX2Orr4yddBgeczU0hTsuCwzpYHNVLepyOtQMqf93ULAby5qTyeKei61WjxFE5XIzE772dKC8O8K7G8bzrHLgXmJPXaBPOBMxmydYpvjEoBDWcKX5DXiY5modECtpQ19uJ4EzLQGIKzW162O8XMCStimyuS-fv44jeduG-xOs9nuDOgJ3Z1SFTGSkYfepTMCqaxOHKCNRkSllPExVaTMUU6JcQRRJ3fG7jz2QEFzvrYqUmwSQiln2w9OfxKuJtN5eEs40O10DknBxsk1459g4Tq0UfdVrweol3yGIMZfyfz-nj0cng-Dc-gEo_VB07teRy0O3DLFI2fZohpljWLBqC8MjX-9iBNPEkdRwb4ygCcOPnxFXoAkPiIQyTsyp0qHABP8VxBFEWfsFfYaLm_C-RFRnErOQ0UBNLGI6OBa461Ng6T9en-QLujkQg2wQD8cTs7ZAOI0vMuRfQ3td_xVwePA7GKBe0Sgko9nOoQMK2dZTty88qptEdn7lS4c63gxi47fS-16E8=','2026-11-28 19:44:56.919909',NULL);
INSERT INTO "signing_key" VALUES('01M8HV10SD5DVVPJZBMHJ8AVZ5','ES256',1001,'gAAAAABrCy84oE-1RE5nk8HhOsPae_0IDGOO8NfkipYkLI6unVHQ0iDnh9CbHB-GdP3pOVUncP7cmDEyQI3s4rNDB19jtqtcEpsZgF-zWdabBoX8h6BFttkaMuqLneRUC-SOk-E-0dd_-Vpbl1_MeVXXpcJDEEyxSpW7lNifmMJcc3CvplNcTXNbV_JOJNzeQphHB0ILJG9HQnIWLd5cowcur5TjEYaEPC3XtKmv105cJr_msFiPgc6EZZ0WGs8KcQELdcWkS9cY','2026-11-28 19:44:56.696787','2026-11-28 19:45:00.205167');
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
INSERT INTO "token_issue" VALUES('01M8HV0Z1106AVSKRKCBEMJY8X','e-license','5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','01M8HV0YZFN1P8VHQ3H0SBHVJ3','openid profile email phone address entity','2026-11-28 19:44:58.377555','2026-11-28 19:54:58.377555',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HV0ZB9VC3WZ00Z3ESGYEMT','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','01M8HV0ZAXNZ7Q5CCDC5D5EM5W','openid','2026-11-28 19:44:58.728341','2026-11-28 19:54:58.728341',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HV0ZD1KA9DJQA4VQDC098T','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','01M8HV0ZAXNZ7Q5CCDC5D5EM5W','openid','2026-11-28 19:44:58.756839','2026-11-28 19:54:58.756839',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HV0ZETXH9E9FFBVE6K5KMW','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ',NULL,'openid','2026-11-28 19:44:58.816739','2026-11-28 19:54:58.728341',NULL,NULL,'01M8HV0ZB9VC3WZ00Z3ESGYEMT','e-license',NULL);
INSERT INTO "token_issue" VALUES('01M8HV0ZF4WCD4HWCATS9C9V83','keeper',NULL,NULL,'','2026-11-28 19:44:58.852043','2026-11-28 19:54:58.852043',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HV0ZRNRFE4467NRPFS6YS8','e-license','OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4','01M8HV0ZR008YBG4G5QAJD4F8Y','openid profile email phone address entity','2026-11-28 19:44:59.157031','2026-11-28 19:54:59.157031',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HV113FV46VM6VH22MYZ4BB','keeper','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','01M8HV113F93SXVTYKJ8V4Z1GF','openid','2026-11-28 19:44:58.816739','2026-11-28 19:54:58.728341','2026-11-28 19:45:00.527758','"01M8HV113F7RGCYRDZHMBAM3B5"','01M8HV0ZB9VC3WZ00Z3ESGYEMT','e-license','2026-11-28 19:45:00.527742');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HV0X8QGB2PJEE4PTSB5B4A','gAAAAABrCy84AOCvgA0f61M_gqHwIaG2F-TU0Twzn2ChjYSuE4CusGAVkAmwQpAvzFlxJhg7fhLFG31pTnrniL8b627xLShfPcHLX-KkVlX0vYOSux2E23OXV8bhDJZVBI_j6n0akPHg','2026-11-28 19:44:56.640051',0);
INSERT INTO "totp_secret" VALUES('01M8HV0X8PQWPEX94EG763H8NE','gAAAAABrCy84AOCvgA0f61M_gqHwIaG2F-TU0Twzn2ChjYSuE4CusGAVkAmwQpAvzFlxJhg7fhLFG31pTnrniL8b627xLShfPcHLX-KkVlX0vYOSux2E23OXV8bhDJZVBI_j6n0akPHg','2026-11-28 19:44:56.640051',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HV0X8PQWPEX94EG763H8NE','2026-11-28 19:44:56.598823');
INSERT INTO "user_name" VALUES('1100000000016','01M8HV0X8QVA6ZP9KE5ATHDKT1','2026-11-28 19:44:56.599055');
INSERT INTO "user_name" VALUES('0105500000020','01M8HV0X8QQR8B5TF5XAR6GDPQ','2026-11-28 19:44:56.599079');
INSERT INTO "user_name" VALUES('0103500000036','01M8HV0X8QYY7GW4V8V17GDZMH','2026-11-28 19:44:56.599094');
INSERT INTO "user_name" VALUES('0992000000012','01M8HV0X8Q96MT5CYCDXVF650P','2026-11-28 19:44:56.599108');
INSERT INTO "user_name" VALUES('0994000000014','01M8HV0X8QJBSGYVJ9KHR9MEX5','2026-11-28 19:44:56.599123');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HV0X8Q8STE22Y4X6A8KM5R','2026-11-28 19:44:56.599137');
INSERT INTO "user_name" VALUES('0105500000062','01M8HV0X8QGB2PJEE4PTSB5B4A','2026-11-28 19:44:56.599154');
INSERT INTO "user_name" VALUES('0105500000046','01M8HV0X8Q87T2BY4YBR3707V7','2026-11-28 19:44:56.599176');
INSERT INTO "user_name" VALUES('0105500000054','01M8HV0X8Q1BSMGP4F7786G62N','2026-11-28 19:44:56.599190');
INSERT INTO "user_name" VALUES('1200000000023','01M8HV0X8Q273DV98KAMT8S67S','2026-11-28 19:44:56.599202');
INSERT INTO "user_name" VALUES('0000000000001','01M8HV10EK0YW451N1BQ3HNETA','2026-11-28 19:44:59.859842');
INSERT INTO "user_name" VALUES('0000000000002','01M8HV10K6DPRRG6GPD8ZTQ0S7','2026-11-28 19:45:00.006459');
INSERT INTO "user_name" VALUES('0000000000003','01M8HV10KFSVS6010835NYKJAC','2026-11-28 19:45:00.015920');
INSERT INTO "user_name" VALUES('0000000000004','01M8HV10KYBQW0VRWC0AYW1EFF','2026-11-28 19:45:00.030499');
INSERT INTO "user_name" VALUES('0000000000005','01M8HV10MAYQ8S1DC5RJE8PGXG','2026-11-28 19:45:00.042397');
INSERT INTO "user_name" VALUES('0000000000006','01M8HV10MPHMWS0B5VVVDGZ917','2026-11-28 19:45:00.054439');
INSERT INTO "user_name" VALUES('0000000000007','01M8HV10N3E4HKNF96XY2BXHTT','2026-11-28 19:45:00.067398');
INSERT INTO "user_name" VALUES('0000000000008','01M8HV10NJB0BZJC4JBTQ13S1S','2026-11-28 19:45:00.082451');
INSERT INTO "user_name" VALUES('0000000000009','01M8HV10NXDR3W5MZXS9KVXVKR','2026-11-28 19:45:00.093573');
INSERT INTO "user_name" VALUES('0000000000010','01M8HV10P7G072WWHTX7GEJMBV','2026-11-28 19:45:00.103974');
INSERT INTO "user_name" VALUES('0000000000011','01M8HV10PC0CSJ2ND4BYYBNNEG','2026-11-28 19:45:00.108847');
INSERT INTO "user_name" VALUES('0000000000012','01M8HV10PP4B5WNTZ3BET895NJ','2026-11-28 19:45:00.118398');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HV10QXGJV2YQM5H2X6C54W','2026-11-28 19:45:00.157706');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HV10QX2WW9D0BPAHYYMSSK','2026-11-28 19:45:00.157706');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HV10QX7DWXMZ97GWDACF30','2026-11-28 19:45:00.157706');
INSERT INTO "user_name" VALUES('01M8HV112YNEMQ11F6B6P7BCGB','01M8HV0X8PQWPEX94EG763H8NE','2026-11-28 19:44:56.598823');
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
INSERT INTO "visit" VALUES('01M8HV0YZPG839R4WGY7XWD03G','5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','e-license','2026-11-28 19:44:58.340446','2026-11-28 19:44:58.340446',NULL);
INSERT INTO "visit" VALUES('01M8HV0ZAX6EXXM9VRK2J6C60X','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','keeper','2026-11-28 19:44:58.716084','2026-11-28 19:44:58.756839',NULL);
INSERT INTO "visit" VALUES('01M8HV0ZEV9D9S0TF46CVPFQJ3','sGhFR_zD_40w6nqg68EhWxkFql_ldgkFd3iZ8sxdAWQ','e-license','2026-11-28 19:44:58.816739','2026-11-28 19:44:58.867688',NULL);
INSERT INTO "visit" VALUES('01M8HV0ZR1QAXSM0MCFC12FH65','OMWgtBtvegsHU8Y4VZafU5qTC8lCMI_eatb9wY2ouz4','e-license','2026-11-28 19:44:59.135202','2026-11-28 19:44:59.135202',NULL);
INSERT INTO "visit" VALUES('01M8HV113HMKRMP4118FFNEH36','5KFMAyEvTuLOxy7KHtPaM68LgG7cR1ZtqQLS4TL_DCI','01M8HV113HVBB5FRJDF0Q9BQ0J','2026-11-28 19:44:58.340446','2026-11-28 19:44:58.340446','2026-11-28 19:45:00.529696');
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
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
COMMIT;
