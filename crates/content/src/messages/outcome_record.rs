//! What a set of outcomes says of itself once it is handed over, and what is said of a file that is opened. Sentences
//! with `{}` are filled by [`super::quiz::fill`].

#![expect(missing_docs, reason = "each text says what it is")]

// What is handed over.
pub const TITLE: &str = "Learning outcomes";
pub const EVIDENCE: &str = "Evidence table";
/// The columns of the evidence table. The last one is there where a quiz is.
pub const HEADS: [&str; 9] = [
    "Id",
    "Learning outcome",
    "Section",
    "Learning Level",
    "Fits in the curriculum",
    "Taxonomy level",
    "How it is taught",
    "How it is assessed",
    "Questions of the quiz",
];
/// The columns of a spreadsheet: first those that are read again, then those for people to read.
pub const COLUMNS: [&str; 18] = [
    "Id",
    "Outcome",
    "Section",
    "Learning Level",
    "Taxonomy level",
    "Curriculum outcomes",
    "Methods",
    "Assessments",
    "Note",
    "Quoted",
    "Kept",
    "Section (in words)",
    "Learning Level (in words)",
    "Taxonomy level (in words)",
    "Curriculum outcomes (in words)",
    "Methods (in words)",
    "Assessments (in words)",
    "Questions (in the quiz)",
];
pub const YES: &str = "yes";
pub const KNOWN: &str = "{}: {}";
pub const KNOWN_LEVEL: &str = "{}, learning Level {}: {}";
pub const PLACE: &str = " ({})";

// What is said of a file.
pub const TOO_LARGE: &str = "This file is larger than 8 MB. Take some of it out and open it again.";
pub const NOT_JSON: &str = "This file cannot be read as JSON: something is wrong in line {}. \
Put it right there, or save the file again where it comes from.";
pub const TOO_DEEP: &str = "This file is not a set of outcomes. Open a file that was saved here.";
pub const QUIZ: &str = "This file is a quiz. Open it where questions are linked to outcomes.";
pub const WEB_PAGE: &str = "This file is a web page, such as the table for Word. \
Open the data (JSON) or the spreadsheet (CSV) that was saved here.";
pub const OTHER: &str =
    "This file holds data of another kind, not a set of outcomes. Open a file that was saved here.";
pub const NEWER: &str = "This file was saved by another version of this tool, so it cannot be read here. \
Save it as CSV there, and open that.";
pub const WRONG: &str =
    "{} should be {}. Put it right in the file, or save the file again where it comes from.";
pub const WHOLE: &str = "The file";
pub const A_TEXT: &str = "a text";
pub const A_LIST: &str = "a list";
pub const A_LIST_OF_TEXTS: &str = "a list of texts";
pub const AN_OBJECT: &str = "an object";
pub const A_FLAG: &str = "true or false";
pub const A_LEARNING_LEVEL: &str = "a learning Level: 1, 2 or 3";
pub const NO_OUTCOMES: &str = "There are no outcomes in this file.";
pub const NO_COLUMN: &str = "No column of this file is called \"Outcome\". \
Give the column with the outcomes this name, and open the file again.";

// What could not be taken over as it was.
pub const OTHER_CURRICULUM: &str = "This set was made with another curriculum (\"{}\"). \
Links to it that are not in this one stand in the notes.";
pub const NOT_HERE: &str = "{} \"{}\" is not known here. It stands in the note of its outcome.";
pub const LEFT_OUT: &str = "{} \"{}\" is not known here, so it was left out.";
pub const NEW_ID: &str =
    "Some outcomes have a new id here. Their old ids, such as \"{}\", stand in their notes.";
pub const COLUMN_NOTED: &str = "The column \"{}\" is not known here. What it says stands in the notes.";
pub const COLUMN_NUMBER: &str = "column {}";
pub const LONG_TITLE: &str = "The title was longer than {} characters. The rest was left out.";
pub const LONG_TEXT: &str = "An outcome was longer than {} characters. The rest stands in its note.";
pub const LONG_NOTE: &str = "A note was longer than {} characters. The rest was left out.";
pub const TOO_MANY: &str = "There is room for {} outcomes. {} more in the file were left out.";
pub const AND_MORE: &str = "More was not taken over as it was: {} places.";
pub const FROM_FILE: &str = "From the file, {}: {}";
pub const REST: &str = "rest of the text";
pub const PLAN: &str = "Kind of course";
pub const FIELD: &str = "Field";
