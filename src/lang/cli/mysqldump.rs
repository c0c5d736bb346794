//! What `codo import mysqldump` says.

use crate::lang::{Pair, Said, messages};

/// Headings of its report.
pub const TABLE: Pair = Pair::new("table", "表");
/// The same.
pub const BECOMES: Pair = Pair::new("becomes", "成为");
/// The same.
pub const READ: Pair = Pair::new("read", "读到");
/// The same.
pub const TAKEN: Pair = Pair::new("taken", "导入");
/// The same.
pub const THERE: Pair = Pair::new("already_there", "已有");
/// The same.
pub const REFUSED: Pair = Pair::new("refused", "拒绝");

/// A row of a table: its line, and its id where it has one.
pub fn place(table: &str, line: u64, id: i64) -> Said {
    if id > 0 { row_with_id(table, line, id) } else { row(table, line) }
}

messages! {
    row(table, line) "{table}, line {line}" / "{table} 第 {line} 行";
    row_with_id(table, line, id) "{table}, line {line}, id {id}" / "{table} 第 {line} 行，id {id}";
    line(line) "line {line}" / "第 {line} 行";

    no_columns(table) "it does not say what the columns of {table} are called" / "没有写明 {table} 的列名";
    name_the_columns() "dump without --no-create-info, or with --complete-insert"
        / "转储时不要加 --no-create-info，或加上 --complete-insert";
    too_much(mebibytes) "it holds more than {mebibytes} MiB of records" / "其中的记录超过 {mebibytes} MiB";
    no_table_of_codo_tools() "it holds none of codo-tools' tables" / "其中没有 codo-tools 的表";
    dump_codo_tools() "mysqldump codo_tools > codo_tools.sql" / "mysqldump codo_tools > codo_tools.sql";
    tables_are(names) "it holds {names}" / "其中有 {names}";
    several_databases(names) "codo-tools' tables stand in several databases: {names}"
        / "多个数据库中都有 codo-tools 的表：{names}";
    pick_a_database() "--database picks one" / "请用 --database 指定一个";
    no_database(name) "it holds no database \"{name}\" with codo-tools' tables"
        / "其中没有含 codo-tools 表的数据库“{name}”";
    leave_it_out() "it does not name its database: leave --database out" / "文件没有写明数据库，请去掉 --database";
    databases_are(names) "there are {names}" / "有 {names}";

    wrong_values(values, columns) "{values} values, and {columns} columns" / "有 {values} 个值，而表有 {columns} 列";
    too_long() "longer than any text that is kept" / "超过可保存的最大长度";
    no_value() "an expression, and no value" / "是表达式，而不是值";
    not_utf8() "it is not UTF-8 text" / "不是 UTF-8 文本";
    dump_as_utf8() "mysqldump --default-character-set=utf8mb4 writes it so"
        / "mysqldump --default-character-set=utf8mb4 会写成 UTF-8";
    encoded_twice(meant) "it was encoded twice and means \"{meant}\"" / "被编码了两次，原文应为“{meant}”";
    dump_as_latin1()
        "mysqldump --default-character-set=latin1 --skip-set-charset writes such a database as it was meant"
        / "mysqldump --default-character-set=latin1 --skip-set-charset 可按原文转储这样的数据库";
    not_a_time(shown) "\"{shown}\" is no time" / "“{shown}”不是时间";
    no_web_address() "an address that begins with https:// is expected" / "应为以 https:// 开头的地址";
    same_id(first) "it has the id of {first}" / "与{first}的 id 相同";
    same_name(name, first) "\"{name}\" is the name of {first}" / "“{name}”与{first}同名";

    nothing_taken(n, why) "nothing was taken in, {n} refused: {why}" / "未导入任何记录，有 {n} 条被拒绝：{why}";
    skip_them() "--skip-bad leaves out what cannot be taken" / "--skip-bad 可跳过无法导入的记录";

    refused(why) "refused: {why}" / "拒绝：{why}";
    new_ids(table, n) "{table}: {n} with a new id, because theirs was used before"
        / "{table}：{n} 条另分配了 id，因为原 id 已被使用";
    different(table, n) "{table}: {n} that are already there say something else here, and stay as they are"
        / "{table}：{n} 条已有记录与文件内容不同，保持不变";
    left_out(table, column, rows) "{table}.{column}: there is no place for what {rows} rows say there"
        / "{table}.{column}：{rows} 行的内容没有对应的字段，未导入";
    contacts_used(names) "contacts that are there: {names}" / "已有的联系人：{names}";
    contacts_made(names) "contacts added: {names}" / "新增的联系人：{names}";
    give_them_addresses()
        "codo-tools keeps addresses of people elsewhere: `codo contact edit NAME --to mailto:…` gives them theirs"
        / "codo-tools 不在此库中保存人员的联系方式：请用 `codo contact edit NAME --to mailto:…` 补上";
    passed_over(tables) "passed over: {tables}" / "略过的表：{tables}";
    rows(table, n) "{table} ({n} rows)" / "{table}（{n} 行）";
    read_in(zone) "times without a zone were read as {zone}; --tz says otherwise"
        / "没有时区的时间按 {zone} 读取；可用 --tz 另行指定";
    lost(rows) "{rows} rows hold ?? and no row a letter beyond ASCII: letters were lost when the dump was written"
        / "{rows} 行含有 ??，且全文没有 ASCII 以外的字符：转储时丢失了文字";
    may_be_cut_off() "it does not end with the line \"Dump completed\": it may have been cut off"
        / "结尾没有“Dump completed”一行：文件可能不完整";
    rehearsed() "nothing was done: this is what would be" / "未执行任何操作，以上是将会发生的";
}
