import type { Entries, Unit } from "../../src/scoring/entries";
import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { builtInRubric } from "../support/rubrics";
import { filled } from "../support/sheets";
import { settled, type PaneDesk } from "./paneDesk";

const CITIES = builtInRubric("shanxi-miit-2020-cities");

/** Entries of CITIES. */
export function citiesOf(...units: readonly Unit[]): Entries {
  return { rubric: CITIES.id, units };
}

/** A city with the same score for the first two items. */
export function city(name: string, score: number): Unit {
  return { name, entries: { "1": { score }, "2": { score } } };
}

/** A workbook of CITIES as a file that came back. */
export async function bookFile(name: string, entries: Entries): Promise<File> {
  const book = xlsxWorkbook({ codec: nodeCodec });
  await book.draw(filled(CITIES, "appendix", entries));
  return new File([new Uint8Array(book.bytes())], name);
}

/** A file with data. */
export function jsonFile(name: string, data: unknown): File {
  return new File([JSON.stringify(data)], name);
}

/** Chooses files where the pane takes them, and waits until they are read. */
export async function chooseFiles({ user }: PaneDesk, ...files: readonly File[]): Promise<void> {
  // Where a workbook is made, files of rubrics are taken before.
  const input = [...document.querySelectorAll<HTMLInputElement>("input[type=file]")].at(-1);
  if (input === undefined) throw new Error("no files can be chosen");
  await user.upload(input, [...files]);
  await settled();
}
