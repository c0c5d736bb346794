-- What a new SQLite database of codo is made with, printed from the field lists.
-- CODO_BLESS=1 cargo test --test it golden rewrites it.

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
CREATE INDEX fault_fault_level ON fault (fault_level, id);
CREATE INDEX fault_fault_state ON fault (fault_state, id);
CREATE INDEX fault_fault_penson ON fault (fault_penson, id);
CREATE INDEX fault_processing_penson ON fault (processing_penson, id);
CREATE INDEX fault_fault_start_time ON fault (fault_start_time, id);
CREATE INDEX fault_fault_end_time ON fault (fault_end_time, id);

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
CREATE INDEX project_project_status ON project (project_status, id);
CREATE INDEX project_project_requester ON project (project_requester, id);
CREATE INDEX project_project_start_time ON project (project_start_time, id);
CREATE INDEX project_project_end_time ON project (project_end_time, id);

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
CREATE INDEX event_event_status ON event (event_status, id);
CREATE INDEX event_event_level ON event (event_level, id);
CREATE INDEX event_event_start_time ON event (event_start_time, id);
CREATE INDEX event_event_end_time ON event (event_end_time, id);

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
CREATE INDEX paid_paid_start_time ON paid (paid_start_time, id);
CREATE INDEX paid_paid_end_time ON paid (paid_end_time, id);
CREATE INDEX paid_vendor ON paid (vendor, id);

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
CREATE INDEX rule_alert_level ON rule (alert_level, id);

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
CREATE INDEX silence_starts_at ON silence (starts_at, id);
CREATE INDEX silence_ends_at ON silence (ends_at, id);

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
CREATE INDEX alert_status ON alert (status, id);
CREATE INDEX alert_alertname ON alert (alertname, id);
CREATE INDEX alert_instance ON alert (instance, id);
CREATE INDEX alert_starts_at ON alert (starts_at, id);
CREATE INDEX alert_silenced ON alert (silenced, status);
CREATE INDEX alert_fault ON alert (fault_id, id);
CREATE INDEX alert_fault_rule ON alert (fault_rule, fault_id);

CREATE TABLE notification_log (
  post_hash TEXT NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;
CREATE INDEX notification_log_at ON notification_log (at);

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
CREATE INDEX outbox_due ON outbox (next_try_at, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_busy ON outbox (busy_until, address) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_address ON outbox (address, next_try_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_tells ON outbox (tells, address) WHERE state = 'waiting';
CREATE INDEX outbox_state ON outbox (state, id);
CREATE INDEX outbox_contact ON outbox (contact, id);

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
CREATE INDEX fault_note_fault ON fault_note (fault_id, id);

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
CREATE INDEX change_op ON change (op_id);
CREATE INDEX change_record ON change (kind, record_id);
