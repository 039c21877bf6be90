import type { Rule } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import type { Term } from "../../shared/said";
import type { Item, Rubric } from "../schema";
import { gradesOf } from "../standing";
import { at, type Check, type Path } from "./finding";
import type { Measure } from "../../rules/measure/measures";

/** Names that must differ from each other, and where the list of them stands. */
interface Names {
  readonly what: Term;
  readonly names: readonly string[];
  readonly path: (index: number) => Path;
}

/** Every id and every name by which something is looked up stands once. */
export const lintIds: Check = (rubric) => [
  ...topLevel(rubric).flatMap(repeated),
  ...rubric.items.flatMap((item, index) => inRule(item, index).flatMap(repeated)),
  ...rubric.items.flatMap(({ rule }, index) => fieldIds(rule, ["items", index, "rule"]).flatMap(reserved)),
  ...rubric.interpretations.flatMap(({ choices }, index) =>
    repeated(listOf("choice", choices.map(idOf), ["interpretations", index, "choices"], "id")),
  ),
  ...rubric.examples.flatMap(({ units }, index) =>
    repeated(listOf("unit", units.map(nameOf), ["examples", index, "units"], "name")),
  ),
];

const idOf = ({ id }: { readonly id: string }) => id;
const nameOf = ({ name }: { readonly name: string }) => name;

function listOf(what: Term, names: readonly string[], path: Path, key: string): Names {
  return { what, names, path: (index) => [...path, index, key] };
}

function topLevel(rubric: Rubric): readonly Names[] {
  return [
    listOf("item", rubric.items.map(idOf), ["items"], "id"),
    listOf("section", rubric.sections.map(nameOf), ["sections"], "name"),
    listOf("phase", rubric.phases.map(idOf), ["phases"], "id"),
    listOf("category", rubric.categories.map(idOf), ["categories"], "id"),
    listOf("attribute", rubric.attributes.map(idOf), ["attributes"], "id"),
    listOf("reading", rubric.interpretations.map(idOf), ["interpretations"], "id"),
    listOf("column", rubric.printed.columns.map(idOf), ["printed", "columns"], "id"),
    listOf("example", rubric.examples.map(nameOf), ["examples"], "name"),
    { what: "grade", names: gradesOf(rubric.grading), path: () => ["grading"] },
  ];
}

function inRule({ rule }: Item, index: number): readonly Names[] {
  const path = ["items", index, "rule"];
  if ("sources" in rule) return [listOf("source", rule.sources.map(idOf), [...path, "sources"], "id")];
  if ("ratings" in rule) {
    return [{ what: "grade", names: rule.ratings, path: (rating) => [...path, "ratings", rating] }];
  }
  if (rule.kind === "level") {
    const names = rule.options.map(({ label }) => label);
    return [listOf("option", names, [...path, "options"], "label")];
  }
  if (rule.kind === "measured" && rule.measure.kind === "weighted") {
    return [
      listOf("part", rule.measure.parts.map(idOf), [...path, "measure", "parts"], "id"),
      ...rule.measure.parts.flatMap((part, place) =>
        inMeasure(part.measure, [...path, "measure", "parts", place, "measure"]),
      ),
    ];
  }
  if (rule.kind === "measured" && rule.measure.kind === "items") {
    const sources = rule.measure.items.map(({ item }) => item);
    return [listOf("item", sources, [...path, "measure", "items"], "item")];
  }
  return fieldIds(rule, path);
}

/** The ids of fields that the file's maker chose. */
function fieldIds(rule: Rule, path: Path): readonly Names[] {
  if ("levels" in rule) return [listOf("level", rule.levels.map(idOf), [...path, "levels"], "id")];
  if (rule.kind === "events") return [listOf("event", rule.events.map(idOf), [...path, "events"], "id")];
  if (rule.kind === "deduction") return [listOf("event", (rule.grounds ?? []).map(idOf), [...path, "grounds"], "id")];
  if (rule.kind === "rating") return [listOf("part", (rule.parts ?? []).map(idOf), [...path, "parts"], "id")];
  if (rule.kind === "decision") return [listOf("field", rule.fields.map(idOf), [...path, "fields"], "id")];
  return rule.kind === "measured" ? inMeasure(rule.measure, [...path, "measure"]) : [];
}

function inMeasure(measure: Measure, path: Path): readonly Names[] {
  return measure.kind === "votes" ? [listOf("option", measure.levels.map(idOf), [...path, "levels"], "id")] : [];
}

/** Fields that an item can have beside its rule's own, and those that scales and awards add to a rule. */
const RESERVED: readonly string[] = ["evidence", "remark", "measured", "score", "standard", "rating", "deductions"];

function reserved({ names, path }: Names): Issue[] {
  return names.flatMap((field, index) =>
    RESERVED.includes(field) ? [issue("lint-field-reserved", at(path(index)), { field })] : [],
  );
}

function repeated({ what, names, path }: Names): Issue[] {
  const seen = new Set<string>();
  return names.flatMap((id, index) => {
    if (seen.has(id)) return [issue("lint-duplicate-id", at(path(index)), { what, id })];
    seen.add(id);
    return [];
  });
}
