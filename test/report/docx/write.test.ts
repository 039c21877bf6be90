import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import { writeDocx } from "../../../src/report/docx/write";
import type { ReportDocument } from "../../../src/report/model";
import { typesetDocument } from "../../../src/report/page/typeset";
import { at } from "../../../src/shared/list";
import { issuedSource, optionsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";
import { wholeUnit } from "../../support/scoredBooks";
import { pointsRubric } from "../../support/smallRubrics";
import { partsOf, textIn, valueIn, wordPart, wordRows } from "../../support/wordFile";
import { attribute, named, only } from "../../support/xmlTree";

const signature = { assessor: "考核办", responsible: null };

function documentOf(id: string, version: "public" | "internal", units = 2): ReportDocument {
  const source = sampleSource(id, units);
  return unitsDocument(source, source.evaluation.units, optionsOf(version, { self: true, signature }));
}

describe.each(builtInRubrics().map(({ id }) => id))("the .docx of %s", (id) => {
  const document = documentOf(id, "internal");
  const set = typesetDocument(document);
  let bytes: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    bytes = await writeDocx(set);
  });

  it("has a table for each unit whose rows all fill the grid", () => {
    const tables = named(wordPart(bytes, "word/document.xml"), "w:tbl");
    expect(tables).toHaveLength(2);
    tables.forEach((table, index) => {
      const { widths } = at(set.appendices, index).table;
      const grid = named(only(table, "w:tblGrid"), "w:gridCol").map((column) => Number(attribute(column, "w:w")));
      expect(grid).toEqual(widths.map((width) => Math.round(width * 20)));
      for (const { cells } of wordRows(table)) {
        expect(cells.reduce((total, { columns }) => total + columns, 0)).toBe(grid.length);
      }
    });
  });

  it("continues a merged cell only under one of the same width", () => {
    for (const table of named(wordPart(bytes, "word/document.xml"), "w:tbl")) {
      const rows = wordRows(table);
      rows.forEach(({ cells }, row) => {
        for (const { column, columns, merge, text } of cells) {
          if (merge !== "continue") continue;
          const above = rows[row - 1]?.cells.find((cell) => cell.column === column);
          expect(above).toMatchObject({ columns });
          expect(above?.merge).not.toBeNull();
          expect(text).toBe("");
        }
      });
    }
  });

  it("begins no page with an empty part of a merged cell", () => {
    named(wordPart(bytes, "word/document.xml"), "w:tbl").forEach((table, index) => {
      const rows = wordRows(table);
      for (const start of at(set.appendices, index).table.pageStarts) {
        expect(rows[start.row]?.cells.filter(({ merge }) => merge === "continue")).toEqual([]);
      }
    });
  });

  it("repeats its header, breaks the rows that are planned to be, and says what the model says", () => {
    named(wordPart(bytes, "word/document.xml"), "w:tbl").forEach((table, index) => {
      const { table: planned, below } = at(set.appendices, index);
      const rows = wordRows(table);
      const broken = planned.pageStarts.filter(({ line }) => line > 0).map(({ row }) => row);
      const last = planned.heights.length - 1;
      const divided = broken.filter((row) => row === last && below.length > 0);
      expect(rows).toHaveLength(planned.heights.length + divided.length + below.length);
      expect(rows.map(({ element }) => named(element, "w:tblHeader").length)).toEqual(
        rows.map((_, row) => (row < planned.headerRows ? 1 : 0)),
      );
      const flowing = rows.flatMap(({ element }, row) => (named(element, "w:cantSplit").length === 0 ? [row] : []));
      expect(flowing).toEqual([...new Set(broken.filter((row) => !divided.includes(row)))]);
      const told = rows.flatMap(({ cells }) => cells.map(({ text }) => text)).filter((text) => text !== "");
      const cells = [...planned.cells].sort((a, b) => a.row - b.row || a.column - b.column);
      const texts = [...cells.map(({ value }) => String(value ?? "")), ...below.map(({ text }) => text)];
      const joined = (all: readonly string[]) => all.join("").replaceAll(/\s/gu, "");
      expect(joined(told)).toBe(joined(texts));
      if (divided.length === 0) expect(told).toEqual(texts.filter((text) => text !== "").map((text) => text.trim()));
    });
  });

  it("has no style that is not defined, each with one font for all scripts", () => {
    const styles = named(wordPart(bytes, "word/styles.xml"), "w:style");
    const known = new Map(styles.map((style) => [attribute(style, "w:styleId"), style]));
    const used = new Set(named(wordPart(bytes, "word/document.xml"), "w:pStyle").map((one) => attribute(one, "w:val")));
    for (const name of used) {
      const style = known.get(name);
      if (style === undefined) throw new Error(`no style ${name}`);
      const { attributes } = only(style, "w:rFonts");
      const fonts = new Set(["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map((script) => attributes[script]));
      expect([...fonts].join("、")).toMatch(/^(方正小标宋简体|黑体|仿宋_GB2312)$/);
      expect(attribute(only(style, "w:spacing"), "w:lineRule")).toBe("exact");
    }
  });
});

describe("pages", () => {
  it.each([
    [
      "shanxi-miit-2020-cities",
      "public",
      { "w:w": "11906", "w:h": "16838" },
      undefined,
      ["2098", "1474", "1984", "1587"],
    ],
    ["central-units-2017", "public", { "w:w": "16838", "w:h": "11906" }, "landscape", ["1587", "2098", "1474", "1984"]],
  ] as const)("of %s are A4 with the margins of the standard", async (id, version, size, orientation, margins) => {
    const bytes = await writeDocx(typesetDocument(documentOf(id, version, 1)));
    const section = only(wordPart(bytes, "word/document.xml"), "w:sectPr");
    expect(only(section, "w:pgSz").attributes).toMatchObject(size);
    if (orientation !== undefined) expect(only(section, "w:pgSz").attributes["w:orient"]).toBe(orientation);
    const { attributes } = only(section, "w:pgMar");
    expect(["w:top", "w:right", "w:bottom", "w:left"].map((side) => attributes[side])).toEqual(margins);
  });

  it("are numbered at the right and at the left by turns, in 四号宋体", async () => {
    const bytes = await writeDocx(typesetDocument(documentOf("shanxi-miit-2020-cities", "public", 1)));
    const footers = named(wordPart(bytes, "word/document.xml"), "w:footerReference").map((one) =>
      String(one.attributes["w:type"]),
    );
    expect(footers.sort()).toEqual(["default", "even"]);
    expect(valueIn(wordPart(bytes, "word/settings.xml"), "w:evenAndOddHeaders")).not.toBe("false");
    const parts = [...partsOf(bytes).keys()].filter((path) => /footer\d+\.xml$/.test(path));
    expect(parts.map((path) => String(valueIn(wordPart(bytes, path), "w:jc"))).sort()).toEqual(["left", "right"]);
    expect(parts.map((path) => textIn(wordPart(bytes, path)))).toEqual(["——", "——"]);
    const style = named(wordPart(bytes, "word/styles.xml"), "w:style").find(
      (one) => one.attributes["w:styleId"] === "page-number",
    );
    if (style === undefined) throw new Error("no style");
    expect(only(style, "w:rFonts").attributes["w:eastAsia"]).toBe("宋体");
    expect(valueIn(style, "w:sz")).toBe("28");
  });

  it("carry the mark of what is not final", async () => {
    const headers = async (version: "public" | "internal", units: number) => {
      const bytes = await writeDocx(typesetDocument(documentOf("shanxi-miit-2020-cities", version, units)));
      const paths = [...partsOf(bytes).keys()].filter((path) => /header\d+\.xml$/.test(path));
      return paths.map((path) => textIn(wordPart(bytes, path)));
    };
    expect(await headers("public", 1)).toEqual([]);
    expect(await headers("internal", 1)).toEqual(["内部使用", "内部使用"]);
    // Of the eleven, one in the middle is not complete; the header of the pages after it is empty again.
    expect(await headers("public", 11)).toEqual(["暂计", "暂计", "", ""]);
  });
});

it("tells which fonts stand in for missing ones", async () => {
  const bytes = await writeDocx(typesetDocument(documentOf("shanxi-miit-2020-cities", "public", 1)));
  const fonts = named(wordPart(bytes, "word/fontTable.xml"), "w:font");
  expect(fonts.map((font) => [attribute(font, "w:name"), valueIn(font, "w:altName")?.split(",")[0]])).toEqual([
    ["方正小标宋简体", "方正小标宋_GBK"],
    ["黑体", "SimHei"],
    ["仿宋_GB2312", "仿宋"],
    ["宋体", "SimSun"],
  ]);
});

it("writes any text as text, without what no document can hold", async () => {
  const name = "=1+1<w:b/>&amp;\u0001\ud800村";
  const source = issuedSource(pointsRubric, { units: [{ ...wholeUnit("一村", 8), name }] });
  const bytes = await writeDocx(typesetDocument(unitsDocument(source, source.evaluation.units, optionsOf("public"))));
  expect(textIn(wordPart(bytes, "word/document.xml"))).toContain("考核对象：=1+1<w:b/>&amp;\uFFFD\uFFFD村");
});

it("begins each table on a new page and tells how far it is", async () => {
  const told: string[] = [];
  const set = typesetDocument(documentOf("shanxi-miit-2020-cities", "public", 3));
  const bytes = await writeDocx(set, (done, tables) => {
    told.push(`${String(done)}/${String(tables)}`);
  });
  const breaks = named(wordPart(bytes, "word/document.xml"), "w:pageBreakBefore").filter(
    ({ attributes }) => attributes["w:val"] !== "false",
  );
  expect(breaks).toHaveLength(2);
  expect(told).toEqual(["1/3", "2/3", "3/3"]);
});

it("puts tables that lie otherwise into a section of their own", async () => {
  const source = sampleSource("shanxi-miit-2020-cities", 1);
  const [upright] = typesetDocument(unitsDocument(source, source.evaluation.units, optionsOf("public"))).appendices;
  const [across] = typesetDocument(summaryDocument(source, optionsOf("internal"))).appendices;
  if (upright === undefined || across === undefined) throw new Error("no tables");
  const bytes = await writeDocx({ title: "表", appendices: [upright, across, upright] });
  const orientations = named(wordPart(bytes, "word/document.xml"), "w:pgSz").map(({ attributes }) => attributes["w:w"]);
  expect(orientations).toEqual(["11906", "16838", "11906"]);
});
