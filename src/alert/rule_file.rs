//! Prometheus' rule files, and the rules of codo that they come to.
//!
//! A file has groups, a group has rules that record and rules that alert; a `PrometheusRule` of Kubernetes
//! has the same below `spec`. Keys that Prometheus may get later are borne. What an entry says is read by
//! serde-saphyr, which bounds depth, events and what aliases repeat; its text is taken from the file as it
//! stands, comments included. Knows neither contacts nor the database.
//! See <https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/>.

use super::payload::Labels;
use crate::lang::{Said, rule as say};
use crate::text;
use serde::Deserialize;
use serde_saphyr::Spanned;
use std::collections::BTreeMap;

/// The label that says how grave an alert is.
const SEVERITY: &str = "severity";
/// What a template has in it: its value is known when the alert fires, and not before.
const TEMPLATE: &str = "{{";
/// Between the texts of entries that are one rule of codo.
const BETWEEN: &str = "\n---\n";

/// What a rule file holds.
#[derive(Debug, Default)]
pub struct RuleFile {
    /// Its rules that alert.
    pub alerts: Vec<Entry>,
    /// How many of its rules record, and raise nothing.
    pub recording: usize,
}

/// A rule that alerts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The `alertname` of what it raises.
    pub name: String,
    /// The labels that it gives them, templates included.
    pub labels: Labels,
    /// Its YAML as it stands in the file, without the indentation.
    pub text: String,
    /// The line at which it begins.
    pub line: u64,
}

/// A rule of codo that entries come to.
#[derive(Debug, PartialEq, Eq)]
pub struct Draft {
    /// The alertname.
    pub keyword: String,
    /// Matchers in Alertmanager's syntax, which tell it from others of its name.
    pub matchers: Vec<String>,
    /// The level, where the entry says it outright.
    pub level: Option<String>,
    /// The YAML it comes from.
    pub text: String,
    /// The entries it comes from, by their places among those that were given.
    pub entries: Vec<usize>,
    /// Whether its level or a label that would tell it from others is a template.
    pub has_template: bool,
}

#[derive(Deserialize)]
struct Document {
    groups: Option<Vec<Group>>,
    spec: Option<Spec>,
}

#[derive(Deserialize)]
struct Spec {
    groups: Option<Vec<Group>>,
}

#[derive(Deserialize)]
struct Group {
    rules: Option<Vec<Spanned<RawEntry>>>,
}

#[derive(Deserialize)]
struct RawEntry {
    alert: Option<String>,
    record: Option<String>,
    labels: Option<BTreeMap<String, String>>,
}

/// Whether a text looks like a rule file and not like records of codo.
pub fn is_rule_file(text: &str) -> bool {
    let begins = |line: &str| line.starts_with("groups:") || line.starts_with("kind: PrometheusRule");
    text.trim_start_matches('\u{feff}').lines().any(begins)
}

/// Reads a file. The error says where it is wrong.
pub fn read(text: &str) -> Result<RuleFile, Said> {
    let text = text.trim_start_matches('\u{feff}');
    let documents: Vec<Document> = serde_saphyr::from_multiple(text)
        .map_err(|e| say::not_yaml(text::inert(&e.without_snippet().to_string())))?;
    let mut file = RuleFile::default();
    let mut groups = Vec::new();
    for document in documents {
        let found = document.groups.or_else(|| document.spec?.groups);
        groups.push(found.ok_or_else(say::no_groups)?);
    }
    if groups.is_empty() {
        return Err(say::no_groups());
    }
    for Spanned { value, referenced, defined } in groups.into_iter().flatten().flat_map(|g| g.rules).flatten()
    {
        let line = referenced.line();
        match (value.alert, value.record) {
            (Some(name), None) if !name.trim().is_empty() => {
                // Of an alias, what it stands for.
                let text = source(text, defined.line(), defined.column());
                file.alerts.push(Entry { name, labels: value.labels.unwrap_or_default(), text, line });
            }
            (None, Some(_)) => file.recording += 1,
            _ => return Err(say::at_line(line, say::neither_alert_nor_record())),
        }
    }
    Ok(file)
}

/// The text of an entry that begins here: in a block, all lines that stand as far in; within braces, up to
/// the brace that closes it.
fn source(text: &str, line: u64, column: u64) -> String {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).saturating_sub(1);
    let indent = number(column);
    let mut lines = text.lines().skip(number(line));
    let first: String = lines.next().unwrap_or_default().chars().skip(indent).collect();
    if first.starts_with('{') {
        let rest: String = [first.as_str()].into_iter().chain(lines).collect::<Vec<_>>().join("\n");
        return rest.get(..closing(&rest)).unwrap_or(&rest).to_string();
    }
    let is_inside =
        |line: &&str| line.trim().is_empty() || line.len() - line.trim_start_matches(' ').len() >= indent;
    let below = lines.take_while(is_inside).map(|line| line.get(indent..).unwrap_or_default().trim_end());
    let all: Vec<&str> = [first.trim_end()].into_iter().chain(below).collect();
    all.join("\n").trim_end().to_string()
}

/// Where the braces that a text begins with are closed.
fn closing(text: &str) -> usize {
    let (mut depth, mut quote, mut escaped) = (0_u32, None, false);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') if depth == 1 => return at + 1,
            (None, '}' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// The rules that entries come to, in their order.
///
/// An entry that is alone with its name is a rule for that name. Entries that share a name are told apart by
/// the labels that they give their alerts and that differ among them: each such label is a matcher. A label
/// whose value is a template is none, for nobody knows it before the alert fires; nor is a label missing
/// that another entry has, for the alert may bring it along from its series. So a rule may fit more than its
/// own alerts, and never fewer: somebody is told twice rather than nobody. Entries that nothing tells
/// apart raise what cannot be told apart either, and are one rule, which keeps the text of each.
pub fn drafts(entries: &[Entry]) -> Vec<Draft> {
    let mut by_name: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        by_name.entry(&entry.name).or_default().push(entry);
    }
    let told_apart_by: BTreeMap<&str, Vec<&str>> =
        by_name.iter().map(|(name, namesakes)| (*name, differing(namesakes))).collect();
    let mut drafts: Vec<Draft> = Vec::new();
    let mut known: BTreeMap<(&str, Vec<String>), usize> = BTreeMap::new();
    for (place, entry) in entries.iter().enumerate() {
        let own = |name: &&str| entry.labels.get(*name).map(|value| (name.to_string(), value));
        let (fixed, templates): (Vec<_>, Vec<_>) = told_apart_by
            .get(&*entry.name)
            .into_iter()
            .flatten()
            .filter_map(own)
            .partition(|(_, value)| !value.contains(TEMPLATE));
        let matchers: Vec<String> =
            fixed.iter().map(|(name, value)| format!("{}={}", quoted(name), quoted(value))).collect();
        let level = entry.labels.get(SEVERITY).filter(|level| !level.trim().is_empty());
        let has_template = !templates.is_empty() || level.is_some_and(|level| level.contains(TEMPLATE));
        let at = *known.entry((&entry.name, matchers.clone())).or_insert(drafts.len());
        match drafts.get_mut(at) {
            Some(draft) => {
                draft.text.push_str(BETWEEN);
                draft.text.push_str(&entry.text);
                draft.entries.push(place);
                draft.has_template |= has_template;
            }
            None => drafts.push(Draft {
                keyword: entry.name.clone(),
                matchers,
                level: level.filter(|level| !level.contains(TEMPLATE)).cloned(),
                text: entry.text.clone(),
                entries: vec![place],
                has_template,
            }),
        }
    }
    drafts
}

/// The labels whose values are not the same in all of these, one that is missing included.
fn differing<'e>(namesakes: &[&'e Entry]) -> Vec<&'e str> {
    let mut names: Vec<&str> = namesakes.iter().flat_map(|e| e.labels.keys()).map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let first = |name: &str| namesakes.first().and_then(|e| e.labels.get(name));
    names.retain(|name| namesakes.iter().any(|e| e.labels.get(*name) != first(name)));
    names
}

/// As a matcher writes names and values.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    const FILE: &str = r#"
groups:
  - name: node
    interval: 30s
    rules:
      - record: instance:cpu:rate5m
        expr: rate(cpu[5m])
      # Told to nobody yet.
      - alert: DiskFull
        expr: |
          free_bytes
            < 10   # of a hundred
        for: 5m
        labels: {severity: warning, team: infra}

        annotations:
          detail: "{{ $labels.instance }} 只剩 {{ $value }}"
      - alert: DiskFull
        expr: free_bytes < 5
        labels:
          severity: critical
          team: infra
      - {alert: 'Flow}', expr: "up == 0", labels: {severity: '{{ $labels.s }}'}}
"#;

    fn refused(text: &str) -> String {
        read(text).unwrap_err().in_lang(Lang::En).to_string()
    }

    fn entry(name: &str, labels: &[(&str, &str)]) -> Entry {
        let labels = labels.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect();
        Entry { name: name.into(), labels, text: format!("alert: {name}"), line: 1 }
    }

    /// Keyword, matchers and level of each.
    fn drawn(entries: &[Entry]) -> Vec<(String, String, Option<String>)> {
        drafts(entries).into_iter().map(|d| (d.keyword, d.matchers.join(","), d.level)).collect()
    }

    #[test]
    fn an_entry_keeps_its_text_as_it_stands() {
        let file = read(FILE).unwrap();
        assert_eq!((file.alerts.len(), file.recording), (3, 1));
        let text = &file.alerts[0].text;
        assert!(text.starts_with("alert: DiskFull\nexpr: |\n  free_bytes\n    < 10   # of"), "{text}");
        assert!(text.ends_with("\n\nannotations:\n  detail: \"{{ $labels.instance }} 只剩 {{ $value }}\""));
        assert_eq!(
            file.alerts[1].text,
            "alert: DiskFull\nexpr: free_bytes < 5\nlabels:\n  severity: critical\n  team: infra"
        );
        assert_eq!(
            file.alerts[2].text,
            "{alert: 'Flow}', expr: \"up == 0\", labels: {severity: '{{ $labels.s }}'}}"
        );
        for entry in file.alerts {
            let again = read(&format!("groups:\n- rules:\n  - {}", entry.text.replace('\n', "\n    ")));
            assert_eq!(again.unwrap().alerts[0].text, entry.text);
        }
    }

    #[test]
    fn braces_within_quotes_close_nothing() {
        for entry in
            [r#"{alert: "a\"}", expr: up}"#, r#"{alert: "a\\", expr: ']}'}"#, r#"{alert: a, labels: {b: c}}"#]
        {
            let file = read(&format!("groups:\n- rules: [{entry}, {{alert: b}}]\n")).unwrap();
            assert_eq!((file.alerts[0].text.as_str(), file.alerts.len()), (entry, 2));
        }
    }

    #[test]
    fn namesakes_are_told_apart_by_the_labels_that_differ() {
        let file = read(FILE).unwrap();
        let drafts = drafts(&file.alerts);
        assert_eq!(drafts[0].matchers, [r#""severity"="warning""#]);
        assert_eq!(drafts[1].matchers, [r#""severity"="critical""#]);
        assert_eq!(drafts[1].level.as_deref(), Some("critical"));
        assert_eq!((&drafts[2].level, drafts[2].has_template), (&None, true));
    }

    #[test]
    fn a_name_that_stands_alone_needs_no_matcher() {
        let one = (String::from("A"), String::new(), Some(String::from("critical")));
        assert_eq!(drawn(&[entry("A", &[("severity", "critical"), ("team", "x")])]), [one]);
    }

    #[test]
    fn what_nothing_tells_apart_is_one_rule_with_both_texts() {
        let entries = [entry("A", &[("severity", "x")]), entry("B", &[]), entry("A", &[("severity", "x")])];
        let drafts = drafts(&entries);
        assert_eq!(drafts.len(), 2);
        assert_eq!(drafts[0].text, "alert: A\n---\nalert: A");
        assert_eq!(drafts[0].entries, [0, 2]);
        let entries = [entry("A", &[("severity", "{{ $x }}")]), entry("A", &[])];
        let drafts = super::drafts(&entries);
        assert_eq!((drafts.len(), drafts[0].has_template), (1, true));
    }

    #[test]
    fn templates_and_missing_labels_are_no_matchers() {
        let of = |matchers: &str, level: Option<&str>| {
            (String::from("A"), matchers.to_string(), level.map(String::from))
        };
        let entries = [entry("A", &[("severity", "x")]), entry("A", &[])];
        assert_eq!(drawn(&entries), [of(r#""severity"="x""#, Some("x")), of("", None)]);
        let entries = [entry("A", &[("severity", "{{ $x }}")]), entry("A", &[("severity", "y")])];
        assert_eq!(drawn(&entries), [of("", None), of(r#""severity"="y""#, Some("y"))]);
        assert!(drafts(&entries)[0].has_template);
    }

    #[test]
    fn a_rule_of_kubernetes_and_several_documents_are_read() {
        let text = "kind: PrometheusRule\nspec:\n  groups:\n  - name: a\n    rules:\n    - alert: X\n---\ngroups: []\n";
        assert_eq!(read(text).unwrap().alerts[0].name, "X");
        assert!(is_rule_file(text) && !is_rule_file("{\"rule\":[]}"));
        assert_eq!(read("groups:\n- name: a\n  rules:\n").unwrap().alerts.len(), 0);
    }

    #[test]
    fn an_alias_is_what_it_stands_for() {
        let file = read("groups:\n- rules:\n  - &a\n    alert: X\n    for: 5m\n  - *a\n").unwrap();
        assert_eq!((file.alerts[1].text.as_str(), file.alerts[1].line), ("alert: X\nfor: 5m", 6));
        assert_eq!(drafts(&file.alerts).len(), 1);
    }

    #[test]
    fn values_that_are_no_texts_to_yaml_are_texts() {
        let file = read("groups:\n- rules:\n  - alert: X\n    labels: {severity: 1, page: true}\n").unwrap();
        assert_eq!(file.alerts[0].labels["severity"], "1");
        assert_eq!(file.alerts[0].labels["page"], "true");
    }

    #[test]
    fn what_is_no_rule_file_is_refused_with_its_place() {
        assert!(refused("").contains("groups"));
        assert!(refused("a: 1").contains("groups"));
        assert!(refused("groups:\n- rules:\n  - expr: up\n").starts_with("line 3: "));
        assert!(refused("groups:\n- rules:\n  - alert: ' '\n").starts_with("line 3: "));
        assert!(refused("groups:\n- rules:\n  - alert: a\n    record: b\n").starts_with("line 3: "));
        assert!(refused("groups: [\n").contains("line"), "{}", refused("groups: [\n"));
        assert!(refused("groups: x").contains("YAML"));
    }

    #[test]
    fn what_repeats_itself_without_end_is_refused() {
        let mut text = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for n in 1..12 {
            let previous = format!("*a{},", n - 1).repeat(9);
            text += &format!("a{n}: &a{n} [{}]\n", previous.trim_end_matches(','));
        }
        refused(&format!("{text}groups: *a11\n"));
        refused(&"[".repeat(100_000));
    }
}
