import fc from "fast-check";
import { safeFileName } from "../../src/shared/fileName";
import { utf8Length } from "../../src/shared/text";

describe("a file's name", () => {
  test.each([
    // As it is.
    ["各村考核 2019", "各村考核 2019"],
    ["联系 con", "联系 con"],
    ["控制室（con）.表", "控制室（con）.表"],
    ["COM10", "COM10"],
    ["葛城𠮷", "葛城𠮷"],
    // Signs that Windows refuses, and ways out of a folder.
    ['a/b\\c:d*e?f"g<h>i|j', "a／b＼c：d＊e？f＂g＜h＞i｜j"],
    ["../../etc/passwd", "／..／etc／passwd"],
    // Dots and blanks at the ends.
    ["  ..红星村.. ", "红星村"],
    ["红星村.　", "红星村"],
    ["红星村\u200b. ", "红星村"],
    // Control characters, line breaks and blanks of any width.
    ["第一行\n第二行\t\u0000三", "第一行 第二行 三"],
    ["甲　\u00a0\u2028乙\u007f丙", "甲 乙 丙"],
    ["甲\ud800乙", "甲 乙"],
    // What is not seen, and what turns the direction of what follows.
    ["\u202e倒", "倒"],
    ["年报\u202excod.exe", "年报xcod.exe"],
    ["甲\u2066乙\u2069\u200e丙", "甲乙丙"],
    ["红\u200b星\u00ad村\ufeff", "红星村"],
    ["葛\u{e0100}城\u3164", "葛城"],
    ["甲\uffff乙", "甲乙"],
    // Letters that can be written in two ways.
    ["e\u0301", "\u00e9"],
    ["e\u200d\u0301", "\u00e9"],
    // Names of devices.
    ["con", "_con"],
    ["PRN", "_PRN"],
    ["Aux", "_Aux"],
    ["nul", "_nul"],
    ["COM1.表", "_COM1.表"],
    ["lpt9", "_lpt9"],
    ["com¹", "_com¹"],
    ["CONOUT$", "_CONOUT$"],
    ["con .表", "_con .表"],
    [" con. ", "_con"],
    ["c\u200bon", "_con"],
    // Nothing is left.
    ["", "考评表"],
    [" . ", "考评表"],
    ["\u202e\u200b\u0007", "考评表"],
  ])("%j is %j", (wanted, name) => {
    expect(safeFileName(wanted)).toBe(name);
  });

  test.each(["长".repeat(300), "𠮷".repeat(300), "x".repeat(300)])("is cut to what file systems take", (wanted) => {
    const name = safeFileName(wanted);
    expect(utf8Length(name)).toBeLessThanOrEqual(200);
    expect(utf8Length(name)).toBeGreaterThan(195);
    expect(wanted.startsWith(name)).toBe(true);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });

  test.each([
    ["红星村", "红星村（暂计）"],
    ["红星村 . ", "红星村（暂计）"],
    ["", "考评表（暂计）"],
  ])("of %j keeps its ending: %j", (wanted, name) => {
    expect(safeFileName(wanted, "（暂计）")).toBe(name);
  });

  test("is cut before its ending, and not at a blank", () => {
    const name = safeFileName(`${"x".repeat(187)} ${"y".repeat(20)}`, "（暂计）");
    expect(name).toBe(`${"x".repeat(187)}（暂计）`);
  });

  test("whatever is wanted, every system takes it", () => {
    const sign = fc.constantFrom(...Array.from('.. \\/:*?"<>|\u0000\n\u202e\u200b\u3164\ud800comlpt1nul¹$长𠮷é'));
    const wanted = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: sign, maxLength: 300 }));
    fc.assert(
      fc.property(wanted, (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[\s.]|[\s.]$|^$/u);
        expect(`${name}.xlsx`).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(utf8Length(name)).toBeLessThanOrEqual(200);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
