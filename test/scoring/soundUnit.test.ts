import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { parseEntries } from "../../src/scoring/entries";
import { isSoundUnit } from "../../src/scoring/soundUnit";
import { runs } from "../support/runs";

/** A text as JSON has it: keys that programs have of their own are keys like others. */
const parsed = (text: string): unknown => JSON.parse(text);

const SOUND = '{"name":"甲","category":null,"attributes":{"a":[1,null]},"entries":{"1":{"b":true}},"self":{"2":{}}}';

test.each([
  ["a unit with all there is", SOUND, true],
  ["a name alone", '{"name":""}', true],
  ["no name", '{"entries":{}}', false],
  ["a key too many", '{"name":"甲","title":1}', false],
  ["a number for a category", '{"name":"甲","category":1}', false],
  ["an item that is null, which is taken for a blank one", '{"name":"甲","entries":{"1":null}}', false],
  ["a list for an item", '{"name":"甲","entries":{"1":[1]}}', false],
  ["an object for a value", '{"name":"甲","entries":{"1":{"a":{}}}}', false],
  ["a list in a list", '{"name":"甲","entries":{"1":{"a":[[1]]}}}', false],
  ["an item that no dictionary can have", '{"name":"甲","entries":{"__proto__":{}}}', false],
  ["a decided grade, which the schema looks at", '{"name":"甲","final":{"grade":"好","reason":"见附件"}}', false],
])("%s", (_, text, sound) => {
  expect(isSoundUnit(parsed(text))).toBe(sound);
});

const plain = fc.constantFrom<unknown>(null, 1, "甲", true);
const value = fc.oneof(
  { weight: 12, arbitrary: plain },
  { weight: 4, arbitrary: fc.array(plain, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({}, [[]], [{}]) },
);
const key = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom("1", "a", "toString") },
  { weight: 1, arbitrary: fc.constant("__proto__") },
);
const values = fc.oneof(
  { weight: 20, arbitrary: fc.dictionary(key, value, { maxKeys: 3 }) },
  { weight: 1, arbitrary: value },
);
const items = fc.oneof(
  { weight: 20, arbitrary: fc.dictionary(key, values, { maxKeys: 3 }) },
  { weight: 1, arbitrary: value },
);
const unit = fc.record(
  {
    name: fc.oneof(fc.string(), plain),
    category: plain,
    attributes: values,
    entries: items,
    self: items,
    title: plain,
  },
  { requiredKeys: ["name"] },
);

/** Whether the schema takes a unit, and changes nothing of it. */
function isTakenAsItIs(data: unknown): boolean {
  // A decided grade that is null is none, and the schema looks at it in any case.
  const given: unknown = Object.assign({ final: null }, data);
  const found = parseEntries({ rubric: "甲表", units: [given] });
  const taken = found.ok && found.value.issues.length === 0 ? found.value.entries.units : [];
  return taken.some((one) => isDeepStrictEqual(one, given));
}

test("sound is what the schema takes as it is", () => {
  const texts = unit.map((one) => JSON.stringify(one));
  const sound = new Set<boolean>();
  fc.assert(
    fc.property(texts, (text) => {
      sound.add(isSoundUnit(parsed(text)));
      expect(isSoundUnit(parsed(text))).toBe(isTakenAsItIs(parsed(text)));
    }),
    runs(4000),
  );
  expect(sound.size).toBe(2);
});
