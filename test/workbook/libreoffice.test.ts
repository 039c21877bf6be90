import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkbookPlan, WorkbookSnapshot } from "../../src/layout/plan";
import { readXlsx } from "../../src/workbook/xlsx/readFile";
import { createXlsx } from "../../src/workbook/xlsx/writeFile";
import { describeValid, openXmlErrors } from "../support/openXml";
import { packed, unpacked } from "../support/packages";
import { at, patched, rowsOf } from "./patching";
import { cellsOf, workbookPlan } from "./plans";
import { RICH } from "./rich";

/** Where it is not on the path, SOFFICE says where. */
const program = process.env.SOFFICE ?? "soffice";
const available = spawnSync(program, ["--version"]).status === 0;

const column = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });

const PLAN: WorkbookPlan = workbookPlan(
  {
    name: "填报 (一)'s",
    cells: [
      ...cellsOf([["单位", "得分", "说明"]], { font: "heading", fill: "header", border: true, wrap: true }),
      { row: 1, column: 0, value: "甲镇", style: { font: "body", fill: "official", border: true } },
      { row: 1, column: 1, value: 8.75, style: { font: "body", format: "points", fill: "entry", unlocked: true } },
      { row: 1, column: 2, value: "=1+1", style: { font: "body", format: "text" } },
      { row: 1, column: 3, value: 45413, style: { font: "body", format: "date" } },
      { row: 2, column: 0, value: "#N/A", style: { font: "small", fill: "note" } },
      { row: 2, column: 2, value: "_x0041_\n第二行 ", style: { font: "body", wrap: true } },
    ],
    merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
    columnWidths: new Map([[0, 20]]),
    rowHeights: new Map([[0, 30]]),
    hiddenColumns: [6],
    hiddenRows: [5],
    validations: [
      { area: column(1), rule: { type: "decimal", min: 0, max: 10 }, prompt: { title: "得分", text: "0到10分" } },
      { area: column(2), rule: { type: "list", options: ["是", "否"] } },
      { area: column(4), rule: { type: "listFrom", sheet: "名单", column: 0, firstRow: 0, rows: 2 } },
      { area: column(5), rule: { type: "decimal", min: null, max: 5, above: 0 } },
    ],
    conditions: (["blank", "problem", "slip", "capped", "veto"] as const).map((look) => ({
      area: column(1),
      formula: "LEN(B2)=0",
      look,
    })),
    freeze: { rows: 1, columns: 1 },
    protected: true,
    page: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0], centerHorizontally: true },
  },
  { name: "名单", kind: "lists", visibility: "veryHidden", cells: cellsOf([["甲"], ["乙"]]) },
);

/** LibreOffice knows no very hidden worksheets: they come out as hidden ones. */
const EXPECTED: WorkbookSnapshot["sheets"] = [
  {
    name: "填报 (一)'s",
    visibility: "visible",
    rows: [
      ["单位", "得分", "说明"],
      ["甲镇", 9.25, "=1+1", { date: "2024-05-01" }],
      ["#N/A", null, "_x0041_\n第二行 "],
    ],
  },
  { name: "名单", visibility: "hidden", rows: [["甲"], ["乙"]] },
];

(available ? describe : describe.skip)("LibreOffice", () => {
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "workbook-"));
    const sheet = "填报 (一)'s";
    writeFileSync(join(folder, "book.xlsx"), await patched(await createXlsx(PLAN), at(1, 1, 9.25, sheet)));
    const office = [at(1, 1, 7, "汇总"), at(1, 2, 2.5, "汇总"), at(5, 4, "乙 <镇>\n", "汇总")];
    writeFileSync(join(folder, "office.xlsx"), await patched(packed(RICH), ...office));
    convert("xlsx", "book", "office");
    convert("pdf", "book");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The program takes longer to start than to convert. */
  function convert(format: string, ...names: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const files = names.map((name) => join(folder, `${name}.xlsx`));
    const command = ["--headless", "--convert-to", format, "--outdir", join(folder, "out"), ...files];
    execFileSync(program, [profile, ...command], { stdio: "ignore" });
  }

  function converted(format: string, name = "book"): Uint8Array {
    return Uint8Array.from(readFileSync(join(folder, "out", `${name}.${format}`)));
  }

  it("opens and saves what was drawn and written, and it reads the same", async () => {
    const saved = converted("xlsx");
    expect(await readXlsx(saved, {})).toEqual({ ok: true, value: { sheets: EXPECTED }, issues: [] });
    const sheet = unpacked(saved)["xl/worksheets/sheet1.xml"] ?? "";
    const count = (pattern: RegExp) => sheet.match(pattern)?.length ?? 0;
    expect({
      validations: count(/<dataValidation /g),
      conditions: count(/<cfRule /g),
      merges: count(/<mergeCell /g),
      protection: count(/<sheetProtection sheet="true"/g),
      page: count(/<pageSetup paperSize="9"[^>]*fitToHeight="0"[^>]*orientation="landscape"/g),
    }).toEqual({ validations: 4, conditions: 5, merges: 1, protection: 1, page: 1 });
    expect(unpacked(saved)["xl/workbook.xml"]).toContain("&apos;填报 (一)&apos;&apos;s&apos;!$1:$1");
  });

  it("reads what was written into an office's workbook", async () => {
    const [rows] = await rowsOf(converted("xlsx", "office"));
    expect(rows?.slice(0, 2)).toMatchObject([
      ["单位", "得 分", { date: "2024-05-01" }, "漢字"],
      ["甲 镇", 7, 2.5, { formula: "1/0" }],
    ]);
    expect(rows?.[2]?.[1]).toEqual({ formula: "SUM(C1:C2)", value: 45415.5 });
    expect(rows?.[5]).toEqual([null, null, null, null, "乙 <镇>\n"]);
  });

  describeValid("to whose file values are written", () => {
    it("gets no error for Microsoft's validator that was not there", async () => {
      const saved = converted("xlsx");
      const patches = [at(1, 1, 7.5, "填报 (一)'s"), at(3, 2, "新 <行>", "填报 (一)'s"), at(0, 1, true, "名单")];
      expect(await openXmlErrors(await patched(saved, ...patches), "xlsx")).toEqual(await openXmlErrors(saved, "xlsx"));
    });
  });

  it("prints it", () => {
    expect(Buffer.from(converted("pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
