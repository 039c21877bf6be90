import { sentence } from "../../shared/words";
import { ruleStatements, type StatementCode, type StatementParameters } from "../wording/statements";

/** A part of a rule's sentence; the compiler checks that every placeholder has its value. */
export function tell<C extends StatementCode>(code: C, parameters: StatementParameters<C>): string {
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
