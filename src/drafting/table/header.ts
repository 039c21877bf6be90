import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { listed } from "../../shared/said";
import { halfWidth } from "../../shared/typedText";
import { columnTexts, isNumeric, type ColumnTexts } from "./columnTexts";
import { areasAcross, type Grid } from "./grid";
import { oneLine, squeezed } from "./text";

/** The rows that name the columns. */
export interface Header {
  /** First and last row. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadedColumn[];
}

/** A column with the words above it. */
export interface HeadedColumn {
  readonly index: number;
  /** The lowest words, in one line; those above them where these are blank. */
  readonly header: string;
  /** All words above the column, from the top. */
  readonly words: readonly string[];
  /** Null where the words say nothing of it. */
  readonly cls: HeaderClass | null;
}

/** Titles and lines such as “单位：” may stand in rows of their own above the header. */
const SEARCHED = 20;
/** Rows that a header can have. */
const DEEPEST = 3;

/**
 * Finds the rows that name the columns: by their usual words or, where these are few, by what stands below them; fails
 * where no row has at least two columns that are known by either.
 */
export function findHeader(grid: Grid): Result<Header> {
  const searched = Array.from({ length: Math.min(grid.height, SEARCHED) }, (_, row) => row);
  const from = searched.find((row) => isHeaderRow(grid, row) || isBorneOut(grid, row));
  if (from === undefined) return failure([noHeader(grid, searched)]);
  const to = lastHeaderRow(grid, from);
  const columns = Array.from({ length: grid.width }, (_, index) => headed(grid, index, from, to));
  return success({ from, to, columns });
}

/** Tells which row is most like a header, and which of its words are not known. */
function noHeader(grid: Grid, searched: readonly number[]): Issue {
  const rows = searched.map((row) => {
    const texts = areasAcross(grid, row).map(({ text }) => oneLine(text));
    const words = texts.filter((text) => text !== "" && text.length <= LONGEST);
    return { row, known: words.filter((text) => headerClass(text) !== null), texts, words };
  });
  const [best] = rows
    .filter(({ known, texts }) => known.length > 0 && texts.length > 1 && !hasNumber(texts))
    .sort((one, other) => other.known.length - one.known.length);
  if (best === undefined) return issue("draft-no-header", {}, {});
  const unknown = best.words.filter((text) => !best.known.includes(text));
  return issue("draft-header-unknown", {}, { row: best.row + 1, known: listed(best.known), unknown: listed(unknown) });
}

/** Whether at least two cells of a row name columns, and nothing in it is a number. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  const texts = areasAcross(grid, row).map(({ text }) => text);
  const known = texts.filter((text) => headerClass(text) !== null);
  return (
    known.length >= 2 && known.length * 2 >= texts.filter((text) => text.trim() !== "").length && !hasNumber(texts)
  );
}

/**
 * Whether what stands below a row bears out that it names columns: those that are not known are filled in by others, or
 * hold points.
 */
function isBorneOut(grid: Grid, row: number): boolean {
  const areas = areasAcross(grid, row).filter(({ text }) => text.trim() !== "");
  const short = areas.every(({ text }) => bareHeader(text).length <= LONGEST && !/[：:。；]/.test(text.trim()));
  if (!short || areas.length < 3 || hasNumber(areas.map(({ text }) => text))) return false;
  const below = Array.from({ length: grid.height - row - 1 }, (_, place) => row + 1 + place);
  const known = areas.filter(({ text }) => headerClass(text) !== null);
  const others = areas.filter((area) => !known.includes(area) && area.columns === 1);
  const texts = others.map(({ column, text }) => {
    // A header that is repeated is not filled in.
    const rest = below.filter((one) => grid.area(one, column).text !== text);
    return columnTexts(grid, rest, column);
  });
  const blank = texts.filter((own) => own.texts.every((text) => squeezed(text).length <= 1)).length;
  const points = known.some(({ text }) => headerClass(text) === "max") ? 0 : texts.filter(isPoints).length;
  const read = known.length + points;
  const told = known.some(({ text }) => !["dropped", "number"].includes(headerClass(text) ?? "dropped"));
  return told && read >= 2 && (read + blank) * 2 >= areas.length;
}

/** Points in a column, and nothing that counts on. */
function isPoints(own: ColumnTexts): boolean {
  return own.texts.length > 1 && isNumeric(own);
}

function hasNumber(texts: readonly string[]): boolean {
  return texts.some((text) => /^[\d.%]+分?$/.test(halfWidth(text).trim()));
}

/** Joined cells tell how deep a header is; without them, a second row of names below one that spans columns does. */
function lastHeaderRow(grid: Grid, from: number): number {
  const joined = areasAcross(grid, from)
    .filter((area) => area.row === from && area.rows <= DEEPEST)
    .map((area) => area.row + area.rows - 1);
  const last = Math.max(from, ...joined);
  if (last > from || last + 1 >= grid.height) return last;
  const spans = areasAcross(grid, from).some(({ columns }) => columns > 1);
  return spans && isHeaderRow(grid, last + 1) ? last + 1 : last;
}

function headed(grid: Grid, index: number, from: number, to: number): HeadedColumn {
  const areas = Array.from({ length: to - from + 1 }, (_, row) => grid.area(from + row, index));
  const words = areas
    .filter((area, row) => area !== areas[row - 1])
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== "");
  const header = words.at(-1) ?? "";
  const known = [header, words.join(""), words[0] ?? ""].map(headerClass);
  return { index, header, words, cls: known.find((cls) => cls !== null) ?? null };
}

/**
 * What the words above a column say of it. group: indicators, projects, categories; content: what is asked for; ratings:
 * a column to tick; dropped: results and remarks of somebody's form, which the worksheets have by themselves.
 */
export type HeaderClass = "number" | "category" | "group" | "content" | "max" | "rule" | "source" | "dropped";

/** Words of ratings, which a column to tick has above it. */
export const RATING =
  /^(?:优秀|优良|优|良好|很好|很差|良|中|好|较好|一般|较差|差|合格|基本合格|不合格|称职|基本称职|不称职|非常满意|很满意|满意|较满意|比较满意|基本满意|不太满意|不满意|非常了解|了解|基本了解|不了解|(?:完全)?达到|基本达到|部分达到|未达到|(?:完全)?符合|基本符合|不符合)$/;

/** Whether a word is a grade: 优, 合格, A. */
export function isGrade(word: string): boolean {
  return RATING.test(word) || /^[A-E][级等档]?$/u.test(word);
}

/** The usual words, in the order in which they are tried. */
const WORDS: readonly (readonly [HeaderClass, RegExp])[] = [
  ["number", /^(?:序号?|编号|项次|项号|号|次序|项目序号|指标编号|指标序号|代码|指标代码|编码|代号|标号|no\.?)$/i],
  ["dropped", /自评|备注|考核结果|考评结果|(?:评分|扣分|加分|得分)(?:说明|原因|情况|理由)|填报项目|适用条件/],
  [
    "dropped",
    /^(?:考核|考评|评估|评价|实际|实|检查|评审|最终|核定|复核|初评)?(?:得分|评分|打分|扣分|加扣分)(?:值|结果)?$/,
  ],
  ["dropped", RATING],
  ["dropped", /^(?:审核|复核|评分人|检查人|审核意见|完成情况)$/],
  ["max", /^(?:最高|最多)(?:扣分|加分|减分|得分)$|^(?:扣分|加分|减分)(?:上限|限额|封顶)$/],
  ["content", /(?:内容|要求|标准).*[及和与、](?:分值|权重)$/],
  ["group", /(?:指标|项目).*[及和与、](?:分值|权重)$/],
  [
    "max",
    /^.{0,6}?(?:分值|权重|权数|比重|标准分|满分|配分|基准分|基本分|基础分|目标分|规定分|应得分|总分|分数|赋分|占分|额定分|最高分)(?:值|数)?$/,
  ],
  [
    "source",
    /来源|依据|责任(?!内容|要求|事项|目标|清单)|牵头|佐证|证明材料|监控办法|(?:考核|检查|评价|评估|考评)(?:方式|部门|科室|主体)/,
  ],
  ["source", /查验资料|查看资料|支撑材料|配合单位|考评单位/],
  [
    "rule",
    /(?:评分|计分|记分|扣分|加分|赋分|打分|给分|得分|考核|考评|评价|评估|评定|监控|计算)(?:标准|细则|办法|方法|方式|规则|条件)/,
  ],
  ["rule", /^(?:标准|细则|办法|评分|计分)$/],
  ["category", /^(?:单位类别|考核类别|类别|考核单位|被考核单位|考核对象|考评对象|被考核对象)$/],
  ["content", /内容|要求|要点|说明|目标|任务|标准|描述|释义/],
  [
    "group",
    /(?:考核|考评|评价|评估|评分|检查)点|指标|项目|类别|名称|事项|维度|要素|类型|分类|大项|小项|方面|一级|二级|三级|部分|环节/,
  ],
];

/** Longer texts above a column are a title or a row of the table. */
const LONGEST = 20;

/** A header as it is compared: in one piece, without what stands in brackets: “分值\n（70分）” is “分值”. */
export function bareHeader(text: string): string {
  return squeezed(text.normalize("NFKC")).replace(/\([^()]*\)/g, "");
}

/** What a header says of its column; null where its words are not known. */
export function headerClass(text: string): HeaderClass | null {
  const bare = bareHeader(text);
  if (bare === "" || bare.length > LONGEST) return null;
  return WORDS.find(([, words]) => words.test(bare))?.[0] ?? null;
}

/** Whether a column is for the unit's own points. */
export function isSelfPoints(header: string): boolean {
  return squeezed(header).includes("自评");
}

/** What a header of points says besides: “平时监控分值” is of the phase 平时监控; empty where it says nothing. */
export function phaseOf(header: string): string {
  return bareHeader(header).replace(/(?:标准)?(?:分值|权重|标准分|满分|配分|分数)(?:值|数)?$/, "");
}
