/** "一等"、"二等"… with each of the given numerals. */
const numbered = (numerals: string, before: string, after: string): readonly string[] =>
  Array.from(numerals, (numeral) => before + numeral + after);

/** Scales of grades, each from the best to the worst; what offices mix stands in one scale. */
const SCALES: readonly (readonly string[])[] = [
  [
    ...["优秀", "优良", "优", "很好", "好", "良好", "良", "较好", "中等", "中", "称职", "合格", "达标", "一般"],
    ...["基本称职", "基本合格", "基本达标", "较差", "差", "很差", "不称职", "不合格", "不达标", "未达标"],
  ],
  ["全部完成", "全面完成", "基本完成", "部分完成", "未完成"],
  ["完全达到", "达到", "基本达到", "部分达到", "未达到"],
  ["完全符合", "符合", "基本符合", "部分符合", "不符合"],
  ["非常满意", "很满意", "满意", "比较满意", "较满意", "基本满意", "一般", "不太满意", "不满意"],
  ["非常了解", "了解", "基本了解", "不了解"],
  numbered("ABCDE", "", "级"),
  numbered("ABCDE", "", ""),
  ...["一二三四五", "12345"].flatMap((numerals) => [
    ["特等奖", ...numbered(numerals, "", "等奖")],
    numbered(numerals, "", "等"),
    numbered(numerals, "", "档"),
    numbered(numerals, "第", "档"),
  ]),
];

/** A name of a grade, as part of a pattern: longer ones before those that they contain. */
export const GRADE = `(?:${SCALES.flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})`;

/** Whether names of grades stand from the better to the worse, all in one scale. */
export function bestFirst(grades: readonly string[]): boolean {
  return SCALES.some((scale) => {
    const places = grades.map((grade) => scale.indexOf(grade));
    return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? place)));
  });
}

/** Grades that are the last of their kind. */
const LAST = /^(?:未完成|不满意|不太满意|不了解|不合格|不称职|不达标|未达标|较差|很差|差|[DE]级?)$/u;

export function isLast(grade: string): boolean {
  return LAST.test(grade);
}
