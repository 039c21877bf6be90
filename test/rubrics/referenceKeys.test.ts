import { readFileSync } from "node:fs";
import { join } from "node:path";
import { optionLabel } from "../../src/editing/wording/label";
import { chaptersOf, codesIn, tablesIn, type Chapter } from "../support/reference/markdown";
import { alternatives, keysOf, under, wholeSchema, type Key, type SchemaNode } from "../support/reference/schemaKeys";

const chapters = chaptersOf(readFileSync(join(__dirname, "../../rubrics/reference.md"), "utf8"));

/** A part of the format and the chapter that tells of it, which leaves what is inside `closed` to others. */
interface Part {
  readonly chapter: string;
  readonly node: SchemaNode;
  readonly closed?: readonly string[];
}

const item = under(wholeSchema, "items");
const rule = under(item, "rule");
const measured = kindsOf(rule).get("measured") ?? rule;
const grading = under(wholeSchema, "grading");

/** The parts of a node that are told apart by their kind. */
function kindsOf(node: SchemaNode): ReadonlyMap<string, SchemaNode> {
  return new Map(alternatives(node).map((one) => [String(under(one, "kind").const), one] as const));
}

/** The kinds of measures, comparisons and scales, each a chapter of its own. */
function stepParts(step: string): readonly Part[] {
  return [...kindsOf(under(measured, step))].map(([kind, node]) => {
    return { chapter: `${step}.${kind}`, node, closed: ["parts.measure"] };
  });
}

const MODIFIERS = ["notApplicable", "limits", "variants", "contents"];
const TOP = [
  ...["sections", "phases", "categories", "attributes", "repetition", "totals", "veto", "ranking", "checks"],
  ...["otherResults", "arithmetic", "interpretations", "documentFaults"],
];

const parts: readonly Part[] = [
  ...[...kindsOf(rule)].map(([chapter, node]) => ({ chapter, node, closed: ["measure", "compare", "scale"] })),
  ...["measure", "compare", "scale"].flatMap(stepParts),
  ...MODIFIERS.map((chapter) => ({ chapter, node: under(item, chapter) })),
  ...TOP.map((chapter) => ({ chapter, node: under(wholeSchema, chapter) })),
  { chapter: "grading", node: grading, closed: ["gates", "consequences"] },
  { chapter: "gates", node: under(grading, "gates") },
  { chapter: "consequences", node: under(grading, "consequences") },
];

const SHARED = chapters.find(({ title }) => title === "共用的写法");

interface Told {
  readonly path: string;
  readonly unless: string;
  readonly line: string;
}

/** What the tables of parameters of a chapter tell. */
function toldIn(chapter: Chapter | undefined): readonly Told[] {
  return tablesIn(chapter?.lines ?? []).flatMap(([head = [], ...rows]) =>
    head[0] === "参数"
      ? rows.map((row) => ({ path: codesIn(row[0] ?? "")[0] ?? "", unless: row[2] ?? "", line: row.join(" | ") }))
      : [],
  );
}

function chapterOf(code: string): Chapter {
  const found = chapters.filter((chapter) => chapter.code === code);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} chapters on ${code}`);
  return only;
}

/** What a chapter gets wrong of keys: what it misses, and what it says otherwise. */
function faultsOf(told: readonly Told[], keys: readonly Key[], shared: readonly Told[]): readonly string[] {
  return keys.flatMap(({ path, required, values }) => {
    const last = path.split(".").at(-1);
    const own = told.find((one) => one.path === path) ?? shared.find((one) => one.path === last);
    if (own === undefined) return [`${path} is missing`];
    return [
      ...((own.unless === "必写") === required ? [] : [`${path} is ${required ? "required" : "optional"}`]),
      ...values.filter((value) => !codesIn(own.line).includes(value)).map((value) => `${path} can be ${value}`),
    ];
  });
}

describe("the reference tells every parameter, whether it must be there and what it can be:", () => {
  it.each(parts)("$chapter", ({ chapter, node, closed }) => {
    const keys = keysOf(node, closed).filter(
      ({ path }) => path !== "kind" || chapter === "grading" || chapter === "checks",
    );
    const own = toldIn(chapterOf(chapter));
    expect(faultsOf(own, keys, toldIn(SHARED))).toEqual([]);
    expect(own.filter(({ path }) => !keys.some((key) => key.path === path))).toEqual([]);
  });

  it("items", () => {
    const keys = keysOf(item, ["rule", ...MODIFIERS]).filter(({ path }) => ![...MODIFIERS, "pass"].includes(path));
    const own = toldIn(chapters.find(({ title }) => title === "指标"));
    expect(faultsOf(own, keys, [])).toEqual([]);
    const pass = keysOf(item, ["rule"]).filter(({ path }) => path === "pass");
    expect(faultsOf(toldIn(chapterOf("pass")), pass, [])).toEqual([]);
  });

  it("everything else of a file", () => {
    const own = toldIn(chapters.find(({ title }) => title === "文件的其余部分"));
    const elsewhere = [...TOP, "items", "grading"];
    const keys = keysOf(wholeSchema, elsewhere).filter(({ path }) => !elsewhere.includes(path));
    // A part is told by what is in it.
    const leaves = keys.filter(
      ({ path }) => !keys.some((key) => key.path.startsWith(`${path}.`)) || own.some((one) => one.path === path),
    );
    expect(faultsOf(own, leaves, [])).toEqual([]);
    expect(own.filter(({ path }) => !keys.some((key) => key.path === path))).toEqual([]);
  });
});

describe("the names that the editor has for kinds", () => {
  it.each(["rule", "measure", "compare", "scale"])("are told: %s", (step) => {
    const rows = chapters
      .flatMap(({ lines }) => tablesIn(lines))
      .flatMap(([head = [], ...rest]) => (head.join() === "种类,编辑器里叫" ? rest : []));
    const named = new Map(rows.map(([code = "", name = ""]) => [codesIn(code)[0] ?? "", name] as const));
    const kinds = [...kindsOf(step === "rule" ? rule : under(measured, step)).keys()];
    const telling = kinds.map((kind) => named.get(step === "rule" ? kind : `${step}.${kind}`));
    expect(telling).toEqual(kinds.map((kind) => optionLabel(step, step, kind, "zh-CN")));
  });
});

describe("the guide to wordings", () => {
  it("leads to every kind of rule", () => {
    const table = tablesIn(chapters.find(({ title }) => title === "怎样查")?.lines ?? [])
      .flat(2)
      .join(" ");
    expect([...kindsOf(rule).keys()].filter((kind) => !codesIn(table).includes(kind))).toEqual([]);
  });
});
