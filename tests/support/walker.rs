#![allow(dead_code, reason = "each test file uses its own part of it")]
//! A person at the keyboard: keys in, the audit, the effects and the screen out; no terminal, no disk.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use touchpoint::app::key::Key;
use touchpoint::app::message::{NewAudit, OpenedAudit, SaverNews};
use touchpoint::app::model::{Model, Preferences, Top};
use touchpoint::app::session::Access;
use touchpoint::app::vocabulary::Vocabulary;
use touchpoint::app::{Effect, Incoming, Msg, Session, update};
use touchpoint::domain::{
    Audit, Catalogue, CatalogueRef, Entry, Folded, Header, Lang, Lifecycle, Moment, Stamp, Subject, SubjectId,
};
use touchpoint::text::{UiLang, Words};
use touchpoint::ui::theme::Theme;
use touchpoint::ui::view;

/// The program with a person before it.
pub struct Walker {
    pub model: Model,
    pub effects: Vec<Effect>,
    pub now: Moment,
    count: u64,
    saved: u64,
}

pub fn start() -> Moment {
    Moment::parse("2026-11-21T12:31:07+02:00").unwrap()
}

pub fn catalogue(name: &str) -> Catalogue {
    let path = format!("{}/audits/catalogues/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    touchpoint::format::catalogue::read(&std::fs::read(path).unwrap()).unwrap().value
}

pub fn empty_audit(lang: Lang) -> Audit {
    Audit {
        id: "019aa5f0-3c1e-7d2a-9f0b-5e8c2f7a1b3d".to_owned(),
        header: Header {
            client: "Lumi".to_owned(),
            site: "Viru 4".to_owned(),
            auditor: "A. Kask".to_owned(),
            started: start(),
            announced: None,
            met: String::new(),
            conditions: String::new(),
            conclusion: String::new(),
            language: lang,
            sensitive: false,
            marks: Vec::new(),
        },
        catalogue: CatalogueRef { ids: vec!["shop".to_owned()], revision: 1, sha256: "0".repeat(64) },
        lifecycle: Lifecycle::default(),
        facts: std::collections::BTreeMap::new(),
        subjects: Vec::new(),
        added: Vec::new(),
        ratings: std::collections::BTreeMap::default(),
        improvements: Vec::new(),
        answers: Vec::new(),
    }
}

pub fn employee(id: &str, name: &str) -> Subject {
    Subject {
        id: SubjectId::new(id),
        class: touchpoint::domain::catalogue::Class::Employee,
        name: name.to_owned(),
    }
}

fn stamp(count: u64, at: Moment) -> Stamp {
    Stamp {
        id: format!("019aa5f0-0000-7000-8000-{count:012x}"),
        at,
        device: "laptop-7c1f".to_owned(),
        author: "A. Kask".to_owned(),
    }
}

impl Walker {
    /// On the list of audits.
    pub fn at_home() -> Self {
        let preferences = Preferences {
            auditor: "A. Kask".to_owned(),
            language: "en".to_owned(),
            auto_advance: true,
            mouse: false,
            keys: std::collections::BTreeMap::default(),
        };
        let model = Model::new(start(), preferences, PathBuf::from("/audits"), Top::Home);
        Self { model, effects: Vec::new(), now: start(), count: 1, saved: 0 }
    }

    /// On the walk of an audit.
    pub fn on(catalogue: Catalogue, audit: Audit) -> Self {
        Self::reopened(catalogue, Folded::begin(audit, stamp(0, start())).0, Access::Write)
    }

    /// On the walk of an audit that has a history.
    pub fn reopened(catalogue: Catalogue, folded: Folded, access: Access) -> Self {
        let mut walker = Self::at_home();
        let opened = OpenedAudit {
            path: PathBuf::from("/audits/Lumi/Viru 4/2026-11-21"),
            catalogue: Arc::new(catalogue),
            editions: std::collections::BTreeMap::default(),
            folded,
            access,
            device: "laptop-7c1f".to_owned(),
            notices: Vec::new(),
        };
        walker.send(Msg::Opened(Box::new(opened)));
        walker.effects.clear();
        walker
    }

    /// A shop in English, nothing rated.
    pub fn in_shop() -> Self {
        Self::on(catalogue("shop"), empty_audit(Lang::EN))
    }

    pub fn send(&mut self, msg: Msg) {
        self.count += 1;
        let id = stamp(self.count, self.now).id;
        let effects = update(&mut self.model, &Incoming { at: self.now, id, msg });
        let appended: u64 = effects
            .iter()
            .map(|effect| if let Effect::Append(entries) = effect { entries.len() as u64 } else { 0 })
            .sum();
        self.effects.extend(effects);
        if appended > 0 {
            self.saved += appended;
            let news = SaverNews::Saved(self.saved);
            update(&mut self.model, &Incoming { at: self.now, id: String::new(), msg: Msg::Saver(news) });
        }
    }

    /// Keys with blanks between them; `"text"` types what stands inside, `_` in it is a blank.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for word in keys.split_whitespace() {
            match word.strip_prefix('"').and_then(|word| word.strip_suffix('"')) {
                Some(text) => {
                    for c in text.chars() {
                        let c = if c == '_' { ' ' } else { c };
                        self.send(Msg::Key(Key::plain(touchpoint::app::key::Code::Char(c))));
                    }
                }
                None => self.send(Msg::Key(Key::parse(word).unwrap_or_else(|| panic!("no key {word}")))),
            }
            self.now.seconds += 7;
        }
        self
    }

    pub fn session(&self) -> &Session {
        self.model.session.as_ref().expect("an audit is open")
    }

    pub fn session_mut(&mut self) -> &mut Session {
        self.model.session.as_mut().expect("an audit is open")
    }

    pub fn audit(&self) -> &Audit {
        self.session().audit()
    }

    /// The id of the item under the cursor.
    pub fn here(&self) -> String {
        self.session().current().map(|item| item.id.to_string()).unwrap_or_default()
    }

    /// Every entry that was handed to the saver.
    pub fn journal(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for effect in &self.effects {
            if let Effect::Append(more) = effect {
                entries.extend(more.iter().cloned());
            }
        }
        entries
    }

    /// The audits that were asked for.
    pub fn created(&self) -> Vec<&NewAudit> {
        self.effects
            .iter()
            .filter_map(|effect| if let Effect::Create(new) = effect { Some(new) } else { None })
            .collect()
    }

    /// The screen as it is drawn at this size.
    pub fn draw(&mut self, columns: u16, rows: u16, lang: UiLang, theme: &Theme) -> Buffer {
        let words = words(lang);
        self.model.vocabulary = vocabulary(lang);
        // Twice: the first frame tells the page, as in the real loop.
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        for _ in 0..2 {
            let mut page = 1;
            terminal.draw(|frame| page = view(&self.model, words, theme, frame).page).unwrap();
            self.model.page = page;
            self.send(Msg::Tick);
        }
        terminal.backend().buffer().clone()
    }

    /// The screen as text.
    pub fn screen(&mut self, columns: u16, rows: u16, lang: UiLang) -> String {
        let screen = text_of(&self.draw(columns, rows, lang, &Theme::AUTO));
        assert!(!screen.contains('⟦'), "a message is missing:\n{screen}");
        screen
    }
}

fn words(lang: UiLang) -> &'static Words {
    static LOADED: OnceLock<[Words; 4]> = OnceLock::new();
    let all = LOADED.get_or_init(|| [UiLang::En, UiLang::Ru, UiLang::Uk, UiLang::Et].map(Words::new));
    all.iter().find(|words| words.lang() == lang).unwrap()
}

/// What the core knows of a language.
pub fn vocabulary(lang: UiLang) -> Arc<Vocabulary> {
    static LOADED: OnceLock<[Arc<Vocabulary>; 4]> = OnceLock::new();
    let of = |lang| Arc::new(Vocabulary::of(words(lang)));
    let all = LOADED.get_or_init(|| [UiLang::En, UiLang::Ru, UiLang::Uk, UiLang::Et].map(of));
    let place = UiLang::ALL.iter().position(|known| *known == lang).unwrap();
    Arc::clone(all.get(place).unwrap())
}

/// The characters of a buffer, line by line, without blanks at the ends.
pub fn text_of(buffer: &Buffer) -> String {
    let mut lines = Vec::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..buffer.area.width {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
