//! The Rust side of the set-up: the C linker and the WebAssembly target.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::cure::{self, Cure};
use crate::step::{capture, run, step};

/// The only target that ships.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the host and to WebAssembly.
pub fn ensure() -> Result<()> {
    ensure_linker()?;
    ensure_target()?;
    ensure_library_source()
}

/// `rustc --version`, which everything that is compiled depends on.
pub fn rustc_version() -> Result<String> {
    run("Asking Rust for its version", Command::new("rustc").arg("-vV"))
}

fn ensure_linker() -> Result<()> {
    // A linker of one's own may be set in many ways, and on Windows it is not on PATH: Cargo finds those itself.
    if !cfg!(unix)
        || env::vars().any(|(name, _)| name.starts_with("CARGO_TARGET_") && name.ends_with("_LINKER"))
    {
        return Ok(());
    }
    if capture(Command::new("cc").arg("--version")).is_ok() {
        return Ok(());
    }
    bail!("The build tools are compiled here, which needs a C linker.\n{}", cure::missing("cc"));
}

fn ensure_target() -> Result<()> {
    if has_target()? {
        return Ok(());
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]);
    if let Ok(toolchain) = env::var("RUSTUP_TOOLCHAIN") {
        rustup.args(["--toolchain", &toolchain]);
    }
    step("Adding the WebAssembly target to Rust", "the widgets are Rust that runs in the browser", || {
        match capture(&mut rustup) {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => bail!("{}", target_fault(&String::from_utf8_lossy(&output.stderr))),
            Err(_) => bail!("{}", target_fault("rustup is not installed")),
        }
    })?;
    if has_target()? {
        return Ok(());
    }
    bail!("{}", target_fault("rustup said that it added the target, but rustc does not find it"));
}

/// The standard library is compiled along with the widgets, so its source has to be there.
fn ensure_library_source() -> Result<()> {
    if has_library_source()? {
        return Ok(());
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add", "rust-src"]);
    if let Ok(toolchain) = env::var("RUSTUP_TOOLCHAIN") {
        rustup.args(["--toolchain", &toolchain]);
    }
    let why = "compiled along with the widgets it makes them a fifth smaller";
    step("Adding the source of Rust's standard library", why, || match capture(&mut rustup) {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => bail!("{}", source_fault(&String::from_utf8_lossy(&output.stderr))),
        Err(_) => bail!("{}", source_fault("rustup is not installed")),
    })?;
    if has_library_source()? {
        return Ok(());
    }
    bail!("{}", source_fault("rustup said that it added the source, but it is not where rustc looks"));
}

fn has_library_source() -> Result<bool> {
    let sysroot = run("Asking Rust where it is", Command::new("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
}

fn source_fault(said: &str) -> String {
    let advice = "Connect to the network and type: rustup component add rust-src\n\
        Without a network, copy lib/rustlib/src below the folder that `rustc --print sysroot` names \
        from another computer with the same version of Rust.";
    let cause = if said.starts_with("rustup") { format!("{said}.") } else { cure::diagnose(said).cause };
    let cure = Cure { cause, advice: advice.into() };
    format!(
        "The source of Rust's standard library could not be added.\n{}\n{cure}",
        crate::step::tail(said, 10)
    )
}

fn has_target() -> Result<bool> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    let folder = run("Asking Rust for its WebAssembly target", &mut rustc)?;
    Ok(holds_core(Path::new(folder.trim())))
}

/// A target is usable when its compiled core library is there; its folder alone says nothing.
fn holds_core(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("libcore-") && name.ends_with(".rlib")
    })
}

/// Offline, or with a Rust that did not come from rustup, the general cure is not enough.
fn target_fault(said: &str) -> String {
    let cause = if said.starts_with("rustup") { format!("{said}.") } else { cure::diagnose(said).cause };
    let cure = Cure { cause, advice: cure::OFFLINE_TARGET.into() };
    format!("The WebAssembly target ({TARGET}) could not be added.\n{}\n{cure}", crate::step::tail(said, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_without_its_core_library_does_not_count() {
        let dir = env::temp_dir().join(format!("pcw-target-{}", std::process::id()));
        assert!(!holds_core(&dir));
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("libcore-1.rmeta"), "").unwrap();
        assert!(!holds_core(&dir));
        fs::write(dir.join("libcore-1.rlib"), "").unwrap();
        assert!(holds_core(&dir));
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn a_target_that_cannot_be_had_comes_with_the_way_to_copy_it() {
        for said in ["error: could not download: dns error", "rustup is not installed", "anything else"] {
            let fault = target_fault(said);
            assert!(fault.contains("rustc --print sysroot") && fault.contains("Cause: "), "{fault}");
        }
        assert!(target_fault("error: dns error").contains("network could not be reached"));
    }
}
