import { type } from "../../../../src/preview/desk/cellsByHand";
import type { HostRule } from "../../../../src/preview/host/sheet/rule";
import type { HostValidation } from "../../../../src/preview/host/sheet/sheet";
import { issueText } from "../../../../src/shared/issue";
import type { Result } from "../../../../src/shared/result";
import { newHost } from "../../../support/officeCall";
import { said } from "../../../../src/shared/said";

const codes = ({ issues }: Result<void>) => issues.map(({ code }) => code);

/** A host whose first cells all have one data validation. */
function hostWith(validation: Partial<HostValidation>) {
  const host = newHost();
  const sheet = host.book.activeSheet;
  const areas = [{ row: 0, column: 0, rows: 9, columns: 9 }];
  sheet.validations = [{ areas, rule: null, ignoreBlanks: true, prompt: null, errorAlert: null, ...validation }];
  return { host, sheet, at: (row: number, column: number) => sheet.cells.at(row, column).value };
}

describe("typing where a data validation stands", () => {
  const between = (formula1: number, formula2: number) => ({ operator: "Between", formula1, formula2 }) as const;
  const list = (source: string): HostRule => ({ list: { inCellDropDown: true, source } });

  it.each<[string, HostRule, string, boolean]>([
    ["a number within", { decimal: between(0, 10) }, "8.5", true],
    ["a number beyond", { decimal: between(0, 10) }, "10.5", false],
    ["a text for a number", { decimal: between(0, 10) }, "优", false],
    ["a fraction for a whole number", { wholeNumber: between(0, 10) }, "8.5", false],
    ["a whole number", { wholeNumber: between(0, 10) }, "8", true],
    ["nothing at all", { wholeNumber: between(0, 10) }, "", true],
    ["a number outside of two", { decimal: { operator: "NotBetween", formula1: 1, formula2: 2 } }, "1.5", false],
    ["a number equal to another cell", { decimal: { operator: "EqualTo", formula1: "=$J$1" } }, "5", true],
    ["a number above another cell", { decimal: { operator: "LessThanOrEqualTo", formula1: "=$J$1+1" } }, "6.5", false],
    [
      "a number below a formula that nobody understands",
      { decimal: { operator: "GreaterThan", formula1: "=我的函数(J1)" } },
      "1",
      true,
    ],
    [
      "a day within",
      { date: { operator: "Between", formula1: "2024-01-01", formula2: "2024-12-31" } },
      "2024/5/1",
      true,
    ],
    ["a day beyond", { date: { operator: "GreaterThanOrEqualTo", formula1: "2024-06-01" } }, "2024/5/1", false],
    ["a plain number for a day", { date: { operator: "GreaterThan", formula1: "2024-06-01" } }, "8.5", false],
    ["a short text", { textLength: { operator: "LessThan", formula1: 3 } }, "甲乙", true],
    ["a long text", { textLength: { operator: "LessThan", formula1: 3 } }, "甲乙丙", false],
    ["a listed option", list("是, 否"), "否", true],
    ["another option", list("是,否"), "不", false],
    ["a number among options", list("1,2,3"), "2", true],
    ["an option in other letters", list("Yes,No"), "yes", false],
    ["an option in cells, in other letters", list("=名单!$A$1:$A$2"), "YES", true],
    ["what is not in the cells", list("=名单!$A$1:$A$2"), "不", false],
    ["a list that nobody can find", list("=名单名称"), "不", true],
    ["a rule about the cell itself", { custom: { formula: "=AND(A1>0,A1<5)" } }, "4", true],
    ["a rule about the cell itself, broken", { custom: { formula: "=AND(A1>0,A1<5)" } }, "5", false],
    ["a rule that is an error", { custom: { formula: "=A1+1>0" } }, "文", false],
    ["a rule that nobody understands", { custom: { formula: "=我的函数(A1)=1" } }, "5", true],
    ["a value that stands there once", { custom: { formula: "=COUNTIF(A:A,A1)=1" } }, "5", true],
    ["a value that stands elsewhere, too", { custom: { formula: "=COUNTIF($A:$J,A1)=1" } }, "5", false],
    ["a formula by what it comes to", { decimal: between(0, 10) }, "=J1*3", false],
    ["a formula that is not known", { decimal: between(0, 10) }, "=我的函数(J1)", true],
  ])("%s", (_, rule, text, taken) => {
    const { host, sheet, at } = hostWith({ rule });
    sheet.cells.put(0, 9, { value: 5 });
    const names = host.book.add("名单");
    names.cells.put(0, 0, { value: "Yes" });
    names.cells.put(1, 0, { value: "No" });
    const typed = type(host, sheet, 0, 0, text);
    expect(codes(typed)).toEqual(taken ? [] : ["preview-not-valid"]);
    expect(at(0, 0) !== null || text === "").toBe(taken);
  });

  it("speaks of each cell by itself", () => {
    const { host, sheet } = hostWith({ rule: { custom: { formula: "=B1>$J$1" } } });
    sheet.cells.put(3, 3, { value: 2 });
    sheet.cells.put(0, 9, { value: 1 });
    expect(type(host, sheet, 3, 2, "甲").ok).toBe(true);
    expect(type(host, sheet, 2, 2, "甲").ok).toBe(false);
  });

  it("applies to what a formula comes to", () => {
    const { host, sheet } = hostWith({ rule: { decimal: between(0, 10) } });
    expect(type(host, sheet, 0, 0, "=5*2", 10).ok).toBe(true);
    expect(type(host, sheet, 0, 1, "=5*3", 15).ok).toBe(false);
  });

  it("takes no blank where blanks are not ignored", () => {
    const { host, sheet } = hostWith({ rule: { decimal: between(0, 10) }, ignoreBlanks: false });
    expect(type(host, sheet, 0, 0, "").ok).toBe(false);
  });

  it("is refused in the alert's words", () => {
    const errorAlert = { title: "得分", message: "应在0到10之间", style: "Stop", showAlert: true };
    const { host, sheet } = hostWith({ rule: { decimal: between(0, 10) }, errorAlert });
    const refused = type(host, sheet, 0, 0, "11");
    expect(refused.issues).toMatchObject([
      {
        severity: "error",
        parameters: {
          title: said("alert-text", { text: "得分" }),
          message: said("alert-text", { text: "应在0到10之间" }),
        },
      },
    ]);
  });

  it("is refused in words of the program's where the alert has none", () => {
    const { host, sheet } = hostWith({ rule: { decimal: between(0, 10) } });
    expect(type(host, sheet, 0, 0, "11").issues.map(issueText)).toEqual([
      "数据验证：这个值不符合单元格的填写要求，请改正",
    ]);
  });

  it("is let through with a warning where the alert only warns", () => {
    const errorAlert = { title: "核对", message: "偏大", style: "Warning", showAlert: true };
    const { host, sheet, at } = hostWith({ rule: { decimal: between(0, 10) }, errorAlert });
    expect(type(host, sheet, 0, 0, "11")).toMatchObject({ ok: true, issues: [{ code: "preview-doubtful" }] });
    expect(at(0, 0)).toBe(11);
  });

  it("is let through where the alert is switched off", () => {
    const errorAlert = { title: "", message: "", style: "Stop", showAlert: false };
    const { host, sheet } = hostWith({ rule: { decimal: between(0, 10) }, errorAlert });
    expect(codes(type(host, sheet, 0, 0, "11"))).toEqual([]);
  });
});
