import { mergedAreas } from "../../../src/rubric/merges";
import { kindOf, ruleSchema } from "../../../src/rules/kinds/kinds";
import { aside } from "./aside/all";
import { FEATURES } from "./corpusTable";

const tables = Object.values(aside);

/** What a document may leave open: how many assessors there are. */
const OPEN = "lint-count-open";

describe.each(Object.entries(aside))("%s", (_, { table, title, items, features }) => {
  const text = [...table.before, ...table.rows.flat(), ...table.after].join("\n");

  test("has rows of one length, whose joined cells are rectangles", () => {
    const [first] = table.rows;
    for (const row of table.rows) expect(row).toHaveLength(first?.length ?? 0);
    expect(mergedAreas(table.rows)).toMatchObject({ ok: true });
  });

  test("names its title, sections, items and what is beyond in its own words", () => {
    for (const { section, name, beyond = [] } of items) {
      for (const words of [section, name, ...beyond]) expect(text).toContain(words ?? "");
    }
    expect(text).toContain(title ?? "");
    expect(new Set(features).size).toBe(features.length);
  });

  test("states rules that parse and suit their items", () => {
    for (const { name, max, counts, rules } of items) {
      for (const rule of rules) {
        expect({ name, parsed: ruleSchema.parse(rule) }).toEqual({ name, parsed: rule });
        const faults = kindOf(rule).faults({ max: max ?? Infinity, counts }, []);
        const codes = faults.map(({ code }) => code).filter((code) => code !== OPEN);
        expect({ name, codes }).toEqual({ name, codes: [] });
        expect(kindOf(rule).counts).toContain(counts);
      }
      expect(new Set(rules.map((rule) => JSON.stringify(rule))).size).toBe(rules.length);
    }
  });
});

test("no two tables are alike", () => {
  expect(new Set(tables.map(({ table }) => JSON.stringify(table.rows) + table.before.join("\n"))).size).toBe(
    tables.length,
  );
  expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
});

test("tables and items are many, and every feature is in some", () => {
  for (const feature of FEATURES) {
    const having = tables.filter((table) => table.features.includes(feature));
    expect({ feature, enough: having.length >= 3 }).toEqual({ feature, enough: true });
  }
  expect(tables.length).toBeGreaterThanOrEqual(30);
  expect(tables.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(400);
});
