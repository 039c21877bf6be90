import type { Unit } from "../../scoring/entries";
import { categoryLabel } from "../categories";
import type { EntryField } from "../form";
import type { SheetDraft } from "../sheetDraft";
import { ANNEX, FACT, LABEL, SMALL, TITLE } from "../styles";
import { partsOf, type Parts } from "./appendixColumns";
import { putEntry } from "./appendixEntry";
import type { Design } from "./design";

/** Keys of the rows under the title that are not entered here. */
export const BLOCK = { unit: "unit", category: "category", period: "period" } as const;

/** 附件 heading, title, and the block that tells the unit and takes what belongs to it and to no item. */
export function putBlock(draft: SheetDraft, design: Design, unit: Unit, period: string | null): void {
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
