//! A result by learning Level, outcome and taxonomy level, and what it points to.

mod support;

use pcw_domain::attempt::Step;
use pcw_domain::item::{Item, LearningLevel};
use pcw_domain::quiz::{Method, Quiz};
use pcw_domain::result::{Gap, Group, QuizResult};
use pcw_domain::settings::{Feedback, Settings};
use support::{Sitting, at_level, in_section, multiple, quiz, rating, single, titled};

/// The result of answering each question with its first option.
fn first_options(quiz: Quiz) -> QuizResult {
    let mut sitting = Sitting::at(quiz, Settings { feedback: Feedback::End, ..Settings::default() });
    (0..sitting.quiz.items.len()).for_each(|_| sitting.answer(&[0]));
    assert_eq!(sitting.attempt.step, Step::Result);
    sitting.result()
}

fn right(id: &str) -> Item {
    single(id, 0)
}

fn wrong(id: &str) -> Item {
    single(id, 1)
}

/// Key, questions and marks of each group.
fn told(groups: &[Group]) -> Vec<(Option<usize>, usize, f64)> {
    groups.iter().map(|group| (group.key, group.items, group.score.raw)).collect()
}

fn with_outcomes(outcomes: &[&str], item: Item) -> Item {
    Item { outcomes: outcomes.iter().map(|&id| id.to_owned()).collect(), ..item }
}

fn at_taxonomy(level: &str, item: Item) -> Item {
    Item { taxonomy_level: Some(level.to_owned()), ..item }
}

#[test]
fn learning_levels_come_by_their_number_and_items_without_one_last() {
    let result = first_options(quiz(vec![
        at_level(3, right("a")),
        wrong("b"),
        at_level(1, wrong("c")),
        at_level(3, wrong("d")),
        at_level(2, rating("e", false)),
    ]));
    assert_eq!(told(&result.learning_levels), [(Some(1), 1, 0.0), (Some(3), 2, 1.0), (None, 1, 0.0)]);
}

#[test]
fn an_item_counts_in_each_of_its_outcomes_that_the_quiz_has_words_for() {
    let mut quiz = quiz(vec![
        with_outcomes(&["ask", "listen"], right("a")),
        with_outcomes(&["listen", "unheard-of"], wrong("b")),
        with_outcomes(&["unheard-of"], right("c")),
        wrong("d"),
    ]);
    quiz.outcomes = ["listen", "plan", "ask"].map(titled).to_vec();
    let result = first_options(quiz);
    assert_eq!(told(&result.outcomes), [(Some(0), 2, 1.0), (Some(2), 1, 1.0), (None, 2, 1.0)]);
}

#[test]
fn an_outcome_that_an_item_names_twice_counts_once() {
    let mut quiz = quiz(vec![with_outcomes(&["ask", "ask"], right("a"))]);
    quiz.outcomes = vec![titled("ask")];
    assert_eq!(told(&first_options(quiz).outcomes), [(Some(0), 1, 1.0)]);
}

#[test]
fn taxonomy_levels_come_in_the_order_of_the_quiz() {
    let mut quiz = quiz(vec![
        at_taxonomy("apply", right("a")),
        at_taxonomy("recall", wrong("b")),
        at_taxonomy("create", right("c")),
    ]);
    quiz.taxonomy_levels = ["recall", "apply"].map(titled).to_vec();
    let result = first_options(quiz);
    assert_eq!(told(&result.taxonomy_levels), [(Some(0), 1, 0.0), (Some(1), 1, 1.0), (None, 1, 1.0)]);
}

#[test]
fn a_quiz_without_words_for_outcomes_and_taxonomy_levels_tells_none() {
    let result = first_options(quiz(vec![with_outcomes(&["ask"], at_taxonomy("recall", wrong("a")))]));
    assert!(result.outcomes.is_empty() && result.taxonomy_levels.is_empty());
    assert_eq!(told(&result.learning_levels), [(None, 1, 0.0)]);
}

fn method(title: &str, levels: &[u8], sections: &[usize]) -> Method {
    Method {
        title: title.to_owned(),
        learning_levels: levels.iter().filter_map(|&level| LearningLevel::new(level)).collect(),
        sections: sections.to_vec(),
    }
}

/// Section, learning Levels and methods of each gap.
fn pointers(gaps: &[Gap]) -> Vec<(Option<usize>, Vec<u8>, Vec<usize>)> {
    let levels = |gap: &Gap| gap.learning_levels.iter().map(|level| level.number()).collect();
    gaps.iter().map(|gap| (gap.section, levels(gap), gap.methods.clone())).collect()
}

#[test]
fn sections_with_missed_marks_come_the_widest_gap_first_and_ties_in_the_order_of_the_pack() {
    let mut quiz = quiz(vec![
        in_section(0, right("a")),
        in_section(0, wrong("b")),
        in_section(1, right("c")),
        in_section(2, wrong("d")),
        in_section(3, right("e")),
        in_section(3, wrong("f")),
        wrong("g"),
    ]);
    quiz.sections = ["w", "x", "y", "z"].map(titled).to_vec();
    let result = first_options(quiz);
    let sections: Vec<Option<usize>> = result.gaps.iter().map(|gap| gap.section).collect();
    assert_eq!(sections, [Some(2), None, Some(0), Some(3)]);
    assert_eq!((result.gaps[2].score.raw, result.gaps[2].score.max), (1.0, 2.0));
}

#[test]
fn gaps_of_thirds_that_are_the_same_share_keep_the_order_of_the_pack() {
    // Ten thirds of ten and one of one: the same share, though not in binary.
    let thirds = |n: usize| (0..n).map(move |i| (n, i));
    let mut quiz = quiz(
        thirds(10)
            .chain(thirds(1))
            .map(|(n, i)| in_section(usize::from(n == 1), multiple(&format!("q{n}{i}"), &[0, 1, 2])))
            .collect(),
    );
    quiz.sections = ["ten", "one"].map(titled).to_vec();
    let sections: Vec<Option<usize>> = first_options(quiz).gaps.iter().map(|gap| gap.section).collect();
    assert_eq!(sections, [Some(0), Some(1)]);
}

#[test]
fn a_gap_names_the_learning_levels_of_what_was_missed_once_each() {
    let result = first_options(quiz(vec![
        in_section(0, at_level(3, wrong("a"))),
        in_section(0, at_level(1, wrong("b"))),
        in_section(0, at_level(3, wrong("c"))),
        in_section(0, at_level(2, right("d"))),
        in_section(0, wrong("e")),
        in_section(1, at_level(2, wrong("f"))),
    ]));
    assert_eq!(pointers(&result.gaps), [(Some(1), vec![2], vec![]), (Some(0), vec![1, 3], vec![])]);
}

#[test]
fn methods_that_name_the_section_go_before_general_ones() {
    let mut quiz = quiz(vec![
        in_section(0, at_level(2, wrong("a"))),
        in_section(1, at_level(2, wrong("b"))),
        wrong("c"),
    ]);
    quiz.methods = vec![
        method("general", &[2], &[]),
        method("for listening", &[1, 2], &[0]),
        method("for both", &[], &[1, 0]),
        method("for listening at Level 3", &[3], &[0]),
        method("general at Level 1", &[1], &[]),
    ];
    let result = first_options(quiz);
    assert_eq!(
        pointers(&result.gaps),
        [(Some(0), vec![2], vec![1, 2]), (Some(1), vec![2], vec![2]), (None, vec![], vec![0, 4])]
    );
}

#[test]
fn where_no_method_names_the_section_the_general_ones_for_its_learning_levels_are_told() {
    let mut quiz = quiz(vec![in_section(0, at_level(2, wrong("a"))), in_section(1, wrong("b"))]);
    quiz.methods = vec![
        method("general at Level 2", &[2], &[]),
        method("general at Level 3", &[3], &[]),
        method("general", &[], &[]),
        method("elsewhere", &[2], &[7]),
    ];
    let result = first_options(quiz);
    assert_eq!(pointers(&result.gaps), [(Some(0), vec![2], vec![0, 2]), (Some(1), vec![], vec![0, 1, 2])]);
}

#[test]
fn where_everything_is_right_there_is_no_gap() {
    assert!(first_options(quiz(vec![right("a"), in_section(0, right("b"))])).gaps.is_empty());
}
