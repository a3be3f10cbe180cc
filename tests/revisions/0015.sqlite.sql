BEGIN TRANSACTION;
CREATE TABLE "account" (
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
	email VARCHAR, 
	email_verified_at DATETIME, 
	locale VARCHAR NOT NULL, 
	two_factor BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	verify_after DATETIME, 
	register_checked_at DATETIME, 
	register_news JSON, 
	register_disputed VARCHAR, 
	legacy_hash VARCHAR, 
	legacy_scheme VARCHAR, 
	legacy_source VARCHAR, 
	completed_at DATETIME, 
	terms_accepted_at DATETIME, 
	credentials_changed_at DATETIME, 
	registered_data VARCHAR(32) DEFAULT 'typed' NOT NULL, 
	ial VARCHAR, 
	state_asked_at DATETIME, 
	birth_date VARCHAR, 
	unconfirmed_email VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('01M8J99MFCRSCM07FHCJ9W8210','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-28 23:54:22.572554','th',0,'2026-11-28 23:54:22.572554','2026-11-28 23:54:22.572554',NULL,'2026-11-28 23:54:24.514867',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572554','2026-11-28 23:54:22.572554',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFCGNE4AV8D20P0Q9M5','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-28 23:54:22.572869','th',0,'2026-11-28 23:54:22.572869','2026-11-28 23:54:22.572869',NULL,'2026-11-28 23:54:23.417529',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572869','2026-11-28 23:54:22.572869',NULL,'register','1.3',NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFCRY2PDJT9HFZ6J5N2','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-28 23:54:22.572912','th',0,'2026-11-28 23:54:22.572912','2026-11-28 23:54:22.572912',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572912','2026-11-28 23:54:22.572912',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFC2PDA0FDSZEVRC547','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-28 23:54:22.572939','th',0,'2026-11-28 23:54:22.572939','2026-11-28 23:54:22.572939',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572939','2026-11-28 23:54:22.572939',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFC9RTKZ2ZNZFNBKRQG','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-28 23:54:22.572964','th',0,'2026-11-28 23:54:22.572964','2026-11-28 23:54:22.572964',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572964','2026-11-28 23:54:22.572964',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFCPGD23ZQM6ZHYTASP','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-28 23:54:22.572989','th',0,'2026-11-28 23:54:22.572989','2026-11-28 23:54:22.572989',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.572989','2026-11-28 23:54:22.572989',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFDTS6NVHGMY20T2HX5','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-28 23:54:22.573013','th',0,'2026-11-28 23:54:22.573013','2026-11-28 23:54:22.573013',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.573013','2026-11-28 23:54:22.573013',NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFD9T4NX38PDDS9RG1Y','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-28 23:54:22.573043','th',1,'2026-11-28 23:54:22.573043','2026-11-28 23:54:22.627386',NULL,'2026-11-28 23:54:24.883896',NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.573043','2026-11-28 23:54:22.573043',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFDFY2VTK6TDKDK7SFX','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-28 23:54:22.573078','th',0,'2026-11-28 23:54:22.573078','2026-11-28 23:54:22.573078',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.573078','2026-11-28 23:54:22.573078',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFDXCN2SCFDJ3F22A1K','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-28 23:54:22.573102','th',0,'2026-11-28 23:54:22.573102','2026-11-28 23:54:22.573102',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.573102','2026-11-28 23:54:22.573102',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99MFDVWMQXF3NFKAGQVX5','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-28 23:54:22.573124','th',0,'2026-11-28 23:54:22.573124','2026-11-28 23:54:22.573124',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:22.573124','2026-11-28 23:54:22.573124',NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PVVWTR6JXWKBZYV2DHK','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-28 23:54:25.019969','th',0,'2026-11-28 23:54:25.019969','2026-11-28 23:54:25.019969',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.019969',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PYVPNXEH0210WW8BK2T','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-28 23:54:25.115453','th',0,'2026-11-28 23:54:25.115453','2026-11-28 23:54:25.115453',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.115453',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PYZRXMA1Y6KXCATGCR7','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-28 23:54:25.119711','th',0,'2026-11-28 23:54:25.119711','2026-11-28 23:54:25.119711',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.119711',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PZAZN05NKCQQ45TBMEB','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-28 23:54:25.130476','th',0,'2026-11-28 23:54:25.130476','2026-11-28 23:54:25.130476',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.130476',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PZJV31NSWXAHFWHCP98','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-28 23:54:25.138477','th',0,'2026-11-28 23:54:25.138477','2026-11-28 23:54:25.138477',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.138477',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99PZPHKRKR48FGMJ46PZ7','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-28 23:54:25.142508','2026-11-28 23:54:25.142508',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.142508',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q022XKZF5VP987M1C1J','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-28 23:54:25.154504','th',0,'2026-11-28 23:54:25.154504','2026-11-28 23:54:25.154504',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.154504',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q0AXRK5HCZ7YF4284QH','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-28 23:54:25.162496','th',0,'2026-11-28 23:54:25.162496','2026-11-28 23:54:25.162496',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.162496',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q0FNVK1WBJ8SF13YWRY','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-28 23:54:25.167819','th',0,'2026-11-28 23:54:25.167819','2026-11-28 23:54:25.167819',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.167819',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q0PQV9VZ2PPAD97PDJ3','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-28 23:54:25.174700','th',0,'2026-11-28 23:54:25.174700','2026-11-28 23:54:25.174700',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.174700',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q0TCHND19CXX74Y1QDH','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-28 23:54:25.178583','th',0,'2026-11-28 23:54:25.178583','2026-11-28 23:54:25.178583',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.178583',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q12JWGY23BHGW8M4KE0','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-28 23:54:25.186423','th',0,'2026-11-28 23:54:25.186423','2026-11-28 23:54:25.186423',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28 23:54:25.186423',NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q18WEQYEYWYKZ6021TA','juristic_person','tax_id','0000000000013','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-28 23:54:25.192168','2026-11-28 23:54:25.192168',NULL,NULL,NULL,NULL,NULL,NULL,'nsw',NULL,NULL,NULL,'register',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q1HVKWKTF8PMZM747WP','juristic_person','tax_id','0000000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$yHlPiXEuRUjJeS8lZOz9nw$OEmgvQ4gMIg9C75GAHmfNHSgk+mXxAv/Sco65jgxKOA','0000000000014',NULL,'บัญชีตัวอย่างที่ 14',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-28 23:54:25.201788','2026-11-28 23:54:25.201788',NULL,NULL,NULL,NULL,NULL,NULL,'nsw','2026-11-28 23:54:25.019931',NULL,NULL,'register',NULL,NULL,NULL,'typed@example.com');
INSERT INTO "account" VALUES('01M8J99Q3XYEFC007W2M464E2Z','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:54:25.277329',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q3XT0SBSMAA3BQN96ZV','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:54:25.277329',NULL,NULL,NULL,NULL,'gAAAAABrC2mx6MhGfnkzwzXdFm-9qQ663DowcfkH5rifq3JFINek3XKrTS9LInsG7rq_n6u8Y1hnBM5hSO_AvT5YI5x53h8LJH9cOxu4blAWvy-9ol0SPe7ayBnvwpcapNqJ_QDd3gzE','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q3X057TXMJZTRXRG42S','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-28 23:54:25.277329',NULL,NULL,NULL,NULL,'gAAAAABrC2mxsFsDPyNVOf6kw9FsEef7K7XcvOLn92_gjHarsovd_1IqW0QvgAlSlMOZh3s-eqbc3AWi5ipzWWDU3qwkPs1AahML3fmxL2Me1OMkAvb7Rtbia6VsK3sYhVtbfwmf1_UX','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8J99Q4KZNVQTCMFMMDKJ8TP','natural_person','tax_id','1100000000016','01M8J99Q4KC1CXCPNKFM58DAS9','active',1,'01M8J99Q4KQ909X1R7F7CFN4WM','officer','$argon2id$v=19$m=19456,t=2,p=1$ZwwhhNA6p/Tem1PqHQPgPA$6v4owHFuiljWa6+FIpSkj7Qi8KsomDGsw0E5OCnjJi8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8J99Q4KGZ7GFS3M1KAYAHF5','024306800','01M8J99Q4KFH6ZXHJWT1HH1M67','0812345678','agent@example.com','2026-11-28 23:54:22.572869','th',0,'2026-11-28 23:54:22.572869','2026-11-28 23:54:22.572869','2026-11-28 23:54:25.299655','2026-11-28 23:54:23.417529','"01M8J99Q4K591AECBZARHF2Y6Y"','01M8J99Q4KN0DQT6154Z11Y1AD','01M8J99Q4KQTJMFZ9FVR01VF1Z','01M8J99Q4KHEXM6KCZY0YTFP8Q','01M8J99Q4K7M2Q9JYFJMB1AMS0','2026-11-28 23:54:22.572869','2026-11-28 23:54:22.572869','2026-11-28 23:54:25.299830','register','1.3','2026-11-28 23:54:25.299684','01M8J99Q4KEHD1WTB923QMA60J','01M8J99Q4K40YXJ5MWV6QXMTZ3');
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
INSERT INTO "acting_context" VALUES('PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','01M8J99NA762FCFCA9X2XFEZCZ',NULL,'2026-11-28 23:54:23.417529','2026-11-28 23:54:23.763986','switched');
INSERT INTO "acting_context" VALUES('hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','01M8J99NA762FCFCA9X2XFEZCZ','dlg_01M8J99MGM3Q58YGTFKHH1NXBE','2026-11-28 23:54:23.763986','2026-11-28 23:54:24.408667','switched');
INSERT INTO "acting_context" VALUES('7gCtjS1i0FmYNKMLia8usF9tqlGahvmhPUyn0eaLU5Y','01M8J99NA762FCFCA9X2XFEZCZ',NULL,'2026-11-28 23:54:24.408667',NULL,NULL);
INSERT INTO "acting_context" VALUES('qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI','01M8J99PC66Y8QWR5FE47ZXFMM',NULL,'2026-11-28 23:54:24.514867','2026-11-28 23:54:24.606574','login');
INSERT INTO "acting_context" VALUES('01M8J99Q7DKHV3Q6PMBDTQ33ZW','01M8J99Q6CKBXBQ5N24HDRJWHA','dlg_01M8J99MGM3Q58YGTFKHH1NXBE','2026-11-28 23:54:23.763986','2026-11-28 23:54:24.408667','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
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
INSERT INTO "audit_event" VALUES('01M8J99NA8CZ0QM34HGRK4JY9R','2026-11-28 23:54:23.417529','login.started','01M8J99MFCGNE4AV8D20P0Q9M5','{"login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','c97187736de9983a');
INSERT INTO "audit_event" VALUES('01M8J99NFKE81TNVY9JX3C9JT1','2026-11-28 23:54:23.573507','token.issued','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "e-license", "context_id": "PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw", "delegation_id": null, "token_id": "01M8J99NF2M73W9JTYR9X9V1YW", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','3280194ba67de039');
INSERT INTO "audit_event" VALUES('01M8J99NNS07R6XKNFBQDGKB1F','2026-11-28 23:54:23.763986','acting.switched','01M8J99MFCGNE4AV8D20P0Q9M5','{"login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "context_id": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "delegation_id": "dlg_01M8J99MGM3Q58YGTFKHH1NXBE"}','127.0.0.1','Werkzeug/3.1.9','9eb05f744502792e');
INSERT INTO "audit_event" VALUES('01M8J99NSTJ91CPX8TSBY4EV6E','2026-11-28 23:54:23.926444','consent.given','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "keeper", "delegation_id": "dlg_01M8J99MGM3Q58YGTFKHH1NXBE"}','127.0.0.1','Werkzeug/3.1.9','6d87a23d07582ce9');
INSERT INTO "audit_event" VALUES('01M8J99P3Z4BVZ9HCSVHM1JNKR','2026-11-28 23:54:23.977556','token.issued','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "keeper", "context_id": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "delegation_id": "dlg_01M8J99MGM3Q58YGTFKHH1NXBE", "token_id": "01M8J99NVA8TWTQ1PX9YGD185E", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','0940d47a68e7880e');
INSERT INTO "audit_event" VALUES('01M8J99P53CD0QJ1EPMXCJBWVG','2026-11-28 23:54:24.260409','token.issued','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "keeper", "context_id": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "delegation_id": "dlg_01M8J99MGM3Q58YGTFKHH1NXBE", "token_id": "01M8J99P4P5CEKHZTX5370X7B1", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','d4a4a6ea3d5fe4cb');
INSERT INTO "audit_event" VALUES('01M8J99P5WHHZ560KBNQCDH6XJ','2026-11-28 23:54:24.295664','token.issued','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "keeper", "context_id": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "delegation_id": "dlg_01M8J99MGM3Q58YGTFKHH1NXBE", "token_id": "01M8J99P5SQ4NRMH20PWNWTBR6", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','202865addd7f4c93');
INSERT INTO "audit_event" VALUES('01M8J99P6AD9TCX4A4PZ2T43C8','2026-11-28 23:54:24.325256','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8J99P65GRZSABMBAT9X7MSP", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','0a9896063ba16e6d');
INSERT INTO "audit_event" VALUES('01M8J99P6ZJ6SE9QQYNK7Y7MYG','2026-11-28 23:54:24.344069','request.repeated','01M8J99MFCGNE4AV8D20P0Q9M5','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','48ff4de3ffdf514b');
INSERT INTO "audit_event" VALUES('01M8J99P8Z99TW5RY9PF018YCA','2026-11-28 23:54:24.408667','acting.switched','01M8J99MFCGNE4AV8D20P0Q9M5','{"login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "context_id": "7gCtjS1i0FmYNKMLia8usF9tqlGahvmhPUyn0eaLU5Y", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','7b0c51d5c38cc865');
INSERT INTO "audit_event" VALUES('01M8J99PC62Z0XHNFQTNJYHEM6','2026-11-28 23:54:24.514867','login.started','01M8J99MFCRSCM07FHCJ9W8210','{"login_id": "01M8J99PC66Y8QWR5FE47ZXFMM", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','4bd76f0479d1b519');
INSERT INTO "audit_event" VALUES('01M8J99PDBS75K5SN86R5EZ0B1','2026-11-28 23:54:24.547803','request.repeated','01M8J99MFCRSCM07FHCJ9W8210','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','328ad910e9cc158b');
INSERT INTO "audit_event" VALUES('01M8J99PDVMS7PTPD2PPZYXC45','2026-11-28 23:54:24.564078','token.issued','01M8J99MFCRSCM07FHCJ9W8210','{"client_id": "e-license", "context_id": "qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI", "delegation_id": null, "token_id": "01M8J99PDN04WQKGSYQ1QDS22Q", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','9c21ab9866ba57c6');
INSERT INTO "audit_event" VALUES('01M8J99PF7AD9B14V7VK83ZXP3','2026-11-28 23:54:24.606574','login.ended','01M8J99MFCRSCM07FHCJ9W8210','{"login_id": "01M8J99PC66Y8QWR5FE47ZXFMM", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','679faadb91cf819a');
INSERT INTO "audit_event" VALUES('01M8J99PKB2YF3W27H0VH2722W','2026-11-28 23:54:24.746718','login.refused','01M8J99MFC9RTKZ2ZNZFNBKRQG','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','71d5f94e9aa60687');
INSERT INTO "audit_event" VALUES('01M8J99PV4JNAXT7H7R2TC2VM0','2026-11-28 23:54:24.995033','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','dc1ce3c6f2cb513b');
INSERT INTO "audit_event" VALUES('01M8J99Q28K79Y3ZCCNEGGQWRV','2026-11-28 23:54:25.213891','key.signing',NULL,'{"kid": "01M8J99Q1ZTTACSWH6RWW6ZRFG", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8J99Q282JAG785ZQEYWTAWQ','2026-11-28 23:54:25.213891','key.ended',NULL,'{"kid": "01M8J99MJCNBYAT8YE67V5B6VS", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8J99Q45D7EHM8MQN2Y7SDT5','2026-11-28 23:54:25.285628','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8J99Q4X6KE2QGVT7W0V50YF','2026-11-28 23:54:23.417529','login.started','01M8J99MFCGNE4AV8D20P0Q9M5','{"login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','c97187736de9983a');
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
INSERT INTO "authorization_code" VALUES('01M8J99NE5XXDE09B3PV5F4R77','1e83f5d966029e29fe3ad0a26748da1435ac5f41e3f90e34c2bb8cfda19758e9','e-license','PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','https://e-license.example.test/callback','openid profile email phone address entity','F2mpIX779nOyD-gNNfLgAw','0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]','2026-11-28 23:54:23.554286','2026-11-28 23:55:23.554286','2026-11-28 23:54:23.573507',NULL);
INSERT INTO "authorization_code" VALUES('01M8J99NTWJWEATJFD9NAYSCDZ','2ed2d01f36d52e95388c6e4e9181134a9fdf73c25a672b4439538a5a39a530ad','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','https://keeper.example.test/callback','openid offline_access','3bD6DF5ZsWctt5_hHvrpCg','hv_ERSYz9gTpukoLTD1r56nazkfSikXSfdJcaFHNLnU','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]','2026-11-28 23:54:23.952064','2026-11-28 23:55:23.952064','2026-11-28 23:54:23.977556',NULL);
INSERT INTO "authorization_code" VALUES('01M8J99P6YXND8W2EGQVC81AMM','10bfdf1941101ebde02d0fc2973da676ca79808b5da97bac226935b7377e80f5','e-license','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','https://e-license.example.test/callback','openid profile email phone address entity','F2mpIX779nOyD-gNNfLgAw','0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]','2026-11-28 23:54:24.344069','2026-11-28 23:55:24.344069',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8J99PD5PPC9Q4W43JQW69XT','461536f0f0a101c593d06cb15da9dc92af35a55eb151e4f7d7bdf0d425ee7705','e-license','qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI','https://e-license.example.test/callback','openid profile email phone address entity','F2mpIX779nOyD-gNNfLgAw','0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA','2026-11-28 23:54:24.514867','urn:idp:acr:password','["pwd"]','2026-11-28 23:54:24.547803','2026-11-28 23:55:24.547803','2026-11-28 23:54:24.564078',NULL);
INSERT INTO "authorization_code" VALUES('01M8J99Q7K80DRV9TGWJAJVYD0','01M8J99Q7KFWT03YFW8PF94JBN','e-license','PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','https://e-license.example.test/callback','openid profile email phone address entity','F2mpIX779nOyD-gNNfLgAw','0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]','2026-11-28 23:54:23.554286','2026-11-28 23:55:23.554286','2026-11-28 23:54:23.573507','"01M8J99Q7KPPDW61HF58P8E205"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('AooWAxYEIULP8tU4a-b95HGJEr4urkHHAe2ZTcUeAEg','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "un5bMhw_UAff_nVyIivGdA"], ["nonce", "F2mpIX779nOyD-gNNfLgAw"], ["code_challenge", "0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA"], ["code_challenge_method", "S256"]]}','sign_in','C-1Hh92m7UgraUeKIF6GjNmVvNhSTtDhPTuwU5fztFM','2026-11-28 23:54:24.637088','2026-11-29 01:54:24.637088',NULL,NULL);
INSERT INTO "authorization_request" VALUES('GZC5Oga5DQMRGQrOdZ2tofS1_Vf0J-3uBApgDRa7T4A','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "un5bMhw_UAff_nVyIivGdA"], ["nonce", "F2mpIX779nOyD-gNNfLgAw"], ["code_challenge", "0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA"], ["code_challenge_method", "S256"]]}','sign_in','r5-EOIdah1tO_OmOIhfIFE3sFt49QilCAYS-orW1j9w','2026-11-28 23:54:24.778414','2026-11-29 01:54:24.778414',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8J99Q4ZP5MKGERMTT9MWXBR','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "un5bMhw_UAff_nVyIivGdA"], ["nonce", "F2mpIX779nOyD-gNNfLgAw"], ["code_challenge", "0j_wiNbV24sq9Ecd3eGCvMAOzEeeXMOy8MC0uUla_TA"], ["code_challenge_method", "S256"]]}','sign_in','C-1Hh92m7UgraUeKIF6GjNmVvNhSTtDhPTuwU5fztFM','2026-11-28 23:54:24.637088','2026-11-29 01:54:24.637088','01M8J99Q4ZWQ75N3AGZ4D58EX7','01M8J99Q4ZMTNAXXJDB7K7KBAS');
CREATE TABLE card_check (
	account_id VARCHAR NOT NULL, 
	sealed_code VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_check PRIMARY KEY (account_id), 
	CONSTRAINT fk_card_check_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "card_check" VALUES('01M8J99Q4KZNVQTCMFMMDKJ8TP','01M8J99Q5P9CQPAX31GAWSMDM3','2026-11-28 23:54:25.334574','2026-11-28 23:54:25.334602');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8J99Q517B3NY8FS5SKDP3PZ','01M8J99Q51ZVBHKPDVX2X96612','2026-11-28 23:54:25.313485');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8J99MFCGNE4AV8D20P0Q9M5','keeper','dlg_01M8J99MGM3Q58YGTFKHH1NXBE','2026-11-28 23:54:23.926444');
INSERT INTO "consent" VALUES('01M8J99MFCGNE4AV8D20P0Q9M5','keeper','dlg_01M8J99Q5QXQK8XKGPYA8G7MV4','2026-11-28 23:54:23.926444');
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
INSERT INTO "data_report" VALUES('01M8J99Q5SGPFGQXZSQGSJ57V3','01M8J99Q4KZNVQTCMFMMDKJ8TP','01M8J99Q5SE3E80AEFWEJMMAN3','"01M8J99Q5SVMZSHP28HJ5YQHE2"','2026-11-28 23:54:25.337778','2026-11-28 23:54:25.337793');
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
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT ck_delegation_expiry_is_derived CHECK (state <> 'expired'), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8J99MGM3Q58YGTFKHH1NXBE','01M8J99MFCRSCM07FHCJ9W8210','01M8J99MFCGNE4AV8D20P0Q9M5','all','[]','2026-10-30',NULL,'d132f937dfffa5389b243a198fa6ba2b6e6318c06d00d8fc5cb4567999dea40e','in_force','2026-10-29 23:54:22.612479','2026-10-30 02:54:22.612479',NULL,NULL,NULL,'fGZCOck6yiegl7WupFiXYaiLDwW-aB0-EEry_53GySA',NULL,NULL,'2026-HRMWJ7FC-D');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGMCYDT8DZJ0C5WFYXE','01M8J99MFCRY2PDJT9HFZ6J5N2','01M8J99MFCGNE4AV8D20P0Q9M5','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','8fca6f8ef8c7bf64350ffd0e466c02abb6ea66d42745b60cb9c89fdb68412ebf','in_force','2026-10-29 23:54:22.612689','2026-10-30 02:54:22.612689',NULL,NULL,NULL,'4g_arXOX1W8tiX7TXeW0TPMiikyw7xQhBgJWDvUsX8k',NULL,NULL,'2026-R1CBHZDZ-4');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGM8GKHDCXV2FS7XNYG','01M8J99MFCRY2PDJT9HFZ6J5N2','01M8J99MFCGNE4AV8D20P0Q9M5','selected','["nsw"]','2026-12-29','2027-03-29','9e2b1cde0658a513b540f3b91c6af57cb8bc55272a7b98914a11e4438bb73528','in_force','2026-10-29 23:54:22.612755','2026-10-30 02:54:22.612755',NULL,NULL,NULL,'bLu-WMSd1MvGM5qTMKIqxVM0tPaZRDnu_00H32DlWi8',NULL,NULL,'2026-SNN0CQX9-D');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGMN8J1ZB4EGT8XM85D','01M8J99MFC9RTKZ2ZNZFNBKRQG','01M8J99MFCGNE4AV8D20P0Q9M5','selected','["e-license"]','2026-11-29','2027-11-29','1b1e61373e54da4b1e38f034068d9e034d0c2e33b46a4b8fd3d930df00cdd896','waiting','2026-11-27 23:54:22.612808',NULL,NULL,NULL,NULL,'Qwr4WgehhLsn84nRUK89Z8eCTcZ47TPU_hufaOHno_I',NULL,NULL,'2026-28A01YCE-V');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGM0J20EJ00D1BKP8KS','01M8J99MFCPGD23ZQM6ZHYTASP','01M8J99MFCGNE4AV8D20P0Q9M5','selected','["e-accreditation"]','2026-05-13','2026-11-09','9f991902bdb8a907ffe36119282c096b447afb2dda1686adb61a69a19d7b8bd0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'3_uqlnCRmBx69gykGoOtPGUNzAeeKztA_uefDNZINac',NULL,NULL,'2026-CKPP6PT0-D');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGMME7DFYBNCC35YY6H','01M8J99MFDTS6NVHGMY20T2HX5','01M8J99MFCGNE4AV8D20P0Q9M5','all','[]','2026-11-19',NULL,'f162b5c4f1f5588c5c89c3917745209d2437a3b67e58f2c323e6ded4b659a5d9','declined','2026-10-29 23:54:22.612922','2026-10-30 02:54:22.612922','2026-11-28 22:54:22.612922',NULL,NULL,'BZap1t2XPmLIFYj-SvBdD-rfaWfGM7Be8qdn-I0st8A',NULL,NULL,'2026-S49DJBNV-V');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGM8GVMV92PATJ1PQ5Z','01M8J99MFCRSCM07FHCJ9W8210','01M8J99MFC2PDA0FDSZEVRC547','all','[]','2026-09-30',NULL,'1736be219747b5d6de56869b3680ef96f0e2f7c83475db80d69021dd98a42c36','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-28 22:54:22.612969','เปลี่ยนตัวแทน',NULL,'h-ERrsCuhSQWz7673wDAJ1hr3GU2u36QjQIMKMBksEA',NULL,NULL,'2026-XT036NCH-E');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGNWCFGV7QBWJNZQYYS','01M8J99MFCRY2PDJT9HFZ6J5N2','01M8J99MFC2PDA0FDSZEVRC547','selected','["e-surveillance"]','2026-08-31',NULL,'ef2e3b01bd4a9eb32a1d83e484e141f587889df5c4407a85ee1627d463608c16','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-28 22:54:22.613024',NULL,NULL,'4SvRrMiAGq11_4rXolO7BDm_3GUjc8Yg_TDYIB3OIY8',NULL,NULL,'2026-FE3JBGEE-8');
INSERT INTO "delegation" VALUES('dlg_01M8J99MGNXXHVG16W49YG3E70','01M8J99MFCGNE4AV8D20P0Q9M5','01M8J99MFC2PDA0FDSZEVRC547','selected','["e-license"]','2026-11-24','2027-02-27','85a0e76c0641caf9cb0900a14c7827c9b5e6da10ade52a3e2bdcbecb502179e4','in_force','2026-10-29 23:54:22.613077','2026-10-30 02:54:22.613077',NULL,NULL,NULL,'kbu-bIIWMIKkWIyAB3lJ4W8mjuMZdY6SSwumOya9fNM',NULL,NULL,'2026-2TB44NGR-V');
INSERT INTO "delegation" VALUES('dlg_01M8J99Q60JH1EP6507N0DW8X3','01M8J99MFCPGD23ZQM6ZHYTASP','01M8J99MFCGNE4AV8D20P0Q9M5','selected','["e-accreditation"]','2026-05-13','2026-11-09','9f991902bdb8a907ffe36119282c096b447afb2dda1686adb61a69a19d7b8bd0','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8J99Q60VS1EH91YHZSEKXYF','2026-11-28 23:54:25.344569','01M8J99Q602HS9TM87AT7PF2WE','2026-11-28 23:54:25.344586','01M8J99Q60YK8PDHB29Z9DVZ1Q','01M8J99Q60QKKCTAGCYDEWABTS');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('X2crdSg0AKydJ6B9XuJBDPL2B39I63qeQX0XfyQ7MX4','{"return_to": "/oauth2/authorize?resume=-7bNa1TuNAusXA9FNwxWXtKGaOTsUwFqEzKo0cE4yas", "cancel_to": "/oauth2/authorize?resume=-7bNa1TuNAusXA9FNwxWXtKGaOTsUwFqEzKo0cE4yas&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 23:54:23.926444','2026-11-29 01:54:23.854542','01M8J99NA762FCFCA9X2XFEZCZ');
INSERT INTO "handoff_note" VALUES('C-1Hh92m7UgraUeKIF6GjNmVvNhSTtDhPTuwU5fztFM','{"return_to": "/oauth2/authorize?resume=AooWAxYEIULP8tU4a-b95HGJEr4urkHHAe2ZTcUeAEg", "cancel_to": "/oauth2/authorize?resume=AooWAxYEIULP8tU4a-b95HGJEr4urkHHAe2ZTcUeAEg&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 01:54:24.637088',NULL);
INSERT INTO "handoff_note" VALUES('r5-EOIdah1tO_OmOIhfIFE3sFt49QilCAYS-orW1j9w','{"return_to": "/oauth2/authorize?resume=GZC5Oga5DQMRGQrOdZ2tofS1_Vf0J-3uBApgDRa7T4A", "cancel_to": "/oauth2/authorize?resume=GZC5Oga5DQMRGQrOdZ2tofS1_Vf0J-3uBApgDRa7T4A&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 01:54:24.778414',NULL);
INSERT INTO "handoff_note" VALUES('01M8J99Q576T2PM6TWF60PA5HQ','{"return_to": "/oauth2/authorize?resume=-7bNa1TuNAusXA9FNwxWXtKGaOTsUwFqEzKo0cE4yas", "cancel_to": "/oauth2/authorize?resume=-7bNa1TuNAusXA9FNwxWXtKGaOTsUwFqEzKo0cE4yas&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-28 23:54:23.926444','2026-11-29 01:54:23.854542','01M8J99NA762FCFCA9X2XFEZCZ');
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
INSERT INTO "known_device" VALUES('01M8J99NA51H70G1301RRFJA14','850f8a21e19fcc2ff4bde92c67b608072e99268704f9173942d3e245363a4eb0','01M8J99MFCGNE4AV8D20P0Q9M5','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529');
INSERT INTO "known_device" VALUES('01M8J99PC59Y3CSRKHPBVVC9E7','d06c17dd86989a43a360e8f9208342dabb502275f9a06aa4f9f36f96e1d1e01d','01M8J99MFCRSCM07FHCJ9W8210','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867');
INSERT INTO "known_device" VALUES('01M8J99Q6ANT25N0NJ1FXV2XRY','01M8J99Q6A4MTZW77BSH2XBQY3','01M8J99MFCGNE4AV8D20P0Q9M5','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('94e8e47140a161fb65f3aa3de4e087c21acbd14ca1b1594f9a3399945ee7d36d',2,'2026-11-28 23:54:24.408667','2026-11-28 23:55:23.763986');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-28 23:54:24.778414','2026-11-29 00:04:23.854542');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-28 23:54:24.746718','2026-11-29 00:54:24.746718');
INSERT INTO "limit_counter" VALUES('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268',1,'2026-11-28 23:54:24.746718','2026-11-29 23:54:24.746718');
INSERT INTO "limit_counter" VALUES('067169a62c8a33d632bd9f404f99fade31f572b3e7e1094d494dd7f97c5713c0',1,'2026-11-28 23:54:24.746718','2026-11-29 23:54:24.746718');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-28 23:54:24.995033','2026-11-29 00:54:24.995033');
INSERT INTO "limit_counter" VALUES('01M8J99Q58E6NCSS8Z1C3YF86F',2,'2026-11-28 23:54:24.408667','2026-11-28 23:55:23.763986');
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
INSERT INTO "login" VALUES('01M8J99NA762FCFCA9X2XFEZCZ','cbeb62449df4e60ece85b8f7667bc643386862059a60a945d0f6db4fd38cd03e','01M8J99MFCGNE4AV8D20P0Q9M5','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529','2026-11-29 11:54:23.417529',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8J99PC66Y8QWR5FE47ZXFMM','ad0fb1a43cfd6f1007bdcc647d23c443286e07a6452423fd44be4ed6282fbee9','01M8J99MFCRSCM07FHCJ9W8210','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867','2026-11-29 11:54:24.514867','2026-11-28 23:54:24.606574','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8J99Q6CKBXBQ5N24HDRJWHA','01M8J99Q6CZVM94MF08FE3HYCW','01M8J99MFCRSCM07FHCJ9W8210','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867','2026-11-29 11:54:24.514867','2026-11-28 23:54:24.606574','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8J99Q6F8XV3MXCZAFHD799G','01M8J99Q6FHZS57REV560S9HNA','01M8J99Q6F9WHPFBWF2ES4D53T','01M8J99Q4KZNVQTCMFMMDKJ8TP','01M8J99Q6FRNG4MFYT8FQ23BGQ','2026-11-28 23:54:25.359870','2026-11-28 23:54:25.359888','2026-11-28 23:54:25.359901','01M8J99Q6FRZGSS0DKRZC8961B');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8J99Q5A9M2H3AAHYW6ETT1T',1,'2026-11-28 23:54:25.322196');
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
INSERT INTO "outbox_message" VALUES('01M8J99NAEW6G7T2VT4JZDF9GS','new_browser','accounts','{"account_id": "01M8J99MFCGNE4AV8D20P0Q9M5", "login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "when": "2026-11-28T23:54:23.417529+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99NNSQ0EF47E0SCR79J9A','logout_notice','e-license','{"visit_id": "01M8J99NECDATS7VZGYD7FWHCW", "sid": "PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw", "sub": "01M8J99MFCGNE4AV8D20P0Q9M5"}','2026-11-28 23:54:23.763986','2026-11-28 23:54:23.763986',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99P8X34X50ZQ9RTT1YEXF','logout_notice','keeper','{"visit_id": "01M8J99NTWAVRRZBYYAPHDT9AJ", "sid": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "sub": "01M8J99MFCGNE4AV8D20P0Q9M5"}','2026-11-28 23:54:24.408667','2026-11-28 23:54:24.408667',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99P8XZNWE23PWM5PC5NTZ','logout_notice','e-license','{"visit_id": "01M8J99P5W93RARFRMNRFCVGZA", "sid": "hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw", "sub": "01M8J99MFCGNE4AV8D20P0Q9M5"}','2026-11-28 23:54:24.408667','2026-11-28 23:54:24.408667',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99PC7XPN02RYV8YVD0JW6','new_browser','accounts','{"account_id": "01M8J99MFCRSCM07FHCJ9W8210", "login_id": "01M8J99PC66Y8QWR5FE47ZXFMM", "when": "2026-11-28T23:54:24.514867+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:54:24.514867','2026-11-28 23:54:24.514867',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99PF781FBVDRKJRZS9T20','logout_notice','e-license','{"visit_id": "01M8J99PDA3G4MZN6HQX6MQPJW", "sid": "qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI", "sub": "01M8J99MFCRSCM07FHCJ9W8210"}','2026-11-28 23:54:24.606574','2026-11-28 23:54:24.606574',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99PV4QTDR5C6R1TDYS1T2','password_reset_wanted','accounts','{"sealed": "gAAAAABrC2mwby6rV6D8c1bWhx0xOS6PHMkEouePU_-RIU8euue9khqcSQQPy411-8ILoUSJ3w6SpcJ2X1WXpRQOf1YNEHoleZd5xkvaGvoONj_X9jGoCK4yakC3p2avfP5shj39rbqLAiiQu3JDSN1SHeAeu_bp0kXui8G-VrXORjDWsHkDarSEodWaSXL2CcfYBhVeA9GnnRL8zPey9KyNKqA0pB5Ufuv-PievFFgCJT_qziNxuH3LL0p0mZKtNTupLBz6Ii8_"}','2026-11-28 23:54:24.995033','2026-11-28 23:54:24.995033',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8J99Q5CNE32Q2GBZXSTGV10','new_browser','accounts','{"account_id": "01M8J99MFCGNE4AV8D20P0Q9M5", "login_id": "01M8J99NA762FCFCA9X2XFEZCZ", "when": "2026-11-28T23:54:23.417529+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-28 23:54:23.417529','2026-11-28 23:54:23.417529',0,'2026-11-28 23:54:25.324150','2026-11-28 23:54:25.324195','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8J99Q6PMT5TN8J39Y600CQC','01M8J99Q4KZNVQTCMFMMDKJ8TP','01M8J99Q6P4SBPS5TMJTNFT59Q','01M8J99Q6QAYW4662T998YPQBE',1,'01M8J99Q6QYRTJC1JC7VWW207D',1,'2026-11-28 23:54:25.367064','2026-11-28 23:54:25.367078','2026-11-28 23:54:25.367090','2026-11-28 23:54:25.367102');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('773d53094b57c4be709405063fcd1ac585fa6c51bdea3c78cece8503dda244d1','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('2cfd8bff9fd0af696b3b1d7aba09bfe77dd6b24f911c442500091a9da37228c0','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('323d78df6242ebd23eaa436f3f68860a399a93de32be1292ef976c0bb3f59e0e','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('39024adc844be6b29bd47ab414365d1dcc53affdb9503b2a2948606e0ad8995f','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('1ebe4188f6a1048419869e042a05fe6324398474988840995a589b93fda1187f','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('add42ca93456b80ae04952b8657a1ebc03d0010829ea5485dba586fadd58cc7e','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('4ac098667c6bfc2527a7ae9eaa462757d85f5988caf892c79dcf55b0274f5f1e','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('3e51d30d2279feca4b6a8798565556c4c533de45007986e3c85444a14d6be131','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('918bee9591ce2405db59c24b3d2dc10e85fa1fd5894f00cd9a14c461da6e655c','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('0bcb8a01aaf012f3c4b8411d3031d7a3342ea957ede41c7d8caea79240d72c9c','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386',NULL);
INSERT INTO "recovery_code" VALUES('01M8J99Q6S84ESXBV7BRC1R99G','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.627386','2026-11-28 23:54:25.369476');
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
INSERT INTO "refresh_token" VALUES('01M8J99NTWJWEATJFD9NAYSCDZ','da352e388ed93a01bb4f94578349777df9c446ad7a1d1411851ba6e729c4fb46','01M8J99NTWJWEATJFD9NAYSCDZ','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','openid offline_access','null','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]',1,'2026-11-28 23:54:23.952064','2026-11-28 23:54:23.977556','2026-12-28 23:54:23.977556',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8J99Q7P065142DM2SN90BMD','01M8J99Q7P5G4YGRMR787CK633','01M8J99NTWJWEATJFD9NAYSCDZ','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','openid offline_access','"01M8J99Q7PSSSDETGPARYP8TFD"','2026-11-28 23:54:23.417529','urn:idp:acr:password','["pwd"]',1,'2026-11-28 23:54:23.952064','2026-11-28 23:54:23.977556','2026-12-28 23:54:23.977556','2026-11-28 23:54:25.398564','2026-11-28 23:54:25.398582');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8J99Q5GJW4TE4RC1V5MQ59V','01M8J99Q5GW7B7WVVT4Z7TEZYD','01M8J99Q5GF9VHP34Y8R8QATBZ','"01M8J99Q5GTDPGAYZD3JGGNWBY"','2026-11-28 23:54:25.328205');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8J99Q6V1R5CMZJ2RB2XS3EV','01M8J99Q4KZNVQTCMFMMDKJ8TP','2026-11-28 23:54:25.371710','01M8J99Q6V38G5V4EXD1K39A5G','"01M8J99Q6VBEJXRWPGM6484E0S"');
CREATE TABLE registration (
	id VARCHAR NOT NULL, 
	entity_type VARCHAR(32) NOT NULL, 
	number_kind VARCHAR NOT NULL, 
	tax_id VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	account_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, born VARCHAR, ial VARCHAR, sealed_code VARCHAR, email VARCHAR, 
	CONSTRAINT pk_registration PRIMARY KEY (id), 
	CONSTRAINT fk_registration_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registration" VALUES('01M8J99Q72NVZV45J5F2HZS0TV','juristic_person','01M8J99Q722AS6EHSVCPB06H2X','01M8J99Q72Q7HBWH5TA6BG5QYM','01M8J99Q72HGXN7YHEBBP2RYR9','"01M8J99Q72AQSTCDFYTJ1RKT6F"','01M8J99Q4KZNVQTCMFMMDKJ8TP','2026-11-28 23:54:25.378843','2026-11-28 23:54:25.378885','01M8J99Q724GGSKTHY30CDCFS6','01M8J99Q7243SRPT7HYDWW0J61','01M8J99Q72MRNJ6341CJVTF6XG','01M8J99Q726RV1H4HFV3HVQNYS');
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
INSERT INTO "sign_in_attempt" VALUES('01M8J99PQT52KETRR4DX31T9MY','c48a32b97c97a6b48e6a139221a5aa34f13f03541f3a9dda2dba5b476e9542fb','01M8J99MFD9T4NX38PDDS9RG1Y','33d1af5499b5199aca2207e9c7107fe1fea3a4755939b404ba0c0168187c3726','2026-11-28 23:54:24.883896','2026-11-29 00:04:24.883896');
INSERT INTO "sign_in_attempt" VALUES('01M8J99Q75SKC5NMSTXPY2CXS1','01M8J99Q757YK34GY4SKJBPZ46','01M8J99MFD9T4NX38PDDS9RG1Y','33d1af5499b5199aca2207e9c7107fe1fea3a4755939b404ba0c0168187c3726','2026-11-28 23:54:24.883896','2026-11-29 00:04:24.883896');
CREATE TABLE "signing_key" (
	kid VARCHAR NOT NULL, 
	alg VARCHAR NOT NULL, 
	generation INTEGER NOT NULL, 
	private_key VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	retired_at DATETIME, 
	signs_from DATETIME NOT NULL, 
	ended_at DATETIME, 
	recorded_state VARCHAR NOT NULL, 
	CONSTRAINT pk_signing_key PRIMARY KEY (kid), 
	CONSTRAINT uq_signing_key_alg_generation UNIQUE (alg, generation)
);
INSERT INTO "signing_key" VALUES('01M8J99MJCNBYAT8YE67V5B6VS','ES256',1,'gAAAAABrC2muhwJZM5CvWNuZeu1t5bz1nGNbth3vFTdB_Z7C1rlI8nYiqLnu4_sjVRXTLWRFbypcVCmawz7FN-w0zi_BgYCNAvVHsjFE9ZhdKuzWneKcTaDYZG405DXSfbbBhrlkIKup7KQ2q7HT5LfWAa6cXcqZcxnNzm5_gbekOjf_OVpDey9Z63hF7sFIJkLXf8H_VXukTMlfsijm0pjnO9piXLCU8GIEo5Q4KKltn_tsok_6dO_Z0Viyr2TficaNMkeAW_jR','2026-11-28 23:54:22.668027',NULL,'2026-11-28 23:54:22.668027','2026-11-28 23:54:25.213891','signing');
INSERT INTO "signing_key" VALUES('01M8J99MQS92G4N3J0M52DMRBM','PS256',1,'gAAAAABrC2mu82WpbfoN1OoPt2CvMQNnZAqyH-8Xh4Vbwk_EtWaIiP7l8k6Tn7xPDSRhsahCpASMM53Dd773jgKtWCZP-i31_w4jKS5FNmzJB0BRFOiQWYvzAw5bHZM99xN1Y_uWh9awdXFLOVo03kf-bkfxUj67Yq5rVFwxy-YCNWe46RAaQZJ9a6Lfr5Aq62SQJjvWfRQuGj7YiYt84ACfMiFyS2K0F9zbERmvFt3f46uuJPbAiCACHsp9WkP6WykfMPMU6z9-gkbMWuvBSC1W1Nh1C4NZ9SjBurOl91l0nKDc4Gr_k_uYRpbRZiwcrNIiq-bZtM9pj_K-yebt0ftEBp_AsUw0mNZIsoIGYLA-t0jqPOFSYCb1uJq0YNrro_OJXqOrcJxIYVCf0HaF1rOlB4QJn63P7JJJvd7gk3-MbbTZ9_LG5kLmP5KVsfNeH-2YiAslrIjUPIE4CNHtfCn3dWKmOYNjKDYmVKn2ijz4TtHysG9NzVP8miTLvFufrWYr6al6woSzxihBOAbL9W2i_2kFDaKoL162aDUHfHzBMLP_Yj3Unpud30cau6YKANFl7x7cDTN0PsGHkvNiAJadR4YWvsVMiwFKScpiDaWhFDqOXFmcvIVarLf6pOk1jjELyiWPxrugEIUU0N1xTtQwhIsqLrFOzWo04IzC4R85wrZs3nZcWflHiUidazUMKScpQrGyVPlayoYh91hzqdSAMci8O4ki2GPgmDjHxvSLgFkyoTHv04FYFh_a0Z81vNkVMO1rTG3wnjyNu981UY7sGO_QSVUtcmw7JXHjf2EtxE7pUK0JXhwFKOeZvr-iMiwqr5ca_DMqLL_YaecT2R6UmluYpql8Z68frleJV9AVBp_ANsMCkfwYqNxBtqXRBXKtZzUzxoKwXYwWs2y657d92PUR_B0oo8ixzzqKYL_IDLcYyhQBT6xOqCksAiH9JN0RvL5TYetGQhk7GCQJtASpcYM0DN5VmxazJwJC9m0_N2QWm2ZosEkfVMJTuBph7s2FZdW51TY-kVZiAEruz-dRvJ-G5ve9tyO6QGauxtf3fqmMW_QttEpQFLjGSnsKwQMxUl-IvO8X6t38fvuU-yNeO10s7BtUwaOk__yQ80Y0SYjdtKK_erOCYjW-VB8TQbY93PLHiXZflA90vkn0_tfFu8yRnjv91EEgHEdvnV3_X9D2xasB8CpXAWYa6XVPlGrj6OgKnmLAekYzlnqGDELkoRCm8sJDHDiKI3C0JbItNEOjeSjJJ73mxUPukgSTGCcbqU0YgyjIEuncucU8YS1quPvP2q0KkKGlLVjMpSNQC3zDO6i2PN-4MZaZzqGo8P_-8vDMZnaQNy2MDisP1qmwBNn4K6g50oMIJwREwTGa62LqSg5bQx5zaW6j8_fDlXZn_usEOLVAs9Ji5xi8cb6fMV-WbljNkL6SXArXb2zQDxLPHN4ihGW42aIVHJgZin5SxR9Z-IfY-UVu7TwbtpqI1n-vyogNRXCQ80JIi3rxp0znjXceebJ_rOGx_Z2xIFfxNhKF8wrOC79nyE6jJQSp40m5RSZuY8FblvaOkJ_sooJDDRrM6sD2C7e76ZUiNts6HZXmrC-r0_xBnvkbqfjcNEx8OiYEK2zFpWia9VBvGa-YZXeHF4Ms-m0UckgRv-ChBISX1X0X8Drl-lkAcEWJwqARjHuqV4fJf9unfel47SnTo-gUJ0c=','2026-11-28 23:54:22.668639',NULL,'2026-11-28 23:54:22.668639',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8J99MTP95HZQT5E8N4KCSGN','RS256',1,'gAAAAABrC2muPZJOtyc4AHpYXNgJBY1Lk4m9ufaY_7hU6st1ZH5qsLp5a3YvysAYJuJZZCUfhmPrmO0_1Q-zswCzeFKBkRa00v84nWr_0hIoQTOialKnToG5MX9yXCH90aH1vnn29TcovnkrxjqJES-NnpZnl5PS4CZ1U0MMXrR1xzwtryVRAdBqBqxh_Vh88NPa4g27NCeM9LH_fhPlumbC4r8auEMV8RodXBgzhauBpLqjtatpdOII0wzneMvnNu5dwtCTZL1rTCCa_7pZ2-R_H0p2UE7jpY--nJguKBmlcR2lTQGn87w7YpbETnVtYV1Nbtz-ih3d__cEWBxlc0cVJW9whnRWnYRlxeeIU1k8GJupsj-R1W--9JV3Rb7KrT9pE_z7kRIEhIs7xCNgtrECtYg8w0gtRPtu17Ksg9Tx5tZimG7irc29yDRmZnOgo8LueYUxx4GlXxVSvvaJpGQDFUhQKykly8kNzP9qn8wnzZvX4oQ5rxoCA_WAql0jUqxErgCRXe6pqrbt6L8MxVMAa6ra63J7OhorS2YAqOKv5RakovzGuOPcz1d07GkZfT_eIiyam8h_bWp6A0GwUWjTw-S9v1bplqbzJfl84glMooCjuNVQ5Y9eKpnpOjJX-fDYlEN11G5wzJU9R9RX7f9B90Q09vGkVB0pvOQNjg9hBDkxuY_yc11zJPh9JKXpoIsaTbpzVEdZnwfhCp5ecfY6u6Z3ZVGTI-rBGkBpymxJQ38VfJkOolXZ7K9lLrSR4rYG0V-GBLmwntl2w-SmJ7mQ3BhcRF0q3Oc5cLeJ8zZ6aUdiRYvBC3FVg6mdDceSsjqRpYgXIyqJaiyrdCuwoL918LnR9ccTwzoiaAQbE8Q-2gU6gnb3cKUmgsrw54hRsn_zQtxtfpnZHIBC3XGjOA2qcJ0Iri4YANh-hZloEFrBWitAYwSgRxWe1JIdwc-4qPWOEuYBL1AxKdndlP4RI_UI1LNZgxArBbp37Hb-dmpeGr1oFW3zGICk1IStWQOiuEu0BDSAYzXi5ZD8L8VV2NXSGZcRopDjHD7_jSgTamWTHvpUTQeehKMLLz1pvGTUuNwdt1tM-Epm6W0Ji6fse1G4OkdU7WJFcbfzL_O3nYfk-ZW6ylowgvrJZ8oI-V9jYNSHTDs2usdgSwy-iOAeCiSR-GXPG9dyK9dzr5Esc1GAIjbGTm5E5zt-9FMJ2PGpXxaGSP-LO07KQz9PjB0BLGoW_vZtbtsuFGYoRNHKefwURFrhxg5lEqUgky4ryQ8U6i7BqESoHHMYRwFSs3t4Ug_-6PRe8vg85997p4771j0KJal3a7oxEPI38Zxty9uQCqxihX6kSWm1IKErTPC2Q1Yh_oI-BVdB5fnMypYyVt8ZFVhsRqX9pH23MSu6v_j6F7l4YeC1ems8xgm4_ihGHSnXGit82HtUPcpzMbNSPqb3MRt0ACa9ZvugSZCVY8SJtwAV7eOo8w7lmQSxDBnJjqc3_-N7Y_nDadKc_1VjH3pqQB42gU-w0_YAd6B0pDRa9IYHPkMgsDCAFnj5lIMGRwO7SxGOqOVq1Bc738OfSRuWFscYOZYjNkTBKE0tPS3RloEhquYtQ3f3kBsAeEbOLDWJappOxCE337tkwxbuEyp1nW5eOuttwARGkTZyUwby-7Ty8oFUueJHcOTpc_ekFh-gbaNjUYWrPBiYy0dlEtf5kApcEi4G53g=','2026-11-28 23:54:22.841280',NULL,'2026-11-28 23:54:22.841280',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8J99Q1ZTTACSWH6RWW6ZRFG','ES256',2,'gAAAAABrC2mx5LqkIfNaRcCQU8J6u3OyHFSRVvUZdceGHZefRlRFcH7Z0YIKEGum59oR5miMtjSDJh22ptJ36Dlt6gGprg7CDMUMPGT4kFsaZSY6Pwt7C8Q_6emE4HVMteknAcTf8YH-jIIFymW19mpvzlQl3czvYztJ-zpd7MHdtD4kfHo3YL82nHFDWEOYFw7fQczMh2kkveRXZeTO1QhsRZ1JqUlaQi2Q11q__S2HoEa-9KikvVIR2tlrAAjfQCxjRyRBCpBT','2026-11-28 23:54:25.213891',NULL,'2026-11-28 23:54:25.213891',NULL,'');
INSERT INTO "signing_key" VALUES('01M8J99Q5KX1HD0N10RG67QXNX','ES256',1001,'gAAAAABrC2muhwJZM5CvWNuZeu1t5bz1nGNbth3vFTdB_Z7C1rlI8nYiqLnu4_sjVRXTLWRFbypcVCmawz7FN-w0zi_BgYCNAvVHsjFE9ZhdKuzWneKcTaDYZG405DXSfbbBhrlkIKup7KQ2q7HT5LfWAa6cXcqZcxnNzm5_gbekOjf_OVpDey9Z63hF7sFIJkLXf8H_VXukTMlfsijm0pjnO9piXLCU8GIEo5Q4KKltn_tsok_6dO_Z0Viyr2TficaNMkeAW_jR','2026-11-28 23:54:22.668027','2026-11-28 23:54:25.329944','2026-11-28 23:54:22.668027','2026-11-28 23:54:25.213891','signing');
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
INSERT INTO "token_issue" VALUES('01M8J99NF2M73W9JTYR9X9V1YW','e-license','PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','01M8J99NE5XXDE09B3PV5F4R77','openid profile email phone address entity','2026-11-28 23:54:23.573507','2026-11-29 00:04:23.573507',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J99NVA8TWTQ1PX9YGD185E','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','01M8J99NTWJWEATJFD9NAYSCDZ','openid offline_access','2026-11-28 23:54:23.977556','2026-11-29 00:04:23.977556',NULL,NULL,NULL,NULL,'2026-11-28 23:54:23.952064');
INSERT INTO "token_issue" VALUES('01M8J99P4P5CEKHZTX5370X7B1','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','01M8J99NTWJWEATJFD9NAYSCDZ','openid offline_access','2026-11-28 23:54:24.260409','2026-11-29 00:04:24.260409',NULL,NULL,NULL,NULL,'2026-11-28 23:54:23.952064');
INSERT INTO "token_issue" VALUES('01M8J99P5SQ4NRMH20PWNWTBR6','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw',NULL,'openid','2026-11-28 23:54:24.295664','2026-11-29 00:04:23.977556',NULL,NULL,'01M8J99NVA8TWTQ1PX9YGD185E','e-license','2026-11-28 23:54:23.952064');
INSERT INTO "token_issue" VALUES('01M8J99P65GRZSABMBAT9X7MSP','keeper',NULL,NULL,'','2026-11-28 23:54:24.325256','2026-11-29 00:04:24.325256',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J99PDN04WQKGSYQ1QDS22Q','e-license','qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI','01M8J99PD5PPC9Q4W43JQW69XT','openid profile email phone address entity','2026-11-28 23:54:24.564078','2026-11-29 00:04:24.564078',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8J99Q7SZT5RV42T0XBD1PSE','keeper','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','01M8J99Q7SX0RX3JRMY50XJEW9','openid','2026-11-28 23:54:24.295664','2026-11-29 00:04:23.977556','2026-11-28 23:54:25.401528','"01M8J99Q7S46QH9HF7K8SX8PGB"','01M8J99NVA8TWTQ1PX9YGD185E','e-license','2026-11-28 23:54:23.952064');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8J99MFD9T4NX38PDDS9RG1Y','gAAAAABrC2muLpvh3hJXJw4KWDtDBJbEmQ1gf4klxgz14p989o6TlSjhfoJFbOh-5qQggITKhhVZDsJCGvVHMGO3d2neEcmNLYe7D9zo3yh5vofT6xR9VLYQZOWmHczTL3uqsbxt8wQp','2026-11-28 23:54:22.627386',0);
INSERT INTO "totp_secret" VALUES('01M8J99MFC2PDA0FDSZEVRC547','gAAAAABrC2muLpvh3hJXJw4KWDtDBJbEmQ1gf4klxgz14p989o6TlSjhfoJFbOh-5qQggITKhhVZDsJCGvVHMGO3d2neEcmNLYe7D9zo3yh5vofT6xR9VLYQZOWmHczTL3uqsbxt8wQp','2026-11-28 23:54:22.627386',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8J99MFCRSCM07FHCJ9W8210','2026-11-28 23:54:22.572554');
INSERT INTO "user_name" VALUES('1100000000016','01M8J99MFCGNE4AV8D20P0Q9M5','2026-11-28 23:54:22.572869');
INSERT INTO "user_name" VALUES('0105500000020','01M8J99MFCRY2PDJT9HFZ6J5N2','2026-11-28 23:54:22.572912');
INSERT INTO "user_name" VALUES('0103500000036','01M8J99MFC2PDA0FDSZEVRC547','2026-11-28 23:54:22.572939');
INSERT INTO "user_name" VALUES('0992000000012','01M8J99MFC9RTKZ2ZNZFNBKRQG','2026-11-28 23:54:22.572964');
INSERT INTO "user_name" VALUES('0994000000014','01M8J99MFCPGD23ZQM6ZHYTASP','2026-11-28 23:54:22.572989');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8J99MFDTS6NVHGMY20T2HX5','2026-11-28 23:54:22.573013');
INSERT INTO "user_name" VALUES('0105500000062','01M8J99MFD9T4NX38PDDS9RG1Y','2026-11-28 23:54:22.573043');
INSERT INTO "user_name" VALUES('0105500000046','01M8J99MFDFY2VTK6TDKDK7SFX','2026-11-28 23:54:22.573078');
INSERT INTO "user_name" VALUES('0105500000054','01M8J99MFDXCN2SCFDJ3F22A1K','2026-11-28 23:54:22.573102');
INSERT INTO "user_name" VALUES('1200000000023','01M8J99MFDVWMQXF3NFKAGQVX5','2026-11-28 23:54:22.573124');
INSERT INTO "user_name" VALUES('0000000000001','01M8J99PVVWTR6JXWKBZYV2DHK','2026-11-28 23:54:25.019969');
INSERT INTO "user_name" VALUES('0000000000002','01M8J99PYVPNXEH0210WW8BK2T','2026-11-28 23:54:25.115453');
INSERT INTO "user_name" VALUES('0000000000003','01M8J99PYZRXMA1Y6KXCATGCR7','2026-11-28 23:54:25.119711');
INSERT INTO "user_name" VALUES('0000000000004','01M8J99PZAZN05NKCQQ45TBMEB','2026-11-28 23:54:25.130476');
INSERT INTO "user_name" VALUES('0000000000005','01M8J99PZJV31NSWXAHFWHCP98','2026-11-28 23:54:25.138477');
INSERT INTO "user_name" VALUES('0000000000006','01M8J99PZPHKRKR48FGMJ46PZ7','2026-11-28 23:54:25.142508');
INSERT INTO "user_name" VALUES('0000000000007','01M8J99Q022XKZF5VP987M1C1J','2026-11-28 23:54:25.154504');
INSERT INTO "user_name" VALUES('0000000000008','01M8J99Q0AXRK5HCZ7YF4284QH','2026-11-28 23:54:25.162496');
INSERT INTO "user_name" VALUES('0000000000009','01M8J99Q0FNVK1WBJ8SF13YWRY','2026-11-28 23:54:25.167819');
INSERT INTO "user_name" VALUES('0000000000010','01M8J99Q0PQV9VZ2PPAD97PDJ3','2026-11-28 23:54:25.174700');
INSERT INTO "user_name" VALUES('0000000000011','01M8J99Q0TCHND19CXX74Y1QDH','2026-11-28 23:54:25.178583');
INSERT INTO "user_name" VALUES('0000000000012','01M8J99Q12JWGY23BHGW8M4KE0','2026-11-28 23:54:25.186423');
INSERT INTO "user_name" VALUES('0000000000013','01M8J99Q18WEQYEYWYKZ6021TA','2026-11-28 23:54:25.192168');
INSERT INTO "user_name" VALUES('0000000000014','01M8J99Q1HVKWKTF8PMZM747WP','2026-11-28 23:54:25.201788');
INSERT INTO "user_name" VALUES('user0994000005008','01M8J99Q3XYEFC007W2M464E2Z','2026-11-28 23:54:25.277329');
INSERT INTO "user_name" VALUES('user0994000005016','01M8J99Q3XT0SBSMAA3BQN96ZV','2026-11-28 23:54:25.277329');
INSERT INTO "user_name" VALUES('user0994000005024','01M8J99Q3X057TXMJZTRXRG42S','2026-11-28 23:54:25.277329');
INSERT INTO "user_name" VALUES('01M8J99Q7C4R98AW7JSWH59M52','01M8J99MFCRSCM07FHCJ9W8210','2026-11-28 23:54:22.572554');
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
INSERT INTO "visit" VALUES('01M8J99NECDATS7VZGYD7FWHCW','PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','e-license','2026-11-28 23:54:23.554286','2026-11-28 23:54:23.554286',NULL);
INSERT INTO "visit" VALUES('01M8J99NTWAVRRZBYYAPHDT9AJ','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','keeper','2026-11-28 23:54:23.952064','2026-11-28 23:54:24.260409',NULL);
INSERT INTO "visit" VALUES('01M8J99P5W93RARFRMNRFCVGZA','hPrl31m7zKarEQyj6S3cCdrNuGi2_Ff2T7qQzPy0iGw','e-license','2026-11-28 23:54:24.295664','2026-11-28 23:54:24.344069',NULL);
INSERT INTO "visit" VALUES('01M8J99PDA3G4MZN6HQX6MQPJW','qRgT5Uwc6eWEoWfpdePn9Jcng-emcho7yQAjKR-hDZI','e-license','2026-11-28 23:54:24.547803','2026-11-28 23:54:24.547803',NULL);
INSERT INTO "visit" VALUES('01M8J99Q7ZJC9W2YQ761V137DC','PikaI72tmiwZKC5Gwy8tfb94NRQC1utAKvALWOPyCUw','01M8J99Q7ZWH90016R5WPNRZRP','2026-11-28 23:54:23.554286','2026-11-28 23:54:23.554286','2026-11-28 23:54:25.407696');
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
CREATE INDEX ix_delegation_ending ON delegation ("end") WHERE ended_at IS NULL AND "end" IS NOT NULL;
CREATE INDEX ix_delegation_grantor_id_delegation_agent_id ON delegation (grantor_id, agent_id);
CREATE INDEX ix_outbox_message_waiting ON outbox_message (queue, by_clock, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_outbox_message_unheard ON outbox_message (created_at) WHERE due_at IS NOT NULL AND failed_at IS NULL;
CREATE INDEX ix_outbox_message_delivered ON outbox_message (delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX ix_outbox_message_failed ON outbox_message (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX ix_card_check_due_at ON card_check (due_at);
CREATE INDEX ix_card_check_expires_at ON card_check (expires_at);
CREATE UNIQUE INDEX ix_account_number ON account (tax_id, branch) WHERE status <> 'unconfirmed';
CREATE INDEX ix_account_waiting ON account (preferred_username) WHERE status = 'unconfirmed';
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_tax_id ON account (tax_id);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
CREATE INDEX ix_account_status ON account (status);
CREATE INDEX ix_account_unconfirmed_email ON account (unconfirmed_email);
COMMIT;
