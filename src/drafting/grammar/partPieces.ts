import { clausesOf, type Clause } from "./clauses";
import type { FlatText } from "./flatText";
import type { Taken } from "./pieces";

/** A part of what an item asks for, with points of its own and no word of how they are given. */
export interface PartPiece extends Taken {
  readonly label: string;
  readonly points: number;
}

/** 有采购制度，1.5分 and 有采购制度（1.5分）; nothing that is given each time, taken or compared. */
const POINTS = /^(?<what>.*?)(?<points>\d+(?:\.\d+)?)分$/u;
const NO_PART = /[每扣减加]|(?:第|(?<!提)前)\d|最[高低多少]|[得计记为共满]$|\d$|以[上下内]$|超过$|不足$/u;

/** The parts of a text that state their points, each from the sentence or mark of a list that it begins with. */
export function partsIn(text: FlatText): readonly PartPiece[] {
  const found: PartPiece[] = [];
  let before: Clause[] = [];
  for (const clause of clausesOf(text)) {
    if (clause.begins) before = [];
    const { what = "", points = "" } = POINTS.exec(clause.text)?.groups ?? {};
    if (points === "") {
      before.push(clause);
      continue;
    }
    const start = before[0]?.start ?? clause.start;
    const matter = text.flat.slice(start, clause.start + what.length).replace(/[,(（]+$/u, "");
    before = [];
    if (matter === "" || NO_PART.test(matter)) continue;
    const end = start + matter.length;
    found.push({
      label: matter.replace(/的$/u, ""),
      points: Number(points),
      start,
      end: clause.end,
      free: [{ start, end }],
    });
  }
  return found;
}
