//! Our validator against generated packs of every kind, and beside the stock one.

use std::collections::{BTreeMap, BTreeSet};

use pcw_content::shape::{KINDS, QUIZ, Shape};
use pcw_content::{Fault, Severity, Value, validate, validate_any};

use crate::dice::Dice;
use crate::edit::{Step, look, put, take_out};
use crate::faulty::{self, Faulty};
use crate::faulty_lists::without_next;
use crate::leaves::text_places;
use crate::stock::{BEYOND_SCHEMA, Stock, json};
use crate::{typed, valid};

#[test]
fn the_full_pack_has_every_field_and_no_fault() {
    for kind in KINDS {
        let full = valid::full(kind);
        assert_eq!(validate(&full, kind, None), []);
        Stock::of(kind).judge(&json(&full)).unwrap();
        let text = serde_json::to_string(&full).unwrap();
        for shape in kind.all() {
            let variants = shape.variants.iter().flat_map(|variant| variant.fields);
            for field in shape.fields.iter().chain(variants) {
                assert!(text.contains(&format!("\"{}\":", field.name)), "{}.{}", shape.name, field.name);
            }
            for variant in shape.variants {
                assert!(text.contains(&format!("\"type\":\"{}\"", variant.name)), "{}", variant.name);
            }
        }
    }
}

#[test]
fn every_kind_of_fault_at_every_place_is_named_there_and_nowhere_else() {
    for (kind, [least, codes]) in KINDS.into_iter().zip([[9_000, 30], [6_000, 20], [4_000, 15]]) {
        let full = valid::full(kind);
        let mut packs = BTreeSet::new();
        let mut told = BTreeMap::new();
        for fault in &faulty::all(kind, &full) {
            let mut pack = full.clone();
            fault.make(&mut pack);
            assert!(packs.insert(serde_json::to_string(&pack).unwrap()), "made twice: {fault:?}");
            *told.entry(fault.code).or_insert(0) += 1;
            assert_eq!(complaint(fault, &validate(&pack, kind, None)), None);
        }
        println!("faulty {} packs: {}, by kind of fault: {told:?}", kind.name, packs.len());
        assert!(packs.len() >= least, "only {} packs", packs.len());
        assert!(told.len() >= codes, "{told:?}");
    }
}

/// What is wrong with what was told of a pack with this one fault.
fn complaint(made: &Faulty, told: &[Fault]) -> Option<String> {
    let [fault] = told else { return Some(format!("{} {} gave {told:#?}", made.code, made.place)) };
    let same = (fault.code, &fault.place, fault.severity) == (made.code, &made.place, made.severity);
    let says_enough = |text: &str| text.len() > 10 && text.ends_with(['.', '?']);
    let good = same && says_enough(&fault.cause) && says_enough(&fault.cure);
    (!good).then(|| format!("{} {} gave {fault:?}", made.code, made.place))
}

/// What is only just allowed: the longest texts, the longest lists, the shortest lists.
#[test]
fn what_reaches_a_limit_without_passing_it_is_no_fault() {
    for kind in KINDS {
        let (full, stock) = (valid::full(kind), Stock::of(kind));
        let packs = [with_longest_texts(kind, &full), with_lists_at_their_limits(kind, &full)].concat();
        assert!(packs.len() > 100);
        for (place, pack) in packs {
            assert_eq!(validate(&pack, kind, None), [], "{place}");
            stock.judge(&json(&pack)).unwrap_or_else(|error| panic!("{place}: {error}"));
        }
    }
}

fn with_longest_texts(kind: &'static Shape, full: &Value) -> Vec<(String, Value)> {
    let mut packs = Vec::new();
    for place in text_places(kind, full) {
        let Some(max) = place.max() else { continue };
        let mut longest = vec!["a".repeat(max), "😀".repeat(max)];
        if place.has_markup() {
            // The data of the image do not count, all else does.
            let image = format!("![A](data:image/png;base64,{})", "A".repeat(max));
            longest.push(image + &"a".repeat(max - "![A]()".len()));
        }
        for text in longest {
            let mut pack = full.clone();
            put(&mut pack, &place.path, text.into());
            packs.push((place.name(), pack));
        }
    }
    packs
}

fn with_lists_at_their_limits(kind: &'static Shape, full: &Value) -> Vec<(String, Value)> {
    let mut packs = Vec::new();
    for fault in faulty::all(kind, full) {
        let Some(entries) = fault.entries else { continue };
        let mut pack = full.clone();
        fault.make(&mut pack);
        let count = if fault.code == "too-many" { entries.max } else { entries.min };
        let list = if fault.code == "too-many" { &pack } else { full };
        let mut list = Value::from(look(list, fault.path()).entries()[..count].to_vec());
        if fault.code == "too-few" {
            match fault.path() {
                [Step::Field("items")] => without_next(&mut list),
                [Step::Field("taxonomyLevels")] => without_taxonomy_levels(&mut pack),
                _ => {}
            }
        }
        put(&mut pack, fault.path(), list);
        packs.push((fault.place.clone(), pack));
    }
    packs
}

/// Takes out what says which taxonomy levels a way to learn or to assess is for.
fn without_taxonomy_levels(pack: &mut Value) {
    for list in ["methods", "assessments"] {
        for index in 0..pack.get(list).map_or(0, |list| list.entries().len()) {
            let path = [Step::Field(list), Step::Entry(index), Step::Field("taxonomyLevels")];
            take_out(pack, &path);
        }
    }
}

#[test]
fn many_faults_in_one_pack_are_all_told() {
    for (kind, list) in KINDS.into_iter().zip(["items", "levels", "outcomes"]) {
        let full = valid::full(kind);
        let faults: Vec<Faulty> =
            faulty::all(kind, &full).into_iter().filter(can_stand_with_others).collect();
        let of_entry = |entry: usize| -> Vec<&Faulty> {
            let start = format!("{list}[{entry}].");
            faults.iter().filter(|fault| fault.place.starts_with(&start)).collect()
        };
        let parts = [of_entry(0), of_entry(1), of_entry(2)];
        let mut dice = Dice::new(7);
        for _ in 0..500 {
            let mut pack = full.clone();
            let made = [0, 1, 2].map(|entry: usize| parts[entry][dice.below(parts[entry].len())]);
            made.iter().for_each(|fault| fault.make(&mut pack));
            let told = validate(&pack, kind, None);
            let told: Vec<_> = told.iter().map(|fault| (fault.code, fault.place.as_str())).collect();
            assert_eq!(told, made.map(|fault| (fault.code, fault.place.as_str())));
        }
    }
}

/// A fault in the id of an item hides others: nobody can say any more whether an id that leads nowhere is meant for it.
/// And the same bad id twice is two faults in the second.
fn can_stand_with_others(fault: &Faulty) -> bool {
    let of_item = |place: &str| place.starts_with("items[") || place.starts_with("outcomes[");
    let own = fault.place.matches('.').count() == 1;
    fault.code != "repeated" && !(own && of_item(&fault.place) && fault.place.ends_with(".id"))
}

#[test]
fn a_stock_validator_agrees_on_every_fault_that_a_schema_can_know() {
    let mut beyond = BTreeSet::new();
    for (kind, least) in KINDS.into_iter().zip([8_000, 5_000, 3_500]) {
        let (full, stock) = (valid::full(kind), Stock::of(kind));
        let mut compared = 0;
        for fault in faulty::all(kind, &full) {
            let mut pack = full.clone();
            fault.make(&mut pack);
            let judged = stock.judge(&json(&pack));
            if fault.beyond_schema {
                assert!(judged.is_ok(), "a schema knows this after all: {fault:?}");
                beyond.insert(fault.code);
                continue;
            }
            let ours = fault.severity == Severity::Error;
            assert_eq!(judged.is_err(), ours, "{} {}: {judged:?}", fault.code, fault.place);
            compared += 1;
        }
        println!("faulty {} packs compared with a stock validator: {compared}", kind.name);
        assert!(compared >= least, "{compared}");
    }
    for (kind, why) in BEYOND_SCHEMA {
        println!("beyond a schema: {kind}: {why}");
    }
    assert_eq!(beyond, BEYOND_SCHEMA.iter().map(|(kind, _)| *kind).collect());
}

#[test]
fn different_valid_packs_pass_both_validators_and_load() {
    for (kind, list) in KINDS.into_iter().zip(["items", "practice", "outcomes"]) {
        let stock = Stock::of(kind);
        let mut packs = BTreeSet::new();
        for seed in 1..=400 {
            let pack = valid::varied(kind, seed);
            let faults = validate(&pack, kind, None);
            assert_eq!(faults, [], "seed {seed}");
            stock.judge(&json(&pack)).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
            let loaded = typed::load(kind, &pack).unwrap();
            let there = pack.get(list).map_or(0, |list| list.entries().len());
            let read = loaded.texts.iter().filter(|(place, _)| place.ends_with(".stem")).count();
            assert_eq!(read, there, "seed {seed}");
            packs.insert(serde_json::to_string(&pack).unwrap());
        }
        println!("valid {} packs compared with a stock validator: {}", kind.name, packs.len());
        assert!(packs.len() >= 390, "the packs are not different: {}", packs.len());
    }
}

#[test]
fn a_pack_of_one_kind_is_one_fault_for_another() {
    for kind in KINDS {
        for other in KINDS.into_iter().filter(|other| other.name != kind.name) {
            let told = validate(&valid::full(other), kind, None);
            let [fault] = &told[..] else { panic!("{told:?}") };
            assert_eq!((fault.code, fault.place.as_str()), ("unknown-kind", "kind"));
            assert!(fault.cure.contains(&format!("\"kind\": \"{}\".", kind.name)), "{fault:?}");
            assert!(Stock::of(kind).judge(&json(&valid::full(other))).is_err());
        }
    }
}

#[test]
fn tools_know_every_kind_by_its_name() {
    for kind in KINDS {
        let mut pack = valid::full(kind);
        assert_eq!(validate_any(&pack, None), []);
        put(&mut pack, &[Step::Field("kind")], "else".into());
        let told = validate_any(&pack, None);
        let [fault] = &told[..] else { panic!("{told:?}") };
        assert!(KINDS.iter().all(|kind| fault.cure.contains(&format!("\"{}\"", kind.name))), "{fault:?}");
        take_out(&mut pack, &[Step::Field("kind")]);
        let told = validate_any(&pack, None);
        assert_eq!(told.len(), 1, "without a kind it is taken for what it is: {told:?}");
        assert_eq!((told[0].code, told[0].place.as_str()), ("missing", "kind"));
    }
}

#[test]
fn the_checks_above_can_fail() {
    let full = valid::full(&QUIZ);
    let faults = faulty::all(&QUIZ, &full);
    let missing = faults.iter().find(|fault| fault.code == "missing").unwrap();
    let mut pack = full.clone();
    missing.make(&mut pack);
    let told = validate(&pack, &QUIZ, None);
    assert_eq!(complaint(missing, &told), None);
    assert!(complaint(missing, &[]).is_some(), "a validator that says nothing must be noticed");
    assert!(complaint(missing, &[told[0].clone(), told[0].clone()]).is_some());
    let spoil: [fn(&mut Fault); 4] = [
        |fault| fault.place = "elsewhere".into(),
        |fault| fault.cure = String::new(),
        |fault| fault.code = "blank",
        |fault| fault.severity = Severity::Warning,
    ];
    for spoil in spoil {
        let mut fault = told[0].clone();
        spoil(&mut fault);
        assert!(complaint(missing, &[fault]).is_some());
    }
    assert!(Stock::of(&QUIZ).judge(&json(&pack)).is_err());
}
