import { namedField } from "../layout/fill/entryTarget";
import { formOf } from "../layout/form";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { said, written, type OwnWords } from "../shared/said";
import { namesInWords } from "./mergeDifferences";
import { gatherLines } from "./mergeLedger";
import { gatherUnits, type GatheredUnit, type Source } from "./mergeUnits";
import type { UnitValue } from "./unitValues";

/**
 * What each further input of one rubric adds to those before it: units, values where there was a blank, lines of the
 * ledger. Conflicts and faults are the merger's to tell.
 */
export function mergeReport(sources: readonly Source[]): readonly Issue[] {
  if (sources.length < 2) return [];
  const units = [...gatherUnits(sources).units.values()];
  const lines = gatherLines(sources);
  const nameOf = valueNames(at(sources, 0));
  return sources.slice(1).flatMap((source) => {
    const { file } = source;
    const added = units.filter((unit) => unit.sources[0] === source).map(({ name }) => name);
    const count = lines.filter((line) => line.source === source).length;
    return [
      ...(added.length === 0
        ? []
        : [issue("merge-units-added", { file }, { count: added.length, names: namesInWords(added.map(written)) })]),
      ...units.flatMap((unit) => valuesAdded(unit, source, nameOf)),
      ...(count === 0 ? [] : [issue("merge-lines-added", { file }, { count })]),
    ];
  });
}

type NameOf = (value: UnitValue) => OwnWords;

function valueNames({ input: { rubric } }: Source): NameOf {
  const form = formOf(rubric);
  return (value) =>
    value.item === ""
      ? written(namedField(form, value)?.name ?? value.field)
      : said("item-number", { item: value.item });
}

/** The values that an input has of a unit that came with another one, and nobody before it. */
function valuesAdded({ name, sources, values }: GatheredUnit, source: Source, nameOf: NameOf): readonly Issue[] {
  if (sources[0] === source) return [];
  const added = [...values.values()].flatMap(([held, ...others]) =>
    held !== undefined && others.length === 0 && held.sources[0] === source ? [held.value] : [],
  );
  if (added.length === 0) return [];
  const names = new Map(added.map((value) => [value.item === "" ? value.field : value.item, nameOf(value)]));
  const items = namesInWords([...names.values()]);
  return [issue("merge-values-added", { file: source.file, unit: name }, { count: added.length, items })];
}
