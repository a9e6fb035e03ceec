//! Bands of scores in words and figures.

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::decimal::Decimal;
use pcw_domain::pam::{Banding, PamLevel, PamScore};

use super::session::number;
use super::{Pam, scale};

/// "47.1 to 55.1".
pub(super) fn band(banding: &Banding, level: PamLevel) -> String {
    messages::fill_in(say::BAND_WIDTH, &banding.shown(level))
}

/// The bandings, that of the page first.
pub(super) fn in_turn(pam: &Pam) -> Vec<&Banding> {
    let used = pam.state.read_untracked().reading.banding;
    let mut bandings = vec![&pam.explainer.bandings[used]];
    for (index, banding) in pam.explainer.bandings.iter().enumerate() {
        if index != used {
            bandings.push(banding);
        }
    }
    bandings
}

/// A score with its decimal place.
pub(super) fn score(value: Decimal) -> String {
    PamScore::new(value).unwrap_or(PamScore::LEAST).text()
}

/// Where the first banding and another differ: as a sentence each, with what a score there stands for.
pub(super) fn differences(pam: &Pam, first: &Banding, other: &Banding) -> Vec<String> {
    let mut lines = Vec::new();
    for stretch in first.differ(other) {
        let ends = [score(stretch.from), score(stretch.to.minus(Decimal::TENTH))];
        let mut line = messages::fill_in(say::DIFFER, &ends);
        for (mark, banding, level) in [(" ", first, stretch.levels[0]), ("; ", other, stretch.levels[1])] {
            let by = messages::fill_in(say::FOUND_BY, &[scale::title(pam, banding), number(level)]);
            line.push_str(mark);
            line.push_str(&by);
        }
        line.push('.');
        lines.push(line);
    }
    lines
}
