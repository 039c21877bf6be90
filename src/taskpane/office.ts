import { languageFor, type Language } from "../shared/language";
import type { Wishes } from "../ui/wishes";

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

/** How the pane is coloured. */
export type Appearance = "light" | "dark" | "contrast";

/** The share of each colour in what the eye takes for brightness (ITU-R BT.709). */
const SHARES = [0.2126, 0.7152, 0.0722];

/** Brightness of "#RRGGBB" or "RRGGBB", 0 to 1; undefined for anything else. */
function brightness(colour: string): number | undefined {
  const hex = /^#?([\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) return undefined;
  return SHARES.reduce((sum, share, at) => sum + (share * parseInt(hex.slice(2 * at, 2 * at + 2), 16)) / 255, 0);
}

/**
 * The appearance that goes with Office. High contrast is the system's to say; light or dark follows the background of
 * Office's panes where it is known, because Office may be dark on a light system and the other way round.
 */
export function appearanceFor(background: string | undefined, wishes: Wishes): Appearance {
  if (wishes.contrast) return "contrast";
  const bright = background === undefined ? undefined : brightness(background);
  const dark = bright === undefined ? wishes.dark : bright < 0.5;
  return dark ? "dark" : "light";
}
