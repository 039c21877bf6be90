/* Rules that ask whether, or how far, a task was done. */
import type { RuleOf } from "../kinds/kinds";
import { labelled, type Labels } from "../labels";
import { titles } from "../wording/phrases";
import { awardText, statement, whenYes, type SentenceItem } from "./statement";

export function binarySentence({ labels }: RuleOf<"binary">, { max }: SentenceItem): string {
  return statement("binary", { when: whenYes(labelled(labels, "achieved", titles.done)), max });
}

export function thresholdSentence({ atLeast, labels }: RuleOf<"threshold">, { max }: SentenceItem): string {
  return statement("threshold", { title: labelled(labels, "value", titles.count), least: atLeast, max });
}

export function fulfilledSentence({ labels }: RuleOf<"fulfilled">, { max }: SentenceItem): string {
  return statement("fulfilled", { ...taskTitles(labels), max });
}

export function proportionalSentence({ labels, noTarget }: RuleOf<"proportional">, { max }: SentenceItem): string {
  const task = taskTitles(labels);
  return statement("proportional", { ...task, max, without: withoutTask(noTarget, max) });
}

function withoutTask(noTarget: RuleOf<"proportional">["noTarget"], max: number): string {
  switch (noTarget) {
    case "full":
      return statement("full", { max });
    case "exempt":
      return statement("not-assessed", {});
    case "error":
      return statement("no-points", {});
  }
}

export function discretionarySentence({ labels }: RuleOf<"discretionary">, { max }: SentenceItem): string {
  return statement("discretionary", { when: whenYes(labelled(labels, "achieved", titles.begun)), max });
}

function taskTitles(labels: Labels): Readonly<Record<"actual" | "target", string>> {
  return {
    actual: labelled(labels, "actual", titles.actual),
    target: labelled(labels, "target", titles.target),
  };
}

/* Rules by a unit's place among all. */

export function rankedSentence(rule: RuleOf<"ranked">, { max }: SentenceItem): string {
  const { labels, top, otherwise } = rule;
  const value = labelled(labels, "value", titles.people);
  const title = rule.by === "rate" ? statement("completion", { ...taskTitles(labels), actual: value }) : value;
  const met = whenYes(labelled(labels, "achieved", titles.taskMet));
  const unmet = unmetText(rule, max);
  return statement("ranked", {
    title,
    top: statement(rule.topNeedsAchieved ? "ranked-top-met" : "ranked-top", { top, max, met, otherwise, unmet }),
    none: statement(rule.zeroIsNone ? "ranked-none" : "ranked-unplaced", {}),
    ties: tiesText(rule.ties) + boundaryText(rule),
  });
}

function unmetText({ unmet, otherwise }: RuleOf<"ranked">, max: number): string {
  if (unmet === "rate") return statement("ranked-rate", { otherwise });
  return awardText(unmet === "reviewer" ? { least: 0, most: max } : 0);
}

/** What becomes of a tie over the last of the top places, and who is ranked at all, where that is stated. */
function boundaryText({ top, ties, boundary, among }: RuleOf<"ranked">): string {
  const over = boundary === undefined || ties === "dense" ? "" : statement(`ranked-over-${boundary}`, { top });
  return over + (among === "achieved" ? statement("ranked-among", {}) : "");
}

/** How places are counted behind a tie. */
export function tiesText(ties: "shared" | "dense"): string {
  return statement(`ties-${ties}`, {});
}

export function placementSentence(rule: RuleOf<"placement">, { max }: SentenceItem): string {
  const { classes, step, labels, floor = 0 } = rule;
  const each = classes.map((points, index) => statement("placement-class", { place: index + 1, points }));
  const completed = labelled(labels, "completed", titles.fulfilled);
  return statement("placement", {
    completed: rule.completed === "full" ? statement("placement-completed", { completed, max }) : "",
    classes: each.join("、"),
    city: statement(`placement-${rule.prevails ?? "province"}`, {}),
    max,
    step,
    floor,
    noTask: labelled(labels, "noTask", titles.noTask),
    average: averageText(rule, max),
  });
}

function averageText({ average, averageBase }: RuleOf<"placement">, max: number): string {
  if (average === "rescale" || average === "zero") return statement(`placement-${average}`, {});
  if (average === "full") return statement("placement-full", { max });
  return statement(averageBase === "all" ? "placement-others-all" : "placement-others", {});
}
