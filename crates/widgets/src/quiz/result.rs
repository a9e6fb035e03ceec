//! The result: altogether, what to learn next, how it went part by part, and what can be done with it.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::attempt::Scope;
use pcw_domain::item::Kind;
use pcw_domain::result::{ItemResult, QuizResult};
use pcw_domain::text::figures;

use super::screen::{Press, press};
use super::{Session, gaps, groups, keep, kinds, note, review, sure};
use crate::parts::{Piece, Weight, container, heading, pieces, prose, table, text};

pub(super) fn result(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    let outcome = session.outcome();
    let below = level.saturating_add(1);
    let mut parts = vec![heading(level, "question", None, say::RESULT.into(), true)];
    let summary = summary(session, &outcome);
    parts.append(&mut pieces(summary.len(), &mut |line| text("p", "", &summary[line])));
    if let Some(range) = outcome.range {
        parts.push(prose("feedback prose", session.words(&session.quiz.ranges[range].text)));
    }
    if outcome.scored > 0 {
        parts.extend(gaps::gaps(session, below, &outcome));
    }
    parts.push(again(session, &outcome));
    parts.extend(groups::groups(session, below, &outcome));
    parts.extend(sure::sure(below, &outcome));
    parts.extend(rated(session, below, &outcome));
    if !session.quiz.conclusion.is_empty() {
        parts.push(prose("prose", session.words(&session.quiz.conclusion)));
    }
    parts.extend(note::note(session, below));
    parts.extend(keep::keep(session, below));
    parts.extend(review::review(session, below, &outcome));
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
    let counts = [figures(outcome.right), figures(outcome.scored)];
    lines.push(messages::fill(say::RIGHT, &[&counts[0], &counts[1]]));
    if outcome.score.raw > outcome.right as f64 {
        let marks = [outcome.score.raw, outcome.score.max].map(messages::marks);
        lines.push(messages::fill(say::MARKS, &[&marks[0], &marks[1]]));
    }
    if outcome.unknown > 0 {
        lines.push(messages::fill(say::UNKNOWN, &[&figures(outcome.unknown)]));
    }
    if let (Some(passed), Some(mark)) = (outcome.passed, session.state.read_untracked().settings.pass_mark) {
        let words = if passed { say::PASSED } else { say::NOT_PASSED };
        lines.push(messages::fill(words, &[&messages::hundredths(mark)]));
    }
    lines
}

fn again(session: &Rc<Session>, outcome: &QuizResult) -> Piece {
    let mut buttons = vec![press(session, Weight::Main, say::TRY_AGAIN, Press::Restart)];
    if outcome.score.raw < outcome.score.max {
        buttons.push(press(session, Weight::Other, say::TRY_MISSED, Press::RetryMissed));
    }
    container("div", "buttons", buttons)
}

/// What people said of themselves: beside the marks, and never one of them.
fn rated(session: &Session, level: u8, outcome: &QuizResult) -> Vec<Piece> {
    let is_rating = |one: &&ItemResult| matches!(session.quiz.items[one.item].kind, Kind::Rating(_));
    let rated: Vec<&ItemResult> = outcome.items.iter().filter(is_rating).collect();
    if rated.is_empty() {
        return Vec::new();
    }
    let cell = &mut |row: usize, column: usize| {
        let (entry, item) = session.at(rated[row].position);
        if column == 0 {
            return text("span", "", session.words(&item.stem).unlinked());
        }
        text("span", "", &kinds::recorded(item).said(&entry.response))
    };
    vec![
        heading(level, "part", None, say::RATED.into(), false),
        text("p", "", say::RATED_TEXT),
        table(say::RATED_TABLE, &[messages::CAPABILITY, messages::YOUR_ANSWER], rated.len(), cell),
    ]
}
