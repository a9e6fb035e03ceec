//! The four PAM Levels: in order, to be read through; or one, or two side by side.

use std::rc::Rc;

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::explainer::{LevelText, Saying};
use pcw_domain::pam::{Action, PamLevel};
use pcw_domain::text::concat;

use super::part::part;
use super::{Pam, cited};
use crate::parts::{
    Call, Pick, Piece, Words, bare, classed, container, element, heading, link, none, pick, pieces, prose,
    several, span, text,
};
use crate::share::share;

pub(super) fn levels(pam: &Rc<Pam>) -> Piece {
    several![
        part(pam, |state| state.drawn.into(), show),
        part(pam, |state| u64::from(state.drawn) << 4 | chosen(state.reading.shown), beside),
        part(pam, |state| chosen(state.reading.shown) << 4 | chosen(state.reading.beside), texts),
    ]
}

fn chosen(level: Option<PamLevel>) -> u64 {
    level.map_or(0, |level| level.number() as u64)
}

/// "PAM Level 1".
pub(super) fn name(level: PamLevel) -> String {
    messages::with_figures(say::LEVEL, &[level.number()])
}

/// Which one to show.
fn show(pam: &Rc<Pam>) -> Piece {
    let shown = pam.state.read_untracked().reading.shown;
    let again = share(pam);
    let change = move |index: Option<usize>| {
        again.dispatch(Action::Show(index.map(|index| PamLevel::ALL[index])));
        tell(&again);
    };
    choose(pam, "show", [say::SHOW, say::SHOW_ALL], &PamLevel::ALL, shown, Box::new(change))
}

/// Which other one to set beside it.
fn beside(pam: &Rc<Pam>) -> Piece {
    let reading = pam.state.read_untracked().reading.clone();
    let Some(shown) = reading.shown else { return none() };
    let mut others = Vec::new();
    for level in PamLevel::ALL {
        if level != shown {
            others.push(level);
        }
    }
    let (again, offered) = (share(pam), others.clone());
    let change = move |index: Option<usize>| {
        again.dispatch(Action::Beside(index.map(|index| offered[index])));
        tell(&again);
    };
    choose(pam, "beside", [say::BESIDE, say::BESIDE_NONE], &others, reading.beside, Box::new(change))
}

fn choose(
    pam: &Pam,
    id: &str,
    [label, none]: [&str; 2],
    levels: &[PamLevel],
    chosen: Option<PamLevel>,
    change: Box<dyn Call<Option<usize>>>,
) -> Piece {
    let mut names = Vec::new();
    for level in levels {
        names.push(name(*level));
    }
    let mut options: Vec<Words<'_>> = Vec::new();
    for name in &names {
        options.push(name.into());
    }
    let chosen = levels.iter().position(|level| Some(*level) == chosen);
    let id = pam.name(id);
    pick(Pick { id: &id, label: label.into(), none, options: &options, chosen, first: true }, change)
}

/// What is shown now, for those who cannot see it.
fn tell(pam: &Pam) {
    let (shown, beside) = {
        let state = pam.state.read_untracked();
        (state.reading.shown.map(PamLevel::number), state.reading.beside.map(PamLevel::number))
    };
    pam.say(&match (shown, beside) {
        (Some(one), Some(other)) => messages::with_figures(say::SHOWN_TWO, &[one, other]),
        (Some(one), None) => messages::with_figures(say::SHOWN_ONE, &[one]),
        _ => say::SHOWN_ALL.to_owned(),
    });
}

fn texts(pam: &Rc<Pam>) -> Piece {
    let reading = pam.state.read_untracked().reading.clone();
    let (class, levels): (_, Vec<PamLevel>) = match (reading.shown, reading.beside) {
        (Some(one), Some(other)) => ("levels two", vec![one.min(other), one.max(other)]),
        (Some(one), None) => ("levels", vec![one]),
        _ => ("levels", PamLevel::ALL.to_vec()),
    };
    container("div", class, pieces(levels.len(), &mut |index: usize| level(pam, levels[index])))
}

/// Everything that is said of one PAM Level.
fn level(pam: &Pam, level: PamLevel) -> Piece {
    let content = &pam.explainer.levels[level.index()];
    let head = pam.level().saturating_add(1);
    let mut parts = several![heading(head, "level-title", &name(level))];
    if !content.summary.is_empty() {
        parts.push(prose("summary prose", pam.words(&content.summary)));
    }
    let below = head.saturating_add(1);
    for (class, title, lines) in [
        ("block looks", say::LOOKS_LIKE, &content.looks_like),
        ("block helps", say::HELPS, &content.helps),
        ("block avoid", say::AVOID, &content.avoid),
    ] {
        let list =
            element("ul").each(lines.len(), &mut |index: usize| text("li", "", pam.line(&lines[index])));
        parts.push(block(below, class, title, list));
    }
    if !content.sayings.is_empty() {
        let list = classed("ul", "sayings");
        let list = list.each(content.sayings.len(), &mut |index: usize| saying(pam, &content.sayings[index]));
        parts.push(block(below, "block sayings-block", say::SAYINGS, list));
    }
    if !content.approaches.is_empty() {
        parts.push(block(below, "block approaches", say::APPROACHES, approaches(pam, content)));
    }
    if !content.resources.is_empty() {
        parts.push(block(below, "block resources", say::RESOURCES, resources(pam, content)));
    }
    if let Some(sources) = cited::closed(pam, &name(level), &content.sources) {
        parts.push(container("div", "block sources", sources));
    }
    classed("section", "level").with("part", "level").holding(parts)
}

fn block(level: u8, class: &'static str, title: &str, inside: Piece) -> Piece {
    container("div", class, several![heading(level, "block-title", title), inside])
}

/// What one might say, and what respects the person more.
fn saying(pam: &Pam, saying: &Saying) -> Piece {
    let pair = |class, label: &str, words: &str| {
        let label = text("span", "small", label);
        let said = concat(&["“", words, "”"]);
        container("p", class, several![label, bare(" "), span(pam.line(&said))])
    };
    let mut parts = several![
        pair("instead", say::INSTEAD_OF, &saying.instead_of),
        pair("better", say::BETTER, &saying.better),
    ];
    if !saying.why.is_empty() {
        parts.push(prose("because prose", pam.words(&saying.why)));
    }
    container("li", "", parts)
}

fn approaches(pam: &Pam, content: &LevelText) -> Piece {
    element("ul").each(content.approaches.len(), &mut |index: usize| {
        let fit = &content.approaches[index];
        let title = text("strong", "", pam.line(&pam.explainer.approaches[fit.approach].title));
        container("li", "", several![title, prose("prose", pam.words(&fit.why))])
    })
}

fn resources(pam: &Pam, content: &LevelText) -> Piece {
    element("ul").each(content.resources.len(), &mut |index: usize| {
        let resource = &content.resources[index];
        let title = span(pam.line(&resource.title));
        let title = if resource.url.is_empty() || pam.kiosk() { title } else { link(&resource.url, title) };
        let mut parts = several![title];
        if !resource.text.is_empty() {
            parts.push(prose("prose", pam.words(&resource.text)));
        }
        container("li", "", parts)
    })
}
