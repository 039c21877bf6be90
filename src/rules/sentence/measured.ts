import { bindComparison } from "../compare/comparisons";
import { bindMeasure, type Measure } from "../measure/measures";
import type { MeasuredRule, OpenParameter } from "../kinds/measured";
import { openParameters } from "../kinds/openParameters";
import { comparedText } from "./comparisons";
import type { ToldItem } from "./item";
import { measureText } from "./measures";
import { tiesText } from "./places";
import { excludedText, withoutDivisorText } from "./remainders";
import { scaleText } from "./scales";
import { statements, tell } from "./tell";

/** What is measured and compared, how points are made of it, and what becomes of those for whom that cannot be told. */
export function measuredSentence(rule: MeasuredRule, item: ToldItem): string {
  const { measure, compare, scale, labels } = rule;
  const bound = bindMeasure(measure, labels);
  const comparison = compare === undefined ? null : bindComparison(compare, bound.unit);
  const unit = comparison?.unit ?? bound.unit;
  const extent = comparison?.extent(bound.extent) ?? bound.extent;
  const open = openParameters(rule);
  const partSteps = open.includes("scale.partSteps");
  return statements([
    leadText(rule) + scaleText(scale, { max: item.max, unit, extent, labels, partSteps }),
    excludedText(rule, unit),
    compare?.kind === "place" ? tiesText(compare.ties) : "",
    leftOutText(measure, open),
    withoutDivisorText(rule, { measure: bound.divides, comparison: comparison?.divides === true }, item),
  ]);
}

/** What of the measure is left out where it is lacking; nothing is said of parts that are always there. */
function leftOutText(measure: Measure, open: readonly OpenParameter[]): string {
  if (measure.kind === "items") return measure.exempt === "leaveOut" ? tell("items-left-out", {}) : "";
  const leaves = measure.kind === "weighted" && measure.emptyPart === "leaveOut";
  return leaves && open.includes("measure.emptyPart") ? tell("left-out", {}) : "";
}

/** What the points are made of. A number as it is entered goes before them like any noun: 满意度90%及以上得10分. */
function leadText({ measure, compare, labels }: MeasuredRule): string {
  const what = measureText(measure, labels);
  const plain = measure.kind === "entered";
  if (compare === undefined) return plain ? what : tell("lead", { what });
  return tell("lead", { what: comparedText(compare, plain ? tell("quoted", { title: what }) : what) });
}
