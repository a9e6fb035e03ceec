//! How it went, part by part: by section, by learning Level, by learning outcome.

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::group::Group;
use pcw_domain::quiz::Titled;
use pcw_domain::result::QuizResult;
use pcw_domain::text::{concat, figures};

use super::Session;
use crate::parts::{Call, Piece, details, heading, none, paragraph, several, span, table, text};

pub(super) fn groups(session: &Session, level: u8, outcome: &QuizResult) -> Piece {
    if outcome.scored == 0 {
        return none();
    }
    let quiz = &session.quiz;
    let mut parts = several![heading(level, "part", say::HOW_IT_WENT)];
    let section = &mut |key: Option<usize>| title(session, &quiz.sections, key, say::OTHER_SECTION);
    parts.push(grouped(say::BY_SECTION, say::SECTION, &outcome.sections, section));
    if known(&outcome.learning_levels) {
        let level = &mut |key: Option<usize>| match key {
            Some(level) => span(&level_name(level)),
            None => span(say::NO_LEVEL),
        };
        parts.push(grouped(say::BY_LEVEL, say::LEVEL, &outcome.learning_levels, level));
        parts.push(text("p", "small", say::LEVEL_MEANS));
    }
    if known(&outcome.outcomes) {
        let one = &mut |key: Option<usize>| title(session, &quiz.outcomes, key, say::NO_OUTCOME);
        let table = grouped(say::BY_OUTCOME, say::OUTCOME, &outcome.outcomes, one);
        parts.push(details(say::BY_OUTCOME, table));
    }
    parts.push(paragraph(say::REACH));
    if let Some(line) = reached(session, outcome) {
        parts.push(paragraph(&line));
    }
    parts
}

/// "Learning Level 2".
pub(super) fn level_name(level: usize) -> String {
    messages::with_figures(say::LEVEL_NAME, &[level])
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
        Some(key) => span(session.line(&titles[key].title)),
        None => span(other),
    }
}

fn grouped(caption: &str, head: &str, groups: &[Group], title: &mut dyn Call<Option<usize>, Piece>) -> Piece {
    table(caption, &[head, say::QUESTIONS, say::HOW_IT_WENT], groups.len(), &mut |(row, column): (
        usize,
        usize,
    )| {
        let group = &groups[row];
        match column {
            0 => title.call(group.key),
            1 => span(&figures(group.items)),
            _ => span(&how(group)),
        }
    })
}

/// A per cent of two questions says more than is known, so few get words.
pub(super) fn how(group: &Group) -> String {
    let scaled = group.score.scaled();
    if group.items >= Group::FEW {
        return messages::fill_in(say::PER_CENT, &[per_cent(scaled)]);
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
