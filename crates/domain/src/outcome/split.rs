//! One outcome with several verbs made several.

use super::case::Case;
use super::inflection::is_adverb;
use super::word::{Words, ends, lowered, part, raised};
use crate::text::trim;

/// The outcomes, each with its verb, what it is done to, the lead-in and the condition.
pub fn split(case: &Case) -> Vec<String> {
    let (text, parsed) = (case.words.text, case.parsed);
    let opening = part(text, 0, parsed.lead_in.end);
    let condition = trim(part(text, parsed.condition.start, parsed.condition.end));
    let end = if parsed.condition.is_empty() { text.len() } else { parsed.condition.start };
    let full_stop = if ends(trim(text), ".") { "." } else { "" };
    let mut parts = Vec::new();
    let verbs = &parsed.verbs;
    let mut index = 0;
    while index < verbs.len() {
        // Verbs that share what comes after the last of them.
        let mut last = index;
        while last + 1 < verbs.len()
            && only_joints(part(text, verbs[last].span.end, verbs[last + 1].span.start))
        {
            last += 1;
        }
        let until = verbs.get(last + 1).map_or(end, |next| next.span.start);
        let tail = bare(part(text, verbs[last].span.end, until), last + 1 < verbs.len());
        for at in index..=last {
            let before = if at == 0 { parsed.lead_in.end } else { verbs[at - 1].span.end };
            let verb =
                adverbs(part(text, before, verbs[at].span.end), part(text, before, verbs[at].span.start));
            let verb = if opening.is_empty() { raised(verb) } else { lowered(verb) };
            let tail = if at < last { without_preposition(tail) } else { tail };
            let mut outcome = opening.to_owned();
            for piece in [verb.as_str(), tail, condition] {
                let piece = trim(piece);
                if !outcome.is_empty() && !piece.is_empty() {
                    outcome.push(' ');
                }
                outcome.push_str(piece);
            }
            while matches!(outcome.as_bytes().last(), Some(b'.' | b';' | b',' | b' ')) {
                outcome.pop();
            }
            outcome.push_str(full_stop);
            parts.push(outcome);
        }
        index = last + 1;
    }
    parts
}

const JOINTS: &str = "and or then to where when if as necessary needed appropriate required possible";

/// Whether there are only words that join, and words that say how.
fn only_joints(between: &str) -> bool {
    let words = Words::of(between);
    for at in 0..words.len() {
        if !(words.is(at, JOINTS) || is_adverb(words.get(at))) {
            return false;
        }
    }
    true
}

/// A verb with the words before it that say how; `between` is `whole` without the verb.
fn adverbs<'a>(whole: &'a str, between: &str) -> &'a str {
    let words = Words::of(between);
    let mut from = words.len();
    while from > 0 && is_adverb(words.get(from - 1)) && !words.is(from - 1, "then also") {
        from -= 1;
    }
    trim(part(whole, words.start(from), whole.len()))
}

/// What comes between two verbs, without what leads over to the second.
fn bare(tail: &str, more: bool) -> &str {
    let words = Words::of(tail);
    let (mut end, mut to) = (words.len(), tail.len());
    // Words that say how belong to the second verb when they come after what leads over to it.
    while more && end > 0 && is_adverb(words.get(end - 1)) {
        end -= 1;
    }
    while more && end > 0 && words.is(end - 1, "and or then to be able") {
        end -= 1;
    }
    if more {
        to = if end == 0 { 0 } else { words.end(end - 1) };
    }
    // "and agree: the problem"
    let from = usize::from(matches!(tail.as_bytes().first(), Some(b':' | b',')));
    trim(part(tail, from, to))
}

/// "learn from consultations": "from" belongs to "learn" alone.
fn without_preposition(tail: &str) -> &str {
    let words = Words::of(tail);
    if words.len() > 1 && words.is(0, "from to with on for in about into at upon towards of") {
        return words.rest(1);
    }
    tail
}
