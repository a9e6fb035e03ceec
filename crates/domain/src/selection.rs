//! Which items of a quiz an attempt asks, and in which order.

use crate::choice::Choice;
use crate::item::{Item, Kind};
use crate::quiz::Quiz;
use crate::settings::Settings;
use crate::shuffle::Shuffler;

/// Indices of the items to ask. Where topics and learning Levels leave none, all are asked:
/// a slip in a page's attribute must not leave its readers with nothing.
pub fn items(quiz: &Quiz, settings: &Settings, seed: &str) -> Vec<usize> {
    let mut chosen: Vec<usize> =
        (0..quiz.items.len()).filter(|&index| wanted(quiz, settings, &quiz.items[index])).collect();
    if chosen.is_empty() {
        chosen = (0..quiz.items.len()).collect();
    }
    let count = settings.pick.unwrap_or(chosen.len()).min(chosen.len());
    if settings.shuffle_questions || count < chosen.len() {
        Shuffler::new(seed, "questions").shuffle(&mut chosen);
        chosen.truncate(count);
    }
    if !settings.shuffle_questions {
        chosen.sort_unstable();
    }
    chosen
}

fn wanted(quiz: &Quiz, settings: &Settings, item: &Item) -> bool {
    let topic = settings.topics.is_empty()
        || item.section.is_some_and(|section| settings.topics.contains(&quiz.sections[section].id));
    let level = settings.learning_levels.is_empty()
        || item.learning_level.is_some_and(|level| settings.learning_levels.contains(&level));
    topic && level
}

/// The order in which the options of an item are shown. Options marked `last` stay at the end.
pub fn options(item: &Item, settings: &Settings, seed: &str) -> Vec<usize> {
    let options = choices(item);
    let (mut free, last): (Vec<usize>, Vec<usize>) =
        (0..options.len()).partition(|&index| !options[index].last);
    if !settings.shuffle_options {
        return (0..options.len()).collect();
    }
    Shuffler::new(seed, &item.id).shuffle(&mut free);
    free.extend(last);
    free
}

/// The options (or reasons) of an item, in the order of the pack.
pub fn choices(item: &Item) -> &[Choice] {
    match &item.kind {
        Kind::Single(kind) => &kind.options,
        Kind::Multiple(kind) => &kind.options,
        Kind::TrueFalse(kind) => &kind.reasons,
    }
}
