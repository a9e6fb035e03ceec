//! Where things are in the repository and on this machine.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The repository this command was started for.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// Finds the repository from the place the build tool was compiled in.
    pub fn find() -> Result<Self> {
        let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = crate_dir
            .ancestors()
            .nth(2)
            .context("crates/xtask is no longer two folders below the root of the repository")?;
        Ok(Self { root: root.to_path_buf() })
    }

    /// A file or folder named from the root, with `/` between the parts.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder that holds `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's output folder; `CARGO_TARGET_DIR` moves it.
    pub fn target(&self) -> PathBuf {
        match env::var_os("CARGO_TARGET_DIR") {
            Some(dir) if !dir.is_empty() => self.root.join(dir),
            _ => self.root.join("target"),
        }
    }

    /// What the build keeps between its steps. Never moves, since the browser tests look there.
    pub fn work(&self, relative: &str) -> PathBuf {
        self.root.join("target/pcw").join(relative)
    }

    /// What a page gets.
    pub fn pkg(&self) -> PathBuf {
        self.path("pkg")
    }

    /// The version every file of the build carries, from the root `Cargo.toml`.
    pub fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}

/// The per-user folder for tools that are built from source, shared by every clone.
///
/// `PCW_CACHE`, else `pcw-tools` in the user's cache folder.
pub fn tool_cache() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(dir) = set("PCW_CACHE") {
        return Ok(dir);
    }
    if let Some(dir) = set("XDG_CACHE_HOME").or_else(|| set("LOCALAPPDATA")) {
        return Ok(dir.join("pcw-tools"));
    }
    let home = set("HOME").context(
        "No home folder is known, so there is nowhere to keep the build tools.\n  \
         What to do: set PCW_CACHE to a folder that you can write to.",
    )?;
    Ok(home.join(".cache").join("pcw-tools"))
}
