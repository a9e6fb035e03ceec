//! What is said of findings in outcomes: what it is, why it matters, and what the button does about it.

use pcw_domain::outcome::finding::{Cure, Finding, Kind};

use super::quiz::fill;

/// What it is, in a few words.
pub fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Teaching => "This names the teaching",
        Kind::NoVerb => "No verb leads it",
        Kind::Hard | Kind::HardInSource => "Hard to observe",
        Kind::HardInTable => "In the table, but hard to observe",
        Kind::NotInTable => "Not in this table",
        Kind::SeveralVerbs => "More than one verb",
        Kind::NoObject => "Something is missing after the verb",
        Kind::Gap => "Still to fill in",
        Kind::TooLong => "Rather long",
        Kind::OtherLevel => "Another taxonomy level",
        Kind::American => "American spelling",
        Kind::Duplicate => "Said twice",
        Kind::NearDuplicate => "Much like another outcome",
    }
}

/// Why it matters. `table` is the title of the taxonomy.
pub fn why(finding: &Finding, table: &str) -> String {
    let word = |index: usize| finding.words.get(index).map_or("", String::as_str);
    let (first, second) = (word(0), word(1));
    let (pattern, more) = match finding.kind {
        Kind::Teaching => (TEACHING, ""),
        Kind::NoVerb => (NO_VERB, ""),
        Kind::Hard => (HARD, TRY),
        Kind::HardInSource => (HARD_IN_SOURCE, TRY),
        Kind::HardInTable => (HARD_IN_TABLE, OR_TRY),
        Kind::NotInTable => (NOT_IN_TABLE, NEAR),
        Kind::SeveralVerbs => (SEVERAL_VERBS, ""),
        Kind::NoObject => (NO_OBJECT, ""),
        Kind::Gap => (GAP, ""),
        Kind::TooLong => (TOO_LONG, ""),
        Kind::OtherLevel => (OTHER_LEVEL, ""),
        Kind::American => (AMERICAN, ""),
        Kind::Duplicate => (DUPLICATE, ""),
        Kind::NearDuplicate => (NEAR_DUPLICATE, ""),
    };
    let named = matches!(finding.kind, Kind::HardInTable | Kind::NotInTable | Kind::OtherLevel);
    let mut text = fill(pattern, &[first, if named { table } else { second }, second, word(2)]);
    if !second.is_empty() {
        text.push_str(&fill(more, &[second]));
    }
    text
}

const TEACHING: &str =
    "An outcome says what learners can do afterwards. This one says what the teaching does.";
const NO_VERB: &str =
    "It does not say what learners will do. Begin with something that can be seen or heard.";
const HARD: &str = "You cannot see or hear \u{201c}{}\u{201d}. Say what learners will do to show it.";
const HARD_IN_SOURCE: &str = "The curriculum itself uses \u{201c}{}\u{201d} like this. But you cannot see or hear it, so it is hard to assess.";
const HARD_IN_TABLE: &str =
    "\u{201c}{}\u{201d} is in this table: {}. But it happens within a person. Think of what would show it.";
const NOT_IN_TABLE: &str = "\u{201c}{}\u{201d} is not in this table: {}. So no taxonomy level can be named. It may still be the verb that you need.";
// What is added where there are verbs that come near.
const TRY: &str = " You could try: {}.";
const OR_TRY: &str = " Or try: {}.";
const NEAR: &str = " These come near: {}.";
const SEVERAL_VERBS: &str = "It asks for several things: {}. A learner may do one and not the other. One outcome for each is easier to assess.";
const NO_OBJECT: &str = "\u{201c}{}\u{201d} stands alone. Say what learners will do it with.";
const GAP: &str = "There is something in square brackets. Write your own words there.";
const TOO_LONG: &str = "It has {} words after its opening. More than {} are hard to take in.";
const OTHER_LEVEL: &str = "\u{201c}{}\u{201d} stands in this table: {}. Its taxonomy level there is \u{201c}{}\u{201d}, and you chose \u{201c}{}\u{201d}.";
const AMERICAN: &str = "American: {}. British: {}.";
const DUPLICATE: &str = "It has the same words as outcome {} in your list.";
const NEAR_DUPLICATE: &str = "It says much the same as outcome {} in your list. Do you need both?";

/// What the button says that does something about it.
pub fn cure(finding: &Finding) -> &'static str {
    match (&finding.cure, finding.kind) {
        (Cure::Rewrite(_), Kind::Teaching) => "Say what learners do",
        (Cure::Rewrite(_), Kind::NoVerb) => "Put a verb in front",
        (Cure::Rewrite(_), Kind::NoObject) => "Add a place to fill in",
        (Cure::Rewrite(_), Kind::American) => "Use British spelling",
        (Cure::Rewrite(_), _) => "Use another verb",
        (Cure::Split(_), _) => "Make one outcome of each",
        (Cure::Shorten(..), _) => "Shorten it, and keep the rest as a note",
        (Cure::Claim(_), _) => "Choose the taxonomy level of the verb",
        (Cure::Remove(_), _) => "Take this one out",
        (Cure::Fill(_), Kind::Gap) => "Fill it in",
        (Cure::Fill(_), _) => "Go there and change it",
        (Cure::Keep, _) => KEEP,
    }
}

/// What the button says that leaves it as it is.
pub const KEEP: &str = "Keep it as it is";
