//! Sets as JSON.

use pcw_content::set::{
    MAX_NOTE, MAX_OUTCOMES, MAX_TEXT, MAX_TITLE, NotRead, Read, json, read, read_kept, value,
};
use pcw_content::{Value, json as any_json};
use pcw_domain::outcome::{Curriculum, Set};

use crate::made::{curriculum, full, plain, set, whole};

fn reads(text: &str) -> Read {
    read_kept("set.json", text, &curriculum()).expect("a set")
}

fn fault(text: &str) -> String {
    match read_kept("set.json", text, &curriculum()) {
        Err(NotRead::Fault(sentence)) => sentence,
        other => panic!("{other:?}"),
    }
}

/// A set of JSON with these fields besides those that all have.
fn with(fields: &str) -> String {
    ["{\"schemaVersion\": 1, \"kind\": \"outcome-set\", \"curriculum\": {\"id\": \"made-up\"}, ", fields, "}"]
        .concat()
}

#[test]
fn a_set_comes_back_as_it_was() {
    for set in [whole(), Set::default(), set("T", vec![plain(1, " a "), full(2, "b")])] {
        let read = reads(&json(&set, &curriculum()));
        assert_eq!(read, Read { set, told: vec![] });
    }
}

#[test]
fn the_data_of_a_set_is_what_its_json_says() {
    let (set, curriculum) = (whole(), curriculum());
    let text = json(&set, &curriculum);
    assert_eq!(any_json::parse(&text).as_ref(), Ok(&value(&set, &curriculum)));
    let stock: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(stock, value(&set, &curriculum));
}

#[test]
fn the_data_names_everything_by_its_id() {
    let curriculum = curriculum();
    let value = value(&set("T", vec![full(4, "b")]), &curriculum);
    let names: Vec<&str> = value.fields().iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["schemaVersion", "kind", "title", "curriculum", "sections", "outcomes"]);
    let stock = serde_json::to_value(&value.get("outcomes").expect("outcomes").entries()[0]).expect("JSON");
    assert_eq!(
        stock,
        serde_json::json!({
            "id": "outcome-4", "text": "b", "section": "planning", "learningLevel": 2, "taxonomyLevel": "apply",
            "curriculumOutcomes": ["any", "l1-listen"], "methods": ["talk", "role-play"], "assessments": ["quiz"],
            "note": "Ask Sam.\nThen again.", "quoted": true, "kept": ["too-long", "hard"]
        })
    );
}

#[test]
fn what_the_curriculum_does_not_have_goes_into_the_note_and_is_told() {
    let other = Curriculum { id: "other".into(), version: "1".into(), ..Curriculum::default() };
    let Read { set, told } = read_kept("a.json", &json(&whole(), &curriculum()), &other).expect("a set");
    assert_eq!(
        told[0],
        "This set was made with another curriculum (\"made-up\"). Links to it that are not in this one stand in the notes."
    );
    assert!(
        told.contains(&"Kind of course \"course\" is not known here, so it was left out.".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(
            &"Methods \"talk\" is not known here. It stands in the note of its outcome.".to_owned()
        ),
        "{told:?}"
    );
    let outcome = &set.outcomes[0];
    assert_eq!((outcome.section, outcome.claimed, outcome.mapped.len()), (None, None, 0));
    assert_eq!(
        outcome.note,
        "Ask Sam.\nThen again.\nFrom the file, Section: planning\nFrom the file, Taxonomy level: apply\n\
         From the file, Curriculum outcomes: any\nFrom the file, Curriculum outcomes: l1-listen\n\
         From the file, Methods: talk\nFrom the file, Methods: role-play\nFrom the file, Assessments: quiz"
    );
}

#[test]
fn ids_that_are_not_ours_or_stand_twice_are_given_anew_and_noted() {
    let text = with(
        r#""outcomes": [{"id": "LO1", "text": "a"}, {"id": "outcome-5", "text": "b"}, {"id": "outcome-5", "text": "c"},
        {"text": "d"}, {"id": "outcome-007", "text": "e"}, {"id": "outcome-0"}, {"id": "outcome-99999999999"}]"#,
    );
    let Read { set, told } = reads(&text);
    let numbers: Vec<u32> = set.outcomes.iter().map(|outcome| outcome.number).collect();
    assert_eq!((numbers, set.last), (vec![6, 5, 7, 8, 9, 10, 11], 11));
    assert_eq!(set.outcomes[0].note, "From the file, Id: LO1");
    assert_eq!((&*set.outcomes[1].note, &*set.outcomes[3].note), ("", ""));
    assert_eq!(told.len(), 5, "{told:?}");
}

#[test]
fn numbers_of_outcomes_that_are_gone_are_not_given_again() {
    let text = with(r#""last": 8, "outcomes": [{"id": "outcome-2", "text": "a"}, {"text": "b"}]"#);
    assert_eq!(reads(&text).set.outcomes[1].number, 8 + 1);
    for last in ["-1", "0.5", "1e300"] {
        let text = with(&["\"last\": ", last, ", \"outcomes\": [{\"text\": \"b\"}]"].concat());
        assert_ne!(reads(&text).set.outcomes[0].number, 0, "{last}");
    }
}

#[test]
fn other_files_of_json_are_told_apart() {
    assert!(fault(r#"{"schemaVersion": 1, "kind": "quiz"}"#).starts_with("This file is a quiz."));
    for other in [r#"{"kind": "pam-levels"}"#, "{}", "[]", "3", r#""outcome-set""#] {
        assert!(fault(other).contains("another kind"), "{other}");
    }
    assert!(fault(r#"{"kind": "outcome-set", "schemaVersion": 2}"#).contains("another version"));
    for broken in ["", "{", "{\"kind\": \"outcome-set\",", "Describe"] {
        assert!(fault(broken).contains("cannot be read as JSON: something is wrong in line 1"), "{broken}");
    }
    assert!(fault(&"[".repeat(50_000)).contains("not a set"));
}

#[test]
fn the_table_for_word_is_not_taken_for_a_list_of_outcomes() {
    let table = pcw_content::set::html(&whole(), &curriculum(), None);
    for name in ["outcomes.html", "", "outcomes.txt"] {
        let found = read_kept(name, &table, &curriculum());
        assert!(matches!(&found, Err(NotRead::Fault(why)) if why.contains("web page")), "{name}: {found:?}");
    }
}

#[test]
fn json_is_known_whatever_its_file_is_called() {
    let text = ["\u{FEFF}\n", &json(&whole(), &curriculum())].concat();
    for name in ["", "set.txt", "SET.JSON", "set.csv"] {
        assert_eq!(read_kept(name, &text, &curriculum()).map(|read| read.set), Ok(whole()), "{name}");
    }
}

#[test]
fn a_fault_says_where_it_is_and_what_to_do() {
    for (fields, said) in [
        (r#""title": 3"#, "title should be a text."),
        (r#""outcomes": {}"#, "outcomes should be a list."),
        (r#""sections": [1]"#, "sections should be a list of texts."),
        (r#""learningLevel": 4"#, "learningLevel should be a learning Level: 1, 2 or 3."),
        (r#""outcomes": [{"text": "a"}, 5]"#, "outcomes[1] should be an object."),
        (r#""outcomes": [{"text": ["a"]}]"#, "outcomes[0].text should be a text."),
        (
            r#""outcomes": [{"learningLevel": "1"}]"#,
            "outcomes[0].learningLevel should be a learning Level: 1, 2 or 3.",
        ),
        (r#""outcomes": [{"methods": "talk"}]"#, "outcomes[0].methods should be a list."),
        (r#""outcomes": [{"kept": [null]}]"#, "outcomes[0].kept should be a list of texts."),
        (r#""outcomes": [{"quoted": "yes"}]"#, "outcomes[0].quoted should be true or false."),
    ] {
        let told = fault(&with(fields));
        assert!(told.starts_with(said) && told.ends_with("where it comes from."), "{told}");
    }
}

#[test]
fn fields_of_others_are_told() {
    let told = reads(&with(r#""colour": 1, "outcomes": [{"text": "a", "verb": "b"}]"#)).told;
    assert_eq!(told.len(), 2);
    assert!(told[0].contains("\"colour\"") && told[1].contains("\"verb\""), "{told:?}");
}

#[test]
fn what_is_too_long_is_cut_and_told() {
    let long = |most: usize| "é".repeat(most + 1);
    let most = |most: usize| "é".repeat(most);
    let fits = set(
        &most(MAX_TITLE),
        vec![{
            let mut outcome = plain(1, &most(MAX_TEXT));
            outcome.note = most(MAX_NOTE);
            outcome
        }],
    );
    assert_eq!(reads(&json(&fits, &curriculum())), Read { set: fits, told: vec![] });

    let cut = reads(&json(&set(&long(MAX_TITLE), vec![plain(1, &long(MAX_TEXT))]), &curriculum()));
    assert_eq!((cut.set.title, &cut.set.outcomes[0].text), (most(MAX_TITLE), &most(MAX_TEXT)));
    assert_eq!(cut.set.outcomes[0].note, "From the file, rest of the text: é");
    assert_eq!(cut.told.len(), 2);

    let mut outcome = plain(1, "a");
    outcome.note = long(MAX_NOTE);
    let cut = reads(&json(&set("", vec![outcome]), &curriculum()));
    assert_eq!((&cut.set.outcomes[0].note, cut.told.len()), (&most(MAX_NOTE), 1));
}

#[test]
fn outcomes_beyond_the_most_are_counted() {
    let outcomes = (1..=MAX_OUTCOMES as u32 + 3).map(|number| plain(number, "a")).collect();
    let Read { set, told } = reads(&json(&set("", outcomes), &curriculum()));
    assert_eq!(set.outcomes.len(), MAX_OUTCOMES);
    assert_eq!(told, ["There is room for 2000 outcomes. 3 more in the file were left out."]);
}

#[test]
fn many_surprises_are_told_in_few_sentences() {
    let outcomes: Vec<String> = (0..500).map(|index| format!(r#"{{"section": "s{index}"}}"#)).collect();
    let told = reads(&with(&["\"outcomes\": [", &outcomes.join(","), "]"].concat())).told;
    assert!(told.len() < 50, "{}", told.len());
    assert_eq!(told.last().map(String::as_str), Some("More was not taken over as it was: 460 places."));
}

#[test]
fn a_set_without_outcomes_comes_back_too() {
    let curriculum = curriculum();
    let set = Set { title: "A course".into(), ..Set::default() };
    for set in [set, Set::default()] {
        let Ok(read) = read_kept("", &json(&set, &curriculum), &curriculum) else { panic!("it can be read") };
        assert_eq!((read.set, read.told), (set, Vec::<String>::new()));
    }
}

#[test]
fn a_file_without_outcomes_is_told_and_is_no_set() {
    let empty = json(&Set { title: "A course".into(), ..Set::default() }, &curriculum());
    for (name, text) in [("a.json", empty.as_str()), ("a.csv", "Outcome,Section\n"), ("a.csv", "Outcome\n\n")]
    {
        let told = pcw_content::set::NotRead::Fault("There are no outcomes in this file.".into());
        assert_eq!(read(name, text, &curriculum()), Err(told), "{text}");
    }
}
