import { cellAddress, columnLetters } from "../../layout/address";
import type { PageMargins, PagePlan } from "../../layout/plan";
import { areaAddress } from "../address";
import { stepBytes, type Step } from "./steps";
import { MARGINS_MM, pageTexts } from "../looks";

const MILLIMETRES_PER_CENTIMETRE = 10;

/** The printed page. Excel on a computer without a printer refuses it. */
export function pageSteps(sheet: string, page: PagePlan): Step[] {
  const { pageStarts = [] } = page;
  return [
    {
      sheet,
      bytes: stepBytes(16 + pageStarts.length),
      apply: (worksheet) => {
        const { pageLayout } = worksheet;
        pageLayout.paperSize = "A4";
        pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
        pageLayout.setPrintMargins("Centimeters", centimetres(page.margins ?? MARGINS_MM));
        setTexts(pageLayout.headersFooters, page);
        if (page.centerHorizontally === true) pageLayout.centerHorizontally = true;
        if (page.printArea !== undefined) pageLayout.setPrintArea(areaAddress(page.printArea));
        if (page.repeatRows !== undefined) pageLayout.setPrintTitleRows(rowsAddress(page.repeatRows));
        if (page.repeatColumns !== undefined) pageLayout.setPrintTitleColumns(columnsAddress(page.repeatColumns));
        // As many pages down as it takes.
        if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: page.pagesAcross ?? 1 };
        for (const row of pageStarts) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
      },
    },
  ];
}

/** Headers and footers: the same on all pages, or by odd and even ones. */
function setTexts(all: Excel.HeaderFooterGroup, page: PagePlan): void {
  const { header, footer } = pageTexts(page);
  if ("center" in footer) {
    all.defaultForAllPages.centerFooter = footer.center;
    if (header !== "") all.defaultForAllPages.centerHeader = header;
    return;
  }
  all.state = "OddAndEven";
  all.oddPages.rightFooter = footer.oddRight;
  all.evenPages.leftFooter = footer.evenLeft;
  if (header === "") return;
  all.oddPages.centerHeader = header;
  all.evenPages.centerHeader = header;
}

function rowsAddress([first, last]: readonly [number, number]): string {
  return `$${String(first + 1)}:$${String(last + 1)}`;
}

function columnsAddress([first, last]: readonly [number, number]): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

function centimetres({ top, bottom, left, right, header, footer }: PageMargins): Excel.PageLayoutMarginOptions {
  const inCentimetres = (millimetres: number) => millimetres / MILLIMETRES_PER_CENTIMETRE;
  return {
    top: inCentimetres(top),
    bottom: inCentimetres(bottom),
    left: inCentimetres(left),
    right: inCentimetres(right),
    header: inCentimetres(header),
    footer: inCentimetres(footer),
  };
}
