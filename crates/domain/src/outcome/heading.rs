//! Lines that open the outcomes below them, or only say what they are about.

use super::curriculum::Taxonomy;
use super::lead_in::lead_in;
use super::parse::parse;
use super::parsed::KnownVerb;
use super::teaching::teaching;
use super::word::{Words, ends, part, raised};
use crate::item::LearningLevel;
use crate::text::trim;

/// What a line is.
pub enum Line {
    /// An outcome.
    Outcome,
    /// The heading of a learning Level.
    Level(LearningLevel),
    /// It opens what stands below, and needs not be put in front of it: "The learner will be able to".
    LeadIn,
    /// It opens what stands below: "Understand". `sure` when it cannot be an outcome itself.
    Stem { verb: String, sure: bool },
    /// It says what the lines below are about.
    Heading(Option<LearningLevel>),
}

/// What a line is, once its bullet is gone. `bulleted` says whether it had one; `listed` whether lines of this text have.
pub fn line(text: &str, bulleted: bool, listed: bool, taxonomy: &Taxonomy) -> Line {
    let words = Words::of(text);
    if let Some(level) = whole_level(&words) {
        return Line::Level(level);
    }
    let ending = trim(text);
    let level = level_at_end(&words);
    if listed && !bulleted && ends(ending, ")") && level.is_some() {
        return Line::Heading(level);
    }
    let colon = ends(ending, ": ：");
    let parsed = parse(text, taxonomy);
    let rest = words.end(words.len().max(1) - 1);
    let Some(verb) = parsed.verbs.first() else {
        if parsed.object.is_empty() && !parsed.lead_in.is_empty() {
            return Line::LeadIn;
        }
        // What names the teaching is an outcome in other words, and no heading.
        let heading = is_title(&words, bulleted)
            || !bulleted
                && is_heading(&words, level.is_some(), listed, colon)
                && (colon || teaching(&words, &lead_in(&words, taxonomy)).is_none());
        return if heading { Line::Heading(level) } else { Line::Outcome };
    };
    // A line that ends with its verb opens what stands below it.
    if parsed.verbs.len() == 1 && verb.span.end == rest && (colon || !bulleted) {
        let hard = matches!(verb.known, KnownVerb::Hard(_));
        if colon || hard || listed && words.len() == 1 && verb.known != KnownVerb::Unlisted {
            return Line::Stem { verb: raised(part(text, verb.span.start, verb.span.end)), sure: colon };
        }
    }
    Line::Outcome
}

/// "Level 2", "Learning Level 2:".
fn whole_level(words: &Words) -> Option<LearningLevel> {
    let at = usize::from(words.is(0, "learning"));
    if words.is(at, "level") && words.len() == at + 2 { level(words.get(at + 1)) } else { None }
}

/// "Working with people (Level 1)".
fn level_at_end(words: &Words) -> Option<LearningLevel> {
    let last = words.len().checked_sub(2)?;
    let own = words.is(last, "level") && !(last > 0 && words.is(last - 1, "pam taxonomy"));
    if own { level(words.get(last + 1)) } else { None }
}

fn level(figure: &str) -> Option<LearningLevel> {
    match figure.as_bytes() {
        [digit @ b'1'..=b'3'] => LearningLevel::new(digit - b'0'),
        _ => None,
    }
}

/// "Learning outcomes", "Aims", "Module 1", "Week 3: carers": what even a bullet makes no outcome of.
fn is_title(words: &Words, bulleted: bool) -> bool {
    let titled = words.is(0, "learning intended course session")
        && words.is(1, "outcome outcomes objectives aims")
        && (!bulleted || words.len() == 2);
    let alone = words.is(0, "outcomes objectives aims aim references content contents") && words.len() == 1;
    let figure = words.get(1).as_bytes();
    let counted = words.is(0, "module unit session week day part section theme chapter lesson topic slide")
        && matches!(figure, [b'0'..=b'9'] | [b'0'..=b'9', b'0'..=b'9'] | [b'a'..=b'f'])
        && (words.len() == 2 || !words.follows(2));
    titled || alone || counted
}

/// Whether a line without a verb or a bullet is a heading.
fn is_heading(words: &Words, level: bool, listed: bool, colon: bool) -> bool {
    level || colon && words.len() <= 10 || listed && (words.len() <= 7 || words.text.as_bytes()[0] == b'(')
}
