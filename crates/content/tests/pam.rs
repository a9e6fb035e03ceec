//! What a valid pack on the PAM Levels becomes in the domain.

mod fixture;

use fixture::{PAM, changed, curriculum, pack, pam};
use pcw_content::{Value, load_curriculum, load_pam, load_questions, load_quiz};
use pcw_domain::decimal::Decimal;
use pcw_domain::item::{Citation, Kind};
use pcw_domain::pam::change::{ChangeOverTime, Role};
use pcw_domain::pam::explainer::{Fit, Resource, Samples, Saying};
use pcw_domain::pam::{Explainer, PamScore};

fn explainer() -> Explainer {
    *load_pam(&pam(), None).expect("the pack is valid").content
}

fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a number")
}

fn saying(instead_of: &str, better: &str, why: &str) -> Saying {
    Saying { instead_of: instead_of.into(), better: better.into(), why: why.into() }
}

#[test]
fn the_explainer_has_what_the_pack_says_of_it_as_a_whole() {
    let loaded = load_pam(&pam(), None).unwrap();
    let explainer = loaded.content;
    let [id, version, title] = [&explainer.id, &explainer.version, &explainer.title].map(String::as_str);
    assert_eq!([id, version, title], ["p", "1.0", "T"]);
    assert_eq!((explainer.introduction.as_str(), explainer.purpose.as_str()), ("I", "PU"));
    assert_eq!((explainer.trade_mark.as_str(), explainer.banding_note.as_str()), ("TM", "BN"));
    assert_eq!(explainer.wording, [saying("WI", "WB", "WW")]);
    assert_eq!((explainer.limits[0].id.as_str(), explainer.limits[0].text.as_str()), ("l1", "LX1"));
    assert_eq!(loaded.about.sources.len(), 3);
    assert!(loaded.warnings.is_empty());
}

#[test]
fn what_is_cited_carries_the_date_of_its_source_once() {
    let cited = |title: &str, place: &str, url: &str| Citation {
        title: title.into(),
        place: place.into(),
        url: url.into(),
    };
    assert_eq!(
        explainer().topics[0].sources,
        [
            cited("Book (2018)", "line 3", "https://example.org/"),
            cited("Paper (2020)", "", ""),
            cited("Page", "", "")
        ]
    );
}

#[test]
fn what_is_said_of_a_pam_level_keeps_its_order() {
    let levels = explainer().levels;
    assert_eq!(levels.len(), 4);
    let first = &levels[0];
    assert_eq!((first.summary.as_str(), &first.helps[..]), ("SU", &["H1".to_owned(), "H2".to_owned()][..]));
    assert_eq!((first.looks_like.concat(), first.avoid.concat()), ("L1".into(), "V1".into()));
    assert_eq!(first.sayings, [saying("IO", "B", "W"), saying("IO2", "B2", "")]);
    assert_eq!(first.approaches, [Fit { approach: 1, why: "AW".into() }]);
    let resource = |title: &str, url: &str, text: &str| Resource {
        title: title.into(),
        url: url.into(),
        text: text.into(),
    };
    assert_eq!(first.resources, [resource("R1", "https://example.org/r", "RT"), resource("R2", "", "")]);
    assert_eq!(first.sources.len(), 1);
    assert_eq!((levels[3].looks_like.concat(), levels[3].summary.as_str()), ("L4".into(), ""));
    assert!(levels[1].sayings.is_empty() && levels[1].approaches.is_empty() && levels[1].sources.is_empty());
}

#[test]
fn bounds_and_per_cents_are_exact() {
    let explainer = explainer();
    assert_eq!(explainer.bandings[0].lower_bounds, ["0", "47.1", "55.2", "67.1"].map(decimal));
    assert_eq!((explainer.bandings[1].id.as_str(), explainer.bandings[1].text.as_str()), ("b2", "BT2"));
    assert_eq!(explainer.samples.note, "SN");
    assert_eq!(explainer.samples.rows[0].percents, ["22", "19", "45.6", "13.3"].map(decimal));
    assert_eq!(explainer.samples.rows[0].sources[0].title, "Book (2018)");
}

#[test]
fn sizes_of_change_keep_what_sort_of_figure_they_are() {
    let change = explainer().change;
    assert_eq!((change.introduction.as_str(), change.fall.as_str()), ("CI", "FA"));
    assert_eq!(change.sources[0].title, "Paper (2020)");
    let roles: Vec<_> = change.marks.iter().map(|mark| mark.role).collect();
    assert_eq!(roles, [Role::Chance, Role::Meaning, Role::Group, Role::Expectation]);
    let intervals: Vec<_> = change.marks.iter().map(|mark| mark.interval).collect();
    assert_eq!(intervals, [None, Some((decimal("3.4"), decimal("7.4"))), None, None]);
    assert_eq!((change.marks[0].points, change.marks[0].who.as_str()), (decimal("7.2"), "MW1"));
    let example = &change.examples[0];
    assert_eq!((example.id.as_str(), example.title.as_str(), example.text.as_str()), ("e1", "E1", "ET1"));
    assert_eq!([example.first, example.second].map(PamScore::text), ["40.0", "55.1"]);
}

#[test]
fn the_practice_is_a_quiz_of_scenarios_with_the_name_of_the_pack() {
    let practice = explainer().practice.expect("the pack has situations");
    let [id, version, title] = [&practice.id, &practice.version, &practice.title].map(String::as_str);
    assert_eq!([id, version, title], ["p", "1.0", "T"]);
    assert_eq!(practice.items.len(), 2);
    let item = &practice.items[0];
    assert_eq!((item.id.as_str(), item.stem.as_str(), item.hint.as_str()), ("i1", "S1", "HI1"));
    assert_eq!((item.feedback.as_str(), item.sources[0].title.as_str()), ("F1", "Book (2018)"));
    let Kind::Scenario(kind) = &item.kind else { panic!("{:?}", item.kind) };
    let options: Vec<_> = kind.options.iter().map(|option| (option.id.as_str(), option.grade)).collect();
    assert_eq!(options, [("x", 0), ("y", 3)]);
    assert!(!practice.branches());
}

#[test]
fn a_pack_may_do_without_most_of_it() {
    let mut pack = pam();
    let Value::Object(fields) = &mut pack else { unreachable!() };
    let optional =
        ["topics", "bandingNote", "change", "wording", "practice", "samples", "limits", "introduction"];
    fields.retain(|(name, _)| !optional.contains(&name.as_str()));
    let explainer = load_pam(&pack, None).unwrap().content;
    assert_eq!((explainer.change, explainer.samples), (ChangeOverTime::default(), Samples::default()));
    assert_eq!((explainer.practice, explainer.topics.len(), explainer.limits.len()), (None, 0, 0));
    fields_put(&mut pack, "practice", Value::List(vec![]));
    assert_eq!(load_pam(&pack, None).unwrap().content.practice, None, "an empty list is no practice");
}

fn fields_put(pack: &mut Value, name: &str, value: Value) {
    let Value::Object(fields) = pack else { unreachable!() };
    fields.push((name.into(), value));
}

/// Ways on belong to a quiz. Here they would lead out of the practice, or round in circles.
#[test]
fn a_way_on_that_stands_in_a_situation_is_warned_of_and_means_nothing() {
    let with = PAM.replacen(
        r#""grade": 3, "rationale": "RY""#,
        r#""grade": 3, "rationale": "RY", "next": "i1", "last": true"#,
        1,
    );
    let mut pack: Value = serde_json::from_str(&with).unwrap();
    let item = Value::object([("id", "i1".into())]);
    fields_put(&mut pack, "items", vec![item].into());
    let loaded = load_pam(&pack, None).unwrap();
    assert_eq!(loaded.warnings.len(), 3, "{:?}", loaded.warnings);
    assert_eq!(*loaded.content, explainer());
}

#[test]
fn each_widget_takes_packs_of_its_own_kind_and_says_which_that_is() {
    for (faults, own) in [
        (load_quiz(&pam(), None).unwrap_err(), "quiz"),
        (load_pam(&pack(), None).unwrap_err(), "pam-levels"),
        (load_curriculum(&pack(), None).unwrap_err(), "curriculum"),
        (load_questions(&curriculum(), None).unwrap_err(), "quiz"),
    ] {
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!((faults[0].code, faults[0].place.as_str()), ("unknown-kind", "kind"));
        assert_eq!(faults[0].cure, format!("Use a pack with \"kind\": \"{own}\"."));
    }
}

#[test]
fn warnings_come_with_the_pack_and_errors_instead_of_it() {
    let unknown = changed(PAM, r#""purpose": "PU""#, r#""purpose": "PU", "extra": 1"#);
    assert_eq!(load_pam(&unknown, None).unwrap().warnings.len(), 1);
    let both = changed(PAM, r#""purpose": "PU""#, r#""extra": 1"#);
    assert_eq!(load_pam(&both, None).unwrap_err().len(), 2);
}
