import type { PagePlan, SheetPlan, WorkbookPlan } from "../../layout/plan";
import { isSeveralCells } from "../../workbook/areas";
import { joinedConditions } from "../../workbook/conditions";
import { MARGINS_MM, pageTexts } from "../../workbook/page";
import { planCells } from "../../workbook/planCells";
import { rightsOf } from "../../workbook/rights";
import { columnPoints } from "../../layout/columnPoints";
import { HostBook } from "./book";
import { marginPoints } from "./members/page";
import { protectionOf } from "./members/protection";
import { conditionOfPlan, styleOfPlan } from "./planStyle";
import { validationOfPlan } from "./planValidation";
import type { HostPage, HostSheet } from "./sheet";

/** A workbook as it is when a plan has been drawn into an empty one. */
export function bookFromPlan(plan: WorkbookPlan): HostBook {
  const book = new HostBook("_");
  const blank = book.activeSheet;
  for (const sheet of plan.sheets) fill(book.add(sheet.name), sheet);
  for (const { name } of plan.sheets.filter(({ visibility }) => visibility === "veryHidden")) {
    const sheet = book.find(name);
    if (sheet !== null) book.show(sheet, "VeryHidden");
  }
  book.remove(blank);
  return book;
}

function fill(sheet: HostSheet, plan: SheetPlan): void {
  for (const { row, column, value, style } of planCells(plan)) {
    sheet.cells.put(row, column, { value, style: styleOfPlan(style) });
  }
  sheet.merges = plan.merges.filter(isSeveralCells);
  for (const [column, width] of plan.columnWidths) sheet.columnWidths.set(column, columnPoints(width));
  for (const [row, height] of plan.rowHeights) sheet.rowHeights.set(row, height);
  for (const column of plan.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const row of plan.hiddenRows) sheet.hiddenRows.add(row);
  sheet.validations = plan.validations.map(validationOfPlan);
  const conditions = joinedConditions(plan.conditions);
  sheet.conditions = conditions.map((condition, index) =>
    conditionOfPlan(condition, `{C${String(conditions.length - index)}}`),
  );
  sheet.freeze = plan.freeze !== null && plan.freeze.rows + plan.freeze.columns > 0 ? plan.freeze : null;
  setUpPage(sheet.page, plan.page);
  if (plan.protected) protect(sheet, plan);
}

function protect(sheet: HostSheet, { kind }: SheetPlan): void {
  const allowed = Object.entries(rightsOf(kind)).map(([right, given]) => {
    return [`allow${right.slice(0, 1).toUpperCase()}${right.slice(1)}`, given] as const;
  });
  sheet.protection = protectionOf(Object.fromEntries(allowed));
}

function setUpPage(page: HostPage, plan: PagePlan): void {
  page.paperSize = "A4";
  page.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  page.margins = Object.fromEntries(
    Object.entries(plan.margins ?? MARGINS_MM).map(([side, millimetres]) => [
      side,
      marginPoints(millimetres / 10, "Centimeters"),
    ]),
  );
  setTexts(page, plan);
  page.pageStarts = new Set(plan.pageStarts);
  page.centerHorizontally = plan.centerHorizontally === true;
  page.printArea = plan.printArea ?? null;
  page.titleRows = plan.repeatRows ?? null;
  page.titleColumns = plan.repeatColumns ?? null;
  if (plan.fitToWidth) page.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };
}

function setTexts(page: HostPage, plan: PagePlan): void {
  const { header, footer } = pageTexts(plan);
  if ("center" in footer) {
    page.centerHeader = header;
    page.centerFooter = footer.center;
    return;
  }
  page.oddAndEven = true;
  Object.assign(page.oddPages, { centerHeader: header, rightFooter: footer.oddRight });
  Object.assign(page.evenPages, { centerHeader: header, leftFooter: footer.evenLeft });
}
