//! What stands around pasted outcomes and within their lines: marks, quotation marks, cells, line ends.

#[path = "support/outcome.rs"]
mod support;

use pcw_domain::outcome::paste::{after, bare, lines};
use support::{curriculum, left_out, pasted, texts};

/// What is added to the set: without what opens it.
fn added(text: &str) -> Vec<String> {
    let taxonomy = curriculum().taxonomy;
    lines(text, &taxonomy).outcomes.iter().map(|outcome| bare(&outcome.text, &taxonomy)).collect()
}

#[test]
fn signs_after_a_lead_in_go_with_it() {
    for text in [
        "Learners will be able to: describe one plan",
        "The learner will – describe one plan",
        "The learner will: - describe one plan",
        "The learner will … describe one plan",
        "The learner will “describe one plan”",
        "“The learner will describe one plan”",
        "The learner will describe one plan;",
    ] {
        assert_eq!(added(text), ["Describe one plan"], "{text}");
    }
    assert_eq!(
        added("Learners will be able to: describe a plan; review it; apply it"),
        ["Describe a plan; review it; apply it"]
    );
}

#[test]
fn quotation_marks_and_brackets_around_a_line_go_or_stay_as_a_pair() {
    for text in [
        "“Describe one plan”",
        "\"Describe one plan\"",
        "‘Describe one plan’",
        "• “Describe one plan”",
        "“• Describe one plan”",
        "“Describe one plan”;",
    ] {
        assert_eq!(added(text), ["Describe one plan"], "{text}");
    }
    for text in [
        "(Describe one plan)",
        "[Draft] Describe one plan",
        "“Describe” and “apply”",
        "Describe one “plan”",
        "‘Describe’ one plan’s aims",
        "Describe the carers’ plan",
    ] {
        assert_eq!(added(text), [text]);
    }
}

#[test]
fn marks_of_markdown_are_taken_off_in_pairs() {
    for text in [
        "**Describe** one plan",
        "__Describe__ one plan",
        "**Describe one plan**",
        "* **Describe** one __plan__",
        "1. **Describe** one plan",
    ] {
        assert_eq!(added(text), ["Describe one plan"], "{text}");
    }
    for text in ["Describe ____ and ____", "Describe 2 ** 3 ** 4", "Describe one__plan"] {
        assert_eq!(added(text), [text]);
    }
}

#[test]
fn what_parts_the_items_of_a_list_is_none_of_their_words() {
    assert_eq!(
        added(
            "Be able to:\n· Describe a plan;\n· Review it; or\n· Adapt it ; and\n· Apply salt and\n· Plan for"
        ),
        ["Describe a plan", "Review it", "Adapt it", "Apply salt and", "Plan for"]
    );
}

#[test]
fn a_quoted_cell_with_line_ends_in_it_leaves_no_quotation_mark_behind() {
    let text = "\"Describe one\r\n\"\"warm\"\" handover\"\tTalk\r\nReview it\tTalk";
    let found = pasted(text).outcomes;
    assert_eq!((found[0].text.as_str(), found[0].line), ("Describe one \"warm\" handover", 1));
    assert_eq!((found[1].text.as_str(), found[1].line), ("Review it", 3));
    assert_eq!(after(text, 1), "Review it\tTalk");
    assert_eq!(texts("\"• Describe one\n• Review it\""), ["Describe one", "Review it"]);
    assert_eq!(texts("\"Describe\" one\nReview \"it\""), ["\"Describe\" one", "Review \"it\""]);
}

#[test]
fn the_cell_that_a_verb_leads_is_the_outcome_however_long_others_are() {
    let text = "1\tDescribe one plan\tWritten reflective account of about five hundred words";
    assert_eq!(texts(text), ["Describe one plan"]);
    assert_eq!(left_out(text), ["Written reflective account of about five hundred words"]);
}

#[test]
fn a_head_of_a_table_names_the_column_and_is_no_outcome() {
    let text = "No\tTopic\tLearning outcome\tTeaching\n1\tApply salt to all of the dishes\tSalt\tDescribe it\n2\tPlans\t\tReview a plan";
    assert_eq!(texts(text), ["Salt", "Review a plan"]);
    assert_eq!(left_out(text)[0], "No\tTopic\tLearning outcome\tTeaching");
    let ours = "Id\tLearning outcome\tSection\tLearning Level\tFits in the curriculum\tTaxonomy level\tHow it is taught\tHow it is assessed\noutcome-1\tDescribe one plan\tPlanning\t2\tPlanning: Describe how to plan a talk with carers\tApply\tTalk\tQuiz";
    assert_eq!(texts(ours), ["Describe one plan"]);
    assert_eq!(texts("Outcome\tDescribe one plan"), ["Describe one plan"]);
}

#[test]
fn soft_line_breaks_do_not_cut_an_outcome() {
    for soft in ["\u{b}", "\u{2028}", " \u{b}"] {
        assert_eq!(
            texts(&["Describe one", "plan\nReview it"].join(soft)),
            ["Describe one plan", "Review it"]
        );
    }
}

#[test]
fn a_wrapped_line_of_a_list_goes_on_the_line_before() {
    let text = "• Describe one\nplan for a\n  warm handover\n• Review it\nKnow:\n• The law";
    assert_eq!(texts(text), ["Describe one plan for a warm handover", "Review it", "Know the law"]);
    let found = pasted(text).outcomes;
    assert_eq!((found[1].line, after(text, 1).as_str()), (4, "• Review it\nKnow:\n• The law"));
    assert_eq!(texts("1. Describe one\n\nreview it").len(), 2);
    assert_eq!(texts("describe one\nreview it"), ["describe one", "review it"]);
}

#[test]
fn control_characters_are_white_space() {
    assert_eq!(
        texts("Describe\u{1}one\u{7f} plan\u{1b}\r\nReview\u{9d}it\n"),
        ["Describe one plan", "Review it"]
    );
}

#[test]
fn who_does_it_and_in_what_situation_stays_where_the_opening_says_so() {
    for text in [
        "Given a care plan, describe two gaps in it",
        "The nursing associate will be able to promote self-care",
        "Peer supporters: define mutuality in your own words",
    ] {
        assert_eq!(added(text), [text]);
    }
}
