import * as fc from "fast-check";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { rubricSchema } from "../../../src/rubric/schema";
import { samples } from "../tables/all";
import { runs } from "../../support/runs";

/** What may stand in a cell that somebody has spoilt. */
const texts = [
  "",
  "合计",
  "小计",
  "一、其他（10分）",
  "加分项",
  "一票否决",
  "5",
  "20%",
  "—",
  "每次扣1分。",
  "序号",
  "分值",
  "^",
  "<",
];

/** A sample of which rows are gone, doubled or cut short and cells are overwritten. */
const mangled: fc.Arbitrary<PrintedTable> = fc
  .record({
    table: fc.constantFrom(...Object.values(samples)).map((sample) => sample.table),
    gone: fc.array(fc.nat(15), { maxLength: 3 }),
    twice: fc.array(fc.nat(15), { maxLength: 2 }),
    cut: fc.array(fc.record({ row: fc.nat(15), to: fc.nat(6) }), { maxLength: 1 }),
    cells: fc.array(fc.record({ row: fc.nat(15), column: fc.nat(6), text: fc.constantFrom(...texts) }), {
      maxLength: 4,
    }),
  })
  .map(({ table, gone, twice, cut, cells }) => {
    const rows = table.rows
      .map((row, index) =>
        row.map((text, column) => cells.find((one) => one.row === index && one.column === column)?.text ?? text),
      )
      .map((row, index) => row.slice(0, cut.find((one) => one.row === index)?.to))
      .flatMap((row, index) => (gone.includes(index) ? [] : twice.includes(index) ? [row, row] : [row]));
    return { ...table, rows };
  });

it("drafts something sound of whatever table there is, or says why not", () => {
  fc.assert(
    fc.property(mangled, (table) => {
      const draft = draftTable(table, { id: "drafted" });
      if (!draft.ok) return draft.issues.length > 0 && draft.issues.every(({ code }) => code.startsWith("draft-"));
      const { rubric, items } = draft.value;
      expect(rubricSchema.safeParse(rubric).error).toBeUndefined();
      expect(lintRubric(rubric).filter(({ severity }) => severity === "error")).toEqual([]);
      return items.length === rubric.items.length;
    }),
    runs(200),
  );
});
