//! One question of an attempt: what was put in, and how far it has come.

use crate::action::Action;
use crate::certainty::Certainty;
use crate::item::{Item, Kind};
use crate::quiz::Quiz;
use crate::response::{MAX_TEXT, Missing, Response, place};
use crate::selection;
use crate::settings::Settings;
use crate::text::place_of;

/// One question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Index of the item in the quiz.
    pub item: usize,
    /// The order in which its options (or reasons, steps, choices) are shown.
    pub options: Vec<usize>,
    /// What has been put in.
    pub response: Response,
    /// How sure the person said they are; always `None` beside "I do not know" and for items that are not scored.
    pub certainty: Option<Certainty>,
    /// How far the question has come.
    pub phase: Phase,
}

/// How far a question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Everything may be changed.
    Open,
    /// True or false is settled and the reasons are in view.
    Settled,
    /// Answered and passed by, but not explained: it may still be changed.
    Given,
    /// Explained: the answer stands.
    Checked,
}

impl Entry {
    /// A question as it is first met.
    pub fn new(quiz: &Quiz, settings: &Settings, seed: &str, index: usize) -> Self {
        let item = &quiz.items[index];
        Self {
            item: index,
            options: selection::options(item, settings, seed),
            response: Response::empty(item),
            certainty: None,
            phase: Phase::Open,
        }
    }

    /// The steps of an ordering as they stand: as the person moved them, else as they were drawn.
    pub fn order(&self) -> &[usize] {
        match &self.response {
            Response::Order(order) if !order.is_empty() => order,
            _ => &self.options,
        }
    }

    /// Whether it was answered and passed by, explained or not.
    pub fn is_passed(&self) -> bool {
        matches!(self.phase, Phase::Given | Phase::Checked)
    }

    /// Whether it holds a whole answer. A thought that was kept to oneself is one once it is passed by.
    pub fn is_answered(&self, item: &Item) -> bool {
        self.response.missing(item).is_none() && (self.is_passed() || !self.response.is_empty())
    }

    /// Whether nothing was done at it yet.
    pub fn is_untouched(&self) -> bool {
        self.response.is_empty() && self.certainty.is_none() && self.phase == Phase::Open
    }

    /// What stands between the entry and its check.
    pub(crate) fn missing(&self, item: &Item, settings: &Settings) -> Option<Missing> {
        let missing = self.response.missing(item);
        let asked = settings.confidence && item.is_scored() && !self.is_unknown();
        if missing.is_none() && asked && self.certainty.is_none() {
            return Some(Missing::Certainty);
        }
        missing
    }

    /// Whether the main button now settles true or false, so that the reasons can be shown.
    pub(crate) fn settles(&self) -> bool {
        self.phase == Phase::Open && matches!(self.response, Response::TrueFalse { answer: Some(_), .. })
    }

    /// Puts in what the action says. After "I do not know" it begins again with nothing put in.
    pub(crate) fn put(&mut self, item: &Item, action: Action) {
        let (settled, unknown) = (self.is_settled(), self.is_unknown());
        if unknown {
            self.response = Response::empty(item);
        }
        let changed = match (action, &mut self.response) {
            // Reasons only once true or false is settled, since they give it away; and then it stays as it is.
            (Action::Choose { option, chosen }, response) if settled || !has_reasons(item) => {
                let had = response.has(option);
                response.choose(item, option, chosen);
                response.has(option) != had
            }
            (Action::Answer(said), Response::TrueFalse { answer, .. }) if !settled => {
                answer.replace(said) != Some(said)
            }
            (Action::Type(typed), Response::Text(text)) => {
                let typed = cut(typed);
                let changed = typed != *text;
                *text = typed;
                changed
            }
            (Action::Move { step, up }, Response::Order(order)) => move_step(order, &self.options, step, up),
            (Action::Pair { prompt, choice }, Response::Pairs(pairs)) => pair(item, pairs, prompt, choice),
            _ => false,
        };
        if changed {
            self.phase = if settled { Phase::Settled } else { Phase::Open };
        } else if unknown {
            self.response = Response::Unknown;
        }
    }

    /// Takes over how sure the person is.
    pub(crate) fn be_sure(&mut self, item: &Item, certainty: Certainty) {
        if item.is_scored() && !self.is_unknown() && self.certainty != Some(certainty) {
            self.phase = if self.is_settled() { Phase::Settled } else { Phase::Open };
            self.certainty = Some(certainty);
        }
    }

    /// Takes over that the person does not know.
    pub(crate) fn be_unknown(&mut self) {
        if !self.is_unknown() {
            self.response = Response::Unknown;
            self.certainty = None;
            self.phase = Phase::Open;
        }
    }

    /// Whether "I do not know" stands for an answer.
    pub fn is_unknown(&self) -> bool {
        matches!(self.response, Response::Unknown)
    }

    /// Whether true or false was said and stands, so that it is about the reason now.
    pub fn is_settled(&self) -> bool {
        self.phase != Phase::Open && matches!(self.response, Response::TrueFalse { .. })
    }
}

fn has_reasons(item: &Item) -> bool {
    matches!(item.kind, Kind::TrueFalse(_))
}

/// As much of a text as is kept.
pub(crate) fn cut(mut text: String) -> String {
    if let Some(end) = place_of(&text, MAX_TEXT) {
        text.truncate(end);
    }
    text
}

/// Swaps a step with its neighbour in the order as it is shown; at the end of the list nothing changes. Whether it did.
fn move_step(order: &mut Vec<usize>, drawn: &[usize], step: usize, up: bool) -> bool {
    let shown: &[usize] = if order.is_empty() { drawn } else { order };
    let Some(from) = place(shown, step) else { return false };
    let to = if up { from.wrapping_sub(1) } else { from + 1 };
    if to >= shown.len() {
        return false;
    }
    if order.is_empty() {
        *order = drawn.to_vec();
    }
    order.swap(from, to);
    true
}

/// Chooses for a prompt. Whether that changed anything.
fn pair(item: &Item, pairs: &mut [Option<usize>], prompt: usize, choice: Option<usize>) -> bool {
    let Kind::Matching(kind) = &item.kind else { return false };
    let there = choice.is_none_or(|choice| choice < kind.choices.len());
    match pairs.get_mut(prompt) {
        Some(pair) if there && *pair != choice => {
            *pair = choice;
            true
        }
        _ => false,
    }
}
