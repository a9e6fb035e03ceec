//! Cures at work: each with one press, each undone with one more.

use std::rc::Rc;

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
};
use pcw_domain::outcome::set_check::SetFinding;
use pcw_domain::outcome::{Action, Cure, Outcome};
use pcw_domain::text::{concat, figures};

use super::Builder;
use super::state::State;
use super::words::{self, capital};

/// Uses the cure of the finding at this place of the outcome that is open.
pub(super) fn cure(builder: &Rc<Builder>, index: usize) {
    let found = {
        let state = builder.state.read_untracked();
        let opened = state.opened();
        opened.and_then(|(place, outcome)| {
            Some((outcome.number, place, state.review.findings(place).get(index)?.cure.clone()))
        })
    };
    let Some((number, place, cure)) = found else { return };
    if let Cure::Fill(span) = &cure {
        let mut state = builder.state.write();
        let state = &mut *state;
        let text = state.opened().map(|(_, outcome)| outcome.text.clone()).unwrap_or_default();
        let ends = (units(&text[..span.start]), units(&text[..span.end]));
        return state.go_select(".outcome.open textarea", ends);
    }
    if cure == Cure::Keep {
        return keep(builder, index);
    }
    let split = if let Cure::Split(texts) = &cure { texts.len() } else { 0 };
    let removed = matches!(cure, Cure::Remove(_));
    let rewrites = matches!(cure, Cure::Rewrite(_));
    builder.state.write().desk.close();
    builder.act(Action::Cure(number, cure));
    let mut state = builder.state.write();
    let state = &mut *state;
    if removed {
        state.open = None;
        state.changes.list += 1;
        state.face.status.say(say::REMOVED);
        return state.go(".p-list > .part");
    }
    let outcomes = &state.desk.set().outcomes;
    let words = match split {
        0 => fill(say::CURED, &[&outcomes[place].text]),
        count => with_figures(say::CURED_SPLIT, &[count]),
    };
    state.face.status.say(&words);
    // Words that are still to be filled in are where the person goes on.
    let gap = place_of_gap(&state.desk.set().outcomes[place].text);
    match gap.filter(|_| rewrites) {
        Some(ends) => state.go_select(".outcome.open textarea", ends),
        None => state.go(".outcome.open .found"),
    }
}

/// Keeps what a finding is about as it is.
pub(super) fn keep(builder: &Rc<Builder>, index: usize) {
    let found = {
        let state = builder.state.read_untracked();
        state.opened().and_then(|(place, outcome)| {
            Some((outcome.number, state.review.findings(place).get(index)?.kind))
        })
    };
    if let Some((number, kind)) = found {
        builder.act(Action::Keep(number, kind));
        let mut state = builder.state.write();
        state.face.status.say(say::KEPT);
        state.go(".outcome.open .found");
    }
}

/// Where the first place that is to be filled in lies, in units as the browser counts them.
fn place_of_gap(text: &str) -> Option<(usize, usize)> {
    let (before, rest) = pcw_domain::text::parted(text, b'[')?;
    let (inside, _) = pcw_domain::text::parted(rest, b']')?;
    let start = units(before);
    Some((start, start + units(inside) + 2))
}

/// How long a text is as the browser counts it.
fn units(text: &str) -> usize {
    let mut count = 0;
    for character in text.chars() {
        count += character.len_utf16();
    }
    count
}

/// Uses the cure of the finding at this place of the whole set.
pub(super) fn cure_set(builder: &Rc<Builder>, index: usize) {
    let Some(found) = builder.state.read_untracked().set_findings.get(index).cloned() else { return };
    match found {
        SetFinding::TooMany { next, .. } => builder.perform(Action::Plan(next)),
        SetFinding::LearningLevel { number, mapped, .. } => {
            builder.perform(Action::LearningLevel(number, Some(mapped)));
        }
        SetFinding::OneLevel { level, .. } => add(builder, another_level(builder, level)),
        SetFinding::EmptySection { section } => add(builder, from_section(builder, section)),
    }
    let mut state = builder.state.write();
    state.face.status.say(say::CURED_SET);
    state.go(".p-glance .found-set");
}

fn add(builder: &Rc<Builder>, outcome: Outcome) {
    builder.act(Action::Add(vec![outcome]));
    let mut state = builder.state.write();
    let state = &mut *state;
    // It stands on the last page.
    state.page = usize::MAX;
    state.turn_back();
}

/// The beginning of an outcome at the taxonomy level above, or below the highest.
fn another_level(builder: &Builder, level: usize) -> Outcome {
    let levels = &builder.curriculum.taxonomy.levels;
    let other = if level + 1 < levels.len() { level + 1 } else { level.saturating_sub(1) };
    let verb = levels[other].verbs.first().map(|verb| capital(&verb.word)).unwrap_or_default();
    Outcome { text: concat(&[&verb, " ", say::GAP]), claimed: Some(other), ..Outcome::default() }
}

/// An outcome of the curriculum's, quoted; the first of the section whose verb is in the table, else its first.
fn from_section(builder: &Builder, section: usize) -> Outcome {
    let mut found: Option<usize> = None;
    for (index, known) in builder.curriculum.outcomes.iter().enumerate() {
        let better = found.is_none_or(|found| {
            builder.curriculum.outcomes[found].taxonomy_level.is_none() && known.taxonomy_level.is_some()
        });
        if known.section == section && better {
            found = Some(index);
        }
    }
    match found {
        Some(index) => Outcome {
            text: words::known(&builder.curriculum.outcomes[index]),
            section: Some(section),
            mapped: vec![index],
            quoted: true,
            ..Outcome::default()
        },
        None => Outcome { text: say::GAP.to_owned(), section: Some(section), ..Outcome::default() },
    }
}

/// What a finding of the whole says, why, and what its cure is called.
pub(super) fn told_set(
    builder: &Builder,
    state: &State,
    found: &SetFinding,
) -> (String, &'static str, String) {
    let curriculum = &builder.curriculum;
    match found {
        SetFinding::TooMany { count, most, plan, next } => {
            let title = &curriculum.plans[*plan].title;
            let told = fill(say::TOO_MANY, &[&figures(*count), title, &figures(*most)]);
            let cure = match next {
                Some(next) => fill(say::TOO_MANY_CURE, &[&curriculum.plans[*next].title]),
                None => say::TOO_MANY_CURE_NONE.to_owned(),
            };
            (told, say::TOO_MANY_WHY, cure)
        }
        SetFinding::OneLevel { level, count } => {
            let name = &curriculum.taxonomy.levels[*level].name;
            (
                fill(say::ONE_LEVEL, &[&figures(*count), name]),
                say::ONE_LEVEL_WHY,
                say::ONE_LEVEL_CURE.to_owned(),
            )
        }
        SetFinding::EmptySection { section } => {
            let title = &curriculum.sections[*section].title;
            (fill(say::EMPTY_SECTION, &[title]), say::EMPTY_SECTION_WHY, say::EMPTY_SECTION_CURE.to_owned())
        }
        SetFinding::LearningLevel { number, meant, mapped } => {
            let place = state.desk.set().place(*number).map_or(0, |place| place + 1);
            let numbers = [place, usize::from(meant.number()), usize::from(mapped.number())];
            let told = with_figures(say::OTHER_AIM, &numbers);
            (told, say::OTHER_AIM_WHY, with_figures(say::OTHER_AIM_CURE, &numbers[2..]))
        }
    }
}
