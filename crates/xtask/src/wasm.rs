//! From Rust to WebAssembly: compile, write the glue, shrink.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::armour;
use crate::fingerprint::{Fingerprint, Stamp, files_below, write_if_changed};
use crate::flavour::Flavour;
use crate::imports;
use crate::node;
use crate::project::Project;
use crate::step::{run, step};
use crate::tool::Tools;
use crate::toolchain::{TARGET, rustc_version};

/// What rustc emits, which wasm-opt has to be allowed.
const OPTIMISE: [&str; 10] = [
    "-Oz",
    "--converge",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
    "--strip-target-features",
];

/// The standard library is compiled along with us, for size, and a panic is a bare trap: no text, no formatting code.
/// That is a fifth of the download. Cargo calls these flags unstable: a new compiler may want them changed.
const STANDARD_LIBRARY: [&str; 4] =
    ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];
const PANIC: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Every element has an instance of its own, and each would start with the linker's default of 1 MB of stack.
/// The deepest path (a pack at every limit, answered to its result) is walked by a browser test.
const STACK: &str = "-Clink-arg=-zstack-size=32768";

/// The files of one build that the bundler takes up.
#[derive(Debug, Clone)]
pub struct Wasm {
    /// The glue.
    pub glue: PathBuf,
    /// The WebAssembly, for the module form as it is.
    pub file: PathBuf,
    /// The same as text: what stands inside the classic scripts.
    pub inlined: PathBuf,
    /// Which import has which short name, as JSON.
    pub names: PathBuf,
}

impl Wasm {
    fn of(project: &Project, flavour: Flavour) -> Self {
        let at = |relative| flavour.work(project, relative);
        Self {
            glue: at("no-modules/pcw.js"),
            file: at("wasm/pcw.wasm"),
            inlined: at("wasm/pcw.wasm.txt"),
            names: at("wasm/names.json"),
        }
    }
}

/// Makes what is not up to date.
pub fn build(project: &Project, tools: &Tools, flavour: Flavour) -> Result<Wasm> {
    let wasm = Wasm::of(project, flavour);
    let compiled = compile(project, tools, flavour, &wasm)?;
    shrink(project, flavour, &wasm, &compiled)?;
    Ok(wasm)
}

/// Returns the WebAssembly as the compiler left it.
fn compile(project: &Project, tools: &Tools, flavour: Flavour, wasm: &Wasm) -> Result<PathBuf> {
    let compiled = flavour.work(project, "no-modules/pcw_bg.wasm");
    let sources = flavour.work(project, "sources.d");
    let stamp = || -> Result<Stamp> {
        let inputs = inputs(project, tools, flavour, &sources)?;
        Ok(Stamp::new(flavour.stamp(project, "wasm"), &inputs, vec![wasm.glue.clone(), compiled.clone()]))
    };
    if stamp()?.holds() {
        return Ok(compiled);
    }
    stamp()?.lift()?;
    let what = format!("Compiling the Rust to WebAssembly ({})", flavour.name());
    step(what, "it or its build settings changed; a first build takes a few minutes", || {
        wasm_pack(project, tools, flavour)?;
        let list = released(project).join("pcw_embed.d");
        fs::copy(list, &sources).map(drop).context("Cargo left no list of what it compiled")
    })?;
    // Computed again, now that the list of what was compiled is there.
    stamp()?.keep()?;
    Ok(compiled)
}

/// Where Cargo puts the compiled WebAssembly.
fn released(project: &Project) -> PathBuf {
    project.target().join(TARGET).join("release")
}

/// Everything that the compiled WebAssembly depends on.
fn inputs(project: &Project, tools: &Tools, flavour: Flavour, sources: &Path) -> Result<Fingerprint> {
    let mut inputs = Fingerprint::default();
    inputs.text(&rustc_version()?).text(tools.wasm_pack.version()).text(tools.wasm_bindgen.version());
    inputs.text(&rustflags()).text(&STANDARD_LIBRARY.join(" ")).text(flavour.name());
    inputs.files(
        ["Cargo.toml", "Cargo.lock", ".cargo/config.toml", "rust-toolchain.toml"].map(|f| project.path(f)),
    );
    // Every crate but this one ends up in the WebAssembly.
    let ours = project.path("crates/xtask");
    inputs.files(files_below(&project.path("crates"), &|path| {
        let code = path.ends_with("Cargo.toml") || path.extension().is_some_and(|ending| ending == "rs");
        code && !path.starts_with(&ours) && !path.components().any(|part| part.as_os_str() == "tests")
    }));
    // Files of other kinds count only where the last compilation really took them up.
    let list = fs::read_to_string(sources).unwrap_or_default();
    inputs.files(listed(&list).into_iter().filter(|path| path.extension().is_none_or(|e| e != "rs")));
    Ok(inputs)
}

/// The files that Cargo's list (`made: from from …`, a space in a name as `\ `) says something was made from.
fn listed(list: &str) -> Vec<PathBuf> {
    let Some((_, from)) = list.lines().next().and_then(|line| line.split_once(": ")) else {
        return Vec::new();
    };
    let apart = from.replace("\\ ", "\0");
    apart.split_whitespace().map(|name| PathBuf::from(name.replace('\0', " "))).collect()
}

fn wasm_pack(project: &Project, tools: &Tools, flavour: Flavour) -> Result<()> {
    // Both builds write this one file, and Cargo would take what the other left for its own.
    for left in ["pcw_embed.wasm", "deps/pcw_embed.wasm"] {
        fs::remove_file(released(project).join(left)).ok();
    }
    let mut command = Command::new(tools.wasm_pack.program("wasm-pack"));
    command.current_dir(project.root()).env("PATH", tools.path()?);
    command.args(["build", "crates/embed", "--target", "no-modules", "--release", "--mode", "no-install"]);
    command.args(["--out-name", "pcw", "--no-pack", "--no-typescript", "--no-opt", "--out-dir"]);
    command.arg(flavour.work(project, "no-modules")).args(flavour.features()).args(STANDARD_LIBRARY);
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", rustflags());
    run("Compiling to WebAssembly", &mut command).map(drop)
}

/// The flags of whoever builds, then ours.
fn rustflags() -> String {
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    [given.trim(), PANIC, STACK].join(" ").trim().to_owned()
}

/// Optimises the WebAssembly and packs it as text.
fn shrink(project: &Project, flavour: Flavour, wasm: &Wasm, compiled: &Path) -> Result<()> {
    let mut inputs = Fingerprint::default();
    inputs.text(&OPTIMISE.join(" ")).text("short imports, as text");
    inputs.file(&project.path("package-lock.json")).file(compiled);
    let outputs = vec![wasm.file.clone(), wasm.inlined.clone(), wasm.names.clone()];
    let stamp = Stamp::new(flavour.stamp(project, "shrink"), &inputs, outputs);
    if stamp.holds() {
        return Ok(());
    }
    stamp.lift()?;
    fs::create_dir_all(flavour.work(project, "wasm")).context("the folder of the build cannot be made")?;
    let what = format!("Shrinking the WebAssembly ({})", flavour.name());
    step(what, "every page that shows a widget downloads it", || {
        optimise(project, compiled, &wasm.file)?;
        pack(wasm)
    })?;
    stamp.keep()
}

fn optimise(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let mut command = node::tool(project, "binaryen/bin/wasm-opt");
    command.args(OPTIMISE).arg(from).arg("-o").arg(to);
    run("Optimising the WebAssembly", &mut command).map(drop)
}

/// Shortens the names of imports, and writes the whole as text.
fn pack(wasm: &Wasm) -> Result<()> {
    let bytes = fs::read(&wasm.file).with_context(|| format!("{} cannot be read", wasm.file.display()))?;
    let (bytes, names) = imports::shorten(&bytes)?;
    let names: serde_json::Map<_, _> =
        names.into_iter().map(|(long, short)| (long, serde_json::Value::String(short))).collect();
    write_if_changed(&wasm.file, &bytes)?;
    write_if_changed(&wasm.names, serde_json::to_string_pretty(&names)?.as_bytes())?;
    write_if_changed(&wasm.inlined, armour::text(&bytes).as_bytes()).map(drop)
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
