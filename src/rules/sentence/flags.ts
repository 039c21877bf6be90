import { tell } from "./tell";

/** How questions begin of which “yes” is what they ask about: 是否按期报送. */
const WHETHER = "是否";

/** How events begin that are told with their verb: 发生较大安全事故. */
const OCCURS = "发生";

/** Those units for which the answer is yes: 按期报送的. */
export function whenYes(label: string): string {
  return asked(label) ?? tell("is-yes", { label });
}

/** Those units for which something occurred. */
export function whenOccurred(label: string): string {
  if (label.startsWith(OCCURS)) return tell("yes", { what: label });
  return asked(label) ?? tell("occurs", { label });
}

function asked(label: string): string | null {
  const what = label.startsWith(WHETHER) ? label.slice(WHETHER.length) : "";
  return what === "" ? null : tell("yes", { what });
}
