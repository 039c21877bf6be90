import type { Area, CellPlan, CellStyle, ConditionPlan } from "../../layout/plan";
import { areaAddress } from "../address";
import { rectangles } from "../areas";
import { stepBytes, type Step, rangeOf } from "./steps";
import { BORDER_COLOR, FILLS, FONTS, fontSize, LOOKS, type Look } from "../looks";
import { joinedConditions } from "../conditions";

/** Sets one property for all cells that have a value for it, each value once. */
type Trait = (sheet: string, cells: readonly CellPlan[]) => Step[];

/** A property by its value in a style (null where there is none), and the calls that setting it takes. */
function trait<V extends string | number | boolean>(
  calls: number,
  of: (style: CellStyle) => V | null,
  set: (format: Excel.RangeFormat, value: V) => void,
): Trait {
  return (sheet, cells) => {
    const groups = new Map<V, CellPlan[]>();
    for (const cell of cells) {
      const value = of(cell.style);
      if (value === null) continue;
      const group = groups.get(value) ?? [];
      groups.set(value, group);
      group.push(cell);
    }
    return [...groups].flatMap(([value, group]) =>
      formatSteps(sheet, rectangles(group), calls, (format) => {
        set(format, value);
      }),
    );
  };
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

const fontName = trait(
  2,
  ({ font }) => FONTS[font].name,
  ({ font }, name) => {
    font.name = name;
  },
);

const sizes = trait(2, fontSize, ({ font }, size) => {
  font.size = size;
});

const bold = trait(
  2,
  (style) => style.bold ?? null,
  ({ font }, value) => {
    font.bold = value;
  },
);

const horizontal = trait(
  1,
  ({ align }) => (align === undefined ? null : HORIZONTAL[align]),
  (format, value) => {
    format.horizontalAlignment = value;
  },
);

const vertical = trait(
  1,
  ({ verticalAlign = "center" }) => VERTICAL[verticalAlign],
  (format, value) => {
    format.verticalAlignment = value;
  },
);

const wrap = trait(
  1,
  (style) => style.wrap ?? null,
  (format, value) => {
    format.wrapText = value;
  },
);

const fill = trait(
  2,
  (style) => (style.fill === undefined ? null : FILLS[style.fill]),
  (format, color) => {
    format.fill.color = `#${color}`;
  },
);

const locked = trait(
  2,
  ({ unlocked }) => (unlocked === true ? false : null),
  ({ protection }, value) => {
    protection.locked = value;
  },
);

const TRAITS: readonly Trait[] = [fontName, sizes, bold, horizontal, vertical, wrap, fill, locked];

/** Fonts, alignments, fills, locks and borders: each value is set once for all its cells. */
export function lookSteps(sheet: string, cells: readonly CellPlan[]): Step[] {
  return [...TRAITS.flatMap((steps) => steps(sheet, cells)), ...borderSteps(sheet, cells)];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines around each rectangle, and those between its cells: Excel refuses lines between cells where there is one. */
function borderSteps(sheet: string, cells: readonly CellPlan[]): Step[] {
  const areas = rectangles(cells.filter(({ style }) => style.border === true));
  const rowLines = areas.filter(({ rows }) => rows > 1);
  const columnLines = areas.filter(({ columns }) => columns > 1);
  return [
    ...EDGES.flatMap((edge) => lineSteps(sheet, areas, edge)),
    ...lineSteps(sheet, rowLines, "InsideHorizontal"),
    ...lineSteps(sheet, columnLines, "InsideVertical"),
  ];
}

type Side = (typeof EDGES)[number] | "InsideHorizontal" | "InsideVertical";

function lineSteps(sheet: string, areas: readonly Area[], side: Side): Step[] {
  return formatSteps(sheet, areas, 4, ({ borders }) => {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${BORDER_COLOR}`;
  });
}

/** Excel refuses addresses of more than 8192 characters; some shorter ones, too. */
const ADDRESS_LIMIT = 2000;

/** A change of format for many areas, as few calls as their addresses allow. */
function formatSteps(
  sheet: string,
  areas: readonly Area[],
  calls: number,
  change: (format: Excel.RangeFormat) => void,
): Step[] {
  return addresses(areas.map(areaAddress)).map((address) => ({
    sheet,
    bytes: stepBytes(calls + 1, address),
    apply: (worksheet) => {
      change(worksheet.getRanges(address).format);
    },
  }));
}

/** Joins addresses of areas with commas, none longer than Excel takes. */
export function addresses(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last !== undefined && last.length + part.length < ADDRESS_LIMIT) found[found.length - 1] = `${last},${part}`;
    else found.push(part);
  }
  return found;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = { thin: "Continuous", dashed: "Dash" } as const;
const UNDERLINES = { single: "Single", double: "Double" } as const;

/** Conditional formats. Excel puts each new one before the others, so the last of the plan is added first. */
export function conditionSteps(sheet: string, plans: readonly ConditionPlan[]): Step[] {
  return joinedConditions(plans)
    .reverse()
    .map(({ area, formula, look }) => ({
      sheet,
      bytes: stepBytes(20, formula),
      apply: (worksheet) => {
        const { custom } = rangeOf(worksheet, area).conditionalFormats.add("Custom");
        custom.rule.formula = `=${formula}`;
        dress(custom.format, LOOKS[look]);
      },
    }));
}

function dress(format: Excel.ConditionalRangeFormat, { fill, font, border }: Look): void {
  format.fill.color = `#${fill}`;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (font?.underline !== undefined) format.font.underline = UNDERLINES[font.underline];
  if (border === undefined) return;
  for (const side of SIDES) {
    const line = format.borders.getItem(side);
    line.style = LINES[border.line];
    line.color = `#${border.color}`;
  }
}
