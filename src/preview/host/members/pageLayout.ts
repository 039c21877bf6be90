import { z } from "zod";
import { isEntireColumns, isEntireRows, parseArea } from "../sheet/areas";
import { demand } from "../sheet/fault";
import type { HostSheet, PageEdges } from "../sheet/sheet";
import { declaring, onlyArea, rangeArgument, Ref, type Members } from "./member";

const member = declaring<HostSheet>();

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const margin = z.number().nonnegative().optional();
const margins = z.strictObject({
  top: margin,
  bottom: margin,
  left: margin,
  right: margin,
  header: margin,
  footer: margin,
});

const pages = z
  .int()
  .min(1)
  .max(32_767)
  .nullish()
  .transform((value) => value ?? null);
const zoom = z.strictObject({
  scale: z
    .int()
    .min(10)
    .max(400)
    .nullish()
    .transform((value) => value ?? null),
  horizontalFitToPages: pages,
  verticalFitToPages: pages,
});

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;

export const pageLayout: Members<HostSheet> = {
  properties: {
    Orientation: member.writable(
      9,
      ({ page }) => page.orientation,
      z.enum(["Portrait", "Landscape"]),
      ({ page }, value) => {
        page.orientation = value;
      },
    ),
    PaperSize: member.writable(
      9,
      ({ page }) => page.paperSize,
      z.enum(PAPERS),
      ({ page }, value) => {
        page.paperSize = value;
      },
    ),
    Zoom: member.writable(
      9,
      ({ page }) => page.zoom,
      zoom,
      ({ page }, value) => {
        page.zoom = value;
      },
    ),
    CenterHorizontally: member.writable(
      9,
      ({ page }) => page.centerHorizontally,
      z.boolean(),
      ({ page }, value) => {
        page.centerHorizontally = value;
      },
    ),
  },
  children: { HeadersFooters: member.child(9, (sheet) => new Ref("HeaderFooterGroup", sheet)) },
  methods: {
    SetPrintMargins: member.method(
      9,
      z.tuple([z.enum(["Points", "Inches", "Centimeters"]), margins]),
      ({ page }, [unit, given]) => {
        const inPoints = Object.entries(given).map(([side, value = 0]) => [side, marginPoints(value, unit)] as const);
        page.margins = { ...page.margins, ...Object.fromEntries(inPoints) };
      },
    ),
    SetPrintArea: member.method(9, z.tuple([rangeArgument]), (sheet, [range]) => {
      sheet.page.printArea = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
    }),
    SetPrintTitleRows: member.method(9, z.tuple([rangeArgument]), (sheet, [range]) => {
      const area = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      demand(isEntireRows(area), "InvalidArgument");
      sheet.page.titleRows = [area.row, area.row + area.rows - 1];
    }),
    SetPrintTitleColumns: member.method(9, z.tuple([rangeArgument]), (sheet, [range]) => {
      const area = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      demand(isEntireColumns(area), "InvalidArgument");
      sheet.page.titleColumns = [area.column, area.column + area.columns - 1];
    }),
  },
};

/** As a program keeps it: to a thousandth of a point. */
export function marginPoints(value: number, unit: keyof typeof POINTS): number {
  return Math.round(value * POINTS[unit] * 1000) / 1000;
}

/** Headers and footers, the same on all pages or by odd and even ones. */
export const headerFooterGroup: Members<HostSheet> = {
  properties: {
    State: member.writable(
      9,
      ({ page }) => (page.oddAndEven ? "OddAndEven" : "Default"),
      z.enum(["Default", "OddAndEven"]),
      ({ page }, value) => {
        page.oddAndEven = value === "OddAndEven";
      },
    ),
  },
  children: {
    DefaultForAllPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page)),
    OddPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page.oddPages)),
    EvenPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page.evenPages)),
  },
};

const edgeMember = declaring<PageEdges>();

function edge(name: keyof PageEdges) {
  return edgeMember.writable(
    9,
    (edges) => edges[name],
    z.string().max(255),
    (edges, value) => {
      edges[name] = value;
    },
  );
}

export const headerFooter: Members<PageEdges> = {
  properties: {
    CenterHeader: edge("centerHeader"),
    LeftFooter: edge("leftFooter"),
    CenterFooter: edge("centerFooter"),
    RightFooter: edge("rightFooter"),
  },
};

/** Page breaks between rows. */
export const pageBreaks: Members<HostSheet> = {
  methods: {
    Add: member.method(9, z.tuple([rangeArgument]), (sheet, [range]) => {
      const { row } = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      sheet.page.pageStarts = new Set([...sheet.page.pageStarts, row]);
      return new Ref("PageBreak", sheet);
    }),
  },
};
