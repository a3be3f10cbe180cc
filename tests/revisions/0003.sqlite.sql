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
INSERT INTO "account" VALUES('01M8HRZ06YWZHRQX1K9D9PKYC8','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:08:56.926281','th',0,'2026-11-28 19:08:56.926281','2026-11-28 19:08:56.926281',NULL,'2026-11-28 19:08:59.593624',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926281','2026-11-28 19:08:56.926281');
INSERT INTO "account" VALUES('01M8HRZ06YPEK12M31QQ7ECMS6','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:08:56.926384','th',0,'2026-11-28 19:08:56.926384','2026-11-28 19:08:56.926384',NULL,'2026-11-28 19:08:58.570368',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926384','2026-11-28 19:08:56.926384');
INSERT INTO "account" VALUES('01M8HRZ06Y9GP7QCQT23QQ3D0T','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:08:56.926402','th',0,'2026-11-28 19:08:56.926402','2026-11-28 19:08:56.926402',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926402','2026-11-28 19:08:56.926402');
INSERT INTO "account" VALUES('01M8HRZ06YNZ3P4Y8WBC1875EC','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:08:56.926414','th',0,'2026-11-28 19:08:56.926414','2026-11-28 19:08:56.926414',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926414','2026-11-28 19:08:56.926414');
INSERT INTO "account" VALUES('01M8HRZ06YPM97CE3R1MBDZXMC','group_of_persons','tax_id','0992000000012','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:08:56.926426','th',0,'2026-11-28 19:08:56.926426','2026-11-28 19:08:56.926426',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926426','2026-11-28 19:08:56.926426');
INSERT INTO "account" VALUES('01M8HRZ06YYHTTKT4SB5WGW6D8','government_body','tax_id','0994000000014','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:08:56.926437','th',0,'2026-11-28 19:08:56.926437','2026-11-28 19:08:56.926437',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926437','2026-11-28 19:08:56.926437');
INSERT INTO "account" VALUES('01M8HRZ06YYZSG13PS43WNB4ME','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:08:56.926448','th',0,'2026-11-28 19:08:56.926448','2026-11-28 19:08:56.926448',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926448','2026-11-28 19:08:56.926448');
INSERT INTO "account" VALUES('01M8HRZ06Y8AJ08P23GEEYZXQD','juristic_person','tax_id','0105500000046','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:08:56.926466','th',0,'2026-11-28 19:08:56.926466','2026-11-28 19:08:56.926466',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926466','2026-11-28 19:08:56.926466');
INSERT INTO "account" VALUES('01M8HRZ06YBJHCGDDT3N4KSRJH','juristic_person','tax_id','0105500000054','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:08:56.926483','th',0,'2026-11-28 19:08:56.926483','2026-11-28 19:08:56.926483',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926483','2026-11-28 19:08:56.926483');
INSERT INTO "account" VALUES('01M8HRZ06Y3MM8ZKZ3G8B7BC58','natural_person','tax_id','1200000000023','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:08:56.926494','th',0,'2026-11-28 19:08:56.926494','2026-11-28 19:08:56.926494',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:08:56.926494','2026-11-28 19:08:56.926494');
INSERT INTO "account" VALUES('01M8HRZ3S5NR62G8YWB5RKH9X8','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:09:00.581427','th',0,'2026-11-28 19:09:00.581427','2026-11-28 19:09:00.581427',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.581427',NULL);
INSERT INTO "account" VALUES('01M8HRZ3ZZ1H9CMDQFJQV7F3FC','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:09:00.799951','th',0,'2026-11-28 19:09:00.799951','2026-11-28 19:09:00.799951',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.799951',NULL);
INSERT INTO "account" VALUES('01M8HRZ40PKZR4VKEVWQ3JMRX2','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:09:00.822389','th',0,'2026-11-28 19:09:00.822389','2026-11-28 19:09:00.822389',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.822389',NULL);
INSERT INTO "account" VALUES('01M8HRZ41EEC3RX10ACK588V43','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:09:00.846378','th',0,'2026-11-28 19:09:00.846378','2026-11-28 19:09:00.846378',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.846378',NULL);
INSERT INTO "account" VALUES('01M8HRZ4223QTX0VKBWWVMN71V','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:09:00.866392','th',0,'2026-11-28 19:09:00.866392','2026-11-28 19:09:00.866392',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.866392',NULL);
INSERT INTO "account" VALUES('01M8HRZ42EEVHS22G8DBMHFXY1','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:09:00.878347','2026-11-28 19:09:00.878347',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.878347',NULL);
INSERT INTO "account" VALUES('01M8HRZ42Y92A8SFE17F82GECM','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:09:00.894369','th',0,'2026-11-28 19:09:00.894369','2026-11-28 19:09:00.894369',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.894369',NULL);
INSERT INTO "account" VALUES('01M8HRZ43EPJKKBZF9JFD4HWWZ','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:09:00.910346','th',0,'2026-11-28 19:09:00.910346','2026-11-28 19:09:00.910346',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.910346',NULL);
INSERT INTO "account" VALUES('01M8HRZ43YFH37C8ZP87JERWHB','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:09:00.926368','th',0,'2026-11-28 19:09:00.926368','2026-11-28 19:09:00.926368',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.926368',NULL);
INSERT INTO "account" VALUES('01M8HRZ44A3EGWWAFJP661NN48','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:09:00.938319','th',0,'2026-11-28 19:09:00.938319','2026-11-28 19:09:00.938319',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.938319',NULL);
INSERT INTO "account" VALUES('01M8HRZ44R9QYE020C5DQWSNN2','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:09:00.952485','th',0,'2026-11-28 19:09:00.952485','2026-11-28 19:09:00.952485',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.952485',NULL);
INSERT INTO "account" VALUES('01M8HRZ45E451QYWDFB1PRM501','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:09:00.974360','th',0,'2026-11-28 19:09:00.974360','2026-11-28 19:09:00.974360',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.974360',NULL);
INSERT INTO "account" VALUES('01M8HRZ45YYW5EF9F49CNJZESY','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$ydlby5lzjtHaW6sV4lwLoQ$MWoKzKS4YisrbSd5ZmdFEmSjEeIX1dR3DuiBDICJcUM','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:09:00.990367','th',0,'2026-11-28 19:09:00.990367','2026-11-28 19:09:00.990367',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:09:00.990367',NULL);
INSERT INTO "account" VALUES('01M8HRZ47ZBSKB2YGXXD0PZK2Q','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:09:01.055867',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRZ47Z4C2KJK28J5FKWD3Z','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:09:01.055867',NULL,NULL,NULL,NULL,'gAAAAABrCybNxqGZzU73W85Dqx878KaVwpWVBCs8YRZwDCah8dmuFW6ziSInoShnCJLGOLewynCh5yDKdgyDBypzSw-wmy2SURqDySHtDUiSuMYccSof6BiwMJ9CobkZrxXG1ukMA21i','md5','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRZ4807P1A3J72ABSWHZRC','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:09:01.055867',NULL,NULL,NULL,NULL,'gAAAAABrCybN3ta7pnCgyJA-NrQDcG8d98ABEh5gjZsA_A6JWPLGRK4q0IWMY8vYXSkYug_fy-2c-VW3C-XEYXgZ067vmHQRQ4xZkaXpcQuPUMKqaOtvLLoZEfJjLX_sxCybyYknz0yG','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL);
INSERT INTO "account" VALUES('01M8HRZ4942N51T01D67EX3DVJ','natural_person','tax_id','1100000000016','01M8HRZ494875ZQ3VQRP4M9V39','active',1,'01M8HRZ493K2BC4DG3REFQJCP1','register','$argon2id$v=19$m=19456,t=2,p=1$GUPoXctZq/WeM4bQWmtNCQ$gokgxR/qcrw/qPyDq6XTJyJdbtA+KJYvSXQZvPCjbkA','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HRZ4948YZMTFEH9MN3C0CQ','024306800','01M8HRZ494KXAFGH992F3D8RGF','0812345678','agent@example.com','2026-11-28 19:08:56.926384','th',0,'2026-11-28 19:08:56.926384','2026-11-28 19:08:56.926384','2026-11-28 19:09:01.091989','2026-11-28 19:08:58.570368','"01M8HRZ494F51ZN04ZEPHJP5GV"','01M8HRZ494XE587663K5GYDJH0','01M8HRZ494J3EDCBKJWGX3HDVK','01M8HRZ494Z6BMPKDX6WPD8K15','01M8HRZ494DB8FH3Y1E2A542FE','2026-11-28 19:08:56.926384','2026-11-28 19:08:56.926384');
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
INSERT INTO "acting_context" VALUES('W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','01M8HRZ1TDW5R3DSM6JF9YJ7TA',NULL,'2026-11-28 19:08:58.573356','2026-11-28 19:08:59.249479');
INSERT INTO "acting_context" VALUES('zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','01M8HRZ1TDW5R3DSM6JF9YJ7TA','dlg_01M8HRZ08FW3S3YAXA2D3HJFEF','2026-11-28 19:08:59.249479','2026-11-28 19:08:59.405300');
INSERT INTO "acting_context" VALUES('zkS6X40C0lMGuVro9Nl2uWWwwtKiME4mCGR13TA5_S0','01M8HRZ1TDW5R3DSM6JF9YJ7TA',NULL,'2026-11-28 19:08:59.405300',NULL);
INSERT INTO "acting_context" VALUES('xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs','01M8HRZ2TAF1YE7QCM1SK98XSF',NULL,'2026-11-28 19:08:59.594901','2026-11-28 19:08:59.716904');
INSERT INTO "acting_context" VALUES('01M8HRZ4BSDNVPD8N97N95Q78Y','01M8HRZ1TDW5R3DSM6JF9YJ7TA','dlg_01M8HRZ08FW3S3YAXA2D3HJFEF','2026-11-28 19:08:59.249479','2026-11-28 19:08:59.405300');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "audit_event" VALUES('01M8HRZ1TQ69QZCZQ69V3GC6P7','2026-11-28 19:08:58.573356','login.started','01M8HRZ06YPEK12M31QQ7ECMS6','{"login_id": "01M8HRZ1TDW5R3DSM6JF9YJ7TA", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','b756fc42ed26e069');
INSERT INTO "audit_event" VALUES('01M8HRZ2A2D4NX93DZA6FMSQRF','2026-11-28 19:08:58.731700','token.issued','01M8HRZ06YPEK12M31QQ7ECMS6','{"client_id": "e-license", "context_id": "W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA", "delegation_id": null, "token_id": "01M8HRZ28PFWCYMHS13GWNFPCT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','a6eefcb87ba78694');
INSERT INTO "audit_event" VALUES('01M8HRZ2GERC5YJZZVN5AGZNR3','2026-11-28 19:08:59.249479','acting.switched','01M8HRZ06YPEK12M31QQ7ECMS6','{"login_id": "01M8HRZ1TDW5R3DSM6JF9YJ7TA", "context_id": "zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM", "delegation_id": "dlg_01M8HRZ08FW3S3YAXA2D3HJFEF"}','127.0.0.1','Werkzeug/3.1.9','29ba2cd4c2e9f8d1');
INSERT INTO "audit_event" VALUES('01M8HRZ2J9TNFKPD7XEDNBNRRR','2026-11-28 19:08:59.335565','token.issued','01M8HRZ06YPEK12M31QQ7ECMS6','{"client_id": "keeper", "context_id": "zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM", "delegation_id": "dlg_01M8HRZ08FW3S3YAXA2D3HJFEF", "token_id": "01M8HRZ2J8Z8V661A1PFYJQ7DJ", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','0b02cc09c6c430aa');
INSERT INTO "audit_event" VALUES('01M8HRZ2JZ56X6S0QZWYWGJYG6','2026-11-28 19:08:59.348284','request.repeated','01M8HRZ06YPEK12M31QQ7ECMS6','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','1dff7b03aa1ffd93');
INSERT INTO "audit_event" VALUES('01M8HRZ2MZWWFWYW0A6S2E1HX3','2026-11-28 19:08:59.405300','acting.switched','01M8HRZ06YPEK12M31QQ7ECMS6','{"login_id": "01M8HRZ1TDW5R3DSM6JF9YJ7TA", "context_id": "zkS6X40C0lMGuVro9Nl2uWWwwtKiME4mCGR13TA5_S0", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','6e975d89c511239f');
INSERT INTO "audit_event" VALUES('01M8HRZ2TB10JDDTRDYZMXD9P5','2026-11-28 19:08:59.594901','login.started','01M8HRZ06YWZHRQX1K9D9PKYC8','{"login_id": "01M8HRZ2TAF1YE7QCM1SK98XSF", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','9fbeeeb328375e89');
INSERT INTO "audit_event" VALUES('01M8HRZ2VKE0KZWJZPQ3V62G3Z','2026-11-28 19:08:59.621599','request.repeated','01M8HRZ06YWZHRQX1K9D9PKYC8','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','1e27a15e994fafaf');
INSERT INTO "audit_event" VALUES('01M8HRZ2W7GP2N9J6BJ86QJ6SP','2026-11-28 19:08:59.648614','token.issued','01M8HRZ06YWZHRQX1K9D9PKYC8','{"client_id": "e-license", "context_id": "xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs", "delegation_id": null, "token_id": "01M8HRZ2W1V9GRDBZD93VSPDA4", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','8fa874d18462f622');
INSERT INTO "audit_event" VALUES('01M8HRZ2YW2BFFZK7SGVTR93H1','2026-11-28 19:08:59.716904','login.ended','01M8HRZ06YWZHRQX1K9D9PKYC8','{"login_id": "01M8HRZ2TAF1YE7QCM1SK98XSF", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','49ea2c4c3ed995b7');
INSERT INTO "audit_event" VALUES('01M8HRZ365XHNNAE4ZMFZZ1PCV','2026-11-28 19:08:59.973144','login.refused','01M8HRZ06YPM97CE3R1MBDZXMC','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','62f4c40331cf9303');
INSERT INTO "audit_event" VALUES('01M8HRZ3KT5YPBY0WA4F10R9XP','2026-11-28 19:09:00.410162','login.refused',NULL,'{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','a0a0d932dc907a87');
INSERT INTO "audit_event" VALUES('01M8HRZ3RC46AE6CKPP2HX3GA6','2026-11-28 19:09:00.535348','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','1de2759f2c99f00f');
INSERT INTO "audit_event" VALUES('01M8HRZ48N61W6MNFZQN8B74NQ','2026-11-28 19:09:01.077805','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HRZ49HKSZBVC0XDE83SJ90','2026-11-28 19:08:58.573356','login.started','01M8HRZ06YPEK12M31QQ7ECMS6','{"login_id": "01M8HRZ1TDW5R3DSM6JF9YJ7TA", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','b756fc42ed26e069');
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
INSERT INTO "authorization_code" VALUES('01M8HRZ1Y876PGQ84FSXZQTSF3','c6c2e6227d52074ebdf23e8cc611d91077ddf69b81af05497f5d4d20529557d3','e-license','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','https://e-license.example.test/callback','openid profile email phone address entity','2EKq_ZumPbFl_ldA1LCWuQ','J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI','2026-11-28 19:08:58.573356','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:58.689442','2026-11-28 19:09:58.689442','2026-11-28 19:08:58.731700',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZ2HN6YJ9EC8N6RWRVFJ2','9835a99ad53739e08c11a375350185878305c3b5ad5e0c77d7fd9c65a5535e01','keeper','zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','https://keeper.example.test/callback','openid profile email phone address entity','VAhkBHjLpSE7fxYvrtebpw','5_0F6tHqG6BmDgqIpj4GMFvd8UX5u3j_YdKZ6ubmX7s','2026-11-28 19:08:58.573356','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:59.315802','2026-11-28 19:09:59.315802','2026-11-28 19:08:59.335565',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZ2JY4CN7FHKDRGXMED6C','82764780747c2244fd30f2661637fb5948bc36a53ca1ae63e597faa454496f73','e-license','zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','https://e-license.example.test/callback','openid profile email phone address entity','2EKq_ZumPbFl_ldA1LCWuQ','J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI','2026-11-28 19:08:58.573356','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:59.348284','2026-11-28 19:09:59.348284',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZ2VKETBJVYYW3J75VSVQ','c4cbccb8c4f631da5756a686671274b2ec1960bdd00c127940105a53222dbc6f','e-license','xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs','https://e-license.example.test/callback','openid profile email phone address entity','2EKq_ZumPbFl_ldA1LCWuQ','J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI','2026-11-28 19:08:59.594901','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:59.621599','2026-11-28 19:09:59.621599','2026-11-28 19:08:59.648614',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZ4C6E4XAN76T5WYJEPWA','01M8HRZ4C6S7M1TV9A8REE51JZ','e-license','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','https://e-license.example.test/callback','openid profile email phone address entity','2EKq_ZumPbFl_ldA1LCWuQ','J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI','2026-11-28 19:08:58.573356','urn:idp:acr:password','["pwd"]','2026-11-28 19:08:58.689442','2026-11-28 19:09:58.689442','2026-11-28 19:08:58.731700','"01M8HRZ4C6W4373D24FVB1444P"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('u_XtRG9dx0YR8gWNPT82qNy9q5xv7NQpnCnRPZHlj5o','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "8R702CLF3W4VtOHM49u0Vw"], ["nonce", "2EKq_ZumPbFl_ldA1LCWuQ"], ["code_challenge", "J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI"], ["code_challenge_method", "S256"]]}','sign_in','XEq6rCvHAfPnSu3LfPmDQJJEduQtaEBhhvIJ-WHH3eo','2026-11-28 19:08:59.782289','2026-11-28 20:08:59.782289',NULL);
INSERT INTO "authorization_request" VALUES('UFyGiwtb0guPQukHyKT9pilznipNy_FtsUNi_Eg28nI','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "8R702CLF3W4VtOHM49u0Vw"], ["nonce", "2EKq_ZumPbFl_ldA1LCWuQ"], ["code_challenge", "J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI"], ["code_challenge_method", "S256"]]}','sign_in','pU6Xe4P-wbwijiqO4DnKctu-uvuf6sU7rx1739OH0nI','2026-11-28 19:09:00.028738','2026-11-28 20:09:00.028738',NULL);
INSERT INTO "authorization_request" VALUES('01M8HRZ49MSF8KFAF1QP9HNMY0','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "8R702CLF3W4VtOHM49u0Vw"], ["nonce", "2EKq_ZumPbFl_ldA1LCWuQ"], ["code_challenge", "J24uOtVtZnK7idjyFNOCQyZmswxqtmr6gIbU2nHQBvI"], ["code_challenge_method", "S256"]]}','sign_in','XEq6rCvHAfPnSu3LfPmDQJJEduQtaEBhhvIJ-WHH3eo','2026-11-28 19:08:59.782289','2026-11-28 20:08:59.782289','01M8HRZ49MX8E5TFTFFNMY3C2D');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HRZ49NWAA551FPCY2VYQ2K','01M8HRZ49NG2QZP784QMGXNCRF','2026-11-28 19:09:01.109123');
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
INSERT INTO "data_report" VALUES('01M8HRZ4A9G29ADTEMXM29TYBY','01M8HRZ4942N51T01D67EX3DVJ','01M8HRZ4A9DJP21BHS2H7VZX65','"01M8HRZ4A93XNKT0CFBCQ7KEJR"','2026-11-28 19:09:01.129389','2026-11-28 19:09:01.129397');
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
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FW3S3YAXA2D3HJFEF','01M8HRZ06YWZHRQX1K9D9PKYC8','01M8HRZ06YPEK12M31QQ7ECMS6','all','[]','2026-10-30',NULL,'dd53137ec029515508c241e029ae3b9dbc6c760f76ab531c303affcb484c75d5','in_force','2026-10-29 19:08:56.975385','2026-10-29 22:08:56.975385',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FYM8PC8Z6V7C7ABVR','01M8HRZ06Y9GP7QCQT23QQ3D0T','01M8HRZ06YPEK12M31QQ7ECMS6','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','01cc39c11a5d8e0ab3fe290f5fd0d79faeec95d0e52863c35311444f918ca6f5','in_force','2026-10-29 19:08:56.975585','2026-10-29 22:08:56.975585',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FVVW7V0EQPTM0CBDX','01M8HRZ06Y9GP7QCQT23QQ3D0T','01M8HRZ06YPEK12M31QQ7ECMS6','selected','["nsw"]','2026-12-29','2027-03-29','8c205b175451d3e9cb995db30d378982d37f3af2adfcf14ad75cea67b97c23db','in_force','2026-10-29 19:08:56.975657','2026-10-29 22:08:56.975657',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FNEJC845HN1ZKQR2S','01M8HRZ06YPM97CE3R1MBDZXMC','01M8HRZ06YPEK12M31QQ7ECMS6','selected','["e-license"]','2026-11-29','2027-11-29','c86f0b9ce3b82de0f7574ff315240d6d3dd5e0f5cb15e6a13c9aa026826d8bc3','waiting','2026-11-27 19:08:56.975703',NULL,NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08F87BEC4R68P89MZ4D','01M8HRZ06YYHTTKT4SB5WGW6D8','01M8HRZ06YPEK12M31QQ7ECMS6','selected','["e-accreditation"]','2026-05-13','2026-11-09','dc35762e73caa72ad22a56a6427be92a0992a078b0b19cc2164b87b19a7d4c59','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FTQ8XPGP38HYNMR7Z','01M8HRZ06YYZSG13PS43WNB4ME','01M8HRZ06YPEK12M31QQ7ECMS6','all','[]','2026-11-19',NULL,'8ef5c4e370586455683bcfaff88e708d5e1473f10fa18f91385dcc6532a5d673','declined','2026-10-29 19:08:56.975784','2026-10-29 22:08:56.975784','2026-11-28 18:08:56.975784',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FB0Q42ZW4CD1BYRWG','01M8HRZ06YWZHRQX1K9D9PKYC8','01M8HRZ06YNZ3P4Y8WBC1875EC','all','[]','2026-09-30',NULL,'4b1e4df477925ca4a29271eadc6a39a10c288d2ddc4d57b8104fc8137b0435c2','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:08:56.975824','เปลี่ยนตัวแทน');
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FNY55EFJ6GEVMWRA0','01M8HRZ06Y9GP7QCQT23QQ3D0T','01M8HRZ06YNZ3P4Y8WBC1875EC','selected','["e-surveillance"]','2026-08-31',NULL,'fdbea3a2a18377d962cd2fdf4298787ca47e058dbd136a542eebdb77e80387c1','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:08:56.975867',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ08FJNBB2Z05MNG0NBTM','01M8HRZ06YPEK12M31QQ7ECMS6','01M8HRZ06YNZ3P4Y8WBC1875EC','selected','["e-license"]','2026-11-24','2027-02-27','e8e354c17561233b404f878e5b4d17e205427b0ff08bc6b09950461ec1401474','in_force','2026-10-29 19:08:56.975915','2026-10-29 22:08:56.975915',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZ4AVENGXDHBVVHGSV9WR','01M8HRZ06YWZHRQX1K9D9PKYC8','01M8HRZ06YNZ3P4Y8WBC1875EC','all','[]','2026-09-30','2026-11-29','4b1e4df477925ca4a29271eadc6a39a10c288d2ddc4d57b8104fc8137b0435c2','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:08:56.975824','เปลี่ยนตัวแทน');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('XEq6rCvHAfPnSu3LfPmDQJJEduQtaEBhhvIJ-WHH3eo','{"return_to": "/oauth2/authorize?resume=u_XtRG9dx0YR8gWNPT82qNy9q5xv7NQpnCnRPZHlj5o", "cancel_to": "/oauth2/authorize?resume=u_XtRG9dx0YR8gWNPT82qNy9q5xv7NQpnCnRPZHlj5o&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 20:08:59.782289',NULL);
INSERT INTO "handoff_note" VALUES('pU6Xe4P-wbwijiqO4DnKctu-uvuf6sU7rx1739OH0nI','{"return_to": "/oauth2/authorize?resume=UFyGiwtb0guPQukHyKT9pilznipNy_FtsUNi_Eg28nI", "cancel_to": "/oauth2/authorize?resume=UFyGiwtb0guPQukHyKT9pilznipNy_FtsUNi_Eg28nI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 20:09:00.028738',NULL);
INSERT INTO "handoff_note" VALUES('01M8HRZ49NBNDP1K97RK1GT7ZH','{"return_to": "/oauth2/authorize?resume=u_XtRG9dx0YR8gWNPT82qNy9q5xv7NQpnCnRPZHlj5o", "cancel_to": "/oauth2/authorize?resume=u_XtRG9dx0YR8gWNPT82qNy9q5xv7NQpnCnRPZHlj5o&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:09:01.109827','2026-11-28 20:08:59.782289','01M8HRZ49NBWKMCTWY3X5F9910');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:09:00.535348','2026-11-28 20:09:00.535348');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:09:00.535348','2026-11-28 20:09:00.535348');
INSERT INTO "limit_counter" VALUES('01M8HRZ4A2G081TMGJJ50E41HF',1,'2026-11-28 19:09:00.535348','2026-11-28 20:09:00.535348');
CREATE TABLE login (
	id VARCHAR NOT NULL, 
	secret_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	authenticated_at DATETIME NOT NULL, 
	password_at DATETIME, 
	otp_at DATETIME, 
	passkey_at DATETIME, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	ended_by VARCHAR, 
	network VARCHAR NOT NULL, 
	user_agent VARCHAR NOT NULL, 
	CONSTRAINT pk_login PRIMARY KEY (id), 
	CONSTRAINT fk_login_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_login_secret_hash UNIQUE (secret_hash)
);
INSERT INTO "login" VALUES('01M8HRZ1TDW5R3DSM6JF9YJ7TA','7605a50d2efdb78eaa6ce2826f78eaca22baad75b6ec0c672432a422ae71f054','01M8HRZ06YPEK12M31QQ7ECMS6','2026-11-28 19:08:58.573356','2026-11-28 19:08:58.573356','2026-11-28 19:08:58.573356',NULL,NULL,'2026-11-28 19:08:58.573356','2026-11-29 07:08:58.573356',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HRZ2TAF1YE7QCM1SK98XSF','0891c93e518d55fd70c70026c363429a3e118fad577ea6beac033f160b82ca08','01M8HRZ06YWZHRQX1K9D9PKYC8','2026-11-28 19:08:59.594901','2026-11-28 19:08:59.594901','2026-11-28 19:08:59.594901',NULL,NULL,'2026-11-28 19:08:59.594901','2026-11-29 07:08:59.594901','2026-11-28 19:08:59.716904','sign_out','127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HRZ4B3TNZTG50VJGE33PYT','01M8HRZ4B3KF8BKPT1VF2F7DAV','01M8HRZ06YWZHRQX1K9D9PKYC8','2026-11-28 19:08:59.594901','2026-11-28 19:08:59.594901','2026-11-28 19:08:59.594901','2026-11-28 19:09:01.155036','2026-11-28 19:09:01.155074','2026-11-28 19:08:59.594901','2026-11-29 07:08:59.594901','2026-11-28 19:08:59.716904','sign_out','127.0.0.1','Werkzeug/3.1.9');
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
INSERT INTO "mail_link" VALUES('01M8HRZ4B4MW5AS3QP8NKMB8RA','01M8HRZ4B4X89HKNPSQVWH3GZG','01M8HRZ4B4A7DHPTPQQ3XFZJDZ','01M8HRZ4942N51T01D67EX3DVJ','01M8HRZ4B40765TYJP7X4WTR2C','2026-11-28 19:09:01.156904','2026-11-28 19:09:01.156914','2026-11-28 19:09:01.156922');
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
INSERT INTO "outbox_message" VALUES('01M8HRZ2G4JP43ZAZ5C3CJPYP0','logout_notice','e-license','{"visit_id": "01M8HRZ1YMHEBH5BPNPZJ651SG", "sid": "W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA", "sub": "01M8HRZ06YPEK12M31QQ7ECMS6"}','2026-11-28 19:08:59.249479','2026-11-28 19:08:59.249479',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZ2MR16J24M04TVZ469DZ','logout_notice','e-license','{"visit_id": "01M8HRZ2JZX7649A2FET7K38RY", "sid": "zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM", "sub": "01M8HRZ06YPEK12M31QQ7ECMS6"}','2026-11-28 19:08:59.405300','2026-11-28 19:08:59.405300',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZ2MRT6E104AY9K49KYTV','logout_notice','keeper','{"visit_id": "01M8HRZ2HNYZ09CXNFWMBB6XZ0", "sid": "zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM", "sub": "01M8HRZ06YPEK12M31QQ7ECMS6"}','2026-11-28 19:08:59.405300','2026-11-28 19:08:59.405300',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZ2YVGFZD62QHXAQ8KRZY','logout_notice','e-license','{"visit_id": "01M8HRZ2VKF6WG81XJZ9ZAS6WE", "sid": "xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs", "sub": "01M8HRZ06YWZHRQX1K9D9PKYC8"}','2026-11-28 19:08:59.716904','2026-11-28 19:08:59.716904',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZ3RBV67MZ4S0B4HWAC11','password_reset_wanted','accounts','{"sealed": "gAAAAABrCybMW-nb2YNWTC_5BoULYGECofxI7syn32ekZMbZX-h_9No2Cf3L3tG5vTbSNKiHq6BhYJ6s3vo9vkkGm2mxaOEYv31Q38jBGztyAkG5GlOCKr1uD1e2mYNOo3r_myrc9KRABM-zJqnAfxy3bLfue3nMG6mTAaFN0XVKNw_Vrm_wmFg56ii05RxtkFwkhxU_ERPsZ-s6bSItOwN4DFOD8kWza8ipMCuD2MO_0b_RgNmOKWLEMNsRYe77zmnruQhPUdu-"}','2026-11-28 19:09:00.535348','2026-11-28 19:09:00.535348',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZ4A5V4A80CAGWQBCW1D8','logout_notice','e-license','{"visit_id": "01M8HRZ1YMHEBH5BPNPZJ651SG", "sid": "W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA", "sub": "01M8HRZ06YPEK12M31QQ7ECMS6"}','2026-11-28 19:08:59.249479','2026-11-28 19:08:59.249479',0,'2026-11-28 19:09:01.125791','2026-11-28 19:09:01.125827');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HRZ4A7GMZPQ2JM50Z3YF74','01M8HRZ4A7Y94NNWXHAV72B975','01M8HRZ4A7A5HW1AFGMDFN0VY3','"01M8HRZ4A70H4KJAVXGVKMQ3F0"','2026-11-28 19:09:01.127073');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HRZ4B551WK3972XXER28EY','01M8HRZ4942N51T01D67EX3DVJ','2026-11-28 19:09:01.169514','01M8HRZ4BHBKYWX54Z2R395YJB','"01M8HRZ4BHVB5YT49GQ2W0Y6RF"');
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
INSERT INTO "registration" VALUES('01M8HRZ4BPMNW7M37Z0TPABDW0','juristic_person','01M8HRZ4BPSS0DF70CMXY0C2Y3','01M8HRZ4BP4K59S8DR06JZHF2H','01M8HRZ4BPZ841S3WVRAE3NNTE','"01M8HRZ4BPJ5M7YBYKT22G7YNE"','01M8HRZ4942N51T01D67EX3DVJ','2026-11-28 19:09:01.175096','2026-11-28 19:09:01.175113');
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
INSERT INTO "signing_key" VALUES('01M8HRZ0EH01C565CC4F2G40AJ','ES256',1,'gAAAAABrCybJUXxzpPkAqzUw3eZa8jYDbIxIKd6VEnfmehOIMPzrb-7kJwnaYCHltxtrYy1hUglofKxCIKcqdk8dnMRmItg_a7Rd8HgplshIYWDPYsuGEKyXCmqnjEwTEmJo_wqZkbynlcOM3N7qDHq7mSnsYg7xCYwi0LOaNWb964RdJTWHjo_dPpqQOVtR1onspmVs4eiyrfc18qYD25vgUK1mBcEapyroA2WM45SP1u7Ea-TOwobSe7-nqfyZayUetknIdfaO','2026-11-28 19:08:57.168097',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZ0MQE8W4HKQQ55QH3G5V','PS256',1,'gAAAAABrCybJ7wijJGUyJv8FPydPRIni6q8wALv770D-XSlC8GH9ScMI1OhEsCDajalpZD9GyhmxFbyvA1W6onRHCuCtIyyQXcBpkzkNwzk8hzzbvANLPuyVt-rEgoQOUizzbP1r1rRathIlhtyjk9fdhpXf4Mz-ePzfYnwwf3b1WcmF-T8TSAZk4_oz4vMnFl3_13fJLapc1yqQrcmkA_V3kPgBDWwvYGdvcSiIXyJGIdrVtzDBBUjWO1FKRkMWb9k7SnfEqQ79YjStdtrQeTP0YayLAO8V6vV7_Uuw7IOHJQ_XlKOXVyHCU76cs7HppwZWDWjg7yZFTTYZdTUNNvo-RItpRO2e4urOov1BxrqBwsLcqDUhg2rYY-AStgi2qakGi8-slKaYe-z4BzuxlBNWzVPLo8CjuvdwUn-c7iJqQ0NUGUNUt29ifTwhrm6yf3JoK1ghY8bknGS48NSHkSKHHputeeJrNejVIDdlJDAdhqNiW3qi7JpBUg9ZA8xb4WDf2BHYU6SZZqlaF8ajH_lUkLHDyBASraDkL45Up1fMot6Wyp-wLzazSuUEhLkEuMXieHtNVCJOyAJCnAhJsDrsoXSwcfbvyr7T5mnU06Sa7wn5xvbClBlRciSfp5-ycYJT5glXYl7N_bPS6TYzW5EiMY1euz6porb8KndJ2OGU8v8_XsqsTceeLfheLPuitogEirPrn_cLwVYr3uRmCaolw3Zu7wZRLN4uK0PdSTFV14jbSudHurk0YVNHwjXnqpPfukZs1IcGUReEuY2PTIX-pLu3lGsmuj1rQfpM-Y2-gRhvnMukF0ttgqyyoMPOVwQiRGvQnTnec8CMnbwUTKKIkncPkI0DSYgKtCx4Mak9wy6_vv2egJyStFzrA3uK-8QkNe12Bdy_qHCgleGnxhhcm_pb4WFHPfewd736EXVd5dhxQy3y618Azs-m66YkOTiNJOpUII5hlAGZRVxsyzdpct4IBF54VJtq2geff4LYjtb5EbUiLILmDD67AFxNHp0myJYb7xbHBv99UmNoe2aGFiYoWHIxTh23rY4iHke2p3MlDoaTRY7eeI-Xo-UHVspkVnE1fO6FpzTZXTjWDn-59pCvIPtL1ViL0bZ7DWJb81hZbFSwYSUwev0t7zK9k8OVF68Erk4VTw9TdMMkT9PUfPR9vAwYBud7dppvknAzD87CRnHrhcuyrI4P9br_FevZfwP5kN6FrWVDMiBNcCdtRHBK86bIf4IdfcOHK1lklSQ1yNnxBX6E3yzooOlwPTK52VWXOHwIOUqoBypVaByVy7sFYNJBoBVGoaP1XmNNXjseDvA4CPw1WudThEt21cHsH-mIZzY1bu7y_j3_oJ1L4vEDwcNpiW1z1I0o_z7DNeAHkxYGOz5lU4QjSWZ3inK3zOHJEB8rL03EyS3UkHG3GnS7yC8poHb9ax8qt_I3-A01E76O0bStW3QceZ8l-CWzr7RjeBAhCXxnF-_wnHSGaongOv53p_uMQUR2sxlW59Gbxabzqyons284_MMP-K5BOVcCeAu8wS2Iueaic6t6LlWbKFy64QtgKmGAbhXqniN_NYm8yGyQN1Yuap5wH0sVQPEEsV2pnNYPAvqNtaIGzInvpbzzKzdyulHTkOVTMB6346hPVfSAECVpQo2MbP_d_SwOV8llPWqIcOkh53ggdBC7TqvFM5CUiAZwG5jdX_ucF4pIyEI=','2026-11-28 19:08:57.169933',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZ12KNHBP7EZ7Z3THRG4H','RS256',1,'gAAAAABrCybJfcDzFOVRPPgEOQT-yaxXvs9Lbfnx-qvVYGzERwa-z8CiKbwhFeAx9ho48a7FydH6esiJNAXt-WSsXF1OQaPZH9yhg3SDQ-yqLMshuHvYIrpdacoGYH3B-nv2tbjeHjZHBSQ2jC0U2V1AWeLNU_a9oCpiig4YsCxjtZ9FiKIwgyxdkrIjdPBxWFEL8LCFmOE6L2GGWIa0n92JzLsNLf5b8TlcUlIACOkrGwtn4NLoXmevU26_GCTLolwLnAYDVVM-u26zLr9foEHSze5pe9ve1a_uhxDyXQW1edCVDjyq63kPWggzNetAXUxu3L-LyAjpV5oKYRgd02Xyr4Rx-S1bj4zX-Jgt0S7txfGZ2rer3HL98u1R4uKY8D9IWg90Kmawn0XXzPFLkB60qKprzgFQNjrgGtkU6N9dPi0l5tbrVHpU8S5cnCAsJJLulDvUfWCbjPbw0XnBfYEcmSMYjOd5ujMqxPsVB58_4AEaZGir4RaOavacgDhNxwhcULga6-bOZnjzjxcsEzbANDVo3Ah_D2MWRz3yv0RP3gRZYtO8gQjCHK12Ozxft1TUD3J5lDnhTB0Nfu2kSCjHktnRCcrAtgWC32-1w7bKcPYq3Ls6mcChDIvEmFqZaFVrHxsoZ6_rM_dBTfgAbHwMiWcm8vnkbVHVG_g1UpEVBw2GWhItkCHu_ckYZonlTe6So3-Au4BwHUYA4ips9AcsOSstaJC8rbVPj7EeCs_muhw06eo9hHDSG_FvroBx0NghDyKMYrlV2ML2nf7hYeLv1Nk-VOyYeNHjOkFkkSTZL03YFiygnsZpst48OoRR6NRHNPmlJ2_V6--xXHOc0ADQkbga_hqNuBSWKqSrVT77l2rcWdCLj_NXVdHXqD3V_xLhFzyyMaGZCdz98w9_ZHqiSC4PVXSgikPgt827b7zQaZU1mF8vcmZ3xxXovSLuStxHZ2KgOsC9BJ4lx0f0NMcH-pN9vMG2j6_SYhAG_DS9DiOu3E1Mivv83NEKhd4jnLJPDVLTqUH0_HBqEBkm6gf4sC1iH34gvLqhWGMNDMtOBf7ny8rGDEcOhO7LvjWdcVMgt4nEnvfcxnoGbzF1IIcyVGsMT5d3H-V9Kb4xF2eY9d2Dyqr_OFOAh4n5OcfIdHpp05fsp93Zh60yo0nktEQJysHz15Y5YEURxl9gnuKzssC5hGuTmmyJdZBbEViNR4gbZeI1q_MFQJCiu6rsoJRifpVNFsdvS1F3e5hXgw7aacGVvJMFc22Hps9LLsOcLv_HJ4KMwAiRxgnLRekcSPrPH7jn83THv6db4Z3GZVpqvzHxFQ-G4dopdL6v1Y8NodCkxbDoGsr_SFRAV9xx25mA1pkB-u3ETHCswE4w103b3T0Mjzj-mkS5UA4UvVsRcn-LnIWSlrvCkghN6B9GxoiPx82IgG8XocEAZogS40gxDm0AHqEgjTf-GWLxkgmPKf-82zOFzQMZRQOod00TCaaLZ3sOpN_Szulriw3r2dx1UzS3wHqAydBcDm2Xz3xGqgzfsNpy0I39BvIu3GbRDa0OvceZ5jKsWLSnU1ZLHlY4sXVeE8RM0x9lJyBQuiCaFFOC4khYO4ks9MPM_Bzeu5GnTBgSG8dUGpvs5UqSdiIik4sYtJlAk60dx1Tm_FW5jzSK120Xcy6B9iPxKkWGKt5lUv5Jac9QwsvtD-MFC9NWOQjloIeXVP0=','2026-11-28 19:08:57.367637',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZ4A8XB3KB5FKBXAJ75PV','ES256',1001,'gAAAAABrCybJUXxzpPkAqzUw3eZa8jYDbIxIKd6VEnfmehOIMPzrb-7kJwnaYCHltxtrYy1hUglofKxCIKcqdk8dnMRmItg_a7Rd8HgplshIYWDPYsuGEKyXCmqnjEwTEmJo_wqZkbynlcOM3N7qDHq7mSnsYg7xCYwi0LOaNWb964RdJTWHjo_dPpqQOVtR1onspmVs4eiyrfc18qYD25vgUK1mBcEapyroA2WM45SP1u7Ea-TOwobSe7-nqfyZayUetknIdfaO','2026-11-28 19:08:57.168097','2026-11-28 19:09:01.128078');
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
INSERT INTO "token_issue" VALUES('01M8HRZ28PFWCYMHS13GWNFPCT','e-license','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','01M8HRZ1Y876PGQ84FSXZQTSF3','openid profile email phone address entity','2026-11-28 19:08:58.731700','2026-11-28 19:18:58.731700',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZ2J8Z8V661A1PFYJQ7DJ','keeper','zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','01M8HRZ2HN6YJ9EC8N6RWRVFJ2','openid profile email phone address entity','2026-11-28 19:08:59.335565','2026-11-28 19:18:59.335565',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZ2W1V9GRDBZD93VSPDA4','e-license','xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs','01M8HRZ2VKETBJVYYW3J75VSVQ','openid profile email phone address entity','2026-11-28 19:08:59.648614','2026-11-28 19:18:59.648614',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZ4C8VCZ2WTZ78WWK1TB5','e-license','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','01M8HRZ1Y876PGQ84FSXZQTSF3','openid profile email phone address entity','2026-11-28 19:08:58.731700','2026-11-28 19:18:58.731700','2026-11-28 19:09:01.192511','"01M8HRZ4C8ESK3YDGYCBPH03FG"');
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HRZ06YWZHRQX1K9D9PKYC8','2026-11-28 19:08:56.926281');
INSERT INTO "user_name" VALUES('1100000000016','01M8HRZ06YPEK12M31QQ7ECMS6','2026-11-28 19:08:56.926384');
INSERT INTO "user_name" VALUES('0105500000020','01M8HRZ06Y9GP7QCQT23QQ3D0T','2026-11-28 19:08:56.926402');
INSERT INTO "user_name" VALUES('0103500000036','01M8HRZ06YNZ3P4Y8WBC1875EC','2026-11-28 19:08:56.926414');
INSERT INTO "user_name" VALUES('0992000000012','01M8HRZ06YPM97CE3R1MBDZXMC','2026-11-28 19:08:56.926426');
INSERT INTO "user_name" VALUES('0994000000014','01M8HRZ06YYHTTKT4SB5WGW6D8','2026-11-28 19:08:56.926437');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HRZ06YYZSG13PS43WNB4ME','2026-11-28 19:08:56.926448');
INSERT INTO "user_name" VALUES('0105500000046','01M8HRZ06Y8AJ08P23GEEYZXQD','2026-11-28 19:08:56.926466');
INSERT INTO "user_name" VALUES('0105500000054','01M8HRZ06YBJHCGDDT3N4KSRJH','2026-11-28 19:08:56.926483');
INSERT INTO "user_name" VALUES('1200000000023','01M8HRZ06Y3MM8ZKZ3G8B7BC58','2026-11-28 19:08:56.926494');
INSERT INTO "user_name" VALUES('0000000000001','01M8HRZ3S5NR62G8YWB5RKH9X8','2026-11-28 19:09:00.581427');
INSERT INTO "user_name" VALUES('0000000000002','01M8HRZ3ZZ1H9CMDQFJQV7F3FC','2026-11-28 19:09:00.799951');
INSERT INTO "user_name" VALUES('0000000000003','01M8HRZ40PKZR4VKEVWQ3JMRX2','2026-11-28 19:09:00.822389');
INSERT INTO "user_name" VALUES('0000000000004','01M8HRZ41EEC3RX10ACK588V43','2026-11-28 19:09:00.846378');
INSERT INTO "user_name" VALUES('0000000000005','01M8HRZ4223QTX0VKBWWVMN71V','2026-11-28 19:09:00.866392');
INSERT INTO "user_name" VALUES('0000000000006','01M8HRZ42EEVHS22G8DBMHFXY1','2026-11-28 19:09:00.878347');
INSERT INTO "user_name" VALUES('0000000000007','01M8HRZ42Y92A8SFE17F82GECM','2026-11-28 19:09:00.894369');
INSERT INTO "user_name" VALUES('0000000000008','01M8HRZ43EPJKKBZF9JFD4HWWZ','2026-11-28 19:09:00.910346');
INSERT INTO "user_name" VALUES('0000000000009','01M8HRZ43YFH37C8ZP87JERWHB','2026-11-28 19:09:00.926368');
INSERT INTO "user_name" VALUES('0000000000010','01M8HRZ44A3EGWWAFJP661NN48','2026-11-28 19:09:00.938319');
INSERT INTO "user_name" VALUES('0000000000011','01M8HRZ44R9QYE020C5DQWSNN2','2026-11-28 19:09:00.952485');
INSERT INTO "user_name" VALUES('0000000000012','01M8HRZ45E451QYWDFB1PRM501','2026-11-28 19:09:00.974360');
INSERT INTO "user_name" VALUES('0000000000013','01M8HRZ45YYW5EF9F49CNJZESY','2026-11-28 19:09:00.990367');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HRZ47ZBSKB2YGXXD0PZK2Q','2026-11-28 19:09:01.055867');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HRZ47Z4C2KJK28J5FKWD3Z','2026-11-28 19:09:01.055867');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HRZ4807P1A3J72ABSWHZRC','2026-11-28 19:09:01.055867');
INSERT INTO "user_name" VALUES('01M8HRZ4BRBADZBJ7CTCHR3ZWY','01M8HRZ06YWZHRQX1K9D9PKYC8','2026-11-28 19:08:56.926281');
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
INSERT INTO "visit" VALUES('01M8HRZ1YMHEBH5BPNPZJ651SG','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','e-license','2026-11-28 19:08:58.689442','2026-11-28 19:08:58.689442',NULL);
INSERT INTO "visit" VALUES('01M8HRZ2HNYZ09CXNFWMBB6XZ0','zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','keeper','2026-11-28 19:08:59.315802','2026-11-28 19:08:59.315802',NULL);
INSERT INTO "visit" VALUES('01M8HRZ2JZX7649A2FET7K38RY','zmykXCFjMayAwf-gPE-_4xcaQWCbhF7ebDKXusvACzM','e-license','2026-11-28 19:08:59.348284','2026-11-28 19:08:59.348284',NULL);
INSERT INTO "visit" VALUES('01M8HRZ2VKF6WG81XJZ9ZAS6WE','xjVFSgEEpqYXuPpB-EnOoWb4w-4n6jOiyvvTRWGtAxs','e-license','2026-11-28 19:08:59.621599','2026-11-28 19:08:59.621599',NULL);
INSERT INTO "visit" VALUES('01M8HRZ4C96B4W87BRFN4K3CG2','W1-JTZgTKVm-aabJzeUfYMVlSmZi2B5lFN6_2qpJtsA','01M8HRZ4C9DY4B3FJTYKWPZ2QW','2026-11-28 19:08:58.689442','2026-11-28 19:08:58.689442','2026-11-28 19:09:01.193556');
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_audit_event_account_id ON audit_event (account_id);
CREATE INDEX ix_audit_event_at ON audit_event (at);
CREATE INDEX ix_authorization_request_expires_at ON authorization_request (expires_at);
CREATE INDEX ix_handoff_note_expires_at ON handoff_note (expires_at);
CREATE INDEX ix_outbox_message_due_at ON outbox_message (due_at);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_login_account_id ON login (account_id);
CREATE INDEX ix_login_expires_at ON login (expires_at);
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
COMMIT;
