import type { Unit } from "../../scoring/entries";
import { normaliseName } from "../../shared/text";
import { categoryLabel } from "../categories";
import { vetoCondition } from "../cells/conditions";
import type { EntryField } from "../form";
import { resultKey } from "../keys";
import { resultLines } from "../resultTexts/resultLines";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import {
  ANNEX,
  CAPTION,
  FACT,
  LABEL,
  PLAIN,
  RESULT_POINTS,
  RESULT_TEXT,
  RIGHT_LABEL,
  SMALL,
  SUBHEADER,
  TITLE,
} from "../styles";
import { appendixColumns, BESIDE, besideColumns, partsOf, printedNames, type Parts, tableRows } from "./appendixGrid";
import { putBody, putEntry, putHeader } from "./appendixTable";
import { markerOf, type Design } from "./design";
import { lookUp } from "../../shared/lookUp";

/** The sheet of one unit: the official table as printed, with the columns to be filled in beside it. */
export function appendixSheet(design: Design, unit: Unit, name: string, period: string | null): KeyedSheet {
  const category = unit.category ?? null;
  const draft = new SheetDraft({
    kind: "entry",
    name,
    marker: markerOf(design, { role: "appendix", category: category ?? "", unit: normaliseName(unit.name) }),
    columns: appendixColumns(design),
    protected: true,
    // With the columns beside it the table is too wide for the document's own orientation.
    page: { orientation: "landscape", fitToWidth: true, centerHorizontally: true },
  });
  for (const { key, header } of besideColumns(design)) draft.nameColumn(key, header);
  for (const [key, header] of printedNames(design)) draft.nameColumn(key, header);
  putScreenHead(draft, design, unit);
  putBlock(draft, design, unit, period);
  const repeatRows = putHeader(draft, design);
  putBody(draft, design, unit, tableRows(design.form, category));
  putResultLines(draft, design);
  return draft.finish({ repeatRows });
}

/** Keys of the rows under the title that are not entered here. */
export const BLOCK = { unit: "unit", category: "category", period: "period" } as const;

/** What stays in view on the screen: whose sheet it is, and what the columns are called. */
function putScreenHead(draft: SheetDraft, design: Design, unit: Unit): void {
  const { printed } = partsOf(design);
  const [first] = printed;
  const top = draft.addScreenRow();
  // Not wrapped, so that it runs on over the empty cells beside it; twice, as the printed table may be out of view.
  for (const from of [first, BESIDE.label]) draft.put({ row: top, from }, unit.name.trim(), CAPTION);
  const names = [...printedNames(design), ...besideColumns(design).map(({ key, header }) => [key, header] as const)];
  const row = draft.addScreenRow();
  for (const [key, name] of names) draft.put({ row, from: key }, name, SUBHEADER);
}

/** 附件 heading, title, and the block that tells the unit and takes what belongs to it and to no item. */
function putBlock(draft: SheetDraft, design: Design, unit: Unit, period: string | null): void {
  const { form } = design;
  const { printed } = form.rubric;
  const parts = partsOf(design);
  const across = { from: parts.printed[0], to: parts.beside[1] };
  if (printed.heading !== null) draft.official({ row: draft.addRow("heading"), ...across }, printed.heading, ANNEX);
  draft.official({ row: draft.addRow("title", "标题", 40), ...across }, printed.title, TITLE);
  putFact(draft, parts, BLOCK.unit, "单位", unit.name.trim());
  if (unit.category !== null && unit.category !== undefined) {
    putFact(draft, parts, BLOCK.category, "类别", categoryLabel(form.rubric, unit.category));
  }
  putFact(draft, parts, BLOCK.period, "考核期间", period ?? "");
  for (const entry of [...form.attributes, ...form.finals]) putOwn(draft, design, parts, unit, entry);
}

function putFact(draft: SheetDraft, parts: Parts, key: string, label: string, value: string): void {
  const row = draft.addRow(key, label);
  draft.official({ row, from: parts.blockLabel[0], to: parts.blockLabel[1] }, label, LABEL);
  draft.put({ row, from: parts.blockValue[0], to: parts.blockValue[1] }, value === "" ? null : value, FACT);
}

function putOwn(draft: SheetDraft, design: Design, parts: Parts, unit: Unit, entry: EntryField): void {
  const row = draft.addRow(entry.key, entry.label);
  draft.official({ row, from: parts.blockLabel[0], to: parts.blockLabel[1] }, entry.label, LABEL);
  const spot = { row, from: parts.blockValue[0], to: parts.blockValue[1] };
  putEntry(draft, design, entry, { spot, side: "entries", unit, title: entry.label });
  draft.put({ row, from: parts.beside[0], to: parts.beside[1] }, entry.note, SMALL);
}

/** Heights of rows whose words are long, in points: room for three lines, or six. */
const HEIGHTS: Readonly<Record<string, number>> = { notices: 48, lowered: 48, adjustments: 90 };

/** The notes under the printed table, and the lines of results. */
function putResultLines(draft: SheetDraft, design: Design): void {
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
    const row = draft.addRow(resultKey(key), label, lookUp(HEIGHTS, key));
    draft.put({ row, from: BESIDE.label, to: beforePoints }, label, RIGHT_LABEL);
    const points = draft.put({ row, from: BESIDE.points }, null, RESULT_POINTS);
    if (key === "veto") draft.mark([vetoCondition(points)]);
    draft.put({ row, from: BESIDE.explanation, to: parts.beside[1] }, null, RESULT_TEXT);
  }
}
