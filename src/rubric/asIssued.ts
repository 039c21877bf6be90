import { pathText } from "../shared/schema";
import type { Rubric } from "./schema";

type Printed = Rubric["printed"];
type Mend = Rubric["mended"][number];

/** The printed table as the document has it, misprints included: every mend whose places are known is undone. */
export function asIssued({ printed, mended }: Pick<Rubric, "printed" | "mended">): Printed {
  return withTexts(printed, (place, text) =>
    mendsAt(mended, place).reduce((now, one) => now.replaceAll(one.mended, one.printed), text),
  );
}

function mendsAt(mended: readonly Mend[], place: string): readonly Mend[] {
  return mended.filter(({ places = [] }) => places.includes(place));
}

/** The texts of a printed table that can have been mended, by their places: title, rows[2].cells[5]. */
export function printedTexts(printed: Printed): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  withTexts(printed, (place, text) => {
    texts.set(place, text);
    return text;
  });
  return texts;
}

function withTexts(printed: Printed, told: (place: string, text: string) => string): Printed {
  const inCells = (cells: readonly string[], ...path: readonly (string | number)[]) =>
    cells.map((text, column) => told(pathText([...path, column]), text));
  return {
    ...printed,
    title: told("title", printed.title),
    header: printed.header.map((cells, row) => inCells(cells, "header", row)),
    rows: printed.rows.map((row, index) => ({ ...row, cells: inCells(row.cells, "rows", index, "cells") })),
    notes: inCells(printed.notes, "notes"),
  };
}

/** The mends that show in the printed table; other ones are of markup, or of texts beside it. */
export function mendsInTable({ mended }: Pick<Rubric, "mended">): readonly Mend[] {
  return mended.filter(({ places }) => places !== undefined);
}

/** Mends in Chinese, each with where it is. */
export function mendTexts(mended: readonly Mend[]): readonly string[] {
  return mended.map(
    ({ printed, mended: now, where }) => `“${printed.replaceAll("\n", "↵")}”更正为“${now}”（${where}）`,
  );
}
