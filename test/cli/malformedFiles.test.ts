import { zipSync } from "fflate";
import { createXlsx } from "../../src/workbook/xlsx/writeFile";
import { Desk } from "../support/commandLine";
import { claiming, contentTypes, listing, ofEmptyParts, packed, unpacked, type Parts } from "../support/packages";
import { filled } from "../support/sheets";
import { fileOf } from "../support/snapshotFile";
import { SPOILT, twoVillages, villages } from "../support/villages";
import { witness } from "../support/witness";

/*
 * Files that are no workbook of ours, whatever they are called. Each is refused before anything is counted, with what to
 * do about it.
 */

let desk: Desk;
let sound: Uint8Array;
let parts: Parts;
beforeAll(async () => {
  sound = await createXlsx(filled(villages, "appendix", twoVillages));
  parts = unpacked(sound);
});
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const text = (content: string) => Uint8Array.from(Buffer.from(content));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const old = (...more: readonly number[]) => Uint8Array.from([...OLE, ...new Uint8Array(600), ...more]);
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

/** The part of the sheet of the village. */
const SHEET = "xl/worksheets/sheet2.xml";

/** The sound workbook with some of its parts put over, or taken out. */
function spoilt(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const all = Object.entries({ ...parts, ...changes });
  return packed(Object.fromEntries(all.flatMap(([path, part]) => (part === null ? [] : [[path, part] as const]))));
}

const part = (path: string) => parts[path] ?? "";
const types = (main: string, ...more: readonly string[]) =>
  spoilt({ "[Content_Types].xml": contentTypes(main, ...more) });

const NO_XLSX = "不是.xlsx工作簿（改扩展名不能转换格式），请用WPS或Excel打开，另存为.xlsx";
const OLD = "这是旧格式的文件（如.xls、.et），请用WPS或Excel打开，另存为.xlsx";
const NO_WORKBOOK = "不是Excel工作簿（可能是文档、演示、.ods或压缩包），请用WPS或Excel打开表格，另存为.xlsx";
const CUT = "文件不完整（可能没有下载完或复制完），请重新获取";
const MACRO_BOOK = "这是带宏的工作簿（.xlsm），请用WPS或Excel打开，另存为.xlsx";
const LOCK = "这是工作簿打开时产生的临时文件，不是工作簿，请改用工作簿本身（先保存并关闭）";
const STRANGE = "不是本程序生成的考评表工作簿：没有找到带标记的工作表，请用本程序生成的模板填报";
const lacking = (path: string) => `文件缺少组成部分（${path}），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取`;
const damaged = (path: string) => `文件已损坏（${path}），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取`;

type Case = readonly [what: string, name: string, make: () => Uint8Array, sentence: string];

const cases: readonly Case[] = [
  ["an empty file", "表.xlsx", () => new Uint8Array(), "：文件是空的，请重新获取"],
  ["CSV, renamed", "表.xlsx", () => text("单位,得分\n红星村,9"), `：${NO_XLSX}`],
  ["a web page, renamed", "表.xlsx", () => text("<html><table><tr><td>9</td></tr></table></html>"), `：${NO_XLSX}`],
  ["a web page called .xls", "表.xls", () => text("<html><table></table></html>"), `：${NO_XLSX}`],
  ["an old .xls", "表.xls", old, `：${OLD}`],
  ["an .et of WPS", "表.et", old, `：${OLD}`],
  ["an .xls, .et or .wps, renamed", "表.xlsx", old, `：${OLD}`],
  [
    "a workbook with a password",
    "表.xlsx",
    () => old(...Buffer.from("EncryptedPackage", "utf16le")),
    "：文件设了打开密码，请用WPS或Excel打开，取消密码后保存",
  ],
  ["a workbook with macros", "表.xlsm", () => types(MACROS), `：${MACRO_BOOK}`],
  ["a workbook with macros, renamed", "表.xlsx", () => types(MACROS), `：${MACRO_BOOK}`],
  [
    "a binary workbook, renamed",
    "表.xlsx",
    () => types(BINARY),
    "：这是二进制工作簿（.xlsb），请用WPS或Excel打开，另存为.xlsx",
  ],
  ["a .docx, renamed", "表.xlsx", () => types(WORD), `：${NO_WORKBOOK}`],
  [
    "an .ods, renamed",
    "表.xlsx",
    () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    `：${NO_WORKBOOK}`,
  ],
  [
    "an .ods",
    "表.ods",
    () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    `：${NO_WORKBOOK}`,
  ],
  ["an empty archive", "表.xlsx", () => zipSync({}), `：${NO_WORKBOOK}`],
  ["the file that an open workbook has beside it", "~$表.xlsx", () => text("\u0006user"), `：${LOCK}`],
  ["the same of WPS", ".~表.xlsx", () => text("\u0006user"), `：${LOCK}`],
  ["half a workbook", "表.xlsx", () => sound.slice(0, sound.length >> 1), `：${CUT}`],
  ["a workbook without its last bytes", "表.xlsx", () => sound.slice(0, -1), `：${CUT}`],
  ["no list of contents", "表.xlsx", () => spoilt({ "[Content_Types].xml": null }), `：${NO_WORKBOOK}`],
  ["no workbook part", "表.xlsx", () => spoilt({ "xl/workbook.xml": null }), `：${lacking("xl/workbook.xml")}`],
  ["a worksheet missing", "表.xlsx", () => spoilt({ [SHEET]: null }), `：${lacking(SHEET)}`],
  ["no texts", "表.xlsx", () => spoilt({ "xl/sharedStrings.xml": null }), `：${lacking("xl/sharedStrings.xml")}`],
  [
    "a worksheet that breaks off",
    "表.xlsx",
    () => spoilt({ [SHEET]: part(SHEET).slice(0, 9_000) }),
    `：${damaged(SHEET)}`,
  ],
  [
    "tags that do not match",
    "表.xlsx",
    () => spoilt({ [SHEET]: part(SHEET).replace("</sheetData>", "") }),
    `：${damaged(SHEET)}`,
  ],
  [
    "a part that says it unpacks to 300 MB",
    "表.xlsx",
    () => claiming(sound, SHEET, 300 * 1024 * 1024),
    "：文件解压后有301 MB（最多100 MB），不像正常的工作簿，请核实来源",
  ],
  ["a part with another checksum", "表.xlsx", () => listing(sound, SHEET, "crc", 1), `：${damaged(SHEET)}`],
  ["a part that unpacks to more than it says", "表.xlsx", () => claiming(sound, SHEET, 300), `：${damaged(SHEET)}`],
  [
    "too many parts",
    "表.xlsx",
    () => ofEmptyParts(10_001),
    "：文件由10001个部分组成（最多10000个），不像正常的工作簿，请核实来源",
  ],
  [
    "a cell far away",
    "表.xlsx",
    () => {
      const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
      return spoilt({ [SHEET]: part(SHEET).replace("</sheetData>", far) });
    },
    ` · ${SPOILT}：第1048576行第16384列有内容，超出可读范围（200000行、2000列），请删去多余的行和列`,
  ],
  [
    "a workbook that somebody made himself",
    "表.xlsx",
    () =>
      fileOf({
        sheets: [
          {
            name: "Sheet1",
            visibility: "visible",
            rows: [
              ["考评表", "得分"],
              [SPOILT, 9],
            ],
          },
        ],
      }),
    `：${STRANGE}`,
  ],
];

test.each(cases)("%s", async (_, name, make, sentence) => {
  desk.put(name, make());
  const said = { status: 2, errors: [name + sentence], warnings: [], notices: [], made: [] };
  expect(await witness(desk, "score", name, "--json", "-o", "结果.xlsx")).toMatchObject({ ...said, stdout: "" });
  expect(await witness(desk, "read", name, "--json")).toMatchObject({ ...said, stdout: "" });
  expect(await witness(desk, "validate", name)).toMatchObject({ ...said, stdout: "错误1条\n" });
});

test.each(["表.docx", "表.wps", "表.csv", "表.pdf", "表"])("%s is told by its name", async (name) => {
  desk.put(name, sound);
  const errors = [`${name}：不支持这种文件，可用：.json、.xlsx`];
  expect(await witness(desk, "score", name, "-o", "结果.xlsx")).toMatchObject({ status: 2, errors, made: [] });
});

test("a file beside a sound one: nothing is scored, both are looked at", async () => {
  desk.put("好.xlsx", sound);
  desk.put("坏.xlsx", sound.slice(0, 3_000));
  const scored = await witness(desk, "score", "好.xlsx", "坏.xlsx", "--json", "-o", "结果.xlsx");
  expect(scored).toMatchObject({ status: 2, stdout: "", errors: [`坏.xlsx：${CUT}`], made: [] });
  const validated = await witness(desk, "validate", "好.xlsx", "坏.xlsx");
  expect(validated).toMatchObject({ status: 2, stdout: "好.xlsx：2个单位，结果未评分\n错误1条\n" });
});
