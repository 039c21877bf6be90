import { boundsText } from "../bounds";
import { ownNames, type Naming } from "../measure/measure";
import type { Measure } from "../measure/measures";
import type { MeasuredRule } from "../kinds/measured";
import { titles } from "../wording/phrases";
import type { ToldItem } from "./item";
import { tell } from "./tell";

/** The range of quantities that earn nothing; empty where there is none. */
export function excludedText({ noPointsIf }: MeasuredRule, unit: string): string {
  if (noPointsIf === undefined) return "";
  return tell("without", { cases: boundsText(noPointsIf, unit), without: tell("nothing", {}) });
}

/** What a unit has for which there is nothing to divide by or to compare. */
export function withoutDivisorText(rule: MeasuredRule, divides: Divides, { max }: ToldItem): string {
  const found = [
    ...(divides.measure ? [lackingText(rule.measure, ownNames(rule.labels))] : []),
    ...(divides.comparison ? [tell("incomparable", {})] : []),
  ];
  if (found.length === 0) return "";
  const { zeroDivisor = "error" } = rule;
  return tell("without", { cases: found.join(tell("or", {})), without: WITHOUT[zeroDivisor](max) });
}

/** What there may be nothing of to divide by. */
export interface Divides {
  readonly measure: boolean;
  readonly comparison: boolean;
}

const WITHOUT: Readonly<Record<NonNullable<MeasuredRule["zeroDivisor"]>, (max: number) => string>> = {
  full: (max) => tell("full", { max }),
  none: () => tell("nothing", {}),
  error: () => tell("no-points", {}),
};

type MeasureOf<K extends Measure["kind"]> = Extract<Measure, { kind: K }>;

type Tell<K extends Measure["kind"]> = (measure: MeasureOf<K>, names: Naming) => string;

/** What is lacking when there is nothing to divide by; a number as it is entered always is there. */
const LACKING: { readonly [K in Measure["kind"]]: Tell<K> } = {
  entered: () => "",
  rate: (_, names) => tell("zero", { label: names.beside("target", titles.target) }),
  change: (_, names) => tell("zero", { label: names.beside("previous", titles.previous) }),
  mean: (_, names) => tell("no-marks", { label: names.main("marks", titles.marks) }),
  meanBySize: (_, names) => tell("sizes-zero", { label: names.beside("sizes", titles.sizes) }),
  votes: ({ counted }) => tell("no-votes", { counted }),
  items: () => tell("all-items-exempt", {}),
  weighted: ({ emptyPart }) => tell(emptyPart === "error" ? "any-part-missing" : "all-parts-missing", {}),
};

function lackingText<K extends Measure["kind"]>(measure: MeasureOf<K> & { kind: K }, names: Naming): string {
  return LACKING[measure.kind](measure, names);
}
