import { at, dangling, optional, type Path, type Reference } from "../../rules/faults/finding";
import { bindRule, kindOf } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { isDerived } from "../derived";
import { itemFacts } from "../facts";
import { itemsConcerned } from "../interpretation";
import type { Item, OtherResult, Rubric } from "../schema";
import { gradesOf } from "../standing";
import { attributeFaults, type Check } from "./finding";

/** Whatever is named is defined: sections, categories, phases, items, choices, columns' phases. */
export const lintReferences: Check = (rubric) => [
  ...dangling([...ofItems(rubric), ...ofInterpretations(rubric), ...ofPrinted(rubric)]),
  ...rubric.printed.rows.flatMap((row, index) =>
    "onlyIf" in row && row.onlyIf !== undefined
      ? attributeFaults(rubric, row.onlyIf, ["flag"], ["printed", "rows", index, "onlyIf"])
      : [],
  ),
  ...rubric.checks.flatMap((_, index) => ofCheck(rubric, index)),
];

const itemsOf = (rubric: Rubric) => rubric.items.map(({ id }) => id);

const categoriesOf = (rubric: Rubric) => rubric.categories.map(({ id }) => id);

const phasesOf = (rubric: Rubric) => rubric.phases.map(({ id }) => id);

function ofItems(rubric: Rubric): Reference[] {
  const sections = rubric.sections.map(({ name }) => name);
  const categories = categoriesOf(rubric);
  const phases = phasesOf(rubric);
  return rubric.items.flatMap((item, index) => [
    ...optional("section", item.section, sections, ["items", index, "section"]),
    ...optional("category", item.category, categories, ["items", index, "category"]),
    ...Object.keys(item.phases ?? {}).map((id): Reference => {
      return { what: "phase", id, known: phases, path: ["items", index, "phases", id] };
    }),
  ]);
}

function ofInterpretations(rubric: Rubric): Reference[] {
  const ids = itemsOf(rubric);
  return rubric.interpretations.flatMap(({ applies, choices, default: usual }, index) => {
    const path = ["interpretations", index];
    const known = choices.map(({ id }) => id);
    const key = "items" in applies ? "items" : "modifiersOf";
    return [
      ...itemsConcerned({ applies }).map((id, place): Reference => {
        return { what: "item", id, known: ids, path: [...path, "applies", key, place] };
      }),
      { what: "choice", id: usual, known, path: [...path, "default"] },
    ];
  });
}

function ofPrinted(rubric: Rubric): Reference[] {
  const { columns, rows } = rubric.printed;
  const ids = itemsOf(rubric);
  const categories = categoriesOf(rubric);
  const phases = phasesOf(rubric);
  return [
    ...columns.flatMap(({ phase }, index) => optional("phase", phase, phases, ["printed", "columns", index, "phase"])),
    ...rows.flatMap((row, index) => {
      const path = ["printed", "rows", index];
      const category = "category" in row ? row.category : null;
      const items = "items" in row ? row.items : [];
      return [
        ...optional("category", category, categories, [...path, "category"]),
        ...items.map((id, place): Reference => ({ what: "item", id, known: ids, path: [...path, "items", place] })),
      ];
    }),
  ];
}

/** Levels that some of the items count. */
function levelReferences(
  { items }: Rubric,
  ids: readonly string[],
  levels: readonly string[],
  path: Path,
): readonly Reference[] {
  const rules = items.filter(({ id }) => ids.includes(id)).map(({ rule }) => rule);
  const known = rules.flatMap((rule) => ("levels" in rule ? rule.levels.map(({ id }) => id) : []));
  return levels.map((id, place) => ({ what: "level", id, known, path: [...path, place] }));
}

function ofCheck(rubric: Rubric, index: number): readonly Issue[] {
  const check = rubric.checks[index];
  const path = ["checks", index];
  const known = itemsOf(rubric);
  if (check === undefined) return [];
  if (check.kind === "spread" || check.kind === "evidence") {
    const levels = check.kind === "evidence" ? (check.levels ?? []) : [];
    return dangling([
      ...check.items.map((id, place): Reference => ({ what: "item", id, known, path: [...path, "items", place] })),
      ...levelReferences(rubric, check.items, levels, [...path, "levels"]),
    ]);
  }
  if (check.kind === "rankAgainstRatings") return [];
  if (check.kind === "gradeAgainstTotal") {
    const usable = rubric.total !== null && gradesOf(rubric.grading).length > 0;
    return usable ? [] : [issue("lint-totals-unused", at(path), { what: rubric.total === null ? "total" : "grade" })];
  }
  if (check.kind === "flagNeeds") {
    const grades = gradesOf(rubric.grading);
    return [
      ...attributeFaults(rubric, check.attribute, ["flag"], [...path, "attribute"]),
      ...dangling([
        ...check.grades.map((id, place): Reference => {
          return { what: "grade", id, known: grades, path: [...path, "grades", place] };
        }),
        ...(check.full ?? []).map((id, place): Reference => {
          return { what: "item", id, known, path: [...path, "full", place] };
        }),
      ]),
    ];
  }
  if (check.kind === "above") {
    const measuring = rubric.items.filter(({ measured }) => measured !== null).map(({ id }) => id);
    return dangling([{ what: "item", id: check.item, known: measuring, path: [...path, "item"] }]);
  }
  if (check.kind === "orderAgrees") {
    return [
      ...attributeFaults(rubric, check.attribute, ["integer"], [...path, "attribute"]),
      ...attributeFaults(rubric, check.within, ["text", "choice"], [...path, "within"]),
    ];
  }
  if (check.kind === "choicesNeedFlag") {
    const { source } = check;
    return [
      ...attributeFaults(rubric, check.choices, ["choices"], [...path, "choices"]),
      ...attributeFaults(rubric, check.attribute, ["flag"], [...path, "attribute"]),
      ...(source === undefined ? [] : attributeFaults(rubric, source, ["text"], [...path, "source"])),
    ];
  }
  const rule = rubric.items.find(({ id }) => id === check.item)?.rule;
  const ratings = rule === undefined ? [] : kindOf(rule).ratings();
  return [
    ...dangling([{ what: "item", id: check.item, known, path: [...path, "item"] }]),
    ...dangling(optional("grade", rule === undefined ? null : check.rating, ratings, [...path, "rating"])),
    ...attributeFaults(rubric, check.attribute, ["flag"], [...path, "attribute"]),
  ];
}

/** Results of other rubrics have a number to go to. */
export const lintOtherResults: Check = (rubric) =>
  (rubric.otherResults ?? []).flatMap(({ to }, index) => targetFaults(to, rubric, ["otherResults", index, "to"]));

function targetFaults(to: OtherResult["to"], rubric: Rubric, path: Path): readonly Issue[] {
  if ("attribute" in to) return attributeFaults(rubric, to.attribute, ["number", "integer"], [...path, "attribute"]);
  const item = rubric.items.find(({ id }) => id === to.item);
  const items = rubric.items.map(({ id }) => id);
  if (item === undefined) return dangling([{ what: "item", id: to.item, known: items, path: [...path, "item"] }]);
  const known = numbersOf(item, rubric);
  return dangling([{ what: "number-field", id: to.field, known, path: [...path, "field"] }]);
}

/** The numeric fields of an item, those of every part where it is assessed several times. */
function numbersOf(item: Item, rubric: Rubric): readonly string[] {
  const fields = bindRule(item.rule, itemFacts(item, rubric)).fields.filter(
    ({ type }) => type === "number" || type === "integer",
  );
  const ids = fields.map(({ id }) => id);
  const { repetition } = rubric;
  if (repetition === undefined || !(repetition.items?.includes(item.id) ?? !isDerived(item))) return ids;
  return repetition.parts.flatMap((part) => ids.map((id) => `${id}@${part.id}`));
}
