import { evaluate } from "../../../../src/preview/host/formula/evaluate";
import { cellSource } from "../../../../src/preview/host/book/cellSource";
import type { HostValue } from "../../../../src/preview/host/sheet/cells";
import { bookWith } from "../../../support/hostSheets";

const error = (text: string) => ({ error: text });

const { book, sheet } = bookWith({
  A1: 8.5,
  A2: "是",
  A3: true,
  A4: error("#N/A"),
  A5: " 12；3 ",
});

const value = (formula: string, date1904 = false) => evaluate(formula, cellSource(book)(sheet), { date1904 });

describe("what a rule's formula comes to", () => {
  it.each<[string, HostValue]>([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=-2^2", 4],
    ["=50%", 0.5],
    ["=7/2-1", 2.5],
    ['="甲"&1&TRUE', "甲1TRUE"],
    ["=1<2", true],
    ['="a"="A"', true],
    ['="b">"a"', true],
    ['=1<"1"', true],
    ["=TRUE>9", true],
    ["=A6=0", true],
    ['=A6=""', true],
    ["=A6=FALSE", true],
    ["=A1>8", true],
    ['=A2="是"', true],
    ["=AND(A1>0,A1<=10)", true],
    ['=OR(A2="否",A3)', true],
    ["=NOT(ISLOGICAL(A3))", false],
    ["=IF(ISNUMBER(A1),INT(A1)=A1,FALSE)", false],
    ['=IF(ISNUMBER(A2),A2+1,"文")', "文"],
    ["=ISBLANK(A6)", true],
    ["=ISTEXT(A5)", true],
    ["=ABS(-3)+MOD(-1,3)", 5],
    ["=LEN(TRIM(A5))", 4],
    ['=LEN(SUBSTITUTE(A5,"；",""))', 5],
    ['=ISNUMBER(SEARCH("；",A5))', true],
    ['=ISNUMBER(SEARCH("无",A5))', false],
    ['="甲""乙"', '甲"乙'],
    ["=1/0", error("#DIV/0!")],
    ["=A2+1", error("#VALUE!")],
    ["=A4=1", error("#N/A")],
    ["=AND(A1>0,A4)", error("#N/A")],
    ["=#REF!+1", error("#REF!")],
  ])("%s", (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it.each([
    "=我的函数(1)",
    "=A1:A3",
    "=A1:A3+1",
    "=汇总!A1>0",
    "=A1+",
    "=(1",
    "=我的名称",
    "=IF(我的名称,1,2)",
    "={1,2}",
    "",
    "=1 2",
  ])("%s is not known here", (formula) => {
    expect(value(formula)).toBeUndefined();
  });

  it("counts days as the workbook does", () => {
    expect([value("=DATE(2019,4,28)"), value("=DATE(2019,4,28)", true)]).toEqual([43_583, 42_121]);
    expect(value("=DATE(2019,12,31)+1=DATE(2020,1,1)")).toBe(true);
    expect(value("=DATE(2019,13,1)=DATE(2020,1,1)")).toBe(true);
  });

  it("needs only the branch that is taken", () => {
    expect(value("=IF(A1>0,1,我的函数(1))")).toBe(1);
    expect(value("=IF(A1<0,1,我的函数(1))")).toBeUndefined();
  });
});
