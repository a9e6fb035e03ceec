//! Give a number.

use pcw_content::messages::quiz as messages;
use pcw_domain::decimal::Decimal;
use pcw_domain::numeric::Numeric;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::{concat, trim};

use super::{Asked, Form, Paper, Recorded, Told, typed};
use crate::parts::{Piece, paragraph, prose, text};

impl Asked for Numeric {
    fn form(&self, form: &Form<'_>) -> Piece {
        let hint = match self.unit.as_str() {
            "" => messages::TYPE_NUMBER.to_owned(),
            unit => messages::fill(messages::TYPE_NUMBER_OF, &[unit]),
        };
        typed::form(form, &hint, messages::YOUR_NUMBER, false, true)
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let mut parts = typed::told(told, &self.unit);
        if !told.explained {
            return parts;
        }
        if let Some(why) = self.read(told.entry.response.text()).and_then(|number| self.known(number)) {
            parts.push(prose("rationale", told.session.words(why)));
        }
        parts.push(text("p", "settled", &messages::fill_in(messages::RIGHT_IS, &[self.right()])));
        if self.tolerance > Decimal::default() {
            let (least, greatest) = (self.answer.minus(self.tolerance), self.answer.plus(self.tolerance));
            let words = messages::fill_in(messages::RIGHT_FROM_TO, &[least.text(), greatest.text()]);
            parts.push(paragraph(&words));
        }
        parts
    }

    fn missing(&self, missing: Missing) -> String {
        match (missing, self.range) {
            (Missing::Range, Some((least, greatest))) => {
                messages::fill_in(messages::OUT_OF_RANGE, &[least.text(), greatest.text()])
            }
            (Missing::Text, _) => messages::MISSING_NUMBER.to_owned(),
            _ => messages::NOT_A_NUMBER.to_owned(),
        }
    }
}

impl Recorded for Numeric {
    fn said(&self, response: &Response) -> String {
        trim(response.text()).to_owned()
    }

    fn right(&self) -> String {
        concat(&[self.answer.text().as_str(), if self.unit.is_empty() { "" } else { " " }, &self.unit])
    }

    fn paper(&self, _paper: &Paper<'_>) -> Piece {
        let unit = if self.unit.is_empty() { "" } else { " " };
        text("p", "write", &concat(&[messages::YOUR_NUMBER, ": ______________", unit, &self.unit]))
    }
}
