//! Outcomes that name the teaching and not what the learner can do after it.

use std::ops::Range;

use super::inflection::{Form, form, is_adverb};
use super::lead_in::{LEARNERS, LeadIn, SESSIONS};
use super::word::{Words, among, ends, next};

/// Where the teaching is named, and what is taught.
pub struct Teaching {
    /// The words that name it.
    pub span: Range<usize>,
    /// The first word of what is taught.
    pub topic: usize,
    /// Whether that is what the learner does: "will help you to identify …".
    pub ability: bool,
}

/// Those who teach.
pub const TRAINERS: &str = "we trainer trainers tutor tutors facilitator facilitators speaker speakers presenter lecturer teacher instructor";

const TEACHES: &str = "cover covers share introduce introduces explore explores look looks provide provides give gives teach teaches offer offers discuss discusses include includes focus focuses help helps consider considers examine examines enable enables describe describes outline outlines explain explains show shows run aim aims";

const SKIPPED: &str = "will should can to at on of into about in with be is are designed intended taught shown introduced given provided told offered trained informed presented receive attend a an the our all each brief short general basic broad good clear quick overview introduction understanding insight insights knowledge awareness information training background chance opportunity opportunities session staff them covering introducing giving providing raise";

/// What speakers do.
const SPEAKS: &str = "talks speaks explains shows presents shares discusses covers explores looks introduces tells demonstrates";

const TAUGHT: &str = "taught shown introduced given provided told offered trained informed presented taken";

/// Finds whether an outcome names the teaching.
pub fn teaching(words: &Words, lead: &LeadIn) -> Option<Teaching> {
    let end = subject(words, lead).or_else(|| passive(words, lead)).or_else(|| act(words, lead))?;
    let mut at = end;
    loop {
        let learner = words.is(at, LEARNERS) || (words.is(at, "staff") && words.is(at + 1, "to"));
        if learner && words.is(at + 1, "to") {
            return Some(Teaching { span: 0..words.end(at + 1), topic: at + 2, ability: true });
        }
        // "Teach back" is a skill of the field, and not what a session does.
        let named = words.are(at, "teach back");
        if named || !(learner || words.is(at, SKIPPED) || words.is(at, TEACHES) || is_adverb(words.get(at))) {
            break;
        }
        at += 1;
    }
    // "designed to give busy professionals a grounding in"
    if let Some(noun) = one_of(words, at..at + 20, "grounding introduction overview")
        .filter(|&noun| words.is(noun + 1, "in of to"))
    {
        return Some(Teaching { span: 0..words.end(noun + 1), topic: noun + 2, ability: false });
    }
    // "cover the principles": the article belongs to what follows.
    while at > end && words.is(at - 1, "a an the our all each good clear general basic") {
        at -= 1;
    }
    Some(Teaching { span: words.start(0)..words.end(at.max(1) - 1), topic: at, ability: false })
}

/// "This session will", "The tutor will", "The aim of the course is to".
fn subject(words: &Words, lead: &LeadIn) -> Option<usize> {
    if words.is(0, "the our") && words.is(1, "aim aims purpose objective goal") && words.is(2, "of")
        || words.are(0, "aim of")
    {
        for at in 3..12 {
            if words.is(at, "is are") && words.is(at + 1, "to") {
                return Some(at + 2);
            }
        }
    }
    if words.are(0, "there will be") {
        return Some(one_of(words, 3..14, "about on").map_or(3, |about| about + 1));
    }
    let ours = words.is(0, "we'll we’ll we're we’re") || words.is(0, "we") && words.is(1, "will are");
    let doing = "looking covering exploring discussing focusing going talking thinking hearing";
    if ours && let Some(doing) = one_of(words, 1..5, doing) {
        return Some(doing + 1);
    }
    let from = if words.is(0, "in during") { 1 } else { 0 };
    for at in from..from + 9 {
        if words.are(at, "we look at") || words.are(at, "we cover") {
            return Some(at + 2);
        }
        let trainer = words.is(at, TRAINERS);
        // "The tutor will demonstrate …": whatever they do, it is not the learner who does it.
        if trainer && !words.is(at, "we") && words.is(at + 1, "will") && !words.are(at + 2, "be able to") {
            return Some(at + 3);
        }
        let session = words.is(at, SESSIONS) && !words.is(at + 1, SESSIONS);
        let named = at > from && words.is(from, "this the our today's today’s each a")
            || at == 0 && (words.is(1, "will") || words.get(1).bytes().all(|byte| byte.is_ascii_digit()));
        if session
            && from == 1
            && words.parted_by(at + 1, b",")
            && let Some(speaks) = one_of(words, at + 1..at + 6, SPEAKS)
        {
            return Some(speaks + 1);
        }
        // "This slot will cover …": whatever it is called.
        if words.is(0, "this today's today’s")
            && words.is(at, "will")
            && words.is(at + 1, "cover focus introduce look")
        {
            return Some(at + 1);
        }
        // "This webinar unpacks", "Module 3 takes"
        let after = at + 1 + usize::from(at == 0);
        let does = ends(words.get(after), "s") && !words.is(after, "is") && words.follows(after);
        if session && named && does && words.is(0, "this module session unit day week") {
            return Some(after + 1);
        }
        if session && named || trainer {
            let mut next = at + 1 + usize::from(at == 0 && !words.is(1, "will"));
            while words.is(next, "will is should can that") || is_adverb(words.get(next)) {
                next += 1;
            }
            let designed = words.is(next, "designed intended about") || words.are(next, "aimed at");
            if words.is(next, TEACHES) && (next > at + 1 || !trainer) || designed {
                return Some(if designed { next + 1 } else { next });
            }
        }
        let learner = at < lead.end && lead.sure && !trainer && !session && words.is(at, LEARNERS);
        if learner || words.is(at, "how that what when who which of") {
            return None;
        }
    }
    None
}

/// "Learners will be taught", "will receive an overview of".
fn passive(words: &Words, lead: &LeadIn) -> Option<usize> {
    let at = lead.end;
    if !lead.sure && at > 0 {
        return None;
    }
    if words.is(at, "be") && words.is(at + 1, TAUGHT) {
        return Some(at + 2);
    }
    let nouns = "overview introduction training information teaching instruction";
    if words.is(at, "receive") { one_of(words, at + 1..at + 5, nouns).map(|noun| noun + 1) } else { None }
}

/// The first of these words that is in the list.
#[inline(never)]
fn one_of(words: &Words, mut within: Range<usize>, list: &str) -> Option<usize> {
    within.find(|&at| words.is(at, list))
}

/// "Introduce learners to", "Provide an overview of", "Teach the principles of", "Covers the basics of".
fn act(words: &Words, lead: &LeadIn) -> Option<usize> {
    let at = lead.end;
    if lead.sure && !(at == 1 && words.is(0, "to")) {
        return None;
    }
    let verb = helping(words.get(at));
    let mut after = at + 1;
    while words.is(after, "the all our your") {
        after += 1;
    }
    if !verb.is_empty() && words.is(after, LEARNERS) && !words.is(after + 1, "feedback experience leaflets") {
        return Some(at + 1);
    }
    if verb == "introduce" && words.is(at + 1, "staff clinicians") && words.is(at + 2, "to") {
        return Some(at + 2);
    }
    let others = "patients people carers others colleagues individuals families clients them someone peers children junior staff";
    let told = words.is(after, others) || words.is(after + 1, others);
    if verb == "teach" && !told && !words.is(after, "person back back-to-back patient carer") {
        return Some(at + 1);
    }
    let covers = words.is(at, "covers covering") || words.is(at + 1, "the a an how what all key some");
    if words.is(at, "cover covers covering") && covers && at + 1 < words.len() {
        return Some(at + 1);
    }
    let noun = one_of(words, at + 1..at + 5, "overview introduction")?;
    let given = among("provide give offer deliver", verb) && words.is(noun + 1, "of to");
    if given && one_of(words, at + 1..at + 5, others).is_none_or(|other| other > noun) {
        Some(noun + 2)
    } else {
        None
    }
}

/// What trainers do for learners.
const HELPING: &str = "introduce provide give offer deliver equip train inform tell show enable help allow encourage familiarise prepare support teach increase improve raise";

/// The base form of a verb of those, in the present or with -ing; empty for other words.
fn helping(word: &str) -> &'static str {
    let mut rest = Some(HELPING);
    while let Some(base) = next(&mut rest) {
        if form(word, base).is_some_and(|form| form != Form::Ed) {
            return base;
        }
    }
    ""
}
