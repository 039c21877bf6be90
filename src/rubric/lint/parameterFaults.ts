import { at, type Path } from "../../rules/faults/finding";
import { kindOf } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import type { Interpretation } from "../interpretation";
import { contains, overlap } from "../readings";
import type { Rubric } from "../schema";
import type { QuotaGrading } from "../standing";
import { type Check } from "./finding";

/** A rule or a part with its open parameters; `target` as interpretations name it. */
interface OpenTarget {
  readonly target: string;
  readonly parameters: readonly string[];
  readonly path: Path;
}

/** Whatever a document leaves open is an interpretation that can be switched, and one only. */
export const lintParameters: Check = (rubric) => [...uncovered(rubric), ...setTwice(rubric)];

function uncovered(rubric: Rubric): readonly Issue[] {
  return [...openInRules(rubric), ...openInParts(rubric)].flatMap(({ target, parameters, path }) =>
    parameters
      .filter((parameter) => !isCovered(rubric, target, parameter))
      .map((parameter) => issue("lint-open-parameter", at([...path, parameter]), { parameter })),
  );
}

function isCovered({ interpretations }: Rubric, target: string, parameter: string): boolean {
  return interpretations
    .filter((one) => targetNames(one).includes(target))
    .some((one) => parametersOf(one).some((set) => contains(set, parameter)));
}

/** Whether an interpretation sets a parameter of an item's rule. */
function isSwitched(rubric: Rubric, item: string, parameter: string): boolean {
  return isCovered(rubric, itemTarget(item), parameter);
}

function openInRules({ items }: Rubric): readonly OpenTarget[] {
  return items.map(({ id, rule }, index) => {
    return { target: itemTarget(id), parameters: kindOf(rule).open, path: ["items", index, "rule"] };
  });
}

function openInParts({ total, veto, ranking, grading }: Rubric): readonly OpenTarget[] {
  const open: readonly (readonly [string, readonly string[]])[] = [
    ["arithmetic", total === null ? [] : ["decimals"]],
    ["veto", veto === null ? [] : ["ranking"]],
    ["ranking", ranking.by === "ratings" ? ["points", "within"] : []],
    ["grading", grading.kind === "quota" ? openInQuota(grading) : []],
  ];
  return open.map(([part, parameters]) => ({ target: part, parameters, path: [part] }));
}

/** Rounding is open for shares alone, and what becomes of a barred unit's place for a bar. */
function openInQuota({ top, bottom, bar }: QuotaGrading): readonly string[] {
  const shares = bottom !== undefined || top.some((tier) => "share" in tier);
  return ["ties", ...(shares ? ["places"] : []), ...(bar === undefined ? [] : ["freed"])];
}

/** Items and parts live in one list of names: no part begins like this. */
const itemTarget = (id: string) => `item ${id}`;
const modifiersTarget = (id: string) => `modifiers ${id}`;

function targetNames({ applies }: Interpretation): readonly string[] {
  if ("items" in applies) return applies.items.map(itemTarget);
  return "modifiersOf" in applies ? applies.modifiersOf.map(modifiersTarget) : [applies.part];
}

function parametersOf({ choices }: Interpretation): readonly string[] {
  return [...new Set(choices.flatMap(({ set }) => Object.keys(set)))];
}

/** Two interpretations of one parameter would depend on the order in which they are applied. */
function setTwice({ interpretations }: Rubric): readonly Issue[] {
  return interpretations.flatMap((later, index) =>
    interpretations.slice(0, index).flatMap((earlier) => {
      const parameter = sharedParameter(earlier, later);
      if (parameter === null) return [];
      return [issue("lint-parameter-twice", at(["interpretations", index]), { parameter, other: earlier.id })];
    }),
  );
}

function sharedParameter(one: Interpretation, other: Interpretation): string | null {
  if (!targetNames(one).some((name) => targetNames(other).includes(name))) return null;
  const parameters = [parametersOf(one), parametersOf(other)];
  // A rule that is replaced as a whole has every parameter set.
  if (parameters.some((names) => names.includes("kind"))) return "kind";
  return (
    parametersOf(one).find((parameter) => parametersOf(other).some((another) => overlap(parameter, another))) ?? null
  );
}

/** Every parameter that can matter and that most documents say nothing of is stated by this one, or can be switched. */
export const lintLeftOpen: Check = (rubric) =>
  rubric.items.flatMap(({ id, rule }, index) => {
    const { matter, stated } = kindOf(rule).leftOpen();
    const path = ["items", index, "rule"];
    return [
      ...matter
        .filter((parameter) => !stated.includes(parameter) && !isSwitched(rubric, id, parameter))
        .map((parameter) => issue("lint-left-open", at([...path, ...parameter.split(".")]), { parameter })),
      ...stated.flatMap((parameter, place) =>
        matter.includes(parameter) ? [] : [issue("lint-stated-unused", at([...path, "stated", place]), { parameter })],
      ),
    ];
  });
