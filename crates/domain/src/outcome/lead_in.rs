//! What opens an outcome before its verb: "By the end of the session, the learner will be able to".

use super::curriculum::Taxonomy;
use super::inflection::{Form, is_adverb};
use super::pivot::pivot;
use super::teaching::TRAINERS;
use super::verb::{CLAUSES, known};
use super::word::{Words, ends};

/// How an outcome opens.
pub struct LeadIn {
    /// The first word after it; 0 where there is none.
    pub end: usize,
    /// Whether what follows can only be a verb.
    pub sure: bool,
    /// Whether what follows may stand in the past: "will have identified".
    pub past: bool,
    /// Whether it says more than that a learner will be able to do something: who, or in what situation.
    pub tells: bool,
}

/// Those who learn.
pub const LEARNERS: &str = "learner learners participant participants student students delegate delegates attendee attendees trainee trainees candidate candidates you";

/// Those who learn, and whom courses are for.
pub const SUBJECTS: &str = "learner learners participant participants student students delegate delegates attendee attendees trainee trainees candidate candidates you staff they we i he she everyone everybody people practitioner practitioners clinician clinicians professional professionals nurse nurses doctor doctors worker workers member members workforce team teams colleague colleagues volunteer volunteers carer carers coach coaches pharmacist pharmacists apprentice apprentices navigators gps prescribers supervisors managers";

/// What is taught.
pub const SESSIONS: &str = "session sessions course courses module modules workshop workshops training programme program unit units day lecture webinar seminar tutorial talk event class presentation lesson topic e-learning elearning teaching resource package half-day masterclass taster video film";

/// Words that a verb follows.
pub const MODALS: &str = "will should can shall must would could may";

/// Finds what opens an outcome.
pub fn lead_in(words: &Words, taxonomy: &Taxonomy) -> LeadIn {
    let mut lead = LeadIn { end: preamble(words, taxonomy), sure: false, past: false, tells: false };
    if lead.end == 0 {
        lead.end = situation(words, taxonomy);
        lead.tells = lead.end > 0;
    }
    if let Some(end) = subject(words, lead.end) {
        (lead.end, lead.sure) = (end, true);
    } else if let Some(end) = somebody(words, lead.end, taxonomy) {
        (lead.end, lead.sure, lead.tells) = (end, true, true);
    } else if words.is(lead.end, "will should can must")
        && words.follows(lead.end + 1)
        && lead.end + 1 < words.len()
    {
        // "Will identify …", of a list whose heading says who.
        (lead.end, lead.sure) = (lead.end + 1, true);
    }
    if words.is(lead.end, "i") && known(words, lead.end + 1, taxonomy).is_some() {
        (lead.end, lead.sure) = (lead.end + 1, true);
    }
    if !lead.sure
        && !lead.tells
        && known(words, super::verb::skip_adverbs(words, lead.end), taxonomy).is_none()
        && let Some((end, sure)) = pivot(words, lead.end, taxonomy)
    {
        (lead.end, lead.sure, lead.tells) = (end, sure, true);
    }
    loop {
        if let Some(end) = able(words, lead.end) {
            (lead.end, lead.sure) = (end, true);
        } else if lead.sure
            && let Some(end) = aside(words, lead.end)
        {
            (lead.end, lead.tells) = (end, true);
        } else {
            break;
        }
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
    let mut last = from + usize::from(words.is(from, "be are is being leave finish"));
    last += usize::from(words.is(last, "better"));
    if words.are(from, "have the ability") {
        last = from + 2;
    } else if words.are(from, "be in a position") {
        last = from + 3;
    } else if words.are(from, "be relied on") {
        last = from + 2;
    } else if words.is(from, "leave finish") {
        // "leave this day able to"
        while last < from + 5 && !words.is(last, "able") {
            last += 1;
        }
    }
    let opens = words.is(last, "able")
        || last > from && words.is(last, "equipped expected ability position ready on");
    if opens && words.is(last + 1, "to") && words.follows(last + 1) {
        return Some(last + 2);
    }
    (words.is(at, "to") && !words.is(at + 1, CLAUSES) && at + 1 < words.len()).then_some(at + 1)
}

/// The word after ", with support,": what stands between two commas, behind who does it.
fn aside(words: &Words, at: usize) -> Option<usize> {
    let mut end = at + 1;
    while end < at + 10 && words.parted_by(at, b",") {
        if words.parted_by(end, b",") && end < words.len() {
            return Some(end);
        }
        end += 1;
    }
    None
}

/// The word after "By the end of this session," and its like; 0 where there is nothing like it.
fn preamble(words: &Words, taxonomy: &Taxonomy) -> usize {
    // "Week 3: the learner will"; without who does it, it is a heading.
    let numbered = words.is(0, "week day session module unit part")
        && words.get(1).bytes().all(|byte| byte.is_ascii_digit())
        && !words.follows(2);
    if numbered && subject(words, 2).is_some() {
        return 2;
    }
    if !words.is(0, "by at on upon after following as in having during through once with") {
        return 0;
    }
    for at in 1..words.len().min(40) {
        let named = subject(words, at).or_else(|| somebody(words, at, taxonomy));
        if named.is_some() && !words.is(at - 1, "with of for by to and that how what when") {
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

/// The word after "Given a care plan," and its like: in what situation something is done, told first. Only where a verb
/// of the lists follows the comma.
fn situation(words: &Words, taxonomy: &Taxonomy) -> usize {
    let opens =
        words.is(0, "given without within using in when where while with during under from for as after at if having once before on by over prior between despite faced based unprompted to alongside outside throughout");
    if !opens && !ends(words.get(0), "ing") {
        return 0;
    }
    for at in 2..words.len().min(20) {
        if words.parted_by(at, b",") {
            let found = known(words, super::verb::skip_adverbs(words, at), taxonomy);
            if found.is_some_and(|found| found.form == Form::Base && found.end < words.len()) {
                return at;
            }
        }
    }
    0
}

/// The word after "the nursing associate will": somebody whom no list names, told by what follows.
fn somebody(words: &Words, from: usize, taxonomy: &Taxonomy) -> Option<usize> {
    if !words.is(from, "the a an our all each every new newly") {
        return None;
    }
    for at in from + 1..from + 6 {
        if !words.follows(at) || words.is(at, CLAUSES) || words.is(at, "of to with for by from and or") {
            return None;
        }
        if words.is(at, MODALS) {
            let teaches = words.is(at - 1, SESSIONS) || words.is(at - 1, TRAINERS) || words.is(at - 1, MEANS);
            let verb = super::verb::skip_adverbs(words, at + 1);
            let found = super::verb::listed(words, verb, taxonomy);
            let leads = words.are(verb, "be able to") || found.is_some_and(|found| found.form == Form::Base);
            return (at > from + 1 && leads && !teaches).then_some(at + 1);
        }
    }
    None
}

/// What is taught with, and what it is for.
const MEANS: &str = "aim purpose objective goal outcome discussion activity activities exercise work play scenario handout book workbook pack page section chapter slides study game quiz content demonstration";

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
            if words.is(after, "need needs have has") && words.is(after + 1, "to") {
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
