//! Our page for the peer harness: the quiz that every peer shows, as a pack.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use pcw_content::shape::QUIZ;
use pcw_content::validate;
use serde_json::{Value, json};

use crate::fingerprint::write_if_changed;
use crate::project::Project;

/// What a web editor would write; the second page has as many more as `?n=` asks for.
const ONE: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>TITLE</title><link rel="icon" href="data:,">
<script defer src="pcw-quiz.js"></script>
</head><body><main><h1>TITLE</h1>
<pcw-quiz><script type="application/json">PACK</script></pcw-quiz>
</main></body></html>
"#;

/// All on top of each other, so that each is in sight: one that is far below waits, and would count as cheap.
const MANY: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>TITLE</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="many.css">
<script defer src="pcw-quiz.js"></script><script defer src="many.js"></script>
</head><body><main><h1>TITLE</h1><div id="all"></div>
<script type="application/json" id="pack">PACK</script>
</main></body></html>
"#;
const MANY_STYLE: &str =
    "#all { position: relative } pcw-quiz { position: absolute; inset: 0 auto auto 0; width: 100% }\n";
const MANY_SCRIPT: &str = r#"const pack = JSON.parse(document.getElementById('pack').textContent);
const count = Number(new URLSearchParams(location.search).get('n') || 1);
for (let made = 0; made < count; made += 1) {
  const quiz = document.createElement('pcw-quiz');
  quiz.pack = pack;
  document.getElementById('all').append(quiz);
}
"#;

const PEER: &str = r#"const root = `document.querySelector('pcw-quiz')?.shadowRoot`;
const button = (name) => `() => [...${root}.querySelectorAll('button')].find((b) => /${name}/.test(b.textContent))`;
export default {
  name: 'ours',
  title: 'pcw-quiz',
  dir: './site',
  page: (n) => (n === 1 ? 'index.html' : `many.html?n=${n}`),
  wasm: true,
  ready: `() => ${root}?.querySelector('input[type=radio]')`,
  count: `() => [...document.querySelectorAll('pcw-quiz')].filter((e) => e.shadowRoot?.querySelector('input')).length`,
  feedback: {
    pre: [`() => ${root}.querySelector('input[type=radio]')`],
    act: button('Check answer'),
    done: `() => [...${root}.querySelectorAll('h1,h2,h3,h4,h5,h6')].some((h) => /^(Right|Partly right|Not right)$/.test(h.textContent.trim()))`,
  },
  next: { act: button('Continue'), done: `() => /How many levels/.test(${root}.textContent)` },
};
"#;

/// Writes the page into the copied harness. Returns the file that describes it to the harness.
pub fn write(project: &Project, harness: &Path) -> Result<PathBuf> {
    let file = harness.join("quiz.json");
    let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let pack = pack(&serde_json::from_str(&text)?)?;
    let checked: pcw_content::Value = serde_json::from_value(pack.clone())?;
    if let Some(fault) = validate(&checked, &QUIZ, None).into_iter().find(pcw_content::Fault::is_error) {
        bail!("The harness's quiz does not make a pack: {}: {} {}", fault.place, fault.cause, fault.cure);
    }
    // No text of the quiz may end the script element it stands in.
    let inline = pack.to_string().replace('<', "\\u003c");
    let title = pack["title"].as_str().unwrap_or_default().replace('&', "&amp;").replace('<', "&lt;");
    let page = |html: &str| html.replace("TITLE", &title).replace("PACK", &inline);

    let folder = harness.join("ours");
    let script = fs::read(project.pkg().join("pcw-quiz.js")).context("pkg/pcw-quiz.js cannot be read")?;
    for (name, bytes) in [
        ("peer.mjs", PEER.as_bytes()),
        ("site/index.html", page(ONE).as_bytes()),
        ("site/many.html", page(MANY).as_bytes()),
        ("site/many.css", MANY_STYLE.as_bytes()),
        ("site/many.js", MANY_SCRIPT.as_bytes()),
        ("site/pcw-quiz.js", &script),
    ] {
        write_if_changed(&folder.join(name), bytes)?;
    }
    Ok(folder.join("peer.mjs"))
}

/// The harness's quiz in our format.
fn pack(quiz: &Value) -> Result<Value> {
    let questions = quiz["questions"].as_array().context("the harness's quiz.json has no questions")?;
    Ok(json!({
        "schemaVersion": 1, "kind": "quiz", "id": "bench", "title": quiz["title"], "version": "1.0.0", "lang": "en",
        "publisher": "Peer harness", "sources": [], "reviewed": null, "nextReview": null, "sections": [],
        "items": questions.iter().map(item).collect::<Vec<_>>(),
    }))
}

fn item(question: &Value) -> Value {
    let (options, correct) = choices(question);
    let (right, wrong) = (text(&question["right"]), text(&question["wrong"]));
    let options: Vec<Value> = options
        .iter()
        .enumerate()
        .map(|(index, option)| {
            let is_right = correct.contains(&index);
            json!({ "id": format!("o{}", index + 1), "text": option, "correct": is_right, "rationale": if is_right { right } else { wrong } })
        })
        .collect();
    let kind = if question["type"] == "multiple" { "multiple" } else { "single" };
    let feedback = right.strip_prefix("Yes. ").unwrap_or(right);
    json!({ "id": question["id"], "type": kind, "stem": question["text"], "feedback": feedback, "options": options })
}

/// A question's options, and which are right. Until there is short text, a typed answer is a choice of numbers.
fn choices(question: &Value) -> (Vec<String>, Vec<usize>) {
    if let Some(accept) = question["accept"].as_array() {
        let right = accept.first().map(text).unwrap_or_default();
        let others = ["1", "10", "100"].into_iter().filter(|other| *other != right);
        let options = [right].into_iter().chain(others).map(str::to_owned).collect();
        return (options, vec![0]);
    }
    let list = |key: &str| question[key].as_array().map(Vec::as_slice).unwrap_or_default();
    let options = list("options").iter().map(|option| text(option).to_owned()).collect();
    let correct =
        list("correct").iter().filter_map(Value::as_u64).filter_map(|index| usize::try_from(index).ok());
    (options, correct.collect())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_harness_s_questions_become_a_valid_pack() {
        let quiz = json!({ "title": "T", "questions": [
            { "id": "q1", "type": "single", "text": "One?", "options": ["a", "b"], "correct": [1], "right": "Yes. B.", "wrong": "Not quite. B." },
            { "id": "q2", "type": "multiple", "text": "Many?", "options": ["a", "b", "c"], "correct": [0, 2], "right": "Yes. A, C.", "wrong": "No." },
            { "id": "q3", "type": "text", "text": "Lowest?", "accept": ["0"], "right": "Yes. 0.", "wrong": "No. 0." } ] });
        let pack = pack(&quiz).unwrap();
        assert_eq!(
            pack["items"][0]["options"][1],
            json!({ "id": "o2", "text": "b", "correct": true, "rationale": "Yes. B." })
        );
        assert_eq!(pack["items"][0]["feedback"], "B.");
        assert_eq!(pack["items"][2]["type"], "single");
        assert_eq!(pack["items"][2]["options"].as_array().map(Vec::len), Some(4));
        let value: pcw_content::Value = serde_json::from_value(pack).unwrap();
        let faults: Vec<_> =
            validate(&value, &QUIZ, None).into_iter().filter(pcw_content::Fault::is_error).collect();
        assert!(faults.is_empty(), "{faults:?}");
    }
}
