import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { officePrograms, toPdf } from "../../../src/cli/system/libreOffice";
import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import { writeDocx } from "../../../src/report/docx/write";
import { typesetDocument, type SetDocument } from "../../../src/report/page/typeset";
import { optionsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";

const programs = officePrograms(process.env);
const available = programs.some((program) => spawnSync(program, ["--version"]).status === 0);
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("rubric-sheets-pdf-"));

const toldBy = async (...candidates: readonly string[]) => {
  const pdf = await toPdf([Uint8Array.of(1)], candidates);
  return pdf.issues.map(({ code, parameters }) => [code, parameters.detail]);
};

describe("the program that makes PDF", () => {
  it("is looked for in the usual places, after the one that is named", () => {
    expect(officePrograms({})[0]).toBe("soffice");
    expect(officePrograms({ SOFFICE: "/opt/office" })[0]).toBe("/opt/office");
    expect(officePrograms({ ProgramFiles: "C:\\Program Files" }).at(-1)).toContain("LibreOffice");
  });

  it("is missed where it is nowhere, and nothing is left behind", async () => {
    const before = leftovers();
    expect(await toldBy("/no/such/office", "no-such-office")).toEqual([["office-missing", undefined]]);
    expect(leftovers()).toEqual(before);
  });

  it("fails where it cannot do the work", async () => {
    // Node knows no option --headless.
    expect(await toldBy("/no/such/office", process.execPath)).toEqual([["office-failed", "9"]]);
  });
});

(available ? describe : describe.skip)("LibreOffice", () => {
  const count = (pdf: Uint8Array) =>
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  const options = optionsOf("internal", { self: true, signature: { assessor: null, responsible: null } });
  const rubrics = builtInRubrics().map(({ id }) => id);
  let made: readonly Uint8Array[] = [];

  /** The document of the units of a sample, and that of their summary. */
  function documentsOf(id: string) {
    const source = sampleSource(id, 2);
    const documents = [unitsDocument(source, source.evaluation.units, options), summaryDocument(source, options)];
    return documents.map(typesetDocument);
  }

  const planned = ({ appendices }: SetDocument) =>
    appendices.reduce((total, { table }) => total + table.pageStarts.length + 1, 0);

  /** Rows of so many lines beside a merged cell, the last one with much to sign under it. */
  function longRows(lines: readonly number[]): SetDocument {
    const look = { rows: 1, columns: 1, kind: "official", align: "left" } as const;
    const cells = lines.flatMap((count, row) => [
      { ...look, row, column: 1, value: String(row) },
      { ...look, row, column: 2, value: Array.from({ length: count }, (_, line) => `第${String(line)}行`).join("\n") },
    ]);
    const merged = { ...look, row: 0, column: 0, rows: lines.length, value: "部分" };
    const columns = [10, 10, 60].map((width) => ({ width }));
    const table = { columns, headerRows: 1, rows: lines.length, cells: [merged, ...cells] };
    const below = Array.from({ length: 6 }, () => ({ kind: "signature", text: "签名" }) as const);
    const appendix = { name: "表", mark: null, orientation: "landscape", above: [], table, below } as const;
    return typesetDocument({ title: "表", appendices: [appendix] });
  }

  const LONG = [
    [1, 10, 12, 20, 9],
    [1, 70, 3, 40, 12],
    [1, 8, 8, 13],
    [1, 90],
  ];

  // The program takes longer to start than to convert.
  beforeAll(async () => {
    const sets = [...rubrics.flatMap(documentsOf), ...LONG.map(longRows)];
    const documents = await Promise.all(sets.map((set) => writeDocx(set)));
    const pdf = await toPdf(documents, programs);
    if (!pdf.ok) throw new Error(JSON.stringify(pdf.issues));
    made = pdf.value;
  });

  it.each(rubrics.map((id, index) => [id, 2 * index] as const))(
    "makes as many pages of %s as were planned, or one less where it finds room",
    (id, first) => {
      documentsOf(id).forEach((set, index) => {
        const pages = count(made[first + index] ?? new Uint8Array());
        expect(pages).toBeLessThanOrEqual(planned(set));
        expect(pages).toBeGreaterThanOrEqual(planned(set) - set.appendices.length);
      });
    },
  );

  it.each(LONG.map((lines, index) => [lines, index] as const))(
    "breaks rows of %j lines as was planned",
    (lines, index) => {
      const set = longRows(lines);
      expect(set.appendices.flatMap(({ table }) => table.pageStarts).some(({ line }) => line > 0)).toBe(true);
      expect(count(made[2 * rubrics.length + index] ?? new Uint8Array())).toBe(planned(set));
    },
  );
});
