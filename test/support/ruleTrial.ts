import { column, complete, item, printed } from "./smallRubric";
import { scored, unitIn, valueOf } from "./scored";

/** What one rule makes of one unit's values. */
export interface Trial {
  /** Points, a rating, or whether an event occurred. */
  readonly result: number | string | boolean | null;
  readonly text: string;
  /** Issues as code@field. */
  readonly issues: readonly string[];
  readonly messages: readonly string[];
  readonly phases?: Readonly<Record<string, number | null>>;
  readonly capped: boolean;
}

interface Surroundings {
  readonly max: number;
  /** Other parts of the item, such as its phases. */
  readonly item?: object;
  /** Other parts of the rubric, such as its decimals. */
  readonly rubric?: object;
}

const layout = printed(
  [column("content", "content"), column("max", "max")],
  ["内容", "分值"],
  [{ cells: ["内容", "10"], items: ["1"] }],
);

/** A rubric of one item with a rule, ready to score one unit's values, with other units' values beside it. */
export function ruleTrial(
  rule: object,
  surroundings: Surroundings,
): (values: object, others?: readonly object[]) => Trial {
  const items = [item("1", surroundings.max, rule, surroundings.item)];
  const parts = { id: "trial", items, total: surroundings.max, interpretations: [], printed: layout };
  const rubric = complete({ ...parts, ...surroundings.rubric });
  return (values, others = []) => {
    const units = [values, ...others].map((entered, index) => ({ name: `单位${index}`, entries: { "1": entered } }));
    const unit = unitIn(scored(rubric, units), "单位0");
    const result = unit.items["1"];
    if (result === undefined) throw new Error("the item has a result");
    const own = unit.issues.filter((found) => found.item === "1");
    return {
      result: valueOf(result),
      text: result.explanation,
      issues: own.map(({ code, field }) => (field === undefined ? code : `${code}@${field}`)),
      messages: own.map(({ message }) => message),
      ...("phases" in result ? { phases: result.phases } : {}),
      capped: "capped" in result,
    };
  };
}
