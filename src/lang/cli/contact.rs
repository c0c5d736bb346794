//! What `codo contact` says.

use crate::lang::messages;

messages! {
    no_address(name) "contact \"{name}\" has no address" / "联系人“{name}”没有地址";
    give_an_address() "codo contact edit NAME --to mailto:…" / "codo contact edit 名称 --to mailto:…";
    delivered(address, answer) "{address}  delivered  {answer}" / "{address}  已送达  {answer}";
    failed(address, answer) "{address}  failed  {answer}" / "{address}  失败  {answer}";
    not_reached(failed, all) "{failed} of {all} addresses were not reached"
        / "{all} 个地址中有 {failed} 个未送达";
}
