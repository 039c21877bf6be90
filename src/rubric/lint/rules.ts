import type { Rule } from "../../rules/kinds";
import type { Level } from "../../rules/rule";
import { sum, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import type { Item } from "../schema";
import { at, type Check, type Path } from "./finding";

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { readonly kind: Kind }>;

/** The parameters of every rule fit its item's max. */
export const lintRules: Check = (rubric) =>
  rubric.items.flatMap((item, index) => ruleFaults(item.rule, item, ["items", index, "rule"]));

/** What is wrong with a rule's parameters, given its item; `path` leads to the rule. */
export function ruleFaults(rule: Rule, { max }: Pick<Item, "max">, path: Path): readonly Issue[] {
  switch (rule.kind) {
    case "tally":
      return tallyFaults(rule, max, path);
    case "net":
      return netFaults(rule, max, path);
    case "deduction":
      return deductionFaults(rule, max, path);
    case "scaled":
      return scaledFaults(rule, max, path);
    case "ranked":
      return rankedFaults(rule, max, path);
    case "placement":
      return placementFaults(rule, max, path);
    case "judged":
    case "binary":
    case "threshold":
    case "fulfilled":
    case "proportional":
    case "discretionary":
    case "rating":
    case "occurred":
    case "totalBelow":
      return [];
  }
}

function capFaults(cap: number | null, max: number, path: Path): readonly Issue[] {
  return cap === null || cap === max ? [] : [issue("lint-cap", at([...path, "cap"]), { cap, max })];
}

/** One finding for each level that is worth nothing, or more than the cap lets count. */
function levelFaults(
  levels: readonly Level[],
  cap: number | null,
  soundSign: (points: number) => boolean,
  path: Path,
): readonly Issue[] {
  return levels.flatMap(({ id, points }, index) => {
    const place = at([...path, "levels", index, "points"]);
    if (!soundSign(points)) return [issue("lint-level-sign", place, { level: id, points })];
    if (cap === null || Math.abs(points) <= cap) return [];
    return [issue("lint-level-over-cap", place, { level: id, points, cap })];
  });
}

function tallyFaults({ cap, levels }: RuleOf<"tally">, max: number, path: Path): readonly Issue[] {
  return [...capFaults(cap, max, path), ...levelFaults(levels, cap, (points) => points > 0, path)];
}

function netFaults({ cap, levels }: RuleOf<"net">, max: number, path: Path): readonly Issue[] {
  return [...capFaults(cap, max, path), ...levelFaults(levels, cap, (points) => points !== 0, path)];
}

function deductionFaults({ least, most }: RuleOf<"deduction">, max: number, path: Path): readonly Issue[] {
  return least <= most && most <= max ? [] : [issue("lint-deduction-range", at(path), { least, most, max })];
}

function scaledFaults({ sources }: RuleOf<"scaled">, max: number, path: Path): readonly Issue[] {
  const actual = times(sum(sources.map(({ factor }) => factor)), 100);
  return actual === max ? [] : [issue("lint-factors", at([...path, "sources"]), { actual, max })];
}

function rankedFaults({ otherwise }: RuleOf<"ranked">, max: number, path: Path): readonly Issue[] {
  return otherwise <= max ? [] : [issue("lint-otherwise", at([...path, "otherwise"]), { otherwise, max })];
}

function placementFaults({ classes }: RuleOf<"placement">, max: number, path: Path): readonly Issue[] {
  const [first = 0] = classes;
  const wrongFirst = first === max ? [] : [issue("lint-class-first", at([...path, "classes", 0]), { first, max })];
  return [
    ...wrongFirst,
    ...classes.flatMap((points, index) => {
      const better = classes[index - 1];
      if (better === undefined || points < better) return [];
      return [issue("lint-class-order", at([...path, "classes", index]), { points, better })];
    }),
  ];
}
