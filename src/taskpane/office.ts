import { languageFor, type Language } from "../shared/language";

/** What the pane was opened for: the two buttons of the ribbon. */
export type Task = "open" | "score";

/** Where the pane runs, as far as it is known when it opens. */
export interface Surroundings {
  readonly inExcel: boolean;
  /** The language of Office's own menus (BCP 47); outside Office unknown. */
  readonly language: string | undefined;
  /** The colour of Office's own panes, "#RRGGBB"; not every Excel tells it. */
  readonly background: string | undefined;
  readonly task: Task;
}

/** The part of office.js that is asked; outside Office the context lacks most of what its types promise. */
interface OfficeLibrary {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
  readonly context?: {
    readonly displayLanguage?: string;
    readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  };
}

/** Waits until office.js knows where it runs. `query` is that of the page's address ("?task=score"). */
export async function surroundings(office: OfficeLibrary, query: string): Promise<Surroundings> {
  const { host } = await office.onReady();
  return {
    inExcel: host === "Excel",
    language: office.context?.displayLanguage,
    background: office.context?.officeTheme?.bodyBackgroundColor,
    task: new URLSearchParams(query).get("task") === "score" ? "score" : "open",
  };
}

/** The language that the pane speaks: Office's, or where that is not known the browser's. */
export function paneLanguage({ language }: Surroundings): Language {
  return languageFor(language ?? navigator.language);
}
