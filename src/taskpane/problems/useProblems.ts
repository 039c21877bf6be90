import { useMemo, useState } from "react";
import { fixesOf, type Fix } from "../../app/fixes";
import { problemsBySheet, severityCounts, SEVERITIES, type SeverityCounts } from "../../app/problems";
import type { Severity } from "../../shared/severity";
import type { OwnBook } from "../session/book";
import { problemRows, type ProblemRow } from "./problemRows";

/** Everything that was found in a workbook, as it is to be shown. */
export interface Problems {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly rows: readonly ProblemRow[];
  /** By `cellKey`. */
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly toggleSeverity: (severity: Severity) => void;
  /** Opens or closes a worksheet or a kind. */
  readonly toggleRow: (key: string) => void;
}

export function useProblems({ input, scored, state }: OwnBook): Problems {
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const issues = useMemo(() => scored.issues.concat(state.issues), [scored.issues, state.issues]);
  const counts = useMemo(() => severityCounts(issues), [issues]);
  const sheets = useMemo(() => problemsBySheet(issues, shown), [issues, shown]);
  const rows = useMemo(() => problemRows(sheets, toggled), [sheets, toggled]);
  const fixes = useMemo(() => fixesOf(input, issues), [input, issues]);
  return {
    counts,
    shown,
    rows,
    fixes,
    toggleSeverity: (severity) => {
      setShown(toggledIn(shown, severity));
    },
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
