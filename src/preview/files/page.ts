import type { Area } from "../../layout/plan";
import type { NativeHeaderFooter, NativeName, NativePage } from "../../workbook/xlsx/native";
import { printNames } from "../../workbook/xlsx/sheetSetup";
import { marginPoints } from "../host/members/pageLayout";
import { areaOf, isEntireColumns, isEntireRows } from "../host/sheet/areas";
import type { HostPage, HostSheet, PageEdges } from "../host/sheet/sheet";

/*
 * The printed page, in files and in Excel.
 */

const PAPERS: readonly (readonly [file: NonNullable<NativePage["paperSize"]>, host: string])[] = [
  ["letter", "Letter"],
  ["legal", "Legal"],
  ["a3", "A3"],
  ["a4", "A4"],
  ["a5", "A5"],
  ["b4", "B4"],
  ["b5", "B5"],
];

const POINTS_PER_INCH = 72;
const USUAL_SCALE = 100;

export function filePage({ orientation, paperSize, zoom, centerHorizontally, margins }: HostPage): NativePage {
  const paper = PAPERS.find(([, host]) => host === paperSize)?.[0];
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH] as const);
  return {
    ...(paper === undefined ? {} : { paperSize: paper }),
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    margins: Object.fromEntries(inches),
    // 0 pages are as many as it takes.
    ...(across === null && down === null ? {} : { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 }),
    ...(scale === null || scale === USUAL_SCALE ? {} : { scale }),
    ...(centerHorizontally ? { horizontalCentered: true } : {}),
  };
}

/** What is written of the page as names of the workbook: the print area, and the titles of every page. */
export function filePrintNames({ name, page }: HostSheet): NativeName[] {
  const { printArea, titleRows, titleColumns } = page;
  return printNames({
    name,
    page: {
      ...(printArea === null ? {} : { printArea }),
      ...(titleRows === null ? {} : { repeatRows: titleRows }),
      ...(titleColumns === null ? {} : { repeatColumns: titleColumns }),
    },
  });
}

/** Sets a worksheet's page up as the file says. */
export function setUpPage(page: HostPage, setup: NativePage): void {
  page.paperSize = PAPERS.find(([file]) => file === setup.paperSize)?.[1] ?? page.paperSize;
  page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  page.zoom = zoomOf(setup);
  page.centerHorizontally = setup.horizontalCentered === true;
  page.margins = { ...page.margins, ...marginsOf(setup) };
  page.printArea = printAreaOf(setup);
  const rows = setup.printTitlesRow === undefined ? null : areaOf(setup.printTitlesRow);
  const columns = setup.printTitlesColumn === undefined ? null : areaOf(setup.printTitlesColumn);
  page.titleRows = rows !== null && isEntireRows(rows) ? [rows.row, rows.row + rows.rows - 1] : null;
  page.titleColumns =
    columns !== null && isEntireColumns(columns) ? [columns.column, columns.column + columns.columns - 1] : null;
}

/** The area that is printed, where it is one. The reader cuts names of worksheets at their commas. */
function printAreaOf({ printArea = "" }: NativePage): Area | null {
  const areas = printArea.split(",").flatMap((part) => areaOf(part) ?? []);
  return areas.length === 1 ? (areas[0] ?? null) : null;
}

function zoomOf({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = USUAL_SCALE }: NativePage): HostPage["zoom"] {
  if (fitToPage !== true) return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (count: number) => (count === 0 ? null : count);
  return { scale: null, horizontalFitToPages: pages(fitToWidth), verticalFitToPages: pages(fitToHeight) };
}

function marginsOf({ margins = {} }: NativePage): Record<string, number> {
  return Object.fromEntries(
    Object.entries(margins).map(([side, inches]) => [side, marginPoints(Number(inches), "Inches")]),
  );
}

/*
 * Headers and footers: a file has each as one text with a code before its left, middle and right section.
 */

type Sections = Record<"L" | "C" | "R", string>;

/** The headers and footers for a file. */
export function fileEdges(page: HostPage): NativeHeaderFooter {
  const odd = page.oddAndEven ? page.oddPages : page;
  const all = { oddHeader: headerOf(odd), oddFooter: footerOf(odd) };
  if (!page.oddAndEven) return all;
  const { evenPages: even } = page;
  return { differentOddEven: true, ...all, evenHeader: headerOf(even), evenFooter: footerOf(even) };
}

function headerOf({ centerHeader }: PageEdges): string {
  return textOf({ C: centerHeader });
}

function footerOf({ leftFooter, centerFooter, rightFooter }: PageEdges): string {
  return textOf({ L: leftFooter, C: centerFooter, R: rightFooter });
}

function textOf(sections: Partial<Sections>): string {
  return Object.entries(sections)
    .map(([code, text]) => (text === "" ? "" : `&${code}${text}`))
    .join("");
}

/** Sets the headers and footers of a page as the file says. */
export function setEdges(page: HostPage, edges: NativeHeaderFooter): void {
  page.oddAndEven = edges.differentOddEven === true;
  Object.assign(page.oddAndEven ? page.oddPages : page, edgesOf(edges.oddHeader, edges.oddFooter));
  if (page.oddAndEven) Object.assign(page.evenPages, edgesOf(edges.evenHeader, edges.evenFooter));
}

function edgesOf(header = "", footer = ""): PageEdges {
  const { L, C, R } = sectionsOf(footer);
  return { centerHeader: sectionsOf(header).C, leftFooter: L, centerFooter: C, rightFooter: R };
}

/** Whether a file has more than that: a header at the left or right, or a first page of its own. */
export function hasOtherEdges({
  oddHeader = "",
  evenHeader = "",
  differentFirst = false,
}: NativeHeaderFooter): boolean {
  const aside = [oddHeader, evenHeader].map(sectionsOf).some(({ L, R }) => L + R !== "");
  return aside || differentFirst;
}

/** The code of a section, a sign that stands for itself, or anything else. */
const PIECES = /&([LCR])|&&|&?[^&]+|&/g;

function sectionsOf(text: string): Sections {
  const found: Sections = { L: "", C: "", R: "" };
  let current: keyof Sections = "C";
  for (const [piece, section] of text.matchAll(PIECES)) {
    if (section === "L" || section === "C" || section === "R") current = section;
    else found[current] += piece;
  }
  return found;
}
