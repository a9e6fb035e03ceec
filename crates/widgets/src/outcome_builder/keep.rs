//! Handing the set over in the form that is needed, and taking one in.

use std::rc::Rc;

use pcw_content::limits::MAX_BYTES;
use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
    result,
};
use pcw_content::set::{MAX_OUTCOMES, NotRead, csv, html, json, markdown, read, text as plain};
use pcw_content::{Fault, Value};
use pcw_domain::outcome::paste::Pasting;
use pcw_domain::outcome::{Action, Set};
use pcw_domain::text::{concat, trim};

use super::notice::Asked;
use super::part::{both, part, sub};
use super::press::{Press, press};
use super::state::State;
use super::{Builder, evidence, paste};
use crate::face::{self, Face};
use crate::keep::{Wanted, file_name, shown};
use crate::parts::{Piece, Weight, classed, container, lines, none, paragraph, several, text};
use crate::share::share;

/// How many faults of a quiz are told at once.
const FAULTS: usize = 10;

/// Which files can be opened.
pub(super) const ACCEPT: &str = ".json,.csv,.tsv,.txt,.md,application/json,text/csv,text/plain";

/// In which form the set is handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As a list, in the clipboard.
    #[default]
    Copy,
    /// As a table with its formatting, in the clipboard.
    Word,
    /// On paper.
    Print,
    /// As a list.
    Text,
    /// As a list and a table, with Markdown's marks.
    Markdown,
    /// For a spreadsheet.
    Csv,
    /// As data that can be opened again.
    Json,
    /// A table in a file that Word opens.
    Html,
    /// The list, to be selected by hand.
    Show,
}

const BUTTONS: [(&str, Form); 9] = [
    (say::COPY_LIST, Form::Copy),
    (say::COPY_WORD, Form::Word),
    (say::PRINT, Form::Print),
    (say::SAVE_JSON, Form::Json),
    (result::SAVE_CSV, Form::Csv),
    (say::SAVE_HTML, Form::Html),
    (result::SAVE_TEXT, Form::Text),
    (say::SAVE_MARKDOWN, Form::Markdown),
    (result::SHOW_TEXT, Form::Show),
];

pub(super) fn keep(builder: &Rc<Builder>) -> Piece {
    let again = share(builder);
    several![
        part(
            builder,
            |state| both(u32::from(state.counts.outcomes == 0), state.counts.to_fix as u32),
            buttons,
        ),
        face::echo(&builder.face(), Face::is_taken),
        shown(
            &builder.face(),
            builder.name("text"),
            Box::new(move |wanted: Wanted| shown_text(&again, wanted))
        ),
        evidence::evidence(builder),
        container("div", "buttons", press(builder, Weight::Other, say::OPEN_FILE, Press::OpenFile)),
        part(builder, |state| u64::from(state.changes.told), told),
    ]
}

fn buttons(builder: &Rc<Builder>) -> Piece {
    if builder.state.read_untracked().desk.set().outcomes.is_empty() {
        return paragraph(say::KEEP_EMPTY);
    }
    let row = classed("div", "buttons").each(BUTTONS.len(), &mut |index: usize| {
        let (label, form) = BUTTONS[index];
        press(builder, Weight::Other, label, Press::HandOver(form))
    });
    let to_fix = builder.state.read_untracked().counts.to_fix;
    let mut parts = several![paragraph(say::KEEP_TEXT)];
    if to_fix > 0 {
        parts.push(text("p", "strong", &with_figures(say::KEEP_TO_FIX, &[to_fix])));
    }
    parts.push(row);
    parts
}

/// The set in this form.
fn written(builder: &Builder, state: &State, form: Form) -> String {
    let (set, curriculum, questions) = (state.desk.set(), &builder.curriculum, state.questions.as_ref());
    match form {
        Form::Csv => csv(set, curriculum, questions),
        Form::Json => json(set, curriculum),
        Form::Markdown => markdown(set, curriculum, questions, say::LEAD_IN),
        Form::Html | Form::Word => html(set, curriculum, questions),
        _ => plain(set, curriculum, say::LEAD_IN),
    }
}

/// What is shown where the page does not allow the rest: what was asked for, and of a table for Word its words.
fn shown_text(builder: &Builder, _wanted: Wanted) -> String {
    let state = builder.state.read_untracked();
    let form = if state.form == Form::Word { Form::Text } else { state.form };
    written(builder, &state, form)
}

/// Asks the page for it.
pub(super) fn hand_over(builder: &Builder, form: Form) {
    let wanted = match form {
        Form::Copy | Form::Word => Wanted::Copy,
        Form::Print => Wanted::Print,
        Form::Csv => Wanted::Csv,
        Form::Json => Wanted::Json,
        Form::Show => Wanted::Show,
        Form::Text | Form::Markdown | Form::Html => Wanted::Text,
    };
    {
        let mut state = builder.state.write();
        state.face.want(wanted);
        state.printing = form == Form::Print;
        state.form = form;
    }
    let state = builder.state.read_untracked();
    let text = match form {
        Form::Print | Form::Show => String::new(),
        _ => written(builder, &state, form),
    };
    let plain = if form == Form::Word { written(builder, &state, Form::Text) } else { String::new() };
    drop(state);
    let outlet = &builder.outlet;
    let (kind, ending) = match form {
        Form::Print => return outlet.print(),
        Form::Show => return,
        Form::Word => return outlet.offer_formatted(&text, &plain),
        Form::Copy => return outlet.offer("copy", "", &text),
        Form::Text => ("text/plain", ".txt"),
        Form::Markdown => ("text/markdown", ".md"),
        Form::Csv => ("text/csv", ".csv"),
        Form::Json => ("application/json", ".json"),
        Form::Html => ("text/html", ".html"),
    };
    outlet.offer(kind, &file_name(say::FILE, builder.today, ending), &text);
}

/// What could not be taken over of a file, or why it could not be read.
pub(super) fn told(builder: &Rc<Builder>) -> Piece {
    let told = &builder.state.read_untracked().told;
    if told.is_empty() {
        return none();
    }
    let lines = lines("li", told);
    container("div", "told", several![sub(builder, say::TOLD, true), container("ul", "lines", lines)])
}

/// The person opened a file: a set, a quiz, or a list of lines.
pub(super) fn opened(builder: &Builder, name: &str, text: &str) -> Vec<Fault> {
    if text.len() <= MAX_BYTES
        && let Ok(pack) = pcw_content::json::parse(text)
        && pack.get("kind").and_then(Value::as_text) == Some("quiz")
    {
        builder.state.write().from_field = false;
        builder.set_aside();
        let faults = builder.take_quiz(text);
        let mut state = builder.state.write();
        let words = match &state.questions {
            Some(quiz) => fill(say::QUIZ_OPENED, &[&quiz.title]),
            None => say::QUIZ_FAULTY_FILE.to_owned(),
        };
        if !faults.is_empty() {
            state.question_problem.clone_from(&words);
        }
        state.face.status.say(&words);
        state.go(".p-questions > .part");
        // Who opened it is there, and may be its author.
        state.told.clear();
        for fault in faults.iter().take(FAULTS) {
            state.told.push(concat(&[&fault.place, ": ", &fault.cause, " ", &fault.cure]));
        }
        state.changes.told += 1;
        return faults;
    }
    match read(name, text, &builder.curriculum) {
        Ok(found) => {
            let empty = builder.state.read_untracked().desk.set().is_empty();
            {
                let mut state = builder.state.write();
                state.read = Some(found);
                state.is_set = matches!(trim(text).as_bytes().first(), Some(b'{'));
            }
            if empty {
                take_in(builder, true);
            } else {
                builder.ask(Asked::Take);
            }
        }
        Err(NotRead::NotOurs) if name.is_empty() => failed(builder, name, say::NOT_DATA),
        Err(NotRead::NotOurs) => {
            {
                let mut state = builder.state.write();
                let state = &mut *state;
                // Lines of a document go where lines are pasted; nothing is added before the person says so.
                state.guided = false;
                if !state.pasted.is_empty() {
                    state.pasted.push('\n');
                }
                state.pasted.push_str(text);
                state.changes.form += 1;
                state.face.status.say(say::FILE_PASTED);
                state.go(".p-write .form textarea");
            }
            paste::read_now(builder);
            builder.save();
        }
        Err(NotRead::Fault(cause)) => failed(builder, name, &cause),
    }
    Vec::new()
}

/// Takes over a set that was pasted as data.
pub(super) fn take_pasted(builder: &Builder, text: &str) {
    builder.state.write().from_field = true;
    opened(builder, "", text);
    let mut state = builder.state.write();
    // Nothing came of it: what is typed there from now on is no data that waits.
    state.from_field &= state.read.is_some();
}

/// A file could not be read.
pub(super) fn failed(builder: &Builder, name: &str, cause: &str) {
    let mut state = builder.state.write();
    let words = if name.is_empty() { cause.to_owned() } else { fill(say::FILE_FAILED, &[name, cause]) };
    state.face.status.say(&words);
    state.told = vec![words];
    state.changes.told += 1;
    state.go(".told [data-entry]");
}

/// Takes over what a file holds: in the place of what is there, or added to it.
pub(super) fn take(builder: &Rc<Builder>, replace: bool) {
    builder.state.write().asked.pop();
    take_in(builder, replace);
}

fn take_in(builder: &Builder, replace: bool) {
    let Some(found) = builder.state.write().read.take() else { return };
    let count = found.set.outcomes.len();
    let action = if replace { Action::Replace(kept(builder, found.set)) } else { Action::Append(found.set) };
    let renumbered = if replace { 0 } else { taken_numbers(builder, &action) };
    let room = MAX_OUTCOMES.saturating_sub(builder.state.read_untracked().desk.set().outcomes.len());
    builder.do_now(action);
    let mut guard = builder.state.write();
    let state = &mut *guard;
    state.open = None;
    if state.from_field {
        state.pasted.clear();
        state.pasting = Pasting::default();
        state.found.say_anew("");
        state.from_field = false;
        state.changes.form += 1;
    }
    state.page = 0;
    state.told = found.told;
    if !replace && count > room {
        state.told.push(with_figures(say::TAKEN_NOT_ALL, &[count - room]));
    }
    if renumbered > 0 {
        state.told.push(with_figures(say::TAKEN_RENUMBERED, &[renumbered]));
    }
    state.changes.told += 1;
    state.changes.list += 1;
    let taken = if replace { count } else { count.min(room) };
    state.face.status.say(&with_figures(say::TAKEN, &[taken]));
    state.go(if state.told.is_empty() { ".p-list > .part" } else { ".told [data-entry]" });
    drop(guard);
    builder.save();
}

/// How many outcomes of a file have numbers that outcomes of the set have.
fn taken_numbers(builder: &Builder, action: &Action) -> usize {
    let Action::Append(file) = action else { return 0 };
    let state = builder.state.read_untracked();
    let mut count = 0;
    for outcome in &file.outcomes {
        count += usize::from(outcome.number > 0 && state.desk.set().place(outcome.number).is_some());
    }
    count
}

/// A table says nothing of what the set is for: then that stays as it is.
fn kept(builder: &Builder, mut set: Set) -> Set {
    let state = builder.state.read_untracked();
    let before = state.desk.set();
    if !state.is_set {
        set.title.clone_from(&before.title);
        set.plan = before.plan;
        set.learning_level = before.learning_level;
        set.sections.clone_from(&before.sections);
    }
    set
}

/// Shows the evidence table, or puts it away.
pub(super) fn toggle_evidence(builder: &Builder) {
    let mut state = builder.state.write();
    state.evidence = !state.evidence;
    if state.evidence {
        state.go(".evidence [data-entry]");
    }
}
