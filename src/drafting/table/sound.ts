import { lintOwnRubric, isDocuments } from "../../rubric/lint/lint";
import { rubricSchema, type Rubric } from "../../rubric/schema";
import { issue, issueText, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { leftItem, type ReadItem } from "./items";

/** A rubric that the checks have no errors for, with its items as they are read in the end. */
export interface Sound {
  readonly rubric: Rubric;
  readonly read: readonly ReadItem[];
}

/** How a rubric is put together of its items. */
type Assembling = (read: readonly ReadItem[], graded: boolean) => Rubric;

/** What the checks may be told of how a table was read. */
interface Trust {
  /** Whether every number that goes into the sums was read from a cell of its own, so that a wrong sum is the document's. */
  readonly sums: boolean;
}

/**
 * Puts a rubric together so that its checks find no errors: what the document has wrong is kept and said, an item with
 * a rule that cannot be is left to the reviewer, grades that cannot be are left out. Issues are what is strange.
 */
export function soundRubric(
  read: readonly ReadItem[],
  assemble: Assembling,
  trust: Trust,
  graded = true,
): Result<Sound> {
  const parsed = parseWith(rubricSchema, assemble(read, graded));
  if (!parsed.ok) return parsed;
  const rubric = parsed.value;
  const found = lintOwnRubric(rubric);
  const errors = found.filter(({ severity }) => severity === "error");
  const faults = errors.filter((one) => !isDocuments(one));
  const rest = found.filter(({ severity }) => severity !== "error");
  const sound = { rubric: withFaults(rubric, errors, trust), read };
  if (faults.length === 0) return success(sound, [...errors.map((one) => faultOf(one, trust)), ...rest]);
  const unfit = new Set(faults.flatMap((fault) => concerned(fault, rubric)));
  const left = read.map((one) => (unfit.has(one.item.id) && !isLeft(one) ? leftItem(one) : one));
  const grades = graded && faults.some((fault) => isOfGrades(fault, rubric));
  if (grades || left.some((one, index) => one !== read[index])) {
    return soundRubric(left, assemble, trust, graded && !grades);
  }
  // Whatever the fault is, no item's rule shall cost the table.
  if (!graded && read.every(isLeft)) return failure(faults);
  return soundRubric(
    read.map((one) => (isLeft(one) ? one : leftItem(one))),
    assemble,
    trust,
    false,
  );
}

/** Every fault of the document once, as the rubric keeps it; an item that it is about may as well be misread. */
function withFaults(rubric: Rubric, errors: readonly Issue[], trust: Trust): Rubric {
  if (errors.length === 0) return rubric;
  const faults = new Map(
    errors.map((one) => {
      const path = one.place.path ?? "";
      return [
        `${one.code} ${path}`,
        { fault: isSure(one, trust) ? sentenceOf(one) : `可能没有读对：${sentenceOf(one)}`, code: one.code, path },
      ];
    }),
  );
  // Of several errors of an item the first is told.
  const byItem = new Map([...errors].reverse().map((one) => [placeIn("items", one), one] as const));
  const items = rubric.items.map((item, index) => {
    const own = byItem.get(index);
    if (own === undefined) return item;
    return { ...item, toConfirm: [item.toConfirm ?? [], `${sentenceOf(own)}，请对照原文核对`].flat().join("；") };
  });
  return { ...rubric, items, documentFaults: [...faults.values()] };
}

/** Only of a sum that was read with certainty the document is to blame; anything else may be misread. */
function isSure({ code }: Issue, { sums }: Trust): boolean {
  return code === "lint-sum" && sums;
}

function faultOf(one: Issue, trust: Trust): Issue {
  return issue(isSure(one, trust) ? "draft-document-fault" : "draft-doubt", one.place, { fault: sentenceOf(one) });
}

/** What is wrong, without what the finder is told to do. */
function sentenceOf(found: Issue): string {
  return issueText(found).replace(/[，；]请.*$/, "");
}

/** The items that a fault is about: its own, or those of an interpretation. */
function concerned(fault: Issue, { items, interpretations }: Rubric): readonly string[] {
  const own = items[placeIn("items", fault)];
  if (own !== undefined) return [own.id];
  const applies = interpretations[placeIn("interpretations", fault)]?.applies;
  return applies !== undefined && "items" in applies ? applies.items : [];
}

function isOfGrades(fault: Issue, { interpretations }: Rubric): boolean {
  const applies = interpretations[placeIn("interpretations", fault)]?.applies;
  return (
    fault.place.path?.startsWith("grading") === true ||
    (applies !== undefined && "part" in applies && applies.part === "grading")
  );
}

/** Which element of a list a fault is in; -1 where it is elsewhere. */
function placeIn(list: "items" | "interpretations", { place: { path = "" } }: Issue): number {
  const [, index] = new RegExp(`^${list}\\[(\\d+)\\]`).exec(path) ?? [];
  return index === undefined ? -1 : Number(index);
}

/** Left once is not left again: the fault is elsewhere then. */
function isLeft({ reading }: ReadItem): boolean {
  return reading.confidence === "none";
}
