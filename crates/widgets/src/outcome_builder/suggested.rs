//! How an outcome can be assessed and taught: what the curriculum's tables have for its taxonomy level and learning
//! Level comes first, the rest behind a title that opens it.

use std::rc::Rc;

use pcw_content::messages::outcome as say;
use pcw_domain::item::LearningLevel;
use pcw_domain::text::concat;

use super::Builder;
use super::part::sub;
use super::place::Place;
use super::state::State;
use super::synced::ticking;
use crate::parts::{Keyed, Piece, Tick, container, details, element, keyed, none, several, text};
use crate::share::share;

/// Both lists for the outcome that is open.
pub(super) fn suggested(builder: &Rc<Builder>) -> Piece {
    keyed(Box::new(Lists(share(builder))))
}

struct Lists(Rc<Builder>);

impl Keyed for Lists {
    fn key(&self) -> u64 {
        let (level, learning_level) = standing(&self.0, &self.0.state.read());
        let level = level.map_or(0, |level| level as u64 + 1);
        level << 8 | learning_level.map_or(0, |level| u64::from(level.number()))
    }

    fn make(&self) -> Piece {
        lists(&self.0)
    }
}

fn standing(builder: &Builder, state: &State) -> (Option<usize>, Option<LearningLevel>) {
    let Some((place, outcome)) = state.opened() else { return (None, None) };
    let standing = outcome.standing(state.desk.set(), &builder.curriculum, state.review.level(place));
    (standing.taxonomy_level, standing.learning_level)
}

fn lists(builder: &Rc<Builder>) -> Piece {
    let (level, learning_level) = standing(builder, &builder.state.read_untracked());
    let curriculum = &builder.curriculum;
    let fits = |levels: &[usize], learning_levels: &[LearningLevel]| {
        let level = level.is_none_or(|level| levels.is_empty() || levels.contains(&level));
        let learning =
            learning_level.is_none_or(|level| learning_levels.is_empty() || learning_levels.contains(&level));
        level && learning
    };
    // Nothing is said to fit what is not known.
    let hints = [
        match (level, learning_level) {
            (None, None) => say::WAYS_ALL,
            (Some(_), None) => say::ASSESSED_BY_LEVEL,
            (None, Some(_)) => say::ASSESSED_BY_AIM,
            (Some(_), Some(_)) => say::ASSESSED_HINT,
        },
        if learning_level.is_none() { say::TAUGHT_ALL } else { say::TAUGHT_HINT },
    ];
    let (mut assessed, mut taught) = (Vec::new(), Vec::new());
    for one in &curriculum.assessments {
        assessed.push(Way {
            title: &one.title,
            text: &one.text,
            fits: fits(&one.taxonomy_levels, &one.learning_levels),
        });
    }
    for one in &curriculum.methods {
        taught.push(Way {
            title: &one.title,
            text: &one.text,
            fits: fits(&one.taxonomy_levels, &one.learning_levels),
        });
    }
    several![
        list(builder, Place::Assess, &assessed, [say::ASSESSED, hints[0], say::ASSESSED_OTHERS]),
        list(builder, Place::Teach, &taught, [say::TAUGHT, hints[1], say::TAUGHT_OTHERS]),
    ]
}

/// A way to teach or to assess.
struct Way<'a> {
    title: &'a str,
    text: &'a str,
    /// Whether the curriculum's tables have it for this taxonomy level and learning Level.
    fits: bool,
}

fn list(builder: &Rc<Builder>, place: fn(usize) -> Place, all: &[Way<'_>], words: [&str; 3]) -> Piece {
    let [title, hint, others] = words;
    let (mut first, mut rest, mut more) = (none(), none(), none());
    for (index, way) in all.iter().enumerate() {
        let chosen = !place(index).shown(&builder.state.read_untracked()).is_empty();
        let made = ticking(builder, place(index), Tick::Any, index, builder.line(way.title));
        if way.fits || chosen { &mut first } else { &mut rest }.push(made);
        let words = concat(&[way.title, ": ", way.text]);
        more.push(text("li", "", builder.line(&words)));
    }
    let group = |inside, title: &str| {
        let made = element("div").with("role", "group").with("aria-label", title).with("class", "pairs");
        made.holding(inside)
    };
    let mut parts = several![sub(builder, title, false), text("p", "hint", hint), group(first, title)];
    if !rest.is_empty() {
        parts.push(details(others, group(rest, others)));
    }
    parts.push(details(say::WHAT_THESE_ARE, container("ul", "", more)));
    container("div", "suggested", parts)
}
