//! When a certificate runs out: the one value of X.509 (RFC 5280, 4.1) that codo reads itself.

use crate::time::Time;

/// The tags of DER that stand before it: a version, and the two forms of a time.
const VERSION: u8 = 0xa0;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
/// The most bytes of a length: a certificate of 4 GiB is none.
const LENGTH_BYTES_MAX: usize = 4;

/// The last moment at which a certificate, as DER, is good; none where it cannot be read.
pub fn expires(mut der: &[u8]) -> Option<Time> {
    let (_, mut certificate) = take(&mut der)?;
    let (_, mut signed) = take(&mut certificate)?;
    if signed.first() == Some(&VERSION) {
        take(&mut signed)?;
    }
    // Its number, the algorithm of its signature, and who signed it.
    for _ in 0..3 {
        take(&mut signed)?;
    }
    let (_, mut validity) = take(&mut signed)?;
    take(&mut validity)?;
    let (tag, text) = take(&mut validity)?;
    let text = std::str::from_utf8(text).ok()?;
    let (year, rest) = match tag {
        UTC_TIME => {
            let (year, rest) = text.split_at_checked(2)?;
            let century = if year.parse::<u8>().ok()? < 50 { "20" } else { "19" };
            (format!("{century}{year}"), rest)
        }
        GENERALIZED_TIME => text.split_at_checked(4).map(|(year, rest)| (year.to_string(), rest))?,
        _ => return None,
    };
    let part = |from: usize| rest.get(from..from + 2);
    let (month, day, hour) = (part(0)?, part(2)?, part(4)?);
    let (minute, second) = (part(6)?, part(8)?);
    Time::from_rfc3339(&format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

/// Takes the next value: its tag and its content.
fn take<'a>(der: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        ..0x80 => (usize::from(first), rest),
        _ => {
            let bytes = usize::from(first & 0x7f);
            let (length, rest) = rest.split_at_checked(bytes).filter(|_| bytes <= LENGTH_BYTES_MAX)?;
            (
                length
                    .iter()
                    .try_fold(0_usize, |sum, byte| sum.checked_mul(256)?.checked_add((*byte).into()))?,
                rest,
            )
        }
    };
    let (content, rest) = rest.split_at_checked(length)?;
    *der = rest;
    Some((tag, content))
}
