import { paste, readFile, rowsOf } from "../make/reading";

const rowsIn = async (rows: string) => rowsOf(await paste(`<table>${rows}</table>`));

test("cells over several columns and rows", async () => {
  const rows = await rowsIn(
    "<tr><th rowspan=2 colspan=2>甲<th>乙</tr><tr><td>丙</tr><tr><td>丁<td rowspan=0>戊<td>己<tr><td>庚<td>辛",
  );
  expect(rows).toEqual([
    ["甲", "<", "乙"],
    ["^", "^", "丙"],
    ["丁", "戊", "己"],
    ["庚", "^", "辛"],
  ]);
});

test("header, body and footer make one table, its caption is a paragraph above it", async () => {
  const { tables } = await paste(
    "<table><caption>考核表</caption><thead><tr><th>甲<th>乙</thead><tbody><tr><td>丙<td>丁</tbody></table>",
  );
  expect(tables).toEqual([
    {
      name: "表格1",
      before: ["考核表"],
      rows: [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
      after: [],
    },
  ]);
});

test.each([
  ["line breaks and paragraphs", "甲<br>乙<p>丙</p><div>丁</div>", "甲\n乙\n丙\n丁"],
  ["white space as one space", "甲 \n\t 乙&nbsp; 丙", "甲 乙  丙"],
  ["entities", "A&amp;B&lt;3&#x2460;", "A&B<3①"],
  [
    "no scripts, styles, comments and deletions",
    "甲<script>x()</script><style>p{}</style><!--乙--><del>丙</del>",
    "甲",
  ],
  ["no hidden text", "甲<span style='color:red; display:none'>乙</span><span style='mso-hide:all'>丙</span>", "甲"],
  ["numbers of a list", "<ol start=3><li>甲<li>乙</ol>", "3.甲\n4.乙"],
  ["Word's own list numbers", "<p><![if !supportLists]><span>（一）</span><![endif]>甲</p>", "（一）甲"],
  ["Word's empty paragraphs", "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>甲<o:p></o:p></p>", "甲"],
  ["joining marks in full width", "^", "＾"],
])("text of a cell: %s", async (_, inner, text) => {
  expect(await rowsIn(`<tr><td>${inner}</td><td>乙</td></tr>`)).toEqual([[text, "乙"]]);
});

test("markup that is printed stays text", async () => {
  const printed = "&lt;img src=x onerror=alert(1)&gt;";
  expect(await rowsIn(`<tr><td>${printed}<td>乙`)).toEqual([["<img src=x onerror=alert(1)>", "乙"]]);
});

test("what Windows and the browser put around a copied page is no text", async () => {
  const { tables } = await paste(
    "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n<html><body>\r\n<!--StartFragment-->" +
      "<p>考核表</p><table><tr><td>甲<td>乙</table><!--EndFragment-->\r\n</body></html>",
  );
  expect(tables).toEqual([{ name: "表格1", before: ["考核表"], rows: [["甲", "乙"]], after: [] }]);
});

test("a page of Excel has title and notes within the table, hidden columns and rows in its styles", async () => {
  const { tables } = await paste(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body>
    <table><!--StartFragment--><col width=72><tr height=19><td colspan=3 class=xl65>考核表</td></tr>
    <tr><td></td><td>甲</td><td>分值</td></tr><tr style='display:none'><td></td><td>内部</td><td>备注</td></tr>
    <tr><td></td><td>乙</td><td align=right x:num>5</td></tr>
    <tr><td colspan=3>注：略</td></tr><!--EndFragment--></table></body></html>`,
  );
  expect(tables).toEqual([
    {
      name: "表格1",
      before: ["考核表"],
      rows: [
        ["甲", "分值"],
        ["乙", "5"],
      ],
      after: ["注：略"],
    },
  ]);
});

test("tables within cells are left out and told", async () => {
  const outcome = await paste("<table><tr><td>甲<table><tr><td>内<td>部</table><td>乙</table>");
  expect(rowsOf(outcome)).toEqual([["甲", "乙"]]);
  expect(outcome.codes).toEqual(["tables-nested"]);
});

test.each([
  ["GB 2312, as its meta says", "gbk"],
  ["UTF-16", "utf16le"],
])("a file in %s", async (_, encoding) => {
  const start = Buffer.from("<html><meta charset=gb2312><table><tr><td>", "latin1");
  // 甲 and 乙 in GB 2312.
  const gbk = Buffer.concat([start, Buffer.from([0xbc, 0xd7]), Buffer.from("<td>"), Buffer.from([0xd2, 0xd2])]);
  const utf16 = Buffer.from("\uFEFF<html><table><tr><td>甲<td>乙", "utf16le");
  expect(rowsOf(await readFile("表.htm", encoding === "gbk" ? gbk : utf16))).toEqual([["甲", "乙"]]);
});

describe("pages made to do harm", () => {
  test("spans over a thousand million columns and rows cost no more than others", async () => {
    expect(await rowsIn("<tr><td colspan=999999999 rowspan=999999999>甲<tr><td>乙<td>丙")).toEqual([
      ["甲", "", ""],
      ["^", "乙", "丙"],
    ]);
  });

  test.each(["-1", "0", "NaN", "1e9", "9".repeat(400)])("colspan=%s is 1", async (columns) => {
    expect(await rowsIn(`<tr><td colspan=${columns}>甲<td>乙`)).toEqual([["甲", "乙"]]);
  });

  test.each([
    ["elements", "<div>".repeat(100_000)],
    ["tables", "<table><tr><td>".repeat(100_000)],
    ["formats that open again in every paragraph", Array.from({ length: 600 }, (_, id) => `<b id=${id}>`).join("")],
  ])("%s nested without end are refused", async (_, inner) => {
    expect(await paste(`<table><tr><td>${inner}<td>乙</table>`)).toEqual({ tables: [], codes: ["tables-too-deep"] });
  });

  test("more cells than a table has are refused before they are made", async () => {
    const wide = "<td rowspan=99999>甲".repeat(20_000);
    const { codes } = await paste(`<table><tr>${wide}${"<tr><td>乙".repeat(20_000)}</table>`);
    expect(codes).toEqual(["tables-too-large"]);
  });
});

test("100 000 cells", async () => {
  const rows = await rowsIn(`<tr>${"<td>内容".repeat(10)}`.repeat(10_000));
  expect([rows.length, rows[9_999]?.length]).toEqual([10_000, 10]);
});
