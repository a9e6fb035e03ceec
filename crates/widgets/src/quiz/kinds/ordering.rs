//! Put steps in order, by buttons.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::markup::plain;
use pcw_content::messages::{quiz as messages, result};
use pcw_domain::attempt::Action;
use pcw_domain::item::Kind;
use pcw_domain::ordering::Ordering;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::{concat, figures};

use super::options::joined;
use super::{Asked, Form, Paper, Recorded, Told};
use crate::face::{find, focus};
use crate::parts::{
    Kept, Live, Piece, classed, container, element, pieces, prose, several, show, span, text,
};
use crate::quiz::Session;
use crate::share::share;

impl Asked for Ordering {
    fn form(&self, form: &Form<'_>) -> Piece {
        let list = classed("ol", "steps").live(list(form));
        form.group(messages::PUT_IN_ORDER, list)
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let order = told.entry.order();
        if !told.explained {
            let step = &mut |place: usize| text("li", "", told.session.words(&self.steps[order[place]].text));
            return element("ol").each(order.len(), step);
        }
        let answered = told.entry.response != Response::Unknown;
        let list = classed("ol", "answers numbered").each(self.steps.len(), &mut |index: usize| {
            let step = &self.steps[index];
            let mut parts = several![text("p", "answer-text", told.session.words(&step.text))];
            let place = order.iter().position(|&other| other == index).unwrap_or_default();
            if answered {
                let class = if place == index { "mark correct" } else { "mark mistaken" };
                let words = messages::with_figures(messages::YOUR_PLACE, &[place + 1]);
                parts.push(text("p", class, &words));
            }
            if !step.rationale.is_empty() {
                parts.push(prose("rationale", told.session.words(&step.rationale)));
            }
            container("li", "answer", parts)
        });
        several![text("p", "strong", messages::RIGHT_ORDER), list]
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_ORDER.to_owned()
    }
}

impl Recorded for Ordering {
    fn said(&self, response: &Response) -> String {
        match response {
            Response::Order(order) => {
                joined(order.len(), &mut |place: usize| Some(plain(&self.steps[order[place]].text)))
            }
            _ => String::new(),
        }
    }

    fn right(&self) -> String {
        joined(self.steps.len(), &mut |step: usize| Some(plain(&self.steps[step].text)))
    }

    fn paper(&self, paper: &Paper<'_>) -> Piece {
        let drawn = &paper.entry.options;
        let list = classed("ul", "boxes").each(drawn.len(), &mut |place: usize| {
            let words = span(paper.session.words(&self.steps[drawn[place]].text).unlinked());
            element("li").holding(text("span", "letter", "")).holding(words)
        });
        several![text("p", "hint", result::PAPER_ORDER), list]
    }
}

/// The list with its buttons, drawn anew when the order changes. Then the focus is put back on the button that was
/// pressed, which has moved along with its step.
fn list(form: &Form<'_>) -> Live {
    let (session, position, name) = (share(form.session), form.position, form.name(""));
    let mut shown: Option<(Vec<usize>, Box<Kept>)> = None;
    Box::new(move |holder: &Element| {
        let now = session.state.read().attempt.entries[position].order().to_vec();
        if shown.as_ref().is_some_and(|(before, _)| *before == now) {
            return;
        }
        let (_, item) = session.at(position);
        let Kind::Ordering(kind) = &item.kind else { return };
        let pressed = find(holder, ":focus").and_then(|button| button.get_attribute("id"));
        let last = now.len() - 1;
        let rows = pieces(now.len(), &mut |place: usize| {
            let step = now[place];
            let (words, id) = (&kind.steps[step].text, concat(&[&name, "-", &figures(step)]));
            let up = mover(&session, &id, words, step, true, place == 0);
            let down = mover(&session, &id, words, step, false, place == last);
            let words = span(session.words(words).unlinked());
            container("li", "step", several![words, container("div", "moves", several![up, down])])
        });
        let kept = show(rows, holder);
        shown = Some((now, kept));
        if let Some(pressed) = pressed {
            focus(holder, &concat(&["[id=\"", &pressed, "\"]"]));
        }
    })
}

/// A button that moves a step. At the end of the list it stays, and says that it cannot: a button that went away under
/// the person's hands would take the focus with it.
fn mover(session: &Rc<Session>, id: &str, words: &str, step: usize, up: bool, stuck: bool) -> Piece {
    let (way, label) = if up { ("-up", messages::MOVE_UP) } else { ("-down", messages::MOVE_DOWN) };
    let session = share(session);
    element("button")
        .with("type", "button")
        .with("class", "button other move")
        .with("part", "button")
        .with("id", &concat(&[id, way]))
        .with_if(stuck, "aria-disabled", "true")
        .with_if(stuck && up, "data-first", "")
        .on("click", Box::new(move |_: &Event| session.dispatch(Action::Move { step, up })))
        .saying(label)
        .holding(text("span", "hidden", &concat(&[": ", &plain(words)])))
}
