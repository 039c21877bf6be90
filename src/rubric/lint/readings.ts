import { issue, type Issue } from "../../shared/issue";
import type { Result } from "../../shared/result";
import type { Choice, Interpretation } from "../interpretation";
import { at, type Check, type Path } from "./finding";
import { targetsOf, type Target } from "./targets";

/** Every choice makes something valid and something of its own; the default changes nothing. */
export const lintReadings: Check = (rubric) =>
  rubric.interpretations.flatMap((interpretation, index) => {
    const path = ["interpretations", index];
    const targets = targetsOf(rubric, interpretation);
    if (targets.length > 0) return choiceFaults(interpretation, targets, [...path, "choices"]);
    return "part" in interpretation.applies
      ? [issue("lint-part-missing", at([...path, "applies", "part"]), { part: interpretation.applies.part })]
      : [];
  });

/** A choice with what it makes of each target. */
interface Tried {
  readonly choice: Choice;
  readonly path: Path;
  readonly results: readonly Result<string>[];
}

function choiceFaults(interpretation: Interpretation, targets: readonly Target[], path: Path): readonly Issue[] {
  const tried = interpretation.choices.map((choice, index): Tried => {
    const set = [...path, index, "set"];
    return { choice, path: set, results: targets.map((target) => target.under(choice.set, set)) };
  });
  const valid = tried.filter(({ results }) => results.every(({ ok }) => ok));
  return [
    ...tried.flatMap(resultFaults),
    ...valid
      .filter(({ choice }) => choice.id === interpretation.default)
      .flatMap((usual) => defaultFaults(usual, targets)),
    ...valid.flatMap((one, index) => equalFaults(one, valid.slice(0, index))),
  ];
}

/** Faults of the first target that has any: the others have the same ones. */
function resultFaults({ choice, results }: Tried): readonly Issue[] {
  const faulty = results.find(({ issues }) => issues.length > 0);
  if (faulty === undefined) return [];
  if (faulty.ok) return faulty.issues;
  return faulty.issues.map((found) => issue("lint-choice-invalid", found.place, { choice: choice.id, detail: found }));
}

function defaultFaults({ choice, path, results }: Tried, targets: readonly Target[]): readonly Issue[] {
  const differing = targets.filter(({ stated }, index) => textOf(results[index]) !== stated);
  if (differing.length === 0) return [];
  const parameters = { choice: choice.id, targets: differing.map(({ name }) => name).join("、") };
  return [issue("lint-default-differs", at(path), parameters)];
}

function equalFaults(one: Tried, others: readonly Tried[]): readonly Issue[] {
  const same = others.find(({ results }) =>
    results.every((result, index) => textOf(result) === textOf(one.results[index])),
  );
  if (same === undefined) return [];
  return [issue("lint-choices-equal", at(one.path), { first: same.choice.id, second: one.choice.id })];
}

function textOf(result: Result<string> | undefined): string | null {
  return result?.ok === true ? result.value : null;
}
