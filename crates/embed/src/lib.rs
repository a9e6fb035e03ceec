//! The border between Rust and the browser's JavaScript: the one crate that is built as WebAssembly.
//!
//! The element shell (`www/shell`) calls [`mount`] and keeps what it gives back. Values come in as JSON text and
//! go out by serde-wasm-bindgen, in one shape ([`pcw_content::Value`]), so that the code for it is there once.

mod border;
mod faults;
mod host;
mod kinds;
#[cfg(target_arch = "wasm32")]
mod memory;
mod mounted;
mod options;
#[cfg(test)]
mod web;

use wasm_bindgen::prelude::*;

pub use mounted::Mounted;
use options::Options;

/// The faults of a pack that is not to be shown yet, errors only: before a person is asked to give up answers for it.
#[wasm_bindgen]
pub fn check(options: JsValue) -> JsValue {
    mounted::check(&Options(options))
}

/// Shows a widget in `options.root`. A pack with faults gives a [`Mounted`] that shows nothing and lists them.
#[wasm_bindgen]
pub fn mount(options: JsValue) -> Mounted {
    Mounted::new(Options(options))
}
