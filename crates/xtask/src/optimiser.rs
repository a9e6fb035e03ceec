//! Shrinking the WebAssembly, and writing it as text.

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::armour;
use crate::fingerprint::{Fingerprint, Stamp, write_if_changed};
use crate::imports;
use crate::node;
use crate::order;
use crate::plain;
use crate::project::Project;
use crate::step::{run, step};
use crate::variant::Variant;
use crate::wasm::Wasm;

const OPTIMISE: [&str; 9] = [
    "-Oz",
    "--converge",
    // A function that is called once becomes part of its caller only where it is small: brotli makes more of the rest.
    "-ocimfs",
    "20",
    // An address and what is added to it become one instruction. That differs only where the sum runs over the end of the
    // memory, and is then a trap as it should be.
    "--low-memory-unused",
    // It keeps in a local what was worked out once; to brotli the second time costs less than the local.
    "--skip-pass=local-cse",
    // It cuts the data at each run of zeros, and says where each of four hundred pieces belongs: zeros cost brotli less.
    "--skip-pass=memory-packing",
    "--strip-producers",
    "--strip-target-features",
];

/// What rustc emits, which wasm-opt has to be allowed.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Shrinks what was compiled anew, all at once: each keeps one core busy for some seconds.
pub fn shrink(project: &Project, variants: &[Variant]) -> Result<()> {
    let all: Vec<_> = variants.iter().map(|variant| (*variant, Wasm::of(project, *variant))).collect();
    let stamps = all.iter().map(|(variant, wasm)| (variant, wasm, stamp(project, *variant, wasm)));
    let stale: Vec<_> = stamps.filter(|(_, _, stamp)| !stamp.holds()).collect();
    if stale.is_empty() {
        return Ok(());
    }
    stale.iter().try_for_each(|(_, _, stamp)| stamp.lift())?;
    let names: Vec<&str> = stale.iter().map(|(variant, ..)| variant.name()).collect();
    let what = format!("Shrinking the WebAssembly ({})", names.join(", "));
    step(what, "every page that shows a widget downloads it", || {
        thread::scope(|scope| {
            let running: Vec<_> = stale
                .iter()
                .map(|(variant, wasm, _)| scope.spawn(|| optimise(project, **variant, wasm)))
                .collect();
            running.into_iter().try_for_each(|each| {
                each.join().map_err(|_| anyhow!("Shrinking the WebAssembly ended early."))?
            })
        })
    })?;
    stale.iter().try_for_each(|(_, _, stamp)| stamp.keep())
}

fn stamp(project: &Project, variant: Variant, wasm: &Wasm) -> Stamp {
    let mut inputs = Fingerprint::default();
    inputs.text(&OPTIMISE.join(" ")).text(&FEATURES.join(" "));
    inputs.text("short imports, by likeness, as text in sixteen strands by what comes next");
    inputs.file(&project.path("package-lock.json")).file(&wasm.compiled);
    let mut outputs = vec![wasm.file.clone(), wasm.inlined.clone(), wasm.names.clone()];
    if variant.is_plain() {
        outputs.push(wasm.code.clone());
    }
    Stamp::new(variant.stamp(project, "shrink"), &inputs, outputs)
}

/// Optimises, shortens the names of imports, puts like functions together, and writes the whole as text.
fn optimise(project: &Project, variant: Variant, wasm: &Wasm) -> Result<()> {
    let features: &[&str] = if variant.is_plain() { &["--enable-mutable-globals"] } else { &FEATURES };
    wasm_opt(project, features, &wasm.compiled, &wasm.file)?;
    let bytes = fs::read(&wasm.file).with_context(|| format!("{} cannot be read", wasm.file.display()))?;
    let (bytes, names) = imports::shorten(&bytes)?;
    let bytes = order::by_likeness(&bytes)?;
    let names: serde_json::Map<_, _> =
        names.into_iter().map(|(long, short)| (long, serde_json::Value::String(short))).collect();
    write_if_changed(&wasm.file, &bytes)?;
    write_if_changed(&wasm.names, serde_json::to_string_pretty(&names)?.as_bytes())?;
    if variant.is_plain() {
        return plain::convert(project, wasm);
    }
    write_if_changed(&wasm.inlined, armour::text(&bytes)?.as_bytes()).map(drop)
}

fn wasm_opt(project: &Project, features: &[&str], from: &Path, to: &Path) -> Result<()> {
    let mut command = node::tool(project, "binaryen/bin/wasm-opt");
    command.args(OPTIMISE).args(features).arg(from).arg("-o").arg(to);
    run("Optimising the WebAssembly", &mut command).map(drop)
}
