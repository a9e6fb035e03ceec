//! The shipped pack on the PAM Levels says what the shared facts say: figures, bounds, sources, warnings.
//!
//! A copy of the figures stands in `pam_figures.rs`, and holds the pack wherever the tests run. Where the shared folder
//! is named, the facts themselves do.

use pcw_content::{Value, load_pam};
use pcw_domain::decimal::Decimal;
use pcw_domain::pam::change::{Mark, Role};
use pcw_domain::pam::{Banding, Explainer, PamLevel, PamScore};

use crate::files::{read, shared};
use crate::pam_figures::{self, Figures};
use crate::shipped::{list, pack, text};
use crate::wording::strings;

#[test]
fn the_shipped_pack_says_what_the_copy_of_the_facts_says() {
    hold(&pack("pam-levels"), &pam_figures::copy());
}

#[test]
fn the_shipped_pack_and_the_copy_say_what_the_facts_say() {
    let Some(folder) = shared("PCW_DOMAIN", "the comparison of the PAM Levels pack with the facts") else {
        return;
    };
    let file: Value = serde_json::from_str(&read(&folder.join("pam.json"))).expect("the facts are JSON");
    let figures = pam_figures::read(&file);
    assert_eq!(pam_figures::copy(), figures);
    hold(&pack("pam-levels"), &figures);
}

fn hold(pack: &Value, figures: &Figures) {
    let explainer = load_pam(pack, None).expect("the pack can be used").content;
    bandings(pack, &explainer, figures);
    differ(&explainer, figures);
    levels(pack, &explainer, figures);
    changes(pack, &explainer, figures);
    samples(pack, &explainer, figures);
    measure(pack, figures);
    let wording: Vec<_> =
        explainer.wording.iter().map(|saying| [saying.instead_of.clone(), saying.better.clone()]).collect();
    assert_eq!(wording, figures.wording.iter().map(|row| row.clone().map(in_full)).collect::<Vec<_>>());
    assert_eq!(explainer.purpose, figures.purpose);
    assert_eq!(explainer.trade_mark.replace('®', ""), figures.trade_mark);
}

/// As this project says it: never a bare level.
fn in_full(text: String) -> String {
    text.replace("a Level", "a PAM Level").replace("the levels", "the PAM Levels")
}

fn bandings(pack: &Value, explainer: &Explainer, figures: &Figures) {
    assert_eq!(explainer.bandings.len(), figures.bandings.len());
    for ((banding, figures), entry) in
        explainer.bandings.iter().zip(&figures.bandings).zip(list(pack, "bandings"))
    {
        assert_eq!((&banding.id, &banding.title), (&figures.id, &figures.title));
        assert_eq!(banding.lower_bounds, figures.lower_bounds.map(decimal), "{}", banding.id);
        let shown = PamLevel::ALL.map(|level| banding.shown(level).join(" to "));
        assert_eq!(shown, figures.shown, "{}", banding.id);
        figures.sources.iter().for_each(|source| assert_cites(pack, entry, source));
    }
}

/// Score for score: within the stretch the two bandings give these two PAM Levels, and everywhere else they agree.
fn differ(explainer: &Explainer, figures: &Figures) {
    let [older, current] = ["published-2010", "published-current"].map(|id| banding(explainer, id));
    let [from, to, by_older, by_current] = figures.differ;
    let [from, to] = [from, to].map(decimal);
    let mut stretch = Vec::new();
    for tenths in 0..=1_000 {
        let score = PamScore::new(Decimal::of_tenths(tenths)).expect("a score");
        let levels = [older, current].map(|banding| banding.level_of(score).number() as f64);
        if (from..=to).contains(&score.value()) {
            assert_eq!(levels, [by_older, by_current], "{}", score.text());
            stretch.push(score);
        } else {
            assert_eq!(levels[0], levels[1], "{}", score.text());
        }
    }
    assert_eq!(stretch.len(), 54);
    let note = &explainer.banding_note;
    let ends = [from.text(), to.text()];
    let warned = ["no paper", "NHS England quick guide (2018)", "licensed report is the only authority"];
    for said in [&ends[0], &ends[1], "PAM Level 4", "PAM Level 3"].into_iter().chain(warned) {
        assert!(note.contains(said), "{said}: {note}");
    }
}

fn banding<'a>(explainer: &'a Explainer, id: &str) -> &'a Banding {
    explainer.bandings.iter().find(|banding| banding.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn levels(pack: &Value, explainer: &Explainer, figures: &Figures) {
    assert_eq!(figures.levels.len(), 4);
    for (level, wanted) in explainer.levels.iter().zip(&figures.levels) {
        for (lines, wanted) in [&level.looks_like, &level.helps, &level.avoid].into_iter().zip(wanted) {
            let kept: Vec<_> = lines.iter().filter(|line| wanted.contains(line)).cloned().collect();
            assert_eq!(&kept, wanted, "each line, in order, in {lines:?}");
        }
    }
    let names: Vec<_> = explainer.approaches.iter().map(|approach| approach.title.to_lowercase()).collect();
    assert_eq!(names, figures.approaches);
    for entry in list(pack, "levels") {
        assert_cites(pack, entry, "S4:1425");
    }
}

fn changes(pack: &Value, explainer: &Explainer, figures: &Figures) {
    let roles = [&[Role::Meaning][..], &[Role::Chance], &[Role::Group], &[Role::Group, Role::Group]];
    let mut wanted = Vec::new();
    for (change, roles) in figures.changes.iter().zip(roles) {
        let who = if change.who == "the same study" { &figures.changes[0].who } else { &change.who };
        for (points, role) in change.points.iter().zip(roles) {
            let interval = change.interval.map(|[least, greatest]| (decimal(least), decimal(greatest)));
            wanted.push((decimal(*points), *role, interval, who.as_str(), change.source.as_str()));
        }
    }
    let expected = &figures.expectation;
    let [points, share, fewer_gp, fewer_ae] = expected.figures;
    assert_eq!(expected.of_levels, [1.0, 2.0]);
    wanted.push((decimal(points), Role::Expectation, None, "PAM Levels 1 and 2", &expected.source));
    let marks = &explainer.change.marks;
    assert_eq!(marks.len(), wanted.len(), "a size of change more or less than the facts have");
    let entries = pack.get("change").map_or(&[][..], |change| list(change, "marks"));
    for (points, role, interval, who, source) in wanted {
        let at = marks.iter().position(|mark| (mark.points, mark.role) == (points, role));
        let at = at.unwrap_or_else(|| panic!("no {role:?} of {points} points"));
        assert_eq!(marks[at].interval, interval, "{points}");
        assert!(said(&marks[at]).contains(who), "{points}: {who}");
        assert_cites(pack, &entries[at], source);
    }
    let expectation = marks.iter().find(|mark| mark.role == Role::Expectation).map(said).unwrap_or_default();
    for number in [share, -fewer_gp, -fewer_ae].map(decimal) {
        assert!(expectation.contains(&format!("{number}%")), "{number}: {expectation}");
    }
    for warned in ["curriculum", "policy expectation", "not a research finding"] {
        assert!(expectation.contains(warned), "{warned}: {expectation}");
    }
    let thresholds = marks.iter().filter(|mark| said(mark).contains("CBE/NQF 2483"));
    assert!(thresholds.filter(|mark| mark.who.contains("over 12 months")).count() == 2);
}

/// All that is said of a size of change but its points.
fn said(mark: &Mark) -> String {
    [mark.title.as_str(), &mark.who, &mark.text].join("\n")
}

fn samples(pack: &Value, explainer: &Explainer, figures: &Figures) {
    let read: Vec<_> = explainer
        .samples
        .rows
        .iter()
        .map(|row| (row.who.as_str(), row.percents.map(Decimal::text)))
        .collect();
    let wanted: Vec<_> = figures
        .samples
        .iter()
        .map(|row| (row.who.as_str(), row.percents.map(decimal).map(Decimal::text)))
        .collect();
    assert_eq!(read, wanted);
    let rows = pack.get("samples").map_or(&[][..], |samples| list(samples, "rows"));
    for (entry, row) in rows.iter().zip(&figures.samples) {
        assert_cites(pack, entry, &row.source);
    }
    for warned in ["the UK", "different people", "which bands"] {
        assert!(explainer.samples.note.contains(warned), "{warned}: {}", explainer.samples.note);
    }
}

fn measure(pack: &Value, figures: &Figures) {
    let [questions, least, greatest, _, lowest, _] = figures.measure.map(decimal);
    let topics = [list(pack, "topics"), list(pack, "limits")].concat();
    let entry = topics
        .iter()
        .find(|topic| text(topic, "text").contains(&format!("{questions} questions")))
        .expect("a topic says how many questions");
    assert_cites(pack, entry, "S4:1420");
    for said in [
        format!("from {least} to {greatest}"),
        format!("PAM Level {lowest} is the lowest"),
        "licensed questionnaire".into(),
    ] {
        assert!(text(entry, "text").contains(&said), "{said}");
    }
    assert_eq!(list(pack, "levels").len(), 4);
    let all = strings(pack).join("\n");
    for name in figures.licence_holder.split(", a ") {
        assert!(all.contains(name.trim_end_matches(" company")), "{name}");
    }
    // An answer scale, or anything like one, has no place here.
    for scale in ["strongly", "disagree", "not applicable"] {
        assert!(!all.to_lowercase().contains(scale), "{scale}");
    }
}

fn decimal(number: f64) -> Decimal {
    Decimal::from_number(number).expect("a number")
}

/// Each source of the facts, and by what it is known again in the pack. All of it must be found in one citation.
const KNOWN_BY: &[(&str, &[&str])] = &[
    (
        "J Am Geriatr Soc 2010;58:1496, Table 2 (PMC2955177)",
        &["J Am Geriatr Soc 2010;58:1496", "Table 2", "PMC2955177"],
    ),
    ("PMC5665291, Figure 3", &["PMC5665291", "Figure 3"]),
    (
        "Shirley Ryan AbilityLab, Rehabilitation Measures: Patient Activation Measure (page updated to 2024)",
        &["Shirley Ryan AbilityLab", "Rehabilitation Measures", "Patient Activation Measure", "2024"],
    ),
    ("Kidney Int Rep 2025;10:2275", &["Kidney Int Rep 2025;10:2275"]),
    ("p4qm.org/measures/2483", &["https://p4qm.org/measures/2483"]),
    ("BMJ Qual Saf 2018;27:989, Table 1", &["BMJ Qual Saf 2018;27:989", "Table 1"]),
    ("BMC Health Serv Res 2016;16:582", &["BMC Health Serv Res 2016;16:582"]),
    ("review table, PMC7350992", &["PMC7350992", "Table"]),
    ("S4:1420", &["curriculum", "1420"]),
    ("S4:1425", &["curriculum", "1425"]),
    ("S4:1426", &["curriculum", "1426"]),
];

/// Whether one of the citations of an object of the pack is this source of the facts.
fn assert_cites(pack: &Value, object: &Value, source: &str) {
    let (_, known_by) = KNOWN_BY
        .iter()
        .find(|(known, _)| *known == source)
        .unwrap_or_else(|| panic!("{source} has no row in the table of sources"));
    let cited: Vec<String> =
        list(object, "sources").iter().map(|citation| citation_in_full(pack, citation)).collect();
    let found = cited.iter().any(|citation| known_by.iter().all(|part| citation.contains(part)));
    assert!(found, "{source} is not cited in {}: {cited:#?}", text(object, "title"));
}

/// Everything that a citation says, with what the pack says of its source.
fn citation_in_full(pack: &Value, citation: &Value) -> String {
    let id = text(citation, "source");
    let source = list(pack, "sources").iter().find(|source| text(source, "id") == id).expect("a source");
    let parts = ["title", "publisher", "date", "url"].map(|name| text(source, name));
    [parts.join("\n").as_str(), text(citation, "place")].join("\n")
}

/// One change in the pack at each sort of fact, and the comparison must notice.
#[test]
fn a_pack_that_departs_from_the_facts_is_noticed() {
    let text = serde_json::to_string(&pack("pam-levels")).expect("a pack is JSON");
    for (from, to) in [
        ("55.2,67.1]", "55.2,67]"),
        ("\"points\":7.2", "\"points\":7.1"),
        ("\"least\":3.4", "\"least\":3.5"),
        ("\"percents\":[22,", "\"percents\":[23,"),
        ("13 questions", "12 questions"),
        ("19% fewer", "18% fewer"),
        ("136 people", "137 people"),
        ("\"Blame.\"", "\"Blame, mostly.\""),
        ("Kidney Int Rep 2025;10:2275", "Kidney Int Rep 2024;10:2275"),
        ("licensed report is the only authority", "licensed report is one authority"),
        ("where things are now; what would help", "where things are now"),
        ("does not measure activation", "measures activation"),
        ("\"role\":\"expectation\"", "\"role\":\"group\""),
        ("Older published bands", "The right bands"),
    ] {
        assert!(text.contains(from), "not in the pack: {from}");
        let changed: Value = serde_json::from_str(&text.replace(from, to)).expect("still JSON");
        let held = std::panic::catch_unwind(|| hold(&changed, &pam_figures::copy()));
        assert!(held.is_err(), "{from} -> {to}");
    }
}
