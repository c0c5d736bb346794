//! What is wrong with a record, and what to write instead.

use super::{Pair, Said, messages};

messages! {
    /// The nearest that there is.
    /// A record, as people know it.
    record(kind, id, name) "{kind} {id} \"{name}\"" / "{kind} {id}“{name}”";

    no_kind(noun) "there is no kind of record \"{noun}\"" / "没有“{noun}”这种记录";
    there_are(names) "there are {names}" / "可用的有 {names}";
    no_key(kind, key) "a {kind} has no \"{key}\"" / "{kind}没有字段“{key}”";
    keys_are(names) "its keys are {names}" / "可用的字段：{names}";
    missing(field) "{field} is missing" / "缺少 {field}";
    give_it_with(how, help) "give it with {how}: {help}" / "用 {how} 给出：{help}";
    name_argument() "the NAME argument" / "参数 NAME";

    not_whole(typed) "\"{typed}\" is not a whole number" / "“{typed}”不是整数";
    not_whole_that_fits(number) "{number} is not a whole number that fits" / "{number} 不是可用的整数";
    not_between(number, min, max) "{number} is not between {min} and {max}" / "{number} 不在 {min} 到 {max} 之间";
    yes_or_no() "say yes or no" / "请写 yes 或 no";
    control_character(c) "it holds the control character {c}" / "含有控制字符 {c}";
    characters(found, most) "{found} characters; at most {most} fit" / "有 {found} 个字符，最多 {most} 个";
    bytes(found, most) "{found} bytes; at most {most} fit" / "有 {found} 字节，最多 {most} 字节";
    entries(found, most) "{found} entries; at most {most} fit" / "有 {found} 项，最多 {most} 项";
    texts_expected() "an array of texts is expected" / "应为文本数组";
    expected(expected, found) "expected {expected}, found {found}" / "应为{expected}，实为{found}";

    end_before_start(end, end_at, start, start_at)
        "{end} ({end_at}) lies before {start} ({start_at})" / "{end}（{end_at}）早于 {start}（{start_at}）";
    check_the_dates()
        "check the dates; a date alone is midnight where you are" / "请检查日期；只写日期表示当地零点";

    name_with_comma() "a contact's name holds no comma" / "联系人名称不能含逗号";

    write_matcher()
        "write it as Alertmanager does: severity=\"critical\", instance=~\"db.*\", team!=\"ops\""
        / "写法与 Alertmanager 相同：severity=\"critical\"、instance=~\"db.*\"、team!=\"ops\"";

    write_matchers()
        "write them as Alertmanager does, commas between them: cluster=\"db\", instance=~\"db.*\""
        / "写法与 Alertmanager 相同，以逗号分隔：cluster=\"db\", instance=~\"db.*\"";
    fits_everything()
        "these matchers also fit an alert that has none of the labels; one must not"
        / "这些匹配条件也匹配没有这些标签的告警；至少要有一个不匹配";
    no_silence_end() "a silence needs an end or hours" / "静默需要结束时间或时段";
    say_how_long() "say --for 2h, --until TIME or --every 'tue 02:00-04:00'"
        / "请写 --for 2h、--until 时间 或 --every 'tue 02:00-04:00'";
    not_every_week(typed) "\"{typed}\" is not a day and hours" / "“{typed}”不是星期几加时段";
    write_every() "write 'tue 02:00-04:00', 'mon-fri 22:00-06:00' or 'daily 03:00-03:30'"
        / "请写成 'tue 02:00-04:00'、'mon-fri 22:00-06:00' 或 '每天 03:00-03:30'";

    amount_and_currency() "amount and currency go together" / "amount 和 currency 须同时给出";
    write_cost() "write --cost \"1200 CNY\"" / "请写成 --cost \"1200 CNY\"";
    not_a_cost(typed) "--cost: \"{typed}\" is not an amount and a currency"
        / "--cost：“{typed}”不是金额加币种";
    not_an_amount(typed) "\"{typed}\" is not an amount such as 1200 or 99.50"
        / "“{typed}”不是金额，例如 1200 或 99.50";
    not_a_currency(typed) "\"{typed}\" is not a currency code such as CNY or USD"
        / "“{typed}”不是币种代码，例如 CNY 或 USD";
    not_leads(typed) "\"{typed}\" is not a list of days before the end" / "“{typed}”不是到期前的天数列表";
    write_leads() "write --remind-on 60,14,3,0" / "请写成 --remind-on 60,14,3,0";
    not_a_period(typed) "\"{typed}\" is not a period such as 1y, 3mo, 2w or 30d"
        / "“{typed}”不是周期，例如 1y、3mo、2w 或 30d";
    no_end(record) "{record} has no end" / "{record}没有到期时间";
    no_cycle(record) "{record} has no cycle" / "{record}没有周期";
    say_until_or_set(id) "say --until DATE or --for 1y; `codo paid edit {id} --every 1y` sets its cycle"
        / "请加 --until DATE 或 --for 1y；用 `codo paid edit {id} --every 1y` 设置周期";
    beyond_the_calendar(record) "{record} would end beyond the year 9999" / "{record}的到期时间将超出 9999 年";
    runs_until_already(record, end) "{record} runs until {end} already" / "{record}已续到 {end}";
}

/// What a field takes.
pub const TEXT: Pair = Pair::new("text", "文本");
/// What a time takes.
pub const TIME_AS_TEXT: Pair = Pair::new("a time as text", "文本形式的时间");
/// What a number takes.
pub const WHOLE_NUMBER: Pair = Pair::new("a whole number", "整数");
/// What a flag takes.
pub const TRUE_OR_FALSE: Pair = Pair::new("true or false", " true 或 false");
/// What a list takes.
pub const ARRAY_OF_TEXTS: Pair = Pair::new("an array of texts", "文本数组");
/// What JSON has.
pub const NULL: Pair = Pair::new("null", " null");
/// What JSON has.
pub const BOOLEAN: Pair = Pair::new("a boolean", "布尔值");
/// What JSON has.
pub const NUMBER: Pair = Pair::new("a number", "数字");
/// What JSON has.
pub const ARRAY: Pair = Pair::new("an array", "数组");
/// What JSON has.
pub const OBJECT: Pair = Pair::new("an object", "对象");

/// What is given with a flag.
pub fn flag(flag: &str) -> Said {
    Said::foreign(format_args!("--{flag}"))
}
