import type { IssueTable } from "./table";

/** What is wrong or remarkable in entries: values, blanks, units, the ledger, and what the document leaves open, in Chinese. */
export const entryIssuesChinese = {
  // Entries as a whole
  "unknown-rubric": ["error", "没有编号为“{rubric}”的考评表，现有：{#known}"],
  "unknown-interpretation": ["error", "本表没有口径“{id}”，现有：{#known}"],
  "unknown-choice": ["error", "口径“{id}”没有选项“{choice}”，可选：{#known}"],
  "no-units": ["error", "没有考核对象，请至少填写一个单位"],
  "duplicate-unit": ["error", "单位“{name}”重复出现，每个单位只能有一份数据"],
  "unit-name-unseen": [
    "warning",
    "单位名称里有看不见的字符：“{name}”（〔〕里是它的编码）；比较名称时不计，请删去后重新输入",
  ],
  "empty-unit-name": ["error", "单位名称是空的，请填写"],
  "category-missing": ["error", "缺少类别，本表单位须分类：{#known}"],
  "category-unknown": ["error", "没有类别“{category}”，可选：{#known}"],
  "category-not-used": ["error", "本表不分类别，请删去类别"],
  "unknown-item": ["error", "本表没有指标“{item}”"],
  "item-of-other-category": ["error", "指标“{item}”不属于类别“{category}”，请删去"],
  "unknown-attribute": ["error", "本表没有单位属性“{attribute}”，可用：{#known}"],
  "unknown-field": ["error", "指标没有填报项目“{field}”，可填：{#known}"],
  "not-scored-here": ["error", "“{label}”分值为0，不填"],
  "unknown-ledger-unit": ["error", "台账里的单位“{name}”不在考核名单中"],
  "unknown-ledger-item": ["error", "指标“{item}”不记台账，可记：{#known}"],
  "unknown-ledger-level": ["error", "指标“{item}”没有级别“{level}”，可选：{#known}"],
  "ledger-line-empty": ["error", "台账这一行没有填{#label}，请填写"],
  "ledger-line-extra": ["error", "指标“{item}”按{#used}记，不填{#unused}"],
  "ledger-differs": ["error", "台账（{ledger}）与直接填报（{entered}）不一致，请核对后只留一处"],
  "final-without-grades": ["error", "本表不评等次，不能填写最终等次"],
  "final-unknown-grade": ["error", "没有等次“{grade}”，可选：{#known}"],
  "final-without-reason": ["error", "最终等次须写明理由"],

  // One value
  "not-a-number": ["error", "“{label}”应填数字（{#how}），现为“{value}”"],
  "not-a-whole-number": ["error", "“{label}”应填整数，现为{value}"],
  "below-minimum": ["error", "“{label}”不能小于{limit}，现为{value}"],
  "not-above": ["error", "“{label}”必须大于{limit}，现为{value}"],
  "above-maximum": ["error", "“{label}”不能大于{limit}，现为{value}"],
  "not-a-flag": ["error", "“{label}”应填“是”或“否”（数据文件里是true或false），现为“{value}”"],
  "not-a-list": ["error", "“{label}”应填若干数字，用分号隔开（如0.5;2），没有填“无”，现为“{value}”"],
  "not-a-choice": ["error", "“{label}”应为{#known}之一，现为“{value}”"],
  "not-a-text": ["error", "“{label}”应填文字，现为“{value}”"],
  "target-zero": ["error", "“{label}”为0，无法计算完成率；如无任务，请在口径中选择按满分计或不考核"],
  "both-given": ["error", "“{first}”与“{second}”不能同时填写，请只留一项"],
  "nothing-to-average": ["error", "没有其他已得分的单位，无法取平均分"],

  // A value by which an item is measured or counted
  "too-few-marks": ["error", "“{label}”有{count}个，去掉最高、最低的以后至少要剩1个，应有{needed}个以上"],
  "marks-missing": ["error", "“{label}”规定{needed}个，现有{count}个，请补上；文件写明缺席怎样计的，在口径里选"],
  "too-many-marks": ["error", "“{label}”规定{needed}个，现有{count}个，请核对"],
  "mean-of-present": ["notice", "“{label}”规定{needed}个，现有{count}个，按到场人数平均"],
  "mean-of-prescribed": ["notice", "“{label}”规定{needed}个，现有{count}个，按规定人数平均，缺的计0"],
  "fewer-marks": ["notice", "“{label}”有{count}个，其他单位多为{usual}个，请核对有没有漏填"],
  "equal-marks": ["notice", "“{label}”{count}个都是{mark}，请核对是不是各自评的"],
  "far-mark": ["notice", "“{label}”中的{mark}与其余各个（{least}至{most}）相差很大，请核对"],
  "part-left-out": ["notice", "“{label}”没有，权重由其余各项分担"],
  "lists-differ": ["error", "“{first}”有{marks}个数，“{second}”有{sizes}个，应一一对应，请核对"],
  "no-divisor": ["error", "“{label}”为0或没有，无法计算，请核实"],
  "nothing-to-compare": ["error", "参加比较的单位没有高低之分（都为0或都相同），无法计算，请核实"],
  "no-band": ["error", "{value}不在任何一档，请核实"],
  "score-not-used": ["warning", "分值是固定的，“{label}”不计"],
  "few-to-compare": ["notice", "参加比较的只有{count}个单位，比较不出高低"],

  // Blank or suspicious
  blank: ["warning", "“{label}”未填"],
  "attribute-blank": ["warning", "“{label}”未填，等次暂不能确定"],
  "field-not-in-force": ["warning", "“{label}”只在另一种口径下使用，本次不计"],
  "deduction-not-used": ["warning", "已开展工作，“{label}”不计"],
  "equal-scores": ["warning", "所有单位在本指标上得分相同（{points}分），{clause}要求档次拉开，请核实"],
  "rank-ignored": ["warning", "只有部分单位填了名次，填写的名次未采用"],
  "rank-gap": ["warning", "填写的名次不连续（缺第{missing}名），请核实"],
  "rank-too-high": ["warning", "名次{rank}大于参评单位数{count}，请核实"],
  "satisfaction-without-problem": ["warning", "基层满意情况评为较差，“存在突出问题”却为否，请核实（{clause}）"],

  // Left open by the document
  "other-reading": ["notice", "口径“{question}”若选“{choice}”，本项得{points}分"],
  "other-reading-result": ["notice", "口径“{question}”若选“{choice}”，{#result}"],
  "rounded-to-full": ["notice", "未完成（{actual}/{target}），四舍五入后为满分"],
  "rank-unmet": ["notice", "不在前{top}名且未完成任务，文件未规定得分，按0分计"],
  "few-to-rank": ["notice", "参加比较的只有{count}个单位，“前{top}名”区分不出高低"],
  "negative-total": ["notice", "总分为负，文件未规定最低分，不作调整"],
  "above-hundred": ["notice", "加分后总分超过{limit}分，文件未规定最高分，不作调整"],
  "self-basis": ["notice", "没有审核数据，按自评数据计分，不排名、不定等次"],
  "self-basis-all": ["notice", "所有单位都没有审核数据，暂按自评数据计分、排名"],
  "method-internal": [
    "notice",
    "综合评价方法由领导小组内部掌握，此处按评价等次赋分（{points}）排序，仅供参考（{clause}）",
  ],
  "tie-over-boundary": ["notice", "第{rank}名有{tied}个单位并列，跨过“{grade}”的名额界限（{places}名）"],
  "small-cohort": ["notice", "只有{count}个单位参评，按比例划分等次的名额不足1个"],
  interview: ["notice", "综合评价为“{grade}”：{consequence}（{clause}）"],

  // What an item has beside its rule, and the steps to the total
  "exempt-not-used": ["warning", "已注明“{label}”，本指标填报的其他内容不计，请核实"],
  "exempt-in-part": ["error", "有的一次没有任务，有的有，不能合成一个得分，请核实任务数"],
  "nothing-to-rescale": ["error", "所有计分指标都注明不适用，无法折算总分，请核实"],
  "total-open": ["warning", "“{label}”未填，总分暂不能确定"],
  "grade-lowered": ["notice", "等次由“{from}”降为“{to}”：{#reason}（{clause}）"],

  // Results of another rubric
  "results-not-taken": ["error", "本表不取考评表“{rubric}”的结果，可取：{#known}"],
  "results-open": ["warning", "考评表“{rubric}”的结果里，单位“{unit}”还没有最后的{#what}，没有取用"],
  "results-differ": ["error", "填报的是{entered}，考评表“{rubric}”的结果是{value}，请核对后改成一致"],

  // A list of units
  "names-none": ["error", "没有单位名称，请一行写一个单位"],
  "names-no-name": ["error", "第{line}行：缺少单位名称，请补上"],
  "names-twice": ["error", "第{line}行：“{name}”与第{first}行重复，请删去一个"],
  "names-extra": ["error", "第{line}行：多出“{extra}”，每行只写单位名称和类别，请删去"],
  "names-category-missing": ["error", "第{line}行：“{name}”没有类别，请在名称后按Tab键再写类别：{#known}"],
  "names-category-unknown": ["error", "第{line}行：没有类别“{category}”，可选：{#known}"],
  "names-category-unused": ["error", "第{line}行：本表不分类别，请删去“{category}”"],
} as const satisfies IssueTable;
