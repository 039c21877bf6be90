import { oneLine, squeezed } from "./text";

/** What the lines above a table say of it. */
export interface Titles {
  /** “附件2”, as printed; null where there is none. */
  readonly heading: string | null;
  /** Null where no line is one. */
  readonly title: string | null;
  /** 发文字号; null where none is printed. */
  readonly number: string | null;
}

const HEADING = /^附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]*(?:[-—]\d+)?(?=[：:\s]|$|(?<=\d)\D)/;
const NUMBER = /[\u4e00-\u9fa5]{1,12}[〔［[]\d{4}[〕］\]]\s*\d+\s*号/;
/** Lines that are filled in, or that say what is counted: “单位：”, “（盖章）”, a date. */
const FORM =
  /^[（(]?(?:被|填报|受|参)?[考评测核填报]{0,3}(?:单位|部门|对象|日期|时间|期间|人)(?:[^，。]{0,8}[：:]|$)|^单位|^填表|^类别[：:]|^\d{4}年\d+月(?:\d+日)?$/;
const TITLE = /考核|评分|评价|评估|指标|测评|督导|检查|计分|考评|评议|细则|办法/;
/** Lines before the title belong to the document, not to the table. */
const NEAR = 8;
const LONGEST_TITLE = 60;

/** Tells heading, title and number among the lines above a table; the lowest that fits counts. */
export function titlesOf(before: readonly string[]): Titles {
  const lines = before.map((line) => line.trim()).filter((line) => line !== "");
  const near = lines.slice(-NEAR);
  const headed = near.findLast((line) => HEADING.test(line) && line.length <= LONGEST_TITLE);
  const heading = headed === undefined ? null : (HEADING.exec(headed)?.[0].trim() ?? null);
  const rest =
    headed === undefined || heading === null
      ? ""
      : headed
          .trim()
          .slice(heading.length)
          .replace(/^[\s：:]+/, "");
  const below = headed === undefined ? near : near.slice(near.lastIndexOf(headed) + 1);
  const candidates = below.map(oneLine).filter((line) => !FORM.test(squeezed(line)) && line.length <= LONGEST_TITLE);
  const title = wholeTitle(candidates) ?? (rest === "" ? candidates.at(-1) : rest);
  const number = lines.map((line) => NUMBER.exec(line)?.[0]).find((one) => one !== undefined) ?? null;
  return { heading, title: title === undefined || title === "" ? null : title, number };
}

/** The annex as clauses name it: “附件2”, empty where none is printed. */
export function annexOf(heading: string | null): string {
  return heading === null ? "" : squeezed(heading);
}

/** Who issues a document, and what its lines end in otherwise. */
const NO_START = /(?:局|厅|委|部|室|政府|委员会|领导小组|文件|日|[。：:；]|\d)$/;

/** The lowest line that is a title; one in two lines is joined. */
function wholeTitle(lines: readonly string[]): string | null {
  const last = lines.findLastIndex((line) => TITLE.test(line));
  const title = lines[last];
  if (title === undefined) return null;
  const start = lines[last - 1] ?? "";
  const joined = start !== "" && !TITLE.test(start) && !NO_START.test(start) ? start + title : title;
  return joined.length <= LONGEST_TITLE ? joined : title;
}
