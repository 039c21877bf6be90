import fc from "fast-check";
import { parseJson } from "../../src/shared/json";
import { runs } from "../support/runs";

const deep = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

test.each<readonly [string, string, unknown]>([
  ["punctuation in strings is no structure", '{"a:b":"{[:,\\"\\\\","c":[1,"}"]}', { "a:b": '{[:,"\\', c: [1, "}"] }],
  ["equal keys of different objects", '[{"a":1},{"a":{"a":2}}]', [{ a: 1 }, { a: { a: 2 } }]],
  ["a byte-order mark", "\uFEFF0", 0],
  ["the deepest there may be", deep(100), JSON.parse(deep(100))],
])("%s", (_, text, value) => {
  expect(parseJson(text)).toEqual({ ok: true, value, issues: [] });
});

test.each<readonly [string, string, readonly (string | number | undefined)[][]]>([
  ["a key twice", '{"a":1,\n"a":1}', [["json-duplicate-key", 2]]],
  ["a key twice, once written otherwise", '{"a":1,"\\u0061":1}', [["json-duplicate-key", 1]]],
  [
    "a key twice deep down, the same number of colons in a string",
    '{"x":":","y":[{"b":0,"b":0}]}',
    [["json-duplicate-key", 1]],
  ],
  ["a special key twice", '{"__proto__":1,"__proto__":2}', [["json-duplicate-key", 1]]],
  ["a string without end", '{"a":"b\\"}', [["json-syntax", 1]]],
  ["nothing", "", [["json-syntax", 1]]],
  ["too deep", deep(101), [["json-too-deep", undefined]]],
  ["much too deep", deep(100_000), [["json-too-deep", undefined]]],
])("%s is told", (_, text, faults) => {
  const parsed = parseJson(text);
  expect(parsed.ok ? [] : parsed.issues.map(({ code, parameters: { line } }) => [code, line])).toEqual(
    expect.arrayContaining([...faults]),
  );
});

test("whatever JSON writes is read again", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value, null, 1);
      const expected: unknown = JSON.parse(text);
      expect(parseJson(text)).toEqual({ ok: true, value: expected, issues: [] });
    }),
    runs(200),
  );
});
