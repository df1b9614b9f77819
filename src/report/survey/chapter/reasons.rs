//! What people speak of, a row a touchpoint.

use crate::domain::phrase::Arg;
use crate::domain::reasons::Agreement;
use crate::report::labels::item;
use crate::report::survey::ReasonView;
use crate::text::Words;

/// The columns of [`reason_row`]: text keys `report-column-…`.
pub const REASON_COLUMNS: [&str; 6] =
    ["touchpoint", "mentions", "promoters-detractors", "mean", "auditor", "said-most"];

/// What people speak of, beside what the auditor made of it, as cells.
pub fn reason_row(words: &Words, reason: &ReasonView) -> Vec<String> {
    let tally = &reason.tally;
    let texts = reason.texts.iter().take(MOST_TEXTS).map(|(text, times)| {
        let text = words.say_with("quoted", &[("text", Arg::Text(text.clone()))]);
        if *times > 1 { format!("{text} ×{times}") } else { text }
    });
    vec![
        item(&reason.touchpoint),
        reason.mentions.to_string(),
        format!("{} / {}", tally.promoters(), tally.detractors()),
        words.number_or_nothing(tally.mean(), 1),
        auditor(words, reason),
        texts.collect::<Vec<_>>().join("; "),
    ]
}

/// Texts that a row of reasons quotes.
const MOST_TEXTS: usize = 3;

/// `bad, wow ×2: customers say otherwise`.
fn auditor(words: &Words, reason: &ReasonView) -> String {
    let said = reason.verdicts.each().into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| {
        let word = words.say(&format!("report-verdict-{key}"));
        if count > 1 { format!("{word} ×{count}") } else { word }
    });
    let said = said.collect::<Vec<_>>().join(", ");
    match reason.agreement {
        Agreement::Worse | Agreement::Better => {
            format!("{said}: {}", words.say(&format!("agreement-{}", reason.agreement.key())))
        }
        Agreement::Alike | Agreement::Unknown if said.is_empty() => words.say("nothing"),
        Agreement::Alike | Agreement::Unknown => said,
    }
}
