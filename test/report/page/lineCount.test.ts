import fc from "fast-check";
import { lineCount, longestLine, textLines } from "../../../src/report/page/lineCount";

describe("how many lines a text takes", () => {
  it.each([
    ["", 10, 1],
    ["五个汉字吗", 10, 1],
    ["六个汉字了吗", 10, 2],
    ["一\n二\n三", 10, 3],
    // The stop would begin the line, so the character before it goes along.
    ["五个汉字吗。", 10, 2],
    ["四个汉字（一）", 10, 2],
    // An opening bracket ends no line.
    ["四个汉字（一二三）", 10, 2],
    // A number is not broken, and stands a quarter of a character from the text.
    ["满分满分100", 10, 2],
    ["得12.5分", 10, 1],
    ["A".repeat(25), 10, 3],
    ["汉".repeat(100), 10, 20],
  ])("%j in a room of %d: %d", (text, room, lines) => {
    expect(lineCount(text, room)).toBe(lines);
  });

  it("never is less in a narrower room", () => {
    const text = "实行倒扣分制,该项分扣完为止。凡以县、镇下发通知规定的各项具体工作,每次扣0.5-2分（扣完为止）。";
    const counts = Array.from({ length: 60 }, (_, index) => lineCount(text, 64 - index));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

it("breaks a text into lines that together are the text", () => {
  const signs = fc.constantFrom(...Array.from("汉字，。（）“”12.5%ab \n"));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), fc.integer({ min: 4, max: 30 }), (parts, room) => {
      const text = parts.join("");
      expect(textLines(text, room).join("")).toBe(text);
    }),
  );
  expect(textLines("一\n五个汉字了", 8)).toEqual(["一\n", "五个汉字", "了"]);
  expect(textLines("A".repeat(25), 10)).toEqual(["A".repeat(9), "A".repeat(9), "A".repeat(7)]);
});

test("the longest line is the longest of those that the text has itself", () => {
  expect(longestLine("共性指标\n（分值80分）")).toBe(13);
  expect(longestLine("")).toBe(0);
});
