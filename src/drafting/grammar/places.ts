import type { Rule } from "../../rules/kinds/kinds";
import { PLACES } from "../../rules/explanation";
import type { FlatText } from "./flatText";
import { placeTies } from "./openCases";
import { pieceOf, type Taken } from "./pieces";
import type { OpenCase, RuleFacts } from "./reading";
import { HAN, pattern } from "./words";

/** A quantity by which units are put in order, where the text names one: 按人均收入排名. */
const ORDERED = pattern(
  `(?:按照?|以|根据)(?<value>${HAN}{1,16}?(?:率|数|数量|额|量|得分|成绩|总分|收入|比例|度|幅|速|值|积分))(?:[从由](?:高到低|低到高|大到小|小到大|多到少|少到多)|高低|大小|多少)*(?:的?顺序)?(?:进行)?(?:排名次?|排序|排位|排队|排列)`,
);
const LOWEST_FIRST = /[从由](?:低到高|小到大|少到多)/u;

/** The parts of a rule that say how places come about. */
export interface Placed {
  readonly parts: Pick<Extract<Rule, { kind: "measured" }>, "measure" | "compare" | "labels">;
  readonly spans: readonly Taken[];
  readonly open: readonly OpenCase[];
}

/** Places as they are entered, or by a quantity that the text names. */
export function placedBy(text: FlatText, { name }: RuleFacts): Placed {
  const ordered = pieceOf(text, ORDERED);
  if (ordered === null) {
    const measure = { kind: "entered", unit: PLACES, min: 1, max: null, whole: true } as const;
    return { parts: { measure, labels: { value: `${name}的名次` } }, spans: [], open: [] };
  }
  const value = ordered.word("value");
  const measure = {
    kind: "entered",
    unit: /[率度幅速例]$/u.test(value) ? "%" : "",
    min: 0,
    max: null,
    whole: false,
  } as const;
  const better = LOWEST_FIRST.test(text.flat) ? ("lower" as const) : ("higher" as const);
  const compare = { kind: "place", better, ties: "shared", as: "place" } as const;
  return { parts: { measure, compare, labels: { value } }, spans: [ordered], open: [placeTies] };
}

/** So much less for each place behind the first, down to nothing. */
export function perPlace(amount: number) {
  const scale = { kind: "shortfall", better: "lower", target: 1, start: "max", step: 1, amount } as const;
  return { ...scale, beyond: null, partSteps: "linear", floor: 0 } as const;
}
