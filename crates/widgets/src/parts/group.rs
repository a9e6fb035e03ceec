//! A group of choices under one question.

use pcw_content::messages::quiz as messages;

use super::{Piece, element, text};

/// A fieldset: the legend is the question, the hint says how many to choose, the error what was left out.
pub fn group(
    name: &str,
    legend: Piece,
    hint: &'static str,
    error: Option<&'static str>,
    choices: Vec<Piece>,
) -> Piece {
    let (hint_id, error_id) = ([name, "-hint"].concat(), [name, "-error"].concat());
    let mut described = hint_id.clone();
    let mut children = vec![
        element("legend").holding(legend).piece(),
        element("p").with("class", "hint").with("id", &hint_id).saying(hint).piece(),
    ];
    if let Some(cause) = error {
        described.extend([" ", &error_id]);
        let mark = text("span", "hidden", messages::ERROR);
        children.push(
            element("p").with("class", "error").with("id", &error_id).holding(mark).saying(cause).piece(),
        );
    }
    children.extend(choices);
    let class = if error.is_some() { "group wrong" } else { "group" };
    element("fieldset")
        .with("class", class)
        .with("part", "group")
        .with("aria-describedby", &described)
        .holding_all(children)
        .piece()
}
