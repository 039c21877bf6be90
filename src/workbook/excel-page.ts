import { columnLetters } from "../layout/address";
import type { PagePlan } from "../layout/plan";
import { areaAddress } from "./address";
import { stepBytes, type Step } from "./excel-step";
import { CENTER_FOOTER, MARGINS_MM } from "./page";

const MILLIMETRES_PER_CENTIMETRE = 10;

/** The printed page. Excel on a computer without a printer refuses it. */
export function pageSteps(sheet: string, page: PagePlan): Step[] {
  return [
    {
      sheet,
      bytes: stepBytes(12),
      apply: ({ pageLayout }) => {
        pageLayout.paperSize = "A4";
        pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
        pageLayout.setPrintMargins("Centimeters", margins());
        pageLayout.headersFooters.defaultForAllPages.centerFooter = CENTER_FOOTER;
        if (page.centerHorizontally === true) pageLayout.centerHorizontally = true;
        if (page.printArea !== undefined) pageLayout.setPrintArea(areaAddress(page.printArea));
        if (page.repeatRows !== undefined) pageLayout.setPrintTitleRows(rowsAddress(page.repeatRows));
        if (page.repeatColumns !== undefined) pageLayout.setPrintTitleColumns(columnsAddress(page.repeatColumns));
        // As many pages down as it takes.
        if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
      },
    },
  ];
}

function rowsAddress([first, last]: readonly [number, number]): string {
  return `$${String(first + 1)}:$${String(last + 1)}`;
}

function columnsAddress([first, last]: readonly [number, number]): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

function margins(): Excel.PageLayoutMarginOptions {
  const { top, bottom, left, right, header, footer } = MARGINS_MM;
  const centimetres = (millimetres: number) => millimetres / MILLIMETRES_PER_CENTIMETRE;
  return {
    top: centimetres(top),
    bottom: centimetres(bottom),
    left: centimetres(left),
    right: centimetres(right),
    header: centimetres(header),
    footer: centimetres(footer),
  };
}
