import { cellAddress } from "../../layout/address";
import type { NativeCondition, NativeFont, NativeStyle } from "../../workbook/xlsx/native";
import { areaOf, localAddress } from "../host/sheet/areas";
import type { HostCondition } from "../host/sheet/sheet";
import { fileConditionBorder, hostConditionBorders } from "./borders";
import { fileUnderline, hostUnderline, solidFill } from "./cellStyle";
import { fileColor, type ColorOf } from "./colors";

/*
 * Conditional formats, in files and in Excel. This host knows those by formula; some others say the same as a formula.
 */

/** The conditional formats for a file; the first comes first. */
export function fileConditions(conditions: readonly HostCondition[]): NativeCondition[] {
  return conditions.map((condition, index) => ({
    type: "expression",
    priority: index + 1,
    range: condition.areas.map(localAddress).join(" "),
    formula: condition.formula.slice(1),
    style: fileLook(condition),
    ...(condition.stopIfTrue ? { stopIfTrue: true } : {}),
  }));
}

function fileLook({ fill, bold, underline, fontColor, borders }: HostCondition): NativeStyle {
  const border = fileConditionBorder(borders);
  const line = fileUnderline(underline ?? "None");
  const font: NativeFont = {
    ...(bold === true ? { bold } : {}),
    ...(line === undefined ? {} : { underline: line }),
    ...(fontColor === null ? {} : { color: fileColor(fontColor) }),
  };
  return {
    ...(fill === null ? {} : { fill: solidFill(fill) }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(border === undefined ? {} : { border }),
  };
}

/** The conditional formats of a file that a formula can tell. */
export function hostConditions(rules: readonly NativeCondition[], colorOf: ColorOf): HostCondition[] {
  const known = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const areas = rule.range.split(/\s+/).flatMap((address) => areaOf(address) ?? []);
      const [first] = areas;
      const formula = first === undefined ? null : formulaOf(rule, cellAddress(first.row, first.column));
      return formula === null ? [] : [{ areas, formula, ...hostLook(rule, colorOf) }];
    });
  return known.map((condition, index) => ({ id: `{C${String(known.length - index)}}`, ...condition }));
}

/** Whether a rule of a file is kept. */
export function isKept(rule: NativeCondition): boolean {
  return formulaOf(rule, "A1") !== null;
}

/** Rules that compare the cell itself with others, as formulas about it. */
const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=${first}`,
  notEqual: (cell, first) => `${cell}<>${first}`,
  greaterThan: (cell, first) => `${cell}>${first}`,
  lessThan: (cell, first) => `${cell}<${first}`,
  greaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  lessThanOrEqual: (cell, first) => `${cell}<=${first}`,
  between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  notBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
};

/** Kinds whose formula stands beside them in the file. */
const BY_FORMULA: readonly NativeCondition["type"][] = [
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
];

function formulaOf({ type, operator, formula }: NativeCondition, cell: string): string | null {
  const [first, second = ""] = typeof formula === "string" ? [formula] : (formula ?? []);
  if (first === undefined) return null;
  if (BY_FORMULA.includes(type)) return `=${first}`;
  const compare = type === "cellIs" ? COMPARISONS[operator ?? ""] : undefined;
  return compare === undefined ? null : `=${compare(cell, first, second)}`;
}

function hostLook(
  { style, stopIfTrue = false }: NativeCondition,
  colorOf: ColorOf,
): Omit<HostCondition, "id" | "areas" | "formula"> {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return {
    fill: colorOf(fill),
    bold: style?.font?.bold ?? null,
    underline: hostUnderline(style?.font?.underline),
    fontColor: colorOf(style?.font?.color),
    borders: hostConditionBorders(style?.border, colorOf),
    stopIfTrue,
  };
}
