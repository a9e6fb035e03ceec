//! What is said of each kind of fault: its code, its cause and its cure, as one table of texts. `{0}` and so on are
//! filled with words of the pack or numbers; the validator adds the place.

use super::words::{Words, error, warning};
use crate::form::Form;
use crate::markup::Refusal;

/// An element of a widget that the script was built without.
pub const NO_WIDGET: Words = error(
    "no-widget",
    "This script does not have the widget.",
    "Use the script of that widget, or pcw.js, which has them all.",
);
/// Not JSON, or not plain data. {0}: what the decoder said.
pub const UNREADABLE: Words = error(
    "unreadable",
    "The pack is not valid JSON: {0}.",
    "Check the commas, quotation marks and brackets near that point.",
);
/// More than the cap on the length of the text.
pub const TOO_LARGE: Words =
    error("too-large", "The pack is larger than 2 MB.", "Split it into smaller packs.");
/// Nested deeper than the cap. {0}: the cap.
pub const TOO_DEEP: Words = error(
    "too-deep",
    "Lists and objects are nested more than {0} deep.",
    "Take out the nesting that is not needed. No pack needs more than 6.",
);
/// A list or an object that is too long to be decoded.
pub const FAR_TOO_LONG: Words = error(
    "too-many",
    "A list or an object in the pack is far too long.",
    "Split the pack into smaller packs.",
);
/// A format that this version does not read. {0}: the format that it does.
pub const UNKNOWN_VERSION: Words = error(
    "unknown-version",
    "The pack is written in a format that this version cannot read.",
    "Use a pack with \"schemaVersion\": {0}, or a newer version of this script. This one reads format {0} only.",
);
/// A kind of pack that is not for this widget. {0}: the kinds that are.
pub const UNKNOWN_KIND: Words = error(
    "unknown-kind",
    "This is not a pack of a kind that can be used here.",
    "Use a pack with \"kind\": {0}.",
);
/// A field that must be there is not. {0}: its name; {1}: what it should be.
pub const MISSING: Words = error("missing", "\"{0}\" is missing.", "Add \"{0}\". It should be {1}.");
/// Null where a value is needed. {0}: what should be there.
pub const NULL: Words = error("null", "This is null, so there is nothing to use.", "Put {0} here.");
/// Null in a field that may be left out. {0}: what should be there.
pub const NULL_OPTIONAL: Words =
    error("null", "This is null, so there is nothing to use.", "Put {0} here. Or leave the field out.");
/// A value of another type than is needed. {0}: what is there; {1}: what should be.
pub const WRONG_TYPE: Words = error("wrong-type", "This is {0}, which cannot stand here.", "Put {1} here.");
/// A text that cannot be seen.
pub const BLANK: Words = error("blank", "There is nothing to read here.", "Write a text that can be seen.");
/// A text with too many characters. {0}: how many; {1}: how many it may have.
pub const TOO_LONG: Words =
    error("too-long", "This text has {0} characters.", "Shorten it to {1} characters or fewer.");
/// A list with too few entries. {0}: how many; {1}: how many it must have.
pub const TOO_FEW: Words = error("too-few", "This list has too few entries: {0}.", "Give it {1} or more.");
/// A list with too many entries. {0}: how many; {1}: how many it may have.
pub const TOO_MANY: Words =
    error("too-many", "This list has too many entries: {0}.", "Cut it to {1} or fewer.");
/// A word that is not one of those allowed. {0}: the word; {1}: those allowed; {2}: what was probably meant.
pub const NOT_IN_LIST: Words =
    error("not-in-list", "\"{0}\" is not a word that can stand here.", "Use {1}.{2}");
/// A number that is not whole, or too small, or too great. {0}: the least; {1}: the greatest.
pub const OUT_OF_RANGE: Words =
    error("out-of-range", "This number cannot stand here.", "Use a whole number from {0} to {1}.");
/// A number that is too small or too great. {0}: the least; {1}: the greatest.
pub const DECIMAL_OUT_OF_RANGE: Words =
    error("out-of-range", "This number cannot stand here.", "Use a number from {0} to {1}.");
/// A number with more decimal places than can be told apart. {0}: the most.
pub const TOO_MANY_PLACES: Words = error(
    "too-many-places",
    "This number has too many decimal places.",
    "Round it to {0} decimal places or fewer.",
);
/// A range that ends before it begins. {0}: the name of the least number; {1}: that of the greatest.
pub const RANGE_ORDER: Words = error(
    "range-order",
    "\"{1}\" is less than \"{0}\".",
    "Change the two round, or correct the one that is wrong.",
);
/// A number outside the range that goes with it. {0}: the least; {1}: the greatest; {2}: the name of the range.
pub const OUTSIDE_RANGE: Words = error(
    "outside-range",
    "This number lies outside \"{2}\", so nobody could give it.",
    "Use a number from {0} to {1}, or make \"{2}\" wider.",
);
/// An id, or an entry, that the list has already. {0}: it; {1}: the index of the first.
pub const REPEATED: Words = error(
    "repeated",
    "\"{0}\" is in this list already, at entry [{1}].",
    "Change one of the two, or take one out.",
);
/// An id that the pack's list does not have. {0}: the id; {1}: the list.
pub const UNKNOWN_REFERENCE: Words = error(
    "unknown-reference",
    "Nothing in \"{1}\" has the id \"{0}\".",
    "Add it to \"{1}\", or use an id that is there.",
);
/// An id of an item that does not come later. {0}: the id; {1}: the list.
pub const NOT_LATER: Words = error(
    "not-later",
    "\"{0}\" does not come after this question, so the way would lead back.",
    "Use the id of a question further down in \"{1}\".",
);
/// A number that is not greater than that of the entry before. {0}: the number before.
pub const NOT_ASCENDING: Words = error(
    "not-ascending",
    "This is not greater than {0}, where the entry before begins.",
    "Put the entries in order, the lowest first, and give each its own beginning.",
);
/// The first of some numbers is not 0.
pub const FIRST_NOT_ZERO: Words = error(
    "first-not-zero",
    "The first number of this list is not 0, so the lowest numbers belong nowhere.",
    "Set the first number to 0.",
);
/// No option is marked as correct where one must be.
pub const NONE_CORRECT_OF_ONE: Words =
    error("none-correct", "No option is marked as correct.", "Set \"correct\": true on one option.");
/// No option is marked as correct where one or more must be.
pub const NONE_CORRECT_OF_SOME: Words =
    error("none-correct", "No option is marked as correct.", "Set \"correct\": true on one option or more.");
/// More than one option is marked as correct where one may be. {0}: how many are.
pub const SEVERAL_CORRECT: Words = error(
    "several-correct",
    "{0} options are marked as correct, but only one may be.",
    "Keep \"correct\": true on one option and set it to false on the others.",
);
/// Every option has the lowest grade.
pub const NONE_BEST: Words = error(
    "none-best",
    "No option has a grade above 0, so none is best.",
    "Give the best option a higher grade than the others, such as \"grade\": 3.",
);
/// More than one option has the highest grade. {0}: how many have it.
pub const SEVERAL_BEST: Words = error(
    "several-best",
    "{0} options have the highest grade, but only one may be best.",
    "Keep the highest grade for one option and give the others a lower one.",
);
/// The next review is not after the review.
pub const REVIEW_ORDER: Words = error(
    "review-order",
    "The next review is not later than the review.",
    "Set a later day, or null if no review is planned.",
);
/// The review lies in the future.
pub const REVIEWED_IN_FUTURE: Words = warning(
    "reviewed-in-future",
    "The day of the review has not come yet.",
    "Set the day on which the pack was reviewed, or null if nobody has reviewed it.",
);
/// The day of the next review is past.
pub const REVIEW_DUE: Words = warning(
    "review-due",
    "The day of the next review is past.",
    "Have the pack reviewed, then set \"reviewed\" and \"nextReview\".",
);
/// A field that this version does not know. {0}: its name; {1}: what was probably meant.
pub const UNKNOWN_FIELD: Words = warning(
    "unknown-field",
    "\"{0}\" is not a field that is used here.",
    "Take it out, or correct its name.{1}",
);
/// There are more faults than are told. {0}: how many are told.
pub const MORE_FAULTS: Words = error(
    "more-faults",
    "There are more than {0} faults like these; only the first {0} are told.",
    "Put these right, then check the pack again.",
);

/// A text that does not have the form it needs. {0}: the text.
pub fn bad_form(form: Form) -> &'static Words {
    const ID: Words = error(
        "bad-id",
        "\"{0}\" is not an id.",
        "Use letters from A to Z, digits and hyphens only, and start with a letter or digit.",
    );
    const DATE: Words =
        error("bad-date", "\"{0}\" is not a date.", "Write the day as year-month-day, such as 2026-01-31.");
    const PARTIAL_DATE: Words = error(
        "bad-date",
        "\"{0}\" is not a date.",
        "Write a year, a month or a day, such as 2026, 2026-01 or 2026-01-31.",
    );
    const LANGUAGE: Words = error(
        "bad-language",
        "\"{0}\" is not a language code.",
        "Use a code such as \"en\", \"en-GB\" or \"cy\".",
    );
    const VERSION: Words = error(
        "bad-version",
        "\"{0}\" is not a version.",
        "Use letters, digits, dots and hyphens without spaces, such as \"1.0.2\".",
    );
    const URL: Words = error(
        "bad-url",
        "\"{0}\" is not a web address that can be used.",
        "Write the whole address, starting with https:// or http://, without spaces.",
    );
    match form {
        Form::Id => &ID,
        Form::Date => &DATE,
        Form::PartialDate => &PARTIAL_DATE,
        Form::Language => &LANGUAGE,
        Form::Version => &VERSION,
        Form::Url => &URL,
    }
}

/// Something that looks like a link or an image and stays text. {0}: its address.
pub(crate) fn refused(refusal: Refusal) -> &'static Words {
    const LINK_ADDRESS: Words = warning(
        "bad-link",
        "\"{0}\" is not an address that a link can have here, so this stays plain text.",
        "Start it with https://, http://, mailto: or tel:, such as [NHS](https://www.nhs.uk). If no link is meant, \
         write \\[ for [.",
    );
    const LINK_WORDS: Words = warning(
        "link-without-words",
        "The link to \"{0}\" has no words, so this stays plain text.",
        "Write in the square brackets where it leads, such as [NHS](https://www.nhs.uk).",
    );
    const IMAGE_ADDRESS: Words = warning(
        "bad-image",
        "\"{0}\" is not an address that an image can have here, so this stays plain text.",
        "Name a file beside the page, such as images/chart.png, or put the image itself here, as an address that \
         starts with data:image/png;base64 and so on.",
    );
    const IMAGE_WORDS: Words = warning(
        "image-without-words",
        "The image \"{0}\" has no words for people who cannot see it, so this stays plain text.",
        "Write in the square brackets what it shows, such as ![A bar chart of four groups](images/chart.png).",
    );
    match refusal {
        Refusal::LinkAddress => &LINK_ADDRESS,
        Refusal::LinkWords => &LINK_WORDS,
        Refusal::ImageAddress => &IMAGE_ADDRESS,
        Refusal::ImageWords => &IMAGE_WORDS,
    }
}
