//! `codo contact test`: does a contact get what it is sent?

use super::Ctx;
use crate::alert::text::Notice;
use crate::alert::text::digest::Letter;
use crate::error::{Error, Kind, Result};
use crate::lang::cli::contact as say;
use crate::notify::{Outcome, Outgoing, new_id, send};
use crate::record::contact::{CONTACT, Contact, mask};
use clap::Args;
use serde_json::json;

/// `codo contact test`
#[derive(Args)]
pub struct Test {
    /// The contact to reach
    #[arg(value_name = "ID|NAME")]
    which: String,
}

impl Test {
    /// Sends a test message to each address and prints what each answered.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let contact = Contact::view(&ctx.store()?.find(&CONTACT, &self.which)?);
        if contact.addresses.is_empty() {
            let error = Error::new(Kind::Delivery, say::no_address(&contact.name));
            return Err(error.hint(say::give_an_address()));
        }
        let settings = ctx.delivery()?;
        let notice = Notice::Test { lang: ctx.lang, contact: contact.name.clone() };
        let letter = Letter::of(std::slice::from_ref(&notice));
        let templates = settings.templates.now();
        let mut answers = Vec::new();
        let mut failed = 0;
        for address in &contact.addresses {
            let delivery_id = new_id()?;
            let now = ctx.clock.now();
            let outcome = send(
                &Outgoing {
                    delivery_id: &delivery_id,
                    contact: &contact.name,
                    address,
                    notice: &notice,
                    letter: &letter,
                    pen: &templates.pen(Some(address.channel)),
                    created_at: now,
                    now,
                },
                &settings,
            );
            let (delivered, said) = (matches!(outcome, Outcome::Delivered(_)), outcome.said());
            failed += usize::from(!delivered);
            let shown = mask(&address.url);
            if !ctx.json {
                let line = if delivered { say::delivered(&shown, said) } else { say::failed(&shown, said) };
                ctx.out.line(&crate::text::inert(line.in_lang(ctx.lang)))?;
            }
            answers.push(json!({ "address": shown, "delivered": delivered, "outcome": outcome.word(), "answer": said, "delivery_id": delivery_id }));
        }
        if ctx.json {
            ctx.out.json(&json!(answers))?;
        }
        match failed {
            0 => Ok(()),
            _ => Err(Error::new(Kind::Delivery, say::not_reached(failed, answers.len()))),
        }
    }
}
