import { conditionText } from "../rubric/facts";
import type { Content } from "../rubric/modifiers";
import type { Item, Rubric } from "../rubric/schema";
import { because, sentenceOf } from "../rules/explanation";
import type { FieldValues } from "../rules/field";
import type { Outcome } from "../rules/rule";
import { attributeHolds } from "./condition";
import { workings } from "./workings";

/** What is assessed of a unit instead of the item's own matter; null for most, and while the attribute is blank. */
export function contentFor({ contents = [] }: Pick<Item, "contents">, attributes: FieldValues): Content | null {
  return contents.find(({ when }) => attributeHolds(when, attributes) === true) ?? null;
}

/** An outcome that says what was assessed, where that is something else for the unit. */
export function withContent(outcome: Outcome, item: Item, attributes: FieldValues, rubric: Rubric): Outcome {
  const content = contentFor(item, attributes);
  if (content === null || !("explanation" in outcome)) return outcome;
  const { when, text, clause } = content;
  const words = { own: sentenceOf(outcome.explanation), reason: conditionText(when, rubric), content: text, clause };
  return { ...outcome, explanation: because(workings["other-content"], words) };
}
