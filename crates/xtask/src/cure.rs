//! What a failed program said, turned into a cause and a cure that a person can act on.

use std::fmt;

/// Why something failed, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cure {
    /// One sentence: what was the matter.
    pub cause: String,
    /// What to do, in the order to try it.
    pub advice: String,
}

impl fmt::Display for Cure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  Cause: {}\n  What to do: {}", self.cause, self.advice)
    }
}

/// The wasm target where it cannot be downloaded: the one cure that needs more than a sentence.
pub const OFFLINE_TARGET: &str = "Connect once and run the command again. \
Where that is not possible, take the folder lib/rustlib/wasm32-unknown-unknown from a machine with exactly the same Rust \
(`rustc --version` says which) and copy it to the same place below the folder that `rustc --print sysroot` prints; \
Debian's package libstd-rust-dev-wasm32 carries it for Debian's own rustc.";

/// Words (lower case) that a program prints, what they mean, and what to do. The first row that matches counts,
/// so the particular stands before the general.
const TABLE: &[(&[&str], &str, &str)] = &[
    (
        &["407 proxy", "proxy authentication required", "response 407", "status code 407"],
        "the network's proxy asks for a name and password.",
        "Put them into HTTPS_PROXY (http://NAME:PASSWORD@HOST:PORT) or ask whoever runs the network, then run the command again.",
    ),
    (
        &[
            "self signed certificate",
            "self-signed certificate",
            "unable to get local issuer certificate",
            "certificate verify failed",
            "ssl certificate problem",
            "unable_to_verify_leaf_signature",
            "invalid peer certificate",
        ],
        "something on this network answers with its own certificate, which the program does not trust.",
        "Ask for the certificate file of your organisation and name it in CARGO_HTTP_CAINFO, SSL_CERT_FILE and NODE_EXTRA_CA_CERTS, then run the command again.",
    ),
    (
        &["no space left on device", "enospc", "not enough space on the disk"],
        "the disk is full.",
        "Free about 3 GB (`cargo clean` empties this project's build folder), then run the command again.",
    ),
    (
        &[
            "linker `cc` not found",
            "linker `link.exe` not found",
            "linker `clang` not found",
            "linker not found",
        ],
        "Rust finds no C linker.",
        NO_LINKER,
    ),
    (
        &[
            "is unavailable for download",
            "does not support target",
            "target may not be installed",
            "does not contain component",
        ],
        "this Rust toolchain offers no WebAssembly target to install.",
        OFFLINE_TARGET,
    ),
    (
        &["rustc 1.", "cannot be built because it requires rustc", "requires rustc"],
        "this Rust is too old for a part of the project.",
        "Run `rustup update stable`, then run the command again.",
    ),
    (
        &["can only install packages when your package.json and package-lock.json", "npm error code eusage"],
        "package.json and package-lock.json say different things.",
        "Run `npm install --ignore-scripts` and keep the changed package-lock.json.",
    ),
    (
        &["npm error code eintegrity", "checksum for", "checksum mismatch"],
        "a downloaded package is not the one that the lock file names.",
        "Run the command again; should it stay so, the mirror that your network uses is at fault: ask whoever runs it.",
    ),
    (
        &[
            "npm error code etarget",
            "npm error code e404",
            "no matching version found",
            "no matching package",
            "failed to select a version",
        ],
        "the package source that this machine uses does not have the version that is needed.",
        "If your network has its own mirror of packages, ask for it to be brought up to date; else run the command again without the mirror.",
    ),
    (
        &[
            "could not resolve host",
            "couldn't resolve host",
            "name resolution",
            "dns error",
            "enotfound",
            "eai_again",
            "network is unreachable",
            "enetunreach",
            "failed to connect",
            "couldn't connect to server",
            "could not connect to server",
            "could not connect",
            "connection refused",
            "econnrefused",
            "econnreset",
            "connection reset",
            "etimedout",
            "timed out",
            "error sending request",
            "failed to download",
            "could not download",
            "spurious network error",
            "you can't access the network",
            "--offline",
            "npm error network",
            "enotcached",
        ],
        "the network could not be reached.",
        "Connect to the internet (behind a proxy: set HTTPS_PROXY), then run the command again. What is already installed is kept.",
    ),
    (
        &["permission denied", "eacces", "access is denied", "read-only file system", "erofs"],
        "a file or folder may not be written.",
        "See in the lines above which one, and give yourself the right to write there, or set PCW_CACHE to a folder of your own. Then run the command again.",
    ),
];

/// How to get a C linker, for each kind of machine.
pub const NO_LINKER: &str = "Install one (Debian or Ubuntu: `apt-get install build-essential`; Fedora: `dnf install gcc`; \
macOS: `xcode-select --install`; Windows: the \"Desktop development with C++\" of the Visual Studio Build Tools), then run the command again.";

/// The likeliest cause of a failure, from what the program printed.
pub fn diagnose(said: &str) -> Cure {
    let said = said.to_lowercase();
    let row = TABLE.iter().find(|(words, _, _)| words.iter().any(|word| said.contains(word)));
    let (cause, advice) = match row {
        Some((_, cause, advice)) => (*cause, *advice),
        None => (
            "not one that this command knows.",
            "Read the lines above: they come from the program itself. Mend what they name, then run the command again.",
        ),
    };
    Cure { cause: cause.into(), advice: advice.into() }
}

/// What to do when a program is not there at all.
pub fn missing(program: &str) -> Cure {
    let stem = program.strip_suffix(".exe").or_else(|| program.strip_suffix(".cmd")).unwrap_or(program);
    let advice = match stem {
        "node" | "npm" => NO_NODE,
        "cargo" | "rustc" | "rustup" | "rustfmt" => {
            "Install Rust with rustup (the page rustup.rs says how), open a new terminal and run the command again."
        }
        "cc" | "gcc" | "clang" => NO_LINKER,
        "tar" | "git" => "Install it from your system's packages, then run the command again.",
        _ => "Run `cargo xtask setup`, which brings every tool of the build, then run the command again.",
    };
    Cure {
        cause: format!("{stem} is not installed, or not in a folder that PATH names."),
        advice: advice.into(),
    }
}

/// How to get Node.
pub const NO_NODE: &str = "Install Node 20 or newer with npm (nodejs.org has an installer for every system; \
Debian 13 and Ubuntu 25.04 or newer: `apt-get install nodejs npm`), open a new terminal and run the command again.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_each_program_says_finds_its_cause() {
        let table = [
            (
                "warning: spurious network error (3 tries remaining): [6] Could not resolve hostname (Could not resolve host: x)",
                "network",
            ),
            ("npm error code ENOTFOUND\nnpm error network request to x failed", "network"),
            ("npm error code EAI_AGAIN", "network"),
            ("error: could not download file from 'x': error sending request", "network"),
            ("[7] Couldn't connect to server (Failed to connect to 127.0.0.1 port 9)", "network"),
            ("CONNECT tunnel failed, response 407", "proxy asks"),
            (
                "npm error code SELF_SIGNED_CERT_IN_CHAIN self-signed certificate in certificate chain",
                "own certificate",
            ),
            ("error: linker `cc` not found\n  = note: No such file or directory", "C linker"),
            ("error: toolchain 'x' does not support target 'wasm32-unknown-unknown'", "WebAssembly target"),
            ("No space left on device (os error 28)", "disk is full"),
            ("npm error code EUSAGE", "different things"),
            ("npm error code ETARGET\nNo matching version found for esbuild@9", "does not have the version"),
            ("error: package `x` cannot be built because it requires rustc 1.99", "too old"),
            ("EACCES: permission denied, mkdir '/x'", "may not be written"),
            ("the moon is full", "not one that this command knows"),
        ];
        for (said, cause) in table {
            let found = diagnose(said);
            assert!(found.cause.contains(cause), "{said:?} gave {found:?}");
        }
    }

    #[test]
    fn every_cure_is_a_sentence_that_says_what_to_do() {
        for (words, cause, advice) in TABLE {
            assert!(words.iter().all(|word| *word == word.to_lowercase()), "{words:?} must be in lower case");
            assert!(cause.ends_with('.') && advice.ends_with('.'), "{cause}");
        }
        for program in ["node", "npm.cmd", "rustup", "cc", "wasm-pack"] {
            assert!(missing(program).advice.contains("run the command again"), "{program}");
        }
    }
}
