//! The description of codo-tools' HTTP API: it names what the kinds have, and Schemathesis finds no answer
//! outside it. Skipped where it is not installed, unless `CODO_REQUIRE_PEERS=1`.

use crate::support::{Codo, Daemon, exchange, peer};
use codo::record::KINDS;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::process::Command;

/// What is looked at in each answer.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_schema_conformance,response_headers_conformance,negative_data_rejection,unsupported_method,\
    allow_header_conformance,missing_required_header,ignored_auth,use_after_free,ensure_resource_availability";

fn served() -> (Codo, Daemon) {
    let codo = Codo::new();
    codo.configure("webhook.api = true\nwebhook.tokens = [\"TOKEN\"]\n");
    let daemon = Daemon::start(&codo);
    (codo, daemon)
}

#[test]
fn the_description_has_every_field_of_every_kind_that_codo_tools_had() {
    let (_codo, daemon) = served();
    let head = "GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer TOKEN\r\n\r\n";
    let answer = exchange(daemon.address, head.as_bytes()).expect("an answer");
    let document: Json = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((answer.status, &document["openapi"]), (200, &json!("3.1.0")));
    let keys = |object: &Json| object.as_object().unwrap().keys().cloned().collect::<BTreeSet<String>>();
    let mut paths: BTreeSet<String> = ["/v1/tools/password/", "/v1/openapi.json"].map(str::to_string).into();
    for kind in KINDS {
        let Some(tools) = kind.tools else { continue };
        // Whoever may read these may not see secrets.
        assert!(!kind.has_secrets(), "{}", kind.name);
        let path = format!("/v1/tools/{}/", tools.path);
        let operations = &document["paths"][&path];
        assert_eq!(keys(operations).len(), 5, "{path}: {operations}");
        let of_body = |method: &str| {
            keys(&operations[method]["requestBody"]["content"]["application/json"]["schema"]["properties"])
        };
        let answered = &operations["get"]["responses"]["200"]["content"]["application/json"]["schema"];
        let shown = keys(&answered["properties"]["data"]["items"]["properties"]);
        let mut fields: BTreeSet<String> = kind.fields.iter().map(|field| field.name.to_string()).collect();
        fields.extend(["id", "create_at", "update_at"].map(str::to_string));
        assert_eq!(shown, fields, "{path}");
        assert!(["post", "put", "patch"].iter().all(|method| of_body(method).is_superset(&fields)), "{path}");
        assert!(of_body("delete").contains("id") && of_body("delete").len() <= 2, "{path}");
        paths.insert(path);
    }
    assert_eq!(keys(&document["paths"]), paths);
    assert_eq!(paths.len(), 7);
}

#[test]
fn schemathesis_finds_no_answer_outside_the_description() {
    let Some(schemathesis) = peer(&["schemathesis"]) else { return };
    let (codo, daemon) = served();
    codo.ok(&["contact", "add", "ann", "--to", "exec:/usr/bin/true"]);
    for n in 0..3 {
        codo.ok(&["project", "add", &format!("p{n}"), "--requester", "a", "--handler", "b"]);
    }
    let at = format!("http://{}/v1/openapi.json", daemon.address);
    let mut command = Command::new(schemathesis);
    command.args(["run", &at, "--checks", CHECKS, "--max-examples", "50", "--seed", "7", "--no-color"]);
    command.args(["--phases", "examples,coverage,fuzzing,stateful", "--request-timeout", "60"]);
    command.args(["--header", "Authorization: Bearer TOKEN", "--suppress-health-check", "all"]);
    let run = command.env("HOME", codo.path("")).current_dir(codo.path("")).output().unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}\n{}", String::from_utf8_lossy(&run.stderr), daemon.log());
    codo.database.assert_sound();
}
