//! The evidence table: outcome, what it is mapped to, how it is taught, how it is assessed. Built when it is asked for.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::messages::{outcome as say, quiz::with_figures};
use pcw_content::set::{Table, table};
use pcw_domain::text::line;

use super::Builder;
use super::part::{both, part, sub};
use super::state::State;
use crate::parts::{Piece, container, element, none, paragraph, several, text, wide_table};
use crate::share::share;

/// How many outcomes are shown at once; files and paper have all of them.
const SHOWN: usize = 100;

pub(super) fn evidence(builder: &Rc<Builder>) -> Piece {
    let key = |state: &State| {
        if state.evidence { both(state.changes.shape, state.changes.questions) | 1 << 57 } else { 0 }
    };
    let again = share(builder);
    let label = move |holder: &Element| {
        let shown = again.state.read().evidence;
        holder.set_text_content(Some(if shown { say::EVIDENCE_HIDE } else { say::EVIDENCE_SHOW }));
        drop(holder.set_attribute("aria-expanded", if shown { "true" } else { "false" }));
    };
    let again = share(builder);
    let button = element("button")
        .with("type", "button")
        .with("class", "button other")
        .with("part", "button")
        .on("click", Box::new(move |_: &Event| super::keep::toggle_evidence(&again)))
        .live(Box::new(label));
    container("div", "evidence", several![container("div", "buttons", button), part(builder, key, shown)])
}

fn shown(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    if !state.evidence {
        return none();
    }
    let mut made = table(state.desk.set(), &builder.curriculum, state.questions.as_ref());
    let all = made.rows.len();
    made.rows.truncate(SHOWN);
    let mut parts = several![sub(builder, say::EVIDENCE, true)];
    if all == 0 {
        parts.push(paragraph(say::KEEP_EMPTY));
        return parts;
    }
    parts.push(drawn(&made));
    if all > SHOWN {
        parts.push(text("p", "hint", &with_figures(say::AND_MORE, &[all - SHOWN])));
    }
    parts
}

/// A table as it is shown and printed.
pub(super) fn drawn(made: &Table) -> Piece {
    let mut heads = Vec::new();
    for head in &made.heads {
        heads.push(head.as_str());
    }
    let title = if made.title.is_empty() { say::EVIDENCE } else { &made.title };
    wide_table(title, &heads, None, made.rows.len(), &mut |(row, column): (usize, usize)| {
        let mut lines = none();
        let mut rest = Some(made.rows[row][column].as_str());
        while let Some(words) = line(&mut rest) {
            lines.push(paragraph(words));
        }
        container("div", "", lines)
    })
}
