import type { Field } from "../../rules/field";
import type { CellStyle } from "../plan";
import { ENTRY_STYLES, OFFICIAL, RESULT_TEXT } from "../styles";
import { SHEETS } from "../sheetNames";
import type { Design } from "./design";

/** How to fill in, step by step. */
export function stepsOf({ form, layout, self }: Design): readonly string[] {
  const types = new Set(form.items.flatMap(({ fields }) => fields.map(({ field }) => field.type)));
  const has = (type: Field["type"]) => types.has(type);
  const { reviewed, self: own, evidence, ledger, summary } = SHEETS;
  const where =
    layout === "appendix"
      ? `每个单位一张工作表：左边是文件印发的原表，右边填写。${self ? "单位填“自评”栏，审核人填“审核”栏。" : "填“审核”栏。"}`
      : `“${reviewed}”工作表每个单位一行、每个填报项目一列。${self ? `单位自评的数填“${own}”工作表。` : ""}佐证材料和备注记在“${evidence}”工作表。`;
  return [
    where,
    "选中要填的单元格，会显示怎么填、按什么计分。空着表示未填，与0不同。",
    ...(has("flag") ? ["是否类填“是”或“否”。"] : []),
    ...(has("list") ? ["一格填几个数的（如各次扣分、各人评分），用分号隔开，如0.5;2；没有的填“无”。"] : []),
    ...(form.hasLedger
      ? [
          "没有发生的加分、减分、扣分事项填0或“无”。",
          `加分、减分、扣分事项可以逐件记在“${ledger}”，也可以直接填次数或各次扣分；记全以后把单位的“台账已记全”填“是”，没有记录的就按没有发生计。`,
        ]
      : []),
    `填完用本程序计分：得分、评分说明和“${summary}”由程序写入。数据改动后须重新计分，结果才是最新的。`,
    "工作表保护没有密码，只防误改。撤销保护后可以插入自己的行和列、排序、改工作表名，但不要删改原表文字和隐藏的第一行、第一列。",
  ];
}

interface LegendLine {
  readonly sample: string;
  readonly style: CellStyle;
  readonly text: string;
}

/** What the colours mean. */
export function legendOf({ self }: Design): readonly LegendLine[] {
  return [
    { sample: "浅黄", style: ENTRY_STYLES.entries.text, text: "审核填写" },
    ...(self ? [{ sample: "浅绿", style: ENTRY_STYLES.self.text, text: "单位自评填写" }] : []),
    { sample: "浅灰", style: OFFICIAL.left, text: "文件原文，不改" },
    { sample: "浅蓝", style: RESULT_TEXT, text: "计分结果，由程序写入" },
    { sample: "虚线框", style: ENTRY_STYLES.entries.text, text: "必填而未填的单元格，带深黄底色" },
    { sample: "粗红字", style: ENTRY_STYLES.entries.text, text: "填的数不能用：超出范围、不是数字或不在选项中" },
  ];
}
