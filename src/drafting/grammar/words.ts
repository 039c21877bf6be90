/*
 * Parts of patterns, for flat texts.
 */

/** A number that is not the end or the beginning of a longer one. */
const NUMBER = "(?<![\\d.])\\d+(?:\\.\\d+)?(?![\\d.])";
export const HAN = "[\\u4e00-\\u9fff]";
/** What is counted one by one, the longer words first. */
export const UNITS = [
  "人次|批次|车次|户次|班次|场次|项次|个工作日|工作日|小时|平方米|公里|个月",
  "课时|学时|次|项|起|件|篇|例|宗|条|处|份|户|家|天|日|场|期|人|名|台|桶|只|辆|座|栋|间|块|盏|棵|株|亩|套|本|册|张|幅|盘|批|班|组|站|店|村|社区|乡镇|单位|种|节|类|所|位|口|根|枚|面|眼|艘|顶|卷|页|字|分钟|票",
  "个(?!百分点|名次|位次|点)",
].join("|");
/** What is measured, not counted. */
export const AMOUNTS = "亿元|万元|千元|百元|元|万亩|万吨|吨|公斤|千米|米|度|秒";
/** Whatever stands within one clause. */
export const WITHIN = "[^,;。:\\n\\u2460-\\u24ff]";
/** Where a clause begins and ends. */
export const BEGIN = "(?<![\\u4e00-\\u9fff\\d%])";
export const END = "(?=$|[,;。:、)\\n\\u2460-\\u24ff])";
/** Between two statements. */
export const THEN = "[,;。\\n]+";
/** Behind a condition: 完成的，得… */
export const IF = "(?:的|者|的单位)?[,:]?";
export const TO = "(?:-{1,2}|至|到)";
/** Points that are no part of another word: not 分钟, 分之, 分别. */
const POINTS_END = "分(?!钟|之|别|类|管|局|公司|制|为|数|贝|队|部|支|校|院|行|米|期|批)";

/** A number in a group of this name. */
export const number = (group: string): string => `(?<${group}>${NUMBER})`;

/** 3分 with the number in a group. */
export const points = (group: string): string => `${number(group)}${POINTS_END}`;

/** 得3分, 计3分, 得满分: the number in a group, which is empty for full points. */
export const earns = (group: string): string => `(?:得|计|记|给|赋)(?:满分|${points(group)})`;

/** 不得分, 得0分. */
export const NOTHING = "(?:(?:该项|本项|此项)?(?:不得分|不计分|不给分|不记分|[得计记为]?0分))";

/** 0.5-2分, 0.5分至2分, 1分: the numbers in two groups, the second empty for a single one. */
export const pointsRange = (least: string, most: string): string =>
  `${number(least)}(?:分?${TO}${number(most)})?${POINTS_END}`;

/** Characters that are any words at all, so many of them: HAN{2,16}, WITHIN{0,20}?. */
const ANY_WORDS = /\[(?:\^|\\u4e00-\\u9fff)[^\]]*\](?:\{\d+,\d+\}|[*+])\??/g;

/**
 * A pattern that finds all places. What it lets be any words at all stays apart from what it asks for: these stretches
 * are groups of their own, from which `piecesOf` knows them.
 */
export const pattern = (...parts: readonly string[]): RegExp => {
  let count = 0;
  const source = parts.join("").replace(ANY_WORDS, (stretch) => `(?<${FREE}${String((count += 1))}>${stretch})`);
  return new RegExp(source, "dgu");
};

/** How the groups of stretches begin that are any words at all. */
export const FREE = "free";
