//! Verbs at a place of a text: those of a taxonomy, and what else is likely to be one.

use super::curriculum::Taxonomy;
use super::inflection::{Form, form, is_adverb, phrase};
use super::parsed::{KnownVerb, Lead};
use super::word::{Words, among, ends, next};

/// A verb that was found.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// Its first word.
    pub at: usize,
    /// The word after it.
    pub end: usize,
    /// How it stands there.
    pub form: Form,
    /// Its base form.
    pub base: &'a str,
    /// What is known of it.
    pub known: KnownVerb,
}

impl Found<'_> {
    /// As a part of the outcome.
    pub fn lead(self, words: &Words) -> Lead {
        Lead {
            span: words.start(self.at)..words.end(self.end - 1),
            base: self.base.to_owned(),
            known: self.known,
        }
    }
}

/// Words that come before a noun.
pub const DETERMINERS: &str = "the a an this these those their your our his her its my each every all any some own people patients others someone individuals clients learners colleagues them it themselves yourself oneself one's";

/// Words that open a clause.
pub const CLAUSES: &str = "how what when where why whether which who that if";

/// Those of them that only follow a verb, and no noun.
pub const QUESTIONS: &str = "how what when where why whether";

/// Words that are never verbs here.
const FUNCTION: &str = "of in on at by for from with without within into through during under over about above after before between among across against towards upon as than and or but nor so if when where while whilst why how what which who whom whose that whether to not no yes such both either neither all any some each every other another many much more most few several own there here will would can could should shall may might must is are was were been am has had it they them we us he she him i me you my your our their his her its the a an this these those e g eg ie etc because although unless until given including regarding only just very too because also one two three four five six seven eight nine ten key main different various national local personal person-centred";

/// Verbs that are common in outcomes and that our own pack does not list.
const COMMON: &str = "adhere carry complete balance rate escalate read draw influence liaise continue align change anticipate screen prescribe search protect comply uphold prevent limit keep cover comment reassure hear speak gain raise hold administer triage dispense insert inspect diagnose admit mobilise assemble clean dispose attend invite greet apologise de-escalate feed wash recruit retain induct nominate certify authorise approve defer reconcile immunise vaccinate resuscitate isolate notify disclose anonymise install prove probe titrate taper affirm reframe normalise brainstorm enter submit store count sign";

/// Verbs of the lists above that are nouns just as often.
const NOUNS: &str = "record records plan plans review reviews use uses value values respect measure measures support supports challenge challenges lead leads monitor monitors design designs share shares work works document documents control help act change changes focus approach care need list name state outline balance check guide rank rate link links access search screen limit comment draft coach mentor view report reports question research test debate note account practice train influence influences address map label limits contact follow find process project refer matches match triage store stores count counts sign signs feed probe";

/// The verb of the taxonomy's lists that stands here: the longest, and the table's before others.
#[inline(never)]
pub fn listed<'a>(words: &Words, at: usize, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    let mut best: Option<Found<'a>> = None;
    let mut consider = |base: &'a str, known: KnownVerb| {
        if let Some((end, form)) = phrase(words, at, base)
            && best.as_ref().is_none_or(|best| end > best.end)
        {
            best = Some(Found { at, end, form, base, known });
        }
    };
    for (index, level) in taxonomy.levels.iter().enumerate() {
        for verb in &level.verbs {
            consider(&verb.word, KnownVerb::Table(index));
        }
    }
    for (index, hard) in taxonomy.hard.iter().enumerate() {
        consider(&hard.word, KnownVerb::Hard(index));
    }
    for (index, other) in taxonomy.others.iter().enumerate() {
        consider(&other.word, KnownVerb::Other(index));
    }
    best
}

/// A common verb that is in no list, in its base form or with -ing.
pub fn common(words: &Words, at: usize) -> Option<Found<'static>> {
    let mut rest = Some(COMMON);
    while let Some(base) = next(&mut rest) {
        if let Some(form) = form(words.get(at), base) {
            return Some(Found { at, end: at + 1, form, base, known: KnownVerb::Unlisted });
        }
    }
    None
}

/// "Practice" for "practise", as Americans write: a verb by what follows it. `sure` when only a verb can stand here.
pub fn practise<'a>(words: &Words, at: usize, sure: bool, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    let next = at + 1;
    let verb = words.is(at, "practice")
        && words.follows(next)
        && (sure && next < words.len()
            || words.is(next, DETERMINERS)
            || ends(words.get(next), "ing") && !words.is(next, "nursing learning training meeting"));
    if !verb {
        return None;
    }
    let british = Words::of("practise");
    let found = listed(&british, 0, taxonomy);
    let (base, known) = found.map_or(("practise", KnownVerb::Unlisted), |found| (found.base, found.known));
    Some(Found { at, end: next, form: Form::Base, base, known })
}

/// A verb of either.
#[inline(never)]
pub fn known<'a>(words: &Words, at: usize, taxonomy: &'a Taxonomy) -> Option<Found<'a>> {
    listed(words, at, taxonomy).or_else(|| common(words, at))
}

/// The word that stands here, taken for a verb.
pub fn any<'a>(words: &'a Words, at: usize) -> Option<Found<'a>> {
    let word = words.get(at);
    if word.is_empty() || among(FUNCTION, word) || word.as_bytes()[0].is_ascii_digit() {
        return None;
    }
    Some(Found { at, end: at + 1, form: Form::Base, base: word, known: KnownVerb::Unlisted })
}

/// A word that no list has, but that reads as a verb by what follows it: "Foresee the …".
#[inline(never)]
pub fn likely<'a>(words: &'a Words, at: usize) -> Option<Found<'a>> {
    let word = words.get(at);
    let next = at + 1;
    let verb = !ends(word, "s ion ment ness ity ing er or ance ence ism ship cy ed al ive");
    if verb && (words.follows(next) && words.is(next, DETERMINERS) || words.is(next, "how whether why")) {
        any(words, at)
    } else {
        None
    }
}

/// Whether what looks like a verb is a noun where it stands: "use of", "value and respect of", "record keeping".
#[inline(never)]
pub fn is_noun(words: &Words, found: &Found) -> bool {
    let mut after = found.end;
    if !words.follows(after) {
        return false;
    }
    // The "of" may come after a second noun.
    while words.is(after, "and or") && after < found.end + 4 {
        after += 2;
    }
    if words.is(after, "of") && found.end == found.at + 1 {
        return true;
    }
    let (at, next) = (found.end - 1, found.end);
    is_often_noun(words.get(at))
        && (words.is(next, "for is are was were can has have") && !words.are(at, "plan for")
            || words.are(at, "access to")
            || found.form == Form::S && words.is(next, "and or in that to with")
            || words.is(next + 1, "by with to from")
                && (words.is(next, "made held") || ends(words.get(next), "ed"))
            || words.is(
                next,
                "keeping planning making sharing taking setting writing building meeting training working",
            ))
}

/// Whether a word is a noun as often as a verb.
#[inline(never)]
pub fn is_often_noun(word: &str) -> bool {
    among(NOUNS, word)
}

/// Skips words that say how: "critically", "sensitively and appropriately".
pub fn skip_adverbs(words: &Words, mut at: usize) -> usize {
    loop {
        let mut next = at;
        if next > 0 && words.is(next, "and or") && is_adverb(words.get(next - 1)) {
            next += 1;
        }
        if !is_adverb(words.get(next)) || next + 1 >= words.len() {
            return at;
        }
        at = next + 1;
    }
}
