//! What the set is for: its title, the kind of course, the learning Level, the sections that it should cover.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz::fill};
use pcw_domain::text::{concat, figures};

use super::place::Place;
use super::synced::{choosing, ticking, typed};
use super::{Builder, words};
use crate::parts::{Piece, Tick, classed, container, details, element, several};

pub(super) fn plan(builder: &Rc<Builder>) -> Piece {
    let mut fields = several![typed(builder, Place::Title, false, false, "")];
    let mut kinds = Vec::new();
    for plan in &builder.curriculum.plans {
        kinds.push(match plan.most {
            Some(most) => fill(say::PLAN_MOST, &[&plan.title, &figures(most)]),
            None => plan.title.clone(),
        });
    }
    for (place, options) in [(Place::Plan, kinds), (Place::Aim, words::learning_levels(builder))] {
        if !options.is_empty() {
            fields.push(choosing(builder, place, &options));
        }
    }
    several![container("div", "fields", fields), sections(builder)]
}

fn sections(builder: &Rc<Builder>) -> Piece {
    let sections = &builder.curriculum.sections;
    let hint = concat(&[&builder.name(Place::Cover(0).name()), "-hint"]);
    let group = element("div")
        .with("role", "group")
        .with("aria-label", say::COVER)
        .with("aria-describedby", &hint)
        .with("class", "pairs")
        .each(sections.len(), &mut |index: usize| {
            ticking(builder, Place::Cover(index), Tick::Any, index, builder.line(&sections[index].title))
        });
    let told = classed("p", "hint").with("id", &hint).saying(say::COVER_HINT);
    details(say::COVER, several![told, group])
}
