import { areaOf } from "../host/reference";
import type { HostRule, Operator, RuleByKind } from "../host/rule";
import type { HostValidation } from "../host/sheet";
import { dayOf } from "../../workbook/dates";
import { unescapeText } from "../../workbook/xlsx/text";
import { isTrue, type Attributes, type XmlHandlers } from "../../package/xml";
import { ALERT_STYLES, KINDS, OPERATORS } from "./fileValidations";

/** What is written of one validation. */
interface Written {
  readonly attributes: Attributes;
  areas: string;
  formula1: string;
  formula2: string;
}

/**
 * Gathers the data validations of a worksheet part: those in their usual place, and those that newer programs put among
 * the extensions because their lists are on another worksheet.
 */
export class ValidationReader implements XmlHandlers {
  readonly #found: Written[] = [];
  #open: Written | null = null;
  #within: "areas" | "formula1" | "formula2" | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === "dataValidation")
      this.#open = { attributes, areas: attributes.sqref ?? "", formula1: "", formula2: "" };
    if (name === "formula1" || name === "formula2") this.#within = name;
    if (name === "sqref") this.#within = "areas";
  }

  text(text: string): void {
    if (this.#open !== null && this.#within !== null) this.#open[this.#within] += text;
  }

  close(name: string): void {
    if (name === "formula1" || name === "formula2" || name === "sqref") this.#within = null;
    if (name !== "dataValidation" || this.#open === null) return;
    this.#found.push(this.#open);
    this.#open = null;
  }

  /** Whether a list hides the arrow that opens it. */
  get hidesArrows(): boolean {
    return this.#found.some(({ attributes }) => attributes.type === "list" && isTrue(attributes.showDropDown));
  }

  validations(date1904: boolean): HostValidation[] {
    return this.#found.flatMap((written) => {
      const areas = written.areas.split(/\s+/).flatMap((address) => areaOf(address) ?? []);
      return areas.length === 0 ? [] : [{ areas, ...hostValidation(written, date1904) }];
    });
  }
}

function hostValidation(written: Written, date1904: boolean): Omit<HostValidation, "areas"> {
  const { attributes } = written;
  return {
    rule: hostRule(written, date1904),
    ignoreBlanks: isTrue(attributes.allowBlank),
    prompt: hostPrompt(attributes),
    errorAlert: hostAlert(attributes),
  };
}

function hostPrompt({ promptTitle, prompt, showInputMessage }: Attributes): HostValidation["prompt"] {
  if (promptTitle === undefined && prompt === undefined) return null;
  return {
    title: unescapeText(promptTitle ?? ""),
    message: unescapeText(prompt ?? ""),
    showPrompt: isTrue(showInputMessage),
  };
}

/** An alert that says nothing of its own is the program's. */
function hostAlert({
  errorTitle,
  error,
  errorStyle = "stop",
  showErrorMessage,
}: Attributes): HostValidation["errorAlert"] {
  const isUsual = errorTitle === undefined && error === undefined && errorStyle === "stop" && isTrue(showErrorMessage);
  if (isUsual) return null;
  const style = hostWord(ALERT_STYLES, errorStyle) ?? "Stop";
  const showAlert = isTrue(showErrorMessage);
  return { title: unescapeText(errorTitle ?? ""), message: unescapeText(error ?? ""), style, showAlert };
}

function hostWord<K extends string>(table: Readonly<Record<K, string>>, file: string): K | undefined {
  for (const host in table) if (table[host] === file) return host;
  return undefined;
}

function hostRule({ attributes, formula1, formula2 }: Written, date1904: boolean): HostRule | null {
  const kind = hostWord<RuleByKind["kind"]>(KINDS, attributes.type ?? "none");
  if (kind === undefined) return null;
  if (kind === "list") return { list: { inCellDropDown: true, source: listSource(formula1.trim()) } };
  if (kind === "custom") return { custom: { formula: `=${formula1}` } };
  const operator = hostWord<Operator>(OPERATORS, attributes.operator ?? "between") ?? "Between";
  const bound = (text: string) => hostBound(text.trim(), kind, date1904);
  const second = operator.endsWith("etween") ? { formula2: bound(formula2) } : {};
  return { [kind]: { operator, formula1: bound(formula1), ...second } };
}

function listSource(formula: string): string {
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  return literal === undefined ? `=${formula}` : literal.replaceAll('""', '"');
}

/** The first day that all programs count in the same way. */
const FIRST_DAY = 61;

/** A bound as Excel gives it: a number, a whole day as YYYY-MM-DD, anything else as a formula. */
function hostBound(text: string, kind: RuleByKind["kind"], date1904: boolean): number | string {
  const number = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return `=${text}`;
  if (kind !== "date" && kind !== "time") return number;
  const day = kind === "date" && Number.isInteger(number) && number >= FIRST_DAY ? dayOf(number, date1904) : null;
  return day ?? `=${text}`;
}
