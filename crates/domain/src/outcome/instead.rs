//! Another verb in place of the one that leads.

use super::case::Case;
use super::cure::{is_of, rewrite, usual};
use super::finding::Cure;
use super::inflection::{Form, form, inflected};
use super::parsed::KnownVerb;
use super::verb::listed;
use super::word::{among, is_raised, part, raised};
use crate::text::parted;

/// Where another verb goes.
struct Place<'a> {
    /// What stays before it.
    before: &'a str,
    /// What stays after it.
    after: &'a str,
    /// Whether it begins with a capital.
    capital: bool,
}

impl Place<'_> {
    /// The text with this verb there.
    #[inline(never)]
    fn with(&self, verb: &str, more: &str, cures: &mut Vec<Cure>) {
        let raised = if self.capital { raised(verb) } else { verb.to_owned() };
        rewrite(cures, &[self.before, &raised, more, self.after]);
    }
}

/// Ways to write it with another verb, best first.
pub fn replaced(case: &Case, claimed: Option<usize>, cures: &mut Vec<Cure>) {
    let (words, taxonomy) = (&case.words, case.taxonomy);
    let Some(first) = case.parsed.verbs.first() else { return };
    let levels = &taxonomy.levels;
    // "will have gained": what comes instead does not stand in the past.
    let start = if case.lead.past { words.start(case.lead.end - 1) } else { first.span.start };
    let mut place = Place {
        before: part(words.text, 0, start),
        after: part(words.text, first.span.end, words.text.len()),
        capital: is_raised(part(words.text, first.span.start, first.span.end)),
    };
    let at = words.at(first.span.end);
    let base = parted(&first.base, b' ').map_or(first.base.as_str(), |parts| parts.0);
    if among("be feel become learn", base) {
        // "Be confident in using …": what is confident is told by what is done.
        let mut inner = at;
        while words.is(inner, "in with about at to how and confident competent") {
            inner += 1;
        }
        if let Some(found) = listed(words, inner, taxonomy)
            && (found.form == Form::Ing || found.form == Form::Base && words.is(inner - 1, "to"))
        {
            let after = part(words.text, words.end(found.end - 1), words.text.len());
            Place { after, ..place }.with(found.base, "", cures);
        }
        if words.is(at, "in with about at") {
            place.after = part(words.text, words.end(at), words.text.len());
        }
    }
    if words.is(at, "that") && is_of(levels, "recognise") && first.known != KnownVerb::Unlisted {
        place.with("recognise", "", cures);
    }
    let leading = words.get(words.at(first.span.start));
    let form = if form(leading, base) == Some(Form::S) { Form::S } else { Form::Base };
    for verb in case.judged().1 {
        place.with(&inflected(verb, form), "", cures);
    }
    match first.known {
        KnownVerb::Hard(_) => place.with(usual(taxonomy, claimed), "", cures),
        KnownVerb::Other(_) | KnownVerb::Unlisted if base != "be" && is_of(levels, "demonstrate") => {
            let more = crate::text::concat(&[" how to ", &first.base]);
            place.with(&inflected("demonstrate", form), &more, cures);
        }
        _ => {}
    }
}
