//! Change over time, honestly: published sizes of change, and made-up people to try them on.

use std::cmp::Ordering;
use std::rc::Rc;

use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::change::{Judged, Mark, Role};
use pcw_domain::pam::{Action, PamScore};

use super::drawn::drawn;
use super::part::{Press, part, press};
use super::session::number;
use super::{Pam, bands, cited};
use crate::parts::{
    Pick, Piece, Weight, classed, container, heading, none, paragraph, pick, pieces, prose, several, span,
    table, text, wide_table,
};
use crate::share::share;

pub(super) fn change(pam: &Rc<Pam>) -> Piece {
    let change = &pam.explainer.change;
    let below = pam.level().saturating_add(1);
    let mut parts = none();
    if !change.introduction.is_empty() {
        parts.push(prose("prose", pam.words(&change.introduction)));
    }
    if !change.marks.is_empty() {
        parts.push(marks(pam));
    }
    if !change.examples.is_empty() {
        parts.push(heading(below, "sub", say::TRY));
        parts.push(paragraph(say::TRY_TEXT));
        parts.push(part(pam, |state| state.drawn.into(), controls));
        parts.push(part(pam, key, outcome));
    }
    if !change.fall.is_empty() {
        parts.push(heading(below, "sub", say::FALL));
        parts.push(prose("prose", pam.words(&change.fall)));
    }
    parts.push_some(cited::closed(pam, say::FALL, &change.sources));
    parts
}

fn key(state: &super::state::State) -> u64 {
    let reading = &state.reading;
    (reading.example as u64) << 32 | u64::from((reading.moved + 2_000) as u32) << 8 | reading.banding as u64
}

/// "5.4 (3.4 to 7.4)".
pub(super) fn points(mark: &Mark) -> String {
    match mark.interval {
        Some((least, greatest)) => {
            messages::fill_in(say::INTERVAL, &[mark.points.text(), least.text(), greatest.text()])
        }
        None => mark.points.text(),
    }
}

/// The published sizes, each with whom it was found in and where.
fn marks(pam: &Pam) -> Piece {
    let marks = &pam.explainer.change.marks;
    let heads = [say::MARK, say::POINTS, say::WHO, say::SOURCE];
    wide_table(say::MARKS, &heads, None, marks.len(), &mut |(row, column): (usize, usize)| {
        let mark = &marks[row];
        match column {
            0 => span(pam.line(&mark.title)),
            1 => span(&points(mark)),
            2 => {
                let mut parts = several![
                    text("p", "strong", say::ROLES[mark.role as usize]),
                    paragraph(pam.line(&mark.who)),
                ];
                if !mark.text.is_empty() {
                    parts.push(prose("prose", pam.words(&mark.text)));
                }
                container("div", "", parts)
            }
            _ => cited::inline(pam, &mark.sources),
        }
    })
}

/// The example, and the buttons that move its later score.
fn controls(pam: &Rc<Pam>) -> Piece {
    let examples = &pam.explainer.change.examples;
    let mut titles = Vec::new();
    for example in examples {
        titles.push(pam.line(&example.title));
    }
    let chosen = Some(pam.state.read_untracked().reading.example);
    let again = share(pam);
    let change = move |index: Option<usize>| {
        again.dispatch(Action::Example(index.unwrap_or_default()));
        tell(&again);
    };
    let id = pam.name("example");
    let given = Pick { id: &id, label: say::EXAMPLE.into(), none: "", options: &titles, chosen, first: true };
    let buttons = [(say::LESS, Press::Move(-1)), (say::MORE, Press::Move(1)), (say::AS_WAS, Press::MoveBack)];
    let row = classed("div", "buttons").each(buttons.len(), &mut |index: usize| {
        let (label, what) = buttons[index];
        press(pam, Weight::Other, label, what)
    });
    several![pick(given, Box::new(change)), row]
}

/// The person moved the later score.
pub(super) fn moved(pam: &Pam, points: i32) {
    let can = pam.state.read_untracked().reading.can_move(&pam.explainer, points);
    if !can {
        return pam.say(say::CANNOT_MOVE);
    }
    pam.dispatch(Action::Move(points));
    tell(pam);
}

/// What can be said now, for those who cannot see it.
pub(super) fn tell(pam: &Pam) {
    if let Some((first, second, judged)) = judged(pam) {
        let mut said = sentences(pam, first, second, judged);
        // Heard at each press, so in few words; all of them stand below the picture.
        if let (Some(chance), Some(sentence)) = (judged.chance, said.get_mut(1)) {
            *sentence = if chance { say::CHANCE_SHORT } else { say::OVER_CHANCE_SHORT }.to_owned();
        }
        pam.say_all(&said);
    }
}

fn judged(pam: &Pam) -> Option<(PamScore, PamScore, Judged)> {
    let state = pam.state.read_untracked();
    let (first, second) = state.reading.scores(&pam.explainer)?;
    let banding = &pam.explainer.bandings[state.reading.banding];
    Some((first, second, pam.explainer.change.judge(banding, first, second)))
}

/// What can be said of the two scores.
fn sentences(pam: &Pam, first: PamScore, second: PamScore, judged: Judged) -> Vec<String> {
    let (from, to, by) = (first.text(), second.text(), judged.points.text());
    let mut said = vec![match judged.direction {
        Ordering::Greater if by == "1" => messages::fill(say::ROSE_ONE, &[&from, &to]),
        Ordering::Greater => messages::fill(say::ROSE, &[&from, &to, &by]),
        Ordering::Less if by == "1" => messages::fill(say::FELL_ONE, &[&from, &to]),
        Ordering::Less => messages::fill(say::FELL, &[&from, &to, &by]),
        Ordering::Equal => return vec![messages::fill(say::SAME, &[&from])],
    }];
    if let (Some(chance), Some(mark)) = (judged.chance, pam.explainer.change.chance()) {
        let words = if chance { say::MAY_BE_CHANCE } else { say::OVER_CHANCE };
        said.push(messages::fill_in(words, &[mark.points.text()]));
    }
    let levels = [judged.levels.0.number(), judged.levels.1.number()];
    said.push(match (judged.levels.0 == judged.levels.1, judged.chance) {
        (true, _) => messages::with_figures(say::LEVEL_STAYS, &levels[..1]),
        (false, Some(true)) => messages::with_figures(say::LEVEL_BY_CHANCE, &levels),
        (false, _) => messages::with_figures(say::LEVEL_CHANGES, &levels),
    });
    for other in &bands::in_turn(pam)[1..] {
        let by_other = (other.level_of(first), other.level_of(second));
        if by_other != judged.levels {
            let levels = [number(by_other.0), number(by_other.1)];
            let stays = by_other.0 == by_other.1;
            let words = if stays { say::STAYS_BY_OTHER } else { say::LEVEL_BY_OTHER };
            said.push(messages::fill(words, &[&other.title, &levels[0], &levels[1]]));
        }
    }
    said
}

/// The picture, what can be said, and the change beside the published sizes.
fn outcome(pam: &Rc<Pam>) -> Piece {
    let Some((first, second, judged)) = judged(pam) else { return none() };
    let state = pam.state.read_untracked();
    let (example, moved, banding) = (state.reading.example, state.reading.moved, state.reading.banding);
    drop(state);
    let change = &pam.explainer.change;
    let said = sentences(pam, first, second, judged);
    let mut parts = drawn(pam, banding, first, second);
    parts.push(pieces(said.len(), &mut |line: usize| {
        text("p", if line == 0 { "strong" } else { "" }, &said[line])
    }));
    if moved == 0 {
        parts.push(prose("feedback prose", pam.words(&change.examples[example].text)));
    }
    if change.marks.is_empty() {
        return parts;
    }
    let heads = [say::MARK, say::POINTS, say::THIS_CHANGE];
    parts.push(table(say::COMPARED, &heads, change.marks.len(), &mut |(row, column): (usize, usize)| {
        let mark = &change.marks[row];
        match column {
            0 => span(pam.line(&mark.title)),
            1 => span(&mark.points.text()),
            // What is said of groups, or hoped for, says nothing of one person.
            _ => span(match mark.role {
                Role::Group | Role::Expectation => say::ROLES[mark.role as usize],
                _ if judged.points < mark.points => say::SMALLER,
                _ => say::AS_LARGE,
            }),
        }
    }));
    parts
}
