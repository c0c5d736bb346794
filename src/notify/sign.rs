//! HMAC-SHA256 (RFC 2104), in the two forms in which receivers want it.

use crate::text;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    // A key of any length will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// As Base64.
pub fn base64(key: &[u8], message: &[u8]) -> String {
    BASE64_STANDARD.encode(hmac(key, message))
}

/// In hexadecimal digits.
pub fn hex(key: &[u8], message: &[u8]) -> String {
    text::hex(&hmac(key, message))
}

/// SHA-256 of a text, in hexadecimal digits.
pub fn digest(text: &str) -> String {
    text::hex(&Sha256::digest(text.as_bytes()))
}
