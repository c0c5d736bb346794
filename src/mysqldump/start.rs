//! How a file begins that is no dump, or not a dump's plain text.

use super::source::Source;
use crate::error::{Error, Result};
use crate::lang::mysqldump as say;
use std::io::Read;

/// How files begin that are compressed, and the program that does it.
const COMPRESSED: [(&[u8], &str); 4] =
    [(b"\x1f\x8b", "gzip"), (b"\x28\xb5\x2f\xfd", "zstd"), (b"\xfd7zXZ", "xz"), (b"BZh", "bzip2")];

/// Refuses a file by how it begins, and passes over the mark that says it is UTF-8.
pub fn check<R: Read>(source: &mut Source<R>) -> Result<()> {
    for (bytes, program) in COMPRESSED {
        if source.begins_with(bytes)? {
            return Err(Error::usage(say::compressed(program)).hint(say::unpack_first(program)));
        }
    }
    if source.begins_with(b"\xff\xfe")? || source.begins_with(b"\xfe\xff")? {
        return Err(Error::usage(say::utf_16()).hint(say::result_file()));
    }
    if source.begins_with(b"<?xml")? {
        return Err(Error::usage(say::xml()).hint(say::dump_as_sql()));
    }
    if source.begins_with(b"\xef\xbb\xbf")? {
        source.pass(3)?;
    }
    Ok(())
}
