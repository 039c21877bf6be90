import { show } from "../shared/decimal";
import type { Language } from "../shared/language";
import { sentence, type Label } from "../shared/words";
import type { Paired, ParametersOf } from "../shared/wording/table";

/*
 * What a rule does, told in either language as an assessment document would say it. What a rubric calls its fields is
 * quoted as it stands.
 */

/** A sentence or a part of one, Chinese and English. */
type Saying<Chinese extends string> = readonly [chinese: Chinese, english: string];

/** Says something in one language; the compiler checks that every placeholder has its value. */
export type Say = <Chinese extends string>(saying: Saying<Chinese>, parameters: ParametersOf<Chinese>) => string;

/** How things are said in each language. */
export const sayIn: Readonly<Record<Language, Say>> = {
  "zh-CN": ([chinese], parameters) => sentence(chinese, parameters),
  "en-US": ([, english], parameters) => sentence(english, parameters),
};

/** In Chinese, as everything stands that is written into worksheets. */
export const inChinese: Say = sayIn["zh-CN"];

/** Takes sentences in both languages; it does not compile where their placeholders differ. */
export function sayings<const Table extends Readonly<Record<string, Label>>>(table: Table & Paired<Table>): Table {
  return table;
}

const parts = sayings({
  comma: ["，", ", "],
  semicolon: ["；", "; "],
  listed: ["、", ", "],
  and: ["、", " and "],
  or: ["或", " or "],
  yes: ["{what}的", "where “是否{what}” is yes"],
  "is-yes": ["“{label}”为是的", "where “{label}” is yes"],
  happened: ["{what}的", "where “{what}” occurred"],
  occurs: ["发生“{label}”的", "where “{label}” occurred"],
  "award-fixed": ["得{points}分", "{points|point|points}"],
  "award-negative": ["扣{points}分", "minus {points|point|points}"],
  "award-range": ["得{least}至{most}分（由审核人评定）", "{least} to {most} points (set by the reviewer)"],
  "from-to": ["{least}至{most}", "{least} to {most}"],
  "at-most": ["最高{points}分", "at most {points|point|points}"],
  "at-least": ["最低{points}分", "at least {points|point|points}"],
  "no-least": ["不设最低分", "no least points"],
});

/** Words that several kinds of rules share. */
export const shared = sayings({
  full: ["得满分{max}分", "full points ({max})"],
  nothing: ["得0分", "0 points"],
  "no-points": ["不能计分", "no points can be given"],
  "not-assessed": ["不考核，其余指标折算", "not assessed, the others are rescaled"],
  completion: ["完成率（{actual}÷{target}）", "rate of completion ({actual} ÷ {target})"],
  times: ["{label}×{factor}", "{label} × {factor}"],
  adds: ["加", "plus"],
  takes: ["扣", "minus"],
  "ties-shared": ["并列的名次按1、1、3排", "ties take places (1, 1, 3)"],
  "ties-dense": ["并列的名次按1、1、2排", "ties take one place (1, 1, 2)"],
  "same-matter": ["台账里同一件事只计最重的一次", "of the lines about one matter in the ledger the heaviest counts"],
});

/** Cases that follow each other: 90%及以上得10分，低于90%得8分. */
export function cases(all: readonly string[], say: Say): string {
  return all.filter((part) => part !== "").join(say(parts.comma, {}));
}

/** Statements that stand for themselves; empty ones are left out. */
export function statements(all: readonly string[], say: Say): string {
  return all.filter((part) => part !== "").join(say(parts.semicolon, {}));
}

/** The members of a list. */
export function listedIn(say: Say, all: readonly string[]): string {
  return all.join(say(parts.listed, {}));
}

/** Things that hold together. */
export function allIn(say: Say, all: readonly string[]): string {
  return all.join(say(parts.and, {}));
}

/** One thing or another. */
export function eitherOf(all: readonly string[], say: Say): string {
  return all.join(say(parts.or, {}));
}

/** The most points that there can be; empty where there is no limit. */
export function mostText(max: number, say: Say): string {
  return max === Infinity ? "" : say(parts["at-most"], { points: max });
}

/** The least points that there can be. */
export function leastText(floor: number | null, say: Say): string {
  return floor === null ? say(parts["no-least"], {}) : say(parts["at-least"], { points: floor });
}

/** What a case is worth: 得8分, 扣2分, 得6至8分（由审核人评定）. */
export function awardText(award: number | { readonly least: number; readonly most: number }, say: Say): string {
  if (typeof award === "object") return say(parts["award-range"], award);
  return award < 0 ? say(parts["award-negative"], { points: -award }) : say(parts["award-fixed"], { points: award });
}

/** An amount that may be fixed or lie within a range: 1, 0.5至2. */
export function amountText({ least, most }: { readonly least: number; readonly most: number }, say: Say): string {
  return least === most ? show(most) : say(parts["from-to"], { least, most });
}

/** How questions begin of which “yes” is what they ask about: 是否按期报送. */
const WHETHER = "是否";

/** How events begin that are told with their verb: 发生较大安全事故. */
const OCCURS = "发生";

/** Those units for which the answer is yes: 按期报送的. */
export function whenYes(label: string, say: Say): string {
  return asked(label, say) ?? say(parts["is-yes"], { label });
}

/** Those units for which something occurred. */
export function whenOccurred(label: string, say: Say): string {
  if (label.startsWith(OCCURS)) return say(parts.happened, { what: label });
  return asked(label, say) ?? say(parts.occurs, { label });
}

function asked(label: string, say: Say): string | null {
  const what = label.startsWith(WHETHER) ? label.slice(WHETHER.length) : "";
  return what === "" ? null : say(parts.yes, { what });
}
