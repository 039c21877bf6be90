/** An array that is made while it is written. */
export class Lazy {
  constructor(readonly elements: Iterable<unknown>) {}
}

/**
 * The document as JSON.stringify(…, null, 2) writes it, a newline at the end, in pieces: arrays at the top level are
 * written element by element, so that a large one never stands in memory as a whole.
 */
export function* jsonPieces(document: Readonly<Record<string, unknown>>): Generator<string> {
  let opening = "{\n";
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${opening}  ${JSON.stringify(key)}: `;
    opening = ",\n";
    if (value instanceof Lazy) yield* arrayPieces(value.elements);
    else yield indented(value, "  ");
  }
  yield opening === "{\n" ? "{}\n" : "\n}\n";
}

function* arrayPieces(elements: Iterable<unknown>): Generator<string> {
  let opening = "[\n";
  for (const element of elements) {
    yield `${opening}    ${indented(element, "    ")}`;
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]" : "\n  ]";
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}
