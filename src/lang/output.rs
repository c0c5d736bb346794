//! What output itself says.

use super::messages;

messages! {
    /// The next step. The word before it is the same in every language: programs look for it.
    hint(what) "hint: {what}" / "hint: {what}";
    /// What is odd and no error.
    warning(what) "warning: {what}" / "warning: {what}";
}
