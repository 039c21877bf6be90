import { at, dangling, type Path } from "../../rules/faults/finding";
import { sum, show } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { kindOf } from "../../rules/kinds/kinds";
import type { Rubric } from "../schema";
import type { PhaseTotals, Section, Totals, Repetition } from "../totals";
import { rangeFaults } from "../../rules/faults/intervals";
import { attributeFaults, type Check } from "./finding";
import { listed } from "../../shared/said";
import { isDerived } from "../derived";
import { givesPoints } from "../facts";

/** Caps, floors and weights of sections can come to bear, and tell on what ground. */
export const lintSections: Check = (rubric) => [
  ...sectionFaults(rubric, ["sections"]),
  ...forgottenFloors(rubric, ["sections"]),
];

/** A section whose items can go below 0 may need a floor of its own: what one loses too much, the others pay for. */
function forgottenFloors({ sections, items }: Rubric, path: Path): readonly Issue[] {
  return sections.flatMap(({ name, floor }, index) => {
    if (floor !== undefined) return [];
    const open = items.filter(
      (item) => item.section === name && item.counts === "base" && kindOf(item.rule).bottomless(),
    );
    if (open.length === 0) return [];
    return [
      issue("lint-section-floor", at([...path, index]), { section: name, items: open.map(({ id }) => id).join("、") }),
    ];
  });
}

/** What is wrong with the limits of a rubric's sections; `path` leads to the sections. */
export function sectionFaults(rubric: Rubric, path: Path): readonly Issue[] {
  return rubric.sections.flatMap((section, index) =>
    isLimited(section) ? limitFaults(section, rubric, [...path, index]) : [],
  );
}

function isLimited({ cap, floor, weight }: Section): boolean {
  return [cap, floor, weight].some((one) => one !== undefined);
}

function limitFaults({ name, cap, floor, clause }: Section, { items }: Rubric, path: Path): readonly Issue[] {
  const own = items.filter(({ section, counts }) => section === name && counts !== "none");
  const counts = [...new Set(own.map((item) => item.counts))];
  const actual = sum(own.map(({ max }) => max ?? 0));
  return [
    ...(counts.length > 1 ? [issue("lint-section-mixed", at(path), { section: name, counts: listed(counts) })] : []),
    ...(clause === undefined ? [issue("lint-section-clause", at([...path, "clause"]), { section: name })] : []),
    ...(cap !== undefined && actual < cap
      ? [issue("lint-section-cap", at([...path, "cap"]), { section: name, cap, actual })]
      : []),
    ...(cap !== undefined && floor !== undefined && floor > cap
      ? [issue("lint-section-bounds", at([...path, "floor"]), { section: name, cap, floor })]
      : []),
  ];
}

/** What is done to the total has something to work on. */
export const lintTotals: Check = (rubric) =>
  rubric.totals === undefined ? [] : totalFaults(rubric.totals, rubric, ["totals"]);

/** What is wrong with the stages of a total in their rubric; `path` leads to them. */
export function totalFaults(totals: Totals, rubric: Rubric, path: Path): readonly Issue[] {
  const { phases, bonusCap, coefficient, lesserOf, cap, floor } = totals;
  const pointless = rubric.total === null ? [issue("lint-totals-unused", at(path), { what: "total" })] : [];
  const bonuses = rubric.items.some(({ counts }) => counts === "bonus" || counts === "net");
  return [
    ...pointless,
    ...(phases === undefined ? [] : phaseFaults(phases, rubric, [...path, "phases"])),
    ...(bonusCap !== undefined && !bonuses
      ? [issue("lint-totals-unused", at([...path, "bonusCap"]), { what: "bonus" })]
      : []),
    ...(coefficient === undefined ? [] : coefficientFaults(coefficient.attribute, rubric, [...path, "coefficient"])),
    ...(lesserOf === undefined
      ? []
      : attributeFaults(rubric, lesserOf.attribute, ["number"], [...path, "lesserOf", "attribute"])),
    ...rangeFaults(floor?.points ?? -Infinity, cap?.points ?? Infinity, [...path, "floor", "points"]),
  ];
}

/** Weights are of phases that there are, and leave no limits of sections; without a total nobody is graded by it. */
function phaseFaults({ weights, apart }: PhaseTotals, rubric: Rubric, path: Path): readonly Issue[] {
  const { phases, sections, grading } = rubric;
  const known = phases.map(({ id }) => id);
  if (known.length === 0) return [issue("lint-totals-unused", at(path), { what: "phase" })];
  const weighted = apart || Object.values(weights).some((weight) => weight !== 1);
  const byTotal = grading.kind === "thresholds" || grading.kind === "quota";
  return [
    ...dangling(Object.keys(weights).map((id) => ({ what: "phase", id, known, path: [...path, "weights", id] }))),
    ...(weighted && sections.some(isLimited) ? [issue("lint-phases-limited", at(path), {})] : []),
    ...(apart && byTotal ? [issue("lint-phases-apart", at([...path, "apart"]), {})] : []),
  ];
}

/** A coefficient multiplies everything, so a slip of the pen must not pass. */
function coefficientFaults(id: string, rubric: Rubric, path: Path): readonly Issue[] {
  const place = [...path, "attribute"];
  const faults = attributeFaults(rubric, id, ["number"], place);
  if (faults.length > 0) return faults;
  const { min, max } = rubric.attributes.find((one) => one.id === id) ?? {};
  if (min !== undefined && min > 0 && max !== undefined) return [];
  return [issue("lint-number-open", at(place), { attribute: id, what: "coefficient" })];
}

/** Assessors and periods are told apart, their weights come to a whole, and their items have points. */
export const lintRepetition: Check = (rubric) =>
  rubric.repetition === undefined ? [] : repetitionFaults(rubric.repetition, rubric, ["repetition"]);

/** What is wrong with a repetition in its rubric; `path` leads to the repetition. */
export function repetitionFaults(repetition: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  return [
    ...partFaults(repetition, path),
    ...itemFaults(repetition, rubric, path),
    ...weightFaults(repetition, rubric, path),
  ];
}

function partFaults({ parts }: Repetition, path: Path): readonly Issue[] {
  const ids = parts.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [issue("lint-duplicate-id", at([...path, "parts", index, "id"]), { what: "assessment", id })]
      : [],
  );
}

function itemFaults({ items }: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  const what = "repetition";
  if (items === undefined) {
    const phased = rubric.items.some((item) => givesPoints(item) && item.phases !== null);
    return phased ? [issue("lint-modifier-phases", at(path), { what })] : [];
  }
  const known = rubric.items.map(({ id }) => id);
  return items.flatMap((id, index) => {
    const own = [...path, "items", index];
    const item = rubric.items.find((one) => one.id === id);
    if (item === undefined) return dangling([{ what: "item", id, known, path: own }]);
    if (!givesPoints(item)) return [issue("lint-modifier-points", at(own), { what })];
    if (isDerived(item)) return [issue("lint-derived-repeated", at(own), { item: id })];
    return item.phases === null ? [] : [issue("lint-modifier-phases", at(own), { what })];
  });
}

/** A mean needs shares of a whole or equal weights; parts of an item's points need shares of the points. */
function weightFaults({ parts, combine, items }: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  const weights = parts.map(({ weight }) => weight);
  const actual = sum(weights);
  if (combine === "mean") {
    const sound = actual === 1 || actual === 100 || new Set(weights).size === 1;
    return sound ? [] : [issue("lint-weights", at([...path, "parts"]), { actual: show(actual) })];
  }
  const ofBase = rubric.items.some(({ id, counts }) => counts === "base" && (items?.includes(id) ?? true));
  return actual === 1 || !ofBase
    ? []
    : [issue("lint-parts-combined", at([...path, "parts"]), { actual: show(actual) })];
}
