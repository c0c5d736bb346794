//! Reading, adding, changing and removing records of any kind, with the checks and the journal of the commands.

use super::asked::Asked;
use super::{Method, Request};
use crate::error::{Error, Result};
use crate::lang::{api as say, serve};
use crate::record::field::{Kind, Type};
use crate::record::row::{Row, Value};
use crate::record::tools::Tools;
use crate::record::typed::Typed;
use crate::store::db::{Trouble, trouble};
use crate::store::list::{Condition, Listing, Query};
use crate::store::{self, Store, Tx};
use crate::text;
use crate::time::{Here, Time};
use serde_json::{Map, Value as Json, json};

/// What a page is asked for by.
pub const KEY: &str = "key";
/// What the field is to be.
pub const VALUE: &str = "value";
/// Which page, from 1 on.
pub const PAGE: &str = "page";
/// How many records a page has.
pub const LIMIT: &str = "limit";
/// The key that names a record.
pub const ID: &str = "id";
/// Records on a page if not said, and at most.
pub const LIMIT_DEFAULT: u32 = 15;
/// See above.
pub const LIMIT_MAX: u32 = 10_000;
/// The last page that can be asked for.
pub const PAGE_MAX: u32 = 100_000;
/// The most bytes of text on a page: a record has a few MiB at most.
const PAGE_BYTES_MAX: usize = 32 << 20;
/// What codo-tools says when a record is stored, and when it is gone.
const ADDED: &str = "添加成功";
const REMOVED: &str = "删除成功";

/// What is done to a record.
type Change<'a> = &'a dyn Fn(&mut Tx<'_>) -> Result<Row>;

/// The records of a kind, here and now.
pub struct Records {
    /// The kind.
    pub kind: &'static Kind,
    /// What is its own way.
    pub tools: Tools,
    /// When and where times are read.
    pub here: Here,
}

impl Records {
    /// How many there are that hold what is asked for, and a page of them, the oldest first.
    fn list(&self, store: &mut Store, query: &str) -> Result<(u64, Vec<Json>)> {
        let asked = Asked::read(query)?;
        let listing = Listing::of(self.kind);
        let mut conditions = Vec::new();
        let key = asked.text(KEY)?;
        if !key.is_empty() {
            let (column, value) = (listing.named(key)?, asked.text(VALUE)?);
            // Without a value it asks for everything, as in codo-tools.
            if !value.is_empty() {
                conditions.push(listing.holds(column, value, self.here)?);
            }
        }
        let all = if self.tools.paged { LIMIT_DEFAULT } else { LIMIT_MAX };
        let limit = asked.number(LIMIT, 1, LIMIT_MAX)?.unwrap_or(all);
        let offset = (asked.number(PAGE, 1, PAGE_MAX)?.unwrap_or(1) - 1) * limit;
        let query = Query { conditions, sort: Some((ID, false)), limit, offset, open: None };
        let mut read = || store.at_one_instant(|store| self.page(store, &listing, &query));
        match read() {
            // The server may have been started again since the last request.
            Err(e) if trouble(&e).is_some_and(Trouble::passes) => read(),
            result => result,
        }
    }

    fn page(&self, store: &mut Store, listing: &Listing, query: &Query) -> Result<(u64, Vec<Json>)> {
        let count = store.count_of(listing, query)?;
        let (mut page, mut bytes) = (Vec::new(), 0);
        let most = usize::try_from(query.limit).unwrap_or(usize::MAX);
        store.each_of(listing, query, &mut |columns| {
            bytes += columns.iter().filter_map(Value::as_text).map(str::len).sum::<usize>();
            if bytes > PAGE_BYTES_MAX {
                return Err(
                    Error::usage(say::page_too_large(PAGE_BYTES_MAX >> 20)).hint(say::smaller_limit())
                );
            }
            page.push(self.shown(&store::to_row(self.kind, columns)?));
            Ok(page.len() < most)
        })?;
        Ok((count, page))
    }

    /// The whole answer to a request.
    pub fn answer(&self, store: &mut Store, request: &Request) -> Result<Json> {
        if request.method == Method::Get {
            let (count, data) = self.list(store, &request.query)?;
            return Ok(super::found(data.into(), Some(count)));
        }
        let mut object = object(&request.body)?;
        let keys = [Some(ID), self.tools.id].into_iter().flatten();
        let ids: Vec<_> = keys.filter_map(|key| Some((key, object.remove(key)?))).collect();
        // A record that is added gets an id, whatever it came with.
        let id = if request.method == Method::Post { None } else { the_one(&ids)? };
        let [put, patch] = self.tools.changed;
        let (said, change): (_, Change<'_>) = match request.method {
            Method::Post => (ADDED, &|tx| tx.insert(self.new_row(&object)?)),
            Method::Delete => (REMOVED, &|tx| self.remove(tx, id, &object)),
            Method::Patch => (patch, &|tx| self.edit(tx, id, &object)),
            Method::Put | Method::Get => (put, &|tx| self.edit(tx, id, &object)),
        };
        store.write(self.here.now, &request.who, |tx| {
            let row = change(tx)?;
            let what = format!("{} {} {}", request.method.name(), request.target.path(), row.id);
            Ok((json!({ "code": 0, "msg": said, "data": self.shown(&row) }), what))
        })
    }

    fn new_row(&self, object: &Map<String, Json>) -> Result<Row> {
        let mut row = Row::new(self.kind, self.here)?;
        row.set_json(object, self.here)?;
        complete(&row)?;
        Ok(row)
    }

    /// By its id or, as codo-tools' PUT has it, by its name.
    fn edit(&self, tx: &mut Tx<'_>, id: Option<i64>, object: &Map<String, Json>) -> Result<Row> {
        let before = match id {
            Some(id) => self.get(tx.store(), id)?,
            None => self.named(tx.store(), object)?,
        };
        // What is sent as it was shown is no change, though it may read as another: an hour that clocks show
        // twice.
        let shown = self.shown(&before);
        let mut changes = object.clone();
        changes.retain(|key, value| shown.get(key) != Some(value));
        let mut row = before.clone();
        row.set_json(&changes, self.here)?;
        complete(&row)?;
        tx.update(&before, row)
    }

    fn remove(&self, tx: &mut Tx<'_>, id: Option<i64>, object: &Map<String, Json>) -> Result<Row> {
        if let Some(key) = object.keys().next() {
            return Err(Error::usage(say::id_alone(text::inert(key))));
        }
        let row = self.get(tx.store(), id.ok_or_else(|| Error::usage(say::missing(ID)))?)?;
        tx.delete(&row, false)?;
        Ok(row)
    }

    fn get(&self, store: &mut Store, id: i64) -> Result<Row> {
        store.get(self.kind, id)?.ok_or_else(|| Error::not_found(say::there_is_no(self.kind.noun(), id)))
    }

    /// The one record of the name that an object carries.
    fn named(&self, store: &mut Store, object: &Map<String, Json>) -> Result<Row> {
        let name = self.kind.name_field();
        let mut sought = Row::new(self.kind, self.here)?;
        sought.set_json(object, self.here)?;
        if sought.name().is_empty() {
            return Err(Error::usage(say::missing(ID)));
        }
        let conditions = vec![Condition::Equal(name.name, sought.name().into())];
        let query = Query { conditions, limit: 1, ..Query::default() };
        let (rows, more) = store.list(self.kind, &query)?;
        let shown = text::inert(sought.name());
        match (rows.into_iter().next(), more) {
            (Some(row), false) => Ok(row),
            (Some(_), true) => {
                Err(Error::conflict(say::several(self.kind.noun(), shown)).hint(say::send_the_id()))
            }
            (None, _) => Err(Error::not_found(say::none_named(self.kind.noun(), shown))),
        }
    }

    /// A record in codo-tools' shape: times are local, down to the second.
    fn shown(&self, row: &Row) -> Json {
        let mut json = row.to_json(false);
        let local = |at: Time| Json::from(at.to_local_text(self.here.zone));
        for field in self.kind.fields {
            let Some(slot) = json.get_mut(field.name) else { continue };
            match field.ty {
                Type::Time => *slot = row.time(field.name).map_or(Json::Null, local),
                Type::List if self.tools.joined && field.commas => {
                    *slot = row.list(field.name).join(",").into()
                }
                _ => {}
            }
        }
        for (key, at) in [("create_at", row.create_at), ("update_at", row.update_at)] {
            if let Some(slot) = json.get_mut(key) {
                *slot = local(at);
            }
        }
        json
    }
}

/// The id that an object carries under these keys.
fn the_one(ids: &[(&str, Json)]) -> Result<Option<i64>> {
    let mut found = None;
    for (key, id) in ids {
        let id = match id {
            Json::Number(number) => number.as_i64(),
            Json::String(typed) => text::narrow(typed).parse().ok(),
            _ => None,
        };
        let id = id.filter(|id| *id > 0).ok_or_else(|| Error::usage(say::id_is_a_number(key)))?;
        if found.is_some_and(|other| other != id) {
            return Err(Error::usage(say::two_ids()));
        }
        found = Some(id);
    }
    Ok(found)
}

/// Refuses a record that lacks something, in words that fit a request.
fn complete(row: &Row) -> Result<()> {
    let lacks = row.kind.fields.iter().find(|field| field.required && *row.get(field.name) == Value::Null);
    lacks.map_or(Ok(()), |field| Err(Error::usage(say::missing(field.name)).hint(field.help)))
}

/// The object that a body is.
fn object(body: &[u8]) -> Result<Map<String, Json>> {
    match serde_json::from_slice(body) {
        Ok(Typed(Json::Object(object))) => Ok(object),
        Ok(_) => Err(Error::usage(say::no_object())),
        Err(e) => Err(Error::usage(serve::not_json(format_args!("{e}")))),
    }
}
