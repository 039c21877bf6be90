import type { CellValue } from "../layout/plan";
import { formOf, type Form } from "../layout/form";
import { resultLines } from "../layout/resultTexts/resultLines";
import { itemLabel, itemValue } from "../layout/resultTexts/texts";
import type { Item, Rubric } from "../rubric/schema";
import type { Evaluation, UnitEvaluation } from "../scoring/evaluate";
import { unitResult } from "../scoring/report";
import type { AnyItemResult, UnitResult } from "../scoring/results";
import type { UnitScore } from "../scoring/scoreUnits";
import type { Issue, IssueCode } from "../shared/issue";
import { minus } from "../shared/decimal";
import { SEVERITIES } from "./problems";
import { lookUp } from "../shared/lookUp";

/** One item of a unit as it is explained. */
export interface ExplainedItem {
  readonly id: string;
  /** Number and short name. */
  readonly label: string;
  /** Its points, or what stands instead of them; null where it could not be scored. */
  readonly value: CellValue;
  /** Full points; null for what is not scored in points. */
  readonly max: number | null;
  /** It takes its points away from the others. */
  readonly deducts: boolean;
  /** Points that it costs the unit: what its points lack of the full ones, or what it takes away; 0 where nothing. */
  readonly loss: number;
  /** It has occurred and vetoes the unit. */
  readonly vetoes: boolean;
  /** The points that the unit gives itself, where both sides are scored. */
  readonly self: number | null;
  readonly capped: boolean;
  /** The sentence with the rule, the values and the clause. */
  readonly explanation: string;
  /** What else is to be known, such as another reading that would change the result. */
  readonly remarks: readonly Issue[];
}

/** The items of a section (一级指标) with their subtotal. */
export interface ExplainedSection {
  /** Null for items that belong to no section. */
  readonly name: string | null;
  /** Null where the section has no points. */
  readonly points: number | null;
  readonly max: number | null;
  /** All its items take points away. */
  readonly deducts: boolean;
  readonly items: readonly ExplainedItem[];
}

/** A result of the whole unit, such as its bonus or its rank, as the workbook shows it too. */
export interface ExplainedFigure {
  /** Tells it apart from the others. */
  readonly key: string;
  readonly label: string;
  readonly value: CellValue;
  /** What stands beside it: the reasons of a veto, of a decision. */
  readonly words: CellValue;
}

/** All that is to be said of one unit. */
export interface ExplainedUnit {
  readonly sections: readonly ExplainedSection[];
  readonly figures: readonly ExplainedFigure[];
  /** What concerns no single item. */
  readonly remarks: readonly Issue[];
}

/** Explains the result of one unit, item by item. Made when it is looked at: a cohort may be large. */
export function explainUnit(evaluation: Evaluation, unit: UnitEvaluation): ExplainedUnit {
  const result = unitResult(evaluation, unit);
  const { rubric } = evaluation;
  const self = unit.basis === "self" ? null : unit.self;
  return {
    sections: sectionsOf(rubric, result, explainedItems(unit, result, self)),
    figures: figuresOf(formOf(rubric), result, self !== null),
    remarks: remarksOn(unit),
  };
}

type Explained = ExplainedItem & Pick<Item, "section">;

function explainedItems(unit: UnitEvaluation, result: UnitResult, self: UnitScore | null): readonly Explained[] {
  return unit.table.flatMap(({ item }, index) => {
    const own = lookUp(result.items, item.id);
    const outcome = self?.outcomes[index];
    const points = outcome?.status === "scored" ? outcome.points : null;
    const rest = { section: item.section, self: points, remarks: remarksOn(unit, item.id) };
    const vetoes = unit.standing.veto.reasons.includes(item.id);
    return own === undefined ? [] : [{ ...explained(item, own), ...rest, vetoes }];
  });
}

function explained(item: Item, own: AnyItemResult): Omit<ExplainedItem, "self" | "remarks" | "vetoes"> {
  return {
    id: item.id,
    label: itemLabel(item),
    value: itemValue(own),
    max: "max" in own ? own.max : null,
    deducts: item.counts === "penalty",
    loss: lossOf(item, own),
    capped: "capped" in own,
    explanation: own.explanation,
  };
}

/** Full points are expected of what counts into the base; what is added need not be earned. */
function lossOf({ counts }: Item, own: AnyItemResult): number {
  if (!("max" in own) || own.points === null) return 0;
  const { points, max } = own;
  switch (counts) {
    case "base":
      return max === null ? 0 : Math.max(0, minus(max, points));
    case "penalty":
      return points;
    case "net":
      return Math.max(0, -points);
    case "bonus":
    case "veto":
    case "none":
      return 0;
  }
}

/** The items of all sections, those that cost the unit most first, a veto before all; others as in the table. */
export function byLoss({ sections }: Pick<ExplainedUnit, "sections">): readonly ExplainedItem[] {
  const weight = ({ vetoes, loss }: ExplainedItem) => (vetoes ? Infinity : loss);
  return sections.flatMap(({ items }) => items).sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}

/** The items by section, as they follow one another in the table. */
function sectionsOf(rubric: Rubric, { sections }: UnitResult, items: readonly Explained[]): ExplainedSection[] {
  const names = [...new Set(items.map(({ section }) => section))];
  return names.map((name) => {
    const own = items.filter(({ section }) => section === name);
    return {
      name,
      points: name === null ? null : (lookUp(sections, name) ?? null),
      max: rubric.sections.find((section) => section.name === name)?.max ?? null,
      deducts: own.every(({ deducts }) => deducts),
      items: own,
    };
  });
}

/** Lines that the pane shows in another place. */
const ELSEWHERE = /^(?:section:|status$|notices$)/;

/** Lines that also say why there is nothing. */
const STANDING: ReadonlySet<string> = new Set(["rank", "grade"]);

function figuresOf(form: Form, result: UnitResult, self: boolean): ExplainedFigure[] {
  return resultLines(form, self)
    .filter(({ key }) => !ELSEWHERE.test(key))
    .map(({ key, label, value, words }) => ({ key, label, value: value(result), words: words(result) }))
    .filter(({ key, value }) => value !== null || STANDING.has(key));
}

/** What is missing is shown in another place. */
const MISSING: ReadonlySet<string> = new Set<IssueCode>(["blank", "attribute-blank"]);

/** What there is to say of one item or, without one, of the unit: the gravest first. */
function remarksOn({ issues }: UnitEvaluation, item?: string): readonly Issue[] {
  const own = issues.filter((found) => found.place.item === item && !MISSING.has(found.code));
  return SEVERITIES.flatMap((severity) => own.filter((found) => found.severity === severity));
}
