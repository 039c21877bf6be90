import { at, idsIn, namesIn, type Names } from "../../rules/faults/finding";
import { kindOf } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import { gradesOf } from "../standing";
import type { Check } from "./finding";

/** Every id and every name by which something is looked up stands once. */
export const lintIds: Check = (rubric) => [
  ...topLevel(rubric).flatMap(repeated),
  ...namesInRules(rubric).flatMap(repeated),
  ...namesInRules(rubric).flatMap((names) => (names.fields ? reserved(names) : [])),
  ...rubric.interpretations.flatMap(({ choices }, index) =>
    repeated(idsIn("choice", choices, ["interpretations", index, "choices"])),
  ),
  ...rubric.examples.flatMap(({ units }, index) =>
    repeated(namesIn("unit", units.map(nameOf), ["examples", index, "units"], "name")),
  ),
];

const nameOf = ({ name }: { readonly name: string }) => name;

function namesInRules({ items }: Rubric): readonly Names[] {
  return items.flatMap(({ rule }, index) => kindOf(rule).names(["items", index, "rule"]));
}

function topLevel(rubric: Rubric): readonly Names[] {
  return [
    idsIn("item", rubric.items, ["items"]),
    namesIn("section", rubric.sections.map(nameOf), ["sections"], "name"),
    idsIn("phase", rubric.phases, ["phases"]),
    idsIn("category", rubric.categories, ["categories"]),
    idsIn("attribute", rubric.attributes, ["attributes"]),
    idsIn("reading", rubric.interpretations, ["interpretations"]),
    idsIn("column", rubric.printed.columns, ["printed", "columns"]),
    namesIn("example", rubric.examples.map(nameOf), ["examples"], "name"),
    { what: "grade", names: gradesOf(rubric.grading), path: () => ["grading"], fields: false },
  ];
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
