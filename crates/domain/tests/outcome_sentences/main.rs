//! Sentences that course authors type, and what is found in them.

#[path = "../support/outcome.rs"]
mod support;

mod after;
mod before;

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
