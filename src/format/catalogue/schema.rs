//! The JSON Schema of a catalogue (draft-07, which editors of TOML understand).

use serde_json::{Map, Value, json};

use super::keys::{CATALOGUE, Key, Shape};
use crate::domain::Phrase;
use crate::domain::catalogue::Class;
use crate::format::SCHEMA;

const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const FACT_ID: &str = "^[a-z0-9]+([_-][a-z0-9]+)*$";
const LANGUAGE: &str = "^[a-z]{2,3}(-[a-zA-Z0-9]{2,4})?$";
const VISIBLE: &str = "\\S";

/// What every key may be, as a JSON document; `say` puts the descriptions into words.
pub fn schema(say: &dyn Fn(&Phrase) -> String) -> String {
    let maker = Maker { say };
    let mut root = maker.table(&CATALOGUE, &["schema", "id", "languages", "title"]);
    let say = |key| (maker.say)(&Phrase::new(key));
    root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    root.insert("title".to_owned(), json!(say("schema-catalogue")));
    root.insert("description".to_owned(), json!(say("skeleton-head")));
    root.insert("anyOf".to_owned(), json!([{ "required": ["touchpoint"] }, { "required": ["extends"] }]));
    // What a file builds on may say the rest of a touchpoint.
    root.insert("if".to_owned(), json!({ "not": { "required": ["extends"] } }));
    let whole = |keys: &[&str]| json!({ "type": "array", "items": { "required": keys } });
    let tables = json!({
        "zone": whole(&["id", "name"]),
        "fact": whole(&["id", "question"]),
        "touchpoint": { "type": "array", "minItems": 1, "items": { "required": ["id", "class", "name"] } },
    });
    root.insert("then".to_owned(), json!({ "properties": tables }));
    serde_json::to_string_pretty(&Value::Object(root)).unwrap_or_default()
}

struct Maker<'a> {
    say: &'a dyn Fn(&Phrase) -> String,
}

impl Maker<'_> {
    fn table(&self, keys: &[Key], needed: &[&str]) -> Map<String, Value> {
        let property = |key: &Key| {
            let mut value = self.shape(&key.shape);
            if let Value::Object(value) = &mut value {
                let said = (self.say)(&Phrase::new(key.says));
                value.insert("description".to_owned(), json!(said));
            }
            (key.name.to_owned(), value)
        };
        let mut table = Map::new();
        table.insert("type".to_owned(), json!("object"));
        table.insert("additionalProperties".to_owned(), json!(false));
        table.insert("required".to_owned(), json!(needed));
        table.insert("properties".to_owned(), Value::Object(keys.iter().map(property).collect()));
        table
    }

    fn shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Version => json!({ "type": "integer", "enum": [SCHEMA] }),
            Shape::Text => json!({ "type": "string" }),
            Shape::Id => pattern(ID),
            Shape::FactId => pattern(FACT_ID),
            Shape::Languages => {
                json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": pattern(LANGUAGE) })
            }
            Shape::TouchpointId => {
                let classes = Class::ALL.iter().map(|class| class.key()).collect::<Vec<_>>().join("|");
                pattern(&format!("^({classes})\\.[a-z0-9]+(-[a-z0-9]+)*$"))
            }
            Shape::Whole(range) => {
                json!({ "type": "integer", "minimum": range.start(), "maximum": range.end() })
            }
            Shape::Number(most) => json!({ "type": "number", "minimum": 0, "maximum": most }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Wording => json!({ "anyOf": [pattern(VISIBLE), {
                "type": "object",
                "minProperties": 1,
                "patternProperties": { LANGUAGE: pattern(VISIBLE) },
                "additionalProperties": false,
            }] }),
            Shape::Word(words) => json!({ "type": "string", "enum": words() }),
            Shape::List(entry) => json!({ "type": "array", "items": self.shape(entry) }),
            Shape::Table(keys) => Value::Object(self.table(keys, &[])),
            Shape::Tables(keys) => {
                json!({ "type": "array", "items": Value::Object(self.table(keys, &["id"])) })
            }
        }
    }
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}
