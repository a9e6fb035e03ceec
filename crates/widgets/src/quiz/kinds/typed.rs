//! What the kinds that are answered by typing have in common.

use leptos::web_sys::Event;
use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::Action;
use pcw_domain::text::{concat, trim};

use super::{Form, Told};
use crate::parts::{Field, Group, Piece, entered, field, group, none, rest, several, text};
use crate::share::share;

/// The question with one field below it.
pub(super) fn form(form: &Form<'_>, hint: &str, label: &str, long: bool, number: bool) -> Piece {
    let name = form.name("");
    let more = rest("more", form.session.words(&form.item.stem));
    let given = Group { name: &name, legend: form.asked(true), more, hint, error: form.error() };
    let session = share(form.session);
    let described = given.described();
    let typed = field(
        Field {
            id: &concat(&[&name, "-field"]),
            label,
            value: form.entry.response.text(),
            long,
            number,
            purpose: "",
            described: &described,
            first: true,
            wrong: form.missing.is_some(),
            notes: none(),
        },
        Box::new(move |text| session.dispatch(Action::Type(text))),
    );
    let made = group(given, typed);
    if long {
        return made;
    }
    let session = share(form.session);
    entered(made, Box::new(move |_: &Event| session.dispatch(Action::Advance)))
}

/// What was typed, as typed; nothing where nothing was.
pub(super) fn told(told: &Told<'_>, unit: &str) -> Piece {
    let typed = trim(told.entry.response.text());
    if typed.is_empty() {
        return none();
    }
    let words = if typed.ends_with(unit) { typed.to_owned() } else { concat(&[typed, " ", unit]) };
    several![text("p", "settled typed", &messages::fill(messages::YOU_TYPED, &[&words]))]
}
