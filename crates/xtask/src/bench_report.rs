//! What the peer harness measured, as ratios to its hand-written widget: machines differ, ratios less so.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::Value;

/// All else is compared with this peer.
const FLOOR: &str = "floor-widget";
const KB: f64 = 1024.0;

/// The medians of one peer. None where it was not measured, or failed each time.
#[derive(Debug, Clone, Default, PartialEq)]
struct Figures {
    name: String,
    /// KB of one visit, brotli 11.
    brotli: Option<f64>,
    /// Milliseconds to the first live question on Slow 3G.
    slow3g: Option<f64>,
    /// Milliseconds of the main thread while loading.
    cpu: Option<f64>,
    /// Total blocking time at CPU ×4, milliseconds.
    blocking: Option<f64>,
    /// Milliseconds from answer to feedback; and at CPU ×4.
    feedback: Option<f64>,
    feedback_slow: Option<f64>,
    /// Main-thread milliseconds and KB of memory for one instance more.
    instance_cpu: Option<f64>,
    instance_memory: Option<f64>,
    /// How many of the many instances were ready, and how many were asked for.
    ready: Option<f64>,
    asked: f64,
    /// Visits and clicks that failed.
    failures: usize,
}

/// The table of all peers, and below it how ours stands against the aims.
pub fn table(results: &Value) -> Result<String> {
    let asked = results["meta"]["n"].as_f64().context("the results say no n")?;
    let peers = results["peers"].as_object().context("the results name no peers")?;
    let all: Vec<Figures> = peers.iter().map(|(name, peer)| figures(name, peer, asked)).collect();
    let floor = all.iter().find(|peer| peer.name == FLOOR).cloned().unwrap_or_default();
    let mut text = format!(
        "Chromium {}, {} rounds; × is the ratio to {FLOOR}\n\n{HEAD}\n",
        results["meta"]["chromium"].as_str().unwrap_or("?"),
        results["meta"]["runs"]
    );
    for peer in &all {
        writeln!(text, "{}", row(peer, &floor))?;
    }
    if let Some(ours) = all.iter().find(|peer| peer.name == "ours") {
        write!(text, "\nAims\n{}", aims(ours, &floor, &all))?;
    }
    Ok(text)
}

const HEAD: &str = "| peer | brotli KB | first question, Slow 3G | main-thread CPU | TBT at CPU ×4 | feedback | feedback at CPU ×4 | CPU an instance | memory an instance | ready | failures |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

fn figures(name: &str, peer: &Value, asked: f64) -> Figures {
    let many = format!("n{asked}:plain");
    let memory = |visit: &Value| {
        let heap = &visit["heap"];
        let part = |key: &str| heap[key].as_f64().unwrap_or(0.0);
        heap["js"].as_f64().map(|js| (js + part("embedder") + part("backing") + part("wasm")) / KB)
    };
    let task = |visit: &Value| visit["task"].as_f64();
    let more = |of: &dyn Fn(&Value) -> Option<f64>| {
        Some((median(peer, &many, of)? - median(peer, "plain", of)?) / (asked - 1.0))
    };
    let lists = peer.as_object().into_iter().flat_map(|keys| keys.values()).filter_map(Value::as_array);
    Figures {
        name: name.to_owned(),
        brotli: median(peer, "plain", &|visit| Some(visit["br"].as_f64()? / KB)),
        slow3g: median(peer, "slow3g", &|visit| visit["t"].as_f64()),
        cpu: median(peer, "plain", &task),
        blocking: median(peer, "cpu4", &|visit| visit["tbt"].as_f64()),
        feedback: median(peer, "feedback:plain", &|click| click["ms"].as_f64()),
        feedback_slow: median(peer, "feedback:cpu4", &|click| click["ms"].as_f64()),
        instance_cpu: more(&task),
        instance_memory: more(&memory),
        ready: median(peer, &many, &|visit| visit["count"].as_f64()),
        asked,
        failures: lists.flatten().filter(|visit| !visit["fail"].is_null()).count(),
    }
}

/// The median over the rounds that did not fail.
fn median(peer: &Value, key: &str, of: &dyn Fn(&Value) -> Option<f64>) -> Option<f64> {
    let rounds = peer[key].as_array()?;
    let mut values: Vec<f64> = rounds.iter().filter(|round| round["fail"].is_null()).filter_map(of).collect();
    values.sort_by(f64::total_cmp);
    let (low, high) = (values.get(values.len().checked_sub(1)? / 2)?, values.get(values.len() / 2)?);
    Some((low + high) / 2.0)
}

fn ratio(value: Option<f64>, floor: Option<f64>) -> Option<f64> {
    Some(value? / floor?)
}

fn show(value: Option<f64>, digits: usize, unit: &str) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.digits$}{unit}"))
}

fn row(peer: &Figures, floor: &Figures) -> String {
    let times = |value, base| format!("{} ({} ×)", show(value, 0, " ms"), show(ratio(value, base), 2, ""));
    let cells = [
        peer.name.clone(),
        show(peer.brotli, 1, ""),
        times(peer.slow3g, floor.slow3g),
        times(peer.cpu, floor.cpu),
        show(peer.blocking, 0, " ms"),
        times(peer.feedback, floor.feedback),
        times(peer.feedback_slow, floor.feedback_slow),
        show(peer.instance_cpu, 1, " ms"),
        show(peer.instance_memory, 0, " KB"),
        format!("{} of {}", show(peer.ready, 0, ""), peer.asked),
        peer.failures.to_string(),
    ];
    format!("| {} |", cells.join(" | "))
}

/// Each aim of ours with what was measured. What was not measured is never called met.
fn aims(ours: &Figures, floor: &Figures, all: &[Figures]) -> String {
    let peer = |name: &str| all.iter().find(|peer| peer.name == name).and_then(|peer| peer.brotli);
    let above = ours.blocking.zip(floor.blocking).map(|(ours, floor)| ours - floor);
    let list = [
        ("first question on Slow 3G", ratio(ours.slow3g, floor.slow3g), Some(2.5), " ×"),
        ("main-thread CPU", ratio(ours.cpu, floor.cpu), Some(1.6), " ×"),
        ("blocking time above the floor's", above, Some(60.0), " ms"),
        ("answer to feedback", ratio(ours.feedback, floor.feedback), Some(1.5), " ×"),
        ("answer to feedback at CPU ×4", ratio(ours.feedback_slow, floor.feedback_slow), Some(1.5), " ×"),
        ("CPU of an extra instance", ours.instance_cpu, Some(1.0), " ms"),
        ("memory of an extra instance", ours.instance_memory, Some(300.0), " KB"),
        ("bytes, now: qti-components", ours.brotli, peer("qti-components"), " KB"),
        ("bytes, in the end: react-quiz", ours.brotli, peer("react-quiz"), " KB"),
    ];
    let mut text = String::new();
    for (name, measured, aim, unit) in list {
        let verdict = match (measured, aim) {
            (Some(measured), Some(aim)) if measured <= aim => "met",
            (Some(_), Some(_)) => "MISSED",
            _ => "not measured",
        };
        let line = format!("  {name}: {} (aim {}) {verdict}\n", show(measured, 2, unit), show(aim, 1, unit));
        text.push_str(&line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn peer(scale: f64) -> Value {
        let visit = |factor: f64| {
            json!({ "t": 100.0 * scale * factor, "task": 50.0 * scale * factor, "tbt": 10.0 * scale, "br": 2048.0 * scale, "count": 20,
                    "heap": { "js": 1024.0 * 100.0 * scale * factor, "embedder": 0, "backing": 0, "wasm": 1024.0 * factor } })
        };
        json!({ "plain": [visit(1.0), { "fail": ["x"] }, visit(1.0)], "slow3g": [visit(1.0), visit(3.0)], "cpu4": [visit(1.0)],
                "n20:plain": [visit(2.0)], "feedback:plain": [{ "ms": 16.0 * scale }], "feedback:cpu4": [{ "fail": "no" }] })
    }

    #[test]
    fn the_median_leaves_out_what_failed() {
        let of = |peer: &Value| median(peer, "slow3g", &|visit| visit["t"].as_f64());
        assert_eq!(of(&peer(1.0)), Some(200.0));
        assert_eq!(median(&peer(1.0), "feedback:cpu4", &|click| click["ms"].as_f64()), None);
        assert_eq!(figures("x", &peer(1.0), 20.0).failures, 2);
    }

    #[test]
    fn ours_is_told_as_ratios_and_held_against_the_aims() {
        let results = json!({ "meta": { "n": 20, "runs": 3, "chromium": "1" }, "peers": { "floor-widget": peer(1.0), "ours": peer(2.0), "qti-components": peer(3.0) } });
        let text = table(&results).unwrap();
        assert!(text.contains("first question on Slow 3G: 2.00 × (aim 2.5 ×) met"), "{text}");
        assert!(text.contains("main-thread CPU: 2.00 × (aim 1.6 ×) MISSED"), "{text}");
        assert!(text.contains("answer to feedback at CPU ×4: – (aim 1.5 ×) not measured"), "{text}");
        assert!(text.contains("qti-components: 4.00 KB (aim 6.0 KB) met"), "{text}");
        assert!(text.contains("in the end: react-quiz: 4.00 KB (aim –) not measured"), "{text}");
        let extra = figures("x", &peer(2.0), 20.0);
        assert_eq!(extra.instance_cpu.map(|ms| (ms * 100.0).round()), Some(526.0));
    }
}
