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
INSERT INTO "account" VALUES('01M8HRZMDXMZJZ76K9EDZNQRG1','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xDgHgBCCMMZ4z7nXmlPqfQ$ACQw/ejDuXzthvw/XGWs3i6s1zcambit5HfzF6C1uCk','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}',NULL,NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:09:17.629026','th',0,'2026-11-28 19:09:17.629026','2026-11-28 19:09:17.629026');
INSERT INTO "account" VALUES('01M8HRZMJYQY1YAPVQYXQNND0B','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$fi8FYMzZW4uxVgrBOMdYiw$6+UXT87KKqZYzphrV4iDyXFcOuhElQyxczD/T1tGHoQ','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'นางสาวผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:09:17.790245','th',0,'2026-11-28 19:09:17.790245','2026-11-28 19:09:17.790245');
INSERT INTO "account" VALUES('01M8HRZMQB7TTXWPE5QB3JR8ZA','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$zLnXmjPGeE9pzVnr3VvL+Q$C2AxlbM0Shh8s1NVAgpvDU/SGLvs+3seyikBfAYkX8w','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}',NULL,NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:09:17.931456','th',0,'2026-11-28 19:09:17.931456','2026-11-28 19:09:17.931456');
INSERT INTO "account" VALUES('01M8HRZMVJ04FM89MVBNH5YC2N','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$d641JkRo7X2vFYKQMuY8Jw$uVavDh4pSXTL8c2dFzQmmJ0a08bCQ0nnBpu2Mtrg5P4','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}',NULL,NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:09:18.066259','th',0,'2026-11-28 19:09:18.066259','2026-11-28 19:09:18.066259');
INSERT INTO "account" VALUES('01M8HRZN02A3P0JF3KE96YDSQD','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$9R7D2DtHKAWgVEqpVcoZww$2kxw7ycqWdE0dSHN0uoFSAiLeiZ91RPvezNtYmgQDgU','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}',NULL,NULL,'คณะบุคคล ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:09:18.210693','th',0,'2026-11-28 19:09:18.210693','2026-11-28 19:09:18.210693');
INSERT INTO "account" VALUES('01M8HRZN42640QTB5PRK2PJP7Z','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$zXmvlfJ+772XklJqLWVMyQ$KlUrhWc1XulLaNTJd+0vluS2SGnIkJzioVsqqTvlJMc','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'หน่วยงานตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:09:18.338080','th',0,'2026-11-28 19:09:18.338080','2026-11-28 19:09:18.338080');
INSERT INTO "account" VALUES('01M8HRZNA67BZ7S7GJKBS84C99','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$uFcqpbRWqtV6z9m7N2Ys5Q$gWQqOrVTIV1JECmxg4oVgiw5u9TvgAhrAc+nj1DQMIc','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,'Example Trading (Overseas) Ltd.',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:09:18.534217','th',0,'2026-11-28 19:09:18.534217','2026-11-28 19:09:18.534217');
INSERT INTO "account" VALUES('01M8HRZRR710CP7YNRB98FN94H','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:09:22.055349','th',0,'2026-11-28 19:09:22.055349','2026-11-28 19:09:22.055349');
INSERT INTO "account" VALUES('01M8HRZRW0NDN2Y0TF7NXK16M3','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:09:22.176974','th',0,'2026-11-28 19:09:22.176974','2026-11-28 19:09:22.176974');
INSERT INTO "account" VALUES('01M8HRZRWPNB1WNHVS216PHYRV','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:09:22.198441','th',0,'2026-11-28 19:09:22.198441','2026-11-28 19:09:22.198441');
INSERT INTO "account" VALUES('01M8HRZRXEJCTZC8J88GTMEW9M','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:09:22.222506','th',0,'2026-11-28 19:09:22.222506','2026-11-28 19:09:22.222506');
INSERT INTO "account" VALUES('01M8HRZRY2DGT5BTT85M2KWQ6E','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:09:22.242446','th',0,'2026-11-28 19:09:22.242446','2026-11-28 19:09:22.242446');
INSERT INTO "account" VALUES('01M8HRZRZB56Y4PP0N9EQ717J9','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:09:22.283522','2026-11-28 19:09:22.283522');
INSERT INTO "account" VALUES('01M8HRZS02MSWQYTPSQSJXAW3A','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:09:22.306585','th',0,'2026-11-28 19:09:22.306585','2026-11-28 19:09:22.306585');
INSERT INTO "account" VALUES('01M8HRZS0PZ86DBC43SCD60SXB','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:09:22.326446','th',0,'2026-11-28 19:09:22.326446','2026-11-28 19:09:22.326446');
INSERT INTO "account" VALUES('01M8HRZS16NA3ETVKHH04TSQXY','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:09:22.342498','th',0,'2026-11-28 19:09:22.342498','2026-11-28 19:09:22.342498');
INSERT INTO "account" VALUES('01M8HRZS1N9ZJZZD6YM5WKZTD7','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:09:22.357957','th',0,'2026-11-28 19:09:22.357957','2026-11-28 19:09:22.357957');
INSERT INTO "account" VALUES('01M8HRZS27M2CACV5NSZ99AQFM','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:09:22.374991','th',0,'2026-11-28 19:09:22.374991','2026-11-28 19:09:22.374991');
INSERT INTO "account" VALUES('01M8HRZS2TA2P1WBYV2VFVRD24','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:09:22.394427','th',0,'2026-11-28 19:09:22.394427','2026-11-28 19:09:22.394427');
INSERT INTO "account" VALUES('01M8HRZS3EYV974YD25BR1KA9M','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$YWwN4VzrPcc4h3Buba11jg$jLdUk7/mCnU4YoBJylwaDrUdclF5nZCDNvP58gwv5XA','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:09:22.414440','th',0,'2026-11-28 19:09:22.414440','2026-11-28 19:09:22.414440');
INSERT INTO "account" VALUES('01M8HRZS4BKP7RJ5F71YNCV9CA','natural_person','tax_id','1100000000016','01M8HRZS4BWAJHK78S57703T6F','active',1,'01M8HRZS4BN8HFHE7B35N1X1DM','register','$argon2id$v=19$m=19456,t=2,p=1$fi8FYMzZW4uxVgrBOMdYiw$6+UXT87KKqZYzphrV4iDyXFcOuhElQyxczD/T1tGHoQ','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','01M8HRZS4BFDRBXJV7N3H47QZB','01M8HRZS4BA2D0H579NH8G434X','นางสาวผู้รับมอบ ตัวอย่าง','01M8HRZS4B20CD3E8Y11WGXFD3','024306800','01M8HRZS4B57DFS391711T4DDQ','0812345678','agent@example.com','2026-11-28 19:09:17.790245','th',0,'2026-11-28 19:09:17.790245','2026-11-28 19:09:17.790245');
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
INSERT INTO "acting_context" VALUES('O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','01M8HRZPMMTG3DCA4C4SJZ8DTK',NULL,'2026-11-28 19:09:19.892528','2026-11-28 19:09:20.405247');
INSERT INTO "acting_context" VALUES('n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','01M8HRZPMMTG3DCA4C4SJZ8DTK','dlg_01M8HRZNHBB4S6AVZQQH563PRW','2026-11-28 19:09:20.405247','2026-11-28 19:09:20.911434');
INSERT INTO "acting_context" VALUES('C39Fsfy4SbRUmre1oCgUlNchM2MX2OPe1E1ppoc_Nyo','01M8HRZPMMTG3DCA4C4SJZ8DTK',NULL,'2026-11-28 19:09:20.911434',NULL);
INSERT INTO "acting_context" VALUES('Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y','01M8HRZQVK07H07HG7YSYR0E6E',NULL,'2026-11-28 19:09:21.139222','2026-11-28 19:09:21.277080');
INSERT INTO "acting_context" VALUES('01M8HRZS87DXP0QHF0QHMVTA5W','01M8HRZPMMTG3DCA4C4SJZ8DTK','dlg_01M8HRZNHBB4S6AVZQQH563PRW','2026-11-28 19:09:20.405247','2026-11-28 19:09:20.911434');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "audit_event" VALUES('01M8HRZPMZV7EXH8SZ3AE9W9EF','2026-11-28 19:09:19.892528','login.started','01M8HRZMJYQY1YAPVQYXQNND0B','{"login_id": "01M8HRZPMMTG3DCA4C4SJZ8DTK", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','2866832db2e845c2');
INSERT INTO "audit_event" VALUES('01M8HRZPVD33RSSAPDDQF5TRYK','2026-11-28 19:09:20.055578','token.issued','01M8HRZMJYQY1YAPVQYXQNND0B','{"client_id": "e-license", "context_id": "O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E", "delegation_id": null, "token_id": "01M8HRZPT90GVTDG46K4C73NPZ", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','ff95f32a6353d893');
INSERT INTO "audit_event" VALUES('01M8HRZQ638BP9J5S8XRF59NMC','2026-11-28 19:09:20.405247','acting.switched','01M8HRZMJYQY1YAPVQYXQNND0B','{"login_id": "01M8HRZPMMTG3DCA4C4SJZ8DTK", "context_id": "n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8", "delegation_id": "dlg_01M8HRZNHBB4S6AVZQQH563PRW"}','127.0.0.1','Werkzeug/3.1.9','35365b5c3c30ad95');
INSERT INTO "audit_event" VALUES('01M8HRZQHGPYM9KWA3133TV8AS','2026-11-28 19:09:20.803082','token.issued','01M8HRZMJYQY1YAPVQYXQNND0B','{"client_id": "keeper", "context_id": "n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8", "delegation_id": "dlg_01M8HRZNHBB4S6AVZQQH563PRW", "token_id": "01M8HRZQHE04D2SZA5T445QZF3", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','6d50b420faa04eb5');
INSERT INTO "audit_event" VALUES('01M8HRZQJA7HNJZFJ4VF17WKB0','2026-11-28 19:09:20.835707','request.repeated','01M8HRZMJYQY1YAPVQYXQNND0B','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','5af054461d01a21b');
INSERT INTO "audit_event" VALUES('01M8HRZQN2DPB3X7WTMNEHX8WK','2026-11-28 19:09:20.911434','acting.switched','01M8HRZMJYQY1YAPVQYXQNND0B','{"login_id": "01M8HRZPMMTG3DCA4C4SJZ8DTK", "context_id": "C39Fsfy4SbRUmre1oCgUlNchM2MX2OPe1E1ppoc_Nyo", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','9fbf3d02842eb522');
INSERT INTO "audit_event" VALUES('01M8HRZQVN9JFF5ZDGWH87C7N7','2026-11-28 19:09:21.139222','login.started','01M8HRZMDXMZJZ76K9EDZNQRG1','{"login_id": "01M8HRZQVK07H07HG7YSYR0E6E", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','4e46a4e2d20d1d2c');
INSERT INTO "audit_event" VALUES('01M8HRZQXGVEFKRB1Z2GV5KHM5','2026-11-28 19:09:21.199063','request.repeated','01M8HRZMDXMZJZ76K9EDZNQRG1','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','9ce9fefb3f807246');
INSERT INTO "audit_event" VALUES('01M8HRZQYCG1Y7S95S9RP2879T','2026-11-28 19:09:21.213626','token.issued','01M8HRZMDXMZJZ76K9EDZNQRG1','{"client_id": "e-license", "context_id": "Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y", "delegation_id": null, "token_id": "01M8HRZQY478STBEF758DVA596", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','14fa5b549977098f');
INSERT INTO "audit_event" VALUES('01M8HRZR0MQVDE016V5NS0DJ72','2026-11-28 19:09:21.277080','login.ended','01M8HRZMDXMZJZ76K9EDZNQRG1','{"login_id": "01M8HRZQVK07H07HG7YSYR0E6E", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','caa12bddd7a4a4c1');
INSERT INTO "audit_event" VALUES('01M8HRZR7BESGFVQATJR4BQPXG','2026-11-28 19:09:21.514972','login.refused','01M8HRZN02A3P0JF3KE96YDSQD','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','f77ab59d6195ef33');
INSERT INTO "audit_event" VALUES('01M8HRZRPW3EDB6B02TTT72AWV','2026-11-28 19:09:22.012478','login.refused',NULL,'{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','004090a31cf4a8f4');
INSERT INTO "audit_event" VALUES('01M8HRZS50M1C5FPC9XWNJJ30M','2026-11-28 19:09:19.892528','login.started','01M8HRZMJYQY1YAPVQYXQNND0B','{"login_id": "01M8HRZPMMTG3DCA4C4SJZ8DTK", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','2866832db2e845c2');
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
INSERT INTO "authorization_code" VALUES('01M8HRZPRSQ3T9WNF38AVQDRNE','29e8638d58e6a37712194bcb5813bf6518b8b83d0a719b89246390e9f2b7443d','e-license','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','https://e-license.example.test/callback','openid profile email phone address entity','nJkdynxyNW4yxILcLJumHA','-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI','2026-11-28 19:09:19.892528','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:20.013426','2026-11-28 19:10:20.013426','2026-11-28 19:09:20.055578',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZQG9MDWE9GN3CM6WXZ42','20597b19c9009a4c6bcaef65b025a0fba023cf83e52f5a28c7228d16a9b7c93a','keeper','n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','https://keeper.example.test/callback','openid profile email phone address entity','D5qPQ9QzHWUeN9xVimmXZw','a4Ytl7BwnyqlA5vqnvT8me3AgcniE6J-yzdk_rO_ZCk','2026-11-28 19:09:19.892528','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:20.776282','2026-11-28 19:10:20.776282','2026-11-28 19:09:20.803082',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZQJ59MH3J0RJQNX4GFTR','7a612b8e742492028f8aaddac15469bad76d68a1f2bbf70ce504a6a11689fce2','e-license','n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','https://e-license.example.test/callback','openid profile email phone address entity','nJkdynxyNW4yxILcLJumHA','-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI','2026-11-28 19:09:19.892528','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:20.835707','2026-11-28 19:10:20.835707',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZQXGP6E33FQ4Y9HANDHF','9a9b41140bc76ef2274ffcf771961f073bd1e47ef641fde9ae7e39f815c62578','e-license','Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y','https://e-license.example.test/callback','openid profile email phone address entity','nJkdynxyNW4yxILcLJumHA','-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI','2026-11-28 19:09:21.139222','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:21.199063','2026-11-28 19:10:21.199063','2026-11-28 19:09:21.213626',NULL);
INSERT INTO "authorization_code" VALUES('01M8HRZS89TATZKP07XZ9ABZ65','01M8HRZS8ADCRB04TD2T8NSRJT','e-license','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','https://e-license.example.test/callback','openid profile email phone address entity','nJkdynxyNW4yxILcLJumHA','-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI','2026-11-28 19:09:19.892528','urn:idp:acr:password','["pwd"]','2026-11-28 19:09:20.013426','2026-11-28 19:10:20.013426','2026-11-28 19:09:20.055578','"01M8HRZS891BGNKM4JYDYP1AAR"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('I-QnCB4V4O6ZWgR8kElBAlHcci6Vp_fKRHPJ82kmzcI','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "z5PFC59nC706L3P7AmPt3Q"], ["nonce", "nJkdynxyNW4yxILcLJumHA"], ["code_challenge", "-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI"], ["code_challenge_method", "S256"]]}','sign_in','zDtx6shiX11KEJmO-1vYVheKo01mMVx2iRib9TPrK7I','2026-11-28 19:09:21.334211','2026-11-28 20:09:21.334211',NULL);
INSERT INTO "authorization_request" VALUES('VO7JqaE-G08lmWmKkxJgXxPZ07fCh4RHDa6cIBBjHKE','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "z5PFC59nC706L3P7AmPt3Q"], ["nonce", "nJkdynxyNW4yxILcLJumHA"], ["code_challenge", "-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI"], ["code_challenge_method", "S256"]]}','sign_in','5gk7hlB3iA8wzvjqRrq2TmijLBQIJYDnwDgDUIxqtBY','2026-11-28 19:09:21.565407','2026-11-28 20:09:21.565407',NULL);
INSERT INTO "authorization_request" VALUES('01M8HRZS5E18SPN807M34KG2R5','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "z5PFC59nC706L3P7AmPt3Q"], ["nonce", "nJkdynxyNW4yxILcLJumHA"], ["code_challenge", "-LdzhdbpQ1ydtmnE7Ew17D8H0Zu5YnRwmrn2-jTdhUI"], ["code_challenge_method", "S256"]]}','sign_in','zDtx6shiX11KEJmO-1vYVheKo01mMVx2iRib9TPrK7I','2026-11-28 19:09:21.334211','2026-11-28 20:09:21.334211','01M8HRZS5E5N7XHC8FW26DXHDC');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HRZS5RGK53K34C1MEB16F9','01M8HRZS5RM00MS9ZV3H8YPZF3','2026-11-28 19:09:22.488252');
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
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBB4S6AVZQQH563PRW','01M8HRZMDXMZJZ76K9EDZNQRG1','01M8HRZMJYQY1YAPVQYXQNND0B','all','[]','2026-10-30',NULL,'aaa9aa2788d8016a844f823637a96932d990d8337c0cc83fd0b1ed1a27c75df1','in_force','2026-10-29 19:09:18.763002','2026-10-29 22:09:18.763002',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBREBJQ42SQM6HWNWZ','01M8HRZMQB7TTXWPE5QB3JR8ZA','01M8HRZMJYQY1YAPVQYXQNND0B','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','03d7151edfc0b10ae47b42574f3a52dbd9e13270201b39aa25255b0c7f3f8ff8','in_force','2026-10-29 19:09:18.763180','2026-10-29 22:09:18.763180',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBBNR1MPX4Z3YZ4EQT','01M8HRZMQB7TTXWPE5QB3JR8ZA','01M8HRZMJYQY1YAPVQYXQNND0B','selected','["nsw"]','2026-12-29','2027-03-29','fa41d4b9f40bde38193ee0c49d35c2bf2764037d3062297e731af0a009ba6fd7','in_force','2026-10-29 19:09:18.763250','2026-10-29 22:09:18.763250',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBMG9CPKQ382XDPEVW','01M8HRZN02A3P0JF3KE96YDSQD','01M8HRZMJYQY1YAPVQYXQNND0B','selected','["e-license"]','2026-11-29','2027-11-29','ad8deb21a98fbf6725b7d6d13cdde9b917b54a8908275ce132b67ee9c18cf798','waiting','2026-11-27 19:09:18.763314',NULL,NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBPV35S84Y714FHQ2G','01M8HRZN42640QTB5PRK2PJP7Z','01M8HRZMJYQY1YAPVQYXQNND0B','selected','["e-accreditation"]','2026-05-13','2026-11-09','11febd21cef72ec6b0ac038e6e920c675f6bf950c68691d2c2ace9a618461391','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBNT6RS26GTRYMWNM7','01M8HRZNA67BZ7S7GJKBS84C99','01M8HRZMJYQY1YAPVQYXQNND0B','all','[]','2026-11-19',NULL,'16cee7abaefa9846dbb829e629b6e3257ce7770c09805ffc8a2ff5905c1e5d4e','declined','2026-10-29 19:09:18.763378','2026-10-29 22:09:18.763378','2026-11-28 18:09:18.763378',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBWZWPN72Z5DE4NQSS','01M8HRZMDXMZJZ76K9EDZNQRG1','01M8HRZMVJ04FM89MVBNH5YC2N','all','[]','2026-09-30',NULL,'63d27651ba06697771c4f55496b578bf0ed52e37eb848efcb71de7e0f92d3430','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:09:18.763422','เปลี่ยนตัวแทน');
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHB5GG61F1VC33MFGF1','01M8HRZMQB7TTXWPE5QB3JR8ZA','01M8HRZMVJ04FM89MVBNH5YC2N','selected','["e-surveillance"]','2026-08-31',NULL,'585a85ea8ec527766a975a2c1c89165738c9bb27f5c264e799913bd102ec7fb2','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:09:18.763449',NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZNHBGX7QSPWTG0HCG2QD','01M8HRZMJYQY1YAPVQYXQNND0B','01M8HRZMVJ04FM89MVBNH5YC2N','selected','["e-license"]','2026-11-24','2027-02-27','2122dfb82a337ce2652bd76d2f72fa36fdef6b3f00b9fbc6b79ee303b274acbf','in_force','2026-10-29 19:09:18.763482','2026-10-29 22:09:18.763482',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HRZS6X4ZX0WT9GJ2WF1VXB','01M8HRZMDXMZJZ76K9EDZNQRG1','01M8HRZMVJ04FM89MVBNH5YC2N','all','[]','2026-09-30','2026-11-29','63d27651ba06697771c4f55496b578bf0ed52e37eb848efcb71de7e0f92d3430','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:09:18.763422','เปลี่ยนตัวแทน');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('zDtx6shiX11KEJmO-1vYVheKo01mMVx2iRib9TPrK7I','{"return_to": "/oauth2/authorize?resume=I-QnCB4V4O6ZWgR8kElBAlHcci6Vp_fKRHPJ82kmzcI", "cancel_to": "/oauth2/authorize?resume=I-QnCB4V4O6ZWgR8kElBAlHcci6Vp_fKRHPJ82kmzcI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 20:09:21.334211',NULL);
INSERT INTO "handoff_note" VALUES('5gk7hlB3iA8wzvjqRrq2TmijLBQIJYDnwDgDUIxqtBY','{"return_to": "/oauth2/authorize?resume=VO7JqaE-G08lmWmKkxJgXxPZ07fCh4RHDa6cIBBjHKE", "cancel_to": "/oauth2/authorize?resume=VO7JqaE-G08lmWmKkxJgXxPZ07fCh4RHDa6cIBBjHKE&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 20:09:21.565407',NULL);
INSERT INTO "handoff_note" VALUES('01M8HRZS5S4X74VPH73GH9CKNS','{"return_to": "/oauth2/authorize?resume=I-QnCB4V4O6ZWgR8kElBAlHcci6Vp_fKRHPJ82kmzcI", "cancel_to": "/oauth2/authorize?resume=I-QnCB4V4O6ZWgR8kElBAlHcci6Vp_fKRHPJ82kmzcI&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:09:22.489676','2026-11-28 20:09:21.334211','01M8HRZS5S8DTFPXWEZ56KKS3C');
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
INSERT INTO "login" VALUES('01M8HRZPMMTG3DCA4C4SJZ8DTK','42bc23337a11bc8ab640f54f34f919fe792f6e9dde3aa0c17f37fe520a04c7c6','01M8HRZMJYQY1YAPVQYXQNND0B','2026-11-28 19:09:19.892528','2026-11-28 19:09:19.892528','2026-11-28 19:09:19.892528',NULL,NULL,'2026-11-28 19:09:19.892528','2026-11-29 07:09:19.892528',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HRZQVK07H07HG7YSYR0E6E','efb3d5251405d5ca3337e5b52b2e8e0e5e34d5c2d89777ba37268ae614f50f79','01M8HRZMDXMZJZ76K9EDZNQRG1','2026-11-28 19:09:21.139222','2026-11-28 19:09:21.139222','2026-11-28 19:09:21.139222',NULL,NULL,'2026-11-28 19:09:21.139222','2026-11-29 07:09:21.139222','2026-11-28 19:09:21.277080','sign_out','127.0.0.1','Werkzeug/3.1.9');
INSERT INTO "login" VALUES('01M8HRZS781PWP7DRHQ5YACA8A','01M8HRZS78W539J30AA12C7D5F','01M8HRZMDXMZJZ76K9EDZNQRG1','2026-11-28 19:09:21.139222','2026-11-28 19:09:21.139222','2026-11-28 19:09:21.139222','2026-11-28 19:09:22.536288','2026-11-28 19:09:22.536344','2026-11-28 19:09:21.139222','2026-11-29 07:09:21.139222','2026-11-28 19:09:21.277080','sign_out','127.0.0.1','Werkzeug/3.1.9');
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
INSERT INTO "outbox_message" VALUES('01M8HRZQ5S4BKENRSQ1JSDEDSR','logout_notice','e-license','{"visit_id": "01M8HRZPS491V270GJRM5FS8B5", "sid": "O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E", "sub": "01M8HRZMJYQY1YAPVQYXQNND0B"}','2026-11-28 19:09:20.405247','2026-11-28 19:09:20.405247',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZQMH5TSNDAGSJFASKW6V','logout_notice','e-license','{"visit_id": "01M8HRZQJ5ZBVTKF2W23DH5ASB", "sid": "n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8", "sub": "01M8HRZMJYQY1YAPVQYXQNND0B"}','2026-11-28 19:09:20.911434','2026-11-28 19:09:20.911434',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZQMHDEHP733C3YFWNTZM','logout_notice','keeper','{"visit_id": "01M8HRZQGY5GZ5JYMHBDE01RE3", "sid": "n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8", "sub": "01M8HRZMJYQY1YAPVQYXQNND0B"}','2026-11-28 19:09:20.911434','2026-11-28 19:09:20.911434',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZR0K9Q12071KGH4A3XWQ','logout_notice','e-license','{"visit_id": "01M8HRZQXGXKPST9D35KK37N4K", "sid": "Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y", "sub": "01M8HRZMDXMZJZ76K9EDZNQRG1"}','2026-11-28 19:09:21.277080','2026-11-28 19:09:21.277080',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HRZS68JF5NXVG2TGSCYFZN','logout_notice','e-license','{"visit_id": "01M8HRZPS491V270GJRM5FS8B5", "sid": "O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E", "sub": "01M8HRZMJYQY1YAPVQYXQNND0B"}','2026-11-28 19:09:20.405247','2026-11-28 19:09:20.405247',0,'2026-11-28 19:09:22.504061','2026-11-28 19:09:22.504116');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HRZS7K3ZJE0E0JT7CM6A9Z','01M8HRZS4BKP7RJ5F71YNCV9CA','2026-11-28 19:09:22.548096','01M8HRZS7M4T85E6BSDR1W68XS','"01M8HRZS7MN85YR8115RNF36PF"');
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
INSERT INTO "signing_key" VALUES('01M8HRZNKG92GZ5JDZF8PGHK54','ES256',1,'gAAAAABrCybeFhoOZUnB5RBRHjvjBlfCdUKXrFdaK0fKQtSR12OltuNv6XpAsdFwwzcYryBB-awWpPdkBCSu3O07uqFVfq3m-D-mhiI_50at5agm5TSh0MM9rq-dWraiodMbHGh2Um2pUU9zTbGUtSCa7L8MSBAYXbWOUOPS8TvJaO2N_VI4NWWOF2psKATjDpOk38kmSeHc5kjCTBQjafNyWB8UsRr87FTRpsvdk74wRP9-QauBAT6F09CK1b-6N07GsRDsn5T0','2026-11-28 19:09:18.831016',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZNNJCF9CTGZK13WMEMAP','PS256',1,'gAAAAABrCybeoNyHXANrsqxe6UbZJaOw7BGKTiwLrC6aMT6134wJM7oWBU_0frhS0hgclr-xaaxndpbqrSgdUyNqGy21t8s17IkxRTEguPVv2lAI5fF14x25tgsnoRNBvb-IOFHVKmz2VciMGpAr374nwwkVgVK0LcNlotqaG8Y4ZjO3ApuXd-dI-bvt_iWizR7TlprBNdDrqqO0gSd09vPGed6OnZ-kVLRgPO_inAljh6E8pLE8Jx7LxCh7gjWpZKJ5kxDSL3pr5qpaV9QAP25d7dmCENA9kkTW5WPlAkeATIzz2K4vjG_s4idRWXlIRcpzNLxOQ2Gr9lMru18wizdu05oo5o5Z8KOxGejn4gcZW-unBsNZe_aUAlUccUrAjrcZxcYowS4ze9UrX7hyjvdFcPMVx_siEfatI7VM5OUuq1t9DqC1x7i_5DIGVMkRdCLj089FFw_Du-go91yaSFv2939Ox6T40omIcMYjjOIDSwnOPOyplg5vb7ngTesYtELv49qT4EH3eioKLpd7WmrLuN4i2i499kjbFqSikwAMAhSGxxcWg_ICy5fEIYVGxcpp4z_A676dBlJJ5VMeg9dcEHTubu6HZhNb4arBn76iQZaSIiCyPtuumWUk5ol0NZgDK7m0KxaxsAGDfLxzlE-XZNIai86CRb19UZV33Lm1kps-Qws1nSq8Rxq-4L2Vw62GWSUVmBDafXP8TrPnjBYNUrBBWz0u-gRC_aD5fhMMCGl6yteFzoraY7KHIiUix2gra3EA4m-N4X1Yj17fxROeTnCYWSydLVlS26aW7twUxLKHEbx8Tj3uBtaHawal7LnUS1bal-nwFEoZap8cHLPDef2Lm2jD5bF09yWz_T7D-LHIOyKdfnEPTEmIiC3PecQQKPJfl4cc-iboChk5oud1q2Y3rejn0ulz_UtO0w5xGinMSdRBmw4g91NgucycW62HWXFH3hsN-o9XFXpmmOiEwzXaJxHrw3U97tJz2lXz1HSdGxbuYXVYxRpO0BcuBeg6QG372GuO67yLh5GKP3IHfQwpNbwLvgwn40rFjcLW-lCJ8BK-VDIfqk4CexOdpJKXhTLgt6SNaMHSXoKGMfWsOpW9ypz1YT5IuN9RlC8CwbZG3Bcx2frkoi2ycOSVXTt8qLWyIXuy1rZKdALKkQGgBRy9aZEj6GChFOqVH_WA-HgkITkYYs2iRj7B5duMvhuPD_D241Futo2UMaIwYMaw9kICMgrMY8bz2-vCzxwkNfBBcApV5gnhcQ7HumetMJNn-P1Ki288qKiKtmkOU8PDTwsObm4g3rFE4kETAqrTeko18wZmDfxAXBMrp4M4UcenEHMm7ZLBWT87AB8vMDfJoxHSijOYKUZZbUDBrAO3Tc8dzKzG4iveAFOgosEuMFb3q3gwAYK0gwGVeXBwiCimVwhvRrlO73LS3LLsevZoyxo8Tul7vKkWFoBcxe_hq-zP7-yQ1VzKwzX1lANklcqkF-pFWuduupZr0zju0yZS7D_r5QHBj-vK_hfmzz653BaB2-dYnBtB9z6AirKMyBpNmPYT747wSYa5HHM1M7RMZGUMRjL0SJPB9kOnQhWr7rr5ghW0YIE3fXFme3_0xfjmikd8wtLiTkQxs-nyxeguXKtTHfB2XBelBZbBKmz_AmAUtmwBLM9z4S3DpQWnRLlIuf4YUdY2cRIkao614KuEDAHPlqGThoo=','2026-11-28 19:09:18.833290',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZNYD62J11KNKYS89QAPF','RS256',1,'gAAAAABrCybfGyPNGB0O1MceUu0cqU4S_UFyeNtUhqV2TT3kS_H24ag2740WccGtKLWrmv1DR0nqHBgYXuWVH8M4-h396_Zt7N8l2QYXC6kL_cXiIczEGX07exrminOLxo_i1PzlL0XaB4pyLsYjKuD-_tptw9VF4cbcTSKX_mcnWJZeGigNVdJeNjw4c5J1K2jW4QDQot5rIBmX2CmrhD7DWFb-wQb_CX9HD-bMRbIygSCxhf3TDPwZXegKGaNZdF_2ilhuM4S64JNpcSsHVO-aDtt7W3cms6LQXSnJrl_Rhm15r94iFN3_FfsXG4pc6qWZ-Xf2hCS2mLuUo_ZYpxkws9RemLFvGkhhflfjdhfA8BKfNNWT9BrUDAXBkMYaLoWL7MJXFjK3WAeklBtGdv4zm3G8nhNNA2C1vuMl32h-tI80xHCsehj9QAldYWdoC3qG_T7b9XS6RwxBLkfDuo0GhhDskvzbjhXozHScY_9xQFpdE2-VSkybs3CW3Y5icH0YQkE6dK4qa3VoTjaFYvj-_1YWvB29xCk05vDQSERPU9pTOCnf_0LmHs1_BPSxtBnm-KUhHCHy-zJuQ6ndSVFEzBOHe6zhwi1nLBu7Otv_2eJo6OM45rT_mSPnlqDsvP_tIJ0hFqssABLZoN1LbVOOpfnMgrlk0V5zEoj8rp8TbEw66qwiLW1hCmibPXsvBoEv3vnWJjUZ1iSC0uByJ-mq56SWew0_p3pyZvTPBK8jtpPCn6LoCshLjYZCkyMXqFseGpRuBkVncs96SjoJRqkgv5wN8v8D6h8KAAzflI7fuvA2gXwOMzy-4Stbqj33FqRssVhAasTwn0Q3GDQSzE0vPt7q-_uYwbb5iZNHnrEgv0WxbExqUEstRK5S0xr7Q0riILDBUGHxznMQA-YzISxnO_6xBjsfwy0zIetB55weVbS5qZPQkYcBHwAZFC81kKMrVQbL_UKQfVRbIwGi_sLs7e7oG_mK7wK9--Pxrm5KjzCXAqqt6E_zkuZmldp7zXivp6orDGNaVeIBC3BE26-M7YPUdXduxQ_lR09dzAJ66jYYwgCMO1A-8Mlr3qVcMSCJ9X5eLPQ_3cjU96sVFVec1pFbSDXCaAtasExqICiXPLq6arwgPFola8CTyQay-wjxgXCDttEMQNZi8VaKqT0AFhaIjfCcLoPjnzjiUFodhfRca3y_ka6_tLkqVj3i4l37GXA3EN7kWVW_lRcCRnZYXS01rZOTUMTr2hXZSSXRjDBPdjUpPU6myupocAXtSL0pNdnucK31K9CmaJJ-r8k7zjf_DFYX5l_jp-nXGbdlfhu2Dt0yKcKJanqSkXU-_aWB-tYCGLWlFYY46obJLgS-5P5FdeKIhQyRH3ludOPk_UWL4lQncqnJcVvJWmUgQ6Oyvt9SASLluGA_hGDwDZSbV8Oomhr7RTMB8geC87O9LhwO0l8siXzGd2sfGEm5UdnhceB-03cdg7kAvN2O7A1maT8Dt2Ul3QtrB-do1Q4DoXZSHNjsFh85xhHK8cxN_hdt4zrOx7254bRpiSnV_PxD1FKAxJSX5ZROfWLv1DswloM6aPLLLoBb8Ws_s1zUqQQlRlBFpNd9DERCsy8sNHOg-3_nNddTovUEvuzsAu-LeI6C8IizPMnnWTJrhZAQq6A0M-l4Fegwp2euM4toY9jGcnaSoeAv12EoZ3vpfNEDmPlLUnIJ6FE=','2026-11-28 19:09:18.899009',NULL);
INSERT INTO "signing_key" VALUES('01M8HRZS6T6NPKJ8STP966XY88','ES256',1001,'gAAAAABrCybeFhoOZUnB5RBRHjvjBlfCdUKXrFdaK0fKQtSR12OltuNv6XpAsdFwwzcYryBB-awWpPdkBCSu3O07uqFVfq3m-D-mhiI_50at5agm5TSh0MM9rq-dWraiodMbHGh2Um2pUU9zTbGUtSCa7L8MSBAYXbWOUOPS8TvJaO2N_VI4NWWOF2psKATjDpOk38kmSeHc5kjCTBQjafNyWB8UsRr87FTRpsvdk74wRP9-QauBAT6F09CK1b-6N07GsRDsn5T0','2026-11-28 19:09:18.831016','2026-11-28 19:09:22.522746');
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
INSERT INTO "token_issue" VALUES('01M8HRZPT90GVTDG46K4C73NPZ','e-license','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','01M8HRZPRSQ3T9WNF38AVQDRNE','openid profile email phone address entity','2026-11-28 19:09:20.055578','2026-11-28 19:19:20.055578',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZQHE04D2SZA5T445QZF3','keeper','n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','01M8HRZQG9MDWE9GN3CM6WXZ42','openid profile email phone address entity','2026-11-28 19:09:20.803082','2026-11-28 19:19:20.803082',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZQY478STBEF758DVA596','e-license','Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y','01M8HRZQXGP6E33FQ4Y9HANDHF','openid profile email phone address entity','2026-11-28 19:09:21.213626','2026-11-28 19:19:21.213626',NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HRZS8Y8VRTKP284THD518T','e-license','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','01M8HRZPRSQ3T9WNF38AVQDRNE','openid profile email phone address entity','2026-11-28 19:09:20.055578','2026-11-28 19:19:20.055578','2026-11-28 19:09:22.590215','"01M8HRZS8Y0XDN3DXZ3D60A5G6"');
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HRZMDXMZJZ76K9EDZNQRG1','2026-11-28 19:09:17.629026');
INSERT INTO "user_name" VALUES('1100000000016','01M8HRZMJYQY1YAPVQYXQNND0B','2026-11-28 19:09:17.790245');
INSERT INTO "user_name" VALUES('0105500000020','01M8HRZMQB7TTXWPE5QB3JR8ZA','2026-11-28 19:09:17.931456');
INSERT INTO "user_name" VALUES('0103500000036','01M8HRZMVJ04FM89MVBNH5YC2N','2026-11-28 19:09:18.066259');
INSERT INTO "user_name" VALUES('0992000000012','01M8HRZN02A3P0JF3KE96YDSQD','2026-11-28 19:09:18.210693');
INSERT INTO "user_name" VALUES('0994000000014','01M8HRZN42640QTB5PRK2PJP7Z','2026-11-28 19:09:18.338080');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HRZNA67BZ7S7GJKBS84C99','2026-11-28 19:09:18.534217');
INSERT INTO "user_name" VALUES('0000000000001','01M8HRZRR710CP7YNRB98FN94H','2026-11-28 19:09:22.055349');
INSERT INTO "user_name" VALUES('0000000000002','01M8HRZRW0NDN2Y0TF7NXK16M3','2026-11-28 19:09:22.176974');
INSERT INTO "user_name" VALUES('0000000000003','01M8HRZRWPNB1WNHVS216PHYRV','2026-11-28 19:09:22.198441');
INSERT INTO "user_name" VALUES('0000000000004','01M8HRZRXEJCTZC8J88GTMEW9M','2026-11-28 19:09:22.222506');
INSERT INTO "user_name" VALUES('0000000000005','01M8HRZRY2DGT5BTT85M2KWQ6E','2026-11-28 19:09:22.242446');
INSERT INTO "user_name" VALUES('0000000000006','01M8HRZRZB56Y4PP0N9EQ717J9','2026-11-28 19:09:22.283522');
INSERT INTO "user_name" VALUES('0000000000007','01M8HRZS02MSWQYTPSQSJXAW3A','2026-11-28 19:09:22.306585');
INSERT INTO "user_name" VALUES('0000000000008','01M8HRZS0PZ86DBC43SCD60SXB','2026-11-28 19:09:22.326446');
INSERT INTO "user_name" VALUES('0000000000009','01M8HRZS16NA3ETVKHH04TSQXY','2026-11-28 19:09:22.342498');
INSERT INTO "user_name" VALUES('0000000000010','01M8HRZS1N9ZJZZD6YM5WKZTD7','2026-11-28 19:09:22.357957');
INSERT INTO "user_name" VALUES('0000000000011','01M8HRZS27M2CACV5NSZ99AQFM','2026-11-28 19:09:22.374991');
INSERT INTO "user_name" VALUES('0000000000012','01M8HRZS2TA2P1WBYV2VFVRD24','2026-11-28 19:09:22.394427');
INSERT INTO "user_name" VALUES('0000000000013','01M8HRZS3EYV974YD25BR1KA9M','2026-11-28 19:09:22.414440');
INSERT INTO "user_name" VALUES('01M8HRZS7NGHG6YW54Q6RXSWAG','01M8HRZMDXMZJZ76K9EDZNQRG1','2026-11-28 19:09:17.629026');
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
INSERT INTO "visit" VALUES('01M8HRZPS491V270GJRM5FS8B5','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','e-license','2026-11-28 19:09:20.013426','2026-11-28 19:09:20.013426',NULL);
INSERT INTO "visit" VALUES('01M8HRZQGY5GZ5JYMHBDE01RE3','n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','keeper','2026-11-28 19:09:20.776282','2026-11-28 19:09:20.776282',NULL);
INSERT INTO "visit" VALUES('01M8HRZQJ5ZBVTKF2W23DH5ASB','n6SHX7uzDmy1FHf6dakApB8sEk7kWX3yH51nBWhJ1k8','e-license','2026-11-28 19:09:20.835707','2026-11-28 19:09:20.835707',NULL);
INSERT INTO "visit" VALUES('01M8HRZQXGXKPST9D35KK37N4K','Dg_q6YX4LwQ4rt-rSJcn77pVx-k0QCy18RB4kS129_Y','e-license','2026-11-28 19:09:21.199063','2026-11-28 19:09:21.199063',NULL);
INSERT INTO "visit" VALUES('01M8HRZS91PDFP57N2QDX83B71','O_N4iJ-l4xYC0WTQemCsGJCE05Bng_emWdm_u5ggp_E','01M8HRZS91MK5EY9JYPGZ5QZJR','2026-11-28 19:09:20.013426','2026-11-28 19:09:20.013426','2026-11-28 19:09:22.593624');
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
COMMIT;
