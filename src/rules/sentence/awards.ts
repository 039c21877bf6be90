import { show } from "../../shared/decimal";
import type { Award } from "../award";
import { tell } from "./tell";

/** What a case is worth: 得8分, 扣2分, 得6至8分（由审核人评定）. */
export function awardText(award: Award): string {
  if (typeof award === "object") return tell("award-range", award);
  return award < 0 ? tell("award-negative", { points: -award }) : tell("award-fixed", { points: award });
}

/** An amount that may be fixed or lie within a range: 1, 0.5至2. */
export function amountText({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? show(most) : tell("from-to", { least, most });
}
