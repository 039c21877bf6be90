import type { IssueCode } from "../../shared/issue";

type Kinds = Partial<Record<IssueCode, readonly [zhCN: string, enUS: string]>>;

/** What problems of a kind are called over the list of them: everything that can be found in a workbook of ours. */
const KINDS: Kinds = {
  // Values
  "not-a-number": ["应填数字", "Number expected"],
  "not-a-whole-number": ["应填整数", "Whole number expected"],
  "below-minimum": ["小于下限", "Below the minimum"],
  "above-maximum": ["超过上限", "Above the maximum"],
  "not-above": ["没有大于下限", "Not above the minimum"],
  "not-a-flag": ["应填是或否", "Yes or no expected"],
  "not-a-list": ["应填用分号隔开的数字", "Numbers with semicolons expected"],
  "not-a-choice": ["不在选项里", "Not one of the choices"],
  "not-a-text": ["应填文字", "Text expected"],
  "value-is-error": ["错误值", "Error value"],
  "target-zero": ["目标为0", "Target is 0"],
  "both-given": ["两项只能填一项", "Only one of two may be given"],
  "not-scored-here": ["分值为0，不填", "Not assessed here"],
  "nothing-to-average": ["没有可取平均的单位", "Nothing to average"],
  "rate-below-one": ["百分比可能填成了小数", "Rate may be a fraction"],
  "value-normalised": ["写法不规范", "Unusual way of writing"],
  "value-from-formula": ["单元格里是公式", "Formula in a cell"],
  "value-not-computed": ["公式没有结果", "Formula without a result"],
  // Blanks
  blank: ["未填", "Blank"],
  "attribute-blank": ["单位情况未填", "Unit's attribute is blank"],
  "reading-blank": ["口径没有选", "Reading not chosen"],
  // Values beside others
  "field-not-in-force": ["现用口径不计", "Not used under this reading"],
  "deduction-not-used": ["扣分不计", "Deduction not used"],
  "equal-scores": ["各单位得分相同", "Equal scores"],
  "rank-ignored": ["名次没有采用", "Ranks not used"],
  "rank-gap": ["名次不连续", "Gap between ranks"],
  "rank-too-high": ["名次超过单位数", "Rank beyond the number of units"],
  "satisfaction-without-problem": ["评价与突出问题不符", "Rating and problem disagree"],
  // Units and the decision on the grade
  "no-units": ["没有单位", "No units"],
  "duplicate-unit": ["单位重复", "Unit twice"],
  "empty-unit-name": ["单位名称为空", "Unit without a name"],
  "category-missing": ["缺少类别", "Category missing"],
  "category-unknown": ["没有这个类别", "Unknown category"],
  "category-not-used": ["本表不分类别", "Category not used"],
  "unknown-item": ["没有这个指标", "Unknown item"],
  "item-of-other-category": ["指标属于别的类别", "Item of another category"],
  "unknown-attribute": ["没有这个单位属性", "Unknown attribute"],
  "unknown-field": ["没有这个填报项目", "Unknown field"],
  "unknown-interpretation": ["没有这个口径", "Unknown reading"],
  "unknown-choice": ["口径没有这个选项", "Unknown choice of a reading"],
  "final-without-grades": ["本表不评等次", "No grades here"],
  "final-unknown-grade": ["没有这个等次", "Unknown grade"],
  "final-without-reason": ["等次没有理由", "Grade without a reason"],
  // The ledger and the evidence
  "unknown-ledger-unit": ["台账单位不在名单", "Ledger: unknown unit"],
  "unknown-ledger-item": ["指标不记台账", "Ledger: item not used"],
  "unknown-ledger-level": ["台账级别不对", "Ledger: unknown level"],
  "ledger-line-empty": ["台账一行没填全", "Ledger: line incomplete"],
  "ledger-line-extra": ["台账一行多填了", "Ledger: too much in a line"],
  "ledger-differs": ["台账与填报不一致", "Ledger and entries differ"],
  "line-unit-unknown": ["行里的单位不在名单", "Line: unknown unit"],
  "line-item-unknown": ["行里的指标不对", "Line: unknown item"],
  "line-side-unknown": ["应填审核或自评", "Line: unknown side"],
  // Left open by the document
  "other-reading": ["换口径得分不同", "Another reading scores otherwise"],
  "other-reading-result": ["换口径结果不同", "Another reading ends otherwise"],
  "rounded-to-full": ["四舍五入后满分", "Full after rounding"],
  "rank-unmet": ["未完成又不在前列", "Neither achieved nor ranked"],
  "few-to-rank": ["参加比较的单位太少", "Too few to compare"],
  "negative-total": ["总分为负", "Negative total"],
  "above-hundred": ["总分超过满分", "Total above full points"],
  "self-basis": ["按自评数据计分", "Scored from own values"],
  "self-basis-all": ["全部按自评数据计分", "All scored from own values"],
  "method-internal": ["评价方法未公开", "Method not published"],
  "tie-over-boundary": ["并列跨过名额", "Tie over a boundary"],
  "small-cohort": ["名额不足1个", "Less than one place"],
  interview: ["须约谈", "Interview due"],
  // The workbook
  "template-version": ["版式版本不同", "Other layout version"],
  "template-of-other-rubric": ["别的考评表", "Sheet of another table"],
  "template-sheet-missing": ["缺少工作表", "Sheet missing"],
  "template-marker-missing": ["认不出的工作表", "Sheet not recognised"],
  "template-marker-twice": ["有两个模板标记", "Two template marks"],
  "template-sheet-twice": ["工作表重复", "Sheet twice"],
  "template-key-missing": ["缺少行或列", "Row or column missing"],
  "template-key-twice": ["行或列重复", "Row or column twice"],
  "template-text-changed": ["原文被改动", "Official text changed"],
  "template-unit-changed": ["单位名称被改动", "Unit's name changed"],
  "row-without-key": ["不是模板里的行", "Row not of the template"],
  "unit-row-missing": ["缺少单位的行", "Unit's row missing"],
  "metadata-missing": ["缺少隐藏工作表", "Hidden sheet missing"],
  "metadata-damaged": ["隐藏工作表损坏", "Hidden sheet damaged"],
  "rubric-copy-damaged": ["保存的考评表损坏", "Stored table damaged"],
  "rubric-copy-differs": ["考评表内容不同", "Stored table differs"],
  "rubric-not-known": ["没有这张考评表", "Unknown table"],
  "rubric-other-version": ["考评表版本不同", "Other version of the table"],
  "no-template-sheets": ["没有考评工作表", "No sheets of ours"],
  "sheet-too-large": ["工作表太大", "Sheet too large"],
  // Results
  "result-edited": ["结果被改动", "Result edited"],
  "results-stale": ["结果已过期", "Results out of date"],
  "result-has-no-place": ["结果没有地方写", "No place for a result"],
};

const OTHER = ["其他", "Other"] as const;

/** The short title of a kind of problem, by code: in Chinese (0) or in English (1). */
export function problemKind(code: IssueCode, language: 0 | 1): string {
  return (KINDS[code] ?? OTHER)[language];
}
