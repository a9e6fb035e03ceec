//! Names and sentences put together from a curriculum.

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
};
use pcw_domain::outcome::curriculum::Known;
use pcw_domain::text::{concat, figures};

use super::Builder;

/// An outcome of the curriculum, with what opens it.
pub(super) fn known(known: &Known) -> String {
    if known.stem.is_empty() { known.text.clone() } else { concat(&[&known.stem, " ", &known.text]) }
}

/// Where an outcome of the curriculum stands: section, learning Level, line.
pub(super) fn place(builder: &Builder, known: &Known) -> String {
    let mut words = builder.curriculum.sections[known.section].title.clone();
    if let Some(level) = known.learning_level {
        words.push_str(" · ");
        words.push_str(&with_figures(say::LEARNING_LEVEL, &[usize::from(level.number())]));
    }
    if !known.place.is_empty() {
        words.push_str(" · ");
        words.push_str(&known.place);
    }
    words
}

/// "1. Recall or respond", one for each taxonomy level.
pub(super) fn levels(builder: &Builder) -> Vec<String> {
    let mut names = Vec::new();
    for (index, level) in builder.curriculum.taxonomy.levels.iter().enumerate() {
        names.push(concat(&[&figures(index + 1), ". ", &level.name]));
    }
    names
}

/// With a capital letter at its head.
pub(super) fn capital(word: &str) -> String {
    let mut made = String::with_capacity(word.len());
    for (index, letter) in word.chars().enumerate() {
        made.push(if index == 0 { letter.to_ascii_uppercase() } else { letter });
    }
    made
}

/// Words parted by commas.
pub(super) fn listed(words: &[String]) -> String {
    let mut made = String::new();
    for word in words {
        if !made.is_empty() {
            made.push_str(", ");
        }
        made.push_str(word);
    }
    made
}

/// "Learning Level 1: …", one for each that the curriculum has.
pub(super) fn learning_levels(builder: &Builder) -> Vec<String> {
    let mut names = Vec::new();
    for (index, level) in builder.curriculum.learning_levels.iter().enumerate() {
        names.push(fill(say::LEVEL_NAMED, &[&figures(index + 1), &level.name]));
    }
    names
}

/// The titles of the sections.
pub(super) fn sections(builder: &Builder) -> Vec<String> {
    let mut titles = Vec::new();
    for section in &builder.curriculum.sections {
        titles.push(section.title.clone());
    }
    titles
}
