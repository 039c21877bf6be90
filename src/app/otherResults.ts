import { z } from "zod";
import type { FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";
import { show } from "../shared/decimal";
import { issue, type Issue, type Place } from "../shared/issue";
import { wrongFile } from "../rubric/fileContents";
import { listed } from "../shared/said";
import { failure, type Result } from "../shared/result";
import { parseWith } from "../shared/schema";
import { normaliseName } from "../shared/text";
import { located, type Input } from "./input";
import type { OtherResult } from "../rubric/schema";
import { lookUp } from "../shared/lookUp";

const resultsSchema = z.object({
  rubric: z.string(),
  units: z.array(
    z.object({
      name: z.string(),
      complete: z.boolean(),
      total: z.number().nullable(),
      base: z.number().nullable(),
      rank: z.number().nullable(),
    }),
  ),
});

/** What is needed of the results of another rubric. */
export type OtherResults = z.infer<typeof resultsSchema>;

/** Checks the shape of a file of results, as scoring prints them. */
export function parseResults(data: unknown, file: string): Result<OtherResults> {
  const wrong = wrongFile(data, "results", file);
  return wrong === null ? parseWith(resultsSchema, data, { file }) : failure([wrong]);
}

/**
 * Entries with the values filled in that the rubric takes from another rubric's results. Values that are not final are
 * left blank and told; one that was entered and differs is a fault, and stays.
 */
export function withOtherResults(input: Input, results: OtherResults, file: string): Input {
  const { rubric, entries } = input;
  const wanted = (rubric.otherResults ?? []).filter((one) => one.rubric === results.rubric);
  if (wanted.length === 0) {
    const known = listed((rubric.otherResults ?? []).map((one) => one.rubric));
    const strange = issue("results-not-taken", { file }, { rubric: results.rubric, known });
    return { ...input, issues: [...input.issues, strange] };
  }
  const byName = new Map(results.units.map((unit) => [normaliseName(unit.name), unit]));
  const issues: Issue[] = [];
  const units = entries.units.map((unit) =>
    wanted.reduce((current, one) => {
      const found = byName.get(normaliseName(unit.name));
      const value = found?.complete === true ? found[one.take] : null;
      if (value !== null) return filledIn(current, one, value, issues);
      const words = { unit: unit.name, rubric: results.rubric, what: one.take };
      issues.push(issue("results-open", { ...placeOf(unit, one), file }, words));
      return current;
    }, unit),
  );
  return {
    ...input,
    entries: { ...entries, units },
    issues: [...input.issues, ...issues.map((one) => located(input, one))],
  };
}

function placeOf({ name: unit }: Unit, { to }: OtherResult): Place {
  return "attribute" in to ? { unit, field: to.attribute } : { unit, item: to.item, field: to.field, side: "entries" };
}

function filledIn(unit: Unit, one: OtherResult, value: number, issues: Issue[]): Unit {
  const { to } = one;
  const own = "attribute" in to ? unit.attributes : lookUp(unit.entries, to.item);
  const field = "attribute" in to ? to.attribute : to.field;
  const entered = lookUp(own, field);
  if (!isBlank(entered)) {
    const differs = entered !== value;
    const words = {
      entered: typeof entered === "number" ? show(entered) : JSON.stringify(entered),
      value: show(value),
    };
    if (differs) issues.push(issue("results-differ", placeOf(unit, one), { ...words, rubric: one.rubric }));
    return unit;
  }
  const values = { ...own, [field]: value };
  return "attribute" in to
    ? { ...unit, attributes: values }
    : { ...unit, entries: { ...unit.entries, [to.item]: values } };
}

function isBlank(value: FieldValue): value is null | undefined {
  return value === null || value === undefined;
}
