//! Faults that alerts opened.

use super::Pair;

/// How bad a fault is where neither rule nor alert says it.
pub const NO_LEVEL: Pair = Pair::new("unknown", "未定级");
/// Who answers for a fault where neither rule nor alert says it.
pub const NO_OWNER: Pair = Pair::new("unassigned", "待分派");
