//! How it went, part by part: by section, by learning Level, by learning outcome.

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::group::Group;
use pcw_domain::quiz::Titled;
use pcw_domain::result::QuizResult;
use pcw_domain::text::{concat, figures};

use super::Session;
use crate::parts::{Piece, details, heading, table, text};

pub(super) fn groups(session: &Session, level: u8, outcome: &QuizResult) -> Vec<Piece> {
    if outcome.scored == 0 {
        return Vec::new();
    }
    let quiz = &session.quiz;
    let mut parts = vec![heading(level, "part", None, say::HOW_IT_WENT.into(), false)];
    let section = &mut |key| title(session, &quiz.sections, key, say::OTHER_SECTION);
    parts.push(grouped(say::BY_SECTION, say::SECTION, &outcome.sections, section));
    if known(&outcome.learning_levels) {
        let level = &mut |key: Option<usize>| match key {
            Some(level) => text("span", "", &level_name(level)),
            None => text("span", "", say::NO_LEVEL),
        };
        parts.push(grouped(say::BY_LEVEL, say::LEVEL, &outcome.learning_levels, level));
        parts.push(text("p", "small", say::LEVEL_MEANS));
    }
    if known(&outcome.outcomes) {
        let one = &mut |key| title(session, &quiz.outcomes, key, say::NO_OUTCOME);
        let table = grouped(say::BY_OUTCOME, say::OUTCOME, &outcome.outcomes, one);
        parts.push(details(say::BY_OUTCOME, vec![table]));
    }
    parts.push(text("p", "", say::REACH));
    if let Some(line) = reached(session, outcome) {
        parts.push(text("p", "", &line));
    }
    parts
}

/// "Learning Level 2".
pub(super) fn level_name(level: usize) -> String {
    messages::fill(say::LEVEL_NAME, &[&figures(level)])
}

/// The taxonomy levels that the questions reach, with how many each.
pub(super) fn reached(session: &Session, outcome: &QuizResult) -> Option<String> {
    let mut levels = String::new();
    for group in &outcome.taxonomy_levels {
        let Some(key) = group.key else { continue };
        if !levels.is_empty() {
            levels.push_str(", ");
        }
        let title = &session.quiz.taxonomy_levels[key].title;
        levels.push_str(&concat(&[title, " (", &figures(group.items), ")"]));
    }
    (!levels.is_empty()).then(|| messages::fill(say::REACHED, &[&levels]))
}

fn known(groups: &[Group]) -> bool {
    groups.iter().any(|group| group.key.is_some())
}

fn title(session: &Session, titles: &[Titled], key: Option<usize>, other: &str) -> Piece {
    match key {
        Some(key) => text("span", "", session.line(&titles[key].title)),
        None => text("span", "", other),
    }
}

fn grouped(
    caption: &str,
    head: &str,
    groups: &[Group],
    title: &mut dyn FnMut(Option<usize>) -> Piece,
) -> Piece {
    table(caption, &[head, say::QUESTIONS, say::HOW_IT_WENT], groups.len(), &mut |row, column| {
        let group = &groups[row];
        match column {
            0 => title(group.key),
            1 => text("span", "", &figures(group.items)),
            _ => text("span", "", &how(group)),
        }
    })
}

/// A per cent of two questions says more than is known, so few get words.
pub(super) fn how(group: &Group) -> String {
    let scaled = group.score.scaled();
    if group.items >= Group::FEW {
        return messages::fill(say::PER_CENT, &[&per_cent(scaled)]);
    }
    let words = match scaled {
        s if s >= 1.0 => say::ALL_RIGHT,
        s if s > 0.5 => say::MOSTLY_RIGHT,
        s if s > 0.0 => say::PARTLY_RIGHT,
        _ => say::LOOK_AGAIN,
    };
    words.to_owned()
}

/// A share in whole per cent, rounded down, so that 100 always means everything.
pub(super) fn per_cent(scaled: f64) -> String {
    figures((scaled * 100.0 + 1e-6) as usize)
}
