//! What the validator says of settings, results and the kinds of item that are not a plain choice, and of markup.

mod fixture;

use fixture::{WHOLE, changed, pack_with, whole};
use pcw_content::shape::QUIZ;
use pcw_content::{Fault, Value, validate};

fn told(pack: &Value) -> Vec<String> {
    let line = |fault: &Fault| format!("{}: {} {}", fault.place, fault.cause, fault.cure);
    validate(pack, &QUIZ, None).iter().map(line).collect()
}

#[test]
fn a_good_pack_has_no_faults() {
    assert_eq!(told(&whole()), [""; 0]);
}

/// What is changed, into what, and what is said. Read the last column as an author would.
const TABLE: &[(&str, &str, &str)] = &[
    (
        r#""grade": 3"#,
        r#""grade": 2"#,
        "items[0].options: 2 options have the highest grade, but only one may be best. Keep the highest grade for one \
         option and give the others a lower one.",
    ),
    (
        r#""grade": 3"#,
        r#""grade": 4"#,
        "items[0].options[1].grade: This number cannot stand here. Use a whole number from 0 to 3.",
    ),
    (
        r#""next": "i3""#,
        r#""next": "i9""#,
        "items[0].next: Nothing in \"items\" has the id \"i9\". Add it to \"items\", or use an id that is there.",
    ),
    (
        r#""next": "i2""#,
        r#""next": "i1""#,
        "items[0].options[0].next: \"i1\" does not come after this question, so the way would lead back. Use the id of \
         a question further down in \"items\".",
    ),
    (
        r#""answer": 12.5"#,
        r#""answer": 100.5"#,
        "items[1].answer: This number lies outside \"range\", so nobody could give it. Use a number from -0.5 to 100, \
         or make \"range\" wider.",
    ),
    (
        r#""answer": 12.5"#,
        r#""answer": 12.1234567"#,
        "items[1].answer: This number has too many decimal places. Round it to 6 decimal places or fewer.",
    ),
    (
        r#""answer": 12.5"#,
        r#""answer": 1e10"#,
        "items[1].answer: This number cannot stand here. Use a number from -1000000000 to 1000000000.",
    ),
    (
        r#""least": -0.5"#,
        r#""least": 200"#,
        "items[1].range.greatest: \"greatest\" is less than \"least\". Change the two round, or correct the one that is \
         wrong.",
    ),
    (
        r#""least": -0.5, "#,
        "",
        "items[1].range.least: \"least\" is missing. Add \"least\". It should be a number without quotation marks.",
    ),
    (
        r#""value": 13"#,
        r#""value": 0.10"#,
        "items[1].known[1].value: \"0.1\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#""link workers""#,
        r#""Link worker""#,
        "items[2].accepted[1]: \"Link worker\" is in this list already, at entry [0]. Change one of the two, or take one \
         out.",
    ),
    (
        r#""answer": "y""#,
        r#""answer": "w""#,
        "items[4].prompts[0].answer: Nothing in \"choices\" has the id \"w\". Add it to \"choices\", or use an id that \
         is there.",
    ),
    (
        r#""from": 50"#,
        r#""from": 90"#,
        "scoreFeedback[2].from: This is not greater than 90, where the entry before begins. Put the entries in order, \
         the lowest first, and give each its own beginning.",
    ),
    (
        r#""section": "b", "items": 3"#,
        r#""section": "a", "items": 3"#,
        "settings.quotas[1].section: \"a\" is in this list already, at entry [0]. Change one of the two, or take one \
         out.",
    ),
    (
        r#""topics": ["a", "b"]"#,
        r#""topics": ["a", "c"]"#,
        "settings.topics[1]: Nothing in \"sections\" has the id \"c\". Add it to \"sections\", or use an id that is \
         there.",
    ),
    (
        r#""learningLevels": [1, 2]"#,
        r#""learningLevels": [2, 2]"#,
        "settings.learningLevels[1]: \"2\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#""passMark": 66.67"#,
        r#""passMark": 66.667"#,
        "settings.passMark: This number has too many decimal places. Round it to 2 decimal places or fewer.",
    ),
    (
        r#""feedback": "end""#,
        r#""feedback": "End""#,
        "settings.feedback: \"End\" is not a word that can stand here. Use \"immediate\", \"end\" or \"none\". Did you \
         mean \"end\"?",
    ),
    (
        r#""outcomes": ["o1"]"#,
        r#""outcomes": ["o3"]"#,
        "items[0].outcomes[0]: Nothing in \"outcomes\" has the id \"o3\". Add it to \"outcomes\", or use an id that is \
         there.",
    ),
    (
        r#""taxonomyLevel": "apply""#,
        r#""taxonomyLevel": "aply""#,
        "items[0].taxonomyLevel: Nothing in \"taxonomyLevels\" has the id \"aply\". Add it to \"taxonomyLevels\", or use \
         an id that is there.",
    ),
    (
        r#""stem": "S7""#,
        r#""stem": "See [this](www.nhs.uk)""#,
        "items[6].stem: \"www.nhs.uk\" is not an address that a link can have here, so this stays plain text. Start it \
         with https://, http://, mailto: or tel:, such as [NHS](https://www.nhs.uk). If no link is meant, write \\[ for \
         [.",
    ),
    (
        r#""stem": "S7""#,
        r#""stem": "[](https://www.nhs.uk)""#,
        "items[6].stem: The link to \"https://www.nhs.uk\" has no words, so this stays plain text. Write in the square \
         brackets where it leads, such as [NHS](https://www.nhs.uk).",
    ),
    (
        r#""stem": "S7""#,
        r#""stem": "![](a.png)""#,
        "items[6].stem: The image \"a.png\" has no words for people who cannot see it, so this stays plain text. Write \
         in the square brackets what it shows, such as ![A bar chart of four groups](images/chart.png).",
    ),
    (
        r#""stem": "S7""#,
        r#""stem": "![A chart](https://example.org/a.png)""#,
        "items[6].stem: \"https://example.org/a.png\" is not an address that an image can have here, so this stays plain \
         text. Name a file beside the page, such as images/chart.png, or put the image itself here, as an address that \
         starts with data:image/png;base64 and so on.",
    ),
];

#[test]
fn one_mistake_is_told_once_with_place_cause_and_cure() {
    for (from, to, said) in TABLE {
        assert_eq!(told(&changed(WHOLE, from, to)), [*said], "{from} -> {to}");
    }
}

#[test]
fn feedback_may_be_left_out_only_where_nothing_is_scored() {
    for index in 1..=5 {
        let told = told(&changed(WHOLE, &format!(r#", "feedback": "F{index}""#), ""));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("\"feedback\" is missing"));
    }
    assert!(told(&changed(WHOLE, r#", "feedback": "F7""#, "")).is_empty());
}

#[test]
fn ids_of_outcomes_and_taxonomy_levels_are_free_where_the_pack_has_no_words_for_them() {
    for list in ["outcomes", "taxonomyLevels"] {
        let told = told(&changed(WHOLE, &format!("\"{list}\": [{{"), "\"words\": [{"));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("words: \"words\" is not a field"), "{told:?}");
    }
    let free = told(&pack_with(r#"["o1", "o2"]"#, r#"["not an id"]"#));
    assert_eq!(free.len(), 1);
    assert!(free[0].starts_with("items[0].outcomes[0]: \"not an id\" is not an id."));
}

#[test]
fn one_wrong_id_is_not_held_against_all_that_name_it() {
    for (from, to) in [
        (r#""id": "i3", "type""#, r#""id": "i 3", "type""#),
        (r#""id": "i3", "type""#, r#""id": "i1", "type""#),
        (r#""id": "i3", "type""#, r#""type""#),
        (r#"{ "id": "y", "text": "Y" }"#, r#"{ "id": "x", "text": "Y" }"#),
        (r#"{ "id": "y", "text": "Y" }"#, r#"{ "text": "Y" }"#),
        (r#"{ "id": "y", "text": "Y" },"#, ""),
    ] {
        let told = told(&changed(WHOLE, from, to));
        assert_eq!(told.len(), 1, "{from} -> {to}: {told:?}");
    }
}

#[test]
fn the_data_of_images_do_not_make_a_text_too_long() {
    let image = |bytes: usize| format!("![A chart](data:image/png;base64,{})", "A".repeat(bytes));
    let with = |text: String| told(&changed(WHOLE, r#""stem": "S7""#, &format!(r#""stem": "{text}""#)));
    assert!(with(image(100_000)).is_empty());
    assert!(with(image(100_000) + &"a".repeat(5_000 - 12)).is_empty());
    let long = with(image(100_000) + &"a".repeat(5_000 - 11));
    assert_eq!(
        long,
        ["items[6].stem: This text has 5001 characters. Shorten it to 5000 characters or fewer."]
    );
    assert_eq!(with(format!("![](data:image/png;base64,{})", "A".repeat(5_000))).len(), 2);
}

#[test]
fn each_link_that_cannot_be_used_is_told_and_none_stops_the_pack() {
    let text = r#""stem": "[a](x) [b](javascript:y) [c](https://z)""#;
    let faults = validate(&changed(WHOLE, r#""stem": "S7""#, text), &QUIZ, None);
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["bad-link"; 2]);
    assert!(!faults.iter().any(Fault::is_error));
    let title = r#""conclusion": "C", "introduction": "I", "publisher": "[a](x)""#;
    let faults = validate(&changed(WHOLE, r#""conclusion": "C""#, title), &QUIZ, None);
    assert!(faults.is_empty(), "a name has no markup: {faults:?}");
}

#[test]
fn where_the_type_is_not_known_nothing_else_is_told_of_the_item() {
    for kind in ["scenario", "numeric", "short-text", "ordering", "matching", "rating", "reflection"] {
        let without = told(&changed(WHOLE, &format!(r#""type": "{kind}", "#), ""));
        assert_eq!(without.len(), 1, "{without:?}");
        assert!(without[0].contains("\"type\" is missing"));
    }
}

#[test]
fn numbers_at_the_limits_are_no_fault() {
    for (from, to) in [
        (r#""answer": 12.5"#, r#""answer": -0.5"#),
        (r#""answer": 12.5"#, r#""answer": 100"#),
        (r#""answer": 12.5"#, r#""answer": 0.000001"#),
        (r#""greatest": 100"#, r#""greatest": 1000000000"#),
        (r#""least": -0.5"#, r#""least": -1000000000"#),
        (r#""least": -0.5"#, r#""least": 12.5"#),
        (r#""least": -0.5, "greatest": 100"#, r#""least": 12.5, "greatest": 12.5"#),
        (r#""value": 13"#, r#""value": 999999999.999999"#),
        (r#""tolerance": 0.25"#, r#""tolerance": 0"#),
        (r#""passMark": 66.67"#, r#""passMark": 100"#),
        (r#""passMark": 66.67"#, r#""passMark": 0.01"#),
        (r#""from": 80"#, r#""from": 100"#),
        (r#""from": 80"#, r#""from": 51"#),
        (r#""pick": 10"#, r#""pick": 1000"#),
        (r#""grade": 2"#, r#""grade": 0"#),
    ] {
        assert_eq!(told(&changed(WHOLE, from, to)), [""; 0], "{from} -> {to}");
    }
    for cents in 0..=10_000 {
        let mark = format!("\"passMark\": {}.{:02}", cents / 100, cents % 100);
        assert_eq!(told(&changed(WHOLE, r#""passMark": 66.67"#, &mark)), [""; 0], "{mark}");
    }
}
