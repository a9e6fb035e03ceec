//! What is found in one outcome, before anything can be done about it.

use std::ops::Range;

use super::check::weight;
use super::curriculum::{Curriculum, Taxonomy};
use super::finding::{Cure, Finding, Kind};
use super::lead_in::{LeadIn, lead_in};
use super::parsed::{KnownVerb, Parsed};
use super::spelling::american;
use super::teaching::{Teaching, teaching};
use super::word::{Words, part};
use crate::text::figures;

/// More words than this after the lead-in are a lot.
pub const MOST_WORDS: usize = 25;

/// One outcome and what is known of it.
pub struct Case<'a> {
    /// Its words.
    pub words: Words<'a>,
    /// Its parts.
    pub parsed: &'a Parsed,
    /// What it is judged by.
    pub taxonomy: &'a Taxonomy,
    /// How it opens.
    pub lead: LeadIn,
    /// Whether and where it names the teaching.
    pub teaching: Option<Teaching>,
}

impl<'a> Case<'a> {
    /// Takes it in.
    pub fn of(text: &'a str, parsed: &'a Parsed, taxonomy: &'a Taxonomy) -> Self {
        let words = Words::of_outcome(text);
        let lead = lead_in(&words, taxonomy);
        let teaching = teaching(&words, &lead);
        Self { words, parsed, taxonomy, lead, teaching }
    }

    /// What is found, without cures.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let text = self.words.text;
        if crate::text::trim(text).is_empty() {
            return findings;
        }
        let whole = 0..0;
        match (&self.teaching, self.parsed.verbs.first()) {
            (Some(teaching), _) => findings.push(found(Kind::Teaching, teaching.span.clone(), &[])),
            (None, None) => findings.push(found(Kind::NoVerb, whole.clone(), &[])),
            (None, Some(_)) => self.verbs(&mut findings),
        }
        if let Some(gap) = gap(text) {
            let inner = part(text, gap.start + 1, gap.end - 1);
            findings.push(found(Kind::Gap, gap, &[inner]));
        }
        let count = self.words.len() - self.lead.end;
        if count > MOST_WORDS {
            findings.push(found(Kind::TooLong, whole, &[&figures(count), &figures(MOST_WORDS)]));
        }
        self.spelling(&mut findings);
        findings
    }

    fn verbs(&self, findings: &mut Vec<Finding>) {
        let first = &self.parsed.verbs[0];
        let (kind, instead) = self.judged();
        if let Some(kind) = kind {
            let mut list = String::new();
            for word in instead {
                listed(&mut list, word);
            }
            findings.push(found(kind, first.span.clone(), &[&first.base, &list]));
        }
        if let Some(last) = self.parsed.verbs[1..].last() {
            let mut bases = String::new();
            for verb in &self.parsed.verbs {
                listed(&mut bases, &verb.base);
            }
            findings.push(found(Kind::SeveralVerbs, first.span.start..last.span.end, &[&bases]));
        }
        if self.is_bare(self.parsed.verbs[self.parsed.verbs.len() - 1].span.end) {
            findings.push(found(Kind::NoObject, first.span.clone(), &[&first.base]));
        }
    }

    /// What there is to say of the leading verb, and what comes near it.
    #[inline(never)]
    pub fn judged(&self) -> (Option<Kind>, &'a [String]) {
        let Some(first) = self.parsed.verbs.first() else { return (None, &[]) };
        match first.known {
            KnownVerb::Table(_) => {
                for other in &self.taxonomy.hard {
                    if other.word == first.base {
                        return (Some(Kind::HardInTable), &other.instead);
                    }
                }
                (None, &[])
            }
            KnownVerb::Hard(index) => {
                let hard = &self.taxonomy.hard[index];
                (Some(if hard.in_source { Kind::HardInSource } else { Kind::Hard }), &hard.instead)
            }
            KnownVerb::Other(index) => (Some(Kind::NotInTable), &self.taxonomy.others[index].instead),
            KnownVerb::Unlisted => (Some(Kind::NotInTable), &[]),
        }
    }

    /// Whether nothing but small words comes after the verbs.
    fn is_bare(&self, end: usize) -> bool {
        for index in self.words.at(end)..self.words.len() {
            if !self.words.is(index, "the a an of to on with in for and or their your") {
                return false;
            }
        }
        gap(self.words.text).is_none_or(|gap| gap.start < end)
    }

    fn spelling(&self, findings: &mut Vec<Finding>) {
        let (mut from, mut to) = (String::new(), String::new());
        let mut span = 0..0;
        for word in american(&self.words, self.parsed.verbs.first()) {
            if from.is_empty() {
                span = word.span.clone();
            }
            listed(&mut from, part(self.words.text, word.span.start, word.span.end));
            listed(&mut to, &word.british);
        }
        if !from.is_empty() {
            findings.push(found(Kind::American, span, &[&from, &to]));
        }
    }

    /// Whether its verb is of another taxonomy level than the author claims.
    pub fn other_level(&self, claimed: Option<usize>, curriculum: &Curriculum) -> Option<Finding> {
        let (claimed, level) = (claimed?, self.parsed.level()?);
        let levels = &curriculum.taxonomy.levels;
        let (first, names) = (self.parsed.verbs.first()?, (levels.get(level)?, levels.get(claimed)?));
        if claimed == level {
            return None;
        }
        let words = [first.base.as_str(), &names.0.name, &names.1.name];
        Some(Finding { cure: Cure::Claim(level), ..found(Kind::OtherLevel, first.span.clone(), &words) })
    }
}

/// Adds to words that are parted by commas.
#[inline(never)]
fn listed(list: &mut String, word: &str) {
    if !list.is_empty() {
        list.push_str(", ");
    }
    list.push_str(word);
}

#[inline(never)]
fn found(kind: Kind, span: Range<usize>, words: &[&str]) -> Finding {
    let mut owned = Vec::new();
    for &word in words {
        owned.push(word.to_owned());
    }
    Finding { kind, weight: weight(kind), span, words: owned, cure: Cure::Keep }
}

/// Something in square brackets that is still to be filled in: no number of a source.
#[inline(never)]
pub fn gap(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = None;
    for (at, &byte) in bytes.iter().enumerate() {
        match (byte, start) {
            (b'[', _) => start = Some(at),
            (b']', Some(from)) => {
                if !is_citation(part(text, from + 1, at)) {
                    return Some(from..at + 1);
                }
                start = None;
            }
            _ => {}
        }
    }
    None
}

fn is_citation(inner: &str) -> bool {
    let mut figures = !inner.is_empty();
    let mut digits = 0;
    for byte in inner.bytes() {
        figures &= byte.is_ascii_digit() || matches!(byte, b',' | b' ' | b'-');
        digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
    }
    // "Care Act 2014", "LO2"
    figures
        || digits == 4
        || digits > 0 && inner.len() < 6 && crate::text::find(inner, b' ').is_none()
        || inner == "sic"
}
