import { type Choice, type Interpretation, decidedCases } from "../rubric/interpretation";
import { applyChoice } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import { issue, type Issue, type Place } from "../shared/issue";
import { entryOf, memoised } from "../shared/memo";
import { said, type OwnWords } from "../shared/said";
import type { Standing } from "./standing";
import type { RubricInForce } from "./table";

/** A reading that is not in force, and the rules as they would stand under it. */
export interface OtherRubric {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly rules: RubricInForce;
}

/** The rubric under each reading not in force, one at a time, of those interpretations that are `concerned`. */
export function otherRubrics(
  rules: RubricInForce,
  concerned: (interpretation: Interpretation) => boolean,
): readonly OtherRubric[] {
  if (rules.told === "in-force") return [];
  const known = othersUnder(rules);
  return rules.rubric.interpretations
    .filter(concerned)
    .flatMap((interpretation) => entryOf(known, interpretation, () => othersOf(rules, interpretation)));
}

/** Those that were asked for, of the same rules. */
const othersUnder = memoised<RubricInForce, Map<Interpretation, readonly OtherRubric[]>>(() => new Map());

function othersOf({ rubric, inForce, readings }: RubricInForce, about: Interpretation): readonly OtherRubric[] {
  // Under another reading nobody asks what yet another would change.
  const alone: Rubric = { ...rubric, interpretations: [] };
  return decidedCases(about, readings).flatMap(({ interpretation, choice: now }) =>
    interpretation.choices
      .filter(({ id }) => id !== now)
      .map((choice): OtherRubric => {
        const rules = { rubric: alone, inForce: applyChoice(inForce, interpretation, choice), readings };
        return { interpretation, choice, rules };
      }),
  );
}

/** The notice that a reading changes a unit's veto, grade or presence in the ranking; null where it does not. */
export function differenceNotice(
  { interpretation: { question }, choice }: OtherRubric,
  place: Place,
  now: Standing,
  then: Standing,
): Issue | null {
  const result = differenceWords(now, then);
  return result === null ? null : issue("other-reading-result", place, { question, choice: choice.label, result });
}

function differenceWords(now: Standing, then: Standing): OwnWords | null {
  if (now.veto.hit !== then.veto.hit) return then.veto.hit ? "veto-becomes" : "veto-ends";
  if (now.grade !== then.grade && now.grade !== null && then.grade !== null) {
    return said("grade-becomes", { grade: then.grade });
  }
  if (now.placedBy !== "apart" && then.placedBy === "apart") return "total-ends";
  if (now.placedBy !== "self" && then.placedBy === "self") return "standing-ends";
  if (now.placedBy === "self" && then.placedBy !== "self" && then.grade !== null) {
    return said("grade-becomes", { grade: then.grade });
  }
  if (!now.veto.hit || (now.place === null) === (then.place === null)) return consequenceWords(now, then);
  if (then.place === null) return "rank-ends";
  // Hidden ranks stay hidden.
  return then.rank === null ? null : said("rank-becomes", { rank: then.rank });
}

/** What would follow instead for a unit whose grade stays. */
function consequenceWords({ consequences: now }: Standing, { consequences: then }: Standing): OwnWords | null {
  if (now.length === 0 && then.length === 0) return null;
  const texts = (all: Standing["consequences"]) => all.map(({ text }) => text).join("；");
  if (texts(now) === texts(then)) return null;
  return then.length === 0 ? "consequence-ends" : said("consequence-becomes", { text: texts(then) });
}
