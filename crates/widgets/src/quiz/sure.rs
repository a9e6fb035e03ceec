//! How sure the person was, beside how right they were: in words, as a table, and as a small picture of the same.

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::certainty::{Calibration, Match};
use pcw_domain::group::Group;
use pcw_domain::result::QuizResult;
use pcw_domain::text::figures;

use super::groups::per_cent;
use crate::parts::{Piece, drawing, heading, none, paragraph, several, span, table};

pub(super) fn sure(level: u8, outcome: &QuizResult) -> Piece {
    let Some(calibration) = &outcome.calibration else { return none() };
    let cell = &mut |(row, column): (usize, usize)| {
        let group = &calibration.levels[row];
        match column {
            0 => span(messages::CERTAINTIES[row]),
            1 => span(&figures(group.items)),
            _ => span(&share(group)),
        }
    };
    several![
        heading(level, "part", say::SURE),
        paragraph(words(calibration)),
        picture(calibration),
        table(
            say::SURE_TABLE,
            &[say::HOW_SURE, say::ANSWERS, say::HOW_IT_WENT],
            calibration.levels.len(),
            cell,
        ),
    ]
}

/// What the two side by side say.
pub(super) fn words(calibration: &Calibration) -> &'static str {
    match calibration.verdict() {
        Match::TooFew => say::SURE_TOO_FEW,
        Match::MoreSureThanRight => say::SURE_MORE,
        Match::AboutRight => say::SURE_FITS,
        Match::LessSureThanRight => say::SURE_LESS,
    }
}

/// How right the answers of one step were: a per cent from three answers on, marks before that.
pub(super) fn share(group: &Group) -> String {
    if group.items == 0 {
        return say::SURE_NONE.to_owned();
    }
    if group.items >= Group::FEW {
        return messages::fill_in(say::PER_CENT, &[per_cent(group.score.scaled())]);
    }
    let marks = [group.score.raw, group.score.max].map(messages::marks);
    messages::fill_in(say::SURE_FEW, &marks)
}

/// One bar for each step; its length is the share of marks. The table says the same in words, so the picture has a
/// name and no more. Sizes are attributes: pages may forbid inline styles.
fn picture(calibration: &Calibration) -> Piece {
    let mut picture = drawing("svg")
        .with("class", "bars")
        .with("viewBox", "0 0 272 88")
        .with("role", "img")
        .with("aria-label", say::SURE_PICTURE);
    for (step, group) in calibration.levels.iter().enumerate() {
        let wide = figures((group.score.scaled() * 240.0) as usize);
        let label = drawing("text").with("x", "4").with("y", &figures(step * 28 + 20));
        picture = picture.holding(label.saying(&figures(step + 1)));
        for (class, width) in [("bar whole", "240"), ("bar", wide.as_str())] {
            let bar = drawing("rect").with("class", class).with("x", "28").with("y", &figures(step * 28 + 4));
            picture = picture.holding(bar.with("width", width).with("height", "20"));
        }
    }
    picture
}
