import type { NativeHeaderFooter } from "../../workbook/xlsx/native";
import type { HostPage, PageEdges } from "../host/sheet/sheet";

/*
 * Headers and footers: a file has each as one text with a code before its left, middle and right section.
 */

type Sections = Record<"L" | "C" | "R", string>;

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

function textOf(sections: Partial<Sections>): string {
  return Object.entries(sections)
    .map(([code, text]) => (text === "" ? "" : `&${code}${text}`))
    .join("");
}

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
