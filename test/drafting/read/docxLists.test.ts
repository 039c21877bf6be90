import { p, r, readFile, wordPackage } from "../make/reading";

/** A level of a list with its number, format and text. */
const lvl = (ilvl: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const pattern = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, of: number, overrides = "") =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${overrides}</w:num>`;
const place = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;

/** The paragraphs of a document, with their automatic numbers. */
async function paragraphs(body: string, numbering: string, styles = "") {
  const table = "<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>";
  const { tables } = await readFile("表.docx", wordPackage(body + table, { numbering, styles }));
  return tables[0]?.before;
}

test.each([
  ["decimal", "%1.", ["1.甲", "2.乙"]],
  ["chineseCounting", "（%1）", ["（一）甲", "（二）乙"]],
  ["japaneseCounting", "%1、", ["一、甲", "二、乙"]],
  ["decimalEnclosedCircle", "%1", ["① 甲", "② 乙"]],
  ["upperLetter", "%1.", ["A.甲", "B.乙"]],
  ["lowerRoman", "%1)", ["i)甲", "ii)乙"]],
  ["decimal", "第%1条", ["第1条 甲", "第2条 乙"]],
  ["bullet", "●", ["甲", "乙"]],
  ["none", "附：", ["附：甲", "附：乙"]],
  ["somethingNew", "%1.", ["1.甲", "2.乙"]],
])("numbers in the format %s, written %s", async (format, text, expected) => {
  const body = p(r("甲"), place(1)) + p(r("乙"), place(1));
  expect(await paragraphs(body, pattern(0, lvl(0, format, text)) + num(1, 0))).toEqual(expected);
});

test("levels count by themselves and begin anew below the next of a higher one", async () => {
  const numbering = pattern(0, lvl(0, "decimal", "%1."), lvl(1, "decimal", "%1.%2")) + num(1, 0);
  const body = [0, 1, 1, 0, 1].map((level) => p(r("甲"), place(1, level))).join("");
  expect(await paragraphs(body, numbering)).toEqual(["1.甲", "1.1 甲", "1.2 甲", "2.甲", "2.1 甲"]);
});

test("lists of one pattern go on counting, but where one begins anew; another pattern counts by itself", async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const patterns = pattern(0, lvl(0, "decimal", "%1.")) + pattern(1, lvl(0, "decimal", "%1)", 5));
  const numbering = patterns + num(1, 0) + num(2, 0) + num(3, 0, anew) + num(4, 1);
  const body = [1, 2, 3, 3, 4].map((list) => p(r("甲"), place(list))).join("");
  expect(await paragraphs(body, numbering)).toEqual(["1.甲", "2.甲", "1.甲", "2.甲", "5)甲"]);
});

test("a style numbers its paragraphs, one based on it too, and 0 takes the number away", async () => {
  const styles =
    '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>' +
    '<w:style w:styleId="C"><w:basedOn w:val="C"/></w:style>';
  const styled = (style: string, more = "") => p(r("甲"), `<w:pStyle w:val="${style}"/>${more}`);
  const body = styled("A") + styled("B") + styled("A", place(0)) + styled("C") + styled("X");
  const numbering = pattern(0, lvl(0, "decimal", "%1.")) + num(1, 0);
  expect(await paragraphs(body, numbering, styles)).toEqual(["1.甲", "2.甲", "甲", "甲", "甲"]);
});

test.each([
  ["a list that there is not", place(9)],
  ["a level that there is not", place(1, 5)],
])("%s gives no number", async (_, format) => {
  const numbering = pattern(0, lvl(0, "decimal", "%1."), lvl(99_999_999, "decimal", "%1.")) + num(1, 0);
  expect(await paragraphs(p(r("甲"), format), numbering)).toEqual(["甲"]);
});
