import fc from "fast-check";
import { fieldConditions } from "../../src/layout/cells/conditions";
import type { EntryField } from "../../src/layout/form";
import type { CellContent } from "../../src/layout/plan";
import { isBlank, readValue } from "../../src/layout/read/cellValue";
import { Block } from "../../src/preview/host/formula/values/block";
import { evaluate } from "../../src/preview/host/formula/evaluate";
import { checkField, type Field } from "../../src/rules/field";
import { runs } from "../support/runs";

function entry(field: Field, more: Partial<EntryField> = {}): EntryField {
  const usual = { countsEvents: false, fromLedger: false, waivedBy: null, isRate: false, note: "" };
  return { key: "k", field, label: field.label, ...usual, ...more };
}

const base = { id: "f", label: "得分", required: true } as const;
const FIELDS = {
  score: entry({ ...base, type: "number", min: 0, max: 20 }),
  money: entry({ ...base, type: "number", min: 0, max: null }),
  rate: entry({ ...base, type: "number", min: 0, max: 100 }, { isRate: true }),
  count: entry({ ...base, type: "integer", min: 0, max: 9 }, { countsEvents: true }),
  flag: entry({ ...base, type: "flag" }),
  list: entry({ ...base, type: "list", least: 0.5, most: 2 }, { countsEvents: true }),
  choice: entry({ ...base, type: "choice", choices: ["好", "较好", "A级（一）"], aliases: { 优秀: "好" } }),
  date: entry({ ...base, type: "date", earliest: "2019-01-01", latest: "2019-12-31" }),
  text: entry({ ...base, type: "text" }),
  choices: entry({ ...base, type: "choices", choices: ["甲", "乙"] }),
} as const satisfies Record<string, EntryField>;
type FieldName = keyof typeof FIELDS;

const AREA = { row: 0, column: 0, rows: 1, columns: 1 };

/** How the sheet marks a value. */
function marked(entryField: EntryField, content: CellContent): string {
  const value = content !== null && typeof content === "object" && !("error" in content) ? null : content;
  const marks = fieldConditions(entryField, AREA, []).filter(
    ({ formula }) => evaluate(formula, () => Block.of([[value]])) === true,
  );
  expect(marks.length).toBeLessThanOrEqual(1);
  return marks[0]?.look ?? "nothing";
}

/** What checking says of it. */
function checked(entryField: EntryField, content: CellContent): string {
  const reports: string[] = [];
  const value = readValue(entryField, content, (code) => reports.push(code));
  if (reports.includes("value-is-error")) return "error";
  if (isBlank(content) || value === undefined || value === null) return "blank";
  if (checkField(entryField.field, value) !== null) return "error";
  return reports.some((code) => code !== "rate-below-one") ? "slip" : "nothing";
}

/** What checking may say of a value that the sheet marks so. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  blank: ["blank"],
  problem: ["error"],
  slip: ["slip", "error"],
  // Not every error can be told by a formula.
  nothing: ["nothing", "error"],
};

test.each<[FieldName, CellContent, string, string]>([
  ["list", "０．５；２", "slip", "slip"],
  ["list", "0.5;2", "nothing", "nothing"],
  ["list", "0.5；2", "nothing", "nothing"],
  ["list", "0.5; 2", "slip", "slip"],
  ["list", "0.5、2", "slip", "error"],
  ["list", "0.5;;2", "slip", "error"],
  ["list", "无", "nothing", "nothing"],
  ["list", " 无", "slip", "slip"],
  ["list", "没有发生", "problem", "error"],
  ["list", 0.5, "nothing", "nothing"],
  ["list", 3, "problem", "error"],
  ["score", 20, "nothing", "nothing"],
  ["score", 20.5, "problem", "error"],
  ["score", -1, "problem", "error"],
  ["score", "８．５", "slip", "slip"],
  ["score", "8分", "slip", "error"],
  ["score", "八分", "problem", "error"],
  ["score", "无", "problem", "error"],
  ["score", true, "problem", "error"],
  ["score", { error: "#DIV/0!" }, "problem", "error"],
  ["score", "　", "blank", "blank"],
  ["rate", "95%", "slip", "slip"],
  ["count", "无", "nothing", "nothing"],
  ["count", "　无", "slip", "slip"],
  ["count", 1.5, "problem", "error"],
  ["flag", "是", "nothing", "nothing"],
  ["flag", true, "nothing", "nothing"],
  ["flag", "√", "slip", "slip"],
  ["flag", "ｙ", "slip", "slip"],
  ["flag", "是的", "slip", "error"],
  ["flag", "对", "problem", "error"],
  ["flag", 1, "problem", "error"],
  ["choice", "较好", "nothing", "nothing"],
  ["choice", "较 好", "slip", "slip"],
  ["choice", "Ａ级(一)", "slip", "slip"],
  ["choice", "优秀", "slip", "slip"],
  ["choice", "很好", "problem", "error"],
  ["date", 43_560, "nothing", "error"],
  ["date", "2019年4月5日", "slip", "slip"],
  ["date", "四月五日", "problem", "error"],
  ["text", "随便什么", "nothing", "nothing"],
  ["text", { error: "#REF!" }, "problem", "error"],
  ["choices", "1;2", "nothing", "slip"],
])("%s %j is marked %s and checked as %s", (name, content, mark, verdict) => {
  expect([marked(FIELDS[name], content), checked(FIELDS[name], content)]).toEqual([mark, verdict]);
});

const SIGNS = Array.from("0123459.;；、-+%８０．，好较级Aａ（)无是否√Yy　 年月日/分");
const typed = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 9 }).map((signs) => signs.join(""));
const written = fc.constantFrom("2019-4-5", "2019年4月5日", "0.5;2", "A级（一）", "较好", "无", "是", "85%", "8.5");
const spaced = fc
  .tuple(fc.constantFrom("", " ", "　"), written, fc.constantFrom("", " ", "　"))
  .map((all) => all.join(""));
const contents = fc.oneof(
  typed,
  spaced,
  fc.double({ noNaN: true, min: -5, max: 120 }),
  fc.integer({ min: -2, max: 30 }),
);
const judged = fc.constantFrom<FieldName>("score", "money", "rate", "count", "flag", "list", "choice", "date");

test("a mark says nothing else than checking does", () => {
  fc.assert(
    fc.property(judged, contents, (name, content) => {
      if (name === "date" && typeof content === "number") return;
      const [mark, verdict] = [marked(FIELDS[name], content), checked(FIELDS[name], content)];
      expect(MEANINGS[mark]).toContain(verdict);
    }),
    runs(8000),
  );
});
