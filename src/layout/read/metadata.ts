import { z } from "zod";
import { issue, type Issue } from "../../shared/issue";
import { parseJson } from "../../shared/json";
import { parseWith } from "../../shared/schema";
import { fromChunks, METADATA } from "../sheets/hiddenSheets";
import type { Layout } from "../sheets/design";
import { contentAt, FIRST_EDITION, type FoundSheet } from "./found";

/** What the hidden sheet _rubric says; what is missing or cannot be read is null. */
export interface Metadata {
  readonly found: FoundSheet;
  /** All values by their keys. */
  readonly values: ReadonlyMap<string, string>;
  readonly layout: Layout | null;
  readonly self: boolean | null;
  /** Of the places that the workbook was made with. */
  readonly edition: number;
  readonly readings: Readonly<Record<string, string>> | null;
  /** Names and categories of all units, in order. */
  readonly units: readonly (readonly [string, string | null])[] | null;
  /** The rubric as JSON. */
  readonly rubric: string | null;
}

const layoutSchema = z.enum(["appendix", "matrix"]);
const selfSchema = z.enum(["true", "false"]);
const editionSchema = z.coerce.number<string>().int().min(1).default(FIRST_EDITION);
const readingsSchema = z.record(z.string(), z.string());
const unitsSchema = z.array(z.tuple([z.string(), z.string().nullable()]));

/** Reads the hidden sheet; parts that are damaged are left out and reported. */
export function readMetadata(found: FoundSheet): { readonly metadata: Metadata; readonly issues: readonly Issue[] } {
  const values = valuesOf(found);
  const issues: Issue[] = [];
  const part = <T>(key: string, schema: z.ZodType<T>, value: unknown): T | null => {
    const parsed = parseWith(schema, value);
    if (parsed.ok) return parsed.value;
    issues.push(issue("metadata-damaged", { sheet: found.sheet.name }, { what: key }));
    return null;
  };
  const self = part(METADATA.self, selfSchema, values.get(METADATA.self));
  const metadata = {
    found,
    values,
    layout: part(METADATA.layout, layoutSchema, values.get(METADATA.layout)),
    self: self === null ? null : self === "true",
    edition: part(METADATA.edition, editionSchema, values.get(METADATA.edition)) ?? FIRST_EDITION,
    readings: part(METADATA.readings, readingsSchema, jsonOf(values.get(METADATA.readings) ?? null)),
    units: part(METADATA.units, unitsSchema, jsonOf(fromChunks(METADATA.units, values))),
    rubric: fromChunks(METADATA.rubric, values),
  };
  return { metadata, issues };
}

function valuesOf(found: FoundSheet): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, row] of found.rows) {
    const content = contentAt(found, row, found.keyColumn + 1);
    if (typeof content === "string") values.set(key, content);
  }
  return values;
}

/** The data in a JSON text; undefined where it holds none. */
function jsonOf(text: string | null): unknown {
  if (text === null) return undefined;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}
