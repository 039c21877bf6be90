import type { NativeBorder } from "../../workbook/xlsx/native";
import type { HostCondition } from "../host/sheet/sheet";
import type { Edge, HostStyle } from "../host/sheet/style";
import { fileColor, type ColorOf } from "./colors";

/*
 * Lines around cells, in the words of files and in Excel's.
 */

type FileLine = NonNullable<NativeBorder["top"]>;

const LINES: readonly (readonly [file: FileLine["style"], line: string, weight?: Edge["weight"]])[] = [
  ["thin", "Continuous"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot"],
  ["double", "Double"],
  ["slantDashDot", "SlantDashDot"],
];

const SIDES = ["top", "bottom", "left", "right"] as const;

type Edges = Pick<HostStyle, (typeof SIDES)[number]>;

/** The lines of a cell in a file; undefined where it has none. */
export function fileBorder(edges: Edges): NativeBorder | undefined {
  const lines = SIDES.flatMap((side) => {
    const edge = edges[side];
    return edge === null ? [] : [[side, fileLine(edge)] as const];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

function fileLine({ line, color, weight }: Edge): FileLine {
  const same = LINES.find(([, name, thickness]) => name === line && thickness === weight);
  return { style: (same ?? LINES.find(([, name]) => name === line))?.[0] ?? "thin", color: fileColor(color) };
}

/** The lines that a cell has in a file. */
export function hostEdges(border: NativeBorder | undefined, colorOf: ColorOf): Edges {
  const edge = (line: FileLine | undefined) => (line === undefined ? null : hostEdge(line, colorOf));
  return {
    top: edge(border?.top),
    bottom: edge(border?.bottom),
    left: edge(border?.left),
    right: edge(border?.right),
  };
}

function hostEdge({ style, color }: FileLine, colorOf: ColorOf): Edge {
  const [, line = "Continuous", weight] = LINES.find(([name]) => name === style) ?? [];
  const edge = { color: colorOf(color) ?? "#000000", line };
  return weight === undefined ? edge : { ...edge, weight };
}

const CONDITION_SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** The lines that a conditional format draws, in a file. */
export function fileConditionBorder(borders: HostCondition["borders"]): NativeBorder | undefined {
  const edge = (side: (typeof SIDES)[number]) => borders[CONDITION_SIDES[side]] ?? null;
  return fileBorder({ top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") });
}

/** The lines that a conditional format of a file draws. */
export function hostConditionBorders(border: NativeBorder | undefined, colorOf: ColorOf): HostCondition["borders"] {
  const edges = hostEdges(border, colorOf);
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const edge = edges[side];
      return edge === null ? [] : [[CONDITION_SIDES[side], { line: edge.line, color: edge.color }]];
    }),
  );
}
