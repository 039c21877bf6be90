import { issue } from "../../shared/issue";
import { at } from "../faults/finding";
import { labelled, taskTitles } from "../labels";
import { awardText, sayings, shared, whenYes, type Say } from "../say";
import { titles } from "../wording/phrases";
import { defineKind, POINTS } from "./kind";
import { bindRanked, rankedWords } from "./rankedPoints";
import { rankedSchema, type Ranked } from "./rankedRule";

const words = sayings({
  rule: ["按“{title}”从高到低排名，{top}；{none}；{ties}", "ranked by “{title}”, highest first: {top}; {none}; {ties}"],
  top: [
    "前{top}名得{max}分；其余{met}得{otherwise}分，否则{unmet}",
    "the top {top} have {max|point|points}; the others {otherwise} {met}, if not {unmet}",
  ],
  "top-met": [
    "前{top}名且{met}得{max}分；其余{met}得{otherwise}分，否则{unmet}",
    "the top {top} have {max|point|points} {met}; the others {otherwise} {met}, if not {unmet}",
  ],
  rate: ["得{otherwise}分×完成率", "{otherwise|point|points} × rate of completion"],
  "over-all": ["；并列跨过第{top}名的都得满分", "; a tie over place {top} has full points"],
  "over-none": ["；并列跨过第{top}名的都按不在前{top}名", "; a tie over place {top} is not in the top {top}"],
  "over-shared": [
    "；并列跨过第{top}名的，所占各名次的分平均",
    "; a tie over place {top} shares the points of the places that it takes",
  ],
  among: ["；只在完成任务的单位中排名", "; only units that met their task are ranked"],
  none: ["数量为0的得0分", "0 has 0 points"],
  unplaced: ["数量为0的不参加排名", "0 is not ranked"],
});

/** The best values of the cohort have full points (前两名得满分), others by whether their task was met. */
export const ranked = defineKind(rankedSchema)({
  called: () => ["按名次", "By place"],
  form: {
    name: ["前几名满分，其余看是否完成", "Top places full, others by their task"],
    fields: {
      top: ["前几名得满分", "Places with full points"],
      otherwise: ["其余完成任务的得几分", "Points of others who met the task"],
      "ranked.by": ["按什么排名", "Ranked by"],
      boundary: ["并列跨过最后一个满分名次的", "A tie over the last of the top places"],
      among: ["哪些单位排名", "Who is ranked"],
      topNeedsAchieved: ["前几名也须完成任务才得满分", "Top places must have met the task"],
      unmet: ["不在前几名又未完成任务的", "Neither at the top nor met"],
      zeroIsNone: ["数量为0的不得分", "A value of 0 has no points"],
    },
    values: {
      "unmet=zero": ["0分", "0 points"],
      "unmet=reviewer": ["由审核人评分", "Reviewer's score"],
      "unmet=rate": ["得其余单位的分×完成率", "The points of others times the rate of completion"],
      "by=value": ["数量", "The number"],
      "by=rate": ["完成率（另填任务数）", "The rate of completion (the task is entered, too)"],
      "boundary=all": ["都得满分", "All have full points"],
      "boundary=none": ["都按不在前几名", "None is at the top"],
      "boundary=shared": ["所占各名次的分平均", "They share the points of their places"],
      "among=all": ["各单位一起", "All units"],
      "among=achieved": ["只有完成任务的", "Units that met their task"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: ["ties", "unmet", "topNeedsAchieved"],
  explanations: rankedWords,
  start: (max) => ({
    kind: "ranked",
    top: 2,
    otherwise: max,
    ties: "shared",
    topNeedsAchieved: false,
    unmet: "zero",
    zeroIsNone: true,
  }),
  needsMaximum: () => true,
  sentence(rule, { max }, say) {
    const { labels, top, otherwise } = rule;
    const value = labelled(labels, "value", titles.people);
    const title = rule.by === "rate" ? say(shared.completion, { ...taskTitles(labels), actual: value }) : value;
    const met = whenYes(labelled(labels, "achieved", titles.taskMet), say);
    const places = { top, max, met, otherwise, unmet: unmetText(rule, max, say) };
    return say(words.rule, {
      title,
      top: say(words[rule.topNeedsAchieved ? "top-met" : "top"], places),
      none: say(words[rule.zeroIsNone ? "none" : "unplaced"], {}),
      ties: say(shared[`ties-${rule.ties}`], {}) + boundaryText(rule, say),
    });
  },
  faults: ({ otherwise }, { max }, path) =>
    otherwise <= max ? [] : [issue("lint-otherwise", at([...path, "otherwise"]), { otherwise, max })],
  names: () => [],
  bind: bindRanked,
  // It takes the values of the other units.
  formula: () => null,
});

function unmetText({ unmet, otherwise }: Ranked, max: number, say: Say): string {
  if (unmet === "rate") return say(words.rate, { otherwise });
  return awardText(unmet === "reviewer" ? { least: 0, most: max } : 0, say);
}

/** What becomes of a tie over the last of the top places, and who is ranked at all, where that is stated. */
function boundaryText({ top, ties, boundary, among }: Ranked, say: Say): string {
  const over = boundary === undefined || ties === "dense" ? "" : say(words[`over-${boundary}`], { top });
  return over + (among === "achieved" ? say(words.among, {}) : "");
}
