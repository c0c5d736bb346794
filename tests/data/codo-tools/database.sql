-- codo-tools' tables as its models make them, and rows that are hard to write down.
SET NAMES utf8mb4;
SET time_zone = '+08:00';
SET sql_mode = '';

CREATE TABLE itsm_fault_info (
  id INTEGER NOT NULL AUTO_INCREMENT,
  fault_name VARCHAR(100) NOT NULL,
  fault_level VARCHAR(100) NOT NULL,
  fault_state VARCHAR(100) NOT NULL,
  fault_penson VARCHAR(100) NOT NULL,
  processing_penson VARCHAR(100),
  fault_report LONGTEXT,
  fault_start_time DATETIME NOT NULL,
  fault_end_time DATETIME NOT NULL,
  fault_issue LONGTEXT,
  fault_summary LONGTEXT,
  create_at DATETIME NOT NULL,
  update_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
INSERT INTO itsm_fault_info VALUES
  (3, '支付网关超时 😀', '一级故障', '关闭', '杨红飞', '智仁勇男', 'https://opendevops.cn/fault_report/a.html',
   '2018-11-22 10:00:00', '2018-11-22 10:30:00', 'it''s "quoted" \\ and\nbroken;\n-- not a comment\n/* nor this */', NULL,
   '2019-03-20 17:46:57', '2019-03-20 17:46:57'),
  (7, '进行中', '二级故障', '处理中', 'O''Brien', NULL, '', '2019-01-01 00:00:00', '0000-00-00 00:00:00', NULL, '100% \t _a_',
   '0000-00-00 00:00:00', '2019-01-02 08:00:00');

CREATE TABLE itsm_project_mg (
  id INTEGER NOT NULL AUTO_INCREMENT,
  project_name VARCHAR(100) NOT NULL,
  project_status VARCHAR(100) NOT NULL,
  project_requester VARCHAR(100) NOT NULL,
  project_processing VARCHAR(100) NOT NULL,
  project_start_time DATETIME NOT NULL,
  project_end_time DATETIME NOT NULL,
  create_at DATETIME NOT NULL,
  update_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
INSERT INTO itsm_project_mg VALUES
  (1, '拇指滑雪', '进行中', 'test', '杨红飞', '2019-03-18 00:00:00', '2019-03-20 00:00:00', '2019-03-20 17:46:57', '2019-03-20 17:46:57');

CREATE TABLE itsm_event_record (
  id INTEGER NOT NULL AUTO_INCREMENT,
  event_name VARCHAR(100) NOT NULL,
  event_status VARCHAR(100) NOT NULL,
  event_level VARCHAR(100) NOT NULL,
  event_processing VARCHAR(100) NOT NULL,
  event_start_time DATETIME NOT NULL,
  event_end_time DATETIME NOT NULL,
  create_at DATETIME NOT NULL,
  update_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
INSERT INTO itsm_event_record VALUES
  (1, '挖矿病毒入侵', '关闭', '高危', '杨红飞，智仁勇男', '2018-11-22', '2018-11-22', '2019-03-20 17:46:57', '2019-03-20 17:46:57'),
  (2, '挖矿病毒入侵', '关闭', '高危', '杨红飞，智仁勇男', '2018-11-22', '2018-11-22', '2019-03-20 17:46:57', '2019-03-20 17:46:57');

CREATE TABLE itsm_paid_mg (
  id INTEGER NOT NULL AUTO_INCREMENT,
  paid_name VARCHAR(100) NOT NULL,
  paid_start_time DATETIME NOT NULL,
  paid_end_time DATETIME NOT NULL,
  reminder_day INTEGER NOT NULL,
  nicknames VARCHAR(200),
  create_at DATETIME NOT NULL,
  update_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)
);
INSERT INTO itsm_paid_mg VALUES
  (2, 'VPN 线路续费', '2019-03-10', '2019-03-21', 3, '杨红飞,admin', '2019-03-20 17:46:57', '2019-03-20 17:46:57'),
  (5, 'C:\\cert\\', '0000-00-00', '2030-01-01', 30, NULL, '2019-03-20 17:46:57', '2019-03-20 17:46:57');

CREATE TABLE prometheus_alert (
  id INTEGER NOT NULL AUTO_INCREMENT,
  nicknames VARCHAR(500),
  keyword VARCHAR(300) NOT NULL,
  alert_level VARCHAR(10),
  config_file TEXT,
  create_at DATETIME,
  update_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id),
  UNIQUE (keyword)
);
INSERT INTO prometheus_alert VALUES
  (1, '杨红飞,智仁勇男', 'Node主机CPULoad过高', '严重', 'alert: Node主机CPULoad过高\nexpr: node_load15 > 2\n', NULL, '2019-03-20 17:46:57'),
  (4, NULL, 'DiskFull', NULL, NULL, '2019-03-20 17:46:57', '2019-03-20 17:46:57');

CREATE TABLE remind_manager (
  id INTEGER NOT NULL AUTO_INCREMENT,
  remind_name VARCHAR(150),
  remind_type VARCHAR(150),
  remind_method VARCHAR(150),
  remind_day INTEGER,
  remind_time DATETIME,
  remind_content TEXT,
  webhook_addr VARCHAR(150),
  remind_email VARCHAR(150),
  state INTEGER,
  nickname VARCHAR(150),
  PRIMARY KEY (id)
);
INSERT INTO remind_manager VALUES
  (1, '域名 example.com', '付费提醒', 'dingding', 14, '2030-06-01 00:00:00', '续费一年', 'https://oapi.dingtalk.com/robot/send?access_token=abc123', NULL, 0, 'admin'),
  (2, '证书', '其他提醒', 'email', 30, '2030-07-01 12:00:00', '换证书', NULL, '杨红飞,ops@example.com', 1, 'admin'),
  (3, '机房', '其他提醒', 'work_wechat', 7, '2030-08-01 00:00:00', '巡检', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a-91f6', 'admin', 0, 'admin'),
  (4, '备案', '其他提醒', 'dingding', 7, '2030-08-01 00:00:00', '', 'https://oapi.dingtalk.com/robot/send?access_token=abc123', NULL, 0, 'admin');

CREATE TABLE zabbix_config (
  id INTEGER NOT NULL AUTO_INCREMENT,
  zabbix_name VARCHAR(100) NOT NULL,
  zabbix_password BLOB NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO zabbix_config VALUES (1, 'INSERT INTO `prometheus_alert` VALUES (9);', 0x00275C220A1A00);
