//! `cargo xtask test`: every part in turn, one line for each, and how many tests passed and failed.

use std::env;
use std::io::IsTerminal;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::excerpt::excerpt;
use crate::hosts;
use crate::part::{ALL, Log, Part};
use crate::project::Project;
use crate::step::seconds;
use crate::tally::Tally;
use crate::unsure::Unsure;

/// Folders outside the repository that hold more to test with: the variable, and what is left out without it.
const SHARED: [(&str, &str); 3] = [
    ("PCW_CORPORA", "the large set of hostile texts (the small set in the repository ran)"),
    (
        "PCW_DOMAIN",
        "the comparison of the shipped questions, and the comparison of the PAM figures, with their collection",
    ),
    ("PCW_SEEDS", "the reading of the curriculum's outcomes as its source words them"),
];

/// Lines of a failed part's log that are printed.
const SHOWN: usize = 120;

/// Runs the parts that are named, or all of them.
pub fn command(project: &Project, words: &[String]) -> Result<()> {
    let mut parts = Vec::new();
    for word in words {
        match Part::named(word) {
            Some(found) => parts.extend(found),
            None => {
                bail!("There is no part {word}. The parts are: {}, browser.", ALL.map(Part::name).join(", "))
            }
        }
    }
    if parts.is_empty() {
        parts.extend(ALL);
    }
    run(project, &parts)
}

/// Runs some parts, goes on after a failure, and fails at the end if one did.
pub fn run(project: &Project, parts: &[Part]) -> Result<()> {
    let start = Instant::now();
    let mut all = Tally::default();
    let mut failed = Vec::new();
    for part in parts {
        let tally = one(project, *part)?;
        if tally.failed > 0 {
            failed.push(part.name());
        }
        all += tally;
    }
    println!(
        "\n{} in {}.",
        if failed.is_empty() { "Done" } else { "Not all is well" },
        seconds(start.elapsed())
    );
    for (name, left_out) in SHARED {
        if env::var_os(name).is_none_or(|value| value.is_empty()) {
            println!("{name} is not set, left out: {left_out}.");
        }
    }
    if parts.contains(&Part::Hosts)
        && let Some(what) = hosts::left_out()
    {
        println!("{what}");
    }
    println!("{all}");
    if failed.is_empty() {
        return Ok(());
    }
    bail!("Failed: {}. Run one part alone with `cargo xtask test PART`.", failed.join(", "));
}

fn one(project: &Project, part: Part) -> Result<Tally> {
    if std::io::stderr().is_terminal() {
        eprintln!("{} …", part.name());
    }
    let start = Instant::now();
    let log = Log::start(project, part)?;
    let result = part.check(project, &log);
    let mut tally = *result.as_ref().unwrap_or(&Tally::of_one(false));
    let unsure = Unsure::of(&log.text());
    if unsure.too_many() {
        tally.failed += 1;
    }
    let word = if tally.failed == 0 { "ok" } else { "FAILED" };
    println!("{:<9} {word:<7} {tally} ({})", part.name(), seconds(start.elapsed()));
    print!("{}", unsure.told());
    if tally.failed > 0 {
        println!("{}", excerpt(&log.text(), SHOWN));
        if let Err(fault) = &result {
            println!("  {}", format!("{fault:#}").replace('\n', "\n  "));
        }
        println!("  All of it is in {}", log.path().display());
    }
    Ok(tally)
}
