import { usualLayout } from "../../app/generate";
import type { Wanted } from "../../app/issued/documents";
import { assessorIn, usualOptions } from "../../app/issued/options";
import type { WorkbookInput } from "../../app/workbookInput";
import type { ReportOptions, ReportSource, Version } from "../../report/options";
import type { Evaluation } from "../../scoring/evaluate";
import type { Format, Tables } from "../session/names";
import { issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { pause } from "../session/course";
import { createStore, type Readable } from "../session/store";

export const ORDERS = ["list", "rank"] as const;

/** What the clerk decided on; null where he has not, so that the usual holds. */
export interface ExportChoices {
  readonly tables: Tables;
  /** Whose table is wanted, or looked at where all are; null: the first unit's. */
  readonly unit: string | null;
  readonly version: Version;
  readonly order: ReportOptions["order"] | null;
  readonly self: boolean;
  /** With the document's own misprints. */
  readonly asIssued: boolean;
  /** Whether there is room for signatures and seals. */
  readonly signed: boolean;
  readonly assessor: string | null;
  readonly responsible: string;
  readonly date: string;
  readonly format: Format;
  /** A file for each unit, together in an archive. */
  readonly each: boolean;
}

export const UNDECIDED: ExportChoices = {
  tables: "unit",
  unit: null,
  version: "public",
  order: null,
  self: true,
  asIssued: false,
  signed: true,
  assessor: null,
  responsible: "",
  date: "",
  format: "docx",
  each: false,
};

/** How the tables are issued. Where they are all units', nobody is responsible for each of them. */
export function optionsOf(source: ReportSource, choices: ExportChoices): ReportOptions {
  const { version, order, self, asIssued, signed, tables, responsible, date } = choices;
  const usual = usualOptions(source, version);
  const signature = {
    assessor: written(assessorOf(source.evaluation, choices)),
    responsible: tables === "units" ? null : written(responsible),
  };
  return {
    version,
    order: order ?? usual.order,
    self: usual.self && self,
    asIssued,
    signature: signed ? signature : null,
    date: written(date),
  };
}

/** Who assesses: as somebody typed it, or else by the document. */
export function assessorOf({ rubric }: Evaluation, { assessor }: ExportChoices): string {
  return assessor ?? assessorIn(rubric) ?? "";
}

/** What is left blank is written in by hand. */
function written(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** The unit whose table is wanted or looked at; null where there are no units. */
export function unitOf({ units }: Evaluation, { unit }: ExportChoices): string | null {
  const names = units.map((one) => one.unit.name);
  return names.find((name) => name === unit) ?? names[0] ?? null;
}

/** What is looked at before it is exported: of all units' tables only one. */
export function lookedAt(evaluation: Evaluation, choices: ExportChoices): Wanted {
  if (choices.tables === "summary") return { tables: "summary" };
  return { tables: "unit", name: unitOf(evaluation, choices) ?? "" };
}

/** What is exported. */
export function wantedOf(evaluation: Evaluation, choices: ExportChoices): Wanted {
  if (choices.tables !== "units") return lookedAt(evaluation, choices);
  return { tables: archived(choices) ? "each" : "units" };
}

/** Whether so many units' tables find room as worksheets of the workbook. */
export function sheetsFit({ tables }: ExportChoices, units: number): boolean {
  return tables !== "units" || usualLayout(units) === "appendix";
}

/** As what the tables of so many units are exported: as chosen, where that is possible. */
export function formatOf(choices: ExportChoices, units: number): Format {
  return choices.format === "sheet" && !sheetsFit(choices, units) ? UNDECIDED.format : choices.format;
}

/** Whether several files go into an archive. */
export function archived({ tables, each, format }: ExportChoices): boolean {
  return tables === "units" && each && format !== "sheet";
}

/** The names of the worksheets of a workbook, hidden ones too. */
export function sheetNames({ reading }: WorkbookInput): readonly string[] {
  return [...reading.sheets.map(({ sheet }) => sheet.name), ...reading.unmarked];
}

export interface ExportState {
  readonly choices: ExportChoices;
  /** Tables that are done, of how many; null at rest. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** Hears how many tables are done. Throws where somebody has asked to stop. */
export type Progress = (done: number, of: number) => Promise<void>;

/** Keeps what was decided on while the clerk goes from step to step, and how far an export is. */
export interface Exporting extends Readable<ExportState> {
  readonly choose: (part: Partial<ExportChoices>) => void;
  /** Carries out an export that tells how far it is; fails where it is stopped. */
  readonly run: <T>(work: (progress: Progress) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Ends the export after the present table. */
  readonly stop: () => void;
}

/** Milliseconds between two times that progress is shown: drawing it takes time, too. */
const SHOWN = 100;

export function createExporting(): Exporting {
  const { state, subscribe, change } = createStore<ExportState>({ choices: UNDECIDED, progress: null });
  let stopping = new AbortController();
  const run = async <T>(work: (progress: Progress) => Promise<Result<T>>): Promise<Result<T>> => {
    const { signal } = (stopping = new AbortController());
    let shown = -Infinity;
    try {
      return await work(async (done, of) => {
        signal.throwIfAborted();
        if (performance.now() - shown < SHOWN) return;
        change({ progress: { done, of } });
        await pause();
        shown = performance.now();
      });
    } catch (fault) {
      if (!signal.aborted || fault !== signal.reason) throw fault;
      return failure([issue("report-stopped", {}, {})]);
    } finally {
      change({ progress: null });
    }
  };
  return {
    state,
    subscribe,
    choose: (part) => {
      change({ choices: { ...state().choices, ...part } });
    },
    run,
    stop: () => {
      stopping.abort();
    },
  };
}
