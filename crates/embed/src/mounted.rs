//! A widget on a page. Dropping it empties its root and lets go of every listener and timer.

use std::rc::Rc;

use leptos::tachys::view::{Mountable, Render};
use pcw_content::Fault;
use pcw_widgets::Widget;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::border::to_js;
use crate::faults;
use crate::kinds;
use crate::options::Options;

/// A mounted widget, or the faults that kept it from being one. Calls on the latter do nothing.
#[wasm_bindgen]
pub struct Mounted {
    shown: Option<Shown>,
    errors: Vec<Fault>,
    warnings: Vec<Fault>,
    items: usize,
}

struct Shown {
    widget: Rc<dyn Widget>,
    view: Box<dyn Mountable>,
}

/// The errors of the pack; an empty list for a sound one.
pub(crate) fn check(options: &Options) -> JsValue {
    let mounted = kinds::loaded(options).err().map(Mounted::faulty);
    mounted.map_or_else(|| faults::list(&[]), |mounted| mounted.faults())
}

impl Mounted {
    pub(crate) fn new(options: Options) -> Self {
        let loaded = match kinds::loaded(&options) {
            Ok(loaded) => loaded,
            Err(errors) => return Self::faulty(errors),
        };
        let kinds::Loaded { content, items, about, warnings } = loaded;
        let attributes = options.attributes();
        arm(&attributes);
        let widget = content.widget(options.start(about, attributes));
        let view = mount(Rc::clone(&widget).view(), &options.root());
        widget.begin();
        pcw_widgets::hooks::panic_if("mount");
        Self { shown: Some(Shown { widget, view }), errors: Vec::new(), warnings, items }
    }

    fn faulty(faults: Vec<Fault>) -> Self {
        let (mut errors, mut warnings) = (Vec::new(), Vec::new());
        for fault in faults {
            if fault.is_error() { &mut errors } else { &mut warnings }.push(fault);
        }
        Self { shown: None, errors, warnings, items: 0 }
    }

    /// Does something with the widget. Not generic: that would be compiled anew for each thing there is to do.
    fn with(&self, what: &mut dyn FnMut(&Rc<dyn Widget>)) {
        if let Some(shown) = &self.shown {
            what(&shown.widget);
        }
    }
}

#[wasm_bindgen]
impl Mounted {
    /// The errors that kept the widget from being shown; empty when it is.
    #[wasm_bindgen(getter)]
    pub fn faults(&self) -> JsValue {
        faults::list(&self.errors)
    }

    /// What is doubtful in the pack.
    #[wasm_bindgen(getter)]
    pub fn warnings(&self) -> JsValue {
        faults::list(&self.warnings)
    }

    /// How many items the pack holds.
    #[wasm_bindgen(getter)]
    pub fn item_count(&self) -> usize {
        self.items
    }

    /// An attribute changed; `undefined` when it was taken off.
    pub fn set(&self, name: &str, value: Option<String>) {
        arm(&[(name.to_owned(), value.clone().unwrap_or_default())]);
        self.with(&mut |widget| widget.set(name, value.as_deref()));
    }

    /// The result as plain data; `undefined` before there is one.
    pub fn result(&self) -> JsValue {
        let mut result = JsValue::UNDEFINED;
        self.with(&mut |widget| {
            if let Some(value) = widget.result() {
                result = to_js(&value);
            }
        });
        result
    }

    /// Whether something was entered that starting again would lose.
    pub fn entered(&self) -> bool {
        let mut entered = false;
        self.with(&mut |widget| entered = widget.entered());
        entered
    }

    /// Asks whether another pack may take this one's place.
    pub fn ask_replace(&self) {
        self.with(&mut |widget| widget.ask_replace());
    }

    /// A fresh attempt.
    pub fn reset(&self) {
        self.with(&mut |widget| widget.reset());
    }

    /// Puts focus on the heading.
    pub fn focus(&self) {
        self.with(&mut |widget| widget.focus());
    }

    /// Browser history went to this step.
    pub fn go(&self, step: usize) {
        self.with(&mut |widget| widget.go(step));
    }

    /// Whether the browser took the text that the person wanted to keep.
    pub fn offered(&self, taken: bool) {
        self.with(&mut |widget| widget.offered(taken));
    }

    /// Nobody has touched the widget for as long as the page allows.
    pub fn idle(&self) {
        self.with(&mut |widget| Rc::clone(widget).idle());
    }

    /// Something came from outside; what is doubtful in it.
    #[cfg(feature = "outcome-builder")]
    pub fn bring(&self, what: &str, name: &str, text: &str) -> JsValue {
        let mut faults = JsValue::UNDEFINED;
        self.with(&mut |widget| faults = faults::list(&widget.bring(what, name, text)));
        faults
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(shown) = &mut self.shown {
            pcw_widgets::hooks::panic_if("unmount");
            shown.view.unmount();
        }
    }
}

/// Leptos's own mounting, without the owner and the executor that its `mount` module sets up first: nothing here uses
/// them, and they would be linked for nothing.
fn mount(view: impl Render<State: Mountable + 'static>, root: &Element) -> Box<dyn Mountable> {
    let mut view = view.build();
    view.mount(root, None);
    Box::new(view)
}

/// Test builds only: takes the phase to panic at from the element.
#[cfg(feature = "test-hooks")]
fn arm(attributes: &[(String, String)]) {
    for (_, phase) in attributes.iter().filter(|(name, _)| name == "test-panic") {
        pcw_widgets::hooks::arm(phase);
        if phase == "timer" {
            gloo::timers::callback::Timeout::new(0, || pcw_widgets::hooks::panic_if("timer")).forget();
        }
    }
}

#[cfg(not(feature = "test-hooks"))]
fn arm(_attributes: &[(String, String)]) {}
