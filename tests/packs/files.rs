//! The files that tests read: the packs and schemas of the repository, and the shared folders that the environment names.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use pcw_content::shape::Shape;
use pcw_content::{Fault, Value, limits};

/// The content crate.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/content")
}

/// The text of a file that must be there.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The JSON files directly in a folder, in order of name.
pub fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
}

/// The road of the native tools: caps first, then decoding.
pub fn decode(text: &str) -> Result<Value, Fault> {
    match limits::check_text(text) {
        Some(fault) => Err(fault),
        None => serde_json::from_str(text).map_err(|error| Fault::unreadable(&error.to_string())),
    }
}

/// Every shipped pack of this kind with its name.
pub fn shipped_of(kind: &Shape) -> Vec<(String, Value)> {
    let of_kind = |pack: &Value| pack.get("kind").and_then(Value::as_text) == Some(kind.name);
    let packs: Vec<_> = shipped().into_iter().filter(|(_, pack)| of_kind(pack)).collect();
    assert!(!packs.is_empty(), "no {} pack ships", kind.name);
    packs
}

/// Every shipped pack with its name.
pub fn shipped() -> Vec<(String, Value)> {
    let folder = content().join("packs");
    let files = [json_files(&folder), json_files(&folder.join("examples"))].concat();
    assert!(files.len() >= 5, "shipped packs: {files:?}");
    let pack = |path: &PathBuf| {
        let value = decode(&read(path)).unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()));
        (path.file_stem().expect("a file").to_string_lossy().into_owned(), value)
    };
    files.iter().map(pack).collect()
}

/// The shared folder that a variable names. When it is not set, the run says what is left out; when it is set and
/// cannot be read, the test that asks for it fails.
pub fn shared(variable: &str, left_out: &str) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(folder) => Some(folder.into()),
        None => {
            println!("left out: {left_out} ({variable} is not set)");
            None
        }
    }
}
