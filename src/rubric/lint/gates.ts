import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import { gradesOf, type Grading } from "../standing";
import { conditionFaults } from "./conditions";
import { at, type Path } from "./finding";
import { dangling } from "./references";

/** What is wrong with the gates of a grading in its rubric; `path` leads to the grading. */
export function gateFaults(grading: Grading, rubric: Rubric, path: Path): readonly Issue[] {
  if (!("gates" in grading) || grading.gates === undefined) return [];
  const known = gradesOf(grading);
  return grading.gates.flatMap((gate, index) => {
    const own = [...path, "gates", index];
    const conditions = conditionFaults(gate.when, rubric, [...own, "when"]);
    if (!("atBest" in gate)) return conditions;
    const place = [...own, "atBest"];
    const idle = gate.atBest === known[0] ? [issue("lint-gate-effect", at(place), { grade: gate.atBest })] : [];
    return [...conditions, ...dangling([{ what: "grade", id: gate.atBest, known, path: place }]), ...idle];
  });
}
