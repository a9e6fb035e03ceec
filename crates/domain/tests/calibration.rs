//! How sure people were beside how right.

mod support;

use pcw_domain::attempt::Action;
use pcw_domain::certainty::Certainty;
use pcw_domain::result::{Calibration, Group, Match};
use pcw_domain::score::Score;
use pcw_domain::settings::Feedback;
use support::{Sitting, rating, single};

/// A person who answers these, each so sure and right or not.
fn sitting(answers: &[(u8, bool)]) -> Sitting {
    let items = (0..answers.len().max(1)).map(|n| single(&format!("q{n}"), 0)).collect();
    let mut person = Sitting::new(Feedback::End, items).asked_how_sure();
    for &(certainty, right) in answers {
        person.act(Action::Certainty(Certainty::new(certainty).expect("1 to 3")));
        person.answer(&[usize::from(!right)]);
    }
    person
}

fn calibration(answers: &[(u8, bool)]) -> Calibration {
    sitting(answers).result().calibration.expect("they said how sure they are")
}

/// So many answers of one certainty, of which so many are right.
fn of(certainty: u8, answers: usize, right: usize) -> Vec<(u8, bool)> {
    (0..answers).map(|n| (certainty, n < right)).collect()
}

#[test]
fn answers_are_gathered_by_how_sure_people_were() {
    let calibration = calibration(&[(1, false), (3, true), (3, false), (3, true)]);
    let group = |key, items, raw| Group { key: Some(key), items, score: Score { raw, max: items as f64 } };
    assert_eq!(calibration.levels, [group(1, 1, 0.0), group(2, 0, 0.0), group(3, 3, 2.0)]);
}

#[test]
fn where_nobody_said_how_sure_they_are_there_is_nothing_to_tell() {
    assert_eq!(sitting(&[]).result().calibration, None);
    let mut person = sitting(&[]);
    person.dont_know();
    assert_eq!(person.result().calibration, None, "not knowing has no certainty");
}

#[test]
fn not_knowing_and_what_is_not_scored_are_left_out() {
    let mut person = Sitting::new(Feedback::End, vec![single("a", 0), rating("r", false), single("b", 0)])
        .asked_how_sure();
    person.act(Action::Certainty(Certainty::Middle));
    person.answer(&[0]);
    person.answer(&[2]);
    person.dont_know();
    let levels = person.result().calibration.expect("once").levels;
    assert_eq!(levels.map(|group| group.items), [0, 1, 0]);
}

#[test]
fn under_five_answers_nothing_is_said() {
    assert_eq!(calibration(&of(3, 4, 0)).verdict(), Match::TooFew);
    assert_eq!(calibration(&of(3, 5, 0)).verdict(), Match::MoreSureThanRight);
}

#[test]
fn the_share_of_marks_is_held_against_what_fits() {
    let table = [
        // certainty, answers, right, verdict
        (3, 10, 10, Match::AboutRight),
        (3, 10, 8, Match::AboutRight),
        (3, 10, 6, Match::MoreSureThanRight),
        (2, 10, 10, Match::LessSureThanRight),
        (2, 10, 8, Match::AboutRight),
        (2, 10, 6, Match::AboutRight),
        (2, 10, 5, Match::MoreSureThanRight),
        (1, 10, 8, Match::LessSureThanRight),
        (1, 10, 7, Match::AboutRight),
        (1, 10, 4, Match::AboutRight),
    ];
    for (certainty, answers, right, verdict) in table {
        assert_eq!(calibration(&of(certainty, answers, right)).verdict(), verdict, "{right} at {certainty}");
    }
}

#[test]
fn exactly_at_the_leeway_is_still_about_right() {
    assert_eq!(calibration(&of(3, 10, 7)).verdict(), Match::AboutRight, "0.80 − 0.70");
    assert_eq!(calibration(&of(2, 10, 9)).verdict(), Match::AboutRight, "0.80 − 0.90");
    assert_eq!(calibration(&of(3, 20, 13)).verdict(), Match::MoreSureThanRight, "0.80 − 0.65");
}

#[test]
fn people_who_said_not_sure_and_were_wrong_were_not_told_that_they_were_too_sure() {
    for right in 0..=6 {
        assert_eq!(calibration(&of(1, 10, right)).verdict(), Match::AboutRight, "{right} of 10");
    }
}

#[test]
fn certainties_are_weighed_together() {
    let mut answers = of(1, 5, 5);
    answers.extend(of(3, 5, 2));
    // 0.33 above what fits, and 0.40 below it: one makes up for the other.
    assert_eq!(calibration(&answers).verdict(), Match::AboutRight);
}

#[test]
fn certainties_are_numbers_from_one_to_three() {
    assert_eq!(
        [0, 1, 2, 3, 4].map(|n| Certainty::new(n).map(Certainty::number)),
        [None, Some(1), Some(2), Some(3), None]
    );
}
