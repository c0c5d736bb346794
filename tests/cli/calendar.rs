//! `paid calendar`: read back by the rules of RFC 5545.

use crate::support::Codo;

/// The content lines, unfolded; fails where the file breaks a rule of section 3.1.
fn lines(calendar: &str) -> Vec<String> {
    assert!(
        calendar.ends_with("\r\n") && !calendar.replace("\r\n", "").contains(['\r', '\n']),
        "{calendar:?}"
    );
    let mut lines: Vec<String> = Vec::new();
    for line in calendar.trim_end_matches("\r\n").split("\r\n") {
        assert!(!line.is_empty() && line.len() <= 75, "{} octets: {line}", line.len());
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_string()),
        }
    }
    lines
}

/// A component: its properties by name with their parameters, and the components in it.
#[derive(Debug, Default)]
struct Component {
    name: String,
    properties: Vec<(String, String)>,
    inner: Vec<Component>,
}

impl Component {
    /// The value of the one property of this name.
    #[track_caller]
    fn one(&self, name: &str) -> &str {
        let found: Vec<_> = self.properties.iter().filter(|(n, _)| n == name).collect();
        assert_eq!(found.len(), 1, "{name} in {self:?}");
        &found[0].1
    }
}

fn parse(calendar: &str) -> Component {
    let mut open = vec![Component::default()];
    for line in lines(calendar) {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push(Component { name: value.to_string(), ..Component::default() }),
            "END" => {
                let ended = open.pop().unwrap();
                assert_eq!(ended.name, value);
                open.last_mut().unwrap().inner.push(ended);
            }
            _ => open.last_mut().unwrap().properties.push((name.to_string(), value.to_string())),
        }
    }
    assert_eq!((open.len(), open[0].inner.len(), open[0].properties.len()), (1, 1, 0));
    open.remove(0).inner.remove(0)
}

/// A TEXT value (section 3.3.11) without its escapes; fails on what had to be escaped.
fn unescaped(value: &str) -> String {
    let (mut text, mut chars) = (String::new(), value.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().unwrap() {
                'n' | 'N' => text.push('\n'),
                c @ ('\\' | ';' | ',') => text.push(c),
                c => panic!("\\{c} in {value}"),
            },
            ';' | ',' => panic!("{c} in {value}"),
            c => text.push(c),
        }
    }
    text
}

/// Shanghai, and Chinese.
fn codo() -> Codo {
    let codo = Codo::new();
    let config = "me = \"tester\"\ntimezone = \"Asia/Shanghai\"\nlanguage = \"zh-CN\"\n";
    std::fs::write(codo.path("config.toml"), config).unwrap();
    codo
}

#[test]
fn each_item_is_a_day_with_an_alarm_at_each_lead() {
    let codo = codo();
    codo.ok(&["paid", "add", "专线", "--end", "2024-03-21", "--remind-on", "60,14,0"]);
    codo.ok(&["paid", "add", "域名", "--end", "2024-12-31 18:00", "--remind-days", "3"]);
    let run = codo.ok(&["paid", "calendar"]);
    assert_eq!(run.stderr, "");
    let calendar = parse(&run.stdout);
    assert_eq!((calendar.name.as_str(), calendar.one("VERSION")), ("VCALENDAR", "2.0"));
    assert!(calendar.one("PRODID").starts_with("-//codo//"));
    let [line, domain] = calendar.inner.as_slice() else { panic!("{calendar:?}") };
    assert_eq!((line.name.as_str(), line.one("UID")), ("VEVENT", "paid-1@codo"));
    assert_eq!((line.one("SUMMARY"), line.one("DTSTART;VALUE=DATE")), ("专线到期", "20240321"));
    assert_eq!((line.one("DTSTAMP"), line.one("TRANSP")), ("20240301T020000Z", "TRANSPARENT"));
    assert_eq!((domain.one("UID"), domain.one("DTSTART;VALUE=DATE")), ("paid-2@codo", "20241231"));
    let alarms = |event: &Component| -> Vec<String> {
        event.inner.iter().map(|alarm| alarm.one("TRIGGER").to_string()).collect()
    };
    assert_eq!(
        (alarms(line), alarms(domain)),
        (["-P60D", "-P14D", "-P0D"].map(String::from).into(), vec!["-P3D".into()])
    );
    for alarm in line.inner.iter().chain(&domain.inner) {
        assert_eq!((alarm.name.as_str(), alarm.one("ACTION")), ("VALARM", "DISPLAY"));
        assert!(alarm.one("DESCRIPTION").ends_with("到期"));
    }
    assert_eq!(codo.ok(&["paid", "calendar"]).stdout, run.stdout, "the same each time");
}

#[test]
fn any_name_is_escaped_folded_and_read_back() {
    let codo = codo();
    let names = [
        "证书, 通配; C:\\路径 \"引号\"".to_string(),
        "域".repeat(100),
        "a b ".repeat(25).trim_end().to_string(),
        "😀é".repeat(50),
        format!("x{}", " 线".repeat(49)),
    ];
    for name in &names {
        codo.ok(&["paid", "add", name, "--end", "2024-03-21"]);
    }
    let calendar = parse(&codo.ok(&["paid", "calendar"]).stdout);
    let read: Vec<String> = calendar.inner.iter().map(|event| unescaped(event.one("SUMMARY"))).collect();
    assert_eq!(read, names.map(|name| format!("{name}到期")));
}

#[test]
fn without_items_it_is_an_empty_calendar() {
    assert!(parse(&codo().ok(&["paid", "calendar"]).stdout).inner.is_empty());
}
