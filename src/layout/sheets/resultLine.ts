import type { Rubric } from "../../rubric/schema";
import { displayWidth } from "../../shared/text";
import { categoryLabel } from "../categories";
import { columnPoints, textHeight } from "../sizes";
import type { CellStyle, CellValue, PageMargins, PagePlan } from "../plan";
import type { SummaryColumn } from "../resultTexts/summaryColumns";
import { RESULT_DEDUCTED, RESULT_POINTS, RESULT_TEXT, RESULT_WORD } from "../styles";

/*
 * How the lines of 汇总 and 评分说明 look and how high they are, when they are made and when results are written.
 */

/** The keys of the columns of the units' names and of their categories. */
export const UNIT = "unit";
export const CATEGORY = "category";

export const UNIT_WIDTH = 22;
/** Categories have room on one line, unless they are very long. */
const CATEGORY_WIDTH = { least: 16, most: 40 } as const;

export function categoryWidth(rubric: Rubric): number {
  const longest = Math.max(...rubric.categories.map(({ id }) => displayWidth(categoryLabel(rubric, id))));
  return Math.min(CATEGORY_WIDTH.most, Math.max(CATEGORY_WIDTH.least, Math.ceil(longest * 1.1)));
}

/** The columns that say whose line it is: the name, and the category where there are any. */
export function factColumns(rubric: Rubric) {
  return [
    { key: UNIT, label: "单位", width: UNIT_WIDTH },
    ...(rubric.categories.length > 0 ? [{ key: CATEGORY, label: "类别", width: categoryWidth(rubric) }] : []),
  ];
}

/** The styles of a column of results; of one rubric each is one object. */
export function resultStyles({ arithmetic: { decimals } }: Pick<Rubric, "arithmetic">) {
  const points: CellStyle = { ...RESULT_POINTS, decimals };
  const deducted: CellStyle = { ...RESULT_DEDUCTED, decimals };
  return ({ kind, sheet, deducts }: SummaryColumn): CellStyle => {
    if (kind === "points") return deducts === true ? deducted : points;
    if (kind === "number") return RESULT_POINTS;
    return sheet === "summary" ? RESULT_WORD : RESULT_TEXT;
  };
}

/** Points of a line whose texts take up one line each. */
export const LINE_HEIGHT = 20;

/** The height in points of a line: high enough for each of its texts. */
export function lineHeight(cells: Iterable<readonly [value: CellValue, width: number, style: CellStyle]>): number {
  let height = LINE_HEIGHT;
  for (const [value, width, style] of cells) {
    if (typeof value === "string") height = Math.max(height, textHeight(value, width, style));
  }
  return height;
}

/** Narrow, so that much goes beside one another; in millimetres. */
const MARGINS: PageMargins = { top: 16, bottom: 16, left: 10, right: 10, header: 8, footer: 8 };
const PAPER_MM = 297;
const MM_PER_POINT = 25.4 / 72;
const PAGE_WIDTH = (PAPER_MM - MARGINS.left - MARGINS.right) / MM_PER_POINT;

/** How small print may become, in parts of its size: no letter is smaller than 7 points on paper. */
const LEAST_SCALE: Readonly<Record<SummaryColumn["sheet"], number>> = { summary: 0.68, explanations: 0.8 };
/** A page never takes all of its width: the last column may not fit any more. */
const TAKEN = 0.93;

type LinesPage = Pick<PagePlan, "orientation" | "fitToWidth" | "pagesAcross" | "margins">;

/** The printed pages of lines with columns of these widths: the first of them, the name, stands on every page. */
export function linesPage(sheet: SummaryColumn["sheet"], widths: readonly number[]): LinesPage {
  const [name = 0, ...others] = widths.map(columnPoints);
  const wide = others.reduce((total, width) => total + width, 0);
  const room = PAGE_WIDTH / LEAST_SCALE[sheet] - name;
  const pagesAcross = wide <= room ? 1 : Math.ceil(wide / (room * TAKEN));
  return { orientation: "landscape", fitToWidth: true, pagesAcross, margins: MARGINS };
}

/** A column of a sheet of lines. */
interface LineColumn {
  readonly key: string;
  readonly width: number;
}

/**
 * The columns that title and worth of a sheet stand over: those of its first page, so that its edge cuts nothing, and
 * not the name, which stands on every page, where there are several beside one another.
 */
export function headSpan(sheet: SummaryColumn["sheet"], columns: readonly LineColumn[]): readonly LineColumn[] {
  const widths = columns.map(({ width }) => width);
  if (linesPage(sheet, widths).pagesAcross === 1) return columns;
  const room = (PAGE_WIDTH / LEAST_SCALE[sheet]) * TAKEN;
  let taken = 0;
  const over = widths.findIndex((width) => (taken += columnPoints(width)) > room);
  return columns.slice(1, Math.max(2, over));
}
