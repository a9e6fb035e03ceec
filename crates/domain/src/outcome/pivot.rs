//! Where an outcome begins that is led in by words that no list has: "Team managers are able to plan …".

use super::curriculum::Taxonomy;
use super::inflection::Form;
use super::lead_in::{MODALS, SESSIONS, SUBJECTS};
use super::teaching::TRAINERS;
use super::verb::{CLAUSES, DETERMINERS, Found, is_noun, is_often_noun, known, listed, skip_adverbs};
use super::word::Words;

/// How far into a text it is looked for.
const FAR: usize = 40;
/// How far in a sign such as a colon may stand.
const NEAR: usize = 8;

/// The first word of what is done, and whether that can only be a verb. Only asked where nothing else led in.
#[inline(never)]
pub fn pivot(words: &Words, start: usize, taxonomy: &Taxonomy) -> Option<(usize, bool)> {
    // "How to", "What", "Why": a title.
    if words.is(start, CLAUSES) {
        return None;
    }
    let (mut clause, mut teaching) = (false, false);
    for at in start + 1..words.len().min(start + FAR) {
        let before = at - 1;
        clause |= words.is(before, CLAUSES) || words.is(before, "of for");
        teaching |= words.is(before, SESSIONS) || words.is(before, TRAINERS);
        let from = skip_adverbs(words, at);
        if words.is(before, "to") && at > 2 && words.is(at - 2, "able ready position") {
            return Some((at, true));
        }
        let base = listed(words, from, taxonomy).filter(|found| found.form == Form::Base);
        if !clause && !teaching && base.is_some() {
            let who = words.is(before, "to") && at > 1 && words.is(at - 2, SUBJECTS);
            if words.is(before, MODALS) && at > 1 || who {
                return Some((at, true));
            }
        }
        if at <= start + NEAR && sign(words, at) && base.is_some_and(|found| is_verb(words, &found)) {
            return Some((at, false));
        }
        // "The learner independently manages …"
        let does = known(words, from, taxonomy).is_some_and(|found| found.form == Form::S);
        if does && words.is(before, SUBJECTS) && words.follows(at) && !clause {
            return Some((at, false));
        }
    }
    None
}

/// Whether what could be a noun is none: "– link workers will".
fn is_verb(words: &Words, found: &Found) -> bool {
    !is_noun(words, found) && (!is_often_noun(words.get(found.at)) || words.is(found.end, DETERMINERS))
}

/// Whether a colon, a dash or the like stands before this word.
fn sign(words: &Words, at: usize) -> bool {
    let mut dash = false;
    for character in words.gap(at).chars() {
        dash |= matches!(character, ':' | '>' | ')' | '–' | '—');
    }
    dash
}
