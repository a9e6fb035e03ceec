//! The set at a glance: a table first, a picture second, then what is thin.

use std::rc::Rc;

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
    result,
};
use pcw_domain::outcome::coverage::Row;
use pcw_domain::text::{concat, figures};

use super::part::{part, sub};
use super::press::{Press, press};
use super::{Builder, cured, picture};
use crate::parts::{
    self, Piece, Weight, Words, classed, container, heading, paragraph, several, span, text, wide_table,
};

/// How many findings of the whole are told at once.
const TOLD: usize = 12;

pub(super) fn glance(builder: &Rc<Builder>) -> Piece {
    part(builder, |state| u64::from(state.changes.glance), whole)
}

fn whole(builder: &Rc<Builder>) -> Piece {
    if builder.state.read_untracked().desk.set().outcomes.is_empty() {
        return paragraph(say::GLANCE_EMPTY);
    }
    let mut parts = findings(builder);
    parts.push(grid(builder));
    parts.push(picture::picture(builder));
    parts.push(thin(builder));
    parts
}

/// What there is to say of the whole.
fn findings(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let all = &state.set_findings;
    let title = if all.is_empty() { say::WHOLE_WELL } else { say::WHOLE_FOUND };
    let level = builder.level().saturating_add(1);
    let mut parts = several![heading(level, "sub found-set", title).entry()];
    let list = classed("ul", "findings").each(all.len().min(TOLD), &mut |index: usize| {
        let (told, why, cure) = cured::told_set(builder, &state, &all[index]);
        let button = press(builder, Weight::Other, &cure, Press::CureSet(index));
        container("li", "finding think", several![text("p", "strong", &told), paragraph(why), button])
    });
    if !all.is_empty() {
        parts.push(list);
    }
    if all.len() > TOLD {
        parts.push(text("p", "hint", &with_figures(say::WHOLE_MORE, &[all.len() - TOLD])));
    }
    parts
}

/// Sections and learning Levels by taxonomy levels.
fn grid(builder: &Builder) -> Piece {
    let state = builder.state.read_untracked();
    let rows = &state.coverage.rows;
    let levels = &builder.curriculum.taxonomy.levels;
    let mut heads = vec![say::GRID_HEAD];
    for level in levels {
        heads.push(&level.name);
    }
    let none = state.coverage.at_level(levels.len()) > 0;
    if none {
        heads.push(say::NO_LEVEL);
    }
    let lang = builder.voice.lang();
    wide_table(say::GRID, &heads, lang, rows.len(), &mut |(row, column): (usize, usize)| {
        let row = &rows[row];
        if column == 0 {
            return name(builder, row);
        }
        match row.counts[column - 1] {
            0 => text("span", "none", "0"),
            count => text("span", "strong", &figures(count)),
        }
    })
}

/// "Health literacy · learning Level 2".
fn name(builder: &Builder, row: &Row) -> Piece {
    let section = match row.section {
        Some(section) => builder.line(&builder.curriculum.sections[section].title),
        None => Words::from(say::NO_SECTION),
    };
    let level = match row.learning_level {
        Some(level) => with_figures(say::LEARNING_LEVEL, &[usize::from(level.number())]),
        None => result::NO_LEVEL.to_owned(),
    };
    let more = concat(&[" · ", &level]);
    container("span", "", several![span(section), text("span", "hint small", &more)])
}

/// Sections with one outcome only, and taxonomy levels with none.
fn thin(builder: &Builder) -> Piece {
    let state = builder.state.read_untracked();
    let mut lines = Vec::new();
    for (index, section) in builder.curriculum.sections.iter().enumerate() {
        if state.coverage.in_section(index) == 1 {
            lines.push(fill(say::THIN_SECTION, &[&section.title]));
        }
    }
    for (index, level) in builder.curriculum.taxonomy.levels.iter().enumerate() {
        if state.coverage.at_level(index) == 0 {
            lines.push(fill(say::THIN_LEVEL, &[&level.name]));
        }
    }
    let none = state.coverage.at_level(builder.curriculum.taxonomy.levels.len());
    if none > 0 {
        lines.push(with_figures(say::THIN_NONE_AT, &[none]));
    }
    let mut parts = several![sub(builder, say::THIN, false)];
    if lines.is_empty() {
        parts.push(paragraph(say::THIN_NONE));
        return parts;
    }
    parts.push(container("ul", "lines", parts::lines("li", &lines)));
    parts
}
