//! What the page is told at the end: the detail of `pcw-completed`, and the property `result`.

use pcw_content::Value;
use pcw_domain::attempt::{Attempt, Scope};
use pcw_domain::group::Group;
use pcw_domain::quiz::{Quiz, Titled};
use pcw_domain::response::Response;
use pcw_domain::result::{ItemResult, QuizResult};

use super::events::{marks, told};
use crate::fields::{Fields, list, pack};

/// Detail of `pcw-completed`.
pub fn completed(quiz: &Quiz, attempt: &Attempt, result: &QuizResult) -> Value {
    let scope = match result.scope {
        Scope::Whole => "whole",
        Scope::Missed => "missed",
    };
    let calibration = result.calibration.as_ref().map_or(&[] as &[Group], |calibration| &calibration.levels);
    let mut fields = Fields::default();
    fields.put("pack", pack(&quiz.id, &quiz.version));
    fields.text("seed", &attempt.seed);
    fields.text("scope", scope);
    fields.count("total", result.total);
    fields.count("scored", result.scored);
    fields.count("answered", result.answered);
    fields.count("unknown", result.unknown);
    fields.put("score", marks(result.score));
    fields.flag("passed", result.passed);
    fields.put("sections", titled(&quiz.sections, &result.sections));
    fields.put("learningLevels", keyed("level", &result.learning_levels));
    fields.put("outcomes", titled(&quiz.outcomes, &result.outcomes));
    fields.put("taxonomyLevels", titled(&quiz.taxonomy_levels, &result.taxonomy_levels));
    fields.put("calibration", keyed("certainty", calibration));
    fields.put(
        "items",
        list(result.items.len(), &mut |index: usize| item(quiz, attempt, &result.items[index])),
    );
    fields.object()
}

/// Groups that are known by a number.
fn keyed(name: &'static str, groups: &[Group]) -> Value {
    list(groups.len(), &mut |index: usize| {
        let mut fields = Fields::default();
        fields.count_if(name, groups[index].key);
        counted(fields, &groups[index])
    })
}

/// Groups that the pack has titles for.
fn titled(titles: &[Titled], groups: &[Group]) -> Value {
    list(groups.len(), &mut |index: usize| {
        let known = groups[index].key.map(|key| &titles[key]);
        let mut fields = Fields::default();
        fields.text_if("id", known.map(|known| known.id.as_str()));
        fields.text_if("title", known.map(|known| known.title.as_str()));
        counted(fields, &groups[index])
    })
}

fn counted(mut fields: Fields, group: &Group) -> Value {
    fields.count("items", group.items);
    fields.put("score", marks(group.score));
    fields.object()
}

fn item(quiz: &Quiz, attempt: &Attempt, one: &ItemResult) -> Value {
    let (item, entry) = (&quiz.items[one.item], &attempt.entries[one.position]);
    let mut fields = Fields::default();
    fields.text("id", &item.id);
    fields.text("type", item.kind.name());
    fields.flag("unknown", Some(entry.response == Response::Unknown));
    told(&mut fields, item, entry, one.score);
    fields.object()
}
