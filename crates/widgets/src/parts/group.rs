//! A group of controls under one question.

use pcw_content::messages::quiz as messages;
use pcw_domain::text::concat;

use super::{Piece, classed, element, several, text};

/// What a group is made from.
pub struct Group<'a> {
    /// A name that no other element of the page has.
    pub name: &'a str,
    /// The question.
    pub legend: Piece,
    /// More of the question, which is no heading.
    pub more: Option<Piece>,
    /// How it is answered.
    pub hint: &'a str,
    /// What was left out.
    pub error: Option<&'a str>,
}

impl Group<'_> {
    /// Ids of the hint and the error, for controls that are no part of a group's own description.
    pub fn described(&self) -> String {
        let mut ids = concat(&[self.name, "-hint"]);
        if self.error.is_some() {
            ids.extend([" ", self.name, "-error"]);
        }
        ids
    }
}

/// A fieldset: the legend is the question, the hint says how to answer, the error what was left out.
pub fn group(given: Group<'_>, controls: Piece) -> Piece {
    let described = given.described();
    let mut children = several![element("legend").holding(given.legend)];
    children.push_some(given.more);
    let hint = classed("p", "hint").with("id", &concat(&[given.name, "-hint"]));
    children.push(hint.saying(given.hint));
    if let Some(cause) = given.error {
        let mark = text("span", "hidden", messages::ERROR);
        let error = classed("p", "error").with("id", &concat(&[given.name, "-error"]));
        children.push(error.holding(mark).saying(cause));
    }
    children.push(controls);
    let class = if given.error.is_some() { "group wrong" } else { "group" };
    classed("fieldset", class).with("part", "group").with("aria-describedby", &described).holding(children)
}
