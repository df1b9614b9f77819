//! One row an answer of the survey.

use super::Table;
use crate::domain::answer::Answer;
use crate::report::labels::Labels;
use crate::report::survey::AnswerView;
use crate::report::view::View;
use crate::text::Words;

/// One row an answer of these audits under a row of column names, customers before staff.
pub fn answers_csv(views: &[View], words: &Words) -> String {
    let columns = [
        "audit",
        "client",
        "site",
        "date",
        "answer",
        "said-at",
        "score",
        "why",
        "wish",
        "feedback",
        "channel",
        "asked-by",
        "audience",
        "segment",
        "speaks-of",
        "wave",
        "ignored",
        "done",
    ];
    let mut table = Table::new(&columns, words);
    for view in views {
        let labels = Labels { view, words };
        for one in view.survey.iter().flat_map(|survey| &survey.answers) {
            table.row(&labels.answer_row(one));
        }
    }
    table.text
}

impl Labels<'_> {
    fn answer_row(&self, one: &AnswerView) -> Vec<String> {
        let Answer { kind, segment, audience, .. } = one.answer;
        let answer = &one.answer;
        let touchpoints: Vec<&str> = one.touchpoints.iter().map(|item| item.item.as_str()).collect();
        let mut row = self.audit_cells();
        row.extend([
            answer.id.to_string(),
            answer.at.to_string(),
            answer.score.map(|score| score.to_string()).unwrap_or_default(),
            answer.why.clone(),
            answer.wish.clone(),
            kind.map(|kind| self.word("feedback", kind.key())).unwrap_or_default(),
            answer.channel.clone(),
            answer.asked_by.clone(),
            self.word("audience", audience.key()),
            segment.map(|segment| self.word("segment", segment.key())).unwrap_or_default(),
            touchpoints.join(" "),
            answer.wave.clone(),
            answer.ignored.clone().unwrap_or_default(),
            answer.done.map(|at| at.to_string()).unwrap_or_default(),
        ]);
        row
    }
}
