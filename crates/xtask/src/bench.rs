//! `cargo xtask bench`: our page beside others in the peer harness, as ratios to its hand-written widget.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::bench_page;
use crate::bench_report;
use crate::browser::{self, Browser};
use crate::build;
use crate::fingerprint::{Fingerprint, Stamp, files_below, write_if_changed};
use crate::project::Project;
use crate::step::{run, step};

/// Who is measured unless `PEERS` says otherwise.
const PEERS: &str = "floor,floor-widget,react-quiz,qti-components,surveyjs,ours";

/// Copies the harness to the build folder, adds our page, measures, and prints the ratios.
///
/// The harness's own settings (`RUNS`, `PROFILES`, `MODE`, `N`, `PEERS` …) are taken from the environment.
pub fn command(project: &Project) -> Result<()> {
    let source = harness()?;
    build::ship(project)?;
    let chromium = browser::ensure(&[Browser::Chromium])?.remove(0);
    let folder = project.work("bench");
    copy(&source, &folder)?;
    install(&folder)?;
    let peer = bench_page::write(project, &folder)?;

    let peers = env::var("PEERS").unwrap_or_else(|_| PEERS.to_owned());
    let node = |script: &str| {
        let mut node = Command::new("node");
        node.arg(script)
            .current_dir(&folder)
            .env("PEERS", &peers)
            .env("EXTRA", &peer)
            .env("CHROME", &chromium);
        node
    };
    step("Building the pages of the others", "they come from npm, ready packed", || {
        run("Building the harness", &mut node("build.mjs"))
    })?;
    let out = env::var("OUT").unwrap_or_else(|_| "out/results.json".to_owned());
    let runs = env::var("RUNS").unwrap_or_else(|_| "7".to_owned());
    step(
        format!("Measuring {peers}"),
        format!("{runs} rounds, one to two minutes each with the usual peers"),
        || {
            // Seen as it comes: the harness says when a round is over.
            let status =
                node("measure.mjs").env("OUT", &out).status().context("node could not be started")?;
            if status.success() { Ok(()) } else { bail!("The harness failed; its own lines above say why.") }
        },
    )?;
    let results = folder.join(&out);
    let text =
        fs::read_to_string(&results).with_context(|| format!("{} cannot be read", results.display()))?;
    println!("{}", bench_report::table(&serde_json::from_str(&text)?)?);
    println!("All figures: {}", results.display());
    Ok(())
}

fn harness() -> Result<PathBuf> {
    let Some(folder) = env::var_os("PCW_BENCH").filter(|value| !value.is_empty()).map(PathBuf::from) else {
        bail!(
            "PCW_BENCH is not set.\n  What to do: name the folder of the peer harness in it (the one with measure.mjs), \
             for example `PCW_BENCH=../shared/bench cargo xtask bench`."
        );
    };
    if !folder.join("measure.mjs").is_file() {
        bail!(
            "PCW_BENCH names {}, which has no measure.mjs.\n  What to do: name the folder of the peer harness.",
            folder.display()
        );
    }
    Ok(folder)
}

/// The harness itself is never written to. What the copy has beyond it (installed packages, results) stays.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let ours = |path: &Path| {
        let first = path.strip_prefix(from).ok().and_then(|rest| rest.components().next());
        !first
            .is_some_and(|part| ["node_modules", "dist", "out"].iter().any(|name| part.as_os_str() == *name))
    };
    for file in files_below(from, &ours) {
        let relative = file.strip_prefix(from).unwrap_or(&file);
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        write_if_changed(&to.join(relative), &bytes)?;
    }
    Ok(())
}

fn install(folder: &Path) -> Result<()> {
    let mut inputs = Fingerprint::default();
    inputs.file(&folder.join("package.json"));
    let installed = folder.join("node_modules/.package-lock.json");
    let stamp = Stamp::new(folder.join("node_modules/.pcw-stamp"), &inputs, vec![installed]);
    if stamp.holds() {
        return Ok(());
    }
    stamp.lift()?;
    step("Installing the others from npm", "they are measured beside our page", || {
        let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.args(["install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(folder);
        run("Installing the harness", &mut npm).map(drop)
    })?;
    stamp.keep()
}
