//! Choose what to do in a situation: options are worth more or less, and may lead to another question.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::{Graded, Scenario};
use pcw_domain::response::{Missing, Response};

use super::options::{self, Row, Worth};
use super::{Asked, Form, Paper, Told};
use crate::parts::{Piece, Tick, text};

fn rows(kind: &Scenario) -> Vec<Row<'_>> {
    let best = kind.options.iter().map(|option| option.grade).max();
    kind.options.iter().map(|option| row(option, best)).collect()
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

impl Asked for Scenario {
    fn form(&self, form: &Form<'_>) -> Piece {
        form.group(messages::SELECT_BEST, options::choices(form, Tick::One, &form.name(""), &rows(self)))
    }

    fn told(&self, told: &Told<'_>) -> Vec<Piece> {
        vec![options::told(told, &rows(self))]
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_OPTION.to_owned()
    }

    fn said(&self, response: &Response) -> String {
        options::said(&rows(self), response)
    }

    fn right(&self) -> String {
        options::right(&rows(self))
    }

    fn paper(&self, paper: &Paper<'_>) -> Vec<Piece> {
        vec![text("p", "hint", messages::SELECT_BEST), options::paper(paper, &rows(self))]
    }
}
