//! Drawings of the scale. Everything along the scale is in per cent, so that a drawing is to scale at any width and its
//! words keep their size; everything across is in the size of the text.

use pcw_domain::decimal::Decimal;
use pcw_domain::pam::{Banding, PamLevel, PamScore};

use super::bands::score;
use super::session::number;
use crate::parts::{Piece, classed, drawing, none, several};
use pcw_domain::text::{concat, figures};

/// "47.1%".
fn at(value: Decimal) -> String {
    concat(&[&value.text(), "%"])
}

/// Tenths of the size of the text: "2.5em".
fn em(tenths: usize) -> String {
    concat(&[&figures(tenths / 10), ".", &figures(tenths % 10), "em"])
}

/// A drawing so many tenths of the text's size high, named for those who cannot see it.
pub(super) fn picture(name: &str, height: usize, inside: Piece) -> Piece {
    let svg = drawing("svg")
        .with("role", "img")
        .with("aria-label", name)
        .with("width", "100%")
        .with("height", &em(height))
        .with("class", "picture")
        .holding(inside);
    classed("div", "picture-box").with("part", "picture").holding(svg)
}

/// Words in a drawing, at a place along the scale.
pub(super) fn words(class: &str, anchor: &str, along: Decimal, top: usize, words: &str) -> Piece {
    let made = drawing("text").with("class", class).with("text-anchor", anchor);
    made.with("x", &at(along)).with("y", &em(top)).saying(words)
}

/// How high a bar is with its bounds below it.
pub(super) const BAR: usize = 51;

/// The bands of one banding as a bar, its bounds below it. `marked` stands out.
pub(super) fn bar(banding: &Banding, top: usize, marked: Option<PamLevel>) -> Piece {
    let mut parts = none();
    for level in PamLevel::ALL {
        let (from, to) = banding.span(level);
        parts.push(stretch_box("band", from, to, top, 20));
    }
    // Last, so that the bands beside it cover nothing of its border.
    if let Some((from, to)) = marked.map(|level| banding.span(level)) {
        parts.push(stretch_box("band marked", from, to, top, 20));
    }
    for level in PamLevel::ALL {
        let (from, to) = banding.span(level);
        parts.push(words("band-number", "middle", from.plus(to).half(), top + 14, &number(level)));
        // Bounds of narrow bands would run into each other: they are written to the left and to the right, and in two
        // rows.
        let anchor = if level.number() == 2 { "end" } else { "start" };
        let row = if level.number() == 3 { 47 } else { 32 };
        parts.push(words("bound", anchor, from, top + row, &score(from)));
    }
    parts.push(words("bound", "end", Decimal::of_tenths(1000), top + 32, "100"));
    parts
}

/// From where on the scale words are written: towards the middle, where they stand nearer than so many points to an end.
pub(super) fn anchor(score: PamScore, near: u32) -> &'static str {
    let tenths = near as u64 * 10;
    match score.tenths() {
        at if at < tenths => "start",
        at if at > 1000 - tenths => "end",
        _ => "middle",
    }
}

/// A box from one place on the scale to another.
pub(super) fn stretch_box(class: &str, from: Decimal, to: Decimal, top: usize, height: usize) -> Piece {
    let made = drawing("rect").with("class", class).with("y", &em(top)).with("height", &em(height));
    made.with("x", &at(from)).with("width", &at(to.minus(from)))
}

/// A line along the scale.
pub(super) fn line(class: &str, from: Decimal, to: Decimal, top: usize) -> Piece {
    straight(class).with("x1", &at(from)).with("x2", &at(to)).with("y1", &em(top)).with("y2", &em(top))
}

/// A line across the scale.
pub(super) fn across(class: &str, along: Decimal, top: usize, bottom: usize) -> Piece {
    let x = at(along);
    straight(class).with("x1", &x).with("x2", &x).with("y1", &em(top)).with("y2", &em(bottom))
}

fn straight(class: &str) -> Piece {
    drawing("line").with("class", class)
}

/// A dot on the scale.
pub(super) fn dot(class: &str, along: Decimal, top: usize) -> Piece {
    let made = drawing("circle").with("class", class).with("r", "0.45em");
    made.with("cx", &at(along)).with("cy", &em(top))
}

/// The stretch on which two bandings differ, between dashed lines.
pub(super) fn stretch(from: Decimal, to: Decimal, top: usize, bottom: usize) -> Piece {
    several![
        across("differ", from, top, bottom),
        across("differ", to, top, bottom),
        line("differ", from, to, top),
    ]
}
