//! What has to be on the machine before anything is built. Nothing here goes outside the clone, but for tools that
//! are compiled once into a folder of the user's.

use anyhow::Result;

use crate::node;
use crate::project::Project;
use crate::tool::Tools;
use crate::toolchain;

/// Brings everything that the build and the tests call, and leaves alone what is already there.
pub fn ensure(project: &Project) -> Result<Tools> {
    toolchain::ensure()?;
    // The quick check of Node stands before the minutes of compiling: a person should not wait to be told.
    node::ensure(project)?;
    let tools = Tools::of(project)?;
    tools.ensure()?;
    Ok(tools)
}

/// `cargo xtask setup`.
pub fn command(project: &Project) -> Result<()> {
    let tools = ensure(project)?;
    println!(
        "Ready: the WebAssembly target, wasm-pack {}, wasm-bindgen {}, Node and its tools.",
        tools.wasm_pack.version(),
        tools.wasm_bindgen.version()
    );
    Ok(())
}
