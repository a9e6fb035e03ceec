//! What the quiz says, in plain English. Sentences with `{}` are filled by [`fill`].

#![expect(missing_docs, reason = "each text says what it is")]

use crate::Date;

/// Puts values into the places marked `{}`, in order.
pub fn fill(pattern: &str, values: &[&str]) -> String {
    let mut text = String::new();
    let mut values = values.iter();
    for (index, part) in pattern.split("{}").enumerate() {
        if index > 0 {
            text.push_str(values.next().unwrap_or(&""));
        }
        text.push_str(part);
    }
    text
}

/// Marks with at most one decimal: "7", "7.5". Rounded down, so that "10 of 10" always means everything.
pub fn marks(value: f64) -> String {
    let tenths = (value * 10.0 + 1e-6) as u32;
    let mut text = (tenths / 10).to_string();
    if !tenths.is_multiple_of(10) {
        text.push('.');
        text.push_str(&(tenths % 10).to_string());
    }
    text
}

/// A date in words: "21 November 2026".
pub fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (year, month, day) = date.parts();
    let month = MONTHS[usize::from(month.clamp(1, 12)) - 1];
    fill("{} {} {}", &[&day.to_string(), month, &year.to_string()])
}

// Two lines that are always in sight.
pub const PRIVATE: &str = "Your answers stay in this browser.";
pub const PURPOSE: &str = "This quiz is for learning. It is not a sign-off or a measure of competence.";

// A question.
pub const PROGRESS: &str = "Question {} of {}";
pub const SELECT_ONE: &str = "Select 1 option.";
pub const SELECT_ALL: &str = "Select all that apply.";
pub const SELECT_TRUTH: &str = "Is this true or false?";
pub const TRUE: &str = "True";
pub const FALSE: &str = "False";
pub const WHY: &str = "Why?";
pub const SETTLED: &str = "You said: {}.";
pub const CHECK: &str = "Check answer";
pub const CHOOSE_REASON: &str = "Choose a reason";
pub const CONTINUE: &str = "Continue";
pub const SEE_RESULT: &str = "See your result";
pub const BACK: &str = "Back";
pub const BACK_TO_RESULT: &str = "Back to your result";

// A missing answer.
pub const PROBLEM: &str = "There is a problem";
pub const ERROR: &str = "Error: ";
pub const MISSING_OPTION: &str = "Select an answer";
pub const MISSING_OPTIONS: &str = "Select at least 1 answer";
pub const MISSING_TRUTH: &str = "Select true or false";
pub const MISSING_REASON: &str = "Select a reason";

// After the check.
pub const RIGHT: &str = "Right";
pub const PARTLY: &str = "Partly right";
pub const NOT_RIGHT: &str = "Not right";
pub const YOUR_ANSWER: &str = "Your answer";
pub const RIGHT_ANSWER: &str = "Right answer";
pub const STATEMENT_IS: &str = "The statement is {}.";
pub const SOURCES: &str = "Sources for this question";

// The result.
pub const RESULT: &str = "Your result";
pub const RESULT_RIGHT: &str = "You got {} of {} questions fully right.";
pub const RESULT_MARKS: &str = "That is {} of {} marks. Some questions give part of a mark.";
pub const PASSED: &str = "You reached the pass mark of {}%.";
pub const NOT_PASSED: &str = "You did not reach the pass mark of {}% this time.";
pub const BY_SECTION: &str = "Result by section";
pub const SECTION: &str = "Section";
pub const QUESTIONS: &str = "Questions";
pub const HOW_IT_WENT: &str = "How it went";
pub const OTHER_SECTION: &str = "Other questions";
pub const ALL_RIGHT: &str = "All right";
pub const MOSTLY_RIGHT: &str = "Mostly right";
pub const PARTLY_RIGHT: &str = "Partly right";
pub const LOOK_AGAIN: &str = "Look at this again";
pub const PER_CENT: &str = "{}% of the marks";
pub const GAPS: &str = "Your gaps";
pub const GAPS_FOUND: &str = "You may want to learn more about:";
pub const NO_GAPS: &str = "These questions found no gaps.";
pub const LOOK_BACK: &str = "Look back at your answers";
pub const LOOK_AT: &str = "Look at question {}";
pub const TRY_AGAIN: &str = "Try again";
pub const PRINT: &str = "Print this result";
pub const SEED: &str = "Seed of this attempt: {}";

// About the quiz.
pub const ABOUT: &str = "About this quiz";
pub const PUBLISHER: &str = "Published by {}.";
pub const VERSION: &str = "Version {}.";
pub const NOT_REVIEWED: &str = "Not yet reviewed by a practitioner.";
pub const REVIEWED: &str = "Last reviewed: {}.";
pub const REVIEWED_BY: &str = "Last reviewed: {}, by {}.";
pub const NEXT_REVIEW: &str = "Next review due: {}.";
pub const SOURCE_LIST: &str = "Sources";

// Questions that the quiz asks about itself.
pub const RESUME: &str = "You have answers from last time";
pub const RESUME_TEXT: &str = "They are kept in this browser. You can go on, or start again.";
pub const RESUME_DROPPED: &str =
    "The quiz has changed since then. Answers that no longer fit are left out: {}.";
pub const START_AGAIN: &str = "Start again";
pub const DELETE: &str = "Delete my answers";
pub const DELETED: &str = "Your answers are deleted.";
pub const REPLACE: &str = "Change to another quiz?";
pub const REPLACE_TEXT: &str = "The page wants to show another quiz. Your answers to this one would be lost.";
pub const REPLACE_YES: &str = "Change quiz";
pub const REPLACE_NO: &str = "Keep this quiz";
pub const IDLE: &str = "Are you still there?";
pub const IDLE_TEXT: &str = "The quiz will start again in {} seconds and your answers will be deleted.";
pub const IDLE_STAY: &str = "I need more time";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_into_their_places_in_order() {
        assert_eq!(fill("Question {} of {}", &["3", "10"]), "Question 3 of 10");
        assert_eq!(fill("{} {}", &["a {}", "b"]), "a {} b");
        assert_eq!(fill("{} {}", &["a"]), "a ");
    }

    #[test]
    fn marks_are_never_rounded_up() {
        for (value, text) in
            [(0.0, "0"), (7.0, "7"), (7.5, "7.5"), (9.999, "9.9"), (10.0, "10"), (1.0 / 3.0 * 3.0, "1")]
        {
            assert_eq!(marks(value), text);
        }
    }
}
