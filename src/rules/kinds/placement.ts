import { issue } from "../../shared/issue";
import { at } from "../faults/finding";
import { labelled } from "../labels";
import { listedIn, sayings, type Say } from "../say";
import { titles } from "../wording/phrases";
import { defineKind, POINTS } from "./kind";
import { bindPlacement, placementSchema, placementWords, type Placement } from "./placementPoints";

const words = sayings({
  rule: [
    "{completed}省排{classes}；{city}，第1名得{max}分，每低一个名次扣{step}分，最低{floor}分；“{noTask}”为是的，{average}",
    "{completed}by the province's class: {classes}; {city}: place 1 has {max|point|points}, minus {step} for each place behind, at least {floor}; where “{noTask}” is yes: {average}",
  ],
  completed: ["“{completed}”为是的得{max}分；其余", "{max|point|points} where “{completed}” is yes; otherwise "],
  class: ["第{place}类得{points}分", "class {place}: {points|point|points}"],
  province: ["没有省排类别的看市排名次", "without a class by the city's rank"],
  city: ["有市排名次的以市排名次为准", "the city's rank prevails"],
  higher: ["市排名次另计，两者取高者", "by the city's rank as well, whichever gives more"],
  others: ["取有任务单位的平均分", "the mean of the units with a task"],
  "others-all": ["有任务的单位都有得分后取平均分", "the mean of the units with a task, once all of them have points"],
  rescale: ["不计本项，其余指标折算", "the item does not count, the others are rescaled"],
  full: ["得{max}分", "{max|point|points}"],
  zero: ["得0分", "0 points"],
});

/** Points by the province's class or by the city's rank; without a task, the average of the units that have one. */
export const placement = defineKind(placementSchema)({
  called: () => ["按类别或名次", "By class or place"],
  form: {
    name: ["按省、市排名计分", "By province's class or city's rank"],
    fields: {
      classes: ["省排各类别的分值，从第一类起", "Points by class, first class first"],
      "placement.step": ["每低一个名次扣几分", "Points lost per place"],
      prevails: ["省、市结果都有的", "Where there are both results"],
      "placement.completed": ["全面完成任务的", "Units that completed the task"],
      average: ["没有任务的", "Units without a task"],
      averageBase: ["平均分何时计", "When the average is taken"],
      "placement.floor": ["按名次最低得几分", "Least points by rank"],
    },
    values: {
      "prevails=province": ["以省考核结果为准", "The province's"],
      "prevails=city": ["以市考核结果为准", "The city's"],
      "prevails=higher": ["取得分高的", "The one with more points"],
      "completed=ignored": ["也按省、市结果计分", "By the results, too"],
      "completed=full": ["得满分（另填是否全面完成）", "Full points (a flag is entered)"],
      "average=others": ["取有任务单位的平均分", "Average of the units with a task"],
      "average=rescale": ["不计本项，其余指标折算", "The others are rescaled"],
      "average=full": ["按满分计", "Full points"],
      "average=zero": ["计0分", "0 points"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations: placementWords,
  start: (max) => ({ kind: "placement", classes: [max], step: 1 }),
  needsMaximum: () => true,
  exempts: ({ average }) => average === "rescale",
  sentence(rule, { max }, say) {
    const { classes, step, labels, floor = 0 } = rule;
    const each = classes.map((points, index) => say(words.class, { place: index + 1, points }));
    const completed = labelled(labels, "completed", titles.fulfilled);
    return say(words.rule, {
      completed: rule.completed === "full" ? say(words.completed, { completed, max }) : "",
      classes: listedIn(say, each),
      city: say(words[rule.prevails ?? "province"], {}),
      max,
      step,
      floor,
      noTask: labelled(labels, "noTask", titles.noTask),
      average: averageText(rule, max, say),
    });
  },
  faults({ classes }, { max }, path) {
    const [first = 0] = classes;
    const wrongFirst = first === max ? [] : [issue("lint-class-first", at([...path, "classes", 0]), { first, max })];
    const wrongOrder = classes.flatMap((points, index) => {
      const better = classes[index - 1];
      if (better === undefined || points < better) return [];
      return [issue("lint-class-order", at([...path, "classes", index]), { points, better })];
    });
    return [...wrongFirst, ...wrongOrder];
  },
  names: () => [],
  bind: bindPlacement,
  // What it gives a unit without a task comes from the other units.
  formula: () => null,
});

function averageText({ average = "others", averageBase }: Placement, max: number, say: Say): string {
  if (average === "others") return say(words[averageBase === "all" ? "others-all" : "others"], {});
  return average === "full" ? say(words.full, { max }) : say(words[average], {});
}
