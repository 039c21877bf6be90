import { z } from "zod";
import { demandRight } from "../sheet/edit";
import { HostFault } from "../sheet/fault";
import type { HostCondition } from "../sheet/sheet";
import { declaring, Ref, type Cells, type ConditionSide, type Members } from "./member";
import { color } from "./rangeFormat";
import { lookUp, setEntry } from "../../../shared/lookUp";

const cellsMember = declaring<Cells>();
const member = declaring<HostCondition>();
const sideMember = declaring<ConditionSide>();

export const conditionalFormats: Members<Cells> = {
  methods: {
    // The newest comes first.
    Add: cellsMember.method(6, z.tuple([z.literal("Custom")]), ({ sheet, areas }) => {
      demandRight(sheet, "allowFormatCells");
      const condition = blank(`{C${String(sheet.conditions.length + 1)}}`, areas);
      sheet.conditions = [condition, ...sheet.conditions];
      return new Ref("ConditionalFormat", condition);
    }),
  },
};

function blank(id: string, areas: HostCondition["areas"]): HostCondition {
  const look = { fill: null, bold: null, underline: null, fontColor: null, borders: {} };
  return { id, areas, formula: "", ...look, stopIfTrue: false };
}

export const conditionalFormat: Members<HostCondition> = {
  id: ({ id }) => id,
  properties: {
    Id: member.property(6, ({ id }) => id),
    StopIfTrue: member.writable(
      6,
      ({ stopIfTrue }) => stopIfTrue,
      z.boolean(),
      (condition, value) => {
        condition.stopIfTrue = value;
      },
    ),
  },
  children: { Custom: member.child(6, (condition) => new Ref("CustomConditionalFormat", condition)) },
};

export const customConditionalFormat: Members<HostCondition> = {
  children: {
    Rule: member.child(6, (condition) => new Ref("ConditionalFormatRule", condition)),
    Format: member.child(6, (condition) => new Ref("ConditionalRangeFormat", condition)),
  },
};

export const conditionalFormatRule: Members<HostCondition> = {
  properties: {
    Formula: member.writable(
      6,
      ({ formula }) => formula,
      z.string().startsWith("="),
      (condition, value) => {
        condition.formula = value;
      },
    ),
  },
};

export const conditionalRangeFormat: Members<HostCondition> = {
  children: {
    Fill: member.child(6, (condition) => new Ref("ConditionalRangeFill", condition)),
    Font: member.child(6, (condition) => new Ref("ConditionalRangeFont", condition)),
    Borders: member.child(6, (condition) => new Ref("ConditionalRangeBorders", condition)),
  },
};

export const conditionalRangeFill: Members<HostCondition> = {
  properties: {
    Color: member.writable(
      6,
      ({ fill }) => fill,
      color,
      (condition, value) => {
        condition.fill = value;
      },
    ),
  },
};

export const conditionalRangeFont: Members<HostCondition> = {
  properties: {
    Bold: member.writable(
      6,
      ({ bold }) => bold,
      z.boolean(),
      (condition, value) => {
        condition.bold = value;
      },
    ),
    Color: member.writable(
      6,
      ({ fontColor }) => fontColor,
      color,
      (condition, value) => {
        condition.fontColor = value;
      },
    ),
    Underline: member.writable(
      6,
      ({ underline }) => underline,
      z.enum(["None", "Single", "Double"]),
      (condition, value) => {
        condition.underline = value;
      },
    ),
  },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];

export const conditionalRangeBorders: Members<HostCondition> = {
  item: (condition, key) => {
    const side = String(key);
    if (!SIDES.includes(side)) throw new HostFault("InvalidArgument");
    return new Ref("ConditionalRangeBorder", { condition, side });
  },
};

export const conditionalRangeBorder: Members<ConditionSide> = {
  id: ({ side }) => side,
  properties: {
    Style: sideMember.writable(
      6,
      ({ condition, side }) => lookUp(condition.borders, side)?.line ?? "None",
      z.enum(LINES),
      ({ condition, side }, line) => {
        setEntry(condition.borders, side, { color: lookUp(condition.borders, side)?.color ?? "#000000", line });
      },
    ),
    Color: sideMember.writable(
      6,
      ({ condition, side }) => lookUp(condition.borders, side)?.color ?? "",
      color,
      ({ condition, side }, value) => {
        setEntry(condition.borders, side, {
          line: lookUp(condition.borders, side)?.line ?? "Continuous",
          color: value,
        });
      },
    ),
  },
};
