//! What is wrong with a command line.

use super::{Said, help, messages};

messages! {
    no_command(name) "there is no command {name}" / "没有 {name} 这个命令";
    no_argument(name) "there is no argument {name} here" / "这里没有 {name} 这个参数";
    bad_value(value, argument) "\"{value}\" is no value for {argument}" / "“{value}”不能作 {argument} 的值";
    bad_value_because(value, argument, why)
        "\"{value}\" is no value for {argument}: {why}"
        / "“{value}”不能作 {argument} 的值：{why}";
    no_value(argument) "{argument} needs a value" / "{argument} 需要一个值";
    too_few_values(argument, least) "{argument} needs {least} values" / "{argument} 需要 {least} 个值";
    one_value_too_many(value, argument)
        "\"{value}\" is one value too many for {argument}"
        / "{argument} 的值太多：“{value}”是多余的";
    missing(arguments) "missing: {arguments}" / "缺少：{arguments}";
    command_missing(name) "{name} needs a command" / "{name} 需要一个子命令";
    twice(argument) "{argument} can be given once only" / "{argument} 只能写一次";
    not_together(argument, other)
        "{argument} and {other} do not go together"
        / "{argument} 不能和 {other} 一起用";
    not_utf8() "an argument is not UTF-8 text" / "有一个参数不是 UTF-8 文本";
    not_understood(what) "{what}" / "命令行有误：{what}";

    not_a_number() "not a whole number" / "不是整数";
    not_an_address()
        "an address and a port are wanted, such as 127.0.0.1:8040"
        / "应是地址和端口，例如 127.0.0.1:8040";
    not_within(range) "it is not within {range}" / "不在 {range} 之内";

    /// What is allowed.
    there_are(values) "there are {values}" / "可用的有 {values}";
    /// Where all of it is told.
    see_help(command) "{command} --help says what it takes" / "{command} --help 列出全部用法";
}

/// How the command is written.
pub fn usage(line: &str) -> Said {
    Said::pair(format!("usage: {line}"), format!("用法：{}", help::placeholders(line)))
}
