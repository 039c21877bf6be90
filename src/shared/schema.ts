import { z } from "zod";
import { issue, type Issue, type Place } from "./issue";
import { failure, success, type Result } from "./result";

const KINDS: Readonly<Record<string, string>> = {
  string: "带双引号的文字",
  number: "数字",
  int: "整数",
  boolean: "true或false",
  array: "列表[…]",
  object: "对象{…}",
  record: "对象{…}",
  null: "null",
  undefined: "空",
};

const usual = z.locales.zhCN().localeError;

/** What is wrong with a value, in words that need no knowledge of programming; rare faults in the library's words. */
const chinese: z.core.$ZodErrorMap = (found) => {
  if (found.code === "invalid_type") {
    const expected = KINDS[found.expected] ?? found.expected;
    return found.input === undefined ? `缺少，应为${expected}` : `应为${expected}，现为${kindOf(found.input)}`;
  }
  if (found.code === "invalid_union") return unionFault(found.errors, found.options);
  if (found.code !== "unrecognized_keys") return usual(found);
  const known = found.inst instanceof z.ZodObject ? `可用：${Object.keys(found.inst.shape).join("、")}；` : "";
  return `没有这个键，${known}请核对拼写，或删去`;
};

/** Why a value has none of several shapes: what is wrong with the one that is meant, or which there are. */
function unionFault(shapes: readonly (readonly z.core.$ZodIssue[])[], options: unknown): string {
  const names: readonly unknown[] = Array.isArray(options) ? options : [];
  if (names.length > 0) return `应为${names.map(String).join("、")}之一`;
  const meant = shapes.filter((faults) => !faults.some(isOtherShape));
  const [only] = meant;
  if (only !== undefined && meant.length === 1) {
    return only.flatMap((fault) => faultyPaths(fault).map((path) => pathText(path) + fault.message)).join("；");
  }
  return `应为${shapes.flatMap((faults) => faults.filter(isOtherShape).map(shapeOf)).join("或")}`;
}

/** A fault of the value itself, not of something inside it. */
function isOtherShape({ path, code }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === "invalid_type" || code === "invalid_value");
}

function shapeOf(found: z.core.$ZodIssue): string {
  if (found.code === "invalid_value") return found.values.map((value) => JSON.stringify(value)).join("或");
  return found.code === "invalid_type" ? (KINDS[found.expected] ?? found.expected) : found.message;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return KINDS.array ?? "";
  return KINDS[value === null ? "null" : typeof value] ?? typeof value;
}

/** Parses unknown data; a failure names every fault with its path, `prefix` standing before it. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place = {},
  prefix: readonly PropertyKey[] = [],
): Result<T> {
  const parsed = schema.safeParse(data, { error: chinese });
  if (parsed.success) return success(parsed.data);
  return failure(parsed.error.issues.flatMap((found) => faults(found, place, prefix)));
}

/** Every key that should not be there is a fault at its own path. */
function faults(found: z.core.$ZodIssue, place: Place, prefix: readonly PropertyKey[]): Issue[] {
  return faultyPaths(found).map((own) => {
    const path = pathText([...prefix, ...own]);
    return issue("schema", path === "" ? place : { ...place, path }, { detail: found.message });
  });
}

/** Where in the data the fault is. */
export function faultyPaths(found: z.core.$ZodIssue): (readonly PropertyKey[])[] {
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
