//! The picture of a change: both scores on the bands, and the stretch in which a change may be chance.

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::decimal::Decimal;
use pcw_domain::pam::PamScore;

use super::Pam;
use super::picture::{BAR, anchor, bar, dot, line, picture, stretch_box, words};
use crate::parts::{Piece, several, text};

/// How far from the top the scores are, and the bar below them.
const SCORES: usize = 26;
const BANDS: usize = 54;

/// The drawing of two scores on the bands of a banding, and what its box means.
pub(super) fn drawn(pam: &Pam, banding: usize, first: PamScore, second: PamScore) -> Piece {
    let (from, to) = (first.value(), second.value());
    let mut name = messages::fill_in(say::CHANGE_PICTURE, &[first.text(), second.text()]);
    let mut inside = bar(&pam.explainer.bandings[banding], BANDS, None);
    let mut legend = None;
    if let Some(mark) = pam.explainer.change.chance() {
        let (low, high) = around(from, mark.points);
        inside.push(stretch_box("chance", low, high, SCORES - 7, 14));
        let words = messages::fill_in(say::CHANGE_STRETCH, &[mark.points.text()]);
        name.push(' ');
        name.push_str(&words);
        legend = Some(text("p", "small legend", &words));
    }
    inside.push(line("way", from, to, SCORES));
    inside.push(dot("first", from, SCORES));
    inside.push(dot("later", to, SCORES));
    for (pattern, score, top) in [(say::FIRST, first, 12), (say::LATER, second, 46)] {
        let said = messages::fill_in(pattern, &[score.text()]);
        inside.push(words("score-label", anchor(score, 25), score.value(), top, &said));
    }
    let mut parts = several![picture(&name, BANDS + BAR, inside)];
    parts.push_some(legend);
    parts
}

/// So many points either way, as far as the scale goes.
fn around(score: Decimal, points: Decimal) -> (Decimal, Decimal) {
    let low = score.minus(points).max(PamScore::LEAST.value());
    (low, score.plus(points).min(PamScore::GREATEST.value()))
}
