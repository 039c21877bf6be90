import { SIDE_WORDS } from "../cells/words";
import type { Unit } from "../../scoring/entries";
import { normaliseName } from "../../shared/text";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { BESIDE, appendixColumns } from "./appendixColumns";
import { putBlock } from "./appendixBlock";
import { putResultLines } from "./appendixResults";
import { tableRows } from "./appendixRows";
import { putBody, putHeader } from "./appendixTable";
import { markerOf, sidesOf, type Design } from "./design";

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
  for (const side of sidesOf(design)) draft.nameColumn(BESIDE[side], SIDE_WORDS[side]);
  putBlock(draft, design, unit, period);
  const repeatRows = putHeader(draft, design);
  putBody(draft, design, unit, tableRows(design.form, category));
  putResultLines(draft, design);
  return draft.finish({ repeatRows });
}
