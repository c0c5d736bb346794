//! What `codo password` says.

use crate::lang::messages;

messages! {
    too_long_to_hash(may, can) "a password may have {may} bytes, and the hash takes {can} at most"
        / "密码可能长达 {may} 字节，而这种哈希最多接受 {can} 字节";
    entropy(bits, shape) "{bits} bits of entropy each: {shape}" / "每个密码的熵为 {bits} 位：{shape}";
    no_random_bytes(why) "the operating system gave no random bytes: {why}" / "操作系统没有给出随机数：{why}";
    words_twice() "--entropy picks the number of words, and --words names one"
        / "--entropy 决定单词数，--words 又写了一个";
    leave_out_the_number() "leave out the number after --words" / "请去掉 --words 后面的数字";
}
