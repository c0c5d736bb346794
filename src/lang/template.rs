//! What is said of templates: those in the configuration, and what went wrong with one.

use super::{Pair, messages};

/// Where a template came from.
pub const BUILT_IN: Pair = Pair::new("built in", "内置");
/// The headings of a list of templates.
pub const NAME: Pair = Pair::new("name", "名称");
/// See [`NAME`].
pub const FROM: Pair = Pair::new("from", "来源");
/// See [`NAME`].
pub const FORM: Pair = Pair::new("form", "格式");
/// See [`NAME`].
pub const USED: Pair = Pair::new("used", "使用");

messages! {
    too_much_work(most) "it does more than {most} steps" / "执行超过 {most} 步";
    too_long(most) "it writes more than {most} bytes" / "输出超过 {most} 字节";
    nothing_written() "it writes nothing" / "没有输出任何内容";

    /// A template is refused.
    unusable(name, path, why) "templates.{name}: {path}: {why}" / "templates.{name}：{path}：{why}";
    at_line(line, why) "line {line}: {why}" / "第 {line} 行：{why}";
    too_large(most) "it is larger than {most} bytes" / "超过 {most} 字节";
    not_utf8() "it is not UTF-8" / "不是 UTF-8 文本";

    /// A line of the log: a template failed.
    failed(name, path, why)
        "templates.{name} ({path}) failed, the built-in text was sent: {why}"
        / "templates.{name}（{path}）出错，已改用内置文本发送：{why}";
    /// A line of the log: a template will fail.
    fails(name, path, why)
        "templates.{name} ({path}) fails for a sample: {why}; the built-in text is sent in its place"
        / "templates.{name}（{path}）渲染样例出错：{why}；将改用内置文本发送";
    unknown_name(name, path, unknown)
        "templates.{name} ({path}): there is no \"{unknown}\", it is always empty"
        / "templates.{name}（{path}）：没有“{unknown}”，它始终为空";
    unknown_but(said, near) "{said}; did you mean \"{near}\"?" / "{said}；是不是想写“{near}”？";
    /// A line of the log: a vendor refused the markup.
    markup_rejected(channel, why)
        "{channel} rejected the marked-up text, plain text was sent: {why}"
        / "{channel} 拒绝了带格式的文本，已改发纯文本：{why}";

    /// There is no such template.
    no_template(name) "there is no template \"{name}\"" / "没有名为“{name}”的模板";
    list_names() "`codo template list` names them" / "`codo template list` 列出全部模板";
    no_channel(name, names)
        "\"{name}\" is no channel that sends text; the channels are {names}"
        / "“{name}”不是发送文本的渠道；可用的渠道有 {names}";
}
