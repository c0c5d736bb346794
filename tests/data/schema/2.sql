-- A database of schema 2, as the last codo of that schema left it.
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
  create_at TEXT NOT NULL,
  update_at TEXT NOT NULL,
  unique_key TEXT NOT NULL UNIQUE
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
  received_at TEXT NOT NULL,
  last_received_at TEXT NOT NULL,
  count INTEGER NOT NULL,
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
  UNIQUE (once, address)
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
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);
CREATE INDEX notification_log_at ON notification_log (at);
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);
CREATE INDEX fault_note_fault ON fault_note (fault_id, id);
CREATE INDEX change_op ON change (op_id);
CREATE INDEX change_record ON change (kind, record_id);
INSERT INTO fault (id, fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary, create_at, update_at) VALUES (1, '支付网关超时', '一级故障', 'open', '杨红飞', NULL, NULL, NULL, '2024-03-01T01:00:00Z', NULL, 'pool exhausted
twice', NULL, '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z');
INSERT INTO fault (id, fault_name, fault_level, fault_state, fault_penson, processing_penson, fault_report, fault_duration, fault_start_time, fault_end_time, fault_issue, fault_summary, create_at, update_at) VALUES (2, 'disk full', 'P3', 'closed', 'bob', 'ann', NULL, '1h', '2024-03-01T02:00:00Z', '2024-03-01T03:00:00Z', NULL, NULL, '2026-11-21T15:09:23Z', '2026-11-21T15:09:24Z');
INSERT INTO project (id, project_name, project_status, project_requester, project_processing, project_start_time, project_end_time, create_at, update_at, unique_key) VALUES (1, 'Move the mail', 'open', 'li', 'yang,wang', '2026-11-21T15:09:23Z', '2030-06-01T00:00:00Z', '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z', 'move the mail');
INSERT INTO event (id, event_name, event_status, event_level, event_processing, event_start_time, event_end_time, create_at, update_at) VALUES (1, 'Login from abroad', 'open', 'high', 'yang', '2024-02-29T18:00:00Z', NULL, '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z');
INSERT INTO paid (id, paid_name, paid_start_time, paid_end_time, reminder_day, remind_on, reminder_names, amount, currency, cycle, vendor, anchor_day, create_at, update_at, unique_key) VALUES (1, 'VPN line', NULL, '2030-03-31T00:00:00Z', 14, NULL, 'oncall', '1200', 'CNY', '1mo', NULL, NULL, '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z', 'vpn line');
INSERT INTO contact (id, nickname, addresses, create_at, update_at, unique_key) VALUES (1, 'oncall', 'https://127.0.0.1:9/hook#s3cret
mailto:oncall@example.com', '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z', 'oncall');
INSERT INTO contact (id, nickname, addresses, create_at, update_at, unique_key) VALUES (2, '值班', 'mailto:zhiban@example.com', '2026-11-21T15:09:23Z', '2026-11-21T15:09:23Z', '值班');
INSERT INTO rule (id, keyword, matchers, nicknames, alert_level, config_file, create_at, update_at, unique_key) VALUES (1, 'Node*', 'severity=~"critical|严重"', 'oncall
值班', 'critical', NULL, '2026-11-21T15:09:24Z', '2026-11-21T15:09:24Z', 'node*
severity=~"critical|严重"');
INSERT INTO alert (id, fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count) VALUES (1, 'a1b2c3d4e5f60718', 'a2c55d5d5efdc12f', '2024-03-01T01:50:00.500000000Z', '2024-03-01T02:30:00.000000000Z', 'resolved', 'NodeDown', 'critical', '172.16.1.53:9100', '{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"}', '{"summary":"it is down"}', 'webhook', '{}:{node="1"}', 'http://prometheus/graph', '["Node*"]', '2026-11-21T15:09:26Z', '2026-11-21T15:09:26Z', 2);
INSERT INTO alert (id, fingerprint, labels_hash, starts_at, ends_at, status, alertname, severity, instance, labels, annotations, receiver, group_key, generator_url, rules, received_at, last_received_at, count) VALUES (2, 'b1b2c3d4e5f60718', '18d1e9f098566856', '2024-03-01T01:51:00.000000000Z', NULL, 'firing', 'NodeCPU负载过高', '严重', '172.16.1.54:9100', '{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"}', '{"detail":"5分钟内CPU Load过高"}', 'webhook', '{}:{node="1"}', '', '["Node*"]', '2026-11-21T15:09:26Z', '2026-11-21T15:09:26Z', 2);
INSERT INTO notification_log (post_hash, at, count) VALUES ('231d9b5959b63aee7efd4c5f53f8049c15e53af7d9adeefb1a8836b1d7b9befc', '2026-11-21T15:09:26Z', 1);
INSERT INTO notification_log (post_hash, at, count) VALUES ('2a486bac2e2a6ed3dd0d4fb7610acb923027acda147b268b55c7856a92743acf', '2026-11-21T15:09:26Z', 1);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (1, '5f1611df50f33f420dd1726cbce94de7', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'domain expires in 3 days (2026-11-24)', '{"kind":"reminder","lang":"en","paid_name":"domain","paid_end_time":"2026-11-24T15:09:24Z","end_day":"2026-11-24","days_left":3}', 1, '2026-11-21T15:09:34Z', '2026-11-21T15:09:34Z', '2026-11-22T15:09:24Z', '42dd7e85c1eedfd583966a5dd94ecac1', 'no mail server is configured: set smtp.host and smtp.from', '2026-11-21T15:09:24Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (2, '58bc550f4e0b0721e8c525f2c9e5c667', NULL, 'waiting', 'oncall', 'https', 'https://127.0.0.1:9/hook#s3cret', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 1, '2026-11-21T15:09:35Z', '2026-11-21T15:09:35Z', '2026-11-22T15:09:26Z', '1ec45b3dd86cd7b551b15a7c5f7cf145', 'io: Connection refused (os error 111)', '2026-11-21T15:09:26Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (3, '666d2a7846c5d25291fb65cc29a4ffed', NULL, 'waiting', 'oncall', 'mailto', 'mailto:oncall@example.com', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 1, '2026-11-21T15:09:34Z', '2026-11-21T15:09:34Z', '2026-11-22T15:09:26Z', '8d18f36595636287fe843639e034f006', 'no mail server is configured: set smtp.host and smtp.from', '2026-11-21T15:09:26Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (4, '5030d1a0b8fbfbbdf96cd471b536784b', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'Prometheus Alert:firing_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":null,"generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:09:26Z', NULL, '2026-11-22T15:09:26Z', NULL, NULL, '2026-11-21T15:09:26Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (5, 'f067e28bf0e9bb5d7355717b0ef799e6', NULL, 'waiting', 'oncall', 'https', 'https://127.0.0.1:9/hook#s3cret', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:09:26Z', NULL, '2026-11-22T15:09:26Z', NULL, NULL, '2026-11-21T15:09:26Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (6, 'd58b4a33332b3089a56f1a948744ff53', NULL, 'waiting', 'oncall', 'mailto', 'mailto:oncall@example.com', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:09:26Z', NULL, '2026-11-22T15:09:26Z', NULL, NULL, '2026-11-21T15:09:26Z', NULL);
INSERT INTO outbox (id, delivery_id, once, state, contact, channel, address, subject, body, attempts, next_try_at, busy_until, give_up_at, lease, why, created_at, sent_at) VALUES (7, '5d78e344d8b2d1f052fda281fa3b0af0', NULL, 'waiting', '值班', 'mailto', 'mailto:zhiban@example.com', 'Prometheus Alert:resolved_NodeDown_172.16.1.53:9100__critical (+1)', '{"kind":"alert","lang":"en","receiver":"webhook","group_key":"{}:{node=\"1\"}","truncated":0,"alerts":[{"fingerprint":"a1b2c3d4e5f60718","status":"resolved","labels":{"alertname":"NodeDown","instance":"172.16.1.53:9100","severity":"critical"},"annotations":{"summary":"it is down"},"starts_at":"2024-03-01T01:50:00.500000000Z","ends_at":"2024-03-01T02:30:00.000000000Z","generator_url":"http://prometheus/graph"},{"fingerprint":"b1b2c3d4e5f60718","status":"firing","labels":{"alertname":"NodeCPU负载过高","instance":"172.16.1.54:9100","severity":"严重"},"annotations":{"detail":"5分钟内CPU Load过高"},"starts_at":"2024-03-01T01:51:00.000000000Z","ends_at":null,"generator_url":""}]}', 0, '2026-11-21T15:09:26Z', NULL, '2026-11-22T15:09:26Z', NULL, NULL, '2026-11-21T15:09:26Z', NULL);
INSERT INTO told (id, once, address, message_id) VALUES (1, 'paid/2/2026-11-24T15:09:24Z/2026-11-21', 'mailto:zhiban@example.com', 1);
INSERT INTO op (id, at, who, what, undoes) VALUES (1, '2026-11-21T15:09:23Z', 'ann', 'contact add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (2, '2026-11-21T15:09:23Z', 'ann', 'contact add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (3, '2026-11-21T15:09:23Z', 'ann', 'fault add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (4, '2026-11-21T15:09:23Z', 'ann', 'fault add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (5, '2026-11-21T15:09:23Z', 'ann', 'project add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (6, '2026-11-21T15:09:23Z', 'ann', 'event add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (7, '2026-11-21T15:09:23Z', 'ann', 'paid add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (8, '2026-11-21T15:09:24Z', 'ann', 'rule add 1', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (9, '2026-11-21T15:09:24Z', 'ann', 'fault edit 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (10, '2026-11-21T15:09:24Z', 'ann', 'fault add 3', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (11, '2026-11-21T15:09:24Z', 'ann', 'fault rm 3', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (12, '2026-11-21T15:09:24Z', 'ann', 'paid add 2', NULL);
INSERT INTO op (id, at, who, what, undoes) VALUES (13, '2026-11-21T15:09:24Z', 'ann', 'undo 12 (paid add 2)', 12);
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (1, 1, 'contact', 1, NULL, '{"id":1,"nickname":"oncall","addresses":["https://127.0.0.1:9/hook#s3cret","mailto:oncall@example.com"],"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (2, 2, 'contact', 2, NULL, '{"id":2,"nickname":"值班","addresses":["mailto:zhiban@example.com"],"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (3, 3, 'fault', 1, NULL, '{"id":1,"fault_name":"支付网关超时","fault_level":"一级故障","fault_state":"open","fault_penson":"杨红飞","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":"pool exhausted\ntwice","fault_summary":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (4, 4, 'fault', 2, NULL, '{"id":2,"fault_name":"disk full","fault_level":"P2","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (5, 5, 'project', 1, NULL, '{"id":1,"project_name":"Move the mail","project_status":"open","project_requester":"li","project_processing":"yang,wang","project_start_time":"2026-11-21T15:09:23Z","project_end_time":"2030-06-01T00:00:00Z","create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (6, 6, 'event', 1, NULL, '{"id":1,"event_name":"Login from abroad","event_status":"open","event_level":"high","event_processing":"yang","event_start_time":"2024-02-29T18:00:00Z","event_end_time":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (7, 7, 'paid', 1, NULL, '{"id":1,"paid_name":"VPN line","paid_start_time":null,"paid_end_time":"2030-03-31T00:00:00Z","reminder_day":14,"remind_on":null,"reminder_names":["oncall"],"amount":"1200","currency":"CNY","cycle":"1mo","vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (8, 8, 'rule', 1, NULL, '{"id":1,"keyword":"Node*","matchers":["severity=~\"critical|严重\""],"nicknames":["oncall","值班"],"alert_level":"critical","config_file":null,"create_at":"2026-11-21T15:09:24Z","update_at":"2026-11-21T15:09:24Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (9, 9, 'fault', 2, '{"id":2,"fault_name":"disk full","fault_level":"P2","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:23Z"}', '{"id":2,"fault_name":"disk full","fault_level":"P3","fault_state":"closed","fault_penson":"bob","processing_penson":"ann","fault_report":null,"fault_duration":"1h","fault_start_time":"2024-03-01T02:00:00Z","fault_end_time":"2024-03-01T03:00:00Z","fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:09:23Z","update_at":"2026-11-21T15:09:24Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (10, 10, 'fault', 3, NULL, '{"id":3,"fault_name":"gone","fault_level":"P9","fault_state":"open","fault_penson":"x","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:09:24Z","update_at":"2026-11-21T15:09:24Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (11, 11, 'fault', 3, '{"id":3,"fault_name":"gone","fault_level":"P9","fault_state":"open","fault_penson":"x","processing_penson":null,"fault_report":null,"fault_duration":null,"fault_start_time":"2024-03-01T01:00:00Z","fault_end_time":null,"fault_issue":null,"fault_summary":null,"create_at":"2026-11-21T15:09:24Z","update_at":"2026-11-21T15:09:24Z"}', NULL);
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (12, 12, 'paid', 2, NULL, '{"id":2,"paid_name":"domain","paid_start_time":null,"paid_end_time":"2026-11-24T15:09:24Z","reminder_day":7,"remind_on":null,"reminder_names":["值班"],"amount":null,"currency":null,"cycle":null,"vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:09:24Z","update_at":"2026-11-21T15:09:24Z"}');
INSERT INTO change (id, op_id, kind, record_id, before, after) VALUES (13, 13, 'paid', 2, '{"id":2,"paid_name":"domain","paid_start_time":null,"paid_end_time":"2026-11-24T15:09:24Z","reminder_day":7,"remind_on":null,"reminder_names":["值班"],"amount":null,"currency":null,"cycle":null,"vendor":null,"anchor_day":null,"create_at":"2026-11-21T15:09:24Z","update_at":"2026-11-21T15:09:24Z"}', NULL);
