//! Node and the tools that npm brings: esbuild, binaryen, TypeScript and what the browser tests need.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cure;
use crate::fingerprint::{Fingerprint, Stamp};
use crate::project::Project;
use crate::step::{capture, run, step};

/// The oldest Node that the tools run on.
const OLDEST: u32 = 20;

/// Makes sure of Node, and of the npm tools in the versions that `package-lock.json` names.
pub fn ensure(project: &Project) -> Result<()> {
    let version = check_version()?;
    let stamp = stamp(project, &version);
    if stamp.holds() {
        return Ok(());
    }
    stamp.lift()?;
    let why = "they shrink the WebAssembly, bundle the JavaScript and drive the test browsers";
    step("Installing the tools that npm brings", why, || install(project))?;
    stamp.keep()
}

/// A command that runs one of the npm tools, named by its file in `node_modules`.
pub fn tool(project: &Project, file: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(project.path("node_modules").join(file)).current_dir(project.root());
    command
}

fn stamp(project: &Project, node: &str) -> Stamp {
    let mut inputs = Fingerprint::default();
    inputs.text(node).file(&project.path("package.json")).file(&project.path("package-lock.json"));
    // npm writes this file last, so it stands for the whole folder.
    let installed = project.path("node_modules/.package-lock.json");
    Stamp::new(project.path("node_modules/.pcw-stamp"), &inputs, vec![installed])
}

fn install(project: &Project) -> Result<()> {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(project.root());
    run("Installing the npm tools", &mut npm).map(drop)
}

/// The version of Node that is there, when it is new enough.
fn check_version() -> Result<String> {
    let Ok(output) = capture(Command::new("node").arg("--version")) else {
        bail!("The build needs Node.\n{}", cure::missing("node"));
    };
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    accept(&said)?;
    Ok(said)
}

fn accept(said: &str) -> Result<()> {
    let major = major(said).with_context(|| {
        format!("`node --version` answered {said:?}, which is no version.\n  What to do: {}", cure::NO_NODE)
    })?;
    if major < OLDEST {
        bail!(
            "Node {OLDEST} or newer is needed; this is {said}.\n  Cause: the build tools use what older ones lack.\n  What to do: {}",
            cure::NO_NODE
        );
    }
    Ok(())
}

/// The first number of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_counts() {
        for (said, found) in [
            ("v20.11.1\n", Some(20)),
            ("v9.0.0", Some(9)),
            ("v22.0.0-nightly1", Some(22)),
            ("20", None),
            ("", None),
        ] {
            assert_eq!(major(said), found, "{said:?}");
        }
    }

    #[test]
    fn an_old_node_is_named_with_the_version_that_is_needed() {
        let fault = accept("v18.19.0").unwrap_err().to_string();
        assert!(
            fault.contains("v18.19.0") && fault.contains("Node 20") && fault.contains("What to do"),
            "{fault}"
        );
        assert!(accept("v20.0.0").is_ok() && accept("v26.1.0").is_ok());
        assert!(accept("nonsense").unwrap_err().to_string().contains("no version"));
    }
}
