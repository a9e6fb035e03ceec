//! The scripts: hands the glue, the WebAssembly and the packs to the bundler in `www/build.mjs`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::fingerprint::{Fingerprint, Stamp, files_below, sha256, write_if_changed};
use crate::flavour::Flavour;
use crate::project::Project;
use crate::step::{run, step};
use crate::wasm::Wasm;

/// The pack that each widget shows when a page names none.
const DEFAULT_PACKS: [(&str, &str); 1] = [("quiz", "crates/content/packs/personalised-care-short.json")];

/// The scripts of a build, relative to its folder, in the order of the contract.
pub fn scripts(flavour: Flavour) -> Vec<&'static str> {
    match flavour {
        Flavour::Shipped => vec!["pcw.js", "pcw-quiz.js", "pcw.mjs"],
        Flavour::Test => vec!["pcw-quiz.js"],
    }
}

/// Bundles when anything that goes into a script has changed. Returns every file that was made.
pub fn build(project: &Project, flavour: Flavour, wasm: &Wasm) -> Result<Vec<PathBuf>> {
    let script = project.path("www/build.mjs");
    if !script.is_file() {
        bail!(
            "www/build.mjs, which bundles the scripts, is not there.\n  What to do: `git checkout www/build.mjs`."
        );
    }
    let config = flavour.work(project, "bundle.json");
    let text = configuration(project, flavour, wasm)?;
    write_if_changed(&config, serde_json::to_string_pretty(&text)?.as_bytes())?;

    let inputs = inputs(project, wasm, &config);
    let folder = flavour.scripts(project);
    let made = made_by_bundler(flavour).into_iter().map(|name| folder.join(name)).collect::<Vec<_>>();
    let stamp = Stamp::new(flavour.stamp(project, "bundle"), &inputs, made.clone());
    if stamp.holds() {
        return Ok(made);
    }
    stamp.lift()?;
    let what = format!("Bundling the scripts ({})", flavour.name());
    step(what, "each holds the element, the WebAssembly, the styles and a pack", || {
        let mut command = std::process::Command::new("node");
        command.arg(&script).arg(&config).current_dir(project.root());
        run("Bundling the scripts", &mut command)
    })?;
    if let Some(lost) = made.iter().find(|path| !path.is_file()) {
        bail!("www/build.mjs ended well but did not write {}.", lost.display());
    }
    stamp.keep()?;
    Ok(made)
}

/// What the bundler leaves in its folder: the scripts and, of what ships, what editors and compilers read.
fn made_by_bundler(flavour: Flavour) -> Vec<&'static str> {
    let mut made = scripts(flavour);
    if flavour == Flavour::Shipped {
        made.extend(["pcw_bg.wasm", "pcw.d.mts", "custom-elements.json"]);
    }
    made
}

fn configuration(project: &Project, flavour: Flavour, wasm: &Wasm) -> Result<Value> {
    let bytes = fs::read(&wasm.file).with_context(|| format!("{} cannot be read", wasm.file.display()))?;
    let outputs: Vec<Value> = scripts(flavour)
        .into_iter()
        .map(|file| json!({ "file": file, "widgets": ["quiz"], "format": format_of(file) }))
        .collect();
    let packs: serde_json::Map<String, Value> = DEFAULT_PACKS
        .iter()
        .map(|(widget, pack)| ((*widget).to_owned(), json!(project.path(pack))))
        .collect();
    let mut config = json!({
        "flavour": flavour.name(),
        "version": project.version(),
        "outDir": flavour.scripts(project),
        "glueNoModules": wasm.glue,
        "wasmPacked": wasm.inlined,
        "wasmNames": wasm.names,
        "wasmRawLength": bytes.len(),
        "wasmSha256": sha256(&bytes),
        "packs": packs,
        "outputs": outputs,
    });
    if flavour.has_module() {
        config["wasmFile"] = json!(wasm.file);
    }
    Ok(config)
}

fn format_of(file: &str) -> &'static str {
    if file.ends_with(".mjs") { "module" } else { "classic" }
}

fn inputs(project: &Project, wasm: &Wasm, config: &Path) -> Fingerprint {
    let style = |path: &Path| path.extension().is_some_and(|e| e == "css");
    let mut inputs = Fingerprint::default();
    inputs.file(config).file(&project.path("package-lock.json"));
    inputs.file(&wasm.glue).file(&wasm.inlined);
    inputs.files(DEFAULT_PACKS.map(|(_, pack)| project.path(pack)));
    inputs.files(files_below(&project.path("www"), &|_| true));
    inputs.files(files_below(&project.path("crates/widgets"), &style));
    inputs
}
