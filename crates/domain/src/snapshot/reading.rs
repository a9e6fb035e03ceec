//! Reading an attempt back. Storage belongs to the whole page, so any text at all may come.

use super::escape::unescape;
use super::fingerprint::Forms;
use super::writing::{note_mark, pack};
use super::{HEAD, Restored};
use crate::attempt::{Attempt, Entry, Phase, Scope, Step};
use crate::certainty::Certainty;
use crate::item::{Item, Kind};
use crate::list::ascend;
use crate::note::{Note, NoteField};
use crate::quiz::Quiz;
use crate::response::{MAX_TEXT, Response, place};
use crate::settings::Settings;
use crate::text::{line, number, place_of};

/// Reads a snapshot. `None` when it is not one, or one of another pack.
pub fn read(quiz: &Quiz, settings: &Settings, text: &str) -> Option<Restored> {
    let mut rest = Some(text);
    if line(&mut rest)? != HEAD || line(&mut rest)? != pack(quiz) {
        return None;
    }
    let _version = line(&mut rest)?;
    let seed = unescape(line(&mut rest)?)?;
    let mut place = read_place(line(&mut rest)?)?;
    let items = Forms::of_items(&quiz.items);
    let mut entries: Vec<Entry> = Vec::new();
    let (mut note, mut dropped) = (Note::default(), 0);
    let (mut position, mut gone_before) = (0, 0);
    while let Some(line) = line(&mut rest) {
        if line.starts_with("@") {
            dropped += usize::from(read_note(&mut note, line).is_none());
            continue;
        }
        let mut said = line;
        match items.take(&mut said) {
            Some(item) if !is_asked(&entries, item) => {
                let mut entry = Entry::new(quiz, settings, &seed, item);
                let fits = fill(&mut entry, &quiz.items[item], said).is_some();
                dropped += usize::from(!fits && held(said));
                entries.push(entry);
            }
            _ => {
                dropped += usize::from(held(said));
                gone_before += usize::from(position < place.position);
            }
        }
        position += 1;
    }
    if entries.is_empty() {
        return None;
    }
    // The question that the person was at has moved up by those that are gone before it.
    place.position -= gone_before;
    let (scope, step) = (place.scope, Step::Question(0));
    let attempt = Attempt { seed, scope, entries, step, completed: false, note };
    Some(Restored { attempt: placed(quiz, attempt, &place)?, dropped })
}

fn is_asked(entries: &[Entry], item: usize) -> bool {
    for entry in entries {
        if entry.item == item {
            return true;
        }
    }
    false
}

/// Whether the marks and the response of a line hold anything that would be missed.
fn held(rest: &str) -> bool {
    !rest.is_empty() && rest.as_bytes()[1..] != *b"-"
}

/// `None` for a line that holds no field of a note, or one that was there before.
fn read_note(note: &mut Note, line: &str) -> Option<()> {
    for field in NoteField::ALL {
        if let Some(text) = line.strip_prefix(note_mark(field)) {
            if !note.get(field).is_empty() {
                return None;
            }
            note.set(field, typed(text)?);
            return Some(());
        }
    }
    None
}

/// Something that a person can have typed.
fn typed(text: &str) -> Option<String> {
    let text = unescape(text)?;
    if place_of(&text, MAX_TEXT).is_none() { Some(text) } else { None }
}

/// Fills in what the line says, where all of it still fits. An answer that lost a part cannot stand: the person meets
/// the question again.
fn fill(entry: &mut Entry, item: &Item, rest: &str) -> Option<()> {
    let [phase, certainty, ..] = *rest.as_bytes() else { return None };
    let phase = match phase {
        b'o' => Phase::Open,
        b's' => Phase::Settled,
        b'g' => Phase::Given,
        b'c' => Phase::Checked,
        _ => return None,
    };
    let certainty = match certainty {
        b'-' => None,
        b'1'..=b'3' => Certainty::new(certainty - b'0'),
        _ => return None,
    };
    let response = read_response(item, &rest[2..])?;
    let unknown = matches!(response, Response::Unknown);
    let fits = match (phase, &response) {
        // Reasons come into view once true or false is settled, so none can have been chosen before.
        (Phase::Open, Response::TrueFalse { reason, .. }) => reason.is_none(),
        (Phase::Open, _) => !unknown,
        (Phase::Settled, response) => matches!(response, Response::TrueFalse { answer: Some(_), .. }),
        (Phase::Given | Phase::Checked, response) => response.missing(item).is_none(),
    };
    let sure = certainty.is_none() || item.is_scored() && !unknown;
    if !fits || !sure {
        return None;
    }
    (entry.phase, entry.certainty, entry.response) = (phase, certainty, response);
    Some(())
}

fn read_response(item: &Item, text: &str) -> Option<Response> {
    if text == "?" {
        return if item.is_scored() { Some(Response::Unknown) } else { None };
    }
    let mut response = Response::empty(item);
    if text.is_empty() {
        return Some(response);
    }
    match &mut response {
        Response::Unknown => {}
        Response::Options(options) => {
            *options = parts(item, text)?;
            ascend(options);
            // Where one is to be chosen, two are an answer that nobody gave.
            if options.len() > 1 && !matches!(item.kind, Kind::Multiple(_)) {
                return None;
            }
        }
        Response::TrueFalse { answer, reason } => {
            let said = text.strip_prefix("t");
            *answer = Some(said.is_some());
            let chosen = parts(item, said.or(text.strip_prefix("f"))?)?;
            *reason = chosen.first().copied();
            if chosen.len() > 1 {
                return None;
            }
        }
        Response::Text(kept) => *kept = typed(text.strip_prefix("=")?)?,
        Response::Order(order) => {
            *order = parts(item, text.strip_prefix(">")?)?;
            if !matches!(&item.kind, Kind::Ordering(kind) if kind.steps.len() == order.len()) {
                return None;
            }
        }
        Response::Pairs(pairs) => read_pairs(item, pairs, text.strip_prefix(":")?)?,
    }
    Some(response)
}

/// Options or steps one after the other, none of them twice.
fn parts(item: &Item, mut text: &str) -> Option<Vec<usize>> {
    let forms = Forms::of_parts(item);
    let mut parts = Vec::new();
    while !text.is_empty() {
        let part = forms.take(&mut text)?;
        if place(&parts, part).is_some() {
            return None;
        }
        parts.push(part);
    }
    Some(parts)
}

fn read_pairs(item: &Item, pairs: &mut [Option<usize>], mut text: &str) -> Option<()> {
    let (prompts, choices) = (Forms::of_parts(item), Forms::of_choices(item));
    while !text.is_empty() {
        let pair = &mut pairs[prompts.take(&mut text)?];
        if pair.is_some() {
            return None;
        }
        *pair = Some(choices.take(&mut text)?);
    }
    Some(())
}

/// A scope and a step as they were written down.
struct Place {
    scope: Scope,
    mark: u8,
    position: usize,
    completed: bool,
}

fn read_place(text: &str) -> Option<Place> {
    let (scope, step) = match text.strip_prefix("w ") {
        Some(step) => (Scope::Whole, step),
        None => (Scope::Missed, text.strip_prefix("m ")?),
    };
    let bare = step.strip_suffix(".").unwrap_or(step);
    let mark = *bare.as_bytes().first()?;
    Some(Place { scope, mark, position: number(bare.get(1..)?)?, completed: bare != step })
}

/// Puts the attempt at its step, or at the first question that was not passed by where that no longer holds.
fn placed(quiz: &Quiz, mut attempt: Attempt, place: &Place) -> Option<Attempt> {
    let near = attempt.path_before(quiz, place.position.saturating_add(1)).unwrap_or(0);
    let open = attempt.first_open(quiz);
    let last = attempt.path_before(quiz, usize::MAX).unwrap_or(0);
    attempt.completed = place.completed && open.is_none();
    attempt.step = match (place.mark, place.completed) {
        (b'q', false) => Step::Question(near.min(open.unwrap_or(last))),
        (b'r' | b'v', true) if !attempt.completed => Step::Question(open.unwrap_or(last)),
        (b'r', true) => Step::Result,
        (b'v', true) => Step::Review(near),
        _ => return None,
    };
    Some(attempt)
}
