//! What is wrong with a label matcher.

use super::messages;

messages! {
    no_operator(name) "\"{name}\" is not followed by =, !=, =~ or !~" / "“{name}”之后缺少 =、!=、=~ 或 !~";
    not_a_regex(value) "\"{value}\" is not a regular expression (RE2 syntax)"
        / "“{value}”不是正则表达式（RE2 语法）";
    name_not_closed() "the label name's closing quote is missing" / "标签名缺少右引号";
    no_name() "a label name is missing before the operator" / "运算符之前缺少标签名";
    not_a_name(typed) "{typed} does not begin with a label name" / "{typed} 不以标签名开头";
    quote_the_value(rest) "{rest}: put the value between double quotes, and give one matcher a flag"
        / "{rest}：值请用双引号括起，每个参数只写一个匹配条件";
    more_follows(more) "{more} follows the closing quote; give one matcher a flag"
        / "右引号之后还有 {more}；每个参数只写一个匹配条件";
    value_not_closed() "the value's closing quote is missing" / "值缺少右引号";
}
