import type { Rubric } from "../rubric/schema";
import { checkField, isEntered, type Field } from "../rules/field";
import type { LedgerLevel, LedgerUse } from "../rules/rule";
import { issue, type Issue, type Place } from "../shared/issue";
import { listed } from "../shared/said";
import { normaliseName } from "../shared/text";
import type { LedgerLine, Unit } from "./entries";

/** What is wrong with one line by itself; null where it can be counted. */
export function lineFault(
  rubric: Rubric,
  line: LedgerLine,
  index: number,
  uses: ReadonlyMap<string, LedgerUse>,
  unit: Unit | undefined,
): Issue | null {
  const at = placeIn(line, index, unit);
  if (normaliseName(line.unit) === "") return issue("ledger-line-empty", at("unit"), { label: "unit" });
  if (unit === undefined) return issue("unknown-ledger-unit", at("unit"), { name: line.unit });
  if (line.item === "") return issue("ledger-line-empty", at("item"), { label: "item" });
  const use = uses.get(line.item);
  if (use === undefined)
    return issue("unknown-ledger-item", at("item"), { item: line.item, known: listed([...uses.keys()]) });
  const category = unit.category ?? null;
  if (rubric.items.find(({ id }) => id === line.item)?.category !== category) {
    return issue("item-of-other-category", at("item"), { item: line.item, category: category ?? "" });
  }
  return useFault(line, at, use);
}

function useFault(line: LedgerLine, at: PlaceOf, use: LedgerUse): Issue | null {
  return use.by === "points" ? pointsFault(line, at, use) : levelFault(line, at, use);
}

/** Whether lines that are good under one rule cannot be counted under another; one that keeps no ledger takes none. */
export function isFaultyUnder(lines: readonly LedgerLine[], use: LedgerUse | null): boolean {
  return lines.some((line) => use === null || useFault(line, () => ({}), use) !== null);
}

/** The place of one value of a line. */
type PlaceOf = (part: keyof LedgerLine) => Place;

function placeIn(line: LedgerLine, index: number, unit: Unit | undefined): PlaceOf {
  const about = {
    ...(normaliseName(line.unit) === "" ? {} : { unit: unit?.name ?? line.unit }),
    ...(line.item === "" ? {} : { item: line.item }),
  };
  return (part) => ({ path: `ledger[${String(index)}].${part}`, ...about });
}

/** Of a line that goes by its points; where the item has levels as well, it may have one. */
function pointsFault(line: LedgerLine, at: PlaceOf, use: LedgerUse & { by: "points" }): Issue | null {
  if (isEntered(line.level) && use.levels.length > 0) {
    const level = use.levels.find(({ id }) => id === line.level);
    if (level === undefined) return unknownLevel(line, at, use.levels);
    return level.amounts === undefined ? null : (dateFault(line, at, use) ?? amountFault(line, at, level.amounts, use));
  }
  const found = dateFault(line, at, use) ?? amountFault(line, at, use.field, use);
  if (!isEntered(line.points) || !isEntered(line.level)) return found;
  return issue("ledger-line-extra", at("level"), { item: line.item, used: "points", unused: "level" });
}

/** What is wrong with the date of a line, where the latest counts: without one nobody knows which that is. */
function dateFault({ date, points }: LedgerLine, at: PlaceOf, { checks }: LedgerUse & { by: "points" }): Issue | null {
  if (checks?.dated !== true || !isEntered(points)) return null;
  if (!isEntered(date)) return issue("ledger-line-empty", at("date"), { label: "date" });
  const found = checkField(DATE, date);
  return found === null ? null : { ...found, place: { ...found.place, ...at("date") } };
}

const DATE: Field = { id: "date", label: "日期", required: true, type: "date", earliest: null, latest: null };

/** What is wrong with a line's points, which become one entry of a list; a check may have found nothing to mark. */
function amountFault(
  { points }: LedgerLine,
  at: PlaceOf,
  list: Field,
  use?: LedgerUse & { by: "points" },
): Issue | null {
  if (!isEntered(points)) {
    return use?.checks === undefined ? issue("ledger-line-empty", at("points"), { label: "points" }) : null;
  }
  const found = checkField(list, [points]);
  return found === null ? null : { ...found, place: { ...found.place, ...at("points") } };
}

function levelFault(line: LedgerLine, at: PlaceOf, { levels }: LedgerUse & { by: "level" }): Issue | null {
  if (!isEntered(line.level)) return issue("ledger-line-empty", at("level"), { label: "level" });
  const level = levels.find(({ id }) => id === line.level);
  if (level === undefined) return unknownLevel(line, at, levels);
  if (level.amounts !== undefined) return amountFault(line, at, level.amounts);
  if (!isEntered(line.points)) return null;
  return issue("ledger-line-extra", at("points"), { item: line.item, used: "level", unused: "points" });
}

function unknownLevel(line: LedgerLine, at: PlaceOf, levels: readonly LedgerLevel[]): Issue {
  const known = listed(levels.map(({ id, label }) => `${id}（${label}）`));
  return issue("unknown-ledger-level", at("level"), { item: line.item, level: line.level ?? "", known });
}
