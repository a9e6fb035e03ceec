//! Sets as spreadsheets.

use pcw_content::set::{MAX_OUTCOMES, NotRead, Read, csv, read};
use pcw_domain::outcome::{Outcome, Set};

use crate::made::{curriculum, full, learning_level, plain, questions, set, whole};

fn reads(text: &str) -> Read {
    read("a.csv", text, &curriculum()).expect("a set")
}

/// The texts of the outcomes.
fn texts(text: &str) -> Vec<String> {
    reads(text).set.outcomes.iter().map(|outcome| outcome.text.clone()).collect()
}

/// The only outcome under these heads.
fn one(heads: &str, cells: &str) -> (Outcome, Vec<String>) {
    let Read { set, told } = reads(&[heads, "\n", cells].concat());
    assert_eq!(set.outcomes.len(), 1);
    (Outcome::clone(&set.outcomes[0]), told)
}

#[test]
fn outcomes_come_back_as_they_were() {
    let whole = Set { last: 9, ..whole() };
    let spaced = set(
        "",
        vec![plain(1, " a\r\nb\n"), full(2, "\"'=;,"), Outcome { note: " ".into(), ..plain(4, " ") }],
    );
    for set in [whole, spaced] {
        for questions in [None, Some(&questions())] {
            let read = reads(&csv(&set, &curriculum(), questions));
            assert_eq!((&read.set.outcomes, read.set.last), (&set.outcomes, set.last));
            assert_eq!(read.told, [""; 0]);
        }
    }
}

#[test]
fn our_spreadsheet_is_known_whatever_its_file_is_called() {
    let text = csv(&whole(), &curriculum(), None);
    for name in ["", "a.txt", "A.CSV"] {
        let set = read(name, &text, &curriculum()).expect("a set").set;
        assert_eq!(set.outcomes, whole().outcomes, "{name}");
    }
}

#[test]
fn columns_stand_in_any_order_under_names_that_people_give_them() {
    for (heads, cells) in [
        ("Learning outcome,Level,Bloom's level,Topic", "Plan,2,apply,Planning"),
        ("TOPIC;bloom;LEARNING LEVEL;Outcomes", "planning;Apply;Learning Level 2;Plan"),
        ("\u{FEFF}section\tobjective\ttaxonomy level\tlearning level", "PLANNING\tPlan\tAPPLY\tTargeted"),
        ("sep=;\r\nText;Section;Taxonomy;Level", "Plan;planning;apply;l 2"),
    ] {
        let (outcome, told) = one(heads, cells);
        let expected = Outcome {
            section: Some(1),
            learning_level: learning_level(2),
            claimed: Some(1),
            ..plain(1, "Plan")
        };
        assert_eq!((outcome, told), (expected, vec![]), "{heads}");
    }
}

#[test]
fn lists_in_a_cell_hold_ids_or_names() {
    let (outcome, told) = one(
        "Outcome,Methods,Assessments,Curriculum outcomes",
        "\"a\",\"Role play, in pairs; talk\",\"a quiz; with feedback\",\"L2-PLAN;any\nany\"",
    );
    assert_eq!((outcome.methods, outcome.assessments, outcome.mapped), (vec![0, 1], vec![1], vec![1, 2]));
    assert_eq!(told, [""; 0]);
}

#[test]
fn what_is_not_known_goes_into_the_note_and_is_told() {
    let (outcome, told) = one(
        "Outcome,Section,Learning Level,Methods,Quoted,Hours,,Note",
        "a,Cooking,1-2,talk; dance,perhaps,3,x,Mine,more",
    );
    assert_eq!((outcome.section, outcome.learning_level, outcome.methods), (None, None, vec![0]));
    assert_eq!(
        outcome.note,
        "Mine\nFrom the file, Section: Cooking\nFrom the file, Learning Level: 1-2\nFrom the file, Methods: dance\n\
         From the file, Quoted: perhaps\nFrom the file, Hours: 3\nFrom the file, column 7: x\nFrom the file, column 9: more"
    );
    assert_eq!(told.len(), 7, "{told:?}");
    assert_eq!(told[0], "Section \"Cooking\" is not known here. It stands in the note of its outcome.");
    assert_eq!(told[4], "The column \"Hours\" is not known here. What it says stands in the notes.");
}

#[test]
fn a_column_that_only_looks_like_one_of_ours_is_noted() {
    let (outcome, told) = one("Outcome,Questions,Outcome", "a,Who asks?,b");
    assert_eq!(outcome.text, "a");
    assert_eq!(outcome.note, "From the file, Questions: Who asks?\nFrom the file, Outcome: b");
    assert_eq!(told.len(), 2);
}

#[test]
fn learning_levels_are_read_only_where_nothing_else_is_meant() {
    for (cell, expected) in [
        ("1", 1),
        ("Level 3", 3),
        ("PCI Level 2", 2),
        ("L1", 1),
        ("universal", 1),
        ("4", 0),
        ("12", 0),
        ("1-2", 0),
        ("PAM Level 2", 0),
    ] {
        let (outcome, told) = one("Outcome,Level", &["a,", cell].concat());
        assert_eq!(outcome.learning_level, learning_level(expected), "{cell}");
        assert_eq!(told.len(), usize::from(expected == 0), "{cell}");
    }
}

#[test]
fn one_column_is_one_outcome_a_row() {
    for text in [
        "Plan\nListen well\n",
        "Outcome\r\nPlan\r\n\r\nListen well",
        "\"Plan\"\r\"Listen well\"",
        "Text\n'Plan\nListen well",
    ] {
        assert_eq!(
            texts(text).iter().map(|text| text.trim_start_matches('\'')).collect::<Vec<_>>(),
            ["Plan", "Listen well"],
            "{text:?}"
        );
    }
    assert_eq!(texts("Plan, act and look back\nListen well\n"), ["Plan, act and look back", "Listen well"]);
    assert_eq!(texts("Outcome\nPlan, act; look back\nListen\n"), ["Plan, act; look back", "Listen"]);
    assert_eq!(texts("\"Plan\nahead\"\n"), ["Plan\nahead"]);
}

#[test]
fn a_table_without_a_known_column_is_refused_with_a_cure() {
    for text in ["Hours,Who\n3,Sam\n2,Kim", "a;b\nc;d\n"] {
        let Err(NotRead::Fault(told)) = read("a.csv", text, &curriculum()) else { panic!("{text}") };
        assert!(told.contains("No column") && told.contains("Give the column"), "{told}");
    }
    let Err(NotRead::Fault(told)) = read("a.csv", " \r\n", &curriculum()) else { panic!() };
    assert_eq!(told, "There are no outcomes in this file.");
}

#[test]
fn lines_of_text_are_left_to_be_pasted() {
    for text in [
        "",
        "Plan\nListen, and talk\n",
        "Outcomes\n- Plan\n- Listen",
        "[Topic] plan",
        "{Verb} the plan",
        "{ verb } the plan\nListen",
        "Outcome, in short\nPlan, act",
    ] {
        assert_eq!(read("a.txt", text, &curriculum()), Err(NotRead::NotOurs), "{text:?}");
    }
}

#[test]
fn rows_without_anything_are_no_outcomes() {
    assert_eq!(texts("Outcome,Section\n,\na,\n\n  ,\t\nb,planning\n,,\n"), ["a", "b"]);
}

#[test]
fn rows_beyond_the_most_are_counted() {
    let text = ["Outcome,Section\n", &"a,nowhere\n".repeat(MAX_OUTCOMES + 7)].concat();
    let Read { set, told } = reads(&text);
    assert_eq!(set.outcomes.len(), MAX_OUTCOMES);
    assert_eq!(
        told.last().map(String::as_str),
        Some("There is room for 2000 outcomes. 7 more in the file were left out.")
    );
}

#[test]
fn columns_of_a_persons_own_that_end_in_in_words_go_to_the_notes() {
    let (outcome, told) = one(
        "Outcome,Section,Hours (in words),Methods (in words),Section (in words)",
        "a,,three,talk,Planning",
    );
    assert_eq!(
        outcome.note,
        "From the file, Hours (in words): three\nFrom the file, Methods (in words): talk"
    );
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn heads_may_stand_below_a_title_and_blank_rows() {
    for above in ["Our course\n", "Our course,\n,\n", "\n\nOur course,2026\n\n"] {
        assert_eq!(
            texts(&[above, "Outcome,Hours\nPlan,1\nListen,2"].concat()),
            ["Plan", "Listen"],
            "{above:?}"
        );
    }
}
