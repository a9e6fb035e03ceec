//! What to learn next: the sections with marks missing, worst first, and the ways to learn that the curriculum marks
//! for the learning Levels of what was missed.

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::gap::Gap;
use pcw_domain::result::QuizResult;
use pcw_domain::text::figures;

use super::Session;
use super::groups::how;
use crate::parts::{
    Piece, bare, classed, container, details, element, heading, paragraph, several, span, text,
};

pub(super) fn gaps(session: &Session, level: u8, outcome: &QuizResult) -> Piece {
    let mut parts = several![heading(level, "part", say::GAPS)];
    if outcome.gaps.is_empty() {
        parts.push(paragraph(say::NO_GAPS));
        return parts;
    }
    parts.push(paragraph(say::GAPS_FOUND));
    let list = classed("ul", "gaps");
    let rows = &mut |index: usize| row(session, &outcome.gaps[index], outcome);
    parts.push(list.each(outcome.gaps.len(), rows));
    parts
}

fn row(session: &Session, gap: &Gap, outcome: &QuizResult) -> Piece {
    let title = match gap.section {
        Some(section) => text("span", "strong", session.line(&session.quiz.sections[section].title)),
        None => text("span", "strong", say::OTHER_SECTION),
    };
    let mut parts = several![title];
    if let Some(group) = outcome.sections.iter().find(|group| group.key == gap.section) {
        parts.push(bare(": "));
        parts.push(span(&how(group)));
    }
    if !gap.methods.is_empty() {
        let list = element("ul").each(gap.methods.len(), &mut |index: usize| {
            text("li", "", session.line(&session.quiz.methods[gap.methods[index]].title))
        });
        parts.push(details(say::WAYS, several![paragraph(&ways(gap)), list]));
    }
    container("li", "", parts)
}

/// Who marks these ways to learn, and for which learning Levels.
pub(super) fn ways(gap: &Gap) -> String {
    let mut levels = String::new();
    for level in &gap.learning_levels {
        if !levels.is_empty() {
            levels.push_str(say::AND);
        }
        levels.push_str(&figures(level.number().into()));
    }
    if levels.is_empty() {
        return say::WAYS_ANY.to_owned();
    }
    messages::fill(say::WAYS_FOR, &[&levels])
}
