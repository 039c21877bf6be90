import { runInNewContext } from "node:vm";
import { instrument } from "./instrument";
import { mutationsOf } from "./mutations";

/** Every mutation as what stood there and what stands there instead. */
const mutated = (source: string) =>
  mutationsOf("source.ts", source).map(({ start, end, text }) => `${source.slice(start, end)} → ${text}`);

describe("the mutations of a source", () => {
  it.each([
    ["bounds", "x = a < b;", ["x = a < b; → ", "a < b → a <= b"]],
    ["equality", "export const same = a === b;", ["a === b → a !== b"]],
    ["decisions", "export const x = a === 1 ? b : c;", ["a === 1 → true", "a === 1 → false", "1 → 2"]],
    ["parts of decisions", "export const x = a && b && c;", ["a → true", "b → true", "c → true"]],
    ["loops, never endless", "while (go());", ["go() → false"]],
    ["arithmetic", "export const x = plus(a - b, c);", ["plus(a - b, c) → (a - b) - (c)", "a - b → a + b"]],
    ["defaults", "export const x = a ?? b ?? c;", ["a ?? b ?? c → (a ?? b) && c", "a ?? b → a && b"]],
    ["joined texts, as texts only", 'export const x = a + "b";', ['"b" → ""']],
    [
      "methods",
      "export const x = a.filter(b).some(c);",
      ["a.filter(b).some(c) → a.filter(b).every(c)", "a.filter(b) → a"],
    ],
    ["lists", "export const x = [a];", ["[a] → []"]],
    ["returned values", "function f() { return g(); }", ["g() → undefined"]],
    ["calls", "f();", ["f(); → "]],
  ])("are those of %s", (_, source, expected) => {
    expect(mutated(source)).toEqual(expected);
  });

  it.each([
    ["types", "type A = 1 | 'b';"],
    ["imports", 'import { a } from "./a";'],
    ["wording", "export const x = `共${n}项`;"],
    ["messages to programmers", 'export const fail = () => new RangeError("no place");'],
    ["names", 'export const x = { "a": b };'],
    ["a piece of an optional chain", "export const x = a?.trim().b;"],
  ])("are none of %s", (_, source) => {
    expect(mutated(source)).toEqual([]);
  });
});

describe("a source with all its mutants in it", () => {
  const source = `
    const sign = (n) => {
      let text = "";
      if (n < 0 && n !== -2) text += "-";
      else text += "+";
      return n === 0 ? [0] : [text, n + 1];
    };
    [-2, -1, 0, 1].map(sign);`;
  const mutations = mutationsOf("source.ts", source).map((mutation, id) => ({ ...mutation, id }));
  const instrumented = instrument(source, mutations);
  const outcome = (text: string, on: number | null): string => {
    const found: unknown = runInNewContext(text, { __mutant: (id: number) => id === on });
    return JSON.stringify(found);
  };

  it("is the source as long as none is switched on", () => {
    expect(outcome(instrumented, null)).toBe(outcome(source, null));
  });

  it("does what each of them does", () => {
    expect(mutations.length).toBeGreaterThan(20);
    for (const { start, end, text, id } of mutations) {
      const wrong = `${source.slice(0, start)}${text === "" ? ";" : text}${source.slice(end)}`;
      expect(outcome(instrumented, id)).toBe(outcome(wrong, null));
    }
  });
});
