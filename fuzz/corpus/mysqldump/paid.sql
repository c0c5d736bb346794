-- MySQL dump 10.13
/*!40103 SET TIME_ZONE='+00:00' */;
CREATE TABLE `itsm_paid_mg` (
  `id` int NOT NULL,
  `paid_name` varchar(100),
  `paid_start_time` datetime,
  `paid_end_time` datetime,
  `reminder_day` int,
  `nicknames` varchar(255),
  `create_at` datetime,
  `update_at` timestamp NULL,
  PRIMARY KEY (`id`), KEY `n` (`paid_name`(10))
) ENGINE=InnoDB;
INSERT INTO `itsm_paid_mg` VALUES (1,'it\'s 云 \\ ''x''','2019-03-20 17:46:57','2038-01-01 00:00:00',3,'yanghongfei','2019-03-20 17:46:57',NULL),(2,0x414243,'0000-00-00 00:00:00','2038-01-01 00:00:00',-1,NULL,'2019-03-20 17:46:57','2019-03-20 09:46:57');
-- Dump completed on 2019-03-21
