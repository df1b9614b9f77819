//! The file that a new catalogue begins as.

use crate::domain::{Lang, Phrase};
use crate::format::SCHEMA;
use crate::format::writer::{Writer, list};

/// What the schema beside a new catalogue is called.
pub const SCHEMA_FILE: &str = "touchpoint-catalogue.schema.json";

/// A small catalogue that is valid as it stands and shows every key, with a comment on each.
///
/// Without `languages` it is in English alone.
pub fn skeleton(id: &str, languages: &[Lang], say: &dyn Fn(&Phrase) -> String) -> String {
    let languages = if languages.is_empty() { &[Lang::EN] } else { languages };
    let mut page = Page { writer: Writer::default(), languages, say };
    page.head(id);
    page.zone();
    page.touchpoint();
    page.choices();
    page.writer.finish()
}

struct Page<'a> {
    writer: Writer,
    languages: &'a [Lang],
    say: &'a dyn Fn(&Phrase) -> String,
}

impl Page<'_> {
    fn comment(&mut self, key: &'static str) {
        let text = (self.say)(&Phrase::new(key));
        self.writer.comment(&text);
    }

    fn texts(&mut self, key: &str, example: &'static str) {
        let text = (self.say)(&Phrase::new(example));
        for lang in self.languages {
            self.writer.text(&format!("{key}.{lang}"), &text);
        }
    }

    fn head(&mut self, id: &str) {
        self.writer.line(&format!("#:schema ./{SCHEMA_FILE}"));
        self.comment("skeleton-head");
        self.writer.pair("schema", SCHEMA);
        self.writer.text("id", id);
        self.comment("skeleton-revision");
        self.writer.pair("revision", 1);
        self.comment("skeleton-languages");
        self.writer.pair("languages", list(self.languages.iter().map(Lang::code)));
        self.texts("title", "skeleton-title");
        self.comment("skeleton-audience");
        self.writer.text("audience", "customers");
        self.comment("skeleton-scoring");
        self.writer.pair("scoring", "{ bad = 0, ok = 50, wow = 100, provisional_below = 0.8 }");
    }

    fn zone(&mut self) {
        self.writer.line("");
        self.comment("skeleton-zone");
        self.writer.line("[[zone]]");
        self.writer.text("id", "till");
        self.texts("name", "skeleton-zone-name");
    }

    fn touchpoint(&mut self) {
        self.writer.line("");
        self.comment("skeleton-touchpoint");
        self.writer.line("[[touchpoint]]");
        self.writer.text("id", "business.queue");
        self.comment("skeleton-class");
        self.writer.text("class", "business");
        self.texts("name", "skeleton-name");
        self.texts("hint", "skeleton-hint");
        self.comment("skeleton-rubric");
        self.texts("bad", "skeleton-bad");
        self.texts("ok", "skeleton-ok");
        self.texts("wow", "skeleton-wow");
        self.texts("recommendation", "skeleton-recommendation");
    }

    fn choices(&mut self) {
        self.comment("skeleton-stage");
        self.writer.text("stage", "buy");
        self.writer.text("zone", "till");
        self.comment("skeleton-weight");
        self.writer.pair("weight", 2);
        self.comment("skeleton-critical");
        self.writer.pair("critical", false);
        self.comment("skeleton-sensitive");
        self.writer.pair("sensitive", false);
        self.comment("skeleton-segment");
        self.writer.text("segment", "individual");
        self.comment("skeleton-motives");
        self.writer.pair("motives", list(["convenience"]));
        self.comment("skeleton-tags");
        self.writer.pair("tags", "[]");
        self.comment("skeleton-formerly");
        self.writer.pair("formerly", "[]");
        self.comment("skeleton-retired");
        self.writer.pair("retired", false);
    }
}
