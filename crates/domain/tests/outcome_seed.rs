//! The outcomes of the source as they stand there, pasted with its headings. What is looked for is in shared folders.

#[path = "support/outcome.rs"]
mod support;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use pcw_domain::outcome::finding::Kind;
use pcw_domain::outcome::{Curriculum, paste};
use serde_json::Value;
use support::{curriculum, kinds, read};

/// An outcome of the source as the data have it.
struct Source {
    line: usize,
    level: Option<usize>,
    learning_level: Option<u64>,
    /// Whether it stands below "Be able to", so that its verb is its own.
    own_verb: bool,
}

fn folder(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(name).map(PathBuf::from);
    if folder.is_none() {
        eprintln!("{name} is not set: nothing was checked");
    }
    folder
}

/// The lines of the source, and its outcomes.
fn source(curriculum: &Curriculum) -> Option<(Vec<String>, Vec<Vec<Source>>)> {
    let (seeds, domain) = (folder("PCW_SEEDS")?, folder("PCW_DOMAIN")?);
    let data = std::fs::read_to_string(domain.join("curriculum.json")).expect("curriculum.json");
    let data: Value = serde_json::from_str(&data).expect("JSON");
    let text = std::fs::read_dir(seeds)
        .expect("the seeds")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("004")))
        .expect("the seed of the curriculum");
    let text = std::fs::read_to_string(text).expect("UTF-8");
    let of = |outcome: &Value| Source {
        line: outcome["source_line"].as_u64().expect("a line") as usize,
        level: outcome["table2_level"].as_str().map(|id| {
            curriculum.taxonomy.levels.iter().position(|level| level.id == id).expect("a taxonomy level")
        }),
        learning_level: outcome["level"].as_u64(),
        own_verb: matches!(outcome["stem"].as_str(), Some("Be able to" | "The learner will")),
    };
    let list =
        |section: &Value| section["learning_outcomes"].as_array().expect("a list").iter().map(of).collect();
    let sections = data["sections"].as_array().expect("a list").iter().map(list).collect();
    Some((text.split('\n').map(str::to_owned).collect(), sections))
}

/// The line from which on a section is pasted: the one above its first outcome that opens its outcomes.
fn first_line(lines: &[String], outcome: usize) -> usize {
    let opens = |line: &str| {
        let line = line.to_lowercase();
        line.contains("learning outcomes")
            || line.contains("learner will")
            || line.trim().starts_with("level ")
            || line.contains("(level ")
    };
    let mut first = outcome;
    for line in outcome.saturating_sub(12)..outcome {
        if opens(&lines[line - 1]) {
            first = first.min(line);
        }
    }
    first
}

#[test]
fn outcomes_pasted_with_the_headings_of_the_source_get_the_level_of_its_verb_or_are_told_why_not() {
    let curriculum = curriculum();
    let Some((lines, sections)) = source(&curriculum) else { return };
    let (mut faults, mut count, mut time) = (Vec::new(), 0, Duration::ZERO);
    for section in sections.iter().filter(|section| !section.is_empty()) {
        let first = first_line(&lines, section[0].line);
        let text = lines[first - 1..section[section.len() - 1].line].join("\r\n");
        let start = Instant::now();
        let pasting = paste::lines(&text, &curriculum.taxonomy);
        time += start.elapsed();
        for outcome in section {
            count += 1;
            let Some(pasted) = pasting.outcomes.iter().find(|pasted| pasted.line + first - 1 == outcome.line)
            else {
                faults.push(format!("{} is lost", outcome.line));
                continue;
            };
            let (parsed, findings) = read(&pasted.text, &curriculum);
            let told = findings.iter().any(|finding| {
                matches!(finding.kind, Kind::NotInTable | Kind::Hard | Kind::HardInSource | Kind::NoVerb)
            });
            if parsed.level() != outcome.level || (outcome.level.is_none() && !told) {
                faults.push(format!(
                    "{}: {:?} for {:?}: {}",
                    outcome.line,
                    parsed.level(),
                    outcome.level,
                    pasted.text
                ));
            }
            let level = pasted.learning_level.map(|level| u64::from(level.number()));
            if level != outcome.learning_level {
                faults.push(format!(
                    "{}: learning Level {level:?} for {:?}",
                    outcome.line, outcome.learning_level
                ));
            }
        }
    }
    // A figure and no bound: the machine may be busy.
    println!("{count} outcomes pasted: {time:?}");
    assert_eq!(count, 230);
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn outcomes_pasted_without_their_headings_have_the_level_of_their_own_verb() {
    let curriculum = curriculum();
    let Some((lines, sections)) = source(&curriculum) else { return };
    let mut own = 0;
    for outcome in sections.iter().flatten() {
        let pasting = paste::lines(&lines[outcome.line - 1], &curriculum.taxonomy);
        assert_eq!(pasting.outcomes.len() + pasting.left_out.len(), 1, "{}", outcome.line);
        for pasted in &pasting.outcomes {
            let (parsed, _) = read(&pasted.text, &curriculum);
            if outcome.own_verb {
                assert_eq!(parsed.level(), outcome.level, "{}: {}", outcome.line, pasted.text);
                own += 1;
            }
        }
    }
    assert!(own > 100, "{own}");
}

#[test]
fn a_whole_document_can_be_pasted() {
    let curriculum = curriculum();
    let Some((lines, _)) = source(&curriculum) else { return };
    let pasting = paste::lines(&lines.join("\n"), &curriculum.taxonomy);
    let filled = lines.iter().filter(|line| line.chars().any(char::is_alphanumeric)).count();
    let told = pasting.outcomes.len() + pasting.left_out.len() + pasting.more;
    println!(
        "{filled} lines: {} outcomes, {} left out, {} more",
        pasting.outcomes.len(),
        pasting.left_out.len(),
        pasting.more
    );
    assert!(told > filled / 2, "{told} of {filled}");
    for pasted in &pasting.outcomes {
        kinds(&pasted.text, &curriculum);
    }
}
