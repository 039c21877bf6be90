import { summaryAppendix, unitAppendix } from "../../../src/report/appendix/document";
import { at } from "../../../src/shared/list";
import { fullEntries } from "../../support/fullEntries";
import { issuedSource, optionsOf } from "../../support/issued";
import { builtInRubric } from "../../support/rubrics";

const leagues = builtInRubric("inner-mongolia-2018-leagues");
const units = ["差", "一般", "好"].map((grade) => {
  return { name: `${grade}盟`, entries: fullEntries(leagues), attributes: { grade } };
});
const source = issuedSource(leagues, { units });
const told = (lines: readonly { readonly text: string }[]) =>
  lines.map(({ text }) => text).filter((text) => /^(结果运用|名次)：/.test(text));

const interview = "由自治区扶贫开发领导小组约谈盟市党政主要负责人，提出限期整改要求（第八条）。";
const clauses = "名次：按总分排列，文件未规定名次；等次：依据第七条（三）“综合评价”。";

test("inside, the table of all units lists what follows for whom, and the clauses of their standings", () => {
  const { below } = summaryAppendix(source, optionsOf("internal"));
  expect(told(below)).toEqual([`结果运用：差盟、一般盟：${interview}`, clauses]);
});

test("inside, a unit's own table says what follows for it", () => {
  const lines = source.evaluation.units.map((unit) => told(unitAppendix(source, unit, optionsOf("internal")).below));
  expect(lines).toEqual([
    [`结果运用：差盟：${interview}`, clauses],
    [`结果运用：一般盟：${interview}`, clauses],
    [clauses],
  ]);
});

test("the public version says nothing of it", () => {
  expect(told(summaryAppendix(source, optionsOf("public")).below)).toEqual([]);
  expect(told(unitAppendix(source, at(source.evaluation.units, 0), optionsOf("public")).below)).toEqual([]);
});
