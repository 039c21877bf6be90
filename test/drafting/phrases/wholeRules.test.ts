import type { RuleFacts } from "../../../src/drafting/grammar/reading";
import { readRule } from "../../../src/drafting/phrases/readRule";

/** The rules of texts in which several things come together. */
test.each<readonly [string, RuleFacts["counts"], object]>([
  [
    "被中央、省、市级媒体报道的，每篇分别加1分、0.5分、0.2分，累计不超过5分",
    "bonus",
    {
      kind: "tally",
      levels: [
        { id: "national", label: "被中央媒体报道", points: 1, counted: "篇" },
        { id: "provincial", label: "被省媒体报道", points: 0.5, counted: "篇" },
        { id: "municipal", label: "被市级媒体报道", points: 0.2, counted: "篇" },
      ],
      cap: 5,
    },
  ],
  [
    "每受表彰一次加1分，每受批评一次扣1分，最多加减5分",
    "net",
    {
      kind: "net",
      levels: [
        { id: "1", label: "受表彰", points: 1, counted: "次" },
        { id: "2", label: "受批评", points: -1, counted: "次" },
      ],
      cap: 5,
      capOn: "net",
    },
  ],
  [
    "不按规定执行的，发现一次扣1分，扣完为止，情节严重的，该项不得分",
    "base",
    {
      kind: "events",
      start: "max",
      floor: 0,
      events: [
        { effect: "takes", id: "1", label: "不按规定执行", counted: "次", each: 1, cap: null },
        { effect: "zeroes", id: "2", label: "情节严重", counted: "次" },
      ],
    },
  ],
  [
    "完成任务的得5分，完成80%以上的得3分，80%以下不得分。",
    "base",
    {
      kind: "measured",
      measure: { kind: "rate", unit: "%", per: 100 },
      scale: {
        kind: "bands",
        bands: [
          { atLeast: 100, points: 5 },
          { atLeast: 80, below: 100, points: 3 },
          { below: 80, points: 0 },
        ],
      },
      zeroDivisor: "error",
    },
  ],
  [
    "完成100%得5分，每少1个百分点扣0.2分，低于60%的得0分。",
    "base",
    {
      kind: "measured",
      measure: { kind: "rate", unit: "%", per: 100 },
      scale: {
        kind: "shortfall",
        better: "higher",
        target: 100,
        start: "max",
        step: 1,
        amount: 0.2,
        beyond: null,
        partSteps: "linear",
        floor: 0,
      },
      noPointsIf: { below: 60 },
      zeroDivisor: "error",
    },
  ],
  [
    "档案资料齐全规范得5分，较规范得3-4分，不规范得0-2分。",
    "base",
    {
      kind: "level",
      options: [
        { label: "档案资料齐全规范", points: 5 },
        { label: "较规范", points: { least: 3, most: 4 } },
        { label: "不规范", points: { least: 0, most: 2 } },
      ],
    },
  ],
])("the whole rule of %s", (text, counts, rule) => {
  const reading = readRule(text, { name: "某项工作", max: 5, counts });
  expect(reading).toMatchObject({ confidence: "certain", unread: [] });
  expect(reading.rule).toEqual(rule);
});
