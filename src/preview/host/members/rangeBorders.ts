import { z } from "zod";
import type { Area } from "../../../layout/plan";
import { endColumn, endRow } from "../../../workbook/areas";
import { restyle, sharedTrait } from "../sheet/edit";
import { demand, HostFault } from "../sheet/fault";
import type { Edge } from "../sheet/style";
import { declaring, Ref, type Cells, type CellSide, type Members } from "./member";
import { color } from "./rangeFormat";
import { lookUp } from "../../../shared/lookUp";

type CellEdge = "top" | "bottom" | "left" | "right";

/** The cells of an area that have a side of it, and which of their edges that is. */
interface Part {
  readonly edge: CellEdge;
  readonly area: Area;
}

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

/** A line between cells needs two cells: asked for elsewhere, it is refused. */
const SIDES: Readonly<Record<string, (area: Area) => readonly Part[]>> = {
  EdgeTop: (area) => [{ edge: "top", area: { ...area, rows: 1 } }],
  EdgeBottom: (area) => [{ edge: "bottom", area: { ...area, row: endRow(area) - 1, rows: 1 } }],
  EdgeLeft: (area) => [{ edge: "left", area: { ...area, columns: 1 } }],
  EdgeRight: (area) => [{ edge: "right", area: { ...area, column: endColumn(area) - 1, columns: 1 } }],
  InsideHorizontal: (area) => {
    demand(area.rows > 1, "InvalidArgument");
    return [
      { edge: "bottom", area: { ...area, rows: area.rows - 1 } },
      { edge: "top", area: { ...area, row: area.row + 1, rows: area.rows - 1 } },
    ];
  },
  InsideVertical: (area) => {
    demand(area.columns > 1, "InvalidArgument");
    return [
      { edge: "right", area: { ...area, columns: area.columns - 1 } },
      { edge: "left", area: { ...area, column: area.column + 1, columns: area.columns - 1 } },
    ];
  },
};

export const rangeBorders: Members<Cells> = {
  item: (cells, key) => {
    const side = String(key);
    if (lookUp(SIDES, side) === undefined) throw new HostFault("InvalidArgument");
    return new Ref("RangeBorder", { ...cells, side });
  },
};

const member = declaring<CellSide>();

export const rangeBorder: Members<CellSide> = {
  id: ({ side }) => side,
  properties: {
    SideIndex: member.property(1, ({ side }) => side),
    Style: member.writable(
      1,
      (target) => edgeOf(target)?.line ?? "None",
      z.enum(LINES),
      (target, line) => {
        change(target, (edge) => (line === "None" ? null : { color: edge?.color ?? "#000000", line }));
      },
    ),
    // A colour alone draws a line, too.
    Color: member.writable(
      1,
      (target) => edgeOf(target)?.color ?? "",
      color,
      (target, value) => {
        change(target, (edge) => ({ ...edge, color: value, line: edge?.line ?? "Continuous" }));
      },
    ),
  },
};

function partsOf({ areas, side }: CellSide): readonly Part[] {
  return areas.flatMap((area) => lookUp(SIDES, side)?.(area) ?? []);
}

function edgeOf(target: CellSide): Edge | null {
  const [part] = partsOf(target);
  return part === undefined ? null : sharedTrait(target.sheet, [part.area], part.edge);
}

function change(target: CellSide, next: (edge: Edge | null) => Edge | null): void {
  for (const { edge, area } of partsOf(target)) restyle(target.sheet, [area], edge, next);
}
