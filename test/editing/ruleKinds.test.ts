import type { FormNode } from "../../src/editing/form/describe";
import { startOf, switched } from "../../src/editing/form/start";
import { ruleForm, ruleOfKind } from "../../src/editing/ruleKinds";
import { itemFacts } from "../../src/rubric/facts";
import type { Item } from "../../src/rubric/schema";
import { bindRule, ruleSchema, type KindName, type Rule } from "../../src/rules/kinds/kinds";
import { builtInRubrics } from "../support/rubrics";

const rubric = { phases: [], arithmetic: { decimals: 2 as const } };

const form = ruleForm();
const kinds = form.is === "either" ? form.options.map(({ id }) => id) : [];

function item(rule: Rule, max = 10): Item {
  return {
    id: "1",
    number: "1",
    name: "指标",
    section: null,
    category: null,
    max,
    phases: null,
    counts: "base",
    rule,
    clause: "第一条",
    measured: null,
    detailedRules: null,
  };
}

const judged: Rule = { kind: "judged" };

test("every kind that files can have has a form", () => {
  expect(kinds).toHaveLength(ruleSchema.options.length);
});

test.each(kinds)("%s: begins as a rule that can be used", (kind) => {
  for (const max of [10, 0.5, 0]) {
    const rule = ruleOfKind(item(judged, max), kind, rubric);
    expect(rule.kind).toBe(kind);
    expect(() => bindRule(rule, itemFacts(item(rule, max), rubric))).not.toThrow();
  }
});

test.each(kinds)("%s: from it every other kind begins as a rule that can be used", (kind) => {
  const from = item(ruleOfKind(item(judged), kind, rubric));
  for (const other of kinds) {
    const rule = ruleOfKind(from, other, rubric);
    expect(ruleSchema.safeParse(rule).success).toBe(true);
    expect(rule.kind).toBe(other);
  }
});

test("switching the kind keeps the names of entries that the other kind has, and leaves the others out", () => {
  const rule: Rule = { kind: "proportional", noTarget: "full", labels: { actual: "实际户数", target: "应有户数" } };
  expect(ruleOfKind(item(rule), "fulfilled", rubric)).toEqual({
    kind: "fulfilled",
    labels: { actual: "实际户数", target: "应有户数" },
  });
  expect(ruleOfKind(item(rule), "binary", rubric)).toEqual({ kind: "binary" });
});

test("switching between kinds that count events keeps the levels", () => {
  const levels = [{ id: "nation", label: "国家级", points: 3, counted: "次" }];
  expect(ruleOfKind(item({ kind: "tally", levels, cap: 3 }), "best", rubric)).toEqual({ kind: "best", levels });
});

test("another scale keeps nothing that it has no place for", () => {
  const scale = options("measured", "scale");
  const share = scale.find(({ id }) => id === "share");
  if (share === undefined) throw new Error("no share");
  expect(switched({ kind: "linear", factor: 2, plus: 0, floor: null }, share, "scale", { max: 10 })).toEqual({
    kind: "share",
    full: 100,
  });
});

function options(kind: KindName, key: string) {
  const group = form.is === "either" ? form.options.find(({ id }) => id === kind)?.node : undefined;
  const node = group?.is === "group" ? group.fields.find((field) => field.key === key)?.node : undefined;
  return node?.is === "either" ? node.options : [];
}

test.each(["measure", "compare", "scale"])("every %s begins as one that can be used", (part) => {
  const base = {
    kind: "measured",
    measure: { kind: "entered", unit: "", min: 0, max: null, whole: false },
    scale: { kind: "share", full: 1 },
  };
  // One made of other items begins unfinished: somebody has to say of which.
  for (const option of options("measured", part).filter(({ id }) => id !== "items")) {
    const rule = { ...base, [part]: switched(null, option, part, { max: 10 }) };
    expect([option.id, ruleSchema.safeParse(rule).success]).toEqual([option.id, true]);
  }
});

test("every rule of the built-in tables fits its form", () => {
  for (const { rule } of builtInRubrics().flatMap(({ items }) => items)) {
    expect(unfit(rule, form)).toEqual([]);
  }
});

/** Paths of what a value has and its form has no place for. */
function unfit(value: unknown, node: FormNode, path = ""): readonly string[] {
  if (node.is === "either") {
    const all = node.options.map((option) => unfit(value, option.node, path));
    return all.find((faults) => faults.length === 0) ?? all[0] ?? [path];
  }
  if (node.is === "list") {
    return Array.isArray(value) ? value.flatMap((one) => unfit(one, node.of, `${path}[]`)) : [path];
  }
  if (node.is !== "group") return startOf(node, "", { max: 0 }) === undefined ? [path] : scalarFault(value, node, path);
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, own]) => {
    const field = node.fields.find((one) => one.key === key);
    return field === undefined ? [`${path}.${key}`] : unfit(own, field.node, `${path}.${key}`);
  });
}

function scalarFault(value: unknown, node: FormNode, path: string): readonly string[] {
  const types: Partial<Record<FormNode["is"], string>> = { text: "string", number: "number", flag: "boolean" };
  const wanted = types[node.is];
  if (node.is === "nothing") return value === null ? [] : [path];
  if (node.is === "fixed") return value === node.value ? [] : [path];
  return wanted === undefined || typeof value === wanted ? [] : [path];
}
