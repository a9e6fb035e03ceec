//! What the local server shows, and what it does not.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::project::Project;

/// The file behind a request's path, if the gallery may show it.
pub fn locate(project: &Project, url: &str) -> Option<PathBuf> {
    let path = decoded(url.split(['?', '#']).next().unwrap_or_default())?;
    let mut relative = path.strip_prefix('/')?.to_owned();
    if relative.is_empty() || relative.ends_with('/') {
        relative.push_str("index.html");
    }
    if !shown(&relative) {
        return None;
    }
    // A link inside the folder may still lead out of it.
    let file = fs::canonicalize(project.root().join(&relative)).ok()?;
    let root = fs::canonicalize(project.root()).ok()?;
    (file.starts_with(root) && file.is_file()).then_some(file)
}

/// The page, its scripts and data; of the sources only what a page can use.
fn shown(relative: &str) -> bool {
    let plain = Path::new(relative).components().all(|part| match part {
        Component::Normal(name) => !name.to_string_lossy().starts_with('.'),
        _ => false,
    });
    let data = [".json", ".css", ".md", ".svg"].iter().any(|end| relative.ends_with(end));
    plain
        && !relative.contains(['\\', '\0'])
        && (relative == "index.html"
            || relative.starts_with("www/")
            || relative.starts_with("pkg/")
            || relative.starts_with("crates/") && data)
}

/// A path without its `%` escapes; none where they are not text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let (digits, after) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

/// The media type that browsers insist on for scripts and WebAssembly.
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "md" | "mts" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// False for files that are compressed already.
pub fn compressible(media_type: &str) -> bool {
    !matches!(media_type, "image/png" | "application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_scripts_and_data_are_shown() {
        for path in [
            "index.html",
            "pkg/pcw.js",
            "www/gallery.js",
            "crates/widgets/src/quiz/examples.json",
            "pkg/packs/a b.json",
        ] {
            assert!(shown(path), "{path}");
        }
    }

    #[test]
    fn nothing_else_is_and_no_way_leads_out() {
        for path in [
            "Cargo.toml",
            ".git/config",
            "www/../Cargo.toml",
            "pkg/../../etc/passwd",
            "/etc/passwd",
            "crates/xtask/src/main.rs",
            "www/.hidden",
            "node_modules/x.js",
            "target/pcw/x.js",
            "www\\..\\x",
            "pkg//../x",
            "crates/../.npmrc.json",
        ] {
            assert!(!shown(path), "{path}");
        }
        let project = Project::find().unwrap();
        for url in [
            "/..%2f..%2fetc/passwd",
            "/pkg/%2e%2e/Cargo.toml",
            "/%2fetc/passwd",
            "/%",
            "/%zz",
            "",
            "pkg/x",
            "/pkg/%00",
        ] {
            assert_eq!(locate(&project, url), None, "{url}");
        }
        assert!(locate(&project, "/crates/xtask/budgets.json?x=../..#y").is_some());
    }

    #[test]
    fn scripts_and_webassembly_have_the_types_that_browsers_insist_on() {
        let of = |name| media_type(Path::new(name));
        assert_eq!(of("a.mjs"), "text/javascript; charset=utf-8");
        assert_eq!(of("a.wasm"), "application/wasm");
        assert_eq!(of("a"), "application/octet-stream");
    }
}
