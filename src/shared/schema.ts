import { z } from "zod";
import { issue, type Issue, type Place } from "./issue";
import { failure, success, type Result } from "./result";

const chinese = z.locales.zhCN().localeError;

/** Parses unknown data; a failure names every fault with its path, `prefix` standing before it. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  data: unknown,
  place: Place = {},
  prefix: readonly PropertyKey[] = [],
): Result<T> {
  const parsed = schema.safeParse(data, { error: chinese });
  if (parsed.success) return success(parsed.data);
  return failure(parsed.error.issues.map((found) => fault(found, place, prefix)));
}

function fault(found: z.core.$ZodIssue, place: Place, prefix: readonly PropertyKey[]): Issue {
  const path = pathText([...prefix, ...found.path]);
  return issue("schema", path === "" ? place : { ...place, path }, { detail: found.message });
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
