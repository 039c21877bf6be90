import { kindOf, ruleSchema } from "../../../src/rules/kinds/kinds";
import { issueText } from "../../../src/shared/issue";
import { FEATURES } from "./corpusTable";
import { open } from "./open/all";

it.each(FEATURES)("at least three tables have the feature %s", (feature) => {
  expect(Object.values(open).filter(({ features }) => features.includes(feature)).length).toBeGreaterThan(2);
});

/** A text without marks and blanks, as it is looked for in a table. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

describe.each(Object.entries(open))("the table %s of the corpus", (_, { table, title, items, features }) => {
  const printed = squeezed([table.rows, table.before].flat(2).join("|"));

  it("has rows of one length and says what is unusual of it", () => {
    expect(new Set(table.rows.map(({ length }) => length)).size).toBe(1);
    expect(features.length).toBeGreaterThan(0);
  });

  it("prints its title, the sections and the names of its items", () => {
    const names = items.flatMap(({ section, name }) => [section ?? "", name]);
    expect([title ?? "", ...names].filter((name) => !printed.includes(squeezed(name)))).toEqual([]);
  });

  it("states rules that are sound, of kinds that may count so", () => {
    const faults = items.flatMap(({ name, max, counts, rules }) =>
      rules.flatMap((rule) => {
        const kind = kindOf(ruleSchema.parse(rule));
        const errors = kind.faults({ max: max ?? Infinity, counts }, []).filter(({ severity }) => severity === "error");
        const found = errors.map(issueText);
        return [...(kind.counts.includes(counts) ? [] : [`${rule.kind} as ${counts}`]), ...found].map(
          (fault) => `${name}: ${fault}`,
        );
      }),
    );
    expect(faults).toEqual([]);
  });
});
