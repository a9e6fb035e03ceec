//! The whole way from the sources to `pkg/`.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::bundle;
use crate::delivery;
use crate::flavour::Flavour;
use crate::project::Project;
use crate::setup;
use crate::step::seconds;
use crate::tool::Tools;
use crate::wasm;

/// Sets up what is missing and brings `pkg/` up to date.
pub fn ship(project: &Project) -> Result<Tools> {
    let tools = setup::ensure(project)?;
    let made = make(project, &tools, Flavour::Shipped)?;
    delivery::write(project, &made)?;
    Ok(tools)
}

/// Brings the scripts with the test hooks up to date; they never reach `pkg/`.
pub fn for_tests(project: &Project, tools: &Tools) -> Result<()> {
    make(project, tools, Flavour::Test).map(drop)
}

/// `cargo xtask build`; with `tests`, the scripts that single browser tests are run against as well.
pub fn command(project: &Project, args: &[String]) -> Result<()> {
    let start = Instant::now();
    let tools = ship(project)?;
    match args {
        [] => {}
        [word] if word == "tests" => for_tests(project, &tools)?,
        _ => {
            bail!("`cargo xtask build` takes nothing, or `tests`: the scripts for the browser tests as well.")
        }
    }
    println!("pkg/ is up to date ({}).", seconds(start.elapsed()));
    Ok(())
}

fn make(project: &Project, tools: &Tools, flavour: Flavour) -> Result<Vec<std::path::PathBuf>> {
    wasm::build(project, tools, &flavour.variants())?;
    bundle::build(project, flavour)
}
