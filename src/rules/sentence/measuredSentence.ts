import { boundsText } from "../bounds";
import { bindComparison, type Comparison } from "../compare/comparisons";
import { openParameters, type MeasuredRule, type OpenParameter } from "../kinds/measured";
import { ownNames, type Naming } from "../measure/measure";
import { bindMeasure, type Measure } from "../measure/measures";
import { titles } from "../wording/phrases";
import { measureText } from "./measureText";
import { scaleText } from "./scaleText";
import { tiesText } from "./taskSentences";
import { statements, statement, type SentenceItem } from "./statement";

/** What is measured and compared, how points are made of it, and what becomes of those for whom that cannot be told. */
export function measuredSentence(rule: MeasuredRule, item: SentenceItem): string {
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
    open.includes("absent") ? statement(`absent-${rule.absent ?? "error"}`, {}) : "",
    withoutDivisorText(rule, { measure: bound.divides, comparison: comparison?.divides === true }, item),
  ]);
}

/** What the points are made of. A number as it is entered goes before them like any noun: 满意度90%及以上得10分. */
function leadText({ measure, compare, labels }: MeasuredRule): string {
  const what = measureText(measure, labels);
  const plain = measure.kind === "entered";
  if (compare === undefined) return plain ? what : statement("lead", { what });
  return statement("lead", { what: comparedText(compare, plain ? statement("quoted", { title: what }) : what) });
}

type ComparisonOf<K extends Comparison["kind"]> = Extract<Comparison, { kind: K }>;

type ComparisonWords<K extends Comparison["kind"]> = (comparison: ComparisonOf<K>, what: string) => string;

/** What a quantity is among those of the other units, as a noun. */
const COMPARISONS: { readonly [K in Comparison["kind"]]: ComparisonWords<K> } = {
  place: ({ better, as }, what) => {
    const ranked = statement(`rank-${better}`, { what });
    return as === "percent" ? statement("rank-percent", { ranked }) : ranked;
  },
  best: ({ better }, what) => statement(`of-best-${better}`, { what }),
  range: ({ better }, what) => statement(`within-${better}`, { what }),
  average: (_, what) => statement("above-mean", { what }),
};

/** What is measured, compared with the other units. */
function comparedText<K extends Comparison["kind"]>(comparison: ComparisonOf<K> & { kind: K }, what: string): string {
  return COMPARISONS[comparison.kind](comparison, what);
}

/** The range of quantities that earn nothing; empty where there is none. */
function excludedText({ noPointsIf }: MeasuredRule, unit: string): string {
  if (noPointsIf === undefined) return "";
  return statement("without", { cases: boundsText(noPointsIf, unit), without: statement("nothing", {}) });
}

/** What of the measure is left out where it is lacking; nothing is said of parts that are always there. */
function leftOutText(measure: Measure, open: readonly OpenParameter[]): string {
  if (measure.kind === "items") return measure.exempt === "leaveOut" ? statement("items-left-out", {}) : "";
  const leaves = measure.kind === "weighted" && measure.emptyPart === "leaveOut";
  return leaves && open.includes("measure.emptyPart") ? statement("left-out", {}) : "";
}

/** What a unit has for which there is nothing to divide by or to compare. */
function withoutDivisorText(rule: MeasuredRule, divides: Divides, { max }: SentenceItem): string {
  const found = [
    ...(divides.measure ? [lackingText(rule.measure, ownNames(rule.labels))] : []),
    ...(divides.comparison ? [statement("incomparable", {})] : []),
  ];
  if (found.length === 0) return "";
  const { zeroDivisor = "error" } = rule;
  return statement("without", { cases: found.join(statement("or", {})), without: WITHOUT[zeroDivisor](max) });
}

/** What there may be nothing of to divide by. */
interface Divides {
  readonly measure: boolean;
  readonly comparison: boolean;
}

const WITHOUT: Readonly<Record<NonNullable<MeasuredRule["zeroDivisor"]>, (max: number) => string>> = {
  full: (max) => statement("full", { max }),
  none: () => statement("nothing", {}),
  error: () => statement("no-points", {}),
};

type MeasureOf<K extends Measure["kind"]> = Extract<Measure, { kind: K }>;

type LackingWords<K extends Measure["kind"]> = (measure: MeasureOf<K>, names: Naming) => string;

/** What is lacking when there is nothing to divide by; a number or a date as it is entered always is there. */
const LACKING: { readonly [K in Measure["kind"]]: LackingWords<K> } = {
  entered: () => "",
  rate: (_, names) => statement("zero", { label: names.beside("target", titles.target) }),
  change: (_, names) => statement("zero", { label: names.beside("previous", titles.previous) }),
  mean: (_, names) => statement("no-marks", { label: names.main("marks", titles.marks) }),
  meanBySize: (_, names) => statement("sizes-zero", { label: names.beside("sizes", titles.sizes) }),
  votes: ({ counted }) => statement("no-votes", { counted }),
  daysLate: () => "",
  items: () => statement("all-items-exempt", {}),
  weighted: ({ emptyPart }) => statement(emptyPart === "error" ? "any-part-missing" : "all-parts-missing", {}),
};

function lackingText<K extends Measure["kind"]>(measure: MeasureOf<K> & { kind: K }, names: Naming): string {
  return LACKING[measure.kind](measure, names);
}
