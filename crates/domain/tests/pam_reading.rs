//! What a change of score can mean, and what a reader does with the explainer.

mod support;

use std::cmp::Ordering;

use pcw_domain::pam::change::{ChangeOverTime, Role};
use pcw_domain::pam::{Action, Banding, Explainer, PamLevel, PamScore, Reading, ScoreFault};
use proptest::prelude::*;
use support::decimal;
use support::pam::{change, current, mark, older, score};
use support::random::cases;

fn level(number: usize) -> Option<PamLevel> {
    PamLevel::new(number)
}

#[test]
fn a_change_below_the_mark_may_be_chance_and_one_that_reaches_it_may_not() {
    let marks = vec![mark("5.4", Role::Meaning), mark("0.8", Role::Group), mark("7.2", Role::Chance)];
    let change = change(marks);
    for (first, second, points, chance, direction) in [
        ("50", "53", "3", true, Ordering::Greater),
        ("53", "50", "3", true, Ordering::Less),
        ("50", "57.1", "7.1", true, Ordering::Greater),
        ("50", "57.2", "7.2", false, Ordering::Greater),
        ("57.2", "50", "7.2", false, Ordering::Less),
        ("0", "100", "100", false, Ordering::Greater),
        ("58.3", "58.3", "0", true, Ordering::Equal),
    ] {
        let judged = change.judge(&older(), score(first), score(second));
        assert_eq!((judged.points, judged.chance), (decimal(points), Some(chance)), "{first} to {second}");
        assert_eq!(judged.direction, direction, "{first} to {second}");
    }
}

#[test]
fn a_change_goes_from_pam_level_to_pam_level_by_one_banding() {
    let change = change(Vec::new());
    let levels = |banding: &Banding, first, second| {
        let judged = change.judge(banding, score(first), score(second));
        assert_eq!(judged.chance, None, "without a mark nobody can say");
        [judged.levels.0, judged.levels.1].map(PamLevel::number)
    };
    assert_eq!(levels(&older(), "66", "69"), [3, 4]);
    assert_eq!(levels(&current(), "66", "69"), [3, 3]);
    assert_eq!(levels(&older(), "80", "69"), [4, 4]);
    assert_eq!(levels(&current(), "80", "69"), [4, 3]);
}

#[test]
fn figures_for_groups_never_tell_what_chance_can_do_in_one_person() {
    let change =
        change(vec![mark("0.8", Role::Group), mark("5.4", Role::Meaning), mark("15", Role::Expectation)]);
    assert_eq!(change.chance(), None);
    assert_eq!(change.judge(&older(), score("50"), score("53")).chance, None);
}

#[test]
fn roles_have_the_names_that_packs_use() {
    let roles = Role::NAMES.map(Role::named);
    let known = [Role::Chance, Role::Meaning, Role::Group, Role::Expectation].map(Some);
    assert_eq!(roles, known);
    assert_eq!(Role::named("Chance"), None);
}

fn explainer() -> Explainer {
    Explainer {
        id: "p".into(),
        version: "1".into(),
        title: "T".into(),
        introduction: String::new(),
        purpose: "P".into(),
        trade_mark: "M".into(),
        topics: Vec::new(),
        levels: Vec::new(),
        approaches: Vec::new(),
        bandings: vec![older(), current()],
        banding_note: String::new(),
        change: change(vec![mark("7.2", Role::Chance)]),
        wording: Vec::new(),
        practice: None,
        samples: Default::default(),
        limits: Vec::new(),
    }
}

fn after(actions: impl IntoIterator<Item = Action>) -> Reading {
    let mut reading = Reading::default();
    actions.into_iter().for_each(|action| reading.apply(&explainer(), action));
    reading
}

#[test]
fn two_pam_levels_side_by_side_are_never_the_same() {
    use Action::{Beside, Show};
    let side_by_side = |actions| {
        let reading: Reading = after(actions);
        [reading.shown, reading.beside].map(|shown| shown.map_or(0, PamLevel::number))
    };
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(4))]), [1, 4]);
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(1))]), [1, 0]);
    assert_eq!(side_by_side(vec![Beside(level(2))]), [0, 0], "beside what?");
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(4)), Show(level(2))]), [2, 4]);
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(4)), Show(level(4))]), [4, 0]);
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(4)), Beside(None)]), [1, 0]);
    assert_eq!(side_by_side(vec![Show(level(1)), Beside(level(4)), Show(None)]), [0, 0]);
}

#[test]
fn the_later_score_moves_point_by_point_and_stays_on_the_scale() {
    let shown = |reading: &Reading| {
        let (first, second) = reading.scores(&explainer()).expect("there are examples");
        [first, second].map(PamScore::text)
    };
    assert_eq!(shown(&after([])), ["50.0", "62.5"]);
    assert_eq!(shown(&after([Action::Move(1), Action::Move(1)])), ["50.0", "64.5"]);
    assert_eq!(shown(&after([Action::Move(-10)])), ["50.0", "52.5"]);
    assert_eq!(shown(&after([Action::Move(37)])), ["50.0", "99.5"]);
    assert_eq!(shown(&after([Action::Move(37), Action::Move(1)])), ["50.0", "99.5"], "99.5 is the last");
    assert_eq!(shown(&after(vec![Action::Move(-1); 200])), ["50.0", "0.5"]);
    assert_eq!(shown(&after([Action::Move(5), Action::MoveBack])), ["50.0", "62.5"]);
    assert_eq!(shown(&after([Action::Move(5), Action::Example(1)])), ["90.4", "80.3"], "as it was");
    for reading in [after([]), after([Action::Move(37)]), after([Action::Example(1), Action::Move(-80)])] {
        for points in [-63, -62, -1, 1, 19, 20, i32::MIN, i32::MAX] {
            let mut moved = reading.clone();
            moved.apply(&explainer(), Action::Move(points));
            assert_eq!(moved != reading, reading.can_move(&explainer(), points), "{points}");
        }
    }
}

#[test]
fn what_the_pack_does_not_have_changes_nothing() {
    assert_eq!(after([Action::Band(2), Action::Example(2), Action::Band(usize::MAX)]), Reading::default());
    assert_eq!(after([Action::Band(1), Action::Band(2)]).banding, 1);
    let bare = Explainer { change: ChangeOverTime::default(), ..explainer() };
    let mut reading = Reading::default();
    reading.apply(&bare, Action::Move(1));
    assert_eq!((reading.scores(&bare), reading), (None, Reading::default()));
}

#[test]
fn a_score_is_looked_up_when_asked_and_leaves_no_trace_when_cleared() {
    use Action::{Clear, LookUp, Type};
    let typed = |text: &str| Type(text.into());
    assert_eq!(after([typed("70")]).looked, None, "not before it is asked for");
    assert_eq!(after([typed(" 70 "), LookUp]).looked, Some(Ok(score("70"))));
    assert_eq!(after([LookUp]).looked, Some(Err(ScoreFault::Empty)));
    assert!(after([typed("7")]).typed_anything() && after([LookUp]).typed_anything());
    let cleared = after([typed("70"), LookUp, Clear]);
    assert_eq!(cleared, Reading::default());
    assert!(!cleared.typed_anything());
}

#[test]
fn what_was_cut_is_never_taken_for_a_score() {
    let looked = |text: &str| after([Action::Type(text.into()), Action::LookUp]).looked;
    let spaces = ["70", &" ".repeat(40), "years old"].concat();
    assert_eq!(looked(&spaces), Some(Err(ScoreFault::NotFigures)));
    for figures in ["7".repeat(400), ["0".repeat(41), "70".into()].concat()] {
        assert_eq!(looked(&figures), Some(Err(ScoreFault::OutOfRange)), "{figures}");
    }
    assert_eq!(looked(&["70", &" ".repeat(38)].concat()), Some(Ok(score("70"))));
}

#[test]
fn what_is_typed_is_cut_between_characters() {
    let typed = |text: &str| after([Action::Type(text.into())]).typed;
    assert_eq!(typed(&"7".repeat(39)), "7".repeat(39));
    assert_eq!(typed(&"7".repeat(50)), "7".repeat(41));
    assert_eq!(typed(&"é😀".repeat(100)), ["é😀".repeat(20), "é".into()].concat());
}

/// Anything that a reader can do.
fn action() -> impl Strategy<Value = Action> {
    let shown = || (0..6_usize).prop_map(PamLevel::new);
    prop_oneof![
        shown().prop_map(Action::Show),
        shown().prop_map(Action::Beside),
        (0..4_usize).prop_map(Action::Band),
        (0..4_usize).prop_map(Action::Example),
        (-30..30).prop_map(Action::Move),
        any::<i32>().prop_map(Action::Move),
        Just(Action::MoveBack),
        any::<String>().prop_map(Action::Type),
        "[0-9.,-]{0,6}".prop_map(Action::Type),
        Just(Action::LookUp),
        Just(Action::Clear),
    ]
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn whatever_a_reader_does_what_is_shown_makes_sense(
        actions in prop::collection::vec(action(), 0..40)
    ) {
        let explainer = explainer();
        let reading = after(actions);
        prop_assert!(reading.beside.is_none() || reading.shown.is_some() && reading.beside != reading.shown);
        prop_assert!(reading.banding < explainer.bandings.len());
        prop_assert!(reading.scores(&explainer).is_some());
        prop_assert!(reading.typed.chars().count() <= 41);
    }
}
