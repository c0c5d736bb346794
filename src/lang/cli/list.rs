//! What lists say.

use crate::lang::messages;

messages! {
    there_are_more(shown) "{shown} shown, there are more; --limit 0 shows all"
        / "已显示 {shown} 条，还有更多；--limit 0 显示全部";
    nothing() "nothing to list" / "没有可显示的记录";
    not_key_value(asked) "--where \"{asked}\" is not KEY=VALUE" / "--where “{asked}”不是 KEY=VALUE 的形式";
    for_example() "for example --where fault_level=一级故障" / "例如 --where fault_level=一级故障";
    no_field(noun, name) "{noun} has no field \"{name}\"" / "{noun}没有字段“{name}”";
    fields_are(names) "its fields are {names}" / "字段有 {names}";
    not_a_number(field, typed) "{field}: \"{typed}\" is not a whole number" / "{field}：“{typed}”不是整数";
    not_yes_or_no(field, typed) "{field}: \"{typed}\" is not yes or no" / "{field}：“{typed}”不是 yes 或 no";
}
