//! A PostgreSQL server that cannot be used, or not so: one clear line, exit 5, nothing written, and no
//! password anywhere. Skipped where PostgreSQL is not installed, unless `CODO_REQUIRE_PEERS=1`.

use crate::support::{Authority, Cluster, Codo, Daemon, Database, Process, free_ports, wait_until};
use codo::record::KINDS;
use codo::store::schema::VERSION;
use codo::store::{Location, Store};
use serde_json::Value as Json;
use std::os::unix::fs::PermissionsExt;
use std::sync::OnceLock;
use std::time::Duration;

/// What may be read nowhere.
const SECRET: &str = "s3cr3t";
/// What a database holds: its relations, and what is in those that the tests make.
const HELD: &str =
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY relname";

/// The tests' server; it goes with the process. `ann` needs her password there, `bob` may do nothing.
fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    let made = CLUSTER.get_or_init(|| {
        let cluster = Cluster::start_with_tcp(&[])?;
        cluster.execute("postgres", &format!("CREATE ROLE ann LOGIN SUPERUSER PASSWORD '{SECRET}'"));
        cluster.execute("postgres", "CREATE ROLE bob LOGIN");
        cluster.demand("host all ann all scram-sha-256");
        Some(cluster)
    });
    made.as_ref()
}

/// How `ann` names a database there.
fn url_of_ann(cluster: &Cluster, database: &str) -> String {
    format!("postgres://ann@{}/{database}", cluster.address())
}

/// Reading, writing and serving are all refused in one line and a hint, that say this; as JSON too.
#[track_caller]
fn assert_refused(url: &str, why: &str) {
    let codo = Codo::on(url);
    assert_commands_refused(&codo, &[&["fault", "list"], &["rule", "add", "Node"]], why);
    let (code, said) = Process::run(&mut codo.binary(&["serve-webhook", "--listen", "127.0.0.1:0"]));
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains(why) && !said.contains(SECRET), "{said}");
}

#[track_caller]
fn assert_commands_refused(codo: &Codo, commands: &[&[&str]], why: &str) {
    for command in commands {
        let run = codo.run(command);
        assert_eq!(run.code, 5, "{}", run.view());
        let lines: Vec<&str> = run.stderr.lines().collect();
        assert!(matches!(lines[..], [error] | [error, _] if error.starts_with("error: ")), "{}", run.view());
        assert!(lines.get(1).is_none_or(|hint| hint.starts_with("hint: ")), "{}", run.view());
        assert!(lines[0].contains(why), "not said: {why}\n{}", run.view());
        let json = codo.run(&[*command, &["--json"]].concat());
        let error: Json = serde_json::from_str(&json.stderr).unwrap();
        assert_eq!((error["kind"].as_str(), json.code), (Some("database"), 5), "{}", json.view());
        for said in [&run.stdout, &run.stderr, &json.stdout, &json.stderr] {
            assert!(!said.contains(SECRET), "{said}");
        }
    }
}

#[test]
fn a_server_that_cannot_be_reached_is_an_error_that_says_why() {
    let Some(cluster) = cluster() else { return };
    let [nobody] = free_ports();
    assert_refused(&format!("postgres://codo@{nobody}/codo"), "Connection refused");
    assert_refused(&format!("postgres://ann:{SECRET}@{nobody}/codo"), "Connection refused");
    // A label longer than names can be: no server is asked for it.
    assert_refused(&format!("postgres://codo@{}/codo", "db".repeat(40)), "lookup");
    assert_refused("postgres:///codo?host=/nowhere", "No such file");
    assert_refused(&cluster.tcp_url("absent"), "\"absent\" does not exist");
    assert_refused(&format!("{}?sslmode=require", cluster.tcp_url("postgres")), "does not support TLS");
    let several = format!("postgres://codo@{nobody},{}/absent", cluster.address());
    assert_refused(&several, "\"absent\" does not exist");
    assert_refused(&several, &format!("{nobody}: Connection refused"));
}

#[test]
fn a_url_that_cannot_be_used_is_an_error_that_names_the_parameter_and_no_value() {
    let at = |parameter: &str| format!("postgres://ann:{SECRET}@127.0.0.1:1/codo?{parameter}");
    assert_refused(&at(&format!("colour={SECRET}")), "colour");
    assert_refused(&at(&format!("sslmode={SECRET}")), "sslmode");
    assert_refused(&at(&format!("connect_timeout={SECRET}")), "connect_timeout");
    assert_refused(&at(&format!("password={SECRET}&sslmode=maybe")), "sslmode");
    assert_refused(&at("sslmode=verify-full&sslrootcert=/nowhere/ca.pem"), "/nowhere/ca.pem");
    assert_refused(&format!("postgres://ann:{SECRET}@127.0.0.1:port/codo"), "port");
    assert_refused(&format!("mysql://ann:{SECRET}@127.0.0.1/codo"), "not postgres://");
}

#[test]
fn a_password_is_found_where_libpq_finds_it_and_shown_nowhere() {
    let Some(cluster) = cluster() else { return };
    cluster.create("passwords");
    let bare = url_of_ann(cluster, "passwords");
    assert_refused(&bare, "password missing");
    assert_refused(&bare.replace("ann", "ann:s3cr3t-not"), "password authentication failed");
    let codo = Codo::on(&bare);
    let list = ["fault", "list"];
    let with = |name: &str, value: &str| Process::run(codo.binary(&list).env(name, value));
    assert_eq!(with("PGPASSWORD", SECRET).0, Some(0));
    let (code, said) = with("PGPASSWORD", "s3cr3t-not");
    assert!(code == Some(5) && said.contains("password authentication failed"), "{said}");
    assert!(!said.contains(SECRET), "{said}");

    let line = format!("127.0.0.1:{}:passwords:ann:{SECRET}\n", cluster.address().port());
    std::fs::create_dir(codo.path("home")).unwrap();
    for file in ["home/.pgpass", "elsewhere"] {
        std::fs::write(codo.path(file), &line).unwrap();
        std::fs::set_permissions(codo.path(file), PermissionsExt::from_mode(0o600)).unwrap();
    }
    let elsewhere = codo.path("elsewhere").to_str().unwrap().to_string();
    assert_eq!(with("PGPASSFILE", &elsewhere).0, Some(0));
    codo.ok(&list);
    // As libpq: what others can read is passed over.
    std::fs::set_permissions(&elsewhere, PermissionsExt::from_mode(0o644)).unwrap();
    assert_eq!(with("PGPASSFILE", &elsewhere).0, Some(5));

    let full = bare.replace("ann", &format!("ann:{SECRET}"));
    codo.configure("database = \"env:OPS_DATABASE\"\n");
    let mut configured = codo.binary(&list);
    assert_eq!(Process::run(configured.env_remove("CODO_DB").env("OPS_DATABASE", &full)).0, Some(0));
    codo.configure(&format!("database = \"{full}\"\n"));
    assert_eq!(Process::run(codo.binary(&list).env_remove("CODO_DB")).0, Some(0));

    let codo = Codo::on(&full);
    let parameter = format!("{bare}?password={SECRET}");
    for command in [
        &["fault", "list"][..],
        &["fault", "lst"],
        &["fault", "list", "--nonsense"],
        &["config", "show"],
        &["config", "show", "--json"],
        &["fault", "show", "7"],
        &["fault", "list", "--db", &full],
        &["config", "show", "--db", &parameter],
    ] {
        let run = codo.run(command);
        assert!(!run.view().contains(SECRET), "{command:?}: {}", run.view());
    }
    let log = Daemon::start(&codo).log();
    assert!(log.contains("//ann:***@") && !log.contains(SECRET), "{log}");
}

#[test]
fn a_database_that_is_not_codos_to_use_is_left_as_it_is() {
    let Some(cluster) = cluster() else { return };
    let refused = |name: &str, prepare: &str, why: &str| {
        cluster.execute("postgres", prepare);
        let before = Database::at(&cluster.url(name)).rows(HELD);
        assert_refused(&cluster.url(name), why);
        assert_eq!(Database::at(&cluster.url(name)).rows(HELD), before);
    };
    for encoding in ["LATIN1", "SQL_ASCII"] {
        let make = format!(
            "CREATE DATABASE {encoding} ENCODING '{encoding}' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
        );
        refused(&encoding.to_lowercase(), &make, encoding);
    }
    let foreign = cluster.create("other_tables");
    foreign.execute("CREATE TABLE invoice (n INT)").unwrap();
    refused("other_tables", "SELECT 1", "holds tables that are not codo's");
    // As the hint says.
    foreign.execute("CREATE SCHEMA ops").unwrap();
    let beside = Codo::on(&format!("{}&options=-csearch_path%3Dops", cluster.url("other_tables")));
    beside.ok(&["rule", "add", "Node"]);
    assert_eq!(foreign.number("SELECT count(*) FROM ops.rule"), 1);

    let newer = cluster.create("newer");
    Codo::on(&newer.name).ok(&["fault", "list"]);
    newer.execute("UPDATE codo_schema SET version = version + 1; ALTER TABLE fault ADD more TEXT").unwrap();
    refused("newer", "SELECT 1", &format!("made by a newer codo (schema {};", VERSION + 1));
    newer.execute("DELETE FROM codo_schema").unwrap();
    refused("newer", "SELECT 1", "unknown schema");

    cluster.create("empty_read_only");
    let read_only = "ALTER DATABASE empty_read_only SET default_transaction_read_only TO on";
    refused("empty_read_only", read_only, "cannot be written");
}

#[test]
fn a_database_of_another_schema_is_looked_at_and_called_what_it_is() {
    let Some(cluster) = cluster() else { return };
    let database = cluster.create("another_schema");
    let codo = Codo::on(&database.name);
    codo.ok(&["fault", "list"]);
    let becomes = |version| {
        database.execute(&format!("UPDATE codo_schema SET version = {version}")).unwrap();
    };
    let says = |command: &[&str], code, said: &str| {
        let run = codo.run(command);
        assert_eq!(run.code, code, "{}", run.view());
        assert!(run.view().contains(said), "not said: {said}\n{}", run.view());
    };
    let (check, doctor, serve) = (["db", "check"], ["doctor", "--offline"], ["serve-webhook", "--check"]);
    becomes(VERSION + 1);
    let newer = format!("was made by a newer codo (schema {};", VERSION + 1);
    says(&check, 5, &newer);
    says(&doctor, 1, &newer);
    says(&serve, 5, &newer);
    becomes(VERSION - 1);
    let older = format!("was made by an older codo (schema {})", VERSION - 1);
    says(&check, 5, &older);
    says(&doctor, 1, &older);
    says(&serve, 0, "it is made new at the start");
    assert_eq!(database.number("SELECT version FROM codo_schema"), VERSION - 1);
}

#[test]
fn tables_in_a_later_schema_of_the_search_path_are_used_and_none_are_made_before_them() {
    let Some(cluster) = cluster() else { return };
    let database = cluster.create("two_schemas");
    Codo::on(&database.name).ok(&["rule", "add", "Node"]);
    database.execute("CREATE SCHEMA earlier").unwrap();
    let codo = Codo::on(&format!("{}&options=-csearch_path%3Dearlier%2Cpublic", database.name));
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "1\n");
    let made = "SELECT relname FROM pg_class WHERE relnamespace = 'earlier'::regnamespace";
    assert!(database.rows(made).is_empty());
}

#[test]
fn a_login_whose_rights_do_not_suffice_is_told_so() {
    let Some(cluster) = cluster() else { return };
    let url = |name: &str| format!("postgres://bob@{}/{name}", cluster.address());
    let made = cluster.create("of_others");
    Codo::on(&made.name).ok(&["rule", "add", "Node"]);
    assert_refused(&url("of_others"), "permission denied for table");
    made.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO bob").unwrap();
    let codo = Codo::on(&url("of_others"));
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "1\n");
    // Nor need it read what gives the ids.
    codo.ok(&["db", "check"]);
    assert_commands_refused(&codo, &[&["rule", "add", "Disk"]], "permission denied for table");
    assert_eq!(made.number("SELECT count(*) FROM rule"), 1);
    for (name, revoke) in [("uncreatable", "CREATE"), ("unusable", "ALL")] {
        let empty = cluster.create(name);
        empty.execute(&format!("REVOKE {revoke} ON SCHEMA public FROM PUBLIC")).unwrap();
        assert_refused(&url(name), "the database refused this");
        assert!(empty.is_untouched());
    }
    let closed = cluster.create("closed");
    closed.execute("REVOKE CONNECT ON DATABASE closed FROM PUBLIC").unwrap();
    assert_refused(&url("closed"), "permission denied for database");
}

#[test]
fn a_read_only_database_can_be_read_and_says_so_when_it_is_to_be_written() {
    let Some(mut cluster) = Cluster::start_with_tcp(&["wal_level=replica"]) else { return };
    let database = cluster.create("codo");
    let url = cluster.tcp_url("codo");
    let codo = Codo::on(&url);
    codo.ok(&["rule", "add", "Node"]);
    let add = |name| ["rule", "add", name];
    assert_refused(&format!("{url}?target_session_attrs=read-only"), "not read-only");
    database.execute("ALTER DATABASE codo SET default_transaction_read_only TO on").unwrap();
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "1\n");
    assert_commands_refused(
        &codo,
        &[&add("Disk")],
        "the database cannot be written: the server is read-only",
    );
    let to_write = format!("{url}?target_session_attrs=read-write");
    assert_refused(&to_write, "read-only, a standby perhaps");
    // There is none that could take over: it is not waited for.
    let patient = Location::named(&to_write).with_patience(Duration::from_secs(3_600));
    assert!(Store::open(&patient, KINDS).is_err());
    database
        .execute("SET transaction_read_only TO off; ALTER DATABASE codo RESET default_transaction_read_only")
        .unwrap();

    cluster.restart("standby.signal", true);
    assert_eq!(codo.ok(&["rule", "list", "-q"]).stdout, "1\n");
    assert_commands_refused(
        &codo,
        &[&add("Disk")],
        "the database cannot be written: the server is read-only",
    );
    assert_refused(&format!("{url}?target_session_attrs=read-write"), "read-only, a standby perhaps");
    let reading = Codo::on(&format!("{url}?target_session_attrs=read-only"));
    assert_eq!(reading.ok(&["rule", "list", "-q"]).stdout, "1\n");
    let mut store = codo.store();
    cluster.execute("postgres", "SELECT pg_promote()");
    let now = codo.clock.now();
    store.write(now, "tester", |tx| Ok((tx.probe()?, "probe".to_string()))).unwrap();
}

#[test]
fn a_server_that_takes_no_more_connections_is_an_error_at_once() {
    let Some(cluster) = Cluster::start(&["max_connections=2", "superuser_reserved_connections=0"]) else {
        return;
    };
    let database = cluster.create("codo");
    let codo = Codo::on(&database.name);
    codo.ok(&["rule", "add", "Node"]);
    // A daemon starts with one for the writer and one for who looks for what is due.
    let beside = codo.store();
    let (code, said) = Process::run(&mut codo.binary(&["serve-webhook", "--listen", "127.0.0.1:0"]));
    assert!(code == Some(5) && said.contains("too many clients"), "{said}");
    drop(beside);
    wait_until("it works again", || codo.run(&["rule", "list"]).code == 0);
}

#[test]
fn a_server_that_is_started_anew_is_waited_for() {
    let Some(mut cluster) = Cluster::start_with_tcp(&[]) else { return };
    let database = cluster.create("codo");
    let codo = Codo::on(&cluster.tcp_url("codo"));
    codo.ok(&["rule", "add", "Node"]);
    let keeps_it_up = postgres::Client::connect(&database.name, postgres::NoTls).unwrap();
    let log = cluster.folder().join("log");
    let refused = || std::fs::read_to_string(&log).unwrap().matches("system is shutting down").count();
    cluster.end_after_the_last();
    std::thread::scope(|scope| {
        let list = scope.spawn(|| codo.run(&["rule", "list", "-q"]));
        wait_until("it was refused", || refused() > 0);
        drop(keeps_it_up);
        cluster.restart("recovery.never", false);
        assert_eq!(list.join().unwrap().stdout, "1\n");
    });
}

#[test]
fn a_server_is_checked_as_strictly_as_the_url_says() {
    let Some(cluster) = Cluster::start_with_tcp(&[]) else { return };
    let authority = Authority::new();
    let (certificate, key) =
        (cluster.keep("server.pem", &authority.certificate), cluster.keep("server.key", &authority.key));
    for (name, path) in [("ssl_cert_file", certificate), ("ssl_key_file", key)] {
        cluster.execute("postgres", &format!("ALTER SYSTEM SET {name} TO '{}'", path.display()));
    }
    cluster.execute("postgres", "ALTER SYSTEM SET ssl TO on");
    cluster.execute("postgres", &format!("CREATE ROLE ann LOGIN SUPERUSER PASSWORD '{SECRET}'"));
    cluster.demand("hostnossl all all all reject\nhostssl all ann all scram-sha-256");
    cluster.create("codo");
    let local = format!("postgres://codo@localhost:{}/codo", cluster.address().port());
    let numbered = cluster.tcp_url("codo");
    let folder = tempfile::tempdir().unwrap();
    let root = |name: &str, pem: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, pem).unwrap();
        format!("&sslrootcert={}", path.display())
    };
    let (trusted, other) = (root("ca.pem", &authority.pem), root("other.pem", &Authority::new().pem));
    // A server reads its settings anew when it gets around to it.
    wait_until("the server demands TLS", || {
        Codo::on(&format!("{local}?sslmode=disable")).run(&["fault", "list"]).code == 5
    });
    for url in [
        format!("{local}?sslmode=verify-full{trusted}"),
        format!("{numbered}?sslmode=verify-ca{trusted}"),
        format!("{numbered}?sslmode=prefer"),
        format!("{numbered}?sslmode=require"),
        format!(
            "{}?sslmode=require&channel_binding=require",
            numbered.replace("codo@", &format!("ann:{SECRET}@"))
        ),
        numbered.clone(),
    ] {
        Codo::on(&url).ok(&["fault", "list"]);
    }
    assert_refused(&format!("{local}?sslmode=disable"), "no encryption");
    assert_refused(&format!("{local}?sslmode=verify-full"), "invalid peer certificate");
    assert_refused(&format!("{local}?sslmode=verify-full{other}"), "invalid peer certificate");
    assert_refused(&format!("{numbered}?sslmode=require{other}"), "invalid peer certificate");
    assert_refused(&format!("{numbered}?sslmode=verify-full{trusted}"), "not valid for name");
}
