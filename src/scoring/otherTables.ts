import type { Choice, Interpretation } from "../rubric/interpretation";
import { affectedBy } from "../rubric/derived";
import { applyChoice, itemsConcerned } from "../rubric/readings";
import type { Outcome } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
import { said } from "../shared/said";
import type { RubricInForce } from "./inForce";
import type { Member } from "./members";
import { differenceNotice } from "./otherStandings";
import { scoreAgain, type Again } from "./scoreAgain";
import type { Standing } from "./standing";
import { needsWholeTable } from "./wholeTable";
import { lookUp } from "../shared/lookUp";

const NONE: readonly Issue[] = [];

/** Tells which reading not in force would give a unit other points of an item, another total, veto or grade. */
export function otherTableNotices(
  { rubric, inForce, readings }: RubricInForce,
  category: string | null,
  members: readonly Member[],
  standings: readonly Standing[],
): readonly (readonly Issue[])[] {
  const interpretations = rubric.interpretations.filter((one) => needsWholeTable(one, inForce.items));
  if (interpretations.length === 0) return members.map(() => NONE);
  const notices = members.map((): Issue[] => []);
  for (const interpretation of interpretations) {
    const affected = affectedBy(itemsConcerned(interpretation), inForce.items);
    for (const choice of interpretation.choices) {
      if (choice.id === lookUp(readings, interpretation.id)) continue;
      const other = { rubric, inForce: applyChoice(inForce, interpretation, choice), readings };
      scoreAgain(other, category, members).forEach((again, index) => {
        const now = { score: at(members, index).score, standing: at(standings, index) };
        append(
          at(notices, index),
          differences(interpretation, choice, { member: at(members, index), affected }, now, again),
        );
      });
    }
  }
  return notices;
}

interface Affected {
  readonly member: Member;
  /** The items that a reading is about, and those whose points are made of theirs. */
  readonly affected: ReadonlySet<string>;
}

function differences(
  interpretation: Interpretation,
  choice: Choice,
  { member, affected }: Affected,
  now: Again,
  other: Again,
): readonly Issue[] {
  const { question } = interpretation;
  const words = { question, choice: choice.label };
  const { name, candidate } = member;
  const items = candidate.table.flatMap(({ item }, index) => {
    const [before, after] = [now.score.outcomes[index], other.score.outcomes[index]];
    if (!affected.has(item.id) || isMissing(before) || after?.status !== "scored") return [];
    if (before?.status === "scored" && before.points === after.points) return [];
    return [issue("other-reading", { unit: name, item: item.id }, { ...words, points: show(after.points) })];
  });
  const standing = differenceNotice(interpretation, choice, { unit: name }, now.standing, other.standing);
  const total = totalNotice(words, name, now, other);
  return [...items, ...(items.length === 0 && total !== null ? [total] : []), ...(standing === null ? [] : [standing])];
}

/** Whether values of the item itself are blank; one that waits for others is told of with them. */
function isMissing(outcome: Outcome | undefined): boolean {
  return outcome?.status === "blank" && outcome.waitsFor === undefined;
}

/** Another total, where both are final. */
function totalNotice(
  words: { question: string; choice: string },
  unit: string,
  now: Again,
  other: Again,
): Issue | null {
  const { total } = other.score.totals;
  if (!now.score.complete || !other.score.complete || now.score.totals.total === total) return null;
  return issue("other-reading-result", { unit }, { ...words, result: said("total-becomes", { total }) });
}
