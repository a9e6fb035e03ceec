//! The packs on the PAM Levels that ship.

use std::collections::BTreeSet;

use pcw_content::shape::PAM;
use pcw_content::{Value, load_pam};
use pcw_domain::pam::Explainer;

use crate::files::shipped_of;
use crate::shipped::{cited, ids, is_sentence, list, number, pack, text, unused};

fn explainer(name: &str) -> Explainer {
    *load_pam(&pack(name), None).expect("the pack can be used").content
}

#[test]
fn a_site_s_own_pack_has_its_own_bands_resources_and_reviewer() {
    let own = load_pam(&pack("pam-levels-own"), None).expect("the pack can be used");
    let [bands] = &own.content.bandings[..] else { panic!("{:?}", own.content.bandings) };
    assert!(bands.title.contains("Our licensed bands"));
    assert!(bands.text.contains("made up"), "bounds that nobody published must say so: {}", bands.text);
    let published = explainer("pam-levels").bandings;
    assert!(published.iter().all(|other| other.lower_bounds != bands.lower_bounds));
    assert!(own.content.levels.iter().all(|level| !level.resources.is_empty()));
    assert!(own.about.reviewer.contains("made up"));
    assert!(own.about.reviewed.is_some() && own.about.next_review > own.about.reviewed);
}

#[test]
fn the_shipped_packs_use_every_field_of_the_format() {
    let packs: Vec<Value> = shipped_of(&PAM).into_iter().map(|(_, pack)| pack).collect();
    assert!(packs.len() >= 2);
    let mut missing = BTreeSet::new();
    unused(&PAM, &packs.iter().collect::<Vec<_>>(), &mut missing);
    // A hint is there for packs whose situations are harder than ours.
    missing.remove("situation.hint");
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn every_source_of_a_pack_is_cited_and_can_be_found() {
    for (name, pack) in shipped_of(&PAM) {
        let cited = cited(&pack);
        for source in list(&pack, "sources") {
            let id = text(source, "id");
            assert!(cited.contains(id), "{name}: nothing cites {id}");
            let findable = ["url", "note", "publisher"].iter().any(|field| source.get(field).is_some());
            assert!(findable, "{name}: where is {id}?");
        }
    }
}

/// A figure without a source would be a figure that nobody can check.
#[test]
fn every_figure_of_the_shipped_pack_has_a_source() {
    let pack = pack("pam-levels");
    let inner =
        |outer: &str, inner: &str| pack.get(outer).map_or(vec![], |outer| list(outer, inner).to_vec());
    let figures = [
        list(&pack, "bandings").to_vec(),
        list(&pack, "levels").to_vec(),
        list(&pack, "topics").to_vec(),
        list(&pack, "limits").to_vec(),
        list(&pack, "practice").to_vec(),
        inner("change", "marks"),
        inner("samples", "rows"),
        vec![pack.get("change").expect("change over time").clone()],
    ];
    for entry in figures.iter().flatten() {
        assert!(!list(entry, "sources").is_empty(), "{entry:?}");
    }
}

/// People who are made up, and who cannot be taken for anybody.
#[test]
fn the_people_of_the_examples_are_plainly_made_up() {
    let examples = explainer("pam-levels").change.examples;
    assert!(examples.len() >= 4);
    assert!(examples.iter().all(|example| example.title.contains("made up")), "{examples:?}");
}

#[test]
fn the_examples_show_a_rise_a_fall_and_no_change_and_what_chance_alone_can_do() {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let explainer = explainer("pam-levels");
    let judged: Vec<_> = explainer
        .change
        .examples
        .iter()
        .map(|example| explainer.change.judge(&explainer.bandings[1], example.first, example.second))
        .collect();
    for direction in [Less, Equal, Greater] {
        assert!(judged.iter().any(|judged| judged.direction == direction), "{direction:?}");
    }
    for chance in [true, false] {
        assert!(judged.iter().any(|judged| judged.chance == Some(chance) && judged.direction == Greater));
    }
    let within =
        judged.iter().find(|judged| judged.levels.0 == judged.levels.1 && judged.chance == Some(false));
    assert!(within.is_some(), "a change can be real inside one PAM Level");
    let across =
        judged.iter().find(|judged| judged.levels.0 != judged.levels.1 && judged.chance == Some(true));
    assert!(across.is_some(), "a change of PAM Level can be chance");
}

/// Somebody who knows nothing must not find the best wording by its length or its place.
#[test]
fn the_best_wording_shows_neither_by_its_length_nor_by_its_place() {
    let pack = pack("pam-levels");
    let situations = list(&pack, "practice");
    let (mut longest, mut shortest, mut places) = (0, 0, Vec::new());
    for situation in situations {
        let options = list(situation, "options");
        let best = options.iter().position(|option| number(option, "grade") == Some(3.0));
        let best = best.unwrap_or_else(|| panic!("{}: nothing fits best", text(situation, "id")));
        let lengths: Vec<_> = options.iter().map(|option| text(option, "text").chars().count()).collect();
        longest += usize::from(lengths.iter().all(|length| *length <= lengths[best]));
        shortest += usize::from(lengths.iter().all(|length| *length >= lengths[best]));
        places.push(best);
        for option in options {
            assert!(is_sentence(text(option, "rationale")), "{}", text(option, "rationale"));
        }
        assert!(is_sentence(text(situation, "feedback")));
    }
    assert!(situations.len() >= 5);
    assert!(longest * 2 <= situations.len(), "the best one is the longest in {longest}");
    assert!(shortest * 2 <= situations.len(), "the best one is the shortest in {shortest}");
    for place in &places {
        let there = places.iter().filter(|other| *other == place).count();
        assert!(there * 2 <= places.len(), "{places:?}");
    }
}

/// Nobody passes or fails: such words stand only where they are shown as what not to say.
#[test]
fn nothing_in_the_packs_judges_a_person() {
    for (name, pack) in shipped_of(&PAM) {
        let explainer = load_pam(&pack, None).expect("the pack can be used").content;
        let sayings = explainer.levels.iter().flat_map(|level| &level.sayings).chain(&explainer.wording);
        let better = sayings.map(|saying| saying.better.clone());
        let levels = explainer.levels.iter().flat_map(|level| {
            let lines = [level.looks_like.clone(), level.helps.clone(), vec![level.summary.clone()]].concat();
            lines.into_iter().chain(level.approaches.iter().map(|fit| fit.why.clone()))
        });
        for said in better.chain(levels) {
            let words: BTreeSet<_> =
                said.split(|char: char| !char.is_alphabetic()).map(str::to_lowercase).collect();
            for judging in ["pass", "passed", "fail", "failed", "good", "bad", "poor", "compliant", "engaged"]
            {
                assert!(!words.contains(judging), "{name}: {said}");
            }
        }
    }
}

#[test]
fn the_ids_of_the_published_bandings_are_those_that_pages_name() {
    let pack = pack("pam-levels");
    assert_eq!(ids(list(&pack, "bandings")), BTreeSet::from(["published-2010", "published-current"]));
}
