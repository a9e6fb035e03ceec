//! Dependencies point inward: embed → widgets → content → domain.

use std::path::Path;

use cargo_metadata::{CrateType, DependencyKind, MetadataCommand};

/// Each crate of ours, and those of ours that it may know. A new crate needs a row.
const ALLOWED: &[(&str, &[&str])] = &[
    ("pcw-domain", &[]),
    ("pcw-content", &["pcw-domain"]),
    ("pcw-interchange", &["pcw-domain", "pcw-content"]),
    ("pcw-widgets", &["pcw-domain", "pcw-content"]),
    ("pcw-embed", &["pcw-domain", "pcw-content", "pcw-widgets"]),
    ("pcw-tests", &[]),
    ("wasm-streams", &[]),
    ("xtask", &["pcw-domain", "pcw-content", "pcw-interchange"]),
];

/// Crates of ours that know nothing of browsers.
const NO_BROWSER: &[&str] = &["pcw-domain", "pcw-content", "pcw-interchange", "xtask"];

/// What only makes sense in a browser.
const BROWSER: &[&str] = &[
    "gloo",
    "gloo-events",
    "gloo-timers",
    "js-sys",
    "leptos",
    "reactive_graph",
    "serde-wasm-bindgen",
    "tachys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
];

/// A crate of the workspace.
struct Crate {
    name: String,
    /// What it is built with, tests left aside.
    needs: Vec<String>,
    cdylib: bool,
}

fn workspace() -> Vec<Crate> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let metadata = MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .other_options(["--offline".into()])
        .exec()
        .expect("cargo can read the workspace");
    let each = metadata.workspace_packages().into_iter().map(|package| Crate {
        name: package.name.to_string(),
        needs: package
            .dependencies
            .iter()
            .filter(|dependency| dependency.kind != DependencyKind::Development)
            .map(|dependency| dependency.name.clone())
            .collect(),
        cdylib: package.targets.iter().any(|target| target.crate_types.contains(&CrateType::CDyLib)),
    });
    each.collect()
}

/// Every arrow that turns round, every browser crate where none belongs, every cdylib too many.
fn faults(crates: &[Crate]) -> Vec<String> {
    let mut faults = Vec::new();
    for each in crates {
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == each.name) else {
            faults.push(format!("{} has no row in the table of arrows", each.name));
            continue;
        };
        for need in &each.needs {
            let ours = ALLOWED.iter().any(|(name, _)| name == need);
            if ours && !allowed.contains(&need.as_str()) {
                faults.push(format!("{} must not know {need}", each.name));
            }
            if BROWSER.contains(&need.as_str()) && NO_BROWSER.contains(&each.name.as_str()) {
                faults.push(format!("{} must not know the browser, but knows {need}", each.name));
            }
        }
        if each.name == "pcw-domain" && !each.needs.is_empty() {
            faults.push(format!("pcw-domain needs nothing, but has {:?}", each.needs));
        }
        if each.cdylib != (each.name == "pcw-embed") {
            faults.push(format!("pcw-embed is the one cdylib, but look at {}", each.name));
        }
    }
    faults
}

#[test]
fn dependencies_point_inward() {
    let crates = workspace();
    for name in ["pcw-domain", "pcw-content", "pcw-widgets", "pcw-embed", "pcw-tests", "xtask"] {
        assert!(crates.iter().any(|each| each.name == name), "{name} is not in the workspace");
    }
    assert_eq!(faults(&crates), [""; 0]);
}

#[test]
fn an_arrow_that_turns_round_is_noticed() {
    let table = [
        ("pcw-domain", "pcw-content", false, "pcw-domain must not know pcw-content"),
        ("pcw-content", "pcw-widgets", false, "pcw-content must not know pcw-widgets"),
        ("pcw-widgets", "pcw-embed", false, "pcw-widgets must not know pcw-embed"),
        ("pcw-content", "web-sys", false, "must not know the browser"),
        ("pcw-domain", "serde", false, "needs nothing"),
        ("pcw-widgets", "leptos", true, "the one cdylib"),
        ("pcw-new", "leptos", false, "no row"),
    ];
    for (name, need, cdylib, said) in table {
        let made_up = Crate { name: name.into(), needs: vec![need.into()], cdylib };
        let faults = faults(&[made_up]);
        assert!(faults.iter().any(|fault| fault.contains(said)), "{name} → {need}: {faults:?}");
    }
    let embed = Crate { name: "pcw-embed".into(), needs: vec![], cdylib: false };
    assert_eq!(faults(&[embed]).len(), 1);
}
