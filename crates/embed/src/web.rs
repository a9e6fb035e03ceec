//! The border in a real browser: what goes in and out, and that a widget comes and goes.

use crate::{Mounted, mount};
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = "
export function place() { const e = document.createElement('div'); document.body.append(e); return e; }
export function recorder() { const said = []; const host = { said };
  for (const name of ['emit', 'saved', 'step', 'replace', 'forget', 'print', 'offer']) host[name] = (...a) => said.push([name, ...a]);
  return host; }
export function turn() { return new Promise(done => setTimeout(done, 20)); }
")]
extern "C" {
    fn place() -> Element;
    fn recorder() -> JsValue;
    async fn turn();
}

const PACK: &str = r#"{"schemaVersion":1,"kind":"quiz","id":"tiny","title":"A tiny quiz","version":"1","lang":"en-GB",
"publisher":"Us","sources":[],"reviewed":null,"nextReview":null,"sections":[],"items":[
{"id":"one","type":"single","stem":"Which?","feedback":"Because.","options":[
{"id":"a","text":"This","correct":true,"rationale":"Yes."},{"id":"b","text":"That","correct":false,"rationale":"No."}]}]}"#;

struct Page {
    root: Element,
    host: JsValue,
    mounted: Mounted,
}

fn show(pack: &JsValue, attributes: &str) -> Page {
    show_as("quiz", pack, attributes)
}

fn show_as(widget: &str, pack: &JsValue, attributes: &str) -> Page {
    let (root, host, options) = (place(), recorder(), Object::new());
    let set = |name: &str, value: &JsValue| Reflect::set(&options, &name.into(), value).unwrap();
    set("widget", &widget.into());
    set("root", &root);
    set("pack", pack);
    set("attributes", &attributes.into());
    set("random", &"r".into());
    set("today", &"2026-11-21".into());
    set("host", &host);
    let mounted = mount(options.into());
    Page { root, host, mounted }
}

fn tiny() -> JsValue {
    PACK.into()
}

impl Page {
    fn text(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    fn press(&self, label: &str) {
        let buttons = self.root.query_selector_all("button").unwrap();
        let found = (0..buttons.length())
            .filter_map(|index| buttons.get(index))
            .find(|button| button.text_content().as_deref() == Some(label))
            .unwrap_or_else(|| panic!("no button {label} in: {}", self.text()));
        found.unchecked_into::<HtmlElement>().click();
    }

    fn tick(&self, selector: &str) {
        self.root.query_selector(selector).unwrap().unwrap().unchecked_into::<HtmlElement>().click();
    }

    fn said(&self) -> String {
        JSON::stringify(&Reflect::get(&self.host, &"said".into()).unwrap()).unwrap().into()
    }
}

#[wasm_bindgen_test]
async fn a_question_is_answered_and_explained() {
    let page = show(&tiny(), "{}");
    assert!(page.text().contains("Question 1 of 1"), "{}", page.text());
    page.tick("input");
    page.press("Check answer");
    turn().await;
    assert!(page.text().contains("Right") && page.text().contains("Yes."), "{}", page.text());
    page.press("See your result");
    turn().await;
    assert!(page.text().contains("You got 1 of 1 questions fully right."), "{}", page.text());
    for event in ["pcw-answered", "pcw-changed", "pcw-completed"] {
        assert!(page.said().contains(event), "{event} in {}", page.said());
    }
    let result = page.mounted.result();
    assert_eq!(Reflect::get(&result, &"total".into()).unwrap(), JsValue::from(1));
}

#[wasm_bindgen_test]
async fn pressing_too_early_names_what_is_missing() {
    let page = show(&tiny(), "{}");
    page.press("Check answer");
    turn().await;
    assert!(page.text().contains("There is a problem") && page.text().contains("Error: Select an answer"));
    page.tick("input");
    page.press("Check answer");
    turn().await;
    assert!(!page.text().contains("There is a problem"));
}

#[wasm_bindgen_test]
fn a_faulty_pack_shows_nothing_and_lists_its_faults() {
    let page = show(&PACK.replace(r#""title":"A tiny quiz","#, "").into(), "{}");
    assert_eq!(page.text(), "");
    let faults: Array = page.mounted.faults().unchecked_into();
    let place = Reflect::get(&faults.get(0), &"place".into()).unwrap();
    assert_eq!(place.as_string().as_deref(), Some("title"));
    assert!(!page.mounted.entered() && page.mounted.result().is_undefined());
}

#[wasm_bindgen_test]
fn packs_that_are_no_text_or_no_json_are_refused_without_harm() {
    let function: JsValue = Function::new_no_args("").into();
    let texts = ["", "text", "null", "7", "[]", "{", &"[".repeat(100_000)].map(JsValue::from);
    for pack in texts.into_iter().chain([JsValue::UNDEFINED, JsValue::NULL, 7.into(), function]) {
        let faults: Array = show(&pack, "{}").mounted.faults().unchecked_into();
        assert!(faults.length() > 0, "{pack:?}");
    }
}

#[wasm_bindgen_test]
async fn dropping_a_widget_empties_its_place_and_leaves_others_alone() {
    let (first, second) = (show(&tiny(), "{}"), show(&tiny(), "{}"));
    let root = first.root.clone();
    drop(first.mounted);
    assert_eq!(root.child_element_count(), 0);
    second.tick("input");
    second.press("Check answer");
    turn().await;
    assert!(second.text().contains("Right"));
}

#[wasm_bindgen_test]
async fn attributes_apply_while_the_quiz_is_shown() {
    let page = show(&tiny(), r#"{"heading-level":"4"}"#);
    let base = page.root.first_element_child().unwrap();
    assert!(page.root.query_selector("h4.title").unwrap().is_some());
    page.tick("input");
    page.mounted.set("heading-level", Some("1".into()));
    page.mounted.set("theme", Some("dark".into()));
    page.mounted.set("dir", Some("rtl".into()));
    turn().await;
    assert!(page.root.query_selector("h1.title").unwrap().is_some());
    assert!(page.root.query_selector("input:checked").unwrap().is_some(), "what was ticked stays");
    assert_eq!(base.get_attribute("data-theme").as_deref(), Some("dark"));
    assert_eq!(base.get_attribute("dir").as_deref(), Some("rtl"));
}

#[wasm_bindgen_test]
fn what_comes_from_outside_reaches_a_widget_and_its_faults_come_back() {
    let curriculum = include_str!("../../content/packs/curriculum.json").into();
    let builder = show_as("outcome-builder", &curriculum, "{}").mounted;
    assert_eq!(builder.item_count(), 0);
    let faults =
        |mounted: &Mounted, text: &str| -> Array { mounted.bring("quiz", "", text).unchecked_into() };
    assert_eq!(faults(&builder, PACK).length(), 0);
    assert!(faults(&builder, "{\"kind\":\"quiz\"}").length() > 0);
    assert_eq!(faults(&builder, "").length(), 0);
    builder.bring("file-failed", "a.txt", "It could not be read.");
    // A quiz takes nothing from outside, and is none the worse for it.
    let quiz = show(&tiny(), "{}");
    assert_eq!(faults(&quiz.mounted, "{\"kind\":\"quiz\"}").length(), 0);
    assert!(quiz.text().contains("Question 1 of 1"));
}
