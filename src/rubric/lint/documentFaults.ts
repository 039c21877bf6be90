import type { IssueCode } from "../../shared/issue";
import { issue, type Issue } from "../../shared/issue";
import type { Rubric } from "../schema";
import { at } from "./finding";

/** Findings that a document may be to blame for: the table is sound as data, but says what cannot be right. */
const BY_DOCUMENT: readonly IssueCode[] = [
  "lint-sum",
  "lint-max-cell",
  "lint-number-twice",
  "lint-cap",
  "lint-section-cap",
  "lint-level-over-cap",
  "lint-deduction-range",
  "lint-limit-max",
  "lint-factors",
  "lint-weights",
  "lint-tier-order",
  "lint-points-over-max",
  "lint-max-unreached",
  "lint-full-unreached",
  "lint-weights-sum",
  "lint-bands-gap",
  "lint-event-over-max",
  "lint-event-over-cap",
];

/** Whether a finding may be the document's own fault, to be kept as printed. */
export function isDocuments({ code }: Issue): boolean {
  return BY_DOCUMENT.includes(code);
}

/** The findings without those that the rubric knows as its document's own faults; a fault that nothing shows is one more. */
export function withoutDocumentFaults({ documentFaults = [] }: Rubric, findings: readonly Issue[]): readonly Issue[] {
  const blamed = (found: Issue) =>
    documentFaults.findIndex(({ code, path }) => code === found.code && path === found.place.path);
  const excused = findings.filter((found) => isDocuments(found) && blamed(found) >= 0);
  const used = new Set(excused.map(blamed));
  return [
    ...findings.filter((found) => !excused.includes(found)),
    ...documentFaults.flatMap(({ code, path }, index) =>
      used.has(index) ? [] : [issue("lint-fault-unused", at(["documentFaults", index]), { code, path })],
    ),
  ];
}
