//! The result: altogether, what to learn next, how it went part by part, and what can be done with it.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::attempt::Scope;
use pcw_domain::item::Kind;
use pcw_domain::result::{ItemResult, QuizResult};

use super::screen::{Press, press};
use super::{Session, gaps, groups, keep, kinds, note, review, sure};
use crate::parts::{
    Piece, Weight, container, heading, lines, none, paragraph, prose, several, span, table, text,
};

pub(super) fn result(session: &Rc<Session>, level: u8) -> Piece {
    let outcome = session.outcome();
    let below = level.saturating_add(1);
    let mut parts = several![heading(level, "question", say::RESULT).entry()];
    let summary = summary(session, &outcome);
    parts.push(lines("p", &summary));
    if let Some(range) = outcome.range {
        parts.push(prose("feedback prose", session.words(&session.quiz.ranges[range].text)));
    }
    if outcome.scored > 0 {
        parts.push(gaps::gaps(session, below, &outcome));
    }
    parts.push(again(session, &outcome));
    parts.push(groups::groups(session, below, &outcome));
    parts.push(sure::sure(below, &outcome));
    parts.push(rated(session, below, &outcome));
    if !session.quiz.conclusion.is_empty() {
        parts.push(prose("prose", session.words(&session.quiz.conclusion)));
    }
    parts.push(note::note(session, below));
    parts.push(keep::keep(session, below));
    parts.push(review::review(session, below, &outcome));
    let seed = session.state.read_untracked().attempt.seed.clone();
    parts.push(text("p", "small", &messages::fill(say::SEED, &[&seed])));
    parts
}

/// The result in a few sentences, for the screen and for the record.
pub(super) fn summary(session: &Session, outcome: &QuizResult) -> Vec<String> {
    let mut lines = Vec::new();
    if outcome.scope == Scope::Missed {
        lines.push(say::SCOPE_MISSED.to_owned());
    }
    if outcome.scored == 0 {
        lines.push(say::NONE_SCORED.to_owned());
        return lines;
    }
    lines.push(messages::with_figures(say::RIGHT, &[outcome.right, outcome.scored]));
    if outcome.score.raw > outcome.right as f64 {
        let marks = [outcome.score.raw, outcome.score.max].map(messages::marks);
        lines.push(messages::fill_in(say::MARKS, &marks));
    }
    if outcome.unknown > 0 {
        lines.push(messages::with_figures(say::UNKNOWN, &[outcome.unknown]));
    }
    if let (Some(passed), Some(mark)) = (outcome.passed, session.state.read_untracked().settings.pass_mark) {
        let words = if passed { say::PASSED } else { say::NOT_PASSED };
        lines.push(messages::fill_in(words, &[messages::hundredths(mark)]));
    }
    lines
}

fn again(session: &Rc<Session>, outcome: &QuizResult) -> Piece {
    let mut buttons = several![press(session, Weight::Main, say::TRY_AGAIN, Press::Restart)];
    if outcome.score.raw < outcome.score.max {
        buttons.push(press(session, Weight::Other, say::TRY_MISSED, Press::RetryMissed));
    }
    container("div", "buttons", buttons)
}

/// What people said of themselves: beside the marks, and never one of them.
fn rated(session: &Session, level: u8, outcome: &QuizResult) -> Piece {
    let is_rating = |one: &&ItemResult| matches!(session.quiz.items[one.item].kind, Kind::Rating(_));
    let rated: Vec<&ItemResult> = outcome.items.iter().filter(is_rating).collect();
    if rated.is_empty() {
        return none();
    }
    let cell = &mut |(row, column): (usize, usize)| {
        let (entry, item) = session.at(rated[row].position);
        if column == 0 {
            return span(session.words(&item.stem).unlinked());
        }
        span(&kinds::recorded(item).said(&entry.response))
    };
    several![
        heading(level, "part", say::RATED),
        paragraph(say::RATED_TEXT),
        table(say::RATED_TABLE, &[messages::CAPABILITY, messages::YOUR_ANSWER], rated.len(), cell),
    ]
}
