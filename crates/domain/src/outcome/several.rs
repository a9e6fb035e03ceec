//! The second verb of an outcome, and the third.

use super::curriculum::Taxonomy;
use super::inflection::Form;
use super::parsed::{KnownVerb, Lead};
use super::verb::{
    CLAUSES, DETERMINERS, Found, QUESTIONS, is_noun, is_often_noun, known, likely, skip_adverbs,
};
use super::word::{Words, is_raised};

/// How far into a text verbs are looked for.
const FAR: usize = 120;

/// Adds the verbs that share an object with the first: "describe, compare and critically evaluate …". `end` is the word
/// after the first. Gives the word after the last of them.
pub fn joined(
    words: &Words,
    mut end: usize,
    form: Form,
    taxonomy: &Taxonomy,
    verbs: &mut Vec<Lead>,
) -> usize {
    while let Some((at, comma)) = joint(words, end) {
        let Some(found) = verb(words, at, form, taxonomy) else { break };
        // "Use tools, record keeping and …": after a comma alone another verb or an "and" has to follow.
        if comma && joint(words, found.end).is_none() {
            break;
        }
        end = found.end;
        verbs.push(found.lead(words));
    }
    end
}

/// Where a word after "and", "or", a comma, a stroke begins, and whether it was a comma or stroke alone.
fn joint(words: &Words, end: usize) -> Option<(usize, bool)> {
    let gap = crate::text::trim(words.gap(end)).as_bytes();
    let mut at = end;
    let mut alone = false;
    match gap {
        [] => {}
        [b','] => alone = true,
        [b'/' | b'&' | b'+'] => return Some((skip_adverbs(words, at), false)),
        _ => return None,
    }
    while words.is(at, "and or then to") && at < end + 4 {
        // "Commit to"
        if words.is(at, "to") && at == end {
            return None;
        }
        (at, alone) = (at + 1, false);
    }
    // "Identify, and where necessary challenge, …"
    if at > end
        && words.is(at, "where if when as")
        && words.is(at + 1, "necessary needed appropriate required possible")
    {
        at += 2;
    }
    if at > end || alone { Some((skip_adverbs(words, at), alone)) } else { None }
}

/// A verb at this place in the form of the first one or its base form.
fn verb<'a>(words: &'a Words, at: usize, form: Form, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    let found = known(words, at, taxonomy).or_else(|| likely(words, at))?;
    ((found.form == form || found.form == Form::Base) && !is_noun(words, &found)).then_some(found)
}

/// Adds the verbs with an object of their own further on: "identify the aspects of a talk and comment on them".
pub fn later(words: &Words, from: usize, form: Form, taxonomy: &Taxonomy, verbs: &mut Vec<Lead>) {
    let mut at = from + 1;
    // Within "how …", "to …" and their like what follows belongs to them.
    let mut within = words.is(from, CLAUSES) || words.is(from, "to");
    while at < words.len().min(FAR) {
        // The stop of "e.g." ends no sentence.
        let ends: &[u8] = if is_raised(words.rest(at)) { b";." } else { b";" };
        let parted = words.parted_by(at, ends);
        let then = words.is(at, "then") && words.parted_by(at, b",");
        within &= !parted && !then;
        let as_well = words.are(at, "as well as");
        if parted || then || as_well || words.is(at, "and") || words.parted_by(at, b"&+") {
            let mut verb_at = if as_well { at + 3 } else { at };
            while words.is(verb_at, "and then to") {
                verb_at += 1;
            }
            // "and to support others" goes on after whatever came before it.
            let able = words.are(verb_at, "be able to");
            verb_at += if able { 3 } else { 0 };
            // "the assess, plan, implement and evaluate stages" has no verb but what was found before.
            let last = known(words, at.max(1) - 1, taxonomy);
            let of_list = words.follows(at)
                && last.is_some_and(|last| {
                    last.form == Form::Base
                        && last.end == at
                        && last.at > from
                        && !is_often_noun(words.get(last.at))
                });
            let inner = of_list || within && !able && !(words.is(verb_at - 1, "to") && parted);
            let verb_at = skip_adverbs(words, verb_at);
            let again = words.is(verb_at + 1, "it them") && !of_list;
            if (!inner || again)
                && let Some(found) = clear(words, verb_at, form, taxonomy)
            {
                at = found.end;
                verbs.push(found.lead(words));
                continue;
            }
        }
        within |= words.is(at, CLAUSES) || (words.is(at, "to") && !words.is(at - 1, "and"));
        at += 1;
    }
}

/// A verb of the lists that cannot well be a noun where it stands.
fn clear<'a>(words: &Words, at: usize, form: Form, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    let found = known(words, at, taxonomy)?;
    let plain = found.form == Form::Base || (found.form == form && form == Form::S);
    if !plain || is_noun(words, &found) || found.end >= words.len() || !words.follows(found.end) {
        return None;
    }
    let noun = found.end == found.at + 1 && is_often_noun(words.get(at));
    let carried = words.is(found.end, "on to from with for about") && (!noun || words.are(at, "comment on"));
    let to = found.end + usize::from(carried);
    let object = words.is(to, DETERMINERS) || words.is(to, QUESTIONS);
    let follows = !words.is(found.end, "and or in is are was were of for from by as at");
    let listed = found.known != KnownVerb::Unlisted;
    (object || (listed && follows && !noun)).then_some(found)
}
