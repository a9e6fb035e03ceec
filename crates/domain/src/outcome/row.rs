//! The cells of a pasted row, and which of them is the outcome.

use super::curriculum::Taxonomy;
use super::parse::parse;
use super::parsed::KnownVerb;
use super::word::part;
use crate::text::{find, letters, trim};

/// What the column of the outcomes may be called: lower case, letters alone.
const HEADS: &str = "outcome outcomes text outcometext outcomedescription learningoutcome learningoutcomes objective objectives learningobjective learningobjectives statement aim aims";

/// Whether a column with this head, in letters alone, has the outcomes.
pub fn names_outcomes(letters: &str) -> bool {
    super::word::among(HEADS, letters)
}

/// Takes the next cell off. `None` once the last one was taken.
#[inline(never)]
pub fn cell<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let text = (*rest)?;
    let end = find(text, b'\t').unwrap_or(text.len());
    *rest = text.get(end + 1..);
    Some(part(text, 0, end))
}

/// Which column has the outcomes, of a row that is the head of a table: one that names it, and has no outcome itself.
pub fn head(row: &str, taxonomy: &Taxonomy) -> Option<usize> {
    let (mut rest, mut at, mut column) = (Some(row), 0, None);
    while let Some(cell) = cell(&mut rest) {
        if column.is_none() && names_outcomes(&letters(cell)) {
            column = Some(at);
        }
        if is_led(cell, taxonomy) {
            return None;
        }
        at += 1;
    }
    column.filter(|_| at > 1)
}

/// Which cell of a row is the outcome: that of the column, where it holds something; else the first that is led by a verb;
/// else the longest.
pub fn outcome(row: &str, column: Option<usize>, taxonomy: &Taxonomy) -> usize {
    let (mut rest, mut at) = (Some(row), 0);
    let (mut led, mut longest, mut most) = (None, 0, 0);
    while let Some(cell) = cell(&mut rest) {
        let length = trim(cell).len();
        if column == Some(at) && length > 0 {
            return at;
        }
        if length > most {
            (longest, most) = (at, length);
        }
        // One cell has nothing to be told from.
        if led.is_none() && length < row.len() && is_led(cell, taxonomy) {
            led = Some(at);
        }
        at += 1;
    }
    led.unwrap_or(longest)
}

/// Whether a verb of the lists leads a cell, and something follows it.
fn is_led(cell: &str, taxonomy: &Taxonomy) -> bool {
    let parsed = parse(cell, taxonomy);
    let known = parsed.verbs.first().is_some_and(|verb| verb.known != KnownVerb::Unlisted);
    known && !parsed.object.is_empty()
}
