//! What a system keeps in a password's place, in the forms that logins read.
//!
//! The costs are fixed: argon2id's and bcrypt's are what the OWASP's Password Storage Cheat Sheet asks
//! for or more; it has none for SHA-512-crypt, whose rounds are Ansible's and passlib's.

use super::Random;
use crate::error::{Error, Result};
use crate::lang::password as say;
use argon2::{Algorithm, Argon2, Params, Version};
use sha_crypt::{PasswordHasher, ShaCrypt};

const ARGON2_KIB: u32 = 19 * 1024;
const ARGON2_PASSES: u32 = 2;
const ARGON2_LANES: u32 = 1;
const BCRYPT_COST: u32 = 12;
const SHA512_CRYPT_ROUNDS: u32 = 656_000;

/// A form of hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// `$argon2id$`
    Argon2id,
    /// `$2b$`
    Bcrypt,
    /// `$6$`
    Sha512Crypt,
}

impl Scheme {
    /// All there are, as they are named.
    pub const ALL: [(&str, Scheme); 3] =
        [("argon2id", Scheme::Argon2id), ("bcrypt", Scheme::Bcrypt), ("sha512-crypt", Scheme::Sha512Crypt)];

    /// The most bytes of a password: bcrypt passes over what comes after, crypt(3) takes no more.
    pub fn bytes_max(self) -> usize {
        match self {
            Scheme::Argon2id => usize::MAX,
            Scheme::Bcrypt => 72,
            Scheme::Sha512Crypt => 511,
        }
    }

    /// The hash of a password, with a salt of its own.
    pub fn hash(self, password: &str, random: &mut Random) -> Result<String> {
        let password = password.as_bytes();
        match self {
            Scheme::Argon2id => {
                let params =
                    Params::new(ARGON2_KIB, ARGON2_PASSES, ARGON2_LANES, None).map_err(|e| failed(&e))?;
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
                let salt = salt::<16>(random)?;
                Ok(argon2.hash_password_with_salt(password, &salt).map_err(|e| failed(&e))?.to_string())
            }
            Scheme::Bcrypt => {
                let salt = salt::<16>(random)?;
                Ok(bcrypt::hash_with_salt(password, BCRYPT_COST, salt).map_err(|e| failed(&e))?.to_string())
            }
            Scheme::Sha512Crypt => {
                let params = sha_crypt::Params::new(SHA512_CRYPT_ROUNDS).map_err(|e| failed(&e))?;
                let crypt = ShaCrypt::new(sha_crypt::Algorithm::Sha512Crypt, params);
                // 16 characters of base64, all of a salt that crypt(3) reads: with a longer one it
                // would not find its own hash again.
                let salt = salt::<12>(random)?;
                Ok(crypt.hash_password_with_salt(password, &salt).map_err(|e| failed(&e))?.to_string())
            }
        }
    }
}

fn salt<const N: usize>(random: &mut Random) -> Result<[u8; N]> {
    let bytes = random.bytes(N)?;
    bytes.try_into().map_err(|_| Error::failed(say::salt(N)))
}

fn failed(why: &dyn std::fmt::Display) -> Error {
    Error::failed(say::not_hashed(why.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: &str = "pässwört 1";

    fn hash(scheme: Scheme, salt: &[u8]) -> String {
        let mut fill = |block: &mut [u8]| {
            block.iter_mut().zip(salt.iter().cycle()).for_each(|(byte, salt)| *byte = *salt);
            Ok(())
        };
        scheme.hash(PASSWORD, &mut Random::new(&mut fill)).unwrap()
    }

    #[test]
    fn argon2id_is_what_the_reference_implementation_makes() {
        // printf 'pässwört 1' | argon2 abcdefghijklmnop -id -t 2 -k 19456 -p 1 -e
        let expected = "$argon2id$v=19$m=19456,t=2,p=1$YWJjZGVmZ2hpamtsbW5vcA$\
                        QX4c1qlgQ7aOW4BnjGhbUcIi6zAaE06j3/cdDUc6A18";
        assert_eq!(hash(Scheme::Argon2id, b"abcdefghijklmnop"), expected);
    }

    #[test]
    fn bcrypt_is_what_crypt_makes() {
        // perl -e 'print crypt "pässwört 1", q($2b$12$WUHhXETkX0fnYkrqZU3ta.)'
        assert_eq!(
            hash(Scheme::Bcrypt, b"abcdefghijklmnop"),
            "$2b$12$WUHhXETkX0fnYkrqZU3ta.xfRDrQAgWRRZesYcNqvpshYYBNULhhu"
        );
    }

    #[test]
    fn sha512_crypt_is_what_crypt_makes() {
        // openssl passwd -6 -salt 'rounds=656000$V7qMYJaNbVKOeh4P' 'pässwört 1'
        let expected = "$6$rounds=656000$V7qMYJaNbVKOeh4P$\
                        QLrcdPCsIxRzYpEQqZJ6mtEJpVKvDtBAk/Ovp83BG4MzhCr0UXtqIrx.cu/skavXoTl.Ipj3crxES/qjmK4YX.";
        assert_eq!(hash(Scheme::Sha512Crypt, b"abcdefghijkl"), expected);
    }

    #[test]
    fn a_salt_is_used_once() {
        let mut fill = super::super::random::tests::repeatable(6);
        let mut random = Random::new(&mut fill);
        let mut salt = || Scheme::Argon2id.hash(PASSWORD, &mut random).unwrap();
        assert_ne!(salt(), salt());
    }
}
