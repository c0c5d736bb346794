//! Where secrets are kept beside the settings, for whoever looks after them.

use super::{Config, Environment, SETTINGS, Shape, logins};
use crate::error::Error;
use std::path::{Path, PathBuf};

/// Whether a file's mode has any of these bits.
pub fn has_mode(path: &Path, any: u32) -> bool {
    use std::os::unix::fs::MetadataExt;
    path.metadata().is_ok_and(|meta| meta.mode() & any != 0)
}

/// Whether anybody but its owner may use a file.
pub fn others_can_read(path: &Path) -> bool {
    has_mode(path, 0o077)
}

impl Environment {
    /// The zone that it names for this process.
    pub fn zone(&self) -> Option<&str> {
        self.text("TZ")
    }
}

impl Config {
    /// The configuration file, where it holds a secret that others can read.
    pub fn readable_secrets(&self) -> Option<&Path> {
        self.path().filter(|_| self.is_readable)
    }

    /// The files that hold secrets or keys, each with the setting that names it.
    pub fn secret_files(&self) -> Vec<(&'static str, PathBuf)> {
        let key = self.text("webhook.tls_key").map(|path| ("webhook.tls_key", PathBuf::from(path)));
        let named = self
            .kept_secrets()
            .into_iter()
            .filter_map(|(key, value)| Some((key, Path::new(value.strip_prefix("file:")?).to_path_buf())));
        named.chain(key).collect()
    }

    /// The settings whose secrets are not where they are said to be.
    pub fn missing_secrets(&self) -> Vec<(&'static str, Error)> {
        let fetched = self.kept_secrets().into_iter();
        fetched.filter_map(|(key, value)| Some((key, self.fetch(key, value).err()?))).collect()
    }

    /// Every secret as the settings have it.
    fn kept_secrets(&self) -> Vec<(&'static str, &str)> {
        let of = |setting: &'static super::Setting| {
            let text = self.text(setting.key).unwrap_or_default();
            let values: Vec<&str> = match setting.shape {
                Shape::Secret | Shape::Secrets | Shape::Location => text.lines().collect(),
                Shape::Logins => logins(text).map(|(_, secret)| secret).collect(),
                _ => Vec::new(),
            };
            values.into_iter().map(move |value| (setting.key, value))
        };
        SETTINGS.iter().flat_map(of).collect()
    }
}
