//! An outcome taken apart by rules.

use std::ops::Range;

use super::condition::condition;
use super::curriculum::Taxonomy;
use super::inflection::Form;
use super::lead_in::{LeadIn, lead_in};
use super::parsed::Parsed;
use super::several::{joined, later};
use super::verb::{
    CLAUSES, DETERMINERS, Found, any, common, is_noun, is_often_noun, likely, listed, practise, skip_adverbs,
};
use super::word::{Words, ends};

/// Takes a typed outcome apart.
pub fn parse(text: &str, taxonomy: &Taxonomy) -> Parsed {
    let words = Words::of_outcome(text);
    let lead = lead_in(&words, taxonomy);
    let mut parsed = Parsed { lead_in: range(&words, 0, lead.end), tells: lead.tells, ..Parsed::default() };
    let at = skip_adverbs(&words, lead.end);
    let mut from = lead.end;
    if let Some(first) = first(&words, at, &lead, taxonomy) {
        let form = first.form;
        from = first.end;
        parsed.verbs.push(first.lead(&words));
        from = joined(&words, from, form, taxonomy, &mut parsed.verbs);
        later(&words, from, form, taxonomy, &mut parsed.verbs);
    }
    let end = condition(&words, from).unwrap_or(words.len());
    parsed.object = range(&words, from, end);
    parsed.condition = range(&words, end, words.len());
    // A bracket that opens the object, or closes the text, belongs to it.
    if end == words.len() && !parsed.object.is_empty() {
        parsed.object.end = text.len() - trailing(text);
    }
    parsed
}

/// How many bytes at the end are white space or end a sentence.
fn trailing(text: &str) -> usize {
    let mut end = 0;
    for (at, character) in text.char_indices() {
        if !crate::text::is_space(character) && !matches!(character, '.' | ';' | ',' | ':') {
            end = at + character.len_utf8();
        }
    }
    text.len() - end
}

/// The place of some words; empty where there are none.
fn range(words: &Words, from: usize, to: usize) -> Range<usize> {
    let start = words.start(from);
    start..if from < to { words.end(to - 1) } else { start }
}

/// The verb that leads.
fn first<'a>(words: &'a Words, at: usize, lead: &LeadIn, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    let found = listed(words, at, taxonomy);
    if let Some(found) = found.filter(|found| leads(words, found, lead)) {
        return Some(found);
    }
    let american = practise(words, at, lead.sure, taxonomy);
    if american.is_some() {
        return american;
    }
    if lead.sure {
        return any(words, at).map(|found| based(words, found));
    }
    common(words, at).filter(|found| leads(words, found, lead)).or_else(|| likely(words, at))
}

/// "identified" after "have" is "identify".
fn based<'a>(words: &Words, found: Found<'a>) -> Found<'a> {
    common(words, found.at).unwrap_or(found)
}

/// Whether a verb that was found leads, by its form and by what follows.
fn leads(words: &Words, found: &Found, lead: &LeadIn) -> bool {
    if lead.sure && (found.form == Form::Base || lead.past && found.form == Form::Ed) {
        return true;
    }
    if is_noun(words, found) {
        return false;
    }
    match found.form {
        Form::Base => {
            !(is_often_noun(words.get(found.at)) && found.end == found.at + 1 && noun_pair(words, found))
        }
        Form::Ed => false,
        Form::S => found.end < words.len(),
        Form::Ing => {
            (words.is(found.end, DETERMINERS)
                || words.is(found.end, CLAUSES)
                || words.is(found.end, "with to on")
                || ends(words.get(found.end), "ly")
                || another(words, found)
                || !words.is(found.at, "challenging leading planning learning listening training safeguarding coaching mentoring commissioning consulting"))
                && (!words.is(found.end, "skills is are and in") || another(words, found))
        }
    }
}

/// "Developing and implementing plans", "Planning, delivering and …": a second one of the same form, and no noun of both.
fn another(words: &Words, found: &Found) -> bool {
    let next = found.end + usize::from(words.is(found.end, "and"));
    let joined = next > found.end || words.parted_by(next, b",");
    joined && ends(words.get(next), "ing") && next + 1 < words.len() && !words.is(next + 1, "skills is are")
}

/// "Respect and dignity", "Value and cost": a noun that another noun goes with.
fn noun_pair(words: &Words, found: &Found) -> bool {
    if !words.is(found.end, "and or") {
        return false;
    }
    let word = words.get(found.end + 1);
    ends(word, "ion ment ness ity ance ence ing s") || word == "cost" || word.is_empty()
}
