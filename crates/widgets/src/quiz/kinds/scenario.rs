//! Choose what to do in a situation: options are worth more or less, and may lead to another question.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::{Graded, Scenario};

use super::options::{Offers, Row, Worth};

impl Offers for Scenario {
    const HINT: &'static str = messages::SELECT_BEST;

    fn rows(&self) -> Vec<Row<'_>> {
        let best = self.options.iter().map(|option| option.grade).max();
        self.options.iter().map(|option| row(option, best)).collect()
    }
}

fn row(option: &Graded, best: Option<u8>) -> Row<'_> {
    Row {
        text: &option.text,
        own: false,
        rationale: &option.rationale,
        worth: Worth::Graded(option.grade, Some(option.grade) == best),
        next: option.next,
    }
}
