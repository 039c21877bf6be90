import { vetoCondition } from "../cells/conditions";
import { resultKey } from "../keys";
import { resultLines } from "../resultTexts/resultLines";
import type { SheetDraft } from "../sheetDraft";
import { CAPTION, PLAIN, RESULT_POINTS, RESULT_TEXT, RIGHT_LABEL } from "../styles";
import { BESIDE, besideColumns, partsOf } from "./appendixColumns";
import type { Design } from "./design";

/** Heights of rows whose words are long, in points: room for three lines, or six. */
const HEIGHTS: Readonly<Record<string, number>> = { notices: 48, lowered: 48, adjustments: 90 };

/** The notes under the printed table, and the lines of results. */
export function putResultLines(draft: SheetDraft, design: Design): void {
  const { notes } = design.form.rubric.printed;
  const parts = partsOf(design);
  const across = { from: parts.printed[0], to: parts.beside[1] };
  notes.forEach((note, index) => {
    draft.official({ row: draft.addRow(`note:${index}`, "表下注"), ...across }, note, PLAIN);
  });
  const caption = { from: BESIDE.label, to: parts.beside[1] };
  draft.put({ row: draft.addRow("", undefined, 26), ...caption }, "计分结果（由程序写入，请勿修改）", CAPTION);
  const beside = besideColumns(design).map(({ key }) => key);
  const beforePoints = beside[beside.indexOf(BESIDE.points) - 1] ?? BESIDE.points;
  for (const { key, label } of resultLines(design.form, design.self)) {
    const row = draft.addRow(resultKey(key), label, HEIGHTS[key]);
    draft.put({ row, from: BESIDE.label, to: beforePoints }, label, RIGHT_LABEL);
    const points = draft.put({ row, from: BESIDE.points }, null, RESULT_POINTS);
    if (key === "veto") draft.mark([vetoCondition(points)]);
    draft.put({ row, from: BESIDE.explanation, to: parts.beside[1] }, null, RESULT_TEXT);
  }
}
