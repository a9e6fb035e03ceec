//! Outcomes pasted from documents, slides and tables.

#[path = "support/outcome.rs"]
mod support;

use pcw_domain::outcome::finding::Kind;
use pcw_domain::outcome::paste::{MOST, Pasting};
use support::{curriculum, left_out, pasted, texts};

#[test]
fn bullets_and_numbers_of_all_sorts_are_taken_off() {
    for mark in [
        "· ",
        "• ",
        "- ",
        "-",
        "– ",
        "* ",
        "○\t",
        "▪ ",
        "\u{f0b7}\t",
        "\u{f06c} ",
        "o\t",
        "1. ",
        "1) ",
        "(1) ",
        "1.1 ",
        "1.2.3. ",
        "12.\t",
        "a) ",
        "(b) ",
        "c. ",
        "i) ",
        "iv. ",
        "LO1: ",
        "Outcome 2 - ",
        "\t· ",
        "  • ",
        "·  ",
        "\u{a0}• ",
        "• 1. ",
        "1\t",
        "✓ ",
    ] {
        assert_eq!(
            texts(&format!("{mark}Describe a warm handover")),
            ["Describe a warm handover"],
            "{mark:?}"
        );
    }
    for text in [
        "3 steps to a talk",
        "4.5 points of change in a score",
        "A review of a plan",
        "I value my own time off",
        "e.g. choirs",
    ] {
        assert_eq!(texts(text), [text]);
    }
}

#[test]
fn lines_end_as_on_any_machine_and_empty_ones_are_no_outcomes() {
    for end in ["\n", "\r\n", "\r", "\u{2029}", "\u{c}", "\r\n\r\n", "\n \t\u{a0}\n"] {
        let text = ["Describe one", "Compare two", ""].join(end);
        assert_eq!(texts(&text), ["Describe one", "Compare two"], "{end:?}");
    }
    assert_eq!(pasted("a\r\n\r\n· Describe this").outcomes.last().map(|outcome| outcome.line), Some(3));
    assert_eq!(texts("Describe\u{a0}a  warm\u{200b}\thand").len(), 1);
    assert_eq!(texts("\u{feff}Describe a\u{a0}\u{a0}warm hand\u{ad}over"), ["Describe a warm handover"]);
    assert_eq!(pasted(""), Pasting::default());
    assert_eq!(pasted(" \n\n\t"), Pasting::default());
}

#[test]
fn a_heading_that_is_a_verb_goes_in_front_of_what_stands_below_it() {
    let text = "The learner will be able to:\n\nAcknowledge:\n· The limits of a role\n· Other points of view\n\nBe aware of\n· NHS services near by";
    let expected = [
        "Acknowledge the limits of a role",
        "Acknowledge other points of view",
        "Be aware of NHS services near by",
    ];
    assert_eq!(texts(text), expected);
    assert_eq!(left_out(text), Vec::<String>::new());
    assert_eq!(
        texts("The learner will understand:\n- The cycle of change"),
        ["Understand the cycle of change"]
    );
}

#[test]
fn be_able_to_does_not_go_in_front_of_verbs() {
    for heading in [
        "Be able to:",
        "The learner will be able to",
        "By the end of the session you will be able to:",
        "Able to:",
    ] {
        let text = format!("Know:\n· The law\n{heading}\n· Describe a plan\n· to review it");
        assert_eq!(texts(&text), ["Know the law", "Describe a plan", "to review it"], "{heading}");
    }
}

#[test]
fn a_line_that_names_the_teaching_is_an_outcome_and_no_heading() {
    let curriculum = curriculum();
    for line in ["This session will cover teach back", "The tutor will introduce motivation"] {
        let text = format!("Be able to:\n· Describe a plan\n{line}\n· Review a plan");
        assert_eq!(texts(&text), ["Describe a plan", line, "Review a plan"]);
        assert_eq!(support::kinds(line, &curriculum)[0], Kind::Teaching, "{line}");
    }
    assert_eq!(left_out("· Describe a plan\nThe course aims:\n· Review a plan"), ["The course aims:"]);
}

#[test]
fn headings_of_learning_levels_are_kept_with_the_outcomes_below_them() {
    let text = "Level 1:\nKnow\n· The law\nLearning Level 2\nBe able to\n· Describe a plan\nWorking together (Level 3)\n· Review a plan";
    let levels: Vec<_> = pasted(text)
        .outcomes
        .iter()
        .map(|outcome| outcome.learning_level.map(|level| level.number()))
        .collect();
    assert_eq!(levels, [Some(1), Some(2), Some(3)]);
    assert_eq!(left_out(text), ["Working together (Level 3)"]);
    // Other things are counted in levels too.
    let other = pasted("PAM Level 2:\n· Describe a plan");
    assert_eq!(other.outcomes[0].learning_level, None);
    assert_eq!(other.outcomes.len() + other.left_out.len(), 2);
}

#[test]
fn headings_that_open_nothing_are_told_and_end_what_was_open() {
    let text = "Learning outcomes\nUnderstand:\n· The law\nListening well:\n· The use of silence";
    assert_eq!(texts(text), ["Understand the law", "The use of silence"]);
    assert_eq!(left_out(text), ["Learning outcomes", "Listening well:"]);
}

#[test]
fn a_single_verb_that_opens_nothing_is_an_outcome() {
    assert_eq!(texts("Listen\nReflect on"), ["Listen", "Reflect on"]);
    assert_eq!(texts("Describe a plan\nUnderstand"), ["Describe a plan", "Understand"]);
}

#[test]
fn of_a_row_of_a_table_the_longest_cell_is_the_outcome_and_the_others_are_told() {
    let text = "1\tDescribe a warm handover\tRole play";
    assert_eq!(texts(text), ["Describe a warm handover"]);
    assert_eq!(left_out(text), ["Role play"]);
    assert_eq!(left_out("LO\tDescribe a warm handover\tRole play"), ["LO", "Role play"]);
}

#[test]
fn more_outcomes_than_a_set_takes_are_counted() {
    let text = "Describe a plan\n".repeat(MOST + 3);
    let pasting = pasted(&text);
    assert_eq!((pasting.outcomes.len(), pasting.more), (MOST, 3));
}

#[test]
fn names_keep_their_capitals_under_a_heading() {
    assert_eq!(
        texts("Understand:\n· Mental Capacity Act duties\n· PAM Levels\n· COM-B\n· The Equality Act"),
        [
            "Understand Mental Capacity Act duties",
            "Understand PAM Levels",
            "Understand COM-B",
            "Understand the Equality Act"
        ]
    );
}

#[test]
fn titles_of_parts_are_no_outcomes_with_a_bullet_or_without() {
    for title in [
        "Module 1",
        "• Module 1",
        "Week 3: carers and families",
        "• Aims",
        "- Learning outcomes",
        "Unit B – Planning",
    ] {
        let found = pasted(&format!("{title}\n• Describe a warm handover"));
        assert_eq!(found.outcomes.len(), 1, "{title:?}: {:?}", found.outcomes);
        assert_eq!(found.left_out.len(), 1, "{title:?}");
    }
    for outcome in ["Module 1 is described", "• Session planning with a carer", "Describe week 3"] {
        assert_eq!(texts(outcome).len(), 1, "{outcome:?}");
    }
}

#[test]
fn of_a_list_and_the_same_as_a_table_in_markdown_the_list_is_taken() {
    let text = "# Our course\n\nAt the end, learners will be able to:\n\n1. Describe a warm handover\n2. Discuss two goals\n\n\
                ## Evidence table\n\n| Id | Learning outcome | How it is taught |\n| --- | --- | --- |\n\
                | O1 | Describe a warm handover | Talk |\n| O2 | Discuss two goals | |\n";
    assert_eq!(texts(text), ["Describe a warm handover", "Discuss two goals"]);
    assert!(left_out(text).iter().any(|line| line.contains("Talk")), "the rest is told");
}
