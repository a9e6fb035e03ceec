//! The handout: two pages that a trainer would hand round, and the same as text.

use std::rc::Rc;

use pcw_content::markup::plain;
use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::PamLevel;
use pcw_domain::pam::explainer::Saying;
use pcw_domain::text::concat;

use super::sheet::Sheet;
use super::{Pam, bands, levels, scale};
use crate::about;
use crate::parts::{Piece, container, pieces};

/// What stands on paper, and nowhere else.
pub(super) fn on_paper(pam: &Rc<Pam>) -> Vec<Piece> {
    let level = pam.level();
    let four = pieces(4, &mut |index| level_sheet(pam, PamLevel::ALL[index]).piece(level, Vec::new()));
    let bandings = bands::in_turn(pam);
    let drawn = scale::pictures(pam, &bandings, None);
    let second = vec![
        bands_sheet(pam).piece(level, drawn),
        change_sheet(pam).piece(level, Vec::new()),
        wording_sheet(pam).piece(level, Vec::new()),
        about_sheet(pam).piece(level, Vec::new()),
    ];
    vec![container(
        "div",
        "print-only handout",
        vec![container("div", "paper-levels", four), container("div", "paper-rest", second)],
    )]
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
    for sheet in [bands_sheet(pam), change_sheet(pam), wording_sheet(pam), about_sheet(pam)] {
        sheet.write(&mut all);
    }
    all
}

fn level_sheet(pam: &Pam, level: PamLevel) -> Sheet {
    let content = &pam.explainer.levels[level.index()];
    let mut sheet = Sheet::new(&levels::name(level));
    sheet.text(&plain(&content.summary));
    for (title, lines) in
        [(say::LOOKS_LIKE, &content.looks_like), (say::HELPS, &content.helps), (say::AVOID, &content.avoid)]
    {
        sheet.list(title, lines.len(), &mut |index| lines[index].clone());
    }
    sheet.list(say::SAYINGS, content.sayings.len(), &mut |index| said(&content.sayings[index]));
    sheet.list(say::RESOURCES, content.resources.len(), &mut |index| {
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
        sheet.list(&title, 4, &mut |index| {
            let level = PamLevel::ALL[index];
            concat(&[&levels::name(level), ": ", &bands::band(banding, level)])
        });
    }
    for other in &bandings[1..] {
        for line in bands::differences(pam, bandings[0], other) {
            sheet.text(&line);
        }
    }
    sheet.text(&plain(&pam.explainer.banding_note));
    sheet
}

fn change_sheet(pam: &Pam) -> Sheet {
    let change = &pam.explainer.change;
    let mut sheet = Sheet::new(say::CHANGE);
    sheet.list(say::MARKS, change.marks.len(), &mut |index| {
        let mark = &change.marks[index];
        concat(&[&mark.title, ": ", &super::change::points(mark), ". ", &mark.who])
    });
    sheet.text(&plain(&change.fall));
    sheet
}

fn wording_sheet(pam: &Pam) -> Sheet {
    let rows = &pam.explainer.wording;
    let mut sheet = Sheet::new(say::WORDING);
    sheet.list("", rows.len(), &mut |index| said(&rows[index]));
    sheet
}

fn about_sheet(pam: &Pam) -> Sheet {
    let mut sheet = Sheet::new(say::EVIDENCE);
    let known = about::known(&pam.about);
    sheet.text(&super::session::together(&known));
    sheet.text(&plain(&pam.explainer.trade_mark));
    let sources = &pam.about.sources;
    sheet.list(say::ALL_SOURCES, sources.len(), &mut |index| {
        let source = &sources[index];
        let mut words = source.title.clone();
        for more in [&source.publisher, &source.date] {
            if !more.is_empty() {
                words.push_str(". ");
                words.push_str(more);
            }
        }
        words
    });
    sheet
}
