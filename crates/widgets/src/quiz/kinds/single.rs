//! Choose one option.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::SingleChoice;

use super::options::{Offers, Row, rows};

impl Offers for SingleChoice {
    const HINT: &'static str = messages::SELECT_ONE;

    fn rows(&self) -> Vec<Row<'_>> {
        rows(&self.options)
    }
}
