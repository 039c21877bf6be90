import { deepOr } from "../../support/runs";
import { p, r, readFile, rowsOf, tbl, tc, tr, wordPackage } from "../make/reading";

const read = (body: string, parts?: Parameters<typeof wordPackage>[1]) => readFile("表.docx", wordPackage(body, parts));

const rowsIn = async (...rows: readonly string[]) => rowsOf(await read(tbl(...rows)));

test("paragraphs above are before the table, below after it, blank ones nowhere", async () => {
  const { tables } = await read(
    p(r("附件1")) + p("") + p(r("考核表")) + tbl(tr(tc("甲"), tc("乙"))) + p(r("注：略。")),
  );
  expect(tables).toEqual([{ name: "表格1", before: ["附件1", "考核表"], rows: [["甲", "乙"]], after: ["注：略。"] }]);
});

test("between two tables notes belong to the first and titles to the second", async () => {
  const { tables } = await read(
    [tbl(tr(tc("甲"), tc("乙"))), p(r("注：90分以上为优秀。")), p(r("附件2")), tbl(tr(tc("丙"), tc("丁")))].join(""),
  );
  expect(tables.map(({ name, before, after }) => [name, before, after])).toEqual([
    ["表格1", [], ["注：90分以上为优秀。"]],
    ["表格2", ["附件2"], []],
  ]);
});

test("joined cells are marked by the direction they are joined in", async () => {
  const rows = await rowsIn(
    tr(tc("大", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), tc("甲")),
    tr(tc("", '<w:gridSpan w:val="2"/><w:vMerge/>'), tc("乙")),
    tr(tc("丙"), tc("丁"), tc("戊")),
  );
  expect(rows).toEqual([
    ["大", "<", "甲"],
    ["^", "^", "乙"],
    ["丙", "丁", "戊"],
  ]);
});

test("a cell that would continue one of another width stands by itself", async () => {
  const rows = await rowsIn(
    tr(tc("甲", '<w:vMerge w:val="restart"/>'), tc("乙"), tc("丙")),
    tr(tc("丁", '<w:gridSpan w:val="2"/><w:vMerge w:val="continue"/>'), tc("戊")),
  );
  expect(rows[1]).toEqual(["丁", "<", "戊"]);
});

test("cells joined the old way, columns left free at both ends", async () => {
  const rows = await rowsIn(
    tr(tc("甲", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("乙")),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc("丙")}</w:tr>`,
  );
  expect(rows).toEqual([
    ["甲", "<", "乙"],
    ["", "丙", ""],
  ]);
});

test("borders a hand's tremor apart are one border, real ones stay", async () => {
  const grid = [1000, 60, 2000, 1000].map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  const rows = await rowsIn(
    `<w:tblGrid>${grid}</w:tblGrid>`,
    tr(tc("序号"), tc("内容", '<w:gridSpan w:val="2"/>'), tc("分值")),
    tr(tc("1", '<w:gridSpan w:val="2"/>'), tc("组织领导"), tc("5")),
  );
  expect(rows).toEqual([
    ["序号", "内容", "分值"],
    ["1", "组织领导", "5"],
  ]);
});

test("narrow columns of their own stay", async () => {
  const grid = [60, 60].map((width) => `<w:gridCol w:w="${String(width)}"/>`).join("");
  expect(await rowsIn(`<w:tblGrid>${grid}</w:tblGrid>`, tr(tc("甲"), tc("乙")))).toEqual([["甲", "乙"]]);
});

test.each([
  ["line breaks and tabs", "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>", "甲\n乙 丙"],
  ["non-breaking hyphens", "<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>", "1-2"],
  ["entities as text", r("A&amp;B&lt;3"), "A&B<3"],
  ["hidden text left out", r("甲") + r("乙", "<w:vanish/>") + r("丙", '<w:vanish w:val="0"/>'), "甲丙"],
  ["deleted text left out", `${r("甲")}<w:del><w:r><w:delText>乙</w:delText><w:t>乙</w:t></w:r></w:del>`, "甲"],
  ["inserted text taken", `${r("甲")}<w:ins>${r("乙")}</w:ins>`, "甲乙"],
  [
    "one of two forms of the same thing",
    `<mc:AlternateContent><mc:Choice>${r("甲")}</mc:Choice><mc:Fallback>${r("甲")}</mc:Fallback></mc:AlternateContent>`,
    "甲",
  ],
  ["boxes of symbol fonts", '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>是</w:t></w:r>', "□是"],
  ["unknown symbols seen to be unknown", '<w:r><w:sym w:font="X" w:char="F001"/></w:r>', "\uFFFD"],
  ["instructions of fields left out", "<w:r><w:instrText>PAGE</w:instrText><w:t>5</w:t></w:r>", "5"],
  ["joining marks in full width", r("&lt;"), "＜"],
  ["spaces at the ends of lines", r(" 甲\u00A0 "), "甲"],
])("text of a cell: %s", async (_, runs, text) => {
  const { tables } = await read(tbl(tr(`<w:tc>${p(runs)}</w:tc>`, tc("乙"))));
  expect(tables[0]?.rows).toEqual([[text, "乙"]]);
});

test("tracked changes are told, deleted rows left out", async () => {
  const outcome = await read(
    tbl(tr(tc("甲"), tc("乙")), `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("丙")}${tc("丁")}</w:tr>`),
  );
  expect(rowsOf(outcome)).toEqual([["甲", "乙"]]);
  expect(outcome.codes).toEqual(["tables-tracked"]);
});

test("a former format does not count", async () => {
  const format = '<w:gridSpan w:val="1"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>';
  expect(await rowsIn(tr(tc("甲", format), tc("乙")), tr(tc("丙"), tc("丁")))).toEqual([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
});

test("tables within cells are left out and told", async () => {
  const nested = `<w:tc>${p(r("甲"))}${tbl(tr(tc("内"), tc("部")))}${p(r("乙"))}</w:tc>`;
  const outcome = await read(tbl(tr(nested, tc("丙"))));
  expect(rowsOf(outcome)).toEqual([["甲\n乙", "丙"]]);
  expect(outcome.codes).toEqual(["tables-nested"]);
});

test("text in a box over the page is a paragraph before the one that holds it", async () => {
  const box = `<w:r><w:txbxContent>${p(r("附件3"))}</w:txbxContent></w:r>`;
  const { tables } = await read(p(box + r("考核表")) + tbl(tr(tc("甲"), tc("乙"))));
  expect(tables[0]?.before).toEqual(["附件3", "考核表"]);
});

test("what has one column is a box with paragraphs", async () => {
  const { tables } = await read(tbl(tr(tc("考核表"))) + tbl(tr(tc("甲"), tc("乙"))));
  expect(tables).toEqual([{ name: "表格1", before: ["考核表"], rows: [["甲", "乙"]], after: [] }]);
});

test("content controls are no obstacle", async () => {
  const row = `<w:sdt><w:sdtContent>${tr(tc("甲"), tc("乙"))}</w:sdtContent></w:sdt>`;
  expect(await rowsIn(row)).toEqual([["甲", "乙"]]);
});

describe("a table that goes on over the page", () => {
  const part = (text: string) => tbl(tr(tc(text), tc("分")));

  test.each([
    ["directly", ""],
    ["after a blank paragraph", p("")],
    ["after 续表", p(r("（续表）"))],
  ])("%s it is one", async (_, between) => {
    const outcome = await read(part("甲") + between + part("乙"));
    expect(rowsOf(outcome).map(([text]) => text)).toEqual(["甲", "乙"]);
    expect(outcome.codes).toEqual(["tables-continued"]);
  });

  test("another paragraph or another number of columns begins another table", async () => {
    const three = tbl(tr(tc("丙"), tc("丁"), tc("戊")));
    const { tables, codes } = await read(part("甲") + p(r("附表2")) + part("乙") + three);
    expect(tables.map(({ rows }) => rows[0]?.[0])).toEqual(["甲", "乙", "丙"]);
    expect(codes).toEqual([]);
  });
});

test("very many cells", async () => {
  const row = tr(...Array.from({ length: 10 }, () => tc("内容")));
  const count = deepOr(2_000, 10_000);
  const rows = rowsOf(await read(tbl(row.repeat(count))));
  expect([rows.length, rows[count - 1]?.length]).toEqual([count, 10]);
});

test("a cell that says it reaches over a thousand million columns takes up those that there are", async () => {
  const format = '<w:gridSpan w:val="999999999"/>';
  expect(await rowsIn(tr(tc("甲", format)), tr(tc("乙"), tc("丙")))).toEqual([
    ["甲", "<"],
    ["乙", "丙"],
  ]);
});
