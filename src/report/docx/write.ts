import type { ISectionOptions, Paragraph, Table } from "docx";
import { FONTS, PAGE_NUMBER } from "../page/type";
import type { DocxWriter, SetAppendix } from "../page/typeset";
import { loadDocx, xmlText, type Docx, dxa } from "./library";
import { allScripts, lineParagraph, paragraphStyles, PAGE_MARK_STYLE, PAGE_NUMBER_STYLE } from "./styles";
import { tableOf } from "./table";
import { append } from "../../shared/list";
import { MARGINS_MM, mmToPoints, pageSizeMm, type Orientation } from "../page/paper";

/** Writes a document as .docx; each table begins on a new page. */
export const writeDocx: DocxWriter = async ({ title, appendices }, progress) => {
  const docx = await loadDocx();
  const runs: Run[] = [];
  for (const [index, appendix] of appendices.entries()) {
    const run = runs.at(-1);
    const { orientation, mark } = appendix;
    const goesOn = run?.orientation === orientation && run.mark === mark;
    const children = appendixParts(docx, appendix, goesOn);
    if (goesOn) append(run.children, children);
    else runs.push({ orientation, mark, children });
    await progress?.(index + 1, appendices.length);
  }
  const sections = runs.map((run, index): ISectionOptions => sectionOf(docx, run, runs[index - 1] ?? null));
  const file = new docx.Document({
    title: xmlText(title),
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font: allScripts(FONTS.text), language: { eastAsia: "zh-CN", value: "zh-CN" } } } },
      paragraphStyles: paragraphStyles(appendices.map(({ table }) => table)),
    },
    sections,
  });
  const fonts = { path: "word/fontTable.xml", data: fontTable() };
  return new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, [fonts]));
};

/** Tables on pages of one kind, with one mark. */
interface Run extends Pages {
  readonly children: (Paragraph | Table)[];
}

const PROGRAM = "考评表";

/** The lines above a table and the table; `opens`: the first line begins a new page by itself. */
function appendixParts(docx: Docx, appendix: SetAppendix, opens: boolean): (Paragraph | Table)[] {
  return [
    ...appendix.above.map((line, index) => lineParagraph(docx, line, opens && index === 0)),
    tableOf(docx, appendix),
  ];
}

/** What stands in for a font where it is not installed, the nearest first. */
const STAND_INS: Readonly<Record<string, string>> = {
  [FONTS.title]: "方正小标宋_GBK,华文中宋,宋体",
  [FONTS.heading]: "SimHei,等线,微软雅黑",
  [FONTS.text]: "仿宋,FangSong,华文仿宋",
  [PAGE_NUMBER.font]: "SimSun,新宋体",
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The document's table of fonts, with those that stand in for missing ones, and their script (GB2312). */
function fontTable(): string {
  const fonts = Object.entries(STAND_INS).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  );
  return `${XML}<w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
}

/** Tables on pages of one kind. */
interface Pages {
  readonly orientation: Orientation;
  /** What every page is marked with; null for none. */
  readonly mark: string | null;
  readonly children: readonly (Paragraph | Table)[];
}

/** A section; page numbers are told with the first and hold for those after it, and so does a mark until it changes. */
function sectionOf(docx: Docx, { orientation, mark, children }: Pages, before: Pages | null): ISectionOptions {
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
