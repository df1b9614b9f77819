//! Markdown and HTML, read back as a reader of either would.

use touchpoint::domain::visible::visible;
use touchpoint::domain::{Audit, ItemId, Lang, Verdict};
use touchpoint::report::{html, markdown};
use touchpoint::text::{UiLang, Words};

use super::fixture;

/// The rows of all tables, cell by cell, as text again.
fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().filter(|line| line.starts_with('|')).map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut characters = line.trim_matches(' ').strip_prefix('|').unwrap().strip_suffix('|').unwrap().chars();
    while let Some(character) = characters.next() {
        match character {
            '|' => cells.push(String::new()),
            '\\' => cells.last_mut().unwrap().extend(characters.next()),
            // A real line break; one that somebody typed has a backslash inside.
            '<' => {
                assert_eq!(characters.by_ref().take(3).collect::<String>(), "br>");
                cells.last_mut().unwrap().push('\n');
            }
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

fn word(words: &Words, verdict: Option<Verdict>) -> String {
    words.say(&format!("report-verdict-{}", Verdict::state_key(verdict)))
}

fn subject(audit: &Audit, id: &ItemId) -> String {
    let name = id.subject.as_ref().map(|subject| audit.subject(subject).unwrap().name.clone());
    name.filter(|_| id.touchpoint.as_str() != "employee.height").unwrap_or_default()
}

#[test]
fn markdown_holds_every_note_beside_its_verdict() {
    let (audit, words) = (fixture::audit(), Words::new(UiLang::En));
    let rows = rows(&markdown::render(&fixture::view(Lang::EN, true), &words));
    let items: Vec<_> = rows.iter().filter(|row| row.len() == 8 && row[0] != "Touchpoint").collect();
    for (id, rating) in &audit.ratings {
        let holds = items.iter().any(|row| {
            row[1] == subject(&audit, id)
                && row[4] == word(&words, rating.verdict)
                && row[6] == visible(&rating.note)
                && row[7] == visible(&rating.internal)
        });
        assert!(holds, "{id} is not there");
    }
    let queue = items.iter().find(|row| row[0] == "Queue (critical)").unwrap();
    assert_eq!(queue[2..6], ["Till", "buys", "bad", "over 5 minutes"]);
}

#[test]
fn markdown_holds_every_improvement() {
    let (audit, words) = (fixture::audit(), Words::new(UiLang::En));
    let text = markdown::improvements(&fixture::view(Lang::EN, false), &words);
    let rows: Vec<_> = rows(&text).split_off(2);
    assert_eq!(rows.len(), audit.improvements.len());
    for one in &audit.improvements {
        let row = rows.iter().find(|row| row[1] == visible(&one.text)).unwrap();
        let step = |step: Option<u8>| step.map_or("—".to_owned(), |step| step.to_string());
        assert_eq!(row[2], one.kind.key());
        assert_eq!(row[4], visible(&one.owner));
        assert!(row[5].starts_with(&one.due.map_or("—".to_owned(), |due| words.date(due))));
        assert_eq!(row[5].contains("overdue"), one.is_overdue(fixture::today()));
        assert_eq!((&row[6], &row[7]), (&step(one.impact), &step(one.effort)));
        assert_eq!(row[9], words.say(&format!("status-{}", one.status.key())));
        assert_eq!(row[10], visible(&one.closing));
    }
    assert_eq!(rows[0][3], "Queue; Smile · @Jaan");
}

#[test]
fn markdown_leaves_no_markup_of_users_alive() {
    let text = markdown::render(&fixture::view(Lang::EN, true), &Words::new(UiLang::En));
    let alive = text.replace("<br>", "");
    let bare = |sign: char| {
        let mut before = ' ';
        alive.chars().any(|character| {
            let found = character == sign && before != '\\';
            before = character;
            found
        })
    };
    for sign in ['<', '>', '`', '&', '['] {
        assert!(!bare(sign), "{sign}");
    }
}

/// The page without its style, as text again.
fn page(text: &str) -> String {
    let text = text.split_once("</style>").unwrap().1;
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    text.replace("&#38;", "&")
}

#[test]
fn html_holds_every_text() {
    let audit = fixture::audit();
    let text = page(&html::render(&fixture::view(Lang::EN, true), &Words::new(UiLang::En)));
    let header = &audit.header;
    let mut texts = vec![&header.client, &header.site, &header.auditor, &header.met, &header.conditions];
    texts.extend([&header.conclusion, &audit.lifecycle.finished.as_ref().unwrap().reason]);
    texts.extend(audit.lifecycle.reopenings.iter().map(|one| &one.reason));
    texts.extend(audit.subjects.iter().map(|subject| &subject.name));
    texts.extend(audit.ratings.values().flat_map(|rating| [&rating.note, &rating.internal]));
    texts.extend(audit.improvements.iter().flat_map(|one| [&one.text, &one.owner, &one.closing]));
    for one in texts {
        assert!(text.contains(&*visible(one)), "{one:?} is not there");
    }
}

#[test]
fn html_holds_every_row_in_one_piece() {
    let (audit, words) = (fixture::audit(), Words::new(UiLang::En));
    let text = page(&html::render(&fixture::view(Lang::EN, true), &words));
    let rows: Vec<&str> = text.split("<tr>").collect();
    for (id, rating) in &audit.ratings {
        let holds = rows.iter().any(|row| {
            row.contains(&subject(&audit, id))
                && row.contains(&format!("</i>{}</td>", word(&words, rating.verdict)))
                && row.contains(&*visible(&rating.note))
                && row.contains(&*visible(&rating.internal))
        });
        assert!(holds, "{id} is not there");
    }
    for one in &audit.improvements {
        let row = rows.iter().find(|row| row.contains(&*visible(&one.text))).unwrap();
        assert!(row.contains(&one.due.map_or("—".to_owned(), |due| words.date(due))));
        assert!(row.contains(&words.say(&format!("status-{}", one.status.key()))));
        assert_eq!(row.contains("<em>overdue</em>"), one.is_overdue(fixture::today()));
    }
}

#[test]
fn html_runs_nothing_and_asks_nobody() {
    let text = html::render(&fixture::view(Lang::EN, true), &Words::new(UiLang::En));
    for forbidden in ["<script", "http:", "https:", "src=", "@import", "<link", "onload"] {
        assert!(!text.to_lowercase().contains(forbidden), "{forbidden}");
    }
}
