//! Which items of a quiz an attempt asks, and in which order.

use crate::choice::Choice;
use crate::item::{Item, Kind};
use crate::list::{ascend, indices, names};
use crate::quiz::Quiz;
use crate::settings::Settings;
use crate::shuffle::Shuffler;

/// Indices of the items to ask. Where topics and learning Levels leave none, all are asked:
/// a slip in a page's attribute must not leave its readers with nothing. A quiz that branches keeps the order of the
/// pack, also where questions are to be shuffled.
pub fn items(quiz: &Quiz, settings: &Settings, seed: &str) -> Vec<usize> {
    let mut chosen = indices(quiz.items.len(), &mut |index| wanted(quiz, settings, &quiz.items[index]));
    if chosen.is_empty() {
        chosen = up_to(quiz.items.len());
    }
    let quotas = quotas(quiz, settings, &chosen);
    let count = settings.pick.unwrap_or(chosen.len()).min(chosen.len());
    if settings.shuffle_questions || count < chosen.len() || !quotas.is_empty() {
        Shuffler::new(seed, "questions").shuffle(&mut chosen);
        chosen = drawn(quiz, quotas, settings.pick, &chosen);
    }
    if !settings.shuffle_questions || quiz.branches() {
        ascend(&mut chosen);
    }
    chosen
}

fn wanted(quiz: &Quiz, settings: &Settings, item: &Item) -> bool {
    let topic = settings.topics.is_empty()
        || item.section.is_some_and(|section| names(&settings.topics, &quiz.sections[section].id));
    let mut level = settings.learning_levels.is_empty();
    for wanted in &settings.learning_levels {
        level |= item.learning_level == Some(*wanted);
    }
    topic && level
}

/// How many questions are still to be taken from a section.
struct Quota {
    section: usize,
    count: usize,
}

/// For each section with a quota, how many items to take from it: never more than are there. Empty where no quota
/// names a section with wanted items.
fn quotas(quiz: &Quiz, settings: &Settings, wanted: &[usize]) -> Vec<Quota> {
    let mut quotas = Vec::new();
    for (id, count) in &settings.quotas {
        let Some(section) = quiz.section_index(id) else { continue };
        let mut there = 0;
        for &item in wanted {
            there += usize::from(quiz.items[item].section == Some(section));
        }
        if there > 0 {
            quotas.push(Quota { section, count: there.min(*count) });
        }
    }
    quotas
}

/// The first of the shuffled items that their quota, or the number for all the others, has room for.
fn drawn(quiz: &Quiz, mut quotas: Vec<Quota>, pick: Option<usize>, shuffled: &[usize]) -> Vec<usize> {
    let mut rest = match pick {
        Some(pick) => pick,
        None if quotas.is_empty() => usize::MAX,
        None => 0,
    };
    for quota in &quotas {
        rest = rest.saturating_sub(quota.count);
    }
    let mut chosen = Vec::new();
    for &index in shuffled {
        let mut room = &mut rest;
        for quota in &mut quotas {
            if quiz.items[index].section == Some(quota.section) {
                room = &mut quota.count;
                break;
            }
        }
        if *room > 0 {
            *room -= 1;
            chosen.push(index);
        }
    }
    chosen
}

fn up_to(count: usize) -> Vec<usize> {
    indices(count, &mut |_| true)
}

/// The order in which the options (or reasons, the choices of a matching, the steps of an ordering) of an item are
/// shown; empty for kinds that show none. Options marked `last` stay at the end, steps are always mixed up and never
/// come in the right order, and the steps of a rating always go up.
pub fn options(item: &Item, settings: &Settings, seed: &str) -> Vec<usize> {
    let (count, drawn) = match &item.kind {
        Kind::Ordering(kind) => (kind.steps.len(), true),
        Kind::Matching(kind) => (kind.choices.len(), settings.shuffle_options),
        Kind::Rating(kind) => (kind.options(), false),
        _ => (item.options(), settings.shuffle_options),
    };
    if !drawn {
        return up_to(count);
    }
    let mut free = indices(count, &mut |index| !stays_last(item, index));
    Shuffler::new(seed, &item.id).shuffle(&mut free);
    let mut ascending = true;
    for (place, &step) in free.iter().enumerate() {
        ascending &= place == step;
    }
    if ascending && count > 0 && matches!(item.kind, Kind::Ordering(_)) {
        let first = free.remove(0);
        free.push(first);
    }
    for index in 0..count {
        if stays_last(item, index) {
            free.push(index);
        }
    }
    free
}

fn stays_last(item: &Item, index: usize) -> bool {
    match &item.kind {
        Kind::Ordering(_) => false,
        Kind::Scenario(kind) => kind.options[index].last,
        Kind::Matching(kind) => kind.choices[index].last,
        _ => choices(item)[index].last,
    }
}

/// The options (or reasons) of a single or multiple choice or a true-false, in the order of the pack; empty for any
/// other kind.
pub fn choices(item: &Item) -> &[Choice] {
    match &item.kind {
        Kind::Single(kind) => &kind.options,
        Kind::Multiple(kind) => &kind.options,
        Kind::TrueFalse(kind) => &kind.reasons,
        _ => &[],
    }
}
