import { show } from "../../shared/decimal";
import type { Award } from "../points";
import { sentence } from "../../shared/words";
import { ruleStatements, type StatementCode, type StatementParameters } from "../wording/statements";

/** A part of a rule's sentence; the compiler checks that every placeholder has its value. */
export function statement<C extends StatementCode>(code: C, parameters: StatementParameters<C>): string {
  return sentence(ruleStatements[code], parameters);
}

/** Cases that follow each other: 90%及以上得10分，低于90%得8分. */
export function cases(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("，");
}

/** Statements that stand for themselves; empty ones are left out. */
export function statements(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("；");
}

/** What a sentence needs to know of the rule's item. */
export interface SentenceItem {
  /** Full points; the cap of an item that adds or takes away; Infinity where there is no limit. */
  readonly max: number;
  /** What the points count into; where it is known, what takes points is told so. */
  readonly counts?: "base" | "bonus" | "penalty" | "net" | "veto" | "none";
}

/** The most points that there can be; empty where there is no limit. */
export function mostText(max: number): string {
  return max === Infinity ? "" : statement("at-most", { points: max });
}

/** The least points that there can be. */
export function leastText(floor: number | null): string {
  return floor === null ? statement("no-least", {}) : statement("at-least", { points: floor });
}

/** What a case is worth: 得8分, 扣2分, 得6至8分（由审核人评定）. */
export function awardText(award: Award): string {
  if (typeof award === "object") return statement("award-range", award);
  return award < 0 ? statement("award-negative", { points: -award }) : statement("award-fixed", { points: award });
}

/** An amount that may be fixed or lie within a range: 1, 0.5至2. */
export function amountText({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? show(most) : statement("from-to", { least, most });
}

/** How questions begin of which “yes” is what they ask about: 是否按期报送. */
const WHETHER = "是否";

/** How events begin that are told with their verb: 发生较大安全事故. */
const OCCURS = "发生";

/** Those units for which the answer is yes: 按期报送的. */
export function whenYes(label: string): string {
  return asked(label) ?? statement("is-yes", { label });
}

/** Those units for which something occurred. */
export function whenOccurred(label: string): string {
  if (label.startsWith(OCCURS)) return statement("yes", { what: label });
  return asked(label) ?? statement("occurs", { label });
}

function asked(label: string): string | null {
  const what = label.startsWith(WHETHER) ? label.slice(WHETHER.length) : "";
  return what === "" ? null : statement("yes", { what });
}
