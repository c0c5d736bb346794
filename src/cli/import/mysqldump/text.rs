//! What a column's bytes say: text, times and addresses of robots.

use crate::error::{Error, Result};
use crate::lang::cli::mysqldump as say;
use crate::mysqldump::Value;
use crate::record::contact::Address;
use crate::text;
use crate::time::{self, Here, Time, Zone};
use encoding_rs::WINDOWS_1252;

/// The most characters of a text that an error shows.
const SHOWN_CHARS: usize = 40;

/// The text of a value; none where there is nothing.
pub fn text_of(value: &Value) -> Result<Option<String>> {
    let bytes = match value {
        Value::Null => return Ok(None),
        Value::Number(number) => return Ok(Some(number.clone())),
        Value::Bytes(bytes) => bytes,
        Value::TooLong => return Err(Error::usage(say::too_long())),
        Value::Expression => return Err(Error::usage(say::no_value())),
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Error::usage(say::not_utf8()).hint(say::dump_as_utf8()));
    };
    match encoded_twice(text) {
        None => Ok(Some(text.to_string())),
        Some(meant) => {
            let meant = text::shorten(&text::inert(&meant), SHOWN_CHARS);
            Err(Error::usage(say::encoded_twice(meant)).hint(say::dump_as_latin1()))
        }
    }
}

/// What was meant by a text whose bytes were taken for latin1 and encoded again, as a client does that was not
/// told what it sends. MySQL's latin1 is Windows' code page 1252.
fn encoded_twice(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let (bytes, _, is_foreign) = WINDOWS_1252.encode(text);
    if is_foreign { None } else { String::from_utf8(bytes.into_owned()).ok() }
}

/// A time as MySQL writes it, `2019-03-20 17:46:57`, or as codo-tools' pages do, RFC 3339. `0000-00-00` is none.
/// `zone` is the session's, of what it moves by it; everything else is read in the zone that is told.
pub fn time_of(typed: &str, zone: Option<&str>, here: Here) -> Result<Option<Time>> {
    let typed = typed.trim();
    let is_date =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let wrong = || Error::usage(say::not_a_time(text::inert(&text::shorten(typed, SHOWN_CHARS))));
    let Some((date, clock)) = typed.split_at_checked(10) else { return Err(wrong()) };
    if !date.bytes().enumerate().all(is_date) {
        return Err(wrong());
    }
    if date == "0000-00-00" {
        return Ok(None);
    }
    if let Some(at) = Time::from_rfc3339(typed) {
        return Ok(Some(at));
    }
    // Parts of a second are kept nowhere.
    let clock = clock.split('.').next().unwrap_or_default().trim_start_matches([' ', 'T']);
    let clock = if clock.is_empty() { "00:00:00" } else { clock };
    let in_zone = |zone| time::read(&format!("{date} {clock}"), Here { zone, ..here }).map(Some);
    match zone {
        None => in_zone(here.zone),
        Some(name) if name.eq_ignore_ascii_case("SYSTEM") => in_zone(here.zone),
        Some(offset) if offset.starts_with(['+', '-']) => {
            Time::from_rfc3339(&format!("{date}T{clock}{offset}")).map(Some).ok_or_else(wrong)
        }
        Some(name) => in_zone(Zone::named(name)?),
    }
}

/// The address of a robot that codo-tools posts to.
pub fn robot(url: &str) -> Result<Address> {
    let url = url.trim();
    let host = url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?']).next()).unwrap_or_default();
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let parameter = |name: &str| {
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    };
    let of_vendor = match host {
        "oapi.dingtalk.com" => parameter("access_token").map(|token| format!("dingtalk://{token}")),
        "qyapi.weixin.qq.com" => parameter("key").map(|key| format!("wecom://{key}")),
        "open.feishu.cn" => path.rsplit('/').next().map(|token| format!("feishu://{token}")),
        _ => None,
    };
    match of_vendor {
        Some(address) => Address::typed(&address),
        None if url.starts_with("http://") || url.starts_with("https://") => Address::typed(url),
        None => Err(Error::usage(say::no_web_address())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str, zone: Option<&str>) -> String {
        let here = Here { now: Time::from_unix(0), zone: Zone::named("Asia/Shanghai").unwrap() };
        let read = time_of(typed, zone, here);
        read.map_or("refused".to_string(), |at| at.map_or("none".to_string(), Time::to_text))
    }

    #[test]
    fn times_are_read_in_the_zone_that_they_are_written_in() {
        for (typed, zone, meant) in [
            ("2019-03-20 17:46:57", None, "2019-03-20T09:46:57Z"),
            ("2019-03-20", None, "2019-03-19T16:00:00Z"),
            ("2019-03-20 17:46:57.123456", Some("+00:00"), "2019-03-20T17:46:57Z"),
            ("2019-03-20 17:46:57", Some("-05:30"), "2019-03-20T23:16:57Z"),
            ("2019-03-20 17:46:57", Some("SYSTEM"), "2019-03-20T09:46:57Z"),
            ("2019-03-20 17:46:57", Some("UTC"), "2019-03-20T17:46:57Z"),
            ("2019-03-20T16:00:00.000Z", None, "2019-03-20T16:00:00Z"),
            ("0000-00-00 00:00:00", None, "none"),
            ("2019-00-00", None, "refused"),
            ("2019-02-30 00:00:00", None, "refused"),
            ("now", None, "refused"),
            ("明天", None, "refused"),
            ("2019-03-20 17:46:57", Some("Mars/Base"), "refused"),
        ] {
            assert_eq!(read(typed, zone), meant, "{typed} {zone:?}");
        }
    }

    #[test]
    fn text_that_was_encoded_twice_is_seen() {
        let (twice, _) = WINDOWS_1252.decode_without_bom_handling("支付网关超时".as_bytes());
        assert_eq!(encoded_twice(&twice).as_deref(), Some("支付网关超时"));
        for sound in ["支付网关", "plain", "naïve café", "Größe £5", "😀"] {
            assert_eq!(encoded_twice(sound), None, "{sound}");
        }
    }

    #[test]
    fn robots_are_known_by_their_hosts() {
        for (url, address) in [
            ("https://oapi.dingtalk.com/robot/send?access_token=abc123", "dingtalk://abc123"),
            ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a-91f6", "wecom://693a-91f6"),
            ("https://open.feishu.cn/open-apis/bot/v2/hook/t-1", "feishu://t-1"),
            (" https://robot.example.com/x?access_token=a ", "https://robot.example.com/x?access_token=a"),
        ] {
            assert_eq!(robot(url).unwrap().url, address);
        }
        for url in ["", "robot", "https://oapi.dingtalk.com/robot/send?access_token=a%20b"] {
            assert!(robot(url).is_err(), "{url}");
        }
    }
}
