//! What the kinds that offer options have in common.

use pcw_content::markup::plain;
use pcw_content::messages::quiz as messages;
use pcw_content::messages::{quiz::with_figures, result};
use pcw_domain::attempt::Action;
use pcw_domain::choice::Choice;
use pcw_domain::response::{Missing, Response};

use super::{Asked, Form, Paper, Recorded, Told};
use crate::parts::{
    self, Call, Piece, Tick, Words, bare, classed, container, element, pieces, prose, several, span, text,
};
use crate::quiz::Session;
use crate::quiz::paper::number;
use crate::share::share;

/// What tells one kind that offers options from another. The rest they share.
pub(super) trait Offers {
    /// One of several, or any of several.
    const TICK: Tick = Tick::One;
    /// How it is answered.
    const HINT: &'static str;
    /// What is said when nothing is chosen.
    const MISSING: &'static str = messages::MISSING_OPTION;

    /// The options, in the order of the pack.
    fn rows(&self) -> Vec<Row<'_>>;
}

impl<T: Offers> Asked for T {
    fn form(&self, form: &Form<'_>) -> Piece {
        form.group(T::HINT, choices(form, T::TICK, &form.name(""), &self.rows()))
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        list(told, &self.rows())
    }

    fn missing(&self, _missing: Missing) -> String {
        T::MISSING.to_owned()
    }
}

impl<T: Offers> Recorded for T {
    fn said(&self, response: &Response) -> String {
        said(&self.rows(), response)
    }

    fn right(&self) -> String {
        right(&self.rows())
    }

    fn paper(&self, paper: &Paper<'_>) -> Piece {
        several![text("p", "hint", T::HINT), boxes(paper, &self.rows())]
    }
}

/// One option, as it is shown.
pub(super) struct Row<'a> {
    /// What the person reads.
    pub text: &'a str,
    /// Whether that is our own text and not the pack's.
    pub own: bool,
    /// Why it is right or not.
    pub rationale: &'a str,
    /// How good it is.
    pub worth: Worth,
    /// Index of the item that it leads to.
    pub next: Option<usize>,
}

/// How good an option is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Worth {
    Right,
    Wrong,
    /// Of a scenario: its grade, and whether that is the best there is.
    Graded(u8, bool),
    /// Of what people say of themselves.
    None,
}

pub(super) fn rows(choices: &[Choice]) -> Vec<Row<'_>> {
    choices.iter().map(row).collect()
}

fn row(choice: &Choice) -> Row<'_> {
    Row {
        text: &choice.text,
        own: false,
        rationale: &choice.rationale,
        worth: if choice.correct { Worth::Right } else { Worth::Wrong },
        next: None,
    }
}

impl Row<'_> {
    fn words<'a>(&'a self, session: &'a Session) -> Words<'a> {
        if self.own { self.text.into() } else { session.words(self.text) }
    }

    fn plain(&self) -> String {
        if self.own { self.text.to_owned() } else { plain(self.text) }
    }

    fn is_best(&self) -> bool {
        matches!(self.worth, Worth::Right | Worth::Graded(_, true))
    }
}

/// The options to choose from, in the order of the attempt.
pub(super) fn choices(form: &Form<'_>, tick: Tick, name: &str, rows: &[Row<'_>]) -> Piece {
    pieces(form.entry.options.len(), &mut |index: usize| {
        let option = form.entry.options[index];
        let label = rows[option].words(form.session);
        let chosen = form.entry.response.has(option);
        let given = parts::Choice { tick, name, index, label, chosen };
        let session = share(form.session);
        parts::choice(
            given,
            Box::new(move |chosen: bool| session.dispatch(Action::Choose { option, chosen })),
        )
    })
}

/// The options with what became of them.
pub(super) fn list(told: &Told<'_>, rows: &[Row<'_>]) -> Piece {
    let shown = &told.entry.options;
    let answers = &mut |index: usize| {
        let option = shown[index];
        answer(told, &rows[option], told.entry.response.has(option))
    };
    classed("ul", "answers").each(shown.len(), answers)
}

fn answer(told: &Told<'_>, row: &Row<'_>, chosen: bool) -> Piece {
    let mut parts = several![text("p", "answer-text", row.words(told.session))];
    if chosen {
        parts.push(tag("tag yours", messages::YOUR_ANSWER));
    }
    let mut class = "answer";
    if told.explained {
        let (tagged, words) = match row.worth {
            Worth::Right => ("tag correct", messages::RIGHT_ANSWER),
            Worth::Wrong if chosen => ("tag mistaken", messages::NOT_RIGHT),
            Worth::Graded(grade, best) => {
                (if best { "tag correct" } else { "tag" }, messages::GRADES[usize::from(grade.min(3))])
            }
            Worth::Wrong | Worth::None => ("", ""),
        };
        if !words.is_empty() {
            parts.push(tag(tagged, words));
        }
        if !row.rationale.is_empty() {
            parts.push(prose("rationale", told.session.words(row.rationale)));
        }
        class = match row.worth {
            _ if row.is_best() => "answer correct",
            Worth::Wrong | Worth::Graded(0..=1, _) if chosen => "answer mistaken",
            _ => class,
        };
    }
    container("li", class, parts)
}

/// A tag, with a space after it: tags that touch would be read as one word.
fn tag(class: &'static str, words: &str) -> Piece {
    container("span", "", several![text("span", class, words), bare(" ")])
}

/// The options chosen, in plain words.
pub(super) fn said(rows: &[Row<'_>], response: &Response) -> String {
    joined(rows.len(), &mut |option: usize| response.has(option).then(|| rows[option].plain()))
}

/// The options that are right, in plain words.
pub(super) fn right(rows: &[Row<'_>]) -> String {
    joined(rows.len(), &mut |option: usize| rows[option].is_best().then(|| rows[option].plain()))
}

/// Several texts as one, those that are there.
pub(in crate::quiz) fn joined(count: usize, text: &mut dyn Call<usize, Option<String>>) -> String {
    let mut all = String::new();
    for index in 0..count {
        if let Some(one) = text.call(index) {
            if !all.is_empty() {
                all.push_str("; ");
            }
            all.push_str(&one);
        }
    }
    all
}

/// The options with a box to tick each.
pub(super) fn boxes(paper: &Paper<'_>, rows: &[Row<'_>]) -> Piece {
    let shown = &paper.entry.options;

    classed("ul", "boxes").each(shown.len(), &mut |index: usize| {
        let row = &rows[shown[index]];
        let words = span(row.words(paper.session).unlinked());
        let made = element("li").holding(text("span", "box", "")).holding(words);
        match row.next.and_then(|next| number(paper.session, next)) {
            Some(number) => {
                let go = with_figures(result::PAPER_GO, &[number]);
                made.saying(" ").holding(text("em", "", &go))
            }
            None => made,
        }
    })
}
