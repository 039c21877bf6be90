import type { Layout } from "../../layout/sheets/design";
import type { WorkbookState } from "../../layout/results/state";
import type { Language } from "../../shared/language";
import type { Severity } from "../../shared/wording/severity";
import type { Task } from "../session/names";
import type { CollectTexts } from "./collect";
import type { ExportTexts } from "./export";
import type { ProblemsTexts } from "./problems";
import type { ReadingsTexts } from "./readings";
import type { ResultsTexts } from "./results";
import type { ReviewTexts } from "./review";
import type { StartTexts } from "./start";

/** Everything that the task pane says; each language has all of it. */
export interface Texts {
  readonly language: Language;
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
    readonly collect: string;
    readonly export: string;
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
    readonly notRead: string;
    readonly blank: string;
    readonly goTo: (place: string) => string;
    readonly page: (from: number, to: number, all: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly state: string;
    /** Of a part of the pane that is loaded when it is needed. */
    readonly loading: string;
    readonly notLoaded: string;
    readonly loadAgain: string;
  };
  readonly start: StartTexts;
  readonly problems: ProblemsTexts;
  readonly results: ResultsTexts;
  readonly readings: ReadingsTexts;
  readonly review: ReviewTexts;
  readonly collect: CollectTexts;
  readonly export: ExportTexts;
}
