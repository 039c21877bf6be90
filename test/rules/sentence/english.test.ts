import { ruleSchema } from "../../../src/rules/kinds/kinds";
import { namedSentence, ruleSentence } from "../../../src/rules/kinds/ruleSentence";
import { builtInRubrics } from "../../support/rubrics";
import { randomRubric } from "../../scoring/differential/randomRubrics";
import { bands, entered, linear, share, shortfall } from "../../support/toldMeasures";

const level = (label: string, points: number) => ({ id: label, label, points, counted: "次" });
const measured = (measure: object, scale: object, more: object = {}) => ({ kind: "measured", measure, scale, ...more });
const rate = { kind: "rate", unit: "%", per: 100 };
const marks = { kind: "mean", unit: "分", min: 0, max: 100, dropHighest: 1, dropLowest: 1, count: 7 };

test.each([
  [{ kind: "judged" }, "set by the reviewer, 0 to 10 points"],
  [{ kind: "judged", labels: { score: "第三方评估得分" } }, "“第三方评估得分” as assessed, 0 to 10 points"],
  [{ kind: "binary" }, "10 points where “是否完成” is yes, otherwise 0"],
  [{ kind: "threshold", atLeast: 3 }, "10 points where “实际次数” is 3 or more, 0 below 3"],
  [
    { kind: "proportional", noTarget: "exempt" },
    "full points (10) where the task is met; otherwise 10 × rate of completion (“实际完成数” ÷ “目标任务数”); where the task is 0: not assessed, the others are rescaled",
  ],
  [
    { kind: "deduction", least: 0.5, most: 2 },
    "from 10 points downwards, minus 0.5 to 2 each time, until nothing is left",
  ],
  [
    { kind: "tally", levels: [level("国家级", 2), level("省级", 1)], cap: 10 },
    "国家级: plus 2 points for each 次, 省级: plus 1 point for each 次, at most plus 10 points",
  ],
  [
    {
      kind: "level",
      options: [
        { label: "优", points: 10 },
        { label: "差", points: { least: 0, most: 5 } },
      ],
    },
    "rated “优”: 10 points, “差”: 0 to 5 points (set by the reviewer)",
  ],
  [
    measured(
      entered("%"),
      bands({ atLeast: 90, points: 10 }, { atLeast: 60, below: 90, points: 5 }, { below: 60, points: 0 }),
    ),
    "数值: 90% or more: 10 points, 60% or more and less than 90%: 5 points, less than 60%: 0 points",
  ],
  [
    measured(rate, share, { zeroDivisor: "full" }),
    "“实际完成数” ÷ “目标任务数”: 100% or more: full points (10); below it 10 × the number ÷ 100%; where “目标任务数” is 0: full points (10)",
  ],
  [
    measured(rate, shortfall({ partSteps: "down" }), {
      compare: { kind: "place", better: "higher", ties: "dense", as: "place" },
    }),
    "ranked by “实际完成数” ÷ “目标任务数”, highest first: place 95: 10 points, minus 0.2 for each 1 place ahead, at least 0 points; ties take one place (1, 1, 2); where “目标任务数” is 0: no points can be given",
  ],
  [
    measured(marks, linear(0.1, 0, 0), { absent: "present" }),
    "mean of “各评分” without the 1 highest and the 1 lowest (7 marks due): 0.1 points for each 1分 (parts of 1分 in proportion), at most 10 points; fewer than are due: mean over those present; where there is no “各评分”: no points can be given",
  ],
])("%j is told in English", (rule, sentence) => {
  const counts = rule.kind === "tally" ? "bonus" : "base";
  expect(ruleSentence(ruleSchema.parse(rule), { max: 10, counts }, "en-US")).toBe(sentence);
});

test("every rule of the built-in tables has an English sentence", () => {
  const told = builtInRubrics().flatMap(({ items }) => items.map((item) => namedSentence(item.rule, item, "en-US")));
  expect(told.filter((sentence) => !/^[A-Z][a-z, ]+ — \S/.test(sentence))).toEqual([]);
});

test("English sentences are English but for what rubrics call things", () => {
  const rubrics = Array.from({ length: 60 }, (_, number) => randomRubric(number));
  const told = rubrics.flatMap(({ items }) => items.map((item) => namedSentence(item.rule, item, "en-US")));
  expect(told.length).toBeGreaterThan(300);
  expect(told.filter((sentence) => /[{}；，。：、×]\S|满分|得\d|的得/.test(sentence))).toEqual([]);
});
