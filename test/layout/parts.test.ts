import fc from "fast-check";
import { cellAddress, cellReference } from "../../src/layout/address";
import { canonicalJson } from "../../src/shared/canonical";
import { fromChunks, toChunks } from "../../src/layout/sheets/hiddenSheets";
import { itemOfKey, markerText, parseMarker, unitOfRowKey, unitRowKey } from "../../src/layout/keys";
import { rowHeights, textHeight } from "../../src/layout/sizes";
import { runs } from "../support/runs";
import { dayOrText } from "../../src/layout/cells/entryValue";

describe("markers", () => {
  const marker = { layout: 1, rubric: "points@1", role: "appendix", category: "2", unit: "甲|乙" } as const;

  it("are read as they were written, whatever the unit is called", () => {
    expect(parseMarker(markerText(marker))).toEqual(marker);
  });

  it.each(["", "考评表", "考评表|x|points@1|appendix||甲", "考评表|1|points@1|别的||", "红星村"])(
    "are not seen in %p",
    (text) => {
      expect(parseMarker(text)).toBeNull();
    },
  );
});

describe("keys", () => {
  it("tell the item of a field", () => {
    expect(["3.2.1|score", "22.1|", "@rank", "unit:甲|乙", "total"].map(itemOfKey)).toEqual([
      "3.2.1",
      "22.1",
      null,
      null,
      null,
    ]);
  });

  it("tell the unit of a row", () => {
    expect(unitOfRowKey(unitRowKey("甲"))).toBe("甲");
    expect(unitOfRowKey("total")).toBeNull();
  });
});

describe("long texts in parts", () => {
  it("are put together again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 70 }), fc.integer({ min: 1, max: 2000 }), (text, times) => {
        const long = text.repeat(times);
        const parts = toChunks("k", long);
        expect(fromChunks("k", new Map(parts))).toBe(long);
      }),
      runs(60),
    );
  });

  it("hold at most 30,000 characters and split none of them", () => {
    const parts = toChunks("k", `a${"𠮷".repeat(40_000)}`);
    for (const [, part] of parts) {
      expect(part.length).toBeLessThanOrEqual(30_000);
      expect(() => encodeURIComponent(part)).not.toThrow();
    }
    expect(parts.map(([key]) => key)).toEqual(["k:0", "k:1", "k:2"]);
  });

  it("are null where there is none", () => {
    expect(fromChunks("k", new Map([["other:0", "a"]]))).toBeNull();
  });
});

describe("canonical JSON", () => {
  it("is the same for equal data, whatever the order of keys", () => {
    const one = { b: [{ d: 1, c: undefined }], a: null };
    const other = { a: null, b: [{ d: 1 }] };
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(canonicalJson(one)).toBe('{"a":null,"b":[{"d":1}]}');
  });

  it("differs for lists in another order", () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});

describe("days", () => {
  it.each(["2000-01-01", "2019-04-28", "2020-02-29", "2099-12-31", "1999-12-31", "2100-01-01"])("%s is one", (text) => {
    expect(dayOrText(text)).toEqual({ date: text });
  });

  it.each(["2019-02-29", "2019-13-01", "2019-4-28", "2019年4月"])("%s stays text", (text) => {
    expect(dayOrText(text)).toBe(text);
  });
});

describe("addresses", () => {
  it.each([
    [0, 0, "A1"],
    [9, 25, "Z10"],
    [0, 26, "AA1"],
    [99, 701, "ZZ100"],
    [0, 702, "AAA1"],
  ])("of row %i, column %i", (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
  });

  it("in formulas fix the column, or the row as well", () => {
    expect(cellReference({ row: 4, column: 2 }, "column")).toBe("$C5");
    expect(cellReference({ row: 4, column: 2 }, "both")).toBe("$C$5");
  });
});

describe("heights", () => {
  const style = { font: "body", wrap: true } as const;

  it("grow with every line that a text needs", () => {
    const one = textHeight("评", 20, style);
    expect(textHeight("评".repeat(9), 20, style)).toBe(one);
    expect(textHeight("评".repeat(18), 20, style)).toBeGreaterThan(one);
    expect(textHeight("评\n分", 20, style)).toBeGreaterThan(one);
    expect(textHeight("评".repeat(18), 20, { ...style, wrap: false })).toBe(one);
  });

  it("of rows under a merged text share what it needs beyond them", () => {
    const least = new Map([
      [1, 20],
      [2, 20],
    ]);
    const needs = [
      { row: 1, rows: 2, height: 100 },
      { row: 2, rows: 1, height: 60 },
    ];
    expect([...rowHeights(needs, least).values()]).toEqual([30, 70]);
  });

  it("stay as they are where a merged text fits", () => {
    expect([
      ...rowHeights(
        [{ row: 1, rows: 2, height: 30 }],
        new Map([
          [1, 20],
          [2, 20],
        ]),
      ).values(),
    ]).toEqual([20, 20]);
  });
});
