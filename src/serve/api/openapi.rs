//! The description of the API in OpenAPI 3.1, made of the kinds. See <https://spec.openapis.org/oas/v3.1.1>.

use super::records::{ID, KEY, LIMIT, LIMIT_DEFAULT, LIMIT_MAX, PAGE, PAGE_MAX, VALUE};
use super::{Method, Target, password};
use crate::lang::{Lang, Pair, Said, api as say};
use crate::password::LENGTH_MAX;
use crate::record::Kinds;
use crate::record::field::{Field, Kind, Type};
use crate::record::row::SHORT_CHARS_MAX;
use crate::record::tools::Tools;
use crate::store::list::Listing;
use serde_json::{Map, Value as Json, json};

/// The statuses of answers that say why something was not done, whatever was asked.
const REFUSALS: [&str; 7] = ["400", "401", "403", "404", "405", "500", "503"];
/// Those of requests with a body besides.
const REFUSALS_OF_BODIES: [&str; 3] = ["409", "413", "415"];

/// All of it.
pub fn document(kinds: Kinds, lang: Lang) -> Json {
    let writer = Writer { lang };
    let paths: Map<String, Json> =
        Target::all(kinds).map(|target| (target.path(), writer.path(&target))).collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": writer.said(&say::title()), "version": env!("CARGO_PKG_VERSION") },
        "security": [{ "bearer": [] }, { "basic": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "bearer": { "type": "http", "scheme": "bearer" },
                "basic": { "type": "http", "scheme": "basic" },
            },
            "schemas": { "Refusal": {
                "type": "object",
                "required": ["code", "msg"],
                "properties": {
                    "code": { "type": "integer", "enum": [-1, -2] },
                    "msg": { "type": "string" },
                    "hint": { "type": "string" },
                },
                "additionalProperties": false,
            } },
        },
    })
}

/// Times as they may be sent.
const TIMES: [&str; 3] = ["2018-11-22", "2018-11-22 10:30:00", "2019-03-20T16:00:00.000Z"];
/// Yes and no, as they may be sent beside JSON's own.
const FLAGS: [&str; 8] = ["yes", "no", "true", "false", "1", "0", "on", "off"];

struct Writer {
    lang: Lang,
}

impl Writer {
    fn said(&self, said: &Said) -> Json {
        said.in_lang(self.lang).into()
    }

    fn pair(&self, pair: Pair) -> Json {
        pair.in_lang(self.lang).into()
    }

    fn path(&self, target: &Target) -> Json {
        let methods = Method::ALL.into_iter().filter(|method| target.method(method.name()).is_some());
        methods.map(|method| (method.name().to_ascii_lowercase(), self.operation(target, method))).collect()
    }

    fn operation(&self, target: &Target, method: Method) -> Json {
        let summary = match (target, method) {
            (Target::Document, _) => say::this_document(),
            (Target::Password, _) => say::makes_a_password(),
            (Target::Records(kind, _), Method::Get) => say::reads(kind.noun()),
            (Target::Records(kind, _), Method::Post) => say::adds(kind.noun()),
            (Target::Records(kind, _), Method::Put | Method::Patch) => say::changes(kind.noun()),
            (Target::Records(kind, _), Method::Delete) => say::removes(kind.noun()),
        };
        let mut responses = Map::new();
        let answer = match target {
            Target::Document => json!({ "type": "object", "required": ["openapi", "paths"] }),
            Target::Password => answer(json!({ "type": "string" }), false),
            Target::Records(kind, tools) if method == Method::Get => {
                answer(json!({ "type": "array", "items": self.shown(kind, tools) }), true)
            }
            Target::Records(kind, tools) => answer(self.shown(kind, tools), false),
        };
        let mut done = self.response(say::DONE, answer);
        if let (Method::Post, Some(done)) = (method, done.as_object_mut()) {
            done.insert("links".to_string(), links(target));
        }
        responses.insert("200".to_string(), done);
        let of_bodies = if method == Method::Get { &[] } else { REFUSALS_OF_BODIES.as_slice() };
        for status in REFUSALS.iter().chain(of_bodies) {
            let refusal = json!({ "$ref": "#/components/schemas/Refusal" });
            responses.insert(status.to_string(), self.response(say::NOT_DONE, refusal));
        }
        let mut operation = json!({ "operationId": operation_id(target, method),
            "summary": self.said(&summary), "responses": responses });
        let parameters = match target {
            Target::Records(kind, tools) if method == Method::Get => self.asked_for(kind, tools),
            Target::Password => {
                let length = json!({ "type": "integer", "minimum": 1, "maximum": LENGTH_MAX });
                json!([self.parameter(password::LENGTH, say::LENGTH, length, true)])
            }
            _ => json!([]),
        };
        let body = match target {
            Target::Records(kind, tools) if method != Method::Get => Some(self.taken(kind, tools, method)),
            _ => None,
        };
        if let Some(operation) = operation.as_object_mut() {
            operation.insert("parameters".to_string(), parameters);
            if let Some(schema) = body {
                let content = json!({ "application/json": { "schema": schema } });
                operation.insert("requestBody".to_string(), json!({ "required": true, "content": content }));
            }
        }
        operation
    }

    fn response(&self, description: Pair, schema: Json) -> Json {
        let content = json!({ "application/json": { "schema": schema } });
        json!({ "description": self.pair(description), "content": content })
    }

    fn parameter(&self, name: &str, description: Pair, schema: Json, required: bool) -> Json {
        json!({ "name": name, "in": "query", "required": required,
            "description": self.pair(description), "schema": schema })
    }

    fn asked_for(&self, kind: &'static Kind, tools: &Tools) -> Json {
        let keys: Vec<&str> =
            Listing::of(kind).columns.iter().map(|column| column.name).chain([""]).collect();
        let default = if tools.paged { LIMIT_DEFAULT } else { LIMIT_MAX };
        let limit = json!({ "type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": default });
        let page = json!({ "type": "integer", "minimum": 1, "maximum": PAGE_MAX, "default": 1 });
        json!([
            self.parameter(KEY, say::KEY, json!({ "type": "string", "enum": keys }), false),
            self.parameter(VALUE, say::VALUE, json!({ "type": "string" }), false),
            self.parameter(PAGE, say::PAGE, page, false),
            self.parameter(LIMIT, say::LIMIT, limit, false),
        ])
    }

    /// A record in an answer.
    fn shown(&self, kind: &'static Kind, tools: &Tools) -> Json {
        let time = || json!({ "type": "string", "description": self.pair(say::LOCAL_TIME) });
        let field = |field: &Field| {
            let mut schema = match field.ty {
                Type::Short | Type::Long => json!({ "type": "string" }),
                Type::Time => time(),
                Type::Int(..) => json!({ "type": "integer" }),
                Type::Flag => json!({ "type": "boolean" }),
                Type::List if tools.joined && field.commas => json!({ "type": "string" }),
                Type::List => json!({ "type": "array", "items": { "type": "string" } }),
            };
            if !field.required && !matches!(field.ty, Type::Flag | Type::List) {
                or_null(&mut schema);
            }
            (field.name.to_string(), schema)
        };
        let mut properties = Map::from_iter([(ID.to_string(), json!({ "type": "integer" }))]);
        properties.extend(kind.fields.iter().map(field));
        properties.extend(["create_at", "update_at"].map(|name| (name.to_string(), time())));
        let required: Vec<&String> = properties.keys().collect();
        json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
    }

    /// The object that a request carries.
    fn taken(&self, kind: &'static Kind, tools: &Tools, method: Method) -> Json {
        let passed_over = json!({ "description": self.pair(say::PASSED_OVER) });
        let id = match method {
            Method::Post => passed_over.clone(),
            _ => json!({ "anyOf": [
                { "type": "integer", "minimum": 1 },
                { "type": "string", "pattern": "^[1-9][0-9]{0,17}$" },
            ] }),
        };
        let ids = [Some(ID), tools.id].into_iter().flatten();
        let mut properties: Map<String, Json> = ids.map(|key| (key.to_string(), id.clone())).collect();
        let by_id: Vec<Json> = properties.keys().map(|key| json!({ "required": [key] })).collect();
        let mut schema = json!({ "type": "object", "additionalProperties": false });
        let Some(object) = schema.as_object_mut() else { return schema };
        if method == Method::Delete {
            object.insert("anyOf".to_string(), by_id.into());
        } else {
            let adds = method == Method::Post;
            properties
                .extend(kind.fields.iter().map(|field| (field.name.to_string(), self.typed(field, adds))));
            // What was read can be sent back.
            properties.extend(["create_at", "update_at"].map(|name| (name.to_string(), passed_over.clone())));
            if adds {
                let required = kind.fields.iter().filter(|field| field.required).map(|field| field.name);
                object.insert("required".to_string(), required.collect());
            } else {
                let name = json!({ "required": [kind.name_field().name] });
                object.insert("anyOf".to_string(), by_id.into_iter().chain([name]).collect());
            }
        }
        object.insert("properties".to_string(), properties.into());
        schema
    }

    /// What a field takes.
    fn typed(&self, field: &Field, adds: bool) -> Json {
        let mut schema = match field.ty {
            Type::Short => json!({ "type": "string", "maxLength": SHORT_CHARS_MAX }),
            Type::Long => json!({ "type": "string" }),
            Type::Time => json!({ "type": "string", "examples": TIMES }),
            Type::Int(min, max) => {
                json!({ "type": ["integer", "string"], "minimum": min, "maximum": max, "pattern": "^[0-9]*$" })
            }
            Type::Flag => json!({ "type": ["boolean", "integer", "string"], "enum": flags() }),
            Type::List => json!({ "type": ["array", "string"], "items": { "type": "string" } }),
        };
        if !(field.required && adds) {
            or_null(&mut schema);
        } else if let (Type::Short, Some(schema)) = (field.ty, schema.as_object_mut()) {
            schema.insert("minLength".to_string(), 1.into());
        }
        let help = match field.ty {
            Type::Time => format!("{}. {}", field.help.in_lang(self.lang), say::ANY_TIME.in_lang(self.lang)),
            _ => field.help.in_lang(self.lang).to_string(),
        };
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".to_string(), help.into());
        }
        schema
    }
}

/// An answer in codo-tools' shape around this.
fn answer(data: Json, counted: bool) -> Json {
    let mut properties = json!({ "code": { "type": "integer", "const": 0 }, "msg": { "type": "string" } });
    if let Some(properties) = properties.as_object_mut() {
        if counted {
            properties.insert("count".to_string(), json!({ "type": "integer", "minimum": 0 }));
        }
        properties.insert("data".to_string(), data);
    }
    let required: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

fn operation_id(target: &Target, method: Method) -> String {
    format!("{}-{}", method.name().to_ascii_lowercase(), target.name().replace('/', "-"))
}

/// Everything that yes and no may be sent as; the numbers for who has them from a database.
fn flags() -> Vec<Json> {
    let texts = FLAGS.map(Json::from).into_iter();
    [true.into(), false.into(), 1.into(), 0.into()].into_iter().chain(texts).collect()
}

/// What can be done to a record that was added, by its id.
fn links(target: &Target) -> Json {
    let link = |method: Method| {
        let id = operation_id(target, method);
        let link = json!({ "operationId": &id, "requestBody": { ID: "$response.body#/data/id" } });
        (id, link)
    };
    [Method::Put, Method::Patch, Method::Delete].map(link).into_iter().collect()
}

fn or_null(schema: &mut Json) {
    let Some(ty) = schema.get_mut("type") else { return };
    let mut types = match ty.take() {
        Json::Array(types) => types,
        one => vec![one],
    };
    types.push("null".into());
    *ty = types.into();
    if let Some(values) = schema.get_mut("enum").and_then(Json::as_array_mut) {
        values.push(Json::Null);
    }
}
