//! The style sheets of the widgets stand in one root where a script has all three: no rule of one may mean another's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The sheets of each widget, and the class that only its own root has, if it has one.
const SHEETS: [(&str, &str); 3] =
    [("quiz/style.css", ""), ("pam_levels/style.css", "pam"), ("outcome_builder/style.css", "ob")];

/// What is declared for each selector that is not bound to the widget's own root.
fn rules(sheet: &str, own: &str) -> Vec<(String, String)> {
    let mut plain = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut rules = Vec::new();
    for block in plain.split('}') {
        // Within a query the selector is what follows its bracket.
        let mut parts = block.rsplit('{');
        let declared = parts.next().unwrap_or_default().trim().to_owned();
        let selectors = parts.next().unwrap_or_default();
        for selector in apart(selectors) {
            if own.is_empty() || !classes(selector).contains(own) {
                rules.push((selector.trim().to_owned(), declared.clone()));
            }
        }
    }
    rules
}

/// The selectors of a list; commas within brackets part none.
fn apart(selectors: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, character) in selectors.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&selectors[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&selectors[start..]);
    found
}

fn classes(selector: &str) -> BTreeSet<&str> {
    let is_end = |character: char| !(character.is_ascii_alphanumeric() || character == '-');
    selector.split('.').skip(1).map(|part| part.split(is_end).next().unwrap_or_default()).collect()
}

/// The class that a selector begins with, but for that of every widget: it says whose elements are meant.
fn first(selector: &str) -> &str {
    selector
        .split('.')
        .skip(1)
        .map(|part| part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or_default())
        .find(|class| *class != "pcw")
        .unwrap_or_default()
}

/// Classes that both sheets style, each in its own way, where one of them says no more than the class.
fn shared(one: &[(String, String)], other: &[(String, String)]) -> Vec<String> {
    let table = |rules: &[(String, String)]| {
        let mut table: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
        for rule in rules {
            for class in classes(&rule.0) {
                table.entry(class.to_owned()).or_default().insert(rule.clone());
            }
        }
        table
    };
    let (one, other) = (table(one), table(other));
    one.into_iter()
        .filter(|(class, rules)| {
            let begins =
                |rules: &BTreeSet<(String, String)>| rules.iter().any(|rule| first(&rule.0) == class);
            let others = other.get(class);
            others.is_some_and(|others| others != rules && (begins(rules) || begins(others)))
        })
        .map(|(class, _)| class)
        .collect()
}

#[test]
fn no_rule_of_one_widget_means_another() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/widgets/src");
    let sheets =
        SHEETS.map(|(file, own)| (file, rules(&fs::read_to_string(folder.join(file)).unwrap(), own)));
    for (index, (file, rules)) in sheets.iter().enumerate() {
        for (other, others) in &sheets[index + 1..] {
            let both = shared(rules, others);
            assert!(
                both.is_empty(),
                "{file} and {other} both style {both:?}: say whose, or give one another name"
            );
        }
    }
}

#[test]
fn a_class_with_two_meanings_is_seen_and_one_with_a_single_meaning_is_not() {
    let of = |sheet: &str, own: &str| rules(sheet, own);
    assert_eq!(
        shared(&of(".bars { margin: 0 }", ""), &of("/* x */ .bars .row { gap: 1em }", "ob")),
        ["bars"]
    );
    assert_eq!(
        shared(&of("@media print { .a, .step { top: 0 } }", ""), &of(".pcw .step[x] { top: 1px }", "ob")),
        ["step"]
    );
    for fine in [".ob .bars { gap: 1em }", ".bars { margin: 0 }", ".other { margin: 0 }"] {
        assert!(shared(&of(".bars { margin: 0 }", ""), &of(fine, "ob")).is_empty(), "{fine}");
    }
}
