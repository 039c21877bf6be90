import { at } from "../../rules/faults/finding";
import { issue, type Issue, type IssueCode } from "../../shared/issue";
import type { Rubric } from "../schema";
import { lintDerived } from "./derivedFaults";
import { lintExamples } from "./exampleFaults";
import { type Check } from "./finding";
import { lintIds } from "./ids";
import { lintItems, lintLabels, lintToConfirm, lintRules } from "./itemFaults";
import { lintMended, lintNumbers, lintPrinted, lintPrintedPoints } from "./printedFaults";
import { lintModifiers } from "./modifierFaults";
import { lintLeftOpen, lintParameters } from "./parameterFaults";
import { lintReadings } from "./readingFaults";
import { lintOtherResults, lintReferences } from "./references";
import { lintRepetition, lintSections, lintTotals } from "./totalFaults";
import { lintStanding } from "./standingFaults";
import { lintSums } from "./sums";
import { lintTextLengths } from "./textLengths";
import { lintShared } from "./sharedFaults";

const CHECKS: readonly Check[] = [
  lintIds,
  lintReferences,
  lintItems,
  lintSums,
  lintRules,
  lintDerived,
  lintShared,
  lintModifiers,
  lintSections,
  lintRepetition,
  lintTotals,
  lintOtherResults,
  lintStanding,
  lintReadings,
  lintParameters,
  lintLeftOpen,
  lintLabels,
  lintPrinted,
  lintPrintedPoints,
  lintNumbers,
  lintExamples,
  lintToConfirm,
  lintMended,
  lintTextLengths,
];

/**
 * Everything in a rubric that a schema cannot see: sums, ids, references, gaps in tiers, readings that make no rule, a
 * table that cannot be drawn. Each finding has its path in the file as place. Empty where the rubric is sound.
 */
export function lintRubric(rubric: Rubric): readonly Issue[] {
  return withoutDocumentFaults(
    rubric,
    CHECKS.flatMap((check) => check(rubric)),
  );
}

/** Worked examples prove the built-in rubrics; nobody asks them of an office's own. */
const OFFICIAL_ONLY: ReadonlySet<IssueCode> = new Set(["lint-few-examples", "lint-interpretation-untried"]);

/** What is to be found fault with in a rubric of an office's own. */
export function lintOwnRubric(rubric: Rubric): readonly Issue[] {
  return lintRubric(rubric).filter(({ code }) => !OFFICIAL_ONLY.has(code));
}

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
  "lint-source-weights",
  "lint-section-floor",
  "lint-tier-unreached",
  "lint-bands-gap",
  "lint-event-over-max",
  "lint-event-over-cap",
];

/** Whether a finding may be the document's own fault, to be kept as printed. */
export function isDocuments({ code }: Issue): boolean {
  return BY_DOCUMENT.includes(code);
}

/** The findings without those that the rubric knows as its document's own faults; a fault that nothing shows is one more. */
function withoutDocumentFaults({ documentFaults = [] }: Rubric, findings: readonly Issue[]): readonly Issue[] {
  const key = (code: string, path: string | undefined) => JSON.stringify([code, path]);
  const first = new Map<string, number>();
  for (const [index, { code, path }] of documentFaults.entries()) {
    // One without a code is what no check can see.
    if (code !== undefined && !first.has(key(code, path))) first.set(key(code, path), index);
  }
  const blamed = (found: Issue) => (isDocuments(found) ? first.get(key(found.code, found.place.path)) : undefined);
  const used = new Set(findings.map(blamed));
  return [
    ...findings.filter((found) => blamed(found) === undefined),
    ...documentFaults.flatMap(({ code, path }, index) =>
      used.has(index) || code === undefined || path === undefined
        ? []
        : [issue("lint-fault-unused", at(["documentFaults", index]), { code, path })],
    ),
  ];
}
