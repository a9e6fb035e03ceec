//! `cargo xtask hosts`: the host matrix of `tests/hosts/matrix.mjs`, alone, as a table to read.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::browser::{self, Browser};
use crate::build;
use crate::cure;
use crate::project::Project;

/// What WebKit takes: its driver, and a screen that nobody sees.
const WEBKIT: [Browser; 2] = [Browser::WebKit, Browser::Xvfb];

/// Walks the matrix: `[ENGINE…] [ROW…] [--pictures] [--write]`, which the script itself checks.
pub fn command(project: &Project, words: &[String]) -> Result<()> {
    build::ship(project)?;
    let mut node = Command::new("node");
    node.arg("tests/hosts/command.mjs").args(words).current_dir(project.root());
    let none_named =
        !["chromium", "firefox", "webkit"].iter().any(|name| words.iter().any(|word| word == name));
    let wanted = |name: &str| none_named || words.iter().any(|word| word == name);
    for (name, browser) in [("chromium", Browser::Chromium), ("firefox", Browser::Firefox)] {
        if wanted(name) {
            node.env(browser.variable(), browser::ensure(&[browser])?.remove(0));
        }
    }
    if wanted("webkit") {
        name_webkit(&mut node);
    }
    let status =
        node.status().with_context(|| format!("node could not be started.\n{}", cure::missing("node")))?;
    if status.success() {
        return Ok(());
    }
    // It has said what it did not understand.
    if status.code() == Some(2) {
        bail!("Nothing was opened.");
    }
    bail!(
        "Not every cell is as tests/hosts/matrix.mjs says.\n  What to do: read the lines marked ✗ above; \
         `cargo xtask hosts ROW` opens one row alone, `cargo xtask hosts ROW --pictures` shows it."
    )
}

/// Tells a script of the tests where WebKit's programs are, installed first where that can be done. Where it cannot,
/// the script says so and leaves WebKit out: it is in no package of most systems.
pub fn name_webkit(node: &mut Command) {
    match browser::ensure(&WEBKIT) {
        Ok(programs) => {
            for (browser, program) in WEBKIT.iter().zip(programs) {
                node.env(browser.variable(), program);
            }
        }
        Err(lacking) => eprintln!("{lacking:#}"),
    }
}

/// What the summary of the tests says where WebKit was left out.
pub fn left_out() -> Option<String> {
    browser::lacking(&WEBKIT).map(|how| format!("LEFT OUT: WebKit's column of the host matrix. {how}"))
}
