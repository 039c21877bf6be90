import type { Layout } from "../../layout/plan/design";
import type { WorkbookState } from "../../layout/results/state";
import type { Severity } from "../../shared/severity";
import type { Task } from "../session/session";

/** Everything that the task pane says; each language has all of it. */
export interface Texts {
  readonly product: string;
  readonly purpose: string;
  readonly outsideExcel: string;
  readonly notStarted: string;
  readonly tabs: {
    readonly label: string;
    readonly start: string;
    readonly problems: string;
    readonly results: string;
    readonly readings: string;
    readonly review: string;
  };
  /** How the results stand to the entries, and what that means. */
  readonly states: Readonly<Record<WorkbookState["state"], { readonly word: string; readonly meaning: string }>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly tasks: Readonly<Record<Task, { readonly busy: string; readonly done: string; readonly failed: string }>>;
  readonly common: {
    readonly readAgain: string;
    readonly copyDetails: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly dismiss: string;
    readonly crashed: string;
    readonly noBook: string;
    readonly blank: string;
    readonly goTo: (place: string) => string;
    readonly page: (from: number, to: number, all: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly more: string;
    readonly state: string;
  };
  readonly start: {
    readonly choose: string;
    readonly search: string;
    readonly noMatch: string;
    readonly document: (title: string, number: string | null) => string;
    readonly issuer: string;
    readonly total: (points: number | null) => string;
    readonly items: (count: number) => string;
    readonly points: (max: number) => string;
    readonly units: string;
    readonly unitsHint: string;
    readonly unitsCategoryHint: (categories: string) => string;
    readonly unitCount: (count: number) => string;
    readonly layout: string;
    readonly self: string;
    readonly selfHint: Readonly<Record<"points" | "report" | "nothing", string>>;
    readonly preview: string;
    readonly sheetsToAdd: (count: number) => string;
    readonly hiddenSheet: string;
    readonly make: string;
    readonly ownBook: string;
    readonly list: string;
  };
  readonly problems: {
    readonly none: string;
    readonly count: (severity: string, count: number) => string;
    readonly noSheet: string;
    readonly summary: string;
  };
  readonly results: {
    readonly score: string;
    readonly notWritten: string;
    readonly provisional: (count: number) => string;
    readonly search: string;
    readonly table: string;
    readonly rank: string;
    readonly unit: string;
    readonly total: string;
    readonly grade: string;
    readonly marks: string;
    readonly vetoed: string;
    readonly capped: string;
    readonly incomplete: string;
    readonly missing: (items: string) => string;
    readonly itemsOf: (unit: string) => string;
    readonly points: (value: string, max: number | null) => string;
    readonly notScored: string;
  };
  readonly readings: {
    readonly intro: string;
    readonly none: string;
    readonly basis: (clause: string) => string;
    readonly inForce: string;
    readonly usual: string;
    readonly changes: (count: number, all: number) => string;
    readonly counting: string;
    readonly use: string;
  };
  readonly review: {
    readonly scoredAt: (time: string, program: string) => string;
    readonly never: string;
    readonly edited: (count: number) => string;
    readonly noneEdited: string;
    readonly cell: string;
    readonly unit: string;
    readonly was: string;
    readonly now: string;
    readonly again: string;
    readonly detection: string;
  };
}
