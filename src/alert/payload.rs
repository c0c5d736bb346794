//! Alertmanager's webhook JSON, version 4, into alerts.
//!
//! Tolerant of what is missing or unknown, strict about shapes: the error names the field.
//! See <https://prometheus.io/docs/alerting/latest/configuration/#webhook_config>.

use crate::lang::{Said, serve as say};
use crate::time;
use serde::de::value::MapAccessDeserializer;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// Labels or annotations, sorted by name.
pub type Labels = BTreeMap<String, String>;

/// The most alerts in one post: their rows are one transaction, and others wait for it.
const ALERTS_MAX: usize = 50_000;
/// The `endsAt` of an alert that is still firing.
const YEAR_ONE: &str = "0001-01-01T00:00:00";

/// One post.
#[derive(Debug)]
pub struct Post {
    /// Alertmanager's receiver.
    pub receiver: String,
    /// Alertmanager's group.
    pub group_key: String,
    /// How many alerts Alertmanager left out.
    pub truncated: u64,
    /// The alerts; at least one.
    pub alerts: Vec<Alert>,
}

/// One alert of a post.
#[derive(Clone, Debug)]
pub struct Alert {
    /// As sent, else [`Alert::labels_hash`].
    pub fingerprint: String,
    /// The fingerprint of its labels.
    pub labels_hash: String,
    /// Whether it is over.
    pub resolved: bool,
    /// Its labels.
    pub labels: Labels,
    /// Its annotations.
    pub annotations: Labels,
    /// UTC with nine digits of fraction.
    pub starts_at: Option<String>,
    /// As `starts_at`; none while it fires.
    pub ends_at: Option<String>,
    /// Where it came from.
    pub generator_url: String,
}

impl Alert {
    /// A label's value; empty where it has none.
    pub fn label(&self, name: &str) -> &str {
        self.labels.get(name).map(String::as_str).unwrap_or_default()
    }

    /// The label `alertname`, else the fingerprint: an alert is never without a name.
    pub fn name(&self) -> &str {
        match self.label("alertname") {
            "" => &self.fingerprint,
            name => name,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawPost {
    #[serde(deserialize_with = "bounded")]
    alerts: Vec<Object<RawAlert>>,
    #[serde(default, deserialize_with = "or_default")]
    receiver: String,
    #[serde(default, deserialize_with = "or_default")]
    status: String,
    #[serde(default, deserialize_with = "or_default")]
    group_key: String,
    #[serde(default, deserialize_with = "or_default")]
    truncated_alerts: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawAlert {
    #[serde(default, deserialize_with = "or_default")]
    status: String,
    #[serde(default, deserialize_with = "or_default")]
    labels: Labels,
    #[serde(default, deserialize_with = "or_default")]
    annotations: Labels,
    #[serde(default, deserialize_with = "or_default")]
    starts_at: String,
    #[serde(default, deserialize_with = "or_default")]
    ends_at: String,
    #[serde(default, deserialize_with = "or_default", rename = "generatorURL")]
    generator_url: String,
    #[serde(default, deserialize_with = "or_default")]
    fingerprint: String,
}

/// A JSON object, and nothing else: left to itself, serde reads an array as a struct's fields in
/// order, and `[[{}]]` would be a post.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Keys<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Keys<T> {
            type Value = T;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
            }
        }
        d.deserialize_map(Keys(PhantomData)).map(Object)
    }
}

/// The items of an array, no more than one beyond [`ALERTS_MAX`]: that tells that there are too many.
fn bounded<'de, D: Deserializer<'de>, T: Deserialize<'de>>(d: D) -> Result<Vec<T>, D::Error> {
    struct Items<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a sequence")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut items = Vec::new();
            while items.len() <= ALERTS_MAX {
                let Some(item) = seq.next_element()? else { return Ok(items) };
                items.push(item);
            }
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            Ok(items)
        }
    }
    d.deserialize_seq(Items(PhantomData))
}

/// `null` is what Go writes for an empty map.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(d: D) -> Result<T, D::Error> {
    Option::<T>::deserialize(d).map(Option::unwrap_or_default)
}

/// Reads a post. The error is for the sender: which field is wrong, and how.
pub fn parse(body: &[u8]) -> Result<Post, Said> {
    // Here, and not where it is read: what is passed over would be read as it is, and could not be echoed.
    let body = std::str::from_utf8(body).map_err(|e| say::not_utf8(e.valid_up_to()))?;
    // Twice only where something is wrong: finding the field's path takes time.
    let Object(raw): Object<RawPost> = serde_json::from_str(body).or_else(|_| explain(body))?;
    if raw.alerts.is_empty() {
        return Err(say::field("alerts", say::empty()));
    }
    if raw.alerts.len() > ALERTS_MAX {
        return Err(say::field("alerts", say::too_many(ALERTS_MAX)));
    }
    let alerts = raw.alerts.into_iter().enumerate();
    let alerts = alerts.map(|(n, Object(alert))| {
        read_alert(alert, &raw.status).map_err(|(name, why)| say::field_of_alert(n, name, why))
    });
    Ok(Post {
        receiver: clean(raw.receiver),
        group_key: clean(raw.group_key),
        truncated: raw.truncated_alerts,
        alerts: alerts.collect::<Result<_, _>>()?,
    })
}

fn explain(body: &str) -> Result<Object<RawPost>, Said> {
    let mut deserializer = serde_json::Deserializer::from_str(body);
    serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|e| {
            let (path, why) = (e.path().to_string(), crate::text::inert(&e.inner().to_string()));
            match path.as_str() {
                "." | "?" if e.inner().is_data() => Said::foreign(why),
                "." | "?" => say::not_json(why),
                path => say::field(crate::text::inert(path), why),
            }
        })
        .and_then(|raw| match deserializer.end() {
            Ok(()) => Ok(raw),
            Err(e) => Err(say::not_json(e.to_string())),
        })
}

/// SQLite's functions stop at a NUL; nothing is lost by leaving it out.
fn clean(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

fn clean_all(labels: Labels) -> Labels {
    match labels.iter().any(|(k, v)| k.contains('\0') || v.contains('\0')) {
        true => labels.into_iter().map(|(k, v)| (clean(k), clean(v))).collect(),
        false => labels,
    }
}

/// The error is a field's name and what is wrong with it.
fn read_alert(raw: RawAlert, group_status: &str) -> Result<Alert, (&'static str, Said)> {
    let instant = |name: &'static str, text: &str| match text {
        "" => Ok(None),
        text if text.starts_with(YEAR_ONE) => Ok(None),
        text => match time::precise(text) {
            Some(at) => Ok(Some(at)),
            None => Err((name, say::not_rfc3339(crate::text::inert(text)))),
        },
    };
    let starts_at = instant("startsAt", &raw.starts_at)?;
    let ends_at = instant("endsAt", &raw.ends_at)?;
    let status = if raw.status.is_empty() { group_status } else { &raw.status };
    let resolved = status == "resolved";
    let labels = clean_all(raw.labels);
    let labels_hash = fingerprint(&labels);
    Ok(Alert {
        fingerprint: if is_fingerprint(&raw.fingerprint) { raw.fingerprint } else { labels_hash.clone() },
        labels_hash,
        resolved,
        labels,
        annotations: clean_all(raw.annotations),
        starts_at,
        // Some senders say when a firing alert will end if they fall silent; that is no end.
        ends_at: ends_at.filter(|_| resolved),
        generator_url: clean(raw.generator_url),
    })
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The fingerprint that Alertmanager computes: 64-bit FNV-1a over the labels in byte order of their
/// names, each name and each value followed by the byte 0xFF, as 16 hexadecimal digits.
pub fn fingerprint(labels: &Labels) -> String {
    const OFFSET_BASIS: u64 = 14_695_981_039_346_656_037;
    const PRIME: u64 = 1_099_511_628_211;
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
    let feed = |hash, text: &str| step(text.bytes().fold(hash, step), 0xFF);
    let hash = labels.iter().fold(OFFSET_BASIS, |hash, (name, value)| feed(feed(hash, name), value));
    format!("{hash:016x}")
}

/// The text of a post's `alerts` as it came, to be echoed.
pub fn raw_alerts(body: &[u8]) -> Option<&str> {
    #[derive(Deserialize)]
    struct Echo<'a> {
        #[serde(borrow)]
        alerts: &'a RawValue,
    }
    serde_json::from_slice::<Echo<'_>>(body).ok().map(|echo| echo.alerts.get())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    fn refused(body: &str) -> String {
        let why = parse(body.as_bytes()).map(|p| p.alerts.len()).unwrap_err();
        why.in_lang(Lang::En).to_string()
    }

    #[test]
    fn what_is_no_text_anywhere_is_no_post() {
        let (mut body, alert) = (br#"{"x":"a","alerts":["#.to_vec(), br#"{"y":"b"}]}"#);
        body.extend(alert);
        for at in [6, body.len() - 5] {
            let mut torn = body.clone();
            torn[at] = 0xd8;
            let why = parse(&torn).map(|p| p.alerts.len()).unwrap_err().in_lang(Lang::En).to_string();
            assert_eq!(why, format!("not JSON: byte {at} is not UTF-8 text"));
        }
        assert_eq!(raw_alerts(&body), Some(r#"[{"y":"b"}]"#));
    }

    #[test]
    fn fingerprints_are_those_of_alertmanager() {
        assert_eq!(fingerprint(&Labels::new()), "cbf29ce484222325");
        let body = include_bytes!("../../tests/data/payloads/alertmanager-0.25-firing-group.json");
        for alert in parse(body).unwrap().alerts {
            assert_eq!(alert.fingerprint, alert.labels_hash, "{:?}", alert.labels);
        }
    }

    #[test]
    fn what_is_missing_or_unknown_is_borne() {
        let post =
            parse(br#"{"alerts":[{"endsAt":"0001-01-01T00:00:00Z","x":[1],"labels":null}],"y":{}}"#).unwrap();
        let alert = &post.alerts[0];
        assert!(!alert.resolved);
        assert_eq!((alert.name(), &alert.starts_at, &alert.ends_at), ("cbf29ce484222325", &None, &None));
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert!(refused("").starts_with("not JSON: "));
        assert!(
            refused("{\"alerts\":[").starts_with("not JSON: ")
                || refused("{\"alerts\":[").starts_with("alerts")
        );
        assert!(refused("{}").contains("`alerts`"));
        assert_eq!(refused(r#"{"alerts":[]}"#), "alerts: the array is empty");
        let text = refused(r#"{"alerts":"x"}"#);
        assert!(text.starts_with("alerts: ") && text.contains("expected a sequence"), "{text}");
        assert!(refused(r#"{"alerts":[{}, "x"]}"#).starts_with("alerts[1]: "));
        assert!(refused("[[{}]]").contains("expected an object"));
        assert!(refused(r#"{"alerts":[[]]}"#).starts_with("alerts[0]: "));
        assert!(refused(r#"{"alerts":[{"labels":"x"}]}"#).starts_with("alerts[0].labels: "));
        assert!(refused(r#"{"alerts":[{"labels":{"a":1}}]}"#).starts_with("alerts[0].labels.a: "));
        assert!(refused(r#"{"alerts":[{"startsAt":"x"}]}"#).starts_with("alerts[0].startsAt: "));
        assert!(refused(r#"{"alerts":[{}]} x"#).starts_with("not JSON: "));
    }

    #[test]
    fn as_many_alerts_as_may_be_are_read_and_no_more() {
        let post = |alerts| format!(r#"{{"alerts":[{{}}{}]}}"#, ",{}".repeat(alerts - 1));
        assert_eq!(parse(post(ALERTS_MAX).as_bytes()).unwrap().alerts.len(), ALERTS_MAX);
        assert_eq!(refused(&post(ALERTS_MAX + 1)), "alerts: more than 50000 alerts in one post");
    }

    #[test]
    fn a_fingerprint_is_kept_as_sent_where_it_is_one() {
        let read = |sent: &str| parse(format!(r#"{{"alerts":[{{"fingerprint":"{sent}"}}]}}"#).as_bytes());
        let kept = |sent: &str| read(sent).unwrap().alerts.remove(0).fingerprint;
        assert_eq!(kept("0123456789abcdef"), "0123456789abcdef");
        for odd in ["0123456789abcde", "0123456789abcdefa", "0123456789abcdeg", "一二三四五a"] {
            assert_eq!(kept(odd), "cbf29ce484222325", "{odd}");
        }
    }

    #[test]
    fn the_year_one_is_no_end_even_of_what_is_over() {
        let post = parse(br#"{"status":"resolved","alerts":[{"endsAt":"0001-01-01T00:00:00Z"}]}"#).unwrap();
        assert!(post.alerts[0].resolved && post.alerts[0].ends_at.is_none());
    }

    #[test]
    fn nesting_is_bounded_and_nul_is_left_out() {
        let deep = format!("{{\"alerts\":[{{\"x\":{}}}]}}", "[".repeat(100_000));
        refused(&deep);
        let post = parse(br#"{"alerts":[{"labels":{"a":"b\u0000c"}}]}"#).unwrap();
        assert_eq!(post.alerts[0].label("a"), "bc");
    }
}
