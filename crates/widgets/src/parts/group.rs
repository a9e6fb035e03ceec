//! A group of controls under one question.

use pcw_content::messages::quiz as messages;
use pcw_domain::text::concat;

use super::{Piece, element, text};

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
pub fn group(given: Group<'_>, controls: Vec<Piece>) -> Piece {
    let described = given.described();
    let mut children = vec![element("legend").holding(given.legend).piece()];
    children.extend(given.more);
    let hint = element("p").with("class", "hint").with("id", &concat(&[given.name, "-hint"]));
    children.push(hint.saying(given.hint).piece());
    if let Some(cause) = given.error {
        let mark = text("span", "hidden", messages::ERROR);
        let error = element("p").with("class", "error").with("id", &concat(&[given.name, "-error"]));
        children.push(error.holding(mark).saying(cause).piece());
    }
    children.extend(controls);
    let class = if given.error.is_some() { "group wrong" } else { "group" };
    element("fieldset")
        .with("class", class)
        .with("part", "group")
        .with("aria-describedby", &described)
        .holding_all(children)
        .piece()
}
