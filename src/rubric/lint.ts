import type { Issue, IssueCode } from "../shared/issue";
import { withoutDocumentFaults } from "./lint/documentFaults";
import { lintExamples } from "./lint/examples";
import { lintFeeds } from "./lint/feeds";
import type { Check } from "./lint/finding";
import { lintIds } from "./lint/ids";
import { lintItems } from "./lint/items";
import { lintLabels } from "./lint/labels";
import { lintLeftOpen } from "./lint/leftOpen";
import { lintModifiers } from "./lint/modifiers";
import { lintNumbers } from "./lint/numbers";
import { lintOtherResults } from "./lint/otherResults";
import { lintParameters } from "./lint/parameters";
import { lintPrinted } from "./lint/printed";
import { lintPrintedPoints } from "./lint/printedPoints";
import { lintReadings } from "./lint/readings";
import { lintReferences } from "./lint/references";
import { lintRepetition } from "./lint/repetition";
import { lintRules } from "./lint/rules";
import { lintSections } from "./lint/sections";
import { lintStanding } from "./lint/standing";
import { lintSums } from "./lint/sums";
import { lintToConfirm } from "./lint/toConfirm";
import { lintTotals } from "./lint/totals";
import type { Rubric } from "./schema";

const CHECKS: readonly Check[] = [
  lintIds,
  lintReferences,
  lintItems,
  lintSums,
  lintRules,
  lintFeeds,
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
