import fc from "fast-check";
import { cellAddress, parseAddress } from "../../src/layout/address";
import { areaAddress, fixedReference, parseRange } from "../../src/workbook/address";

describe("addresses", () => {
  it("come back as the same row and column", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A", "1", "A0", "A01", "a1", "$A$1", "A1:B2", "ABCD1", "A12345678", "A1 "])("are not %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("of an area name both its ends, of a single cell only that", () => {
    expect(areaAddress({ row: 1, column: 2, rows: 3, columns: 2 })).toBe("C2:D4");
    expect(areaAddress({ row: 1, column: 2, rows: 1, columns: 1 })).toBe("C2");
  });

  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["C2:D4", { row: 1, column: 2, rows: 3, columns: 2 }],
    ["D2:C4", { row: 1, column: 2, rows: 3, columns: 2 }],
    ["D4:C2", { row: 1, column: 2, rows: 3, columns: 2 }],
    ["", null],
    ["A:C", null],
    ["A1:", null],
    ["A1:B2:C3", null],
  ])("make the range %j the area %j", (range, area) => {
    expect(parseRange(range)).toEqual(area);
  });

  it("in formulas quote the worksheet's name and stay fixed", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect(fixedReference("1. 张三's", area)).toBe("'1. 张三''s'!$A$1:$A$2");
  });
});
