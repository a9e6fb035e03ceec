//! Texts that nobody means as outcomes. Nothing stops the checks, and every place lies between characters.

#[path = "support/outcome.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::time::Instant;

use pcw_domain::outcome::finding::Cure;
use pcw_domain::outcome::{Curriculum, paste};
use proptest::prelude::*;
use support::{curriculum, read};

/// Reads and checks a text, and what its cures make of it; every place has to lie in the text.
fn stands(text: &str, curriculum: &Curriculum) {
    let (parsed, findings) = read(text, curriculum);
    let slice = |from: usize, to: usize| assert!(text.get(from..to).is_some(), "{from}..{to} of {text:?}");
    for range in [&parsed.lead_in, &parsed.object, &parsed.condition] {
        slice(range.start, range.end);
    }
    let mut last = parsed.lead_in.end;
    for verb in &parsed.verbs {
        slice(verb.span.start, verb.span.end);
        assert!(verb.span.start >= last && !verb.span.is_empty(), "{text:?}: {parsed:?}");
        last = verb.span.end;
    }
    if !parsed.condition.is_empty() {
        assert!(parsed.object.end <= parsed.condition.start, "{text:?}: {parsed:?}");
    }
    for pair in findings.windows(2) {
        assert!(pair[0].kind < pair[1].kind, "{text:?}: {findings:?}");
    }
    for finding in &findings {
        slice(finding.span.start, finding.span.end);
        match &finding.cure {
            Cure::Rewrite(cured) | Cure::Shorten(cured, _) => drop(read(cured, curriculum)),
            Cure::Split(texts) => texts.iter().for_each(|text| drop(read(text, curriculum))),
            Cure::Fill(range) => slice(range.start, range.end),
            _ => {}
        }
    }
    paste::lines(text, &curriculum.taxonomy);
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

#[test]
fn texts_that_were_collected_to_break_programs_do_not() {
    let Some(corpora) = std::env::var_os("PCW_CORPORA") else {
        eprintln!("PCW_CORPORA is not set: nothing was checked");
        return;
    };
    let (curriculum, mut paths) = (curriculum(), Vec::new());
    files(&Path::new(&corpora).join("text-attacks"), &mut paths);
    let mut count = 0;
    for path in paths {
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for line in String::from_utf8_lossy(&bytes).lines() {
            stands(line, &curriculum);
            stands(&format!("Describe {line} and apply {line}"), &curriculum);
            count += 1;
        }
    }
    println!("{count} lines");
    assert!(count > 100, "{count}");
}

#[test]
fn a_line_of_a_megabyte_is_read_in_good_time() {
    let curriculum = curriculum();
    for part in [
        "Describe and apply the plan, ",
        "a",
        "[",
        "and ",
        "organize ",
        "é’-",
        "(",
        "will be able to ",
        "be very ",
        "\t",
        "- ",
    ] {
        let start = Instant::now();
        stands(&part.repeat(1_000_000 / part.len()), &curriculum);
        println!("{part:?}: {:?}", start.elapsed());
        assert!(start.elapsed().as_secs() < 60, "{part:?}: {:?}", start.elapsed());
    }
}

thread_local! {
    /// Read once a thread.
    static CURRICULUM: Curriculum = curriculum();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_lie_between_characters_and_in_order_whatever_is_typed(text in "\\PC{0,80}") {
        CURRICULUM.with(|curriculum| stands(&text, curriculum));
    }

    #[test]
    fn words_of_outcomes_in_any_order_do_not_stop_the_checks(
        words in proptest::collection::vec(proptest::sample::select(WORDS), 0..30)
    ) {
        CURRICULUM.with(|curriculum| stands(&words.concat(), curriculum));
    }
}

/// What the rules look for.
const WORDS: &[&str] = &[
    "By the end of ",
    "the session ",
    "the learner ",
    "will ",
    "be able to ",
    "to ",
    "have ",
    "understand ",
    "Understanding ",
    "apply ",
    "and ",
    "and/or ",
    ", ",
    "; ",
    ": ",
    ". ",
    "reflect ",
    "critically ",
    "on ",
    "of ",
    "use ",
    "plan ",
    "planning ",
    "how ",
    "when ",
    "using ",
    "in line with ",
    "at least ",
    "[",
    "]",
    "(",
    ")",
    "“",
    "é",
    "😀",
    "\u{200f}",
    "• ",
    "1. ",
    "\t",
    "\n",
    "program ",
    "organize ",
    "ORGANIZE-",
    "be confident in ",
    "learn ",
    "teach ",
    "provide ",
    "learners ",
    "an overview of ",
    "cover ",
    "ability to ",
    "introduction to ",
    "Level 2",
    "i) ",
    "o ",
    "’s ",
    "- ",
    "something rather long and wordless ",
    "with ",
];
