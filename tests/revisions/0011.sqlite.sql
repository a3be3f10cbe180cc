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
INSERT INTO "account" VALUES('01M8HVZJ2SSF2GP7ABT4GM2PXE','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 20:01:40.953575','th',0,'2026-11-28 20:01:40.953575','2026-11-28 20:01:40.953575',NULL,'2026-11-28 20:01:43.448130',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.953575','2026-11-28 20:01:40.953575',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ358HG26SNSKTP6HJP6','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 20:01:40.965030','th',0,'2026-11-28 20:01:40.965030','2026-11-28 20:01:40.965030',NULL,'2026-11-28 20:01:42.276550',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965030','2026-11-28 20:01:40.965030',NULL,'register','1.3');
INSERT INTO "account" VALUES('01M8HVZJ350PPMA60MWVNQQ69P','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 20:01:40.965151','th',0,'2026-11-28 20:01:40.965151','2026-11-28 20:01:40.965151',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965151','2026-11-28 20:01:40.965151',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ35H33Z4SN101G7A6Z2','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 20:01:40.965191','th',0,'2026-11-28 20:01:40.965191','2026-11-28 20:01:40.965191',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965191','2026-11-28 20:01:40.965191',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ35MEGWHRX2A63N35RP','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 20:01:40.965225','th',0,'2026-11-28 20:01:40.965225','2026-11-28 20:01:40.965225',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965225','2026-11-28 20:01:40.965225',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ35DHG1YSTDZJTVJCX2','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 20:01:40.965257','th',0,'2026-11-28 20:01:40.965257','2026-11-28 20:01:40.965257',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965257','2026-11-28 20:01:40.965257',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ356ND2PBC4AR92W8E9','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 20:01:40.965285','th',0,'2026-11-28 20:01:40.965285','2026-11-28 20:01:40.965285',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965285','2026-11-28 20:01:40.965285',NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HVZJ352A7GW3T2G1HCXSQJ','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 20:01:40.965319','th',1,'2026-11-28 20:01:40.965319','2026-11-28 20:01:41.058700',NULL,'2026-11-28 20:01:44.161844',NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965319','2026-11-28 20:01:40.965319',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ35KH656FC5QTZ3VF5P','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 20:01:40.965357','th',0,'2026-11-28 20:01:40.965357','2026-11-28 20:01:40.965357',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965357','2026-11-28 20:01:40.965357',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ351G1A9A2JHCHPAC5N','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 20:01:40.965382','th',0,'2026-11-28 20:01:40.965382','2026-11-28 20:01:40.965382',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965382','2026-11-28 20:01:40.965382',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZJ35DS5W0Q79W84Z98S3','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 20:01:40.965405','th',0,'2026-11-28 20:01:40.965405','2026-11-28 20:01:40.965405',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:40.965405','2026-11-28 20:01:40.965405',NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNE269JQ7PGKCFR6WH3W','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 20:01:44.386618','th',0,'2026-11-28 20:01:44.386618','2026-11-28 20:01:44.386618',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.386618',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNKC71MZDM9S38GG2K37','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 20:01:44.556838','th',0,'2026-11-28 20:01:44.556838','2026-11-28 20:01:44.556838',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.556838',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNKJQ47SWFK133SYNNS7','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 20:01:44.562876','th',0,'2026-11-28 20:01:44.562876','2026-11-28 20:01:44.562876',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.562876',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNM5FYVNHNH2ZGA8E4TW','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 20:01:44.581820','th',0,'2026-11-28 20:01:44.581820','2026-11-28 20:01:44.581820',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.581820',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNMPS0CS9W21R41EAA0J','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 20:01:44.598518','th',0,'2026-11-28 20:01:44.598518','2026-11-28 20:01:44.598518',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.598518',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNN2WK6QM0VDSFMP1TFC','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 20:01:44.610456','2026-11-28 20:01:44.610456',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.610456',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNNCQVJ9YGXWC05D4EJK','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 20:01:44.620140','th',0,'2026-11-28 20:01:44.620140','2026-11-28 20:01:44.620140',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.620140',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNNTFYN7NS4RT0NDG52J','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 20:01:44.634480','th',0,'2026-11-28 20:01:44.634480','2026-11-28 20:01:44.634480',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.634480',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNPENX26SYABTCC0D1FS','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 20:01:44.654482','th',0,'2026-11-28 20:01:44.654482','2026-11-28 20:01:44.654482',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.654482',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNPYJV2B318Q1NDPG6P3','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 20:01:44.670499','th',0,'2026-11-28 20:01:44.670499','2026-11-28 20:01:44.670499',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.670499',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNQEGNQJ8WNBYQ58BZEV','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 20:01:44.686478','th',0,'2026-11-28 20:01:44.686478','2026-11-28 20:01:44.686478',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.686478',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNQY3QR8P3EFTXHCZWT4','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$MGaMUQqBcA6h9H5vzblX6g$CPQK8sNrCBKT33U9WTAJP8vRobtQ9lPIq28PX67HO6U','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 20:01:44.702463','th',0,'2026-11-28 20:01:44.702463','2026-11-28 20:01:44.702463',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 20:01:44.702463',NULL,NULL,'register',NULL);
INSERT INTO "account" VALUES('01M8HVZNT5FTS39W3F93129S0G','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:01:44.773227',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HVZNT5V247RGQZEMSKN64Q','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:01:44.773227',NULL,NULL,NULL,NULL,'gAAAAABrCzMoLE1hdDwSzCe8ih37qmCSK8wGSdzQGpEurOWvz2Ybe8SB6m5spfM4JoZ-xPze58tDBkpn3Xbmnc3Fe5Wz1g5v5YdklpjHWM70-cw06tarBR_mL_RWW0uVoK9O12apgIyp','md5','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HVZNT509H9NC0V5EMBM0ZA','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 20:01:44.773227',NULL,NULL,NULL,NULL,'gAAAAABrCzMozUGiY0dIkDI9dGYolrheLKXDEe9kDyWM_RD9BjeitkaGxbLPLjSEBiPXgWGGysLqvm-yRDBpMpP3xyc0CDnPON5cUutB5WtAfhXxf_T0oHRideP0qe6OjNTE_ppeJBNQ','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL);
INSERT INTO "account" VALUES('01M8HVZP57JN35TV6K50ZBNA5G','natural_person','tax_id','1100000000016','01M8HVZP57W47W4MW5QGB1750Y','active',1,'01M8HVZP57A96VMRKNHPMASDNM','officer','$argon2id$v=19$m=19456,t=2,p=1$AoBQihGi1DonJGRMKUVoTQ$W3PskVDgsjqpH5ZCVxvNOASV8ftY/ilsmGAkkKgicZg','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8HVZP574Q8JS7WG1TD3MA40','024306800','01M8HVZP57GAPMSHJM84KQMC01','0812345678','agent@example.com','2026-11-28 20:01:40.965030','th',0,'2026-11-28 20:01:40.965030','2026-11-28 20:01:40.965030','2026-11-28 20:01:45.127572','2026-11-28 20:01:42.276550','"01M8HVZP57CYMCV5K6DQ2GWV8C"','01M8HVZP571FQJ8552RPZNRXRV','01M8HVZP57B230TTPCCPHZ6SPT','01M8HVZP57FK778C3ARS1HEJ44','01M8HVZP57SYT4080RTDT5C0DY','2026-11-28 20:01:40.965030','2026-11-28 20:01:40.965030','2026-11-28 20:01:45.127740','register','1.3');
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
INSERT INTO "acting_context" VALUES('4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','01M8HVZKCP1P3GPEQJRTH5QYPS',NULL,'2026-11-28 20:01:42.276550','2026-11-28 20:01:42.730003','switched');
INSERT INTO "acting_context" VALUES('iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','01M8HVZKCP1P3GPEQJRTH5QYPS','dlg_01M8HVZJ54726E2MSVMWEW5NHM','2026-11-28 20:01:42.730003','2026-11-28 20:01:43.255479','switched');
INSERT INTO "acting_context" VALUES('oHSTaC7FcAxZCIKgpDzmdTEsIbXsThqvsc2TjcJGv2E','01M8HVZKCP1P3GPEQJRTH5QYPS',NULL,'2026-11-28 20:01:43.255479',NULL,NULL);
INSERT INTO "acting_context" VALUES('JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI','01M8HVZMH2A03RQ1EZV91PJ7GQ',NULL,'2026-11-28 20:01:43.448130','2026-11-28 20:01:43.631407','login');
INSERT INTO "acting_context" VALUES('01M8HVZPA1STX8G71NSWYVSX3E','01M8HVZKCP1P3GPEQJRTH5QYPS','dlg_01M8HVZJ54726E2MSVMWEW5NHM','2026-11-28 20:01:42.730003','2026-11-28 20:01:43.255479','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "audit_event" VALUES('01M8HVZKCRF70PXBT61H6R7TS1','2026-11-28 20:01:42.276550','login.started','01M8HVZJ358HG26SNSKTP6HJP6','{"login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','7c309b51aa1ef84f');
INSERT INTO "audit_event" VALUES('01M8HVZKKDE1N03N4ZRH44WDS7','2026-11-28 20:01:42.467527','token.issued','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "e-license", "context_id": "4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ", "delegation_id": null, "token_id": "01M8HVZKJN6SDE9993JCW986RT", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','9a73b27cb27fcb7a');
INSERT INTO "audit_event" VALUES('01M8HVZKWAK136AHAG4DMNW827','2026-11-28 20:01:42.730003','acting.switched','01M8HVZJ358HG26SNSKTP6HJP6','{"login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "context_id": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "delegation_id": "dlg_01M8HVZJ54726E2MSVMWEW5NHM"}','127.0.0.1','Werkzeug/3.1.9','7e201678ad2dfa8c');
INSERT INTO "audit_event" VALUES('01M8HVZM1M96N53CKZX5WFE7SN','2026-11-28 20:01:42.956455','consent.given','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "keeper", "delegation_id": "dlg_01M8HVZJ54726E2MSVMWEW5NHM"}','127.0.0.1','Werkzeug/3.1.9','a781d7da810cb81e');
INSERT INTO "audit_event" VALUES('01M8HVZM3R6P5DKVT78BJHJ66J','2026-11-28 20:01:43.017916','token.issued','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "keeper", "context_id": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "delegation_id": "dlg_01M8HVZJ54726E2MSVMWEW5NHM", "token_id": "01M8HVZM3KNPV5B4GGXFSCEWH0", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','e0d7e1079d2e1cd8');
INSERT INTO "audit_event" VALUES('01M8HVZM5NMF01CS3V91QVS5V5','2026-11-28 20:01:43.045665','token.issued','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "keeper", "context_id": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "delegation_id": "dlg_01M8HVZJ54726E2MSVMWEW5NHM", "token_id": "01M8HVZM54JTK5457ZX0ARHV71", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','ea6aa7d4f9ce90a4');
INSERT INTO "audit_event" VALUES('01M8HVZM7F74MYC9K4BSD5VHB8','2026-11-28 20:01:43.106481','token.issued','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "keeper", "context_id": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "delegation_id": "dlg_01M8HVZJ54726E2MSVMWEW5NHM", "token_id": "01M8HVZM79TKD0RHNW7652JBMP", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','105b3cf9d55b6b04');
INSERT INTO "audit_event" VALUES('01M8HVZM80C92N6RQDPHQQNZCZ','2026-11-28 20:01:43.167728','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8HVZM7Z1X9MP1ZMF6JM5PG0", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','951cc3d960581521');
INSERT INTO "audit_event" VALUES('01M8HVZM8FAT0NYVPNF56DE0KA','2026-11-28 20:01:43.171945','request.repeated','01M8HVZJ358HG26SNSKTP6HJP6','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','478fd7b1203fb43b');
INSERT INTO "audit_event" VALUES('01M8HVZMB7V59F05WJG8WMW3K7','2026-11-28 20:01:43.255479','acting.switched','01M8HVZJ358HG26SNSKTP6HJP6','{"login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "context_id": "oHSTaC7FcAxZCIKgpDzmdTEsIbXsThqvsc2TjcJGv2E", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','aa92439652a45bfc');
INSERT INTO "audit_event" VALUES('01M8HVZMH2ZMARHTQM6ENB0MGJ','2026-11-28 20:01:43.448130','login.started','01M8HVZJ2SSF2GP7ABT4GM2PXE','{"login_id": "01M8HVZMH2A03RQ1EZV91PJ7GQ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','d9bc67f336539c3c');
INSERT INTO "audit_event" VALUES('01M8HVZMK38GFSKSRX1JTV3WAE','2026-11-28 20:01:43.511739','request.repeated','01M8HVZJ2SSF2GP7ABT4GM2PXE','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','a1301da85062cfb9');
INSERT INTO "audit_event" VALUES('01M8HVZMKNHQYFWJCRWH22E5JB','2026-11-28 20:01:43.536125','token.issued','01M8HVZJ2SSF2GP7ABT4GM2PXE','{"client_id": "e-license", "context_id": "JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI", "delegation_id": null, "token_id": "01M8HVZMKK1RGJHY7P0EQ8MC4S", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','9c8df36d227cb3f1');
INSERT INTO "audit_event" VALUES('01M8HVZMQJMVZYSG0Q7HA6J20P','2026-11-28 20:01:43.631407','login.ended','01M8HVZJ2SSF2GP7ABT4GM2PXE','{"login_id": "01M8HVZMH2A03RQ1EZV91PJ7GQ", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','8b5f5a9f62d209d9');
INSERT INTO "audit_event" VALUES('01M8HVZMZBB6WV0NHFRGF61KR6','2026-11-28 20:01:43.914354','login.refused','01M8HVZJ35MEGWHRX2A63N35RP','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','13a57145754c4c54');
INSERT INTO "audit_event" VALUES('01M8HVZND4F8DW8YQNW7R0XDDB','2026-11-28 20:01:44.354321','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','2cd6fd3e8ca7a35a');
INSERT INTO "audit_event" VALUES('01M8HVZP4V4BK2EHDA7J91Y6HX','2026-11-28 20:01:45.115175','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8HVZP5GHY63H29XYWR34S5Y','2026-11-28 20:01:42.276550','login.started','01M8HVZJ358HG26SNSKTP6HJP6','{"login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','7c309b51aa1ef84f');
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
INSERT INTO "authorization_code" VALUES('01M8HVZKHJZSGEXDN6E7ZVF0E1','534d354ed65c175601e4aa44c0ae69cb3f10d863d4ecb7dfff7f0f7579b34bff','e-license','4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','https://e-license.example.test/callback','openid profile email phone address entity','_zZwkKcFhP2WlEGxuoskTg','xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]','2026-11-28 20:01:42.439512','2026-11-28 20:02:42.439512','2026-11-28 20:01:42.467527',NULL);
INSERT INTO "authorization_code" VALUES('01M8HVZM2H8ZS8HCT7P5G815NM','2cc746b26f7ec50fbc6ff8a984d431dc279685d25eec76685d9210a03add0884','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','https://keeper.example.test/callback','openid offline_access','mp2P5CE7GI_P-DLbzPaVaw','czESYojbEx_bGNy4YKVu-4QpSUv1tOrvSyeWcT0BmBw','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]','2026-11-28 20:01:42.976114','2026-11-28 20:02:42.976114','2026-11-28 20:01:43.017916',NULL);
INSERT INTO "authorization_code" VALUES('01M8HVZM8EJH6J4RA0BBVGQ41K','a4a6723f4ffcd6d0e5bd53d648316b7667a2a52c44901904d749ba7f67fe6d22','e-license','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','https://e-license.example.test/callback','openid profile email phone address entity','_zZwkKcFhP2WlEGxuoskTg','xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]','2026-11-28 20:01:43.171945','2026-11-28 20:02:43.171945',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8HVZMK2RZ0J66E6F9CTXJ1R','b855852861bb91ddb3d3f1fe5749c28a9d7b6ff3214cb93d806a6ef976f95635','e-license','JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI','https://e-license.example.test/callback','openid profile email phone address entity','_zZwkKcFhP2WlEGxuoskTg','xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno','2026-11-28 20:01:43.448130','urn:idp:acr:password','["pwd"]','2026-11-28 20:01:43.511739','2026-11-28 20:02:43.511739','2026-11-28 20:01:43.536125',NULL);
INSERT INTO "authorization_code" VALUES('01M8HVZPACSA0FCCY8DPJHFWFK','01M8HVZPACTKZVQ45E1AB8KTFK','e-license','4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','https://e-license.example.test/callback','openid profile email phone address entity','_zZwkKcFhP2WlEGxuoskTg','xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]','2026-11-28 20:01:42.439512','2026-11-28 20:02:42.439512','2026-11-28 20:01:42.467527','"01M8HVZPACB4MRN6WEKK0J0BSH"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('D5K-7gOPHhVPix2l4-jnwlvsthXkHmSbYxhTJHBlLXg','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "3dLMF_v23LpEfh_p7O5VYw"], ["nonce", "_zZwkKcFhP2WlEGxuoskTg"], ["code_challenge", "xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno"], ["code_challenge_method", "S256"]]}','sign_in','3A7I_0Q__Hr8bFoH0f-DGW8cJBsmAbI16MBF-7x0e8s','2026-11-28 20:01:43.722822','2026-11-28 22:01:43.722822',NULL,NULL);
INSERT INTO "authorization_request" VALUES('lyJ01VNHubpxmgY1gla14u8VT2vkEcwhvWq2JYkJ1is','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "3dLMF_v23LpEfh_p7O5VYw"], ["nonce", "_zZwkKcFhP2WlEGxuoskTg"], ["code_challenge", "xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno"], ["code_challenge_method", "S256"]]}','sign_in','g4sQ6cppOqjNKOMcVTnJAU9UTMRC7aRfoFFDvQwXPxw','2026-11-28 20:01:43.963709','2026-11-28 22:01:43.963709',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8HVZP5V7SMEB0G5Y2N1N686','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "3dLMF_v23LpEfh_p7O5VYw"], ["nonce", "_zZwkKcFhP2WlEGxuoskTg"], ["code_challenge", "xpoG5uaof9DRUxfuqeJz_-uesT2CWjQJfy7HFUFOdno"], ["code_challenge_method", "S256"]]}','sign_in','3A7I_0Q__Hr8bFoH0f-DGW8cJBsmAbI16MBF-7x0e8s','2026-11-28 20:01:43.722822','2026-11-28 22:01:43.722822','01M8HVZP5VSZXV4ASMKS9NH4JK','01M8HVZP5VBYYWQ7802MS327R0');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8HVZP625M7AZH90Y8YAAK76','01M8HVZP6295GXS5K41DCS0749','2026-11-28 20:01:45.154342');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8HVZJ358HG26SNSKTP6HJP6','keeper','dlg_01M8HVZJ54726E2MSVMWEW5NHM','2026-11-28 20:01:42.956455');
INSERT INTO "consent" VALUES('01M8HVZJ358HG26SNSKTP6HJP6','keeper','dlg_01M8HVZP78BEZABD038DEVH8W7','2026-11-28 20:01:42.956455');
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
INSERT INTO "data_report" VALUES('01M8HVZP7JBQV7F1WEJTFXHK03','01M8HVZP57JN35TV6K50ZBNA5G','01M8HVZP7KHPJ4CX66XMSYXBSR','"01M8HVZP7KPDNQNF8HZA4P9F9A"','2026-11-28 20:01:45.203533','2026-11-28 20:01:45.203551');
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
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ54726E2MSVMWEW5NHM','01M8HVZJ2SSF2GP7ABT4GM2PXE','01M8HVZJ358HG26SNSKTP6HJP6','all','[]','2026-10-30',NULL,'f276fbfe35740394e025544547d0518349598f2b4a1e1665eb65aadfd8a4ddff','in_force','2026-10-29 20:01:41.028812','2026-10-29 23:01:41.028812',NULL,NULL,NULL,'aQq7lGdCeyiIwNrs2Lp9ASImHaST2UJVL5lZQ7L_aWc',NULL,NULL,'2026-QN68B03G-P');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55XX86C5PCS5VN456C','01M8HVZJ350PPMA60MWVNQQ69P','01M8HVZJ358HG26SNSKTP6HJP6','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','6a8a641ffc4c6babf6b8537da31fb4d6808853889a0287ab21865b6acccffda2','in_force','2026-10-29 20:01:41.029159','2026-10-29 23:01:41.029159',NULL,NULL,NULL,'6jBAZDxy0A-WTym-UropbVgJ4HlgDCF6qQi3AbZTYz4',NULL,NULL,'2026-SXSGPDZ2-1');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55AX0MDTX7JS3DMV6P','01M8HVZJ350PPMA60MWVNQQ69P','01M8HVZJ358HG26SNSKTP6HJP6','selected','["nsw"]','2026-12-29','2027-03-29','df4f5d54b87aa6eaa488dfa6e780bddcda315a2cc22dd8ebdf9cc2d1ae7c269a','in_force','2026-10-29 20:01:41.029302','2026-10-29 23:01:41.029302',NULL,NULL,NULL,'IdpRcfdHtdVceese_oApZI65UKLkxXT8nseiGRMuwJY',NULL,NULL,'2026-Y5DYN6F2-B');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55RGA3HD95TKS99ZAQ','01M8HVZJ35MEGWHRX2A63N35RP','01M8HVZJ358HG26SNSKTP6HJP6','selected','["e-license"]','2026-11-29','2027-11-29','a233bcd5d4b60aa8de477d21e60d39a868380f6b312c7ded3c935ebfd2f3e7df','waiting','2026-11-27 20:01:41.029420',NULL,NULL,NULL,NULL,'AQIMcHZh3DAsvyE9mG62-jfHa4fgJBjfgma9TOKorBk',NULL,NULL,'2026-T4Z32F17-5');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55659SHB7BG2MEJVNG','01M8HVZJ35DHG1YSTDZJTVJCX2','01M8HVZJ358HG26SNSKTP6HJP6','selected','["e-accreditation"]','2026-05-13','2026-11-09','fe15f848c3dd38defa6e4f62a7da3d100b9a8b1bd7f2401a61371be566759e65','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'IXpL4TZrgtREQeIJS-X7ezk_hONNfnaho11958004us',NULL,NULL,'2026-QJKD2PB3-A');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55T3WV3KD79813PCY9','01M8HVZJ356ND2PBC4AR92W8E9','01M8HVZJ358HG26SNSKTP6HJP6','all','[]','2026-11-19',NULL,'a3d7b1b8723fc88457341eeea041f56d0230a8cb48d6690a17e1fb60fadcebdc','declined','2026-10-29 20:01:41.029634','2026-10-29 23:01:41.029634','2026-11-28 19:01:41.029634',NULL,NULL,'8wjJ0e0XE33jyCoXZOA-FXsRC2p7iBcKFA0y1Bi5iiI',NULL,NULL,'2026-VBF1C4NS-2');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ5528TVWPHN96MEXPYB','01M8HVZJ2SSF2GP7ABT4GM2PXE','01M8HVZJ35H33Z4SN101G7A6Z2','all','[]','2026-09-30',NULL,'81998f41f6c350ddf209ad409d7fd3c2e673b03ecffb462cce845d9b66681098','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 19:01:41.029731','เปลี่ยนตัวแทน',NULL,'R2ANDMfoMOcgHCCvkRhMOYhbsAmnMYdBNjQ6AMRHz6I',NULL,NULL,'2026-29V2NWGC-5');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ55MG4D08SNZS2DJE4F','01M8HVZJ350PPMA60MWVNQQ69P','01M8HVZJ35H33Z4SN101G7A6Z2','selected','["e-surveillance"]','2026-08-31',NULL,'9b4d1cc106b4077bb2e1d568fc36329da0cdc22d88caa05fecc2e476a074bc95','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 19:01:41.029822',NULL,NULL,'quOHIIqsPr05d3T320jTuwiZ3HvkPNayEb_ATPcVc9o',NULL,NULL,'2026-45Y2MS3W-3');
INSERT INTO "delegation" VALUES('dlg_01M8HVZJ552A4JFH26ET4KCHP6','01M8HVZJ358HG26SNSKTP6HJP6','01M8HVZJ35H33Z4SN101G7A6Z2','selected','["e-license"]','2026-11-24','2027-02-27','6595b9d76616b350a5aaa7168dc104e18efb8e258f39593a476c3f0840caecc8','in_force','2026-10-29 20:01:41.029927','2026-10-29 23:01:41.029927',NULL,NULL,NULL,'EdX1UKM--zlNKh6raQwQf9xjURC4_4d6sD8ZnvVr4QA',NULL,NULL,'2026-6AX79RSK-9');
INSERT INTO "delegation" VALUES('dlg_01M8HVZP7T7TTTZSMP7GHJ0BYX','01M8HVZJ35DHG1YSTDZJTVJCX2','01M8HVZJ358HG26SNSKTP6HJP6','selected','["e-accreditation"]','2026-05-13','2026-11-09','fe15f848c3dd38defa6e4f62a7da3d100b9a8b1bd7f2401a61371be566759e65','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8HVZP7TBKTW5N19AHKK3VER','2026-11-28 20:01:45.210689','01M8HVZP7TV6X6A7PRWAN7ZTZ2','2026-11-28 20:01:45.210709','01M8HVZP7TA0MEP9YWEN980MY7','01M8HVZP7TC2YXCZ6RP13R5V9Q');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('CtgSot8AR0sRyjyDUqxgkJ7bBa6qiSCv4ufdaVjX4gw','{"return_to": "/oauth2/authorize?resume=6M6NZzh6hz3MfBHExZQ0p0dbnUD36uvNBiOJWd6_B5s", "cancel_to": "/oauth2/authorize?resume=6M6NZzh6hz3MfBHExZQ0p0dbnUD36uvNBiOJWd6_B5s&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:01:42.956455','2026-11-28 22:01:42.846962','01M8HVZKCP1P3GPEQJRTH5QYPS');
INSERT INTO "handoff_note" VALUES('3A7I_0Q__Hr8bFoH0f-DGW8cJBsmAbI16MBF-7x0e8s','{"return_to": "/oauth2/authorize?resume=D5K-7gOPHhVPix2l4-jnwlvsthXkHmSbYxhTJHBlLXg", "cancel_to": "/oauth2/authorize?resume=D5K-7gOPHhVPix2l4-jnwlvsthXkHmSbYxhTJHBlLXg&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:01:43.722822',NULL);
INSERT INTO "handoff_note" VALUES('g4sQ6cppOqjNKOMcVTnJAU9UTMRC7aRfoFFDvQwXPxw','{"return_to": "/oauth2/authorize?resume=lyJ01VNHubpxmgY1gla14u8VT2vkEcwhvWq2JYkJ1is", "cancel_to": "/oauth2/authorize?resume=lyJ01VNHubpxmgY1gla14u8VT2vkEcwhvWq2JYkJ1is&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-28 22:01:43.963709',NULL);
INSERT INTO "handoff_note" VALUES('01M8HVZP6456PNC8FHSFPDW12M','{"return_to": "/oauth2/authorize?resume=6M6NZzh6hz3MfBHExZQ0p0dbnUD36uvNBiOJWd6_B5s", "cancel_to": "/oauth2/authorize?resume=6M6NZzh6hz3MfBHExZQ0p0dbnUD36uvNBiOJWd6_B5s&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 20:01:42.956455','2026-11-28 22:01:42.846962','01M8HVZKCP1P3GPEQJRTH5QYPS');
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
INSERT INTO "known_device" VALUES('01M8HVZKCDD19BDXANVM0PPVYW','ac5c5d38b50d1ce309bff80d4f4fcb80a9c17329b9a4e77f1bf676602e29ed02','01M8HVZJ358HG26SNSKTP6HJP6','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550');
INSERT INTO "known_device" VALUES('01M8HVZMH1Q6RQP3TB09PC897K','03578c03c29613d1ce641011bf96be5e7a68bfd8799553842ed052e8325de1a9','01M8HVZJ2SSF2GP7ABT4GM2PXE','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130');
INSERT INTO "known_device" VALUES('01M8HVZP869XZVNRCNX9Q22RY8','01M8HVZP86MRH3Y99QVY6KKWHP','01M8HVZJ358HG26SNSKTP6HJP6','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('1112826b8c4b8571020bea5593b619df3edfb1dc3f8085f2dbf01370f879ddf6',2,'2026-11-28 20:01:43.255479','2026-11-28 20:02:42.730003');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 20:01:43.963709','2026-11-28 20:11:42.846962');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 20:01:43.914354','2026-11-28 21:01:43.914354');
INSERT INTO "limit_counter" VALUES('1a907777972bcc5bdef8e0531e7fd36a3f1cdb3679e5659a8d6fddc74f209788',1,'2026-11-28 20:01:43.914354','2026-11-29 20:01:43.914354');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 20:01:44.354321','2026-11-28 21:01:44.354321');
INSERT INTO "limit_counter" VALUES('f2c752cfd3629f5d950554f373c0770fa750d9da6aea9fb2afbcd56c8dc226a0',1,'2026-11-28 20:01:44.354321','2026-11-28 21:01:44.354321');
INSERT INTO "limit_counter" VALUES('01M8HVZP6AQDSRZ9XPACYF4PSF',2,'2026-11-28 20:01:43.255479','2026-11-28 20:02:42.730003');
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
INSERT INTO "login" VALUES('01M8HVZKCP1P3GPEQJRTH5QYPS','1a2d386c108962b674148528fff329cbc90585bb257471a806ba3097cd369762','01M8HVZJ358HG26SNSKTP6HJP6','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550','2026-11-29 08:01:42.276550',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HVZMH2A03RQ1EZV91PJ7GQ','ea3d269b3dc86af9401c3eee6294883e4eb5f280d02eb66718a147c5f879c800','01M8HVZJ2SSF2GP7ABT4GM2PXE','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130','2026-11-29 08:01:43.448130','2026-11-28 20:01:43.631407','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8HVZP88BTNFR7GQZMVM7V3P','01M8HVZP88153A5P2NVWEJ4QA1','01M8HVZJ2SSF2GP7ABT4GM2PXE','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130','2026-11-29 08:01:43.448130','2026-11-28 20:01:43.631407','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8HVZP8G3Z6SCSX0XEK3SSVV','01M8HVZP8GZCR1DQWHZJBWQGS7','01M8HVZP8HJVQ0KZ9GQATD0RMT','01M8HVZP57JN35TV6K50ZBNA5G','01M8HVZP8HBJ2XWW6QREWM8FQB','2026-11-28 20:01:45.233567','2026-11-28 20:01:45.233585','2026-11-28 20:01:45.233598','01M8HVZP8HPFPT0JY7XDT0XYKS');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8HVZP6E24XCMHP3Y53AF9YB',1,'2026-11-28 20:01:45.166743');
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
INSERT INTO "outbox_message" VALUES('01M8HVZKCR1W6NRM5QEEZZM7HB','new_browser','accounts','{"account_id": "01M8HVZJ358HG26SNSKTP6HJP6", "login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "when": "2026-11-28T20:01:42.276550+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZKVX0RXXD4TSMCDM9ET2','logout_notice','e-license','{"visit_id": "01M8HVZKHMFE4NXHPTJ5MTJMX6", "sid": "4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ", "sub": "01M8HVZJ358HG26SNSKTP6HJP6"}','2026-11-28 20:01:42.730003','2026-11-28 20:01:42.730003',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZMAXST8GYYW4P84KWNED','logout_notice','keeper','{"visit_id": "01M8HVZM2P0KAB9WCATWA7NZE0", "sid": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "sub": "01M8HVZJ358HG26SNSKTP6HJP6"}','2026-11-28 20:01:43.255479','2026-11-28 20:01:43.255479',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZMAX9D0F2ABX619CXD2C','logout_notice','e-license','{"visit_id": "01M8HVZM7FY70Z83KT925QJ53S", "sid": "iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA", "sub": "01M8HVZJ358HG26SNSKTP6HJP6"}','2026-11-28 20:01:43.255479','2026-11-28 20:01:43.255479',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZMH2RDJRHD29XDA01H3W','new_browser','accounts','{"account_id": "01M8HVZJ2SSF2GP7ABT4GM2PXE", "login_id": "01M8HVZMH2A03RQ1EZV91PJ7GQ", "when": "2026-11-28T20:01:43.448130+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:01:43.448130','2026-11-28 20:01:43.448130',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZMQ56B7XNRN3WRHJ14KF','logout_notice','e-license','{"visit_id": "01M8HVZMK2WMDB4EWJ2CES8F7R", "sid": "JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI", "sub": "01M8HVZJ2SSF2GP7ABT4GM2PXE"}','2026-11-28 20:01:43.631407','2026-11-28 20:01:43.631407',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZND4E3JWCGKH9Y73K1FA','password_reset_wanted','accounts','{"sealed": "gAAAAABrCzMoRHKLLUhSOF1Cjc6tr3CLlu6cT56SAEGL_cHBQKBLaDhxMIH7kEoZsqGy2DI_NT1DdQInl7LxyqI7-RRpGLF2X3piAF2Ebu8bIdCo7FcPfl4lN58PPjsQVYb6o5cAO_UTaomxnkO8fGNTaBj5IlSvKNmaMRZW7L8vg3DJwh5SJeOT62zBBu2TjAhT-8KQy-ffWoDB6pGo-G3Onj7WEooAkqchqP_9UZgS2aguOF71IneNUoBcvDwTWI6tzDG_4TB0"}','2026-11-28 20:01:44.354321','2026-11-28 20:01:44.354321',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8HVZP6H943HRZMX4CT5VWSJ','new_browser','accounts','{"account_id": "01M8HVZJ358HG26SNSKTP6HJP6", "login_id": "01M8HVZKCP1P3GPEQJRTH5QYPS", "when": "2026-11-28T20:01:42.276550+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 20:01:42.276550','2026-11-28 20:01:42.276550',0,'2026-11-28 20:01:45.169674','2026-11-28 20:01:45.169732','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8HVZP8R8ERHAZ0KKG9FHDPV','01M8HVZP57JN35TV6K50ZBNA5G','01M8HVZP8SCXWQFHC8NJ68XQ7F','01M8HVZP8S4MMAAA26SQVGBJM2',1,'01M8HVZP8SVARGVDDPKBZ0EY1C',1,'2026-11-28 20:01:45.241259','2026-11-28 20:01:45.241276','2026-11-28 20:01:45.241290','2026-11-28 20:01:45.241304');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('af89a67776878f9a58dd1b5b1ec8c43874ec486127ce4e5349bc7ad84cc1fb3b','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('e22478da802daea4e87777c7dc20aa91bce7e37970dfa0c4c3ee88adcee00149','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('df89cba94269964db588e9e71712e9d78e6efaba381dd6e122dc2f5550d64e68','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('85576aea00f0cbf4e8f7caea3e4a45a5b7a2ba470de16643e070766b133eadeb','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('fbea721a0583b24c69090ba2a7cfd2988596f8164f307e075620eeee60e53b2a','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('892f4a916ed5ba9b1ccda4d404c49bba33e8337a47a4ed04e10aec65c4d92cfa','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('071266b29cefe2d95036076c255c6f48f53c4d6c97d4e2bc435ce36a4bebf300','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('c55e24c1c3a869d52d5e70436f466ea9d6e6bde9adeb89113082d1bf7820f85e','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('9d3850dd1c9c0f3cf914cd0d56ab61c6ccb749534b136fdc951706c4a9fa9e23','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('105a18158d32d6678e2b227c3ea647446c384dfa989024243ae90c9e9a22bd88','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700',NULL);
INSERT INTO "recovery_code" VALUES('01M8HVZP90ZFJAPZJT11KN0BGC','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:41.058700','2026-11-28 20:01:45.248404');
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
INSERT INTO "refresh_token" VALUES('01M8HVZM2H8ZS8HCT7P5G815NM','a3e90500237701c6198bb56bdb4a3495ce14e0520eb7c950e5736cae35fe3249','01M8HVZM2H8ZS8HCT7P5G815NM','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','openid offline_access','null','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:01:42.976114','2026-11-28 20:01:43.017916','2026-12-28 20:01:43.017916',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8HVZPARTEE1KHJX8KDJ5EPX','01M8HVZPAR6MNP45MDFCRZMXBJ','01M8HVZM2H8ZS8HCT7P5G815NM','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','openid offline_access','"01M8HVZPARDHGZGCVB38NABQRY"','2026-11-28 20:01:42.276550','urn:idp:acr:password','["pwd"]',1,'2026-11-28 20:01:42.976114','2026-11-28 20:01:43.017916','2026-12-28 20:01:43.017916','2026-11-28 20:01:45.304045','2026-11-28 20:01:45.304065');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8HVZP6Z4SEFQ7SCN1FF2QNK','01M8HVZP6ZS9E7VSCHCKG8AC09','01M8HVZP6ZKNYDXV7ATNCSGSAE','"01M8HVZP6ZCKSF8CJWCBV01Z73"','2026-11-28 20:01:45.183515');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8HVZP96W674ZVCZGPD90F6G','01M8HVZP57JN35TV6K50ZBNA5G','2026-11-28 20:01:45.255124','01M8HVZP9710RE4EFR8WPKZDWX','"01M8HVZP975M2S01QDEZY8WJQG"');
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
INSERT INTO "registration" VALUES('01M8HVZP99298DWASR5XMH0AA1','juristic_person','01M8HVZP99GMQJMWE4H6VQ7TQC','01M8HVZP9960VHN5NK60GJVDPH','01M8HVZP99Z1E833H480A4E3VN','"01M8HVZP99FH10TF7BA5P4SBPA"','01M8HVZP57JN35TV6K50ZBNA5G','2026-11-28 20:01:45.262423','2026-11-28 20:01:45.262500');
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
INSERT INTO "sign_in_attempt" VALUES('01M8HVZN74DKHNBN7TA61BXQ7H','593857f8568345348ae6c4f67c1e7d3dc06091b47bc92c483d825e2d6d93e9d1','01M8HVZJ352A7GW3T2G1HCXSQJ','92e33d7245480cbd890eba3e8f8398f791d72ea8b6632e253b9f01f3ecb24321','2026-11-28 20:01:44.161844','2026-11-28 20:11:44.161844');
INSERT INTO "sign_in_attempt" VALUES('01M8HVZP9JQYAP8R9Y80VGZ4WT','01M8HVZP9K94687ZGMXJ2T5SZN','01M8HVZJ352A7GW3T2G1HCXSQJ','92e33d7245480cbd890eba3e8f8398f791d72ea8b6632e253b9f01f3ecb24321','2026-11-28 20:01:44.161844','2026-11-28 20:11:44.161844');
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
INSERT INTO "signing_key" VALUES('01M8HVZJ7TX4VM33QTZ4QHHQRV','ES256',1,'gAAAAABrCzMlp-VwR5Nwxzm3UhFjHvEo-Baql4cCqB7DKwTQVVYXfWGxc6Xeoz0_Y2e56yTAMSMdLO6C7bVJPoKi5LpLFzqtyQpDsut_E5x9lzIekKDy1-JV71jAyQLrqLFTTTC7XCutcowIlxghzfTOYv_ow5-tjcRY21mHXcA2rkayRGSdEaaB8aGFcrpmZ_osR0attIZOX5i_qx3PByt9DasTIAkuVHV45v9z9MlqhjCzx5jpBPaumBGRsz3iiIDj2y5R1T00','2026-11-28 20:01:41.105785',NULL);
INSERT INTO "signing_key" VALUES('01M8HVZJ980PDQR86ET18HGYX9','PS256',1,'gAAAAABrCzMl7i8TpB9D8xPRG2-9pis_EQogSeukjlc1vrRwLKyZOy5_NqkNcURanMnhVHIX8iOJipKS86J38-i8dJeJiBvY9NnAiXgU4jXQqgDxuHjQdPzAZbGlvM6kD2FNzP5rWhfEBG3838cbur72fmfK6pFuEvaNFUH7OqIPR_r1ES9k9d01BQoGwH5uN2QqhpLVG1fy2A9H-N7tIcar4jxvzA9SLeo_jLOQ7ZMbeHuqwnUqCmnfczf3F4idxZc99E3pZliSkQEUCth4Sym3wiHrk4scNXiZL0wNOoTZ89WWmxj0w26PRtwpvOOCkm2UcKJsLWCNVwHgwl4PJXUxT5drNYLcWRB_GEf575-5Ogn3L6FmiAyJNmCbYcK3R7VnSbtuBHzkxt54hjF4ff-bJdh3dnzdjZsyHr6bYo6aUpAJSW-rzthS2cgm8YLG-bSiNQY4oVL9PXbKVh6hiQ6zDPPqHNU6Oe79w84y2urgGlaDVlXkmzXGyCzYYaJVBx-GPldSV3x9Zq-2A4f5NrMEA8jTs0BI2X4N8CWaoK82l85TlmcWyPR4ST69JNVaevmEzfuKFr-1gBCUDTqV9Nf4X4QloNZdoZbvVUHEkTxzHuY2nWTndt-ONUV2fUIm5m_24qrHjIbtcgVyJfbzMrgl9wjuBtGckmDfn28eE-uVTbISEbgJO4Bi3GfqXtDKulEA3xp9-Iezj0fmIjYJX6HpSgHGx8s1YCh7KV0KYLIjjVv1o-LQ9bR3AECV6grBsEf5UeUxewfWnnfXor65itMHdziHdSbQbBNogyx2hzOM-TKhlR-FzRg-KBAyg88Ee0pGErtnvwPmThmVzwkf_elRLqF9457sjT3KKQG3WIhisk2z8vIBmQjMAgz8h8WGSRTugXPdMRgXtN_yKi-aTlw99Js-4NDHv_rzydh8PLF-c7OUM2aja7x7pgNzZwvKkR5COJYtlqnSBoiIrCt5crJmxZ0Zn_ZwQcUTVpA-GKWaX0XkJMlF1Kk3GsaDHt7U36KUYa87oI9Xq7sishMZuxMRAuZUZhbc6NgzcyqQfHJ-lkZ68zbfaagAKpsoaTI8zIu07G82OHEqR2eJskyVgLuz0OyBVgRS814at7ZBjimurQSuLeDAHBocewicShn0kpKByocHDBm0l5H4OrmUdoH8OnPG9eFnByhXznQYFdnIZpHZ2jJ-COnMTuv9sOvRehQGTkhEwLgLaCIEh2i6z98QGZkunXNM8Cdi6kNaPSGf7DUGcIoM4GNbeRbK8UKA2SoFZqrP6mYabjreJBDVD1TOxP9FliYX00_f4v8OG0LTkCX9YwxGz6Qs0WeBbk7Kr2v_pHP8L0sxHJZbdCpU6gC2TsF5Ol-J5PAmT9re8t9n1s9Kzi8Ihuq3gnwx0mkUXzj5mkp2nF6cjhMyMbsKkahEyA75OddUDe2evgpc-Gs3a2Q0Yy27_tAWtGeVQgrQpb2u0fE2aiww_xmRzqL2SdQCTwO2BvJ7TH6xOh1VyVG1fHgpCQlZrpecNQp0woFJBqWv8CCexafYeVWyFmU0FMbxbr9abxtmZoCPUvxqHsh7_2IcDHD7tVnvutrwiMsGrF8a5Ds8uWkuWcJwdN6V-q8m63tZEA28jSuokQgUC2n74XySkhpGYRcp8DJdabsZ-ceiefOWood2wNeWEpIQUCuHy6NdGJDyRhrGdd-dzxp1RVnmbVf6oS8=','2026-11-28 20:01:41.114629',NULL);
INSERT INTO "signing_key" VALUES('01M8HVZJE6ZQZ8JYNBJYYKQJ1S','RS256',1,'gAAAAABrCzMlvRD0GAHHgDh8vITeT8CAeOFpkNt9pqc9DJlVQkjofnHJrzxxY_Fh2IH-cTvzQazGVG-ouCdzqj_mL0dda92yb8-0AeOdJjxQ3ndNekJc5ibFtsJvpmk2jVtfgmZo5CJgufMjj5ueg-G34WJnirGitn6o37dqnotFfB92yocDl-ePfcsnMlbvB5JRtqsthOGUzsAgFMpJT14Q36Y5gA3YBRulenvBQ5OeHEssQYWvkBKx1XXbwVev31ulKk5DiYaDrCMN0juq1qIUPMpqgKXQWNL0AS8vuMG9sx4-vnOibXQvu9MNzwkZlI9selq5ONMC_jvTkW-wQuwQCXiiWvol2cQ9O9-fPcCQf5pPA34T6NuZN3CfywL59Lt7hNpjfAvLARPRR_2LzHAXu6zXMn30mfL6ePaR3Fbg8rkyodfiHkzNk62x4P6hxzDnd0hh44e7WryjZsx4Dfv2YsYgd258FOxTb5Yt78Z8Q4Na1INjXsskGakKQ5spYDVU-fFjGCQ91DUHIQkHbGCzBlb0mLNoSSQE6ZjpC73aK2Kfg_nRbDb8UzCuwkKRJ0_zgbe9C8_Fh007SlC7NzG6cS-hzF_ugKOQuiFCQksWlSTu5RhMyqBuoTBYltGRXAOy0dUJKXE3MIwHTpV6sAjscXVhGFM3q3qyK0jsdEDd5vdzfZvrIzmbuGCl4jJIfePgJgg7ebo8yO147OSUlx5rwopBaE-a5fE90DbIsg7jourxgAqc4_UNdujwc00nZtZenfftaFyYF4WS6Fg8LFQzev9aPa-dW3nEE-cVZE6mUcN6IBCoADex7L2T-_oJ9Ds8UKEpk-0pwGeXoR0WvWCOY-FPh93PDAUweA0D4l6ylJv9fyLtG8ODm0jyJH093ophOItom-I4dUT9uZ6fvwymvpYY8KL9G4_kbKy4Kl9Dt6D760f0TtHE9diKhLwBzMzvc-Cq9lppCpaGuU_joqKfi7SH_qshV845oGk-mhyPYX1rNoUc9Bmt4nNQO4vd4c7b4LuRPY0rxU0DtKOSzAbcx-h3hemkoedaimV6JM6sQgv8gD187GdNs28bkLLy5hfvSYYHOx6xsuQHcOZzqm-n8015YLQLmYD2tK52rETeCIvorCk7UZkUfCYsjiGfX7zUxLvYq0CgRAmFJg1Z5HTWq-svDXMXAghaChJBfQTyBWRbWjkZBdD6AX4dq8aoCrS1Ri_lCLC-9WWfUrBIPRMri2Nv5sTOw5AOx_8hJoPu93Dk7TbimEhls7A16qhMLMVBK-uz7-3Ks7uqKZCWaaB8gG-nWlTg21ttzxr6RkkaHCHg2wdtQ9B7_RF6odWRauIYUF_qnDsnjoDAfqwKNjccpGIYikTXJHrEAvyMRD5AVwZdKREOXWsMXRHq6xqAdycXfQkKPI-o0VPsP2Na1XM21VsaZNI8kVgnBzxXZI5bADV-wLFXZ3HMSkWKm9lt-AfN3xUuBYLuOZ0IIf6xFyHwTlmCZWtsyImeXVh9D8EYTVVj7xq_Ju_dJuf2wBiDr-yjYRWMiYf9AGW8meAhy22jQzhzFgwGeIvvs9P-1fAsYQy1d35pSZRhfPoLb1QlXWJqZdMI8UWJIfDRGwuBtliADiq4YHNfc1Qszk8niS6Pts9KuyTe_I4uGFi1rZXwvp-o3DI_stmkMgXkUFBRaEwtbJktWsQoFeABjvz2aLZxyObqBrnGX_0=','2026-11-28 20:01:41.161255',NULL);
INSERT INTO "signing_key" VALUES('01M8HVZP7177HZX41PV7E5C42E','ES256',1001,'gAAAAABrCzMlp-VwR5Nwxzm3UhFjHvEo-Baql4cCqB7DKwTQVVYXfWGxc6Xeoz0_Y2e56yTAMSMdLO6C7bVJPoKi5LpLFzqtyQpDsut_E5x9lzIekKDy1-JV71jAyQLrqLFTTTC7XCutcowIlxghzfTOYv_ow5-tjcRY21mHXcA2rkayRGSdEaaB8aGFcrpmZ_osR0attIZOX5i_qx3PByt9DasTIAkuVHV45v9z9MlqhjCzx5jpBPaumBGRsz3iiIDj2y5R1T00','2026-11-28 20:01:41.105785','2026-11-28 20:01:45.185716');
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
INSERT INTO "token_issue" VALUES('01M8HVZKJN6SDE9993JCW986RT','e-license','4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','01M8HVZKHJZSGEXDN6E7ZVF0E1','openid profile email phone address entity','2026-11-28 20:01:42.467527','2026-11-28 20:11:42.467527',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HVZM3KNPV5B4GGXFSCEWH0','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','01M8HVZM2H8ZS8HCT7P5G815NM','openid offline_access','2026-11-28 20:01:43.017916','2026-11-28 20:11:43.017916',NULL,NULL,NULL,NULL,'2026-11-28 20:01:42.976114');
INSERT INTO "token_issue" VALUES('01M8HVZM54JTK5457ZX0ARHV71','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','01M8HVZM2H8ZS8HCT7P5G815NM','openid offline_access','2026-11-28 20:01:43.045665','2026-11-28 20:11:43.045665',NULL,NULL,NULL,NULL,'2026-11-28 20:01:42.976114');
INSERT INTO "token_issue" VALUES('01M8HVZM79TKD0RHNW7652JBMP','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA',NULL,'openid','2026-11-28 20:01:43.106481','2026-11-28 20:11:43.017916',NULL,NULL,'01M8HVZM3KNPV5B4GGXFSCEWH0','e-license','2026-11-28 20:01:42.976114');
INSERT INTO "token_issue" VALUES('01M8HVZM7Z1X9MP1ZMF6JM5PG0','keeper',NULL,NULL,'','2026-11-28 20:01:43.167728','2026-11-28 20:11:43.167728',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HVZMKK1RGJHY7P0EQ8MC4S','e-license','JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI','01M8HVZMK2RZ0J66E6F9CTXJ1R','openid profile email phone address entity','2026-11-28 20:01:43.536125','2026-11-28 20:11:43.536125',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8HVZPB1J5DE5305C2PN2GBZ','keeper','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','01M8HVZPB0SNXQXF2AVTGFD455','openid','2026-11-28 20:01:43.106481','2026-11-28 20:11:43.017916','2026-11-28 20:01:45.312969','"01M8HVZPB0CCBF66RZ1XXD84HJ"','01M8HVZM3KNPV5B4GGXFSCEWH0','e-license','2026-11-28 20:01:42.976114');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8HVZJ352A7GW3T2G1HCXSQJ','gAAAAABrCzMlBmyLlqp8omF72IxbD2GgbvSykvXT-CYCN6FlUda0lQAKo8tm6ahi3R1FdaA8VAwNcN-Wj_ZR85YgKKG_Rc03TFKor55Kd7RPZD4UNqfhwvjFGj6PqHExf5j5ZZdNCBz-','2026-11-28 20:01:41.058700',0);
INSERT INTO "totp_secret" VALUES('01M8HVZJ2SSF2GP7ABT4GM2PXE','gAAAAABrCzMlBmyLlqp8omF72IxbD2GgbvSykvXT-CYCN6FlUda0lQAKo8tm6ahi3R1FdaA8VAwNcN-Wj_ZR85YgKKG_Rc03TFKor55Kd7RPZD4UNqfhwvjFGj6PqHExf5j5ZZdNCBz-','2026-11-28 20:01:41.058700',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8HVZJ2SSF2GP7ABT4GM2PXE','2026-11-28 20:01:40.953575');
INSERT INTO "user_name" VALUES('1100000000016','01M8HVZJ358HG26SNSKTP6HJP6','2026-11-28 20:01:40.965030');
INSERT INTO "user_name" VALUES('0105500000020','01M8HVZJ350PPMA60MWVNQQ69P','2026-11-28 20:01:40.965151');
INSERT INTO "user_name" VALUES('0103500000036','01M8HVZJ35H33Z4SN101G7A6Z2','2026-11-28 20:01:40.965191');
INSERT INTO "user_name" VALUES('0992000000012','01M8HVZJ35MEGWHRX2A63N35RP','2026-11-28 20:01:40.965225');
INSERT INTO "user_name" VALUES('0994000000014','01M8HVZJ35DHG1YSTDZJTVJCX2','2026-11-28 20:01:40.965257');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8HVZJ356ND2PBC4AR92W8E9','2026-11-28 20:01:40.965285');
INSERT INTO "user_name" VALUES('0105500000062','01M8HVZJ352A7GW3T2G1HCXSQJ','2026-11-28 20:01:40.965319');
INSERT INTO "user_name" VALUES('0105500000046','01M8HVZJ35KH656FC5QTZ3VF5P','2026-11-28 20:01:40.965357');
INSERT INTO "user_name" VALUES('0105500000054','01M8HVZJ351G1A9A2JHCHPAC5N','2026-11-28 20:01:40.965382');
INSERT INTO "user_name" VALUES('1200000000023','01M8HVZJ35DS5W0Q79W84Z98S3','2026-11-28 20:01:40.965405');
INSERT INTO "user_name" VALUES('0000000000001','01M8HVZNE269JQ7PGKCFR6WH3W','2026-11-28 20:01:44.386618');
INSERT INTO "user_name" VALUES('0000000000002','01M8HVZNKC71MZDM9S38GG2K37','2026-11-28 20:01:44.556838');
INSERT INTO "user_name" VALUES('0000000000003','01M8HVZNKJQ47SWFK133SYNNS7','2026-11-28 20:01:44.562876');
INSERT INTO "user_name" VALUES('0000000000004','01M8HVZNM5FYVNHNH2ZGA8E4TW','2026-11-28 20:01:44.581820');
INSERT INTO "user_name" VALUES('0000000000005','01M8HVZNMPS0CS9W21R41EAA0J','2026-11-28 20:01:44.598518');
INSERT INTO "user_name" VALUES('0000000000006','01M8HVZNN2WK6QM0VDSFMP1TFC','2026-11-28 20:01:44.610456');
INSERT INTO "user_name" VALUES('0000000000007','01M8HVZNNCQVJ9YGXWC05D4EJK','2026-11-28 20:01:44.620140');
INSERT INTO "user_name" VALUES('0000000000008','01M8HVZNNTFYN7NS4RT0NDG52J','2026-11-28 20:01:44.634480');
INSERT INTO "user_name" VALUES('0000000000009','01M8HVZNPENX26SYABTCC0D1FS','2026-11-28 20:01:44.654482');
INSERT INTO "user_name" VALUES('0000000000010','01M8HVZNPYJV2B318Q1NDPG6P3','2026-11-28 20:01:44.670499');
INSERT INTO "user_name" VALUES('0000000000011','01M8HVZNQEGNQJ8WNBYQ58BZEV','2026-11-28 20:01:44.686478');
INSERT INTO "user_name" VALUES('0000000000012','01M8HVZNQY3QR8P3EFTXHCZWT4','2026-11-28 20:01:44.702463');
INSERT INTO "user_name" VALUES('user0994000005008','01M8HVZNT5FTS39W3F93129S0G','2026-11-28 20:01:44.773227');
INSERT INTO "user_name" VALUES('user0994000005016','01M8HVZNT5V247RGQZEMSKN64Q','2026-11-28 20:01:44.773227');
INSERT INTO "user_name" VALUES('user0994000005024','01M8HVZNT509H9NC0V5EMBM0ZA','2026-11-28 20:01:44.773227');
INSERT INTO "user_name" VALUES('01M8HVZP9Z20QGYNZSGAGTQ255','01M8HVZJ2SSF2GP7ABT4GM2PXE','2026-11-28 20:01:40.953575');
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
INSERT INTO "visit" VALUES('01M8HVZKHMFE4NXHPTJ5MTJMX6','4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','e-license','2026-11-28 20:01:42.439512','2026-11-28 20:01:42.439512',NULL);
INSERT INTO "visit" VALUES('01M8HVZM2P0KAB9WCATWA7NZE0','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','keeper','2026-11-28 20:01:42.976114','2026-11-28 20:01:43.045665',NULL);
INSERT INTO "visit" VALUES('01M8HVZM7FY70Z83KT925QJ53S','iUXvVC2iZNjfjch8_QobrNJheDpkDzEhfgZrbtCJ0KA','e-license','2026-11-28 20:01:43.106481','2026-11-28 20:01:43.171945',NULL);
INSERT INTO "visit" VALUES('01M8HVZMK2WMDB4EWJ2CES8F7R','JPtAczeTmqhdfsDNrE5CplDDH5LiMB9YTmlo3XAe6eI','e-license','2026-11-28 20:01:43.511739','2026-11-28 20:01:43.511739',NULL);
INSERT INTO "visit" VALUES('01M8HVZPB8XS67PHRZ62TRRS9A','4CpmqEVLLxdektIZX5UljnB9-wmhNVfqvnR1z9uTmmQ','01M8HVZPB89BNQG34JHMFZVW41','2026-11-28 20:01:42.439512','2026-11-28 20:01:42.439512','2026-11-28 20:01:45.320178');
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
CREATE INDEX ix_token_issue_expires_at ON token_issue (expires_at);
CREATE INDEX ix_token_issue_context_id ON token_issue (context_id);
CREATE INDEX ix_token_issue_code_id ON token_issue (code_id);
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_delegation_agent_id_delegation_state ON delegation (agent_id, state);
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
COMMIT;
