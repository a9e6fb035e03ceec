//! What the set is for: its title, the kind of course, the learning Level, the sections that it should cover.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz::fill};
use pcw_domain::text::{concat, figures};

use super::place::Place;
use super::synced::{choosing, ticking, typed};
use super::{Builder, words};
use crate::parts::{Piece, Tick, container, details, element};

pub(super) fn plan(builder: &Rc<Builder>) -> Vec<Piece> {
    let mut fields = vec![typed(builder, Place::Title, false, false, "")];
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
    vec![container("div", "fields", fields), sections(builder)]
}

fn sections(builder: &Rc<Builder>) -> Piece {
    let sections = &builder.curriculum.sections;
    let hint = concat(&[&builder.name(Place::Cover(0).name()), "-hint"]);
    let group = element("div")
        .with("role", "group")
        .with("aria-label", say::COVER)
        .with("aria-describedby", &hint)
        .with("class", "two")
        .each(sections.len(), &mut |index| {
            ticking(builder, Place::Cover(index), Tick::Any, index, builder.line(&sections[index].title))
        })
        .piece();
    let told = element("p").with("class", "hint").with("id", &hint).saying(say::COVER_HINT).piece();
    details(say::COVER, vec![told, group])
}
