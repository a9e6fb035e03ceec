//! What can be done about a finding with one press. Each cure is tried before it is offered: what it was for has to be
//! gone, and nothing that should be put right may come of it.

use super::case::Case;
use super::check::{kinds_of, weight};
use super::curriculum::{Taxonomy, TaxonomyLevel};
use super::finding::{Cure, Finding, Kind, Weight};
use super::instead::replaced;
use super::shorten::shortened;
use super::spelling::american;
use super::split::split;
use super::verb::listed;
use super::word::{lowered, next, part, raised};
use crate::text::concat;

/// Verbs that suit most things that are known.
const PLAIN: &str = "describe identify explain demonstrate evaluate develop";

/// The best cure that works.
pub fn cure(case: &Case, finding: &Finding, claimed: Option<usize>, gap: &str, allowed: &[Kind]) -> Cure {
    let mut cures = Vec::new();
    match finding.kind {
        // No outcome is that long, and trying cures out would take its time.
        _ if case.words.len() > 1_000 => {}
        Kind::Teaching => learnt(case, claimed, &mut cures),
        Kind::NoVerb => led(case, claimed, gap, &mut cures),
        Kind::Hard | Kind::HardInSource | Kind::HardInTable | Kind::NotInTable => {
            replaced(case, claimed, &mut cures)
        }
        Kind::SeveralVerbs => cures.push(Cure::Split(split(case))),
        Kind::NoObject => {
            let text = part(case.words.text, 0, case.words.end(case.words.len().max(1) - 1));
            rewrite(&mut cures, &[text, " [", gap, "]"]);
        }
        Kind::Gap => return Cure::Fill(finding.span.clone()),
        Kind::TooLong => shortened(case, &mut cures),
        Kind::American => cures.push(Cure::Rewrite(in_british(case))),
        _ => {}
    }
    for cure in cures {
        if works(&cure, finding.kind, case.taxonomy, allowed) {
            return cure;
        }
    }
    if finding.weight == Weight::Fix { Cure::Fill(finding.span.clone()) } else { Cure::Keep }
}

/// Whether what it was for is gone, and nothing that should be put right came.
#[inline(never)]
fn works(cure: &Cure, kind: Kind, taxonomy: &Taxonomy, allowed: &[Kind]) -> bool {
    let texts = match cure {
        Cure::Rewrite(text) | Cure::Shorten(text, _) => std::slice::from_ref(text),
        Cure::Split(texts) if texts.len() > 1 => texts,
        _ => return false,
    };
    for text in texts {
        if text.is_empty() {
            return false;
        }
        for found in kinds_of(text, taxonomy) {
            // A verb that is hard to observe may have come second before.
            let known = allowed.contains(&found)
                || (matches!(kind, Kind::NoObject | Kind::NoVerb) && found == Kind::Gap)
                || (kind == Kind::SeveralVerbs && found == Kind::Hard);
            if found == kind || (weight(found) == Weight::Fix && !known) {
                return false;
            }
        }
    }
    true
}

/// A verb that fits where nothing else is known: of the level that is claimed, or one that suits most.
#[inline(never)]
pub fn usual(taxonomy: &Taxonomy, claimed: Option<usize>) -> &str {
    let levels = &taxonomy.levels;
    let among = match claimed {
        Some(level) if level < levels.len() => &levels[level..level + 1],
        _ => levels,
    };
    let mut rest = Some(PLAIN);
    while let Some(plain) = next(&mut rest) {
        if is_of(among, plain) {
            return plain;
        }
    }
    for level in among {
        for verb in &level.verbs {
            if !taxonomy.hard.iter().any(|hard| hard.word == verb.word) {
                return &verb.word;
            }
        }
    }
    ""
}

/// Whether these levels have this verb.
#[inline(never)]
pub fn is_of(levels: &[TaxonomyLevel], word: &str) -> bool {
    for level in levels {
        for verb in &level.verbs {
            if verb.word == word {
                return true;
            }
        }
    }
    false
}

/// Adds a text made of these parts.
#[inline(never)]
pub fn rewrite(cures: &mut Vec<Cure>, parts: &[&str]) {
    cures.push(Cure::Rewrite(concat(parts)));
}

/// What the learner does, in place of the teaching.
fn learnt(case: &Case, claimed: Option<usize>, cures: &mut Vec<Cure>) {
    let (words, Some(teaching)) = (&case.words, &case.teaching) else { return };
    let mut topic = teaching.topic;
    if teaching.ability {
        cures.push(Cure::Rewrite(raised(words.rest(topic))));
        if let Some(found) = listed(words, topic, case.taxonomy) {
            topic = found.end;
        }
    }
    if topic < words.len() {
        // What is still to be filled in keeps its bracket.
        let open = if words.gap(topic).ends_with('[') { "[" } else { "" };
        rewrite(cures, &[&raised(usual(case.taxonomy, claimed)), " ", open, &lowered(words.rest(topic))]);
    }
}

/// A verb in front.
fn led(case: &Case, claimed: Option<usize>, gap: &str, cures: &mut Vec<Cure>) {
    let (words, at) = (&case.words, case.lead.end);
    let opening = part(words.text, 0, case.parsed.lead_in.end);
    let verb = usual(case.taxonomy, claimed);
    let placed = if at == 0 { raised(verb) } else { concat(&[opening, " ", verb]) };
    if at > 0 && at >= words.len() {
        rewrite(cures, &[&placed, " [", gap, "]"]);
        return;
    }
    // "The ability to communicate": the verb is there.
    let noun = at + usize::from(words.is(at, "the an a"));
    let after = words.rest(noun + 2);
    if words.are(noun, "ability to") {
        if at == 0 {
            cures.push(Cure::Rewrite(raised(after)));
        } else {
            rewrite(cures, &[opening, " ", after]);
        }
    }
    if words.is(noun, "introduction overview awareness knowledge understanding appreciation")
        && words.is(noun + 1, "of to")
    {
        rewrite(cures, &[&placed, " ", after]);
    }
    // "Describe be shown how …" would be no sentence.
    if !words.is(at, "be been being having will would should can have has had is are gain get receive to before on in at by with without for from of when if") {
        rewrite(cures, &[&placed, " ", &lowered(words.rest(at))]);
    }
}

fn in_british(case: &Case) -> String {
    let words = &case.words;
    let (mut text, mut end) = (String::new(), 0);
    for word in american(words, case.parsed.verbs.first()) {
        text.push_str(part(words.text, end, word.span.start));
        text.push_str(&word.british);
        end = word.span.end;
    }
    text.push_str(part(words.text, end, words.text.len()));
    text
}
