//! What an author does to a set, and how every step can be taken back.

#[path = "support/outcome.rs"]
mod support;

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::coverage::{Coverage, Standing};
use pcw_domain::outcome::desk::STEPS;
use pcw_domain::outcome::finding::{Cure, Kind};
use pcw_domain::outcome::questions::Question;
use pcw_domain::outcome::set::{MOST, MOST_LETTERS};
use pcw_domain::outcome::{Action, Desk, Did, Questions, Set};
use support::{curriculum, outcome};

fn with(texts: &[&str]) -> Desk {
    let mut desk = Desk::default();
    desk.apply(Action::Add(texts.iter().map(|text| outcome(text)).collect()));
    desk
}

fn texts(desk: &Desk) -> Vec<&str> {
    desk.set().outcomes.iter().map(|outcome| outcome.text.as_str()).collect()
}

/// A set without the highest number that it has had, which undo does not take back.
fn but_numbers(set: &Set) -> Set {
    Set { last: 0, ..set.clone() }
}

#[test]
fn a_set_that_is_full_takes_no_more_and_a_long_text_goes_on_in_the_note() {
    let mut desk = Desk::default();
    desk.apply(Action::Add(vec![outcome("Use it"); MOST]));
    assert_eq!(desk.apply(Action::Add(vec![outcome("Use more")])), None);
    assert_eq!(desk.set().outcomes.len(), MOST);
    let desk = with(&[&"é".repeat(MOST_LETTERS + 5)]);
    let found = &desk.set().outcomes[0];
    assert_eq!((found.text.chars().count(), found.note.as_str()), (MOST_LETTERS, "ééééé"));
}

fn level(number: u8) -> Option<LearningLevel> {
    LearningLevel::new(number)
}

#[test]
fn every_action_can_be_undone_and_done_again() {
    let cures = [
        Cure::Rewrite("Describe it".into()),
        Cure::Split(vec!["Describe it".into(), "Use it".into()]),
        Cure::Shorten("Describe it".into(), "and more".into()),
        Cure::Claim(2),
        Cure::Remove(0),
    ];
    let mut actions = vec![
        Action::Title("A course".into()),
        Action::Plan(Some(1)),
        Action::Aim(level(2)),
        Action::Cover(3, true),
        Action::Add(vec![outcome("Define it")]),
        Action::Write(2, "Record it".into()),
        Action::Note(2, "Ask Sam".into()),
        Action::Section(2, Some(4)),
        Action::LearningLevel(2, level(3)),
        Action::Claim(2, Some(1)),
        Action::Map(2, 7, true),
        Action::Teach(2, 5, true),
        Action::Assess(2, 1, true),
        Action::Quote(2, true),
        Action::Keep(2, Kind::TooLong),
        Action::Move(2, true),
        Action::Remove(2),
        Action::Replace(Set { title: "Another".into(), ..Set::default() }),
        Action::Append(with(&["Lead it"]).set().clone()),
    ];
    actions.extend(cures.map(|cure| Action::Cure(2, cure)));
    for action in actions {
        let mut desk = with(&["Follow it", "Apply it", "Plan it"]);
        let before = desk.set().clone();
        let did = desk.apply(action.clone());
        let after = desk.set().clone();
        assert!(did.is_some() && before != after, "{action:?}");
        assert_eq!((desk.undo(), but_numbers(desk.set())), (did, but_numbers(&before)), "{action:?}");
        assert_eq!((desk.redo(), but_numbers(desk.set())), (did, but_numbers(&after)), "{action:?}");
    }
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut desk = with(&["Follow it"]);
    for action in [
        Action::Write(1, "Follow it".into()),
        Action::Write(9, "Nobody".into()),
        Action::Move(1, true),
        Action::Move(1, false),
        Action::Map(1, 3, false),
        Action::Cure(1, Cure::Fill(0..1)),
        Action::Remove(9),
    ] {
        assert_eq!(desk.apply(action.clone()), None, "{action:?}");
    }
    assert_eq!(desk.undo(), Some(Did::Added(1)));
    assert_eq!(desk.undo(), None);
}

#[test]
fn letters_typed_one_after_the_other_are_one_step_until_the_place_changes() {
    let mut desk = with(&["", ""]);
    for text in ["D", "De", "Def"] {
        desk.apply(Action::Write(1, text.into()));
    }
    desk.apply(Action::Write(2, "U".into()));
    desk.close();
    desk.apply(Action::Write(2, "Us".into()));
    assert_eq!(texts(&desk), ["Def", "Us"]);
    desk.undo();
    assert_eq!(texts(&desk), ["Def", "U"]);
    desk.undo();
    assert_eq!(texts(&desk), ["Def", ""]);
    desk.undo();
    assert_eq!(texts(&desk), ["", ""]);
}

#[test]
fn a_new_step_ends_what_could_be_done_again_and_old_steps_fall_off() {
    let mut desk = with(&["Follow it"]);
    desk.apply(Action::Plan(Some(1)));
    desk.undo();
    desk.apply(Action::Plan(Some(2)));
    assert_eq!(desk.redo(), None);
    for step in 0..STEPS + 5 {
        desk.apply(Action::Plan(Some(step % 2)));
    }
    let mut steps = 0;
    while desk.undo().is_some() {
        steps += 1;
    }
    assert_eq!(steps, STEPS);
}

#[test]
fn numbers_of_outcomes_are_never_used_again() {
    let mut desk = with(&["Follow it", "Apply it"]);
    desk.apply(Action::Remove(2));
    desk.apply(Action::Add(vec![outcome("Plan it")]));
    desk.undo();
    desk.apply(Action::Add(vec![outcome("Lead it")]));
    let numbers: Vec<_> = desk.set().outcomes.iter().map(|outcome| outcome.number).collect();
    assert_eq!(numbers, [1, 4], "not even after undo: 3 may stand in a file");
    assert_eq!(desk.set().outcomes[1].id(), "outcome-4");
}

#[test]
fn a_split_keeps_what_was_said_of_the_whole() {
    let mut desk = with(&["Describe and use it", "Plan it"]);
    desk.apply(Action::Map(1, 7, true));
    desk.apply(Action::Note(1, "Ask Sam".into()));
    desk.apply(Action::Cure(1, Cure::Split(vec!["Describe it".into(), "Use it".into()])));
    assert_eq!(texts(&desk), ["Describe it", "Use it", "Plan it"]);
    let outcomes = &desk.set().outcomes;
    assert_eq!((outcomes[1].mapped.as_slice(), outcomes[1].note.as_str()), (&[7][..], ""));
    assert_eq!(outcomes[0].note, "Ask Sam");
}

#[test]
fn what_is_cut_off_goes_into_the_note() {
    let mut desk = with(&["Describe it and much more"]);
    desk.apply(Action::Note(1, "Ask Sam".into()));
    desk.apply(Action::Cure(1, Cure::Shorten("Describe it".into(), "and much more".into())));
    assert_eq!(desk.set().outcomes[0].note, "Ask Sam\nand much more");
}

#[test]
fn words_that_an_author_changes_are_no_longer_the_curriculums() {
    let mut desk = with(&["Understand it"]);
    desk.apply(Action::Quote(1, true));
    desk.apply(Action::Write(1, "Understand it well".into()));
    assert!(!desk.set().outcomes[0].quoted);
}

#[test]
fn an_outcome_stands_where_its_author_says_and_else_where_its_mapping_does() {
    let curriculum = curriculum();
    let known = curriculum.outcomes.iter().position(|known| known.learning_level == level(2)).expect("one");
    let mut desk = with(&["Describe it"]);
    desk.apply(Action::Map(1, known, true));
    let standing = |desk: &Desk, verb| desk.set().outcomes[0].standing(desk.set(), &curriculum, verb);
    let mapped = Standing {
        section: Some(curriculum.outcomes[known].section),
        learning_level: level(2),
        taxonomy_level: Some(0),
    };
    assert_eq!(standing(&desk, Some(0)), mapped);
    desk.apply(Action::Aim(level(3)));
    assert_eq!(standing(&desk, Some(0)).learning_level, level(3));
    desk.apply(Action::LearningLevel(1, level(1)));
    desk.apply(Action::Section(1, Some(17)));
    desk.apply(Action::Claim(1, Some(4)));
    let said = Standing { section: Some(17), learning_level: level(1), taxonomy_level: Some(4) };
    assert_eq!(standing(&desk, None), said);
}

#[test]
fn the_grid_counts_each_outcome_once_with_those_that_stand_nowhere_last() {
    let at =
        |section, number, taxonomy_level| Standing { section, learning_level: level(number), taxonomy_level };
    let standings = [
        at(None, 0, None),
        at(Some(3), 2, Some(1)),
        at(Some(3), 1, Some(0)),
        at(Some(3), 2, Some(1)),
        at(Some(1), 0, None),
    ];
    let coverage = Coverage::of(&standings, 5);
    let rows: Vec<_> = coverage
        .rows
        .iter()
        .map(|row| (row.section, row.learning_level.map(LearningLevel::number), row.total()))
        .collect();
    assert_eq!(rows, [(Some(1), None, 1), (Some(3), Some(1), 1), (Some(3), Some(2), 2), (None, None, 1)]);
    assert_eq!((coverage.in_section(3), coverage.at_level(1), coverage.at_level(5)), (3, 2, 2));
}

#[test]
fn questions_meet_outcomes_by_the_curriculums_id_or_by_their_own() {
    let curriculum = curriculum();
    let mut desk = with(&["Describe it", "Use it", "Plan it"]);
    desk.apply(Action::Map(1, 7, true));
    let item = |id: &str, outcomes: &[&str]| Question {
        id: id.into(),
        outcomes: outcomes.iter().map(|&id| id.to_owned()).collect(),
        ..Question::default()
    };
    let known = curriculum.outcomes[7].id.as_str();
    let items =
        vec![item("a", &[known]), item("b", &["outcome-2"]), item("c", &[]), item("d", &["elsewhere"])];
    let quiz = Questions { items, ..Questions::default() };
    let of = |index: usize| quiz.of(&desk.set().outcomes[index], &curriculum);
    assert_eq!([of(0), of(1), of(2)], [vec![0], vec![1], vec![]]);
    assert_eq!(quiz.without(desk.set(), &curriculum), [2, 3]);
}
