//! Evidence and limits: what is not known, what is disputed, who stands behind this, and all its sources.

use std::rc::Rc;

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::PamLevel;
use pcw_domain::pam::explainer::Topic;

use super::{Pam, cited, levels};
use crate::about;
use crate::parts::{Piece, container, details, heading, none, pieces, prose, several, span, wide_table};

pub(super) fn evidence(pam: &Rc<Pam>) -> Piece {
    let below = pam.level().saturating_add(1);
    let mut parts = none();
    parts.push(sections(pam, below, &pam.explainer.limits));
    parts.push(samples(pam, below));
    parts.push(heading(below, "sub", say::ABOUT));
    parts.push(about::lines(&pam.about, "p"));
    parts.push(prose("prose", pam.words(&pam.explainer.purpose)));
    parts.push(prose("prose", pam.words(&pam.explainer.trade_mark)));
    if !pam.about.sources.is_empty() {
        let sources = about::sources(&pam.about, &pam.voice, !pam.kiosk());
        parts.push(details(say::ALL_SOURCES, sources));
    }
    parts
}

/// Several of them, side by side where there is room.
pub(super) fn sections(pam: &Pam, level: u8, topics: &[Topic]) -> Piece {
    container("div", "topics", pieces(topics.len(), &mut |index: usize| section(pam, level, &topics[index])))
}

/// A few sentences under a heading, with their sources.
pub(super) fn section(pam: &Pam, level: u8, topic: &Topic) -> Piece {
    let mut parts =
        several![heading(level, "sub", pam.line(&topic.title)), prose("prose", pam.words(&topic.text)),];
    parts.push_some(cited::closed(pam, &topic.title, &topic.sources));
    container("div", "topic", parts)
}

/// The approaches that PAM Levels refer to.
pub(super) fn approaches(pam: &Pam, level: u8) -> Option<Piece> {
    let topics = &pam.explainer.approaches;
    if topics.is_empty() {
        return None;
    }
    let mut inside = none();
    for topic in topics {
        if !topic.text.is_empty() {
            inside.push(section(pam, level, topic));
        }
    }
    (!inside.is_empty()).then(|| details(say::APPROACHES_ALL, inside))
}

fn samples(pam: &Pam, level: u8) -> Piece {
    let samples = &pam.explainer.samples;
    if samples.rows.is_empty() {
        return none();
    }
    let names = PamLevel::ALL.map(levels::name);
    let mut heads = vec![say::SAMPLE_WHO];
    for name in &names {
        heads.push(name);
    }
    heads.push(say::SOURCE);
    let rows = &mut |(row, column): (usize, usize)| {
        let sample = &samples.rows[row];
        match column {
            0 => span(pam.line(&sample.who)),
            5 => cited::inline(pam, &sample.sources),
            _ => {
                // What was published with a decimal place has it throughout.
                let exact = sample.percents.iter().any(|share| *share != share.whole());
                let share = sample.percents[column - 1];
                let share = if exact { share.with_tenth() } else { share.text() };
                span(&messages::fill(say::PER_CENT, &[&share]))
            }
        }
    };
    several![
        heading(level, "sub", say::SAMPLES),
        prose("prose", pam.words(&samples.note)),
        wide_table(say::SAMPLE_TABLE, &heads, None, samples.rows.len(), rows),
    ]
}
