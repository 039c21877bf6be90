import { z } from "zod";
import { issueText } from "../../src/shared/issue";
import { parseWith } from "../../src/shared/schema";

const range = z.strictObject({ least: z.number(), most: z.number() });
const shapes = {
  kind: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("share"), full: z.number() }),
    z.strictObject({ kind: z.literal("bands") }),
  ]),
  points: z.union([z.number(), range]),
  start: z.union([z.number(), z.literal("max")]),
  each: z.union([z.number(), z.array(z.number()).min(2), range]),
  limit: z.union([z.number(), range, z.strictObject({ least: z.number(), step: z.number().positive() })]),
};

describe("a value of several possible shapes", () => {
  it.each([
    ["kind", { kind: "shares" }, ["kind：应为share、bands之一"]],
    ["kind", { kind: "share" }, ["full：缺少，应为数字"]],
    ["points", "10", ["：应为数字或对象{…}"]],
    ["points", { least: 1 }, ["：most缺少，应为数字"]],
    [
      "points",
      { least: 1, most: "2", more: 3 },
      ["：most应为数字，现为带双引号的文字；more没有这个键，可用：least、most；请核对拼写，或删去"],
    ],
    ["start", "full", ['：应为数字或"max"']],
    ["each", true, ["：应为数字或列表[…]或对象{…}"]],
    ["limit", { least: 1, step: -2 }, ["step：必须大于0"]],
    ["limit", { least: 1, mots: 2 }, ["：应为有least、most这些键的对象或有least、step这些键的对象"]],
    ["each", ["1", 2], ["：[0]应为数字，现为带双引号的文字"]],
  ] as const)("is told by what is meant: %s %j", (name, value, expected) => {
    const parsed = parseWith<unknown>(shapes[name], value);
    expect(parsed.issues.map((found) => `${found.place.path ?? ""}：${issueText(found)}`)).toEqual(expected);
  });
});
