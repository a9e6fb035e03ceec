//! Put steps in order, by buttons.

use std::rc::Rc;

use leptos::web_sys::Element;
use pcw_content::markup::plain;
use pcw_content::messages::{quiz as messages, result};
use pcw_domain::attempt::Action;
use pcw_domain::item::Kind;
use pcw_domain::ordering::Ordering;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::{concat, figures};

use super::options::joined;
use super::{Asked, Form, Paper, Recorded, Told};
use crate::face::focus;
use crate::parts::{Kept, Piece, container, element, pieces, prose, show, text};
use crate::quiz::Session;

impl Asked for Ordering {
    fn form(&self, form: &Form<'_>) -> Piece {
        let list = element("ol").with("class", "steps").live(list(form));
        form.group(messages::PUT_IN_ORDER, vec![list.piece()])
    }

    fn told(&self, told: &Told<'_>) -> Vec<Piece> {
        let order = told.entry.order();
        if !told.explained {
            let step = &mut |place: usize| text("li", "", told.session.words(&self.steps[order[place]].text));
            return vec![element("ol").each(order.len(), step).piece()];
        }
        let answered = told.entry.response != Response::Unknown;
        let list = element("ol").with("class", "answers numbered").each(self.steps.len(), &mut |index| {
            let step = &self.steps[index];
            let mut parts = vec![text("p", "answer-text", told.session.words(&step.text))];
            let place = order.iter().position(|&other| other == index).unwrap_or_default();
            if answered {
                let class = if place == index { "mark correct" } else { "mark mistaken" };
                let words = messages::fill(messages::YOUR_PLACE, &[&figures(place + 1)]);
                parts.push(text("p", class, &words));
            }
            if !step.rationale.is_empty() {
                parts.push(prose("rationale", told.session.words(&step.rationale)));
            }
            container("li", "answer", parts)
        });
        vec![text("p", "strong", messages::RIGHT_ORDER), list.piece()]
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_ORDER.to_owned()
    }
}

impl Recorded for Ordering {
    fn said(&self, response: &Response) -> String {
        match response {
            Response::Order(order) => {
                joined(order.len(), &mut |place| Some(plain(&self.steps[order[place]].text)))
            }
            _ => String::new(),
        }
    }

    fn right(&self) -> String {
        joined(self.steps.len(), &mut |step| Some(plain(&self.steps[step].text)))
    }

    fn paper(&self, paper: &Paper<'_>) -> Vec<Piece> {
        let drawn = &paper.entry.options;
        let list = element("ul").with("class", "boxes").each(drawn.len(), &mut |place| {
            let words = text("span", "", paper.session.words(&self.steps[drawn[place]].text).unlinked());
            element("li").holding(text("span", "letter", "")).holding(words).piece()
        });
        vec![text("p", "hint", result::PAPER_ORDER), list.piece()]
    }
}

/// The list with its buttons, drawn anew when the order changes. Then the focus is put back on the button that was
/// pressed, which has moved along with its step.
fn list(form: &Form<'_>) -> Box<dyn FnMut(&Element)> {
    let (session, position, name) = (Rc::clone(form.session), form.position, form.name(""));
    let mut shown: Option<(Vec<usize>, Kept)> = None;
    Box::new(move |holder| {
        let now = session.state.read().attempt.entries[position].order().to_vec();
        if shown.as_ref().is_some_and(|(before, _)| *before == now) {
            return;
        }
        let (_, item) = session.at(position);
        let Kind::Ordering(kind) = &item.kind else { return };
        let pressed =
            holder.query_selector(":focus").ok().flatten().and_then(|button| button.get_attribute("id"));
        let last = now.len() - 1;
        let rows = pieces(now.len(), &mut |place| {
            let step = now[place];
            let (words, id) = (&kind.steps[step].text, concat(&[&name, "-", &figures(step)]));
            let up = mover(&session, &id, words, step, true, place == 0);
            let down = mover(&session, &id, words, step, false, place == last);
            let words = text("span", "", session.words(words).unlinked());
            container("li", "step", vec![words, container("div", "moves", vec![up, down])])
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
    let session = Rc::clone(session);
    element("button")
        .with("type", "button")
        .with("class", "button other move")
        .with("part", "button")
        .with("id", &concat(&[id, way]))
        .with_if(stuck, "aria-disabled", "true")
        .with_if(stuck && up, "data-first", "")
        .on("click", Box::new(move |_| session.dispatch(Action::Move { step, up })))
        .saying(label)
        .holding(text("span", "hidden", &concat(&[": ", &plain(words)])))
        .piece()
}
