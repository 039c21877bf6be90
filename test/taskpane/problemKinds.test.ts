import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isIssueCode } from "../../src/shared/issue";
import { problemKind } from "../../src/taskpane/wording/problemKinds";

const SOURCES = join(__dirname, "../../src");

/** What finds something in a workbook that is open in the pane. */
const FINDERS = ["layout/read", "rules", "scoring", "app/state.ts"];

/** Codes that only say why a plan cannot be made, or that a file of entries is no such file. */
const ELSEWHERE = new Set<string>(["not-in-template", "too-many-sheets", "text-too-long"]);

/** What is found in rubrics themselves is under the heads of their own parts. */
const isOfRubrics = (code: string) => code.startsWith("lint-");

function filesIn(path: string): readonly string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesIn(join(path, entry.name)));
}

const found = FINDERS.flatMap((finder) => filesIn(join(SOURCES, finder))).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].flatMap(([, text = ""]) =>
    isIssueCode(text) && !isOfRubrics(text) && !ELSEWHERE.has(text) ? [text] : [],
  ),
);

test.each([...new Set(found)].sort())("problems of the kind %s have a title in both languages", (code) => {
  expect(problemKind(code, "zh-CN")).not.toBe("其他");
  expect(problemKind(code, "en-US")).not.toBe("Other");
});

test("the titles of kinds differ from one another", () => {
  const codes = [...new Set(found)];
  for (const language of ["zh-CN", "en-US"] as const) {
    expect(new Set(codes.map((code) => problemKind(code, language))).size).toBe(codes.length);
  }
});

test("a problem of any other kind is under a title, too", () => {
  expect([problemKind("json-syntax", "zh-CN"), problemKind("json-syntax", "en-US")]).toEqual(["其他", "Other"]);
});
