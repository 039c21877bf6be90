import type { Item, Rubric } from "../../rubric/schema";
import type { ReportOptions } from "../options";
import { shownIn } from "./shown";
import { phaseValue, rowExplanation, rowValue } from "./itemCells";
import { NOT_HERE } from "./words";
import type { UnitView } from "./unitView";

/** A column that is added to the printed ones. */
export interface ResultColumn {
  readonly key: "self" | "points" | "words" | `phase:${string}`;
  readonly header: string;
  /** In half-width characters. */
  readonly width: number;
  /** What stands beside a printed row with these items. */
  readonly ofItems: (items: readonly Item[], view: UnitView) => string | number;
}

const NARROW = 8;
const WIDE = 40;

/** The columns beside the printed table; none where the version shows no results of single items. */
export function resultColumns(rubric: Rubric, { version, self }: ReportOptions): readonly ResultColumn[] {
  const { ratings, reasons } = shownIn(version, rubric);
  const rated = rubric.total === null;
  if (rated && !ratings) return [];
  const own: ResultColumn = {
    key: "self",
    header: rated ? "自评\n等次" : "自评\n得分",
    width: NARROW,
    ofItems: (items, view) => (view.self === null ? NOT_HERE : rowValue(items, view.self.items)),
  };
  const points: ResultColumn = {
    key: "points",
    header: rated ? "评价\n等次" : "得分",
    width: NARROW,
    ofItems: (items, { result }) => rowValue(items, result.items),
  };
  return [...(self ? [own] : []), ...phaseColumns(rubric), points, ...(reasons ? [WORDS] : [])];
}

function phaseColumns({ phases }: Rubric): ResultColumn[] {
  return phases.map(({ id, label }) => ({
    key: `phase:${id}`,
    header: `${label}\n得分`,
    width: NARROW,
    ofItems: (items, { result }) => phaseValue(items, result.items, id),
  }));
}

const WORDS: ResultColumn = {
  key: "words",
  header: "评分说明",
  width: WIDE,
  ofItems: (items, { result }) => rowExplanation(items, result.items),
};
