//! A set that is followed while its author writes.

#[path = "support/outcome.rs"]
mod support;

use std::rc::Rc;
use std::time::Instant;

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::finding::{Cure, Kind};
use pcw_domain::outcome::review::Review;
use pcw_domain::outcome::set_check::{SetFinding, check_set};
use pcw_domain::outcome::{Curriculum, Outcome, Set};
use support::{GAP, curriculum, outcome, outcomes};

fn reviewed(curriculum: &Curriculum, outcomes: &[Rc<Outcome>]) -> Review {
    let mut review = Review::default();
    review.update(curriculum, outcomes, GAP);
    review
}

/// Which outcome is told to be like which.
fn twins(review: &Review) -> Vec<(usize, Kind, usize)> {
    let mut twins = Vec::new();
    for index in 0..review.len() {
        for finding in review.findings(index) {
            if let Cure::Remove(stays) = finding.cure {
                twins.push((index, finding.kind, stays));
            }
        }
    }
    twins
}

#[test]
fn the_later_of_two_that_say_the_same_is_told() {
    let curriculum = curriculum();
    let review = reviewed(
        &curriculum,
        &outcomes(&[
            "Describe the steps of a good review with a person",
            "Compare two leaflets",
            "• describe the steps, of a good review with a person.",
            "By the end, the learner will be able to describe the steps of a good review with a person",
            "Describe the steps of a good care review with a person",
            "Describe the law",
            "Describe the ward",
            "Identify four signs of distress",
            "Identify 4 signs of distress",
            "Identify 5 signs of distress",
        ]),
    );
    let expected = [
        (2, Kind::Duplicate, 0),
        (3, Kind::Duplicate, 0),
        (4, Kind::NearDuplicate, 0),
        (8, Kind::Duplicate, 7),
    ];
    assert_eq!(twins(&review), expected);
}

#[test]
fn twins_that_are_kept_are_not_told_again() {
    let curriculum = curriculum();
    let mut list = outcomes(&["Describe the law", "Describe the law"]);
    list[1] = Rc::new(Outcome { kept: vec![Kind::Duplicate], ..outcome("Describe the law") });
    assert_eq!(twins(&reviewed(&curriculum, &list)), []);
}

#[test]
fn empty_outcomes_are_no_twins() {
    assert_eq!(
        twins(&reviewed(&curriculum(), &outcomes(&["", "", "…", "…", "Be able to", "Be able to"]))),
        []
    );
}

#[test]
fn a_review_that_follows_changes_says_what_one_made_anew_says() {
    let curriculum = curriculum();
    let texts = [
        "Describe the law",
        "Describe the law",
        "Compare two plans for one person at home",
        "Compare two plans for a person at their home",
        "Listen",
    ];
    let (mut review, mut list) = (Review::default(), outcomes(&texts));
    let mut state: usize = 7;
    for step in 0..400 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (what, place) = (state >> 33, (state >> 40) % list.len().max(1));
        match what % 5 {
            0 if list.len() > 2 => drop(list.remove(place)),
            1 => list.insert(place, Rc::new(outcome(texts[what % texts.len()]))),
            2 => list[place] = Rc::new(outcome(texts[(what / 5) % texts.len()])),
            3 => list.rotate_left(place % 3),
            _ => list.reverse(),
        }
        review.update(&curriculum, &list, GAP);
        let anew = reviewed(&curriculum, &list);
        for index in 0..list.len() {
            assert_eq!(review.findings(index), anew.findings(index), "step {step}, outcome {index}");
            assert_eq!(review.parsed(index), anew.parsed(index));
        }
    }
}

#[test]
fn two_thousand_outcomes_are_read_at_once_and_one_more_is_no_trouble() {
    let curriculum = curriculum();
    let text = |index: usize| {
        format!("Describe point {index} of a plan for person {} in place {}", index * 7, index % 13)
    };
    let mut list: Vec<Rc<Outcome>> = (0..2_000).map(|index| Rc::new(outcome(&text(index)))).collect();
    let mut review = Review::default();
    let start = Instant::now();
    review.update(&curriculum, &list, GAP);
    let all = start.elapsed();
    list[1_000] = Rc::new(outcome("Understand something else"));
    let start = Instant::now();
    review.update(&curriculum, &list, GAP);
    let one = start.elapsed();
    println!("2,000 anew: {all:?}; one changed: {one:?}");
    // Wide bounds: debug builds on busy machines.
    assert!(all.as_secs() < 20 && one.as_millis() < 1_000, "{all:?}, {one:?}");
    assert!(one < all, "{one:?} of {all:?}");
}

fn checked(set: &Set, curriculum: &Curriculum) -> Vec<SetFinding> {
    check_set(set, &reviewed(curriculum, &set.outcomes), curriculum)
}

#[test]
fn more_outcomes_than_usual_are_told_with_the_plan_that_they_fit() {
    let curriculum = curriculum();
    let short = curriculum.plans[0].most.expect("a number");
    let texts = ["Describe a plan for people", "Compare leaflets"].repeat(short);
    let set = |count: usize| Set { plan: Some(0), outcomes: outcomes(&texts[..count]), ..Set::default() };
    assert_eq!(checked(&set(short), &curriculum), []);
    let [SetFinding::TooMany { count, most, plan: 0, next: Some(next) }] =
        checked(&set(short + 1), &curriculum)[..]
    else {
        panic!("{:?}", checked(&set(short + 1), &curriculum))
    };
    assert_eq!((count, most), (short + 1, short));
    assert!(curriculum.plans[next].most.is_none_or(|most| most >= count));
    assert_eq!(checked(&Set { plan: None, ..set(short + 1) }, &curriculum), []);
}

#[test]
fn one_taxonomy_level_for_all_is_told_from_four_outcomes_on() {
    let curriculum = curriculum();
    let set = |texts: &[&str]| Set { outcomes: outcomes(texts), ..Set::default() };
    let texts = [
        "Describe the law",
        "Define consent",
        "Record goals of care",
        "Follow a pathway",
        "Support carers well",
    ];
    assert_eq!(checked(&set(&texts[..3]), &curriculum), []);
    assert_eq!(checked(&set(&texts), &curriculum), [SetFinding::OneLevel { level: 0, count: 4 }]);
    assert_eq!(checked(&set(&[&texts[..], &["Evaluate a plan"]].concat()), &curriculum), []);
}

#[test]
fn a_section_to_cover_is_told_until_an_outcome_stands_for_it() {
    let curriculum = curriculum();
    let known = curriculum.outcomes.iter().position(|known| known.section == 2).expect("an outcome");
    let mut set = Set { sections: vec![1, 2], outcomes: outcomes(&["Describe a plan"]), ..Set::default() };
    let empty = |section| SetFinding::EmptySection { section };
    assert_eq!(checked(&set, &curriculum), [empty(1), empty(2)]);
    set.outcomes[0] = Rc::new(Outcome { section: Some(1), ..outcome("Describe a plan") });
    assert_eq!(checked(&set, &curriculum), [empty(2)]);
    set.outcomes[0] =
        Rc::new(Outcome { section: Some(1), mapped: vec![known], ..outcome("Describe a plan") });
    assert_eq!(checked(&set, &curriculum), []);
}

#[test]
fn another_learning_level_than_that_of_the_curriculum_is_told() {
    let curriculum = curriculum();
    let at = |number: u8| {
        let level = LearningLevel::new(number);
        curriculum.outcomes.iter().position(|known| known.learning_level == level).expect("an outcome")
    };
    let (one, three) = (LearningLevel::new(1), LearningLevel::new(3));
    let set = |of_set, own, mapped: &[usize]| Set {
        learning_level: of_set,
        outcomes: vec![Rc::new(Outcome {
            number: 7,
            learning_level: own,
            mapped: mapped.to_vec(),
            ..outcome("Describe a plan")
        })],
        ..Set::default()
    };
    let told = [SetFinding::LearningLevel { number: 7, meant: one.expect("1"), mapped: three.expect("3") }];
    assert_eq!(checked(&set(one, None, &[at(3)]), &curriculum), told);
    assert_eq!(checked(&set(three, one, &[at(3)]), &curriculum), told);
    assert_eq!(checked(&set(one, None, &[at(1)]), &curriculum), []);
    assert_eq!(checked(&set(one, None, &[at(3), at(1)]), &curriculum), []);
    assert_eq!(checked(&set(None, None, &[at(3)]), &curriculum), []);
}
