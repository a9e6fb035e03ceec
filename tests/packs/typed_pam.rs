//! The texts of a pack on the PAM Levels on the typed side, each with the place that it has in the pack.

use pcw_domain::pam::Explainer;
use pcw_domain::pam::change::ChangeOverTime;
use pcw_domain::pam::explainer::{LevelText, Saying, Topic};

use crate::typed::Found;

pub fn texts_of(explainer: &Explainer, found: &mut Found) {
    for (name, text) in [
        ("title", &explainer.title),
        ("introduction", &explainer.introduction),
        ("purpose", &explainer.purpose),
        ("tradeMark", &explainer.trade_mark),
        ("bandingNote", &explainer.banding_note),
    ] {
        found.add("", name, text);
    }
    topics(found, "topics", &explainer.topics);
    topics(found, "approaches", &explainer.approaches);
    topics(found, "limits", &explainer.limits);
    for (index, level) in explainer.levels.iter().enumerate() {
        of_level(found, &format!("levels[{index}]"), level);
    }
    for (index, banding) in explainer.bandings.iter().enumerate() {
        let at = format!("bandings[{index}]");
        found.add(&at, "title", &banding.title);
        found.add(&at, "text", &banding.text);
        found.citations(&at, &banding.sources);
    }
    change(found, &explainer.change);
    sayings(found, "wording", &explainer.wording);
    for (index, item) in explainer.practice.iter().flat_map(|quiz| &quiz.items).enumerate() {
        found.item(&format!("practice[{index}]"), item);
    }
    found.add("samples", "note", &explainer.samples.note);
    for (index, row) in explainer.samples.rows.iter().enumerate() {
        let at = format!("samples.rows[{index}]");
        found.add(&at, "who", &row.who);
        found.citations(&at, &row.sources);
    }
}

fn topics(found: &mut Found, list: &str, topics: &[Topic]) {
    for (index, topic) in topics.iter().enumerate() {
        let at = format!("{list}[{index}]");
        found.add(&at, "title", &topic.title);
        found.add(&at, "text", &topic.text);
        found.citations(&at, &topic.sources);
    }
}

fn of_level(found: &mut Found, at: &str, level: &LevelText) {
    found.add(at, "summary", &level.summary);
    for (name, lines) in [("looksLike", &level.looks_like), ("helps", &level.helps), ("avoid", &level.avoid)]
    {
        for (index, line) in lines.iter().enumerate() {
            found.add(at, &format!("{name}[{index}]"), line);
        }
    }
    sayings(found, &format!("{at}.sayings"), &level.sayings);
    for (index, fit) in level.approaches.iter().enumerate() {
        found.add(&format!("{at}.approaches[{index}]"), "why", &fit.why);
    }
    for (index, resource) in level.resources.iter().enumerate() {
        let at = format!("{at}.resources[{index}]");
        found.add(&at, "title", &resource.title);
        found.add(&at, "text", &resource.text);
    }
    found.citations(at, &level.sources);
}

fn sayings(found: &mut Found, list: &str, sayings: &[Saying]) {
    for (index, saying) in sayings.iter().enumerate() {
        let at = format!("{list}[{index}]");
        found.add(&at, "insteadOf", &saying.instead_of);
        found.add(&at, "better", &saying.better);
        found.add(&at, "why", &saying.why);
    }
}

fn change(found: &mut Found, change: &ChangeOverTime) {
    found.add("change", "introduction", &change.introduction);
    found.add("change", "fall", &change.fall);
    found.citations("change", &change.sources);
    for (index, mark) in change.marks.iter().enumerate() {
        let at = format!("change.marks[{index}]");
        found.add(&at, "title", &mark.title);
        found.add(&at, "who", &mark.who);
        found.add(&at, "text", &mark.text);
        found.citations(&at, &mark.sources);
    }
    for (index, example) in change.examples.iter().enumerate() {
        let at = format!("change.examples[{index}]");
        found.add(&at, "title", &example.title);
        found.add(&at, "text", &example.text);
    }
}
