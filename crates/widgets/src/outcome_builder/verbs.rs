//! The verbs of the taxonomy on their own: what each level means, how it differs from other lists, and where they
//! disagree.

use std::rc::Rc;

use leptos::web_sys::Element;
use pcw_content::messages::{outcome as say, quiz::fill};
use pcw_domain::outcome::curriculum::{Hard, Note, Taxonomy};
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::parsed::KnownVerb;
use pcw_domain::text::{concat, trim};

use super::part::{part, sub};
use super::place::Place;
use super::synced::typed;
use super::{Builder, words};
use crate::about::citation;
use crate::parts::{
    Piece, classed, container, details, heading, none, paragraph, pieces, prose, several, span, table, text,
};
use crate::share::share;

pub(super) fn verbs(builder: &Rc<Builder>) -> Piece {
    several![
        look_up(builder),
        part(builder, |_| 0, levels),
        part(builder, |_| 0, hard),
        part(builder, |_| 0, notes),
    ]
}

/// Finding one verb.
fn look_up(builder: &Rc<Builder>) -> Piece {
    let field = typed(builder, Place::Look, false, true, "");
    let again = share(builder);
    let live = move |holder: &Element| {
        let words = answer(&again, &again.state.read().looked_for);
        holder.set_text_content(Some(&words));
    };
    let found = classed("p", "strong").with("role", "status").live(Box::new(live));
    container("div", "look screen-only", several![field, found])
}

/// Where a verb stands.
fn answer(builder: &Builder, typed: &str) -> String {
    let typed = trim(typed);
    if typed.is_empty() {
        return String::new();
    }
    let taxonomy = &builder.curriculum.taxonomy;
    // A verb on its own could be a noun; what follows shows that it is none.
    let parsed = parse(&concat(&["Be able to ", typed, " the"]), taxonomy);
    let Some(verb) = parsed.verbs.first() else { return fill(say::LOOK_NOWHERE, &[typed]) };
    match verb.known {
        KnownVerb::Table(level) => {
            let level = &taxonomy.levels[level];
            let mut answer = fill(say::LOOK_TABLE, &[&verb.base, &level.name]);
            for known in &level.verbs {
                if known.word == verb.base && !known.note.is_empty() {
                    answer.push(' ');
                    answer.push_str(&known.note);
                }
            }
            answer
        }
        KnownVerb::Hard(index) => {
            let instead = words::listed(&taxonomy.hard[index].instead);
            fill(say::LOOK_HARD, &[&verb.base, &instead])
        }
        KnownVerb::Other(index) if !taxonomy.others[index].instead.is_empty() => {
            fill(say::LOOK_OTHER, &[&verb.base, &words::listed(&taxonomy.others[index].instead)])
        }
        _ => longer(taxonomy, &verb.base),
    }
}

/// A verb of the table that begins with this one, "reflect on"; else a word that there is none.
fn longer(taxonomy: &Taxonomy, typed: &str) -> String {
    for level in &taxonomy.levels {
        for verb in &level.verbs {
            if verb.word.strip_prefix(typed).is_some_and(|rest| rest.starts_with(' ')) {
                return fill(say::LOOK_TABLE, &[&verb.word, &level.name]);
            }
        }
    }
    fill(say::LOOK_NOWHERE, &[typed])
}

fn levels(builder: &Rc<Builder>) -> Piece {
    let taxonomy = &builder.curriculum.taxonomy;
    let mut parts = several![heading(builder.level(), "part", builder.line(&taxonomy.title)).entry()];
    if !taxonomy.text.is_empty() {
        parts.push(prose("prose", builder.words(&taxonomy.text)));
    }
    let names = words::levels(builder);
    for (index, level) in taxonomy.levels.iter().enumerate() {
        let mut inside =
            several![heading(builder.level().saturating_add(1), "sub", builder.line(&names[index]))];
        inside.push(prose("prose", builder.words(&level.text)));
        if !level.elsewhere.is_empty() {
            inside.push(text("p", "hint", &fill(say::ELSEWHERE, &[&level.elsewhere])));
        }
        let list = classed("ul", "verbs").each(level.verbs.len(), &mut |index: usize| {
            let verb = &level.verbs[index];
            let mut inside = several![text("span", "strong", builder.line(&verb.word))];
            if !verb.note.is_empty() {
                let note = concat(&[" (", &verb.note, ")"]);
                inside.push(text("span", "hint small", builder.line(&note)));
            }
            container("li", "", inside)
        });
        inside.push(list);
        parts.push(container("div", "taxonomy", inside));
    }
    container("section", "p-verbs", parts)
}

/// Verbs that are hard to observe, with what to use instead.
fn hard(builder: &Rc<Builder>) -> Piece {
    let hard = &builder.curriculum.taxonomy.hard;
    if hard.is_empty() {
        return none();
    }
    let made =
        table(say::HARD_TABLE, &[say::HARD_VERB, say::HARD_INSTEAD], hard.len(), &mut |(row, column): (
            usize,
            usize,
        )| {
            let Hard { word, instead, .. } = &hard[row];
            let listed = words::listed(instead);
            let words = if column == 0 { word.as_str() } else { &listed };
            span(builder.line(words))
        });
    let inside = several![
        heading(builder.level(), "part", say::HARD),
        paragraph(say::HARD_TEXT),
        details(say::HARD_SHOW, made),
    ];
    container("section", "p-hard", inside)
}

fn notes(builder: &Rc<Builder>) -> Piece {
    let notes = &builder.curriculum.taxonomy.notes;
    if notes.is_empty() {
        return none();
    }
    let mut inside = several![heading(builder.level(), "part", say::NOTES)];
    for Note { title, text: words, sources } in notes {
        let mut note = several![sub(builder, title, false), prose("prose", builder.words(words))];
        if !sources.is_empty() {
            let links = !builder.kiosk();
            let listed = pieces(sources.len(), &mut |index: usize| {
                citation(&builder.voice, links, &sources[index], "li")
            });
            note.push(container("ul", "lines small", listed));
        }
        inside.push(container("div", "taxonomy", note));
    }
    container("section", "p-notes", inside)
}
