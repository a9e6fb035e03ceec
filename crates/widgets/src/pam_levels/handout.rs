//! The handout: two pages that a trainer would hand round, and the same as text.

use std::rc::Rc;

use pcw_content::markup::plain;
use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::PamLevel;
use pcw_domain::pam::change::Role;
use pcw_domain::pam::explainer::Saying;
use pcw_domain::text::concat;

use super::sheet::{Line, Sheet};
use super::{Pam, bands, levels, scale};
use crate::about;
use crate::parts::{Piece, container, none, pieces, several};

/// What stands on paper, and nowhere else.
pub(super) fn on_paper(pam: &Rc<Pam>) -> Piece {
    let level = pam.level();
    let four = pieces(4, &mut |index: usize| level_sheet(pam, PamLevel::ALL[index]).piece(level, none()));
    let bandings = bands::in_turn(pam);
    let drawn = scale::pictures(pam, &bandings, None);
    let mut second = several![bands_sheet(pam).piece(level, drawn)];
    for sheet in more(pam) {
        second.push(sheet.piece(level, none()));
    }
    container(
        "div",
        "print-only handout",
        several![container("div", "paper-levels", four), container("div", "paper-rest", second)],
    )
}

/// The handout as text.
pub(super) fn text(pam: &Pam) -> String {
    let mut all = pam.explainer.title.clone();
    all.push('\n');
    all.push_str(&plain(&pam.explainer.purpose));
    all.push('\n');
    for level in PamLevel::ALL {
        level_sheet(pam, level).write(&mut all);
    }
    bands_sheet(pam).write(&mut all);
    for sheet in more(pam) {
        sheet.write(&mut all);
    }
    all
}

/// The sheets after that on the bands: those that have something on them.
fn more(pam: &Pam) -> Vec<Sheet> {
    let mut sheets = vec![change_sheet(pam), wording_sheet(pam), limits_sheet(pam), about_sheet(pam)];
    sheets.retain(|sheet| !sheet.lines.is_empty());
    sheets
}

fn level_sheet(pam: &Pam, level: PamLevel) -> Sheet {
    let content = &pam.explainer.levels[level.index()];
    let mut sheet = Sheet::new(&levels::name(level));
    sheet.text(&plain(&content.summary));
    for (title, lines) in
        [(say::LOOKS_LIKE, &content.looks_like), (say::HELPS, &content.helps), (say::AVOID, &content.avoid)]
    {
        sheet.list(title, lines.len(), &mut |index: usize| lines[index].clone());
    }
    sheet.list(say::SAYINGS, content.sayings.len(), &mut |index: usize| said(&content.sayings[index]));
    let fits = &content.approaches;
    sheet.list(say::APPROACHES, fits.len(), &mut |index: usize| {
        let fit = &fits[index];
        concat(&[&pam.explainer.approaches[fit.approach].title, ": ", &plain(&fit.why)])
    });
    sheet.list(say::RESOURCES, content.resources.len(), &mut |index: usize| {
        let resource = &content.resources[index];
        let mut words = resource.title.clone();
        for more in [plain(&resource.text), resource.url.clone()] {
            if !more.is_empty() {
                words.push_str(". ");
                words.push_str(&more);
            }
        }
        words
    });
    sheet
}

fn said(saying: &Saying) -> String {
    messages::fill(say::SAID, &[&saying.instead_of, &saying.better])
}

fn bands_sheet(pam: &Pam) -> Sheet {
    let mut sheet = Sheet::new(say::SCALE);
    let bandings = bands::in_turn(pam);
    for banding in &bandings {
        let title = scale::title(pam, banding);
        sheet.list(&title, 4, &mut |index: usize| {
            let level = PamLevel::ALL[index];
            concat(&[&levels::name(level), ": ", &bands::band(banding, level)])
        });
        sheet.text(&plain(&banding.text));
    }
    sheet.text(&plain(&pam.explainer.banding_note));
    if pam.explainer.banding_note.is_empty() {
        for other in &bandings[1..] {
            for line in bands::differences(pam, bandings[0], other) {
                sheet.text(&line);
            }
        }
    }
    sheet
}

fn change_sheet(pam: &Pam) -> Sheet {
    let change = &pam.explainer.change;
    let mut sheet = Sheet::new(say::CHANGE);
    sheet.list(say::MARKS, change.marks.len(), &mut |index: usize| {
        let mark = &change.marks[index];
        let points = messages::fill(say::MARK_POINTS, &[&mark.title, &super::change::points(mark)]);
        let mut words = concat(&[&points, " ", say::ROLES[mark.role as usize], ". ", &mark.who]);
        if mark.role == Role::Expectation {
            // Without this the figure would look like one that was found.
            words.push_str(". ");
            words.push_str(&plain(&mark.text));
        }
        words
    });
    if !change.fall.is_empty() {
        sheet.lines.push(Line::Head(say::FALL.to_owned()));
    }
    sheet.text(&plain(&change.fall));
    sheet
}

fn wording_sheet(pam: &Pam) -> Sheet {
    let rows = &pam.explainer.wording;
    let mut sheet = Sheet::new(say::WORDING);
    sheet.list("", rows.len(), &mut |index: usize| said(&rows[index]));
    sheet
}

fn limits_sheet(pam: &Pam) -> Sheet {
    let mut sheet = Sheet::new(say::LIMITS);
    let limits = &pam.explainer.limits;
    sheet.list("", limits.len(), &mut |index: usize| {
        concat(&[&limits[index].title, ". ", &plain(&limits[index].text)])
    });
    sheet
}

fn about_sheet(pam: &Pam) -> Sheet {
    let mut sheet = Sheet::new(say::ABOUT);
    let known = about::known(&pam.about);
    sheet.text(&super::session::together(&known));
    sheet.text(&plain(&pam.explainer.trade_mark));
    let sources = &pam.about.sources;
    sheet.list(say::ALL_SOURCES, sources.len(), &mut |index: usize| about::source_line(&sources[index]));
    sheet
}
