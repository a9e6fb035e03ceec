//! What the validator says of packs on the PAM Levels with one thing wrong.

mod fixture;

use fixture::{PAM, changed, pam};
use pcw_content::shape;
use pcw_content::{Fault, Value, validate};

fn told(pack: &Value) -> Vec<String> {
    let line = |fault: &Fault| format!("{}: {} {}", fault.place, fault.cause, fault.cure);
    validate(pack, &shape::PAM, None).iter().map(line).collect()
}

#[test]
fn a_good_pack_has_no_faults() {
    assert_eq!(told(&pam()), [""; 0]);
}

/// What is changed, into what, and what is said. Read the last column as an author would.
const TABLE: &[(&str, &str, &str)] = &[
    (
        r#""purpose": "PU", "#,
        "",
        "purpose: \"purpose\" is missing. Add \"purpose\". It should be text in quotation marks.",
    ),
    (
        r#"[0, 47.1, 55.2, 67.1]"#,
        r#"[0.1, 47.1, 55.2, 67.1]"#,
        "bandings[0].lowerBounds[0]: The first number of this list is not 0, so the lowest numbers belong nowhere. Set \
         the first number to 0.",
    ),
    (
        r#"[0, 47.1, 55.2, 67.1]"#,
        r#"[0, 47.1, 47.1, 67.1]"#,
        "bandings[0].lowerBounds[2]: This is not greater than 47.1, where the entry before begins. Put the entries in \
         order, the lowest first, and give each its own beginning.",
    ),
    (
        r#"[0, 47.1, 55.2, 67.1]"#,
        r#"[0, 47.1, 55.25, 67.1]"#,
        "bandings[0].lowerBounds[2]: This number has too many decimal places. Round it to 1 decimal places or fewer.",
    ),
    (
        r#"[0, 47.1, 55.2, 67.1]"#,
        r#"[0, 47.1, 55.2, 100.1]"#,
        "bandings[0].lowerBounds[3]: This number cannot stand here. Use a number from 0 to 100.",
    ),
    (
        r#"[0, 47.1, 55.2, 67.1]"#,
        r#"[0, 47.1, 55.2]"#,
        "bandings[0].lowerBounds: This list has too few entries: 3. Give it 4 or more.",
    ),
    (
        r#"[22.0, 19, 45.6, 13.3]"#,
        r#"[22.0, 19, 45.6, 13.3, 0]"#,
        "samples.rows[0].percents: This list has too many entries: 5. Cut it to 4 or fewer.",
    ),
    (
        r#""least": 3.4, "#,
        "",
        "change.marks[1].least: \"least\" is missing. Add \"least\". It should be a number without quotation marks.",
    ),
    (
        r#""greatest": 7.4, "#,
        "",
        "change.marks[1].greatest: \"greatest\" is missing. Add \"greatest\". It should be a number without quotation \
         marks.",
    ),
    (
        r#""least": 3.4"#,
        r#""least": 7.5"#,
        "change.marks[1].greatest: \"greatest\" is less than \"least\". Change the two round, or correct the one that is \
         wrong.",
    ),
    (
        r#""least": 3.4"#,
        r#""least": 101"#,
        "change.marks[1].least: This number cannot stand here. Use a number from 0 to 100.",
    ),
    (
        r#""least": 3.4"#,
        r#""least": null"#,
        "change.marks[1].least: This is null, so there is nothing to use. Put a number without quotation marks here. Or \
         leave the field out.",
    ),
    (
        r#""role": "chance""#,
        r#""role": "change""#,
        "change.marks[0].role: \"change\" is not a word that can stand here. Use \"chance\", \"meaning\", \"group\" or \
         \"expectation\". Did you mean \"chance\"?",
    ),
    (
        r#""approach": "a2""#,
        r#""approach": "a3""#,
        "levels[0].approaches[0].approach: Nothing in \"approaches\" has the id \"a3\". Add it to \"approaches\", or use \
         an id that is there.",
    ),
    (
        r#"{ "source": "s3" }"#,
        r#"{ "source": "s4" }"#,
        "topics[0].sources[2].source: Nothing in \"sources\" has the id \"s4\". Add it to \"sources\", or use an id that \
         is there.",
    ),
    (
        r#"{ "id": "b2""#,
        r#"{ "id": "b1""#,
        "bandings[1].id: \"b1\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#""grade": 1"#,
        r#""grade": 2"#,
        "practice[1].options: 2 options have the highest grade, but only one may be best. Keep the highest grade for one \
         option and give the others a lower one.",
    ),
    (
        r#""feedback": "F2","#,
        "",
        "practice[1].feedback: \"feedback\" is missing. Add \"feedback\". It should be text in quotation marks.",
    ),
    (
        r#""second": 55.1"#,
        r#""second": "55,1""#,
        "change.examples[0].second: This is text, which cannot stand here. Put a number without quotation marks here.",
    ),
    (
        r#""looksLike": ["L4"]"#,
        r#""looksLike": []"#,
        "levels[3].looksLike: This list has too few entries: 0. Give it 1 or more.",
    ),
    (
        r#""url": "https://example.org/r""#,
        r#""url": "www.example.org""#,
        "levels[0].resources[0].url: \"www.example.org\" is not a web address that can be used. Write the whole address, \
         starting with https:// or http://, without spaces.",
    ),
    (
        r#""tradeMark": "TM""#,
        r#""tradeMark": "TM", "trademark": "TM""#,
        "trademark: \"trademark\" is not a field that is used here. Take it out, or correct its name.",
    ),
    (
        r#"    { "looksLike": ["L2"], "helps": ["H3"], "avoid": ["V2"] },
"#,
        "",
        "levels: This list has too few entries: 3. Give it 4 or more.",
    ),
];

#[test]
fn one_mistake_is_told_once_with_place_cause_and_cure() {
    for (from, to, said) in TABLE {
        assert_eq!(told(&changed(PAM, from, to)), [*said], "{from} -> {to}");
    }
}

/// A pack may do without approaches, and then no PAM Level can name one.
#[test]
fn without_the_list_no_id_leads_anywhere() {
    let told = told(&changed(PAM, r#""approaches": [{ "id": "a1""#, r#""others": [{ "id": "a1""#));
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("levels[0].approaches[0].approach: Nothing in \"approaches\" has the id \"a2\".")
    );
    assert!(told[1].starts_with("others: \"others\" is not a field that is used here."));
}

#[test]
fn one_wrong_id_is_not_held_against_all_that_name_it() {
    for (from, to) in [
        (r#"{ "id": "a2", "#, "{ "),
        (r#"{ "id": "a2", "#, r#"{ "id": "a 2", "#),
        (r#"{ "id": "a2", "#, r#"{ "id": "a1", "#),
        (r#"{ "id": "s1", "title""#, r#"{ "id": "s 1", "title""#),
    ] {
        let told = told(&changed(PAM, from, to));
        assert_eq!(told.len(), 1, "{from} -> {to}: {told:?}");
    }
}

#[test]
fn numbers_at_the_limits_are_no_fault() {
    for (from, to) in [
        (r#"[0, 47.1, 55.2, 67.1]"#, r#"[0, 0.1, 0.2, 100]"#),
        (r#"[0, 47.1, 55.2, 67.1]"#, r#"[0.0, 99.8, 99.9, 100.0]"#),
        (r#"[0, 47.1, 55.2, 67.1]"#, r#"[-0.0, 1, 2, 3]"#),
        (r#""least": 3.4, "greatest": 7.4"#, r#""least": 0, "greatest": 0"#),
        (r#""least": 3.4, "greatest": 7.4, "#, ""),
        (r#""points": 15"#, r#""points": 100"#),
        (r#""first": 40"#, r#""first": 0"#),
    ] {
        assert_eq!(told(&changed(PAM, from, to)), [""; 0], "{from} -> {to}");
    }
    for tenths in 1..551 {
        let bounds = format!("[0, {}.{}, 55.2, 67.1]", tenths / 10, tenths % 10);
        assert_eq!(told(&changed(PAM, "[0, 47.1, 55.2, 67.1]", &bounds)), [""; 0], "{bounds}");
    }
}
