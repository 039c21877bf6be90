import { issue, type Issue } from "../../shared/issue";
import { listed, type Term } from "../../shared/said";
import { itemsConcerned } from "../readings";
import type { Attribute, Rubric } from "../schema";
import { at, type Check, type Path } from "./finding";

/** A name that stands for something defined elsewhere in the file. */
export interface Reference {
  readonly what: Term;
  readonly id: string;
  readonly known: readonly string[];
  readonly path: Path;
}

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

/** One finding for every reference that leads nowhere. */
export function dangling(references: readonly Reference[]): Issue[] {
  return references
    .filter(({ id, known }) => !known.includes(id))
    .map(({ what, id, known, path }) => issue("lint-unknown-reference", at(path), { what, id, known: listed(known) }));
}

/** The attribute that is named exists and has one of the types. */
export function attributeFaults(
  rubric: Rubric,
  id: string,
  types: readonly Attribute["type"][],
  path: Path,
): readonly Issue[] {
  const attribute = rubric.attributes.find((candidate) => candidate.id === id);
  const known = rubric.attributes.map((candidate) => candidate.id);
  if (attribute === undefined) return dangling([{ what: "attribute", id, known, path }]);
  if (types.includes(attribute.type)) return [];
  const parameters = { attribute: id, needed: types.join("、"), type: attribute.type };
  return [issue("lint-attribute-type", at(path), parameters)];
}

const itemsOf = (rubric: Rubric) => rubric.items.map(({ id }) => id);
const categoriesOf = (rubric: Rubric) => rubric.categories.map(({ id }) => id);
const phasesOf = (rubric: Rubric) => rubric.phases.map(({ id }) => id);

/** A reference that may be left out. */
export function optional(what: Term, id: string | null | undefined, known: readonly string[], path: Path): Reference[] {
  return id === null || id === undefined ? [] : [{ what, id, known, path }];
}

function ofItems(rubric: Rubric): Reference[] {
  const sections = rubric.sections.map(({ name }) => name);
  return rubric.items.flatMap((item, index) => [
    ...optional("section", item.section, sections, ["items", index, "section"]),
    ...optional("category", item.category, categoriesOf(rubric), ["items", index, "category"]),
    ...Object.keys(item.phases ?? {}).map((id): Reference => {
      return { what: "phase", id, known: phasesOf(rubric), path: ["items", index, "phases", id] };
    }),
  ]);
}

function ofInterpretations(rubric: Rubric): Reference[] {
  return rubric.interpretations.flatMap(({ applies, choices, default: usual }, index) => {
    const path = ["interpretations", index];
    const known = choices.map(({ id }) => id);
    const key = "items" in applies ? "items" : "modifiersOf";
    return [
      ...itemsConcerned({ applies }).map((id, place): Reference => {
        return { what: "item", id, known: itemsOf(rubric), path: [...path, "applies", key, place] };
      }),
      { what: "choice", id: usual, known, path: [...path, "default"] },
    ];
  });
}

function ofPrinted(rubric: Rubric): Reference[] {
  const { columns, rows } = rubric.printed;
  return [
    ...columns.flatMap(({ phase }, index) =>
      optional("phase", phase, phasesOf(rubric), ["printed", "columns", index, "phase"]),
    ),
    ...rows.flatMap((row, index) => {
      const path = ["printed", "rows", index];
      const category = "category" in row ? row.category : null;
      const items = "items" in row ? row.items : [];
      return [
        ...optional("category", category, categoriesOf(rubric), [...path, "category"]),
        ...items.map((id, place): Reference => ({
          what: "item",
          id,
          known: itemsOf(rubric),
          path: [...path, "items", place],
        })),
      ];
    }),
  ];
}

function ofCheck(rubric: Rubric, index: number): readonly Issue[] {
  const check = rubric.checks[index];
  const path = ["checks", index];
  const known = itemsOf(rubric);
  if (check === undefined) return [];
  if (check.kind === "spread") {
    return dangling(
      check.items.map((id, place): Reference => ({ what: "item", id, known, path: [...path, "items", place] })),
    );
  }
  const rule = rubric.items.find(({ id }) => id === check.item)?.rule;
  const ratings = rule?.kind === "rating" ? rule.ratings : [];
  return [
    ...dangling([{ what: "item", id: check.item, known, path: [...path, "item"] }]),
    ...dangling(optional("grade", rule === undefined ? null : check.rating, ratings, [...path, "rating"])),
    ...attributeFaults(rubric, check.attribute, ["flag"], [...path, "attribute"]),
  ];
}
