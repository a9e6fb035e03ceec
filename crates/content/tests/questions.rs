//! What somebody who writes outcomes takes from a quiz pack.

mod fixture;

use fixture::{PACK, changed, pack, whole};
use pcw_content::load_questions;
use pcw_domain::outcome::questions::{Question, Questions};

fn questions(from: &str, to: &str) -> Questions {
    load_questions(&changed(PACK, from, to), None).expect("the pack is valid")
}

#[test]
fn of_each_question_there_is_what_it_asks_and_what_it_is_for() {
    let read = load_questions(&pack(), None).unwrap();
    let question = |id: &str, stem: &str, outcomes: &[&str]| Question {
        id: id.into(),
        stem: stem.into(),
        outcomes: outcomes.iter().copied().map(String::from).collect(),
    };
    let items =
        vec![question("i1", "S1", &["o1", "o2"]), question("i2", "S2", &[]), question("i3", "S3", &[])];
    assert_eq!(read, Questions { title: "T".into(), items });
}

#[test]
fn every_kind_of_question_is_read() {
    let read = load_questions(&whole(), None).unwrap();
    let stems: Vec<_> = read.items.iter().map(|item| item.stem.as_str()).collect();
    assert_eq!(stems, ["S1", "S2", "S3", "S4", "S5", "S6", "S7"]);
}

/// A list of questions is looked through, so each has one line there.
#[test]
fn questions_stand_on_one_line_without_marks() {
    for (typed, shown) in [
        ("Say *this*\\n\\n- one\\n- **two**", "Say this - one - two"),
        ("![A chart](images/a.png) of [it](https://example.org)", "A chart of it (https://example.org)"),
        ("One\\n\\n\\n1. Two", "One 1. Two"),
        ("<b>not bold</b>", "<b>not bold</b>"),
    ] {
        assert_eq!(questions(r#""stem": "S1""#, &format!(r#""stem": "{typed}""#)).items[0].stem, shown);
    }
}

#[test]
fn a_long_question_is_cut_between_characters_and_says_so() {
    let stem =
        |text: &str| questions(r#""stem": "S1""#, &format!(r#""stem": "{text}""#)).items[0].stem.clone();
    for unit in ["a", "字", "😀"] {
        assert_eq!(stem(&unit.repeat(200)), unit.repeat(200));
        assert_eq!(stem(&unit.repeat(201)), unit.repeat(199) + "…");
        assert_eq!(stem(&unit.repeat(5_000)).chars().count(), 200);
    }
}

#[test]
fn what_is_read_is_checked_and_told_as_a_quiz_tells_it() {
    for (from, to, place) in [
        (r#""stem": "S2""#, r#""stem": 2"#, "items[1].stem"),
        (r#""id": "i2""#, r#""id": "i1""#, "items[1].id"),
        (r#""kind": "quiz""#, r#""kind": "curriculum""#, "kind"),
        (r#""title": "T""#, r#""title": """#, "title"),
    ] {
        let pack = changed(PACK, from, to);
        let faults = load_questions(&pack, None).unwrap_err();
        let of_quiz = pcw_content::load_quiz(&pack, None).unwrap_err();
        assert_eq!(faults[0].place, place);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(of_quiz.contains(&faults[0]), "{of_quiz:?}");
    }
}

#[test]
fn what_only_matters_where_the_quiz_is_taken_is_not_checked() {
    for (from, to) in [(r#""feedback": "F2","#, ""), (r#""stem": "S2""#, r#""stem": "S2", "extra": 1"#)] {
        let pack = changed(PACK, from, to);
        assert_eq!(load_questions(&pack, None).map(|read| read.items.len()), Ok(3), "{to}");
    }
}
