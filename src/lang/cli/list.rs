//! What lists say.

use crate::lang::messages;

messages! {
    there_are_more(shown) "{shown} shown, there are more; --limit 0 shows all"
        / "已显示 {shown} 条，还有更多；--limit 0 显示全部";
    nothing() "nothing to list" / "没有可显示的记录";
    not_key_value(asked) "--where \"{asked}\" is not KEY=VALUE" / "--where “{asked}”不是 KEY=VALUE 的形式";
    for_example() "for example --where fault_level=一级故障" / "例如 --where fault_level=一级故障";
}
