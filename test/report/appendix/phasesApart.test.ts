import { summaryAppendix, unitAppendix } from "../../../src/report/appendix/document";
import { at } from "../../../src/shared/list";
import { issuedSource, optionsOf, rowsOf, textsOf } from "../../support/issued";
import { builtInRubric } from "../../support/rubrics";

/* Where phases stand apart there is no total, and nothing that follows from one: nothing is lacking. */

const leagues = builtInRubric("inner-mongolia-2018-leagues");
const [whole] = leagues.examples;
const units = ["赤峰市", "通辽市"].map((name) => ({ name, entries: whole?.common?.entries ?? {} }));
const source = issuedSource(leagues, { units, interpretations: { "phase-sum": "separate" } });
const internal = optionsOf("internal");

it("the table of a unit has no total, which is not said to be lacking", () => {
  const { table } = unitAppendix(source, at(source.evaluation.units, 0), internal);
  const [total] = rowsOf(table).filter(([label]) => label === "合计");
  expect(total?.filter((value) => value !== null && value !== "")).toEqual(["合计", 100, 100, "—"]);
});

it("the summary has the phases, no total and no ranks", () => {
  const appendix = summaryAppendix(source, internal);
  const [header] = rowsOf(appendix.table);
  expect(header).toEqual(expect.arrayContaining(["平时监控\n100分", "年终考核\n100分", "等次"]));
  expect(header?.filter((label) => label === "总分" || label === "名次")).toEqual([]);
  const texts = textsOf(appendix).join("\n");
  expect(texts).toContain("名次：不排名，各阶段分列，没有总分，依据第四条；附件分值两栏");
  expect(texts).not.toContain("按总分排列");
});

it("of a table without grades the results alone are those of the phases", () => {
  const ungraded = { ...leagues, grading: { kind: "none" as const }, checks: [] };
  const apart = issuedSource(ungraded, { units, interpretations: { "phase-sum": "separate" } });
  const { table } = summaryAppendix(apart, optionsOf("results"));
  expect(rowsOf(table)).toEqual([
    ["考核对象", "平时监控", "年终考核"],
    ["赤峰市", 100, 100],
    ["通辽市", 100, 100],
  ]);
});
