//! Sentences that course authors type, and what is found in them.

#[path = "../support/outcome.rs"]
mod support;

mod after;
mod before;
mod others;

use pcw_domain::outcome::finding::Kind;
use support::{curriculum, kinds};

/// What is found and was not expected, or was expected and is not found.
fn differences(sentences: &[(&str, &[Kind])]) -> Vec<String> {
    let curriculum = curriculum();
    let (mut hits, mut misses, mut alarms) = (0, 0, 0);
    let mut told = Vec::new();
    for (text, expected) in sentences {
        let found = kinds(text, &curriculum);
        let missed = expected.iter().filter(|kind| !found.contains(kind)).count();
        let more = found.iter().filter(|kind| !expected.contains(kind)).count();
        hits += expected.len() - missed;
        misses += missed;
        alarms += more;
        if missed + more > 0 {
            told.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    println!("{} sentences: {hits} hits, {misses} misses, {alarms} false alarms", sentences.len());
    told
}

#[test]
fn sentences_written_before_the_checks_are_told_what_a_fair_reader_would_say() {
    let told = differences(before::BEFORE);
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn awkward_sentences_are_told_what_they_should_be() {
    let told = differences(after::AFTER);
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// What is told otherwise than its writer would. Most open in a way that takes the sense to see through.
const OTHERWISE: [&str; 16] = [
    "Lead nurse duties on a night shift",
    "Promote independence as well as monitor nutrition at mealtimes.",
    "AGREED: all Band 6 staff to be able to organise a discharge meeting without the consultant being present",
    "An introduction to hospice values will be given by the volunteer services manager",
    "On completion students have gained an insight into the lives of people with MND",
    "On passing the Diploma, holders have shown that they can integrate psychological and physical approaches to chronic pain",
    "To pass this page, learners need to differentiate terminal agitation from delirium.",
    "To be able, on completion of Module 4, to discuss advance care planning with families",
    "Matter arising 4.2: facilitators to review the consent form with each peer volunteer before first contact",
    "Our expert tutors share tips on tackling difficult conversations.",
    "Following the away day, executives commit to quarterly visits to front-line teams",
    "Learners should be able not only to describe the Mental Capacity Act but also to apply it",
    "Safely – and within scope – administer intramuscular adrenaline",
    "Describe (and demonstrate) the teach-back technique.",
    "Demonstrate an understanding of the Equality Act 2010.",
    "Explain to a relative why information can't be shared and document the discussion",
];

#[test]
fn sentences_of_others_are_told_what_their_writers_would_say() {
    let curriculum = curriculum();
    for (text, expected) in others::others() {
        let mut found: Vec<String> =
            kinds(text, &curriculum).iter().map(|kind| format!("{kind:?}")).collect();
        let mut expected = expected;
        found.sort();
        expected.sort_unstable();
        assert_eq!(found == expected, !OTHERWISE.contains(&text), "{text}: {found:?}, and not {expected:?}");
    }
}
