import { isBlankPoints } from "../../rubric/printed";
import { sum } from "../../shared/decimal";
import type { Grid } from "./grid";
import { basePoints } from "./pointsCell";
import { squeezed } from "./text";

/*
 * Rows that hold sums: told by their words or, whatever they are called, by what they add up.
 */

const WHAT =
  "(?:各项|各类|以上|全部|所有|全年|年度|本表|本页|本项|分项|单项|考核|考评|评价|评分|自评|指标|项目|分值|分数|得分|基础|基本|标准|权重|最终|最后|综合|实际|总)*";
const SUM_WORDS = "(?:合计|总计|共计|小计|总和|之和|汇总|累计|总分|总数|总|满分|[∑Σ]|total|sum)";
const SUM_ROW = new RegExp(
  `^${WHAT}${SUM_WORDS}(?:合计|总计|小计|总分|得分|分值|分数|分|数|值)*(?:[（(：:=＝].{0,20}|\\d+分?)?$`,
  "iu",
);
const PART = /小计|分项|单项|本项|本页/u;
/** 两项合计, 各部分合计 */
const ALL =
  /^(?:以上|上述)?(?:各|[一二两三四五六七八九十\d]+|全)[大]?(?:项|部分|类|方面)(?:得分|分值)?(?:合计|总计|共计)$/u;
/** 组织领导小计, 加分合计 */
const NAMED_SUM = /^[^，。；：（(]{1,12}(?:小计|合计|总计)$/u;

/** Whether a text names a sum: of the whole table, or of a part of it; null where it names none. */
export function sumNamed(text: string): "total" | "subtotal" | null {
  const name = squeezed(text);
  if (ALL.test(name)) return "total";
  if (!SUM_ROW.test(name)) return NAMED_SUM.test(name) ? "subtotal" : null;
  return PART.test(name) ? "subtotal" : "total";
}

/** A row as it is looked at for sums. */
export interface Summand {
  readonly row: number;
  readonly points: number;
  /** Whether it has a name and points, and neither a number nor a rule where the other rows have them. */
  readonly bare: boolean;
  /** A row that is known to begin another sum: a heading or a subtotal. */
  readonly parts: boolean;
}

/** Where the points of all items come to this, none of them is a sum. */
const WHOLE = 100;

/** Which bare rows hold the sum of the rows above them, or of those below up to the next bare one. */
export function guessedSums(rows: readonly Summand[]): ReadonlyMap<number, "total" | "subtotal" | "heading"> {
  const found = new Map<number, "total" | "subtotal" | "heading">();
  if (!rows.some(({ bare }) => bare)) return found;
  const all = sum(rows.map(({ points }) => points));
  if (all === WHOLE) return found;
  // Sums stand above what they add up where the first row is one, else below.
  const headed = rows[0]?.bare === true;
  const counted: number[] = [];
  let since: number[] = [];
  rows.forEach(({ row, points, bare, parts }, index) => {
    if (parts) since = [];
    const below = bare ? belowUntilBare(rows, index) : [];
    if (bare && points > 0 && counted.length > 1 && sum(counted) === points && below.length === 0) {
      found.set(row, "total");
    } else if (bare && points > 0 && !headed && since.length > (found.size > 0 ? 0 : 1) && sum(since) === points) {
      found.set(row, "subtotal");
      since = [];
    } else if (bare && points > 0 && below.length > 1 && sum(below) === points) {
      found.set(row, "heading");
      since = [];
    } else {
      counted.push(points);
      since.push(points);
    }
  });
  return found;
}

function belowUntilBare(rows: readonly Summand[], index: number): readonly number[] {
  const below = rows.slice(index + 1);
  const end = below.findIndex(({ bare, parts }) => bare || parts);
  return (end < 0 ? below : below.slice(0, end)).map(({ points }) => points);
}

/** The columns that rows are told by. */
interface SumColumns {
  readonly kept: readonly number[];
  readonly maxes: readonly number[];
  readonly numbers: readonly number[];
  readonly rules: readonly number[];
}

/** The longest name of a sum. */
const LONGEST = 12;

/** A row of a table as a summand; one without a column of points, or with several, is none. */
export function summandAt(
  grid: Grid,
  row: number,
  { kept, maxes, numbers, rules }: SumColumns,
): Omit<Summand, "parts"> {
  const [column] = maxes;
  const area = column === undefined ? null : grid.area(row, column);
  const points = area?.row === row ? basePoints(area.text) : 0;
  const blank = (columns: readonly number[]) =>
    columns.every((one) => {
      const { row: own, text } = grid.area(row, one);
      return own === row && isBlankPoints(text);
    });
  const texts = kept
    .filter((one) => !maxes.includes(one))
    .map((one) => grid.area(row, one))
    .filter((one, place, areas) => one.row === row && one !== areas[place - 1] && one.text.trim() !== "");
  const named = texts.length === 1 && squeezed(texts[0]?.text ?? "").length <= LONGEST;
  const told =
    rules.length > 0 ? blank(rules.filter((one) => !texts.some((text) => text.column === one))) : numbers.length > 0;
  const isRule = texts.some(({ column: own }) => rules.includes(own));
  const unnumbered = numbers.every((one) => !/\d/.test(grid.area(row, one).text.normalize("NFKC")));
  return { row, points, bare: named && told && !isRule && unnumbered && maxes.length === 1 };
}
