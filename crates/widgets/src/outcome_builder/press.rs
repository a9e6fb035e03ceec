//! What buttons do. One list instead of a closure each: a closure is compiled anew wherever it stands.

use std::rc::Rc;

use leptos::web_sys::Event;
use pcw_content::messages::outcome as say;
use pcw_domain::outcome::Action;

use super::keep::Form;
use super::notice::Asked;
use super::{Builder, cured, keep, list, paste, steps};
use crate::parts::{Piece, Weight, button};
use crate::share::share;

/// What a button does.
#[derive(Clone, Copy)]
pub(super) enum Press {
    /// Add the outcome that was put together.
    AddDraft,
    /// Add what was pasted.
    AddPasted,
    /// Open the outcome with this number.
    Open(u32),
    /// Close the outcome that is open.
    Close,
    /// Open the next one with something to look at.
    Next,
    /// One place up.
    Up(u32),
    /// One place down.
    Down(u32),
    Remove(u32),
    /// Use the cure of the finding at this place of the open outcome.
    Cure(usize),
    /// Keep what the finding at this place is about.
    Keep(usize),
    /// Tell all findings of the open outcome again.
    Unkeep,
    /// Use the cure of the finding at this place of the whole set.
    CureSet(usize),
    /// Show this page of the list.
    Page(usize),
    /// Open a file from this device.
    OpenFile,
    /// Hand the set over in this form.
    HandOver(Form),
    Ask(Asked),
    Dismiss,
    Replace,
    Restart,
    Forget,
    TakeAdd,
    TakeReplace,
    /// Put the quiz aside.
    DropQuiz,
}

/// A button that does something with the widget.
pub(super) fn press(builder: &Rc<Builder>, weight: Weight, label: &str, press: Press) -> Piece {
    let builder = share(builder);
    button(weight, label, Box::new(move |_: &Event| pressed(&builder, press)))
}

fn pressed(builder: &Rc<Builder>, press: Press) {
    match press {
        Press::AddDraft => steps::add(builder),
        Press::AddPasted => paste::add(builder),
        Press::Open(number) => list::open(builder, number),
        Press::Close => list::close(builder),
        Press::Next => list::next(builder),
        Press::Up(number) => list::shift(builder, number, true),
        Press::Down(number) => list::shift(builder, number, false),
        Press::Remove(number) => list::remove(builder, number),
        Press::Cure(index) => cured::cure(builder, index),
        Press::Keep(index) => cured::keep(builder, index),
        Press::Unkeep => {
            let open = builder.state.read_untracked().open;
            if let Some(number) = open {
                builder.act(Action::Unkeep(number));
            }
        }
        Press::CureSet(index) => cured::cure_set(builder, index),
        Press::Page(page) => list::page(builder, page),
        Press::OpenFile => builder.outlet.open(keep::ACCEPT),
        Press::HandOver(form) => keep::hand_over(builder, form),
        Press::Ask(asked) => builder.ask(asked),
        Press::Dismiss => builder.dismiss(),
        Press::Replace => builder.outlet.replace(),
        // Beside what was kept there may be new work by now: then it is asked once more.
        Press::Restart | Press::Forget if builder.has_new_work() => builder.ask(Asked::Delete),
        Press::Restart => builder.restart(),
        Press::Forget => builder.forget(),
        Press::TakeAdd => keep::take(builder, false),
        Press::TakeReplace => keep::take(builder, true),
        Press::DropQuiz => {
            builder.set_aside();
            builder.take_questions(None, "");
            builder.say(say::QUIZ_DROPPED);
        }
    }
}
