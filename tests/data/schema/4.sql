-- A database of schema 4, as the last codo of that schema left it.
CREATE TABLE fault (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  fault_name TEXT NOT NULL,
  fault_level TEXT NOT NULL,
  fault_state TEXT,
  fault_penson TEXT NOT NULL,
  processing_penson TEXT,
  fault_report TEXT,
  fault_duration TEXT,
  fault_start_time TEXT,
  fault_end_time TEXT,
  fault_issue TEXT,
  fault_summary TEXT,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL
) STRICT;
CREATE TABLE project (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_name TEXT NOT NULL,
  project_status TEXT,
  project_requester TEXT NOT NULL,
  project_processing TEXT NOT NULL,
  project_start_time TEXT,
  project_end_time TEXT,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL,
  unique_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_name TEXT NOT NULL,
  event_status TEXT,
  event_level TEXT NOT NULL,
  event_processing TEXT NOT NULL,
  event_start_time TEXT,
  event_end_time TEXT,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL
) STRICT;
CREATE TABLE paid (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  paid_name TEXT NOT NULL,
  paid_start_time TEXT,
  paid_end_time TEXT NOT NULL,
  reminder_day INTEGER,
  remind_on TEXT,
  reminder_names TEXT,
  amount TEXT,
  currency TEXT,
  cycle TEXT,
  vendor TEXT,
  anchor_day INTEGER,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL,
  unique_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  nickname TEXT NOT NULL,
  addresses TEXT,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL,
  unique_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  keyword TEXT NOT NULL,
  matchers TEXT,
  nicknames TEXT,
  alert_level TEXT,
  config_file TEXT,
  open_fault INTEGER,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL,
  unique_key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE silence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  matchers TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  every TEXT,
  comment TEXT,
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL
) STRICT;
CREATE TABLE alert (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  fingerprint TEXT NOT NULL,
  labels_hash TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT,
  status TEXT NOT NULL CHECK (status IN ('firing', 'resolved')),
  alertname TEXT NOT NULL,
  severity TEXT NOT NULL,
  instance TEXT NOT NULL,
  labels TEXT NOT NULL,
  annotations TEXT NOT NULL,
  receiver TEXT NOT NULL,
  group_key TEXT NOT NULL,
  generator_url TEXT NOT NULL,
  rules TEXT NOT NULL,
  fault_id INTEGER,
  fault_rule INTEGER,
  received_at TEXT NOT NULL,
  last_received_at TEXT NOT NULL,
  count INTEGER NOT NULL,
  silenced INTEGER NOT NULL DEFAULT 0,
  acked_by TEXT,
  ack_comment TEXT,
  UNIQUE (fingerprint, starts_at, labels_hash)
) STRICT;
CREATE TABLE notification_log (
  post_hash TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  delivery_id TEXT NOT NULL UNIQUE,
  once TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
  contact TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_try_at TEXT NOT NULL,
  busy_until TEXT,
  give_up_at TEXT NOT NULL,
  lease TEXT,
  why TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  alone INTEGER,
  tells TEXT,
  UNIQUE (once, address)
) STRICT;
CREATE TABLE address_limit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE,
  next_at TEXT NOT NULL,
  why TEXT,
  lease TEXT
) STRICT;
CREATE TABLE told (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  once TEXT NOT NULL,
  address TEXT NOT NULL,
  message_id INTEGER NOT NULL REFERENCES outbox (id),
  UNIQUE (once, address)
) STRICT;
CREATE TABLE fault_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  fault_id INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE op (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  undoes INTEGER REFERENCES op (id)
) STRICT;
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id INTEGER NOT NULL REFERENCES op (id),
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX fault_fault_level ON fault (fault_level, id);
CREATE INDEX fault_fault_state ON fault (fault_state, id);
CREATE INDEX fault_fault_penson ON fault (fault_penson, id);
CREATE INDEX fault_processing_penson ON fault (processing_penson, id);
CREATE INDEX fault_fault_start_time ON fault (fault_start_time, id);
CREATE INDEX fault_fault_end_time ON fault (fault_end_time, id);
CREATE INDEX project_project_status ON project (project_status, id);
CREATE INDEX project_project_requester ON project (project_requester, id);
CREATE INDEX project_project_start_time ON project (project_start_time, id);
CREATE INDEX project_project_end_time ON project (project_end_time, id);
CREATE INDEX event_event_status ON event (event_status, id);
CREATE INDEX event_event_level ON event (event_level, id);
CREATE INDEX event_event_start_time ON event (event_start_time, id);
CREATE INDEX event_event_end_time ON event (event_end_time, id);
CREATE INDEX paid_paid_start_time ON paid (paid_start_time, id);
CREATE INDEX paid_paid_end_time ON paid (paid_end_time, id);
CREATE INDEX paid_vendor ON paid (vendor, id);
CREATE INDEX rule_alert_level ON rule (alert_level, id);
CREATE INDEX silence_starts_at ON silence (starts_at, id);
CREATE INDEX silence_ends_at ON silence (ends_at, id);
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);
CREATE INDEX alert_silenced ON alert (silenced, status);
CREATE INDEX alert_fault ON alert (fault_id, id);
CREATE INDEX alert_fault_rule ON alert (fault_rule, fault_id);
CREATE INDEX notification_log_at ON notification_log (at);
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_address ON outbox (address, next_try_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_tells ON outbox (tells, address) WHERE state = 'waiting';
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);
CREATE INDEX fault_note_fault ON fault_note (fault_id, id);
CREATE INDEX change_op ON change (op_id);
CREATE INDEX change_record ON change (kind, record_id);
INSERT INTO fault (id, fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary, create_at, update_at) VALUES (1, '支付网关超时', '一级故障', 'open', '杨红飞', NULL, NULL, NULL, '2024-03-01T01:00:00Z', NULL, 'pool exhausted
twice', NULL, '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z');
INSERT INTO fault (id, fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary, create_at, update_at) VALUES (2, 'disk full', 'P3', 'closed', 'bob', 'ann', NULL, '1h', '2024-03-01T02:00:00Z', '2024-03-01T03:00:00Z', NULL, NULL, '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z');
INSERT INTO project (id, project_name, project_status, project_requester, project_processing, project_start_time, project_end_time, create_at, update_at, unique_key) VALUES (1, 'Move the mail', 'open', 'li', 'yang,wang', '2026-11-21T15:13:46Z', '2030-06-01T00:00:00Z', '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z', 'move the mail');
INSERT INTO event (id, event_name, event_status, event_level, event_processing, event_start_time, event_end_time, create_at, update_at) VALUES (1, 'Login from abroad', 'open', 'high', 'yang', '2024-02-29T18:00:00Z', NULL, '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z');
INSERT INTO paid (id, paid_name, paid_start_time, paid_end_time, reminder_day, remind_on, reminder_names, amount, currency, cycle, vendor, anchor_day, create_at, update_at, unique_key) VALUES (1, 'VPN line', NULL, '2030-03-31T00:00:00Z', 14, NULL, 'oncall', '1200', 'CNY', '1mo', NULL, NULL, '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z', 'vpn line');
INSERT INTO contact (id, nickname, addresses, create_at, update_at, unique_key) VALUES (1, 'oncall', 'https://127.0.0.1:9/hook#s3cret
mailto:oncall@example.com', '2026-11-21T15:13:45Z', '2026-11-21T15:13:45Z', 'oncall');
INSERT INTO contact (id, nickname, addresses, create_at, update_at, unique_key) VALUES (2, '值班', 'mailto:zhiban@example.com', '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z', '值班');
INSERT INTO rule (id, keyword, matchers, nicknames, alert_level, config_file, open_fault, create_at, update_at, unique_key) VALUES (1, 'Node*', 'severity=~"critical|严重"', 'oncall
值班', 'critical', NULL, 0, '2026-11-21T15:13:46Z', '2026-11-21T15:13:46Z', 'node*
severity=~"critical|严重"');
INSERT INTO alert (id, fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, annotations, receiver, group_key, generator_url, rules, fault_id, fault_rule, received_at, last_received_at, count, silenced, acked_by, ack_comment) VALUES (1, 'a1b2c3d4e5f60718', 'a2c55d5d5efdc12f', '2024-03-01T01:50:00.500000000Z', '2024-03-01T02:30:00.000000000Z', 'resolved', 'NodeDown', 'critical', '172.16.1.53:9100', '{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"}', '{"summary":"it is down"}', 'webhook', '{}:{node="1"}', 'http://prometheus/graph', '["Node*"]', NULL, NULL, '2026-11-21T15:13:48Z', '2026-11-21T15:13:48Z', 2, 0, NULL, NULL);
INSERT INTO alert (id, fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, annotations, receiver, group_key, generator_url, rules, fault_id, fault_rule, received_at, last_received_at, count, silenced, acked_by, ack_comment) VALUES (2, 'b1b2c3d4e5f60718', '18d1e9f098566856', '2024-03-01T01:51:00.000000000Z', NULL, 'firing', 'NodeCPU负载过高', '严重', '172.16.1.54:9100', '{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"}', '{"detail":"5分钟内CPU Load过高"}', 'webhook', '{}:{node="1"}', '', '["Node*"]', NULL, NULL, '2026-11-21T15:13:48Z', '2026-11-21T15:13:48Z', 2, 0, NULL, NULL);
INSERT INTO notification_log (post_hash, at, count) VALUES ('3ef869d4bbc8ed55cb8f0a20675bea7196a1eab9218e0e80ce290093b4c3aa34', '2026-11-21T15:13:48Z', 1);
INSERT INTO notification_log (post_hash, at, count) VALUES ('615f974f094f43c91c79adc435b8a4ac1bfded77a23f9bfc3963fb16ca3e1dbc', '2026-11-21T15:13:48Z', 1);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (1, '41cbe3270ba15ef9bd318aae18c311be', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'domain expires in 3 days (2026-11-24)', '{"kind":"reminder","lang":"en","paid_name":"domain","paid_end_time":"2026-11-24T00:00:00Z","end_day":"2026-11-24","days_left":3}', 1, '2026-11-21T15:13:53Z', '2026-11-21T15:13:53Z', '2026-11-22T15:13:46Z', 'f9d771ff2eaa1072e2dabe03de44d24c', 'no mail server is configured: set smtp.host and smtp.from', '2026-11-21T15:13:46Z', NULL, NULL, NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (2, '45b0f895df7ec191cb8ec94a38e4e3b3', NULL, 'waiting', 'oncall', 'https', 'https://127.0.0.1:9/hook#s3cret', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 1, '2026-11-21T15:13:58Z', '2026-11-21T15:13:58Z', '2026-11-22T15:13:48Z', '13868d37c00d502f7c09cec50242a2b8', 'io: Connection refused (os error 111)', '2026-11-21T15:13:48Z', NULL, NULL, '788bfef300eb8f661fc5d439412d5b40620debdd8bc0b459d8d74b46352b64a5');
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (3, 'bd8d3d9e37591e7fd8aa1728f92e2bb5', NULL, 'waiting', 'oncall', 'mailto', 'mailto:oncall@example.com', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 1, '2026-11-21T15:13:54Z', '2026-11-21T15:13:54Z', '2026-11-22T15:13:48Z', '33a660846916f5653dcb27d2673add52', 'no mail server is configured: set smtp.host and smtp.from', '2026-11-21T15:13:48Z', NULL, NULL, '788bfef300eb8f661fc5d439412d5b40620debdd8bc0b459d8d74b46352b64a5');
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (4, '0020ba55e84abec2ff42be509f9829b8', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:13:48Z', NULL, '2026-11-22T15:13:48Z', NULL, NULL, '2026-11-21T15:13:48Z', NULL, NULL, '788bfef300eb8f661fc5d439412d5b40620debdd8bc0b459d8d74b46352b64a5');
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (5, '4a05da2717d48802bc69d0f7522c6817', NULL, 'waiting', 'oncall', 'https', 'https://127.0.0.1:9/hook#s3cret', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:13:48Z', NULL, '2026-11-22T15:13:48Z', NULL, NULL, '2026-11-21T15:13:48Z', NULL, NULL, NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (6, '3dd72f7e1260da26be574800568f6415', NULL, 'waiting', 'oncall', 'mailto', 'mailto:oncall@example.com', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:13:48Z', NULL, '2026-11-22T15:13:48Z', NULL, NULL, '2026-11-21T15:13:48Z', NULL, NULL, NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at, alone, tells) VALUES (7, 'ccdca38b86cc3e289a9910d81b23e8aa', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:13:48Z', NULL, '2026-11-22T15:13:48Z', NULL, NULL, '2026-11-21T15:13:48Z', NULL, NULL, NULL);
INSERT INTO told (id, once, address, message_id) VALUES (1, 'paid/2/2026-11-24T00:00:00Z/2026-11-21', 'mailto:zhiban@example.com', 1);
INSERT INTO op (id, at, who, what, undoes) VALUES (1, '2026-11-21T15:13:45Z', 'ann', 'contact add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (2, '2026-11-21T15:13:46Z', 'ann', 'contact add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (3, '2026-11-21T15:13:46Z', 'ann', 'fault add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (4, '2026-11-21T15:13:46Z', 'ann', 'fault add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (5, '2026-11-21T15:13:46Z', 'ann', 'project add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (6, '2026-11-21T15:13:46Z', 'ann', 'event add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (7, '2026-11-21T15:13:46Z', 'ann', 'paid add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (8, '2026-11-21T15:13:46Z', 'ann', 'rule add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (9, '2026-11-21T15:13:46Z', 'ann', 'fault edit 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (10, '2026-11-21T15:13:46Z', 'ann', 'fault add 3', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (11, '2026-11-21T15:13:46Z', 'ann', 'fault rm 3', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (12, '2026-11-21T15:13:46Z', 'ann', 'paid add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (13, '2026-11-21T15:13:46Z', 'ann', 'undo 12 (paid add 2)', 12);
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (1, 1, 'contact', 1, NULL, '{"id":1,"nickname":"oncall","addresses":["https://127.0.0.1:9/hook#s3cret","mailto:oncall@example.com"],"create_at":"2026-11-21T15:13:45Z","update_at":"2026-11-21T15:13:45Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (2, 2, 'contact', 2, NULL, '{"id":2,"nickname":"值班","addresses":["mailto:zhiban@example.com"],"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (3, 3, 'fault', 1, NULL, '{"id":1,"fault_name":"支付网关超时","fault_level":"一级故障","fault_state":"open","fault_penson":"杨红飞","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":"pool exhausted\ntwice","fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (4, 4, 'fault', 2, NULL, '{"id":2,"fault_name":"disk full","fault_level":"P2","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (5, 5, 'project', 1, NULL, '{"id":1,"project_name":"Move the mail","project_status":"open","project_requester":"li","project_processing":"yang,wang","project_start_time":"2026-11-21T15:13:46Z","project_end_time":"2030-06-01T00:00:00Z","create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (6, 6, 'event', 1, NULL, '{"id":1,"event_name":"Login from abroad","event_status":"open","event_level":"high","event_processing":"yang","event_start_time":"2024-02-29T18:00:00Z","event_end_time":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (7, 7, 'paid', 1, NULL, '{"id":1,"paid_name":"VPN line","paid_start_time":null,"paid_end_time":"2030-03-31T00:00:00Z","reminder_day":14,"remind_on":null,"reminder_names":["oncall"],"amount":"1200","currency":"CNY","cycle":"1mo","vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (8, 8, 'rule', 1, NULL, '{"id":1,"keyword":"Node*","matchers":["severity=~\"critical|严重\""],"nicknames":["oncall","值班"],"alert_level":"critical","config_file":null,"open_fault":false,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (9, 9, 'fault', 2, '{"id":2,"fault_name":"disk full","fault_level":"P2","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}', '{"id":2,"fault_name":"disk full","fault_level":"P3","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (10, 10, 'fault', 3, NULL, '{"id":3,"fault_name":"gone","fault_level":"P9","fault_state":"open","fault_penson":"x","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (11, 11, 'fault', 3, '{"id":3,"fault_name":"gone","fault_level":"P9","fault_state":"open","fault_penson":"x","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}', NULL);
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (12, 12, 'paid', 2, NULL, '{"id":2,"paid_name":"domain","paid_start_time":null,"paid_end_time":"2026-11-24T00:00:00Z","reminder_day":7,"remind_on":null,"reminder_names":["值班"],"amount":null,"currency":null,"cycle":null,"vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (13, 13, 'paid', 2, '{"id":2,"paid_name":"domain","paid_start_time":null,"paid_end_time":"2026-11-24T00:00:00Z","reminder_day":7,"remind_on":null,"reminder_names":["值班"],"amount":null,"currency":null,"cycle":null,"vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:13:46Z","update_at":"2026-11-21T15:13:46Z"}', NULL);
