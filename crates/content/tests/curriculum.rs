//! What a valid curriculum becomes in the domain.

mod fixture;

use fixture::{CURRICULUM, changed, curriculum};
use pcw_content::{Value, load_curriculum};
use pcw_domain::item::{Citation, LearningLevel};
use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::curriculum::{
    Assessment, Hard, Known, LearningLevelText, Method, Note, Other, Plan, Taxonomy, TaxonomyLevel, Verb,
};
use pcw_domain::quiz::Titled;

fn read() -> Curriculum {
    *load_curriculum(&curriculum(), None).expect("the pack is valid").content
}

fn verb(word: &str, note: &str) -> Verb {
    Verb { word: word.into(), note: note.into() }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().copied().map(String::from).collect()
}

fn levels<const COUNT: usize>(numbers: [u8; COUNT]) -> Vec<LearningLevel> {
    numbers.into_iter().filter_map(LearningLevel::new).collect()
}

#[test]
fn the_curriculum_has_what_the_pack_says_of_it_as_a_whole() {
    let loaded = load_curriculum(&curriculum(), None).unwrap();
    let read = loaded.content;
    let whole = [&read.id, &read.version, &read.title, &read.introduction, &read.basis];
    assert_eq!(whole.map(String::as_str), ["c", "1.0", "T", "I", "BA"]);
    let titled = |id: &str, title: &str| Titled { id: id.into(), title: title.into() };
    assert_eq!(read.sections, [titled("a", "A"), titled("b", "B")]);
    assert_eq!(loaded.about.sources.len(), 1);
    assert!(loaded.warnings.is_empty());
}

/// In the pack all verbs stand in one list, so that none can stand twice.
#[test]
fn verbs_are_read_in_lower_case_into_their_taxonomy_levels() {
    let level = |id: &str, name: &str, text: &str, elsewhere: &str, verbs: Vec<Verb>| TaxonomyLevel {
        id: id.into(),
        name: name.into(),
        text: text.into(),
        elsewhere: elsewhere.into(),
        verbs,
    };
    assert_eq!(
        read().taxonomy.levels,
        [
            level("recall", "Recall", "RT", "RE", vec![verb("define", "")]),
            level("apply", "Apply", "", "", vec![verb("use", "UN"), verb("reflect on", "")]),
        ]
    );
}

#[test]
fn what_is_known_of_verbs_beyond_the_table_is_read_in_lower_case() {
    let taxonomy = read().taxonomy;
    assert_eq!((taxonomy.title.as_str(), taxonomy.text.as_str()), ("TT", "TX"));
    let hard = |word: &str, instead: &[&str], in_source| Hard {
        word: word.into(),
        instead: words(instead),
        in_source,
    };
    assert_eq!(taxonomy.hard, [hard("be aware of", &["define", "use"], true), hard("grasp", &[], false)]);
    let other = |word: &str, instead: &[&str]| Other { word: word.into(), instead: words(instead) };
    assert_eq!(taxonomy.others, [other("list", &["define"]), other("go", &[])]);
    let cited =
        Citation { title: "Book (2001)".into(), place: "line 3".into(), url: "https://example.org/".into() };
    assert_eq!(taxonomy.notes, [Note { title: "N1".into(), text: "NT1".into(), sources: vec![cited] }]);
}

#[test]
fn outcomes_know_their_section_and_levels_by_place() {
    let known = read().outcomes;
    assert_eq!(
        known,
        [
            Known {
                id: "o1".into(),
                section: 1,
                learning_level: LearningLevel::new(3),
                stem: "Be able to".into(),
                text: "use it".into(),
                taxonomy_level: Some(1),
                place: "line 9".into(),
            },
            Known {
                id: "o2".into(),
                section: 0,
                learning_level: None,
                stem: String::new(),
                text: "Define it".into(),
                taxonomy_level: None,
                place: String::new(),
            },
        ]
    );
}

#[test]
fn ways_to_learn_and_to_assess_keep_what_they_are_for() {
    let read = read();
    let first = Method {
        id: "m1".into(),
        title: "M1".into(),
        text: "MT1".into(),
        learning_levels: levels([1, 3]),
        taxonomy_levels: vec![1, 0],
    };
    assert_eq!(read.methods, [first, Method { id: "m2".into(), title: "M2".into(), ..Method::default() }]);
    let first = Assessment {
        id: "e1".into(),
        title: "E1".into(),
        text: "ET1".into(),
        learning_levels: levels([2]),
        taxonomy_levels: vec![0],
    };
    let second = Assessment { id: "e2".into(), title: "E2".into(), ..Assessment::default() };
    assert_eq!(read.assessments, [first, second]);
}

#[test]
fn learning_levels_plans_and_synonyms_are_read_in_order() {
    let read = read();
    let level = |name: &str, text: &str| LearningLevelText { name: name.into(), text: text.into() };
    assert_eq!(read.learning_levels, [level("L1", "LT1"), level("L2", "")]);
    let plan = |id: &str, title: &str, most| Plan { id: id.into(), title: title.into(), most };
    assert_eq!(read.plans, [plan("p1", "P1", Some(6)), plan("p2", "P2", None)]);
    assert_eq!(read.synonyms, [words(&["patient", "person"]), words(&["remote", "online", "virtual"])]);
}

#[test]
fn a_site_may_do_without_most_of_it() {
    let mut pack = curriculum();
    let Value::Object(fields) = &mut pack else { unreachable!() };
    let optional = [
        "introduction",
        "verbs",
        "learningLevels",
        "outcomes",
        "methods",
        "assessments",
        "plans",
        "synonyms",
    ];
    fields.retain(|(name, _)| !optional.contains(&name.as_str()));
    for (name, value) in fields.iter_mut() {
        if name == "taxonomy" {
            *value = Value::object([("title", "TT".into())]);
        }
    }
    let least = *load_curriculum(&pack, None).unwrap().content;
    let taxonomy =
        Taxonomy { title: "TT".into(), levels: least.taxonomy.levels.clone(), ..Taxonomy::default() };
    assert!(taxonomy.levels.len() == 2 && taxonomy.levels.iter().all(|level| level.verbs.is_empty()));
    let Curriculum { id, version, title, basis, sections, .. } = read();
    assert_eq!(least, Curriculum { id, version, title, basis, sections, taxonomy, ..Curriculum::default() });
}

#[test]
fn warnings_come_with_the_pack_and_errors_instead_of_it() {
    let unknown = changed(CURRICULUM, r#""basis": "BA""#, r#""basis": "BA", "extra": 1"#);
    assert_eq!(load_curriculum(&unknown, None).unwrap().warnings.len(), 1);
    let both = changed(CURRICULUM, r#""basis": "BA""#, r#""extra": 1"#);
    assert_eq!(load_curriculum(&both, None).unwrap_err().len(), 2);
}
