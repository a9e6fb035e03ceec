//! Choose for each prompt what belongs to it.

use pcw_content::markup::plain;
use pcw_content::messages::{quiz as messages, result};
use pcw_domain::attempt::Action;
use pcw_domain::matching::Matching;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::{concat, figures};

use super::options::joined;
use super::{Asked, Form, Paper, Recorded, Told};
use crate::parts::{
    Call, Pick, Piece, classed, container, element, none, pick, pieces, prose, several, span, text,
};
use crate::share::share;

impl Asked for Matching {
    fn form(&self, form: &Form<'_>) -> Piece {
        let first = match form.missing {
            Some((Missing::Pair(prompt), _)) => prompt,
            _ => 0,
        };
        let shown = &form.entry.options;
        let mut options = Vec::new();
        for &choice in shown {
            options.push(form.session.words(&self.choices[choice].text));
        }
        let rows = pieces(self.prompts.len(), &mut |prompt: usize| {
            let chosen = chosen(&form.entry.response, prompt);
            let given = Pick {
                id: &form.name(&concat(&["-", &figures(prompt)])),
                label: form.session.words(&self.prompts[prompt].text),
                none: messages::CHOOSE,
                options: &options,
                chosen: chosen.and_then(|chosen| shown.iter().position(|&choice| choice == chosen)),
                first: prompt == first,
            };
            let (session, order) = (share(form.session), shown.clone());
            pick(
                given,
                Box::new(move |index: Option<usize>| {
                    let choice = index.and_then(|index| order.get(index).copied());
                    session.dispatch(Action::Pair { prompt, choice });
                }),
            )
        });
        form.group(messages::CHOOSE_EACH, rows)
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let rows = &mut |index: usize| row(self, told, index);
        let mut parts = several![classed("ul", "answers").each(self.prompts.len(), rows)];
        let mut spare = none();
        for choice in &self.choices {
            if !choice.rationale.is_empty() {
                let head = text("p", "answer-text", told.session.words(&choice.text));
                let why = prose("rationale", told.session.words(&choice.rationale));
                spare.push(container("li", "", several![head, why]));
            }
        }
        if told.explained && !spare.is_empty() {
            parts.push(text("p", "strong", messages::BELONG_NOWHERE));
            parts.push(container("ul", "", spare));
        }
        parts
    }

    fn missing(&self, missing: Missing) -> String {
        let prompt = if let Missing::Pair(prompt) = missing { prompt } else { 0 };
        messages::with_figures(messages::MISSING_PAIR, &[prompt + 1])
    }
}

impl Recorded for Matching {
    fn said(&self, response: &Response) -> String {
        pairs(self, &mut |prompt: usize| chosen(response, prompt))
    }

    fn right(&self) -> String {
        pairs(self, &mut |prompt: usize| Some(self.prompts[prompt].answer))
    }

    fn paper(&self, paper: &Paper<'_>) -> Piece {
        let (session, drawn) = (paper.session, &paper.entry.options);
        let lines = classed("ul", "boxes").each(self.prompts.len(), &mut |prompt: usize| {
            let words = span(session.words(&self.prompts[prompt].text).unlinked());
            element("li").holding(text("span", "letter", "")).holding(words)
        });
        let letters = classed("ol", "letters").each(drawn.len(), &mut |place: usize| {
            text("li", "", session.words(&self.choices[drawn[place]].text).unlinked())
        });
        several![text("p", "hint", result::PAPER_MATCH), lines, letters]
    }
}

fn row(kind: &Matching, told: &Told<'_>, index: usize) -> Piece {
    let prompt = &kind.prompts[index];
    let chosen = chosen(&told.entry.response, index);
    let right = chosen == Some(prompt.answer);
    let mut parts = several![text("p", "answer-text", told.session.words(&prompt.text))];
    let mut line = |class, pattern: &str, choice: usize| {
        let words = messages::fill_in(pattern, &[plain(&kind.choices[choice].text)]);
        parts.push(text("p", class, &words));
    };
    if let Some(chosen) = chosen {
        let class = match (told.explained, right) {
            (false, _) => "",
            (true, true) => "mark correct",
            (true, false) => "mark mistaken",
        };
        line(class, messages::YOUR_CHOICE, chosen);
    }
    if told.explained && !right {
        line("mark correct", messages::RIGHT_CHOICE, prompt.answer);
    }
    if told.explained && !prompt.rationale.is_empty() {
        parts.push(prose("rationale", told.session.words(&prompt.rationale)));
    }
    let class = match (told.explained, right) {
        (false, _) => "answer",
        (true, true) => "answer correct",
        (true, false) => "answer mistaken",
    };
    container("li", class, parts)
}

fn pairs(kind: &Matching, choice: &mut dyn Call<usize, Option<usize>>) -> String {
    joined(kind.prompts.len(), &mut |prompt: usize| {
        let choice = &kind.choices[choice.call(prompt)?];
        let mut pair = plain(&kind.prompts[prompt].text);
        pair.push_str(" = ");
        pair.push_str(&plain(&choice.text));
        Some(pair)
    })
}

fn chosen(response: &Response, prompt: usize) -> Option<usize> {
    match response {
        Response::Pairs(pairs) => pairs.get(prompt).copied().flatten(),
        _ => None,
    }
}
