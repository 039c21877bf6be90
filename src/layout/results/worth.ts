import { applyReadings, readingsInForce } from "../../rubric/readings";
import type { Results } from "../../scoring/results";
import { at } from "../../shared/list";
import { NO_RESULT } from "../cells/words";
import { resultKey, unitOfRowKey, WORTH_ROW } from "../keys";
import type { CellContent, CellPatch, CellValue } from "../plan";
import { contentAt, patchOf } from "../read/found";
import { sheetsOf } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { columnsOn } from "../resultTexts/summaryColumns";
import {
  basisText,
  exceededText,
  followingText,
  keptOrderText,
  provisionalText,
  receiptsText,
  selfBasedText,
  type SelfBased,
} from "../resultTexts/texts";
import { textHeight } from "../sizes";
import type { Design } from "../sheets/design";
import { factColumns, headSpan, LINE_HEIGHT, UNIT } from "../sheets/resultLine";
import { worthText } from "../sheets/summarySheet";
import { WORTH } from "../styles";
import { resultColumns } from "./lineHeights";
import type { WhyKept } from "./order";
import type { WrittenSheet } from "./written";

type Worth = Pick<Results, "provisional" | "missing" | "exceeded" | "receipts" | "interpretations">;

/** What is written, and why the lines of 汇总 do not stand in the order of ranks; null where they do. */
interface Summarised {
  readonly written: readonly WrittenSheet[];
  readonly kept: WhyKept | null;
}

/**
 * What the summary says above its results: whether they are final, and where not, why; which grades exceed their
 * places; what follows for whom; why lines are not in the order of ranks; and the clauses of standings.
 */
export function worthPatches(reading: WorkbookReading, results: Worth, { written, kept }: Summarised): CellPatch[] {
  const { design, sheets } = reading;
  const { readings } = readingsInForce(design.form.rubric, results.interpretations);
  const rubric = applyReadings(design.form.rubric, readings);
  const text = [
    provisionalText(results),
    exceededText(results.exceeded),
    selfBasedText(selfBasedIn(reading, written)),
    receiptsText(results.receipts),
    followingText(written.flatMap(following)),
    keptOrderText(kept),
    worthText(rubric),
  ].join("");
  const place = worthPlace(design);
  return sheetsOf(sheets, "summary").flatMap((found) => {
    const row = found.rows.get(WORTH_ROW);
    if (row === undefined) return [];
    // In older workbooks it always stands in the column of the names.
    const columns = [place.column, UNIT].flatMap((key) => found.columns.get(key) ?? []);
    const column = columns.find((one) => !isEmpty(contentAt(found, row, one))) ?? found.columns.get(UNIT);
    if (column === undefined) return [];
    const rowHeight = worthHeight(text, place.width);
    return patchOf(found, row, column, text).map((patch) => ({ ...patch, rowHeight }));
  });
}

function isEmpty(content: CellContent): boolean {
  return content === null || content === "";
}

/** The units of the written summary that stand there by their own values. */
function selfBasedIn({ design }: WorkbookReading, written: readonly WrittenSheet[]): SelfBased {
  const { columns = [], rows = [] } = written.find(({ role }) => role === "summary") ?? {};
  const column = (result: string) => columns.indexOf(resultKey(result));
  const [basis, rank, grade] = [column("basis"), column("rank"), column("grade")];
  const own = rows.filter(([, values]) => values[basis] === basisText({ basis: "self" }));
  const computed = design.form.rubric.grading.kind !== "entered";
  const isThere = (value: CellValue = null) => value !== null && value !== NO_RESULT;
  const isPlaced = (values: readonly CellValue[]) => isThere(values[rank]) || (computed && isThere(values[grade]));
  return { units: own.length, placed: own.filter(([, values]) => isPlaced(values)).length };
}

/** What follows for the units of a written sheet that tells it. */
function following({ columns, rows }: WrittenSheet): (readonly [string, string])[] {
  const place = columns.indexOf(resultKey("consequences"));
  return rows.flatMap(([key, values]) => {
    const text = values[place] ?? null;
    return text === null ? [] : [[unitOfRowKey(key) ?? key, String(text)] as const];
  });
}

/** Where what is said above the results of 汇总 stands: the first of its columns, and how wide they are together. */
function worthPlace(design: Design): { readonly column: string; readonly width: number } {
  const span = headSpan("summary", [
    ...factColumns(design.form.rubric),
    ...columnsOn("summary", resultColumns(design)),
  ]);
  return { column: at(span, 0).key, width: span.reduce((total, { width }) => total + width, 0) };
}

/** The height of what is said there. */
function worthHeight(text: string, width: number): number {
  return Math.max(LINE_HEIGHT, textHeight(text, width, WORTH));
}
