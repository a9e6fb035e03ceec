//! The project's commands: `cargo xtask COMMAND`. Each lives in a file of its name.

mod armour;
mod bench;
mod bench_page;
mod bench_report;
mod browser;
mod build;
mod bundle;
mod code;
mod cure;
mod delivery;
mod embed;
mod encoding;
mod excerpt;
mod fingerprint;
mod flavour;
mod hosts;
mod imports;
mod kiosk;
mod kiosk_page;
mod kiosk_picture;
mod licence;
mod links;
mod nearest;
mod node;
mod optimiser;
mod order;
mod packs;
mod part;
mod plain;
mod position;
mod project;
mod readable;
mod release;
mod serve;
mod setup;
mod site;
mod size;
mod step;
mod suite;
mod tally;
mod tool;
mod toolchain;
mod unsure;
mod variant;
mod wasm;
mod widget;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::project::Project;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]   set up, build, and show the gallery in a browser (port 8080; 0 takes a free one)
  test [PART…]       set up, build, and run every check, or only these parts
  check              the quick checks: format, clippy, unit
  build              set up and bring pkg/ up to date
  setup              bring the tools that the build needs
  size [--ratchet]   what a page downloads, against the budgets; --ratchet lowers these to what was measured
  bench              our page beside others in the harness that PCW_BENCH names
  release            one zip with pkg/, the recipes and the documents, to hand out
  kiosk [--pack FILE…]   a page for a shared screen, in one file; --out, --title, --idle, --typing, --plain
  hosts [BROWSER…] [ROW…]   the ways in which hosts serve pages, and what is then seen; --pictures, --write
  packs FILE…        what is wrong with content packs, by line and column
  nearest            how often the search finds the outcome that a bullet of the source became
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\n{fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<()> {
    let Some((command, rest)) = words.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    let project = Project::find()?;
    match command.as_str() {
        "setup" => none(rest).and_then(|()| setup::command(&project)),
        "build" => build::command(&project, rest),
        "serve" => serve::command(&project, rest),
        "test" => suite::command(&project, rest),
        "check" => none(rest).and_then(|()| suite::run(&project, &part::QUICK)),
        "bench" => none(rest).and_then(|()| bench::command(&project)),
        "size" => size::command(&project, flag(rest, "--ratchet")?),
        "release" => none(rest).and_then(|()| release::command(&project)),
        "kiosk" => kiosk::command(&project, rest),
        "hosts" => hosts::command(&project, rest),
        "packs" => packs::command(rest),
        "nearest" => none(rest).and_then(|()| nearest::command(&project)),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("There is no command {other}.\n\n{HELP}"),
    }
}

fn none(rest: &[String]) -> Result<()> {
    match rest.first() {
        None => Ok(()),
        Some(word) => bail!("This command takes no {word}.\n\n{HELP}"),
    }
}

fn flag(rest: &[String], name: &str) -> Result<bool> {
    match rest {
        [] => Ok(false),
        [only] if only == name => Ok(true),
        [word, ..] => bail!("This command takes no {word}.\n\n{HELP}"),
    }
}
