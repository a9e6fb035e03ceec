//! What the quiz says at its end, in plain English. Sentences with `{}` are filled by [`super::quiz::fill`].

#![expect(missing_docs, reason = "each text says what it is")]

// Altogether.
pub const RESULT: &str = "Your result";
pub const RIGHT: &str = "You got {} of {} questions fully right.";
pub const NONE_SCORED: &str = "You have gone through all the questions. None of them has marks.";
pub const MARKS: &str = "That is {} of {} marks. Some questions give part of a mark.";
pub const UNKNOWN: &str = "You said that you do not know: {}.";
pub const SCOPE_MISSED: &str = "This time you took only the questions that you had missed.";
pub const PASSED: &str = "You reached the pass mark of {}%.";
pub const NOT_PASSED: &str = "You did not reach the pass mark of {}% this time.";
pub const REACH: &str = "A quiz mostly shows what people remember and understand. \
What you do with people shows in other ways, such as being watched at work and talking it over.";
pub const REACHED: &str = "Taxonomy levels that these questions reach: {}.";

// By section, learning Level, outcome.
pub const BY_SECTION: &str = "Result by section";
pub const BY_LEVEL: &str = "Result by learning Level";
pub const BY_OUTCOME: &str = "Result by learning outcome";
pub const SECTION: &str = "Section";
pub const LEVEL: &str = "Learning Level";
pub const OUTCOME: &str = "Learning outcome";
pub const LEVEL_NAME: &str = "Learning Level {}";
pub const QUESTIONS: &str = "Questions";
pub const HOW_IT_WENT: &str = "How it went";
pub const OTHER_SECTION: &str = "Other questions";
pub const NO_LEVEL: &str = "No learning Level given";
pub const NO_OUTCOME: &str = "Not linked to a learning outcome";
pub const LEVEL_MEANS: &str = "A learning Level goes with your role, not with how good you are.";
pub const ALL_RIGHT: &str = "All right";
pub const MOSTLY_RIGHT: &str = "Mostly right";
pub const PARTLY_RIGHT: &str = "Partly right";
pub const LOOK_AGAIN: &str = "Look at this again";
pub const PER_CENT: &str = "{}% of the marks";

// Gaps.
pub const GAPS: &str = "What to learn next";
pub const GAPS_FOUND: &str =
    "You may want to learn more about these. The ones with the fewest marks come first.";
pub const NO_GAPS: &str = "These questions found no gaps.";
pub const WAYS: &str = "Ways to learn this";
pub const WAYS_FOR: &str = "Ways to learn that the curriculum marks for learning Level {}:";
pub const WAYS_ANY: &str = "Ways to learn that the curriculum names:";
pub const AND: &str = " and ";

// How sure against how right.
pub const SURE: &str = "How sure you were, and how right";
pub const SURE_TOO_FEW: &str =
    "You said how sure you were of fewer than 5 answers. That is too few to say how well it fits.";
pub const SURE_MORE: &str = "You were often more sure than right. When you feel sure, it can help to check.";
pub const SURE_FITS: &str = "How sure you were fits how right you were.";
pub const SURE_LESS: &str = "You were often more right than sure. You may know more than you think.";
pub const SURE_NONE: &str = "no answers";
pub const SURE_FEW: &str = "{} of {} marks";
pub const SURE_PICTURE: &str = "Bars: the share of marks for each step of how sure you were.";
pub const ANSWERS: &str = "Answers";
pub const SURE_TABLE: &str = "Marks by how sure you were";
pub const HOW_SURE: &str = "How sure";

// What people said of themselves.
pub const RATED: &str = "How sure you feel";
pub const RATED_TABLE: &str = "What you said";
pub const RATED_TEXT: &str = "This is what you said of yourself. It has no marks.";

// Again.
pub const TRY_AGAIN: &str = "Try again";
pub const TRY_MISSED: &str = "Try those you missed";
pub const LOOK_BACK: &str = "Look back at your answers";
pub const LOOK_AT: &str = "Look at question {}";
pub const SEED: &str = "Code for this order of questions: {}";

// The note.
pub const NOTE: &str = "Your learning note";
pub const NOTE_TEXT: &str =
    "For your own record of learning (CPD). Only you see it. Print, copy or save it to keep it.";
pub const NOTE_FIELDS: [&str; 4] = [
    "What did you learn?",
    "What will you do in another way?",
    "Time spent, if you wish",
    "Your name, if you wish",
];

// Keeping it.
pub const KEEP: &str = "Keep your result";
pub const KEEP_TEXT: &str = "Nothing is sent anywhere. Your note and what you wrote go with it.";
pub const PRINT: &str = "Print this result";
pub const COPY: &str = "Copy as text";
pub const SAVE_TEXT: &str = "Save as text";
pub const SAVE_CSV: &str = "Save for a spreadsheet (CSV)";
pub const SAVE_JSON: &str = "Save as data (JSON)";
pub const COPIED: &str = "Copied.";
pub const SAVED: &str = "Your browser was asked to save the file. Look in your downloads.";
pub const REFUSED_COPY: &str = "This page does not allow copying. Select the text below and copy it.";
pub const REFUSED_SAVE: &str = "This page does not allow saving files. Select the text below and copy it.";
pub const REFUSED_PRINT: &str = "This page does not allow printing. Select the text below and copy it.";
pub const SHOW_TEXT: &str = "Show as text";
pub const PAPER_REFUSED: &str =
    "This page does not allow printing. Open the quiz in a tab of its own to print it.";
pub const AS_TEXT: &str = "As text";

// The record.
pub const RECORD_DATE: &str = "Date: {}";
pub const RECORD_QUESTION: &str = "Question {}: {}";
pub const RECORD_ANSWER: &str = "Your answer: {}";
pub const RECORD_RIGHT: &str = "Right answer: {}";
pub const RECORD_MARKS: &str = "Marks: {} of {}";
pub const RECORD_SURE: &str = "How sure: {}";
pub const RECORD_QUIZ: &str = "{}, version {}, published by {}";
pub const NO_ANSWER: &str = "no answer";
pub const CSV_HEAD: [&str; 12] = [
    "Number",
    "Id",
    "Kind",
    "Section",
    "Learning Level",
    "Learning outcomes",
    "Question",
    "Your answer",
    "Right answer",
    "Marks",
    "Marks there were",
    "How sure (1 to 3)",
];

// On paper.
pub const PAPER: &str = "Paper version";
pub const PAPER_SHOW: &str = "Show a paper version";
pub const PAPER_TEXT: &str = "All the questions on paper, with an answer sheet on a page of its own.";
pub const PAPER_PRINT: &str = "Print the paper version";
pub const PAPER_BACK: &str = "Back to the quiz";
pub const PAPER_QUESTION: &str = "Question {}";
pub const PAPER_NAME: &str = "Name:";
pub const PAPER_DATE: &str = "Date:";
pub const PAPER_SHEET: &str = "Answer sheet";
pub const PAPER_TRUTH: &str = "Tick true or false, then tick a reason.";
pub const PAPER_ORDER: &str = "Number these in order. Write 1 beside the first.";
pub const PAPER_MATCH: &str = "Write the letter of one answer beside each line.";
pub const PAPER_GO: &str = "If you tick this, go to question {}.";
pub const PAPER_NEXT: &str = "Then go to question {}.";
