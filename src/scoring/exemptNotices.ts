import { grouped } from "../shared/list";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { sum } from "../shared/decimal";
import type { Rubric } from "../rubric/schema";
import type { ScoredUnit } from "./scoreUnits";

const NONE: readonly Issue[] = [];

/** What is remarkable of the items that do not apply to a unit. */
export function exemptNotices(rubric: Rubric, unit: Pick<ScoredUnit, "unit" | "table" | "score">): readonly Issue[] {
  if (!unit.score.outcomes.some(({ status }) => status === "exempt")) return NONE;
  return [...mostlyExempt(rubric, unit), ...halfExempt(unit)];
}

/** More points are left out than stay: each of the others counts many times. */
function mostlyExempt(
  { total }: Rubric,
  { unit, table, score }: Pick<ScoredUnit, "unit" | "table" | "score">,
): readonly Issue[] {
  if (total === null) return [];
  const left = sum(
    table.flatMap(({ item }, index) =>
      at(score.outcomes, index).status === "exempt" && item.counts === "base" ? [item.max ?? 0] : [],
    ),
  );
  return left * 2 > total ? [issue("mostly-exempt", { unit: unit.name }, { left, total })] : [];
}

/** Of items that do not apply for one and the same reason some are said to apply. */
function halfExempt({ unit, table, score }: Pick<ScoredUnit, "unit" | "table" | "score">): readonly Issue[] {
  const labelled = table.flatMap(({ item }, index) => {
    const label = item.notApplicable?.label;
    return label === undefined ? [] : [{ id: item.id, label, status: at(score.outcomes, index).status }];
  });
  return [...grouped(labelled, ({ label }) => label).values()].flatMap((alike) => {
    const out = alike.filter(({ status }) => status === "exempt");
    const scored = alike.filter(({ status }) => status === "scored");
    const [first] = scored;
    if (out.length === 0 || first === undefined) return [];
    const words = { label: first.label, out: ids(out), scored: ids(scored) };
    return [issue("exempt-differs", { unit: unit.name, item: first.id }, words)];
  });
}

function ids(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join("、");
}
