import type { RuleOf } from "../kinds/kinds";
import { labelled } from "../labels";
import { titles } from "../wording/phrases";
import { awardText } from "./awards";
import { whenYes } from "./flags";
import type { ToldItem } from "./item";
import { tell } from "./tell";

/* Rules by a unit's place among all. */

export function rankedSentence(rule: RuleOf<"ranked">, { max }: ToldItem): string {
  const { labels, top, otherwise } = rule;
  const title = labelled(labels, "value", titles.people);
  const met = whenYes(labelled(labels, "achieved", titles.taskMet));
  const unmet = awardText(rule.unmet === "reviewer" ? { least: 0, most: max } : 0);
  return tell("ranked", {
    title,
    top: tell(rule.topNeedsAchieved ? "ranked-top-met" : "ranked-top", { top, max, met, otherwise, unmet }),
    none: tell(rule.zeroIsNone ? "ranked-none" : "ranked-unplaced", {}),
    ties: tiesText(rule.ties),
  });
}

/** How places are counted behind a tie. */
export function tiesText(ties: "shared" | "dense"): string {
  return tell(`ties-${ties}`, {});
}

export function placementSentence({ classes, step, labels }: RuleOf<"placement">, { max }: ToldItem): string {
  const each = classes.map((points, index) => tell("placement-class", { place: index + 1, points }));
  return tell("placement", { classes: each.join("、"), max, step, noTask: labelled(labels, "noTask", titles.noTask) });
}
