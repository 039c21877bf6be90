import type { CellStyle, CellValue, SheetPlan, ValidationPlan } from "../plan";
import { message } from "../cells/validation";
import type { Marker } from "../keys";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { CAPTION, HEADER, SMALL } from "../styles";

/** A column of a sheet with one line for each event or remark. */
export interface LineColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly rule: ValidationPlan["rule"];
  readonly prompt: string;
}

/** Empty lines for what is still to come. */
export const SPARE_LINES = 200;
/** Key of the row under which the lines begin. */
export const LINES_HEADER = "header";

interface LineSheetHead extends Pick<SheetPlan, "kind" | "name"> {
  readonly marker: Marker;
  readonly title: string;
  readonly hint: string;
}

/** A sheet of lines. They have no keys, so they may be sorted, inserted and taken out at will. */
export function lineSheet(
  { kind, name, marker, title, hint }: LineSheetHead,
  columns: readonly LineColumn[],
  lines: readonly (readonly CellValue[])[],
): KeyedSheet {
  const page = { orientation: "landscape", fitToWidth: true } as const;
  const draft = new SheetDraft({ kind, name, marker, columns, protected: true, page });
  const across = { from: columns[0]?.key ?? "", to: columns.at(-1)?.key ?? "" };
  draft.put({ row: draft.addRow("", undefined, 26), ...across }, title, CAPTION);
  draft.put({ row: draft.addRow(""), ...across }, hint, SMALL);
  const header = draft.addRow(LINES_HEADER, "表头");
  for (const { key, header: text } of columns) {
    draft.official({ row: header, from: key }, text, HEADER);
    draft.nameColumn(key, text);
  }
  const count = lines.length + SPARE_LINES;
  for (let index = 0; index < count; index += 1) {
    const line = lines[index];
    const row = draft.addRow("", undefined, line === undefined ? 20 : undefined);
    columns.forEach(({ key, style }, position) => draft.put({ row, from: key }, line?.[position] ?? null, style));
  }
  for (const { key, header: text, rule, prompt } of columns) {
    const area = draft.area({ row: header + 1, rows: count, from: key });
    const error = message("填写有误", prompt);
    draft.validate({ area, rule, prompt: message(text, prompt), error });
  }
  return draft.finish({ freeze: { rows: header + 1, columns: 0 }, repeatRows: [header, header] });
}
