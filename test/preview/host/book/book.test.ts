import { bookFromSnapshot, snapshotOf } from "../../../../src/preview/host/book/snapshot";
import { HostBook } from "../../../../src/preview/host/book/book";
import type { WorkbookSnapshot } from "../../../../src/layout/plan";
import { subtract } from "../../../../src/preview/host/sheet/areas";

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [
    { name: "填报", visibility: "visible", rows: [["单位", "得分"], [], [null, 8.5, true, "=文字"]] },
    { name: "结果", visibility: "hidden", rows: [[{ error: "#DIV/0!" }, { formula: "A1+1", value: 2 }]] },
    { name: "_rubric", visibility: "veryHidden", rows: [[{ date: "2024-05-01" }]] },
    { name: "空", visibility: "visible", rows: [] },
  ],
};

describe("a workbook in memory", () => {
  it("is made from a snapshot and gives it back", () => {
    expect(snapshotOf(bookFromSnapshot(SNAPSHOT))).toEqual(SNAPSHOT);
  });

  it("counts days from 1904 where it is said to", () => {
    const book = bookFromSnapshot(SNAPSHOT);
    book.date1904 = true;
    expect(snapshotOf(book).sheets[2]?.rows).toEqual([[{ date: "2028-05-02" }]]);
  });

  it("begins with one worksheet, and gives new ones names that are free", () => {
    const book = new HostBook();
    book.add("sheet2");
    expect([book.add(null).name, book.add(null).name]).toEqual(["Sheet3", "Sheet4"]);
  });

  it("shows another worksheet when the shown one goes", () => {
    const book = new HostBook("甲");
    const second = book.add("乙");
    book.activate(second);
    book.show(second, "Hidden");
    expect(book.activeSheet.name).toBe("甲");
  });
});

describe("taking cells out of areas", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

  it.each([
    ["beside", area(5, 5, 1, 1), [area(0, 0, 4, 4)], false],
    ["all of it", area(0, 0, 9, 9), [], true],
    ["the middle", area(1, 1, 2, 2), [area(0, 0, 1, 4), area(3, 0, 1, 4), area(1, 0, 2, 1), area(1, 3, 2, 1)], true],
    ["a corner", area(2, 2, 9, 9), [area(0, 0, 2, 4), area(2, 0, 2, 2)], true],
  ])("%s", (_, other, rest, changed) => {
    expect(subtract([area(0, 0, 4, 4)], [other])).toEqual({ rest, changed });
  });
});
