import { at, dangling, optional, type Path, type Reference } from "../../rules/faults/finding";
import { issue, type Issue } from "../../shared/issue";
import { issueTable, type Term } from "../../shared/said";
import type { Example } from "../example";
import { type Interpretation, itemReading, separateItems } from "../interpretation";
import type { Rubric } from "../schema";
import { gradesOf } from "../standing";
import { type Check } from "./finding";
import { lookUp } from "../../shared/lookUp";

/** Fewer worked examples than this cannot show the limits of a table. */
const ENOUGH = 4;

type Expectation = Example["expect"]["units"][string];

/** There are enough examples, they try every interpretation, and what they expect exists. */
export const lintExamples: Check = (rubric) => {
  const { examples, interpretations } = rubric;
  return [
    ...(examples.length < ENOUGH
      ? [issue("lint-few-examples", at(["examples"]), { count: examples.length, least: ENOUGH })]
      : []),
    ...interpretations.flatMap(({ id, default: usual }, index) =>
      examples.some((example) => (lookUp(example.interpretations, id) ?? usual) !== usual)
        ? []
        : [issue("lint-interpretation-untried", at(["interpretations", index]), { id })],
    ),
    ...examples.flatMap((example, index) => exampleFaults(rubric, example, ["examples", index])),
  ];
};

function exampleFaults(rubric: Rubric, example: Example, path: Path): readonly Issue[] {
  const units = example.units.map(({ name }) => name);
  const expected = Object.entries(example.expect.units);
  return dangling([
    ...readings(rubric, example, [...path, "interpretations"]),
    ...expected.flatMap(([name, expectation]): readonly Reference[] => [
      { what: "unit", id: name, known: units, path: [...path, "expect", "units", name] },
      ...references(rubric, expectation, [...path, "expect", "units", name]),
    ]),
  ]);
}

function readings({ interpretations }: Rubric, example: Example, path: Path): readonly Reference[] {
  const names = (one: Interpretation) => [one.id, ...separateItems(one).map((item) => itemReading(one, item))];
  const ids = interpretations.flatMap(names);
  return Object.entries(example.interpretations ?? {}).flatMap(([id, choice]) => {
    const known = interpretations.find((one) => names(one).includes(id))?.choices.map((one) => one.id) ?? [choice];
    return [
      { what: "reading", id, known: ids, path: [...path, id] },
      { what: "choice", id: choice, known, path: [...path, id] },
    ];
  });
}

function references(rubric: Rubric, expectation: Expectation, path: Path): readonly Reference[] {
  const items = rubric.items.map(({ id }) => id);
  const named = (key: "items" | "sections" | "phases", what: Term, known: readonly string[]): Reference[] =>
    Object.keys(expectation[key] ?? {}).map((id) => ({ what, id, known, path: [...path, key, id] }));
  return [
    ...named("items", "item", items),
    ...named(
      "sections",
      "section",
      rubric.sections.map(({ name }) => name),
    ),
    ...named(
      "phases",
      "phase",
      rubric.phases.map(({ id }) => id),
    ),
    ...(expectation.veto ?? []).map((id, index): Reference => ({
      what: "item",
      id,
      known: items,
      path: [...path, "veto", index],
    })),
    ...optional("grade", expectation.grade, gradesOf(rubric.grading), [...path, "grade"]),
    ...(expectation.issues ?? []).flatMap((found, index) => issueReferences(found, items, [...path, "issues", index])),
  ];
}

/** The parts of code or code@item. */
function issueReferences(found: string, items: readonly string[], path: Path): readonly Reference[] {
  const [code = "", item] = found.split("@");
  return [
    { what: "issue-code", id: code, known: Object.keys(issueTable), path },
    ...optional("item", item, items, path),
  ];
}
