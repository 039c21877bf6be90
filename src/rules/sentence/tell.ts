import { filled } from "../wording/template";
import { tellings, type TellingCode, type TellingParameters } from "../wording/zh-CN-sentences";

/** A part of a rule's sentence; the compiler checks that every placeholder has its value. */
export function tell<C extends TellingCode>(code: C, parameters: TellingParameters<C>): string {
  return filled(tellings[code], parameters);
}

/** Cases that follow each other: 90%及以上得10分，低于90%得8分. */
export function cases(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("，");
}

/** Statements that stand for themselves; empty ones are left out. */
export function statements(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("；");
}
