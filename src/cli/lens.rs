//! `--segment`, `--motive` and `--audience`: whose eyes an audit is seen through.

use clap::{ArgMatches, Command};

use super::context::{Context, optional};
use super::shape::Shape;
use crate::domain::catalogue::{Audience, Motive, Segment};
use crate::domain::{Lens, Phrase};
use crate::report::View;

/// A command that can look through a lens.
pub(crate) fn dress(shape: Shape<'_>, command: Command) -> Command {
    let segments: Vec<&'static str> = Segment::ALL.iter().map(|segment| segment.key()).collect();
    let motives: Vec<&'static str> = Motive::ALL.iter().map(|motive| motive.key()).collect();
    let audiences: Vec<&'static str> = Audience::ALL.iter().map(|audience| audience.key()).collect();
    let segment = shape.choice("segment", "segment", &segments);
    let audience = shape.choice("audience", "audience", &audiences);
    command
        .arg(segment.help(shape.say("cli-option-lens-segment")))
        .arg(shape.choice("motive", "motive", &motives))
        .arg(audience.help(shape.say("cli-option-lens-audience")))
}

/// The lens that was asked for.
pub(crate) fn of(matches: &ArgMatches) -> Lens {
    let word = |id| optional(matches, id);
    Lens {
        audience: word("audience").and_then(|word| Audience::from_key(&word)),
        segment: word("segment").and_then(|word| Segment::from_key(&word)),
        motive: word("motive").and_then(|word| Motive::from_key(&word)),
    }
}

/// Says when nothing of an audit concerns these eyes.
pub(crate) fn mind(context: &mut Context<'_>, view: &View) {
    if !view.lens.is_empty() && view.items.is_empty() {
        context.say_aside(&Phrase::new("lens-sees-nothing"));
    }
}
