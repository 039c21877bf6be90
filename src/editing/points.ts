import { byCategory, contributions } from "../rubric/lint/sums";
import { pointsIn } from "../rubric/printed";
import type { Item, Rubric } from "../rubric/schema";
import { show, sum } from "../shared/decimal";
import type { Edit, Note } from "./edited";
import { bodyGrid, printedCells, withTexts, type PrintedCell } from "./printedCells";
import { lookUp } from "../shared/lookUp";

/*
 * What follows when the points of items change: the printed points, and the sums.
 */

/**
 * The rubric with its printed points following those of items, sections and the whole. A number is rewritten where it
 * was that of its items before; a section's or item's points inside a text where they are named once. Whatever else
 * still names the old points is noted.
 */
export function withPrintedPoints(before: Rubric, after: Rubric): Edit {
  const grid = bodyGrid(after.printed);
  if (grid === null) return { rubric: after, notes: [] };
  const cells = printedCells(after.printed, grid);
  const texts = new Map<number, string>();
  for (const cell of cells) {
    const text = cell.column.role === "max" ? numberText(cell, before, after) : sectionText(cell, before, after);
    if (text !== cell.text) texts.set(cell.owner, text);
  }
  const left = cells.filter(({ owner }) => !texts.has(owner));
  const rubric = { ...after, printed: withTexts(after.printed, grid, texts) };
  return { rubric, notes: changedMaxes(before, after).flatMap((change) => namedStill(left, change)) };
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** The number in a cell of points; the text as it is where it was not the number of its items. */
function numberText(cell: PrintedCell, before: Rubric, after: Rubric): string {
  const was = pointsOf(cell, before);
  const numbers = cell.text.match(NUMBER) ?? [];
  if (cell.divided || numbers.length !== 1 || pointsIn(cell.text) !== was) return cell.text;
  return cell.text.replace(NUMBER, show(pointsOf(cell, after)));
}

function pointsOf({ items, total, column: { phase } }: PrintedCell, rubric: Rubric): number {
  if (total) {
    return phase === undefined ? (rubric.total ?? 0) : (rubric.phases.find(({ id }) => id === phase)?.max ?? 0);
  }
  const own = rubric.items.filter(({ id }) => items.includes(id));
  return sum(own.map((item) => (phase === undefined ? (item.max ?? 0) : (lookUp(item.phases, phase) ?? 0))));
}

/** A text that names the points of its section, such as 平时工作(20分). */
function sectionText(cell: PrintedCell, before: Rubric, after: Rubric): string {
  if (cell.column.role !== "section") return cell.text;
  const names = new Set(after.items.filter(({ id }) => cell.items.includes(id)).map(({ section }) => section));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return cell.text;
  const maxIn = ({ sections }: Rubric) => sections.find((section) => section.name === name)?.max;
  const [was, becomes] = [maxIn(before), maxIn(after)];
  if (was === undefined || becomes === undefined || was === becomes) return cell.text;
  const parts = cell.text.split(namedPoints(was));
  return parts.length === 2 ? parts.join(`${show(becomes)}分`) : cell.text;
}

interface MaxChange {
  readonly item: string;
  readonly was: number;
}

function changedMaxes(before: Rubric, after: Rubric): readonly MaxChange[] {
  const maxes = new Map(before.items.map(({ id, max }: Item) => [id, max ?? 0]));
  return after.items.flatMap(({ id, max }) => {
    const was = maxes.get(id);
    return was === undefined || was === (max ?? 0) ? [] : [{ item: id, was }];
  });
}

/** Texts beside the item that name its old points, and points of several rows that nobody can divide by rule. */
function namedStill(cells: readonly PrintedCell[], { item, was }: MaxChange): readonly Note[] {
  return cells
    .filter(({ items, column, divided, text }) => {
      if (!items.includes(item)) return false;
      return column.role === "max" ? divided || pointsIn(text) === was : namedPoints(was).test(text);
    })
    .map(({ text }) => ({ kind: "printed-points", item, text }));
}

/** So many points inside a text: 20分, not 120分 nor 0.20分. */
function namedPoints(points: number): RegExp {
  return new RegExp(`(?<![\\d.])${show(points).replace(".", "\\.")}分`);
}

/**
 * The rubric with the sums of sections, phases and the whole following its items. A sum that did not agree with its
 * parts before (the document has it wrong) or that the categories do not agree on stays as it is: the checks tell it.
 */
export function withSums(before: Rubric, after: Rubric): Rubric {
  const sections = after.sections.map((section) => {
    if (section.cap !== undefined) return section;
    const max = followed(section.max, (rubric) => sectionSums(rubric, section.name), before, after);
    return max === section.max ? section : { ...section, max };
  });
  const phases = after.phases.map((phase) => {
    const max = followed(phase.max, (rubric) => phaseSums(rubric, phase.id), before, after);
    return max === phase.max ? phase : { ...phase, max };
  });
  const whole = { ...after, sections, phases };
  if (after.total === null) return whole;
  return { ...whole, total: followed(after.total, totalSums, before, whole) };
}

type Sums = (rubric: Rubric) => readonly number[];

function followed(stated: number, sums: Sums, before: Rubric, after: Rubric): number {
  if (!sums(before).every((one) => one === stated)) return stated;
  const [first, ...others] = sums(after);
  return first !== undefined && others.every((one) => one === first) ? first : stated;
}

const inBase = ({ counts }: Item) => counts === "base";

function sectionSums({ items }: Rubric, name: string): readonly number[] {
  const own = items.filter(({ section, counts }) => section === name && counts !== "none");
  return byCategory(own).map((group) => sum(group.map(({ max }) => max ?? 0)));
}

function phaseSums({ items }: Rubric, phase: string): readonly number[] {
  return byCategory(items.filter(inBase)).map((group) => sum(group.map((item) => lookUp(item.phases, phase) ?? 0)));
}

function totalSums(rubric: Rubric): readonly number[] {
  return byCategory(rubric.items.filter(inBase)).map((group) => sum(contributions(rubric, group)));
}
