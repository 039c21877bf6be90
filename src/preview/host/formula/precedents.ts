import { parseReference, type Reference } from "./reference";
import { tokens } from "./tokens";

/** What a formula is computed of. */
export interface Precedents {
  readonly references: readonly Reference[];
  /** Whether there may be more than is named: other workbooks' names, cells by their address as a text, the day. */
  readonly isOpen: boolean;
}

const ELSEWHERE = new Set(["INDIRECT", "OFFSET", "TODAY", "NOW", "RAND", "RANDBETWEEN", "CELL", "INFO"]);
const WORDS = new Set(["TRUE", "FALSE"]);

const known = new Map<string, Precedents>();
/** Formulas that are remembered at once. */
const MOST = 20_000;

export function precedentsOf(formula: string): Precedents {
  const remembered = known.get(formula);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST) known.clear();
  const found = readPrecedents(formula);
  known.set(formula, found);
  return found;
}

function readPrecedents(formula: string): Precedents {
  const words = tokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const references: Reference[] = [];
  let isOpen = false;
  for (const [index, { kind, text }] of words.entries()) {
    const reference = kind === "reference" ? parseReference(text) : null;
    if (reference !== null) references.push(reference);
    const isCalled = words[index + 1]?.text === "(";
    const name = text.toUpperCase();
    const isElsewhere = kind === "name" && (isCalled ? ELSEWHERE.has(name) : !WORDS.has(name));
    if (isElsewhere || kind === "other" || (kind === "reference" && reference === null)) isOpen = true;
  }
  return { references, isOpen };
}
