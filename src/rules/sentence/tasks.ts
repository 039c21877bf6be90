import { labelled, type Labels } from "../labels";
import type { RuleOf } from "../kinds/kinds";
import { titles } from "../wording/phrases";
import { whenYes } from "./flags";
import type { ToldItem } from "./item";
import { tell } from "./tell";

/* Rules that ask whether, or how far, a task was done. */

export function binarySentence({ labels }: RuleOf<"binary">, { max }: ToldItem): string {
  return tell("binary", { when: whenYes(labelled(labels, "achieved", titles.done)), max });
}

export function thresholdSentence({ atLeast, labels }: RuleOf<"threshold">, { max }: ToldItem): string {
  return tell("threshold", { title: labelled(labels, "value", titles.count), least: atLeast, max });
}

export function fulfilledSentence({ labels }: RuleOf<"fulfilled">, { max }: ToldItem): string {
  return tell("fulfilled", { ...taskTitles(labels), max });
}

export function proportionalSentence({ labels, noTarget }: RuleOf<"proportional">, { max }: ToldItem): string {
  const task = taskTitles(labels);
  const without = noTarget === "full" ? tell("full", { max }) : tell("no-points", {});
  return tell("proportional", { ...task, max, without });
}

export function discretionarySentence({ labels }: RuleOf<"discretionary">, { max }: ToldItem): string {
  return tell("discretionary", { when: whenYes(labelled(labels, "achieved", titles.begun)), max });
}

function taskTitles(labels: Labels): Readonly<Record<"actual" | "target", string>> {
  return {
    actual: labelled(labels, "actual", titles.actual),
    target: labelled(labels, "target", titles.target),
  };
}
