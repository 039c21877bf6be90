import type { PageMargins, PagePlan } from "../layout/plan";

/*
 * The printed page, the same in a file and in a running program.
 */

/** Margins of A4 pages, and the distance of header and footer from the edge, in millimetres. */
export const MARGINS_MM: PageMargins = { top: 20, bottom: 20, left: 18, right: 18, header: 9, footer: 9 };

/** Page number and number of pages, in Excel's codes. */
const CENTER_FOOTER = "第 &P 页 共 &N 页";

/** What stands above and under pages, in Excel's codes. */
export interface PageTexts {
  /** In the middle above every page; empty where there is nothing. */
  readonly header: string;
  /** In the middle under every page; or at the right under odd pages and at the left under even ones. */
  readonly footer: { readonly center: string } | { readonly oddRight: string; readonly evenLeft: string };
}

/** Size before font, so that no digit of the text is taken for a part of the size. */
const HEADER = '&12&"黑体,常规"';
/** 四号宋体, one character from the outer edge. */
const DASHED = '&14&"宋体,常规"— &P —';

export function pageTexts({ header, pageNumbers }: PagePlan): PageTexts {
  return {
    header: header === undefined ? "" : HEADER + header.replaceAll("&", "&&"),
    footer:
      pageNumbers === "dashed"
        ? { oddRight: `${DASHED}\u3000`, evenLeft: `\u3000${DASHED}` }
        : { center: CENTER_FOOTER },
  };
}
