import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import type { Totals } from "../totals";
import { at, type Check, type Path } from "./finding";
import { attributeFaults } from "./references";

/** What is done to the total has something to work on. */
export const lintTotals: Check = (rubric) =>
  rubric.totals === undefined ? [] : totalFaults(rubric.totals, rubric, ["totals"]);

/** What is wrong with the stages of a total in their rubric; `path` leads to them. */
export function totalFaults({ bonusCap, coefficient, lesserOf }: Totals, rubric: Rubric, path: Path): readonly Issue[] {
  const pointless = rubric.total === null ? [issue("lint-totals-unused", at(path), { what: "total" })] : [];
  const bonuses = rubric.items.some(({ counts }) => counts === "bonus" || counts === "net");
  return [
    ...pointless,
    ...(bonusCap !== undefined && !bonuses
      ? [issue("lint-totals-unused", at([...path, "bonusCap"]), { what: "bonus" })]
      : []),
    ...(coefficient === undefined ? [] : coefficientFaults(coefficient.attribute, rubric, [...path, "coefficient"])),
    ...(lesserOf === undefined
      ? []
      : attributeFaults(rubric, lesserOf.attribute, ["number"], [...path, "lesserOf", "attribute"])),
  ];
}

/** A coefficient multiplies everything, so a slip of the pen must not pass. */
function coefficientFaults(id: string, rubric: Rubric, path: Path): readonly Issue[] {
  const place = [...path, "attribute"];
  const faults = attributeFaults(rubric, id, ["number"], place);
  if (faults.length > 0) return faults;
  const { min, max } = rubric.attributes.find((one) => one.id === id) ?? {};
  if (min !== undefined && min > 0 && max !== undefined) return [];
  return [issue("lint-number-open", at(place), { attribute: id, what: "coefficient" })];
}
