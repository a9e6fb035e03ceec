//! Writing an attempt down.

use super::HEAD;
use super::escape::escape;
use super::fingerprint::{Forms, of_pack};
use crate::attempt::{Attempt, Entry, Phase, Scope, Step};
use crate::note::NoteField;
use crate::quiz::Quiz;
use crate::response::Response;
use crate::text::{figures, place_of};

/// The longest pack id that is written in full, in bytes.
const LONG_ID: usize = 64;
/// How many characters of a pack's version are written.
const LONG_VERSION: usize = 20;

/// Writes the attempt down. Holds fingerprints of ids and what was typed, never a text of the pack.
pub fn write(quiz: &Quiz, attempt: &Attempt) -> String {
    let mut text = String::from(HEAD);
    text.push('\n');
    text.push_str(&pack(quiz));
    text.push('\n');
    let version = place_of(&quiz.version, LONG_VERSION).unwrap_or(quiz.version.len());
    escape(&mut text, &quiz.version[..version]);
    text.push('\n');
    escape(&mut text, &attempt.seed);
    text.push('\n');
    write_step(&mut text, attempt);
    let items = Forms::of_items(&quiz.items);
    for entry in &attempt.entries {
        text.push('\n');
        items.push(&mut text, entry.item);
        write_entry(&mut text, quiz, entry);
    }
    for field in NoteField::ALL {
        let note = attempt.note.get(field);
        if !note.is_empty() {
            text.push('\n');
            text.push_str(note_mark(field));
            escape(&mut text, note);
        }
    }
    text
}

/// The line that says which pack it is.
pub(super) fn pack(quiz: &Quiz) -> String {
    if quiz.id.len() > LONG_ID {
        return of_pack(&quiz.id);
    }
    let mut text = String::new();
    escape(&mut text, &quiz.id);
    text
}

/// What the line of a field of the note begins with.
pub(super) fn note_mark(field: NoteField) -> &'static str {
    match field {
        NoteField::Learned => "@l=",
        NoteField::Change => "@c=",
        NoteField::Time => "@t=",
        NoteField::Name => "@n=",
    }
}

fn write_step(text: &mut String, attempt: &Attempt) {
    text.push_str(match attempt.scope {
        Scope::Whole => "w ",
        Scope::Missed => "m ",
    });
    let (mark, position) = match attempt.step {
        Step::Question(position) => ('q', position),
        Step::Review(position) => ('v', position),
        Step::Result => ('r', 0),
    };
    text.push(mark);
    text.push_str(&figures(position));
    if attempt.completed {
        text.push('.');
    }
}

fn write_entry(text: &mut String, quiz: &Quiz, entry: &Entry) {
    text.push(match entry.phase {
        Phase::Open => 'o',
        Phase::Settled => 's',
        Phase::Given => 'g',
        Phase::Checked => 'c',
    });
    text.push(entry.certainty.map_or('-', |certainty| char::from(b'0' + certainty.number())));
    let item = &quiz.items[entry.item];
    let parts = Forms::of_parts(item);
    match &entry.response {
        response if response.is_empty() => {}
        Response::Unknown => text.push('?'),
        Response::Options(options) => push_all(text, &parts, options),
        Response::Order(steps) => {
            text.push('>');
            push_all(text, &parts, steps);
        }
        Response::TrueFalse { answer, reason } => {
            text.push(if *answer == Some(true) { 't' } else { 'f' });
            push_all(text, &parts, reason.as_slice());
        }
        Response::Text(typed) => {
            text.push('=');
            escape(text, typed);
        }
        Response::Pairs(pairs) => {
            text.push(':');
            let choices = Forms::of_choices(item);
            for (prompt, choice) in pairs.iter().enumerate() {
                if let Some(choice) = *choice {
                    parts.push(text, prompt);
                    choices.push(text, choice);
                }
            }
        }
    }
}

fn push_all(text: &mut String, parts: &Forms, indices: &[usize]) {
    for &index in indices {
        parts.push(text, index);
    }
}
