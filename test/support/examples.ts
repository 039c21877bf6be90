import type { Example } from "../../src/rubric/example";
import type { AnyItemResult, Results, UnitResult } from "../../src/scoring/results";

/** What an example's results are, cut down to what it expects, so that both can be compared as plain trees. */
export function actualOf(example: Example, results: Results): unknown {
  const { expect: expected } = example;
  const units = Object.entries(expected.units).map(([name, expectation]) => {
    const unit = results.units.find((candidate) => candidate.name === name);
    if (unit === undefined) throw new Error(`example ${example.name}: no unit ${name}`);
    const parts: [string, unknown] = [
      name,
      Object.fromEntries(Object.keys(expectation).map((key) => [key, partOf(unit, key, expectation)])),
    ];
    return parts;
  });
  return {
    ...(expected.provisional === undefined ? {} : { provisional: results.provisional }),
    units: Object.fromEntries<unknown>(units),
  };
}

type Expectation = Example["expect"]["units"][string];

function partOf(unit: UnitResult, key: string, expectation: Expectation): unknown {
  switch (key) {
    case "items":
      return pick(expectation.items ?? {}, (id) => itemValue(unit.items[id]));
    case "sections":
      return pick(expectation.sections ?? {}, (id) => unit.sections[id]);
    case "phases":
      return pick(expectation.phases ?? {}, (id) => unit.phases?.[id]);
    case "veto":
      return unit.veto.reasons;
    case "selfTotal":
      return unit.self.total;
    case "issues":
      return (expectation.issues ?? []).filter((wanted) =>
        unit.issues.some(({ code, item }) => matches(wanted, code, item)),
      );
    default:
      return Object.entries(unit).find(([name]) => name === key)?.[1];
  }
}

function matches(wanted: string, code: string, item: string | undefined): boolean {
  return wanted === code || wanted === `${code}@${item ?? ""}`;
}

function pick(wanted: Record<string, unknown>, valueOf: (id: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((id) => [id, valueOf(id)]));
}

function itemValue(item: AnyItemResult | undefined): unknown {
  if (item === undefined) return undefined;
  if ("occurred" in item) return item.occurred;
  return "rating" in item ? item.rating : item.points;
}
