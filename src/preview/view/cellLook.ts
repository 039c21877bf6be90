import type { CSSProperties } from "react";
import type { Edge, HostStyle } from "../host/sheet/style";
import type { ConditionLook } from "./conditionLooks";
import { PIXELS } from "./sheetView";
import type { Shown } from "./shown";
import { lookUp } from "../../shared/lookUp";

/*
 * What a cell looks like, in the browser's terms. A cell is drawn one pixel over the lines at its left and top, so that
 * its own lines and those of its neighbours are one.
 */

const GRIDLINE = "#DADCE0";

const JUSTIFY: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Bottom: "flex-end" };
const ALIGN: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "center",
};
const BY_KIND = { text: "left", number: "right", word: "center" } as const satisfies Record<Shown["kind"], string>;

/** `scale`: how many times larger than by itself the cell is shown. */
export function cellLook(
  style: HostStyle,
  condition: ConditionLook | null,
  kind: Shown["kind"],
  scale = 1,
): CSSProperties {
  const fill = condition?.fill ?? style.fill;
  const underline = condition?.underline ?? style.underline;
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...lines(style, condition, fill),
    color: condition?.fontColor ?? style.fontColor,
    fontFamily: fontFamily(style.fontName),
    fontSize: `${String(style.fontSize * PIXELS * scale)}px`,
    ...((condition?.bold ?? style.bold) ? { fontWeight: "bold" } : {}),
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(underline === "None" ? {} : { textDecoration: underline === "Double" ? "underline double" : "underline" }),
    justifyContent: lookUp(JUSTIFY, style.vertical) ?? "flex-end",
    textAlign: lookUp(ALIGN, style.horizontal) ?? BY_KIND[kind],
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
  };
}

const SERIF = /宋|仿|楷|明|song|fang|kai|ming|serif|roman/i;

/** The font by its name, and one of its kind where it is not installed. */
function fontFamily(name: string): string {
  const [generic, chinese] = SERIF.test(name) ? ["serif", "Noto Serif CJK SC"] : ["sans-serif", "Noto Sans CJK SC"];
  return `${JSON.stringify(name)}, ${JSON.stringify(chinese)}, ${generic}`;
}

const STYLES: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** Filled cells hide the grid between them. */
function lines(style: HostStyle, condition: ConditionLook | null, fill: string | null): CSSProperties {
  const own = condition?.borders ?? {};
  return {
    borderTop: line(own.EdgeTop ?? style.top, "transparent"),
    borderLeft: line(own.EdgeLeft ?? style.left, "transparent"),
    borderRight: line(own.EdgeRight ?? style.right, fill ?? GRIDLINE),
    borderBottom: line(own.EdgeBottom ?? style.bottom, fill ?? GRIDLINE),
  };
}

function line(edge: Edge | null, otherwise: string): string {
  if (edge === null || edge.line === "None") return `1px solid ${otherwise}`;
  const style = lookUp(STYLES, edge.line) ?? "solid";
  return `${style === "double" ? "3px" : "1px"} ${style} ${edge.color}`;
}
