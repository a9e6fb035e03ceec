//! The scale, to scale: a picture, a table with the same figures, and why there are two answers for some scores.

use std::rc::Rc;

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::decimal::Decimal;
use pcw_domain::pam::{Banding, PamLevel, PamScore};
use pcw_domain::text::concat;

use super::part::part;
use super::picture::{self, BAR, anchor, bar, picture, stretch};
use super::session::number;
use super::{Pam, bands, cited, levels};
use crate::parts::{
    Piece, bare, container, heading, none, paragraph, prose, several, span, text, wide_table,
};

pub(super) fn scale(pam: &Rc<Pam>) -> Piece {
    let mut parts = several![paragraph(say::SCALE_TEXT)];
    if pam.explainer.bandings.len() > 1 {
        parts.push(paragraph(say::SCALE_DIFFERS));
    }
    parts.push(part(pam, |state| state.reading.banding as u64, drawn));
    parts
}

fn drawn(pam: &Rc<Pam>) -> Piece {
    let bandings = bands::in_turn(pam);
    let mut parts = pictures(pam, &bandings, None);
    parts.push(band_table(pam, &bandings, None));
    parts.push(differences(pam, &bandings));
    parts
}

/// The sentences on where bandings differ, and why nobody can settle it here.
pub(super) fn differences(pam: &Pam, bandings: &[&Banding]) -> Piece {
    let mut parts = none();
    if !pam.explainer.banding_note.is_empty() {
        parts.push(prose("prose", pam.words(&pam.explainer.banding_note)));
    } else {
        for other in &bandings[1..] {
            for line in bands::differences(pam, bandings[0], other) {
                parts.push(text("p", "strong", &line));
            }
        }
    }
    for banding in bandings {
        if !banding.text.is_empty() {
            let level = pam.level().saturating_add(1);
            parts.push(heading(level, "sub", pam.line(&banding.title)));
            parts.push(prose("prose", pam.words(&banding.text)));
        }
    }
    let mut sources = Vec::new();
    for banding in bandings {
        sources.extend_from_slice(&banding.sources);
    }
    parts.push_some(cited::closed(pam, say::BANDS_FROM, &sources));
    parts
}

/// What a banding is called, and whether it is the one of this page.
pub(super) fn title(pam: &Pam, banding: &Banding) -> String {
    let used = if is_used(pam, banding) { say::USED } else { "" };
    concat(&[&banding.title, used])
}

/// Whether it is the one of this page, where there is more than one.
fn is_used(pam: &Pam, banding: &Banding) -> bool {
    let used = pam.state.read_untracked().reading.banding;
    pam.explainer.bandings.len() > 1 && pam.explainer.bandings[used].id == banding.id
}

/// One bar a banding, the stretch on which they differ marked, and a score where there is one.
pub(super) fn pictures(pam: &Pam, bandings: &[&Banding], score: Option<PamScore>) -> Piece {
    let (mut parts, mut differ) = (none(), String::new());
    for (index, banding) in bandings.iter().enumerate() {
        parts.push(caption(pam, banding));
        // Above the bar there is room for the dashed line, and for the score.
        let top = if score.is_some() { 20 } else { 6 };
        let mut inside = bar(banding, top, score.map(|score| banding.level_of(score)));
        let other = bandings[usize::from(index == 0).min(bandings.len() - 1)];
        for found in banding.differ(other) {
            inside.push(stretch(found.from, found.to, top - 4, top + 22));
            if index == 0 {
                let ends = [bands::score(found.from), bands::score(found.to.minus(Decimal::TENTH))];
                differ.push_str(if differ.is_empty() { " " } else { ", " });
                differ.push_str(&messages::fill_in(say::BAND_WIDTH, &ends));
            }
        }
        if let Some(score) = score {
            inside.push(picture::across("score", score.value(), 11, top + 22));
            inside.push(picture::words("score-label", anchor(score, 8), score.value(), 9, &score.text()));
        }
        parts.push(picture(&told(pam, banding, score), top + BAR, inside));
    }
    if !differ.is_empty() {
        parts.push(text("p", "small legend", &concat(&[say::DIFFER_LEGEND, &differ, "."])));
    }
    parts
}

/// What stands above a drawing. Outside of it, where it can be as long as it needs to be.
fn caption(pam: &Pam, banding: &Banding) -> Piece {
    let used = if is_used(pam, banding) { say::USED } else { "" };
    let inside = several![span(pam.line(&banding.title)), bare(&concat(&[used, say::CAPTION]))];
    container("p", "picture-caption", inside)
}

/// A drawing in words.
fn told(pam: &Pam, banding: &Banding, score: Option<PamScore>) -> String {
    let mut words = messages::fill_in(say::PICTURE, &[title(pam, banding)]);
    for level in PamLevel::ALL {
        words.push(' ');
        words.push_str(&messages::fill_in(say::FOUND_BY, &[bands::band(banding, level), number(level)]));
        words.push('.');
    }
    if let Some(score) = score {
        words.push(' ');
        words.push_str(&messages::fill_in(say::FOUND_ONE, &[score.text(), number(banding.level_of(score))]));
    }
    words
}

/// PAM Levels against bandings. With a score, the band in which it lies says so.
pub(super) fn band_table(pam: &Pam, bandings: &[&Banding], score: Option<PamScore>) -> Piece {
    let mut titles = Vec::new();
    for banding in bandings {
        titles.push(title(pam, banding));
    }
    let mut heads = vec![say::BAND];
    for title in &titles {
        heads.push(title);
    }
    wide_table(say::BAND_TABLE, &heads, pam.voice.lang(), 4, &mut |(row, column): (usize, usize)| {
        let level = PamLevel::ALL[row];
        if column == 0 {
            return text("span", "whole", &levels::name(level));
        }
        let banding = bandings[column - 1];
        let band = bands::band(banding, level);
        match score {
            Some(score) if banding.level_of(score) == level => {
                let here = messages::fill_in(say::FOUND_HERE, &[score.text()]);
                let mark = text("strong", "here", &here);
                let band = span(&band);
                container("span", "", several![band, bare(" "), mark])
            }
            _ => span(&band),
        }
    })
}
