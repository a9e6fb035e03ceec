//! The parts of `cargo xtask test`, each a check of its own.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::browser::{self, Browser};
use crate::build;
use crate::cure;
use crate::fingerprint::{files_below, write_if_changed};
use crate::hosts;
use crate::node;
use crate::project::Project;
use crate::setup;
use crate::size;
use crate::tally::Tally;
use crate::toolchain::{self, TARGET};
use crate::widget::Widget;

/// One part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Is the Rust formatted?
    Format,
    /// Does clippy find anything, on the host or for WebAssembly?
    Clippy,
    /// Tests that need no browser.
    Unit,
    /// Tests of the WebAssembly in Chromium.
    Wasm,
    /// Journeys in Chromium.
    Chromium,
    /// The same journeys in Firefox.
    Firefox,
    /// How hosts serve pages, and what is then seen, in three browsers.
    Hosts,
    /// Does the JavaScript hold to its types?
    Types,
    /// Tests of the JavaScript that need no browser.
    Shell,
    /// Is everything within its budget?
    Size,
}

/// All parts, quick ones first.
pub const ALL: [Part; 10] = [
    Part::Format,
    Part::Clippy,
    Part::Unit,
    Part::Types,
    Part::Shell,
    Part::Size,
    Part::Wasm,
    Part::Chromium,
    Part::Firefox,
    Part::Hosts,
];

/// The parts that take seconds once compiled.
pub const QUICK: [Part; 3] = [Part::Format, Part::Clippy, Part::Unit];

/// Longest time for one browser test, in milliseconds: a hanging browser has to fail, not stop everything.
const BROWSER_TEST_LIMIT: &str = "600000";

impl Part {
    /// What it is called on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Clippy => "clippy",
            Self::Unit => "unit",
            Self::Wasm => "wasm",
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Hosts => "hosts",
            Self::Types => "types",
            Self::Shell => "shell",
            Self::Size => "size",
        }
    }

    /// The parts that a word of the command line means; `browser` is both browsers.
    pub fn named(word: &str) -> Option<Vec<Self>> {
        if word == "browser" {
            return Some(vec![Self::Chromium, Self::Firefox]);
        }
        ALL.into_iter().find(|part| part.name() == word).map(|part| vec![part])
    }

    /// Does the check. What it prints goes to the log; the error says what went wrong beyond that.
    pub fn check(self, project: &Project, log: &Log) -> Result<Tally> {
        match self {
            Self::Format => log.passes(cargo(project).args(["fmt", "--all", "--check"])),
            Self::Clippy => clippy(project, log),
            Self::Unit => {
                let done = log.run(cargo(project).args([
                    "test",
                    "--workspace",
                    "--exclude",
                    "pcw-embed",
                    "--no-fail-fast",
                ]))?;
                tests(&done, Tally::of_cargo(&done.output))
            }
            Self::Wasm => wasm(project, log),
            Self::Chromium => journeys(project, log, "chromium", Browser::Chromium),
            Self::Firefox => journeys(project, log, "firefox", Browser::Firefox),
            Self::Hosts => matrix(project, log),
            Self::Types => {
                node::ensure(project)?;
                log.passes(node::tool(project, "typescript/bin/tsc").args([
                    "--project",
                    "www/jsconfig.json",
                    "--pretty",
                    "false",
                ]))
            }
            Self::Shell => {
                node::ensure(project)?;
                node_tests(project, log, "www/tests", |_| {})
            }
            Self::Size => {
                build::ship(project)?;
                size::command(project, false).map(|()| Tally::of_one(true))
            }
        }
    }
}

/// Where a part's output is kept.
pub struct Log {
    file: std::path::PathBuf,
}

/// A program that has ended.
struct Done {
    good: bool,
    /// How it ended, in words: `exit status: 1`, `signal: 9 (SIGKILL)`.
    end: String,
    output: String,
}

impl Log {
    /// An empty log for a part.
    pub fn start(project: &Project, part: Part) -> Result<Self> {
        let file = project.work("logs").join(format!("{}.log", part.name()));
        write_if_changed(&file, b"")?;
        Ok(Self { file })
    }

    /// Where it is.
    pub fn path(&self) -> &std::path::Path {
        &self.file
    }

    /// Everything in it.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.file).unwrap_or_default()).into_owned()
    }

    /// Runs a program with all its output in the log.
    fn run(&self, command: &mut Command) -> Result<Done> {
        let before = self.text().len();
        let open = || File::options().append(true).open(&self.file);
        let (out, err) = open().and_then(|out| Ok((out, open()?))).context("the log cannot be written")?;
        let program = command.get_program().to_string_lossy().into_owned();
        let status = command
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(err)
            .status()
            .with_context(|| format!("{program} could not be started.\n{}", cure::missing(&program)))?;
        Ok(Done { good: status.success(), end: status.to_string(), output: self.text().split_off(before) })
    }

    /// Runs a program whose exit code says everything.
    fn passes(&self, command: &mut Command) -> Result<Tally> {
        Ok(Tally::of_one(self.run(command)?.good))
    }
}

/// A runner that ran no test, or failed without a failed test (nothing compiled, say, or it was ended), is a failure.
fn tests(done: &Done, tally: Tally) -> Result<Tally> {
    if done.good && tally.passed + tally.failed == 0 {
        bail!("no test ran");
    }
    if !done.good && tally.failed == 0 {
        bail!("the runner ended early ({}), after {} tests had passed", done.end, tally.passed);
    }
    Ok(tally)
}

fn cargo(project: &Project) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.current_dir(project.root());
    cargo
}

fn clippy(project: &Project, log: &Log) -> Result<Tally> {
    toolchain::ensure()?;
    let mut all =
        log.passes(cargo(project).args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // Code that only exists for the browser is only seen for its target.
    let browser = ["clippy", "-p", "pcw-embed", "--target", TARGET];
    let every = ["-p", "pcw-widgets", "--all-targets", "--features", "pcw-embed/test-hooks"];
    all += log.passes(cargo(project).args(browser).args(every).args(["--", "-D", "warnings"]))?;
    // What a widget alone leaves unused.
    for widget in Widget::ALL {
        let alone = ["--no-default-features", "--features", widget.name()];
        all += log.passes(cargo(project).args(browser).args(alone).args(["--", "-D", "warnings"]))?;
    }
    Ok(all)
}

/// The switches that keep Chromium quiet and let it run as root, in containers too.
const WEBDRIVER: &str = r#"{
  "goog:chromeOptions": {
    "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    "binary": BINARY
  }
}
"#;

fn wasm(project: &Project, log: &Log) -> Result<Tally> {
    let tools = setup::ensure(project)?;
    let programs = browser::ensure(&[Browser::Chromium, Browser::ChromeDriver])?;
    let [chromium, driver] = &programs[..] else { bail!("two programs were asked for") };
    let capabilities = project.work("webdriver.json");
    let binary = serde_json::to_string(chromium)?;
    write_if_changed(&capabilities, WEBDRIVER.replace("BINARY", &binary).as_bytes())?;
    let mut cargo = cargo(project);
    cargo.args(["test", "-p", "pcw-embed", "--no-fail-fast", "--target", TARGET, "--features", "test-hooks"]);
    cargo.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        tools.wasm_bindgen.program("wasm-bindgen-test-runner"),
    );
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities).env("CHROMEDRIVER", driver);
    cargo.env("WASM_BINDGEN_TEST_ONLY_WEB", "1").env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    let done = log.run(&mut cargo)?;
    tests(&done, Tally::of_cargo(&done.output))
}

fn journeys(project: &Project, log: &Log, name: &str, browser: Browser) -> Result<Tally> {
    let tools = build::ship(project)?;
    build::for_tests(project, &tools)?;
    let program = browser::ensure(&[browser])?.remove(0);
    let headless = if browser == Browser::Chromium { browser::headless() } else { None };
    node_tests(project, log, "tests/browser", |node| {
        // Three files at a time: a journey mostly waits. More browsers at once make each other slow.
        node.args(["--test-concurrency=3", "--test-timeout", BROWSER_TEST_LIMIT]);
        node.env("PCW_BROWSER", name).env(browser.variable(), program).env("PCW_TRIES", "2");
        if let Some(headless) = headless {
            node.env(Browser::Headless.variable(), headless);
        }
    })
}

/// The host matrix: a file for each browser, one after the other, since each keeps the machine busy by itself.
fn matrix(project: &Project, log: &Log) -> Result<Tally> {
    build::ship(project)?;
    let browsers = [Browser::Chromium, Browser::Firefox];
    let programs = browser::ensure(&browsers)?;
    node_tests(project, log, "tests/hosts", |node| {
        node.args(["--test-concurrency=1", "--test-timeout", BROWSER_TEST_LIMIT]);
        node.envs(browsers.iter().map(|browser| browser.variable()).zip(programs));
        hosts::name_webkit(node);
    })
}

/// Runs the test files of a folder with Node's own runner.
fn node_tests(project: &Project, log: &Log, folder: &str, set: impl FnOnce(&mut Command)) -> Result<Tally> {
    let is_test = |path: &std::path::Path| path.to_string_lossy().ends_with(".test.mjs");
    let files = files_below(&project.path(folder), &is_test);
    if files.is_empty() {
        bail!("no test was found in {folder}");
    }
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).current_dir(project.root());
    set(&mut node);
    let done = log.run(node.args(files))?;
    tests(&done, Tally::of_node(&done.output))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runner_that_ran_nothing_is_no_success() {
        let done = |good| Done { good, end: "signal: 9".into(), output: String::new() };
        assert!(super::tests(&done(true), Tally::default()).is_err());
        assert!(super::tests(&done(false), Tally::default()).unwrap_err().to_string().contains("signal: 9"));
        let some = Tally { passed: 3, failed: 0, skipped: 0 };
        assert_eq!(super::tests(&done(true), some).unwrap(), some);
        assert!(super::tests(&done(false), some).is_err());
        assert_eq!(super::tests(&done(false), Tally { failed: 2, ..some }).unwrap().failed, 2);
    }

    #[test]
    fn every_part_is_found_by_its_name() {
        for part in ALL {
            assert_eq!(Part::named(part.name()), Some(vec![part]));
        }
        assert_eq!(Part::named("browser"), Some(vec![Part::Chromium, Part::Firefox]));
        assert_eq!(Part::named("browsers"), None);
        assert!(serde_json::from_str::<serde_json::Value>(&WEBDRIVER.replace("BINARY", "\"x\"")).is_ok());
    }
}
