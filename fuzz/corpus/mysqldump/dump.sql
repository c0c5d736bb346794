/*M!999999\- enable the sandbox mode */ 
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: codo_tools
-- ------------------------------------------------------
-- Server version	10.11.19-MariaDB-0+deb12u1

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
/*!40101 SET NAMES utf8mb4 */;
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;

--
-- Table structure for table `itsm_event_record`
--

DROP TABLE IF EXISTS `itsm_event_record`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `itsm_event_record` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `event_name` varchar(100) NOT NULL,
  `event_status` varchar(100) NOT NULL,
  `event_level` varchar(100) NOT NULL,
  `event_processing` varchar(100) NOT NULL,
  `event_start_time` datetime NOT NULL,
  `event_end_time` datetime NOT NULL,
  `create_at` datetime NOT NULL,
  `update_at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `itsm_event_record`
--

LOCK TABLES `itsm_event_record` WRITE;
/*!40000 ALTER TABLE `itsm_event_record` DISABLE KEYS */;
INSERT INTO `itsm_event_record` VALUES
(1,'挖矿病毒入侵','关闭','高危','杨红飞，智仁勇男','2018-11-22 00:00:00','2018-11-22 00:00:00','2019-03-20 17:46:57','2019-03-20 09:46:57'),
(2,'挖矿病毒入侵','关闭','高危','杨红飞，智仁勇男','2018-11-22 00:00:00','2018-11-22 00:00:00','2019-03-20 17:46:57','2019-03-20 09:46:57');
/*!40000 ALTER TABLE `itsm_event_record` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `itsm_fault_info`
--

DROP TABLE IF EXISTS `itsm_fault_info`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `itsm_fault_info` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `fault_name` varchar(100) NOT NULL,
  `fault_level` varchar(100) NOT NULL,
  `fault_state` varchar(100) NOT NULL,
  `fault_penson` varchar(100) NOT NULL,
  `processing_penson` varchar(100) DEFAULT NULL,
  `fault_report` longtext DEFAULT NULL,
  `fault_start_time` datetime NOT NULL,
  `fault_end_time` datetime NOT NULL,
  `fault_issue` longtext DEFAULT NULL,
  `fault_summary` longtext DEFAULT NULL,
  `create_at` datetime NOT NULL,
  `update_at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=8 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `itsm_fault_info`
--

LOCK TABLES `itsm_fault_info` WRITE;
/*!40000 ALTER TABLE `itsm_fault_info` DISABLE KEYS */;
INSERT INTO `itsm_fault_info` VALUES
(3,'支付网关超时 😀','一级故障','关闭','杨红飞','智仁勇男','https://opendevops.cn/fault_report/a.html','2018-11-22 10:00:00','2018-11-22 10:30:00','it\'s \"quoted\" \\ and\nbroken;\n-- not a comment\n/* nor this */',NULL,'2019-03-20 17:46:57','2019-03-20 09:46:57'),
(7,'进行中','二级故障','处理中','O\'Brien',NULL,'','2019-01-01 00:00:00','0000-00-00 00:00:00',NULL,'100% 	 _a_','0000-00-00 00:00:00','2019-01-02 00:00:00');
/*!40000 ALTER TABLE `itsm_fault_info` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `itsm_paid_mg`
--

DROP TABLE IF EXISTS `itsm_paid_mg`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `itsm_paid_mg` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `paid_name` varchar(100) NOT NULL,
  `paid_start_time` datetime NOT NULL,
  `paid_end_time` datetime NOT NULL,
  `reminder_day` int(11) NOT NULL,
  `nicknames` varchar(200) DEFAULT NULL,
  `create_at` datetime NOT NULL,
  `update_at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `itsm_paid_mg`
--

LOCK TABLES `itsm_paid_mg` WRITE;
/*!40000 ALTER TABLE `itsm_paid_mg` DISABLE KEYS */;
INSERT INTO `itsm_paid_mg` VALUES
(2,'VPN 线路续费','2019-03-10 00:00:00','2019-03-21 00:00:00',3,'杨红飞,admin','2019-03-20 17:46:57','2019-03-20 09:46:57'),
(5,'C:\\cert\\','0000-00-00 00:00:00','2030-01-01 00:00:00',30,NULL,'2019-03-20 17:46:57','2019-03-20 09:46:57');
/*!40000 ALTER TABLE `itsm_paid_mg` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `itsm_project_mg`
--

DROP TABLE IF EXISTS `itsm_project_mg`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `itsm_project_mg` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `project_name` varchar(100) NOT NULL,
  `project_status` varchar(100) NOT NULL,
  `project_requester` varchar(100) NOT NULL,
  `project_processing` varchar(100) NOT NULL,
  `project_start_time` datetime NOT NULL,
  `project_end_time` datetime NOT NULL,
  `create_at` datetime NOT NULL,
  `update_at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `itsm_project_mg`
--

LOCK TABLES `itsm_project_mg` WRITE;
/*!40000 ALTER TABLE `itsm_project_mg` DISABLE KEYS */;
INSERT INTO `itsm_project_mg` VALUES
(1,'拇指滑雪','进行中','test','杨红飞','2019-03-18 00:00:00','2019-03-20 00:00:00','2019-03-20 17:46:57','2019-03-20 09:46:57');
/*!40000 ALTER TABLE `itsm_project_mg` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `prometheus_alert`
--

DROP TABLE IF EXISTS `prometheus_alert`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `prometheus_alert` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `nicknames` varchar(500) DEFAULT NULL,
  `keyword` varchar(300) NOT NULL,
  `alert_level` varchar(10) DEFAULT NULL,
  `config_file` text DEFAULT NULL,
  `create_at` datetime DEFAULT NULL,
  `update_at` timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  PRIMARY KEY (`id`),
  UNIQUE KEY `keyword` (`keyword`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `prometheus_alert`
--

LOCK TABLES `prometheus_alert` WRITE;
/*!40000 ALTER TABLE `prometheus_alert` DISABLE KEYS */;
INSERT INTO `prometheus_alert` VALUES
(1,'杨红飞,智仁勇男','Node主机CPULoad过高','严重','alert: Node主机CPULoad过高\nexpr: node_load15 > 2\n',NULL,'2019-03-20 09:46:57'),
(4,NULL,'DiskFull',NULL,NULL,'2019-03-20 17:46:57','2019-03-20 09:46:57');
/*!40000 ALTER TABLE `prometheus_alert` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `remind_manager`
--

DROP TABLE IF EXISTS `remind_manager`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `remind_manager` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `remind_name` varchar(150) DEFAULT NULL,
  `remind_type` varchar(150) DEFAULT NULL,
  `remind_method` varchar(150) DEFAULT NULL,
  `remind_day` int(11) DEFAULT NULL,
  `remind_time` datetime DEFAULT NULL,
  `remind_content` text DEFAULT NULL,
  `webhook_addr` varchar(150) DEFAULT NULL,
  `remind_email` varchar(150) DEFAULT NULL,
  `state` int(11) DEFAULT NULL,
  `nickname` varchar(150) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `remind_manager`
--

LOCK TABLES `remind_manager` WRITE;
/*!40000 ALTER TABLE `remind_manager` DISABLE KEYS */;
INSERT INTO `remind_manager` VALUES
(1,'域名 example.com','付费提醒','dingding',14,'2030-06-01 00:00:00','续费一年','https://oapi.dingtalk.com/robot/send?access_token=abc123',NULL,0,'admin'),
(2,'证书','其他提醒','email',30,'2030-07-01 12:00:00','换证书',NULL,'杨红飞,ops@example.com',1,'admin'),
(3,'机房','其他提醒','work_wechat',7,'2030-08-01 00:00:00','巡检','https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a-91f6','admin',0,'admin'),
(4,'备案','其他提醒','dingding',7,'2030-08-01 00:00:00','','https://oapi.dingtalk.com/robot/send?access_token=abc123',NULL,0,'admin');
/*!40000 ALTER TABLE `remind_manager` ENABLE KEYS */;
UNLOCK TABLES;

--
-- Table structure for table `zabbix_config`
--

DROP TABLE IF EXISTS `zabbix_config`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `zabbix_config` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `zabbix_name` varchar(100) NOT NULL,
  `zabbix_password` blob NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
/*!40101 SET character_set_client = @saved_cs_client */;

--
-- Dumping data for table `zabbix_config`
--

LOCK TABLES `zabbix_config` WRITE;
/*!40000 ALTER TABLE `zabbix_config` DISABLE KEYS */;
INSERT INTO `zabbix_config` VALUES
(1,'INSERT INTO `prometheus_alert` VALUES (9);','\0\'\\\"\n\Z\0');
/*!40000 ALTER TABLE `zabbix_config` ENABLE KEYS */;
UNLOCK TABLES;
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;

-- Dump completed on 2026-11-21 15:06:28
