//! Choose all options that apply.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::MultipleChoice;

use super::options::{Offers, Row, rows};
use crate::parts::Tick;

impl Offers for MultipleChoice {
    const TICK: Tick = Tick::Any;
    const HINT: &'static str = messages::SELECT_ALL;
    const MISSING: &'static str = messages::MISSING_OPTIONS;

    fn rows(&self) -> Vec<Row<'_>> {
        rows(&self.options)
    }
}
