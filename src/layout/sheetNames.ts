import { normaliseName, withoutUnseen } from "../shared/text";
import { SHEET_NAME } from "./limits";

/** Names of the sheets that stand once in a workbook. */
export const SHEETS = {
  guide: "说明",
  reviewed: "审核",
  self: "自评",
  evidence: "佐证",
  ledger: "台账",
  summary: "汇总",
  explanations: "评分说明",
  metadata: "_rubric",
  lists: "_lists",
} as const;

/** Excel keeps this name for itself. */
const RESERVED = "History";

/**
 * Makes names that Excel accepts: 1–31 characters, none of : \ / ? * [ ], no apostrophe at either end, and unique
 * without regard to case. Long names are cut, equal ones numbered. `others` are in the workbook already.
 */
export function sheetNamer(others: readonly string[] = []): (wanted: string) => string {
  const taken = new Set([...Object.values(SHEETS), RESERVED, ...others].map(folded));
  return (wanted) => {
    const name = cut(cleaned(wanted), SHEET_NAME);
    let unique = name;
    for (let number = 2; taken.has(folded(unique)); number += 1) {
      const suffix = `(${number})`;
      unique = cut(name, SHEET_NAME - suffix.length) + suffix;
    }
    taken.add(folded(unique));
    return unique;
  };
}

/** Excel compares names without regard to case; in some languages without regard to width, too. Nor may two look the same. */
function folded(name: string): string {
  return normaliseName(name).toLowerCase();
}

function cleaned(wanted: string): string {
  const printable = withoutUnseen(wanted)
    .replace(/[:\\/?*[\]：？＊／＼［］\p{Cc}]/gu, " ")
    .replace(/\s+/gu, " ");
  return trimmed(printable) || "单位";
}

function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, "");
}

/** Cuts without splitting a character; what is left must not end in an apostrophe. */
function cut(name: string, limit: number): string {
  let kept = "";
  for (const character of name) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return trimmed(kept) || "单位";
}
