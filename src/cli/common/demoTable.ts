import { alignedLines, type Column } from "./alignedTable";

/** What became of one rubric's sample. */
export interface Demonstrated {
  readonly id: string;
  readonly units: number;
  readonly complete: number;
  readonly provisional: boolean;
  /** The highest total; null where there is none. */
  readonly highest: string | null;
  readonly vetoed: number;
  /** How many units have each grade, in words; empty where there are no grades. */
  readonly grades: string;
  /** Whether the workbook says that its results are up to date. */
  readonly state: string;
  /** What was made, one after the other: the first by its whole name, the others by what they have behind it. */
  readonly files: readonly [first: string, ...endings: string[]];
}

const COLUMNS: readonly Column[] = [
  { heading: "考评表", align: "left" },
  { heading: "单位", align: "right" },
  { heading: "填全", align: "right" },
  { heading: "暂定", align: "left" },
  { heading: "最高分", align: "right" },
  { heading: "否决", align: "right" },
  { heading: "等次", align: "left" },
  { heading: "结果", align: "left" },
];

/** The table of what was demonstrated; the files of each rubric stand in a line of their own, so that it is narrow. */
export function* demoLines(demonstrated: readonly Demonstrated[]): Generator<string> {
  const rows = demonstrated.map(({ id, units, complete, provisional, highest, vetoed, grades, state }) => [
    id,
    String(units),
    String(complete),
    provisional ? "是" : "否",
    highest ?? "-",
    String(vetoed),
    grades === "" ? "-" : grades,
    state,
  ]);
  const [heading = "", rule = "", ...lines] = alignedLines(COLUMNS, rows);
  yield heading;
  yield rule;
  for (const [index, { files }] of demonstrated.entries()) {
    yield lines[index] ?? "";
    yield `  ${files.join(" → ")}\n`;
  }
}
