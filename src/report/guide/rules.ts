import type { Form } from "../../layout/form";
import { SHEETS } from "../../layout/sheetNames";
import type { Field } from "../../rules/field";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { RECEIVED } from "../../scoring/receipts";
import { askedFields, WAIVED } from "./tasks";

/** What whoever fills in has to heed; numbered, the most important first. `self`: units fill in points of their own. */
export function fillingRules(form: Form, self: boolean): readonly string[] {
  return [...cellRules(form, self), ...handingIn()].map((text, index) => `${String(index + 1)}．${text}`);
}

function cellRules(form: Form, self: boolean): readonly string[] {
  const asked = form.items.flatMap(askedFields);
  const has = (type: Field["type"]) => asked.some(({ field }) => field.type === type);
  const counts = asked.some(({ countsEvents }) => countsEvents);
  const waived = form.items.some(({ fields }) => fields.some(({ waivedBy }) => waivedBy !== null));
  const facts = form.attributes.filter(({ field }) => field.id !== RECEIVED && field.id !== LEDGER_CLOSED);
  const marks = [
    ...(has("flag") ? ["问“是否”的，填“是”或“否”"] : []),
    ...(has("list") ? ["一格填几个数的，用分号隔开，如0.5;2"] : []),
    ...(has("date") ? ["日期填年-月-日，如2019-04-05"] : []),
  ];
  return [
    self
      ? "单位填浅绿色的格（自评），审核人填浅黄色的格（审核）。选中一格，会显示怎么填、按什么计分。"
      : "填浅黄色的格。选中一格，会显示怎么填、按什么计分。",
    counts ? "空着是“没有填”，不是0：没有发生的也要填“无”或0。" : "空着是“没有填”，不是0：得零分、数是零的，要写0。",
    ...(form.rubric.categories.length > 0 ? ["各类单位的指标不同，只填本单位那张表上有的。"] : []),
    ...(marks.length > 0 ? [`${marks.join("；")}。`] : []),
    ...(waived ? [`带${WAIVED}的指标，本单位没有这项任务的，在它的“没有……”一格填“是”，其余的格空着。`] : []),
    ...(facts.length > 0
      ? [`指标以外，还有单位情况要填（注明“可不填”的可以空着）：${facts.map(({ label }) => label).join("；")}。`]
      : []),
    ...(form.hasLedger ? [`扣分、加分的事可以一件一件记在“${SHEETS.ledger}”；全部记完，把“台账已记全”填“是”。`] : []),
  ];
}

function handingIn(): readonly string[] {
  return [
    "佐证材料写名称和文号（文件、照片、台账等），材料另附。",
    "深黄底、虚线框的格必须填，还没有填；红色粗字是填的数不能用，改好再交。浅灰是文件原文，浅蓝由程序写入，都不用填。",
    "不要改印好的字，不要删行、删列。填完保存，把这个文件原样交回：不要另存成别的格式，不要把数抄到别的表里。",
  ];
}
