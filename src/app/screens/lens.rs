//! The lens: whose eyes the audit is seen through. A way of looking, so nothing of it is journaled.

use crate::app::form::{Choice, Field, Form, Purpose};
use crate::app::message::Effect;
use crate::app::modal::Modal;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::catalogue::{Audience, Motive, Segment};
use crate::domain::{Lens, Phrase};

/// Everybody, every motive: the first choice of each field.
const ANY: &str = "any";

/// Opens the box in which the lens is chosen; whose speaking it is can be chosen where several speak.
pub(crate) fn open(model: &mut Model) {
    let Some(session) = &model.session else { return };
    let Lens { audience, segment, motive } = session.lens;
    let mut fields = vec![
        field("field-lens-segment", "segment", "lens-every-segment", Segment::ALL, Segment::key, segment),
        field("field-motive", "motive", "lens-every-motive", Motive::ALL, Motive::key, motive),
    ];
    if session.audiences.len() > 1 {
        let every = "lens-every-audience";
        fields.push(field(
            "field-lens-audience",
            "audience",
            every,
            &session.audiences,
            Audience::key,
            audience,
        ));
    }
    model.modal = Some(Modal::Form(Form::new(Purpose::Lens, fields)));
}

fn field<T: Copy>(
    label: &'static str,
    family: &str,
    every: &str,
    all: &[T],
    key: fn(T) -> &'static str,
    chosen: Option<T>,
) -> Field {
    let word = |value: &T| Choice::word(key(*value), format!("{family}-{}", key(*value)));
    let options = std::iter::once(Choice::word(ANY, every)).chain(all.iter().map(word)).collect();
    Field::one(label, options, chosen.map_or(ANY, key))
}

/// Looks through the lens that was chosen.
pub(crate) fn take(model: &mut Model, form: &Form) -> Vec<Effect> {
    let lens = Lens {
        audience: Audience::from_key(form.value("field-lens-audience")),
        segment: Segment::from_key(form.value("field-lens-segment")),
        motive: Motive::from_key(form.value("field-motive")),
    };
    look_through(model, lens);
    Vec::new()
}

fn look_through(model: &mut Model, lens: Lens) {
    let Some(session) = &mut model.session else { return };
    if session.lens == lens {
        return;
    }
    let had = shown(session);
    session.look_through(lens);
    if had && !shown(session) {
        model.inform(Phrase::new("lens-sees-nothing"));
    }
}

fn shown(session: &Session) -> bool {
    session.counts.all() > 0
}
