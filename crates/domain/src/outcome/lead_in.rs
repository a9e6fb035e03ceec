//! What opens an outcome before its verb: "By the end of the session, the learner will be able to".

use super::curriculum::Taxonomy;
use super::inflection::{Form, is_adverb};
use super::verb::{CLAUSES, known};
use super::word::Words;

/// How an outcome opens.
pub struct LeadIn {
    /// The first word after it; 0 where there is none.
    pub end: usize,
    /// Whether what follows can only be a verb.
    pub sure: bool,
    /// Whether what follows may stand in the past: "will have identified".
    pub past: bool,
}

/// Those who learn.
pub const LEARNERS: &str = "learner learners participant participants student students delegate delegates attendee attendees trainee trainees candidate candidates you";

const SUBJECTS: &str = "learner learners participant participants student students delegate delegates attendee attendees trainee trainees candidate candidates you staff they we i he she everyone everybody people practitioner practitioners clinician clinicians professional professionals nurse nurses doctor doctors worker workers member members workforce team teams colleague colleagues volunteer volunteers carer carers coach coaches pharmacist pharmacists apprentice apprentices navigators gps prescribers supervisors managers";

/// What is taught.
pub const SESSIONS: &str = "session sessions course courses module modules workshop workshops training programme program unit units day lecture webinar seminar tutorial talk event class presentation lesson topic e-learning elearning teaching resource";

const MODALS: &str = "will should can shall must would could may";

/// Finds what opens an outcome.
pub fn lead_in(words: &Words, taxonomy: &Taxonomy) -> LeadIn {
    let mut lead = LeadIn { end: preamble(words), sure: false, past: false };
    if let Some(end) = subject(words, lead.end) {
        (lead.end, lead.sure) = (end, true);
    }
    while let Some(end) = able(words, lead.end) {
        (lead.end, lead.sure) = (end, true);
    }
    if lead.sure && words.is(lead.end, "have") {
        let at = super::verb::skip_adverbs(words, lead.end + 1);
        let found = known(words, at, taxonomy);
        if found.is_some_and(|found| found.form == Form::Ed) {
            (lead.end, lead.past) = (lead.end + 1, true);
        }
    }
    lead
}

/// "be able to", "to", and what else says no more than that.
fn able(words: &Words, at: usize) -> Option<usize> {
    let mut from = at;
    // "will confidently be able to"
    while is_adverb(words.get(from)) {
        from += 1;
    }
    // "be better able to", "are expected to"
    let mut last = from + usize::from(words.is(from, "be feel are is being"));
    last += usize::from(words.is(last, "better"));
    if words.are(from, "have the ability") {
        last = from + 2;
    } else if words.are(from, "be in a position") {
        last = from + 3;
    }
    let opens = words.is(last, "able") || last > from && words.is(last, "equipped expected ability position");
    if opens && words.is(last + 1, "to") && words.follows(last + 1) {
        return Some(last + 2);
    }
    (words.is(at, "to") && !words.is(at + 1, CLAUSES) && at + 1 < words.len()).then_some(at + 1)
}

/// The word after "By the end of this session," and its like; 0 where there is nothing like it.
fn preamble(words: &Words) -> usize {
    if !words.is(0, "by at on upon after following as in having during through once with") {
        return 0;
    }
    for at in 1..words.len().min(40) {
        if subject(words, at).is_some() && !words.is(at - 1, "with of for by to and that how what when") {
            return at;
        }
    }
    let ends = words.is(0, "by at") && words.are(1, "the end of");
    let done = words.is(0, "on upon") && (words.is(1, "completion") || words.is(2, "completion"));
    let after = words.is(0, "after following")
        && (words.is(1, "this the your") && words.is(2, SESSIONS) || words.is(1, "completing attending"));
    if !(ends || done || after) {
        return 0;
    }
    for at in 2..words.len().min(30) {
        if words.parted_by(at, b",:") {
            return at;
        }
    }
    for at in 2..words.len().min(12) {
        if words.is(at, SESSIONS) && !words.is(at + 1, SESSIONS) {
            return at + 1;
        }
    }
    0
}

/// The word after "the learner will".
fn subject(words: &Words, at: usize) -> Option<usize> {
    for place in at..at + 6 {
        let word = words.get(place);
        if word.is_empty() || (place > at && !words.follows(place)) {
            return None;
        }
        if words.is(place, "you'll you’ll they'll they’ll") {
            return Some(place + 1);
        }
        if words.is(place, SUBJECTS) {
            let mut after = place + 1;
            while is_adverb(words.get(after)) {
                after += 1;
            }
            if words.is(after, MODALS) {
                return Some(after + 1);
            }
            if words.is(after, "are is") && words.is(after + 1, "able expected") {
                return Some(after);
            }
        }
        if words.is(place, CLAUSES) || words.is(place, "to with for by from will") {
            return None;
        }
    }
    None
}
