//! An attempt as a short text that can be kept and read again, also after the pack has changed.
//!
//! Lines: `pcw-quiz 1`, pack id, pack version, seed, step, then one line a question: item id, phase, response.
//! Everything free is percent-escaped. The order of options is not kept: seed and item id give it again.

use crate::attempt::{Attempt, Entry, Phase, Step};
use crate::item::{Item, Kind};
use crate::quiz::Quiz;
use crate::response::Response;
use crate::selection;
use crate::settings::Settings;

const HEAD: &str = "pcw-quiz 1";

/// An attempt read back, and what no longer fitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The attempt as far as it fits the quiz.
    pub attempt: Attempt,
    /// How many questions or answers had to be left behind because the pack has changed.
    pub dropped: usize,
}

/// Writes the attempt down. Holds ids, never the text of a pack.
pub fn write(quiz: &Quiz, attempt: &Attempt) -> String {
    let mut text = String::from(HEAD);
    for head in [&quiz.id, &quiz.version, &attempt.seed] {
        text.push('\n');
        escape(&mut text, head);
    }
    let (mark, position) = match attempt.step {
        Step::Question(position) => ('q', position),
        Step::Review(position) => ('v', position),
        Step::Result => ('r', 0),
    };
    text.push('\n');
    text.push(mark);
    text.push_str(&position.to_string());
    if attempt.completed {
        text.push('.');
    }
    for entry in &attempt.entries {
        write_entry(&mut text, quiz, entry);
    }
    text
}

fn write_entry(text: &mut String, quiz: &Quiz, entry: &Entry) {
    let item = &quiz.items[entry.item];
    let options = selection::choices(item);
    text.push('\n');
    escape(text, &item.id);
    text.push_str(match entry.phase {
        Phase::Open => " o",
        Phase::Settled => " s",
        Phase::Checked => " c",
    });
    let chosen = match &entry.response {
        Response::Options(chosen) => chosen.as_slice(),
        Response::TrueFalse { answer, reason } => {
            text.push_str(match answer {
                Some(true) => " =t",
                Some(false) => " =f",
                None => "",
            });
            reason.as_slice()
        }
    };
    for &option in chosen {
        text.push(' ');
        escape(text, &options[option].id);
    }
}

/// Reads a snapshot. `None` when it is not one, or one of another pack.
pub fn read(quiz: &Quiz, settings: &Settings, text: &str) -> Option<Restored> {
    let mut lines = text.split('\n');
    if lines.next() != Some(HEAD) || unescape(lines.next()?)? != quiz.id {
        return None;
    }
    let _version = lines.next()?;
    let seed = unescape(lines.next()?)?;
    let mut place = read_step(lines.next()?)?;
    let mut dropped = 0;
    let mut gone_before = 0;
    let mut entries: Vec<Entry> = Vec::new();
    for (position, line) in lines.enumerate() {
        match read_entry(quiz, settings, &seed, line) {
            Some((entry, whole)) if !entries.iter().any(|other| other.item == entry.item) => {
                dropped += usize::from(!whole);
                entries.push(entry);
            }
            _ => {
                dropped += 1;
                gone_before += usize::from(position < place.position);
            }
        }
    }
    if entries.is_empty() {
        return None;
    }
    // The question that the person was at has moved up by those that are gone before it.
    place.position -= gone_before;
    let attempt = placed(Attempt { seed, entries, step: Step::Question(0), completed: false }, &place)?;
    Some(Restored { attempt, dropped })
}

/// The entry of one line, and whether all of it still fits.
fn read_entry(quiz: &Quiz, settings: &Settings, seed: &str, line: &str) -> Option<(Entry, bool)> {
    let mut words = line.split(' ');
    let mut entry = Entry::new(quiz, settings, seed, quiz.item_index(&unescape(words.next()?)?)?);
    let item = &quiz.items[entry.item];
    let phase = match words.next()? {
        "o" => Phase::Open,
        "s" => Phase::Settled,
        "c" => Phase::Checked,
        _ => return None,
    };
    let mut whole = true;
    for word in words {
        whole &= read_word(item, &mut entry.response, word);
    }
    // An answer that lost a part cannot stand as checked: the person meets the question again.
    let fits = match (phase, &entry.response) {
        // Reasons come into view once true or false is settled, so none can have been chosen before.
        (Phase::Open, response) => !matches!(response, Response::TrueFalse { reason: Some(_), .. }),
        (Phase::Settled, response) => matches!(response, Response::TrueFalse { answer: Some(_), .. }),
        (Phase::Checked, response) => response.missing().is_none(),
    };
    if whole && fits {
        entry.phase = phase;
        return Some((entry, true));
    }
    entry.response = Response::empty(item);
    Some((entry, false))
}

fn read_word(item: &Item, response: &mut Response, word: &str) -> bool {
    match (word, &mut *response) {
        ("=t", Response::TrueFalse { answer: answer @ None, .. }) => *answer = Some(true),
        ("=f", Response::TrueFalse { answer: answer @ None, .. }) => *answer = Some(false),
        _ => {
            let options = selection::choices(item);
            // Where one is to be chosen a second would take its place: an answer that nobody gave.
            let full = !matches!(item.kind, Kind::Multiple(_)) && (0..options.len()).any(|o| response.has(o));
            let option = unescape(word).and_then(|id| options.iter().position(|choice| choice.id == id));
            let Some(option) = option.filter(|&option| !full && !response.has(option)) else { return false };
            response.choose(item, option, true);
        }
    }
    true
}

/// A step as it was written down.
struct Place<'a> {
    mark: &'a str,
    position: usize,
    completed: bool,
}

fn read_step(text: &str) -> Option<Place<'_>> {
    let bare = text.strip_suffix('.').unwrap_or(text);
    let (mark, position) = (bare.get(..1)?, bare.get(1..)?);
    Some(Place { mark, position: position.parse().ok()?, completed: bare != text })
}

/// Puts the attempt at its step, or at the first question without an answer where that no longer holds.
fn placed(mut attempt: Attempt, place: &Place) -> Option<Attempt> {
    let first_open = attempt.entries.iter().position(|entry| entry.response.missing().is_some());
    let last = attempt.entries.len() - 1;
    let furthest = first_open.unwrap_or(last);
    attempt.completed = place.completed && first_open.is_none();
    attempt.step = match (place.mark, place.completed) {
        ("q", false) => Step::Question(place.position.min(furthest)),
        ("r" | "v", true) if !attempt.completed => Step::Question(furthest),
        ("r", true) => Step::Result,
        ("v", true) => Step::Review(place.position.min(last)),
        _ => return None,
    };
    if attempt.completed {
        attempt.entries.iter_mut().for_each(|entry| entry.phase = Phase::Checked);
    }
    Some(attempt)
}

fn escape(text: &mut String, free: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for byte in free.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            text.push(byte as char);
        } else {
            text.push('%');
            text.push(HEX[usize::from(byte >> 4)] as char);
            text.push(HEX[usize::from(byte & 15)] as char);
        }
    }
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => nibble(rest.next()?)? << 4 | nibble(rest.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}
