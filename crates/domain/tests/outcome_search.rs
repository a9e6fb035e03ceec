//! The search for what comes near an outcome, in the curriculum that ships.

use std::path::{Path, PathBuf};

use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::curriculum::Known;
use pcw_domain::outcome::search::{Index, Near};
use pcw_domain::quiz::Titled;

/// What authors might type, and words of the outcome that should be among the first three.
const TYPED: [(&str, &str); 30] = [
    ("Agree goals that matter to the client", "set goals that spark intrinsic motivation"),
    ("By the end of the day learners will be able to use teach-back", "teach-back"),
    ("List the main points of motivational interviewing", "ethos of motivational interviewing"),
    ("Explain what a personal health budget is for", "what personal health budgets are for"),
    ("Recognise when not to use a video consultation", "virtual contact should not go ahead"),
    ("Decide when an online appointment is suitable", "when virtual contact is the right choice"),
    (
        "Write up remote consultations in line with national guidance",
        "record what happened and what was decided",
    ),
    ("Describe what co-production means", "what co-production is"),
    ("explain coproduction", "what co-production is"),
    (
        "Refer to specialist services when someone needs more support",
        "more specialist, tailored or intensive help",
    ),
    ("Understand how loneliness affects people and why social networks help", "easing isolation"),
    ("Know the law on shared decisions", "what the law requires about involving patients"),
    ("Use decision aids with patients", "decision support tools"),
    (
        "Work with people who have multimorbidity and risk using stratification tools",
        "stratified risk assessment",
    ),
    ("Avoid assumptions about people with complicated diagnoses", "avoid assumptions about people"),
    (
        "Collect feedback from patients on their experience and improve the service",
        "feedback on people's experience",
    ),
    ("Recognise red flags", "red flags"),
    ("Explain the accessible information standard", "accessible information standard"),
    ("Reflect on your own prejudice and stereotyping", "prejudices and stereotypes"),
    ("Share information with a carer when it is right to", "may properly be shared with carers"),
    ("Keep accurate records", "correct, relevant records"),
    ("Raise a safeguarding concern", "suitable routes for raising concerns"),
    ("Tell the difference between primary, secondary and tertiary prevention", "three tiers of prevention"),
    ("Discuss PAM scores with a patient sensitively", "talk through pam results"),
    ("Help people build new habits", "new behaviours become habits"),
    ("Apply the COM-B model", "com-b"),
    ("Make the most of big data", "big data"),
    ("Move from cure to end of life care at the right time", "from cure to palliative care"),
    ("Notice a chance for a conversation", "notice an opening for a conversation"),
    ("recgonise barriers to behavior change", "what blocks change"),
];

fn shipped() -> Curriculum {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/packs/curriculum.json");
    let pack = pcw_content::json::parse(&read(&path)).expect("the pack is JSON");
    *pcw_content::load_curriculum(&pack, None).unwrap_or_else(|faults| panic!("{faults:?}")).content
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A curriculum of these outcomes.
fn curriculum(texts: &[&str]) -> Curriculum {
    let known = |(number, text): (usize, &&str)| Known {
        id: format!("outcome-{number}"),
        section: 0,
        learning_level: None,
        stem: "Be able to".into(),
        text: (*text).into(),
        taxonomy_level: None,
        place: String::new(),
    };
    Curriculum {
        sections: vec![Titled { id: "one".into(), title: "Section".into() }],
        outcomes: texts.iter().enumerate().map(known).collect(),
        ..Curriculum::default()
    }
}

fn outcomes(found: &[Near]) -> Vec<usize> {
    found.iter().map(|near| near.outcome).collect()
}

#[test]
fn what_an_author_would_type_finds_what_is_meant() {
    let curriculum = shipped();
    let index = Index::new(&curriculum);
    let mut missed = Vec::new();
    for (typed, meant) in TYPED {
        let held = |number: &usize| curriculum.outcomes[*number].text.to_lowercase().contains(meant);
        assert!((0..curriculum.outcomes.len()).any(|number| held(&number)), "no outcome says: {meant}");
        let found = outcomes(&index.nearest(typed, 3));
        if !found.iter().any(held) {
            missed.push((typed, found.first().map(|first| curriculum.outcomes[*first].text.as_str())));
        }
    }
    assert!(missed.len() * 10 <= TYPED.len(), "{missed:#?}");
}

#[test]
fn most_bullets_of_the_source_find_what_they_became() {
    let (Some(seeds), Some(facts)) = (std::env::var_os("PCW_SEEDS"), std::env::var_os("PCW_DOMAIN")) else {
        println!("left out: the bullets of the source as queries (PCW_SEEDS or PCW_DOMAIN is not set)");
        return;
    };
    let facts: serde_json::Value =
        serde_json::from_str(&read(&Path::new(&facts).join("curriculum.json"))).expect("the facts are JSON");
    let source = read(&seed(Path::new(&seeds)));
    let lines: Vec<&str> = source.lines().collect();
    let curriculum = shipped();
    let index = Index::new(&curriculum);
    let sections = facts["sections"].as_array().expect("sections");
    let known =
        |section: &serde_json::Value| section["learning_outcomes"].as_array().expect("outcomes").clone();
    let all: Vec<_> = sections.iter().flat_map(known).collect();
    assert_eq!(all.len(), 230);
    for with_stem in [true, false] {
        let mut found = 0;
        for fact in &all {
            let line = lines[fact["source_line"].as_u64().expect("a line") as usize - 1];
            let stem = if with_stem { fact["stem"].as_str().expect("a stem") } else { "" };
            let nearest = index.nearest(&format!("{stem}: {line}"), 3);
            let id = fact["id"].as_str().expect("an id");
            found += usize::from(nearest.iter().any(|near| curriculum.outcomes[near.outcome].id == id));
        }
        assert!(found * 100 >= all.len() * 90, "{found} of {} with the stem: {with_stem}", all.len());
    }
}

fn seed(folder: &Path) -> PathBuf {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("004")))
        .expect("the text with the number 004")
}

#[test]
fn every_outcome_finds_itself_first() {
    let curriculum = shipped();
    let index = Index::new(&curriculum);
    for (number, outcome) in curriculum.outcomes.iter().enumerate() {
        let found = index.nearest(&format!("{} {}", outcome.stem, outcome.text), 1);
        assert_eq!(outcomes(&found), [number], "{}", outcome.text);
    }
}

#[test]
fn what_is_far_off_is_not_shown() {
    let index = Index::new(&shipped());
    for typed in [
        "",
        " ",
        "·",
        "the of and",
        "Bake a sourdough loaf",
        "Lorem ipsum dolor sit amet",
        "🙂",
        "Be able to",
    ] {
        assert_eq!(index.nearest(typed, 5), [], "{typed:?}");
    }
}

#[test]
fn no_more_are_given_than_were_asked_for_and_the_best_come_first() {
    let curriculum = shipped();
    let index = Index::new(&curriculum);
    let typed = "Describe how health coaching supports behaviour change";
    let all = index.nearest(typed, usize::MAX);
    assert!(all.len() > 5);
    assert!(all.windows(2).all(|two| two[0].score >= two[1].score));
    for most in [0, 1, 2, 5] {
        assert_eq!(index.nearest(typed, most), all[..most]);
    }
}

#[test]
fn each_further_letter_keeps_what_was_found() {
    let curriculum = shipped();
    let index = Index::new(&curriculum);
    for word in ["coproduction", "safeguarding", "epidemiology"] {
        for end in word.len() / 2 + 1..=word.len() {
            let found = index.nearest(&word[..end], 5);
            assert!(!found.is_empty(), "{}", &word[..end]);
        }
    }
}

#[test]
fn words_of_one_group_find_one_another_in_both_directions() {
    let mut known = curriculum(&["meet a patient remotely", "write letters", "sing songs", "paint walls"]);
    known.synonyms =
        vec![vec!["patient".into(), "service user".into()], vec!["remote".into(), "virtual".into()]];
    let index = Index::new(&known);
    for typed in ["service users", "virtually", "talk to service users virtually", "patients", "remote"] {
        assert_eq!(outcomes(&index.nearest(typed, 3)), [0], "{typed}");
    }
    // One word of a phrase is not the phrase.
    assert_eq!(index.nearest("repair a service hatch", 3), []);
}

#[test]
fn among_equals_the_order_of_the_curriculum_holds() {
    let index = Index::new(&curriculum(&["share plans", "bake bread", "share plans", "share plans"]));
    assert_eq!(outcomes(&index.nearest("sharing a plan", 3)), [0, 2, 3]);
}

#[test]
fn a_curriculum_without_outcomes_or_sections_finds_nothing() {
    assert_eq!(Index::new(&Curriculum::default()).nearest("share plans", 3), []);
    let mut known = curriculum(&["share plans"]);
    known.sections.clear();
    assert_eq!(outcomes(&Index::new(&known).nearest("share plans", 3)), [0]);
}

#[test]
fn a_text_of_any_length_is_searched() {
    let index = Index::new(&shipped());
    let long = "share decisions with ungewöhnlichen 人 people — ".repeat(2_000);
    assert!(index.nearest(&long, 3).len() <= 3);
}
