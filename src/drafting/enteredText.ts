import { show } from "../shared/decimal";
import { isEntered, type EnteredValue, type Field, type FieldValues } from "../rules/field";

/** More fields than this are not all shown where most of them count nothing. */
const FEW = 3;

/** What is entered, in words: 目标任务数10、实际完成数8; with what the other units have, where they are compared. */
export function enteredText(fields: readonly Field[], values: FieldValues, others: readonly FieldValues[]): string {
  const entered = fields.flatMap((field) => {
    const value = values[field.id];
    return isEntered(value) ? [{ field, value }] : [];
  });
  const telling = entered.length > FEW ? entered.filter(({ value }) => !isNone(value)) : entered;
  const texts = telling.map(({ field, value }) => {
    const theirs = others.flatMap((unit) => shownNumber(unit[field.id]));
    return named(field, value) + (theirs.length === 0 ? "" : `（其他单位${theirs.join("、")}）`);
  });
  return [...texts, ...(telling.length < entered.length ? ["其余都没有"] : [])].join("、");
}

const isNone = (value: EnteredValue) => value === 0 || (typeof value === "object" && value.length === 0);

function shownNumber(value: FieldValues[string]): readonly string[] {
  return typeof value === "number" ? [show(value)] : [];
}

/** A unit in brackets goes behind the number: 满意度（%） is 满意度92%. */
function named({ label }: Field, value: EnteredValue): string {
  const unit = /^(?<title>.+)（(?<unit>[^（）]{1,3})）$/u.exec(label)?.groups;
  if (typeof value === "number") {
    return unit === undefined
      ? `${label}${separator(label)}${show(value)}`
      : `${unit.title ?? ""}${show(value)}${unit.unit ?? ""}`;
  }
  return `${label}：${inWords(value)}`;
}

const separator = (label: string) => (/[\d）”]$/u.test(label) ? "：" : "");

function inWords(value: EnteredValue): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isNone(value)) return "无";
  if (typeof value === "object") return value.map((one) => (typeof one === "number" ? show(one) : "")).join("；");
  return String(value);
}
