//! `pkg/`: everything that a page, an editor or a bundler gets, put together from the parts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha384};

use crate::embed;
use crate::fingerprint::{files_below, write_if_changed};
use crate::kiosk;
use crate::kiosk_page::{Page, Settings};
use crate::licence;
use crate::project::Project;

/// The files of `pkg/` by their names in it.
type Files = BTreeMap<String, Vec<u8>>;

/// The one file in `pkg/` that is written by hand.
const BY_HAND: &str = "README.md";

/// Brings `pkg/` up to date with the given scripts. Writes only what changed and removes what no longer belongs.
pub fn write(project: &Project, scripts: &[std::path::PathBuf]) -> Result<()> {
    let mut files = Files::new();
    for script in scripts {
        take(&mut files, "", script)?;
    }
    let json = |path: &Path| path.extension().is_some_and(|e| e == "json");
    // The module form fetches its default packs from here.
    for folder in ["packs/", "packs/examples/"] {
        for pack in beside(&project.path("crates/content").join(folder), &json) {
            take(&mut files, folder, &pack)?;
        }
    }
    for schema in beside(&project.path("crates/content/schema"), &json) {
        take(&mut files, "schema/", &schema)?;
    }
    for (name, schema) in pcw_content::schema::pack_schemas() {
        let schema = serde_json::to_string_pretty(&schema)? + "\n";
        files.insert(format!("schema/{name}"), schema.into_bytes());
    }
    files.insert("kiosk.html".into(), kiosk(project, &files)?);
    for (place, file) in embed::build(project)? {
        take(&mut files, place, &file)?;
    }
    for licence in beside(project.root(), &|path| file_name(path).starts_with("LICENSE")) {
        take(&mut files, "", &licence)?;
    }
    files.insert("THIRD-PARTY.md".into(), licence::notices(project)?.into_bytes());
    files.insert("package.json".into(), pretty(&package_json(project, &files))?);
    files.insert("integrity.json".into(), pretty(&integrity(&files))?);

    let folder = project.pkg();
    for (name, bytes) in &files {
        write_if_changed(&folder.join(name), bytes)?;
    }
    for old in files_below(&folder, &|_| true) {
        let name = relative(&folder, &old);
        if name != BY_HAND && !files.contains_key(&name) {
            fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
        }
    }
    Ok(())
}

/// The page for a shared screen, with the packs that ship.
fn kiosk(project: &Project, files: &Files) -> Result<Vec<u8>> {
    let script = files.get("pcw.js").context("pcw.js, which the kiosk page is made of, was not built")?;
    let widgets = str::from_utf8(script).context("pcw.js is not text")?;
    let packs = kiosk::shipped(project)?;
    Page { packs: &packs, settings: &Settings::default(), widgets, wasm: true }.write(project)
}

fn take(files: &mut Files, folder: &str, path: &Path) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    files.insert(format!("{folder}{}", file_name(path)), bytes);
    Ok(())
}

/// The files of one folder, without those in folders below it.
fn beside(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> =
        entries.flatten().map(|e| e.path()).filter(|p| p.is_file() && wanted(p)).collect();
    found.sort();
    found
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

fn pretty(value: &serde_json::Value) -> Result<Vec<u8>> {
    Ok((serde_json::to_string_pretty(value)? + "\n").into_bytes())
}

fn is_script(name: &str) -> bool {
    !name.contains('/') && (name.ends_with(".js") || name.ends_with(".mjs"))
}

fn package_json(project: &Project, files: &Files) -> serde_json::Value {
    let scripts: Vec<String> =
        files.keys().filter(|name| is_script(name)).map(|name| format!("./{name}")).collect();
    let mut exports = serde_json::Map::new();
    exports.insert(".".into(), json!({ "types": "./pcw.d.mts", "default": "./pcw.mjs" }));
    for script in scripts.iter().filter(|script| script.ends_with(".js")) {
        exports.insert(script.clone(), json!(script));
    }
    for same in [
        "./pcw_bg.wasm",
        "./packs/*",
        "./schema/*",
        "./custom-elements.json",
        "./integrity.json",
        "./package.json",
    ] {
        exports.insert(same.into(), json!(same));
    }
    json!({
        "name": "personalised-care-widgets",
        "version": project.version(),
        "description": "Widgets on personalised care for any page, as custom elements: a self-assessment quiz, the four PAM Levels, and a builder of learning outcomes.",
        "license": "MIT OR Apache-2.0",
        "types": "./pcw.d.mts",
        "module": "./pcw.mjs",
        "exports": exports,
        "sideEffects": scripts,
        "customElements": "custom-elements.json",
    })
}

/// What a page writes into `integrity="…"`.
fn integrity(files: &Files) -> serde_json::Value {
    let loaded = files.iter().filter(|(name, _)| is_script(name) || name.ends_with(".wasm"));
    loaded.map(|(name, bytes)| (name.clone(), json!(integrity_of(bytes)))).collect()
}

/// The hash of one file, as a page writes it.
pub fn integrity_of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::widget::Widget;

    fn files() -> Files {
        ["pcw.js", "pcw-quiz.js", "pcw.mjs", "pcw_bg.wasm", "packs/quiz.json"]
            .map(|name| (name.to_owned(), b"hello".to_vec()))
            .into()
    }

    #[test]
    fn everything_that_runs_has_its_hash_and_nothing_else() {
        let hashes = integrity(&files());
        let names: Vec<_> = hashes.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["pcw-quiz.js", "pcw.js", "pcw.mjs", "pcw_bg.wasm"]);
        // `printf hello | openssl dgst -sha384 -binary | openssl base64 -A`
        assert_eq!(
            hashes["pcw.js"],
            "sha384-WeF0h3dEjGnea4ANejO7+5/xtGPkQ1TDVTvNucZm+pASWjx5+QOXvfX2oT3oKGhP"
        );
    }

    /// From another folder it would be nowhere beside the module form.
    #[test]
    fn the_default_pack_of_every_widget_is_among_those_that_are_delivered() {
        for widget in Widget::ALL {
            let name = widget.pack().strip_prefix("crates/content/packs/");
            assert!(name.is_some_and(|name| !name.contains('/')), "{}", widget.pack());
        }
    }

    #[test]
    fn bundlers_keep_every_script_that_registers_elements() {
        let package = package_json(&Project::find().unwrap(), &files());
        assert_eq!(package["sideEffects"], json!(["./pcw-quiz.js", "./pcw.js", "./pcw.mjs"]));
        assert_eq!(package["exports"]["./pcw-quiz.js"], "./pcw-quiz.js");
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    }
}
