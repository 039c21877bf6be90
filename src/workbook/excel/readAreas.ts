import type { Area } from "../../layout/plan";
import { success, type Result } from "../../shared/result";
import { CONTENTS, contentsOf } from "./sheetContent";
import { loadDayCount } from "./dayCount";
import { request } from "./request";
import { rangeOf } from "./steps";
import type { AreaContent, SheetArea } from "../port";

/** Reads some areas in one round trip, with what stands over and beside them at the edges of their worksheets. */
export async function readAreas(areas: readonly SheetArea[]): Promise<Result<readonly AreaContent[]>> {
  const contents = await request(({ workbook }) => {
    const date1904 = loadDayCount(workbook);
    const found = areas.map(({ sheet, area }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.load("name");
      return { area, worksheet, ranges: edges(area).map((part) => loaded(worksheet, part)) };
    });
    return () =>
      found.map(({ area, worksheet, ranges }): AreaContent => {
        const [rows = [], above = [], beside = []] = ranges.map((range) => contentsOf(range, date1904()));
        return { sheet: worksheet.name, area, rows, above: above.flat(), beside: beside.flat() };
      });
  });
  return success(contents);
}

/** An area, the first row over it and the first column beside it. */
function edges(area: Area): readonly Area[] {
  return [area, { ...area, row: 0, rows: 1 }, { ...area, column: 0, columns: 1 }];
}

function loaded(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(sheet, area);
  range.load(CONTENTS);
  return range;
}
