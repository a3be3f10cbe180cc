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
	unconfirmed_email VARCHAR, suspended_at DATETIME, reported_at DATETIME, 
	CONSTRAINT pk_account PRIMARY KEY (id)
);
INSERT INTO "account" VALUES('01M8K6SGMAMXWZFEJM7Z2Q2WCP','juristic_person','tax_id','0105500000011','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0105500000011',NULL,'บริษัท ตัวอย่างการผลิต จำกัด',NULL,NULL,'2007-05-14','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','{"house_no": "700", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e1a\u0e32\u0e07\u0e1b\u0e39\u0e43\u0e2b\u0e21\u0e48", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "province": "\u0e2a\u0e21\u0e38\u0e17\u0e23\u0e1b\u0e23\u0e32\u0e01\u0e32\u0e23", "postcode": "10280"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','factory@example.com','2026-11-29 08:29:51.626113','th',0,'2026-11-29 08:29:51.626113','2026-11-29 08:29:51.626113',NULL,'2026-11-29 08:29:53.618936',NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626113','2026-11-29 08:29:51.626113',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMA3C6S27AG0JFF0D3N','natural_person','tax_id','1100000000016','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง',NULL,'024306800',NULL,'0812345678','agent@example.com','2026-11-29 08:29:51.626369','th',0,'2026-11-29 08:29:51.626369','2026-11-29 08:29:51.626369',NULL,'2026-11-29 08:29:52.532373',NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626369','2026-11-29 08:29:51.626369',NULL,'register','1.3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMAFDCB53YN2MGMQNB5','juristic_person','tax_id','0105500000020','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0105500000020',NULL,'บริษัท ส่งออกตัวอย่าง จำกัด',NULL,NULL,'2012-11-02','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','{"house_no": "99", "road": "\u0e19\u0e34\u0e1e\u0e31\u0e17\u0e18\u0e4c\u0e2d\u0e38\u0e17\u0e34\u0e28 3", "subdistrict": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "district": "\u0e2b\u0e32\u0e14\u0e43\u0e2b\u0e0d\u0e48", "province": "\u0e2a\u0e07\u0e02\u0e25\u0e32", "postcode": "90110"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','exporter@example.com','2026-11-29 08:29:51.626398','th',0,'2026-11-29 08:29:51.626398','2026-11-29 08:29:51.626398',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626398','2026-11-29 08:29:51.626398',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMAG9C7WCSQKDC1B3SX','juristic_person','tax_id','0103500000036','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0103500000036',NULL,'ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง',NULL,NULL,'2018-01-08','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','partnership@example.com','2026-11-29 08:29:51.626415','th',0,'2026-11-29 08:29:51.626415','2026-11-29 08:29:51.626415',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626415','2026-11-29 08:29:51.626415',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMA4YRK8QAW2P1XHZ9Z','group_of_persons','tax_id','0992000000012','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0992000000012',NULL,'คณะบุคคล ตัวอย่าง',NULL,NULL,'2015-07-01','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','{"house_no": "12/3", "road": "\u0e19\u0e34\u0e21\u0e21\u0e32\u0e19\u0e40\u0e2b\u0e21\u0e34\u0e19\u0e17\u0e4c", "subdistrict": "\u0e2a\u0e38\u0e40\u0e17\u0e1e", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "province": "\u0e40\u0e0a\u0e35\u0e22\u0e07\u0e43\u0e2b\u0e21\u0e48", "postcode": "50200"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','group@example.com','2026-11-29 08:29:51.626430','th',0,'2026-11-29 08:29:51.626430','2026-11-29 08:29:51.626430',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626430','2026-11-29 08:29:51.626430',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMAMWYTW267452ZNXJ3','government_body','tax_id','0994000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0994000000014',NULL,'หน่วยงานตัวอย่าง',NULL,NULL,'1992-03-01','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','government@example.com','2026-11-29 08:29:51.626442','th',0,'2026-11-29 08:29:51.626442','2026-11-29 08:29:51.626442',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626442','2026-11-29 08:29:51.626442',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMAF6N606WEKD33YMAS','other','foreign_registration','EX-2019-00042','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','ex-2019-00042',NULL,'Example Trading (Overseas) Ltd.',NULL,NULL,'2019-09-30','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','foreign@example.com','2026-11-29 08:29:51.626456','th',0,'2026-11-29 08:29:51.626456','2026-11-29 08:29:51.626456',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626456','2026-11-29 08:29:51.626456',NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMASPNBB06GEGZPWY8T','juristic_person','tax_id','0105500000062','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0105500000062',NULL,'บริษัท รอบคอบตัวอย่าง จำกัด',NULL,NULL,'2014-12-09','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','careful@example.com','2026-11-29 08:29:51.626482','th',1,'2026-11-29 08:29:51.626482','2026-11-29 08:29:51.666512',NULL,'2026-11-29 08:29:54.157436',NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626482','2026-11-29 08:29:51.626482',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMA5FCJSCNHXY2Y3NNS','juristic_person','tax_id','0105500000046','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0105500000046',NULL,'บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด',NULL,NULL,'2010-02-17','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','{"house_no": "88/8", "road": "\u0e09\u0e25\u0e2d\u0e07\u0e01\u0e23\u0e38\u0e07", "subdistrict": "\u0e25\u0e33\u0e1b\u0e25\u0e32\u0e17\u0e34\u0e27", "district": "\u0e25\u0e32\u0e14\u0e01\u0e23\u0e30\u0e1a\u0e31\u0e07", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10520"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','moved@example.com','2026-11-29 08:29:51.626507','th',0,'2026-11-29 08:29:51.626507','2026-11-29 08:29:51.626507',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626507','2026-11-29 08:29:51.626507',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMANJKF1GQQKWSVF2R6','juristic_person','tax_id','0105500000054','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','0105500000054',NULL,'บริษัท ชื่อเดิมตัวอย่าง จำกัด',NULL,NULL,'2016-08-25','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','{"house_no": "333", "road": "\u0e2a\u0e38\u0e02\u0e38\u0e21\u0e27\u0e34\u0e17", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e2a\u0e38\u0e02\u0e25\u0e32", "district": "\u0e28\u0e23\u0e35\u0e23\u0e32\u0e0a\u0e32", "province": "\u0e0a\u0e25\u0e1a\u0e38\u0e23\u0e35", "postcode": "20230"}','1100000000075','นาย','ประสานงาน ตัวอย่าง',NULL,'024306800',NULL,'0812345678','renamed@example.com','2026-11-29 08:29:51.626522','th',0,'2026-11-29 08:29:51.626522','2026-11-29 08:29:51.626522',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626522','2026-11-29 08:29:51.626522',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SGMAH8S9PQR5RYXNVV0B','natural_person','tax_id','1200000000023','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','1200000000023','นางสาว','นางสาวเปลี่ยนนาม ตัวอย่างเดิม','เปลี่ยนนาม','ตัวอย่างเดิม','1988-10-30','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','{"house_no": "1234", "road": "\u0e21\u0e34\u0e15\u0e23\u0e20\u0e32\u0e1e", "subdistrict": "\u0e43\u0e19\u0e40\u0e21\u0e37\u0e2d\u0e07", "district": "\u0e40\u0e21\u0e37\u0e2d\u0e07\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "province": "\u0e19\u0e04\u0e23\u0e23\u0e32\u0e0a\u0e2a\u0e35\u0e21\u0e32", "postcode": "30000"}','1200000000023','นางสาว','เปลี่ยนนาม ตัวอย่างเดิม',NULL,'024306800',NULL,'0812345678','married@example.com','2026-11-29 08:29:51.626536','th',0,'2026-11-29 08:29:51.626536','2026-11-29 08:29:51.626536',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:51.626536','2026-11-29 08:29:51.626536',NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKAC10SVAX2WQ528ZHMQ','juristic_person','tax_id','0000000000001','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000001',NULL,'บัญชีตัวอย่างที่ 1',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000001@example.com','2026-11-29 08:29:54.380570','th',0,'2026-11-29 08:29:54.380570','2026-11-29 08:29:54.380570',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.380570',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKF9JEXZB73HXCEG24RV','natural_person','tax_id','0000000000002','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000002',NULL,'บัญชีตัวอย่างที่ 2',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000002@example.com','2026-11-29 08:29:54.537459','th',0,'2026-11-29 08:29:54.537459','2026-11-29 08:29:54.537459',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.537459',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKFN265WQNTYKXG33ZC0','group_of_persons','tax_id','0000000000003','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000003',NULL,'บัญชีตัวอย่างที่ 3',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000003@example.com','2026-11-29 08:29:54.549449','th',0,'2026-11-29 08:29:54.549449','2026-11-29 08:29:54.549449',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.549449',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKFX3146RB8D6WQKFVCE','government_body','tax_id','0000000000004','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000004',NULL,'บัญชีตัวอย่างที่ 4',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000004@example.com','2026-11-29 08:29:54.557432','th',0,'2026-11-29 08:29:54.557432','2026-11-29 08:29:54.557432',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.557432',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKG9ZZQ6M2PJ9KXRPDQR','other','tax_id','0000000000005','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000005',NULL,'บัญชีตัวอย่างที่ 5',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000005@example.com','2026-11-29 08:29:54.569401','th',0,'2026-11-29 08:29:54.569401','2026-11-29 08:29:54.569401',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.569401',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKGDVNBMT29WMHMRW7PA','juristic_person','tax_id','0000000000006','','unconfirmed',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000006',NULL,'บัญชีตัวอย่างที่ 6',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000006@example.com',NULL,'th',0,'2026-11-29 08:29:54.573327','2026-11-29 08:29:54.573327',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.573327',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKGQ2RM4W754VP0WS4Q8','juristic_person','tax_id','0000000000007','','suspended',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000007',NULL,'บัญชีตัวอย่างที่ 7',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000007@example.com','2026-11-29 08:29:54.583426','th',0,'2026-11-29 08:29:54.583426','2026-11-29 08:29:54.583426',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.583426',NULL,NULL,'register',NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.583426',NULL);
INSERT INTO "account" VALUES('01M8K6SKH4FDTM5BSB25K1FKTT','juristic_person','tax_id','0000000000008','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000008',NULL,'บัญชีตัวอย่างที่ 8',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000008@example.com','2026-11-29 08:29:54.596293','th',0,'2026-11-29 08:29:54.596293','2026-11-29 08:29:54.596293',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.596293',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKHGBN7N3DE409Q6REJ4','juristic_person','tax_id','0000000000009','','active',1,NULL,'officer','$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000009',NULL,'บัญชีตัวอย่างที่ 9',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000009@example.com','2026-11-29 08:29:54.608308','th',0,'2026-11-29 08:29:54.608308','2026-11-29 08:29:54.608308',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.608308',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKHX93BBCNY7YTHAETC8','juristic_person','tax_id','0000000000010','00001','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000010',NULL,'บัญชีตัวอย่างที่ 10',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000010@example.com','2026-11-29 08:29:54.621363','th',0,'2026-11-29 08:29:54.621363','2026-11-29 08:29:54.621363',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.621363',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKJ5CEG4EM3M9S65GRMP','juristic_person','passport','0000000000011','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000011',NULL,'บัญชีตัวอย่างที่ 11',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000011@example.com','2026-11-29 08:29:54.629424','th',0,'2026-11-29 08:29:54.629424','2026-11-29 08:29:54.629424',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.629424',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKKH98TDMWZKV6QR8NXM','juristic_person','tax_id','0000000000012','','active',0,'เสร็จการชำระบัญชี',NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000012',NULL,'บัญชีตัวอย่างที่ 12',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678','operator0000000000012@example.com','2026-11-29 08:29:54.673491','th',0,'2026-11-29 08:29:54.673491','2026-11-29 08:29:54.673491',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.673491',NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,'2026-11-29 08:29:54.673491');
INSERT INTO "account" VALUES('01M8K6SKM6FS8QZZFX8ZV4A9WF','juristic_person','tax_id','0000000000013','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000013',NULL,'บัญชีตัวอย่างที่ 13',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-29 08:29:54.694836','2026-11-29 08:29:54.694836',NULL,NULL,NULL,NULL,NULL,NULL,'nsw',NULL,NULL,NULL,'register',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKMH5JPDMKS0QS01T0EP','juristic_person','tax_id','0000000000014','','active',1,NULL,NULL,'$argon2id$v=19$m=19456,t=2,p=1$hvB+DwFgTOk9J8RYy5mzdg$lK78rACzvhXZz/2y7Ea3D0s9k2iLHCOcoVuQXhux+x8','0000000000014',NULL,'บัญชีตัวอย่างที่ 14',NULL,NULL,'2001-02-03','{}','{"house_no": "9", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}',NULL,NULL,NULL,NULL,'024306800',NULL,'0812345678',NULL,NULL,'th',0,'2026-11-29 08:29:54.705435','2026-11-29 08:29:54.705435',NULL,NULL,NULL,NULL,NULL,NULL,'nsw','2026-11-29 08:29:54.380541',NULL,NULL,'register',NULL,NULL,NULL,'typed@example.com',NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKR6T525FZ6WX1K95EBK','juristic_person','tax_id','0994000005008','','active',1,NULL,NULL,'$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze','user0994000005008',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005008@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 08:29:54.822903',NULL,NULL,NULL,NULL,NULL,'bcrypt','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKR6HW87SZWMW7YE5CQZ','juristic_person','tax_id','0994000005016','','active',1,NULL,NULL,NULL,'user0994000005016',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005016@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 08:29:54.822903',NULL,NULL,NULL,NULL,'gAAAAABrC-KCEE9UNpJhryVh2GBtlF6YYwhG_k2p6Xysz9x3OVw3JMeA_tCjyMhdy8I943kl3EVz23RswIOpISFXO3BuTsOGACQokyGBaiTv9lPvpBhXDtHBk5agGu_un5Bd8gy2gzQd','md5','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKR71M2ZJWPHRS1BDQTE','juristic_person','tax_id','0994000005024','','active',1,NULL,NULL,NULL,'user0994000005024',NULL,'บริษัท ระบบเดิม จำกัด',NULL,NULL,NULL,'{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,'0812345678','office0994000005024@example.co.th',NULL,'th',0,'2015-06-13 02:30:00.000000','2026-11-29 08:29:54.822903',NULL,NULL,NULL,NULL,'gAAAAABrC-KCo0f7YJ9jpbkv2PAH23mKkcOZ8S1AoFykvxo8p5DXFrcIkZ40VAKhD9JrE8O5FO2gv2i44Rghy6-UhGBWq7d1AmtNsWAM9M1ytNcxLaCAayo1f3098ig0kyU0opn09yqN','md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U','e-license',NULL,NULL,NULL,'typed',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "account" VALUES('01M8K6SKSAM5DWVXMHEY6D2YKY','natural_person','tax_id','1100000000016','01M8K6SKSAVNKAB1CDGC0YQPF9','active',1,'01M8K6SKSAXKH7N3XJFZC578FA','officer','$argon2id$v=19$m=19456,t=2,p=1$11qrVYqx1jonxJhzztnbmw$j4gZuww8jTVR1Cl5ZK5XS8AUvJoNPptNd9O8ALlzEu8','1100000000016','นางสาว','นางสาวผู้รับมอบ ตัวอย่าง','ผู้รับมอบ','ตัวอย่าง','1990-04-12','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','{"house_no": "75/42", "road": "\u0e1e\u0e23\u0e30\u0e23\u0e32\u0e21\u0e17\u0e35\u0e48 6", "subdistrict": "\u0e17\u0e38\u0e48\u0e07\u0e1e\u0e0d\u0e32\u0e44\u0e17", "district": "\u0e23\u0e32\u0e0a\u0e40\u0e17\u0e27\u0e35", "province": "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e\u0e21\u0e2b\u0e32\u0e19\u0e04\u0e23", "postcode": "10400"}','1100000000016','นางสาว','ผู้รับมอบ ตัวอย่าง','01M8K6SKSA1N86TNY5QFRW502H','024306800','01M8K6SKSAJAPSD50FGPG7AVRB','0812345678','agent@example.com','2026-11-29 08:29:51.626369','th',0,'2026-11-29 08:29:51.626369','2026-11-29 08:29:51.626369','2026-11-29 08:29:54.858265','2026-11-29 08:29:52.532373','"01M8K6SKSAMV57YR8NRTNCDVDY"','01M8K6SKSA4CM1ZZN33MPX9M28','01M8K6SKSACK5NT9YHP5WY2SJG','01M8K6SKSA1EQMTGEPRC4ANXEH','01M8K6SKSAS9JKCV62MGE132R6','2026-11-29 08:29:51.626369','2026-11-29 08:29:51.626369','2026-11-29 08:29:54.858418','register','1.3','2026-11-29 08:29:54.858279','01M8K6SKSAENAG5ZTBMXNRRYFX','01M8K6SKSA61WR9AWQ9V23KNVR','2026-11-29 08:29:54.858165','2026-11-29 08:29:54.858228');
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
INSERT INTO "acting_context" VALUES('bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','01M8K6SHHSCMF0G41EJW0GRZB3',NULL,'2026-11-29 08:29:52.532373','2026-11-29 08:29:52.854375','switched');
INSERT INTO "acting_context" VALUES('QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','01M8K6SHHSCMF0G41EJW0GRZB3','dlg_01M8K6SGNA027C0JW6NNDMM0PX','2026-11-29 08:29:52.854375','2026-11-29 08:29:53.483726','switched');
INSERT INTO "acting_context" VALUES('UJg9jFEP0IS-fVk3l4_FndPgtX5TKfOnFW4Wdv6Sju0','01M8K6SHHSCMF0G41EJW0GRZB3',NULL,'2026-11-29 08:29:53.483726',NULL,NULL);
INSERT INTO "acting_context" VALUES('z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE','01M8K6SJJP646D2NNZB8EQ4N5J',NULL,'2026-11-29 08:29:53.618936','2026-11-29 08:29:53.752668','login');
INSERT INTO "acting_context" VALUES('01M8K6SKWBJ3KRD811CPYZJ6M9','01M8K6SKVCRV672CJZDHHWB6YM','dlg_01M8K6SGNA027C0JW6NNDMM0PX','2026-11-29 08:29:52.854375','2026-11-29 08:29:53.483726','switched');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "audit_event" VALUES('01M8K6SHHV0R9A6A21Z3RD743J','2026-11-29 08:29:52.532373','login.started','01M8K6SGMA3C6S27AG0JFF0D3N','{"login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','d7ae408b83490e47');
INSERT INTO "audit_event" VALUES('01M8K6SHPF0EA6PJCCRXDC2FC5','2026-11-29 08:29:52.691300','token.issued','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "e-license", "context_id": "bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk", "delegation_id": null, "token_id": "01M8K6SHP0X0V117DJPTN4JJC7", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','36a0eea98ee0bdef');
INSERT INTO "audit_event" VALUES('01M8K6SJ4Q8CDA47C8QKEWDKG8','2026-11-29 08:29:52.854375','acting.switched','01M8K6SGMA3C6S27AG0JFF0D3N','{"login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "context_id": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "delegation_id": "dlg_01M8K6SGNA027C0JW6NNDMM0PX"}','127.0.0.1','Werkzeug/3.1.9','a732effee2f6db89');
INSERT INTO "audit_event" VALUES('01M8K6SJ7PHDQ8B2JPS5JRY8G1','2026-11-29 08:29:53.264795','consent.given','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "keeper", "delegation_id": "dlg_01M8K6SGNA027C0JW6NNDMM0PX"}','127.0.0.1','Werkzeug/3.1.9','2c0aac6f95932d5f');
INSERT INTO "audit_event" VALUES('01M8K6SJ9EHYJN94E2E82HZ30C','2026-11-29 08:29:53.299621','token.issued','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "keeper", "context_id": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "delegation_id": "dlg_01M8K6SGNA027C0JW6NNDMM0PX", "token_id": "01M8K6SJ8MJRRGRAKB9RXDA68M", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','5623432c4a3e069e');
INSERT INTO "audit_event" VALUES('01M8K6SJAKHDXGGB492E7BQRF3','2026-11-29 08:29:53.331975','token.issued','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "keeper", "context_id": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "delegation_id": "dlg_01M8K6SGNA027C0JW6NNDMM0PX", "token_id": "01M8K6SJA37QS8382ZFNNV147J", "grant_type": "refresh_token"}','127.0.0.1','Werkzeug/3.1.9','2bebb8f171deb69a');
INSERT INTO "audit_event" VALUES('01M8K6SJBV7C9PS19XR3Q6G2XR','2026-11-29 08:29:53.371921','token.issued','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "keeper", "context_id": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "delegation_id": "dlg_01M8K6SGNA027C0JW6NNDMM0PX", "token_id": "01M8K6SJBTTCWPEXV7HV8Q39MX", "grant_type": "token_exchange"}','127.0.0.1','Werkzeug/3.1.9','10c73545931635e1');
INSERT INTO "audit_event" VALUES('01M8K6SJC8XF0AKSQT5KP3G4T1','2026-11-29 08:29:53.415595','token.issued',NULL,'{"client_id": "keeper", "context_id": null, "delegation_id": null, "token_id": "01M8K6SJC7WK200NE4SXBF1PYC", "grant_type": "client_credentials"}','127.0.0.1','Werkzeug/3.1.9','b0cd18f88f1e2e0e');
INSERT INTO "audit_event" VALUES('01M8K6SJCSZB8MVXC8JRQSKFXN','2026-11-29 08:29:53.428005','request.repeated','01M8K6SGMA3C6S27AG0JFF0D3N','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','1fe31da87e4826f1');
INSERT INTO "audit_event" VALUES('01M8K6SJEMT40YEHJPD7HCYTQ8','2026-11-29 08:29:53.483726','acting.switched','01M8K6SGMA3C6S27AG0JFF0D3N','{"login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "context_id": "UJg9jFEP0IS-fVk3l4_FndPgtX5TKfOnFW4Wdv6Sju0", "delegation_id": null}','127.0.0.1','Werkzeug/3.1.9','87b2d1a7af0a30bc');
INSERT INTO "audit_event" VALUES('01M8K6SJJQPA9J4THXF00FNP3D','2026-11-29 08:29:53.618936','login.started','01M8K6SGMAMXWZFEJM7Z2Q2WCP','{"login_id": "01M8K6SJJP646D2NNZB8EQ4N5J", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','210a6148575d2667');
INSERT INTO "audit_event" VALUES('01M8K6SJKW91278PXTWSZK79FK','2026-11-29 08:29:53.659237','request.repeated','01M8K6SGMAMXWZFEJM7Z2Q2WCP','{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}','127.0.0.1','Werkzeug/3.1.9','e50a12d5f5a1fde0');
INSERT INTO "audit_event" VALUES('01M8K6SJMEXWW37N9VPSN36P2S','2026-11-29 08:29:53.675250','token.issued','01M8K6SGMAMXWZFEJM7Z2Q2WCP','{"client_id": "e-license", "context_id": "z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE", "delegation_id": null, "token_id": "01M8K6SJMBXDHJW28V0TCH9GXF", "grant_type": "authorization_code"}','127.0.0.1','Werkzeug/3.1.9','de7ca9d8f9659d68');
INSERT INTO "audit_event" VALUES('01M8K6SJQFFZ7WB9RXJXKYJFSX','2026-11-29 08:29:53.752668','login.ended','01M8K6SGMAMXWZFEJM7Z2Q2WCP','{"login_id": "01M8K6SJJP646D2NNZB8EQ4N5J", "by": "sign_out"}','127.0.0.1','Werkzeug/3.1.9','13cf7385837136e7');
INSERT INTO "audit_event" VALUES('01M8K6SJXENKRQ3Q89ZVGZAW9H','2026-11-29 08:29:53.965993','login.refused','01M8K6SGMA4YRK8QAW2P1XHZ9Z','{"reason": "wrong"}','127.0.0.1','Werkzeug/3.1.9','ca9df974a4da5e05');
INSERT INTO "audit_event" VALUES('01M8K6SK99N7GX8DT91Z52ZQCX','2026-11-29 08:29:54.343277','password.reset_asked',NULL,'{}','127.0.0.1','Werkzeug/3.1.9','643b533c8eeb908b');
INSERT INTO "audit_event" VALUES('01M8K6SKN86F9YZ2JFCA2G04H2','2026-11-29 08:29:54.719366','key.signing',NULL,'{"kid": "01M8K6SKN0M0CHN7BFG7ENCRCT", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8K6SKN8455E3PW4G0M5Q8NM','2026-11-29 08:29:54.719366','key.ended',NULL,'{"kid": "01M8K6SGPFHWWYYMRPYWDBRXJY", "alg": "ES256", "by": "command"}','','','');
INSERT INTO "audit_event" VALUES('01M8K6SKRYF2FB73RK6JJ65H9K','2026-11-29 08:29:54.846555','account.imported',NULL,'{"accounts": 3, "names": 0, "there": 0, "refused": 0}','','','');
INSERT INTO "audit_event" VALUES('01M8K6SKSSTQYSRZB75FEXSE7F','2026-11-29 08:29:52.532373','login.started','01M8K6SGMA3C6S27AG0JFF0D3N','{"login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "factors": ["pwd"]}','127.0.0.1','Werkzeug/3.1.9','d7ae408b83490e47');
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
INSERT INTO "authorization_code" VALUES('01M8K6SHN3MRJAVDTGAS9Z6DT3','4d386267f71ce4898a4bf0a426163bb90df0d7ea2d0e9a6dbcaf63dc9f6dd706','e-license','bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','https://e-license.example.test/callback','openid profile email phone address entity','W5vKWC1OuyInNfEBwa1-pw','KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]','2026-11-29 08:29:52.668946','2026-11-29 08:30:52.668946','2026-11-29 08:29:52.691300',NULL);
INSERT INTO "authorization_code" VALUES('01M8K6SJ8AXQ04VWWSCZA1D2X6','5da98d302abd329cc5724064f5571ef62bdadaa8fa5a8c9a9b15bda5135e6167','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','https://keeper.example.test/callback','openid offline_access','_9_mly1f7dInYupEFw89oA','Y9z5_Tc9G03NbSxoCXDjoUFGkWGdGyXhHK3enywlhAo','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]','2026-11-29 08:29:53.281018','2026-11-29 08:30:53.281018','2026-11-29 08:29:53.299621',NULL);
INSERT INTO "authorization_code" VALUES('01M8K6SJCR598V98QBJ0N40KN4','50f247de5430051574d116a044dd85d3879b5bdacac596cf103f10914c216bc2','e-license','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','https://e-license.example.test/callback','openid profile email phone address entity','W5vKWC1OuyInNfEBwa1-pw','KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]','2026-11-29 08:29:53.428005','2026-11-29 08:30:53.428005',NULL,NULL);
INSERT INTO "authorization_code" VALUES('01M8K6SJKW95BVW6TNGM5C3CHB','2b1c68f8260377db33014a6dd8158c37115f2b167fec6f4e1fc2b1c49a72bad1','e-license','z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE','https://e-license.example.test/callback','openid profile email phone address entity','W5vKWC1OuyInNfEBwa1-pw','KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs','2026-11-29 08:29:53.618936','urn:idp:acr:password','["pwd"]','2026-11-29 08:29:53.659237','2026-11-29 08:30:53.659237','2026-11-29 08:29:53.675250',NULL);
INSERT INTO "authorization_code" VALUES('01M8K6SKWHDN3R83S6PQQF13K8','01M8K6SKWHR33F2AQ6MAMRHK94','e-license','bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','https://e-license.example.test/callback','openid profile email phone address entity','W5vKWC1OuyInNfEBwa1-pw','KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]','2026-11-29 08:29:52.668946','2026-11-29 08:30:52.668946','2026-11-29 08:29:52.691300','"01M8K6SKWHMJBKVZ2PJHGHDHHY"');
CREATE TABLE authorization_request (
	id VARCHAR NOT NULL, 
	parameters JSON NOT NULL, 
	step VARCHAR, 
	note_id VARCHAR, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, login_id VARCHAR, chosen_in VARCHAR, 
	CONSTRAINT pk_authorization_request PRIMARY KEY (id)
);
INSERT INTO "authorization_request" VALUES('LlZx5NVJBiRHyg_OmIASSTyaYL8tFREeo6GfXc2Etn8','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iYot3-Bg_yHHajLAXG7lVQ"], ["nonce", "W5vKWC1OuyInNfEBwa1-pw"], ["code_challenge", "KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs"], ["code_challenge_method", "S256"]]}','sign_in','mIA9V7mTolLs-Xh4vPoTgR8C8wo7VGwOlElOBuoYkuA','2026-11-29 08:29:53.812410','2026-11-29 10:29:53.812410',NULL,NULL);
INSERT INTO "authorization_request" VALUES('xSgXJBfO1zuiFxgTFBa8vrR1fJNYTiUnD_Pa8kNtDuY','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iYot3-Bg_yHHajLAXG7lVQ"], ["nonce", "W5vKWC1OuyInNfEBwa1-pw"], ["code_challenge", "KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs"], ["code_challenge_method", "S256"]]}','sign_in','xfOlgDEI7ta5fTz7fO6nObkL1qI-x0Polw7j7kjsvAk','2026-11-29 08:29:53.996304','2026-11-29 10:29:53.996304',NULL,NULL);
INSERT INTO "authorization_request" VALUES('01M8K6SKSY8TXMRFXSWX1BFTG5','{"pairs": [["response_type", "code"], ["client_id", "e-license"], ["redirect_uri", "https://e-license.example.test/callback"], ["scope", "openid profile email phone address entity"], ["state", "iYot3-Bg_yHHajLAXG7lVQ"], ["nonce", "W5vKWC1OuyInNfEBwa1-pw"], ["code_challenge", "KxQHXV_7E4ORLRdTRpAS9sdZzdRDbe5ALJaokiBPdMs"], ["code_challenge_method", "S256"]]}','sign_in','mIA9V7mTolLs-Xh4vPoTgR8C8wo7VGwOlElOBuoYkuA','2026-11-29 08:29:53.812410','2026-11-29 10:29:53.812410','01M8K6SKSYF0DERCA24C77ZZH3','01M8K6SKSYWPR9MEE40C2HZ9HE');
CREATE TABLE card_check (
	account_id VARCHAR NOT NULL, 
	sealed_code VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_card_check PRIMARY KEY (account_id), 
	CONSTRAINT fk_card_check_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "card_check" VALUES('01M8K6SKSAM5DWVXMHEY6D2YKY','01M8K6SKTVE01SMXAVN1WRRG6Y','2026-11-29 08:29:54.907799','2026-11-29 08:29:54.907813');
CREATE TABLE client_assertion (
	client_id VARCHAR NOT NULL, 
	jti_hash VARCHAR NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_client_assertion PRIMARY KEY (client_id, jti_hash)
);
INSERT INTO "client_assertion" VALUES('01M8K6SKSZJC23YXDERS8HSK29','01M8K6SKSZD5K8KVBT4A4XDKB6','2026-11-29 08:29:54.879700');
CREATE TABLE consent (
	account_id VARCHAR NOT NULL, 
	client_id VARCHAR NOT NULL, 
	acting_under VARCHAR NOT NULL, 
	given_at DATETIME NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (account_id, client_id, acting_under), 
	CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "consent" VALUES('01M8K6SGMA3C6S27AG0JFF0D3N','keeper','dlg_01M8K6SGNA027C0JW6NNDMM0PX','2026-11-29 08:29:53.264795');
INSERT INTO "consent" VALUES('01M8K6SGMA3C6S27AG0JFF0D3N','keeper','dlg_01M8K6SKTWYYPJNDADH1PN7GTG','2026-11-29 08:29:53.264795');
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
INSERT INTO "data_report" VALUES('01M8K6SKV2T2EMD6KTTHD8NBHM','01M8K6SKSAM5DWVXMHEY6D2YKY','01M8K6SKV2R5H6SNGFZMCECF0D','"01M8K6SKV277CNZCR4PC9PQ495"','2026-11-29 08:29:54.914588','2026-11-29 08:29:54.914601');
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
	CONSTRAINT ck_delegation_window CHECK ("end" IS NULL OR "end" >= start), 
	CONSTRAINT fk_delegation_grantor_id FOREIGN KEY(grantor_id) REFERENCES account (id), 
	CONSTRAINT fk_delegation_agent_id FOREIGN KEY(agent_id) REFERENCES account (id), 
	CONSTRAINT ck_delegation_not_to_oneself CHECK (grantor_id <> agent_id), 
	CONSTRAINT uq_delegation_proof_code UNIQUE (proof_code), 
	CONSTRAINT uq_delegation_reference UNIQUE (reference)
);
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNA027C0JW6NNDMM0PX','01M8K6SGMAMXWZFEJM7Z2Q2WCP','01M8K6SGMA3C6S27AG0JFF0D3N','all','[]','2026-10-30',NULL,'9a2d385a775a7f4e75f509e4f385e9074c141c1ca91f7027a150cd256fdc3cb1','in_force','2026-10-30 02:00:00.000000','2026-10-30 05:00:00.000000',NULL,NULL,NULL,'aIhjHtwt3EESWJN2HWsqsaSsjHYPzk6J0_e_e2VAUN8',NULL,NULL,'2026-Z303NJA7-8');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNAJR0MNWG6636MYN3E','01M8K6SGMAFDCB53YN2MGMQNB5','01M8K6SGMA3C6S27AG0JFF0D3N','selected','["e-license", "qr-code"]','2026-11-15','2027-05-28','e04dcf0cc6d7e55c943079dd7d623720488e7c082b96fb2d7fc03c153524c2a2','in_force','2026-10-30 08:29:51.658402','2026-10-30 11:29:51.658402',NULL,NULL,NULL,'mzbe8KelK96U7T4Vh7QZtr_wo5Ykk-9na4BlDhHU0lA',NULL,NULL,'2026-T72JD1MK-A');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNA2PAB94VKJRSJWS8Y','01M8K6SGMAFDCB53YN2MGMQNB5','01M8K6SGMA3C6S27AG0JFF0D3N','selected','["nsw"]','2026-12-29','2027-03-29','b078124af4049f1534c1be3bb3186232291c78d34c1cdc7b29fe77d43e6a8ec2','in_force','2026-10-30 08:29:51.658466','2026-10-30 11:29:51.658466',NULL,NULL,NULL,'O-_EwlgRFRb2kOW7nUvMD2RLo1nlB-SrMKlTf4laUQI',NULL,NULL,'2026-QJ6N91ET-7');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNACNGG938254D9NKRN','01M8K6SGMA4YRK8QAW2P1XHZ9Z','01M8K6SGMA3C6S27AG0JFF0D3N','selected','["e-license"]','2026-11-29','2027-11-29','17edbb3497fb00d0f1263bb935b1e3520a2b7ee3fa653ecde57c6c5bf18334e0','waiting','2026-11-28 08:29:51.658515',NULL,NULL,NULL,NULL,'y-8wy3Etg-ihskX8rmCA_jS_nGBYJGqvgYVpxeLBU8s',NULL,NULL,'2026-VPGKYF54-V');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNAY0JXFHVHW65DYCJ3','01M8K6SGMAMWYTW267452ZNXJ3','01M8K6SGMA3C6S27AG0JFF0D3N','selected','["e-accreditation"]','2026-05-13','2026-11-09','6ac6c943d01a8f4b85a0403a1346a72d66eadbb82c3bd4fd1af7eeddf2016cbe','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000',NULL,NULL,'bQHv8XKBUz8WHkJl5AzgaAWAMR5wR7kGqYaT2hngPF8',NULL,NULL,'2026-DZZ9DA1W-5');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNAT3N3Z1JT867Y1G2G','01M8K6SGMAF6N606WEKD33YMAS','01M8K6SGMA3C6S27AG0JFF0D3N','all','[]','2026-11-19',NULL,'93cd278d30a86d89e725019d2459147f0d3708b7733b9ef0d820cbcd55f48365','declined','2026-10-30 08:29:51.658614','2026-10-30 11:29:51.658614','2026-11-29 07:29:51.658614',NULL,NULL,'p-56huux4h7hQmCqeaC7FliAQ53owJdQ5lAMazvMI0o',NULL,NULL,'2026-JV9BTZDH-8');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNAF3CG2B4Q8E2E8C50','01M8K6SGMAMXWZFEJM7Z2Q2WCP','01M8K6SGMAG9C7WCSQKDC1B3SX','all','[]','2026-09-30',NULL,'24b7fa9e45cfc15f95a5c65ecb9bdf86f0d3a7ba70f9f1c74090b4f3023ce94d','cancelled','2026-09-30 02:00:00.000000','2026-09-30 05:00:00.000000','2026-11-29 07:29:51.658654','เปลี่ยนตัวแทน',NULL,'z9kTzcrugRTBNFnyHSFzoFhkMdC0SBeVwtwqaHpTkQ8',NULL,NULL,'2026-Y9VMJQ0Y-R');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNANCDKWMK06C45AAS0','01M8K6SGMAFDCB53YN2MGMQNB5','01M8K6SGMAG9C7WCSQKDC1B3SX','selected','["e-surveillance"]','2026-08-31',NULL,'6042415e748d18bf263537a925ef2e6f8a46706fde63b0cf1e06410118e3e2c7','renounced','2026-08-31 02:00:00.000000','2026-08-31 05:00:00.000000','2026-11-29 07:29:51.658695',NULL,NULL,'a3iQ14xsTVpTgcueTFIHBD1q9Vbe7OLT9R3XDSnbVPY',NULL,NULL,'2026-WXNBAXM8-E');
INSERT INTO "delegation" VALUES('dlg_01M8K6SGNAJGSJBDYZXTSMCBT3','01M8K6SGMA3C6S27AG0JFF0D3N','01M8K6SGMAG9C7WCSQKDC1B3SX','selected','["e-license"]','2026-11-24','2027-02-27','61bfc8af9c9da1f124424cc678257a599f9f6865f784a1efefa92b53df0b3237','in_force','2026-10-30 08:29:51.658750','2026-10-30 11:29:51.658750',NULL,NULL,NULL,'mUFxBM1beL9kV098PHS8BvTEbyu9xuPiEUTSqNd8fOE',NULL,NULL,'2026-H60MMBYX-8');
INSERT INTO "delegation" VALUES('dlg_01M8K6SKV4VT2P5537EY1NYJ3K','01M8K6SGMAMWYTW267452ZNXJ3','01M8K6SGMA3C6S27AG0JFF0D3N','selected','["e-accreditation"]','2026-05-13','2026-11-09','6ac6c943d01a8f4b85a0403a1346a72d66eadbb82c3bd4fd1af7eeddf2016cbe','in_force','2026-05-13 02:00:00.000000','2026-05-13 05:00:00.000000','2026-11-09 17:00:00.000000','01M8K6SKV4S3789A5DGN3A4TKP','2026-11-29 08:29:54.916436','01M8K6SKV4G4219T4GEA5C9HHA','2026-11-29 08:29:54.916451','01M8K6SKV4JRH5B93N8KDGDQXY','01M8K6SKV4DP1W1HE4B25FSEWV');
CREATE TABLE handoff_note (
	id VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	answered_at DATETIME, 
	expires_at DATETIME NOT NULL, answered_by VARCHAR, 
	CONSTRAINT pk_handoff_note PRIMARY KEY (id)
);
INSERT INTO "handoff_note" VALUES('XF-LQjFF5mB-Anw_lx8n3KTzK16w9O8izYi4aVy1Xt0','{"return_to": "/oauth2/authorize?resume=NLwTpF72jlqWszuT6wbwOr__kTfo0GSIiwbm4ZgSdbs", "cancel_to": "/oauth2/authorize?resume=NLwTpF72jlqWszuT6wbwOr__kTfo0GSIiwbm4ZgSdbs&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-29 08:29:53.264795','2026-11-29 10:29:53.207439','01M8K6SHHSCMF0G41EJW0GRZB3');
INSERT INTO "handoff_note" VALUES('mIA9V7mTolLs-Xh4vPoTgR8C8wo7VGwOlElOBuoYkuA','{"return_to": "/oauth2/authorize?resume=LlZx5NVJBiRHyg_OmIASSTyaYL8tFREeo6GfXc2Etn8", "cancel_to": "/oauth2/authorize?resume=LlZx5NVJBiRHyg_OmIASSTyaYL8tFREeo6GfXc2Etn8&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 10:29:53.812410',NULL);
INSERT INTO "handoff_note" VALUES('xfOlgDEI7ta5fTz7fO6nObkL1qI-x0Polw7j7kjsvAk','{"return_to": "/oauth2/authorize?resume=xSgXJBfO1zuiFxgTFBa8vrR1fJNYTiUnD_Pa8kNtDuY", "cancel_to": "/oauth2/authorize?resume=xSgXJBfO1zuiFxgTFBa8vrR1fJNYTiUnD_Pa8kNtDuY&cancel=1", "reason": "", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a e-license", "en": "System e-license"}, "system": "e-license", "user_name": "", "locale": null, "form_targets": ["https://e-license.example.test/callback", "https://e-license.example.test/"], "delegated": false}',NULL,'2026-11-29 10:29:53.996304',NULL);
INSERT INTO "handoff_note" VALUES('01M8K6SKT1Z9M29BVP1J7XN0YS','{"return_to": "/oauth2/authorize?resume=NLwTpF72jlqWszuT6wbwOr__kTfo0GSIiwbm4ZgSdbs", "cancel_to": "/oauth2/authorize?resume=NLwTpF72jlqWszuT6wbwOr__kTfo0GSIiwbm4ZgSdbs&cancel=1", "reason": "consent", "asked_by": {"th": "\u0e23\u0e30\u0e1a\u0e1a keeper", "en": "System keeper"}, "system": "keeper", "user_name": "", "locale": null, "form_targets": ["https://keeper.example.test/callback", "https://keeper.example.test/"], "delegated": false}','2026-11-29 08:29:53.264795','2026-11-29 10:29:53.207439','01M8K6SHHSCMF0G41EJW0GRZB3');
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
INSERT INTO "known_device" VALUES('01M8K6SHHK9FHABZSS1F6EJ313','993aa894bcfccb80cc75fba80cdfd9e6f56f7c50e67939e64abe5e35b9e90cc8','01M8K6SGMA3C6S27AG0JFF0D3N','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373');
INSERT INTO "known_device" VALUES('01M8K6SJJN3BM5C41EKP1KKANA','d76989b99fead7df531d1fcb05e76921c2cfa1362443b358ca39214932adf3cf','01M8K6SGMAMXWZFEJM7Z2Q2WCP','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936');
INSERT INTO "known_device" VALUES('01M8K6SKVAR89YP2Y5KWC6CZS1','01M8K6SKVANCVT58G67AXWPXPF','01M8K6SGMA3C6S27AG0JFF0D3N','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373');
CREATE TABLE limit_counter (
	"key" VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_limit_counter PRIMARY KEY ("key")
);
INSERT INTO "limit_counter" VALUES('cd2524a1aed001890ed8d072e5ae7e6681de19d8cef6e43be3e3838da14f06b8',2,'2026-11-29 08:29:53.483726','2026-11-29 08:30:52.854375');
INSERT INTO "limit_counter" VALUES('d5e72b282e6fafd7b62e85b6a56f8c64ba0684f819a1191908ea70a9a25f748e',3,'2026-11-29 08:29:53.996304','2026-11-29 08:39:53.207439');
INSERT INTO "limit_counter" VALUES('6cdf31ca1c436520c6f53e1edab197b66413c9a9ad478fefffa5cc3741f1b2a4',1,'2026-11-29 08:29:53.965993','2026-11-29 09:29:53.965993');
INSERT INTO "limit_counter" VALUES('30de2a3b508e0559df6ff8e5ed65c400edaf79b85a42dbdd348a05a2756fc268',1,'2026-11-29 08:29:53.965993','2026-11-30 08:29:53.965993');
INSERT INTO "limit_counter" VALUES('7e4683d97bc8315361fe8a86d72327f1366bc80afeb7d840ee1f28e7d9bfc1dd',1,'2026-11-29 08:29:53.965993','2026-11-30 08:29:53.965993');
INSERT INTO "limit_counter" VALUES('52d7ef42e4b82847e12c79757425f87b53b9f03f4e8dc5db7955df5646bfd8cf',1,'2026-11-29 08:29:54.343277','2026-11-29 09:29:54.343277');
INSERT INTO "limit_counter" VALUES('01M8K6SKT9P8VVHPWC9B765HC5',2,'2026-11-29 08:29:53.483726','2026-11-29 08:30:52.854375');
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
INSERT INTO "login" VALUES('01M8K6SHHSCMF0G41EJW0GRZB3','01ed063423ff52f31b59d3f66722a6841bdb9f0278a649551c14e0d69bbdbe2c','01M8K6SGMA3C6S27AG0JFF0D3N','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373','2026-11-29 20:29:52.532373',NULL,NULL,'127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8K6SJJP646D2NNZB8EQ4N5J','a5ba73cf366c26d7e0cb4f7b6ceced5bb66428cfd73e46e1aa56c52e3ac0cc6e','01M8K6SGMAMXWZFEJM7Z2Q2WCP','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936','2026-11-29 20:29:53.618936','2026-11-29 08:29:53.752668','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
INSERT INTO "login" VALUES('01M8K6SKVCRV672CJZDHHWB6YM','01M8K6SKVCBAJWJ71NC8RVXQ20','01M8K6SGMAMXWZFEJM7Z2Q2WCP','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936','2026-11-29 20:29:53.618936','2026-11-29 08:29:53.752668','sign_out','127.0.0.1','Werkzeug/3.1.9','["pwd"]');
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
INSERT INTO "mail_link" VALUES('01M8K6SKVJB9H9HKP8CZPMY00B','01M8K6SKVJPAM2XYP8KCE8XWDA','01M8K6SKVJS3PT71JZ3QYHMQXS','01M8K6SKSAM5DWVXMHEY6D2YKY','01M8K6SKVJG5M2T1SZ40C0EKGY','2026-11-29 08:29:54.930393','2026-11-29 08:29:54.930407','2026-11-29 08:29:54.930419','01M8K6SKVJFZ2WVGZK3FX1RF1Q');
CREATE TABLE outbox_circuit (
	queue VARCHAR NOT NULL, 
	failures INTEGER NOT NULL, 
	retry_at DATETIME NOT NULL, 
	CONSTRAINT pk_outbox_circuit PRIMARY KEY (queue)
);
INSERT INTO "outbox_circuit" VALUES('01M8K6SKTAGSRJ1M7PDG86AH8K',1,'2026-11-29 08:29:54.890899');
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
INSERT INTO "outbox_message" VALUES('01M8K6SHHWPSAEGY4BG2SPKD5C','new_browser','accounts','{"account_id": "01M8K6SGMA3C6S27AG0JFF0D3N", "login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "when": "2026-11-29T08:29:52.532373+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SJ4PSMEZ1T2NNCFBZRT5','logout_notice','e-license','{"visit_id": "01M8K6SHN9SE3401EM41Y4CCG4", "sid": "bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk", "sub": "01M8K6SGMA3C6S27AG0JFF0D3N"}','2026-11-29 08:29:52.854375','2026-11-29 08:29:52.854375',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SJEKTDMPHEQN1TPWETWH','logout_notice','keeper','{"visit_id": "01M8K6SJ8AV50RDZSKR5FSF60X", "sid": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "sub": "01M8K6SGMA3C6S27AG0JFF0D3N"}','2026-11-29 08:29:53.483726','2026-11-29 08:29:53.483726',0,NULL,NULL,'system keeper',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SJEKDK35J3ZDEMVAV65Y','logout_notice','e-license','{"visit_id": "01M8K6SJBVGKQBSVR6V7TFW6PE", "sid": "QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo", "sub": "01M8K6SGMA3C6S27AG0JFF0D3N"}','2026-11-29 08:29:53.483726','2026-11-29 08:29:53.483726',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SJJQVV28TS7CAD8B5BN5','new_browser','accounts','{"account_id": "01M8K6SGMAMXWZFEJM7Z2Q2WCP", "login_id": "01M8K6SJJP646D2NNZB8EQ4N5J", "when": "2026-11-29T08:29:53.618936+00:00", "email": "factory@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 08:29:53.618936','2026-11-29 08:29:53.618936',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SJQEPQ8F0YRDZF1ZW9F2','logout_notice','e-license','{"visit_id": "01M8K6SJKWK9TA4M7A89Q0NSEE", "sid": "z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE", "sub": "01M8K6SGMAMXWZFEJM7Z2Q2WCP"}','2026-11-29 08:29:53.752668','2026-11-29 08:29:53.752668',0,NULL,NULL,'system e-license',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SK98H4Q9TEMGTFCE7SNX','password_reset_wanted','accounts','{"sealed": "gAAAAABrC-KCIGHYzK6OZBBuCC0F6BHqBAtSzY1Tp-vw749Gx5t2fOyEA96Rd6RxANb1n5Fi0-rCB4DPcxXlUy1wxc1zyxtuFUS_-v6OFaVpe616kx7LuMWBLEmizSLjFWRRlTugvAbS1MLdOoLNR5eBzB37ORzxv_-fp7lird8RPtkTb9mVee0ISA0121Oq5YZdl7PJxxPwmu7ci-AOXNXblgPFA8Dh-a2uJViH3_PtVT2XyAtbzup1ifkpOxw1y2wG0hkxEyRq"}','2026-11-29 08:29:54.343277','2026-11-29 08:29:54.343277',0,NULL,NULL,'work',0,0);
INSERT INTO "outbox_message" VALUES('01M8K6SKTCPGJ7K22Z1M5T4D98','new_browser','accounts','{"account_id": "01M8K6SGMA3C6S27AG0JFF0D3N", "login_id": "01M8K6SHHSCMF0G41EJW0GRZB3", "when": "2026-11-29T08:29:52.532373+00:00", "email": "agent@example.com", "network": "127.0.0.1", "user_agent": "Werkzeug/3.1.9"}','2026-11-29 08:29:52.532373','2026-11-29 08:29:52.532373',0,'2026-11-29 08:29:54.892498','2026-11-29 08:29:54.892528','work',0,0);
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
INSERT INTO "passkey" VALUES('01M8K6SKVKDX1QDEW4DZ8J4RFG','01M8K6SKSAM5DWVXMHEY6D2YKY','01M8K6SKVM94JAY94JWHMSYSKM','01M8K6SKVMYBKZ97ACSY7ZRPTM',1,'01M8K6SKVMFP7Y9B2Q3SGNXJZY',1,'2026-11-29 08:29:54.932454','2026-11-29 08:29:54.932466','2026-11-29 08:29:54.932477','2026-11-29 08:29:54.932487');
CREATE TABLE recovery_code (
	code_hash VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash), 
	CONSTRAINT fk_recovery_code_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "recovery_code" VALUES('ea1919cb2b62951f141ed0859b7abb1f332727ab9ee6ff0d06d51b479fe563bd','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('72c78aa28b064a305bb63e1d9337832143f2ac6eeb7868cfa3c081141c084eb6','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('fa938b399dac5475e05ed3e9df39f5037ba26b316a16cf8b065d5ce1df3b7ced','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('5e67ccc2431e624937e2f7f8ed68da1692c6b4f79f578eecc59d45cb283c4a95','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('dfdbe0fd1e6135ddf85e2c266c94e7f8227f872ef1d63d352d16a3930b74b4f2','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('c64c96f860a620231d8996cd2f96b6409df6ce1a7616b4ff1a22d0dcfcf6d9ed','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('002c5133a9bcba910ad344c36e79296c806c377cb2a2de93e50be7ae4bc80a27','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('6dd872120f944f6a58c7e874c22ae3d3c8fb36c5de6a80595dd91bcac66ecee7','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('1a9d145aed8c0ea6d672a0cd3e1aeb61f13cdafc1d6a405bcab36de00e993232','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('30f75e8f147e3738801ac0d2bf8e8d0f1f3890c85c766b564a2979e49bf892e4','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512',NULL);
INSERT INTO "recovery_code" VALUES('01M8K6SKVT1QE8EMZ840FBVQHF','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.666512','2026-11-29 08:29:54.938510');
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
INSERT INTO "refresh_token" VALUES('01M8K6SJ8AXQ04VWWSCZA1D2X6','e4fc6311e0890fd31b3197fbec78475999d64e7d5e44e98797aac777687418a8','01M8K6SJ8AXQ04VWWSCZA1D2X6','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','openid offline_access','null','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]',1,'2026-11-29 08:29:53.281018','2026-11-29 08:29:53.299621','2026-12-29 08:29:53.299621',NULL,NULL);
INSERT INTO "refresh_token" VALUES('01M8K6SKWK75GPE3CS3DDPWV36','01M8K6SKWKPNCJPBH34WP0CKY0','01M8K6SJ8AXQ04VWWSCZA1D2X6','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','openid offline_access','"01M8K6SKWK1D982G0E35W9QWVZ"','2026-11-29 08:29:52.532373','urn:idp:acr:password','["pwd"]',1,'2026-11-29 08:29:53.281018','2026-11-29 08:29:53.299621','2026-12-29 08:29:53.299621','2026-11-29 08:29:54.963821','2026-11-29 08:29:54.963836');
CREATE TABLE register_answer (
	register VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	record JSON, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_register_answer PRIMARY KEY (register, number)
);
INSERT INTO "register_answer" VALUES('01M8K6SKTKYKCZ0VGZT0Z33WS5','01M8K6SKTKEE9ACVQ898PYJNZC','01M8K6SKTK43KPFVXPJ0QX3FJ6','"01M8K6SKTKKHFJARZSAYZAVGJJ"','2026-11-29 08:29:54.899893');
CREATE TABLE registered_data (
	id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	data JSON NOT NULL, 
	CONSTRAINT pk_registered_data PRIMARY KEY (id), 
	CONSTRAINT fk_registered_data_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "registered_data" VALUES('01M8K6SKVVHB905DWEMG24YD3N','01M8K6SKSAM5DWVXMHEY6D2YKY','2026-11-29 08:29:54.940069','01M8K6SKVWGBQ0Z7H4KK71W32B','"01M8K6SKVWC9N0CWYJFCBPXGN2"');
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
INSERT INTO "registration" VALUES('01M8K6SKW2NXJTRWK4G31JP9XH','juristic_person','01M8K6SKW24QV420G2MDF6MC55','01M8K6SKW2SRQ491WZGVQ9FXKB','01M8K6SKW2BY8SKX3BT7VZ5WW3','"01M8K6SKW26WWK11G88RESYNF5"','01M8K6SKSAM5DWVXMHEY6D2YKY','2026-11-29 08:29:54.946665','2026-11-29 08:29:54.946681','01M8K6SKW2N4FZ7TM9KCT9G404','01M8K6SKW248D2VJT15MEBPPB0','01M8K6SKW2JPF605QZ857Z4RDY','01M8K6SKW23JQ048W6VQ6XSFBB');
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
INSERT INTO "sign_in_attempt" VALUES('01M8K6SK3F9JYR0AK05BMDAFXE','5fb0f7d19cf6765e4a0c263094d86aa1a9a6a0aa55a951e8e8af89f7165ad5ab','01M8K6SGMASPNBB06GEGZPWY8T','fe83ebb500425f6e32cc4fe7af8a98a64032f69ce5c154e2af82e195db4b2e07','2026-11-29 08:29:54.157436','2026-11-29 08:39:54.157436');
INSERT INTO "sign_in_attempt" VALUES('01M8K6SKW4MFTZVQ4YWKN46RM3','01M8K6SKW42XKMFJ23YY5WE3B7','01M8K6SGMASPNBB06GEGZPWY8T','fe83ebb500425f6e32cc4fe7af8a98a64032f69ce5c154e2af82e195db4b2e07','2026-11-29 08:29:54.157436','2026-11-29 08:39:54.157436');
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
INSERT INTO "signing_key" VALUES('01M8K6SGPFHWWYYMRPYWDBRXJY','ES256',1,'gAAAAABrC-J_2UTyDbna36W9yJ7-_IsK1_oyG58VwDgcv5NOuMwnYRd0U73PNKG3d0dqfVG22HoxKkcgE0JNgaJFKOV1eW3N9G_5TuvN9guFmunsE7lz2UtCkVbmAlIGdp7Y7wCWcoxnF15-luwXALIzZdhkJ2o4k9Z-rMALAasMtrSyooM7Up2I-0gL-GRah1m-9pDpt8fpn3pqvXjG2V69y2ytfbDpQMF09qCXi4wcxK56YyxyQIti5eVzrMWVGYQ78R5gaKqO','2026-11-29 08:29:51.695549',NULL,'2026-11-29 08:29:51.695549','2026-11-29 08:29:54.719366','signing');
INSERT INTO "signing_key" VALUES('01M8K6SGW5DVYJC5J6BTA1PVB2','PS256',1,'gAAAAABrC-J_AUzwECg2rh7AFQ2JNDzpc1yWCmht8kAtbxShQEq2orQ_OFj2tRFZNL0fJUrOm4Z_qIfbxoAnyBqWs9gjJbCfGdRZVpzWXWCGXoHCiXP5uL7KSmDVySnwKgJ_QKMZVf5voy4lI2Mi1tjuvX5FHj6aoBvKod17Lq8rXXckTYSVvpUAiZXlTGjgF11UvivG2FcFSQZlO3Kq19nlNCf95y6eXnyIBNezE-bRSO3Rrp45x5Vi2uHK9oPQ_mdQ25TvEd2rA0U_s85boEtzwLf6aPErDRl4ULEtghgl53CFWFB21KhUI7V__rTL0zh_xaemg8zjPDB2YFPeu6nacwyVHpaPto3_1r6V8-FaNWKltnIT-Og6fvVM-WSIyyD6ORuB82Q9hzSO9l2pY2OVyX0OWF58unxmIsjUVSo8BIKW22JiHE5HNnyfQMuM1ykObAUiEQIirswuPGaGFCwCwdUYKJPH_Wlh9Mc5uFefdoh8YsAySRZDPI6lB0Q75IcHcdH3PULGRq3DU5leQZLthOSdeocGVlV6KQhFHJIHOreKV1SyF71NfxT4ykYaqdphER2yoxwHVAehe1ckVOPmxIY_9L1b5Di09gvqYbor3E1BsauAndyiOdJMgUQL9kwqrlZ6e96tPR0p5R2s7I6ynEpW2X7-2aOAOWgkLsQ7E-rKjZ_3Y-TQpE_EGGtlpQhZP7DXysBuQ7XYKuSo6IMF6G4Cg0i6LvpRWAgJUw7beqrI9OLaqDPl45eIkqmnAtpw5oddykCaH4aHw1qppHcznP7k-BQeTerYzXZByJHZGDeKMV7QR7JmJYl3z-x_oZshOiwKEEz4X-LrWiVfkx_1196__RJcb-FUOzyNVUvYOmBqudO-3zpZ9V9kB7jCW5bGWJPK8p7u5PAVGc0k1bW4Fj2WgVxqpfV-_3kOYGv-q7KMB_7shslzX0y6tCyG8lMSn5uDyyR7iSGl2cxmQMIhflqp4TWH_nxW-lG3vN19Takg6mkPHH8nimLUavxnqA9Fs8N1ro_dDpDflHss19SL_tVbHjDSocbSIwKuCQg2UYGPe7EBdJL3Khmgr_EsGfRMBZdruEFcldoE8xxmehJYmNmpRs4fH8EuknPWzmGBbWRY-94DYpR6qW_8e-Fmbz6fP_73x0QYa-5ZgnA5D56EHc3mgcrrIJ0dwP4ZZHkdm38KFZjDTluW0iXFEpH1bPbUoVCj9XiDOk5LNMeSosI4BtNbrLgBlEIdHMysxfV0ibwnRrnO2zqKysCbpliQFTCsBIa3I0MLEiqQdArE90Vdc5G07BF5eWfFnaaQjpUBjn7nVyBXVBI3BEOGzQOKB-uOJV1bJ1MW0UoCncXDSkpb0SiNPYBk3w8ui85-u0agFOV07R-S069tj0vwEHDE2mxs9K03w2mRdlGoUtfxTlovDR3xmmFAhth7Tnv_TMjw0pqH9KsyLDXKPM_9T76_bxPcCZ8mVdzqw9FFMUx52PmxNstwMQio9bsgXhlKCIwtiro8PnDCsavAD4kqvZ8m1vWBsPosAfA5lb7o4KbtFzwA5JgODxOeUXIm9ty8LY7Cu_rnIxtpAA58sEtFV-7cwnR_Vpz4ZS6vTJsUExpO6v0Gqa472TIt6r1GsGzz2CHc_rGGldSKIcJQTlaTwVc-_Nb3v2u3NaHuwCN4HOlMIheGqeqL5HIGRymBnaUO5269XFeANxGH47k=','2026-11-29 08:29:51.695975',NULL,'2026-11-29 08:29:51.695975',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8K6SH0KJBCA74C5X77JCH34','RS256',1,'gAAAAABrC-KAF7zjRHfpfeXxIXf4Lwj8esxFTvaeiKvrTQflG94PKmfrzbPmH5L8S0_GrrACfrkuyVdjZXXkRUmWZqLBOX1TrJkzrNP5TsQifnMKgAd4oVDJGWJGeKOHSYEMvhGFvKtK2xbCR8R2_xqtmLLypCZXPy5ZlLT6PTl1vn70eguX0JgA-cUGzI9BGI_RMXCN-8lH9mBDLcyT1UpYsY_sF7nWevDj-Iy7Pm9vN6r5gmgFvmwquzQd3zzGtqOjCUF9CNZsUxIjXVxWSi6SpR-dmhbc648KMKgZwkma0S-_Upce5eobpBteZp_MN-FUDl-50Quq0ZSjZ9hLipkZOSow6inELUPshVWEcWbnkLsXZruCikL7fsdT6O-6I9Zit-MVSLKfh11gVN8Y-wk-yE4ImFJlmeFhwYHFfyzwpsL0SIaDsLbUO1epAYIoDILFcNqszq5gjZfSaFn54KYjKeacqT_nhckcCk3Q-Wm3_1gkLS9MSxfe5FHWEmJLJJHCm01vx4cAProVRDWAcE6g0CKrroVvdSVL98n9JeqNmx0MjrfDSSH0wU6W2hHu8vlwAsGKa9FkKMs0tzzNMcilbf9bkY_qK53ieYYCjbNQ8g2b0sHEoRhzm_gZJqGKQhdQk7j3fsY06aX8ctJj3tC0aL52ViVSr-dQrPKah4YIzfqu0rvXKcKuyoe1gfMntbLJAHRiq9BKaFS8fFRYhAcD-qnKHX4q_K_feXg41b4XDIYL8aQL-cAJNRRttw3Tlf9fOdX0V9ZKaRevkj5m8YvGmewp-q6EA83Pw-lPj5wv3ZTK0eGicE12JdeJAIiLMrCSFEpJ0dfVIx70vkhkPtmRWUWft9swSx9w3dqdukv1nRUtBVqfLIExjom2nS3ZoIgnV_TfagtE_oXLDe0QQdQGhxfflx0avEhbT_lceDKdRG5OxCYu8d1-4v5D5i_IA11sVoEraptXvv6uvfzm-dwfQ66C4ced_aR9dox6Jea46_SgH-I9CiTR0NbF81ttaE8llgU5vtuC25Pw1fuXEvmbq_ciEnsROFtzOBev0GeiuuXFmCpTjoZEWpt7oMI3EjOvAx0oNb9rI9YZwkEUKL2t6WJ8ezT6hTE-DKbJLRviW-5Tv9Zk-e5cp1pdxBhNZtv-GDvRmu6e6TcZowGjwUP4C_GRILRulyS26_ZI2wHI_EMgysL66RUw6j6-eeZ4UL3CXjPyahsEiI_9VS4cJE9cGM8tJF8cy-sU358866XQf9_frwpBITgXWHadf1fNKCSqD6wkP2apbCHcECczdIRs1_CFZe-hotteZCDS5wbQrry8HO_KvB_FbZ9EDBOrHkkLLkeu1Un4PiBs0jovkx9a97ZgpO863xFlQpmW4Xvcr4QuLwoXQGKWRJqwYdOUQ-8ky5xgQrc9zZY-w-_cru93AmxxUci5txhynt8qaW_81zncMIJ4zd6VE4K4E4Fb__e4enLB2qXEjZP77TX0IKquVyWBNWJtCc50fA2NDU00ZQDyaLxXaijF-hrgalcwcF_5yn59FUu0KK_W9GwEpBR-RK2ggI0WSPlvl4b4LWP-5lUIq0ZFwpMb1JWRBLkp5t_OmQQBX-Nf2ofzNpu_CB_oA-ddPop5OgydS_n94lENfQ17EfrfxrSc7JQaSng28l7UCwTZcI6M50icf3zyqNZefkCEw5w28P11alGXM8-ieMG2gJLcyF0=','2026-11-29 08:29:51.881395',NULL,'2026-11-29 08:29:51.881395',NULL,'signing');
INSERT INTO "signing_key" VALUES('01M8K6SKN0M0CHN7BFG7ENCRCT','ES256',2,'gAAAAABrC-KCzEI-X8_76VjHcgtLV7mBIhO7tnEYM4aT-RGTG2QcVUZzj0pCTO42dSpxtF-e6laKm1fJAzTbZsofvceic-Ka-SRu-c3UeFtz3i7VY3ay0Bjhxv4LoXXqA3_0FGXvqeDynTCnO41q_ZqP9TFuEQexeRaCwZR0pZsvxQ1xA_OgE91Z7IrNtqHf8beZ_kb3yxoFKjudI5ZtSPPkMETWYEegtCvcavMV_KwYu9MXue7NxY0nDuc8ItGre_DAbtmkH9dg','2026-11-29 08:29:54.719366',NULL,'2026-11-29 08:29:54.719366',NULL,'');
INSERT INTO "signing_key" VALUES('01M8K6SKTSVVE91E5ZSDBNBD4H','ES256',1001,'gAAAAABrC-J_2UTyDbna36W9yJ7-_IsK1_oyG58VwDgcv5NOuMwnYRd0U73PNKG3d0dqfVG22HoxKkcgE0JNgaJFKOV1eW3N9G_5TuvN9guFmunsE7lz2UtCkVbmAlIGdp7Y7wCWcoxnF15-luwXALIzZdhkJ2o4k9Z-rMALAasMtrSyooM7Up2I-0gL-GRah1m-9pDpt8fpn3pqvXjG2V69y2ytfbDpQMF09qCXi4wcxK56YyxyQIti5eVzrMWVGYQ78R5gaKqO','2026-11-29 08:29:51.695549','2026-11-29 08:29:54.905671','2026-11-29 08:29:51.695549','2026-11-29 08:29:54.719366','signing');
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
INSERT INTO "token_issue" VALUES('01M8K6SHP0X0V117DJPTN4JJC7','e-license','bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','01M8K6SHN3MRJAVDTGAS9Z6DT3','openid profile email phone address entity','2026-11-29 08:29:52.691300','2026-11-29 08:39:52.691300',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8K6SJ8MJRRGRAKB9RXDA68M','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','01M8K6SJ8AXQ04VWWSCZA1D2X6','openid offline_access','2026-11-29 08:29:53.299621','2026-11-29 08:39:53.299621',NULL,NULL,NULL,NULL,'2026-11-29 08:29:53.281018');
INSERT INTO "token_issue" VALUES('01M8K6SJA37QS8382ZFNNV147J','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','01M8K6SJ8AXQ04VWWSCZA1D2X6','openid offline_access','2026-11-29 08:29:53.331975','2026-11-29 08:39:53.331975',NULL,NULL,NULL,NULL,'2026-11-29 08:29:53.281018');
INSERT INTO "token_issue" VALUES('01M8K6SJBTTCWPEXV7HV8Q39MX','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo',NULL,'openid','2026-11-29 08:29:53.371921','2026-11-29 08:39:53.299621',NULL,NULL,'01M8K6SJ8MJRRGRAKB9RXDA68M','e-license','2026-11-29 08:29:53.281018');
INSERT INTO "token_issue" VALUES('01M8K6SJC7WK200NE4SXBF1PYC','keeper',NULL,NULL,'','2026-11-29 08:29:53.415595','2026-11-29 08:39:53.415595',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8K6SJMBXDHJW28V0TCH9GXF','e-license','z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE','01M8K6SJKW95BVW6TNGM5C3CHB','openid profile email phone address entity','2026-11-29 08:29:53.675250','2026-11-29 08:39:53.675250',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "token_issue" VALUES('01M8K6SKWTR9679CJJW8SCXXS8','keeper','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','01M8K6SKWTXNVN3ZE3NGP2B7XH','openid','2026-11-29 08:29:53.371921','2026-11-29 08:39:53.299621','2026-11-29 08:29:54.970333','"01M8K6SKWT3TQACKNXQGXGFQT5"','01M8K6SJ8MJRRGRAKB9RXDA68M','e-license','2026-11-29 08:29:53.281018');
CREATE TABLE totp_secret (
	account_id VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	enabled_at DATETIME NOT NULL, 
	last_step INTEGER NOT NULL, 
	CONSTRAINT pk_totp_secret PRIMARY KEY (account_id), 
	CONSTRAINT fk_totp_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "totp_secret" VALUES('01M8K6SGMASPNBB06GEGZPWY8T','gAAAAABrC-J_HQmU7LmI_ka0H-9gj2-M1EojNBBD11LFTykUVS-HEhaiC-gobn3f3WvKhiAJjXPX90xa6vlhnjfyb_Yr6UWZp7eOHflTMkVsbNZcp1efJsYHGek_dKF4B773BF4l416z','2026-11-29 08:29:51.666512',0);
INSERT INTO "totp_secret" VALUES('01M8K6SGMA3C6S27AG0JFF0D3N','gAAAAABrC-J_HQmU7LmI_ka0H-9gj2-M1EojNBBD11LFTykUVS-HEhaiC-gobn3f3WvKhiAJjXPX90xa6vlhnjfyb_Yr6UWZp7eOHflTMkVsbNZcp1efJsYHGek_dKF4B773BF4l416z','2026-11-29 08:29:51.666512',0);
CREATE TABLE user_name (
	name VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_name PRIMARY KEY (name), 
	CONSTRAINT fk_user_name_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "user_name" VALUES('0105500000011','01M8K6SGMAMXWZFEJM7Z2Q2WCP','2026-11-29 08:29:51.626113');
INSERT INTO "user_name" VALUES('1100000000016','01M8K6SGMA3C6S27AG0JFF0D3N','2026-11-29 08:29:51.626369');
INSERT INTO "user_name" VALUES('0105500000020','01M8K6SGMAFDCB53YN2MGMQNB5','2026-11-29 08:29:51.626398');
INSERT INTO "user_name" VALUES('0103500000036','01M8K6SGMAG9C7WCSQKDC1B3SX','2026-11-29 08:29:51.626415');
INSERT INTO "user_name" VALUES('0992000000012','01M8K6SGMA4YRK8QAW2P1XHZ9Z','2026-11-29 08:29:51.626430');
INSERT INTO "user_name" VALUES('0994000000014','01M8K6SGMAMWYTW267452ZNXJ3','2026-11-29 08:29:51.626442');
INSERT INTO "user_name" VALUES('ex-2019-00042','01M8K6SGMAF6N606WEKD33YMAS','2026-11-29 08:29:51.626456');
INSERT INTO "user_name" VALUES('0105500000062','01M8K6SGMASPNBB06GEGZPWY8T','2026-11-29 08:29:51.626482');
INSERT INTO "user_name" VALUES('0105500000046','01M8K6SGMA5FCJSCNHXY2Y3NNS','2026-11-29 08:29:51.626507');
INSERT INTO "user_name" VALUES('0105500000054','01M8K6SGMANJKF1GQQKWSVF2R6','2026-11-29 08:29:51.626522');
INSERT INTO "user_name" VALUES('1200000000023','01M8K6SGMAH8S9PQR5RYXNVV0B','2026-11-29 08:29:51.626536');
INSERT INTO "user_name" VALUES('0000000000001','01M8K6SKAC10SVAX2WQ528ZHMQ','2026-11-29 08:29:54.380570');
INSERT INTO "user_name" VALUES('0000000000002','01M8K6SKF9JEXZB73HXCEG24RV','2026-11-29 08:29:54.537459');
INSERT INTO "user_name" VALUES('0000000000003','01M8K6SKFN265WQNTYKXG33ZC0','2026-11-29 08:29:54.549449');
INSERT INTO "user_name" VALUES('0000000000004','01M8K6SKFX3146RB8D6WQKFVCE','2026-11-29 08:29:54.557432');
INSERT INTO "user_name" VALUES('0000000000005','01M8K6SKG9ZZQ6M2PJ9KXRPDQR','2026-11-29 08:29:54.569401');
INSERT INTO "user_name" VALUES('0000000000006','01M8K6SKGDVNBMT29WMHMRW7PA','2026-11-29 08:29:54.573327');
INSERT INTO "user_name" VALUES('0000000000007','01M8K6SKGQ2RM4W754VP0WS4Q8','2026-11-29 08:29:54.583426');
INSERT INTO "user_name" VALUES('0000000000008','01M8K6SKH4FDTM5BSB25K1FKTT','2026-11-29 08:29:54.596293');
INSERT INTO "user_name" VALUES('0000000000009','01M8K6SKHGBN7N3DE409Q6REJ4','2026-11-29 08:29:54.608308');
INSERT INTO "user_name" VALUES('0000000000010','01M8K6SKHX93BBCNY7YTHAETC8','2026-11-29 08:29:54.621363');
INSERT INTO "user_name" VALUES('0000000000011','01M8K6SKJ5CEG4EM3M9S65GRMP','2026-11-29 08:29:54.629424');
INSERT INTO "user_name" VALUES('0000000000012','01M8K6SKKH98TDMWZKV6QR8NXM','2026-11-29 08:29:54.673491');
INSERT INTO "user_name" VALUES('0000000000013','01M8K6SKM6FS8QZZFX8ZV4A9WF','2026-11-29 08:29:54.694836');
INSERT INTO "user_name" VALUES('0000000000014','01M8K6SKMH5JPDMKS0QS01T0EP','2026-11-29 08:29:54.705435');
INSERT INTO "user_name" VALUES('user0994000005008','01M8K6SKR6T525FZ6WX1K95EBK','2026-11-29 08:29:54.822903');
INSERT INTO "user_name" VALUES('user0994000005016','01M8K6SKR6HW87SZWMW7YE5CQZ','2026-11-29 08:29:54.822903');
INSERT INTO "user_name" VALUES('user0994000005024','01M8K6SKR71M2ZJWPHRS1BDQTE','2026-11-29 08:29:54.822903');
INSERT INTO "user_name" VALUES('01M8K6SKWAAZ4MFZQNDQS9QV67','01M8K6SGMAMXWZFEJM7Z2Q2WCP','2026-11-29 08:29:51.626113');
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
INSERT INTO "visit" VALUES('01M8K6SHN9SE3401EM41Y4CCG4','bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','e-license','2026-11-29 08:29:52.668946','2026-11-29 08:29:52.668946',NULL);
INSERT INTO "visit" VALUES('01M8K6SJ8AV50RDZSKR5FSF60X','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','keeper','2026-11-29 08:29:53.281018','2026-11-29 08:29:53.331975',NULL);
INSERT INTO "visit" VALUES('01M8K6SJBVGKQBSVR6V7TFW6PE','QLmuhhTBG4SXb6fU0lg46abSfc6l6EuzYEMQRKO4oEo','e-license','2026-11-29 08:29:53.371921','2026-11-29 08:29:53.428005',NULL);
INSERT INTO "visit" VALUES('01M8K6SJKWK9TA4M7A89Q0NSEE','z4Jq5xLY00moG0WFeAg5OY_1UOKnFdpvA62eh250AdE','e-license','2026-11-29 08:29:53.659237','2026-11-29 08:29:53.659237',NULL);
INSERT INTO "visit" VALUES('01M8K6SKWVBM5NYGA5VG6E9TT2','bgFG20kzV5bQ9ARSzI4tUa8NZ0Btxr8hYSi_R6H3Ozk','01M8K6SKWWYSF2K8NZTYRB44GW','2026-11-29 08:29:52.668946','2026-11-29 08:29:52.668946','2026-11-29 08:29:54.971936');
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
CREATE INDEX ix_login_expires_at ON login (expires_at);
CREATE INDEX ix_login_account_id ON login (account_id);
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
CREATE INDEX ix_card_check_due_at ON card_check (due_at);
CREATE INDEX ix_card_check_expires_at ON card_check (expires_at);
CREATE INDEX ix_account_verify_after ON account (verify_after);
CREATE INDEX ix_account_tax_id ON account (tax_id);
CREATE INDEX ix_account_unwrapped ON account (id) WHERE legacy_hash IS NOT NULL;
CREATE INDEX ix_account_status ON account (status);
CREATE INDEX ix_account_email ON account (email);
CREATE INDEX ix_account_waiting ON account (preferred_username) WHERE status = 'unconfirmed';
CREATE UNIQUE INDEX ix_account_number ON account (tax_id, branch) WHERE status <> 'unconfirmed';
CREATE INDEX ix_account_unconfirmed_email ON account (unconfirmed_email);
COMMIT;
