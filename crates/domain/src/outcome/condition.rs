//! In what situation something is done, or to what standard.

use super::word::{Words, ends};

/// How far into a text it is looked for.
const FAR: usize = 400;

/// Where the condition begins: the word. `from` is the first word of what is done; something of that has to remain.
pub fn condition(words: &Words, from: usize) -> Option<usize> {
    let before = "and or of how the a an to with for about on by is are be";
    (from + 1..words.len().min(FAR)).find(|&at| opens(words, at) && !words.is(at - 1, before))
}

fn opens(words: &Words, at: usize) -> bool {
    let next = words.get(at + 1);
    // "people using services" are those who use them.
    if words.is(at, "using")
        && words.is(at - 1, "people those patients person anyone someone individuals staff")
    {
        return false;
    }
    if words.is(at, "using given without within during under while whilst via when") {
        return !next.is_empty() && !words.are(at, "when to");
    }
    if words.is(at, "by before after through") {
        return ends(next, "ing") && !ends(next, "being");
    }
    if words.is(at, "in") {
        let setting = words.is(
            at + 3,
            "environment setting settings consultation simulation scenario way manner situation context team",
        );
        let manner = words.is(at + 1, "a an") && words.is(at + 2, "simulated role-play role simulation case safe clinical group consultation real remote virtual variety range timely given workplace one-to-one way");
        return setting || manner || words.is(at + 1, "line accordance keeping") && words.is(at + 2, "with");
    }
    if words.are(at, "at least") {
        return at + 2 < words.len();
    }
    words.are(at, "at the end")
        || words.are(at, "according to")
        || words.are(at, "based on")
        || words.is(at, "with")
            && words.is(at + 1, "accuracy confidence sensitivity minimal no reference supervision at")
}
