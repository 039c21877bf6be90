import { issuedFiles } from "../../../src/app/issued/documents";
import { summaryAppendix, unitAppendix } from "../../../src/report/appendix/document";
import { rankedUnits } from "../../support/centralUnits";
import { issuedSource, optionsOf, rowsOf, sampleSource } from "../../support/issued";
import { builtInRubric, builtInRubrics } from "../../support/rubrics";
import { at } from "../../../src/shared/list";

const central = builtInRubric("central-units-2017");
const source = issuedSource(central, { units: rankedUnits(10) });
const told = optionsOf("results", { signature: null });

test("a unit is told its grade, and nothing of ratings, ranks and reasons", () => {
  const { above, table, below } = unitAppendix(source, at(source.evaluation.units, 0), told);
  expect(above.slice(2)).toEqual([
    { kind: "subtitle", text: "（考核结果反馈）" },
    { kind: "fact", text: "考核对象：单位1" },
  ]);
  expect(rowsOf(table)).toEqual([
    ["考核对象", "等次"],
    ["单位1", "好"],
  ]);
  expect(below).toEqual([]);
});

test("the units stand in the order of the list, whatever is wished: ranks are not told", () => {
  const reversed = issuedSource(central, { units: [...rankedUnits(10)].reverse() });
  const { table } = summaryAppendix(reversed, { ...told, order: "rank" });
  expect(rowsOf(table).map(([name]) => name)).toEqual([
    "考核对象",
    ...rankedUnits(10)
      .map(({ name }) => name)
      .reverse(),
  ]);
});

test.each(builtInRubrics())("$id: grade or total, and a veto where one is possible", (rubric) => {
  const { table } = summaryAppendix(sampleSource(rubric.id), told);
  const [header = []] = rowsOf(table);
  const expected = [
    "考核对象",
    ...(rubric.categories.length > 0 ? ["类别"] : []),
    rubric.grading.kind === "none" ? "总分" : "等次",
    ...(rubric.veto === null ? [] : ["一票否决"]),
  ];
  expect(header).toEqual(expected);
});

test("all in one file is remarked where grades are kept internal; a file for each is not", () => {
  const codes = (tables: "units" | "summary" | "each") => {
    return issuedFiles(source, { tables }, told).issues.map(({ code }) => code);
  };
  expect(codes("summary")).toContain("report-results-together");
  expect(codes("units")).toContain("report-results-together");
  expect(codes("each")).not.toContain("report-results-together");
});
