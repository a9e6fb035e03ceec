//! The result: altogether, by section, where the gaps are, and every question to look back at.

use std::rc::Rc;

use leptos::prelude::ReadUntracked;
use pcw_content::messages::quiz as messages;
use pcw_domain::result::{QuizResult, SectionResult};

use super::screen::press;
use super::{Session, review};
use crate::parts::{Piece, Weight, Words, container, element, heading, text};

pub(super) fn result(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    let result = session.outcome();
    let below = level.saturating_add(1);
    let mut parts = vec![heading(level, "question", None, messages::RESULT.into(), true)];
    parts.extend(summary(session, &result));
    parts.push(sections(session, &result));
    parts.push(heading(below, "part", None, messages::GAPS.into(), false));
    parts.extend(gaps(session, &result));
    parts.push(container(
        "div",
        "buttons",
        vec![
            press(session, Weight::Main, messages::TRY_AGAIN, Session::restart),
            press(session, Weight::Other, messages::PRINT, Session::print),
        ],
    ));
    parts.extend(review::review(session, below, &result));
    let seed = session.state.read_untracked().attempt.seed.clone();
    parts.push(text("p", "small", &messages::fill(messages::SEED, &[&seed])));
    parts
}

fn summary(session: &Session, result: &QuizResult) -> Vec<Piece> {
    let counts = [result.right, result.total].map(|count| count.to_string());
    let mut lines = vec![messages::fill(messages::RESULT_RIGHT, &[&counts[0], &counts[1]])];
    if result.score.raw > result.right as f64 {
        let marks = [result.score.raw, result.score.max].map(messages::marks);
        lines.push(messages::fill(messages::RESULT_MARKS, &[&marks[0], &marks[1]]));
    }
    if let (Some(passed), Some(mark)) = (result.passed, session.state.read_untracked().settings.pass_mark) {
        let words = if passed { messages::PASSED } else { messages::NOT_PASSED };
        lines.push(messages::fill(words, &[&messages::marks(mark)]));
    }
    let classes = ["lead", "", ""];
    lines.into_iter().zip(classes).map(|(line, class)| text("p", class, &line)).collect()
}

fn sections(session: &Session, result: &QuizResult) -> Piece {
    let head = [messages::SECTION, messages::QUESTIONS, messages::HOW_IT_WENT]
        .map(|title| element("th").with("scope", "col").saying(title).piece());
    let rows = result.sections.iter().map(|part| {
        let cells = vec![
            element("th").with("scope", "row").holding(text("span", "", title(session, part))).piece(),
            text("td", "", &part.items.to_string()),
            text("td", "", &how(part)),
        ];
        container("tr", "", cells)
    });
    let rows: Vec<Piece> = rows.collect();
    element("table")
        .with("part", "table")
        .holding(element("caption").saying(messages::BY_SECTION).piece())
        .holding(element("thead").holding(container("tr", "", head.into())).piece())
        .holding(element("tbody").holding_all(rows).piece())
        .piece()
}

fn title<'a>(session: &'a Session, part: &SectionResult) -> Words<'a> {
    match part.section {
        Some(section) => session.words(&session.quiz.sections[section].title),
        None => messages::OTHER_SECTION.into(),
    }
}

/// A per cent of two questions says more than is known, so few get words.
fn how(part: &SectionResult) -> String {
    let scaled = part.score.scaled();
    if part.items >= SectionResult::FEW {
        return messages::fill(messages::PER_CENT, &[&((scaled * 100.0 + 1e-6) as u32).to_string()]);
    }
    let words = match scaled {
        s if s >= 1.0 => messages::ALL_RIGHT,
        s if s > 0.5 => messages::MOSTLY_RIGHT,
        s if s > 0.0 => messages::PARTLY_RIGHT,
        _ => messages::LOOK_AGAIN,
    };
    words.to_owned()
}

fn gaps(session: &Session, result: &QuizResult) -> Vec<Piece> {
    let mut open: Vec<&SectionResult> =
        result.sections.iter().filter(|part| part.score.raw < part.score.max).collect();
    if open.is_empty() {
        return vec![text("p", "", messages::NO_GAPS)];
    }
    open.sort_by(|a, b| a.score.scaled().total_cmp(&b.score.scaled()));
    let rows = open.into_iter().map(|part| text("li", "", title(session, part)));
    vec![text("p", "", messages::GAPS_FOUND), container("ul", "", rows.collect())]
}
