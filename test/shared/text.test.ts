import fc from "fast-check";
import { displayWidth, normaliseName, truncate, visible, withoutUnseen, utf8Length } from "../../src/shared/text";

describe("normaliseName", () => {
  it.each([
    ["  甲镇 ", "甲镇"],
    ["\u3000甲镇\u3000", "甲镇"],
    ["ＡＢ１２", "AB12"],
    ["甲镇（一）", "甲镇(一)"],
    ["ﾊﾞ", "バ"],
    ["甲 镇", "甲镇"],
    ["甲\u3000镇", "甲镇"],
    ["甲\u00a0镇", "甲镇"],
    ["甲\n镇", "甲镇"],
    ["太\u200b原市", "太原市"],
    ["\ufeff太原市", "太原市"],
    ["太\u00ad原市", "太原市"],
    ["\u202e太原市\u202c", "太原市"],
    ["太\u200d原\u2060市\u200f", "太原市"],
    ["太\ufe0f原市", "太原市"],
    ["太\u2800原\u3164市", "太原市"],
    ["太\u0007原市", "太原市"],
    ["e\u200b\u0301", "\u00e9"],
    ["\u200b", ""],
    ["", ""],
  ])("%j is compared as %j", (name, expected) => {
    expect(normaliseName(name)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
    );
  });
});

describe("visible", () => {
  it.each([
    ["太原市", "太原市"],
    ["太 原\t市\n", "太 原\t市\n"],
    ["太\u200b原市", "太〔U+200B〕原市"],
    ["\u202e太\u00ad原市", "〔U+202E〕太〔U+00AD〕原市"],
    ["太\u001b[31m原市", "太〔U+001B〕[31m原市"],
    ["太\u{e0100}原市", "太〔U+E0100〕原市"],
  ])("shows %j as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("withoutUnseen", () => {
  it("keeps the blanks", () => {
    expect(withoutUnseen("a\u200b b\u00adc\ufeff")).toBe("a bc");
  });
});

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc 12.5%", 9],
    ["考评表", 6],
    ["（一）", 6],
    ["A考1", 4],
    ["“引”……—", 12],
    ["①②", 4],
    ["、。《》", 8],
    ["￥", 2],
    ["ｱ", 1],
    ["𠮷", 2],
    ["한글", 4],
  ])("%j takes %d columns", (text, expected) => {
    expect(displayWidth(text)).toBe(expected);
  });
});

describe("truncate", () => {
  it.each([
    ["考评表", 3, "考评表"],
    ["考评表格", 3, "考评…"],
    ["考评", 1, "…"],
    ["", 1, ""],
    ["a𠮷b", 3, "a…"],
    ["a𠮷bc", 4, "a𠮷…"],
  ])("%j within %d is %j", (text, limit, expected) => {
    expect(truncate(text, limit)).toBe(expected);
  });

  it("keeps to the limit and never splits a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = truncate(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        expect(text === cut || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe("the bytes of a text", () => {
  it("are those of UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});
