//! What every command has, and any kind of record.

/// In English and in Chinese.
pub const CHINESE: &[(&str, &str)] = &[
    // What clap itself adds.
    ("Print help", "显示帮助"),
    ("Print help (see a summary with '-h')", "显示帮助"),
    ("Print help (see more with '--help')", "显示帮助"),
    ("Print version", "显示版本"),
    ("Print this message or the help of the given subcommand(s)", "显示本帮助或某个子命令的帮助"),
    // Everywhere.
    (
        "The ops team's ledger: incidents, renewals, contacts, alert routing and delivery",
        "运维团队的台账：故障、续费、联系人、告警的分派与发送",
    ),
    ("Everywhere", "通用选项"),
    (
        "The database: a file, or postgres://… (also CODO_DB)",
        "数据库：文件，或 postgres://…（也可用 CODO_DB）",
    ),
    ("The configuration file (also CODO_CONFIG)", "配置文件（也可用 CODO_CONFIG）"),
    ("The zone of times, such as Asia/Shanghai", "时间所在的时区，例如 Asia/Shanghai"),
    ("The language of messages: en or zh-CN", "消息的语言：en 或 zh-CN"),
    (
        "Use colour: auto (on a terminal, without NO_COLOR), always or never",
        "是否用颜色：auto（在终端上，且没有 NO_COLOR）、always 或 never",
    ),
    (
        "The form of data: table, wide, json, ndjson, csv or tsv",
        "数据的格式：table、wide、json、ndjson、csv 或 tsv",
    ),
    ("Print JSON, errors too: --output json", "输出 JSON，错误也是：即 --output json"),
    ("Print ids alone, and no talk", "只输出 id，不说别的"),
    // Any kind of record.
    (
        "Read records as JSON, one object, an array or one a line; - is standard input",
        "读入 JSON 记录：一个对象、一个数组，或每行一个；- 表示标准输入",
    ),
    ("Read changes as JSON with the id in it; - is standard input", "读入带 id 的 JSON 修改；- 表示标准输入"),
    ("Show secrets instead of ***", "显示密钥原文，不用 *** 代替"),
    ("Take it out of the records that name it first", "先从引用它的记录中去掉它"),
    ("Do not ask; needed where there is no terminal to ask at", "不询问；没有终端可询问时必须写"),
    ("Those alone that are open", "只列出未关闭的"),
    ("Those alone that have this in one of their texts", "只列出某个文本中含有此文本的"),
    (
        "Those alone whose field is this, by its stored name; repeatable",
        "只列出字段为此值的，用存储的字段名；可重复",
    ),
    (
        "Order by this field, -KEY the other way round; newest first if not given",
        "按此字段排序，-KEY 为倒序；不写则最新的在前",
    ),
    ("The most to show; 0 is all", "最多显示几条；0 表示全部"),
    ("How many to pass over", "跳过几条"),
    ("Which ones, all named or none", "哪几条，要么全部，要么一条也不动"),
    ("Another word that means closed", "用另一个表示已关闭的词"),
    ("Another word for where it stands", "用另一个表示状态的词"),
    (
        "When it was over; now if not given (2018-11-22, \"2h ago\")",
        "何时结束；不写则为现在（2018-11-22、\"2h ago\"）",
    ),
];
