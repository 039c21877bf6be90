import type { ISectionOptions, Paragraph, Table } from "docx";
import { MARGINS_MM, mmToPoints, pageSizeMm, type Orientation } from "../page/paper";
import { PAGE_NUMBER } from "../page/type";
import { dxa, xmlText, type Docx } from "./library";
import { PAGE_MARK_STYLE, PAGE_NUMBER_STYLE } from "./styles";

/** Tables on pages of one kind. */
export interface Pages {
  readonly orientation: Orientation;
  /** What every page is marked with; null for none. */
  readonly mark: string | null;
  readonly children: readonly (Paragraph | Table)[];
}

/** A section; page numbers are told with the first and hold for those after it, and so does a mark until it changes. */
export function sectionOf(docx: Docx, { orientation, mark, children }: Pages, before: Pages | null): ISectionOptions {
  return {
    properties: pageOf(docx, orientation),
    children,
    ...(before === null ? { footers: pageNumbers(docx) } : {}),
    ...(mark === (before?.mark ?? null) ? {} : headers(docx, mark ?? "")),
  };
}

function pageOf(docx: Docx, orientation: Orientation): NonNullable<ISectionOptions["properties"]> {
  const margins = Object.entries(MARGINS_MM[orientation]).map(([side, mm]) => [side, dxa(mmToPoints(mm))] as const);
  // The library turns the page itself.
  const { width, height } = pageSizeMm("portrait");
  return {
    type: docx.SectionType.NEXT_PAGE,
    page: {
      size: {
        width: dxa(mmToPoints(width)),
        height: dxa(mmToPoints(height)),
        orientation: docx.PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
      },
      margin: Object.fromEntries(margins),
    },
  };
}

/** — 1 —, one character from the outer edge: at the right on odd pages, at the left on even ones. */
function pageNumbers(docx: Docx): NonNullable<ISectionOptions["footers"]> {
  const edge = dxa(PAGE_NUMBER.size);
  const footer = (alignment: "left" | "right") =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          style: PAGE_NUMBER_STYLE,
          alignment,
          indent: { [alignment]: edge },
          children: [new docx.TextRun({ children: ["— ", docx.PageNumber.CURRENT, " —"] })],
        }),
      ],
    });
  return { default: footer("right"), even: footer("left") };
}

function headers(docx: Docx, mark: string): Pick<ISectionOptions, "headers"> {
  const header = () =>
    new docx.Header({
      children: [
        new docx.Paragraph({
          style: PAGE_MARK_STYLE,
          alignment: docx.AlignmentType.CENTER,
          children: [new docx.TextRun(xmlText(mark))],
        }),
      ],
    });
  return { headers: { default: header(), even: header() } };
}
