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
INSERT INTO "account" VALUES('01M8HW5PPPQSTQNYTBSEHD9KTH','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 20:05:02.294789','th',0,'2026-11-28 20:05:02.294789','2026-11-28 20:05:02.294789',NULL,'2026-11-28 20:05:03.618492',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.294789','2026-11-28 20:05:02.294789',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ478N5AHJS87NMEWJ','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 20:05:02.295081','th',0,'2026-11-28 20:05:02.295081','2026-11-28 20:05:02.295081',NULL,'2026-11-28 20:05:02.945551',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295081','2026-11-28 20:05:02.295081',NULL,'register','1.3');
INSERT INTO "account" VALUES('01M8HW5PPQAWA7E6694A6FH35K','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 20:05:02.295117','th',0,'2026-11-28 20:05:02.295117','2026-11-28 20:05:02.295117',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295117','2026-11-28 20:05:02.295117',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ8CG7A3CZ8Z07S31T','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 20:05:02.295147','th',0,'2026-11-28 20:05:02.295147','2026-11-28 20:05:02.295147',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295147','2026-11-28 20:05:02.295147',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQSRTEPRXAWH84S1ZY','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 20:05:02.295171','th',0,'2026-11-28 20:05:02.295171','2026-11-28 20:05:02.295171',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295171','2026-11-28 20:05:02.295171',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ8VEJE22QAT13QMRH','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 20:05:02.295195','th',0,'2026-11-28 20:05:02.295195','2026-11-28 20:05:02.295195',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295195','2026-11-28 20:05:02.295195',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ6T4B48XVYKQ4ZCGA','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 20:05:02.295218','th',0,'2026-11-28 20:05:02.295218','2026-11-28 20:05:02.295218',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295218','2026-11-28 20:05:02.295218',NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ05AVYPWBXYZA1RM3','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 20:05:02.295244','th',1,'2026-11-28 20:05:02.295244','2026-11-28 20:05:02.324926',NULL,'2026-11-28 20:05:04.022239',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295244','2026-11-28 20:05:02.295244',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQV7PDK187KXME77ZQ','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 20:05:02.295277','th',0,'2026-11-28 20:05:02.295277','2026-11-28 20:05:02.295277',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295277','2026-11-28 20:05:02.295277',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQDKCNX1JT6BCG432J','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 20:05:02.295299','th',0,'2026-11-28 20:05:02.295299','2026-11-28 20:05:02.295299',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295299','2026-11-28 20:05:02.295299',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5PPQ8KQEREJH73S6QP5V','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 20:05:02.295321','th',0,'2026-11-28 20:05:02.295321','2026-11-28 20:05:02.295321',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:02.295321','2026-11-28 20:05:02.295321',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RGP3GTZ97WFZ4Q812QZ','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 20:05:04.150375','th',0,'2026-11-28 20:05:04.150375','2026-11-28 20:05:04.150375',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.150375',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RK1YRKMX66E2AABG35B','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 20:05:04.225282','th',0,'2026-11-28 20:05:04.225282','2026-11-28 20:05:04.225282',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.225282',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RK5DK259KSZKNRVG8Y3','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 20:05:04.229817','th',0,'2026-11-28 20:05:04.229817','2026-11-28 20:05:04.229817',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.229817',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RKCQSXE2WDPZS976C64','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 20:05:04.236396','th',0,'2026-11-28 20:05:04.236396','2026-11-28 20:05:04.236396',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.236396',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RKPR40GSDF2VCTKNGVP','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 20:05:04.246371','th',0,'2026-11-28 20:05:04.246371','2026-11-28 20:05:04.246371',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.246371',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RKYBJYR2QWDFAAXMQRX','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 20:05:04.254425','2026-11-28 20:05:04.254425',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.254425',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RMAA5JQR48HE9NAJDQ0','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 20:05:04.266501','th',0,'2026-11-28 20:05:04.266501','2026-11-28 20:05:04.266501',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.266501',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RMHKF468RSY0F5N9B3E','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 20:05:04.273137','th',0,'2026-11-28 20:05:04.273137','2026-11-28 20:05:04.273137',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.273137',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RMTZMV8MJGR6HX6C38Y','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 20:05:04.282451','th',0,'2026-11-28 20:05:04.282451','2026-11-28 20:05:04.282451',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.282451',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RN6HQ2BVP32574EKJMX','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 20:05:04.294476','th',0,'2026-11-28 20:05:04.294476','2026-11-28 20:05:04.294476',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.294476',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RNBCPV31WQAJ8R8S1X0','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 20:05:04.299869','th',0,'2026-11-28 20:05:04.299869','2026-11-28 20:05:04.299869',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.299869',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RNKWQ999X3EPE9Z5E28','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$GAPg3Nt7T2ktBWCMMQZAaA$fmQBq4LWLMhM1k/r/dulvPibK2etLLWbOI48FKLHMoI','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 20:05:04.307837','th',0,'2026-11-28 20:05:04.307837','2026-11-28 20:05:04.307837',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:05:04.307837',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HW5RQ3247XKENZP96VV6TR','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:05:04.355962',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HW5RQ4M7C4VD8DZEHJ7EXT','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:05:04.355962',NULL,NULL,NULL,NULL,'gAAAAABrCzPwIyDzhZpbP6Bulisve3Xi1WzHk-VjkCn6EPmwYQNm2zNJidr3eICI3HkpXZiNqQN1qfJa7jWmBinQLA9Cq1kL7Qiij2SbXK9Sg72Qe72QjrF_p6ji079nr3ZDUDmPpsVu','md5','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HW5RQ4YR77C3RE1RD9JKKM','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:05:04.355962',NULL,NULL,NULL,NULL,'gAAAAABrCzPwr8cVOcrxwXqe0uvW93ELkXrbadhSjKRFGnTfh-TU6rUOZH2Sa2bUHINtmccOUUWhBHGMZNDEiQggChnZiifbMctnJ-OIRJN9ZrTKxKHznqmWVDzYQINbWFcVS5kv4U3W','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HW5RQRV7EAV31XM11XFKF7','natural_person','tax_id','1100000000016','01M8HW5RQR3YQ0F05Q0W6P54FY','active',1,'01M8HW5RQRTTSQ6DCQEJ5EEESM','officer','$argon2id$v=19$m=19456,t=2,p=1$dK61du59zzkHIMT4PwdAaA$0sQnlmH7sOaGCmkPsvfmbK+mJrRLcJEa9enp+o7N3zY','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HW5RQRZAJK1PKFM5DNKR3Z','024306800','01M8HW5RQRE85JJ3YXA8SRHAJR','0812345678','agent@example.com','2026-11-28 20:05:02.295081','th',0,'2026-11-28 20:05:02.295081','2026-11-28 20:05:02.295081','2026-11-28 20:05:04.376459','2026-11-28 20:05:02.945551','"01M8HW5RQRHPK239ZXR3M5A1RK"','01M8HW5RQR5EV1HAQQGMSC0QCV','01M8HW5RQRQA957Z4ENXHGDVND','01M8HW5RQR2GHCFVAZBEVK09SR','01M8HW5RQRQ73QSVCQ5AXFBBK6','2026-11-28 20:05:02.295081','2026-11-28 20:05:02.295081','2026-11-28 20:05:04.376547','register','1.3');
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
INSERT INTO "acting_context" VALUES('QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','01M8HW5QBAW71R8T2FBSE393JK',NULL,'2026-11-28 20:05:02.945551','2026-11-28 20:05:03.235306','switched');
INSERT INTO "acting_context" VALUES('6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','01M8HW5QBAW71R8T2FBSE393JK','dlg_01M8HW5PQDPW7Z558XQX1X3ZMS','2026-11-28 20:05:03.235306','2026-11-28 20:05:03.516788','switched');
INSERT INTO "acting_context" VALUES('4VXYXkd4DDqIRq4PoulkjvHb5-YMjzfrzim58WTHsMY','01M8HW5QBAW71R8T2FBSE393JK',NULL,'2026-11-28 20:05:03.516788',NULL,NULL);
INSERT INTO "acting_context" VALUES('NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8','01M8HW5R04XGCNSKERN0B1X8PX',NULL,'2026-11-28 20:05:03.618492','2026-11-28 20:05:03.725039','login');
INSERT INTO "acting_context" VALUES('01M8HW5RYSV4ABSH10RCZEFZ1S','01M8HW5QBAW71R8T2FBSE393JK','dlg_01M8HW5PQDPW7Z558XQX1X3ZMS','2026-11-28 20:05:03.235306','2026-11-28 20:05:03.516788','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "audit_event" VALUES('01M8HW5QBC0EXJ8V6SDX4TM8FY','2026-11-28 20:05:02.945551','login.started','01M8HW5PPQ478N5AHJS87NMEWJ','{"login_id": "01M8HW5QBAW71R8T2FBSE393JK", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','9faf36cdda5a1c9f');
INSERT INTO "audit_event" VALUES('01M8HW5QGHGZQWCEM0DK5KG80F','2026-11-28 20:05:03.085749','token.issued','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "e-license", "context_id": "QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84", "delegation_id": null, "token_id": "01M8HW5QFYJNSJ4YMDY5AA405T", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','a3256cf1ac83c253');
INSERT INTO "audit_event" VALUES('01M8HW5QN1G1HZMBYFPAD15C31','2026-11-28 20:05:03.235306','acting.switched','01M8HW5PPQ478N5AHJS87NMEWJ','{"login_id": "01M8HW5QBAW71R8T2FBSE393JK", "context_id": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "delegation_id": "dlg_01M8HW5PQDPW7Z558XQX1X3ZMS"}','127.0.0.1','Werkzeug/3.1.9','83e9ed7438018483');
INSERT INTO "audit_event" VALUES('01M8HW5QR47GQ05NV99DT9TJSP','2026-11-28 20:05:03.360524','consent.given','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "keeper", "delegation_id": "dlg_01M8HW5PQDPW7Z558XQX1X3ZMS"}','127.0.0.1','Werkzeug/3.1.9','dca5c44361ab74ea');
INSERT INTO "audit_event" VALUES('01M8HW5QSBVHMEA0BG2G23G80E','2026-11-28 20:05:03.395156','token.issued','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "keeper", "context_id": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "delegation_id": "dlg_01M8HW5PQDPW7Z558XQX1X3ZMS", "token_id": "01M8HW5QS4SF0A33KS3B5AXJNM", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ec79e59bd0b20db7');
INSERT INTO "audit_event" VALUES('01M8HW5QTFGWBDTRK0660CG22W','2026-11-28 20:05:03.409600','token.issued','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "keeper", "context_id": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "delegation_id": "dlg_01M8HW5PQDPW7Z558XQX1X3ZMS", "token_id": "01M8HW5QT5ZM8H2VKSTFJNMTY8", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','4e03f5d21f095908');
INSERT INTO "audit_event" VALUES('01M8HW5QV9PFH6R46R12Y1ZVH7','2026-11-28 20:05:03.444310','token.issued','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "keeper", "context_id": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "delegation_id": "dlg_01M8HW5PQDPW7Z558XQX1X3ZMS", "token_id": "01M8HW5QV8R0KWAGATGX4BEG67", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','08f803770085e55e');
INSERT INTO "audit_event" VALUES('01M8HW5QVH5KQJCPEC74C6Z3SB','2026-11-28 20:05:03.471843','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HW5QVFV9RDD8ZJYW2Y9810", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','d54555ea76a80be7');
INSERT INTO "audit_event" VALUES('01M8HW5QVSQ5EYDT60F88KNAE0','2026-11-28 20:05:03.479070','request.repeated','01M8HW5PPQ478N5AHJS87NMEWJ','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','734cf83c56b1eea7');
INSERT INTO "audit_event" VALUES('01M8HW5QX4B84Z0SMPEWMYZC4R','2026-11-28 20:05:03.516788','acting.switched','01M8HW5PPQ478N5AHJS87NMEWJ','{"login_id": "01M8HW5QBAW71R8T2FBSE393JK", "context_id": "4VXYXkd4DDqIRq4PoulkjvHb5-YMjzfrzim58WTHsMY", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','eaa98d7ed0013b6b');
INSERT INTO "audit_event" VALUES('01M8HW5R05RNWJMZFQSREM20JA','2026-11-28 20:05:03.618492','login.started','01M8HW5PPPQSTQNYTBSEHD9KTH','{"login_id": "01M8HW5R04XGCNSKERN0B1X8PX", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','2d4dc6b33ae50ce5');
INSERT INTO "audit_event" VALUES('01M8HW5R1PP6NAZCFP8HZ6ZJ5C','2026-11-28 20:05:03.668149','request.repeated','01M8HW5PPPQSTQNYTBSEHD9KTH','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','f846385074435121');
INSERT INTO "audit_event" VALUES('01M8HW5R25163JFXMCMADMN0SB','2026-11-28 20:05:03.677952','token.issued','01M8HW5PPPQSTQNYTBSEHD9KTH','{"client_id": "e-license", "context_id": "NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8", "delegation_id": null, "token_id": "01M8HW5R23DTGMB0764JDZG2NW", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','a9198585bbbe39c9');
INSERT INTO "audit_event" VALUES('01M8HW5R3MJTVN8B5XXNE0WRC1','2026-11-28 20:05:03.725039','login.ended','01M8HW5PPPQSTQNYTBSEHD9KTH','{"login_id": "01M8HW5R04XGCNSKERN0B1X8PX", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','71d612400d77c314');
INSERT INTO "audit_event" VALUES('01M8HW5R972W98SMWTRKEQFTK3','2026-11-28 20:05:03.910322','login.refused','01M8HW5PPQSRTEPRXAWH84S1ZY','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','98b733248f14e388');
INSERT INTO "audit_event" VALUES('01M8HW5RG6FPEHZZMFX6MJHJ3T','2026-11-28 20:05:04.128590','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','ba29a081e21e9d6b');
INSERT INTO "audit_event" VALUES('01M8HW5RQKJFVMSFGP2XFDR80V','2026-11-28 20:05:04.371152','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HW5RXDGWPGKS7QXQMNEB13','2026-11-28 20:05:02.945551','login.started','01M8HW5PPQ478N5AHJS87NMEWJ','{"login_id": "01M8HW5QBAW71R8T2FBSE393JK", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','9faf36cdda5a1c9f');
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
INSERT INTO "authorization_code" VALUES('01M8HW5QEY2BAXZHEBFKAGYSTF','fd5ca402fb7cf31b248b9c0c59730f96238ea52b03d6cc4c4572c2dc6bd180f3','e-license','QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','https://e-license.example.test/callback','openid profile email phone address entity','eQ3V_1XZ8itCyY9B6neCPw','OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]','2026-11-28 20:05:03.066774','2026-11-28 20:06:03.066774','2026-11-28 20:05:03.085749',NULL);
INSERT INTO "authorization_code" VALUES('01M8HW5QRQTY7X5ECGS82AJHYQ','60f6f2b73acb5a50ac95cfecae98475f34c0397f5778c8d63d3babd94402d7ae','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','https://keeper.example.test/callback','openid offline_access','mfoGYh-4oGTJcql5oPJSyA','qAbiinwvKtfp8TC7AKLPjss6rUvCAuk_5djN4QnVsfo','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]','2026-11-28 20:05:03.371372','2026-11-28 20:06:03.371372','2026-11-28 20:05:03.395156',NULL);
INSERT INTO "authorization_code" VALUES('01M8HW5QVS1PD1EDHXN0P6CRE2','d23e8b625ce97d6158e5c8020b2a5d18de3e3c4c1f2fb49d308d1010542de1ea','e-license','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','https://e-license.example.test/callback','openid profile email phone address entity','eQ3V_1XZ8itCyY9B6neCPw','OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]','2026-11-28 20:05:03.479070','2026-11-28 20:06:03.479070',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HW5R1P91BFTY9APZYD4ZFZ','ebb42d6753620d303bcf32188fa44e08d057d90e6dac8bdc481cf672f207de6b','e-license','NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8','https://e-license.example.test/callback','openid profile email phone address entity','eQ3V_1XZ8itCyY9B6neCPw','OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw','2026-11-28 20:05:03.618492','urn:idp:acr:password','["pwd"]','2026-11-28 20:05:03.668149','2026-11-28 20:06:03.668149','2026-11-28 20:05:03.677952',NULL);
INSERT INTO "authorization_code" VALUES('01M8HW5RYVXK29K2YYJCAPBPM7','01M8HW5RYVVWVCSHYVZV95MJW6','e-license','QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','https://e-license.example.test/callback','openid profile email phone address entity','eQ3V_1XZ8itCyY9B6neCPw','OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]','2026-11-28 20:05:03.066774','2026-11-28 20:06:03.066774','2026-11-28 20:05:03.085749','"01M8HW5RYVPAMJFX0E5PZSTF90"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('CS6X1bihHSmDq0il3x_mA8xFFxZkJ6pHYXMWCe26LQM','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "cncGc5hxVXCtDdozfPgk7A"], ["nonce", "eQ3V_1XZ8itCyY9B6neCPw"], ["code_challenge", "OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw"], ["code_challenge_method", "S256"]]}','sign_in','if90ffqmu-gTK3RWY0Qe71qcRMrPlECQGCm0A1wtS6M','2026-11-28 20:05:03.753768','2026-11-28 22:05:03.753768',NULL,NULL);
INSERT INTO "authorization_request" VALUES('RJfvpR_vJHtvF0rpEbXdlOM6cz_cfz1-QhtrQii8fpI','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "cncGc5hxVXCtDdozfPgk7A"], ["nonce", "eQ3V_1XZ8itCyY9B6neCPw"], ["code_challenge", "OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw"], ["code_challenge_method", "S256"]]}','sign_in','4XYn_cRtWsKjq8xnTYKKgUN87YND_GcU6K4vDiEjqXM','2026-11-28 20:05:03.939655','2026-11-28 22:05:03.939655',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8HW5RXG1JPPHAX94YR49SF0','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "cncGc5hxVXCtDdozfPgk7A"], ["nonce", "eQ3V_1XZ8itCyY9B6neCPw"], ["code_challenge", "OvgoSU7TyEIePOVgRcif0Gx1MAXiucJbJgwlavREaDw"], ["code_challenge_method", "S256"]]}','sign_in','if90ffqmu-gTK3RWY0Qe71qcRMrPlECQGCm0A1wtS6M','2026-11-28 20:05:03.753768','2026-11-28 22:05:03.753768','01M8HW5RXGSCV13T5488AS98CW','01M8HW5RXGZSZH4B54RS8HY665');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HW5RXHHJ3BKHK49EH88GKH','01M8HW5RXHH4XJ04CY0BCP9E03','2026-11-28 20:05:04.561982');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8HW5PPQ478N5AHJS87NMEWJ','keeper','dlg_01M8HW5PQDPW7Z558XQX1X3ZMS','2026-11-28 20:05:03.360524');
INSERT INTO "consent" VALUES('01M8HW5PPQ478N5AHJS87NMEWJ','keeper','dlg_01M8HW5RXY5DN9CCW50A051Q4M','2026-11-28 20:05:03.360524');
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
INSERT INTO "data_report" VALUES('01M8HW5RY0672W6HMRH9NX6R4R','01M8HW5RQRV7EAV31XM11XFKF7','01M8HW5RY0ZAWAQM4D3DM43QYB','"01M8HW5RY06R553TRN3KHAF9V6"','2026-11-28 20:05:04.576669','2026-11-28 20:05:04.576685');
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
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQDPW7Z558XQX1X3ZMS','01M8HW5PPPQSTQNYTBSEHD9KTH','01M8HW5PPQ478N5AHJS87NMEWJ','all','[]','2026-10-30',NULL,'e6b8711f05471ae40c647b297a0011ceebdb1e4f09b6d0cce6b09128437a9246','in_force','2026-10-29 20:05:02.317231','2026-10-29 23:05:02.317231',NULL,NULL,NULL,'4kMJ6zy9bC-EI-484geANnL8zAzwzo8a839JEzDuE_0',NULL,NULL,'2026-F82KVRYC-9');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQD3XRJERYG2N5TJM5K','01M8HW5PPQAWA7E6694A6FH35K','01M8HW5PPQ478N5AHJS87NMEWJ','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','775ef49c9425e05bdf9af882376dea86087f7c84ecce7ca6b7ad3b175d60c222','in_force','2026-10-29 20:05:02.317637','2026-10-29 23:05:02.317637',NULL,NULL,NULL,'kp0Ho_7cbavyYutauxC3s0DlqY3MrnJ9kX0SIbsJv6s',NULL,NULL,'2026-KHH7SD96-P');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQDGBZD3N9Y6X81ZA5R','01M8HW5PPQAWA7E6694A6FH35K','01M8HW5PPQ478N5AHJS87NMEWJ','selected','["nsw"]','2026-12-29','2027-03-29','48a5430269747bde0aeaebd3d020ecf4a97720d12028754397081424f1b2570a','in_force','2026-10-29 20:05:02.317747','2026-10-29 23:05:02.317747',NULL,NULL,NULL,'iabEe1-E3_DCjzUyQA8ADq1DmgdGJqAoumcPfNWK3bc',NULL,NULL,'2026-860J5PFY-J');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQDKXQTZ04P3BFM64EH','01M8HW5PPQSRTEPRXAWH84S1ZY','01M8HW5PPQ478N5AHJS87NMEWJ','selected','["e-license"]','2026-11-29','2027-11-29','f7fb89102ccdb6f1e4b9819865373f48e55e46f619691934a0edbea89a0ff292','waiting','2026-11-27 20:05:02.317863',NULL,NULL,NULL,NULL,'TWadUgc1crjBEpxJAZEZQ5VakBmUHFvxCtztQz2wdQw',NULL,NULL,'2026-5ZGJ0RYV-F');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQDM9FXQ5X62A59HR3G','01M8HW5PPQ8VEJE22QAT13QMRH','01M8HW5PPQ478N5AHJS87NMEWJ','selected','["e-accreditation"]','2026-05-13','2026-11-09','cb6cbe94e9e6758b009d918449fc60daa828139f94146493ba8b6961d08598ea','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'7sW98QI4Y92chwhSB0km4tKrhXwrldUnSflZ_rUu4PQ',NULL,NULL,'2026-TGX13AJA-J');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQEQHMKEB15Q9DERJRH','01M8HW5PPQ6T4B48XVYKQ4ZCGA','01M8HW5PPQ478N5AHJS87NMEWJ','all','[]','2026-11-19',NULL,'f7819da1bd2265f7843720b9d19481653f8bce22dccbc190bbd92f4accd401db','declined','2026-10-29 20:05:02.318078','2026-10-29 23:05:02.318078','2026-11-28 19:05:02.318078',NULL,NULL,'STD25PXsCB-koYBg3NFt-Tox8yTOe_kVM8uClKjMU8g',NULL,NULL,'2026-VRVB9G3E-R');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQETVF7KPXEQ8TFRTT3','01M8HW5PPPQSTQNYTBSEHD9KTH','01M8HW5PPQ8CG7A3CZ8Z07S31T','all','[]','2026-09-30',NULL,'32e6ee1b126e585b592b6c50385806160b05c3724a9dd2569c7fcd805aef180c','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 19:05:02.318177','เปลี่ยนตัวแทน',NULL,'OEsTpnLpUVmIUxDgxo6Z-i_nIjuMwUeQMoCvY75d8UQ',NULL,NULL,'2026-E5284514-H');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQE5MDTFVY0JCDAP0A5','01M8HW5PPQAWA7E6694A6FH35K','01M8HW5PPQ8CG7A3CZ8Z07S31T','selected','["e-surveillance"]','2026-08-31',NULL,'2abddaf83dbfebe458e189ef1883c0991e69b24c699ace065c08c114044170f7','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 19:05:02.318261',NULL,NULL,'gcaI2SyaeX2fDVmXjdXd_fTk0OJzEkIW-pMs6SeAoBQ',NULL,NULL,'2026-4B78G77T-A');
INSERT INTO "delegation" VALUES('dlg_01M8HW5PQE3XNH8DC9H6BETD8Z','01M8HW5PPQ478N5AHJS87NMEWJ','01M8HW5PPQ8CG7A3CZ8Z07S31T','selected','["e-license"]','2026-11-24','2027-02-27','cbdef323642fd19e475515f37b13228d16820a21dfd1b47cb9a3970aea9ad31f','in_force','2026-10-29 20:05:02.318346','2026-10-29 23:05:02.318346',NULL,NULL,NULL,'uRTecbc9MQSLtTKppwrhiYawNdOcN6CRiqu3FLYaxr4',NULL,NULL,'2026-9CRFH4RT-Q');
INSERT INTO "delegation" VALUES('dlg_01M8HW5RY2YCKF8BPP07HJM4WR','01M8HW5PPQ8VEJE22QAT13QMRH','01M8HW5PPQ478N5AHJS87NMEWJ','selected','["e-accreditation"]','2026-05-13','2026-11-09','cb6cbe94e9e6758b009d918449fc60daa828139f94146493ba8b6961d08598ea','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HW5RY2MWYM7TBK2V05WGXK','2026-11-28 20:05:04.578741','01M8HW5RY27Y4FBV5FGS1HPVSQ','2026-11-28 20:05:04.578758','01M8HW5RY2ADWW6F5Y3VCX906Y','01M8HW5RY2G8S1GA24ZQCB9ZJT');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('iFc3ouxSr2lczol5gsw8fYrgT9u8_BZFjoncsjbECBo','{"return_to": "/oauth2/authorize?resume=vpLQHCKT7Nrhm3yfzQeCg-I9XM8sSPDKDEdGjEAFido", "cancel_to": "/oauth2/authorize?resume=vpLQHCKT7Nrhm3yfzQeCg-I9XM8sSPDKDEdGjEAFido&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:05:03.360524','2026-11-28 22:05:03.296191','01M8HW5QBAW71R8T2FBSE393JK');
INSERT INTO "handoff_note" VALUES('if90ffqmu-gTK3RWY0Qe71qcRMrPlECQGCm0A1wtS6M','{"return_to": "/oauth2/authorize?resume=CS6X1bihHSmDq0il3x_mA8xFFxZkJ6pHYXMWCe26LQM", "cancel_to": "/oauth2/authorize?resume=CS6X1bihHSmDq0il3x_mA8xFFxZkJ6pHYXMWCe26LQM&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:05:03.753768',NULL);
INSERT INTO "handoff_note" VALUES('4XYn_cRtWsKjq8xnTYKKgUN87YND_GcU6K4vDiEjqXM','{"return_to": "/oauth2/authorize?resume=RJfvpR_vJHtvF0rpEbXdlOM6cz_cfz1-QhtrQii8fpI", "cancel_to": "/oauth2/authorize?resume=RJfvpR_vJHtvF0rpEbXdlOM6cz_cfz1-QhtrQii8fpI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:05:03.939655',NULL);
INSERT INTO "handoff_note" VALUES('01M8HW5RXKY84VDDVCDECC9E5E','{"return_to": "/oauth2/authorize?resume=vpLQHCKT7Nrhm3yfzQeCg-I9XM8sSPDKDEdGjEAFido", "cancel_to": "/oauth2/authorize?resume=vpLQHCKT7Nrhm3yfzQeCg-I9XM8sSPDKDEdGjEAFido&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:05:03.360524','2026-11-28 22:05:03.296191','01M8HW5QBAW71R8T2FBSE393JK');
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
INSERT INTO "known_device" VALUES('01M8HW5QB86YJTADXBZZEZQQ95','510cfdb6ac2c26e6d164d15f0ec52773a6f43ce9a53471994d7f74ef34349dc4','01M8HW5PPQ478N5AHJS87NMEWJ','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551');
INSERT INTO "known_device" VALUES('01M8HW5R04RXX9142VNJ0X800M','2da250c226f2d6692e11579209ecd63363e1cb39418601c55b9e6416a03cf0ac','01M8HW5PPPQSTQNYTBSEHD9KTH','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492');
INSERT INTO "known_device" VALUES('01M8HW5RY5T59TD1WRBG0B49CA','01M8HW5RY5BA9T0KD4Y1QE2V4S','01M8HW5PPQ478N5AHJS87NMEWJ','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('b6fb05589b7a8007230566d1c82f67dedc0071372a0a4949bc51b5ff3780c081',2,'2026-11-28 20:05:03.516788','2026-11-28 20:06:03.235306');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 20:05:03.939655','2026-11-28 20:15:03.296191');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 20:05:03.910322','2026-11-28 21:05:03.910322');
INSERT INTO "limit_counter" VALUES('ef29e0ea4b353ce397988badb1d34882dbeee7ecaf443576434f619a0420b0eb',1,'2026-11-28 20:05:03.910322','2026-11-29 20:05:03.910322');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 20:05:04.128590','2026-11-28 21:05:04.128590');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 20:05:04.128590','2026-11-28 21:05:04.128590');
INSERT INTO "limit_counter" VALUES('01M8HW5RXNKRYVR6G2K32T38A7',2,'2026-11-28 20:05:03.516788','2026-11-28 20:06:03.235306');
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
INSERT INTO "login" VALUES('01M8HW5QBAW71R8T2FBSE393JK','b908cbd4d57632e3e99d3493a90157bfdb4be76efee8e8382b56d5d11a30b99c','01M8HW5PPQ478N5AHJS87NMEWJ','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551','2026-11-29 08:05:02.945551',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HW5R04XGCNSKERN0B1X8PX','cd0bc118d33dc2c1da91d48f10e926d9b6dacd5720f0359be65d401bfc2fe068','01M8HW5PPPQSTQNYTBSEHD9KTH','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492','2026-11-29 08:05:03.618492','2026-11-28 20:05:03.725039','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HW5RY7FM08WBJZESVP4JG5','01M8HW5RY7GNQJ3CABPG55G5R3','01M8HW5PPPQSTQNYTBSEHD9KTH','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492','2026-11-29 08:05:03.618492','2026-11-28 20:05:03.725039','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HW5RY9WMY7B6GT8K7TD4FA','01M8HW5RY9P3EFMFK8SWZMPXS0','01M8HW5RY9PAD2SN99C5ZCFPG1','01M8HW5RQRV7EAV31XM11XFKF7','01M8HW5RY9T7VB9A32B0TKQG2B','2026-11-28 20:05:04.585915','2026-11-28 20:05:04.585931','2026-11-28 20:05:04.585944','01M8HW5RY9DTH8QEDDXCJ48XHC');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8HW5RXPFN0GN3G5Y8B09KE6',1,'2026-11-28 20:05:04.566880');
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
INSERT INTO "outbox_message" VALUES('01M8HW5QBDKE2GK9YQ6EW5ZNSK','new_browser','accounts','{"account_id": "01M8HW5PPQ478N5AHJS87NMEWJ", "login_id": "01M8HW5QBAW71R8T2FBSE393JK", "when": "2026-11-28T20:05:02.945551+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5QN1QX38HWZQJ42KPA94','logout_notice','e-license','{"visit_id": "01M8HW5QF1TGFV3ZDPDTHKB2W8", "sid": "QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84", "sub": "01M8HW5PPQ478N5AHJS87NMEWJ"}','2026-11-28 20:05:03.235306','2026-11-28 20:05:03.235306',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5QX3G8PBE6A6RPHZ6T76','logout_notice','keeper','{"visit_id": "01M8HW5QRRZPQJEW79WT10VDCQ", "sid": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "sub": "01M8HW5PPQ478N5AHJS87NMEWJ"}','2026-11-28 20:05:03.516788','2026-11-28 20:05:03.516788',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5QX3J30PTH21MSJ4QK5K','logout_notice','e-license','{"visit_id": "01M8HW5QV9EHMR86A95YB2AR4W", "sid": "6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4", "sub": "01M8HW5PPQ478N5AHJS87NMEWJ"}','2026-11-28 20:05:03.516788','2026-11-28 20:05:03.516788',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5R05Y6WYGTDCG6S35YWY','new_browser','accounts','{"account_id": "01M8HW5PPPQSTQNYTBSEHD9KTH", "login_id": "01M8HW5R04XGCNSKERN0B1X8PX", "when": "2026-11-28T20:05:03.618492+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:05:03.618492','2026-11-28 20:05:03.618492',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5R3M8MXKZZT5QBSBBCZ2','logout_notice','e-license','{"visit_id": "01M8HW5R1PRSVQ7XJJRGND0N7B", "sid": "NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8", "sub": "01M8HW5PPPQSTQNYTBSEHD9KTH"}','2026-11-28 20:05:03.725039','2026-11-28 20:05:03.725039',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5RG6S6FC4C41N7QSSDEX','password_reset_wanted','accounts','{"sealed": "gAAAAABrCzPwTEXHPANWVH7McyrLx52Cg0FAqm6nGiTPGcm8FPtPBKXeESu7XrRJII6MQ8SGLDXbyfWJM9X2VKrn6Ntah_RsEa5rWfCwMUMrwPCTJWUO_oVeumm0BJyd1vvpwSf4K2VTKj76jd6PmYc1WDrbdv_YLW4BEL_4tdWbZqJO1b26WjtaG2i5SjbxgD9nT0lNWiHi2QldzpIoCQlae7crgyKTqLUB7XVVDZmhKsKksY9alMHBGYetn0bNWenHxokh8RiW"}','2026-11-28 20:05:04.128590','2026-11-28 20:05:04.128590',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HW5RXS1ANHK26B10ZS95FP','new_browser','accounts','{"account_id": "01M8HW5PPQ478N5AHJS87NMEWJ", "login_id": "01M8HW5QBAW71R8T2FBSE393JK", "when": "2026-11-28T20:05:02.945551+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:05:02.945551','2026-11-28 20:05:02.945551',0,'2026-11-28 20:05:04.569015','2026-11-28 20:05:04.569068','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8HW5RYBDAY0XGZAJ2QMY1KV','01M8HW5RQRV7EAV31XM11XFKF7','01M8HW5RYC6V2ZVY2E6NFDHQ3V','01M8HW5RYCMXE04V0ETYJKEN18',1,'01M8HW5RYC33HHTH5W2MR1YC49',1,'2026-11-28 20:05:04.588379','2026-11-28 20:05:04.588393','2026-11-28 20:05:04.588406','2026-11-28 20:05:04.588419');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('55ea59a173e3d2e9bc08bd74b3078b3064470a77c3336f9a5ca4d9d11831e3a5','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('96a77c8fdc8c490cef9418e0f86e70a51b6eb5f35193f78b36d73f2ba5c8f8a0','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('529745ab913b9d9412b8806a1deb4e8c55d12f097637c4d4ce48b3dcb568a6ba','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('e60281f10fba4208afdd243733362133120dc4924bd8710843aafe5670e6d933','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('0f41ad86076c754a9baf4476e4e41dea5d0d8b6d02ef24984731fa729cc99b89','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('00d00b99f0f60db3efc9204a1fcb2fede74578b7e0a5504123663406b1a018ff','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('1a385a05fd45b47db577773e9d1f9d8918f155649655d7b432cef19eec9e7ed2','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('0d3f365eff467d6b270dc8e4cd9277a0da873811ead87bff036ac9867db269d9','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('70d8daedd34908c04045c4a23086d16c0e57cc7176a1530059c1a8813d11c70b','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('e01c70ad0618e60ca9115a852b59f258acb45dc8c1d1ba892a0570af9359814e','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926',NULL);
INSERT INTO "recovery_code" VALUES('01M8HW5RYEJAKEK52425SWYW6M','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.324926','2026-11-28 20:05:04.590679');
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
INSERT INTO "refresh_token" VALUES('01M8HW5QRQTY7X5ECGS82AJHYQ','8330694bc9069238b774873eb1addac892c8ff8bd09fc5fc3deda429e04f773d','01M8HW5QRQTY7X5ECGS82AJHYQ','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','openid offline_access','null','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:05:03.371372','2026-11-28 20:05:03.395156','2026-12-28 20:05:03.395156',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HW5RYXJCB59RRZYRARCGJT','01M8HW5RYXPM8RF93T1FP9XYC1','01M8HW5QRQTY7X5ECGS82AJHYQ','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','openid offline_access','"01M8HW5RYXQKFVZ2FRJMRA9F2K"','2026-11-28 20:05:02.945551','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:05:03.371372','2026-11-28 20:05:03.395156','2026-12-28 20:05:03.395156','2026-11-28 20:05:04.605338','2026-11-28 20:05:04.605352');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HW5RXV6C8EW2KT5D45T816','01M8HW5RXVTXV30MEZ1KZAACMM','01M8HW5RXVY3CKNRV3A4DRT3GY','"01M8HW5RXVCK8Q5V12BVQ88414"','2026-11-28 20:05:04.571332');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HW5RYGN8TY2WN5FM3198GC','01M8HW5RQRV7EAV31XM11XFKF7','2026-11-28 20:05:04.592441','01M8HW5RYGP85NN2PXGTGSRNR5','"01M8HW5RYGTZZ2FAMME2ZGQCS2"');
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
INSERT INTO "registration" VALUES('01M8HW5RYJXJQ6R1D71AHVC290','juristic_person','01M8HW5RYJVMKQ0ADTH0KQ81M1','01M8HW5RYJAXSPVZ2VE8VBG1AD','01M8HW5RYJJ5CBE3NE9TK9FE0Q','"01M8HW5RYJ122DPRK9W3HENDEC"','01M8HW5RQRV7EAV31XM11XFKF7','2026-11-28 20:05:04.594901','2026-11-28 20:05:04.594927');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HW5RCR2SCTXZP155V59F0H','56f2daf080b1145c71909ae67127780aae4db2b5bb9ad6b201a3b7836fdd3047','01M8HW5PPQ05AVYPWBXYZA1RM3','7628b4e15d4fd4e196679537d29c8f23742c941525ec710382ca3c6b08606dfd','2026-11-28 20:05:04.022239','2026-11-28 20:15:04.022239');
INSERT INTO "sign_in_attempt" VALUES('01M8HW5RYMEZ2WDXDMWDGWC3RS','01M8HW5RYMGZ1K15R9DZBJB2G0','01M8HW5PPQ05AVYPWBXYZA1RM3','7628b4e15d4fd4e196679537d29c8f23742c941525ec710382ca3c6b08606dfd','2026-11-28 20:05:04.022239','2026-11-28 20:15:04.022239');
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
INSERT INTO "signing_key" VALUES('01M8HW5PR9P6MWFQ552VXJXF9C','ES256',1,'gAAAAABrCzPu1q3ZBeGiMvhllJnDwAjiwPD3tzt3bMZpf-uj-1vZdbeSNAg0oX7fvDI1yLR_MOQZenAFA4TfGbAlp_c6aojvicNzgRntKB3AmBTWhoCKjRH93qsSyKqpNt7UCOtF-qtBS37MwMmrZKU6eZpbjT3r8I8-IuNZvjNUxoJmRa9AY0_UoS39JqAZ3iWz-9JHfCQP6-NnVBy9LaqyB8X3r0rZLzvC_RRIkbWjvhV1x5O4QMQ-tEzjmpvEJ50n59LjCJaZ','2026-11-28 20:05:02.344730',NULL);
INSERT INTO "signing_key" VALUES('01M8HW5PVHRMNBYXYSR97Z2PQ5','PS256',1,'gAAAAABrCzPuWn1nDnHvGrsBBKCmQ5nQ6fwZ3lBBHm3BrrWYiQlWPazNJCiSbJBlJ7CZ_jdre5QudrVXZwpcHS9M25RWIuh44Jzu9Pkfr4EXy5QOzghJgnbB0pz0mLnqum-pQ70kxez8eSY0W0HeNxV8OXXydQrBVmCoFeaokrJonbmCY3F6Gqm87QEfPUj65OSPmfGlaf7hcZFgGAiEhjbK8g-n3IMmTvID516IlhNfFc2B0hPk0jvzH01gCLEbbbZJjdtOaBlDByqgH7WlGe2Dp4dideGdrc5DXagYeDu0sTdGYwKalVZ9vocOl73u0HSl7Au-h8wFwsY5vqaae-RlGWA5lNZLVM2AcWV9bOHGvesH87_PKlb7LKgL_TaaRkF9DBxd4o74OYj0DaVy1aiUVu9oj5gnwFBKTqPji22UjIvkkjB83-nA4HQLavIg32rWhRHMAwLStOo5Q-XYhTXPcp6I5M1MKD9KcbD3-XdRSyn6yfqeytVX0B3dkyA3eSsdl_9U3kozXB9BptVJCqEGoVNKLfQ1WMFaMCoL1CCHxvoyKvvaInhxpqdSvmz8NxAY6vYKaq0zVAc2ih7iXAZVtoMAL8LIPLNbs0UnHpbaJPLZuGzRfr0KIb9s2UIMYDreyrS1eQ0hOLV_PhnSlX-sHqgixkiY1Egp4ZqCAvRWAe6SjIld1EZ1bQNinqZuukA0HvhlbbXu-7awyVMg4iruy5VwHM3mMmyluaWnThmdYcCEOdPZOfbUHCLgb58ZAzd_E2uS2gVu8pYD1qo7-SDNijraxLSvyLjoUuZsdUE3_kVJeUCYfwD_BTMYbGlgSNH76XDiDzgTxNPbGy11AyAGdUx0r92k_UQJNW3Q0hp79uvV6u_WHBy0xj8Fl-5eW8zKdoCvtfyiRXq9ll5oXKkFf03GdLLFNgiedGBCCpMjkRb7Xy7xnnft5x5bg0Xh_gd9BnreaC2tl4Y9u6m3qtfwIp9cKG1JITEygfWQ5oBJYOyAxLb3Oh0QTQpuBCo1WQjxH5UfaZMbLRnhmJpOPMUw0ECk5Q7UVxbvlkwL_D2XmwIw9Ay4bMG7Qoe9AE3GrDMQRFNL93hhzcmwoQ0ocHpg4I5DIMBKVe-HfwfJlRutqX8Cn11Jr5tDggVeLy9-elBNH3tPuA8Tw42_GICGJqY14SLtVRpEKYoMM4CIvXoY7VEH-IeDh0kc8EPSdM22lhpiw6uxE-3wRyv7bbmzT0Ot5T0t99A8Y3jtWh-Ku4Hsjr6QFqVKk3w7ctGLNeYMGMfPNTdUrilxY0Tay5tU5HH0ayrkEJcJmTjnSdhp3m_WIfrJGfmUEBCKbIcS7GfRBJZ86eITRSIEulZtgNHjQUUjzi4jlYMYTuKjRdC46XAWGyPlY0yGSXVMDuuiZ4KGs__Lwv6AfRPoMTmTEV7ddVsE43OIakuFol69u_AEGuul82Ze7hX5Hf5L3X67xOq3Cm-R8VQeizVYYbBBUeupzuVrv7Q7cfpVEMattFFxGpRiwqeXp06jN5mQuVW0A9pdksL7u-xdoB3uNfS-mFtEciw0hA9RpiZFRU02VxnXRnK-HqgHIUdl-u8l1Q3g2Hf3HJb_7OAe_u7sa0XFjL_o7VPe3HnPPGvHbktNCbHRn9lvK3CaLbdEo9bsKEBIWOKW1U2MMtVYvxlw0Q0bviHyoh3Zvn8wgNvc7joS_YORaRHUB-zBNen9wjI=','2026-11-28 20:05:02.345297',NULL);
INSERT INTO "signing_key" VALUES('01M8HW5PXJS9GEGKTDMKHZ97E4','RS256',1,'gAAAAABrCzPuA_rmm7rV55e0ew8AvF4s5PWO1vbTspqXD__BYaws41WyDn51csZjd-Yp1R5O6silqM1MFTfYNvCPmefkkd5HblGRI7T5rN-uXPR492YsooH9wNdR9S4TpXpkIP_7Z6JWB1jGX8T8-uhBr6vUideBa4tBascw6VrwkYmmRDT47LE3ey7koTfgpiueuoWgKyzDrz26doWknTpMA8UX3lXRjvNP7OOsYNQAl2HsX-mE1JN5TntF6WPtnXiViWePNu8DjOjwB5d3A3E9sdgIC9CIkp-WqMbpHAi3lvOyzHNSQqMEWTSvD9Bsr8c-UpHj7gadSi7OEm3Q6w6ymKZ2kS3m0HXvNuDiqd-pj2LfQ97xGkzPbyX-Y1drjrUAvFSrsyTkl0APm59WRzNgvv0-d9EtfHJhwVGUeB0youFkw4Khc4ZKYb2ey4SjtGg0G-wKv4aSIInaidgVz5RYB38Ip9zF2fW5R9qctv4mN84TsL-LWrHc80eWlxEvgMmLK6eZy4CGQsr4ox3jBc7f9NU-3ikFjaAr75mZzG2SN38tX8qwGokgwgzo5bU4jRBaFkIHceUcueY3S-03ATZCOaqhXSa_kHXiFRicNC8MaRkxM5vk9xOuAvj2RLHOtxzyd5bKeAhDCwwsJd3MymREsd0jVsjoVpfCT_SWmpCByfck_-H70p6bq02QNNQJA-VF_Fb3jv8X_l6ZSoIoMmClpG7Gq8aQ0aASh-jLL_KW2SUIJV7t2hhIrFGzkPI6eFbAsv7SmJAc3JAOlhHCaiO_mMmNcB453VInj3Bdz1XpyY0DKIhduQ1hukGKgQl6K8MC65D_1xnaoDfvSANHX7seS0BBZXnbtj52Fi3A3OaYqG-c_SC_VXSxP1nocu9xNQN96yerqO1W3Gotu-ynvm75pbeAOO1Y4auQPKgeJNG2tJYpyUmsaq0ZK01N3YW0xOdZdNSC_qBSF2CCFABipYFXHUVffzIX4rgwqBNNB6ZITZWwsviK7tMEtAz33PD_umaW3IMDjPrUvWgrqFOGDd5dfquKtW8bppgKc7sST7xb08dewjZwCJjYqfCHldggI2v_XFE_2tzlCz9k1mVT5KAm8hG3IBhcvgv-FDukCpybH0rFBnkCJHtt2yLNpzHWxwhiuGx30n_A3AXuHEWCXpbWWGEXmWV4L9m8M1a6Oie21a6aztJO9JR2D6SHi3oFiRDCJKIkK7MJzPFf9gWdQCCdnVd1vyMsAKWTGPOAR4t4rtX33WfP9sDUcwkPLuRuicfcRn3_CqeWWk9EVvBk-f07oNMMqWQcI8D9C_H0wClHJHiKCDod5tKQc4EtdDZYzQjWxuZjJSWZHg6RCbog5uM21Cz_pX1gtKj2oKy9Ja9qBgRMwJGCo3A0pbbAU0V6PpLmlrZOcP3ZPQt2tLipWpvs9Lr0K7SU0u45DKZjije9EclL6eZtIBCawKnzcO0YaA5GY-B6eWrbXEwUF8VHClRsnm2UaTFhkHic5g2-2tmoSnc9GoyX_TNoSHn1ka6e6dkpI8VtVDiibt51UOf5uPdYqKGicM92Xw89scxClZ5tTQbdB31HgKfiizKtn3uyLVlD9yQcqRJMni38BSEJ9K6VZei87RY8YZ2UPl67yTPiJb913PCmqDG-yxYAvTLGUMYig5vRsrQCEBVtNvjjnpVu3XWFqUtdofZc8HjzKMkO_Ycw5g7Q59I=','2026-11-28 20:05:02.450291',NULL);
INSERT INTO "signing_key" VALUES('01M8HW5RXW4Q4G3YMZVHMGCN3P','ES256',1001,'gAAAAABrCzPu1q3ZBeGiMvhllJnDwAjiwPD3tzt3bMZpf-uj-1vZdbeSNAg0oX7fvDI1yLR_MOQZenAFA4TfGbAlp_c6aojvicNzgRntKB3AmBTWhoCKjRH93qsSyKqpNt7UCOtF-qtBS37MwMmrZKU6eZpbjT3r8I8-IuNZvjNUxoJmRa9AY0_UoS39JqAZ3iWz-9JHfCQP6-NnVBy9LaqyB8X3r0rZLzvC_RRIkbWjvhV1x5O4QMQ-tEzjmpvEJ50n59LjCJaZ','2026-11-28 20:05:02.344730','2026-11-28 20:05:04.572727');
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
INSERT INTO "token_issue" VALUES('01M8HW5QFYJNSJ4YMDY5AA405T','e-license','QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','01M8HW5QEY2BAXZHEBFKAGYSTF','openid profile email phone address entity','2026-11-28 20:05:03.085749','2026-11-28 20:15:03.085749',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HW5QS4SF0A33KS3B5AXJNM','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','01M8HW5QRQTY7X5ECGS82AJHYQ','openid offline_access','2026-11-28 20:05:03.395156','2026-11-28 20:15:03.395156',NULL,NULL,NULL,NULL,'2026-11-28 20:05:03.371372');
INSERT INTO "token_issue" VALUES('01M8HW5QT5ZM8H2VKSTFJNMTY8','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','01M8HW5QRQTY7X5ECGS82AJHYQ','openid offline_access','2026-11-28 20:05:03.409600','2026-11-28 20:15:03.409600',NULL,NULL,NULL,NULL,'2026-11-28 20:05:03.371372');
INSERT INTO "token_issue" VALUES('01M8HW5QV8R0KWAGATGX4BEG67','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4',NULL,'openid','2026-11-28 20:05:03.444310','2026-11-28 20:15:03.395156',NULL,NULL,'01M8HW5QS4SF0A33KS3B5AXJNM','e-license','2026-11-28 20:05:03.371372');
INSERT INTO "token_issue" VALUES('01M8HW5QVFV9RDD8ZJYW2Y9810','keeper',NULL,NULL,'','2026-11-28 20:05:03.471843','2026-11-28 20:15:03.471843',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HW5R23DTGMB0764JDZG2NW','e-license','NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8','01M8HW5R1P91BFTY9APZYD4ZFZ','openid profile email phone address entity','2026-11-28 20:05:03.677952','2026-11-28 20:15:03.677952',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HW5RYZYEVMJ0SC1RVNQC08','keeper','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','01M8HW5RYZ9TW22MGX3CQR2QPR','openid','2026-11-28 20:05:03.444310','2026-11-28 20:15:03.395156','2026-11-28 20:05:04.607791','"01M8HW5RYZW2N442SNYYB42WE8"','01M8HW5QS4SF0A33KS3B5AXJNM','e-license','2026-11-28 20:05:03.371372');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HW5PPQ05AVYPWBXYZA1RM3','gAAAAABrCzPu9Kaa9xUndz5Qee_c-R436QWYbZCD7cjvJ2vRqMEcic9nN4UyO_5aZHiNnwnqvei3ndjkuxwt4Cio8xT5ynBj5S8JtC1ZGBn-7IGry_rqQEZzA3JUrcb7yS0-PCTKztOV','2026-11-28 20:05:02.324926',0);
INSERT INTO "totp_secret" VALUES('01M8HW5PPPQSTQNYTBSEHD9KTH','gAAAAABrCzPu9Kaa9xUndz5Qee_c-R436QWYbZCD7cjvJ2vRqMEcic9nN4UyO_5aZHiNnwnqvei3ndjkuxwt4Cio8xT5ynBj5S8JtC1ZGBn-7IGry_rqQEZzA3JUrcb7yS0-PCTKztOV','2026-11-28 20:05:02.324926',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HW5PPPQSTQNYTBSEHD9KTH','2026-11-28 20:05:02.294789');
INSERT INTO "user_name" VALUES('1100000000016','01M8HW5PPQ478N5AHJS87NMEWJ','2026-11-28 20:05:02.295081');
INSERT INTO "user_name" VALUES('0105500000020','01M8HW5PPQAWA7E6694A6FH35K','2026-11-28 20:05:02.295117');
INSERT INTO "user_name" VALUES('0103500000036','01M8HW5PPQ8CG7A3CZ8Z07S31T','2026-11-28 20:05:02.295147');
INSERT INTO "user_name" VALUES('0992000000012','01M8HW5PPQSRTEPRXAWH84S1ZY','2026-11-28 20:05:02.295171');
INSERT INTO "user_name" VALUES('0994000000014','01M8HW5PPQ8VEJE22QAT13QMRH','2026-11-28 20:05:02.295195');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HW5PPQ6T4B48XVYKQ4ZCGA','2026-11-28 20:05:02.295218');
INSERT INTO "user_name" VALUES('0105500000062','01M8HW5PPQ05AVYPWBXYZA1RM3','2026-11-28 20:05:02.295244');
INSERT INTO "user_name" VALUES('0105500000046','01M8HW5PPQV7PDK187KXME77ZQ','2026-11-28 20:05:02.295277');
INSERT INTO "user_name" VALUES('0105500000054','01M8HW5PPQDKCNX1JT6BCG432J','2026-11-28 20:05:02.295299');
INSERT INTO "user_name" VALUES('1200000000023','01M8HW5PPQ8KQEREJH73S6QP5V','2026-11-28 20:05:02.295321');
INSERT INTO "user_name" VALUES('0000000000001','01M8HW5RGP3GTZ97WFZ4Q812QZ','2026-11-28 20:05:04.150375');
INSERT INTO "user_name" VALUES('0000000000002','01M8HW5RK1YRKMX66E2AABG35B','2026-11-28 20:05:04.225282');
INSERT INTO "user_name" VALUES('0000000000003','01M8HW5RK5DK259KSZKNRVG8Y3','2026-11-28 20:05:04.229817');
INSERT INTO "user_name" VALUES('0000000000004','01M8HW5RKCQSXE2WDPZS976C64','2026-11-28 20:05:04.236396');
INSERT INTO "user_name" VALUES('0000000000005','01M8HW5RKPR40GSDF2VCTKNGVP','2026-11-28 20:05:04.246371');
INSERT INTO "user_name" VALUES('0000000000006','01M8HW5RKYBJYR2QWDFAAXMQRX','2026-11-28 20:05:04.254425');
INSERT INTO "user_name" VALUES('0000000000007','01M8HW5RMAA5JQR48HE9NAJDQ0','2026-11-28 20:05:04.266501');
INSERT INTO "user_name" VALUES('0000000000008','01M8HW5RMHKF468RSY0F5N9B3E','2026-11-28 20:05:04.273137');
INSERT INTO "user_name" VALUES('0000000000009','01M8HW5RMTZMV8MJGR6HX6C38Y','2026-11-28 20:05:04.282451');
INSERT INTO "user_name" VALUES('0000000000010','01M8HW5RN6HQ2BVP32574EKJMX','2026-11-28 20:05:04.294476');
INSERT INTO "user_name" VALUES('0000000000011','01M8HW5RNBCPV31WQAJ8R8S1X0','2026-11-28 20:05:04.299869');
INSERT INTO "user_name" VALUES('0000000000012','01M8HW5RNKWQ999X3EPE9Z5E28','2026-11-28 20:05:04.307837');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HW5RQ3247XKENZP96VV6TR','2026-11-28 20:05:04.355962');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HW5RQ4M7C4VD8DZEHJ7EXT','2026-11-28 20:05:04.355962');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HW5RQ4YR77C3RE1RD9JKKM','2026-11-28 20:05:04.355962');
INSERT INTO "user_name" VALUES('01M8HW5RYQH4GK2EB6SVVWNG0D','01M8HW5PPPQSTQNYTBSEHD9KTH','2026-11-28 20:05:02.294789');
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
INSERT INTO "visit" VALUES('01M8HW5QF1TGFV3ZDPDTHKB2W8','QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','e-license','2026-11-28 20:05:03.066774','2026-11-28 20:05:03.066774',NULL);
INSERT INTO "visit" VALUES('01M8HW5QRRZPQJEW79WT10VDCQ','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','keeper','2026-11-28 20:05:03.371372','2026-11-28 20:05:03.409600',NULL);
INSERT INTO "visit" VALUES('01M8HW5QV9EHMR86A95YB2AR4W','6Trw4Wv3IodgPW5pXLSU8fglqXEOBa3Afk74kgwqjp4','e-license','2026-11-28 20:05:03.444310','2026-11-28 20:05:03.479070',NULL);
INSERT INTO "visit" VALUES('01M8HW5R1PRSVQ7XJJRGND0N7B','NznHrF6AHhmDvP9nfYh5z2ynbcdb5AqnuKcnCNa0uu8','e-license','2026-11-28 20:05:03.668149','2026-11-28 20:05:03.668149',NULL);
INSERT INTO "visit" VALUES('01M8HW5RZ22H766XTVFDBBAJ9Z','QQxboE1bQjCXzzY4E_bDozpuWa9o5U_cv6MvBXakC84','01M8HW5RZ2WV87JH42DGMDTK1M','2026-11-28 20:05:03.066774','2026-11-28 20:05:03.066774','2026-11-28 20:05:04.610117');
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
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
COMMIT;
