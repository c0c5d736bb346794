//! What `codo log` says.

use crate::lang::messages;

messages! {
    kind_first() "a kind of record is expected before its id or name" / "id 或名称之前应写明是哪种记录";
    unknown_kind(name) "the journal knows no records called \"{name}\"" / "操作日志中没有名为“{name}”的记录";
    kinds_are(names) "kinds of record are {names}" / "记录的种类有 {names}";
    not_an_id(typed, kind) "\"{typed}\" is not the id of a {kind}" / "“{typed}”不是 {kind} 的 id";
}
