//! From Rust to WebAssembly and its glue.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::fingerprint::{Fingerprint, Stamp, files_below};
use crate::optimiser;
use crate::project::Project;
use crate::step::{run, step};
use crate::tool::Tools;
use crate::toolchain::{TARGET, rustc_version};
use crate::variant::Variant;

/// The standard library is compiled along with us, for size, and a panic is a bare trap: no text, no formatting code.
/// That is a fifth of the download. Cargo calls these flags unstable: a new compiler may want them changed.
const STANDARD_LIBRARY: [&str; 4] =
    ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];
const PANIC: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Every element has an instance of its own, and each would start with the linker's default of 1 MB of stack.
/// The deepest path (a pack at every limit, answered to its result) is walked by a browser test.
const STACK: &str = "-Clink-arg=-zstack-size=32768";

/// Plain JavaScript notices no overflow of that stack, so it has room to spare. What `wasm2js` cannot convert (tables of
/// references, above all) is left out by compiling for the first WebAssembly there was.
const PLAIN: &str = "-Clink-arg=-zstack-size=131072 -Ctarget-cpu=mvp";

/// The files of one variant.
#[derive(Debug, Clone)]
pub struct Wasm {
    /// The WebAssembly as the compiler left it.
    pub compiled: PathBuf,
    /// The glue.
    pub glue: PathBuf,
    /// The WebAssembly after shrinking: for the module form as it is.
    pub file: PathBuf,
    /// The same as text: what stands inside the classic scripts.
    pub inlined: PathBuf,
    /// Which import has which short name, as JSON.
    pub names: PathBuf,
    /// The program as JavaScript, where the variant is plain; `inlined` then has its data alone.
    pub code: PathBuf,
}

impl Wasm {
    /// Where those of a variant are, made or not.
    pub fn of(project: &Project, variant: Variant) -> Self {
        let at = |relative| variant.work(project, relative);
        Self {
            compiled: at("no-modules/pcw_bg.wasm"),
            glue: at("no-modules/pcw.js"),
            file: at("pcw.wasm"),
            inlined: at("pcw.wasm.txt"),
            names: at("names.json"),
            code: at("pcw.plain.js"),
        }
    }
}

/// Makes what is not up to date.
pub fn build(project: &Project, tools: &Tools, variants: &[Variant]) -> Result<()> {
    for variant in variants {
        compile(project, tools, *variant)?;
    }
    optimiser::shrink(project, variants)
}

fn compile(project: &Project, tools: &Tools, variant: Variant) -> Result<()> {
    let wasm = Wasm::of(project, variant);
    let sources = variant.work(project, "sources.d");
    let stamp = || -> Result<Stamp> {
        let inputs = inputs(project, tools, variant, &sources)?;
        let outputs = vec![wasm.glue.clone(), wasm.compiled.clone(), sources.clone()];
        Ok(Stamp::new(variant.stamp(project, "wasm"), &inputs, outputs))
    };
    if stamp()?.holds() {
        return Ok(());
    }
    stamp()?.lift()?;
    let start = SystemTime::now();
    let what = format!("Compiling the Rust to WebAssembly ({})", variant.name());
    step(what, "it or its build settings changed; the first time ever takes a few minutes", || {
        wasm_pack(project, tools, variant)?;
        let list = released(project, variant).join("pcw_embed.d");
        fs::copy(list, &sources).map(drop).context("Cargo left no list of what it compiled")
    })?;
    // What was saved meanwhile may have come too late for the compiler: the next build looks at it.
    if read_list(&sources).iter().any(|file| saved_since(file, start)) {
        return Ok(());
    }
    // Computed again, now that the list of what was compiled is there.
    stamp()?.keep()
}

fn saved_since(file: &Path, start: SystemTime) -> bool {
    fs::metadata(file).and_then(|about| about.modified()).is_ok_and(|saved| saved > start)
}

/// Where Cargo works. Other flags mean another standard library, so the plain variants have a folder of their own.
fn target(project: &Project, variant: Variant) -> PathBuf {
    if variant.is_plain() { project.target().join("plain") } else { project.target() }
}

/// Where Cargo puts the compiled WebAssembly.
fn released(project: &Project, variant: Variant) -> PathBuf {
    target(project, variant).join(TARGET).join("release")
}

/// Everything that the compiled WebAssembly depends on.
fn inputs(project: &Project, tools: &Tools, variant: Variant, sources: &Path) -> Result<Fingerprint> {
    let mut inputs = Fingerprint::default();
    inputs.text(&rustc_version()?).text(tools.wasm_pack.version()).text(tools.wasm_bindgen.version());
    inputs.text(&rustflags(variant)).text(&STANDARD_LIBRARY.join(" ")).text(&variant.features().join(" "));
    inputs.files(
        ["Cargo.toml", "Cargo.lock", ".cargo/config.toml", "rust-toolchain.toml"].map(|f| project.path(f)),
    );
    let ours = project.path("crates/xtask");
    inputs.files(files_below(&project.path("crates"), &|path| {
        path.ends_with("Cargo.toml") && !path.starts_with(&ours)
    }));
    // Of the sources those that the last compilation really took up: the others belong to widgets that are not in this
    // variant, or to tests. A new file is in none, but first has to be named in one that is.
    inputs.files(read_list(sources));
    Ok(inputs)
}

/// The files that the last compilation took up; none where there was none.
fn read_list(sources: &Path) -> Vec<PathBuf> {
    listed(&fs::read_to_string(sources).unwrap_or_default())
}

/// The files that Cargo's list (`made: from from …`, a space in a name as `\ `) says something was made from.
fn listed(list: &str) -> Vec<PathBuf> {
    let Some((_, from)) = list.lines().next().and_then(|line| line.split_once(": ")) else {
        return Vec::new();
    };
    let apart = from.replace("\\ ", "\0");
    apart.split_whitespace().map(|name| PathBuf::from(name.replace('\0', " "))).collect()
}

fn wasm_pack(project: &Project, tools: &Tools, variant: Variant) -> Result<()> {
    // Every variant writes this one file, and Cargo would take what another left for its own.
    for left in ["pcw_embed.wasm", "deps/pcw_embed.wasm"] {
        fs::remove_file(released(project, variant).join(left)).ok();
    }
    let mut command = Command::new(tools.wasm_pack.program("wasm-pack"));
    command.current_dir(project.root()).env("PATH", tools.path()?);
    command.args(["build", "crates/embed", "--target", "no-modules", "--release", "--mode", "no-install"]);
    command.args(["--out-name", "pcw", "--no-pack", "--no-typescript", "--no-opt", "--out-dir"]);
    command.arg(variant.work(project, "no-modules")).args(variant.features()).args(STANDARD_LIBRARY);
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", rustflags(variant));
    command.env("CARGO_TARGET_DIR", target(project, variant));
    run("Compiling to WebAssembly", &mut command).map(drop)
}

/// The flags of whoever builds, then ours.
fn rustflags(variant: Variant) -> String {
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    let own = if variant.is_plain() { PLAIN } else { STACK };
    [given.trim(), PANIC, own].join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_compiled_files_is_read_with_spaces_in_names() {
        let list = "/t/pcw_embed.wasm: /a/lib.rs /a\\ b/style.css\n\n/a/lib.rs:\n";
        assert_eq!(listed(list), [PathBuf::from("/a/lib.rs"), PathBuf::from("/a b/style.css")]);
        assert!(listed("").is_empty());
    }
}
