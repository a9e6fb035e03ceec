//! A widget on a page. Dropping it empties its root and lets go of every listener and timer.

use std::any::Any;
use std::rc::Rc;

use leptos::mount::mount_to_renderer;
use leptos::prelude::Owner;
use pcw_content::{Fault, Loaded, load};
use pcw_widgets::quiz::{Session, Start, view};
use wasm_bindgen::prelude::*;

use crate::border::to_js;
use crate::faults;
use crate::options::Options;

/// A mounted widget, or the faults that kept it from being one. Calls on the latter do nothing.
#[wasm_bindgen]
pub struct Mounted {
    widget: Option<Widget>,
    errors: Vec<Fault>,
    warnings: Vec<Fault>,
    items: usize,
}

struct Widget {
    session: Rc<Session>,
    owner: Owner,
    _view: Box<dyn Any>,
}

fn loaded(options: &Options) -> Result<Loaded, Vec<Fault>> {
    let pack = options.pack().map_err(|message| vec![Fault::unreadable(message)])?;
    load(&pack, options.today())
}

/// The errors of the pack; an empty list for a sound one.
pub(crate) fn check(options: &Options) -> JsValue {
    let faults = loaded(options).err().unwrap_or_default();
    let errors: Vec<Fault> = faults.into_iter().filter(Fault::is_error).collect();
    faults::list(&errors)
}

impl Mounted {
    pub(crate) fn new(options: Options) -> Self {
        let loaded = match loaded(&options) {
            Ok(loaded) => loaded,
            Err(errors) => return Self::faulty(errors),
        };
        let pack = loaded.quiz;
        let items = pack.items.len();
        let attributes = options.attributes();
        arm(&attributes);
        // An element may be upgraded while another widget draws: this one must not become its child.
        let owner = Owner::new_root(None);
        let start = Start {
            quiz: pack,
            about: loaded.about,
            attributes,
            snapshot: options.snapshot(),
            ask: options.resumed(),
            random: options.random(),
            today: options.today(),
            folder: options.folder(),
            outlet: Box::new(options.host()),
        };
        let (session, view) = owner.with(|| {
            let session = Session::new(start);
            let shown = Rc::clone(&session);
            let handle = mount_to_renderer(&options.root(), move || view(&shown));
            (session, Box::new(handle) as Box<dyn Any>)
        });
        session.begin();
        pcw_widgets::hooks::panic_if("mount");
        Self {
            widget: Some(Widget { session, owner, _view: view }),
            errors: Vec::new(),
            warnings: loaded.warnings,
            items,
        }
    }

    fn faulty(faults: Vec<Fault>) -> Self {
        let (errors, warnings) = faults.into_iter().partition(Fault::is_error);
        Self { widget: None, errors, warnings, items: 0 }
    }

    /// Does something with the widget, inside its own reactive owner.
    fn with<T>(&self, what: impl FnOnce(&Rc<Session>) -> T) -> Option<T> {
        let widget = self.widget.as_ref()?;
        Some(widget.owner.with(|| what(&widget.session)))
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
        self.with(|session| session.set(name, value.as_deref()));
    }

    /// The result as plain data; `undefined` before there is one.
    pub fn result(&self) -> JsValue {
        self.with(|session| session.result()).flatten().map_or(JsValue::UNDEFINED, |value| to_js(&value))
    }

    /// Whether something was entered that starting again would lose.
    pub fn entered(&self) -> bool {
        self.with(|session| session.entered()).unwrap_or_default()
    }

    /// Asks whether another pack may take this one's place.
    pub fn ask_replace(&self) {
        self.with(|session| session.ask_replace());
    }

    /// A fresh attempt.
    pub fn reset(&self) {
        self.with(|session| session.reset());
    }

    /// Puts focus on the heading.
    pub fn focus(&self) {
        self.with(|session| session.focus());
    }

    /// Browser history went to this step.
    pub fn go(&self, step: usize) {
        self.with(|session| session.go(step));
    }

    /// Whether the browser took the text that the person wanted to keep.
    pub fn offered(&self, taken: bool) {
        self.with(|session| session.offered(taken));
    }

    /// Nobody has touched the widget for as long as the page allows.
    pub fn idle(&self) {
        self.with(Session::idle);
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(widget) = &self.widget {
            pcw_widgets::hooks::panic_if("unmount");
            widget.owner.cleanup();
        }
    }
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
