//! The shipped curriculum says what the shared facts say: taxonomy, sections, outcomes, ways to learn and to assess.
//!
//! A copy of the figures stands in `curriculum_figures.rs`, and holds the pack wherever the tests run. Where the shared
//! folder is named, the facts themselves do, outcome by outcome.

use std::collections::BTreeSet;

use pcw_content::{Value, load_curriculum};
use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Curriculum;

use crate::curriculum_figures::{self, Figures, Section};
use crate::files::{read, shared};
use crate::shipped::{list, number, pack, text};

fn shipped() -> Curriculum {
    *load_curriculum(&pack("curriculum"), None).expect("the pack can be used").content
}

#[test]
fn the_shipped_curriculum_has_the_figures_of_the_copy() {
    assert_eq!(figures(&shipped()), curriculum_figures::copy());
}

#[test]
fn the_copy_has_230_outcomes_51_verbs_and_39_marks() {
    let copy = curriculum_figures::copy();
    let outcomes = [0, 1, 2, 3]
        .map(|level| -> usize { copy.sections.iter().map(|section| section.outcomes[level]).sum() });
    assert_eq!(outcomes, [19, 67, 86, 58]);
    assert_eq!(outcomes.iter().sum::<usize>(), 230);
    assert_eq!(copy.stems.iter().map(|(_, count)| count).sum::<usize>(), 230);
    assert_eq!(copy.sections.iter().map(|section| section.in_table).sum::<usize>(), 72);
    let verbs: BTreeSet<_> = copy.levels.iter().flat_map(|[.., verbs]| verbs.split(", ")).collect();
    assert_eq!(verbs.len(), 51);
    assert_eq!(copy.methods.iter().map(|(_, marks)| marks.len()).sum::<usize>(), 39);
}

#[test]
fn a_curriculum_that_departs_from_the_figures_is_noticed() {
    let written = serde_json::to_string(&pack("curriculum")).unwrap();
    for (from, to) in [
        (r#""verb":"define""#, r#""verb":"explain""#),
        (r#""section":"core-communication""#, r#""section":"health-literacy""#),
        (r#""learningLevel":1"#, r#""learningLevel":2"#),
        (r#""stem":"Understand""#, r#""stem":"Know""#),
        (r#""taxonomyLevel":"comprehend""#, r#""was":"comprehend""#),
        (r#""learningLevels":[1,2,3]"#, r#""learningLevels":[1,2]"#),
    ] {
        let changed = written.replacen(from, to, 1);
        assert_ne!(changed, written, "not in the pack: {from}");
        let changed: Value = serde_json::from_str(&changed).unwrap();
        let curriculum = load_curriculum(&changed, None).expect("the pack can still be used").content;
        assert_ne!(figures(&curriculum), curriculum_figures::copy(), "{from} -> {to}");
    }
}

/// What the typed side has, counted as the facts are.
fn figures(curriculum: &Curriculum) -> Figures {
    let mut sections: Vec<_> = curriculum
        .sections
        .iter()
        .map(|section| Section { id: section.id.clone(), outcomes: [0; 4], in_table: 0 })
        .collect();
    let mut stems = Vec::new();
    for known in &curriculum.outcomes {
        let section = &mut sections[known.section];
        section.outcomes[known.learning_level.map_or(0, |level| level.number().into())] += 1;
        section.in_table += usize::from(known.taxonomy_level.is_some());
        curriculum_figures::count(&mut stems, &known.stem);
    }
    let levels = curriculum.taxonomy.levels.iter().map(|level| {
        let verbs: Vec<_> = level.verbs.iter().map(|verb| verb.word.as_str()).collect();
        [level.id.clone(), level.name.clone(), verbs.join(", ")]
    });
    let marks =
        |levels: &[LearningLevel]| levels.iter().copied().map(LearningLevel::number).collect::<Vec<_>>();
    let methods = curriculum.methods.iter().map(|method| (method.id.clone(), marks(&method.learning_levels)));
    Figures {
        levels: levels.collect(),
        sections,
        stems,
        methods: methods.collect(),
        assessments: curriculum.assessments.len(),
    }
}

#[test]
fn the_shipped_curriculum_and_the_copy_say_what_the_facts_say() {
    let Some(facts) = facts() else { return };
    assert_eq!(curriculum_figures::copy(), curriculum_figures::read(&facts));
    let curriculum = shipped();
    let outcomes: Vec<(usize, &Value)> = list(&facts, "sections")
        .iter()
        .enumerate()
        .flat_map(|(index, section)| list(section, "learning_outcomes").iter().map(move |of| (index, of)))
        .collect();
    assert_eq!(curriculum.outcomes.len(), outcomes.len());
    let mut said_otherwise = Vec::new();
    for (known, (section, wanted)) in curriculum.outcomes.iter().zip(outcomes) {
        let id = text(wanted, "id");
        assert_eq!((known.id.as_str(), known.section), (id, section));
        let level = number(wanted, "level").and_then(|level| LearningLevel::new(level as u8));
        assert_eq!(known.learning_level, level, "{id}");
        let table = known.taxonomy_level.map_or("", |level| &curriculum.taxonomy.levels[level].id);
        assert_eq!(table, text(wanted, "table2_level"), "{id}");
        let line = number(wanted, "source_line").expect("a line");
        assert_eq!(known.place, format!("line {line}"), "{id}");
        assert_eq!(known.stem, text(wanted, "stem"), "{id}");
        if plain(&known.text) != plain(text(wanted, "text_own_words")) {
            said_otherwise.push(id);
        }
    }
    assert_eq!(said_otherwise, SAID_OTHERWISE);
    let titles: Vec<_> = curriculum.sections.iter().map(|section| section.title.clone()).collect();
    let wanted = list(&facts, "sections").iter().map(|section| in_full(text(section, "title")));
    assert_eq!(titles, wanted.collect::<Vec<_>>());
    let names: Vec<_> = curriculum.learning_levels.iter().map(|level| level.name.as_str()).collect();
    assert_eq!(names, list(&facts, "levels").iter().map(|level| text(level, "name")).collect::<Vec<_>>());
}

/// What is put in other words than the facts have: remarks in brackets that speak of the source, one with a bare level
/// among them, and one outcome that stood too near to the words of the source.
const SAID_OTHERWISE: [&str; 4] = [
    "making-every-contact-count-l1-be-aware-of-01",
    "motivational-interviewing-l2-understand-05",
    "motivational-interviewing-l3-be-able-to-01",
    "remote-and-virtual-l3-be-able-to-02",
];

/// Words alone: what follows a stem begins in a small letter, and quotation marks are curly.
fn plain(text: &str) -> String {
    text.trim_end_matches('.').to_lowercase().replace(['“', '”', '‘', '’'], "'")
}

/// As this project says it: never a bare level.
fn in_full(title: &str) -> String {
    title.replace("(Level", "(learning Level")
}

fn facts() -> Option<Value> {
    let folder = shared("PCW_DOMAIN", "the comparison of the curriculum pack with the facts")?;
    Some(serde_json::from_str(&read(&folder.join("curriculum.json"))).expect("the facts are JSON"))
}
