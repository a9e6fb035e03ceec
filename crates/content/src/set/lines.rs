//! A set as lines of plain text.

use pcw_domain::outcome::{Curriculum, Set};
use pcw_domain::text::figures;

use super::table::title;

/// A title and a numbered list, with what stands before every outcome where there is such, as "The learner will be able
/// to:".
pub fn text(set: &Set, _curriculum: &Curriculum, lead_in: &str) -> String {
    let mut text = title(set);
    text.push_str("\n\n");
    if !lead_in.is_empty() {
        text.push_str(lead_in);
        text.push_str("\n\n");
    }
    for (index, outcome) in set.outcomes.iter().enumerate() {
        text.push_str(&figures(index + 1));
        text.push_str(". ");
        text.push_str(&outcome.text);
        text.push('\n');
    }
    text
}
