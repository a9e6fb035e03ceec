//! The way out: the shell's callbacks.

use pcw_content::Value;
use pcw_widgets::outlet::Outlet;
use wasm_bindgen::prelude::*;

use crate::border::to_js;

#[wasm_bindgen]
extern "C" {
    /// The callbacks that the shell hands over at mounting.
    pub type Shell;

    #[wasm_bindgen(method)]
    fn emit(this: &Shell, name: &str, detail: JsValue);
    #[wasm_bindgen(method)]
    fn saved(this: &Shell, snapshot: Option<&str>);
    #[wasm_bindgen(method)]
    fn step(this: &Shell, step: usize, left: usize, back: bool);
    #[wasm_bindgen(method)]
    fn replace(this: &Shell);
    #[wasm_bindgen(method)]
    fn forget(this: &Shell);
    #[wasm_bindgen(method)]
    fn print(this: &Shell);
    #[wasm_bindgen(method)]
    fn offer(this: &Shell, way: &str, name: &str, text: &str);
}

/// The page, as a widget sees it.
pub struct Host(pub Shell);

impl Outlet for Host {
    fn emit(&self, name: &'static str, detail: Value) {
        self.0.emit(name, to_js(&detail));
    }

    fn saved(&self, snapshot: Option<&str>) {
        self.0.saved(snapshot);
    }

    fn step(&self, step: usize, left: usize, back: bool) {
        self.0.step(step, left, back);
    }

    fn replace(&self) {
        self.0.replace();
    }

    fn forget(&self) {
        self.0.forget();
    }

    fn print(&self) {
        self.0.print();
    }

    fn offer(&self, way: &'static str, name: &str, text: &str) {
        self.0.offer(way, name, text);
    }
}
