//! The program as plain JavaScript, for pages whose policy forbids WebAssembly and browsers without it.
//!
//! `wasm2js` of binaryen writes a function `asmFunc(imports)` that makes an instance and answers its exports, with the
//! bytes of its memory as base64 in between. Those come out as one text that compresses well ([`armour`]), and what is
//! left is a module that the bundler takes: it calls `data()` for the bytes and exports `asmFunc`.
//! Any text that is not found stops the build: then `wasm2js` has changed.

use std::fs;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::armour;
use crate::fingerprint::write_if_changed;
use crate::node;
use crate::project::Project;
use crate::step::run;
use crate::wasm::Wasm;

/// What the bundler's module for the data has to be called.
const DATA: &str = "import { data } from 'pcw:data';\n";

const SEGMENT: &str = "base64DecodeToExistingUint8Array(bufferView, ";
const START: &str = "\n  var bufferView;\n";
const FILL: &str = "function initActiveSegments(imports) {\n";
const TAIL: &str = "\nvar retasmFunc = asmFunc({";

/// Its memory, which stumbles where a page adds to `Object.prototype`; and the same in another way.
const MEMORY: &str = r#""memory": Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  })"#;
const OWN_MEMORY: &str = r#""memory": { get buffer() { return buffer; }, grow: __wasm_memory_grow }"#;

/// Writes the code and the data of a plain variant.
pub fn convert(project: &Project, wasm: &Wasm) -> Result<()> {
    let raw = wasm.code.with_extension("raw.js");
    let mut command = node::tool(project, "binaryen/bin/wasm2js");
    command.args(["-Oz", "--enable-mutable-globals"]).arg(&wasm.file).arg("-o").arg(&raw);
    run("Converting the WebAssembly to JavaScript", &mut command)?;
    let text = fs::read_to_string(&raw).with_context(|| format!("{} cannot be read", raw.display()))?;
    fs::remove_file(&raw).ok();
    let (code, data) = parts(&text)?;
    write_if_changed(&wasm.code, code.as_bytes())?;
    write_if_changed(&wasm.inlined, armour::masked(&data).as_bytes()).map(drop)
}

/// The code, and the bytes that its memory begins with.
fn parts(text: &str) -> Result<(String, Vec<u8>)> {
    let (head, rest) = cut(text, START)?;
    if !head.trim_start().starts_with("import * as ") {
        bail!("{}", changed("import"));
    }
    let (_, filled) = cut(rest, FILL)?;
    let (segments, code) = cut(filled, "\n}\n")?;
    let (code, _) = cut(code, TAIL)?;
    let (before, after) = cut(code, MEMORY)?;
    let code = format!("{before}{OWN_MEMORY}{after}");
    let (first, data) = joined(segments)?;
    let fill = format!("function initActiveSegments() {{ bufferView.set(data(), {first}); }}\n");
    Ok((format!("{DATA}var bufferView;\n{fill}{code}\nexport {{ asmFunc }};\n"), data))
}

/// The segments as one, from the first byte to the last: what lies between them is zero, as all memory is at first.
fn joined(segments: &str) -> Result<(usize, Vec<u8>)> {
    let mut parts = Vec::new();
    for line in segments.lines() {
        let (_, rest) = cut(line, SEGMENT)?;
        let (place, rest) = cut(rest, ", \"")?;
        let (base64, _) = cut(rest, "\")")?;
        let place: usize = place.parse().with_context(|| changed(place))?;
        parts.push((place, STANDARD.decode(base64).with_context(|| changed("base64"))?));
    }
    let first = parts.iter().map(|(place, _)| *place).min().unwrap_or_default();
    let end = parts.iter().map(|(place, bytes)| place + bytes.len()).max().unwrap_or_default();
    let mut data = vec![0; end - first];
    for (place, bytes) in parts {
        data[place - first..place - first + bytes.len()].copy_from_slice(&bytes);
    }
    Ok((first, data))
}

fn cut<'a>(text: &'a str, at: &str) -> Result<(&'a str, &'a str)> {
    text.split_once(at).with_context(|| changed(at))
}

fn changed(what: &str) -> String {
    format!(
        "What wasm2js writes is not what crates/xtask/src/plain.rs knows: {:?} is not where it was.\n  What to do: go back \
         to the pinned version of binaryen, or compare.",
        what.trim()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "import * as $_pcw_bg_js from './pcw_bg.js';\n\n  var bufferView;\n  var base64ReverseLookup = 1;\n\
        function initActiveSegments(imports) {\n  base64DecodeToExistingUint8Array(bufferView, 8, \"AQI=\");\n  \
        base64DecodeToExistingUint8Array(bufferView, 12, \"Aw==\");\n}\nfunction asmFunc(imports) {\n return {\n  MEMORY,\n };\n}\n\n\
        var retasmFunc = asmFunc({\n  \"./pcw_bg.js\": $_pcw_bg_js,\n});\nexport var memory = retasmFunc.memory;\n";

    #[test]
    fn the_data_comes_out_as_one_stretch_of_bytes() {
        let (code, data) = parts(&WRITTEN.replace("MEMORY", MEMORY)).unwrap();
        assert_eq!(data, [1, 2, 0, 0, 3]);
        assert!(code.contains("bufferView.set(data(), 8)") && code.contains("export { asmFunc };"), "{code}");
        assert!(!code.contains("base64") && !code.contains("retasmFunc"), "{code}");
    }

    #[test]
    fn another_layout_stops_the_build_and_says_so() {
        let fault = parts(&WRITTEN.replace("initActiveSegments", "init")).unwrap_err().to_string();
        assert!(fault.contains("initActiveSegments") && fault.contains("What to do"), "{fault}");
    }
}
