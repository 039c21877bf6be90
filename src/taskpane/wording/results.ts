/** What the step 评分 says. */
export interface ResultsTexts {
  readonly score: string;
  readonly noUndo: string;
  readonly notWritten: string;
  readonly noUnits: string;
  readonly gaps: (units: number, entries: number) => string;
  readonly gapsHint: string;
  readonly gapsOf: (unit: string) => string;
  readonly unitGaps: (entries: number) => string;
  readonly toMend: string;
  readonly distribution: string;
  readonly totals: string;
  readonly totalsOf: (category: string) => string;
  readonly bin: (from: string, to: string) => string;
  readonly binHint: (incomplete: number) => string;
  readonly grades: string;
  readonly gradeFrom: (grade: string, from: string) => string;
  readonly unitCount: (count: number) => string;
  readonly withPlaces: (count: number, places: number) => string;
  readonly placesHint: string;
  readonly search: string;
  readonly category: string;
  readonly allCategories: string;
  readonly show: string;
  readonly all: string;
  readonly ungraded: string;
  readonly counted: (what: string, count: number) => string;
  readonly found: (shown: number, all: number) => string;
  readonly noMatch: string;
  readonly table: string;
  readonly rank: string;
  readonly rankOf: (rank: number) => string;
  readonly unranked: string;
  readonly unit: string;
  readonly total: string;
  readonly totalOf: (total: string) => string;
  readonly grade: string;
  readonly vetoed: string;
  readonly capped: string;
  readonly incomplete: string;
  /** `above` without its sign; `than` tells on which side the unit's own total lies. */
  readonly self: (total: string, above: string, than: "more" | "less" | "same") => string;
  readonly selfPoints: (points: string) => string;
  readonly itemsOf: (unit: string) => string;
  /** Says that explanations are in another language than the pane; null where they are not. */
  readonly explanationsIn: string | null;
  readonly figuresOf: (unit: string) => string;
  readonly remarksOn: (what: string) => string;
  readonly points: (value: string, max: number | null) => string;
  readonly notScored: string;
  readonly noSection: string;
}

export const resultsZhCN: ResultsTexts = {
  score: "计分并写入",
  noUndo: "写入以后，Excel 的“撤销”退不回写入以前；填报的数据不会改动。",
  notWritten: "下面是按现有数据算出的结果；写入工作簿请点“计分并写入”。",
  noUnits: "工作簿里没有考核单位，请检查填报的工作表。",
  gaps: (units, entries) => `还差 ${units} 个单位 ${entries} 项，名次、等次为暂定`,
  gapsHint: "点一项就转到要填的单元格；填完后重新计分。",
  gapsOf: (unit) => `${unit}还差的项`,
  unitGaps: (entries) => `还差 ${entries} 项，填全后结果才算定`,
  toMend: "有错误，先改正",
  distribution: "分布",
  totals: "总分分布",
  totalsOf: (category) => `总分分布：${category}`,
  bin: (from, to) => `${from}–${to}`,
  binHint: (incomplete) => `各段含下限、不含上限。${incomplete === 0 ? "" : `未填全的 ${incomplete} 个单位不在内。`}`,
  grades: "等次分布",
  gradeFrom: (grade, from) => `${grade}（${from} 分起）`,
  unitCount: (count) => `${count} 个`,
  withPlaces: (count, places) => `${count} 个，名额 ${places}`,
  placesHint: "竖线是按比例算出的名额；并列时按所选口径处理，可能多于或少于名额。",
  search: "查找单位",
  category: "类别",
  allCategories: "全部类别",
  show: "显示",
  all: "全部单位",
  ungraded: "未定等次",
  counted: (what, count) => `${what}（${count}）`,
  found: (shown, all) => (shown === all ? `共 ${all} 个单位` : `${all} 个单位中的 ${shown} 个`),
  noMatch: "没有符合的单位，请换一个词或改选“全部单位”。",
  table: "评分结果",
  rank: "名次",
  rankOf: (rank) => `第 ${rank} 名`,
  unranked: "没有名次",
  unit: "单位",
  total: "总分",
  totalOf: (total) => `${total} 分`,
  grade: "等次",
  vetoed: "一票否决",
  capped: "已封顶",
  incomplete: "未填全",
  self: (total, above, than) =>
    ({
      more: `自评 ${total}，比审核高 ${above}`,
      less: `自评 ${total}，比审核低 ${above}`,
      same: `自评 ${total}，与审核相同`,
    })[than],
  selfPoints: (points) => `自评 ${points}`,
  itemsOf: (unit) => `${unit}各项得分`,
  explanationsIn: null,
  figuresOf: (unit) => `${unit}的结果`,
  remarksOn: (what) => `${what}：提示`,
  points: (value, max) => (max === null ? value : `${value} / ${max} 分`),
  notScored: "未得分",
  noSection: "其他",
};

export const resultsEnUS: ResultsTexts = {
  score: "Score and write",
  noUndo: "Excel cannot undo past this step. What has been entered stays as it is.",
  notWritten: "These results follow from the present entries. Choose “Score and write” to put them into the workbook.",
  noUnits: "The workbook holds no units. Please look at the sheets to be filled in.",
  gaps: (units, entries) =>
    `${entries} ${entries === 1 ? "entry" : "entries"} missing in ${units} ${units === 1 ? "unit" : "units"}; ranks and grades are provisional`,
  gapsHint: "Choose one to go to its cell. Score again when all are filled in.",
  gapsOf: (unit) => `Missing entries of ${unit}`,
  unitGaps: (entries) => `${entries} ${entries === 1 ? "entry" : "entries"} missing before the result is final`,
  toMend: "to be corrected",
  distribution: "Distribution",
  totals: "Totals",
  totalsOf: (category) => `Totals: ${category}`,
  bin: (from, to) => `${from}–${to}`,
  binHint: (incomplete) =>
    `Lower bounds belong to a range, upper ones to the next.${incomplete === 0 ? "" : ` ${incomplete} incomplete not counted.`}`,
  grades: "Grades",
  gradeFrom: (grade, from) => `${grade} (from ${from})`,
  unitCount: (count) => String(count),
  withPlaces: (count, places) => `${count}, quota ${places}`,
  placesHint: "The line marks the quota. Ties follow the chosen reading and may exceed it or fall short of it.",
  search: "Find a unit",
  category: "Category",
  allCategories: "All categories",
  show: "Show",
  all: "All units",
  ungraded: "No grade yet",
  counted: (what, count) => `${what} (${count})`,
  found: (shown, all) => (shown === all ? `Units: ${all}` : `${shown} of ${all} units`),
  noMatch: "No unit matches. Try another word, or show all units.",
  table: "Results",
  rank: "Rank",
  rankOf: (rank) => `Rank ${rank}`,
  unranked: "No rank",
  unit: "Unit",
  total: "Total",
  totalOf: (total) => `total ${total}`,
  grade: "Grade",
  vetoed: "Vetoed",
  capped: "Capped",
  incomplete: "Incomplete",
  self: (total, above, than) =>
    ({
      more: `own total ${total}, ${above} above the review`,
      less: `own total ${total}, ${above} below the review`,
      same: `own total ${total}, as reviewed`,
    })[than],
  selfPoints: (points) => `own ${points}`,
  itemsOf: (unit) => `Items of ${unit}`,
  explanationsIn: "Explanations stand here as in the workbook: in Chinese, the language of the document they quote.",
  figuresOf: (unit) => `Results of ${unit}`,
  remarksOn: (what) => `Remarks on ${what}`,
  points: (value, max) => (max === null ? value : `${value} / ${max}`),
  notScored: "not scored",
  noSection: "Others",
};
