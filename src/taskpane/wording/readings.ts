/** What the step 口径 says. */
export interface ReadingsTexts {
  readonly intro: string;
  readonly none: string;
  readonly basis: (clause: string) => string;
  readonly inForce: string;
  readonly usual: string;
  readonly changes: (count: number, all: number) => string;
  readonly counting: string;
  readonly count: string;
  readonly countOf: (question: string) => string;
  readonly use: string;
  readonly useFor: (question: string) => string;
}

export const readingsZhCN: ReadingsTexts = {
  intro: "文件没有规定、可以有不同理解的地方。改口径只改“说明”工作表，改后须重新计分。",
  none: "本表没有需要选择的口径。",
  basis: (clause) => `依据：${clause}`,
  inForce: "现用",
  usual: "默认",
  changes: (count, all) => (count === 0 ? "改用后各单位结果不变" : `改用后 ${all} 个单位中有 ${count} 个结果不同`),
  counting: "正在计算影响…",
  count: "计算改用后的影响",
  countOf: (question) => `计算改用后的影响：${question}`,
  use: "改用所选口径",
  useFor: (question) => `改用所选口径：${question}`,
};

export const readingsEnUS: ReadingsTexts = {
  intro: "Cases that the document leaves open. Switching one changes sheet 说明 only; score again afterwards.",
  none: "This table leaves nothing open.",
  basis: (clause) => `Basis: ${clause}`,
  inForce: "in force",
  usual: "default",
  changes: (count, all) =>
    count === 0 ? "Changes no unit's result" : `Changes the result of ${count} of ${all} units`,
  counting: "Working out what would change…",
  count: "Work out what would change",
  countOf: (question) => `Work out what would change: ${question}`,
  use: "Use the chosen reading",
  useFor: (question) => `Use the chosen reading: ${question}`,
};
