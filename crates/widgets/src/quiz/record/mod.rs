//! The record of an attempt: what a person takes away, in the same words whatever the form.

mod csv;
mod json;

use pcw_content::messages::{quiz as messages, result as say};
use pcw_content::{Value, markup};
use pcw_domain::certainty::Certainty;
use pcw_domain::item::Item;
use pcw_domain::note::{Note, NoteField};
use pcw_domain::response::Response;
use pcw_domain::result::{ItemResult, QuizResult};
use pcw_domain::score::Score;
use pcw_domain::text::{concat, figures};

use super::gaps::ways;
use super::groups::{how, reached};
use super::kinds::joined;
use super::result::summary;
use super::{Session, kinds, sure};

/// What a record holds.
pub(super) struct Record<'a> {
    /// Which quiz.
    quiz: String,
    /// When, how it went, and what to learn next: lines of text.
    lines: String,
    rows: Vec<Row<'a>>,
    note: Note,
    /// The detail of `pcw-completed`.
    result: Value,
}

/// One question.
struct Row<'a> {
    item: &'a Item,
    /// The title of its section; empty for none.
    section: &'a str,
    outcomes: String,
    question: String,
    answer: String,
    /// Whether it may be seen how the answer was.
    told: bool,
    /// Empty where it may not be seen, or there is none.
    right: String,
    score: Score,
    certainty: Option<Certainty>,
}

impl<'a> Record<'a> {
    /// The record of the attempt as it stands.
    pub fn of(session: &'a Session) -> Self {
        let outcome = session.outcome();
        let (title, about) = (&session.quiz.title, &session.about);
        let quiz = messages::fill(say::RECORD_QUIZ, &[title, &about.version, &about.publisher]);
        let mut rows = Vec::new();
        for one in &outcome.items {
            rows.push(row(session, one));
        }
        let mut result = session.result().unwrap_or(Value::Null);
        // Where the page keeps to itself which answers were right, so does what is taken away.
        if let (Value::Object(fields), false) = (&mut result, rows.iter().all(|row| row.told)) {
            fields.pop_if(|(name, _)| name == "items");
        }
        Self { quiz, lines: lines(session, &outcome), rows, note: session.note(), result }
    }

    /// As text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        line(&mut text, say::RESULT);
        line(&mut text, "");
        line(&mut text, &self.quiz);
        text.push_str(&self.lines);
        for (index, row) in self.rows.iter().enumerate() {
            row.tell(&mut text, index + 1);
        }
        if !self.note.is_empty() {
            line(&mut text, "");
            line(&mut text, say::NOTE);
        }
        for (index, field) in NoteField::ALL.into_iter().enumerate() {
            let written = self.note.get(field);
            if !written.is_empty() {
                line(&mut text, say::NOTE_FIELDS[index]);
                line(&mut text, written);
            }
        }
        text
    }
}

fn line(text: &mut String, words: &str) {
    text.push_str(words);
    text.push('\n');
}

/// When, how it went, and what to learn next.
fn lines(session: &Session, outcome: &QuizResult) -> String {
    let mut text = String::new();
    if let Some(day) = session.today {
        line(&mut text, &messages::fill_in(say::RECORD_DATE, &[messages::date(day)]));
    }
    line(&mut text, messages::PURPOSE);
    line(&mut text, "");
    for words in summary(session, outcome) {
        line(&mut text, &words);
    }
    if let Some(range) = outcome.range {
        line(&mut text, &markup::plain(&session.quiz.ranges[range].text));
    }
    for gap in &outcome.gaps {
        let title = gap.section.map_or(say::OTHER_SECTION, |section| &session.quiz.sections[section].title);
        let group = outcome.sections.iter().find(|group| group.key == gap.section);
        line(&mut text, &concat(&["- ", title, ": ", &group.map(how).unwrap_or_default()]));
        let methods = joined(gap.methods.len(), &mut |index: usize| {
            Some(session.quiz.methods[gap.methods[index]].title.clone())
        });
        if !methods.is_empty() {
            line(&mut text, &concat(&["  ", &ways(gap), " ", &methods]));
        }
    }
    if let Some(calibration) = &outcome.calibration {
        line(&mut text, sure::words(calibration));
    }
    if let Some(levels) = reached(session, outcome) {
        line(&mut text, &levels);
    }
    line(&mut text, say::REACH);
    text
}

impl Row<'_> {
    /// As lines of text.
    fn tell(&self, text: &mut String, number: usize) {
        line(text, "");
        line(text, &messages::fill(say::RECORD_QUESTION, &[&figures(number), &self.question]));
        line(text, &messages::fill(say::RECORD_ANSWER, &[&self.answer]));
        if !self.right.is_empty() {
            line(text, &messages::fill(say::RECORD_RIGHT, &[&self.right]));
        }
        if self.told && self.score.max > 0.0 {
            let (raw, max) = (messages::marks(self.score.raw), messages::marks(self.score.max));
            line(text, &messages::fill(say::RECORD_MARKS, &[&raw, &max]));
        }
        if let Some(certainty) = self.certainty {
            line(text, &messages::with_figures(say::RECORD_SURE, &[certainty.number().into()]));
        }
    }
}

fn row<'a>(session: &'a Session, one: &ItemResult) -> Row<'a> {
    let (entry, item) = session.at(one.position);
    let asked = kinds::recorded(item);
    let answer = match &entry.response {
        Response::Unknown => messages::DO_NOT_KNOW.to_owned(),
        response => asked.said(response),
    };
    let told = session.explains(one.position);
    let outcomes = joined(item.outcomes.len(), &mut |index: usize| {
        let id = &item.outcomes[index];
        let known = session.quiz.outcomes.iter().find(|known| known.id == *id);
        Some(known.map_or_else(|| id.clone(), |known| known.title.clone()))
    });
    Row {
        item,
        section: item.section.map_or("", |section| &session.quiz.sections[section].title),
        outcomes,
        question: markup::plain(&item.stem),
        answer: if answer.is_empty() { say::NO_ANSWER.to_owned() } else { answer },
        told,
        right: if told { asked.right() } else { String::new() },
        score: one.score,
        certainty: entry.certainty,
    }
}
