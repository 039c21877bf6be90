import { findRubrics } from "../../src/app/findRubrics";
import { builtInRubrics } from "../support/rubrics";

const all = builtInRubrics();
const found = (wanted: string) => findRubrics(all, wanted).map(({ id }) => id);

test("no word finds every table", () => {
  expect(found("  ")).toHaveLength(all.length);
});

test.each([
  ["各市工信局", ["shanxi-miit-2020-cities"]],
  ["东西 协作", ["east-west-cooperation"]],
  ["促进大数据发展 各市", ["shanxi-miit-2020-cities"]],
  ["ＣＥＮＴＲＡＬ", ["central-units-2017"]],
  ["没有这样的词", []],
])("“%s” finds %j", (wanted, ids) => {
  expect(found(wanted)).toEqual(ids);
});
