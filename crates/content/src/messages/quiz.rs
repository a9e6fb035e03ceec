//! What the quiz says, in plain English. Sentences with `{}` are filled by [`fill`].

#![expect(missing_docs, reason = "each text says what it is")]

use pcw_domain::text::{figures, parted};

use crate::Date;

/// Puts values into the places marked `{}`, in order.
pub fn fill(pattern: &str, values: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    let mut index = 0;
    while let Some((before, after)) = parted(rest, b'{') {
        text.push_str(before);
        text.push_str(values.get(index).unwrap_or(&""));
        rest = after.get(1..).unwrap_or_default();
        index += 1;
    }
    text.push_str(rest);
    text
}

/// The same with texts that were made for it, and are let go of together.
pub fn fill_in(pattern: &str, values: &[String]) -> String {
    let mut borrowed: Vec<&str> = Vec::with_capacity(values.len());
    for value in values {
        borrowed.push(value);
    }
    fill(pattern, &borrowed)
}

/// The same with whole numbers. Most of what is filled in are numbers, and each would be a text of its own to make and to
/// let go of wherever that is done.
pub fn with_figures(pattern: &str, numbers: &[usize]) -> String {
    let mut values = Vec::with_capacity(numbers.len());
    for number in numbers {
        values.push(figures(*number));
    }
    fill_in(pattern, &values)
}

/// Marks with at most one decimal: "7", "7.5". Rounded down, so that "10 of 10" always means everything.
pub fn marks(value: f64) -> String {
    let tenths = (value * 10.0 + 1e-6) as usize;
    let mut text = figures(tenths / 10);
    if !tenths.is_multiple_of(10) {
        text.push('.');
        text.push_str(&figures(tenths % 10));
    }
    text
}

/// A number with at most two decimals, as a page wrote it: "80", "66.67".
pub fn hundredths(value: f64) -> String {
    pcw_domain::decimal::Decimal::from_number(value)
        .map(pcw_domain::decimal::Decimal::text)
        .unwrap_or_default()
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
    fill("{} {} {}", &[&figures(day.into()), month, &figures(year.into())])
}

// Two lines that are always in sight.
pub const PRIVATE: &str = "This quiz does not send or keep your answers.";
pub const PRIVATE_TAB: &str = "Your answers stay in this browser. They are kept until you close this tab.";
pub const PRIVATE_KEPT: &str = "Your answers stay in this browser. They are kept until you delete them.";
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
pub const DO_NOT_KNOW: &str = "I do not know";
pub const SAID_UNKNOWN: &str = "You said: I do not know.";
pub const HINT: &str = "Show a hint";
pub const SELECT_BEST: &str = "Select what you would do or say.";
pub const TYPE_NUMBER: &str = "Type a number.";
pub const TYPE_NUMBER_OF: &str = "Type a number. The unit is: {}.";
pub const TYPE_ANSWER: &str = "Type a word or a few words. Capitals and accents do not matter.";
pub const YOUR_NUMBER: &str = "Your number";
pub const PUT_IN_ORDER: &str = "Use the buttons to put these in order, first to last.";
pub const MOVE_UP: &str = "Move up";
pub const MOVE_DOWN: &str = "Move down";
pub const MOVED: &str = "Now number {} of {}: {}";
pub const MOVED_NOT: &str = "It cannot move further.";
pub const CHOOSE_EACH: &str = "Choose one answer for each line.";
pub const CHOOSE: &str = "Choose an answer";
pub const RATE: &str = "Select how sure you feel about doing this. There is no right answer, and no marks.";
pub const RATINGS: [&str; 6] = [
    "1: not at all sure",
    "2: not very sure",
    "3: fairly sure",
    "4: sure",
    "5: very sure",
    "This is not part of my role",
];
pub const WRITE: &str =
    "Write as much or as little as you like. There are no marks. You can leave this empty.";
pub const YOUR_THOUGHTS: &str = "Your thoughts";
pub const HOW_SURE: &str = "How sure are you of your answer?";
pub const HOW_SURE_HINT: &str = "Say 3 if you are over 80% sure, and 2 if you are over 67% sure.";
pub const CERTAINTIES: [&str; 3] = ["1: not sure", "2: fairly sure", "3: very sure"];
pub const NEW_TAB: &str = " (opens in a new tab)";
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
pub const MISSING_TEXT: &str = "Type an answer";
pub const MISSING_NUMBER: &str = "Type a number";
pub const NOT_A_NUMBER: &str = "Type a number in figures, such as 7 or 2.5";
pub const OUT_OF_RANGE: &str = "Type a number from {} to {}";
pub const MISSING_ORDER: &str = "Put the list in order. It is not in the right order yet";
pub const MISSING_PAIR: &str = "Choose an answer for line {}";
pub const MISSING_RATING: &str = "Select how sure you feel";
pub const MISSING_CERTAINTY: &str = "Say how sure you are";

// After the check.
pub const RIGHT: &str = "Right";
pub const PARTLY: &str = "Partly right";
pub const NOT_RIGHT: &str = "Not right";
pub const NOT_KNOWN: &str = "Not known yet";
pub const YOUR_ANSWER: &str = "Your answer";
pub const RIGHT_ANSWER: &str = "Right answer";
pub const STATEMENT_IS: &str = "The statement is {}.";
pub const GRADES: [&str; 4] =
    ["Harmful, or against personalised care", "Not helpful", "Reasonable, but not complete", "Fits best"];
pub const YOU_TYPED: &str = "Your answer: {}";
pub const RIGHT_IS: &str = "Right answer: {}";
pub const RIGHT_FROM_TO: &str = "Anything from {} to {} counts as right.";
pub const RIGHT_ORDER: &str = "The right order";
pub const YOUR_PLACE: &str = "You put this at number {}";
pub const YOUR_CHOICE: &str = "You chose: {}";
pub const RIGHT_CHOICE: &str = "Right: {}";
pub const BELONG_NOWHERE: &str = "These belong to no line";
pub const YOU_WERE: &str = "You said how sure you were: {}.";
pub const CAPABILITY: &str = "What it is about";
pub const SOURCES: &str = "Sources for this question";

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
pub const RESUME: &str = "Continue or start again?";
pub const RESUME_TEXT: &str =
    "There are answers from before in this browser. On a shared computer they may be someone else's.";
pub const RESUME_DROPPED: &str =
    "The questions have changed since then. Answers that no longer fit are left out: {}.";
pub const START_AGAIN: &str = "Start again";
pub const DELETE: &str = "Delete my answers";
pub const DELETED: &str = "Your answers are deleted.";
pub const ASK_DELETE: &str = "Delete your answers?";
pub const ASK_DELETE_TEXT: &str = "What you have answered and written here will be gone for good.";
pub const ASK_DELETE_NO: &str = "Keep my answers";
pub const REPLACE: &str = "Change what is shown here?";
pub const REPLACE_TEXT: &str =
    "The page wants to show something else here. What you have entered would be lost.";
pub const REPLACE_YES: &str = "Change it";
pub const REPLACE_NO: &str = "Keep this";
pub const IDLE: &str = "Are you still there?";
pub const IDLE_TEXT: &str = "This will start again in {} seconds. What was entered here will be deleted.";
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
