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
	updated_at DATETIME NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_tax_id_branch UNIQUE (tax_id, branch)
);
INSERT INTO "account" VALUES('01M8HS0BWGJ02XCZ16BE7HMQBZ','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zrnXWuv9H0PovbfWOmcsBQ$seKn6qvp8vxBipcZoA8aORm33eRv/yJ/dhdsrPuXvhw','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}',NULL,NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:09:41.648668','th',0,'2026-11-28 19:09:41.648668','2026-11-28 19:09:41.648668');
INSERT INTO "account" VALUES('01M8HS0C19DJ1W4GSS69JWSBSC','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$2BvDuNc6h1CqdS5lDEFIKQ$Xb0NKd86kG57ZTQEI09W5RqalG+kguvwezOAvIY+dxI','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'นางสาวผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:09:41.801032','th',0,'2026-11-28 19:09:41.801032','2026-11-28 19:09:41.801032');
INSERT INTO "account" VALUES('01M8HS0C604RZ1VZR5PBSHXWYY','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$5DwHQOjdO2eMkTJGyPm/tw$y5Bc982nyt0nZDM96aGDl/XOje9lTxM/y7Fk5MVrTw4','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}',NULL,NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:09:41.952876','th',0,'2026-11-28 19:09:41.952876','2026-11-28 19:09:41.952876');
INSERT INTO "account" VALUES('01M8HS0C9NT33YFZBDE9XME4ZD','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$s1aq1ZozRojRem+NcS5FCA$C8vI9ENdcSbwbqPApIHvLWk+4+gPez4Vno2uPlPDPxU','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}',NULL,NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:09:42.069699','th',0,'2026-11-28 19:09:42.069699','2026-11-28 19:09:42.069699');
INSERT INTO "account" VALUES('01M8HS0CDFZGK2H341SMPVX50S','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$e6+VMqZ0TglhzNmbEyIk5A$YFnuDgPs6lueau0pTliMkEcWCAFXh7+xpH0Y6KjzrF4','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}',NULL,NULL,'คณะบุคคล ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:09:42.191613','th',0,'2026-11-28 19:09:42.191613','2026-11-28 19:09:42.191613');
INSERT INTO "account" VALUES('01M8HS0CGN5HD9CTYY1RTJFDGV','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$M6Z0DkGoFWIsJaS01vo/pw$0Ur43JhSrpXmJi++nY/FjyiqbOXdjhwzFPap+mmm5SU','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'หน่วยงานตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:09:42.293396','th',0,'2026-11-28 19:09:42.293396','2026-11-28 19:09:42.293396');
INSERT INTO "account" VALUES('01M8HS0CM01FRAR5J86CMF6JWE','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$KuUcg1BKidGaM2bsXct5rw$TdnYtTTGzezgCRgw87cDURObvWH2PhGKnNcYk7Vo84Y','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'Example Trading (Overseas) Ltd.',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:09:42.400877','th',0,'2026-11-28 19:09:42.400877','2026-11-28 19:09:42.400877');
INSERT INTO "account" VALUES('01M8HS0EWEPSKGW1PXJZFSAHM6','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:09:44.718290','th',0,'2026-11-28 19:09:44.718290','2026-11-28 19:09:44.718290');
INSERT INTO "account" VALUES('01M8HS0F1VSF6XTP7ASYJ5S09R','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:09:44.891404','th',0,'2026-11-28 19:09:44.891404','2026-11-28 19:09:44.891404');
INSERT INTO "account" VALUES('01M8HS0F2E1B8T7YXA2S8VX6YQ','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:09:44.910444','th',0,'2026-11-28 19:09:44.910444','2026-11-28 19:09:44.910444');
INSERT INTO "account" VALUES('01M8HS0F30VFD26RT26S25R7AN','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:09:44.928284','th',0,'2026-11-28 19:09:44.928284','2026-11-28 19:09:44.928284');
INSERT INTO "account" VALUES('01M8HS0F3P8V27PHJ3XGVT7ARH','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:09:44.950468','th',0,'2026-11-28 19:09:44.950468','2026-11-28 19:09:44.950468');
INSERT INTO "account" VALUES('01M8HS0F49PSS3B2R3N343WHSF','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:09:44.969926','2026-11-28 19:09:44.969926');
INSERT INTO "account" VALUES('01M8HS0F4T2DAJX04ZQNDQ2KST','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:09:44.986429','th',0,'2026-11-28 19:09:44.986429','2026-11-28 19:09:44.986429');
INSERT INTO "account" VALUES('01M8HS0F56WT3KD6292WVTWZK3','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:09:44.998187','th',0,'2026-11-28 19:09:44.998187','2026-11-28 19:09:44.998187');
INSERT INTO "account" VALUES('01M8HS0F5YAGJNQXS5XS51DE04','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:09:45.022473','th',0,'2026-11-28 19:09:45.022473','2026-11-28 19:09:45.022473');
INSERT INTO "account" VALUES('01M8HS0F6EXVA84VXGMK4MVVSW','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:09:45.038438','th',0,'2026-11-28 19:09:45.038438','2026-11-28 19:09:45.038438');
INSERT INTO "account" VALUES('01M8HS0F6YJCZ4TMXHZ5HZCQ40','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:09:45.054590','th',0,'2026-11-28 19:09:45.054590','2026-11-28 19:09:45.054590');
INSERT INTO "account" VALUES('01M8HS0F7FPQ7NJSW4P0QJ0BJY','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:09:45.071077','th',0,'2026-11-28 19:09:45.071077','2026-11-28 19:09:45.071077');
INSERT INTO "account" VALUES('01M8HS0F8D52078T6NR1T083CS','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$4fxfay3FWKvV+v8/RwihVA$T+hbv+CQIjnRkXsGg+8YOz1M6VBnZvmyVKT057Y6stk','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:09:45.101056','th',0,'2026-11-28 19:09:45.101056','2026-11-28 19:09:45.101056');
INSERT INTO "account" VALUES('01M8HS0F8WE7V4ZKDKZ5JC67R1','natural_person','tax_id','1100000000016','01M8HS0F8WTMNJB0TA13S8CX9E','active',1,'01M8HS0F8W8F7P9R6JW4C2WPC3','register','$argon2id$v=19$m=19456,t=2,p=1$2BvDuNc6h1CqdS5lDEFIKQ$Xb0NKd86kG57ZTQEI09W5RqalG+kguvwezOAvIY+dxI','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','01M8HS0F8WV7ER7XR9SQXXZHWY','01M8HS0F8WF1EPZVXHWKQ06XT1','นางสาวผู้รับมอบ ตัวอย่าง','01M8HS0F8WTAP7AZTHRK82X40Z','024306800','01M8HS0F8WAZ1GBY0KP3Y4W9VQ','0812345678','agent@example.com','2026-11-28 19:09:41.801032','th',0,'2026-11-28 19:09:41.801032','2026-11-28 19:09:41.801032');
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
INSERT INTO "acting_context" VALUES('jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','01M8HS0DD9W52Z9X6WAK888Z4W',NULL,'2026-11-28 19:09:43.209217','2026-11-28 19:09:43.597438');
INSERT INTO "acting_context" VALUES('LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','01M8HS0DD9W52Z9X6WAK888Z4W','dlg_01M8HS0CQW023R2TS3H7X7P42G','2026-11-28 19:09:43.597438','2026-11-28 19:09:43.807846');
INSERT INTO "acting_context" VALUES('0IgLT2jDQVC9YXPisOyvByFuITij4zQNlp3RAtFYqjs','01M8HS0DD9W52Z9X6WAK888Z4W',NULL,'2026-11-28 19:09:43.807846',NULL);
INSERT INTO "acting_context" VALUES('4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU','01M8HS0E55A5TPHQXPGHVMN8GY',NULL,'2026-11-28 19:09:43.973272','2026-11-28 19:09:44.112667');
INSERT INTO "acting_context" VALUES('01M8HS0FBVSBZ7RGX26FQSZ6BQ','01M8HS0DD9W52Z9X6WAK888Z4W','dlg_01M8HS0CQW023R2TS3H7X7P42G','2026-11-28 19:09:43.597438','2026-11-28 19:09:43.807846');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "audit_event" VALUES('01M8HS0DDG54B83AZ6XBYF9PWR','2026-11-28 19:09:43.209217','login.started','01M8HS0C19DJ1W4GSS69JWSBSC','{"login_id": "01M8HS0DD9W52Z9X6WAK888Z4W", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','23a7640c84e8d7a5');
INSERT INTO "audit_event" VALUES('01M8HS0DKG7YPY49DV6H9YVD59','2026-11-28 19:09:43.352031','token.issued','01M8HS0C19DJ1W4GSS69JWSBSC','{"client_id": "e-license", "context_id": "jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0", "delegation_id": null, "token_id": "01M8HS0DJPDBK9QMV1V9N45QNT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ceb5a6e72c15a3af');
INSERT INTO "audit_event" VALUES('01M8HS0DTN65KYMSEVWE1PF9QK','2026-11-28 19:09:43.597438','acting.switched','01M8HS0C19DJ1W4GSS69JWSBSC','{"login_id": "01M8HS0DD9W52Z9X6WAK888Z4W", "context_id": "LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U", "delegation_id": "dlg_01M8HS0CQW023R2TS3H7X7P42G"}','127.0.0.1','Werkzeug/3.1.9','22dea34fe73ade0f');
INSERT INTO "audit_event" VALUES('01M8HS0DX10JX9DCSJ7RQJVWZP','2026-11-28 19:09:43.704340','token.issued','01M8HS0C19DJ1W4GSS69JWSBSC','{"client_id": "keeper", "context_id": "LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U", "delegation_id": "dlg_01M8HS0CQW023R2TS3H7X7P42G", "token_id": "01M8HS0DWYVP34WHAVMAVKRTMV", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ed6dc10740aadbf1');
INSERT INTO "audit_event" VALUES('01M8HS0E07GH301WFXRBVHSBK3','2026-11-28 19:09:43.807846','acting.switched','01M8HS0C19DJ1W4GSS69JWSBSC','{"login_id": "01M8HS0DD9W52Z9X6WAK888Z4W", "context_id": "0IgLT2jDQVC9YXPisOyvByFuITij4zQNlp3RAtFYqjs", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','314c4aeceffeb171');
INSERT INTO "audit_event" VALUES('01M8HS0E5E2DEZB4WMFG81FWYW','2026-11-28 19:09:43.973272','login.started','01M8HS0BWGJ02XCZ16BE7HMQBZ','{"login_id": "01M8HS0E55A5TPHQXPGHVMN8GY", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','58a67b3e12e93bf5');
INSERT INTO "audit_event" VALUES('01M8HS0E7CWYJ3JEV5DSQFVTPA','2026-11-28 19:09:44.035599','token.issued','01M8HS0BWGJ02XCZ16BE7HMQBZ','{"client_id": "e-license", "context_id": "4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU", "delegation_id": null, "token_id": "01M8HS0E75T5MYNFG7RVNJ7QW5", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','faa48b088346ad53');
INSERT INTO "audit_event" VALUES('01M8HS0E9M8F0VSVMR29VQXDJ1','2026-11-28 19:09:44.112667','login.ended','01M8HS0BWGJ02XCZ16BE7HMQBZ','{"login_id": "01M8HS0E55A5TPHQXPGHVMN8GY", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','0e8e65872cba1772');
INSERT INTO "audit_event" VALUES('01M8HS0EFG1WDD8BDS4SCCVJ4P','2026-11-28 19:09:44.297709','login.refused','01M8HS0CDFZGK2H341SMPVX50S','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','af9f1ce56ca9ec55');
INSERT INTO "audit_event" VALUES('01M8HS0ETKYVXT828JKP63EJDT','2026-11-28 19:09:44.658929','login.refused',NULL,'{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','86f7e1d83dbc8b02');
INSERT INTO "audit_event" VALUES('01M8HS0F95ES9QJGJYD0VMPZ1X','2026-11-28 19:09:43.209217','login.started','01M8HS0C19DJ1W4GSS69JWSBSC','{"login_id": "01M8HS0DD9W52Z9X6WAK888Z4W", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','23a7640c84e8d7a5');
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
	used_at DATETIME, 
	CONSTRAINT pk_authorization_code PRIMARY KEY (id), 
	CONSTRAINT fk_authorization_code_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id), 
	CONSTRAINT uq_authorization_code_code_hash UNIQUE (code_hash)
);
INSERT INTO "authorization_code" VALUES('01M8HS0DH7MTMJAH8RTNAWHZB1','1ca23409b2c5da9337634f0f671e68838fc46d564d06bb88e4fd03a8ece14edd','e-license','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','https://e-license.example.test/callback','openid profile email phone address entity','3ndKU_zo5U5qeSSVPqDpeg','nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0','2026-11-28 19:09:43.209217','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:43.313341','2026-11-28 19:10:43.313341','2026-11-28 19:09:43.352031');
INSERT INTO "authorization_code" VALUES('01M8HS0DWAHRMAEPRHFDEZTW3E','15df14d5a7eb89331b91925ba16333434d712e5fc9e6e904e4f6ff7b0d159158','keeper','LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','https://keeper.example.test/callback','openid profile email phone address entity','8wcATuYaSYYKqTM272OzDw','SHrTZEXkI5QGcfPmeTNDuBmDQzS23nLPL8gtpI5_wg4','2026-11-28 19:09:43.209217','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:43.683252','2026-11-28 19:10:43.683252','2026-11-28 19:09:43.704340');
INSERT INTO "authorization_code" VALUES('01M8HS0DXNP5H534KNB9K67DXA','a3d309a2a5eff0ff5e613ce69c25e6d6b32f3583ed71ebad506b7228d3089047','e-license','LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','https://e-license.example.test/callback','openid profile email phone address entity','3ndKU_zo5U5qeSSVPqDpeg','nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0','2026-11-28 19:09:43.209217','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:43.731416','2026-11-28 19:10:43.731416',NULL);
INSERT INTO "authorization_code" VALUES('01M8HS0E6T72YFDCTVB8JS7A6R','a06a12039e73ed5735a9fd6aaea7f35ee4bfca86e561f87a77ba49b96ea1d0c2','e-license','4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU','https://e-license.example.test/callback','openid profile email phone address entity','3ndKU_zo5U5qeSSVPqDpeg','nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0','2026-11-28 19:09:43.973272','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:44.023321','2026-11-28 19:10:44.023321','2026-11-28 19:09:44.035599');
INSERT INTO "authorization_code" VALUES('01M8HS0FBX5F01E5W2AP5QR3J2','01M8HS0FBX5X9CQ3Z2YEXQ8XF1','e-license','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','https://e-license.example.test/callback','openid profile email phone address entity','3ndKU_zo5U5qeSSVPqDpeg','nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0','2026-11-28 19:09:43.209217','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:43.313341','2026-11-28 19:10:43.313341','2026-11-28 19:09:43.352031');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('jkATYuSEuex7lXN7ASRzW9X62j0cSHRVdm8AN6uJKbk','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "zl_yayDBtW-0qLeASEfsUg"], ["nonce", "3ndKU_zo5U5qeSSVPqDpeg"], ["code_challenge", "nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0"], ["code_challenge_method", "S256"]]}','sign_in','Y-Z5_jR0nlQijP6lteUx0qAXnCpVnToJM6dPt3IqqwQ','2026-11-28 19:09:44.144276','2026-11-28 20:09:44.144276');
INSERT INTO "authorization_request" VALUES('7qzdBYB3tcYp3J8mMmjeJiEaMTqrpIpghlPFzxfWJbU','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "zl_yayDBtW-0qLeASEfsUg"], ["nonce", "3ndKU_zo5U5qeSSVPqDpeg"], ["code_challenge", "nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0"], ["code_challenge_method", "S256"]]}','sign_in','34QRIb72uI5r1UAIPq6usItTY0HgQ6Oi7AZMe0scbvM','2026-11-28 19:09:44.337964','2026-11-28 20:09:44.337964');
INSERT INTO "authorization_request" VALUES('01M8HS0F9K3FZNYV41ZJWJ2B6T','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "zl_yayDBtW-0qLeASEfsUg"], ["nonce", "3ndKU_zo5U5qeSSVPqDpeg"], ["code_challenge", "nOlg79KdyW2H91HMA_gicJSqgKIybRq8uEwQ7wlBIQ0"], ["code_challenge_method", "S256"]]}','sign_in','Y-Z5_jR0nlQijP6lteUx0qAXnCpVnToJM6dPt3IqqwQ','2026-11-28 19:09:44.144276','2026-11-28 20:09:44.144276');
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
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQW023R2TS3H7X7P42G','01M8HS0BWGJ02XCZ16BE7HMQBZ','01M8HS0C19DJ1W4GSS69JWSBSC','all','[]','2026-10-30',NULL,'b74e3d9f653903911867f6cb72649a932a7f4aa47ccc988ad0d7edffd3898358','in_force','2026-10-29 19:09:42.524360','2026-10-29 22:09:42.524360',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWG4ZF1FWXY75DP19X','01M8HS0C604RZ1VZR5PBSHXWYY','01M8HS0C19DJ1W4GSS69JWSBSC','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','82bec3d7445e1544c8c384d4111cf3e5fb1e3982cf280afd249f421a8882ee52','in_force','2026-10-29 19:09:42.524495','2026-10-29 22:09:42.524495',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWMW0668Y9KBEHVT7Y','01M8HS0C604RZ1VZR5PBSHXWYY','01M8HS0C19DJ1W4GSS69JWSBSC','selected','["nsw"]','2026-12-29','2027-03-29','fd3af1dd3257f45ff2f124617c8a6bd6fc3e9af34d72a07d07fb989b03d02fe5','in_force','2026-10-29 19:09:42.524534','2026-10-29 22:09:42.524534',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWFE3JP3A1PGY9G7F8','01M8HS0CDFZGK2H341SMPVX50S','01M8HS0C19DJ1W4GSS69JWSBSC','selected','["e-license"]','2026-11-29','2027-11-29','ca5ff0359227c2a2079577b1ea2d0aa65746b0210e69d27ea2d4178b7a596357','waiting','2026-11-27 19:09:42.524559',NULL,NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWHW5VXWXZ94JST5GC','01M8HS0CGN5HD9CTYY1RTJFDGV','01M8HS0C19DJ1W4GSS69JWSBSC','selected','["e-accreditation"]','2026-05-13','2026-11-09','200bf0a58c90c384c5e92d5756aa7eb7dcf9653104b45b1d3b8b1eecc2b90242','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWEEYVY9WKTZHF2NPY','01M8HS0CM01FRAR5J86CMF6JWE','01M8HS0C19DJ1W4GSS69JWSBSC','all','[]','2026-11-19',NULL,'ada21ab551eb8c282a34fe962582c43615406a7c86485c322b5e8a1ae433917b','declined','2026-10-29 19:09:42.524605','2026-10-29 22:09:42.524605','2026-11-28 18:09:42.524605',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWGM7GGM5MARYPYEGE','01M8HS0BWGJ02XCZ16BE7HMQBZ','01M8HS0C9NT33YFZBDE9XME4ZD','all','[]','2026-09-30',NULL,'8f9e99d02a980e789483dc2a04e93fa8ddbb506eb53e326f0cdb316fee84fb51','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:09:42.524627','เปลี่ยนตัวแทน');
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWMJCE5SVCQF5PZ63A','01M8HS0C604RZ1VZR5PBSHXWYY','01M8HS0C9NT33YFZBDE9XME4ZD','selected','["e-surveillance"]','2026-08-31',NULL,'f2006171519decf70c74ecf1b746287479b93d60f3681808ee66ef1326f12b8c','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:09:42.524650',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0CQWH0T6MWG0RSK1TVMY','01M8HS0C19DJ1W4GSS69JWSBSC','01M8HS0C9NT33YFZBDE9XME4ZD','selected','["e-license"]','2026-11-24','2027-02-27','20e086d18048e6f42dc6cc354e2dcf74766c57bc9945a56acdd2cb84c12db260','in_force','2026-10-29 19:09:42.524677','2026-10-29 22:09:42.524677',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HS0FATH6Q6BGDPFJW1F207','01M8HS0BWGJ02XCZ16BE7HMQBZ','01M8HS0C9NT33YFZBDE9XME4ZD','all','[]','2026-09-30','2026-11-29','8f9e99d02a980e789483dc2a04e93fa8ddbb506eb53e326f0cdb316fee84fb51','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:09:42.524627','เปลี่ยนตัวแทน');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('Y-Z5_jR0nlQijP6lteUx0qAXnCpVnToJM6dPt3IqqwQ','{"return_to": "/oauth2/authorize?resume=jkATYuSEuex7lXN7ASRzW9X62j0cSHRVdm8AN6uJKbk", "cancel_to": "/oauth2/authorize?resume=jkATYuSEuex7lXN7ASRzW9X62j0cSHRVdm8AN6uJKbk&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}',NULL,'2026-11-28 20:09:44.144276');
INSERT INTO "handoff_note" VALUES('34QRIb72uI5r1UAIPq6usItTY0HgQ6Oi7AZMe0scbvM','{"return_to": "/oauth2/authorize?resume=7qzdBYB3tcYp3J8mMmjeJiEaMTqrpIpghlPFzxfWJbU", "cancel_to": "/oauth2/authorize?resume=7qzdBYB3tcYp3J8mMmjeJiEaMTqrpIpghlPFzxfWJbU&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}',NULL,'2026-11-28 20:09:44.337964');
INSERT INTO "handoff_note" VALUES('01M8HS0F9W35RP5JR3X94KDRJ8','{"return_to": "/oauth2/authorize?resume=jkATYuSEuex7lXN7ASRzW9X62j0cSHRVdm8AN6uJKbk", "cancel_to": "/oauth2/authorize?resume=jkATYuSEuex7lXN7ASRzW9X62j0cSHRVdm8AN6uJKbk&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback"]}','2026-11-28 19:09:45.148805','2026-11-28 20:09:44.144276');
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
INSERT INTO "login" VALUES('01M8HS0DD9W52Z9X6WAK888Z4W','70d62bcc96fed7331e8e027e8a32a9d70b274a461ec598425f0b8eab5e46f4ec','01M8HS0C19DJ1W4GSS69JWSBSC','2026-11-28 19:09:43.209217','2026-11-28 19:09:43.209217','2026-11-28 19:09:43.209217',NULL,NULL,'2026-11-28 19:09:43.209217','2026-11-29 07:09:43.209217',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HS0E55A5TPHQXPGHVMN8GY','562cbc292365f691213cabfe626430958ec35a4bf7cdd0ad32ede3e5a2f4a382','01M8HS0BWGJ02XCZ16BE7HMQBZ','2026-11-28 19:09:43.973272','2026-11-28 19:09:43.973272','2026-11-28 19:09:43.973272',NULL,NULL,'2026-11-28 19:09:43.973272','2026-11-29 07:09:43.973272','2026-11-28 19:09:44.112667','sign_out','127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HS0FAX8ET95121EFVPMZQB','01M8HS0FAXB72CM8NV6A7WDFMX','01M8HS0BWGJ02XCZ16BE7HMQBZ','2026-11-28 19:09:43.973272','2026-11-28 19:09:43.973272','2026-11-28 19:09:43.973272','2026-11-28 19:09:45.181616','2026-11-28 19:09:45.181674','2026-11-28 19:09:43.973272','2026-11-29 07:09:43.973272','2026-11-28 19:09:44.112667','sign_out','127.0.0.1','Werkzeug/3.1.9');
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
INSERT INTO "outbox_message" VALUES('01M8HS0DTK3XESB66R97WD0B7G','logout_notice','e-license','{"visit_id": "01M8HS0DH9FEFFGKCYYAKK0DFV", "sid": "jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0", "sub": "01M8HS0C19DJ1W4GSS69JWSBSC"}','2026-11-28 19:09:43.597438','2026-11-28 19:09:43.597438',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HS0E01JST0KMWDK3QZQX3R','logout_notice','e-license','{"visit_id": "01M8HS0DXRG8DY2864GWNCA8QX", "sid": "LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U", "sub": "01M8HS0C19DJ1W4GSS69JWSBSC"}','2026-11-28 19:09:43.807846','2026-11-28 19:09:43.807846',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HS0E018T31W8J6WNDTMPVD','logout_notice','keeper','{"visit_id": "01M8HS0DWBTSQK5EH85SANR6XA", "sid": "LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U", "sub": "01M8HS0C19DJ1W4GSS69JWSBSC"}','2026-11-28 19:09:43.807846','2026-11-28 19:09:43.807846',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HS0E9KXGE1V323MRD7WW1B','logout_notice','e-license','{"visit_id": "01M8HS0E6VDNY4HSXMBXSGJ8JF", "sid": "4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU", "sub": "01M8HS0BWGJ02XCZ16BE7HMQBZ"}','2026-11-28 19:09:44.112667','2026-11-28 19:09:44.112667',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HS0FA4WBC2WMCH1Y331VMV','logout_notice','e-license','{"visit_id": "01M8HS0DH9FEFFGKCYYAKK0DFV", "sid": "jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0", "sub": "01M8HS0C19DJ1W4GSS69JWSBSC"}','2026-11-28 19:09:43.597438','2026-11-28 19:09:43.597438',0,'2026-11-28 19:09:45.156712','2026-11-28 19:09:45.156775');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HS0FBD82YYBN53ZRP40YFN','01M8HS0F8WE7V4ZKDKZ5JC67R1','2026-11-28 19:09:45.197876','01M8HS0FBDJKZQP3583N8RAY1C','"01M8HS0FBDA9X54EC9M66Y02M4"');
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
INSERT INTO "signing_key" VALUES('01M8HS0CS7M537Y0XC1C4AYDJD','ES256',1,'gAAAAABrCyb2D0VHTsb8BJMflUon3HUCNd6p4LwNBkdYiIuveqgjGd1RMA4Zoz3OkWgIepQ8eL5nqmtpNJeke7KihMNoe7Q23_IMnt_YV1Dzlh90g25j4xqK5OnprktnH-48G1pzprLsMqt4uwLqBiyQ1XsPd7ykscW34k6qK94ksei7FNe2T2HN6zbiCLpVw51JqDdwBUT6y-vYh-dN-IdoFUcA6jpA9W5Oe8u95HT6rU65hP8ISXw4swVTewIy9e8yJ5HUsVT7','2026-11-28 19:09:42.557718',NULL);
INSERT INTO "signing_key" VALUES('01M8HS0CVYDT7DDV0RCD2V8FBK','RS256',1,'gAAAAABrCyb2gwajvKex9U47nKuMvt9XaBvqMhGzwQdlHiqEb6cEuiU2iKhh36KWMlaJGuwoXaSVccCGt1vlk8Kn1Sra_YCTIAn2Di_UtjZT0rTWBpLg_23CXhM43dh1CppcWIM1jaJaPXxGqJSBFeqTzVJQc0GBipMIq-6MVP2-i-eR0WYq0_olqlROn9SiNkqX3YiSAb6kjRe8n7K7nwVSQjXzopQaVVUKz8EQDT5DfCThnEA0koYpGdIVjTkRxHOFdfnOzLW-juPg7mtUHxs06g-qC44onQNVb8pRMHn16PqZHrgvcoO8d3j5gQ-x9jwoFg0T3v_TsvsyOkk2qdrhz9OEac0Q-vJeAQw0K8SXN8W6DS1LEiGrS5dEXggIiGnaXmWCPEVhXjstOcbzy4-mLnrQuZsgn9_WfKJtw1TUCg52m9Mlq7PtdWSSfYZ6PaERAhiF6h9ZGyG56pTj2i6WhZpoRoMQ8cmp5X6EC2r0r9P-ne3nThIjfPKJ-Pf9tobeBBe-OrF40MdLI1vLv4VuHU11pyLjRqNioqfEffv87Lt9d435dWrUn8jD8JMjgkhBdPicTMGCR-2AfZkfN1RURhoXx5IemRrvrqSfqLjjX0xLpEtBo0pg2UneVY4hNF9hZqD0A0tIR5q3TIOaLhrvr8ME7lxRaOzqYJ5HQQ2mVSpo7zmmwwnfa2GSHrnKSoLJ6TKfDjQeueEOWD_e7f54w6x62Udp_gDr-WotWYNKSUDJ__sdzEdSaBMc7IHKFgnFCBfgC0rJwK9tocmI3negm67TkvTT4CSGNauxtbGlJ6QaHY2tXmqthijCo2SXGP9iYkw9u2d644VnqYLjkAeHO-2gKcbAXBb7KbhkJSRzDtzw-VAIH96zWWXYvv0dNQCtDEdWRfuoJvddhEwPKwcoZ6Qaol6hSe6m21MM3i4YakLqNv810F5aTFVhP04c41lDL51OrREDzIcCFQjDT5iY5p1Ny0FDQCQx3dUrBzZi-XRer_ZQF6i29h-9KLheKBj0fNXj1gG2pmbqo1jo0Z4Bxu-SaR61Stw2cplUQQ50Bp0Mx-71vMcNKdbo_L6vmq1uPkBtJMYFEjULi7QuJCKCaqFBaCcgAdMAXVA_O3Xlpz8uhhNYqVGXzQI7A3TuzcFWP__lRvnLCMEzuX7rgAkI-CCc4ujJjZ5Vv6RsVjqsUOoZAv75dvI_sz-1N0RxxbPb6B8QEXzRapXW40iUamI51vgu9-pLjI_0inyPd5kcePArh9ysgB3BsO9CcOS2eFzgu0x3w2RoXPx5x5DIGq5UadZ_HJw3ZuiCrtbgAWYA0Bk8vvMZkWvxU5gh7gxyiLwSScdFcSQ_3Acw9bs8hdIfOhZ2d5vnRDdIvSUQr3bzGsXakNeYgFCxm5Nmyazrl0yHTTXe8UV3pMWJddekwulEK2UJf3r7ELMQgFnLzWcmYZFuf0NKoGbCxoUy9ldiUlYiTYWur52IxcT2C9IWCxkkPL3wHZOSUtztCppFWNwhCYdghz_7GPBzaMt9ObpPxac7G00cg2K9Y6WE3XGEWcpcfIVXow_fOhqNtjTOrGIIAyS0oDJtZp-r1XJCj7uZWoxIuMHFOQI-1u8-gXDpnGgQ5H4PvC-cXjPtA68sAi8t_jOqR_wVAOSGAsrRigdDy4R5f2dKzqdgf93qwnawA3pzYXdnB_iSfRAz04r9vljZislw9HUSOiY=','2026-11-28 19:09:42.568270',NULL);
INSERT INTO "signing_key" VALUES('01M8HS0FAKT1NS14W3MSM4XW7Q','ES256',1001,'gAAAAABrCyb2D0VHTsb8BJMflUon3HUCNd6p4LwNBkdYiIuveqgjGd1RMA4Zoz3OkWgIepQ8eL5nqmtpNJeke7KihMNoe7Q23_IMnt_YV1Dzlh90g25j4xqK5OnprktnH-48G1pzprLsMqt4uwLqBiyQ1XsPd7ykscW34k6qK94ksei7FNe2T2HN6zbiCLpVw51JqDdwBUT6y-vYh-dN-IdoFUcA6jpA9W5Oe8u95HT6rU65hP8ISXw4swVTewIy9e8yJ5HUsVT7','2026-11-28 19:09:42.557718','2026-11-28 19:09:45.171478');
CREATE TABLE token_issue (
	id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	context_id VARCHAR NOT NULL, 
	code_id VARCHAR, 
	scope VARCHAR NOT NULL, 
	issued_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	CONSTRAINT pk_token_issue PRIMARY KEY (id), 
	CONSTRAINT fk_token_issue_context_id FOREIGN KEY(context_id) REFERENCES acting_context (id)
);
INSERT INTO "token_issue" VALUES('01M8HS0DJPDBK9QMV1V9N45QNT','e-license','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','01M8HS0DH7MTMJAH8RTNAWHZB1','openid profile email phone address entity','2026-11-28 19:09:43.352031','2026-11-28 19:19:43.352031',NULL);
INSERT INTO "token_issue" VALUES('01M8HS0DWYVP34WHAVMAVKRTMV','keeper','LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','01M8HS0DWAHRMAEPRHFDEZTW3E','openid profile email phone address entity','2026-11-28 19:09:43.704340','2026-11-28 19:19:43.704340',NULL);
INSERT INTO "token_issue" VALUES('01M8HS0E75T5MYNFG7RVNJ7QW5','e-license','4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU','01M8HS0E6T72YFDCTVB8JS7A6R','openid profile email phone address entity','2026-11-28 19:09:44.035599','2026-11-28 19:19:44.035599',NULL);
INSERT INTO "token_issue" VALUES('01M8HS0FCHDYDRX9HABA3SHNKY','e-license','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','01M8HS0DH7MTMJAH8RTNAWHZB1','openid profile email phone address entity','2026-11-28 19:09:43.352031','2026-11-28 19:19:43.352031','2026-11-28 19:09:45.233029');
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HS0BWGJ02XCZ16BE7HMQBZ','2026-11-28 19:09:41.648668');
INSERT INTO "user_name" VALUES('1100000000016','01M8HS0C19DJ1W4GSS69JWSBSC','2026-11-28 19:09:41.801032');
INSERT INTO "user_name" VALUES('0105500000020','01M8HS0C604RZ1VZR5PBSHXWYY','2026-11-28 19:09:41.952876');
INSERT INTO "user_name" VALUES('0103500000036','01M8HS0C9NT33YFZBDE9XME4ZD','2026-11-28 19:09:42.069699');
INSERT INTO "user_name" VALUES('0992000000012','01M8HS0CDFZGK2H341SMPVX50S','2026-11-28 19:09:42.191613');
INSERT INTO "user_name" VALUES('0994000000014','01M8HS0CGN5HD9CTYY1RTJFDGV','2026-11-28 19:09:42.293396');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HS0CM01FRAR5J86CMF6JWE','2026-11-28 19:09:42.400877');
INSERT INTO "user_name" VALUES('0000000000001','01M8HS0EWEPSKGW1PXJZFSAHM6','2026-11-28 19:09:44.718290');
INSERT INTO "user_name" VALUES('0000000000002','01M8HS0F1VSF6XTP7ASYJ5S09R','2026-11-28 19:09:44.891404');
INSERT INTO "user_name" VALUES('0000000000003','01M8HS0F2E1B8T7YXA2S8VX6YQ','2026-11-28 19:09:44.910444');
INSERT INTO "user_name" VALUES('0000000000004','01M8HS0F30VFD26RT26S25R7AN','2026-11-28 19:09:44.928284');
INSERT INTO "user_name" VALUES('0000000000005','01M8HS0F3P8V27PHJ3XGVT7ARH','2026-11-28 19:09:44.950468');
INSERT INTO "user_name" VALUES('0000000000006','01M8HS0F49PSS3B2R3N343WHSF','2026-11-28 19:09:44.969926');
INSERT INTO "user_name" VALUES('0000000000007','01M8HS0F4T2DAJX04ZQNDQ2KST','2026-11-28 19:09:44.986429');
INSERT INTO "user_name" VALUES('0000000000008','01M8HS0F56WT3KD6292WVTWZK3','2026-11-28 19:09:44.998187');
INSERT INTO "user_name" VALUES('0000000000009','01M8HS0F5YAGJNQXS5XS51DE04','2026-11-28 19:09:45.022473');
INSERT INTO "user_name" VALUES('0000000000010','01M8HS0F6EXVA84VXGMK4MVVSW','2026-11-28 19:09:45.038438');
INSERT INTO "user_name" VALUES('0000000000011','01M8HS0F6YJCZ4TMXHZ5HZCQ40','2026-11-28 19:09:45.054590');
INSERT INTO "user_name" VALUES('0000000000012','01M8HS0F7FPQ7NJSW4P0QJ0BJY','2026-11-28 19:09:45.071077');
INSERT INTO "user_name" VALUES('0000000000013','01M8HS0F8D52078T6NR1T083CS','2026-11-28 19:09:45.101056');
INSERT INTO "user_name" VALUES('01M8HS0FBSEH0Y19XAJCXQQ5DK','01M8HS0BWGJ02XCZ16BE7HMQBZ','2026-11-28 19:09:41.648668');
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
INSERT INTO "visit" VALUES('01M8HS0DH9FEFFGKCYYAKK0DFV','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','e-license','2026-11-28 19:09:43.313341','2026-11-28 19:09:43.313341',NULL);
INSERT INTO "visit" VALUES('01M8HS0DWBTSQK5EH85SANR6XA','LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','keeper','2026-11-28 19:09:43.683252','2026-11-28 19:09:43.683252',NULL);
INSERT INTO "visit" VALUES('01M8HS0DXRG8DY2864GWNCA8QX','LfEimW13xAb3tqlx6BJLoSIQU9TR-rkqwuAQ_qE_b9U','e-license','2026-11-28 19:09:43.731416','2026-11-28 19:09:43.731416',NULL);
INSERT INTO "visit" VALUES('01M8HS0E6VDNY4HSXMBXSGJ8JF','4PEPQ5sOc71HpadfuAM1gLO2CfmWzfi9XokkFceDuxU','e-license','2026-11-28 19:09:44.023321','2026-11-28 19:09:44.023321',NULL);
INSERT INTO "visit" VALUES('01M8HS0FCRHCY1Y5YNZYPBDYAR','jwbcK9Vh2kK1DqGYpfgg6fyrRFXWIIWtLki82khXPw0','01M8HS0FCRV3W71K7FT7VCXJ3V','2026-11-28 19:09:43.313341','2026-11-28 19:09:43.313341','2026-11-28 19:09:45.240261');
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
COMMIT;
