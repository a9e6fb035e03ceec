//! What the validator says of packs with one thing wrong, and of packs with many.

mod fixture;

use fixture::{pack, pack_with};
use pcw_content::shape::QUIZ;
use pcw_content::{Date, Fault, Value, limits, validate};

fn told(pack: &Value) -> Vec<String> {
    validate(pack, &QUIZ, Date::parse("2026-06-01")).iter().map(line).collect()
}

fn line(fault: &Fault) -> String {
    let Fault { place, cause, cure, .. } = fault;
    format!("{place}: {cause} {cure}")
}

#[test]
fn a_good_pack_has_no_faults() {
    assert_eq!(told(&pack()), [""; 0]);
}

/// What is changed, into what, and what is said. Read the last column as an author would.
const TABLE: &[(&str, &str, &str)] = &[
    (
        r#""stem": "S1", "#,
        "",
        r#"items[0].stem: "stem" is missing. Add "stem". It should be text in quotation marks."#,
    ),
    (
        r#""reviewed": "2026-01-01", "reviewer": "R","#,
        "",
        "reviewed: \"reviewed\" is missing. Add \"reviewed\". It should be a day in quotation marks, such as \
         \"2026-01-31\", or null where there was none.",
    ),
    (
        r#""stem": "S1""#,
        r#""stem": 5"#,
        "items[0].stem: This is a number, which cannot stand here. Put text in quotation marks here.",
    ),
    (
        r#""stem": "S1""#,
        r#""stem": " ""#,
        "items[0].stem: There is nothing to read here. Write a text that can be seen.",
    ),
    (
        r#""learningLevel": 2"#,
        r#""learningLevel": 4"#,
        "items[0].learningLevel: This number cannot stand here. Use a whole number from 1 to 3.",
    ),
    (
        r#""learningLevel": 2"#,
        r#""learningLevel": null"#,
        "items[0].learningLevel: This is null, so there is nothing to use. Put a whole number without quotation marks \
         here. Or leave the field out.",
    ),
    (
        r#""text": "X", "correct": true"#,
        r#""text": "X", "correct": false"#,
        r#"items[0].options: No option is marked as correct. Set "correct": true on one option."#,
    ),
    (
        r#""text": "Y", "correct": false"#,
        r#""text": "Y", "correct": true"#,
        "items[0].options: 2 options are marked as correct, but only one may be. Keep \"correct\": true on one \
         option and set it to false on the others.",
    ),
    (
        r#""type": "single""#,
        r#""type": "Single""#,
        "items[0].type: \"Single\" is not a word that can stand here. Use \"single\", \"multiple\", \"true-false\", \
         \"scenario\", \"numeric\", \"short-text\", \"ordering\", \"matching\", \"rating\" or \"reflection\". Did you mean \
         \"single\"?",
    ),
    (
        r#""section": "b""#,
        r#""section": "c""#,
        "items[0].section: Nothing in \"sections\" has the id \"c\". Add it to \"sections\", or use an id that is \
         there.",
    ),
    (
        r#"{ "source": "s1" }"#,
        r#"{ "source": "s2" }"#,
        "items[0].sources[1].source: Nothing in \"sources\" has the id \"s2\". Add it to \"sources\", or use an id \
         that is there.",
    ),
    (
        r#""id": "i3""#,
        r#""id": "i1""#,
        "items[2].id: \"i1\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#"["o1", "o2"]"#,
        r#"["o1", "o1"]"#,
        "items[0].outcomes[1]: \"o1\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#""2027-01-01""#,
        r#""2027-02-30""#,
        "nextReview: \"2027-02-30\" is not a date. Write the day as year-month-day, such as 2026-01-31.",
    ),
    (
        r#""2027-01-01""#,
        r#""2026-01-01""#,
        "nextReview: The next review is not later than the review. Set a later day, or null if no review is planned.",
    ),
    (
        r#""2027-01-01""#,
        r#""2026-05-31""#,
        "nextReview: The day of the next review is past. Have the pack reviewed, then set \"reviewed\" and \
         \"nextReview\".",
    ),
    (
        r#""reviewed": "2026-01-01""#,
        r#""reviewed": "2026-06-02""#,
        "reviewed: The day of the review has not come yet. Set the day on which the pack was reviewed, or null if \
         nobody has reviewed it.",
    ),
    (
        "https://example.org/",
        "javascript:alert(1)",
        "sources[0].url: \"javascript:alert(1)\" is not a web address that can be used. Write the whole address, \
         starting with https:// or http://, without spaces.",
    ),
    (
        r#""feedback": "F1""#,
        r#""feedback": "F1", "odd key": 1"#,
        "items[0][\"odd key\"]: \"odd key\" is not a field that is used here. Take it out, or correct its name.",
    ),
    (
        r#""kind": "quiz""#,
        r#""kind": "pam""#,
        "kind: This is not a pack of a kind that can be used here. Use a pack with \"kind\": \"quiz\".",
    ),
    (
        r#""schemaVersion": 1"#,
        r#""schemaVersion": 2"#,
        "schemaVersion: The pack is written in a format that this version cannot read. Use a pack with \
         \"schemaVersion\": 1, or a newer version of this script. This one reads format 1 only.",
    ),
];

#[test]
fn one_mistake_is_told_once_with_place_cause_and_cure() {
    for (from, to, said) in TABLE {
        assert_eq!(told(&pack_with(from, to)), [*said], "{from} -> {to}");
    }
}

#[test]
fn a_misspelt_field_is_missing_and_its_name_is_guessed() {
    let told = told(&pack_with("\"feedback\": \"F1\"", "\"Feedbak\": \"F1\""));
    assert_eq!(told.len(), 2);
    assert!(told[0].starts_with("items[0].feedback: \"feedback\" is missing."));
    assert!(told[1].ends_with("Did you mean \"feedback\"?"), "{}", told[1]);
}

#[test]
fn where_the_type_is_not_known_the_fields_of_every_type_are() {
    let told = told(&pack_with(r#""type": "true-false", "#, ""));
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn a_broken_list_of_sections_is_not_held_against_the_items() {
    for (from, to) in [
        (r#"{ "id": "b", "title": "B" }"#, r#"{ "title": "B" }"#),
        (r#"{ "id": "b", "title": "B" }"#, r#"{ "id": "b b", "title": "B" }"#),
        (r#"{ "id": "b", "title": "B" }"#, "7"),
    ] {
        assert_eq!(told(&pack_with(from, to)).len(), 1, "{to}");
    }
}

#[test]
fn all_faults_are_told_in_the_order_of_the_pack() {
    let text = fixture::PACK
        .replace("\"title\": \"T\", ", "")
        .replace("\"lang\": \"en-GB\"", "\"lang\": \"english!\"")
        .replace("\"text\": \"X\"", "\"text\": null")
        .replace("\"answer\": true", "\"answer\": \"yes\"");
    let pack: Value = serde_json::from_str(&text).unwrap();
    let places: Vec<_> = validate(&pack, &QUIZ, None).into_iter().map(|fault| fault.place).collect();
    let texts = ["items[0].options[0].text", "items[1].options[0].text"];
    assert_eq!(places, ["title", "lang", texts[0], texts[1], "items[2].answer", "items[2].reasons[0].text"]);
}

#[test]
fn what_is_no_object_is_told_of_the_whole_pack() {
    for value in [Value::Null, 1.0.into(), "x".into(), Value::List(vec![])] {
        let faults = validate(&value, &QUIZ, None);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].place, "pack");
    }
    assert_eq!(
        validate(&Value::Object(vec![]), &QUIZ, None).len(),
        11,
        "one for each field that must be there"
    );
}

#[test]
fn telling_stops_at_the_cap_and_says_so() {
    let empty = vec![Value::Object(vec![]); 1_000];
    let faults = validate(&Value::object([("items", empty.into())]), &QUIZ, None);
    assert_eq!(faults.len(), limits::MAX_FAULTS + 1);
    assert_eq!(faults[limits::MAX_FAULTS].code, "more-faults");
}

#[test]
fn warnings_never_crowd_out_errors() {
    let unknown: Vec<_> = (0..100).map(|index| format!("\"extra{index}\":0,")).collect();
    let item = ["{", &unknown.concat(), "\"id\":\"i\"},"].concat();
    let text = ["{\"items\":[", &item.repeat(11), "7]}"].concat();
    let faults = validate(&serde_json::from_str(&text).unwrap(), &QUIZ, None);
    let told = |code: &str| faults.iter().filter(|fault| fault.code == code).count();
    assert_eq!((told("unknown-field"), told("more-faults"), told("wrong-type")), (limits::MAX_FAULTS, 1, 1));
    let more = faults.iter().find(|fault| fault.code == "more-faults").unwrap();
    assert!(!more.is_error());
}

#[test]
fn a_field_of_another_type_of_item_is_unknown() {
    let told = told(&pack_with(r#""feedback": "F1""#, r#""feedback": "F1", "answer": true"#));
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("items[0].answer: \"answer\" is not a field that is used here."));
}

#[test]
fn numbers_that_are_no_numbers_are_out_of_range() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, 1.000_000_1, 4_294_967_297.0] {
        let mut value = pack();
        let Value::Object(fields) = &mut value else { unreachable!() };
        let Some((_, Value::List(items))) = fields.iter_mut().find(|(name, _)| name == "items") else {
            unreachable!()
        };
        let Value::Object(item) = &mut items[0] else { unreachable!() };
        for (_, value) in item.iter_mut().filter(|(name, _)| name == "learningLevel") {
            *value = number.into();
        }
        let faults = validate(&value, &QUIZ, None);
        assert_eq!((faults.len(), faults[0].code), (1, "out-of-range"), "{number}");
    }
}

#[test]
fn faults_become_plain_data() {
    let faults = validate(&pack_with("\"kind\": \"quiz\"", "\"kind\": \"pam\""), &QUIZ, None);
    let value = Value::from(&faults[0]);
    assert_eq!(value.get("severity"), Some(&"error".into()));
    assert_eq!(value.get("place"), Some(&"kind".into()));
}
