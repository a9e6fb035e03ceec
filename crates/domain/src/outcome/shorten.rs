//! Long outcomes cut where a thought ends.

use super::case::{Case, MOST_WORDS};
use super::finding::Cure;
use super::word::{Words, among, part};
use crate::text::trim;

/// Fewer words than this say too little.
const LEAST_WORDS: usize = 5;

/// Ways to cut it, best first: the rest goes into the note.
pub fn shortened(case: &Case, cures: &mut Vec<Cure>) {
    let words = &case.words;
    let from = case.lead.end;
    let last = (from + MOST_WORDS).min(words.len().saturating_sub(1));
    for strength in (1..=4).rev() {
        let mut at = last;
        while at > from + LEAST_WORDS {
            if boundary(words, at, case.parsed.condition.start) == strength && open_brackets(words, at) == 0 {
                cut(words, at, cures);
            }
            at -= 1;
        }
    }
}

/// How well a text may be cut before this word.
fn boundary(words: &Words, at: usize, condition: usize) -> u8 {
    let gap = trim(words.gap(at));
    if words.is(at - 1, "and or of the a an in on to for with by from as such") {
        0
    } else if words.parted_by(at, b";(:.") || among("– —", gap) || words.start(at) == condition {
        4
    } else if words.is(at, "which including so such because e") && !words.is(at + 1, "to") {
        3
    } else if gap == "," && !words.is(at, "and or") {
        2
    } else if words.is(at, "and to in for with by from through across") {
        1
    } else {
        0
    }
}

/// How many brackets are open before this word's own gap.
fn open_brackets(words: &Words, at: usize) -> usize {
    let mut open: usize = 0;
    for byte in part(words.text, 0, words.end(at - 1)).bytes() {
        match byte {
            b'(' | b'[' => open += 1,
            b')' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open
}

fn cut(words: &Words, at: usize, cures: &mut Vec<Cure>) {
    let mut kept = words.end(at - 1);
    // A bracket or quotation mark that closes stays with what it closes.
    for sign in words.gap(at).chars() {
        if !matches!(sign, ')' | ']' | '’' | '”' | '"') {
            break;
        }
        kept += sign.len_utf8();
    }
    let mut more = kept;
    while matches!(words.text.as_bytes().get(more), Some(b',' | b';' | b':' | b'.' | b' ')) {
        more += 1;
    }
    let more = trim(part(words.text, more, words.text.len()));
    cures.push(Cure::Shorten(part(words.text, 0, kept).to_owned(), more.to_owned()));
}
