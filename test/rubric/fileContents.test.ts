import { entriesInput } from "../../src/app/entriesFile";
import { parseResults } from "../../src/app/otherResults";
import { parseRubric } from "../../src/rubric/lint/load";

const RUBRIC = { format: 1, id: "ours", items: [], printed: {}, interpretations: [] };
const ENTRIES = { rubric: "ours", units: [] };
const RESULTS = { rubric: "ours", provisional: false, interpretations: {}, units: [] };
const NO_RUBRICS = { ids: [], load: () => Promise.reject(new Error("there are none")) };

const readers = {
  rubric: (data: unknown) => parseRubric(JSON.stringify(data), "文件.json"),
  entries: (data: unknown) => entriesInput(data, "文件.json", NO_RUBRICS),
  results: (data: unknown) => parseResults(data, "文件.json"),
} as const;

describe("a file of another kind is told in one sentence", () => {
  it.each([
    ["rubric", ENTRIES, "entries-handed-in"],
    ["rubric", RESULTS, "results-handed-in"],
    ["entries", RUBRIC, "rubric-handed-in"],
    ["entries", RESULTS, "results-handed-in"],
    ["results", RUBRIC, "rubric-handed-in"],
    ["results", ENTRIES, "entries-handed-in"],
  ] as const)("where %s are due: %j", async (wanted, data, code) => {
    const { ok, issues } = await readers[wanted](data);
    expect([ok, issues.map((found) => [found.code, found.place])]).toEqual([false, [[code, { file: "文件.json" }]]]);
  });

  it.each([
    ["entries", ENTRIES],
    ["results", RESULTS],
    ["rubric", RUBRIC],
    ["rubric", { units: [] }],
    ["entries", []],
    ["results", null],
  ] as const)("where %s are due and that may be one, its own faults are told: %j", async (wanted, data) => {
    expect((await readers[wanted](data)).issues.map(({ code }) => code).join()).not.toContain("handed-in");
  });
});
