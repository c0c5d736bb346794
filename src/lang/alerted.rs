//! Faults that alerts opened, and alerts that people take note of.

use super::{Pair, messages};

/// How bad a fault is where neither rule nor alert says it.
pub const NO_LEVEL: Pair = Pair::new("unknown", "未定级");
/// Who answers for a fault where neither rule nor alert says it.
pub const NO_OWNER: Pair = Pair::new("unassigned", "待分派");

messages! {
    nothing_to_ack(id) "alert {id} is resolved: there is nothing to acknowledge or to take back; nothing was changed"
        / "告警 {id} 已恢复，既无需确认，也无可撤销；未作任何改动";
    acked_since(id) "somebody else has acknowledged alert {id} since" / "告警 {id} 在那之后又被别人确认过";
    nothing_fits(typed) "no firing alert fits {typed}; nothing was changed"
        / "没有触发中的告警符合 {typed}；未作任何改动";
    open_list() "`codo alert list --open` shows what fires" / "用 `codo alert list --open` 查看触发中的告警";
    acked(id, name) "acknowledged alert {id} \"{name}\"" / "已确认告警 {id}“{name}”";
}
