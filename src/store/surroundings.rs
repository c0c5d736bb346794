//! What stands around a database's file: how full its disk is, whose file it is, what it stands on.

use super::file;
use super::lock::beside;
use crate::error::Result;
use crate::time::Time;
use rustix::fs::{statfs, statvfs};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What a file that holds secrets lets its owner do, and nobody else.
pub const PRIVATE: u32 = 0o600;

/// SQLite folds its log at 4 MB; beyond this many bytes something keeps it from that.
pub const LOG_BYTES_MAX: u64 = 64 << 20;

/// What a kernel calls file systems that other machines can change as well, or that a program makes
/// (`linux/magic.h`, and the drivers' own).
const NETWORK: [(u64, &str); 10] = [
    (0x6969, "NFS"),
    (0x517b, "SMB"),
    (0xfe53_4d42, "SMB2"),
    (0xff53_4d42, "CIFS"),
    (0x6573_5546, "FUSE"),
    (0x0102_1997, "9P"),
    (0x00c3_6400, "Ceph"),
    (0x5346_414f, "AFS"),
    (0x0bd0_0bd0, "Lustre"),
    (0x4750_4653, "GPFS"),
];

/// How things stand around a file.
#[derive(Debug)]
pub struct Surroundings {
    /// The file itself, whatever links lead to it.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// The size of its log.
    pub log_bytes: u64,
    /// The modes of the file, of its log and of the log's index.
    pub modes: Vec<(PathBuf, u32)>,
    /// The folder and its mode, where anybody may put another file in the place of one there.
    pub open_folder: Option<(PathBuf, u32)>,
    /// How many names it has.
    pub links: u64,
    /// When it or its log was last written, by the file system's clock.
    pub written: Time,
    /// The space that is left for this user, in bytes.
    pub free_bytes: Option<u64>,
    /// What it stands on, where that is no disk of this machine.
    pub network: Option<&'static str>,
}

impl Surroundings {
    /// Of a file that is there.
    pub fn of(path: &Path) -> Result<Self> {
        let path = file::real(path)?;
        let files = ["", "-wal", "-shm"].map(|suffix| beside(&path, suffix));
        let found: Vec<_> = files.iter().filter_map(|file| Some((file, file.metadata().ok()?))).collect();
        let of = |n: usize| found.iter().find(|(file, _)| files.get(n) == Some(*file)).map(|(_, meta)| meta);
        let bytes = |n| of(n).map_or(0, MetadataExt::size);
        let written = [0, 1].into_iter().filter_map(|n| of(n).map(MetadataExt::mtime)).max();
        let folder = path.parent().unwrap_or(&path);
        Ok(Surroundings {
            bytes: bytes(0),
            log_bytes: bytes(1),
            modes: found.iter().map(|(file, meta)| (file.to_path_buf(), meta.mode() & 0o777)).collect(),
            open_folder: open_folder(folder),
            links: of(0).filter(|file| file.is_file()).map_or(1, MetadataExt::nlink),
            written: Time::from_unix(written.unwrap_or_default()),
            free_bytes: statvfs(folder).ok().map(|disk| disk.f_bavail.saturating_mul(disk.f_frsize)),
            network: statfs(folder).ok().and_then(|disk| network_file_system(magic(disk.f_type))),
            path,
        })
    }
}

/// A folder that all may write, and its mode; none where everybody can take away but what is theirs, as in `/tmp`.
fn open_folder(folder: &Path) -> Option<(PathBuf, u32)> {
    let mode = folder.metadata().ok()?.mode() & 0o7777;
    (mode & 0o1002 == 0o002).then(|| (folder.to_path_buf(), mode))
}

/// The file system's number; the kernel's type for it differs from machine to machine.
fn magic(number: impl TryInto<i64>) -> u64 {
    let number: i64 = number.try_into().unwrap_or_default();
    u64::from_le_bytes(number.to_le_bytes()) & 0xffff_ffff
}

/// The name of a file system that is no disk of this machine, by the kernel's number for it.
pub fn network_file_system(magic: u64) -> Option<&'static str> {
    NETWORK.iter().find(|(number, _)| *number == magic).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_wide_the_kernel_s_type_for_it() {
        for number in [0x6969_u32, 0xff53_4d42] {
            let wide = u64::from(number);
            assert_eq!([magic(number), magic(number.cast_signed()), magic(i64::from(number))], [wide; 3]);
            assert!(network_file_system(wide).is_some(), "{number:x}");
        }
    }
}
