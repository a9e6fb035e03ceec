//! `THIRD-PARTY.md`: what of others' work is inside the WebAssembly, and under which terms.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::fingerprint::{Fingerprint, Stamp, files_below, write_if_changed};
use crate::project::Project;
use crate::step::run;
use crate::toolchain::TARGET;

/// The notices, made anew only when the crates change.
pub fn notices(project: &Project) -> Result<String> {
    let file = project.work("third-party.md");
    let mut inputs = Fingerprint::default();
    inputs.text("2").file(&project.path("Cargo.lock"));
    inputs.files(files_below(&project.path("crates"), &|path| path.ends_with("Cargo.toml")));
    let stamp = Stamp::new(project.work("stamps/third-party"), &inputs, vec![file.clone()]);
    if !stamp.holds() {
        stamp.lift()?;
        let graph = graph(project)?;
        write_if_changed(&file, document(&packages(&graph)?)?.as_bytes())?;
        stamp.keep()?;
    }
    fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
}

fn graph(project: &Project) -> Result<Value> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.args(["metadata", "--format-version", "1", "--filter-platform", TARGET, "--manifest-path"]);
    cargo.arg(project.path("crates/embed/Cargo.toml")).current_dir(project.root());
    let text = run("Listing the crates in the WebAssembly", &mut cargo)?;
    serde_json::from_str(&text).context("`cargo metadata` answered with something that is not JSON")
}

/// The foreign crates that are compiled into the WebAssembly: what `pcw-embed` reaches by ordinary dependencies,
/// without what only ran in the compiler.
fn packages(graph: &Value) -> Result<Vec<&Value>> {
    let by_id = |list: &'static str, key: &'static str| -> BTreeMap<&str, &Value> {
        let entries = graph.pointer(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        entries.iter().filter_map(|entry| Some((entry[key].as_str()?, entry))).collect()
    };
    let (packages, nodes) = (by_id("/packages", "id"), by_id("/resolve/nodes", "id"));
    let root = packages
        .iter()
        .find(|(_, package)| package["name"] == "pcw-embed")
        .map(|(id, _)| *id)
        .context("`cargo metadata` does not know pcw-embed")?;
    let (mut reached, mut next) = (BTreeSet::new(), vec![root]);
    while let Some(id) = next.pop() {
        let Some(package) = packages.get(id) else { continue };
        if runs_in_compiler(package) || !reached.insert(id) {
            continue;
        }
        let needs =
            nodes.get(id).and_then(|node| node["deps"].as_array()).map(Vec::as_slice).unwrap_or_default();
        next.extend(needs.iter().filter(|need| ordinary(need)).filter_map(|need| need["pkg"].as_str()));
    }
    let mut found: Vec<&Value> = reached
        .iter()
        .filter_map(|id| packages.get(id).copied())
        .filter(|p| !p["source"].is_null())
        .collect();
    found.sort_by_key(|package| (package["name"].as_str(), package["version"].as_str()));
    Ok(found)
}

fn runs_in_compiler(package: &Value) -> bool {
    package["targets"].to_string().contains("\"proc-macro\"")
}

fn ordinary(need: &Value) -> bool {
    need["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
}

fn document(packages: &[&Value]) -> Result<String> {
    let mut text = String::from(
        "# Work of others in these files\n\nThe WebAssembly holds parts of the crates below and of Rust's standard library \
         (MIT OR Apache-2.0, the Rust Project contributors). Each crate's own notices follow the table.\n\n\
         | crate | version | licence | authors |\n|---|---|---|---|\n",
    );
    let mut notices: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let field = |key: &str| package[key].as_str().unwrap_or("not stated").replace('|', "/");
        let name = format!("{} {}", field("name"), field("version"));
        let authors: Vec<&str> =
            package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        writeln!(
            text,
            "| {} | {} | {} | {} |",
            field("name"),
            field("version"),
            field("license"),
            names(&authors)
        )?;
        let folder = Path::new(package["manifest_path"].as_str().unwrap_or_default()).parent();
        let mit = field("license").contains("MIT");
        for notice in folder.map(|folder| notices_in(folder, mit)).unwrap_or_default() {
            notices.entry(notice).or_default().push(name.clone());
        }
    }
    for (notice, crates) in &notices {
        write!(
            text,
            "\n## {}\n\n```text\n{}\n```\n",
            crates.join(", "),
            notice.trim().replace("```", "'''")
        )?;
    }
    Ok(text)
}

/// Authors without their addresses, which a notice does not need.
fn names(authors: &[&str]) -> String {
    authors
        .iter()
        .map(|a| a.split('<').next().unwrap_or(a).trim().replace('|', "/"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// The notices of a crate. Where MIT is one of several choices, its short text is the one that we take.
fn notices_in(folder: &Path, mit: bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|n| is_notice(n))
        .collect();
    names.sort();
    if mit && names.iter().any(|name| is_mit(name)) {
        names.retain(|name| is_mit(name) || name.to_ascii_uppercase().starts_with("NOTICE"));
    }
    let read = |name: &String| fs::read_to_string(folder.join(name)).ok();
    names.iter().filter_map(read).map(|text| text.replace("\r\n", "\n")).collect()
}

fn is_notice(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start))
}

fn is_mit(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    name.contains("MIT") && is_notice(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_is_compiled_into_the_webassembly_is_listed() {
        let package = |id: &str, kind: &str, source: Value| {
            json!({ "id": id, "name": id, "version": "1.0.0", "license": "MIT", "source": source, "manifest_path": "/none/Cargo.toml",
                    "authors": ["A B <a@example.org>"], "targets": [{ "kind": [kind] }] })
        };
        let need = |to: &str, kind: Value| json!({ "pkg": to, "dep_kinds": [{ "kind": kind }] });
        let graph = json!({
            "packages": [package("pcw-embed", "cdylib", Value::Null), package("used", "lib", json!("r")), package("macro", "proc-macro", json!("r")),
                         package("below-macro", "lib", json!("r")), package("build", "lib", json!("r")), package("deep", "lib", json!("r"))],
            "resolve": { "nodes": [
                { "id": "pcw-embed", "deps": [need("used", Value::Null), need("macro", Value::Null), need("build", json!("build"))] },
                { "id": "macro", "deps": [need("below-macro", Value::Null)] },
                { "id": "used", "deps": [need("deep", Value::Null)] } ] } });
        let found = packages(&graph).unwrap();
        let names: Vec<&str> = found.iter().filter_map(|p| p["name"].as_str()).collect();
        assert_eq!(names, ["deep", "used"]);
        assert!(document(&found).unwrap().contains("| used | 1.0.0 | MIT | A B |"));
    }

    #[test]
    fn of_two_licences_the_short_one_is_given_with_every_notice() {
        let dir = std::env::temp_dir().join(format!("pcw-licence-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        for (name, text) in
            [("LICENSE-MIT", "m\r\nit"), ("LICENSE-APACHE", "apache"), ("NOTICE", "n"), ("lib.rs", "x")]
        {
            fs::write(dir.join(name), text).unwrap();
        }
        assert_eq!(notices_in(&dir, true), ["m\nit", "n"]);
        assert_eq!(notices_in(&dir, false), ["apache", "m\nit", "n"]);
        fs::remove_dir_all(&dir).unwrap();
    }
}
