//! The figures of the curriculum: a copy for wherever the tests run, and the reader of the facts that it was copied from.

use pcw_content::Value;

use crate::shipped::{list, number, text};

/// What can be counted, and what the taxonomy is.
#[derive(Debug, PartialEq)]
pub struct Figures {
    /// Each taxonomy level: id, name, verbs.
    pub levels: Vec<[String; 3]>,
    pub sections: Vec<Section>,
    /// What opens outcomes, and how many.
    pub stems: Vec<(String, usize)>,
    /// Each way to learn, and the learning Levels that it is marked for.
    pub methods: Vec<(String, Vec<u8>)>,
    /// How many ways to assess.
    pub assessments: usize,
}

/// One section.
#[derive(Debug, PartialEq)]
pub struct Section {
    pub id: String,
    /// How many outcomes it has without a learning Level, and at learning Level 1, 2 and 3.
    pub outcomes: [usize; 4],
    /// How many of them open with a verb of the taxonomy.
    pub in_table: usize,
}

const LEVELS: &[[&str; 3]] = &[
    ["recall-or-respond", "Recall or respond", "accept, define, describe, follow, record"],
    ["comprehend", "Comprehend", "acknowledge, appreciate, clarify, identify, recognise"],
    [
        "apply",
        "Apply",
        "adopt, apply, communicate, contribute, demonstrate, implement, measure, obtain, participate, use",
    ],
    [
        "evaluate",
        "Evaluate",
        "analyse, appraise, compare, differentiate, discuss, evaluate, explore, interpret, justify, monitor, reflect on, \
         review",
    ],
    [
        "integrate",
        "Integrate",
        "advocate, challenge, commit to, create, deliver, develop, enhance, facilitate, integrate, lead, manage, \
         organise, plan, prioritise, promote, provide, respect, tailor, value",
    ],
];

const SECTIONS: &[(&str, [usize; 4], usize)] = &[
    ("generic-professional-capabilities", [13, 0, 0, 0], 10),
    ("core-communication", [6, 0, 0, 0], 1),
    ("capabilities-engage-people", [0, 24, 0, 0], 10),
    ("capabilities-enable-support", [0, 0, 29, 0], 3),
    ("consultation-models", [0, 2, 4, 3], 6),
    ("making-every-contact-count", [0, 5, 9, 1], 5),
    ("health-literacy", [0, 14, 9, 5], 6),
    ("patient-activation", [0, 2, 6, 1], 1),
    ("supporting-behaviour-change", [0, 10, 5, 4], 7),
    ("motivational-interviewing", [0, 3, 6, 2], 3),
    ("health-coaching", [0, 2, 9, 2], 5),
    ("remote-and-virtual", [0, 5, 9, 4], 3),
    ("shared-decision-making", [0, 0, 0, 8], 2),
    ("personalised-care-and-support-planning", [0, 0, 0, 6], 2),
    ("social-prescribing", [0, 0, 0, 10], 3),
    ("supported-self-management", [0, 0, 0, 5], 1),
    ("enabling-choice", [0, 0, 0, 4], 3),
    ("personal-health-budgets", [0, 0, 0, 3], 1),
];

const STEMS: &[(&str, usize)] = &[
    ("Acknowledge", 1),
    ("Understand", 46),
    ("Participate", 3),
    ("Implement", 1),
    ("Demonstrate", 4),
    ("Promote", 1),
    ("Be aware of", 34),
    ("Be able to", 102),
    ("Know", 33),
    ("Provide", 2),
    ("Create", 2),
    ("The learner will", 1),
];

const METHODS: &[(&str, &[u8])] = &[
    ("e-platforms", &[1, 2, 3]),
    ("videos-of-communication-skills", &[1, 2, 3]),
    ("problem-based-learning", &[2, 3]),
    ("reflective-group-work", &[2, 3]),
    ("action-learning-sets", &[2, 3]),
    ("role-play", &[2, 3]),
    ("mentoring", &[2, 3]),
    ("self-assessment", &[2, 3]),
    ("goal-setting-team-and-individual", &[2, 3]),
    ("follow-up", &[2, 3]),
    ("modelling-coaching-approaches", &[2, 3]),
    ("team-and-pathway-based-training", &[2, 3]),
    ("co-delivery-and-co-facilitation", &[2, 3]),
    ("shadowing-and-watching-others", &[3]),
    ("train-the-trainer", &[3]),
    ("experiential-learning", &[1, 2, 3]),
    ("work-based-learning", &[1, 2, 3]),
    ("using-feedback-as-a-learning-tool", &[1, 2, 3]),
];

/// The copy.
pub fn copy() -> Figures {
    let section = |(id, outcomes, in_table): &(&str, [usize; 4], usize)| Section {
        id: (*id).into(),
        outcomes: *outcomes,
        in_table: *in_table,
    };
    Figures {
        levels: LEVELS.iter().map(|level| level.map(String::from)).collect(),
        sections: SECTIONS.iter().map(section).collect(),
        stems: STEMS.iter().map(|(stem, count)| ((*stem).into(), *count)).collect(),
        methods: METHODS.iter().map(|(id, marks)| ((*id).into(), marks.to_vec())).collect(),
        assessments: 4,
    }
}

/// The figures of the facts.
pub fn read(facts: &Value) -> Figures {
    let inner = |outer: &str, name: &str| {
        facts.get(outer).map(|outer| list(outer, name).to_vec()).unwrap_or_default()
    };
    let verbs = |level: &Value| {
        let verbs: Vec<_> = list(level, "verbs").iter().filter_map(Value::as_text).collect();
        verbs.join(", ")
    };
    let level = |level: &Value| [text(level, "id").into(), text(level, "name").into(), verbs(level)];
    let method = |method: &Value| {
        let marks = list(method, "levels").iter().filter_map(Value::as_number);
        (text(method, "id").into(), marks.map(|mark| mark as u8).collect())
    };
    let mut stems = Vec::new();
    for outcome in list(facts, "sections").iter().flat_map(|section| list(section, "learning_outcomes")) {
        count(&mut stems, text(outcome, "stem"));
    }
    Figures {
        levels: inner("taxonomy", "levels").iter().map(level).collect(),
        sections: list(facts, "sections").iter().map(section).collect(),
        stems,
        methods: inner("methods_of_learning", "tools").iter().map(method).collect(),
        assessments: inner("assessment", "types").len(),
    }
}

fn section(section: &Value) -> Section {
    let (mut outcomes, mut in_table) = ([0; 4], 0);
    for outcome in list(section, "learning_outcomes") {
        outcomes[number(outcome, "level").unwrap_or_default() as usize] += 1;
        in_table += usize::from(!text(outcome, "table2_level").is_empty());
    }
    Section { id: text(section, "id").into(), outcomes, in_table }
}

/// One more of this name, in the order in which names come.
pub fn count(counts: &mut Vec<(String, usize)>, name: &str) {
    match counts.iter_mut().find(|(known, _)| known == name) {
        Some((_, count)) => *count += 1,
        None => counts.push((name.into(), 1)),
    }
}
