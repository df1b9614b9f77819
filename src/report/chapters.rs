//! What a report is divided into: numbers by audience, items by audience and class.

use super::labels::Labels;
use super::view::{Findings, ItemView};
use crate::domain::catalogue::{Audience, Class};
use crate::domain::phrase::Arg;

impl Labels<'_> {
    /// Whose eyes the audit is seen through; nothing when it is seen whole.
    pub(super) fn eyes(&self) -> Option<String> {
        let lens = Some(self.view.lens).filter(|lens| !lens.is_empty())?;
        Some(self.words.say_with("report-lens", &[("who", Arg::Text(self.words.eyes(lens)))]))
    }

    /// A title with the audience that it is of, where several speak.
    pub(super) fn of_audience(&self, title: String, audience: Audience) -> String {
        if self.view.audiences.len() < 2 {
            return title;
        }
        format!("{title} · {}", self.word("audience", audience.key()))
    }

    /// The title of a chapter of numbers.
    pub(super) fn title_of(&self, key: &str, findings: &Findings) -> String {
        self.of_audience(self.say(key), findings.audience)
    }

    /// The items class by class, in the order of the view, each class of each audience with its title.
    pub(super) fn sections(&self) -> Vec<(String, Vec<&ItemView>)> {
        let parts =
            Audience::ALL.iter().flat_map(|audience| Class::ALL.iter().map(move |class| (audience, class)));
        let section = |(audience, class): (&Audience, &Class)| {
            let own = |item: &&ItemView| item.audience == *audience && item.class == *class;
            let title = self.of_audience(self.word("class", class.key()), *audience);
            (title, self.view.items.iter().filter(own).collect())
        };
        parts.map(section).filter(|(_, items): &(String, Vec<&ItemView>)| !items.is_empty()).collect()
    }
}
