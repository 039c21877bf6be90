import { startOfComparison } from "../../rules/compare/comparisons";
import { startOfKind } from "../../rules/kinds/kinds";
import { startOfMeasure } from "../../rules/measure/measures";
import { startOfScale } from "../../rules/scale/scales";
import type { FormNode, FormOption } from "./describe";
import { elementsOf, entriesOf, optionOf, valueAt, withValue } from "./fits";
import { lookUp } from "../../shared/lookUp";

/** What a shape begins with where blank fields would make no sense; `max` are the item's full points. */
type Start = (max: number) => unknown;

/** By key and shape; kinds of rules say themselves what they begin with. */
const STARTS: Readonly<Record<string, Start>> = {
  "grading:thresholds": () => ({
    kind: "thresholds",
    tiers: [
      { grade: "优秀", from: 90 },
      { grade: "良好", from: 80 },
      { grade: "合格", from: 60 },
      { grade: "不合格", from: null },
    ],
    clause: "",
  }),
  "grading:quota": () => ({
    kind: "quota",
    top: [{ grade: "优秀", share: 0.3 }],
    rest: "合格",
    ties: "better",
    places: "within",
    freed: "not-filled",
    clause: "",
  }),
};

/** What a form needs to know to fill in what is new. */
export interface StartFacts {
  /** Full points of the item whose rule it is; 0 where it is about no item. */
  readonly max: number;
}

/** What a place begins with: as little as its shape takes. Texts are blank, for somebody to fill in. */
export function startOf(node: FormNode, key: string, facts: StartFacts): unknown {
  switch (node.is) {
    case "text":
      return "";
    case "number":
      return node.least === null ? 0 : node.above ? node.least + 1 : node.least;
    case "flag":
      return false;
    case "choice":
      return node.values[0];
    case "fixed":
      return node.value;
    case "nothing":
      return null;
    case "list":
      return newElements(node, key, facts);
    case "names":
      return {};
    case "anything":
      return "";
    case "either": {
      const [first] = node.options;
      return first === undefined ? null : startOfOption(first, key, facts);
    }
    case "group": {
      const required = node.fields.filter((field) => field.required);
      return Object.fromEntries(required.map((field) => [field.key, startOf(field.node, field.key, facts)]));
    }
  }
}

function newElements(node: Extract<FormNode, { is: "list" }>, key: string, facts: StartFacts): readonly unknown[] {
  let list: readonly unknown[] = [];
  while (list.length < node.least) list = withElement(list, node.of, key, facts);
  return list;
}

function startOfOption({ id, node }: FormOption, key: string, facts: StartFacts): unknown {
  return ownStart(key, id, facts) ?? startOf(node, key, facts);
}

/** What the shape itself says that it begins with; undefined where it says nothing. */
function ownStart(key: string, id: string, { max }: StartFacts): unknown {
  if (key === "rule") return startOfKind(id, max);
  if (key === "compare") return startOfComparison(id);
  if (key === "measure") return startOfMeasure(id);
  return key === "scale" ? startOfScale(id, max) : lookUp(STARTS, `${key}:${id}`)?.(max);
}

/** A list with one more element, which has an id of its own where elements have ids. */
export function withElement(
  list: readonly unknown[],
  node: FormNode,
  key: string,
  facts: StartFacts,
): readonly unknown[] {
  const element = startOf(node, key, facts);
  return [...list, valueAt(element, "id") === undefined ? element : withValue(element, "id", freshId(list))];
}

function freshId(list: readonly unknown[]): string {
  const taken = new Set(list.map((element) => valueAt(element, "id")));
  for (let number = 1; ; number += 1) if (!taken.has(`x${String(number)}`)) return `x${String(number)}`;
}

/** Another shape in place of a value, with everything that the value had and the shape has a like place for. */
export function switched(value: unknown, to: FormOption, key: string, facts: StartFacts): unknown {
  const start = startOfOption(to, key, facts);
  const { node } = to;
  if (node.is !== "group") return start;
  return node.fields.reduce((current, field) => {
    const kept = valueAt(value, field.key);
    return kept !== undefined && keeps(kept, field.node) ? withValue(current, field.key, kept) : current;
  }, start);
}

/** Whether a value can stay under its key: it has the shape, down to its elements. */
function keeps(value: unknown, node: FormNode): boolean {
  if (node.is === "fixed") return value === node.value;
  if (node.is === "list")
    return elementsOf(value).length >= node.least && elementsOf(value).every((one) => keeps(one, node.of));
  if (node.is === "either") return node.options.some((option) => keeps(value, option.node));
  if (node.is === "group") {
    const fitting = optionOf(value, [{ id: "", node }]) !== undefined;
    return (
      fitting &&
      entriesOf(value).every(([key, own]) => node.fields.some((field) => field.key === key && keeps(own, field.node)))
    );
  }
  return optionOf(value, [{ id: "", node }]) !== undefined;
}
