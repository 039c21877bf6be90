import {
  hasErrors,
  isIssueCode,
  issue,
  issueText,
  placeText,
  type Issue,
  type IssueCode,
  type Place,
} from "../../src/shared/issue";
import { issueTable, written } from "../../src/shared/said";

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{#?(\w+)\}/g)].flatMap(([, name]) => name ?? []);

/** An issue of the code, each placeholder filled with its own name in guillemets. */
function sample(code: IssueCode): Issue {
  const [severity, sentence] = issueTable[code];
  const parameters = Object.fromEntries(
    placeholders(sentence).map((name) => {
      return [name, sentence.includes(`{#${name}}`) ? written(`«${name}»`) : `«${name}»`];
    }),
  );
  return { severity, code, place: {}, parameters };
}

const codes = Object.keys(issueTable).filter(isIssueCode);

describe("the wording of issues", () => {
  it.each(codes)("%s fills in every placeholder", (code) => {
    const text = issueText(sample(code));
    expect(text).not.toMatch(/[{}]|undefined/);
    for (const name of placeholders(issueTable[code][1])) expect(text).toContain(`«${name}»`);
  });

  it("takes text with braces as it is", () => {
    const found = issue("not-a-number", {}, { label: "{value}", value: "{label}", how: "plain-number" });
    expect(issueText(found)).toBe("“{value}”应填数字（不带引号和单位），现为“{label}”");
  });

  it("writes numbers in full", () => {
    expect(issueText(issue("below-minimum", {}, { label: "次数", limit: 0, value: -1 }))).toBe(
      "“次数”不能小于0，现为-1",
    );
  });

  it("gives an issue the severity of its code", () => {
    expect(issue("no-units", {}, {}).severity).toBe("error");
    expect(issue("blank", {}, { label: "次数" }).severity).toBe("warning");
    expect(issue("self-basis", {}, {}).severity).toBe("notice");
  });
});

describe("placeText", () => {
  it.each<[Place, string]>([
    [{}, ""],
    [{ file: "a.xlsx", sheet: "填报", cell: "C5" }, "a.xlsx · 填报!C5"],
    [{ sheet: "填报" }, "填报"],
    [{ cell: "C5" }, "C5"],
    [{ file: "a.json", path: "units[0]" }, "a.json · units[0]"],
    [{ unit: "甲镇", item: "16", field: "次数", side: "self" }, "甲镇 · 指标16 · 次数 · 自评"],
    [{ unit: "甲镇", side: "entries" }, "甲镇"],
  ])("%j reads %j", (place, expected) => {
    expect(placeText(place)).toBe(expected);
  });
});

describe("hasErrors", () => {
  const error = issue("no-units", {}, {});
  const warning = issue("blank", {}, { label: "次数" });
  it("is true for an error only", () => {
    expect(hasErrors([warning, error])).toBe(true);
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});

test("numbers without end and names that fill a screen are told by their beginnings", () => {
  const long = issue("value-normalised", { unit: "村".repeat(33_000) }, { found: "9".repeat(309), value: "1" });
  expect(issueText(long)).toContain(`“${"9".repeat(20)}…”`);
  expect(placeText(long.place)).toBe(`${"村".repeat(79)}…`);
});
