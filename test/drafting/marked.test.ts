import { markedText } from "../../src/drafting/marked";
import type { RuleReading } from "../../src/drafting/grammar/reading";

function reading(understood: readonly string[], unread: readonly string[]): RuleReading {
  return {
    rule: { kind: "judged" },
    max: 10,
    counts: "base",
    confidence: "likely",
    understood: understood.map((text) => ({ phrase: "deductions", text, meaning: `义：${text}` })),
    unread,
    open: [],
  };
}

const SIGNS = { understood: ["[", "]"], unread: ["{", "}"], other: ["", ""] } as const;

/** A text with its stretches in brackets. */
function signed(text: string, understood: readonly string[], unread: readonly string[]): string {
  const parts = markedText(text, reading(understood, unread));
  expect(parts.map((part) => part.text).join("")).toBe(text);
  return parts.map((part) => SIGNS[part.is][0] + part.text + SIGNS[part.is][1]).join("");
}

test.each([
  ["nothing", "", [], [], ""],
  ["neither", "台账齐全", [], [], "台账齐全"],
  ["one of each", "每缺1次扣2分；另行处理。", ["每缺1次扣2分"], ["另行处理"], "[每缺1次扣2分]；{另行处理}。"],
  ["over blanks and lines", "每缺 1 次\n扣2分。", ["每缺1次扣2分"], [], "[每缺 1 次\n扣2分]。"],
  ["what stands twice, said twice", "扣1分，扣1分，扣1分", ["扣1分", "扣1分"], [], "[扣1分]，[扣1分]，扣1分"],
  ["what is not there", "台账", ["按目标完成"], ["见备注"], "台账"],
  ["what overlaps", "每缺1次扣2分", ["每缺1次扣2分"], ["1次"], "[每缺]{1次}[扣2分]"],
])("%s", (_, text, understood, unread, expected) => {
  expect(signed(text, understood, unread)).toBe(expected);
});

test("an understood stretch says what it means", () => {
  const [part] = markedText("每缺1次扣2分", reading(["每缺1次扣2分"], []));
  expect(part).toEqual({ text: "每缺1次扣2分", is: "understood", meaning: "义：每缺1次扣2分" });
});
