//! What a key costs between the terminal's two ends: the update of the model and the frame that follows.

use std::path::PathBuf;
use std::sync::Arc;

use divan::{Bencher, black_box};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use touchpoint::app::key::Key;
use touchpoint::app::message::OpenedAudit;
use touchpoint::app::model::{Model, Preferences, Top};
use touchpoint::app::session::Access;
use touchpoint::app::vocabulary::Vocabulary;
use touchpoint::app::{Incoming, Msg, update};
use touchpoint::text::{UiLang, Words};
use touchpoint::ui::{theme::Theme, view};

use crate::SIZES;
use crate::data::{self, data};

struct Desk {
    model: Model,
    words: Words,
    terminal: Terminal<TestBackend>,
    count: usize,
}

impl Desk {
    fn new(items: usize) -> Self {
        let preferences = Preferences {
            auditor: "A. Kask".to_owned(),
            language: "en".to_owned(),
            auto_advance: true,
            mouse: false,
            keys: std::collections::BTreeMap::new(),
        };
        let model = Model::new(data::now(), preferences, PathBuf::from("/audits"), Top::Audit);
        let terminal = Terminal::new(TestBackend::new(100, 30)).unwrap();
        let mut desk = Self { model, words: Words::new(UiLang::En), terminal, count: 1_000_000 };
        let data::Data { catalogue, folded, .. } = data(items);
        let opened = OpenedAudit {
            path: PathBuf::from("/audits/Lumi/Viru 4/2026-11-21"),
            catalogue,
            editions: std::collections::BTreeMap::default(),
            folded,
            access: Access::Write,
            device: "laptop-7c1f".to_owned(),
            notices: Vec::new(),
        };
        desk.send(Msg::Opened(Box::new(opened)));
        desk.model.vocabulary = Arc::new(Vocabulary::of(&desk.words));
        desk.frame();
        desk
    }

    fn send(&mut self, msg: Msg) {
        self.count += 1;
        let incoming = Incoming { at: data::now(), id: data::stamp(self.count).id, msg };
        black_box(update(&mut self.model, &incoming));
    }

    fn key(&mut self, key: &str) {
        self.send(Msg::Key(Key::parse(key).unwrap()));
    }

    fn frame(&mut self) {
        let mut page = 1;
        let (model, words) = (&self.model, &self.words);
        self.terminal.draw(|frame| page = view(model, words, &Theme::AUTO, frame).page).unwrap();
        self.model.page = page;
    }
}

/// A verdict, the move to the next unrated item, and the frame.
#[divan::bench(args = SIZES)]
fn verdict_and_frame(bencher: Bencher<'_, '_>, items: usize) {
    let mut desk = Desk::new(items);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        desk.key(["1", "2", "3"][turn % 3]);
        desk.frame();
    });
}

#[divan::bench(args = SIZES)]
fn move_and_frame(bencher: Bencher<'_, '_>, items: usize) {
    let mut desk = Desk::new(items);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        desk.key(if turn % 60 < 30 { "j" } else { "k" });
        desk.frame();
    });
}

#[divan::bench(args = SIZES)]
fn undo_redo_and_frames(bencher: Bencher<'_, '_>, items: usize) {
    let mut desk = Desk::new(items);
    bencher.bench_local(|| {
        desk.key("u");
        desk.frame();
        desk.key("U");
        desk.frame();
    });
}

/// From the walk to the results and back: the numbers are computed once a change.
#[divan::bench(args = SIZES)]
fn verdict_then_results(bencher: Bencher<'_, '_>, items: usize) {
    let mut desk = Desk::new(items);
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        desk.key(["1", "2", "3"][turn % 3]);
        desk.key("tab");
        desk.frame();
        desk.key("backtab");
        desk.frame();
    });
}
