import type { Rule } from "../../rules/kinds/kinds";
import type { FlatText } from "./flatText";
import { zeroDivisor } from "./openCases";
import type { OpenCase } from "./reading";
import { HAN } from "./words";

type Measured = Extract<Rule, { kind: "measured" }>;

/** A quantity that a text measures: how it is entered, and what that leaves open. */
export interface Quantity {
  readonly measure: Measured["measure"];
  readonly labels?: Record<string, string>;
  /** Its parts of the rule beside measure and scale. */
  readonly zeroDivisor?: "error";
  readonly open: readonly OpenCase[];
  /** The word for it. */
  readonly name: string;
}

/** Units of which there are only whole ones. */
const WHOLE = /^(?:次|个|篇|项|件|人|名|家|户|场|期|起|条|人次)$/u;
/** The words for quantities in percent that may be below 0 or above 100. */
const GROWTH = /增长|增幅|增速|降幅|下降|同比/u;
const UNLIMITED = /超额|进度|执行率|增加/u;
const NAME = new RegExp(
  `(?<name>${HAN}{1,14}?(?:率|比例|比重|满意度|精准度|增幅|增速|降幅|得分|成绩|总分|分数|名次|数量|人数|次数|天数|数|占比|度))(?:年均|达到|不低于|达|在|为|低于|高于|保持|每|控制|超过|\\d|,|;|。|:|≥|>|与|比|较|$)`,
  "u",
);

/** The quantity that percentages, marks or counts of a text are of; `before` is what stands before the first number. */
export function quantityOf(unit: string, before: string, item: string): Quantity {
  const name = nameIn(before) ?? nameIn(item) ?? item;
  if (unit === "%" && /完成(?:率|比例)$/u.test(name)) {
    return { measure: { kind: "rate", unit: "%", per: 100 }, zeroDivisor: "error", open: [zeroDivisor], name };
  }
  const limits = limitsOf(unit, name + (before.split(/[;。\n]/u).at(-1) ?? ""));
  return {
    measure: { kind: "entered", unit, ...limits, whole: WHOLE.test(unit) },
    labels: { value: name },
    open: [],
    name,
  };
}

function limitsOf(unit: string, words: string): { readonly min: number; readonly max: number | null } {
  if (unit === "%" && GROWTH.test(words)) return { min: -100, max: null };
  const outOfHundred = unit === "分" || (unit === "%" && !UNLIMITED.test(words));
  return { min: 0, max: outOfHundred ? 100 : null };
}

function nameIn(text: string): string | null {
  const clause = text.split(/[,;。:()\n\u2460-\u24ff]/u).findLast((one) => NAME.test(`${one},`)) ?? "";
  const found = NAME.exec(`${clause},`)?.groups?.name ?? null;
  return found === null ? null : found.replace(/^(?:按照?(?!时|期|质|量)|以(?!上|下)|根据|考核|对(?!口)|各|其中)/u, "");
}

/** A measured rule of a quantity with a scale. */
export function measuredRule(
  quantity: Quantity,
  parts: Omit<Measured, "kind" | "measure" | "labels" | "zeroDivisor">,
): Measured {
  const { measure, labels, zeroDivisor: divisor } = quantity;
  return {
    kind: "measured",
    measure,
    ...parts,
    ...(divisor === undefined ? {} : { zeroDivisor: divisor }),
    ...(labels === undefined ? {} : { labels }),
  };
}

/** The text before a place, for the name of what is measured there. */
export function before({ flat }: FlatText, place: number): string {
  return flat.slice(0, place);
}
