//! What a step did, in words.

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, fill_in, with_figures},
};
use pcw_domain::outcome::{Did, Set};
use pcw_domain::text::figures;

/// What was done, within a sentence that has a place for it.
pub(super) fn told(did: Did, set: &Set, sentence: &str) -> String {
    fill_in(sentence, &[words(did, set)])
}

/// What was done, in a few words.
pub(super) fn words(did: Did, set: &Set) -> String {
    let (pattern, number) = match did {
        Did::Titled => return say::DID_TITLED.to_owned(),
        Did::Aimed => return say::DID_AIMED.to_owned(),
        Did::Replaced => return say::DID_REPLACED.to_owned(),
        Did::Added(1) => return say::DID_ADDED_ONE.to_owned(),
        Did::Added(count) => return with_figures(say::DID_ADDED, &[count]),
        Did::Wrote(number) => (say::DID_WROTE, number),
        Did::Noted(number) => (say::DID_NOTED, number),
        Did::Changed(number) => (say::DID_CHANGED, number),
        Did::Cured(number) => (say::DID_CURED, number),
        Did::Moved(number) => (say::DID_MOVED, number),
        Did::Removed(_) => return say::DID_REMOVED.to_owned(),
    };
    // It is told by its place, which is what people see; the number is for files.
    let place = set.place(number).map_or_else(String::new, |place| figures(place + 1));
    fill(pattern, &[&place])
}
