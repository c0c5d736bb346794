//! `codo export`: every record with all its fields, in forms that `codo import` reads.
//!
//! JSON is an object with an array for each kind; a line of NDJSON is a record that says its kind; CSV
//! holds one kind. Memory is that of one record, however many there are.

use super::Ctx;
use crate::error::{Error, Result};
use crate::lang::cli::import as say;
use crate::output::{Form, Out, Rows};
use crate::record::field::Kind;
use crate::record::{self, Kinds};
use crate::store::list::{Listing, Query};
use crate::store::{self, Store};
use clap::Args;
use serde_json::{Map, Value as Json};

/// `codo export`
#[derive(Args)]
pub struct Export {
    /// The kinds of record to export, such as fault; all if not given
    #[arg(value_name = "KIND")]
    kinds: Vec<String>,
    /// Export secrets, such as the tokens in addresses: without them there is no way back
    #[arg(long)]
    reveal: bool,
}

impl Export {
    /// Prints records, oldest first, all as of one instant.
    pub fn run(self, ctx: &mut Ctx) -> Result<()> {
        let kinds = self.chosen(ctx.kinds)?;
        let form = match ctx.form {
            Form::Table => Form::Json,
            Form::Wide => {
                return Err(Error::usage(say::no_table()).hint(say::write_a_form()));
            }
            Form::Csv | Form::Tsv if kinds.len() != 1 => {
                return Err(Error::usage(say::one_kind()).hint(say::name_the_kind()));
            }
            form => form,
        };
        ctx.store()?.at_one_instant(|store| match form {
            Form::Json => json(store, &kinds, &mut ctx.out),
            form => kinds.iter().try_for_each(|kind| rows(store, kind, form, &mut ctx.out)),
        })
    }

    /// The kinds that are meant. A backup that lacks what cannot be found out again is none, so what has
    /// secrets is exported with them or not at all.
    fn chosen(&self, all: Kinds) -> Result<Vec<&'static Kind>> {
        let meant = self.kinds.iter().map(|noun| record::find(all, noun)).collect::<Result<Vec<_>>>()?;
        let mut chosen = all.to_vec();
        chosen.retain(|kind| meant.is_empty() || meant.contains(kind));
        match chosen.iter().find(|kind| kind.has_secrets() && !self.reveal) {
            None => Ok(chosen),
            Some(secret) => Err(Error::usage(say::holds_secrets(secret.noun())).hint(say::reveal_or_name())),
        }
    }
}

/// An object with an array for each kind.
fn json(store: &mut Store, kinds: &[&'static Kind], out: &mut Out) -> Result<()> {
    for (n, kind) in kinds.iter().enumerate() {
        let before = if n == 0 { "{\n" } else { "," };
        out.data(&format!("{before}\"{}\":", kind.name))?;
        rows(store, kind, Form::Json, out)?;
    }
    out.data("}\n")
}

/// The records of a kind, oldest first.
fn rows(store: &mut Store, kind: &'static Kind, form: Form, out: &mut Out) -> Result<()> {
    let listing = Listing::of(kind);
    let fields = kind.fields.iter().map(|field| field.name);
    let names = ["id"].into_iter().chain(fields).chain(["create_at", "update_at"]);
    let columns: Vec<_> = names.map(|name| (name.to_string(), String::new())).collect();
    let mut rows = Rows::new(form, &columns).exactly();
    let query = Query { sort: Some(("id", false)), ..Query::default() };
    store.each_of(&listing, &query, &mut |columns| {
        let mut record = store::to_row(kind, columns)?.to_json(true);
        if form == Form::Ndjson {
            record = with_kind(kind, record);
        }
        rows.row(out, &record, Vec::new)?;
        Ok(!out.is_closed())
    })?;
    rows.end(out)
}

/// The record, saying what it is before all else.
fn with_kind(kind: &Kind, record: Json) -> Json {
    let mut object = Map::from_iter([("kind".to_string(), Json::from(kind.name))]);
    if let Json::Object(fields) = record {
        object.extend(fields);
    }
    Json::Object(object)
}
