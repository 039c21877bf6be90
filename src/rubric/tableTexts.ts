import { show, times } from "../shared/decimal";
import { casesOf, type Interpretation } from "./interpretation";
import type { Rubric } from "./schema";
import type { QuotaGrading, QuotaTier, ThresholdGrading } from "./standing";

/** How a rubric comes to its grades, in Chinese: “优秀90分及以上、良好75分及以上、其余一般”. */
export function gradingText({ grading, attributes }: Pick<Rubric, "grading" | "attributes">): string {
  switch (grading.kind) {
    case "thresholds":
      return thresholdsText(grading);
    case "quota":
      return quotaText(grading, attributes);
    case "entered":
      return `由人填写：${grading.grades.join("、")}`;
    case "none":
      return "无";
  }
}

function thresholdsText({ tiers }: ThresholdGrading): string {
  return tiers.map(({ grade, from }) => (from === null ? `其余${grade}` : `${grade}${show(from)}分及以上`)).join("、");
}

function quotaText({ top, rest, bottom }: QuotaGrading, attributes: Rubric["attributes"]): string {
  const label = (id: string) => attributes.find((one) => one.id === id)?.label ?? id;
  const flagged = (id: string | undefined) => (id === undefined ? "" : `且“${label(id)}”的`);
  const last = bottom === undefined ? [] : [`后${percent(bottom.share)}${flagged(bottom.attribute)}${bottom.grade}`];
  return [...top.map(tierText), ...last, `其余${rest}`].join("、");
}

/** Shares and places add up from the top. */
function tierText(tier: QuotaTier): string {
  const within = "share" in tier ? `前${percent(tier.share)}` : `前${show(tier.places)}名`;
  const least = tier.from === undefined ? "" : `且总分${show(tier.from)}分及以上的`;
  return `${within}${least}${tier.grade}`;
}

function percent(share: number): string {
  return `${show(times(share, 100))}%`;
}

/**
 * What the document leaves open for one item, in Chinese: each question with the reading in use and those that can be
 * chosen instead. Cases of whole parts, such as the decimals, are not told of every item: see partCaseTexts.
 */
export function openCaseTexts(item: string, rubric: Pick<Rubric, "interpretations">): readonly string[] {
  return casesOf(item, rubric).map(caseText);
}

/** The same of the rubric's parts outside its items. */
export function partCaseTexts({ interpretations }: Pick<Rubric, "interpretations">): readonly string[] {
  return interpretations.filter(({ applies }) => "part" in applies).map(caseText);
}

function caseText({ question, default: usual, choices }: Interpretation): string {
  const used = choices.filter(({ id }) => id === usual).map(({ label }) => `“${label}”`);
  const others = choices.filter(({ id }) => id !== usual).map(({ label }) => `“${label}”`);
  return `${question}：现用${used.join("")}，可改为${others.join("、")}`;
}
