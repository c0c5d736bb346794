//! Everything that came from outside is inert wherever it is shown. One table of nasty strings ([`NASTY`])
//! goes through every way out: what people see on a terminal (`shown`), what is read by other programs
//! (`read`), what is sent (`sent`), and what the daemon says (`said`).

mod read;
mod said;
mod sent;
mod shown;

use crate::support::{Codo, Daemon};
use rustix::process::Signal;
use serde_json::{Value as Json, json};

/// What stands in every nasty string, so that a test sees whether it came out at all.
pub const MARK: &str = "m7k";

/// What each string tries, and the string. `m7k` is [`MARK`].
pub const NASTY: &[(&str, &str)] = &[
    ("clear the screen and set the title", "\u{1b}[2J\u{1b}]0;m7k\u{7}"),
    ("hide a link behind a word (OSC 8)", "\u{1b}]8;;http://evil.example/\u{1b}\\m7k\u{1b}]8;;\u{1b}\\"),
    ("fill the clipboard (OSC 52)", "m7k\u{1b}]52;c;cm0gLXJm\u{7}"),
    ("do so in one byte a control (C1)", "\u{9b}2J\u{9d}0;m7k\u{9c}\u{85}"),
    ("take back what was written", "m7k\u{8}\u{8}\u{8}\r\u{7f}"),
    ("turn the direction", "m7k\u{202e}fdp.exe\u{202c}"),
    ("turn it within an isolate", "\u{2067}m7k\u{2069}"),
    ("mark a direction", "\u{200f}m7k\u{200e}\u{61c}"),
    ("hide letters", "m\u{200b}7\u{200b}k m7k\u{feff}\u{2060}\u{ad}"),
    ("hide a text in tags", "m7k\u{e0041}\u{e0042}"),
    ("end a line in other ways", "m7k\u{2028}x\u{2029}y\u{b}z\u{c}"),
    ("begin another header", "m7k\r\nBcc: thief@evil.example\r\n\r\nbody"),
    ("begin another line", "m7k\nerror: the disk is on fire\n"),
    ("be a formula", "=cmd|' /C calc'!A0 m7k"),
    ("be one with a plus", "+m7k"),
    ("be one with a minus", "-1+m7k"),
    ("be one with an at", "@SUM(1)m7k"),
    ("be one behind a tab", "\t=1+m7k"),
    ("be one in full width", "＝1+m7k"),
    ("be markup", "<script>alert('m7k')</script><img src=x onerror=\"alert(1)\">&lt;"),
    (
        "be Markdown",
        "[m7k](javascript:alert(1)) ![i](http://evil.example/i) `a` **b** ~c~ <http://evil.example>",
    ),
    ("be a heading", "# m7k"),
    (
        "mention everybody",
        "@all @everyone <!channel> <!here|m7k> <@U1> <at id=all></at> <at user_id=\"all\">",
    ),
    ("end an event of a calendar", "m7k\r\nEND:VEVENT\r\nBEGIN:VEVENT;,\\n\\"),
    ("end a statement", "'; DROP TABLE fault; -- m7k"),
    ("end a string", "\",\"m7k\":{\\"),
    ("leave the folder", "../../m7k/../etc/passwd"),
    ("be a template", "{{ 7*7 }}{% for x in range(9) %}m7k{% endfor %}${HOME}$(id)%n%s"),
    ("be a number of its own", "m7k\"} 1\ncodo_ready{x=\"\\"),
    ("end a text", "m7k\0after"),
];

/// Whether a terminal obeys nothing in the text, lines aside.
pub fn is_inert(text: &str) -> bool {
    codo::text::inert_block(text) == text && !text.contains('\t')
}

#[track_caller]
pub fn assert_inert(text: &str, what: &str) {
    let obeyed: Vec<char> = text.chars().filter(|c| *c != '\n' && !is_inert(&c.to_string())).collect();
    assert!(obeyed.is_empty(), "{what}: {obeyed:?} in {text:?}");
}

/// A post in which everything is this text.
pub fn post_of(nasty: &str, status: &str) -> String {
    let alert = json!({
        "status": status,
        "labels": { "alertname": nasty, "severity": nasty, "instance": nasty, "namespace": nasty,
            "prometheus": nasty, nasty: nasty },
        "annotations": { "description": nasty, nasty: nasty },
        "startsAt": "2024-03-01T01:00:00Z",
        "endsAt": if status == "resolved" { "2024-03-01T01:30:00Z" } else { "0001-01-01T00:00:00Z" },
        "generatorURL": format!("http://{nasty}"),
    });
    json!({ "version": "4", "receiver": nasty, "groupKey": nasty, "groupLabels": { nasty: nasty },
        "commonLabels": {}, "externalURL": nasty, "notification_reason": nasty, "alerts": [alert] })
    .to_string()
}

/// A codo to which every nasty string was posted, as an alert that opened a fault and ended it and as one that
/// still fires; and the log of the daemon that took them.
pub fn posted(to: &[&str]) -> (Codo, String) {
    let codo = Codo::new();
    let mut add = vec!["contact", "add", "default"];
    add.extend(to.iter().flat_map(|url| ["--to", url]));
    codo.ok(&add);
    codo.ok(&["rule", "add", "*", "--notify", "default", "--open-fault"]);
    let mut daemon = Daemon::start(&codo);
    for &(what, nasty) in NASTY {
        for status in ["firing", "resolved"] {
            let answer = daemon.post(&post_of(nasty, status));
            assert_eq!(answer.status, 200, "{what}: {answer:?}");
            assert_inert(&answer.body, what);
        }
    }
    for &(what, nasty) in NASTY {
        let again = post_of(nasty, "firing").replace("T01:00:00Z", "T02:00:00Z");
        assert_eq!(daemon.post(&again).status, 200, "{what}");
    }
    // It settles what it was sending.
    daemon.signal(Signal::TERM);
    daemon.wait();
    let log = daemon.log();
    (codo, log)
}

/// Every text within a JSON value, its keys too.
pub fn texts<'j>(value: &'j Json, found: &mut Vec<&'j str>) {
    match value {
        Json::String(text) => found.push(text),
        Json::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Json::Object(entries) => entries.iter().for_each(|(key, item)| {
            found.push(key);
            texts(item, found);
        }),
        _ => {}
    }
}
