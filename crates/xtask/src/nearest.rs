//! `cargo xtask nearest`: how often the search finds the outcome that a bullet of the source was re-worded to.
//!
//! The bullets are read from the folder that PCW_SEEDS names, and which outcome is theirs from PCW_DOMAIN. The search
//! itself sees neither: it has the pack, and the bullet as an author would type or paste it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::search::{Index, Near};
use pcw_domain::outcome::terms::Terms;
use serde_json::Value;

use crate::project::Project;

/// Among so many of the first the right one has to be.
const FIRST: usize = 3;
/// The share that has to be found, in hundredths.
const WANTED: usize = 90;
/// How far down the right one is looked for, to tell of misses.
const FAR: usize = 1000;

/// A bullet of the source, and the outcome of the pack that it was re-worded to.
struct Bullet {
    line: usize,
    text: String,
    outcome: usize,
}

/// What became of one bullet.
struct Tried<'a> {
    bullet: &'a Bullet,
    found: Vec<Near>,
    /// Where the right one came, counted from 0.
    rank: Option<usize>,
    /// The right one, or one whose bullet has the same words, is among the first.
    twin: bool,
}

/// Prints the figures, and fails when they are not reached.
pub fn command(project: &Project) -> Result<()> {
    let curriculum = curriculum(project)?;
    let bullets = bullets(&curriculum)?;
    let started = Instant::now();
    let index = Index::new(&curriculum);
    println!("{} outcomes taken in, in {}.", curriculum.outcomes.len(), micro(started.elapsed(), 1));
    let mut short = false;
    for (with_stem, heading) in
        [(true, "With what opens it in front (\"Be able to: …\")"), (false, "The bullet alone")]
    {
        let started = Instant::now();
        let tried = try_all(&curriculum, &index, &bullets, with_stem);
        let time = micro(started.elapsed(), bullets.len() as u32);
        println!("\n{heading}, {time} each:");
        short |= report(&curriculum, &tried);
    }
    if short {
        bail!("The right outcome is among the first {FIRST} for fewer than {WANTED} of 100.");
    }
    Ok(())
}

fn curriculum(project: &Project) -> Result<Curriculum> {
    let path = project.path("crates/content/packs/curriculum.json");
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read.", path.display()))?;
    let Ok(pack) = pcw_content::json::parse(&text) else { bail!("{} is not JSON.", path.display()) };
    match pcw_content::load_curriculum(&pack, None) {
        Ok(loaded) => Ok(*loaded.content),
        Err(faults) => bail!("The pack cannot be used: {faults:?}"),
    }
}

fn bullets(curriculum: &Curriculum) -> Result<Vec<Bullet>> {
    let facts = folder("PCW_DOMAIN")?.join("curriculum.json");
    let facts: Value =
        serde_json::from_str(&read(&facts)?).with_context(|| format!("{} is not JSON.", facts.display()))?;
    let seed = read(&seed(&folder("PCW_SEEDS")?)?)?;
    let lines: Vec<&str> = seed.lines().collect();
    let mut bullets = Vec::new();
    for section in facts["sections"].as_array().into_iter().flatten() {
        for fact in section["learning_outcomes"].as_array().into_iter().flatten() {
            let id = fact["id"].as_str().unwrap_or_default();
            let line = fact["source_line"].as_u64().unwrap_or_default() as usize;
            let outcome = curriculum.outcomes.iter().position(|known| known.id == id);
            let (Some(outcome), Some(text)) = (outcome, lines.get(line.wrapping_sub(1))) else {
                bail!("The outcome {id} of line {line} is not in the pack, or the line is not in the seed.");
            };
            bullets.push(Bullet { line, text: (*text).to_owned(), outcome });
        }
    }
    if bullets.is_empty() {
        bail!("There are no outcomes in the facts.");
    }
    Ok(bullets)
}

fn folder(variable: &str) -> Result<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from).with_context(|| {
        format!(
            "{variable} is not set.\n  What to do: PCW_SEEDS names the folder of the source texts, PCW_DOMAIN that of \
             the facts; set both."
        )
    })
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read.", path.display()))
}

/// The text of the curriculum is the one with the number 004.
fn seed(folder: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read.", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("004")) {
            return Ok(path);
        }
    }
    bail!("{} has no file whose name begins with 004.", folder.display())
}

fn try_all<'a>(
    curriculum: &Curriculum,
    index: &Index,
    bullets: &'a [Bullet],
    with_stem: bool,
) -> Vec<Tried<'a>> {
    let mut all = Vec::new();
    for bullet in bullets {
        let stem = &curriculum.outcomes[bullet.outcome].stem;
        let typed = if with_stem { format!("{stem}: {}", bullet.text) } else { bullet.text.clone() };
        let found = index.nearest(&typed, FAR);
        let rank = found.iter().position(|near| near.outcome == bullet.outcome);
        let twin = found.iter().take(FIRST).any(|near| {
            bullets.iter().any(|other| other.outcome == near.outcome && same(&other.text, &bullet.text))
        });
        all.push(Tried { bullet, found, rank, twin });
    }
    all
}

/// Whether two bullets are the same but for capitals and spaces.
fn same(one: &str, other: &str) -> bool {
    one.to_lowercase().split_whitespace().eq(other.to_lowercase().split_whitespace())
}

/// Prints what became of them. Whether too few were found.
fn report(curriculum: &Curriculum, tried: &[Tried]) -> bool {
    let all: Vec<&Tried> = tried.iter().collect();
    println!("  {:<72}{:>16}{:>16}", "", "first", "in first 3");
    row("all, by id", &all);
    row("lines with an odd number (tuned on)", &of(tried, &|one| one.bullet.line % 2 == 1));
    row("lines with an even number (the other half)", &of(tried, &|one| one.bullet.line % 2 == 0));
    let twins = tried.iter().filter(|one| one.twin).count();
    println!("  {:<72}{:>32}", "all, a bullet of the same words counted as well", share(twins, tried.len()));
    for (number, section) in curriculum.sections.iter().enumerate() {
        let inside = of(tried, &|one| curriculum.outcomes[one.bullet.outcome].section == number);
        if !inside.is_empty() {
            row(&section.title, &inside);
        }
    }
    misses(curriculum, tried);
    hits(&all) * 100 < WANTED * tried.len()
}

fn of<'a, 'b>(tried: &'a [Tried<'b>], holds: &dyn Fn(&Tried) -> bool) -> Vec<&'a Tried<'b>> {
    tried.iter().filter(|one| holds(one)).collect()
}

fn row(name: &str, tried: &[&Tried]) {
    let best = tried.iter().filter(|one| one.rank == Some(0)).count();
    println!("  {name:<72}{:>16}{:>16}", share(best, tried.len()), share(hits(tried), tried.len()));
}

fn hits(tried: &[&Tried]) -> usize {
    tried.iter().filter(|one| !one.missed()).count()
}

/// Each miss, then what they have in common.
fn misses(curriculum: &Curriculum, tried: &[Tried]) {
    let missed = of(tried, &|one| one.missed());
    let (mut unlike, mut beside, mut unseen) = (0, 0, 0);
    for one in &missed {
        let right = &curriculum.outcomes[one.bullet.outcome];
        let (shared, all) = shared(&one.bullet.text, &right.text);
        unlike += usize::from(shared * 2 < all);
        unseen += usize::from(one.rank.is_none());
        let came = match one.rank {
            Some(rank) => format!("came {}th", rank + 1),
            None => "not shown".to_owned(),
        };
        println!(
            "  line {}: {came}; shares {shared} of {all} words with \"{}\"",
            one.bullet.line, right.text
        );
        if let Some(first) = one.found.first() {
            let first = &curriculum.outcomes[first.outcome];
            beside += usize::from(first.section == right.section);
            println!("      first came ({}) \"{}\"", first.place, first.text);
        }
    }
    println!(
        "  {} missed: {unlike} share less than half of their words with the right one, {unseen} were too far off to be \
         shown, and for {beside} another outcome of the same section came first.",
        missed.len()
    );
}

impl Tried<'_> {
    fn missed(&self) -> bool {
        self.rank.is_none_or(|rank| rank >= FIRST)
    }
}

/// How many of the words of a text another one has, and how many it has.
fn shared(text: &str, other: &str) -> (usize, usize) {
    let (text, other) = (Terms::of(text).stems, Terms::of(other).stems);
    (text.iter().filter(|stem| other.contains(stem)).count(), text.len())
}

fn share(part: usize, all: usize) -> String {
    let tenths = (part * 1000 + all / 2).checked_div(all).unwrap_or_default();
    format!("{part}/{all} {}.{}%", tenths / 10, tenths % 10)
}

fn micro(time: Duration, each: u32) -> String {
    format!("{} µs", (time / each.max(1)).as_micros())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_to_tenths() {
        assert_eq!(share(226, 230), "226/230 98.3%");
        assert_eq!(share(2, 3), "2/3 66.7%");
        assert_eq!(share(0, 0), "0/0 0.0%");
    }

    #[test]
    fn bullets_are_twins_whatever_their_capitals_and_spaces() {
        assert!(same("\u{b7} The need  to listen ", "\u{b7}\tthe need to listen"));
        assert!(!same("the need to listen", "the need to listen well"));
    }

    #[test]
    fn a_bullet_is_missed_when_the_right_one_is_not_among_the_first_three() {
        let bullet = Bullet { line: 1, text: String::new(), outcome: 0 };
        let tried = |rank| Tried { bullet: &bullet, found: Vec::new(), rank, twin: false };
        assert!(!tried(Some(2)).missed());
        assert!(tried(Some(3)).missed() && tried(None).missed());
    }
}
