/*
 * The printed page, the same in a file and in a running program.
 */

/** Margins of A4 pages, and the distance of header and footer from the edge, in millimetres. */
export const MARGINS_MM = { top: 20, bottom: 20, left: 18, right: 18, header: 9, footer: 9 } as const;

/** Page number and number of pages, in Excel's codes. */
export const CENTER_FOOTER = "第 &P 页 共 &N 页";
