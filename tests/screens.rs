//! What is on the screen, as text, and that every size can be drawn.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/surveyed.rs"]
mod surveyed;
#[path = "support/walker.rs"]
mod walker;

use touchpoint::app::message::{AuditLine, AuditState, Msg};
use touchpoint::app::session::View;
use touchpoint::domain::catalogue::Class;
use touchpoint::domain::{Counts, Lang, Phrase, Subject, SubjectId};
use touchpoint::text::UiLang;
use touchpoint::ui::theme::Theme;
use walker::{Walker, catalogue, employee, empty_audit, text_of, vocabulary};

fn lang(ui: UiLang) -> Lang {
    Lang::parse(ui.code()).unwrap()
}

/// A shop half walked: verdicts, notes, improvements, one of them overdue.
fn half_walked(ui: UiLang) -> Walker {
    let mut audit = empty_audit(lang(ui));
    audit.subjects.push(employee("e-7k2", "Maria"));
    audit.subjects.push(Subject {
        id: SubjectId::new("p-3ab"),
        class: Class::Product,
        name: "Rukkileib".to_owned(),
    });
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys(r#"3 2 1 k n "Seven_people,_one_till,_12_minutes_at_12:40" enter m "Ask_Jaan" enter"#);
    walker.keys(r#"i tab tab "Jaan" tab "2026-11-20" tab 3 tab 1 enter"#);
    walker.keys("z 2 2 3 3 1 k i enter z 2 2 0 9 3 1 2 2 2 3 2 1 2 3");
    walker
}

/// The same shop with a survey, on its screen.
fn asked(ui: UiLang, keys: &str) -> Walker {
    let mut audit = empty_audit(lang(ui));
    surveyed::survey(&mut audit);
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys("backtab");
    walker.keys(keys);
    walker.model.notice = None;
    walker
}

fn home() -> Walker {
    let mut walker = Walker::at_home();
    let line = |client: &str, site: &str, day: &str, finished: bool, overdue| AuditLine {
        path: format!("/audits/{client}/{site}/{day}").into(),
        client: client.to_owned(),
        site: site.to_owned(),
        started: touchpoint::domain::Moment::parse(&format!("{day}T10:00:00+02:00")),
        state: Ok(AuditState {
            finished,
            index: finished.then_some(63.6),
            beside: Vec::new(),
            provisional: !finished,
            failed: overdue == 2,
            counts: Counts {
                bad: 4,
                ok: 12,
                wow: 9,
                na: 2,
                unchecked: 1,
                unrated: if finished { 0 } else { 17 },
            },
            overdue,
            pending: 5,
        }),
    };
    walker.send(Msg::Audits(vec![
        line("Lumi", "Viru 4", "2026-11-21", false, 0),
        line("Lumi", "Viru 4", "2026-08-03", true, 2),
        line("Lumi", "Рижская 12", "2026-08-04", true, 0),
        line("", "Kontor", "2026-05-01", true, 1),
        AuditLine {
            path: "/audits/Lumi/Viru 4/2025-01-01".into(),
            client: "Lumi".to_owned(),
            site: "Viru 4".to_owned(),
            started: None,
            state: Err(Phrase::new("journal-no-begin")),
        },
    ]));
    walker.send(Msg::AuditsDone);
    walker.model.notice = None;
    walker
}

/// The list of texts that the program carries, and one of the workspace that is in English only.
fn texts_at_hand(ui: UiLang, keys: &str) -> Walker {
    let mut walker = half_walked(ui);
    let own = "schema = 1\n[[text]]\ntext.en = \"Only in English, and \u{1b}[31mlong: so that a line of the list cannot \
               hold it and the whole of it stands below, where it is wrapped between words\"\n";
    let own = touchpoint::format::library::read(own.replace('\u{1b}', "\\u001b").as_bytes()).unwrap().value;
    let built_in = touchpoint::io::library::BUILT_IN.as_bytes();
    let built_in = touchpoint::format::library::read(built_in).unwrap().value;
    let library = touchpoint::domain::Library::new(own, built_in);
    walker.send(Msg::Library(std::sync::Arc::new(library), None));
    walker.keys("g j j").keys(keys);
    walker.model.notice = None;
    walker
}

/// Every screen and box, by name.
fn every_screen(ui: UiLang) -> Vec<(&'static str, Walker)> {
    let with = |keys: &str| {
        let mut walker = half_walked(ui);
        walker.keys(keys);
        walker.model.notice = None;
        walker
    };
    let with_words = |keys: &str| {
        let mut walker = half_walked(ui);
        walker.send(Msg::Spoken(vocabulary(ui)));
        walker.keys(keys);
        walker.model.notice = None;
        walker
    };
    let mut empty = Walker::at_home();
    empty.send(Msg::AuditsDone);
    let mut trouble = home();
    trouble.send(Msg::Failed(vec!["Could not open “audit.toml”".to_owned(), "line 3, column 7".to_owned()]));
    let mut language = home();
    language.keys("L");
    let mut new = home();
    new.keys("n");
    new.send(Msg::Catalogues(vec![touchpoint::app::message::CatalogueChoice {
        id: "shop".to_owned(),
        title: "Shop".to_owned(),
        touchpoints: 45,
        languages: vec![Lang::EN],
    }]));
    let mut catalogues = home();
    catalogues.keys("n tab tab tab");
    let shelf = ["shop", "office", "fashion", "electronics", "mall", "hotel", "clinic", "cafe"];
    let choice = |id: &str| touchpoint::app::message::CatalogueChoice {
        id: id.to_owned(),
        title: id.to_owned(),
        touchpoints: 45,
        languages: vec![Lang::EN],
    };
    catalogues.send(Msg::Catalogues(shelf.map(choice).to_vec()));
    catalogues.keys("down down down down down down space");
    vec![
        ("home", home()),
        ("home-empty", empty),
        ("walk", with("")),
        ("walk-bad", with("g j j")),
        ("walk-by-zone", with("v")),
        ("walk-filtered", with("f f")),
        ("walk-find", with("/ \"a\"")),
        ("results", with("tab")),
        ("path", with("tab tab")),
        ("improvements", with("tab tab tab")),
        ("improvements-grid", with("tab tab tab v")),
        ("improvements-cell", with("tab tab tab v enter")),
        ("improvements-empty", {
            let mut walker = Walker::in_shop();
            walker.keys("tab tab tab");
            walker
        }),
        ("improvements-unseen", with("tab tab tab V tab left enter")),
        ("survey", asked(ui, "")),
        ("survey-filtered", asked(ui, "f f f f")),
        ("survey-reasons", asked(ui, "r")),
        ("survey-staff", asked(ui, "v")),
        ("survey-empty", with("backtab")),
        ("answer", asked(ui, "6 tab")),
        ("remark", with("c \"text\"")),
        ("scores", asked(ui, "s \"9_10_11\"")),
        ("note", with("n \"text\"")),
        ("note-texts", texts_at_hand(ui, "n \"text\" ctrl-t down")),
        ("note-texts-found", texts_at_hand(ui, "n ctrl-t \"o\"")),
        ("improvement-texts", texts_at_hand(ui, "i ctrl-t")),
        ("improvement", with("g j j i")),
        ("subject", with("s")),
        ("touchpoint", with("a")),
        ("header", with("h")),
        ("facts", {
            let mut walker = Walker::on(catalogue("hotel"), empty_audit(lang(ui)));
            walker.keys("y 1 1 0 j 0");
            walker
        }),
        ("gaps", with("F")),
        ("finish-reason", with("F F")),
        ("explain", with("tab x")),
        ("report", with("tab p")),
        ("palette", with_words("f2")),
        ("palette-found", with_words("f2 \"s\"")),
        ("jump", with_words("J")),
        ("jump-found", with_words("J \"ma\"")),
        ("help", with("?")),
        ("language", language),
        ("new", new),
        ("new-catalogues", catalogues),
        ("trouble", trouble),
    ]
}

#[test]
fn screens_at_80_by_24_in_english() {
    for (name, mut walker) in every_screen(UiLang::En) {
        insta::assert_snapshot!(format!("80x24-en-{name}"), walker.screen(80, 24, UiLang::En));
    }
}

#[test]
fn screens_at_80_by_24_in_russian() {
    for (name, mut walker) in every_screen(UiLang::Ru) {
        insta::assert_snapshot!(format!("80x24-ru-{name}"), walker.screen(80, 24, UiLang::Ru));
    }
}

#[test]
fn main_screens_at_120_by_40() {
    for ui in [UiLang::En, UiLang::Ru] {
        for (name, mut walker) in every_screen(ui) {
            if [
                "home",
                "walk-bad",
                "results",
                "improvements",
                "improvements-cell",
                "survey",
                "survey-reasons",
                "explain",
                "improvement",
            ]
            .contains(&name)
            {
                let screen = walker.screen(120, 40, ui);
                insta::assert_snapshot!(format!("120x40-{}-{name}", ui.code()), screen);
            }
        }
    }
}

#[test]
fn narrow_and_every_language() {
    for ui in UiLang::ALL {
        for (name, mut walker) in every_screen(*ui) {
            if ["walk-bad", "results", "survey", "help"].contains(&name) {
                let screen = walker.screen(44, 14, *ui);
                insta::assert_snapshot!(format!("44x14-{}-{name}", ui.code()), screen);
            }
        }
    }
}

/// Styles by role, theme by theme: what the dark, light and colourless screens add to the same characters.
#[test]
fn themes_change_styles_and_nothing_else() {
    let names = ["auto", "dark", "light", "high-contrast", "mono"];
    let themes = names.map(|name| (name, Theme::named(name).unwrap()));
    let mut text = None;
    for (name, theme) in themes {
        let mut walker = half_walked(UiLang::En);
        walker.keys("g j j");
        walker.model.notice = None;
        let buffer = walker.draw(80, 24, UiLang::En, &theme);
        let shown = text_of(&buffer);
        assert_eq!(text.get_or_insert_with(|| shown.clone()), &shown);
        insta::assert_debug_snapshot!(format!("theme-{name}"), buffer);
    }
}

/// Relative luminance of a colour of the cube of 256 (WCAG 2.2).
fn luminance(colour: ratatui::style::Color) -> f64 {
    let ratatui::style::Color::Indexed(index @ 16..=231) = colour else {
        panic!("not in the cube: {colour:?}")
    };
    let levels: [f64; 6] = [0.0, 95.0, 135.0, 175.0, 215.0, 255.0];
    let place = usize::from(index - 16);
    let linear = |level: f64| {
        let part = level / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = [place / 36, place / 6 % 6, place % 6]
        .map(|level| linear(levels.get(level).copied().unwrap_or_default()));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn the_theme_of_high_contrast_keeps_it_in_every_cell() {
    for (name, mut walker) in every_screen(UiLang::En) {
        for cell in walker.draw(100, 30, UiLang::En, &Theme::HIGH_CONTRAST).content() {
            let (letters, ground) = (luminance(cell.fg), luminance(cell.bg));
            let ratio = (letters.max(ground) + 0.05) / (letters.min(ground) + 0.05);
            assert!(ratio >= 7.0, "{name}: {ratio} for {:?} on {:?}", cell.fg, cell.bg);
            assert!(!cell.modifier.contains(ratatui::style::Modifier::DIM), "{name}");
        }
    }
}

#[test]
fn the_colourless_theme_has_no_colour() {
    for (name, mut walker) in every_screen(UiLang::En) {
        let buffer = walker.draw(100, 30, UiLang::En, &Theme::MONO);
        let plain = |cell: &ratatui::buffer::Cell| {
            cell.fg == ratatui::style::Color::Reset && cell.bg == ratatui::style::Color::Reset
        };
        assert!(buffer.content().iter().all(plain), "{name}");
    }
}

#[test]
fn every_screen_can_be_drawn_at_every_size() {
    // Below 32 columns or 8 lines there is one sentence.
    let sizes = (0..=3).chain(30..=44).chain([59, 60, 61, 79, 99, 100, 101, 109, 110, 130, 200]);
    let sizes: Vec<u16> = sizes.collect();
    for (_, mut walker) in every_screen(UiLang::Et) {
        for columns in &sizes {
            for rows in (0..=2).chain(7..=26).chain([40, 60]) {
                walker.draw(*columns, rows, UiLang::Et, &Theme::AUTO);
            }
        }
    }
}

#[test]
fn hostile_texts_reach_no_cell() {
    let mut audit = empty_audit(Lang::EN);
    audit.header.client = "L\u{1b}]0;x\u{7}umi\u{202e}".to_owned();
    audit.subjects.push(employee("e-7k2", "Ma\u{1b}[31mria\u{2066}"));
    let mut walker = Walker::on(catalogue("shop"), audit);
    walker.keys("G 1 k n");
    walker.send(Msg::Paste("x\u{202e}y\u{9b}31m".to_owned()));
    walker.keys("esc i enter c");
    walker.send(Msg::Paste("x\u{202e}y\u{9b}31m".to_owned()));
    walker.keys("enter");
    for view in View::ALL.iter().copied() {
        walker.model.session.as_mut().unwrap().view = view;
        walker.send(Msg::Tick);
        for cell in walker.draw(120, 40, UiLang::En, &Theme::AUTO).content() {
            let hostile =
                |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c) || c == '\u{2066}';
            assert!(!cell.symbol().chars().any(hostile), "{:?}", cell.symbol());
        }
    }
}

#[test]
fn the_cursor_is_on_the_row_or_the_caret_in_every_frame() {
    use ratatui::Terminal;
    use ratatui::backend::{Backend, TestBackend};
    let words = touchpoint::text::Words::new(UiLang::En);
    for (name, mut walker) in every_screen(UiLang::En) {
        walker.draw(80, 24, UiLang::En, &Theme::AUTO);
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        terminal
            .draw(|frame| {
                touchpoint::ui::view(&walker.model, &words, &Theme::AUTO, frame);
            })
            .unwrap();
        let at = terminal.backend_mut().get_cursor_position().unwrap();
        assert_ne!((at.x, at.y), (0, 0), "{name}: the cursor was not placed");
    }
}

#[test]
fn in_a_tiny_window_what_is_typed_and_chosen_stands_before_the_hints() {
    let mut walker = Walker::in_shop();
    let typed = walker.keys("1 up i \"zebra\"").screen(32, 8, UiLang::En);
    assert!(typed.contains("zebra"), "{typed}");
    let gaps = walker.keys("esc F").screen(32, 8, UiLang::En);
    assert!(gaps.contains("> "), "{gaps}");
}
