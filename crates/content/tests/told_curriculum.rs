//! What the validator says of curricula with one thing wrong.

mod fixture;

use fixture::{CURRICULUM, changed, curriculum};
use pcw_content::shape;
use pcw_content::{Fault, Value, validate};

fn told(pack: &Value) -> Vec<String> {
    let line = |fault: &Fault| format!("{}: {} {}", fault.place, fault.cause, fault.cure);
    validate(pack, &shape::CURRICULUM, None).iter().map(line).collect()
}

#[test]
fn a_good_pack_has_no_faults() {
    assert_eq!(told(&curriculum()), [""; 0]);
}

/// What is changed, into what, and what is said. Read the last column as an author would.
const TABLE: &[(&str, &str, &str)] = &[
    (
        r#""basis": "BA","#,
        "",
        "basis: \"basis\" is missing. Add \"basis\". It should be text in quotation marks.",
    ),
    (
        r#""verb": "Define", "level": "recall""#,
        r#""verb": "USE", "level": "recall""#,
        "verbs[1].verb: \"USE\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#""verb": "Define", "level": "recall""#,
        r#""verb": "Define", "level": "remember""#,
        "verbs[1].level: Nothing in \"taxonomyLevels\" has the id \"remember\". Add it to \"taxonomyLevels\", or use an \
         id that is there.",
    ),
    (
        r#""verb": "use", "level": "apply", "#,
        r#""verb": "use", "#,
        "verbs[0].level: \"level\" is missing. Add \"level\". It should be text in quotation marks.",
    ),
    (
        r#"{ "verb": "grasp" }"#,
        r#"{ "verb": "be Aware of" }"#,
        "taxonomy.hard[1].verb: \"be Aware of\" is in this list already, at entry [0]. Change one of the two, or take \
         one out.",
    ),
    (
        r#""instead": ["define"]"#,
        r#""instead": ["define", "define"]"#,
        "taxonomy.others[0].instead[1]: \"define\" is in this list already, at entry [0]. Change one of the two, or take \
         one out.",
    ),
    (
        r#""instead": ["define"]"#,
        r#""instead": "define""#,
        "taxonomy.others[0].instead: This is text, which cannot stand here. Put a list in square brackets here.",
    ),
    (
        r#""inSource": true"#,
        r#""inSource": "yes""#,
        "taxonomy.hard[0].inSource: This is text, which cannot stand here. Put true or false without quotation marks \
         here.",
    ),
    (
        r#"{ "source": "s1", "place""#,
        r#"{ "source": "s2", "place""#,
        "taxonomy.notes[0].sources[0].source: Nothing in \"sources\" has the id \"s2\". Add it to \"sources\", or use an \
         id that is there.",
    ),
    (
        r#""section": "b""#,
        r#""section": "c""#,
        "outcomes[0].section: Nothing in \"sections\" has the id \"c\". Add it to \"sections\", or use an id that is \
         there.",
    ),
    (
        r#""section": "a", "text""#,
        r#""text""#,
        "outcomes[1].section: \"section\" is missing. Add \"section\". It should be text in quotation marks.",
    ),
    (
        r#""learningLevel": 3"#,
        r#""learningLevel": 4"#,
        "outcomes[0].learningLevel: This number cannot stand here. Use a whole number from 1 to 3.",
    ),
    (
        r#""taxonomyLevel": "apply""#,
        r#""taxonomyLevel": "Apply""#,
        "outcomes[0].taxonomyLevel: Nothing in \"taxonomyLevels\" has the id \"Apply\". Add it to \"taxonomyLevels\", or \
         use an id that is there.",
    ),
    (
        r#"{ "id": "o2""#,
        r#"{ "id": "o1""#,
        "outcomes[1].id: \"o1\" is in this list already, at entry [0]. Change one of the two, or take one out.",
    ),
    (
        r#"["apply", "recall"]"#,
        r#"["apply", "apply"]"#,
        "methods[0].taxonomyLevels[1]: \"apply\" is in this list already, at entry [0]. Change one of the two, or take \
         one out.",
    ),
    (
        r#""most": 6"#,
        r#""most": 0"#,
        "plans[0].most: This number cannot stand here. Use a whole number from 1 to 1000.",
    ),
    (
        r#"["Patient", "person"]"#,
        r#"["Patient"]"#,
        "synonyms[0]: This list has too few entries: 1. Give it 2 or more.",
    ),
    (
        r#"["Patient", "person"]"#,
        r#""Patient, person""#,
        "synonyms[0]: This is text, which cannot stand here. Put a list in square brackets here.",
    ),
    (
        r#"{ "title": "L2" }"#,
        r#"{ "name": "L2" }"#,
        "learningLevels[1].title: \"title\" is missing. Add \"title\". It should be text in quotation marks.\n\
         learningLevels[1].name: \"name\" is not a field that is used here. Take it out, or correct its name.",
    ),
    (
        r#"{ "title": "L2" }"#,
        r#"{ "title": "L2" }, { "title": "L3" }, { "title": "L4" }"#,
        "learningLevels: This list has too many entries: 4. Cut it to 3 or fewer.",
    ),
];

#[test]
fn one_mistake_is_told_once_with_place_cause_and_cure() {
    for (from, to, said) in TABLE {
        assert_eq!(told(&changed(CURRICULUM, from, to)).join("\n"), *said, "{from} -> {to}");
    }
}

#[test]
fn one_wrong_id_is_not_held_against_all_that_name_it() {
    for (from, to) in [
        (r#"{ "id": "apply", "#, "{ "),
        (r#"{ "id": "apply", "#, r#"{ "id": "ap ply", "#),
        (r#"{ "id": "apply", "#, r#"{ "id": "recall", "#),
        (r#"{ "id": "b", "title""#, r#"{ "id": "b b", "title""#),
    ] {
        let told = told(&changed(CURRICULUM, from, to));
        assert_eq!(told.len(), 1, "{from} -> {to}: {told:?}");
    }
}

/// Elsewhere a capital letter makes another word: an id is an id.
#[test]
fn case_matters_for_ids_and_not_for_verbs() {
    let ids = changed(CURRICULUM, r#"{ "id": "o2""#, r#"{ "id": "O1""#);
    assert_eq!(told(&ids), [""; 0]);
    let verbs = changed(CURRICULUM, r#""verb": "Reflect on""#, r#""verb": "DEFINE""#);
    assert_eq!(told(&verbs).len(), 1);
    let accents = changed(CURRICULUM, r#""verb": "Reflect on""#, r#""verb": "définir""#);
    assert_eq!(told(&accents), [""; 0]);
}

/// A hard verb may stand in the table as well, and one of the others may stand for a hard one.
#[test]
fn each_list_of_verbs_is_looked_at_by_itself() {
    let both = changed(CURRICULUM, r#"{ "verb": "grasp" }"#, r#"{ "verb": "define" }, { "verb": "list" }"#);
    assert_eq!(told(&both), [""; 0]);
}
