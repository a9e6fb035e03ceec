//! What there is to say of one outcome.

use super::case::Case;
use super::cure::cure;
use super::curriculum::{Curriculum, Taxonomy};
use super::finding::{Finding, Kind, Weight};
use super::parse::parse;
use super::parsed::Parsed;
use super::set::Outcome;

/// Everything there is to say of one outcome by itself, in the order of [`Kind`]; nothing of an empty one. `gap` is what
/// a cure leaves in square brackets for the author to fill in, without the brackets.
///
/// The words of a finding are, by kind: verb and what to use instead (`Hard`, `HardInSource`, `HardInTable`,
/// `NotInTable`; the second may be empty); the verbs (`SeveralVerbs`); the verb (`NoObject`); what is in brackets
/// (`Gap`); how many words and how many are usual (`TooLong`); verb, its level, the level claimed (`OtherLevel`); the
/// words and the British ones (`American`). Several are parted by commas.
pub fn check(outcome: &Outcome, parsed: &Parsed, curriculum: &Curriculum, gap: &str) -> Vec<Finding> {
    let case = Case::of(&outcome.text, parsed, &curriculum.taxonomy);
    let mut findings = Vec::new();
    let mut told = case.findings();
    let allowed = kinds(&told);
    told.extend(case.other_level(outcome.claimed, curriculum));
    in_order(&mut told);
    for mut finding in told {
        if outcome.kept.contains(&finding.kind) {
            continue;
        }
        if finding.kind != Kind::OtherLevel {
            finding.cure = cure(&case, &finding, outcome.claimed, gap, &allowed);
        }
        if outcome.quoted {
            finding.weight = Weight::Note;
        }
        findings.push(finding);
    }
    findings
}

/// What would be found in a text, by kind.
#[inline(never)]
pub fn kinds_of(text: &str, taxonomy: &Taxonomy) -> Vec<Kind> {
    kinds(&Case::of(text, &parse(text, taxonomy), taxonomy).findings())
}

fn kinds(findings: &[Finding]) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for finding in findings {
        kinds.push(finding.kind);
    }
    kinds
}

/// Puts findings in the order of their kinds.
pub fn in_order(findings: &mut [Finding]) {
    for end in 1..findings.len() {
        let mut at = end;
        while at > 0 && findings[at - 1].kind > findings[at].kind {
            findings.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// How much a kind weighs.
pub fn weight(kind: Kind) -> Weight {
    match kind {
        Kind::NoVerb | Kind::Hard | Kind::Teaching | Kind::NoObject | Kind::Gap => Weight::Fix,
        Kind::NotInTable => Weight::Note,
        _ => Weight::Think,
    }
}
