import { rubricSchema, type Rubric } from "../../src/rubric/schema";

/*
 * The parts that small rubrics for tests are made of.
 */

export const clause = "第一条";

const frame = {
  format: 1,
  version: 1,
  title: "考核表",
  source: { title: "考核办法", issuer: "考核办公室", number: null, date: "2020", attachmentTitle: null },
  self: { asks: "nothing", due: null, clause: null },
  sections: [],
  phases: [],
  categories: [],
  attributes: [],
  arithmetic: { decimals: 2 },
  veto: null,
  ranking: { by: "total", clause },
  grading: { kind: "none" },
  checks: [],
  mended: [],
};

export const item = (id: string, max: number | null, rule: object, more: object = {}) => ({
  id,
  number: id,
  name: `指标${id}`,
  section: null,
  category: null,
  max,
  phases: null,
  counts: "base",
  rule,
  clause,
  measured: null,
  detailedRules: null,
  ...more,
});

export const column = (id: string, role: string, more: object = {}) => ({
  id,
  role,
  width: 10,
  align: "center",
  ...more,
});

export const printed = (columns: readonly object[], header: readonly string[], rows: readonly object[]) => ({
  heading: "附件",
  label: "附件",
  title: "考核表",
  orientation: "portrait",
  columns,
  header: [header],
  rows,
  notes: [],
});

export const interpretation = (id: string, applies: object, [first, second]: readonly [object, object]) => ({
  id,
  question: "怎样理解？",
  clause,
  applies,
  default: "usual",
  choices: [
    { id: "usual", label: "通常", set: first },
    { id: "other", label: "另一种", set: second },
  ],
});

export const decimals = interpretation("decimals", { part: "arithmetic" }, [{ decimals: 2 }, { decimals: 1 }]);

/** Four examples that expect next to nothing; the first tries the other choice of every interpretation. */
const examples = (interpretations: readonly { readonly id: string }[], unit: object = {}) =>
  ["甲", "乙", "丙", "丁"].map((name, index) => ({
    name,
    working: "略",
    ...(index === 0 ? { interpretations: Object.fromEntries(interpretations.map(({ id }) => [id, "other"])) } : {}),
    units: [{ name: "一村", ...unit }],
    expect: { units: { 一村: {} } },
  }));

interface Parts {
  readonly id: string;
  readonly interpretations: readonly { readonly id: string }[];
  readonly [part: string]: unknown;
}

/** A rubric of the given parts; what they leave out is empty. `unit` holds what every unit of an example needs. */
export function complete(parts: Parts, unit: object = {}): Rubric {
  return rubricSchema.parse({ ...frame, examples: examples(parts.interpretations, unit), ...parts });
}

export const level = (id: string, points: number) => ({ id, label: id, points, counted: "次" });
