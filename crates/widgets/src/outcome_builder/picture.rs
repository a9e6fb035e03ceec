//! The set as a picture: a bar for each taxonomy level, as long as the number of outcomes there. The table before it
//! says the same in figures.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz::fill};
use pcw_domain::text::{concat, figures};

use super::Builder;
use crate::parts::{Piece, classed, container, drawing, element, several, text};

pub(super) fn picture(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let levels = &builder.curriculum.taxonomy.levels;
    let mut most = 1;
    for level in 0..levels.len() {
        most = most.max(state.coverage.at_level(level));
    }
    let bars =
        classed("div", "spread").with("aria-hidden", "true").each(levels.len(), &mut |index: usize| {
            let count = state.coverage.at_level(index);
            let width = concat(&[&figures(count * 100 / most), "%"]);
            let bar = drawing("rect").with("width", &width).with("height", "100%").with("class", "amount");
            let drawn = drawing("svg").with("width", "100%").with("height", "1.2em").holding(bar);
            container(
                "div",
                "row",
                several![
                    text("span", "bar-name", builder.line(&levels[index].name)),
                    container("span", "bar-box", drawn),
                    text("span", "strong", &figures(count)),
                ],
            )
        });
    let title = fill(say::PICTURE, &[&builder.curriculum.taxonomy.title]);
    let caption = text("figcaption", "strong", &title);
    element("figure").with("part", "picture").holding(caption).holding(bars)
}
