import { z } from "zod";
import { parseJson } from "../shared/json";
import { failure, success, type Result } from "../shared/result";
import { parseWith } from "../shared/schema";

/*
 * How a sheet of an office's own corresponds to a rubric: which lines are units, which columns are entries and results.
 * Where units go across, rows and columns exchange their parts.
 */

const text = z.string().min(1);
const columnPlace = z.string().regex(/^[A-Z]{1,3}$/, "should-be-column");
const rowPlace = z.string().regex(/^[1-9]\d{0,6}$/, "should-be-row");
const rowNumber = z.int().min(1).max(1_048_576);

/** What a cell of results can show: of a unit, of one of its sections, or of one of its items. */
const whatSchema = z.union([
  z.enum(["total", "base", "bonus", "penalty", "rank", "grade", "veto", "notices"]),
  z.templateLiteral(["section:", text]),
  z.templateLiteral(["points:", text]),
  z.templateLiteral(["explanation:", text]),
]);

/** `line`: what tells one unit's line from another; `place`: what tells a field or a result from another. */
function shape<Units extends "rows" | "columns", Line extends z.ZodType, Place extends z.ZodType>(
  units: Units,
  line: Line,
  place: Place,
) {
  return z.strictObject({
    /** Version of this file format. */
    format: z.literal(1),
    /** The rubric's id. */
    rubric: text,
    sheet: text,
    units: z.literal(units),
    /** The lines of the header, from the outermost to the one nearest to the units. */
    header: z.array(line).min(1).max(3),
    first: line,
    /** The last line of units; null: until the first blank name. */
    last: line.nullable(),
    name: place,
    category: place.nullable(),
    /** The place of each attribute by its id. */
    attributes: z.record(z.string(), place),
    entries: z.array(
      z.strictObject({
        item: text,
        /** A field of the item, or `points`: final points that are taken as they are. */
        field: text,
        at: place,
        /** What stands in the header at that place. */
        header: z.string(),
        /** Whether the proposal was certain. */
        sure: z.boolean(),
      }),
    ),
    results: z.array(z.strictObject({ what: whatSchema, at: place })),
    unmapped: z.array(z.strictObject({ at: place, header: z.string() })),
  });
}

export const sheetMapSchema = z.discriminatedUnion("units", [
  shape("rows", rowNumber, columnPlace),
  shape("columns", columnPlace, rowPlace),
]);

export type SheetMap = z.infer<typeof sheetMapSchema>;
export type MappedEntry = SheetMap["entries"][number];
export type ResultWhat = z.infer<typeof whatSchema>;

/** The field of an item whose points are taken as they are. */
export const POINTS_FIELD = "points";

/** The map in the text of a file; every fault of it with its path. */
export function parseSheetMap(source: string, file: string): Result<SheetMap> {
  const json = parseJson(source, file);
  if (!json.ok) return failure(json.issues);
  const parsed = parseWith(sheetMapSchema, json.value, { file });
  return parsed.ok ? success(parsed.value) : parsed;
}

/** A map as the text of a file: the same map always gives the same text, an entry a line. */
export function sheetMapText(map: SheetMap): string {
  const { entries, results, unmapped, ...head } = sheetMapSchema.parse(map);
  const list = (elements: readonly unknown[]) =>
    elements.length === 0 ? "[]" : `[\n${elements.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = Object.entries({ entries, results, unmapped });
  return `{\n${[...lines, ...lists.map(([key, own]) => `  "${key}": ${list(own)}`)].join(",\n")}\n}\n`;
}
