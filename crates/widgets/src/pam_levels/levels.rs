//! The four PAM Levels: in order, to be read through; or one, or two side by side.

use std::rc::Rc;

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::explainer::{LevelText, Saying};
use pcw_domain::pam::{Action, PamLevel};
use pcw_domain::text::concat;

use super::part::part;
use super::session::number;
use super::{Pam, cited};
use crate::parts::{Pick, Piece, Words, container, element, heading, link, pick, pieces, prose, text};

pub(super) fn levels(pam: &Rc<Pam>) -> Vec<Piece> {
    vec![
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
    messages::fill(say::LEVEL, &[&number(level)])
}

/// Which one to show.
fn show(pam: &Rc<Pam>) -> Vec<Piece> {
    let shown = pam.state.read_untracked().reading.shown;
    let again = Rc::clone(pam);
    let change = move |index: Option<usize>| {
        again.dispatch(Action::Show(index.map(|index| PamLevel::ALL[index])));
        tell(&again);
    };
    vec![choose(pam, "show", [say::SHOW, say::SHOW_ALL], &PamLevel::ALL, shown, Box::new(change))]
}

/// Which other one to set beside it.
fn beside(pam: &Rc<Pam>) -> Vec<Piece> {
    let reading = pam.state.read_untracked().reading.clone();
    let Some(shown) = reading.shown else { return Vec::new() };
    let mut others = Vec::new();
    for level in PamLevel::ALL {
        if level != shown {
            others.push(level);
        }
    }
    let (again, offered) = (Rc::clone(pam), others.clone());
    let change = move |index: Option<usize>| {
        again.dispatch(Action::Beside(index.map(|index| offered[index])));
        tell(&again);
    };
    vec![choose(pam, "beside", [say::BESIDE, say::BESIDE_NONE], &others, reading.beside, Box::new(change))]
}

fn choose(
    pam: &Pam,
    id: &str,
    [label, none]: [&str; 2],
    levels: &[PamLevel],
    chosen: Option<PamLevel>,
    change: Box<dyn Fn(Option<usize>)>,
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
        (state.reading.shown.map(number), state.reading.beside.map(number))
    };
    pam.say(&match (&shown, &beside) {
        (Some(one), Some(other)) => messages::fill(say::SHOWN_TWO, &[one, other]),
        (Some(one), None) => messages::fill(say::SHOWN_ONE, &[one]),
        _ => say::SHOWN_ALL.to_owned(),
    });
}

fn texts(pam: &Rc<Pam>) -> Vec<Piece> {
    let reading = pam.state.read_untracked().reading.clone();
    let (class, levels): (_, Vec<PamLevel>) = match (reading.shown, reading.beside) {
        (Some(one), Some(other)) => ("levels two", vec![one.min(other), one.max(other)]),
        (Some(one), None) => ("levels", vec![one]),
        _ => ("levels", PamLevel::ALL.to_vec()),
    };
    vec![container("div", class, pieces(levels.len(), &mut |index| level(pam, levels[index])))]
}

/// Everything that is said of one PAM Level.
fn level(pam: &Pam, level: PamLevel) -> Piece {
    let content = &pam.explainer.levels[level.index()];
    let head = pam.level().saturating_add(1);
    let mut parts = vec![heading(head, "level-title", None, (&name(level)).into(), false)];
    if !content.summary.is_empty() {
        parts.push(prose("summary prose", pam.words(&content.summary)));
    }
    let below = head.saturating_add(1);
    for (class, title, lines) in [
        ("block looks", say::LOOKS_LIKE, &content.looks_like),
        ("block helps", say::HELPS, &content.helps),
        ("block avoid", say::AVOID, &content.avoid),
    ] {
        let list = element("ul").each(lines.len(), &mut |index| text("li", "", pam.line(&lines[index])));
        parts.push(block(below, class, title, list.piece()));
    }
    if !content.sayings.is_empty() {
        let list = element("ul").with("class", "sayings");
        let list = list.each(content.sayings.len(), &mut |index| saying(pam, &content.sayings[index]));
        parts.push(block(below, "block sayings-block", say::SAYINGS, list.piece()));
    }
    if !content.approaches.is_empty() {
        parts.push(block(below, "block approaches", say::APPROACHES, approaches(pam, content)));
    }
    if !content.resources.is_empty() {
        parts.push(block(below, "block resources", say::RESOURCES, resources(pam, content)));
    }
    if let Some(sources) = cited::closed(pam, &name(level), &content.sources) {
        parts.push(container("div", "block sources", vec![sources]));
    }
    element("section").with("class", "level").with("part", "level").holding_all(parts).piece()
}

fn block(level: u8, class: &'static str, title: &str, inside: Piece) -> Piece {
    container("div", class, vec![heading(level, "block-title", None, title.into(), false), inside])
}

/// What one might say, and what respects the person more.
fn saying(pam: &Pam, saying: &Saying) -> Piece {
    let pair = |class, label: &str, words: &str| {
        let label = text("span", "small", label);
        let said = concat(&["“", words, "”"]);
        container("p", class, vec![label, Piece::Words(" ".to_owned()), text("span", "", pam.line(&said))])
    };
    let mut parts = vec![
        pair("instead", say::INSTEAD_OF, &saying.instead_of),
        pair("better", say::BETTER, &saying.better),
    ];
    if !saying.why.is_empty() {
        parts.push(prose("because prose", pam.words(&saying.why)));
    }
    container("li", "", parts)
}

fn approaches(pam: &Pam, content: &LevelText) -> Piece {
    let list = element("ul").each(content.approaches.len(), &mut |index| {
        let fit = &content.approaches[index];
        let title = text("strong", "", pam.line(&pam.explainer.approaches[fit.approach].title));
        container("li", "", vec![title, prose("prose", pam.words(&fit.why))])
    });
    list.piece()
}

fn resources(pam: &Pam, content: &LevelText) -> Piece {
    let list = element("ul").each(content.resources.len(), &mut |index| {
        let resource = &content.resources[index];
        let title = text("span", "", pam.line(&resource.title));
        let title =
            if resource.url.is_empty() || pam.kiosk() { title } else { link(&resource.url, vec![title]) };
        let mut parts = vec![title];
        if !resource.text.is_empty() {
            parts.push(prose("prose", pam.words(&resource.text)));
        }
        container("li", "", parts)
    });
    list.piece()
}
