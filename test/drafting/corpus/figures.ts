import { times } from "../../../src/shared/decimal";
import type { Draft } from "../../../src/drafting/draft";
import { issueText } from "../../../src/shared/issue";
import { aligned, draftedItems, isSameSection, type Drafted, type Pair } from "./align";
import { verdictOn, type Verdict } from "./compare";
import type { CorpusTable, TrueItem } from "./corpusTable";

/** What became of one item of a table. */
export interface Fate {
  readonly truth: TrueItem;
  /** Null where the draft has no such item. */
  readonly drafted: Drafted | null;
  readonly section: boolean;
  readonly max: boolean;
  readonly counts: boolean;
  readonly verdict: Verdict;
  /** What is wrong with it and not said; null where nothing is. */
  readonly silent: string | null;
}

/** What became of a table. */
export interface TableFate {
  readonly name: string;
  readonly table: CorpusTable;
  /** Why it was not drafted; null where it was. */
  readonly failed: string | null;
  readonly items: readonly Fate[];
  /** Drafted items that the table does not have. */
  readonly invented: readonly Drafted[];
}

export function fateOf(name: string, table: CorpusTable, draft: Draft | null, failed: string | null): TableFate {
  const pairs: readonly Pair[] = draft === null ? [] : aligned(table.items, draftedItems(draft));
  const by = new Map(pairs.map(({ truth, drafted }) => [truth, drafted]));
  return {
    name,
    table,
    failed,
    items: table.items.map((truth) => itemFate(truth, by.get(truth) ?? null, draft)),
    invented: pairs.flatMap(({ truth, drafted }) => (truth === null && drafted !== null ? [drafted] : [])),
  };
}

function itemFate(truth: TrueItem, drafted: Drafted | null, draft: Draft | null): Fate {
  if (drafted === null) {
    const silent = draft === null || isTold(truth, draft) ? null : "lost";
    const verdict = silent === null ? "unread" : "silent";
    return { truth, drafted, section: false, max: false, counts: false, verdict, silent };
  }
  const { item, own } = drafted;
  const verdict = verdictOn(truth, { item, reading: own.reading });
  const max = countedPoints(item, draft) === (truth.max ?? 0);
  const counts = item.counts === truth.counts;
  const sure = own.reading.confidence === "certain" && item.toConfirm === undefined;
  const unsaid = sure && !(draft !== null && saysPoints(draft, item.id));
  const wrong = verdict === "silent" ? "rule" : !max && unsaid ? "max" : !counts && unsaid ? "counts" : null;
  return { truth, drafted, section: isSameSection(truth, item), max, counts, verdict, silent: wrong };
}

/** What an item's full points come to in the total: a section may be weighed. */
function countedPoints({ section, max }: Drafted["item"], draft: Draft | null): number {
  const weight = draft?.rubric.sections.find(({ name }) => name === section)?.weight ?? 1;
  return times(max ?? 0, weight);
}

/** Findings that say of a table that its points may be misread. */
const OF_POINTS = ["draft-points-in-text", "draft-points-twice", "draft-doubt", "draft-document-fault"];

function saysPoints({ findings }: Draft, id: string): boolean {
  return findings.some(
    ({ code, place }) => place.item === id || (place.item === undefined && OF_POINTS.includes(code)),
  );
}

/** Whether a finding names an item that the draft has not, or says that the rest of the table was left out. */
function isTold({ name }: TrueItem, { findings }: Draft): boolean {
  return findings.some((found) => found.code === "draft-second-table" || issueText(found).includes(name.slice(0, 8)));
}

/** Numbers of a group of items. */
export interface Figures {
  readonly items: number;
  readonly found: number;
  readonly section: number;
  readonly max: number;
  readonly counts: number;
  /** Items that state a rule, and what became of these. */
  readonly ruled: number;
  readonly rules: Readonly<Record<Verdict, number>>;
  /** Items that state none, of which the draft makes a rule or is certain of one. */
  readonly made: number;
  /** Whatever is wrong and not said. */
  readonly silent: number;
}

export function figuresOf(fates: readonly Fate[]): Figures {
  const count = (holds: (fate: Fate) => boolean) => fates.filter(holds).length;
  const of = (verdict: Verdict) => count((fate) => isRuled(fate) && fate.verdict === verdict);
  return {
    items: fates.length,
    found: count(({ drafted }) => drafted !== null),
    section: count(({ section }) => section),
    max: count(({ max }) => max),
    counts: count(({ counts }) => counts),
    ruled: count(isRuled),
    rules: { right: of("right"), partly: of("partly"), said: of("said"), unread: of("unread"), silent: of("silent") },
    made: count((fate) => !isRuled(fate) && fate.drafted !== null && fate.verdict !== "right"),
    silent: count(({ silent }) => silent !== null),
  };
}

function isRuled({ truth }: Fate): boolean {
  return truth.rules.length > 0;
}

/** What sort of rule an item states: its kind, or its scale where it measures. */
export function kindStated({ rules }: TrueItem): string {
  const [rule] = rules;
  if (rule === undefined) return "(none)";
  if (rule.kind !== "measured") return rule.kind;
  return [
    "measured",
    rule.measure.kind,
    ...(rule.compare === undefined ? [] : [rule.compare.kind]),
    rule.scale.kind,
  ].join(" ");
}
