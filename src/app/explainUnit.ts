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
  readonly items: readonly ExplainedItem[];
}

/** A result of the whole unit, such as its bonus or its rank, as the workbook shows it too. */
export interface ExplainedFigure {
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
    return own === undefined ? [] : [{ ...explained(item, own), ...rest }];
  });
}

function explained(item: Item, own: AnyItemResult): Omit<ExplainedItem, "self" | "remarks"> {
  return {
    id: item.id,
    label: itemLabel(item),
    value: itemValue(own),
    max: "max" in own ? own.max : null,
    capped: "capped" in own,
    explanation: own.explanation,
  };
}

/** The items by section, as they follow one another in the table. */
function sectionsOf(rubric: Rubric, { sections }: UnitResult, items: readonly Explained[]): ExplainedSection[] {
  const names = [...new Set(items.map(({ section }) => section))];
  return names.map((name) => ({
    name,
    points: name === null ? null : (lookUp(sections, name) ?? null),
    max: rubric.sections.find((section) => section.name === name)?.max ?? null,
    items: items.filter(({ section }) => section === name),
  }));
}

/** Lines that the pane shows in another place. */
const ELSEWHERE = /^(?:section:|status$|notices$)/;

/** Lines that also say why there is nothing. */
const STANDING: ReadonlySet<string> = new Set(["rank", "grade"]);

function figuresOf(form: Form, result: UnitResult, self: boolean): ExplainedFigure[] {
  return resultLines(form, self)
    .filter(({ key }) => !ELSEWHERE.test(key))
    .map(({ key, label, value, words }) => ({ key, label, value: value(result), words: words(result) }))
    .filter(({ key, value }) => value !== null || STANDING.has(key))
    .map(({ label, value, words }) => ({ label, value, words }));
}

/** What is missing is shown in another place. */
const MISSING: ReadonlySet<string> = new Set<IssueCode>(["blank", "attribute-blank"]);

/** What there is to say of one item or, without one, of the unit: the gravest first. */
function remarksOn({ issues }: UnitEvaluation, item?: string): readonly Issue[] {
  const own = issues.filter((found) => found.place.item === item && !MISSING.has(found.code));
  return SEVERITIES.flatMap((severity) => own.filter((found) => found.severity === severity));
}
