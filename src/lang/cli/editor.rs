//! What editing in the person's own editor says.

use crate::lang::messages;

messages! {
    cannot_be_shown() "the record cannot be shown as text" / "记录无法以文本显示";
    edit_again() "Edit again?" / "重新编辑？";
    not_json(why) "this is not JSON: {why}" / "这不是 JSON：{why}";
    one_object() "the record is one JSON object" / "记录应为一个 JSON 对象";
    hidden_part(field, hidden) "{field}: a hidden part ({hidden}) cannot be told from the text"
        / "{field}：无法从文本判断隐藏的部分（{hidden}）是什么";
    reveal() "edit with --reveal to see what is hidden" / "用 --reveal 编辑可看到隐藏的内容";
    was_removed() "the record was removed in the meantime; nothing was saved"
        / "记录在此期间已被删除，未保存";
    was_changed() "the record was changed in the meantime; nothing was saved"
        / "记录在此期间已被他人修改，未保存";
    copy_and_edit() "copy what you wrote, and edit the record as it is now"
        / "请先复制所写的内容，再编辑记录的当前版本";
    not_written(file) "{file} cannot be written" / "无法写入 {file}";
    not_read(file) "{file} cannot be read" / "无法读取 {file}";
    failed(editor) "the editor {editor} failed; nothing was changed"
        / "编辑器 {editor} 运行失败，未做任何修改";
    name_another() "VISUAL or EDITOR names another" / "可用 VISUAL 或 EDITOR 指定其他编辑器";
    not_started() "the editor cannot be started; nothing was changed" / "无法启动编辑器，未做任何修改";
    no_folder(within) "no folder can be made in {within}" / "无法在 {within} 中创建文件夹";
}
