import { z } from "zod";
import { issue, type Issue, type Place } from "./issue";
import { failure, success, type Result } from "./result";
import { either, isTerm, said, together, written, type OwnWords } from "./said";
import { lookUp } from "./lookUp";

const KINDS: Readonly<Record<string, OwnWords>> = {
  string: "kind-string",
  number: "kind-number",
  int: "kind-int",
  boolean: "kind-boolean",
  array: "kind-array",
  object: said("kind-object", { shape: "{…}" }),
  record: said("kind-object", { shape: "{…}" }),
  null: written("null"),
  undefined: "kind-undefined",
};

/** Parses unknown data; a failure names every fault with its path, `prefix` standing before it. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place = {},
  prefix: readonly PropertyKey[] = [],
): Result<T> {
  const faults = new Faults();
  const parsed = schema.safeParse(data, { error: faults.message });
  if (parsed.success) return success(parsed.data);
  return failure(parsed.error.issues.flatMap((found) => issuesOf(found, faults.wordsOf(found), place, prefix)));
}

/** Every key that should not be there is a fault at its own path. */
function issuesOf(found: z.core.$ZodIssue, detail: OwnWords, place: Place, prefix: readonly PropertyKey[]): Issue[] {
  return faultyPaths(found).map((own) => {
    const path = pathText([...prefix, ...own]);
    return issue("schema", path === "" ? place : { ...place, path }, { detail });
  });
}

/** Where in the data the fault is. */
function faultyPaths(found: z.core.$ZodIssue): (readonly PropertyKey[])[] {
  return found.code === "unrecognized_keys" ? found.keys.map((key) => [...found.path, key]) : [found.path];
}

/** A path in the form units[3].entries["16"].central; empty for the document itself. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${String(key)}]`;
    const name = String(key);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/**
 * What is wrong with values, in words that need no knowledge of programming. The library knows more of a value when it
 * asks for a message than it tells afterwards, and takes texts only: it is given the number of the words.
 */
class Faults {
  private readonly words: OwnWords[] = [];

  readonly message = (found: z.core.$ZodRawIssue): string => String(this.words.push(this.tell(found)) - 1);

  /** A schema that has its own words gives their code. */
  wordsOf({ message }: { readonly message: string }): OwnWords {
    return isTerm(message) ? message : (this.words[Number(message)] ?? "should-be-otherwise");
  }

  private tell(found: z.core.$ZodRawIssue): OwnWords {
    switch (found.code) {
      case "invalid_type":
        return typeFault(kindNamed(found.expected), found.input);
      case "invalid_value":
        return oneOf(found.values.map(jsonOf));
      case "unrecognized_keys":
        return found.inst instanceof z.ZodObject
          ? said("key-unknown-among", { known: Object.keys(found.inst.shape).join("、") })
          : "key-unknown";
      case "invalid_union":
        return this.unionFault(found.errors, found.options, found.inst);
      case "too_small":
        return smallFault(found.origin, Number(found.minimum), found.inclusive !== false);
      case "too_big":
        return bigFault(found.origin, Number(found.maximum), found.inclusive !== false);
      case "not_multiple_of":
        return said("should-be-multiple", { step: found.divisor });
      case "invalid_format":
      case "invalid_key":
      case "invalid_element":
      case "custom":
        return "should-be-otherwise";
    }
  }

  /** Why a value has none of several shapes: what is wrong with the one that is meant, or which there are. */
  private unionFault(shapes: readonly (readonly z.core.$ZodIssue[])[], options: unknown, union: unknown): OwnWords {
    const names: readonly unknown[] = Array.isArray(options) ? options : [];
    if (names.length > 0) return oneOf(names.map(String));
    const meant = shapes.filter((faults) => !faults.some(isOtherShape));
    const fewest = Math.min(...meant.map(({ length }) => length));
    const [nearest, ...asNear] = meant.filter(({ length }) => length === fewest);
    if (nearest === undefined || asNear.length > 0) {
      const others = shapes.flatMap((faults) => faults.filter(isOtherShape).flatMap(shapesOf));
      const known = nearest === undefined ? others : objectsOf(union);
      return known.length === 0 ? "should-be-otherwise" : said("should-be", { what: either(known) });
    }
    const faults = nearest.flatMap((fault) =>
      faultyPaths(fault).map((path) => said("within", { path: pathText(path), what: this.wordsOf(fault) })),
    );
    return together(faults);
  }
}

function typeFault(what: OwnWords, input: unknown): OwnWords {
  if (input === undefined) return said("should-be-present", { what });
  const kind = Array.isArray(input) ? "array" : input === null ? "null" : typeof input;
  return said("should-be-not", { what, found: kindNamed(kind) });
}

function smallFault(origin: string, least: number, inclusive: boolean): OwnWords {
  if (origin === "string" && least === 1) return "should-not-be-blank";
  if (origin === "string" || origin === "array") return said("should-have-least", { least });
  return said(inclusive ? "should-reach" : "should-exceed", { least });
}

function bigFault(origin: string, most: number, inclusive: boolean): OwnWords {
  if (origin === "string" || origin === "array") return said("should-have-most", { most });
  return said(inclusive ? "should-not-exceed" : "should-stay-below", { most });
}

/** A fault of the value itself, not of something inside it. */
function isOtherShape({ path, code }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

/** The objects that a union takes, by their keys. */
function objectsOf(union: unknown): readonly OwnWords[] {
  if (!(union instanceof z.ZodUnion)) return [];
  return union.options.flatMap((option) =>
    option instanceof z.ZodObject ? [said("kind-keys", { keys: Object.keys(option.shape).join("、") })] : [],
  );
}

function shapesOf(found: z.core.$ZodIssue): readonly OwnWords[] {
  if (found.code === "invalid_value") return found.values.map((value) => written(jsonOf(value)));
  return found.code === "invalid_type" ? [kindNamed(found.expected)] : [];
}

function oneOf(known: readonly string[]): OwnWords {
  const [only = ""] = known;
  return known.length === 1
    ? said("should-be", { what: written(only) })
    : said("should-be-one", { known: known.join("、") });
}

function kindNamed(kind: string): OwnWords {
  return lookUp(KINDS, kind) ?? written(kind);
}

function jsonOf(value: z.core.util.Primitive): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

type Path = readonly PropertyKey[];

/** What could be saved of data with faults: null where not even the rest fits the schema. */
export interface Salvaged<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
  /** What was cut out. */
  readonly removed: readonly Path[];
}

/**
 * Parses unknown data like `parseWith`, but cuts the faulty parts out and keeps the rest. `partOf` tells how much goes
 * with a fault at a path, so that no half of a thing is taken for the whole.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place,
  prefix: Path,
  partOf: (path: Path) => Path,
): Salvaged<T> {
  const parsed = parseWith(schema, data, place, prefix);
  if (parsed.ok) return { value: parsed.value, issues: [], removed: [] };
  const faulty = schema.safeParse(data).error?.issues ?? [];
  const removed = faulty.flatMap(faultyPaths).map(partOf);
  const again = schema.safeParse(removed.reduce(without, data));
  return { value: again.success ? again.data : null, issues: parsed.issues, removed };
}

/** The data without the key at the end of the path; what is not an object stays whole. */
function without(data: unknown, path: Path): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const entries: [string, unknown][] = Object.entries(data);
  return Object.fromEntries(
    deeper.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, value]) => [name, name === key ? without(value, deeper) : value]),
  );
}
