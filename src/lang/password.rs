//! What is wrong with the demand for a password, and what one is made of.

use super::{Pair, messages};

messages! {
    none_to_choose(flag, least, what) "{flag} {least}: there are no {what} to choose from"
        / "{flag} {least}：没有可选的{what}";
    add_symbols() "add --symbols" / "请加上 --symbols";
    no_part_of_a_password(flag, c) "{flag}: {c} cannot be part of a password" / "{flag}：{c} 不能用于密码";
    no_character_left() "no character is left to make a password of" / "没有剩下可用于密码的字符";
    no_entropy() "passwords of a single character have no entropy" / "只用一种字符的密码没有熵";
    separator_not_shown(separator) "--separator: {separator} cannot be shown" / "--separator：{separator} 无法显示";
    too_few_words(most, bits) "{most} words have less than {bits} bits of entropy"
        / "{most} 个单词的熵不足 {bits} 位";
    more_demanded(demanded, length) "{demanded} characters are demanded by --min-…, and a password has {length}"
        / "--min-… 要求 {demanded} 个字符，而密码只有 {length} 个";
    too_long_to_count(most, length) "with --min-… a password has at most {most} characters, not {length}"
        / "使用 --min-… 时密码最多 {most} 个字符，不能是 {length} 个";
    too_short_for(most, bits)
        "with --min-… a password has at most {most} characters, which is less than {bits} bits of entropy"
        / "使用 --min-… 时密码最多 {most} 个字符，其熵不足 {bits} 位";

    of_characters(length, set) "{length} of {set} characters" / "{length} 个字符，取自 {set} 种";
    of_counted(length, set) "{length} of {set} characters, those that fit alone"
        / "{length} 个字符，取自 {set} 种，只算符合要求的";
    of_words(many, list) "{many} of {list} words" / "{many} 个单词，取自 {list} 个";

    not_hashed(why) "the password could not be hashed: {why}" / "无法计算密码的哈希：{why}";
    bytes_at_once(many) "{many} random bytes at once" / "一次需要 {many} 个随机字节";
    salt(bytes) "a salt of {bytes} bytes" / "{bytes} 字节的盐";
    none_below_zero() "there is no number below zero" / "没有小于零的数";
    not_ascii() "no ASCII" / "不是 ASCII";
}

/// A class of characters.
pub const UPPER: Pair = Pair::new("upper-case letters", "大写字母");
/// A class of characters.
pub const LOWER: Pair = Pair::new("lower-case letters", "小写字母");
/// A class of characters.
pub const DIGITS: Pair = Pair::new("digits", "数字");
/// A class of characters.
pub const SYMBOLS: Pair = Pair::new("symbols", "符号");
