//! The build tools that are compiled from source, once for each version, into a folder of the user's.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::{Project, tool_cache};
use crate::step::{run, step};

const WASM_PACK: &str = "0.15.1";

/// A program that `cargo install` makes.
#[derive(Debug, Clone)]
pub struct Tool {
    package: &'static str,
    why: &'static str,
    version: String,
    home: PathBuf,
}

/// The compiled tools that the build calls.
#[derive(Debug, Clone)]
pub struct Tools {
    /// Drives the compilation and the glue.
    pub wasm_pack: Tool,
    /// Writes the glue; also runs WebAssembly tests in a browser.
    pub wasm_bindgen: Tool,
}

impl Tools {
    /// The tools in the versions that this clone needs, there or not.
    pub fn of(project: &Project) -> Result<Self> {
        let cache = tool_cache()?;
        let lock = fs::read_to_string(project.path("Cargo.lock")).context("Cargo.lock cannot be read")?;
        let bindgen = locked_version(&lock, "wasm-bindgen")
            .context("Cargo.lock names no wasm-bindgen.\n  What to do: run `cargo update --workspace`.")?;
        let tool = |package, version: &str, why| Tool {
            package,
            why,
            version: version.to_owned(),
            home: cache.join(format!("{package}-{version}")),
        };
        Ok(Self {
            wasm_pack: tool("wasm-pack", WASM_PACK, "it drives the build of the WebAssembly"),
            // Glue and WebAssembly only fit together when both are of one version.
            wasm_bindgen: tool(
                "wasm-bindgen-cli",
                &bindgen,
                "it writes the JavaScript beside the WebAssembly",
            ),
        })
    }

    /// Installs what is missing.
    pub fn ensure(&self) -> Result<()> {
        self.wasm_bindgen.ensure("wasm-bindgen")?;
        self.wasm_pack.ensure("wasm-pack")
    }

    /// PATH with the folder of our wasm-bindgen before all others, so that wasm-pack takes it.
    pub fn path(&self) -> Result<OsString> {
        let mut folders = vec![self.wasm_bindgen.home.join("bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        env::join_paths(folders).context("a folder named in PATH has a character that PATH cannot hold")
    }
}

impl Tool {
    /// One of the programs that the package brings.
    pub fn program(&self, name: &str) -> PathBuf {
        self.home.join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The version that is used.
    pub fn version(&self) -> &str {
        &self.version
    }

    fn ensure(&self, program: &str) -> Result<()> {
        if self.program(program).is_file() {
            return Ok(());
        }
        let what = format!("Compiling {} {}", self.package, self.version);
        let why = format!("{}; once for this machine, two to five minutes", self.why);
        step(what, why, || self.install())
    }

    /// Installs beside the final place and renames, so that an interrupted install never looks complete; the next
    /// one goes on from what it had compiled.
    fn install(&self) -> Result<()> {
        let part = self.home.with_file_name(format!(".{}-{}.part", self.package, self.version));
        let done = self.cargo_install(&part, true).or_else(|_| {
            // A mirror can be behind the lock file that the tool ships; its own newest matching versions then do.
            eprintln!("  that failed; trying once more without the lock file that the tool ships");
            self.cargo_install(&part, false)
        });
        let moved = done.and_then(|()| {
            fs::remove_dir_all(part.join("build")).ok();
            fs::rename(&part, &self.home).with_context(|| format!("{} cannot be made", self.home.display()))
        });
        // Another clone may have been quicker.
        if self.home.is_dir() { Ok(()) } else { moved }
    }

    fn cargo_install(&self, root: &Path, locked: bool) -> Result<()> {
        fs::create_dir_all(root).with_context(|| {
            format!(
                "{} cannot be made.\n  What to do: set PCW_CACHE to a folder that you can write to.",
                root.display()
            )
        })?;
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo.arg("install").arg(self.package).args(["--version", &self.version, "--force"]);
        cargo.arg("--root").arg(root).current_dir(root);
        // Settings meant for the project must not reach its tools.
        cargo
            .env("CARGO_TARGET_DIR", root.join("build"))
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET");
        if locked {
            cargo.arg("--locked");
        }
        run(&format!("Installing {} {}", self.package, self.version), &mut cargo).map(drop)
    }
}

/// The version of a package in a `Cargo.lock`; none when it is not there or there several times.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut versions = lock
        .split("[[package]]")
        .filter(|entry| entry.lines().any(|line| line.trim() == name))
        .filter_map(|entry| entry.lines().find_map(|line| line.trim().strip_prefix("version = ")));
    match (versions.next(), versions.next()) {
        (Some(only), None) => Some(only.trim_matches('"').to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_comes_from_the_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n\
                    [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.99\"\n\n\
                    [[package]]\nname = \"twice\"\nversion = \"1.0.0\"\n[[package]]\nname = \"twice\"\nversion = \"2.0.0\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "bindgen"), None);
        assert_eq!(locked_version(lock, "twice"), None);
    }

    #[test]
    fn our_wasm_bindgen_stands_first_on_the_path() {
        let project = Project::find().unwrap();
        let tools = Tools::of(&project).unwrap();
        let first = env::split_paths(&tools.path().unwrap()).next();
        assert_eq!(first.as_deref(), tools.wasm_bindgen.program("x").parent());
    }
}
