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
INSERT INTO "account" VALUES('01M8HSN5BEM9VGYXEYDHYQQN6C','juristic_person','tax_id','0105500000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 19:21:03.086247','th',0,'2026-11-28 19:21:03.086247','2026-11-28 19:21:03.086247',NULL,'2026-11-28 19:21:04.996028',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086247','2026-11-28 19:21:03.086247',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEW5MS5MY5X022Q37Z','natural_person','tax_id','1100000000016','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 19:21:03.086370','th',0,'2026-11-28 19:21:03.086370','2026-11-28 19:21:03.086370',NULL,'2026-11-28 19:21:04.194939',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086370','2026-11-28 19:21:03.086370',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEBK4GYGYBF778Y964','juristic_person','tax_id','0105500000020','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 19:21:03.086397','th',0,'2026-11-28 19:21:03.086397','2026-11-28 19:21:03.086397',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086397','2026-11-28 19:21:03.086397',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEQQJEF6BT1FPB686V','juristic_person','tax_id','0103500000036','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 19:21:03.086417','th',0,'2026-11-28 19:21:03.086417','2026-11-28 19:21:03.086417',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086417','2026-11-28 19:21:03.086417',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEGAYAECQ2ZQW5AZWY','group_of_persons','tax_id','0992000000012','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 19:21:03.086437','th',0,'2026-11-28 19:21:03.086437','2026-11-28 19:21:03.086437',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086437','2026-11-28 19:21:03.086437',NULL);
INSERT INTO "account" VALUES('01M8HSN5BE4FEFCERMPJ6M8G1S','government_body','tax_id','0994000000014','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 19:21:03.086456','th',0,'2026-11-28 19:21:03.086456','2026-11-28 19:21:03.086456',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086456','2026-11-28 19:21:03.086456',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEYPHHCNV0NQRG8NY3','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 19:21:03.086475','th',0,'2026-11-28 19:21:03.086475','2026-11-28 19:21:03.086475',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086475','2026-11-28 19:21:03.086475',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEAF2NB30FH7CRP5VC','juristic_person','tax_id','0105500000062','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 19:21:03.086505','th',1,'2026-11-28 19:21:03.086505','2026-11-28 19:21:03.136605',NULL,'2026-11-28 19:21:05.410608',NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086505','2026-11-28 19:21:03.086505',NULL);
INSERT INTO "account" VALUES('01M8HSN5BED142BK8270KBN3KB','juristic_person','tax_id','0105500000046','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 19:21:03.086532','th',0,'2026-11-28 19:21:03.086532','2026-11-28 19:21:03.086532',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086532','2026-11-28 19:21:03.086532',NULL);
INSERT INTO "account" VALUES('01M8HSN5BEJKCRN5B5GH6DV2MR','juristic_person','tax_id','0105500000054','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 19:21:03.086550','th',0,'2026-11-28 19:21:03.086550','2026-11-28 19:21:03.086550',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086550','2026-11-28 19:21:03.086550',NULL);
INSERT INTO "account" VALUES('01M8HSN5BE0AF0KWJCYFW3QHT2','natural_person','tax_id','1200000000023','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 19:21:03.086568','th',0,'2026-11-28 19:21:03.086568','2026-11-28 19:21:03.086568',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:03.086568','2026-11-28 19:21:03.086568',NULL);
INSERT INTO "account" VALUES('01M8HSN7R11GNSD6K7XQFJE47B','juristic_person','tax_id','0000000000001','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 19:21:05.537681','th',0,'2026-11-28 19:21:05.537681','2026-11-28 19:21:05.537681',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.537681',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7T25SZJ3FMGKC6VFTW8','natural_person','tax_id','0000000000002','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 19:21:05.602570','th',0,'2026-11-28 19:21:05.602570','2026-11-28 19:21:05.602570',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.602570',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7TA1AYRK4J9W0YBQBAK','group_of_persons','tax_id','0000000000003','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 19:21:05.610518','th',0,'2026-11-28 19:21:05.610518','2026-11-28 19:21:05.610518',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.610518',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7TF8N56FY18MWQ6281N','government_body','tax_id','0000000000004','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 19:21:05.615505','th',0,'2026-11-28 19:21:05.615505','2026-11-28 19:21:05.615505',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.615505',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7TS52V5R9YNHZZ6BK1Y','other','tax_id','0000000000005','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 19:21:05.625877','th',0,'2026-11-28 19:21:05.625877','2026-11-28 19:21:05.625877',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.625877',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7V3TFBKWK663Q871E41','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 19:21:05.635044','2026-11-28 19:21:05.635044',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.635044',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7VEJJ0MBF8M7R7QBN2R','juristic_person','tax_id','0000000000007','','suspended',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 19:21:05.646350','th',0,'2026-11-28 19:21:05.646350','2026-11-28 19:21:05.646350',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.646350',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7VV9W18Z0QBTC4H9NPX','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 19:21:05.659050','th',0,'2026-11-28 19:21:05.659050','2026-11-28 19:21:05.659050',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.659050',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7W6BN1KVQM2G290YTJG','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 19:21:05.670521','th',0,'2026-11-28 19:21:05.670521','2026-11-28 19:21:05.670521',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.670521',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7WHCE5BKD8Q8HESPHXV','juristic_person','tax_id','0000000000010','00001','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 19:21:05.681150','th',0,'2026-11-28 19:21:05.681150','2026-11-28 19:21:05.681150',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.681150',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7X23C38X2KQHJT10DZN','juristic_person','passport','0000000000011','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 19:21:05.698516','th',0,'2026-11-28 19:21:05.698516','2026-11-28 19:21:05.698516',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.698516',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7XJKGY8Y8K13RM2R4W6','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี','register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 19:21:05.714509','th',0,'2026-11-28 19:21:05.714509','2026-11-28 19:21:05.714509',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.714509',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN7Y37QRMR9RY5JFWE1R4','natural_person','tax_id','0000000000013','','active',1,NULL,'register','$argon2id$v=19$m=19456,t=2,p=1$xhgjROg9h5Dyfu8951wrZQ$uYoqvUQroT6aUR6XlRya3K6DIp/+uSymLj55FJ9QnZU','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000013@example.com','2026-11-28 19:21:05.731804','th',0,'2026-11-28 19:21:05.731804','2026-11-28 19:21:05.731804',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 19:21:05.731804',NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN80MFZYHE0FVRV58T9V7','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:21:05.812445',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN80M0HN2FYAG85Y2YWE8','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:21:05.812445',NULL,NULL,NULL,NULL,'gAAAAABrCymhQliCW-5mK9c0eFH-YOjdArkCnfll5G_wdxT1Y7tk8Nw1RFjC-5iovbhM317tvVyts3sskUsvI4sGYTlyxMNz8JW1KZCNDh6hdwNhfLBgqbMa93moI-eQJBAZowK5122R','md5','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN80MMMNQS5331XJPEA3W','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 19:21:05.812445',NULL,NULL,NULL,NULL,'gAAAAABrCymhvV_KNnke7hid2S13NxPp0ZjZH9997FGpA9DxitCaOMFZaJC99uSDvSYHcV-i8HqAlD7xMFDkdbGO2kG5TugkZf_P5DnMGI3e1_txzvm7I1_XByt25FG95dIwR6T6AqVO','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8HSN81FQPY0V05669JPJH1Q','natural_person','tax_id','1100000000016','01M8HSN81F9KNAAZEC33KRTMWZ','active',1,'01M8HSN81EDC9PE9EKFTTEM46N','register','$argon2id$v=19$m=19456,t=2,p=1$uxeC0Ppfy/k/B6CU0trb2w$YynZk++zBXfuIM+JpjSmjPdNGh+QPHgxEOhJFLeEjjw','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HSN81FB63QW0FBWDXM6PQ7','024306800','01M8HSN81FB5JKKTAWD1FX4C3V','0812345678','agent@example.com','2026-11-28 19:21:03.086370','th',0,'2026-11-28 19:21:03.086370','2026-11-28 19:21:03.086370','2026-11-28 19:21:05.838947','2026-11-28 19:21:04.194939','"01M8HSN81EAGK7DY6NAW93FZ2S"','01M8HSN81EE3CXQ67SV1Y26SX8','01M8HSN81F28A1WK3CZDAAZVFG','01M8HSN81F9ZHEV7KV3W8YF13Q','01M8HSN81FFTBZFQ1AWSQQT5NE','2026-11-28 19:21:03.086370','2026-11-28 19:21:03.086370','2026-11-28 19:21:05.839107');
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
INSERT INTO "acting_context" VALUES('LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','01M8HSN6EMQJW4WZGRNAXPBM55',NULL,'2026-11-28 19:21:04.194939','2026-11-28 19:21:04.618326');
INSERT INTO "acting_context" VALUES('43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','01M8HSN6EMQJW4WZGRNAXPBM55','dlg_01M8HSN5CH50DSJ86TM4A2VKH2','2026-11-28 19:21:04.618326','2026-11-28 19:21:04.877139');
INSERT INTO "acting_context" VALUES('ew9-DcTkqKRqlhRY6g4vToRIseoJD9K-nh-z5ywjHFA','01M8HSN6EMQJW4WZGRNAXPBM55',NULL,'2026-11-28 19:21:04.877139',NULL);
INSERT INTO "acting_context" VALUES('IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg','01M8HSN777A62A5VGEX0411F38',NULL,'2026-11-28 19:21:04.996028','2026-11-28 19:21:05.098956');
INSERT INTO "acting_context" VALUES('01M8HSN841PSW3Q1634VBF8MTQ','01M8HSN6EMQJW4WZGRNAXPBM55','dlg_01M8HSN5CH50DSJ86TM4A2VKH2','2026-11-28 19:21:04.618326','2026-11-28 19:21:04.877139');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "audit_event" VALUES('01M8HSN6ETVQ1J1QP7R65FK3BS','2026-11-28 19:21:04.194939','login.started','01M8HSN5BEW5MS5MY5X022Q37Z','{"login_id": "01M8HSN6EMQJW4WZGRNAXPBM55", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','cc2d35be4082fd28');
INSERT INTO "audit_event" VALUES('01M8HSN6NEHX8M0RBAJQXFZEXC','2026-11-28 19:21:04.390312','token.issued','01M8HSN5BEW5MS5MY5X022Q37Z','{"client_id": "e-license", "context_id": "LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A", "delegation_id": null, "token_id": "01M8HSN6MR8B7MV726AVQWEBAC", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','2ecc44e5e2003152');
INSERT INTO "audit_event" VALUES('01M8HSN6WCZSCKPJ064MSKDWEY','2026-11-28 19:21:04.618326','acting.switched','01M8HSN5BEW5MS5MY5X022Q37Z','{"login_id": "01M8HSN6EMQJW4WZGRNAXPBM55", "context_id": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "delegation_id": "dlg_01M8HSN5CH50DSJ86TM4A2VKH2"}','127.0.0.1','Werkzeug/3.1.9','6ea06f2ba242c27a');
INSERT INTO "audit_event" VALUES('01M8HSN6YPPGCZ3ZPDVD4C24AM','2026-11-28 19:21:04.713643','token.issued','01M8HSN5BEW5MS5MY5X022Q37Z','{"client_id": "keeper", "context_id": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "delegation_id": "dlg_01M8HSN5CH50DSJ86TM4A2VKH2", "token_id": "01M8HSN6YF21P0PHGJNWPFFFRJ", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','3562f308a3d4d989');
INSERT INTO "audit_event" VALUES('01M8HSN7036RXYFT285R90PAQV','2026-11-28 19:21:04.738297','token.issued','01M8HSN5BEW5MS5MY5X022Q37Z','{"client_id": "keeper", "context_id": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "delegation_id": "dlg_01M8HSN5CH50DSJ86TM4A2VKH2", "token_id": "01M8HSN6ZTT4QBXV336XDZ7P6P", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','ed67a5db0021210d');
INSERT INTO "audit_event" VALUES('01M8HSN71HP09B6DC6M2Z2T62C','2026-11-28 19:21:04.785649','token.issued','01M8HSN5BEW5MS5MY5X022Q37Z','{"client_id": "keeper", "context_id": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "delegation_id": "dlg_01M8HSN5CH50DSJ86TM4A2VKH2", "token_id": "01M8HSN71GKDZ21J9QH6P35FW0", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','2fce157c58e28d75');
INSERT INTO "audit_event" VALUES('01M8HSN71XASEGQZBEA3NMPH3Z','2026-11-28 19:21:04.828359','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HSN71W9SP01X89D7W4BDX1", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','e18d76b63dd7e431');
INSERT INTO "audit_event" VALUES('01M8HSN72BHDAE4DS3651YXEJP','2026-11-28 19:21:04.832305','request.repeated','01M8HSN5BEW5MS5MY5X022Q37Z','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','d7d37a19895d00b7');
INSERT INTO "audit_event" VALUES('01M8HSN73PK2QJQ24P45FNBMKE','2026-11-28 19:21:04.877139','acting.switched','01M8HSN5BEW5MS5MY5X022Q37Z','{"login_id": "01M8HSN6EMQJW4WZGRNAXPBM55", "context_id": "ew9-DcTkqKRqlhRY6g4vToRIseoJD9K-nh-z5ywjHFA", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','38a100935c733d4f');
INSERT INTO "audit_event" VALUES('01M8HSN7777XP8EVS3YYQZNVNF','2026-11-28 19:21:04.996028','login.started','01M8HSN5BEM9VGYXEYDHYQQN6C','{"login_id": "01M8HSN777A62A5VGEX0411F38", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','ef989720e8f5245d');
INSERT INTO "audit_event" VALUES('01M8HSN78ASA229HWQFW5EGQG6','2026-11-28 19:21:05.026905','request.repeated','01M8HSN5BEM9VGYXEYDHYQQN6C','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','a815adb037132236');
INSERT INTO "audit_event" VALUES('01M8HSN78N32JX6F5Q3BQWY0EB','2026-11-28 19:21:05.041691','token.issued','01M8HSN5BEM9VGYXEYDHYQQN6C','{"client_id": "e-license", "context_id": "IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg", "delegation_id": null, "token_id": "01M8HSN78KZCJXGTAB5YKC5ZQT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','5f18a19e19e60653');
INSERT INTO "audit_event" VALUES('01M8HSN7APREGFCPKX3KWG85YK','2026-11-28 19:21:05.098956','login.ended','01M8HSN5BEM9VGYXEYDHYQQN6C','{"login_id": "01M8HSN777A62A5VGEX0411F38", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','e7098342df53eefa');
INSERT INTO "audit_event" VALUES('01M8HSN7F7BSF49RKAXP0YE2B7','2026-11-28 19:21:05.254311','login.refused','01M8HSN5BEGAYAECQ2ZQW5AZWY','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','90f84127d8516d68');
INSERT INTO "audit_event" VALUES('01M8HSN7QQ57Z3AE5RR3QCQ03H','2026-11-28 19:21:05.523355','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','6ffdb7d99539b778');
INSERT INTO "audit_event" VALUES('01M8HSN80XQ07AAPS8ZFVZX62M','2026-11-28 19:21:05.821784','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HSN81Q0EMSNQ9DQCT1FAC4','2026-11-28 19:21:04.194939','login.started','01M8HSN5BEW5MS5MY5X022Q37Z','{"login_id": "01M8HSN6EMQJW4WZGRNAXPBM55", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','cc2d35be4082fd28');
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
INSERT INTO "authorization_code" VALUES('01M8HSN6KHW0EJC0C2Y8SJ2D94','38cba0592d6132af5fba0fe4d66a691614f89512fc22a072e8cd27406ebbc521','e-license','LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','https://e-license.example.test/callback','openid profile email phone address entity','TNT2lOlP4cb6UzT3U5bnkw','kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]','2026-11-28 19:21:04.366237','2026-11-28 19:22:04.366237','2026-11-28 19:21:04.390312',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSN6XZEZTADTJ908REV6BE','7978a286f992bd50d0c20f013b367164f69b2410fe57fa86c61efacac05a8984','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','https://keeper.example.test/callback','openid','bbAzAtGLzHqgsbTBIT-jqw','dSBBR9yyWxaQbwwBAxXp5e2TSdWqZCwAAcAQvXahG1Q','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]','2026-11-28 19:21:04.696189','2026-11-28 19:22:04.696189','2026-11-28 19:21:04.713643',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSN72ADSER7MJKDAGJYQG1','cd2940ed4d04b46dcc572685fa3c1aa8def539b47ccd92b9250561415088d61d','e-license','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','https://e-license.example.test/callback','openid profile email phone address entity','TNT2lOlP4cb6UzT3U5bnkw','kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]','2026-11-28 19:21:04.832305','2026-11-28 19:22:04.832305',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HSN785AGCW1D7GSN202YYF','249758c9ca558eaa036d74ccbc5c76fd81b8ab26c78f7150b11e0770e817a87d','e-license','IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg','https://e-license.example.test/callback','openid profile email phone address entity','TNT2lOlP4cb6UzT3U5bnkw','kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM','2026-11-28 19:21:04.996028','urn:idp:acr:password','["pwd"]','2026-11-28 19:21:05.026905','2026-11-28 19:22:05.026905','2026-11-28 19:21:05.041691',NULL);
INSERT INTO "authorization_code" VALUES('01M8HSN8471R5HA9EJK2EBSBWZ','01M8HSN8470PNBJXE56XS28XBG','e-license','LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','https://e-license.example.test/callback','openid profile email phone address entity','TNT2lOlP4cb6UzT3U5bnkw','kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]','2026-11-28 19:21:04.366237','2026-11-28 19:22:04.366237','2026-11-28 19:21:04.390312','"01M8HSN847TGKKQHAT77289YCX"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('TxH56gMPS-PLmy96oEkVonAM88gbSCPXIdS3-E1Oo4w','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "c_8RURdNCLm-O0BUL15ZxQ"], ["nonce", "TNT2lOlP4cb6UzT3U5bnkw"], ["code_challenge", "kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM"], ["code_challenge_method", "S256"]]}','sign_in','tUd_xPMc3uPnx1kQl96NrNtN26rJybfFnmhgsVYb_Ik','2026-11-28 19:21:05.130503','2026-11-28 21:21:05.130503',NULL);
INSERT INTO "authorization_request" VALUES('njiNNzVd9HAj4gMLGVGdemYX9vQmQLsMTNhizOt0Qjc','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "c_8RURdNCLm-O0BUL15ZxQ"], ["nonce", "TNT2lOlP4cb6UzT3U5bnkw"], ["code_challenge", "kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM"], ["code_challenge_method", "S256"]]}','sign_in','4JSVKyJW3VA7x8Uv3NTVtbDgWJVdAN99RRoXhTjzMX0','2026-11-28 19:21:05.289753','2026-11-28 21:21:05.289753',NULL);
INSERT INTO "authorization_request" VALUES('01M8HSN81RZ6280WVNJP8GP5H2','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "c_8RURdNCLm-O0BUL15ZxQ"], ["nonce", "TNT2lOlP4cb6UzT3U5bnkw"], ["code_challenge", "kWjZzMuZY7TGhOMnjSF6LpjbyZ1Pe0Uxy4kS4PMXXeM"], ["code_challenge_method", "S256"]]}','sign_in','tUd_xPMc3uPnx1kQl96NrNtN26rJybfFnmhgsVYb_Ik','2026-11-28 19:21:05.130503','2026-11-28 21:21:05.130503','01M8HSN81RTC9MF4QWD6SFGZ5V');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HSN81VMY2P3839N504C2DB','01M8HSN81VR3M00YG3SEMH1BV9','2026-11-28 19:21:05.851446');
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
INSERT INTO "data_report" VALUES('01M8HSN825MG9MJY987S6SDG06','01M8HSN81FQPY0V05669JPJH1Q','01M8HSN826KT9EMT3QV9Q09KZ2','"01M8HSN826BA83TRX4SBG1YBVH"','2026-11-28 19:21:05.862550','2026-11-28 19:21:05.862564');
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
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code)
);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CH50DSJ86TM4A2VKH2','01M8HSN5BEM9VGYXEYDHYQQN6C','01M8HSN5BEW5MS5MY5X022Q37Z','all','[]','2026-10-30',NULL,'74ed86fc74233ae15266eea55141f814ebd845ff2004b9c515b742c6836d52fa','in_force','2026-10-29 19:21:03.121407','2026-10-29 22:21:03.121407',NULL,NULL,NULL,'RALsjkA4BruoZbGOY1Sgb4-Z5o_mUEQfAgjSOsFhL1s',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CHAEFQC982EPVQRW0K','01M8HSN5BEBK4GYGYBF778Y964','01M8HSN5BEW5MS5MY5X022Q37Z','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','a9675c526e3f3a0121caa9bfb2b16d95d163b0fcd027ad548e0d05f06eb28d33','in_force','2026-10-29 19:21:03.121637','2026-10-29 22:21:03.121637',NULL,NULL,NULL,'jmVHuxvsqROGU2QF3hfMRRzv4EQHROhGlUMZ5-fKYfI',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CHQW95QXK0T1DKSTEM','01M8HSN5BEBK4GYGYBF778Y964','01M8HSN5BEW5MS5MY5X022Q37Z','selected','["nsw"]','2026-12-29','2027-03-29','085db8d66d71fd5a64dcc56bda8cf6866ac5928d514e87fe3ee10da2266527b0','in_force','2026-10-29 19:21:03.121720','2026-10-29 22:21:03.121720',NULL,NULL,NULL,'YRZ1t728dXtTDfzo1VNiPWvZk7IdKhbSUNzywJFBdAc',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CHZ53T0FG24K0CXHQK','01M8HSN5BEGAYAECQ2ZQW5AZWY','01M8HSN5BEW5MS5MY5X022Q37Z','selected','["e-license"]','2026-11-29','2027-11-29','924edea58fb4dfb38a91fb771020781914e7da9cd83c5169b5f754e31eb09cbd','waiting','2026-11-27 19:21:03.121765',NULL,NULL,NULL,NULL,'EJ_uR9y9b32xTdSOZEjEYwC2IBOsAeB0_oDx7_vWHOE',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CH4E6PCPDYDEZX06Y1','01M8HSN5BE4FEFCERMPJ6M8G1S','01M8HSN5BEW5MS5MY5X022Q37Z','selected','["e-accreditation"]','2026-05-13','2026-11-09','247bfbb4cec5d6c04e0046d676ebcbc84e30a57038d2763205d6d1afa9cc0465','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'GjQO62VWHi_F0SS8d7QLM3uBlOrigkWVidx85my6luk',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CH9N8TNRA9JACKNTJ0','01M8HSN5BEYPHHCNV0NQRG8NY3','01M8HSN5BEW5MS5MY5X022Q37Z','all','[]','2026-11-19',NULL,'79c8ea0fe24ec990ebbbc1323e000323c3885d5960c4476030a150f37a8a4ce1','declined','2026-10-29 19:21:03.121859','2026-10-29 22:21:03.121859','2026-11-28 18:21:03.121859',NULL,NULL,'0qARNtRcjyXSdttzezTP502XmWf7rlJ4yxqfy2Nhpfs',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CHMF2TJH9HXF2KBR2J','01M8HSN5BEM9VGYXEYDHYQQN6C','01M8HSN5BEQQJEF6BT1FPB686V','all','[]','2026-09-30',NULL,'e793a347935ed962f077e531afc3ad0724cfa71a6870128d24c73bf81c38854f','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 18:21:03.121900','เปลี่ยนตัวแทน',NULL,'g2kMlrWkFMg0h2us0tOfFUCH6zLwxEptVBRMTJQcMNc',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CHXW6PKBWR2H31V8GD','01M8HSN5BEBK4GYGYBF778Y964','01M8HSN5BEQQJEF6BT1FPB686V','selected','["e-surveillance"]','2026-08-31',NULL,'383865b25fe47e0c3286c0abcd54e4287ea8faacb30e12c23d8aa98175f6950b','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 18:21:03.121943',NULL,NULL,'I-ta5uOOzUTNXdhgjC-2k6embFir672ZbQduq-f2E3Y',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN5CJYK0PVTYSQ2RD64T7','01M8HSN5BEW5MS5MY5X022Q37Z','01M8HSN5BEQQJEF6BT1FPB686V','selected','["e-license"]','2026-11-24','2027-02-27','4c4ecd52d09c517dd0aa63327bfeafb8342fc04f3424c8400ad4d8761199c808','in_force','2026-10-29 19:21:03.122000','2026-10-29 22:21:03.122000',NULL,NULL,NULL,'SFpdJyUugqPV_xkJqO3gKg8mNJvcqWQWaU7GZ9JmR8Y',NULL,NULL);
INSERT INTO "delegation" VALUES('dlg_01M8HSN8293WM7M12T1MT3J97R','01M8HSN5BE4FEFCERMPJ6M8G1S','01M8HSN5BEW5MS5MY5X022Q37Z','selected','["e-accreditation"]','2026-05-13','2026-11-09','247bfbb4cec5d6c04e0046d676ebcbc84e30a57038d2763205d6d1afa9cc0465','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HSN829XGDJF0BQMC9T0KFR','2026-11-28 19:21:05.865202','01M8HSN8295R8C2CHCNR4P9JJN','2026-11-28 19:21:05.865220','01M8HSN829FRBAT33DW6C92DJQ');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('tUd_xPMc3uPnx1kQl96NrNtN26rJybfFnmhgsVYb_Ik','{"return_to": "/oauth2/authorize?resume=TxH56gMPS-PLmy96oEkVonAM88gbSCPXIdS3-E1Oo4w", "cancel_to": "/oauth2/authorize?resume=TxH56gMPS-PLmy96oEkVonAM88gbSCPXIdS3-E1Oo4w&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:21:05.130503',NULL);
INSERT INTO "handoff_note" VALUES('4JSVKyJW3VA7x8Uv3NTVtbDgWJVdAN99RRoXhTjzMX0','{"return_to": "/oauth2/authorize?resume=njiNNzVd9HAj4gMLGVGdemYX9vQmQLsMTNhizOt0Qjc", "cancel_to": "/oauth2/authorize?resume=njiNNzVd9HAj4gMLGVGdemYX9vQmQLsMTNhizOt0Qjc&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 21:21:05.289753',NULL);
INSERT INTO "handoff_note" VALUES('01M8HSN81X14EVHNAC57YCQQ09','{"return_to": "/oauth2/authorize?resume=TxH56gMPS-PLmy96oEkVonAM88gbSCPXIdS3-E1Oo4w", "cancel_to": "/oauth2/authorize?resume=TxH56gMPS-PLmy96oEkVonAM88gbSCPXIdS3-E1Oo4w&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}','2026-11-28 19:21:05.852918','2026-11-28 21:21:05.130503','01M8HSN81WGWZWWXRD6T1Q3FCM');
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
INSERT INTO "known_device" VALUES('01M8HSN6EKHCMB0SK2NRSS072M','4b5ab81d0bdd109c32226421eba448a8143b495e01a8935795a51d68fc5ff17b','01M8HSN5BEW5MS5MY5X022Q37Z','2026-11-28 19:21:04.194939','2026-11-28 19:21:04.194939');
INSERT INTO "known_device" VALUES('01M8HSN776V9ZWM8CV95ZJZX8S','840e5d6bbd43cd99189e35289d989de5c075fa83e6cb8281faa345f0c6e02ffc','01M8HSN5BEM9VGYXEYDHYQQN6C','2026-11-28 19:21:04.996028','2026-11-28 19:21:04.996028');
INSERT INTO "known_device" VALUES('01M8HSN82B93E0BB73BBNYHC77','01M8HSN82BW8VPT9XR3VXWQ3W0','01M8HSN5BEW5MS5MY5X022Q37Z','2026-11-28 19:21:04.194939','2026-11-28 19:21:04.194939');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 19:21:05.254311','2026-11-28 20:21:05.254311');
INSERT INTO "limit_counter" VALUES('f63b5eb29f8de5de0383d3f17bf333831c716b388be70f23db97d8b55124f5bc',1,'2026-11-28 19:21:05.254311','2026-11-29 19:21:05.254311');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 19:21:05.523355','2026-11-28 20:21:05.523355');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 19:21:05.523355','2026-11-28 20:21:05.523355');
INSERT INTO "limit_counter" VALUES('01M8HSN81Y7ST3D4QF0PJX0DN9',1,'2026-11-28 19:21:05.254311','2026-11-28 20:21:05.254311');
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
INSERT INTO "login" VALUES('01M8HSN6EMQJW4WZGRNAXPBM55','e7471b7d803aa7f17df790272b238ea3888370e50868cd868e6c65fcfe11daa2','01M8HSN5BEW5MS5MY5X022Q37Z','2026-11-28 19:21:04.194939','2026-11-28 19:21:04.194939','2026-11-28 19:21:04.194939','2026-11-29 07:21:04.194939',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HSN777A62A5VGEX0411F38','e0d2387e053be7a1d50ce37d58009f388ee124c67563218f2d5e349c2e42bd53','01M8HSN5BEM9VGYXEYDHYQQN6C','2026-11-28 19:21:04.996028','2026-11-28 19:21:04.996028','2026-11-28 19:21:04.996028','2026-11-29 07:21:04.996028','2026-11-28 19:21:05.098956','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HSN82M7HP89946AWBH1Y3Q','01M8HSN82M1ZWXHEYJ8KHDPA9Z','01M8HSN5BEM9VGYXEYDHYQQN6C','2026-11-28 19:21:04.996028','2026-11-28 19:21:04.996028','2026-11-28 19:21:04.996028','2026-11-29 07:21:04.996028','2026-11-28 19:21:05.098956','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HSN82VWPRQKDNVG4SMA9BJ','01M8HSN82VRX8FYTW1V7SVR53C','01M8HSN82VDTJXQZ1SWA3D3B07','01M8HSN81FQPY0V05669JPJH1Q','01M8HSN82WPQXHAJ9AYAKQWG44','2026-11-28 19:21:05.884089','2026-11-28 19:21:05.884106','2026-11-28 19:21:05.884119','01M8HSN82WHTXZ057ZXH58X9HC');
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
INSERT INTO "outbox_message" VALUES('01M8HSN6WAJZ19M6A5P5CY2WXP','logout_notice','e-license','{"visit_id": "01M8HSN6KR746N2367RXS3A34E", "sid": "LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A", "sub": "01M8HSN5BEW5MS5MY5X022Q37Z"}','2026-11-28 19:21:04.618326','2026-11-28 19:21:04.618326',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSN73NH4M2GS384AH8R8KY','logout_notice','keeper','{"visit_id": "01M8HSN6XZ1V08FW9KVH10VKAV", "sid": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "sub": "01M8HSN5BEW5MS5MY5X022Q37Z"}','2026-11-28 19:21:04.877139','2026-11-28 19:21:04.877139',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSN73NTAY4RP6P402GZKF2','logout_notice','e-license','{"visit_id": "01M8HSN71HJEYAPW6S5BP2TVKC", "sid": "43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw", "sub": "01M8HSN5BEW5MS5MY5X022Q37Z"}','2026-11-28 19:21:04.877139','2026-11-28 19:21:04.877139',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSN7AP6WRCMGRSX57W0S7P','logout_notice','e-license','{"visit_id": "01M8HSN78AFBBCSNNN3BKZTBHF", "sid": "IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg", "sub": "01M8HSN5BEM9VGYXEYDHYQQN6C"}','2026-11-28 19:21:05.098956','2026-11-28 19:21:05.098956',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSN7QP43P9XTGHD4KD0ZSM','password_reset_wanted','accounts','{"sealed": "gAAAAABrCymhTQfV0-rF19p4htiwx4Kc7Y4oRQTb1J7c9MpZxwNBsSt6j2tlo08prnXvUMZnPRQAWiPjhVhbyP32_bGl48pR5sCkskAC819ID7bl0xBRuCFN_JBM2ZpqjoxwppISZWNPE-Jaat_U0U-c_CuNG13G3A0thRV8EK0pBJZvJHmFPtDnPxJGdSET2ZGkL8VQUPMaZmnvExgHlxKsuW_DydEPGFNLDIAFR5FQtLTX0kraBHfLvy-9uy68Hh9Z62FSO3rC"}','2026-11-28 19:21:05.523355','2026-11-28 19:21:05.523355',0,NULL,NULL);
INSERT INTO "outbox_message" VALUES('01M8HSN820X84BCQT4QDSTMX82','logout_notice','e-license','{"visit_id": "01M8HSN6KR746N2367RXS3A34E", "sid": "LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A", "sub": "01M8HSN5BEW5MS5MY5X022Q37Z"}','2026-11-28 19:21:04.618326','2026-11-28 19:21:04.618326',0,'2026-11-28 19:21:05.856166','2026-11-28 19:21:05.856213');
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
INSERT INTO "passkey" VALUES('01M8HSN833WRERVDR0R4DDTHGK','01M8HSN81FQPY0V05669JPJH1Q','01M8HSN834CEX77WNVBMDYK7T1','01M8HSN834QTETVN2RJ6MV928C',1,'01M8HSN834MJD29ZMX9GTG66CB',1,'2026-11-28 19:21:05.892433','2026-11-28 19:21:05.892449','2026-11-28 19:21:05.892492','2026-11-28 19:21:05.892509');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('5d905149af8abdd6c92d42c88e446ee8f1cec955dca7976ef6f5c5d6cb8f6c2a','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('2df9dc8bb7b3a87c28f9eff0758b59271db077db48962002be72170333728a8d','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('f85dcc26adba6d84550e1558aa871b9ea455d347434b16c918fba0886c2be1b1','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('d7b3afe38c5c7e4344059723b61a1b41dcbb5527eb40f69cc83427e2a123f20b','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('744909bf58398f69e92e899f0073921cc635d209d6721346eba224d95d1510f7','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('5d838f23fa291589322ef9d512b0893f4f839471256e4d24dc29d0fb8f7fa6ae','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('da9cf4498c5e09bbc2360fc4fbf8d827ddc4f6ee56867cd5995df0b4a303ccd1','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('a253664b38f7bfd7e7a2db269be25649e52fe54d5011a9912a14f29db21af9a8','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('93b2d3c317de11af6c78328ddd314ea953a18906b785bd245deb6658076dfe7f','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('ac374e99097ac015e65cf776cfbf8c747d3171a89b2a444ae13d80b3c3d3b5a0','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605',NULL);
INSERT INTO "recovery_code" VALUES('01M8HSN839WG5R956060GEGX2B','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.136605','2026-11-28 19:21:05.897061');
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
INSERT INTO "refresh_token" VALUES('01M8HSN6XZEZTADTJ908REV6BE','53bb0949857ac636e3bde9c1f01ff9a33f433b4135ac8ae273f9bbda39168a3f','01M8HSN6XZEZTADTJ908REV6BE','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','openid','null','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:21:04.696189','2026-11-28 19:21:04.713643','2026-11-29 07:21:04.194939',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HSN84B5789ZD98CX3F792S','01M8HSN84BM1RMAFZCDCFC10BF','01M8HSN6XZEZTADTJ908REV6BE','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','openid','"01M8HSN84BF9ARBAC34APQX0T2"','2026-11-28 19:21:04.194939','urn:idp:acr:password','["pwd"]',0,'2026-11-28 19:21:04.696189','2026-11-28 19:21:04.713643','2026-11-29 07:21:04.194939','2026-11-28 19:21:05.931367','2026-11-28 19:21:05.931393');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HSN822WGAA5KHWCJMN3CZJ','01M8HSN822Q6G842GMGGXGHZA9','01M8HSN822820PQ5B713EYTHYG','"01M8HSN822JSQMHFACY90HWK8C"','2026-11-28 19:21:05.858640');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HSN83DEQ688YEC9RVBKYGA','01M8HSN81FQPY0V05669JPJH1Q','2026-11-28 19:21:05.902005','01M8HSN83E4NZ1M62TEC2M10VV','"01M8HSN83E0CMR8SV8DZTVVHZD"');
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
INSERT INTO "registration" VALUES('01M8HSN83MF40JTRYNQRHHFKGC','juristic_person','01M8HSN83MQZFGTH7SMMTKX9JQ','01M8HSN83MN3E6JKKRAP2ZQY4H','01M8HSN83M2RE5Q5FKVJQQAHEE','"01M8HSN83MNDD6JG2RRYGB95HG"','01M8HSN81FQPY0V05669JPJH1Q','2026-11-28 19:21:05.909620','2026-11-28 19:21:05.914214');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HSN7M5J3W7WRMCRR5GJV0G','4c58828327e7016b1ccaf0641a20eaf928f7f46d9bccfca110cd24be9c95c619','01M8HSN5BEAF2NB30FH7CRP5VC','0322abf9ca7c05050a32b8b424d35856cadbd226a73597609310631f3ef2d54a','2026-11-28 19:21:05.410608','2026-11-28 19:31:05.410608');
INSERT INTO "sign_in_attempt" VALUES('01M8HSN83WTASM5X3001K8H0DW','01M8HSN83WDJA0MW9K45X28C0E','01M8HSN5BEAF2NB30FH7CRP5VC','0322abf9ca7c05050a32b8b424d35856cadbd226a73597609310631f3ef2d54a','2026-11-28 19:21:05.410608','2026-11-28 19:31:05.410608');
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
INSERT INTO "signing_key" VALUES('01M8HSN5ECC239WYCZMCV6W552','ES256',1,'gAAAAABrCymf4TLvusfA5tOYq0Vfl-vZ6Uch1yOuL9x9TqMHNXYrF9bPqzFU7ZIbnf_9UCj7vY4jZcZRntvwyfBG9RXH9B9w956M7vBjIqIW7ahENNXfyGeAeEcvHxn7-v4qUWUH3bc6dBhMX-Enrgs7AuSQ1rsm0wMm2mI1UrPwuTv9JvWyjff4_0Ii7J4aujXaeiaUu4_svqUonxZTApsz1mus0ZAkG3B46WKgk93fJh86iuKn1m6BJkvCLJ9exVBU9lUFF9gr','2026-11-28 19:21:03.179681',NULL);
INSERT INTO "signing_key" VALUES('01M8HSN5KCNEYC8ZP5624C84J4','PS256',1,'gAAAAABrCymffnFacDIw9rIUG7v16KKSca-ItHQ74TSYGyLFXy_MzsgoCsRbE1gkH86Cw628SslmTZwD0rkTQ6b14Y-JzgqiMgKvgBiJo9A7UvJFl6S3DD_0wTTNJb3ro0K8RqNCyOvKSUI14J1bBvKTzd05Y-wVL3cpPMberO2g5zNnP5vx5Yf10Zbm25v-tWGGEEnzzwRhiuNSec08WtArn-vgLi-e1sZVPQj3AGvZTdJtLOFcljGanzUbGtN534xEHqEZQmqxPef-8o968WmH-V5e4yTvWrwazzdrBnQoz7KHg2ntPDw98_vmokDjVZZjmTnBfXuAUi-ZtRWCvp3rblpQJGxfmg4p-HHDt8Cv1c_07LP_GYr5ASQPTl0g33C9YnbG1N0GDTDgNOGDu5MHw8skh_plIKS-7nA6sy4Mi9hjhd1UDIUJZjSQiJqkjcS7TqvaaaKmq8PouwtUbW3gOf_MSDTpn3ti86ZAPoo8su7AoZQXDxA4d9pj5uhNs2mWWHISIEdgvwB0UB9-RnaY64mkBhsLw0V2jel_MwQmr-wGOC7f98UGGE0YxobkQR5DCrux9mC9ZJv3hRi_s_iz1Eq9traWo7Kn4ELhMGNlXPbrhatjI1q3kOIkzlzqjhcADuOnB46ffv3EheFkw0yaPBJQ8WcXX1XTBlWWQIO6ZExdshIaMJ-lXXAXYrXCTEI3qFx9TdcB6uLl5383Hd0D5c3Q9tsLUX52mWXIoU-_XxkTHABnFocsLrg2bFW4u8_5XF5yy7FM4aN23MebkotcTP2obyDibIsCPEVOD2KdY_bidW1KqL-6BRRAWBP7ryJBxTm3yv-vpr3BaFCIA6zw42i6_5h-_R99y3Mz1fKMMLc0Zh6ZjugPeruZU2YQRdVrfK0p2H6FknYWMgjZVp3n1lmFQ-T6WFgYk-GpkdfFLwEdfTQQburoiUgUNBQcl-FTJmbAJnohBzZ3T11EUyJpn-WZ91x_TMCCI_LTQkWQlG8PyNdmJo1kgEEQtru6wzhGeqbR1CyDgHymUjCxmdhSt6QYSQR9h8syc8AAZy4dM68r8SiZuWR-wKkgfRrOb8hKLvbQtR-zbEmdNrv6I0sOqE9AqSoLLpIvL7PgdsvqdINihVsL9EN4byf5yizNXZgeGYyXTA-XslGI32flTKB5CXoXU1N7ZERPz4KvH4u-FNAs050jnINVkfjCp6OQ-_eaq18HHF5SodeEaLSCoPbp0UD3FwP3TSTuIfkfiVhsS7RA7ZnNF9agCvF0yc7Mo3UyjnvRDDh9u1sbIWwY_179jGKdYUL7toojKDNkzHHyhJZfqVjXbThE8DrWoMWGRpARgNsI4GyeYbNSKr8sSKeKQmQQoCph4Q6H94oZqbDOSm2Bc-bErwrEPN2lMx4u_xY6XejTYaXWTI35oKRPrMdU-u3Ru1P0mxqqWJdVWO5LPnVk6g7X0rHATO_c69CZHXzTUyvJVgJPyeitXHPtRPs6nUhmhiwgAHLvt2BsefaFM5-jltKoN5Qzgeb5Gw0gPNW4kJCQDQfbsNy4rYyHv4f-fs_Aj-LRtOJOVkJ5E3o0NSYl8ea0_ZucUaiCIlyIS4QFMZehyYh__3IOz7_Z_wzDOqDDclLkOxkvuDXALGK6s4iS5Lr6fSPBDJFz-JSCaj-CxXVoqJgiRjJMKa3uVFlaWiFGylz2JxHDGJm1e9sd4VEW5z1KPOQ=','2026-11-28 19:21:03.182345',NULL);
INSERT INTO "signing_key" VALUES('01M8HSN5SKG8BA6KDPVVXXP9K6','RS256',1,'gAAAAABrCymfZvFKpqKpVAMA8L2eaxqhSarNEfXp4msELR_I-mgr7WDWN7ADX0ibD_oPo9SZXwYq2fztDMffPuXS8HeWFaZHULZVcH82dbUFp7ZpJlcuNND3HcFn1lE7O4gk1Z-Gq0bpE96jst6tYEhhJ3kiA4SotPq8rHRKDQ__7-4_bq3G3xQuDTOzrX5jDi9nkM1874XfSRGpp_-JzinirlaUbaT7Cm9CV9tDPFfIgICWe5oGYo2kmnwmzq27Vrx1G6Q4sMu6QK5MtIRVSxa2MKl4z5dj-yGxVhnqXl3CXKsRTxWa8HYxZH7ubGcvzPQZMuamPATG6ygRuwRNJR0-shXQYcFQGv0T1yi56fYpmX0g2cUPGCOboILIMsIK8BrdewDDxF-3IqaEZKHqIbjGxwL0-p28tvRlyI9pvqfnmDZ4ya-uFQ-l7iAh4mN1DqhNmnKTPGqRA8U3vlp_TFKqQofDTqK1cyePXhfSUUQBa_Tx0-Sc9o2XAdZMejg2ICLNUMp7OT1LVL9vlW_5bVxaDUpOq6PYjpnqcZWKOOKuoAqkFysnoNTQf5uwRYZjFWldYF2jOpbcCg_PMldF8C3mwBGa6Ux_IT4-NqdeI5eN194yde5YhORbwSzEKEd7Kf2YDUJ1WosvQMol1jmcz6LG_6KiyyUSLxHVKoRidiUBiweI0p7HfXx6b4_kzHkNnJd-Y2bjadMgfiCBPK0Ee2AVFMWQD__aPC9tu4EmPuSiJRxjzNCiUeo58KZgWVLk1x9-wkdUoE6TOL7wvdfsqvDHkl43b6ypT9OzDkpet6vEEysV-MsNKhTd9HHjLy-hfDwCKYz5Kl9xtoUHI6bfxbbOtCs1qOW8U_jTpu1yWuRcKUfPBCqxqD0UZ2eVuQgzv-sNPh3CSreNmx96qAp0qz5RKAUZrZ2xuOImuTOVuemIVHK88Rgce_NS5qaqr8nyTCTuVWOEsoRjFYUZscSojpzLJD5fbCyI7m2i62Dla2MKUeWx_wMZRabSMalDlf0IHaO6kX_mRm0smoNPXwDua6vRyxFfwcaN2PhE42_gMMcZuRuVTmgrGY3jxQecchExl1BOyx5B6lKoJEWkGcpAL8OpegI_OROfpqxhsT0sMgvZ0A2rTa8NwamXpmQjRjZvpbjDGkLx5a4szPHfgSukGkMLoUoez903b724qLjuUNrFo94MC0TiEewi9CpX-2bKCmK78AzoSxuhCUsb-oruK1cd_9vrjqu9aIfACpgvvMVyaKd0SNKSz2mlIzmEuw1A4oLdNQYK7EB9IHbSl5AIsZXic9fYNhiRk1KjmuN0NvIuGCWmXrzL_GLv3svsRN0bdpk3vA9aW6xPl6VrmTmmzSut6zBXZ3jcrLrj2ZSq6C57HZhWbDxMMwCN3bQ1-apNn7XCNQAVTqoQvUlzexoaojXRWehf538VHMagI2S77cy5g9ZGL33VqrMURJEcjG7jLIcEEUNZDydP1Xx-wNRfQzRNBf6V3-GT5Y-0AKDPmst7wRXmSUJfJCmiQscMdhSg0pGdGJutGuYrm5myI8dckaokG3VR4pjCsQpAeyHF5aErql8c_9YNgg-GbovIYWd1lHqUxxIcWDOUbcbFctSUV-CMGy6lrdvPMg2PiWxllYtGzOByz39o-l-s9TCgvPSkoBlRTYqLQg-V5sMpTCRQvOG0LG40MBnXWq914rtO4X7yEyr8Vfg1aOs=','2026-11-28 19:21:03.340940',NULL);
INSERT INTO "signing_key" VALUES('01M8HSN824PA8G7Q55HTWD6GD7','ES256',1001,'gAAAAABrCymf4TLvusfA5tOYq0Vfl-vZ6Uch1yOuL9x9TqMHNXYrF9bPqzFU7ZIbnf_9UCj7vY4jZcZRntvwyfBG9RXH9B9w956M7vBjIqIW7ahENNXfyGeAeEcvHxn7-v4qUWUH3bc6dBhMX-Enrgs7AuSQ1rsm0wMm2mI1UrPwuTv9JvWyjff4_0Ii7J4aujXaeiaUu4_svqUonxZTApsz1mus0ZAkG3B46WKgk93fJh86iuKn1m6BJkvCLJ9exVBU9lUFF9gr','2026-11-28 19:21:03.179681','2026-11-28 19:21:05.860135');
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
INSERT INTO "token_issue" VALUES('01M8HSN6MR8B7MV726AVQWEBAC','e-license','LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','01M8HSN6KHW0EJC0C2Y8SJ2D94','openid profile email phone address entity','2026-11-28 19:21:04.390312','2026-11-28 19:31:04.390312',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSN6YF21P0PHGJNWPFFFRJ','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','01M8HSN6XZEZTADTJ908REV6BE','openid','2026-11-28 19:21:04.713643','2026-11-28 19:31:04.713643',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSN6ZTT4QBXV336XDZ7P6P','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','01M8HSN6XZEZTADTJ908REV6BE','openid','2026-11-28 19:21:04.738297','2026-11-28 19:31:04.738297',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSN71GKDZ21J9QH6P35FW0','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw',NULL,'openid','2026-11-28 19:21:04.785649','2026-11-28 19:31:04.713643',NULL,NULL,'01M8HSN6YF21P0PHGJNWPFFFRJ','e-license',NULL);
INSERT INTO "token_issue" VALUES('01M8HSN71W9SP01X89D7W4BDX1','keeper',NULL,NULL,'','2026-11-28 19:21:04.828359','2026-11-28 19:31:04.828359',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSN78KZCJXGTAB5YKC5ZQT','e-license','IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg','01M8HSN785AGCW1D7GSN202YYF','openid profile email phone address entity','2026-11-28 19:21:05.041691','2026-11-28 19:31:05.041691',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HSN84GVXWMGTK5XR0VFXNM','keeper','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','01M8HSN84GCQSXTERZWNYCQZQ4','openid','2026-11-28 19:21:04.785649','2026-11-28 19:31:04.713643','2026-11-28 19:21:05.936633','"01M8HSN84GN8ATJV1AF7GQ5HZJ"','01M8HSN6YF21P0PHGJNWPFFFRJ','e-license','2026-11-28 19:21:05.936616');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HSN5BEAF2NB30FH7CRP5VC','gAAAAABrCymf2I-ZnfVhx_fyz-g2kJErwKpX5zluphr79TKZzU5vBTpcqVIHZYT2zWDAjnrVlIro3wdMVQrjvyuKFcTSJdPko4Uaz3IKBvAeLJB2dLpJ3u95rcfx__MXE6Lqj3f_OMaJ','2026-11-28 19:21:03.136605',0);
INSERT INTO "totp_secret" VALUES('01M8HSN5BE0AF0KWJCYFW3QHT2','gAAAAABrCymf2I-ZnfVhx_fyz-g2kJErwKpX5zluphr79TKZzU5vBTpcqVIHZYT2zWDAjnrVlIro3wdMVQrjvyuKFcTSJdPko4Uaz3IKBvAeLJB2dLpJ3u95rcfx__MXE6Lqj3f_OMaJ','2026-11-28 19:21:03.136605',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HSN5BEM9VGYXEYDHYQQN6C','2026-11-28 19:21:03.086247');
INSERT INTO "user_name" VALUES('1100000000016','01M8HSN5BEW5MS5MY5X022Q37Z','2026-11-28 19:21:03.086370');
INSERT INTO "user_name" VALUES('0105500000020','01M8HSN5BEBK4GYGYBF778Y964','2026-11-28 19:21:03.086397');
INSERT INTO "user_name" VALUES('0103500000036','01M8HSN5BEQQJEF6BT1FPB686V','2026-11-28 19:21:03.086417');
INSERT INTO "user_name" VALUES('0992000000012','01M8HSN5BEGAYAECQ2ZQW5AZWY','2026-11-28 19:21:03.086437');
INSERT INTO "user_name" VALUES('0994000000014','01M8HSN5BE4FEFCERMPJ6M8G1S','2026-11-28 19:21:03.086456');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HSN5BEYPHHCNV0NQRG8NY3','2026-11-28 19:21:03.086475');
INSERT INTO "user_name" VALUES('0105500000062','01M8HSN5BEAF2NB30FH7CRP5VC','2026-11-28 19:21:03.086505');
INSERT INTO "user_name" VALUES('0105500000046','01M8HSN5BED142BK8270KBN3KB','2026-11-28 19:21:03.086532');
INSERT INTO "user_name" VALUES('0105500000054','01M8HSN5BEJKCRN5B5GH6DV2MR','2026-11-28 19:21:03.086550');
INSERT INTO "user_name" VALUES('1200000000023','01M8HSN5BE0AF0KWJCYFW3QHT2','2026-11-28 19:21:03.086568');
INSERT INTO "user_name" VALUES('0000000000001','01M8HSN7R11GNSD6K7XQFJE47B','2026-11-28 19:21:05.537681');
INSERT INTO "user_name" VALUES('0000000000002','01M8HSN7T25SZJ3FMGKC6VFTW8','2026-11-28 19:21:05.602570');
INSERT INTO "user_name" VALUES('0000000000003','01M8HSN7TA1AYRK4J9W0YBQBAK','2026-11-28 19:21:05.610518');
INSERT INTO "user_name" VALUES('0000000000004','01M8HSN7TF8N56FY18MWQ6281N','2026-11-28 19:21:05.615505');
INSERT INTO "user_name" VALUES('0000000000005','01M8HSN7TS52V5R9YNHZZ6BK1Y','2026-11-28 19:21:05.625877');
INSERT INTO "user_name" VALUES('0000000000006','01M8HSN7V3TFBKWK663Q871E41','2026-11-28 19:21:05.635044');
INSERT INTO "user_name" VALUES('0000000000007','01M8HSN7VEJJ0MBF8M7R7QBN2R','2026-11-28 19:21:05.646350');
INSERT INTO "user_name" VALUES('0000000000008','01M8HSN7VV9W18Z0QBTC4H9NPX','2026-11-28 19:21:05.659050');
INSERT INTO "user_name" VALUES('0000000000009','01M8HSN7W6BN1KVQM2G290YTJG','2026-11-28 19:21:05.670521');
INSERT INTO "user_name" VALUES('0000000000010','01M8HSN7WHCE5BKD8Q8HESPHXV','2026-11-28 19:21:05.681150');
INSERT INTO "user_name" VALUES('0000000000011','01M8HSN7X23C38X2KQHJT10DZN','2026-11-28 19:21:05.698516');
INSERT INTO "user_name" VALUES('0000000000012','01M8HSN7XJKGY8Y8K13RM2R4W6','2026-11-28 19:21:05.714509');
INSERT INTO "user_name" VALUES('0000000000013','01M8HSN7Y37QRMR9RY5JFWE1R4','2026-11-28 19:21:05.731804');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HSN80MFZYHE0FVRV58T9V7','2026-11-28 19:21:05.812445');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HSN80M0HN2FYAG85Y2YWE8','2026-11-28 19:21:05.812445');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HSN80MMMNQS5331XJPEA3W','2026-11-28 19:21:05.812445');
INSERT INTO "user_name" VALUES('01M8HSN83ZRWPEHK156X8NB8ZX','01M8HSN5BEM9VGYXEYDHYQQN6C','2026-11-28 19:21:03.086247');
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
INSERT INTO "visit" VALUES('01M8HSN6KR746N2367RXS3A34E','LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','e-license','2026-11-28 19:21:04.366237','2026-11-28 19:21:04.366237',NULL);
INSERT INTO "visit" VALUES('01M8HSN6XZ1V08FW9KVH10VKAV','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','keeper','2026-11-28 19:21:04.696189','2026-11-28 19:21:04.738297',NULL);
INSERT INTO "visit" VALUES('01M8HSN71HJEYAPW6S5BP2TVKC','43A6fs9b-FYREo3d8b9qzkusJ40yKqh64V3ug8BxJCw','e-license','2026-11-28 19:21:04.785649','2026-11-28 19:21:04.832305',NULL);
INSERT INTO "visit" VALUES('01M8HSN78AFBBCSNNN3BKZTBHF','IqkiWELFulaFxcwmGmbr3biw5t4tH64XbjPU5Rumksg','e-license','2026-11-28 19:21:05.026905','2026-11-28 19:21:05.026905',NULL);
INSERT INTO "visit" VALUES('01M8HSN84RSVKVHD2YNTVRKACE','LufWjuIaWm5f_OuoQg2Wk4aP4qEIvOEURQO1tYKy0_A','01M8HSN84RR06K2QP47A7JKSN8','2026-11-28 19:21:04.366237','2026-11-28 19:21:04.366237','2026-11-28 19:21:05.944848');
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
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
COMMIT;
