//! What an upgrade of the catalogue would do, line by line, for the screen and the command alike.

use crate::domain::catalogue::Part;
use crate::domain::phrase::Arg;
use crate::domain::upgrade::{Difference, Gone, Plan, Renamed};
use crate::domain::{Catalogue, Lang, Touchpoint};
use crate::text::Words;

/// A line, by its place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// What kind of thing follows, and how many.
    Heading(String),
    /// A touchpoint.
    Item(String),
    /// Something about the touchpoint above.
    Detail(String),
}

/// Everything that somebody should see before an upgrade.
pub fn lines(plan: &Plan, catalogue: &Catalogue, lang: Lang, words: &Words) -> Vec<Line> {
    let page = Page { catalogue, lang, words };
    let mut lines = Vec::new();
    page.part(&mut lines, "upgrade-added", plan.added.len());
    lines.extend(plan.added.iter().map(|one| Line::Item(page.named(one))));
    page.part(&mut lines, "upgrade-changed", plan.changed.len());
    for one in &plan.changed {
        lines.push(Line::Item(page.named(&one.touchpoint)));
        lines.extend(one.differences.iter().map(|difference| Line::Detail(page.difference(difference))));
    }
    page.part(&mut lines, "upgrade-renamed", plan.renamed.len());
    for one in &plan.renamed {
        lines.push(Line::Item(page.named(&one.touchpoint)));
        lines.push(Line::Detail(page.moved(one)));
    }
    page.part(&mut lines, "upgrade-gone", plan.gone.len());
    for one in &plan.gone {
        lines.push(Line::Item(page.named(&one.touchpoint)));
        lines.extend(page.stays(one).map(Line::Detail));
    }
    page.part(&mut lines, "upgrade-elsewhere", plan.elsewhere);
    if plan.rules_differ {
        lines.push(Line::Heading(words.say("upgrade-rules")));
    }
    if plan.is_empty() {
        lines.insert(0, Line::Heading(words.say("upgrade-nothing")));
    }
    lines
}

struct Page<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
    words: &'a Words,
}

impl Page<'_> {
    fn part(&self, lines: &mut Vec<Line>, key: &str, count: usize) {
        if count > 0 {
            lines.push(Line::Heading(self.words.say_with(key, &[("n", Arg::count(count))])));
        }
    }

    fn named(&self, touchpoint: &Touchpoint) -> String {
        let class = self.words.say(&format!("class-{}", touchpoint.class.key()));
        format!("{} · {class}", touchpoint.name.said(self.lang).text)
    }

    fn difference(&self, difference: &Difference) -> String {
        let part = match difference.part {
            Part::Bad | Part::Ok | Part::Wow => "verdict",
            _ => "catalogue-part",
        };
        let part = self.words.say(&format!("{part}-{}", difference.part.key()));
        let [old, new] = [&difference.old, &difference.new].map(|said| self.value(difference.part, said));
        self.words.say_with(
            "upgrade-difference",
            &[("part", Arg::Text(part)), ("old", Arg::Text(old)), ("new", Arg::Text(new))],
        )
    }

    /// What a file spells as a word, in the words of the person.
    fn value(&self, part: Part, said: &str) -> String {
        let word = |family: &str| self.words.say(&format!("{family}-{said}"));
        match part {
            _ if said.is_empty() => self.words.say("nothing"),
            Part::Stage => word("stage"),
            Part::Segment => word("segment"),
            Part::Audience => word("audience"),
            Part::Critical | Part::Sensitive => {
                self.words.say(if said == "true" { "answer-yes" } else { "answer-no" })
            }
            Part::Zone => {
                let zone = self.catalogue.zone(said).map(|zone| zone.name.said(self.lang).text);
                zone.unwrap_or(said).to_owned()
            }
            Part::Motives => {
                let motives = said.split(", ").map(|motive| self.words.say(&format!("motive-{motive}")));
                motives.collect::<Vec<_>>().join(", ")
            }
            _ => said.to_owned(),
        }
    }

    fn moved(&self, one: &Renamed) -> String {
        let values = [("from", Arg::Text(one.from.to_string())), ("n", Arg::count(one.ratings))];
        self.words.say_with("upgrade-moves", &values)
    }

    fn stays(&self, one: &Gone) -> Option<String> {
        one.stays.then(|| self.words.say_with("upgrade-stays", &[("n", Arg::count(one.ratings))]))
    }
}
