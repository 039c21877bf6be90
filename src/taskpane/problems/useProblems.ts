import { useMemo, useState } from "react";
import { fixesOf, type Fix } from "../../app/fixes";
import {
  narrowed,
  NO_FILTER,
  problemChoices,
  problemsBySheet,
  problemsIn,
  SEVERITIES,
  severityCounts,
  type ProblemChoices,
  type ProblemFilter,
  type SeverityCounts,
} from "../../app/problems";
import type { Issue } from "../../shared/issue";
import type { Severity } from "../../shared/wording/table";
import type { OwnBook } from "../session/book";
import { problemRows, type ProblemRow } from "./problemRows";

/** Everything that was found in a workbook, as it is to be shown. */
export interface Problems {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly filter: ProblemFilter;
  readonly choices: ProblemChoices;
  readonly rows: readonly ProblemRow[];
  /** The problems that are to be shown, folded away or not, in the order of the rows. */
  readonly listed: readonly Issue[];
  /** By `cellKey`. */
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly toggleSeverity: (severity: Severity) => void;
  readonly narrow: (filter: ProblemFilter) => void;
  /** Opens or closes a worksheet or a kind. */
  readonly toggleRow: (key: string) => void;
}

export function useProblems({ input, scored, state }: OwnBook): Problems {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [filter, setFilter] = useState(NO_FILTER);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const issues = useMemo(() => problemsIn(scored, state), [scored, state]);
  const counts = useMemo(() => severityCounts(issues), [issues]);
  const choices = useMemo(() => problemChoices(issues), [issues]);
  const sheets = useMemo(() => problemsBySheet(narrowed(issues, shown, filter)), [issues, shown, filter]);
  const rows = useMemo(() => problemRows(sheets, toggled), [sheets, toggled]);
  const listed = useMemo(() => sheets.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.issues)), [sheets]);
  const fixes = useMemo(() => fixesOf(input, issues), [input, issues]);
  return {
    counts,
    shown,
    filter,
    choices,
    rows,
    listed,
    fixes,
    toggleSeverity: (severity) => {
      setShown(toggledIn(shown, severity));
    },
    narrow: setFilter,
    toggleRow: (key) => {
      setToggled(toggledIn(toggled, key));
    },
  };
}

/** The set without an element, or with it where it lacks it. */
function toggledIn<T>(set: ReadonlySet<T>, element: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(element)) next.add(element);
  return next;
}
