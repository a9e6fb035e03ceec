//! The curriculum that ships, and outcomes as an author types them.

// Each test file is a program of its own and uses only a part of this one.
#![allow(dead_code)]

use std::path::Path;
use std::rc::Rc;

use pcw_domain::outcome::check::check;
use pcw_domain::outcome::finding::Kind;
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::paste::{Pasting, lines};
use pcw_domain::outcome::{Curriculum, Finding, Outcome, Parsed};

/// What cures leave in brackets.
pub const GAP: &str = "what?";

/// The curriculum of `packs/curriculum.json`.
pub fn curriculum() -> Curriculum {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/packs/curriculum.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let pack = serde_json::from_str(&text).expect("the pack is JSON");
    *pcw_content::load_curriculum(&pack, None).unwrap_or_else(|faults| panic!("{faults:?}")).content
}

/// An outcome with this text.
pub fn outcome(text: &str) -> Outcome {
    Outcome { text: text.to_owned(), ..Outcome::default() }
}

/// Outcomes with these texts.
pub fn outcomes(texts: &[&str]) -> Vec<Rc<Outcome>> {
    texts.iter().map(|text| Rc::new(outcome(text))).collect()
}

/// The parts of a text and what is found in it.
pub fn read(text: &str, curriculum: &Curriculum) -> (Parsed, Vec<Finding>) {
    let parsed = parse(text, &curriculum.taxonomy);
    let findings = check(&outcome(text), &parsed, curriculum, GAP);
    (parsed, findings)
}

/// The kinds of what is found.
pub fn kinds(text: &str, curriculum: &Curriculum) -> Vec<Kind> {
    read(text, curriculum).1.iter().map(|finding| finding.kind).collect()
}

/// What comes of a pasted text.
pub fn pasted(text: &str) -> Pasting {
    lines(text, &curriculum().taxonomy)
}

/// The outcomes of a pasted text.
pub fn texts(text: &str) -> Vec<String> {
    pasted(text).outcomes.into_iter().map(|outcome| outcome.text).collect()
}

/// The lines of a pasted text that are no outcomes.
pub fn left_out(text: &str) -> Vec<String> {
    pasted(text).left_out.into_iter().map(|line| line.text).collect()
}
