import { show } from "../../shared/decimal";
import { truncate } from "../../shared/text";
import type { RuleReading } from "../grammar/reading";
import type { Entry } from "./entry";
import { oneLine } from "./text";

/** The most that is quoted of one piece. */
const QUOTED = 60;

/** What is to be confirmed of a reading, quoting what was not understood; null where nothing is. */
export function confirmation({ rule, max, counts, confidence, unread }: RuleReading, entry: Entry): string | null {
  const scored = counts !== "veto" && rule.kind !== "rating";
  const points = scored && max === null ? "没有读出分值，请填写；" : "";
  if (confidence === "certain" && points === "") return null;
  const quoted = unread.map((piece) => `“${truncate(oneLine(piece), QUOTED)}”`).join("、");
  const shared = entry.rows > 1 && entry.max !== null ? `本项由${String(entry.rows)}行共用分值；` : "";
  return `${points}${shared}${sentence(rule.kind, max, quoted, confidence === "none")}`;
}

function sentence(kind: string, max: number | null, quoted: string, none: boolean): string {
  if (kind === "judged" && none) {
    const judged = `暂由审核人在0至${show(max ?? 0)}分之间评分`;
    return quoted === "" ? `原文没有写明怎样计分，${judged}` : `没有读懂计分办法，${judged}：${quoted}`;
  }
  return quoted === "" ? "按通常的写法理解，请对照原文核对" : `没有读懂${quoted}，请对照原文核对规则`;
}
